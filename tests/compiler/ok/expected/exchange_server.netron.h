/* exchange_server.netron.h - implementing Market@1.2.0 of exchange.nsvc.
 * Written by netronc 0.1.0. Change exchange.nsvc instead. */
#ifndef ACME_EXCHANGE_SERVER_NETRON_H
#define ACME_EXCHANGE_SERVER_NETRON_H

#include "exchange.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct acme_market_get_quote_call {
	netron_task task;
} acme_market_get_quote_call;
typedef struct acme_market_place_order_call {
	netron_task task;
} acme_market_place_order_call;
typedef struct acme_market_watch_quotes_call {
	netron_task task;
} acme_market_watch_quotes_call;
typedef struct acme_market_import_orders_call {
	netron_task task;
} acme_market_import_orders_call;
typedef struct acme_market_trade_call {
	netron_task task;
} acme_market_trade_call;
typedef struct acme_market_get_open_call {
	netron_task task;
} acme_market_get_open_call;
typedef struct acme_market_get_spread_call {
	netron_task task;
} acme_market_get_spread_call;
typedef struct acme_market_set_spread_call {
	netron_task task;
} acme_market_set_spread_call;

/** Trading on one exchange.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct acme_market_methods {
	/** The best bid and ask of a symbol. */
	int (*get_quote)(void *self, acme_market_get_quote_call call, const char *symbol);

	/** Places one order; returns its id. */
	int (*place_order)(
		void *self, acme_market_place_order_call call, const acme_new_order *order);

	/** Quotes of these symbols, as they change.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*watch_quotes)(void *self, acme_market_watch_quotes_call call, netron_strings symbols,
		acme_quote_sink sink);

	/** Takes any number of orders and tells how many were accepted. */
	int (*import_orders)(void *self, acme_market_import_orders_call call, const char *account,
		acme_new_order_source orders);

	/** Orders in, fills out, for as long as both sides like.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*trade)(void *self, acme_market_trade_call call, acme_new_order_source orders,
		acme_fill_sink sink);

	int (*get_open)(void *self, acme_market_get_open_call call);

	int (*get_spread)(void *self, acme_market_get_spread_call call);

	int (*set_spread)(void *self, acme_market_set_spread_call call, double spread);
} acme_market_methods;

/** Offers Market@1.2.0 to every peer until unexposed. methods and self must outlive it. */
int acme_market_expose(netron *net, const acme_market_methods *methods, void *self,
	netron_exposed *out_market) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int acme_market_offer(netron *net, const acme_market_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_market) NETRON_MUST_USE;

int acme_market_get_quote_reply(acme_market_get_quote_call call, const acme_quote *quote);
int acme_market_get_quote_throw_unknown_symbol(
	acme_market_get_quote_call call, const acme_unknown_symbol *error);

int acme_market_place_order_reply(acme_market_place_order_call call, const char *result);
int acme_market_place_order_throw_unknown_symbol(
	acme_market_place_order_call call, const acme_unknown_symbol *error);
int acme_market_place_order_throw_market_closed(
	acme_market_place_order_call call, const acme_market_closed *error);

int acme_market_import_orders_reply(
	acme_market_import_orders_call call, const acme_import_summary *import_summary);

int acme_market_get_open_reply(acme_market_get_open_call call, bool open);

int acme_market_get_spread_reply(acme_market_get_spread_call call, double spread);

int acme_market_set_spread_reply(acme_market_set_spread_call call);

/** Trading in a symbol has stopped. */
int acme_market_emit_halted(netron_exposed market, const char *symbol, const char *reason);

#ifdef __cplusplus
}
#endif
#endif
