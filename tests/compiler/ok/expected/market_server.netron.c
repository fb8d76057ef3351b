/* market_server.netron.c - implementing Market@1.2.0 of market.nsvc.
 * Written by netronc 0.1.0. Change market.nsvc instead. */
#include "market_server.netron.h"

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

static int netronc_call_acme_market_fills(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;
	const acme_market_fills_args *a = args;

	return m->fills(self, (acme_market_fills_call){ task }, a->since);
}

int acme_market_fills_reply(acme_market_fills_call call, acme_fill_list result)
{
	return netron_reply(call.task, &netronc_service_acme_market.methods[2], &result);
}

static int netronc_call_acme_market_note(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;
	const acme_market_note_args *a = args;

	return m->note(self, (acme_market_note_call){ task }, a->line);
}

static int netronc_call_acme_market_close(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_market_methods *m = methods;

	(void)args;
	return m->close(self, (acme_market_close_call){ task });
}

int acme_market_close_reply(acme_market_close_call call)
{
	return netron_reply(call.task, &netronc_service_acme_market.methods[4], NULL);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_acme_market[] = {
	{ netronc_call_acme_market_get_quote, offsetof(acme_market_methods, get_quote) },
	{ netronc_call_acme_market_place_order, offsetof(acme_market_methods, place_order) },
	{ netronc_call_acme_market_fills, offsetof(acme_market_methods, fills) },
	{ netronc_call_acme_market_note, offsetof(acme_market_methods, note) },
	{ netronc_call_acme_market_close, offsetof(acme_market_methods, close) },
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
