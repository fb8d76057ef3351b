/* json_write.c - structs, unions and optional values to JSON. */
#include "codec/json_write.h"

#include "codec/json_writing.h"

/* ---- structs ---- */

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

static bool put_key(struct nt_json_out *out, const char *encoded_key, unsigned size, bool is_first)
{
	unsigned header = ((uint8_t)*encoded_key & 0xe0) == 0xa0 ? 1 : 2;

	return (is_first || nt_json_put_char(out, ',')) &&
	       nt_json_put_text(out, (const uint8_t *)encoded_key + header, size - header) &&
	       nt_json_put_char(out, ':');
}

/* What is absent here is left out: undefined always, null where absence is allowed. */
static unsigned absent(const struct nt_reader *r, const uint8_t *p, const netron_field *field)
{
	unsigned size = nt_absent(r, p);

	if (size == 1 && (field->has == NETRON_REQUIRED || field->op == NETRON_OP_ANY))
		return 0;
	return size;
}

static const uint8_t *put_member(struct nt_json_out *out, const uint8_t *p,
	const netron_struct *type, const netron_field *field, bool *is_first)
{
	const char *key = type->keys + field->key;
	unsigned size = absent(&out->r, p, field);

	if (size)
		return p + size;
	if (!put_key(out, key, field->key_len, *is_first))
		return NULL;
	*is_first = false;
	p = nt_json_put_op(
		out, p, field->op, nt_op_has_type(field->op) ? type->types[field->type] : NULL);
	return nt_likely(p) ? p : nt_read_at_key(&out->r, key);
}

/* A key nobody knows, and its value. */
static const uint8_t *skip_unknown(struct nt_json_out *out, const uint8_t *p)
{
	p = nt_skip(&out->r, p);
	return p ? nt_skip(&out->r, p) : NULL;
}

const uint8_t *nt_json_put_struct(
	struct nt_json_out *out, const uint8_t *p, const netron_struct *type)
{
	const netron_field *next = type->fields, *field;
	struct nt_reader *r = &out->r;
	bool is_first = true;
	uint64_t seen = 0;
	uint32_t count;

	p = nt_get_map(r, p, &count);
	if (!p || !nt_json_descend(out) || !nt_json_put_char(out, '{'))
		return NULL;
	for (; count; count--) {
		field = find(r, p, type, next);
		if (nt_unlikely(!field)) {
			p = skip_unknown(out, p);
		} else if (nt_unlikely(seen >> field->index & 1)) {
			nt_read_fail(r, NETRON_E_INVALID_VALUE, "a key that is there twice");
			return nt_read_at_key(r, type->keys + field->key);
		} else {
			seen |= (uint64_t)1 << field->index;
			next = field + 1;
			p = put_member(out, p + field->key_len, type, field, &is_first);
		}
		if (nt_unlikely(!p))
			return NULL;
	}
	r->depth--;
	return nt_json_put_char(out, '}') ? p : NULL;
}

/* ---- unions ---- */

static const uint8_t *put_alternative(
	struct nt_json_out *out, const uint8_t *p, const netron_union *type)
{
	const netron_struct *fields = type->fields;
	const netron_field *field = find(&out->r, p, fields, fields->fields);
	bool is_first = true;

	if (field) {
		p = put_member(out, p + field->key_len, fields, field, &is_first);
		return p && is_first ? nt_read_fail(&out->r, NETRON_E_INVALID_VALUE,
					       "a union without a value")
				     : p;
	}
	/* One that nobody knows here. */
	p = nt_json_put_string_at(out, p);
	return p && nt_json_put_char(out, ':') ? nt_json_put_any(out, p) : NULL;
}

static const uint8_t *put_union(struct nt_json_out *out, const uint8_t *p, const netron_union *type)
{
	uint32_t count;

	p = nt_get_map(&out->r, p, &count);
	if (!p)
		return NULL;
	if (count != 1)
		return nt_read_fail(&out->r, NETRON_E_INVALID_VALUE,
			count ? "a union with two values" : "a union without a value");
	if (!nt_json_descend(out) || !nt_json_put_char(out, '{'))
		return NULL;
	p = put_alternative(out, p, type);
	out->r.depth--;
	return p && nt_json_put_char(out, '}') ? p : NULL;
}

/* ---- any op ---- */

static const uint8_t *put_optional(
	struct nt_json_out *out, const uint8_t *p, const netron_optional_type *type)
{
	unsigned size = nt_absent(&out->r, p);

	if (size)
		return NT_JSON_PUT(out, "null") ? p + size : NULL;
	return nt_json_put_op(out, p, type->slot.op, type->slot.type);
}

static const uint8_t *put_nothing(struct nt_json_out *out, const uint8_t *p)
{
	p = nt_skip(&out->r, p);
	return p && NT_JSON_PUT(out, "null") ? p : NULL;
}

const uint8_t *nt_json_put_op(
	struct nt_json_out *out, const uint8_t *p, uint8_t op, const void *type)
{
	const netron_checked_type *checked = type;

	switch (op) {
	case NETRON_OP_VOID:
		return put_nothing(out, p);
	case NETRON_OP_ANY:
		return nt_json_put_any(out, p);
	case NETRON_OP_STRUCT:
		return nt_json_put_struct(out, p, type);
	case NETRON_OP_UNION:
		return put_union(out, p, type);
	case NETRON_OP_LIST:
	case NETRON_OP_ARRAY:
		return nt_json_put_list(out, p, type, false);
	case NETRON_OP_SET:
		return nt_json_put_list(out, p, type, true);
	case NETRON_OP_MAP:
		return nt_json_put_map(out, p, type);
	case NETRON_OP_OPTIONAL:
		return put_optional(out, p, type);
	case NETRON_OP_CHECKED:
		return nt_json_put_op(out, p, checked->slot.op, checked->slot.type);
	case NETRON_OP_STREAM:
		return nt_read_fail(
			&out->r, NETRON_E_UNIMPLEMENTED, "a stream, which JSON cannot carry");
	case NETRON_OP_SERVICE:
		return nt_read_fail(
			&out->r, NETRON_E_UNIMPLEMENTED, "a service, which JSON cannot carry");
	default:
		return nt_json_put_scalar(out, p, op, type);
	}
}

/* ---- from outside ---- */

void nt_json_out_init(
	struct nt_json_out *out, struct nt_buf *buf, size_t max_bytes, const netron_limits *limits)
{
	static struct nt_arena nothing; /* no value is kept */

	nt_reader_init(&out->r, NULL, &nothing, limits);
	out->buf = buf;
	out->at = out->limit = NULL;
	out->max_size = max_bytes ? max_bytes : SIZE_MAX;
}

const char *nt_json_out_path(const struct nt_json_out *out)
{
	return nt_reader_path(&out->r);
}

char *nt_json_room_slow(struct nt_json_out *out, size_t need)
{
	struct nt_buf *buf = out->buf;

	if (out->at)
		buf->end = (size_t)((uint8_t *)out->at - buf->data);
	if (nt_buf_size(buf) > out->max_size || need > out->max_size - nt_buf_size(buf)) {
		nt_read_fail(&out->r, NETRON_E_TOO_LARGE, "more text than the limit");
		return NULL;
	}
	if (!nt_buf_reserve(buf, need)) {
		nt_read_fail(&out->r, NETRON_E_NO_MEMORY, "out of memory");
		return NULL;
	}
	out->at = (char *)buf->data + buf->end;
	out->limit = (char *)buf->data + buf->capacity;
	return out->at;
}

enum { FIRST = 64 };

bool nt_json_writing_begin(struct nt_json_out *out, const uint8_t *end, size_t *out_size)
{
	*out_size = nt_buf_size(out->buf);
	out->r.end = end;
	out->at = NULL;
	return !out->r.error && nt_json_room_slow(out, FIRST < out->max_size ? FIRST : 1);
}

int nt_json_writing_end(
	struct nt_json_out *out, const uint8_t **p, const uint8_t *behind, size_t size)
{
	if (out->at)
		out->buf->end = (size_t)((uint8_t *)out->at - out->buf->data);
	if (behind && nt_buf_size(out->buf) > out->max_size)
		behind = nt_read_fail(&out->r, NETRON_E_TOO_LARGE, "more text than the limit");
	out->at = out->limit = NULL;
	if (!behind) {
		nt_buf_truncate(out->buf, size);
		return out->r.error;
	}
	*p = behind;
	return 0;
}

int nt_json_write_slot(
	struct nt_json_out *out, const uint8_t **p, const uint8_t *end, const netron_slot *slot)
{
	const uint8_t *behind = NULL;
	size_t size;

	if (nt_json_writing_begin(out, end, &size))
		behind = nt_json_put_op(out, *p, slot->op, slot->type);
	return nt_json_writing_end(out, p, behind, size);
}

int nt_json_write_any(struct nt_json_out *out, const uint8_t **p, const uint8_t *end)
{
	static const netron_slot any = { NULL, sizeof(void *), NETRON_OP_ANY, 1 };

	return nt_json_write_slot(out, p, end, &any);
}

/* The item that stands for each further argument; NULL: there is none. */
static const netron_slot *rest_of(const netron_struct *type)
{
	const netron_field *field = &type->fields[type->count - 1];
	const netron_list_type *list;

	if (!(type->flags & NETRON_STRUCT_REST))
		return NULL;
	list = type->types[field->type];
	if (field->op == NETRON_OP_CHECKED)
		list = ((const netron_checked_type *)type->types[field->type])->slot.type;
	return &list->item;
}

static const uint8_t *put_argument(
	struct nt_json_out *out, const uint8_t *p, const netron_struct *type, uint32_t index)
{
	const netron_slot *rest = type && type->count ? rest_of(type) : NULL;
	uint32_t count = type ? type->count - (rest ? 1u : 0u) : 0;
	const netron_field *field;
	unsigned size;

	if (index >= count)
		return rest ? nt_json_put_op(out, p, rest->op, rest->type)
			    : nt_json_put_any(out, p);
	field = &type->fields[index];
	size = absent(&out->r, p, field);
	if (size)
		return NT_JSON_PUT(out, "null") ? p + size : NULL;
	p = nt_json_put_op(
		out, p, field->op, nt_op_has_type(field->op) ? type->types[field->type] : NULL);
	return p ? p : nt_read_at_key(&out->r, type->keys + field->key);
}

static const uint8_t *put_arguments(
	struct nt_json_out *out, const uint8_t *p, const netron_struct *type, uint32_t count)
{
	bool is_first = true;

	if (!nt_json_put_char(out, '['))
		return NULL;
	for (uint32_t i = 0; p && i < count; i++) {
		if (type && i < type->count && type->fields[i].op == NETRON_OP_STREAM) {
			p = nt_skip(&out->r, p);
			continue;
		}
		if (!is_first && !nt_json_put_char(out, ','))
			return NULL;
		is_first = false;
		p = put_argument(out, p, type, i);
	}
	return p && nt_json_put_char(out, ']') ? p : NULL;
}

int nt_json_write_args(struct nt_json_out *out, const uint8_t **p, const uint8_t *end,
	uint32_t count, const netron_struct *args)
{
	const uint8_t *behind = NULL;
	size_t size;

	if (nt_json_writing_begin(out, end, &size))
		behind = put_arguments(out, *p, args, count);
	return nt_json_writing_end(out, p, behind, size);
}
