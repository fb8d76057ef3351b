/* Any bytes, read by the tables that netronc made of generated.nsvc: every struct, union and
 * result, and the parameters of every method as they stand in a call. The first byte chooses which,
 * the second how many parameters. */
#include "codec/scan.h"

#include "slots.h"

#include "generated.netron.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define STRUCT(name)                                                                               \
	{                                                                                          \
		&netronc_struct_fuzz_##name, sizeof(fuzz_##name), NETRON_OP_STRUCT, 1              \
	}
#define UNION(name)                                                                                \
	{                                                                                          \
		&netronc_union_fuzz_##name, sizeof(fuzz_##name), NETRON_OP_UNION, 1                \
	}

static const netron_slot values[] = {
	STRUCT(scalars),
	STRUCT(optionals),
	STRUCT(bounded),
	STRUCT(defaults),
	STRUCT(many),
	STRUCT(maps),
	STRUCT(arrays),
	STRUCT(node),
	STRUCT(everything),
	STRUCT(failed),
	STRUCT(nothing),
	UNION(shape),
	UNION(choice),
};

enum { VALUES = sizeof(values) / sizeof(values[0]) };

/* Rest parameters become arguments again, one by one. */
static void write_args(struct nt_buf *buf, const netron_struct *type, const void *args)
{
	struct nt_writer writer;
	uint8_t *p = nt_writer_begin(&writer, buf, 0, true);

	if (p)
		p = nt_pack_args(&writer, p, type, args);
	if (p)
		nt_writer_end(&writer, p);
	if (writer.error && writer.error != NETRON_E_INVALID_VALUE)
		abort();
	if (writer.error)
		buf->end = 0;
}

static void check_args(struct fuzz_codec *f, const netron_method *method, uint8_t count,
	const uint8_t *data, size_t size)
{
	static union fuzz_room first, back;

	if (!fuzz_read_args(f, method->args, count, data, size, &first))
		return;
	write_args(&f->first, method->args, &first);
	if (!f->first.end)
		return;
	if (!fuzz_read_args(f, method->args, nt_pack_args_count(method->args, &first),
		    f->first.data, f->first.end, &back))
		abort();
	write_args(&f->again, method->args, &back);
	if (f->again.end != f->first.end || memcmp(f->again.data, f->first.data, f->first.end))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const netron_service *service = &netronc_service_fuzz_calls;
	struct fuzz_codec f;

	if (size < 2)
		return 0;
	unsigned which = data[0] % (VALUES + 2u * service->count);
	fuzz_codec_begin(&f);
	if (which < VALUES)
		fuzz_whole(&f, &values[which], data + 2, size - 2);
	else if (which < (unsigned)VALUES + service->count)
		check_args(&f, &service->methods[which - VALUES], data[1], data + 2, size - 2);
	else if (service->methods[which - VALUES - service->count].result.op != NETRON_OP_VOID)
		fuzz_whole(&f, &service->methods[which - VALUES - service->count].result, data + 2,
			size - 2);
	fuzz_codec_end(&f);
	return 0;
}
