#include "base/value.h"

#include "samples.h"
#include "suites.h"

#include <math.h>

START_TEST(only_the_same_are_equal)
{
	for (size_t i = 0; i < sample_count; i++)
		for (size_t j = 0; j < sample_count; j++)
			ck_assert_msg(netron_value_equal(&samples[i], &samples[j]) == (i == j),
				"samples %zu and %zu", i, j);
}
END_TEST

START_TEST(every_nan_is_the_same)
{
	netron_value a = netron_value_f64(NAN), b = netron_value_f64(-NAN);

	ck_assert(netron_value_equal(&a, &b));
}
END_TEST

START_TEST(kinds_of_number_stay_apart)
{
	netron_value integer = netron_value_i64(5), number = netron_value_f64(5);

	ck_assert(!netron_value_equal(&integer, &number));
}
END_TEST

START_TEST(null_pointers)
{
	ck_assert(netron_value_equal(NULL, NULL));
	ck_assert(!netron_value_equal(&samples[0], NULL));
	ck_assert(!netron_value_equal(NULL, &samples[0]));
}
END_TEST

START_TEST(depth_is_bounded)
{
	ck_assert(netron_value_equal(nested(NT_VALUE_DEPTH), nested(NT_VALUE_DEPTH)));
	ck_assert(!netron_value_equal(nested(NT_VALUE_DEPTH + 1), nested(NT_VALUE_DEPTH + 1)));
}
END_TEST

Suite *value_equal_suite(void)
{
	Suite *suite = suite_create("value_equal");
	TCase *tc = tcase_create("value_equal");

	tcase_add_test(tc, only_the_same_are_equal);
	tcase_add_test(tc, every_nan_is_the_same);
	tcase_add_test(tc, kinds_of_number_stay_apart);
	tcase_add_test(tc, null_pointers);
	tcase_add_test(tc, depth_is_bounded);
	suite_add_tcase(suite, tc);
	return suite;
}
