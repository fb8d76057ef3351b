#include "bench.h"

#include "base/limits.h"

#include <stdio.h>
#include <stdlib.h>

const netron_slot bench_any = { NULL, sizeof(void *), NETRON_OP_ANY, 1 };

void bench_init(struct bench *bench)
{
	memset(bench, 0, sizeof(*bench));
	nt_test_alloc_init(&bench->alloc);
	nt_arena_pool_init(&bench->pool, &bench->alloc.allocator, 4);
	nt_arena_init(&bench->arena, &bench->pool, 0);
	nt_buf_init(&bench->out, &bench->alloc.allocator);
	nt_limits_fill(&bench->limits);
}

void bench_fini(struct bench *bench)
{
	nt_arena_fini(&bench->arena);
	nt_arena_pool_fini(&bench->pool);
	nt_buf_fini(&bench->out);
	ck_assert_uint_eq(bench->alloc.live, 0);
}

static void note(struct bench *bench, int error, const char *reason, const char *path)
{
	bench->error = error;
	snprintf(bench->reason, sizeof(bench->reason), "%s", reason ? reason : "");
	snprintf(bench->path, sizeof(bench->path), "%s", path);
}

long bench_read(
	struct bench *bench, const netron_slot *slot, const void *data, size_t size, void *out)
{
	uint8_t *copy = malloc(size + NT_BUF_SLACK);
	struct nt_reader reader;
	const uint8_t *p;
	long taken;

	ck_assert_ptr_nonnull(copy);
	if (size)
		memcpy(copy, data, size);
	memset(copy + size, 0xa6, NT_BUF_SLACK);
	nt_reader_init(&reader, copy + size, &bench->arena, &bench->limits);
	p = nt_unpack_slot(&reader, copy, slot, out);
	nt_reader_done(&reader);
	note(bench, reader.error, reader.reason, nt_reader_path(&reader));
	ck_assert_msg(!p == !!reader.error, "NULL and an error come together");
	ck_assert(!p || (p >= copy && p <= copy + size));
	taken = p ? p - copy : -1;
	free(copy);
	return taken;
}

long bench_read_value(struct bench *bench, const void *data, size_t size, const netron_value **out)
{
	return bench_read(bench, &bench_any, data, size, out);
}

bool bench_write(struct bench *bench, const netron_slot *slot, const void *value, bool native64)
{
	struct nt_writer writer;
	uint8_t *p;

	nt_buf_truncate(&bench->out, 0);
	p = nt_writer_begin(&writer, &bench->out, 0, native64);
	if (p)
		p = nt_pack_slot(&writer, p, slot, value);
	note(bench, writer.error, writer.reason, nt_writer_path(&writer));
	ck_assert_msg(!p == !!writer.error, "NULL and an error come together");
	if (p)
		nt_writer_end(&writer, p);
	else
		nt_buf_truncate(&bench->out, 0);
	return p;
}

bool bench_write_value(struct bench *bench, const netron_value *value, bool native64)
{
	return bench_write(bench, &bench_any, &value, native64);
}

void bench_expect(const struct bench *bench, const char *name, const char *hex)
{
	uint8_t want[8192];
	size_t size = nt_test_bytes(hex, want, sizeof(want));
	const uint8_t *data = bench->out.data + bench->out.start;
	char text[2 * 4096 + 1];

	if (nt_buf_size(&bench->out) == size && !memcmp(data, want, size))
		return;
	ck_assert_uint_le(nt_buf_size(&bench->out), 4096);
	nt_test_hex(data, nt_buf_size(&bench->out), text);
	ck_abort_msg("%s: got %s instead of %s", name, text, hex);
}
