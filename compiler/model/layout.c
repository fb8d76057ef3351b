/* layout.c - see layout.h. Declarations are taken in the order of order.c, so that whatever another
 * holds by value was measured before: no recursion from one declaration into the next, however long
 * the chain. What is part of a reported mistake may come unmeasured and counts as a pointer. */
#include "model/layout.h"

#include "model/resolver.h"

#include <string.h>

static const struct model_layout pointer = { .size = 8, .align = 8 };
static const struct model_layout sequence = { .size = 16, .align = 8 };
static const struct model_layout flag = { .size = 1, .align = 1 };

static const struct model_layout builtins[] = {
	[MODEL_BOOL] = { .size = 1, .align = 1 },
	[MODEL_I8] = { .size = 1, .align = 1 },
	[MODEL_I16] = { .size = 2, .align = 2 },
	[MODEL_I32] = { .size = 4, .align = 4 },
	[MODEL_I64] = { .size = 8, .align = 8 },
	[MODEL_U8] = { .size = 1, .align = 1 },
	[MODEL_U16] = { .size = 2, .align = 2 },
	[MODEL_U32] = { .size = 4, .align = 4 },
	[MODEL_U64] = { .size = 8, .align = 8 },
	[MODEL_F32] = { .size = 4, .align = 4 },
	[MODEL_F64] = { .size = 8, .align = 8 },
	[MODEL_STRING] = { .size = 8, .align = 8 },
	[MODEL_BYTES] = { .size = 16, .align = 8 },
	[MODEL_TIMESTAMP] = { .size = 8, .align = 8 },
	[MODEL_DURATION] = { .size = 8, .align = 8 },
	[MODEL_UUID] = { .size = 16, .align = 1 },
	[MODEL_ANY] = { .size = 8, .align = 8 },
};

/* ---- in C ---- */

static struct model_layout of_item(const struct model_type *type);

static uint32_t saturated(uint64_t size)
{
	return size > UINT32_MAX ? UINT32_MAX : (uint32_t)size;
}

/* Puts a member behind what is there already. */
static void append(struct model_layout *whole, struct model_layout member)
{
	uint64_t mask = member.align - UINT64_C(1);

	whole->size = saturated((((uint64_t)whole->size + mask) & ~mask) + member.size);
	if (member.align > whole->align)
		whole->align = member.align;
}

/* Pads it, so that several can stand in an array. */
static void finish(struct model_layout *whole)
{
	append(whole, (struct model_layout){ .size = 0, .align = whole->align });
}

static struct model_layout declared(const struct model_layout *layout)
{
	return layout->align ? *layout : pointer;
}

/* Of a value that is not optional. */
static struct model_layout of_value(const struct model_type *type)
{
	struct model_layout layout;

	if (!type)
		return pointer;
	switch (type->kind) {
	case MODEL_ALIAS:
		return declared(&type->alias->layout);
	case MODEL_STRUCT:
		return declared(&type->structure->layout);
	case MODEL_UNION:
		return declared(&type->union_->layout);
	case MODEL_ENUM:
		return builtins[type->enumeration->underlying];
	case MODEL_LIST_OF:
	case MODEL_SET_OF:
	case MODEL_MAP_OF:
		return sequence;
	case MODEL_ARRAY_OF:
		layout = of_item(type->item);
		layout.size = saturated((uint64_t)layout.size * type->fixed_count);
		return layout;
	case MODEL_SERVICE: /* netron_service_wire */
		return (struct model_layout){ .size = 24, .align = 8 };
	case MODEL_OPTIONAL:
		return pointer; /* optional twice: reported */
	default:
		return builtins[type->kind];
	}
}

/* What stands in C by value even when it is optional, with a bool before it. */
static bool is_scalar(const struct model_type *type)
{
	type = model_underlying(type);
	return type && (type->kind == MODEL_ENUM ||
			       (type->kind <= MODEL_UUID && type->kind != MODEL_STRING &&
				       type->kind != MODEL_BYTES));
}

/* As an item, a key, a result. */
static struct model_layout of_item(const struct model_type *type)
{
	const struct model_type *under = model_underlying(type);
	struct model_layout layout = flag;

	if (!under || under->kind != MODEL_OPTIONAL)
		return of_value(type);
	if (!is_scalar(under->item))
		return pointer;
	append(&layout, of_value(under->item));
	finish(&layout);
	return layout;
}

/* As a field or an argument. */
static void append_member(struct model_layout *whole, const struct model_type *type)
{
	const struct model_type *under = model_underlying(type);
	const struct model_type *value;

	if (!under || under->kind != MODEL_OPTIONAL) {
		append(whole, of_value(type));
		return;
	}
	value = model_underlying(under->item);
	if (!value || value->kind == MODEL_STRING || value->kind == MODEL_ANY ||
		value->kind == MODEL_STRUCT || value->kind == MODEL_UNION) {
		append(whole, pointer);
		return;
	}
	append(whole, flag);
	append(whole, of_value(under->item));
}

/* ---- on the wire ---- */

static unsigned capped(uint64_t bytes, unsigned cap)
{
	return bytes > cap ? cap : (unsigned)bytes;
}

unsigned layout_key_size(const char *name)
{
	size_t size = strlen(name);

	return (unsigned)(size + (size < 32 ? 1 : 2));
}

unsigned layout_least_of(const struct model_type *type)
{
	unsigned least = 1;

	if (!type)
		return 1;
	switch (type->kind) {
	case MODEL_ALIAS:
		least = type->alias->layout.least;
		break;
	case MODEL_STRUCT:
		least = type->structure->layout.least;
		break;
	case MODEL_UNION:
		least = type->union_->layout.least;
		break;
	case MODEL_ARRAY_OF:
		least = capped(1 + (uint64_t)type->fixed_count * layout_least_of(type->item), 255);
		break;
	default:
		break;
	}
	return least ? capped(least, 255) : 1;
}

static bool may_be_absent(const struct model_field *field)
{
	const struct model_type *type = model_underlying(field->type);

	return field->default_value || !type || type->kind == MODEL_OPTIONAL ||
	       type->kind == MODEL_ANY;
}

unsigned layout_least_of_fields(const struct model_field *fields, size_t count)
{
	uint64_t least = 1;

	for (size_t i = 0; i < count; i++)
		if (!may_be_absent(&fields[i]))
			least += layout_key_size(fields[i].base.name) +
				 layout_least_of(fields[i].type);
	return capped(least, UINT16_MAX);
}

unsigned layout_least_of_union(const struct model_union *union_)
{
	unsigned least = UINT16_MAX;

	for (size_t i = 0; i < union_->alternatives.count; i++) {
		const struct model_field *field = &union_->alternatives.items[i];
		unsigned one = layout_key_size(field->base.name) + layout_least_of(field->type);

		least = one < least ? one : least;
	}
	return union_->is_closed && union_->alternatives.count ? capped(1 + least, UINT16_MAX) : 1;
}

/* ---- too large ---- */

/* Points at the member that takes most. */
static void note_largest(struct diag *diag, const struct model_field *fields, size_t count)
{
	const struct model_field *largest = NULL;
	uint32_t most = 0;

	for (size_t i = 0; i < count; i++) {
		struct model_layout layout = { 0 };

		append_member(&layout, fields[i].type);
		if (layout.size <= most)
			continue;
		most = layout.size;
		largest = &fields[i];
	}
	if (largest && count > 1)
		diag_note(diag, largest->base.span, "most of them belong to '%s'",
			largest->base.name);
}

static void too_large(struct resolver *resolver, struct source_span span, const char *what,
	struct model_layout layout, const struct model_field *fields, size_t count)
{
	struct diag *diag = diag_error(resolver->diags, DIAG_TOO_LARGE, span,
		"%s would take %s%u bytes in C, at most %d are possible", what,
		layout.size == UINT32_MAX ? "more than " : "", layout.size, LAYOUT_MAX_SIZE);

	note_largest(diag, fields, count);
	diag_help(diag, "a list (T[]) lies outside of what holds it and counts 16 bytes");
}

/* Something small in its place: what holds it is not to blame. */
static void check_record(struct resolver *resolver, const struct model_base *base,
	struct model_layout *layout, const struct model_field *fields, size_t count)
{
	if (layout->size <= LAYOUT_MAX_SIZE)
		return;
	too_large(resolver, base->span, arena_format(resolver->arena, "'%s'", base->name), *layout,
		fields, count);
	layout->size = layout->align;
}

/* ---- too deep ---- */

/* Names in C are made of all the types on the way, and each is looked at from each. */
static unsigned depth_of(const struct model_type *type)
{
	unsigned depth = 0, key;

	for (; type; type = type->item, depth++) {
		if (type->kind == MODEL_ALIAS)
			return depth + 1 + type->alias->depth;
		key = type->kind == MODEL_MAP_OF ? depth_of(type->key) : 0;
		if (key > LAYOUT_MAX_DEPTH)
			return depth + key;
	}
	return depth;
}

static bool check_depth(struct resolver *resolver, const struct model_type *type)
{
	if (depth_of(type) <= LAYOUT_MAX_DEPTH)
		return true;
	diag_error(resolver->diags, DIAG_TOO_DEEP, type->span,
		"more than %d types inside each other, counting those behind names",
		LAYOUT_MAX_DEPTH);
	return false;
}

/* ---- declarations ---- */

static void measure_struct(struct resolver *resolver, struct model_struct *structure)
{
	struct model_layout *layout = &structure->layout;

	if (structure->fields.count == 0)
		*layout = flag; /* a struct of C has a member */
	for (size_t i = 0; i < structure->fields.count; i++)
		append_member(layout, structure->fields.items[i].type);
	finish(layout);
	check_record(resolver, &structure->base, layout, structure->fields.items,
		structure->fields.count);
	layout->least =
		(uint16_t)layout_least_of_fields(structure->fields.items, structure->fields.count);
}

static void measure_union(struct resolver *resolver, struct model_union *union_)
{
	struct model_layout *layout = &union_->layout;
	struct model_layout members = flag;

	for (size_t i = 0; i < union_->alternatives.count; i++) {
		struct model_layout one = of_value(union_->alternatives.items[i].type);

		members.size = one.size > members.size ? one.size : members.size;
		members.align = one.align > members.align ? one.align : members.align;
	}
	finish(&members);
	*layout = builtins[MODEL_I32]; /* the tag */
	append(layout, members);
	finish(layout);
	check_record(resolver, &union_->base, layout, union_->alternatives.items,
		union_->alternatives.count);
	layout->least = (uint16_t)layout_least_of_union(union_);
}

static void measure_alias(struct resolver *resolver, struct model_alias *alias)
{
	const struct model_type *under = alias->underlying;

	if (!under)
		return;
	if (check_depth(resolver, alias->target))
		alias->depth = depth_of(alias->target);
	alias->layout = of_item(under);
	check_record(resolver, &alias->base, &alias->layout, NULL, 0);
	alias->layout.least = (uint16_t)layout_least_of(under);
}

static void measure(struct resolver *resolver, struct symbol *symbol)
{
	switch (symbol->ast->kind) {
	case AST_STRUCT:
	case AST_ERROR:
		measure_struct(resolver, symbol->as.structure);
		break;
	case AST_UNION:
		measure_union(resolver, symbol->as.union_);
		break;
	case AST_ALIAS:
		measure_alias(resolver, symbol->as.alias);
		break;
	default:
		break;
	}
}

/* ---- what types hold ---- */

static void check_item(struct resolver *resolver, const struct model_type *type, const char *what)
{
	struct model_layout layout = of_item(type);

	if (layout.size > LAYOUT_MAX_SIZE)
		too_large(resolver, type->span, what, layout, NULL, 0);
}

static void check_entry(struct resolver *resolver, const struct model_type *map)
{
	struct model_layout layout = { 0 };

	append(&layout, of_item(map->key));
	append(&layout, of_item(map->item));
	finish(&layout);
	if (layout.size > LAYOUT_MAX_SIZE)
		too_large(resolver, map->span, "an entry of this map", layout, NULL, 0);
}

static void check_type(struct resolver *resolver, const struct model_type *type)
{
	check_depth(resolver, type);
	for (; type && type->item; type = type->item) {
		if (type->kind == MODEL_MAP_OF)
			check_entry(resolver, type);
		else
			check_item(resolver, type->item, "an item of this type");
	}
}

/* An optional that is a member is no item: it was counted with what holds it. */
static void check_member_type(struct resolver *resolver, const struct model_type *type)
{
	check_type(resolver, type && type->kind == MODEL_OPTIONAL ? type->item : type);
}

static void check_fields(struct resolver *resolver, const struct model_field *fields, size_t count)
{
	for (size_t i = 0; i < count; i++)
		check_member_type(resolver, fields[i].type);
}

static void check_member(struct resolver *resolver, const struct model_member *member)
{
	static const struct model_layout stream = { .size = 16, .align = 8 };
	struct model_layout args = { 0 };

	for (size_t i = 0; i < member->params.count; i++) {
		const struct model_param *param = &member->params.items[i];

		check_member_type(resolver, param->type);
		if (param->is_stream || param->is_rest) {
			check_item(resolver, param->type, "an item of this type");
			append(&args, param->is_stream ? stream : sequence);
		} else {
			append_member(&args, param->type);
		}
	}
	if (args.size > LAYOUT_MAX_SIZE)
		too_large(resolver, member->base.span,
			arena_format(resolver->arena, "the arguments of '%s'", member->base.name),
			args, NULL, 0);
	if (!member->result)
		return;
	check_type(resolver, member->result);
	check_item(resolver, member->result,
		member->is_result_stream         ? "an item of this type"
		: member->kind == MODEL_PROPERTY ? "this property"
						 : "this result");
}

static void check_symbol(struct resolver *resolver, struct symbol *symbol)
{
	switch (symbol->ast->kind) {
	case AST_STRUCT:
	case AST_ERROR:
		check_fields(resolver, symbol->as.structure->fields.items,
			symbol->as.structure->fields.count);
		break;
	case AST_UNION:
		check_fields(resolver, symbol->as.union_->alternatives.items,
			symbol->as.union_->alternatives.count);
		break;
	case AST_ALIAS:
		check_type(resolver, symbol->as.alias->target);
		break;
	case AST_SERVICE:
		for (size_t i = 0; i < symbol->as.service->members.count; i++)
			check_member(resolver, &symbol->as.service->members.items[i]);
		break;
	default:
		break;
	}
}

void layout_all(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->ordered.count; i++)
		measure(resolver, resolver->ordered.items[i]);
	for (size_t i = 0; i < resolver->symbols.count; i++)
		check_symbol(resolver, resolver->symbols.items[i]);
}
