/* emit.h - what the parts of the emitter share. Each part fills one text; emitter.c writes them. */
#ifndef NETRONC_EMIT_H
#define NETRONC_EMIT_H

#include "emit/c_text.h"
#include "emit/emitter.h"
#include "model/model.h"
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
	bool is_refused; /* a diagnostic was added: nothing may be written */
};

/* The number in netron/version.h that generated code of this compiler needs. */
#define EMIT_ABI 1

/* ---- the parts ---- */

void emit_values_header(struct emit *emit, struct text *out); /* values.c */
void emit_values_source(struct emit *emit, struct text *out); /* schema.c */
void emit_client_header(struct emit *emit, struct text *out); /* client.c */
void emit_client_source(struct emit *emit, struct text *out);
void emit_server_header(struct emit *emit, struct text *out); /* server.c */
void emit_server_source(struct emit *emit, struct text *out);

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

/* acme_market_get_quote */
const char *emit_method_name(
	struct emit *emit, const struct model_service *service, const struct model_member *member);

/* What functions call the handle of a service: no parameter of a method has that name, not even of
 * an inherited one. */
const char *emit_handle(struct emit *emit, const struct model_service *service);

/* The parameters of a method as a struct, named acme_market_get_quote_args. A rest parameter is a
 * field of a list type. */
const struct model_struct *emit_args_of(
	struct emit *emit, const struct model_service *service, const struct model_member *member);

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
