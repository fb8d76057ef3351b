#include "support/guess.h"
#include "suites.h"

#include <string.h>

static const char *const known[] = { "User", "Quote", "timestamp", "timeout", "string", "i32",
	"u32", "x" };

static const char *guess(const char *wanted)
{
	struct diag_guess guess;

	diag_guess_init(&guess, wanted);
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		diag_guess_offer(&guess, known[i]);
	return guess.best ? guess.best : "-";
}

START_TEST(test_what_is_near_is_meant)
{
	ck_assert_str_eq(guess("Uzer"), "User");
	ck_assert_str_eq(guess("Usre"), "User");
	ck_assert_str_eq(guess("user"), "User");
	ck_assert_str_eq(guess("QUOTE"), "Quote");
	ck_assert_str_eq(guess("Quotes"), "Quote");
	ck_assert_str_eq(guess("strng"), "string");
	ck_assert_str_eq(guess("timeot"), "timeout");
	ck_assert_str_eq(guess("timestmap"), "timestamp");
}
END_TEST

START_TEST(test_what_is_far_is_not)
{
	char longest[200];

	memset(longest, 'a', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = '\0';
	ck_assert_str_eq(guess("Order"), "-");
	ck_assert_str_eq(guess("y"), "-");
	ck_assert_str_eq(guess(""), "-");
	ck_assert_str_eq(guess("completely"), "-");
	ck_assert_str_eq(guess(longest), "-");
}
END_TEST

START_TEST(test_first_of_equals_wins)
{
	ck_assert_str_eq(guess("f32"), "i32");
}
END_TEST

Suite *guess_suite(void)
{
	Suite *suite = suite_create("compiler guess");
	TCase *tests = tcase_create("guess");

	tcase_add_test(tests, test_what_is_near_is_meant);
	tcase_add_test(tests, test_what_is_far_is_not);
	tcase_add_test(tests, test_first_of_equals_wins);
	suite_add_tcase(suite, tests);
	return suite;
}
