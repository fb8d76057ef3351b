/* types.c - what types, fields and declarations other than services say. Whether what they say
 * makes sense is a matter of check_types.c. */
#include "model/resolver.h"

#include <string.h>

static struct model_type *resolve(struct resolver *resolver, struct symbol *owner,
	const struct ast_type *type, const char *via, bool is_direct);

/* A struct is forward declared in C, everything else must be complete. */
static void add_edge(struct resolver *resolver, struct symbol *owner, struct symbol *to,
	struct source_span span, const char *via, bool is_direct)
{
	bool is_record = to->ast->kind == AST_STRUCT || to->ast->kind == AST_ERROR ||
			 to->ast->kind == AST_UNION;
	struct edge *edge;

	if (owner->ast->kind == AST_SERVICE || owner->ast->kind == AST_ANNOTATION ||
		to->unit != owner->unit)
		return;
	edge = ARENA_NEW(resolver->arena, struct edge);
	edge->to = to;
	edge->span = span;
	edge->via = via;
	edge->is_hard = is_direct || !is_record;
	*owner->edges_end = edge;
	owner->edges_end = &edge->next;
}

static bool name_symbol(struct resolver *resolver, struct symbol *symbol,
	const struct ast_type *type, struct model_type *out)
{
	switch (symbol->ast->kind) {
	case AST_ENUM:
	case AST_FLAGS:
		out->kind = MODEL_ENUM;
		out->enumeration = symbol->as.enumeration;
		return true;
	case AST_STRUCT:
	case AST_ERROR:
		out->kind = MODEL_STRUCT;
		out->structure = symbol->as.structure;
		return true;
	case AST_UNION:
		out->kind = MODEL_UNION;
		out->union_ = symbol->as.union_;
		return true;
	case AST_ALIAS:
		out->kind = MODEL_ALIAS;
		out->alias = symbol->as.alias;
		return true;
	case AST_SERVICE:
		symbol = scope_version(resolver, symbol, type->name, type->version);
		out->kind = MODEL_SERVICE;
		out->service = symbol ? symbol->as.service : NULL;
		return symbol != NULL;
	case AST_CONST:
	case AST_ANNOTATION:
		break;
	}
	struct diag *diag = diag_error(resolver->diags, DIAG_NOT_A_TYPE, type->name.span,
		"'%s' is a constant, not a type", type->name.text);

	diag_note(diag, symbol->as.base->span, "declared here");
	return false;
}

static bool resolve_name(struct resolver *resolver, struct symbol *owner,
	const struct ast_type *type, const char *via, bool is_direct, struct model_type *out)
{
	bool is_builtin = scope_is_builtin_type(type->name.text, &out->kind);

	if (!is_builtin) {
		struct symbol *symbol = scope_find(resolver, owner->unit, type->name, "type");

		if (!symbol || !name_symbol(resolver, symbol, type, out))
			return false;
		add_edge(resolver, owner, symbol, type->span, via, is_direct);
		if (type->version.text && symbol->ast->kind != AST_SERVICE)
			is_builtin = true;
	}
	if (is_builtin && type->version.text) {
		diag_error(resolver->diags, DIAG_VERSION_ON_TYPE, type->version.span,
			"only services have versions");
		return false;
	}
	if (!type->bound)
		return true;
	if (out->kind == MODEL_STRING || out->kind == MODEL_BYTES) {
		out->bounds.has_length = true;
		return values_bound(resolver, owner->unit, type->bound, &out->bounds.max_length);
	}
	struct diag *diag = diag_error(resolver->diags, DIAG_BOUND_TARGET, type->bound->span,
		"a length follows string and bytes only");

	if (out->kind <= MODEL_F64 && out->kind != MODEL_BOOL)
		diag_help(diag, "numbers are limited with @range(from, to)");
	else if (out->kind == MODEL_ALIAS)
		diag_help(diag, "put the bound into the declaration of '%s', or use @length",
			type->name.text);
	return false;
}

static bool resolve_array(
	struct resolver *resolver, struct symbol *owner, const struct ast_type *type, uint32_t *out)
{
	uint64_t count;

	if (!values_bound(resolver, owner->unit, type->bound, &count))
		return false;
	if (count > 65535) {
		diag_error(resolver->diags, DIAG_ARRAY_SIZE, type->bound->span,
			"a fixed array has at most 65535 items");
		return false;
	}
	*out = (uint32_t)count;
	return true;
}

/* An array holds its items where it stands, also when it may be absent; all else points to them. */
static bool holds_item(const struct ast_type *type)
{
	return type->kind == AST_TYPE_ARRAY || (type->kind == AST_TYPE_OPTIONAL && type->item &&
						       type->item->kind == AST_TYPE_ARRAY);
}

static struct model_type *resolve(struct resolver *resolver, struct symbol *owner,
	const struct ast_type *type, const char *via, bool is_direct)
{
	struct model_type *out = ARENA_NEW(resolver->arena, struct model_type);
	bool is_fine = true;

	out->span = type->span;
	if (type->kind == AST_TYPE_NAME) {
		if (!type->name.text)
			return NULL;
		return resolve_name(resolver, owner, type, via, is_direct, out) ? out : NULL;
	}

	switch (type->kind) {
	case AST_TYPE_LIST:
		out->kind = MODEL_LIST_OF;
		if (type->bound) {
			out->bounds.has_length = true;
			is_fine = values_bound(
				resolver, owner->unit, type->bound, &out->bounds.max_length);
		}
		break;
	case AST_TYPE_ARRAY:
		out->kind = MODEL_ARRAY_OF;
		is_fine = resolve_array(resolver, owner, type, &out->fixed_count);
		break;
	case AST_TYPE_MAP:
		out->kind = MODEL_MAP_OF;
		break;
	case AST_TYPE_SET:
		out->kind = MODEL_SET_OF;
		break;
	default:
		out->kind = MODEL_OPTIONAL;
		break;
	}
	if (type->kind == AST_TYPE_MAP) {
		out->key = type->key ? resolve(resolver, owner, type->key, via, false) : NULL;
		is_fine = is_fine && out->key;
	}
	out->item = type->item ? resolve(resolver, owner, type->item, via,
					 is_direct && holds_item(type))
			       : NULL;
	return is_fine && out->item ? out : NULL;
}

struct model_type *types_resolve(struct resolver *resolver, struct symbol *owner,
	const struct ast_type *type, const char *via)
{
	return type ? resolve(resolver, owner, type, via, true) : NULL;
}

static struct model_field *resolve_fields(struct resolver *resolver, struct symbol *symbol)
{
	size_t count = symbol->ast->fields.count, i = 0;
	struct model_field *fields = ARENA_ARRAY(resolver->arena, count, struct model_field);

	for (const struct ast_field *field = symbol->ast->fields.first; field;
		field = field->next, i++) {
		struct model_type *type =
			types_resolve(resolver, symbol, field->type, field->base.name.text);

		fields[i].type = type;
		if (field->default_value)
			fields[i].default_value = ARENA_NEW(resolver->arena, struct model_value);
		members_fill_base(resolver, symbol, MODEL_ON_FIELD, &field->base, &fields[i].base,
			type, &fields[i]);
	}
	return fields;
}

static void resolve_enum(struct resolver *resolver, struct symbol *symbol)
{
	struct model_enum *out = symbol->as.enumeration;
	const struct ast_declaration *ast = symbol->ast;
	size_t i = 0;

	out->is_flags = ast->kind == AST_FLAGS;
	out->underlying = out->is_flags ? MODEL_U32 : MODEL_I32;
	if (ast->type) {
		const struct model_type *type = types_resolve(resolver, symbol, ast->type, NULL);
		bool is_integer = type && type->kind >= MODEL_I8 && type->kind <= MODEL_U64;

		if (is_integer && out->is_flags)
			is_integer = type->kind >= MODEL_U8;
		if (is_integer && !type->bounds.has_length)
			out->underlying = type->kind;
		else if (type)
			diag_error(resolver->diags, DIAG_ENUM_BASE, ast->type->span,
				out->is_flags ? "the base of flags is u8, u16, u32 or u64"
					      : "the base of an enum is an integer type");
	}
	out->values.items =
		ARENA_ARRAY(resolver->arena, ast->values.count, struct model_enum_value);
	out->values.count = ast->values.count;
	for (const struct ast_enum_value *value = ast->values.first; value;
		value = value->next, i++)
		members_fill_base(resolver, symbol, MODEL_ON_ENUM_VALUE, &value->base,
			&out->values.items[i].base, NULL, &out->values.items[i]);
}

static void resolve_declaration(struct resolver *resolver, struct symbol *symbol)
{
	switch (symbol->ast->kind) {
	case AST_ENUM:
	case AST_FLAGS:
		resolve_enum(resolver, symbol);
		break;
	case AST_STRUCT:
	case AST_ERROR:
		symbol->as.structure->is_error = symbol->ast->kind == AST_ERROR;
		symbol->as.structure->fields.items = resolve_fields(resolver, symbol);
		symbol->as.structure->fields.count = symbol->ast->fields.count;
		break;
	case AST_UNION:
		symbol->as.union_->alternatives.items = resolve_fields(resolver, symbol);
		symbol->as.union_->alternatives.count = symbol->ast->fields.count;
		break;
	case AST_ALIAS:
		symbol->as.alias->target = types_resolve(resolver, symbol, symbol->ast->type, NULL);
		break;
	case AST_CONST:
		symbol->as.constant->type =
			types_resolve(resolver, symbol, symbol->ast->type, NULL);
		break;
	case AST_SERVICE:
	case AST_ANNOTATION:
		members_resolve(resolver, symbol);
		break;
	}
}

void types_resolve_all(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->symbols.count; i++)
		resolve_declaration(resolver, resolver->symbols.items[i]);
}

/* ---- saying a type ---- */

static const char *const simple_names[] = { [MODEL_BOOL] = "bool",
	[MODEL_I8] = "i8",
	[MODEL_I16] = "i16",
	[MODEL_I32] = "i32",
	[MODEL_I64] = "i64",
	[MODEL_U8] = "u8",
	[MODEL_U16] = "u16",
	[MODEL_U32] = "u32",
	[MODEL_U64] = "u64",
	[MODEL_F32] = "f32",
	[MODEL_F64] = "f64",
	[MODEL_STRING] = "string",
	[MODEL_BYTES] = "bytes",
	[MODEL_TIMESTAMP] = "timestamp",
	[MODEL_DURATION] = "duration",
	[MODEL_UUID] = "uuid",
	[MODEL_ANY] = "any" };

const char *types_describe(struct arena *arena, const struct model_type *type)
{
	if (!type)
		return "?";
	switch (type->kind) {
	case MODEL_LIST_OF:
		return arena_format(arena, "%s[]", types_describe(arena, type->item));
	case MODEL_ARRAY_OF:
		return arena_format(
			arena, "%s[%u]", types_describe(arena, type->item), type->fixed_count);
	case MODEL_SET_OF:
		return arena_format(arena, "set<%s>", types_describe(arena, type->item));
	case MODEL_MAP_OF:
		return arena_format(arena, "map<%s, %s>", types_describe(arena, type->key),
			types_describe(arena, type->item));
	case MODEL_OPTIONAL:
		return arena_format(arena, "%s?", types_describe(arena, type->item));
	case MODEL_ENUM:
		return type->enumeration->base.name;
	case MODEL_STRUCT:
		return type->structure->base.name;
	case MODEL_UNION:
		return type->union_->base.name;
	case MODEL_ALIAS:
		return type->alias->base.name;
	case MODEL_SERVICE:
		return type->service->key;
	default:
		return simple_names[type->kind];
	}
}
