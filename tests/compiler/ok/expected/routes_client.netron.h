/* routes_client.netron.h - calling Disks@1.0.0, MoreDisks@1.0.0 of routes.nsvc.
 * Written by netronc 0.1.0. Change routes.nsvc instead. */
#ifndef ACME_ROUTES_ROUTES_CLIENT_NETRON_H
#define ACME_ROUTES_ROUTES_CLIENT_NETRON_H

#include "routes.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct acme_routes_disks {
	netron_peer peer;
	netron_call_options options;
} acme_routes_disks;

acme_routes_disks acme_routes_disks_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
acme_routes_disks acme_routes_disks_of(netron_reference reference);
int acme_routes_disks_release(const acme_routes_disks *disks);

/* ---- all() -> string[] ---- */

typedef void acme_routes_disks_all_done(
	const netron_error *error, const netron_strings *result, void *user);

/** All disks there are. */
netron_task acme_routes_disks_all(
	const acme_routes_disks *disks, acme_routes_disks_all_done *done, void *user);
int acme_routes_disks_all_sync(const acme_routes_disks *disks, netron_strings **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- stat(disk: u32, path: string) -> Stat throws NotFound ---- */

typedef void acme_routes_disks_stat_done(
	const netron_error *error, const acme_routes_stat *stat_, void *user);

/** One file. The rest of the path is its name. */
netron_task acme_routes_disks_stat(const acme_routes_disks *disks, uint32_t disk, const char *path,
	acme_routes_disks_stat_done *done, void *user);
int acme_routes_disks_stat_sync(const acme_routes_disks *disks, uint32_t disk, const char *path,
	acme_routes_stat **out_stat, netron_error **out_error) NETRON_MUST_USE;

/* ---- write(name: string, disk: u32, data: stream bytes, comment: string?) -> Stat ---- */

typedef void acme_routes_disks_write_done(
	const netron_error *error, const acme_routes_stat *stat_, void *user);

netron_task acme_routes_disks_write(const acme_routes_disks *disks, const char *name, uint32_t disk,
	const char *comment, netron_bytes_sink *out_data, acme_routes_disks_write_done *done,
	void *user);

/* ---- remove(disk: u32, path: string, isForced: bool = false) throws NotFound ---- */

typedef void acme_routes_disks_remove_done(const netron_error *error, void *user);

/** Idempotent. */
netron_task acme_routes_disks_remove(const acme_routes_disks *disks, uint32_t disk,
	const char *path, bool is_forced, acme_routes_disks_remove_done *done, void *user);
int acme_routes_disks_remove_sync(const acme_routes_disks *disks, uint32_t disk, const char *path,
	bool is_forced, netron_error **out_error) NETRON_MUST_USE;

/* ---- list(disk: u32, tags: string[<=8], under: string = "/", order: Order = Order.name, limit:
 * u32?, ids: uuid[]?) -> Stat[] ---- */

typedef void acme_routes_disks_list_done(
	const netron_error *error, const acme_routes_stat_list *result, void *user);

/** Those that fit. */
netron_task acme_routes_disks_list(const acme_routes_disks *disks, uint32_t disk,
	netron_strings tags, const char *under, acme_routes_order order, const uint32_t *limit,
	const netron_uuids *ids, acme_routes_disks_list_done *done, void *user);
int acme_routes_disks_list_sync(const acme_routes_disks *disks, uint32_t disk, netron_strings tags,
	const char *under, acme_routes_order order, const uint32_t *limit, const netron_uuids *ids,
	acme_routes_stat_list **out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- move(disk: u32, from: string, to: string, stat: Stat) -> Stat throws NotFound ---- */

typedef void acme_routes_disks_move_done(
	const netron_error *error, const acme_routes_stat *stat_, void *user);

netron_task acme_routes_disks_move(const acme_routes_disks *disks, uint32_t disk, const char *from,
	const char *to, const acme_routes_stat *stat_, acme_routes_disks_move_done *done,
	void *user);
int acme_routes_disks_move_sync(const acme_routes_disks *disks, uint32_t disk, const char *from,
	const char *to, const acme_routes_stat *stat_, acme_routes_stat **out_stat,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- patch(changes: Change[]) ---- */

typedef void acme_routes_disks_patch_done(const netron_error *error, void *user);

netron_task acme_routes_disks_patch(const acme_routes_disks *disks, acme_routes_change_list changes,
	acme_routes_disks_patch_done *done, void *user);
int acme_routes_disks_patch_sync(const acme_routes_disks *disks, acme_routes_change_list changes,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- watch(disk: u32, since: timestamp?) -> stream Change ---- */

/** Server-Sent Events, or lines. */
acme_routes_change_source acme_routes_disks_watch(
	const acme_routes_disks *disks, uint32_t disk, const netron_time *since);

/* ---- sum(first: f64, more: f64...) -> f64 ---- */

typedef void acme_routes_disks_sum_done(const netron_error *error, double result, void *user);

netron_task acme_routes_disks_sum(const acme_routes_disks *disks, double first, netron_f64s more,
	acme_routes_disks_sum_done *done, void *user);
int acme_routes_disks_sum_sync(const acme_routes_disks *disks, double first, netron_f64s more,
	double *out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- sumOf(first: f64, more: f64...) -> f64 ---- */

typedef void acme_routes_disks_sum_of_done(const netron_error *error, double result, void *user);

netron_task acme_routes_disks_sum_of(const acme_routes_disks *disks, double first, netron_f64s more,
	acme_routes_disks_sum_of_done *done, void *user);
int acme_routes_disks_sum_of_sync(const acme_routes_disks *disks, double first, netron_f64s more,
	double *out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- noRoute(path: string) ---- */

typedef void acme_routes_disks_no_route_done(const netron_error *error, void *user);

netron_task acme_routes_disks_no_route(const acme_routes_disks *disks, const char *path,
	acme_routes_disks_no_route_done *done, void *user);
int acme_routes_disks_no_route_sync(
	const acme_routes_disks *disks, const char *path, netron_error **out_error) NETRON_MUST_USE;

/* ---- scalars(at: timestamp, id: uuid, order: Order, took: duration, isLate: bool, ratio: f64)
 * -> string ---- */

typedef void acme_routes_disks_scalars_done(
	const netron_error *error, const char *result, void *user);

netron_task acme_routes_disks_scalars(const acme_routes_disks *disks, netron_time at,
	netron_uuid id, acme_routes_order order, netron_duration took, bool is_late, double ratio,
	acme_routes_disks_scalars_done *done, void *user);
int acme_routes_disks_scalars_sync(const acme_routes_disks *disks, netron_time at, netron_uuid id,
	acme_routes_order order, netron_duration took, bool is_late, double ratio,
	char **out_result, netron_error **out_error) NETRON_MUST_USE;

/** Inherits the routes.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct acme_routes_more_disks {
	netron_peer peer;
	netron_call_options options;
} acme_routes_more_disks;

acme_routes_more_disks acme_routes_more_disks_at(netron_peer peer);

/** For functions that take a Disks@1.0.0: calls what MoreDisks@1.0.0 has of it. */
acme_routes_disks acme_routes_more_disks_as_parent(const acme_routes_more_disks *more_disks);

/** For one that was handed over as a value. Release it when it is not needed any more. */
acme_routes_more_disks acme_routes_more_disks_of(netron_reference reference);
int acme_routes_more_disks_release(const acme_routes_more_disks *more_disks);

/* ---- all() -> string[] ---- */

typedef void acme_routes_more_disks_all_done(
	const netron_error *error, const netron_strings *result, void *user);

/** All disks there are. */
netron_task acme_routes_more_disks_all(const acme_routes_more_disks *more_disks,
	acme_routes_more_disks_all_done *done, void *user);
int acme_routes_more_disks_all_sync(const acme_routes_more_disks *more_disks,
	netron_strings **out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- stat(disk: u32, path: string) -> Stat throws NotFound ---- */

typedef void acme_routes_more_disks_stat_done(
	const netron_error *error, const acme_routes_stat *stat_, void *user);

/** One file. The rest of the path is its name. */
netron_task acme_routes_more_disks_stat(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *path, acme_routes_more_disks_stat_done *done, void *user);
int acme_routes_more_disks_stat_sync(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *path, acme_routes_stat **out_stat, netron_error **out_error) NETRON_MUST_USE;

/* ---- write(name: string, disk: u32, data: stream bytes, comment: string?) -> Stat ---- */

typedef void acme_routes_more_disks_write_done(
	const netron_error *error, const acme_routes_stat *stat_, void *user);

netron_task acme_routes_more_disks_write(const acme_routes_more_disks *more_disks, const char *name,
	uint32_t disk, const char *comment, netron_bytes_sink *out_data,
	acme_routes_more_disks_write_done *done, void *user);

/* ---- remove(disk: u32, path: string, isForced: bool = false) throws NotFound ---- */

typedef void acme_routes_more_disks_remove_done(const netron_error *error, void *user);

/** Idempotent. */
netron_task acme_routes_more_disks_remove(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *path, bool is_forced, acme_routes_more_disks_remove_done *done, void *user);
int acme_routes_more_disks_remove_sync(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *path, bool is_forced, netron_error **out_error) NETRON_MUST_USE;

/* ---- list(disk: u32, tags: string[<=8], under: string = "/", order: Order = Order.name, limit:
 * u32?, ids: uuid[]?) -> Stat[] ---- */

typedef void acme_routes_more_disks_list_done(
	const netron_error *error, const acme_routes_stat_list *result, void *user);

/** Those that fit. */
netron_task acme_routes_more_disks_list(const acme_routes_more_disks *more_disks, uint32_t disk,
	netron_strings tags, const char *under, acme_routes_order order, const uint32_t *limit,
	const netron_uuids *ids, acme_routes_more_disks_list_done *done, void *user);
int acme_routes_more_disks_list_sync(const acme_routes_more_disks *more_disks, uint32_t disk,
	netron_strings tags, const char *under, acme_routes_order order, const uint32_t *limit,
	const netron_uuids *ids, acme_routes_stat_list **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- move(disk: u32, from: string, to: string, stat: Stat) -> Stat throws NotFound ---- */

typedef void acme_routes_more_disks_move_done(
	const netron_error *error, const acme_routes_stat *stat_, void *user);

netron_task acme_routes_more_disks_move(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *from, const char *to, const acme_routes_stat *stat_,
	acme_routes_more_disks_move_done *done, void *user);
int acme_routes_more_disks_move_sync(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *from, const char *to, const acme_routes_stat *stat_,
	acme_routes_stat **out_stat, netron_error **out_error) NETRON_MUST_USE;

/* ---- patch(changes: Change[]) ---- */

typedef void acme_routes_more_disks_patch_done(const netron_error *error, void *user);

netron_task acme_routes_more_disks_patch(const acme_routes_more_disks *more_disks,
	acme_routes_change_list changes, acme_routes_more_disks_patch_done *done, void *user);
int acme_routes_more_disks_patch_sync(const acme_routes_more_disks *more_disks,
	acme_routes_change_list changes, netron_error **out_error) NETRON_MUST_USE;

/* ---- watch(disk: u32, since: timestamp?) -> stream Change ---- */

/** Server-Sent Events, or lines. */
acme_routes_change_source acme_routes_more_disks_watch(
	const acme_routes_more_disks *more_disks, uint32_t disk, const netron_time *since);

/* ---- sum(first: f64, more: f64...) -> f64 ---- */

typedef void acme_routes_more_disks_sum_done(const netron_error *error, double result, void *user);

netron_task acme_routes_more_disks_sum(const acme_routes_more_disks *more_disks, double first,
	netron_f64s more, acme_routes_more_disks_sum_done *done, void *user);
int acme_routes_more_disks_sum_sync(const acme_routes_more_disks *more_disks, double first,
	netron_f64s more, double *out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- sumOf(first: f64, more: f64...) -> f64 ---- */

typedef void acme_routes_more_disks_sum_of_done(
	const netron_error *error, double result, void *user);

netron_task acme_routes_more_disks_sum_of(const acme_routes_more_disks *more_disks, double first,
	netron_f64s more, acme_routes_more_disks_sum_of_done *done, void *user);
int acme_routes_more_disks_sum_of_sync(const acme_routes_more_disks *more_disks, double first,
	netron_f64s more, double *out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- noRoute(path: string) ---- */

typedef void acme_routes_more_disks_no_route_done(const netron_error *error, void *user);

netron_task acme_routes_more_disks_no_route(const acme_routes_more_disks *more_disks,
	const char *path, acme_routes_more_disks_no_route_done *done, void *user);
int acme_routes_more_disks_no_route_sync(const acme_routes_more_disks *more_disks, const char *path,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- scalars(at: timestamp, id: uuid, order: Order, took: duration, isLate: bool, ratio: f64)
 * -> string ---- */

typedef void acme_routes_more_disks_scalars_done(
	const netron_error *error, const char *result, void *user);

netron_task acme_routes_more_disks_scalars(const acme_routes_more_disks *more_disks, netron_time at,
	netron_uuid id, acme_routes_order order, netron_duration took, bool is_late, double ratio,
	acme_routes_more_disks_scalars_done *done, void *user);
int acme_routes_more_disks_scalars_sync(const acme_routes_more_disks *more_disks, netron_time at,
	netron_uuid id, acme_routes_order order, netron_duration took, bool is_late, double ratio,
	char **out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- add(name: string) ---- */

typedef void acme_routes_more_disks_add_done(const netron_error *error, void *user);

netron_task acme_routes_more_disks_add(const acme_routes_more_disks *more_disks, const char *name,
	acme_routes_more_disks_add_done *done, void *user);
int acme_routes_more_disks_add_sync(const acme_routes_more_disks *more_disks, const char *name,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
