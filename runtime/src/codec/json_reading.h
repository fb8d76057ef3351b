/* json_reading.h - how the files that turn JSON into MessagePack call each other. A cursor over the
 * output goes in and comes out, NULL on error; the text's own moves in `in`. */
#ifndef NT_JSON_READING_H
#define NT_JSON_READING_H

#include "codec/json.h"
#include "codec/pack.h"
#include "codec/walk_read.h"

struct nt_json_reading {
	struct nt_json_in *in;
	struct nt_writer w;
};

/* The value that stands next, of that op. Makes the room it needs. */
uint8_t *nt_json_get_op(struct nt_json_reading *j, uint8_t *p, uint8_t op, const void *type);
uint8_t *nt_json_get_any(struct nt_json_reading *j, uint8_t *p);
uint8_t *nt_json_get_items(
	struct nt_json_reading *j, uint8_t *p, const netron_slot *item, uint32_t exactly);
uint8_t *nt_json_get_map(struct nt_json_reading *j, uint8_t *p, const netron_map_type *type);
/* Any scalar (json_read_scalar.c). */
uint8_t *nt_json_get_scalar(struct nt_json_reading *j, uint8_t *p, uint8_t op, const void *type);
/* Bytes (json_read_bytes.c): in base64; as the object Node makes of a Buffer. */
uint8_t *nt_json_get_base64(struct nt_json_reading *j, uint8_t *p, const struct nt_json_raw *raw);
uint8_t *nt_json_get_buffer(struct nt_json_reading *j, uint8_t *p);
/* Numbers (json_read_number.c): an integer of op, its bits; the same in a string; written for op;
 * any number at the cursor; a float that is none. */
bool nt_json_take_integer(struct nt_json_in *in, uint8_t op, int64_t *out);
bool nt_json_take_integer_text(
	struct nt_json_in *in, uint8_t op, const struct nt_json_raw *raw, int64_t *out);
uint8_t *nt_json_put_bits(struct nt_json_reading *j, uint8_t *p, uint8_t op, int64_t number);
uint8_t *nt_json_get_number(struct nt_json_reading *j, uint8_t *p, uint8_t op);
uint8_t *nt_json_get_float_text(
	struct nt_json_reading *j, uint8_t *p, const struct nt_json_raw *raw);
/* What a string says, as a value of op: a key of a map, a string where a number would stand too.
 * ops that are never strings are refused. */
uint8_t *nt_json_get_text(struct nt_json_reading *j, uint8_t *p, uint8_t op, const void *type,
	const struct nt_json_raw *raw);
/* Text that is no JSON: all that `in` has. */
uint8_t *nt_json_get_plain(struct nt_json_reading *j, uint8_t *p, const netron_slot *slot);
/* A string that may hold U+0000. */
uint8_t *nt_json_get_string(struct nt_json_reading *j, uint8_t *p, const struct nt_json_raw *raw);
/* A member behind its key. null where it may be absent: *out_is_there is false and nothing is
 * written. */
uint8_t *nt_json_get_field(struct nt_json_reading *j, uint8_t *p, const netron_struct *type,
	const netron_field *field, bool *out_is_there);
/* The field of that key; next is tried first. NULL: none. */
const netron_field *nt_json_find(
	const netron_struct *type, const netron_field *next, const struct nt_json_raw *key);
/* Steps over the value of a key nobody knows. */
bool nt_json_skip_unknown(struct nt_json_in *in, struct nt_json_level *level,
	const struct nt_json_raw *key, unsigned *unknown);

/* An array (is_map: a map) whose count is not known before its end. */
uint8_t *nt_json_begin(struct nt_json_reading *j, uint8_t *p, bool is_map, size_t *out_mark);
uint8_t *nt_json_finish(struct nt_json_reading *j, uint8_t *p, size_t mark, size_t count);

/* All return NULL. */
NT_COLD uint8_t *nt_json_refuse(
	struct nt_json_reading *j, const uint8_t *at, int error, const char *reason);
NT_COLD uint8_t *nt_json_invalid(struct nt_json_reading *j, const uint8_t *at, const char *reason);
NT_COLD uint8_t *nt_json_in_key(struct nt_json_reading *j, const char *encoded_key);
NT_COLD uint8_t *nt_json_in_item(struct nt_json_reading *j, size_t index);

/* A place in the output, which may move. */
NT_INLINE size_t nt_json_mark(const struct nt_json_reading *j, const uint8_t *p)
{
	return (size_t)(p - j->w.buf->data) - j->w.buf->start;
}

NT_INLINE uint8_t *nt_json_marked(const struct nt_json_reading *j, size_t mark)
{
	return j->w.buf->data + j->w.buf->start + mark;
}

/* One more element of the budget. */
NT_INLINE bool nt_json_spend(struct nt_json_in *in)
{
	if (nt_unlikely(!in->elements))
		return nt_json_fail(in, NETRON_E_TOO_LARGE, "too many elements");
	in->elements--;
	return true;
}

/* A writer behind what is in out, and what becomes of it. end: 0, or the error, and out is as
 * before. */
uint8_t *nt_json_reading_begin(
	struct nt_json_reading *j, struct nt_json_in *in, struct nt_buf *out, size_t *out_size);
int nt_json_reading_end(struct nt_json_reading *j, uint8_t *p, size_t size);

#endif
