/* MessagePack to JSON: every type, what dynamic values become, and what is refused. */
#include "codec/json_write.h"

#include "bench.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

static struct bench bench;
static struct nt_json_out out;
static char path[160];

/* The text of one value; "" and out.r.error when it is refused. */
static const char *write_slot(const netron_slot *slot, const char *hex, size_t max_bytes)
{
	static char text[4096];
	uint8_t bytes[2048];
	size_t size = nt_test_bytes(hex, bytes, sizeof(bytes));
	uint8_t *alone = malloc(size + NT_BUF_SLACK);
	const uint8_t *p = alone;
	struct nt_buf buf;
	int rc;

	memcpy(alone, bytes, size);
	memset(alone + size, 0xa6, NT_BUF_SLACK);
	nt_buf_init(&buf, &bench.alloc.allocator);
	nt_json_out_init(&out, &buf, max_bytes, &bench.limits);
	rc = nt_json_write_slot(&out, &p, alone + size, slot);
	ck_assert_int_eq(rc, out.r.error);
	ck_assert_ptr_eq(p, rc ? alone : alone + size);
	ck_assert(!rc || nt_buf_size(&buf) == 0);
	snprintf(text, sizeof(text), "%.*s", (int)nt_buf_size(&buf), (const char *)buf.data);
	snprintf(path, sizeof(path), "%s", nt_json_out_path(&out));
	nt_buf_fini(&buf);
	free(alone);
	return text;
}

static void gives(uint8_t op, const void *type, const char *hex, const char *expected)
{
	netron_slot slot = { type, 8, op, 1 };
	const char *text = write_slot(&slot, hex, 0);

	ck_assert_msg(!strcmp(text, expected), "%s: %s instead of %s (%s)", hex, text, expected,
		out.r.reason ? out.r.reason : "");
}

static void refuses(uint8_t op, const void *type, const char *hex, int error, const char *reason)
{
	netron_slot slot = { type, 8, op, 1 };

	write_slot(&slot, hex, 0);
	ck_assert_msg(out.r.error == error && !strcmp(out.r.reason, reason), "%s: %d %s", hex,
		out.r.error, out.r.reason);
}

static void setup(void)
{
	bench_init(&bench);
}

static void teardown(void)
{
	bench_fini(&bench);
}

START_TEST(scalars)
{
	gives(NETRON_OP_BOOL, NULL, "c3", "true");
	gives(NETRON_OP_BOOL, NULL, "c2", "false");
	gives(NETRON_OP_I32, NULL, "d1ff00", "-256");
	gives(NETRON_OP_U8, NULL, "7f", "127");
	gives(NETRON_OP_I64, NULL, "cb4000000000000000", "2");
	gives(NETRON_OP_I64, NULL, "cf0020000000000000", "9007199254740992");
	gives(NETRON_OP_I64, NULL, "cf0020000000000001", "\"9007199254740993\"");
	gives(NETRON_OP_I64, NULL, "d3ffe0000000000000", "-9007199254740992");
	gives(NETRON_OP_I64, NULL, "d3ffdfffffffffffff", "\"-9007199254740993\"");
	gives(NETRON_OP_U64, NULL, "cfffffffffffffffff", "\"18446744073709551615\"");
	gives(NETRON_OP_F64, NULL, "cb3fb999999999999a", "0.1");
	gives(NETRON_OP_F64, NULL, "05", "5");
	gives(NETRON_OP_F64, NULL, "cb7ff8000000000000", "\"NaN\"");
	gives(NETRON_OP_F64, NULL, "cb7ff0000000000000", "\"Infinity\"");
	gives(NETRON_OP_F64, NULL, "cbfff0000000000000", "\"-Infinity\"");
	gives(NETRON_OP_F32, NULL, "cb3fb99999a0000000", "0.1");
	gives(NETRON_OP_F32, NULL, "cb7ff8000000000000", "\"NaN\"");
	gives(NETRON_OP_DURATION, NULL, "cd05dc", "1500");
	gives(NETRON_OP_DURATION, NULL, "cb3fe0000000000000", "0.5");
	gives(NETRON_OP_BYTES, NULL, "c4030001ff", "\"AAH/\"");
	gives(NETRON_OP_UUID, NULL,
		"d92430303131323233332d343435352d363637372d383839392d414142424343444445454646",
		"\"00112233-4455-6677-8899-aabbccddeeff\"");
	gives(NETRON_OP_VOID, NULL, "9101", "null");
	refuses(NETRON_OP_BOOL, NULL, "01", NETRON_E_INVALID_VALUE, "expected a boolean");
	refuses(NETRON_OP_I32, NULL, "a0", NETRON_E_INVALID_VALUE, "expected a number");
	refuses(NETRON_OP_I32, NULL, "cd01", NETRON_E_DECODE, "the bytes end inside a value");
	refuses(NETRON_OP_DURATION, NULL, "cb7ff8000000000000", NETRON_E_INVALID_VALUE,
		"a number out of range");
	refuses(NETRON_OP_STREAM, NULL, "c0", NETRON_E_UNIMPLEMENTED,
		"a stream, which JSON cannot carry");
	refuses(NETRON_OP_SERVICE, NULL, "c0", NETRON_E_UNIMPLEMENTED,
		"a service, which JSON cannot carry");
	refuses(99, NULL, "c0", NETRON_E_ARGUMENT, "a table that is wrong");
}
END_TEST

START_TEST(times)
{
	gives(NETRON_OP_TIME, NULL, "d77d0000000000000000", "\"1970-01-01T00:00:00Z\"");
	gives(NETRON_OP_TIME, NULL, "d77d0000018bcfe5687b", "\"2023-11-14T22:13:20.123Z\"");
	gives(NETRON_OP_TIME, NULL, "d7ff0000000400000000", "\"1970-01-01T00:00:00.000000001Z\"");
	gives(NETRON_OP_TIME, NULL, "c70cff00000000ffffffffffffffff", "\"1969-12-31T23:59:59Z\"");
	refuses(NETRON_OP_TIME, NULL, "00", NETRON_E_INVALID_VALUE, "expected a time");
}
END_TEST

START_TEST(strings)
{
	gives(NETRON_OP_STRING, NULL, "a0", "\"\"");
	gives(NETRON_OP_STRING, NULL, "a3616263", "\"abc\"");
	gives(NETRON_OP_STRING, NULL, "ad 3031323334353637 38223a5c2f", "\"012345678\\\":\\\\/\"");
	gives(NETRON_OP_STRING, NULL, "a8 08090a0c0d011f7f",
		"\"\\b\\t\\n\\f\\r\\u0001\\u001f\x7f\"");
	gives(NETRON_OP_STRING, NULL, "a9 c3a4e282acf09f9880",
		"\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\"");
	gives(NETRON_OP_STRING, NULL, "ac 6161616161616161c3a40a62", "\"aaaaaaaa\xc3\xa4\\nb\"");
	refuses(NETRON_OP_STRING, NULL, "a1ff", NETRON_E_INVALID_VALUE,
		"a string that is not UTF-8");
	refuses(NETRON_OP_STRING, NULL, "a3eda080", NETRON_E_INVALID_VALUE,
		"a string that is not UTF-8");
	refuses(NETRON_OP_STRING, NULL, "a561", NETRON_E_DECODE, "the bytes end inside a value");
	bench.limits.max_string_bytes = 2;
	refuses(NETRON_OP_STRING, NULL, "a3616263", NETRON_E_TOO_LARGE,
		"a string beyond the limit");
}
END_TEST

static const netron_enum_value values[] = { { "red", 0 }, { "green", 5 } };
static const netron_enum_type color = { "Color", values, 2, NETRON_OP_U8, 0 };
static const netron_enum_type named = { "Named", values, 2, NETRON_OP_I32, NETRON_ENUM_NAMES };
static const netron_enum_value rights_values[] = { { "none", 0 }, { "read", 1 }, { "write", 2 },
	{ "both", 3 }, { "top", INT64_MIN } };
static const netron_enum_type rights = { "Rights", rights_values, 5, NETRON_OP_U64,
	NETRON_ENUM_BITS };

START_TEST(enums_and_flags)
{
	gives(NETRON_OP_ENUM, &color, "05", "\"green\"");
	gives(NETRON_OP_ENUM, &color, "07", "7");
	gives(NETRON_OP_ENUM, &named, "a3726564", "\"red\"");
	gives(NETRON_OP_ENUM, &named, "00", "\"red\"");
	gives(NETRON_OP_ENUM, &rights, "00", "[]");
	gives(NETRON_OP_ENUM, &rights, "01", "[\"read\"]");
	gives(NETRON_OP_ENUM, &rights, "03", "[\"read\",\"write\"]");
	gives(NETRON_OP_ENUM, &rights, "0b", "[\"read\",\"write\",8]");
	gives(NETRON_OP_ENUM, &rights, "08", "[8]");
	gives(NETRON_OP_ENUM, &rights, "cf8000000000000001", "[\"read\",\"top\"]");
	gives(NETRON_OP_ENUM, &rights, "cf4000000000000000", "[\"4611686018427387904\"]");
	refuses(NETRON_OP_ENUM, &color, "a3726564", NETRON_E_INVALID_VALUE, "expected a number");
}
END_TEST

START_TEST(structs)
{
	const netron_struct *quote = test_quote_type();

	gives(NETRON_OP_STRUCT, quote, "82a673796d626f6ca141a570726963650a",
		"{\"symbol\":\"A\",\"price\":10}");
	gives(NETRON_OP_STRUCT, quote, "83a57072696365 05 a178 9101 a673796d626f6c a141",
		"{\"price\":5,\"symbol\":\"A\"}");
	gives(NETRON_OP_STRUCT, quote, "80", "{}");
	refuses(NETRON_OP_STRUCT, quote, "82a5707269636505a5707269636505", NETRON_E_INVALID_VALUE,
		"a key that is there twice");
	ck_assert_str_eq(path, "price");
	refuses(NETRON_OP_STRUCT, quote, "81a673796d626f6c05", NETRON_E_INVALID_VALUE,
		"expected a string");
	ck_assert_str_eq(path, "symbol");
	refuses(NETRON_OP_STRUCT, quote, "90", NETRON_E_INVALID_VALUE, "expected an object");
}
END_TEST

START_TEST(members_that_are_absent)
{
	const netron_struct *type = test_everything_type();

	gives(NETRON_OP_STRUCT, type, "83 a46e6f7465 c0 a56c696d6974 d40000 a3616e79 d40000", "{}");
	gives(NETRON_OP_STRUCT, type, "82 a46e6f7465 a0 a3616e79 c0",
		"{\"note\":\"\",\"any\":null}");
}
END_TEST

START_TEST(unions)
{
	const netron_union *choice = test_choice_type();

	gives(NETRON_OP_UNION, choice, "81a66e756d62657205", "{\"number\":5}");
	gives(NETRON_OP_UNION, choice, "81a56c6174657205", "{\"later\":5}");
	refuses(NETRON_OP_UNION, choice, "80", NETRON_E_INVALID_VALUE, "a union without a value");
	refuses(NETRON_OP_UNION, choice, "81a66e756d626572d40000", NETRON_E_INVALID_VALUE,
		"a union without a value");
	refuses(NETRON_OP_UNION, choice, "82a66e756d62657205a57465787478a0", NETRON_E_INVALID_VALUE,
		"a union with two values");
}
END_TEST

START_TEST(lists_sets_and_maps)
{
	static const netron_list_type list = { { NULL, 4, NETRON_OP_I32, 1 }, 0, UINT32_MAX };
	static const netron_map_type by_name = { { NULL, 8, NETRON_OP_STRING, 1 },
		{ NULL, 1, NETRON_OP_U8, 1 }, 16, 8, UINT32_MAX };
	static const netron_map_type by_number = { { NULL, 8, NETRON_OP_I64, 1 },
		{ NULL, 1, NETRON_OP_U8, 1 }, 16, 8, UINT32_MAX };
	static const netron_map_type by_color = { { &named, 4, NETRON_OP_ENUM, 1 },
		{ NULL, 1, NETRON_OP_U8, 1 }, 16, 8, UINT32_MAX };

	gives(NETRON_OP_LIST, &list, "90", "[]");
	gives(NETRON_OP_LIST, &list, "930102d0ff", "[1,2,-1]");
	gives(NETRON_OP_ARRAY, &list, "920102", "[1,2]");
	gives(NETRON_OP_SET, &list, "920102", "[1,2]");
	gives(NETRON_OP_SET, &list, "c7067b000000020102", "[1,2]");
	gives(NETRON_OP_MAP, &by_name, "82a16101a16202", "{\"a\":1,\"b\":2}");
	gives(NETRON_OP_MAP, &by_name, "c7077c00000001a16101", "{\"a\":1}");
	gives(NETRON_OP_MAP, &by_number, "c7087c0000000201020304", "[[1,2],[3,4]]");
	gives(NETRON_OP_MAP, &by_number, "8105 06", "[[5,6]]");
	gives(NETRON_OP_MAP, &by_color, "82a3726564010702", "{\"red\":1,\"7\":2}");
	refuses(NETRON_OP_LIST, &list, "92 01 a0", NETRON_E_INVALID_VALUE, "expected a number");
	ck_assert_str_eq(path, "[1]");
	refuses(NETRON_OP_SET, &list, "c7067c000000020102", NETRON_E_INVALID_VALUE,
		"expected a set");
	refuses(NETRON_OP_SET, &list, "c7037b000000", NETRON_E_DECODE, "a malformed extension");
	refuses(NETRON_OP_SET, &list, "c7057bffffffff01", NETRON_E_DECODE,
		"the bytes end inside a value");
	bench.limits.max_elements = 2;
	refuses(NETRON_OP_LIST, &list, "93010203", NETRON_E_TOO_LARGE, "too many elements");
	refuses(NETRON_OP_SET, &list, "c7077b00000003010203", NETRON_E_TOO_LARGE,
		"too many elements");
}
END_TEST

START_TEST(dynamic_values)
{
	gives(NETRON_OP_ANY, NULL, "c0", "null");
	gives(NETRON_OP_ANY, NULL, "d40000", "null");
	gives(NETRON_OP_ANY, NULL, "ff", "-1");
	gives(NETRON_OP_ANY, NULL, "cb3ff0000000000000", "1");
	gives(NETRON_OP_ANY, NULL, "ca3fc00000", "1.5");
	gives(NETRON_OP_ANY, NULL, "cfffffffffffffffff", "\"18446744073709551615\"");
	gives(NETRON_OP_ANY, NULL, "c4020001", "\"AAE=\"");
	gives(NETRON_OP_ANY, NULL, "9301c0d40000", "[1,null,null]");
	gives(NETRON_OP_ANY, NULL, "83a16101a162d40000a163c0", "{\"a\":1,\"c\":null}");
	gives(NETRON_OP_ANY, NULL, "82a161d40000a16201", "{\"b\":1}");
	gives(NETRON_OP_ANY, NULL, "8401010002c003c304", "{\"1\":1,\"0\":2,\"null\":3,\"true\":4}");
	gives(NETRON_OP_ANY, NULL, "c70278a135", "5");
	gives(NETRON_OP_ANY, NULL, "c71178b039303037313939323534373430393933",
		"\"9007199254740993\"");
	gives(NETRON_OP_ANY, NULL, "c70977 00 ffffffffffffffff", "-1");
	gives(NETRON_OP_ANY, NULL, "c70977 01 ffffffffffffffff", "\"18446744073709551615\"");
	gives(NETRON_OP_ANY, NULL, "d77d0000000000000000", "\"1970-01-01T00:00:00Z\"");
	gives(NETRON_OP_ANY, NULL, "c70679 a3615c2f a169", "\"/a\\\\//i\"");
	gives(NETRON_OP_ANY, NULL, "c7067b000000020102", "[1,2]");
	gives(NETRON_OP_ANY, NULL, "c7077c00000001a16101", "[[\"a\",1]]");
	gives(NETRON_OP_ANY, NULL, "d505 0001", "{\"$extension\":[5,\"AAE=\"]}");
	refuses(NETRON_OP_ANY, NULL, "c1", NETRON_E_DECODE, "a byte that starts no value");
	refuses(NETRON_OP_ANY, NULL, "8190 01", NETRON_E_INVALID_VALUE, "expected a string");
	refuses(NETRON_OP_ANY, NULL, "d56c a1 61", NETRON_E_UNIMPLEMENTED,
		"a service, which JSON cannot carry");
	refuses(NETRON_OP_ANY, NULL, "d4 66 00", NETRON_E_DECODE,
		"an unknown or malformed extension");
	refuses(NETRON_OP_ANY, NULL, "d4 78 a0", NETRON_E_INVALID_VALUE,
		"a big integer that is not decimal");
	refuses(NETRON_OP_ANY, NULL, "", NETRON_E_DECODE, "the bytes end inside a value");
	refuses(NETRON_OP_ANY, NULL, "91", NETRON_E_DECODE, "the bytes end inside a value");
}
END_TEST

START_TEST(depth_is_bounded)
{
	static const netron_slot any = { NULL, 8, NETRON_OP_ANY, 1 };
	char hex[256];

	for (unsigned depth = 32; depth <= 33; depth++) {
		for (unsigned i = 0; i < depth; i++)
			memcpy(hex + 2 * i, "91", 2);
		memcpy(hex + 2 * depth, "c0", 3);
		write_slot(&any, hex, 0);
		ck_assert_int_eq(out.r.error, depth == 32 ? 0 : NETRON_E_TOO_LARGE);
	}
}
END_TEST

START_TEST(text_is_bounded)
{
	static const netron_slot any = { NULL, 8, NETRON_OP_ANY, 1 };

	ck_assert_str_eq(write_slot(&any, "93c0c0c0", 16), "[null,null,null]");
	ck_assert_str_eq(write_slot(&any, "93c0c0c0", 15), "");
	ck_assert_int_eq(out.r.error, NETRON_E_TOO_LARGE);
	ck_assert_str_eq(out.r.reason, "more text than the limit");
}
END_TEST

START_TEST(pieces)
{
	struct nt_buf buf;

	nt_buf_init(&buf, &bench.alloc.allocator);
	ck_assert(nt_json_put(&buf, "["));
	ck_assert(nt_json_put_string(&buf, "a\"\n\xc3\xa4", 5));
	ck_assert(nt_json_put(&buf, ","));
	ck_assert(nt_json_put_string(&buf, "x\xff\xc3", 3));
	ck_assert(nt_json_put(&buf, ","));
	ck_assert(nt_json_put_string(&buf, NULL, 0));
	ck_assert(nt_json_put(&buf, ","));
	ck_assert(nt_json_put_u64(&buf, UINT64_MAX));
	ck_assert(nt_json_put(&buf, ","));
	ck_assert(nt_json_put_f64(&buf, 0.5));
	ck_assert(nt_json_put(&buf, ","));
	ck_assert(nt_json_put_f64(&buf, -1e308 * 10));
	ck_assert(nt_buf_append(&buf, "]", 2));
	ck_assert_str_eq((const char *)buf.data,
		"[\"a\\\"\\n\xc3\xa4\",\"x\xef\xbf\xbd\xef\xbf\xbd\",\"\",18446744073709551615,0.5,"
		"\"-Infinity\"]");
	nt_buf_fini(&buf);
}
END_TEST

Suite *json_write_suite(void)
{
	Suite *suite = suite_create("json_write");
	TCase *tests = tcase_create("json_write");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, scalars);
	tcase_add_test(tests, times);
	tcase_add_test(tests, strings);
	tcase_add_test(tests, enums_and_flags);
	tcase_add_test(tests, structs);
	tcase_add_test(tests, members_that_are_absent);
	tcase_add_test(tests, unions);
	tcase_add_test(tests, lists_sets_and_maps);
	tcase_add_test(tests, dynamic_values);
	tcase_add_test(tests, depth_is_bounded);
	tcase_add_test(tests, text_is_bounded);
	tcase_add_test(tests, pieces);
	suite_add_tcase(suite, tests);
	return suite;
}
