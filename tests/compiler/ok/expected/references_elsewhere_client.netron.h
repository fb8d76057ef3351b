/* references_elsewhere_client.netron.h - calling House@1.0.0, Hotel@1.0.0 of
 * references_elsewhere.nsvc.
 * Written by netronc 0.1.0. Change references_elsewhere.nsvc instead. */
#ifndef ELSEWHERE_REFERENCES_ELSEWHERE_CLIENT_NETRON_H
#define ELSEWHERE_REFERENCES_ELSEWHERE_CLIENT_NETRON_H

#include "references_elsewhere.netron.h"
#include "references_client.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hands over services of another file, and streams its types.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct elsewhere_house {
	netron_peer peer;
	netron_call_options options;
} elsewhere_house;

elsewhere_house elsewhere_house_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
elsewhere_house elsewhere_house_of(netron_reference reference);
int elsewhere_house_release(const elsewhere_house *house);

/* ---- room(name: string) -> references.Room ---- */

typedef void elsewhere_house_room_done(
	const netron_error *error, const references_room *room, void *user);

netron_task elsewhere_house_room(const elsewhere_house *house, const char *name,
	elsewhere_house_room_done *done, void *user);
int elsewhere_house_room_sync(const elsewhere_house *house, const char *name,
	references_room *out_room, netron_error **out_error) NETRON_MUST_USE;

/* ---- listen(listener: references.Listener) ---- */

typedef void elsewhere_house_listen_done(const netron_error *error, void *user);

netron_task elsewhere_house_listen(const elsewhere_house *house, netron_exposed listener,
	elsewhere_house_listen_done *done, void *user);
int elsewhere_house_listen_sync(const elsewhere_house *house, netron_exposed listener,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- lines(lines: stream references.Line) -> stream references.Line[] ---- */

references_line_list_source elsewhere_house_lines(
	const elsewhere_house *house, references_line_sink *out_lines);

/* ---- words() -> stream map<string, string> ---- */

elsewhere_string_map_source elsewhere_house_words(const elsewhere_house *house);

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct elsewhere_hotel {
	netron_peer peer;
	netron_call_options options;
} elsewhere_hotel;

elsewhere_hotel elsewhere_hotel_at(netron_peer peer);

/** For functions that take a Rooms@1.0.0: calls what Hotel@1.0.0 has of it. */
references_rooms elsewhere_hotel_as_parent(const elsewhere_hotel *hotel);

/** For one that was handed over as a value. Release it when it is not needed any more. */
elsewhere_hotel elsewhere_hotel_of(netron_reference reference);
int elsewhere_hotel_release(const elsewhere_hotel *hotel);

/* ---- open(name: string, key: u8[4]) -> Room ---- */

typedef void elsewhere_hotel_open_done(
	const netron_error *error, const references_room *room, void *user);

/** Yours until you release it. */
netron_task elsewhere_hotel_open(const elsewhere_hotel *hotel, const char *name,
	const uint8_t key[4], elsewhere_hotel_open_done *done, void *user);
int elsewhere_hotel_open_sync(const elsewhere_hotel *hotel, const char *name, const uint8_t key[4],
	references_room *out_room, netron_error **out_error) NETRON_MUST_USE;

/* ---- listen(room: string, listener: Listener, limit: u32?) -> Line ---- */

typedef void elsewhere_hotel_listen_done(
	const netron_error *error, const references_line *line, void *user);

/** The listener is called from now on. */
netron_task elsewhere_hotel_listen(const elsewhere_hotel *hotel, const char *room,
	netron_exposed listener, const uint32_t *limit, elsewhere_hotel_listen_done *done,
	void *user);
int elsewhere_hotel_listen_sync(const elsewhere_hotel *hotel, const char *room,
	netron_exposed listener, const uint32_t *limit, references_line **out_line,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- swap(room: Room) -> Listener ---- */

typedef void elsewhere_hotel_swap_done(
	const netron_error *error, const references_listener *listener, void *user);

/** One in, another out. */
netron_task elsewhere_hotel_swap(const elsewhere_hotel *hotel, netron_exposed room,
	elsewhere_hotel_swap_done *done, void *user);
int elsewhere_hotel_swap_sync(const elsewhere_hotel *hotel, netron_exposed room,
	references_listener *out_listener, netron_error **out_error) NETRON_MUST_USE;

/* ---- feed(room: Room, lines: stream Line) -> Room ---- */

typedef void elsewhere_hotel_feed_done(
	const netron_error *error, const references_room *room, void *user);

netron_task elsewhere_hotel_feed(const elsewhere_hotel *hotel, netron_exposed room,
	references_line_sink *out_lines, elsewhere_hotel_feed_done *done, void *user);

/* ---- follow(listener: Listener, name: string = "all") -> stream Line ---- */

references_line_source elsewhere_hotel_follow(
	const elsewhere_hotel *hotel, netron_exposed listener, const char *name);

/* ---- parent() -> Rooms ---- */

typedef void elsewhere_hotel_parent_done(
	const netron_error *error, const references_rooms *rooms, void *user);

/** Itself. */
netron_task elsewhere_hotel_parent(
	const elsewhere_hotel *hotel, elsewhere_hotel_parent_done *done, void *user);
int elsewhere_hotel_parent_sync(const elsewhere_hotel *hotel, references_rooms *out_rooms,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
