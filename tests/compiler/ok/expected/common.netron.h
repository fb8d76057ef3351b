/* common.netron.h - values and errors of common.nsvc.
 * Written by netronc 0.1.0. Change common.nsvc instead.
 *
 * What several files share. */
#ifndef COMMON_COMMON_NETRON_H
#define COMMON_COMMON_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum common_unit NETRON_ENUM(int32_t) {
	COMMON_UNIT_METER = 0,
	COMMON_UNIT_SECOND = 1,
} common_unit;

typedef struct common_amount {
	double number;
	common_unit unit;
} common_amount;

typedef struct common_refused {
	const char *why;
} common_refused;

typedef struct common_amount_list {
	const common_amount *items;
	size_t count;
} common_amount_list;

/* Copies own everything they point to; one free releases all of it. */
common_amount *common_amount_copy(const common_amount *amount) NETRON_MUST_USE;
void common_amount_free(common_amount *amount);
void common_amount_freep(common_amount **amount);
common_refused *common_refused_copy(const common_refused *refused) NETRON_MUST_USE;
void common_refused_free(common_refused *refused);
void common_refused_freep(common_refused **refused);
common_amount_list *common_amount_list_copy(const common_amount_list *list) NETRON_MUST_USE;
void common_amount_list_free(common_amount_list *list);
void common_amount_list_freep(common_amount_list **list);

/* The error's details if it is of this kind, else NULL. Valid as long as the error. */
const common_refused *common_refused_of(const netron_error *error);

/* ---- what follows is for the generated .c files ---- */

extern const struct netron_enum_type netronc_enum_common_unit;
extern const struct netron_struct netronc_struct_common_amount;
extern const struct netron_struct netronc_struct_common_refused;
extern const struct netron_error_type netronc_error_common_refused;
extern const struct netron_service netronc_service_common_base;

#ifdef __cplusplus
}
#endif
#endif
