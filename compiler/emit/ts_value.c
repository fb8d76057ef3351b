/* ts_value.c - constants and defaults in TypeScript. */
#include "emit/ts.h"

#include <inttypes.h>
#include <string.h>

static bool is_wide(enum model_type_kind kind)
{
	return kind == MODEL_I64 || kind == MODEL_U64;
}

const char *ts_integer(struct ts *ts, enum model_type_kind base, int64_t value)
{
	struct arena *arena = ts->emit->arena;
	const char *suffix = is_wide(base) ? "n" : "";

	if (base == MODEL_U64)
		return arena_format(arena, "%" PRIu64 "%s", (uint64_t)value, suffix);
	return arena_format(arena, "%" PRId64 "%s", value, suffix);
}

/* What an enum or a type behind an alias counts in. */
static enum model_type_kind kind_of(const struct model_type *type)
{
	const struct model_type *plain = model_underlying(type);

	if (plain->kind == MODEL_OPTIONAL)
		plain = model_underlying(plain->item);
	return plain->kind == MODEL_ENUM ? plain->enumeration->underlying : plain->kind;
}

static const char *integer(
	struct ts *ts, const struct model_type *type, const struct model_value *value)
{
	enum model_type_kind kind = kind_of(type);
	const char *suffix = is_wide(kind) ? "n" : "";

	if (value->is_negative)
		return arena_format(
			ts->emit->arena, "%" PRId64 "%s", (int64_t)value->integer, suffix);
	return arena_format(ts->emit->arena, "%" PRIu64 "%s", value->integer, suffix);
}

/* In milliseconds. */
static const char *duration(struct ts *ts, const struct model_value *value)
{
	int64_t nanoseconds = (int64_t)value->integer;

	if (nanoseconds % 1000000 == 0)
		return arena_format(ts->emit->arena, "%" PRId64, nanoseconds / 1000000);
	return c_double(ts->emit->arena, (double)nanoseconds / 1e6, 0);
}

static const char *string(
	struct ts *ts, const struct model_type *type, const struct model_value *value)
{
	struct text text;

	if (kind_of(type) != MODEL_BYTES)
		return ts_string(ts, value->text, value->size);
	text_init(&text, ts->emit->arena);
	text_add(&text, "globalThis.Uint8Array.of(");
	for (size_t i = 0; i < value->size; i++)
		text_format(&text, "%s%u", i ? ", " : "", (unsigned char)value->text[i]);
	text_add_char(&text, ')');
	return text.data;
}

static const struct model_type *plain_type(const struct model_type *type)
{
	const struct model_type *plain = model_underlying(type);

	return plain->kind == MODEL_OPTIONAL ? model_underlying(plain->item) : plain;
}

static const char *list(
	struct ts *ts, const struct model_type *type, const struct model_value *value)
{
	const struct model_type *plain = plain_type(type);
	bool is_set = plain->kind == MODEL_SET_OF;
	struct text text;

	if (plain->kind == MODEL_MAP_OF)
		return model_underlying(plain->key)->kind == MODEL_STRING ? "{}"
									  : "new globalThis.Map()";
	text_init(&text, ts->emit->arena);
	text_add(&text, is_set ? "new globalThis.Set([" : "[");
	for (size_t i = 0; i < value->items.count; i++)
		text_format(&text, "%s%s", i ? ", " : "",
			ts_value(ts, plain->item, &value->items.items[i]));
	text_add(&text, is_set ? "])" : "]");
	return text.data;
}

static const struct model_type *type_of_member(
	const struct model_struct *structure, const char *name)
{
	for (size_t i = 0; i < structure->fields.count; i++)
		if (strcmp(structure->fields.items[i].base.name, name) == 0)
			return structure->fields.items[i].type;
	return NULL;
}

static const char *object(
	struct ts *ts, const struct model_type *type, const struct model_value *value)
{
	const struct model_type *plain = plain_type(type);
	struct text text;

	if (plain->kind != MODEL_STRUCT)
		return list(ts, type, value);
	text_init(&text, ts->emit->arena);
	text_format(&text, "%s.fill({", ts_refer(ts, &plain->structure->base, "$"));
	for (size_t i = 0; i < value->members.count; i++) {
		const struct model_member_value *it = &value->members.items[i];
		const struct model_type *member = type_of_member(plain->structure, it->name);

		if (member)
			text_format(&text, "%s %s: %s", i ? "," : "", ts_key(ts, it->name),
				ts_value(ts, member, &it->value));
	}
	text_add(&text, value->members.count ? " })" : "})");
	return text.data;
}

static const char *constant_of_enum(
	struct ts *ts, const struct model_type *type, const struct model_value *value)
{
	const struct model_type *plain = plain_type(type);

	return arena_format(ts->emit->arena, "%s.%s", ts_refer(ts, &plain->enumeration->base, ""),
		value->enum_value->base.name);
}

const char *ts_value(struct ts *ts, const struct model_type *type, const struct model_value *value)
{
	switch (value->kind) {
	case MODEL_VALUE_BOOL:
		return value->boolean ? "true" : "false";
	case MODEL_VALUE_INT:
	case MODEL_VALUE_SIZE:
		return kind_of(type) == MODEL_DURATION ? duration(ts, value)
						       : integer(ts, type, value);
	case MODEL_VALUE_DURATION:
		return duration(ts, value);
	case MODEL_VALUE_FLOAT:
		return c_double(ts->emit->arena, value->number, 0);
	case MODEL_VALUE_STRING:
		return string(ts, type, value);
	case MODEL_VALUE_ENUM:
		return constant_of_enum(ts, type, value);
	case MODEL_VALUE_LIST:
		return list(ts, type, value);
	case MODEL_VALUE_OBJECT:
		return object(ts, type, value);
	default:
		emit_refuse(ts->emit, value->span, "this kind of value in TypeScript");
		return "undefined";
	}
}

const char *ts_initial(
	struct ts *ts, const struct model_type *type, const struct model_value *value)
{
	return value ? arena_format(ts->emit->arena, ", () => %s", ts_value(ts, type, value)) : "";
}
