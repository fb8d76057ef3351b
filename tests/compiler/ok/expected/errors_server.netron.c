/* errors_server.netron.c - implementing Shop@2.0.0-rc.1 of errors.nsvc.
 * Written by netronc 0.1.0. Change errors.nsvc instead. */
#include "errors_server.netron.h"

#include <netron/schema.h>

/* ---- Shop@2.0.0-rc.1 ---- */

static int netronc_call_shop_shop_buy(
	netron_task task, const void *methods, void *self, const void *args)
{
	const shop_shop_methods *m = methods;
	const shop_shop_buy_args *a = args;

	return m->buy(self, (shop_shop_buy_call){ task }, a->what);
}

int shop_shop_buy_reply(shop_shop_buy_call call, uint32_t result)
{
	return netron_reply(call.task, &netronc_service_shop_shop.methods[0], &result);
}

int shop_shop_buy_throw_not_sold(shop_shop_buy_call call, const shop_not_sold *error)
{
	return netron_throw(call.task, &netronc_error_shop_not_sold, error);
}

int shop_shop_buy_throw_busy(shop_shop_buy_call call, const shop_busy *error)
{
	return netron_throw(call.task, &netronc_error_shop_busy, error);
}

int shop_shop_buy_throw_empty(shop_shop_buy_call call, const shop_empty *error)
{
	return netron_throw(call.task, &netronc_error_shop_empty, error);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_shop_shop[] = {
	{ netronc_call_shop_shop_buy, offsetof(shop_shop_methods, buy) },
};
/* clang-format on */

int shop_shop_expose(
	netron *net, const shop_shop_methods *methods, void *self, netron_exposed *out_shop)
{
	return netron_expose(net, &netronc_service_shop_shop, netronc_skeletons_shop_shop, methods,
		self, out_shop);
}

int shop_shop_offer(netron *net, const shop_shop_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_shop)
{
	return netron_offer(net, &netronc_service_shop_shop, netronc_skeletons_shop_shop, methods,
		self, released, out_shop);
}
