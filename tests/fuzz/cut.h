/* cut.h - for readers of streams: what is read from the whole in one piece must be read from pieces
 * too, however it was cut. */
#ifndef FUZZ_CUT_H
#define FUZZ_CUT_H

#include "base/buf.h"

#include <stdlib.h>
#include <string.h>

/* Reads the stream in pieces of step bytes, and writes what it makes of it to seen. */
typedef void cut_reader(const uint8_t *data, size_t size, size_t step, struct nt_buf *seen);

static inline void cut_say(struct nt_buf *seen, const char *what, const void *data, size_t size)
{
	if (!nt_buf_append(seen, what, strlen(what)) || !nt_buf_append(seen, data, size))
		abort();
}

/* A piece in memory of its own, of which a sanitizer knows the end. To be freed. */
static inline uint8_t *cut_piece(
	const uint8_t *data, size_t size, size_t at, size_t step, size_t *out_size)
{
	size_t left = size - at;
	uint8_t *copy;

	*out_size = left < step ? left : step;
	copy = malloc(*out_size + NT_BUF_SLACK);
	memcpy(copy, data + at, *out_size);
	memset(copy + *out_size, 0xee, NT_BUF_SLACK);
	return copy;
}

static inline void cut_compare(cut_reader *read, const uint8_t *data, size_t size, size_t step)
{
	struct nt_buf whole, cut;

	nt_buf_init(&whole, &nt_alloc_default);
	nt_buf_init(&cut, &nt_alloc_default);
	read(data, size, size ? size : 1, &whole);
	read(data, size, step, &cut);
	if (nt_buf_size(&whole) != nt_buf_size(&cut) ||
		(whole.data && memcmp(whole.data, cut.data, nt_buf_size(&whole))))
		abort();
	nt_buf_fini(&whole);
	nt_buf_fini(&cut);
}

#endif
