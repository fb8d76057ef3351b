/* maps_client.netron.c - calling MapStore@1.0.0 of maps.nsvc.
 * Written by netronc 0.1.0. Change maps.nsvc instead. */
#include "maps_client.netron.h"

#include <netron/schema.h>

/* ---- MapStore@1.0.0 ---- */

values_map_store values_map_store_at(netron_peer peer)
{
	return (values_map_store){ .peer = peer };
}

values_map_store values_map_store_of(netron_reference reference)
{
	values_map_store nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int values_map_store_release(const values_map_store *map_store)
{
	netron_reference nt_reference = { map_store->peer.net, map_store->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- all() -> map<string, Point> ---- */

static void netronc_done_values_map_store_all(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((values_map_store_all_done *)done)(error, result, user);
}

netron_task values_map_store_all(
	const values_map_store *map_store, values_map_store_all_done *done, void *user)
{
	return netron_invoke(map_store->peer, &netronc_service_values_map_store.methods[0], NULL,
		&map_store->options, netronc_done_values_map_store_all, (netron_function *)done,
		user);
}

int values_map_store_all_sync(
	const values_map_store *map_store, values_point_map **out_result, netron_error **out_error)
{
	return netron_invoke_sync(map_store->peer, &netronc_service_values_map_store.methods[0],
		NULL, &map_store->options, (void **)out_result, out_error);
}

/* ---- counts(of: map<string, u32>) -> map<string, u32> ---- */

static void netronc_done_values_map_store_counts(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((values_map_store_counts_done *)done)(error, result, user);
}

netron_task values_map_store_counts(const values_map_store *map_store, values_u32_map of,
	values_map_store_counts_done *done, void *user)
{
	values_map_store_counts_args args = {
		.of = of,
	};

	return netron_invoke(map_store->peer, &netronc_service_values_map_store.methods[1], &args,
		&map_store->options, netronc_done_values_map_store_counts, (netron_function *)done,
		user);
}

int values_map_store_counts_sync(const values_map_store *map_store, values_u32_map of,
	values_u32_map **out_result, netron_error **out_error)
{
	values_map_store_counts_args args = {
		.of = of,
	};

	return netron_invoke_sync(map_store->peer, &netronc_service_values_map_store.methods[1],
		&args, &map_store->options, (void **)out_result, out_error);
}
