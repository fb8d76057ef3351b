/* gzip.c - large answers, smaller. One compressor for all: it is used up within one answer. */
#include "http/gzip.h"

#include <zlib.h>

enum { LEVEL = 4, WINDOW = 15 + 16 /* gzip's head and tail */, MEMORY = 8, PIECE = 16 * 1024 };

static void *allocate(void *opaque, unsigned items, unsigned size)
{
	return nt_alloc_zeroed(opaque, items, size);
}

static void release(void *opaque, void *memory)
{
	nt_free(opaque, memory);
}

static void release_deflater(struct nt_http *http)
{
	deflateEnd(http->deflater);
	nt_free(&http->net->allocator, http->deflater);
	http->deflater = NULL;
}

static z_stream *deflater_of(struct nt_http *http)
{
	netron_allocator *allocator = &http->net->allocator;
	z_stream *deflater = http->deflater;

	if (deflater)
		return deflateReset(deflater) == Z_OK ? deflater : NULL;
	deflater = nt_alloc_zeroed(allocator, 1, sizeof *deflater);
	if (!deflater)
		return NULL;
	deflater->zalloc = allocate;
	deflater->zfree = release;
	deflater->opaque = allocator;
	if (deflateInit2(deflater, LEVEL, Z_DEFLATED, WINDOW, MEMORY, Z_DEFAULT_STRATEGY) != Z_OK) {
		nt_free(allocator, deflater);
		return NULL;
	}
	http->deflater = deflater;
	http->release_deflater = release_deflater;
	return deflater;
}

/* zlib does not change what it reads, whatever its header says. */
static void set_input(z_stream *deflater, struct nt_text part)
{
	union {
		const char *in;
		Bytef *out;
	} cast = { part.p };

	deflater->next_in = cast.out;
	deflater->avail_in = (uInt)part.n;
}

static bool squeeze(z_stream *deflater, struct nt_text part, bool is_last, struct nt_buf *out)
{
	int rc;

	set_input(deflater, part);
	do {
		if (!nt_buf_reserve(out, PIECE))
			return false;
		deflater->next_out = out->data + out->end;
		deflater->avail_out = PIECE;
		rc = deflate(deflater, is_last ? Z_FINISH : Z_NO_FLUSH);
		if (rc == Z_STREAM_ERROR)
			return false;
		out->end += PIECE - deflater->avail_out;
	} while (deflater->avail_out == 0);
	return !is_last || rc == Z_STREAM_END;
}

static size_t size_of(const struct nt_text *parts, size_t count)
{
	size_t size = 0;

	for (size_t i = 0; i < count; i++)
		size += parts[i].n;
	return size;
}

bool nt_http_gzip(struct nt_http *http, const struct nt_text *parts, size_t count)
{
	struct nt_buf *out = &http->zipped;
	size_t size = size_of(parts, count);
	z_stream *deflater = size <= UINT32_MAX / 2 ? deflater_of(http) : NULL;

	nt_buf_truncate(out, 0);
	for (size_t i = 0; deflater && i < count; i++)
		if (!squeeze(deflater, parts[i], i == count - 1, out))
			deflater = NULL;
	return deflater && nt_buf_size(out) < size;
}
