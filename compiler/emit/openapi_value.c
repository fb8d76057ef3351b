/* openapi_value.c - defaults and examples as JSON. */
#include "emit/c_type.h"
#include "emit/openapi.h"

#include <math.h>
#include <string.h>

/* Integers that every JSON reader keeps. */
#define MOST_EXACT (UINT64_C(1) << 53)

static void add_integer(
	struct json_out *out, const struct model_type *type, const struct model_value *value)
{
	uint64_t magnitude = value->is_negative ? 0 - value->integer : value->integer;
	bool is_number = type->kind == MODEL_F32 || type->kind == MODEL_F64;
	const char *digits = arena_format(out->text->arena, "%s%llu", value->is_negative ? "-" : "",
		(unsigned long long)magnitude);

	if (magnitude > MOST_EXACT && !is_number)
		json_string(out, digits);
	else
		json_raw(out, digits);
}

static void add_number(struct json_out *out, const struct model_type *type, double number)
{
	if (isnan(number))
		json_string(out, "NaN");
	else if (isinf(number))
		json_string(out, number < 0 ? "-Infinity" : "Infinity");
	else if (type->kind == MODEL_F32)
		json_raw(out, c_double(out->text->arena, (double)(float)number, 0));
	else
		json_raw(out, c_double(out->text->arena, number, 0));
}

/* Milliseconds. */
static void add_duration(struct json_out *out, const struct model_value *value)
{
	int64_t ns = (int64_t)value->integer;

	if (ns % 1000000 == 0)
		json_signed(out, ns / 1000000);
	else
		json_raw(out, c_double(out->text->arena, (double)ns / 1e6, 0));
}

static void add_base64(struct json_out *out, const struct model_value *value)
{
	static const char letters[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	struct text text;

	text_init(&text, out->text->arena);
	for (size_t i = 0; i < value->size; i += 3) {
		size_t left = value->size - i;
		unsigned bits = (unsigned)(unsigned char)value->text[i] << 16;

		if (left > 1)
			bits |= (unsigned)(unsigned char)value->text[i + 1] << 8;
		if (left > 2)
			bits |= (unsigned char)value->text[i + 2];
		text_add_char(&text, letters[bits >> 18]);
		text_add_char(&text, letters[bits >> 12 & 63]);
		text_add_char(&text, left > 1 ? letters[bits >> 6 & 63] : '=');
		text_add_char(&text, left > 2 ? letters[bits & 63] : '=');
	}
	json_string(out, text.data);
}

static void add_uuid(struct json_out *out, const struct model_value *value)
{
	char *text = arena_string_n(out->text->arena, value->text, value->size);

	for (char *p = text; *p; p++)
		if (*p >= 'A' && *p <= 'F')
			*p = (char)(*p - 'A' + 'a');
	json_string(out, text);
}

static void add_enum(
	struct json_out *out, const struct model_type *type, const struct model_value *value)
{
	bool is_flags = type->kind == MODEL_ENUM && type->enumeration->is_flags;

	if (is_flags)
		json_begin(out, '[');
	json_string(out, value->enum_value->base.name);
	if (is_flags)
		json_end(out, ']');
}

static const struct model_type *member_type(const struct model_type *type, const char *name)
{
	const struct model_field *fields = NULL;
	size_t count = 0;

	if (type->kind == MODEL_STRUCT) {
		fields = type->structure->fields.items;
		count = type->structure->fields.count;
	} else if (type->kind == MODEL_UNION) {
		fields = type->union_->alternatives.items;
		count = type->union_->alternatives.count;
	}
	for (size_t i = 0; i < count; i++)
		if (strcmp(fields[i].base.name, name) == 0)
			return fields[i].type;
	return type->item;
}

/* Structs, unions, and maps that have strings as keys; of other maps only the empty one can be
 * written down. */
static void add_object(struct emit *emit, struct json_out *out, const struct model_type *type,
	const struct model_value *value)
{
	if (type->kind == MODEL_MAP_OF && !openapi_is_object(type)) {
		if (value->members.count)
			emit_refuse(emit, value->span, "an object as a value of this type");
		json_begin(out, '[');
		json_end(out, ']');
		return;
	}
	json_begin(out, '{');
	for (size_t i = 0; i < value->members.count; i++) {
		const struct model_member_value *member = &value->members.items[i];

		json_key(out, member->name);
		openapi_value(emit, out, member_type(type, member->name), &member->value);
	}
	json_end(out, '}');
}

static void add_list(struct emit *emit, struct json_out *out, const struct model_type *type,
	const struct model_value *value)
{
	json_begin(out, '[');
	for (size_t i = 0; i < value->items.count; i++)
		openapi_value(emit, out, type->item, &value->items.items[i]);
	json_end(out, ']');
}

void openapi_value(struct emit *emit, struct json_out *out, const struct model_type *type,
	const struct model_value *value)
{
	type = c_value_type(type);
	switch (value->kind) {
	case MODEL_VALUE_BOOL:
		json_bool(out, value->boolean);
		break;
	case MODEL_VALUE_INT:
	case MODEL_VALUE_SIZE:
		add_integer(out, type, value);
		break;
	case MODEL_VALUE_DURATION:
		add_duration(out, value);
		break;
	case MODEL_VALUE_FLOAT:
		add_number(out, type, value->number);
		break;
	case MODEL_VALUE_STRING:
		if (type->kind == MODEL_BYTES)
			add_base64(out, value);
		else if (type->kind == MODEL_UUID)
			add_uuid(out, value);
		else
			json_string_n(out, value->text, value->size);
		break;
	case MODEL_VALUE_ENUM:
		add_enum(out, type, value);
		break;
	case MODEL_VALUE_LIST:
		add_list(emit, out, type, value);
		break;
	case MODEL_VALUE_OBJECT:
		add_object(emit, out, type, value);
		break;
	default:
		emit_refuse(emit, value->span, "this kind of value");
		json_raw(out, "null");
	}
}
