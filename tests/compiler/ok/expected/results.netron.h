/* results.netron.h - values and errors of results.nsvc.
 * Written by netronc 0.1.0. Change results.nsvc instead. */
#ifndef RESULTS_RESULTS_NETRON_H
#define RESULTS_RESULTS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum results_color NETRON_ENUM(int32_t) {
	RESULTS_COLOR_RED = 0,
	RESULTS_COLOR_GREEN = 1,
} results_color;

typedef uint8_t results_access;
#define RESULTS_ACCESS_READ NETRON_CAST(results_access, 0x1)
#define RESULTS_ACCESS_WRITE NETRON_CAST(results_access, 0x2)

typedef struct results_user {
	const char *name;
} results_user;

typedef enum results_either_tag NETRON_ENUM(int32_t) {
	RESULTS_EITHER_NONE = 0,
	RESULTS_EITHER_LEFT = 1,
	RESULTS_EITHER_RIGHT = 2,
} results_either_tag;

typedef struct results_either {
	results_either_tag tag; /* which of these it is */
	union {
		int32_t left;
		const char *right;
	};
} results_either;

typedef struct results_user_list {
	const results_user *items;
	size_t count;
} results_user_list;

#ifndef RESULTS_F64_BY_U32_MAP_ENTRY_COMPLETE
#define RESULTS_F64_BY_U32_MAP_ENTRY_COMPLETE
typedef struct results_f64_by_u32_map_entry {
	uint32_t key;
	double value;
} results_f64_by_u32_map_entry;
#endif

#ifndef RESULTS_F64_BY_U32_MAP_DEFINED
#define RESULTS_F64_BY_U32_MAP_DEFINED
/** Sorted by key. */
typedef struct results_f64_by_u32_map {
	const results_f64_by_u32_map_entry *items;
	size_t count;
} results_f64_by_u32_map;
#endif

#ifndef RESULTS_F64_OPTIONAL_DEFINED
#define RESULTS_F64_OPTIONAL_DEFINED
typedef struct results_f64_optional {
	bool has_value;
	double value;
} results_f64_optional;
#endif

typedef struct results_color_optional {
	bool has_value;
	results_color value;
} results_color_optional;

#ifndef RESULTS_UUID_OPTIONAL_DEFINED
#define RESULTS_UUID_OPTIONAL_DEFINED
typedef struct results_uuid_optional {
	bool has_value;
	netron_uuid value;
} results_uuid_optional;
#endif

/* Copies own everything they point to; one free releases all of it. */
results_user *results_user_copy(const results_user *user_) NETRON_MUST_USE;
void results_user_free(results_user *user_);
void results_user_freep(results_user **user_);
results_either *results_either_copy(const results_either *either) NETRON_MUST_USE;
void results_either_free(results_either *either);
void results_either_freep(results_either **either);
results_user_list *results_user_list_copy(const results_user_list *list) NETRON_MUST_USE;
void results_user_list_free(results_user_list *list);
void results_user_list_freep(results_user_list **list);

#ifndef RESULTS_F64_BY_U32_MAP_FREE
#define RESULTS_F64_BY_U32_MAP_FREE
static inline void results_f64_by_u32_map_free(results_f64_by_u32_map *owned)
{
	netron_owned_free(owned);
}

static inline void results_f64_by_u32_map_freep(results_f64_by_u32_map **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

#ifndef RESULTS_F64_BY_U32_MAP_GET
#define RESULTS_F64_BY_U32_MAP_GET
/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const double *results_f64_by_u32_map_get(results_f64_by_u32_map map, uint32_t key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const results_f64_by_u32_map_entry *entry = &map.items[middle];
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

/* ---- what follows is for the generated .c files ---- */

extern const struct netron_enum_type netronc_enum_results_color;
extern const struct netron_enum_type netronc_enum_results_access;
extern const struct netron_struct netronc_struct_results_user;
extern const struct netron_union netronc_union_results_either;
extern const struct netron_service netronc_service_results_results;

#ifdef __cplusplus
}
#endif
#endif
