/* imports_server.netron.c - implementing Storage@1.1.0 of imports.nsvc.
 * Written by netronc 0.1.0. Change imports.nsvc instead. */
#include "imports_server.netron.h"

#include <netron/schema.h>

/* ---- Storage@1.1.0 ---- */

static int netronc_call_store_storage_version(
	netron_task task, const void *methods, void *self, const void *args)
{
	const store_storage_methods *m = methods;

	(void)args;
	return m->version(self, (store_storage_version_call){ task });
}

int store_storage_version_reply(store_storage_version_call call, const char *result)
{
	return netron_reply(call.task, &netronc_service_store_storage.methods[0], &result);
}

static int netronc_call_store_storage_amounts(
	netron_task task, const void *methods, void *self, const void *args)
{
	const store_storage_methods *m = methods;

	(void)args;
	return m->amounts(self, (store_storage_amounts_call){ task });
}

int store_storage_amounts_reply(store_storage_amounts_call call, common_amount_list result)
{
	return netron_reply(call.task, &netronc_service_store_storage.methods[1], &result);
}

int store_storage_amounts_throw_refused(
	store_storage_amounts_call call, const common_refused *error)
{
	return netron_throw(call.task, &netronc_error_common_refused, error);
}

static int netronc_call_store_storage_shelf(
	netron_task task, const void *methods, void *self, const void *args)
{
	const store_storage_methods *m = methods;
	const store_storage_shelf_args *a = args;

	return m->shelf(
		self, (store_storage_shelf_call){ task }, a->name, a->has_unit ? &a->unit : NULL);
}

int store_storage_shelf_reply(store_storage_shelf_call call, const store_shelf *shelf)
{
	return netron_reply(call.task, &netronc_service_store_storage.methods[2], shelf);
}

int store_storage_shelf_throw_refused(store_storage_shelf_call call, const common_refused *error)
{
	return netron_throw(call.task, &netronc_error_common_refused, error);
}

static int netronc_call_store_storage_total(
	netron_task task, const void *methods, void *self, const void *args)
{
	const store_storage_methods *m = methods;

	(void)args;
	return m->total(self, (store_storage_total_call){ task });
}

int store_storage_total_reply(store_storage_total_call call, const common_amount *amount)
{
	return netron_reply(call.task, &netronc_service_store_storage.methods[3], amount);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_store_storage[] = {
	{ netronc_call_store_storage_version, offsetof(store_storage_methods, version) },
	{ netronc_call_store_storage_amounts, offsetof(store_storage_methods, amounts) },
	{ netronc_call_store_storage_shelf, offsetof(store_storage_methods, shelf) },
	{ netronc_call_store_storage_total, offsetof(store_storage_methods, total) },
};
/* clang-format on */

int store_storage_expose(
	netron *net, const store_storage_methods *methods, void *self, netron_exposed *out_storage)
{
	return netron_expose(net, &netronc_service_store_storage, netronc_skeletons_store_storage,
		methods, self, out_storage);
}

int store_storage_offer(netron *net, const store_storage_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_storage)
{
	return netron_offer(net, &netronc_service_store_storage, netronc_skeletons_store_storage,
		methods, self, released, out_storage);
}
