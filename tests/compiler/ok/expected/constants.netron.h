/* constants.netron.h - values and errors of constants.nsvc.
 * Written by netronc 0.1.0. Change constants.nsvc instead. */
#ifndef LIMITS_CONSTANTS_NETRON_H
#define LIMITS_CONSTANTS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum limits_level NETRON_ENUM(int32_t) {
	LIMITS_LEVEL_LOW = 0,
	LIMITS_LEVEL_HIGH = 1,
} limits_level;

/** How many at once. */
enum { LIMITS_MAX_ORDERS = 100 };

static const int32_t LIMITS_LEAST = (-2147483647 - 1);

static const uint64_t LIMITS_BIG = UINT64_C(18446744073709551615);

static const int64_t LIMITS_DEEP = (-INT64_C(9223372036854775807) - 1);

static const uint32_t LIMITS_MASK = UINT32_C(4294901760);

static const double LIMITS_RATIO = 0.1;

static const double LIMITS_WHOLE = 3.0;

static const float LIMITS_SINGLE = 1.5F;

static const bool LIMITS_ON = true;

#define LIMITS_GREETING "hello \"world\" \\ %s ?\?/ \303\251"

static const netron_duration LIMITS_PATIENCE = 250000000;

static const limits_level LIMITS_START = LIMITS_LEVEL_HIGH;

/* ---- what follows is for the generated .c files ---- */

extern const struct netron_enum_type netronc_enum_limits_level;

#ifdef __cplusplus
}
#endif
#endif
