/* exchange_server.netron.c - implementing Market@1.2.0 of exchange.nsvc.
 * Written by netronc 0.1.0. Change exchange.nsvc instead. */
#include "exchange_server.netron.h"

#include <netron/schema.h>

/* ---- Market@1.2.0 ---- */

static int netronc_call_acme_market_get_quote(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;
	const acme_market_get_quote_args *a = args;

	return m->get_quote(self, (acme_market_get_quote_call){ task }, a->symbol);
}

int acme_market_get_quote_reply(acme_market_get_quote_call call, const acme_quote *quote)
{
	return netron_reply(call.task, &netronc_service_acme_market.methods[0], quote);
}

int acme_market_get_quote_throw_unknown_symbol(
	acme_market_get_quote_call call, const acme_unknown_symbol *error)
{
	return netron_throw(call.task, &netronc_error_acme_unknown_symbol, error);
}

static int netronc_call_acme_market_place_order(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;
	const acme_market_place_order_args *a = args;

	return m->place_order(self, (acme_market_place_order_call){ task }, &a->order);
}

int acme_market_place_order_reply(acme_market_place_order_call call, const char *result)
{
	return netron_reply(call.task, &netronc_service_acme_market.methods[1], &result);
}

int acme_market_place_order_throw_unknown_symbol(
	acme_market_place_order_call call, const acme_unknown_symbol *error)
{
	return netron_throw(call.task, &netronc_error_acme_unknown_symbol, error);
}

int acme_market_place_order_throw_market_closed(
	acme_market_place_order_call call, const acme_market_closed *error)
{
	return netron_throw(call.task, &netronc_error_acme_market_closed, error);
}

static int netronc_call_acme_market_watch_quotes(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;
	const acme_market_watch_quotes_args *a = args;

	return m->watch_quotes(self, (acme_market_watch_quotes_call){ task }, a->symbols,
		(acme_quote_sink){ netron_task_sink(task) });
}

static int netronc_call_acme_market_import_orders(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;
	const acme_market_import_orders_args *a = args;

	return m->import_orders(self, (acme_market_import_orders_call){ task }, a->account,
		(acme_new_order_source){ netron_task_source(task) });
}

int acme_market_import_orders_reply(
	acme_market_import_orders_call call, const acme_import_summary *import_summary)
{
	return netron_reply(call.task, &netronc_service_acme_market.methods[3], import_summary);
}

static int netronc_call_acme_market_trade(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;

	(void)args;
	return m->trade(self, (acme_market_trade_call){ task },
		(acme_new_order_source){ netron_task_source(task) },
		(acme_fill_sink){ netron_task_sink(task) });
}

static int netronc_call_acme_market_get_open(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;

	(void)args;
	return m->get_open(self, (acme_market_get_open_call){ task });
}

int acme_market_get_open_reply(acme_market_get_open_call call, bool open)
{
	return netron_reply(call.task, &netronc_service_acme_market.methods[5], &open);
}

static int netronc_call_acme_market_get_spread(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;

	(void)args;
	return m->get_spread(self, (acme_market_get_spread_call){ task });
}

int acme_market_get_spread_reply(acme_market_get_spread_call call, double spread)
{
	return netron_reply(call.task, &netronc_service_acme_market.methods[6], &spread);
}

static int netronc_call_acme_market_set_spread(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;
	const acme_market_set_spread_args *a = args;

	return m->set_spread(self, (acme_market_set_spread_call){ task }, a->spread);
}

int acme_market_set_spread_reply(acme_market_set_spread_call call)
{
	return netron_reply(call.task, &netronc_service_acme_market.methods[7], NULL);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_acme_market[] = {
	{ netronc_call_acme_market_get_quote, offsetof(acme_market_methods, get_quote) },
	{ netronc_call_acme_market_place_order, offsetof(acme_market_methods, place_order) },
	{ netronc_call_acme_market_watch_quotes, offsetof(acme_market_methods, watch_quotes) },
	{ netronc_call_acme_market_import_orders, offsetof(acme_market_methods, import_orders) },
	{ netronc_call_acme_market_trade, offsetof(acme_market_methods, trade) },
	{ netronc_call_acme_market_get_open, offsetof(acme_market_methods, get_open) },
	{ netronc_call_acme_market_get_spread, offsetof(acme_market_methods, get_spread) },
	{ netronc_call_acme_market_set_spread, offsetof(acme_market_methods, set_spread) },
};
/* clang-format on */

int acme_market_expose(
	netron *net, const acme_market_methods *methods, void *self, netron_exposed *out_market)
{
	return netron_expose(net, &netronc_service_acme_market, netronc_skeletons_acme_market,
		methods, self, out_market);
}

int acme_market_offer(netron *net, const acme_market_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_market)
{
	return netron_offer(net, &netronc_service_acme_market, netronc_skeletons_acme_market,
		methods, self, released, out_market);
}

int acme_market_emit_halted(netron_exposed market, const char *symbol, const char *reason)
{
	acme_market_halted_args args = {
		.symbol = symbol,
		.reason = reason,
	};

	return netron_emit(market, &netronc_service_acme_market.events[0], &args);
}
