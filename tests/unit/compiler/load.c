#include "support/load.h"
#include "suites.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct reading reading;
static char directory[] = "/tmp/netronc-load-XXXXXX";
static const char *path;

static void setup(void)
{
	reading_open(&reading, "", 0);
	strcpy(directory + sizeof(directory) - 7, "XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(directory));
	path = arena_format(reading.arena, "%s/t.nsvc", directory);
}

static void teardown(void)
{
	unlink(path);
	rmdir(directory);
	reading_close(&reading);
}

static void write_file(const char *bytes, size_t size)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);

	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(write(fd, bytes, size), (ssize_t)size);
	close(fd);
}

static enum load_status load(const char *name)
{
	reading.source = NULL;
	return load_file(reading.arena, reading.diags, name, SOURCE_NOWHERE, &reading.source);
}

static void check_refused(const char *bytes, size_t size, const char *expected)
{
	write_file(bytes, size);
	ck_assert_int_eq(load(path), LOAD_INVALID);
	ck_assert_ptr_null(reading.source);
	ck_assert_str_eq(reading_diags(&reading), expected);
}

START_TEST(test_content_as_on_the_disk)
{
	static const char bytes[] = "\xEF\xBB\xBFnamespace a;\r\n";

	write_file(bytes, sizeof(bytes) - 1);
	ck_assert_int_eq(load(path), LOAD_OK);
	ck_assert_uint_eq(reading.source->size, sizeof(bytes) - 1);
	ck_assert_str_eq(reading.source->content, bytes);
	ck_assert_str_eq(reading.source->path, path);
	ck_assert_str_eq(reading_diags(&reading), "");
}
END_TEST

START_TEST(test_empty)
{
	write_file("", 0);
	ck_assert_int_eq(load(path), LOAD_OK);
	ck_assert_uint_eq(reading.source->size, 0);
	ck_assert_uint_eq(reading.source->line_count, 1);
}
END_TEST

START_TEST(test_large)
{
	size_t size = 3 * 1024 * 1024 + 1;
	char *bytes = malloc(size);

	memset(bytes, '\n', size);
	write_file(bytes, size);
	free(bytes);
	ck_assert_int_eq(load(path), LOAD_OK);
	ck_assert_uint_eq(reading.source->size, size);
	ck_assert_uint_eq(reading.source->line_count, size + 1);
}
END_TEST

START_TEST(test_too_large)
{
	write_file("", 0);
	ck_assert_int_eq(truncate(path, (off_t)LOAD_MAX_SIZE + 1), 0);
	ck_assert_int_eq(load(path), LOAD_INVALID);
	ck_assert_str_eq(reading_diags(&reading),
		arena_format(reading.arena, "N0102 '%s' is larger than 64 MiB\n", path));
}
END_TEST

START_TEST(test_missing_is_left_to_the_caller)
{
	ck_assert_int_eq(load(path), LOAD_MISSING);
	ck_assert_int_eq(load("/dev/null/x"), LOAD_MISSING);
	ck_assert_str_eq(reading_diags(&reading), "");
	load_report_missing(reading.diags, "x.nsvc", SOURCE_NOWHERE);
	ck_assert_str_eq(
		reading_diags(&reading), "N0101 cannot read 'x.nsvc': No such file or directory\n");
}
END_TEST

START_TEST(test_directory)
{
	ck_assert_int_eq(load(directory), LOAD_UNREADABLE);
	ck_assert_str_eq(reading_diags(&reading),
		arena_format(reading.arena, "N0101 cannot read '%s': Is a directory\n", directory));
}
END_TEST

START_TEST(test_pipe_without_a_size)
{
	int ends[2];
	char name[64];
	char block[1000];

	memset(block, ' ', sizeof(block));
	ck_assert_int_eq(pipe(ends), 0);
	for (size_t i = 0; i < 50; i++)
		ck_assert_int_eq(write(ends[1], block, sizeof(block)), 1000);
	close(ends[1]);
	snprintf(name, sizeof(name), "/dev/fd/%d", ends[0]);
	ck_assert_int_eq(load(name), LOAD_OK);
	ck_assert_uint_eq(reading.source->size, 50000);
	close(ends[0]);
}
END_TEST

START_TEST(test_nul)
{
	check_refused("// a\n//\0b", 9, "N0104 2:3-4 the file holds a NUL byte; it is no text\n");
}
END_TEST

START_TEST(test_invalid_utf8)
{
	check_refused(
		"// \xC3\xA9 \xE9!", 8, "N0105 1:6-7 the byte 0xE9 is not valid UTF-8 here\n");
}
END_TEST

START_TEST(test_utf16)
{
	static const char expected[] =
		"N0103 1:1-1 the file is UTF-16, not UTF-8\n"
		"  help save it as UTF-8, or run: iconv -f UTF-16 -t UTF-8\n";

	check_refused("\xFF\xFE/\0/\0", 6, expected);
	check_refused("\xFE\xFF\0/\0/", 6, expected);
	check_refused("/\0/\0", 4, expected);
	check_refused("\0/\0/", 4, expected);
}
END_TEST

START_TEST(test_direction_of_text)
{
	check_refused("// a\xE2\x80\xAE\n// \xE2\x81\xA6", 14,
		"N0106 1:5-6 the invisible character U+202E turns the direction of text\n"
		"  help remove it; it makes text look like what it is not\n"
		"N0106 2:4-5 the invisible character U+2066 turns the direction of text\n"
		"  help remove it; it makes text look like what it is not\n");
}
END_TEST

Suite *load_suite(void)
{
	Suite *suite = suite_create("compiler load");
	TCase *tests = tcase_create("load");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_content_as_on_the_disk);
	tcase_add_test(tests, test_empty);
	tcase_add_test(tests, test_large);
	tcase_add_test(tests, test_too_large);
	tcase_add_test(tests, test_missing_is_left_to_the_caller);
	tcase_add_test(tests, test_directory);
	tcase_add_test(tests, test_pipe_without_a_size);
	tcase_add_test(tests, test_nul);
	tcase_add_test(tests, test_invalid_utf8);
	tcase_add_test(tests, test_utf16);
	tcase_add_test(tests, test_direction_of_text);
	suite_add_tcase(suite, tests);
	return suite;
}
