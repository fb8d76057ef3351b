/* service.c - the tables of services: their methods, events and streams. Of the values they speak
 * of: schema.c; for introspection: info.c. */
#include "emit/c_type.h"
#include "emit/table.h"

#include <inttypes.h>

/* ---- what a row refers to ---- */

static void add_args(
	struct table *table, const char *name, const struct model_struct *args, bool has_rest)
{
	table_add_struct(table, args,
		&(struct table_struct){
			.symbol = arena_format(table->emit->arena, "netronc_args_%s", name),
			.c_name = args->fields.count ? args->base.c_name : NULL,
			.is_static = true,
			.has_rest = has_rest });
}

static void add_throws(struct table *table, const struct operation *operation)
{
	const struct model_member *member = operation->member;

	if (!member->throws.count)
		return;
	text_format(table->out, "static const netron_error_type *const netronc_throws_%s[] = {\n",
		operation->name);
	for (size_t i = 0; i < member->throws.count; i++)
		text_format(
			table->out, "\t&netronc_error_%s,\n", member->throws.items[i]->base.c_name);
	text_add(table->out, "\tNULL,\n};\n");
}

static const char *policy_name(enum model_policy policy)
{
	static const char *const names[] = { [MODEL_BLOCK] = "NETRON_BUFFER_BLOCK",
		[MODEL_DROP_OLDEST] = "NETRON_BUFFER_DROP_OLDEST",
		[MODEL_DROP_NEWEST] = "NETRON_BUFFER_DROP_NEWEST",
		[MODEL_ERROR] = "NETRON_BUFFER_ERROR" };

	return names[policy];
}

static void add_buffer(struct text *out, const char *indent, const struct model_flow *flow)
{
	if (!flow->buffer_items)
		return;
	text_format(out, "%s.buffer_items = %" PRIu32 ",\n", indent, flow->buffer_items);
	text_format(out, "%s.policy = %s,\n", indent, policy_name(flow->policy));
}

/* direction: sends or returns. */
static void add_stream(struct table *table, const struct operation *operation,
	const char *direction, const struct model_type *item, const struct model_flow *flow)
{
	const char *slot = table_result_slot(table, item);

	text_format(table->out,
		"static const netron_stream_type netronc_%s_%s = {\n\t.item = %s,\n", direction,
		operation->name, slot);
	if (flow->window_bytes)
		text_format(table->out, "\t.window_bytes = %" PRIu32 ",\n", flow->window_bytes);
	add_buffer(table->out, "\t", flow);
	text_add(table->out, "};\n");
}

/* ---- methods ---- */

static void add_method_parts(struct table *table, const struct operation *operation)
{
	const struct model_member *member = operation->member;
	size_t count = member->params.count;

	add_args(table, operation->name, operation->args,
		count && member->params.items[count - 1].is_rest);
	add_throws(table, operation);
	if (operation->sends)
		add_stream(
			table, operation, "sends", operation->sends->type, &operation->sends->flow);
	if (operation->returns)
		add_stream(table, operation, "returns", operation->returns, &member->flow);
}

static void add_prefix(struct table *table, const struct operation *operation)
{
	unsigned size;

	text_add(table->out, "\t\t.prefix = ");
	size = table_add_key(table->out, operation->service->key);
	text_add_char(table->out, ' ');
	size += table_add_key(table->out, operation->member->base.name);
	text_format(table->out, ",\n\t\t.prefix_len = %u,\n", size);
}

/* route: of its own in netron_service.routes, counted from 1; 0: none. */
static void add_method(
	struct table *table, const struct operation *operation, const char *result, size_t route)
{
	static const char *const kinds[] = {
		[OPERATION_GET] = "NETRON_METHOD_GET", [OPERATION_SET] = "NETRON_METHOD_SET"
	};
	const struct model_member *member = operation->member;
	struct text *out = table->out;
	const char *name = operation->name;

	text_format(
		out, "\t{\n\t\t.name = %s,\n", c_string_of(table->emit->arena, member->base.name));
	text_format(out, "\t\t.service = &netronc_service_%s,\n", operation->service->base.c_name);
	add_prefix(table, operation);
	text_format(out, "\t\t.args = &netronc_args_%s,\n", name);
	if (member->throws.count)
		text_format(out, "\t\t.throws = netronc_throws_%s,\n", name);
	text_format(out, "\t\t.result = %s,\n", result);
	if (operation->sends)
		text_format(out, "\t\t.sends = &netronc_sends_%s,\n", name);
	if (operation->returns)
		text_format(out, "\t\t.returns = &netronc_returns_%s,\n", name);
	if (member->timeout_ms)
		text_format(out, "\t\t.timeout_ms = %" PRIu32 ",\n", member->timeout_ms);
	text_format(out, "\t\t.flags = %s%s%s0,\n",
		member->is_oneway ? "NETRON_METHOD_ONEWAY | " : "",
		member->is_idempotent ? "NETRON_METHOD_IDEMPOTENT | " : "",
		member->base.deprecated ? "NETRON_METHOD_DEPRECATED | " : "");
	if (operation->kind != OPERATION_CALL)
		text_format(out, "\t\t.kind = %s,\n", kinds[operation->kind]);
	if (route)
		text_format(out, "\t\t.route = %zu,\n", route);
	if (member->cache_ms)
		text_format(out, "\t\t.cache_ms = %" PRIu32 ",\n", member->cache_ms);
	text_add(out, "\t},\n");
}

static void add_methods(
	struct table *table, const struct operations *operations, const char *service)
{
	const char **results = ARENA_ARRAY(table->emit->arena, operations->count, const char *);
	size_t routes = 0;

	for (size_t i = 0; i < operations->count; i++) {
		const struct operation *operation = &operations->items[i];
		add_method_parts(table, operation);
		results[i] = operation->result ? table_result_slot(table, operation->result)
					       : "{ NULL, 0, NETRON_OP_VOID, 1 }";
	}
	if (!operations->count)
		return;
	text_format(table->out, "static const netron_method netronc_methods_%s[] = {\n", service);
	for (size_t i = 0; i < operations->count; i++)
		add_method(table, &operations->items[i], results[i],
			operations->items[i].member->route ? ++routes : 0);
	text_add(table->out, "};\n");
}

/* ---- events ---- */

static void add_event(struct table *table, const struct event *event)
{
	struct arena *arena = table->emit->arena;
	const struct model_member *member = event->member;

	text_format(table->out, "\t{\n\t\t.name = %s,\n", c_string_of(arena, member->base.name));
	text_format(table->out, "\t\t.wire_name = %s,\n",
		c_string_of(arena,
			arena_format(arena, "%s.%s", event->service->key, member->base.name)));
	text_format(
		table->out, "\t\t.service = &netronc_service_%s,\n", event->service->base.c_name);
	text_format(table->out, "\t\t.args = &netronc_args_%s,\n", event->name);
	add_buffer(table->out, "\t\t", &member->flow);
	text_add(table->out, "\t},\n");
}

static void add_events(struct table *table, const struct events *events, const char *service)
{
	for (size_t i = 0; i < events->count; i++)
		add_args(table, events->items[i].name, events->items[i].args, false);
	if (!events->count)
		return;
	text_format(table->out, "static const netron_event netronc_events_%s[] = {\n", service);
	for (size_t i = 0; i < events->count; i++)
		add_event(table, &events->items[i]);
	text_add(table->out, "};\n");
}

/* ---- services ---- */

void table_add_service(struct table *table, const struct model_service *service)
{
	struct emit *emit = table->emit;
	struct text *out = table->out;
	const char *name = service->base.c_name;
	struct operations operations = emit_operations(emit, service);
	struct events events = emit_events(emit, service);

	text_format(out, "\n/* %s */\n", c_comment_line(emit->arena, service->key));
	add_methods(table, &operations, name);
	add_events(table, &events, name);
	size_t routes = table_add_routes(table, &operations, name);
	emit_add_info(emit, out, service);
	if (!emit->options->no_openapi)
		emit_add_openapi(emit, out, service);
	text_format(out, "const netron_service netronc_service_%s = {\n", name);
	text_format(out, "\t.name = %s,\n", c_string_of(emit->arena, service->base.name));
	text_format(out, "\t.version = %s,\n", c_string_of(emit->arena, service->version));
	text_format(out, "\t.key = %s,\n", c_string_of(emit->arena, service->key));
	if (operations.count)
		text_format(out, "\t.methods = netronc_methods_%s,\n", name);
	if (events.count)
		text_format(out, "\t.events = netronc_events_%s,\n", name);
	text_format(out, "\t.info = &netronc_info_%s,\n", name);
	text_format(out, "\t.count = %zu,\n", operations.count);
	if (events.count)
		text_format(out, "\t.event_count = %zu,\n", events.count);
	text_add(out, "\t.flags = NETRON_SERVICE_HTTP,\n");
	if (!emit->options->no_openapi)
		text_format(out, "\t.openapi = &netronc_openapi_%s,\n", name);
	if (routes)
		text_format(out, "\t.routes = netronc_routes_%s,\n\t.route_count = %zu,\n", name,
			routes);
	text_add(out, "};\n");
}
