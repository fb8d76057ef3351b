/* exchange_client.netron.h - calling Market@1.2.0 of exchange.nsvc.
 * Written by netronc 0.1.0. Change exchange.nsvc instead. */
#ifndef ACME_EXCHANGE_CLIENT_NETRON_H
#define ACME_EXCHANGE_CLIENT_NETRON_H

#include "exchange.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Trading on one exchange.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct acme_market {
	netron_peer peer;
	netron_call_options options;
} acme_market;

acme_market acme_market_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
acme_market acme_market_of(netron_reference reference);
int acme_market_release(const acme_market *market);

/* ---- getQuote(symbol: string) -> Quote throws UnknownSymbol ---- */

typedef void acme_market_get_quote_done(
	const netron_error *error, const acme_quote *quote, void *user);

/** The best bid and ask of a symbol.
 *
 * Idempotent; 500 ms. */
netron_task acme_market_get_quote(const acme_market *market, const char *symbol,
	acme_market_get_quote_done *done, void *user);
int acme_market_get_quote_sync(const acme_market *market, const char *symbol,
	acme_quote **out_quote, netron_error **out_error) NETRON_MUST_USE;

/* ---- placeOrder(order: NewOrder) -> string throws UnknownSymbol, MarketClosed ---- */

typedef void acme_market_place_order_done(
	const netron_error *error, const char *result, void *user);

/** Places one order; returns its id. */
netron_task acme_market_place_order(const acme_market *market, const acme_new_order *order,
	acme_market_place_order_done *done, void *user);
int acme_market_place_order_sync(const acme_market *market, const acme_new_order *order,
	char **out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- watchQuotes(symbols: string[]) -> stream Quote ---- */

/** Quotes of these symbols, as they change. */
acme_quote_source acme_market_watch_quotes(const acme_market *market, netron_strings symbols);

/* ---- importOrders(account: string, orders: stream NewOrder) -> ImportSummary ---- */

typedef void acme_market_import_orders_done(
	const netron_error *error, const acme_import_summary *import_summary, void *user);

/** Takes any number of orders and tells how many were accepted. */
netron_task acme_market_import_orders(const acme_market *market, const char *account,
	acme_new_order_sink *out_orders, acme_market_import_orders_done *done, void *user);

/* ---- trade(orders: stream NewOrder) -> stream Fill ---- */

/** Orders in, fills out, for as long as both sides like. */
acme_fill_source acme_market_trade(const acme_market *market, acme_new_order_sink *out_orders);

/* ---- readonly property open: bool ---- */

typedef void acme_market_get_open_done(const netron_error *error, bool open, void *user);

netron_task acme_market_get_open(
	const acme_market *market, acme_market_get_open_done *done, void *user);
int acme_market_get_open_sync(
	const acme_market *market, bool *out_open, netron_error **out_error) NETRON_MUST_USE;

/* ---- property spread: f64 ---- */

typedef void acme_market_get_spread_done(const netron_error *error, double spread, void *user);

netron_task acme_market_get_spread(
	const acme_market *market, acme_market_get_spread_done *done, void *user);
int acme_market_get_spread_sync(
	const acme_market *market, double *out_spread, netron_error **out_error) NETRON_MUST_USE;

typedef void acme_market_set_spread_done(const netron_error *error, void *user);

netron_task acme_market_set_spread(
	const acme_market *market, double spread, acme_market_set_spread_done *done, void *user);
int acme_market_set_spread_sync(
	const acme_market *market, double spread, netron_error **out_error) NETRON_MUST_USE;

/* ---- event halted(symbol: string, reason: string) ---- */

typedef void acme_market_on_halted_fn(const char *symbol, const char *reason, void *user);

/** Trading in a symbol has stopped. */
netron_subscription acme_market_on_halted(
	const acme_market *market, acme_market_on_halted_fn *fn, void *user);

#ifdef __cplusplus
}
#endif
#endif
