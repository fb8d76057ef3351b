/* events_server.netron.c - implementing Watched@1.0.0, Child@2.0.0 of events.nsvc.
 * Written by netronc 0.1.0. Change events.nsvc instead. */
#include "events_server.netron.h"

#include <netron/schema.h>
#include <string.h>

/* ---- Watched@1.0.0 ---- */

static int netronc_call_events_watched_poke(
	netron_task task, const void *methods, void *self, const void *args)
{
	const events_watched_methods *m = methods;

	(void)args;
	return m->poke(self, (events_watched_poke_call){ task });
}

int events_watched_poke_reply(events_watched_poke_call call)
{
	return netron_reply(call.task, &netronc_service_events_watched.methods[0], NULL);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_events_watched[] = {
	{ netronc_call_events_watched_poke, offsetof(events_watched_methods, poke) },
};
/* clang-format on */

int events_watched_expose(
	netron *net, const events_watched_methods *methods, void *self, netron_exposed *out_watched)
{
	return netron_expose(net, &netronc_service_events_watched, netronc_skeletons_events_watched,
		methods, self, out_watched);
}

int events_watched_offer(netron *net, const events_watched_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_watched)
{
	return netron_offer(net, &netronc_service_events_watched, netronc_skeletons_events_watched,
		methods, self, released, out_watched);
}

int events_watched_emit_changed(netron_exposed watched, const events_change *change)
{
	events_watched_changed_args args = {
		.change = *change,
	};

	return netron_emit(watched, &netronc_service_events_watched.events[0], &args);
}

int events_watched_emit_moved(netron_exposed watched, const char *from, const char *to,
	events_side side, const uint8_t key[4], netron_strings tags, const netron_value *extra,
	const events_change *by, const double *at, const uint16_t *spare, const char *note)
{
	events_watched_moved_args args = {
		.from = from,
		.to = to,
		.side = side,
		.tags = tags,
		.extra = extra,
		.by = by,
		.has_at = at != NULL,
		.at = at ? *at : 0,
		.has_spare = spare != NULL,
		.note = note,
	};
	memcpy(args.key, key, sizeof args.key);
	if (spare)
		memcpy(args.spare, spare, sizeof args.spare);

	return netron_emit(watched, &netronc_service_events_watched.events[1], &args);
}

int events_watched_emit_cleared(netron_exposed watched)
{
	return netron_emit(watched, &netronc_service_events_watched.events[2], NULL);
}

int events_watched_emit_touched(netron_exposed watched, const char *path)
{
	events_watched_touched_args args = {
		.path = path,
	};

	return netron_emit(watched, &netronc_service_events_watched.events[3], &args);
}

int events_watched_emit_user(netron_exposed watched, const char *error_, int32_t fn_, bool watched_)
{
	events_watched_user_args args = {
		.error_ = error_,
		.fn_ = fn_,
		.watched_ = watched_,
	};

	return netron_emit(watched, &netronc_service_events_watched.events[4], &args);
}

/* ---- Child@2.0.0 ---- */

static int netronc_call_events_child_poke(
	netron_task task, const void *methods, void *self, const void *args)
{
	const events_child_methods *m = methods;

	(void)args;
	return m->poke(self, (events_child_poke_call){ task });
}

int events_child_poke_reply(events_child_poke_call call)
{
	return netron_reply(call.task, &netronc_service_events_child.methods[0], NULL);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_events_child[] = {
	{ netronc_call_events_child_poke, offsetof(events_child_methods, poke) },
};
/* clang-format on */

int events_child_expose(
	netron *net, const events_child_methods *methods, void *self, netron_exposed *out_child)
{
	return netron_expose(net, &netronc_service_events_child, netronc_skeletons_events_child,
		methods, self, out_child);
}

int events_child_offer(netron *net, const events_child_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_child)
{
	return netron_offer(net, &netronc_service_events_child, netronc_skeletons_events_child,
		methods, self, released, out_child);
}

int events_child_emit_changed(netron_exposed child, const events_change *change)
{
	events_child_changed_args args = {
		.change = *change,
	};

	return netron_emit(child, &netronc_service_events_child.events[0], &args);
}

int events_child_emit_moved(netron_exposed child, const char *from, const char *to,
	events_side side, const uint8_t key[4], netron_strings tags, const netron_value *extra,
	const events_change *by, const double *at, const uint16_t *spare, const char *note)
{
	events_child_moved_args args = {
		.from = from,
		.to = to,
		.side = side,
		.tags = tags,
		.extra = extra,
		.by = by,
		.has_at = at != NULL,
		.at = at ? *at : 0,
		.has_spare = spare != NULL,
		.note = note,
	};
	memcpy(args.key, key, sizeof args.key);
	if (spare)
		memcpy(args.spare, spare, sizeof args.spare);

	return netron_emit(child, &netronc_service_events_child.events[1], &args);
}

int events_child_emit_cleared(netron_exposed child)
{
	return netron_emit(child, &netronc_service_events_child.events[2], NULL);
}

int events_child_emit_touched(netron_exposed child, const char *path)
{
	events_child_touched_args args = {
		.path = path,
	};

	return netron_emit(child, &netronc_service_events_child.events[3], &args);
}

int events_child_emit_user(netron_exposed child, const char *error_, int32_t fn_, bool watched_)
{
	events_child_user_args args = {
		.error_ = error_,
		.fn_ = fn_,
		.watched_ = watched_,
	};

	return netron_emit(child, &netronc_service_events_child.events[4], &args);
}

int events_child_emit_born(netron_exposed child, const char *name)
{
	events_child_born_args args = {
		.name = name,
	};

	return netron_emit(child, &netronc_service_events_child.events[5], &args);
}
