/* openapi_operation.c - what one verb of a path takes and answers. */
#include "emit/openapi.h"

#include <string.h>

/* Where an operation is in the making. */
struct making {
	struct openapi *api;
	struct json_out *out;
	const struct openapi_operation *operation;
	const struct model_member *member;
};

static const char text_lines[] = "application/x-ndjson";
static const char text_events[] = "text/event-stream";
static const char json_type[] = "application/json";

/* ---- pieces ---- */

static void add_text_schema(struct json_out *out)
{
	json_key(out, "schema");
	json_begin(out, '{');
	json_pair(out, "type", "string");
	json_end(out, '}');
}

static bool is_in_body(const struct openapi_operation *operation, size_t param)
{
	if (operation->kind == OPENAPI_CALL)
		return true;
	return !model_has_query(operation->member->route) &&
	       !model_is_in_path(operation->member->route, param);
}

static const struct model_param *stream_of(const struct model_member *member)
{
	for (size_t i = 0; i < member->params.count; i++)
		if (member->params.items[i].is_stream)
			return &member->params.items[i];
	return NULL;
}

static bool is_needed(const struct model_param *param)
{
	return !param->is_rest && !param->is_stream &&
	       !openapi_may_be_absent(param->type, param->default_value);
}

static const struct model_value *example_value(
	const struct model_example *example, const char *name)
{
	for (size_t i = 0; i < example->in.members.count; i++)
		if (strcmp(example->in.members.items[i].name, name) == 0)
			return &example->in.members.items[i].value;
	return NULL;
}

/* What an example of that name starts with. */
static void begin_example(struct json_out *out, const struct model_example *example)
{
	json_key(out, example->name);
	json_begin(out, '{');
	if (example->doc)
		json_pair(out, "summary", example->doc);
	json_key(out, "value");
}

/* ---- parameters of path and query ---- */

static void add_param_examples(const struct making *making, const struct model_param *param)
{
	bool is_open = false;

	if (param->is_rest)
		return;
	for (size_t i = 0; i < making->member->examples.count; i++) {
		const struct model_example *example = &making->member->examples.items[i];
		const struct model_value *value = example_value(example, param->base.name);

		if (!value)
			continue;
		if (!is_open) {
			json_key(making->out, "examples");
			json_begin(making->out, '{');
		}
		is_open = true;
		begin_example(making->out, example);
		openapi_value(making->api->emit, making->out, param->type, value);
		json_end(making->out, '}');
	}
	if (is_open)
		json_end(making->out, '}');
}

static void add_param(const struct making *making, const struct model_param *param,
	const char *name, const char *in, bool is_needed_here)
{
	struct json_out *out = making->out;

	json_begin(out, '{');
	json_pair(out, "name", name);
	json_pair(out, "in", in);
	openapi_description(making->api->emit, out, &param->base);
	if (is_needed_here)
		json_pair_bool(out, "required", true);
	if (param->base.deprecated)
		json_pair_bool(out, "deprecated", true);
	json_key(out, "schema");
	openapi_param_schema(making->api, out, param);
	add_param_examples(making, param);
	json_end(out, '}');
}

static void add_params(const struct making *making)
{
	const struct model_route *route = making->member->route;

	if (!making->member->params.count || (!route->segments.count && !model_has_query(route)))
		return;
	json_key(making->out, "parameters");
	json_begin(making->out, '[');
	for (size_t i = 0; i < route->segments.count; i++)
		if (route->segments.items[i].is_param)
			add_param(making,
				&making->member->params.items[route->segments.items[i].param],
				making->operation->names[i], "path", true);
	for (size_t i = 0; i < making->member->params.count && model_has_query(route); i++) {
		const struct model_param *param = &making->member->params.items[i];

		/* a list of which there is nothing is empty */
		if (!model_is_in_path(route, i))
			add_param(making, param, param->base.name, "query",
				is_needed(param) &&
					model_underlying(param->type)->kind != MODEL_LIST_OF);
	}
	json_end(making->out, ']');
}

/* ---- bodies ---- */

/* The arguments that are in the body as an object; a stream is a list in it, or left out. */
static void add_arguments(const struct making *making, bool has_stream)
{
	const struct model_member *member = making->member;
	struct json_out *out = making->out;
	const char **needed =
		ARENA_ARRAY(making->api->emit->arena, member->params.count, const char *);
	size_t count = 0;

	json_begin(out, '{');
	json_pair(out, "type", "object");
	json_key(out, "properties");
	json_begin(out, '{');
	for (size_t i = 0; i < member->params.count; i++) {
		const struct model_param *param = &member->params.items[i];

		if (!is_in_body(making->operation, i) || (param->is_stream && !has_stream))
			continue;
		json_key(out, param->base.name);
		openapi_param_schema(making->api, out, param);
		if (is_needed(param) || param->is_stream)
			needed[count++] = param->base.name;
	}
	json_end(out, '}');
	if (count)
		json_strings(out, "required", needed, count);
	json_end(out, '}');
}

static void add_argument_example(const struct making *making, const struct model_example *example)
{
	const struct model_member *member = making->member;

	begin_example(making->out, example);
	json_begin(making->out, '{');
	for (size_t i = 0; i < member->params.count; i++) {
		const struct model_param *param = &member->params.items[i];
		const struct model_value *value = example_value(example, param->base.name);

		if (!value || !is_in_body(making->operation, i) || param->is_rest)
			continue;
		json_key(making->out, param->base.name);
		openapi_value(making->api->emit, making->out, param->type, value);
	}
	json_end(making->out, '}');
	json_end(making->out, '}');
}

static void add_argument_examples(const struct making *making)
{
	if (!making->member->examples.count || stream_of(making->member))
		return;
	json_key(making->out, "examples");
	json_begin(making->out, '{');
	for (size_t i = 0; i < making->member->examples.count; i++)
		add_argument_example(making, &making->member->examples.items[i]);
	json_end(making->out, '}');
}

/* A line or a part is an item; the other arguments come first. */
static void add_stream_bodies(const struct making *making, const struct model_param *stream)
{
	struct json_out *out = making->out;

	json_key(out, text_lines);
	json_begin(out, '{');
	add_text_schema(out);
	json_key(out, "x-firstSchema");
	add_arguments(making, false);
	json_key(out, "x-itemSchema");
	openapi_schema(making->api, out, stream->type, NULL, NULL);
	json_end(out, '}');
	json_key(out, "multipart/form-data");
	json_begin(out, '{');
	json_key(out, "schema");
	json_begin(out, '{');
	json_pair(out, "type", "object");
	json_key(out, "properties");
	json_begin(out, '{');
	json_key(out, "args");
	add_arguments(making, false);
	json_key(out, "item");
	json_begin(out, '{');
	json_pair(out, "type", "array");
	json_key(out, "items");
	if (model_underlying(stream->type)->kind == MODEL_BYTES) {
		json_begin(out, '{');
		json_pair(out, "contentMediaType", "application/octet-stream");
		json_end(out, '}');
	} else {
		openapi_schema(making->api, out, stream->type, NULL, NULL);
	}
	json_end(out, '}');
	json_end(out, '}');
	json_end(out, '}');
	json_end(out, '}');
}

static void begin_body(const struct making *making, bool is_required)
{
	json_key(making->out, "requestBody");
	json_begin(making->out, '{');
	if (is_required)
		json_pair_bool(making->out, "required", true);
	json_key(making->out, "content");
	json_begin(making->out, '{');
}

static void end_body(const struct making *making)
{
	json_end(making->out, '}');
	json_end(making->out, '}');
}

static void add_call_body(const struct making *making)
{
	const struct model_param *stream = stream_of(making->member);
	bool has_any = false, is_required = stream != NULL;

	for (size_t i = 0; i < making->member->params.count; i++) {
		bool is_here = is_in_body(making->operation, i);

		has_any |= is_here;
		is_required |= is_here && is_needed(&making->member->params.items[i]);
	}
	if (!has_any)
		return;
	begin_body(making, is_required);
	json_key(making->out, json_type);
	json_begin(making->out, '{');
	json_key(making->out, "schema");
	add_arguments(making, true);
	add_argument_examples(making);
	json_end(making->out, '}');
	if (stream)
		add_stream_bodies(making, stream);
	end_body(making);
}

static void add_value_body(const struct making *making)
{
	begin_body(making, true);
	json_key(making->out, json_type);
	json_begin(making->out, '{');
	json_key(making->out, "schema");
	openapi_schema(making->api, making->out, making->member->result, NULL, NULL);
	json_end(making->out, '}');
	end_body(making);
}

/* ---- answers ---- */

static void add_null_schema(struct json_out *out)
{
	json_key(out, "schema");
	json_begin(out, '{');
	json_pair(out, "type", "null");
	json_end(out, '}');
}

static void add_result_examples(const struct making *making)
{
	const struct model_member *member = making->member;
	bool is_open = false;

	for (size_t i = 0; i < member->examples.count && !member->is_result_stream; i++) {
		if (!member->examples.items[i].has_out)
			continue;
		if (!is_open) {
			json_key(making->out, "examples");
			json_begin(making->out, '{');
		}
		is_open = true;
		begin_example(making->out, &member->examples.items[i]);
		openapi_value(making->api->emit, making->out, member->result,
			&member->examples.items[i].out);
		json_end(making->out, '}');
	}
	if (is_open)
		json_end(making->out, '}');
}

/* Items as lines, as events, or all of them in a list. */
static void add_stream_content(const struct making *making)
{
	const struct model_type *item = making->member->result;
	const struct model_type list = { .kind = MODEL_LIST_OF, .span = item->span, .item = item };
	const char *const types[] = { text_events, text_lines };
	struct json_out *out = making->out;

	for (size_t i = 0; i < 2; i++) {
		json_key(out, types[i]);
		json_begin(out, '{');
		add_text_schema(out);
		json_key(out, "x-itemSchema");
		openapi_schema(making->api, out, item, NULL, NULL);
		json_end(out, '}');
	}
	json_key(out, json_type);
	json_begin(out, '{');
	json_key(out, "schema");
	openapi_schema(making->api, out, &list, NULL, NULL);
	json_end(out, '}');
}

/* Absent ones at the end are left out. */
static size_t least_arguments(const struct model_member *member)
{
	size_t count = member->params.count;

	if (member->kind == MODEL_PROPERTY)
		return !openapi_may_be_absent(member->result, NULL);
	while (count && openapi_may_be_absent(member->params.items[count - 1].type, NULL))
		count--;
	return count;
}

/* What "data:" says of an event: a list of its arguments. */
static void add_event_content(const struct making *making)
{
	const struct model_member *member = making->member;
	struct json_out *out = making->out;

	json_key(out, text_events);
	json_begin(out, '{');
	add_text_schema(out);
	json_key(out, "x-itemSchema");
	json_begin(out, '{');
	json_pair(out, "type", "array");
	if (member->kind == MODEL_PROPERTY || member->params.count) {
		json_key(out, "prefixItems");
		json_begin(out, '[');
		if (member->kind == MODEL_PROPERTY)
			openapi_schema(making->api, out, member->result, NULL, NULL);
		for (size_t i = 0; i < member->params.count; i++)
			openapi_schema(making->api, out, member->params.items[i].type,
				&member->params.items[i].base, NULL);
		json_end(out, ']');
		json_pair_unsigned(out, "minItems", least_arguments(member));
	}
	json_end(out, '}');
	json_end(out, '}');
}

static void add_json_content(const struct making *making)
{
	json_key(making->out, json_type);
	json_begin(making->out, '{');
	if (making->member->result && making->operation->kind != OPENAPI_SET) {
		json_key(making->out, "schema");
		openapi_schema(making->api, making->out, making->member->result, NULL, NULL);
		add_result_examples(making);
	} else {
		add_null_schema(making->out);
	}
	json_end(making->out, '}');
}

static void add_header(struct json_out *out, const char *name)
{
	json_key(out, name);
	json_begin(out, '{');
	add_text_schema(out);
	json_end(out, '}');
}

static bool is_kept(const struct making *making)
{
	return making->operation->kind == OPENAPI_ROUTE && making->member->cache_ms;
}

static void add_success(const struct making *making)
{
	const struct model_member *member = making->member;
	struct json_out *out = making->out;
	bool is_event = making->operation->kind == OPENAPI_EVENT;

	json_key(out, "200");
	json_begin(out, '{');
	json_pair(out, "description",
		is_event                   ? "The events, from now on."
		: member->is_result_stream ? "The items."
		: making->operation->kind == OPENAPI_SET || !member->result ? "Done."
									    : "The result.");
	if (is_kept(making)) {
		json_key(out, "headers");
		json_begin(out, '{');
		add_header(out, "Cache-Control");
		add_header(out, "ETag");
		json_end(out, '}');
	}
	json_key(out, "content");
	json_begin(out, '{');
	if (!is_event && member->is_result_stream)
		add_stream_content(making);
	else if (!is_event)
		add_json_content(making);
	if (is_event || (making->operation->kind == OPENAPI_GET && member->is_notify))
		add_event_content(making);
	json_end(out, '}');
	json_end(out, '}');
}

/* An answer of any of these errors, or of any other. */
static void add_error_content(
	const struct making *making, const struct model_struct *const *errors, size_t count)
{
	struct json_out *out = making->out;

	json_key(out, "content");
	json_begin(out, '{');
	json_key(out, json_type);
	json_begin(out, '{');
	json_key(out, "schema");
	if (count) {
		json_begin(out, '{');
		json_key(out, "anyOf");
		json_begin(out, '[');
	}
	for (size_t i = 0; i < count; i++)
		openapi_reference_answer(making->api, out, errors[i]);
	openapi_reference_answer(making->api, out, NULL);
	if (count) {
		json_end(out, ']');
		json_end(out, '}');
	}
	json_end(out, '}');
	json_end(out, '}');
}

static void add_errors_of(const struct making *making, unsigned status)
{
	const struct model_member *member = making->member;
	struct arena *arena = making->api->emit->arena;
	const struct model_struct **errors =
		ARENA_ARRAY(arena, member->throws.count, const struct model_struct *);
	struct text names;
	size_t count = 0;

	text_init(&names, arena);
	for (size_t i = 0; i < member->throws.count; i++) {
		const struct model_struct *error = member->throws.items[i];
		const char *doc = error->base.doc ? error->base.doc : "";

		if (error->status != status)
			continue;
		text_format(&names, "%s%s%s%.*s", count ? "\n" : "", error->base.name,
			*doc ? ": " : "", (int)strcspn(doc, "\n"), doc);
		errors[count++] = error;
	}
	json_key(making->out, arena_format(arena, "%u", status));
	json_begin(making->out, '{');
	json_pair(making->out, "description", names.data);
	add_error_content(making, errors, count);
	json_end(making->out, '}');
}

static void add_answers(const struct making *making)
{
	const struct model_member *member = making->member;
	struct json_out *out = making->out;

	json_key(out, "responses");
	json_begin(out, '{');
	add_success(making);
	if (is_kept(making)) {
		json_key(out, "304");
		json_begin(out, '{');
		json_pair(out, "description", "What was got before is still good.");
		json_end(out, '}');
	}
	for (unsigned status = 400; status <= 599; status++) {
		bool has_any = false;

		for (size_t i = 0; i < member->throws.count; i++)
			has_any |= member->throws.items[i]->status == status;
		if (has_any)
			add_errors_of(making, status);
	}
	json_key(out, "default");
	json_begin(out, '{');
	json_pair(out, "description", "It failed.");
	add_error_content(making, NULL, 0);
	json_end(out, '}');
	json_end(out, '}');
}

/* ---- the whole ---- */

static void add_title(const struct making *making)
{
	static const char *const behind[] = { [OPENAPI_CALL] = "",
		[OPENAPI_ROUTE] = ".http",
		[OPENAPI_GET] = ".get",
		[OPENAPI_SET] = ".set",
		[OPENAPI_EVENT] = "" };
	struct arena *arena = making->api->emit->arena;
	const struct model_base *base = &making->member->base;
	const char *key = making->operation->service->key;
	struct json_out *out = making->out;

	json_pair(out, "operationId",
		arena_format(arena, "%s/%s%s", key, base->name, behind[making->operation->kind]));
	json_strings(out, "tags", &key, 1);
	if (base->doc)
		json_pair(
			out, "summary", arena_string_n(arena, base->doc, strcspn(base->doc, "\n")));
	if ((base->doc && strchr(base->doc, '\n')) || (base->deprecated && *base->deprecated))
		openapi_description(making->api->emit, out, base);
	if (base->deprecated)
		json_pair_bool(out, "deprecated", true);
}

void openapi_operation(
	struct openapi *api, struct json_out *out, const struct openapi_operation *operation)
{
	const struct making making = { api, out, operation, operation->member };

	json_begin(out, '{');
	add_title(&making);
	if (operation->kind == OPENAPI_ROUTE)
		add_params(&making);
	if (operation->kind == OPENAPI_CALL || operation->kind == OPENAPI_ROUTE)
		add_call_body(&making);
	else if (operation->kind == OPENAPI_SET)
		add_value_body(&making);
	add_answers(&making);
	json_end(out, '}');
}
