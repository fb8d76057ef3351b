/* wide.netron.c - tables of wide.nsvc.
 * Written by netronc 0.1.0. Change wide.nsvc instead. */
#include "wide.netron.h"

#include <netron/schema.h>

/* clang-format off */

static const netron_list_type netronc_type_1 = { { &netronc_struct_a_very_wide_one_a_struct_with_a_long_name, sizeof(a_very_wide_one_a_struct_with_a_long_name), NETRON_OP_STRUCT, 26 }, 0, UINT32_MAX }; /* AStructWithALongName[] */
NETRON_FITS(a_very_wide_one_a_struct_with_a_long_name_list_map_entry);
static const netron_map_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_type_1, sizeof(a_very_wide_one_a_struct_with_a_long_name_list), NETRON_OP_LIST, 1 }, sizeof(a_very_wide_one_a_struct_with_a_long_name_list_map_entry), offsetof(a_very_wide_one_a_struct_with_a_long_name_list_map_entry, value), UINT32_MAX }; /* map<STRING, AStructWithALongName[]> */
static const netron_field netronc_struct_a_very_wide_one_a_struct_with_a_long_name_fields[] = {
	{ 0, 24, NETRON_OP_MAP, offsetof(a_very_wide_one_a_struct_with_a_long_name, a_member_with_a_long_name_too), NETRON_REQUIRED, 0, 0, 0 },
	{ 24, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_a_very_wide_one_a_struct_with_a_long_name_types[] = {
	&netronc_type_2,
};
const netron_struct netronc_struct_a_very_wide_one_a_struct_with_a_long_name = {
	.fields = netronc_struct_a_very_wide_one_a_struct_with_a_long_name_fields,
	.keys = "\xb7" "aMemberWithALongNameToo" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_a_very_wide_one_a_struct_with_a_long_name_types,
	.name = "AStructWithALongName",
	.required = UINT64_C(0x1),
	.fixed = 42,
	.size = sizeof(a_very_wide_one_a_struct_with_a_long_name),
	.count = 1,
	.optional = 0,
	.least = 26,
};
NETRON_FITS(a_very_wide_one_a_struct_with_a_long_name);

static const netron_field netronc_struct_a_very_wide_one_an_error_with_a_very_long_name_too_fields[] = {
	{ 0, 7, NETRON_OP_STRING, offsetof(a_very_wide_one_an_error_with_a_very_long_name_too, symbol), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_a_very_wide_one_an_error_with_a_very_long_name_too = {
	.fields = netronc_struct_a_very_wide_one_an_error_with_a_very_long_name_too_fields,
	.keys = "\xa6" "symbol" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "AnErrorWithAVeryLongNameToo",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(a_very_wide_one_an_error_with_a_very_long_name_too),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(a_very_wide_one_an_error_with_a_very_long_name_too);
const netron_error_type netronc_error_a_very_wide_one_an_error_with_a_very_long_name_too = {
	.name = "AnErrorWithAVeryLongNameToo",
	.fields = &netronc_struct_a_very_wide_one_an_error_with_a_very_long_name_too,
	.message = "AnErrorWithAVeryLongNameToo",
	.status = 400,
	.message_offset = NETRON_REQUIRED,
	.flags = 0,
};

/* LongService@1.0.0 */

static const netron_list_type netronc_type_3 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 16, 16 }; /* U8[16] */
static const netron_field netronc_args_a_very_wide_one_long_service_a_method_with_a_very_long_name_fields[] = {
	{ 0, 24, NETRON_OP_STRUCT, offsetof(a_very_wide_one_long_service_a_method_with_a_very_long_name_args, a_parameter_with_a_long_name), NETRON_REQUIRED, 0, 0, 0 },
	{ 24, 6, NETRON_OP_ARRAY, offsetof(a_very_wide_one_long_service_a_method_with_a_very_long_name_args, third), NETRON_REQUIRED, 1, 1, 0 },
	{ 30, 8, NETRON_OP_F64, offsetof(a_very_wide_one_long_service_a_method_with_a_very_long_name_args, another), offsetof(a_very_wide_one_long_service_a_method_with_a_very_long_name_args, has_another), 0, 2, 0 },
	{ 38, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_a_very_wide_one_long_service_a_method_with_a_very_long_name_types[] = {
	&netronc_struct_a_very_wide_one_a_struct_with_a_long_name,
	&netronc_type_3,
};
static const netron_struct netronc_args_a_very_wide_one_long_service_a_method_with_a_very_long_name = {
	.fields = netronc_args_a_very_wide_one_long_service_a_method_with_a_very_long_name_fields,
	.keys = "\xb7" "aParameterWithALongName" "\xa5" "third" "\xa7" "another" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_a_very_wide_one_long_service_a_method_with_a_very_long_name_types,
	.name = "aMethodWithAVeryLongName",
	.required = UINT64_C(0x3),
	.fixed = 70,
	.size = sizeof(a_very_wide_one_long_service_a_method_with_a_very_long_name_args),
	.count = 3,
	.optional = 1,
	.least = 74,
};
NETRON_FITS(a_very_wide_one_long_service_a_method_with_a_very_long_name_args);
static const netron_error_type *const netronc_throws_a_very_wide_one_long_service_a_method_with_a_very_long_name[] = {
	&netronc_error_a_very_wide_one_an_error_with_a_very_long_name_too,
	NULL,
};

static const netron_field netronc_args_a_very_wide_one_long_service_shorter_fields[] = {
	{ 0, 4, NETRON_OP_I32, offsetof(a_very_wide_one_long_service_shorter_args, one), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 4, NETRON_OP_I32, offsetof(a_very_wide_one_long_service_shorter_args, two), NETRON_REQUIRED, 0, 1, 0 },
	{ 8, 6, NETRON_OP_I32, offsetof(a_very_wide_one_long_service_shorter_args, three), NETRON_REQUIRED, 0, 2, 0 },
	{ 14, 5, NETRON_OP_I32, offsetof(a_very_wide_one_long_service_shorter_args, four), NETRON_REQUIRED, 0, 3, 0 },
	{ 19, 5, NETRON_OP_I32, offsetof(a_very_wide_one_long_service_shorter_args, five), NETRON_REQUIRED, 0, 4, 0 },
	{ 24, 4, NETRON_OP_I32, offsetof(a_very_wide_one_long_service_shorter_args, six), NETRON_REQUIRED, 0, 5, 0 },
	{ 28, 6, NETRON_OP_I32, offsetof(a_very_wide_one_long_service_shorter_args, seven), NETRON_REQUIRED, 0, 6, 0 },
	{ 34, 6, NETRON_OP_I32, offsetof(a_very_wide_one_long_service_shorter_args, eight), NETRON_REQUIRED, 0, 7, 0 },
	{ 40, 5, NETRON_OP_I32, offsetof(a_very_wide_one_long_service_shorter_args, nine), NETRON_REQUIRED, 0, 8, 0 },
	{ 45, 4, NETRON_OP_I32, offsetof(a_very_wide_one_long_service_shorter_args, ten), NETRON_REQUIRED, 0, 9, 0 },
	{ 49, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_a_very_wide_one_long_service_shorter = {
	.fields = netronc_args_a_very_wide_one_long_service_shorter_fields,
	.keys = "\xa3" "one" "\xa3" "two" "\xa5" "three" "\xa4" "four" "\xa4" "five" "\xa3" "six" "\xa5" "seven" "\xa5" "eight" "\xa4" "nine" "\xa3" "ten" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "shorter",
	.required = UINT64_C(0x3ff),
	.fixed = 112,
	.size = sizeof(a_very_wide_one_long_service_shorter_args),
	.count = 10,
	.optional = 0,
	.least = 60,
};
NETRON_FITS(a_very_wide_one_long_service_shorter_args);
static const netron_optional_type netronc_type_4 = { { NULL, sizeof(int32_t), NETRON_OP_I32, 1 }, offsetof(a_very_wide_one_i32_optional, value), 0 }; /* I32? */
static const netron_method netronc_methods_a_very_wide_one_long_service[] = {
	{
		.name = "aMethodWithAVeryLongName",
		.service = &netronc_service_a_very_wide_one_long_service,
		.prefix = "\xb1" "LongService@1.0.0" "\xb8" "aMethodWithAVeryLongName",
		.prefix_len = 43,
		.args = &netronc_args_a_very_wide_one_long_service_a_method_with_a_very_long_name,
		.throws = netronc_throws_a_very_wide_one_long_service_a_method_with_a_very_long_name,
		.result = { &netronc_struct_a_very_wide_one_a_struct_with_a_long_name, sizeof(a_very_wide_one_a_struct_with_a_long_name), NETRON_OP_STRUCT, 26 },
		.flags = 0,
	},
	{
		.name = "shorter",
		.service = &netronc_service_a_very_wide_one_long_service,
		.prefix = "\xb1" "LongService@1.0.0" "\xa7" "shorter",
		.prefix_len = 26,
		.args = &netronc_args_a_very_wide_one_long_service_shorter,
		.result = { &netronc_type_4, sizeof(a_very_wide_one_i32_optional), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "AStructWithALongName", "struct AStructWithALongName {\n    aMemberWithALongNameToo: map<string, AStructWithALongName[]>;\n}", NULL },
	{ "AnErrorWithAVeryLongNameToo", "error AnErrorWithAVeryLongNameToo(400) {\n    symbol: string;\n}", NULL },
};
static const netron_member_info netronc_members_a_very_wide_one_long_service[] = {
	{ "aMethodWithAVeryLongName", "aMethodWithAVeryLongName(aParameterWithALongName: AStructWithALongName, third: u8[16], another: f64?) -> AStructWithALongName throws AnErrorWithAVeryLongNameToo", NULL, NULL },
	{ "shorter", "shorter(one: i32, two: i32, three: i32, four: i32, five: i32, six: i32, seven: i32, eight: i32, nine: i32, ten: i32) -> i32?", NULL, NULL },
};
static const netron_service_info netronc_info_a_very_wide_one_long_service = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_a_very_wide_one_long_service,
	.member_count = 2,
	.types = netronc_types,
	.type_count = 2,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "a.very.wide.one.AStructWithALongName",
		.json =
			"{\"type\":\"object\",\"properties\":{\"aMemberWithALongNameToo\":{\"type\":\"obje"
			"ct\",\"additionalProperties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/componen"
			"ts/schemas/a.very.wide.one.AStructWithALongName\"}}}},\"required\":[\"aMem"
			"berWithALongNameToo\"]}",
	},
	{
		.name = "a.very.wide.one.AnErrorWithAVeryLongNameToo",
		.json =
			"{\"type\":\"object\",\"properties\":{\"symbol\":{\"type\":\"string\"}},\"required\":"
			"[\"symbol\"]}",
	},
	{
		.name = "a.very.wide.one.AnErrorWithAVeryLongNameToo-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"AnErrorWithAVeryLongNameToo\"},\"code\":{\"const\":\"400\"},"
			"\"message\":{\"type\":\"string\"},\"details\":{\"$ref\":\"#/components/schemas/a."
			"very.wide.one.AnErrorWithAVeryLongNameToo\"}},\"required\":[\"code\",\"messa"
			"ge\",\"name\",\"details\"]}},\"required\":[\"error\"]}",
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
static const netron_openapi_operation netronc_operations_a_very_wide_one_long_service[] = {
	{
		.path = "/rpc/LongService@1.0.0/aMethodWithAVeryLongName",
		.verb = "post",
		.json =
			"{\"operationId\":\"LongService@1.0.0/aMethodWithAVeryLongName\",\"tags\":[\"L"
			"ongService@1.0.0\"],\"requestBody\":{\"required\":true,\"content\":{\"applicat"
			"ion/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"aParameterWithALon"
			"gName\":{\"$ref\":\"#/components/schemas/a.very.wide.one.AStructWithALongN"
			"ame\"},\"third\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint"
			"8\",\"minimum\":0,\"maximum\":255},\"minItems\":16,\"maxItems\":16},\"another\":{"
			"\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"do"
			"uble\"}},\"required\":[\"aParameterWithALongName\",\"third\"]}}}},\"responses\""
			":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"s"
			"chema\":{\"$ref\":\"#/components/schemas/a.very.wide.one.AStructWithALongN"
			"ame\"}}}},\"400\":{\"description\":\"AnErrorWithAVeryLongNameToo\",\"content\":"
			"{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/"
			"a.very.wide.one.AnErrorWithAVeryLongNameToo-answer\"},{\"$ref\":\"#/compon"
			"ents/schemas/netron-error\"}]}}}},\"default\":{\"description\":\"It failed.\""
			",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas"
			"/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/LongService@1.0.0/shorter",
		.verb = "post",
		.json =
			"{\"operationId\":\"LongService@1.0.0/shorter\",\"tags\":[\"LongService@1.0.0\""
			"],\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schem"
			"a\":{\"type\":\"object\",\"properties\":{\"one\":{\"type\":\"integer\",\"format\":\"in"
			"t32\",\"minimum\":-2147483648,\"maximum\":2147483647},\"two\":{\"type\":\"intege"
			"r\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647},\"three"
			"\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2"
			"147483647},\"four\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-214748"
			"3648,\"maximum\":2147483647},\"five\":{\"type\":\"integer\",\"format\":\"int32\",\""
			"minimum\":-2147483648,\"maximum\":2147483647},\"six\":{\"type\":\"integer\",\"fo"
			"rmat\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647},\"seven\":{\"ty"
			"pe\":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483"
			"647},\"eight\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648,"
			"\"maximum\":2147483647},\"nine\":{\"type\":\"integer\",\"format\":\"int32\",\"minim"
			"um\":-2147483648,\"maximum\":2147483647},\"ten\":{\"type\":\"integer\",\"format\""
			":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\":[\"one"
			"\",\"two\",\"three\",\"four\",\"five\",\"six\",\"seven\",\"eight\",\"nine\",\"ten\"]}}}},"
			"\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"applicatio"
			"n/json\":{\"schema\":{\"anyOf\":[{\"type\":\"integer\",\"format\":\"int32\",\"minimu"
			"m\":-2147483648,\"maximum\":2147483647},{\"type\":\"null\"}]}}}},\"default\":{\""
			"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$r"
			"ef\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_a_very_wide_one_long_service = {
	.operations = netronc_operations_a_very_wide_one_long_service,
	.operation_count = 2,
	.schemas = netronc_schemas,
	.schema_count = 4,
};
const netron_service netronc_service_a_very_wide_one_long_service = {
	.name = "LongService",
	.version = "1.0.0",
	.key = "LongService@1.0.0",
	.methods = netronc_methods_a_very_wide_one_long_service,
	.info = &netronc_info_a_very_wide_one_long_service,
	.count = 2,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_a_very_wide_one_long_service,
};

static const netron_slot netronc_slot_a_very_wide_one_a_struct_with_a_long_name = { &netronc_struct_a_very_wide_one_a_struct_with_a_long_name, sizeof(a_very_wide_one_a_struct_with_a_long_name), NETRON_OP_STRUCT, 26 };
static const netron_slot netronc_slot_a_very_wide_one_an_error_with_a_very_long_name_too = { &netronc_struct_a_very_wide_one_an_error_with_a_very_long_name_too, sizeof(a_very_wide_one_an_error_with_a_very_long_name_too), NETRON_OP_STRUCT, 9 };
static const netron_slot netronc_slot_a_very_wide_one_a_struct_with_a_long_name_list = { &netronc_type_1, sizeof(a_very_wide_one_a_struct_with_a_long_name_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_a_very_wide_one_a_struct_with_a_long_name_list_map = { &netronc_type_2, sizeof(a_very_wide_one_a_struct_with_a_long_name_list_map), NETRON_OP_MAP, 1 };

/* clang-format on */

a_very_wide_one_a_struct_with_a_long_name *a_very_wide_one_a_struct_with_a_long_name_copy(
	const a_very_wide_one_a_struct_with_a_long_name *a_struct_with_a_long_name)
{
	return netron_copy_of(
		&netronc_slot_a_very_wide_one_a_struct_with_a_long_name, a_struct_with_a_long_name);
}

void a_very_wide_one_a_struct_with_a_long_name_free(
	a_very_wide_one_a_struct_with_a_long_name *a_struct_with_a_long_name)
{
	netron_owned_free(a_struct_with_a_long_name);
}

void a_very_wide_one_a_struct_with_a_long_name_freep(
	a_very_wide_one_a_struct_with_a_long_name **a_struct_with_a_long_name)
{
	netron_owned_free(*a_struct_with_a_long_name);
	*a_struct_with_a_long_name = NULL;
}

/* clang-format off */
a_very_wide_one_an_error_with_a_very_long_name_too *a_very_wide_one_an_error_with_a_very_long_name_too_copy(
	const a_very_wide_one_an_error_with_a_very_long_name_too *an_error_with_a_very_long_name_too)
/* clang-format on */
{
	return netron_copy_of(&netronc_slot_a_very_wide_one_an_error_with_a_very_long_name_too,
		an_error_with_a_very_long_name_too);
}

void a_very_wide_one_an_error_with_a_very_long_name_too_free(
	a_very_wide_one_an_error_with_a_very_long_name_too *an_error_with_a_very_long_name_too)
{
	netron_owned_free(an_error_with_a_very_long_name_too);
}

void a_very_wide_one_an_error_with_a_very_long_name_too_freep(
	a_very_wide_one_an_error_with_a_very_long_name_too **an_error_with_a_very_long_name_too)
{
	netron_owned_free(*an_error_with_a_very_long_name_too);
	*an_error_with_a_very_long_name_too = NULL;
}

/* clang-format off */
const a_very_wide_one_an_error_with_a_very_long_name_too *a_very_wide_one_an_error_with_a_very_long_name_too_of(
	const netron_error *error)
/* clang-format on */
{
	return netron_error_of(
		error, &netronc_error_a_very_wide_one_an_error_with_a_very_long_name_too);
}

a_very_wide_one_a_struct_with_a_long_name_list *a_very_wide_one_a_struct_with_a_long_name_list_copy(
	const a_very_wide_one_a_struct_with_a_long_name_list *list)
{
	return netron_copy_of(&netronc_slot_a_very_wide_one_a_struct_with_a_long_name_list, list);
}

void a_very_wide_one_a_struct_with_a_long_name_list_free(
	a_very_wide_one_a_struct_with_a_long_name_list *list)
{
	netron_owned_free(list);
}

void a_very_wide_one_a_struct_with_a_long_name_list_freep(
	a_very_wide_one_a_struct_with_a_long_name_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

/* clang-format off */
a_very_wide_one_a_struct_with_a_long_name_list_map *a_very_wide_one_a_struct_with_a_long_name_list_map_copy(
	const a_very_wide_one_a_struct_with_a_long_name_list_map *map)
/* clang-format on */
{
	return netron_copy_of(
		&netronc_slot_a_very_wide_one_a_struct_with_a_long_name_list_map, map);
}

void a_very_wide_one_a_struct_with_a_long_name_list_map_free(
	a_very_wide_one_a_struct_with_a_long_name_list_map *map)
{
	netron_owned_free(map);
}

void a_very_wide_one_a_struct_with_a_long_name_list_map_freep(
	a_very_wide_one_a_struct_with_a_long_name_list_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}
