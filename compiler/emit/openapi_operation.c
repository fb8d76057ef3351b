/* openapi_operation.c - one verb of a path: its title, then what it takes and what it answers. */
#include "emit/openapi_parts.h"

#include <string.h>

/* ---- what both sides need ---- */

void openapi_add_text_schema(struct json_out *out)
{
	json_key(out, "schema");
	json_begin(out, '{');
	json_pair(out, "type", "string");
	json_end(out, '}');
}

void openapi_begin_example(struct json_out *out, const struct model_example *example)
{
	json_key(out, example->name);
	json_begin(out, '{');
	if (example->doc)
		json_pair(out, "summary", example->doc);
	json_key(out, "value");
}

/* ---- the whole ---- */

static void add_title(const struct openapi_making *making)
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
	const struct openapi_making making = { api, out, operation, operation->member };

	json_begin(out, '{');
	add_title(&making);
	if (operation->kind == OPENAPI_ROUTE)
		openapi_add_params(&making);
	if (operation->kind == OPENAPI_CALL || operation->kind == OPENAPI_ROUTE)
		openapi_add_call_body(&making);
	else if (operation->kind == OPENAPI_SET)
		openapi_add_value_body(&making);
	openapi_add_answers(&making);
	json_end(out, '}');
}
