/* values.c - market.netron.h: the types of a file, what copies and frees them, its constants. */
#include "emit/c_type.h"
#include "emit/emit.h"
#include "emit/table.h"
#include "model/names.h"

#include <inttypes.h>
#include <string.h>

enum progress { UNKNOWN, BEGUN, DEFINED };

struct state {
	enum progress progress;
	bool is_declared; /* its name is known, by a typedef of its own */
};

/* The header being written: what stands in it already. */
struct values {
	struct emit *emit;
	struct text *out;
	struct names states;   /* C name -> struct state */
	struct names imported; /* C names of composites that imported headers define */
	MODEL_LIST(const struct model_type *)
	pending; /* arrays, and maps whose entry is meant: to be defined when what they hold is */
	size_t pending_capacity;
	MODEL_LIST(const struct model_type *) composites; /* defined here */
	size_t composite_capacity;
};

static void complete(struct values *values, const struct model_type *type);
static void define_struct(struct values *values, const struct model_struct *structure);
static void define_union(struct values *values, const struct model_union *union_);
static void define_enum(struct values *values, const struct model_enum *enumeration);
static void define_entry(struct values *values, const struct model_type *map);
static void define_alias(struct values *values, const struct model_alias *alias);

static const char *item_of(struct values *values, const struct model_type *type)
{
	return c_item(values->emit->arena, values->emit->file, type);
}

static struct state *state_of(struct values *values, const char *c_name)
{
	struct state *state = names_get(&values->states, c_name);

	if (!state) {
		state = ARENA_NEW(values->emit->arena, struct state);
		names_add(&values->states, values->emit->arena, c_name, state);
	}
	return state;
}

/* Whether to define it now; marks it as begun. */
static bool begin(struct values *values, const char *c_name)
{
	struct state *state = state_of(values, c_name);

	if (state->progress >= BEGUN)
		return false;
	state->progress = BEGUN;
	return true;
}

static void end(struct values *values, const char *c_name)
{
	state_of(values, c_name)->progress = DEFINED;
}

static void declare_name(struct values *values, const char *c_name)
{
	struct state *state = state_of(values, c_name);

	if (state->is_declared || state->progress == DEFINED)
		return;
	state->is_declared = true;
	text_format(values->out, "\ntypedef struct %s %s;\n", c_name, c_name);
}

static const struct model_base *record_base(const struct model_type *type)
{
	return type->kind == MODEL_STRUCT ? &type->structure->base : &type->union_->base;
}

/* What a pointer to the type needs. */
static void declare(struct values *values, const struct model_type *type)
{
	type = c_value_type(type);
	if (type->kind == MODEL_STRUCT || type->kind == MODEL_UNION) {
		if (record_base(type)->file == values->emit->file)
			declare_name(values, record_base(type)->c_name);
	} else {
		complete(values, type);
	}
}

/* ---- lists, maps, arrays, optionals ---- */

static void remember(const struct model_type ***items, size_t *count, size_t *capacity,
	struct arena *arena, const struct model_type *type)
{
	if (*count == *capacity) {
		size_t wanted = *capacity ? *capacity * 2 : 8;
		*items = arena_grow(
			arena, *items, *capacity * sizeof **items, wanted * sizeof **items);
		*capacity = wanted;
	}
	(*items)[(*count)++] = type;
}

static void begin_guard(struct values *values, const struct model_type *type, const char *name)
{
	const char *macro = c_macro(values->emit->arena, name);

	if (!c_is_home(values->emit->file, type))
		text_format(values->out, "\n#ifndef %s_DEFINED\n#define %s_DEFINED", macro, macro);
}

static void end_guard(struct values *values, const struct model_type *type)
{
	if (!c_is_home(values->emit->file, type))
		text_add(values->out, "#endif\n");
}

/* True when the type can stand in a struct at this point. */
static bool is_ready(struct values *values, const struct model_type *type)
{
	type = c_resolve(type);
	if (type->kind == MODEL_ARRAY_OF)
		return is_ready(values, type->item);
	if (type->kind != MODEL_STRUCT && type->kind != MODEL_UNION)
		return true;
	return record_base(type)->file != values->emit->file ||
	       state_of(values, record_base(type)->c_name)->progress == DEFINED;
}

/* To be defined as soon as the struct that is being defined is complete. */
static void postpone(struct values *values, const struct model_type *type)
{
	remember((const struct model_type ***)&values->pending.items, &values->pending.count,
		&values->pending_capacity, values->emit->arena, type);
}

static void define_map(struct values *values, const struct model_type *type, const char *name)
{
	struct emit *emit = values->emit;
	const char *entry = c_entry(emit->arena, emit->file, type);

	declare(values, type->key);
	if (is_ready(values, type->item)) {
		complete(values, type->item);
		define_entry(values, type);
	} else {
		declare_name(values, entry);
		postpone(values, type);
	}
	begin_guard(values, type, name);
	text_format(values->out, "\n/** Sorted by key. */\ntypedef struct %s {\n\t%s;\n", name,
		c_items_member(emit->arena, emit->file, type));
	text_format(values->out, "\tsize_t count;\n} %s;\n", name);
	end_guard(values, type);
}

static void define_entry(struct values *values, const struct model_type *map)
{
	struct emit *emit = values->emit;
	const char *entry = c_entry(emit->arena, emit->file, map);
	const char *macro = c_macro(emit->arena, entry);
	bool is_home = c_is_home(emit->file, map);

	complete(values, map->key);
	complete(values, map->item);
	if (!is_home)
		text_format(
			values->out, "\n#ifndef %s_COMPLETE\n#define %s_COMPLETE", macro, macro);
	text_format(values->out, "\ntypedef struct %s {\n\t%s;\n\t%s;\n} %s;\n", entry,
		c_declare(emit->arena, item_of(values, map->key), "key"),
		c_declare(emit->arena, item_of(values, map->item), "value"), entry);
	if (!is_home)
		text_add(values->out, "#endif\n");
}

static void define_list(struct values *values, const struct model_type *type, const char *name)
{
	struct emit *emit = values->emit;

	const struct model_type *item = c_resolve(type->item);

	if (item->kind == MODEL_ARRAY_OF && !is_ready(values, item)) {
		declare_name(values, item_of(values, item));
		postpone(values, item);
	} else if (c_is_composite(item)) {
		complete(values, item);
	} else {
		declare(values, item);
	}
	begin_guard(values, type, name);
	text_format(values->out, "\ntypedef struct %s {\n\t%s;\n\tsize_t count;\n} %s;\n", name,
		c_items_member(emit->arena, emit->file, type), name);
	end_guard(values, type);
}

static void define_array(struct values *values, const struct model_type *type, const char *name)
{
	complete(values, type->item);
	begin_guard(values, type, name);
	text_format(values->out, "\ntypedef struct %s {\n\t%s[%u];\n} %s;\n", name,
		c_declare(values->emit->arena, item_of(values, type->item), "items"),
		type->fixed_count, name);
	end_guard(values, type);
}

static void define_optional(struct values *values, const struct model_type *type, const char *name)
{
	complete(values, type->item);
	begin_guard(values, type, name);
	text_format(values->out, "\ntypedef struct %s {\n\tbool has_value;\n\t%s;\n} %s;\n", name,
		c_declare(values->emit->arena, item_of(values, type->item), "value"), name);
	end_guard(values, type);
}

static void define_composite(struct values *values, const struct model_type *type)
{
	const char *name = item_of(values, type);

	if (names_get(&values->imported, name) || !begin(values, name))
		return;
	switch (type->kind) {
	case MODEL_MAP_OF:
		define_map(values, type, name);
		break;
	case MODEL_ARRAY_OF:
		define_array(values, type, name);
		break;
	case MODEL_OPTIONAL:
		define_optional(values, type, name);
		break;
	default:
		define_list(values, type, name);
	}
	end(values, name);
	remember((const struct model_type ***)&values->composites.items, &values->composites.count,
		&values->composite_capacity, values->emit->arena, type);
}

/* What an optional that is no member points to. */
static void declare_optional(struct values *values, const struct model_type *type)
{
	if (c_shape_of(type) == C_RECORD)
		declare(values, type);
	else
		complete(values, c_value_type(type));
}

/* What a value of the type needs, as an item or a result. */
static void complete(struct values *values, const struct model_type *type)
{
	if (type->kind == MODEL_ALIAS)
		define_alias(values, type->alias);
	type = c_resolve(type);
	if (c_is_composite(type)) {
		define_composite(values, type);
		return;
	}
	switch (type->kind) {
	case MODEL_OPTIONAL:
		declare_optional(values, type);
		break;
	case MODEL_STRUCT:
		define_struct(values, type->structure);
		break;
	case MODEL_UNION:
		define_union(values, type->union_);
		break;
	case MODEL_ENUM:
		define_enum(values, type->enumeration);
		break;
	default:
		break;
	}
}

/* The same as a member: arrays stand inline, optional values beside their has_x. */
static void complete_member(struct values *values, const struct model_type *type)
{
	const struct model_type *value = c_value_type(type);
	const struct model_type *named = type->kind == MODEL_OPTIONAL ? type->item : type;

	if (named->kind == MODEL_ALIAS)
		define_alias(values, named->alias);
	if (c_is_optional(type) && c_shape_of(type) == C_RECORD)
		declare(values, value);
	else
		complete(values, value->kind == MODEL_ARRAY_OF ? value->item : value);
}

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

static void define_struct(struct values *values, const struct model_struct *structure)
{
	const char *name = structure->base.c_name;

	if (structure->base.file != values->emit->file || !begin(values, name))
		return;
	for (size_t i = 0; i < structure->fields.count; i++)
		complete_member(values, structure->fields.items[i].type);
	open_struct(values, &structure->base, NULL);
	for (size_t i = 0; i < structure->fields.count; i++)
		add_member(values->emit, values->out, 1, &structure->fields.items[i]);
	if (!structure->fields.count)
		text_add(values->out, "\tchar nothing; /* a struct of C has a member */\n");
	text_format(values->out, "} %s;\n", name);
	end(values, name);
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

static void define_union(struct values *values, const struct model_union *union_)
{
	const char *name = union_->base.c_name;
	const char *tag =
		arena_format(values->emit->arena, "%s_tag", c_plain(values->emit->arena, name));

	if (union_->base.file != values->emit->file || !begin(values, name))
		return;
	for (size_t i = 0; i < union_->alternatives.count; i++)
		complete_member(values, union_->alternatives.items[i].type);
	define_tags(values, union_, tag);
	open_struct(values, &union_->base, NULL);
	text_format(values->out, "\t%s tag; /* which of these it is */\n\tunion {\n", tag);
	for (size_t i = 0; i < union_->alternatives.count; i++)
		add_member(values->emit, values->out, 2, &union_->alternatives.items[i]);
	text_format(values->out, "\t};\n} %s;\n", name);
	end(values, name);
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

	text_format(values->out, "typedef %s %s;\n", item_of(values, &base), name);
	for (size_t i = 0; i < enumeration->values.count; i++) {
		const struct model_enum_value *value = &enumeration->values.items[i];
		emit_doc(emit, values->out, 0, &value->base, NULL);
		text_format(values->out, "#define %s ((%s)%s)\n", value->base.c_name, name,
			enum_number(emit, enumeration, value->value, enumeration->is_flags));
	}
}

static void define_enum(struct values *values, const struct model_enum *enumeration)
{
	struct emit *emit = values->emit;
	struct text *out = values->out;
	const char *name = enumeration->base.c_name;

	if (enumeration->base.file != emit->file || !begin(values, name))
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
	end(values, name);
}

static void define_alias(struct values *values, const struct model_alias *alias)
{
	struct emit *emit = values->emit;
	const struct model_type *target = alias->target;
	const struct model_type *value = c_value_type(target);

	if (alias->base.file != emit->file || c_is_optional(target) ||
		!begin(values, alias->base.c_name))
		return;
	complete_member(values, target);
	text_add(values->out, "\n");
	emit_doc(emit, values->out, 0, &alias->base, NULL);
	if (value->kind == MODEL_ARRAY_OF && target->kind != MODEL_ALIAS)
		text_format(values->out, "typedef %s;\n",
			c_member(emit->arena, emit->file, target, alias->base.c_name));
	else
		text_format(values->out, "typedef %s;\n",
			c_declare(emit->arena,
				target->kind == MODEL_ALIAS ? target->alias->base.c_name
							    : item_of(values, value),
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

	complete(values, constant->type);
	text_add(values->out, "\n");
	emit_doc(emit, values->out, 0, &constant->base, NULL);
	if (fits_int(constant))
		line = arena_format(emit->arena, "enum { %s = %s };", name, literal);
	else if (c_shape_of(constant->type) == C_POINTER)
		line = arena_format(emit->arena, "#define %s %s", name, literal);
	else
		line = arena_format(emit->arena, "static const %s = %s;",
			c_declare(emit->arena, item_of(values, constant->type), name), literal);
	text_format(values->out, "%s\n", line);
}

/* ---- declarations in their order ---- */

/* What services hand over: parameters and results. */
static void define_service(struct values *values, const struct model_service *service)
{
	for (size_t i = 0; i < service->members.count; i++) {
		const struct model_member *member = &service->members.items[i];
		const struct model_struct *args = emit_args_of(values->emit, service, member);
		for (size_t k = 0; k < args->fields.count; k++)
			complete_member(values, args->fields.items[k].type);
		if (!member->result)
			continue;
		if (c_is_optional(member->result))
			complete(values, member->result);
		else
			complete_member(values, member->result);
	}
}

static void define(struct values *values, const struct model_declaration *declaration)
{
	switch (declaration->kind) {
	case MODEL_DECLARES_ENUM:
		define_enum(values, declaration->as.enumeration);
		break;
	case MODEL_DECLARES_STRUCT:
		define_struct(values, declaration->as.structure);
		break;
	case MODEL_DECLARES_UNION:
		define_union(values, declaration->as.union_);
		break;
	case MODEL_DECLARES_ALIAS:
		define_alias(values, declaration->as.alias);
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
	for (size_t i = 0; i < values->pending.count; i++) {
		const struct model_type *type = values->pending.items[i];
		if (type->kind == MODEL_MAP_OF)
			define_entry(values, type);
		else
			define_composite(values, type);
	}
	values->pending.count = 0;
}

/* ---- functions ---- */

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

static bool is_sequence(const struct model_type *type)
{
	return type->kind != MODEL_ARRAY_OF && type->kind != MODEL_OPTIONAL;
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
		if (is_sequence(type) && c_is_home(emit->file, type))
			add_ownership(values, item_of(values, type),
				type->kind == MODEL_MAP_OF ? "map" : "list");
	}
	for (size_t i = 0; i < values->composites.count; i++) {
		const struct model_type *type = values->composites.items[i];
		if (is_sequence(type) && !c_is_home(emit->file, type))
			add_inline_ownership(values, item_of(values, type));
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

/* An expression of how the key searched for compares with that of an entry. */
static const char *comparison(struct emit *emit, const struct model_type *key)
{
	switch (c_resolve(key)->kind) {
	case MODEL_STRING:
		return "strcmp(key, entry->key)";
	case MODEL_UUID:
		return "memcmp(key.bytes, entry->key.bytes, sizeof key.bytes)";
	case MODEL_ENUM:
		if (c_resolve(key)->enumeration->underlying == MODEL_I32)
			return "(int32_t)key < (int32_t)entry->key ? -1 : key != entry->key";
		return "(key > entry->key) - (key < entry->key)";
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
	const char *name = item_of(values, map), *macro = c_macro(emit->arena, name);
	bool is_home = c_is_home(emit->file, map);
	struct c_list params;
	const char *entry = c_entry(emit->arena, emit->file, map);
	const char *value = item_of(values, map->item);
	bool is_pointer = value[strlen(value) - 1] == '*';

	c_list_init(&params, emit->arena);
	c_list_add(&params, "%s map", name);
	c_list_add(&params, "%s", c_declare(emit->arena, item_of(values, map->key), "key"));
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
	text_add(out, "{\n\tsize_t low = 0, high = map.count;\n\n\twhile (low < high) {\n");
	text_add(out, "\t\tsize_t middle = low + (high - low) / 2;\n");
	text_format(out, "\t\tconst %s *entry = &map.items[middle];\n", entry);
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

/* ---- the whole ---- */

static void define_all(struct values *values)
{
	for (size_t i = 0; i < values->emit->file->declarations.count; i++)
		define(values, &values->emit->file->declarations.items[i]);
}

/* Learns which lists and maps the headers this one includes define. */
static void learn_imports(struct values *values, const struct model_file *file)
{
	for (size_t i = 0; i < file->imports.count; i++) {
		const struct model_file *import = file->imports.items[i];
		if (names_get(&values->imported, import->path))
			continue;
		names_add(&values->imported, values->emit->arena, import->path, (void *)1);
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
				item_of(&other, other.composites.items[k]), (void *)1);
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
		if (is_sequence(type) && c_is_home(emit->file, type))
			values.composites.items[count++] = type;
	}
	*out_types = values.composites.items;
	return count;
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
	learn_imports(&values, emit->file);
	define_all(&values);
	add_ownerships(&values);
	add_errors(&values);
	add_lookups(&values);
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
