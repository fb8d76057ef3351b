/* value.h - dynamic values: the type `any` of the language, calls by name, details of errors.
 * Not here: typed values; those are the plain structs of a generated header.
 * Read on in docs/reference/values.md. */
#ifndef NETRON_VALUE_H
#define NETRON_VALUE_H

#include <netron/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The kinds of value a Netron peer can send. Integers and floats are one type, `number`, to a
 * TypeScript peer; here they stay apart as far as the wire tells them apart. */
typedef enum netron_kind {
	NETRON_KIND_UNDEFINED,
	NETRON_KIND_NULL,
	NETRON_KIND_BOOL,
	NETRON_KIND_INT,        /* as.i64 */
	NETRON_KIND_UINT,       /* as.u64: only above INT64_MAX */
	NETRON_KIND_FLOAT,      /* as.f64 */
	NETRON_KIND_STRING,     /* as.string: UTF-8, may hold NUL; also NUL-terminated */
	NETRON_KIND_BYTES,      /* as.bytes */
	NETRON_KIND_ARRAY,      /* as.array */
	NETRON_KIND_OBJECT,     /* as.object: plain object, string keys, wire order */
	NETRON_KIND_BIGINT,     /* as.string: decimal digits, optional '-' */
	NETRON_KIND_LONG,       /* as.u64 when is_unsigned, else as.i64 */
	NETRON_KIND_DATE,       /* as.time */
	NETRON_KIND_MAP,        /* as.map: any keys, wire order */
	NETRON_KIND_SET,        /* as.array */
	NETRON_KIND_REGEXP,     /* as.regexp */
	NETRON_KIND_ERROR,      /* as.error: extension 110 or 126 */
	NETRON_KIND_DEFINITION, /* as.definition */
	NETRON_KIND_REFERENCE,  /* as.string: the definition's id */
	NETRON_KIND_STREAM,     /* as.stream */
	NETRON_KIND_EXTENSION   /* as.extension: a user extension, 1 to 99 */
} netron_kind;

typedef struct netron_member {
	const char *key; /* NUL-terminated; key_size counts NULs inside */
	size_t key_size;
	const netron_value *value;
} netron_member;

typedef struct netron_entry {
	const netron_value *key;
	const netron_value *value;
} netron_entry;

struct netron_value {
	netron_kind kind;
	bool is_unsigned; /* NETRON_KIND_LONG */
	union {
		bool boolean;
		int64_t i64;
		uint64_t u64;
		double f64;
		netron_time time;
		struct {
			const char *data;
			size_t size;
		} string;
		netron_bytes bytes;
		struct {
			const netron_value *items;
			size_t count;
		} array;
		struct {
			const netron_member *items;
			size_t count;
		} object;
		struct {
			const netron_entry *items;
			size_t count;
		} map;
		struct {
			const char *source;
			const char *flags;
		} regexp;
		const netron_error *error;
		struct {
			const char *id;
			const char *parent_id; /* "" when none */
			const char *peer_id;
			const netron_value *meta; /* an object */
		} definition;
		struct {
			uint32_t id;
			bool is_writable; /* the sender writes */
			bool is_live;
			const char *peer_id;
		} stream;
		struct {
			int8_t type;
			const uint8_t *data;
			size_t size;
		} extension;
	} as;
};

/* No function of this header fails but where it says so, and none belongs to an instance: any
 * thread may call them.
 *
 * Values built here are plain structs; strings, bytes and items are borrowed, not copied. */
NETRON_API netron_value netron_value_undefined(void);
NETRON_API netron_value netron_value_null(void);
NETRON_API netron_value netron_value_bool(bool boolean);
NETRON_API netron_value netron_value_i64(int64_t number);
NETRON_API netron_value netron_value_u64(uint64_t number);
NETRON_API netron_value netron_value_f64(double number);
/** NUL-terminated UTF-8; what is not is refused when it is sent. */
NETRON_API netron_value netron_value_string(const char *string);
NETRON_API netron_value netron_value_bytes(const void *data, size_t size);
NETRON_API netron_value netron_value_time(netron_time time);
NETRON_API netron_value netron_value_array(const netron_value *items, size_t count);
NETRON_API netron_value netron_value_object(const netron_member *items, size_t count);
/** Decimal digits, optional '-'. */
NETRON_API netron_value netron_value_bigint(const char *digits);

/** The member of an object, or NULL; NULL too when value is NULL or no object. Part of value. */
NETRON_API const netron_value *netron_value_get(const netron_value *value, const char *key);

/** An item of an array or set, or NULL. Part of value. */
NETRON_API const netron_value *netron_value_at(const netron_value *value, size_t index);

/** Whether two values are the same, all the way down, members and entries in the same order. NaN
 * equals NaN; 0.0 and -0.0 differ, and so do 5 and 5.0. false beyond 64 levels. */
NETRON_API bool netron_value_equal(const netron_value *a, const netron_value *b);

/** Any number as i64: NETRON_E_RANGE when it is not whole or too large, NETRON_E_INVALID_VALUE when
 * no number. */
NETRON_API int netron_value_to_i64(const netron_value *value, int64_t *out_number);

/** Any number as double, rounded where it must be; NETRON_E_INVALID_VALUE when no number. */
NETRON_API int netron_value_to_f64(const netron_value *value, double *out_number);

/** A deep copy you own; NULL when memory is out or value is nested deeper than 64. */
NETRON_API netron_value *netron_value_copy(const netron_value *value) NETRON_MUST_USE;
/** Of a value that was handed over or copied, not of one that was built here. NULL is fine. */
NETRON_API void netron_value_free(netron_value *value);
/** For netron_auto. */
NETRON_API void netron_value_freep(netron_value **value);

/** The value as JSON-like text for people and logs, with $-forms for what JSON lacks. Truncated to
 * size - 1 bytes; returns the length it would have, as snprintf does. */
NETRON_API size_t netron_value_print(const netron_value *value, char *text, size_t size);

#ifdef __cplusplus
}
#endif
#endif
