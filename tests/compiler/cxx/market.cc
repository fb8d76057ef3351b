/* market.cc - the generated API from C++17: a server and a client of it in one process. */
#include "market_client.netron.h"
#include "market_server.netron.h"

#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace
{

struct Exchange {
	int handled = 0;
	std::vector<std::string> notes;
};

struct Freer {
	void operator()(netron *net) const
	{
		netron_free(net);
	}
	void operator()(acme_quote *quote) const
	{
		acme_quote_free(quote);
	}
	void operator()(acme_fill_list *fills) const
	{
		acme_fill_list_free(fills);
	}
	void operator()(netron_error *error) const
	{
		netron_error_free(error);
	}
	void operator()(char *string) const
	{
		netron_string_free(string);
	}
};

template <typename T> using Owned = std::unique_ptr<T, Freer>;

int failures = 0;

void check(bool ok, const char *what)
{
	static int count = 0;
	std::printf("%s %d - %s\n", ok ? "ok" : "not ok", ++count, what);
	failures += !ok;
}

/* ---- server ---- */

int get_quote(void *self, acme_market_get_quote_call call, const char *symbol)
{
	static_cast<Exchange *>(self)->handled++;
	if (std::strcmp(symbol, "ACME") != 0) {
		acme_unknown_symbol unknown = { symbol };
		return acme_market_get_quote_throw_unknown_symbol(call, &unknown);
	}
	acme_quote quote = { symbol, 99.5, 100.0, 1700000000000000000 };
	return acme_market_get_quote_reply(call, &quote);
}

int place_order(void *, acme_market_place_order_call call, const acme_new_order *order)
{
	if (order->side != ACME_SIDE_SELL || !order->has_limit || order->tags.count != 2)
		return NETRON_E_INVALID_VALUE;
	const char *color = netron_string_map_get(order->labels, "color");
	return acme_market_place_order_reply(call, color ? color : "none");
}

int fills(void *, acme_market_fills_call call, netron_time since)
{
	acme_fill items[] = { { "o-1", 5, 1.5 }, { "o-2", since == 7000000 ? 6u : 0u, 2.5 } };
	return acme_market_fills_reply(call, acme_fill_list{ items, 2 });
}

int note(void *self, acme_market_note_call, const char *line)
{
	static_cast<Exchange *>(self)->notes.push_back(line);
	return 0;
}

acme_market_methods methods()
{
	acme_market_methods table = {};
	table.get_quote = get_quote;
	table.place_order = place_order;
	table.fills = fills;
	table.note = note;
	return table;
}

/* ---- client ---- */

void quotes(const acme_market &market)
{
	acme_quote *raw = nullptr;
	netron_error *raw_error = nullptr;
	int rc = acme_market_get_quote_sync(&market, "ACME", &raw, nullptr);
	Owned<acme_quote> quote(raw);
	check(rc == 0 && quote && quote->ask == 100.0, "a struct comes back");
	Owned<acme_quote> copy(quote ? acme_quote_copy(quote.get()) : nullptr);
	check(copy && std::string(copy->symbol) == "ACME", "and can be copied");

	raw = nullptr;
	rc = acme_market_get_quote_sync(&market, "NONE", &raw, &raw_error);
	Owned<netron_error> error(raw_error);
	const acme_unknown_symbol *unknown = error ? acme_unknown_symbol_of(error.get()) : nullptr;
	check(rc < 0 && !raw && unknown && std::string(unknown->symbol) == "NONE",
		"a declared error is typed");
	check(error && !acme_market_closed_of(error.get()), "and is no other one");
}

void orders(const acme_market &market)
{
	const char *const tags[] = { "a", "b" };
	const netron_pair labels[] = { { "color", "blue" } };
	acme_new_order order = {};
	order.symbol = "ACME";
	order.side = ACME_SIDE_SELL;
	order.has_limit = true;
	order.limit = 1.25;
	order.tags = { tags, 2 };
	order.labels = { labels, 1 };
	char *raw = nullptr;
	int rc = acme_market_place_order_sync(&market, &order, &raw, nullptr);
	Owned<char> id(raw);
	check(rc == 0 && id && std::string(id.get()) == "blue", "a string comes back");

	acme_fill_list *raw_fills = nullptr;
	rc = acme_market_fills_sync(&market, 7000000, &raw_fills, nullptr);
	Owned<acme_fill_list> list(raw_fills);
	check(rc == 0 && list && list->count == 2 && list->items[1].quantity == 6,
		"a list comes back");
	check(acme_market_close_sync(&market, nullptr) == NETRON_E_UNIMPLEMENTED,
		"what is not implemented says so");
}

void callbacks(const acme_market &market)
{
	std::string seen;
	netron_task task = acme_market_get_quote(
		&market, "ACME",
		[](const netron_error *error, const acme_quote *quote, void *user) {
			*static_cast<std::string *>(user) = error ? "error" : quote->symbol;
		},
		&seen);
	check(seen.empty(), "a callback is never early");
	check(netron_task_wait(task) == 0 && seen == "ACME", "a lambda takes the answer");
}

} // namespace

int main()
{
	Exchange exchange;
	acme_market_methods table = methods();
	netron_exposed exposed;
	Owned<netron> net(netron_new(nullptr));

	if (!net || acme_market_expose(net.get(), &table, &exchange, &exposed) < 0)
		return 2;
	acme_market market = acme_market_at(netron_local_peer(net.get()));
	market.options.timeout_ms = 5000;
	quotes(market);
	orders(market);
	callbacks(market);
	check(acme_market_note(&market, "hello") == 0 &&
			acme_market_close_sync(&market, nullptr) < 0 &&
			exchange.notes == std::vector<std::string>{ "hello" },
		"a oneway call arrives");
	std::printf("1..10\n");
	return failures != 0;
}
