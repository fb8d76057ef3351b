/* openapi_component.c - the schemas of declared types, and of the answers that say an error. */
#include "emit/openapi.h"

#include <stdlib.h>
#include <string.h>

/* ---- structs ---- */

static void add_properties(
	struct openapi *api, struct json_out *out, const struct model_field *fields, size_t count)
{
	size_t required = 0;

	json_key(out, "properties");
	json_begin(out, '{');
	for (size_t i = 0; i < count; i++) {
		const struct model_type *type = fields[i].type;

		/* an absent member is left out, so there is no null */
		if (type->kind == MODEL_OPTIONAL)
			type = type->item;
		json_key(out, fields[i].base.name);
		openapi_schema(api, out, type, &fields[i].base, fields[i].default_value);
		required += !openapi_may_be_absent(fields[i].type, fields[i].default_value);
	}
	json_end(out, '}');
	if (!required)
		return;
	json_key(out, "required");
	json_begin(out, '[');
	for (size_t i = 0; i < count; i++)
		if (!openapi_may_be_absent(fields[i].type, fields[i].default_value))
			json_string(out, fields[i].base.name);
	json_end(out, ']');
}

static void add_struct(
	struct openapi *api, struct json_out *out, const struct model_struct *structure)
{
	json_pair(out, "type", "object");
	if (structure->fields.count)
		add_properties(api, out, structure->fields.items, structure->fields.count);
}

/* An object with exactly one key. */
static void add_union(struct openapi *api, struct json_out *out, const struct model_union *union_)
{
	json_key(out, "oneOf");
	json_begin(out, '[');
	for (size_t i = 0; i < union_->alternatives.count; i++) {
		const struct model_field *field = &union_->alternatives.items[i];

		json_begin(out, '{');
		json_pair(out, "title", field->base.name);
		json_pair(out, "type", "object");
		json_key(out, "properties");
		json_begin(out, '{');
		json_key(out, field->base.name);
		openapi_schema(api, out, field->type, &field->base, NULL);
		json_end(out, '}');
		json_strings(out, "required", &field->base.name, 1);
		json_pair_bool(out, "additionalProperties", false);
		json_end(out, '}');
	}
	json_end(out, ']');
}

/* ---- enums ---- */

static void add_names(struct json_out *out, const struct model_enum *enumeration)
{
	json_pair(out, "type", "string");
	json_key(out, "enum");
	json_begin(out, '[');
	for (size_t i = 0; i < enumeration->values.count; i++)
		json_string(out, enumeration->values.items[i].base.name);
	json_end(out, ']');
}

/* A name, or a number that has none. */
static void add_names_or_number(
	struct openapi *api, struct json_out *out, const struct model_enum *enumeration)
{
	const struct model_type number = { .kind = enumeration->underlying };

	json_key(out, "anyOf");
	json_begin(out, '[');
	json_begin(out, '{');
	add_names(out, enumeration);
	json_end(out, '}');
	openapi_schema(api, out, &number, NULL, NULL);
	json_end(out, ']');
}

static void add_enum(
	struct openapi *api, struct json_out *out, const struct model_enum *enumeration)
{
	if (!enumeration->is_flags) {
		if (enumeration->is_closed)
			add_names(out, enumeration);
		else
			add_names_or_number(api, out, enumeration);
		return;
	}
	json_pair(out, "type", "array");
	json_key(out, "items");
	json_begin(out, '{');
	if (enumeration->is_closed)
		add_names(out, enumeration);
	else
		add_names_or_number(api, out, enumeration);
	json_end(out, '}');
	json_pair_bool(out, "uniqueItems", true);
}

/* The doc of the enum, then those of its values. */
static const char *enum_doc(struct emit *emit, const struct model_enum *enumeration)
{
	struct text text;

	text_init(&text, emit->arena);
	text_add(&text, enumeration->base.doc ? enumeration->base.doc : "");
	for (size_t i = 0, count = 0; i < enumeration->values.count; i++) {
		const struct model_base *base = &enumeration->values.items[i].base;

		if (!base->doc && !base->deprecated)
			continue;
		text_add(&text, count++ ? "\n" : text.size ? "\n\n" : "");
		text_format(&text, "- `%s`:%s%s", base->name, base->doc ? " " : "",
			base->doc ? base->doc : "");
		if (base->deprecated)
			text_format(&text, " Deprecated%s%s", *base->deprecated ? ": " : ".",
				base->deprecated);
	}
	return text.size ? text.data : NULL;
}

/* ---- answers ---- */

static void add_text(struct json_out *out, const char *key, const char *constant)
{
	json_key(out, key);
	json_begin(out, '{');
	if (constant)
		json_pair(out, "const", constant);
	else
		json_pair(out, "type", "string");
	json_end(out, '}');
}

static void add_answer_properties(
	struct openapi *api, struct json_out *out, const struct model_struct *error)
{
	const struct model_type details = { .kind = MODEL_STRUCT, .structure = error };
	const char *code = NULL;

	if (error)
		code = arena_format(api->emit->arena, "%u", (unsigned)error->status);
	json_key(out, "properties");
	json_begin(out, '{');
	add_text(out, "name", error ? error->base.name : NULL);
	add_text(out, "code", code);
	add_text(out, "message", NULL);
	json_key(out, "details");
	if (error) {
		openapi_reference(api, out, &details);
	} else {
		json_begin(out, '{');
		json_end(out, '}');
	}
	json_end(out, '}');
}

/* { "error": { "name", "code", "message", "details" } } */
static void add_answer(struct openapi *api, struct json_out *out, const struct model_struct *error)
{
	static const char *const always[] = { "code", "message", "name", "details" };

	json_pair(out, "type", "object");
	json_key(out, "properties");
	json_begin(out, '{');
	json_key(out, "error");
	json_begin(out, '{');
	json_pair(out, "type", "object");
	add_answer_properties(api, out, error);
	json_strings(out, "required", always, error ? 4 : 2);
	json_end(out, '}');
	json_end(out, '}');
	json_strings(out, "required", (const char *const[]){ "error" }, 1);
}

/* ---- all of them ---- */

static void add_declared(struct openapi *api, struct json_out *out, const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_STRUCT:
		openapi_description(api->emit, out, &type->structure->base);
		add_struct(api, out, type->structure);
		if (type->structure->base.deprecated)
			json_pair_bool(out, "deprecated", true);
		break;
	case MODEL_UNION:
		openapi_description(api->emit, out, &type->union_->base);
		add_union(api, out, type->union_);
		if (type->union_->base.deprecated)
			json_pair_bool(out, "deprecated", true);
		break;
	default: {
		struct model_base base = type->enumeration->base;

		base.doc = enum_doc(api->emit, type->enumeration);
		openapi_description(api->emit, out, &base);
		add_enum(api, out, type->enumeration);
		if (base.deprecated)
			json_pair_bool(out, "deprecated", true);
		break;
	}
	}
}

static void write_component(struct openapi *api, struct openapi_component *component)
{
	const struct model_type *type = component->type;
	struct json_out out;
	struct text text;

	text_init(&text, api->emit->arena);
	json_out_init(&out, &text, api->is_pretty ? api->depth : 0, api->is_pretty);
	if (type && type->kind == MODEL_ALIAS) {
		openapi_schema(api, &out, type->alias->target, &type->alias->base, NULL);
	} else {
		json_begin(&out, '{');
		if (type)
			add_declared(api, &out, type);
		else
			add_answer(api, &out, component->error);
		json_end(&out, '}');
	}
	component->json = text.data;
}

static int compare_names(const void *a, const void *b)
{
	const struct openapi_component *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

struct openapi_component **openapi_components(struct openapi *api, size_t *out_count)
{
	struct openapi_component **all;

	while (api->written < api->by_type.count)
		write_component(api, api->by_type.entries[api->written++].value);
	*out_count = api->by_type.count;
	all = ARENA_ARRAY(api->emit->arena, *out_count, struct openapi_component *);
	for (size_t i = 0; i < *out_count; i++)
		all[i] = api->by_type.entries[i].value;
	if (*out_count)
		qsort(all, *out_count, sizeof(struct openapi_component *), compare_names);
	return all;
}
