/* openapi_request.c - what an operation takes: parameters in the path and in the query, bodies. */
#include "emit/openapi_parts.h"

#include <string.h>

/* ---- what is where ---- */

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

/* ---- parameters of path and query ---- */

static void add_param_examples(const struct openapi_making *making, const struct model_param *param)
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
		openapi_begin_example(making->out, example);
		openapi_value(making->api->emit, making->out, param->type, value);
		json_end(making->out, '}');
	}
	if (is_open)
		json_end(making->out, '}');
}

static void add_param(const struct openapi_making *making, const struct model_param *param,
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

void openapi_add_params(const struct openapi_making *making)
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
static void add_arguments(const struct openapi_making *making, bool has_stream)
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

static void add_argument_example(
	const struct openapi_making *making, const struct model_example *example)
{
	const struct model_member *member = making->member;

	openapi_begin_example(making->out, example);
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

static void add_argument_examples(const struct openapi_making *making)
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
static void add_stream_bodies(const struct openapi_making *making, const struct model_param *stream)
{
	struct json_out *out = making->out;

	json_key(out, OPENAPI_LINES);
	json_begin(out, '{');
	openapi_add_text_schema(out);
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

static void begin_body(const struct openapi_making *making, bool is_required)
{
	json_key(making->out, "requestBody");
	json_begin(making->out, '{');
	if (is_required)
		json_pair_bool(making->out, "required", true);
	json_key(making->out, "content");
	json_begin(making->out, '{');
}

static void end_body(const struct openapi_making *making)
{
	json_end(making->out, '}');
	json_end(making->out, '}');
}

void openapi_add_call_body(const struct openapi_making *making)
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
	json_key(making->out, OPENAPI_JSON);
	json_begin(making->out, '{');
	json_key(making->out, "schema");
	add_arguments(making, true);
	add_argument_examples(making);
	json_end(making->out, '}');
	if (stream)
		add_stream_bodies(making, stream);
	end_body(making);
}

void openapi_add_value_body(const struct openapi_making *making)
{
	begin_body(making, true);
	json_key(making->out, OPENAPI_JSON);
	json_begin(making->out, '{');
	json_key(making->out, "schema");
	openapi_schema(making->api, making->out, making->member->result, NULL, NULL);
	json_end(making->out, '}');
	end_body(making);
}
