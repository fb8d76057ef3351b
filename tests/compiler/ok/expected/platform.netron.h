/* platform.netron.h - values and errors of platform.nsvc.
 * Written by netronc 0.1.0. Change platform.nsvc instead.
 *
 * Names that JavaScript and its platform keep for themselves. */
#ifndef PLATFORM_PLATFORM_NETRON_H
#define PLATFORM_PLATFORM_NETRON_H

#include <netron/netron.h>
#include <netron/schema.h>
#include <string.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct platform_date platform_date;

typedef struct platform_date_list {
	const platform_date *items;
	size_t count;
} platform_date_list;

typedef struct platform_date {
	netron_time at;
	platform_date_list dates;
} platform_date;

typedef struct platform_date_by_u32_map_entry {
	uint32_t key;
	platform_date value;
} platform_date_by_u32_map_entry;

/** Sorted by key. */
typedef struct platform_date_by_u32_map {
	const platform_date_by_u32_map_entry *items;
	size_t count;
} platform_date_by_u32_map;

typedef struct platform_set_map_entry platform_set_map_entry;

/** Sorted by key. */
typedef struct platform_set_map {
	const platform_set_map_entry *items;
	size_t count;
} platform_set_map;

typedef struct platform_map {
	platform_date_by_u32_map entries;
	platform_set_map names;
} platform_map;

typedef struct platform_set {
	netron_strings values;
} platform_set;

typedef struct platform_set_map_entry {
	const char *key;
	platform_set value;
} platform_set_map_entry;

typedef struct platform_record_map_entry platform_record_map_entry;

/** Sorted by key. */
typedef struct platform_record_map {
	const platform_record_map_entry *items;
	size_t count;
} platform_record_map;

typedef struct platform_record {
	netron_bytes raw;
	platform_record_map record;
} platform_record;

typedef struct platform_record_map_entry {
	const char *key;
	platform_record value;
} platform_record_map_entry;

#ifndef PLATFORM_STRING_BY_U8_MAP_ENTRY_COMPLETE
#define PLATFORM_STRING_BY_U8_MAP_ENTRY_COMPLETE
typedef struct platform_string_by_u8_map_entry {
	uint8_t key;
	const char *value;
} platform_string_by_u8_map_entry;
#endif

#ifndef PLATFORM_STRING_BY_U8_MAP_DEFINED
#define PLATFORM_STRING_BY_U8_MAP_DEFINED
/** Sorted by key. */
typedef struct platform_string_by_u8_map {
	const platform_string_by_u8_map_entry *items;
	size_t count;
} platform_string_by_u8_map;
#endif

typedef struct platform_uint8_array {
	netron_bytes data;
	netron_u8s set;
	platform_string_by_u8_map map;
} platform_uint8_array;

typedef struct platform_promise {
	int64_t number;
	const char *string;
} platform_promise;

typedef struct platform_array platform_array;

typedef struct platform_array_list {
	const platform_array *items;
	size_t count;
} platform_array_list;

typedef struct platform_array {
	uint32_t length;
	platform_array_list items;
} platform_array;

typedef struct platform_object {
	const char *constructor;
	const char *prototype;
	bool has_own_property;
	const char *to_string;
	const netron_value *value_of;
} platform_object;

typedef enum platform_number NETRON_ENUM(int32_t) {
	PLATFORM_NUMBER_UNDEFINED = 0,
	PLATFORM_NUMBER_NA_N = 1,
	PLATFORM_NUMBER_INFINITY = 2,
	PLATFORM_NUMBER_EVAL = 3,
	PLATFORM_NUMBER_ARGUMENTS = 4,
	PLATFORM_NUMBER_AWAIT = 5,
} platform_number;

typedef uint64_t platform_symbol;
#define PLATFORM_SYMBOL_GET NETRON_CAST(platform_symbol, 0)
#define PLATFORM_SYMBOL_SET NETRON_CAST(platform_symbol, 1)
#define PLATFORM_SYMBOL_OF NETRON_CAST(platform_symbol, 2)
#define PLATFORM_SYMBOL_ASYNC NETRON_CAST(platform_symbol, 3)

typedef struct platform_class {
	const char *extends;
	const char *function;
	const char *new_;
	platform_number typeof_;
} platform_class;

typedef enum platform_some_object_tag NETRON_ENUM(int32_t) {
	PLATFORM_SOME_OBJECT_NONE = 0,
	PLATFORM_SOME_OBJECT_NULL = 1,
	PLATFORM_SOME_OBJECT_THIS = 2,
	PLATFORM_SOME_OBJECT_YIELD = 3,
} platform_some_object_tag;

typedef struct platform_some_object {
	platform_some_object_tag tag; /* which of these it is */
	union {
		const char *null;
		int32_t this_;
		platform_symbol yield;
	};
} platform_some_object;

typedef struct platform_error {
	const char *name;
	const char *message;
	uint32_t code;
	const char *stack;
	const char *cause;
	const char *details;
} platform_error;

typedef struct platform_global_this {
	char nothing; /* a struct of C has a member */
} platform_global_this;

typedef const char *platform_unknown;

typedef netron_strings platform_never;

enum { PLATFORM_LET = 3 };

#define PLATFORM_ARGUMENTS "x"

#ifndef PLATFORM_STRING_LIST_LIST_DEFINED
#define PLATFORM_STRING_LIST_LIST_DEFINED
typedef struct platform_string_list_list {
	const netron_strings *items;
	size_t count;
} platform_string_list_list;
#endif

typedef struct platform_thrown {
	uint8_t x;
} platform_thrown;

/* Copies own everything they point to; one free releases all of it. */
platform_date *platform_date_copy(const platform_date *date) NETRON_MUST_USE;
void platform_date_free(platform_date *date);
void platform_date_freep(platform_date **date);
platform_map *platform_map_copy(const platform_map *map) NETRON_MUST_USE;
void platform_map_free(platform_map *map);
void platform_map_freep(platform_map **map);
platform_set *platform_set_copy(const platform_set *set) NETRON_MUST_USE;
void platform_set_free(platform_set *set);
void platform_set_freep(platform_set **set);
platform_record *platform_record_copy(const platform_record *record) NETRON_MUST_USE;
void platform_record_free(platform_record *record);
void platform_record_freep(platform_record **record);
platform_uint8_array *platform_uint8_array_copy(
	const platform_uint8_array *uint8_array) NETRON_MUST_USE;
void platform_uint8_array_free(platform_uint8_array *uint8_array);
void platform_uint8_array_freep(platform_uint8_array **uint8_array);
platform_promise *platform_promise_copy(const platform_promise *promise) NETRON_MUST_USE;
void platform_promise_free(platform_promise *promise);
void platform_promise_freep(platform_promise **promise);
platform_array *platform_array_copy(const platform_array *array) NETRON_MUST_USE;
void platform_array_free(platform_array *array);
void platform_array_freep(platform_array **array);
platform_object *platform_object_copy(const platform_object *object) NETRON_MUST_USE;
void platform_object_free(platform_object *object);
void platform_object_freep(platform_object **object);
platform_class *platform_class_copy(const platform_class *class_) NETRON_MUST_USE;
void platform_class_free(platform_class *class_);
void platform_class_freep(platform_class **class_);
platform_some_object *platform_some_object_copy(
	const platform_some_object *some_object) NETRON_MUST_USE;
void platform_some_object_free(platform_some_object *some_object);
void platform_some_object_freep(platform_some_object **some_object);
platform_error *platform_error_copy(const platform_error *error_) NETRON_MUST_USE;
void platform_error_free(platform_error *error_);
void platform_error_freep(platform_error **error_);
platform_global_this *platform_global_this_copy(
	const platform_global_this *global_this) NETRON_MUST_USE;
void platform_global_this_free(platform_global_this *global_this);
void platform_global_this_freep(platform_global_this **global_this);
platform_thrown *platform_thrown_copy(const platform_thrown *thrown) NETRON_MUST_USE;
void platform_thrown_free(platform_thrown *thrown);
void platform_thrown_freep(platform_thrown **thrown);
platform_date_list *platform_date_list_copy(const platform_date_list *list) NETRON_MUST_USE;
void platform_date_list_free(platform_date_list *list);
void platform_date_list_freep(platform_date_list **list);
platform_date_by_u32_map *platform_date_by_u32_map_copy(
	const platform_date_by_u32_map *map) NETRON_MUST_USE;
void platform_date_by_u32_map_free(platform_date_by_u32_map *map);
void platform_date_by_u32_map_freep(platform_date_by_u32_map **map);
platform_set_map *platform_set_map_copy(const platform_set_map *map) NETRON_MUST_USE;
void platform_set_map_free(platform_set_map *map);
void platform_set_map_freep(platform_set_map **map);
platform_record_map *platform_record_map_copy(const platform_record_map *map) NETRON_MUST_USE;
void platform_record_map_free(platform_record_map *map);
void platform_record_map_freep(platform_record_map **map);
platform_array_list *platform_array_list_copy(const platform_array_list *list) NETRON_MUST_USE;
void platform_array_list_free(platform_array_list *list);
void platform_array_list_freep(platform_array_list **list);

#ifndef PLATFORM_STRING_BY_U8_MAP_FREE
#define PLATFORM_STRING_BY_U8_MAP_FREE
static inline void platform_string_by_u8_map_free(platform_string_by_u8_map *owned)
{
	netron_owned_free(owned);
}

static inline void platform_string_by_u8_map_freep(platform_string_by_u8_map **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

#ifndef PLATFORM_STRING_LIST_LIST_FREE
#define PLATFORM_STRING_LIST_LIST_FREE
static inline void platform_string_list_list_free(platform_string_list_list *owned)
{
	netron_owned_free(owned);
}

static inline void platform_string_list_list_freep(platform_string_list_list **owned)
{
	netron_owned_free(*owned);
	*owned = NULL;
}
#endif

/* The error's details if it is of this kind, else NULL. Valid as long as the error. */
const platform_error *platform_error_of(const netron_error *error);
const platform_global_this *platform_global_this_of(const netron_error *error);

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const platform_date *platform_date_by_u32_map_get(
	platform_date_by_u32_map map, uint32_t key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const platform_date_by_u32_map_entry *entry = &map.items[middle];
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

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const platform_set *platform_set_map_get(platform_set_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const platform_set_map_entry *entry = &map.items[middle];
		int order = strcmp(key, entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const platform_record *platform_record_map_get(
	platform_record_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const platform_record_map_entry *entry = &map.items[middle];
		int order = strcmp(key, entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

#ifndef PLATFORM_STRING_BY_U8_MAP_GET
#define PLATFORM_STRING_BY_U8_MAP_GET
/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const char *const *platform_string_by_u8_map_get(
	platform_string_by_u8_map map, uint8_t key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const platform_string_by_u8_map_entry *entry = &map.items[middle];
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
#endif

/* ---- streams: a source is read, a sink is written ---- */

/* _read hands over each item, then calls on_end once; error is NULL when the stream ended as it
 * should. _next_sync waits: 1 and an item, 0 at the end, or a code. _write returns NETRON_FULL
 * when it has taken the item but would rather have you wait until on_ready. on_close is called
 * once when the sink is over, for whatever reason. */

typedef struct platform_array_source {
	netron_stream stream;
} platform_array_source;
typedef struct platform_array_sink {
	netron_stream stream;
} platform_array_sink;

void platform_array_source_read(platform_array_source source,
	void (*on_item)(const platform_array *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int platform_array_source_next_sync(platform_array_source source, platform_array **out_item,
	netron_error **out_error) NETRON_MUST_USE;
int platform_array_source_stop(platform_array_source source);
int platform_array_sink_write(platform_array_sink sink, const platform_array *item);
int platform_array_sink_write_sync(platform_array_sink sink, const platform_array *item,
	netron_error **out_error) NETRON_MUST_USE;
int platform_array_sink_on_ready(
	platform_array_sink sink, void (*on_ready)(void *user), void *user);
int platform_array_sink_on_close(platform_array_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int platform_array_sink_end(platform_array_sink sink);
int platform_array_sink_fail(platform_array_sink sink, int code, const char *message);

typedef struct platform_symbol_source {
	netron_stream stream;
} platform_symbol_source;
typedef struct platform_symbol_sink {
	netron_stream stream;
} platform_symbol_sink;

void platform_symbol_source_read(platform_symbol_source source,
	void (*on_item)(platform_symbol item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user);
int platform_symbol_source_next_sync(platform_symbol_source source, platform_symbol *out_item,
	netron_error **out_error) NETRON_MUST_USE;
int platform_symbol_source_stop(platform_symbol_source source);
int platform_symbol_sink_write(platform_symbol_sink sink, platform_symbol item);
int platform_symbol_sink_write_sync(
	platform_symbol_sink sink, platform_symbol item, netron_error **out_error) NETRON_MUST_USE;
int platform_symbol_sink_on_ready(
	platform_symbol_sink sink, void (*on_ready)(void *user), void *user);
int platform_symbol_sink_on_close(platform_symbol_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user);
int platform_symbol_sink_end(platform_symbol_sink sink);
int platform_symbol_sink_fail(platform_symbol_sink sink, int code, const char *message);

/* ---- what follows is for the generated .c files ---- */

typedef struct platform_client_then_args {
	uint32_t options_;
	const netron_value *resolve;
	const char *reject;
} platform_client_then_args;

typedef struct platform_client_to_string_args {
	const char *this_;
	platform_number function;
	uint8_t default_;
	uint8_t var;
} platform_client_to_string_args;

typedef struct platform_client_delete_args {
	platform_date new_;
	platform_map in;
	platform_set arguments;
	const platform_uint8_array *eval;
	platform_string_list_list package;
} platform_client_delete_args;

typedef struct platform_client_await_args {
	netron_stream_wire yield;
	platform_some_object static_;
} platform_client_await_args;

typedef struct platform_client_set_name_args {
	const char *name;
} platform_client_set_name_args;

typedef struct platform_client_set_length_args {
	platform_number length;
} platform_client_set_length_args;

typedef struct platform_client_catch_args {
	platform_thrown throw_;
	uint8_t let;
	const char *import;
} platform_client_catch_args;

typedef struct platform_client_length_changed_args {
	platform_number length;
} platform_client_length_changed_args;

extern const struct netron_struct netronc_struct_platform_date;
extern const struct netron_struct netronc_struct_platform_map;
extern const struct netron_struct netronc_struct_platform_set;
extern const struct netron_struct netronc_struct_platform_record;
extern const struct netron_struct netronc_struct_platform_uint8_array;
extern const struct netron_struct netronc_struct_platform_promise;
extern const struct netron_struct netronc_struct_platform_array;
extern const struct netron_struct netronc_struct_platform_object;
extern const struct netron_enum_type netronc_enum_platform_number;
extern const struct netron_enum_type netronc_enum_platform_symbol;
extern const struct netron_struct netronc_struct_platform_class;
extern const struct netron_union netronc_union_platform_some_object;
extern const struct netron_struct netronc_struct_platform_error;
extern const struct netron_error_type netronc_error_platform_error;
extern const struct netron_struct netronc_struct_platform_global_this;
extern const struct netron_error_type netronc_error_platform_global_this;
extern const struct netron_service netronc_service_platform_client;
extern const struct netron_struct netronc_struct_platform_thrown;

#ifdef __cplusplus
}
#endif
#endif
