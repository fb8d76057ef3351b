/* types.h - the small values every other header speaks of: handles, strings, lists, time, memory.
 * Not here: what can be done with them (task.h, peer.h), dynamic values (value.h).
 * Read on in netron.h. */
#ifndef NETRON_TYPES_H
#define NETRON_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define NETRON_API __attribute__((visibility("default")))
#define NETRON_MUST_USE __attribute__((warn_unused_result))
/** Declares a pointer that frees itself at the end of its scope: netron_auto(acme_quote) quote =
 * NULL; */
#define netron_auto(type) __attribute__((cleanup(type##_freep))) type *
#else
#define NETRON_API
#define NETRON_MUST_USE
#endif

/* An enum that may hold values its declaration does not name: in C++ its type must be fixed for
 * that to be defined. */
#ifdef __cplusplus
#define NETRON_ENUM(base) : base
#define NETRON_CAST(type, value) static_cast<type>(value)
#define NETRON_RECAST(type, function) reinterpret_cast<type>(function)
#else
#define NETRON_ENUM(base)
#define NETRON_CAST(type, value) ((type)(value))
#define NETRON_RECAST(type, function) ((type)(function))
#endif

/** One Netron: services offered, peers connected, one event loop, one thread. */
typedef struct netron netron;

/** What went wrong, with its details. See error.h. */
typedef struct netron_error netron_error;

/** How connections are made and accepted, beyond what a URL says: tls.h, http.h, websocket.h. */
typedef struct netron_tls_options netron_tls_options;
typedef struct netron_http_options netron_http_options;
typedef struct netron_websocket_options netron_websocket_options;

/** A dynamic value, the type `any` of the language. See value.h. */
typedef struct netron_value netron_value;

/* What the network can end is a handle: a small value, never dangling. Used too late, every
 * function that takes one returns NETRON_E_GONE. A handle of all zeros refers to nothing. Handles
 * are copied freely and never freed. They end with their instance: none may be used after
 * netron_free. */
/** The other side of a connection: peer.h. */
typedef struct netron_peer {
	netron *net;
	uint64_t id;
} netron_peer;

/** One call, made or handled: task.h. */
typedef struct netron_task {
	netron *net;
	uint64_t id;
} netron_task;

/** A service that this instance offers. */
typedef struct netron_exposed {
	netron *net;
	uint64_t id;
} netron_exposed;

/** An address at which connections are accepted. */
typedef struct netron_listener {
	netron *net;
	uint64_t id;
} netron_listener;

/** One end of a stream: a source is read, a sink is written. */
typedef struct netron_stream {
	netron *net;
	uint64_t id;
} netron_stream;

/** An event listened to. */
typedef struct netron_subscription {
	netron *net;
	uint64_t id;
} netron_subscription;

/** A service of a peer that was handed over as a value. */
typedef struct netron_reference {
	netron *net;
	uint64_t id;
} netron_reference;

/** Nanoseconds since 1970-01-01T00:00:00Z. */
typedef int64_t netron_time;

/** Nanoseconds. */
typedef int64_t netron_duration;

/** RFC 9562, in network byte order. */
typedef struct netron_uuid {
	uint8_t bytes[16];
} netron_uuid;

typedef struct netron_bytes {
	const uint8_t *data;
	size_t size;
} netron_bytes;

typedef struct netron_pair {
	const char *key;
	const char *value;
} netron_pair;

/** A map<string, string>, sorted by key (strcmp) when it comes from Netron. */
typedef struct netron_string_map {
	const netron_pair *items;
	size_t count;
} netron_string_map;

/* Lists of the built-in types. */
typedef struct netron_strings {
	const char *const *items;
	size_t count;
} netron_strings;

typedef struct netron_bools {
	const bool *items;
	size_t count;
} netron_bools;

typedef struct netron_i8s {
	const int8_t *items;
	size_t count;
} netron_i8s;

typedef struct netron_i16s {
	const int16_t *items;
	size_t count;
} netron_i16s;

typedef struct netron_i32s {
	const int32_t *items;
	size_t count;
} netron_i32s;

typedef struct netron_i64s {
	const int64_t *items;
	size_t count;
} netron_i64s;

typedef struct netron_u8s {
	const uint8_t *items;
	size_t count;
} netron_u8s;

typedef struct netron_u16s {
	const uint16_t *items;
	size_t count;
} netron_u16s;

typedef struct netron_u32s {
	const uint32_t *items;
	size_t count;
} netron_u32s;

typedef struct netron_u64s {
	const uint64_t *items;
	size_t count;
} netron_u64s;

typedef struct netron_f32s {
	const float *items;
	size_t count;
} netron_f32s;

typedef struct netron_f64s {
	const double *items;
	size_t count;
} netron_f64s;

typedef struct netron_times {
	const netron_time *items;
	size_t count;
} netron_times;

typedef struct netron_durations {
	const netron_duration *items;
	size_t count;
} netron_durations;

typedef struct netron_uuids {
	const netron_uuid *items;
	size_t count;
} netron_uuids;

typedef struct netron_bytes_list {
	const netron_bytes *items;
	size_t count;
} netron_bytes_list;

typedef struct netron_values {
	const netron_value *const *items;
	size_t count;
} netron_values;

#ifndef __cplusplus
/** A netron_strings of the strings given, valid in the enclosing block (C only). */
#define NETRON_STRINGS(...)                                                                        \
	((netron_strings){ (const char *const[]){ __VA_ARGS__ },                                   \
		sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(const char *) })
#endif

/** Where memory comes from. Each function behaves as its namesake in stdlib.h and gets user as
 * well. */
typedef struct netron_allocator {
	void *(*alloc)(size_t size, void *user);
	void *(*realloc)(void *memory, size_t size, void *user);
	void (*free)(void *memory, void *user);
	void *user;
} netron_allocator;

/** The wall clock. Any thread. */
NETRON_API netron_time netron_now(void);

/* What a function hands over through out_x is released by one call, whatever it contains. The
 * function that fits the type is declared beside it; this is the one they all end in. NULL is fine.
 * Any thread. */
NETRON_API void netron_owned_free(void *owned);

/** Of a string that was handed over. NULL is fine. */
NETRON_API void netron_string_free(char *string);
/** For netron_auto. */
NETRON_API void netron_string_freep(char **string);

/* netron_strings_free, netron_strings_freep and so on: for lists and bytes that are results, so
 * that netron_auto takes them. */
#define NETRON_OWNED(type)                                                                         \
	static inline void type##_free(type *owned)                                                \
	{                                                                                          \
		netron_owned_free(owned);                                                          \
	}                                                                                          \
	static inline void type##_freep(type **owned)                                              \
	{                                                                                          \
		netron_owned_free(*owned);                                                         \
		*owned = NULL;                                                                     \
	}
NETRON_OWNED(netron_bytes)
NETRON_OWNED(netron_string_map)
NETRON_OWNED(netron_strings)
NETRON_OWNED(netron_bools)
NETRON_OWNED(netron_i8s)
NETRON_OWNED(netron_i16s)
NETRON_OWNED(netron_i32s)
NETRON_OWNED(netron_i64s)
NETRON_OWNED(netron_u8s)
NETRON_OWNED(netron_u16s)
NETRON_OWNED(netron_u32s)
NETRON_OWNED(netron_u64s)
NETRON_OWNED(netron_f32s)
NETRON_OWNED(netron_f64s)
NETRON_OWNED(netron_times)
NETRON_OWNED(netron_durations)
NETRON_OWNED(netron_uuids)
NETRON_OWNED(netron_bytes_list)
NETRON_OWNED(netron_values)
#undef NETRON_OWNED

/** The value of key, or NULL; found by halving where the map is sorted. Valid as long as the map.
 */
NETRON_API const char *netron_string_map_get(netron_string_map map, const char *key);

#ifdef __cplusplus
}
#endif
#endif
