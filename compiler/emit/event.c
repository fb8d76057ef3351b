/* event.c - events and changes of properties: what a client listens with, and a server tells with.
 */
#include "emit/c_type.h"
#include "emit/emit.h"

static void add_section(struct text *out, const struct event *event)
{
	text_add_char(out, '\n');
	c_section(out, event->title);
}

static const char *row_of(struct emit *emit, const struct event *event)
{
	return arena_format(emit->arena, "&netronc_service_%s.events[%zu]",
		event->service->base.c_name, event->index);
}

/* ---- clients ---- */

static void add_on_params(struct emit *emit, const struct event *event, struct c_list *params)
{
	c_list_init(params, emit->arena);
	c_list_add(params, "const %s *%s", event->service->base.c_name, event->handle);
	c_list_add(params, "%s_fn *fn", event->on);
	c_list_add(params, "void *user");
}

static void declare_listener(struct emit *emit, struct text *out, const struct event *event)
{
	bool is_property = event->member->kind == MODEL_PROPERTY;
	struct c_list params;

	if (!is_property)
		add_section(out, event);
	text_add_char(out, '\n');
	c_list_init(&params, emit->arena);
	emit_add_params(emit, &params, event->args, false);
	c_list_add(&params, "void *user");
	c_prototype(
		out, 0, arena_format(emit->arena, "typedef void %s_fn", event->on), &params, ";");
	text_add_char(out, '\n');
	if (is_property)
		c_doc(out, 0, "Calls fn with every new value from now on.", NULL);
	else
		emit_doc(emit, out, 0, &event->member->base, NULL);
	add_on_params(emit, event, &params);
	c_prototype(out, 0, arena_format(emit->arena, "netron_subscription %s", event->on), &params,
		";");
}

void emit_declare_listeners(
	struct emit *emit, struct text *out, const struct model_service *service)
{
	struct events events = emit_events(emit, service);

	for (size_t i = 0; i < events.count; i++)
		declare_listener(emit, out, &events.items[i]);
}

static void define_heard(struct emit *emit, struct text *out, const struct event *event)
{
	struct c_list params, call;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "const void *args");
	c_list_add(&params, "netron_function *fn");
	c_list_add(&params, "void *user");
	text_add_char(out, '\n');
	c_prototype(out, 0, arena_format(emit->arena, "static void netronc_heard_%s", event->name),
		&params, "");
	text_add(out, "{\n");
	emit_open_args(out, event->args);
	c_list_init(&call, emit->arena);
	emit_unpack_args(emit, &call, event->args);
	c_list_add(&call, "user");
	c_call(out, 1, arena_format(emit->arena, "((%s_fn *)fn)", event->on), &call, ";");
	text_add(out, "}\n");
}

static void define_listener(struct emit *emit, struct text *out, const struct event *event)
{
	const char *handle = event->handle;
	struct c_list params, call;

	add_section(out, event);
	define_heard(emit, out, event);
	add_on_params(emit, event, &params);
	text_add_char(out, '\n');
	c_prototype(out, 0, arena_format(emit->arena, "netron_subscription %s", event->on), &params,
		"");
	text_add(out, "{\n");
	c_list_init(&call, emit->arena);
	c_list_add(&call, "%s->peer", handle);
	c_list_add(&call, "%s", row_of(emit, event));
	c_list_add(&call, "&%s->options", handle);
	c_list_add(&call, "netronc_heard_%s", event->name);
	c_list_add(&call, "(netron_function *)fn");
	c_list_add(&call, "user");
	c_call(out, 1, "return netron_on", &call, ";");
	text_add(out, "}\n");
}

void emit_define_listeners(struct emit *emit, struct text *out, const struct model_service *service)
{
	struct events events = emit_events(emit, service);

	for (size_t i = 0; i < events.count; i++)
		define_listener(emit, out, &events.items[i]);
}

/* ---- servers ---- */

static void add_emit_params(struct emit *emit, const struct event *event, struct c_list *params)
{
	c_list_init(params, emit->arena);
	c_list_add(params, "netron_exposed %s", event->handle);
	emit_add_params(emit, params, event->args, true);
}

void emit_declare_emitters(struct emit *emit, struct text *out, const struct model_service *service)
{
	struct events events = emit_events(emit, service);
	struct c_list params;

	for (size_t i = 0; i < events.count; i++) {
		const struct event *event = &events.items[i];
		text_add_char(out, '\n');
		if (event->member->kind == MODEL_PROPERTY)
			c_doc(out, 0, "Tells every peer that listens the new value.", NULL);
		else
			emit_doc(emit, out, 0, &event->member->base, NULL);
		add_emit_params(emit, event, &params);
		c_prototype(out, 0, arena_format(emit->arena, "int %s", event->emit), &params, ";");
	}
}

static void define_emitter(struct emit *emit, struct text *out, const struct event *event)
{
	struct c_list params, call;

	add_emit_params(emit, event, &params);
	text_add_char(out, '\n');
	c_prototype(out, 0, arena_format(emit->arena, "int %s", event->emit), &params, "");
	text_add(out, "{\n");
	emit_pack_args(emit, out, event->args);
	c_list_init(&call, emit->arena);
	c_list_add(&call, "%s", event->handle);
	c_list_add(&call, "%s", row_of(emit, event));
	c_list_add(&call, "%s", event->args->fields.count ? "&args" : "NULL");
	c_call(out, 1, "return netron_emit", &call, ";");
	text_add(out, "}\n");
}

void emit_define_emitters(struct emit *emit, struct text *out, const struct model_service *service)
{
	struct events events = emit_events(emit, service);

	for (size_t i = 0; i < events.count; i++)
		define_emitter(emit, out, &events.items[i]);
}
