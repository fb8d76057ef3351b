/* told.netron.h - values and errors of told.nsvc.
 * Written by netronc 0.1.0. Change told.nsvc instead.
 *
 * What introspection is told. */
#ifndef TOLD_TOLD_NETRON_H
#define TOLD_TOLD_NETRON_H

#include "common.netron.h"

#include <netron/netron.h>
#include <netron/schema.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef uint8_t told_kind;
/** The first. */
#define TOLD_KIND_FIRST NETRON_CAST(told_kind, 1)
#define TOLD_KIND_OTHER NETRON_CAST(told_kind, 2)

typedef netron_time told_moment;

typedef struct told_point told_point;

typedef struct told_point_list {
	const told_point *items;
	size_t count;
} told_point_list;

/** Where something is.
 *
 * In two paragraphs. */
typedef struct told_point {
	/** East. */
	double x;
	/** North,
	 * in degrees.
	 *
	 * Deprecated: use x */
	bool has_y;
	double y;
	told_point_list near;
	told_kind kind;
	told_moment at;
	netron_strings tags;
} told_point;

typedef uint32_t told_rights;
#define TOLD_RIGHTS_READ NETRON_CAST(told_rights, 0x1)
#define TOLD_RIGHTS_WRITE NETRON_CAST(told_rights, 0x2)
#define TOLD_RIGHTS_ALL NETRON_CAST(told_rights, 0x8000)

typedef enum told_shape_tag NETRON_ENUM(int32_t) {
	TOLD_SHAPE_NONE = 0,
	TOLD_SHAPE_POINT = 1,
	TOLD_SHAPE_RIGHTS = 2,
	TOLD_SHAPE_AMOUNT = 3,
} told_shape_tag;

typedef struct told_shape {
	told_shape_tag tag; /* which of these it is */
	union {
		told_point point;
		told_rights rights;
		common_amount amount;
	};
} told_shape;

/** It is not there. */
typedef struct told_missing {
	const char *path;
} told_missing;

typedef struct told_unused {
	int32_t x;
} told_unused;

typedef struct told_rights_by_u32_map_entry {
	uint32_t key;
	told_rights value;
} told_rights_by_u32_map_entry;

/** Sorted by key. */
typedef struct told_rights_by_u32_map {
	const told_rights_by_u32_map_entry *items;
	size_t count;
} told_rights_by_u32_map;

/* Copies own everything they point to; one free releases all of it. */
told_point *told_point_copy(const told_point *point) NETRON_MUST_USE;
void told_point_free(told_point *point);
void told_point_freep(told_point **point);
told_shape *told_shape_copy(const told_shape *shape) NETRON_MUST_USE;
void told_shape_free(told_shape *shape);
void told_shape_freep(told_shape **shape);
told_missing *told_missing_copy(const told_missing *missing) NETRON_MUST_USE;
void told_missing_free(told_missing *missing);
void told_missing_freep(told_missing **missing);
told_unused *told_unused_copy(const told_unused *unused) NETRON_MUST_USE;
void told_unused_free(told_unused *unused);
void told_unused_freep(told_unused **unused);
told_point_list *told_point_list_copy(const told_point_list *list) NETRON_MUST_USE;
void told_point_list_free(told_point_list *list);
void told_point_list_freep(told_point_list **list);
told_rights_by_u32_map *told_rights_by_u32_map_copy(
	const told_rights_by_u32_map *map) NETRON_MUST_USE;
void told_rights_by_u32_map_free(told_rights_by_u32_map *map);
void told_rights_by_u32_map_freep(told_rights_by_u32_map **map);

/* The error's details if it is of this kind, else NULL. Valid as long as the error. */
const told_missing *told_missing_of(const netron_error *error);

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const told_rights *told_rights_by_u32_map_get(
	told_rights_by_u32_map map, uint32_t key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const told_rights_by_u32_map_entry *entry = &map.items[middle];
		int order = (key > entry->key) - (key < entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* ---- streams: a source is read, a sink is written ---- */

/* _read hands over each item, then calls on_end once; error is NULL when the stream ended as it
 * should. _next_sync waits: 1 and an item, 0 at the end, or a code. _write returns NETRON_FULL
 * when it has taken the item but would rather have you wait until on_ready. on_close is called
 * once when the sink is over, for whatever reason. */

typedef struct told_point_source {
	netron_stream stream;
} told_point_source;
typedef struct told_point_sink {
	netron_stream stream;
} told_point_sink;

void told_point_source_read(told_point_source source,
	void (*on_item)(const told_point *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int told_point_source_next_sync(
	told_point_source source, told_point **out_item, netron_error **out_error) NETRON_MUST_USE;
int told_point_source_stop(told_point_source source);
int told_point_sink_write(told_point_sink sink, const told_point *item);
int told_point_sink_write_sync(
	told_point_sink sink, const told_point *item, netron_error **out_error) NETRON_MUST_USE;
int told_point_sink_on_ready(told_point_sink sink, void (*on_ready)(void *user), void *user);
int told_point_sink_on_close(
	told_point_sink sink, void (*on_close)(const netron_error *reason, void *user), void *user);
int told_point_sink_end(told_point_sink sink);
int told_point_sink_fail(told_point_sink sink, int code, const char *message);

typedef struct told_rights_source {
	netron_stream stream;
} told_rights_source;
typedef struct told_rights_sink {
	netron_stream stream;
} told_rights_sink;

void told_rights_source_read(told_rights_source source,
	void (*on_item)(told_rights item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int told_rights_source_next_sync(
	told_rights_source source, told_rights *out_item, netron_error **out_error) NETRON_MUST_USE;
int told_rights_source_stop(told_rights_source source);
int told_rights_sink_write(told_rights_sink sink, told_rights item);
int told_rights_sink_write_sync(
	told_rights_sink sink, told_rights item, netron_error **out_error) NETRON_MUST_USE;
int told_rights_sink_on_ready(told_rights_sink sink, void (*on_ready)(void *user), void *user);
int told_rights_sink_on_close(told_rights_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int told_rights_sink_end(told_rights_sink sink);
int told_rights_sink_fail(told_rights_sink sink, int code, const char *message);

/* ---- what follows is for the generated .c files ---- */

typedef struct told_told_do_args {
	uint8_t what;
	const told_shape *shape;
	told_kind kind;
	netron_u32s all;
} told_told_do_args;

typedef struct told_told_stream_args {
	netron_stream_wire rights;
} told_told_stream_args;

typedef struct told_told_the_level_changed_args {
	told_kind the_level;
} told_told_the_level_changed_args;

typedef struct told_told_told_args {
	told_rights_by_u32_map what;
} told_told_told_args;

extern const struct netron_enum_type netronc_enum_told_kind;
extern const struct netron_struct netronc_struct_told_point;
extern const struct netron_enum_type netronc_enum_told_rights;
extern const struct netron_union netronc_union_told_shape;
extern const struct netron_struct netronc_struct_told_missing;
extern const struct netron_error_type netronc_error_told_missing;
extern const struct netron_struct netronc_struct_told_unused;
extern const struct netron_service netronc_service_told_told;
extern const struct netron_service netronc_service_told_other;

#ifdef __cplusplus
}
#endif
#endif
