/* imports.netron.h - values and errors of imports.nsvc.
 * Written by netronc 0.1.0. Change imports.nsvc instead. */
#ifndef STORE_IMPORTS_NETRON_H
#define STORE_IMPORTS_NETRON_H

#include "common.netron.h"

#include <netron/netron.h>
#include <string.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef COMMON_AMOUNT_MAP_ENTRY_COMPLETE
#define COMMON_AMOUNT_MAP_ENTRY_COMPLETE
typedef struct common_amount_map_entry {
	const char *key;
	common_amount value;
} common_amount_map_entry;
#endif

#ifndef COMMON_AMOUNT_MAP_DEFINED
#define COMMON_AMOUNT_MAP_DEFINED
/** Sorted by key. */
typedef struct common_amount_map {
	const common_amount_map_entry *items;
	size_t count;
} common_amount_map;
#endif

/** A part of the store. */
typedef struct store_shelf {
	const char *name;
	common_amount_list amounts;
	common_amount_map by_name;
} store_shelf;

/* Copies own everything they point to; one free releases all of it. */
store_shelf *store_shelf_copy(const store_shelf *shelf) NETRON_MUST_USE;
void store_shelf_free(store_shelf *shelf);
void store_shelf_freep(store_shelf **shelf);

#ifndef COMMON_AMOUNT_MAP_FREE
#define COMMON_AMOUNT_MAP_FREE
static inline void common_amount_map_free(common_amount_map *owned)
{
	netron_owned_free(owned);
}

static inline void common_amount_map_freep(common_amount_map **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

#ifndef COMMON_AMOUNT_MAP_GET
#define COMMON_AMOUNT_MAP_GET
/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const common_amount *common_amount_map_get(common_amount_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const common_amount_map_entry *entry = &map.items[middle];
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

typedef struct store_storage_shelf_args {
	const char *name;
	bool has_unit;
	common_unit unit;
} store_storage_shelf_args;

extern const struct netron_struct netronc_struct_store_shelf;
extern const struct netron_service netronc_service_store_storage;

#ifdef __cplusplus
}
#endif
#endif
