/* openapi_table.c - the OpenAPI of a service as tables of the C code: the library makes of them the
 * document of what it serves. */
#include "emit/openapi.h"
#include "emit/table.h"

#include <string.h>

enum { LINE = 70 /* characters of JSON on a line */ };

/* The JSON as the value of a member, on as many lines as it needs. */
static void add_json(struct text *out, const char *indent, const char *json)
{
	size_t size = strlen(json);

	for (size_t at = 0; at < size; at += LINE) {
		text_format(out, "\n%s", indent);
		c_string(out, json + at, size - at < LINE ? size - at : LINE);
	}
}

static const char *compact(struct openapi *api, const struct openapi_operation *operation)
{
	struct json_out out;
	struct text text;

	text_init(&text, api->emit->arena);
	json_out_init(&out, &text, 0, false);
	openapi_operation(api, &out, operation);
	return text.data;
}

/* What is too long for a literal becomes an array in front of the table, else NULL. */
static const char *array_of(struct emit *emit, struct text *out, const char *name, const char *json)
{
	return emit_is_long(json) ? emit_constant(emit, out, name, json) : NULL;
}

static void add_value(struct text *rows, const char *array, const char *json)
{
	text_add(rows, "\t\t.json =");
	if (array)
		text_format(rows, " %s", array);
	else
		add_json(rows, "\t\t\t", json);
	text_add(rows, ",\n\t},\n");
}

/* ---- schemas ---- */

/* Of all services of the file, once. */
static void add_schemas(struct emit *emit, struct text *out)
{
	struct openapi *api = emit->openapi;
	struct openapi_component **components;
	struct text rows;

	for (size_t i = 0; i < emit->file->declarations.count; i++) {
		struct openapi_operations list;

		if (emit->file->declarations.items[i].kind != MODEL_DECLARES_SERVICE)
			continue;
		list = openapi_operations_of(emit, emit->file->declarations.items[i].as.service);
		for (size_t k = 0; k < list.count; k++)
			compact(api, &list.items[k]); /* refers to what it needs */
	}
	components = openapi_components(api, &emit->schema_count);
	if (!emit->schema_count)
		return;
	text_init(&rows, emit->arena);
	for (size_t i = 0; i < emit->schema_count; i++) {
		const char *name = arena_format(emit->arena, "netronc_schema_%zu", i);
		const char *array = array_of(emit, out, name, components[i]->json);

		text_format(&rows, "\t{\n\t\t.name = %s,\n",
			c_string_of(emit->arena, components[i]->name));
		add_value(&rows, array, components[i]->json);
	}
	text_format(
		out, "static const netron_openapi_schema netronc_schemas[] = {\n%s};\n", rows.data);
}

/* ---- operations ---- */

static void add_operations(struct emit *emit, struct text *out,
	const struct openapi_operations *list, const char *service)
{
	struct text rows;

	text_init(&rows, emit->arena);
	for (size_t i = 0; i < list->count; i++) {
		const struct openapi_operation *it = &list->items[i];
		const char *json = compact(emit->openapi, it);
		const char *array = array_of(emit, out,
			arena_format(emit->arena, "netronc_operation_%s_%zu", service, i), json);

		text_format(&rows, "\t{\n\t\t.path = %s,\n\t\t.verb = \"%s\",\n",
			c_string_of(emit->arena, it->path), it->verb);
		if (it->is_inherited)
			text_add(&rows, "\t\t.flags = NETRON_HTTP_INHERITED,\n");
		add_value(&rows, array, json);
	}
	text_format(out,
		"static const netron_openapi_operation netronc_operations_%s[] = {\n%s};\n",
		service, rows.data);
}

void emit_add_openapi(struct emit *emit, struct text *out, const struct model_service *service)
{
	struct openapi_operations list = openapi_operations_of(emit, service);
	const char *name = service->base.c_name;

	if (!emit->openapi) {
		emit->openapi = ARENA_NEW(emit->arena, struct openapi);
		emit->openapi->emit = emit;
		add_schemas(emit, out);
	}
	if (list.count)
		add_operations(emit, out, &list, name);
	text_format(out, "static const netron_openapi netronc_openapi_%s = {\n", name);
	if (list.count)
		text_format(out,
			"\t.operations = netronc_operations_%s,\n\t.operation_count = %zu,\n", name,
			list.count);
	if (emit->schema_count)
		text_format(out, "\t.schemas = netronc_schemas,\n\t.schema_count = %zu,\n",
			emit->schema_count);
	text_add(out, "};\n");
}
