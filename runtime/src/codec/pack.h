/* pack.h - what the writing halves of the codec share: msgpack-c's packing primitives over a local
 * cursor, and the room before it. Functions that take no writer need room made before. */
#ifndef NT_PACK_H
#define NT_PACK_H

#include "codec/bytes.h"
#include "codec/walk.h"

#include <limits.h>
#include <msgpack/sysdep.h>
#include <netron/error.h>

#define msgpack_pack_inline_func(n) NT_INLINE int nt_mp##n
#define msgpack_pack_inline_func_cint(n) NT_INLINE int nt_mp##n
#define msgpack_pack_user uint8_t **
#define msgpack_pack_append_buffer(u, bytes, size)                                                 \
	do {                                                                                       \
		memcpy(*(u), (bytes), (size));                                                     \
		*(u) += (size);                                                                    \
		return 0;                                                                          \
	} while (0)
#include <msgpack/timestamp.h>
#include <msgpack/pack_template.h>

enum {
	NT_PUT_SCALAR = 48, /* no scalar takes more: a UUID takes 38 */
	NT_PUT_HEADER = 6   /* of anything */
};

/* The first error stands. All return NULL. */
NT_COLD uint8_t *nt_write_fail(struct nt_writer *w, int error, const char *reason);
NT_COLD uint8_t *nt_write_at_key(struct nt_writer *w, const char *encoded_key);
NT_COLD uint8_t *nt_write_at_text(struct nt_writer *w, const char *text, size_t size);
NT_COLD uint8_t *nt_write_at_index(struct nt_writer *w, size_t index);
uint8_t *nt_room_slow(struct nt_writer *w, uint8_t *p, size_t need);

/* i64 and u64 beyond 32 bits: what the peer takes. At most 27 bytes. */
uint8_t *nt_put_i64_slow(const struct nt_writer *w, uint8_t *p, int64_t number);
uint8_t *nt_put_u64_slow(const struct nt_writer *w, uint8_t *p, uint64_t number);
uint8_t *nt_put_time_slow(struct nt_writer *w, uint8_t *p, netron_time time);
uint8_t *nt_put_duration(uint8_t *p, netron_duration duration);
uint8_t *nt_put_uuid(uint8_t *p, const netron_uuid *uuid);
/* Checked text, NUL inside allowed; leaves room for `then` bytes behind it. */
uint8_t *nt_put_text(struct nt_writer *w, uint8_t *p, const char *text, size_t size, size_t then);

/* An extension whose size is known when it is written: begin makes room for the largest header, end
 * moves the payload to the smallest. then: room behind it. */
uint8_t *nt_ext_begin(struct nt_writer *w, uint8_t *p, size_t *out_mark);
uint8_t *nt_ext_end(struct nt_writer *w, uint8_t *p, size_t mark, int8_t type, size_t then);

/* Where the buffer is too small: may_grow, or NULL and nothing is noted. */
NT_INLINE uint8_t *nt_room_here(struct nt_writer *w, uint8_t *p, size_t need, bool may_grow)
{
	if (nt_likely((size_t)(w->end - p) >= need))
		return p;
	return may_grow ? nt_room_slow(w, p, need) : NULL;
}

NT_INLINE uint8_t *nt_room(struct nt_writer *w, uint8_t *p, size_t need)
{
	return nt_room_here(w, p, need, true);
}

NT_INLINE uint8_t *nt_put_bool(uint8_t *p, bool value)
{
	*p = (uint8_t)(0xc2 | value);
	return p + 1;
}

NT_INLINE uint8_t *nt_put_u32(uint8_t *p, uint32_t number)
{
	nt_mp_uint32(&p, number);
	return p;
}

NT_INLINE uint8_t *nt_put_i32(uint8_t *p, int32_t number)
{
	if (number >= 0)
		nt_mp_uint32(&p, (uint32_t)number);
	else
		nt_mp_int32(&p, number);
	return p;
}

NT_INLINE uint8_t *nt_put_i64(const struct nt_writer *w, uint8_t *p, int64_t number)
{
	if (nt_likely((uint64_t)number <= UINT32_MAX))
		return nt_put_u32(p, (uint32_t)number);
	return nt_put_i64_slow(w, p, number);
}

NT_INLINE uint8_t *nt_put_u64(const struct nt_writer *w, uint8_t *p, uint64_t number)
{
	if (nt_likely(number <= UINT32_MAX))
		return nt_put_u32(p, (uint32_t)number);
	return nt_put_u64_slow(w, p, number);
}

/* The language's floats are floats on the wire, whole or not. */
NT_INLINE uint8_t *nt_put_f64(uint8_t *p, double number)
{
	nt_mp_double(&p, number);
	return p;
}

NT_INLINE uint8_t *nt_put_time(struct nt_writer *w, uint8_t *p, netron_time time)
{
	if (nt_unlikely(time < 0 || (w->native64 && time % 1000000)))
		return nt_put_time_slow(w, p, time);
	p[0] = 0xd7;
	p[1] = 125;
	nt_store64(p + 2, (uint64_t)time / 1000000);
	return p + 10;
}

NT_INLINE uint8_t *nt_put_undefined(uint8_t *p)
{
	p[0] = 0xd4;
	p[1] = 0;
	p[2] = 0;
	return p + 3;
}

NT_INLINE uint8_t *nt_put_array(uint8_t *p, size_t count)
{
	nt_mp_array(&p, count);
	return p;
}

/* At most 65535 entries: the original reads no more. */
NT_INLINE uint8_t *nt_put_map(uint8_t *p, size_t count)
{
	nt_mp_map(&p, count);
	return p;
}

NT_INLINE uint8_t *nt_put_str_header(uint8_t *p, size_t size)
{
	nt_mp_str(&p, size);
	return p;
}

NT_INLINE uint8_t *nt_put_bin_header(uint8_t *p, size_t size)
{
	nt_mp_bin(&p, size);
	return p;
}

/* A key as it stands in a table, in whole words: 8 spare bytes on either side. */
NT_INLINE uint8_t *nt_put_key(uint8_t *p, const char *key, unsigned size)
{
	memcpy(p, key, 8);
	if (nt_unlikely(size > 8))
		memcpy(p + 8, key + 8, size - 8);
	return p + size;
}

#endif
