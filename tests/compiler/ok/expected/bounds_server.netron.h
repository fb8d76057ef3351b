/* bounds_server.netron.h - implementing Bounded@1.0.0 of bounds.nsvc.
 * Written by netronc 0.1.0. Change bounds.nsvc instead. */
#ifndef BOUNDED_BOUNDS_SERVER_NETRON_H
#define BOUNDED_BOUNDS_SERVER_NETRON_H

#include "bounds.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct bounded_bounded_check_call {
	netron_task task;
} bounded_bounded_check_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct bounded_bounded_methods {
	int (*check)(void *self, bounded_bounded_check_call call, uint8_t digit, const char *word,
		const char *pin, const char *link);
} bounded_bounded_methods;

/** Offers Bounded@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int bounded_bounded_expose(netron *net, const bounded_bounded_methods *methods, void *self,
	netron_exposed *out_bounded) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int bounded_bounded_offer(netron *net, const bounded_bounded_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_bounded) NETRON_MUST_USE;

int bounded_bounded_check_reply(bounded_bounded_check_call call, const char *result);

#ifdef __cplusplus
}
#endif
#endif
