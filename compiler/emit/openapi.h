/* openapi.h - what the files that write OpenAPI share: the operations of a file, and the schemas
 * that they refer to. Values have the form that the library gives them in JSON
 * (docs/reference/json.md); paths are those under which it serves them. */
#ifndef NETRONC_OPENAPI_H
#define NETRONC_OPENAPI_H

#include "emit/emit.h"
#include "emit/json_out.h"

/* A schema with a name. One that was referred to is written later. */
struct openapi_component {
	const char *name;                 /* "acme.Quote" */
	const struct model_type *type;    /* declared; NULL: an answer */
	const struct model_struct *error; /* answers: the error it says; NULL: any */
	const char *json;
};

struct openapi {
	struct emit *emit;
	bool is_pretty;
	unsigned depth;       /* of component schemas, when pretty */
	struct names by_type; /* C name, or name of an answer -> struct openapi_component */
	struct names by_name;
	size_t written; /* of by_type, in its order */
};

enum openapi_kind { OPENAPI_CALL, OPENAPI_ROUTE, OPENAPI_GET, OPENAPI_SET, OPENAPI_EVENT };

/* A verb of a path. */
struct openapi_operation {
	enum openapi_kind kind;
	const struct model_service *service;
	const struct model_member *member;
	const char *path;
	const char *verb;         /* "get" */
	const char *const *names; /* routes: what the parameters of the path are called in it */
	bool is_inherited;        /* routes */
};

struct openapi_operations {
	struct openapi_operation *items;
	size_t count;
};

/* ---- openapi_paths.c ---- */

/* What a service can be asked over HTTP, those of one path together. Paths that differ only in the
 * names of parameters have those of the first one in the file. */
struct openapi_operations openapi_operations_of(
	struct emit *emit, const struct model_service *service);

/* Of all services of the file; a path and a verb once. */
struct openapi_operations openapi_operations_of_file(struct emit *emit);

/* ---- openapi_operation.c ---- */

/* The Operation Object. */
void openapi_operation(
	struct openapi *api, struct json_out *out, const struct openapi_operation *operation);

/* ---- openapi_schema.c ---- */

/* The Schema Object of a type. base (may be NULL): its doc and what is deprecated; value (may be
 * NULL): its default. */
void openapi_schema(struct openapi *api, struct json_out *out, const struct model_type *type,
	const struct model_base *base, const struct model_value *value);

/* The same for the value of a parameter: of T... a list. Streams are lists of their items. */
void openapi_param_schema(
	struct openapi *api, struct json_out *out, const struct model_param *param);

/* { "$ref": ... } to a declared type, which is written in time. */
void openapi_reference(struct openapi *api, struct json_out *out, const struct model_type *type);

/* The same to the answer that says an error; NULL: any failure. */
void openapi_reference_answer(
	struct openapi *api, struct json_out *out, const struct model_struct *error);

/* Whether a member of an object may be absent. */
bool openapi_may_be_absent(const struct model_type *type, const struct model_value *value);

/* Whether a map is an object: its keys travel as strings. */
bool openapi_is_object(const struct model_type *map);

/* Writes what was referred to, and what that refers to. Sorted by name, count of them. */
struct openapi_component **openapi_components(struct openapi *api, size_t *out_count);

/* "description": of the doc and what is deprecated; nothing when there is neither. */
void openapi_description(struct emit *emit, struct json_out *out, const struct model_base *base);

/* ---- openapi_value.c ---- */

/* A value of the IDL as JSON. */
void openapi_value(struct emit *emit, struct json_out *out, const struct model_type *type,
	const struct model_value *value);

#endif
