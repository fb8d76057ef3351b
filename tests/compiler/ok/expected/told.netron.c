/* told.netron.c - tables of told.nsvc.
 * Written by netronc 0.1.0. Change told.nsvc instead. */
#include "told.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

/* Kind */
static const netron_enum_value netronc_values_told_kind[] = {
	{ "first", (int64_t)TOLD_KIND_FIRST },
	{ "other", (int64_t)TOLD_KIND_OTHER },
};
const netron_enum_type netronc_enum_told_kind = {
	.name = "Kind",
	.values = netronc_values_told_kind,
	.count = 2,
	.base = NETRON_OP_U8,
	.flags = NETRON_ENUM_CLOSED | 0,
};

static const netron_checked_type netronc_type_1 = { .slot = { NULL, sizeof(double), NETRON_OP_F64, 1 }, .bounds = NETRON_BOUND_NUMBER | 0, .min_number = -1.8e+02, .max_number = 1.8e+02 }; /* F64 */
static const netron_list_type netronc_type_2 = { { &netronc_struct_told_point, sizeof(told_point), NETRON_OP_STRUCT, 11 }, 0, UINT32_MAX }; /* Point[] */
static const netron_list_type netronc_type_3 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, 16 }; /* STRING[] */
static const netron_field netronc_struct_told_point_fields[] = {
	{ 0, 2, NETRON_OP_CHECKED, offsetof(told_point, x), NETRON_DEFAULTED, 0, 0, 0 },
	{ 2, 2, NETRON_OP_F64, offsetof(told_point, y), offsetof(told_point, has_y), 0, 1, 0 },
	{ 4, 5, NETRON_OP_LIST, offsetof(told_point, near), NETRON_REQUIRED, 1, 2, 0 },
	{ 9, 5, NETRON_OP_ENUM, offsetof(told_point, kind), NETRON_DEFAULTED, 2, 3, 0 },
	{ 14, 3, NETRON_OP_TIME, offsetof(told_point, at), NETRON_REQUIRED, 0, 4, 0 },
	{ 17, 5, NETRON_OP_LIST, offsetof(told_point, tags), NETRON_DEFAULTED, 3, 5, 0 },
	{ 22, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_told_point_types[] = {
	&netronc_type_1,
	&netronc_type_2,
	&netronc_enum_told_kind,
	&netronc_type_3,
};
static const told_point netronc_struct_told_point_defaults = { .x = 0.5, .kind = TOLD_KIND_OTHER, .tags = { (const char *const[]){ "a", "b" }, 2 } };
const netron_struct netronc_struct_told_point = {
	.fields = netronc_struct_told_point_fields,
	.keys = "\xa1" "x" "\xa1" "y" "\xa4" "near" "\xa4" "kind" "\xa2" "at" "\xa4" "tags" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_told_point_types,
	.defaults = &netronc_struct_told_point_defaults,
	.name = "Point",
	.required = UINT64_C(0x14),
	.fixed = 83,
	.size = sizeof(told_point),
	.count = 6,
	.optional = 1,
	.least = 11,
};
NETRON_FITS(told_point);

/* Rights */
static const netron_enum_value netronc_values_told_rights[] = {
	{ "read", (int64_t)TOLD_RIGHTS_READ },
	{ "write", (int64_t)TOLD_RIGHTS_WRITE },
	{ "all", (int64_t)TOLD_RIGHTS_ALL },
};
const netron_enum_type netronc_enum_told_rights = {
	.name = "Rights",
	.values = netronc_values_told_rights,
	.count = 3,
	.base = NETRON_OP_U32,
	.flags = NETRON_ENUM_BITS | 0,
};

static const netron_field netronc_alternatives_told_shape_fields[] = {
	{ 0, 6, NETRON_OP_STRUCT, offsetof(told_shape, point), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 7, NETRON_OP_ENUM, offsetof(told_shape, rights), NETRON_REQUIRED, 1, 1, 0 },
	{ 13, 7, NETRON_OP_STRUCT, offsetof(told_shape, amount), NETRON_REQUIRED, 2, 2, 0 },
	{ 20, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_alternatives_told_shape_types[] = {
	&netronc_struct_told_point,
	&netronc_enum_told_rights,
	&netronc_struct_common_amount,
};
static const netron_struct netronc_alternatives_told_shape = {
	.fields = netronc_alternatives_told_shape_fields,
	.keys = "\xa5" "point" "\xa6" "rights" "\xa6" "amount" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_alternatives_told_shape_types,
	.name = "Shape",
	.required = UINT64_C(0x0),
	.fixed = 48,
	.size = sizeof(told_shape),
	.count = 3,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(told_shape);
const netron_union netronc_union_told_shape = {
	.fields = &netronc_alternatives_told_shape,
	.name = "Shape",
	.tag_offset = offsetof(told_shape, tag),
	.size = sizeof(told_shape),
	.flags = 0,
	.least = 1,
};

static const netron_field netronc_struct_told_missing_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(told_missing, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_told_missing = {
	.fields = netronc_struct_told_missing_fields,
	.keys = "\xa4" "path" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Missing",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(told_missing),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(told_missing);
const netron_error_type netronc_error_told_missing = {
	.name = "Missing",
	.fields = &netronc_struct_told_missing,
	.message = "It is not there.",
	.status = 404,
	.message_offset = NETRON_REQUIRED,
	.flags = NETRON_ERROR_RETRYABLE,
};

static const netron_field netronc_struct_told_unused_fields[] = {
	{ 0, 2, NETRON_OP_I32, offsetof(told_unused, x), NETRON_REQUIRED, 0, 0, 0 },
	{ 2, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_told_unused(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	told_unused *to = out;

	if (netron_leaf_map(reader, &p, 1) &&
		netron_leaf_key(reader, &p, "\xa1" "x", 2) &&
		netron_leaf_i32(reader, &p, &to->x))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_told_unused, out);
}
static uint8_t *netronc_pack_told_unused(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const told_unused *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 20) &&
		netron_leaf_put_key(&at, "\x81" "\xa1" "x", 3) &&
		netron_leaf_put_i32(writer, &at, from->x))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_told_unused, in);
}
const netron_struct netronc_struct_told_unused = {
	.fields = netronc_struct_told_unused_fields,
	.keys = "\xa1" "x" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Unused",
	.required = UINT64_C(0x1),
	.fixed = 20,
	.size = sizeof(told_unused),
	.count = 1,
	.optional = 0,
	.least = 4,
	.unpack = netronc_unpack_told_unused,
	.pack = netronc_pack_told_unused,
};
NETRON_FITS(told_unused);

/* Told@1.2.0 */

static const netron_checked_type netronc_type_4 = { .slot = { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, .bounds = NETRON_BOUND_INTEGER | 0, .min_integer = (int64_t)0, .max_integer = (int64_t)10 }; /* U8 */
static const netron_list_type netronc_type_5 = { { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 }, 0, UINT32_MAX }; /* U32[] */
static const netron_field netronc_args_told_told_do_fields[] = {
	{ 0, 5, NETRON_OP_CHECKED, offsetof(told_told_do_args, what), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 6, NETRON_OP_UNION, offsetof(told_told_do_args, shape), NETRON_POINTER, 1, 1, 0 },
	{ 11, 5, NETRON_OP_ENUM, offsetof(told_told_do_args, kind), NETRON_DEFAULTED, 2, 2, 0 },
	{ 16, 4, NETRON_OP_LIST, offsetof(told_told_do_args, all), NETRON_REQUIRED, 3, 3, 0 },
	{ 20, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_told_told_do_types[] = {
	&netronc_type_4,
	&netronc_union_told_shape,
	&netronc_enum_told_kind,
	&netronc_type_5,
};
static const told_told_do_args netronc_args_told_told_do_defaults = { .kind = TOLD_KIND_FIRST };
static const netron_struct netronc_args_told_told_do = {
	.fields = netronc_args_told_told_do_fields,
	.keys = "\xa4" "what" "\xa5" "shape" "\xa4" "kind" "\xa3" "all" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_told_told_do_types,
	.defaults = &netronc_args_told_told_do_defaults,
	.name = "do",
	.required = UINT64_C(0x9),
	.fixed = 50,
	.size = sizeof(told_told_do_args),
	.count = 4,
	.optional = 1,
	.least = 12,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(told_told_do_args);
static const netron_error_type *const netronc_throws_told_told_do[] = {
	&netronc_error_told_missing,
	NULL,
};

static const netron_field netronc_args_told_told_stream_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(told_told_stream_args, rights), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_told_told_stream = {
	.fields = netronc_args_told_told_stream_fields,
	.keys = "\xa6" "rights" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "stream",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(told_told_stream_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(told_told_stream_args);
static const netron_stream_type netronc_sends_told_told_stream = {
	.item = { &netronc_enum_told_rights, sizeof(told_rights), NETRON_OP_ENUM, 1 },
};
static const netron_stream_type netronc_returns_told_told_stream = {
	.item = { &netronc_struct_told_point, sizeof(told_point), NETRON_OP_STRUCT, 11 },
	.window_bytes = 1048576,
	.buffer_items = 1000,
	.policy = NETRON_BUFFER_BLOCK,
};

static const netron_field netronc_args_told_told_get_the_level_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_told_told_get_the_level = {
	.fields = netronc_args_told_told_get_the_level_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "level",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_method netronc_methods_told_told[] = {
	{
		.name = "do",
		.service = &netronc_service_told_told,
		.prefix = "\xaa" "Told@1.2.0" "\xa2" "do",
		.prefix_len = 14,
		.args = &netronc_args_told_told_do,
		.throws = netronc_throws_told_told_do,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.timeout_ms = 500,
		.flags = NETRON_METHOD_IDEMPOTENT | 0,
	},
	{
		.name = "stream",
		.service = &netronc_service_told_told,
		.prefix = "\xaa" "Told@1.2.0" "\xa6" "stream",
		.prefix_len = 18,
		.args = &netronc_args_told_told_stream,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_told_told_stream,
		.returns = &netronc_returns_told_told_stream,
		.flags = 0,
	},
	{
		.name = "level",
		.service = &netronc_service_told_told,
		.prefix = "\xaa" "Told@1.2.0" "\xa5" "level",
		.prefix_len = 17,
		.args = &netronc_args_told_told_get_the_level,
		.result = { &netronc_enum_told_kind, sizeof(told_kind), NETRON_OP_ENUM, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
};

static const netron_field netronc_args_told_told_the_level_changed_fields[] = {
	{ 0, 6, NETRON_OP_ENUM, offsetof(told_told_the_level_changed_args, the_level), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_told_told_the_level_changed_types[] = {
	&netronc_enum_told_kind,
};
static const netron_struct netronc_args_told_told_the_level_changed = {
	.fields = netronc_args_told_told_the_level_changed_fields,
	.keys = "\xa5" "value" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_told_told_the_level_changed_types,
	.name = "level",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(told_told_the_level_changed_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(told_told_the_level_changed_args);

NETRON_FITS(told_rights_by_u32_map_entry);
static const netron_map_type netronc_type_6 = { { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 }, { &netronc_enum_told_rights, sizeof(told_rights), NETRON_OP_ENUM, 1 }, sizeof(told_rights_by_u32_map_entry), offsetof(told_rights_by_u32_map_entry, value), UINT32_MAX }; /* map<U32, Rights> */
static const netron_field netronc_args_told_told_told_fields[] = {
	{ 0, 5, NETRON_OP_MAP, offsetof(told_told_told_args, what), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_told_told_told_types[] = {
	&netronc_type_6,
};
static const netron_struct netronc_args_told_told_told = {
	.fields = netronc_args_told_told_told_fields,
	.keys = "\xa4" "what" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_told_told_told_types,
	.name = "told",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(told_told_told_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(told_told_told_args);
static const netron_event netronc_events_told_told[] = {
	{
		.name = "level",
		.wire_name = "Told@1.2.0.level",
		.service = &netronc_service_told_told,
		.args = &netronc_args_told_told_the_level_changed,
	},
	{
		.name = "told",
		.wire_name = "Told@1.2.0.told",
		.service = &netronc_service_told_told,
		.args = &netronc_args_told_told_told,
		.buffer_items = 16,
		.policy = NETRON_BUFFER_DROP_NEWEST,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Shape", "union Shape {\n    point: Point;\n    rights: Rights;\n    amount: common.Amount;\n}", NULL },
	{ "Point", "@owner(\"maps\")\nstruct Point {\n    /// East.\n    @range(-180.0, 180.0) x: f64 = 0.5;\n    /// North,\n    /// in degrees.\n    @deprecated(\"use x\") @tags(\"a\", \"\\\"b\\\"\\n\") y: f64?;\n    near: Point[];\n    kind: Kind = other;\n    at: Moment;\n    tags: string[<=16] = [\"a\", \"b\"];\n}", "Where something is.\n\nIn two paragraphs." },
	{ "Kind", "@closed\nenum Kind : u8 {\n    /// The first.\n    first = 1,\n    other\n}", NULL },
	{ "Moment", "type Moment = timestamp;", NULL },
	{ "Rights", "flags Rights {\n    read,\n    write,\n    all = 0x8000\n}", NULL },
	{ "Amount", "struct Amount {\n    number: f64;\n    unit: Unit;\n}", NULL },
	{ "Unit", "enum Unit {\n    meter,\n    second\n}", NULL },
	{ "Missing", "@retryable\nerror Missing(404) {\n    path: string;\n}", "It is not there." },
};
static const char *const netronc_annotations_told_told_0[] = {
	"idempotent",
	"timeout(500ms)",
	"owner(\"x\")",
	NULL,
};
static const char *const netronc_annotations_told_told_1[] = {
	"notify",
	"cName(\"the_level\")",
	NULL,
};
static const char *const netronc_annotations_told_told_2[] = {
	"buffer(16, dropNewest)",
	NULL,
};
static const char *const netronc_annotations_told_told_3[] = {
	"window(1MiB)",
	"buffer(1000, block)",
	NULL,
};
static const netron_member_info netronc_members_told_told[] = {
	{ "do", "do(what: u8, shape: Shape?, kind: Kind = first, all: u32...) -> string throws Missing", "Does it.", netronc_annotations_told_told_0 },
	{ "level", "readonly property level: Kind", NULL, netronc_annotations_told_told_1 },
	{ "told", "event told(what: map<u32, Rights>)", NULL, netronc_annotations_told_told_2 },
	{ "stream", "stream(rights: stream Rights) -> stream Point", NULL, netronc_annotations_told_told_3 },
};
static const char *const netronc_annotations_told_told[] = {
	"since(1.2)",
	"owner(\"storage\", pager = \"night\")",
	"deprecated(\"*/ ?\?/ \\\"quoted\\\" \\\\ \305\274\303\263\305\202\304\207\")",
	NULL,
};
static const netron_service_info netronc_info_told_told = {
	.doc = "Tells what it is.\nIn detail.",
	.annotations = netronc_annotations_told_told,
	.members = netronc_members_told_told,
	.member_count = 4,
	.types = netronc_types,
	.type_count = 8,
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
		.name = "told.Kind",
		.json =
			"{\"description\":\"- `first`: The first.\",\"type\":\"string\",\"enum\":[\"first\""
			",\"other\"]}",
	},
	{
		.name = "told.Missing",
		.json =
			"{\"description\":\"It is not there.\",\"type\":\"object\",\"properties\":{\"path\""
			":{\"type\":\"string\"}},\"required\":[\"path\"]}",
	},
	{
		.name = "told.Missing-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"Missing\"},\"code\":{\"const\":\"404\"},\"message\":{\"type\":\"s"
			"tring\"},\"details\":{\"$ref\":\"#/components/schemas/told.Missing\"}},\"requi"
			"red\":[\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"error\"]}",
	},
	{
		.name = "told.Moment",
		.json =
			"{\"type\":\"string\",\"format\":\"date-time\"}",
	},
	{
		.name = "told.Point",
		.json =
			"{\"description\":\"Where something is.\\n\\nIn two paragraphs.\",\"type\":\"obj"
			"ect\",\"properties\":{\"x\":{\"description\":\"East.\",\"type\":\"number\",\"format\""
			":\"double\",\"minimum\":-1.8e+02,\"maximum\":1.8e+02,\"default\":0.5},\"y\":{\"de"
			"scription\":\"North,\\nin degrees.\\n\\nDeprecated: use x\",\"type\":[\"number\""
			",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\",\"deprecate"
			"d\":true},\"near\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/"
			"told.Point\"}},\"kind\":{\"$ref\":\"#/components/schemas/told.Kind\",\"default"
			"\":\"other\"},\"at\":{\"$ref\":\"#/components/schemas/told.Moment\"},\"tags\":{\"t"
			"ype\":\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":16,\"default\":[\"a\",\"b"
			"\"]}},\"required\":[\"near\",\"at\"]}",
	},
	{
		.name = "told.Rights",
		.json =
			"{\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"read\",\"wri"
			"te\",\"all\"]},{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":"
			"4294967295}]},\"uniqueItems\":true}",
	},
	{
		.name = "told.Shape",
		.json =
			"{\"oneOf\":[{\"title\":\"point\",\"type\":\"object\",\"properties\":{\"point\":{\"$re"
			"f\":\"#/components/schemas/told.Point\"}},\"required\":[\"point\"],\"additiona"
			"lProperties\":false},{\"title\":\"rights\",\"type\":\"object\",\"properties\":{\"r"
			"ights\":{\"$ref\":\"#/components/schemas/told.Rights\"}},\"required\":[\"right"
			"s\"],\"additionalProperties\":false},{\"title\":\"amount\",\"type\":\"object\",\"p"
			"roperties\":{\"amount\":{\"$ref\":\"#/components/schemas/common.Amount\"}},\"r"
			"equired\":[\"amount\"],\"additionalProperties\":false}]}",
	},
};
static const netron_openapi_operation netronc_operations_told_told[] = {
	{
		.path = "/rpc/Told@1.2.0/do",
		.verb = "post",
		.json =
			"{\"operationId\":\"Told@1.2.0/do\",\"tags\":[\"Told@1.2.0\"],\"summary\":\"Does i"
			"t.\",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"sch"
			"ema\":{\"type\":\"object\",\"properties\":{\"what\":{\"type\":\"integer\",\"format\":"
			"\"uint8\",\"minimum\":0,\"maximum\":10},\"shape\":{\"$ref\":\"#/components/schema"
			"s/told.Shape\"},\"kind\":{\"$ref\":\"#/components/schemas/told.Kind\",\"defaul"
			"t\":\"first\"},\"all\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\""
			"uint32\",\"minimum\":0,\"maximum\":4294967295}}},\"required\":[\"what\"]}}}},\"r"
			"esponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"type\":\"string\"}}}},\"404\":{\"description\":\"Missing: It"
			" is not there.\",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$r"
			"ef\":\"#/components/schemas/told.Missing-answer\"},{\"$ref\":\"#/components/"
			"schemas/netron-error\"}]}}}},\"default\":{\"description\":\"It failed.\",\"con"
			"tent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netr"
			"on-error\"}}}}}}",
	},
	{
		.path = "/rpc/Told@1.2.0/level",
		.verb = "get",
		.json =
			"{\"operationId\":\"Told@1.2.0/level.get\",\"tags\":[\"Told@1.2.0\"],\"responses"
			"\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\""
			"schema\":{\"$ref\":\"#/components/schemas/told.Kind\"}},\"text/event-stream\""
			":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"prefixIte"
			"ms\":[{\"$ref\":\"#/components/schemas/told.Kind\"}],\"minItems\":1}}}},\"defa"
			"ult\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schem"
			"a\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Told@1.2.0/told",
		.verb = "get",
		.json =
			"{\"operationId\":\"Told@1.2.0/told\",\"tags\":[\"Told@1.2.0\"],\"responses\":{\"2"
			"00\":{\"description\":\"The events, from now on.\",\"content\":{\"text/event-s"
			"tream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"pre"
			"fixItems\":[{\"type\":\"array\",\"items\":{\"type\":\"array\",\"prefixItems\":[{\"ty"
			"pe\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},{\"$r"
			"ef\":\"#/components/schemas/told.Rights\"}],\"minItems\":2,\"maxItems\":2}}],"
			"\"minItems\":1}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"app"
			"lication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}"
			"}}}}",
	},
	{
		.path = "/rpc/Told@1.2.0/stream",
		.verb = "post",
		.json =
			"{\"operationId\":\"Told@1.2.0/stream\",\"tags\":[\"Told@1.2.0\"],\"requestBody\""
			":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"obj"
			"ect\",\"properties\":{\"rights\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/compone"
			"nts/schemas/told.Rights\"}}},\"required\":[\"rights\"]}},\"application/x-ndj"
			"son\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"pro"
			"perties\":{}},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/told.Rights\""
			"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"arg"
			"s\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type\":\"array\",\"items\":{\""
			"$ref\":\"#/components/schemas/told.Rights\"}}}}}}},\"responses\":{\"200\":{\"d"
			"escription\":\"The items.\",\"content\":{\"text/event-stream\":{\"schema\":{\"ty"
			"pe\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/told.Point\""
			"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{"
			"\"$ref\":\"#/components/schemas/told.Point\"}},\"application/json\":{\"schema"
			"\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/told.Point\"}}}"
			"}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\""
			":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_told_told = {
	.operations = netronc_operations_told_told,
	.operation_count = 4,
	.schemas = netronc_schemas,
	.schema_count = 10,
};
const netron_service netronc_service_told_told = {
	.name = "Told",
	.version = "1.2.0",
	.key = "Told@1.2.0",
	.methods = netronc_methods_told_told,
	.events = netronc_events_told_told,
	.info = &netronc_info_told_told,
	.count = 3,
	.event_count = 2,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_told_told,
};

/* Other@1.0.0 */

static const netron_field netronc_args_told_other_f_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_told_other_f = {
	.fields = netronc_args_told_other_f_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "f",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_method netronc_methods_told_other[] = {
	{
		.name = "f",
		.service = &netronc_service_told_other,
		.prefix = "\xab" "Other@1.0.0" "\xa1" "f",
		.prefix_len = 14,
		.args = &netronc_args_told_other_f,
		.result = { NULL, sizeof(netron_time), NETRON_OP_TIME, 1 },
		.flags = 0,
	},
};
static const netron_member_info netronc_members_told_other[] = {
	{ "f", "f() -> Moment", NULL, NULL },
};
static const netron_service_info netronc_info_told_other = {
	.doc = "Speaks of the same types.",
	.annotations = NULL,
	.members = netronc_members_told_other,
	.member_count = 1,
	.types = netronc_types,
	.type_count = 8,
};
static const netron_openapi_operation netronc_operations_told_other[] = {
	{
		.path = "/rpc/Other@1.0.0/f",
		.verb = "post",
		.json =
			"{\"operationId\":\"Other@1.0.0/f\",\"tags\":[\"Other@1.0.0\"],\"responses\":{\"20"
			"0\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"schema"
			"\":{\"$ref\":\"#/components/schemas/told.Moment\"}}}},\"default\":{\"descripti"
			"on\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/co"
			"mponents/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_told_other = {
	.operations = netronc_operations_told_other,
	.operation_count = 1,
	.schemas = netronc_schemas,
	.schema_count = 10,
};
const netron_service netronc_service_told_other = {
	.name = "Other",
	.version = "1.0.0",
	.key = "Other@1.0.0",
	.methods = netronc_methods_told_other,
	.info = &netronc_info_told_other,
	.count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_told_other,
};

static const netron_slot netronc_slot_told_point = { &netronc_struct_told_point, sizeof(told_point), NETRON_OP_STRUCT, 11 };
static const netron_slot netronc_slot_told_shape = { &netronc_union_told_shape, sizeof(told_shape), NETRON_OP_UNION, 1 };
static const netron_slot netronc_slot_told_missing = { &netronc_struct_told_missing, sizeof(told_missing), NETRON_OP_STRUCT, 7 };
static const netron_slot netronc_slot_told_unused = { &netronc_struct_told_unused, sizeof(told_unused), NETRON_OP_STRUCT, 4 };
static const netron_slot netronc_slot_told_point_list = { &netronc_type_2, sizeof(told_point_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_told_rights_by_u32_map = { &netronc_type_6, sizeof(told_rights_by_u32_map), NETRON_OP_MAP, 1 };

/* clang-format on */

told_point *told_point_copy(const told_point *point)
{
	return netron_copy_of(&netronc_slot_told_point, point);
}

void told_point_free(told_point *point)
{
	netron_owned_free(point);
}

void told_point_freep(told_point **point)
{
	netron_owned_free(*point);
	*point = NULL;
}

told_shape *told_shape_copy(const told_shape *shape)
{
	return netron_copy_of(&netronc_slot_told_shape, shape);
}

void told_shape_free(told_shape *shape)
{
	netron_owned_free(shape);
}

void told_shape_freep(told_shape **shape)
{
	netron_owned_free(*shape);
	*shape = NULL;
}

told_missing *told_missing_copy(const told_missing *missing)
{
	return netron_copy_of(&netronc_slot_told_missing, missing);
}

void told_missing_free(told_missing *missing)
{
	netron_owned_free(missing);
}

void told_missing_freep(told_missing **missing)
{
	netron_owned_free(*missing);
	*missing = NULL;
}

const told_missing *told_missing_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_told_missing);
}

told_unused *told_unused_copy(const told_unused *unused)
{
	return netron_copy_of(&netronc_slot_told_unused, unused);
}

void told_unused_free(told_unused *unused)
{
	netron_owned_free(unused);
}

void told_unused_freep(told_unused **unused)
{
	netron_owned_free(*unused);
	*unused = NULL;
}

told_point_list *told_point_list_copy(const told_point_list *list)
{
	return netron_copy_of(&netronc_slot_told_point_list, list);
}

void told_point_list_free(told_point_list *list)
{
	netron_owned_free(list);
}

void told_point_list_freep(told_point_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

told_rights_by_u32_map *told_rights_by_u32_map_copy(const told_rights_by_u32_map *map)
{
	return netron_copy_of(&netronc_slot_told_rights_by_u32_map, map);
}

void told_rights_by_u32_map_free(told_rights_by_u32_map *map)
{
	netron_owned_free(map);
}

void told_rights_by_u32_map_freep(told_rights_by_u32_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

static void netronc_item_told_point(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const told_point *, void *))on_item)(nt_item, user);
}

void told_point_source_read(told_point_source source,
	void (*on_item)(const told_point *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(
		source.stream, netronc_item_told_point, (netron_function *)on_item, on_end, user);
}

int told_point_source_next_sync(
	told_point_source source, told_point **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int told_point_source_stop(told_point_source source)
{
	return netron_source_stop(source.stream);
}

int told_point_sink_write(told_point_sink sink, const told_point *item)
{
	return netron_sink_write(sink.stream, item);
}

int told_point_sink_write_sync(
	told_point_sink sink, const told_point *item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int told_point_sink_on_ready(told_point_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int told_point_sink_on_close(
	told_point_sink sink, void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int told_point_sink_end(told_point_sink sink)
{
	return netron_sink_end(sink.stream);
}

int told_point_sink_fail(told_point_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_told_rights(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(told_rights, void *))on_item)(*(const told_rights *)nt_item, user);
}

void told_rights_source_read(told_rights_source source,
	void (*on_item)(told_rights item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(
		source.stream, netronc_item_told_rights, (netron_function *)on_item, on_end, user);
}

int told_rights_source_next_sync(
	told_rights_source source, told_rights *out_item, netron_error **out_error)
{
	return netron_source_next_sync_plain(source.stream, out_item, out_error);
}

int told_rights_source_stop(told_rights_source source)
{
	return netron_source_stop(source.stream);
}

int told_rights_sink_write(told_rights_sink sink, told_rights item)
{
	return netron_sink_write(sink.stream, &item);
}

int told_rights_sink_write_sync(told_rights_sink sink, told_rights item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, &item, out_error);
}

int told_rights_sink_on_ready(told_rights_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int told_rights_sink_on_close(
	told_rights_sink sink, void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int told_rights_sink_end(told_rights_sink sink)
{
	return netron_sink_end(sink.stream);
}

int told_rights_sink_fail(told_rights_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}
