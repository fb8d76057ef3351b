#include "http/lines.h"

#include "alloc.h"
#include "suites.h"

#include <netron/error.h>
#include <stdio.h>
#include <string.h>

/* What comes out, as "[line][line]", and a rest as "(rest)"; cut where told. */
static int read_cut(const char *text, const size_t *cuts, size_t count, enum nt_lines_ends ends,
	size_t max, const netron_allocator *allocator, char *out)
{
	const uint8_t *begin = (const uint8_t *)text, *line;
	struct nt_lines lines;
	size_t at = 0, size;
	int rc = 0;

	out[0] = '\0';
	nt_lines_init(&lines, allocator, ends, max);
	for (size_t i = 0; i <= count && rc >= 0; i++) {
		const uint8_t *p = begin + at, *end = begin + (i < count ? cuts[i] : strlen(text));
		at = (size_t)(end - begin);
		while ((rc = nt_lines_next(&lines, &p, end, &line, &size)) == 1)
			sprintf(out + strlen(out), "[%.*s]", (int)size, (const char *)line);
		if (rc == 0)
			ck_assert_ptr_eq(p, end);
	}
	if (rc == 0 && nt_lines_rest(&lines, &line, &size))
		sprintf(out + strlen(out), "(%.*s)", (int)size, (const char *)line);
	nt_lines_fini(&lines);
	return rc;
}

static const struct {
	const char *text;
	const char *lf, *any;
} samples[] = {
	{ "", "", "" },
	{ "a\nbc\n\nd\n", "[a][bc][][d]", "[a][bc][][d]" },
	{ "a\r\nbc\r\n\r\n", "[a][bc][]", "[a][bc][]" },
	{ "{\"a\":1}\n{\"b\":2}", "[{\"a\":1}]({\"b\":2})", "[{\"a\":1}]({\"b\":2})" },
	{ "a\rb\n", "[a\rb]", "[a][b]" },
	{ "a\r\r\nb\n\r", "[a\r][b]()", "[a][][b][]" },
	{ "\n\n", "[][]", "[][]" },
};

START_TEST(every_two_cuts)
{
	char out[200];

	for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
		size_t size = strlen(samples[i].text);
		for (size_t a = 0; a <= size; a++) {
			for (size_t b = a; b <= size; b++) {
				size_t cuts[] = { a, b };
				ck_assert_int_eq(read_cut(samples[i].text, cuts, 2, NT_LINES_LF,
							 100, &nt_alloc_default, out),
					0);
				ck_assert_str_eq(out, samples[i].lf);
				ck_assert_int_eq(read_cut(samples[i].text, cuts, 2, NT_LINES_ANY,
							 100, &nt_alloc_default, out),
					0);
				ck_assert_str_eq(out, samples[i].any);
			}
		}
	}
}
END_TEST

/* The same verdict wherever it is cut. */
START_TEST(too_long)
{
	char out[200];

	for (size_t cut = 0; cut <= 9; cut++) {
		ck_assert_int_eq(
			read_cut("ok\n123456\n", &cut, 1, NT_LINES_LF, 6, &nt_alloc_default, out),
			0);
		ck_assert_int_eq(
			read_cut("ok\n123456\r\n", &cut, 1, NT_LINES_LF, 6, &nt_alloc_default, out),
			0);
		ck_assert_int_eq(
			read_cut("ok\n1234567\n", &cut, 1, NT_LINES_LF, 6, &nt_alloc_default, out),
			NETRON_E_TOO_LARGE);
		ck_assert_str_eq(out, "[ok]");
		ck_assert_int_eq(read_cut("ok\n12345678901234", &cut, 1, NT_LINES_ANY, 6,
					 &nt_alloc_default, out),
			NETRON_E_TOO_LARGE);
	}
}
END_TEST

START_TEST(without_memory)
{
	size_t cut = 3;

	for (size_t n = 1;; n++) {
		struct nt_test_alloc alloc;
		char out[200];

		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		int rc = read_cut("a\nbcdef\n", &cut, 1, NT_LINES_LF, 100, &alloc.allocator, out);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
		ck_assert_int_eq(rc, NETRON_E_NO_MEMORY);
	}
}
END_TEST

Suite *lines_suite(void)
{
	Suite *suite = suite_create("lines");
	TCase *tcase = tcase_create("all");

	tcase_add_test(tcase, every_two_cuts);
	tcase_add_test(tcase, too_long);
	tcase_add_test(tcase, without_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
