/* buf.h - bytes that grow at the end and are taken from the front. */
#ifndef NT_BUF_H
#define NT_BUF_H

#include "base/alloc.h"

/* Readable bytes promised behind the content. */
enum { NT_BUF_SLACK = 16 };

struct nt_buf {
	const netron_allocator *allocator;
	uint8_t *data;   /* start of the memory */
	size_t start;    /* first byte not taken */
	size_t end;      /* behind the last byte */
	size_t capacity; /* without the slack */
};

void nt_buf_init(struct nt_buf *buf, const netron_allocator *allocator);
void nt_buf_fini(struct nt_buf *buf);
static inline size_t nt_buf_size(const struct nt_buf *buf)
{
	return buf->end - buf->start;
}
/* Room for need bytes behind end; moves content down or grows by doubling. Offsets from start stay
 * valid, pointers do not. */
bool nt_buf_reserve(struct nt_buf *buf, size_t need);
bool nt_buf_append(struct nt_buf *buf, const void *data, size_t size);
void nt_buf_take(struct nt_buf *buf, size_t size);     /* from the front */
void nt_buf_truncate(struct nt_buf *buf, size_t size); /* keep so many bytes */
/* Gives memory beyond keep bytes back when the content is empty (idle connections hold nothing:
 * keep 0). */
void nt_buf_shrink(struct nt_buf *buf, size_t keep);

#endif
