#include "support/source.h"
#include "support/load.h"
#include "suites.h"

#include <string.h>

static struct reading reading;

static const struct source_file *source_of(const char *text)
{
	reading_open(&reading, text, strlen(text));
	ck_assert_ptr_nonnull(reading.source);
	return reading.source;
}

static void check_position(
	const struct source_file *file, uint32_t offset, uint32_t line, uint32_t column)
{
	struct source_position position = source_position(file, offset);

	ck_assert_uint_eq(position.line, line);
	ck_assert_uint_eq(position.column, column);
}

START_TEST(test_columns_are_code_points)
{
	const struct source_file *file = source_of("// \xC3\xA9\xE2\x82\xAC\tx\r\n//y\n");

	check_position(file, 0, 1, 1);
	check_position(file, 3, 1, 4);
	check_position(file, 5, 1, 5);
	check_position(file, 8, 1, 6);
	check_position(file, 9, 1, 7);
	check_position(file, 12, 2, 1);
	check_position(file, 16, 3, 1);
	check_position(file, 999, 3, 1);
	reading_close(&reading);
}
END_TEST

START_TEST(test_byte_order_mark_is_no_column)
{
	const struct source_file *file = source_of("\xEF\xBB\xBF// a");
	size_t size;

	check_position(file, 3, 1, 1);
	check_position(file, 6, 1, 4);
	ck_assert_str_eq(source_line(file, 1, &size), "// a");
	ck_assert_uint_eq(size, 4);
	reading_close(&reading);
}
END_TEST

START_TEST(test_lines_without_their_ends)
{
	const struct source_file *file = source_of("//a\r\n\n//c");
	size_t size;

	ck_assert_uint_eq(file->line_count, 3);
	ck_assert_mem_eq(source_line(file, 1, &size), "//a", 3);
	ck_assert_uint_eq(size, 3);
	source_line(file, 2, &size);
	ck_assert_uint_eq(size, 0);
	source_line(file, 3, &size);
	ck_assert_uint_eq(size, 3);
	source_line(file, 4, &size);
	ck_assert_uint_eq(size, 0);
	source_line(file, 0, &size);
	ck_assert_uint_eq(size, 0);
	reading_close(&reading);
}
END_TEST

START_TEST(test_spans_join_and_compare)
{
	const struct source_file *file = source_of("//abcdef");
	struct source_span a = { file, 0, 2 }, b = { file, 4, 6 }, nowhere = SOURCE_NOWHERE;
	struct source_span both = source_join(a, b);

	ck_assert_uint_eq(both.begin, 0);
	ck_assert_uint_eq(both.end, 6);
	ck_assert_uint_eq(source_join(nowhere, b).begin, 4);
	ck_assert_uint_eq(source_join(a, nowhere).end, 2);
	ck_assert_int_lt(source_compare(a, b), 0);
	ck_assert_int_gt(source_compare(b, a), 0);
	ck_assert_int_eq(source_compare(a, a), 0);
	ck_assert_int_lt(source_compare(nowhere, a), 0);
	reading_close(&reading);
}
END_TEST

Suite *source_suite(void)
{
	Suite *suite = suite_create("compiler source");
	TCase *tests = tcase_create("source");

	tcase_add_test(tests, test_columns_are_code_points);
	tcase_add_test(tests, test_byte_order_mark_is_no_column);
	tcase_add_test(tests, test_lines_without_their_ends);
	tcase_add_test(tests, test_spans_join_and_compare);
	suite_add_tcase(suite, tests);
	return suite;
}
