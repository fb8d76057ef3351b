/* bare_server.netron.h - implementing Points@1.0.0 of bare.nsvc.
 * Written by netronc 0.1.0. Change bare.nsvc instead. */
#ifndef NSVC_BARE_SERVER_NETRON_H
#define NSVC_BARE_SERVER_NETRON_H

#include "bare.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct points_add_call {
	netron_task task;
} points_add_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct points_methods {
	int (*add)(void *self, points_add_call call, const point *point_);
} points_methods;

/** Offers Points@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int points_expose(netron *net, const points_methods *methods, void *self,
	netron_exposed *out_points) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int points_offer(netron *net, const points_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_points) NETRON_MUST_USE;

int points_add_reply(points_add_call call, const point *point_);

#ifdef __cplusplus
}
#endif
#endif
