/* Errors as HTTP says them, both ways. */
#include "codec/failure.h"
#include "codec/json_read.h"
#include "codec/json_write.h"

#include "bench.h"
#include "suites.h"

#include <stdio.h>

struct sold_out {
	const char *symbol;
	int64_t left;
	netron_time since;
};

static const netron_error_type *sold_out(void)
{
	static struct test_table table;
	static netron_error_type type = { .name = "SoldOut",
		.message = "sold out",
		.status = 409,
		.message_offset = NETRON_REQUIRED };
	static const struct test_member members[] = {
		{ "symbol", NETRON_OP_STRING, offsetof(struct sold_out, symbol), NETRON_REQUIRED,
			NULL },
		{ "left", NETRON_OP_I64, offsetof(struct sold_out, left), NETRON_REQUIRED, NULL },
		{ "since", NETRON_OP_TIME, offsetof(struct sold_out, since), NETRON_REQUIRED,
			NULL },
	};

	if (!type.fields)
		type.fields =
			test_table_make(&table, "SoldOut", sizeof(struct sold_out), members, 3);
	return &type;
}

static const struct sold_out fields = { "A", 1ll << 60, 1700000000123 * 1000000ll };

static struct bench bench;
static const netron_error_type *throws[2];

static void setup(void)
{
	bench_init(&bench);
	throws[0] = sold_out();
}

static void teardown(void)
{
	bench_fini(&bench);
}

static const char *write_error(const netron_error_type *const *list, bool has_name, int *out_status)
{
	static char text[1024];
	const uint8_t *p = bench.out.data;
	struct nt_json_out out;
	struct nt_buf buf;

	nt_buf_init(&buf, &bench.alloc.allocator);
	nt_json_out_init(&out, &buf, 0, &bench.limits);
	ck_assert_msg(nt_json_write_error(&out, &p, bench.out.data + bench.out.end, list, has_name,
			      out_status) == 0,
		"%s", out.r.reason);
	ck_assert_ptr_eq(p, bench.out.data + bench.out.end);
	snprintf(text, sizeof(text), "%.*s", (int)buf.end, (const char *)buf.data);
	nt_buf_fini(&buf);
	return text;
}

static const char *write_hex(const char *hex, bool has_name, int *out_status)
{
	uint8_t bytes[512];
	size_t size = nt_test_bytes(hex, bytes, sizeof(bytes));

	nt_buf_truncate(&bench.out, 0);
	ck_assert(nt_buf_append(&bench.out, bytes, size));
	return write_error(throws, has_name, out_status);
}

static void pack_declared(void)
{
	struct nt_writer writer;
	uint8_t *p;

	nt_buf_truncate(&bench.out, 0);
	p = nt_writer_begin(&writer, &bench.out, 0, true);
	p = nt_failure_write_declared(&writer, p, sold_out(), &fields, 5);
	ck_assert_ptr_nonnull(p);
	nt_writer_end(&writer, p);
}

START_TEST(errors_of_the_protocol)
{
	int status = 0;

	ck_assert_str_eq(write_hex("c7 2d 6e aa 546974616e4572726f72 cd 0194 a4 6e6f7065 80 80"
				   " cb 4278bcfe56800000 d40000 d40000 d40000 d40000 c0 c0 c0",
				 false, &status),
		"{\"code\":\"404\",\"message\":\"nope\",\"details\":{}}");
	ck_assert_int_eq(status, 404);
	ck_assert_str_eq(
		write_hex("c7 19 6e a1 45 cd 0259 a1 6d c0 80 00 d40000 d40000 d40000 d40000"
			  " c0 c0 c0",
			true, &status),
		"{\"name\":\"E\",\"code\":\"601\",\"message\":\"m\",\"details\":{}}");
	ck_assert_int_eq(status, 500);
	/* of JavaScript's own */
	ck_assert_str_eq(write_hex("c7 0e 7e 0001 a5 4572726f72 a0 a1 6d 0000 00", true, &status),
		"{\"name\":\"Error\",\"code\":\"500\",\"message\":\"m\",\"details\":{}}");
	ck_assert_int_eq(status, 500);
}
END_TEST

START_TEST(anything_may_be_thrown)
{
	int status = 0;

	ck_assert_str_eq(write_hex("a3 6f6f6f", true, &status),
		"{\"name\":\"Error\",\"code\":\"500\",\"message\":\"ooo\",\"details\":{}}");
	ck_assert_int_eq(status, 500);
	ck_assert_str_eq(write_hex("9105", false, &status),
		"{\"code\":\"500\",\"message\":\"failed with a "
		"value\",\"details\":{\"thrown\":[5]}}");
}
END_TEST

#define SOLD_OUT "\"details\":{\"symbol\":\"A\",\"left\":\"1152921504606846976\","

START_TEST(declared_errors_by_their_table)
{
	int status = 0;

	pack_declared();
	ck_assert_str_eq(write_error(throws, true, &status),
		"{\"name\":\"SoldOut\",\"code\":\"409\",\"message\":\"sold out\"," SOLD_OUT
		"\"since\":\"2023-11-14T22:13:20.123Z\"}}");
	ck_assert_int_eq(status, 409);
	ck_assert_str_eq(write_error(NULL, false, &status),
		"{\"code\":\"409\",\"message\":\"sold out\"," SOLD_OUT
		"\"since\":\"2023-11-14T22:13:20.123Z\"}}");
	/* details that do not fit: { symbol: 5 } */
	ck_assert_str_eq(
		write_hex("c7 27 6e a7 536f6c644f7574 cd 0199 a1 6d 81 a6 73796d626f6c 05 80 00"
			  " d40000 d40000 d40000 d40000 c0 c0 c0",
			false, &status),
		"{\"code\":\"409\",\"message\":\"m\",\"details\":{\"symbol\":5}}");
}
END_TEST

/* What the client's reader makes of it. */
static const netron_error *read_error(const char *text, int status)
{
	static const netron_error *error;
	static uint8_t data[1024];
	struct nt_reader reader;
	struct nt_json_in in;

	nt_buf_truncate(&bench.out, 0);
	nt_json_in_init(&in, text, strlen(text), &bench.limits, &bench.alloc.allocator);
	ck_assert_msg(nt_json_read_error(&in, status, throws, 7, &bench.out) == 0, "%s: %s", text,
		in.reason);
	ck_assert_msg(nt_json_end(&in), "%s", text);
	nt_json_in_fini(&in);
	memset(data, 0, sizeof(data));
	memcpy(data, bench.out.data, bench.out.end);
	nt_reader_init(&reader, data + bench.out.end, &bench.arena, &bench.limits);
	ck_assert_ptr_eq(nt_failure_read(&reader, data, throws, &error), data + bench.out.end);
	nt_reader_done(&reader);
	return error;
}

START_TEST(errors_are_read)
{
	const netron_error *error = read_error(
		" {\"code\":\"404\",\"message\":\"no\\u0000pe\",\"details\":{\"a\":1}} ", 500);

	ck_assert_int_eq(error->status, 404);
	ck_assert_int_eq(error->code, NETRON_E_NOT_FOUND);
	ck_assert_str_eq(error->name, "TitanError");
	ck_assert_str_eq(error->message, "no");
	ck_assert_ptr_nonnull(netron_value_get(error->details, "a"));
	error = read_error("{\"name\":\"X\",\"code\":418,\"extra\":[],\"message\":5}", 500);
	ck_assert_int_eq(error->status, 418);
	ck_assert_str_eq(error->name, "X");
	ck_assert_str_eq(error->message, "");
	error = read_error("{\"code\":\"E_QUOTA\",\"message\":\"m\"}", 429);
	ck_assert_int_eq(error->code, NETRON_E_LIMIT);
	error = read_error("{}", 503);
	ck_assert_int_eq(error->code, NETRON_E_UNAVAILABLE);
	error = read_error("\"text\"", 500);
	ck_assert_int_eq(error->code, NETRON_E_REMOTE);
	ck_assert_str_eq(error->message, "text");
}
END_TEST

static void check_fields(const netron_error *error)
{
	const struct sold_out *back = netron_error_of(error, sold_out());

	ck_assert_ptr_nonnull(back);
	ck_assert_str_eq(back->symbol, "A");
	ck_assert_int_eq(back->left, fields.left);
	ck_assert_int_eq(back->since, fields.since);
}

#define DETAILS SOLD_OUT "\"since\":\"2023-11-14T22:13:20.123Z\"}"

START_TEST(declared_errors_are_recognised)
{
	check_fields(read_error("{\"name\":\"SoldOut\",\"code\":\"409\"," DETAILS "}", 409));
	/* the original says no name */
	check_fields(read_error("{\"code\":\"409\",\"message\":\"m\"," DETAILS "}", 409));
	ck_assert_ptr_null(netron_error_of(
		read_error("{\"name\":\"Other\",\"code\":\"409\"," DETAILS "}", 409), sold_out()));
	ck_assert_ptr_null(netron_error_of(
		read_error("{\"name\":\"SoldOut\",\"code\":\"400\"," DETAILS "}", 409),
		sold_out()));
	/* as they stand when they do not fit */
	ck_assert_ptr_nonnull(read_error(
		"{\"name\":\"SoldOut\",\"code\":\"409\",\"details\":{\"symbol\":5}}", 409)
				      ->details);
}
END_TEST

/* Inside an object, which goes on behind it. */
START_TEST(errors_inside_an_envelope)
{
	static const char text[] = "{\"a\":{\"b\":1,\"c\":{\"code\":\"409\"," DETAILS "},\"b\":2}}";
	char name[8];
	struct nt_json_string key = { .text = name, .room = sizeof(name) };
	struct nt_json_level outer, inner;
	struct nt_json_in in;

	nt_json_in_init(&in, text, strlen(text), &bench.limits, &bench.alloc.allocator);
	ck_assert(nt_json_enter(&in, '{', &outer) && nt_json_next_key(&in, &outer, &key));
	ck_assert(nt_json_enter(&in, '{', &inner) && nt_json_next_key(&in, &inner, &key));
	ck_assert(nt_json_skip(&in, NULL) && nt_json_next_key(&in, &inner, &key));
	ck_assert_int_eq(nt_json_read_error(&in, 500, throws, 7, &bench.out), 0);
	ck_assert(!nt_json_next_key(&in, &inner, &key));
	ck_assert_str_eq(in.reason, "a key comes twice");
	nt_json_in_fini(&in);
}
END_TEST

START_TEST(malformed_errors_are_refused)
{
	static const char *const texts[] = { "{\"code\":\"404\"", "{\"code\":1,\"code\":1}", "",
		"x", "{\"details\":{\"a\":1,\"a\":1}}" };

	for (size_t i = 0; i < COUNT(texts); i++) {
		struct nt_json_in in;

		nt_buf_truncate(&bench.out, 0);
		nt_json_in_init(
			&in, texts[i], strlen(texts[i]), &bench.limits, &bench.alloc.allocator);
		ck_assert_int_eq(
			nt_json_read_error(&in, 500, throws, 7, &bench.out), NETRON_E_DECODE);
		ck_assert_uint_eq(nt_buf_size(&bench.out), 0);
		nt_json_in_fini(&in);
	}
}
END_TEST

Suite *json_error_suite(void)
{
	Suite *suite = suite_create("json_error");
	TCase *tests = tcase_create("json_error");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, errors_of_the_protocol);
	tcase_add_test(tests, anything_may_be_thrown);
	tcase_add_test(tests, declared_errors_by_their_table);
	tcase_add_test(tests, errors_are_read);
	tcase_add_test(tests, declared_errors_are_recognised);
	tcase_add_test(tests, errors_inside_an_envelope);
	tcase_add_test(tests, malformed_errors_are_refused);
	suite_add_tcase(suite, tests);
	return suite;
}
