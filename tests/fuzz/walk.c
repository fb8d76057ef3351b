/* Any bytes, read by tables: what is taken is well-formed up to the same byte, and what was read is
 * written, read and written again as the same bytes. The first byte chooses: a struct, its fields
 * as parameters, or a list of small structs. */
#include "codec/scan.h"

#include "codec.h"
#include "tables.h"

#include <netron/error.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

union fuzz_any {
	struct test_everything everything;
	netron_values list;
};

static const uint8_t *read_slot(
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

static int write_slot(struct nt_buf *buf, const netron_slot *slot, const void *value)
{
	struct nt_writer writer;
	uint8_t *p = nt_writer_begin(&writer, buf, 0, true);

	if (p)
		p = nt_pack_slot(&writer, p, slot, value);
	if (p)
		nt_writer_end(&writer, p);
	return writer.error;
}

static void check_way_back(struct fuzz_codec *f, const netron_slot *slot, const void *value)
{
	union fuzz_any back, copy;
	int error = write_slot(&f->first, slot, value);

	/* Of a union, an alternative that nobody knows here: it cannot be sent. */
	if (error == NETRON_E_INVALID_VALUE)
		return;
	if (error)
		abort();
	if (read_slot(f, slot, f->first.data, f->first.end, &back) != f->bytes + f->first.end)
		abort();
	if (!nt_copy_slot(&f->arena, slot, &back, &copy))
		return; /* the arena is small */
	if (write_slot(&f->again, slot, &copy) != 0 || f->again.end != f->first.end ||
		memcmp(f->again.data, f->first.data, f->first.end))
		abort();
}

static void read_whole(
	struct fuzz_codec *f, const netron_slot *slot, const uint8_t *data, size_t size)
{
	union fuzz_any value;
	const uint8_t *end = read_slot(f, slot, data, size, &value);
	const char *reason;
	int code;

	if (!end)
		return;
	if (nt_scan(f->bytes, f->bytes + size, &f->limits, &code, &reason) != end)
		abort();
	check_way_back(f, slot, &value);
}

static void read_args(struct fuzz_codec *f, uint32_t count, const uint8_t *data, size_t size)
{
	const uint8_t *bytes = fuzz_codec_bytes(f, data, size), *p;
	const netron_slot slot = test_slot(test_everything_type());
	struct test_everything value;
	struct nt_reader reader;

	nt_reader_init(&reader, bytes + size, &f->arena, &f->limits);
	p = nt_unpack_args(&reader, bytes, count, test_everything_type(), &value);
	nt_reader_done(&reader);
	if (!p != !!reader.error)
		abort();
	if (p)
		check_way_back(f, &slot, &value);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	netron_list_type quotes = { test_slot(test_quote_type()), 0, UINT32_MAX };
	netron_slot list = { &quotes, sizeof(netron_values), NETRON_OP_LIST, 1 };
	netron_slot everything = test_slot(test_everything_type());
	struct fuzz_codec f;

	if (!size)
		return 0;
	fuzz_codec_begin(&f);
	if (*data & 1)
		read_args(&f, 37, data + 1, size - 1);
	else
		read_whole(&f, *data & 2 ? &list : &everything, data + 1, size - 1);
	fuzz_codec_end(&f);
	return 0;
}
