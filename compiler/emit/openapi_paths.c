/* openapi_paths.c - which paths and verbs the services of a file have over HTTP. */
#include "emit/openapi.h"

#include <string.h>

/* A method that takes or returns a service cannot be asked over HTTP. */
static bool hands_over(const struct model_member *member)
{
	const struct model_type *result = model_underlying(member->result);
	bool found = result && result->kind == MODEL_SERVICE;

	for (size_t i = 0; i < member->params.count; i++)
		found |= model_underlying(member->params.items[i].type)->kind == MODEL_SERVICE;
	return found;
}

static void add(struct openapi_operations *list, struct openapi_operation operation)
{
	list->items[list->count++] = operation;
}

static const char *verb_of(const struct model_route *route)
{
	static const char *const verbs[] = { [MODEL_GET] = "get",
		[MODEL_POST] = "post",
		[MODEL_PUT] = "put",
		[MODEL_PATCH] = "patch",
		[MODEL_DELETE] = "delete" };

	return verbs[route->verb];
}

/* ---- routes ---- */

/* "/files/{name}/{path...}" with names in place of its own: "/files/{name}/{path}". */
static const char *path_of(
	struct emit *emit, const struct model_route *route, const char *const *names)
{
	struct text text;

	text_init(&text, emit->arena);
	for (size_t i = 0; i < route->segments.count; i++) {
		const struct model_segment *segment = &route->segments.items[i];

		if (segment->is_param)
			text_format(&text, "/{%s}", names ? names[i] : "");
		else
			text_format(&text, "/%s", segment->text);
	}
	return text.size ? text.data : "/";
}

/* The names that the parameters of a path have in the file: of each shape those that come first. A
 * document cannot have two paths that differ in these names alone. */
static const char *const *names_of(struct emit *emit, const struct model_route *route)
{
	const char *shape = path_of(emit, route, NULL);
	const char **names, *const *before = names_get(&emit->shapes, shape);

	if (before)
		return before;
	names = ARENA_ARRAY(emit->arena, route->segments.count + 1, const char *);
	for (size_t i = 0; i < route->segments.count; i++)
		names[i] = route->segments.items[i].text;
	names_add(&emit->shapes, emit->arena, shape, names);
	return names;
}

static void add_route(struct emit *emit, struct openapi_operations *list,
	const struct model_service *service, const struct model_member *member)
{
	const char *const *names = names_of(emit, member->route);

	add(list, (struct openapi_operation){ .kind = OPENAPI_ROUTE,
			  .service = service,
			  .member = member,
			  .path = path_of(emit, member->route, names),
			  .verb = verb_of(member->route),
			  .names = names,
			  .is_inherited = member->declared_in != service });
}

/* ---- members ---- */

static void add_member(struct emit *emit, struct openapi_operations *list,
	const struct model_service *service, const struct model_member *member)
{
	struct openapi_operation operation = { .service = service,
		.member = member,
		.path = arena_format(emit->arena, "/rpc/%s/%s", service->key, member->base.name) };

	if (member->kind == MODEL_METHOD && hands_over(member))
		return;
	if (member->kind == MODEL_METHOD) {
		operation.kind = OPENAPI_CALL;
		operation.verb = "post";
	} else {
		operation.kind = member->kind == MODEL_EVENT ? OPENAPI_EVENT : OPENAPI_GET;
		operation.verb = "get";
	}
	add(list, operation);
	if (member->kind == MODEL_PROPERTY && !member->is_readonly) {
		operation.kind = OPENAPI_SET;
		operation.verb = "put";
		add(list, operation);
	}
}

/* Those of one path together, in the order in which their paths come first. */
static struct openapi_operations grouped(struct emit *emit, const struct openapi_operations *list)
{
	size_t *next = ARENA_ARRAY(emit->arena, list->count + 1, size_t);
	size_t *last = ARENA_ARRAY(emit->arena, list->count + 1, size_t);
	struct openapi_operations out = { 0 };
	struct names paths = { 0 };

	out.items = ARENA_ARRAY(emit->arena, list->count, struct openapi_operation);
	for (size_t i = 0; i < list->count; i++) {
		size_t *first = names_add(&paths, emit->arena, list->items[i].path, &last[i]);

		if (first)
			next[*first] = i;
		else
			first = &last[i];
		*first = i;
	}
	for (size_t i = 0; i < paths.count; i++) {
		const size_t *end = paths.entries[i].value;

		for (size_t at = (size_t)(end - last);; at = next[at]) {
			out.items[out.count++] = list->items[at];
			if (at == *end)
				break;
		}
	}
	return out;
}

static void add_service(
	struct emit *emit, struct openapi_operations *list, const struct model_service *service)
{
	for (size_t i = 0; i < service->members.count; i++)
		if (service->members.items[i].route)
			add_route(emit, list, service, &service->members.items[i]);
	for (size_t i = 0; i < service->members.count; i++)
		add_member(emit, list, service, &service->members.items[i]);
}

struct openapi_operations openapi_operations_of(
	struct emit *emit, const struct model_service *service)
{
	struct openapi_operations list = { 0 };

	list.items = ARENA_ARRAY(emit->arena, 2 * service->members.count, struct openapi_operation);
	add_service(emit, &list, service);
	return grouped(emit, &list);
}

/* A route that several services of the file have is that of the service which declares it. */
static struct openapi_operations without_inherited(
	struct emit *emit, const struct openapi_operations *list)
{
	struct openapi_operations out = { 0 };
	struct names own = { 0 };

	out.items = ARENA_ARRAY(emit->arena, list->count, struct openapi_operation);
	for (int is_inherited = 0; is_inherited <= 1; is_inherited++) {
		for (size_t i = 0; i < list->count; i++) {
			struct openapi_operation *it = &list->items[i];
			const char *key = arena_format(emit->arena, "%s %s", it->verb, it->path);

			if (it->is_inherited == is_inherited &&
				names_add(&own, emit->arena, key, it))
				it->path = NULL;
		}
	}
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].path)
			out.items[out.count++] = list->items[i];
	return out;
}

struct openapi_operations openapi_operations_of_file(struct emit *emit)
{
	struct openapi_operations list = { 0 };
	size_t room = 0;

	for (size_t i = 0; i < emit->file->declarations.count; i++)
		if (emit->file->declarations.items[i].kind == MODEL_DECLARES_SERVICE)
			room += 2 * emit->file->declarations.items[i].as.service->members.count;
	list.items = ARENA_ARRAY(emit->arena, room, struct openapi_operation);
	for (size_t i = 0; i < emit->file->declarations.count; i++)
		if (emit->file->declarations.items[i].kind == MODEL_DECLARES_SERVICE)
			add_service(emit, &list, emit->file->declarations.items[i].as.service);
	list = without_inherited(emit, &list);
	return grouped(emit, &list);
}
