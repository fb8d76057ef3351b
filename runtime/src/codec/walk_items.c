/* walk_items.c - lists, sets, fixed arrays and maps from MessagePack. */
#include "codec/compare.h"
#include "codec/walk_read.h"

static const uint8_t *too_deep(struct nt_reader *r)
{
	return nt_read_fail(r, NETRON_E_TOO_LARGE, "nested too deep");
}

NT_INLINE bool are_four_doubles(const uint8_t *p)
{
	return p[0] == 0xcb && p[9] == 0xcb && p[18] == 0xcb && p[27] == 0xcb;
}

/* The two lists that travel in volume, without a call per item. */
NT_INLINE const uint8_t *unpack_doubles(
	struct nt_reader *r, const uint8_t *p, uint32_t count, double *items)
{
	double *at = items, *end = items + count;

	/* As long as all are float64, they are known to be there; four at a time. */
	if (nt_likely(nt_left(r, p) >= (uint64_t)count * 9)) {
		for (; end - at >= 4 && are_four_doubles(p); at += 4, p += 36)
			for (unsigned k = 0; k < 4; k++)
				at[k] = nt_load_double(p + 1 + 9 * k);
		for (; at < end && *p == 0xcb; at++, p += 9)
			*at = nt_load_double(p + 1);
	}
	for (; at < end; at++) {
		p = nt_get_f64(r, p, at);
		if (nt_unlikely(!p))
			return nt_read_at_index(r, (size_t)(at - items));
	}
	return p;
}

NT_INLINE const uint8_t *unpack_strings(
	struct nt_reader *r, const uint8_t *p, uint32_t count, const char **items, bool may_grow)
{
	for (uint32_t i = 0; i < count; i++) {
		p = nt_get_string_here(r, p, &items[i], may_grow);
		if (nt_unlikely(!p))
			return nt_read_at_index(r, i);
	}
	return p;
}

static const uint8_t *unpack_structs(struct nt_reader *r, const uint8_t *p,
	const netron_struct *type, uint32_t count, char *items)
{
	for (uint32_t i = 0; i < count; i++, items += type->size) {
		p = nt_unpack(r, p, type, items);
		if (nt_unlikely(!p))
			return nt_read_at_index(r, i);
	}
	return p;
}

static __attribute__((noinline)) const uint8_t *unpack_others(
	struct nt_reader *r, const uint8_t *p, const netron_slot *item, uint32_t count, char *out)
{
	for (uint32_t i = 0; i < count; i++, out += item->size) {
		p = nt_unpack_op(r, p, item->op, item->type, out);
		if (nt_unlikely(!p))
			return nt_read_at_index(r, i);
	}
	return p;
}

const uint8_t *nt_unpack_items(
	struct nt_reader *r, const uint8_t *p, const netron_slot *item, uint32_t count, void *items)
{
	switch (item->op) {
	case NETRON_OP_F64:
		return unpack_doubles(r, p, count, items);
	case NETRON_OP_STRING:
		return unpack_strings(r, p, count, items, true);
	case NETRON_OP_STRUCT:
		return unpack_structs(r, p, item->type, count, items);
	default:
		return unpack_others(r, p, item, count, items);
	}
}

/* Behind the header of an array or of a set: count items into fresh memory. */
static const uint8_t *unpack_counted(struct nt_reader *r, const uint8_t *p,
	const netron_list_type *type, uint32_t count, struct nt_items *out)
{
	void *items;

	if (nt_unlikely(count > type->max_count))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "too many items");
	items = nt_take(r, (size_t)count * type->item.size);
	if (nt_unlikely(!items))
		return NULL;
	*out = (struct nt_items){ items, count };
	if (nt_unlikely(!nt_descend(r)))
		return too_deep(r);
	p = nt_unpack_items(r, p, &type->item, count, items);
	r->depth--;
	return p;
}

/* A list of what goes no deeper. */
NT_INLINE const uint8_t *unpack_list_here(struct nt_reader *r, const uint8_t *p,
	const netron_list_type *type, uint8_t op, struct nt_items *out, bool may_grow)
{
	uint32_t count = 0;
	void *items;

	p = nt_get_count(r, p, type->item.least, &count);
	if (nt_unlikely(!p))
		return NULL;
	if (nt_unlikely(count > type->max_count))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "too many items");
	items = nt_take_here(r, (size_t)count * type->item.size, may_grow);
	if (nt_unlikely(!items))
		return NULL;
	if (nt_unlikely(r->depth >= r->max_depth))
		return too_deep(r);
	*out = (struct nt_items){ items, count };
	return op == NETRON_OP_F64 ? unpack_doubles(r, p, count, items)
				   : unpack_strings(r, p, count, items, may_grow);
}

static __attribute__((noinline)) const uint8_t *unpack_list_of_doubles(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, struct nt_items *out)
{
	return unpack_list_here(r, p, type, NETRON_OP_F64, out, true);
}

static __attribute__((noinline)) const uint8_t *unpack_list_of_strings(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, struct nt_items *out)
{
	return unpack_list_here(r, p, type, NETRON_OP_STRING, out, true);
}

static __attribute__((noinline)) const uint8_t *unpack_list_of_others(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, struct nt_items *out)
{
	uint32_t count = 0;

	p = nt_get_count(r, p, type->item.least, &count);
	return nt_likely(p) ? unpack_counted(r, p, type, count, out) : NULL;
}

/* Of leaf functions: one deeper than the struct, which they do not note. */
const uint8_t *netron_leaf_get_doubles(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, void *out)
{
	return nt_likely(r->depth + 1 < r->max_depth)
		       ? unpack_list_here(r, p, type, NETRON_OP_F64, out, false)
		       : NULL;
}

const uint8_t *netron_leaf_get_strings(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, void *out)
{
	return nt_likely(r->depth + 1 < r->max_depth)
		       ? unpack_list_here(r, p, type, NETRON_OP_STRING, out, false)
		       : NULL;
}

/* Each in a function of its own, which saves no more registers than it needs. */
const uint8_t *nt_unpack_list(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, struct nt_items *out)
{
	switch (type->item.op) {
	case NETRON_OP_F64:
		return unpack_list_of_doubles(r, p, type, out);
	case NETRON_OP_STRING:
		return unpack_list_of_strings(r, p, type, out);
	default:
		return unpack_list_of_others(r, p, type, out);
	}
}

const uint8_t *nt_unpack_array(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, void *out)
{
	uint32_t count = 0;

	p = nt_get_count(r, p, type->item.least, &count);
	if (!p)
		return NULL;
	if (count != type->min_count)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "an array of the wrong length");
	if (!nt_descend(r))
		return too_deep(r);
	p = nt_unpack_items(r, p, &type->item, count, out);
	r->depth--;
	return p;
}

/* The header of extension 123 or 124; *out_end is its end. */
static const uint8_t *counted_ext(struct nt_reader *r, const uint8_t *p, int wanted, unsigned least,
	const char *reason, uint32_t *out_count, const uint8_t **out_end)
{
	uint32_t size;
	int type;

	if (p < r->end && !((*p >= 0xd4 && *p <= 0xd8) || (*p >= 0xc7 && *p <= 0xc9)))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, reason);
	p = nt_get_ext(r, p, &type, &size);
	if (!p)
		return NULL;
	if (type != wanted)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, reason);
	if (size < 4)
		return nt_read_fail(r, NETRON_E_DECODE, "a malformed extension");
	*out_count = nt_load32(p);
	*out_end = p + size;
	p += 4;
	if ((uint64_t)*out_count * least > (size_t)(*out_end - p))
		return nt_read_truncated(r);
	if (!nt_spend(r, *out_count))
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "too many elements");
	return p;
}

static bool is_array(const struct nt_reader *r, const uint8_t *p)
{
	return p < r->end && ((*p & 0xf0) == 0x90 || *p == 0xdc || *p == 0xdd);
}

static bool is_map(const struct nt_reader *r, const uint8_t *p)
{
	return p < r->end && ((*p & 0xf0) == 0x80 || *p == 0xde || *p == 0xdf);
}

/* Items of a set keep their order; a second copy of one is refused. */
static const uint8_t *check_set(struct nt_reader *r, const uint8_t *p, const netron_list_type *type,
	const struct nt_items *set)
{
	uint32_t *order;
	size_t twice;

	if (nt_is_ascending(&type->item, set->items, set->count, type->item.size))
		return p;
	order = nt_take(r, set->count * sizeof(*order));
	if (!order)
		return NULL;
	twice = nt_find_twice(&type->item, set->items, set->count, type->item.size, order);
	if (twice == SIZE_MAX)
		return p;
	nt_read_fail(r, NETRON_E_INVALID_VALUE, "an item that is in the set already");
	return nt_read_at_index(r, twice);
}

/* Extension 123; an array is taken too. */
const uint8_t *nt_unpack_set(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, struct nt_items *out)
{
	const uint8_t *end = NULL, *outer = r->end;
	uint32_t count = 0;

	if (is_array(r, p)) {
		p = nt_unpack_list(r, p, type, out);
		return p ? check_set(r, p, type, out) : NULL;
	}
	p = counted_ext(r, p, NT_EXT_SET, type->item.least, "expected a set", &count, &end);
	if (!p)
		return NULL;
	r->end = end;
	p = unpack_counted(r, p, type, count, out);
	r->end = outer;
	return p && check_set(r, p, type, out) ? end : NULL;
}

static const uint8_t *fail_at_key(
	struct nt_reader *r, const netron_map_type *type, const void *entry, size_t index)
{
	if (type->key.op == NETRON_OP_STRING) {
		const char *key = *(const char *const *)entry;

		return nt_read_at_text(r, key, strlen(key));
	}
	return nt_read_at_index(r, index);
}

static const uint8_t *unpack_entries(struct nt_reader *r, const uint8_t *p,
	const netron_map_type *type, uint32_t count, char *entries)
{
	for (uint32_t i = 0; i < count; i++, entries += type->entry_size) {
		p = nt_unpack_op(r, p, type->key.op, type->key.type, entries);
		if (nt_unlikely(!p))
			return nt_read_at_index(r, i);
		p = nt_unpack_op(
			r, p, type->value.op, type->value.type, entries + type->value_offset);
		if (nt_unlikely(!p))
			return fail_at_key(r, type, entries, i);
	}
	return p;
}

/* In the order of their keys, each once. */
static bool sort_entries(struct nt_reader *r, const netron_map_type *type, struct nt_items *map)
{
	size_t twice;

	if (nt_is_ascending(&type->key, map->items, map->count, type->entry_size))
		return true;
	twice = nt_sort_entries(&type->key, map->items, map->count, type->entry_size);
	if (twice == SIZE_MAX)
		return true;
	nt_read_fail(r, NETRON_E_INVALID_VALUE, "a key that is there twice");
	fail_at_key(r, type, (char *)map->items + twice * type->entry_size, twice);
	return false;
}

static const uint8_t *unpack_counted_map(struct nt_reader *r, const uint8_t *p,
	const netron_map_type *type, uint32_t count, struct nt_items *out)
{
	char *entries;

	if (count > type->max_count)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "too many entries");
	if ((uint64_t)count * (type->key.least + type->value.least) > nt_left(r, p))
		return nt_read_truncated(r);
	entries = nt_take(r, (size_t)count * type->entry_size);
	if (!entries)
		return NULL;
	if (!nt_descend(r))
		return too_deep(r);
	memset(entries, 0, (size_t)count * type->entry_size); /* the holes between the members */
	p = unpack_entries(r, p, type, count, entries);
	r->depth--;
	*out = (struct nt_items){ entries, count };
	return p && sort_entries(r, type, out) ? p : NULL;
}

/* With string keys a plain object, else extension 124; either is taken for either. */
const uint8_t *nt_unpack_map(
	struct nt_reader *r, const uint8_t *p, const netron_map_type *type, struct nt_items *out)
{
	const uint8_t *end = NULL, *outer = r->end;
	uint32_t count = 0;

	if (is_map(r, p)) {
		p = nt_get_map(r, p, &count);
		return p ? unpack_counted_map(r, p, type, count, out) : NULL;
	}
	p = counted_ext(r, p, NT_EXT_MAP, 2, "expected a map", &count, &end);
	if (!p)
		return NULL;
	r->end = end;
	p = unpack_counted_map(r, p, type, count, out);
	r->end = outer;
	return p ? end : NULL;
}
