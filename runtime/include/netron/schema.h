/* schema.h - what generated code is made of: constant tables that describe values, methods and
 * services, and the few calls its one-line functions end in. Not here: anything an application
 * writes by hand. The tables serve MessagePack, validation, the Definition sent to peers, and later
 * JSON; one walker reads them (runtime/src/codec/walk.h). Read on in
 * docs/reference/generated-code.md. */
#ifndef NETRON_SCHEMA_H
#define NETRON_SCHEMA_H

#include <netron/netron.h>

#ifdef __cplusplus
extern "C" {
#endif

struct nt_reader;
struct nt_writer;

/* What a value is, and which descriptor says the rest. The number is part of the ABI. */
typedef enum netron_op {
	NETRON_OP_VOID = 0,
	NETRON_OP_BOOL = 1, /* bool */
	NETRON_OP_I8 = 2,
	NETRON_OP_I16 = 3,
	NETRON_OP_I32 = 4,
	NETRON_OP_I64 = 5,
	NETRON_OP_U8 = 6,
	NETRON_OP_U16 = 7,
	NETRON_OP_U32 = 8,
	NETRON_OP_U64 = 9,
	NETRON_OP_F32 = 10,
	NETRON_OP_F64 = 11,
	NETRON_OP_STRING = 12,   /* const char * */
	NETRON_OP_BYTES = 13,    /* netron_bytes */
	NETRON_OP_TIME = 14,     /* netron_time */
	NETRON_OP_DURATION = 15, /* netron_duration */
	NETRON_OP_UUID = 16,     /* netron_uuid */
	NETRON_OP_ANY = 17,      /* const netron_value * */
	NETRON_OP_STRUCT = 18,   /* netron_struct */
	NETRON_OP_UNION = 19,    /* netron_union */
	NETRON_OP_ENUM = 20,     /* netron_enum_type */
	NETRON_OP_LIST = 21,     /* netron_list_type: { const T *items; size_t count; } */
	NETRON_OP_SET = 22,      /* netron_list_type, duplicates refused */
	NETRON_OP_ARRAY = 23,    /* netron_list_type, min_count items inline */
	NETRON_OP_MAP =
		24, /* netron_map_type: { const entry *items; size_t count; }, sorted by key */
	NETRON_OP_OPTIONAL = 25, /* netron_optional_type: an item or a result that may be absent */
	NETRON_OP_CHECKED = 26,  /* netron_checked_type: a value with bounds */
	NETRON_OP_END = 27,      /* behind the last field of a table */
	NETRON_OP_STREAM = 28,   /* netron_stream_wire: a parameter that is a stream */
	NETRON_OP_SERVICE = 29   /* netron_service_wire: a parameter or result that is a service */
} netron_op;

/* A value that has no name of its own: an item, a key, a result. */
typedef struct netron_slot {
	const void *type; /* the descriptor its op asks for, else NULL */
	uint16_t size;    /* sizeof the C value */
	uint8_t op;
	uint8_t least; /* fewest bytes it takes on the wire, capped at 255; at least 1 */
} netron_slot;

/* How a member that may be absent says so; any other number is the offset of its has_x. */
enum {
	NETRON_REQUIRED = 0xffff,
	NETRON_POINTER = 0xfffe,  /* a pointer to the value, NULL when absent: structs and unions */
	NETRON_NULLABLE = 0xfffd, /* the value is itself a pointer: string?, any */
	NETRON_DEFAULTED = 0xfffc /* always there; the reader fills in the default when absent */
};

/* Stands in generated code for every type that a table describes: sizes and offsets of 16 bits hold
 * it, and no offset of a has_x is mistaken for one of the above. */
#define NETRON_FITS(type)                                                                          \
	_Static_assert(sizeof(type) <= NETRON_DEFAULTED, #type " is too large for its tables")

/* One member. 12 bytes and no pointer, so that tables need no relocation. */
typedef struct netron_field {
	uint16_t key;    /* where its encoded key starts in keys */
	uint8_t key_len; /* header and text; text up to 253 bytes */
	uint8_t op;
	uint16_t offset;
	uint16_t has;  /* NETRON_REQUIRED ... or the offset of has_x */
	uint16_t type; /* index into types, when op asks for a descriptor */
	uint8_t index; /* 0, 1, 2 ...: its bit in required */
	uint8_t flags; /* NETRON_FIELD_* */
} netron_field;

enum {
	NETRON_FIELD_SECRET = 1 /* masked in logs */
};

/* The members of a struct, of an error, or the parameters of a method. */
typedef struct netron_struct {
	const netron_field *fields; /* count of them, then one NETRON_OP_END whose key is "\xc1" */
	const char *keys; /* each as on the wire: "\xa6symbol" "\xa3" "bid" ... "\xc1" and 8 spare
			     bytes */
	const void *const *types; /* descriptors */
	const void *defaults;     /* an image of the struct, NULL: zeros */
	const char *name;         /* as in the IDL */
	uint64_t required;        /* bit of each field that may not be missing */
	uint32_t fixed; /* upper bound of the bytes of one value, without the payloads of strings,
			 * bytes, any, lists, maps and nested structs, + 8: 5 for the map header,
			 * key_len per field, and per value: bool 1, i8/u8 2, i16/u16 3,
			 * i32/u32/enum 5, i64/u64 27, f32/f64 9, string/bytes 5, time 15, duration
			 * 9, uuid 38, any other op 5 */
	uint16_t size;  /* sizeof the C struct */
	uint16_t count; /* of fields, at most 64 */
	uint16_t optional; /* how many of them may be absent (has is not REQUIRED or DEFAULTED) */
	uint16_t least;    /* fewest bytes one value takes on the wire: 1, + key_len + least of each
			      required field */
	uint16_t flags;    /* NETRON_STRUCT_* */
	/* Straight-line code for flat structs that travel in volume; NULL: walk the table. */
	const uint8_t *(*unpack)(struct nt_reader *reader, const uint8_t *p, void *out);
	uint8_t *(*pack)(struct nt_writer *writer, uint8_t *p, const void *in);
} netron_struct;

enum {
	NETRON_STRUCT_REST =
		1 /* parameters only: the last field is a list that takes all further arguments */
};

/* A list, a set or a fixed array. */
typedef struct netron_list_type {
	netron_slot item;
	uint32_t min_count; /* of a fixed array: exactly this many, inline in the struct */
	uint32_t max_count; /* UINT32_MAX: no limit of its own */
} netron_list_type;

/* A map. Its entry in C is { key; value; }. */
typedef struct netron_map_type {
	netron_slot key;
	netron_slot value;
	uint16_t entry_size;
	uint16_t value_offset;
	uint32_t max_count;
} netron_map_type;

/* What netron_optional_type.form says; else the offset of `value` in { bool has; T value; }. */
typedef struct netron_optional_type {
	netron_slot slot; /* the value itself */
	uint16_t form; /* NETRON_POINTER: T *, all that is no scalar; NETRON_NULLABLE: the value is
			  a pointer; else the offset of value */
	uint16_t spare;
} netron_optional_type;

typedef struct netron_enum_value {
	const char *name;
	int64_t value; /* the bits, for u64 */
} netron_enum_value;

typedef struct netron_enum_type {
	const char *name;
	const netron_enum_value *values;
	uint16_t count;
	uint8_t base;  /* NETRON_OP_I8 ... NETRON_OP_U64 */
	uint8_t flags; /* NETRON_ENUM_* */
} netron_enum_type;

enum {
	NETRON_ENUM_CLOSED = 1, /* other numbers are refused */
	NETRON_ENUM_NAMES = 2,  /* travels as its name */
	NETRON_ENUM_BITS = 4    /* flags: a set of bits */
};

/* One of several. In C: { tag; union { ... }; }, the tag an int32_t-sized enum, 0 = none, field
 * index + 1. */
typedef struct netron_union {
	const netron_struct *fields; /* fields, keys and types of the alternatives; offset is that
					of each member */
	const char *name;
	uint16_t tag_offset;
	uint16_t size;
	uint16_t flags; /* NETRON_UNION_* */
	uint16_t least;
} netron_union;

enum {
	NETRON_UNION_CLOSED = 1 /* an unknown alternative is an error instead of tag 0 */
};

/* Bounds, checked by the reader before the handler and by the writer before sending. */
typedef struct netron_checked_type {
	netron_slot slot;
	uint8_t bounds; /* NETRON_BOUND_* */
	uint8_t format; /* NETRON_FORMAT_* */
	uint8_t spare[2];
	uint32_t min_length; /* strings: Unicode code points; bytes: bytes; lists, sets, maps: items
			      */
	uint32_t max_length;
	int64_t min_integer; /* for u64: the bits */
	int64_t max_integer;
	double min_number;
	double max_number;
} netron_checked_type;

enum {
	NETRON_BOUND_LENGTH = 1,      /* min_length, max_length */
	NETRON_BOUND_BYTE_LENGTH = 2, /* the same, strings counted in bytes: string<=64 */
	NETRON_BOUND_INTEGER = 4,     /* min_integer, max_integer */
	NETRON_BOUND_NUMBER = 8,      /* min_number, max_number */
	NETRON_BOUND_FORMAT = 16      /* format; strings only */
};

enum { NETRON_FORMAT_EMAIL = 1, NETRON_FORMAT_URI = 2, NETRON_FORMAT_HOSTNAME = 3 };

/* An error declared in the IDL. */
typedef struct netron_error_type {
	const char *name; /* on the wire */
	const netron_struct *fields;
	const char *message;     /* said when there is no field `message` */
	uint16_t status;         /* 400 to 599 */
	uint16_t message_offset; /* of the field `message`, a string; NETRON_REQUIRED (0xffff):
				    there is none */
	uint16_t flags;          /* NETRON_ERROR_* */
} netron_error_type;

enum { NETRON_ERROR_RETRYABLE = 1 };

typedef struct netron_service netron_service;

/* One direction of a method's streams. */
typedef struct netron_stream_type {
	netron_slot item;
	uint32_t window_bytes; /* what may be on the way to the reader; 0: the default, 256 KiB */
	uint32_t buffer_items; /* what waits at either end before policy decides; 0: bytes alone */
	uint8_t policy;        /* NETRON_BUFFER_* */
	uint8_t spare[3];
} netron_stream_type;

/* What happens to an item for which the buffer has no room. */
enum {
	NETRON_BUFFER_BLOCK = 0, /* the writer is told to pause */
	NETRON_BUFFER_DROP_OLDEST = 1,
	NETRON_BUFFER_DROP_NEWEST = 2,
	NETRON_BUFFER_ERROR = 3 /* the stream fails with NETRON_E_LIMIT */
};

/* A stream as an argument stands on the wire. The runtime fills it in. */
typedef struct netron_stream_wire {
	const char *peer_id;
	uint32_t id;
	bool is_writable, is_live;
} netron_stream_wire;

/* A service as an argument or result stands on the wire: with service set a definition, else a
 * reference to one of the receiver's. id NULL: there is none, which cannot be sent. */
typedef struct netron_service_wire {
	const char *id;
	const char *peer_id;
	const netron_service *service;
} netron_service_wire;

typedef struct netron_method {
	const char *name;
	const netron_service *service;
	const char *prefix; /* encoded service key and method name, as they stand in a CALL:
			       "\xafecho@1.0.0" "\xa4" "echo" */
	const netron_struct *args;
	const netron_error_type *const *throws; /* NULL ends it; NULL: none */
	netron_slot result;                     /* NETRON_OP_VOID: none, or a stream */
	const netron_stream_type *sends; /* the stream the caller writes: the parameter whose op is
					    NETRON_OP_STREAM; NULL: none */
	const netron_stream_type *returns; /* the stream that is the result; NULL: none */
	uint32_t timeout_ms;               /* 0: the instance's */
	uint16_t prefix_len;
	uint16_t flags; /* NETRON_METHOD_* */
	uint8_t kind;   /* NETRON_METHOD_CALL ... */
	uint8_t spare;
	uint16_t route;    /* its own in netron_service.routes, + 1; 0: none */
	uint32_t cache_ms; /* @cache: how long an answer stays good, in ms; 0: not said */
} netron_method;

enum { NETRON_METHOD_ONEWAY = 1, NETRON_METHOD_IDEMPOTENT = 2, NETRON_METHOD_DEPRECATED = 4 };

/* A property is one or two methods of its name: GET takes nothing, SET takes the value. */
enum { NETRON_METHOD_CALL = 0, NETRON_METHOD_GET = 1, NETRON_METHOD_SET = 2 };

/* An event of a service, and the change of a property that is declared @notify. */
typedef struct netron_event {
	const char *name;      /* as in the IDL */
	const char *wire_name; /* "Market@1.2.0.halted" */
	const netron_service *service;
	const netron_struct *args;
	uint32_t buffer_items; /* for one subscriber that does not keep up; 0: the default */
	uint8_t policy; /* NETRON_BUFFER_*; the default, and NETRON_BUFFER_BLOCK, drop the oldest */
	uint8_t spare[3];
} netron_event;

/* For introspection: what the IDL says beyond what the tables need. */
typedef struct netron_member_info {
	const char *name;
	const char *signature;          /* the line of the IDL */
	const char *doc;                /* NULL: none */
	const char *const *annotations; /* "timeout(500ms)" ..., then NULL; NULL: none */
} netron_member_info;

typedef struct netron_type_info {
	const char *name;
	const char *text; /* the declaration, as IDL */
	const char *doc;  /* NULL: none */
} netron_type_info;

typedef struct netron_service_info {
	const char *doc;                /* NULL: none */
	const char *const *annotations; /* as above */
	const netron_member_info *members;
	const netron_type_info *types; /* declared types that the members speak of */
	uint16_t member_count, type_count;
} netron_service_info;

/* ---- HTTP ---- */

typedef enum netron_http_verb {
	NETRON_HTTP_GET = 1,
	NETRON_HTTP_POST = 2,
	NETRON_HTTP_PUT = 3,
	NETRON_HTTP_PATCH = 4,
	NETRON_HTTP_DELETE = 5
} netron_http_verb;

/* Where a request has the value of a parameter. */
enum {
	NETRON_HTTP_IN_BODY = 0, /* by its name in a JSON object; a stream: the body itself */
	NETRON_HTTP_IN_PATH = 1,
	NETRON_HTTP_IN_QUERY = 2 /* ?name=text; a list: once for each item */
};

/* What stands between two slashes of a path. */
typedef struct netron_http_segment {
	const char *text; /* without escapes; NULL: a parameter, which is never empty here */
	uint8_t field;    /* its index in netron_method.args */
	bool is_rest;     /* the last one, a string: all that is left, slashes too, maybe empty */
} netron_http_segment;

/* @http(GET, "/files/{name}/{path...}"): the method as a resource. A path has no slash at its end;
 * "/" has no segments. No two routes of a file fit the same request, and the first segment is never
 * a parameter, "netron", "rpc", "health", "metrics", "openapi.json" or "discover". Parameters in
 * the path are strings, bool, numbers, time, duration, UUIDs and enums (no flags), those in the
 * query also optionals and lists of them. */
typedef struct netron_http_route {
	const char *path; /* as in the IDL */
	const netron_http_segment *segments;
	const uint8_t *places; /* NETRON_HTTP_IN_* of each field of netron_method.args */
	uint16_t method;       /* index in netron_service.methods */
	uint8_t segment_count; /* at most 32 */
	uint8_t verb;          /* netron_http_verb */
	uint8_t flags;         /* NETRON_HTTP_* */
	uint8_t spare[3];
} netron_http_route;

enum {
	/* Declared by the service that this one extends: where both are exposed, it is the
	 * parent's. */
	NETRON_HTTP_INHERITED = 1
};

/* A path and a verb of an OpenAPI 3.1 document. */
typedef struct netron_openapi_operation {
	const char *path; /* key in "paths": "/rpc/Market@1.2.0/getQuote" */
	const char *verb; /* key in the path item: "get" */
	const char *json; /* the Operation Object as JSON text; its tag is the service's key */
	uint8_t flags; /* NETRON_HTTP_INHERITED: of a route that is the parent's where both are */
} netron_openapi_operation;

typedef struct netron_openapi_schema {
	const char *name; /* key in "components" / "schemas": "acme.Quote"; one name, one schema */
	const char *json; /* the Schema Object as JSON text */
} netron_openapi_schema;

/* What a service adds to an OpenAPI document. The tables are made to be joined with those of other
 * services: operations by path and verb, schemas once for each name. */
typedef struct netron_openapi {
	const netron_openapi_operation *operations; /* those of one path stand together */
	const netron_openapi_schema *schemas; /* of all services of the file; sorted by name */
	uint16_t operation_count, schema_count;
} netron_openapi;

struct netron_service {
	const char *name;
	const char *version;
	const char *key;              /* name@version */
	const netron_method *methods; /* calls, then gets and sets */
	const netron_event *events;
	const netron_service_info *info; /* NULL: left out */
	uint16_t count;                  /* of methods */
	uint16_t event_count;
	uint16_t flags; /* NETRON_SERVICE_* */
	/* Only with NETRON_SERVICE_HTTP: code made for ABI 1 ends here. */
	const netron_http_route *routes;
	const netron_openapi *openapi; /* NULL: left out */
	uint16_t route_count;
};

enum { NETRON_SERVICE_HTTP = 1 };

/* One per method and in the same order: how a server's handler is called. */
typedef struct netron_skeleton {
	/* Calls the member of methods with args (a struct of netron_method.args) taken apart. */
	int (*call)(netron_task task, const void *methods, void *self, const void *args);
	uint16_t offset; /* of the member in methods; a NULL there answers NETRON_E_UNIMPLEMENTED */
} netron_skeleton;

/* Casts done back and calls it once. result points to the C value described by netron_method.result
 * and is valid until the thunk returns; NULL when error is set or the method has no result. */
typedef void netron_done(
	const netron_error *error, const void *result, netron_function *done, void *user);

/** Starts a call. done is called exactly once through thunk, never before this returns; it may be
 * NULL. */
NETRON_API netron_task netron_invoke(netron_peer peer, const netron_method *method,
	const void *args, const netron_call_options *options, netron_done *thunk,
	netron_function *done, void *user);

/** Sends a oneway call: no answer is awaited. 0, or why it could not be queued. */
NETRON_API int netron_invoke_oneway(netron_peer peer, const netron_method *method, const void *args,
	const netron_call_options *options);

/** Calls and waits. *out_result is owned: netron_owned_free. For results that are structs, unions,
 * lists, sets, maps, bytes. */
NETRON_API int netron_invoke_sync(netron_peer peer, const netron_method *method, const void *args,
	const netron_call_options *options, void **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/** The same for results that own nothing: out_result takes method->result.size bytes; NULL for no
 * result. */
NETRON_API int netron_invoke_sync_plain(netron_peer peer, const netron_method *method,
	const void *args, const netron_call_options *options, void *out_result,
	netron_error **out_error) NETRON_MUST_USE;

/** The same for a string (netron_string_free), for any (netron_value_free) and for an optional
 * result of the form NETRON_POINTER (netron_owned_free): *out_result is what the C value points to,
 * NULL when it is absent. */
NETRON_API int netron_invoke_sync_pointer(netron_peer peer, const netron_method *method,
	const void *args, const netron_call_options *options, void **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/** Answers a call. value points to the C value of method->result; NULL for no result. NETRON_E_GONE
 * when it was answered or the caller is gone; on an encoding error the caller gets that error and
 * so do you. */
NETRON_API int netron_reply(netron_task task, const netron_method *method, const void *value);

/** Answers a call with a declared error. */
NETRON_API int netron_throw(netron_task task, const netron_error_type *type, const void *value);

/** Starts a call that has streams. With method->sends *out_sink is what the caller writes, and the
 * netron_stream_wire in args is filled in; with method->returns *out_source is what the caller
 * reads, and a failure of the call is what ends it: done must be NULL then. Both handles are valid
 * at once, whatever becomes of the call. */
NETRON_API netron_task netron_invoke_stream(netron_peer peer, const netron_method *method,
	void *args, const netron_call_options *options, netron_done *thunk, netron_function *done,
	void *user, netron_stream *out_sink, netron_stream *out_source);

/** In a handler: the stream that the caller writes. One that nobody has begun to read is stopped
 * when the call is answered. */
NETRON_API netron_stream netron_task_source(netron_task task);

/** In a handler: the stream that it returns. The first write, the end, or the handler's return of 0
 * sends the reference; an error before that answers the call, and fails the stream after it. The
 * task is there until the stream is over. */
NETRON_API netron_stream netron_task_sink(netron_task task);

/** netron_sink_fail with a declared error. */
NETRON_API int netron_sink_throw(
	netron_stream sink, const netron_error_type *type, const void *value);

/** Offers a service; methods and self must live until it is unexposed. NETRON_E_CONFLICT when
 * name@version is taken. */
NETRON_API int netron_expose(netron *net, const netron_service *service,
	const netron_skeleton *skeletons, const void *methods, void *self,
	netron_exposed *out_exposed) NETRON_MUST_USE;

/** Offers a service without a name, to be handed to peers as a value. It stays as long as the
 * handle (given up by netron_unexpose), a reference of a peer, or a call to it; then released(self)
 * is called once, in a later turn or by netron_free. released may be NULL. */
NETRON_API int netron_offer(netron *net, const netron_service *service,
	const netron_skeleton *skeletons, const void *methods, void *self,
	void (*released)(void *self), netron_exposed *out_exposed) NETRON_MUST_USE;

/** A service as an argument; id NULL when the handle is gone. Valid as long as the service. */
NETRON_API netron_service_wire netron_exposed_wire(netron_exposed exposed);

/** A service of a peer as an argument back to that peer; id NULL when the handle is gone. */
NETRON_API netron_service_wire netron_reference_wire(netron_reference reference);

/** In a handler: the service that came as an argument, for you to release. It is of the caller, or
 * one of this instance. Handle {net, 0}: memory or max_references is exceeded, or the service is
 * gone. */
NETRON_API netron_reference netron_task_reference(
	netron_task task, const netron_service_wire *service);

/** The peer that has the service. Zero when the reference is gone: released, or with the
 * connection. */
NETRON_API netron_peer netron_reference_peer(netron_reference reference);

/** Tells the peer that the service is not needed any more. */
NETRON_API int netron_reference_release(netron_reference reference);

/** Emits an event of a service to every peer that asked for it. args: the C struct of event->args.
 * 0, also when nobody did; NETRON_E_GONE when the service is not exposed any more; NETRON_E_LIMIT
 * when
 * @buffer(n, error) is declared and somebody has no room. */
NETRON_API int netron_emit(netron_exposed exposed, const netron_event *event, const void *args);

/* Casts fn back and calls it once. args points to the C struct of event->args and is valid until it
 * returns. */
typedef void netron_heard(const void *args, netron_function *fn, void *user);

/** Listens to an event of the peer's service: fn is called through thunk each time. options:
 * service (name@version, or the id of a definition) and reference choose whose event it is; what
 * names no one version ends it with NETRON_E_ARGUMENT, a reference that is gone with NETRON_E_GONE.
 * Handle {net, 0}: memory is out. */
NETRON_API netron_subscription netron_on(netron_peer peer, const netron_event *event,
	const netron_call_options *options, netron_heard *thunk, netron_function *fn, void *user);

/** The fields of a declared error when error is of that type, else NULL. Valid as long as error. */
NETRON_API const void *netron_error_of(const netron_error *error, const netron_error_type *type);

/** A deep copy of a C value, owned as one piece: netron_owned_free. NULL when memory is out. */
NETRON_API void *netron_copy_of(const netron_slot *slot, const void *value) NETRON_MUST_USE;

/** Whether value holds what its declaration asks for; the path of the first breach goes to
 * out_error. */
NETRON_API int netron_validate(
	const netron_slot *slot, const void *value, netron_error **out_error);

/** Encodes a value alone, as it would stand inside a packet, in the dialect every Netron peer
 * reads. *out_data is owned. */
NETRON_API int netron_encode(const netron_slot *slot, const void *value, uint8_t **out_data,
	size_t *out_size, netron_error **out_error) NETRON_MUST_USE;

/** Decodes one value; trailing bytes are an error. *out_value is owned and points to the C value.
 */
NETRON_API int netron_decode(const netron_slot *slot, const uint8_t *data, size_t size,
	void **out_value, netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
