/* references_server.netron.c - implementing Listener@1.0.0, Room@1.0.0, Rooms@1.0.0 of
 * references.nsvc.
 * Written by netronc 0.1.0. Change references.nsvc instead. */
#include "references_server.netron.h"

#include <netron/schema.h>

/* ---- Listener@1.0.0 ---- */

static int netronc_call_references_listener_heard(
	netron_task task, const void *methods, void *self, const void *args)
{
	const references_listener_methods *m = methods;
	const references_listener_heard_args *a = args;

	return m->heard(self, (references_listener_heard_call){ task }, &a->line);
}

int references_listener_heard_reply(references_listener_heard_call call, bool result)
{
	return netron_reply(call.task, &netronc_service_references_listener.methods[0], &result);
}

static int netronc_call_references_listener_gone(
	netron_task task, const void *methods, void *self, const void *args)
{
	const references_listener_methods *m = methods;
	const references_listener_gone_args *a = args;

	return m->gone(self, (references_listener_gone_call){ task }, a->reason);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_references_listener[] = {
	{ netronc_call_references_listener_heard, offsetof(references_listener_methods, heard) },
	{ netronc_call_references_listener_gone, offsetof(references_listener_methods, gone) },
};
/* clang-format on */

int references_listener_expose(netron *net, const references_listener_methods *methods, void *self,
	netron_exposed *out_listener)
{
	return netron_expose(net, &netronc_service_references_listener,
		netronc_skeletons_references_listener, methods, self, out_listener);
}

int references_listener_offer(netron *net, const references_listener_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_listener)
{
	return netron_offer(net, &netronc_service_references_listener,
		netronc_skeletons_references_listener, methods, self, released, out_listener);
}

/* ---- Room@1.0.0 ---- */

static int netronc_call_references_room_say(
	netron_task task, const void *methods, void *self, const void *args)
{
	const references_room_methods *m = methods;
	const references_room_say_args *a = args;

	return m->say(self, (references_room_say_call){ task }, &a->line);
}

int references_room_say_reply(references_room_say_call call)
{
	return netron_reply(call.task, &netronc_service_references_room.methods[0], NULL);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_references_room[] = {
	{ netronc_call_references_room_say, offsetof(references_room_methods, say) },
};
/* clang-format on */

int references_room_expose(
	netron *net, const references_room_methods *methods, void *self, netron_exposed *out_room)
{
	return netron_expose(net, &netronc_service_references_room,
		netronc_skeletons_references_room, methods, self, out_room);
}

int references_room_offer(netron *net, const references_room_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_room)
{
	return netron_offer(net, &netronc_service_references_room,
		netronc_skeletons_references_room, methods, self, released, out_room);
}

int references_room_emit_said(netron_exposed room, const references_line *line)
{
	references_room_said_args args = {
		.line = *line,
	};

	return netron_emit(room, &netronc_service_references_room.events[0], &args);
}

/* ---- Rooms@1.0.0 ---- */

static int netronc_call_references_rooms_open(
	netron_task task, const void *methods, void *self, const void *args)
{
	const references_rooms_methods *m = methods;
	const references_rooms_open_args *a = args;

	return m->open(self, (references_rooms_open_call){ task }, a->name, a->key);
}

int references_rooms_open_reply(references_rooms_open_call call, netron_exposed room)
{
	return netron_reply(call.task, &netronc_service_references_rooms.methods[0], &room);
}

static int netronc_call_references_rooms_listen(
	netron_task task, const void *methods, void *self, const void *args)
{
	const references_rooms_methods *m = methods;
	const references_rooms_listen_args *a = args;
	netron_reference nt_to_listener = netron_task_reference(task, &a->listener);
	references_listener nt_listener = {
		.peer = netron_reference_peer(nt_to_listener),
		.options = { .reference = nt_to_listener.id },
	};

	return m->listen(self, (references_rooms_listen_call){ task }, a->room, &nt_listener,
		a->has_limit ? &a->limit : NULL);
}

int references_rooms_listen_reply(references_rooms_listen_call call, const references_line *line)
{
	return netron_reply(call.task, &netronc_service_references_rooms.methods[1], line);
}

static int netronc_call_references_rooms_swap(
	netron_task task, const void *methods, void *self, const void *args)
{
	const references_rooms_methods *m = methods;
	const references_rooms_swap_args *a = args;
	netron_reference nt_to_room = netron_task_reference(task, &a->room);
	references_room nt_room = {
		.peer = netron_reference_peer(nt_to_room),
		.options = { .reference = nt_to_room.id },
	};

	return m->swap(self, (references_rooms_swap_call){ task }, &nt_room);
}

int references_rooms_swap_reply(references_rooms_swap_call call, netron_exposed listener)
{
	return netron_reply(call.task, &netronc_service_references_rooms.methods[2], &listener);
}

static int netronc_call_references_rooms_feed(
	netron_task task, const void *methods, void *self, const void *args)
{
	const references_rooms_methods *m = methods;
	const references_rooms_feed_args *a = args;
	netron_reference nt_to_room = netron_task_reference(task, &a->room);
	references_room nt_room = {
		.peer = netron_reference_peer(nt_to_room),
		.options = { .reference = nt_to_room.id },
	};

	return m->feed(self, (references_rooms_feed_call){ task }, &nt_room,
		(references_line_source){ netron_task_source(task) });
}

int references_rooms_feed_reply(references_rooms_feed_call call, netron_exposed room)
{
	return netron_reply(call.task, &netronc_service_references_rooms.methods[3], &room);
}

static int netronc_call_references_rooms_follow(
	netron_task task, const void *methods, void *self, const void *args)
{
	const references_rooms_methods *m = methods;
	const references_rooms_follow_args *a = args;
	netron_reference nt_to_listener = netron_task_reference(task, &a->listener);
	references_listener nt_listener = {
		.peer = netron_reference_peer(nt_to_listener),
		.options = { .reference = nt_to_listener.id },
	};

	return m->follow(self, (references_rooms_follow_call){ task }, &nt_listener, a->name,
		(references_line_sink){ netron_task_sink(task) });
}

static int netronc_call_references_rooms_parent(
	netron_task task, const void *methods, void *self, const void *args)
{
	const references_rooms_methods *m = methods;

	(void)args;
	return m->parent(self, (references_rooms_parent_call){ task });
}

int references_rooms_parent_reply(references_rooms_parent_call call, netron_exposed rooms)
{
	return netron_reply(call.task, &netronc_service_references_rooms.methods[5], &rooms);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_references_rooms[] = {
	{ netronc_call_references_rooms_open, offsetof(references_rooms_methods, open) },
	{ netronc_call_references_rooms_listen, offsetof(references_rooms_methods, listen) },
	{ netronc_call_references_rooms_swap, offsetof(references_rooms_methods, swap) },
	{ netronc_call_references_rooms_feed, offsetof(references_rooms_methods, feed) },
	{ netronc_call_references_rooms_follow, offsetof(references_rooms_methods, follow) },
	{ netronc_call_references_rooms_parent, offsetof(references_rooms_methods, parent) },
};
/* clang-format on */

int references_rooms_expose(
	netron *net, const references_rooms_methods *methods, void *self, netron_exposed *out_rooms)
{
	return netron_expose(net, &netronc_service_references_rooms,
		netronc_skeletons_references_rooms, methods, self, out_rooms);
}

int references_rooms_offer(netron *net, const references_rooms_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_rooms)
{
	return netron_offer(net, &netronc_service_references_rooms,
		netronc_skeletons_references_rooms, methods, self, released, out_rooms);
}
