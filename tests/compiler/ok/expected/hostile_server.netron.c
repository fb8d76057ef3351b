/* hostile_server.netron.c - implementing Hostile@1.0.0 of hostile.nsvc.
 * Written by netronc 0.1.0. Change hostile.nsvc instead. */
#include "hostile_server.netron.h"

#include <netron/schema.h>

/* ---- Hostile@1.0.0 ---- */

static int netronc_call_hostile_hostile_run(
	netron_task task, const void *methods, void *self, const void *args)
{
	const hostile_hostile_methods *m = methods;
	const hostile_hostile_run_args *a = args;

	return m->run(self, (hostile_hostile_run_call){ task }, a->text);
}

int hostile_hostile_run_reply(hostile_hostile_run_call call)
{
	return netron_reply(call.task, &netronc_service_hostile_hostile.methods[0], NULL);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_hostile_hostile[] = {
	{ netronc_call_hostile_hostile_run, offsetof(hostile_hostile_methods, run) },
};
/* clang-format on */

int hostile_hostile_expose(netron *net, const hostile_hostile_methods *methods, void *self,
	netron_exposed *out_hostile)
{
	return netron_expose(net, &netronc_service_hostile_hostile,
		netronc_skeletons_hostile_hostile, methods, self, out_hostile);
}

int hostile_hostile_offer(netron *net, const hostile_hostile_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_hostile)
{
	return netron_offer(net, &netronc_service_hostile_hostile,
		netronc_skeletons_hostile_hostile, methods, self, released, out_hostile);
}
