/* emit.h - what the parts of the emitter share. Each part fills one text; emitter.c writes them. */
#ifndef NETRONC_EMIT_H
#define NETRONC_EMIT_H

#include "emit/c_text.h"
#include "emit/emitter.h"
#include "model/model.h"
#include "model/names.h"
#include "support/arena.h"
#include "support/diag.h"
#include "support/text.h"

#include <stdbool.h>

/* One run over one file. */
struct emit {
	struct arena *arena;
	const struct model_file *file;
	const struct emit_options *options;
	struct diag_list *diags;
	struct emit_outputs *outputs;
	bool is_refused; /* a diagnostic was added: nothing may be written */
	bool has_types;  /* info.c has written the table of types, of so many rows */
	size_t type_count;
	struct openapi
		*openapi; /* openapi_table.c: what it wrote for the file; NULL: nothing yet */
	size_t schema_count;
	struct names shapes;  /* openapi_paths.c: paths without the names of their parameters */
	struct names handles; /* services whose handle the client's header has by now */
};

/* The number in netron/version.h that generated code of this compiler needs. */
#define EMIT_ABI 2

/* ---- emitter.c ---- */

/* Adds a file of this name, which is put where the outputs go. */
void emit_add_output(struct emit *emit, const char *name, const struct text *text);

/* ---- the kinds of files ---- */

void emit_c(struct emit *emit);       /* c_files.c */
void emit_openapi(struct emit *emit); /* openapi.c */
void emit_ts(struct emit *emit);      /* ts.c */

/* ---- the parts of the C files ---- */

void emit_values_header(struct emit *emit, struct text *out); /* values.c */
void emit_values_source(struct emit *emit, struct text *out); /* schema.c */
void emit_client_header(struct emit *emit, struct text *out); /* client.c */
void emit_client_source(struct emit *emit, struct text *out);
void emit_server_header(struct emit *emit, struct text *out); /* server.c */
void emit_server_source(struct emit *emit, struct text *out);

/* ---- members.c: what a service is asked, and what it tells ---- */

enum operation_kind { OPERATION_CALL, OPERATION_GET, OPERATION_SET };

/* A method, or one of the two things to be done with a property: a row of netron_service.methods.
 */
struct operation {
	const struct model_service *service;
	const struct model_member *member; /* the method or the property */
	enum operation_kind kind;
	size_t index;                     /* in netron_service.methods */
	const char *name;                 /* acme_market_get_quote, acme_market_set_spread */
	const char *slot;                 /* of the struct of handlers: get_quote, int_ */
	const char *handle;               /* emit_handle() of the service */
	const char *title;                /* the line of the IDL it comes from */
	const struct model_struct *args;  /* a stream in it is of the kind MODEL_STREAM */
	const struct model_type *result;  /* NULL: none, or a stream */
	const char *value;                /* what the result is called: quote; "" */
	const struct model_param *sends;  /* the stream the caller writes, or NULL */
	const struct model_type *returns; /* items of the stream that is the result, or NULL */
};

/* An event, or the change of a property: a row of netron_service.events. */
struct event {
	const struct model_service *service;
	const struct model_member *member; /* the event or the property */
	size_t index;                      /* in netron_service.events */
	const char *name;                  /* acme_market_halted, acme_market_spread_changed */
	const char *on;                    /* acme_market_on_halted */
	const char *emit;                  /* acme_market_emit_halted */
	const char *handle;                /* emit_handle() of the service */
	const char *title;
	const struct model_struct *args;
};

struct operations {
	struct operation *items;
	size_t count;
};

struct events {
	struct event *items;
	size_t count;
};

/* Calls, then gets and sets. */
struct operations emit_operations(struct emit *emit, const struct model_service *service);
struct events emit_events(struct emit *emit, const struct model_service *service);

/* ---- arguments.c: arguments into the struct of them, and out of it ---- */

/* The parameters that stand for the arguments; streams are left out. client: what a caller gives,
 * else what a handler gets. */
void emit_add_params(
	struct emit *emit, struct c_list *params, const struct model_struct *args, bool is_client);

/* The local struct `args`, filled from the parameters. Nothing when there are none. */
void emit_pack_args(struct emit *emit, struct text *out, const struct model_struct *args);
bool emit_has_arrays(const struct model_struct *args);

/* The arguments, taken out of the struct that `a` points to; streams are left out, and services are
 * locals by then. */
void emit_unpack_args(struct emit *emit, struct c_list *list, const struct model_struct *args);

/* "const acme_x_args *a = args;" and a local for each service, or (void)args. A blank line follows.
 */
void emit_open_args(struct text *out, const struct model_struct *args);

/* ---- client_call.c: one operation of a client ---- */

void emit_declare_call(struct emit *emit, struct text *out, const struct operation *operation);
void emit_define_call(struct emit *emit, struct text *out, const struct operation *operation);

/* ---- stream.c: acme_quote_source and acme_quote_sink ---- */

/* acme_quote, netron_f64: what the two names begin with. */
const char *emit_stream_stem(struct emit *emit, const struct model_type *item);

/* What the header of values says of the streams of the file, and its source. */
void emit_declare_streams(struct emit *emit, struct text *out);
void emit_define_streams(struct emit *emit, struct text *out);

/* ---- event.c ---- */

void emit_declare_listeners(
	struct emit *emit, struct text *out, const struct model_service *service);
void emit_define_listeners(
	struct emit *emit, struct text *out, const struct model_service *service);
void emit_declare_emitters(
	struct emit *emit, struct text *out, const struct model_service *service);
void emit_define_emitters(struct emit *emit, struct text *out, const struct model_service *service);

/* ---- reference.c: services as values ---- */

/* For clients: acme_child_of, acme_child_release. */
void emit_declare_reference(
	struct emit *emit, struct text *out, const struct model_service *service);
void emit_define_reference(
	struct emit *emit, struct text *out, const struct model_service *service);

/* For servers: acme_child_offer. */
void emit_declare_offer(struct emit *emit, struct text *out, const struct model_service *service);
void emit_define_offer(struct emit *emit, struct text *out, const struct model_service *service);

/* The services that the members of service hand over; visit is called once for each. */
void emit_each_reference(struct emit *emit, const struct model_service *service, bool only_params,
	void (*visit)(struct emit *emit, void *context, const struct model_service *service),
	void *context);

/* ---- info.c: introspection ---- */

/* Adds the netronc_info_acme_market of a service, and what it refers to. */
void emit_add_info(struct emit *emit, struct text *out, const struct model_service *service);

/* A string as the initialiser of a pointer; one that is too long for a literal becomes an array,
 * which is added to out. NULL: "NULL". */
const char *emit_constant(
	struct emit *emit, struct text *out, const char *name, const char *string);
bool emit_is_long(const char *string);

/* ---- openapi_table.c ---- */

/* Adds the netronc_openapi_acme_market of a service, and what it refers to. */
void emit_add_openapi(struct emit *emit, struct text *out, const struct model_service *service);

/* ---- common.c ---- */

/* "market", "_client", ".h" -> "market_client.netron.h" */
const char *emit_file_name(
	struct emit *emit, const struct model_file *file, const char *side, const char *extension);

/* The comment at the top, the include guard and extern "C" of a header, and their end. what:
 * "values and errors of"; side: "", "_client", "_server". includes: whole lines, or "". */
void emit_begin_header(struct emit *emit, struct text *out, const char *side, const char *what,
	const char *includes);
void emit_end_header(struct text *out);
void emit_begin_source(struct emit *emit, struct text *out, const char *side, const char *what);

/* "calling Market@1.2.0 of": what a file is for. */
const char *emit_purpose(struct emit *emit, const char *verb);

/* Says that something in a model that passed every check cannot be emitted: a mistake here. */
void emit_refuse(struct emit *emit, struct source_span span, const char *what);

/* The comment of a declaration: its doc, then more, then what is deprecated. more may be NULL. */
void emit_doc(struct emit *emit, struct text *out, unsigned indent, const struct model_base *base,
	const char *more);

/* Calls visit for every service of the file. */
void emit_each_service(struct emit *emit, struct text *out,
	void (*visit)(struct emit *emit, struct text *out, const struct model_service *service));

/* What functions call the handle of a service: no parameter of a method has that name, not even of
 * an inherited one. */
const char *emit_handle(struct emit *emit, const struct model_service *service);

/* The name of the file without its directory: market.nsvc. */
const char *emit_input_name(struct emit *emit, const struct model_file *file);

/* ---- literal.c: values of the IDL as C initialisers ---- */

/* A default, inside an initialiser: "7", "{ (const char *const[]){ "a" }, 1 }". */
const char *emit_literal(
	struct emit *emit, const struct model_type *type, const struct model_value *value);

/* The members of a struct that have defaults, as a brace list; NULL when there are none. */
const char *emit_default_image(struct emit *emit, const struct model_struct *structure);

/* ---- schema.c ---- */

/* The marked section at the end of the values' header: argument structs and tables. */
void emit_table_declarations(struct emit *emit, struct text *out);

#endif
