/* routes_client.netron.c - calling Disks@1.0.0, MoreDisks@1.0.0 of routes.nsvc.
 * Written by netronc 0.1.0. Change routes.nsvc instead. */
#include "routes_client.netron.h"

#include <netron/schema.h>

/* ---- Disks@1.0.0 ---- */

acme_routes_disks acme_routes_disks_at(netron_peer peer)
{
	return (acme_routes_disks){ .peer = peer };
}

acme_routes_disks acme_routes_disks_of(netron_reference reference)
{
	acme_routes_disks nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int acme_routes_disks_release(const acme_routes_disks *disks)
{
	netron_reference nt_reference = { disks->peer.net, disks->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- all() -> string[] ---- */

static void netronc_done_acme_routes_disks_all(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_disks_all_done *)done)(error, result, user);
}

netron_task acme_routes_disks_all(
	const acme_routes_disks *disks, acme_routes_disks_all_done *done, void *user)
{
	return netron_invoke(disks->peer, &netronc_service_acme_routes_disks.methods[0], NULL,
		&disks->options, netronc_done_acme_routes_disks_all, (netron_function *)done, user);
}

int acme_routes_disks_all_sync(
	const acme_routes_disks *disks, netron_strings **out_result, netron_error **out_error)
{
	return netron_invoke_sync(disks->peer, &netronc_service_acme_routes_disks.methods[0], NULL,
		&disks->options, (void **)out_result, out_error);
}

/* ---- stat(disk: u32, path: string) -> Stat throws NotFound ---- */

static void netronc_done_acme_routes_disks_stat(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_disks_stat_done *)done)(error, result, user);
}

netron_task acme_routes_disks_stat(const acme_routes_disks *disks, uint32_t disk, const char *path,
	acme_routes_disks_stat_done *done, void *user)
{
	acme_routes_disks_stat_args args = {
		.disk = disk,
		.path = path,
	};

	return netron_invoke(disks->peer, &netronc_service_acme_routes_disks.methods[1], &args,
		&disks->options, netronc_done_acme_routes_disks_stat, (netron_function *)done,
		user);
}

int acme_routes_disks_stat_sync(const acme_routes_disks *disks, uint32_t disk, const char *path,
	acme_routes_stat **out_stat, netron_error **out_error)
{
	acme_routes_disks_stat_args args = {
		.disk = disk,
		.path = path,
	};

	return netron_invoke_sync(disks->peer, &netronc_service_acme_routes_disks.methods[1], &args,
		&disks->options, (void **)out_stat, out_error);
}

/* ---- write(name: string, disk: u32, data: stream bytes, comment: string?) -> Stat ---- */

static void netronc_done_acme_routes_disks_write(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_disks_write_done *)done)(error, result, user);
}

netron_task acme_routes_disks_write(const acme_routes_disks *disks, const char *name, uint32_t disk,
	const char *comment, netron_bytes_sink *out_data, acme_routes_disks_write_done *done,
	void *user)
{
	acme_routes_disks_write_args args = {
		.name = name,
		.disk = disk,
		.comment = comment,
	};

	return netron_invoke_stream(disks->peer, &netronc_service_acme_routes_disks.methods[2],
		&args, &disks->options, netronc_done_acme_routes_disks_write,
		(netron_function *)done, user, &out_data->stream, NULL);
}

/* ---- remove(disk: u32, path: string, isForced: bool = false) throws NotFound ---- */

static void netronc_done_acme_routes_disks_remove(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((acme_routes_disks_remove_done *)done)(error, user);
}

netron_task acme_routes_disks_remove(const acme_routes_disks *disks, uint32_t disk,
	const char *path, bool is_forced, acme_routes_disks_remove_done *done, void *user)
{
	acme_routes_disks_remove_args args = {
		.disk = disk,
		.path = path,
		.is_forced = is_forced,
	};

	return netron_invoke(disks->peer, &netronc_service_acme_routes_disks.methods[3], &args,
		&disks->options, netronc_done_acme_routes_disks_remove, (netron_function *)done,
		user);
}

int acme_routes_disks_remove_sync(const acme_routes_disks *disks, uint32_t disk, const char *path,
	bool is_forced, netron_error **out_error)
{
	acme_routes_disks_remove_args args = {
		.disk = disk,
		.path = path,
		.is_forced = is_forced,
	};

	return netron_invoke_sync_plain(disks->peer, &netronc_service_acme_routes_disks.methods[3],
		&args, &disks->options, NULL, out_error);
}

/* ---- list(disk: u32, tags: string[<=8], under: string = "/", order: Order = Order.name, limit:
 * u32?, ids: uuid[]?) -> Stat[] ---- */

static void netronc_done_acme_routes_disks_list(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_disks_list_done *)done)(error, result, user);
}

netron_task acme_routes_disks_list(const acme_routes_disks *disks, uint32_t disk,
	netron_strings tags, const char *under, acme_routes_order order, const uint32_t *limit,
	const netron_uuids *ids, acme_routes_disks_list_done *done, void *user)
{
	acme_routes_disks_list_args args = {
		.disk = disk,
		.tags = tags,
		.under = under,
		.order = order,
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
		.has_ids = ids != NULL,
		.ids = ids ? *ids : (netron_uuids){ 0 },
	};

	return netron_invoke(disks->peer, &netronc_service_acme_routes_disks.methods[4], &args,
		&disks->options, netronc_done_acme_routes_disks_list, (netron_function *)done,
		user);
}

int acme_routes_disks_list_sync(const acme_routes_disks *disks, uint32_t disk, netron_strings tags,
	const char *under, acme_routes_order order, const uint32_t *limit, const netron_uuids *ids,
	acme_routes_stat_list **out_result, netron_error **out_error)
{
	acme_routes_disks_list_args args = {
		.disk = disk,
		.tags = tags,
		.under = under,
		.order = order,
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
		.has_ids = ids != NULL,
		.ids = ids ? *ids : (netron_uuids){ 0 },
	};

	return netron_invoke_sync(disks->peer, &netronc_service_acme_routes_disks.methods[4], &args,
		&disks->options, (void **)out_result, out_error);
}

/* ---- move(disk: u32, from: string, to: string, stat: Stat) -> Stat throws NotFound ---- */

static void netronc_done_acme_routes_disks_move(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_disks_move_done *)done)(error, result, user);
}

netron_task acme_routes_disks_move(const acme_routes_disks *disks, uint32_t disk, const char *from,
	const char *to, const acme_routes_stat *stat_, acme_routes_disks_move_done *done,
	void *user)
{
	acme_routes_disks_move_args args = {
		.disk = disk,
		.from = from,
		.to = to,
		.stat_ = *stat_,
	};

	return netron_invoke(disks->peer, &netronc_service_acme_routes_disks.methods[5], &args,
		&disks->options, netronc_done_acme_routes_disks_move, (netron_function *)done,
		user);
}

int acme_routes_disks_move_sync(const acme_routes_disks *disks, uint32_t disk, const char *from,
	const char *to, const acme_routes_stat *stat_, acme_routes_stat **out_stat,
	netron_error **out_error)
{
	acme_routes_disks_move_args args = {
		.disk = disk,
		.from = from,
		.to = to,
		.stat_ = *stat_,
	};

	return netron_invoke_sync(disks->peer, &netronc_service_acme_routes_disks.methods[5], &args,
		&disks->options, (void **)out_stat, out_error);
}

/* ---- patch(changes: Change[]) ---- */

static void netronc_done_acme_routes_disks_patch(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((acme_routes_disks_patch_done *)done)(error, user);
}

netron_task acme_routes_disks_patch(const acme_routes_disks *disks, acme_routes_change_list changes,
	acme_routes_disks_patch_done *done, void *user)
{
	acme_routes_disks_patch_args args = {
		.changes = changes,
	};

	return netron_invoke(disks->peer, &netronc_service_acme_routes_disks.methods[6], &args,
		&disks->options, netronc_done_acme_routes_disks_patch, (netron_function *)done,
		user);
}

int acme_routes_disks_patch_sync(
	const acme_routes_disks *disks, acme_routes_change_list changes, netron_error **out_error)
{
	acme_routes_disks_patch_args args = {
		.changes = changes,
	};

	return netron_invoke_sync_plain(disks->peer, &netronc_service_acme_routes_disks.methods[6],
		&args, &disks->options, NULL, out_error);
}

/* ---- watch(disk: u32, since: timestamp?) -> stream Change ---- */

acme_routes_change_source acme_routes_disks_watch(
	const acme_routes_disks *disks, uint32_t disk, const netron_time *since)
{
	acme_routes_change_source nt_source = { { NULL, 0 } };
	acme_routes_disks_watch_args args = {
		.disk = disk,
		.has_since = since != NULL,
		.since = since ? *since : 0,
	};

	netron_invoke_stream(disks->peer, &netronc_service_acme_routes_disks.methods[7], &args,
		&disks->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- sum(first: f64, more: f64...) -> f64 ---- */

static void netronc_done_acme_routes_disks_sum(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_disks_sum_done *)done)(error, result ? *(const double *)result : 0, user);
}

netron_task acme_routes_disks_sum(const acme_routes_disks *disks, double first, netron_f64s more,
	acme_routes_disks_sum_done *done, void *user)
{
	acme_routes_disks_sum_args args = {
		.first = first,
		.more = more,
	};

	return netron_invoke(disks->peer, &netronc_service_acme_routes_disks.methods[8], &args,
		&disks->options, netronc_done_acme_routes_disks_sum, (netron_function *)done, user);
}

int acme_routes_disks_sum_sync(const acme_routes_disks *disks, double first, netron_f64s more,
	double *out_result, netron_error **out_error)
{
	acme_routes_disks_sum_args args = {
		.first = first,
		.more = more,
	};

	return netron_invoke_sync_plain(disks->peer, &netronc_service_acme_routes_disks.methods[8],
		&args, &disks->options, out_result, out_error);
}

/* ---- sumOf(first: f64, more: f64...) -> f64 ---- */

static void netronc_done_acme_routes_disks_sum_of(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_disks_sum_of_done *)done)(error, result ? *(const double *)result : 0, user);
}

netron_task acme_routes_disks_sum_of(const acme_routes_disks *disks, double first, netron_f64s more,
	acme_routes_disks_sum_of_done *done, void *user)
{
	acme_routes_disks_sum_of_args args = {
		.first = first,
		.more = more,
	};

	return netron_invoke(disks->peer, &netronc_service_acme_routes_disks.methods[9], &args,
		&disks->options, netronc_done_acme_routes_disks_sum_of, (netron_function *)done,
		user);
}

int acme_routes_disks_sum_of_sync(const acme_routes_disks *disks, double first, netron_f64s more,
	double *out_result, netron_error **out_error)
{
	acme_routes_disks_sum_of_args args = {
		.first = first,
		.more = more,
	};

	return netron_invoke_sync_plain(disks->peer, &netronc_service_acme_routes_disks.methods[9],
		&args, &disks->options, out_result, out_error);
}

/* ---- noRoute(path: string) ---- */

static void netronc_done_acme_routes_disks_no_route(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((acme_routes_disks_no_route_done *)done)(error, user);
}

netron_task acme_routes_disks_no_route(const acme_routes_disks *disks, const char *path,
	acme_routes_disks_no_route_done *done, void *user)
{
	acme_routes_disks_no_route_args args = {
		.path = path,
	};

	return netron_invoke(disks->peer, &netronc_service_acme_routes_disks.methods[10], &args,
		&disks->options, netronc_done_acme_routes_disks_no_route, (netron_function *)done,
		user);
}

int acme_routes_disks_no_route_sync(
	const acme_routes_disks *disks, const char *path, netron_error **out_error)
{
	acme_routes_disks_no_route_args args = {
		.path = path,
	};

	return netron_invoke_sync_plain(disks->peer, &netronc_service_acme_routes_disks.methods[10],
		&args, &disks->options, NULL, out_error);
}

/* ---- scalars(at: timestamp, id: uuid, order: Order, took: duration, isLate: bool, ratio: f64)
 * -> string ---- */

static void netronc_done_acme_routes_disks_scalars(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_disks_scalars_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task acme_routes_disks_scalars(const acme_routes_disks *disks, netron_time at,
	netron_uuid id, acme_routes_order order, netron_duration took, bool is_late, double ratio,
	acme_routes_disks_scalars_done *done, void *user)
{
	acme_routes_disks_scalars_args args = {
		.at = at,
		.id = id,
		.order = order,
		.took = took,
		.is_late = is_late,
		.ratio = ratio,
	};

	return netron_invoke(disks->peer, &netronc_service_acme_routes_disks.methods[11], &args,
		&disks->options, netronc_done_acme_routes_disks_scalars, (netron_function *)done,
		user);
}

int acme_routes_disks_scalars_sync(const acme_routes_disks *disks, netron_time at, netron_uuid id,
	acme_routes_order order, netron_duration took, bool is_late, double ratio,
	char **out_result, netron_error **out_error)
{
	acme_routes_disks_scalars_args args = {
		.at = at,
		.id = id,
		.order = order,
		.took = took,
		.is_late = is_late,
		.ratio = ratio,
	};

	return netron_invoke_sync_pointer(disks->peer,
		&netronc_service_acme_routes_disks.methods[11], &args, &disks->options,
		(void **)out_result, out_error);
}

/* ---- MoreDisks@1.0.0 ---- */

acme_routes_more_disks acme_routes_more_disks_at(netron_peer peer)
{
	return (acme_routes_more_disks){ .peer = peer };
}

acme_routes_disks acme_routes_more_disks_as_parent(const acme_routes_more_disks *more_disks)
{
	acme_routes_disks nt_parent = { .peer = more_disks->peer, .options = more_disks->options };

	if (!nt_parent.options.service && !nt_parent.options.reference)
		nt_parent.options.service = "MoreDisks@1.0.0";
	return nt_parent;
}

acme_routes_more_disks acme_routes_more_disks_of(netron_reference reference)
{
	acme_routes_more_disks nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int acme_routes_more_disks_release(const acme_routes_more_disks *more_disks)
{
	netron_reference nt_reference = { more_disks->peer.net, more_disks->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- all() -> string[] ---- */

static void netronc_done_acme_routes_more_disks_all(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_more_disks_all_done *)done)(error, result, user);
}

netron_task acme_routes_more_disks_all(
	const acme_routes_more_disks *more_disks, acme_routes_more_disks_all_done *done, void *user)
{
	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[0],
		NULL, &more_disks->options, netronc_done_acme_routes_more_disks_all,
		(netron_function *)done, user);
}

int acme_routes_more_disks_all_sync(const acme_routes_more_disks *more_disks,
	netron_strings **out_result, netron_error **out_error)
{
	return netron_invoke_sync(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[0], NULL, &more_disks->options,
		(void **)out_result, out_error);
}

/* ---- stat(disk: u32, path: string) -> Stat throws NotFound ---- */

static void netronc_done_acme_routes_more_disks_stat(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_more_disks_stat_done *)done)(error, result, user);
}

netron_task acme_routes_more_disks_stat(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *path, acme_routes_more_disks_stat_done *done, void *user)
{
	acme_routes_more_disks_stat_args args = {
		.disk = disk,
		.path = path,
	};

	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[1],
		&args, &more_disks->options, netronc_done_acme_routes_more_disks_stat,
		(netron_function *)done, user);
}

int acme_routes_more_disks_stat_sync(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *path, acme_routes_stat **out_stat, netron_error **out_error)
{
	acme_routes_more_disks_stat_args args = {
		.disk = disk,
		.path = path,
	};

	return netron_invoke_sync(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[1], &args, &more_disks->options,
		(void **)out_stat, out_error);
}

/* ---- write(name: string, disk: u32, data: stream bytes, comment: string?) -> Stat ---- */

static void netronc_done_acme_routes_more_disks_write(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_more_disks_write_done *)done)(error, result, user);
}

netron_task acme_routes_more_disks_write(const acme_routes_more_disks *more_disks, const char *name,
	uint32_t disk, const char *comment, netron_bytes_sink *out_data,
	acme_routes_more_disks_write_done *done, void *user)
{
	acme_routes_more_disks_write_args args = {
		.name = name,
		.disk = disk,
		.comment = comment,
	};

	return netron_invoke_stream(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[2], &args, &more_disks->options,
		netronc_done_acme_routes_more_disks_write, (netron_function *)done, user,
		&out_data->stream, NULL);
}

/* ---- remove(disk: u32, path: string, isForced: bool = false) throws NotFound ---- */

static void netronc_done_acme_routes_more_disks_remove(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((acme_routes_more_disks_remove_done *)done)(error, user);
}

netron_task acme_routes_more_disks_remove(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *path, bool is_forced, acme_routes_more_disks_remove_done *done, void *user)
{
	acme_routes_more_disks_remove_args args = {
		.disk = disk,
		.path = path,
		.is_forced = is_forced,
	};

	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[3],
		&args, &more_disks->options, netronc_done_acme_routes_more_disks_remove,
		(netron_function *)done, user);
}

int acme_routes_more_disks_remove_sync(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *path, bool is_forced, netron_error **out_error)
{
	acme_routes_more_disks_remove_args args = {
		.disk = disk,
		.path = path,
		.is_forced = is_forced,
	};

	return netron_invoke_sync_plain(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[3], &args, &more_disks->options,
		NULL, out_error);
}

/* ---- list(disk: u32, tags: string[<=8], under: string = "/", order: Order = Order.name, limit:
 * u32?, ids: uuid[]?) -> Stat[] ---- */

static void netronc_done_acme_routes_more_disks_list(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_more_disks_list_done *)done)(error, result, user);
}

netron_task acme_routes_more_disks_list(const acme_routes_more_disks *more_disks, uint32_t disk,
	netron_strings tags, const char *under, acme_routes_order order, const uint32_t *limit,
	const netron_uuids *ids, acme_routes_more_disks_list_done *done, void *user)
{
	acme_routes_more_disks_list_args args = {
		.disk = disk,
		.tags = tags,
		.under = under,
		.order = order,
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
		.has_ids = ids != NULL,
		.ids = ids ? *ids : (netron_uuids){ 0 },
	};

	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[4],
		&args, &more_disks->options, netronc_done_acme_routes_more_disks_list,
		(netron_function *)done, user);
}

int acme_routes_more_disks_list_sync(const acme_routes_more_disks *more_disks, uint32_t disk,
	netron_strings tags, const char *under, acme_routes_order order, const uint32_t *limit,
	const netron_uuids *ids, acme_routes_stat_list **out_result, netron_error **out_error)
{
	acme_routes_more_disks_list_args args = {
		.disk = disk,
		.tags = tags,
		.under = under,
		.order = order,
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
		.has_ids = ids != NULL,
		.ids = ids ? *ids : (netron_uuids){ 0 },
	};

	return netron_invoke_sync(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[4], &args, &more_disks->options,
		(void **)out_result, out_error);
}

/* ---- move(disk: u32, from: string, to: string, stat: Stat) -> Stat throws NotFound ---- */

static void netronc_done_acme_routes_more_disks_move(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_more_disks_move_done *)done)(error, result, user);
}

netron_task acme_routes_more_disks_move(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *from, const char *to, const acme_routes_stat *stat_,
	acme_routes_more_disks_move_done *done, void *user)
{
	acme_routes_more_disks_move_args args = {
		.disk = disk,
		.from = from,
		.to = to,
		.stat_ = *stat_,
	};

	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[5],
		&args, &more_disks->options, netronc_done_acme_routes_more_disks_move,
		(netron_function *)done, user);
}

int acme_routes_more_disks_move_sync(const acme_routes_more_disks *more_disks, uint32_t disk,
	const char *from, const char *to, const acme_routes_stat *stat_,
	acme_routes_stat **out_stat, netron_error **out_error)
{
	acme_routes_more_disks_move_args args = {
		.disk = disk,
		.from = from,
		.to = to,
		.stat_ = *stat_,
	};

	return netron_invoke_sync(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[5], &args, &more_disks->options,
		(void **)out_stat, out_error);
}

/* ---- patch(changes: Change[]) ---- */

static void netronc_done_acme_routes_more_disks_patch(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((acme_routes_more_disks_patch_done *)done)(error, user);
}

netron_task acme_routes_more_disks_patch(const acme_routes_more_disks *more_disks,
	acme_routes_change_list changes, acme_routes_more_disks_patch_done *done, void *user)
{
	acme_routes_more_disks_patch_args args = {
		.changes = changes,
	};

	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[6],
		&args, &more_disks->options, netronc_done_acme_routes_more_disks_patch,
		(netron_function *)done, user);
}

int acme_routes_more_disks_patch_sync(const acme_routes_more_disks *more_disks,
	acme_routes_change_list changes, netron_error **out_error)
{
	acme_routes_more_disks_patch_args args = {
		.changes = changes,
	};

	return netron_invoke_sync_plain(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[6], &args, &more_disks->options,
		NULL, out_error);
}

/* ---- watch(disk: u32, since: timestamp?) -> stream Change ---- */

acme_routes_change_source acme_routes_more_disks_watch(
	const acme_routes_more_disks *more_disks, uint32_t disk, const netron_time *since)
{
	acme_routes_change_source nt_source = { { NULL, 0 } };
	acme_routes_more_disks_watch_args args = {
		.disk = disk,
		.has_since = since != NULL,
		.since = since ? *since : 0,
	};

	netron_invoke_stream(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[7],
		&args, &more_disks->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- sum(first: f64, more: f64...) -> f64 ---- */

static void netronc_done_acme_routes_more_disks_sum(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_more_disks_sum_done *)done)(
		error, result ? *(const double *)result : 0, user);
}

netron_task acme_routes_more_disks_sum(const acme_routes_more_disks *more_disks, double first,
	netron_f64s more, acme_routes_more_disks_sum_done *done, void *user)
{
	acme_routes_more_disks_sum_args args = {
		.first = first,
		.more = more,
	};

	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[8],
		&args, &more_disks->options, netronc_done_acme_routes_more_disks_sum,
		(netron_function *)done, user);
}

int acme_routes_more_disks_sum_sync(const acme_routes_more_disks *more_disks, double first,
	netron_f64s more, double *out_result, netron_error **out_error)
{
	acme_routes_more_disks_sum_args args = {
		.first = first,
		.more = more,
	};

	return netron_invoke_sync_plain(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[8], &args, &more_disks->options,
		out_result, out_error);
}

/* ---- sumOf(first: f64, more: f64...) -> f64 ---- */

static void netronc_done_acme_routes_more_disks_sum_of(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_more_disks_sum_of_done *)done)(
		error, result ? *(const double *)result : 0, user);
}

netron_task acme_routes_more_disks_sum_of(const acme_routes_more_disks *more_disks, double first,
	netron_f64s more, acme_routes_more_disks_sum_of_done *done, void *user)
{
	acme_routes_more_disks_sum_of_args args = {
		.first = first,
		.more = more,
	};

	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[9],
		&args, &more_disks->options, netronc_done_acme_routes_more_disks_sum_of,
		(netron_function *)done, user);
}

int acme_routes_more_disks_sum_of_sync(const acme_routes_more_disks *more_disks, double first,
	netron_f64s more, double *out_result, netron_error **out_error)
{
	acme_routes_more_disks_sum_of_args args = {
		.first = first,
		.more = more,
	};

	return netron_invoke_sync_plain(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[9], &args, &more_disks->options,
		out_result, out_error);
}

/* ---- noRoute(path: string) ---- */

static void netronc_done_acme_routes_more_disks_no_route(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((acme_routes_more_disks_no_route_done *)done)(error, user);
}

netron_task acme_routes_more_disks_no_route(const acme_routes_more_disks *more_disks,
	const char *path, acme_routes_more_disks_no_route_done *done, void *user)
{
	acme_routes_more_disks_no_route_args args = {
		.path = path,
	};

	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[10],
		&args, &more_disks->options, netronc_done_acme_routes_more_disks_no_route,
		(netron_function *)done, user);
}

int acme_routes_more_disks_no_route_sync(
	const acme_routes_more_disks *more_disks, const char *path, netron_error **out_error)
{
	acme_routes_more_disks_no_route_args args = {
		.path = path,
	};

	return netron_invoke_sync_plain(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[10], &args, &more_disks->options,
		NULL, out_error);
}

/* ---- scalars(at: timestamp, id: uuid, order: Order, took: duration, isLate: bool, ratio: f64)
 * -> string ---- */

static void netronc_done_acme_routes_more_disks_scalars(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((acme_routes_more_disks_scalars_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task acme_routes_more_disks_scalars(const acme_routes_more_disks *more_disks, netron_time at,
	netron_uuid id, acme_routes_order order, netron_duration took, bool is_late, double ratio,
	acme_routes_more_disks_scalars_done *done, void *user)
{
	acme_routes_more_disks_scalars_args args = {
		.at = at,
		.id = id,
		.order = order,
		.took = took,
		.is_late = is_late,
		.ratio = ratio,
	};

	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[11],
		&args, &more_disks->options, netronc_done_acme_routes_more_disks_scalars,
		(netron_function *)done, user);
}

int acme_routes_more_disks_scalars_sync(const acme_routes_more_disks *more_disks, netron_time at,
	netron_uuid id, acme_routes_order order, netron_duration took, bool is_late, double ratio,
	char **out_result, netron_error **out_error)
{
	acme_routes_more_disks_scalars_args args = {
		.at = at,
		.id = id,
		.order = order,
		.took = took,
		.is_late = is_late,
		.ratio = ratio,
	};

	return netron_invoke_sync_pointer(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[11], &args, &more_disks->options,
		(void **)out_result, out_error);
}

/* ---- add(name: string) ---- */

static void netronc_done_acme_routes_more_disks_add(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((acme_routes_more_disks_add_done *)done)(error, user);
}

netron_task acme_routes_more_disks_add(const acme_routes_more_disks *more_disks, const char *name,
	acme_routes_more_disks_add_done *done, void *user)
{
	acme_routes_more_disks_add_args args = {
		.name = name,
	};

	return netron_invoke(more_disks->peer, &netronc_service_acme_routes_more_disks.methods[12],
		&args, &more_disks->options, netronc_done_acme_routes_more_disks_add,
		(netron_function *)done, user);
}

int acme_routes_more_disks_add_sync(
	const acme_routes_more_disks *more_disks, const char *name, netron_error **out_error)
{
	acme_routes_more_disks_add_args args = {
		.name = name,
	};

	return netron_invoke_sync_plain(more_disks->peer,
		&netronc_service_acme_routes_more_disks.methods[12], &args, &more_disks->options,
		NULL, out_error);
}
