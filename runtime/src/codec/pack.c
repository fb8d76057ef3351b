#include "codec/pack.h"

#include "base/uid.h"
#include "codec/text.h"

#include <stdio.h>

uint8_t *nt_write_fail(struct nt_writer *w, int error, const char *reason)
{
	if (!w->error) {
		w->error = error;
		w->reason = reason;
	}
	return NULL;
}

uint8_t *nt_write_at_text(struct nt_writer *w, const char *text, size_t size)
{
	nt_path_add(&w->path, text, size);
	return NULL;
}

uint8_t *nt_write_at_key(struct nt_writer *w, const char *encoded_key)
{
	nt_path_add_key(&w->path, encoded_key);
	return NULL;
}

uint8_t *nt_write_at_index(struct nt_writer *w, size_t index)
{
	nt_path_add_index(&w->path, index);
	return NULL;
}

uint8_t *nt_writer_begin(struct nt_writer *writer, struct nt_buf *buf, size_t first, bool native64)
{
	writer->buf = buf;
	writer->error = 0;
	writer->reason = NULL;
	writer->parent_id = NULL;
	writer->native64 = native64;
	writer->depth = 0;
	writer->max_depth = NT_MAX_DEPTH;
	nt_path_init(&writer->path);
	if (!first)
		first = 1;
	if ((!buf->data || first > buf->capacity - buf->end) && !nt_buf_reserve(buf, first))
		return nt_write_fail(writer, NETRON_E_NO_MEMORY, "out of memory");
	writer->end = buf->data + buf->capacity;
	return buf->data + buf->end;
}

const char *nt_writer_path(const struct nt_writer *writer)
{
	return writer->path.text + writer->path.at;
}

uint8_t *nt_room_slow(struct nt_writer *w, uint8_t *p, size_t need)
{
	struct nt_buf *buf = w->buf;

	buf->end = (size_t)(p - buf->data);
	if (!nt_buf_reserve(buf, need))
		return nt_write_fail(w, NETRON_E_NO_MEMORY, "out of memory");
	w->end = buf->data + buf->capacity;
	return buf->data + buf->end;
}

enum { MAX_EXACT = 53 };

/* Extension 120: decimal text. */
static uint8_t *put_bigint(uint8_t *p, bool is_negative, uint64_t magnitude)
{
	char digits[24];
	unsigned at = sizeof(digits), size;

	do {
		digits[--at] = (char)('0' + magnitude % 10);
		magnitude /= 10;
	} while (magnitude);
	if (is_negative)
		digits[--at] = '-';
	size = (unsigned)sizeof(digits) - at;
	p[0] = 0xc7;
	p[1] = (uint8_t)(size + 1);
	p[2] = 120;
	p[3] = (uint8_t)(0xa0 | size);
	memcpy(p + 4, digits + at, size);
	return p + 4 + size;
}

uint8_t *nt_put_i64_slow(const struct nt_writer *w, uint8_t *p, int64_t number)
{
	if (number == (int32_t)number)
		return nt_put_i32(p, (int32_t)number);
	if (w->native64) {
		if (number < 0)
			nt_mp_int64(&p, number);
		else
			nt_mp_uint64(&p, (uint64_t)number);
		return p;
	}
	if (number >= -((int64_t)1 << MAX_EXACT) && number <= (int64_t)1 << MAX_EXACT)
		return nt_put_f64(p, (double)number);
	return put_bigint(p, number < 0, number < 0 ? 0 - (uint64_t)number : (uint64_t)number);
}

uint8_t *nt_put_u64_slow(const struct nt_writer *w, uint8_t *p, uint64_t number)
{
	if (number <= INT64_MAX)
		return nt_put_i64_slow(w, p, (int64_t)number);
	if (!w->native64)
		return put_bigint(p, false, number);
	nt_mp_uint64(&p, number);
	return p;
}

/* MessagePack's timestamp, in the smallest of its three forms. */
static uint8_t *put_timestamp(uint8_t *p, netron_time time)
{
	int64_t seconds = time / 1000000000;
	int64_t nanoseconds = time % 1000000000;

	if (nanoseconds < 0) {
		nanoseconds += 1000000000;
		seconds--;
	}
	if (seconds >= 0 && seconds >> 34 == 0) {
		p[0] = 0xd7;
		p[1] = 0xff;
		nt_store64(p + 2, (uint64_t)nanoseconds << 34 | (uint64_t)seconds);
		return p + 10;
	}
	p[0] = 0xc7;
	p[1] = 12;
	p[2] = 0xff;
	nt_store32(p + 3, (uint32_t)nanoseconds);
	nt_store64(p + 7, (uint64_t)seconds);
	return p + 15;
}

uint8_t *nt_put_time_slow(struct nt_writer *w, uint8_t *p, netron_time time)
{
	if (!w->native64)
		return nt_write_fail(
			w, NETRON_E_RANGE, "a time before 1970, which this peer cannot read");
	return put_timestamp(p, time);
}

/* Milliseconds: a whole number as the smallest integer, else a float64. */
uint8_t *nt_put_duration(uint8_t *p, netron_duration duration)
{
	int64_t milliseconds = duration / 1000000;

	if (duration % 1000000)
		return nt_put_f64(p, (double)milliseconds + (double)(duration % 1000000) / 1e6);
	if (milliseconds >= 0 && milliseconds <= UINT32_MAX)
		return nt_put_u32(p, (uint32_t)milliseconds);
	if (milliseconds == (int32_t)milliseconds)
		return nt_put_i32(p, (int32_t)milliseconds);
	return nt_put_f64(p, (double)milliseconds);
}

uint8_t *nt_put_uuid(uint8_t *p, const netron_uuid *uuid)
{
	char text[NT_UID_TEXT];

	nt_uid_format(uuid, text);
	p = nt_put_str_header(p, NT_UID_TEXT - 1);
	memcpy(p, text, NT_UID_TEXT - 1);
	return p + NT_UID_TEXT - 1;
}

uint8_t *nt_put_text(struct nt_writer *w, uint8_t *p, const char *text, size_t size, size_t then)
{
	if (size > UINT32_MAX)
		return nt_write_fail(w, NETRON_E_TOO_LARGE, "a string beyond 4 GiB");
	if (!nt_text_is_utf8((const uint8_t *)text, size))
		return nt_write_fail(w, NETRON_E_INVALID_VALUE, "a string that is not UTF-8");
	p = nt_room(w, p, size + NT_PUT_HEADER + then);
	if (!p)
		return NULL;
	p = nt_put_str_header(p, size);
	if (size)
		memcpy(p, text, size);
	return p + size;
}

uint8_t *nt_ext_begin(struct nt_writer *w, uint8_t *p, size_t *out_mark)
{
	p = nt_room(w, p, NT_PUT_HEADER);
	if (!p)
		return NULL;
	*out_mark = (size_t)(p - w->buf->data) - w->buf->start;
	return p + NT_PUT_HEADER;
}

uint8_t *nt_ext_end(struct nt_writer *w, uint8_t *p, size_t mark, int8_t type, size_t then)
{
	uint8_t *begin = w->buf->data + w->buf->start + mark, *at = begin;
	const uint8_t *payload = begin + NT_PUT_HEADER;
	size_t size = (size_t)(p - payload);

	if (size > UINT32_MAX)
		return nt_write_fail(w, NETRON_E_TOO_LARGE, "an extension beyond 4 GiB");
	nt_mp_ext(&at, size, type);
	memmove(at, payload, size);
	return nt_room(w, at + size, then);
}
