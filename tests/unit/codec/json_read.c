/* JSON to MessagePack: every type, and all that is refused. */
#include "codec/json_read.h"

#include "bench.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

/* One reading, and how it ended. */
static struct bench bench;
static struct nt_json_in in;
static char message[256];

static int finish(int rc)
{
	ck_assert(rc == 0 || nt_buf_size(&bench.out) == 0);
	if (rc == 0 && !nt_json_end(&in))
		rc = in.error;
	message[0] = '\0';
	if (rc)
		nt_json_message(&in, message, sizeof(message));
	ck_assert_int_eq(rc, in.error);
	nt_json_in_fini(&in);
	return rc;
}

static void begin(const char *text, size_t size)
{
	nt_buf_truncate(&bench.out, 0);
	nt_json_in_init(&in, text, size, &bench.limits, &bench.alloc.allocator);
}

static int read_slot(const netron_slot *slot, const char *text)
{
	begin(text, strlen(text));
	return finish(nt_json_read_slot(&in, slot, &bench.out));
}

static int read_op(uint8_t op, const char *text)
{
	netron_slot slot = { NULL, 16, op, 1 };

	return read_slot(&slot, text);
}

static void takes(uint8_t op, const char *text, const char *hex)
{
	ck_assert_msg(read_op(op, text) == 0, "%s: %s", text, message);
	bench_expect(&bench, text, hex);
}

static void refuses(uint8_t op, const char *text, int error, const char *reason)
{
	ck_assert_msg(read_op(op, text) == error, "%s: %d %s", text, in.error, message);
	ck_assert_msg(!strcmp(in.reason, reason), "%s: %s", text, in.reason);
}

static void setup(void)
{
	bench_init(&bench);
}

static void teardown(void)
{
	bench_fini(&bench);
}

#define RANGE "a number out of range"
#define INVALID NETRON_E_INVALID_VALUE
#define MALFORMED NETRON_E_DECODE

START_TEST(booleans)
{
	takes(NETRON_OP_BOOL, "true", "c3");
	takes(NETRON_OP_BOOL, " false\n", "c2");
	refuses(NETRON_OP_BOOL, "1", INVALID, "expected a boolean");
	refuses(NETRON_OP_BOOL, "\"true\"", INVALID, "expected a boolean");
	refuses(NETRON_OP_BOOL, "null", INVALID, "expected a boolean");
	refuses(NETRON_OP_BOOL, "tru", MALFORMED, "an unknown word");
	refuses(NETRON_OP_BOOL, "", MALFORMED, "the text ends inside a value");
	refuses(NETRON_OP_BOOL, "yes", MALFORMED, "a value was expected");
	refuses(NETRON_OP_BOOL, "true false", MALFORMED, "text behind the value");
}
END_TEST

START_TEST(integers_keep_to_their_range)
{
	takes(NETRON_OP_I8, "-128", "d080");
	takes(NETRON_OP_I8, "127", "7f");
	takes(NETRON_OP_I8, "-0", "00");
	refuses(NETRON_OP_I8, "-129", INVALID, RANGE);
	refuses(NETRON_OP_I8, "128", INVALID, RANGE);
	takes(NETRON_OP_U8, "255", "ccff");
	refuses(NETRON_OP_U8, "256", INVALID, RANGE);
	refuses(NETRON_OP_U8, "-1", INVALID, RANGE);
	takes(NETRON_OP_I16, "-32768", "d18000");
	refuses(NETRON_OP_I16, "32768", INVALID, RANGE);
	takes(NETRON_OP_U16, "65535", "cdffff");
	refuses(NETRON_OP_U16, "65536", INVALID, RANGE);
	takes(NETRON_OP_I32, "-2147483648", "d280000000");
	refuses(NETRON_OP_I32, "2147483648", INVALID, RANGE);
	takes(NETRON_OP_U32, "4294967295", "ceffffffff");
	refuses(NETRON_OP_U32, "4294967296", INVALID, RANGE);
	refuses(NETRON_OP_U32, "1e999", INVALID, RANGE);
	takes(NETRON_OP_I32, "1.5e1", "0f");
	takes(NETRON_OP_I32, "7.0", "07");
	refuses(NETRON_OP_I32, "7.5", INVALID, "expected a whole number");
	refuses(NETRON_OP_I32, "\"7\"", INVALID, "expected a number");
	refuses(NETRON_OP_I32, "null", INVALID, "expected a number");
	refuses(NETRON_OP_I32, "01", MALFORMED, "text behind the value");
	refuses(NETRON_OP_I32, "-", MALFORMED, "a number is not complete");
	refuses(NETRON_OP_I32, "1.", MALFORMED, "a number is not complete");
	refuses(NETRON_OP_I32, "1e+", MALFORMED, "a number is not complete");
	refuses(NETRON_OP_I32, "+1", MALFORMED, "a value was expected");
}
END_TEST

START_TEST(large_integers_are_numbers_or_strings)
{
	takes(NETRON_OP_I64, "9223372036854775807", "cf7fffffffffffffff");
	takes(NETRON_OP_I64, "-9223372036854775808", "d38000000000000000");
	takes(NETRON_OP_I64, "\"-9223372036854775808\"", "d38000000000000000");
	takes(NETRON_OP_I64, "\"5\"", "05");
	refuses(NETRON_OP_I64, "9223372036854775808", INVALID, RANGE);
	refuses(NETRON_OP_I64, "-9223372036854775809", INVALID, RANGE);
	takes(NETRON_OP_U64, "18446744073709551615", "cfffffffffffffffff");
	takes(NETRON_OP_U64, "\"18446744073709551615\"", "cfffffffffffffffff");
	refuses(NETRON_OP_U64, "18446744073709551616", INVALID, RANGE);
	refuses(NETRON_OP_U64, "100000000000000000000", INVALID, RANGE);
	refuses(NETRON_OP_U64, "\"-1\"", INVALID, RANGE);
	refuses(NETRON_OP_U64, "\"\"", INVALID, "expected a number");
	refuses(NETRON_OP_U64, "\" 1\"", INVALID, "expected a number");
	refuses(NETRON_OP_U64, "\"1x\"", INVALID, "expected a number");
	refuses(NETRON_OP_U64, "\"\\u0031\"", INVALID, "expected a number");
}
END_TEST

START_TEST(floats)
{
	takes(NETRON_OP_F64, "0.1", "cb3fb999999999999a");
	takes(NETRON_OP_F64, "-0", "cb8000000000000000");
	takes(NETRON_OP_F64, "1", "cb3ff0000000000000");
	takes(NETRON_OP_F64, "1e-400", "cb0000000000000000");
	takes(NETRON_OP_F64, "\"NaN\"", "cb7ff8000000000000");
	takes(NETRON_OP_F64, "\"Infinity\"", "cb7ff0000000000000");
	takes(NETRON_OP_F64, "\"-Infinity\"", "cbfff0000000000000");
	refuses(NETRON_OP_F64, "1e999", MALFORMED, RANGE);
	refuses(NETRON_OP_F64, "\"1\"", INVALID, "expected a number");
	refuses(NETRON_OP_F64, "NaN", MALFORMED, "a value was expected");
	takes(NETRON_OP_F32, "0.1", "cb3fb99999a0000000");
	refuses(NETRON_OP_F32, "1e39", INVALID, RANGE);
	takes(NETRON_OP_F32, "\"NaN\"", "cb7ff8000000000000");
}
END_TEST

START_TEST(durations_are_milliseconds)
{
	takes(NETRON_OP_DURATION, "1500", "cd05dc");
	takes(NETRON_OP_DURATION, "1.5e3", "cd05dc");
	takes(NETRON_OP_DURATION, "0.5", "cb3fe0000000000000");
	takes(NETRON_OP_DURATION, "-1", "ff");
	refuses(NETRON_OP_DURATION, "1e13", INVALID, RANGE);
	refuses(NETRON_OP_DURATION, "\"1s\"", INVALID, "expected a number");
}
END_TEST

START_TEST(strings)
{
	takes(NETRON_OP_STRING, "\"\"", "a0");
	takes(NETRON_OP_STRING, "\"plain text of more than 32 bytes, to be sure\"",
		"d92c706c61696e2074657874206f66206d6f7265207468616e2033322062797465732c20746f206265"
		"20"
		"73757265");
	takes(NETRON_OP_STRING, "\"\\u00e4\\ud83d\\ude00\\n\\/\"", "a8c3a4f09f98800a2f");
	takes(NETRON_OP_STRING, "\"\xc3\xa4\x7f\"", "a3c3a47f");
	/* a header that gets shorter */
	takes(NETRON_OP_STRING, "\"\\u0041\\u0041\\u0041\\u0041\\u0041\\u0041\"", "a6414141414141");
	refuses(NETRON_OP_STRING, "\"a\\u0000b\"", INVALID, "a string that holds U+0000");
	refuses(NETRON_OP_STRING, "\"\\ud800\"", MALFORMED, "a string has a lone surrogate");
	refuses(NETRON_OP_STRING, "\"\\udc00\"", MALFORMED, "a string has a lone surrogate");
	refuses(NETRON_OP_STRING, "\"\\ud800\\u0041\"", MALFORMED, "a string has a lone surrogate");
	refuses(NETRON_OP_STRING, "\"\xff\"", MALFORMED, "a string is not UTF-8");
	refuses(NETRON_OP_STRING, "\"\xed\xa0\x80\"", MALFORMED, "a string is not UTF-8");
	refuses(NETRON_OP_STRING, "\"\t\"", MALFORMED, "a string has a control character");
	refuses(NETRON_OP_STRING, "\"a", MALFORMED, "a string has no end");
	refuses(NETRON_OP_STRING, "\"\\x\"", MALFORMED, "a string has an unknown escape");
	refuses(NETRON_OP_STRING, "\"\\u12\"", MALFORMED, "an escape in a string has a bad digit");
	refuses(NETRON_OP_STRING, "5", INVALID, "expected a string");
	bench.limits.max_string_bytes = 4;
	takes(NETRON_OP_STRING, "\"\\u0061\\u0061bc\"", "a461616263");
	refuses(NETRON_OP_STRING, "\"abcde\"", NETRON_E_TOO_LARGE, "a string beyond the limit");
	refuses(NETRON_OP_STRING, "\"\\u0061bcde\"", NETRON_E_TOO_LARGE,
		"a string beyond the limit");
}
END_TEST

START_TEST(bytes_are_base64)
{
	takes(NETRON_OP_BYTES, "\"\"", "c400");
	takes(NETRON_OP_BYTES, "\"AAH/\"", "c4030001ff");
	takes(NETRON_OP_BYTES, "\"AAE=\"", "c4020001");
	takes(NETRON_OP_BYTES, "\"AAH\\/\"", "c4030001ff");
	refuses(NETRON_OP_BYTES, "\"AAE\"", INVALID, "expected bytes in base64");
	refuses(NETRON_OP_BYTES, "\"A*==\"", INVALID, "expected bytes in base64");
	refuses(NETRON_OP_BYTES, "[1]", INVALID, "expected bytes in base64");
	/* as Node makes it of a Buffer */
	takes(NETRON_OP_BYTES, "{\"type\":\"Buffer\",\"data\":[0,1,255]}", "c4030001ff");
	takes(NETRON_OP_BYTES, "{\"data\":[],\"x\":{},\"type\":\"Buffer\"}", "c400");
	refuses(NETRON_OP_BYTES, "{\"data\":[1]}", INVALID, "expected bytes in base64");
	refuses(NETRON_OP_BYTES, "{\"type\":\"Buffer\"}", INVALID, "expected bytes in base64");
	refuses(NETRON_OP_BYTES, "{\"type\":\"Buf\",\"data\":[]}", INVALID,
		"expected bytes in base64");
	refuses(NETRON_OP_BYTES, "{\"type\":\"Buffer\",\"data\":[256]}", INVALID, RANGE);
	refuses(NETRON_OP_BYTES, "{\"data\":[],\"data\":[]}", MALFORMED, "a key comes twice");
}
END_TEST

#define NO_TIME "expected a time, as 2026-01-31T12:00:00Z"

START_TEST(times_are_rfc_3339)
{
	takes(NETRON_OP_TIME, "\"1970-01-01T00:00:00Z\"", "d77d0000000000000000");
	takes(NETRON_OP_TIME, "\"2026-01-31T12:00:00.25+01:00\"", "d77d0000019c13b5b07a");
	takes(NETRON_OP_TIME, "\"1970-01-01T00:00:00.000000001Z\"", "d7ff0000000400000000");
	takes(NETRON_OP_TIME, "\"1969-12-31T23:59:59Z\"", "c70cff00000000ffffffffffffffff");
	refuses(NETRON_OP_TIME, "\"2026-01-31\"", INVALID, NO_TIME);
	refuses(NETRON_OP_TIME, "\"2026-02-29T00:00:00Z\"", INVALID, NO_TIME);
	refuses(NETRON_OP_TIME, "\"\"", INVALID, NO_TIME);
	refuses(NETRON_OP_TIME, "0", INVALID, NO_TIME);
}
END_TEST

START_TEST(uuids)
{
	takes(NETRON_OP_UUID, "\"00112233-4455-6677-8899-AABBCCDDEEFF\"",
		"d92430303131323233332d343435352d363637372d383839392d616162626363646465656666");
	refuses(NETRON_OP_UUID, "\"00112233\"", INVALID, "expected a UUID");
	refuses(NETRON_OP_UUID, "1", INVALID, "expected a UUID");
}
END_TEST

static const netron_enum_value values[] = { { "red", 0 }, { "green", 5 }, { "blue", -2 } };
static const netron_enum_type color = { "Color", values, 3, NETRON_OP_I8, 0 };
static const netron_enum_value rights_values[] = { { "read", 1 }, { "write", 2 }, { "both", 3 } };
static const netron_enum_type rights = { "Rights", rights_values, 3, NETRON_OP_U64,
	NETRON_ENUM_BITS };

START_TEST(enums_are_names_or_numbers)
{
	static const netron_slot slot = { &color, 1, NETRON_OP_ENUM, 1 };

	ck_assert_int_eq(read_slot(&slot, "\"green\""), 0);
	bench_expect(&bench, "green", "05");
	ck_assert_int_eq(read_slot(&slot, "\"bl\\u0075e\""), 0);
	bench_expect(&bench, "blue", "fe");
	ck_assert_int_eq(read_slot(&slot, "7"), 0);
	bench_expect(&bench, "7", "07");
	ck_assert_int_eq(read_slot(&slot, "\"7\""), 0);
	ck_assert_int_eq(read_slot(&slot, "128"), INVALID);
	ck_assert_str_eq(in.reason, RANGE);
	ck_assert_int_eq(read_slot(&slot, "\"yellow\""), INVALID);
	ck_assert_str_eq(in.reason, "a name the enum does not have");
	ck_assert_int_eq(read_slot(&slot, "[\"red\"]"), INVALID);
	ck_assert_str_eq(in.reason, "expected a name");
}
END_TEST

START_TEST(flags_are_arrays_of_names)
{
	static const netron_slot slot = { &rights, 8, NETRON_OP_ENUM, 1 };

	ck_assert_int_eq(read_slot(&slot, "[]"), 0);
	bench_expect(&bench, "none", "00");
	ck_assert_int_eq(read_slot(&slot, "[\"read\",\"write\"]"), 0);
	bench_expect(&bench, "two", "03");
	ck_assert_int_eq(read_slot(&slot, "[\"both\",8]"), 0);
	bench_expect(&bench, "both and a bit", "0b");
	ck_assert_int_eq(read_slot(&slot, "[\"9223372036854775808\",1]"), 0);
	bench_expect(&bench, "the highest bit", "cf8000000000000001");
	ck_assert_int_eq(read_slot(&slot, "2"), 0);
	bench_expect(&bench, "number", "02");
	ck_assert_int_eq(read_slot(&slot, "[\"read\",\"x\"]"), INVALID);
	ck_assert_str_eq(message, "[1]: a name the enum does not have (line 1, column 9)");
}
END_TEST

START_TEST(structs)
{
	netron_slot slot = test_slot(test_quote_type());

	ck_assert_int_eq(read_slot(&slot, "{\"symbol\":\"A\",\"price\":1}"), 0);
	bench_expect(&bench, "in order", "82a673796d626f6ca141a57072696365cb3ff0000000000000");
	ck_assert_int_eq(read_slot(&slot, "{\"pri\\u0063e\":1,\"x\":[{}],\"symbol\":\"A\"}"), 0);
	bench_expect(&bench, "in another", "82a57072696365cb3ff0000000000000a673796d626f6ca141");
	ck_assert_int_eq(read_slot(&slot, "{\"symbol\":\"A\"}"), INVALID);
	ck_assert_str_eq(message, "price: a required value is missing (line 1, column 1)");
	ck_assert_int_eq(read_slot(&slot, "{\"symbol\":null,\"price\":1}"), INVALID);
	ck_assert_str_eq(message, "symbol: expected a string (line 1, column 11)");
	ck_assert_int_eq(read_slot(&slot, "{\"symbol\":\"A\",\n \"price\":\"x\"}"), INVALID);
	ck_assert_str_eq(message, "price: expected a number (line 2, column 10)");
	ck_assert_int_eq(
		read_slot(&slot, "{\"symbol\":\"A\",\"price\":1,\"symbol\":\"A\"}"), MALFORMED);
	ck_assert_str_eq(message, "symbol: a key comes twice (line 1, column 25)");
	ck_assert_int_eq(read_slot(&slot, "{\"symbol\":\"A\",\"price\":1,\"\\u0073ymbol\":\"A\"}"),
		MALFORMED);
	ck_assert_int_eq(read_slot(&slot, "{\"symbol\":\"A\",\"price\":1,\"x\":1,\"\\u0078\":1}"),
		MALFORMED);
	ck_assert_str_eq(message, "a key comes twice (line 1, column 31)");
	ck_assert_int_eq(read_slot(&slot, "[]"), INVALID);
	ck_assert_str_eq(message, "expected an object (line 1, column 1)");
	ck_assert_int_eq(read_slot(&slot, "{\"symbol\":\"A\",\"price\":1,}"), MALFORMED);
	ck_assert_int_eq(read_slot(&slot, "{\"symbol\":\"A\",\"price\":1"), MALFORMED);
	ck_assert_int_eq(read_slot(&slot, "{\"symbol\" \"A\"}"), MALFORMED);
}
END_TEST

START_TEST(unknown_keys_are_bounded)
{
	netron_slot slot = test_slot(test_quote_type());
	static char text[8192];

	for (int count = NT_JSON_UNKNOWN; count <= NT_JSON_UNKNOWN + 1; count++) {
		char *at = text + sprintf(text, "{\"symbol\":\"A\",\"price\":1");

		for (int i = 0; i < count; i++)
			at += sprintf(at, ",\"k%d\":0", i);
		sprintf(at, "}");
		ck_assert_int_eq(
			read_slot(&slot, text), count > NT_JSON_UNKNOWN ? NETRON_E_TOO_LARGE : 0);
	}
	ck_assert_str_eq(in.reason, "too many unknown keys");
}
END_TEST

START_TEST(unions)
{
	netron_union closed = *test_choice_type();
	netron_slot slot = { test_choice_type(), sizeof(struct test_choice), NETRON_OP_UNION, 1 };
	netron_slot strict = { &closed, sizeof(struct test_choice), NETRON_OP_UNION, 1 };

	closed.flags |= NETRON_UNION_CLOSED;
	ck_assert_int_eq(read_slot(&slot, "{\"number\":\"5\"}"), 0);
	bench_expect(&bench, "number", "81a66e756d62657205");
	ck_assert_int_eq(read_slot(&slot, "{\"later\":[1]}"), 0);
	bench_expect(&bench, "of later", "81a56c61746572dc000101");
	ck_assert_int_eq(read_slot(&strict, "{\"later\":[1]}"), INVALID);
	ck_assert_str_eq(in.reason, "an alternative the union does not have");
	ck_assert_int_eq(read_slot(&slot, "{}"), INVALID);
	ck_assert_str_eq(in.reason, "a union without a value");
	ck_assert_int_eq(read_slot(&slot, "{\"number\":5,\"text\":\"x\"}"), INVALID);
	ck_assert_str_eq(in.reason, "a union with two values");
	ck_assert_int_eq(read_slot(&slot, "{\"number\":5,\"number\":5}"), INVALID);
	ck_assert_int_eq(
		read_slot(&slot, "{\"quote\":{\"symbol\":\"A\",\"price\":true}}"), INVALID);
	ck_assert_str_eq(message, "quote.price: expected a number (line 1, column 32)");
}
END_TEST

START_TEST(lists_sets_and_arrays)
{
	static const netron_list_type list = { { NULL, 2, NETRON_OP_U16, 1 }, 2, UINT32_MAX };
	static const netron_slot as_list = { &list, 16, NETRON_OP_LIST, 1 };
	static const netron_slot as_set = { &list, 16, NETRON_OP_SET, 1 };
	static const netron_slot as_array = { &list, 4, NETRON_OP_ARRAY, 1 };

	ck_assert_int_eq(read_slot(&as_list, "[]"), 0);
	bench_expect(&bench, "empty", "dc0000");
	ck_assert_int_eq(read_slot(&as_set, "[1, 2]"), 0);
	bench_expect(&bench, "two", "dc00020102");
	ck_assert_int_eq(read_slot(&as_array, "[1,2]"), 0);
	ck_assert_int_eq(read_slot(&as_array, "[1]"), INVALID);
	ck_assert_str_eq(in.reason, "an array of the wrong length");
	ck_assert_int_eq(read_slot(&as_list, "[1,70000]"), INVALID);
	ck_assert_str_eq(message, "[1]: a number out of range (line 1, column 4)");
	ck_assert_int_eq(read_slot(&as_list, "{}"), INVALID);
	ck_assert_int_eq(read_slot(&as_list, "[1,]"), MALFORMED);
	ck_assert_int_eq(read_slot(&as_list, "[1 2]"), MALFORMED);
	ck_assert_int_eq(read_slot(&as_list, "[1"), MALFORMED);
	bench.limits.max_elements = 3;
	ck_assert_int_eq(read_slot(&as_list, "[1,2,3]"), 0);
	ck_assert_int_eq(read_slot(&as_list, "[1,2,3,4]"), NETRON_E_TOO_LARGE);
	ck_assert_str_eq(in.reason, "too many elements");
}
END_TEST

/* More than a header of 16 bits counts. */
START_TEST(long_lists_get_a_longer_header)
{
	static const netron_list_type list = { { NULL, 1, NETRON_OP_U8, 1 }, 0, UINT32_MAX };
	static const netron_slot slot = { &list, 16, NETRON_OP_LIST, 1 };
	enum { COUNT_OF = 65536 };
	char *text = malloc(2 * COUNT_OF + 2);

	for (int i = 0; i < COUNT_OF; i++)
		memcpy(text + 2 * i, ",7", 2);
	text[0] = '[';
	memcpy(text + 2 * COUNT_OF, "]", 2);
	ck_assert_int_eq(read_slot(&slot, text), 0);
	ck_assert_uint_eq(nt_buf_size(&bench.out), COUNT_OF + 5);
	ck_assert_mem_eq(bench.out.data, "\xdd\0\1\0\0\7\7", 7);
	ck_assert_uint_eq(bench.out.data[COUNT_OF + 4], 7);
	free(text);
}
END_TEST

START_TEST(maps)
{
	static const netron_map_type by_name = { { NULL, 8, NETRON_OP_STRING, 1 },
		{ NULL, 1, NETRON_OP_U8, 1 }, 16, 8, UINT32_MAX };
	static const netron_map_type by_number = { { NULL, 8, NETRON_OP_I64, 1 },
		{ NULL, 1, NETRON_OP_U8, 1 }, 16, 8, UINT32_MAX };
	static const netron_slot names = { &by_name, 16, NETRON_OP_MAP, 1 };
	static const netron_slot numbers = { &by_number, 16, NETRON_OP_MAP, 1 };

	ck_assert_int_eq(read_slot(&names, "{\"a\":1,\"\\u0062\":2}"), 0);
	bench_expect(&bench, "object", "de0002a16101a16202");
	ck_assert_int_eq(read_slot(&names, "[[\"a\",1]]"), 0);
	bench_expect(&bench, "pairs of strings", "de0001a16101");
	ck_assert_int_eq(read_slot(&names, "{\"a\":1,\"a\":2}"), MALFORMED);
	ck_assert_str_eq(in.reason, "a key comes twice");
	ck_assert_int_eq(read_slot(&names, "{\"a\":-1}"), INVALID);
	ck_assert_str_eq(message, "a: a number out of range (line 1, column 6)");
	ck_assert_int_eq(read_slot(&names, "{\"\\u0000\":1}"), INVALID);
	ck_assert_int_eq(read_slot(&numbers, "[[1,2],[\"9007199254740993\",3]]"), 0);
	bench_expect(&bench, "pairs", "de00020102cf002000000000000103");
	ck_assert_int_eq(read_slot(&numbers, "{\"1\":2}"), INVALID);
	ck_assert_str_eq(in.reason, "expected pairs of keys and values");
	ck_assert_int_eq(read_slot(&numbers, "[[1,2],[1]]"), INVALID);
	ck_assert_str_eq(message, "[1]: expected a key and a value (line 1, column 8)");
	ck_assert_int_eq(read_slot(&numbers, "[[1,2,3]]"), INVALID);
	ck_assert_int_eq(read_slot(&numbers, "[[1,-2]]"), INVALID);
	ck_assert_str_eq(message, "[0][1]: a number out of range (line 1, column 5)");
}
END_TEST

START_TEST(optional_values)
{
	static const netron_optional_type maybe = { { NULL, 4, NETRON_OP_I32, 1 }, 4, 0 };
	static const netron_optional_type anything = { { NULL, 8, NETRON_OP_ANY, 1 },
		NETRON_NULLABLE, 0 };
	static const netron_slot slot = { &maybe, 8, NETRON_OP_OPTIONAL, 1 };
	static const netron_slot any = { &anything, 8, NETRON_OP_OPTIONAL, 1 };

	ck_assert_int_eq(read_slot(&slot, "null"), 0);
	bench_expect(&bench, "absent", "c0");
	ck_assert_int_eq(read_slot(&slot, "5"), 0);
	bench_expect(&bench, "present", "05");
	ck_assert_int_eq(read_slot(&slot, "nul"), MALFORMED);
	ck_assert_int_eq(read_slot(&any, "null"), 0);
	ck_assert_int_eq(read_op(NETRON_OP_VOID, "{\"what\":1}"), 0);
	refuses(NETRON_OP_STREAM, "[]", NETRON_E_UNIMPLEMENTED,
		"a stream, which JSON cannot carry");
	refuses(NETRON_OP_SERVICE, "{}", NETRON_E_UNIMPLEMENTED,
		"a service, which JSON cannot carry");
}
END_TEST

START_TEST(dynamic_values)
{
	takes(NETRON_OP_ANY, "null", "c0");
	takes(NETRON_OP_ANY, "true", "c3");
	takes(NETRON_OP_ANY, "5", "05");
	takes(NETRON_OP_ANY, "-5", "fb");
	takes(NETRON_OP_ANY, "5.0", "05");
	takes(NETRON_OP_ANY, "5e2", "cd01f4");
	takes(NETRON_OP_ANY, "-0", "cb8000000000000000");
	takes(NETRON_OP_ANY, "-0.0", "cb8000000000000000");
	takes(NETRON_OP_ANY, "0.5", "cb3fe0000000000000");
	takes(NETRON_OP_ANY, "1e300", "cb7e37e43c8800759c");
	takes(NETRON_OP_ANY, "18446744073709551615", "cfffffffffffffffff");
	takes(NETRON_OP_ANY, "18446744073709551616",
		"c71578b43138343436373434303733373039353531363136");
	takes(NETRON_OP_ANY, "-9223372036854775809",
		"c71578b42d39323233333732303336383534373735383039");
	takes(NETRON_OP_ANY, "\"a\\u0000b\"", "a3610062");
	takes(NETRON_OP_ANY, "[1,[],{}]", "dc000301dc0000de0000");
	takes(NETRON_OP_ANY, "{\"a\":{\"\\u0000\":1}}", "de0001a161de0001a10001");
	refuses(NETRON_OP_ANY, "1e999", MALFORMED, RANGE);
	refuses(NETRON_OP_ANY, "{\"a\":1,\"a\":1}", MALFORMED, "a key comes twice");
	refuses(NETRON_OP_ANY, "[,]", MALFORMED, "a value was expected");
	refuses(NETRON_OP_ANY, "undefined", MALFORMED, "a value was expected");
	bench.limits.max_string_bytes = 20;
	refuses(NETRON_OP_ANY, "100000000000000000000", NETRON_E_TOO_LARGE,
		"a number beyond the limit");
}
END_TEST

START_TEST(many_keys_are_all_compared)
{
	static char text[200000];
	char *at = text;

	for (int i = 0; i < 5000; i++)
		at += sprintf(at, "%c\"key %d\":%d", i ? ',' : '{', (i * 7919) % 5000, i);
	sprintf(at, "}");
	ck_assert_msg(read_op(NETRON_OP_ANY, text) == 0, "%s", message);
	sprintf(at, ",\"key 1\":0}");
	refuses(NETRON_OP_ANY, text, MALFORMED, "a key comes twice");
	ck_assert_uint_eq(nt_json_where(&in).byte, (size_t)(at - text) + 1);
	/* and in what nobody knows */
	refuses(NETRON_OP_VOID, text, MALFORMED, "a key comes twice");
}
END_TEST

static const char *nested(unsigned depth)
{
	static char text[20000];

	memset(text, '[', depth);
	memset(text + depth, ']', depth);
	text[2 * depth] = '\0';
	return text;
}

START_TEST(depth_is_bounded)
{
	ck_assert_int_eq(read_op(NETRON_OP_ANY, nested(32)), 0);
	refuses(NETRON_OP_ANY, nested(33), MALFORMED, "nested too deep");
	refuses(NETRON_OP_VOID, nested(33), MALFORMED, "nested too deep");
	refuses(NETRON_OP_ANY, nested(8000), MALFORMED, "nested too deep");
	bench.limits.max_depth = 3;
	ck_assert_int_eq(read_op(NETRON_OP_ANY, nested(3)), 0);
	refuses(NETRON_OP_ANY, nested(4), MALFORMED, "nested too deep");
}
END_TEST

START_TEST(positions_count_characters)
{
	refuses(NETRON_OP_ANY, "[\"\xc3\xa4\xe2\x82\xac\",\n  x]", MALFORMED,
		"a value was expected");
	ck_assert_uint_eq(nt_json_where(&in).byte, 12);
	ck_assert_uint_eq(nt_json_where(&in).line, 2);
	ck_assert_uint_eq(nt_json_where(&in).column, 3);
	refuses(NETRON_OP_ANY, "[\"\xc3\xa4\",x]", MALFORMED, "a value was expected");
	ck_assert_uint_eq(nt_json_where(&in).column, 6);
	ck_assert_uint_eq(nt_json_message(&in, message, 10), 9);
	ck_assert_str_eq(message, "[1]: a va");
}
END_TEST

START_TEST(nothing_is_read_after_an_error)
{
	size_t size;

	begin("[1,x] 5", 7);
	ck_assert_int_eq(nt_json_read_any(&in, &bench.out), MALFORMED);
	ck_assert_int_eq(nt_json_read_any(&in, &bench.out), MALFORMED);
	size = nt_buf_size(&bench.out);
	ck_assert_uint_eq(size, 0);
	nt_json_in_fini(&in);
}
END_TEST

/* What stood in the buffer stays. */
START_TEST(values_are_appended)
{
	begin("5 x", 3);
	ck_assert(nt_buf_append(&bench.out, "\x93", 1));
	ck_assert_int_eq(nt_json_read_any(&in, &bench.out), 0);
	bench_expect(&bench, "one", "9305");
	ck_assert_int_eq(nt_json_read_any(&in, &bench.out), MALFORMED);
	bench_expect(&bench, "one still", "9305");
	nt_json_in_fini(&in);
}
END_TEST

Suite *json_read_suite(void)
{
	Suite *suite = suite_create("json_read");
	TCase *tests = tcase_create("json_read");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, booleans);
	tcase_add_test(tests, integers_keep_to_their_range);
	tcase_add_test(tests, large_integers_are_numbers_or_strings);
	tcase_add_test(tests, floats);
	tcase_add_test(tests, durations_are_milliseconds);
	tcase_add_test(tests, strings);
	tcase_add_test(tests, bytes_are_base64);
	tcase_add_test(tests, times_are_rfc_3339);
	tcase_add_test(tests, uuids);
	tcase_add_test(tests, enums_are_names_or_numbers);
	tcase_add_test(tests, flags_are_arrays_of_names);
	tcase_add_test(tests, structs);
	tcase_add_test(tests, unknown_keys_are_bounded);
	tcase_add_test(tests, unions);
	tcase_add_test(tests, lists_sets_and_arrays);
	tcase_add_test(tests, long_lists_get_a_longer_header);
	tcase_add_test(tests, maps);
	tcase_add_test(tests, optional_values);
	tcase_add_test(tests, dynamic_values);
	tcase_add_test(tests, many_keys_are_all_compared);
	tcase_add_test(tests, depth_is_bounded);
	tcase_add_test(tests, positions_count_characters);
	tcase_add_test(tests, nothing_is_read_after_an_error);
	tcase_add_test(tests, values_are_appended);
	suite_add_tcase(suite, tests);
	return suite;
}
