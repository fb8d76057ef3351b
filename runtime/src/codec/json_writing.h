/* json_writing.h - how the files that turn MessagePack into JSON call each other. The cursor over
 * the bytes goes in and comes out, NULL on error; the text's own moves in `out`. */
#ifndef NT_JSON_WRITING_H
#define NT_JSON_WRITING_H

#include "codec/cursor.h"
#include "codec/decimal.h"
#include "codec/json_write.h"
#include "codec/walk_read.h"

#include <netron/schema.h>

/* The value at p, of that op. */
const uint8_t *nt_json_put_op(
	struct nt_json_out *out, const uint8_t *p, uint8_t op, const void *type);
const uint8_t *nt_json_put_struct(
	struct nt_json_out *out, const uint8_t *p, const netron_struct *type);
const uint8_t *nt_json_put_scalar(
	struct nt_json_out *out, const uint8_t *p, uint8_t op, const void *type);
const uint8_t *nt_json_put_any(struct nt_json_out *out, const uint8_t *p);
const uint8_t *nt_json_put_list(
	struct nt_json_out *out, const uint8_t *p, const netron_list_type *type, bool is_set);
const uint8_t *nt_json_put_map(
	struct nt_json_out *out, const uint8_t *p, const netron_map_type *type);
/* Extension 110 or 126 as an object; p is at the payload, which ends at r.end. */
const uint8_t *nt_json_put_failure(struct nt_json_out *out, const uint8_t *p, int type,
	const netron_error_type *const *throws, bool has_name, int *out_status);
/* The inside of a string; false: no UTF-8, or no room. nt_json_put_text: with its quotes. */
bool nt_json_put_run(struct nt_json_out *out, const uint8_t *text, size_t size);
bool nt_json_put_text(struct nt_json_out *out, const uint8_t *text, size_t size);
bool nt_json_put_bytes(struct nt_json_out *out, const uint8_t *data, size_t size);
/* Beyond 2^53 in quotes. */
bool nt_json_put_integer(struct nt_json_out *out, struct nt_integer number);
bool nt_json_put_double(struct nt_json_out *out, double number);
bool nt_json_put_time(struct nt_json_out *out, netron_time time);
/* A string of MessagePack, in quotes. */
const uint8_t *nt_json_put_string_at(struct nt_json_out *out, const uint8_t *p);
/* A key of an object, with quotes, of a type whose keys are text. */
const uint8_t *nt_json_put_map_key(
	struct nt_json_out *out, const uint8_t *p, uint8_t op, const void *type);

/* Around all that is written from outside; end: as the functions of json_write.h say. */
bool nt_json_writing_begin(struct nt_json_out *out, const uint8_t *end, size_t *out_size);
int nt_json_writing_end(
	struct nt_json_out *out, const uint8_t **p, const uint8_t *behind, size_t size);
char *nt_json_room_slow(struct nt_json_out *out, size_t need);

/* Room for so many characters at out->at; NULL: there is none. */
NT_INLINE char *nt_json_room(struct nt_json_out *out, size_t need)
{
	return nt_likely((size_t)(out->limit - out->at) >= need) ? out->at
								 : nt_json_room_slow(out, need);
}

NT_INLINE bool nt_json_put_char(struct nt_json_out *out, char c)
{
	if (nt_unlikely(!nt_json_room(out, 1)))
		return false;
	*out->at++ = c;
	return true;
}

NT_INLINE bool nt_json_put_chars(struct nt_json_out *out, const char *chars, size_t size)
{
	if (nt_unlikely(!nt_json_room(out, size)))
		return false;
	memcpy(out->at, chars, size);
	out->at += size;
	return true;
}

#define NT_JSON_PUT(out, literal) nt_json_put_chars(out, literal, sizeof(literal) - 1)

NT_INLINE bool nt_json_descend(struct nt_json_out *out)
{
	if (nt_likely(nt_descend(&out->r)))
		return true;
	nt_read_fail(&out->r, NETRON_E_TOO_LARGE, "nested too deep");
	return false;
}

#endif
