/* exchange.cc - streams, events, properties and services as values from C++17: a server and a
 * client of them in one process. */
#include "exchange_client.netron.h"
#include "exchange_server.netron.h"
#include "references_client.netron.h"
#include "references_server.netron.h"

#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace
{

struct Freer {
	void operator()(netron *net) const
	{
		netron_free(net);
	}
	void operator()(acme_quote *quote) const
	{
		acme_quote_free(quote);
	}
	void operator()(acme_fill *fill) const
	{
		acme_fill_free(fill);
	}
	void operator()(references_line *line) const
	{
		references_line_free(line);
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

/* ---- the exchange ---- */

struct Exchange {
	double spread = 0.25;
	netron_exposed exposed = {};
};

int watch_quotes(
	void *, acme_market_watch_quotes_call call, netron_strings symbols, acme_quote_sink sink)
{
	if (symbols.count == 0)
		return netron_task_fail(call.task, NETRON_E_INVALID_VALUE, "no symbols");
	for (size_t i = 0; i < symbols.count; i++) {
		acme_quote quote = { symbols.items[i], 99.5, 100.0 + static_cast<double>(i), 0 };
		if (acme_quote_sink_write(sink, &quote) < 0)
			return NETRON_E_INTERNAL;
	}
	return acme_quote_sink_end(sink);
}

struct Import {
	acme_market_import_orders_call call;
	acme_import_summary summary = { 0, 0 };
};

void import_order(const acme_new_order *order, void *user)
{
	Import *import = static_cast<Import *>(user);
	(order->quantity ? import->summary.accepted : import->summary.rejected)++;
}

void imported(const netron_error *, void *user)
{
	Import *import = static_cast<Import *>(user);
	acme_market_import_orders_reply(import->call, &import->summary);
	delete import;
}

int import_orders(void *, acme_market_import_orders_call call, const char *account,
	acme_new_order_source orders)
{
	if (std::strcmp(account, "ACC-1") != 0)
		return NETRON_E_INVALID_VALUE;
	Import *import = new Import{ call };
	acme_new_order_source_read(orders, import_order, imported, import);
	return 0;
}

struct Trade {
	acme_fill_sink sink;
};

void trade_order(const acme_new_order *order, void *user)
{
	acme_fill fill = { order->symbol, order->quantity, order->has_limit ? order->limit : 0 };
	acme_fill_sink_write(static_cast<Trade *>(user)->sink, &fill);
}

void traded(const netron_error *error, void *user)
{
	Trade *trade = static_cast<Trade *>(user);
	if (error)
		acme_fill_sink_fail(trade->sink, NETRON_E_INTERNAL, "the orders broke off");
	else
		acme_fill_sink_end(trade->sink);
	delete trade;
}

int trade(void *, acme_market_trade_call, acme_new_order_source orders, acme_fill_sink sink)
{
	acme_new_order_source_read(orders, trade_order, traded, new Trade{ sink });
	return 0;
}

int get_open(void *, acme_market_get_open_call call)
{
	return acme_market_get_open_reply(call, true);
}

int get_spread(void *self, acme_market_get_spread_call call)
{
	return acme_market_get_spread_reply(call, static_cast<Exchange *>(self)->spread);
}

int set_spread(void *self, acme_market_set_spread_call call, double spread)
{
	static_cast<Exchange *>(self)->spread = spread;
	return acme_market_set_spread_reply(call);
}

acme_market_methods market_methods()
{
	acme_market_methods table = {};
	table.watch_quotes = watch_quotes;
	table.import_orders = import_orders;
	table.trade = trade;
	table.get_open = get_open;
	table.get_spread = get_spread;
	table.set_spread = set_spread;
	return table;
}

void streams_out(const acme_market &market)
{
	const char *const symbols[] = { "ACME", "INIT" };
	acme_quote_source quotes = acme_market_watch_quotes(&market, netron_strings{ symbols, 2 });
	std::vector<std::string> seen;
	acme_quote *raw = nullptr;
	int rc;

	while ((rc = acme_quote_source_next_sync(quotes, &raw, nullptr)) == 1) {
		Owned<acme_quote> quote(raw);
		seen.push_back(quote->symbol);
	}
	check(rc == 0 && seen == std::vector<std::string>{ "ACME", "INIT" },
		"the server sends many, then an end");
	quotes = acme_market_watch_quotes(&market, netron_strings{ nullptr, 0 });
	check(acme_quote_source_next_sync(quotes, &raw, nullptr) == NETRON_E_INVALID_VALUE,
		"a call that fails is the end of its stream");
}

void streams_in(const acme_market &market)
{
	acme_new_order_sink orders;
	acme_import_summary summary = { 0, 0 };
	netron_task task = acme_market_import_orders(
		&market, "ACC-1", &orders,
		[](const netron_error *error, const acme_import_summary *result, void *user) {
			if (!error)
				*static_cast<acme_import_summary *>(user) = *result;
		},
		&summary);
	acme_new_order order = {};
	order.symbol = "ACME";
	order.side = ACME_SIDE_BUY;
	order.quantity = 5;
	int rc = 0;
	for (int i = 0; i < 3 && rc == 0; i++)
		rc = acme_new_order_sink_write_sync(orders, &order, nullptr);
	order.quantity = 0;
	check(rc == 0 && acme_new_order_sink_write_sync(orders, &order, nullptr) == 0 &&
			acme_new_order_sink_end(orders) == 0 && netron_task_wait(task) == 0,
		"the client sends many");
	check(summary.accepted == 3 && summary.rejected == 1, "and gets one answer");
}

void streams_both(const acme_market &market)
{
	acme_new_order_sink orders;
	acme_fill_source fills = acme_market_trade(&market, &orders);
	acme_new_order order = {};
	acme_fill *raw = nullptr;

	order.symbol = "INIT";
	order.side = ACME_SIDE_SELL;
	order.quantity = 7;
	order.has_limit = true;
	order.limit = 1.5;
	int rc = acme_new_order_sink_write_sync(orders, &order, nullptr);
	check(rc == 0 && acme_fill_source_next_sync(fills, &raw, nullptr) == 1,
		"an order in, a fill out");
	Owned<acme_fill> fill(raw);
	check(fill && std::string(fill->order) == "INIT" && fill->quantity == 7 &&
			fill->price == 1.5,
		"as it was sent");
	acme_new_order_sink_end(orders);
	check(acme_fill_source_next_sync(fills, &raw, nullptr) == 0, "an end for an end");
}

void events(const acme_market &market, const Exchange &exchange)
{
	std::string heard;
	netron_subscription subscription = acme_market_on_halted(
		&market,
		[](const char *symbol, const char *reason, void *user) {
			*static_cast<std::string *>(user) = std::string(symbol) + " " + reason;
		},
		&heard);
	check(netron_subscription_wait_sync(subscription, nullptr) == 0 &&
			acme_market_emit_halted(exchange.exposed, "INIT", "volatility") == 0,
		"an event is listened to and emitted");
	bool open = false;
	check(acme_market_get_open_sync(&market, &open, nullptr) == 0 && open,
		"a readonly property is read");
	check(heard == "INIT volatility", "and the event was heard before it");
	netron_subscription_close(subscription);
}

void properties(const acme_market &market)
{
	double spread = 0;
	check(acme_market_get_spread_sync(&market, &spread, nullptr) == 0 && spread == 0.25,
		"a property is read");
	check(acme_market_set_spread_sync(&market, 0.5, nullptr) == 0 &&
			acme_market_get_spread_sync(&market, &spread, nullptr) == 0 &&
			spread == 0.5,
		"and written");
}

/* ---- services as values ---- */

struct Rooms {
	references_room_methods room = {};
	std::string said;
	int released = 0;
	references_listener listener = {};
};

int say(void *self, references_room_say_call call, const references_line *line)
{
	static_cast<Rooms *>(self)->said = line->text;
	return references_room_say_reply(call);
}

int open_room(void *self, references_rooms_open_call call, const char *, const uint8_t key[4])
{
	Rooms *rooms = static_cast<Rooms *>(self);
	netron_exposed room;
	if (key[3] != 4)
		return NETRON_E_INVALID_VALUE;
	rooms->room.say = say;
	int rc = references_room_offer(
		call.task.net, &rooms->room, self,
		[](void *it) { static_cast<Rooms *>(it)->released++; }, &room);
	if (rc < 0)
		return rc;
	rc = references_rooms_open_reply(call, room);
	netron_unexpose(room); /* the client holds it now */
	return rc;
}

int listen(void *self, references_rooms_listen_call call, const char *room,
	const references_listener *listener, const uint32_t *limit)
{
	references_line line = { room };
	static_cast<Rooms *>(self)->listener = *listener;
	return limit ? NETRON_E_INVALID_VALUE : references_rooms_listen_reply(call, &line);
}

int heard(void *self, references_listener_heard_call call, const references_line *line)
{
	*static_cast<std::string *>(self) = line->text;
	return references_listener_heard_reply(call, true);
}

void rooms_out(const references_rooms &client, const Rooms &rooms)
{
	const uint8_t key[4] = { 1, 2, 3, 4 };
	references_room room;
	references_line line = { "hello" };
	check(references_rooms_open_sync(&client, "lobby", key, &room, nullptr) == 0,
		"a service is a result");
	check(references_room_say_sync(&room, &line, nullptr) == 0 && rooms.said == "hello",
		"and can be called");
	check(references_room_release(&room) == 0 &&
			references_room_say_sync(&room, &line, nullptr) < 0,
		"until it is released");
}

void rooms_in(netron *net, const references_rooms &client, const Rooms &rooms)
{
	static references_listener_methods methods = {};
	std::string last;
	netron_exposed mine;
	references_line *raw = nullptr, line = { "again" };
	bool is_taken = false;
	methods.heard = heard;
	int rc = references_listener_offer(net, &methods, &last, nullptr, &mine);
	check(rc == 0 && references_rooms_listen_sync(
				 &client, "lobby", mine, nullptr, &raw, nullptr) == 0,
		"a service is an argument");
	Owned<references_line> answer(raw);
	check(references_listener_heard_sync(&rooms.listener, &line, &is_taken, nullptr) == 0 &&
			is_taken && last == "again",
		"and the handler calls it");
	references_listener_release(&rooms.listener);
	netron_unexpose(mine);
}

} // namespace

int main()
{
	Exchange exchange;
	Rooms rooms;
	acme_market_methods market_table = market_methods();
	references_rooms_methods rooms_table = {};
	netron_exposed rooms_exposed;
	Owned<netron> net(netron_new(nullptr));

	rooms_table.open = open_room;
	rooms_table.listen = listen;
	if (!net ||
		acme_market_expose(net.get(), &market_table, &exchange, &exchange.exposed) < 0 ||
		references_rooms_expose(net.get(), &rooms_table, &rooms, &rooms_exposed) < 0)
		return 2;
	acme_market market = acme_market_at(netron_local_peer(net.get()));
	streams_out(market);
	streams_in(market);
	streams_both(market);
	events(market, exchange);
	properties(market);
	references_rooms client = references_rooms_at(netron_local_peer(net.get()));
	rooms_out(client, rooms);
	rooms_in(net.get(), client, rooms);
	net.reset();
	check(rooms.released == 1, "what nobody holds is released once");
	std::printf("1..18\n");
	return failures != 0;
}
