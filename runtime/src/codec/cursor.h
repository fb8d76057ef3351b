/* cursor.h - what the reading halves of the codec share: a cursor over MessagePack that never
 * leaves [p, end), and the arena behind it. Every function takes the cursor and returns it moved,
 * NULL on error. Hot cases are inline, the others in cursor.c. */
#ifndef NT_CURSOR_H
#define NT_CURSOR_H

#include "codec/bytes.h"
#include "codec/text.h"
#include "codec/walk.h"

#include <netron/error.h>

/* Types of extensions of the protocol (netron-wire: ext payloads). */
enum nt_ext {
	NT_EXT_TIMESTAMP = -1, /* MessagePack's own; between peers of the int64 feature */
	NT_EXT_UNDEFINED = 0,
	NT_EXT_USER_FIRST = 1,
	NT_EXT_USER_LAST = 99,
	NT_EXT_STREAM = 107,
	NT_EXT_REFERENCE = 108,
	NT_EXT_DEFINITION = 109,
	NT_EXT_FAILURE = 110,
	NT_EXT_LONG = 119,
	NT_EXT_BIGINT = 120,
	NT_EXT_REGEXP = 121,
	NT_EXT_SET = 123,
	NT_EXT_MAP = 124,
	NT_EXT_DATE = 125,
	NT_EXT_ERROR = 126
};

/* An integer from the wire: value when it fits, else the bits of an uint64_t above INT64_MAX. */
struct nt_integer {
	int64_t value;
	bool is_big;
};

/* The first error stands. All return NULL. */
NT_COLD const uint8_t *nt_read_fail(struct nt_reader *r, int error, const char *reason);
NT_COLD const uint8_t *nt_read_truncated(struct nt_reader *r);
/* Put a step in front of the path while an error unwinds. */
NT_COLD const uint8_t *nt_read_at_key(struct nt_reader *r, const char *encoded_key);
NT_COLD const uint8_t *nt_read_at_text(struct nt_reader *r, const char *text, size_t size);
NT_COLD const uint8_t *nt_read_at_index(struct nt_reader *r, size_t index);

NT_COLD void *nt_take_slow(struct nt_reader *r, size_t size);
const uint8_t *nt_get_integer(struct nt_reader *r, const uint8_t *p, struct nt_integer *out);
/* Into the C type of op, NETRON_OP_I8 ... NETRON_OP_U64, when it fits. */
const uint8_t *nt_get_int_slow(struct nt_reader *r, const uint8_t *p, uint8_t op, void *out);
const uint8_t *nt_get_f64_slow(struct nt_reader *r, const uint8_t *p, double *out);
const uint8_t *nt_get_f32(struct nt_reader *r, const uint8_t *p, float *out);
const uint8_t *nt_get_string_header(struct nt_reader *r, const uint8_t *p, uint32_t *out_size);
const uint8_t *nt_get_string_slow(
	struct nt_reader *r, const uint8_t *p, uint32_t size, const char **out);
const uint8_t *nt_get_count_slow(
	struct nt_reader *r, const uint8_t *p, bool is_map, uint32_t *out_count);
const uint8_t *nt_get_bytes_header(struct nt_reader *r, const uint8_t *p, uint32_t *out_size);
/* The header of an extension; *out_size bytes of payload, which are there, stand at the cursor. */
const uint8_t *nt_get_ext(struct nt_reader *r, const uint8_t *p, int *out_type, uint32_t *out_size);
/* Times, as extension 125 or MessagePack's timestamp. */
const uint8_t *nt_get_time(struct nt_reader *r, const uint8_t *p, netron_time *out);
/* The payload of either, without its header. */
bool nt_time_of_ext(
	int type, const uint8_t *payload, uint32_t size, netron_time *out, const char **out_reason);
const uint8_t *nt_get_duration(struct nt_reader *r, const uint8_t *p, netron_duration *out);
const uint8_t *nt_get_uuid(struct nt_reader *r, const uint8_t *p, netron_uuid *out);
/* Steps over any value, checked as nt_scan checks. */
const uint8_t *nt_skip(struct nt_reader *r, const uint8_t *p);

NT_INLINE size_t nt_left(const struct nt_reader *r, const uint8_t *p)
{
	return (size_t)(r->end - p);
}

NT_INLINE size_t nt_room_left(const struct nt_reader *r)
{
	return (size_t)(r->limit - r->at);
}

/* Memory of the arena, aligned for any C value; 16 more bytes may be written behind it. Where the
 * free room is too small: may_grow, or NULL and nothing is noted. */
NT_INLINE void *nt_take_here(struct nt_reader *r, size_t size, bool may_grow)
{
	size_t pad = -(uintptr_t)r->at & 7;
	char *at;

	if (nt_unlikely(nt_room_left(r) < pad + NT_ARENA_SLACK ||
			nt_room_left(r) - pad - NT_ARENA_SLACK < size))
		return may_grow ? nt_take_slow(r, size) : NULL;
	at = r->at + pad;
	r->at = at + size;
	return at;
}

NT_INLINE void *nt_take(struct nt_reader *r, size_t size)
{
	return nt_take_here(r, size, true);
}

/* Takes from the budget of elements. */
NT_INLINE bool nt_spend(struct nt_reader *r, uint32_t count)
{
	if (nt_unlikely(count > r->elements))
		return false;
	r->elements -= count;
	return true;
}

NT_INLINE const uint8_t *nt_get_bool(struct nt_reader *r, const uint8_t *p, bool *out)
{
	if (nt_unlikely(p >= r->end))
		return nt_read_truncated(r);
	if (nt_unlikely((*p & 0xfe) != 0xc2))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "expected a boolean");
	*out = *p & 1;
	return p + 1;
}

NT_INLINE const uint8_t *nt_get_f64(struct nt_reader *r, const uint8_t *p, double *out)
{
	if (nt_likely(nt_left(r, p) >= 9 && *p == 0xcb)) {
		*out = nt_load_double(p + 1);
		return p + 9;
	}
	return nt_get_f64_slow(r, p, out);
}

#define NT_GET_INT(name, type, op)                                                                 \
	NT_INLINE const uint8_t *nt_get_##name(struct nt_reader *r, const uint8_t *p, type *out)   \
	{                                                                                          \
		if (nt_likely(p < r->end && *p < 0x80)) {                                          \
			*out = (type)*p;                                                           \
			return p + 1;                                                              \
		}                                                                                  \
		if (sizeof(type) == 8 && nt_left(r, p) >= 5 && *p == 0xce) {                       \
			*out = (type)nt_load32(p + 1);                                             \
			return p + 5;                                                              \
		}                                                                                  \
		return nt_get_int_slow(r, p, op, out);                                             \
	}

NT_GET_INT(i8, int8_t, NETRON_OP_I8)
NT_GET_INT(i16, int16_t, NETRON_OP_I16)
NT_GET_INT(i32, int32_t, NETRON_OP_I32)
NT_GET_INT(i64, int64_t, NETRON_OP_I64)
NT_GET_INT(u8, uint8_t, NETRON_OP_U8)
NT_GET_INT(u16, uint16_t, NETRON_OP_U16)
NT_GET_INT(u32, uint32_t, NETRON_OP_U32)
NT_GET_INT(u64, uint64_t, NETRON_OP_U64)

/* Copied into the arena. Both sides have slack, so that a short one is a single move. */
NT_INLINE const uint8_t *nt_get_string_here(
	struct nt_reader *r, const uint8_t *p, const char **out, bool may_grow)
{
	size_t size;
	char *at;

	if (nt_likely(p < r->end && (*p & 0xe0) == 0xa0)) {
		size = *p++ & 31;
	} else if (nt_left(r, p) >= 2 && *p == 0xd9) {
		size = p[1];
		p += 2;
	} else {
		uint32_t long_size;

		p = nt_get_string_header(r, p, &long_size);
		if (nt_unlikely(!p))
			return NULL;
		size = long_size;
	}
	if (nt_unlikely(nt_left(r, p) < size || size > r->max_string ||
			nt_room_left(r) < size + 1 + NT_ARENA_SLACK))
		return may_grow ? nt_get_string_slow(r, p, (uint32_t)size, out) : NULL;
	at = r->at;
	if (nt_unlikely(!nt_text_copy_slack(at, p, size)))
		return nt_read_fail(
			r, NETRON_E_INVALID_VALUE, "a string that is not UTF-8 or holds NUL");
	at[size] = '\0';
	*out = at;
	r->at = at + size + 1;
	return p + size;
}

NT_INLINE const uint8_t *nt_get_string(struct nt_reader *r, const uint8_t *p, const char **out)
{
	return nt_get_string_here(r, p, out, true);
}

/* Copied into the arena. */
NT_INLINE const uint8_t *nt_get_bytes_here(
	struct nt_reader *r, const uint8_t *p, netron_bytes *out, bool may_grow)
{
	uint32_t size;
	void *at;

	if (nt_likely(nt_left(r, p) >= 3 && *p == 0xc5 && nt_left(r, p) - 3 >= nt_load16(p + 1))) {
		size = nt_load16(p + 1);
		p += 3;
	} else {
		p = nt_get_bytes_header(r, p, &size);
		if (nt_unlikely(!p))
			return NULL;
	}
	at = nt_take_here(r, size, may_grow);
	if (nt_unlikely(!at))
		return NULL;
	memcpy(at, p, size);
	out->data = at;
	out->size = size;
	return p + size;
}

NT_INLINE const uint8_t *nt_get_bytes(struct nt_reader *r, const uint8_t *p, netron_bytes *out)
{
	return nt_get_bytes_here(r, p, out, true);
}

/* The count of an array; least: fewest bytes of an item. Nothing is allocated for items that cannot
 * be there. */
NT_INLINE const uint8_t *nt_get_count(
	struct nt_reader *r, const uint8_t *p, unsigned least, uint32_t *out_count)
{
	if (nt_likely(p < r->end && (*p & 0xf0) == 0x90)) {
		*out_count = *p++ & 15;
	} else if (nt_left(r, p) >= 3 && *p == 0xdc) {
		*out_count = nt_load16(p + 1);
		p += 3;
	} else {
		p = nt_get_count_slow(r, p, false, out_count);
		if (nt_unlikely(!p))
			return NULL;
	}
	if (nt_unlikely((uint64_t)*out_count * least > nt_left(r, p)))
		return nt_read_truncated(r);
	if (nt_unlikely(!nt_spend(r, *out_count)))
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "too many elements");
	return p;
}

/* The count of a map's entries, each of two bytes at least. */
NT_INLINE const uint8_t *nt_get_map(struct nt_reader *r, const uint8_t *p, uint32_t *out_count)
{
	if (nt_likely(p < r->end && (*p & 0xf0) == 0x80)) {
		*out_count = *p++ & 15;
	} else {
		p = nt_get_count_slow(r, p, true, out_count);
		if (nt_unlikely(!p))
			return NULL;
	}
	if (nt_unlikely((uint64_t)*out_count * 2 > nt_left(r, p)))
		return nt_read_truncated(r);
	if (nt_unlikely(!nt_spend(r, *out_count)))
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "too many elements");
	return p;
}

/* Whether nil or undefined is next, and how long it is: 0, 1 or 3. Reads into the slack. */
NT_INLINE unsigned nt_absent(const struct nt_reader *r, const uint8_t *p)
{
	if (nt_likely(p >= r->end || (*p != 0xc0 && *p != 0xd4)))
		return 0;
	if (*p == 0xc0)
		return 1;
	return nt_left(r, p) >= 3 && !p[1] && !p[2] ? 3 : 0;
}

NT_INLINE bool nt_descend(struct nt_reader *r)
{
	return ++r->depth <= r->max_depth;
}

/* The first so many bytes of a word, as it lies in memory. */
extern const uint64_t nt_first_bytes[9];

/* Whether the encoded key is next. Loads 8 bytes of either side. */
NT_INLINE bool nt_key_is(
	const struct nt_reader *r, const uint8_t *p, const char *key, unsigned size)
{
	uint64_t differing = nt_text_load(p) ^ nt_text_load(key);

	if (nt_unlikely(nt_left(r, p) < size))
		return false;
	if (nt_likely(size <= 8))
		return !(differing & nt_first_bytes[size]);
	return !differing && !memcmp(p + 8, key + 8, size - 8);
}

#endif
