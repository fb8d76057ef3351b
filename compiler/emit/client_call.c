/* client_call.c - one operation in market_client.netron.h and .c: the call with a callback, the
 * call that waits, and what streams make of them. */
#include "emit/c_type.h"
#include "emit/emit.h"

#include <inttypes.h>
#include <string.h>

/* How a result is handed over. docs/reference/generated-code.md. */
enum result_form {
	RESULT_NONE,
	RESULT_PLAIN,           /* T *out: scalars; arrays of them */
	RESULT_POINTER,         /* char **, netron_value **; T ** of what may be absent */
	RESULT_OWNED,           /* T ** */
	RESULT_OPTIONAL_SCALAR, /* bool *out_has_x, T *out_x */
	RESULT_SERVICE          /* acme_child * */
};

static enum result_form form_of(const struct model_type *result)
{
	if (!result)
		return RESULT_NONE;
	if (result->kind == MODEL_SERVICE)
		return RESULT_SERVICE;
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

/* An operation, with the names made of it. */
struct call {
	struct emit *emit;
	const struct operation *operation;
	const char *name;   /* acme_market_get_quote */
	const char *handle; /* market */
	enum result_form form;
};

static struct call call_of(struct emit *emit, const struct operation *operation)
{
	return (struct call){ .emit = emit,
		.operation = operation,
		.name = operation->name,
		.handle = operation->handle,
		.form = form_of(operation->result) };
}

/* ---- parameters ---- */

static void add_inputs(const struct call *call, struct c_list *params)
{
	struct emit *emit = call->emit;
	const struct model_param *sends = call->operation->sends;

	c_list_init(params, emit->arena);
	c_list_add(params, "const %s *%s", call->operation->service->base.c_name, call->handle);
	emit_add_params(emit, params, call->operation->args, true);
	if (sends)
		c_list_add(params, "%s_sink *out_%s", emit_stream_stem(emit, sends->type),
			c_plain(emit->arena, sends->base.c_name));
}

static void add_async_params(const struct call *call, struct c_list *params)
{
	add_inputs(call, params);
	c_list_add(params, "%s_done *done", call->name);
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

/* Without the underscore that keeps it off a keyword: behind out_ it is none. */
static const char *plain_value(const struct call *call)
{
	return c_plain(call->emit->arena, call->operation->value);
}

static void add_output(const struct call *call, struct c_list *params)
{
	struct emit *emit = call->emit;
	const struct model_type *result = call->operation->result;
	const struct model_type *value = result ? c_value_type(result) : NULL;
	const char *out = arena_format(emit->arena, "out_%s", plain_value(call));

	switch (call->form) {
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
		c_list_add(params, "bool *out_has_%s", plain_value(call));
		c_list_add(params, "%s *%s", c_item(emit->arena, emit->file, value), out);
		break;
	case RESULT_SERVICE:
		c_list_add(params, "%s *%s", result->service->base.c_name, out);
		break;
	default: {
		const char *type = owned_type(emit, result);
		bool is_pointer = type[strlen(type) - 1] == '*';
		c_list_add(params, "%s%s**%s", type, is_pointer ? "" : " ", out);
	}
	}
	c_list_add(params, "netron_error **out_error");
}

static void add_sync_params(const struct call *call, struct c_list *params)
{
	add_inputs(call, params);
	add_output(call, params);
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

static void declare_done(const struct call *call, struct text *out)
{
	struct emit *emit = call->emit;
	const struct operation *operation = call->operation;
	struct c_list params;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "const netron_error *error");
	if (call->form == RESULT_SERVICE)
		c_list_add(&params, "const %s *%s", operation->result->service->base.c_name,
			operation->value);
	else if (call->form != RESULT_NONE)
		c_list_add(&params, "%s",
			c_done_param(emit->arena, emit->file, operation->result, operation->value));
	c_list_add(&params, "void *user");
	text_add(out, "\n");
	c_prototype(out, 0, arena_format(emit->arena, "typedef void %s_done", call->name), &params,
		";");
}

/* The type and the name of the function that starts it. */
static const char *start_head(const struct call *call)
{
	struct arena *arena = call->emit->arena;

	if (call->operation->returns)
		return arena_format(arena, "%s_source %s",
			emit_stream_stem(call->emit, call->operation->returns), call->name);
	return arena_format(arena, "%s %s",
		call->operation->member->is_oneway ? "int" : "netron_task", call->name);
}

/* A oneway call, and one whose answer is a stream, have no callback of their own. */
static bool has_done(const struct call *call)
{
	return !call->operation->member->is_oneway && !call->operation->returns;
}

void emit_declare_call(struct emit *emit, struct text *out, const struct operation *operation)
{
	struct call call = call_of(emit, operation);
	struct c_list params;

	if (operation->kind != OPERATION_SET) {
		text_add(out, "\n");
		c_section(out, operation->title);
	}
	if (has_done(&call))
		declare_done(&call, out);
	text_add(out, "\n");
	emit_doc(emit, out, 0, &operation->member->base, traits(emit, operation->member));
	if (has_done(&call))
		add_async_params(&call, &params);
	else
		add_inputs(&call, &params);
	c_prototype(out, 0, start_head(&call), &params, ";");
	if (!has_done(&call) || operation->sends)
		return;
	add_sync_params(&call, &params);
	c_prototype(out, 0, arena_format(emit->arena, "int %s_sync", call.name), &params,
		" NETRON_MUST_USE;");
}

/* ---- source ---- */

/* What every way of calling takes first. */
static void add_call_head(const struct call *call, struct c_list *list)
{
	const struct operation *operation = call->operation;

	c_list_init(list, call->emit->arena);
	c_list_add(list, "%s->peer", call->handle);
	c_list_add(list, "&netronc_service_%s.methods[%zu]", operation->service->base.c_name,
		operation->index);
	c_list_add(list, "%s", operation->args->fields.count ? "&args" : "NULL");
	c_list_add(list, "&%s->options", call->handle);
}

/* The result inside a thunk, taken out of what the runtime hands over. */
static const char *thunk_result(const struct call *call)
{
	struct emit *emit = call->emit;
	const struct model_type *type = call->operation->result;
	const char *item = c_item(emit->arena, emit->file, type);
	bool is_pointer = item[strlen(item) - 1] == '*';

	if (call->form == RESULT_SERVICE)
		return "result ? &nt_handle : NULL";
	if (call->form == RESULT_OPTIONAL_SCALAR)
		return "value && value->has_value ? &value->value : NULL";
	if (is_pointer)
		return arena_format(emit->arena, "result ? *(%sconst *)result : NULL", item);
	if (c_shape_of(type) == C_SCALAR)
		return arena_format(emit->arena, "result ? *(const %s *)result : %s", item,
			c_zero(emit->arena, emit->file, c_value_type(type)));
	return "result";
}

/* An optional array comes as a pointer to a struct that holds it: its first item. */
static const char *unwrapped(const struct call *call, const char *result)
{
	const struct model_type *type = call->operation->result;

	if (!c_is_optional(type) || c_shape_of(type) != C_ARRAY)
		return result;
	return arena_format(call->emit->arena, "result ? (*(%sconst *)result)->items : NULL",
		c_item(call->emit->arena, call->emit->file, type));
}

/* The locals of a thunk. */
static void open_thunk(const struct call *call, struct text *out)
{
	struct emit *emit = call->emit;
	const struct model_type *result = call->operation->result;

	if (call->form == RESULT_OPTIONAL_SCALAR)
		text_format(out, "\tconst %s *value = result;\n\n",
			c_item(emit->arena, emit->file, result));
	else if (call->form == RESULT_SERVICE)
		text_format(out,
			"\t%s nt_handle = { .peer = { NULL, 0 } };\n\n\tif (result)\n"
			"\t\tnt_handle = %s_of(*(const netron_reference *)result);\n",
			result->service->base.c_name,
			c_plain(emit->arena, result->service->base.c_name));
	else if (call->form == RESULT_NONE)
		text_add(out, "\t(void)result;\n");
}

static void define_thunk(const struct call *call, struct text *out)
{
	struct emit *emit = call->emit;
	struct c_list params, args;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "const netron_error *error");
	c_list_add(&params, "const void *result");
	c_list_add(&params, "netron_function *done");
	c_list_add(&params, "void *user");
	text_add(out, "\n");
	c_prototype(out, 0, arena_format(emit->arena, "static void netronc_done_%s", call->name),
		&params, "");
	text_add(out, "{\n");
	open_thunk(call, out);
	c_list_init(&args, emit->arena);
	c_list_add(&args, "error");
	if (call->form != RESULT_NONE)
		c_list_add(&args, "%s", unwrapped(call, thunk_result(call)));
	c_list_add(&args, "user");
	c_call(out, 1, arena_format(emit->arena, "((%s_done *)done)", call->name), &args, ";");
	text_add(out, "}\n");
}

static void add_callback(const struct call *call, struct c_list *list)
{
	c_list_add(list, "netronc_done_%s", call->name);
	c_list_add(list, "(netron_function *)done");
	c_list_add(list, "user");
}

static void define_async(const struct call *call, struct text *out)
{
	struct emit *emit = call->emit;
	const struct model_param *sends = call->operation->sends;
	struct c_list params, list;

	add_async_params(call, &params);
	text_add(out, "\n");
	c_prototype(out, 0, start_head(call), &params, "");
	text_add(out, "{\n");
	emit_pack_args(emit, out, call->operation->args);
	add_call_head(call, &list);
	add_callback(call, &list);
	if (sends) {
		c_list_add(&list, "&out_%s->stream", c_plain(emit->arena, sends->base.c_name));
		c_list_add(&list, "NULL");
	}
	c_call(out, 1, sends ? "return netron_invoke_stream" : "return netron_invoke", &list, ";");
	text_add(out, "}\n");
}

static void define_oneway(const struct call *call, struct text *out)
{
	struct c_list params, list;

	add_inputs(call, &params);
	text_add(out, "\n");
	c_prototype(out, 0, start_head(call), &params, "");
	text_add(out, "{\n");
	emit_pack_args(call->emit, out, call->operation->args);
	add_call_head(call, &list);
	c_call(out, 1, "return netron_invoke_oneway", &list, ";");
	text_add(out, "}\n");
}

/* The result is a stream: what goes wrong with the call is the end of it. */
static void define_source(const struct call *call, struct text *out)
{
	struct emit *emit = call->emit;
	const struct model_param *sends = call->operation->sends;
	struct c_list params, list;

	add_inputs(call, &params);
	text_add(out, "\n");
	c_prototype(out, 0, start_head(call), &params, "");
	text_format(out, "{\n\t%s_source nt_source = { { NULL, 0 } };\n",
		emit_stream_stem(emit, call->operation->returns));
	if (!call->operation->args->fields.count)
		text_add(out, "\n");
	emit_pack_args(emit, out, call->operation->args);
	add_call_head(call, &list);
	c_list_add(&list, "NULL");
	c_list_add(&list, "NULL");
	c_list_add(&list, "NULL");
	c_list_add(&list, "%s",
		sends ? arena_format(emit->arena, "&out_%s->stream",
				c_plain(emit->arena, sends->base.c_name))
		      : "NULL");
	c_list_add(&list, "&nt_source.stream");
	c_call(out, 1, "netron_invoke_stream", &list, ";");
	text_add(out, "\treturn nt_source;\n}\n");
}

/* ---- calls that wait ---- */

/* The result comes as something that is taken apart when rc says that it is there. */
static void add_taken_apart(const struct call *call, struct text *out, struct c_list *list)
{
	struct arena *arena = call->emit->arena;
	const char *value = plain_value(call);

	c_list_add(list, call->form == RESULT_SERVICE ? "&nt_reference" : "&result");
	c_list_add(list, "out_error");
	c_call_into(out, 1, "int rc = netron_invoke_sync_plain", list);
	text_add(out, "\n");
	if (call->form == RESULT_SERVICE) {
		text_format(out, "\tif (rc == 0)\n\t\t*out_%s = %s_of(nt_reference);\n", value,
			c_plain(arena, call->operation->result->service->base.c_name));
	} else {
		text_format(out, "\tif (rc == 0) {\n\t\t*out_has_%s = result.has_value;\n", value);
		text_format(out, "\t\t*out_%s = result.value;\n\t}\n", value);
	}
	text_add(out, "\treturn rc;\n}\n");
}

static void define_sync(const struct call *call, struct text *out)
{
	static const char *const functions[] = {
		[RESULT_NONE] = "return netron_invoke_sync_plain",
		[RESULT_PLAIN] = "return netron_invoke_sync_plain",
		[RESULT_POINTER] = "return netron_invoke_sync_pointer",
		[RESULT_OWNED] = "return netron_invoke_sync",
	};
	struct emit *emit = call->emit;
	struct c_list params, list;

	add_sync_params(call, &params);
	text_add(out, "\n");
	c_prototype(out, 0, arena_format(emit->arena, "int %s_sync", call->name), &params, "");
	text_add(out, "{\n");
	if (call->form == RESULT_OPTIONAL_SCALAR)
		text_format(out, "\t%s result = { 0 };\n",
			c_item(emit->arena, emit->file, call->operation->result));
	if (call->form == RESULT_SERVICE)
		text_add(out, "\tnetron_reference nt_reference = { NULL, 0 };\n");
	emit_pack_args(emit, out, call->operation->args);
	add_call_head(call, &list);
	if (call->form == RESULT_OPTIONAL_SCALAR || call->form == RESULT_SERVICE) {
		add_taken_apart(call, out, &list);
		return;
	}
	if (call->form == RESULT_NONE)
		c_list_add(&list, "NULL");
	else if (call->form == RESULT_PLAIN)
		c_list_add(&list, "out_%s", plain_value(call));
	else
		c_list_add(&list, "(void **)out_%s", plain_value(call));
	c_list_add(&list, "out_error");
	c_call(out, 1, functions[call->form], &list, ";");
	text_add(out, "}\n");
}

void emit_define_call(struct emit *emit, struct text *out, const struct operation *operation)
{
	struct call call = call_of(emit, operation);

	if (operation->kind != OPERATION_SET) {
		text_add(out, "\n");
		c_section(out, operation->title);
	}
	if (operation->returns) {
		define_source(&call, out);
	} else if (operation->member->is_oneway) {
		define_oneway(&call, out);
	} else {
		define_thunk(&call, out);
		define_async(&call, out);
		if (!operation->sends)
			define_sync(&call, out);
	}
}
