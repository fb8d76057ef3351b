/* references_elsewhere.netron.h - values and errors of references_elsewhere.nsvc.
 * Written by netronc 0.1.0. Change references_elsewhere.nsvc instead. */
#ifndef ELSEWHERE_REFERENCES_ELSEWHERE_NETRON_H
#define ELSEWHERE_REFERENCES_ELSEWHERE_NETRON_H

#include "references.netron.h"

#include <netron/netron.h>
#include <netron/schema.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef REFERENCES_LINE_LIST_DEFINED
#define REFERENCES_LINE_LIST_DEFINED
typedef struct references_line_list {
	const references_line *items;
	size_t count;
} references_line_list;
#endif

#ifndef REFERENCES_LINE_LIST_FREE
#define REFERENCES_LINE_LIST_FREE
static inline void references_line_list_free(references_line_list *owned)
{
	netron_owned_free(owned);
}

static inline void references_line_list_freep(references_line_list **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

/* ---- streams: a source is read, a sink is written ---- */

/* _read hands over each item, then calls on_end once; error is NULL when the stream ended as it
 * should. _next_sync waits: 1 and an item, 0 at the end, or a code. _write returns NETRON_FULL
 * when it has taken the item but would rather have you wait until on_ready. on_close is called
 * once when the sink is over, for whatever reason. */

#ifndef REFERENCES_LINE_LIST_STREAMS_DEFINED
#define REFERENCES_LINE_LIST_STREAMS_DEFINED
typedef struct references_line_list_source {
	netron_stream stream;
} references_line_list_source;
typedef struct references_line_list_sink {
	netron_stream stream;
} references_line_list_sink;

static inline void netronc_item_references_line_list(
	const void *nt_item, netron_function *on_item, void *user)
{
	/* clang-format off */
	NETRON_RECAST(void (*)(const references_line_list *, void *), on_item)(
		NETRON_CAST(const references_line_list *, nt_item), user);
	/* clang-format on */
}

static inline void references_line_list_source_read(references_line_list_source source,
	void (*on_item)(const references_line_list *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_references_line_list,
		NETRON_RECAST(netron_function *, on_item), on_end, user);
}

static inline int references_line_list_source_next_sync(references_line_list_source source,
	references_line_list **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, NETRON_RECAST(void **, out_item), out_error);
}

static inline int references_line_list_source_stop(references_line_list_source source)
{
	return netron_source_stop(source.stream);
}

static inline int references_line_list_sink_write(
	references_line_list_sink sink, references_line_list item)
{
	return netron_sink_write(sink.stream, &item);
}

static inline int references_line_list_sink_write_sync(
	references_line_list_sink sink, references_line_list item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, &item, out_error);
}

static inline int references_line_list_sink_on_ready(
	references_line_list_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

static inline int references_line_list_sink_on_close(references_line_list_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

static inline int references_line_list_sink_end(references_line_list_sink sink)
{
	return netron_sink_end(sink.stream);
}

static inline int references_line_list_sink_fail(
	references_line_list_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}
#endif

#ifndef ELSEWHERE_STRING_MAP_STREAMS_DEFINED
#define ELSEWHERE_STRING_MAP_STREAMS_DEFINED
typedef struct elsewhere_string_map_source {
	netron_stream stream;
} elsewhere_string_map_source;
typedef struct elsewhere_string_map_sink {
	netron_stream stream;
} elsewhere_string_map_sink;

static inline void netronc_item_elsewhere_string_map(
	const void *nt_item, netron_function *on_item, void *user)
{
	/* clang-format off */
	NETRON_RECAST(void (*)(const netron_string_map *, void *), on_item)(
		NETRON_CAST(const netron_string_map *, nt_item), user);
	/* clang-format on */
}

static inline void elsewhere_string_map_source_read(elsewhere_string_map_source source,
	void (*on_item)(const netron_string_map *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_elsewhere_string_map,
		NETRON_RECAST(netron_function *, on_item), on_end, user);
}

static inline int elsewhere_string_map_source_next_sync(
	elsewhere_string_map_source source, netron_string_map **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, NETRON_RECAST(void **, out_item), out_error);
}

static inline int elsewhere_string_map_source_stop(elsewhere_string_map_source source)
{
	return netron_source_stop(source.stream);
}

static inline int elsewhere_string_map_sink_write(
	elsewhere_string_map_sink sink, netron_string_map item)
{
	return netron_sink_write(sink.stream, &item);
}

static inline int elsewhere_string_map_sink_write_sync(
	elsewhere_string_map_sink sink, netron_string_map item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, &item, out_error);
}

static inline int elsewhere_string_map_sink_on_ready(
	elsewhere_string_map_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

static inline int elsewhere_string_map_sink_on_close(elsewhere_string_map_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

static inline int elsewhere_string_map_sink_end(elsewhere_string_map_sink sink)
{
	return netron_sink_end(sink.stream);
}

static inline int elsewhere_string_map_sink_fail(
	elsewhere_string_map_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}
#endif

/* ---- what follows is for the generated .c files ---- */

typedef struct elsewhere_house_room_args {
	const char *name;
} elsewhere_house_room_args;

typedef struct elsewhere_house_listen_args {
	netron_service_wire listener;
} elsewhere_house_listen_args;

typedef struct elsewhere_house_lines_args {
	netron_stream_wire lines;
} elsewhere_house_lines_args;

typedef struct elsewhere_hotel_open_args {
	const char *name;
	uint8_t key[4];
} elsewhere_hotel_open_args;

typedef struct elsewhere_hotel_listen_args {
	const char *room;
	netron_service_wire listener;
	bool has_limit;
	uint32_t limit;
} elsewhere_hotel_listen_args;

typedef struct elsewhere_hotel_swap_args {
	netron_service_wire room;
} elsewhere_hotel_swap_args;

typedef struct elsewhere_hotel_feed_args {
	netron_service_wire room;
	netron_stream_wire lines;
} elsewhere_hotel_feed_args;

typedef struct elsewhere_hotel_follow_args {
	netron_service_wire listener;
	const char *name;
} elsewhere_hotel_follow_args;

extern const struct netron_service netronc_service_elsewhere_house;
extern const struct netron_service netronc_service_elsewhere_hotel;

#ifdef __cplusplus
}
#endif
#endif
