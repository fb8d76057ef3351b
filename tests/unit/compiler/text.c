#include "support/text.h"
#include "suites.h"

#include <signal.h>
#include <string.h>

static struct arena *arena;
static struct text text;

static void setup(void)
{
	arena = arena_new(NULL);
	text_init(&text, arena);
}

static void teardown(void)
{
	arena_free(arena);
}

START_TEST(test_grows_and_stays_terminated)
{
	ck_assert_str_eq(text.data, "");
	for (size_t i = 0; i < 10000; i++) {
		text_add(&text, "ab");
		text_add_char(&text, 'c');
		ck_assert_uint_eq(text.size, (i + 1) * 3);
		ck_assert_int_eq(text.data[text.size], '\0');
	}
	ck_assert_uint_eq(strlen(text.data), 30000);
	text_clear(&text);
	ck_assert_str_eq(text.data, "");
	text_add_repeated(&text, '-', 200);
	ck_assert_uint_eq(strspn(text.data, "-"), 200);
}
END_TEST

START_TEST(test_formats_of_any_length)
{
	char long_text[1000];

	memset(long_text, 'x', 999);
	long_text[999] = '\0';
	text_format(&text, "%s|%d", long_text, 7);
	ck_assert_uint_eq(text.size, 1001);
	ck_assert_str_eq(text.data + 999, "|7");
	text_add_bytes(&text, "a\0b", 3);
	ck_assert_uint_eq(text.size, 1004);
}
END_TEST

START_TEST(test_fills_holes)
{
	text_put(&text, "{service}_{method}", { "service", "market" }, { "method", "get" });
	ck_assert_str_eq(text.data, "market_get");
}
END_TEST

START_TEST(test_other_braces_are_text)
{
	const struct text_hole holes[] = { { "a", "A" }, { "a1_b", "AB" } };

	text_expand(&text, "{ a } {0} {} {{a}} {a1_b} {A} {a b} {a", holes, 2);
	ck_assert_str_eq(text.data, "{ a } {0} {} {A} AB {A} {a b} {a");
}
END_TEST

START_TEST(test_values_are_not_templates)
{
	text_put(&text, "{a}{b}", { "a", "{b}" }, { "b", "%s{a}" });
	ck_assert_str_eq(text.data, "{b}%s{a}");
}
END_TEST

START_TEST(test_hole_without_value_aborts)
{
	text_put(&text, "{missing}", { "other", "" });
}
END_TEST

START_TEST(test_json)
{
	static const char bytes[] = "a\"\\\b\f\n\r\t\x01\x7F\xC3\xA9\xE2\x80\xA8\xFF</";

	text_add_json(&text, bytes, sizeof(bytes) - 1);
	ck_assert_str_eq(
		text.data, "a\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u007f\xC3\xA9\\u2028\xEF\xBF\xBD</");
}
END_TEST

Suite *text_suite(void)
{
	Suite *suite = suite_create("compiler text");
	TCase *tests = tcase_create("text");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_grows_and_stays_terminated);
	tcase_add_test(tests, test_formats_of_any_length);
	tcase_add_test(tests, test_fills_holes);
	tcase_add_test(tests, test_other_braces_are_text);
	tcase_add_test(tests, test_values_are_not_templates);
	tcase_add_test_raise_signal(tests, test_hole_without_value_aborts, SIGABRT);
	tcase_add_test(tests, test_json);
	suite_add_tcase(suite, tests);
	return suite;
}
