/* openapi.c - GET /openapi.json: the documents of all services that are exposed, joined. */
#include "http/meta.h"

#include "http/answer.h"
#include "http/negotiate.h"
#include "service/registry.h"

#include <stdlib.h>
#include <string.h>

/* ---- what there is ---- */

/* Of all services: operations by path and schemas by name, each sorted. */
struct parts {
	const netron_openapi_operation **operations;
	const netron_openapi_schema **schemas;
	size_t operation_count, schema_count;
};

static const netron_openapi *of(struct nt_list *node)
{
	const netron_service *service = NT_CONTAINER(node, struct nt_exposed, node)->service;

	return service->flags & NETRON_SERVICE_HTTP ? service->openapi : NULL;
}

static int compare_operations(const void *a, const void *b)
{
	const netron_openapi_operation *x = *(const netron_openapi_operation *const *)a;
	const netron_openapi_operation *y = *(const netron_openapi_operation *const *)b;
	int order = strcmp(x->path, y->path);

	if (order == 0)
		order = strcmp(x->verb, y->verb);
	return order != 0 ? order
			  : (x->flags & NETRON_HTTP_INHERITED) - (y->flags & NETRON_HTTP_INHERITED);
}

static int compare_schemas(const void *a, const void *b)
{
	const netron_openapi_schema *x = *(const netron_openapi_schema *const *)a;
	const netron_openapi_schema *y = *(const netron_openapi_schema *const *)b;

	return strcmp(x->name, y->name);
}

static bool gather(struct parts *parts, const struct nt_registry *registry, struct nt_arena *arena)
{
	size_t operations = 0, schemas = 0;

	for (struct nt_list *node = registry->all.next; node != &registry->all; node = node->next) {
		const netron_openapi *openapi = of(node);
		operations += openapi ? openapi->operation_count : 0;
		schemas += openapi ? openapi->schema_count : 0;
	}
	parts->operations = nt_arena_array(arena, operations + 1, sizeof *parts->operations);
	parts->schemas = nt_arena_array(arena, schemas + 1, sizeof *parts->schemas);
	if (!parts->operations || !parts->schemas)
		return false;
	for (struct nt_list *node = registry->all.next; node != &registry->all; node = node->next) {
		const netron_openapi *openapi = of(node);
		for (uint16_t i = 0; openapi && i < openapi->operation_count; i++)
			parts->operations[parts->operation_count++] = &openapi->operations[i];
		for (uint16_t i = 0; openapi && i < openapi->schema_count; i++)
			parts->schemas[parts->schema_count++] = &openapi->schemas[i];
	}
	qsort(parts->operations, parts->operation_count, sizeof *parts->operations,
		compare_operations);
	qsort(parts->schemas, parts->schema_count, sizeof *parts->schemas, compare_schemas);
	return true;
}

/* ---- the document ---- */

static bool put_key(struct nt_buf *out, const char *prefix, const char *key)
{
	return nt_json_put(out, prefix) && nt_json_put_string(out, key, strlen(key)) &&
	       nt_json_put(out, ":");
}

/* Two services may declare the same: the first counts, which is not one that inherited it. */
static bool put_paths(struct nt_buf *out, const struct parts *parts)
{
	const netron_openapi_operation *before = NULL;
	bool is_put = true;

	for (size_t i = 0; i < parts->operation_count && is_put; i++) {
		const netron_openapi_operation *operation = parts->operations[i];
		bool is_same = before && strcmp(before->path, operation->path) == 0;
		if (is_same && strcmp(before->verb, operation->verb) == 0)
			continue;
		if (!is_same)
			is_put = put_key(out, before ? "}," : "", operation->path) &&
				 nt_json_put(out, "{");
		is_put = is_put && put_key(out, is_same ? "," : "", operation->verb) &&
			 nt_json_put(out, operation->json);
		before = operation;
	}
	return is_put && (!before || nt_json_put(out, "}"));
}

static bool put_schemas(struct nt_buf *out, const struct parts *parts)
{
	const netron_openapi_schema *before = NULL;
	bool is_put = true;

	for (size_t i = 0; i < parts->schema_count && is_put; i++) {
		const netron_openapi_schema *schema = parts->schemas[i];
		if (before && strcmp(before->name, schema->name) == 0)
			continue;
		is_put = put_key(out, before ? "," : "", schema->name) &&
			 nt_json_put(out, schema->json);
		before = schema;
	}
	return is_put;
}

/* A tag for each service: its operations have it. */
static bool put_tags(struct nt_buf *out, const struct nt_registry *registry)
{
	bool is_put = true, has_any = false;

	for (struct nt_list *node = registry->all.next; node != &registry->all && is_put;
		node = node->next) {
		const netron_service *service =
			NT_CONTAINER(node, struct nt_exposed, node)->service;
		const char *doc = service->info ? service->info->doc : NULL;

		if (!of(node))
			continue;
		is_put = put_key(out, has_any ? ",{" : "{", "name") &&
			 nt_json_put_string(out, service->key, strlen(service->key));
		if (doc)
			is_put = is_put && put_key(out, ",", "description") &&
				 nt_json_put_string(out, doc, strlen(doc));
		is_put = is_put && nt_json_put(out, "}");
		has_any = true;
	}
	return is_put;
}

static bool put_document(
	struct nt_buf *out, const struct nt_http_connection *connection, const struct parts *parts)
{
	struct nt_text prefix = { connection->settings->given.path_prefix,
		connection->settings->prefix_size };
	bool is_put = nt_json_put(out, "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Netron\","
				       "\"version\":\"1.0.0\"},\"servers\":[{\"url\":");

	is_put = is_put &&
		 nt_json_put_string(out, prefix.n ? prefix.p : "/", prefix.n ? prefix.n : 1);
	return is_put && nt_json_put(out, "}],\"tags\":[") &&
	       put_tags(out, connection->net->registry) && nt_json_put(out, "],\"paths\":{") &&
	       put_paths(out, parts) && nt_json_put(out, "},\"components\":{\"schemas\":{") &&
	       put_schemas(out, parts) && nt_json_put(out, "}}}");
}

void nt_http_openapi(struct nt_http_connection *connection)
{
	struct nt_http_answer answer = {
		.status = 200, .type = nt_http_type_json, .cache_ms = 300000
	};
	netron *net = connection->net;
	struct nt_buf *out = &connection->http->text;
	struct parts parts = { 0 };
	struct nt_arena arena;

	if (connection->settings->given.flags & NETRON_HTTP_NO_OPENAPI) {
		nt_http_answer_error(connection, 404, "Not found");
		return;
	}
	if (!nt_http_takes_json(connection))
		return;
	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	nt_buf_truncate(out, 0);
	bool is_put =
		gather(&parts, net->registry, &arena) && put_document(out, connection, &parts);
	answer.parts[0] = nt_http_text(out);
	if (is_put)
		nt_http_answer(connection, &answer);
	else
		nt_http_answer_error(connection, 503, "Out of memory");
	nt_buf_shrink(out, 0);
	nt_arena_fini(&arena);
}
