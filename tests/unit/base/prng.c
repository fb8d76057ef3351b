/* prng.c - numbers that follow from a seed. */
#include "suites.h"

#include "base/prng.h"

START_TEST(the_same_seed_gives_the_same_numbers)
{
	uint64_t one = 1, same = 1, other = 2;
	unsigned equal = 0;

	for (int i = 0; i < 1000; i++) {
		uint64_t number = nt_prng_next(&one);
		ck_assert_uint_eq(number, nt_prng_next(&same));
		equal += number == nt_prng_next(&other);
	}
	ck_assert_uint_eq(equal, 0);
}
END_TEST

START_TEST(every_number_up_to_the_most_comes_as_often)
{
	unsigned seen[7] = { 0 };
	uint64_t state = 0;

	for (int i = 0; i < 70000; i++) {
		uint32_t number = nt_prng_upto(&state, 6);
		ck_assert_uint_le(number, 6);
		seen[number]++;
	}
	for (int i = 0; i < 7; i++) {
		ck_assert_uint_gt(seen[i], 9500);
		ck_assert_uint_lt(seen[i], 10500);
	}
	ck_assert_uint_eq(nt_prng_upto(&state, 0), 0);
	ck_assert_uint_ne(nt_prng_upto(&state, UINT32_MAX), nt_prng_upto(&state, UINT32_MAX));
}
END_TEST

Suite *prng_suite(void)
{
	Suite *suite = suite_create("prng");
	TCase *numbers = tcase_create("numbers");

	tcase_add_test(numbers, the_same_seed_gives_the_same_numbers);
	tcase_add_test(numbers, every_number_up_to_the_most_comes_as_often);
	suite_add_tcase(suite, numbers);
	return suite;
}
