/* Every allocation of reading, writing and copying fails once. */
#include "codec/failure.h"
#include "codec/json_read.h"
#include "codec/json_write.h"
#include "codec/walk.h"

#include "bench.h"
#include "suites.h"

#include <stdio.h>

/* Returns the error of work, 0: none. */
typedef int work_fn(struct bench *bench);

static void sweep(work_fn *work)
{
	bool failed = true;

	for (size_t n = 1; failed; n++) {
		struct bench bench;
		int error;

		ck_assert_uint_lt(n, 1000);
		bench_init(&bench);
		bench.alloc.fail_at = n;
		error = work(&bench);
		failed = bench.alloc.count >= n;
		ck_assert_int_eq(error, failed ? NETRON_E_NO_MEMORY : 0);
		bench.alloc.fail_at = 0;
		bench_fini(&bench);
	}
}

static int write_everything(struct bench *bench)
{
	static const int32_t unsorted[] = { 9, 3, 5 };
	struct test_everything value = test_everything_sample();
	netron_slot slot = test_slot(test_everything_type());

	value.unique = (netron_i32s){ unsorted, 3 };
	return bench_write(bench, &slot, &value, false) ? 0 : bench->error;
}

/* Bytes of the sample, made with memory that does not fail. */
static const struct nt_buf *sample_bytes(void)
{
	static struct bench bench;

	if (!bench.out.data) {
		bench_init(&bench);
		ck_assert_int_eq(write_everything(&bench), 0);
	}
	return &bench.out;
}

static int read_everything(struct bench *bench)
{
	const struct nt_buf *bytes = sample_bytes();
	netron_slot slot = test_slot(test_everything_type());
	struct test_everything value;

	return bench_read(bench, &slot, bytes->data, nt_buf_size(bytes), &value) >= 0
		       ? 0
		       : bench->error;
}

static int copy_everything(struct bench *bench)
{
	struct test_everything value = test_everything_sample(), copy;
	netron_slot slot = test_slot(test_everything_type());

	return nt_copy_slot(&bench->arena, &slot, &value, &copy) ? 0 : NETRON_E_NO_MEMORY;
}

/* The sample as a dynamic value, and back. */
static int pass_on_everything(struct bench *bench)
{
	const struct nt_buf *bytes = sample_bytes();
	const netron_value *value;

	if (bench_read_value(bench, bytes->data, nt_buf_size(bytes), &value) < 0)
		return bench->error;
	return bench_write_value(bench, value, false) ? 0 : bench->error;
}

static int read_failure(struct bench *bench)
{
	static const netron_error_type type = { .name = "E", .status = 404 };
	static netron_error_type declared;
	const netron_error_type *throws[] = { &declared, NULL };
	const netron_error *error;
	uint8_t data[256 + NT_BUF_SLACK] = { 0 };
	struct nt_reader reader;
	const uint8_t *p;
	size_t size =
		nt_test_bytes("c7 41 6e a1 45 cd 0194 a4 6e6f7065"
			      " 82 a6 73796d626f6c a4 41434d45 a5 7072696365 cb 3ff8000000000000"
			      " 80 cb 4278bcfe56800000 d40000 d40000 d40000 d40000 c0 c0 c0",
			data, 256);

	declared = type;
	declared.fields = test_quote_type();
	data[1] = (uint8_t)(size - 3);
	nt_reader_init(&reader, data + size, &bench->arena, &bench->limits);
	p = nt_failure_read(&reader, data, throws, &error);
	nt_reader_done(&reader);
	if (!p)
		return reader.error;
	/* Without memory for its fields an error stays what it is otherwise. */
	ck_assert_int_eq(error->status, 404);
	return error->fields ? 0 : NETRON_E_NO_MEMORY;
}

/* To JSON and back, and as dynamic values, with more keys than there is room for without memory. */
static int pass_through_json(struct bench *bench)
{
	const struct nt_buf *bytes = sample_bytes();
	netron_slot slot = test_slot(test_everything_type());
	const uint8_t *p = bytes->data;
	struct nt_json_out out;
	struct nt_json_in in;
	struct nt_buf text;
	int rc;

	nt_buf_init(&text, &bench->alloc.allocator);
	nt_json_out_init(&out, &text, 0, &bench->limits);
	rc = nt_json_write_slot(&out, &p, bytes->data + bytes->end, &slot);
	nt_json_in_init(&in, text.data, text.end, &bench->limits, &bench->alloc.allocator);
	if (rc == 0)
		rc = nt_json_read_slot(&in, &slot, &bench->out);
	if (rc == 0) {
		nt_json_in_goto(&in, text.data);
		rc = nt_json_read_any(&in, &bench->out);
	}
	nt_json_in_fini(&in);
	nt_buf_fini(&text);
	return rc;
}

static int read_many_keys(struct bench *bench)
{
	char text[4096], *at = text;
	struct nt_json_in in;
	int rc;

	for (int i = 0; i < 300; i++)
		at += sprintf(at, "%c\"k%d\":0", i ? ',' : '{', i);
	at += sprintf(at, "}");
	nt_json_in_init(&in, text, (size_t)(at - text), &bench->limits, &bench->alloc.allocator);
	rc = nt_json_read_any(&in, &bench->out);
	nt_json_in_fini(&in);
	return rc;
}

static int read_json_error(struct bench *bench)
{
	static const char text[] = "{\"code\":\"404\",\"message\":\"m\",\"details\":{\"a\":1}}";
	struct nt_json_in in;
	int rc;

	nt_json_in_init(&in, text, strlen(text), &bench->limits, &bench->alloc.allocator);
	rc = nt_json_read_error(&in, 500, NULL, 7, &bench->out);
	nt_json_in_fini(&in);
	return rc;
}

START_TEST(json_fails_cleanly)
{
	sweep(pass_through_json);
	sweep(read_many_keys);
	sweep(read_json_error);
}
END_TEST

START_TEST(writing_fails_cleanly)
{
	sweep(write_everything);
}
END_TEST

START_TEST(reading_fails_cleanly)
{
	sweep(read_everything);
}
END_TEST

START_TEST(copying_fails_cleanly)
{
	sweep(copy_everything);
}
END_TEST

START_TEST(dynamic_values_fail_cleanly)
{
	sweep(pass_on_everything);
}
END_TEST

START_TEST(errors_fail_cleanly)
{
	sweep(read_failure);
}
END_TEST

/* A pool and buffers that are warm: nothing is taken from the allocator. */
START_TEST(the_steady_state_allocates_nothing)
{
	const struct nt_buf *bytes = sample_bytes();
	const netron_value *value;
	struct bench bench;
	size_t warm = 0;

	bench_init(&bench);
	for (unsigned i = 0; i < 5; i++) {
		ck_assert_int_eq(read_everything(&bench), 0);
		ck_assert_int_ge(
			bench_read_value(&bench, bytes->data, nt_buf_size(bytes), &value), 0);
		ck_assert(bench_write_value(&bench, value, false));
		nt_arena_fini(&bench.arena);
		if (!i)
			warm = bench.alloc.count;
	}
	ck_assert_uint_eq(bench.alloc.count, warm);
	bench_fini(&bench);
}
END_TEST

Suite *memory_suite(void)
{
	Suite *suite = suite_create("memory");
	TCase *tests = tcase_create("memory");

	tcase_add_test(tests, writing_fails_cleanly);
	tcase_add_test(tests, reading_fails_cleanly);
	tcase_add_test(tests, copying_fails_cleanly);
	tcase_add_test(tests, dynamic_values_fail_cleanly);
	tcase_add_test(tests, errors_fail_cleanly);
	tcase_add_test(tests, json_fails_cleanly);
	tcase_add_test(tests, the_steady_state_allocates_nothing);
	suite_add_tcase(suite, tests);
	return suite;
}
