/* events.netron.c - tables of events.nsvc.
 * Written by netronc 0.1.0. Change events.nsvc instead. */
#include "events.netron.h"

#include <netron/schema.h>

/* clang-format off */

/* Side */
static const netron_enum_value netronc_values_events_side[] = {
	{ "buy", (int64_t)EVENTS_SIDE_BUY },
	{ "sell", (int64_t)EVENTS_SIDE_SELL },
};
const netron_enum_type netronc_enum_events_side = {
	.name = "Side",
	.values = netronc_values_events_side,
	.count = 2,
	.base = NETRON_OP_I32,
	.flags = 0,
};

static const netron_field netronc_struct_events_change_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(events_change, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 3, NETRON_OP_STRING, offsetof(events_change, by), NETRON_NULLABLE, 0, 1, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_events_change = {
	.fields = netronc_struct_events_change_fields,
	.keys = "\xa4" "path" "\xa2" "by" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Change",
	.required = UINT64_C(0x1),
	.fixed = 31,
	.size = sizeof(events_change),
	.count = 2,
	.optional = 1,
	.least = 7,
};
NETRON_FITS(events_change);

/* Watched@1.0.0 */

static const netron_field netronc_args_events_watched_poke_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_events_watched_poke = {
	.fields = netronc_args_events_watched_poke_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "poke",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_method netronc_methods_events_watched[] = {
	{
		.name = "poke",
		.service = &netronc_service_events_watched,
		.prefix = "\xad" "Watched@1.0.0" "\xa4" "poke",
		.prefix_len = 19,
		.args = &netronc_args_events_watched_poke,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
};

static const netron_field netronc_args_events_watched_changed_fields[] = {
	{ 0, 7, NETRON_OP_STRUCT, offsetof(events_watched_changed_args, change), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_events_watched_changed_types[] = {
	&netronc_struct_events_change,
};
static const netron_struct netronc_args_events_watched_changed = {
	.fields = netronc_args_events_watched_changed_fields,
	.keys = "\xa6" "change" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_events_watched_changed_types,
	.name = "changed",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(events_watched_changed_args),
	.count = 1,
	.optional = 0,
	.least = 15,
};
NETRON_FITS(events_watched_changed_args);

static const netron_list_type netronc_type_1 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 4, 4 }; /* U8[4] */
static const netron_list_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */
static const netron_list_type netronc_type_3 = { { NULL, sizeof(uint16_t), NETRON_OP_U16, 1 }, 2, 2 }; /* U16[2] */
static const netron_field netronc_args_events_watched_moved_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(events_watched_moved_args, from), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 3, NETRON_OP_STRING, offsetof(events_watched_moved_args, to), NETRON_REQUIRED, 0, 1, 0 },
	{ 8, 5, NETRON_OP_ENUM, offsetof(events_watched_moved_args, side), NETRON_REQUIRED, 0, 2, 0 },
	{ 13, 4, NETRON_OP_ARRAY, offsetof(events_watched_moved_args, key), NETRON_REQUIRED, 1, 3, 0 },
	{ 17, 5, NETRON_OP_LIST, offsetof(events_watched_moved_args, tags), NETRON_REQUIRED, 2, 4, 0 },
	{ 22, 6, NETRON_OP_ANY, offsetof(events_watched_moved_args, extra), NETRON_NULLABLE, 0, 5, 0 },
	{ 28, 3, NETRON_OP_STRUCT, offsetof(events_watched_moved_args, by), NETRON_POINTER, 3, 6, 0 },
	{ 31, 3, NETRON_OP_F64, offsetof(events_watched_moved_args, at), offsetof(events_watched_moved_args, has_at), 0, 7, 0 },
	{ 34, 6, NETRON_OP_ARRAY, offsetof(events_watched_moved_args, spare), offsetof(events_watched_moved_args, has_spare), 4, 8, 0 },
	{ 40, 5, NETRON_OP_STRING, offsetof(events_watched_moved_args, note), NETRON_DEFAULTED, 0, 9, 0 },
	{ 45, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_events_watched_moved_types[] = {
	&netronc_enum_events_side,
	&netronc_type_1,
	&netronc_type_2,
	&netronc_struct_events_change,
	&netronc_type_3,
};
static const events_watched_moved_args netronc_args_events_watched_moved_defaults = { .note = "none" };
static const netron_struct netronc_args_events_watched_moved = {
	.fields = netronc_args_events_watched_moved_fields,
	.keys = "\xa4" "from" "\xa2" "to" "\xa4" "side" "\xa3" "key" "\xa4" "tags" "\xa5" "extra" "\xa2" "by" "\xa2" "at" "\xa5" "spare" "\xa4" "note" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_events_watched_moved_types,
	.defaults = &netronc_args_events_watched_moved_defaults,
	.name = "moved",
	.required = UINT64_C(0x1f),
	.fixed = 112,
	.size = sizeof(events_watched_moved_args),
	.count = 10,
	.optional = 4,
	.least = 32,
};
NETRON_FITS(events_watched_moved_args);

static const netron_field netronc_args_events_watched_cleared_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_events_watched_cleared = {
	.fields = netronc_args_events_watched_cleared_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "cleared",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_events_watched_touched_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(events_watched_touched_args, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_events_watched_touched = {
	.fields = netronc_args_events_watched_touched_fields,
	.keys = "\xa4" "path" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "touched",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(events_watched_touched_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(events_watched_touched_args);

static const netron_field netronc_args_events_watched_user_fields[] = {
	{ 0, 6, NETRON_OP_STRING, offsetof(events_watched_user_args, error_), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 3, NETRON_OP_I32, offsetof(events_watched_user_args, fn_), NETRON_REQUIRED, 0, 1, 0 },
	{ 9, 8, NETRON_OP_BOOL, offsetof(events_watched_user_args, watched_), NETRON_REQUIRED, 0, 2, 0 },
	{ 17, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_events_watched_user = {
	.fields = netronc_args_events_watched_user_fields,
	.keys = "\xa5" "error" "\xa2" "fn" "\xa7" "watched" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "user",
	.required = UINT64_C(0x7),
	.fixed = 41,
	.size = sizeof(events_watched_user_args),
	.count = 3,
	.optional = 0,
	.least = 21,
};
NETRON_FITS(events_watched_user_args);
static const netron_event netronc_events_events_watched[] = {
	{
		.name = "changed",
		.wire_name = "Watched@1.0.0.changed",
		.service = &netronc_service_events_watched,
		.args = &netronc_args_events_watched_changed,
	},
	{
		.name = "moved",
		.wire_name = "Watched@1.0.0.moved",
		.service = &netronc_service_events_watched,
		.args = &netronc_args_events_watched_moved,
	},
	{
		.name = "cleared",
		.wire_name = "Watched@1.0.0.cleared",
		.service = &netronc_service_events_watched,
		.args = &netronc_args_events_watched_cleared,
	},
	{
		.name = "touched",
		.wire_name = "Watched@1.0.0.touched",
		.service = &netronc_service_events_watched,
		.args = &netronc_args_events_watched_touched,
		.buffer_items = 16,
		.policy = NETRON_BUFFER_DROP_NEWEST,
	},
	{
		.name = "user",
		.wire_name = "Watched@1.0.0.user",
		.service = &netronc_service_events_watched,
		.args = &netronc_args_events_watched_user,
		.buffer_items = 4,
		.policy = NETRON_BUFFER_DROP_OLDEST,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Change", "struct Change {\n    path: string;\n    by: string?;\n}", NULL },
	{ "Side", "enum Side {\n    buy = 1,\n    sell\n}", NULL },
};
static const char *const netronc_annotations_events_watched_3[] = {
	"buffer(16, dropNewest)",
	"deprecated(\"listen to changed\")",
	NULL,
};
static const char *const netronc_annotations_events_watched_4[] = {
	"buffer(4)",
	NULL,
};
static const netron_member_info netronc_members_events_watched[] = {
	{ "changed", "event changed(change: Change)", "A file has changed.", NULL },
	{ "moved", "event moved(from: string, to: string, side: Side, key: u8[4], tags: string[], extra: any, by: Change?, at: f64?, spare: u16[2]?, note: string = \"none\")", "With arguments of every form.", NULL },
	{ "cleared", "event cleared()", "Nothing to say.", NULL },
	{ "touched", "event touched(path: string)", NULL, netronc_annotations_events_watched_3 },
	{ "user", "event user(error: string, fn: i32, watched: bool)", NULL, netronc_annotations_events_watched_4 },
	{ "poke", "poke()", NULL, NULL },
};
static const netron_service_info netronc_info_events_watched = {
	.doc = "Tells what happens.",
	.annotations = NULL,
	.members = netronc_members_events_watched,
	.member_count = 6,
	.types = netronc_types,
	.type_count = 2,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "events.Change",
		.json =
			"{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"},\"by\":{\"type\":\""
			"string\"}},\"required\":[\"path\"]}",
	},
	{
		.name = "events.Side",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"buy\",\"sell\"]},{\"type\":\"integer\",\"f"
			"ormat\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}]}",
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
static const netron_openapi_operation netronc_operations_events_watched[] = {
	{
		.path = "/rpc/Watched@1.0.0/changed",
		.verb = "get",
		.json =
			"{\"operationId\":\"Watched@1.0.0/changed\",\"tags\":[\"Watched@1.0.0\"],\"summa"
			"ry\":\"A file has changed.\",\"responses\":{\"200\":{\"description\":\"The event"
			"s, from now on.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"str"
			"ing\"},\"x-itemSchema\":{\"type\":\"array\",\"prefixItems\":[{\"$ref\":\"#/compone"
			"nts/schemas/events.Change\"}],\"minItems\":1}}}},\"default\":{\"description\""
			":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compo"
			"nents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Watched@1.0.0/moved",
		.verb = "get",
		.json =
			"{\"operationId\":\"Watched@1.0.0/moved\",\"tags\":[\"Watched@1.0.0\"],\"summary"
			"\":\"With arguments of every form.\",\"responses\":{\"200\":{\"description\":\"T"
			"he events, from now on.\",\"content\":{\"text/event-stream\":{\"schema\":{\"ty"
			"pe\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"s"
			"tring\"},{\"type\":\"string\"},{\"$ref\":\"#/components/schemas/events.Side\"},"
			"{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0"
			",\"maximum\":255},\"minItems\":4,\"maxItems\":4},{\"type\":\"array\",\"items\":{\"t"
			"ype\":\"string\"}},{},{\"anyOf\":[{\"$ref\":\"#/components/schemas/events.Chan"
			"ge\"},{\"type\":\"null\"}]},{\"anyOf\":[{\"type\":[\"number\",\"string\"],\"pattern\""
			":\"^(NaN|-?Infinity)$\",\"format\":\"double\"},{\"type\":\"null\"}]},{\"anyOf\":[{"
			"\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint16\",\"minimum\":0"
			",\"maximum\":65535},\"minItems\":2,\"maxItems\":2},{\"type\":\"null\"}]},{\"type\""
			":\"string\"}],\"minItems\":10}}}},\"default\":{\"description\":\"It failed.\",\"c"
			"ontent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/ne"
			"tron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Watched@1.0.0/cleared",
		.verb = "get",
		.json =
			"{\"operationId\":\"Watched@1.0.0/cleared\",\"tags\":[\"Watched@1.0.0\"],\"summa"
			"ry\":\"Nothing to say.\",\"responses\":{\"200\":{\"description\":\"The events, f"
			"rom now on.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\""
			"},\"x-itemSchema\":{\"type\":\"array\"}}}},\"default\":{\"description\":\"It fail"
			"ed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sch"
			"emas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Watched@1.0.0/touched",
		.verb = "get",
		.json =
			"{\"operationId\":\"Watched@1.0.0/touched\",\"tags\":[\"Watched@1.0.0\"],\"descr"
			"iption\":\"Deprecated: listen to changed\",\"deprecated\":true,\"responses\":"
			"{\"200\":{\"description\":\"The events, from now on.\",\"content\":{\"text/even"
			"t-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\""
			"prefixItems\":[{\"type\":\"string\"}],\"minItems\":1}}}},\"default\":{\"descript"
			"ion\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/c"
			"omponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Watched@1.0.0/user",
		.verb = "get",
		.json =
			"{\"operationId\":\"Watched@1.0.0/user\",\"tags\":[\"Watched@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"The events, from now on.\",\"content\":{\"text/e"
			"vent-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array"
			"\",\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\",\"format\":\"int32\","
			"\"minimum\":-2147483648,\"maximum\":2147483647},{\"type\":\"boolean\"}],\"minIt"
			"ems\":3}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applicati"
			"on/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Watched@1.0.0/poke",
		.verb = "post",
		.json =
			"{\"operationId\":\"Watched@1.0.0/poke\",\"tags\":[\"Watched@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\":{\"schem"
			"a\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-err"
			"or\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_events_watched = {
	.operations = netronc_operations_events_watched,
	.operation_count = 6,
	.schemas = netronc_schemas,
	.schema_count = 3,
};
const netron_service netronc_service_events_watched = {
	.name = "Watched",
	.version = "1.0.0",
	.key = "Watched@1.0.0",
	.methods = netronc_methods_events_watched,
	.events = netronc_events_events_watched,
	.info = &netronc_info_events_watched,
	.count = 1,
	.event_count = 5,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_events_watched,
};

/* Child@2.0.0 */

static const netron_field netronc_args_events_child_poke_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_events_child_poke = {
	.fields = netronc_args_events_child_poke_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "poke",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_method netronc_methods_events_child[] = {
	{
		.name = "poke",
		.service = &netronc_service_events_child,
		.prefix = "\xab" "Child@2.0.0" "\xa4" "poke",
		.prefix_len = 17,
		.args = &netronc_args_events_child_poke,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
};

static const netron_field netronc_args_events_child_changed_fields[] = {
	{ 0, 7, NETRON_OP_STRUCT, offsetof(events_child_changed_args, change), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_events_child_changed_types[] = {
	&netronc_struct_events_change,
};
static const netron_struct netronc_args_events_child_changed = {
	.fields = netronc_args_events_child_changed_fields,
	.keys = "\xa6" "change" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_events_child_changed_types,
	.name = "changed",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(events_child_changed_args),
	.count = 1,
	.optional = 0,
	.least = 15,
};
NETRON_FITS(events_child_changed_args);

static const netron_field netronc_args_events_child_moved_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(events_child_moved_args, from), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 3, NETRON_OP_STRING, offsetof(events_child_moved_args, to), NETRON_REQUIRED, 0, 1, 0 },
	{ 8, 5, NETRON_OP_ENUM, offsetof(events_child_moved_args, side), NETRON_REQUIRED, 0, 2, 0 },
	{ 13, 4, NETRON_OP_ARRAY, offsetof(events_child_moved_args, key), NETRON_REQUIRED, 1, 3, 0 },
	{ 17, 5, NETRON_OP_LIST, offsetof(events_child_moved_args, tags), NETRON_REQUIRED, 2, 4, 0 },
	{ 22, 6, NETRON_OP_ANY, offsetof(events_child_moved_args, extra), NETRON_NULLABLE, 0, 5, 0 },
	{ 28, 3, NETRON_OP_STRUCT, offsetof(events_child_moved_args, by), NETRON_POINTER, 3, 6, 0 },
	{ 31, 3, NETRON_OP_F64, offsetof(events_child_moved_args, at), offsetof(events_child_moved_args, has_at), 0, 7, 0 },
	{ 34, 6, NETRON_OP_ARRAY, offsetof(events_child_moved_args, spare), offsetof(events_child_moved_args, has_spare), 4, 8, 0 },
	{ 40, 5, NETRON_OP_STRING, offsetof(events_child_moved_args, note), NETRON_DEFAULTED, 0, 9, 0 },
	{ 45, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_events_child_moved_types[] = {
	&netronc_enum_events_side,
	&netronc_type_1,
	&netronc_type_2,
	&netronc_struct_events_change,
	&netronc_type_3,
};
static const events_child_moved_args netronc_args_events_child_moved_defaults = { .note = "none" };
static const netron_struct netronc_args_events_child_moved = {
	.fields = netronc_args_events_child_moved_fields,
	.keys = "\xa4" "from" "\xa2" "to" "\xa4" "side" "\xa3" "key" "\xa4" "tags" "\xa5" "extra" "\xa2" "by" "\xa2" "at" "\xa5" "spare" "\xa4" "note" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_events_child_moved_types,
	.defaults = &netronc_args_events_child_moved_defaults,
	.name = "moved",
	.required = UINT64_C(0x1f),
	.fixed = 112,
	.size = sizeof(events_child_moved_args),
	.count = 10,
	.optional = 4,
	.least = 32,
};
NETRON_FITS(events_child_moved_args);

static const netron_field netronc_args_events_child_cleared_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_events_child_cleared = {
	.fields = netronc_args_events_child_cleared_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "cleared",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_events_child_touched_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(events_child_touched_args, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_events_child_touched = {
	.fields = netronc_args_events_child_touched_fields,
	.keys = "\xa4" "path" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "touched",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(events_child_touched_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(events_child_touched_args);

static const netron_field netronc_args_events_child_user_fields[] = {
	{ 0, 6, NETRON_OP_STRING, offsetof(events_child_user_args, error_), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 3, NETRON_OP_I32, offsetof(events_child_user_args, fn_), NETRON_REQUIRED, 0, 1, 0 },
	{ 9, 8, NETRON_OP_BOOL, offsetof(events_child_user_args, watched_), NETRON_REQUIRED, 0, 2, 0 },
	{ 17, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_events_child_user = {
	.fields = netronc_args_events_child_user_fields,
	.keys = "\xa5" "error" "\xa2" "fn" "\xa7" "watched" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "user",
	.required = UINT64_C(0x7),
	.fixed = 41,
	.size = sizeof(events_child_user_args),
	.count = 3,
	.optional = 0,
	.least = 21,
};
NETRON_FITS(events_child_user_args);

static const netron_field netronc_args_events_child_born_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(events_child_born_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_events_child_born = {
	.fields = netronc_args_events_child_born_fields,
	.keys = "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "born",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(events_child_born_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(events_child_born_args);
static const netron_event netronc_events_events_child[] = {
	{
		.name = "changed",
		.wire_name = "Child@2.0.0.changed",
		.service = &netronc_service_events_child,
		.args = &netronc_args_events_child_changed,
	},
	{
		.name = "moved",
		.wire_name = "Child@2.0.0.moved",
		.service = &netronc_service_events_child,
		.args = &netronc_args_events_child_moved,
	},
	{
		.name = "cleared",
		.wire_name = "Child@2.0.0.cleared",
		.service = &netronc_service_events_child,
		.args = &netronc_args_events_child_cleared,
	},
	{
		.name = "touched",
		.wire_name = "Child@2.0.0.touched",
		.service = &netronc_service_events_child,
		.args = &netronc_args_events_child_touched,
		.buffer_items = 16,
		.policy = NETRON_BUFFER_DROP_NEWEST,
	},
	{
		.name = "user",
		.wire_name = "Child@2.0.0.user",
		.service = &netronc_service_events_child,
		.args = &netronc_args_events_child_user,
		.buffer_items = 4,
		.policy = NETRON_BUFFER_DROP_OLDEST,
	},
	{
		.name = "born",
		.wire_name = "Child@2.0.0.born",
		.service = &netronc_service_events_child,
		.args = &netronc_args_events_child_born,
	},
};
static const char *const netronc_annotations_events_child_3[] = {
	"buffer(16, dropNewest)",
	"deprecated(\"listen to changed\")",
	NULL,
};
static const char *const netronc_annotations_events_child_4[] = {
	"buffer(4)",
	NULL,
};
static const netron_member_info netronc_members_events_child[] = {
	{ "changed", "event changed(change: Change)", "A file has changed.", NULL },
	{ "moved", "event moved(from: string, to: string, side: Side, key: u8[4], tags: string[], extra: any, by: Change?, at: f64?, spare: u16[2]?, note: string = \"none\")", "With arguments of every form.", NULL },
	{ "cleared", "event cleared()", "Nothing to say.", NULL },
	{ "touched", "event touched(path: string)", NULL, netronc_annotations_events_child_3 },
	{ "user", "event user(error: string, fn: i32, watched: bool)", NULL, netronc_annotations_events_child_4 },
	{ "poke", "poke()", NULL, NULL },
	{ "born", "event born(name: string)", NULL, NULL },
};
static const netron_service_info netronc_info_events_child = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_events_child,
	.member_count = 7,
	.types = netronc_types,
	.type_count = 2,
};
static const netron_openapi_operation netronc_operations_events_child[] = {
	{
		.path = "/rpc/Child@2.0.0/changed",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@2.0.0/changed\",\"tags\":[\"Child@2.0.0\"],\"summary\":"
			"\"A file has changed.\",\"responses\":{\"200\":{\"description\":\"The events, f"
			"rom now on.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\""
			"},\"x-itemSchema\":{\"type\":\"array\",\"prefixItems\":[{\"$ref\":\"#/components/"
			"schemas/events.Change\"}],\"minItems\":1}}}},\"default\":{\"description\":\"It"
			" failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/component"
			"s/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@2.0.0/moved",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@2.0.0/moved\",\"tags\":[\"Child@2.0.0\"],\"summary\":\"W"
			"ith arguments of every form.\",\"responses\":{\"200\":{\"description\":\"The e"
			"vents, from now on.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":"
			"\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"strin"
			"g\"},{\"type\":\"string\"},{\"$ref\":\"#/components/schemas/events.Side\"},{\"ty"
			"pe\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"ma"
			"ximum\":255},\"minItems\":4,\"maxItems\":4},{\"type\":\"array\",\"items\":{\"type\""
			":\"string\"}},{},{\"anyOf\":[{\"$ref\":\"#/components/schemas/events.Change\"}"
			",{\"type\":\"null\"}]},{\"anyOf\":[{\"type\":[\"number\",\"string\"],\"pattern\":\"^("
			"NaN|-?Infinity)$\",\"format\":\"double\"},{\"type\":\"null\"}]},{\"anyOf\":[{\"typ"
			"e\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint16\",\"minimum\":0,\"ma"
			"ximum\":65535},\"minItems\":2,\"maxItems\":2},{\"type\":\"null\"}]},{\"type\":\"st"
			"ring\"}],\"minItems\":10}}}},\"default\":{\"description\":\"It failed.\",\"conte"
			"nt\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron"
			"-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@2.0.0/cleared",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@2.0.0/cleared\",\"tags\":[\"Child@2.0.0\"],\"summary\":"
			"\"Nothing to say.\",\"responses\":{\"200\":{\"description\":\"The events, from "
			"now on.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x"
			"-itemSchema\":{\"type\":\"array\"}}}},\"default\":{\"description\":\"It failed.\""
			",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas"
			"/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@2.0.0/touched",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@2.0.0/touched\",\"tags\":[\"Child@2.0.0\"],\"descripti"
			"on\":\"Deprecated: listen to changed\",\"deprecated\":true,\"responses\":{\"20"
			"0\":{\"description\":\"The events, from now on.\",\"content\":{\"text/event-st"
			"ream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"pref"
			"ixItems\":[{\"type\":\"string\"}],\"minItems\":1}}}},\"default\":{\"description\""
			":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compo"
			"nents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@2.0.0/user",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@2.0.0/user\",\"tags\":[\"Child@2.0.0\"],\"responses\":{"
			"\"200\":{\"description\":\"The events, from now on.\",\"content\":{\"text/event"
			"-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"p"
			"refixItems\":[{\"type\":\"string\"},{\"type\":\"integer\",\"format\":\"int32\",\"min"
			"imum\":-2147483648,\"maximum\":2147483647},{\"type\":\"boolean\"}],\"minItems\""
			":3}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@2.0.0/poke",
		.verb = "post",
		.json =
			"{\"operationId\":\"Child@2.0.0/poke\",\"tags\":[\"Child@2.0.0\"],\"responses\":{"
			"\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{"
			"\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"ap"
			"plication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}"
			"}}}}}",
	},
	{
		.path = "/rpc/Child@2.0.0/born",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@2.0.0/born\",\"tags\":[\"Child@2.0.0\"],\"responses\":{"
			"\"200\":{\"description\":\"The events, from now on.\",\"content\":{\"text/event"
			"-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"p"
			"refixItems\":[{\"type\":\"string\"}],\"minItems\":1}}}},\"default\":{\"descripti"
			"on\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/co"
			"mponents/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_events_child = {
	.operations = netronc_operations_events_child,
	.operation_count = 7,
	.schemas = netronc_schemas,
	.schema_count = 3,
};
const netron_service netronc_service_events_child = {
	.name = "Child",
	.version = "2.0.0",
	.key = "Child@2.0.0",
	.methods = netronc_methods_events_child,
	.events = netronc_events_events_child,
	.info = &netronc_info_events_child,
	.count = 1,
	.event_count = 6,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_events_child,
};

static const netron_slot netronc_slot_events_change = { &netronc_struct_events_change, sizeof(events_change), NETRON_OP_STRUCT, 7 };

/* clang-format on */

events_change *events_change_copy(const events_change *change)
{
	return netron_copy_of(&netronc_slot_events_change, change);
}

void events_change_free(events_change *change)
{
	netron_owned_free(change);
}

void events_change_freep(events_change **change)
{
	netron_owned_free(*change);
	*change = NULL;
}
