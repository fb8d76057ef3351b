#include "base/log.h"

#include "base/utf8.h"
#include "suites.h"

#include <stdlib.h>
#include <string.h>

struct seen {
	int count, level;
	char line[4096];
};

static void on_line(int level, const char *line, void *user)
{
	struct seen *seen = user;

	ck_assert_uint_lt(strlen(line), sizeof(seen->line));
	strcpy(seen->line, line);
	seen->level = level;
	seen->count++;
}

START_TEST(silent_without_a_listener)
{
	struct nt_log log = { NULL, NULL };

	nt_log(&log, NT_LOG_ERROR, "%s", "nobody hears this");
}
END_TEST

START_TEST(control_bytes_are_escaped)
{
	static const struct {
		const char *text, *line;
	} cases[] = {
		{ "plain", "plain" },
		{ "two\nlines\r\n", "two\\x0alines\\x0d\\x0a" },
		{ "\x1b[31mred", "\\x1b[31mred" },
		{ "tab\tdel\x7f", "tab\\x09del\\x7f" },
		{ "csi \xc2\x9b"
		  "31m",
			"csi \\xc2\\x9b31m" },
		{ "bad \xff\xc3", "bad \\xff\\xc3" },
		{ "gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x98\x80",
			"gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x98\x80" },
		{ "", "" },
	};
	struct seen seen = { 0 };
	struct nt_log log = { on_line, &seen };

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		nt_log(&log, NT_LOG_WARNING, "%s", cases[i].text);
		ck_assert_str_eq(seen.line, cases[i].line);
		ck_assert_int_eq(seen.level, NT_LOG_WARNING);
		ck_assert_int_eq(seen.count, (int)i + 1);
	}
}
END_TEST

START_TEST(lines_are_bounded)
{
	static char text[20000];
	struct seen seen = { 0 };
	struct nt_log log = { on_line, &seen };

	for (int fill = 1; fill < 256; fill++) {
		memset(text, fill, sizeof(text) - 1);
		nt_log(&log, NT_LOG_DEBUG, "%s", text);
		ck_assert_uint_lt(strlen(seen.line), 1280);
		ck_assert_uint_gt(strlen(seen.line), 1000);
		ck_assert_str_eq(seen.line + strlen(seen.line) - 3, "...");
	}
}
END_TEST

START_TEST(any_bytes_give_clean_text)
{
	struct seen seen = { 0 };
	struct nt_log log = { on_line, &seen };

	srand(2);
	for (int round = 0; round < 5000; round++) {
		char text[2000];
		size_t size = (size_t)rand() % sizeof(text);
		const uint8_t *p = (const uint8_t *)seen.line;
		size_t left;

		for (size_t i = 0; i < size; i++)
			text[i] = (char)(rand() % 4 ? 0x80 + rand() % 128 : 1 + rand() % 127);
		nt_log(&log, NT_LOG_INFO, "%.*s", (int)size, text);
		for (left = strlen(seen.line); left;) {
			size_t step = nt_utf8_step(p, left);

			if (!step || nt_utf8_is_control(p, step))
				ck_abort_msg("round %d: %s", round, seen.line);
			p += step;
			left -= step;
		}
	}
}
END_TEST

Suite *log_suite(void)
{
	Suite *suite = suite_create("log");
	TCase *tc = tcase_create("log");

	tcase_add_test(tc, silent_without_a_listener);
	tcase_add_test(tc, control_bytes_are_escaped);
	tcase_add_test(tc, lines_are_bounded);
	tcase_add_test(tc, any_bytes_give_clean_text);
	suite_add_tcase(suite, tc);
	return suite;
}
