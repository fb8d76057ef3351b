/* references_elsewhere.netron.c - tables of references_elsewhere.nsvc.
 * Written by netronc 0.1.0. Change references_elsewhere.nsvc instead. */
#include "references_elsewhere.netron.h"

#include <netron/schema.h>

/* clang-format off */

/* House@1.0.0 */

static const netron_field netronc_args_elsewhere_house_room_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(elsewhere_house_room_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_elsewhere_house_room = {
	.fields = netronc_args_elsewhere_house_room_fields,
	.keys = "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "room",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(elsewhere_house_room_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(elsewhere_house_room_args);

static const netron_field netronc_args_elsewhere_house_listen_fields[] = {
	{ 0, 9, NETRON_OP_SERVICE, offsetof(elsewhere_house_listen_args, listener), NETRON_REQUIRED, 0, 0, 0 },
	{ 9, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_elsewhere_house_listen_types[] = {
	&netronc_service_references_listener,
};
static const netron_struct netronc_args_elsewhere_house_listen = {
	.fields = netronc_args_elsewhere_house_listen_fields,
	.keys = "\xa8" "listener" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_elsewhere_house_listen_types,
	.name = "listen",
	.required = UINT64_C(0x1),
	.fixed = 27,
	.size = sizeof(elsewhere_house_listen_args),
	.count = 1,
	.optional = 0,
	.least = 11,
};
NETRON_FITS(elsewhere_house_listen_args);

static const netron_field netronc_args_elsewhere_house_lines_fields[] = {
	{ 0, 6, NETRON_OP_STREAM, offsetof(elsewhere_house_lines_args, lines), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_elsewhere_house_lines = {
	.fields = netronc_args_elsewhere_house_lines_fields,
	.keys = "\xa5" "lines" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "lines",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(elsewhere_house_lines_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(elsewhere_house_lines_args);
static const netron_stream_type netronc_sends_elsewhere_house_lines = {
	.item = { &netronc_struct_references_line, sizeof(references_line), NETRON_OP_STRUCT, 7 },
};
static const netron_list_type netronc_type_1 = { { &netronc_struct_references_line, sizeof(references_line), NETRON_OP_STRUCT, 7 }, 0, UINT32_MAX }; /* Line[] */
static const netron_stream_type netronc_returns_elsewhere_house_lines = {
	.item = { &netronc_type_1, sizeof(references_line_list), NETRON_OP_LIST, 1 },
};

static const netron_field netronc_args_elsewhere_house_words_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_elsewhere_house_words = {
	.fields = netronc_args_elsewhere_house_words_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "words",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(netron_pair);
static const netron_map_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, sizeof(netron_pair), offsetof(netron_pair, value), UINT32_MAX }; /* map<STRING, STRING> */
static const netron_stream_type netronc_returns_elsewhere_house_words = {
	.item = { &netronc_type_2, sizeof(netron_string_map), NETRON_OP_MAP, 1 },
};
static const netron_method netronc_methods_elsewhere_house[] = {
	{
		.name = "room",
		.service = &netronc_service_elsewhere_house,
		.prefix = "\xab" "House@1.0.0" "\xa4" "room",
		.prefix_len = 17,
		.args = &netronc_args_elsewhere_house_room,
		.result = { &netronc_service_references_room, sizeof(netron_service_wire), NETRON_OP_SERVICE, 1 },
		.flags = 0,
	},
	{
		.name = "listen",
		.service = &netronc_service_elsewhere_house,
		.prefix = "\xab" "House@1.0.0" "\xa6" "listen",
		.prefix_len = 19,
		.args = &netronc_args_elsewhere_house_listen,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
	{
		.name = "lines",
		.service = &netronc_service_elsewhere_house,
		.prefix = "\xab" "House@1.0.0" "\xa5" "lines",
		.prefix_len = 18,
		.args = &netronc_args_elsewhere_house_lines,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_elsewhere_house_lines,
		.returns = &netronc_returns_elsewhere_house_lines,
		.flags = 0,
	},
	{
		.name = "words",
		.service = &netronc_service_elsewhere_house,
		.prefix = "\xab" "House@1.0.0" "\xa5" "words",
		.prefix_len = 18,
		.args = &netronc_args_elsewhere_house_words,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_elsewhere_house_words,
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Line", "struct Line {\n    text: string;\n}", NULL },
};
static const netron_member_info netronc_members_elsewhere_house[] = {
	{ "room", "room(name: string) -> references.Room", NULL, NULL },
	{ "listen", "listen(listener: references.Listener)", NULL, NULL },
	{ "lines", "lines(lines: stream references.Line) -> stream references.Line[]", NULL, NULL },
	{ "words", "words() -> stream map<string, string>", NULL, NULL },
};
static const netron_service_info netronc_info_elsewhere_house = {
	.doc = "Hands over services of another file, and streams its types.",
	.annotations = NULL,
	.members = netronc_members_elsewhere_house,
	.member_count = 4,
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
static const netron_openapi_operation netronc_operations_elsewhere_house[] = {
	{
		.path = "/rpc/House@1.0.0/lines",
		.verb = "post",
		.json =
			"{\"operationId\":\"House@1.0.0/lines\",\"tags\":[\"House@1.0.0\"],\"requestBody"
			"\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"ob"
			"ject\",\"properties\":{\"lines\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/compone"
			"nts/schemas/references.Line\"}}},\"required\":[\"lines\"]}},\"application/x-"
			"ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\""
			"properties\":{}},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/reference"
			"s.Line\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties"
			"\":{\"args\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type\":\"array\",\"it"
			"ems\":{\"$ref\":\"#/components/schemas/references.Line\"}}}}}}},\"responses\""
			":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event-stream\":{\"s"
			"chema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"items\":{\"$ref"
			"\":\"#/components/schemas/references.Line\"}}},\"application/x-ndjson\":{\"s"
			"chema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"items\":{\"$ref"
			"\":\"#/components/schemas/references.Line\"}}},\"application/json\":{\"schem"
			"a\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/componen"
			"ts/schemas/references.Line\"}}}}}},\"default\":{\"description\":\"It failed."
			"\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schema"
			"s/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/House@1.0.0/words",
		.verb = "post",
		.json =
			"{\"operationId\":\"House@1.0.0/words\",\"tags\":[\"House@1.0.0\"],\"responses\":"
			"{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event-stream\":{\"sc"
			"hema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"object\",\"additionalPro"
			"perties\":{\"type\":\"string\"}}},\"application/x-ndjson\":{\"schema\":{\"type\":"
			"\"string\"},\"x-itemSchema\":{\"type\":\"object\",\"additionalProperties\":{\"typ"
			"e\":\"string\"}}},\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\""
			"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}}}},\"default\""
			":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{"
			"\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_elsewhere_house = {
	.operations = netronc_operations_elsewhere_house,
	.operation_count = 2,
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_elsewhere_house = {
	.name = "House",
	.version = "1.0.0",
	.key = "House@1.0.0",
	.methods = netronc_methods_elsewhere_house,
	.info = &netronc_info_elsewhere_house,
	.count = 4,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_elsewhere_house,
};

/* Hotel@1.0.0 */

static const netron_list_type netronc_type_3 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 4, 4 }; /* U8[4] */
static const netron_field netronc_args_elsewhere_hotel_open_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(elsewhere_hotel_open_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 4, NETRON_OP_ARRAY, offsetof(elsewhere_hotel_open_args, key), NETRON_REQUIRED, 0, 1, 0 },
	{ 9, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_elsewhere_hotel_open_types[] = {
	&netronc_type_3,
};
static const netron_struct netronc_args_elsewhere_hotel_open = {
	.fields = netronc_args_elsewhere_hotel_open_fields,
	.keys = "\xa4" "name" "\xa3" "key" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_elsewhere_hotel_open_types,
	.name = "open",
	.required = UINT64_C(0x3),
	.fixed = 32,
	.size = sizeof(elsewhere_hotel_open_args),
	.count = 2,
	.optional = 0,
	.least = 16,
};
NETRON_FITS(elsewhere_hotel_open_args);

static const netron_field netronc_args_elsewhere_hotel_listen_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(elsewhere_hotel_listen_args, room), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 9, NETRON_OP_SERVICE, offsetof(elsewhere_hotel_listen_args, listener), NETRON_REQUIRED, 0, 1, 0 },
	{ 14, 6, NETRON_OP_U32, offsetof(elsewhere_hotel_listen_args, limit), offsetof(elsewhere_hotel_listen_args, has_limit), 0, 2, 0 },
	{ 20, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_elsewhere_hotel_listen_types[] = {
	&netronc_service_references_listener,
};
static const netron_struct netronc_args_elsewhere_hotel_listen = {
	.fields = netronc_args_elsewhere_hotel_listen_fields,
	.keys = "\xa4" "room" "\xa8" "listener" "\xa5" "limit" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_elsewhere_hotel_listen_types,
	.name = "listen",
	.required = UINT64_C(0x3),
	.fixed = 48,
	.size = sizeof(elsewhere_hotel_listen_args),
	.count = 3,
	.optional = 1,
	.least = 17,
};
NETRON_FITS(elsewhere_hotel_listen_args);

static const netron_field netronc_args_elsewhere_hotel_swap_fields[] = {
	{ 0, 5, NETRON_OP_SERVICE, offsetof(elsewhere_hotel_swap_args, room), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_elsewhere_hotel_swap_types[] = {
	&netronc_service_references_room,
};
static const netron_struct netronc_args_elsewhere_hotel_swap = {
	.fields = netronc_args_elsewhere_hotel_swap_fields,
	.keys = "\xa4" "room" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_elsewhere_hotel_swap_types,
	.name = "swap",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(elsewhere_hotel_swap_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(elsewhere_hotel_swap_args);

static const netron_field netronc_args_elsewhere_hotel_feed_fields[] = {
	{ 0, 5, NETRON_OP_SERVICE, offsetof(elsewhere_hotel_feed_args, room), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 6, NETRON_OP_STREAM, offsetof(elsewhere_hotel_feed_args, lines), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_elsewhere_hotel_feed_types[] = {
	&netronc_service_references_room,
};
static const netron_struct netronc_args_elsewhere_hotel_feed = {
	.fields = netronc_args_elsewhere_hotel_feed_fields,
	.keys = "\xa4" "room" "\xa5" "lines" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_elsewhere_hotel_feed_types,
	.name = "feed",
	.required = UINT64_C(0x3),
	.fixed = 34,
	.size = sizeof(elsewhere_hotel_feed_args),
	.count = 2,
	.optional = 0,
	.least = 14,
};
NETRON_FITS(elsewhere_hotel_feed_args);
static const netron_stream_type netronc_sends_elsewhere_hotel_feed = {
	.item = { &netronc_struct_references_line, sizeof(references_line), NETRON_OP_STRUCT, 7 },
};

static const netron_field netronc_args_elsewhere_hotel_follow_fields[] = {
	{ 0, 9, NETRON_OP_SERVICE, offsetof(elsewhere_hotel_follow_args, listener), NETRON_REQUIRED, 0, 0, 0 },
	{ 9, 5, NETRON_OP_STRING, offsetof(elsewhere_hotel_follow_args, name), NETRON_DEFAULTED, 0, 1, 0 },
	{ 14, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_elsewhere_hotel_follow_types[] = {
	&netronc_service_references_listener,
};
static const elsewhere_hotel_follow_args netronc_args_elsewhere_hotel_follow_defaults = { .name = "all" };
static const netron_struct netronc_args_elsewhere_hotel_follow = {
	.fields = netronc_args_elsewhere_hotel_follow_fields,
	.keys = "\xa8" "listener" "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_elsewhere_hotel_follow_types,
	.defaults = &netronc_args_elsewhere_hotel_follow_defaults,
	.name = "follow",
	.required = UINT64_C(0x1),
	.fixed = 37,
	.size = sizeof(elsewhere_hotel_follow_args),
	.count = 2,
	.optional = 0,
	.least = 11,
};
NETRON_FITS(elsewhere_hotel_follow_args);
static const netron_stream_type netronc_returns_elsewhere_hotel_follow = {
	.item = { &netronc_struct_references_line, sizeof(references_line), NETRON_OP_STRUCT, 7 },
};

static const netron_field netronc_args_elsewhere_hotel_parent_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_elsewhere_hotel_parent = {
	.fields = netronc_args_elsewhere_hotel_parent_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "parent",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_method netronc_methods_elsewhere_hotel[] = {
	{
		.name = "open",
		.service = &netronc_service_elsewhere_hotel,
		.prefix = "\xab" "Hotel@1.0.0" "\xa4" "open",
		.prefix_len = 17,
		.args = &netronc_args_elsewhere_hotel_open,
		.result = { &netronc_service_references_room, sizeof(netron_service_wire), NETRON_OP_SERVICE, 1 },
		.flags = 0,
	},
	{
		.name = "listen",
		.service = &netronc_service_elsewhere_hotel,
		.prefix = "\xab" "Hotel@1.0.0" "\xa6" "listen",
		.prefix_len = 19,
		.args = &netronc_args_elsewhere_hotel_listen,
		.result = { &netronc_struct_references_line, sizeof(references_line), NETRON_OP_STRUCT, 7 },
		.flags = 0,
	},
	{
		.name = "swap",
		.service = &netronc_service_elsewhere_hotel,
		.prefix = "\xab" "Hotel@1.0.0" "\xa4" "swap",
		.prefix_len = 17,
		.args = &netronc_args_elsewhere_hotel_swap,
		.result = { &netronc_service_references_listener, sizeof(netron_service_wire), NETRON_OP_SERVICE, 1 },
		.flags = 0,
	},
	{
		.name = "feed",
		.service = &netronc_service_elsewhere_hotel,
		.prefix = "\xab" "Hotel@1.0.0" "\xa4" "feed",
		.prefix_len = 17,
		.args = &netronc_args_elsewhere_hotel_feed,
		.result = { &netronc_service_references_room, sizeof(netron_service_wire), NETRON_OP_SERVICE, 1 },
		.sends = &netronc_sends_elsewhere_hotel_feed,
		.flags = 0,
	},
	{
		.name = "follow",
		.service = &netronc_service_elsewhere_hotel,
		.prefix = "\xab" "Hotel@1.0.0" "\xa6" "follow",
		.prefix_len = 19,
		.args = &netronc_args_elsewhere_hotel_follow,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_elsewhere_hotel_follow,
		.flags = 0,
	},
	{
		.name = "parent",
		.service = &netronc_service_elsewhere_hotel,
		.prefix = "\xab" "Hotel@1.0.0" "\xa6" "parent",
		.prefix_len = 19,
		.args = &netronc_args_elsewhere_hotel_parent,
		.result = { &netronc_service_references_rooms, sizeof(netron_service_wire), NETRON_OP_SERVICE, 1 },
		.flags = 0,
	},
};
static const netron_member_info netronc_members_elsewhere_hotel[] = {
	{ "open", "open(name: string, key: u8[4]) -> Room", "Yours until you release it.", NULL },
	{ "listen", "listen(room: string, listener: Listener, limit: u32?) -> Line", "The listener is called from now on.", NULL },
	{ "swap", "swap(room: Room) -> Listener", "One in, another out.", NULL },
	{ "feed", "feed(room: Room, lines: stream Line) -> Room", NULL, NULL },
	{ "follow", "follow(listener: Listener, name: string = \"all\") -> stream Line", NULL, NULL },
	{ "parent", "parent() -> Rooms", "Itself.", NULL },
};
static const netron_service_info netronc_info_elsewhere_hotel = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_elsewhere_hotel,
	.member_count = 6,
	.types = netronc_types,
	.type_count = 1,
};
static const netron_openapi netronc_openapi_elsewhere_hotel = {
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_elsewhere_hotel = {
	.name = "Hotel",
	.version = "1.0.0",
	.key = "Hotel@1.0.0",
	.methods = netronc_methods_elsewhere_hotel,
	.info = &netronc_info_elsewhere_hotel,
	.count = 6,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_elsewhere_hotel,
};

/* clang-format on */
