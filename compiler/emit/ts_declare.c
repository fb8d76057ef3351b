/* ts_declare.c - types, errors and constants in TypeScript. */
#include "emit/ts.h"

/* ---- enums and flags ---- */

static const char *options_of(const struct model_enum *it)
{
	if (it->is_flags || !(it->is_closed || it->is_named))
		return "";
	if (it->is_closed && it->is_named)
		return ", { closed: true, named: true }";
	return it->is_closed ? ", { closed: true }" : ", { named: true }";
}

static void declare_enum(struct ts *ts, const struct model_enum *it)
{
	bool is_wide = it->underlying == MODEL_I64 || it->underlying == MODEL_U64;
	const char *name = ts_name(ts, it->base.name), *number = is_wide ? "bigint" : "number";
	struct model_type base = { .kind = it->underlying };
	struct text *out = &ts->body;

	text_add_char(out, '\n');
	ts_doc(ts, 0, &it->base);
	text_format(out, "export const %s = {\n", name);
	for (size_t i = 0; i < it->values.count; i++) {
		const struct model_enum_value *value = &it->values.items[i];
		ts_doc(ts, 1, &value->base);
		text_format(out, "\t%s: %s,\n", ts_key(ts, value->base.name),
			ts_integer(ts, it->underlying, value->value));
	}
	text_add(out, "} as const;\n");
	if (it->is_flags)
		text_format(out, "export type %s = %s;\n", name, number);
	else if (it->is_closed)
		text_format(
			out, "export type %s = (typeof %s)[keyof typeof %s];\n", name, name, name);
	else /* known values are offered, all numbers taken */
		text_format(out, "export type %s = (typeof %s)[keyof typeof %s] | (%s & {});\n",
			name, name, name, number);
	text_format(out, "export const $%s: $.Type<%s> = $.%s(%s, %s%s);\n", name, name,
		it->is_flags ? "flags" : "enumeration", ts_description(ts, &base), name,
		options_of(it));
}

/* ---- structs ---- */

static void add_members(struct ts *ts, const struct model_struct *it)
{
	for (size_t i = 0; i < it->fields.count; i++) {
		const struct model_field *field = &it->fields.items[i];
		bool is_optional = ts_is_optional(field->type);

		ts_doc(ts, 1, &field->base);
		text_format(&ts->body, "\t%s%s: %s;\n", field->base.name, is_optional ? "?" : "",
			ts_type(ts, field->type));
	}
}

/* $Quote, which the runtime goes by. */
static void describe(struct ts *ts, const char *head, const struct model_base *base,
	const struct model_field *fields, size_t count, const char *tail)
{
	struct text *out = &ts->body;

	ts->uses_runtime = true;
	text_format(out, "export const %s(%s, () => [\n", head, ts_string_of(ts, base->name));
	for (size_t i = 0; i < count; i++)
		text_format(out, "\t$.field(%s, %s%s),\n", ts_string_of(ts, fields[i].base.name),
			ts_description(ts, fields[i].type),
			ts_initial(ts, fields[i].type, fields[i].default_value));
	text_format(out, "]%s);\n", tail);
}

static const char *names_of_defaults(struct ts *ts, const struct model_struct *it)
{
	struct text text;

	text_init(&text, ts->emit->arena);
	for (size_t i = 0; i < it->fields.count; i++)
		if (it->fields.items[i].default_value)
			text_format(&text, "%s%s", text.size ? " | " : "",
				ts_string_of(ts, it->fields.items[i].base.name));
	return text.size ? text.data : NULL;
}

static void declare_struct(struct ts *ts, const struct model_struct *it)
{
	const char *name = ts_name(ts, it->base.name), *defaults = names_of_defaults(ts, it);
	struct text *out = &ts->body;

	text_add_char(out, '\n');
	ts_doc(ts, 0, &it->base);
	text_format(out, "export interface %s {\n", name);
	add_members(ts, it);
	text_add(out, "}\n");
	describe(ts, arena_format(ts->emit->arena, "$%s: $.Struct<%s> = $.struct", name, name),
		&it->base, it->fields.items, it->fields.count, "");
	if (!defaults)
		return;
	text_format(out, "\n/** %s, its defaults filled in. */\n", name);
	text_format(out, "export function %s(given: $.Given<%s, %s>): %s {\n", name, name, defaults,
		name);
	text_format(out, "\treturn $%s.fill(given);\n}\n", name);
}

static void declare_error(struct ts *ts, const struct model_struct *it)
{
	const char *name = ts_name(ts, it->base.name);
	struct text *out = &ts->body;

	text_format(out, "\nexport interface %s$Details {\n", name);
	add_members(ts, it);
	text_add(out, "}\n");
	describe(ts,
		arena_format(ts->emit->arena, "$%s: $.Struct<%s$Details> = $.struct", name, name),
		&it->base, it->fields.items, it->fields.count, "");
	text_add_char(out, '\n');
	ts_doc(ts, 0, &it->base);
	text_format(out, "export class %s extends $.RemoteError<%s$Details> {\n", name, name);
	text_format(out, "\tstatic readonly $name = %s;\n", ts_string_of(ts, it->base.name));
	text_format(out, "\tstatic readonly $code = %u;\n", it->status);
	text_format(out, "\tstatic readonly $details = (): $.Struct => $%s;\n}\n", name);
}

/* ---- the others ---- */

static void declare_union(struct ts *ts, const struct model_union *it)
{
	const char *name = ts_name(ts, it->base.name);
	struct text *out = &ts->body;

	text_add_char(out, '\n');
	ts_doc(ts, 0, &it->base);
	text_format(out, "export type %s =", name);
	for (size_t i = 0; i < it->alternatives.count; i++) {
		const struct model_field *field = &it->alternatives.items[i];
		text_add_char(out, '\n');
		ts_doc(ts, 1, &field->base);
		text_format(out, "\t| { %s: %s }", field->base.name, ts_type(ts, field->type));
	}
	text_add(out, it->is_closed ? ";\n"
				    : "\n\t/** An alternative that this file does not know; it "
				      "cannot be sent. */\n\t| { $unknown: string };\n");
	describe(ts, arena_format(ts->emit->arena, "$%s: $.Type<%s> = $.union", name, name),
		&it->base, it->alternatives.items, it->alternatives.count,
		it->is_closed ? ", true" : "");
}

static void declare_alias(struct ts *ts, const struct model_alias *it)
{
	text_add_char(&ts->body, '\n');
	ts_doc(ts, 0, &it->base);
	text_format(&ts->body, "export type %s = %s;\n", ts_name(ts, it->base.name),
		ts_type(ts, it->target));
}

static void declare_constant(struct ts *ts, const struct model_const *it)
{
	text_add_char(&ts->body, '\n');
	ts_doc(ts, 0, &it->base);
	text_format(&ts->body, "export const %s = %s;\n", ts_name(ts, it->base.name),
		ts_value(ts, it->type, &it->value));
}

void ts_declare(struct ts *ts, const struct model_declaration *declaration)
{
	switch (declaration->kind) {
	case MODEL_DECLARES_ENUM:
		declare_enum(ts, declaration->as.enumeration);
		break;
	case MODEL_DECLARES_STRUCT:
		if (declaration->as.structure->is_error)
			declare_error(ts, declaration->as.structure);
		else
			declare_struct(ts, declaration->as.structure);
		break;
	case MODEL_DECLARES_UNION:
		declare_union(ts, declaration->as.union_);
		break;
	case MODEL_DECLARES_ALIAS:
		declare_alias(ts, declaration->as.alias);
		break;
	case MODEL_DECLARES_CONST:
		declare_constant(ts, declaration->as.constant);
		break;
	case MODEL_DECLARES_SERVICE: /* behind all types */
	case MODEL_DECLARES_ANNOTATION:
		break;
	}
}
