/* maps_server.netron.h - implementing MapStore@1.0.0 of maps.nsvc.
 * Written by netronc 0.1.0. Change maps.nsvc instead. */
#ifndef VALUES_MAPS_SERVER_NETRON_H
#define VALUES_MAPS_SERVER_NETRON_H

#include "maps.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct values_map_store_all_call {
	netron_task task;
} values_map_store_all_call;
typedef struct values_map_store_counts_call {
	netron_task task;
} values_map_store_counts_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct values_map_store_methods {
	int (*all)(void *self, values_map_store_all_call call);

	int (*counts)(void *self, values_map_store_counts_call call, values_u32_map of);
} values_map_store_methods;

/** Offers MapStore@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int values_map_store_expose(netron *net, const values_map_store_methods *methods, void *self,
	netron_exposed *out_map_store) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int values_map_store_offer(netron *net, const values_map_store_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_map_store) NETRON_MUST_USE;

int values_map_store_all_reply(values_map_store_all_call call, values_point_map result);

int values_map_store_counts_reply(values_map_store_counts_call call, values_u32_map result);

#ifdef __cplusplus
}
#endif
#endif
