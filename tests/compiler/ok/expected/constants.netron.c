/* constants.netron.c - tables of constants.nsvc.
 * Written by netronc 0.1.0. Change constants.nsvc instead. */
#include "constants.netron.h"

#include <netron/schema.h>

/* clang-format off */

/* Level */
static const netron_enum_value netronc_values_limits_level[] = {
	{ "low", (int64_t)LIMITS_LEVEL_LOW },
	{ "high", (int64_t)LIMITS_LEVEL_HIGH },
};
const netron_enum_type netronc_enum_limits_level = {
	.name = "Level",
	.values = netronc_values_limits_level,
	.count = 2,
	.base = NETRON_OP_I32,
	.flags = 0,
};

/* clang-format on */
