/* arguments.c - the arguments of a call or an event: as parameters, into the struct that the tables
 * describe, and out of it again. */
#include "emit/c_type.h"
#include "emit/emit.h"

#include <string.h>

void emit_add_params(
	struct emit *emit, struct c_list *params, const struct model_struct *args, bool is_client)
{
	for (size_t i = 0; i < args->fields.count; i++) {
		const struct model_field *field = &args->fields.items[i];
		if (field->type->kind == MODEL_STREAM)
			continue;
		if (field->type->kind != MODEL_SERVICE)
			c_list_add(params, "%s",
				c_param(emit->arena, emit->file, field->type, field->base.c_name));
		else if (is_client)
			c_list_add(params, "netron_exposed %s", field->base.c_name);
		else
			c_list_add(params, "const %s *%s", field->type->service->base.c_name,
				field->base.c_name);
	}
}

/* ---- into the struct ---- */

/* The initialiser of one argument; arrays are copied afterwards. */
static void add_initialiser(struct emit *emit, struct c_list *list, const struct model_field *field)
{
	const char *name = field->base.c_name;
	enum c_shape shape = c_shape_of(field->type);
	bool is_optional = c_is_optional(field->type);

	if (field->type->kind == MODEL_SERVICE) {
		c_list_add(list, ".%s = netron_exposed_wire(%s)", name, name);
		return;
	}
	if (is_optional && shape != C_RECORD && shape != C_POINTER)
		c_list_add(list, ".has_%s = %s != NULL", c_plain(emit->arena, name), name);
	if (shape == C_ARRAY || field->type->kind == MODEL_STREAM)
		return;
	if (is_optional && (shape == C_SCALAR || shape == C_SEQUENCE))
		c_list_add(list, ".%s = %s ? *%s : %s", name, name, name,
			c_zero(emit->arena, emit->file, field->type));
	else
		c_list_add(list, ".%s = %s%s", name, !is_optional && shape == C_RECORD ? "*" : "",
			name);
}

bool emit_has_arrays(const struct model_struct *args)
{
	for (size_t i = 0; i < args->fields.count; i++)
		if (c_shape_of(args->fields.items[i].type) == C_ARRAY)
			return true;
	return false;
}

static void copy_arrays(struct text *out, const struct model_struct *args)
{
	for (size_t i = 0; i < args->fields.count; i++) {
		const struct model_field *field = &args->fields.items[i];
		const char *name = field->base.c_name;
		if (c_shape_of(field->type) != C_ARRAY)
			continue;
		if (c_is_optional(field->type))
			text_format(out, "\tif (%s)\n\t", name);
		text_format(out, "\tmemcpy(args.%s, %s, sizeof args.%s);\n", name, name, name);
	}
}

void emit_pack_args(struct emit *emit, struct text *out, const struct model_struct *args)
{
	struct c_list list;

	c_list_init(&list, emit->arena);
	for (size_t i = 0; i < args->fields.count; i++)
		add_initialiser(emit, &list, &args->fields.items[i]);
	if (!args->fields.count)
		return;
	text_format(out, "\t%s args = {\n", args->base.c_name);
	if (!list.count && args->fields.items[0].type->kind == MODEL_STREAM)
		c_list_add(&list, ".%s = { .peer_id = NULL }", args->fields.items[0].base.c_name);
	else if (!list.count)
		c_list_add(&list, "0");
	for (size_t i = 0; i < list.count; i++)
		text_format(out, "\t\t%s,\n", list.items[i]);
	text_add(out, "\t};\n");
	copy_arrays(out, args);
	text_add_char(out, '\n');
}

/* ---- out of the struct ---- */

static void add_argument(struct emit *emit, struct c_list *list, const struct model_field *field)
{
	const char *name = field->base.c_name;
	enum c_shape shape = c_shape_of(field->type);

	if (field->type->kind == MODEL_STREAM)
		return;
	if (field->type->kind == MODEL_SERVICE)
		c_list_add(list, "&nt_%s", name);
	else if (!c_is_optional(field->type))
		c_list_add(list, "%sa->%s", shape == C_RECORD ? "&" : "", name);
	else if (shape == C_RECORD || shape == C_POINTER)
		c_list_add(list, "a->%s", name);
	else
		c_list_add(list, "a->has_%s ? %sa->%s : NULL", c_plain(emit->arena, name),
			shape == C_ARRAY ? "" : "&", name);
}

void emit_unpack_args(struct emit *emit, struct c_list *list, const struct model_struct *args)
{
	for (size_t i = 0; i < args->fields.count; i++)
		add_argument(emit, list, &args->fields.items[i]);
}

void emit_open_args(struct text *out, const struct model_struct *args)
{
	bool is_used = false;

	for (size_t i = 0; i < args->fields.count; i++)
		is_used |= args->fields.items[i].type->kind != MODEL_STREAM;
	if (!is_used) {
		text_add(out, "\n\t(void)args;\n");
		return;
	}
	text_format(out, "\tconst %s *a = args;\n", args->base.c_name);
	for (size_t i = 0; i < args->fields.count; i++) {
		const struct model_field *field = &args->fields.items[i];
		if (field->type->kind != MODEL_SERVICE)
			continue;
		const struct model_base *service = &field->type->service->base;
		const char *name = field->base.c_name;
		text_format(out,
			"\tnetron_reference nt_to_%s = netron_task_reference(task, &a->%s);\n",
			name, name);
		text_format(out,
			"\t%s nt_%s = {\n\t\t.peer = netron_reference_peer(nt_to_%s),\n"
			"\t\t.options = { .reference = nt_to_%s.id },\n\t};\n",
			service->c_name, name, name, name);
	}
	text_add_char(out, '\n');
}
