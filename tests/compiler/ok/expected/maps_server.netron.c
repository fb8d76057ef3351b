/* maps_server.netron.c - implementing MapStore@1.0.0 of maps.nsvc.
 * Written by netronc 0.1.0. Change maps.nsvc instead. */
#include "maps_server.netron.h"

#include <netron/schema.h>

/* ---- MapStore@1.0.0 ---- */

static int netronc_call_values_map_store_all(
	netron_task task, const void *methods, void *self, const void *args)
{
	const values_map_store_methods *m = methods;

	(void)args;
	return m->all(self, (values_map_store_all_call){ task });
}

int values_map_store_all_reply(values_map_store_all_call call, values_point_map result)
{
	return netron_reply(call.task, &netronc_service_values_map_store.methods[0], &result);
}

static int netronc_call_values_map_store_counts(
	netron_task task, const void *methods, void *self, const void *args)
{
	const values_map_store_methods *m = methods;
	const values_map_store_counts_args *a = args;

	return m->counts(self, (values_map_store_counts_call){ task }, a->of);
}

int values_map_store_counts_reply(values_map_store_counts_call call, values_u32_map result)
{
	return netron_reply(call.task, &netronc_service_values_map_store.methods[1], &result);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_values_map_store[] = {
	{ netronc_call_values_map_store_all, offsetof(values_map_store_methods, all) },
	{ netronc_call_values_map_store_counts, offsetof(values_map_store_methods, counts) },
};
/* clang-format on */

int values_map_store_expose(netron *net, const values_map_store_methods *methods, void *self,
	netron_exposed *out_map_store)
{
	return netron_expose(net, &netronc_service_values_map_store,
		netronc_skeletons_values_map_store, methods, self, out_map_store);
}

int values_map_store_offer(netron *net, const values_map_store_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_map_store)
{
	return netron_offer(net, &netronc_service_values_map_store,
		netronc_skeletons_values_map_store, methods, self, released, out_map_store);
}
