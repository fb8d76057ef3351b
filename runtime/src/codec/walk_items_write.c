/* walk_items_write.c - lists, sets, fixed arrays and maps to MessagePack. */
#include "base/alloc.h"
#include "codec/compare.h"
#include "codec/walk_put.h"

static uint8_t *too_deep(struct nt_writer *w)
{
	return nt_write_fail(w, NETRON_E_TOO_LARGE, "nested too deep");
}

NT_INLINE uint8_t *pack_doubles(struct nt_writer *w, uint8_t *p, const double *items, size_t count,
	size_t then, bool may_grow)
{
	p = nt_room_here(w, p, count * 9 + then, may_grow);
	if (nt_unlikely(!p))
		return NULL;
	for (; count >= 4; count -= 4, items += 4, p += 36)
		for (unsigned k = 0; k < 4; k++)
			nt_put_f64(p + 9 * k, items[k]);
	for (; count; count--, items++)
		p = nt_put_f64(p, *items);
	return p;
}

NT_INLINE uint8_t *pack_strings(struct nt_writer *w, uint8_t *p, const char *const *items,
	size_t count, size_t then, bool may_grow)
{
	for (size_t i = 0; i < count; i++) {
		p = nt_put_string_here(w, p, items[i], then, may_grow);
		if (nt_unlikely(!p))
			return nt_write_at_index(w, i);
	}
	return nt_room_here(w, p, then, may_grow);
}

static uint8_t *pack_structs(struct nt_writer *w, uint8_t *p, const netron_struct *type,
	const char *items, size_t count, size_t then)
{
	for (size_t i = 0; i < count; i++, items += type->size) {
		p = nt_pack(w, p, type, items);
		if (nt_unlikely(!p))
			return nt_write_at_index(w, i);
	}
	return nt_room(w, p, then);
}

static __attribute__((noinline)) uint8_t *pack_others(struct nt_writer *w, uint8_t *p,
	const netron_slot *item, const char *in, size_t count, size_t then)
{
	for (size_t i = 0; i < count; i++, in += item->size) {
		p = nt_room(w, p, NT_PUT_SCALAR);
		if (nt_unlikely(!p))
			return NULL;
		p = nt_pack_op(w, p, item->op, item->type, in, 0);
		if (nt_unlikely(!p))
			return nt_write_at_index(w, i);
	}
	return nt_room(w, p, then);
}

uint8_t *nt_pack_items(struct nt_writer *w, uint8_t *p, const netron_slot *item, const void *items,
	size_t count, size_t then)
{
	switch (item->op) {
	case NETRON_OP_F64:
		return pack_doubles(w, p, items, count, then, true);
	case NETRON_OP_STRING:
		return pack_strings(w, p, items, count, then, true);
	case NETRON_OP_STRUCT:
		return pack_structs(w, p, item->type, items, count, then);
	default:
		return pack_others(w, p, item, items, count, then);
	}
}

static bool are_there(struct nt_writer *w, const struct nt_items *list, uint32_t max_count)
{
	if (nt_unlikely(list->count > max_count || list->count > UINT32_MAX))
		nt_write_fail(w, NETRON_E_INVALID_VALUE, "too many items");
	else if (nt_unlikely(list->count && !list->items))
		nt_write_fail(w, NETRON_E_INVALID_VALUE, "a list without items");
	else
		return true;
	return false;
}

static uint8_t *pack_counted(struct nt_writer *w, uint8_t *p, const netron_slot *item,
	const void *items, size_t count, size_t then)
{
	p = nt_room(w, p, NT_PUT_HEADER);
	if (nt_unlikely(!p))
		return NULL;
	if (nt_unlikely(!nt_ascend(w)))
		return too_deep(w);
	p = nt_pack_items(w, nt_put_array(p, count), item, items, count, then);
	w->depth--;
	return p;
}

/* A list of what goes no deeper. */
NT_INLINE uint8_t *pack_list_here(struct nt_writer *w, uint8_t *p, const netron_list_type *type,
	uint8_t op, const struct nt_items *list, size_t then, bool may_grow)
{
	if (nt_unlikely(!are_there(w, list, type->max_count)))
		return NULL;
	p = nt_room_here(w, p, NT_PUT_HEADER, may_grow);
	if (nt_unlikely(!p))
		return NULL;
	if (nt_unlikely(w->depth >= w->max_depth))
		return too_deep(w);
	p = nt_put_array(p, list->count);
	return op == NETRON_OP_F64 ? pack_doubles(w, p, list->items, list->count, then, may_grow)
				   : pack_strings(w, p, list->items, list->count, then, may_grow);
}

static __attribute__((noinline)) uint8_t *pack_list_of_doubles(struct nt_writer *w, uint8_t *p,
	const netron_list_type *type, const struct nt_items *list, size_t then)
{
	return pack_list_here(w, p, type, NETRON_OP_F64, list, then, true);
}

static __attribute__((noinline)) uint8_t *pack_list_of_strings(struct nt_writer *w, uint8_t *p,
	const netron_list_type *type, const struct nt_items *list, size_t then)
{
	return pack_list_here(w, p, type, NETRON_OP_STRING, list, then, true);
}

static __attribute__((noinline)) uint8_t *pack_list_of_others(struct nt_writer *w, uint8_t *p,
	const netron_list_type *type, const struct nt_items *list, size_t then)
{
	if (nt_unlikely(!are_there(w, list, type->max_count)))
		return NULL;
	return pack_counted(w, p, &type->item, list->items, list->count, then);
}

/* Of leaf functions: one deeper than the struct, which they do not note. */
uint8_t *netron_leaf_put_f64_list(struct nt_writer *w, uint8_t *p, const netron_list_type *type,
	const void *list, size_t then)
{
	return nt_likely(w->depth + 1 < w->max_depth)
		       ? pack_list_here(w, p, type, NETRON_OP_F64, list, then, false)
		       : NULL;
}

uint8_t *netron_leaf_put_text_list(struct nt_writer *w, uint8_t *p, const netron_list_type *type,
	const void *list, size_t then)
{
	return nt_likely(w->depth + 1 < w->max_depth)
		       ? pack_list_here(w, p, type, NETRON_OP_STRING, list, then, false)
		       : NULL;
}

/* Each in a function of its own, which saves no more registers than it needs. */
uint8_t *nt_pack_list(struct nt_writer *w, uint8_t *p, const netron_list_type *type,
	const struct nt_items *list, size_t then)
{
	switch (type->item.op) {
	case NETRON_OP_F64:
		return pack_list_of_doubles(w, p, type, list, then);
	case NETRON_OP_STRING:
		return pack_list_of_strings(w, p, type, list, then);
	default:
		return pack_list_of_others(w, p, type, list, then);
	}
}

uint8_t *nt_pack_array(struct nt_writer *w, uint8_t *p, const netron_list_type *type,
	const void *items, size_t then)
{
	return pack_counted(w, p, &type->item, items, type->min_count, then);
}

/* Whether all are different. Values in ascending order need no memory to tell. */
static bool are_different(struct nt_writer *w, const netron_slot *key, const struct nt_items *in,
	size_t size, const char *reason)
{
	const netron_allocator *allocator = w->buf->allocator;
	uint32_t *order;
	size_t twice;

	if (nt_is_ascending(key, in->items, in->count, size))
		return true;
	order = nt_alloc(allocator, in->count * sizeof(*order));
	if (!order) {
		nt_write_fail(w, NETRON_E_NO_MEMORY, "out of memory");
		return false;
	}
	twice = nt_find_twice(key, in->items, in->count, size, order);
	nt_free(allocator, order);
	if (twice == SIZE_MAX)
		return true;
	nt_write_fail(w, NETRON_E_INVALID_VALUE, reason);
	nt_write_at_index(w, twice);
	return false;
}

uint8_t *nt_pack_set(struct nt_writer *w, uint8_t *p, const netron_list_type *type,
	const struct nt_items *set, size_t then)
{
	size_t mark;

	if (!are_there(w, set, type->max_count) ||
		!are_different(
			w, &type->item, set, type->item.size, "an item that is in the set already"))
		return NULL;
	p = nt_ext_begin(w, p, &mark);
	p = p ? nt_room(w, p, 4) : NULL;
	if (!p)
		return NULL;
	if (!nt_ascend(w))
		return too_deep(w);
	nt_store32(p, (uint32_t)set->count);
	p = nt_pack_items(w, p + 4, &type->item, set->items, set->count, 0);
	w->depth--;
	return p ? nt_ext_end(w, p, mark, NT_EXT_SET, then) : NULL;
}

static uint8_t *fail_at_key(
	struct nt_writer *w, const netron_map_type *type, const void *entry, size_t index)
{
	const char *key;

	if (type->key.op != NETRON_OP_STRING)
		return nt_write_at_index(w, index);
	key = *(const char *const *)entry;
	return nt_write_at_text(w, key, strlen(key));
}

static uint8_t *pack_entries(
	struct nt_writer *w, uint8_t *p, const netron_map_type *type, const struct nt_items *map)
{
	const char *entry = map->items;

	for (size_t i = 0; i < map->count; i++, entry += type->entry_size) {
		p = nt_room(w, p, 2 * NT_PUT_SCALAR);
		if (nt_unlikely(!p))
			return NULL;
		p = nt_pack_op(w, p, type->key.op, type->key.type, entry, NT_PUT_SCALAR);
		if (nt_unlikely(!p))
			return nt_write_at_index(w, i);
		p = nt_pack_op(
			w, p, type->value.op, type->value.type, entry + type->value_offset, 0);
		if (nt_unlikely(!p))
			return fail_at_key(w, type, entry, i);
	}
	return p;
}

bool nt_has_string_keys(const netron_slot *key)
{
	const netron_enum_type *named = key->type;

	while (key->op == NETRON_OP_CHECKED) {
		key = &((const netron_checked_type *)key->type)->slot;
		named = key->type;
	}
	return key->op == NETRON_OP_STRING || key->op == NETRON_OP_UUID ||
	       (key->op == NETRON_OP_ENUM && named->flags & NETRON_ENUM_NAMES);
}

static uint8_t *pack_object(struct nt_writer *w, uint8_t *p, const netron_map_type *type,
	const struct nt_items *map, size_t then)
{
	if (map->count > UINT16_MAX)
		return nt_write_fail(w, NETRON_E_RANGE, "more than 65535 entries in a map");
	p = nt_room(w, p, NT_PUT_HEADER);
	p = p ? pack_entries(w, nt_put_map(p, map->count), type, map) : NULL;
	return p ? nt_room(w, p, then) : NULL;
}

static uint8_t *pack_map_ext(struct nt_writer *w, uint8_t *p, const netron_map_type *type,
	const struct nt_items *map, size_t then)
{
	size_t mark;

	p = nt_ext_begin(w, p, &mark);
	p = p ? nt_room(w, p, 4) : NULL;
	if (!p)
		return NULL;
	nt_store32(p, (uint32_t)map->count);
	p = pack_entries(w, p + 4, type, map);
	return p ? nt_ext_end(w, p, mark, NT_EXT_MAP, then) : NULL;
}

uint8_t *nt_pack_map(struct nt_writer *w, uint8_t *p, const netron_map_type *type,
	const struct nt_items *map, size_t then)
{
	if (!are_there(w, map, type->max_count) ||
		!are_different(w, &type->key, map, type->entry_size, "a key that is there twice"))
		return NULL;
	if (!nt_ascend(w))
		return too_deep(w);
	p = nt_has_string_keys(&type->key) ? pack_object(w, p, type, map, then)
					   : pack_map_ext(w, p, type, map, then);
	w->depth--;
	return p;
}
