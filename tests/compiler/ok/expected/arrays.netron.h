/* arrays.netron.h - values and errors of arrays.nsvc.
 * Written by netronc 0.1.0. Change arrays.nsvc instead. */
#ifndef VALUES_ARRAYS_NETRON_H
#define VALUES_ARRAYS_NETRON_H

#include <netron/netron.h>
#include <string.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct values_point {
	int32_t x;
	int32_t y;
} values_point;

typedef uint8_t values_digest[32];

#ifndef VALUES_F64_ARRAY3_DEFINED
#define VALUES_F64_ARRAY3_DEFINED
typedef struct values_f64_array3 {
	double items[3];
} values_f64_array3;
#endif

#ifndef VALUES_U8_ARRAY4_DEFINED
#define VALUES_U8_ARRAY4_DEFINED
typedef struct values_u8_array4 {
	uint8_t items[4];
} values_u8_array4;
#endif

#ifndef VALUES_U8_ARRAY4_LIST_DEFINED
#define VALUES_U8_ARRAY4_LIST_DEFINED
typedef struct values_u8_array4_list {
	const values_u8_array4 *items;
	size_t count;
} values_u8_array4_list;
#endif

typedef struct values_point_array2 {
	values_point items[2];
} values_point_array2;

typedef struct values_point_array2_map_entry {
	const char *key;
	values_point_array2 value;
} values_point_array2_map_entry;

/** Sorted by key. */
typedef struct values_point_array2_map {
	const values_point_array2_map_entry *items;
	size_t count;
} values_point_array2_map;

typedef struct values_arrays {
	values_digest digest;
	uint8_t raw[4];
	const char *names[2];
	values_point corners[4];
	values_f64_array3 matrix[3];
	values_u8_array4_list history;
	values_point_array2_map by_name;
} values_arrays;

/* Copies own everything they point to; one free releases all of it. */
values_point *values_point_copy(const values_point *point) NETRON_MUST_USE;
void values_point_free(values_point *point);
void values_point_freep(values_point **point);
values_arrays *values_arrays_copy(const values_arrays *arrays) NETRON_MUST_USE;
void values_arrays_free(values_arrays *arrays);
void values_arrays_freep(values_arrays **arrays);
values_point_array2_map *values_point_array2_map_copy(
	const values_point_array2_map *map) NETRON_MUST_USE;
void values_point_array2_map_free(values_point_array2_map *map);
void values_point_array2_map_freep(values_point_array2_map **map);

#ifndef VALUES_U8_ARRAY4_LIST_FREE
#define VALUES_U8_ARRAY4_LIST_FREE
static inline void values_u8_array4_list_free(values_u8_array4_list *owned)
{
	netron_owned_free(owned);
}

static inline void values_u8_array4_list_freep(values_u8_array4_list **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const values_point_array2 *values_point_array2_map_get(
	values_point_array2_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_point_array2_map_entry *entry = &map.items[middle];
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

typedef struct values_grid_rotate_args {
	double by[4];
	values_point corners[4];
} values_grid_rotate_args;

typedef struct values_grid_digest_args {
	netron_bytes of;
} values_grid_digest_args;

typedef struct values_grid_maybe_args {
	bool has_raw;
	uint8_t raw[4];
} values_grid_maybe_args;

extern const struct netron_struct netronc_struct_values_point;
extern const struct netron_struct netronc_struct_values_arrays;
extern const struct netron_service netronc_service_values_grid;

#ifdef __cplusplus
}
#endif
#endif
