/* client.c - market_client.netron.h and .c: one handle per service, three functions per method. */
#include "emit/c_type.h"
#include "emit/emit.h"

#include <inttypes.h>
#include <string.h>

/* How a result is handed over. docs/reference/generated-code.md. */
enum result_form {
	RESULT_NONE,
	RESULT_PLAIN,          /* T *out: scalars; arrays of them */
	RESULT_POINTER,        /* char **, netron_value **; T ** of what may be absent */
	RESULT_OWNED,          /* T ** */
	RESULT_OPTIONAL_SCALAR /* bool *out_has_x, T *out_x */
};

static enum result_form form_of(const struct model_type *result)
{
	if (!result)
		return RESULT_NONE;
	if (c_is_optional(result))
		return c_shape_of(result) == C_SCALAR ? RESULT_OPTIONAL_SCALAR : RESULT_POINTER;
	switch (c_shape_of(result)) {
	case C_SCALAR:
		return RESULT_PLAIN;
	case C_POINTER:
		return RESULT_POINTER;
	case C_ARRAY:
		return c_is_flat(result) ? RESULT_PLAIN : RESULT_OWNED;
	default:
		return RESULT_OWNED;
	}
}

/* A method of a service, with the names made of it. */
struct method {
	struct emit *emit;
	const struct model_service *service;
	const struct model_member *member;
	const struct model_struct *args;
	size_t index;
	const char *name;   /* acme_market_get_quote */
	const char *handle; /* market */
	enum result_form form;
	const char *result; /* quote */
};

static struct method method_of(
	struct emit *emit, const struct model_service *service, const char *handle, size_t index)
{
	const struct model_member *member = &service->members.items[index];

	return (struct method){ .emit = emit,
		.service = service,
		.member = member,
		.args = emit_args_of(emit, service, member),
		.index = index,
		.name = emit_method_name(emit, service, member),
		.handle = handle,
		.form = form_of(member->result),
		.result = member->result ? c_value_name(emit->arena, member->result) : "" };
}

/* ---- parameters ---- */

static void add_inputs(const struct method *method, struct c_list *params)
{
	struct emit *emit = method->emit;

	c_list_init(params, emit->arena);
	c_list_add(params, "const %s *%s", method->service->base.c_name, method->handle);
	for (size_t i = 0; i < method->args->fields.count; i++) {
		const struct model_field *field = &method->args->fields.items[i];
		c_list_add(params, "%s",
			c_param(emit->arena, emit->file, field->type, field->base.c_name));
	}
}

static void add_async_params(const struct method *method, struct c_list *params)
{
	add_inputs(method, params);
	c_list_add(params, "%s_done *done", method->name);
	c_list_add(params, "void *user");
}

/* "char" of "const char *", "acme_quote" of "acme_quote". */
static const char *owned_type(struct emit *emit, const struct model_type *result)
{
	const struct model_type *value = c_value_type(result);

	switch (value->kind) {
	case MODEL_STRING:
		return "char";
	case MODEL_ANY:
		return "netron_value";
	case MODEL_ARRAY_OF:
		return c_is_optional(result) ? c_item(emit->arena, emit->file, value)
					     : c_item(emit->arena, emit->file, value->item);
	default:
		return c_item(emit->arena, emit->file, value);
	}
}

static void add_output(const struct method *method, struct c_list *params)
{
	struct emit *emit = method->emit;
	const struct model_type *result = method->member->result;
	const struct model_type *value = result ? c_value_type(result) : NULL;
	const char *out = arena_format(emit->arena, "out_%s", c_plain(emit->arena, method->result));

	switch (method->form) {
	case RESULT_NONE:
		break;
	case RESULT_PLAIN:
		if (value->kind == MODEL_ARRAY_OF)
			c_list_add(params, "%s %s[%u]",
				c_item(emit->arena, emit->file, value->item), out,
				value->fixed_count);
		else
			c_list_add(params, "%s *%s", c_item(emit->arena, emit->file, value), out);
		break;
	case RESULT_OPTIONAL_SCALAR:
		c_list_add(params, "bool *out_has_%s", c_plain(emit->arena, method->result));
		c_list_add(params, "%s *%s", c_item(emit->arena, emit->file, value), out);
		break;
	default: {
		const char *type = owned_type(emit, result);
		bool is_pointer = type[strlen(type) - 1] == '*';
		c_list_add(params, "%s%s**%s", type, is_pointer ? "" : " ", out);
	}
	}
	c_list_add(params, "netron_error **out_error");
}

static void add_sync_params(const struct method *method, struct c_list *params)
{
	add_inputs(method, params);
	add_output(method, params);
}

/* ---- header ---- */

static const char *seconds(struct emit *emit, uint32_t ms)
{
	if (ms % 60000 == 0)
		return arena_format(emit->arena, "%" PRIu32 " min", ms / 60000);
	if (ms % 1000 == 0)
		return arena_format(emit->arena, "%" PRIu32 " s", ms / 1000);
	return arena_format(emit->arena, "%" PRIu32 " ms", ms);
}

/* "Idempotent; 500 ms." */
static const char *traits(struct emit *emit, const struct model_member *member)
{
	const char *timeout = member->timeout_ms ? seconds(emit, member->timeout_ms) : NULL;

	if (member->is_oneway)
		return "Oneway: 0 once it is queued; no answer comes.";
	if (member->is_idempotent && timeout)
		return arena_format(emit->arena, "Idempotent; %s.", timeout);
	if (member->is_idempotent)
		return "Idempotent.";
	return timeout ? arena_format(emit->arena, "Timeout: %s.", timeout) : NULL;
}

static void declare_done(const struct method *method, struct text *out)
{
	struct emit *emit = method->emit;
	struct c_list params;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "const netron_error *error");
	if (method->form != RESULT_NONE)
		c_list_add(&params, "%s",
			c_done_param(
				emit->arena, emit->file, method->member->result, method->result));
	c_list_add(&params, "void *user");
	text_add(out, "\n");
	c_prototype(out, 0, arena_format(emit->arena, "typedef void %s_done", method->name),
		&params, ";");
	text_add(out, "\n");
}

static void declare_method(const struct method *method, struct text *out)
{
	struct emit *emit = method->emit;
	struct c_list params;
	const char *signature = method->member->signature;

	text_add(out, "\n");
	c_section(out, signature ? signature : method->member->base.name);
	if (method->member->is_oneway) {
		text_add(out, "\n");
		emit_doc(emit, out, 0, &method->member->base, traits(emit, method->member));
		add_inputs(method, &params);
		c_prototype(
			out, 0, arena_format(emit->arena, "int %s", method->name), &params, ";");
		return;
	}
	declare_done(method, out);
	emit_doc(emit, out, 0, &method->member->base, traits(emit, method->member));
	add_async_params(method, &params);
	c_prototype(
		out, 0, arena_format(emit->arena, "netron_task %s", method->name), &params, ";");
	add_sync_params(method, &params);
	c_prototype(out, 0, arena_format(emit->arena, "int %s_sync", method->name), &params,
		" NETRON_MUST_USE;");
}

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

static void declare_service(
	struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *name = service->base.c_name, *plain = c_plain(emit->arena, name);
	const char *handle = emit_handle(emit, service);
	struct c_list params;

	text_add(out, "\n");
	emit_doc(emit, out, 0, &service->base,
		"A plain value: put it on the stack, copy it, change its options.");
	text_format(out, "typedef struct %s {\n\tnetron_peer peer;\n", name);
	text_format(out, "\tnetron_call_options options;\n} %s;\n", name);
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
	for (size_t i = 0; i < service->members.count; i++) {
		struct method method = method_of(emit, service, handle, i);
		declare_method(&method, out);
	}
}

/* Clients of parents that stand in other files. */
static void add_parent_includes(
	struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *line;

	if (!service->parent || service->parent->base.file == emit->file)
		return;
	line = arena_format(emit->arena, "#include %s\n",
		c_string_of(emit->arena,
			emit_file_name(emit, service->parent->base.file, "_client", ".h")));
	if (!strstr(out->data, line))
		text_add(out, line);
}

void emit_client_header(struct emit *emit, struct text *out)
{
	struct text includes;

	text_init(&includes, emit->arena);
	text_format(&includes, "#include %s\n",
		c_string_of(emit->arena, emit_file_name(emit, emit->file, "", ".h")));
	emit_each_service(emit, &includes, add_parent_includes);
	emit_begin_header(emit, out, "_client", emit_purpose(emit, "calling"), includes.data);
	emit_each_service(emit, out, declare_service);
	emit_end_header(out);
}

/* ---- source ---- */

/* The initialiser of one argument; arrays are copied afterwards. */
static void add_argument(struct emit *emit, struct c_list *list, const struct model_field *field)
{
	const char *name = field->base.c_name;
	enum c_shape shape = c_shape_of(field->type);
	bool is_optional = c_is_optional(field->type);

	if (is_optional && shape != C_RECORD && shape != C_POINTER)
		c_list_add(list, ".has_%s = %s != NULL", c_plain(emit->arena, name), name);
	if (shape == C_ARRAY)
		return;
	if (is_optional && (shape == C_SCALAR || shape == C_SEQUENCE))
		c_list_add(list, ".%s = %s ? *%s : %s", name, name, name,
			c_zero(emit->arena, emit->file, field->type));
	else
		c_list_add(list, ".%s = %s%s", name, !is_optional && shape == C_RECORD ? "*" : "",
			name);
}

static bool has_arrays(const struct model_struct *args)
{
	for (size_t i = 0; i < args->fields.count; i++)
		if (c_shape_of(args->fields.items[i].type) == C_ARRAY)
			return true;
	return false;
}

/* The struct of the arguments, filled. Nothing when there are none. */
static void add_args(const struct method *method, struct text *out)
{
	struct emit *emit = method->emit;
	const struct model_struct *args = method->args;
	struct c_list list;

	c_list_init(&list, emit->arena);
	for (size_t i = 0; i < args->fields.count; i++)
		add_argument(emit, &list, &args->fields.items[i]);
	if (!args->fields.count)
		return;
	text_format(out, "\t%s args = {\n", args->base.c_name);
	for (size_t i = 0; i < list.count; i++)
		text_format(out, "\t\t%s,\n", list.items[i]);
	if (!list.count)
		text_add(out, "\t\t0,\n");
	text_add(out, "\t};\n");
	for (size_t i = 0; i < args->fields.count; i++) {
		const struct model_field *field = &args->fields.items[i];
		const char *name = field->base.c_name;
		if (c_shape_of(field->type) != C_ARRAY)
			continue;
		if (c_is_optional(field->type))
			text_format(out, "\tif (%s)\n\t", name);
		text_format(out, "\tmemcpy(args.%s, %s, sizeof args.%s);\n", name, name, name);
	}
	text_add(out, "\n");
}

/* What every way of calling takes first. */
static void add_call_head(const struct method *method, struct c_list *list)
{
	c_list_init(list, method->emit->arena);
	c_list_add(list, "%s->peer", method->handle);
	c_list_add(list, "&netronc_service_%s.methods[%zu]", method->service->base.c_name,
		method->index);
	c_list_add(list, "%s", method->args->fields.count ? "&args" : "NULL");
	c_list_add(list, "&%s->options", method->handle);
}

/* The result inside a thunk, taken out of what the runtime hands over. */
static const char *thunk_result(const struct method *method)
{
	struct emit *emit = method->emit;
	const struct model_type *type = method->member->result;
	const char *item = c_item(emit->arena, emit->file, type);
	bool is_pointer = item[strlen(item) - 1] == '*';

	if (method->form == RESULT_OPTIONAL_SCALAR)
		return arena_format(
			emit->arena, "value && value->has_value ? &value->value : NULL");
	if (is_pointer)
		return arena_format(emit->arena, "result ? *(%sconst *)result : NULL", item);
	if (c_shape_of(type) == C_SCALAR)
		return arena_format(emit->arena, "result ? *(const %s *)result : %s", item,
			c_zero(emit->arena, emit->file, c_value_type(type)));
	return "result";
}

/* An optional array comes as a pointer to a struct that holds it: its first item. */
static const char *unwrapped(const struct method *method, const char *result)
{
	const struct model_type *type = method->member->result;

	if (!c_is_optional(type) || c_shape_of(type) != C_ARRAY)
		return result;
	return arena_format(method->emit->arena, "result ? (*(%sconst *)result)->items : NULL",
		c_item(method->emit->arena, method->emit->file, type));
}

static void define_thunk(const struct method *method, struct text *out)
{
	struct emit *emit = method->emit;
	struct c_list params, args;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "const netron_error *error");
	c_list_add(&params, "const void *result");
	c_list_add(&params, "netron_function *done");
	c_list_add(&params, "void *user");
	text_add(out, "\n");
	c_prototype(out, 0, arena_format(emit->arena, "static void netronc_done_%s", method->name),
		&params, "");
	text_add(out, "{\n");
	if (method->form == RESULT_OPTIONAL_SCALAR)
		text_format(out, "\tconst %s *value = result;\n\n",
			c_item(emit->arena, emit->file, method->member->result));
	else if (method->form == RESULT_NONE)
		text_add(out, "\t(void)result;\n");
	c_list_init(&args, emit->arena);
	c_list_add(&args, "error");
	if (method->form != RESULT_NONE)
		c_list_add(&args, "%s", unwrapped(method, thunk_result(method)));
	c_list_add(&args, "user");
	c_call(out, 1, arena_format(emit->arena, "((%s_done *)done)", method->name), &args, ";");
	text_add(out, "}\n");
}

static void define_async(const struct method *method, struct text *out)
{
	struct emit *emit = method->emit;
	struct c_list params, call;

	add_async_params(method, &params);
	text_add(out, "\n");
	c_prototype(out, 0, arena_format(emit->arena, "netron_task %s", method->name), &params, "");
	text_add(out, "{\n");
	add_args(method, out);
	add_call_head(method, &call);
	c_list_add(&call, "netronc_done_%s", method->name);
	c_list_add(&call, "(netron_function *)done");
	c_list_add(&call, "user");
	c_call(out, 1, "return netron_invoke", &call, ";");
	text_add(out, "}\n");
}

static void define_oneway(const struct method *method, struct text *out)
{
	struct c_list params, call;

	add_inputs(method, &params);
	text_add(out, "\n");
	c_prototype(out, 0, arena_format(method->emit->arena, "int %s", method->name), &params, "");
	text_add(out, "{\n");
	add_args(method, out);
	add_call_head(method, &call);
	c_call(out, 1, "return netron_invoke_oneway", &call, ";");
	text_add(out, "}\n");
}

static void add_optional_sync(const struct method *method, struct text *out, struct c_list *call)
{
	struct arena *arena = method->emit->arena;
	const char *result = c_plain(arena, method->result);

	c_list_add(call, "&result");
	c_list_add(call, "out_error");
	c_call(out, 1, "int rc = netron_invoke_sync_plain", call, ";");
	text_add(out, "\n\tif (rc == 0) {\n");
	text_format(out, "\t\t*out_has_%s = result.has_value;\n", result);
	text_format(out, "\t\t*out_%s = result.value;\n\t}\n\treturn rc;\n}\n", result);
}

static void define_sync(const struct method *method, struct text *out)
{
	static const char *const functions[] = {
		[RESULT_NONE] = "return netron_invoke_sync_plain",
		[RESULT_PLAIN] = "return netron_invoke_sync_plain",
		[RESULT_POINTER] = "return netron_invoke_sync_pointer",
		[RESULT_OWNED] = "return netron_invoke_sync",
	};
	struct emit *emit = method->emit;
	struct c_list params, call;
	const char *result = c_plain(emit->arena, method->result);

	add_sync_params(method, &params);
	text_add(out, "\n");
	c_prototype(out, 0, arena_format(emit->arena, "int %s_sync", method->name), &params, "");
	text_add(out, "{\n");
	if (method->form == RESULT_OPTIONAL_SCALAR)
		text_format(out, "\t%s result = { 0 };\n",
			c_item(emit->arena, emit->file, method->member->result));
	add_args(method, out);
	add_call_head(method, &call);
	if (method->form == RESULT_OPTIONAL_SCALAR) {
		add_optional_sync(method, out, &call);
		return;
	}
	if (method->form == RESULT_NONE)
		c_list_add(&call, "NULL");
	else if (method->form == RESULT_PLAIN)
		c_list_add(&call, "out_%s", result);
	else
		c_list_add(&call, "(void **)out_%s", result);
	c_list_add(&call, "out_error");
	c_call(out, 1, functions[method->form], &call, ";");
	text_add(out, "}\n");
}

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
	text_format(out, "{\n\t%s parent = { .peer = %s->peer, .options = %s->options };\n\n",
		parent, handle, handle);
	text_format(out, "\tif (!parent.options.service)\n\t\tparent.options.service = %s;\n",
		c_string_of(emit->arena, service->key));
	text_add(out, "\treturn parent;\n}\n");
}

static void define_service(struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *name = service->base.c_name;
	const char *handle = emit_handle(emit, service);

	text_add(out, "\n");
	c_section(out, service->key);
	text_add(out, "\n");
	add_at(emit, out, service, "");
	text_format(out, "{\n\treturn (%s){ .peer = peer };\n}\n", name);
	if (service->parent)
		define_parent(emit, out, service);
	for (size_t i = 0; i < service->members.count; i++) {
		struct method method = method_of(emit, service, handle, i);
		const char *signature = method.member->signature;
		text_add(out, "\n");
		c_section(out, signature ? signature : method.member->base.name);
		if (method.member->is_oneway) {
			define_oneway(&method, out);
			continue;
		}
		define_thunk(&method, out);
		define_async(&method, out);
		define_sync(&method, out);
	}
}

static void note_arrays(struct emit *emit, struct text *out, const struct model_service *service)
{
	for (size_t i = 0; i < service->members.count; i++)
		if (!out->size &&
			has_arrays(emit_args_of(emit, service, &service->members.items[i])))
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
