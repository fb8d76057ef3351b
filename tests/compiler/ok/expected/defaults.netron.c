/* defaults.netron.c - tables of defaults.nsvc.
 * Written by netronc 0.1.0. Change defaults.nsvc instead. */
#include "defaults.netron.h"

#include <netron/schema.h>

/* clang-format off */

/* Color */
static const netron_enum_value netronc_values_defaults_color[] = {
	{ "red", (int64_t)DEFAULTS_COLOR_RED },
	{ "green", (int64_t)DEFAULTS_COLOR_GREEN },
};
const netron_enum_type netronc_enum_defaults_color = {
	.name = "Color",
	.values = netronc_values_defaults_color,
	.count = 2,
	.base = NETRON_OP_I32,
	.flags = 0,
};

/* Access */
static const netron_enum_value netronc_values_defaults_access[] = {
	{ "read", (int64_t)DEFAULTS_ACCESS_READ },
	{ "write", (int64_t)DEFAULTS_ACCESS_WRITE },
};
const netron_enum_type netronc_enum_defaults_access = {
	.name = "Access",
	.values = netronc_values_defaults_access,
	.count = 2,
	.base = NETRON_OP_U8,
	.flags = NETRON_ENUM_BITS | 0,
};

static const netron_field netronc_struct_defaults_point_fields[] = {
	{ 0, 2, NETRON_OP_I32, offsetof(defaults_point, x), NETRON_DEFAULTED, 0, 0, 0 },
	{ 2, 2, NETRON_OP_I32, offsetof(defaults_point, y), NETRON_DEFAULTED, 0, 1, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const defaults_point netronc_struct_defaults_point_defaults = { .x = 1, .y = -2 };
const netron_struct netronc_struct_defaults_point = {
	.fields = netronc_struct_defaults_point_fields,
	.keys = "\xa1" "x" "\xa1" "y" "\xc1" "\0\0\0\0\0\0\0\0",
	.defaults = &netronc_struct_defaults_point_defaults,
	.name = "Point",
	.required = UINT64_C(0x0),
	.fixed = 27,
	.size = sizeof(defaults_point),
	.count = 2,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(defaults_point);

static const netron_list_type netronc_type_1 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */
static const netron_list_type netronc_type_2 = { { NULL, sizeof(double), NETRON_OP_F64, 1 }, 2, 2 }; /* F64[2] */
static const netron_field netronc_struct_defaults_defaults_fields[] = {
	{ 0, 2, NETRON_OP_BOOL, offsetof(defaults_defaults, a), NETRON_DEFAULTED, 0, 0, 0 },
	{ 2, 2, NETRON_OP_I8, offsetof(defaults_defaults, b), NETRON_DEFAULTED, 0, 1, 0 },
	{ 4, 2, NETRON_OP_I64, offsetof(defaults_defaults, c), NETRON_DEFAULTED, 0, 2, 0 },
	{ 6, 2, NETRON_OP_U64, offsetof(defaults_defaults, d), NETRON_DEFAULTED, 0, 3, 0 },
	{ 8, 2, NETRON_OP_F32, offsetof(defaults_defaults, e), NETRON_DEFAULTED, 0, 4, 0 },
	{ 10, 2, NETRON_OP_F64, offsetof(defaults_defaults, f), NETRON_DEFAULTED, 0, 5, 0 },
	{ 12, 2, NETRON_OP_STRING, offsetof(defaults_defaults, g), NETRON_DEFAULTED, 0, 6, 0 },
	{ 14, 2, NETRON_OP_DURATION, offsetof(defaults_defaults, h), NETRON_DEFAULTED, 0, 7, 0 },
	{ 16, 2, NETRON_OP_ENUM, offsetof(defaults_defaults, i), NETRON_DEFAULTED, 0, 8, 0 },
	{ 18, 2, NETRON_OP_U32, offsetof(defaults_defaults, j), NETRON_DEFAULTED, 0, 9, 0 },
	{ 20, 2, NETRON_OP_LIST, offsetof(defaults_defaults, k), NETRON_DEFAULTED, 1, 10, 0 },
	{ 22, 2, NETRON_OP_LIST, offsetof(defaults_defaults, l), NETRON_DEFAULTED, 2, 11, 0 },
	{ 24, 2, NETRON_OP_ARRAY, offsetof(defaults_defaults, m), NETRON_DEFAULTED, 3, 12, 0 },
	{ 26, 2, NETRON_OP_STRUCT, offsetof(defaults_defaults, n), NETRON_REQUIRED, 4, 13, 0 },
	{ 28, 2, NETRON_OP_STRING, offsetof(defaults_defaults, o), NETRON_REQUIRED, 0, 14, 0 },
	{ 30, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_defaults_defaults_types[] = {
	&netronc_enum_defaults_color,
	&netronc_type_1,
	&netronc_type_1,
	&netronc_type_2,
	&netronc_struct_defaults_point,
};
static const defaults_defaults netronc_struct_defaults_defaults_defaults = { .a = true, .b = -8, .c = (-INT64_C(9223372036854775807) - 1), .d = UINT64_C(18446744073709551615), .e = 0.5F, .f = 3.0, .g = "a \"b\" ?\?/ \303\251", .h = 2000000000, .i = DEFAULTS_COLOR_GREEN, .j = 50, .k = { NULL, 0 }, .l = { (const char *const[]){ "x", "y" }, 2 }, .m = { 1.0, 2.5 } };
const netron_struct netronc_struct_defaults_defaults = {
	.fields = netronc_struct_defaults_defaults_fields,
	.keys = "\xa1" "a" "\xa1" "b" "\xa1" "c" "\xa1" "d" "\xa1" "e" "\xa1" "f" "\xa1" "g" "\xa1" "h" "\xa1" "i" "\xa1" "j" "\xa1" "k" "\xa1" "l" "\xa1" "m" "\xa1" "n" "\xa1" "o" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_defaults_defaults_types,
	.defaults = &netronc_struct_defaults_defaults_defaults,
	.name = "Defaults",
	.required = UINT64_C(0x6000),
	.fixed = 167,
	.size = sizeof(defaults_defaults),
	.count = 15,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(defaults_defaults);

/* Defaulted@1.0.0 */

static const netron_field netronc_args_defaults_defaulted_page_fields[] = {
	{ 0, 6, NETRON_OP_STRING, offsetof(defaults_defaulted_page_args, query), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 5, NETRON_OP_U64, offsetof(defaults_defaulted_page_args, from), NETRON_DEFAULTED, 0, 1, 0 },
	{ 11, 6, NETRON_OP_U32, offsetof(defaults_defaulted_page_args, count), NETRON_DEFAULTED, 0, 2, 0 },
	{ 17, 6, NETRON_OP_ENUM, offsetof(defaults_defaulted_page_args, order), NETRON_DEFAULTED, 0, 3, 0 },
	{ 23, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_defaults_defaulted_page_types[] = {
	&netronc_enum_defaults_color,
};
static const defaults_defaulted_page_args netronc_args_defaults_defaulted_page_defaults = { .from = 0, .count = 50, .order = DEFAULTS_COLOR_RED };
static const netron_struct netronc_args_defaults_defaulted_page = {
	.fields = netronc_args_defaults_defaulted_page_fields,
	.keys = "\xa5" "query" "\xa4" "from" "\xa5" "count" "\xa5" "order" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_defaults_defaulted_page_types,
	.defaults = &netronc_args_defaults_defaulted_page_defaults,
	.name = "page",
	.required = UINT64_C(0x1),
	.fixed = 78,
	.size = sizeof(defaults_defaulted_page_args),
	.count = 4,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(defaults_defaulted_page_args);
static const netron_method netronc_methods_defaults_defaulted[] = {
	{
		.name = "page",
		.service = &netronc_service_defaults_defaulted,
		.prefix = "\xaf" "Defaulted@1.0.0" "\xa4" "page",
		.prefix_len = 21,
		.args = &netronc_args_defaults_defaulted_page,
		.result = { &netronc_type_1, sizeof(netron_strings), NETRON_OP_LIST, 1 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Color", "enum Color {\n    red,\n    green = 5\n}", NULL },
};
static const netron_member_info netronc_members_defaults_defaulted[] = {
	{ "page", "page(query: string, from: u64 = 0, count: u32 = LIMIT, order: Color = Color.red) -> string[]", NULL, NULL },
};
static const netron_service_info netronc_info_defaults_defaulted = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_defaults_defaulted,
	.member_count = 1,
	.types = netronc_types,
	.type_count = 1,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "defaults.Color",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"red\",\"green\"]},{\"type\":\"integer\",\""
			"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}]}",
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
static const netron_openapi_operation netronc_operations_defaults_defaulted[] = {
	{
		.path = "/rpc/Defaulted@1.0.0/page",
		.verb = "post",
		.json =
			"{\"operationId\":\"Defaulted@1.0.0/page\",\"tags\":[\"Defaulted@1.0.0\"],\"requ"
			"estBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"ty"
			"pe\":\"object\",\"properties\":{\"query\":{\"type\":\"string\"},\"from\":{\"type\":[\""
			"integer\",\"string\"],\"format\":\"uint64\",\"pattern\":\"^[0-9]+$\",\"minimum\":0,"
			"\"default\":0},\"count\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\""
			"maximum\":4294967295,\"default\":50},\"order\":{\"$ref\":\"#/components/schema"
			"s/defaults.Color\",\"default\":\"red\"}},\"required\":[\"query\"]}}}},\"response"
			"s\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"default\":{\"des"
			"cription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\""
			":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_defaults_defaulted = {
	.operations = netronc_operations_defaults_defaulted,
	.operation_count = 1,
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_defaults_defaulted = {
	.name = "Defaulted",
	.version = "1.0.0",
	.key = "Defaulted@1.0.0",
	.methods = netronc_methods_defaults_defaulted,
	.info = &netronc_info_defaults_defaulted,
	.count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_defaults_defaulted,
};

static const netron_slot netronc_slot_defaults_point = { &netronc_struct_defaults_point, sizeof(defaults_point), NETRON_OP_STRUCT, 1 };
static const netron_slot netronc_slot_defaults_defaults = { &netronc_struct_defaults_defaults, sizeof(defaults_defaults), NETRON_OP_STRUCT, 7 };

/* clang-format on */

defaults_point *defaults_point_copy(const defaults_point *point)
{
	return netron_copy_of(&netronc_slot_defaults_point, point);
}

void defaults_point_free(defaults_point *point)
{
	netron_owned_free(point);
}

void defaults_point_freep(defaults_point **point)
{
	netron_owned_free(*point);
	*point = NULL;
}

defaults_defaults *defaults_defaults_copy(const defaults_defaults *defaults)
{
	return netron_copy_of(&netronc_slot_defaults_defaults, defaults);
}

void defaults_defaults_free(defaults_defaults *defaults)
{
	netron_owned_free(defaults);
}

void defaults_defaults_freep(defaults_defaults **defaults)
{
	netron_owned_free(*defaults);
	*defaults = NULL;
}
