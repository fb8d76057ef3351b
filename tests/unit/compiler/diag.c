#include "support/diag.h"
#include "suites.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct reading reading;

static void setup(void)
{
	reading_open(&reading, "", 0);
}

static void teardown(void)
{
	reading_close(&reading);
}

/* Another text for the diagnostics to point into. */
static const struct source_file *use(const char *text)
{
	teardown();
	reading_open(&reading, text, strlen(text));
	ck_assert_ptr_nonnull(reading.source);
	reading.diags = diag_list_new(reading.arena);
	return reading.source;
}

static struct source_span span(uint32_t begin, uint32_t end)
{
	return (struct source_span){ reading.source, begin, end };
}

static const char *render(struct diag_style style)
{
	struct text out;

	text_init(&out, reading.arena);
	diag_render(reading.diags, &style, &out);
	return out.data;
}

static const char *plain(void)
{
	return render((struct diag_style){ .max_errors = 0 });
}

START_TEST(test_nothing_is_nothing)
{
	ck_assert_str_eq(plain(), "");
	ck_assert_str_eq(render((struct diag_style){ .is_json = true }), "");
}
END_TEST

START_TEST(test_caret_under_the_token)
{
	use("// one\n//  Uzer two\n");
	struct diag *diag =
		diag_error(reading.diags, DIAG_SYNTAX, span(11, 15), "unknown type '%s'", "Uzer");
	diag_label(diag, "not declared");
	diag_note(diag, span(3, 6), "something like it is here");
	diag_help(diag, "did you mean 'User'?");
	ck_assert_str_eq(plain(), "t.nsvc:2:5: error[N0201]: unknown type 'Uzer'\n"
				  "    2 | //  Uzer two\n"
				  "      |     ^~~~ not declared\n"
				  "t.nsvc:1:4: note: something like it is here\n"
				  "    1 | // one\n"
				  "      |    ^~~\n"
				  "help: did you mean 'User'?\n"
				  "1 error\n");
}
END_TEST

START_TEST(test_tabs_and_wide_characters)
{
	use("//\t\xC3\xA9\xE4\xB8\xAD\xCC\x81x y");
	diag_error(reading.diags, DIAG_SYNTAX, span(10, 11), "here");
	diag_error(reading.diags, DIAG_SYNTAX, span(5, 8), "wide");
	ck_assert_str_eq(plain(), "t.nsvc:1:5: error[N0201]: wide\n"
				  "    1 | //    \xC3\xA9\xE4\xB8\xAD\xCC\x81x y\n"
				  "      |        ^~\n"
				  "t.nsvc:1:7: error[N0201]: here\n"
				  "    1 | //    \xC3\xA9\xE4\xB8\xAD\xCC\x81x y\n"
				  "      |          ^\n"
				  "2 errors\n");
}
END_TEST

START_TEST(test_fix_shows_the_line_after_it)
{
	use("// a b\n");
	struct diag *diag = diag_error(reading.diags, DIAG_SYNTAX, span(5, 6), "message");
	diag_fix(diag, span(4, 4), ";", "add ';'");
	diag_fix(diag, span(3, 4), "other", "write it so");
	diag_fix(diag, span(3, 4), "", "remove it");
	ck_assert_str_eq(plain(), "t.nsvc:1:6: error[N0201]: message\n"
				  "    1 | // a b\n"
				  "      |      ^\n"
				  "help: add ';'\n"
				  "    1 | // a; b\n"
				  "      |     +\n"
				  "help: write it so\n"
				  "    1 | // other b\n"
				  "      |    ~~~~~\n"
				  "help: remove it\n"
				  "1 error\n");
}
END_TEST

START_TEST(test_end_of_file_and_many_lines)
{
	use("// a\n// b\n");
	diag_error(reading.diags, DIAG_SYNTAX, span(10, 10), "the end");
	diag_warning(reading.diags, DIAG_SYNTAX, span(3, 8), "two lines");
	ck_assert_str_eq(plain(), "t.nsvc:1:4: warning[N0201]: two lines\n"
				  "    1 | // a\n"
				  "      |    ^\n"
				  "t.nsvc:3:1: error[N0201]: the end\n"
				  "    3 |\n"
				  "      | ^\n"
				  "1 error, 1 warning\n");
}
END_TEST

START_TEST(test_without_a_place)
{
	diag_error(reading.diags, DIAG_UNREADABLE_FILE, SOURCE_NOWHERE, "cannot read 'x'");
	ck_assert_str_eq(plain(), "netronc: error[N0101]: cannot read 'x'\n1 error\n");
}
END_TEST

START_TEST(test_nothing_steers_the_terminal)
{
	use("// \x1B[2J\x07");
	reading.diags = diag_list_new(reading.arena);
	diag_error(reading.diags, DIAG_SYNTAX, span(3, 4), "a\x1B[31m\n\xC2\x9B\xFF");
	ck_assert_str_eq(plain(), "t.nsvc:1:4: error[N0201]: a\\x1B[31m\\x0A\\x9B\\xFF\n"
				  "    1 | // \xEF\xBF\xBD[2J\xEF\xBF\xBD\n"
				  "      |    ^\n"
				  "1 error\n");
}
END_TEST

START_TEST(test_long_lines_are_cut)
{
	char line[1001];

	memset(line, 'x', 1000);
	memcpy(line, "//", 2);
	line[1000] = '\0';
	use(line);
	diag_error(reading.diags, DIAG_SYNTAX, span(500, 503), "far");
	const char *out = plain();
	ck_assert_uint_lt(strlen(out), 500);
	ck_assert_ptr_nonnull(strstr(out, "    1 | ...xxx"));
	ck_assert_ptr_nonnull(strstr(out, "xxx...\n"));
	const char *caret = strchr(out, '^');
	ck_assert_ptr_nonnull(caret);
	ck_assert_int_eq(strncmp(caret, "^~~\n", 4), 0);
}
END_TEST

START_TEST(test_sorted_by_place_and_unique)
{
	use("// abc\n");
	diag_error(reading.diags, DIAG_SYNTAX, span(4, 5), "second");
	diag_error(reading.diags, DIAG_SYNTAX, span(3, 4), "first");
	struct diag *again = diag_error(reading.diags, DIAG_SYNTAX, span(4, 5), "second");
	diag_note(again, SOURCE_NOWHERE, "lost");
	diag_error(reading.diags, DIAG_SYNTAX, span(4, 5), "third");
	diag_error(reading.diags, DIAG_UNCLOSED, SOURCE_NOWHERE, "nowhere");
	ck_assert_uint_eq(diag_errors(reading.diags), 4);
	ck_assert_str_eq(reading_diags(&reading), "N0202 nowhere\n"
						  "N0201 1:4-5 first\n"
						  "N0201 1:5-6 second\n"
						  "N0201 1:5-6 third\n");
}
END_TEST

START_TEST(test_printed_up_to_a_maximum)
{
	for (int i = 0; i < 5; i++)
		diag_error(reading.diags, DIAG_SYNTAX, SOURCE_NOWHERE, "number %d", i);
	ck_assert_str_eq(render((struct diag_style){ .max_errors = 2 }),
		"netronc: error[N0201]: number 0\n"
		"netronc: error[N0201]: number 1\n"
		"3 more messages are not shown\n"
		"5 errors\n");
}
END_TEST

START_TEST(test_kept_up_to_a_maximum)
{
	for (int i = 0; i < 3000; i++) {
		struct diag *diag =
			diag_error(reading.diags, DIAG_SYNTAX, SOURCE_NOWHERE, "number %d", i);
		diag_help(diag, "help");
		diag_label(diag, "label");
		diag_fix(diag, SOURCE_NOWHERE, "x", "fix");
		ck_assert_int_eq(diag_is_full(reading.diags), i >= 999);
	}
	ck_assert_uint_eq(diag_errors(reading.diags), 3000);
	ck_assert_uint_eq(diag_count(reading.diags), 1000);
	ck_assert_ptr_null(diag_at(reading.diags, 1000));
}
END_TEST

START_TEST(test_colors)
{
	use("// a\n");
	diag_error(reading.diags, DIAG_SYNTAX, span(3, 4), "message");
	ck_assert_str_eq(render((struct diag_style){ .is_colored = true }),
		"\033[1mt.nsvc:1:4: \033[0m\033[1;31merror[N0201]\033[0m: \033[1mmessage\033[0m\n"
		"\033[34m    1 |\033[0m // a\n"
		"\033[34m      | \033[0m   \033[1;31m^\033[0m\n"
		"1 error\n");
}
END_TEST

START_TEST(test_color_is_for_terminals)
{
	int ends[2];

	ck_assert_int_eq(pipe(ends), 0);
	setenv("TERM", "xterm", 1);
	unsetenv("NO_COLOR");
	ck_assert(!diag_wants_color(ends[1]));
	setenv("NO_COLOR", "1", 1);
	ck_assert(!diag_wants_color(ends[1]));
	close(ends[0]);
	close(ends[1]);
}
END_TEST

START_TEST(test_json)
{
	use("// a \"b\"\n");
	struct diag *diag = diag_error(reading.diags, DIAG_SYNTAX, span(5, 8), "a \"b\"\n");
	diag_label(diag, "label");
	diag_note(diag, SOURCE_NOWHERE, "note");
	diag_fix(diag, span(5, 5), "x", "add");
	diag_warning(reading.diags, DIAG_MISPLACED_DOC, SOURCE_NOWHERE, "two");
	ck_assert_str_eq(render((struct diag_style){ .is_json = true }),
		"{\"level\":\"warning\",\"code\":\"N0204\",\"name\":\"misplaced-doc\","
		"\"message\":\"two\",\"notes\":[]}\n"
		"{\"level\":\"error\",\"code\":\"N0201\",\"name\":\"syntax\","
		"\"message\":\"a \\\"b\\\"\\n\",\"label\":\"label\",\"file\":\"t.nsvc\","
		"\"line\":1,\"column\":6,\"endLine\":1,\"endColumn\":9,\"begin\":5,\"end\":8,"
		"\"notes\":[{\"kind\":\"note\",\"message\":\"note\"},"
		"{\"kind\":\"help\",\"message\":\"add\",\"file\":\"t.nsvc\",\"line\":1,"
		"\"column\":6,\"endLine\":1,\"endColumn\":6,\"begin\":5,\"end\":5,"
		"\"replacement\":\"x\"}]}\n");
}
END_TEST

Suite *diag_suite(void)
{
	Suite *suite = suite_create("compiler diag");
	TCase *tests = tcase_create("diag");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_nothing_is_nothing);
	tcase_add_test(tests, test_caret_under_the_token);
	tcase_add_test(tests, test_tabs_and_wide_characters);
	tcase_add_test(tests, test_fix_shows_the_line_after_it);
	tcase_add_test(tests, test_end_of_file_and_many_lines);
	tcase_add_test(tests, test_without_a_place);
	tcase_add_test(tests, test_nothing_steers_the_terminal);
	tcase_add_test(tests, test_long_lines_are_cut);
	tcase_add_test(tests, test_sorted_by_place_and_unique);
	tcase_add_test(tests, test_printed_up_to_a_maximum);
	tcase_add_test(tests, test_kept_up_to_a_maximum);
	tcase_add_test(tests, test_colors);
	tcase_add_test(tests, test_color_is_for_terminals);
	tcase_add_test(tests, test_json);
	suite_add_tcase(suite, tests);
	return suite;
}
