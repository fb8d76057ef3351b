/* bare_server.netron.c - implementing Points@1.0.0 of bare.nsvc.
 * Written by netronc 0.1.0. Change bare.nsvc instead. */
#include "bare_server.netron.h"

#include <netron/schema.h>

/* ---- Points@1.0.0 ---- */

static int netronc_call_points_add(
	netron_task task, const void *methods, void *self, const void *args)
{
	const points_methods *m = methods;
	const points_add_args *a = args;

	return m->add(self, (points_add_call){ task }, &a->point_);
}

int points_add_reply(points_add_call call, const point *point_)
{
	return netron_reply(call.task, &netronc_service_points.methods[0], point_);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_points[] = {
	{ netronc_call_points_add, offsetof(points_methods, add) },
};
/* clang-format on */

int points_expose(
	netron *net, const points_methods *methods, void *self, netron_exposed *out_points)
{
	return netron_expose(
		net, &netronc_service_points, netronc_skeletons_points, methods, self, out_points);
}

int points_offer(netron *net, const points_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_points)
{
	return netron_offer(net, &netronc_service_points, netronc_skeletons_points, methods, self,
		released, out_points);
}
