/* codec.h - what the targets of the codec share: bytes alone in memory, and an arena that is small.
 */
#ifndef FUZZ_CODEC_H
#define FUZZ_CODEC_H

#include "codec/walk.h"

#include <stdlib.h>
#include <string.h>

struct fuzz_codec {
	struct nt_arena_pool pool;
	struct nt_arena arena;
	struct nt_buf first, again;
	uint8_t *bytes;
	netron_limits limits;
};

static inline void fuzz_codec_begin(struct fuzz_codec *f)
{
	memset(f, 0, sizeof(*f));
	nt_arena_pool_init(&f->pool, &nt_alloc_default, 0);
	nt_arena_init(&f->arena, &f->pool, 1 << 20);
	nt_buf_init(&f->first, &nt_alloc_default);
	nt_buf_init(&f->again, &nt_alloc_default);
	f->limits = (netron_limits){ .max_elements = 10000, .max_string_bytes = 1 << 16 };
}

static inline void fuzz_codec_end(struct fuzz_codec *f)
{
	nt_arena_fini(&f->arena);
	nt_arena_pool_fini(&f->pool);
	nt_buf_fini(&f->first);
	nt_buf_fini(&f->again);
	free(f->bytes);
}

/* With the slack promised to readers, holding what would be keys. */
static inline const uint8_t *fuzz_codec_bytes(
	struct fuzz_codec *f, const uint8_t *data, size_t size)
{
	free(f->bytes);
	f->bytes = malloc(size + NT_BUF_SLACK);
	if (!f->bytes)
		abort();
	if (size)
		memcpy(f->bytes, data, size);
	memset(f->bytes + size, 0xa6, NT_BUF_SLACK);
	return f->bytes;
}

#endif
