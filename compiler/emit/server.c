/* server.c - market_server.netron.h and .c: a table of handlers per service, a handle per call. */
#include "emit/c_type.h"
#include "emit/emit.h"

#include <string.h>

static const char *member_name(const struct model_member *member)
{
	return member->base.c_name;
}

/* ---- header ---- */

static void declare_calls(struct emit *emit, struct text *out, const struct model_service *service)
{
	for (size_t i = 0; i < service->members.count; i++) {
		const char *name = emit_method_name(emit, service, &service->members.items[i]);
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

static void declare_handler(struct emit *emit, struct text *out,
	const struct model_service *service, const struct model_member *member)
{
	const struct model_struct *args = emit_args_of(emit, service, member);
	struct c_list params;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "void *self");
	c_list_add(&params, "%s_call call", emit_method_name(emit, service, member));
	for (size_t i = 0; i < args->fields.count; i++)
		c_list_add(&params, "%s",
			c_param(emit->arena, emit->file, args->fields.items[i].type,
				args->fields.items[i].base.c_name));
	emit_doc(emit, out, 1, &member->base,
		member->is_oneway ? "Oneway: nobody waits for an answer." : NULL);
	c_prototype(
		out, 1, arena_format(emit->arena, "int (*%s)", member_name(member)), &params, ";");
}

static void declare_methods(
	struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *plain = c_plain(emit->arena, service->base.c_name);

	text_add(out, "\n");
	emit_doc(emit, out, 0, &service->base,
		"Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler "
		"returns 0, or a negative code that becomes the caller's error. Arguments are "
		"valid until the handler returns.");
	text_format(out, "typedef struct %s_methods {\n", plain);
	for (size_t i = 0; i < service->members.count; i++) {
		if (i)
			text_add(out, "\n");
		declare_handler(emit, out, service, &service->members.items[i]);
	}
	if (!service->members.count)
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

static void add_reply_params(struct emit *emit, const struct model_service *service,
	const struct model_member *member, struct c_list *params)
{
	c_list_init(params, emit->arena);
	c_list_add(params, "%s_call call", emit_method_name(emit, service, member));
	if (member->result)
		c_list_add(params, "%s",
			c_param(emit->arena, emit->file, member->result,
				c_value_name(emit->arena, member->result)));
}

static const char *reply_head(
	struct emit *emit, const struct model_service *service, const struct model_member *member)
{
	return arena_format(emit->arena, "int %s_reply", emit_method_name(emit, service, member));
}

static const char *throw_head(struct emit *emit, const struct model_service *service,
	const struct model_member *member, const struct model_struct *error)
{
	return arena_format(emit->arena, "int %s_throw_%s", emit_method_name(emit, service, member),
		c_bare(emit->arena, &error->base));
}

static void add_throw_params(struct emit *emit, const struct model_service *service,
	const struct model_member *member, const struct model_struct *error, struct c_list *params)
{
	c_list_init(params, emit->arena);
	c_list_add(params, "%s_call call", emit_method_name(emit, service, member));
	c_list_add(params, "const %s *error", error->base.c_name);
}

static void declare_answers(struct emit *emit, struct text *out,
	const struct model_service *service, const struct model_member *member)
{
	struct c_list params;

	if (member->is_oneway)
		return;
	add_reply_params(emit, service, member, &params);
	text_add(out, "\n");
	c_prototype(out, 0, reply_head(emit, service, member), &params, ";");
	for (size_t i = 0; i < member->throws.count; i++) {
		add_throw_params(emit, service, member, member->throws.items[i], &params);
		c_prototype(out, 0, throw_head(emit, service, member, member->throws.items[i]),
			&params, ";");
	}
}

static void declare_service(
	struct emit *emit, struct text *out, const struct model_service *service)
{
	struct c_list params;

	declare_calls(emit, out, service);
	declare_methods(emit, out, service);
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
	for (size_t i = 0; i < service->members.count; i++)
		declare_answers(emit, out, service, &service->members.items[i]);
}

void emit_server_header(struct emit *emit, struct text *out)
{
	const char *include = arena_format(emit->arena, "#include %s\n",
		c_string_of(emit->arena, emit_file_name(emit, emit->file, "", ".h")));

	emit_begin_header(emit, out, "_server", emit_purpose(emit, "implementing"), include);
	emit_each_service(emit, out, declare_service);
	emit_end_header(out);
}

/* ---- source ---- */

/* An argument, taken out of the struct a points to. */
static void add_argument(struct emit *emit, struct c_list *list, const struct model_field *field)
{
	const char *name = field->base.c_name;
	enum c_shape shape = c_shape_of(field->type);

	if (!c_is_optional(field->type))
		c_list_add(list, "%sa->%s", shape == C_RECORD ? "&" : "", name);
	else if (shape == C_RECORD || shape == C_POINTER)
		c_list_add(list, "a->%s", name);
	else
		c_list_add(list, "a->has_%s ? %sa->%s : NULL", c_plain(emit->arena, name),
			shape == C_ARRAY ? "" : "&", name);
}

static void define_thunk(struct emit *emit, struct text *out, const struct model_service *service,
	const struct model_member *member)
{
	const struct model_struct *args = emit_args_of(emit, service, member);
	const char *name = emit_method_name(emit, service, member);
	struct c_list params, call;

	c_list_init(&params, emit->arena);
	c_list_add(&params, "netron_task task");
	c_list_add(&params, "const void *methods");
	c_list_add(&params, "void *self");
	c_list_add(&params, "const void *args");
	text_add(out, "\n");
	c_prototype(
		out, 0, arena_format(emit->arena, "static int netronc_call_%s", name), &params, "");
	text_format(out, "{\n\tconst %s_methods *m = methods;\n",
		c_plain(emit->arena, service->base.c_name));
	if (args->fields.count)
		text_format(out, "\tconst %s *a = args;\n\n", args->base.c_name);
	else
		text_add(out, "\n\t(void)args;\n");
	c_list_init(&call, emit->arena);
	c_list_add(&call, "self");
	c_list_add(&call, "(%s_call){ task }", name);
	for (size_t i = 0; i < args->fields.count; i++)
		add_argument(emit, &call, &args->fields.items[i]);
	c_call(out, 1, arena_format(emit->arena, "return m->%s", member_name(member)), &call, ";");
	text_add(out, "}\n");
}

/* What a reply hands to the runtime: a pointer to the C value of the result. */
static const char *reply_value(struct emit *emit, const struct model_member *member)
{
	const struct model_type *result = member->result;
	const char *name = result ? c_value_name(emit->arena, result) : NULL;

	if (!result)
		return "NULL";
	if (c_is_optional(result)) {
		if (c_shape_of(result) == C_SCALAR)
			return "&nt_value";
		return c_shape_of(result) == C_ARRAY ? "&nt_items"
						     : arena_format(emit->arena, "&%s", name);
	}
	if (c_shape_of(result) == C_RECORD || c_shape_of(result) == C_ARRAY)
		return name;
	return arena_format(emit->arena, "&%s", name);
}

static void define_reply(struct emit *emit, struct text *out, const struct model_service *service,
	const struct model_member *member, size_t index)
{
	const struct model_type *result = member->result;
	struct c_list params, call;

	add_reply_params(emit, service, member, &params);
	text_add(out, "\n");
	c_prototype(out, 0, reply_head(emit, service, member), &params, "");
	text_add(out, "{\n");
	if (result && c_is_optional(result) && c_shape_of(result) == C_SCALAR) {
		const char *name = c_value_name(emit->arena, result);
		text_format(out,
			"\t%s nt_value = {\n\t\t.has_value = %s != NULL,\n"
			"\t\t.value = %s ? *%s : %s,\n\t};\n\n",
			c_item(emit->arena, emit->file, result), name, name, name,
			c_zero(emit->arena, emit->file, result));
	} else if (result && c_is_optional(result) && c_shape_of(result) == C_ARRAY) {
		text_format(
			out, "\tconst void *nt_items = %s;\n\n", c_value_name(emit->arena, result));
	}
	c_list_init(&call, emit->arena);
	c_list_add(&call, "call.task");
	c_list_add(&call, "&netronc_service_%s.methods[%zu]", service->base.c_name, index);
	c_list_add(&call, "%s", reply_value(emit, member));
	c_call(out, 1, "return netron_reply", &call, ";");
	text_add(out, "}\n");
}

static void define_throw(struct emit *emit, struct text *out, const struct model_service *service,
	const struct model_member *member, const struct model_struct *error)
{
	struct c_list params, call;

	add_throw_params(emit, service, member, error, &params);
	text_add(out, "\n");
	c_prototype(out, 0, throw_head(emit, service, member, error), &params, "");
	text_add(out, "{\n");
	c_list_init(&call, emit->arena);
	c_list_add(&call, "call.task");
	c_list_add(&call, "&netronc_error_%s", error->base.c_name);
	c_list_add(&call, "error");
	c_call(out, 1, "return netron_throw", &call, ";");
	text_add(out, "}\n");
}

static void define_expose(struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *name = service->base.c_name, *plain = c_plain(emit->arena, name);
	size_t count = service->members.count;
	struct c_list params, call;

	if (count)
		text_format(out,
			"\n/* clang-format off */\nstatic const netron_skeleton "
			"netronc_skeletons_%s[] = {\n",
			name);
	for (size_t i = 0; i < count; i++)
		text_format(out, "\t{ netronc_call_%s, offsetof(%s_methods, %s) },\n",
			emit_method_name(emit, service, &service->members.items[i]), plain,
			member_name(&service->members.items[i]));
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
	text_add(out, "\n");
	c_section(out, service->key);
	for (size_t i = 0; i < service->members.count; i++) {
		const struct model_member *member = &service->members.items[i];
		define_thunk(emit, out, service, member);
		if (member->is_oneway)
			continue;
		define_reply(emit, out, service, member, i);
		for (size_t k = 0; k < member->throws.count; k++)
			define_throw(emit, out, service, member, member->throws.items[k]);
	}
	define_expose(emit, out, service);
}

void emit_server_source(struct emit *emit, struct text *out)
{
	emit_begin_source(emit, out, "_server", emit_purpose(emit, "implementing"));
	emit_each_service(emit, out, define_service);
}
