/* optional.netron.c - tables of optional.nsvc.
 * Written by netronc 0.1.0. Change optional.nsvc instead. */
#include "optional.netron.h"

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

static const netron_list_type netronc_type_1 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */
static const netron_list_type netronc_type_2 = { { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 }, 0, UINT32_MAX }; /* Point[] */
NETRON_FITS(values_i32_map_entry);
static const netron_map_type netronc_type_3 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { NULL, sizeof(int32_t), NETRON_OP_I32, 1 }, sizeof(values_i32_map_entry), offsetof(values_i32_map_entry, value), UINT32_MAX }; /* map<STRING, I32> */
static const netron_list_type netronc_type_4 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 16, 16 }; /* U8[16] */
static const netron_optional_type netronc_type_5 = { { NULL, sizeof(double), NETRON_OP_F64, 1 }, offsetof(values_f64_optional, value), 0 }; /* F64? */
static const netron_list_type netronc_type_6 = { { &netronc_type_5, sizeof(values_f64_optional), NETRON_OP_OPTIONAL, 1 }, 0, UINT32_MAX }; /* F64?[] */
static const netron_optional_type netronc_type_7 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, NETRON_NULLABLE, 0 }; /* STRING? */
static const netron_list_type netronc_type_8 = { { &netronc_type_7, sizeof(const char *), NETRON_OP_OPTIONAL, 1 }, 0, UINT32_MAX }; /* STRING?[] */
static const netron_optional_type netronc_type_9 = { { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 }, NETRON_POINTER, 0 }; /* Point? */
static const netron_list_type netronc_type_10 = { { &netronc_type_9, sizeof(const values_point *), NETRON_OP_OPTIONAL, 1 }, 0, UINT32_MAX }; /* Point?[] */
static const netron_optional_type netronc_type_11 = { { &netronc_enum_values_color, sizeof(values_color), NETRON_OP_ENUM, 1 }, offsetof(values_color_optional, value), 0 }; /* Color? */
NETRON_FITS(values_color_optional_map_entry);
static const netron_map_type netronc_type_12 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_type_11, sizeof(values_color_optional), NETRON_OP_OPTIONAL, 1 }, sizeof(values_color_optional_map_entry), offsetof(values_color_optional_map_entry, value), UINT32_MAX }; /* map<STRING, Color?> */
static const netron_field netronc_struct_values_optional_fields[] = {
	{ 0, 5, NETRON_OP_BOOL, offsetof(values_optional, flag), offsetof(values_optional, has_flag), 0, 0, 0 },
	{ 5, 7, NETRON_OP_I64, offsetof(values_optional, number), offsetof(values_optional, has_number), 0, 1, 0 },
	{ 12, 6, NETRON_OP_F32, offsetof(values_optional, ratio), offsetof(values_optional, has_ratio), 0, 2, 0 },
	{ 18, 5, NETRON_OP_STRING, offsetof(values_optional, name), NETRON_NULLABLE, 0, 3, 0 },
	{ 23, 5, NETRON_OP_BYTES, offsetof(values_optional, data), offsetof(values_optional, has_data), 0, 4, 0 },
	{ 28, 3, NETRON_OP_TIME, offsetof(values_optional, at), offsetof(values_optional, has_at), 0, 5, 0 },
	{ 31, 5, NETRON_OP_DURATION, offsetof(values_optional, wait), offsetof(values_optional, has_wait), 0, 6, 0 },
	{ 36, 3, NETRON_OP_UUID, offsetof(values_optional, id), offsetof(values_optional, has_id), 0, 7, 0 },
	{ 39, 6, NETRON_OP_ENUM, offsetof(values_optional, color), offsetof(values_optional, has_color), 0, 8, 0 },
	{ 45, 6, NETRON_OP_STRUCT, offsetof(values_optional, point), NETRON_POINTER, 1, 9, 0 },
	{ 51, 6, NETRON_OP_UNION, offsetof(values_optional, shape), NETRON_POINTER, 2, 10, 0 },
	{ 57, 5, NETRON_OP_LIST, offsetof(values_optional, tags), offsetof(values_optional, has_tags), 3, 11, 0 },
	{ 62, 7, NETRON_OP_LIST, offsetof(values_optional, points), offsetof(values_optional, has_points), 4, 12, 0 },
	{ 69, 7, NETRON_OP_MAP, offsetof(values_optional, labels), offsetof(values_optional, has_labels), 5, 13, 0 },
	{ 76, 7, NETRON_OP_ARRAY, offsetof(values_optional, digest), offsetof(values_optional, has_digest), 6, 14, 0 },
	{ 83, 5, NETRON_OP_LIST, offsetof(values_optional, gaps), NETRON_REQUIRED, 7, 15, 0 },
	{ 88, 6, NETRON_OP_LIST, offsetof(values_optional, names), NETRON_REQUIRED, 8, 16, 0 },
	{ 94, 8, NETRON_OP_LIST, offsetof(values_optional, corners), NETRON_REQUIRED, 9, 17, 0 },
	{ 102, 7, NETRON_OP_MAP, offsetof(values_optional, colors), NETRON_REQUIRED, 10, 18, 0 },
	{ 109, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_values_optional_types[] = {
	&netronc_enum_values_color,
	&netronc_struct_values_point,
	&netronc_union_values_shape,
	&netronc_type_1,
	&netronc_type_2,
	&netronc_type_3,
	&netronc_type_4,
	&netronc_type_6,
	&netronc_type_8,
	&netronc_type_10,
	&netronc_type_12,
};
const netron_struct netronc_struct_values_optional = {
	.fields = netronc_struct_values_optional_fields,
	.keys = "\xa4" "flag" "\xa6" "number" "\xa5" "ratio" "\xa4" "name" "\xa4" "data" "\xa2" "at" "\xa4" "wait" "\xa2" "id" "\xa5" "color" "\xa5" "point" "\xa5" "shape" "\xa4" "tags" "\xa6" "points" "\xa6" "labels" "\xa6" "digest" "\xa4" "gaps" "\xa5" "names" "\xa7" "corners" "\xa6" "colors" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_values_optional_types,
	.name = "Optional",
	.required = UINT64_C(0x78000),
	.fixed = 286,
	.size = sizeof(values_optional),
	.count = 19,
	.optional = 15,
	.least = 31,
};
NETRON_FITS(values_optional);

static const netron_slot netronc_slot_values_point = { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 };
static const netron_slot netronc_slot_values_shape = { &netronc_union_values_shape, sizeof(values_shape), NETRON_OP_UNION, 1 };
static const netron_slot netronc_slot_values_optional = { &netronc_struct_values_optional, sizeof(values_optional), NETRON_OP_STRUCT, 31 };
static const netron_slot netronc_slot_values_point_list = { &netronc_type_2, sizeof(values_point_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_values_point_optional_list = { &netronc_type_10, sizeof(values_point_optional_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_values_color_optional_map = { &netronc_type_12, sizeof(values_color_optional_map), NETRON_OP_MAP, 1 };

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

values_optional *values_optional_copy(const values_optional *optional)
{
	return netron_copy_of(&netronc_slot_values_optional, optional);
}

void values_optional_free(values_optional *optional)
{
	netron_owned_free(optional);
}

void values_optional_freep(values_optional **optional)
{
	netron_owned_free(*optional);
	*optional = NULL;
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

values_point_optional_list *values_point_optional_list_copy(const values_point_optional_list *list)
{
	return netron_copy_of(&netronc_slot_values_point_optional_list, list);
}

void values_point_optional_list_free(values_point_optional_list *list)
{
	netron_owned_free(list);
}

void values_point_optional_list_freep(values_point_optional_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

values_color_optional_map *values_color_optional_map_copy(const values_color_optional_map *map)
{
	return netron_copy_of(&netronc_slot_values_color_optional_map, map);
}

void values_color_optional_map_free(values_color_optional_map *map)
{
	netron_owned_free(map);
}

void values_color_optional_map_freep(values_color_optional_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}
