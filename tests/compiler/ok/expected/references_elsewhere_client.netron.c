/* references_elsewhere_client.netron.c - calling House@1.0.0, Hotel@1.0.0 of
 * references_elsewhere.nsvc.
 * Written by netronc 0.1.0. Change references_elsewhere.nsvc instead. */
#include "references_elsewhere_client.netron.h"

#include <netron/schema.h>
#include <string.h>

/* ---- House@1.0.0 ---- */

elsewhere_house elsewhere_house_at(netron_peer peer)
{
	return (elsewhere_house){ .peer = peer };
}

elsewhere_house elsewhere_house_of(netron_reference reference)
{
	elsewhere_house nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int elsewhere_house_release(const elsewhere_house *house)
{
	netron_reference nt_reference = { house->peer.net, house->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- room(name: string) -> references.Room ---- */

static void netronc_done_elsewhere_house_room(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	references_room nt_handle = { .peer = { NULL, 0 } };

	if (result)
		nt_handle = references_room_of(*(const netron_reference *)result);
	((elsewhere_house_room_done *)done)(error, result ? &nt_handle : NULL, user);
}

netron_task elsewhere_house_room(
	const elsewhere_house *house, const char *name, elsewhere_house_room_done *done, void *user)
{
	elsewhere_house_room_args args = {
		.name = name,
	};

	return netron_invoke(house->peer, &netronc_service_elsewhere_house.methods[0], &args,
		&house->options, netronc_done_elsewhere_house_room, (netron_function *)done, user);
}

int elsewhere_house_room_sync(const elsewhere_house *house, const char *name,
	references_room *out_room, netron_error **out_error)
{
	netron_reference nt_reference = { NULL, 0 };
	elsewhere_house_room_args args = {
		.name = name,
	};

	int rc = netron_invoke_sync_plain(house->peer, &netronc_service_elsewhere_house.methods[0],
		&args, &house->options, &nt_reference, out_error);

	if (rc == 0)
		*out_room = references_room_of(nt_reference);
	return rc;
}

/* ---- listen(listener: references.Listener) ---- */

static void netronc_done_elsewhere_house_listen(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((elsewhere_house_listen_done *)done)(error, user);
}

netron_task elsewhere_house_listen(const elsewhere_house *house, netron_exposed listener,
	elsewhere_house_listen_done *done, void *user)
{
	elsewhere_house_listen_args args = {
		.listener = netron_exposed_wire(listener),
	};

	return netron_invoke(house->peer, &netronc_service_elsewhere_house.methods[1], &args,
		&house->options, netronc_done_elsewhere_house_listen, (netron_function *)done,
		user);
}

int elsewhere_house_listen_sync(
	const elsewhere_house *house, netron_exposed listener, netron_error **out_error)
{
	elsewhere_house_listen_args args = {
		.listener = netron_exposed_wire(listener),
	};

	return netron_invoke_sync_plain(house->peer, &netronc_service_elsewhere_house.methods[1],
		&args, &house->options, NULL, out_error);
}

/* ---- lines(lines: stream references.Line) -> stream references.Line[] ---- */

references_line_list_source elsewhere_house_lines(
	const elsewhere_house *house, references_line_sink *out_lines)
{
	references_line_list_source nt_source = { { NULL, 0 } };
	elsewhere_house_lines_args args = {
		.lines = { .peer_id = NULL },
	};

	netron_invoke_stream(house->peer, &netronc_service_elsewhere_house.methods[2], &args,
		&house->options, NULL, NULL, NULL, &out_lines->stream, &nt_source.stream);
	return nt_source;
}

/* ---- words() -> stream map<string, string> ---- */

elsewhere_string_map_source elsewhere_house_words(const elsewhere_house *house)
{
	elsewhere_string_map_source nt_source = { { NULL, 0 } };

	netron_invoke_stream(house->peer, &netronc_service_elsewhere_house.methods[3], NULL,
		&house->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- Hotel@1.0.0 ---- */

elsewhere_hotel elsewhere_hotel_at(netron_peer peer)
{
	return (elsewhere_hotel){ .peer = peer };
}

references_rooms elsewhere_hotel_as_parent(const elsewhere_hotel *hotel)
{
	references_rooms nt_parent = { .peer = hotel->peer, .options = hotel->options };

	if (!nt_parent.options.service && !nt_parent.options.reference)
		nt_parent.options.service = "Hotel@1.0.0";
	return nt_parent;
}

elsewhere_hotel elsewhere_hotel_of(netron_reference reference)
{
	elsewhere_hotel nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int elsewhere_hotel_release(const elsewhere_hotel *hotel)
{
	netron_reference nt_reference = { hotel->peer.net, hotel->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- open(name: string, key: u8[4]) -> Room ---- */

static void netronc_done_elsewhere_hotel_open(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	references_room nt_handle = { .peer = { NULL, 0 } };

	if (result)
		nt_handle = references_room_of(*(const netron_reference *)result);
	((elsewhere_hotel_open_done *)done)(error, result ? &nt_handle : NULL, user);
}

netron_task elsewhere_hotel_open(const elsewhere_hotel *hotel, const char *name,
	const uint8_t key[4], elsewhere_hotel_open_done *done, void *user)
{
	elsewhere_hotel_open_args args = {
		.name = name,
	};
	memcpy(args.key, key, sizeof args.key);

	return netron_invoke(hotel->peer, &netronc_service_elsewhere_hotel.methods[0], &args,
		&hotel->options, netronc_done_elsewhere_hotel_open, (netron_function *)done, user);
}

int elsewhere_hotel_open_sync(const elsewhere_hotel *hotel, const char *name, const uint8_t key[4],
	references_room *out_room, netron_error **out_error)
{
	netron_reference nt_reference = { NULL, 0 };
	elsewhere_hotel_open_args args = {
		.name = name,
	};
	memcpy(args.key, key, sizeof args.key);

	int rc = netron_invoke_sync_plain(hotel->peer, &netronc_service_elsewhere_hotel.methods[0],
		&args, &hotel->options, &nt_reference, out_error);

	if (rc == 0)
		*out_room = references_room_of(nt_reference);
	return rc;
}

/* ---- listen(room: string, listener: Listener, limit: u32?) -> Line ---- */

static void netronc_done_elsewhere_hotel_listen(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((elsewhere_hotel_listen_done *)done)(error, result, user);
}

netron_task elsewhere_hotel_listen(const elsewhere_hotel *hotel, const char *room,
	netron_exposed listener, const uint32_t *limit, elsewhere_hotel_listen_done *done,
	void *user)
{
	elsewhere_hotel_listen_args args = {
		.room = room,
		.listener = netron_exposed_wire(listener),
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
	};

	return netron_invoke(hotel->peer, &netronc_service_elsewhere_hotel.methods[1], &args,
		&hotel->options, netronc_done_elsewhere_hotel_listen, (netron_function *)done,
		user);
}

int elsewhere_hotel_listen_sync(const elsewhere_hotel *hotel, const char *room,
	netron_exposed listener, const uint32_t *limit, references_line **out_line,
	netron_error **out_error)
{
	elsewhere_hotel_listen_args args = {
		.room = room,
		.listener = netron_exposed_wire(listener),
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
	};

	return netron_invoke_sync(hotel->peer, &netronc_service_elsewhere_hotel.methods[1], &args,
		&hotel->options, (void **)out_line, out_error);
}

/* ---- swap(room: Room) -> Listener ---- */

static void netronc_done_elsewhere_hotel_swap(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	references_listener nt_handle = { .peer = { NULL, 0 } };

	if (result)
		nt_handle = references_listener_of(*(const netron_reference *)result);
	((elsewhere_hotel_swap_done *)done)(error, result ? &nt_handle : NULL, user);
}

netron_task elsewhere_hotel_swap(const elsewhere_hotel *hotel, netron_exposed room,
	elsewhere_hotel_swap_done *done, void *user)
{
	elsewhere_hotel_swap_args args = {
		.room = netron_exposed_wire(room),
	};

	return netron_invoke(hotel->peer, &netronc_service_elsewhere_hotel.methods[2], &args,
		&hotel->options, netronc_done_elsewhere_hotel_swap, (netron_function *)done, user);
}

int elsewhere_hotel_swap_sync(const elsewhere_hotel *hotel, netron_exposed room,
	references_listener *out_listener, netron_error **out_error)
{
	netron_reference nt_reference = { NULL, 0 };
	elsewhere_hotel_swap_args args = {
		.room = netron_exposed_wire(room),
	};

	int rc = netron_invoke_sync_plain(hotel->peer, &netronc_service_elsewhere_hotel.methods[2],
		&args, &hotel->options, &nt_reference, out_error);

	if (rc == 0)
		*out_listener = references_listener_of(nt_reference);
	return rc;
}

/* ---- feed(room: Room, lines: stream Line) -> Room ---- */

static void netronc_done_elsewhere_hotel_feed(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	references_room nt_handle = { .peer = { NULL, 0 } };

	if (result)
		nt_handle = references_room_of(*(const netron_reference *)result);
	((elsewhere_hotel_feed_done *)done)(error, result ? &nt_handle : NULL, user);
}

netron_task elsewhere_hotel_feed(const elsewhere_hotel *hotel, netron_exposed room,
	references_line_sink *out_lines, elsewhere_hotel_feed_done *done, void *user)
{
	elsewhere_hotel_feed_args args = {
		.room = netron_exposed_wire(room),
	};

	return netron_invoke_stream(hotel->peer, &netronc_service_elsewhere_hotel.methods[3], &args,
		&hotel->options, netronc_done_elsewhere_hotel_feed, (netron_function *)done, user,
		&out_lines->stream, NULL);
}

/* ---- follow(listener: Listener, name: string = "all") -> stream Line ---- */

references_line_source elsewhere_hotel_follow(
	const elsewhere_hotel *hotel, netron_exposed listener, const char *name)
{
	references_line_source nt_source = { { NULL, 0 } };
	elsewhere_hotel_follow_args args = {
		.listener = netron_exposed_wire(listener),
		.name = name,
	};

	netron_invoke_stream(hotel->peer, &netronc_service_elsewhere_hotel.methods[4], &args,
		&hotel->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- parent() -> Rooms ---- */

static void netronc_done_elsewhere_hotel_parent(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	references_rooms nt_handle = { .peer = { NULL, 0 } };

	if (result)
		nt_handle = references_rooms_of(*(const netron_reference *)result);
	((elsewhere_hotel_parent_done *)done)(error, result ? &nt_handle : NULL, user);
}

netron_task elsewhere_hotel_parent(
	const elsewhere_hotel *hotel, elsewhere_hotel_parent_done *done, void *user)
{
	return netron_invoke(hotel->peer, &netronc_service_elsewhere_hotel.methods[5], NULL,
		&hotel->options, netronc_done_elsewhere_hotel_parent, (netron_function *)done,
		user);
}

int elsewhere_hotel_parent_sync(
	const elsewhere_hotel *hotel, references_rooms *out_rooms, netron_error **out_error)
{
	netron_reference nt_reference = { NULL, 0 };
	int rc = netron_invoke_sync_plain(hotel->peer, &netronc_service_elsewhere_hotel.methods[5],
		NULL, &hotel->options, &nt_reference, out_error);

	if (rc == 0)
		*out_rooms = references_rooms_of(nt_reference);
	return rc;
}
