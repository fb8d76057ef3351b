/* openapi.c - market.openapi.json: an OpenAPI 3.1 document of what a file declares. */
#include "emit/openapi.h"

#include <string.h>

enum { SCHEMA_DEPTH = 3 /* components, schemas, the name */ };

static void add_info(struct emit *emit, struct json_out *out)
{
	const struct model_file *file = emit->file;
	const char *version = "0.0.0";

	for (size_t i = file->declarations.count; i > 0; i--)
		if (file->declarations.items[i - 1].kind == MODEL_DECLARES_SERVICE)
			version = file->declarations.items[i - 1].as.service->version;
	json_key(out, "info");
	json_begin(out, '{');
	json_pair(out, "title", *file->namespace_ ? file->namespace_ : file->stem);
	json_pair(out, "version", version);
	if (file->doc)
		json_pair(out, "description", file->doc);
	json_end(out, '}');
}

static void add_tags(struct emit *emit, struct json_out *out)
{
	json_key(out, "tags");
	json_begin(out, '[');
	for (size_t i = 0; i < emit->file->declarations.count; i++) {
		const struct model_declaration *it = &emit->file->declarations.items[i];

		if (it->kind != MODEL_DECLARES_SERVICE)
			continue;
		json_begin(out, '{');
		json_pair(out, "name", it->as.service->key);
		openapi_description(emit, out, &it->as.service->base);
		json_end(out, '}');
	}
	json_end(out, ']');
}

static void add_paths(struct openapi *api, struct json_out *out)
{
	struct openapi_operations list = openapi_operations_of_file(api->emit);

	json_key(out, "paths");
	json_begin(out, '{');
	for (size_t i = 0; i < list.count; i++) {
		const struct openapi_operation *it = &list.items[i];

		if (i == 0 || strcmp(it[-1].path, it->path) != 0) {
			json_key(out, it->path);
			json_begin(out, '{');
		}
		json_key(out, it->verb);
		openapi_operation(api, out, it);
		if (i + 1 == list.count || strcmp(it[1].path, it->path) != 0)
			json_end(out, '}');
	}
	json_end(out, '}');
}

/* Types that no service speaks of are in the document too. */
static void refer_to_all(struct openapi *api)
{
	const struct model_file *file = api->emit->file;
	struct json_out nowhere;
	struct text text;

	text_init(&text, api->emit->arena);
	json_out_init(&nowhere, &text, 0, false);
	for (size_t i = 0; i < file->declarations.count; i++) {
		const struct model_declaration *it = &file->declarations.items[i];
		struct model_type type = { .kind = MODEL_STRUCT };

		if (it->kind == MODEL_DECLARES_STRUCT) {
			type.structure = it->as.structure;
		} else if (it->kind == MODEL_DECLARES_ENUM) {
			type.kind = MODEL_ENUM;
			type.enumeration = it->as.enumeration;
		} else if (it->kind == MODEL_DECLARES_UNION) {
			type.kind = MODEL_UNION;
			type.union_ = it->as.union_;
		} else if (it->kind == MODEL_DECLARES_ALIAS) {
			type.kind = MODEL_ALIAS;
			type.alias = it->as.alias;
		} else {
			continue;
		}
		openapi_reference(api, &nowhere, &type);
	}
}

static void add_components(struct openapi *api, struct json_out *out)
{
	struct openapi_component **components;
	size_t count;

	refer_to_all(api);
	components = openapi_components(api, &count);
	json_key(out, "components");
	json_begin(out, '{');
	json_key(out, "schemas");
	json_begin(out, '{');
	for (size_t i = 0; i < count; i++) {
		json_key(out, components[i]->name);
		json_raw(out, components[i]->json);
	}
	json_end(out, '}');
	json_end(out, '}');
}

void emit_openapi(struct emit *emit)
{
	struct openapi api = { .emit = emit, .is_pretty = true, .depth = SCHEMA_DEPTH };
	struct json_out out;
	struct text text;

	text_init(&text, emit->arena);
	json_out_init(&out, &text, 0, true);
	json_begin(&out, '{');
	json_pair(&out, "openapi", "3.1.0");
	add_info(emit, &out);
	add_tags(emit, &out);
	add_paths(&api, &out);
	add_components(&api, &out);
	json_end(&out, '}');
	text_add_char(&text, '\n');
	emit_add_output(
		emit, arena_format(emit->arena, "%s.openapi.json", emit->file->stem), &text);
}
