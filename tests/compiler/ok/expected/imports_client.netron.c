/* imports_client.netron.c - calling Storage@1.1.0 of imports.nsvc.
 * Written by netronc 0.1.0. Change imports.nsvc instead. */
#include "imports_client.netron.h"

#include <netron/schema.h>

/* ---- Storage@1.1.0 ---- */

store_storage store_storage_at(netron_peer peer)
{
	return (store_storage){ .peer = peer };
}

common_base store_storage_as_parent(const store_storage *storage)
{
	common_base nt_parent = { .peer = storage->peer, .options = storage->options };

	if (!nt_parent.options.service && !nt_parent.options.reference)
		nt_parent.options.service = "Storage@1.1.0";
	return nt_parent;
}

store_storage store_storage_of(netron_reference reference)
{
	store_storage nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int store_storage_release(const store_storage *storage)
{
	netron_reference nt_reference = { storage->peer.net, storage->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- version() -> string ---- */

static void netronc_done_store_storage_version(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((store_storage_version_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task store_storage_version(
	const store_storage *storage, store_storage_version_done *done, void *user)
{
	return netron_invoke(storage->peer, &netronc_service_store_storage.methods[0], NULL,
		&storage->options, netronc_done_store_storage_version, (netron_function *)done,
		user);
}

int store_storage_version_sync(
	const store_storage *storage, char **out_result, netron_error **out_error)
{
	return netron_invoke_sync_pointer(storage->peer, &netronc_service_store_storage.methods[0],
		NULL, &storage->options, (void **)out_result, out_error);
}

/* ---- amounts() -> Amount[] throws Refused ---- */

static void netronc_done_store_storage_amounts(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((store_storage_amounts_done *)done)(error, result, user);
}

netron_task store_storage_amounts(
	const store_storage *storage, store_storage_amounts_done *done, void *user)
{
	return netron_invoke(storage->peer, &netronc_service_store_storage.methods[1], NULL,
		&storage->options, netronc_done_store_storage_amounts, (netron_function *)done,
		user);
}

int store_storage_amounts_sync(
	const store_storage *storage, common_amount_list **out_result, netron_error **out_error)
{
	return netron_invoke_sync(storage->peer, &netronc_service_store_storage.methods[1], NULL,
		&storage->options, (void **)out_result, out_error);
}

/* ---- shelf(name: string, unit: common.Unit?) -> Shelf throws common.Refused ---- */

static void netronc_done_store_storage_shelf(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((store_storage_shelf_done *)done)(error, result, user);
}

netron_task store_storage_shelf(const store_storage *storage, const char *name,
	const common_unit *unit, store_storage_shelf_done *done, void *user)
{
	store_storage_shelf_args args = {
		.name = name,
		.has_unit = unit != NULL,
		.unit = unit ? *unit : (common_unit)0,
	};

	return netron_invoke(storage->peer, &netronc_service_store_storage.methods[2], &args,
		&storage->options, netronc_done_store_storage_shelf, (netron_function *)done, user);
}

int store_storage_shelf_sync(const store_storage *storage, const char *name,
	const common_unit *unit, store_shelf **out_shelf, netron_error **out_error)
{
	store_storage_shelf_args args = {
		.name = name,
		.has_unit = unit != NULL,
		.unit = unit ? *unit : (common_unit)0,
	};

	return netron_invoke_sync(storage->peer, &netronc_service_store_storage.methods[2], &args,
		&storage->options, (void **)out_shelf, out_error);
}

/* ---- total() -> common.Amount ---- */

static void netronc_done_store_storage_total(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((store_storage_total_done *)done)(error, result, user);
}

netron_task store_storage_total(
	const store_storage *storage, store_storage_total_done *done, void *user)
{
	return netron_invoke(storage->peer, &netronc_service_store_storage.methods[3], NULL,
		&storage->options, netronc_done_store_storage_total, (netron_function *)done, user);
}

int store_storage_total_sync(
	const store_storage *storage, common_amount **out_amount, netron_error **out_error)
{
	return netron_invoke_sync(storage->peer, &netronc_service_store_storage.methods[3], NULL,
		&storage->options, (void **)out_amount, out_error);
}
