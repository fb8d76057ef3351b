/* values_nested.c - lists and objects as values, and what bounds allow. */
#include "model/values.h"

#include <stdlib.h>
#include <string.h>

static bool wrong(
	struct resolver *resolver, const struct ast_value *value, const struct model_type *type)
{
	diag_error(resolver->diags, DIAG_VALUE_TYPE, value->span, "%s is not a value of type %s",
		value_describe(value), types_describe(resolver->arena, type));
	return false;
}

size_t value_code_points(const char *text, size_t size)
{
	size_t count = 0;

	for (size_t i = 0; i < size; i++)
		count += ((unsigned char)text[i] & 0xc0) != 0x80;
	return count;
}

/* ---- bounds ---- */

static bool length_of(
	const struct model_value *value, const struct model_bounds *bounds, uint64_t *out)
{
	switch (value->kind) {
	case MODEL_VALUE_STRING:
		*out = bounds->is_code_points ? value_code_points(value->text, value->size)
					      : value->size;
		return true;
	case MODEL_VALUE_LIST:
		*out = value->items.count;
		return true;
	case MODEL_VALUE_OBJECT:
		*out = value->members.count;
		return true;
	default:
		return false;
	}
}

bool value_is_within(
	struct resolver *resolver, const struct model_type *type, const struct model_value *value)
{
	const struct model_bounds *bounds = &type->bounds;
	uint64_t length = 0;
	bool is_fine = true;

	if (bounds->has_length && length_of(value, bounds, &length))
		is_fine = length >= bounds->min_length && length <= bounds->max_length;
	if (bounds->has_integer && value->kind == MODEL_VALUE_INT) {
		if (bounds->is_unsigned)
			is_fine = value->integer >= (uint64_t)bounds->min_integer &&
				  value->integer <= (uint64_t)bounds->max_integer;
		else
			is_fine = (int64_t)value->integer >= bounds->min_integer &&
				  (int64_t)value->integer <= bounds->max_integer;
	}
	if (bounds->has_number && value->kind == MODEL_VALUE_FLOAT)
		is_fine =
			value->number >= bounds->min_number && value->number <= bounds->max_number;
	if (!is_fine)
		diag_error(resolver->diags, DIAG_VALUE_BOUNDS, value->span,
			"this value is outside of the bounds of its type");
	return is_fine;
}

/* ---- lists ---- */

bool values_equal(const struct model_value *a, const struct model_value *b)
{
	if (a->kind != b->kind)
		return false;
	switch (a->kind) {
	case MODEL_VALUE_BOOL:
		return a->boolean == b->boolean;
	case MODEL_VALUE_STRING:
		return a->size == b->size && !memcmp(a->text, b->text, a->size);
	case MODEL_VALUE_ENUM:
		return a->enum_value == b->enum_value;
	case MODEL_VALUE_INT:
	case MODEL_VALUE_DURATION:
	case MODEL_VALUE_SIZE:
		return a->integer == b->integer;
	default:
		return false;
	}
}

static bool check_set(struct resolver *resolver, const struct model_value *set)
{
	enum { COMPARED = 1000 };

	for (size_t i = 0; i < set->items.count && i < COMPARED; i++) {
		for (size_t j = 0; j < i; j++) {
			struct diag *diag;

			if (!values_equal(&set->items.items[i], &set->items.items[j]))
				continue;
			diag = diag_error(resolver->diags, DIAG_SET_REPEATED,
				set->items.items[i].span, "this item is in the set already");
			diag_note(diag, set->items.items[j].span, "here");
			return false;
		}
	}
	return true;
}

bool value_evaluate_list(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out)
{
	bool is_fine = true;
	size_t i = 0;

	if (value->kind != AST_VALUE_LIST)
		return wrong(resolver, value, type);
	out->kind = MODEL_VALUE_LIST;
	out->items.count = value->items.count;
	out->items.items = ARENA_ARRAY(resolver->arena, value->items.count, struct model_value);
	for (const struct ast_value *item = value->items.first; item; item = item->next)
		is_fine =
			values_evaluate(resolver, unit, item, type->item, &out->items.items[i++]) &&
			is_fine;
	if (!is_fine)
		return false;
	if (type->kind == MODEL_ARRAY_OF && out->items.count != type->fixed_count) {
		diag_error(resolver->diags, DIAG_ARRAY_VALUE, value->span,
			"an array of %u items is given %zu", type->fixed_count, out->items.count);
		return false;
	}
	return type->kind != MODEL_SET_OF || check_set(resolver, out);
}

/* ---- objects ---- */

static int compare_members(const void *a, const void *b)
{
	const struct model_member_value *left = a, *right = b;

	return strcmp(left->name, right->name);
}

static const struct model_type *field_type(
	const struct model_type *type, const char *name, bool *out_found)
{
	const struct model_field *fields = type->kind == MODEL_STRUCT
						   ? type->structure->fields.items
						   : type->union_->alternatives.items;
	size_t count = type->kind == MODEL_STRUCT ? type->structure->fields.count
						  : type->union_->alternatives.count;

	*out_found = true;
	for (size_t i = 0; i < count; i++)
		if (!strcmp(fields[i].base.name, name))
			return fields[i].type;
	*out_found = false;
	return NULL;
}

static void report_no_field(
	struct resolver *resolver, const struct model_type *type, const struct ast_name *name)
{
	bool is_struct = type->kind == MODEL_STRUCT;
	const struct model_field *fields =
		is_struct ? type->structure->fields.items : type->union_->alternatives.items;
	size_t count = is_struct ? type->structure->fields.count : type->union_->alternatives.count;
	struct diag *diag = diag_error(resolver->diags, DIAG_OBJECT_MEMBER, name->span,
		"'%s' has no field '%s'", types_describe(resolver->arena, type), name->text);
	struct diag_guess guess;

	diag_guess_init(&guess, name->text);
	for (size_t i = 0; i < count; i++)
		diag_guess_offer(&guess, fields[i].base.name);
	if (guess.best)
		diag_fix(diag, name->span, guess.best, "did you mean '%s'?", guess.best);
}

/* Reports fields of a struct that must be given and are not. */
static bool has_all_fields(struct resolver *resolver, const struct ast_value *value,
	const struct model_type *type, const struct names *given)
{
	bool is_fine = true;

	for (size_t i = 0; i < type->structure->fields.count; i++) {
		const struct model_field *field = &type->structure->fields.items[i];
		const struct model_type *of = model_underlying(field->type);

		if (field->default_value || (of && of->kind == MODEL_OPTIONAL) ||
			names_get(given, field->base.name))
			continue;
		struct diag *diag = diag_error(resolver->diags, DIAG_OBJECT_MEMBER, value->span,
			"the field '%s' of '%s' is not given", field->base.name,
			type->structure->base.name);

		diag_note(diag, field->base.span, "declared here");
		is_fine = false;
	}
	return is_fine;
}

static bool evaluate_member(struct resolver *resolver, struct unit *unit,
	const struct ast_member_value *member, const struct model_type *type, struct names *given,
	struct model_member_value *out)
{
	const struct model_type *of = type->item;
	bool is_found = true;

	out->name = member->name.text;
	if (type->kind != MODEL_MAP_OF)
		of = field_type(type, member->name.text, &is_found);
	if (!is_found) {
		report_no_field(resolver, type, &member->name);
		return false;
	}
	if (names_add(given, resolver->arena, out->name, out)) {
		diag_error(resolver->diags, DIAG_OBJECT_MEMBER, member->name.span,
			"'%s' is given twice", member->name.text);
		return false;
	}
	return values_evaluate(resolver, unit, member->value, of, &out->value);
}

bool value_evaluate_object(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out)
{
	const struct model_type *key =
		type->kind == MODEL_MAP_OF ? model_underlying(type->key) : NULL;
	struct names given = { 0 };
	bool is_fine = true;
	size_t count = 0;

	if (value->kind != AST_VALUE_OBJECT)
		return wrong(resolver, value, type);
	if (type->kind == MODEL_MAP_OF && !key)
		return false;
	if (key && key->kind != MODEL_STRING && value->members.count > 0) {
		diag_error(resolver->diags, DIAG_NO_LITERAL, value->span,
			"only a map with string keys can be written down");
		return false;
	}
	out->kind = MODEL_VALUE_OBJECT;
	out->members.items =
		ARENA_ARRAY(resolver->arena, value->members.count, struct model_member_value);
	for (const struct ast_member_value *member = value->members.first; member;
		member = member->next)
		is_fine = evaluate_member(resolver, unit, member, type, &given,
				  &out->members.items[count++]) &&
			  is_fine;
	out->members.count = count;
	if (!is_fine)
		return false;
	if (type->kind == MODEL_STRUCT)
		return has_all_fields(resolver, value, type, &given);
	if (type->kind == MODEL_UNION && count != 1) {
		diag_error(resolver->diags, DIAG_OBJECT_MEMBER, value->span,
			"a value of the union '%s' has exactly one key", type->union_->base.name);
		return false;
	}
	if (key && count > 1)
		qsort(out->members.items, count, sizeof(*out->members.items), compare_members);
	return true;
}
