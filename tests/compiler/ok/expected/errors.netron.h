/* errors.netron.h - values and errors of errors.nsvc.
 * Written by netronc 0.1.0. Change errors.nsvc instead. */
#ifndef SHOP_ERRORS_NETRON_H
#define SHOP_ERRORS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The shop has no such thing.
 * Ask for another. */
typedef struct shop_not_sold {
	const char *what;
} shop_not_sold;

/** Said when there is no message. */
typedef struct shop_busy {
	const char *message;
	bool has_retry_in;
	netron_duration retry_in;
} shop_busy;

typedef struct shop_empty {
	char nothing; /* a struct of C has a member */
} shop_empty;

/* Copies own everything they point to; one free releases all of it. */
shop_not_sold *shop_not_sold_copy(const shop_not_sold *not_sold) NETRON_MUST_USE;
void shop_not_sold_free(shop_not_sold *not_sold);
void shop_not_sold_freep(shop_not_sold **not_sold);
shop_busy *shop_busy_copy(const shop_busy *busy) NETRON_MUST_USE;
void shop_busy_free(shop_busy *busy);
void shop_busy_freep(shop_busy **busy);
shop_empty *shop_empty_copy(const shop_empty *empty) NETRON_MUST_USE;
void shop_empty_free(shop_empty *empty);
void shop_empty_freep(shop_empty **empty);

/* The error's details if it is of this kind, else NULL. Valid as long as the error. */
const shop_not_sold *shop_not_sold_of(const netron_error *error);
const shop_busy *shop_busy_of(const netron_error *error);
const shop_empty *shop_empty_of(const netron_error *error);

/* ---- what follows is for the generated .c files ---- */

typedef struct shop_shop_buy_args {
	const char *what;
} shop_shop_buy_args;

extern const struct netron_struct netronc_struct_shop_not_sold;
extern const struct netron_error_type netronc_error_shop_not_sold;
extern const struct netron_struct netronc_struct_shop_busy;
extern const struct netron_error_type netronc_error_shop_busy;
extern const struct netron_struct netronc_struct_shop_empty;
extern const struct netron_error_type netronc_error_shop_empty;
extern const struct netron_service netronc_service_shop_shop;

#ifdef __cplusplus
}
#endif
#endif
