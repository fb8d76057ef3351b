/* names.netron.c - tables of names.nsvc.
 * Written by netronc 0.1.0. Change names.nsvc instead. */
#include "names.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

static const netron_list_type netronc_type_1 = { { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 }, 0, UINT32_MAX }; /* U32[] */
static const netron_field netronc_struct_names_int_fields[] = {
	{ 0, 4, NETRON_OP_I32, offsetof(names_int, int_), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 7, NETRON_OP_F64, offsetof(names_int, double_), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 6, NETRON_OP_STRING, offsetof(names_int, class_), NETRON_REQUIRED, 0, 2, 0 },
	{ 17, 6, NETRON_OP_I32, offsetof(names_int, errno_), NETRON_REQUIRED, 0, 3, 0 },
	{ 23, 6, NETRON_OP_I32, offsetof(names_int, stdin_), NETRON_REQUIRED, 0, 4, 0 },
	{ 29, 11, NETRON_OP_STRING, offsetof(names_int, http_server), NETRON_REQUIRED, 0, 5, 0 },
	{ 40, 8, NETRON_OP_LIST, offsetof(names_int, user_ids), NETRON_REQUIRED, 0, 6, 0 },
	{ 48, 7, NETRON_OP_BOOL, offsetof(names_int, v2_beta), NETRON_REQUIRED, 0, 7, 0 },
	{ 55, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_names_int_types[] = {
	&netronc_type_1,
};
const netron_struct netronc_struct_names_int = {
	.fields = netronc_struct_names_int_fields,
	.keys = "\xa3" "int" "\xa6" "double" "\xa5" "class" "\xa5" "errno" "\xa5" "stdin" "\xaa" "HTTPServer" "\xa7" "userIDs" "\xa6" "v2Beta" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_names_int_types,
	.name = "Int",
	.required = UINT64_C(0xff),
	.fixed = 108,
	.size = sizeof(names_int),
	.count = 8,
	.optional = 0,
	.least = 64,
};
NETRON_FITS(names_int);

static const netron_field netronc_struct_names_chosen_name_fields[] = {
	{ 0, 2, NETRON_OP_I32, offsetof(names_chosen_name, chosen_member), NETRON_REQUIRED, 0, 0, 0 },
	{ 2, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_names_chosen_name(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	names_chosen_name *to = out;

	if (netron_leaf_map(reader, &p, 1) &&
		netron_leaf_key(reader, &p, "\xa1" "x", 2) &&
		netron_leaf_i32(reader, &p, &to->chosen_member))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_names_chosen_name, out);
}
static uint8_t *netronc_pack_names_chosen_name(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const names_chosen_name *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 20) &&
		netron_leaf_put_key(&at, "\x81" "\xa1" "x", 3) &&
		netron_leaf_put_i32(writer, &at, from->chosen_member))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_names_chosen_name, in);
}
const netron_struct netronc_struct_names_chosen_name = {
	.fields = netronc_struct_names_chosen_name_fields,
	.keys = "\xa1" "x" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Other",
	.required = UINT64_C(0x1),
	.fixed = 20,
	.size = sizeof(names_chosen_name),
	.count = 1,
	.optional = 0,
	.least = 4,
	.unpack = netronc_unpack_names_chosen_name,
	.pack = netronc_pack_names_chosen_name,
};
NETRON_FITS(names_chosen_name);

/* Register */
static const netron_enum_value netronc_values_names_register[] = {
	{ "auto", (int64_t)NAMES_REGISTER_AUTO },
	{ "static", (int64_t)NAMES_REGISTER_STATIC },
	{ "NULL", (int64_t)NAMES_REGISTER_NULL },
};
const netron_enum_type netronc_enum_names_register = {
	.name = "Register",
	.values = netronc_values_names_register,
	.count = 3,
	.base = NETRON_OP_I32,
	.flags = 0,
};

static const netron_field netronc_alternatives_names_switch_fields[] = {
	{ 0, 5, NETRON_OP_I32, offsetof(names_switch, case_), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 8, NETRON_OP_STRING, offsetof(names_switch, default_), NETRON_REQUIRED, 0, 1, 0 },
	{ 13, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_alternatives_names_switch = {
	.fields = netronc_alternatives_names_switch_fields,
	.keys = "\xa4" "case" "\xa7" "default" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Switch",
	.required = UINT64_C(0x0),
	.fixed = 36,
	.size = sizeof(names_switch),
	.count = 2,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(names_switch);
const netron_union netronc_union_names_switch = {
	.fields = &netronc_alternatives_names_switch,
	.name = "Switch",
	.tag_offset = offsetof(names_switch, tag),
	.size = sizeof(names_switch),
	.flags = 0,
	.least = 1,
};

static const netron_field netronc_struct_names_user_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(names_user, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_names_user(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	names_user *to = out;

	if (netron_leaf_map(reader, &p, 1) &&
		netron_leaf_key(reader, &p, "\xa4" "name", 5) &&
		netron_leaf_string(reader, &p, &to->name))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_names_user, out);
}
static uint8_t *netronc_pack_names_user(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const names_user *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 23) &&
		netron_leaf_put_key(&at, "\x81" "\xa4" "name", 6) &&
		netron_leaf_put_string(writer, &at, from->name, 23))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_names_user, in);
}
const netron_struct netronc_struct_names_user = {
	.fields = netronc_struct_names_user_fields,
	.keys = "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "User",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(names_user),
	.count = 1,
	.optional = 0,
	.least = 7,
	.unpack = netronc_unpack_names_user,
	.pack = netronc_pack_names_user,
};
NETRON_FITS(names_user);

/* Default@1.0.0 */

static const netron_field netronc_args_names_default_int_fields[] = {
	{ 0, 4, NETRON_OP_I32, offsetof(names_default_int_args, int_), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 5, NETRON_OP_STRUCT, offsetof(names_default_int_args, user_), NETRON_REQUIRED, 0, 1, 0 },
	{ 9, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_names_default_int_types[] = {
	&netronc_struct_names_user,
};
static const netron_struct netronc_args_names_default_int = {
	.fields = netronc_args_names_default_int_fields,
	.keys = "\xa3" "int" "\xa4" "user" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_names_default_int_types,
	.name = "int",
	.required = UINT64_C(0x3),
	.fixed = 32,
	.size = sizeof(names_default_int_args),
	.count = 2,
	.optional = 0,
	.least = 18,
};
NETRON_FITS(names_default_int_args);

static const netron_field netronc_args_names_default_delete_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_names_default_delete = {
	.fields = netronc_args_names_default_delete_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "delete",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_names_default_struct_fields[] = {
	{ 0, 8, NETRON_OP_I32, offsetof(names_default_struct_args, default_), offsetof(names_default_struct_args, has_default), 0, 0, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_names_default_struct = {
	.fields = netronc_args_names_default_struct_fields,
	.keys = "\xa7" "default" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "struct",
	.required = UINT64_C(0x0),
	.fixed = 26,
	.size = sizeof(names_default_struct_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(names_default_struct_args);

static const netron_field netronc_args_names_default_template_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_names_default_template = {
	.fields = netronc_args_names_default_template_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "template",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_method netronc_methods_names_default[] = {
	{
		.name = "int",
		.service = &netronc_service_names_default,
		.prefix = "\xad" "Default@1.0.0" "\xa3" "int",
		.prefix_len = 18,
		.args = &netronc_args_names_default_int,
		.result = { &netronc_struct_names_user, sizeof(names_user), NETRON_OP_STRUCT, 7 },
		.flags = 0,
	},
	{
		.name = "delete",
		.service = &netronc_service_names_default,
		.prefix = "\xad" "Default@1.0.0" "\xa6" "delete",
		.prefix_len = 21,
		.args = &netronc_args_names_default_delete,
		.result = { &netronc_union_names_switch, sizeof(names_switch), NETRON_OP_UNION, 1 },
		.flags = 0,
	},
	{
		.name = "struct",
		.service = &netronc_service_names_default,
		.prefix = "\xad" "Default@1.0.0" "\xa6" "struct",
		.prefix_len = 21,
		.args = &netronc_args_names_default_struct,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
	{
		.name = "template",
		.service = &netronc_service_names_default,
		.prefix = "\xad" "Default@1.0.0" "\xa8" "template",
		.prefix_len = 23,
		.args = &netronc_args_names_default_template,
		.result = { &netronc_enum_names_register, sizeof(names_register), NETRON_OP_ENUM, 1 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "User", "struct User {\n    name: string;\n}", NULL },
	{ "Switch", "union Switch {\n    case: i32;\n    default: string;\n}", NULL },
	{ "Register", "enum Register {\n    auto,\n    static,\n    NULL\n}", NULL },
	{ "Int", "struct Int {\n    int: i32;\n    double: f64;\n    class: string;\n    errno: i32;\n    stdin: i32;\n    HTTPServer: string;\n    userIDs: u32[];\n    v2Beta: bool;\n}", NULL },
};
static const netron_member_info netronc_members_names_default[] = {
	{ "int", "int(int: i32, user: User) -> User", NULL, NULL },
	{ "delete", "delete() -> Switch", NULL, NULL },
	{ "struct", "struct(default: i32?)", NULL, NULL },
	{ "template", "template() -> Register", NULL, NULL },
};
static const netron_service_info netronc_info_names_default = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_names_default,
	.member_count = 4,
	.types = netronc_types,
	.type_count = 4,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "names.Int",
		.json =
			"{\"type\":\"object\",\"properties\":{\"int\":{\"type\":\"integer\",\"format\":\"int32"
			"\",\"minimum\":-2147483648,\"maximum\":2147483647},\"double\":{\"type\":[\"numbe"
			"r\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"},\"class\""
			":{\"type\":\"string\"},\"errno\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum"
			"\":-2147483648,\"maximum\":2147483647},\"stdin\":{\"type\":\"integer\",\"format\""
			":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647},\"HTTPServer\":{\"ty"
			"pe\":\"string\"},\"userIDs\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"for"
			"mat\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},\"v2Beta\":{\"type\":\"boo"
			"lean\"}},\"required\":[\"int\",\"double\",\"class\",\"errno\",\"stdin\",\"HTTPServer"
			"\",\"userIDs\",\"v2Beta\"]}",
	},
	{
		.name = "names.Register",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"auto\",\"static\",\"NULL\"]},{\"type\":\"i"
			"nteger\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}]}",
	},
	{
		.name = "names.Switch",
		.json =
			"{\"oneOf\":[{\"title\":\"case\",\"type\":\"object\",\"properties\":{\"case\":{\"type\""
			":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647"
			"}},\"required\":[\"case\"],\"additionalProperties\":false},{\"title\":\"default"
			"\",\"type\":\"object\",\"properties\":{\"default\":{\"type\":\"string\"}},\"required"
			"\":[\"default\"],\"additionalProperties\":false}]}",
	},
	{
		.name = "names.User",
		.json =
			"{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\""
			"name\"]}",
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
static const netron_openapi_operation netronc_operations_names_default[] = {
	{
		.path = "/rpc/Default@1.0.0/int",
		.verb = "post",
		.json =
			"{\"operationId\":\"Default@1.0.0/int\",\"tags\":[\"Default@1.0.0\"],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"object\",\"properties\":{\"int\":{\"type\":\"integer\",\"format\":\"int32\",\"minimu"
			"m\":-2147483648,\"maximum\":2147483647},\"user\":{\"$ref\":\"#/components/sche"
			"mas/names.User\"}},\"required\":[\"int\",\"user\"]}}}},\"responses\":{\"200\":{\"d"
			"escription\":\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"$r"
			"ef\":\"#/components/schemas/names.User\"}}}},\"default\":{\"description\":\"It"
			" failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/component"
			"s/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Default@1.0.0/delete",
		.verb = "post",
		.json =
			"{\"operationId\":\"Default@1.0.0/delete\",\"tags\":[\"Default@1.0.0\"],\"respon"
			"ses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\""
			":{\"schema\":{\"$ref\":\"#/components/schemas/names.Switch\"}}}},\"default\":{"
			"\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$"
			"ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Default@1.0.0/struct",
		.verb = "post",
		.json =
			"{\"operationId\":\"Default@1.0.0/struct\",\"tags\":[\"Default@1.0.0\"],\"reques"
			"tBody\":{\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"prop"
			"erties\":{\"default\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-21474"
			"83648,\"maximum\":2147483647}}}}}},\"responses\":{\"200\":{\"description\":\"Do"
			"ne.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"defau"
			"lt\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema"
			"\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Default@1.0.0/template",
		.verb = "post",
		.json =
			"{\"operationId\":\"Default@1.0.0/template\",\"tags\":[\"Default@1.0.0\"],\"resp"
			"onses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"$ref\":\"#/components/schemas/names.Register\"}}}},\"defaul"
			"t\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\""
			":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_names_default = {
	.operations = netronc_operations_names_default,
	.operation_count = 4,
	.schemas = netronc_schemas,
	.schema_count = 5,
};
const netron_service netronc_service_names_default = {
	.name = "Default",
	.version = "1.0.0",
	.key = "Default@1.0.0",
	.methods = netronc_methods_names_default,
	.info = &netronc_info_names_default,
	.count = 4,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_names_default,
};

/* a.b.Dotted@1.0.0 */

static const netron_field netronc_args_names_a_b_dotted_call_me_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_names_a_b_dotted_call_me = {
	.fields = netronc_args_names_a_b_dotted_call_me_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "call_me",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_method netronc_methods_names_a_b_dotted[] = {
	{
		.name = "call_me",
		.service = &netronc_service_names_a_b_dotted,
		.prefix = "\xb0" "a.b.Dotted@1.0.0" "\xa7" "call_me",
		.prefix_len = 25,
		.args = &netronc_args_names_a_b_dotted_call_me,
		.result = { &netronc_struct_names_int, sizeof(names_int), NETRON_OP_STRUCT, 64 },
		.flags = 0,
	},
};
static const netron_member_info netronc_members_names_a_b_dotted[] = {
	{ "call_me", "call_me() -> Int", NULL, NULL },
};
static const netron_service_info netronc_info_names_a_b_dotted = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_names_a_b_dotted,
	.member_count = 1,
	.types = netronc_types,
	.type_count = 4,
};
static const netron_openapi_operation netronc_operations_names_a_b_dotted[] = {
	{
		.path = "/rpc/a.b.Dotted@1.0.0/call_me",
		.verb = "post",
		.json =
			"{\"operationId\":\"a.b.Dotted@1.0.0/call_me\",\"tags\":[\"a.b.Dotted@1.0.0\"],"
			"\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"applicatio"
			"n/json\":{\"schema\":{\"$ref\":\"#/components/schemas/names.Int\"}}}},\"defaul"
			"t\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\""
			":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_names_a_b_dotted = {
	.operations = netronc_operations_names_a_b_dotted,
	.operation_count = 1,
	.schemas = netronc_schemas,
	.schema_count = 5,
};
const netron_service netronc_service_names_a_b_dotted = {
	.name = "a.b.Dotted",
	.version = "1.0.0",
	.key = "a.b.Dotted@1.0.0",
	.methods = netronc_methods_names_a_b_dotted,
	.info = &netronc_info_names_a_b_dotted,
	.count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_names_a_b_dotted,
};

static const netron_slot netronc_slot_names_int = { &netronc_struct_names_int, sizeof(names_int), NETRON_OP_STRUCT, 64 };
static const netron_slot netronc_slot_names_chosen_name = { &netronc_struct_names_chosen_name, sizeof(names_chosen_name), NETRON_OP_STRUCT, 4 };
static const netron_slot netronc_slot_names_switch = { &netronc_union_names_switch, sizeof(names_switch), NETRON_OP_UNION, 1 };
static const netron_slot netronc_slot_names_user = { &netronc_struct_names_user, sizeof(names_user), NETRON_OP_STRUCT, 7 };

/* clang-format on */

names_int *names_int_copy(const names_int *int_)
{
	return netron_copy_of(&netronc_slot_names_int, int_);
}

void names_int_free(names_int *int_)
{
	netron_owned_free(int_);
}

void names_int_freep(names_int **int_)
{
	netron_owned_free(*int_);
	*int_ = NULL;
}

names_chosen_name *names_chosen_name_copy(const names_chosen_name *chosen_name)
{
	return netron_copy_of(&netronc_slot_names_chosen_name, chosen_name);
}

void names_chosen_name_free(names_chosen_name *chosen_name)
{
	netron_owned_free(chosen_name);
}

void names_chosen_name_freep(names_chosen_name **chosen_name)
{
	netron_owned_free(*chosen_name);
	*chosen_name = NULL;
}

names_switch *names_switch_copy(const names_switch *switch_)
{
	return netron_copy_of(&netronc_slot_names_switch, switch_);
}

void names_switch_free(names_switch *switch_)
{
	netron_owned_free(switch_);
}

void names_switch_freep(names_switch **switch_)
{
	netron_owned_free(*switch_);
	*switch_ = NULL;
}

names_user *names_user_copy(const names_user *user_)
{
	return netron_copy_of(&netronc_slot_names_user, user_);
}

void names_user_free(names_user *user_)
{
	netron_owned_free(user_);
}

void names_user_freep(names_user **user_)
{
	netron_owned_free(*user_);
	*user_ = NULL;
}
