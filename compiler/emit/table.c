/* table.c - see table.h. Sizes and offsets are left to the C compiler; what is counted here are
 * bytes on the wire. */
#include "emit/table.h"

#include "emit/c_type.h"
#include "emit/leaf.h"
#include "model/layout.h"

#include <inttypes.h>
#include <string.h>

static const char *const op_names[] = {
	[MODEL_BOOL] = "NETRON_OP_BOOL",
	[MODEL_I8] = "NETRON_OP_I8",
	[MODEL_I16] = "NETRON_OP_I16",
	[MODEL_I32] = "NETRON_OP_I32",
	[MODEL_I64] = "NETRON_OP_I64",
	[MODEL_U8] = "NETRON_OP_U8",
	[MODEL_U16] = "NETRON_OP_U16",
	[MODEL_U32] = "NETRON_OP_U32",
	[MODEL_U64] = "NETRON_OP_U64",
	[MODEL_F32] = "NETRON_OP_F32",
	[MODEL_F64] = "NETRON_OP_F64",
	[MODEL_STRING] = "NETRON_OP_STRING",
	[MODEL_BYTES] = "NETRON_OP_BYTES",
	[MODEL_TIMESTAMP] = "NETRON_OP_TIME",
	[MODEL_DURATION] = "NETRON_OP_DURATION",
	[MODEL_UUID] = "NETRON_OP_UUID",
	[MODEL_ANY] = "NETRON_OP_ANY",
	[MODEL_LIST_OF] = "NETRON_OP_LIST",
	[MODEL_ARRAY_OF] = "NETRON_OP_ARRAY",
	[MODEL_SET_OF] = "NETRON_OP_SET",
	[MODEL_MAP_OF] = "NETRON_OP_MAP",
	[MODEL_OPTIONAL] = "NETRON_OP_OPTIONAL",
	[MODEL_ENUM] = "NETRON_OP_ENUM",
	[MODEL_STRUCT] = "NETRON_OP_STRUCT",
	[MODEL_UNION] = "NETRON_OP_UNION",
	[MODEL_SERVICE] = "NETRON_OP_SERVICE",
	[MODEL_STREAM] = "NETRON_OP_STREAM",
};

void table_init(struct table *table, struct emit *emit, struct text *out)
{
	*table = (struct table){ .emit = emit, .out = out };
}

const char *table_op_name(enum model_type_kind kind)
{
	return op_names[kind];
}

/* ---- bytes on the wire ---- */

static unsigned capped(uint64_t bytes, unsigned cap)
{
	return bytes > cap ? cap : (unsigned)bytes;
}

/* Most bytes of one value that stand in the struct itself, as netron/schema.h counts them. */
static unsigned most_of(const struct model_type *type)
{
	type = c_value_type(type);
	switch (type->kind) {
	case MODEL_BOOL:
		return 1;
	case MODEL_I8:
	case MODEL_U8:
		return 2;
	case MODEL_I16:
	case MODEL_U16:
		return 3;
	case MODEL_I64:
	case MODEL_U64:
		return 27;
	case MODEL_F32:
	case MODEL_F64:
	case MODEL_DURATION:
		return 9;
	case MODEL_TIMESTAMP:
		return 15;
	case MODEL_UUID:
		return 38;
	case MODEL_ENUM: {
		struct model_type base = { .kind = type->enumeration->underlying };
		unsigned most = most_of(&base);
		return most < 5 ? 5 : most;
	}
	default:
		return 5;
	}
}

/* ---- keys ---- */

/* "\xa6" "symbol": apart, so that the escape ends where it should. */
unsigned table_add_key(struct text *out, const char *name)
{
	size_t size = strlen(name);

	if (size < 32)
		text_format(out, "\"\\x%02zx\"", 0xa0 | size);
	else
		text_format(out, "\"\\xd9\\x%02zx\"", size);
	text_add_char(out, ' ');
	c_string(out, name, size);
	return layout_key_size(name);
}

/* ---- descriptors of what has no name ---- */

/* Adds a constant of this type unless there is the same already; its address. */
static const char *name_descriptor(
	struct table *table, const char *c_type, const char *initialiser, const char *comment)
{
	struct arena *arena = table->emit->arena;
	const char *key = arena_format(arena, "%s %s", c_type, initialiser);
	char *name = names_get(&table->named, key);

	if (name)
		return name;
	table->count++;
	text_format(table->out, "static const %s netronc_type_%u = %s; /* %s */\n", c_type,
		table->count, initialiser, comment);
	name = arena_format(arena, "&netronc_type_%u", table->count);
	names_add(&table->named, arena, key, name);
	return name;
}

/* As in the IDL, roughly: for people who read the tables. */
static const char *describe(struct arena *arena, const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_LIST_OF:
		return arena_format(arena, "%s[]", describe(arena, type->item));
	case MODEL_ARRAY_OF:
		return arena_format(
			arena, "%s[%u]", describe(arena, type->item), type->fixed_count);
	case MODEL_SET_OF:
		return arena_format(arena, "set<%s>", describe(arena, type->item));
	case MODEL_MAP_OF:
		return arena_format(arena, "map<%s, %s>", describe(arena, type->key),
			describe(arena, type->item));
	case MODEL_OPTIONAL:
		return arena_format(arena, "%s?", describe(arena, type->item));
	case MODEL_ENUM:
		return type->enumeration->base.name;
	case MODEL_STRUCT:
		return type->structure->base.name;
	case MODEL_UNION:
		return type->union_->base.name;
	case MODEL_ALIAS:
		return type->alias->base.name;
	default: {
		/* NETRON_OP_F64 -> F64 */
		return op_names[type->kind] + strlen("NETRON_OP_");
	}
	}
}

static bool is_many(const struct model_type *type)
{
	return type->kind == MODEL_LIST_OF || type->kind == MODEL_SET_OF ||
	       type->kind == MODEL_MAP_OF;
}

/* Lists and maps know how many they may be; everything else is checked by a descriptor around it.
 */
static bool needs_check(const struct model_type *type)
{
	const struct model_bounds *bounds = &type->bounds;

	if (is_many(type))
		return bounds->has_length && bounds->min_length;
	return bounds->has_length || bounds->has_integer || bounds->has_number || bounds->format;
}

static const char *max_count(struct emit *emit, const struct model_type *type)
{
	if (!is_many(type) || !type->bounds.has_length || type->bounds.max_length >= UINT32_MAX)
		return "UINT32_MAX";
	return arena_format(emit->arena, "%" PRIu64, type->bounds.max_length);
}

static const char *slot_as(
	struct table *table, const struct model_type *type, const char *c_type, bool is_checked);

static const char *plain_slot(struct table *table, const struct model_type *type)
{
	return slot_as(table, type, c_item(table->emit->arena, table->emit->file, type), false);
}

/* Has the C compiler check a size that netronc worked out for a 64-bit machine. */
static void assert_fits(struct table *table, const char *c_type)
{
	if (!names_add(&table->fitting, table->emit->arena, c_type, (void *)1))
		text_format(table->out, "NETRON_FITS(%s);\n", c_type);
}

static const char *list_descriptor(struct table *table, const struct model_type *type)
{
	struct arena *arena = table->emit->arena;
	const char *item = table_slot(table, type->item);

	if (c_resolve(type->item)->kind == MODEL_ARRAY_OF)
		assert_fits(table, c_item(arena, table->emit->file, type->item));
	const char *init =
		type->kind == MODEL_ARRAY_OF
			? arena_format(arena, "{ %s, %u, %u }", item, type->fixed_count,
				  type->fixed_count)
			: arena_format(arena, "{ %s, 0, %s }", item, max_count(table->emit, type));

	return name_descriptor(table, "netron_list_type", init, describe(arena, type));
}

static const char *map_descriptor(struct table *table, const struct model_type *type)
{
	struct arena *arena = table->emit->arena;
	const char *entry = c_entry(arena, table->emit->file, type);
	const char *key = table_slot(table, type->key);
	const char *value = table_slot(table, type->item);

	assert_fits(table, entry);
	return name_descriptor(table, "netron_map_type",
		arena_format(arena, "{ %s, %s, sizeof(%s), offsetof(%s, value), %s }", key, value,
			entry, entry, max_count(table->emit, type)),
		describe(arena, type));
}

static const char *optional_descriptor(struct table *table, const struct model_type *type)
{
	struct arena *arena = table->emit->arena;
	const char *slot = table_slot(table, type->item);
	const char *form = "NETRON_POINTER";

	if (c_shape_of(type) == C_POINTER)
		form = "NETRON_NULLABLE";
	else if (c_shape_of(type) == C_SCALAR)
		form = arena_format(
			arena, "offsetof(%s, value)", c_item(arena, table->emit->file, type));
	return name_descriptor(table, "netron_optional_type",
		arena_format(arena, "{ %s, %s, 0 }", slot, form), describe(arena, type));
}

static const char *number_bound(struct emit *emit, double number)
{
	return c_double(emit->arena, number, 0);
}

static const char *checked_descriptor(struct table *table, const struct model_type *type)
{
	struct arena *arena = table->emit->arena;
	const struct model_bounds *bounds = &type->bounds;
	const char *slot = plain_slot(table, type);
	bool is_bytes = c_resolve(type)->kind == MODEL_STRING && !bounds->is_code_points;
	struct text init;

	text_init(&init, arena);
	text_format(&init, "{ .slot = %s, .bounds = %s%s%s%s0", slot,
		!bounds->has_length ? ""
		: is_bytes          ? "NETRON_BOUND_BYTE_LENGTH | "
				    : "NETRON_BOUND_LENGTH | ",
		bounds->has_integer ? "NETRON_BOUND_INTEGER | " : "",
		bounds->has_number ? "NETRON_BOUND_NUMBER | " : "",
		bounds->format ? "NETRON_BOUND_FORMAT | " : "");
	if (bounds->format)
		text_format(&init, ", .format = %s",
			(const char *[]){ [MODEL_EMAIL] = "NETRON_FORMAT_EMAIL",
				[MODEL_URI] = "NETRON_FORMAT_URI",
				[MODEL_HOSTNAME] = "NETRON_FORMAT_HOSTNAME" }[bounds->format]);
	if (bounds->has_length)
		text_format(&init, ", .min_length = %u, .max_length = %s",
			capped(bounds->min_length, UINT32_MAX),
			bounds->max_length >= UINT32_MAX
				? "UINT32_MAX"
				: arena_format(arena, "%" PRIu64, bounds->max_length));
	if (bounds->has_integer && bounds->is_unsigned)
		text_format(&init, ", .min_integer = (int64_t)%s, .max_integer = (int64_t)%s",
			c_uint(arena, (uint64_t)bounds->min_integer),
			c_uint(arena, (uint64_t)bounds->max_integer));
	else if (bounds->has_integer)
		text_format(&init, ", .min_integer = %s, .max_integer = %s",
			c_int(arena, bounds->min_integer), c_int(arena, bounds->max_integer));
	if (bounds->has_number)
		text_format(&init, ", .min_number = %s, .max_number = %s",
			number_bound(table->emit, bounds->min_number),
			number_bound(table->emit, bounds->max_number));
	text_add(&init, " }");
	return name_descriptor(table, "netron_checked_type", init.data, describe(arena, type));
}

/* The descriptor that the type's op asks for, as an address, or NULL. */
static const char *descriptor_of(struct table *table, const struct model_type *type)
{
	struct arena *arena = table->emit->arena;

	switch (type->kind) {
	case MODEL_LIST_OF:
	case MODEL_SET_OF:
	case MODEL_ARRAY_OF:
		return list_descriptor(table, type);
	case MODEL_MAP_OF:
		return map_descriptor(table, type);
	case MODEL_OPTIONAL:
		return optional_descriptor(table, type);
	case MODEL_ENUM:
		return arena_format(arena, "&netronc_enum_%s", type->enumeration->base.c_name);
	case MODEL_STRUCT:
		return arena_format(arena, "&netronc_struct_%s", type->structure->base.c_name);
	case MODEL_UNION:
		return arena_format(arena, "&netronc_union_%s", type->union_->base.c_name);
	case MODEL_SERVICE:
		return arena_format(arena, "&netronc_service_%s", type->service->base.c_name);
	default:
		return NULL;
	}
}

/* The op of a type and its descriptor; is_checked: with its bounds. */
static void op_of(struct table *table, const struct model_type *type, bool is_checked,
	const char **out_op, const char **out_descriptor)
{
	if (is_checked && needs_check(type)) {
		*out_op = "NETRON_OP_CHECKED";
		*out_descriptor = checked_descriptor(table, type);
	} else if (type->kind == MODEL_ALIAS) {
		op_of(table, type->alias->target, true, out_op, out_descriptor);
	} else {
		*out_op = op_names[type->kind];
		*out_descriptor = descriptor_of(table, type);
	}
}

static const char *slot_as(
	struct table *table, const struct model_type *type, const char *c_type, bool is_checked)
{
	const char *op, *descriptor;

	op_of(table, type, is_checked, &op, &descriptor);
	return arena_format(table->emit->arena, "{ %s, sizeof(%s), %s, %u }",
		descriptor ? descriptor : "NULL", c_type, op, layout_least_of(type));
}

const char *table_slot(struct table *table, const struct model_type *type)
{
	return slot_as(table, type, c_item(table->emit->arena, table->emit->file, type), true);
}

const char *table_result_slot(struct table *table, const struct model_type *type)
{
	struct emit *emit = table->emit;
	const struct model_type *value = c_resolve(type);

	if (value->kind != MODEL_ARRAY_OF)
		return table_slot(table, type);
	return slot_as(table, type,
		arena_format(emit->arena, "%s[%u]", c_item(emit->arena, emit->file, value->item),
			value->fixed_count),
		true);
}

/* ---- members ---- */

/* The type of the value behind an optional, with the bounds of both. */
static const struct model_type *behind_optional(struct emit *emit, const struct model_type *type)
{
	struct model_type *merged;

	if (!c_is_optional(type))
		return type;
	while (type->kind == MODEL_ALIAS)
		type = type->alias->target;
	if (!needs_check(type))
		return type->item;
	merged = ARENA_NEW(emit->arena, struct model_type);
	*merged = *type->item;
	merged->bounds = type->bounds;
	return merged;
}

static const char *has_of(struct emit *emit, const struct model_field *field, const char *c_name)
{
	enum c_shape shape = c_shape_of(field->type);

	if (field->default_value && !c_is_optional(field->type))
		return "NETRON_DEFAULTED";
	if (c_resolve(field->type)->kind == MODEL_ANY)
		return "NETRON_NULLABLE";
	if (!c_is_optional(field->type))
		return "NETRON_REQUIRED";
	if (shape == C_POINTER)
		return "NETRON_NULLABLE";
	if (shape == C_RECORD)
		return "NETRON_POINTER";
	return arena_format(emit->arena, "offsetof(%s, has_%s)", c_name,
		c_plain(emit->arena, field->base.c_name));
}

enum { MAX_FIELDS = 64 };

struct members {
	struct leaf_member each[MAX_FIELDS];
	struct text fields, keys;
	struct c_list types;
	unsigned key_at, fixed, optional;
	uint64_t required;
};

static void add_field(struct table *table, struct members *members, const struct model_field *field,
	const struct table_struct *how, size_t index)
{
	struct emit *emit = table->emit;
	const char *op, *descriptor;
	unsigned size = layout_key_size(field->base.name), type_index = 0;
	const char *has = how->is_union ? "NETRON_REQUIRED" : has_of(emit, field, how->c_name);

	op_of(table, behind_optional(emit, field->type), true, &op, &descriptor);
	if (descriptor) {
		type_index = (unsigned)members->types.count;
		c_list_add(&members->types, "%s", descriptor);
	}
	text_format(&members->fields, "\t{ %u, %u, %s, offsetof(%s, %s), %s, %u, %zu, %s },\n",
		members->key_at, size, op, how->c_name, field->base.c_name, has, type_index, index,
		field->is_secret ? "NETRON_FIELD_SECRET" : "0");
	table_add_key(&members->keys, field->base.name);
	text_add_char(&members->keys, ' ');
	members->key_at += size;
	members->fixed += size + most_of(field->type);
	members->each[index] = (struct leaf_member){
		.field = field,
		.op = op,
		.descriptor = descriptor,
		.is_required = strcmp(has, "NETRON_REQUIRED") == 0,
	};
	if (members->each[index].is_required)
		members->required |= how->is_union ? 0 : UINT64_C(1) << index;
	else if (strcmp(has, "NETRON_DEFAULTED") != 0)
		members->optional++;
}

/* One array per struct: {name} is made from the symbol of the struct. */
static void add_arrays(struct table *table, const struct members *members, const char *symbol)
{
	struct text *out = table->out;

	text_format(
		out, "static const netron_field %s_fields[] = {\n%s", symbol, members->fields.data);
	text_format(out, "\t{ %u, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },\n};\n",
		members->key_at);
	if (!members->types.count)
		return;
	text_format(out, "static const void *const %s_types[] = {\n", symbol);
	for (size_t i = 0; i < members->types.count; i++)
		text_format(out, "\t%s,\n", members->types.items[i]);
	text_add(out, "};\n");
}

static void add_struct(struct table *table, const struct model_struct *structure,
	const struct table_struct *how, const struct members *members, const char *image)
{
	struct emit *emit = table->emit;
	struct text *out = table->out;
	const char *symbol = how->symbol;
	unsigned fixed = members->fixed + 13;
	bool has_leaf = !structure->is_error &&
			leaf_add(table, how, members->each, structure->fields.count, fixed);

	text_format(out, "%sconst netron_struct %s = {\n",
		how->is_static || how->is_union ? "static " : "", symbol);
	text_format(out, "\t.fields = %s_fields,\n", symbol);
	text_format(
		out, "\t.keys = %s\"\\xc1\" \"\\0\\0\\0\\0\\0\\0\\0\\0\",\n", members->keys.data);
	if (members->types.count)
		text_format(out, "\t.types = %s_types,\n", symbol);
	if (image)
		text_format(out, "\t.defaults = &%s_defaults,\n", symbol);
	text_format(out, "\t.name = %s,\n", c_string_of(emit->arena, structure->base.name));
	text_format(out, "\t.required = UINT64_C(0x%" PRIx64 "),\n", members->required);
	text_format(out, "\t.fixed = %u,\n", fixed);
	if (how->c_name)
		text_format(out, "\t.size = sizeof(%s),\n", how->c_name);
	text_format(out, "\t.count = %zu,\n\t.optional = %u,\n\t.least = %u,\n",
		structure->fields.count, members->optional,
		how->is_union
			? 1
			: layout_least_of_fields(structure->fields.items, structure->fields.count));
	if (how->has_rest)
		text_add(out, "\t.flags = NETRON_STRUCT_REST,\n");
	if (has_leaf)
		text_format(out, "\t.unpack = netronc_unpack_%s,\n\t.pack = netronc_pack_%s,\n",
			how->c_name, how->c_name);
	text_add(out, "};\n");
	if (how->c_name)
		assert_fits(table, how->c_name);
}

void table_add_struct(
	struct table *table, const struct model_struct *structure, const struct table_struct *how)
{
	struct emit *emit = table->emit;
	struct members members = { 0 };
	const char *image = how->is_union ? NULL : emit_default_image(emit, structure);

	text_init(&members.fields, emit->arena);
	text_init(&members.keys, emit->arena);
	c_list_init(&members.types, emit->arena);
	if (structure->fields.count > MAX_FIELDS)
		emit_refuse(emit, structure->base.span, "a struct of more than 64 fields");
	text_add(table->out, "\n");
	for (size_t i = 0; i < structure->fields.count && i < MAX_FIELDS; i++)
		add_field(table, &members, &structure->fields.items[i], how, i);
	add_arrays(table, &members, how->symbol);
	if (image)
		text_format(table->out, "static const %s %s_defaults = %s;\n", how->c_name,
			how->symbol, image);
	add_struct(table, structure, how, &members, image);
}
