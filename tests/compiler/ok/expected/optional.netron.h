/* optional.netron.h - values and errors of optional.nsvc.
 * Written by netronc 0.1.0. Change optional.nsvc instead. */
#ifndef VALUES_OPTIONAL_NETRON_H
#define VALUES_OPTIONAL_NETRON_H

#include <netron/netron.h>
#include <string.h>

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

typedef struct values_point_list {
	const values_point *items;
	size_t count;
} values_point_list;

#ifndef VALUES_I32_MAP_ENTRY_COMPLETE
#define VALUES_I32_MAP_ENTRY_COMPLETE
typedef struct values_i32_map_entry {
	const char *key;
	int32_t value;
} values_i32_map_entry;
#endif

#ifndef VALUES_I32_MAP_DEFINED
#define VALUES_I32_MAP_DEFINED
/** Sorted by key. */
typedef struct values_i32_map {
	const values_i32_map_entry *items;
	size_t count;
} values_i32_map;
#endif

#ifndef VALUES_F64_OPTIONAL_DEFINED
#define VALUES_F64_OPTIONAL_DEFINED
typedef struct values_f64_optional {
	bool has_value;
	double value;
} values_f64_optional;
#endif

#ifndef VALUES_F64_OPTIONAL_LIST_DEFINED
#define VALUES_F64_OPTIONAL_LIST_DEFINED
typedef struct values_f64_optional_list {
	const values_f64_optional *items;
	size_t count;
} values_f64_optional_list;
#endif

typedef struct values_point_optional_list {
	const values_point *const *items;
	size_t count;
} values_point_optional_list;

typedef struct values_color_optional {
	bool has_value;
	values_color value;
} values_color_optional;

typedef struct values_color_optional_map_entry {
	const char *key;
	values_color_optional value;
} values_color_optional_map_entry;

/** Sorted by key. */
typedef struct values_color_optional_map {
	const values_color_optional_map_entry *items;
	size_t count;
} values_color_optional_map;

typedef struct values_optional {
	bool has_flag;
	bool flag;
	bool has_number;
	int64_t number;
	bool has_ratio;
	float ratio;
	const char *name;
	bool has_data;
	netron_bytes data;
	bool has_at;
	netron_time at;
	bool has_wait;
	netron_duration wait;
	bool has_id;
	netron_uuid id;
	bool has_color;
	values_color color;
	const values_point *point;
	const values_shape *shape;
	bool has_tags;
	netron_strings tags;
	bool has_points;
	values_point_list points;
	bool has_labels;
	values_i32_map labels;
	bool has_digest;
	uint8_t digest[16];
	values_f64_optional_list gaps;
	netron_strings names;
	values_point_optional_list corners;
	values_color_optional_map colors;
} values_optional;

/* Copies own everything they point to; one free releases all of it. */
values_point *values_point_copy(const values_point *point) NETRON_MUST_USE;
void values_point_free(values_point *point);
void values_point_freep(values_point **point);
values_shape *values_shape_copy(const values_shape *shape) NETRON_MUST_USE;
void values_shape_free(values_shape *shape);
void values_shape_freep(values_shape **shape);
values_optional *values_optional_copy(const values_optional *optional) NETRON_MUST_USE;
void values_optional_free(values_optional *optional);
void values_optional_freep(values_optional **optional);
values_point_list *values_point_list_copy(const values_point_list *list) NETRON_MUST_USE;
void values_point_list_free(values_point_list *list);
void values_point_list_freep(values_point_list **list);
values_point_optional_list *values_point_optional_list_copy(
	const values_point_optional_list *list) NETRON_MUST_USE;
void values_point_optional_list_free(values_point_optional_list *list);
void values_point_optional_list_freep(values_point_optional_list **list);
values_color_optional_map *values_color_optional_map_copy(
	const values_color_optional_map *map) NETRON_MUST_USE;
void values_color_optional_map_free(values_color_optional_map *map);
void values_color_optional_map_freep(values_color_optional_map **map);

#ifndef VALUES_I32_MAP_FREE
#define VALUES_I32_MAP_FREE
static inline void values_i32_map_free(values_i32_map *owned)
{
	netron_owned_free(owned);
}

static inline void values_i32_map_freep(values_i32_map **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

#ifndef VALUES_F64_OPTIONAL_LIST_FREE
#define VALUES_F64_OPTIONAL_LIST_FREE
static inline void values_f64_optional_list_free(values_f64_optional_list *owned)
{
	netron_owned_free(owned);
}

static inline void values_f64_optional_list_freep(values_f64_optional_list **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

#ifndef VALUES_I32_MAP_GET
#define VALUES_I32_MAP_GET
/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const int32_t *values_i32_map_get(values_i32_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_i32_map_entry *entry = &map.items[middle];
		int order = strcmp(key, entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}
#endif

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const values_color_optional *values_color_optional_map_get(
	values_color_optional_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_color_optional_map_entry *entry = &map.items[middle];
		int order = strcmp(key, entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* ---- what follows is for the generated .c files ---- */

extern const struct netron_enum_type netronc_enum_values_color;
extern const struct netron_struct netronc_struct_values_point;
extern const struct netron_union netronc_union_values_shape;
extern const struct netron_struct netronc_struct_values_optional;

#ifdef __cplusplus
}
#endif
#endif
