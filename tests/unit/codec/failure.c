#include "codec/failure.h"

#include "bench.h"
#include "suites.h"

#include <stdio.h>

#include <stdlib.h>

static const netron_error *read_failure(
	struct bench *bench, const char *hex, const netron_error_type *const *throws)
{
	static uint8_t data[512 + NT_BUF_SLACK];
	size_t size = nt_test_bytes(hex, data, 512);
	const netron_error *error = NULL;
	struct nt_reader reader;
	const uint8_t *p;

	nt_reader_init(&reader, data + size, &bench->arena, &bench->limits);
	p = nt_failure_read(&reader, data, throws, &error);
	nt_reader_done(&reader);
	bench->error = reader.error;
	ck_assert(!p || p == data + size);
	return p ? error : NULL;
}

static void write_failure(struct bench *bench, const netron_error *error, netron_time now)
{
	struct nt_writer writer;
	uint8_t *p;

	nt_buf_truncate(&bench->out, 0);
	p = nt_writer_begin(&writer, &bench->out, 0, false);
	p = nt_failure_write(&writer, p, error, now);
	ck_assert_ptr_nonnull(p);
	nt_writer_end(&writer, p);
}

/* netron-wire, example W9. */
static const char nope[] = "c7 2d 6e aa 546974616e4572726f72 cd 0194 a4 6e6f7065 80 80"
			   " cb 4278bcfe56800000 d40000 d40000 d40000 d40000 c0 c0 c0";

START_TEST(reads_and_writes_thirteen_values)
{
	const netron_error *error;
	struct bench bench;

	bench_init(&bench);
	error = read_failure(&bench, nope, NULL);
	ck_assert_ptr_nonnull(error);
	ck_assert_int_eq(error->code, NETRON_E_NOT_FOUND);
	ck_assert_int_eq(error->status, 404);
	ck_assert(error->is_remote);
	ck_assert_str_eq(error->name, "TitanError");
	ck_assert_str_eq(error->message, "nope");
	ck_assert_int_eq(error->time, 1700000000000 * 1000000ll);
	ck_assert_ptr_null(error->request_id);
	write_failure(&bench, error, 1700000000000);
	bench_expect(&bench, "W9", nope);
	bench_fini(&bench);
}
END_TEST

START_TEST(what_the_code_says)
{
	static const struct {
		const char *hex; /* of the second value */
		int code, status;
	} cases[] = { { "cd 0190", NETRON_E_BAD_REQUEST, 400 },
		{ "cd 01f4", NETRON_E_INTERNAL, 500 }, { "cd 01a2", -418, 418 },
		{ "00", NETRON_E_REMOTE, 0 }, { "ff", NETRON_E_REMOTE, -1 },
		{ "a1 78", NETRON_E_REMOTE, 0 }, { "c0", NETRON_E_REMOTE, 0 } };
	struct bench bench;

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(cases); i++) {
		const netron_error *error;
		uint8_t scratch[16];
		char hex[256];

		snprintf(hex, sizeof(hex), "c7 %02x 6e a0 %s a0 80 80 00 c0 c0 c0 c0 c0 c0 c0",
			(unsigned)(12 + nt_test_bytes(cases[i].hex, scratch, 16)), cases[i].hex);
		error = read_failure(&bench, hex, NULL);
		ck_assert_ptr_nonnull(error);
		ck_assert_msg(error->code == cases[i].code, "%s: %d", cases[i].hex, error->code);
		ck_assert_int_eq(error->status, cases[i].status);
	}
	bench_fini(&bench);
}
END_TEST

/* netron-wire, example W19: the cause is an object. */
START_TEST(reads_a_cause)
{
	const netron_error *error;
	struct bench bench;

	bench_init(&bench);
	error = read_failure(&bench,
		"c7 56 6e aa 546974616e4572726f72 cd 01f4 a1 6d 80 80 01 d40000 d40000 d40000 "
		"d40000 c0"
		" 84 ab 5f5f6572726f7254797065 a5 4572726f72 a4 6e616d65 a5 4572726f72"
		" a7 6d657373616765 a5 696e6e6572 a5 737461636b d40000 c0",
		NULL);
	ck_assert_ptr_nonnull(error);
	ck_assert_str_eq(error->message, "m");
	ck_assert_int_eq(error->time, 1000000);
	ck_assert_ptr_nonnull(error->cause);
	ck_assert_str_eq(error->cause->message, "inner");
	ck_assert_str_eq(error->cause->name, "Error");
	bench_fini(&bench);
}
END_TEST

/* netron-wire, example W10. */
START_TEST(reads_plain_errors)
{
	const netron_error *error;
	struct bench bench;

	bench_init(&bench);
	error = read_failure(&bench,
		"c7 21 7e 0003 a9 547970654572726f72 ae 547970654572726f723a20626164 a3 626164 "
		"0000",
		NULL);
	ck_assert_ptr_nonnull(error);
	ck_assert_str_eq(error->name, "TypeError");
	ck_assert_str_eq(error->message, "bad");
	ck_assert_int_eq(error->status, 500);
	bench_fini(&bench);
}
END_TEST

START_TEST(anything_may_be_thrown)
{
	static const struct {
		const char *hex;
		netron_kind kind;
	} cases[] = { { "c0", NETRON_KIND_NULL }, { "d40000", NETRON_KIND_UNDEFINED },
		{ "a4 6f6f7073", NETRON_KIND_STRING }, { "81 a1 61 01", NETRON_KIND_OBJECT } };
	struct bench bench;

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(cases); i++) {
		const netron_error *error = read_failure(&bench, cases[i].hex, NULL);

		ck_assert_ptr_nonnull(error);
		ck_assert_int_eq(error->code, NETRON_E_REMOTE);
		ck_assert_ptr_nonnull(error->thrown);
		ck_assert_int_eq(error->thrown->kind, cases[i].kind);
	}
	bench_fini(&bench);
}
END_TEST

START_TEST(malformed_errors_are_refused)
{
	static const char *const cases[] = { "c1", "c7 02 6e a0 a0", "c7 01 7e 00",
		"c7 05 7e 0001 a0 a0 a0" };
	struct bench bench;

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(cases); i++) {
		ck_assert_ptr_null(read_failure(&bench, cases[i], NULL));
		ck_assert_int_eq(bench.error, NETRON_E_DECODE);
	}
	bench_fini(&bench);
}
END_TEST

/* ---- declared errors ---- */

static netron_error_type unknown_symbol(void)
{
	return (netron_error_type){ .name = "UnknownSymbol",
		.fields = test_quote_type(),
		.message = "no such symbol",
		.status = 404,
		.message_offset = NETRON_REQUIRED };
}

START_TEST(declared_errors_carry_their_fields)
{
	netron_error_type type = unknown_symbol(), other = unknown_symbol();
	const netron_error_type *throws[] = { &other, &type, NULL };
	struct test_quote quote = { "ACME", 1.5 };
	const struct test_quote *fields;
	const netron_error *error;
	netron_error *copy;
	struct nt_writer writer;
	struct bench bench;
	char hex[1024];
	uint8_t *p;

	other.name = "Other";
	bench_init(&bench);
	p = nt_writer_begin(&writer, &bench.out, 0, false);
	p = nt_failure_write_declared(&writer, p, &type, &quote, 1);
	ck_assert_ptr_nonnull(p);
	nt_writer_end(&writer, p);
	bench_expect(&bench, "declared",
		"c7 4d 6e ad 556e6b6e6f776e53796d626f6c cd 0194 ae 6e6f20737563682073796d626f6c"
		" 82 a6 73796d626f6c a4 41434d45 a5 7072696365 cb 3ff8000000000000"
		" 80 01 d40000 d40000 d40000 d40000 c0 c0 c0");
	nt_test_hex(bench.out.data, nt_buf_size(&bench.out), hex);
	error = read_failure(&bench, hex, throws);
	ck_assert_ptr_nonnull(error);
	ck_assert_ptr_null(netron_error_of(error, &other));
	fields = netron_error_of(error, &type);
	ck_assert_ptr_nonnull(fields);
	ck_assert_str_eq(fields->symbol, "ACME");
	ck_assert_str_eq(error->message, "no such symbol");
	copy = netron_error_copy(error);
	fields = netron_error_of(copy, &type);
	ck_assert_ptr_nonnull(fields);
	ck_assert_str_eq(fields->symbol, "ACME");
	netron_error_free(copy);
	bench_fini(&bench);
}
END_TEST

START_TEST(details_that_do_not_fit_leave_an_error)
{
	netron_error_type type = unknown_symbol();
	const netron_error_type *throws[] = { &type, NULL };
	const netron_error *error;
	struct bench bench;

	bench_init(&bench);
	error = read_failure(&bench,
		"c7 2d 6e ad 556e6b6e6f776e53796d626f6c cd 0194 a1 6d 81 a6 73796d626f6c 05 80 01"
		" d40000 d40000 d40000 d40000 c0 c0 c0",
		throws);
	ck_assert_ptr_nonnull(error);
	ck_assert_int_eq(bench.error, 0);
	ck_assert_ptr_null(netron_error_of(error, &type));
	ck_assert_ptr_nonnull(netron_value_get(error->details, "symbol"));
	bench_fini(&bench);
}
END_TEST

Suite *failure_suite(void)
{
	Suite *suite = suite_create("failure");
	TCase *tests = tcase_create("failure");

	tcase_add_test(tests, reads_and_writes_thirteen_values);
	tcase_add_test(tests, what_the_code_says);
	tcase_add_test(tests, reads_a_cause);
	tcase_add_test(tests, reads_plain_errors);
	tcase_add_test(tests, anything_may_be_thrown);
	tcase_add_test(tests, malformed_errors_are_refused);
	tcase_add_test(tests, declared_errors_carry_their_fields);
	tcase_add_test(tests, details_that_do_not_fit_leave_an_error);
	suite_add_tcase(suite, tests);
	return suite;
}
