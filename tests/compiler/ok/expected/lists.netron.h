/* lists.netron.h - values and errors of lists.nsvc.
 * Written by netronc 0.1.0. Change lists.nsvc instead. */
#ifndef VALUES_LISTS_NETRON_H
#define VALUES_LISTS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum values_color NETRON_ENUM(int32_t) {
	VALUES_COLOR_RED = 0,
	VALUES_COLOR_GREEN = 1,
	VALUES_COLOR_BLUE = 2,
} values_color;

typedef struct values_point {
	int32_t x;
	int32_t y;
} values_point;

typedef enum values_shape_tag NETRON_ENUM(int32_t) {
	VALUES_SHAPE_NONE = 0,
	VALUES_SHAPE_POINT = 1,
	VALUES_SHAPE_NAME = 2,
} values_shape_tag;

typedef struct values_shape {
	values_shape_tag tag; /* which of these it is */
	union {
		values_point point;
		const char *name;
	};
} values_shape;

typedef struct values_color_list {
	const values_color *items;
	size_t count;
} values_color_list;

typedef struct values_point_list {
	const values_point *items;
	size_t count;
} values_point_list;

typedef struct values_shape_list {
	const values_shape *items;
	size_t count;
} values_shape_list;

#ifndef VALUES_F64_LIST_LIST_DEFINED
#define VALUES_F64_LIST_LIST_DEFINED
typedef struct values_f64_list_list {
	const netron_f64s *items;
	size_t count;
} values_f64_list_list;
#endif

typedef struct values_point_list_list {
	const values_point_list *items;
	size_t count;
} values_point_list_list;

typedef struct values_lists {
	netron_bools a;
	netron_i8s b;
	netron_i16s c;
	netron_i32s d;
	netron_i64s e;
	netron_u8s f;
	netron_u16s g;
	netron_u32s h;
	netron_u64s i;
	netron_f32s j;
	netron_f64s k;
	netron_strings l;
	netron_bytes_list m;
	netron_times n;
	netron_durations o;
	netron_uuids p;
	netron_values q;
	values_color_list colors;
	values_point_list points;
	values_shape_list shapes;
	values_f64_list_list matrix;
	values_point_list_list rows;
	netron_strings short_;
	netron_strings distinct;
	values_color_list palette;
	netron_uuids keys;
} values_lists;

/* Copies own everything they point to; one free releases all of it. */
values_point *values_point_copy(const values_point *point) NETRON_MUST_USE;
void values_point_free(values_point *point);
void values_point_freep(values_point **point);
values_shape *values_shape_copy(const values_shape *shape) NETRON_MUST_USE;
void values_shape_free(values_shape *shape);
void values_shape_freep(values_shape **shape);
values_lists *values_lists_copy(const values_lists *lists) NETRON_MUST_USE;
void values_lists_free(values_lists *lists);
void values_lists_freep(values_lists **lists);
values_color_list *values_color_list_copy(const values_color_list *list) NETRON_MUST_USE;
void values_color_list_free(values_color_list *list);
void values_color_list_freep(values_color_list **list);
values_point_list *values_point_list_copy(const values_point_list *list) NETRON_MUST_USE;
void values_point_list_free(values_point_list *list);
void values_point_list_freep(values_point_list **list);
values_shape_list *values_shape_list_copy(const values_shape_list *list) NETRON_MUST_USE;
void values_shape_list_free(values_shape_list *list);
void values_shape_list_freep(values_shape_list **list);
values_point_list_list *values_point_list_list_copy(
	const values_point_list_list *list) NETRON_MUST_USE;
void values_point_list_list_free(values_point_list_list *list);
void values_point_list_list_freep(values_point_list_list **list);

#ifndef VALUES_F64_LIST_LIST_FREE
#define VALUES_F64_LIST_LIST_FREE
static inline void values_f64_list_list_free(values_f64_list_list *owned)
{
	netron_owned_free(owned);
}

static inline void values_f64_list_list_freep(values_f64_list_list **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

/* ---- what follows is for the generated .c files ---- */

extern const struct netron_enum_type netronc_enum_values_color;
extern const struct netron_struct netronc_struct_values_point;
extern const struct netron_union netronc_union_values_shape;
extern const struct netron_struct netronc_struct_values_lists;

#ifdef __cplusplus
}
#endif
#endif
