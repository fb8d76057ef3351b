/* imports.netron.c - tables of imports.nsvc.
 * Written by netronc 0.1.0. Change imports.nsvc instead. */
#include "imports.netron.h"

#include <netron/schema.h>

/* clang-format off */

static const netron_list_type netronc_type_1 = { { &netronc_struct_common_amount, sizeof(common_amount), NETRON_OP_STRUCT, 15 }, 0, UINT32_MAX }; /* Amount[] */
NETRON_FITS(common_amount_map_entry);
static const netron_map_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_struct_common_amount, sizeof(common_amount), NETRON_OP_STRUCT, 15 }, sizeof(common_amount_map_entry), offsetof(common_amount_map_entry, value), UINT32_MAX }; /* map<STRING, Amount> */
static const netron_field netronc_struct_store_shelf_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(store_shelf, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 8, NETRON_OP_LIST, offsetof(store_shelf, amounts), NETRON_REQUIRED, 0, 1, 0 },
	{ 13, 7, NETRON_OP_MAP, offsetof(store_shelf, by_name), NETRON_REQUIRED, 1, 2, 0 },
	{ 20, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_store_shelf_types[] = {
	&netronc_type_1,
	&netronc_type_2,
};
const netron_struct netronc_struct_store_shelf = {
	.fields = netronc_struct_store_shelf_fields,
	.keys = "\xa4" "name" "\xa7" "amounts" "\xa6" "byName" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_store_shelf_types,
	.name = "Shelf",
	.required = UINT64_C(0x7),
	.fixed = 48,
	.size = sizeof(store_shelf),
	.count = 3,
	.optional = 0,
	.least = 24,
};
NETRON_FITS(store_shelf);

/* Storage@1.1.0 */

static const netron_field netronc_args_store_storage_version_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_store_storage_version = {
	.fields = netronc_args_store_storage_version_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "version",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_store_storage_amounts_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_store_storage_amounts = {
	.fields = netronc_args_store_storage_amounts_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "amounts",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_error_type *const netronc_throws_store_storage_amounts[] = {
	&netronc_error_common_refused,
	NULL,
};

static const netron_field netronc_args_store_storage_shelf_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(store_storage_shelf_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_ENUM, offsetof(store_storage_shelf_args, unit), offsetof(store_storage_shelf_args, has_unit), 0, 1, 0 },
	{ 10, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_store_storage_shelf_types[] = {
	&netronc_enum_common_unit,
};
static const netron_struct netronc_args_store_storage_shelf = {
	.fields = netronc_args_store_storage_shelf_fields,
	.keys = "\xa4" "name" "\xa4" "unit" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_store_storage_shelf_types,
	.name = "shelf",
	.required = UINT64_C(0x1),
	.fixed = 33,
	.size = sizeof(store_storage_shelf_args),
	.count = 2,
	.optional = 1,
	.least = 7,
};
NETRON_FITS(store_storage_shelf_args);
static const netron_error_type *const netronc_throws_store_storage_shelf[] = {
	&netronc_error_common_refused,
	NULL,
};

static const netron_field netronc_args_store_storage_total_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_store_storage_total = {
	.fields = netronc_args_store_storage_total_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "total",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_method netronc_methods_store_storage[] = {
	{
		.name = "version",
		.service = &netronc_service_store_storage,
		.prefix = "\xad" "Storage@1.1.0" "\xa7" "version",
		.prefix_len = 22,
		.args = &netronc_args_store_storage_version,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
	},
	{
		.name = "amounts",
		.service = &netronc_service_store_storage,
		.prefix = "\xad" "Storage@1.1.0" "\xa7" "amounts",
		.prefix_len = 22,
		.args = &netronc_args_store_storage_amounts,
		.throws = netronc_throws_store_storage_amounts,
		.result = { &netronc_type_1, sizeof(common_amount_list), NETRON_OP_LIST, 1 },
		.flags = 0,
	},
	{
		.name = "shelf",
		.service = &netronc_service_store_storage,
		.prefix = "\xad" "Storage@1.1.0" "\xa5" "shelf",
		.prefix_len = 20,
		.args = &netronc_args_store_storage_shelf,
		.throws = netronc_throws_store_storage_shelf,
		.result = { &netronc_struct_store_shelf, sizeof(store_shelf), NETRON_OP_STRUCT, 24 },
		.flags = 0,
	},
	{
		.name = "total",
		.service = &netronc_service_store_storage,
		.prefix = "\xad" "Storage@1.1.0" "\xa5" "total",
		.prefix_len = 20,
		.args = &netronc_args_store_storage_total,
		.result = { &netronc_struct_common_amount, sizeof(common_amount), NETRON_OP_STRUCT, 15 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Amount", "struct Amount {\n    number: f64;\n    unit: Unit;\n}", NULL },
	{ "Unit", "enum Unit {\n    meter,\n    second\n}", NULL },
	{ "Refused", "error Refused(403) {\n    why: string;\n}", NULL },
	{ "Shelf", "struct Shelf {\n    name: string;\n    amounts: common.Amount[];\n    byName: map<string, common.Amount>;\n}", "A part of the store." },
};
static const netron_member_info netronc_members_store_storage[] = {
	{ "version", "version() -> string", NULL, NULL },
	{ "amounts", "amounts() -> Amount[] throws Refused", NULL, NULL },
	{ "shelf", "shelf(name: string, unit: common.Unit?) -> Shelf throws common.Refused", NULL, NULL },
	{ "total", "total() -> common.Amount", NULL, NULL },
};
static const netron_service_info netronc_info_store_storage = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_store_storage,
	.member_count = 4,
	.types = netronc_types,
	.type_count = 4,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "common.Amount",
		.json =
			"{\"type\":\"object\",\"properties\":{\"number\":{\"type\":[\"number\",\"string\"],\"p"
			"attern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"},\"unit\":{\"$ref\":\"#/comp"
			"onents/schemas/common.Unit\"}},\"required\":[\"number\",\"unit\"]}",
	},
	{
		.name = "common.Refused",
		.json =
			"{\"type\":\"object\",\"properties\":{\"why\":{\"type\":\"string\"}},\"required\":[\"w"
			"hy\"]}",
	},
	{
		.name = "common.Refused-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"Refused\"},\"code\":{\"const\":\"403\"},\"message\":{\"type\":\"s"
			"tring\"},\"details\":{\"$ref\":\"#/components/schemas/common.Refused\"}},\"req"
			"uired\":[\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"error\"]}",
	},
	{
		.name = "common.Unit",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"meter\",\"second\"]},{\"type\":\"integer"
			"\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}]}",
	},
	{
		.name = "netron-error",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"type\":\"string\"},\"code\":{\"type\":\"string\"},\"message\":{\"type\":\"s"
			"tring\"},\"details\":{}},\"required\":[\"code\",\"message\"]}},\"required\":[\"err"
			"or\"]}",
	},
	{
		.name = "store.Shelf",
		.json =
			"{\"description\":\"A part of the store.\",\"type\":\"object\",\"properties\":{\"n"
			"ame\":{\"type\":\"string\"},\"amounts\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/co"
			"mponents/schemas/common.Amount\"}},\"byName\":{\"type\":\"object\",\"additiona"
			"lProperties\":{\"$ref\":\"#/components/schemas/common.Amount\"}}},\"required"
			"\":[\"name\",\"amounts\",\"byName\"]}",
	},
};
static const netron_openapi_operation netronc_operations_store_storage[] = {
	{
		.path = "/rpc/Storage@1.1.0/version",
		.verb = "post",
		.json =
			"{\"operationId\":\"Storage@1.1.0/version\",\"tags\":[\"Storage@1.1.0\"],\"respo"
			"nses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json"
			"\":{\"schema\":{\"type\":\"string\"}}}},\"default\":{\"description\":\"It failed.\""
			",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas"
			"/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Storage@1.1.0/amounts",
		.verb = "post",
		.json =
			"{\"operationId\":\"Storage@1.1.0/amounts\",\"tags\":[\"Storage@1.1.0\"],\"respo"
			"nses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json"
			"\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/comm"
			"on.Amount\"}}}}},\"403\":{\"description\":\"Refused\",\"content\":{\"application"
			"/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/common.Refuse"
			"d-answer\"},{\"$ref\":\"#/components/schemas/netron-error\"}]}}}},\"default\""
			":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{"
			"\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Storage@1.1.0/shelf",
		.verb = "post",
		.json =
			"{\"operationId\":\"Storage@1.1.0/shelf\",\"tags\":[\"Storage@1.1.0\"],\"request"
			"Body\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\""
			":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"unit\":{\"$ref\":\"#/com"
			"ponents/schemas/common.Unit\"}},\"required\":[\"name\"]}}}},\"responses\":{\"2"
			"00\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"schem"
			"a\":{\"$ref\":\"#/components/schemas/store.Shelf\"}}}},\"403\":{\"description\""
			":\"Refused\",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\""
			"#/components/schemas/common.Refused-answer\"},{\"$ref\":\"#/components/sch"
			"emas/netron-error\"}]}}}},\"default\":{\"description\":\"It failed.\",\"conten"
			"t\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-"
			"error\"}}}}}}",
	},
	{
		.path = "/rpc/Storage@1.1.0/total",
		.verb = "post",
		.json =
			"{\"operationId\":\"Storage@1.1.0/total\",\"tags\":[\"Storage@1.1.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"$ref\":\"#/components/schemas/common.Amount\"}}}},\"default\":{"
			"\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$"
			"ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_store_storage = {
	.operations = netronc_operations_store_storage,
	.operation_count = 4,
	.schemas = netronc_schemas,
	.schema_count = 6,
};
const netron_service netronc_service_store_storage = {
	.name = "Storage",
	.version = "1.1.0",
	.key = "Storage@1.1.0",
	.methods = netronc_methods_store_storage,
	.info = &netronc_info_store_storage,
	.count = 4,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_store_storage,
};

static const netron_slot netronc_slot_store_shelf = { &netronc_struct_store_shelf, sizeof(store_shelf), NETRON_OP_STRUCT, 24 };

/* clang-format on */

store_shelf *store_shelf_copy(const store_shelf *shelf)
{
	return netron_copy_of(&netronc_slot_store_shelf, shelf);
}

void store_shelf_free(store_shelf *shelf)
{
	netron_owned_free(shelf);
}

void store_shelf_freep(store_shelf **shelf)
{
	netron_owned_free(*shelf);
	*shelf = NULL;
}
