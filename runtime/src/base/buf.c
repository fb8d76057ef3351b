#include "base/buf.h"

#include <string.h>

enum { FIRST_CAPACITY = 512 };

void nt_buf_init(struct nt_buf *buf, const netron_allocator *allocator)
{
	*buf = (struct nt_buf){ .allocator = allocator };
}

void nt_buf_fini(struct nt_buf *buf)
{
	nt_free(buf->allocator, buf->data);
	nt_buf_init(buf, buf->allocator);
}

static bool grow(struct nt_buf *buf, size_t wanted)
{
	size_t size = nt_buf_size(buf);
	size_t capacity = buf->capacity ? buf->capacity : FIRST_CAPACITY;
	uint8_t *data;

	while (capacity < wanted) {
		if (capacity > PTRDIFF_MAX / 2)
			return false;
		capacity *= 2;
	}
	if (!buf->start) { /* nothing to leave behind: the allocator may grow it in place */
		data = nt_realloc(buf->allocator, buf->data, capacity + NT_BUF_SLACK);
		if (!data)
			return false;
	} else {
		data = nt_alloc(buf->allocator, capacity + NT_BUF_SLACK);
		if (!data)
			return false;
		memcpy(data, buf->data + buf->start, size);
		nt_free(buf->allocator, buf->data);
	}
	buf->data = data;
	buf->start = 0;
	buf->end = size;
	buf->capacity = capacity;
	return true;
}

/* Moving down costs the content's size: only when at least as much was taken since the last time,
 * so that a byte is moved once on average. */
bool nt_buf_reserve(struct nt_buf *buf, size_t need)
{
	size_t size = nt_buf_size(buf);

	if (buf->data && need <= buf->capacity - buf->end)
		return true;
	if (need > PTRDIFF_MAX - size)
		return false;
	if (!buf->data || buf->start < size || size + need > buf->capacity)
		return grow(buf, size + need);
	memcpy(buf->data, buf->data + buf->start, size);
	buf->start = 0;
	buf->end = size;
	return true;
}

bool nt_buf_append(struct nt_buf *buf, const void *data, size_t size)
{
	if (!nt_buf_reserve(buf, size))
		return false;
	if (size)
		memcpy(buf->data + buf->end, data, size);
	buf->end += size;
	return true;
}

void nt_buf_take(struct nt_buf *buf, size_t size)
{
	buf->start += size;
	if (buf->start == buf->end)
		buf->start = buf->end = 0;
}

void nt_buf_truncate(struct nt_buf *buf, size_t size)
{
	buf->end = buf->start + size;
}

void nt_buf_shrink(struct nt_buf *buf, size_t keep)
{
	uint8_t *data;

	if (nt_buf_size(buf) || buf->capacity <= keep)
		return;
	if (!keep) {
		nt_buf_fini(buf);
		return;
	}
	data = nt_realloc(buf->allocator, buf->data, keep + NT_BUF_SLACK);
	if (!data)
		return; /* it stays as large as it was */
	buf->data = data;
	buf->start = buf->end = 0;
	buf->capacity = keep;
}
