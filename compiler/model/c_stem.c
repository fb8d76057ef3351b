/* c_stem.c - see c_stem.h. */
#include "model/c_stem.h"

#include <string.h>

static const char *const builtins[] = {
	[MODEL_BOOL] = "bool",
	[MODEL_I8] = "i8",
	[MODEL_I16] = "i16",
	[MODEL_I32] = "i32",
	[MODEL_I64] = "i64",
	[MODEL_U8] = "u8",
	[MODEL_U16] = "u16",
	[MODEL_U32] = "u32",
	[MODEL_U64] = "u64",
	[MODEL_F32] = "f32",
	[MODEL_F64] = "f64",
	[MODEL_STRING] = "string",
	[MODEL_BYTES] = "bytes",
	[MODEL_TIMESTAMP] = "time",
	[MODEL_DURATION] = "duration",
	[MODEL_UUID] = "uuid",
	[MODEL_ANY] = "any",
};

const char *c_plain(struct arena *arena, const char *c_name)
{
	size_t size = strlen(c_name);

	return size > 1 && c_name[size - 1] == '_' ? arena_string_n(arena, c_name, size - 1)
						   : c_name;
}

const char *c_bare(struct arena *arena, const struct model_base *base)
{
	const char *prefix = base->file->c_prefix;
	size_t size = strlen(prefix);
	const char *plain = c_plain(arena, base->c_name);

	return size && strncmp(plain, prefix, size) == 0 && plain[size] ? plain + size : plain;
}

const char *c_builtin_stem(const struct model_type *type)
{
	type = model_underlying(type);
	return type->kind <= MODEL_ANY ? builtins[type->kind] : NULL;
}

static const struct model_base *declared(const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_ENUM:
		return &type->enumeration->base;
	case MODEL_STRUCT:
		return &type->structure->base;
	case MODEL_UNION:
		return &type->union_->base;
	default:
		return NULL;
	}
}

static const char *map_stem(struct arena *arena, const char *item, const struct model_type *key)
{
	const char *builtin = c_builtin_stem(key);

	key = model_underlying(key);
	if (key->kind == MODEL_STRING)
		return arena_format(arena, "%s_map", item);
	return arena_format(
		arena, "%s_by_%s_map", item, builtin ? builtin : c_bare(arena, declared(key)));
}

const char *c_stem(
	struct arena *arena, const struct model_file *file, const struct model_type *type)
{
	const char *builtin = c_builtin_stem(type), *item;

	type = model_underlying(type);
	if (builtin)
		return arena_format(arena, "%s%s", file->c_prefix, builtin);
	if (declared(type))
		return c_plain(arena, declared(type)->c_name);
	item = c_stem(arena, file, type->item);
	switch (type->kind) {
	case MODEL_ARRAY_OF:
		return arena_format(arena, "%s_array%u", item, type->fixed_count);
	case MODEL_OPTIONAL:
		return arena_format(arena, "%s_optional", item);
	case MODEL_MAP_OF:
		return map_stem(arena, item, type->key);
	default:
		return arena_format(arena, "%s_list", item);
	}
}

const char *c_stream_stem(
	struct arena *arena, const struct model_file *file, const struct model_type *item)
{
	const char *builtin = c_builtin_stem(item);

	if (!builtin)
		return c_stem(arena, file, item);
	if (model_underlying(item)->kind == MODEL_ANY)
		return "netron_value";
	return arena_format(arena, "netron_%s", builtin);
}
