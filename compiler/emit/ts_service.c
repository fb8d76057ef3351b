/* ts_service.c - services as clients in TypeScript: a table of what there is to call, and a class
 * whose methods are one statement each. */
#include "emit/ts.h"

/* ---- the table ---- */

static const char *param_row(struct ts *ts, const struct model_param *param)
{
	struct arena *arena = ts->emit->arena;
	const char *name = ts_string_of(ts, param->base.name);

	if (model_underlying(param->type)->kind == MODEL_SERVICE)
		return arena_format(arena, "$.reference(%s)", name);
	if (param->is_stream)
		return arena_format(
			arena, "$.upload(%s, %s)", name, ts_description(ts, param->type));
	if (param->is_rest)
		return arena_format(arena, "$.rest(%s, %s)", name, ts_description(ts, param->type));
	return arena_format(arena, "$.param(%s, %s%s)", name, ts_description(ts, param->type),
		ts_initial(ts, param->type, param->default_value));
}

static const char *param_rows(struct ts *ts, const struct model_member *member)
{
	struct text text;

	text_init(&text, ts->emit->arena);
	text_add_char(&text, '[');
	for (size_t i = 0; i < member->params.count; i++)
		text_format(&text, "%s%s", i ? ", " : "", param_row(ts, &member->params.items[i]));
	text_add_char(&text, ']');
	return text.data;
}

static bool returns_service(const struct model_member *member)
{
	return member->result && model_underlying(member->result)->kind == MODEL_SERVICE;
}

static void add_throws(struct ts *ts, struct text *out, const struct model_member *member)
{
	if (!member->throws.count)
		return;
	text_add(out, ", throws: () => [");
	for (size_t i = 0; i < member->throws.count; i++)
		text_format(out, "%s%s", i ? ", " : "",
			ts_refer(ts, &member->throws.items[i]->base, ""));
	text_add_char(out, ']');
}

/* What else there is to say of a method: ", { returns: $Quote, timeout: 500 }", or "". */
static const char *more_of(struct ts *ts, const struct model_member *member)
{
	struct text text;

	text_init(&text, ts->emit->arena);
	if (returns_service(member))
		text_format(&text, ", serves: () => %s",
			ts_refer_service(ts, model_underlying(member->result)->service));
	else if (member->result)
		text_format(&text, ", %s: %s", member->is_result_stream ? "streams" : "returns",
			ts_description(ts, member->result));
	add_throws(ts, &text, member);
	if (member->timeout_ms)
		text_format(&text, ", timeout: %u", member->timeout_ms);
	if (member->is_oneway)
		text_add(&text, ", isOneway: true");
	if (member->is_idempotent)
		text_add(&text, ", isIdempotent: true");
	return text.size ? arena_format(ts->emit->arena, ", { %s }", text.data + 2) : "";
}

static void add_row(struct ts *ts, const struct model_member *member)
{
	const char *key = ts_key(ts, member->base.name);
	const char *name = ts_string_of(ts, member->base.name);

	if (member->kind == MODEL_METHOD)
		text_format(&ts->body, "\t%s: $.method(%s, %s%s),\n", key, name,
			param_rows(ts, member), more_of(ts, member));
	else if (member->kind == MODEL_EVENT)
		text_format(
			&ts->body, "\t%s: $.event(%s, %s),\n", key, name, param_rows(ts, member));
}

static void add_table(struct ts *ts, const struct model_service *service)
{
	size_t rows = 0;

	for (size_t i = 0; i < service->members.count; i++)
		rows += service->members.items[i].kind != MODEL_PROPERTY;
	if (!rows)
		return;
	text_format(&ts->body, "\nconst $%s = {\n", ts_service_name(ts, service));
	for (size_t i = 0; i < service->members.count; i++)
		add_row(ts, &service->members.items[i]);
	text_add(&ts->body, "};\n");
}

/* ---- the class ---- */

static bool may_be_absent(const struct model_param *param)
{
	return param->default_value || param->is_rest || ts_is_optional(param->type);
}

static const char *param_type(struct ts *ts, const struct model_param *param)
{
	struct arena *arena = ts->emit->arena;
	const char *name = ts_type(ts, param->type);

	if (param->is_stream) {
		ts->uses_runtime = true;
		return arena_format(arena, "$.Items<%s>", name);
	}
	if (param->is_rest) {
		struct model_type rest = { .kind = MODEL_LIST_OF, .item = param->type };
		return arena_format(arena, "readonly %s", ts_type(ts, &rest));
	}
	if (param->type->kind == MODEL_LIST_OF || param->type->kind == MODEL_ARRAY_OF)
		return arena_format(arena, "readonly %s", name);
	return name;
}

/* "a: number, b?: string | undefined, "; arguments gets "a, b". */
static const char *params_of(
	struct ts *ts, const struct model_member *member, struct text *arguments)
{
	size_t count = member->params.count, required = count;
	struct text text;

	while (required > 0 && may_be_absent(&member->params.items[required - 1]))
		required--;
	text_init(&text, ts->emit->arena);
	for (size_t i = 0; i < count; i++) {
		const struct model_param *param = &member->params.items[i];
		const char *name = ts_param(ts, param->base.name);
		bool is_absent = may_be_absent(param) && !ts_is_optional(param->type);

		text_format(&text, "%s%s: %s%s, ", name, i >= required ? "?" : "",
			param_type(ts, param), is_absent ? " | undefined" : "");
		text_format(arguments, "%s%s", i ? ", " : "", name);
	}
	return text.data;
}

static const char *result_of(struct ts *ts, const struct model_member *member)
{
	const char *name = member->result ? ts_type(ts, member->result) : "void";

	return arena_format(ts->emit->arena, "%s<%s>",
		member->is_result_stream ? "$.Stream" : ts_global(ts, "Promise"), name);
}

static void add_method(
	struct ts *ts, const struct model_service *service, const struct model_member *member)
{
	const char *name = ts_member(ts, member->base.name), *params;
	struct text arguments;

	text_init(&arguments, ts->emit->arena);
	params = params_of(ts, member, &arguments);
	text_add_char(&ts->body, '\n');
	ts_doc(ts, 1, &member->base);
	text_format(&ts->body, "\t%s(%soptions?: $.CallOptions): %s {\n", name, params,
		result_of(ts, member));
	text_format(&ts->body, "\t\treturn this.%s($%s.%s, [%s], options);\n\t}\n",
		member->is_result_stream ? "$open" : "$call", ts_service_name(ts, service),
		member->base.name, arguments.data);
}

/* "[symbol: string, by: Change | undefined]" */
static const char *event_args(struct ts *ts, const struct model_member *member)
{
	struct text text;

	text_init(&text, ts->emit->arena);
	text_add_char(&text, '[');
	for (size_t i = 0; i < member->params.count; i++) {
		const struct model_param *param = &member->params.items[i];
		text_format(&text, "%s%s: %s", i ? ", " : "", ts_param(ts, param->base.name),
			ts_type(ts, param->type));
	}
	text_add_char(&text, ']');
	return text.data;
}

static void add_event(
	struct ts *ts, const struct model_service *service, const struct model_member *member)
{
	text_add_char(&ts->body, '\n');
	ts_doc(ts, 1, &member->base);
	text_format(&ts->body, "\treadonly %s: $.Event<%s> = this.$event($%s.%s);\n",
		ts_member(ts, member->base.name), event_args(ts, member),
		ts_service_name(ts, service), member->base.name);
}

static void add_property(struct ts *ts, const struct model_member *member)
{
	const char *type = ts_type(ts, member->result);

	text_add_char(&ts->body, '\n');
	ts_doc(ts, 1, &member->base);
	text_format(&ts->body, "\treadonly %s: $.%s<%s>", ts_member(ts, member->base.name),
		member->is_readonly ? "ReadonlyProperty" : "Property", type);
	if (member->is_notify)
		text_format(&ts->body, " & $.Observable<%s>", type);
	text_format(&ts->body, " = this.$property(%s, %s);\n", ts_string_of(ts, member->base.name),
		ts_description(ts, member->result));
}

void ts_declare_service(struct ts *ts, const struct model_service *service)
{
	ts->uses_runtime = true;
	add_table(ts, service);
	text_add_char(&ts->body, '\n');
	ts_doc(ts, 0, &service->base);
	text_format(
		&ts->body, "export class %s extends $.Client {\n", ts_service_name(ts, service));
	text_format(&ts->body, "\tstatic readonly $key: string = %s;\n\n",
		ts_string_of(ts, service->key));
	text_format(&ts->body, "\tprotected override $key(): string {\n\t\treturn %s;\n\t}\n",
		ts_string_of(ts, service->key));
	for (size_t i = 0; i < service->members.count; i++) {
		const struct model_member *member = &service->members.items[i];

		if (member->kind == MODEL_METHOD)
			add_method(ts, service, member);
		else if (member->kind == MODEL_EVENT)
			add_event(ts, service, member);
		else
			add_property(ts, member);
	}
	text_add(&ts->body, "}\n");
}
