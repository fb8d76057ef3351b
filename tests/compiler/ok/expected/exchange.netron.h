/* exchange.netron.h - values and errors of exchange.nsvc.
 * Written by netronc 0.1.0. Change exchange.nsvc instead.
 *
 * Quotes and orders of one exchange. */
#ifndef ACME_EXCHANGE_NETRON_H
#define ACME_EXCHANGE_NETRON_H

#include <netron/netron.h>
#include <netron/schema.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** Which way an order goes. */
typedef enum acme_side NETRON_ENUM(int32_t) {
	ACME_SIDE_BUY = 1,
	ACME_SIDE_SELL = 2,
} acme_side;

/** What the exchange offers for a symbol at one moment. */
typedef struct acme_quote {
	const char *symbol;
	double bid;
	double ask;
	netron_time at;
} acme_quote;

typedef struct acme_new_order {
	const char *symbol;
	acme_side side;
	uint32_t quantity;
	bool has_limit;
	double limit;
	netron_strings tags;
	netron_string_map labels;
} acme_new_order;

typedef struct acme_fill {
	const char *order;
	uint32_t quantity;
	double price;
} acme_fill;

typedef struct acme_import_summary {
	uint32_t accepted;
	uint32_t rejected;
} acme_import_summary;

typedef struct acme_unknown_symbol {
	const char *symbol;
} acme_unknown_symbol;

typedef struct acme_market_closed {
	bool has_opens_at;
	netron_time opens_at;
} acme_market_closed;

/* Copies own everything they point to; one free releases all of it. */
acme_quote *acme_quote_copy(const acme_quote *quote) NETRON_MUST_USE;
void acme_quote_free(acme_quote *quote);
void acme_quote_freep(acme_quote **quote);
acme_new_order *acme_new_order_copy(const acme_new_order *new_order) NETRON_MUST_USE;
void acme_new_order_free(acme_new_order *new_order);
void acme_new_order_freep(acme_new_order **new_order);
acme_fill *acme_fill_copy(const acme_fill *fill) NETRON_MUST_USE;
void acme_fill_free(acme_fill *fill);
void acme_fill_freep(acme_fill **fill);
acme_import_summary *acme_import_summary_copy(
	const acme_import_summary *import_summary) NETRON_MUST_USE;
void acme_import_summary_free(acme_import_summary *import_summary);
void acme_import_summary_freep(acme_import_summary **import_summary);
acme_unknown_symbol *acme_unknown_symbol_copy(
	const acme_unknown_symbol *unknown_symbol) NETRON_MUST_USE;
void acme_unknown_symbol_free(acme_unknown_symbol *unknown_symbol);
void acme_unknown_symbol_freep(acme_unknown_symbol **unknown_symbol);
acme_market_closed *acme_market_closed_copy(
	const acme_market_closed *market_closed) NETRON_MUST_USE;
void acme_market_closed_free(acme_market_closed *market_closed);
void acme_market_closed_freep(acme_market_closed **market_closed);

/* The error's details if it is of this kind, else NULL. Valid as long as the error. */
const acme_unknown_symbol *acme_unknown_symbol_of(const netron_error *error);
const acme_market_closed *acme_market_closed_of(const netron_error *error);

/* ---- streams: a source is read, a sink is written ---- */

/* _read hands over each item, then calls on_end once; error is NULL when the stream ended as it
 * should. _next_sync waits: 1 and an item, 0 at the end, or a code. _write returns NETRON_FULL
 * when it has taken the item but would rather have you wait until on_ready. on_close is called
 * once when the sink is over, for whatever reason. */

typedef struct acme_quote_source {
	netron_stream stream;
} acme_quote_source;
typedef struct acme_quote_sink {
	netron_stream stream;
} acme_quote_sink;

void acme_quote_source_read(acme_quote_source source,
	void (*on_item)(const acme_quote *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int acme_quote_source_next_sync(
	acme_quote_source source, acme_quote **out_item, netron_error **out_error) NETRON_MUST_USE;
int acme_quote_source_stop(acme_quote_source source);
int acme_quote_sink_write(acme_quote_sink sink, const acme_quote *item);
int acme_quote_sink_write_sync(
	acme_quote_sink sink, const acme_quote *item, netron_error **out_error) NETRON_MUST_USE;
int acme_quote_sink_on_ready(acme_quote_sink sink, void (*on_ready)(void *user), void *user);
int acme_quote_sink_on_close(
	acme_quote_sink sink, void (*on_close)(const netron_error *reason, void *user), void *user);
int acme_quote_sink_end(acme_quote_sink sink);
int acme_quote_sink_fail(acme_quote_sink sink, int code, const char *message);

typedef struct acme_new_order_source {
	netron_stream stream;
} acme_new_order_source;
typedef struct acme_new_order_sink {
	netron_stream stream;
} acme_new_order_sink;

void acme_new_order_source_read(acme_new_order_source source,
	void (*on_item)(const acme_new_order *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int acme_new_order_source_next_sync(acme_new_order_source source, acme_new_order **out_item,
	netron_error **out_error) NETRON_MUST_USE;
int acme_new_order_source_stop(acme_new_order_source source);
int acme_new_order_sink_write(acme_new_order_sink sink, const acme_new_order *item);
int acme_new_order_sink_write_sync(acme_new_order_sink sink, const acme_new_order *item,
	netron_error **out_error) NETRON_MUST_USE;
int acme_new_order_sink_on_ready(
	acme_new_order_sink sink, void (*on_ready)(void *user), void *user);
int acme_new_order_sink_on_close(acme_new_order_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int acme_new_order_sink_end(acme_new_order_sink sink);
int acme_new_order_sink_fail(acme_new_order_sink sink, int code, const char *message);

typedef struct acme_fill_source {
	netron_stream stream;
} acme_fill_source;
typedef struct acme_fill_sink {
	netron_stream stream;
} acme_fill_sink;

void acme_fill_source_read(acme_fill_source source,
	void (*on_item)(const acme_fill *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int acme_fill_source_next_sync(
	acme_fill_source source, acme_fill **out_item, netron_error **out_error) NETRON_MUST_USE;
int acme_fill_source_stop(acme_fill_source source);
int acme_fill_sink_write(acme_fill_sink sink, const acme_fill *item);
int acme_fill_sink_write_sync(
	acme_fill_sink sink, const acme_fill *item, netron_error **out_error) NETRON_MUST_USE;
int acme_fill_sink_on_ready(acme_fill_sink sink, void (*on_ready)(void *user), void *user);
int acme_fill_sink_on_close(
	acme_fill_sink sink, void (*on_close)(const netron_error *reason, void *user), void *user);
int acme_fill_sink_end(acme_fill_sink sink);
int acme_fill_sink_fail(acme_fill_sink sink, int code, const char *message);

/* ---- what follows is for the generated .c files ---- */

typedef struct acme_market_get_quote_args {
	const char *symbol;
} acme_market_get_quote_args;

typedef struct acme_market_place_order_args {
	acme_new_order order;
} acme_market_place_order_args;

typedef struct acme_market_watch_quotes_args {
	netron_strings symbols;
} acme_market_watch_quotes_args;

typedef struct acme_market_import_orders_args {
	const char *account;
	netron_stream_wire orders;
} acme_market_import_orders_args;

typedef struct acme_market_trade_args {
	netron_stream_wire orders;
} acme_market_trade_args;

typedef struct acme_market_set_spread_args {
	double spread;
} acme_market_set_spread_args;

typedef struct acme_market_halted_args {
	const char *symbol;
	const char *reason;
} acme_market_halted_args;

extern const struct netron_enum_type netronc_enum_acme_side;
extern const struct netron_struct netronc_struct_acme_quote;
extern const struct netron_struct netronc_struct_acme_new_order;
extern const struct netron_struct netronc_struct_acme_fill;
extern const struct netron_struct netronc_struct_acme_import_summary;
extern const struct netron_struct netronc_struct_acme_unknown_symbol;
extern const struct netron_error_type netronc_error_acme_unknown_symbol;
extern const struct netron_struct netronc_struct_acme_market_closed;
extern const struct netron_error_type netronc_error_acme_market_closed;
extern const struct netron_service netronc_service_acme_market;

#ifdef __cplusplus
}
#endif
#endif
