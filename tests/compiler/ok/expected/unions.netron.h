/* unions.netron.h - values and errors of unions.nsvc.
 * Written by netronc 0.1.0. Change unions.nsvc instead. */
#ifndef VALUES_UNIONS_NETRON_H
#define VALUES_UNIONS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct values_circle {
	double radius;
} values_circle;

typedef struct values_box {
	double width;
	double height;
} values_box;

typedef enum values_shape_tag NETRON_ENUM(int32_t) {
	VALUES_SHAPE_NONE = 0,
	VALUES_SHAPE_CIRCLE = 1,
	VALUES_SHAPE_BOX = 2,
	VALUES_SHAPE_NAME = 3,
	VALUES_SHAPE_SIDES = 4,
	VALUES_SHAPE_RAW = 5,
	VALUES_SHAPE_POINTS = 6,
	VALUES_SHAPE_PAIR = 7,
	VALUES_SHAPE_ANYTHING = 8,
} values_shape_tag;

/** One of several. */
typedef struct values_shape {
	values_shape_tag tag; /* which of these it is */
	union {
		/** Round. */
		values_circle circle;
		values_box box;
		const char *name;
		uint32_t sides;
		netron_bytes raw;
		netron_f64s points;
		int32_t pair[2];
		const netron_value *anything;
	};
} values_shape;

typedef enum values_answer_tag NETRON_ENUM(int32_t) {
	VALUES_ANSWER_NONE = 0,
	VALUES_ANSWER_YES = 1,
	VALUES_ANSWER_NO = 2,
	VALUES_ANSWER_LATER = 3,
} values_answer_tag;

typedef struct values_answer {
	values_answer_tag tag; /* which of these it is */
	union {
		bool yes;
		const char *no;
		values_shape later;
	};
} values_answer;

typedef struct values_shape_list {
	const values_shape *items;
	size_t count;
} values_shape_list;

typedef struct values_drawing {
	values_shape main;
	values_shape_list rest;
	const values_answer *answer;
} values_drawing;

/* Copies own everything they point to; one free releases all of it. */
values_circle *values_circle_copy(const values_circle *circle) NETRON_MUST_USE;
void values_circle_free(values_circle *circle);
void values_circle_freep(values_circle **circle);
values_box *values_box_copy(const values_box *box) NETRON_MUST_USE;
void values_box_free(values_box *box);
void values_box_freep(values_box **box);
values_shape *values_shape_copy(const values_shape *shape) NETRON_MUST_USE;
void values_shape_free(values_shape *shape);
void values_shape_freep(values_shape **shape);
values_answer *values_answer_copy(const values_answer *answer) NETRON_MUST_USE;
void values_answer_free(values_answer *answer);
void values_answer_freep(values_answer **answer);
values_drawing *values_drawing_copy(const values_drawing *drawing) NETRON_MUST_USE;
void values_drawing_free(values_drawing *drawing);
void values_drawing_freep(values_drawing **drawing);
values_shape_list *values_shape_list_copy(const values_shape_list *list) NETRON_MUST_USE;
void values_shape_list_free(values_shape_list *list);
void values_shape_list_freep(values_shape_list **list);

/* ---- what follows is for the generated .c files ---- */

extern const struct netron_struct netronc_struct_values_circle;
extern const struct netron_struct netronc_struct_values_box;
extern const struct netron_union netronc_union_values_shape;
extern const struct netron_union netronc_union_values_answer;
extern const struct netron_struct netronc_struct_values_drawing;

#ifdef __cplusplus
}
#endif
#endif
