/* references_client.netron.c - calling Listener@1.0.0, Room@1.0.0, Rooms@1.0.0 of
 * references.nsvc.
 * Written by netronc 0.1.0. Change references.nsvc instead. */
#include "references_client.netron.h"

#include <netron/schema.h>
#include <string.h>

/* ---- Listener@1.0.0 ---- */

references_listener references_listener_at(netron_peer peer)
{
	return (references_listener){ .peer = peer };
}

references_listener references_listener_of(netron_reference reference)
{
	references_listener nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int references_listener_release(const references_listener *listener)
{
	netron_reference nt_reference = { listener->peer.net, listener->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- heard(line: Line) -> bool ---- */

static void netronc_done_references_listener_heard(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((references_listener_heard_done *)done)(
		error, result ? *(const bool *)result : false, user);
}

netron_task references_listener_heard(const references_listener *listener,
	const references_line *line, references_listener_heard_done *done, void *user)
{
	references_listener_heard_args args = {
		.line = *line,
	};

	return netron_invoke(listener->peer, &netronc_service_references_listener.methods[0], &args,
		&listener->options, netronc_done_references_listener_heard, (netron_function *)done,
		user);
}

int references_listener_heard_sync(const references_listener *listener, const references_line *line,
	bool *out_result, netron_error **out_error)
{
	references_listener_heard_args args = {
		.line = *line,
	};

	return netron_invoke_sync_plain(listener->peer,
		&netronc_service_references_listener.methods[0], &args, &listener->options,
		out_result, out_error);
}

/* ---- oneway gone(reason: string) ---- */

int references_listener_gone(const references_listener *listener, const char *reason)
{
	references_listener_gone_args args = {
		.reason = reason,
	};

	return netron_invoke_oneway(listener->peer, &netronc_service_references_listener.methods[1],
		&args, &listener->options);
}

/* ---- Room@1.0.0 ---- */

references_room references_room_at(netron_peer peer)
{
	return (references_room){ .peer = peer };
}

references_room references_room_of(netron_reference reference)
{
	references_room nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int references_room_release(const references_room *room)
{
	netron_reference nt_reference = { room->peer.net, room->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- say(line: Line) ---- */

static void netronc_done_references_room_say(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((references_room_say_done *)done)(error, user);
}

netron_task references_room_say(const references_room *room, const references_line *line,
	references_room_say_done *done, void *user)
{
	references_room_say_args args = {
		.line = *line,
	};

	return netron_invoke(room->peer, &netronc_service_references_room.methods[0], &args,
		&room->options, netronc_done_references_room_say, (netron_function *)done, user);
}

int references_room_say_sync(
	const references_room *room, const references_line *line, netron_error **out_error)
{
	references_room_say_args args = {
		.line = *line,
	};

	return netron_invoke_sync_plain(room->peer, &netronc_service_references_room.methods[0],
		&args, &room->options, NULL, out_error);
}

/* ---- event said(line: Line) ---- */

static void netronc_heard_references_room_said(const void *args, netron_function *fn, void *user)
{
	const references_room_said_args *a = args;

	((references_room_on_said_fn *)fn)(&a->line, user);
}

netron_subscription references_room_on_said(
	const references_room *room, references_room_on_said_fn *fn, void *user)
{
	return netron_on(room->peer, &netronc_service_references_room.events[0], &room->options,
		netronc_heard_references_room_said, (netron_function *)fn, user);
}

/* ---- Rooms@1.0.0 ---- */

references_rooms references_rooms_at(netron_peer peer)
{
	return (references_rooms){ .peer = peer };
}

references_rooms references_rooms_of(netron_reference reference)
{
	references_rooms nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int references_rooms_release(const references_rooms *rooms)
{
	netron_reference nt_reference = { rooms->peer.net, rooms->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- open(name: string, key: u8[4]) -> Room ---- */

static void netronc_done_references_rooms_open(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	references_room nt_handle = { .peer = { NULL, 0 } };

	if (result)
		nt_handle = references_room_of(*(const netron_reference *)result);
	((references_rooms_open_done *)done)(error, result ? &nt_handle : NULL, user);
}

netron_task references_rooms_open(const references_rooms *rooms, const char *name,
	const uint8_t key[4], references_rooms_open_done *done, void *user)
{
	references_rooms_open_args args = {
		.name = name,
	};
	memcpy(args.key, key, sizeof args.key);

	return netron_invoke(rooms->peer, &netronc_service_references_rooms.methods[0], &args,
		&rooms->options, netronc_done_references_rooms_open, (netron_function *)done, user);
}

int references_rooms_open_sync(const references_rooms *rooms, const char *name,
	const uint8_t key[4], references_room *out_room, netron_error **out_error)
{
	netron_reference nt_reference = { NULL, 0 };
	references_rooms_open_args args = {
		.name = name,
	};
	memcpy(args.key, key, sizeof args.key);

	int rc = netron_invoke_sync_plain(rooms->peer, &netronc_service_references_rooms.methods[0],
		&args, &rooms->options, &nt_reference, out_error);

	if (rc == 0)
		*out_room = references_room_of(nt_reference);
	return rc;
}

/* ---- listen(room: string, listener: Listener, limit: u32?) -> Line ---- */

static void netronc_done_references_rooms_listen(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((references_rooms_listen_done *)done)(error, result, user);
}

netron_task references_rooms_listen(const references_rooms *rooms, const char *room,
	netron_exposed listener, const uint32_t *limit, references_rooms_listen_done *done,
	void *user)
{
	references_rooms_listen_args args = {
		.room = room,
		.listener = netron_exposed_wire(listener),
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
	};

	return netron_invoke(rooms->peer, &netronc_service_references_rooms.methods[1], &args,
		&rooms->options, netronc_done_references_rooms_listen, (netron_function *)done,
		user);
}

int references_rooms_listen_sync(const references_rooms *rooms, const char *room,
	netron_exposed listener, const uint32_t *limit, references_line **out_line,
	netron_error **out_error)
{
	references_rooms_listen_args args = {
		.room = room,
		.listener = netron_exposed_wire(listener),
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
	};

	return netron_invoke_sync(rooms->peer, &netronc_service_references_rooms.methods[1], &args,
		&rooms->options, (void **)out_line, out_error);
}

/* ---- swap(room: Room) -> Listener ---- */

static void netronc_done_references_rooms_swap(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	references_listener nt_handle = { .peer = { NULL, 0 } };

	if (result)
		nt_handle = references_listener_of(*(const netron_reference *)result);
	((references_rooms_swap_done *)done)(error, result ? &nt_handle : NULL, user);
}

netron_task references_rooms_swap(const references_rooms *rooms, netron_exposed room,
	references_rooms_swap_done *done, void *user)
{
	references_rooms_swap_args args = {
		.room = netron_exposed_wire(room),
	};

	return netron_invoke(rooms->peer, &netronc_service_references_rooms.methods[2], &args,
		&rooms->options, netronc_done_references_rooms_swap, (netron_function *)done, user);
}

int references_rooms_swap_sync(const references_rooms *rooms, netron_exposed room,
	references_listener *out_listener, netron_error **out_error)
{
	netron_reference nt_reference = { NULL, 0 };
	references_rooms_swap_args args = {
		.room = netron_exposed_wire(room),
	};

	int rc = netron_invoke_sync_plain(rooms->peer, &netronc_service_references_rooms.methods[2],
		&args, &rooms->options, &nt_reference, out_error);

	if (rc == 0)
		*out_listener = references_listener_of(nt_reference);
	return rc;
}

/* ---- feed(room: Room, lines: stream Line) -> Room ---- */

static void netronc_done_references_rooms_feed(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	references_room nt_handle = { .peer = { NULL, 0 } };

	if (result)
		nt_handle = references_room_of(*(const netron_reference *)result);
	((references_rooms_feed_done *)done)(error, result ? &nt_handle : NULL, user);
}

netron_task references_rooms_feed(const references_rooms *rooms, netron_exposed room,
	references_line_sink *out_lines, references_rooms_feed_done *done, void *user)
{
	references_rooms_feed_args args = {
		.room = netron_exposed_wire(room),
	};

	return netron_invoke_stream(rooms->peer, &netronc_service_references_rooms.methods[3],
		&args, &rooms->options, netronc_done_references_rooms_feed, (netron_function *)done,
		user, &out_lines->stream, NULL);
}

/* ---- follow(listener: Listener, name: string = "all") -> stream Line ---- */

references_line_source references_rooms_follow(
	const references_rooms *rooms, netron_exposed listener, const char *name)
{
	references_line_source nt_source = { { NULL, 0 } };
	references_rooms_follow_args args = {
		.listener = netron_exposed_wire(listener),
		.name = name,
	};

	netron_invoke_stream(rooms->peer, &netronc_service_references_rooms.methods[4], &args,
		&rooms->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- parent() -> Rooms ---- */

static void netronc_done_references_rooms_parent(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	references_rooms nt_handle = { .peer = { NULL, 0 } };

	if (result)
		nt_handle = references_rooms_of(*(const netron_reference *)result);
	((references_rooms_parent_done *)done)(error, result ? &nt_handle : NULL, user);
}

netron_task references_rooms_parent(
	const references_rooms *rooms, references_rooms_parent_done *done, void *user)
{
	return netron_invoke(rooms->peer, &netronc_service_references_rooms.methods[5], NULL,
		&rooms->options, netronc_done_references_rooms_parent, (netron_function *)done,
		user);
}

int references_rooms_parent_sync(
	const references_rooms *rooms, references_rooms *out_rooms, netron_error **out_error)
{
	netron_reference nt_reference = { NULL, 0 };
	int rc = netron_invoke_sync_plain(rooms->peer, &netronc_service_references_rooms.methods[5],
		NULL, &rooms->options, &nt_reference, out_error);

	if (rc == 0)
		*out_rooms = references_rooms_of(nt_reference);
	return rc;
}
