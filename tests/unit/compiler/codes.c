#include "support/codes.h"
#include "suites.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

START_TEST(test_numbers_and_names_are_unique)
{
	for (size_t i = 0; code_at(i); i++) {
		const struct code_info *a = code_at(i);
		ck_assert_int_gt((int)a->code, 100);
		ck_assert_int_lt((int)a->code, 10000);
		for (size_t j = 0; j < i; j++) {
			ck_assert_int_ne((int)code_at(j)->code, (int)a->code);
			ck_assert_str_ne(code_at(j)->name, a->name);
		}
	}
}
END_TEST

START_TEST(test_every_code_is_explained)
{
	for (size_t i = 0; code_at(i); i++) {
		const struct code_info *info = code_at(i);
		size_t size = strlen(info->paragraph);
		ck_assert_msg(size > 20, "%s is not explained", info->name);
		ck_assert_msg(info->paragraph[size - 1] == '.', "%s: no full stop", info->name);
		for (const char *c = info->name; *c; c++)
			ck_assert_msg(islower((unsigned char)*c) || isdigit((unsigned char)*c) ||
					      *c == '-',
				"name %s", info->name);
	}
}
END_TEST

START_TEST(test_found_by_any_form)
{
	const struct code_info *info = code_find(DIAG_BAD_ESCAPE);

	ck_assert_ptr_nonnull(info);
	ck_assert_ptr_eq(code_parse("N0110"), info);
	ck_assert_ptr_eq(code_parse("n0110"), info);
	ck_assert_ptr_eq(code_parse("110"), info);
	ck_assert_ptr_eq(code_parse("bad-escape"), info);
	ck_assert_ptr_null(code_parse("N9999"));
	ck_assert_ptr_null(code_parse("N0110x"));
	ck_assert_ptr_null(code_parse("99999999999999999999"));
	ck_assert_ptr_null(code_parse(""));
	ck_assert_ptr_null(code_parse("N"));
}
END_TEST

Suite *codes_suite(void)
{
	Suite *suite = suite_create("compiler codes");
	TCase *tests = tcase_create("codes");

	tcase_add_test(tests, test_numbers_and_names_are_unique);
	tcase_add_test(tests, test_every_code_is_explained);
	tcase_add_test(tests, test_found_by_any_form);
	suite_add_tcase(suite, tests);
	return suite;
}
