/* references_elsewhere_server.netron.c - implementing House@1.0.0, Hotel@1.0.0 of
 * references_elsewhere.nsvc.
 * Written by netronc 0.1.0. Change references_elsewhere.nsvc instead. */
#include "references_elsewhere_server.netron.h"

#include <netron/schema.h>

/* ---- House@1.0.0 ---- */

static int netronc_call_elsewhere_house_room(
	netron_task task, const void *methods, void *self, const void *args)
{
	const elsewhere_house_methods *m = methods;
	const elsewhere_house_room_args *a = args;

	return m->room(self, (elsewhere_house_room_call){ task }, a->name);
}

int elsewhere_house_room_reply(elsewhere_house_room_call call, netron_exposed room)
{
	return netron_reply(call.task, &netronc_service_elsewhere_house.methods[0], &room);
}

static int netronc_call_elsewhere_house_listen(
	netron_task task, const void *methods, void *self, const void *args)
{
	const elsewhere_house_methods *m = methods;
	const elsewhere_house_listen_args *a = args;
	netron_reference nt_to_listener = netron_task_reference(task, &a->listener);
	references_listener nt_listener = {
		.peer = netron_reference_peer(nt_to_listener),
		.options = { .reference = nt_to_listener.id },
	};

	return m->listen(self, (elsewhere_house_listen_call){ task }, &nt_listener);
}

int elsewhere_house_listen_reply(elsewhere_house_listen_call call)
{
	return netron_reply(call.task, &netronc_service_elsewhere_house.methods[1], NULL);
}

static int netronc_call_elsewhere_house_lines(
	netron_task task, const void *methods, void *self, const void *args)
{
	const elsewhere_house_methods *m = methods;

	(void)args;
	return m->lines(self, (elsewhere_house_lines_call){ task },
		(references_line_source){ netron_task_source(task) },
		(references_line_list_sink){ netron_task_sink(task) });
}

static int netronc_call_elsewhere_house_words(
	netron_task task, const void *methods, void *self, const void *args)
{
	const elsewhere_house_methods *m = methods;

	(void)args;
	return m->words(self, (elsewhere_house_words_call){ task },
		(elsewhere_string_map_sink){ netron_task_sink(task) });
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_elsewhere_house[] = {
	{ netronc_call_elsewhere_house_room, offsetof(elsewhere_house_methods, room) },
	{ netronc_call_elsewhere_house_listen, offsetof(elsewhere_house_methods, listen) },
	{ netronc_call_elsewhere_house_lines, offsetof(elsewhere_house_methods, lines) },
	{ netronc_call_elsewhere_house_words, offsetof(elsewhere_house_methods, words) },
};
/* clang-format on */

int elsewhere_house_expose(
	netron *net, const elsewhere_house_methods *methods, void *self, netron_exposed *out_house)
{
	return netron_expose(net, &netronc_service_elsewhere_house,
		netronc_skeletons_elsewhere_house, methods, self, out_house);
}

int elsewhere_house_offer(netron *net, const elsewhere_house_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_house)
{
	return netron_offer(net, &netronc_service_elsewhere_house,
		netronc_skeletons_elsewhere_house, methods, self, released, out_house);
}

/* ---- Hotel@1.0.0 ---- */

static int netronc_call_elsewhere_hotel_open(
	netron_task task, const void *methods, void *self, const void *args)
{
	const elsewhere_hotel_methods *m = methods;
	const elsewhere_hotel_open_args *a = args;

	return m->open(self, (elsewhere_hotel_open_call){ task }, a->name, a->key);
}

int elsewhere_hotel_open_reply(elsewhere_hotel_open_call call, netron_exposed room)
{
	return netron_reply(call.task, &netronc_service_elsewhere_hotel.methods[0], &room);
}

static int netronc_call_elsewhere_hotel_listen(
	netron_task task, const void *methods, void *self, const void *args)
{
	const elsewhere_hotel_methods *m = methods;
	const elsewhere_hotel_listen_args *a = args;
	netron_reference nt_to_listener = netron_task_reference(task, &a->listener);
	references_listener nt_listener = {
		.peer = netron_reference_peer(nt_to_listener),
		.options = { .reference = nt_to_listener.id },
	};

	return m->listen(self, (elsewhere_hotel_listen_call){ task }, a->room, &nt_listener,
		a->has_limit ? &a->limit : NULL);
}

int elsewhere_hotel_listen_reply(elsewhere_hotel_listen_call call, const references_line *line)
{
	return netron_reply(call.task, &netronc_service_elsewhere_hotel.methods[1], line);
}

static int netronc_call_elsewhere_hotel_swap(
	netron_task task, const void *methods, void *self, const void *args)
{
	const elsewhere_hotel_methods *m = methods;
	const elsewhere_hotel_swap_args *a = args;
	netron_reference nt_to_room = netron_task_reference(task, &a->room);
	references_room nt_room = {
		.peer = netron_reference_peer(nt_to_room),
		.options = { .reference = nt_to_room.id },
	};

	return m->swap(self, (elsewhere_hotel_swap_call){ task }, &nt_room);
}

int elsewhere_hotel_swap_reply(elsewhere_hotel_swap_call call, netron_exposed listener)
{
	return netron_reply(call.task, &netronc_service_elsewhere_hotel.methods[2], &listener);
}

static int netronc_call_elsewhere_hotel_feed(
	netron_task task, const void *methods, void *self, const void *args)
{
	const elsewhere_hotel_methods *m = methods;
	const elsewhere_hotel_feed_args *a = args;
	netron_reference nt_to_room = netron_task_reference(task, &a->room);
	references_room nt_room = {
		.peer = netron_reference_peer(nt_to_room),
		.options = { .reference = nt_to_room.id },
	};

	return m->feed(self, (elsewhere_hotel_feed_call){ task }, &nt_room,
		(references_line_source){ netron_task_source(task) });
}

int elsewhere_hotel_feed_reply(elsewhere_hotel_feed_call call, netron_exposed room)
{
	return netron_reply(call.task, &netronc_service_elsewhere_hotel.methods[3], &room);
}

static int netronc_call_elsewhere_hotel_follow(
	netron_task task, const void *methods, void *self, const void *args)
{
	const elsewhere_hotel_methods *m = methods;
	const elsewhere_hotel_follow_args *a = args;
	netron_reference nt_to_listener = netron_task_reference(task, &a->listener);
	references_listener nt_listener = {
		.peer = netron_reference_peer(nt_to_listener),
		.options = { .reference = nt_to_listener.id },
	};

	return m->follow(self, (elsewhere_hotel_follow_call){ task }, &nt_listener, a->name,
		(references_line_sink){ netron_task_sink(task) });
}

static int netronc_call_elsewhere_hotel_parent(
	netron_task task, const void *methods, void *self, const void *args)
{
	const elsewhere_hotel_methods *m = methods;

	(void)args;
	return m->parent(self, (elsewhere_hotel_parent_call){ task });
}

int elsewhere_hotel_parent_reply(elsewhere_hotel_parent_call call, netron_exposed rooms)
{
	return netron_reply(call.task, &netronc_service_elsewhere_hotel.methods[5], &rooms);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_elsewhere_hotel[] = {
	{ netronc_call_elsewhere_hotel_open, offsetof(elsewhere_hotel_methods, open) },
	{ netronc_call_elsewhere_hotel_listen, offsetof(elsewhere_hotel_methods, listen) },
	{ netronc_call_elsewhere_hotel_swap, offsetof(elsewhere_hotel_methods, swap) },
	{ netronc_call_elsewhere_hotel_feed, offsetof(elsewhere_hotel_methods, feed) },
	{ netronc_call_elsewhere_hotel_follow, offsetof(elsewhere_hotel_methods, follow) },
	{ netronc_call_elsewhere_hotel_parent, offsetof(elsewhere_hotel_methods, parent) },
};
/* clang-format on */

int elsewhere_hotel_expose(
	netron *net, const elsewhere_hotel_methods *methods, void *self, netron_exposed *out_hotel)
{
	return netron_expose(net, &netronc_service_elsewhere_hotel,
		netronc_skeletons_elsewhere_hotel, methods, self, out_hotel);
}

int elsewhere_hotel_offer(netron *net, const elsewhere_hotel_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_hotel)
{
	return netron_offer(net, &netronc_service_elsewhere_hotel,
		netronc_skeletons_elsewhere_hotel, methods, self, released, out_hotel);
}
