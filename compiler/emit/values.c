/* values.c - market.netron.h: the types of a file, its constants, and the header as a whole. */
#include "emit/values.h"

#include "emit/c_type.h"
#include "emit/table.h"

#include <inttypes.h>
#include <string.h>

/* ---- structs, unions, enums ---- */

static bool has_flag(const struct model_field *field)
{
	enum c_shape shape = c_shape_of(field->type);

	return c_is_optional(field->type) && shape != C_RECORD && shape != C_POINTER;
}

static void add_member(
	struct emit *emit, struct text *out, unsigned indent, const struct model_field *field)
{
	emit_doc(emit, out, indent, &field->base, NULL);
	if (has_flag(field)) {
		text_add_repeated(out, '\t', indent);
		text_format(out, "bool has_%s;\n", c_plain(emit->arena, field->base.c_name));
	}
	text_add_repeated(out, '\t', indent);
	text_format(
		out, "%s;\n", c_member(emit->arena, emit->file, field->type, field->base.c_name));
}

void table_add_member(struct emit *emit, struct text *out, const struct model_field *field)
{
	add_member(emit, out, 1, field);
}

static void open_struct(struct values *values, const struct model_base *base, const char *more)
{
	text_add(values->out, "\n");
	emit_doc(values->emit, values->out, 0, base, more);
	text_format(values->out, "typedef struct %s {\n", base->c_name);
}

void values_define_struct(struct values *values, const struct model_struct *structure)
{
	const char *name = structure->base.c_name;

	if (structure->base.file != values->emit->file || !values_begin(values, name))
		return;
	for (size_t i = 0; i < structure->fields.count; i++)
		values_complete_member(values, structure->fields.items[i].type);
	open_struct(values, &structure->base, NULL);
	for (size_t i = 0; i < structure->fields.count; i++)
		add_member(values->emit, values->out, 1, &structure->fields.items[i]);
	if (!structure->fields.count)
		text_add(values->out, "\tchar nothing; /* a struct of C has a member */\n");
	text_format(values->out, "} %s;\n", name);
	values_end(values, name);
}

static void define_tags(struct values *values, const struct model_union *union_, const char *tag)
{
	struct arena *arena = values->emit->arena;
	const char *prefix = c_macro(arena, c_plain(arena, union_->base.c_name));

	text_format(values->out, "\ntypedef enum %s NETRON_ENUM(int32_t) {\n\t%s_NONE = 0,\n", tag,
		prefix);
	for (size_t i = 0; i < union_->alternatives.count; i++)
		text_format(values->out, "\t%s_%s = %zu,\n", prefix,
			c_macro(arena, c_plain(arena, union_->alternatives.items[i].base.c_name)),
			i + 1);
	text_format(values->out, "} %s;\n", tag);
}

void values_define_union(struct values *values, const struct model_union *union_)
{
	const char *name = union_->base.c_name;
	const char *tag =
		arena_format(values->emit->arena, "%s_tag", c_plain(values->emit->arena, name));

	if (union_->base.file != values->emit->file || !values_begin(values, name))
		return;
	for (size_t i = 0; i < union_->alternatives.count; i++)
		values_complete_member(values, union_->alternatives.items[i].type);
	values_claim(values, tag, union_->base.span);
	define_tags(values, union_, tag);
	open_struct(values, &union_->base, NULL);
	text_format(values->out, "\t%s tag; /* which of these it is */\n\tunion {\n", tag);
	for (size_t i = 0; i < union_->alternatives.count; i++)
		add_member(values->emit, values->out, 2, &union_->alternatives.items[i]);
	text_format(values->out, "\t};\n} %s;\n", name);
	values_end(values, name);
}

/* The number of a value, of the base type. */
static const char *enum_number(
	struct emit *emit, const struct model_enum *enumeration, int64_t value, bool is_hex)
{
	bool is_unsigned =
		enumeration->underlying >= MODEL_U8 && enumeration->underlying <= MODEL_U64;
	uint64_t bits = (uint64_t)value;

	if (is_hex)
		return arena_format(emit->arena,
			enumeration->underlying == MODEL_U64 ? "UINT64_C(0x%" PRIx64 ")"
							     : "0x%" PRIx64,
			bits);
	return is_unsigned ? c_uint(emit->arena, bits) : c_int(emit->arena, value);
}

/* A C enum is an int: any other base becomes a type of that width and constants. */
static void define_numbers(struct values *values, const struct model_enum *enumeration)
{
	struct emit *emit = values->emit;
	const char *name = enumeration->base.c_name;
	struct model_type base = { .kind = enumeration->underlying };

	text_format(values->out, "typedef %s %s;\n", values_item(values, &base), name);
	for (size_t i = 0; i < enumeration->values.count; i++) {
		const struct model_enum_value *value = &enumeration->values.items[i];
		emit_doc(emit, values->out, 0, &value->base, NULL);
		text_format(values->out, "#define %s NETRON_CAST(%s, %s)\n", value->base.c_name,
			name, enum_number(emit, enumeration, value->value, enumeration->is_flags));
	}
}

void values_define_enum(struct values *values, const struct model_enum *enumeration)
{
	struct emit *emit = values->emit;
	struct text *out = values->out;
	const char *name = enumeration->base.c_name;

	if (enumeration->base.file != emit->file || !values_begin(values, name))
		return;
	text_add(out, "\n");
	emit_doc(emit, out, 0, &enumeration->base, NULL);
	if (enumeration->is_flags || enumeration->underlying != MODEL_I32) {
		define_numbers(values, enumeration);
	} else {
		text_format(out, "typedef enum %s NETRON_ENUM(int32_t) {\n", name);
		for (size_t i = 0; i < enumeration->values.count; i++) {
			const struct model_enum_value *value = &enumeration->values.items[i];
			emit_doc(emit, out, 1, &value->base, NULL);
			text_format(out, "\t%s = %s,\n", value->base.c_name,
				enum_number(emit, enumeration, value->value, false));
		}
		text_format(out, "} %s;\n", name);
	}
	values_end(values, name);
}

void values_define_alias(struct values *values, const struct model_alias *alias)
{
	struct emit *emit = values->emit;
	const struct model_type *target = alias->target;
	const struct model_type *value = c_value_type(target);

	if (alias->base.file != emit->file || c_is_optional(target) ||
		!values_begin(values, alias->base.c_name))
		return;
	values_complete_member(values, target);
	text_add(values->out, "\n");
	emit_doc(emit, values->out, 0, &alias->base, NULL);
	if (value->kind == MODEL_ARRAY_OF && target->kind != MODEL_ALIAS)
		text_format(values->out, "typedef %s;\n",
			c_member(emit->arena, emit->file, target, alias->base.c_name));
	else
		text_format(values->out, "typedef %s;\n",
			c_declare(emit->arena,
				target->kind == MODEL_ALIAS ? target->alias->base.c_name
							    : values_item(values, value),
				alias->base.c_name));
}

/* ---- constants ---- */

static bool fits_int(const struct model_const *constant)
{
	const struct model_value *value = &constant->value;
	int64_t number = (int64_t)value->integer;

	if (value->kind != MODEL_VALUE_INT || c_resolve(constant->type)->kind == MODEL_ENUM)
		return false;
	switch (c_resolve(constant->type)->kind) {
	case MODEL_I64:
	case MODEL_U64:
	case MODEL_F32:
	case MODEL_F64:
	case MODEL_TIMESTAMP:
	case MODEL_DURATION:
		return false;
	default:
		return value->is_negative ? number >= -INT64_C(2147483647)
					  : value->integer <= INT32_MAX;
	}
}

static void define_const(struct values *values, const struct model_const *constant)
{
	struct emit *emit = values->emit;
	const char *name = constant->base.c_name;
	const char *literal = emit_literal(emit, constant->type, &constant->value);
	const char *line;

	values_complete(values, constant->type);
	text_add(values->out, "\n");
	emit_doc(emit, values->out, 0, &constant->base, NULL);
	if (fits_int(constant))
		line = arena_format(emit->arena, "enum { %s = %s };", name, literal);
	else if (c_shape_of(constant->type) == C_POINTER)
		line = arena_format(emit->arena, "#define %s %s", name, literal);
	else
		line = arena_format(emit->arena, "static const %s = %s;",
			c_declare(emit->arena, values_item(values, constant->type), name), literal);
	text_format(values->out, "%s\n", line);
}

/* ---- declarations in their order ---- */

static void define_args(struct values *values, const struct model_struct *args)
{
	for (size_t i = 0; i < args->fields.count; i++) {
		const struct model_type *type = args->fields.items[i].type;
		values_complete_member(values, type->kind == MODEL_STREAM ? type->item : type);
	}
}

/* What services hand over: parameters and results. */
static void define_service(struct values *values, const struct model_service *service)
{
	struct operations operations = emit_operations(values->emit, service);
	struct events events = emit_events(values->emit, service);

	for (size_t i = 0; i < operations.count; i++) {
		const struct operation *operation = &operations.items[i];
		define_args(values, operation->args);
		if (operation->returns)
			values_complete_member(values, operation->returns);
		if (!operation->result)
			continue;
		if (c_is_optional(operation->result))
			values_complete(values, operation->result);
		else
			values_complete_member(values, operation->result);
	}
	for (size_t i = 0; i < events.count; i++)
		define_args(values, events.items[i].args);
}

static void define(struct values *values, const struct model_declaration *declaration)
{
	switch (declaration->kind) {
	case MODEL_DECLARES_ENUM:
		values_define_enum(values, declaration->as.enumeration);
		break;
	case MODEL_DECLARES_STRUCT:
		values_define_struct(values, declaration->as.structure);
		break;
	case MODEL_DECLARES_UNION:
		values_define_union(values, declaration->as.union_);
		break;
	case MODEL_DECLARES_ALIAS:
		values_define_alias(values, declaration->as.alias);
		break;
	case MODEL_DECLARES_CONST:
		define_const(values, declaration->as.constant);
		break;
	case MODEL_DECLARES_SERVICE:
		define_service(values, declaration->as.service);
		break;
	case MODEL_DECLARES_ANNOTATION:
		break;
	}
	values_define_pending(values);
}

/* ---- the whole ---- */

static void define_all(struct values *values)
{
	for (size_t i = 0; i < values->emit->file->declarations.count; i++)
		define(values, &values->emit->file->declarations.items[i]);
}

/* Every declaration starts with its base. */
static const struct model_base *base_of(const struct model_declaration *declaration)
{
	return &declaration->as.structure->base;
}

static void learn_names(struct values *values, const struct model_file *file)
{
	for (size_t i = 0; i < file->declarations.count; i++) {
		const struct model_base *base = base_of(&file->declarations.items[i]);
		if (base->c_name)
			names_add(&values->declared, values->emit->arena, base->c_name,
				(void *)(uintptr_t)base);
	}
}

/* Learns which lists and maps the headers this one includes define. */
static void learn_imports(struct values *values, const struct model_file *file)
{
	for (size_t i = 0; i < file->imports.count; i++) {
		const struct model_file *import = file->imports.items[i];
		if (names_get(&values->imported, import->path))
			continue;
		names_add(&values->imported, values->emit->arena, import->path, (void *)1);
		learn_names(values, import);
		learn_imports(values, import);
		struct emit emit = *values->emit;
		struct text nothing;
		emit.file = import;
		text_init(&nothing, emit.arena);
		struct values other = { .emit = &emit, .out = &nothing };
		other.imported = values->imported;
		define_all(&other);
		for (size_t k = 0; k < other.composites.count; k++)
			names_add(&values->imported, emit.arena,
				values_item(&other, other.composites.items[k]), (void *)1);
	}
}

/* A run over the file whose text nobody reads, to learn what its header defines. */
size_t emit_home_sequences(struct emit *emit, const struct model_type *const **out_types)
{
	struct text nothing;
	struct values values = { .emit = emit, .out = &nothing };
	size_t count = 0;

	text_init(&nothing, emit->arena);
	learn_imports(&values, emit->file);
	define_all(&values);
	for (size_t i = 0; i < values.composites.count; i++) {
		const struct model_type *type = values.composites.items[i];
		if (values_is_sequence(type) && c_is_home(emit->file, type))
			values.composites.items[count++] = type;
	}
	*out_types = values.composites.items;
	return count;
}

static void note_wires(struct emit *emit, struct text *out, const struct model_service *service)
{
	(void)emit;
	for (size_t i = 0; i < service->members.count; i++) {
		const struct model_member *member = &service->members.items[i];
		for (size_t k = 0; k < member->params.count; k++)
			if (member->params.items[k].is_stream ||
				member->params.items[k].type->kind == MODEL_SERVICE)
				text_add_char(out, '.');
	}
}

/* Structs of arguments hold streams and services as schema.h describes them. */
static bool needs_schema_h(struct emit *emit)
{
	struct text found;

	text_init(&found, emit->arena);
	emit_each_service(emit, &found, note_wires);
	return found.size > 0;
}

static const char *includes_of(struct emit *emit)
{
	struct text text;

	text_init(&text, emit->arena);
	for (size_t i = 0; i < emit->file->imports.count; i++)
		text_format(&text, "#include %s\n",
			c_string_of(emit->arena,
				emit_file_name(emit, emit->file->imports.items[i], "", ".h")));
	if (text.size)
		text_add(&text, "\n");
	text_add(&text, "#include <netron/netron.h>\n");
	if (needs_schema_h(emit))
		text_add(&text, "#include <netron/schema.h>\n");
	return text.data;
}

static bool needs_string_h(const struct values *values)
{
	for (size_t i = 0; i < values->composites.count; i++) {
		const struct model_type *type = values->composites.items[i];
		if (type->kind != MODEL_MAP_OF)
			continue;
		enum model_type_kind key = c_resolve(type->key)->kind;
		if (key == MODEL_STRING || key == MODEL_UUID)
			return true;
	}
	return false;
}

void emit_values_header(struct emit *emit, struct text *out)
{
	struct text body;
	struct values values = { .emit = emit, .out = &body };
	const char *includes = includes_of(emit);

	text_init(&body, emit->arena);
	learn_names(&values, emit->file);
	learn_imports(&values, emit->file);
	define_all(&values);
	values_add_functions(&values);
	emit_declare_streams(emit, &body);
	emit_table_declarations(emit, &body);
	if (needs_string_h(&values))
		includes = arena_format(emit->arena, "%s#include <string.h>\n", includes);
	includes = arena_format(emit->arena,
		"%s\n#if NETRON_ABI < %d || NETRON_ABI_OLDEST > %d\n"
		"#error \"made for another version of Netron: run netronc again\"\n#endif\n",
		includes, EMIT_ABI, EMIT_ABI);
	emit_begin_header(emit, out, "", "values and errors of", includes);
	text_add_bytes(out, body.data, body.size);
	emit_end_header(out);
}
