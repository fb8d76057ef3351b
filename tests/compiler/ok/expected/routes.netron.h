/* routes.netron.h - values and errors of routes.nsvc.
 * Written by netronc 0.1.0. Change routes.nsvc instead.
 *
 * Files of several disks, as resources. */
#ifndef ACME_ROUTES_ROUTES_NETRON_H
#define ACME_ROUTES_ROUTES_NETRON_H

#include <netron/netron.h>
#include <netron/schema.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct acme_routes_not_found {
	const char *path;
} acme_routes_not_found;

typedef enum acme_routes_order NETRON_ENUM(int32_t) {
	ACME_ROUTES_ORDER_NAME = 0,
	ACME_ROUTES_ORDER_SIZE = 1,
	ACME_ROUTES_ORDER_CHANGED = 2,
} acme_routes_order;

typedef struct acme_routes_stat {
	const char *path;
	uint64_t size;
	netron_time changed;
} acme_routes_stat;

typedef struct acme_routes_change {
	const char *path;
	bool is_gone;
} acme_routes_change;

typedef struct acme_routes_stat_list {
	const acme_routes_stat *items;
	size_t count;
} acme_routes_stat_list;

typedef struct acme_routes_change_list {
	const acme_routes_change *items;
	size_t count;
} acme_routes_change_list;

/* Copies own everything they point to; one free releases all of it. */
acme_routes_not_found *acme_routes_not_found_copy(
	const acme_routes_not_found *not_found) NETRON_MUST_USE;
void acme_routes_not_found_free(acme_routes_not_found *not_found);
void acme_routes_not_found_freep(acme_routes_not_found **not_found);
acme_routes_stat *acme_routes_stat_copy(const acme_routes_stat *stat_) NETRON_MUST_USE;
void acme_routes_stat_free(acme_routes_stat *stat_);
void acme_routes_stat_freep(acme_routes_stat **stat_);
acme_routes_change *acme_routes_change_copy(const acme_routes_change *change) NETRON_MUST_USE;
void acme_routes_change_free(acme_routes_change *change);
void acme_routes_change_freep(acme_routes_change **change);
acme_routes_stat_list *acme_routes_stat_list_copy(
	const acme_routes_stat_list *list) NETRON_MUST_USE;
void acme_routes_stat_list_free(acme_routes_stat_list *list);
void acme_routes_stat_list_freep(acme_routes_stat_list **list);
acme_routes_change_list *acme_routes_change_list_copy(
	const acme_routes_change_list *list) NETRON_MUST_USE;
void acme_routes_change_list_free(acme_routes_change_list *list);
void acme_routes_change_list_freep(acme_routes_change_list **list);

/* The error's details if it is of this kind, else NULL. Valid as long as the error. */
const acme_routes_not_found *acme_routes_not_found_of(const netron_error *error);

/* ---- streams: a source is read, a sink is written ---- */

/* _read hands over each item, then calls on_end once; error is NULL when the stream ended as it
 * should. _next_sync waits: 1 and an item, 0 at the end, or a code. _write returns NETRON_FULL
 * when it has taken the item but would rather have you wait until on_ready. on_close is called
 * once when the sink is over, for whatever reason. */

typedef struct acme_routes_change_source {
	netron_stream stream;
} acme_routes_change_source;
typedef struct acme_routes_change_sink {
	netron_stream stream;
} acme_routes_change_sink;

void acme_routes_change_source_read(acme_routes_change_source source,
	void (*on_item)(const acme_routes_change *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int acme_routes_change_source_next_sync(acme_routes_change_source source,
	acme_routes_change **out_item, netron_error **out_error) NETRON_MUST_USE;
int acme_routes_change_source_stop(acme_routes_change_source source);
int acme_routes_change_sink_write(acme_routes_change_sink sink, const acme_routes_change *item);
int acme_routes_change_sink_write_sync(acme_routes_change_sink sink, const acme_routes_change *item,
	netron_error **out_error) NETRON_MUST_USE;
int acme_routes_change_sink_on_ready(
	acme_routes_change_sink sink, void (*on_ready)(void *user), void *user);
int acme_routes_change_sink_on_close(acme_routes_change_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int acme_routes_change_sink_end(acme_routes_change_sink sink);
int acme_routes_change_sink_fail(acme_routes_change_sink sink, int code, const char *message);

/* ---- what follows is for the generated .c files ---- */

typedef struct acme_routes_disks_stat_args {
	uint32_t disk;
	const char *path;
} acme_routes_disks_stat_args;

typedef struct acme_routes_disks_write_args {
	const char *name;
	uint32_t disk;
	netron_stream_wire data;
	const char *comment;
} acme_routes_disks_write_args;

typedef struct acme_routes_disks_remove_args {
	uint32_t disk;
	const char *path;
	bool is_forced;
} acme_routes_disks_remove_args;

typedef struct acme_routes_disks_list_args {
	uint32_t disk;
	netron_strings tags;
	const char *under;
	acme_routes_order order;
	bool has_limit;
	uint32_t limit;
	bool has_ids;
	netron_uuids ids;
} acme_routes_disks_list_args;

typedef struct acme_routes_disks_move_args {
	uint32_t disk;
	const char *from;
	const char *to;
	acme_routes_stat stat_;
} acme_routes_disks_move_args;

typedef struct acme_routes_disks_patch_args {
	acme_routes_change_list changes;
} acme_routes_disks_patch_args;

typedef struct acme_routes_disks_watch_args {
	uint32_t disk;
	bool has_since;
	netron_time since;
} acme_routes_disks_watch_args;

typedef struct acme_routes_disks_sum_args {
	double first;
	netron_f64s more;
} acme_routes_disks_sum_args;

typedef struct acme_routes_disks_sum_of_args {
	double first;
	netron_f64s more;
} acme_routes_disks_sum_of_args;

typedef struct acme_routes_disks_no_route_args {
	const char *path;
} acme_routes_disks_no_route_args;

typedef struct acme_routes_disks_scalars_args {
	netron_time at;
	netron_uuid id;
	acme_routes_order order;
	netron_duration took;
	bool is_late;
	double ratio;
} acme_routes_disks_scalars_args;

typedef struct acme_routes_more_disks_stat_args {
	uint32_t disk;
	const char *path;
} acme_routes_more_disks_stat_args;

typedef struct acme_routes_more_disks_write_args {
	const char *name;
	uint32_t disk;
	netron_stream_wire data;
	const char *comment;
} acme_routes_more_disks_write_args;

typedef struct acme_routes_more_disks_remove_args {
	uint32_t disk;
	const char *path;
	bool is_forced;
} acme_routes_more_disks_remove_args;

typedef struct acme_routes_more_disks_list_args {
	uint32_t disk;
	netron_strings tags;
	const char *under;
	acme_routes_order order;
	bool has_limit;
	uint32_t limit;
	bool has_ids;
	netron_uuids ids;
} acme_routes_more_disks_list_args;

typedef struct acme_routes_more_disks_move_args {
	uint32_t disk;
	const char *from;
	const char *to;
	acme_routes_stat stat_;
} acme_routes_more_disks_move_args;

typedef struct acme_routes_more_disks_patch_args {
	acme_routes_change_list changes;
} acme_routes_more_disks_patch_args;

typedef struct acme_routes_more_disks_watch_args {
	uint32_t disk;
	bool has_since;
	netron_time since;
} acme_routes_more_disks_watch_args;

typedef struct acme_routes_more_disks_sum_args {
	double first;
	netron_f64s more;
} acme_routes_more_disks_sum_args;

typedef struct acme_routes_more_disks_sum_of_args {
	double first;
	netron_f64s more;
} acme_routes_more_disks_sum_of_args;

typedef struct acme_routes_more_disks_no_route_args {
	const char *path;
} acme_routes_more_disks_no_route_args;

typedef struct acme_routes_more_disks_scalars_args {
	netron_time at;
	netron_uuid id;
	acme_routes_order order;
	netron_duration took;
	bool is_late;
	double ratio;
} acme_routes_more_disks_scalars_args;

typedef struct acme_routes_more_disks_add_args {
	const char *name;
} acme_routes_more_disks_add_args;

extern const struct netron_struct netronc_struct_acme_routes_not_found;
extern const struct netron_error_type netronc_error_acme_routes_not_found;
extern const struct netron_enum_type netronc_enum_acme_routes_order;
extern const struct netron_struct netronc_struct_acme_routes_stat;
extern const struct netron_struct netronc_struct_acme_routes_change;
extern const struct netron_service netronc_service_acme_routes_disks;
extern const struct netron_service netronc_service_acme_routes_more_disks;

#ifdef __cplusplus
}
#endif
#endif
