/* slots.h - reading by tables, and the way back: what was read is written, read, copied and written
 * again as the same bytes. */
#ifndef FUZZ_SLOTS_H
#define FUZZ_SLOTS_H

#include "codec.h"

#include <netron/error.h>

enum { FUZZ_MAX_VALUE = 1 << 16 };

/* Room for a value of any table. */
union fuzz_room {
	char bytes[FUZZ_MAX_VALUE];
	max_align_t align;
};

/* The end of the value, or NULL when it is refused. */
static inline const uint8_t *fuzz_read_slot(
	struct fuzz_codec *f, const netron_slot *slot, const uint8_t *data, size_t size, void *out)
{
	const uint8_t *bytes = fuzz_codec_bytes(f, data, size), *p;
	struct nt_reader reader;

	nt_reader_init(&reader, bytes + size, &f->arena, &f->limits);
	p = nt_unpack_slot(&reader, bytes, slot, out);
	nt_reader_done(&reader);
	if (!p != !!reader.error || (p && p > bytes + size))
		abort();
	return p;
}

static inline int fuzz_write_slot(struct nt_buf *buf, const netron_slot *slot, const void *value)
{
	struct nt_writer writer;
	uint8_t *p = nt_writer_begin(&writer, buf, 0, true);

	if (p)
		p = nt_pack_slot(&writer, p, slot, value);
	if (p)
		nt_writer_end(&writer, p);
	return writer.error;
}

static inline void fuzz_check_way_back(
	struct fuzz_codec *f, const netron_slot *slot, const void *value)
{
	static union fuzz_room back, copy;
	int error = fuzz_write_slot(&f->first, slot, value);

	/* Of a union, an alternative that nobody knows here: it cannot be sent. */
	if (error == NETRON_E_INVALID_VALUE)
		return;
	if (error)
		abort();
	if (fuzz_read_slot(f, slot, f->first.data, f->first.end, &back) != f->bytes + f->first.end)
		abort();
	if (!nt_copy_slot(&f->arena, slot, &back, &copy))
		return; /* the arena is small */
	if (fuzz_write_slot(&f->again, slot, &copy) != 0 || f->again.end != f->first.end ||
		memcmp(f->again.data, f->first.data, f->first.end))
		abort();
}

/* What tables take is well-formed to the scan, up to the same byte. */
static inline void fuzz_whole(
	struct fuzz_codec *f, const netron_slot *slot, const uint8_t *data, size_t size)
{
	static union fuzz_room value;
	const uint8_t *end = fuzz_read_slot(f, slot, data, size, &value);
	const char *reason;
	int code;

	if (!end)
		return;
	if (nt_scan(f->bytes, f->bytes + size, &f->limits, &code, &reason) != end)
		abort();
	fuzz_check_way_back(f, slot, &value);
}

/* count arguments of a method, then whatever is wrong; false: refused. */
static inline bool fuzz_read_args(struct fuzz_codec *f, const netron_struct *args, uint32_t count,
	const uint8_t *data, size_t size, void *out)
{
	const uint8_t *bytes = fuzz_codec_bytes(f, data, size), *p;
	struct nt_reader reader;

	nt_reader_init(&reader, bytes + size, &f->arena, &f->limits);
	p = nt_unpack_args(&reader, bytes, count, args, out);
	nt_reader_done(&reader);
	if (!p != !!reader.error || (p && p > bytes + size))
		abort();
	return p;
}

#endif
