/* common_server.netron.h - implementing Base@1.0.0 of common.nsvc.
 * Written by netronc 0.1.0. Change common.nsvc instead. */
#ifndef COMMON_COMMON_SERVER_NETRON_H
#define COMMON_COMMON_SERVER_NETRON_H

#include "common.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct common_base_version_call {
	netron_task task;
} common_base_version_call;
typedef struct common_base_amounts_call {
	netron_task task;
} common_base_amounts_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct common_base_methods {
	int (*version)(void *self, common_base_version_call call);

	int (*amounts)(void *self, common_base_amounts_call call);
} common_base_methods;

/** Offers Base@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int common_base_expose(netron *net, const common_base_methods *methods, void *self,
	netron_exposed *out_base) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int common_base_offer(netron *net, const common_base_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_base) NETRON_MUST_USE;

int common_base_version_reply(common_base_version_call call, const char *result);

int common_base_amounts_reply(common_base_amounts_call call, common_amount_list result);
int common_base_amounts_throw_refused(common_base_amounts_call call, const common_refused *error);

#ifdef __cplusplus
}
#endif
#endif
