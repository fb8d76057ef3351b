/* errors_client.netron.c - calling Shop@2.0.0-rc.1 of errors.nsvc.
 * Written by netronc 0.1.0. Change errors.nsvc instead. */
#include "errors_client.netron.h"

#include <netron/schema.h>

/* ---- Shop@2.0.0-rc.1 ---- */

shop_shop shop_shop_at(netron_peer peer)
{
	return (shop_shop){ .peer = peer };
}

shop_shop shop_shop_of(netron_reference reference)
{
	shop_shop nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int shop_shop_release(const shop_shop *shop)
{
	netron_reference nt_reference = { shop->peer.net, shop->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- buy(what: string) -> u32 throws NotSold, Busy, Empty ---- */

static void netronc_done_shop_shop_buy(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((shop_shop_buy_done *)done)(error, result ? *(const uint32_t *)result : 0, user);
}

netron_task shop_shop_buy(
	const shop_shop *shop, const char *what, shop_shop_buy_done *done, void *user)
{
	shop_shop_buy_args args = {
		.what = what,
	};

	return netron_invoke(shop->peer, &netronc_service_shop_shop.methods[0], &args,
		&shop->options, netronc_done_shop_shop_buy, (netron_function *)done, user);
}

int shop_shop_buy_sync(
	const shop_shop *shop, const char *what, uint32_t *out_result, netron_error **out_error)
{
	shop_shop_buy_args args = {
		.what = what,
	};

	return netron_invoke_sync_plain(shop->peer, &netronc_service_shop_shop.methods[0], &args,
		&shop->options, out_result, out_error);
}
