/* market.netron.h - values and errors of market.nsvc.
 * Written by netronc 0.1.0. Change market.nsvc instead.
 *
 * Quotes and orders of one exchange. */
#ifndef ACME_MARKET_NETRON_H
#define ACME_MARKET_NETRON_H

#include <netron/netron.h>

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
	/** Absent: at market. */
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

/** No such symbol is traded here. */
typedef struct acme_unknown_symbol {
	const char *symbol;
} acme_unknown_symbol;

typedef struct acme_market_closed {
	bool has_opens_at;
	netron_time opens_at;
	const char *message;
} acme_market_closed;

typedef struct acme_fill_list {
	const acme_fill *items;
	size_t count;
} acme_fill_list;

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
acme_unknown_symbol *acme_unknown_symbol_copy(
	const acme_unknown_symbol *unknown_symbol) NETRON_MUST_USE;
void acme_unknown_symbol_free(acme_unknown_symbol *unknown_symbol);
void acme_unknown_symbol_freep(acme_unknown_symbol **unknown_symbol);
acme_market_closed *acme_market_closed_copy(
	const acme_market_closed *market_closed) NETRON_MUST_USE;
void acme_market_closed_free(acme_market_closed *market_closed);
void acme_market_closed_freep(acme_market_closed **market_closed);
acme_fill_list *acme_fill_list_copy(const acme_fill_list *list) NETRON_MUST_USE;
void acme_fill_list_free(acme_fill_list *list);
void acme_fill_list_freep(acme_fill_list **list);

/* The error's details if it is of this kind, else NULL. Valid as long as the error. */
const acme_unknown_symbol *acme_unknown_symbol_of(const netron_error *error);
const acme_market_closed *acme_market_closed_of(const netron_error *error);

/* ---- what follows is for the generated .c files ---- */

typedef struct acme_market_get_quote_args {
	const char *symbol;
} acme_market_get_quote_args;

typedef struct acme_market_place_order_args {
	acme_new_order order;
} acme_market_place_order_args;

typedef struct acme_market_fills_args {
	netron_time since;
} acme_market_fills_args;

typedef struct acme_market_note_args {
	const char *line;
} acme_market_note_args;

extern const struct netron_enum_type netronc_enum_acme_side;
extern const struct netron_struct netronc_struct_acme_quote;
extern const struct netron_struct netronc_struct_acme_new_order;
extern const struct netron_struct netronc_struct_acme_fill;
extern const struct netron_struct netronc_struct_acme_unknown_symbol;
extern const struct netron_error_type netronc_error_acme_unknown_symbol;
extern const struct netron_struct netronc_struct_acme_market_closed;
extern const struct netron_error_type netronc_error_acme_market_closed;
extern const struct netron_service netronc_service_acme_market;

#ifdef __cplusplus
}
#endif
#endif
