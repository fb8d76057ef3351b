/* references.netron.h - values and errors of references.nsvc.
 * Written by netronc 0.1.0. Change references.nsvc instead. */
#ifndef REFERENCES_REFERENCES_NETRON_H
#define REFERENCES_REFERENCES_NETRON_H

#include <netron/netron.h>
#include <netron/schema.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct references_line {
	const char *text;
} references_line;

/* Copies own everything they point to; one free releases all of it. */
references_line *references_line_copy(const references_line *line) NETRON_MUST_USE;
void references_line_free(references_line *line);
void references_line_freep(references_line **line);

/* ---- streams: a source is read, a sink is written ---- */

/* _read hands over each item, then calls on_end once; error is NULL when the stream ended as it
 * should. _next_sync waits: 1 and an item, 0 at the end, or a code. _write returns NETRON_FULL
 * when it has taken the item but would rather have you wait until on_ready. on_close is called
 * once when the sink is over, for whatever reason. */

typedef struct references_line_source {
	netron_stream stream;
} references_line_source;
typedef struct references_line_sink {
	netron_stream stream;
} references_line_sink;

void references_line_source_read(references_line_source source,
	void (*on_item)(const references_line *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int references_line_source_next_sync(references_line_source source, references_line **out_item,
	netron_error **out_error) NETRON_MUST_USE;
int references_line_source_stop(references_line_source source);
int references_line_sink_write(references_line_sink sink, const references_line *item);
int references_line_sink_write_sync(references_line_sink sink, const references_line *item,
	netron_error **out_error) NETRON_MUST_USE;
int references_line_sink_on_ready(
	references_line_sink sink, void (*on_ready)(void *user), void *user);
int references_line_sink_on_close(references_line_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int references_line_sink_end(references_line_sink sink);
int references_line_sink_fail(references_line_sink sink, int code, const char *message);

/* ---- what follows is for the generated .c files ---- */

typedef struct references_listener_heard_args {
	references_line line;
} references_listener_heard_args;

typedef struct references_listener_gone_args {
	const char *reason;
} references_listener_gone_args;

typedef struct references_room_say_args {
	references_line line;
} references_room_say_args;

typedef struct references_room_said_args {
	references_line line;
} references_room_said_args;

typedef struct references_rooms_open_args {
	const char *name;
	uint8_t key[4];
} references_rooms_open_args;

typedef struct references_rooms_listen_args {
	const char *room;
	netron_service_wire listener;
	bool has_limit;
	uint32_t limit;
} references_rooms_listen_args;

typedef struct references_rooms_swap_args {
	netron_service_wire room;
} references_rooms_swap_args;

typedef struct references_rooms_feed_args {
	netron_service_wire room;
	netron_stream_wire lines;
} references_rooms_feed_args;

typedef struct references_rooms_follow_args {
	netron_service_wire listener;
	const char *name;
} references_rooms_follow_args;

extern const struct netron_struct netronc_struct_references_line;
extern const struct netron_service netronc_service_references_listener;
extern const struct netron_service netronc_service_references_room;
extern const struct netron_service netronc_service_references_rooms;

#ifdef __cplusplus
}
#endif
#endif
