/* schema.c - market.netron.c: the constant tables of a file, in the form netron/schema.h gives
 * them, and the functions that values have. */
#include "emit/c_type.h"
#include "emit/emit.h"
#include "emit/table.h"
#include "model/layout.h"

#include <inttypes.h>
#include <string.h>

/* ---- tables of declared types ---- */

static void add_enum(struct table *table, const struct model_enum *enumeration)
{
	struct emit *emit = table->emit;
	struct text *out = table->out;
	const char *name = enumeration->base.c_name;
	size_t count = enumeration->values.count;

	text_format(out, "\n/* %s */\n", c_comment_line(emit->arena, enumeration->base.name));
	if (count)
		text_format(out, "static const netron_enum_value netronc_values_%s[] = {\n", name);
	for (size_t i = 0; i < count; i++) {
		const struct model_enum_value *value = &enumeration->values.items[i];
		text_format(out, "\t{ %s, (int64_t)%s },\n",
			c_string_of(emit->arena, value->base.name), value->base.c_name);
	}
	if (count)
		text_add(out, "};\n");
	text_format(out, "const netron_enum_type netronc_enum_%s = {\n", name);
	text_format(out, "\t.name = %s,\n", c_string_of(emit->arena, enumeration->base.name));
	if (count)
		text_format(out, "\t.values = netronc_values_%s,\n\t.count = %zu,\n", name, count);
	text_format(out, "\t.base = %s,\n", table_op_name(enumeration->underlying));
	text_format(out, "\t.flags = %s%s%s0,\n};\n",
		enumeration->is_closed ? "NETRON_ENUM_CLOSED | " : "",
		enumeration->is_named ? "NETRON_ENUM_NAMES | " : "",
		enumeration->is_flags ? "NETRON_ENUM_BITS | " : "");
}

static void add_error(struct table *table, const struct model_struct *error)
{
	struct emit *emit = table->emit;
	const char *name = error->base.c_name;
	const char *message = error->base.name;
	const char *offset = "NETRON_REQUIRED";

	if (error->base.doc && *error->base.doc) {
		const char *end = strchr(error->base.doc, '\n');
		message = end ? arena_string_n(emit->arena, error->base.doc,
					(size_t)(end - error->base.doc))
			      : error->base.doc;
	}
	for (size_t i = 0; i < error->fields.count; i++) {
		const struct model_field *field = &error->fields.items[i];
		if (strcmp(field->base.name, "message") == 0 &&
			c_value_type(field->type)->kind == MODEL_STRING)
			offset = arena_format(
				emit->arena, "offsetof(%s, %s)", name, field->base.c_name);
	}
	text_format(table->out, "const netron_error_type netronc_error_%s = {\n", name);
	text_format(table->out, "\t.name = %s,\n", c_string_of(emit->arena, error->base.name));
	text_format(table->out, "\t.fields = &netronc_struct_%s,\n", name);
	text_format(table->out, "\t.message = %s,\n", c_string_of(emit->arena, message));
	text_format(
		table->out, "\t.status = %u,\n\t.message_offset = %s,\n", error->status, offset);
	text_format(table->out, "\t.flags = %s,\n};\n",
		error->is_retryable ? "NETRON_ERROR_RETRYABLE" : "0");
}

static void add_struct(struct table *table, const struct model_struct *structure)
{
	struct emit *emit = table->emit;
	const char *name = structure->base.c_name;

	table_add_struct(table, structure,
		&(struct table_struct){
			.symbol = arena_format(emit->arena, "netronc_struct_%s", name),
			.c_name = name });
	if (structure->is_error)
		add_error(table, structure);
}

static void add_union(struct table *table, const struct model_union *union_)
{
	struct emit *emit = table->emit;
	const char *name = union_->base.c_name;
	struct model_struct fields = { .base = union_->base };

	fields.fields.items = union_->alternatives.items;
	fields.fields.count = union_->alternatives.count;
	table_add_struct(table, &fields,
		&(struct table_struct){
			.symbol = arena_format(emit->arena, "netronc_alternatives_%s", name),
			.c_name = name,
			.is_union = true });
	text_format(table->out, "const netron_union netronc_union_%s = {\n", name);
	text_format(table->out, "\t.fields = &netronc_alternatives_%s,\n", name);
	text_format(table->out, "\t.name = %s,\n", c_string_of(emit->arena, union_->base.name));
	text_format(table->out, "\t.tag_offset = offsetof(%s, tag),\n\t.size = sizeof(%s),\n", name,
		name);
	text_format(
		table->out, "\t.flags = %s,\n", union_->is_closed ? "NETRON_UNION_CLOSED" : "0");
	text_format(table->out, "\t.least = %u,\n};\n", layout_least_of_union(union_));
}

static void add_tables(struct table *table)
{
	const struct model_file *file = table->emit->file;

	for (size_t i = 0; i < file->declarations.count; i++) {
		const struct model_declaration *it = &file->declarations.items[i];
		if (it->kind == MODEL_DECLARES_ENUM)
			add_enum(table, it->as.enumeration);
		else if (it->kind == MODEL_DECLARES_STRUCT)
			add_struct(table, it->as.structure);
		else if (it->kind == MODEL_DECLARES_UNION)
			add_union(table, it->as.union_);
		else if (it->kind == MODEL_DECLARES_SERVICE)
			table_add_service(table, it->as.service);
	}
}

/* ---- functions ---- */

static void add_ownership(struct table *table, struct text *out, const char *name,
	const char *param, const char *slot)
{
	struct arena *arena = out->arena;
	struct c_list args;

	text_format(table->out, "static const netron_slot netronc_slot_%s = %s;\n", name, slot);
	text_add(out, "\n");
	c_prototype_of(out, arena_format(arena, "%s *%s_copy", name, name),
		arena_format(arena, "const %s *%s", name, param), "");
	text_add(out, "{\n");
	c_list_init(&args, arena);
	c_list_add(&args, "&netronc_slot_%s", name);
	c_list_add(&args, "%s", param);
	c_call(out, 1, "return netron_copy_of", &args, ";");
	text_add(out, "}\n\n");
	c_prototype_of(out, arena_format(arena, "void %s_free", name),
		arena_format(arena, "%s *%s", name, param), "");
	text_format(out, "{\n\tnetron_owned_free(%s);\n}\n\n", param);
	c_prototype_of(out, arena_format(arena, "void %s_freep", name),
		arena_format(arena, "%s **%s", name, param), "");
	text_format(out, "{\n\tnetron_owned_free(*%s);\n\t*%s = NULL;\n}\n", param, param);
}

static void add_record_functions(struct table *table, struct text *out,
	const struct model_base *base, const struct model_type *type)
{
	add_ownership(table, out, base->c_name, c_param_name(table->emit->arena, base),
		table_slot(table, type));
}

static void add_error_function(struct emit *emit, struct text *out, const struct model_base *base)
{
	const char *name = base->c_name;
	struct c_list args;

	text_add(out, "\n");
	c_prototype_of(out,
		arena_format(emit->arena, "const %s *%s_of", name, c_plain(emit->arena, name)),
		"const netron_error *error", "");
	text_add(out, "{\n");
	c_list_init(&args, emit->arena);
	c_list_add(&args, "error");
	c_list_add(&args, "&netronc_error_%s", name);
	c_call(out, 1, "return netron_error_of", &args, ";");
	text_add(out, "}\n");
}

static void add_functions(struct table *table, struct text *out)
{
	struct emit *emit = table->emit;

	text_add(table->out, "\n");
	for (size_t i = 0; i < emit->file->declarations.count; i++) {
		const struct model_declaration *it = &emit->file->declarations.items[i];
		struct model_type type = { .kind = MODEL_STRUCT };
		if (it->kind == MODEL_DECLARES_STRUCT) {
			type.structure = it->as.structure;
			add_record_functions(table, out, &type.structure->base, &type);
			if (type.structure->is_error)
				add_error_function(emit, out, &type.structure->base);
		} else if (it->kind == MODEL_DECLARES_UNION) {
			type.kind = MODEL_UNION;
			type.union_ = it->as.union_;
			add_record_functions(table, out, &type.union_->base, &type);
		}
	}
	const struct model_type *const *types;
	size_t count = emit_home_sequences(emit, &types);
	for (size_t i = 0; i < count; i++)
		add_ownership(table, out, c_item(emit->arena, emit->file, types[i]),
			types[i]->kind == MODEL_MAP_OF ? "map" : "list",
			table_slot(table, types[i]));
}

void emit_values_source(struct emit *emit, struct text *out)
{
	struct text tables, functions;
	struct table table;

	text_init(&tables, emit->arena);
	text_init(&functions, emit->arena);
	table_init(&table, emit, &tables);
	add_tables(&table);
	add_functions(&table, &functions);
	emit_begin_source(emit, out, "", "tables of");
	if (table.has_leaf)
		text_add(out, "#include <netron/leaf.h>\n");
	while (tables.size && tables.data[tables.size - 1] == '\n')
		tables.size--;
	text_add(out, "\n/* clang-format off */\n");
	text_add_bytes(out, tables.data, tables.size);
	text_add_char(out, '\n');
	text_add(out, "\n/* clang-format on */\n");
	text_add_bytes(out, functions.data, functions.size);
	emit_define_streams(emit, out);
}

/* ---- the end of the header ---- */

static void declare_args(struct emit *emit, struct text *out, const struct model_struct *args)
{
	if (!args->fields.count)
		return;
	text_format(out, "\ntypedef struct %s {\n", args->base.c_name);
	for (size_t i = 0; i < args->fields.count; i++)
		table_add_member(emit, out, &args->fields.items[i]);
	text_format(out, "} %s;\n", args->base.c_name);
}

static void declare_all_args(
	struct emit *emit, struct text *out, const struct model_service *service)
{
	struct operations operations = emit_operations(emit, service);
	struct events events = emit_events(emit, service);

	for (size_t i = 0; i < operations.count; i++)
		declare_args(emit, out, operations.items[i].args);
	for (size_t i = 0; i < events.count; i++)
		declare_args(emit, out, events.items[i].args);
}

void emit_table_declarations(struct emit *emit, struct text *out)
{
	struct text externs;
	const struct model_file *file = emit->file;

	text_init(&externs, emit->arena);
	for (size_t i = 0; i < file->declarations.count; i++) {
		const struct model_declaration *it = &file->declarations.items[i];
		if (it->kind == MODEL_DECLARES_ENUM)
			text_format(&externs,
				"extern const struct netron_enum_type netronc_enum_%s;\n",
				it->as.enumeration->base.c_name);
		if (it->kind == MODEL_DECLARES_STRUCT)
			text_format(&externs,
				"extern const struct netron_struct netronc_struct_%s;\n",
				it->as.structure->base.c_name);
		if (it->kind == MODEL_DECLARES_STRUCT && it->as.structure->is_error)
			text_format(&externs,
				"extern const struct netron_error_type netronc_error_%s;\n",
				it->as.structure->base.c_name);
		if (it->kind == MODEL_DECLARES_UNION)
			text_format(&externs,
				"extern const struct netron_union netronc_union_%s;\n",
				it->as.union_->base.c_name);
		if (it->kind == MODEL_DECLARES_SERVICE)
			text_format(&externs,
				"extern const struct netron_service netronc_service_%s;\n",
				it->as.service->base.c_name);
	}
	if (!externs.size)
		return;
	text_add(out, "\n");
	c_section(out, "what follows is for the generated .c files");
	emit_each_service(emit, out, declare_all_args);
	text_format(out, "\n%s", externs.data);
}
