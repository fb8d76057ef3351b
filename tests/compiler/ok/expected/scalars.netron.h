/* scalars.netron.h - values and errors of scalars.nsvc.
 * Written by netronc 0.1.0. Change scalars.nsvc instead. */
#ifndef VALUES_PLAIN_SCALARS_NETRON_H
#define VALUES_PLAIN_SCALARS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** One member of every built-in type. */
typedef struct values_plain_scalars {
	bool a;
	int8_t b;
	int16_t c;
	int32_t d;
	int64_t e;
	uint8_t f;
	uint16_t g;
	uint32_t h;
	uint64_t i;
	float j;
	double k;
	const char *l;
	netron_bytes m;
	netron_time n;
	netron_duration o;
	netron_uuid p;
	const netron_value *q;
} values_plain_scalars;

typedef struct values_plain_nothing {
	char nothing; /* a struct of C has a member */
} values_plain_nothing;

/* Copies own everything they point to; one free releases all of it. */
values_plain_scalars *values_plain_scalars_copy(
	const values_plain_scalars *scalars) NETRON_MUST_USE;
void values_plain_scalars_free(values_plain_scalars *scalars);
void values_plain_scalars_freep(values_plain_scalars **scalars);
values_plain_nothing *values_plain_nothing_copy(
	const values_plain_nothing *nothing) NETRON_MUST_USE;
void values_plain_nothing_free(values_plain_nothing *nothing);
void values_plain_nothing_freep(values_plain_nothing **nothing);

/* ---- what follows is for the generated .c files ---- */

extern const struct netron_struct netronc_struct_values_plain_scalars;
extern const struct netron_struct netronc_struct_values_plain_nothing;

#ifdef __cplusplus
}
#endif
#endif
