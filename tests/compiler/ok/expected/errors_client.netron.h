/* errors_client.netron.h - calling Shop@2.0.0-rc.1 of errors.nsvc.
 * Written by netronc 0.1.0. Change errors.nsvc instead. */
#ifndef SHOP_ERRORS_CLIENT_NETRON_H
#define SHOP_ERRORS_CLIENT_NETRON_H

#include "errors.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct shop_shop {
	netron_peer peer;
	netron_call_options options;
} shop_shop;

shop_shop shop_shop_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
shop_shop shop_shop_of(netron_reference reference);
int shop_shop_release(const shop_shop *shop);

/* ---- buy(what: string) -> u32 throws NotSold, Busy, Empty ---- */

typedef void shop_shop_buy_done(const netron_error *error, uint32_t result, void *user);

netron_task shop_shop_buy(
	const shop_shop *shop, const char *what, shop_shop_buy_done *done, void *user);
int shop_shop_buy_sync(const shop_shop *shop, const char *what, uint32_t *out_result,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
