/* json_read_items.c - lists, sets, arrays, maps and dynamic values from JSON. */
#include "codec/decimal.h"
#include "codec/json_reading.h"
#include "codec/walk_put.h"

/* ---- counts ---- */

enum { HEADER = 3, LONG_HEADER = 5 };

uint8_t *nt_json_begin(struct nt_json_reading *j, uint8_t *p, bool is_map, size_t *out_mark)
{
	p = nt_room(&j->w, p, HEADER + NT_PUT_SCALAR);
	if (!p)
		return NULL;
	*out_mark = nt_json_mark(j, p);
	*p = is_map ? 0xde : 0xdc;
	return p + HEADER;
}

/* Of 16 bits, or what stands behind it makes room for 32. */
uint8_t *nt_json_finish(struct nt_json_reading *j, uint8_t *p, size_t mark, size_t count)
{
	uint8_t *header;

	if (nt_likely(count <= UINT16_MAX)) {
		nt_store16(nt_json_marked(j, mark) + 1, (uint16_t)count);
		return p;
	}
	if (count > UINT32_MAX)
		return nt_json_refuse(j, j->in->p, NETRON_E_TOO_LARGE, "too many elements");
	p = nt_room(&j->w, p, LONG_HEADER - HEADER + NT_PUT_SCALAR);
	if (!p)
		return NULL;
	header = nt_json_marked(j, mark);
	memmove(header + LONG_HEADER, header + HEADER, (size_t)(p - header) - HEADER);
	++*header;
	nt_store32(header + 1, (uint32_t)count);
	return p + (LONG_HEADER - HEADER);
}

/* ---- lists, sets and arrays ---- */

uint8_t *nt_json_get_items(
	struct nt_json_reading *j, uint8_t *p, const netron_slot *item, uint32_t exactly)
{
	struct nt_json_level level;
	const uint8_t *begin;
	size_t mark;

	nt_json_peek(j->in);
	begin = j->in->p;
	if (!nt_json_enter(j->in, '[', &level))
		return NULL;
	p = nt_json_begin(j, p, false, &mark);
	while (p && nt_json_next_item(j->in, &level)) {
		p = nt_json_spend(j->in) ? nt_json_get_op(j, p, item->op, item->type) : NULL;
		if (nt_unlikely(!p))
			return nt_json_in_item(j, level.count - 1);
	}
	if (!p || j->in->error)
		return NULL;
	if (exactly != UINT32_MAX && level.count != exactly)
		return nt_json_invalid(j, begin, "an array of the wrong length");
	return nt_json_finish(j, p, mark, level.count);
}

/* ---- maps ---- */

static uint8_t *in_key(struct nt_json_reading *j, const struct nt_json_raw *key)
{
	nt_path_add(&j->in->path, (const char *)key->p, key->size);
	return NULL;
}

static uint8_t *get_object(struct nt_json_reading *j, uint8_t *p, const netron_map_type *type)
{
	struct nt_json_level level;
	struct nt_json_raw key;
	size_t mark;

	if (!nt_json_enter(j->in, '{', &level))
		return NULL;
	p = nt_json_begin(j, p, true, &mark);
	while (p && nt_json_next_raw_key(j->in, &level, &key)) {
		if (!nt_json_spend(j->in) || !nt_json_note_key(j->in, &level, &key))
			return NULL;
		p = nt_json_get_text(j, p, type->key.op, type->key.type, &key);
		p = p ? nt_json_get_op(j, p, type->value.op, type->value.type) : NULL;
		if (!p)
			return in_key(j, &key);
	}
	return p && !j->in->error ? nt_json_finish(j, p, mark, level.count) : NULL;
}

static uint8_t *get_pair(struct nt_json_reading *j, uint8_t *p, const netron_map_type *type)
{
	const netron_slot *slots[] = { &type->key, &type->value };
	struct nt_json_level level;
	const uint8_t *begin;

	nt_json_peek(j->in);
	begin = j->in->p;
	if (!nt_json_enter(j->in, '[', &level))
		return NULL;
	while (nt_json_next_item(j->in, &level)) {
		if (level.count > 2)
			return nt_json_invalid(j, begin, "expected a key and a value");
		p = nt_json_get_op(j, p, slots[level.count - 1]->op, slots[level.count - 1]->type);
		if (!p)
			return nt_json_in_item(j, level.count - 1);
	}
	if (j->in->error)
		return NULL;
	return level.count == 2 ? p : nt_json_invalid(j, begin, "expected a key and a value");
}

static uint8_t *get_pairs(struct nt_json_reading *j, uint8_t *p, const netron_map_type *type)
{
	struct nt_json_level level;
	size_t mark;

	if (!nt_json_enter(j->in, '[', &level))
		return NULL;
	p = nt_json_begin(j, p, true, &mark);
	while (p && nt_json_next_item(j->in, &level)) {
		p = nt_json_spend(j->in) ? get_pair(j, p, type) : NULL;
		if (!p)
			return nt_json_in_item(j, level.count - 1);
	}
	return p && !j->in->error ? nt_json_finish(j, p, mark, level.count) : NULL;
}

/* An object where keys are text, else pairs; pairs are taken for either. */
uint8_t *nt_json_get_map(struct nt_json_reading *j, uint8_t *p, const netron_map_type *type)
{
	if (nt_json_peek(j->in) == '[')
		return get_pairs(j, p, type);
	if (nt_has_string_keys(&type->key))
		return get_object(j, p, type);
	nt_json_unexpected(j->in, "expected pairs of keys and values");
	return NULL;
}

/* ---- any ---- */

static const netron_slot any = { NULL, sizeof(void *), NETRON_OP_ANY, 1 };

static uint8_t *get_any_object(struct nt_json_reading *j, uint8_t *p)
{
	struct nt_json_level level;
	struct nt_json_raw key;
	size_t mark;

	if (!nt_json_enter(j->in, '{', &level))
		return NULL;
	p = nt_json_begin(j, p, true, &mark);
	while (p && nt_json_next_raw_key(j->in, &level, &key)) {
		if (!nt_json_spend(j->in) || !nt_json_note_key(j->in, &level, &key))
			return NULL;
		p = nt_json_get_string(j, p, &key);
		p = p ? nt_json_get_any(j, p) : NULL;
		if (!p)
			return in_key(j, &key);
	}
	return p && !j->in->error ? nt_json_finish(j, p, mark, level.count) : NULL;
}

/* Integers that no other form holds: extension 120, decimal text. */
static uint8_t *put_bigint(struct nt_json_reading *j, uint8_t *p, struct nt_text digits)
{
	size_t mark;

	if (digits.n > j->in->max_string)
		return nt_json_refuse(j, (const uint8_t *)digits.p, NETRON_E_TOO_LARGE,
			"a number beyond the limit");
	p = nt_ext_begin(&j->w, p, &mark);
	p = p ? nt_put_text(&j->w, p, digits.p, digits.n, 0) : NULL;
	return p ? nt_ext_end(&j->w, p, mark, NT_EXT_BIGINT, NT_PUT_SCALAR) : NULL;
}

static uint8_t *put_integer(struct nt_json_reading *j, uint8_t *p, struct nt_text digits,
	const struct nt_decimal *decimal)
{
	uint64_t number;

	if (!nt_decimal_whole(decimal, &number) ||
		(decimal->is_negative && number > (uint64_t)INT64_MAX + 1))
		return put_bigint(j, p, digits);
	if (!decimal->is_negative)
		return nt_put_u64(&j->w, p, number);
	if (!number)
		return nt_put_f64(p, -0.0);
	return nt_put_i64(&j->w, p, (int64_t)(0 - number));
}

enum { MAX_EXACT = 53 };

/* A number written as an integer is one; as JavaScript has it, any other whole one is too. */
static uint8_t *get_number(struct nt_json_reading *j, uint8_t *p)
{
	const uint8_t *at = j->in->p;
	struct nt_decimal decimal;
	struct nt_text digits;
	double number;

	if (!nt_json_digits(j->in, &digits))
		return NULL;
	decimal = nt_decimal_parse(digits.p, digits.n);
	if (decimal.is_integer)
		return put_integer(j, p, digits, &decimal);
	number = nt_decimal_f64(&decimal, digits.p, digits.n);
	if (number - number != 0)
		return nt_json_refuse(j, at, NETRON_E_DECODE, "a number out of range");
	if (number >= -(double)(1ull << MAX_EXACT) && number <= (double)(1ull << MAX_EXACT) &&
		number == (double)(int64_t)number && (number != 0 || !decimal.is_negative))
		return nt_put_i64(&j->w, p, (int64_t)number);
	return nt_put_f64(p, number);
}

uint8_t *nt_json_get_any(struct nt_json_reading *j, uint8_t *p)
{
	struct nt_json_raw string;
	uint8_t next = nt_json_peek(j->in);
	bool boolean;

	p = nt_room(&j->w, p, NT_PUT_SCALAR);
	if (!p)
		return NULL;
	switch (next) {
	case '{':
		return get_any_object(j, p);
	case '[':
		return nt_json_get_items(j, p, &any, UINT32_MAX);
	case '"':
		return nt_json_raw(j->in, &string) ? nt_json_get_string(j, p, &string) : NULL;
	case 't':
	case 'f':
		return nt_json_bool(j->in, &boolean) ? nt_put_bool(p, boolean) : NULL;
	case 'n':
		*p = 0xc0;
		return nt_json_null(j->in) ? p + 1 : NULL;
	default:
		if (next == '-' || (next >= '0' && next <= '9'))
			return get_number(j, p);
		nt_json_unexpected(j->in, "expected a value");
		return NULL;
	}
}
