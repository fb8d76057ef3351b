/* market_client.netron.h - calling Market@1.2.0 of market.nsvc.
 * Written by netronc 0.1.0. Change market.nsvc instead. */
#ifndef ACME_MARKET_CLIENT_NETRON_H
#define ACME_MARKET_CLIENT_NETRON_H

#include "market.netron.h"

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

/* ---- fills(since: timestamp) -> Fill[] ---- */

typedef void acme_market_fills_done(
	const netron_error *error, const acme_fill_list *result, void *user);

/** What was filled since then. */
netron_task acme_market_fills(
	const acme_market *market, netron_time since, acme_market_fills_done *done, void *user);
int acme_market_fills_sync(const acme_market *market, netron_time since,
	acme_fill_list **out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- oneway note(line: string) ---- */

/** Nobody waits for this.
 *
 * Oneway: 0 once it is queued; no answer comes. */
int acme_market_note(const acme_market *market, const char *line);

/* ---- close() ---- */

typedef void acme_market_close_done(const netron_error *error, void *user);

/** Ends the day.
 *
 * Deprecated: the exchange does it by itself */
netron_task acme_market_close(const acme_market *market, acme_market_close_done *done, void *user);
int acme_market_close_sync(const acme_market *market, netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
