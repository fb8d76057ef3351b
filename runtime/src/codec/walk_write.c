/* walk_write.c - structs and parameters to MessagePack by their tables. Room for all that is of
 * fixed size is made once per struct; what has a payload makes room for it and for the rest. */
#include "codec/walk_put.h"

static const void *at(const void *base, size_t offset)
{
	return (const char *)base + offset;
}

NT_INLINE bool is_present(const netron_field *field, const void *base)
{
	if (nt_likely(field->has == NETRON_REQUIRED || field->has == NETRON_DEFAULTED))
		return true;
	if (field->has >= NETRON_NULLABLE)
		return *(const void *const *)at(base, field->offset);
	return *(const bool *)at(base, field->has);
}

NT_INLINE uint8_t *pack_field(struct nt_writer *w, uint8_t *p, const void *const *types,
	const netron_field *field, const void *base, size_t then)
{
	const void *value = at(base, field->offset);

	if (nt_unlikely(field->has == NETRON_POINTER))
		value = *(const void *const *)value;
	return nt_pack_typed(w, p, field->op, types, field->type, value, then);
}

uint8_t *nt_pack_field(struct nt_writer *w, uint8_t *p, const netron_struct *type,
	const netron_field *field, const void *base, size_t then)
{
	return pack_field(w, p, type->types, field, base, then);
}

static unsigned count_present(const netron_struct *type, const void *base)
{
	unsigned count = 0;

	for (unsigned i = 0; i < type->count; i++)
		count += is_present(&type->fields[i], base);
	return count;
}

uint8_t *nt_pack_by_table(
	struct nt_writer *w, uint8_t *p, const netron_struct *type, const void *in)
{
	const netron_field *field = type->fields, *last = field + type->count;
	const void *const *types = type->types;
	const char *keys = type->keys;
	size_t fixed = type->fixed;

	p = nt_room(w, p, fixed);
	if (nt_unlikely(!p))
		return NULL;
	if (nt_unlikely(!nt_ascend(w)))
		return nt_write_fail(w, NETRON_E_TOO_LARGE, "nested too deep");
	p = nt_put_map(p, type->optional ? count_present(type, in) : type->count);
	for (; field < last; field++) {
		const void *value = at(in, field->offset);

		if (nt_unlikely(field->has != NETRON_REQUIRED)) {
			if (!is_present(field, in))
				continue;
			if (field->has == NETRON_POINTER)
				value = *(const void *const *)value;
		}
		p = nt_put_key(p, keys + field->key, field->key_len);
		p = nt_pack_typed(w, p, field->op, types, field->type, value, fixed);
		if (nt_unlikely(!p))
			return nt_write_at_key(w, type->keys + field->key);
	}
	w->depth--;
	return p;
}

uint8_t *nt_pack(struct nt_writer *w, uint8_t *p, const netron_struct *type, const void *in)
{
	return type->pack ? type->pack(w, p, in) : nt_pack_by_table(w, p, type, in);
}

static const struct nt_items *rest_of(const netron_struct *type, const void *in)
{
	return at(in, type->fields[type->count - 1].offset);
}

/* Parameters in front of the rest, or all. */
static unsigned positional_count(const netron_struct *type)
{
	return type->flags & NETRON_STRUCT_REST ? type->count - 1u : type->count;
}

uint32_t nt_pack_args_count(const netron_struct *type, const void *in)
{
	unsigned count = positional_count(type);

	if (type->flags & NETRON_STRUCT_REST && rest_of(type, in)->count)
		return count + (uint32_t)rest_of(type, in)->count;
	while (count && !is_present(&type->fields[count - 1], in))
		count--;
	return count;
}

static uint8_t *pack_rest(
	struct nt_writer *w, uint8_t *p, const netron_struct *type, const void *in)
{
	const netron_field *field = &type->fields[type->count - 1];
	const netron_list_type *list = type->types[field->type];
	const struct nt_items *rest = rest_of(type, in);

	if (field->op == NETRON_OP_CHECKED)
		list = ((const netron_checked_type *)type->types[field->type])->slot.type;
	if (rest->count > list->max_count)
		p = nt_write_fail(w, NETRON_E_INVALID_VALUE, "too many items");
	else
		p = nt_pack_items(w, p, &list->item, rest->items, rest->count, 0);
	return p ? p : nt_write_at_key(w, type->keys + field->key);
}

uint8_t *nt_pack_args(struct nt_writer *w, uint8_t *p, const netron_struct *type, const void *in)
{
	uint32_t count = nt_pack_args_count(type, in);
	unsigned positional = positional_count(type);
	size_t fixed = type->fixed;

	p = nt_room(w, p, fixed + 3 * (size_t)type->count);
	if (nt_unlikely(!p))
		return NULL;
	for (unsigned i = 0; i < positional && i < count; i++) {
		const netron_field *field = &type->fields[i];

		if (!is_present(field, in)) {
			p = nt_put_undefined(p);
			continue;
		}
		p = pack_field(w, p, type->types, field, in, fixed + 3 * (size_t)type->count);
		if (nt_unlikely(!p))
			return nt_write_at_key(w, type->keys + field->key);
	}
	return count > positional ? pack_rest(w, p, type, in) : p;
}

static __attribute__((noinline)) uint8_t *pack_slot(
	struct nt_writer *w, uint8_t *p, const netron_slot *slot, const void *in)
{
	p = nt_room(w, p, NT_PUT_SCALAR);
	if (nt_unlikely(!p))
		return NULL;
	return nt_pack_op(w, p, slot->op, slot->type, in, 0);
}

/* Structs first: they pay for no register the others need. */
uint8_t *nt_pack_slot(struct nt_writer *w, uint8_t *p, const netron_slot *slot, const void *in)
{
	if (nt_likely(slot->op == NETRON_OP_STRUCT))
		return nt_pack(w, p, slot->type, in);
	return pack_slot(w, p, slot, in);
}
