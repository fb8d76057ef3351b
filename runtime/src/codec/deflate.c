#include "codec/deflate.h"

#include <netron/error.h>

#define ZLIB_CONST
#include <zlib.h>

enum {
	WINDOW_BITS = 15,
	MEMORY_LEVEL = 8,
	FIRST = 4096,          /* room that expanding begins with; it doubles */
	MOST = 1u << 20,       /* and grows by so much at most */
	PIECE = UINT16_MAX + 1 /* compressed in one step */
};

struct nt_deflate {
	const netron_allocator *allocator;
	enum nt_deflate_format format;
	bool can_pack, can_unpack; /* the stream is there */
	z_stream pack, unpack;
};

static void *z_alloc(void *opaque, unsigned count, unsigned size)
{
	return nt_alloc_zeroed(opaque, count, size);
}

static void z_release(void *opaque, void *memory)
{
	nt_free(opaque, memory);
}

struct nt_deflate *nt_deflate_new(const netron_allocator *allocator, enum nt_deflate_format format)
{
	struct nt_deflate *both = nt_alloc_zeroed(allocator, 1, sizeof *both);

	if (!both)
		return NULL;
	both->allocator = allocator;
	both->format = format;
	both->pack.zalloc = both->unpack.zalloc = z_alloc;
	both->pack.zfree = both->unpack.zfree = z_release;
	/* zlib hands it back as it is; nothing is written through it. */
	both->pack.opaque = both->unpack.opaque = (void *)(uintptr_t)allocator;
	return both;
}

void nt_deflate_free(struct nt_deflate *both)
{
	if (!both)
		return;
	if (both->can_pack)
		deflateEnd(&both->pack);
	if (both->can_unpack)
		inflateEnd(&both->unpack);
	nt_free(both->allocator, both);
}

/* Negative: without a frame; 16 more: that of gzip. */
static int window_bits(const struct nt_deflate *both)
{
	return both->format == NT_DEFLATE_GZIP ? WINDOW_BITS + 16 : -WINDOW_BITS;
}

static bool begin_pack(struct nt_deflate *both)
{
	if (both->can_pack)
		return deflateReset(&both->pack) == Z_OK;
	both->can_pack = deflateInit2(&both->pack, Z_BEST_SPEED, Z_DEFLATED, window_bits(both),
				 MEMORY_LEVEL, Z_DEFAULT_STRATEGY) == Z_OK;
	return both->can_pack;
}

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

bool nt_deflate_pack(struct nt_deflate *both, const uint8_t *data, size_t size, size_t max_bytes,
	struct nt_buf *out)
{
	z_stream *z = &both->pack;
	size_t before = nt_buf_size(out), left = size;
	int rc = Z_OK;

	if (!begin_pack(both))
		return false;
	while (rc == Z_OK) {
		size_t room = smaller(PIECE, max_bytes - (nt_buf_size(out) - before));
		unsigned take = (unsigned)smaller(left, PIECE);

		if (room == 0 || !nt_buf_reserve(out, room))
			break;
		z->next_in = data;
		z->avail_in = take;
		z->next_out = out->data + out->end;
		z->avail_out = (unsigned)room;
		rc = deflate(z, left == take ? Z_FINISH : Z_NO_FLUSH);
		data += take - z->avail_in;
		left -= take - z->avail_in;
		out->end += room - z->avail_out;
	}
	if (rc == Z_STREAM_END)
		return true;
	nt_buf_truncate(out, before);
	return false;
}

static bool begin_unpack(struct nt_deflate *both)
{
	if (both->can_unpack)
		return inflateReset(&both->unpack) == Z_OK;
	both->can_unpack = inflateInit2(&both->unpack, window_bits(both)) == Z_OK;
	return both->can_unpack;
}

/* Room grows with what was expanded, never with what may come. */
static int expand(z_stream *z, struct nt_buf *out, size_t max_bytes)
{
	size_t done = 0, room = FIRST;

	for (;;) {
		/* One more than is allowed shows that there is more. */
		size_t step = smaller(room, max_bytes - done + 1);

		if (!nt_buf_reserve(out, step))
			return NETRON_E_NO_MEMORY;
		z->next_out = out->data + out->end;
		z->avail_out = (unsigned)step;
		int rc = inflate(z, Z_NO_FLUSH);
		step -= z->avail_out;
		out->end += step;
		done += step;
		if (done > max_bytes)
			return NETRON_E_TOO_LARGE;
		if (rc == Z_STREAM_END)
			return z->avail_in == 0 ? 0 : NETRON_E_DECODE;
		if (rc == Z_MEM_ERROR)
			return NETRON_E_NO_MEMORY;
		if (rc != Z_OK || z->avail_out > 0)
			return NETRON_E_DECODE;
		room = smaller(room * 2, MOST);
	}
}

int nt_deflate_unpack(struct nt_deflate *both, const uint8_t *data, size_t size, size_t max_bytes,
	struct nt_buf *out)
{
	size_t before = nt_buf_size(out);

	if (size > UINT32_MAX)
		return NETRON_E_TOO_LARGE;
	if (!begin_unpack(both))
		return NETRON_E_NO_MEMORY;
	both->unpack.next_in = data;
	both->unpack.avail_in = (unsigned)size;
	int rc = expand(&both->unpack, out, max_bytes);
	if (rc < 0)
		nt_buf_truncate(out, before);
	return rc;
}
