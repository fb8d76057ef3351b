/* failure.c - errors <-> extension 110, and whatever else a peer fails with. */
#include "codec/failure.h"

#include "codec/cursor.h"
#include "codec/pack.h"
#include "codec/walk_put.h"

#include <string.h>

/* ---- reading ---- */

/* The fields of a declared error, in an arena: how base copies them. */
static bool copy_fields(struct nt_arena *arena, const netron_error *from, netron_error *to)
{
	const netron_error_type *type = from->type;
	netron_slot slot = { type->fields, type->fields->size, NETRON_OP_STRUCT, 1 };
	void *fields = nt_arena_alloc(arena, slot.size ? slot.size : 1);

	to->fields = fields;
	return fields && nt_copy_slot(arena, &slot, from->fields, fields);
}

static const netron_error_type *declared(
	const netron_error *error, const netron_error_type *const *throws)
{
	if (!throws || !error->name)
		return NULL;
	for (; *throws; throws++)
		if ((*throws)->status == error->status && strcmp((*throws)->name, error->name) == 0)
			return *throws;
	return NULL;
}

/* Where the details stand: behind name, code and message. */
static const uint8_t *details_at(struct nt_reader *r, const uint8_t *p)
{
	uint32_t size;
	int type;

	p = nt_get_ext(r, p, &type, &size);
	for (unsigned i = 0; i < 3 && p; i++)
		p = nt_skip(r, p);
	return p;
}

/* Leaves the error as it is when the details are not those of the type. */
static void read_fields(struct nt_reader *reader, const uint8_t *p, netron_error *error,
	const netron_error_type *type)
{
	struct nt_reader r = *reader;
	void *fields = nt_take(&r, type->fields->size ? type->fields->size : 1);

	p = fields ? details_at(&r, p) : NULL;
	p = p ? nt_unpack(&r, p, type->fields, fields) : NULL;
	reader->at = r.at; /* chunks the arena grew by stay its own */
	reader->limit = r.limit;
	reader->elements = r.elements;
	if (!p)
		return;
	error->type = type;
	error->fields = fields;
	error->copy_fields = copy_fields;
}

/* Anything may be thrown in JavaScript. */
static const netron_error *thrown(struct nt_reader *reader, const netron_value *value)
{
	netron_error *error = nt_take(reader, sizeof(*error));

	if (!error)
		return NULL;
	memset(error, 0, sizeof(*error));
	error->is_remote = true;
	error->code = NETRON_E_REMOTE;
	error->status = 500;
	error->thrown = value;
	if (value->kind == NETRON_KIND_STRING)
		error->message = value->as.string.data;
	return error;
}

const uint8_t *nt_failure_read(struct nt_reader *reader, const uint8_t *p,
	const netron_error_type *const *throws, const netron_error **out_error)
{
	const netron_value *value;
	const uint8_t *end = nt_value_read(reader, p, &value);
	const netron_error_type *type;
	netron_error *error;

	if (!end)
		return NULL;
	if (value->kind != NETRON_KIND_ERROR) {
		*out_error = thrown(reader, value);
		return *out_error ? end : NULL;
	}
	error = nt_take(reader, sizeof(*error));
	if (!error)
		return NULL;
	*error = *value->as.error;
	type = error->raw_type == NT_EXT_FAILURE ? declared(error, throws) : NULL;
	if (type)
		read_fields(reader, p, error, type);
	*out_error = error;
	return end;
}

const void *netron_error_of(const netron_error *error, const netron_error_type *type)
{
	return error && error->type == type ? error->fields : NULL;
}

/* ---- writing ---- */

static uint8_t *put(struct nt_writer *w, uint8_t *p, const char *text)
{
	return p ? nt_put_text(w, p, text, strlen(text), NT_PUT_SCALAR) : NULL;
}

static uint8_t *put_id(struct nt_writer *w, uint8_t *p, const char *id)
{
	if (id)
		return put(w, p, id);
	p = p ? nt_room(w, p, NT_PUT_SCALAR) : NULL;
	return p ? nt_put_undefined(p) : NULL;
}

static uint8_t *put_byte(struct nt_writer *w, uint8_t *p, uint8_t byte)
{
	p = p ? nt_room(w, p, NT_PUT_SCALAR) : NULL;
	if (!p)
		return NULL;
	*p = byte;
	return p + 1;
}

static uint8_t *put_head(
	struct nt_writer *w, uint8_t *p, const char *name, int status, const char *message)
{
	p = put(w, p, name);
	if (!p)
		return NULL;
	p = nt_put_i32(p, status);
	return put(w, p, message);
}

/* What stands behind the details. Context is empty, the stack is never sent. */
static uint8_t *put_tail(
	struct nt_writer *w, uint8_t *p, const netron_error *error, netron_time now)
{
	static const netron_error none;

	if (!error)
		error = &none;
	p = put_byte(w, p, 0x80);
	p = p ? nt_room(w, p, NT_PUT_SCALAR) : NULL;
	if (!p)
		return NULL;
	p = now >= 0 && now <= UINT32_MAX ? nt_put_u32(p, (uint32_t)now)
					  : nt_put_f64(p, (double)now);
	p = put_id(w, p, error->request_id);
	p = put_id(w, p, error->correlation_id);
	p = put_id(w, p, error->span_id);
	p = put_id(w, p, error->trace_id);
	p = put_byte(w, p, 0xc0);
	if (p && error->cause && w->depth < NT_MAX_DEPTH) {
		w->depth++;
		p = nt_failure_write(w, p, error->cause, error->cause->time / 1000000);
		w->depth--;
		p = p ? nt_room(w, p, NT_PUT_SCALAR) : NULL;
	} else {
		p = put_byte(w, p, 0xc0);
	}
	return put_byte(w, p, 0xc0);
}

uint8_t *nt_failure_write(
	struct nt_writer *writer, uint8_t *p, const netron_error *error, netron_time now)
{
	int status = error->status ? error->status : nt_error_status_of(error->code);
	size_t mark;

	p = nt_ext_begin(writer, p, &mark);
	p = put_head(writer, p, netron_error_name(error), status, netron_error_message(error));
	if (p && error->details)
		p = nt_value_write(writer, p, error->details);
	else
		p = put_byte(writer, p, 0x80);
	p = put_tail(writer, p, error, now);
	return p ? nt_ext_end(writer, p, mark, NT_EXT_FAILURE, 0) : NULL;
}

uint8_t *nt_failure_write_declared(struct nt_writer *writer, uint8_t *p,
	const netron_error_type *type, const void *fields, netron_time now)
{
	const char *message = type->message;
	size_t mark;

	if (type->message_offset != NETRON_REQUIRED)
		memcpy(&message, (const char *)fields + type->message_offset, sizeof(message));
	p = nt_ext_begin(writer, p, &mark);
	p = put_head(writer, p, type->name, type->status, message ? message : type->name);
	p = p ? nt_pack(writer, p, type->fields, fields) : NULL;
	p = put_tail(writer, p, NULL, now);
	return p ? nt_ext_end(writer, p, mark, NT_EXT_FAILURE, 0) : NULL;
}
