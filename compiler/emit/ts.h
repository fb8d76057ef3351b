/* ts.h - what the parts of the emitter of TypeScript share. The text of a file is put together
 * first; which imports it needs is known afterwards. */
#ifndef NETRONC_EMIT_TS_H
#define NETRONC_EMIT_TS_H

#include "emit/emit.h"

struct ts {
	struct emit *emit;
	struct text body;
	bool uses_runtime; /* something of @netron/client */
	bool *uses_import; /* one for each import of the file */
};

/* ---- ts_text.c ---- */

/* What a declaration is called: its name, unless JavaScript keeps that for itself. */
const char *ts_name(struct ts *ts, const char *name);
const char *ts_service_name(struct ts *ts, const struct model_service *service);

/* What a member of a client, or of an object literal, is called. */
const char *ts_member(struct ts *ts, const char *name);
const char *ts_key(struct ts *ts, const char *name);

/* A parameter; `options` is the last one of every method. */
const char *ts_param(struct ts *ts, const char *name);

/* A type of the platform, such as Date, also where the file declares one of that name. */
const char *ts_global(struct ts *ts, const char *name);

/* A string literal. */
const char *ts_string(struct ts *ts, const char *bytes, size_t size);
const char *ts_string_of(struct ts *ts, const char *string);

/* A doc comment: that of the declaration, and what is deprecated. Nothing when there is neither. */
void ts_doc(struct ts *ts, unsigned indent, const struct model_base *base);

/* ---- ts_type.c ---- */

/* A name in the file of base, as it is written in this one; prefix: "", or "$" for the description
 * of a type. */
const char *ts_refer(struct ts *ts, const struct model_base *base, const char *prefix);
const char *ts_refer_service(struct ts *ts, const struct model_service *service);

/* The type of values: "Quote[]". */
const char *ts_type(struct ts *ts, const struct model_type *type);

/* The expression that describes it to the runtime: "$.list($Quote)". */
const char *ts_description(struct ts *ts, const struct model_type *type);

bool ts_is_optional(const struct model_type *type);

/* ---- ts_value.c ---- */

const char *ts_value(struct ts *ts, const struct model_type *type, const struct model_value *value);

/* A number of an enum with that base; bits: of u64. */
const char *ts_integer(struct ts *ts, enum model_type_kind base, int64_t value);

/* ", () => value", or "". */
const char *ts_initial(
	struct ts *ts, const struct model_type *type, const struct model_value *value);

/* ---- ts_declare.c and ts_service.c: into the body ---- */

void ts_declare(struct ts *ts, const struct model_declaration *declaration);
void ts_declare_service(struct ts *ts, const struct model_service *service);

#endif
