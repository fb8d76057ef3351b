/* arrays_server.netron.c - implementing Grid@1.0.0 of arrays.nsvc.
 * Written by netronc 0.1.0. Change arrays.nsvc instead. */
#include "arrays_server.netron.h"

#include <netron/schema.h>

/* ---- Grid@1.0.0 ---- */

static int netronc_call_values_grid_rotate(
	netron_task task, const void *methods, void *self, const void *args)
{
	const values_grid_methods *m = methods;
	const values_grid_rotate_args *a = args;

	return m->rotate(self, (values_grid_rotate_call){ task }, a->by, a->corners);
}

int values_grid_rotate_reply(values_grid_rotate_call call, const double result[4])
{
	return netron_reply(call.task, &netronc_service_values_grid.methods[0], result);
}

static int netronc_call_values_grid_names(
	netron_task task, const void *methods, void *self, const void *args)
{
	const values_grid_methods *m = methods;

	(void)args;
	return m->names(self, (values_grid_names_call){ task });
}

int values_grid_names_reply(values_grid_names_call call, const char *const result[2])
{
	return netron_reply(call.task, &netronc_service_values_grid.methods[1], result);
}

static int netronc_call_values_grid_digest(
	netron_task task, const void *methods, void *self, const void *args)
{
	const values_grid_methods *m = methods;
	const values_grid_digest_args *a = args;

	return m->digest(self, (values_grid_digest_call){ task }, a->of);
}

int values_grid_digest_reply(values_grid_digest_call call, const uint8_t digest[32])
{
	return netron_reply(call.task, &netronc_service_values_grid.methods[2], digest);
}

static int netronc_call_values_grid_maybe(
	netron_task task, const void *methods, void *self, const void *args)
{
	const values_grid_methods *m = methods;
	const values_grid_maybe_args *a = args;

	return m->maybe(self, (values_grid_maybe_call){ task }, a->has_raw ? a->raw : NULL);
}

int values_grid_maybe_reply(values_grid_maybe_call call, const uint8_t *result)
{
	const void *nt_items = result;

	return netron_reply(call.task, &netronc_service_values_grid.methods[3], &nt_items);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_values_grid[] = {
	{ netronc_call_values_grid_rotate, offsetof(values_grid_methods, rotate) },
	{ netronc_call_values_grid_names, offsetof(values_grid_methods, names) },
	{ netronc_call_values_grid_digest, offsetof(values_grid_methods, digest) },
	{ netronc_call_values_grid_maybe, offsetof(values_grid_methods, maybe) },
};
/* clang-format on */

int values_grid_expose(
	netron *net, const values_grid_methods *methods, void *self, netron_exposed *out_grid)
{
	return netron_expose(net, &netronc_service_values_grid, netronc_skeletons_values_grid,
		methods, self, out_grid);
}

int values_grid_offer(netron *net, const values_grid_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_grid)
{
	return netron_offer(net, &netronc_service_values_grid, netronc_skeletons_values_grid,
		methods, self, released, out_grid);
}
