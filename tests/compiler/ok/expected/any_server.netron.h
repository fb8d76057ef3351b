/* any_server.netron.h - implementing Echo@1.0.0 of any.nsvc.
 * Written by netronc 0.1.0. Change any.nsvc instead. */
#ifndef DYN_ANY_SERVER_NETRON_H
#define DYN_ANY_SERVER_NETRON_H

#include "any.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct dyn_echo_echo_call {
	netron_task task;
} dyn_echo_echo_call;
typedef struct dyn_echo_args_call {
	netron_task task;
} dyn_echo_args_call;
typedef struct dyn_echo_log_call {
	netron_task task;
} dyn_echo_log_call;
typedef struct dyn_echo_event_call {
	netron_task task;
} dyn_echo_event_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct dyn_echo_methods {
	int (*echo)(void *self, dyn_echo_echo_call call, const netron_value *v);

	int (*args)(void *self, dyn_echo_args_call call, netron_values values);

	int (*log)(void *self, dyn_echo_log_call call, uint8_t level, netron_strings parts);

	int (*event)(void *self, dyn_echo_event_call call, const dyn_event *event);
} dyn_echo_methods;

/** Offers Echo@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int dyn_echo_expose(netron *net, const dyn_echo_methods *methods, void *self,
	netron_exposed *out_echo) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int dyn_echo_offer(netron *net, const dyn_echo_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_echo) NETRON_MUST_USE;

int dyn_echo_echo_reply(dyn_echo_echo_call call, const netron_value *result);

int dyn_echo_args_reply(dyn_echo_args_call call, netron_values result);

int dyn_echo_log_reply(dyn_echo_log_call call);

int dyn_echo_event_reply(dyn_echo_event_call call, const dyn_event *event);

#ifdef __cplusplus
}
#endif
#endif
