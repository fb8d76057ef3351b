/* enums.netron.c - tables of enums.nsvc.
 * Written by netronc 0.1.0. Change enums.nsvc instead. */
#include "enums.netron.h"

#include <netron/schema.h>

/* clang-format off */

/* Color */
static const netron_enum_value netronc_values_values_color[] = {
	{ "red", (int64_t)VALUES_COLOR_RED },
	{ "green", (int64_t)VALUES_COLOR_GREEN },
	{ "blue", (int64_t)VALUES_COLOR_BLUE },
};
const netron_enum_type netronc_enum_values_color = {
	.name = "Color",
	.values = netronc_values_values_color,
	.count = 3,
	.base = NETRON_OP_I32,
	.flags = 0,
};

/* Level */
static const netron_enum_value netronc_values_values_level[] = {
	{ "low", (int64_t)VALUES_LEVEL_LOW },
	{ "high", (int64_t)VALUES_LEVEL_HIGH },
};
const netron_enum_type netronc_enum_values_level = {
	.name = "Level",
	.values = netronc_values_values_level,
	.count = 2,
	.base = NETRON_OP_U8,
	.flags = NETRON_ENUM_CLOSED | 0,
};

/* Mood */
static const netron_enum_value netronc_values_values_mood[] = {
	{ "sad", (int64_t)VALUES_MOOD_SAD },
	{ "calm", (int64_t)VALUES_MOOD_CALM },
	{ "glad", (int64_t)VALUES_MOOD_GLAD },
};
const netron_enum_type netronc_enum_values_mood = {
	.name = "Mood",
	.values = netronc_values_values_mood,
	.count = 3,
	.base = NETRON_OP_I16,
	.flags = NETRON_ENUM_NAMES | 0,
};

/* Big */
static const netron_enum_value netronc_values_values_big[] = {
	{ "one", (int64_t)VALUES_BIG_ONE },
	{ "all", (int64_t)VALUES_BIG_ALL },
};
const netron_enum_type netronc_enum_values_big = {
	.name = "Big",
	.values = netronc_values_values_big,
	.count = 2,
	.base = NETRON_OP_U64,
	.flags = 0,
};

/* Deep */
static const netron_enum_value netronc_values_values_deep[] = {
	{ "bottom", (int64_t)VALUES_DEEP_BOTTOM },
	{ "top", (int64_t)VALUES_DEEP_TOP },
};
const netron_enum_type netronc_enum_values_deep = {
	.name = "Deep",
	.values = netronc_values_values_deep,
	.count = 2,
	.base = NETRON_OP_I64,
	.flags = 0,
};

/* Wide */
static const netron_enum_value netronc_values_values_wide[] = {
	{ "most", (int64_t)VALUES_WIDE_MOST },
};
const netron_enum_type netronc_enum_values_wide = {
	.name = "Wide",
	.values = netronc_values_values_wide,
	.count = 1,
	.base = NETRON_OP_U32,
	.flags = 0,
};

/* Access */
static const netron_enum_value netronc_values_values_access[] = {
	{ "read", (int64_t)VALUES_ACCESS_READ },
	{ "write", (int64_t)VALUES_ACCESS_WRITE },
	{ "admin", (int64_t)VALUES_ACCESS_ADMIN },
};
const netron_enum_type netronc_enum_values_access = {
	.name = "Access",
	.values = netronc_values_values_access,
	.count = 3,
	.base = NETRON_OP_U16,
	.flags = NETRON_ENUM_BITS | 0,
};

/* Bits */
static const netron_enum_value netronc_values_values_bits[] = {
	{ "low", (int64_t)VALUES_BITS_LOW },
	{ "high", (int64_t)VALUES_BITS_HIGH },
};
const netron_enum_type netronc_enum_values_bits = {
	.name = "Bits",
	.values = netronc_values_values_bits,
	.count = 2,
	.base = NETRON_OP_U64,
	.flags = NETRON_ENUM_BITS | 0,
};

static const netron_field netronc_struct_values_enums_fields[] = {
	{ 0, 6, NETRON_OP_ENUM, offsetof(values_enums, color), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 6, NETRON_OP_ENUM, offsetof(values_enums, level), NETRON_REQUIRED, 1, 1, 0 },
	{ 12, 5, NETRON_OP_ENUM, offsetof(values_enums, mood), NETRON_REQUIRED, 2, 2, 0 },
	{ 17, 4, NETRON_OP_ENUM, offsetof(values_enums, big), NETRON_REQUIRED, 3, 3, 0 },
	{ 21, 5, NETRON_OP_ENUM, offsetof(values_enums, deep), NETRON_REQUIRED, 4, 4, 0 },
	{ 26, 5, NETRON_OP_ENUM, offsetof(values_enums, wide), NETRON_REQUIRED, 5, 5, 0 },
	{ 31, 7, NETRON_OP_ENUM, offsetof(values_enums, access), NETRON_REQUIRED, 6, 6, 0 },
	{ 38, 5, NETRON_OP_ENUM, offsetof(values_enums, bits), NETRON_REQUIRED, 7, 7, 0 },
	{ 43, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_values_enums_types[] = {
	&netronc_enum_values_color,
	&netronc_enum_values_level,
	&netronc_enum_values_mood,
	&netronc_enum_values_big,
	&netronc_enum_values_deep,
	&netronc_enum_values_wide,
	&netronc_enum_values_access,
	&netronc_enum_values_bits,
};
const netron_struct netronc_struct_values_enums = {
	.fields = netronc_struct_values_enums_fields,
	.keys = "\xa5" "color" "\xa5" "level" "\xa4" "mood" "\xa3" "big" "\xa4" "deep" "\xa4" "wide" "\xa6" "access" "\xa4" "bits" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_values_enums_types,
	.name = "Enums",
	.required = UINT64_C(0xff),
	.fixed = 162,
	.size = sizeof(values_enums),
	.count = 8,
	.optional = 0,
	.least = 52,
};
NETRON_FITS(values_enums);

static const netron_slot netronc_slot_values_enums = { &netronc_struct_values_enums, sizeof(values_enums), NETRON_OP_STRUCT, 52 };

/* clang-format on */

values_enums *values_enums_copy(const values_enums *enums)
{
	return netron_copy_of(&netronc_slot_values_enums, enums);
}

void values_enums_free(values_enums *enums)
{
	netron_owned_free(enums);
}

void values_enums_freep(values_enums **enums)
{
	netron_owned_free(*enums);
	*enums = NULL;
}
