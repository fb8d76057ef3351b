/* Any bytes: a value that is read passed the scan, up to the same byte; written in the dialect of
 * peers that read all of it, it reads back equal and writes the same bytes. */
#include "codec/scan.h"
#include "codec/value.h"

#include "codec.h"

#include <netron/error.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const netron_value *read_value(
	struct fuzz_codec *f, const uint8_t *data, size_t size, const uint8_t **out_end)
{
	const uint8_t *bytes = fuzz_codec_bytes(f, data, size);
	const netron_value *value = NULL;
	struct nt_reader reader;

	nt_reader_init(&reader, bytes + size, &f->arena, &f->limits);
	*out_end = nt_value_read(&reader, bytes, &value);
	nt_reader_done(&reader);
	if (!*out_end != !!reader.error)
		abort();
	return *out_end ? value : NULL;
}

static int write_value(struct nt_buf *buf, const netron_value *value, bool native64)
{
	struct nt_writer writer;
	uint8_t *p = nt_writer_begin(&writer, buf, 0, native64);

	if (p)
		p = nt_value_write(&writer, p, value);
	if (p)
		nt_writer_end(&writer, p);
	return writer.error;
}

static void check_way_back(struct fuzz_codec *f, const netron_value *value)
{
	const netron_value *back;
	const uint8_t *end;

	if (write_value(&f->first, value, true) != 0)
		abort();
	back = read_value(f, f->first.data, f->first.end, &end);
	if (!back || end != f->bytes + f->first.end || !netron_value_equal(value, back))
		abort();
	if (write_value(&f->again, back, true) != 0 || f->again.end != f->first.end ||
		memcmp(f->again.data, f->first.data, f->first.end))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *end, *scanned;
	const netron_value *value;
	struct fuzz_codec f;
	const char *reason;
	int code;

	fuzz_codec_begin(&f);
	value = read_value(&f, data, size, &end);
	scanned = nt_scan(f.bytes, f.bytes + size, &f.limits, &code, &reason);
	if (value && end != scanned)
		abort();
	if (value) {
		char text[64];

		netron_value_print(value, text, sizeof(text));
		check_way_back(&f, value);
		nt_buf_truncate(&f.again, 0);
		code = write_value(&f.again, value, false);
		if (code && code != NETRON_E_RANGE)
			abort();
	}
	fuzz_codec_end(&f);
	return 0;
}
