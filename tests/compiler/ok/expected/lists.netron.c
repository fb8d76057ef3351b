/* lists.netron.c - tables of lists.nsvc.
 * Written by netronc 0.1.0. Change lists.nsvc instead. */
#include "lists.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

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

static const netron_field netronc_struct_values_point_fields[] = {
	{ 0, 2, NETRON_OP_I32, offsetof(values_point, x), NETRON_REQUIRED, 0, 0, 0 },
	{ 2, 2, NETRON_OP_I32, offsetof(values_point, y), NETRON_REQUIRED, 0, 1, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_values_point(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	values_point *to = out;

	if (netron_leaf_map(reader, &p, 2) &&
		netron_leaf_key(reader, &p, "\xa1" "x", 2) &&
		netron_leaf_i32(reader, &p, &to->x) &&
		netron_leaf_key(reader, &p, "\xa1" "y", 2) &&
		netron_leaf_i32(reader, &p, &to->y))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_values_point, out);
}
static uint8_t *netronc_pack_values_point(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const values_point *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 27) &&
		netron_leaf_put_key(&at, "\x82" "\xa1" "x", 3) &&
		netron_leaf_put_i32(writer, &at, from->x) &&
		netron_leaf_put_key(&at, "\xa1" "y", 2) &&
		netron_leaf_put_i32(writer, &at, from->y))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_values_point, in);
}
const netron_struct netronc_struct_values_point = {
	.fields = netronc_struct_values_point_fields,
	.keys = "\xa1" "x" "\xa1" "y" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Point",
	.required = UINT64_C(0x3),
	.fixed = 27,
	.size = sizeof(values_point),
	.count = 2,
	.optional = 0,
	.least = 7,
	.unpack = netronc_unpack_values_point,
	.pack = netronc_pack_values_point,
};
NETRON_FITS(values_point);

static const netron_field netronc_alternatives_values_shape_fields[] = {
	{ 0, 6, NETRON_OP_STRUCT, offsetof(values_shape, point), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 5, NETRON_OP_STRING, offsetof(values_shape, name), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_alternatives_values_shape_types[] = {
	&netronc_struct_values_point,
};
static const netron_struct netronc_alternatives_values_shape = {
	.fields = netronc_alternatives_values_shape_fields,
	.keys = "\xa5" "point" "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_alternatives_values_shape_types,
	.name = "Shape",
	.required = UINT64_C(0x0),
	.fixed = 34,
	.size = sizeof(values_shape),
	.count = 2,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(values_shape);
const netron_union netronc_union_values_shape = {
	.fields = &netronc_alternatives_values_shape,
	.name = "Shape",
	.tag_offset = offsetof(values_shape, tag),
	.size = sizeof(values_shape),
	.flags = 0,
	.least = 1,
};

static const netron_list_type netronc_type_1 = { { NULL, sizeof(bool), NETRON_OP_BOOL, 1 }, 0, UINT32_MAX }; /* BOOL[] */
static const netron_list_type netronc_type_2 = { { NULL, sizeof(int8_t), NETRON_OP_I8, 1 }, 0, UINT32_MAX }; /* I8[] */
static const netron_list_type netronc_type_3 = { { NULL, sizeof(int16_t), NETRON_OP_I16, 1 }, 0, UINT32_MAX }; /* I16[] */
static const netron_list_type netronc_type_4 = { { NULL, sizeof(int32_t), NETRON_OP_I32, 1 }, 0, UINT32_MAX }; /* I32[] */
static const netron_list_type netronc_type_5 = { { NULL, sizeof(int64_t), NETRON_OP_I64, 1 }, 0, UINT32_MAX }; /* I64[] */
static const netron_list_type netronc_type_6 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 0, UINT32_MAX }; /* U8[] */
static const netron_list_type netronc_type_7 = { { NULL, sizeof(uint16_t), NETRON_OP_U16, 1 }, 0, UINT32_MAX }; /* U16[] */
static const netron_list_type netronc_type_8 = { { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 }, 0, UINT32_MAX }; /* U32[] */
static const netron_list_type netronc_type_9 = { { NULL, sizeof(uint64_t), NETRON_OP_U64, 1 }, 0, UINT32_MAX }; /* U64[] */
static const netron_list_type netronc_type_10 = { { NULL, sizeof(float), NETRON_OP_F32, 1 }, 0, UINT32_MAX }; /* F32[] */
static const netron_list_type netronc_type_11 = { { NULL, sizeof(double), NETRON_OP_F64, 1 }, 0, UINT32_MAX }; /* F64[] */
static const netron_list_type netronc_type_12 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */
static const netron_list_type netronc_type_13 = { { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 }, 0, UINT32_MAX }; /* BYTES[] */
static const netron_list_type netronc_type_14 = { { NULL, sizeof(netron_time), NETRON_OP_TIME, 1 }, 0, UINT32_MAX }; /* TIME[] */
static const netron_list_type netronc_type_15 = { { NULL, sizeof(netron_duration), NETRON_OP_DURATION, 1 }, 0, UINT32_MAX }; /* DURATION[] */
static const netron_list_type netronc_type_16 = { { NULL, sizeof(netron_uuid), NETRON_OP_UUID, 1 }, 0, UINT32_MAX }; /* UUID[] */
static const netron_list_type netronc_type_17 = { { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 }, 0, UINT32_MAX }; /* ANY[] */
static const netron_list_type netronc_type_18 = { { &netronc_enum_values_color, sizeof(values_color), NETRON_OP_ENUM, 1 }, 0, UINT32_MAX }; /* Color[] */
static const netron_list_type netronc_type_19 = { { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 }, 0, UINT32_MAX }; /* Point[] */
static const netron_list_type netronc_type_20 = { { &netronc_union_values_shape, sizeof(values_shape), NETRON_OP_UNION, 1 }, 0, UINT32_MAX }; /* Shape[] */
static const netron_list_type netronc_type_21 = { { &netronc_type_11, sizeof(netron_f64s), NETRON_OP_LIST, 1 }, 0, UINT32_MAX }; /* F64[][] */
static const netron_list_type netronc_type_22 = { { &netronc_type_19, sizeof(values_point_list), NETRON_OP_LIST, 1 }, 0, UINT32_MAX }; /* Point[][] */
static const netron_list_type netronc_type_23 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, 8 }; /* STRING[] */
static const netron_field netronc_struct_values_lists_fields[] = {
	{ 0, 2, NETRON_OP_LIST, offsetof(values_lists, a), NETRON_REQUIRED, 0, 0, 0 },
	{ 2, 2, NETRON_OP_LIST, offsetof(values_lists, b), NETRON_REQUIRED, 1, 1, 0 },
	{ 4, 2, NETRON_OP_LIST, offsetof(values_lists, c), NETRON_REQUIRED, 2, 2, 0 },
	{ 6, 2, NETRON_OP_LIST, offsetof(values_lists, d), NETRON_REQUIRED, 3, 3, 0 },
	{ 8, 2, NETRON_OP_LIST, offsetof(values_lists, e), NETRON_REQUIRED, 4, 4, 0 },
	{ 10, 2, NETRON_OP_LIST, offsetof(values_lists, f), NETRON_REQUIRED, 5, 5, 0 },
	{ 12, 2, NETRON_OP_LIST, offsetof(values_lists, g), NETRON_REQUIRED, 6, 6, 0 },
	{ 14, 2, NETRON_OP_LIST, offsetof(values_lists, h), NETRON_REQUIRED, 7, 7, 0 },
	{ 16, 2, NETRON_OP_LIST, offsetof(values_lists, i), NETRON_REQUIRED, 8, 8, 0 },
	{ 18, 2, NETRON_OP_LIST, offsetof(values_lists, j), NETRON_REQUIRED, 9, 9, 0 },
	{ 20, 2, NETRON_OP_LIST, offsetof(values_lists, k), NETRON_REQUIRED, 10, 10, 0 },
	{ 22, 2, NETRON_OP_LIST, offsetof(values_lists, l), NETRON_REQUIRED, 11, 11, 0 },
	{ 24, 2, NETRON_OP_LIST, offsetof(values_lists, m), NETRON_REQUIRED, 12, 12, 0 },
	{ 26, 2, NETRON_OP_LIST, offsetof(values_lists, n), NETRON_REQUIRED, 13, 13, 0 },
	{ 28, 2, NETRON_OP_LIST, offsetof(values_lists, o), NETRON_REQUIRED, 14, 14, 0 },
	{ 30, 2, NETRON_OP_LIST, offsetof(values_lists, p), NETRON_REQUIRED, 15, 15, 0 },
	{ 32, 2, NETRON_OP_LIST, offsetof(values_lists, q), NETRON_REQUIRED, 16, 16, 0 },
	{ 34, 7, NETRON_OP_LIST, offsetof(values_lists, colors), NETRON_REQUIRED, 17, 17, 0 },
	{ 41, 7, NETRON_OP_LIST, offsetof(values_lists, points), NETRON_REQUIRED, 18, 18, 0 },
	{ 48, 7, NETRON_OP_LIST, offsetof(values_lists, shapes), NETRON_REQUIRED, 19, 19, 0 },
	{ 55, 7, NETRON_OP_LIST, offsetof(values_lists, matrix), NETRON_REQUIRED, 20, 20, 0 },
	{ 62, 5, NETRON_OP_LIST, offsetof(values_lists, rows), NETRON_REQUIRED, 21, 21, 0 },
	{ 67, 6, NETRON_OP_LIST, offsetof(values_lists, short_), NETRON_REQUIRED, 22, 22, 0 },
	{ 73, 9, NETRON_OP_SET, offsetof(values_lists, distinct), NETRON_REQUIRED, 23, 23, 0 },
	{ 82, 8, NETRON_OP_SET, offsetof(values_lists, palette), NETRON_REQUIRED, 24, 24, 0 },
	{ 90, 5, NETRON_OP_SET, offsetof(values_lists, keys), NETRON_REQUIRED, 25, 25, 0 },
	{ 95, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_values_lists_types[] = {
	&netronc_type_1,
	&netronc_type_2,
	&netronc_type_3,
	&netronc_type_4,
	&netronc_type_5,
	&netronc_type_6,
	&netronc_type_7,
	&netronc_type_8,
	&netronc_type_9,
	&netronc_type_10,
	&netronc_type_11,
	&netronc_type_12,
	&netronc_type_13,
	&netronc_type_14,
	&netronc_type_15,
	&netronc_type_16,
	&netronc_type_17,
	&netronc_type_18,
	&netronc_type_19,
	&netronc_type_20,
	&netronc_type_21,
	&netronc_type_22,
	&netronc_type_23,
	&netronc_type_12,
	&netronc_type_18,
	&netronc_type_16,
};
const netron_struct netronc_struct_values_lists = {
	.fields = netronc_struct_values_lists_fields,
	.keys = "\xa1" "a" "\xa1" "b" "\xa1" "c" "\xa1" "d" "\xa1" "e" "\xa1" "f" "\xa1" "g" "\xa1" "h" "\xa1" "i" "\xa1" "j" "\xa1" "k" "\xa1" "l" "\xa1" "m" "\xa1" "n" "\xa1" "o" "\xa1" "p" "\xa1" "q" "\xa6" "colors" "\xa6" "points" "\xa6" "shapes" "\xa6" "matrix" "\xa4" "rows" "\xa5" "short" "\xa8" "distinct" "\xa7" "palette" "\xa4" "keys" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_values_lists_types,
	.name = "Lists",
	.required = UINT64_C(0x3ffffff),
	.fixed = 238,
	.size = sizeof(values_lists),
	.count = 26,
	.optional = 0,
	.least = 122,
};
NETRON_FITS(values_lists);

static const netron_slot netronc_slot_values_point = { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 };
static const netron_slot netronc_slot_values_shape = { &netronc_union_values_shape, sizeof(values_shape), NETRON_OP_UNION, 1 };
static const netron_slot netronc_slot_values_lists = { &netronc_struct_values_lists, sizeof(values_lists), NETRON_OP_STRUCT, 122 };
static const netron_slot netronc_slot_values_color_list = { &netronc_type_18, sizeof(values_color_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_values_point_list = { &netronc_type_19, sizeof(values_point_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_values_shape_list = { &netronc_type_20, sizeof(values_shape_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_values_point_list_list = { &netronc_type_22, sizeof(values_point_list_list), NETRON_OP_LIST, 1 };

/* clang-format on */

values_point *values_point_copy(const values_point *point)
{
	return netron_copy_of(&netronc_slot_values_point, point);
}

void values_point_free(values_point *point)
{
	netron_owned_free(point);
}

void values_point_freep(values_point **point)
{
	netron_owned_free(*point);
	*point = NULL;
}

values_shape *values_shape_copy(const values_shape *shape)
{
	return netron_copy_of(&netronc_slot_values_shape, shape);
}

void values_shape_free(values_shape *shape)
{
	netron_owned_free(shape);
}

void values_shape_freep(values_shape **shape)
{
	netron_owned_free(*shape);
	*shape = NULL;
}

values_lists *values_lists_copy(const values_lists *lists)
{
	return netron_copy_of(&netronc_slot_values_lists, lists);
}

void values_lists_free(values_lists *lists)
{
	netron_owned_free(lists);
}

void values_lists_freep(values_lists **lists)
{
	netron_owned_free(*lists);
	*lists = NULL;
}

values_color_list *values_color_list_copy(const values_color_list *list)
{
	return netron_copy_of(&netronc_slot_values_color_list, list);
}

void values_color_list_free(values_color_list *list)
{
	netron_owned_free(list);
}

void values_color_list_freep(values_color_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

values_point_list *values_point_list_copy(const values_point_list *list)
{
	return netron_copy_of(&netronc_slot_values_point_list, list);
}

void values_point_list_free(values_point_list *list)
{
	netron_owned_free(list);
}

void values_point_list_freep(values_point_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

values_shape_list *values_shape_list_copy(const values_shape_list *list)
{
	return netron_copy_of(&netronc_slot_values_shape_list, list);
}

void values_shape_list_free(values_shape_list *list)
{
	netron_owned_free(list);
}

void values_shape_list_freep(values_shape_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

values_point_list_list *values_point_list_list_copy(const values_point_list_list *list)
{
	return netron_copy_of(&netronc_slot_values_point_list_list, list);
}

void values_point_list_list_free(values_point_list_list *list)
{
	netron_owned_free(list);
}

void values_point_list_list_freep(values_point_list_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}
