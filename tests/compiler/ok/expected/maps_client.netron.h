/* maps_client.netron.h - calling MapStore@1.0.0 of maps.nsvc.
 * Written by netronc 0.1.0. Change maps.nsvc instead. */
#ifndef VALUES_MAPS_CLIENT_NETRON_H
#define VALUES_MAPS_CLIENT_NETRON_H

#include "maps.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct values_map_store {
	netron_peer peer;
	netron_call_options options;
} values_map_store;

values_map_store values_map_store_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
values_map_store values_map_store_of(netron_reference reference);
int values_map_store_release(const values_map_store *map_store);

/* ---- all() -> map<string, Point> ---- */

typedef void values_map_store_all_done(
	const netron_error *error, const values_point_map *result, void *user);

netron_task values_map_store_all(
	const values_map_store *map_store, values_map_store_all_done *done, void *user);
int values_map_store_all_sync(const values_map_store *map_store, values_point_map **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- counts(of: map<string, u32>) -> map<string, u32> ---- */

typedef void values_map_store_counts_done(
	const netron_error *error, const values_u32_map *result, void *user);

netron_task values_map_store_counts(const values_map_store *map_store, values_u32_map of,
	values_map_store_counts_done *done, void *user);
int values_map_store_counts_sync(const values_map_store *map_store, values_u32_map of,
	values_u32_map **out_result, netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
