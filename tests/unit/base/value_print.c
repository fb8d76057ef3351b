#include "base/value.h"

#include "samples.h"
#include "suites.h"

#include <float.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

static const char *print(netron_value value)
{
	static char text[8192];
	size_t length = netron_value_print(&value, text, sizeof(text));

	ck_assert_uint_eq(length, strlen(text));
	return text;
}

START_TEST(every_sample)
{
	static const char *const expected[] = { "{\"$undefined\":true}", "null", "true", "false",
		"0", "-9223372036854775808", "18446744073709551615", "0", "{\"$float\":\"-0\"}",
		"0.1", "{\"$float\":\"NaN\"}", "{\"$float\":\"Infinity\"}",
		"{\"$float\":\"-Infinity\"}", "\"\"", "\"a\"", "\"a\\u0000b\"",
		"{\"$bin\":\"00ff\"}", "{\"$bin\":\"\"}", "[]", "[null,\"a\\u0000b\",true]",
		"[null,\"a\\u0000b\"]", "{}", "{\"one\":1,\"t\\u0000o\":2}",
		"{\"t\\u0000o\":2,\"one\":1}", "{\"one\":1}",
		"{\"$bigint\":\"-123456789012345678901234567890\"}",
		"{\"$long\":\"-1\",\"unsigned\":false}",
		"{\"$long\":\"18446744073709551615\",\"unsigned\":true}",
		"{\"$date\":\"2023-11-14T22:13:20.123Z\"}",
		"{\"$map\":[[1,\"text\"],[\"text\",2]]}", "{\"$map\":[[1,\"text\"]]}",
		"{\"$set\":[null,\"a\\u0000b\",true]}", "{\"$regexp\":[\"a+\",\"gi\"]}",
		"{\"$regexp\":[\"a+\",\"\"]}",
		"{\"$error\":{\"name\":\"UnknownSymbol\",\"status\":404,\"message\":\"no "
		"\\\"ACME\\\"\",\"details\":{\"one\":1,\"t\\u0000o\":2},\"cause\":{\"$error\":{"
		"\"name\":\"RpcError\",\"status\":408,\"message\":\"inner\"}}}}",
		"{\"$error\":{\"name\":\"RpcError\",\"status\":408,\"message\":\"inner\"}}",
		"{\"$error\":{\"name\":\"TitanError\",\"status\":500,\"message\":\"thrown\","
		"\"thrown\":\"text\"}}",
		"{\"$definition\":{\"id\":\"id\",\"parentId\":\"\",\"peerId\":\"peer\",\"meta\":{"
		"\"one\":1,\"t\\u0000o\":2}}}",
		"{\"$definition\":{\"id\":\"id\",\"parentId\":\"up\",\"peerId\":\"peer\","
		"\"meta\":{\"one\":1,\"t\\u0000o\":2}}}",
		"{\"$reference\":\"id\"}",
		"{\"$stream\":{\"id\":7,\"writable\":true,\"live\":false,\"peerId\":\"peer\"}}",
		"{\"$stream\":{\"id\":7,\"writable\":true,\"live\":true,\"peerId\":\"peer\"}}",
		"{\"$stream\":{\"id\":8,\"writable\":true,\"live\":false,\"peerId\":\"peer\"}}",
		"{\"$extension\":[5,\"0102\"]}", "{\"$extension\":[6,\"0102\"]}" };

	ck_assert_uint_eq(sizeof(expected) / sizeof(expected[0]), sample_count);
	for (size_t i = 0; i < sample_count; i++)
		ck_assert_str_eq(print(samples[i]), expected[i]);
	ck_assert_uint_eq(netron_value_print(NULL, NULL, 0), 4);
}
END_TEST

START_TEST(strings_are_safe_to_show)
{
	ck_assert_str_eq(
		print(netron_value_string("\"\\\b\f\n\r\t/")), "\"\\\"\\\\\\b\\f\\n\\r\\t/\"");
	ck_assert_str_eq(print(netron_value_string("\x1b[31m\x7f")), "\"\\u001b[31m\\u007f\"");
	ck_assert_str_eq(print(netron_value_string("\xc2\x9b")), "\"\\u009b\"");
	ck_assert_str_eq(print(netron_value_string("\xe2\x82\xac")), "\"\xe2\x82\xac\"");
	ck_assert_str_eq(print(netron_value_string("a\xff"
						   "b")),
		"\"a\xef\xbf\xbd"
		"b\"");
}
END_TEST

START_TEST(dates)
{
	ck_assert_str_eq(print(netron_value_time(0)), "{\"$date\":\"1970-01-01T00:00:00Z\"}");
	ck_assert_str_eq(
		print(netron_value_time(-1)), "{\"$date\":\"1969-12-31T23:59:59.999999999Z\"}");
	ck_assert_str_eq(print(netron_value_time(INT64_MAX)),
		"{\"$date\":\"2262-04-11T23:47:16.854775807Z\"}");
	ck_assert_str_eq(print(netron_value_time(INT64_MIN)),
		"{\"$date\":\"1677-09-21T00:12:43.145224192Z\"}");
}
END_TEST

START_TEST(floats_read_back)
{
	static const double numbers[] = { 0.1, 1.0 / 3, 5, 1e21, 1e-7, 123456789.125, DBL_MAX,
		DBL_MIN, 4.9406564584124654e-324, 1700000000000, 0x1.fffffffffffffp1 };
	const char *const locales[] = { "C", "de_DE.UTF-8" }; /* the second may be missing */

	for (int l = 0; l < 2; l++) {
		for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
			const char *text;

			setlocale(LC_ALL, locales[l]);
			text = print(netron_value_f64(numbers[i]));
			setlocale(LC_ALL, "C");
			ck_assert_ptr_null(strchr(text, ','));
			ck_assert(strtod(text, NULL) == numbers[i]);
		}
	}
	ck_assert_str_eq(print(netron_value_f64(0.1)), "0.1");
	ck_assert_str_eq(print(netron_value_f64(1700000000000)), "1700000000000");
}
END_TEST

START_TEST(cut_anywhere)
{
	netron_value all = netron_value_array(samples, sample_count);
	static char whole[8192], part[8192];
	size_t length = netron_value_print(&all, whole, sizeof(whole));

	ck_assert_uint_lt(length, sizeof(whole));
	for (size_t size = 0; size < length + 10; size++) {
		memset(part, '#', sizeof(part));
		ck_assert_uint_eq(netron_value_print(&all, part, size), length);
		if (size) {
			size_t shown = size - 1 < length ? size - 1 : length;

			ck_assert_uint_eq(strlen(part), shown);
			ck_assert_mem_eq(part, whole, shown);
		}
		ck_assert_int_eq(part[size], '#');
	}
}
END_TEST

START_TEST(depth_is_bounded)
{
	ck_assert_ptr_null(strstr(print(*nested(NT_VALUE_DEPTH)), "..."));
	ck_assert_ptr_nonnull(strstr(print(*nested(200)), "[\"...\"]"));
}
END_TEST

Suite *value_print_suite(void)
{
	Suite *suite = suite_create("value_print");
	TCase *tc = tcase_create("value_print");

	tcase_add_test(tc, every_sample);
	tcase_add_test(tc, strings_are_safe_to_show);
	tcase_add_test(tc, dates);
	tcase_add_test(tc, floats_read_back);
	tcase_add_test(tc, cut_anywhere);
	tcase_add_test(tc, depth_is_bounded);
	suite_add_tcase(suite, tc);
	return suite;
}
