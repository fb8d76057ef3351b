/* common_server.netron.c - implementing Base@1.0.0 of common.nsvc.
 * Written by netronc 0.1.0. Change common.nsvc instead. */
#include "common_server.netron.h"

#include <netron/schema.h>

/* ---- Base@1.0.0 ---- */

static int netronc_call_common_base_version(
	netron_task task, const void *methods, void *self, const void *args)
{
	const common_base_methods *m = methods;

	(void)args;
	return m->version(self, (common_base_version_call){ task });
}

int common_base_version_reply(common_base_version_call call, const char *result)
{
	return netron_reply(call.task, &netronc_service_common_base.methods[0], &result);
}

static int netronc_call_common_base_amounts(
	netron_task task, const void *methods, void *self, const void *args)
{
	const common_base_methods *m = methods;

	(void)args;
	return m->amounts(self, (common_base_amounts_call){ task });
}

int common_base_amounts_reply(common_base_amounts_call call, common_amount_list result)
{
	return netron_reply(call.task, &netronc_service_common_base.methods[1], &result);
}

int common_base_amounts_throw_refused(common_base_amounts_call call, const common_refused *error)
{
	return netron_throw(call.task, &netronc_error_common_refused, error);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_common_base[] = {
	{ netronc_call_common_base_version, offsetof(common_base_methods, version) },
	{ netronc_call_common_base_amounts, offsetof(common_base_methods, amounts) },
};
/* clang-format on */

int common_base_expose(
	netron *net, const common_base_methods *methods, void *self, netron_exposed *out_base)
{
	return netron_expose(net, &netronc_service_common_base, netronc_skeletons_common_base,
		methods, self, out_base);
}

int common_base_offer(netron *net, const common_base_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_base)
{
	return netron_offer(net, &netronc_service_common_base, netronc_skeletons_common_base,
		methods, self, released, out_base);
}
