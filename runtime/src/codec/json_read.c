/* json_read.c - structs, unions and optional values from JSON. Keys are tried in the order of the
 * table, as a peer of the same declaration sends them. */
#include "codec/json_read.h"

#include "codec/json_reading.h"

/* ---- errors ---- */

uint8_t *nt_json_refuse(struct nt_json_reading *j, const uint8_t *at, int error, const char *reason)
{
	nt_json_fail_at(j->in, at, error, reason);
	return NULL;
}

uint8_t *nt_json_invalid(struct nt_json_reading *j, const uint8_t *at, const char *reason)
{
	return nt_json_refuse(j, at, NETRON_E_INVALID_VALUE, reason);
}

uint8_t *nt_json_in_key(struct nt_json_reading *j, const char *encoded_key)
{
	nt_path_add_key(&j->in->path, encoded_key);
	return NULL;
}

uint8_t *nt_json_in_item(struct nt_json_reading *j, size_t index)
{
	nt_path_add_index(&j->in->path, index);
	return NULL;
}

/* ---- structs ---- */

static bool is_key(const struct nt_json_raw *raw, const char *text, size_t size)
{
	return raw->size == size && memcmp(raw->p, text, size) == 0;
}

static const char *key_text(const netron_struct *type, const netron_field *field, size_t *out_size)
{
	const char *key = type->keys + field->key;
	unsigned header = ((uint8_t)*key & 0xe0) == 0xa0 ? 1 : 2;

	*out_size = field->key_len - (size_t)header;
	return key + header;
}

static const netron_field *find(
	const netron_struct *type, const netron_field *next, const struct nt_json_raw *raw)
{
	const netron_field *last = type->fields + type->count;
	size_t size;

	for (const netron_field *field = next; field < last; field++) {
		const char *text = key_text(type, field, &size);

		if (is_key(raw, text, size))
			return field;
	}
	for (const netron_field *field = type->fields; field < next; field++) {
		const char *text = key_text(type, field, &size);

		if (is_key(raw, text, size))
			return field;
	}
	return NULL;
}

enum { LONGEST_KEY = 253, ESCAPED = 6 /* characters that stand for one byte */ };

const netron_field *nt_json_find(
	const netron_struct *type, const netron_field *next, const struct nt_json_raw *key)
{
	uint8_t text[LONGEST_KEY * ESCAPED];
	struct nt_json_raw plain = { .p = text };

	if (nt_likely(!key->is_escaped))
		return find(type, next, key);
	if (key->size > sizeof(text))
		return NULL;
	plain.size = nt_json_unescape(key, text);
	return find(type, next, &plain);
}

bool nt_json_skip_unknown(struct nt_json_in *in, struct nt_json_level *level,
	const struct nt_json_raw *key, unsigned *unknown)
{
	if (++*unknown > NT_JSON_UNKNOWN)
		return nt_json_fail_at(in, key->p - 1, NETRON_E_TOO_LARGE, "too many unknown keys");
	return nt_json_note_key(in, level, key) && nt_json_skip(in, NULL);
}

/* Whether null stands for its absence. */
static bool may_be_absent(const netron_field *field)
{
	return field->has != NETRON_REQUIRED && field->op != NETRON_OP_ANY;
}

uint8_t *nt_json_get_field(struct nt_json_reading *j, uint8_t *p, const netron_struct *type,
	const netron_field *field, bool *out_is_there)
{
	*out_is_there = !(may_be_absent(field) && nt_json_peek(j->in) == 'n');
	if (!*out_is_there)
		return nt_json_null(j->in) ? p : NULL;
	return nt_json_get_op(
		j, p, field->op, nt_op_has_type(field->op) ? type->types[field->type] : NULL);
}

/* One member; *count says how many were written. */
static uint8_t *get_member(struct nt_json_reading *j, uint8_t *p, const netron_struct *type,
	const netron_field *field, unsigned *count)
{
	const char *key = type->keys + field->key;
	bool is_there = true;
	uint8_t *value;

	p = nt_room(&j->w, p, field->key_len + 8u);
	if (nt_unlikely(!p))
		return NULL;
	value = nt_json_get_field(j, nt_put_key(p, key, field->key_len), type, field, &is_there);
	if (nt_unlikely(!value))
		return nt_json_in_key(j, key);
	*count += is_there;
	return is_there ? value : p; /* which has not moved then */
}

static NT_COLD uint8_t *fail_missing(
	struct nt_json_reading *j, const uint8_t *at, const netron_struct *type, uint64_t seen)
{
	unsigned i = (unsigned)__builtin_ctzll(type->required & ~seen);

	nt_json_invalid(j, at, "a required value is missing");
	return nt_json_in_key(j, type->keys + type->fields[i].key);
}

static uint8_t *fail_twice(struct nt_json_reading *j, const struct nt_json_raw *key,
	const netron_struct *type, const netron_field *field)
{
	nt_json_refuse(j, key->p - 1, NETRON_E_DECODE, "a key comes twice");
	return nt_json_in_key(j, type->keys + field->key);
}

static uint8_t *get_members(
	struct nt_json_reading *j, uint8_t *p, const netron_struct *type, unsigned *count)
{
	const netron_field *next = type->fields, *field;
	struct nt_json_level level;
	struct nt_json_raw key;
	unsigned unknown = 0;
	const uint8_t *begin = j->in->p;
	uint64_t seen = 0;

	if (!nt_json_enter(j->in, '{', &level))
		return NULL;
	while (nt_json_next_raw_key(j->in, &level, &key)) {
		field = nt_json_find(type, next, &key);
		if (!nt_json_spend(j->in))
			return NULL;
		if (nt_unlikely(!field)) {
			if (!nt_json_skip_unknown(j->in, &level, &key, &unknown))
				return NULL;
			continue;
		}
		if (nt_unlikely(seen >> field->index & 1))
			return fail_twice(j, &key, type, field);
		seen |= (uint64_t)1 << field->index;
		next = field + 1;
		p = get_member(j, p, type, field, count);
		if (nt_unlikely(!p))
			return NULL;
	}
	if (nt_unlikely(j->in->error))
		return NULL;
	if (nt_unlikely((seen & type->required) != type->required))
		return fail_missing(j, begin, type, seen);
	return p;
}

enum { FEW_FIELDS = 15 /* whose map has a header of one byte */ };

static uint8_t *get_struct(struct nt_json_reading *j, uint8_t *p, const netron_struct *type)
{
	unsigned count = 0;
	size_t mark;

	nt_json_peek(j->in); /* where the error of a missing member is */
	if (type->count > FEW_FIELDS) {
		p = nt_json_begin(j, p, true, &mark);
		p = p ? get_members(j, p, type, &count) : NULL;
		return p ? nt_json_finish(j, p, mark, count) : NULL;
	}
	mark = nt_json_mark(j, p);
	p = get_members(j, p + 1, type, &count);
	if (nt_likely(p))
		*nt_json_marked(j, mark) = (uint8_t)(0x80 | count);
	return p;
}

/* ---- unions ---- */

/* An alternative that nobody knows here travels as it is, unless the union is closed. */
static uint8_t *get_unknown(struct nt_json_reading *j, uint8_t *p, const netron_union *type,
	const struct nt_json_raw *key)
{
	if (type->flags & NETRON_UNION_CLOSED)
		return nt_json_invalid(j, key->p - 1, "an alternative the union does not have");
	p = nt_json_get_string(j, p, key);
	return p ? nt_json_get_any(j, p) : NULL;
}

static uint8_t *get_alternative(struct nt_json_reading *j, uint8_t *p, const netron_union *type,
	const struct nt_json_raw *key)
{
	const netron_struct *fields = type->fields;
	const netron_field *field = nt_json_find(fields, fields->fields, key);
	bool is_there = true;

	if (!field)
		return get_unknown(j, p, type, key);
	p = nt_room(&j->w, p, field->key_len + 8u);
	if (!p)
		return NULL;
	p = nt_put_key(p, fields->keys + field->key, field->key_len);
	p = nt_json_get_field(j, p, fields, field, &is_there);
	p = p ? nt_room(&j->w, p, NT_PUT_SCALAR) : NULL;
	if (!p)
		return nt_json_in_key(j, fields->keys + field->key);
	if (!is_there)
		*p++ = 0xc0;
	return p;
}

static uint8_t *get_union(struct nt_json_reading *j, uint8_t *p, const netron_union *type)
{
	struct nt_json_level level;
	struct nt_json_raw key;
	const uint8_t *begin;

	nt_json_peek(j->in);
	begin = j->in->p;
	if (!nt_json_enter(j->in, '{', &level))
		return NULL;
	*p++ = 0x81;
	while (nt_json_next_raw_key(j->in, &level, &key)) {
		if (level.count > 1)
			return nt_json_invalid(j, key.p - 1, "a union with two values");
		p = nt_json_spend(j->in) ? get_alternative(j, p, type, &key) : NULL;
		if (!p)
			return NULL;
	}
	if (j->in->error)
		return NULL;
	return level.count ? p : nt_json_invalid(j, begin, "a union without a value");
}

/* ---- any op ---- */

static uint8_t *get_nothing(struct nt_json_reading *j, uint8_t *p)
{
	*p = 0xc0;
	return nt_json_skip(j->in, NULL) ? p + 1 : NULL;
}

static uint8_t *get_optional(
	struct nt_json_reading *j, uint8_t *p, const netron_optional_type *type)
{
	if (type->slot.op != NETRON_OP_ANY && nt_json_peek(j->in) == 'n') {
		*p = 0xc0;
		return nt_json_null(j->in) ? p + 1 : NULL;
	}
	return nt_json_get_op(j, p, type->slot.op, type->slot.type);
}

static uint8_t *refuse(struct nt_json_reading *j, const char *reason)
{
	nt_json_fail(j->in, NETRON_E_UNIMPLEMENTED, reason);
	return NULL;
}

uint8_t *nt_json_get_op(struct nt_json_reading *j, uint8_t *p, uint8_t op, const void *type)
{
	const netron_list_type *list = type;
	const netron_checked_type *checked = type;

	p = nt_room(&j->w, p, NT_PUT_SCALAR);
	if (nt_unlikely(!p))
		return NULL;
	switch (op) {
	case NETRON_OP_VOID:
		return get_nothing(j, p);
	case NETRON_OP_ANY:
		return nt_json_get_any(j, p);
	case NETRON_OP_STRUCT:
		return get_struct(j, p, type);
	case NETRON_OP_UNION:
		return get_union(j, p, type);
	case NETRON_OP_LIST:
	case NETRON_OP_SET: /* an array is taken for a set */
		return nt_json_get_items(j, p, &list->item, UINT32_MAX);
	case NETRON_OP_ARRAY:
		return nt_json_get_items(j, p, &list->item, list->min_count);
	case NETRON_OP_MAP:
		return nt_json_get_map(j, p, type);
	case NETRON_OP_OPTIONAL:
		return get_optional(j, p, type);
	case NETRON_OP_CHECKED: /* its bounds are for the reader of what is written here */
		return nt_json_get_op(j, p, checked->slot.op, checked->slot.type);
	case NETRON_OP_STREAM:
		return refuse(j, "a stream, which JSON cannot carry");
	case NETRON_OP_SERVICE:
		return refuse(j, "a service, which JSON cannot carry");
	default:
		return nt_json_get_scalar(j, p, op, type);
	}
}

/* ---- from outside ---- */

uint8_t *nt_json_reading_begin(
	struct nt_json_reading *j, struct nt_json_in *in, struct nt_buf *out, size_t *out_size)
{
	j->in = in;
	*out_size = nt_buf_size(out);
	if (in->error)
		return NULL;
	return nt_writer_begin(&j->w, out, NT_PUT_SCALAR, true);
}

int nt_json_reading_end(struct nt_json_reading *j, uint8_t *p, size_t size)
{
	if (p) {
		nt_writer_end(&j->w, p);
		return 0;
	}
	if (!j->in->error)
		nt_json_fail(j->in, j->w.error, j->w.reason);
	nt_buf_truncate(j->w.buf, size);
	return j->in->error;
}

int nt_json_read_slot(struct nt_json_in *in, const netron_slot *slot, struct nt_buf *out)
{
	struct nt_json_reading j;
	size_t size;
	uint8_t *p = nt_json_reading_begin(&j, in, out, &size);

	if (in->error)
		return in->error;
	p = p ? nt_json_get_op(&j, p, slot->op, slot->type) : NULL;
	return nt_json_reading_end(&j, p, size);
}

int nt_json_read_any(struct nt_json_in *in, struct nt_buf *out)
{
	static const netron_slot any = { NULL, sizeof(void *), NETRON_OP_ANY, 1 };

	return nt_json_read_slot(in, &any, out);
}
