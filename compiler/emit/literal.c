/* literal.c - values of the IDL as C initialisers, made for constants and for images of defaults.
 */
#include "emit/c_type.h"
#include "emit/emit.h"

#include <string.h>

static const char *integer_literal(
	struct emit *emit, const struct model_type *type, const struct model_value *value)
{
	enum model_type_kind kind = c_value_type(type)->kind;

	if (kind == MODEL_F32 || kind == MODEL_F64) {
		double number = value->is_negative ? (double)(int64_t)value->integer
						   : (double)value->integer;
		return c_double(emit->arena, number, kind == MODEL_F32);
	}
	if (value->is_negative)
		return c_int(emit->arena, (int64_t)value->integer);
	return c_uint(emit->arena, value->integer);
}

static const char *float_literal(
	struct emit *emit, const struct model_type *type, const struct model_value *value)
{
	return c_double(emit->arena, value->number, c_value_type(type)->kind == MODEL_F32);
}

static const char *bytes_literal(struct emit *emit, const struct model_value *value)
{
	struct text text;

	if (!value->size)
		return "{ NULL, 0 }";
	text_init(&text, emit->arena);
	text_add(&text, "{ (const uint8_t[]){ ");
	for (size_t i = 0; i < value->size; i++)
		text_format(&text, "%s%u", i ? ", " : "", (unsigned char)value->text[i]);
	text_format(&text, " }, %zu }", value->size);
	return text.data;
}

static int nibble(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static const char *uuid_literal(struct emit *emit, const struct model_value *value)
{
	struct text text;
	size_t digits = 0;
	int high = 0;

	text_init(&text, emit->arena);
	text_add(&text, "{ { ");
	for (size_t i = 0; i < value->size; i++) {
		int digit = nibble(value->text[i]);
		if (digit < 0)
			continue;
		if (digits++ % 2)
			text_format(&text, "%s0x%02x", digits > 2 ? ", " : "",
				(unsigned)(high << 4 | digit));
		high = digit;
	}
	text_add(&text, " } }");
	if (digits != 32)
		emit_refuse(emit, value->span, "this uuid");
	return text.data;
}

static const char *string_literal(
	struct emit *emit, const struct model_type *type, const struct model_value *value)
{
	struct text text;

	switch (c_value_type(type)->kind) {
	case MODEL_BYTES:
		return bytes_literal(emit, value);
	case MODEL_UUID:
		return uuid_literal(emit, value);
	case MODEL_STRING:
		text_init(&text, emit->arena);
		c_string(&text, value->text, value->size);
		return text.data;
	default:
		emit_refuse(emit, value->span, "text as a value of this type");
		return "0";
	}
}

static const char *items_literal(
	struct emit *emit, const struct model_type *item, const struct model_value *value)
{
	struct text text;

	text_init(&text, emit->arena);
	text_add(&text, "{ ");
	for (size_t i = 0; i < value->items.count; i++)
		text_format(&text, "%s%s", i ? ", " : "",
			emit_literal(emit, item, &value->items.items[i]));
	text_add(&text, " }");
	return text.data;
}

static const char *list_literal(
	struct emit *emit, const struct model_type *type, const struct model_value *value)
{
	const struct model_type *list = c_value_type(type);

	if (list->kind == MODEL_ARRAY_OF)
		return value->items.count ? items_literal(emit, list->item, value) : "{ 0 }";
	if (!value->items.count)
		return "{ NULL, 0 }";
	if (list->kind == MODEL_MAP_OF || c_resolve(list->item)->kind == MODEL_OPTIONAL) {
		emit_refuse(emit, value->span, "this list as a default");
		return "{ NULL, 0 }";
	}
	const char *item = c_item(emit->arena, emit->file, list->item);
	bool is_pointer = item[strlen(item) - 1] == '*';
	return arena_format(emit->arena, "{ (%s%s%s[])%s, %zu }", is_pointer ? "" : "const ", item,
		is_pointer ? "const" : "", items_literal(emit, list->item, value),
		value->items.count);
}

static const struct model_value *member_of(const struct model_value *object, const char *name)
{
	for (size_t i = 0; object && i < object->members.count; i++)
		if (strcmp(object->members.items[i].name, name) == 0)
			return &object->members.items[i].value;
	return NULL;
}

/* The members given, then the defaults of those that are not. NULL: all zero. */
static const char *struct_literal(
	struct emit *emit, const struct model_struct *structure, const struct model_value *object)
{
	struct text text;

	text_init(&text, emit->arena);
	for (size_t i = 0; i < structure->fields.count; i++) {
		const struct model_field *field = &structure->fields.items[i];
		const struct model_value *value = member_of(object, field->base.name);
		const char *name = field->base.c_name;
		if (!value)
			value = field->default_value;
		if (!value)
			continue;
		text_add(&text, text.size ? ", " : "{ ");
		if (c_is_optional(field->type))
			text_format(&text, ".has_%s = true, ", c_plain(emit->arena, name));
		text_format(&text, ".%s = %s", name, emit_literal(emit, field->type, value));
	}
	if (!text.size)
		return NULL;
	text_add(&text, " }");
	return text.data;
}

const char *emit_default_image(struct emit *emit, const struct model_struct *structure)
{
	return struct_literal(emit, structure, NULL);
}

static const char *object_literal(
	struct emit *emit, const struct model_type *type, const struct model_value *value)
{
	const struct model_type *target = c_value_type(type);
	const char *literal;

	if (target->kind != MODEL_STRUCT) {
		if (value->members.count)
			emit_refuse(emit, value->span, "an object as a value of this type");
		return "{ 0 }";
	}
	literal = struct_literal(emit, target->structure, value);
	return literal ? literal : "{ 0 }";
}

const char *emit_literal(
	struct emit *emit, const struct model_type *type, const struct model_value *value)
{
	switch (value->kind) {
	case MODEL_VALUE_BOOL:
		return value->boolean ? "true" : "false";
	case MODEL_VALUE_INT:
	case MODEL_VALUE_SIZE:
	case MODEL_VALUE_DURATION:
		return integer_literal(emit, type, value);
	case MODEL_VALUE_FLOAT:
		return float_literal(emit, type, value);
	case MODEL_VALUE_STRING:
		return string_literal(emit, type, value);
	case MODEL_VALUE_ENUM:
		return value->enum_value->base.c_name;
	case MODEL_VALUE_LIST:
		return list_literal(emit, type, value);
	case MODEL_VALUE_OBJECT:
		return object_literal(emit, type, value);
	default:
		emit_refuse(emit, value->span, "this kind of value");
		return "0";
	}
}
