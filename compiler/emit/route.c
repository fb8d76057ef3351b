/* route.c - the table of the routes that the methods of a service have: @http. */
#include "emit/table.h"

#include <inttypes.h>

static void add_segments(struct table *table, const struct operation *operation)
{
	const struct model_route *route = operation->member->route;
	struct text *out = table->out;

	text_format(out, "static const netron_http_segment netronc_segments_%s[] = {\n",
		operation->name);
	for (size_t i = 0; i < route->segments.count; i++) {
		const struct model_segment *segment = &route->segments.items[i];

		if (segment->is_param)
			text_format(out, "\t{ NULL, %zu, %s }, /* %s */\n", segment->param,
				segment->is_rest ? "true" : "false", segment->text);
		else
			text_format(out, "\t{ %s, 0, false },\n",
				c_string_of(table->emit->arena, segment->text));
	}
	text_add(out, "};\n");
}

static void add_places(struct table *table, const struct operation *operation)
{
	const struct model_route *route = operation->member->route;
	const char *rest = model_has_query(route) ? "NETRON_HTTP_IN_QUERY" : "NETRON_HTTP_IN_BODY";

	text_format(table->out, "static const uint8_t netronc_places_%s[] = {\n", operation->name);
	for (size_t i = 0; i < operation->member->params.count; i++)
		text_format(table->out, "\t%s,\n",
			model_is_in_path(route, i) ? "NETRON_HTTP_IN_PATH" : rest);
	text_add(table->out, "};\n");
}

static void add_route(struct table *table, const struct operation *operation)
{
	static const char *const verbs[] = { [MODEL_GET] = "NETRON_HTTP_GET",
		[MODEL_POST] = "NETRON_HTTP_POST",
		[MODEL_PUT] = "NETRON_HTTP_PUT",
		[MODEL_PATCH] = "NETRON_HTTP_PATCH",
		[MODEL_DELETE] = "NETRON_HTTP_DELETE" };
	const struct model_member *member = operation->member;
	struct text *out = table->out;

	text_format(out, "\t{\n\t\t.path = %s,\n",
		c_string_of(table->emit->arena, member->route->path));
	if (member->route->segments.count)
		text_format(out, "\t\t.segments = netronc_segments_%s,\n", operation->name);
	if (member->params.count)
		text_format(out, "\t\t.places = netronc_places_%s,\n", operation->name);
	text_format(out, "\t\t.method = %zu,\n\t\t.segment_count = %zu,\n", operation->index,
		member->route->segments.count);
	text_format(out, "\t\t.verb = %s,\n", verbs[member->route->verb]);
	if (member->declared_in != operation->service)
		text_add(out, "\t\t.flags = NETRON_HTTP_INHERITED,\n");
	text_add(out, "\t},\n");
}

size_t table_add_routes(
	struct table *table, const struct operations *operations, const char *service)
{
	size_t count = 0;

	for (size_t i = 0; i < operations->count; i++) {
		const struct operation *operation = &operations->items[i];

		if (!operation->member->route)
			continue;
		if (operation->member->route->segments.count)
			add_segments(table, operation);
		if (operation->member->params.count)
			add_places(table, operation);
		count++;
	}
	if (!count)
		return 0;
	text_format(
		table->out, "static const netron_http_route netronc_routes_%s[] = {\n", service);
	for (size_t i = 0; i < operations->count; i++)
		if (operations->items[i].member->route)
			add_route(table, &operations->items[i]);
	text_add(table->out, "};\n");
	return count;
}
