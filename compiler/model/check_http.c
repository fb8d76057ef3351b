/* check_http.c - whether methods fit the routes and caches that stand in front of them, and which
 * routes would fit the same request. */
#include "model/checks.h"

#include <string.h>

/* How far parents are followed: more is an error of its own. */
enum { MAX_PARENTS = 64 };

/* ---- what a text can be ---- */

/* What one piece of text stands for without doubt. */
static bool is_plain(const struct model_type *type)
{
	type = model_underlying(type);
	if (!type)
		return true; /* reported */
	if (type->kind == MODEL_ENUM)
		return !type->enumeration->is_flags;
	return type->kind <= MODEL_STRING || type->kind == MODEL_TIMESTAMP ||
	       type->kind == MODEL_DURATION || type->kind == MODEL_UUID;
}

static bool fits_query(const struct model_param *param)
{
	const struct model_type *type = model_underlying(param->type);

	if (param->is_stream)
		return false;
	if (type && type->kind == MODEL_OPTIONAL)
		type = model_underlying(type->item);
	if (type && type->kind == MODEL_LIST_OF && !param->is_rest)
		type = type->item;
	return is_plain(type);
}

/* ---- one method ---- */

static bool find_param(
	struct resolver *resolver, const struct model_member *member, struct model_segment *segment)
{
	struct diag_guess guess;
	struct diag *diag;

	diag_guess_init(&guess, segment->text);
	for (size_t i = 0; i < member->params.count; i++) {
		segment->param = i;
		if (strcmp(member->params.items[i].base.name, segment->text) == 0)
			return true;
		diag_guess_offer(&guess, member->params.items[i].base.name);
	}
	diag = diag_error(resolver->diags, DIAG_HTTP_PARAMETER, segment->span,
		"'%s' has no parameter '%s'", member->base.name, segment->text);
	if (guess.best)
		diag_help(diag, "did you mean '%s'?", guess.best);
	return false;
}

static void check_path_param(struct resolver *resolver, const struct model_member *member,
	const struct model_segment *segment)
{
	const struct model_param *param = &member->params.items[segment->param];
	const struct model_type *type = model_underlying(param->type);
	const char *what = NULL;
	struct diag *diag;

	if (!type)
		return;
	if (param->is_stream || param->is_rest)
		what = param->is_stream ? "a stream is not a part of a path"
					: "any number of arguments are not a part of a path";
	else if (segment->is_rest && type->kind != MODEL_STRING)
		what = "the rest of a path is a string";
	else if (type->kind == MODEL_OPTIONAL)
		what = "what is in the path is always there";
	else if (!is_plain(type))
		what = "a part of a path cannot be of this type";
	if (!what)
		return;
	diag = diag_error(resolver->diags, DIAG_HTTP_PARAMETER, segment->span, "%s", what);
	diag_note(diag, param->base.span, "the parameter is declared here, as %s",
		types_describe(resolver->arena, param->type));
}

static void check_query(struct resolver *resolver, const struct model_member *member)
{
	static const char *const verbs[] = { [MODEL_GET] = "GET", [MODEL_DELETE] = "DELETE" };
	const struct model_route *route = member->route;

	for (size_t i = 0; i < member->params.count; i++) {
		const struct model_param *param = &member->params.items[i];
		struct diag *diag;

		if (model_is_in_path(route, i) || fits_query(param))
			continue;
		diag = diag_error(resolver->diags, DIAG_HTTP_QUERY, param->base.span,
			"'%s' does not fit into a query, and %s has no body", param->base.name,
			verbs[route->verb]);
		diag_label(diag, "%s%s", param->is_stream ? "a stream of " : "",
			types_describe(resolver->arena, param->type));
		diag_note(diag, route->span, "the route is here");
	}
}

static void check_no_service(struct resolver *resolver, const struct model_member *member)
{
	const struct model_type *result = model_underlying(member->result);
	bool has_service = result && result->kind == MODEL_SERVICE;
	struct diag *diag;

	for (size_t i = 0; i < member->params.count; i++) {
		const struct model_type *type = model_underlying(member->params.items[i].type);

		has_service |= type && type->kind == MODEL_SERVICE;
	}
	if (!has_service)
		return;
	diag = diag_error(resolver->diags, DIAG_HTTP_SERVICE, member->base.span,
		"'%s' hands over a service, which HTTP cannot", member->base.name);
	diag_note(diag, member->route->span, "the route is here");
}

/* /netron and everything below it. */
static void check_reserved(struct resolver *resolver, const struct model_route *route)
{
	static const char *const reserved[] = { "netron", "rpc", "health", "metrics",
		"openapi.json", "discover" };
	const struct model_segment *first;

	if (!route->segments.count)
		return;
	first = &route->segments.items[0];
	if (first->is_param)
		diag_error(resolver->diags, DIAG_HTTP_RESERVED, first->span,
			"a path that begins with a parameter fits '/rpc' and '/health' too");
	for (size_t i = 0; !first->is_param && i < sizeof(reserved) / sizeof(reserved[0]); i++)
		if (strcmp(reserved[i], first->text) == 0)
			diag_error(resolver->diags, DIAG_HTTP_RESERVED, first->span,
				"'/%s' is a path of the library", first->text);
}

void check_routes(struct resolver *resolver, struct symbol *symbol)
{
	for (size_t i = 0; i < symbol->as.service->members.count; i++) {
		struct model_member *member = &symbol->as.service->members.items[i];
		const struct model_route *route = member->route;
		bool is_known = true;

		if (!route)
			continue;
		for (size_t j = 0; j < route->segments.count; j++) {
			struct model_segment *segment = &route->segments.items[j];

			if (!segment->is_param)
				continue;
			if (find_param(resolver, member, segment))
				check_path_param(resolver, member, segment);
			else
				is_known = false;
		}
		check_reserved(resolver, route);
		check_no_service(resolver, member);
		if (model_has_query(route) && is_known)
			check_query(resolver, member);
	}
}

void check_caches(struct resolver *resolver, struct symbol *symbol)
{
	for (size_t i = 0; i < symbol->as.service->members.count; i++) {
		const struct model_member *member = &symbol->as.service->members.items[i];
		const char *what = NULL;

		if (!member->cache_ms || member->has_bad_route)
			continue;
		if (!member->route || member->route->verb != MODEL_GET)
			what = "only the answers to GET are kept";
		else if (member->is_result_stream)
			what = "a stream is not kept";
		else if (!member->result)
			what = "there is no result to keep";
		if (!what)
			continue;
		struct diag *diag =
			diag_error(resolver->diags, DIAG_CACHE, member->cache_span, "%s", what);
		if (!member->route)
			diag_help(diag, "add @http(GET, \"/%s\")", member->base.name);
	}
}

/* ---- several methods ---- */

/* Where routes go on behind the same parts: a tree, so that each is compared with few others. */
struct branch {
	struct names texts;             /* of the next part -> struct branch */
	struct branch *param;           /* the next part is a parameter */
	const struct model_route *ends; /* one that has no next part */
	const struct model_route *rest; /* one that takes all further parts */
};

/* What is looked at for one file. */
struct places {
	struct resolver *resolver;
	const struct unit *unit;
	struct branch verbs[MODEL_DELETE + 1];
	struct names seen; /* services */
};

/* Any route with a next part. */
static const struct model_route *any_longer(const struct branch *branch)
{
	while (!branch->rest) {
		branch = branch->texts.count ? branch->texts.entries[0].value : branch->param;
		if (!branch || branch->ends)
			return branch ? branch->ends : NULL;
	}
	return branch->rest;
}

/* A route that a request may fit as well as this one. */
static const struct model_route *find_meeting(
	const struct branch *branch, const struct model_route *route, size_t i)
{
	const struct model_route *found = NULL;
	const struct model_segment *segment;

	if (!branch)
		return NULL;
	if (i == route->segments.count)
		return branch->ends;
	if (branch->rest)
		return branch->rest;
	segment = &route->segments.items[i];
	if (segment->is_rest)
		return any_longer(branch);
	if (!segment->is_param)
		found = find_meeting(names_get(&branch->texts, segment->text), route, i + 1);
	for (size_t k = 0; segment->is_param && !found && k < branch->texts.count; k++)
		found = find_meeting(branch->texts.entries[k].value, route, i + 1);
	return found ? found : find_meeting(branch->param, route, i + 1);
}

static struct branch *next_branch(
	struct arena *arena, struct branch *branch, const struct model_segment *segment)
{
	struct branch *next =
		segment->is_param ? branch->param : names_get(&branch->texts, segment->text);

	if (next)
		return next;
	next = ARENA_NEW(arena, struct branch);
	if (segment->is_param)
		branch->param = next;
	else
		names_add(&branch->texts, arena, segment->text, next);
	return next;
}

static void insert(struct arena *arena, struct branch *branch, const struct model_route *route)
{
	for (size_t i = 0; i < route->segments.count; i++) {
		const struct model_segment *segment = &route->segments.items[i];

		if (segment->is_rest) {
			branch->rest = branch->rest ? branch->rest : route;
			return;
		}
		branch = next_branch(arena, branch, segment);
	}
	branch->ends = branch->ends ? branch->ends : route;
}

/* Of two places in one file the later one is wrong, else the one in the file that is looked at. */
static void report_overlap(
	struct places *places, const struct model_route *route, const struct model_route *other)
{
	bool is_other =
		route->span.file != places->unit->ast->source ||
		(other->span.file == route->span.file && other->span.begin > route->span.begin);
	const struct model_route *wrong = is_other ? other : route;
	bool is_same = strcmp(route->path, other->path) == 0;
	struct diag *diag = diag_error(places->resolver->diags, DIAG_HTTP_OVERLAP, wrong->span,
		is_same ? "a second route '%s'" : "'%s' fits the same requests as another route",
		wrong->path);

	diag_note(diag, (is_other ? route : other)->span, "the other route is here");
}

static void place(struct places *places, const struct model_route *route)
{
	const struct source_file *file = places->unit->ast->source;
	struct branch *root = &places->verbs[route->verb];
	const struct model_route *other;

	if (route->segments.count && route->segments.items[0].is_param)
		return; /* reported */
	other = find_meeting(root, route, 0);
	/* two routes of another file were compared when that was looked at */
	if (other && (other->span.file == file || route->span.file == file))
		report_overlap(places, route, other);
	insert(places->resolver->arena, root, route);
}

/* The routes of a service and those it inherits. */
static void place_service(struct places *places, const struct model_service *service)
{
	struct arena *arena = places->resolver->arena;

	for (unsigned depth = 0; service && depth <= MAX_PARENTS; depth++) {
		if (names_add(&places->seen, arena,
			    arena_format(arena, "%p", (const void *)service), places))
			return;
		for (size_t i = 0; i < service->members.count; i++)
			if (service->members.items[i].route)
				place(places, service->members.items[i].route);
		service = service->parent;
	}
}

void check_overlaps(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->units.count; i++) {
		const struct unit *unit = resolver->units.items[i];
		struct places places = { .resolver = resolver, .unit = unit };

		for (size_t j = 0; j < unit->symbols.count; j++)
			if (unit->symbols.items[j]->ast->kind == AST_SERVICE)
				place_service(&places, unit->symbols.items[j]->as.service);
	}
}
