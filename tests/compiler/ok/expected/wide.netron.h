/* wide.netron.h - values and errors of wide.nsvc.
 * Written by netronc 0.1.0. Change wide.nsvc instead. */
#ifndef A_VERY_WIDE_ONE_WIDE_NETRON_H
#define A_VERY_WIDE_ONE_WIDE_NETRON_H

#include <netron/netron.h>
#include <string.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct a_very_wide_one_a_struct_with_a_long_name a_very_wide_one_a_struct_with_a_long_name;

typedef struct a_very_wide_one_a_struct_with_a_long_name_list {
	const a_very_wide_one_a_struct_with_a_long_name *items;
	size_t count;
} a_very_wide_one_a_struct_with_a_long_name_list;

typedef struct a_very_wide_one_a_struct_with_a_long_name_list_map_entry {
	const char *key;
	a_very_wide_one_a_struct_with_a_long_name_list value;
} a_very_wide_one_a_struct_with_a_long_name_list_map_entry;

/** Sorted by key. */
typedef struct a_very_wide_one_a_struct_with_a_long_name_list_map {
	const a_very_wide_one_a_struct_with_a_long_name_list_map_entry *items;
	size_t count;
} a_very_wide_one_a_struct_with_a_long_name_list_map;

typedef struct a_very_wide_one_a_struct_with_a_long_name {
	a_very_wide_one_a_struct_with_a_long_name_list_map a_member_with_a_long_name_too;
} a_very_wide_one_a_struct_with_a_long_name;

typedef struct a_very_wide_one_an_error_with_a_very_long_name_too {
	const char *symbol;
} a_very_wide_one_an_error_with_a_very_long_name_too;

#ifndef A_VERY_WIDE_ONE_I32_OPTIONAL_DEFINED
#define A_VERY_WIDE_ONE_I32_OPTIONAL_DEFINED
typedef struct a_very_wide_one_i32_optional {
	bool has_value;
	int32_t value;
} a_very_wide_one_i32_optional;
#endif

/* Copies own everything they point to; one free releases all of it. */
a_very_wide_one_a_struct_with_a_long_name *a_very_wide_one_a_struct_with_a_long_name_copy(
	const a_very_wide_one_a_struct_with_a_long_name *a_struct_with_a_long_name) NETRON_MUST_USE;
void a_very_wide_one_a_struct_with_a_long_name_free(
	a_very_wide_one_a_struct_with_a_long_name *a_struct_with_a_long_name);
void a_very_wide_one_a_struct_with_a_long_name_freep(
	a_very_wide_one_a_struct_with_a_long_name **a_struct_with_a_long_name);
/* clang-format off */
a_very_wide_one_an_error_with_a_very_long_name_too *a_very_wide_one_an_error_with_a_very_long_name_too_copy(
	const a_very_wide_one_an_error_with_a_very_long_name_too *an_error_with_a_very_long_name_too) NETRON_MUST_USE;
/* clang-format on */
void a_very_wide_one_an_error_with_a_very_long_name_too_free(
	a_very_wide_one_an_error_with_a_very_long_name_too *an_error_with_a_very_long_name_too);
void a_very_wide_one_an_error_with_a_very_long_name_too_freep(
	a_very_wide_one_an_error_with_a_very_long_name_too **an_error_with_a_very_long_name_too);
a_very_wide_one_a_struct_with_a_long_name_list *a_very_wide_one_a_struct_with_a_long_name_list_copy(
	const a_very_wide_one_a_struct_with_a_long_name_list *list) NETRON_MUST_USE;
void a_very_wide_one_a_struct_with_a_long_name_list_free(
	a_very_wide_one_a_struct_with_a_long_name_list *list);
void a_very_wide_one_a_struct_with_a_long_name_list_freep(
	a_very_wide_one_a_struct_with_a_long_name_list **list);
/* clang-format off */
a_very_wide_one_a_struct_with_a_long_name_list_map *a_very_wide_one_a_struct_with_a_long_name_list_map_copy(
	const a_very_wide_one_a_struct_with_a_long_name_list_map *map) NETRON_MUST_USE;
/* clang-format on */
void a_very_wide_one_a_struct_with_a_long_name_list_map_free(
	a_very_wide_one_a_struct_with_a_long_name_list_map *map);
void a_very_wide_one_a_struct_with_a_long_name_list_map_freep(
	a_very_wide_one_a_struct_with_a_long_name_list_map **map);

/* The error's details if it is of this kind, else NULL. Valid as long as the error. */
/* clang-format off */
const a_very_wide_one_an_error_with_a_very_long_name_too *a_very_wide_one_an_error_with_a_very_long_name_too_of(
	const netron_error *error);
/* clang-format on */

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
/* clang-format off */
static inline const a_very_wide_one_a_struct_with_a_long_name_list *a_very_wide_one_a_struct_with_a_long_name_list_map_get(
	a_very_wide_one_a_struct_with_a_long_name_list_map map, const char *key)
/* clang-format on */
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		/* clang-format off */
		const a_very_wide_one_a_struct_with_a_long_name_list_map_entry *entry = &map.items[middle];
		/* clang-format on */
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

typedef struct a_very_wide_one_long_service_a_method_with_a_very_long_name_args {
	a_very_wide_one_a_struct_with_a_long_name a_parameter_with_a_long_name;
	uint8_t third[16];
	bool has_another;
	double another;
} a_very_wide_one_long_service_a_method_with_a_very_long_name_args;

typedef struct a_very_wide_one_long_service_shorter_args {
	int32_t one;
	int32_t two;
	int32_t three;
	int32_t four;
	int32_t five;
	int32_t six;
	int32_t seven;
	int32_t eight;
	int32_t nine;
	int32_t ten;
} a_very_wide_one_long_service_shorter_args;

extern const struct netron_struct netronc_struct_a_very_wide_one_a_struct_with_a_long_name;
extern const struct netron_struct netronc_struct_a_very_wide_one_an_error_with_a_very_long_name_too;
/* clang-format off */
extern const struct netron_error_type netronc_error_a_very_wide_one_an_error_with_a_very_long_name_too;
/* clang-format on */
extern const struct netron_service netronc_service_a_very_wide_one_long_service;

#ifdef __cplusplus
}
#endif
#endif
