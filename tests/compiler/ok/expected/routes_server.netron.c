/* routes_server.netron.c - implementing Disks@1.0.0, MoreDisks@1.0.0 of routes.nsvc.
 * Written by netronc 0.1.0. Change routes.nsvc instead. */
#include "routes_server.netron.h"

#include <netron/schema.h>

/* ---- Disks@1.0.0 ---- */

static int netronc_call_acme_routes_disks_all(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;

	(void)args;
	return m->all(self, (acme_routes_disks_all_call){ task });
}

int acme_routes_disks_all_reply(acme_routes_disks_all_call call, netron_strings result)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[0], &result);
}

static int netronc_call_acme_routes_disks_stat(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_stat_args *a = args;

	return m->stat_(self, (acme_routes_disks_stat_call){ task }, a->disk, a->path);
}

int acme_routes_disks_stat_reply(acme_routes_disks_stat_call call, const acme_routes_stat *stat_)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[1], stat_);
}

int acme_routes_disks_stat_throw_not_found(
	acme_routes_disks_stat_call call, const acme_routes_not_found *error)
{
	return netron_throw(call.task, &netronc_error_acme_routes_not_found, error);
}

static int netronc_call_acme_routes_disks_write(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_write_args *a = args;

	return m->write(self, (acme_routes_disks_write_call){ task }, a->name, a->disk, a->comment,
		(netron_bytes_source){ netron_task_source(task) });
}

int acme_routes_disks_write_reply(acme_routes_disks_write_call call, const acme_routes_stat *stat_)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[2], stat_);
}

static int netronc_call_acme_routes_disks_remove(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_remove_args *a = args;

	return m->remove(
		self, (acme_routes_disks_remove_call){ task }, a->disk, a->path, a->is_forced);
}

int acme_routes_disks_remove_reply(acme_routes_disks_remove_call call)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[3], NULL);
}

int acme_routes_disks_remove_throw_not_found(
	acme_routes_disks_remove_call call, const acme_routes_not_found *error)
{
	return netron_throw(call.task, &netronc_error_acme_routes_not_found, error);
}

static int netronc_call_acme_routes_disks_list(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_list_args *a = args;

	return m->list(self, (acme_routes_disks_list_call){ task }, a->disk, a->tags, a->under,
		a->order, a->has_limit ? &a->limit : NULL, a->has_ids ? &a->ids : NULL);
}

int acme_routes_disks_list_reply(acme_routes_disks_list_call call, acme_routes_stat_list result)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[4], &result);
}

static int netronc_call_acme_routes_disks_move(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_move_args *a = args;

	return m->move(
		self, (acme_routes_disks_move_call){ task }, a->disk, a->from, a->to, &a->stat_);
}

int acme_routes_disks_move_reply(acme_routes_disks_move_call call, const acme_routes_stat *stat_)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[5], stat_);
}

int acme_routes_disks_move_throw_not_found(
	acme_routes_disks_move_call call, const acme_routes_not_found *error)
{
	return netron_throw(call.task, &netronc_error_acme_routes_not_found, error);
}

static int netronc_call_acme_routes_disks_patch(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_patch_args *a = args;

	return m->patch(self, (acme_routes_disks_patch_call){ task }, a->changes);
}

int acme_routes_disks_patch_reply(acme_routes_disks_patch_call call)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[6], NULL);
}

static int netronc_call_acme_routes_disks_watch(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_watch_args *a = args;

	return m->watch(self, (acme_routes_disks_watch_call){ task }, a->disk,
		a->has_since ? &a->since : NULL,
		(acme_routes_change_sink){ netron_task_sink(task) });
}

static int netronc_call_acme_routes_disks_sum(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_sum_args *a = args;

	return m->sum(self, (acme_routes_disks_sum_call){ task }, a->first, a->more);
}

int acme_routes_disks_sum_reply(acme_routes_disks_sum_call call, double result)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[8], &result);
}

static int netronc_call_acme_routes_disks_sum_of(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_sum_of_args *a = args;

	return m->sum_of(self, (acme_routes_disks_sum_of_call){ task }, a->first, a->more);
}

int acme_routes_disks_sum_of_reply(acme_routes_disks_sum_of_call call, double result)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[9], &result);
}

static int netronc_call_acme_routes_disks_no_route(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_no_route_args *a = args;

	return m->no_route(self, (acme_routes_disks_no_route_call){ task }, a->path);
}

int acme_routes_disks_no_route_reply(acme_routes_disks_no_route_call call)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[10], NULL);
}

static int netronc_call_acme_routes_disks_scalars(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_disks_methods *m = methods;
	const acme_routes_disks_scalars_args *a = args;

	return m->scalars(self, (acme_routes_disks_scalars_call){ task }, a->at, a->id, a->order,
		a->took, a->is_late, a->ratio);
}

int acme_routes_disks_scalars_reply(acme_routes_disks_scalars_call call, const char *result)
{
	return netron_reply(call.task, &netronc_service_acme_routes_disks.methods[11], &result);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_acme_routes_disks[] = {
	{ netronc_call_acme_routes_disks_all, offsetof(acme_routes_disks_methods, all) },
	{ netronc_call_acme_routes_disks_stat, offsetof(acme_routes_disks_methods, stat_) },
	{ netronc_call_acme_routes_disks_write, offsetof(acme_routes_disks_methods, write) },
	{ netronc_call_acme_routes_disks_remove, offsetof(acme_routes_disks_methods, remove) },
	{ netronc_call_acme_routes_disks_list, offsetof(acme_routes_disks_methods, list) },
	{ netronc_call_acme_routes_disks_move, offsetof(acme_routes_disks_methods, move) },
	{ netronc_call_acme_routes_disks_patch, offsetof(acme_routes_disks_methods, patch) },
	{ netronc_call_acme_routes_disks_watch, offsetof(acme_routes_disks_methods, watch) },
	{ netronc_call_acme_routes_disks_sum, offsetof(acme_routes_disks_methods, sum) },
	{ netronc_call_acme_routes_disks_sum_of, offsetof(acme_routes_disks_methods, sum_of) },
	{ netronc_call_acme_routes_disks_no_route, offsetof(acme_routes_disks_methods, no_route) },
	{ netronc_call_acme_routes_disks_scalars, offsetof(acme_routes_disks_methods, scalars) },
};
/* clang-format on */

int acme_routes_disks_expose(netron *net, const acme_routes_disks_methods *methods, void *self,
	netron_exposed *out_disks)
{
	return netron_expose(net, &netronc_service_acme_routes_disks,
		netronc_skeletons_acme_routes_disks, methods, self, out_disks);
}

int acme_routes_disks_offer(netron *net, const acme_routes_disks_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_disks)
{
	return netron_offer(net, &netronc_service_acme_routes_disks,
		netronc_skeletons_acme_routes_disks, methods, self, released, out_disks);
}

/* ---- MoreDisks@1.0.0 ---- */

static int netronc_call_acme_routes_more_disks_all(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;

	(void)args;
	return m->all(self, (acme_routes_more_disks_all_call){ task });
}

int acme_routes_more_disks_all_reply(acme_routes_more_disks_all_call call, netron_strings result)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[0], &result);
}

static int netronc_call_acme_routes_more_disks_stat(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_stat_args *a = args;

	return m->stat_(self, (acme_routes_more_disks_stat_call){ task }, a->disk, a->path);
}

int acme_routes_more_disks_stat_reply(
	acme_routes_more_disks_stat_call call, const acme_routes_stat *stat_)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[1], stat_);
}

int acme_routes_more_disks_stat_throw_not_found(
	acme_routes_more_disks_stat_call call, const acme_routes_not_found *error)
{
	return netron_throw(call.task, &netronc_error_acme_routes_not_found, error);
}

static int netronc_call_acme_routes_more_disks_write(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_write_args *a = args;

	return m->write(self, (acme_routes_more_disks_write_call){ task }, a->name, a->disk,
		a->comment, (netron_bytes_source){ netron_task_source(task) });
}

int acme_routes_more_disks_write_reply(
	acme_routes_more_disks_write_call call, const acme_routes_stat *stat_)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[2], stat_);
}

static int netronc_call_acme_routes_more_disks_remove(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_remove_args *a = args;

	return m->remove(
		self, (acme_routes_more_disks_remove_call){ task }, a->disk, a->path, a->is_forced);
}

int acme_routes_more_disks_remove_reply(acme_routes_more_disks_remove_call call)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[3], NULL);
}

int acme_routes_more_disks_remove_throw_not_found(
	acme_routes_more_disks_remove_call call, const acme_routes_not_found *error)
{
	return netron_throw(call.task, &netronc_error_acme_routes_not_found, error);
}

static int netronc_call_acme_routes_more_disks_list(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_list_args *a = args;

	return m->list(self, (acme_routes_more_disks_list_call){ task }, a->disk, a->tags, a->under,
		a->order, a->has_limit ? &a->limit : NULL, a->has_ids ? &a->ids : NULL);
}

int acme_routes_more_disks_list_reply(
	acme_routes_more_disks_list_call call, acme_routes_stat_list result)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[4], &result);
}

static int netronc_call_acme_routes_more_disks_move(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_move_args *a = args;

	return m->move(self, (acme_routes_more_disks_move_call){ task }, a->disk, a->from, a->to,
		&a->stat_);
}

int acme_routes_more_disks_move_reply(
	acme_routes_more_disks_move_call call, const acme_routes_stat *stat_)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[5], stat_);
}

int acme_routes_more_disks_move_throw_not_found(
	acme_routes_more_disks_move_call call, const acme_routes_not_found *error)
{
	return netron_throw(call.task, &netronc_error_acme_routes_not_found, error);
}

static int netronc_call_acme_routes_more_disks_patch(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_patch_args *a = args;

	return m->patch(self, (acme_routes_more_disks_patch_call){ task }, a->changes);
}

int acme_routes_more_disks_patch_reply(acme_routes_more_disks_patch_call call)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[6], NULL);
}

static int netronc_call_acme_routes_more_disks_watch(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_watch_args *a = args;

	return m->watch(self, (acme_routes_more_disks_watch_call){ task }, a->disk,
		a->has_since ? &a->since : NULL,
		(acme_routes_change_sink){ netron_task_sink(task) });
}

static int netronc_call_acme_routes_more_disks_sum(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_sum_args *a = args;

	return m->sum(self, (acme_routes_more_disks_sum_call){ task }, a->first, a->more);
}

int acme_routes_more_disks_sum_reply(acme_routes_more_disks_sum_call call, double result)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[8], &result);
}

static int netronc_call_acme_routes_more_disks_sum_of(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_sum_of_args *a = args;

	return m->sum_of(self, (acme_routes_more_disks_sum_of_call){ task }, a->first, a->more);
}

int acme_routes_more_disks_sum_of_reply(acme_routes_more_disks_sum_of_call call, double result)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[9], &result);
}

static int netronc_call_acme_routes_more_disks_no_route(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_no_route_args *a = args;

	return m->no_route(self, (acme_routes_more_disks_no_route_call){ task }, a->path);
}

int acme_routes_more_disks_no_route_reply(acme_routes_more_disks_no_route_call call)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[10], NULL);
}

static int netronc_call_acme_routes_more_disks_scalars(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_scalars_args *a = args;

	return m->scalars(self, (acme_routes_more_disks_scalars_call){ task }, a->at, a->id,
		a->order, a->took, a->is_late, a->ratio);
}

int acme_routes_more_disks_scalars_reply(
	acme_routes_more_disks_scalars_call call, const char *result)
{
	return netron_reply(
		call.task, &netronc_service_acme_routes_more_disks.methods[11], &result);
}

static int netronc_call_acme_routes_more_disks_add(
	netron_task task, const void *methods, void *self, const void *args)
{
	const acme_routes_more_disks_methods *m = methods;
	const acme_routes_more_disks_add_args *a = args;

	return m->add(self, (acme_routes_more_disks_add_call){ task }, a->name);
}

int acme_routes_more_disks_add_reply(acme_routes_more_disks_add_call call)
{
	return netron_reply(call.task, &netronc_service_acme_routes_more_disks.methods[12], NULL);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_acme_routes_more_disks[] = {
	{ netronc_call_acme_routes_more_disks_all, offsetof(acme_routes_more_disks_methods, all) },
	{ netronc_call_acme_routes_more_disks_stat, offsetof(acme_routes_more_disks_methods, stat_) },
	{ netronc_call_acme_routes_more_disks_write, offsetof(acme_routes_more_disks_methods, write) },
	{ netronc_call_acme_routes_more_disks_remove, offsetof(acme_routes_more_disks_methods, remove) },
	{ netronc_call_acme_routes_more_disks_list, offsetof(acme_routes_more_disks_methods, list) },
	{ netronc_call_acme_routes_more_disks_move, offsetof(acme_routes_more_disks_methods, move) },
	{ netronc_call_acme_routes_more_disks_patch, offsetof(acme_routes_more_disks_methods, patch) },
	{ netronc_call_acme_routes_more_disks_watch, offsetof(acme_routes_more_disks_methods, watch) },
	{ netronc_call_acme_routes_more_disks_sum, offsetof(acme_routes_more_disks_methods, sum) },
	{ netronc_call_acme_routes_more_disks_sum_of, offsetof(acme_routes_more_disks_methods, sum_of) },
	{ netronc_call_acme_routes_more_disks_no_route, offsetof(acme_routes_more_disks_methods, no_route) },
	{ netronc_call_acme_routes_more_disks_scalars, offsetof(acme_routes_more_disks_methods, scalars) },
	{ netronc_call_acme_routes_more_disks_add, offsetof(acme_routes_more_disks_methods, add) },
};
/* clang-format on */

int acme_routes_more_disks_expose(netron *net, const acme_routes_more_disks_methods *methods,
	void *self, netron_exposed *out_more_disks)
{
	return netron_expose(net, &netronc_service_acme_routes_more_disks,
		netronc_skeletons_acme_routes_more_disks, methods, self, out_more_disks);
}

int acme_routes_more_disks_offer(netron *net, const acme_routes_more_disks_methods *methods,
	void *self, void (*released)(void *self), netron_exposed *out_more_disks)
{
	return netron_offer(net, &netronc_service_acme_routes_more_disks,
		netronc_skeletons_acme_routes_more_disks, methods, self, released, out_more_disks);
}
