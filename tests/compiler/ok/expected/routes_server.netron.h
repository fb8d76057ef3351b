/* routes_server.netron.h - implementing Disks@1.0.0, MoreDisks@1.0.0 of routes.nsvc.
 * Written by netronc 0.1.0. Change routes.nsvc instead. */
#ifndef ACME_ROUTES_ROUTES_SERVER_NETRON_H
#define ACME_ROUTES_ROUTES_SERVER_NETRON_H

#include "routes.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct acme_routes_disks_all_call {
	netron_task task;
} acme_routes_disks_all_call;
typedef struct acme_routes_disks_stat_call {
	netron_task task;
} acme_routes_disks_stat_call;
typedef struct acme_routes_disks_write_call {
	netron_task task;
} acme_routes_disks_write_call;
typedef struct acme_routes_disks_remove_call {
	netron_task task;
} acme_routes_disks_remove_call;
typedef struct acme_routes_disks_list_call {
	netron_task task;
} acme_routes_disks_list_call;
typedef struct acme_routes_disks_move_call {
	netron_task task;
} acme_routes_disks_move_call;
typedef struct acme_routes_disks_patch_call {
	netron_task task;
} acme_routes_disks_patch_call;
typedef struct acme_routes_disks_watch_call {
	netron_task task;
} acme_routes_disks_watch_call;
typedef struct acme_routes_disks_sum_call {
	netron_task task;
} acme_routes_disks_sum_call;
typedef struct acme_routes_disks_sum_of_call {
	netron_task task;
} acme_routes_disks_sum_of_call;
typedef struct acme_routes_disks_no_route_call {
	netron_task task;
} acme_routes_disks_no_route_call;
typedef struct acme_routes_disks_scalars_call {
	netron_task task;
} acme_routes_disks_scalars_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct acme_routes_disks_methods {
	/** All disks there are. */
	int (*all)(void *self, acme_routes_disks_all_call call);

	/** One file. The rest of the path is its name. */
	int (*stat_)(void *self, acme_routes_disks_stat_call call, uint32_t disk, const char *path);

	int (*write)(void *self, acme_routes_disks_write_call call, const char *name, uint32_t disk,
		const char *comment, netron_bytes_source data);

	int (*remove)(void *self, acme_routes_disks_remove_call call, uint32_t disk,
		const char *path, bool is_forced);

	/** Those that fit. */
	int (*list)(void *self, acme_routes_disks_list_call call, uint32_t disk,
		netron_strings tags, const char *under, acme_routes_order order,
		const uint32_t *limit, const netron_uuids *ids);

	int (*move)(void *self, acme_routes_disks_move_call call, uint32_t disk, const char *from,
		const char *to, const acme_routes_stat *stat_);

	int (*patch)(
		void *self, acme_routes_disks_patch_call call, acme_routes_change_list changes);

	/** Server-Sent Events, or lines.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*watch)(void *self, acme_routes_disks_watch_call call, uint32_t disk,
		const netron_time *since, acme_routes_change_sink sink);

	int (*sum)(void *self, acme_routes_disks_sum_call call, double first, netron_f64s more);

	int (*sum_of)(
		void *self, acme_routes_disks_sum_of_call call, double first, netron_f64s more);

	int (*no_route)(void *self, acme_routes_disks_no_route_call call, const char *path);

	int (*scalars)(void *self, acme_routes_disks_scalars_call call, netron_time at,
		netron_uuid id, acme_routes_order order, netron_duration took, bool is_late,
		double ratio);
} acme_routes_disks_methods;

/** Offers Disks@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int acme_routes_disks_expose(netron *net, const acme_routes_disks_methods *methods, void *self,
	netron_exposed *out_disks) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int acme_routes_disks_offer(netron *net, const acme_routes_disks_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_disks) NETRON_MUST_USE;

int acme_routes_disks_all_reply(acme_routes_disks_all_call call, netron_strings result);

int acme_routes_disks_stat_reply(acme_routes_disks_stat_call call, const acme_routes_stat *stat_);
int acme_routes_disks_stat_throw_not_found(
	acme_routes_disks_stat_call call, const acme_routes_not_found *error);

int acme_routes_disks_write_reply(acme_routes_disks_write_call call, const acme_routes_stat *stat_);

int acme_routes_disks_remove_reply(acme_routes_disks_remove_call call);
int acme_routes_disks_remove_throw_not_found(
	acme_routes_disks_remove_call call, const acme_routes_not_found *error);

int acme_routes_disks_list_reply(acme_routes_disks_list_call call, acme_routes_stat_list result);

int acme_routes_disks_move_reply(acme_routes_disks_move_call call, const acme_routes_stat *stat_);
int acme_routes_disks_move_throw_not_found(
	acme_routes_disks_move_call call, const acme_routes_not_found *error);

int acme_routes_disks_patch_reply(acme_routes_disks_patch_call call);

int acme_routes_disks_sum_reply(acme_routes_disks_sum_call call, double result);

int acme_routes_disks_sum_of_reply(acme_routes_disks_sum_of_call call, double result);

int acme_routes_disks_no_route_reply(acme_routes_disks_no_route_call call);

int acme_routes_disks_scalars_reply(acme_routes_disks_scalars_call call, const char *result);

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct acme_routes_more_disks_all_call {
	netron_task task;
} acme_routes_more_disks_all_call;
typedef struct acme_routes_more_disks_stat_call {
	netron_task task;
} acme_routes_more_disks_stat_call;
typedef struct acme_routes_more_disks_write_call {
	netron_task task;
} acme_routes_more_disks_write_call;
typedef struct acme_routes_more_disks_remove_call {
	netron_task task;
} acme_routes_more_disks_remove_call;
typedef struct acme_routes_more_disks_list_call {
	netron_task task;
} acme_routes_more_disks_list_call;
typedef struct acme_routes_more_disks_move_call {
	netron_task task;
} acme_routes_more_disks_move_call;
typedef struct acme_routes_more_disks_patch_call {
	netron_task task;
} acme_routes_more_disks_patch_call;
typedef struct acme_routes_more_disks_watch_call {
	netron_task task;
} acme_routes_more_disks_watch_call;
typedef struct acme_routes_more_disks_sum_call {
	netron_task task;
} acme_routes_more_disks_sum_call;
typedef struct acme_routes_more_disks_sum_of_call {
	netron_task task;
} acme_routes_more_disks_sum_of_call;
typedef struct acme_routes_more_disks_no_route_call {
	netron_task task;
} acme_routes_more_disks_no_route_call;
typedef struct acme_routes_more_disks_scalars_call {
	netron_task task;
} acme_routes_more_disks_scalars_call;
typedef struct acme_routes_more_disks_add_call {
	netron_task task;
} acme_routes_more_disks_add_call;

/** Inherits the routes.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct acme_routes_more_disks_methods {
	/** All disks there are. */
	int (*all)(void *self, acme_routes_more_disks_all_call call);

	/** One file. The rest of the path is its name. */
	int (*stat_)(
		void *self, acme_routes_more_disks_stat_call call, uint32_t disk, const char *path);

	int (*write)(void *self, acme_routes_more_disks_write_call call, const char *name,
		uint32_t disk, const char *comment, netron_bytes_source data);

	int (*remove)(void *self, acme_routes_more_disks_remove_call call, uint32_t disk,
		const char *path, bool is_forced);

	/** Those that fit. */
	int (*list)(void *self, acme_routes_more_disks_list_call call, uint32_t disk,
		netron_strings tags, const char *under, acme_routes_order order,
		const uint32_t *limit, const netron_uuids *ids);

	int (*move)(void *self, acme_routes_more_disks_move_call call, uint32_t disk,
		const char *from, const char *to, const acme_routes_stat *stat_);

	int (*patch)(void *self, acme_routes_more_disks_patch_call call,
		acme_routes_change_list changes);

	/** Server-Sent Events, or lines.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*watch)(void *self, acme_routes_more_disks_watch_call call, uint32_t disk,
		const netron_time *since, acme_routes_change_sink sink);

	int (*sum)(
		void *self, acme_routes_more_disks_sum_call call, double first, netron_f64s more);

	int (*sum_of)(void *self, acme_routes_more_disks_sum_of_call call, double first,
		netron_f64s more);

	int (*no_route)(void *self, acme_routes_more_disks_no_route_call call, const char *path);

	int (*scalars)(void *self, acme_routes_more_disks_scalars_call call, netron_time at,
		netron_uuid id, acme_routes_order order, netron_duration took, bool is_late,
		double ratio);

	int (*add)(void *self, acme_routes_more_disks_add_call call, const char *name);
} acme_routes_more_disks_methods;

/** Offers MoreDisks@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int acme_routes_more_disks_expose(netron *net, const acme_routes_more_disks_methods *methods,
	void *self, netron_exposed *out_more_disks) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int acme_routes_more_disks_offer(netron *net, const acme_routes_more_disks_methods *methods,
	void *self, void (*released)(void *self), netron_exposed *out_more_disks) NETRON_MUST_USE;

int acme_routes_more_disks_all_reply(acme_routes_more_disks_all_call call, netron_strings result);

int acme_routes_more_disks_stat_reply(
	acme_routes_more_disks_stat_call call, const acme_routes_stat *stat_);
int acme_routes_more_disks_stat_throw_not_found(
	acme_routes_more_disks_stat_call call, const acme_routes_not_found *error);

int acme_routes_more_disks_write_reply(
	acme_routes_more_disks_write_call call, const acme_routes_stat *stat_);

int acme_routes_more_disks_remove_reply(acme_routes_more_disks_remove_call call);
int acme_routes_more_disks_remove_throw_not_found(
	acme_routes_more_disks_remove_call call, const acme_routes_not_found *error);

int acme_routes_more_disks_list_reply(
	acme_routes_more_disks_list_call call, acme_routes_stat_list result);

int acme_routes_more_disks_move_reply(
	acme_routes_more_disks_move_call call, const acme_routes_stat *stat_);
int acme_routes_more_disks_move_throw_not_found(
	acme_routes_more_disks_move_call call, const acme_routes_not_found *error);

int acme_routes_more_disks_patch_reply(acme_routes_more_disks_patch_call call);

int acme_routes_more_disks_sum_reply(acme_routes_more_disks_sum_call call, double result);

int acme_routes_more_disks_sum_of_reply(acme_routes_more_disks_sum_of_call call, double result);

int acme_routes_more_disks_no_route_reply(acme_routes_more_disks_no_route_call call);

int acme_routes_more_disks_scalars_reply(
	acme_routes_more_disks_scalars_call call, const char *result);

int acme_routes_more_disks_add_reply(acme_routes_more_disks_add_call call);

#ifdef __cplusplus
}
#endif
#endif
