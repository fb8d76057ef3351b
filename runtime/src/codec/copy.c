/* copy.c - deep copies of C values by their tables, into an arena. */
#include "base/value.h"
#include "codec/walk_read.h"

#include <string.h>

/* How deep values may be nested to be copied. */
enum { MAX_COPY_DEPTH = 64 };

struct copier {
	struct nt_arena *arena;
	unsigned depth;
};

static bool copy_op(struct copier *c, uint8_t op, const void *type, const void *in, void *out);

static bool copy_slot(struct copier *c, const netron_slot *slot, const void *in, void *out)
{
	return copy_op(c, slot->op, slot->type, in, out);
}

static bool copy_string(struct copier *c, const char *in, const char **out)
{
	*out = in ? nt_arena_strndup(c->arena, in, strlen(in)) : NULL;
	return *out || !in;
}

static bool copy_bytes(struct copier *c, const netron_bytes *in, netron_bytes *out)
{
	uint8_t *data = NULL;

	if (in->size) {
		data = nt_arena_alloc(c->arena, in->size);
		if (!data)
			return false;
		memcpy(data, in->data, in->size);
	}
	*out = (netron_bytes){ data, in->size };
	return true;
}

static bool copy_pointer(struct copier *c, const netron_slot *slot, const void *in, void *out)
{
	const void *value = *(const void *const *)in;
	void *copy = NULL;

	if (value) {
		copy = nt_arena_zeroed(c->arena, slot->size);
		if (!copy || !copy_slot(c, slot, value, copy))
			return false;
	}
	*(void **)out = copy;
	return true;
}

/* A member behind whatever says whether it is there. */
static bool copy_field(struct copier *c, const netron_struct *type, const netron_field *field,
	const void *in, void *out)
{
	const void *descriptor = nt_op_has_type(field->op) ? type->types[field->type] : NULL;
	const void *from = (const char *)in + field->offset;
	void *to = (char *)out + field->offset;

	if (field->has == NETRON_POINTER) {
		netron_slot slot = { descriptor, 0, field->op, 1 };
		slot.size = field->op == NETRON_OP_STRUCT
				    ? ((const netron_struct *)descriptor)->size
				    : ((const netron_union *)descriptor)->size;
		return copy_pointer(c, &slot, from, to);
	}
	if (field->has < NETRON_DEFAULTED && !*(const bool *)((const char *)in + field->has))
		return true;
	return copy_op(c, field->op, descriptor, from, to);
}

static bool copy_struct(struct copier *c, const netron_struct *type, const void *in, void *out)
{
	memcpy(out, in, type->size);
	for (unsigned i = 0; i < type->count; i++)
		if (!copy_field(c, type, &type->fields[i], in, out))
			return false;
	return true;
}

static bool copy_union(struct copier *c, const netron_union *type, const void *in, void *out)
{
	int32_t tag;

	memcpy(out, in, type->size);
	memcpy(&tag, (const char *)in + type->tag_offset, sizeof(tag));
	if (tag < 1 || tag > type->fields->count)
		return true;
	return copy_field(c, type->fields, &type->fields->fields[tag - 1], in, out);
}

static bool copy_items(
	struct copier *c, const netron_slot *item, const void *in, void *out, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!copy_slot(c, item, (const char *)in + i * item->size,
			    (char *)out + i * item->size))
			return false;
	return true;
}

static bool copy_list(struct copier *c, const netron_list_type *type, const struct nt_items *in,
	struct nt_items *out)
{
	size_t size;
	void *items = NULL;

	if (__builtin_mul_overflow(in->count, (size_t)type->item.size, &size))
		return false;
	if (in->count) {
		items = nt_arena_zeroed(c->arena, size);
		if (!items || !copy_items(c, &type->item, in->items, items, in->count))
			return false;
	}
	*out = (struct nt_items){ items, in->count };
	return true;
}

static bool copy_map(struct copier *c, const netron_map_type *type, const struct nt_items *in,
	struct nt_items *out)
{
	const char *from = in->items;
	size_t size;
	char *items = NULL;

	if (__builtin_mul_overflow(in->count, (size_t)type->entry_size, &size))
		return false;
	if (in->count) {
		items = nt_arena_zeroed(c->arena, size);
		if (!items)
			return false;
	}
	*out = (struct nt_items){ items, in->count };
	for (size_t i = 0; i < in->count; i++, from += type->entry_size, items += type->entry_size)
		if (!copy_slot(c, &type->key, from, items) ||
			!copy_slot(c, &type->value, from + type->value_offset,
				items + type->value_offset))
			return false;
	return true;
}

static bool copy_optional(
	struct copier *c, const netron_optional_type *type, const void *in, void *out)
{
	if (type->form == NETRON_POINTER)
		return copy_pointer(c, &type->slot, in, out);
	if (type->form == NETRON_NULLABLE)
		return copy_slot(c, &type->slot, in, out);
	*(bool *)out = *(const bool *)in;
	return !*(const bool *)in ||
	       copy_slot(c, &type->slot, (const char *)in + type->form, (char *)out + type->form);
}

static bool copy_any(struct copier *c, const netron_value *in, const netron_value **out)
{
	*out = in ? nt_value_copy(c->arena, in) : NULL;
	return *out || !in;
}

static bool copy_nested(struct copier *c, uint8_t op, const void *type, const void *in, void *out)
{
	switch (op) {
	case NETRON_OP_STRUCT:
		return copy_struct(c, type, in, out);
	case NETRON_OP_UNION:
		return copy_union(c, type, in, out);
	case NETRON_OP_LIST:
	case NETRON_OP_SET:
		return copy_list(c, type, in, out);
	case NETRON_OP_ARRAY:
		return copy_items(c, &((const netron_list_type *)type)->item, in, out,
			((const netron_list_type *)type)->min_count);
	case NETRON_OP_MAP:
		return copy_map(c, type, in, out);
	case NETRON_OP_OPTIONAL:
		return copy_optional(c, type, in, out);
	default:
		return copy_slot(c, &((const netron_checked_type *)type)->slot, in, out);
	}
}

/* What a scalar of op takes; 0: it is none. */
static size_t scalar_size(uint8_t op)
{
	static const uint8_t sizes[NETRON_OP_END] = {
		[NETRON_OP_BOOL] = sizeof(bool),
		[NETRON_OP_I8] = 1,
		[NETRON_OP_I16] = 2,
		[NETRON_OP_I32] = 4,
		[NETRON_OP_I64] = 8,
		[NETRON_OP_U8] = 1,
		[NETRON_OP_U16] = 2,
		[NETRON_OP_U32] = 4,
		[NETRON_OP_U64] = 8,
		[NETRON_OP_F32] = sizeof(float),
		[NETRON_OP_F64] = sizeof(double),
		[NETRON_OP_TIME] = sizeof(netron_time),
		[NETRON_OP_DURATION] = sizeof(netron_duration),
		[NETRON_OP_UUID] = sizeof(netron_uuid),
	};

	return op < NETRON_OP_END ? sizes[op] : 0;
}

static bool copy_op(struct copier *c, uint8_t op, const void *type, const void *in, void *out)
{
	bool ok;

	switch (op) {
	case NETRON_OP_VOID:
		return true;
	case NETRON_OP_STRING:
		return copy_string(c, *(const char *const *)in, out);
	case NETRON_OP_BYTES:
		return copy_bytes(c, in, out);
	case NETRON_OP_ANY:
		return copy_any(c, *(const netron_value *const *)in, out);
	case NETRON_OP_ENUM:
		memcpy(out, in, scalar_size(((const netron_enum_type *)type)->base));
		return true;
	default:
		break;
	}
	if (scalar_size(op)) {
		memcpy(out, in, scalar_size(op));
		return true;
	}
	if (!nt_op_has_type(op) || ++c->depth > MAX_COPY_DEPTH)
		return false;
	ok = copy_nested(c, op, type, in, out);
	c->depth--;
	return ok;
}

bool nt_copy_slot(struct nt_arena *arena, const netron_slot *slot, const void *in, void *out)
{
	struct copier copier = { .arena = arena };

	return copy_slot(&copier, slot, in, out);
}
