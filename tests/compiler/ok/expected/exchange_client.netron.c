/* exchange_client.netron.c - calling Market@1.2.0 of exchange.nsvc.
 * Written by netronc 0.1.0. Change exchange.nsvc instead. */
#include "exchange_client.netron.h"

#include <netron/schema.h>

/* ---- Market@1.2.0 ---- */

acme_market acme_market_at(netron_peer peer)
{
	return (acme_market){ .peer = peer };
}

acme_market acme_market_of(netron_reference reference)
{
	acme_market nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int acme_market_release(const acme_market *market)
{
	netron_reference nt_reference = { market->peer.net, market->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- getQuote(symbol: string) -> Quote throws UnknownSymbol ---- */

static void netronc_done_acme_market_get_quote(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_market_get_quote_done *)done)(error, result, user);
}

netron_task acme_market_get_quote(
	const acme_market *market, const char *symbol, acme_market_get_quote_done *done, void *user)
{
	acme_market_get_quote_args args = {
		.symbol = symbol,
	};

	return netron_invoke(market->peer, &netronc_service_acme_market.methods[0], &args,
		&market->options, netronc_done_acme_market_get_quote, (netron_function *)done,
		user);
}

int acme_market_get_quote_sync(const acme_market *market, const char *symbol,
	acme_quote **out_quote, netron_error **out_error)
{
	acme_market_get_quote_args args = {
		.symbol = symbol,
	};

	return netron_invoke_sync(market->peer, &netronc_service_acme_market.methods[0], &args,
		&market->options, (void **)out_quote, out_error);
}

/* ---- placeOrder(order: NewOrder) -> string throws UnknownSymbol, MarketClosed ---- */

static void netronc_done_acme_market_place_order(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_market_place_order_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task acme_market_place_order(const acme_market *market, const acme_new_order *order,
	acme_market_place_order_done *done, void *user)
{
	acme_market_place_order_args args = {
		.order = *order,
	};

	return netron_invoke(market->peer, &netronc_service_acme_market.methods[1], &args,
		&market->options, netronc_done_acme_market_place_order, (netron_function *)done,
		user);
}

int acme_market_place_order_sync(const acme_market *market, const acme_new_order *order,
	char **out_result, netron_error **out_error)
{
	acme_market_place_order_args args = {
		.order = *order,
	};

	return netron_invoke_sync_pointer(market->peer, &netronc_service_acme_market.methods[1],
		&args, &market->options, (void **)out_result, out_error);
}

/* ---- watchQuotes(symbols: string[]) -> stream Quote ---- */

acme_quote_source acme_market_watch_quotes(const acme_market *market, netron_strings symbols)
{
	acme_quote_source nt_source = { { NULL, 0 } };
	acme_market_watch_quotes_args args = {
		.symbols = symbols,
	};

	netron_invoke_stream(market->peer, &netronc_service_acme_market.methods[2], &args,
		&market->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- importOrders(account: string, orders: stream NewOrder) -> ImportSummary ---- */

static void netronc_done_acme_market_import_orders(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_market_import_orders_done *)done)(error, result, user);
}

netron_task acme_market_import_orders(const acme_market *market, const char *account,
	acme_new_order_sink *out_orders, acme_market_import_orders_done *done, void *user)
{
	acme_market_import_orders_args args = {
		.account = account,
	};

	return netron_invoke_stream(market->peer, &netronc_service_acme_market.methods[3], &args,
		&market->options, netronc_done_acme_market_import_orders, (netron_function *)done,
		user, &out_orders->stream, NULL);
}

/* ---- trade(orders: stream NewOrder) -> stream Fill ---- */

acme_fill_source acme_market_trade(const acme_market *market, acme_new_order_sink *out_orders)
{
	acme_fill_source nt_source = { { NULL, 0 } };
	acme_market_trade_args args = {
		.orders = { .peer_id = NULL },
	};

	netron_invoke_stream(market->peer, &netronc_service_acme_market.methods[4], &args,
		&market->options, NULL, NULL, NULL, &out_orders->stream, &nt_source.stream);
	return nt_source;
}

/* ---- readonly property open: bool ---- */

static void netronc_done_acme_market_get_open(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_market_get_open_done *)done)(error, result ? *(const bool *)result : false, user);
}

netron_task acme_market_get_open(
	const acme_market *market, acme_market_get_open_done *done, void *user)
{
	return netron_invoke(market->peer, &netronc_service_acme_market.methods[5], NULL,
		&market->options, netronc_done_acme_market_get_open, (netron_function *)done, user);
}

int acme_market_get_open_sync(const acme_market *market, bool *out_open, netron_error **out_error)
{
	return netron_invoke_sync_plain(market->peer, &netronc_service_acme_market.methods[5], NULL,
		&market->options, out_open, out_error);
}

/* ---- property spread: f64 ---- */

static void netronc_done_acme_market_get_spread(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_market_get_spread_done *)done)(error, result ? *(const double *)result : 0, user);
}

netron_task acme_market_get_spread(
	const acme_market *market, acme_market_get_spread_done *done, void *user)
{
	return netron_invoke(market->peer, &netronc_service_acme_market.methods[6], NULL,
		&market->options, netronc_done_acme_market_get_spread, (netron_function *)done,
		user);
}

int acme_market_get_spread_sync(
	const acme_market *market, double *out_spread, netron_error **out_error)
{
	return netron_invoke_sync_plain(market->peer, &netronc_service_acme_market.methods[6], NULL,
		&market->options, out_spread, out_error);
}

static void netronc_done_acme_market_set_spread(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((acme_market_set_spread_done *)done)(error, user);
}

netron_task acme_market_set_spread(
	const acme_market *market, double spread, acme_market_set_spread_done *done, void *user)
{
	acme_market_set_spread_args args = {
		.spread = spread,
	};

	return netron_invoke(market->peer, &netronc_service_acme_market.methods[7], &args,
		&market->options, netronc_done_acme_market_set_spread, (netron_function *)done,
		user);
}

int acme_market_set_spread_sync(const acme_market *market, double spread, netron_error **out_error)
{
	acme_market_set_spread_args args = {
		.spread = spread,
	};

	return netron_invoke_sync_plain(market->peer, &netronc_service_acme_market.methods[7],
		&args, &market->options, NULL, out_error);
}

/* ---- event halted(symbol: string, reason: string) ---- */

static void netronc_heard_acme_market_halted(const void *args, netron_function *fn, void *user)
{
	const acme_market_halted_args *a = args;

	((acme_market_on_halted_fn *)fn)(a->symbol, a->reason, user);
}

netron_subscription acme_market_on_halted(
	const acme_market *market, acme_market_on_halted_fn *fn, void *user)
{
	return netron_on(market->peer, &netronc_service_acme_market.events[0], &market->options,
		netronc_heard_acme_market_halted, (netron_function *)fn, user);
}
