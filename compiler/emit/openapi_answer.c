/* openapi_answer.c - what an operation answers: results, streams, events, errors. */
#include "emit/openapi_parts.h"

#include <string.h>

/* ---- results ---- */

static void add_null_schema(struct json_out *out)
{
	json_key(out, "schema");
	json_begin(out, '{');
	json_pair(out, "type", "null");
	json_end(out, '}');
}

static void add_result_examples(const struct openapi_making *making)
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
		openapi_begin_example(making->out, &member->examples.items[i]);
		openapi_value(making->api->emit, making->out, member->result,
			&member->examples.items[i].out);
		json_end(making->out, '}');
	}
	if (is_open)
		json_end(making->out, '}');
}

/* Items as lines, as events, or all of them in a list. */
static void add_stream_content(const struct openapi_making *making)
{
	const struct model_type *item = making->member->result;
	const struct model_type list = { .kind = MODEL_LIST_OF, .span = item->span, .item = item };
	const char *const types[] = { OPENAPI_EVENTS, OPENAPI_LINES };
	struct json_out *out = making->out;

	for (size_t i = 0; i < 2; i++) {
		json_key(out, types[i]);
		json_begin(out, '{');
		openapi_add_text_schema(out);
		json_key(out, "x-itemSchema");
		openapi_schema(making->api, out, item, NULL, NULL);
		json_end(out, '}');
	}
	json_key(out, OPENAPI_JSON);
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
static void add_event_content(const struct openapi_making *making)
{
	const struct model_member *member = making->member;
	struct json_out *out = making->out;

	json_key(out, OPENAPI_EVENTS);
	json_begin(out, '{');
	openapi_add_text_schema(out);
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

static void add_json_content(const struct openapi_making *making)
{
	json_key(making->out, OPENAPI_JSON);
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
	openapi_add_text_schema(out);
	json_end(out, '}');
}

static bool is_kept(const struct openapi_making *making)
{
	return making->operation->kind == OPENAPI_ROUTE && making->member->cache_ms;
}

static void add_success(const struct openapi_making *making)
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

/* ---- errors ---- */

/* An answer of any of these errors, or of any other. */
static void add_error_content(
	const struct openapi_making *making, const struct model_struct *const *errors, size_t count)
{
	struct json_out *out = making->out;

	json_key(out, "content");
	json_begin(out, '{');
	json_key(out, OPENAPI_JSON);
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

static void add_errors_of(const struct openapi_making *making, unsigned status)
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

void openapi_add_answers(const struct openapi_making *making)
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
