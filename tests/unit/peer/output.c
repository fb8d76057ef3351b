/* output.c - the body parts all requests share. */
#include "suites.h"

#include "peer/output.h"

#include <stdlib.h>
#include <string.h>

START_TEST(arrays)
{
	static const uint32_t counts[] = { 0, 1, 15, 16, 65535, 65536 };
	static const size_t sizes[] = { 1, 1, 1, 3, 3, 5 };
	uint32_t count = counts[_i], got = 7;
	uint8_t *bytes = calloc(1, 5 + count);

	uint8_t *end = nt_put_array(bytes, count);
	ck_assert_uint_eq((size_t)(end - bytes), sizes[_i]);
	ck_assert_ptr_eq(nt_take_array(bytes, end + count, &got), end);
	ck_assert_uint_eq(got, count);
	/* One element short of what it claims, and cut in the header. */
	if (count > 0)
		ck_assert_ptr_null(nt_take_array(bytes, end + count - 1, &got));
	for (const uint8_t *cut = bytes; cut < end; cut++)
		ck_assert_ptr_null(nt_take_array(bytes, cut, &got));
	free(bytes);
}
END_TEST

START_TEST(strings)
{
	static const size_t sizes[] = { 0, 1, 31, 32, 255, 256, 65535, 65536 };
	size_t size = sizes[_i], got_size = 7;
	char *text = malloc(size + 1);
	uint8_t *bytes = malloc(5 + size);
	const char *got;

	memset(text, 'x', size);
	uint8_t *end = nt_put_string(bytes, text, size);
	ck_assert_ptr_eq(nt_take_string(bytes, end, &got, &got_size), end);
	ck_assert_uint_eq(got_size, size);
	ck_assert_mem_eq(got, text, size);
	for (const uint8_t *cut = bytes; cut < end; cut++)
		ck_assert_ptr_null(nt_take_string(bytes, cut, &got, &got_size));
	free(text);
	free(bytes);
}
END_TEST

START_TEST(other_kinds_are_refused)
{
	uint32_t count;
	const char *text;
	size_t size;

	for (unsigned byte = 0; byte < 256; byte++) {
		uint8_t bytes[40] = { (uint8_t)byte };
		bool is_array = (byte & 0xf0) == 0x90 || byte == 0xdc || byte == 0xdd;
		bool is_string = (byte & 0xe0) == 0xa0 || (byte >= 0xd9 && byte <= 0xdb);
		ck_assert_int_eq(nt_take_array(bytes, bytes + 40, &count) != NULL, is_array);
		ck_assert_int_eq(
			nt_take_string(bytes, bytes + 40, &text, &size) != NULL, is_string);
	}
	uint8_t undefined[3];
	ck_assert_ptr_eq(nt_put_undefined(undefined), undefined + 3);
	ck_assert_mem_eq(undefined, "\xd4\0\0", 3);
}
END_TEST

Suite *output_suite(void)
{
	Suite *suite = suite_create("output");
	TCase *parts = tcase_create("parts");

	tcase_add_loop_test(parts, arrays, 0, 6);
	tcase_add_loop_test(parts, strings, 0, 8);
	tcase_add_test(parts, other_kinds_are_refused);
	suite_add_tcase(suite, parts);
	return suite;
}
