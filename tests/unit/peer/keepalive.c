/* keepalive.c - when a silent peer is asked, and when it is lost. */
#include "suites.h"

#include "peer/keepalive.h"

static struct nt_keepalive keepalive;
static nt_ms next;

static enum nt_keepalive_verdict look(nt_ms now)
{
	return nt_keepalive_look(&keepalive, now, &next);
}

START_TEST(lost_after_two_intervals)
{
	nt_keepalive_start(&keepalive, 1000, 0, 5000);
	ck_assert_int_eq(look(5500), NT_KEEPALIVE_WAIT);
	ck_assert_uint_eq(next, 6000);
	ck_assert_int_eq(look(6000), NT_KEEPALIVE_ASK);
	ck_assert_uint_eq(next, 7000);
	ck_assert_int_eq(look(6999), NT_KEEPALIVE_WAIT);
	ck_assert_uint_eq(next, 7000);
	ck_assert_int_eq(look(7000), NT_KEEPALIVE_LOST);
}
END_TEST

START_TEST(any_sign_of_life_begins_anew)
{
	nt_keepalive_start(&keepalive, 1000, 0, 0);
	for (nt_ms now = 0; now < 20000; now += 2000) {
		ck_assert_int_eq(look(now + 1000), NT_KEEPALIVE_ASK);
		/* Even in the moment of asking. */
		nt_keepalive_heard(&keepalive, now == 4000 ? now + 1000 : now + 1500);
		ck_assert_int_eq(look(now + 1900), NT_KEEPALIVE_WAIT);
		ck_assert_uint_eq(next, now == 4000 ? 6000 : now + 2500);
		nt_keepalive_heard(&keepalive, now + 2000);
	}
}
END_TEST

/* The look was due at 2000 and comes at 9000: nothing was read since. */
START_TEST(a_loop_that_stood_still_reads_first)
{
	nt_keepalive_start(&keepalive, 1000, 0, 0);
	ck_assert_int_eq(look(1000), NT_KEEPALIVE_ASK);
	ck_assert_int_eq(look(9000), NT_KEEPALIVE_WAIT);
	ck_assert_uint_eq(next, 9001);
	nt_keepalive_heard(&keepalive, 9000);
	ck_assert_int_eq(look(9001), NT_KEEPALIVE_WAIT);
	ck_assert_uint_eq(next, 10000);
	ck_assert_int_eq(look(10000), NT_KEEPALIVE_ASK);
	ck_assert_int_eq(look(19000), NT_KEEPALIVE_WAIT);
	ck_assert_int_eq(look(19001), NT_KEEPALIVE_LOST);
	/* One that was not asked yet is asked, however late. */
	nt_keepalive_start(&keepalive, 1000, 0, 0);
	ck_assert_int_eq(look(9000), NT_KEEPALIVE_ASK);
	ck_assert_uint_eq(next, 10000);
	ck_assert_int_eq(look(10000), NT_KEEPALIVE_LOST);
}
END_TEST

START_TEST(the_larger_interval_counts)
{
	static const struct {
		uint32_t own, floor, interval;
	} rows[] = {
		{ 1000, 0, 1000 },
		{ 1000, 999, 1000 },
		{ 1000, 5000, 5000 },
		{ UINT32_MAX, 5000, 0 },
		{ UINT32_MAX - 1, 5000, UINT32_MAX - 1 },
		/* A peer cannot talk us out of it altogether. */
		{ 1000, UINT32_MAX, NT_KEEPALIVE_FLOOR_MOST_MS },
	};

	for (unsigned i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		nt_keepalive_start(&keepalive, rows[i].own, rows[i].floor, 7);
		ck_assert_uint_eq(keepalive.interval_ms, rows[i].interval);
		ck_assert_uint_eq(keepalive.heard_at, 7);
	}
}
END_TEST

Suite *keepalive_suite(void)
{
	Suite *suite = suite_create("keepalive");
	TCase *silence = tcase_create("silence");

	tcase_add_test(silence, lost_after_two_intervals);
	tcase_add_test(silence, any_sign_of_life_begins_anew);
	tcase_add_test(silence, a_loop_that_stood_still_reads_first);
	tcase_add_test(silence, the_larger_interval_counts);
	suite_add_tcase(suite, silence);
	return suite;
}
