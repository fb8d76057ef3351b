#include "codec/compare.h"

#include "bench.h"
#include "random.h"
#include "suites.h"

#include <math.h>

START_TEST(scalars_have_an_order)
{
	double nan = (double)NAN, one = 1, minus = -0.0, zero = 0;
	uint64_t big = UINT64_MAX, small = 1;
	int64_t negative = -1;
	const char *a = "a", *b = "b", *none = NULL;
	netron_bytes x = { (const uint8_t *)"ab", 2 }, y = { (const uint8_t *)"abc", 3 };

	ck_assert_int_gt(nt_compare(NETRON_OP_U64, NULL, &big, &small), 0);
	ck_assert_int_lt(nt_compare(NETRON_OP_I64, NULL, &negative, &small), 0);
	ck_assert_int_eq(nt_compare(NETRON_OP_F64, NULL, &minus, &zero), 0);
	ck_assert_int_eq(nt_compare(NETRON_OP_F64, NULL, &nan, &nan), 0);
	ck_assert_int_eq(nt_compare(NETRON_OP_F64, NULL, &nan, &one),
		-nt_compare(NETRON_OP_F64, NULL, &one, &nan));
	ck_assert_int_ne(nt_compare(NETRON_OP_F64, NULL, &nan, &one), 0);
	ck_assert_int_lt(nt_compare(NETRON_OP_STRING, NULL, &a, &b), 0);
	ck_assert_int_lt(nt_compare(NETRON_OP_STRING, NULL, &none, &b), 0);
	ck_assert_int_lt(nt_compare(NETRON_OP_BYTES, NULL, &x, &y), 0);
}
END_TEST

START_TEST(structs_compare_member_by_member)
{
	struct test_everything a = test_everything_sample(), b = test_everything_sample();
	const netron_struct *type = test_everything_type();
	const struct test_quote other = { "B", -3 };

	ck_assert_int_eq(nt_compare(NETRON_OP_STRUCT, type, &a, &b), 0);
	b.maybe = &other;
	ck_assert_int_gt(nt_compare(NETRON_OP_STRUCT, type, &a, &b), 0);
	b.maybe = NULL;
	ck_assert_int_gt(nt_compare(NETRON_OP_STRUCT, type, &a, &b), 0);
	b = a;
	b.has_limit = false;
	ck_assert_int_lt(nt_compare(NETRON_OP_STRUCT, type, &b, &a), 0);
	b = a;
	b.choice.as.quote.price = 1;
	ck_assert_int_lt(nt_compare(NETRON_OP_STRUCT, type, &a, &b), 0);
	b = a;
	b.sparse.count--;
	ck_assert_int_gt(nt_compare(NETRON_OP_STRUCT, type, &a, &b), 0);
	b = a;
	b.labels.count--;
	ck_assert_int_gt(nt_compare(NETRON_OP_STRUCT, type, &a, &b), 0);
}
END_TEST

/* As JavaScript's Map and Set do. */
START_TEST(dynamic_values_compare_by_content_or_identity)
{
	netron_value one = netron_value_i64(1), one_float = netron_value_f64(1),
		     text = netron_value_string("1"), big = netron_value_bigint("1"),
		     list = netron_value_array(NULL, 0), other = netron_value_array(NULL, 0),
		     edge = netron_value_i64((1ll << 53) + 1),
		     edge_float = netron_value_f64(0x1p53);

	ck_assert_int_eq(nt_compare_values(&one, &one_float), 0);
	ck_assert_int_ne(nt_compare_values(&one, &text), 0);
	ck_assert_int_ne(nt_compare_values(&one, &big), 0);
	ck_assert_int_ne(nt_compare_values(&text, &big), 0);
	ck_assert_int_eq(nt_compare_values(&list, &list), 0);
	ck_assert_int_ne(nt_compare_values(&list, &other), 0);
	ck_assert_int_gt(nt_compare_values(&edge, &edge_float), 0);
}
END_TEST

/* In their order, each but the first greater than the one before it. */
START_TEST(numbers_compare_exactly)
{
	const netron_value numbers[] = {
		netron_value_f64(-1e300),
		netron_value_i64(INT64_MIN),
		netron_value_i64(INT64_MIN + 1),
		netron_value_i64(-3),
		netron_value_f64(-2.5),
		netron_value_i64(-2),
		netron_value_f64(-0.5),
		netron_value_u64(0),
		netron_value_f64(0.5),
		netron_value_u64(1),
		netron_value_i64((1ll << 53) - 1),
		netron_value_f64(0x1p53),
		netron_value_i64((1ll << 53) + 1),
		netron_value_i64(INT64_MAX),
		netron_value_f64(0x1p63),
		netron_value_u64((1ull << 63) + 1),
		netron_value_u64(UINT64_MAX),
		netron_value_f64(0x1p64),
		netron_value_f64((double)INFINITY),
		netron_value_f64((double)NAN),
	};
	const netron_value least = netron_value_f64(-0x1p63);
	int count = sizeof(numbers) / sizeof(numbers[0]);

	for (int i = 0; i < count; i++)
		for (int k = 0; k < count; k++)
			ck_assert_int_eq(
				nt_compare_values(&numbers[i], &numbers[k]), (i > k) - (i < k));
	ck_assert_int_eq(nt_compare_values(&numbers[1], &least), 0);
}
END_TEST

static int compare_ints(const void *a, const void *b, const void *context)
{
	int x = *(const int *)a, y = *(const int *)b;

	(void)context;
	return (x > y) - (x < y);
}

START_TEST(sorts_every_length)
{
	struct random random = { 1, NULL, 0 };
	int items[200];

	for (size_t count = 0; count <= COUNT(items); count++) {
		long sum = 0;

		for (size_t i = 0; i < count; i++) {
			items[i] = (int)(random_next(&random) % (count + 1));
			sum += items[i];
		}
		nt_sort(items, count, sizeof(items[0]), compare_ints, NULL);
		for (size_t i = 0; i < count; i++) {
			sum -= items[i];
			ck_assert(!i || items[i - 1] <= items[i]);
		}
		ck_assert_int_eq(sum, 0);
	}
}
END_TEST

START_TEST(finds_what_is_there_twice)
{
	static const netron_slot key = { NULL, 4, NETRON_OP_I32, 1 };
	int32_t items[] = { 5, 1, 4, 1, 3 }, sorted[] = { 5, 1, 4, 2, 3 };
	uint32_t order[5];

	ck_assert_uint_eq(nt_find_twice(&key, items, 5, 4, order), 3);
	ck_assert_uint_eq(nt_find_twice(&key, sorted, 5, 4, order), SIZE_MAX);
	ck_assert(!nt_is_ascending(&key, sorted, 5, 4));
	ck_assert_uint_eq(nt_sort_entries(&key, sorted, 5, 4), SIZE_MAX);
	ck_assert(nt_is_ascending(&key, sorted, 5, 4));
	ck_assert_uint_eq(nt_sort_entries(&key, items, 5, 4), 1);
	ck_assert(!nt_is_ascending(&key, items, 5, 4));
}
END_TEST

Suite *compare_suite(void)
{
	Suite *suite = suite_create("compare");
	TCase *tests = tcase_create("compare");

	tcase_add_test(tests, scalars_have_an_order);
	tcase_add_test(tests, structs_compare_member_by_member);
	tcase_add_test(tests, dynamic_values_compare_by_content_or_identity);
	tcase_add_test(tests, numbers_compare_exactly);
	tcase_add_test(tests, sorts_every_length);
	tcase_add_test(tests, finds_what_is_there_twice);
	suite_add_tcase(suite, tests);
	return suite;
}
