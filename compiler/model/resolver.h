/* resolver.h - what the passes of resolve.c share. Passes, each over all files, in this order:
 * units (import.c), symbols (scope.c), types (types.c), order (order.c), values (values.c),
 * annotations (annotations.c), sizes (layout.c), rules (check.c), C names (c_names.c). A
 * type or a value that could not be made out is NULL: whoever meets one stays silent. */
#ifndef NETRONC_RESOLVER_H
#define NETRONC_RESOLVER_H

#include "model/model.h"
#include "model/names.h"
#include "model/resolve.h"
#include "support/arena.h"
#include "support/diag.h"
#include "syntax/ast.h"

#include <sys/types.h>

struct symbol;
struct unit;

/* A growing array in an arena: LIST_ADD(arena, &list, item). */
#define LIST_ADD(arena, list, item)                                                                \
	do {                                                                                       \
		if (((list)->count & ((list)->count + 1)) == 0)                                    \
			(list)->items = arena_grow((arena), (list)->items,                         \
				(list)->count * sizeof(*(list)->items),                            \
				((list)->count * 2 + 1) * sizeof(*(list)->items));                 \
		(list)->items[(list)->count++] = (item);                                           \
	} while (0)

/* One symbol needs another. Hard: it cannot be declared in C before the other is complete. */
struct edge {
	struct symbol *to;
	struct source_span span;
	const char *via; /* the field, NULL: none */
	bool is_hard;
	struct edge *next;
};

enum progress { PROGRESS_NONE, PROGRESS_RUNNING, PROGRESS_DONE };

/* A declaration. */
struct symbol {
	const struct ast_declaration *ast;
	struct unit *unit;
	const char *name;
	struct symbol *next_version; /* services: the next one of the same name */
	struct symbol *last_version; /* of the first one, once there are two */
	unsigned extends_depth;
	struct symbol *parent; /* services: extends */
	enum progress flattened, evaluated;
	union {
		struct model_base *base; /* every one of them starts with it */
		struct model_enum *enumeration;
		struct model_struct *structure;
		struct model_union *union_;
		struct model_alias *alias;
		struct model_const *constant;
		struct model_service *service;
		struct model_annotation_type *annotation;
	} as;
	bool is_shadowed; /* another one has the name: reported */
	bool has_value;   /* constants: evaluated without a mistake */
	struct edge *edges, **edges_end;
	/* order.c */
	struct edge *walked;
	struct symbol *walked_from;
	enum progress ordered;
};

struct unit_import {
	struct unit *unit; /* NULL: could not be loaded */
	struct source_span span;
	bool is_used;
};

/* A file. */
struct unit {
	const struct ast_file *ast;
	struct model_file *model;
	const char *root; /* the directory imports may not leave */
	dev_t device;
	ino_t inode; /* 0: in memory */
	bool has_syntax_errors;
	bool is_written; /* requested, or what a requested service extends stands in it */
	enum progress imported;
	struct unit *imported_by;
	struct source_span imported_at;
	MODEL_LIST(struct unit_import) imports;
	struct names scope;       /* name -> struct symbol */
	struct names annotations; /* name -> struct symbol */
	struct names versions;    /* Files@1.0.0 -> struct symbol, where there are several */
	MODEL_LIST(struct symbol *) symbols;
};

/* Whatever can be annotated. */
struct subject {
	enum model_target target;
	const struct ast_base *ast;
	struct model_base *base;
	struct symbol *owner;
	struct model_type *type; /* fields, parameters, properties, aliases; may be NULL */
	union {
		struct model_field *field;
		struct model_param *param;
		struct model_member *member;
	} as;
	const char *c_override; /* @cName */
	struct source_span c_override_span;
};

struct resolver {
	struct arena *arena;
	struct diag_list *diags;
	const struct resolve_options *options;
	struct model *model;
	bool is_unreadable;
	unsigned constant_depth;
	size_t guesses;
	MODEL_LIST(struct unit *) units; /* imported ones first */
	MODEL_LIST(struct symbol *) symbols;
	MODEL_LIST(struct symbol *) ordered;
	MODEL_LIST(struct subject *) subjects;
};

/* ---- import.c ---- */

/* Loads a file and what it imports. */
void import_requested(struct resolver *resolver, const char *path);
void import_text(struct resolver *resolver, const char *path, const char *text, size_t size);
void import_warn_unused(struct resolver *resolver);

/* ---- scope.c ---- */

void scope_declare_all(struct resolver *resolver);

/* What a name means in a unit. Reports and returns NULL when it means nothing. For services: the
 * first version. what: "type", "constant" ... for the message. */
struct symbol *scope_find(
	struct resolver *resolver, struct unit *unit, struct ast_name name, const char *what);

/* The same, silent. */
struct symbol *scope_look(struct resolver *resolver, struct unit *unit, const char *name);

/* The version of a service, or the only one. Reports. */
struct symbol *scope_version(struct resolver *resolver, struct symbol *service,
	struct ast_name name, struct ast_name version);

struct symbol *scope_annotation(struct resolver *resolver, struct unit *unit, const char *name);

/* "a struct", "an error" */
const char *scope_kind_of(enum ast_declaration_kind kind);
bool scope_is_builtin_type(const char *name, enum model_type_kind *out_kind);
void scope_guess(struct unit *unit, struct diag_guess *guess);

/* ---- types.c ---- */

void types_resolve_all(struct resolver *resolver);
struct model_type *types_resolve(struct resolver *resolver, struct symbol *owner,
	const struct ast_type *type, const char *via);
const char *types_describe(struct arena *arena, const struct model_type *type);

/* ---- members.c: what services and annotation declarations are made of ---- */

void members_resolve(struct resolver *resolver, struct symbol *symbol);
void members_flatten_all(struct resolver *resolver);

/* Sets unit.is_written: only there it matters what the runtime does not carry out. */
void members_mark_written(struct resolver *resolver);
void members_fill_base(struct resolver *resolver, struct symbol *owner, enum model_target target,
	const struct ast_base *ast, struct model_base *base, struct model_type *type, void *object);
struct model_param *members_params(struct resolver *resolver, struct symbol *owner,
	const struct ast_param *params, size_t count);

/* ---- order.c ---- */

void order_declarations(struct resolver *resolver);

/* ---- values.c ---- */

void values_evaluate_all(struct resolver *resolver);

/* What value means as a type. False: reported, or type is NULL. */
bool values_evaluate(struct resolver *resolver, struct unit *unit, const struct ast_value *value,
	const struct model_type *type, struct model_value *out);

/* The number a bound names. False: reported. */
bool values_bound(
	struct resolver *resolver, struct unit *unit, const struct ast_value *value, uint64_t *out);
bool values_equal(const struct model_value *a, const struct model_value *b);

/* ---- annotations.c ---- */

void annotations_apply_all(struct resolver *resolver);

/* ---- annotations_flow.c: @window and @buffer ---- */

void annotations_apply_window(struct resolver *resolver, struct subject *subject,
	const struct ast_annotation *annotation);
void annotations_apply_buffer(struct resolver *resolver, struct subject *subject,
	const struct ast_annotation *annotation);

/* ---- annotations_http.c: @http and @cache; check_http.c compares them with the method ---- */

void annotations_apply_http(struct resolver *resolver, struct subject *subject,
	const struct ast_annotation *annotation);
void annotations_apply_cache(struct resolver *resolver, struct subject *subject,
	const struct ast_annotation *annotation);

/* ---- written.c ---- */

/* getQuote(symbol: string) -> Quote throws UnknownSymbol */
const char *signature_of(struct arena *arena, const struct ast_member *member);

/* timeout(500ms) */
const char *written_annotation(struct arena *arena, const struct ast_annotation *annotation);

/* A type as it was declared, in several lines. Only of what passed every check. */
const char *written_declaration(struct arena *arena, const struct ast_declaration *ast);

/* Fills in model_base.text of every type. */
void written_keep_all(struct resolver *resolver);

/* ---- check.c ---- */

void check_all(struct resolver *resolver);

#endif
