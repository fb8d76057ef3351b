/* json_write_items.c - lists, sets, arrays and maps to JSON. */
#include "codec/json_writing.h"
#include "codec/walk_put.h"

/* ---- counts ---- */

static bool is_ext(const struct nt_reader *r, const uint8_t *p)
{
	return p < r->end && ((*p >= 0xd4 && *p <= 0xd8) || (*p >= 0xc7 && *p <= 0xc9));
}

/* The header of extension 123 or 124; r->end becomes its end. */
static const uint8_t *counted_ext(struct nt_reader *r, const uint8_t *p, int wanted, unsigned each,
	const char *reason, uint32_t *out_count)
{
	uint32_t size;
	int type;

	p = nt_get_ext(r, p, &type, &size);
	if (!p)
		return NULL;
	if (type != wanted)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, reason);
	if (size < 4)
		return nt_read_fail(r, NETRON_E_DECODE, "a malformed extension");
	r->end = p + size;
	*out_count = nt_load32(p);
	p += 4;
	if ((uint64_t)*out_count * each > nt_left(r, p))
		return nt_read_truncated(r);
	if (!nt_spend(r, *out_count))
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "too many elements");
	return p;
}

/* ---- lists ---- */

static const uint8_t *put_items(
	struct nt_json_out *out, const uint8_t *p, const netron_slot *item, uint32_t count)
{
	if (!nt_json_descend(out) || !nt_json_put_char(out, '['))
		return NULL;
	for (uint32_t i = 0; i < count; i++) {
		if (i && !nt_json_put_char(out, ','))
			return NULL;
		p = nt_json_put_op(out, p, item->op, item->type);
		if (nt_unlikely(!p))
			return nt_read_at_index(&out->r, i);
	}
	out->r.depth--;
	return nt_json_put_char(out, ']') ? p : NULL;
}

const uint8_t *nt_json_put_list(
	struct nt_json_out *out, const uint8_t *p, const netron_list_type *type, bool is_set)
{
	struct nt_reader *r = &out->r;
	const uint8_t *outer = r->end, *end;
	uint32_t count;

	if (!is_set || !is_ext(r, p)) {
		p = nt_get_count(r, p, 1, &count);
		return p ? put_items(out, p, &type->item, count) : NULL;
	}
	p = counted_ext(r, p, NT_EXT_SET, 1, "expected a set", &count);
	end = r->end;
	p = p ? put_items(out, p, &type->item, count) : NULL;
	r->end = outer;
	return p ? end : NULL;
}

/* ---- maps ---- */

static const uint8_t *put_entry(
	struct nt_json_out *out, const uint8_t *p, const netron_map_type *type, bool is_object)
{
	p = is_object ? nt_json_put_map_key(out, p, type->key.op, type->key.type)
		      : nt_json_put_op(out, p, type->key.op, type->key.type);
	if (!p || !nt_json_put_char(out, is_object ? ':' : ','))
		return NULL;
	return nt_json_put_op(out, p, type->value.op, type->value.type);
}

static const uint8_t *put_entries(
	struct nt_json_out *out, const uint8_t *p, const netron_map_type *type, uint32_t count)
{
	bool is_object = nt_has_string_keys(&type->key);

	if (!nt_json_descend(out) || !nt_json_put_char(out, is_object ? '{' : '['))
		return NULL;
	for (uint32_t i = 0; i < count; i++) {
		if (i && !nt_json_put_char(out, ','))
			return NULL;
		if (!is_object && !nt_json_put_char(out, '['))
			return NULL;
		p = put_entry(out, p, type, is_object);
		if (!p)
			return nt_read_at_index(&out->r, i);
		if (!is_object && !nt_json_put_char(out, ']'))
			return NULL;
	}
	out->r.depth--;
	return nt_json_put_char(out, is_object ? '}' : ']') ? p : NULL;
}

const uint8_t *nt_json_put_map(
	struct nt_json_out *out, const uint8_t *p, const netron_map_type *type)
{
	struct nt_reader *r = &out->r;
	const uint8_t *outer = r->end, *end;
	uint32_t count;

	if (!is_ext(r, p)) {
		p = nt_get_map(r, p, &count);
		return p ? put_entries(out, p, type, count) : NULL;
	}
	p = counted_ext(r, p, NT_EXT_MAP, 2, "expected a map", &count);
	end = r->end;
	p = p ? put_entries(out, p, type, count) : NULL;
	r->end = outer;
	return p ? end : NULL;
}
