/* streams.netron.c - tables of streams.nsvc.
 * Written by netronc 0.1.0. Change streams.nsvc instead. */
#include "streams.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

/* Side */
static const netron_enum_value netronc_values_streams_side[] = {
	{ "buy", (int64_t)STREAMS_SIDE_BUY },
	{ "sell", (int64_t)STREAMS_SIDE_SELL },
};
const netron_enum_type netronc_enum_streams_side = {
	.name = "Side",
	.values = netronc_values_streams_side,
	.count = 2,
	.base = NETRON_OP_I32,
	.flags = 0,
};

/* Access */
static const netron_enum_value netronc_values_streams_access[] = {
	{ "read", (int64_t)STREAMS_ACCESS_READ },
	{ "write", (int64_t)STREAMS_ACCESS_WRITE },
};
const netron_enum_type netronc_enum_streams_access = {
	.name = "Access",
	.values = netronc_values_streams_access,
	.count = 2,
	.base = NETRON_OP_U16,
	.flags = NETRON_ENUM_BITS | 0,
};

static const netron_field netronc_struct_streams_chunk_fields[] = {
	{ 0, 3, NETRON_OP_U64, offsetof(streams_chunk, at), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 5, NETRON_OP_BYTES, offsetof(streams_chunk, data), NETRON_REQUIRED, 0, 1, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_streams_chunk(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	streams_chunk *to = out;

	if (netron_leaf_map(reader, &p, 2) &&
		netron_leaf_key(reader, &p, "\xa2" "at", 3) &&
		netron_leaf_u64(reader, &p, &to->at) &&
		netron_leaf_key(reader, &p, "\xa4" "data", 5) &&
		netron_leaf_bytes(reader, &p, &to->data))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_streams_chunk, out);
}
static uint8_t *netronc_pack_streams_chunk(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const streams_chunk *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 53) &&
		netron_leaf_put_key(&at, "\x82" "\xa2" "at", 4) &&
		netron_leaf_put_u64(writer, &at, from->at) &&
		netron_leaf_put_key(&at, "\xa4" "data", 5) &&
		netron_leaf_put_bytes(writer, &at, from->data, 53))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_streams_chunk, in);
}
const netron_struct netronc_struct_streams_chunk = {
	.fields = netronc_struct_streams_chunk_fields,
	.keys = "\xa2" "at" "\xa4" "data" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Chunk",
	.required = UINT64_C(0x3),
	.fixed = 53,
	.size = sizeof(streams_chunk),
	.count = 2,
	.optional = 0,
	.least = 11,
	.unpack = netronc_unpack_streams_chunk,
	.pack = netronc_pack_streams_chunk,
};
NETRON_FITS(streams_chunk);

static const netron_field netronc_alternatives_streams_message_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(streams_message, text), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 6, NETRON_OP_STRUCT, offsetof(streams_message, chunk), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_alternatives_streams_message_types[] = {
	&netronc_struct_streams_chunk,
};
static const netron_struct netronc_alternatives_streams_message = {
	.fields = netronc_alternatives_streams_message_fields,
	.keys = "\xa4" "text" "\xa5" "chunk" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_alternatives_streams_message_types,
	.name = "Message",
	.required = UINT64_C(0x0),
	.fixed = 34,
	.size = sizeof(streams_message),
	.count = 2,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(streams_message);
const netron_union netronc_union_streams_message = {
	.fields = &netronc_alternatives_streams_message,
	.name = "Message",
	.tag_offset = offsetof(streams_message, tag),
	.size = sizeof(streams_message),
	.flags = 0,
	.least = 1,
};

static const netron_field netronc_struct_streams_cut_fields[] = {
	{ 0, 3, NETRON_OP_U64, offsetof(streams_cut, at), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_streams_cut = {
	.fields = netronc_struct_streams_cut_fields,
	.keys = "\xa2" "at" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Cut",
	.required = UINT64_C(0x1),
	.fixed = 43,
	.size = sizeof(streams_cut),
	.count = 1,
	.optional = 0,
	.least = 5,
};
NETRON_FITS(streams_cut);
const netron_error_type netronc_error_streams_cut = {
	.name = "Cut",
	.fields = &netronc_struct_streams_cut,
	.message = "Cut",
	.status = 410,
	.message_offset = NETRON_REQUIRED,
	.flags = 0,
};

/* Streams@1.0.0 */

static const netron_field netronc_args_streams_streams_down_fields[] = {
	{ 0, 5, NETRON_OP_U64, offsetof(streams_streams_down_args, from), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 3, NETRON_OP_U64, offsetof(streams_streams_down_args, to), offsetof(streams_streams_down_args, has_to), 0, 1, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_down = {
	.fields = netronc_args_streams_streams_down_fields,
	.keys = "\xa4" "from" "\xa2" "to" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "down",
	.required = UINT64_C(0x1),
	.fixed = 75,
	.size = sizeof(streams_streams_down_args),
	.count = 2,
	.optional = 1,
	.least = 7,
};
NETRON_FITS(streams_streams_down_args);
static const netron_error_type *const netronc_throws_streams_streams_down[] = {
	&netronc_error_streams_cut,
	NULL,
};
static const netron_stream_type netronc_returns_streams_streams_down = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
};

static const netron_list_type netronc_type_1 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */
static const netron_field netronc_args_streams_streams_up_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(streams_streams_up_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 7, NETRON_OP_STREAM, offsetof(streams_streams_up_args, chunks), NETRON_REQUIRED, 0, 1, 0 },
	{ 12, 5, NETRON_OP_U8, offsetof(streams_streams_up_args, more), NETRON_DEFAULTED, 0, 2, 0 },
	{ 17, 5, NETRON_OP_LIST, offsetof(streams_streams_up_args, tags), NETRON_REQUIRED, 0, 3, 0 },
	{ 22, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_streams_streams_up_types[] = {
	&netronc_type_1,
};
static const streams_streams_up_args netronc_args_streams_streams_up_defaults = { .more = 3 };
static const netron_struct netronc_args_streams_streams_up = {
	.fields = netronc_args_streams_streams_up_fields,
	.keys = "\xa4" "name" "\xa6" "chunks" "\xa4" "more" "\xa4" "tags" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_streams_streams_up_types,
	.defaults = &netronc_args_streams_streams_up_defaults,
	.name = "up",
	.required = UINT64_C(0xb),
	.fixed = 52,
	.size = sizeof(streams_streams_up_args),
	.count = 4,
	.optional = 0,
	.least = 21,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(streams_streams_up_args);
static const netron_error_type *const netronc_throws_streams_streams_up[] = {
	&netronc_error_streams_cut,
	NULL,
};
static const netron_stream_type netronc_sends_streams_streams_up = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
};

static const netron_field netronc_args_streams_streams_drain_fields[] = {
	{ 0, 6, NETRON_OP_STREAM, offsetof(streams_streams_drain_args, sides), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_drain = {
	.fields = netronc_args_streams_streams_drain_fields,
	.keys = "\xa5" "sides" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "drain",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(streams_streams_drain_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(streams_streams_drain_args);
static const netron_stream_type netronc_sends_streams_streams_drain = {
	.item = { &netronc_enum_streams_side, sizeof(streams_side), NETRON_OP_ENUM, 1 },
};

static const netron_field netronc_args_streams_streams_both_fields[] = {
	{ 0, 9, NETRON_OP_STREAM, offsetof(streams_streams_both_args, messages), NETRON_REQUIRED, 0, 0, 0 },
	{ 9, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_both = {
	.fields = netronc_args_streams_streams_both_fields,
	.keys = "\xa8" "messages" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "both",
	.required = UINT64_C(0x1),
	.fixed = 27,
	.size = sizeof(streams_streams_both_args),
	.count = 1,
	.optional = 0,
	.least = 11,
};
NETRON_FITS(streams_streams_both_args);
static const netron_stream_type netronc_sends_streams_streams_both = {
	.item = { &netronc_union_streams_message, sizeof(streams_message), NETRON_OP_UNION, 1 },
};
static const netron_stream_type netronc_returns_streams_streams_both = {
	.item = { &netronc_union_streams_message, sizeof(streams_message), NETRON_OP_UNION, 1 },
};

static const netron_field netronc_args_streams_streams_ends_fields[] = {
	{ 0, 7, NETRON_OP_STRING, offsetof(streams_streams_ends_args, source), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 5, NETRON_OP_STREAM, offsetof(streams_streams_ends_args, sink), NETRON_REQUIRED, 0, 1, 0 },
	{ 12, 5, NETRON_OP_I32, offsetof(streams_streams_ends_args, user_), NETRON_REQUIRED, 0, 2, 0 },
	{ 17, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_ends = {
	.fields = netronc_args_streams_streams_ends_fields,
	.keys = "\xa6" "source" "\xa4" "sink" "\xa4" "user" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "ends",
	.required = UINT64_C(0x7),
	.fixed = 45,
	.size = sizeof(streams_streams_ends_args),
	.count = 3,
	.optional = 0,
	.least = 21,
};
NETRON_FITS(streams_streams_ends_args);
static const netron_stream_type netronc_sends_streams_streams_ends = {
	.item = { &netronc_enum_streams_access, sizeof(streams_access), NETRON_OP_ENUM, 1 },
};
static const netron_stream_type netronc_returns_streams_streams_ends = {
	.item = { &netronc_enum_streams_access, sizeof(streams_access), NETRON_OP_ENUM, 1 },
};

static const netron_field netronc_args_streams_streams_all_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_all = {
	.fields = netronc_args_streams_streams_all_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "all",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_stream_type netronc_returns_streams_streams_all = {
	.item = { &netronc_enum_streams_side, sizeof(streams_side), NETRON_OP_ENUM, 1 },
};

static const netron_field netronc_args_streams_streams_fast_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_fast = {
	.fields = netronc_args_streams_streams_fast_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "fast",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_stream_type netronc_returns_streams_streams_fast = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
	.window_bytes = 1048576,
	.buffer_items = 256,
	.policy = NETRON_BUFFER_DROP_OLDEST,
};

static const netron_field netronc_args_streams_streams_flow_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(streams_streams_flow_args, chunks), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_flow = {
	.fields = netronc_args_streams_streams_flow_fields,
	.keys = "\xa6" "chunks" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "flow",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(streams_streams_flow_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(streams_streams_flow_args);
static const netron_stream_type netronc_sends_streams_streams_flow = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
	.window_bytes = 524288,
	.buffer_items = 16,
	.policy = NETRON_BUFFER_ERROR,
};
static const netron_stream_type netronc_returns_streams_streams_flow = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
};

static const netron_field netronc_args_streams_streams_sink_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(streams_streams_sink_args, chunks), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_sink = {
	.fields = netronc_args_streams_streams_sink_fields,
	.keys = "\xa6" "chunks" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "sink",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(streams_streams_sink_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(streams_streams_sink_args);
static const netron_stream_type netronc_sends_streams_streams_sink = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
	.buffer_items = 8,
	.policy = NETRON_BUFFER_DROP_NEWEST,
};

static const netron_field netronc_args_streams_streams_numbers_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(streams_streams_numbers_args, values), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_numbers = {
	.fields = netronc_args_streams_streams_numbers_fields,
	.keys = "\xa6" "values" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "numbers",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(streams_streams_numbers_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(streams_streams_numbers_args);
static const netron_stream_type netronc_sends_streams_streams_numbers = {
	.item = { NULL, sizeof(double), NETRON_OP_F64, 1 },
};
static const netron_stream_type netronc_returns_streams_streams_numbers = {
	.item = { NULL, sizeof(int64_t), NETRON_OP_I64, 1 },
};

static const netron_field netronc_args_streams_streams_texts_fields[] = {
	{ 0, 6, NETRON_OP_STREAM, offsetof(streams_streams_texts_args, lines), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_texts = {
	.fields = netronc_args_streams_streams_texts_fields,
	.keys = "\xa5" "lines" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "texts",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(streams_streams_texts_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(streams_streams_texts_args);
static const netron_checked_type netronc_type_2 = { .slot = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, .bounds = NETRON_BOUND_BYTE_LENGTH | 0, .min_length = 0, .max_length = 80 }; /* STRING */
static const netron_stream_type netronc_sends_streams_streams_texts = {
	.item = { &netronc_type_2, sizeof(const char *), NETRON_OP_CHECKED, 1 },
};
static const netron_stream_type netronc_returns_streams_streams_texts = {
	.item = { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 },
};

static const netron_checked_type netronc_type_3 = { .slot = { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, .bounds = NETRON_BOUND_INTEGER | 0, .min_integer = (int64_t)0, .max_integer = (int64_t)9 }; /* U8 */
static const netron_field netronc_args_streams_streams_times_fields[] = {
	{ 0, 6, NETRON_OP_STREAM, offsetof(streams_streams_times_args, times), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 6, NETRON_OP_CHECKED, offsetof(streams_streams_times_args, level), NETRON_REQUIRED, 0, 1, 0 },
	{ 12, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_streams_streams_times_types[] = {
	&netronc_type_3,
};
static const netron_struct netronc_args_streams_streams_times = {
	.fields = netronc_args_streams_streams_times_fields,
	.keys = "\xa5" "times" "\xa5" "level" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_streams_streams_times_types,
	.name = "times",
	.required = UINT64_C(0x3),
	.fixed = 32,
	.size = sizeof(streams_streams_times_args),
	.count = 2,
	.optional = 0,
	.least = 15,
};
NETRON_FITS(streams_streams_times_args);
static const netron_stream_type netronc_sends_streams_streams_times = {
	.item = { NULL, sizeof(netron_time), NETRON_OP_TIME, 1 },
	.window_bytes = 1073741824,
};
static const netron_stream_type netronc_returns_streams_streams_times = {
	.item = { NULL, sizeof(netron_duration), NETRON_OP_DURATION, 1 },
};

static const netron_field netronc_args_streams_streams_ids_fields[] = {
	{ 0, 4, NETRON_OP_STREAM, offsetof(streams_streams_ids_args, any), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_ids = {
	.fields = netronc_args_streams_streams_ids_fields,
	.keys = "\xa3" "any" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "ids",
	.required = UINT64_C(0x1),
	.fixed = 22,
	.size = sizeof(streams_streams_ids_args),
	.count = 1,
	.optional = 0,
	.least = 6,
};
NETRON_FITS(streams_streams_ids_args);
static const netron_stream_type netronc_sends_streams_streams_ids = {
	.item = { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 },
};
static const netron_stream_type netronc_returns_streams_streams_ids = {
	.item = { NULL, sizeof(netron_uuid), NETRON_OP_UUID, 1 },
};

static const netron_field netronc_args_streams_streams_lists_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_lists = {
	.fields = netronc_args_streams_streams_lists_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "lists",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_list_type netronc_type_4 = { { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 }, 0, UINT32_MAX }; /* Chunk[] */
static const netron_stream_type netronc_returns_streams_streams_lists = {
	.item = { &netronc_type_4, sizeof(streams_chunk_list), NETRON_OP_LIST, 1 },
};

static const netron_field netronc_args_streams_streams_maps_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(streams_streams_maps_args, chunks), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_maps = {
	.fields = netronc_args_streams_streams_maps_fields,
	.keys = "\xa6" "chunks" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maps",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(streams_streams_maps_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(streams_streams_maps_args);
NETRON_FITS(streams_chunk_map_entry);
static const netron_map_type netronc_type_5 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 }, sizeof(streams_chunk_map_entry), offsetof(streams_chunk_map_entry, value), UINT32_MAX }; /* map<STRING, Chunk> */
static const netron_stream_type netronc_sends_streams_streams_maps = {
	.item = { &netronc_type_5, sizeof(streams_chunk_map), NETRON_OP_MAP, 1 },
};
NETRON_FITS(streams_side_by_u32_map_entry);
static const netron_map_type netronc_type_6 = { { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 }, { &netronc_enum_streams_side, sizeof(streams_side), NETRON_OP_ENUM, 1 }, sizeof(streams_side_by_u32_map_entry), offsetof(streams_side_by_u32_map_entry, value), UINT32_MAX }; /* map<U32, Side> */
static const netron_stream_type netronc_returns_streams_streams_maps = {
	.item = { &netronc_type_6, sizeof(streams_side_by_u32_map), NETRON_OP_MAP, 1 },
};

static const netron_field netronc_args_streams_streams_arrays_fields[] = {
	{ 0, 5, NETRON_OP_STREAM, offsetof(streams_streams_arrays_args, keys), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_streams_arrays = {
	.fields = netronc_args_streams_streams_arrays_fields,
	.keys = "\xa4" "keys" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "arrays",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(streams_streams_arrays_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(streams_streams_arrays_args);
static const netron_list_type netronc_type_7 = { { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 }, 2, 2 }; /* Chunk[2] */
static const netron_stream_type netronc_sends_streams_streams_arrays = {
	.item = { &netronc_type_7, sizeof(streams_chunk[2]), NETRON_OP_ARRAY, 23 },
};
static const netron_list_type netronc_type_8 = { { &netronc_enum_streams_side, sizeof(streams_side), NETRON_OP_ENUM, 1 }, 4, 4 }; /* Side[4] */
static const netron_stream_type netronc_returns_streams_streams_arrays = {
	.item = { &netronc_type_8, sizeof(streams_side[4]), NETRON_OP_ARRAY, 5 },
};
static const netron_method netronc_methods_streams_streams[] = {
	{
		.name = "down",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa4" "down",
		.prefix_len = 19,
		.args = &netronc_args_streams_streams_down,
		.throws = netronc_throws_streams_streams_down,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_streams_streams_down,
		.flags = 0,
	},
	{
		.name = "up",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa2" "up",
		.prefix_len = 17,
		.args = &netronc_args_streams_streams_up,
		.throws = netronc_throws_streams_streams_up,
		.result = { NULL, sizeof(uint64_t), NETRON_OP_U64, 1 },
		.sends = &netronc_sends_streams_streams_up,
		.flags = 0,
	},
	{
		.name = "drain",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa5" "drain",
		.prefix_len = 20,
		.args = &netronc_args_streams_streams_drain,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_drain,
		.flags = 0,
	},
	{
		.name = "both",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa4" "both",
		.prefix_len = 19,
		.args = &netronc_args_streams_streams_both,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_both,
		.returns = &netronc_returns_streams_streams_both,
		.flags = 0,
	},
	{
		.name = "ends",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa4" "ends",
		.prefix_len = 19,
		.args = &netronc_args_streams_streams_ends,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_ends,
		.returns = &netronc_returns_streams_streams_ends,
		.flags = 0,
	},
	{
		.name = "all",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa3" "all",
		.prefix_len = 18,
		.args = &netronc_args_streams_streams_all,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_streams_streams_all,
		.flags = 0,
	},
	{
		.name = "fast",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa4" "fast",
		.prefix_len = 19,
		.args = &netronc_args_streams_streams_fast,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_streams_streams_fast,
		.flags = 0,
	},
	{
		.name = "flow",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa4" "flow",
		.prefix_len = 19,
		.args = &netronc_args_streams_streams_flow,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_flow,
		.returns = &netronc_returns_streams_streams_flow,
		.timeout_ms = 2000,
		.flags = 0,
	},
	{
		.name = "sink",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa4" "sink",
		.prefix_len = 19,
		.args = &netronc_args_streams_streams_sink,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_sink,
		.flags = 0,
	},
	{
		.name = "numbers",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa7" "numbers",
		.prefix_len = 22,
		.args = &netronc_args_streams_streams_numbers,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_numbers,
		.returns = &netronc_returns_streams_streams_numbers,
		.flags = 0,
	},
	{
		.name = "texts",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa5" "texts",
		.prefix_len = 20,
		.args = &netronc_args_streams_streams_texts,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_texts,
		.returns = &netronc_returns_streams_streams_texts,
		.flags = 0,
	},
	{
		.name = "times",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa5" "times",
		.prefix_len = 20,
		.args = &netronc_args_streams_streams_times,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_times,
		.returns = &netronc_returns_streams_streams_times,
		.flags = 0,
	},
	{
		.name = "ids",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa3" "ids",
		.prefix_len = 18,
		.args = &netronc_args_streams_streams_ids,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_ids,
		.returns = &netronc_returns_streams_streams_ids,
		.flags = 0,
	},
	{
		.name = "lists",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa5" "lists",
		.prefix_len = 20,
		.args = &netronc_args_streams_streams_lists,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_streams_streams_lists,
		.flags = 0,
	},
	{
		.name = "maps",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa4" "maps",
		.prefix_len = 19,
		.args = &netronc_args_streams_streams_maps,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_maps,
		.returns = &netronc_returns_streams_streams_maps,
		.flags = 0,
	},
	{
		.name = "arrays",
		.service = &netronc_service_streams_streams,
		.prefix = "\xad" "Streams@1.0.0" "\xa6" "arrays",
		.prefix_len = 21,
		.args = &netronc_args_streams_streams_arrays,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_streams_arrays,
		.returns = &netronc_returns_streams_streams_arrays,
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Chunk", "struct Chunk {\n    at: u64;\n    data: bytes;\n}", NULL },
	{ "Cut", "error Cut(410) {\n    at: u64;\n}", NULL },
	{ "Side", "enum Side {\n    buy = 1,\n    sell\n}", NULL },
	{ "Message", "union Message {\n    text: string;\n    chunk: Chunk;\n}", NULL },
	{ "Access", "flags Access : u16 {\n    read,\n    write\n}", NULL },
	{ "Id", "type Id = uuid;", NULL },
};
static const char *const netronc_annotations_streams_streams_6[] = {
	"window(1MiB)",
	"buffer(256, dropOldest)",
	NULL,
};
static const char *const netronc_annotations_streams_streams_7[] = {
	"timeout(2s)",
	NULL,
};
static const char *const netronc_annotations_streams_streams_8[] = {
	"buffer(8, dropNewest)",
	NULL,
};
static const netron_member_info netronc_members_streams_streams[] = {
	{ "down", "down(from: u64, to: u64?) -> stream Chunk throws Cut", "The server sends many.", NULL },
	{ "up", "up(name: string, chunks: stream Chunk, more: u8 = 3, tags: string...) -> u64 throws Cut", "The client sends many, with arguments on both sides.", NULL },
	{ "drain", "drain(sides: stream Side)", "Nothing but a stream.", NULL },
	{ "both", "both(messages: stream Message) -> stream Message", "Both.", NULL },
	{ "ends", "ends(source: string, sink: stream Access, user: i32) -> stream Access", "Parameters that are called like the ends.", NULL },
	{ "all", "all() -> stream Side", "No parameters at all.", NULL },
	{ "fast", "fast() -> stream Chunk", NULL, netronc_annotations_streams_streams_6 },
	{ "flow", "flow(chunks: stream Chunk) -> stream Chunk", NULL, netronc_annotations_streams_streams_7 },
	{ "sink", "sink(chunks: stream Chunk)", NULL, netronc_annotations_streams_streams_8 },
	{ "numbers", "numbers(values: stream f64) -> stream i64", NULL, NULL },
	{ "texts", "texts(lines: stream string<=80) -> stream bytes", NULL, NULL },
	{ "times", "times(times: stream timestamp, level: u8) -> stream duration", NULL, NULL },
	{ "ids", "ids(any: stream any) -> stream Id", NULL, NULL },
	{ "lists", "lists() -> stream Chunk[]", NULL, NULL },
	{ "maps", "maps(chunks: stream map<string, Chunk>) -> stream map<u32, Side>", NULL, NULL },
	{ "arrays", "arrays(keys: stream Chunk[2]) -> stream Side[4]", NULL, NULL },
};
static const netron_service_info netronc_info_streams_streams = {
	.doc = "Everything that can be streamed.",
	.annotations = NULL,
	.members = netronc_members_streams_streams,
	.member_count = 16,
	.types = netronc_types,
	.type_count = 6,
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
		.name = "streams.Access",
		.json =
			"{\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"read\",\"wri"
			"te\"]},{\"type\":\"integer\",\"format\":\"uint16\",\"minimum\":0,\"maximum\":65535}"
			"]},\"uniqueItems\":true}",
	},
	{
		.name = "streams.Chunk",
		.json =
			"{\"type\":\"object\",\"properties\":{\"at\":{\"type\":[\"integer\",\"string\"],\"form"
			"at\":\"uint64\",\"pattern\":\"^[0-9]+$\",\"minimum\":0},\"data\":{\"type\":\"string\""
			",\"contentEncoding\":\"base64\"}},\"required\":[\"at\",\"data\"]}",
	},
	{
		.name = "streams.Cut",
		.json =
			"{\"type\":\"object\",\"properties\":{\"at\":{\"type\":[\"integer\",\"string\"],\"form"
			"at\":\"uint64\",\"pattern\":\"^[0-9]+$\",\"minimum\":0}},\"required\":[\"at\"]}",
	},
	{
		.name = "streams.Cut-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"Cut\"},\"code\":{\"const\":\"410\"},\"message\":{\"type\":\"strin"
			"g\"},\"details\":{\"$ref\":\"#/components/schemas/streams.Cut\"}},\"required\":"
			"[\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"error\"]}",
	},
	{
		.name = "streams.Id",
		.json =
			"{\"type\":\"string\",\"format\":\"uuid\"}",
	},
	{
		.name = "streams.Message",
		.json =
			"{\"oneOf\":[{\"title\":\"text\",\"type\":\"object\",\"properties\":{\"text\":{\"type\""
			":\"string\"}},\"required\":[\"text\"],\"additionalProperties\":false},{\"title\""
			":\"chunk\",\"type\":\"object\",\"properties\":{\"chunk\":{\"$ref\":\"#/components/s"
			"chemas/streams.Chunk\"}},\"required\":[\"chunk\"],\"additionalProperties\":fa"
			"lse}]}",
	},
	{
		.name = "streams.Side",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"buy\",\"sell\"]},{\"type\":\"integer\",\"f"
			"ormat\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}]}",
	},
};
static const netron_openapi_operation netronc_operations_streams_streams[] = {
	{
		.path = "/rpc/Streams@1.0.0/down",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/down\",\"tags\":[\"Streams@1.0.0\"],\"summary\""
			":\"The server sends many.\",\"requestBody\":{\"required\":true,\"content\":{\"a"
			"pplication/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"from\":{\"typ"
			"e\":[\"integer\",\"string\"],\"format\":\"uint64\",\"pattern\":\"^[0-9]+$\",\"minimu"
			"m\":0},\"to\":{\"type\":[\"integer\",\"string\"],\"format\":\"uint64\",\"pattern\":\"^"
			"[0-9]+$\",\"minimum\":0}},\"required\":[\"from\"]}}}},\"responses\":{\"200\":{\"de"
			"scription\":\"The items.\",\"content\":{\"text/event-stream\":{\"schema\":{\"typ"
			"e\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Chun"
			"k\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\""
			":{\"$ref\":\"#/components/schemas/streams.Chunk\"}},\"application/json\":{\"s"
			"chema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.C"
			"hunk\"}}}}},\"410\":{\"description\":\"Cut\",\"content\":{\"application/json\":{\""
			"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/streams.Cut-answer\"},{"
			"\"$ref\":\"#/components/schemas/netron-error\"}]}}}},\"default\":{\"descripti"
			"on\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/co"
			"mponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/up",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/up\",\"tags\":[\"Streams@1.0.0\"],\"summary\":\""
			"The client sends many, with arguments on both sides.\",\"requestBody\":{\""
			"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"object"
			"\",\"properties\":{\"name\":{\"type\":\"string\"},\"chunks\":{\"type\":\"array\",\"ite"
			"ms\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}},\"more\":{\"type\":\"int"
			"eger\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255,\"default\":3},\"tags\":{"
			"\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"name\",\"chunks\""
			"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\""
			":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"more\":{\"type"
			"\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255,\"default\":3},\"t"
			"ags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"name\"]},"
			"\"x-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}},\"multipa"
			"rt/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\":"
			"\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"more\":{\"type\":\"intege"
			"r\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255,\"default\":3},\"tags\":{\"ty"
			"pe\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"name\"]},\"item\":{\""
			"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}}}}"
			"}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"applic"
			"ation/json\":{\"schema\":{\"type\":[\"integer\",\"string\"],\"format\":\"uint64\",\""
			"pattern\":\"^[0-9]+$\",\"minimum\":0}}}},\"410\":{\"description\":\"Cut\",\"conten"
			"t\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schem"
			"as/streams.Cut-answer\"},{\"$ref\":\"#/components/schemas/netron-error\"}]}"
			"}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/json"
			"\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/drain",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/drain\",\"tags\":[\"Streams@1.0.0\"],\"summary"
			"\":\"Nothing but a stream.\",\"requestBody\":{\"required\":true,\"content\":{\"a"
			"pplication/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"sides\":{\"ty"
			"pe\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Side\"}}},\"re"
			"quired\":[\"sides\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"}"
			",\"x-firstSchema\":{\"type\":\"object\",\"properties\":{}},\"x-itemSchema\":{\"$r"
			"ef\":\"#/components/schemas/streams.Side\"}},\"multipart/form-data\":{\"sche"
			"ma\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\":\"object\",\"properties"
			"\":{}},\"item\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/str"
			"eams.Side\"}}}}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"descripti"
			"on\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/co"
			"mponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/both",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/both\",\"tags\":[\"Streams@1.0.0\"],\"summary\""
			":\"Both.\",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":"
			"{\"schema\":{\"type\":\"object\",\"properties\":{\"messages\":{\"type\":\"array\",\"i"
			"tems\":{\"$ref\":\"#/components/schemas/streams.Message\"}}},\"required\":[\"m"
			"essages\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firs"
			"tSchema\":{\"type\":\"object\",\"properties\":{}},\"x-itemSchema\":{\"$ref\":\"#/c"
			"omponents/schemas/streams.Message\"}},\"multipart/form-data\":{\"schema\":{"
			"\"type\":\"object\",\"properties\":{\"args\":{\"type\":\"object\",\"properties\":{}}"
			",\"item\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams."
			"Message\"}}}}}}},\"responses\":{\"200\":{\"description\":\"The items.\",\"conten"
			"t\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$"
			"ref\":\"#/components/schemas/streams.Message\"}},\"application/x-ndjson\":{"
			"\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schema"
			"s/streams.Message\"}},\"application/json\":{\"schema\":{\"type\":\"array\",\"ite"
			"ms\":{\"$ref\":\"#/components/schemas/streams.Message\"}}}}},\"default\":{\"de"
			"scription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref"
			"\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/ends",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/ends\",\"tags\":[\"Streams@1.0.0\"],\"summary\""
			":\"Parameters that are called like the ends.\",\"requestBody\":{\"required\""
			":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"proper"
			"ties\":{\"source\":{\"type\":\"string\"},\"sink\":{\"type\":\"array\",\"items\":{\"$re"
			"f\":\"#/components/schemas/streams.Access\"}},\"user\":{\"type\":\"integer\",\"f"
			"ormat\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\""
			":[\"source\",\"sink\",\"user\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\""
			"string\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\":{\"source\":{\"typ"
			"e\":\"string\"},\"user\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-2147"
			"483648,\"maximum\":2147483647}},\"required\":[\"source\",\"user\"]},\"x-itemSch"
			"ema\":{\"$ref\":\"#/components/schemas/streams.Access\"}},\"multipart/form-d"
			"ata\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\":\"object\","
			"\"properties\":{\"source\":{\"type\":\"string\"},\"user\":{\"type\":\"integer\",\"for"
			"mat\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\":["
			"\"source\",\"user\"]},\"item\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components"
			"/schemas/streams.Access\"}}}}}}},\"responses\":{\"200\":{\"description\":\"The"
			" items.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x"
			"-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Access\"}},\"applicat"
			"ion/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/co"
			"mponents/schemas/streams.Access\"}},\"application/json\":{\"schema\":{\"type"
			"\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Access\"}}}}},\""
			"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"s"
			"chema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/all",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/all\",\"tags\":[\"Streams@1.0.0\"],\"summary\":"
			"\"No parameters at all.\",\"responses\":{\"200\":{\"description\":\"The items.\""
			",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSch"
			"ema\":{\"$ref\":\"#/components/schemas/streams.Side\"}},\"application/x-ndjs"
			"on\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/s"
			"chemas/streams.Side\"}},\"application/json\":{\"schema\":{\"type\":\"array\",\"i"
			"tems\":{\"$ref\":\"#/components/schemas/streams.Side\"}}}}},\"default\":{\"des"
			"cription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\""
			":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/fast",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/fast\",\"tags\":[\"Streams@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event-stream\":{"
			"\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schema"
			"s/streams.Chunk\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},"
			"\"x-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}},\"applica"
			"tion/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/sch"
			"emas/streams.Chunk\"}}}}},\"default\":{\"description\":\"It failed.\",\"conten"
			"t\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-"
			"error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/flow",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/flow\",\"tags\":[\"Streams@1.0.0\"],\"requestB"
			"ody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":"
			"\"object\",\"properties\":{\"chunks\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/com"
			"ponents/schemas/streams.Chunk\"}}},\"required\":[\"chunks\"]}},\"application"
			"/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object"
			"\",\"properties\":{}},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/stream"
			"s.Chunk\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"propertie"
			"s\":{\"args\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type\":\"array\",\"i"
			"tems\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}}}}}}},\"responses\":"
			"{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event-stream\":{\"sc"
			"hema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/s"
			"treams.Chunk\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-"
			"itemSchema\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}},\"applicatio"
			"n/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schema"
			"s/streams.Chunk\"}}}}},\"default\":{\"description\":\"It failed.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-err"
			"or\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/sink",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/sink\",\"tags\":[\"Streams@1.0.0\"],\"requestB"
			"ody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":"
			"\"object\",\"properties\":{\"chunks\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/com"
			"ponents/schemas/streams.Chunk\"}}},\"required\":[\"chunks\"]}},\"application"
			"/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object"
			"\",\"properties\":{}},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/stream"
			"s.Chunk\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"propertie"
			"s\":{\"args\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type\":\"array\",\"i"
			"tems\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}}}}}}},\"responses\":"
			"{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\":{\"schema\":"
			"{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"a"
			"pplication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\""
			"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/numbers",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/numbers\",\"tags\":[\"Streams@1.0.0\"],\"reque"
			"stBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"typ"
			"e\":\"object\",\"properties\":{\"values\":{\"type\":\"array\",\"items\":{\"type\":[\"n"
			"umber\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"}}},\""
			"required\":[\"values\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\"strin"
			"g\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\":{}},\"x-itemSchema\":{"
			"\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"do"
			"uble\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":"
			"{\"args\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type\":\"array\",\"item"
			"s\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\""
			":\"double\"}}}}}}},\"responses\":{\"200\":{\"description\":\"The items.\",\"conte"
			"nt\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\""
			"type\":[\"integer\",\"string\"],\"format\":\"int64\",\"pattern\":\"^-?[0-9]+$\"}},\""
			"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"typ"
			"e\":[\"integer\",\"string\"],\"format\":\"int64\",\"pattern\":\"^-?[0-9]+$\"}},\"app"
			"lication/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":[\"integer\",\"s"
			"tring\"],\"format\":\"int64\",\"pattern\":\"^-?[0-9]+$\"}}}}},\"default\":{\"descr"
			"iption\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\""
			"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/texts",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/texts\",\"tags\":[\"Streams@1.0.0\"],\"request"
			"Body\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\""
			":\"object\",\"properties\":{\"lines\":{\"type\":\"array\",\"items\":{\"type\":\"strin"
			"g\",\"maxLength\":80}}},\"required\":[\"lines\"]}},\"application/x-ndjson\":{\"s"
			"chema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\""
			":{}},\"x-itemSchema\":{\"type\":\"string\",\"maxLength\":80}},\"multipart/form-"
			"data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\":\"object\""
			",\"properties\":{}},\"item\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"max"
			"Length\":80}}}}}}},\"responses\":{\"200\":{\"description\":\"The items.\",\"cont"
			"ent\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{"
			"\"type\":\"string\",\"contentEncoding\":\"base64\"}},\"application/x-ndjson\":{\""
			"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"string\",\"contentEnco"
			"ding\":\"base64\"}},\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":"
			"{\"type\":\"string\",\"contentEncoding\":\"base64\"}}}}},\"default\":{\"descripti"
			"on\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/co"
			"mponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/times",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/times\",\"tags\":[\"Streams@1.0.0\"],\"request"
			"Body\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\""
			":\"object\",\"properties\":{\"times\":{\"type\":\"array\",\"items\":{\"type\":\"strin"
			"g\",\"format\":\"date-time\"}},\"level\":{\"type\":\"integer\",\"format\":\"uint8\",\""
			"minimum\":0,\"maximum\":9}},\"required\":[\"times\",\"level\"]}},\"application/x"
			"-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\","
			"\"properties\":{\"level\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\""
			"maximum\":9}},\"required\":[\"level\"]},\"x-itemSchema\":{\"type\":\"string\",\"fo"
			"rmat\":\"date-time\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\""
			"properties\":{\"args\":{\"type\":\"object\",\"properties\":{\"level\":{\"type\":\"in"
			"teger\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":9}},\"required\":[\"level\"]"
			"},\"item\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"date-time\""
			"}}}}}}},\"responses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"tex"
			"t/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"title\":\"m"
			"illiseconds\",\"type\":\"number\"}},\"application/x-ndjson\":{\"schema\":{\"type"
			"\":\"string\"},\"x-itemSchema\":{\"title\":\"milliseconds\",\"type\":\"number\"}},\""
			"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"title\":\"millisec"
			"onds\",\"type\":\"number\"}}}}},\"default\":{\"description\":\"It failed.\",\"cont"
			"ent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netro"
			"n-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/ids",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/ids\",\"tags\":[\"Streams@1.0.0\"],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"object\",\"properties\":{\"any\":{\"type\":\"array\",\"items\":{}}},\"required\":[\""
			"any\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSch"
			"ema\":{\"type\":\"object\",\"properties\":{}},\"x-itemSchema\":{}},\"multipart/f"
			"orm-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\":\"obj"
			"ect\",\"properties\":{}},\"item\":{\"type\":\"array\",\"items\":{}}}}}}},\"respons"
			"es\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event-stream\":"
			"{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schem"
			"as/streams.Id\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x"
			"-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Id\"}},\"application/"
			"json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/"
			"streams.Id\"}}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"app"
			"lication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}"
			"}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/lists",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/lists\",\"tags\":[\"Streams@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event-stream\":"
			"{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"items\":{\"$"
			"ref\":\"#/components/schemas/streams.Chunk\"}}},\"application/x-ndjson\":{\""
			"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"items\":{\"$re"
			"f\":\"#/components/schemas/streams.Chunk\"}}},\"application/json\":{\"schema"
			"\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/component"
			"s/schemas/streams.Chunk\"}}}}}},\"default\":{\"description\":\"It failed.\",\""
			"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/n"
			"etron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/maps",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/maps\",\"tags\":[\"Streams@1.0.0\"],\"requestB"
			"ody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":"
			"\"object\",\"properties\":{\"chunks\":{\"type\":\"array\",\"items\":{\"type\":\"objec"
			"t\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/streams.Chunk\""
			"}}}},\"required\":[\"chunks\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":"
			"\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\":{}},\"x-itemSch"
			"ema\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/sch"
			"emas/streams.Chunk\"}}},\"multipart/form-data\":{\"schema\":{\"type\":\"object"
			"\",\"properties\":{\"args\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type"
			"\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/c"
			"omponents/schemas/streams.Chunk\"}}}}}}}},\"responses\":{\"200\":{\"descript"
			"ion\":\"The items.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"st"
			"ring\"},\"x-itemSchema\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"prefixI"
			"tems\":[{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":42949"
			"67295},{\"$ref\":\"#/components/schemas/streams.Side\"}],\"minItems\":2,\"max"
			"Items\":2}}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-item"
			"Schema\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"prefixItems\":[{\"type\""
			":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},{\"$ref\""
			":\"#/components/schemas/streams.Side\"}],\"minItems\":2,\"maxItems\":2}}},\"a"
			"pplication/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"it"
			"ems\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"integer\",\"format\":\"uint32"
			"\",\"minimum\":0,\"maximum\":4294967295},{\"$ref\":\"#/components/schemas/stre"
			"ams.Side\"}],\"minItems\":2,\"maxItems\":2}}}}}},\"default\":{\"description\":\""
			"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compone"
			"nts/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Streams@1.0.0/arrays",
		.verb = "post",
		.json =
			"{\"operationId\":\"Streams@1.0.0/arrays\",\"tags\":[\"Streams@1.0.0\"],\"reques"
			"tBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type"
			"\":\"object\",\"properties\":{\"keys\":{\"type\":\"array\",\"items\":{\"type\":\"array"
			"\",\"items\":{\"$ref\":\"#/components/schemas/streams.Chunk\"},\"minItems\":2,\""
			"maxItems\":2}}},\"required\":[\"keys\"]}},\"application/x-ndjson\":{\"schema\":"
			"{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\":{}},\"x"
			"-itemSchema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/str"
			"eams.Chunk\"},\"minItems\":2,\"maxItems\":2}},\"multipart/form-data\":{\"schem"
			"a\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\":\"object\",\"properties\""
			":{}},\"item\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#"
			"/components/schemas/streams.Chunk\"},\"minItems\":2,\"maxItems\":2}}}}}}},\""
			"responses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event-s"
			"tream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"ite"
			"ms\":{\"$ref\":\"#/components/schemas/streams.Side\"},\"minItems\":4,\"maxItem"
			"s\":4}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchem"
			"a\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Side\""
			"},\"minItems\":4,\"maxItems\":4}},\"application/json\":{\"schema\":{\"type\":\"ar"
			"ray\",\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/str"
			"eams.Side\"},\"minItems\":4,\"maxItems\":4}}}}},\"default\":{\"description\":\"I"
			"t failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/componen"
			"ts/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_streams_streams = {
	.operations = netronc_operations_streams_streams,
	.operation_count = 16,
	.schemas = netronc_schemas,
	.schema_count = 8,
};
const netron_service netronc_service_streams_streams = {
	.name = "Streams",
	.version = "1.0.0",
	.key = "Streams@1.0.0",
	.methods = netronc_methods_streams_streams,
	.info = &netronc_info_streams_streams,
	.count = 16,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_streams_streams,
};

/* More.Streams@1.0.0 */

static const netron_field netronc_args_streams_more_streams_down_fields[] = {
	{ 0, 5, NETRON_OP_U64, offsetof(streams_more_streams_down_args, from), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 3, NETRON_OP_U64, offsetof(streams_more_streams_down_args, to), offsetof(streams_more_streams_down_args, has_to), 0, 1, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_down = {
	.fields = netronc_args_streams_more_streams_down_fields,
	.keys = "\xa4" "from" "\xa2" "to" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "down",
	.required = UINT64_C(0x1),
	.fixed = 75,
	.size = sizeof(streams_more_streams_down_args),
	.count = 2,
	.optional = 1,
	.least = 7,
};
NETRON_FITS(streams_more_streams_down_args);
static const netron_error_type *const netronc_throws_streams_more_streams_down[] = {
	&netronc_error_streams_cut,
	NULL,
};
static const netron_stream_type netronc_returns_streams_more_streams_down = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
};

static const netron_field netronc_args_streams_more_streams_up_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(streams_more_streams_up_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 7, NETRON_OP_STREAM, offsetof(streams_more_streams_up_args, chunks), NETRON_REQUIRED, 0, 1, 0 },
	{ 12, 5, NETRON_OP_U8, offsetof(streams_more_streams_up_args, more), NETRON_DEFAULTED, 0, 2, 0 },
	{ 17, 5, NETRON_OP_LIST, offsetof(streams_more_streams_up_args, tags), NETRON_REQUIRED, 0, 3, 0 },
	{ 22, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_streams_more_streams_up_types[] = {
	&netronc_type_1,
};
static const streams_more_streams_up_args netronc_args_streams_more_streams_up_defaults = { .more = 3 };
static const netron_struct netronc_args_streams_more_streams_up = {
	.fields = netronc_args_streams_more_streams_up_fields,
	.keys = "\xa4" "name" "\xa6" "chunks" "\xa4" "more" "\xa4" "tags" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_streams_more_streams_up_types,
	.defaults = &netronc_args_streams_more_streams_up_defaults,
	.name = "up",
	.required = UINT64_C(0xb),
	.fixed = 52,
	.size = sizeof(streams_more_streams_up_args),
	.count = 4,
	.optional = 0,
	.least = 21,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(streams_more_streams_up_args);
static const netron_error_type *const netronc_throws_streams_more_streams_up[] = {
	&netronc_error_streams_cut,
	NULL,
};
static const netron_stream_type netronc_sends_streams_more_streams_up = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
};

static const netron_field netronc_args_streams_more_streams_drain_fields[] = {
	{ 0, 6, NETRON_OP_STREAM, offsetof(streams_more_streams_drain_args, sides), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_drain = {
	.fields = netronc_args_streams_more_streams_drain_fields,
	.keys = "\xa5" "sides" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "drain",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(streams_more_streams_drain_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(streams_more_streams_drain_args);
static const netron_stream_type netronc_sends_streams_more_streams_drain = {
	.item = { &netronc_enum_streams_side, sizeof(streams_side), NETRON_OP_ENUM, 1 },
};

static const netron_field netronc_args_streams_more_streams_both_fields[] = {
	{ 0, 9, NETRON_OP_STREAM, offsetof(streams_more_streams_both_args, messages), NETRON_REQUIRED, 0, 0, 0 },
	{ 9, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_both = {
	.fields = netronc_args_streams_more_streams_both_fields,
	.keys = "\xa8" "messages" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "both",
	.required = UINT64_C(0x1),
	.fixed = 27,
	.size = sizeof(streams_more_streams_both_args),
	.count = 1,
	.optional = 0,
	.least = 11,
};
NETRON_FITS(streams_more_streams_both_args);
static const netron_stream_type netronc_sends_streams_more_streams_both = {
	.item = { &netronc_union_streams_message, sizeof(streams_message), NETRON_OP_UNION, 1 },
};
static const netron_stream_type netronc_returns_streams_more_streams_both = {
	.item = { &netronc_union_streams_message, sizeof(streams_message), NETRON_OP_UNION, 1 },
};

static const netron_field netronc_args_streams_more_streams_ends_fields[] = {
	{ 0, 7, NETRON_OP_STRING, offsetof(streams_more_streams_ends_args, source), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 5, NETRON_OP_STREAM, offsetof(streams_more_streams_ends_args, sink), NETRON_REQUIRED, 0, 1, 0 },
	{ 12, 5, NETRON_OP_I32, offsetof(streams_more_streams_ends_args, user_), NETRON_REQUIRED, 0, 2, 0 },
	{ 17, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_ends = {
	.fields = netronc_args_streams_more_streams_ends_fields,
	.keys = "\xa6" "source" "\xa4" "sink" "\xa4" "user" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "ends",
	.required = UINT64_C(0x7),
	.fixed = 45,
	.size = sizeof(streams_more_streams_ends_args),
	.count = 3,
	.optional = 0,
	.least = 21,
};
NETRON_FITS(streams_more_streams_ends_args);
static const netron_stream_type netronc_sends_streams_more_streams_ends = {
	.item = { &netronc_enum_streams_access, sizeof(streams_access), NETRON_OP_ENUM, 1 },
};
static const netron_stream_type netronc_returns_streams_more_streams_ends = {
	.item = { &netronc_enum_streams_access, sizeof(streams_access), NETRON_OP_ENUM, 1 },
};

static const netron_field netronc_args_streams_more_streams_all_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_all = {
	.fields = netronc_args_streams_more_streams_all_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "all",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_stream_type netronc_returns_streams_more_streams_all = {
	.item = { &netronc_enum_streams_side, sizeof(streams_side), NETRON_OP_ENUM, 1 },
};

static const netron_field netronc_args_streams_more_streams_fast_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_fast = {
	.fields = netronc_args_streams_more_streams_fast_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "fast",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_stream_type netronc_returns_streams_more_streams_fast = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
	.window_bytes = 1048576,
	.buffer_items = 256,
	.policy = NETRON_BUFFER_DROP_OLDEST,
};

static const netron_field netronc_args_streams_more_streams_flow_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(streams_more_streams_flow_args, chunks), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_flow = {
	.fields = netronc_args_streams_more_streams_flow_fields,
	.keys = "\xa6" "chunks" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "flow",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(streams_more_streams_flow_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(streams_more_streams_flow_args);
static const netron_stream_type netronc_sends_streams_more_streams_flow = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
	.window_bytes = 524288,
	.buffer_items = 16,
	.policy = NETRON_BUFFER_ERROR,
};
static const netron_stream_type netronc_returns_streams_more_streams_flow = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
};

static const netron_field netronc_args_streams_more_streams_sink_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(streams_more_streams_sink_args, chunks), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_sink = {
	.fields = netronc_args_streams_more_streams_sink_fields,
	.keys = "\xa6" "chunks" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "sink",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(streams_more_streams_sink_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(streams_more_streams_sink_args);
static const netron_stream_type netronc_sends_streams_more_streams_sink = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
	.buffer_items = 8,
	.policy = NETRON_BUFFER_DROP_NEWEST,
};

static const netron_field netronc_args_streams_more_streams_numbers_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(streams_more_streams_numbers_args, values), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_numbers = {
	.fields = netronc_args_streams_more_streams_numbers_fields,
	.keys = "\xa6" "values" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "numbers",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(streams_more_streams_numbers_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(streams_more_streams_numbers_args);
static const netron_stream_type netronc_sends_streams_more_streams_numbers = {
	.item = { NULL, sizeof(double), NETRON_OP_F64, 1 },
};
static const netron_stream_type netronc_returns_streams_more_streams_numbers = {
	.item = { NULL, sizeof(int64_t), NETRON_OP_I64, 1 },
};

static const netron_field netronc_args_streams_more_streams_texts_fields[] = {
	{ 0, 6, NETRON_OP_STREAM, offsetof(streams_more_streams_texts_args, lines), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_texts = {
	.fields = netronc_args_streams_more_streams_texts_fields,
	.keys = "\xa5" "lines" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "texts",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(streams_more_streams_texts_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(streams_more_streams_texts_args);
static const netron_stream_type netronc_sends_streams_more_streams_texts = {
	.item = { &netronc_type_2, sizeof(const char *), NETRON_OP_CHECKED, 1 },
};
static const netron_stream_type netronc_returns_streams_more_streams_texts = {
	.item = { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 },
};

static const netron_field netronc_args_streams_more_streams_times_fields[] = {
	{ 0, 6, NETRON_OP_STREAM, offsetof(streams_more_streams_times_args, times), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 6, NETRON_OP_CHECKED, offsetof(streams_more_streams_times_args, level), NETRON_REQUIRED, 0, 1, 0 },
	{ 12, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_streams_more_streams_times_types[] = {
	&netronc_type_3,
};
static const netron_struct netronc_args_streams_more_streams_times = {
	.fields = netronc_args_streams_more_streams_times_fields,
	.keys = "\xa5" "times" "\xa5" "level" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_streams_more_streams_times_types,
	.name = "times",
	.required = UINT64_C(0x3),
	.fixed = 32,
	.size = sizeof(streams_more_streams_times_args),
	.count = 2,
	.optional = 0,
	.least = 15,
};
NETRON_FITS(streams_more_streams_times_args);
static const netron_stream_type netronc_sends_streams_more_streams_times = {
	.item = { NULL, sizeof(netron_time), NETRON_OP_TIME, 1 },
	.window_bytes = 1073741824,
};
static const netron_stream_type netronc_returns_streams_more_streams_times = {
	.item = { NULL, sizeof(netron_duration), NETRON_OP_DURATION, 1 },
};

static const netron_field netronc_args_streams_more_streams_ids_fields[] = {
	{ 0, 4, NETRON_OP_STREAM, offsetof(streams_more_streams_ids_args, any), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_ids = {
	.fields = netronc_args_streams_more_streams_ids_fields,
	.keys = "\xa3" "any" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "ids",
	.required = UINT64_C(0x1),
	.fixed = 22,
	.size = sizeof(streams_more_streams_ids_args),
	.count = 1,
	.optional = 0,
	.least = 6,
};
NETRON_FITS(streams_more_streams_ids_args);
static const netron_stream_type netronc_sends_streams_more_streams_ids = {
	.item = { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 },
};
static const netron_stream_type netronc_returns_streams_more_streams_ids = {
	.item = { NULL, sizeof(netron_uuid), NETRON_OP_UUID, 1 },
};

static const netron_field netronc_args_streams_more_streams_lists_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_lists = {
	.fields = netronc_args_streams_more_streams_lists_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "lists",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_stream_type netronc_returns_streams_more_streams_lists = {
	.item = { &netronc_type_4, sizeof(streams_chunk_list), NETRON_OP_LIST, 1 },
};

static const netron_field netronc_args_streams_more_streams_maps_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(streams_more_streams_maps_args, chunks), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_maps = {
	.fields = netronc_args_streams_more_streams_maps_fields,
	.keys = "\xa6" "chunks" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maps",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(streams_more_streams_maps_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(streams_more_streams_maps_args);
static const netron_stream_type netronc_sends_streams_more_streams_maps = {
	.item = { &netronc_type_5, sizeof(streams_chunk_map), NETRON_OP_MAP, 1 },
};
static const netron_stream_type netronc_returns_streams_more_streams_maps = {
	.item = { &netronc_type_6, sizeof(streams_side_by_u32_map), NETRON_OP_MAP, 1 },
};

static const netron_field netronc_args_streams_more_streams_arrays_fields[] = {
	{ 0, 5, NETRON_OP_STREAM, offsetof(streams_more_streams_arrays_args, keys), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_arrays = {
	.fields = netronc_args_streams_more_streams_arrays_fields,
	.keys = "\xa4" "keys" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "arrays",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(streams_more_streams_arrays_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(streams_more_streams_arrays_args);
static const netron_stream_type netronc_sends_streams_more_streams_arrays = {
	.item = { &netronc_type_7, sizeof(streams_chunk[2]), NETRON_OP_ARRAY, 23 },
};
static const netron_stream_type netronc_returns_streams_more_streams_arrays = {
	.item = { &netronc_type_8, sizeof(streams_side[4]), NETRON_OP_ARRAY, 5 },
};

static const netron_field netronc_args_streams_more_streams_again_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(streams_more_streams_again_args, chunks), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_streams_more_streams_again = {
	.fields = netronc_args_streams_more_streams_again_fields,
	.keys = "\xa6" "chunks" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "again",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(streams_more_streams_again_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(streams_more_streams_again_args);
static const netron_stream_type netronc_sends_streams_more_streams_again = {
	.item = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 },
};
static const netron_list_type netronc_type_9 = { { &netronc_enum_streams_side, sizeof(streams_side), NETRON_OP_ENUM, 1 }, 0, UINT32_MAX }; /* Side[] */
static const netron_stream_type netronc_returns_streams_more_streams_again = {
	.item = { &netronc_type_9, sizeof(streams_side_list), NETRON_OP_LIST, 1 },
};
static const netron_method netronc_methods_streams_more_streams[] = {
	{
		.name = "down",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa4" "down",
		.prefix_len = 24,
		.args = &netronc_args_streams_more_streams_down,
		.throws = netronc_throws_streams_more_streams_down,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_streams_more_streams_down,
		.flags = 0,
	},
	{
		.name = "up",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa2" "up",
		.prefix_len = 22,
		.args = &netronc_args_streams_more_streams_up,
		.throws = netronc_throws_streams_more_streams_up,
		.result = { NULL, sizeof(uint64_t), NETRON_OP_U64, 1 },
		.sends = &netronc_sends_streams_more_streams_up,
		.flags = 0,
	},
	{
		.name = "drain",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa5" "drain",
		.prefix_len = 25,
		.args = &netronc_args_streams_more_streams_drain,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_drain,
		.flags = 0,
	},
	{
		.name = "both",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa4" "both",
		.prefix_len = 24,
		.args = &netronc_args_streams_more_streams_both,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_both,
		.returns = &netronc_returns_streams_more_streams_both,
		.flags = 0,
	},
	{
		.name = "ends",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa4" "ends",
		.prefix_len = 24,
		.args = &netronc_args_streams_more_streams_ends,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_ends,
		.returns = &netronc_returns_streams_more_streams_ends,
		.flags = 0,
	},
	{
		.name = "all",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa3" "all",
		.prefix_len = 23,
		.args = &netronc_args_streams_more_streams_all,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_streams_more_streams_all,
		.flags = 0,
	},
	{
		.name = "fast",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa4" "fast",
		.prefix_len = 24,
		.args = &netronc_args_streams_more_streams_fast,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_streams_more_streams_fast,
		.flags = 0,
	},
	{
		.name = "flow",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa4" "flow",
		.prefix_len = 24,
		.args = &netronc_args_streams_more_streams_flow,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_flow,
		.returns = &netronc_returns_streams_more_streams_flow,
		.timeout_ms = 2000,
		.flags = 0,
	},
	{
		.name = "sink",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa4" "sink",
		.prefix_len = 24,
		.args = &netronc_args_streams_more_streams_sink,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_sink,
		.flags = 0,
	},
	{
		.name = "numbers",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa7" "numbers",
		.prefix_len = 27,
		.args = &netronc_args_streams_more_streams_numbers,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_numbers,
		.returns = &netronc_returns_streams_more_streams_numbers,
		.flags = 0,
	},
	{
		.name = "texts",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa5" "texts",
		.prefix_len = 25,
		.args = &netronc_args_streams_more_streams_texts,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_texts,
		.returns = &netronc_returns_streams_more_streams_texts,
		.flags = 0,
	},
	{
		.name = "times",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa5" "times",
		.prefix_len = 25,
		.args = &netronc_args_streams_more_streams_times,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_times,
		.returns = &netronc_returns_streams_more_streams_times,
		.flags = 0,
	},
	{
		.name = "ids",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa3" "ids",
		.prefix_len = 23,
		.args = &netronc_args_streams_more_streams_ids,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_ids,
		.returns = &netronc_returns_streams_more_streams_ids,
		.flags = 0,
	},
	{
		.name = "lists",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa5" "lists",
		.prefix_len = 25,
		.args = &netronc_args_streams_more_streams_lists,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_streams_more_streams_lists,
		.flags = 0,
	},
	{
		.name = "maps",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa4" "maps",
		.prefix_len = 24,
		.args = &netronc_args_streams_more_streams_maps,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_maps,
		.returns = &netronc_returns_streams_more_streams_maps,
		.flags = 0,
	},
	{
		.name = "arrays",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa6" "arrays",
		.prefix_len = 26,
		.args = &netronc_args_streams_more_streams_arrays,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_arrays,
		.returns = &netronc_returns_streams_more_streams_arrays,
		.flags = 0,
	},
	{
		.name = "again",
		.service = &netronc_service_streams_more_streams,
		.prefix = "\xb2" "More.Streams@1.0.0" "\xa5" "again",
		.prefix_len = 25,
		.args = &netronc_args_streams_more_streams_again,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_streams_more_streams_again,
		.returns = &netronc_returns_streams_more_streams_again,
		.flags = 0,
	},
};
static const char *const netronc_annotations_streams_more_streams_6[] = {
	"window(1MiB)",
	"buffer(256, dropOldest)",
	NULL,
};
static const char *const netronc_annotations_streams_more_streams_7[] = {
	"timeout(2s)",
	NULL,
};
static const char *const netronc_annotations_streams_more_streams_8[] = {
	"buffer(8, dropNewest)",
	NULL,
};
static const netron_member_info netronc_members_streams_more_streams[] = {
	{ "down", "down(from: u64, to: u64?) -> stream Chunk throws Cut", "The server sends many.", NULL },
	{ "up", "up(name: string, chunks: stream Chunk, more: u8 = 3, tags: string...) -> u64 throws Cut", "The client sends many, with arguments on both sides.", NULL },
	{ "drain", "drain(sides: stream Side)", "Nothing but a stream.", NULL },
	{ "both", "both(messages: stream Message) -> stream Message", "Both.", NULL },
	{ "ends", "ends(source: string, sink: stream Access, user: i32) -> stream Access", "Parameters that are called like the ends.", NULL },
	{ "all", "all() -> stream Side", "No parameters at all.", NULL },
	{ "fast", "fast() -> stream Chunk", NULL, netronc_annotations_streams_more_streams_6 },
	{ "flow", "flow(chunks: stream Chunk) -> stream Chunk", NULL, netronc_annotations_streams_more_streams_7 },
	{ "sink", "sink(chunks: stream Chunk)", NULL, netronc_annotations_streams_more_streams_8 },
	{ "numbers", "numbers(values: stream f64) -> stream i64", NULL, NULL },
	{ "texts", "texts(lines: stream string<=80) -> stream bytes", NULL, NULL },
	{ "times", "times(times: stream timestamp, level: u8) -> stream duration", NULL, NULL },
	{ "ids", "ids(any: stream any) -> stream Id", NULL, NULL },
	{ "lists", "lists() -> stream Chunk[]", NULL, NULL },
	{ "maps", "maps(chunks: stream map<string, Chunk>) -> stream map<u32, Side>", NULL, NULL },
	{ "arrays", "arrays(keys: stream Chunk[2]) -> stream Side[4]", NULL, NULL },
	{ "again", "again(chunks: stream Chunk) -> stream Side[]", NULL, NULL },
};
static const netron_service_info netronc_info_streams_more_streams = {
	.doc = "Has all of them under its own name.",
	.annotations = NULL,
	.members = netronc_members_streams_more_streams,
	.member_count = 17,
	.types = netronc_types,
	.type_count = 6,
};
static const netron_openapi_operation netronc_operations_streams_more_streams[] = {
	{
		.path = "/rpc/More.Streams@1.0.0/down",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/down\",\"tags\":[\"More.Streams@1.0.0\"]"
			",\"summary\":\"The server sends many.\",\"requestBody\":{\"required\":true,\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"f"
			"rom\":{\"type\":[\"integer\",\"string\"],\"format\":\"uint64\",\"pattern\":\"^[0-9]+"
			"$\",\"minimum\":0},\"to\":{\"type\":[\"integer\",\"string\"],\"format\":\"uint64\",\"p"
			"attern\":\"^[0-9]+$\",\"minimum\":0}},\"required\":[\"from\"]}}}},\"responses\":{"
			"\"200\":{\"description\":\"The items.\",\"content\":{\"text/event-stream\":{\"sch"
			"ema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/st"
			"reams.Chunk\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-i"
			"temSchema\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}},\"application"
			"/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas"
			"/streams.Chunk\"}}}}},\"410\":{\"description\":\"Cut\",\"content\":{\"applicatio"
			"n/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/streams.Cut-"
			"answer\"},{\"$ref\":\"#/components/schemas/netron-error\"}]}}}},\"default\":{"
			"\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$"
			"ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/up",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/up\",\"tags\":[\"More.Streams@1.0.0\"],\""
			"summary\":\"The client sends many, with arguments on both sides.\",\"reque"
			"stBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"typ"
			"e\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"chunks\":{\"type\":\"a"
			"rray\",\"items\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}},\"more\":{\""
			"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255,\"default\":3"
			"},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"name"
			"\",\"chunks\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-fi"
			"rstSchema\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"mo"
			"re\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255,\"defa"
			"ult\":3},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":"
			"[\"name\"]},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}"
			"},\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args"
			"\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"more\":{\"typ"
			"e\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255,\"default\":3},\""
			"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"required\":[\"name\"]}"
			",\"item\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams."
			"Chunk\"}}}}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"content"
			"\":{\"application/json\":{\"schema\":{\"type\":[\"integer\",\"string\"],\"format\":"
			"\"uint64\",\"pattern\":\"^[0-9]+$\",\"minimum\":0}}}},\"410\":{\"description\":\"Cu"
			"t\",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/compon"
			"ents/schemas/streams.Cut-answer\"},{\"$ref\":\"#/components/schemas/netron"
			"-error\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applic"
			"ation/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}"
			"}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/drain",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/drain\",\"tags\":[\"More.Streams@1.0.0\""
			"],\"summary\":\"Nothing but a stream.\",\"requestBody\":{\"required\":true,\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"s"
			"ides\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Si"
			"de\"}}},\"required\":[\"sides\"]}},\"application/x-ndjson\":{\"schema\":{\"type\""
			":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\":{}},\"x-itemSc"
			"hema\":{\"$ref\":\"#/components/schemas/streams.Side\"}},\"multipart/form-da"
			"ta\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\":\"object\",\""
			"properties\":{}},\"item\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/s"
			"chemas/streams.Side\"}}}}}}},\"responses\":{\"200\":{\"description\":\"Done.\","
			"\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{"
			"\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$"
			"ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/both",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/both\",\"tags\":[\"More.Streams@1.0.0\"]"
			",\"summary\":\"Both.\",\"requestBody\":{\"required\":true,\"content\":{\"applicat"
			"ion/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"messages\":{\"type\":"
			"\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Message\"}}},\"req"
			"uired\":[\"messages\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string"
			"\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\":{}},\"x-itemSchema\":{\""
			"$ref\":\"#/components/schemas/streams.Message\"}},\"multipart/form-data\":{"
			"\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\":\"object\",\"prope"
			"rties\":{}},\"item\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schema"
			"s/streams.Message\"}}}}}}},\"responses\":{\"200\":{\"description\":\"The items"
			".\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemS"
			"chema\":{\"$ref\":\"#/components/schemas/streams.Message\"}},\"application/x"
			"-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/compone"
			"nts/schemas/streams.Message\"}},\"application/json\":{\"schema\":{\"type\":\"a"
			"rray\",\"items\":{\"$ref\":\"#/components/schemas/streams.Message\"}}}}},\"def"
			"ault\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"sche"
			"ma\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/ends",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/ends\",\"tags\":[\"More.Streams@1.0.0\"]"
			",\"summary\":\"Parameters that are called like the ends.\",\"requestBody\":{"
			"\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"objec"
			"t\",\"properties\":{\"source\":{\"type\":\"string\"},\"sink\":{\"type\":\"array\",\"it"
			"ems\":{\"$ref\":\"#/components/schemas/streams.Access\"}},\"user\":{\"type\":\"i"
			"nteger\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}},"
			"\"required\":[\"source\",\"sink\",\"user\"]}},\"application/x-ndjson\":{\"schema\""
			":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\":{\"sou"
			"rce\":{\"type\":\"string\"},\"user\":{\"type\":\"integer\",\"format\":\"int32\",\"mini"
			"mum\":-2147483648,\"maximum\":2147483647}},\"required\":[\"source\",\"user\"]},"
			"\"x-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Access\"}},\"multip"
			"art/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\""
			":\"object\",\"properties\":{\"source\":{\"type\":\"string\"},\"user\":{\"type\":\"int"
			"eger\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}},\"r"
			"equired\":[\"source\",\"user\"]},\"item\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/"
			"components/schemas/streams.Access\"}}}}}}},\"responses\":{\"200\":{\"descrip"
			"tion\":\"The items.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"s"
			"tring\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Access\"}}"
			",\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$"
			"ref\":\"#/components/schemas/streams.Access\"}},\"application/json\":{\"sche"
			"ma\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Acce"
			"ss\"}}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application"
			"/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/all",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/all\",\"tags\":[\"More.Streams@1.0.0\"],"
			"\"summary\":\"No parameters at all.\",\"responses\":{\"200\":{\"description\":\"T"
			"he items.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},"
			"\"x-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Side\"}},\"applicat"
			"ion/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/co"
			"mponents/schemas/streams.Side\"}},\"application/json\":{\"schema\":{\"type\":"
			"\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Side\"}}}}},\"defa"
			"ult\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schem"
			"a\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/fast",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/fast\",\"tags\":[\"More.Streams@1.0.0\"]"
			",\"responses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event"
			"-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/compone"
			"nts/schemas/streams.Chunk\"}},\"application/x-ndjson\":{\"schema\":{\"type\":"
			"\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}"
			"},\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/comp"
			"onents/schemas/streams.Chunk\"}}}}},\"default\":{\"description\":\"It failed"
			".\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schem"
			"as/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/flow",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/flow\",\"tags\":[\"More.Streams@1.0.0\"]"
			",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema"
			"\":{\"type\":\"object\",\"properties\":{\"chunks\":{\"type\":\"array\",\"items\":{\"$r"
			"ef\":\"#/components/schemas/streams.Chunk\"}}},\"required\":[\"chunks\"]}},\"a"
			"pplication/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"typ"
			"e\":\"object\",\"properties\":{}},\"x-itemSchema\":{\"$ref\":\"#/components/sche"
			"mas/streams.Chunk\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\","
			"\"properties\":{\"args\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type\":"
			"\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}}}}}}},\"r"
			"esponses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event-st"
			"ream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components"
			"/schemas/streams.Chunk\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"st"
			"ring\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}},\""
			"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/compone"
			"nts/schemas/streams.Chunk\"}}}}},\"default\":{\"description\":\"It failed.\","
			"\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/"
			"netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/sink",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/sink\",\"tags\":[\"More.Streams@1.0.0\"]"
			",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema"
			"\":{\"type\":\"object\",\"properties\":{\"chunks\":{\"type\":\"array\",\"items\":{\"$r"
			"ef\":\"#/components/schemas/streams.Chunk\"}}},\"required\":[\"chunks\"]}},\"a"
			"pplication/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"typ"
			"e\":\"object\",\"properties\":{}},\"x-itemSchema\":{\"$ref\":\"#/components/sche"
			"mas/streams.Chunk\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\","
			"\"properties\":{\"args\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type\":"
			"\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}}}}}}},\"r"
			"esponses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/net"
			"ron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/numbers",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/numbers\",\"tags\":[\"More.Streams@1.0."
			"0\"],\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"sch"
			"ema\":{\"type\":\"object\",\"properties\":{\"values\":{\"type\":\"array\",\"items\":{"
			"\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"do"
			"uble\"}}},\"required\":[\"values\"]}},\"application/x-ndjson\":{\"schema\":{\"ty"
			"pe\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\":{}},\"x-ite"
			"mSchema\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"f"
			"ormat\":\"double\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"pr"
			"operties\":{\"args\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type\":\"ar"
			"ray\",\"items\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$"
			"\",\"format\":\"double\"}}}}}}},\"responses\":{\"200\":{\"description\":\"The item"
			"s.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-item"
			"Schema\":{\"type\":[\"integer\",\"string\"],\"format\":\"int64\",\"pattern\":\"^-?[0"
			"-9]+$\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSch"
			"ema\":{\"type\":[\"integer\",\"string\"],\"format\":\"int64\",\"pattern\":\"^-?[0-9]"
			"+$\"}},\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":[\"i"
			"nteger\",\"string\"],\"format\":\"int64\",\"pattern\":\"^-?[0-9]+$\"}}}}},\"defaul"
			"t\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\""
			":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/texts",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/texts\",\"tags\":[\"More.Streams@1.0.0\""
			"],\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schem"
			"a\":{\"type\":\"object\",\"properties\":{\"lines\":{\"type\":\"array\",\"items\":{\"ty"
			"pe\":\"string\",\"maxLength\":80}}},\"required\":[\"lines\"]}},\"application/x-n"
			"djson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"p"
			"roperties\":{}},\"x-itemSchema\":{\"type\":\"string\",\"maxLength\":80}},\"multi"
			"part/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\"type"
			"\":\"object\",\"properties\":{}},\"item\":{\"type\":\"array\",\"items\":{\"type\":\"st"
			"ring\",\"maxLength\":80}}}}}}},\"responses\":{\"200\":{\"description\":\"The ite"
			"ms.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-ite"
			"mSchema\":{\"type\":\"string\",\"contentEncoding\":\"base64\"}},\"application/x-"
			"ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"string\",\"c"
			"ontentEncoding\":\"base64\"}},\"application/json\":{\"schema\":{\"type\":\"array"
			"\",\"items\":{\"type\":\"string\",\"contentEncoding\":\"base64\"}}}}},\"default\":{"
			"\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$"
			"ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/times",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/times\",\"tags\":[\"More.Streams@1.0.0\""
			"],\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schem"
			"a\":{\"type\":\"object\",\"properties\":{\"times\":{\"type\":\"array\",\"items\":{\"ty"
			"pe\":\"string\",\"format\":\"date-time\"}},\"level\":{\"type\":\"integer\",\"format\""
			":\"uint8\",\"minimum\":0,\"maximum\":9}},\"required\":[\"times\",\"level\"]}},\"app"
			"lication/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\""
			":\"object\",\"properties\":{\"level\":{\"type\":\"integer\",\"format\":\"uint8\",\"mi"
			"nimum\":0,\"maximum\":9}},\"required\":[\"level\"]},\"x-itemSchema\":{\"type\":\"s"
			"tring\",\"format\":\"date-time\"}},\"multipart/form-data\":{\"schema\":{\"type\":"
			"\"object\",\"properties\":{\"args\":{\"type\":\"object\",\"properties\":{\"level\":{"
			"\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":9}},\"required\""
			":[\"level\"]},\"item\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\""
			"date-time\"}}}}}}},\"responses\":{\"200\":{\"description\":\"The items.\",\"cont"
			"ent\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{"
			"\"title\":\"milliseconds\",\"type\":\"number\"}},\"application/x-ndjson\":{\"sche"
			"ma\":{\"type\":\"string\"},\"x-itemSchema\":{\"title\":\"milliseconds\",\"type\":\"n"
			"umber\"}},\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"title\""
			":\"milliseconds\",\"type\":\"number\"}}}}},\"default\":{\"description\":\"It fail"
			"ed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sch"
			"emas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/ids",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/ids\",\"tags\":[\"More.Streams@1.0.0\"],"
			"\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\""
			":{\"type\":\"object\",\"properties\":{\"any\":{\"type\":\"array\",\"items\":{}}},\"re"
			"quired\":[\"any\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\""
			"x-firstSchema\":{\"type\":\"object\",\"properties\":{}},\"x-itemSchema\":{}},\"m"
			"ultipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\""
			"type\":\"object\",\"properties\":{}},\"item\":{\"type\":\"array\",\"items\":{}}}}}}"
			"},\"responses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/even"
			"t-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/compon"
			"ents/schemas/streams.Id\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"s"
			"tring\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/streams.Id\"}},\"ap"
			"plication/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/component"
			"s/schemas/streams.Id\"}}}}},\"default\":{\"description\":\"It failed.\",\"cont"
			"ent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netro"
			"n-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/lists",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/lists\",\"tags\":[\"More.Streams@1.0.0\""
			"],\"responses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/even"
			"t-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\""
			"items\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}}},\"application/x-"
			"ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"it"
			"ems\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}}},\"application/json"
			"\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#"
			"/components/schemas/streams.Chunk\"}}}}}},\"default\":{\"description\":\"It "
			"failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components"
			"/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/maps",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/maps\",\"tags\":[\"More.Streams@1.0.0\"]"
			",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema"
			"\":{\"type\":\"object\",\"properties\":{\"chunks\":{\"type\":\"array\",\"items\":{\"ty"
			"pe\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/stre"
			"ams.Chunk\"}}}},\"required\":[\"chunks\"]}},\"application/x-ndjson\":{\"schema"
			"\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\":{}},"
			"\"x-itemSchema\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/comp"
			"onents/schemas/streams.Chunk\"}}},\"multipart/form-data\":{\"schema\":{\"typ"
			"e\":\"object\",\"properties\":{\"args\":{\"type\":\"object\",\"properties\":{}},\"it"
			"em\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":{\""
			"$ref\":\"#/components/schemas/streams.Chunk\"}}}}}}}},\"responses\":{\"200\":"
			"{\"description\":\"The items.\",\"content\":{\"text/event-stream\":{\"schema\":{"
			"\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"items\":{\"type\":\"array"
			"\",\"prefixItems\":[{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maxi"
			"mum\":4294967295},{\"$ref\":\"#/components/schemas/streams.Side\"}],\"minIte"
			"ms\":2,\"maxItems\":2}}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string"
			"\"},\"x-itemSchema\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"prefixItems"
			"\":[{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":429496729"
			"5},{\"$ref\":\"#/components/schemas/streams.Side\"}],\"minItems\":2,\"maxItem"
			"s\":2}}},\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\""
			"array\",\"items\":{\"type\":\"array\",\"prefixItems\":[{\"type\":\"integer\",\"forma"
			"t\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},{\"$ref\":\"#/components/sc"
			"hemas/streams.Side\"}],\"minItems\":2,\"maxItems\":2}}}}}},\"default\":{\"desc"
			"ription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":"
			"\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/arrays",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/arrays\",\"tags\":[\"More.Streams@1.0.0"
			"\"],\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"sche"
			"ma\":{\"type\":\"object\",\"properties\":{\"keys\":{\"type\":\"array\",\"items\":{\"ty"
			"pe\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Chunk\"},\"min"
			"Items\":2,\"maxItems\":2}}},\"required\":[\"keys\"]}},\"application/x-ndjson\":"
			"{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"properti"
			"es\":{}},\"x-itemSchema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/s"
			"chemas/streams.Chunk\"},\"minItems\":2,\"maxItems\":2}},\"multipart/form-dat"
			"a\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\":\"object\",\"p"
			"roperties\":{}},\"item\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":"
			"{\"$ref\":\"#/components/schemas/streams.Chunk\"},\"minItems\":2,\"maxItems\":"
			"2}}}}}}},\"responses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"te"
			"xt/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"a"
			"rray\",\"items\":{\"$ref\":\"#/components/schemas/streams.Side\"},\"minItems\":"
			"4,\"maxItems\":4}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x"
			"-itemSchema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/str"
			"eams.Side\"},\"minItems\":4,\"maxItems\":4}},\"application/json\":{\"schema\":{"
			"\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/s"
			"chemas/streams.Side\"},\"minItems\":4,\"maxItems\":4}}}}},\"default\":{\"descr"
			"iption\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\""
			"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/More.Streams@1.0.0/again",
		.verb = "post",
		.json =
			"{\"operationId\":\"More.Streams@1.0.0/again\",\"tags\":[\"More.Streams@1.0.0\""
			"],\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schem"
			"a\":{\"type\":\"object\",\"properties\":{\"chunks\":{\"type\":\"array\",\"items\":{\"$"
			"ref\":\"#/components/schemas/streams.Chunk\"}}},\"required\":[\"chunks\"]}},\""
			"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"ty"
			"pe\":\"object\",\"properties\":{}},\"x-itemSchema\":{\"$ref\":\"#/components/sch"
			"emas/streams.Chunk\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\""
			",\"properties\":{\"args\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type\""
			":\"array\",\"items\":{\"$ref\":\"#/components/schemas/streams.Chunk\"}}}}}}},\""
			"responses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event-s"
			"tream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"ite"
			"ms\":{\"$ref\":\"#/components/schemas/streams.Side\"}}},\"application/x-ndjs"
			"on\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"items\""
			":{\"$ref\":\"#/components/schemas/streams.Side\"}}},\"application/json\":{\"s"
			"chema\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/comp"
			"onents/schemas/streams.Side\"}}}}}},\"default\":{\"description\":\"It failed"
			".\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schem"
			"as/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_streams_more_streams = {
	.operations = netronc_operations_streams_more_streams,
	.operation_count = 17,
	.schemas = netronc_schemas,
	.schema_count = 8,
};
const netron_service netronc_service_streams_more_streams = {
	.name = "More.Streams",
	.version = "1.0.0",
	.key = "More.Streams@1.0.0",
	.methods = netronc_methods_streams_more_streams,
	.info = &netronc_info_streams_more_streams,
	.count = 17,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_streams_more_streams,
};

static const netron_slot netronc_slot_streams_chunk = { &netronc_struct_streams_chunk, sizeof(streams_chunk), NETRON_OP_STRUCT, 11 };
static const netron_slot netronc_slot_streams_message = { &netronc_union_streams_message, sizeof(streams_message), NETRON_OP_UNION, 1 };
static const netron_slot netronc_slot_streams_cut = { &netronc_struct_streams_cut, sizeof(streams_cut), NETRON_OP_STRUCT, 5 };
static const netron_slot netronc_slot_streams_chunk_list = { &netronc_type_4, sizeof(streams_chunk_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_streams_chunk_map = { &netronc_type_5, sizeof(streams_chunk_map), NETRON_OP_MAP, 1 };
static const netron_slot netronc_slot_streams_side_by_u32_map = { &netronc_type_6, sizeof(streams_side_by_u32_map), NETRON_OP_MAP, 1 };
static const netron_slot netronc_slot_streams_side_list = { &netronc_type_9, sizeof(streams_side_list), NETRON_OP_LIST, 1 };

/* clang-format on */

streams_chunk *streams_chunk_copy(const streams_chunk *chunk)
{
	return netron_copy_of(&netronc_slot_streams_chunk, chunk);
}

void streams_chunk_free(streams_chunk *chunk)
{
	netron_owned_free(chunk);
}

void streams_chunk_freep(streams_chunk **chunk)
{
	netron_owned_free(*chunk);
	*chunk = NULL;
}

streams_message *streams_message_copy(const streams_message *message)
{
	return netron_copy_of(&netronc_slot_streams_message, message);
}

void streams_message_free(streams_message *message)
{
	netron_owned_free(message);
}

void streams_message_freep(streams_message **message)
{
	netron_owned_free(*message);
	*message = NULL;
}

streams_cut *streams_cut_copy(const streams_cut *cut)
{
	return netron_copy_of(&netronc_slot_streams_cut, cut);
}

void streams_cut_free(streams_cut *cut)
{
	netron_owned_free(cut);
}

void streams_cut_freep(streams_cut **cut)
{
	netron_owned_free(*cut);
	*cut = NULL;
}

const streams_cut *streams_cut_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_streams_cut);
}

streams_chunk_list *streams_chunk_list_copy(const streams_chunk_list *list)
{
	return netron_copy_of(&netronc_slot_streams_chunk_list, list);
}

void streams_chunk_list_free(streams_chunk_list *list)
{
	netron_owned_free(list);
}

void streams_chunk_list_freep(streams_chunk_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

streams_chunk_map *streams_chunk_map_copy(const streams_chunk_map *map)
{
	return netron_copy_of(&netronc_slot_streams_chunk_map, map);
}

void streams_chunk_map_free(streams_chunk_map *map)
{
	netron_owned_free(map);
}

void streams_chunk_map_freep(streams_chunk_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

streams_side_by_u32_map *streams_side_by_u32_map_copy(const streams_side_by_u32_map *map)
{
	return netron_copy_of(&netronc_slot_streams_side_by_u32_map, map);
}

void streams_side_by_u32_map_free(streams_side_by_u32_map *map)
{
	netron_owned_free(map);
}

void streams_side_by_u32_map_freep(streams_side_by_u32_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

streams_side_list *streams_side_list_copy(const streams_side_list *list)
{
	return netron_copy_of(&netronc_slot_streams_side_list, list);
}

void streams_side_list_free(streams_side_list *list)
{
	netron_owned_free(list);
}

void streams_side_list_freep(streams_side_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

static void netronc_item_streams_chunk(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const streams_chunk *, void *))on_item)(nt_item, user);
}

void streams_chunk_source_read(streams_chunk_source source,
	void (*on_item)(const streams_chunk *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_streams_chunk, (netron_function *)on_item,
		on_end, user);
}

int streams_chunk_source_next_sync(
	streams_chunk_source source, streams_chunk **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int streams_chunk_source_stop(streams_chunk_source source)
{
	return netron_source_stop(source.stream);
}

int streams_chunk_sink_write(streams_chunk_sink sink, const streams_chunk *item)
{
	return netron_sink_write(sink.stream, item);
}

int streams_chunk_sink_write_sync(
	streams_chunk_sink sink, const streams_chunk *item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int streams_chunk_sink_on_ready(streams_chunk_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int streams_chunk_sink_on_close(streams_chunk_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int streams_chunk_sink_end(streams_chunk_sink sink)
{
	return netron_sink_end(sink.stream);
}

int streams_chunk_sink_fail(streams_chunk_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_streams_side(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(streams_side, void *))on_item)(*(const streams_side *)nt_item, user);
}

void streams_side_source_read(streams_side_source source,
	void (*on_item)(streams_side item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(
		source.stream, netronc_item_streams_side, (netron_function *)on_item, on_end, user);
}

int streams_side_source_next_sync(
	streams_side_source source, streams_side *out_item, netron_error **out_error)
{
	return netron_source_next_sync_plain(source.stream, out_item, out_error);
}

int streams_side_source_stop(streams_side_source source)
{
	return netron_source_stop(source.stream);
}

int streams_side_sink_write(streams_side_sink sink, streams_side item)
{
	return netron_sink_write(sink.stream, &item);
}

int streams_side_sink_write_sync(
	streams_side_sink sink, streams_side item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, &item, out_error);
}

int streams_side_sink_on_ready(streams_side_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int streams_side_sink_on_close(streams_side_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int streams_side_sink_end(streams_side_sink sink)
{
	return netron_sink_end(sink.stream);
}

int streams_side_sink_fail(streams_side_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_streams_message(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const streams_message *, void *))on_item)(nt_item, user);
}

void streams_message_source_read(streams_message_source source,
	void (*on_item)(const streams_message *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_streams_message, (netron_function *)on_item,
		on_end, user);
}

int streams_message_source_next_sync(
	streams_message_source source, streams_message **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int streams_message_source_stop(streams_message_source source)
{
	return netron_source_stop(source.stream);
}

int streams_message_sink_write(streams_message_sink sink, const streams_message *item)
{
	return netron_sink_write(sink.stream, item);
}

int streams_message_sink_write_sync(
	streams_message_sink sink, const streams_message *item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int streams_message_sink_on_ready(
	streams_message_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int streams_message_sink_on_close(streams_message_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int streams_message_sink_end(streams_message_sink sink)
{
	return netron_sink_end(sink.stream);
}

int streams_message_sink_fail(streams_message_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_streams_access(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(streams_access, void *))on_item)(*(const streams_access *)nt_item, user);
}

void streams_access_source_read(streams_access_source source,
	void (*on_item)(streams_access item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_streams_access, (netron_function *)on_item,
		on_end, user);
}

int streams_access_source_next_sync(
	streams_access_source source, streams_access *out_item, netron_error **out_error)
{
	return netron_source_next_sync_plain(source.stream, out_item, out_error);
}

int streams_access_source_stop(streams_access_source source)
{
	return netron_source_stop(source.stream);
}

int streams_access_sink_write(streams_access_sink sink, streams_access item)
{
	return netron_sink_write(sink.stream, &item);
}

int streams_access_sink_write_sync(
	streams_access_sink sink, streams_access item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, &item, out_error);
}

int streams_access_sink_on_ready(streams_access_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int streams_access_sink_on_close(streams_access_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int streams_access_sink_end(streams_access_sink sink)
{
	return netron_sink_end(sink.stream);
}

int streams_access_sink_fail(streams_access_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_streams_chunk_list(
	const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const streams_chunk_list *, void *))on_item)(nt_item, user);
}

void streams_chunk_list_source_read(streams_chunk_list_source source,
	void (*on_item)(const streams_chunk_list *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_streams_chunk_list,
		(netron_function *)on_item, on_end, user);
}

int streams_chunk_list_source_next_sync(
	streams_chunk_list_source source, streams_chunk_list **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int streams_chunk_list_source_stop(streams_chunk_list_source source)
{
	return netron_source_stop(source.stream);
}

int streams_chunk_list_sink_write(streams_chunk_list_sink sink, streams_chunk_list item)
{
	return netron_sink_write(sink.stream, &item);
}

int streams_chunk_list_sink_write_sync(
	streams_chunk_list_sink sink, streams_chunk_list item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, &item, out_error);
}

int streams_chunk_list_sink_on_ready(
	streams_chunk_list_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int streams_chunk_list_sink_on_close(streams_chunk_list_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int streams_chunk_list_sink_end(streams_chunk_list_sink sink)
{
	return netron_sink_end(sink.stream);
}

int streams_chunk_list_sink_fail(streams_chunk_list_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_streams_side_by_u32_map(
	const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const streams_side_by_u32_map *, void *))on_item)(nt_item, user);
}

void streams_side_by_u32_map_source_read(streams_side_by_u32_map_source source,
	void (*on_item)(const streams_side_by_u32_map *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_streams_side_by_u32_map,
		(netron_function *)on_item, on_end, user);
}

int streams_side_by_u32_map_source_next_sync(streams_side_by_u32_map_source source,
	streams_side_by_u32_map **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int streams_side_by_u32_map_source_stop(streams_side_by_u32_map_source source)
{
	return netron_source_stop(source.stream);
}

int streams_side_by_u32_map_sink_write(
	streams_side_by_u32_map_sink sink, streams_side_by_u32_map item)
{
	return netron_sink_write(sink.stream, &item);
}

int streams_side_by_u32_map_sink_write_sync(
	streams_side_by_u32_map_sink sink, streams_side_by_u32_map item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, &item, out_error);
}

int streams_side_by_u32_map_sink_on_ready(
	streams_side_by_u32_map_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int streams_side_by_u32_map_sink_on_close(streams_side_by_u32_map_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int streams_side_by_u32_map_sink_end(streams_side_by_u32_map_sink sink)
{
	return netron_sink_end(sink.stream);
}

int streams_side_by_u32_map_sink_fail(
	streams_side_by_u32_map_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_streams_chunk_map(
	const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const streams_chunk_map *, void *))on_item)(nt_item, user);
}

void streams_chunk_map_source_read(streams_chunk_map_source source,
	void (*on_item)(const streams_chunk_map *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_streams_chunk_map,
		(netron_function *)on_item, on_end, user);
}

int streams_chunk_map_source_next_sync(
	streams_chunk_map_source source, streams_chunk_map **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int streams_chunk_map_source_stop(streams_chunk_map_source source)
{
	return netron_source_stop(source.stream);
}

int streams_chunk_map_sink_write(streams_chunk_map_sink sink, streams_chunk_map item)
{
	return netron_sink_write(sink.stream, &item);
}

int streams_chunk_map_sink_write_sync(
	streams_chunk_map_sink sink, streams_chunk_map item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, &item, out_error);
}

int streams_chunk_map_sink_on_ready(
	streams_chunk_map_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int streams_chunk_map_sink_on_close(streams_chunk_map_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int streams_chunk_map_sink_end(streams_chunk_map_sink sink)
{
	return netron_sink_end(sink.stream);
}

int streams_chunk_map_sink_fail(streams_chunk_map_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_streams_side_array4(
	const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const streams_side *, void *))on_item)(nt_item, user);
}

void streams_side_array4_source_read(streams_side_array4_source source,
	void (*on_item)(const streams_side *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_streams_side_array4,
		(netron_function *)on_item, on_end, user);
}

int streams_side_array4_source_next_sync(
	streams_side_array4_source source, streams_side out_item[4], netron_error **out_error)
{
	return netron_source_next_sync_plain(source.stream, out_item, out_error);
}

int streams_side_array4_source_stop(streams_side_array4_source source)
{
	return netron_source_stop(source.stream);
}

int streams_side_array4_sink_write(streams_side_array4_sink sink, const streams_side item[4])
{
	return netron_sink_write(sink.stream, item);
}

int streams_side_array4_sink_write_sync(
	streams_side_array4_sink sink, const streams_side item[4], netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int streams_side_array4_sink_on_ready(
	streams_side_array4_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int streams_side_array4_sink_on_close(streams_side_array4_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int streams_side_array4_sink_end(streams_side_array4_sink sink)
{
	return netron_sink_end(sink.stream);
}

int streams_side_array4_sink_fail(streams_side_array4_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_streams_chunk_array2(
	const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const streams_chunk *, void *))on_item)(nt_item, user);
}

void streams_chunk_array2_source_read(streams_chunk_array2_source source,
	void (*on_item)(const streams_chunk *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_streams_chunk_array2,
		(netron_function *)on_item, on_end, user);
}

int streams_chunk_array2_source_next_sync(
	streams_chunk_array2_source source, streams_chunk **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int streams_chunk_array2_source_stop(streams_chunk_array2_source source)
{
	return netron_source_stop(source.stream);
}

int streams_chunk_array2_sink_write(streams_chunk_array2_sink sink, const streams_chunk item[2])
{
	return netron_sink_write(sink.stream, item);
}

int streams_chunk_array2_sink_write_sync(
	streams_chunk_array2_sink sink, const streams_chunk item[2], netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int streams_chunk_array2_sink_on_ready(
	streams_chunk_array2_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int streams_chunk_array2_sink_on_close(streams_chunk_array2_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int streams_chunk_array2_sink_end(streams_chunk_array2_sink sink)
{
	return netron_sink_end(sink.stream);
}

int streams_chunk_array2_sink_fail(streams_chunk_array2_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_streams_side_list(
	const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const streams_side_list *, void *))on_item)(nt_item, user);
}

void streams_side_list_source_read(streams_side_list_source source,
	void (*on_item)(const streams_side_list *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_streams_side_list,
		(netron_function *)on_item, on_end, user);
}

int streams_side_list_source_next_sync(
	streams_side_list_source source, streams_side_list **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int streams_side_list_source_stop(streams_side_list_source source)
{
	return netron_source_stop(source.stream);
}

int streams_side_list_sink_write(streams_side_list_sink sink, streams_side_list item)
{
	return netron_sink_write(sink.stream, &item);
}

int streams_side_list_sink_write_sync(
	streams_side_list_sink sink, streams_side_list item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, &item, out_error);
}

int streams_side_list_sink_on_ready(
	streams_side_list_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int streams_side_list_sink_on_close(streams_side_list_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int streams_side_list_sink_end(streams_side_list_sink sink)
{
	return netron_sink_end(sink.stream);
}

int streams_side_list_sink_fail(streams_side_list_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}
