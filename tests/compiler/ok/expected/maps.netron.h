/* maps.netron.h - values and errors of maps.nsvc.
 * Written by netronc 0.1.0. Change maps.nsvc instead. */
#ifndef VALUES_MAPS_NETRON_H
#define VALUES_MAPS_NETRON_H

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

typedef uint8_t values_small;
#define VALUES_SMALL_LOW NETRON_CAST(values_small, 1)
#define VALUES_SMALL_HIGH NETRON_CAST(values_small, 200)

typedef struct values_point {
	int32_t x;
	int32_t y;
} values_point;

#ifndef VALUES_U32_MAP_ENTRY_COMPLETE
#define VALUES_U32_MAP_ENTRY_COMPLETE
typedef struct values_u32_map_entry {
	const char *key;
	uint32_t value;
} values_u32_map_entry;
#endif

#ifndef VALUES_U32_MAP_DEFINED
#define VALUES_U32_MAP_DEFINED
/** Sorted by key. */
typedef struct values_u32_map {
	const values_u32_map_entry *items;
	size_t count;
} values_u32_map;
#endif

typedef struct values_point_map_entry {
	const char *key;
	values_point value;
} values_point_map_entry;

/** Sorted by key. */
typedef struct values_point_map {
	const values_point_map_entry *items;
	size_t count;
} values_point_map;

typedef struct values_point_by_u32_map_entry {
	uint32_t key;
	values_point value;
} values_point_by_u32_map_entry;

/** Sorted by key. */
typedef struct values_point_by_u32_map {
	const values_point_by_u32_map_entry *items;
	size_t count;
} values_point_by_u32_map;

typedef struct values_string_by_color_map_entry {
	values_color key;
	const char *value;
} values_string_by_color_map_entry;

/** Sorted by key. */
typedef struct values_string_by_color_map {
	const values_string_by_color_map_entry *items;
	size_t count;
} values_string_by_color_map;

typedef struct values_bool_by_small_map_entry {
	values_small key;
	bool value;
} values_bool_by_small_map_entry;

/** Sorted by key. */
typedef struct values_bool_by_small_map {
	const values_bool_by_small_map_entry *items;
	size_t count;
} values_bool_by_small_map;

#ifndef VALUES_BYTES_BY_UUID_MAP_ENTRY_COMPLETE
#define VALUES_BYTES_BY_UUID_MAP_ENTRY_COMPLETE
typedef struct values_bytes_by_uuid_map_entry {
	netron_uuid key;
	netron_bytes value;
} values_bytes_by_uuid_map_entry;
#endif

#ifndef VALUES_BYTES_BY_UUID_MAP_DEFINED
#define VALUES_BYTES_BY_UUID_MAP_DEFINED
/** Sorted by key. */
typedef struct values_bytes_by_uuid_map {
	const values_bytes_by_uuid_map_entry *items;
	size_t count;
} values_bytes_by_uuid_map;
#endif

#ifndef VALUES_F64_BY_I64_MAP_ENTRY_COMPLETE
#define VALUES_F64_BY_I64_MAP_ENTRY_COMPLETE
typedef struct values_f64_by_i64_map_entry {
	int64_t key;
	double value;
} values_f64_by_i64_map_entry;
#endif

#ifndef VALUES_F64_BY_I64_MAP_DEFINED
#define VALUES_F64_BY_I64_MAP_DEFINED
/** Sorted by key. */
typedef struct values_f64_by_i64_map {
	const values_f64_by_i64_map_entry *items;
	size_t count;
} values_f64_by_i64_map;
#endif

typedef struct values_point_list {
	const values_point *items;
	size_t count;
} values_point_list;

typedef struct values_point_list_by_bool_map_entry {
	bool key;
	values_point_list value;
} values_point_list_by_bool_map_entry;

/** Sorted by key. */
typedef struct values_point_list_by_bool_map {
	const values_point_list_by_bool_map_entry *items;
	size_t count;
} values_point_list_by_bool_map;

#ifndef VALUES_I64_MAP_ENTRY_COMPLETE
#define VALUES_I64_MAP_ENTRY_COMPLETE
typedef struct values_i64_map_entry {
	const char *key;
	int64_t value;
} values_i64_map_entry;
#endif

#ifndef VALUES_I64_MAP_DEFINED
#define VALUES_I64_MAP_DEFINED
/** Sorted by key. */
typedef struct values_i64_map {
	const values_i64_map_entry *items;
	size_t count;
} values_i64_map;
#endif

#ifndef VALUES_I64_MAP_MAP_ENTRY_COMPLETE
#define VALUES_I64_MAP_MAP_ENTRY_COMPLETE
typedef struct values_i64_map_map_entry {
	const char *key;
	values_i64_map value;
} values_i64_map_map_entry;
#endif

#ifndef VALUES_I64_MAP_MAP_DEFINED
#define VALUES_I64_MAP_MAP_DEFINED
/** Sorted by key. */
typedef struct values_i64_map_map {
	const values_i64_map_map_entry *items;
	size_t count;
} values_i64_map_map;
#endif

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

typedef struct values_maps {
	netron_string_map labels;
	values_u32_map counts;
	values_point_map points;
	values_point_by_u32_map by_number;
	values_string_by_color_map by_color;
	values_bool_by_small_map by_small;
	values_bytes_by_uuid_map by_id;
	values_f64_by_i64_map by_long;
	values_point_list_by_bool_map by_flag;
	values_i64_map_map nested;
	values_i32_map few;
} values_maps;

/* Copies own everything they point to; one free releases all of it. */
values_point *values_point_copy(const values_point *point) NETRON_MUST_USE;
void values_point_free(values_point *point);
void values_point_freep(values_point **point);
values_maps *values_maps_copy(const values_maps *maps) NETRON_MUST_USE;
void values_maps_free(values_maps *maps);
void values_maps_freep(values_maps **maps);
values_point_map *values_point_map_copy(const values_point_map *map) NETRON_MUST_USE;
void values_point_map_free(values_point_map *map);
void values_point_map_freep(values_point_map **map);
values_point_by_u32_map *values_point_by_u32_map_copy(
	const values_point_by_u32_map *map) NETRON_MUST_USE;
void values_point_by_u32_map_free(values_point_by_u32_map *map);
void values_point_by_u32_map_freep(values_point_by_u32_map **map);
values_string_by_color_map *values_string_by_color_map_copy(
	const values_string_by_color_map *map) NETRON_MUST_USE;
void values_string_by_color_map_free(values_string_by_color_map *map);
void values_string_by_color_map_freep(values_string_by_color_map **map);
values_bool_by_small_map *values_bool_by_small_map_copy(
	const values_bool_by_small_map *map) NETRON_MUST_USE;
void values_bool_by_small_map_free(values_bool_by_small_map *map);
void values_bool_by_small_map_freep(values_bool_by_small_map **map);
values_point_list *values_point_list_copy(const values_point_list *list) NETRON_MUST_USE;
void values_point_list_free(values_point_list *list);
void values_point_list_freep(values_point_list **list);
values_point_list_by_bool_map *values_point_list_by_bool_map_copy(
	const values_point_list_by_bool_map *map) NETRON_MUST_USE;
void values_point_list_by_bool_map_free(values_point_list_by_bool_map *map);
void values_point_list_by_bool_map_freep(values_point_list_by_bool_map **map);

#ifndef VALUES_U32_MAP_FREE
#define VALUES_U32_MAP_FREE
static inline void values_u32_map_free(values_u32_map *owned)
{
	netron_owned_free(owned);
}

static inline void values_u32_map_freep(values_u32_map **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

#ifndef VALUES_BYTES_BY_UUID_MAP_FREE
#define VALUES_BYTES_BY_UUID_MAP_FREE
static inline void values_bytes_by_uuid_map_free(values_bytes_by_uuid_map *owned)
{
	netron_owned_free(owned);
}

static inline void values_bytes_by_uuid_map_freep(values_bytes_by_uuid_map **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

#ifndef VALUES_F64_BY_I64_MAP_FREE
#define VALUES_F64_BY_I64_MAP_FREE
static inline void values_f64_by_i64_map_free(values_f64_by_i64_map *owned)
{
	netron_owned_free(owned);
}

static inline void values_f64_by_i64_map_freep(values_f64_by_i64_map **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

#ifndef VALUES_I64_MAP_FREE
#define VALUES_I64_MAP_FREE
static inline void values_i64_map_free(values_i64_map *owned)
{
	netron_owned_free(owned);
}

static inline void values_i64_map_freep(values_i64_map **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

#ifndef VALUES_I64_MAP_MAP_FREE
#define VALUES_I64_MAP_MAP_FREE
static inline void values_i64_map_map_free(values_i64_map_map *owned)
{
	netron_owned_free(owned);
}

static inline void values_i64_map_map_freep(values_i64_map_map **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

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

#ifndef VALUES_U32_MAP_GET
#define VALUES_U32_MAP_GET
/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const uint32_t *values_u32_map_get(values_u32_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_u32_map_entry *entry = &map.items[middle];
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
static inline const values_point *values_point_map_get(values_point_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_point_map_entry *entry = &map.items[middle];
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

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const values_point *values_point_by_u32_map_get(
	values_point_by_u32_map map, uint32_t key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_point_by_u32_map_entry *entry = &map.items[middle];
		int order = (key > entry->key) - (key < entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const char *const *values_string_by_color_map_get(
	values_string_by_color_map map, values_color key)
{
	size_t low = 0, high = map.count;
	int32_t sought = NETRON_CAST(int32_t, key);

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_string_by_color_map_entry *entry = &map.items[middle];
		int32_t found = NETRON_CAST(int32_t, entry->key);
		int order = (sought > found) - (sought < found);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const bool *values_bool_by_small_map_get(
	values_bool_by_small_map map, values_small key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_bool_by_small_map_entry *entry = &map.items[middle];
		int order = (key > entry->key) - (key < entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

#ifndef VALUES_BYTES_BY_UUID_MAP_GET
#define VALUES_BYTES_BY_UUID_MAP_GET
/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const netron_bytes *values_bytes_by_uuid_map_get(
	values_bytes_by_uuid_map map, netron_uuid key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_bytes_by_uuid_map_entry *entry = &map.items[middle];
		int order = memcmp(key.bytes, entry->key.bytes, sizeof key.bytes);
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

#ifndef VALUES_F64_BY_I64_MAP_GET
#define VALUES_F64_BY_I64_MAP_GET
/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const double *values_f64_by_i64_map_get(values_f64_by_i64_map map, int64_t key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_f64_by_i64_map_entry *entry = &map.items[middle];
		int order = (key > entry->key) - (key < entry->key);
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
static inline const values_point_list *values_point_list_by_bool_map_get(
	values_point_list_by_bool_map map, bool key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_point_list_by_bool_map_entry *entry = &map.items[middle];
		int order = (key > entry->key) - (key < entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

#ifndef VALUES_I64_MAP_GET
#define VALUES_I64_MAP_GET
/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const int64_t *values_i64_map_get(values_i64_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_i64_map_entry *entry = &map.items[middle];
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

#ifndef VALUES_I64_MAP_MAP_GET
#define VALUES_I64_MAP_MAP_GET
/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const values_i64_map *values_i64_map_map_get(values_i64_map_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const values_i64_map_map_entry *entry = &map.items[middle];
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

/* ---- what follows is for the generated .c files ---- */

typedef struct values_map_store_counts_args {
	values_u32_map of;
} values_map_store_counts_args;

extern const struct netron_enum_type netronc_enum_values_color;
extern const struct netron_enum_type netronc_enum_values_small;
extern const struct netron_struct netronc_struct_values_point;
extern const struct netron_struct netronc_struct_values_maps;
extern const struct netron_service netronc_service_values_map_store;

#ifdef __cplusplus
}
#endif
#endif
