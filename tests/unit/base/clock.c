#include "base/clock.h"

#include "suites.h"

#include <time.h>

START_TEST(monotonic_never_goes_back)
{
	uint64_t before = nt_clock_monotonic_ns();

	ck_assert_uint_gt(before, 0);
	for (int i = 0; i < 10000; i++) {
		uint64_t now = nt_clock_monotonic_ns();

		ck_assert_uint_ge(now, before);
		before = now;
	}
}
END_TEST

START_TEST(now_is_the_wall_clock)
{
	time_t seconds = time(NULL);
	netron_time now = netron_now();

	ck_assert_int_ge(now / 1000000000, seconds - 1);
	ck_assert_int_le(now / 1000000000, seconds + 60);
}
END_TEST

Suite *clock_suite(void)
{
	Suite *suite = suite_create("clock");
	TCase *tc = tcase_create("clock");

	tcase_add_test(tc, monotonic_never_goes_back);
	tcase_add_test(tc, now_is_the_wall_clock);
	suite_add_tcase(suite, tc);
	return suite;
}
