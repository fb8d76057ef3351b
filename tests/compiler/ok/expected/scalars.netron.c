/* scalars.netron.c - tables of scalars.nsvc.
 * Written by netronc 0.1.0. Change scalars.nsvc instead. */
#include "scalars.netron.h"

#include <netron/schema.h>

/* clang-format off */

static const netron_field netronc_struct_values_plain_scalars_fields[] = {
	{ 0, 2, NETRON_OP_BOOL, offsetof(values_plain_scalars, a), NETRON_REQUIRED, 0, 0, 0 },
	{ 2, 2, NETRON_OP_I8, offsetof(values_plain_scalars, b), NETRON_REQUIRED, 0, 1, 0 },
	{ 4, 2, NETRON_OP_I16, offsetof(values_plain_scalars, c), NETRON_REQUIRED, 0, 2, 0 },
	{ 6, 2, NETRON_OP_I32, offsetof(values_plain_scalars, d), NETRON_REQUIRED, 0, 3, 0 },
	{ 8, 2, NETRON_OP_I64, offsetof(values_plain_scalars, e), NETRON_REQUIRED, 0, 4, 0 },
	{ 10, 2, NETRON_OP_U8, offsetof(values_plain_scalars, f), NETRON_REQUIRED, 0, 5, 0 },
	{ 12, 2, NETRON_OP_U16, offsetof(values_plain_scalars, g), NETRON_REQUIRED, 0, 6, 0 },
	{ 14, 2, NETRON_OP_U32, offsetof(values_plain_scalars, h), NETRON_REQUIRED, 0, 7, 0 },
	{ 16, 2, NETRON_OP_U64, offsetof(values_plain_scalars, i), NETRON_REQUIRED, 0, 8, 0 },
	{ 18, 2, NETRON_OP_F32, offsetof(values_plain_scalars, j), NETRON_REQUIRED, 0, 9, 0 },
	{ 20, 2, NETRON_OP_F64, offsetof(values_plain_scalars, k), NETRON_REQUIRED, 0, 10, 0 },
	{ 22, 2, NETRON_OP_STRING, offsetof(values_plain_scalars, l), NETRON_REQUIRED, 0, 11, 0 },
	{ 24, 2, NETRON_OP_BYTES, offsetof(values_plain_scalars, m), NETRON_REQUIRED, 0, 12, 0 },
	{ 26, 2, NETRON_OP_TIME, offsetof(values_plain_scalars, n), NETRON_REQUIRED, 0, 13, 0 },
	{ 28, 2, NETRON_OP_DURATION, offsetof(values_plain_scalars, o), NETRON_REQUIRED, 0, 14, 0 },
	{ 30, 2, NETRON_OP_UUID, offsetof(values_plain_scalars, p), NETRON_REQUIRED, 0, 15, 0 },
	{ 32, 2, NETRON_OP_ANY, offsetof(values_plain_scalars, q), NETRON_NULLABLE, 0, 16, 0 },
	{ 34, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_values_plain_scalars = {
	.fields = netronc_struct_values_plain_scalars_fields,
	.keys = "\xa1" "a" "\xa1" "b" "\xa1" "c" "\xa1" "d" "\xa1" "e" "\xa1" "f" "\xa1" "g" "\xa1" "h" "\xa1" "i" "\xa1" "j" "\xa1" "k" "\xa1" "l" "\xa1" "m" "\xa1" "n" "\xa1" "o" "\xa1" "p" "\xa1" "q" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Scalars",
	.required = UINT64_C(0xffff),
	.fixed = 217,
	.size = sizeof(values_plain_scalars),
	.count = 17,
	.optional = 1,
	.least = 49,
};
NETRON_FITS(values_plain_scalars);

static const netron_field netronc_struct_values_plain_nothing_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_values_plain_nothing = {
	.fields = netronc_struct_values_plain_nothing_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Nothing",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.size = sizeof(values_plain_nothing),
	.count = 0,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(values_plain_nothing);

static const netron_slot netronc_slot_values_plain_scalars = { &netronc_struct_values_plain_scalars, sizeof(values_plain_scalars), NETRON_OP_STRUCT, 49 };
static const netron_slot netronc_slot_values_plain_nothing = { &netronc_struct_values_plain_nothing, sizeof(values_plain_nothing), NETRON_OP_STRUCT, 1 };

/* clang-format on */

values_plain_scalars *values_plain_scalars_copy(const values_plain_scalars *scalars)
{
	return netron_copy_of(&netronc_slot_values_plain_scalars, scalars);
}

void values_plain_scalars_free(values_plain_scalars *scalars)
{
	netron_owned_free(scalars);
}

void values_plain_scalars_freep(values_plain_scalars **scalars)
{
	netron_owned_free(*scalars);
	*scalars = NULL;
}

values_plain_nothing *values_plain_nothing_copy(const values_plain_nothing *nothing)
{
	return netron_copy_of(&netronc_slot_values_plain_nothing, nothing);
}

void values_plain_nothing_free(values_plain_nothing *nothing)
{
	netron_owned_free(nothing);
}

void values_plain_nothing_freep(values_plain_nothing **nothing)
{
	netron_owned_free(*nothing);
	*nothing = NULL;
}
