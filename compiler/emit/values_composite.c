/* values_composite.c - the types that have no name in the IDL: acme_quote_list, acme_quote_map,
 * arrays and optionals as items; and which types the header has already. */
#include "emit/c_type.h"
#include "emit/values.h"

#include <string.h>

enum progress { UNKNOWN, BEGUN, DEFINED };

struct state {
	enum progress progress;
	bool is_declared; /* its name is known, by a typedef of its own */
};

static void define_entry(struct values *values, const struct model_type *map);

const char *values_item(struct values *values, const struct model_type *type)
{
	return c_item(values->emit->arena, values->emit->file, type);
}

static struct state *state_of(struct values *values, const char *c_name)
{
	struct state *state = names_get(&values->states, c_name);

	if (!state) {
		state = ARENA_NEW(values->emit->arena, struct state);
		names_add(&values->states, values->emit->arena, c_name, state);
	}
	return state;
}

bool values_begin(struct values *values, const char *c_name)
{
	struct state *state = state_of(values, c_name);

	if (state->progress >= BEGUN)
		return false;
	state->progress = BEGUN;
	return true;
}

void values_end(struct values *values, const char *c_name)
{
	state_of(values, c_name)->progress = DEFINED;
}

void values_claim(struct values *values, const char *c_name, struct source_span used)
{
	const struct model_base *base = names_get(&values->declared, c_name);

	if (!base)
		return;
	values->emit->is_refused = true;
	struct diag *diag = diag_error(values->emit->diags, DIAG_C_COLLISION, base->span,
		"'%s' becomes '%s' in C, which is the name of a type made for another one",
		base->name, c_name);
	diag_note(diag, used, "that type is needed here");
	diag_help(diag, "@cName(\"...\") gives '%s' another name in C", base->name);
}

static void declare_name(struct values *values, const char *c_name)
{
	struct state *state = state_of(values, c_name);

	if (state->is_declared || state->progress == DEFINED)
		return;
	state->is_declared = true;
	text_format(values->out, "\ntypedef struct %s %s;\n", c_name, c_name);
}

static const struct model_base *record_base(const struct model_type *type)
{
	return type->kind == MODEL_STRUCT ? &type->structure->base : &type->union_->base;
}

void values_declare(struct values *values, const struct model_type *type)
{
	type = c_value_type(type);
	if (type->kind == MODEL_STRUCT || type->kind == MODEL_UNION) {
		if (record_base(type)->file == values->emit->file)
			declare_name(values, record_base(type)->c_name);
	} else {
		values_complete(values, type);
	}
}

/* ---- lists, maps, arrays, optionals ---- */

static void remember(const struct model_type ***items, size_t *count, size_t *capacity,
	struct arena *arena, const struct model_type *type)
{
	if (*count == *capacity) {
		size_t wanted = *capacity ? *capacity * 2 : 8;
		*items = arena_grow(
			arena, *items, *capacity * sizeof **items, wanted * sizeof **items);
		*capacity = wanted;
	}
	(*items)[(*count)++] = type;
}

static void begin_guard(struct values *values, const struct model_type *type, const char *name)
{
	const char *macro = c_macro(values->emit->arena, name);

	if (!c_is_home(values->emit->file, type))
		text_format(values->out, "\n#ifndef %s_DEFINED\n#define %s_DEFINED", macro, macro);
}

static void end_guard(struct values *values, const struct model_type *type)
{
	if (!c_is_home(values->emit->file, type))
		text_add(values->out, "#endif\n");
}

/* True when the type can stand in a struct at this point. */
static bool is_ready(struct values *values, const struct model_type *type)
{
	type = c_resolve(type);
	if (type->kind == MODEL_ARRAY_OF)
		return is_ready(values, type->item);
	if (type->kind != MODEL_STRUCT && type->kind != MODEL_UNION)
		return true;
	return record_base(type)->file != values->emit->file ||
	       state_of(values, record_base(type)->c_name)->progress == DEFINED;
}

/* To be defined as soon as the struct that is being defined is complete. */
static void postpone(struct values *values, const struct model_type *type)
{
	remember((const struct model_type ***)&values->pending.items, &values->pending.count,
		&values->pending_capacity, values->emit->arena, type);
}

static void define_map(struct values *values, const struct model_type *type, const char *name)
{
	struct emit *emit = values->emit;
	const char *entry = c_entry(emit->arena, emit->file, type);

	values_declare(values, type->key);
	if (is_ready(values, type->item)) {
		values_complete(values, type->item);
		define_entry(values, type);
	} else {
		declare_name(values, entry);
		postpone(values, type);
	}
	begin_guard(values, type, name);
	text_format(values->out, "\n/** Sorted by key. */\ntypedef struct %s {\n\t%s;\n", name,
		c_items_member(emit->arena, emit->file, type));
	text_format(values->out, "\tsize_t count;\n} %s;\n", name);
	end_guard(values, type);
}

static void define_entry(struct values *values, const struct model_type *map)
{
	struct emit *emit = values->emit;
	const char *entry = c_entry(emit->arena, emit->file, map);
	const char *macro = c_macro(emit->arena, entry);
	bool is_home = c_is_home(emit->file, map);

	values_complete(values, map->key);
	values_complete(values, map->item);
	if (!is_home)
		text_format(
			values->out, "\n#ifndef %s_COMPLETE\n#define %s_COMPLETE", macro, macro);
	text_format(values->out, "\ntypedef struct %s {\n\t%s;\n\t%s;\n} %s;\n", entry,
		c_declare(emit->arena, values_item(values, map->key), "key"),
		c_declare(emit->arena, values_item(values, map->item), "value"), entry);
	if (!is_home)
		text_add(values->out, "#endif\n");
}

static void define_list(struct values *values, const struct model_type *type, const char *name)
{
	struct emit *emit = values->emit;

	const struct model_type *item = c_resolve(type->item);

	if (item->kind == MODEL_ARRAY_OF && !is_ready(values, item)) {
		declare_name(values, values_item(values, item));
		postpone(values, item);
	} else if (c_is_composite(item)) {
		values_complete(values, item);
	} else {
		values_declare(values, item);
	}
	begin_guard(values, type, name);
	text_format(values->out, "\ntypedef struct %s {\n\t%s;\n\tsize_t count;\n} %s;\n", name,
		c_items_member(emit->arena, emit->file, type), name);
	end_guard(values, type);
}

static void define_array(struct values *values, const struct model_type *type, const char *name)
{
	values_complete(values, type->item);
	begin_guard(values, type, name);
	text_format(values->out, "\ntypedef struct %s {\n\t%s[%u];\n} %s;\n", name,
		c_declare(values->emit->arena, values_item(values, type->item), "items"),
		type->fixed_count, name);
	end_guard(values, type);
}

static void define_optional(struct values *values, const struct model_type *type, const char *name)
{
	values_complete(values, type->item);
	begin_guard(values, type, name);
	text_format(values->out, "\ntypedef struct %s {\n\tbool has_value;\n\t%s;\n} %s;\n", name,
		c_declare(values->emit->arena, values_item(values, type->item), "value"), name);
	end_guard(values, type);
}

static void define_composite(struct values *values, const struct model_type *type)
{
	const char *name = values_item(values, type);

	if (names_get(&values->imported, name) || !values_begin(values, name))
		return;
	values_claim(values, name, type->span);
	if (type->kind == MODEL_MAP_OF)
		values_claim(
			values, c_entry(values->emit->arena, values->emit->file, type), type->span);
	switch (type->kind) {
	case MODEL_MAP_OF:
		define_map(values, type, name);
		break;
	case MODEL_ARRAY_OF:
		define_array(values, type, name);
		break;
	case MODEL_OPTIONAL:
		define_optional(values, type, name);
		break;
	default:
		define_list(values, type, name);
	}
	values_end(values, name);
	remember((const struct model_type ***)&values->composites.items, &values->composites.count,
		&values->composite_capacity, values->emit->arena, type);
}

/* What an optional that is no member points to. */
static void declare_optional(struct values *values, const struct model_type *type)
{
	if (c_shape_of(type) == C_RECORD)
		values_declare(values, type);
	else
		values_complete(values, c_value_type(type));
}

void values_complete(struct values *values, const struct model_type *type)
{
	if (type->kind == MODEL_ALIAS)
		values_define_alias(values, type->alias);
	type = c_resolve(type);
	if (c_is_composite(type)) {
		define_composite(values, type);
		return;
	}
	switch (type->kind) {
	case MODEL_OPTIONAL:
		declare_optional(values, type);
		break;
	case MODEL_STRUCT:
		values_define_struct(values, type->structure);
		break;
	case MODEL_UNION:
		values_define_union(values, type->union_);
		break;
	case MODEL_ENUM:
		values_define_enum(values, type->enumeration);
		break;
	default:
		break;
	}
}

void values_complete_member(struct values *values, const struct model_type *type)
{
	const struct model_type *value = c_value_type(type);
	const struct model_type *named = type->kind == MODEL_OPTIONAL ? type->item : type;

	if (named->kind == MODEL_ALIAS)
		values_define_alias(values, named->alias);
	if (c_is_optional(type) && c_shape_of(type) == C_RECORD)
		values_declare(values, value);
	else
		values_complete(values, value->kind == MODEL_ARRAY_OF ? value->item : value);
}

void values_define_pending(struct values *values)
{
	for (size_t i = 0; i < values->pending.count; i++) {
		const struct model_type *type = values->pending.items[i];
		if (type->kind == MODEL_MAP_OF)
			define_entry(values, type);
		else
			define_composite(values, type);
	}
	values->pending.count = 0;
}

bool values_is_sequence(const struct model_type *type)
{
	return type->kind != MODEL_ARRAY_OF && type->kind != MODEL_OPTIONAL;
}
