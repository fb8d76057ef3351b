/* client.c - market_client.netron.h and .c: a handle per service, and its functions (client_call.c,
 * event.c, reference.c). */
#include "emit/c_type.h"
#include "emit/emit.h"

#include <string.h>

static void add_parent_params(
	struct emit *emit, const struct model_service *service, struct c_list *params)
{
	c_list_init(params, emit->arena);
	c_list_add(params, "const %s *%s", service->base.c_name, emit_handle(emit, service));
}

static void add_at(
	struct emit *emit, struct text *out, const struct model_service *service, const char *tail)
{
	const char *name = service->base.c_name;
	struct c_list params;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "netron_peer peer");
	c_prototype(out, 0, arena_format(emit->arena, "%s %s_at", name, c_plain(emit->arena, name)),
		&params, tail);
}

/* The handle of a service of this file, where it is needed first. */
static void define_handle(struct emit *emit, void *context, const struct model_service *service)
{
	struct text *out = context;
	const char *name = service->base.c_name;

	if (service->base.file != emit->file ||
		names_add(&emit->handles, emit->arena, name, (void *)1))
		return;
	text_add(out, "\n");
	emit_doc(emit, out, 0, &service->base,
		"A plain value: put it on the stack, copy it, change its options.");
	text_format(out, "typedef struct %s {\n\tnetron_peer peer;\n", name);
	text_format(out, "\tnetron_call_options options;\n} %s;\n", name);
}

static void declare_service(
	struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *plain = c_plain(emit->arena, service->base.c_name);
	struct operations operations = emit_operations(emit, service);
	struct c_list params;

	if (service->parent)
		define_handle(emit, out, service->parent);
	emit_each_reference(emit, service, false, define_handle, out);
	define_handle(emit, out, service);
	text_add(out, "\n");
	add_at(emit, out, service, ";");
	if (service->parent) {
		text_add(out, "\n");
		c_doc(out, 0,
			arena_format(emit->arena,
				"For functions that take a %s: calls what %s has of it.",
				service->parent->key, service->key),
			NULL);
		add_parent_params(emit, service, &params);
		c_prototype(out, 0,
			arena_format(emit->arena, "%s %s_as_parent", service->parent->base.c_name,
				plain),
			&params, ";");
	}
	emit_declare_reference(emit, out, service);
	for (size_t i = 0; i < operations.count; i++)
		emit_declare_call(emit, out, &operations.items[i]);
	emit_declare_listeners(emit, out, service);
}

/* The client of a service in another file. */
static void add_include(struct emit *emit, void *context, const struct model_service *service)
{
	struct text *out = context;
	const char *line;

	if (service->base.file == emit->file)
		return;
	line = arena_format(emit->arena, "#include %s\n",
		c_string_of(
			emit->arena, emit_file_name(emit, service->base.file, "_client", ".h")));
	if (!strstr(out->data, line))
		text_add(out, line);
}

/* Parents, and what is handed over. */
static void add_includes(struct emit *emit, struct text *out, const struct model_service *service)
{
	if (service->parent)
		add_include(emit, out, service->parent);
	emit_each_reference(emit, service, false, add_include, out);
}

void emit_client_header(struct emit *emit, struct text *out)
{
	struct text includes;

	text_init(&includes, emit->arena);
	text_format(&includes, "#include %s\n",
		c_string_of(emit->arena, emit_file_name(emit, emit->file, "", ".h")));
	emit_each_service(emit, &includes, add_includes);
	emit_begin_header(emit, out, "_client", emit_purpose(emit, "calling"), includes.data);
	emit_each_service(emit, out, declare_service);
	emit_end_header(out);
}

/* ---- source ---- */

static void define_parent(struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *handle = emit_handle(emit, service);
	const char *parent = service->parent->base.c_name;
	struct c_list params;

	add_parent_params(emit, service, &params);
	text_add(out, "\n");
	c_prototype(out, 0,
		arena_format(emit->arena, "%s %s_as_parent", parent,
			c_plain(emit->arena, service->base.c_name)),
		&params, "");
	text_format(out, "{\n\t%s nt_parent = { .peer = %s->peer, .options = %s->options };\n\n",
		parent, handle, handle);
	text_format(out,
		"\tif (!nt_parent.options.service && !nt_parent.options.reference)\n"
		"\t\tnt_parent.options.service = %s;\n",
		c_string_of(emit->arena, service->key));
	text_add(out, "\treturn nt_parent;\n}\n");
}

static void define_service(struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *name = service->base.c_name;
	struct operations operations = emit_operations(emit, service);

	text_add(out, "\n");
	c_section(out, service->key);
	text_add(out, "\n");
	add_at(emit, out, service, "");
	text_format(out, "{\n\treturn (%s){ .peer = peer };\n}\n", name);
	if (service->parent)
		define_parent(emit, out, service);
	emit_define_reference(emit, out, service);
	for (size_t i = 0; i < operations.count; i++)
		emit_define_call(emit, out, &operations.items[i]);
	emit_define_listeners(emit, out, service);
}

static void note_arrays(struct emit *emit, struct text *out, const struct model_service *service)
{
	struct operations operations = emit_operations(emit, service);

	for (size_t i = 0; i < operations.count; i++)
		if (!out->size && emit_has_arrays(operations.items[i].args))
			text_add(out, "#include <string.h>\n");
}

void emit_client_source(struct emit *emit, struct text *out)
{
	struct text include;

	text_init(&include, emit->arena);
	emit_begin_source(emit, out, "_client", emit_purpose(emit, "calling"));
	emit_each_service(emit, &include, note_arrays);
	text_add(out, include.data);
	emit_each_service(emit, out, define_service);
}
