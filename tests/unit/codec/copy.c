/* Deep copies by table. */
#include "codec/compare.h"
#include "codec/walk.h"

#include "bench.h"
#include "suites.h"

START_TEST(a_copy_owns_all_it_points_to)
{
	struct test_everything value = test_everything_sample(), copy;
	netron_slot slot = test_slot(test_everything_type());
	struct bench bench;

	bench_init(&bench);
	ck_assert(nt_copy_slot(&bench.arena, &slot, &value, &copy));
	ck_assert(netron_value_equal(copy.any, value.any));
	ck_assert_ptr_ne(copy.any, value.any);
	copy.any = value.any; /* else compared by identity */
	ck_assert_int_eq(nt_compare(NETRON_OP_STRUCT, slot.type, &copy, &value), 0);
	ck_assert_ptr_ne(copy.text, value.text);
	ck_assert_ptr_ne(copy.blob.data, value.blob.data);
	ck_assert_ptr_ne(copy.maybe, value.maybe);
	ck_assert_ptr_ne(copy.maybe->symbol, value.maybe->symbol);
	ck_assert_ptr_ne(copy.quotes.items, value.quotes.items);
	ck_assert_ptr_ne(copy.quotes.items[0].symbol, value.quotes.items[0].symbol);
	ck_assert_ptr_ne(copy.counters.items[0].key, value.counters.items[0].key);
	ck_assert_ptr_ne(copy.labels.items[1].value, value.labels.items[1].value);
	ck_assert_ptr_ne(copy.choice.as.quote.symbol, value.choice.as.quote.symbol);
	bench_fini(&bench);
}
END_TEST

START_TEST(absent_members_stay_absent)
{
	struct test_everything value = test_everything_sample(), copy;
	netron_slot slot = test_slot(test_everything_type());
	struct bench bench;

	value.maybe = NULL;
	value.note = NULL;
	value.any = NULL;
	value.has_limit = false;
	bench_init(&bench);
	ck_assert(nt_copy_slot(&bench.arena, &slot, &value, &copy));
	ck_assert(!copy.maybe && !copy.note && !copy.any && !copy.has_limit);
	bench_fini(&bench);
}
END_TEST

Suite *copy_suite(void)
{
	Suite *suite = suite_create("copy");
	TCase *tests = tcase_create("copy");

	tcase_add_test(tests, a_copy_owns_all_it_points_to);
	tcase_add_test(tests, absent_members_stay_absent);
	suite_add_tcase(suite, tests);
	return suite;
}
