/* unions.netron.c - tables of unions.nsvc.
 * Written by netronc 0.1.0. Change unions.nsvc instead. */
#include "unions.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

static const netron_field netronc_struct_values_circle_fields[] = {
	{ 0, 7, NETRON_OP_F64, offsetof(values_circle, radius), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_values_circle(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	values_circle *to = out;

	if (netron_leaf_map(reader, &p, 1) &&
		netron_leaf_key(reader, &p, "\xa6" "radius", 7) &&
		netron_leaf_f64(reader, &p, &to->radius))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_values_circle, out);
}
static uint8_t *netronc_pack_values_circle(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const values_circle *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 29) &&
		netron_leaf_put_key(&at, "\x81" "\xa6" "radius", 8) &&
		netron_leaf_put_f64(writer, &at, from->radius))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_values_circle, in);
}
const netron_struct netronc_struct_values_circle = {
	.fields = netronc_struct_values_circle_fields,
	.keys = "\xa6" "radius" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Circle",
	.required = UINT64_C(0x1),
	.fixed = 29,
	.size = sizeof(values_circle),
	.count = 1,
	.optional = 0,
	.least = 9,
	.unpack = netronc_unpack_values_circle,
	.pack = netronc_pack_values_circle,
};
NETRON_FITS(values_circle);

static const netron_field netronc_struct_values_box_fields[] = {
	{ 0, 6, NETRON_OP_F64, offsetof(values_box, width), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 7, NETRON_OP_F64, offsetof(values_box, height), NETRON_REQUIRED, 0, 1, 0 },
	{ 13, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_values_box(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	values_box *to = out;

	if (netron_leaf_map(reader, &p, 2) &&
		netron_leaf_key(reader, &p, "\xa5" "width", 6) &&
		netron_leaf_f64(reader, &p, &to->width) &&
		netron_leaf_key(reader, &p, "\xa6" "height", 7) &&
		netron_leaf_f64(reader, &p, &to->height))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_values_box, out);
}
static uint8_t *netronc_pack_values_box(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const values_box *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 44) &&
		netron_leaf_put_key(&at, "\x82" "\xa5" "width", 7) &&
		netron_leaf_put_f64(writer, &at, from->width) &&
		netron_leaf_put_key(&at, "\xa6" "height", 7) &&
		netron_leaf_put_f64(writer, &at, from->height))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_values_box, in);
}
const netron_struct netronc_struct_values_box = {
	.fields = netronc_struct_values_box_fields,
	.keys = "\xa5" "width" "\xa6" "height" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Box",
	.required = UINT64_C(0x3),
	.fixed = 44,
	.size = sizeof(values_box),
	.count = 2,
	.optional = 0,
	.least = 16,
	.unpack = netronc_unpack_values_box,
	.pack = netronc_pack_values_box,
};
NETRON_FITS(values_box);

static const netron_list_type netronc_type_1 = { { NULL, sizeof(double), NETRON_OP_F64, 1 }, 0, UINT32_MAX }; /* F64[] */
static const netron_list_type netronc_type_2 = { { NULL, sizeof(int32_t), NETRON_OP_I32, 1 }, 2, 2 }; /* I32[2] */
static const netron_field netronc_alternatives_values_shape_fields[] = {
	{ 0, 7, NETRON_OP_STRUCT, offsetof(values_shape, circle), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 4, NETRON_OP_STRUCT, offsetof(values_shape, box), NETRON_REQUIRED, 1, 1, 0 },
	{ 11, 5, NETRON_OP_STRING, offsetof(values_shape, name), NETRON_REQUIRED, 0, 2, 0 },
	{ 16, 6, NETRON_OP_U32, offsetof(values_shape, sides), NETRON_REQUIRED, 0, 3, 0 },
	{ 22, 4, NETRON_OP_BYTES, offsetof(values_shape, raw), NETRON_REQUIRED, 0, 4, 0 },
	{ 26, 7, NETRON_OP_LIST, offsetof(values_shape, points), NETRON_REQUIRED, 2, 5, 0 },
	{ 33, 5, NETRON_OP_ARRAY, offsetof(values_shape, pair), NETRON_REQUIRED, 3, 6, 0 },
	{ 38, 9, NETRON_OP_ANY, offsetof(values_shape, anything), NETRON_REQUIRED, 0, 7, 0 },
	{ 47, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_alternatives_values_shape_types[] = {
	&netronc_struct_values_circle,
	&netronc_struct_values_box,
	&netronc_type_1,
	&netronc_type_2,
};
static const netron_struct netronc_alternatives_values_shape = {
	.fields = netronc_alternatives_values_shape_fields,
	.keys = "\xa6" "circle" "\xa3" "box" "\xa4" "name" "\xa5" "sides" "\xa3" "raw" "\xa6" "points" "\xa4" "pair" "\xa8" "anything" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_alternatives_values_shape_types,
	.name = "Shape",
	.required = UINT64_C(0x0),
	.fixed = 100,
	.size = sizeof(values_shape),
	.count = 8,
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

static const netron_field netronc_alternatives_values_answer_fields[] = {
	{ 0, 4, NETRON_OP_BOOL, offsetof(values_answer, yes), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 3, NETRON_OP_STRING, offsetof(values_answer, no), NETRON_REQUIRED, 0, 1, 0 },
	{ 7, 6, NETRON_OP_UNION, offsetof(values_answer, later), NETRON_REQUIRED, 0, 2, 0 },
	{ 13, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_alternatives_values_answer_types[] = {
	&netronc_union_values_shape,
};
static const netron_struct netronc_alternatives_values_answer = {
	.fields = netronc_alternatives_values_answer_fields,
	.keys = "\xa3" "yes" "\xa2" "no" "\xa5" "later" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_alternatives_values_answer_types,
	.name = "Answer",
	.required = UINT64_C(0x0),
	.fixed = 37,
	.size = sizeof(values_answer),
	.count = 3,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(values_answer);
const netron_union netronc_union_values_answer = {
	.fields = &netronc_alternatives_values_answer,
	.name = "Answer",
	.tag_offset = offsetof(values_answer, tag),
	.size = sizeof(values_answer),
	.flags = NETRON_UNION_CLOSED,
	.least = 5,
};

static const netron_list_type netronc_type_3 = { { &netronc_union_values_shape, sizeof(values_shape), NETRON_OP_UNION, 1 }, 0, UINT32_MAX }; /* Shape[] */
static const netron_field netronc_struct_values_drawing_fields[] = {
	{ 0, 5, NETRON_OP_UNION, offsetof(values_drawing, main), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_LIST, offsetof(values_drawing, rest), NETRON_REQUIRED, 1, 1, 0 },
	{ 10, 7, NETRON_OP_UNION, offsetof(values_drawing, answer), NETRON_POINTER, 2, 2, 0 },
	{ 17, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_values_drawing_types[] = {
	&netronc_union_values_shape,
	&netronc_type_3,
	&netronc_union_values_answer,
};
const netron_struct netronc_struct_values_drawing = {
	.fields = netronc_struct_values_drawing_fields,
	.keys = "\xa4" "main" "\xa4" "rest" "\xa6" "answer" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_values_drawing_types,
	.name = "Drawing",
	.required = UINT64_C(0x3),
	.fixed = 45,
	.size = sizeof(values_drawing),
	.count = 3,
	.optional = 1,
	.least = 13,
};
NETRON_FITS(values_drawing);

static const netron_slot netronc_slot_values_circle = { &netronc_struct_values_circle, sizeof(values_circle), NETRON_OP_STRUCT, 9 };
static const netron_slot netronc_slot_values_box = { &netronc_struct_values_box, sizeof(values_box), NETRON_OP_STRUCT, 16 };
static const netron_slot netronc_slot_values_shape = { &netronc_union_values_shape, sizeof(values_shape), NETRON_OP_UNION, 1 };
static const netron_slot netronc_slot_values_answer = { &netronc_union_values_answer, sizeof(values_answer), NETRON_OP_UNION, 5 };
static const netron_slot netronc_slot_values_drawing = { &netronc_struct_values_drawing, sizeof(values_drawing), NETRON_OP_STRUCT, 13 };
static const netron_slot netronc_slot_values_shape_list = { &netronc_type_3, sizeof(values_shape_list), NETRON_OP_LIST, 1 };

/* clang-format on */

values_circle *values_circle_copy(const values_circle *circle)
{
	return netron_copy_of(&netronc_slot_values_circle, circle);
}

void values_circle_free(values_circle *circle)
{
	netron_owned_free(circle);
}

void values_circle_freep(values_circle **circle)
{
	netron_owned_free(*circle);
	*circle = NULL;
}

values_box *values_box_copy(const values_box *box)
{
	return netron_copy_of(&netronc_slot_values_box, box);
}

void values_box_free(values_box *box)
{
	netron_owned_free(box);
}

void values_box_freep(values_box **box)
{
	netron_owned_free(*box);
	*box = NULL;
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

values_answer *values_answer_copy(const values_answer *answer)
{
	return netron_copy_of(&netronc_slot_values_answer, answer);
}

void values_answer_free(values_answer *answer)
{
	netron_owned_free(answer);
}

void values_answer_freep(values_answer **answer)
{
	netron_owned_free(*answer);
	*answer = NULL;
}

values_drawing *values_drawing_copy(const values_drawing *drawing)
{
	return netron_copy_of(&netronc_slot_values_drawing, drawing);
}

void values_drawing_free(values_drawing *drawing)
{
	netron_owned_free(drawing);
}

void values_drawing_freep(values_drawing **drawing)
{
	netron_owned_free(*drawing);
	*drawing = NULL;
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
