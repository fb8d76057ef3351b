/* defaults.netron.h - values and errors of defaults.nsvc.
 * Written by netronc 0.1.0. Change defaults.nsvc instead. */
#ifndef DEFAULTS_DEFAULTS_NETRON_H
#define DEFAULTS_DEFAULTS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum defaults_color NETRON_ENUM(int32_t) {
	DEFAULTS_COLOR_RED = 0,
	DEFAULTS_COLOR_GREEN = 5,
} defaults_color;

typedef uint8_t defaults_access;
#define DEFAULTS_ACCESS_READ NETRON_CAST(defaults_access, 0x1)
#define DEFAULTS_ACCESS_WRITE NETRON_CAST(defaults_access, 0x2)

enum { DEFAULTS_LIMIT = 50 };

typedef struct defaults_point {
	int32_t x;
	int32_t y;
} defaults_point;

typedef struct defaults_defaults {
	bool a;
	int8_t b;
	int64_t c;
	uint64_t d;
	float e;
	double f;
	const char *g;
	netron_duration h;
	defaults_color i;
	uint32_t j;
	netron_strings k;
	netron_strings l;
	double m[2];
	defaults_point n;
	const char *o;
} defaults_defaults;

/* Copies own everything they point to; one free releases all of it. */
defaults_point *defaults_point_copy(const defaults_point *point) NETRON_MUST_USE;
void defaults_point_free(defaults_point *point);
void defaults_point_freep(defaults_point **point);
defaults_defaults *defaults_defaults_copy(const defaults_defaults *defaults) NETRON_MUST_USE;
void defaults_defaults_free(defaults_defaults *defaults);
void defaults_defaults_freep(defaults_defaults **defaults);

/* ---- what follows is for the generated .c files ---- */

typedef struct defaults_defaulted_page_args {
	const char *query;
	uint64_t from;
	uint32_t count;
	defaults_color order;
} defaults_defaulted_page_args;

extern const struct netron_enum_type netronc_enum_defaults_color;
extern const struct netron_enum_type netronc_enum_defaults_access;
extern const struct netron_struct netronc_struct_defaults_point;
extern const struct netron_struct netronc_struct_defaults_defaults;
extern const struct netron_service netronc_service_defaults_defaulted;

#ifdef __cplusplus
}
#endif
#endif
