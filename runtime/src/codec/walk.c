/* walk.c - structs and parameters from MessagePack by their tables. The next field of the table is
 * tried first: a peer of the same declaration sends them in that order. */
#include "codec/walk_read.h"

enum { MAX_UNKNOWN_KEYS = 256 };

static void *at(void *base, size_t offset)
{
	return (char *)base + offset;
}

static const uint8_t *unpack_pointer(
	struct nt_reader *r, const uint8_t *p, uint8_t op, const void *type, const void **out)
{
	const netron_struct *structure = type;
	const netron_union *choice = type;
	size_t size = op == NETRON_OP_STRUCT ? structure->size : choice->size;
	void *value;

	if (op != NETRON_OP_STRUCT && op != NETRON_OP_UNION)
		return nt_read_fail(r, NETRON_E_ARGUMENT, "a table that is wrong");
	value = nt_take(r, size);
	if (!value)
		return NULL;
	*out = value;
	return nt_unpack_op(r, p, op, type, value);
}

NT_INLINE const uint8_t *unpack_field(struct nt_reader *r, const uint8_t *p,
	const void *const *types, const netron_field *field, void *base)
{
	uint8_t op = field->op;
	void *out = at(base, field->offset);
	unsigned absent;

	if (nt_likely(field->has == NETRON_REQUIRED))
		return nt_unpack_typed(r, p, op, types, field->type, out);
	absent = op == NETRON_OP_ANY ? 0 : nt_absent(r, p);
	if (absent)
		return p + absent;
	if (field->has == NETRON_POINTER)
		return unpack_pointer(r, p, op, types[field->type], out);
	if (field->has < NETRON_DEFAULTED)
		*(bool *)at(base, field->has) = true;
	return nt_unpack_op(r, p, op, nt_op_has_type(op) ? types[field->type] : NULL, out);
}

const uint8_t *nt_unpack_field(struct nt_reader *r, const uint8_t *p, const netron_struct *type,
	const netron_field *field, void *base)
{
	return unpack_field(r, p, type->types, field, base);
}

NT_INLINE void begin(const netron_struct *type, void *base)
{
	if (type->defaults)
		memcpy(base, type->defaults, type->size);
	else
		memset(base, 0, type->size);
}

/* The next field is the likeliest; then any other, or none. */
static const netron_field *find(const struct nt_reader *r, const uint8_t *p,
	const netron_struct *type, const netron_field *next)
{
	const netron_field *last = type->fields + type->count;

	for (const netron_field *field = next; field < last; field++)
		if (nt_key_is(r, p, type->keys + field->key, field->key_len))
			return field;
	for (const netron_field *field = type->fields; field < next; field++)
		if (nt_key_is(r, p, type->keys + field->key, field->key_len))
			return field;
	return NULL;
}

/* A key longer than its shortest form is found by its text. */
static NT_COLD const netron_field *find_text(
	struct nt_reader *r, const uint8_t *p, const netron_struct *type, const uint8_t **out_end)
{
	uint32_t size;
	struct nt_reader probe = *r;

	p = nt_get_string_header(&probe, p, &size);
	if (!p || nt_left(r, p) < size)
		return NULL;
	for (unsigned i = 0; i < type->count; i++) {
		const char *key = type->keys + type->fields[i].key;
		unsigned header = ((uint8_t)*key & 0xe0) == 0xa0 ? 1 : 2;

		if (type->fields[i].key_len - header == size && !memcmp(key + header, p, size)) {
			*out_end = p + size;
			return &type->fields[i];
		}
	}
	return NULL;
}

static NT_COLD const uint8_t *fail_twice(
	struct nt_reader *r, const netron_struct *type, const netron_field *field)
{
	nt_read_fail(r, NETRON_E_INVALID_VALUE, "a key that is there twice");
	return nt_read_at_key(r, type->keys + field->key);
}

static NT_COLD const uint8_t *fail_missing(
	struct nt_reader *r, const netron_struct *type, uint64_t seen)
{
	unsigned i = (unsigned)__builtin_ctzll(type->required & ~seen);

	nt_read_fail(r, NETRON_E_INVALID_VALUE, "a required value is missing");
	return nt_read_at_key(r, type->keys + type->fields[i].key);
}

/* Steps over a key nobody knows and its value. */
static NT_COLD const uint8_t *skip_unknown(struct nt_reader *r, const uint8_t *p, unsigned *unknown)
{
	if (++*unknown > MAX_UNKNOWN_KEYS)
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "too many unknown keys");
	if (p < r->end && (*p & 0xe0) != 0xa0 && (*p < 0xd9 || *p > 0xdb))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "a key that is no string");
	p = nt_skip(r, p);
	return p ? nt_skip(r, p) : NULL;
}

/* The key is not that of the next field. The field it is of, and *out_value behind it; NULL: of
 * none, and *out_value is behind its value, or NULL on error. */
static const netron_field *find_key(struct nt_reader *r, const uint8_t *p,
	const netron_struct *type, const netron_field *next, unsigned *unknown,
	const uint8_t **out_value)
{
	const netron_field *field = find(r, p, type, next);

	if (field) {
		*out_value = p + field->key_len;
		return field;
	}
	if (p < r->end && *p >= 0xd9 && *p <= 0xdb)
		field = find_text(r, p, type, out_value);
	if (!field)
		*out_value = skip_unknown(r, p, unknown);
	return field;
}

/* One key and its value, whatever it is. */
static const uint8_t *find_and_unpack(struct nt_reader *r, const uint8_t *p,
	const netron_struct *type, const netron_field **next, uint64_t *seen, unsigned *unknown,
	void *out)
{
	const uint8_t *value = NULL;
	const netron_field *field = find_key(r, p, type, *next, unknown, &value);

	if (!field)
		return value;
	/* Before looking at nil: nil twice is twice. */
	if (nt_unlikely(*seen >> field->index & 1))
		return fail_twice(r, type, field);
	*seen |= (uint64_t)1 << field->index;
	*next = field + 1;
	p = nt_unpack_field(r, value, type, field, out);
	return p ? p : nt_read_at_key(r, type->keys + field->key);
}

/* Bits of all fields in front of one. */
static uint64_t bits_before(const netron_struct *type, const netron_field *field)
{
	uint64_t bits = 0;

	for (const netron_field *at = type->fields; at < field; at++)
		bits |= (uint64_t)1 << at->index;
	return bits;
}

/* From the first key that is not that of the next field: from there on it is noted what was seen.
 */
static __attribute__((noinline)) const uint8_t *unpack_disordered(struct nt_reader *r,
	const uint8_t *p, const netron_struct *type, const netron_field *next, uint32_t left,
	void *out)
{
	uint64_t seen = bits_before(type, next);
	unsigned unknown = 0;

	for (; left; left--) {
		p = find_and_unpack(r, p, type, &next, &seen, &unknown, out);
		if (nt_unlikely(!p))
			return NULL;
	}
	if (nt_unlikely((seen & type->required) != type->required))
		return fail_missing(r, type, seen);
	return p;
}

const uint8_t *nt_unpack_by_table(
	struct nt_reader *r, const uint8_t *p, const netron_struct *type, void *out)
{
	const netron_field *field = type->fields;
	const void *const *types = type->types;
	const char *keys = type->keys;
	uint32_t left;

	p = nt_get_map(r, p, &left);
	if (nt_unlikely(!p))
		return NULL;
	if (nt_unlikely(!nt_descend(r)))
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "nested too deep");
	begin(type, out);
	for (uint32_t i = left; i; i--, field++) {
		if (nt_unlikely(!nt_key_is(r, p, keys + field->key, field->key_len))) {
			p = unpack_disordered(r, p, type, field, i, out);
			r->depth--;
			return p;
		}
		p = unpack_field(r, p + field->key_len, types, field, out);
		if (nt_unlikely(!p))
			return nt_read_at_key(r, keys + field->key);
	}
	r->depth--;
	if (nt_unlikely(left != type->count)) {
		uint64_t seen = bits_before(type, field);

		if ((seen & type->required) != type->required)
			return fail_missing(r, type, seen);
	}
	return p;
}

const uint8_t *nt_unpack(
	struct nt_reader *r, const uint8_t *p, const netron_struct *type, void *out)
{
	return type->unpack ? type->unpack(r, p, out) : nt_unpack_by_table(r, p, type, out);
}

/* The last parameter takes what is left. */
static const uint8_t *unpack_rest(struct nt_reader *r, const uint8_t *p, uint32_t count,
	const netron_struct *type, const netron_field *field, void *base)
{
	const netron_list_type *list = type->types[field->type];
	struct nt_items *out = at(base, field->offset);
	void *items;

	if (field->op == NETRON_OP_CHECKED)
		list = ((const netron_checked_type *)type->types[field->type])->slot.type;
	if ((uint64_t)count * list->item.least > nt_left(r, p))
		return nt_read_truncated(r);
	if (count > list->max_count)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "too many items");
	items = nt_take(r, (size_t)count * list->item.size);
	if (!items)
		return NULL;
	*out = (struct nt_items){ items, count };
	p = nt_unpack_items(r, p, &list->item, count, items);
	return p ? p : nt_read_at_key(r, type->keys + field->key);
}

const uint8_t *nt_unpack_args(
	struct nt_reader *r, const uint8_t *p, uint32_t count, const netron_struct *type, void *out)
{
	const netron_field *field = type->fields, *last = field + type->count;
	uint64_t seen = 0;

	if (nt_unlikely(count > nt_left(r, p)))
		return nt_read_truncated(r);
	if (nt_unlikely(!nt_spend(r, count)))
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "too many elements");
	begin(type, out);
	if (type->flags & NETRON_STRUCT_REST)
		last--;
	for (; count && field < last; count--, field++) {
		seen |= (uint64_t)1 << field->index;
		p = unpack_field(r, p, type->types, field, out);
		if (nt_unlikely(!p))
			return nt_read_at_key(r, type->keys + field->key);
	}
	if (type->flags & NETRON_STRUCT_REST) {
		seen |= (uint64_t)1 << last->index;
		return (seen & type->required) != type->required
			       ? fail_missing(r, type, seen)
			       : unpack_rest(r, p, count, type, last, out);
	}
	for (; count; count--) {
		p = nt_skip(r, p);
		if (!p)
			return NULL;
	}
	if (nt_unlikely((seen & type->required) != type->required))
		return fail_missing(r, type, seen);
	return p;
}

static __attribute__((noinline)) const uint8_t *unpack_slot(
	struct nt_reader *r, const uint8_t *p, const netron_slot *slot, void *out)
{
	return nt_unpack_op(r, p, slot->op, slot->type, out);
}

/* Structs first: they pay for no register the others need. */
const uint8_t *nt_unpack_slot(
	struct nt_reader *r, const uint8_t *p, const netron_slot *slot, void *out)
{
	if (nt_likely(slot->op == NETRON_OP_STRUCT))
		return nt_unpack(r, p, slot->type, out);
	return unpack_slot(r, p, slot, out);
}
