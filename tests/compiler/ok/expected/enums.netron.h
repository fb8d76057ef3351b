/* enums.netron.h - values and errors of enums.nsvc.
 * Written by netronc 0.1.0. Change enums.nsvc instead. */
#ifndef VALUES_ENUMS_NETRON_H
#define VALUES_ENUMS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** Open: unknown numbers are kept. */
typedef enum values_color NETRON_ENUM(int32_t) {
	/** Like blood. */
	VALUES_COLOR_RED = 0,
	VALUES_COLOR_GREEN = 5,
	VALUES_COLOR_BLUE = 6,
} values_color;

typedef uint8_t values_level;
#define VALUES_LEVEL_LOW NETRON_CAST(values_level, 0)
#define VALUES_LEVEL_HIGH NETRON_CAST(values_level, 255)

typedef int16_t values_mood;
#define VALUES_MOOD_SAD NETRON_CAST(values_mood, -1)
#define VALUES_MOOD_CALM NETRON_CAST(values_mood, 0)
#define VALUES_MOOD_GLAD NETRON_CAST(values_mood, 1)

typedef uint64_t values_big;
#define VALUES_BIG_ONE NETRON_CAST(values_big, 1)
#define VALUES_BIG_ALL NETRON_CAST(values_big, UINT64_C(18446744073709551615))

typedef int64_t values_deep;
#define VALUES_DEEP_BOTTOM NETRON_CAST(values_deep, (-INT64_C(9223372036854775807) - 1))
#define VALUES_DEEP_TOP NETRON_CAST(values_deep, INT64_C(9223372036854775807))

typedef uint32_t values_wide;
#define VALUES_WIDE_MOST NETRON_CAST(values_wide, UINT32_C(4294967295))

/** What one may do. */
typedef uint16_t values_access;
/** Look. */
#define VALUES_ACCESS_READ NETRON_CAST(values_access, 0x1)
#define VALUES_ACCESS_WRITE NETRON_CAST(values_access, 0x2)
#define VALUES_ACCESS_ADMIN NETRON_CAST(values_access, 0x8000)

typedef uint64_t values_bits;
#define VALUES_BITS_LOW NETRON_CAST(values_bits, UINT64_C(0x1))
#define VALUES_BITS_HIGH NETRON_CAST(values_bits, UINT64_C(0x8000000000000000))

typedef struct values_enums {
	values_color color;
	values_level level;
	values_mood mood;
	values_big big;
	values_deep deep;
	values_wide wide;
	values_access access;
	values_bits bits;
} values_enums;

/* Copies own everything they point to; one free releases all of it. */
values_enums *values_enums_copy(const values_enums *enums) NETRON_MUST_USE;
void values_enums_free(values_enums *enums);
void values_enums_freep(values_enums **enums);

/* ---- what follows is for the generated .c files ---- */

extern const struct netron_enum_type netronc_enum_values_color;
extern const struct netron_enum_type netronc_enum_values_level;
extern const struct netron_enum_type netronc_enum_values_mood;
extern const struct netron_enum_type netronc_enum_values_big;
extern const struct netron_enum_type netronc_enum_values_deep;
extern const struct netron_enum_type netronc_enum_values_wide;
extern const struct netron_enum_type netronc_enum_values_access;
extern const struct netron_enum_type netronc_enum_values_bits;
extern const struct netron_struct netronc_struct_values_enums;

#ifdef __cplusplus
}
#endif
#endif
