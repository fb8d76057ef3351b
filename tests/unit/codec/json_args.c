/* Arguments from JSON, by position and by name; text that is no JSON. */
#include "codec/json_read.h"
#include "codec/json_write.h"

#include "bench.h"
#include "suites.h"

#include <stdio.h>

struct params {
	const char *name;
	int64_t number;
	bool has_limit;
	double limit;
	const netron_value *any;
	netron_strings rest;
};

static const netron_list_type strings = { { NULL, sizeof(char *), NETRON_OP_STRING, 1 }, 0,
	UINT32_MAX };

/* (name: string, number: i64, limit: f64?, any: any?, rest: string...) */
static const netron_struct *params(size_t count)
{
	static struct test_table tables[8];
	static const struct test_member members[] = {
		{ "name", NETRON_OP_STRING, offsetof(struct params, name), NETRON_REQUIRED, NULL },
		{ "number", NETRON_OP_I64, offsetof(struct params, number), NETRON_REQUIRED, NULL },
		{ "limit", NETRON_OP_F64, offsetof(struct params, limit),
			offsetof(struct params, has_limit), NULL },
		{ "any", NETRON_OP_ANY, offsetof(struct params, any), NETRON_NULLABLE, NULL },
		{ "rest", NETRON_OP_LIST, offsetof(struct params, rest), NETRON_REQUIRED,
			&strings },
	};
	struct test_table *table = &tables[count];

	if (!table->type.name) {
		test_table_make(table, "params", sizeof(struct params), members, count);
		if (count == 5)
			table->type.flags = NETRON_STRUCT_REST;
	}
	return &table->type;
}

/* (file: string, data: stream, note: string?) */
static const netron_struct *upload(void)
{
	static struct test_table table;
	static const struct test_member members[] = {
		{ "file", NETRON_OP_STRING, 0, NETRON_REQUIRED, NULL },
		{ "data", NETRON_OP_STREAM, 8, NETRON_REQUIRED, NULL },
		{ "note", NETRON_OP_STRING, 32, NETRON_NULLABLE, NULL },
	};

	if (!table.type.name)
		test_table_make(&table, "upload", 40, members, 3);
	return &table.type;
}

static struct bench bench;
static struct nt_json_in in;
static char message[256];
static uint32_t count;

static int read_args(const netron_struct *args, struct nt_json_args *how, const char *text)
{
	int rc;

	count = 99;
	nt_buf_truncate(&bench.out, 0);
	nt_json_in_init(&in, text, strlen(text), &bench.limits, &bench.alloc.allocator);
	rc = nt_json_read_args(&in, args, how, &bench.out, &count);
	ck_assert(rc == 0 || (nt_buf_size(&bench.out) == 0 && count == 99));
	if (rc == 0 && !how->is_missing)
		ck_assert_msg(nt_json_end(&in), "%s", text);
	message[0] = '\0';
	if (rc)
		nt_json_message(&in, message, sizeof(message));
	nt_json_in_fini(&in);
	return rc;
}

static void takes(const netron_struct *args, enum nt_json_form form, const char *text,
	uint32_t values, const char *hex)
{
	struct nt_json_args how = { .form = form };
	int rc = read_args(args, &how, text);

	ck_assert_msg(rc == 0, "%s: %s", text, message);
	ck_assert_msg(count == values, "%s: %u values", text, count);
	bench_expect(&bench, text, hex);
}

static void refuses(
	const netron_struct *args, enum nt_json_form form, const char *text, const char *expected)
{
	struct nt_json_args how = { .form = form };

	ck_assert_msg(read_args(args, &how, text) < 0, "%s", text);
	ck_assert_str_eq(message, expected);
}

static void setup(void)
{
	bench_init(&bench);
}

static void teardown(void)
{
	bench_fini(&bench);
}

START_TEST(by_position)
{
	takes(params(2), NT_JSON_POSITIONAL, "[\"a\",5]", 2, "a16105");
	takes(params(4), NT_JSON_POSITIONAL, "[\"a\",5]", 2, "a16105");
	takes(params(4), NT_JSON_POSITIONAL, "[\"a\",5,null]", 2, "a16105");
	takes(params(4), NT_JSON_POSITIONAL, "[\"a\",5,null,7]", 4, "a16105d4000007");
	takes(params(4), NT_JSON_POSITIONAL, "[\"a\",5,0.5,null]", 4, "a16105cb3fe0000000000000c0");
	takes(params(2), NT_JSON_POSITIONAL, "[\"a\",5,{\"more\":1}]", 2, "a16105");
	takes(params(1), NT_JSON_POSITIONAL, "\"a\"", 1, "a161");
	takes(params(1), NT_JSON_NAMED, "[\"a\"]", 1, "a161");
	takes(params(0), NT_JSON_POSITIONAL, "[]", 0, "");
	takes(params(0), NT_JSON_POSITIONAL, "null", 0, "");
	takes(params(0), NT_JSON_NAMED, "{}", 0, "");
	takes(NULL, NT_JSON_POSITIONAL, "[1,2]", 0, "");
	takes(NULL, NT_JSON_NAMED, "{\"a\":1}", 0, "");
	refuses(params(2), NT_JSON_POSITIONAL, "[\"a\"]",
		"number: a required value is missing (line 1, column 1)");
	refuses(params(2), NT_JSON_POSITIONAL, " \"a\"",
		"number: a required value is missing (line 1, column 2)");
	refuses(params(2), NT_JSON_POSITIONAL, "[null,5]",
		"name: expected a string (line 1, column 2)");
	refuses(params(2), NT_JSON_POSITIONAL, "",
		"name: the text ends inside a value (line 1, column 1)");
	refuses(params(2), NT_JSON_POSITIONAL, "[\"a\",5",
		"an array has no end (line 1, column 7)");
	refuses(params(2), NT_JSON_POSITIONAL, "[\"a\",5,x]",
		"a value was expected (line 1, column 8)");
}
END_TEST

START_TEST(by_name)
{
	takes(params(2), NT_JSON_NAMED, "{\"name\":\"a\",\"number\":5}", 2, "a16105");
	takes(params(2), NT_JSON_NAMED, "{\"number\":\"5\",\"x\":{},\"n\\u0061me\":\"a\"}", 2,
		"a16105");
	takes(params(4), NT_JSON_NAMED, "{\"any\":[],\"number\":5,\"name\":\"a\"}", 4,
		"a16105d40000dc0000");
	takes(params(4), NT_JSON_NAMED, "{\"limit\":null,\"number\":5,\"name\":\"a\"}", 2,
		"a16105");
	takes(params(4), NT_JSON_NAMED, "{\"any\":null,\"number\":5,\"name\":\"a\"}", 4,
		"a16105d40000c0");
	refuses(params(2), NT_JSON_NAMED, "{\"name\":\"a\"}",
		"number: a required value is missing (line 1, column 1)");
	refuses(params(2), NT_JSON_NAMED, "{\"name\":\"a\",\"name\":\"a\",\"number\":5}",
		"name: a key comes twice (line 1, column 13)");
	refuses(params(2), NT_JSON_NAMED, "{\"number\":5,\"name\":5}",
		"name: expected a string (line 1, column 20)");
	refuses(params(2), NT_JSON_NAMED, "{\"number\":5,\"name\":\"a\",\"x\":1,\"x\":1}",
		"a key comes twice (line 1, column 30)");
	refuses(params(2), NT_JSON_NAMED, "5", "expected an object or an array (line 1, column 1)");
	refuses(params(2), NT_JSON_NAMED, "{\"number\":5,\"name\":\"a\"",
		"an object has no end (line 1, column 23)");
	/* what the single argument of the other form would be */
	refuses(params(1), NT_JSON_POSITIONAL, "{\"name\":\"a\"}",
		"name: expected a string (line 1, column 1)");
}
END_TEST

START_TEST(further_arguments)
{
	const netron_struct *args = params(5);

	takes(args, NT_JSON_POSITIONAL, "[\"a\",5]", 2, "a16105");
	takes(args, NT_JSON_POSITIONAL, "[\"a\",5,null,null,\"b\",\"c\"]", 6,
		"a16105d40000c0a162a163");
	takes(args, NT_JSON_NAMED, "{\"rest\":[\"b\",\"c\"],\"name\":\"a\",\"number\":5}", 6,
		"a16105d40000d40000a162a163");
	takes(args, NT_JSON_NAMED, "{\"rest\":[],\"name\":\"a\",\"number\":5}", 2, "a16105");
	refuses(args, NT_JSON_POSITIONAL, "[\"a\",5,null,null,\"b\",3]",
		"rest[1]: expected a string (line 1, column 22)");
	refuses(args, NT_JSON_NAMED, "{\"rest\":\"b\",\"name\":\"a\",\"number\":5}",
		"expected an array (line 1, column 9)");
	bench.limits.max_elements = 5;
	refuses(args, NT_JSON_POSITIONAL, "[\"a\",5,null,null,\"b\",\"c\"]",
		"too many elements (line 1, column 22)");
}
END_TEST

START_TEST(without_any_text)
{
	struct nt_json_args how = { .form = NT_JSON_NAMED, .is_missing = true };

	ck_assert_int_eq(read_args(params(0), &how, ""), 0);
	ck_assert_uint_eq(count, 0);
	ck_assert_int_eq(read_args(params(1), &how, ""), NETRON_E_INVALID_VALUE);
	ck_assert_str_eq(message, "name: a required value is missing (line 1, column 1)");
}
END_TEST

START_TEST(what_stands_elsewhere)
{
	const struct nt_text plain[] = { { "caf\xc3\xa9", 5 }, { NULL, 0 }, { "0.5", 3 },
		{ NULL, 0 } };
	const struct nt_text number[] = { { NULL, 0 }, { "12x", 3 }, { NULL, 0 }, { NULL, 0 } };
	struct nt_json_args how = { .form = NT_JSON_NAMED, .plain = plain };

	ck_assert_int_eq(read_args(params(4), &how, "{\"number\":5}"), 0);
	ck_assert_uint_eq(count, 3);
	bench_expect(&bench, "with a body", "a5636166c3a905cb3fe0000000000000");
	ck_assert_int_eq(read_args(params(4), &how, "[5,\"any\"]"), 0);
	ck_assert_uint_eq(count, 4);
	/* what is in the path is not taken from the body */
	ck_assert_int_eq(read_args(params(4), &how, "{\"number\":5,\"name\":[]}"), 0);
	bench_expect(&bench, "and in the body", "a5636166c3a905cb3fe0000000000000");
	how.plain = number;
	ck_assert_int_eq(read_args(params(4), &how, "{\"name\":\"a\"}"), NETRON_E_DECODE);
	ck_assert_str_eq(message, "number: text behind the value");
	ck_assert_uint_eq(nt_json_where(&in).line, 0);
}
END_TEST

static void plain(uint8_t op, const void *type, const char *text, const char *hex)
{
	netron_slot slot = { type, 8, op, 1 };
	int rc;

	nt_buf_truncate(&bench.out, 0);
	nt_json_in_init(&in, text, strlen(text), &bench.limits, &bench.alloc.allocator);
	rc = nt_json_read_plain(&in, &slot, &bench.out);
	nt_json_in_fini(&in);
	ck_assert_msg(!rc == !!hex, "%s: %s", text, in.reason ? in.reason : "taken");
	if (hex)
		bench_expect(&bench, text, hex);
}

START_TEST(text_that_is_no_json)
{
	static const netron_enum_value values[] = { { "red", 0 }, { "green", 5 } };
	static const netron_enum_type color = { "Color", values, 2, NETRON_OP_U8, 0 };
	static const netron_checked_type checked = { .slot = { NULL, 8, NETRON_OP_STRING, 1 } };
	static const netron_optional_type maybe = { { &checked, 8, NETRON_OP_CHECKED, 1 },
		NETRON_NULLABLE, 0 };

	plain(NETRON_OP_STRING, NULL, "a \"b\"\\n", "a761202262225c6e");
	plain(NETRON_OP_STRING, NULL, "", "a0");
	plain(NETRON_OP_STRING, NULL, "null", "a46e756c6c");
	plain(NETRON_OP_STRING, NULL, "\xff", NULL);
	plain(NETRON_OP_OPTIONAL, &maybe, "5", "a135");
	plain(NETRON_OP_I32, NULL, "-5", "fb");
	plain(NETRON_OP_I32, NULL, "5 5", NULL);
	plain(NETRON_OP_I32, NULL, "", NULL);
	plain(NETRON_OP_U64, NULL, "18446744073709551615", "cfffffffffffffffff");
	plain(NETRON_OP_F64, NULL, "-Infinity", "cbfff0000000000000");
	plain(NETRON_OP_F64, NULL, "-1", "cbbff0000000000000");
	plain(NETRON_OP_BOOL, NULL, "true", "c3");
	plain(NETRON_OP_TIME, NULL, "1970-01-01T00:00:00Z", "d77d0000000000000000");
	plain(NETRON_OP_ENUM, &color, "green", "05");
	plain(NETRON_OP_ENUM, &color, "7", "07");
	plain(NETRON_OP_ENUM, &color, "blue", NULL);
	plain(NETRON_OP_BYTES, NULL, "AAE=", "c4020001");
	plain(NETRON_OP_ANY, NULL, "5", "a135");
}
END_TEST

START_TEST(streams)
{
	const netron_stream_wire wire = { .peer_id = "p", .id = 7, .is_writable = true };
	const char *stream = "c706"
			     "6b"
			     "a137"
			     "01"
			     "00"
			     "a170";
	struct nt_json_args how = { .form = NT_JSON_NAMED };
	char hex[128];

	ck_assert_int_eq(read_args(upload(), &how, "{\"file\":\"f\",\"data\":[1,2]}"),
		NETRON_E_UNIMPLEMENTED);
	how.stream = &wire;
	ck_assert_int_eq(read_args(upload(), &how, "{\"data\":[1,2],\"file\":\"f\"}"), 0);
	ck_assert_uint_eq(count, 2);
	ck_assert(nt_text_is(how.stream_items, "[1,2]"));
	snprintf(hex, sizeof(hex), "a166%s", stream);
	bench_expect(&bench, "collected", hex);
	ck_assert_int_eq(read_args(upload(), &how, "[\"f\",[1,2],\"n\"]"), 0);
	ck_assert_uint_eq(count, 3);
	ck_assert_int_eq(read_args(upload(), &how, "[\"f\",5]"), NETRON_E_INVALID_VALUE);
	ck_assert_str_eq(message, "data: expected an array of items (line 1, column 6)");
	ck_assert_int_eq(read_args(upload(), &how, "[\"f\"]"), NETRON_E_INVALID_VALUE);
	how.stream_is_apart = true;
	ck_assert_int_eq(read_args(upload(), &how, "[\"f\",\"n\"]"), 0);
	ck_assert_uint_eq(count, 3);
	ck_assert_ptr_null(how.stream_items.p);
	snprintf(hex, sizeof(hex), "a166%sa16e", stream);
	bench_expect(&bench, "apart", hex);
	ck_assert_int_eq(read_args(upload(), &how, "{\"file\":\"f\"}"), 0);
	ck_assert_uint_eq(count, 2);
}
END_TEST

/* What is read stands as an array again; with what was left out. */
static void goes_back(const netron_struct *args, const char *text, const char *expected)
{
	struct nt_json_args how = { .form = NT_JSON_POSITIONAL };
	struct nt_json_out out;
	struct nt_buf json;
	const uint8_t *p;

	ck_assert_int_eq(read_args(args, &how, text), 0);
	nt_buf_init(&json, &bench.alloc.allocator);
	nt_json_out_init(&out, &json, 0, &bench.limits);
	p = bench.out.data;
	ck_assert_int_eq(
		nt_json_write_args(&out, &p, bench.out.data + bench.out.end, count, args), 0);
	ck_assert_ptr_eq(p, bench.out.data + bench.out.end);
	ck_assert(nt_buf_append(&json, "", 1));
	ck_assert_str_eq((const char *)json.data, expected);
	nt_buf_fini(&json);
}

START_TEST(arguments_to_json)
{
	goes_back(params(4), "[ \"a\", 5 ]", "[\"a\",5]");
	goes_back(params(4), "[\"a\",\"9007199254740993\",null,{\"x\":1}]",
		"[\"a\",\"9007199254740993\",null,{\"x\":1}]");
	goes_back(params(5), "[\"a\",5,null,null,\"b\",\"c\"]", "[\"a\",5,null,null,\"b\",\"c\"]");
	goes_back(params(0), "[]", "[]");
}
END_TEST

Suite *json_args_suite(void)
{
	Suite *suite = suite_create("json_args");
	TCase *tests = tcase_create("json_args");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, by_position);
	tcase_add_test(tests, by_name);
	tcase_add_test(tests, further_arguments);
	tcase_add_test(tests, without_any_text);
	tcase_add_test(tests, what_stands_elsewhere);
	tcase_add_test(tests, text_that_is_no_json);
	tcase_add_test(tests, streams);
	tcase_add_test(tests, arguments_to_json);
	suite_add_tcase(suite, tests);
	return suite;
}
