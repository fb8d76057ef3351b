/* arrays_server.netron.h - implementing Grid@1.0.0 of arrays.nsvc.
 * Written by netronc 0.1.0. Change arrays.nsvc instead. */
#ifndef VALUES_ARRAYS_SERVER_NETRON_H
#define VALUES_ARRAYS_SERVER_NETRON_H

#include "arrays.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct values_grid_rotate_call {
	netron_task task;
} values_grid_rotate_call;
typedef struct values_grid_names_call {
	netron_task task;
} values_grid_names_call;
typedef struct values_grid_digest_call {
	netron_task task;
} values_grid_digest_call;
typedef struct values_grid_maybe_call {
	netron_task task;
} values_grid_maybe_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct values_grid_methods {
	int (*rotate)(void *self, values_grid_rotate_call call, const double by[4],
		const values_point corners[4]);

	int (*names)(void *self, values_grid_names_call call);

	int (*digest)(void *self, values_grid_digest_call call, netron_bytes of);

	int (*maybe)(void *self, values_grid_maybe_call call, const uint8_t *raw);
} values_grid_methods;

/** Offers Grid@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int values_grid_expose(netron *net, const values_grid_methods *methods, void *self,
	netron_exposed *out_grid) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int values_grid_offer(netron *net, const values_grid_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_grid) NETRON_MUST_USE;

int values_grid_rotate_reply(values_grid_rotate_call call, const double result[4]);

int values_grid_names_reply(values_grid_names_call call, const char *const result[2]);

int values_grid_digest_reply(values_grid_digest_call call, const uint8_t digest[32]);

int values_grid_maybe_reply(values_grid_maybe_call call, const uint8_t *result);

#ifdef __cplusplus
}
#endif
#endif
