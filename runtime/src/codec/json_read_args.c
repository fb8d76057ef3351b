/* json_read_args.c - the arguments of a call from JSON: an array in order, or an object by name. On
 * the wire they stand in order. */
#include "codec/json_read.h"

#include "codec/json_reading.h"
#include "codec/walk_put.h"

struct progress {
	const netron_field *next; /* the first of which nothing was written yet */
	uint32_t absent;          /* that many before it are absent */
	uint32_t written;
	uint64_t seen;
};

struct arguments {
	struct nt_json_reading j;
	const netron_struct *type;
	struct nt_json_args *how;
	const netron_field *rest; /* the last takes all further ones; NULL: it does not */
	struct progress so_far;
};

/* ---- what stands elsewhere ---- */

static const struct nt_text *plain_of(const struct arguments *a, const netron_field *field)
{
	const struct nt_text *plain = a->how->plain;

	if (!plain)
		return NULL;
	plain += field - a->type->fields;
	return plain->p ? plain : NULL;
}

static bool is_apart(const struct arguments *a, const netron_field *field)
{
	return plain_of(a, field) || (field->op == NETRON_OP_STREAM && a->how->stream_is_apart);
}

static const void *descriptor(const struct arguments *a, const netron_field *field)
{
	return nt_op_has_type(field->op) ? a->type->types[field->type] : NULL;
}

/* An error in such text has no place in the JSON. */
static uint8_t *get_plain(
	struct arguments *a, uint8_t *p, const netron_field *field, const struct nt_text *text)
{
	struct nt_json_in *outer = a->j.in, in;
	netron_slot slot = { .type = descriptor(a, field), .op = field->op };

	nt_json_in_init(&in, text->p, text->n, NULL, NULL);
	in.elements = outer->elements;
	in.max_string = outer->max_string;
	a->j.in = &in;
	p = nt_json_get_plain(&a->j, p, &slot);
	a->j.in = outer;
	if (p)
		return p;
	nt_json_fail_at(outer, NULL, in.error ? in.error : a->j.w.error,
		in.error ? in.reason : a->j.w.reason);
	outer->path = in.path;
	return NULL;
}

/* The stream's items, when they are in the JSON, are left where they are. */
static uint8_t *put_stream(struct arguments *a, uint8_t *p)
{
	if (!a->how->stream)
		return nt_json_refuse(&a->j, a->j.in->p, NETRON_E_UNIMPLEMENTED,
			"a stream, which JSON cannot carry");
	return nt_pack_stream(&a->j.w, p, a->how->stream, 0);
}

static uint8_t *get_stream(struct arguments *a, uint8_t *p)
{
	if (nt_json_peek(a->j.in) != '[') {
		nt_json_unexpected(a->j.in, "expected an array of items");
		return NULL;
	}
	if (!nt_json_skip(a->j.in, &a->how->stream_items))
		return NULL;
	return put_stream(a, p);
}

/* ---- in order ---- */

static uint8_t *put_absent(struct arguments *a, uint8_t *p)
{
	for (; a->so_far.absent; a->so_far.absent--, a->so_far.written++) {
		p = nt_room(&a->j.w, p, NT_PUT_SCALAR);
		if (!p)
			return NULL;
		p = nt_put_undefined(p);
	}
	return p;
}

/* Up to the field: what stands elsewhere is written, the others are absent so far. */
static uint8_t *advance(struct arguments *a, uint8_t *p, const netron_field *field)
{
	for (; p && a->so_far.next < field; a->so_far.next++) {
		const struct nt_text *plain = plain_of(a, a->so_far.next);

		if (!is_apart(a, a->so_far.next)) {
			a->so_far.absent += a->so_far.next != a->rest;
			continue;
		}
		a->so_far.seen |= (uint64_t)1 << a->so_far.next->index;
		p = put_absent(a, p);
		if (p)
			p = plain ? get_plain(a, p, a->so_far.next, plain) : put_stream(a, p);
		if (!p)
			return nt_json_in_key(&a->j, a->type->keys + a->so_far.next->key);
		a->so_far.written++;
	}
	return p;
}

static const netron_slot *rest_item(const struct arguments *a)
{
	const netron_list_type *list = a->type->types[a->rest->type];

	if (a->rest->op == NETRON_OP_CHECKED)
		list = ((const netron_checked_type *)(const void *)list)->slot.type;
	return &list->item;
}

static uint8_t *get_rest_item(struct arguments *a, uint8_t *p, size_t index)
{
	const netron_slot *item = rest_item(a);

	p = put_absent(a, p);
	p = p ? nt_json_get_op(&a->j, p, item->op, item->type) : NULL;
	if (!p) {
		nt_json_in_item(&a->j, index);
		return nt_json_in_key(&a->j, a->type->keys + a->rest->key);
	}
	a->so_far.written++;
	return p;
}

/* By its name it is an array. */
static uint8_t *get_rest(struct arguments *a, uint8_t *p)
{
	struct nt_json_level level;

	if (!nt_json_enter(a->j.in, '[', &level))
		return NULL;
	while (p && nt_json_next_item(a->j.in, &level))
		p = nt_json_spend(a->j.in) ? get_rest_item(a, p, level.count - 1) : NULL;
	return a->j.in->error ? NULL : p;
}

/* The value of the field, which is the next one. */
static uint8_t *get_argument(struct arguments *a, uint8_t *p, const netron_field *field)
{
	bool is_there = true;

	a->so_far.next = field + 1;
	if (field == a->rest)
		return get_rest(a, p);
	if (field->has != NETRON_REQUIRED && field->op != NETRON_OP_ANY &&
		nt_json_peek(a->j.in) == 'n') {
		a->so_far.absent++;
		return nt_json_null(a->j.in) ? p : NULL;
	}
	a->so_far.seen |= (uint64_t)1 << field->index;
	p = put_absent(a, p);
	if (p)
		p = field->op == NETRON_OP_STREAM
			    ? get_stream(a, p)
			    : nt_json_get_field(&a->j, p, a->type, field, &is_there);
	if (!p)
		return nt_json_in_key(&a->j, a->type->keys + field->key);
	a->so_far.written++;
	return p;
}

/* Behind the last that was given. */
static uint8_t *finish(struct arguments *a, uint8_t *p, const uint8_t *at)
{
	uint64_t missing;

	p = advance(a, p, a->type->fields + a->type->count);
	if (!p || a->j.in->error)
		return NULL;
	if (a->rest) /* no further arguments are none too few */
		a->so_far.seen |= (uint64_t)1 << a->rest->index;
	missing = a->type->required & ~a->so_far.seen;
	if (!missing)
		return p;
	nt_json_invalid(&a->j, at, "a required value is missing");
	return nt_json_in_key(&a->j, a->type->keys + a->type->fields[__builtin_ctzll(missing)].key);
}

/* ---- an array, or the only one ---- */

/* The next that does not stand elsewhere; NULL: there is none. */
static const netron_field *next_given(const struct arguments *a)
{
	const netron_field *field = a->so_far.next, *last = a->type->fields + a->type->count;

	while (field < last && is_apart(a, field))
		field++;
	return field < last ? field : NULL;
}

/* further: items of the rest so far. */
static uint8_t *get_next(struct arguments *a, uint8_t *p, size_t *further)
{
	const netron_field *field = next_given(a);

	if (!field) /* more than there are parameters */
		return nt_json_skip(a->j.in, NULL) ? p : NULL;
	p = advance(a, p, field);
	if (!p)
		return NULL;
	return field == a->rest ? get_rest_item(a, p, (*further)++) : get_argument(a, p, field);
}

static uint8_t *get_array(struct arguments *a, uint8_t *p)
{
	struct nt_json_level level;
	size_t further = 0;

	if (!nt_json_enter(a->j.in, '[', &level))
		return NULL;
	while (p && nt_json_next_item(a->j.in, &level))
		p = nt_json_spend(a->j.in) ? get_next(a, p, &further) : NULL;
	return a->j.in->error ? NULL : p;
}

/* ---- an object ---- */

/* Where the value of each stands. */
struct places {
	const uint8_t *of[64];
};

/* Steps through all members; the values are read later, in the order of the parameters. */
static bool find_places(struct arguments *a, struct places *places)
{
	const netron_field *next = a->type->fields, *field;
	struct nt_json_in *in = a->j.in;
	struct nt_json_level level;
	struct nt_json_raw key;
	unsigned unknown = 0;

	if (!nt_json_enter(in, '{', &level))
		return false;
	while (nt_json_next_raw_key(in, &level, &key)) {
		field = nt_json_find(a->type, next, &key);
		if (!field || is_apart(a, field)) {
			if (!nt_json_skip_unknown(in, &level, &key, &unknown))
				return false;
			continue;
		}
		if (places->of[field->index]) {
			nt_path_add_key(&in->path, a->type->keys + field->key);
			return nt_json_fail_at(in, key.p - 1, NETRON_E_DECODE, "a key comes twice");
		}
		nt_json_peek(in);
		places->of[field->index] = in->p;
		next = field + 1;
		if (!nt_json_skip(in, NULL))
			return false;
	}
	return !in->error;
}

static uint8_t *get_disordered(struct arguments *a, uint8_t *p)
{
	struct places places = { { NULL } };
	const netron_field *last = a->type->fields + a->type->count;
	const uint8_t *end;

	if (!find_places(a, &places))
		return NULL;
	end = a->j.in->p;
	a->j.in->depth++; /* the values stand inside the object */
	for (const netron_field *field = a->type->fields; p && field < last; field++) {
		if (!places.of[field->index])
			continue;
		p = advance(a, p, field);
		a->j.in->p = places.of[field->index];
		p = p && nt_json_spend(a->j.in) ? get_argument(a, p, field) : NULL;
	}
	if (!p)
		return NULL;
	a->j.in->depth--;
	a->j.in->p = end;
	return p;
}

/* As a client of the same declaration sends them. NULL without an error: a member comes behind one
 * that it should stand before, or twice. */
static uint8_t *get_ordered(struct arguments *a, uint8_t *p)
{
	struct nt_json_in *in = a->j.in;
	const netron_field *field;
	struct nt_json_level level;
	struct nt_json_raw key;
	unsigned unknown = 0;

	if (!nt_json_enter(in, '{', &level))
		return NULL;
	while (nt_json_next_raw_key(in, &level, &key)) {
		field = nt_json_find(a->type, a->so_far.next, &key);
		if (!field || is_apart(a, field)) {
			if (!nt_json_skip_unknown(in, &level, &key, &unknown))
				return NULL;
			continue;
		}
		if (field < a->so_far.next || !nt_json_spend(in))
			return NULL;
		p = advance(a, p, field);
		p = p ? get_argument(a, p, field) : NULL;
		if (!p)
			return NULL;
	}
	return in->error ? NULL : p;
}

static uint8_t *get_object(struct arguments *a, uint8_t *p)
{
	struct progress before = a->so_far;
	struct nt_json_in *in = a->j.in;
	size_t mark = nt_json_mark(&a->j, p), keys = in->key_count;
	const uint8_t *begin = in->p;
	uint32_t elements = in->elements;
	uint16_t depth = in->depth;

	p = get_ordered(a, p);
	if (p || in->error || a->j.w.error)
		return p;
	a->so_far = before;
	a->how->stream_items = (struct nt_text){ NULL, 0 };
	in->p = begin;
	in->key_count = keys;
	in->elements = elements;
	in->depth = depth;
	return get_disordered(a, nt_json_marked(&a->j, mark));
}

/* ---- all forms ---- */

static uint8_t *get_arguments(struct arguments *a, uint8_t *p)
{
	uint8_t first = a->how->is_missing ? 0 : nt_json_peek(a->j.in);
	const uint8_t *at = a->j.in->p;
	size_t further = 0;

	if (first == '[')
		p = get_array(a, p);
	else if (!a->how->is_missing && a->how->form == NT_JSON_POSITIONAL)
		p = get_next(a, p, &further);
	else if (first == '{')
		p = get_object(a, p);
	else if (!a->how->is_missing) {
		nt_json_unexpected(a->j.in, "expected an object or an array");
		return NULL;
	}
	return p ? finish(a, p, at) : NULL;
}

int nt_json_read_args(struct nt_json_in *in, const netron_struct *args, struct nt_json_args *how,
	struct nt_buf *out, uint32_t *out_count)
{
	static const netron_field end = { .op = NETRON_OP_END };
	static const netron_struct none = { .name = "", .fields = &end };
	struct arguments a;
	size_t size;
	uint8_t *p = nt_json_reading_begin(&a.j, in, out, &size);
	int rc;

	if (in->error)
		return in->error;
	how->stream_items = (struct nt_text){ NULL, 0 };
	a.type = args ? args : &none;
	a.how = how;
	a.rest = NULL;
	a.so_far = (struct progress){ .next = a.type->fields };
	if (a.type->flags & NETRON_STRUCT_REST)
		a.rest = a.type->fields + a.type->count - 1;
	p = p ? get_arguments(&a, p) : NULL;
	rc = nt_json_reading_end(&a.j, p, size);
	if (rc == 0)
		*out_count = a.so_far.written;
	return rc;
}
