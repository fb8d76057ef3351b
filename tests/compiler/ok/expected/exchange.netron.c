/* exchange.netron.c - tables of exchange.nsvc.
 * Written by netronc 0.1.0. Change exchange.nsvc instead. */
#include "exchange.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

/* Side */
static const netron_enum_value netronc_values_acme_side[] = {
	{ "buy", (int64_t)ACME_SIDE_BUY },
	{ "sell", (int64_t)ACME_SIDE_SELL },
};
const netron_enum_type netronc_enum_acme_side = {
	.name = "Side",
	.values = netronc_values_acme_side,
	.count = 2,
	.base = NETRON_OP_I32,
	.flags = 0,
};

static const netron_field netronc_struct_acme_quote_fields[] = {
	{ 0, 7, NETRON_OP_STRING, offsetof(acme_quote, symbol), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 4, NETRON_OP_F64, offsetof(acme_quote, bid), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 4, NETRON_OP_F64, offsetof(acme_quote, ask), NETRON_REQUIRED, 0, 2, 0 },
	{ 15, 3, NETRON_OP_TIME, offsetof(acme_quote, at), NETRON_REQUIRED, 0, 3, 0 },
	{ 18, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_acme_quote(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	acme_quote *to = out;

	if (netron_leaf_map(reader, &p, 4) &&
		netron_leaf_key(reader, &p, "\xa6" "symbol", 7) &&
		netron_leaf_string(reader, &p, &to->symbol) &&
		netron_leaf_key(reader, &p, "\xa3" "bid", 4) &&
		netron_leaf_f64(reader, &p, &to->bid) &&
		netron_leaf_key(reader, &p, "\xa3" "ask", 4) &&
		netron_leaf_f64(reader, &p, &to->ask) &&
		netron_leaf_key(reader, &p, "\xa2" "at", 3) &&
		netron_leaf_time(reader, &p, &to->at))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_acme_quote, out);
}
static uint8_t *netronc_pack_acme_quote(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const acme_quote *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 69) &&
		netron_leaf_put_key(&at, "\x84" "\xa6" "symbol", 8) &&
		netron_leaf_put_string(writer, &at, from->symbol, 69) &&
		netron_leaf_put_key(&at, "\xa3" "bid", 4) &&
		netron_leaf_put_f64(writer, &at, from->bid) &&
		netron_leaf_put_key(&at, "\xa3" "ask", 4) &&
		netron_leaf_put_f64(writer, &at, from->ask) &&
		netron_leaf_put_key(&at, "\xa2" "at", 3) &&
		netron_leaf_put_time(writer, &at, from->at))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_acme_quote, in);
}
const netron_struct netronc_struct_acme_quote = {
	.fields = netronc_struct_acme_quote_fields,
	.keys = "\xa6" "symbol" "\xa3" "bid" "\xa3" "ask" "\xa2" "at" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Quote",
	.required = UINT64_C(0xf),
	.fixed = 69,
	.size = sizeof(acme_quote),
	.count = 4,
	.optional = 0,
	.least = 23,
	.unpack = netronc_unpack_acme_quote,
	.pack = netronc_pack_acme_quote,
};
NETRON_FITS(acme_quote);

static const netron_list_type netronc_type_1 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */
NETRON_FITS(netron_pair);
static const netron_map_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, sizeof(netron_pair), offsetof(netron_pair, value), UINT32_MAX }; /* map<STRING, STRING> */
static const netron_field netronc_struct_acme_new_order_fields[] = {
	{ 0, 7, NETRON_OP_STRING, offsetof(acme_new_order, symbol), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 5, NETRON_OP_ENUM, offsetof(acme_new_order, side), NETRON_REQUIRED, 0, 1, 0 },
	{ 12, 9, NETRON_OP_U32, offsetof(acme_new_order, quantity), NETRON_REQUIRED, 0, 2, 0 },
	{ 21, 6, NETRON_OP_F64, offsetof(acme_new_order, limit), offsetof(acme_new_order, has_limit), 0, 3, 0 },
	{ 27, 5, NETRON_OP_LIST, offsetof(acme_new_order, tags), NETRON_REQUIRED, 1, 4, 0 },
	{ 32, 7, NETRON_OP_MAP, offsetof(acme_new_order, labels), NETRON_REQUIRED, 2, 5, 0 },
	{ 39, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_acme_new_order_types[] = {
	&netronc_enum_acme_side,
	&netronc_type_1,
	&netronc_type_2,
};
const netron_struct netronc_struct_acme_new_order = {
	.fields = netronc_struct_acme_new_order_fields,
	.keys = "\xa6" "symbol" "\xa4" "side" "\xa8" "quantity" "\xa5" "limit" "\xa4" "tags" "\xa6" "labels" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_acme_new_order_types,
	.name = "NewOrder",
	.required = UINT64_C(0x37),
	.fixed = 86,
	.size = sizeof(acme_new_order),
	.count = 6,
	.optional = 1,
	.least = 39,
};
NETRON_FITS(acme_new_order);

static const netron_field netronc_struct_acme_fill_fields[] = {
	{ 0, 6, NETRON_OP_STRING, offsetof(acme_fill, order), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 9, NETRON_OP_U32, offsetof(acme_fill, quantity), NETRON_REQUIRED, 0, 1, 0 },
	{ 15, 6, NETRON_OP_F64, offsetof(acme_fill, price), NETRON_REQUIRED, 0, 2, 0 },
	{ 21, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_acme_fill(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	acme_fill *to = out;

	if (netron_leaf_map(reader, &p, 3) &&
		netron_leaf_key(reader, &p, "\xa5" "order", 6) &&
		netron_leaf_string(reader, &p, &to->order) &&
		netron_leaf_key(reader, &p, "\xa8" "quantity", 9) &&
		netron_leaf_u32(reader, &p, &to->quantity) &&
		netron_leaf_key(reader, &p, "\xa5" "price", 6) &&
		netron_leaf_f64(reader, &p, &to->price))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_acme_fill, out);
}
static uint8_t *netronc_pack_acme_fill(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const acme_fill *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 53) &&
		netron_leaf_put_key(&at, "\x83" "\xa5" "order", 7) &&
		netron_leaf_put_string(writer, &at, from->order, 53) &&
		netron_leaf_put_key(&at, "\xa8" "quantity", 9) &&
		netron_leaf_put_u32(writer, &at, from->quantity) &&
		netron_leaf_put_key(&at, "\xa5" "price", 6) &&
		netron_leaf_put_f64(writer, &at, from->price))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_acme_fill, in);
}
const netron_struct netronc_struct_acme_fill = {
	.fields = netronc_struct_acme_fill_fields,
	.keys = "\xa5" "order" "\xa8" "quantity" "\xa5" "price" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Fill",
	.required = UINT64_C(0x7),
	.fixed = 53,
	.size = sizeof(acme_fill),
	.count = 3,
	.optional = 0,
	.least = 25,
	.unpack = netronc_unpack_acme_fill,
	.pack = netronc_pack_acme_fill,
};
NETRON_FITS(acme_fill);

static const netron_field netronc_struct_acme_import_summary_fields[] = {
	{ 0, 9, NETRON_OP_U32, offsetof(acme_import_summary, accepted), NETRON_REQUIRED, 0, 0, 0 },
	{ 9, 9, NETRON_OP_U32, offsetof(acme_import_summary, rejected), NETRON_REQUIRED, 0, 1, 0 },
	{ 18, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_acme_import_summary(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	acme_import_summary *to = out;

	if (netron_leaf_map(reader, &p, 2) &&
		netron_leaf_key(reader, &p, "\xa8" "accepted", 9) &&
		netron_leaf_u32(reader, &p, &to->accepted) &&
		netron_leaf_key(reader, &p, "\xa8" "rejected", 9) &&
		netron_leaf_u32(reader, &p, &to->rejected))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_acme_import_summary, out);
}
static uint8_t *netronc_pack_acme_import_summary(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const acme_import_summary *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 41) &&
		netron_leaf_put_key(&at, "\x82" "\xa8" "accepted", 10) &&
		netron_leaf_put_u32(writer, &at, from->accepted) &&
		netron_leaf_put_key(&at, "\xa8" "rejected", 9) &&
		netron_leaf_put_u32(writer, &at, from->rejected))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_acme_import_summary, in);
}
const netron_struct netronc_struct_acme_import_summary = {
	.fields = netronc_struct_acme_import_summary_fields,
	.keys = "\xa8" "accepted" "\xa8" "rejected" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "ImportSummary",
	.required = UINT64_C(0x3),
	.fixed = 41,
	.size = sizeof(acme_import_summary),
	.count = 2,
	.optional = 0,
	.least = 21,
	.unpack = netronc_unpack_acme_import_summary,
	.pack = netronc_pack_acme_import_summary,
};
NETRON_FITS(acme_import_summary);

static const netron_field netronc_struct_acme_unknown_symbol_fields[] = {
	{ 0, 7, NETRON_OP_STRING, offsetof(acme_unknown_symbol, symbol), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_acme_unknown_symbol = {
	.fields = netronc_struct_acme_unknown_symbol_fields,
	.keys = "\xa6" "symbol" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "UnknownSymbol",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(acme_unknown_symbol),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(acme_unknown_symbol);
const netron_error_type netronc_error_acme_unknown_symbol = {
	.name = "UnknownSymbol",
	.fields = &netronc_struct_acme_unknown_symbol,
	.message = "UnknownSymbol",
	.status = 404,
	.message_offset = NETRON_REQUIRED,
	.flags = 0,
};

static const netron_field netronc_struct_acme_market_closed_fields[] = {
	{ 0, 8, NETRON_OP_TIME, offsetof(acme_market_closed, opens_at), offsetof(acme_market_closed, has_opens_at), 0, 0, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_acme_market_closed = {
	.fields = netronc_struct_acme_market_closed_fields,
	.keys = "\xa7" "opensAt" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "MarketClosed",
	.required = UINT64_C(0x0),
	.fixed = 36,
	.size = sizeof(acme_market_closed),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(acme_market_closed);
const netron_error_type netronc_error_acme_market_closed = {
	.name = "MarketClosed",
	.fields = &netronc_struct_acme_market_closed,
	.message = "MarketClosed",
	.status = 409,
	.message_offset = NETRON_REQUIRED,
	.flags = 0,
};

/* Market@1.2.0 */

static const netron_field netronc_args_acme_market_get_quote_fields[] = {
	{ 0, 7, NETRON_OP_STRING, offsetof(acme_market_get_quote_args, symbol), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_market_get_quote = {
	.fields = netronc_args_acme_market_get_quote_fields,
	.keys = "\xa6" "symbol" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "getQuote",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(acme_market_get_quote_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(acme_market_get_quote_args);
static const netron_error_type *const netronc_throws_acme_market_get_quote[] = {
	&netronc_error_acme_unknown_symbol,
	NULL,
};

static const netron_field netronc_args_acme_market_place_order_fields[] = {
	{ 0, 6, NETRON_OP_STRUCT, offsetof(acme_market_place_order_args, order), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_market_place_order_types[] = {
	&netronc_struct_acme_new_order,
};
static const netron_struct netronc_args_acme_market_place_order = {
	.fields = netronc_args_acme_market_place_order_fields,
	.keys = "\xa5" "order" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_market_place_order_types,
	.name = "placeOrder",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(acme_market_place_order_args),
	.count = 1,
	.optional = 0,
	.least = 46,
};
NETRON_FITS(acme_market_place_order_args);
static const netron_error_type *const netronc_throws_acme_market_place_order[] = {
	&netronc_error_acme_unknown_symbol,
	&netronc_error_acme_market_closed,
	NULL,
};

static const netron_field netronc_args_acme_market_watch_quotes_fields[] = {
	{ 0, 8, NETRON_OP_LIST, offsetof(acme_market_watch_quotes_args, symbols), NETRON_REQUIRED, 0, 0, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_market_watch_quotes_types[] = {
	&netronc_type_1,
};
static const netron_struct netronc_args_acme_market_watch_quotes = {
	.fields = netronc_args_acme_market_watch_quotes_fields,
	.keys = "\xa7" "symbols" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_market_watch_quotes_types,
	.name = "watchQuotes",
	.required = UINT64_C(0x1),
	.fixed = 26,
	.size = sizeof(acme_market_watch_quotes_args),
	.count = 1,
	.optional = 0,
	.least = 10,
};
NETRON_FITS(acme_market_watch_quotes_args);
static const netron_stream_type netronc_returns_acme_market_watch_quotes = {
	.item = { &netronc_struct_acme_quote, sizeof(acme_quote), NETRON_OP_STRUCT, 23 },
};

static const netron_field netronc_args_acme_market_import_orders_fields[] = {
	{ 0, 8, NETRON_OP_STRING, offsetof(acme_market_import_orders_args, account), NETRON_REQUIRED, 0, 0, 0 },
	{ 8, 7, NETRON_OP_STREAM, offsetof(acme_market_import_orders_args, orders), NETRON_REQUIRED, 0, 1, 0 },
	{ 15, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_market_import_orders = {
	.fields = netronc_args_acme_market_import_orders_fields,
	.keys = "\xa7" "account" "\xa6" "orders" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "importOrders",
	.required = UINT64_C(0x3),
	.fixed = 38,
	.size = sizeof(acme_market_import_orders_args),
	.count = 2,
	.optional = 0,
	.least = 18,
};
NETRON_FITS(acme_market_import_orders_args);
static const netron_stream_type netronc_sends_acme_market_import_orders = {
	.item = { &netronc_struct_acme_new_order, sizeof(acme_new_order), NETRON_OP_STRUCT, 39 },
};

static const netron_field netronc_args_acme_market_trade_fields[] = {
	{ 0, 7, NETRON_OP_STREAM, offsetof(acme_market_trade_args, orders), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_market_trade = {
	.fields = netronc_args_acme_market_trade_fields,
	.keys = "\xa6" "orders" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "trade",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(acme_market_trade_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(acme_market_trade_args);
static const netron_stream_type netronc_sends_acme_market_trade = {
	.item = { &netronc_struct_acme_new_order, sizeof(acme_new_order), NETRON_OP_STRUCT, 39 },
};
static const netron_stream_type netronc_returns_acme_market_trade = {
	.item = { &netronc_struct_acme_fill, sizeof(acme_fill), NETRON_OP_STRUCT, 25 },
};

static const netron_field netronc_args_acme_market_get_open_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_market_get_open = {
	.fields = netronc_args_acme_market_get_open_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "open",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_acme_market_get_spread_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_market_get_spread = {
	.fields = netronc_args_acme_market_get_spread_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "spread",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_acme_market_set_spread_fields[] = {
	{ 0, 7, NETRON_OP_F64, offsetof(acme_market_set_spread_args, spread), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_market_set_spread = {
	.fields = netronc_args_acme_market_set_spread_fields,
	.keys = "\xa6" "spread" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "spread",
	.required = UINT64_C(0x1),
	.fixed = 29,
	.size = sizeof(acme_market_set_spread_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(acme_market_set_spread_args);
static const netron_method netronc_methods_acme_market[] = {
	{
		.name = "getQuote",
		.service = &netronc_service_acme_market,
		.prefix = "\xac" "Market@1.2.0" "\xa8" "getQuote",
		.prefix_len = 22,
		.args = &netronc_args_acme_market_get_quote,
		.throws = netronc_throws_acme_market_get_quote,
		.result = { &netronc_struct_acme_quote, sizeof(acme_quote), NETRON_OP_STRUCT, 23 },
		.timeout_ms = 500,
		.flags = NETRON_METHOD_IDEMPOTENT | 0,
	},
	{
		.name = "placeOrder",
		.service = &netronc_service_acme_market,
		.prefix = "\xac" "Market@1.2.0" "\xaa" "placeOrder",
		.prefix_len = 24,
		.args = &netronc_args_acme_market_place_order,
		.throws = netronc_throws_acme_market_place_order,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
	},
	{
		.name = "watchQuotes",
		.service = &netronc_service_acme_market,
		.prefix = "\xac" "Market@1.2.0" "\xab" "watchQuotes",
		.prefix_len = 25,
		.args = &netronc_args_acme_market_watch_quotes,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_acme_market_watch_quotes,
		.flags = 0,
	},
	{
		.name = "importOrders",
		.service = &netronc_service_acme_market,
		.prefix = "\xac" "Market@1.2.0" "\xac" "importOrders",
		.prefix_len = 26,
		.args = &netronc_args_acme_market_import_orders,
		.result = { &netronc_struct_acme_import_summary, sizeof(acme_import_summary), NETRON_OP_STRUCT, 21 },
		.sends = &netronc_sends_acme_market_import_orders,
		.flags = 0,
	},
	{
		.name = "trade",
		.service = &netronc_service_acme_market,
		.prefix = "\xac" "Market@1.2.0" "\xa5" "trade",
		.prefix_len = 19,
		.args = &netronc_args_acme_market_trade,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_acme_market_trade,
		.returns = &netronc_returns_acme_market_trade,
		.flags = 0,
	},
	{
		.name = "open",
		.service = &netronc_service_acme_market,
		.prefix = "\xac" "Market@1.2.0" "\xa4" "open",
		.prefix_len = 18,
		.args = &netronc_args_acme_market_get_open,
		.result = { NULL, sizeof(bool), NETRON_OP_BOOL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "spread",
		.service = &netronc_service_acme_market,
		.prefix = "\xac" "Market@1.2.0" "\xa6" "spread",
		.prefix_len = 20,
		.args = &netronc_args_acme_market_get_spread,
		.result = { NULL, sizeof(double), NETRON_OP_F64, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "spread",
		.service = &netronc_service_acme_market,
		.prefix = "\xac" "Market@1.2.0" "\xa6" "spread",
		.prefix_len = 20,
		.args = &netronc_args_acme_market_set_spread,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
};

static const netron_field netronc_args_acme_market_halted_fields[] = {
	{ 0, 7, NETRON_OP_STRING, offsetof(acme_market_halted_args, symbol), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 7, NETRON_OP_STRING, offsetof(acme_market_halted_args, reason), NETRON_REQUIRED, 0, 1, 0 },
	{ 14, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_market_halted = {
	.fields = netronc_args_acme_market_halted_fields,
	.keys = "\xa6" "symbol" "\xa6" "reason" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "halted",
	.required = UINT64_C(0x3),
	.fixed = 37,
	.size = sizeof(acme_market_halted_args),
	.count = 2,
	.optional = 0,
	.least = 17,
};
NETRON_FITS(acme_market_halted_args);
static const netron_event netronc_events_acme_market[] = {
	{
		.name = "halted",
		.wire_name = "Market@1.2.0.halted",
		.service = &netronc_service_acme_market,
		.args = &netronc_args_acme_market_halted,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Quote", "struct Quote {\n    symbol: string;\n    bid: f64;\n    ask: f64;\n    at: timestamp;\n}", "What the exchange offers for a symbol at one moment." },
	{ "UnknownSymbol", "error UnknownSymbol(404) {\n    symbol: string;\n}", NULL },
	{ "NewOrder", "struct NewOrder {\n    symbol: string;\n    side: Side;\n    quantity: u32;\n    limit: f64?;\n    tags: string[];\n    labels: map<string, string>;\n}", NULL },
	{ "Side", "enum Side {\n    buy = 1,\n    sell = 2\n}", "Which way an order goes." },
	{ "MarketClosed", "error MarketClosed(409) {\n    opensAt: timestamp?;\n}", NULL },
	{ "ImportSummary", "struct ImportSummary {\n    accepted: u32;\n    rejected: u32;\n}", NULL },
	{ "Fill", "struct Fill {\n    order: string;\n    quantity: u32;\n    price: f64;\n}", NULL },
};
static const char *const netronc_annotations_acme_market_0[] = {
	"idempotent",
	"timeout(500ms)",
	NULL,
};
static const netron_member_info netronc_members_acme_market[] = {
	{ "getQuote", "getQuote(symbol: string) -> Quote throws UnknownSymbol", "The best bid and ask of a symbol.", netronc_annotations_acme_market_0 },
	{ "placeOrder", "placeOrder(order: NewOrder) -> string throws UnknownSymbol, MarketClosed", "Places one order; returns its id.", NULL },
	{ "watchQuotes", "watchQuotes(symbols: string[]) -> stream Quote", "Quotes of these symbols, as they change.", NULL },
	{ "importOrders", "importOrders(account: string, orders: stream NewOrder) -> ImportSummary", "Takes any number of orders and tells how many were accepted.", NULL },
	{ "trade", "trade(orders: stream NewOrder) -> stream Fill", "Orders in, fills out, for as long as both sides like.", NULL },
	{ "halted", "event halted(symbol: string, reason: string)", "Trading in a symbol has stopped.", NULL },
	{ "open", "readonly property open: bool", NULL, NULL },
	{ "spread", "property spread: f64", NULL, NULL },
};
static const netron_service_info netronc_info_acme_market = {
	.doc = "Trading on one exchange.",
	.annotations = NULL,
	.members = netronc_members_acme_market,
	.member_count = 8,
	.types = netronc_types,
	.type_count = 7,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "acme.Fill",
		.json =
			"{\"type\":\"object\",\"properties\":{\"order\":{\"type\":\"string\"},\"quantity\":{\""
			"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"p"
			"rice\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"form"
			"at\":\"double\"}},\"required\":[\"order\",\"quantity\",\"price\"]}",
	},
	{
		.name = "acme.ImportSummary",
		.json =
			"{\"type\":\"object\",\"properties\":{\"accepted\":{\"type\":\"integer\",\"format\":\""
			"uint32\",\"minimum\":0,\"maximum\":4294967295},\"rejected\":{\"type\":\"integer\""
			",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},\"required\":[\"acc"
			"epted\",\"rejected\"]}",
	},
	{
		.name = "acme.MarketClosed",
		.json =
			"{\"type\":\"object\",\"properties\":{\"opensAt\":{\"type\":\"string\",\"format\":\"da"
			"te-time\"}}}",
	},
	{
		.name = "acme.MarketClosed-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"MarketClosed\"},\"code\":{\"const\":\"409\"},\"message\":{\"typ"
			"e\":\"string\"},\"details\":{\"$ref\":\"#/components/schemas/acme.MarketClosed"
			"\"}},\"required\":[\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"erro"
			"r\"]}",
	},
	{
		.name = "acme.NewOrder",
		.json =
			"{\"type\":\"object\",\"properties\":{\"symbol\":{\"type\":\"string\"},\"side\":{\"$re"
			"f\":\"#/components/schemas/acme.Side\"},\"quantity\":{\"type\":\"integer\",\"for"
			"mat\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"limit\":{\"type\":[\"numb"
			"er\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"},\"tags\""
			":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"labels\":{\"type\":\"object\","
			"\"additionalProperties\":{\"type\":\"string\"}}},\"required\":[\"symbol\",\"side\""
			",\"quantity\",\"tags\",\"labels\"]}",
	},
	{
		.name = "acme.Quote",
		.json =
			"{\"description\":\"What the exchange offers for a symbol at one moment.\","
			"\"type\":\"object\",\"properties\":{\"symbol\":{\"type\":\"string\"},\"bid\":{\"type\""
			":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"}"
			",\"ask\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"for"
			"mat\":\"double\"},\"at\":{\"type\":\"string\",\"format\":\"date-time\"}},\"required\""
			":[\"symbol\",\"bid\",\"ask\",\"at\"]}",
	},
	{
		.name = "acme.Side",
		.json =
			"{\"description\":\"Which way an order goes.\",\"anyOf\":[{\"type\":\"string\",\"e"
			"num\":[\"buy\",\"sell\"]},{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-214"
			"7483648,\"maximum\":2147483647}]}",
	},
	{
		.name = "acme.UnknownSymbol",
		.json =
			"{\"type\":\"object\",\"properties\":{\"symbol\":{\"type\":\"string\"}},\"required\":"
			"[\"symbol\"]}",
	},
	{
		.name = "acme.UnknownSymbol-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"UnknownSymbol\"},\"code\":{\"const\":\"404\"},\"message\":{\"ty"
			"pe\":\"string\"},\"details\":{\"$ref\":\"#/components/schemas/acme.UnknownSymb"
			"ol\"}},\"required\":[\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"er"
			"ror\"]}",
	},
	{
		.name = "netron-error",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"type\":\"string\"},\"code\":{\"type\":\"string\"},\"message\":{\"type\":\"s"
			"tring\"},\"details\":{}},\"required\":[\"code\",\"message\"]}},\"required\":[\"err"
			"or\"]}",
	},
};
static const netron_openapi_operation netronc_operations_acme_market[] = {
	{
		.path = "/rpc/Market@1.2.0/getQuote",
		.verb = "post",
		.json =
			"{\"operationId\":\"Market@1.2.0/getQuote\",\"tags\":[\"Market@1.2.0\"],\"summar"
			"y\":\"The best bid and ask of a symbol.\",\"requestBody\":{\"required\":true,"
			"\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\":"
			"{\"symbol\":{\"type\":\"string\"}},\"required\":[\"symbol\"]}}}},\"responses\":{\"2"
			"00\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"schem"
			"a\":{\"$ref\":\"#/components/schemas/acme.Quote\"}}}},\"404\":{\"description\":"
			"\"UnknownSymbol\",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$r"
			"ef\":\"#/components/schemas/acme.UnknownSymbol-answer\"},{\"$ref\":\"#/compo"
			"nents/schemas/netron-error\"}]}}}},\"default\":{\"description\":\"It failed."
			"\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schema"
			"s/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Market@1.2.0/placeOrder",
		.verb = "post",
		.json =
			"{\"operationId\":\"Market@1.2.0/placeOrder\",\"tags\":[\"Market@1.2.0\"],\"summ"
			"ary\":\"Places one order; returns its id.\",\"requestBody\":{\"required\":tru"
			"e,\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties"
			"\":{\"order\":{\"$ref\":\"#/components/schemas/acme.NewOrder\"}},\"required\":["
			"\"order\"]}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"content\""
			":{\"application/json\":{\"schema\":{\"type\":\"string\"}}}},\"404\":{\"descriptio"
			"n\":\"UnknownSymbol\",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":[{"
			"\"$ref\":\"#/components/schemas/acme.UnknownSymbol-answer\"},{\"$ref\":\"#/co"
			"mponents/schemas/netron-error\"}]}}}},\"409\":{\"description\":\"MarketClose"
			"d\",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/compon"
			"ents/schemas/acme.MarketClosed-answer\"},{\"$ref\":\"#/components/schemas/"
			"netron-error\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\""
			"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error"
			"\"}}}}}}",
	},
	{
		.path = "/rpc/Market@1.2.0/watchQuotes",
		.verb = "post",
		.json =
			"{\"operationId\":\"Market@1.2.0/watchQuotes\",\"tags\":[\"Market@1.2.0\"],\"sum"
			"mary\":\"Quotes of these symbols, as they change.\",\"requestBody\":{\"requi"
			"red\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"pr"
			"operties\":{\"symbols\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"requ"
			"ired\":[\"symbols\"]}}}},\"responses\":{\"200\":{\"description\":\"The items.\",\""
			"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchem"
			"a\":{\"$ref\":\"#/components/schemas/acme.Quote\"}},\"application/x-ndjson\":"
			"{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schem"
			"as/acme.Quote\"}},\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":"
			"{\"$ref\":\"#/components/schemas/acme.Quote\"}}}}},\"default\":{\"description"
			"\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/comp"
			"onents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Market@1.2.0/importOrders",
		.verb = "post",
		.json =
			"{\"operationId\":\"Market@1.2.0/importOrders\",\"tags\":[\"Market@1.2.0\"],\"su"
			"mmary\":\"Takes any number of orders and tells how many were accepted.\","
			"\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\""
			":{\"type\":\"object\",\"properties\":{\"account\":{\"type\":\"string\"},\"orders\":{"
			"\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/acme.NewOrder\"}}}"
			",\"required\":[\"account\",\"orders\"]}},\"application/x-ndjson\":{\"schema\":{\""
			"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"properties\":{\"accoun"
			"t\":{\"type\":\"string\"}},\"required\":[\"account\"]},\"x-itemSchema\":{\"$ref\":\""
			"#/components/schemas/acme.NewOrder\"}},\"multipart/form-data\":{\"schema\":"
			"{\"type\":\"object\",\"properties\":{\"args\":{\"type\":\"object\",\"properties\":{\""
			"account\":{\"type\":\"string\"}},\"required\":[\"account\"]},\"item\":{\"type\":\"ar"
			"ray\",\"items\":{\"$ref\":\"#/components/schemas/acme.NewOrder\"}}}}}}},\"resp"
			"onses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"$ref\":\"#/components/schemas/acme.ImportSummary\"}}}},\"de"
			"fault\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"sch"
			"ema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Market@1.2.0/trade",
		.verb = "post",
		.json =
			"{\"operationId\":\"Market@1.2.0/trade\",\"tags\":[\"Market@1.2.0\"],\"summary\":"
			"\"Orders in, fills out, for as long as both sides like.\",\"requestBody\":"
			"{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"obje"
			"ct\",\"properties\":{\"orders\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/componen"
			"ts/schemas/acme.NewOrder\"}}},\"required\":[\"orders\"]}},\"application/x-nd"
			"json\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"pr"
			"operties\":{}},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/acme.NewOrd"
			"er\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\""
			"args\":{\"type\":\"object\",\"properties\":{}},\"item\":{\"type\":\"array\",\"items\""
			":{\"$ref\":\"#/components/schemas/acme.NewOrder\"}}}}}}},\"responses\":{\"200"
			"\":{\"description\":\"The items.\",\"content\":{\"text/event-stream\":{\"schema\""
			":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/acme.F"
			"ill\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchem"
			"a\":{\"$ref\":\"#/components/schemas/acme.Fill\"}},\"application/json\":{\"sch"
			"ema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/acme.Fill\"}"
			"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Market@1.2.0/halted",
		.verb = "get",
		.json =
			"{\"operationId\":\"Market@1.2.0/halted\",\"tags\":[\"Market@1.2.0\"],\"summary\""
			":\"Trading in a symbol has stopped.\",\"responses\":{\"200\":{\"description\":"
			"\"The events, from now on.\",\"content\":{\"text/event-stream\":{\"schema\":{\""
			"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"prefixItems\":[{\"type\":"
			"\"string\"},{\"type\":\"string\"}],\"minItems\":2}}}},\"default\":{\"description\""
			":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compo"
			"nents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Market@1.2.0/open",
		.verb = "get",
		.json =
			"{\"operationId\":\"Market@1.2.0/open.get\",\"tags\":[\"Market@1.2.0\"],\"respon"
			"ses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\""
			":{\"schema\":{\"type\":\"boolean\"}}}},\"default\":{\"description\":\"It failed.\""
			",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas"
			"/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Market@1.2.0/spread",
		.verb = "get",
		.json =
			"{\"operationId\":\"Market@1.2.0/spread.get\",\"tags\":[\"Market@1.2.0\"],\"resp"
			"onses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$"
			"\",\"format\":\"double\"}}}},\"default\":{\"description\":\"It failed.\",\"content"
			"\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-e"
			"rror\"}}}}}}",
	},
	{
		.path = "/rpc/Market@1.2.0/spread",
		.verb = "put",
		.json =
			"{\"operationId\":\"Market@1.2.0/spread.set\",\"tags\":[\"Market@1.2.0\"],\"requ"
			"estBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"ty"
			"pe\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"doubl"
			"e\"}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"applicati"
			"on/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It fai"
			"led.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sc"
			"hemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_acme_market = {
	.operations = netronc_operations_acme_market,
	.operation_count = 9,
	.schemas = netronc_schemas,
	.schema_count = 10,
};
const netron_service netronc_service_acme_market = {
	.name = "Market",
	.version = "1.2.0",
	.key = "Market@1.2.0",
	.methods = netronc_methods_acme_market,
	.events = netronc_events_acme_market,
	.info = &netronc_info_acme_market,
	.count = 8,
	.event_count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_acme_market,
};

static const netron_slot netronc_slot_acme_quote = { &netronc_struct_acme_quote, sizeof(acme_quote), NETRON_OP_STRUCT, 23 };
static const netron_slot netronc_slot_acme_new_order = { &netronc_struct_acme_new_order, sizeof(acme_new_order), NETRON_OP_STRUCT, 39 };
static const netron_slot netronc_slot_acme_fill = { &netronc_struct_acme_fill, sizeof(acme_fill), NETRON_OP_STRUCT, 25 };
static const netron_slot netronc_slot_acme_import_summary = { &netronc_struct_acme_import_summary, sizeof(acme_import_summary), NETRON_OP_STRUCT, 21 };
static const netron_slot netronc_slot_acme_unknown_symbol = { &netronc_struct_acme_unknown_symbol, sizeof(acme_unknown_symbol), NETRON_OP_STRUCT, 9 };
static const netron_slot netronc_slot_acme_market_closed = { &netronc_struct_acme_market_closed, sizeof(acme_market_closed), NETRON_OP_STRUCT, 1 };

/* clang-format on */

acme_quote *acme_quote_copy(const acme_quote *quote)
{
	return netron_copy_of(&netronc_slot_acme_quote, quote);
}

void acme_quote_free(acme_quote *quote)
{
	netron_owned_free(quote);
}

void acme_quote_freep(acme_quote **quote)
{
	netron_owned_free(*quote);
	*quote = NULL;
}

acme_new_order *acme_new_order_copy(const acme_new_order *new_order)
{
	return netron_copy_of(&netronc_slot_acme_new_order, new_order);
}

void acme_new_order_free(acme_new_order *new_order)
{
	netron_owned_free(new_order);
}

void acme_new_order_freep(acme_new_order **new_order)
{
	netron_owned_free(*new_order);
	*new_order = NULL;
}

acme_fill *acme_fill_copy(const acme_fill *fill)
{
	return netron_copy_of(&netronc_slot_acme_fill, fill);
}

void acme_fill_free(acme_fill *fill)
{
	netron_owned_free(fill);
}

void acme_fill_freep(acme_fill **fill)
{
	netron_owned_free(*fill);
	*fill = NULL;
}

acme_import_summary *acme_import_summary_copy(const acme_import_summary *import_summary)
{
	return netron_copy_of(&netronc_slot_acme_import_summary, import_summary);
}

void acme_import_summary_free(acme_import_summary *import_summary)
{
	netron_owned_free(import_summary);
}

void acme_import_summary_freep(acme_import_summary **import_summary)
{
	netron_owned_free(*import_summary);
	*import_summary = NULL;
}

acme_unknown_symbol *acme_unknown_symbol_copy(const acme_unknown_symbol *unknown_symbol)
{
	return netron_copy_of(&netronc_slot_acme_unknown_symbol, unknown_symbol);
}

void acme_unknown_symbol_free(acme_unknown_symbol *unknown_symbol)
{
	netron_owned_free(unknown_symbol);
}

void acme_unknown_symbol_freep(acme_unknown_symbol **unknown_symbol)
{
	netron_owned_free(*unknown_symbol);
	*unknown_symbol = NULL;
}

const acme_unknown_symbol *acme_unknown_symbol_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_acme_unknown_symbol);
}

acme_market_closed *acme_market_closed_copy(const acme_market_closed *market_closed)
{
	return netron_copy_of(&netronc_slot_acme_market_closed, market_closed);
}

void acme_market_closed_free(acme_market_closed *market_closed)
{
	netron_owned_free(market_closed);
}

void acme_market_closed_freep(acme_market_closed **market_closed)
{
	netron_owned_free(*market_closed);
	*market_closed = NULL;
}

const acme_market_closed *acme_market_closed_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_acme_market_closed);
}

static void netronc_item_acme_quote(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const acme_quote *, void *))on_item)(nt_item, user);
}

void acme_quote_source_read(acme_quote_source source,
	void (*on_item)(const acme_quote *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(
		source.stream, netronc_item_acme_quote, (netron_function *)on_item, on_end, user);
}

int acme_quote_source_next_sync(
	acme_quote_source source, acme_quote **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int acme_quote_source_stop(acme_quote_source source)
{
	return netron_source_stop(source.stream);
}

int acme_quote_sink_write(acme_quote_sink sink, const acme_quote *item)
{
	return netron_sink_write(sink.stream, item);
}

int acme_quote_sink_write_sync(
	acme_quote_sink sink, const acme_quote *item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int acme_quote_sink_on_ready(acme_quote_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int acme_quote_sink_on_close(
	acme_quote_sink sink, void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int acme_quote_sink_end(acme_quote_sink sink)
{
	return netron_sink_end(sink.stream);
}

int acme_quote_sink_fail(acme_quote_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_acme_new_order(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const acme_new_order *, void *))on_item)(nt_item, user);
}

void acme_new_order_source_read(acme_new_order_source source,
	void (*on_item)(const acme_new_order *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_acme_new_order, (netron_function *)on_item,
		on_end, user);
}

int acme_new_order_source_next_sync(
	acme_new_order_source source, acme_new_order **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int acme_new_order_source_stop(acme_new_order_source source)
{
	return netron_source_stop(source.stream);
}

int acme_new_order_sink_write(acme_new_order_sink sink, const acme_new_order *item)
{
	return netron_sink_write(sink.stream, item);
}

int acme_new_order_sink_write_sync(
	acme_new_order_sink sink, const acme_new_order *item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int acme_new_order_sink_on_ready(acme_new_order_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int acme_new_order_sink_on_close(acme_new_order_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int acme_new_order_sink_end(acme_new_order_sink sink)
{
	return netron_sink_end(sink.stream);
}

int acme_new_order_sink_fail(acme_new_order_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_acme_fill(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const acme_fill *, void *))on_item)(nt_item, user);
}

void acme_fill_source_read(acme_fill_source source,
	void (*on_item)(const acme_fill *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(
		source.stream, netronc_item_acme_fill, (netron_function *)on_item, on_end, user);
}

int acme_fill_source_next_sync(
	acme_fill_source source, acme_fill **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int acme_fill_source_stop(acme_fill_source source)
{
	return netron_source_stop(source.stream);
}

int acme_fill_sink_write(acme_fill_sink sink, const acme_fill *item)
{
	return netron_sink_write(sink.stream, item);
}

int acme_fill_sink_write_sync(acme_fill_sink sink, const acme_fill *item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int acme_fill_sink_on_ready(acme_fill_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int acme_fill_sink_on_close(
	acme_fill_sink sink, void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int acme_fill_sink_end(acme_fill_sink sink)
{
	return netron_sink_end(sink.stream);
}

int acme_fill_sink_fail(acme_fill_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}
