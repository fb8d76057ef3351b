/* bare.netron.h - values and errors of bare.nsvc.
 * Written by netronc 0.1.0. Change bare.nsvc instead. */
#ifndef NSVC_BARE_NETRON_H
#define NSVC_BARE_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct point {
	int32_t x;
	int32_t y;
} point;

/* Copies own everything they point to; one free releases all of it. */
point *point_copy(const point *point_) NETRON_MUST_USE;
void point_free(point *point_);
void point_freep(point **point_);

/* ---- what follows is for the generated .c files ---- */

typedef struct points_add_args {
	point point_;
} points_add_args;

extern const struct netron_struct netronc_struct_point;
extern const struct netron_service netronc_service_points;

#ifdef __cplusplus
}
#endif
#endif
