/* make.h - the actions of the grammar: each builds one node of the tree. Lists grow as rings: the
 * handle is the last item, whose next is the first. Texts are found by their places. */
#ifndef NETRONC_MAKE_H
#define NETRONC_MAKE_H

#include "syntax/state.h"

/* Annotations in front of something, and the doc comment in front of them. */
struct marks {
	struct ast_annotation *last; /* a ring; NULL: none */
	struct ast_doc *doc;
	struct place place;
};

/* What stands behind the arrow. */
struct result {
	const struct ast_type *type;
	bool is_stream;
	struct place stream;
};

/* The parts of an example. */
struct clauses {
	const struct ast_value *in, *out;
};

#define RING(name, type) struct type *ring_##name(struct type *last, struct type *item);
RING(argument, ast_argument)
RING(value, ast_value)
RING(member_value, ast_member_value)
RING(enum_value, ast_enum_value)
RING(field, ast_field)
RING(param, ast_param)
RING(example, ast_example)
#undef RING

/* ---- parts of everything ---- */

struct ast_name make_name(struct parser *parser, struct place place);
void make_base(struct parser *parser, struct ast_base *base, struct marks *marks,
	struct ast_doc *doc, struct place name, struct place all);
/* Annotations and documentation of what has a name and a place already. */
void make_marked(
	struct parser *parser, struct ast_base *base, struct marks *marks, struct ast_doc *doc);

/* ---- the file ---- */

void make_namespace(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place word, struct place path);
void make_import(struct parser *parser, struct marks *marks, struct place word, struct place path);
void make_declaration(struct parser *parser, struct marks *marks,
	struct ast_declaration *declaration, struct place all);
void make_stray_semicolon(struct parser *parser, struct place place);
void make_too_deep(struct parser *parser, struct place place);
/* Reports a word of the language used as a name it cannot be. */
struct ast_doc *make_keyword_name(struct parser *parser, struct ast_doc *doc, struct place place);
/* name?: T instead of name: T? */
void make_question_mark(struct parser *parser, struct place mark, struct place type);

/* ---- annotations ---- */

struct marks *make_mark(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place at, struct place name, struct place end, struct ast_argument *arguments);
struct ast_argument *make_argument(
	struct parser *parser, struct place name, bool is_named, struct ast_value *value);
/* Positional arguments come before named ones. */
struct ast_argument *make_next_argument(
	struct parser *parser, struct ast_argument *last, struct ast_argument *argument);

/* ---- values (make_value.c) ---- */

struct ast_value *make_integer(struct parser *parser, struct place place, bool is_negative);
struct ast_value *make_float(struct parser *parser, struct place place, bool is_negative);
struct ast_value *make_quantity(struct parser *parser, struct place place, bool is_negative);
struct ast_value *make_string(struct parser *parser, struct place place);
struct ast_value *make_version_value(struct parser *parser, struct place place);
struct ast_value *make_rate(struct parser *parser, struct place place);
/* true, false, null, or a name; -inf. */
struct ast_value *make_word(struct parser *parser, struct place place, bool is_negative);
struct ast_value *make_list_value(
	struct parser *parser, struct place place, struct ast_value *last);
struct ast_value *make_object_value(
	struct parser *parser, struct place place, struct ast_member_value *last);
struct ast_member_value *make_member_value(
	struct parser *parser, struct place name, bool is_quoted, struct ast_value *value);

/* "@1.2.0": without the @; reports what is no version. */
struct ast_name make_version(struct parser *parser, struct place place);

/* ---- types ---- */

struct ast_type *make_named_type(struct parser *parser, struct place place, struct place path,
	const struct place *version, struct ast_value *bound);
struct ast_type *make_suffix_type(struct parser *parser, enum ast_type_kind kind,
	struct place place, struct ast_type *item, struct ast_value *bound);
struct ast_type *make_container_type(struct parser *parser, enum ast_type_kind kind,
	struct place place, struct ast_type *key, struct ast_type *item);

/* ---- declarations. doc: in front of their first word; name: the place of the name ---- */

struct ast_declaration *make_enum(struct parser *parser, enum ast_declaration_kind kind,
	struct ast_doc *doc, struct place name, struct ast_type *base, struct ast_enum_value *last);
struct ast_declaration *make_struct(struct parser *parser, enum ast_declaration_kind kind,
	struct ast_doc *doc, struct place name, struct ast_value *status, struct ast_field *last);
struct ast_declaration *make_alias(
	struct parser *parser, struct ast_doc *doc, struct place name, struct ast_type *target);
struct ast_declaration *make_const(struct parser *parser, struct ast_doc *doc, struct place name,
	struct ast_type *type, struct ast_value *value);
/* version: empty when missing. */
struct ast_declaration *make_service(struct parser *parser, struct ast_doc *doc, struct place name,
	struct place version, const struct place *parent, const struct place *parent_version,
	struct ast_member *last);
struct ast_declaration *make_annotation(struct parser *parser, struct ast_doc *doc,
	struct place name, bool has_parameters, struct ast_param *last,
	struct ast_reference *targets);
struct ast_enum_value *make_enum_value(struct parser *parser, struct marks *marks,
	struct ast_doc *doc, struct place name, struct place all, struct ast_value *value);
struct ast_field *make_field(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place name, struct place all, struct ast_type *type, struct ast_value *value);

/* ---- members ---- */

struct ast_member *make_method(struct parser *parser, struct ast_doc *doc,
	const struct place *oneway, struct place name, struct ast_param *params,
	struct result *result, struct ast_reference *throws, struct ast_example *examples);
struct ast_member *make_event(struct parser *parser, struct ast_doc *doc, struct place word,
	struct place name, struct ast_param *params);
struct ast_member *make_property(struct parser *parser, struct ast_doc *doc, bool is_readonly,
	struct place word, struct place name, struct ast_type *type);
/* Puts the marks in front of the member and the member behind last. */
struct ast_member *make_next_member(struct parser *parser, struct ast_member *last,
	struct marks *marks, struct ast_member *member, struct place mark_place,
	struct place place);
struct ast_param *make_param(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place name, struct place all, struct ast_type *type, struct ast_value *value);
struct ast_param *make_stream_param(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place name, struct place all, struct place word, struct ast_type *type);
struct ast_param *make_rest_param(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place name, struct place all, struct place dots, struct ast_type *type);
struct result *make_result(
	struct parser *parser, const struct place *stream, struct ast_type *type);
struct ast_reference *make_reference(
	struct parser *parser, struct ast_reference *last, struct place place);
struct ast_example *make_example(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place name, struct place all, struct clauses *clauses);
struct clauses *make_clause(struct parser *parser, struct clauses *clauses, bool is_in,
	struct place word, struct ast_value *value);

#endif
