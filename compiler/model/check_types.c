/* check_types.c - which types make sense where. */
#include "model/checks.h"

#include <string.h>

/* As the tables of generated code hold them: a bit per field, 16 bits per value. */
enum { MAX_FIELDS = 64, MAX_VALUES = 65535 };

/* ---- types inside each other ---- */

/* Equal exactly when they look equal. */
static bool is_key(const struct model_type *type)
{
	type = model_underlying(type);
	if (!type)
		return true; /* reported */
	return type->kind <= MODEL_U64 || type->kind == MODEL_STRING || type->kind == MODEL_UUID ||
	       type->kind == MODEL_ENUM;
}

static void check_optional(struct resolver *resolver, const struct model_type *type)
{
	const struct model_type *item = model_underlying(type->item);

	if (item && item->kind == MODEL_OPTIONAL)
		diag_error(resolver->diags, DIAG_OPTIONAL_TWICE, type->span,
			"a value that is optional twice");
	if (item && item->kind == MODEL_ANY)
		diag_error(resolver->diags, DIAG_OPTIONAL_ANY, type->span,
			"any holds undefined already: 'any?' says nothing more");
}

/* is_whole: it is a whole argument or result. */
static void check_type(struct resolver *resolver, const struct model_type *type, bool is_whole)
{
	for (; type; type = type->item, is_whole = false) {
		if (type->kind == MODEL_SERVICE && !is_whole)
			diag_error(resolver->diags, DIAG_SERVICE_PLACE, type->span,
				"a service cannot be a part of a value");
		if (type->kind == MODEL_OPTIONAL)
			check_optional(resolver, type);
		if (type->kind == MODEL_SET_OF && !is_key(type->item))
			diag_error(resolver->diags, DIAG_MAP_KEY, type->item->span,
				"%s cannot be the item of a set",
				types_describe(resolver->arena, type->item));
		if (type->kind != MODEL_MAP_OF)
			continue;
		if (!is_key(type->key))
			diag_error(resolver->diags, DIAG_MAP_KEY, type->key->span,
				"%s cannot be the key of a map",
				types_describe(resolver->arena, type->key));
		check_type(resolver, type->key, false);
	}
}

static void check_members(struct resolver *resolver, const struct model_service *service)
{
	for (size_t i = 0; i < service->members.count; i++) {
		const struct model_member *member = &service->members.items[i];

		check_type(resolver, member->result, member->kind == MODEL_METHOD);
		for (size_t j = 0; j < member->params.count; j++)
			check_type(resolver, member->params.items[j].type,
				member->kind == MODEL_METHOD && !member->params.items[j].is_rest);
	}
}

static void check_fields(struct resolver *resolver, const struct model_field *fields, size_t count)
{
	for (size_t i = 0; i < count; i++)
		check_type(resolver, fields[i].type, false);
}

static void check_no_defaults(struct resolver *resolver, const struct ast_declaration *ast)
{
	for (const struct ast_field *field = ast->fields.first; field; field = field->next)
		if (field->default_value)
			diag_error(resolver->diags, DIAG_OPTIONAL_DEFAULT,
				field->default_value->span,
				"an alternative of a union has no default: it is there or not");
}

void check_types(struct resolver *resolver, struct symbol *symbol)
{
	switch (symbol->ast->kind) {
	case AST_STRUCT:
	case AST_ERROR:
		check_fields(resolver, symbol->as.structure->fields.items,
			symbol->as.structure->fields.count);
		break;
	case AST_UNION:
		check_fields(resolver, symbol->as.union_->alternatives.items,
			symbol->as.union_->alternatives.count);
		check_no_defaults(resolver, symbol->ast);
		for (size_t i = 0; i < symbol->as.union_->alternatives.count; i++) {
			const struct model_type *type =
				symbol->as.union_->alternatives.items[i].type;

			if (model_underlying(type) &&
				model_underlying(type)->kind == MODEL_OPTIONAL)
				diag_error(resolver->diags, DIAG_OPTIONAL_TWICE, type->span,
					"an alternative of a union is there or not already");
		}
		break;
	case AST_ALIAS:
		check_type(resolver, symbol->as.alias->target, false);
		break;
	case AST_SERVICE:
		check_members(resolver, symbol->as.service);
		break;
	default:
		break;
	}
}

/* ---- how many ---- */

static void too_many(struct resolver *resolver, const struct model_base *base, size_t count,
	size_t most, const char *what)
{
	if (count > most)
		diag_error(resolver->diags, DIAG_TOO_MANY_FIELDS, base->span,
			"'%s' has %zu %s, at most %zu are possible", base->name, count, what, most);
}

void check_size(struct resolver *resolver, struct symbol *symbol)
{
	const struct model_base *base = symbol->as.base;
	size_t count = symbol->ast->values.count + symbol->ast->fields.count;

	switch (symbol->ast->kind) {
	case AST_ENUM:
	case AST_FLAGS:
	case AST_UNION:
		if (count == 0 && !symbol->unit->has_syntax_errors)
			diag_error(resolver->diags, DIAG_EMPTY_ENUM, base->span, "'%s' has no %s",
				base->name,
				symbol->ast->kind == AST_UNION ? "alternative" : "value");
		if (symbol->ast->kind == AST_UNION)
			too_many(resolver, base, count, MAX_FIELDS, "alternatives");
		else
			too_many(resolver, base, count, MAX_VALUES, "values");
		break;
	case AST_STRUCT:
	case AST_ERROR:
		too_many(resolver, base, count, MAX_FIELDS, "fields");
		break;
	default:
		for (size_t i = 0; i < symbol->as.service->members.count; i++)
			too_many(resolver, &symbol->as.service->members.items[i].base,
				symbol->as.service->members.items[i].params.count, MAX_FIELDS,
				"parameters");
		break;
	}
}

/* ---- errors ---- */

static void check_message(struct resolver *resolver, const struct model_struct *structure)
{
	for (size_t i = 0; i < structure->fields.count; i++) {
		const struct model_field *field = &structure->fields.items[i];
		const struct model_type *type = model_underlying(field->type);

		if (strcmp(field->base.name, "message") == 0 && type && type->kind != MODEL_STRING)
			diag_error(resolver->diags, DIAG_MESSAGE_FIELD, field->base.span,
				"the message of an error is a string");
	}
}

void check_status(struct resolver *resolver, struct symbol *symbol)
{
	static const struct model_type u32 = { .kind = MODEL_U32 };
	const struct ast_value *written = symbol->ast->value;
	struct model_value value;

	check_message(resolver, symbol->as.structure);
	if (!written) {
		diag_error(resolver->diags, DIAG_STATUS_MISSING, symbol->as.base->span,
			"error '%s' has no status: %s(404)", symbol->name, symbol->name);
		return;
	}
	if (!values_evaluate(resolver, symbol->unit, written, &u32, &value))
		return;
	if (value.integer < 400 || value.integer > 599)
		diag_error(resolver->diags, DIAG_STATUS_RANGE, written->span,
			"the status of an error is a number from 400 to 599");
	else
		symbol->as.structure->status = (uint16_t)value.integer;
}

/* ---- defaults ---- */

/* The value in place of the empty one that said there would be one. */
static const struct model_value *evaluate_default(struct resolver *resolver, struct symbol *symbol,
	const struct ast_value *written, const struct model_type *type)
{
	struct model_value *value;

	if (!written)
		return NULL;
	value = ARENA_NEW(resolver->arena, struct model_value);
	if (!model_underlying(type))
		return value;
	if (model_underlying(type)->kind == MODEL_OPTIONAL)
		diag_error(resolver->diags, DIAG_OPTIONAL_DEFAULT, written->span,
			"an optional has no default: without it the value is absent");
	else
		values_evaluate(resolver, symbol->unit, written, type, value);
	return value;
}

static void default_fields(
	struct resolver *resolver, struct symbol *symbol, struct model_field *fields)
{
	size_t i = 0;

	for (const struct ast_field *field = symbol->ast->fields.first; field;
		field = field->next, i++)
		fields[i].default_value =
			evaluate_default(resolver, symbol, field->default_value, fields[i].type);
}

static void default_params(struct resolver *resolver, struct symbol *symbol,
	const struct ast_param *written, struct model_param *params)
{
	for (size_t i = 0; written; written = written->next, i++)
		params[i].default_value =
			evaluate_default(resolver, symbol, written->default_value, params[i].type);
}

void check_defaults(struct resolver *resolver, struct symbol *symbol)
{
	size_t i = 0;

	switch (symbol->ast->kind) {
	case AST_STRUCT:
	case AST_ERROR:
		default_fields(resolver, symbol, symbol->as.structure->fields.items);
		break;
	case AST_UNION:
		default_fields(resolver, symbol, symbol->as.union_->alternatives.items);
		break;
	case AST_ANNOTATION:
		default_params(resolver, symbol, symbol->ast->params.first,
			symbol->as.annotation->params.items);
		break;
	default:
		for (const struct ast_member *member = symbol->ast->members.first; member;
			member = member->next, i++)
			default_params(resolver, symbol, member->params.first,
				symbol->as.service->members.items[i].params.items);
		break;
	}
}
