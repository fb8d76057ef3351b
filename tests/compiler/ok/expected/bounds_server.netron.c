/* bounds_server.netron.c - implementing Bounded@1.0.0 of bounds.nsvc.
 * Written by netronc 0.1.0. Change bounds.nsvc instead. */
#include "bounds_server.netron.h"

#include <netron/schema.h>

/* ---- Bounded@1.0.0 ---- */

static int netronc_call_bounded_bounded_check(
	netron_task task, const void *methods, void *self, const void *args)
{
	const bounded_bounded_methods *m = methods;
	const bounded_bounded_check_args *a = args;

	return m->check(
		self, (bounded_bounded_check_call){ task }, a->digit, a->word, a->pin, a->link);
}

int bounded_bounded_check_reply(bounded_bounded_check_call call, const char *result)
{
	return netron_reply(call.task, &netronc_service_bounded_bounded.methods[0], &result);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_bounded_bounded[] = {
	{ netronc_call_bounded_bounded_check, offsetof(bounded_bounded_methods, check) },
};
/* clang-format on */

int bounded_bounded_expose(netron *net, const bounded_bounded_methods *methods, void *self,
	netron_exposed *out_bounded)
{
	return netron_expose(net, &netronc_service_bounded_bounded,
		netronc_skeletons_bounded_bounded, methods, self, out_bounded);
}

int bounded_bounded_offer(netron *net, const bounded_bounded_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_bounded)
{
	return netron_offer(net, &netronc_service_bounded_bounded,
		netronc_skeletons_bounded_bounded, methods, self, released, out_bounded);
}
