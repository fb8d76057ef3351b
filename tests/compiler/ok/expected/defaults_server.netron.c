/* defaults_server.netron.c - implementing Defaulted@1.0.0 of defaults.nsvc.
 * Written by netronc 0.1.0. Change defaults.nsvc instead. */
#include "defaults_server.netron.h"

#include <netron/schema.h>

/* ---- Defaulted@1.0.0 ---- */

static int netronc_call_defaults_defaulted_page(
	netron_task task, const void *methods, void *self, const void *args)
{
	const defaults_defaulted_methods *m = methods;
	const defaults_defaulted_page_args *a = args;

	return m->page(self, (defaults_defaulted_page_call){ task }, a->query, a->from, a->count,
		a->order);
}

int defaults_defaulted_page_reply(defaults_defaulted_page_call call, netron_strings result)
{
	return netron_reply(call.task, &netronc_service_defaults_defaulted.methods[0], &result);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_defaults_defaulted[] = {
	{ netronc_call_defaults_defaulted_page, offsetof(defaults_defaulted_methods, page) },
};
/* clang-format on */

int defaults_defaulted_expose(netron *net, const defaults_defaulted_methods *methods, void *self,
	netron_exposed *out_defaulted)
{
	return netron_expose(net, &netronc_service_defaults_defaulted,
		netronc_skeletons_defaults_defaulted, methods, self, out_defaulted);
}

int defaults_defaulted_offer(netron *net, const defaults_defaulted_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_defaulted)
{
	return netron_offer(net, &netronc_service_defaults_defaulted,
		netronc_skeletons_defaults_defaulted, methods, self, released, out_defaulted);
}
