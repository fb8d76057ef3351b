/* make_type.c - builds types. */
#include "syntax/make.h"

static struct ast_type *new_type(
	struct parser *parser, enum ast_type_kind kind, struct place place, unsigned depth)
{
	struct ast_type *type = ARENA_NEW(parser->arena, struct ast_type);

	type->kind = kind;
	type->span = parser_span(parser, place);
	type->depth = depth;
	if (depth > AST_MAX_DEPTH)
		make_too_deep(parser, place);
	return type;
}

struct ast_type *make_named_type(struct parser *parser, struct place place, struct place path,
	const struct place *version, struct ast_value *bound)
{
	struct ast_type *type = new_type(parser, AST_TYPE_NAME, place, 1);

	type->name = make_name(parser, path);
	if (version)
		type->version = make_version(parser, *version);
	type->bound = bound;
	return type;
}

struct ast_type *make_suffix_type(struct parser *parser, enum ast_type_kind kind,
	struct place place, struct ast_type *item, struct ast_value *bound)
{
	struct ast_type *type = new_type(parser, kind, place, item->depth + 1);

	type->item = item;
	type->bound = bound;
	return type;
}

struct ast_type *make_container_type(struct parser *parser, enum ast_type_kind kind,
	struct place place, struct ast_type *key, struct ast_type *item)
{
	unsigned depth = key && key->depth > item->depth ? key->depth : item->depth;
	struct ast_type *type = new_type(parser, kind, place, depth + 1);

	type->key = key;
	type->item = item;
	return type;
}
