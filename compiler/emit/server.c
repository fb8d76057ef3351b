/* server.c - market_server.netron.h and .c: a table of handlers per service, a handle per call.
 * Events: event.c; offering without a name: reference.c. */
#include "emit/c_type.h"
#include "emit/emit.h"

#include <string.h>

/* What a handler calls the stream it writes or reads: no other parameter has that name. */
static const char *end_name(struct emit *emit, const struct operation *operation, const char *name)
{
	for (size_t i = 0; i < operation->args->fields.count; i++)
		if (strcmp(operation->args->fields.items[i].base.c_name, name) == 0)
			return end_name(emit, operation, arena_format(emit->arena, "%s_", name));
	return name;
}

/* ---- header ---- */

static void declare_calls(struct text *out, const struct operations *operations)
{
	for (size_t i = 0; i < operations->count; i++) {
		const char *name = operations->items[i].name;
		if (i == 0) {
			text_add(out, "\n");
			c_comment(out, 0,
				"One type per method, so that no reply can go to the wrong call. "
				"Keep it and answer later if you like; once the caller is gone, "
				"answering returns NETRON_E_GONE.");
		}
		text_format(out, "typedef struct %s_call {\n\tnetron_task task;\n} %s_call;\n",
			name, name);
	}
}

static const char *handler_note(const struct operation *operation)
{
	if (operation->member->is_oneway)
		return "Oneway: nobody waits for an answer.";
	return operation->returns ? "The stream is the answer: write it, then end it." : NULL;
}

static void declare_handler(struct emit *emit, struct text *out, const struct operation *operation)
{
	const struct model_param *sends = operation->sends;
	struct c_list params;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "void *self");
	c_list_add(&params, "%s_call call", operation->name);
	emit_add_params(emit, &params, operation->args, false);
	if (sends)
		c_list_add(&params, "%s_source %s", emit_stream_stem(emit, sends->type),
			sends->base.c_name);
	if (operation->returns)
		c_list_add(&params, "%s_sink %s", emit_stream_stem(emit, operation->returns),
			end_name(emit, operation, "sink"));
	emit_doc(emit, out, 1, &operation->member->base, handler_note(operation));
	c_prototype(out, 1, arena_format(emit->arena, "int (*%s)", operation->slot), &params, ";");
}

static void declare_methods(struct emit *emit, struct text *out,
	const struct model_service *service, const struct operations *operations)
{
	const char *plain = c_plain(emit->arena, service->base.c_name);

	text_add(out, "\n");
	emit_doc(emit, out, 0, &service->base,
		"Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler "
		"returns 0, or a negative code that becomes the caller's error. Arguments are "
		"valid until the handler returns.");
	text_format(out, "typedef struct %s_methods {\n", plain);
	for (size_t i = 0; i < operations->count; i++) {
		if (i)
			text_add(out, "\n");
		declare_handler(emit, out, &operations->items[i]);
	}
	if (!operations->count)
		text_add(out, "\tchar nothing; /* a struct of C has a member */\n");
	text_format(out, "} %s_methods;\n", plain);
}

static void add_expose_params(
	struct emit *emit, const struct model_service *service, struct c_list *params)
{
	c_list_init(params, emit->arena);
	c_list_add(params, "netron *net");
	c_list_add(params, "const %s_methods *methods", c_plain(emit->arena, service->base.c_name));
	c_list_add(params, "void *self");
	c_list_add(params, "netron_exposed *out_%s", c_bare(emit->arena, &service->base));
}

static void add_reply_params(
	struct emit *emit, const struct operation *operation, struct c_list *params)
{
	const struct model_type *result = operation->result;

	c_list_init(params, emit->arena);
	c_list_add(params, "%s_call call", operation->name);
	if (result && result->kind == MODEL_SERVICE)
		c_list_add(params, "netron_exposed %s", operation->value);
	else if (result)
		c_list_add(
			params, "%s", c_param(emit->arena, emit->file, result, operation->value));
}

static const char *reply_head(struct emit *emit, const struct operation *operation)
{
	return arena_format(emit->arena, "int %s_reply", operation->name);
}

/* Oneway calls have no answer, and a stream is one. */
static bool has_reply(const struct operation *operation)
{
	return !operation->member->is_oneway && !operation->returns;
}

static const char *throw_head(
	struct emit *emit, const struct operation *operation, const struct model_struct *error)
{
	return arena_format(
		emit->arena, "int %s_throw_%s", operation->name, c_bare(emit->arena, &error->base));
}

static void add_throw_params(struct emit *emit, const struct operation *operation,
	const struct model_struct *error, struct c_list *params)
{
	c_list_init(params, emit->arena);
	c_list_add(params, "%s_call call", operation->name);
	c_list_add(params, "const %s *error", error->base.c_name);
}

static void declare_answers(struct emit *emit, struct text *out, const struct operation *operation)
{
	const struct model_member *member = operation->member;
	struct c_list params;

	if (has_reply(operation) || member->throws.count)
		text_add(out, "\n");
	if (has_reply(operation)) {
		add_reply_params(emit, operation, &params);
		c_prototype(out, 0, reply_head(emit, operation), &params, ";");
	}
	for (size_t i = 0; i < member->throws.count; i++) {
		add_throw_params(emit, operation, member->throws.items[i], &params);
		c_prototype(
			out, 0, throw_head(emit, operation, member->throws.items[i]), &params, ";");
	}
}

static void declare_service(
	struct emit *emit, struct text *out, const struct model_service *service)
{
	struct operations operations = emit_operations(emit, service);
	struct c_list params;

	declare_calls(out, &operations);
	declare_methods(emit, out, service, &operations);
	text_add(out, "\n");
	c_doc(out, 0,
		arena_format(emit->arena,
			"Offers %s to every peer until unexposed. methods and self must outlive "
			"it.",
			service->key),
		NULL);
	add_expose_params(emit, service, &params);
	c_prototype(out, 0,
		arena_format(
			emit->arena, "int %s_expose", c_plain(emit->arena, service->base.c_name)),
		&params, " NETRON_MUST_USE;");
	emit_declare_offer(emit, out, service);
	for (size_t i = 0; i < operations.count; i++)
		declare_answers(emit, out, &operations.items[i]);
	emit_declare_emitters(emit, out, service);
}

/* A server that takes services is a client of those. */
static void add_include(struct emit *emit, void *context, const struct model_service *service)
{
	struct text *out = context;
	const char *line = arena_format(emit->arena, "#include %s\n",
		c_string_of(
			emit->arena, emit_file_name(emit, service->base.file, "_client", ".h")));

	if (!strstr(out->data, line))
		text_add(out, line);
}

static void add_includes(struct emit *emit, struct text *out, const struct model_service *service)
{
	emit_each_reference(emit, service, true, add_include, out);
}

void emit_server_header(struct emit *emit, struct text *out)
{
	struct text includes;

	text_init(&includes, emit->arena);
	text_format(&includes, "#include %s\n",
		c_string_of(emit->arena, emit_file_name(emit, emit->file, "", ".h")));
	emit_each_service(emit, &includes, add_includes);
	emit_begin_header(emit, out, "_server", emit_purpose(emit, "implementing"), includes.data);
	emit_each_service(emit, out, declare_service);
	emit_end_header(out);
}

/* ---- source ---- */

static void define_thunk(struct emit *emit, struct text *out, const struct operation *operation)
{
	struct c_list params, call;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "netron_task task");
	c_list_add(&params, "const void *methods");
	c_list_add(&params, "void *self");
	c_list_add(&params, "const void *args");
	text_add(out, "\n");
	c_prototype(out, 0,
		arena_format(emit->arena, "static int netronc_call_%s", operation->name), &params,
		"");
	text_format(out, "{\n\tconst %s_methods *m = methods;\n",
		c_plain(emit->arena, operation->service->base.c_name));
	emit_open_args(out, operation->args);
	c_list_init(&call, emit->arena);
	c_list_add(&call, "self");
	c_list_add(&call, "(%s_call){ task }", operation->name);
	emit_unpack_args(emit, &call, operation->args);
	if (operation->sends)
		c_list_add(&call, "(%s_source){ netron_task_source(task) }",
			emit_stream_stem(emit, operation->sends->type));
	if (operation->returns)
		c_list_add(&call, "(%s_sink){ netron_task_sink(task) }",
			emit_stream_stem(emit, operation->returns));
	c_call(out, 1, arena_format(emit->arena, "return m->%s", operation->slot), &call, ";");
	text_add(out, "}\n");
}

/* What a reply hands to the runtime: a pointer to the C value of the result. */
static const char *reply_value(struct emit *emit, const struct operation *operation)
{
	const struct model_type *result = operation->result;

	if (!result)
		return "NULL";
	if (c_is_optional(result)) {
		if (c_shape_of(result) == C_SCALAR)
			return "&nt_value";
		return c_shape_of(result) == C_ARRAY
			       ? "&nt_items"
			       : arena_format(emit->arena, "&%s", operation->value);
	}
	if (c_shape_of(result) == C_RECORD || c_shape_of(result) == C_ARRAY)
		return operation->value;
	return arena_format(emit->arena, "&%s", operation->value);
}

static void define_reply(struct emit *emit, struct text *out, const struct operation *operation)
{
	const struct model_type *result = operation->result;
	const char *value = operation->value;
	struct c_list params, call;

	add_reply_params(emit, operation, &params);
	text_add(out, "\n");
	c_prototype(out, 0, reply_head(emit, operation), &params, "");
	text_add(out, "{\n");
	if (result && c_is_optional(result) && c_shape_of(result) == C_SCALAR)
		text_format(out,
			"\t%s nt_value = {\n\t\t.has_value = %s != NULL,\n"
			"\t\t.value = %s ? *%s : %s,\n\t};\n\n",
			c_item(emit->arena, emit->file, result), value, value, value,
			c_zero(emit->arena, emit->file, result));
	else if (result && c_is_optional(result) && c_shape_of(result) == C_ARRAY)
		text_format(out, "\tconst void *nt_items = %s;\n\n", value);
	c_list_init(&call, emit->arena);
	c_list_add(&call, "call.task");
	c_list_add(&call, "&netronc_service_%s.methods[%zu]", operation->service->base.c_name,
		operation->index);
	c_list_add(&call, "%s", reply_value(emit, operation));
	c_call(out, 1, "return netron_reply", &call, ";");
	text_add(out, "}\n");
}

static void define_throw(struct emit *emit, struct text *out, const struct operation *operation,
	const struct model_struct *error)
{
	struct c_list params, call;

	add_throw_params(emit, operation, error, &params);
	text_add(out, "\n");
	c_prototype(out, 0, throw_head(emit, operation, error), &params, "");
	text_add(out, "{\n");
	c_list_init(&call, emit->arena);
	c_list_add(&call, "call.task");
	c_list_add(&call, "&netronc_error_%s", error->base.c_name);
	c_list_add(&call, "error");
	c_call(out, 1, "return netron_throw", &call, ";");
	text_add(out, "}\n");
}

static void define_expose(struct emit *emit, struct text *out, const struct model_service *service,
	const struct operations *operations)
{
	const char *name = service->base.c_name, *plain = c_plain(emit->arena, name);
	size_t count = operations->count;
	struct c_list params, call;

	if (count)
		text_format(out,
			"\n/* clang-format off */\nstatic const netron_skeleton "
			"netronc_skeletons_%s[] = {\n",
			name);
	for (size_t i = 0; i < count; i++)
		text_format(out, "\t{ netronc_call_%s, offsetof(%s_methods, %s) },\n",
			operations->items[i].name, plain, operations->items[i].slot);
	if (count)
		text_add(out, "};\n/* clang-format on */\n");
	add_expose_params(emit, service, &params);
	text_add(out, "\n");
	c_prototype(out, 0, arena_format(emit->arena, "int %s_expose", plain), &params, "");
	text_add(out, "{\n");
	c_list_init(&call, emit->arena);
	c_list_add(&call, "net");
	c_list_add(&call, "&netronc_service_%s", name);
	c_list_add(&call, "%s",
		count ? arena_format(emit->arena, "netronc_skeletons_%s", name) : "NULL");
	c_list_add(&call, "methods");
	c_list_add(&call, "self");
	c_list_add(&call, "out_%s", c_bare(emit->arena, &service->base));
	c_call(out, 1, "return netron_expose", &call, ";");
	text_add(out, "}\n");
}

static void define_service(struct emit *emit, struct text *out, const struct model_service *service)
{
	struct operations operations = emit_operations(emit, service);

	text_add(out, "\n");
	c_section(out, service->key);
	for (size_t i = 0; i < operations.count; i++) {
		const struct operation *operation = &operations.items[i];
		define_thunk(emit, out, operation);
		if (has_reply(operation))
			define_reply(emit, out, operation);
		for (size_t k = 0; k < operation->member->throws.count; k++)
			define_throw(emit, out, operation, operation->member->throws.items[k]);
	}
	define_expose(emit, out, service, &operations);
	emit_define_offer(emit, out, service);
	emit_define_emitters(emit, out, service);
}

/* For the events that hand over arrays. */
static void note_arrays(struct emit *emit, struct text *out, const struct model_service *service)
{
	struct events events = emit_events(emit, service);

	for (size_t i = 0; i < events.count; i++)
		if (!out->size && emit_has_arrays(events.items[i].args))
			text_add(out, "#include <string.h>\n");
}

void emit_server_source(struct emit *emit, struct text *out)
{
	struct text include;

	text_init(&include, emit->arena);
	emit_begin_source(emit, out, "_server", emit_purpose(emit, "implementing"));
	emit_each_service(emit, &include, note_arrays);
	text_add(out, include.data);
	emit_each_service(emit, out, define_service);
}
