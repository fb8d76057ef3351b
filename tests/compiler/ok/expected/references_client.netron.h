/* references_client.netron.h - calling Listener@1.0.0, Room@1.0.0, Rooms@1.0.0 of
 * references.nsvc.
 * Written by netronc 0.1.0. Change references.nsvc instead. */
#ifndef REFERENCES_REFERENCES_CLIENT_NETRON_H
#define REFERENCES_REFERENCES_CLIENT_NETRON_H

#include "references.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hears lines; made by clients.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct references_listener {
	netron_peer peer;
	netron_call_options options;
} references_listener;

references_listener references_listener_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
references_listener references_listener_of(netron_reference reference);
int references_listener_release(const references_listener *listener);

/* ---- heard(line: Line) -> bool ---- */

typedef void references_listener_heard_done(const netron_error *error, bool result, void *user);

netron_task references_listener_heard(const references_listener *listener,
	const references_line *line, references_listener_heard_done *done, void *user);
int references_listener_heard_sync(const references_listener *listener, const references_line *line,
	bool *out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- oneway gone(reason: string) ---- */

/** Oneway: 0 once it is queued; no answer comes. */
int references_listener_gone(const references_listener *listener, const char *reason);

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct references_room {
	netron_peer peer;
	netron_call_options options;
} references_room;

references_room references_room_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
references_room references_room_of(netron_reference reference);
int references_room_release(const references_room *room);

/* ---- say(line: Line) ---- */

typedef void references_room_say_done(const netron_error *error, void *user);

netron_task references_room_say(const references_room *room, const references_line *line,
	references_room_say_done *done, void *user);
int references_room_say_sync(const references_room *room, const references_line *line,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- event said(line: Line) ---- */

typedef void references_room_on_said_fn(const references_line *line, void *user);

netron_subscription references_room_on_said(
	const references_room *room, references_room_on_said_fn *fn, void *user);

/** Services in both directions.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct references_rooms {
	netron_peer peer;
	netron_call_options options;
} references_rooms;

references_rooms references_rooms_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
references_rooms references_rooms_of(netron_reference reference);
int references_rooms_release(const references_rooms *rooms);

/* ---- open(name: string, key: u8[4]) -> Room ---- */

typedef void references_rooms_open_done(
	const netron_error *error, const references_room *room, void *user);

/** Yours until you release it. */
netron_task references_rooms_open(const references_rooms *rooms, const char *name,
	const uint8_t key[4], references_rooms_open_done *done, void *user);
int references_rooms_open_sync(const references_rooms *rooms, const char *name,
	const uint8_t key[4], references_room *out_room, netron_error **out_error) NETRON_MUST_USE;

/* ---- listen(room: string, listener: Listener, limit: u32?) -> Line ---- */

typedef void references_rooms_listen_done(
	const netron_error *error, const references_line *line, void *user);

/** The listener is called from now on. */
netron_task references_rooms_listen(const references_rooms *rooms, const char *room,
	netron_exposed listener, const uint32_t *limit, references_rooms_listen_done *done,
	void *user);
int references_rooms_listen_sync(const references_rooms *rooms, const char *room,
	netron_exposed listener, const uint32_t *limit, references_line **out_line,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- swap(room: Room) -> Listener ---- */

typedef void references_rooms_swap_done(
	const netron_error *error, const references_listener *listener, void *user);

/** One in, another out. */
netron_task references_rooms_swap(const references_rooms *rooms, netron_exposed room,
	references_rooms_swap_done *done, void *user);
int references_rooms_swap_sync(const references_rooms *rooms, netron_exposed room,
	references_listener *out_listener, netron_error **out_error) NETRON_MUST_USE;

/* ---- feed(room: Room, lines: stream Line) -> Room ---- */

typedef void references_rooms_feed_done(
	const netron_error *error, const references_room *room, void *user);

netron_task references_rooms_feed(const references_rooms *rooms, netron_exposed room,
	references_line_sink *out_lines, references_rooms_feed_done *done, void *user);

/* ---- follow(listener: Listener, name: string = "all") -> stream Line ---- */

references_line_source references_rooms_follow(
	const references_rooms *rooms, netron_exposed listener, const char *name);

/* ---- parent() -> Rooms ---- */

typedef void references_rooms_parent_done(
	const netron_error *error, const references_rooms *rooms, void *user);

/** Itself. */
netron_task references_rooms_parent(
	const references_rooms *rooms, references_rooms_parent_done *done, void *user);
int references_rooms_parent_sync(const references_rooms *rooms, references_rooms *out_rooms,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
