/* ts_type.c - types of the IDL in TypeScript, and as the runtime is told of them. */
#include "emit/ts.h"

#include <string.h>

/* ---- names ---- */

static const char *in_module(struct ts *ts, const struct model_file *file, const char *name)
{
	const struct model_file *own = ts->emit->file;

	for (size_t i = 0; file != own && i < own->imports.count; i++) {
		if (own->imports.items[i] == file) {
			ts->uses_import[i] = true;
			return arena_format(ts->emit->arena, "$%zu.%s", i + 1, name);
		}
	}
	return name;
}

const char *ts_refer(struct ts *ts, const struct model_base *base, const char *prefix)
{
	const char *name = arena_format(ts->emit->arena, "%s%s", prefix, ts_name(ts, base->name));

	return in_module(ts, base->file, name);
}

const char *ts_refer_service(struct ts *ts, const struct model_service *service)
{
	return in_module(ts, service->base.file, ts_service_name(ts, service));
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
	default:
		return &type->alias->base;
	}
}

/* ---- types of values ---- */

bool ts_is_optional(const struct model_type *type)
{
	return model_underlying(type)->kind == MODEL_OPTIONAL;
}

static bool has_text_keys(const struct model_type *map)
{
	return model_underlying(map->key)->kind == MODEL_STRING;
}

static const char *list_of(struct ts *ts, const struct model_type *item)
{
	const char *name = ts_type(ts, item);

	return arena_format(ts->emit->arena, strpbrk(name, " |&") ? "(%s)[]" : "%s[]", name);
}

static const char *map_of(struct ts *ts, const struct model_type *type)
{
	bool is_object = has_text_keys(type);
	const char *global = ts_global(ts, is_object ? "Record" : "Map");
	const char *key = is_object ? "string" : ts_type(ts, type->key);

	return arena_format(ts->emit->arena, "%s<%s, %s>", global, key, ts_type(ts, type->item));
}

const char *ts_type(struct ts *ts, const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_BOOL:
		return "boolean";
	case MODEL_I64:
	case MODEL_U64:
		return "bigint";
	case MODEL_STRING:
	case MODEL_UUID:
		return "string";
	case MODEL_BYTES:
		return ts_global(ts, "Uint8Array");
	case MODEL_TIMESTAMP:
		return ts_global(ts, "Date");
	case MODEL_ANY:
		return "unknown";
	case MODEL_LIST_OF:
	case MODEL_ARRAY_OF:
		return list_of(ts, type->item);
	case MODEL_SET_OF:
		return arena_format(
			ts->emit->arena, "%s<%s>", ts_global(ts, "Set"), ts_type(ts, type->item));
	case MODEL_MAP_OF:
		return map_of(ts, type);
	case MODEL_OPTIONAL:
		return arena_format(ts->emit->arena, "%s | undefined", ts_type(ts, type->item));
	case MODEL_SERVICE:
		return ts_refer_service(ts, type->service);
	case MODEL_ENUM:
	case MODEL_STRUCT:
	case MODEL_UNION:
	case MODEL_ALIAS:
		return ts_refer(ts, base_of(type), "");
	default:
		return "number";
	}
}

/* ---- descriptions ---- */

static const char *builtin(enum model_type_kind kind)
{
	static const char *const names[] = { [MODEL_BOOL] = "$.bool",
		[MODEL_I8] = "$.i8",
		[MODEL_I16] = "$.i16",
		[MODEL_I32] = "$.i32",
		[MODEL_I64] = "$.i64",
		[MODEL_U8] = "$.u8",
		[MODEL_U16] = "$.u16",
		[MODEL_U32] = "$.u32",
		[MODEL_U64] = "$.u64",
		[MODEL_F32] = "$.f32",
		[MODEL_F64] = "$.f64",
		[MODEL_STRING] = "$.string",
		[MODEL_BYTES] = "$.bytes",
		[MODEL_TIMESTAMP] = "$.timestamp",
		[MODEL_DURATION] = "$.duration",
		[MODEL_UUID] = "$.uuid",
		[MODEL_ANY] = "$.any" };

	return kind < sizeof(names) / sizeof(names[0]) ? names[kind] : NULL;
}

static const char *map_description(struct ts *ts, const struct model_type *type)
{
	const char *item = ts_description(ts, type->item);

	if (has_text_keys(type))
		return arena_format(ts->emit->arena, "$.dictionary(%s)", item);
	return arena_format(ts->emit->arena, "$.map(%s, %s)", ts_description(ts, type->key), item);
}

/* Aliases are followed: nothing is described before what it is made of. */
const char *ts_description(struct ts *ts, const struct model_type *type)
{
	struct arena *arena = ts->emit->arena;
	const char *name = builtin(type->kind);

	ts->uses_runtime = true;
	if (name)
		return name;
	switch (type->kind) {
	case MODEL_LIST_OF:
		return arena_format(arena, "$.list(%s)", ts_description(ts, type->item));
	case MODEL_ARRAY_OF:
		return arena_format(arena, "$.array(%s, %u)", ts_description(ts, type->item),
			type->fixed_count);
	case MODEL_SET_OF:
		return arena_format(arena, "$.set(%s)", ts_description(ts, type->item));
	case MODEL_OPTIONAL:
		return arena_format(arena, "$.optional(%s)", ts_description(ts, type->item));
	case MODEL_MAP_OF:
		return map_description(ts, type);
	case MODEL_ALIAS:
		return ts_description(ts, type->alias->target);
	default:
		return ts_refer(ts, base_of(type), "$");
	}
}
