/* common.netron.c - tables of common.nsvc.
 * Written by netronc 0.1.0. Change common.nsvc instead. */
#include "common.netron.h"

#include <netron/schema.h>

/* clang-format off */

/* Unit */
static const netron_enum_value netronc_values_common_unit[] = {
	{ "meter", (int64_t)COMMON_UNIT_METER },
	{ "second", (int64_t)COMMON_UNIT_SECOND },
};
const netron_enum_type netronc_enum_common_unit = {
	.name = "Unit",
	.values = netronc_values_common_unit,
	.count = 2,
	.base = NETRON_OP_I32,
	.flags = 0,
};

static const netron_field netronc_struct_common_amount_fields[] = {
	{ 0, 7, NETRON_OP_F64, offsetof(common_amount, number), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 5, NETRON_OP_ENUM, offsetof(common_amount, unit), NETRON_REQUIRED, 0, 1, 0 },
	{ 12, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_common_amount_types[] = {
	&netronc_enum_common_unit,
};
const netron_struct netronc_struct_common_amount = {
	.fields = netronc_struct_common_amount_fields,
	.keys = "\xa6" "number" "\xa4" "unit" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_common_amount_types,
	.name = "Amount",
	.required = UINT64_C(0x3),
	.fixed = 39,
	.size = sizeof(common_amount),
	.count = 2,
	.optional = 0,
	.least = 15,
};
NETRON_FITS(common_amount);

static const netron_field netronc_struct_common_refused_fields[] = {
	{ 0, 4, NETRON_OP_STRING, offsetof(common_refused, why), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_common_refused = {
	.fields = netronc_struct_common_refused_fields,
	.keys = "\xa3" "why" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Refused",
	.required = UINT64_C(0x1),
	.fixed = 22,
	.size = sizeof(common_refused),
	.count = 1,
	.optional = 0,
	.least = 6,
};
NETRON_FITS(common_refused);
const netron_error_type netronc_error_common_refused = {
	.name = "Refused",
	.fields = &netronc_struct_common_refused,
	.message = "Refused",
	.status = 403,
	.message_offset = NETRON_REQUIRED,
	.flags = 0,
};

/* Base@1.0.0 */

static const netron_field netronc_args_common_base_version_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_common_base_version = {
	.fields = netronc_args_common_base_version_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "version",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_common_base_amounts_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_common_base_amounts = {
	.fields = netronc_args_common_base_amounts_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "amounts",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_error_type *const netronc_throws_common_base_amounts[] = {
	&netronc_error_common_refused,
	NULL,
};
static const netron_list_type netronc_type_1 = { { &netronc_struct_common_amount, sizeof(common_amount), NETRON_OP_STRUCT, 15 }, 0, UINT32_MAX }; /* Amount[] */
static const netron_method netronc_methods_common_base[] = {
	{
		.name = "version",
		.service = &netronc_service_common_base,
		.prefix = "\xaa" "Base@1.0.0" "\xa7" "version",
		.prefix_len = 19,
		.args = &netronc_args_common_base_version,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
	},
	{
		.name = "amounts",
		.service = &netronc_service_common_base,
		.prefix = "\xaa" "Base@1.0.0" "\xa7" "amounts",
		.prefix_len = 19,
		.args = &netronc_args_common_base_amounts,
		.throws = netronc_throws_common_base_amounts,
		.result = { &netronc_type_1, sizeof(common_amount_list), NETRON_OP_LIST, 1 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Amount", "struct Amount {\n    number: f64;\n    unit: Unit;\n}", NULL },
	{ "Unit", "enum Unit {\n    meter,\n    second\n}", NULL },
	{ "Refused", "error Refused(403) {\n    why: string;\n}", NULL },
};
static const netron_member_info netronc_members_common_base[] = {
	{ "version", "version() -> string", NULL, NULL },
	{ "amounts", "amounts() -> Amount[] throws Refused", NULL, NULL },
};
static const netron_service_info netronc_info_common_base = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_common_base,
	.member_count = 2,
	.types = netronc_types,
	.type_count = 3,
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
};
static const netron_openapi_operation netronc_operations_common_base[] = {
	{
		.path = "/rpc/Base@1.0.0/version",
		.verb = "post",
		.json =
			"{\"operationId\":\"Base@1.0.0/version\",\"tags\":[\"Base@1.0.0\"],\"responses\":"
			"{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"sc"
			"hema\":{\"type\":\"string\"}}}},\"default\":{\"description\":\"It failed.\",\"cont"
			"ent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netro"
			"n-error\"}}}}}}",
	},
	{
		.path = "/rpc/Base@1.0.0/amounts",
		.verb = "post",
		.json =
			"{\"operationId\":\"Base@1.0.0/amounts\",\"tags\":[\"Base@1.0.0\"],\"responses\":"
			"{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"sc"
			"hema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/common.Amo"
			"unt\"}}}}},\"403\":{\"description\":\"Refused\",\"content\":{\"application/json\""
			":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/common.Refused-answ"
			"er\"},{\"$ref\":\"#/components/schemas/netron-error\"}]}}}},\"default\":{\"des"
			"cription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\""
			":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_common_base = {
	.operations = netronc_operations_common_base,
	.operation_count = 2,
	.schemas = netronc_schemas,
	.schema_count = 5,
};
const netron_service netronc_service_common_base = {
	.name = "Base",
	.version = "1.0.0",
	.key = "Base@1.0.0",
	.methods = netronc_methods_common_base,
	.info = &netronc_info_common_base,
	.count = 2,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_common_base,
};

static const netron_slot netronc_slot_common_amount = { &netronc_struct_common_amount, sizeof(common_amount), NETRON_OP_STRUCT, 15 };
static const netron_slot netronc_slot_common_refused = { &netronc_struct_common_refused, sizeof(common_refused), NETRON_OP_STRUCT, 6 };
static const netron_slot netronc_slot_common_amount_list = { &netronc_type_1, sizeof(common_amount_list), NETRON_OP_LIST, 1 };

/* clang-format on */

common_amount *common_amount_copy(const common_amount *amount)
{
	return netron_copy_of(&netronc_slot_common_amount, amount);
}

void common_amount_free(common_amount *amount)
{
	netron_owned_free(amount);
}

void common_amount_freep(common_amount **amount)
{
	netron_owned_free(*amount);
	*amount = NULL;
}

common_refused *common_refused_copy(const common_refused *refused)
{
	return netron_copy_of(&netronc_slot_common_refused, refused);
}

void common_refused_free(common_refused *refused)
{
	netron_owned_free(refused);
}

void common_refused_freep(common_refused **refused)
{
	netron_owned_free(*refused);
	*refused = NULL;
}

const common_refused *common_refused_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_common_refused);
}

common_amount_list *common_amount_list_copy(const common_amount_list *list)
{
	return netron_copy_of(&netronc_slot_common_amount_list, list);
}

void common_amount_list_free(common_amount_list *list)
{
	netron_owned_free(list);
}

void common_amount_list_freep(common_amount_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}
