/* c_text.c - what of an input may stand in a comment, a literal and on a line. */
#include "emit/c_text.h"

#include "emit_suites.h"

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

START_TEST(test_comments_cannot_be_ended)
{
	static const struct {
		const char *in, *out;
	} cases[] = {
		{ "plain", "plain" },
		{ "a */ b /* c", "a * / b / * c" },
		{ "x **/ y", "x ** / y" },
		{ "// line", "/ / line" },
		{ "?\?\?/", "? ? ?/" },
		{ "one\ntwo\rthree\ttab", "one two three tab" },
		{ "nel\xc2\x85separator\xe2\x80\xa8next", "nel separator next" },
		{ "left\xe2\x80\xaeright\xef\xbb\xbf", "leftright" },
		{ "*\xe2\x80\x8b/", "* /" },
		{ "ends in \\", "ends in" },
		{ "\\ \\\\", "" },
		{ "na\xc3\xafve", "na\xc3\xafve" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		ck_assert_str_eq(c_comment_line(arena, cases[i].in), cases[i].out);
}
END_TEST

START_TEST(test_doc_comments_are_wrapped)
{
	c_doc(&text, 1, "First.\n\nSecond.", "More.");
	ck_assert_str_eq(text.data, "\t/** First.\n\t *\n\t * Second.\n\t *\n\t * More. */\n");
	text_clear(&text);
	c_doc(&text, 0, NULL, NULL);
	ck_assert_str_eq(text.data, "");
	for (size_t i = 0; i < 60; i++)
		text_add(&text, "word ");
	const char *words = arena_string(arena, text.data);
	text_clear(&text);
	c_doc(&text, 0, words, NULL);
	for (char *line = strtok(text.data, "\n"); line; line = strtok(NULL, "\n"))
		ck_assert_uint_le(strlen(line), C_COLUMNS);
}
END_TEST

START_TEST(test_strings_read_back)
{
	c_string(&text, "a\"b\\c\n\t\0d?\?/\x7f\xc3\xa9%1", 17);
	ck_assert_str_eq(text.data, "\"a\\\"b\\\\c\\n\\t\\000d?\\?/\\177\\303\\251%1\"");
}
END_TEST

START_TEST(test_numbers_read_back)
{
	ck_assert_str_eq(c_double(arena, 0.1, 0), "0.1");
	ck_assert_str_eq(c_double(arena, 3, 0), "3.0");
	ck_assert_str_eq(c_double(arena, (double)0.1F, 1), "0.1F");
	ck_assert_str_eq(c_double(arena, 1e300, 0), "1e+300");
	ck_assert_str_eq(c_int(arena, INT64_MIN), "(-INT64_C(9223372036854775807) - 1)");
	ck_assert_str_eq(c_int(arena, INT32_MIN), "(-2147483647 - 1)");
	ck_assert_str_eq(c_int(arena, -3000000000), "-INT64_C(3000000000)");
	ck_assert_str_eq(c_uint(arena, UINT64_MAX), "UINT64_C(18446744073709551615)");
}
END_TEST

START_TEST(test_prototypes_are_broken_at_a_hundred_columns)
{
	struct c_list params;

	c_list_init(&params, arena);
	c_prototype(&text, 0, "int f", &params, ";");
	ck_assert_str_eq(text.data, "int f(void);\n");
	for (size_t i = 0; i < 4; i++)
		c_list_add(&params, "const char *a_parameter_%zu", i);
	text_clear(&text);
	c_prototype(&text, 0, "int f", &params, ";");
	ck_assert_str_eq(text.data, "int f(const char *a_parameter_0, const char *a_parameter_1, "
				    "const char *a_parameter_2,\n\tconst char *a_parameter_3);\n");
	text_clear(&text);
	params.count = 3;
	c_prototype(&text, 0, "int a_function_with_a_name", &params, ";");
	ck_assert_str_eq(text.data, "int a_function_with_a_name(\n\tconst char *a_parameter_0, "
				    "const char *a_parameter_1, const char *a_parameter_2);\n");
}
END_TEST

Suite *c_text_suite(void)
{
	Suite *suite = suite_create("c_text");
	TCase *tcase = tcase_create("c_text");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, test_comments_cannot_be_ended);
	tcase_add_test(tcase, test_doc_comments_are_wrapped);
	tcase_add_test(tcase, test_strings_read_back);
	tcase_add_test(tcase, test_numbers_read_back);
	tcase_add_test(tcase, test_prototypes_are_broken_at_a_hundred_columns);
	suite_add_tcase(suite, tcase);
	return suite;
}
