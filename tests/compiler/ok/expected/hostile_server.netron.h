/* hostile_server.netron.h - implementing Hostile@1.0.0 of hostile.nsvc.
 * Written by netronc 0.1.0. Change hostile.nsvc instead. */
#ifndef HOSTILE_HOSTILE_SERVER_NETRON_H
#define HOSTILE_HOSTILE_SERVER_NETRON_H

#include "hostile.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct hostile_hostile_run_call {
	netron_task task;
} hostile_hostile_run_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct hostile_hostile_methods {
	/** * / void broken(void);
	 * / /
	 *
	 * Deprecated: * / "now" ? ?/ */
	int (*run)(void *self, hostile_hostile_run_call call, const char *text);
} hostile_hostile_methods;

/** Offers Hostile@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int hostile_hostile_expose(netron *net, const hostile_hostile_methods *methods, void *self,
	netron_exposed *out_hostile) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int hostile_hostile_offer(netron *net, const hostile_hostile_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_hostile) NETRON_MUST_USE;

int hostile_hostile_run_reply(hostile_hostile_run_call call);

#ifdef __cplusplus
}
#endif
#endif
