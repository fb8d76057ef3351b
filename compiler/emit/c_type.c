/* c_type.c - see c_type.h. */
#include "emit/c_type.h"

#include "emit/c_text.h"
#include "model/c_names.h"

#include <string.h>

/* What the built-in types are called in C, alone and as a list. */
static const struct {
	const char *c_name, *list;
} builtins[] = {
	[MODEL_BOOL] = { "bool", "netron_bools" },
	[MODEL_I8] = { "int8_t", "netron_i8s" },
	[MODEL_I16] = { "int16_t", "netron_i16s" },
	[MODEL_I32] = { "int32_t", "netron_i32s" },
	[MODEL_I64] = { "int64_t", "netron_i64s" },
	[MODEL_U8] = { "uint8_t", "netron_u8s" },
	[MODEL_U16] = { "uint16_t", "netron_u16s" },
	[MODEL_U32] = { "uint32_t", "netron_u32s" },
	[MODEL_U64] = { "uint64_t", "netron_u64s" },
	[MODEL_F32] = { "float", "netron_f32s" },
	[MODEL_F64] = { "double", "netron_f64s" },
	[MODEL_STRING] = { "const char *", "netron_strings" },
	[MODEL_BYTES] = { "netron_bytes", "netron_bytes_list" },
	[MODEL_TIMESTAMP] = { "netron_time", "netron_times" },
	[MODEL_DURATION] = { "netron_duration", "netron_durations" },
	[MODEL_UUID] = { "netron_uuid", "netron_uuids" },
	[MODEL_ANY] = { "const netron_value *", "netron_values" },
};

static bool is_builtin(const struct model_type *type)
{
	return type->kind <= MODEL_ANY;
}

const struct model_type *c_resolve(const struct model_type *type)
{
	while (type->kind == MODEL_ALIAS)
		type = type->alias->target;
	return type;
}

const struct model_type *c_value_type(const struct model_type *type)
{
	type = c_resolve(type);
	while (type->kind == MODEL_OPTIONAL)
		type = c_resolve(type->item);
	return type;
}

bool c_is_optional(const struct model_type *type)
{
	return c_resolve(type)->kind == MODEL_OPTIONAL;
}

enum c_shape c_shape_of(const struct model_type *type)
{
	switch (c_value_type(type)->kind) {
	case MODEL_STRING:
	case MODEL_ANY:
		return C_POINTER;
	case MODEL_STRUCT:
	case MODEL_UNION:
		return C_RECORD;
	case MODEL_BYTES:
	case MODEL_LIST_OF:
	case MODEL_SET_OF:
	case MODEL_MAP_OF:
		return C_SEQUENCE;
	case MODEL_ARRAY_OF:
		return C_ARRAY;
	default:
		return C_SCALAR;
	}
}

/* ---- names ---- */

static const char *escaped(struct arena *arena, const char *name)
{
	if (c_is_taken_in_scope(name) || c_is_generated_param(name))
		return arena_format(arena, "%s_", name);
	return name;
}

const char *c_param_name(struct arena *arena, const struct model_base *base)
{
	const char *bare = c_bare(arena, base);

	if (*bare >= '0' && *bare <= '9')
		bare = c_plain(arena, base->c_name);
	if (strcmp(bare, base->c_name) == 0)
		return arena_format(arena, "%s_", bare); /* no namespace: it would hide the type */
	if (strcmp(escaped(arena, bare), base->c_name) == 0)
		return arena_format(arena, "%s_value", bare);
	return escaped(arena, bare);
}

static const struct model_base *base_of(const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_ENUM:
		return &type->enumeration->base;
	case MODEL_STRUCT:
		return &type->structure->base;
	case MODEL_UNION:
		return &type->union_->base;
	case MODEL_ALIAS:
		return &type->alias->base;
	case MODEL_SERVICE:
		return &type->service->base;
	case MODEL_OPTIONAL:
		return base_of(type->item);
	default:
		return NULL;
	}
}

const char *c_value_param(struct arena *arena, const char *c_name)
{
	return c_is_generated_param(c_name) ? arena_format(arena, "%s_", c_name) : c_name;
}

const char *c_value_name(struct arena *arena, const struct model_type *type)
{
	const struct model_base *base = base_of(type);

	return base ? c_param_name(arena, base) : "result";
}

/* The list or map of types.h that serves, or NULL. */
static const char *library_type(const struct model_type *type)
{
	const struct model_type *item = c_resolve(type->item);

	if (type->kind == MODEL_MAP_OF)
		return c_resolve(type->key)->kind == MODEL_STRING &&
				       c_value_type(item)->kind == MODEL_STRING
			       ? "netron_string_map"
			       : NULL;
	if (item->kind == MODEL_OPTIONAL && c_shape_of(item) == C_POINTER)
		item = c_value_type(item);
	return is_builtin(item) ? builtins[item->kind].list : NULL;
}

static const char *optional_item(
	struct arena *arena, const struct model_file *file, const struct model_type *type)
{
	switch (c_shape_of(type)) {
	case C_POINTER:
		return c_item(arena, file, c_value_type(type));
	case C_SCALAR:
		return c_stem(arena, file, type);
	default:
		return arena_format(arena, "const %s *", c_item(arena, file, c_value_type(type)));
	}
}

const char *c_item(
	struct arena *arena, const struct model_file *file, const struct model_type *type)
{
	type = c_resolve(type);
	if (is_builtin(type))
		return builtins[type->kind].c_name;
	switch (type->kind) {
	case MODEL_ENUM:
	case MODEL_STRUCT:
	case MODEL_UNION:
		return base_of(type)->c_name;
	case MODEL_OPTIONAL:
		return optional_item(arena, file, type);
	case MODEL_ARRAY_OF:
		return c_stem(arena, file, type);
	case MODEL_SERVICE:
		return "netron_service_wire";
	case MODEL_STREAM:
		return "netron_stream_wire";
	default: {
		const char *library = library_type(type);
		return library ? library : c_stem(arena, file, type);
	}
	}
}

const char *c_declare(struct arena *arena, const char *type, const char *name)
{
	size_t size = strlen(type);

	return arena_format(arena, "%s%s%s", type, size && type[size - 1] == '*' ? "" : " ", name);
}

/* The name an alias gives, where the C type behind it is the same in every place. */
static const char *spelled(
	struct arena *arena, const struct model_file *file, const struct model_type *type)
{
	if (type->kind == MODEL_ALIAS && !c_is_optional(type))
		return type->alias->base.c_name;
	if (type->kind == MODEL_OPTIONAL)
		return spelled(arena, file, type->item);
	return c_item(arena, file, c_value_type(type));
}

const char *c_member(struct arena *arena, const struct model_file *file,
	const struct model_type *type, const char *name)
{
	const struct model_type *value = c_value_type(type);

	if (c_is_optional(type) && c_shape_of(type) == C_RECORD)
		return arena_format(arena, "const %s *%s", c_item(arena, file, value), name);
	if (value->kind == MODEL_ARRAY_OF && type->kind != MODEL_ALIAS)
		return arena_format(arena, "%s[%u]",
			c_declare(arena, c_item(arena, file, value->item), name),
			value->fixed_count);
	return c_declare(arena, spelled(arena, file, type), name);
}

static const char *array_param(struct arena *arena, const struct model_file *file,
	const struct model_type *array, const char *name, bool is_pointer)
{
	const char *item = c_item(arena, file, array->item);
	bool item_is_pointer = item[strlen(item) - 1] == '*';
	const char *type = item_is_pointer ? arena_format(arena, "%sconst", item)
					   : arena_format(arena, "const %s", item);

	if (is_pointer)
		return arena_format(arena, "%s *%s", type, name);
	return arena_format(arena, "%s %s[%u]", type, name, array->fixed_count);
}

const char *c_param(struct arena *arena, const struct model_file *file,
	const struct model_type *type, const char *name)
{
	const struct model_type *value = c_value_type(type);
	bool is_optional = c_is_optional(type);

	switch (c_shape_of(type)) {
	case C_ARRAY:
		return array_param(arena, file, value, name, is_optional);
	case C_RECORD:
		return arena_format(arena, "const %s *%s", spelled(arena, file, type), name);
	case C_POINTER:
		return c_declare(arena, spelled(arena, file, type), name);
	default:
		if (is_optional)
			return arena_format(
				arena, "const %s *%s", spelled(arena, file, type), name);
		return c_declare(arena, spelled(arena, file, type), name);
	}
}

const char *c_done_param(struct arena *arena, const struct model_file *file,
	const struct model_type *type, const char *name)
{
	if (c_shape_of(type) == C_ARRAY)
		return array_param(arena, file, c_value_type(type), name, true);
	if (c_shape_of(type) == C_SEQUENCE)
		return arena_format(arena, "const %s *%s", spelled(arena, file, type), name);
	return c_param(arena, file, type, name);
}

const char *c_zero(
	struct arena *arena, const struct model_file *file, const struct model_type *type)
{
	const struct model_type *value = c_value_type(type);

	if (c_shape_of(type) == C_POINTER)
		return "NULL";
	if (value->kind == MODEL_UUID)
		return arena_format(arena, "(%s){ { 0 } }", spelled(arena, file, type));
	if (c_shape_of(type) != C_SCALAR)
		return arena_format(arena, "(%s){ 0 }", spelled(arena, file, type));
	if (value->kind == MODEL_BOOL)
		return "false";
	if (value->kind == MODEL_ENUM)
		return arena_format(arena, "(%s)0", spelled(arena, file, type));
	return "0";
}

/* ---- types without a name in the IDL ---- */

bool c_is_composite(const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_LIST_OF:
	case MODEL_SET_OF:
	case MODEL_MAP_OF:
		return !library_type(type);
	case MODEL_ARRAY_OF:
		return true;
	case MODEL_OPTIONAL:
		return c_shape_of(type) == C_SCALAR;
	default:
		return false;
	}
}

bool c_is_home(const struct model_file *file, const struct model_type *type)
{
	type = c_resolve(type);
	if (is_builtin(type))
		return false;
	switch (type->kind) {
	case MODEL_ENUM:
	case MODEL_STRUCT:
	case MODEL_UNION:
		return base_of(type)->file == file;
	case MODEL_MAP_OF:
		return c_is_home(file, type->key) || c_is_home(file, type->item);
	default:
		return c_is_home(file, type->item);
	}
}

const char *c_entry(
	struct arena *arena, const struct model_file *file, const struct model_type *type)
{
	return library_type(type) ? "netron_pair"
				  : arena_format(arena, "%s_entry", c_item(arena, file, type));
}

const char *c_items_member(
	struct arena *arena, const struct model_file *file, const struct model_type *type)
{
	const char *item;

	if (type->kind == MODEL_MAP_OF)
		return arena_format(arena, "const %s *items", c_entry(arena, file, type));
	item = c_item(arena, file, type->item);
	if (item[strlen(item) - 1] == '*')
		return arena_format(arena, "%sconst *items", item);
	return arena_format(arena, "const %s *items", item);
}

bool c_is_flat(const struct model_type *type)
{
	if (c_shape_of(type) == C_ARRAY)
		return c_is_flat(c_value_type(type)->item);
	return c_shape_of(type) == C_SCALAR;
}
