/* imports_client.netron.h - calling Storage@1.1.0 of imports.nsvc.
 * Written by netronc 0.1.0. Change imports.nsvc instead. */
#ifndef STORE_IMPORTS_CLIENT_NETRON_H
#define STORE_IMPORTS_CLIENT_NETRON_H

#include "imports.netron.h"
#include "common_client.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct store_storage {
	netron_peer peer;
	netron_call_options options;
} store_storage;

store_storage store_storage_at(netron_peer peer);

/** For functions that take a Base@1.0.0: calls what Storage@1.1.0 has of it. */
common_base store_storage_as_parent(const store_storage *storage);

/** For one that was handed over as a value. Release it when it is not needed any more. */
store_storage store_storage_of(netron_reference reference);
int store_storage_release(const store_storage *storage);

/* ---- version() -> string ---- */

typedef void store_storage_version_done(const netron_error *error, const char *result, void *user);

netron_task store_storage_version(
	const store_storage *storage, store_storage_version_done *done, void *user);
int store_storage_version_sync(
	const store_storage *storage, char **out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- amounts() -> Amount[] throws Refused ---- */

typedef void store_storage_amounts_done(
	const netron_error *error, const common_amount_list *result, void *user);

netron_task store_storage_amounts(
	const store_storage *storage, store_storage_amounts_done *done, void *user);
int store_storage_amounts_sync(const store_storage *storage, common_amount_list **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- shelf(name: string, unit: common.Unit?) -> Shelf throws common.Refused ---- */

typedef void store_storage_shelf_done(
	const netron_error *error, const store_shelf *shelf, void *user);

netron_task store_storage_shelf(const store_storage *storage, const char *name,
	const common_unit *unit, store_storage_shelf_done *done, void *user);
int store_storage_shelf_sync(const store_storage *storage, const char *name,
	const common_unit *unit, store_shelf **out_shelf, netron_error **out_error) NETRON_MUST_USE;

/* ---- total() -> common.Amount ---- */

typedef void store_storage_total_done(
	const netron_error *error, const common_amount *amount, void *user);

netron_task store_storage_total(
	const store_storage *storage, store_storage_total_done *done, void *user);
int store_storage_total_sync(const store_storage *storage, common_amount **out_amount,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
