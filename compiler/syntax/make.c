/* make.c - builds what stands between declarations and types: names, documentation, annotations,
 * the file. */
#include "syntax/make.h"

#include "syntax/list.h"

#include <string.h>

#define RING(name, type)                                                                           \
	struct type *ring_##name(struct type *last, struct type *item)                             \
	{                                                                                          \
		item->next = last ? last->next : item;                                             \
		if (last)                                                                          \
			last->next = item;                                                         \
		return item;                                                                       \
	}
RING(argument, ast_argument)
RING(value, ast_value)
RING(member_value, ast_member_value)
RING(enum_value, ast_enum_value)
RING(field, ast_field)
RING(param, ast_param)
RING(example, ast_example)

/* The text of a path without spaces and comments between its parts. */
static const char *path_text(struct parser *parser, struct place place)
{
	const char *text = parser_text(parser, place);
	size_t size = place.end - place.begin, used = 0;
	char *out;

	if (!memchr(text, ' ', size) && !memchr(text, '\n', size) && !memchr(text, '/', size) &&
		!memchr(text, '\t', size) && !memchr(text, '\r', size))
		return arena_string_n(parser->arena, text, size);
	out = arena_alloc(parser->arena, size + 1);
	for (size_t i = 0; i < size; i++) {
		if (text[i] == '/' && i + 1 < size && text[i + 1] == '/') {
			while (i < size && text[i] != '\n')
				i++;
		} else if (text[i] == '/') {
			for (i += 2; text[i] != '*' || text[i + 1] != '/'; i++)
				;
			i++;
		} else if (!strchr(" \t\r\n", text[i])) {
			out[used++] = text[i];
		}
	}
	return out;
}

struct ast_name make_name(struct parser *parser, struct place place)
{
	return (struct ast_name){ path_text(parser, place), parser_span(parser, place) };
}

void make_base(struct parser *parser, struct ast_base *base, struct marks *marks,
	struct ast_doc *doc, struct place name, struct place all)
{
	base->name = make_name(parser, name);
	base->span = parser_span(parser, all);
	make_marked(parser, base, marks, doc);
}

void make_marked(
	struct parser *parser, struct ast_base *base, struct marks *marks, struct ast_doc *doc)
{
	(void)parser;
	if (marks) {
		LIST_FROM_RING(base->annotations, marks->last);
		if (marks->doc)
			doc = marks->doc;
		if (marks->place.begin < base->span.begin)
			base->span.begin = marks->place.begin;
	}
	base->doc = doc;
	if (doc)
		doc->is_taken = true;
}

/* ---- the file ---- */

static void refuse_marks(struct parser *parser, struct marks *marks, const char *what)
{
	if (marks)
		diag_error(parser->diags, DIAG_MISPLACED_ANNOTATION,
			parser_span(parser, marks->place), "%s takes no annotations", what);
}

static void misplaced(struct parser *parser, struct place word, const char *message)
{
	diag_error(parser->diags, DIAG_MISPLACED_HEADER, parser_span(parser, word), "%s", message);
}

void make_namespace(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place word, struct place path)
{
	struct ast_file *file = parser->file;

	refuse_marks(parser, marks, "a namespace");
	if (file->namespace_.text) {
		struct diag *diag = diag_error(parser->diags, DIAG_MISPLACED_HEADER,
			parser_span(parser, word), "a second namespace");
		diag_note(diag, file->namespace_.span, "the first is here");
		return;
	}
	if (file->imports.count || file->declarations.count)
		misplaced(parser, word, "the namespace comes first in a file");
	file->namespace_ = make_name(parser, path);
	file->doc = doc;
	if (doc)
		doc->is_taken = true;
}

void make_import(struct parser *parser, struct marks *marks, struct place word, struct place path)
{
	struct ast_import *import = ARENA_NEW(parser->arena, struct ast_import);
	struct ast_value *value = make_string(parser, path);

	refuse_marks(parser, marks, "an import");
	if (parser->file->declarations.count)
		misplaced(parser, word, "imports come before the first declaration");
	import->path = value->text;
	import->span = parser_span(parser, path);
	LIST_APPEND(parser->file->imports, import);
}

void make_declaration(struct parser *parser, struct marks *marks,
	struct ast_declaration *declaration, struct place all)
{
	struct ast_doc *doc = declaration->base.doc;

	declaration->base.span = parser_span(parser, all);
	make_marked(parser, &declaration->base, marks, doc);
	LIST_APPEND(parser->file->declarations, declaration);
}

void make_stray_semicolon(struct parser *parser, struct place place)
{
	diag_error(parser->diags, DIAG_STRAY_SEMICOLON, parser_span(parser, place),
		"there is nothing for this ';' to end");
}

void make_too_deep(struct parser *parser, struct place place)
{
	if (parser->is_stopped)
		return;
	diag_error(parser->diags, DIAG_TOO_DEEP, parser_span(parser, place),
		"nested deeper than %d", AST_MAX_DEPTH);
	parser_stop(parser);
}

struct ast_doc *make_keyword_name(struct parser *parser, struct ast_doc *doc, struct place place)
{
	struct ast_name name = make_name(parser, place);

	diag_error(parser->diags, DIAG_KEYWORD_NAME, name.span,
		"'%s' is a word of the language and cannot be a name here", name.text);
	return doc;
}

void make_question_mark(struct parser *parser, struct place mark, struct place type)
{
	struct diag *diag = diag_error(parser->diags, DIAG_OPTIONAL_NAME, parser_span(parser, mark),
		"the '?' of an optional stands behind its type");
	struct place both = { mark.begin, type.end };

	diag_fix(diag, parser_span(parser, both),
		arena_format(parser->arena, ": %.*s?", (int)(type.end - type.begin),
			parser_text(parser, type)),
		"write it there");
}

/* ---- annotations ---- */

struct marks *make_mark(struct parser *parser, struct marks *marks, struct ast_doc *doc,
	struct place at, struct place name, struct place end, struct ast_argument *arguments)
{
	struct ast_annotation *annotation = ARENA_NEW(parser->arena, struct ast_annotation);

	annotation->name = make_name(parser, name);
	annotation->span = parser_span(parser, (struct place){ at.begin, end.end });
	annotation->has_parentheses = end.end != name.end;
	LIST_FROM_RING(annotation->arguments, arguments);
	if (!marks) {
		marks = ARENA_NEW(parser->arena, struct marks);
		marks->place = (struct place){ at.begin, end.end };
	}
	marks->place.end = end.end;
	annotation->next = marks->last ? marks->last->next : annotation;
	if (marks->last)
		marks->last->next = annotation;
	marks->last = annotation;
	if (doc && !marks->doc)
		marks->doc = doc;
	return marks;
}

struct ast_argument *make_argument(
	struct parser *parser, struct place name, bool is_named, struct ast_value *value)
{
	struct ast_argument *argument = ARENA_NEW(parser->arena, struct ast_argument);

	if (is_named)
		argument->name = make_name(parser, name);
	argument->value = value;
	return argument;
}

struct ast_argument *make_next_argument(
	struct parser *parser, struct ast_argument *last, struct ast_argument *argument)
{
	if (last->name.text && !argument->name.text)
		diag_error(parser->diags, DIAG_MIXED_ARGUMENTS, argument->value->span,
			"a positional argument behind a named one");
	return ring_argument(last, argument);
}
