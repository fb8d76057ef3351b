/* bounds.netron.h - values and errors of bounds.nsvc.
 * Written by netronc 0.1.0. Change bounds.nsvc instead. */
#ifndef BOUNDED_BOUNDS_NETRON_H
#define BOUNDED_BOUNDS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef const char *bounded_name;

typedef struct bounded_bounds {
	bounded_name name;
	const char *code;
	netron_bytes blob;
	netron_strings few;
	const char *title;
	netron_i32s some;
	int32_t percent;
	double ratio;
	uint64_t big;
	bool has_maybe;
	int32_t maybe;
	netron_strings names;
	netron_string_map codes;
	const char *contact;
	const char *host;
	const char *password;
} bounded_bounds;

/* Copies own everything they point to; one free releases all of it. */
bounded_bounds *bounded_bounds_copy(const bounded_bounds *bounds) NETRON_MUST_USE;
void bounded_bounds_free(bounded_bounds *bounds);
void bounded_bounds_freep(bounded_bounds **bounds);

/* ---- what follows is for the generated .c files ---- */

typedef struct bounded_bounded_check_args {
	uint8_t digit;
	const char *word;
	const char *pin;
	const char *link;
} bounded_bounded_check_args;

extern const struct netron_struct netronc_struct_bounded_bounds;
extern const struct netron_service netronc_service_bounded_bounded;

#ifdef __cplusplus
}
#endif
#endif
