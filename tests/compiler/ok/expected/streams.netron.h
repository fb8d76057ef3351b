/* streams.netron.h - values and errors of streams.nsvc.
 * Written by netronc 0.1.0. Change streams.nsvc instead. */
#ifndef STREAMS_STREAMS_NETRON_H
#define STREAMS_STREAMS_NETRON_H

#include <netron/netron.h>
#include <netron/schema.h>
#include <string.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum streams_side NETRON_ENUM(int32_t) {
	STREAMS_SIDE_BUY = 1,
	STREAMS_SIDE_SELL = 2,
} streams_side;

typedef uint16_t streams_access;
#define STREAMS_ACCESS_READ NETRON_CAST(streams_access, 0x1)
#define STREAMS_ACCESS_WRITE NETRON_CAST(streams_access, 0x2)

typedef struct streams_chunk {
	uint64_t at;
	netron_bytes data;
} streams_chunk;

typedef enum streams_message_tag NETRON_ENUM(int32_t) {
	STREAMS_MESSAGE_NONE = 0,
	STREAMS_MESSAGE_TEXT = 1,
	STREAMS_MESSAGE_CHUNK = 2,
} streams_message_tag;

typedef struct streams_message {
	streams_message_tag tag; /* which of these it is */
	union {
		const char *text;
		streams_chunk chunk;
	};
} streams_message;

typedef struct streams_cut {
	uint64_t at;
} streams_cut;

typedef netron_uuid streams_id;

typedef struct streams_chunk_list {
	const streams_chunk *items;
	size_t count;
} streams_chunk_list;

typedef struct streams_chunk_map_entry {
	const char *key;
	streams_chunk value;
} streams_chunk_map_entry;

/** Sorted by key. */
typedef struct streams_chunk_map {
	const streams_chunk_map_entry *items;
	size_t count;
} streams_chunk_map;

typedef struct streams_side_by_u32_map_entry {
	uint32_t key;
	streams_side value;
} streams_side_by_u32_map_entry;

/** Sorted by key. */
typedef struct streams_side_by_u32_map {
	const streams_side_by_u32_map_entry *items;
	size_t count;
} streams_side_by_u32_map;

typedef struct streams_side_list {
	const streams_side *items;
	size_t count;
} streams_side_list;

/* Copies own everything they point to; one free releases all of it. */
streams_chunk *streams_chunk_copy(const streams_chunk *chunk) NETRON_MUST_USE;
void streams_chunk_free(streams_chunk *chunk);
void streams_chunk_freep(streams_chunk **chunk);
streams_message *streams_message_copy(const streams_message *message) NETRON_MUST_USE;
void streams_message_free(streams_message *message);
void streams_message_freep(streams_message **message);
streams_cut *streams_cut_copy(const streams_cut *cut) NETRON_MUST_USE;
void streams_cut_free(streams_cut *cut);
void streams_cut_freep(streams_cut **cut);
streams_chunk_list *streams_chunk_list_copy(const streams_chunk_list *list) NETRON_MUST_USE;
void streams_chunk_list_free(streams_chunk_list *list);
void streams_chunk_list_freep(streams_chunk_list **list);
streams_chunk_map *streams_chunk_map_copy(const streams_chunk_map *map) NETRON_MUST_USE;
void streams_chunk_map_free(streams_chunk_map *map);
void streams_chunk_map_freep(streams_chunk_map **map);
streams_side_by_u32_map *streams_side_by_u32_map_copy(
	const streams_side_by_u32_map *map) NETRON_MUST_USE;
void streams_side_by_u32_map_free(streams_side_by_u32_map *map);
void streams_side_by_u32_map_freep(streams_side_by_u32_map **map);
streams_side_list *streams_side_list_copy(const streams_side_list *list) NETRON_MUST_USE;
void streams_side_list_free(streams_side_list *list);
void streams_side_list_freep(streams_side_list **list);

/* The error's details if it is of this kind, else NULL. Valid as long as the error. */
const streams_cut *streams_cut_of(const netron_error *error);

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const streams_chunk *streams_chunk_map_get(streams_chunk_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const streams_chunk_map_entry *entry = &map.items[middle];
		int order = strcmp(key, entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const streams_side *streams_side_by_u32_map_get(
	streams_side_by_u32_map map, uint32_t key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const streams_side_by_u32_map_entry *entry = &map.items[middle];
		int order = (key > entry->key) - (key < entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* ---- streams: a source is read, a sink is written ---- */

/* _read hands over each item, then calls on_end once; error is NULL when the stream ended as it
 * should. _next_sync waits: 1 and an item, 0 at the end, or a code. _write returns NETRON_FULL
 * when it has taken the item but would rather have you wait until on_ready. on_close is called
 * once when the sink is over, for whatever reason. */

typedef struct streams_chunk_source {
	netron_stream stream;
} streams_chunk_source;
typedef struct streams_chunk_sink {
	netron_stream stream;
} streams_chunk_sink;

void streams_chunk_source_read(streams_chunk_source source,
	void (*on_item)(const streams_chunk *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int streams_chunk_source_next_sync(streams_chunk_source source, streams_chunk **out_item,
	netron_error **out_error) NETRON_MUST_USE;
int streams_chunk_source_stop(streams_chunk_source source);
int streams_chunk_sink_write(streams_chunk_sink sink, const streams_chunk *item);
int streams_chunk_sink_write_sync(streams_chunk_sink sink, const streams_chunk *item,
	netron_error **out_error) NETRON_MUST_USE;
int streams_chunk_sink_on_ready(streams_chunk_sink sink, void (*on_ready)(void *user), void *user);
int streams_chunk_sink_on_close(streams_chunk_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int streams_chunk_sink_end(streams_chunk_sink sink);
int streams_chunk_sink_fail(streams_chunk_sink sink, int code, const char *message);

typedef struct streams_side_source {
	netron_stream stream;
} streams_side_source;
typedef struct streams_side_sink {
	netron_stream stream;
} streams_side_sink;

void streams_side_source_read(streams_side_source source,
	void (*on_item)(streams_side item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int streams_side_source_next_sync(streams_side_source source, streams_side *out_item,
	netron_error **out_error) NETRON_MUST_USE;
int streams_side_source_stop(streams_side_source source);
int streams_side_sink_write(streams_side_sink sink, streams_side item);
int streams_side_sink_write_sync(
	streams_side_sink sink, streams_side item, netron_error **out_error) NETRON_MUST_USE;
int streams_side_sink_on_ready(streams_side_sink sink, void (*on_ready)(void *user), void *user);
int streams_side_sink_on_close(streams_side_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int streams_side_sink_end(streams_side_sink sink);
int streams_side_sink_fail(streams_side_sink sink, int code, const char *message);

typedef struct streams_message_source {
	netron_stream stream;
} streams_message_source;
typedef struct streams_message_sink {
	netron_stream stream;
} streams_message_sink;

void streams_message_source_read(streams_message_source source,
	void (*on_item)(const streams_message *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int streams_message_source_next_sync(streams_message_source source, streams_message **out_item,
	netron_error **out_error) NETRON_MUST_USE;
int streams_message_source_stop(streams_message_source source);
int streams_message_sink_write(streams_message_sink sink, const streams_message *item);
int streams_message_sink_write_sync(streams_message_sink sink, const streams_message *item,
	netron_error **out_error) NETRON_MUST_USE;
int streams_message_sink_on_ready(
	streams_message_sink sink, void (*on_ready)(void *user), void *user);
int streams_message_sink_on_close(streams_message_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int streams_message_sink_end(streams_message_sink sink);
int streams_message_sink_fail(streams_message_sink sink, int code, const char *message);

typedef struct streams_access_source {
	netron_stream stream;
} streams_access_source;
typedef struct streams_access_sink {
	netron_stream stream;
} streams_access_sink;

void streams_access_source_read(streams_access_source source,
	void (*on_item)(streams_access item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int streams_access_source_next_sync(streams_access_source source, streams_access *out_item,
	netron_error **out_error) NETRON_MUST_USE;
int streams_access_source_stop(streams_access_source source);
int streams_access_sink_write(streams_access_sink sink, streams_access item);
int streams_access_sink_write_sync(
	streams_access_sink sink, streams_access item, netron_error **out_error) NETRON_MUST_USE;
int streams_access_sink_on_ready(
	streams_access_sink sink, void (*on_ready)(void *user), void *user);
int streams_access_sink_on_close(streams_access_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int streams_access_sink_end(streams_access_sink sink);
int streams_access_sink_fail(streams_access_sink sink, int code, const char *message);

typedef struct streams_chunk_list_source {
	netron_stream stream;
} streams_chunk_list_source;
typedef struct streams_chunk_list_sink {
	netron_stream stream;
} streams_chunk_list_sink;

void streams_chunk_list_source_read(streams_chunk_list_source source,
	void (*on_item)(const streams_chunk_list *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int streams_chunk_list_source_next_sync(streams_chunk_list_source source,
	streams_chunk_list **out_item, netron_error **out_error) NETRON_MUST_USE;
int streams_chunk_list_source_stop(streams_chunk_list_source source);
int streams_chunk_list_sink_write(streams_chunk_list_sink sink, streams_chunk_list item);
int streams_chunk_list_sink_write_sync(streams_chunk_list_sink sink, streams_chunk_list item,
	netron_error **out_error) NETRON_MUST_USE;
int streams_chunk_list_sink_on_ready(
	streams_chunk_list_sink sink, void (*on_ready)(void *user), void *user);
int streams_chunk_list_sink_on_close(streams_chunk_list_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int streams_chunk_list_sink_end(streams_chunk_list_sink sink);
int streams_chunk_list_sink_fail(streams_chunk_list_sink sink, int code, const char *message);

typedef struct streams_side_by_u32_map_source {
	netron_stream stream;
} streams_side_by_u32_map_source;
typedef struct streams_side_by_u32_map_sink {
	netron_stream stream;
} streams_side_by_u32_map_sink;

void streams_side_by_u32_map_source_read(streams_side_by_u32_map_source source,
	void (*on_item)(const streams_side_by_u32_map *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int streams_side_by_u32_map_source_next_sync(streams_side_by_u32_map_source source,
	streams_side_by_u32_map **out_item, netron_error **out_error) NETRON_MUST_USE;
int streams_side_by_u32_map_source_stop(streams_side_by_u32_map_source source);
int streams_side_by_u32_map_sink_write(
	streams_side_by_u32_map_sink sink, streams_side_by_u32_map item);
int streams_side_by_u32_map_sink_write_sync(streams_side_by_u32_map_sink sink,
	streams_side_by_u32_map item, netron_error **out_error) NETRON_MUST_USE;
int streams_side_by_u32_map_sink_on_ready(
	streams_side_by_u32_map_sink sink, void (*on_ready)(void *user), void *user);
int streams_side_by_u32_map_sink_on_close(streams_side_by_u32_map_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int streams_side_by_u32_map_sink_end(streams_side_by_u32_map_sink sink);
int streams_side_by_u32_map_sink_fail(
	streams_side_by_u32_map_sink sink, int code, const char *message);

typedef struct streams_chunk_map_source {
	netron_stream stream;
} streams_chunk_map_source;
typedef struct streams_chunk_map_sink {
	netron_stream stream;
} streams_chunk_map_sink;

void streams_chunk_map_source_read(streams_chunk_map_source source,
	void (*on_item)(const streams_chunk_map *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int streams_chunk_map_source_next_sync(streams_chunk_map_source source,
	streams_chunk_map **out_item, netron_error **out_error) NETRON_MUST_USE;
int streams_chunk_map_source_stop(streams_chunk_map_source source);
int streams_chunk_map_sink_write(streams_chunk_map_sink sink, streams_chunk_map item);
int streams_chunk_map_sink_write_sync(streams_chunk_map_sink sink, streams_chunk_map item,
	netron_error **out_error) NETRON_MUST_USE;
int streams_chunk_map_sink_on_ready(
	streams_chunk_map_sink sink, void (*on_ready)(void *user), void *user);
int streams_chunk_map_sink_on_close(streams_chunk_map_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int streams_chunk_map_sink_end(streams_chunk_map_sink sink);
int streams_chunk_map_sink_fail(streams_chunk_map_sink sink, int code, const char *message);

typedef struct streams_side_array4_source {
	netron_stream stream;
} streams_side_array4_source;
typedef struct streams_side_array4_sink {
	netron_stream stream;
} streams_side_array4_sink;

void streams_side_array4_source_read(streams_side_array4_source source,
	void (*on_item)(const streams_side *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int streams_side_array4_source_next_sync(streams_side_array4_source source,
	streams_side out_item[4], netron_error **out_error) NETRON_MUST_USE;
int streams_side_array4_source_stop(streams_side_array4_source source);
int streams_side_array4_sink_write(streams_side_array4_sink sink, const streams_side item[4]);
int streams_side_array4_sink_write_sync(streams_side_array4_sink sink, const streams_side item[4],
	netron_error **out_error) NETRON_MUST_USE;
int streams_side_array4_sink_on_ready(
	streams_side_array4_sink sink, void (*on_ready)(void *user), void *user);
int streams_side_array4_sink_on_close(streams_side_array4_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int streams_side_array4_sink_end(streams_side_array4_sink sink);
int streams_side_array4_sink_fail(streams_side_array4_sink sink, int code, const char *message);

typedef struct streams_chunk_array2_source {
	netron_stream stream;
} streams_chunk_array2_source;
typedef struct streams_chunk_array2_sink {
	netron_stream stream;
} streams_chunk_array2_sink;

void streams_chunk_array2_source_read(streams_chunk_array2_source source,
	void (*on_item)(const streams_chunk *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int streams_chunk_array2_source_next_sync(streams_chunk_array2_source source,
	streams_chunk **out_item, netron_error **out_error) NETRON_MUST_USE;
int streams_chunk_array2_source_stop(streams_chunk_array2_source source);
int streams_chunk_array2_sink_write(streams_chunk_array2_sink sink, const streams_chunk item[2]);
int streams_chunk_array2_sink_write_sync(streams_chunk_array2_sink sink,
	const streams_chunk item[2], netron_error **out_error) NETRON_MUST_USE;
int streams_chunk_array2_sink_on_ready(
	streams_chunk_array2_sink sink, void (*on_ready)(void *user), void *user);
int streams_chunk_array2_sink_on_close(streams_chunk_array2_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int streams_chunk_array2_sink_end(streams_chunk_array2_sink sink);
int streams_chunk_array2_sink_fail(streams_chunk_array2_sink sink, int code, const char *message);

typedef struct streams_side_list_source {
	netron_stream stream;
} streams_side_list_source;
typedef struct streams_side_list_sink {
	netron_stream stream;
} streams_side_list_sink;

void streams_side_list_source_read(streams_side_list_source source,
	void (*on_item)(const streams_side_list *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int streams_side_list_source_next_sync(streams_side_list_source source,
	streams_side_list **out_item, netron_error **out_error) NETRON_MUST_USE;
int streams_side_list_source_stop(streams_side_list_source source);
int streams_side_list_sink_write(streams_side_list_sink sink, streams_side_list item);
int streams_side_list_sink_write_sync(streams_side_list_sink sink, streams_side_list item,
	netron_error **out_error) NETRON_MUST_USE;
int streams_side_list_sink_on_ready(
	streams_side_list_sink sink, void (*on_ready)(void *user), void *user);
int streams_side_list_sink_on_close(streams_side_list_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int streams_side_list_sink_end(streams_side_list_sink sink);
int streams_side_list_sink_fail(streams_side_list_sink sink, int code, const char *message);

/* ---- what follows is for the generated .c files ---- */

typedef struct streams_streams_down_args {
	uint64_t from;
	bool has_to;
	uint64_t to;
} streams_streams_down_args;

typedef struct streams_streams_up_args {
	const char *name;
	netron_stream_wire chunks;
	uint8_t more;
	netron_strings tags;
} streams_streams_up_args;

typedef struct streams_streams_drain_args {
	netron_stream_wire sides;
} streams_streams_drain_args;

typedef struct streams_streams_both_args {
	netron_stream_wire messages;
} streams_streams_both_args;

typedef struct streams_streams_ends_args {
	const char *source;
	netron_stream_wire sink;
	int32_t user_;
} streams_streams_ends_args;

typedef struct streams_streams_flow_args {
	netron_stream_wire chunks;
} streams_streams_flow_args;

typedef struct streams_streams_sink_args {
	netron_stream_wire chunks;
} streams_streams_sink_args;

typedef struct streams_streams_numbers_args {
	netron_stream_wire values;
} streams_streams_numbers_args;

typedef struct streams_streams_texts_args {
	netron_stream_wire lines;
} streams_streams_texts_args;

typedef struct streams_streams_times_args {
	netron_stream_wire times;
	uint8_t level;
} streams_streams_times_args;

typedef struct streams_streams_ids_args {
	netron_stream_wire any;
} streams_streams_ids_args;

typedef struct streams_streams_maps_args {
	netron_stream_wire chunks;
} streams_streams_maps_args;

typedef struct streams_streams_arrays_args {
	netron_stream_wire keys;
} streams_streams_arrays_args;

typedef struct streams_more_streams_down_args {
	uint64_t from;
	bool has_to;
	uint64_t to;
} streams_more_streams_down_args;

typedef struct streams_more_streams_up_args {
	const char *name;
	netron_stream_wire chunks;
	uint8_t more;
	netron_strings tags;
} streams_more_streams_up_args;

typedef struct streams_more_streams_drain_args {
	netron_stream_wire sides;
} streams_more_streams_drain_args;

typedef struct streams_more_streams_both_args {
	netron_stream_wire messages;
} streams_more_streams_both_args;

typedef struct streams_more_streams_ends_args {
	const char *source;
	netron_stream_wire sink;
	int32_t user_;
} streams_more_streams_ends_args;

typedef struct streams_more_streams_flow_args {
	netron_stream_wire chunks;
} streams_more_streams_flow_args;

typedef struct streams_more_streams_sink_args {
	netron_stream_wire chunks;
} streams_more_streams_sink_args;

typedef struct streams_more_streams_numbers_args {
	netron_stream_wire values;
} streams_more_streams_numbers_args;

typedef struct streams_more_streams_texts_args {
	netron_stream_wire lines;
} streams_more_streams_texts_args;

typedef struct streams_more_streams_times_args {
	netron_stream_wire times;
	uint8_t level;
} streams_more_streams_times_args;

typedef struct streams_more_streams_ids_args {
	netron_stream_wire any;
} streams_more_streams_ids_args;

typedef struct streams_more_streams_maps_args {
	netron_stream_wire chunks;
} streams_more_streams_maps_args;

typedef struct streams_more_streams_arrays_args {
	netron_stream_wire keys;
} streams_more_streams_arrays_args;

typedef struct streams_more_streams_again_args {
	netron_stream_wire chunks;
} streams_more_streams_again_args;

extern const struct netron_enum_type netronc_enum_streams_side;
extern const struct netron_enum_type netronc_enum_streams_access;
extern const struct netron_struct netronc_struct_streams_chunk;
extern const struct netron_union netronc_union_streams_message;
extern const struct netron_struct netronc_struct_streams_cut;
extern const struct netron_error_type netronc_error_streams_cut;
extern const struct netron_service netronc_service_streams_streams;
extern const struct netron_service netronc_service_streams_more_streams;

#ifdef __cplusplus
}
#endif
#endif
