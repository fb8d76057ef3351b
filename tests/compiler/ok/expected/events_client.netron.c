/* events_client.netron.c - calling Watched@1.0.0, Child@2.0.0 of events.nsvc.
 * Written by netronc 0.1.0. Change events.nsvc instead. */
#include "events_client.netron.h"

#include <netron/schema.h>

/* ---- Watched@1.0.0 ---- */

events_watched events_watched_at(netron_peer peer)
{
	return (events_watched){ .peer = peer };
}

events_watched events_watched_of(netron_reference reference)
{
	events_watched nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int events_watched_release(const events_watched *watched)
{
	netron_reference nt_reference = { watched->peer.net, watched->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- poke() ---- */

static void netronc_done_events_watched_poke(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((events_watched_poke_done *)done)(error, user);
}

netron_task events_watched_poke(
	const events_watched *watched, events_watched_poke_done *done, void *user)
{
	return netron_invoke(watched->peer, &netronc_service_events_watched.methods[0], NULL,
		&watched->options, netronc_done_events_watched_poke, (netron_function *)done, user);
}

int events_watched_poke_sync(const events_watched *watched, netron_error **out_error)
{
	return netron_invoke_sync_plain(watched->peer, &netronc_service_events_watched.methods[0],
		NULL, &watched->options, NULL, out_error);
}

/* ---- event changed(change: Change) ---- */

static void netronc_heard_events_watched_changed(const void *args, netron_function *fn, void *user)
{
	const events_watched_changed_args *a = args;

	((events_watched_on_changed_fn *)fn)(&a->change, user);
}

netron_subscription events_watched_on_changed(
	const events_watched *watched, events_watched_on_changed_fn *fn, void *user)
{
	return netron_on(watched->peer, &netronc_service_events_watched.events[0],
		&watched->options, netronc_heard_events_watched_changed, (netron_function *)fn,
		user);
}

/* ---- event moved(from: string, to: string, side: Side, key: u8[4], tags: string[], extra: any,
 * by: Change?, at: f64?, spare: u16[2]?, note: string = "none") ---- */

static void netronc_heard_events_watched_moved(const void *args, netron_function *fn, void *user)
{
	const events_watched_moved_args *a = args;

	((events_watched_on_moved_fn *)fn)(a->from, a->to, a->side, a->key, a->tags, a->extra,
		a->by, a->has_at ? &a->at : NULL, a->has_spare ? a->spare : NULL, a->note, user);
}

netron_subscription events_watched_on_moved(
	const events_watched *watched, events_watched_on_moved_fn *fn, void *user)
{
	return netron_on(watched->peer, &netronc_service_events_watched.events[1],
		&watched->options, netronc_heard_events_watched_moved, (netron_function *)fn, user);
}

/* ---- event cleared() ---- */

static void netronc_heard_events_watched_cleared(const void *args, netron_function *fn, void *user)
{

	(void)args;
	((events_watched_on_cleared_fn *)fn)(user);
}

netron_subscription events_watched_on_cleared(
	const events_watched *watched, events_watched_on_cleared_fn *fn, void *user)
{
	return netron_on(watched->peer, &netronc_service_events_watched.events[2],
		&watched->options, netronc_heard_events_watched_cleared, (netron_function *)fn,
		user);
}

/* ---- event touched(path: string) ---- */

static void netronc_heard_events_watched_touched(const void *args, netron_function *fn, void *user)
{
	const events_watched_touched_args *a = args;

	((events_watched_on_touched_fn *)fn)(a->path, user);
}

netron_subscription events_watched_on_touched(
	const events_watched *watched, events_watched_on_touched_fn *fn, void *user)
{
	return netron_on(watched->peer, &netronc_service_events_watched.events[3],
		&watched->options, netronc_heard_events_watched_touched, (netron_function *)fn,
		user);
}

/* ---- event user(error: string, fn: i32, watched: bool) ---- */

static void netronc_heard_events_watched_user(const void *args, netron_function *fn, void *user)
{
	const events_watched_user_args *a = args;

	((events_watched_on_user_fn *)fn)(a->error_, a->fn_, a->watched_, user);
}

netron_subscription events_watched_on_user(
	const events_watched *watched, events_watched_on_user_fn *fn, void *user)
{
	return netron_on(watched->peer, &netronc_service_events_watched.events[4],
		&watched->options, netronc_heard_events_watched_user, (netron_function *)fn, user);
}

/* ---- Child@2.0.0 ---- */

events_child events_child_at(netron_peer peer)
{
	return (events_child){ .peer = peer };
}

events_watched events_child_as_parent(const events_child *child)
{
	events_watched nt_parent = { .peer = child->peer, .options = child->options };

	if (!nt_parent.options.service && !nt_parent.options.reference)
		nt_parent.options.service = "Child@2.0.0";
	return nt_parent;
}

events_child events_child_of(netron_reference reference)
{
	events_child nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int events_child_release(const events_child *child)
{
	netron_reference nt_reference = { child->peer.net, child->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- poke() ---- */

static void netronc_done_events_child_poke(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((events_child_poke_done *)done)(error, user);
}

netron_task events_child_poke(const events_child *child, events_child_poke_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_events_child.methods[0], NULL,
		&child->options, netronc_done_events_child_poke, (netron_function *)done, user);
}

int events_child_poke_sync(const events_child *child, netron_error **out_error)
{
	return netron_invoke_sync_plain(child->peer, &netronc_service_events_child.methods[0], NULL,
		&child->options, NULL, out_error);
}

/* ---- event changed(change: Change) ---- */

static void netronc_heard_events_child_changed(const void *args, netron_function *fn, void *user)
{
	const events_child_changed_args *a = args;

	((events_child_on_changed_fn *)fn)(&a->change, user);
}

netron_subscription events_child_on_changed(
	const events_child *child, events_child_on_changed_fn *fn, void *user)
{
	return netron_on(child->peer, &netronc_service_events_child.events[0], &child->options,
		netronc_heard_events_child_changed, (netron_function *)fn, user);
}

/* ---- event moved(from: string, to: string, side: Side, key: u8[4], tags: string[], extra: any,
 * by: Change?, at: f64?, spare: u16[2]?, note: string = "none") ---- */

static void netronc_heard_events_child_moved(const void *args, netron_function *fn, void *user)
{
	const events_child_moved_args *a = args;

	((events_child_on_moved_fn *)fn)(a->from, a->to, a->side, a->key, a->tags, a->extra, a->by,
		a->has_at ? &a->at : NULL, a->has_spare ? a->spare : NULL, a->note, user);
}

netron_subscription events_child_on_moved(
	const events_child *child, events_child_on_moved_fn *fn, void *user)
{
	return netron_on(child->peer, &netronc_service_events_child.events[1], &child->options,
		netronc_heard_events_child_moved, (netron_function *)fn, user);
}

/* ---- event cleared() ---- */

static void netronc_heard_events_child_cleared(const void *args, netron_function *fn, void *user)
{

	(void)args;
	((events_child_on_cleared_fn *)fn)(user);
}

netron_subscription events_child_on_cleared(
	const events_child *child, events_child_on_cleared_fn *fn, void *user)
{
	return netron_on(child->peer, &netronc_service_events_child.events[2], &child->options,
		netronc_heard_events_child_cleared, (netron_function *)fn, user);
}

/* ---- event touched(path: string) ---- */

static void netronc_heard_events_child_touched(const void *args, netron_function *fn, void *user)
{
	const events_child_touched_args *a = args;

	((events_child_on_touched_fn *)fn)(a->path, user);
}

netron_subscription events_child_on_touched(
	const events_child *child, events_child_on_touched_fn *fn, void *user)
{
	return netron_on(child->peer, &netronc_service_events_child.events[3], &child->options,
		netronc_heard_events_child_touched, (netron_function *)fn, user);
}

/* ---- event user(error: string, fn: i32, watched: bool) ---- */

static void netronc_heard_events_child_user(const void *args, netron_function *fn, void *user)
{
	const events_child_user_args *a = args;

	((events_child_on_user_fn *)fn)(a->error_, a->fn_, a->watched_, user);
}

netron_subscription events_child_on_user(
	const events_child *child, events_child_on_user_fn *fn, void *user)
{
	return netron_on(child->peer, &netronc_service_events_child.events[4], &child->options,
		netronc_heard_events_child_user, (netron_function *)fn, user);
}

/* ---- event born(name: string) ---- */

static void netronc_heard_events_child_born(const void *args, netron_function *fn, void *user)
{
	const events_child_born_args *a = args;

	((events_child_on_born_fn *)fn)(a->name, user);
}

netron_subscription events_child_on_born(
	const events_child *child, events_child_on_born_fn *fn, void *user)
{
	return netron_on(child->peer, &netronc_service_events_child.events[5], &child->options,
		netronc_heard_events_child_born, (netron_function *)fn, user);
}
