/* events_client.netron.h - calling Watched@1.0.0, Child@2.0.0 of events.nsvc.
 * Written by netronc 0.1.0. Change events.nsvc instead. */
#ifndef EVENTS_EVENTS_CLIENT_NETRON_H
#define EVENTS_EVENTS_CLIENT_NETRON_H

#include "events.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Tells what happens.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct events_watched {
	netron_peer peer;
	netron_call_options options;
} events_watched;

events_watched events_watched_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
events_watched events_watched_of(netron_reference reference);
int events_watched_release(const events_watched *watched);

/* ---- poke() ---- */

typedef void events_watched_poke_done(const netron_error *error, void *user);

netron_task events_watched_poke(
	const events_watched *watched, events_watched_poke_done *done, void *user);
int events_watched_poke_sync(
	const events_watched *watched, netron_error **out_error) NETRON_MUST_USE;

/* ---- event changed(change: Change) ---- */

typedef void events_watched_on_changed_fn(const events_change *change, void *user);

/** A file has changed. */
netron_subscription events_watched_on_changed(
	const events_watched *watched, events_watched_on_changed_fn *fn, void *user);

/* ---- event moved(from: string, to: string, side: Side, key: u8[4], tags: string[], extra: any,
 * by: Change?, at: f64?, spare: u16[2]?, note: string = "none") ---- */

typedef void events_watched_on_moved_fn(const char *from, const char *to, events_side side,
	const uint8_t key[4], netron_strings tags, const netron_value *extra,
	const events_change *by, const double *at, const uint16_t *spare, const char *note,
	void *user);

/** With arguments of every form. */
netron_subscription events_watched_on_moved(
	const events_watched *watched, events_watched_on_moved_fn *fn, void *user);

/* ---- event cleared() ---- */

typedef void events_watched_on_cleared_fn(void *user);

/** Nothing to say. */
netron_subscription events_watched_on_cleared(
	const events_watched *watched, events_watched_on_cleared_fn *fn, void *user);

/* ---- event touched(path: string) ---- */

typedef void events_watched_on_touched_fn(const char *path, void *user);

/** Deprecated: listen to changed */
netron_subscription events_watched_on_touched(
	const events_watched *watched, events_watched_on_touched_fn *fn, void *user);

/* ---- event user(error: string, fn: i32, watched: bool) ---- */

typedef void events_watched_on_user_fn(const char *error_, int32_t fn_, bool watched_, void *user);

netron_subscription events_watched_on_user(
	const events_watched *watched, events_watched_on_user_fn *fn, void *user);

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct events_child {
	netron_peer peer;
	netron_call_options options;
} events_child;

events_child events_child_at(netron_peer peer);

/** For functions that take a Watched@1.0.0: calls what Child@2.0.0 has of it. */
events_watched events_child_as_parent(const events_child *child);

/** For one that was handed over as a value. Release it when it is not needed any more. */
events_child events_child_of(netron_reference reference);
int events_child_release(const events_child *child);

/* ---- poke() ---- */

typedef void events_child_poke_done(const netron_error *error, void *user);

netron_task events_child_poke(const events_child *child, events_child_poke_done *done, void *user);
int events_child_poke_sync(const events_child *child, netron_error **out_error) NETRON_MUST_USE;

/* ---- event changed(change: Change) ---- */

typedef void events_child_on_changed_fn(const events_change *change, void *user);

/** A file has changed. */
netron_subscription events_child_on_changed(
	const events_child *child, events_child_on_changed_fn *fn, void *user);

/* ---- event moved(from: string, to: string, side: Side, key: u8[4], tags: string[], extra: any,
 * by: Change?, at: f64?, spare: u16[2]?, note: string = "none") ---- */

typedef void events_child_on_moved_fn(const char *from, const char *to, events_side side,
	const uint8_t key[4], netron_strings tags, const netron_value *extra,
	const events_change *by, const double *at, const uint16_t *spare, const char *note,
	void *user);

/** With arguments of every form. */
netron_subscription events_child_on_moved(
	const events_child *child, events_child_on_moved_fn *fn, void *user);

/* ---- event cleared() ---- */

typedef void events_child_on_cleared_fn(void *user);

/** Nothing to say. */
netron_subscription events_child_on_cleared(
	const events_child *child, events_child_on_cleared_fn *fn, void *user);

/* ---- event touched(path: string) ---- */

typedef void events_child_on_touched_fn(const char *path, void *user);

/** Deprecated: listen to changed */
netron_subscription events_child_on_touched(
	const events_child *child, events_child_on_touched_fn *fn, void *user);

/* ---- event user(error: string, fn: i32, watched: bool) ---- */

typedef void events_child_on_user_fn(const char *error_, int32_t fn_, bool watched_, void *user);

netron_subscription events_child_on_user(
	const events_child *child, events_child_on_user_fn *fn, void *user);

/* ---- event born(name: string) ---- */

typedef void events_child_on_born_fn(const char *name, void *user);

netron_subscription events_child_on_born(
	const events_child *child, events_child_on_born_fn *fn, void *user);

#ifdef __cplusplus
}
#endif
#endif
