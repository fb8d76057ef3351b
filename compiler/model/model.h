/* model.h - what a set of .nsvc files means: names resolved, constants evaluated, rules checked, C
 * names chosen. Emitters see this and nothing else. Built by resolve.c, filled in by check.c and
 * c_names.c, then never changed. Everything lives in the arena of the model. Strings are
 * NUL-terminated and valid UTF-8. */
#ifndef NETRONC_MODEL_H
#define NETRONC_MODEL_H

#include "support/source.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct model_file;
struct model_type;
struct model_service;

/* An array in the arena: items and how many. */
#define MODEL_LIST(type)                                                                           \
	struct {                                                                                   \
		type *items;                                                                       \
		size_t count;                                                                      \
	}

/* ---- values: defaults, constants, annotation arguments ---- */

enum model_value_kind {
	MODEL_VALUE_BOOL,
	MODEL_VALUE_INT, /* integer, is_negative: magnitude in integer as two's complement */
	MODEL_VALUE_FLOAT,
	MODEL_VALUE_STRING,   /* text, size: may hold NUL only for bytes */
	MODEL_VALUE_DURATION, /* integer: nanoseconds */
	MODEL_VALUE_SIZE,     /* integer: bytes */
	MODEL_VALUE_VERSION,  /* text as written */
	MODEL_VALUE_NAME,     /* text: an identifier an annotation takes, such as GET or email */
	MODEL_VALUE_RATE,     /* integer per duration: 100/s; period in nanoseconds */
	MODEL_VALUE_ENUM,     /* enum_value */
	MODEL_VALUE_LIST,     /* items: default of a list, set or array; possibly empty */
	MODEL_VALUE_OBJECT    /* members: default of a struct or an example */
};

struct model_value {
	enum model_value_kind kind;
	struct source_span span;
	bool boolean;
	bool is_negative;
	uint64_t integer;
	double number;
	const char *text;
	size_t size;
	int64_t period;
	const struct model_enum_value *enum_value;
	MODEL_LIST(struct model_value) items;
	MODEL_LIST(struct model_member_value) members;
};

struct model_member_value {
	const char *name;
	struct model_value value;
};

/* ---- annotations ---- */

struct model_argument {
	const char *name; /* NULL: positional */
	struct model_value value;
};

struct model_annotation {
	const char *name; /* "timeout"; those declared by users too */
	const char *text; /* as written, on one line: "timeout(500ms)" */
	struct source_span span;
	bool is_user_defined;
	MODEL_LIST(struct model_argument) arguments;
};

/* What every declaration and member has. */
struct model_base {
	const char *name;   /* as in the file and on the wire */
	const char *c_name; /* the derived C name: full for types and services (acme_quote), the
			       bare part for members (get_quote) */
	const char *c_stem; /* c_name without the underscore that keeps it off a keyword: what
			       longer names are built from (int_sync for a method int_) */
	const char *doc;  /* text of the doc comment without its markers, lines joined by \n; NULL:
			     none */
	const char *text; /* enums, structs, errors, unions, aliases: the declaration as the
			     language writes it */
	struct source_span span; /* of the name */
	const struct model_file *file;
	MODEL_LIST(struct model_annotation) annotations;
	const char *deprecated; /* text of @deprecated; NULL: not */
};

/* ---- types ---- */

enum model_type_kind {
	MODEL_BOOL,
	MODEL_I8,
	MODEL_I16,
	MODEL_I32,
	MODEL_I64,
	MODEL_U8,
	MODEL_U16,
	MODEL_U32,
	MODEL_U64,
	MODEL_F32,
	MODEL_F64,
	MODEL_STRING,
	MODEL_BYTES,
	MODEL_TIMESTAMP,
	MODEL_DURATION,
	MODEL_UUID,
	MODEL_ANY,
	MODEL_LIST_OF,  /* item */
	MODEL_ARRAY_OF, /* item, fixed_count */
	MODEL_SET_OF,   /* item */
	MODEL_MAP_OF,   /* key, item */
	MODEL_OPTIONAL, /* item */
	MODEL_ENUM,     /* enumeration: also flags */
	MODEL_STRUCT,   /* structure */
	MODEL_UNION,    /* union_ */
	MODEL_ALIAS,    /* alias: type UserId = string; */
	MODEL_SERVICE,  /* service: a reference to a service */
	MODEL_STREAM    /* item: a stream parameter; only emitters make this of one */
};

enum model_format { MODEL_NO_FORMAT, MODEL_EMAIL, MODEL_URI, MODEL_HOSTNAME };

/* What narrows a type where it is used. */
struct model_bounds {
	enum model_format format; /* strings */
	bool has_length; /* string<=64, bytes<=4KiB, T[<=64], @length: string by code points when
			    is_code_points */
	bool is_code_points;
	uint64_t min_length, max_length;
	bool has_integer; /* @range on integers */
	bool is_unsigned; /* min/max_integer hold u64 bits */
	int64_t min_integer, max_integer;
	bool has_number; /* @range on floats */
	double min_number, max_number;
};

/* The room a value takes. layout.h */
struct model_layout {
	uint32_t size;  /* of the C type */
	uint16_t least; /* fewest bytes on the wire; 0: not known */
	uint8_t align;
};

struct model_type {
	enum model_type_kind kind;
	struct source_span span; /* of the use */
	struct model_bounds bounds;
	const struct model_type *item;
	const struct model_type *key;
	uint32_t fixed_count;
	const struct model_enum *enumeration;
	const struct model_struct *structure;
	const struct model_union *union_;
	const struct model_alias *alias;
	const struct model_service *service;
};

struct model_enum_value {
	struct model_base base; /* c_name: the full constant, ACME_SIDE_BUY */
	int64_t value;          /* the bits, for u64 */
};

struct model_enum {
	struct model_base base;
	bool is_flags;
	bool is_closed;                  /* @closed */
	bool is_named;                   /* @names */
	enum model_type_kind underlying; /* MODEL_I32 unless given */
	MODEL_LIST(struct model_enum_value) values;
};

struct model_field {
	struct model_base base;
	const struct model_type *type;
	const struct model_value *default_value; /* NULL: none */
	bool is_secret;                          /* @secret */
};

struct model_struct {
	struct model_base base;
	bool is_error;
	uint16_t status;   /* errors: 400 to 599 */
	bool is_retryable; /* errors: @retryable */
	struct model_layout layout;
	MODEL_LIST(struct model_field) fields;
};

struct model_union {
	struct model_base base;
	bool is_closed;
	struct model_layout layout;
	MODEL_LIST(struct model_field)
	alternatives; /* c_name: the member; the tag constant is PREFIX_ + upper case of it */
};

struct model_alias {
	struct model_base base;
	const struct model_type *target;
	const struct model_type *underlying; /* target, aliases followed to their end */
	struct model_layout layout;
	unsigned depth; /* of types inside each other, with those of other aliases */
};

struct model_const {
	struct model_base base; /* c_name: ACME_MAX_ORDERS */
	const struct model_type *type;
	struct model_value value;
};

/* ---- services ---- */

enum model_member_kind { MODEL_METHOD, MODEL_EVENT, MODEL_PROPERTY };

enum model_policy { MODEL_BLOCK, MODEL_DROP_OLDEST, MODEL_DROP_NEWEST, MODEL_ERROR };

/* What @window and @buffer say of a stream, @buffer of an event. */
struct model_flow {
	uint32_t window_bytes; /* 0: not said */
	uint32_t buffer_items; /* 0: not said */
	enum model_policy policy;
};

enum model_verb { MODEL_GET, MODEL_POST, MODEL_PUT, MODEL_PATCH, MODEL_DELETE };

/* What stands between two slashes of a path. */
struct model_segment {
	const char *text; /* of the path; of a parameter: its name */
	struct source_span span;
	bool is_param;
	bool is_rest; /* {name...} */
	size_t param; /* its index in model_member.params */
};

/* @http(GET, "/files/{path...}") */
struct model_route {
	enum model_verb verb;
	const char *path;
	struct source_span span; /* of the path */
	MODEL_LIST(struct model_segment) segments;
};

struct model_param {
	struct model_base base; /* c_name already avoids what generated functions use */
	const struct model_type *type;
	const struct model_value *default_value;
	bool is_stream;
	bool is_rest; /* T... */
	bool is_secret;
	struct model_flow flow; /* of a stream */
};

struct model_example {
	const char *name;
	const char *doc;
	struct model_value in;
	struct model_value out;
	bool has_out;
};

struct model_member {
	struct model_base base;
	enum model_member_kind kind;
	const struct model_service *declared_in; /* differs from the owner when inherited */
	MODEL_LIST(struct model_param) params;   /* methods and events */
	const struct model_type *result;         /* methods: NULL for none; properties: the type */
	bool is_result_stream;
	MODEL_LIST(const struct model_struct *) throws; /* methods */
	bool is_oneway;
	bool is_idempotent;
	bool is_readonly;       /* properties */
	bool is_notify;         /* properties: @notify */
	struct model_flow flow; /* of the stream that is the result; of an event */
	uint32_t timeout_ms;    /* 0: none */
	uint32_t cache_ms;      /* @cache; 0: none */
	struct source_span cache_span;
	const struct model_route *route; /* @http; NULL: none */
	bool has_bad_route;              /* reported */
	MODEL_LIST(struct model_example) examples;
	const char *signature; /* the IDL line, one line, canonical spacing: getQuote(symbol:
				  string) -> Quote throws UnknownSymbol */
};

struct model_service {
	struct model_base base; /* name may be dotted; c_name: acme_market */
	const char *version;    /* "1.2.0" */
	const char *key;        /* "Market@1.2.0" */
	const char *handle;     /* what generated functions call a pointer to it: market */
	const struct model_service *parent; /* extends; its members are in members too, first */
	MODEL_LIST(struct model_member) members;
};

/* ---- annotation declarations: annotation owner(team: string) on service, method; ---- */

enum model_target {
	MODEL_ON_SERVICE = 1,
	MODEL_ON_METHOD = 2,
	MODEL_ON_EVENT = 4,
	MODEL_ON_PROPERTY = 8,
	MODEL_ON_STRUCT = 16,
	MODEL_ON_FIELD = 32,
	MODEL_ON_PARAM = 64,
	MODEL_ON_ENUM = 128,
	MODEL_ON_ENUM_VALUE = 256,
	MODEL_ON_UNION = 512,
	MODEL_ON_ERROR = 1024,
	MODEL_ON_ALIAS = 2048,
	MODEL_ON_CONST = 4096,
	MODEL_ON_FLAGS = 8192
};

struct model_annotation_type {
	struct model_base base;
	unsigned targets; /* enum model_target, or'ed */
	MODEL_LIST(struct model_param) params;
};

/* ---- files ---- */

enum model_declaration_kind {
	MODEL_DECLARES_ENUM,
	MODEL_DECLARES_STRUCT, /* errors too */
	MODEL_DECLARES_UNION,
	MODEL_DECLARES_ALIAS,
	MODEL_DECLARES_CONST,
	MODEL_DECLARES_SERVICE,
	MODEL_DECLARES_ANNOTATION
};

/* In dependency order: what holds another by value comes after it; otherwise as written. */
struct model_declaration {
	enum model_declaration_kind kind;
	union {
		const struct model_enum *enumeration;
		const struct model_struct *structure;
		const struct model_union *union_;
		const struct model_alias *alias;
		const struct model_const *constant;
		const struct model_service *service;
		const struct model_annotation_type *annotation;
	} as;
};

struct model_file {
	const char *path;       /* as the user named it, or as found */
	const char *stem;       /* "market" of "idl/market.nsvc": outputs are stem.netron.h ... */
	const char *namespace_; /* "acme.trade"; "" when none */
	const char *c_prefix;   /* "acme_trade_", "" when none */
	const char *doc;        /* of the namespace line; NULL: none */
	bool is_requested;      /* named on the command line, not only imported */
	MODEL_LIST(const struct model_file *) imports; /* direct ones, in order */
	MODEL_LIST(struct model_declaration) declarations;
};

struct model {
	MODEL_LIST(const struct model_file *)
	files; /* imported ones before those that import them */
};

/* What a type is once aliases are followed; bounds at the use are those of type itself. */
static inline const struct model_type *model_underlying(const struct model_type *type)
{
	return type && type->kind == MODEL_ALIAS ? type->alias->underlying : type;
}

/* Whether the route has the parameter in its path. */
static inline bool model_is_in_path(const struct model_route *route, size_t param)
{
	for (size_t i = 0; i < route->segments.count; i++)
		if (route->segments.items[i].is_param && route->segments.items[i].param == param)
			return true;
	return false;
}

/* Whether what is not in the path is in the query: there is no body. */
static inline bool model_has_query(const struct model_route *route)
{
	return route->verb == MODEL_GET || route->verb == MODEL_DELETE;
}

#endif
