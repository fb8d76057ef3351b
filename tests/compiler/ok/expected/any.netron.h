/* any.netron.h - values and errors of any.nsvc.
 * Written by netronc 0.1.0. Change any.nsvc instead. */
#ifndef DYN_ANY_NETRON_H
#define DYN_ANY_NETRON_H

#include <netron/netron.h>
#include <string.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef DYN_ANY_MAP_ENTRY_COMPLETE
#define DYN_ANY_MAP_ENTRY_COMPLETE
typedef struct dyn_any_map_entry {
	const char *key;
	const netron_value *value;
} dyn_any_map_entry;
#endif

#ifndef DYN_ANY_MAP_DEFINED
#define DYN_ANY_MAP_DEFINED
/** Sorted by key. */
typedef struct dyn_any_map {
	const dyn_any_map_entry *items;
	size_t count;
} dyn_any_map;
#endif

typedef struct dyn_event {
	const char *kind;
	const netron_value *data;
	netron_values more;
	dyn_any_map extra;
} dyn_event;

/* Copies own everything they point to; one free releases all of it. */
dyn_event *dyn_event_copy(const dyn_event *event) NETRON_MUST_USE;
void dyn_event_free(dyn_event *event);
void dyn_event_freep(dyn_event **event);

#ifndef DYN_ANY_MAP_FREE
#define DYN_ANY_MAP_FREE
static inline void dyn_any_map_free(dyn_any_map *owned)
{
	netron_owned_free(owned);
}

static inline void dyn_any_map_freep(dyn_any_map **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

#ifndef DYN_ANY_MAP_GET
#define DYN_ANY_MAP_GET
/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const netron_value *const *dyn_any_map_get(dyn_any_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const dyn_any_map_entry *entry = &map.items[middle];
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

typedef struct dyn_echo_echo_args {
	const netron_value *v;
} dyn_echo_echo_args;

typedef struct dyn_echo_args_args {
	netron_values values;
} dyn_echo_args_args;

typedef struct dyn_echo_log_args {
	uint8_t level;
	netron_strings parts;
} dyn_echo_log_args;

typedef struct dyn_echo_event_args {
	dyn_event event;
} dyn_echo_event_args;

extern const struct netron_struct netronc_struct_dyn_event;
extern const struct netron_service netronc_service_dyn_echo;

#ifdef __cplusplus
}
#endif
#endif
