/* values_functions.c - the functions of values that market.netron.h declares, and those it has
 * inline. */
#include "emit/c_type.h"
#include "emit/values.h"

#include <string.h>

static void add_ownership(struct values *values, const char *name, const char *param)
{
	struct text *out = values->out;
	struct arena *arena = out->arena;

	c_prototype_of(out, arena_format(arena, "%s *%s_copy", name, name),
		arena_format(arena, "const %s *%s", name, param), " NETRON_MUST_USE;");
	c_prototype_of(out, arena_format(arena, "void %s_free", name),
		arena_format(arena, "%s *%s", name, param), ";");
	c_prototype_of(out, arena_format(arena, "void %s_freep", name),
		arena_format(arena, "%s **%s", name, param), ";");
}

/* A list or map of no type of this file may be defined by other headers too: no function in a .c.
 */
static void add_inline_ownership(struct values *values, const char *name)
{
	struct text *out = values->out;
	const char *macro = c_macro(values->emit->arena, name);

	text_format(out, "\n#ifndef %s_FREE\n#define %s_FREE\n", macro, macro);
	c_prototype_of(out, arena_format(out->arena, "static inline void %s_free", name),
		arena_format(out->arena, "%s *owned", name), "");
	text_add(out, "{\n\tnetron_owned_free(owned);\n}\n\n");
	c_prototype_of(out, arena_format(out->arena, "static inline void %s_freep", name),
		arena_format(out->arena, "%s **owned", name), "");
	text_add(out, "{\n\tnetron_owned_free(*owned);\n\t*owned = NULL;\n}\n#endif\n");
}

static void add_ownerships(struct values *values)
{
	struct emit *emit = values->emit;
	bool is_first = true;

	for (size_t i = 0; i < emit->file->declarations.count; i++) {
		const struct model_declaration *it = &emit->file->declarations.items[i];
		if (it->kind != MODEL_DECLARES_STRUCT && it->kind != MODEL_DECLARES_UNION)
			continue;
		const struct model_base *base = it->kind == MODEL_DECLARES_STRUCT
							? &it->as.structure->base
							: &it->as.union_->base;
		if (is_first)
			text_add(values->out, "\n/* Copies own everything they point to; one free "
					      "releases all of it. */\n");
		is_first = false;
		add_ownership(values, base->c_name, c_param_name(emit->arena, base));
	}
	for (size_t i = 0; i < values->composites.count; i++) {
		const struct model_type *type = values->composites.items[i];
		if (values_is_sequence(type) && c_is_home(emit->file, type))
			add_ownership(values, values_item(values, type),
				type->kind == MODEL_MAP_OF ? "map" : "list");
	}
	for (size_t i = 0; i < values->composites.count; i++) {
		const struct model_type *type = values->composites.items[i];
		if (values_is_sequence(type) && !c_is_home(emit->file, type))
			add_inline_ownership(values, values_item(values, type));
	}
}

static void add_errors(struct values *values)
{
	struct emit *emit = values->emit;
	bool is_first = true;

	for (size_t i = 0; i < emit->file->declarations.count; i++) {
		const struct model_declaration *it = &emit->file->declarations.items[i];
		if (it->kind != MODEL_DECLARES_STRUCT || !it->as.structure->is_error)
			continue;
		if (is_first)
			text_add(values->out,
				"\n/* The error's details if it is of this kind, else "
				"NULL. Valid as long as the error. */\n");
		is_first = false;
		const char *name = it->as.structure->base.c_name;
		c_prototype_of(values->out,
			arena_format(
				emit->arena, "const %s *%s_of", name, c_plain(emit->arena, name)),
			"const netron_error *error", ";");
	}
}

/* A C enum compares as whatever integer the compiler took for it; the order is that of i32. */
static bool is_int_enum(const struct model_type *key)
{
	key = c_resolve(key);
	return key->kind == MODEL_ENUM && !key->enumeration->is_flags &&
	       key->enumeration->underlying == MODEL_I32;
}

/* An expression of how the key searched for compares with that of an entry. */
static const char *comparison(struct emit *emit, const struct model_type *key)
{
	switch (c_resolve(key)->kind) {
	case MODEL_STRING:
		return "strcmp(key, entry->key)";
	case MODEL_UUID:
		return "memcmp(key.bytes, entry->key.bytes, sizeof key.bytes)";
	case MODEL_ENUM:
		return is_int_enum(key) ? "(sought > found) - (sought < found)"
					: "(key > entry->key) - (key < entry->key)";
	case MODEL_BYTES:
	case MODEL_ANY:
		emit_refuse(emit, key->span, "a map with such keys");
		return "0";
	default:
		return "(key > entry->key) - (key < entry->key)";
	}
}

static void add_lookup(struct values *values, const struct model_type *map)
{
	struct emit *emit = values->emit;
	struct text *out = values->out;
	const char *name = values_item(values, map), *macro = c_macro(emit->arena, name);
	bool is_home = c_is_home(emit->file, map);
	struct c_list params;
	const char *entry = c_entry(emit->arena, emit->file, map);
	const char *value = values_item(values, map->item);
	bool is_pointer = value[strlen(value) - 1] == '*';

	c_list_init(&params, emit->arena);
	c_list_add(&params, "%s map", name);
	c_list_add(&params, "%s", c_declare(emit->arena, values_item(values, map->key), "key"));
	text_add(out, "\n");
	if (!is_home)
		text_format(out, "#ifndef %s_GET\n#define %s_GET\n", macro, macro);
	text_format(out, "/** The value of key, or NULL. map is sorted by key, as it is when it "
			 "comes from Netron. */\n");
	c_prototype(out, 0,
		arena_format(emit->arena, "static inline %s%s*%s_get",
			is_pointer ? value : "const ",
			is_pointer ? "const " : arena_format(emit->arena, "%s ", value), name),
		&params, "");
	text_add(out, "{\n\tsize_t low = 0, high = map.count;\n");
	if (is_int_enum(map->key))
		text_add(out, "\tint32_t sought = NETRON_CAST(int32_t, key);\n");
	text_add(out, "\n\twhile (low < high) {\n");
	text_add(out, "\t\tsize_t middle = low + (high - low) / 2;\n");
	text_format(out, "\t\tconst %s *entry = &map.items[middle];\n", entry);
	if (is_int_enum(map->key))
		text_add(out, "\t\tint32_t found = NETRON_CAST(int32_t, entry->key);\n");
	text_format(out, "\t\tint order = %s;\n", comparison(emit, map->key));
	text_add(out, "\t\tif (order == 0)\n\t\t\treturn &entry->value;\n");
	text_add(out, "\t\tif (order < 0)\n\t\t\thigh = middle;\n");
	text_add(out, "\t\telse\n\t\t\tlow = middle + 1;\n\t}\n\treturn NULL;\n}\n");
	if (!is_home)
		text_add(out, "#endif\n");
}

static void add_lookups(struct values *values)
{
	for (size_t i = 0; i < values->composites.count; i++)
		if (values->composites.items[i]->kind == MODEL_MAP_OF)
			add_lookup(values, values->composites.items[i]);
}

void values_add_functions(struct values *values)
{
	add_ownerships(values);
	add_errors(values);
	add_lookups(values);
}
