/* make_declaration.c - builds declarations, their fields and their members. */
#include "syntax/list.h"
#include "syntax/make.h"

static struct ast_declaration *new_declaration(struct parser *parser,
	enum ast_declaration_kind kind, struct ast_doc *doc, struct place name)
{
	struct ast_declaration *declaration = ARENA_NEW(parser->arena, struct ast_declaration);

	declaration->kind = kind;
	declaration->base.name = make_name(parser, name);
	declaration->base.doc = doc;
	return declaration;
}

struct ast_declaration *make_enum(struct parser *parser, enum ast_declaration_kind kind,
	struct ast_doc *doc, struct place name, struct ast_type *base, struct ast_enum_value *last)
{
	struct ast_declaration *declaration = new_declaration(parser, kind, doc, name);

	parser->is_in_enum = false;
	declaration->type = base;
	LIST_FROM_RING(declaration->values, last);
	return declaration;
}

struct ast_declaration *make_struct(struct parser *parser, enum ast_declaration_kind kind,
	struct ast_doc *doc, struct place name, struct ast_value *status, struct ast_field *last)
{
	struct ast_declaration *declaration = new_declaration(parser, kind, doc, name);

	declaration->value = status;
	LIST_FROM_RING(declaration->fields, last);
	return declaration;
}

struct ast_declaration *make_alias(
	struct parser *parser, struct ast_doc *doc, struct place name, struct ast_type *target)
{
	struct ast_declaration *declaration = new_declaration(parser, AST_ALIAS, doc, name);

	declaration->type = target;
	return declaration;
}

struct ast_declaration *make_const(struct parser *parser, struct ast_doc *doc, struct place name,
	struct ast_type *type, struct ast_value *value)
{
	struct ast_declaration *declaration = new_declaration(parser, AST_CONST, doc, name);

	declaration->type = type;
	declaration->value = value;
	return declaration;
}

struct ast_declaration *make_service(struct parser *parser, struct ast_doc *doc, struct place name,
	struct place version, const struct place *parent, const struct place *parent_version,
	struct ast_member *last)
{
	struct ast_declaration *declaration = new_declaration(parser, AST_SERVICE, doc, name);

	if (version.begin != version.end) {
		declaration->version = make_version(parser, version);
	} else {
		struct diag *diag =
			diag_error(parser->diags, DIAG_MISSING_VERSION, declaration->base.name.span,
				"service '%s' has no version", declaration->base.name.text);
		struct source_span behind = declaration->base.name.span;
		behind.begin = behind.end;
		diag_fix(diag, behind, "@1.0.0", "say which version this is");
	}
	if (parent)
		declaration->parent = make_name(parser, *parent);
	if (parent_version)
		declaration->parent_version = make_version(parser, *parent_version);
	LIST_FROM_RING(declaration->members, last);
	return declaration;
}

struct ast_declaration *make_annotation(struct parser *parser, struct ast_doc *doc,
	struct place name, bool has_parameters, struct ast_param *last,
	struct ast_reference *targets)
{
	struct ast_declaration *declaration = new_declaration(parser, AST_ANNOTATION, doc, name);

	declaration->has_parameters = has_parameters;
	LIST_FROM_RING(declaration->params, last);
	LIST_FROM_RING(declaration->targets, targets);
	return declaration;
}

struct ast_enum_value *make_enum_value(struct parser *parser, struct marks *marks,
	struct ast_doc *doc, struct place name, struct place all, struct ast_value *value)
{
	struct ast_enum_value *item = ARENA_NEW(parser->arena, struct ast_enum_value);

	make_base(parser, &item->base, marks, doc, name, all);
	item->value = value;
	return item;
}

struct ast_field *make_field(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place name, struct place all, struct ast_type *type, struct ast_value *value)
{
	struct ast_field *field = ARENA_NEW(parser->arena, struct ast_field);

	make_base(parser, &field->base, marks, doc, name, all);
	field->type = type;
	field->default_value = value;
	return field;
}

/* ---- members ---- */

static struct ast_member *new_member(
	struct parser *parser, enum ast_member_kind kind, struct ast_doc *doc, struct place name)
{
	struct ast_member *member = ARENA_NEW(parser->arena, struct ast_member);

	member->kind = kind;
	member->base.name = make_name(parser, name);
	member->base.doc = doc;
	return member;
}

struct ast_member *make_method(struct parser *parser, struct ast_doc *doc,
	const struct place *oneway, struct place name, struct ast_param *params,
	struct result *result, struct ast_reference *throws, struct ast_example *examples)
{
	struct ast_member *member = new_member(parser, AST_METHOD, doc, name);

	LIST_FROM_RING(member->params, params);
	LIST_FROM_RING(member->throws, throws);
	LIST_FROM_RING(member->examples, examples);
	if (oneway) {
		member->is_oneway = true;
		member->word_span = parser_span(parser, *oneway);
	}
	if (result) {
		member->type = result->type;
		member->is_result_stream = result->is_stream;
		if (result->is_stream)
			member->stream_span = parser_span(parser, result->stream);
	}
	return member;
}

struct ast_member *make_event(struct parser *parser, struct ast_doc *doc, struct place word,
	struct place name, struct ast_param *params)
{
	struct ast_member *member = new_member(parser, AST_EVENT, doc, name);

	member->word_span = parser_span(parser, word);
	LIST_FROM_RING(member->params, params);
	return member;
}

struct ast_member *make_property(struct parser *parser, struct ast_doc *doc, bool is_readonly,
	struct place word, struct place name, struct ast_type *type)
{
	struct ast_member *member = new_member(parser, AST_PROPERTY, doc, name);

	member->word_span = parser_span(parser, word);
	member->is_readonly = is_readonly;
	member->type = type;
	return member;
}

struct ast_member *make_next_member(struct parser *parser, struct ast_member *last,
	struct marks *marks, struct ast_member *member, struct place mark_place, struct place place)
{
	struct ast_doc *doc = member->base.doc;

	(void)mark_place;
	member->base.span = parser_span(parser, place);
	make_marked(parser, &member->base, marks, doc);
	member->next = last ? last->next : member;
	if (last)
		last->next = member;
	return member;
}

struct ast_param *make_param(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place name, struct place all, struct ast_type *type, struct ast_value *value)
{
	struct ast_param *param = ARENA_NEW(parser->arena, struct ast_param);

	make_base(parser, &param->base, marks, doc, name, all);
	param->type = type;
	param->default_value = value;
	return param;
}

struct ast_param *make_stream_param(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place name, struct place all, struct place word, struct ast_type *type)
{
	struct ast_param *param = make_param(parser, marks, doc, name, all, type, NULL);

	param->is_stream = true;
	param->stream_span = parser_span(parser, word);
	return param;
}

struct ast_param *make_rest_param(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place name, struct place all, struct place dots, struct ast_type *type)
{
	struct ast_param *param = make_param(parser, marks, doc, name, all, type, NULL);

	param->is_rest = true;
	param->stream_span = parser_span(parser, dots);
	return param;
}

struct result *make_result(struct parser *parser, const struct place *stream, struct ast_type *type)
{
	struct result *result = ARENA_NEW(parser->arena, struct result);

	result->type = type;
	result->is_stream = stream != NULL;
	if (stream)
		result->stream = *stream;
	return result;
}

struct ast_reference *make_reference(
	struct parser *parser, struct ast_reference *last, struct place place)
{
	struct ast_reference *reference = ARENA_NEW(parser->arena, struct ast_reference);

	reference->name = make_name(parser, place);
	reference->next = last ? last->next : reference;
	if (last)
		last->next = reference;
	return reference;
}

/* ---- examples ---- */

struct ast_example *make_example(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place name, struct place all, struct clauses *clauses)
{
	struct ast_example *example = ARENA_NEW(parser->arena, struct ast_example);

	if (marks)
		diag_error(parser->diags, DIAG_MISPLACED_ANNOTATION,
			parser_span(parser, marks->place), "an example takes no annotations");
	make_base(parser, &example->base, NULL, doc, name, all);
	if (clauses) {
		example->in = clauses->in;
		example->out = clauses->out;
	}
	return example;
}

struct clauses *make_clause(struct parser *parser, struct clauses *clauses, bool is_in,
	struct place word, struct ast_value *value)
{
	const struct ast_value **clause;

	if (!clauses)
		clauses = ARENA_NEW(parser->arena, struct clauses);
	clause = is_in ? &clauses->in : &clauses->out;
	if (*clause) {
		struct diag *diag = diag_error(parser->diags, DIAG_DUPLICATE_CLAUSE,
			parser_span(parser, word), "a second '%s'", is_in ? "in" : "out");
		diag_note(diag, (*clause)->span, "the first is here");
	} else {
		*clause = value;
	}
	return clauses;
}
