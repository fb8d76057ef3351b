/* market_client.netron.c - calling Market@1.2.0 of market.nsvc.
 * Written by netronc 0.1.0. Change market.nsvc instead. */
#include "market_client.netron.h"

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

/* ---- fills(since: timestamp) -> Fill[] ---- */

static void netronc_done_acme_market_fills(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_market_fills_done *)done)(error, result, user);
}

netron_task acme_market_fills(
	const acme_market *market, netron_time since, acme_market_fills_done *done, void *user)
{
	acme_market_fills_args args = {
		.since = since,
	};

	return netron_invoke(market->peer, &netronc_service_acme_market.methods[2], &args,
		&market->options, netronc_done_acme_market_fills, (netron_function *)done, user);
}

int acme_market_fills_sync(const acme_market *market, netron_time since,
	acme_fill_list **out_result, netron_error **out_error)
{
	acme_market_fills_args args = {
		.since = since,
	};

	return netron_invoke_sync(market->peer, &netronc_service_acme_market.methods[2], &args,
		&market->options, (void **)out_result, out_error);
}

/* ---- oneway note(line: string) ---- */

int acme_market_note(const acme_market *market, const char *line)
{
	acme_market_note_args args = {
		.line = line,
	};

	return netron_invoke_oneway(
		market->peer, &netronc_service_acme_market.methods[3], &args, &market->options);
}

/* ---- close() ---- */

static void netronc_done_acme_market_close(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((acme_market_close_done *)done)(error, user);
}

netron_task acme_market_close(const acme_market *market, acme_market_close_done *done, void *user)
{
	return netron_invoke(market->peer, &netronc_service_acme_market.methods[4], NULL,
		&market->options, netronc_done_acme_market_close, (netron_function *)done, user);
}

int acme_market_close_sync(const acme_market *market, netron_error **out_error)
{
	return netron_invoke_sync_plain(market->peer, &netronc_service_acme_market.methods[4], NULL,
		&market->options, NULL, out_error);
}
