/* market_server.netron.h - implementing Market@1.2.0 of market.nsvc.
 * Written by netronc 0.1.0. Change market.nsvc instead. */
#ifndef ACME_MARKET_SERVER_NETRON_H
#define ACME_MARKET_SERVER_NETRON_H

#include "market.netron.h"

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
typedef struct acme_market_fills_call {
	netron_task task;
} acme_market_fills_call;
typedef struct acme_market_note_call {
	netron_task task;
} acme_market_note_call;
typedef struct acme_market_close_call {
	netron_task task;
} acme_market_close_call;

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

	/** What was filled since then. */
	int (*fills)(void *self, acme_market_fills_call call, netron_time since);

	/** Nobody waits for this.
	 *
	 * Oneway: nobody waits for an answer. */
	int (*note)(void *self, acme_market_note_call call, const char *line);

	/** Ends the day.
	 *
	 * Deprecated: the exchange does it by itself */
	int (*close)(void *self, acme_market_close_call call);
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

int acme_market_fills_reply(acme_market_fills_call call, acme_fill_list result);

int acme_market_close_reply(acme_market_close_call call);

#ifdef __cplusplus
}
#endif
#endif
