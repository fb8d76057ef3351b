/* events_server.netron.h - implementing Watched@1.0.0, Child@2.0.0 of events.nsvc.
 * Written by netronc 0.1.0. Change events.nsvc instead. */
#ifndef EVENTS_EVENTS_SERVER_NETRON_H
#define EVENTS_EVENTS_SERVER_NETRON_H

#include "events.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct events_watched_poke_call {
	netron_task task;
} events_watched_poke_call;

/** Tells what happens.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct events_watched_methods {
	int (*poke)(void *self, events_watched_poke_call call);
} events_watched_methods;

/** Offers Watched@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int events_watched_expose(netron *net, const events_watched_methods *methods, void *self,
	netron_exposed *out_watched) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int events_watched_offer(netron *net, const events_watched_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_watched) NETRON_MUST_USE;

int events_watched_poke_reply(events_watched_poke_call call);

/** A file has changed. */
int events_watched_emit_changed(netron_exposed watched, const events_change *change);

/** With arguments of every form. */
int events_watched_emit_moved(netron_exposed watched, const char *from, const char *to,
	events_side side, const uint8_t key[4], netron_strings tags, const netron_value *extra,
	const events_change *by, const double *at, const uint16_t *spare, const char *note);

/** Nothing to say. */
int events_watched_emit_cleared(netron_exposed watched);

/** Deprecated: listen to changed */
int events_watched_emit_touched(netron_exposed watched, const char *path);

int events_watched_emit_user(
	netron_exposed watched, const char *error_, int32_t fn_, bool watched_);

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct events_child_poke_call {
	netron_task task;
} events_child_poke_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct events_child_methods {
	int (*poke)(void *self, events_child_poke_call call);
} events_child_methods;

/** Offers Child@2.0.0 to every peer until unexposed. methods and self must outlive it. */
int events_child_expose(netron *net, const events_child_methods *methods, void *self,
	netron_exposed *out_child) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int events_child_offer(netron *net, const events_child_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_child) NETRON_MUST_USE;

int events_child_poke_reply(events_child_poke_call call);

/** A file has changed. */
int events_child_emit_changed(netron_exposed child, const events_change *change);

/** With arguments of every form. */
int events_child_emit_moved(netron_exposed child, const char *from, const char *to,
	events_side side, const uint8_t key[4], netron_strings tags, const netron_value *extra,
	const events_change *by, const double *at, const uint16_t *spare, const char *note);

/** Nothing to say. */
int events_child_emit_cleared(netron_exposed child);

/** Deprecated: listen to changed */
int events_child_emit_touched(netron_exposed child, const char *path);

int events_child_emit_user(netron_exposed child, const char *error_, int32_t fn_, bool watched_);

int events_child_emit_born(netron_exposed child, const char *name);

#ifdef __cplusplus
}
#endif
#endif
