/* defaults_server.netron.h - implementing Defaulted@1.0.0 of defaults.nsvc.
 * Written by netronc 0.1.0. Change defaults.nsvc instead. */
#ifndef DEFAULTS_DEFAULTS_SERVER_NETRON_H
#define DEFAULTS_DEFAULTS_SERVER_NETRON_H

#include "defaults.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct defaults_defaulted_page_call {
	netron_task task;
} defaults_defaulted_page_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct defaults_defaulted_methods {
	int (*page)(void *self, defaults_defaulted_page_call call, const char *query, uint64_t from,
		uint32_t count, defaults_color order);
} defaults_defaulted_methods;

/** Offers Defaulted@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int defaults_defaulted_expose(netron *net, const defaults_defaulted_methods *methods, void *self,
	netron_exposed *out_defaulted) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int defaults_defaulted_offer(netron *net, const defaults_defaulted_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_defaulted) NETRON_MUST_USE;

int defaults_defaulted_page_reply(defaults_defaulted_page_call call, netron_strings result);

#ifdef __cplusplus
}
#endif
#endif
