/* references.netron.c - tables of references.nsvc.
 * Written by netronc 0.1.0. Change references.nsvc instead. */
#include "references.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

static const netron_field netronc_struct_references_line_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(references_line, text), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_references_line(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	references_line *to = out;

	if (netron_leaf_map(reader, &p, 1) &&
		netron_leaf_key(reader, &p, "\xa4" "text", 5) &&
		netron_leaf_string(reader, &p, &to->text))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_references_line, out);
}
static uint8_t *netronc_pack_references_line(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const references_line *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 23) &&
		netron_leaf_put_key(&at, "\x81" "\xa4" "text", 6) &&
		netron_leaf_put_string(writer, &at, from->text, 23))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_references_line, in);
}
const netron_struct netronc_struct_references_line = {
	.fields = netronc_struct_references_line_fields,
	.keys = "\xa4" "text" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Line",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(references_line),
	.count = 1,
	.optional = 0,
	.least = 7,
	.unpack = netronc_unpack_references_line,
	.pack = netronc_pack_references_line,
};
NETRON_FITS(references_line);

/* Listener@1.0.0 */

static const netron_field netronc_args_references_listener_heard_fields[] = {
	{ 0, 5, NETRON_OP_STRUCT, offsetof(references_listener_heard_args, line), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_references_listener_heard_types[] = {
	&netronc_struct_references_line,
};
static const netron_struct netronc_args_references_listener_heard = {
	.fields = netronc_args_references_listener_heard_fields,
	.keys = "\xa4" "line" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_references_listener_heard_types,
	.name = "heard",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(references_listener_heard_args),
	.count = 1,
	.optional = 0,
	.least = 13,
};
NETRON_FITS(references_listener_heard_args);

static const netron_field netronc_args_references_listener_gone_fields[] = {
	{ 0, 7, NETRON_OP_STRING, offsetof(references_listener_gone_args, reason), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_references_listener_gone = {
	.fields = netronc_args_references_listener_gone_fields,
	.keys = "\xa6" "reason" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "gone",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(references_listener_gone_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(references_listener_gone_args);
static const netron_method netronc_methods_references_listener[] = {
	{
		.name = "heard",
		.service = &netronc_service_references_listener,
		.prefix = "\xae" "Listener@1.0.0" "\xa5" "heard",
		.prefix_len = 21,
		.args = &netronc_args_references_listener_heard,
		.result = { NULL, sizeof(bool), NETRON_OP_BOOL, 1 },
		.flags = 0,
	},
	{
		.name = "gone",
		.service = &netronc_service_references_listener,
		.prefix = "\xae" "Listener@1.0.0" "\xa4" "gone",
		.prefix_len = 20,
		.args = &netronc_args_references_listener_gone,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = NETRON_METHOD_ONEWAY | 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Line", "struct Line {\n    text: string;\n}", NULL },
};
static const netron_member_info netronc_members_references_listener[] = {
	{ "heard", "heard(line: Line) -> bool", NULL, NULL },
	{ "gone", "oneway gone(reason: string)", NULL, NULL },
};
static const netron_service_info netronc_info_references_listener = {
	.doc = "Hears lines; made by clients.",
	.annotations = NULL,
	.members = netronc_members_references_listener,
	.member_count = 2,
	.types = netronc_types,
	.type_count = 1,
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
		.name = "references.Line",
		.json =
			"{\"type\":\"object\",\"properties\":{\"text\":{\"type\":\"string\"}},\"required\":[\""
			"text\"]}",
	},
};
static const netron_openapi_operation netronc_operations_references_listener[] = {
	{
		.path = "/rpc/Listener@1.0.0/heard",
		.verb = "post",
		.json =
			"{\"operationId\":\"Listener@1.0.0/heard\",\"tags\":[\"Listener@1.0.0\"],\"reque"
			"stBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"typ"
			"e\":\"object\",\"properties\":{\"line\":{\"$ref\":\"#/components/schemas/referen"
			"ces.Line\"}},\"required\":[\"line\"]}}}},\"responses\":{\"200\":{\"description\":"
			"\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"boolean"
			"\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Listener@1.0.0/gone",
		.verb = "post",
		.json =
			"{\"operationId\":\"Listener@1.0.0/gone\",\"tags\":[\"Listener@1.0.0\"],\"reques"
			"tBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type"
			"\":\"object\",\"properties\":{\"reason\":{\"type\":\"string\"}},\"required\":[\"reas"
			"on\"]}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It f"
			"ailed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/"
			"schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_references_listener = {
	.operations = netronc_operations_references_listener,
	.operation_count = 2,
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_references_listener = {
	.name = "Listener",
	.version = "1.0.0",
	.key = "Listener@1.0.0",
	.methods = netronc_methods_references_listener,
	.info = &netronc_info_references_listener,
	.count = 2,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_references_listener,
};

/* Room@1.0.0 */

static const netron_field netronc_args_references_room_say_fields[] = {
	{ 0, 5, NETRON_OP_STRUCT, offsetof(references_room_say_args, line), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_references_room_say_types[] = {
	&netronc_struct_references_line,
};
static const netron_struct netronc_args_references_room_say = {
	.fields = netronc_args_references_room_say_fields,
	.keys = "\xa4" "line" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_references_room_say_types,
	.name = "say",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(references_room_say_args),
	.count = 1,
	.optional = 0,
	.least = 13,
};
NETRON_FITS(references_room_say_args);
static const netron_method netronc_methods_references_room[] = {
	{
		.name = "say",
		.service = &netronc_service_references_room,
		.prefix = "\xaa" "Room@1.0.0" "\xa3" "say",
		.prefix_len = 15,
		.args = &netronc_args_references_room_say,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
};

static const netron_field netronc_args_references_room_said_fields[] = {
	{ 0, 5, NETRON_OP_STRUCT, offsetof(references_room_said_args, line), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_references_room_said_types[] = {
	&netronc_struct_references_line,
};
static const netron_struct netronc_args_references_room_said = {
	.fields = netronc_args_references_room_said_fields,
	.keys = "\xa4" "line" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_references_room_said_types,
	.name = "said",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(references_room_said_args),
	.count = 1,
	.optional = 0,
	.least = 13,
};
NETRON_FITS(references_room_said_args);
static const netron_event netronc_events_references_room[] = {
	{
		.name = "said",
		.wire_name = "Room@1.0.0.said",
		.service = &netronc_service_references_room,
		.args = &netronc_args_references_room_said,
	},
};
static const netron_member_info netronc_members_references_room[] = {
	{ "say", "say(line: Line)", NULL, NULL },
	{ "said", "event said(line: Line)", NULL, NULL },
};
static const netron_service_info netronc_info_references_room = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_references_room,
	.member_count = 2,
	.types = netronc_types,
	.type_count = 1,
};
static const netron_openapi_operation netronc_operations_references_room[] = {
	{
		.path = "/rpc/Room@1.0.0/say",
		.verb = "post",
		.json =
			"{\"operationId\":\"Room@1.0.0/say\",\"tags\":[\"Room@1.0.0\"],\"requestBody\":{\""
			"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"object"
			"\",\"properties\":{\"line\":{\"$ref\":\"#/components/schemas/references.Line\"}"
			"},\"required\":[\"line\"]}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"c"
			"ontent\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"d"
			"escription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$re"
			"f\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Room@1.0.0/said",
		.verb = "get",
		.json =
			"{\"operationId\":\"Room@1.0.0/said\",\"tags\":[\"Room@1.0.0\"],\"responses\":{\"2"
			"00\":{\"description\":\"The events, from now on.\",\"content\":{\"text/event-s"
			"tream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"pre"
			"fixItems\":[{\"$ref\":\"#/components/schemas/references.Line\"}],\"minItems\""
			":1}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_references_room = {
	.operations = netronc_operations_references_room,
	.operation_count = 2,
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_references_room = {
	.name = "Room",
	.version = "1.0.0",
	.key = "Room@1.0.0",
	.methods = netronc_methods_references_room,
	.events = netronc_events_references_room,
	.info = &netronc_info_references_room,
	.count = 1,
	.event_count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_references_room,
};

/* Rooms@1.0.0 */

static const netron_list_type netronc_type_1 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 4, 4 }; /* U8[4] */
static const netron_field netronc_args_references_rooms_open_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(references_rooms_open_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 4, NETRON_OP_ARRAY, offsetof(references_rooms_open_args, key), NETRON_REQUIRED, 0, 1, 0 },
	{ 9, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_references_rooms_open_types[] = {
	&netronc_type_1,
};
static const netron_struct netronc_args_references_rooms_open = {
	.fields = netronc_args_references_rooms_open_fields,
	.keys = "\xa4" "name" "\xa3" "key" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_references_rooms_open_types,
	.name = "open",
	.required = UINT64_C(0x3),
	.fixed = 32,
	.size = sizeof(references_rooms_open_args),
	.count = 2,
	.optional = 0,
	.least = 16,
};
NETRON_FITS(references_rooms_open_args);

static const netron_field netronc_args_references_rooms_listen_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(references_rooms_listen_args, room), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 9, NETRON_OP_SERVICE, offsetof(references_rooms_listen_args, listener), NETRON_REQUIRED, 0, 1, 0 },
	{ 14, 6, NETRON_OP_U32, offsetof(references_rooms_listen_args, limit), offsetof(references_rooms_listen_args, has_limit), 0, 2, 0 },
	{ 20, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_references_rooms_listen_types[] = {
	&netronc_service_references_listener,
};
static const netron_struct netronc_args_references_rooms_listen = {
	.fields = netronc_args_references_rooms_listen_fields,
	.keys = "\xa4" "room" "\xa8" "listener" "\xa5" "limit" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_references_rooms_listen_types,
	.name = "listen",
	.required = UINT64_C(0x3),
	.fixed = 48,
	.size = sizeof(references_rooms_listen_args),
	.count = 3,
	.optional = 1,
	.least = 17,
};
NETRON_FITS(references_rooms_listen_args);

static const netron_field netronc_args_references_rooms_swap_fields[] = {
	{ 0, 5, NETRON_OP_SERVICE, offsetof(references_rooms_swap_args, room), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_references_rooms_swap_types[] = {
	&netronc_service_references_room,
};
static const netron_struct netronc_args_references_rooms_swap = {
	.fields = netronc_args_references_rooms_swap_fields,
	.keys = "\xa4" "room" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_references_rooms_swap_types,
	.name = "swap",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(references_rooms_swap_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(references_rooms_swap_args);

static const netron_field netronc_args_references_rooms_feed_fields[] = {
	{ 0, 5, NETRON_OP_SERVICE, offsetof(references_rooms_feed_args, room), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 6, NETRON_OP_STREAM, offsetof(references_rooms_feed_args, lines), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_references_rooms_feed_types[] = {
	&netronc_service_references_room,
};
static const netron_struct netronc_args_references_rooms_feed = {
	.fields = netronc_args_references_rooms_feed_fields,
	.keys = "\xa4" "room" "\xa5" "lines" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_references_rooms_feed_types,
	.name = "feed",
	.required = UINT64_C(0x3),
	.fixed = 34,
	.size = sizeof(references_rooms_feed_args),
	.count = 2,
	.optional = 0,
	.least = 14,
};
NETRON_FITS(references_rooms_feed_args);
static const netron_stream_type netronc_sends_references_rooms_feed = {
	.item = { &netronc_struct_references_line, sizeof(references_line), NETRON_OP_STRUCT, 7 },
};

static const netron_field netronc_args_references_rooms_follow_fields[] = {
	{ 0, 9, NETRON_OP_SERVICE, offsetof(references_rooms_follow_args, listener), NETRON_REQUIRED, 0, 0, 0 },
	{ 9, 5, NETRON_OP_STRING, offsetof(references_rooms_follow_args, name), NETRON_DEFAULTED, 0, 1, 0 },
	{ 14, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_references_rooms_follow_types[] = {
	&netronc_service_references_listener,
};
static const references_rooms_follow_args netronc_args_references_rooms_follow_defaults = { .name = "all" };
static const netron_struct netronc_args_references_rooms_follow = {
	.fields = netronc_args_references_rooms_follow_fields,
	.keys = "\xa8" "listener" "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_references_rooms_follow_types,
	.defaults = &netronc_args_references_rooms_follow_defaults,
	.name = "follow",
	.required = UINT64_C(0x1),
	.fixed = 37,
	.size = sizeof(references_rooms_follow_args),
	.count = 2,
	.optional = 0,
	.least = 11,
};
NETRON_FITS(references_rooms_follow_args);
static const netron_stream_type netronc_returns_references_rooms_follow = {
	.item = { &netronc_struct_references_line, sizeof(references_line), NETRON_OP_STRUCT, 7 },
};

static const netron_field netronc_args_references_rooms_parent_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_references_rooms_parent = {
	.fields = netronc_args_references_rooms_parent_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "parent",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_method netronc_methods_references_rooms[] = {
	{
		.name = "open",
		.service = &netronc_service_references_rooms,
		.prefix = "\xab" "Rooms@1.0.0" "\xa4" "open",
		.prefix_len = 17,
		.args = &netronc_args_references_rooms_open,
		.result = { &netronc_service_references_room, sizeof(netron_service_wire), NETRON_OP_SERVICE, 1 },
		.flags = 0,
	},
	{
		.name = "listen",
		.service = &netronc_service_references_rooms,
		.prefix = "\xab" "Rooms@1.0.0" "\xa6" "listen",
		.prefix_len = 19,
		.args = &netronc_args_references_rooms_listen,
		.result = { &netronc_struct_references_line, sizeof(references_line), NETRON_OP_STRUCT, 7 },
		.flags = 0,
	},
	{
		.name = "swap",
		.service = &netronc_service_references_rooms,
		.prefix = "\xab" "Rooms@1.0.0" "\xa4" "swap",
		.prefix_len = 17,
		.args = &netronc_args_references_rooms_swap,
		.result = { &netronc_service_references_listener, sizeof(netron_service_wire), NETRON_OP_SERVICE, 1 },
		.flags = 0,
	},
	{
		.name = "feed",
		.service = &netronc_service_references_rooms,
		.prefix = "\xab" "Rooms@1.0.0" "\xa4" "feed",
		.prefix_len = 17,
		.args = &netronc_args_references_rooms_feed,
		.result = { &netronc_service_references_room, sizeof(netron_service_wire), NETRON_OP_SERVICE, 1 },
		.sends = &netronc_sends_references_rooms_feed,
		.flags = 0,
	},
	{
		.name = "follow",
		.service = &netronc_service_references_rooms,
		.prefix = "\xab" "Rooms@1.0.0" "\xa6" "follow",
		.prefix_len = 19,
		.args = &netronc_args_references_rooms_follow,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_references_rooms_follow,
		.flags = 0,
	},
	{
		.name = "parent",
		.service = &netronc_service_references_rooms,
		.prefix = "\xab" "Rooms@1.0.0" "\xa6" "parent",
		.prefix_len = 19,
		.args = &netronc_args_references_rooms_parent,
		.result = { &netronc_service_references_rooms, sizeof(netron_service_wire), NETRON_OP_SERVICE, 1 },
		.flags = 0,
	},
};
static const netron_member_info netronc_members_references_rooms[] = {
	{ "open", "open(name: string, key: u8[4]) -> Room", "Yours until you release it.", NULL },
	{ "listen", "listen(room: string, listener: Listener, limit: u32?) -> Line", "The listener is called from now on.", NULL },
	{ "swap", "swap(room: Room) -> Listener", "One in, another out.", NULL },
	{ "feed", "feed(room: Room, lines: stream Line) -> Room", NULL, NULL },
	{ "follow", "follow(listener: Listener, name: string = \"all\") -> stream Line", NULL, NULL },
	{ "parent", "parent() -> Rooms", "Itself.", NULL },
};
static const netron_service_info netronc_info_references_rooms = {
	.doc = "Services in both directions.",
	.annotations = NULL,
	.members = netronc_members_references_rooms,
	.member_count = 6,
	.types = netronc_types,
	.type_count = 1,
};
static const netron_openapi netronc_openapi_references_rooms = {
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_references_rooms = {
	.name = "Rooms",
	.version = "1.0.0",
	.key = "Rooms@1.0.0",
	.methods = netronc_methods_references_rooms,
	.info = &netronc_info_references_rooms,
	.count = 6,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_references_rooms,
};

static const netron_slot netronc_slot_references_line = { &netronc_struct_references_line, sizeof(references_line), NETRON_OP_STRUCT, 7 };

/* clang-format on */

references_line *references_line_copy(const references_line *line)
{
	return netron_copy_of(&netronc_slot_references_line, line);
}

void references_line_free(references_line *line)
{
	netron_owned_free(line);
}

void references_line_freep(references_line **line)
{
	netron_owned_free(*line);
	*line = NULL;
}

static void netronc_item_references_line(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const references_line *, void *))on_item)(nt_item, user);
}

void references_line_source_read(references_line_source source,
	void (*on_item)(const references_line *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_references_line, (netron_function *)on_item,
		on_end, user);
}

int references_line_source_next_sync(
	references_line_source source, references_line **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int references_line_source_stop(references_line_source source)
{
	return netron_source_stop(source.stream);
}

int references_line_sink_write(references_line_sink sink, const references_line *item)
{
	return netron_sink_write(sink.stream, item);
}

int references_line_sink_write_sync(
	references_line_sink sink, const references_line *item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int references_line_sink_on_ready(
	references_line_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int references_line_sink_on_close(references_line_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int references_line_sink_end(references_line_sink sink)
{
	return netron_sink_end(sink.stream);
}

int references_line_sink_fail(references_line_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}
