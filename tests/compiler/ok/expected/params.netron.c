/* params.netron.c - tables of params.nsvc.
 * Written by netronc 0.1.0. Change params.nsvc instead. */
#include "params.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

/* Color */
static const netron_enum_value netronc_values_params_color[] = {
	{ "red", (int64_t)PARAMS_COLOR_RED },
	{ "green", (int64_t)PARAMS_COLOR_GREEN },
};
const netron_enum_type netronc_enum_params_color = {
	.name = "Color",
	.values = netronc_values_params_color,
	.count = 2,
	.base = NETRON_OP_I32,
	.flags = 0,
};

static const netron_field netronc_struct_params_user_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(params_user, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_params_user(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	params_user *to = out;

	if (netron_leaf_map(reader, &p, 1) &&
		netron_leaf_key(reader, &p, "\xa4" "name", 5) &&
		netron_leaf_string(reader, &p, &to->name))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_params_user, out);
}
static uint8_t *netronc_pack_params_user(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const params_user *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 23) &&
		netron_leaf_put_key(&at, "\x81" "\xa4" "name", 6) &&
		netron_leaf_put_string(writer, &at, from->name, 23))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_params_user, in);
}
const netron_struct netronc_struct_params_user = {
	.fields = netronc_struct_params_user_fields,
	.keys = "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "User",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(params_user),
	.count = 1,
	.optional = 0,
	.least = 7,
	.unpack = netronc_unpack_params_user,
	.pack = netronc_pack_params_user,
};
NETRON_FITS(params_user);

static const netron_field netronc_alternatives_params_either_fields[] = {
	{ 0, 5, NETRON_OP_I32, offsetof(params_either, left), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 6, NETRON_OP_STRING, offsetof(params_either, right), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_alternatives_params_either = {
	.fields = netronc_alternatives_params_either_fields,
	.keys = "\xa4" "left" "\xa5" "right" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Either",
	.required = UINT64_C(0x0),
	.fixed = 34,
	.size = sizeof(params_either),
	.count = 2,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(params_either);
const netron_union netronc_union_params_either = {
	.fields = &netronc_alternatives_params_either,
	.name = "Either",
	.tag_offset = offsetof(params_either, tag),
	.size = sizeof(params_either),
	.flags = 0,
	.least = 1,
};

/* Params@1.0.0 */

static const netron_list_type netronc_type_1 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */
static const netron_list_type netronc_type_2 = { { &netronc_struct_params_user, sizeof(params_user), NETRON_OP_STRUCT, 7 }, 0, UINT32_MAX }; /* User[] */
NETRON_FITS(netron_pair);
static const netron_map_type netronc_type_3 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, sizeof(netron_pair), offsetof(netron_pair, value), UINT32_MAX }; /* map<STRING, STRING> */
static const netron_field netronc_args_params_params_plain_fields[] = {
	{ 0, 2, NETRON_OP_F64, offsetof(params_params_plain_args, a), NETRON_REQUIRED, 0, 0, 0 },
	{ 2, 2, NETRON_OP_STRING, offsetof(params_params_plain_args, b), NETRON_REQUIRED, 0, 1, 0 },
	{ 4, 2, NETRON_OP_BYTES, offsetof(params_params_plain_args, c), NETRON_REQUIRED, 0, 2, 0 },
	{ 6, 2, NETRON_OP_ENUM, offsetof(params_params_plain_args, d), NETRON_REQUIRED, 0, 3, 0 },
	{ 8, 2, NETRON_OP_STRUCT, offsetof(params_params_plain_args, e), NETRON_REQUIRED, 1, 4, 0 },
	{ 10, 2, NETRON_OP_UNION, offsetof(params_params_plain_args, f), NETRON_REQUIRED, 2, 5, 0 },
	{ 12, 2, NETRON_OP_LIST, offsetof(params_params_plain_args, g), NETRON_REQUIRED, 3, 6, 0 },
	{ 14, 2, NETRON_OP_LIST, offsetof(params_params_plain_args, h), NETRON_REQUIRED, 4, 7, 0 },
	{ 16, 2, NETRON_OP_MAP, offsetof(params_params_plain_args, i), NETRON_REQUIRED, 5, 8, 0 },
	{ 18, 2, NETRON_OP_UUID, offsetof(params_params_plain_args, j), NETRON_REQUIRED, 0, 9, 0 },
	{ 20, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_params_params_plain_types[] = {
	&netronc_enum_params_color,
	&netronc_struct_params_user,
	&netronc_union_params_either,
	&netronc_type_1,
	&netronc_type_2,
	&netronc_type_3,
};
static const netron_struct netronc_args_params_params_plain = {
	.fields = netronc_args_params_params_plain_fields,
	.keys = "\xa1" "a" "\xa1" "b" "\xa1" "c" "\xa1" "d" "\xa1" "e" "\xa1" "f" "\xa1" "g" "\xa1" "h" "\xa1" "i" "\xa1" "j" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_params_params_plain_types,
	.name = "plain",
	.required = UINT64_C(0x3ff),
	.fixed = 120,
	.size = sizeof(params_params_plain_args),
	.count = 10,
	.optional = 0,
	.least = 37,
};
NETRON_FITS(params_params_plain_args);

static const netron_field netronc_args_params_params_optional_fields[] = {
	{ 0, 2, NETRON_OP_F64, offsetof(params_params_optional_args, a), offsetof(params_params_optional_args, has_a), 0, 0, 0 },
	{ 2, 2, NETRON_OP_STRING, offsetof(params_params_optional_args, b), NETRON_NULLABLE, 0, 1, 0 },
	{ 4, 2, NETRON_OP_BYTES, offsetof(params_params_optional_args, c), offsetof(params_params_optional_args, has_c), 0, 2, 0 },
	{ 6, 2, NETRON_OP_ENUM, offsetof(params_params_optional_args, d), offsetof(params_params_optional_args, has_d), 0, 3, 0 },
	{ 8, 2, NETRON_OP_STRUCT, offsetof(params_params_optional_args, e), NETRON_POINTER, 1, 4, 0 },
	{ 10, 2, NETRON_OP_UNION, offsetof(params_params_optional_args, f), NETRON_POINTER, 2, 5, 0 },
	{ 12, 2, NETRON_OP_LIST, offsetof(params_params_optional_args, g), offsetof(params_params_optional_args, has_g), 3, 6, 0 },
	{ 14, 2, NETRON_OP_LIST, offsetof(params_params_optional_args, h), offsetof(params_params_optional_args, has_h), 4, 7, 0 },
	{ 16, 2, NETRON_OP_MAP, offsetof(params_params_optional_args, i), offsetof(params_params_optional_args, has_i), 5, 8, 0 },
	{ 18, 2, NETRON_OP_UUID, offsetof(params_params_optional_args, j), offsetof(params_params_optional_args, has_j), 0, 9, 0 },
	{ 20, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_params_params_optional_types[] = {
	&netronc_enum_params_color,
	&netronc_struct_params_user,
	&netronc_union_params_either,
	&netronc_type_1,
	&netronc_type_2,
	&netronc_type_3,
};
static const netron_struct netronc_args_params_params_optional = {
	.fields = netronc_args_params_params_optional_fields,
	.keys = "\xa1" "a" "\xa1" "b" "\xa1" "c" "\xa1" "d" "\xa1" "e" "\xa1" "f" "\xa1" "g" "\xa1" "h" "\xa1" "i" "\xa1" "j" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_params_params_optional_types,
	.name = "optional",
	.required = UINT64_C(0x0),
	.fixed = 120,
	.size = sizeof(params_params_optional_args),
	.count = 10,
	.optional = 10,
	.least = 1,
};
NETRON_FITS(params_params_optional_args);

static const netron_field netronc_args_params_params_names_fields[] = {
	{ 0, 5, NETRON_OP_I32, offsetof(params_params_names_args, self_), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_I32, offsetof(params_params_names_args, call_), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 5, NETRON_OP_I32, offsetof(params_params_names_args, task_), NETRON_REQUIRED, 0, 2, 0 },
	{ 15, 5, NETRON_OP_I32, offsetof(params_params_names_args, done_), NETRON_REQUIRED, 0, 3, 0 },
	{ 20, 5, NETRON_OP_I32, offsetof(params_params_names_args, user_), NETRON_REQUIRED, 0, 4, 0 },
	{ 25, 6, NETRON_OP_I32, offsetof(params_params_names_args, error_), NETRON_REQUIRED, 0, 5, 0 },
	{ 31, 7, NETRON_OP_I32, offsetof(params_params_names_args, params_), NETRON_REQUIRED, 0, 6, 0 },
	{ 38, 4, NETRON_OP_I32, offsetof(params_params_names_args, int_), NETRON_REQUIRED, 0, 7, 0 },
	{ 42, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_params_params_names = {
	.fields = netronc_args_params_params_names_fields,
	.keys = "\xa4" "self" "\xa4" "call" "\xa4" "task" "\xa4" "done" "\xa4" "user" "\xa5" "error" "\xa6" "params" "\xa3" "int" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "names",
	.required = UINT64_C(0xff),
	.fixed = 95,
	.size = sizeof(params_params_names_args),
	.count = 8,
	.optional = 0,
	.least = 51,
};
NETRON_FITS(params_params_names_args);

static const netron_field netronc_args_params_params_rest_fields[] = {
	{ 0, 6, NETRON_OP_I32, offsetof(params_params_rest_args, first), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 7, NETRON_OP_LIST, offsetof(params_params_rest_args, others), NETRON_REQUIRED, 0, 1, 0 },
	{ 13, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_params_params_rest_types[] = {
	&netronc_type_2,
};
static const netron_struct netronc_args_params_params_rest = {
	.fields = netronc_args_params_params_rest_fields,
	.keys = "\xa5" "first" "\xa6" "others" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_params_params_rest_types,
	.name = "rest",
	.required = UINT64_C(0x3),
	.fixed = 36,
	.size = sizeof(params_params_rest_args),
	.count = 2,
	.optional = 0,
	.least = 16,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(params_params_rest_args);

static const netron_field netronc_args_params_params_tell_fields[] = {
	{ 0, 2, NETRON_OP_STRUCT, offsetof(params_params_tell_args, b), NETRON_REQUIRED, 0, 0, 0 },
	{ 2, 2, NETRON_OP_F64, offsetof(params_params_tell_args, a), offsetof(params_params_tell_args, has_a), 0, 1, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_params_params_tell_types[] = {
	&netronc_struct_params_user,
};
static const netron_struct netronc_args_params_params_tell = {
	.fields = netronc_args_params_params_tell_fields,
	.keys = "\xa1" "b" "\xa1" "a" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_params_params_tell_types,
	.name = "tell",
	.required = UINT64_C(0x1),
	.fixed = 31,
	.size = sizeof(params_params_tell_args),
	.count = 2,
	.optional = 1,
	.least = 10,
};
NETRON_FITS(params_params_tell_args);
static const netron_method netronc_methods_params_params[] = {
	{
		.name = "plain",
		.service = &netronc_service_params_params,
		.prefix = "\xac" "Params@1.0.0" "\xa5" "plain",
		.prefix_len = 19,
		.args = &netronc_args_params_params_plain,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
	{
		.name = "optional",
		.service = &netronc_service_params_params,
		.prefix = "\xac" "Params@1.0.0" "\xa8" "optional",
		.prefix_len = 22,
		.args = &netronc_args_params_params_optional,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
	{
		.name = "names",
		.service = &netronc_service_params_params,
		.prefix = "\xac" "Params@1.0.0" "\xa5" "names",
		.prefix_len = 19,
		.args = &netronc_args_params_params_names,
		.result = { &netronc_struct_params_user, sizeof(params_user), NETRON_OP_STRUCT, 7 },
		.flags = 0,
	},
	{
		.name = "rest",
		.service = &netronc_service_params_params,
		.prefix = "\xac" "Params@1.0.0" "\xa4" "rest",
		.prefix_len = 18,
		.args = &netronc_args_params_params_rest,
		.result = { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 },
		.flags = 0,
	},
	{
		.name = "tell",
		.service = &netronc_service_params_params,
		.prefix = "\xac" "Params@1.0.0" "\xa4" "tell",
		.prefix_len = 18,
		.args = &netronc_args_params_params_tell,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = NETRON_METHOD_ONEWAY | 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Color", "enum Color {\n    red,\n    green\n}", NULL },
	{ "User", "struct User {\n    name: string;\n}", NULL },
	{ "Either", "union Either {\n    left: i32;\n    right: string;\n}", NULL },
};
static const netron_member_info netronc_members_params_params[] = {
	{ "plain", "plain(a: f64, b: string, c: bytes, d: Color, e: User, f: Either, g: string[], h: User[], i: map<string, string>, j: uuid)", NULL, NULL },
	{ "optional", "optional(a: f64?, b: string?, c: bytes?, d: Color?, e: User?, f: Either?, g: string[]?, h: User[]?, i: map<string, string>?, j: uuid?)", NULL, NULL },
	{ "names", "names(self: i32, call: i32, task: i32, done: i32, user: i32, error: i32, params: i32, int: i32) -> User", NULL, NULL },
	{ "rest", "rest(first: i32, others: User...) -> u32", NULL, NULL },
	{ "tell", "oneway tell(b: User, a: f64?)", NULL, NULL },
};
static const netron_service_info netronc_info_params_params = {
	.doc = "Parameters of every form; names that generated functions use themselves.",
	.annotations = NULL,
	.members = netronc_members_params_params,
	.member_count = 5,
	.types = netronc_types,
	.type_count = 3,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "netron-error",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"type\":\"string\"},\"code\":{\"type\":\"string\"},\"message\":{\"type\":\"s"
			"tring\"},\"details\":{}},\"required\":[\"code\",\"message\"]}},\"required\":[\"err"
			"or\"]}",
	},
	{
		.name = "params.Color",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"red\",\"green\"]},{\"type\":\"integer\",\""
			"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}]}",
	},
	{
		.name = "params.Either",
		.json =
			"{\"oneOf\":[{\"title\":\"left\",\"type\":\"object\",\"properties\":{\"left\":{\"type\""
			":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647"
			"}},\"required\":[\"left\"],\"additionalProperties\":false},{\"title\":\"right\","
			"\"type\":\"object\",\"properties\":{\"right\":{\"type\":\"string\"}},\"required\":[\""
			"right\"],\"additionalProperties\":false}]}",
	},
	{
		.name = "params.User",
		.json =
			"{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\""
			"name\"]}",
	},
};
static const netron_openapi_operation netronc_operations_params_params[] = {
	{
		.path = "/rpc/Params@1.0.0/plain",
		.verb = "post",
		.json =
			"{\"operationId\":\"Params@1.0.0/plain\",\"tags\":[\"Params@1.0.0\"],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"object\",\"properties\":{\"a\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN"
			"|-?Infinity)$\",\"format\":\"double\"},\"b\":{\"type\":\"string\"},\"c\":{\"type\":\"s"
			"tring\",\"contentEncoding\":\"base64\"},\"d\":{\"$ref\":\"#/components/schemas/p"
			"arams.Color\"},\"e\":{\"$ref\":\"#/components/schemas/params.User\"},\"f\":{\"$r"
			"ef\":\"#/components/schemas/params.Either\"},\"g\":{\"type\":\"array\",\"items\":"
			"{\"type\":\"string\"}},\"h\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/s"
			"chemas/params.User\"}},\"i\":{\"type\":\"object\",\"additionalProperties\":{\"ty"
			"pe\":\"string\"}},\"j\":{\"type\":\"string\",\"format\":\"uuid\"}},\"required\":[\"a\","
			"\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\"]}}}},\"responses\":{\"200\":{\"descript"
			"ion\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}"
			"},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Params@1.0.0/optional",
		.verb = "post",
		.json =
			"{\"operationId\":\"Params@1.0.0/optional\",\"tags\":[\"Params@1.0.0\"],\"reques"
			"tBody\":{\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"prop"
			"erties\":{\"a\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$"
			"\",\"format\":\"double\"},\"b\":{\"type\":\"string\"},\"c\":{\"type\":\"string\",\"conte"
			"ntEncoding\":\"base64\"},\"d\":{\"$ref\":\"#/components/schemas/params.Color\"}"
			",\"e\":{\"$ref\":\"#/components/schemas/params.User\"},\"f\":{\"$ref\":\"#/compon"
			"ents/schemas/params.Either\"},\"g\":{\"type\":\"array\",\"items\":{\"type\":\"stri"
			"ng\"}},\"h\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/params"
			".User\"}},\"i\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}"
			"},\"j\":{\"type\":\"string\",\"format\":\"uuid\"}}}}}},\"responses\":{\"200\":{\"desc"
			"ription\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null"
			"\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Params@1.0.0/names",
		.verb = "post",
		.json =
			"{\"operationId\":\"Params@1.0.0/names\",\"tags\":[\"Params@1.0.0\"],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"object\",\"properties\":{\"self\":{\"type\":\"integer\",\"format\":\"int32\",\"minim"
			"um\":-2147483648,\"maximum\":2147483647},\"call\":{\"type\":\"integer\",\"format"
			"\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647},\"task\":{\"type\":\""
			"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647},"
			"\"done\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maxim"
			"um\":2147483647},\"user\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-2"
			"147483648,\"maximum\":2147483647},\"error\":{\"type\":\"integer\",\"format\":\"in"
			"t32\",\"minimum\":-2147483648,\"maximum\":2147483647},\"params\":{\"type\":\"int"
			"eger\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647},\"in"
			"t\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":"
			"2147483647}},\"required\":[\"self\",\"call\",\"task\",\"done\",\"user\",\"error\",\"p"
			"arams\",\"int\"]}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"con"
			"tent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/para"
			"ms.User\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Params@1.0.0/rest",
		.verb = "post",
		.json =
			"{\"operationId\":\"Params@1.0.0/rest\",\"tags\":[\"Params@1.0.0\"],\"requestBod"
			"y\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"o"
			"bject\",\"properties\":{\"first\":{\"type\":\"integer\",\"format\":\"int32\",\"minim"
			"um\":-2147483648,\"maximum\":2147483647},\"others\":{\"type\":\"array\",\"items\""
			":{\"$ref\":\"#/components/schemas/params.User\"}}},\"required\":[\"first\"]}}}"
			"},\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"applicat"
			"ion/json\":{\"schema\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"m"
			"aximum\":4294967295}}}},\"default\":{\"description\":\"It failed.\",\"content\""
			":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-er"
			"ror\"}}}}}}",
	},
	{
		.path = "/rpc/Params@1.0.0/tell",
		.verb = "post",
		.json =
			"{\"operationId\":\"Params@1.0.0/tell\",\"tags\":[\"Params@1.0.0\"],\"requestBod"
			"y\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"o"
			"bject\",\"properties\":{\"b\":{\"$ref\":\"#/components/schemas/params.User\"},\""
			"a\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\""
			":\"double\"}},\"required\":[\"b\"]}}}},\"responses\":{\"200\":{\"description\":\"Do"
			"ne.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"defau"
			"lt\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema"
			"\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_params_params = {
	.operations = netronc_operations_params_params,
	.operation_count = 5,
	.schemas = netronc_schemas,
	.schema_count = 4,
};
const netron_service netronc_service_params_params = {
	.name = "Params",
	.version = "1.0.0",
	.key = "Params@1.0.0",
	.methods = netronc_methods_params_params,
	.info = &netronc_info_params_params,
	.count = 5,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_params_params,
};

static const netron_slot netronc_slot_params_user = { &netronc_struct_params_user, sizeof(params_user), NETRON_OP_STRUCT, 7 };
static const netron_slot netronc_slot_params_either = { &netronc_union_params_either, sizeof(params_either), NETRON_OP_UNION, 1 };
static const netron_slot netronc_slot_params_user_list = { &netronc_type_2, sizeof(params_user_list), NETRON_OP_LIST, 1 };

/* clang-format on */

params_user *params_user_copy(const params_user *user_)
{
	return netron_copy_of(&netronc_slot_params_user, user_);
}

void params_user_free(params_user *user_)
{
	netron_owned_free(user_);
}

void params_user_freep(params_user **user_)
{
	netron_owned_free(*user_);
	*user_ = NULL;
}

params_either *params_either_copy(const params_either *either)
{
	return netron_copy_of(&netronc_slot_params_either, either);
}

void params_either_free(params_either *either)
{
	netron_owned_free(either);
}

void params_either_freep(params_either **either)
{
	netron_owned_free(*either);
	*either = NULL;
}

params_user_list *params_user_list_copy(const params_user_list *list)
{
	return netron_copy_of(&netronc_slot_params_user_list, list);
}

void params_user_list_free(params_user_list *list)
{
	netron_owned_free(list);
}

void params_user_list_freep(params_user_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}
