#include "base/value.h"

#include "suites.h"

#include <math.h>
#include <netron/error.h>
#include <string.h>

START_TEST(built_values_say_what_they_are)
{
	netron_value items[2] = { netron_value_null(), netron_value_undefined() };
	netron_value array = netron_value_array(items, 2);

	ck_assert_int_eq(items[0].kind, NETRON_KIND_NULL);
	ck_assert_int_eq(items[1].kind, NETRON_KIND_UNDEFINED);
	ck_assert(netron_value_bool(true).as.boolean);
	ck_assert_int_eq(netron_value_i64(INT64_MIN).as.i64, INT64_MIN);
	ck_assert_int_eq(netron_value_u64(5).kind, NETRON_KIND_INT);
	ck_assert_int_eq(netron_value_u64(INT64_MAX).kind, NETRON_KIND_INT);
	ck_assert_int_eq(netron_value_u64((uint64_t)INT64_MAX + 1).kind, NETRON_KIND_UINT);
	ck_assert_uint_eq(netron_value_u64(UINT64_MAX).as.u64, UINT64_MAX);
	ck_assert_double_eq(netron_value_f64(1.5).as.f64, 1.5);
	ck_assert_uint_eq(netron_value_string("abc").as.string.size, 3);
	ck_assert_int_eq(netron_value_string(NULL).kind, NETRON_KIND_NULL);
	ck_assert_int_eq(netron_value_bigint("12").kind, NETRON_KIND_BIGINT);
	ck_assert_uint_eq(netron_value_bytes("abc", 3).as.bytes.size, 3);
	ck_assert_int_eq(netron_value_time(-5).as.time, -5);
	ck_assert_ptr_eq(array.as.array.items, items);
	ck_assert_int_eq(netron_value_object(NULL, 0).kind, NETRON_KIND_OBJECT);
}
END_TEST

START_TEST(members_and_items_are_found)
{
	netron_value one = netron_value_i64(1), two = netron_value_i64(2);
	netron_member members[] = { { "a", 1, &one }, { "a\0b", 3, &two }, { "", 0, &two } };
	netron_value object = netron_value_object(members, 3);
	netron_value items[] = { one, two };
	netron_value array = netron_value_array(items, 2), set = array;

	set.kind = NETRON_KIND_SET;
	ck_assert_ptr_eq(netron_value_get(&object, "a"), &one);
	ck_assert_ptr_eq(netron_value_get(&object, ""), &two);
	ck_assert_ptr_null(netron_value_get(&object, "b"));
	ck_assert_ptr_null(netron_value_get(&array, "a"));
	ck_assert_ptr_null(netron_value_get(NULL, "a"));
	ck_assert_ptr_null(netron_value_get(&object, NULL));
	ck_assert_ptr_eq(netron_value_at(&array, 1), &items[1]);
	ck_assert_ptr_eq(netron_value_at(&set, 0), &items[0]);
	ck_assert_ptr_null(netron_value_at(&array, 2));
	ck_assert_ptr_null(netron_value_at(&object, 0));
	ck_assert_ptr_null(netron_value_at(NULL, 0));
}
END_TEST

static netron_value long_value(bool is_unsigned, uint64_t bits)
{
	return (netron_value){
		.kind = NETRON_KIND_LONG, .is_unsigned = is_unsigned, .as.u64 = bits
	};
}

START_TEST(numbers_to_i64)
{
	const struct {
		netron_value value;
		int rc;
		int64_t number;
	} cases[] = {
		{ netron_value_i64(INT64_MIN), 0, INT64_MIN },
		{ netron_value_u64(UINT64_MAX), NETRON_E_RANGE, 0 },
		{ (netron_value){ .kind = NETRON_KIND_UINT, .as.u64 = 5 }, 0, 5 },
		{ long_value(false, (uint64_t)-7), 0, -7 },
		{ long_value(true, 7), 0, 7 },
		{ long_value(true, UINT64_MAX), NETRON_E_RANGE, 0 },
		{ netron_value_f64(-0.0), 0, 0 },
		{ netron_value_f64(1e15), 0, 1000000000000000 },
		{ netron_value_f64(1.5), NETRON_E_RANGE, 0 },
		{ netron_value_f64(-0x1p63), 0, INT64_MIN },
		{ netron_value_f64(0x1p63), NETRON_E_RANGE, 0 },
		{ netron_value_f64(nextafter(0x1p63, 0)), 0, 9223372036854774784 },
		{ netron_value_f64(nextafter(-0x1p63, -INFINITY)), NETRON_E_RANGE, 0 },
		{ netron_value_f64(NAN), NETRON_E_RANGE, 0 },
		{ netron_value_f64(INFINITY), NETRON_E_RANGE, 0 },
		{ netron_value_bigint("9223372036854775807"), 0, INT64_MAX },
		{ netron_value_bigint("-9223372036854775808"), 0, INT64_MIN },
		{ netron_value_bigint("9223372036854775808"), NETRON_E_RANGE, 0 },
		{ netron_value_bigint("-9223372036854775809"), NETRON_E_RANGE, 0 },
		{ netron_value_bigint("0000000000000000000000000007"), 0, 7 },
		{ netron_value_bigint(""), NETRON_E_INVALID_VALUE, 0 },
		{ netron_value_bigint("-"), NETRON_E_INVALID_VALUE, 0 },
		{ netron_value_bigint("12a"), NETRON_E_INVALID_VALUE, 0 },
		{ netron_value_bigint("0x12"), NETRON_E_INVALID_VALUE, 0 },
		{ netron_value_string("12"), NETRON_E_INVALID_VALUE, 0 },
		{ netron_value_bool(true), NETRON_E_INVALID_VALUE, 0 },
		{ netron_value_time(5), NETRON_E_INVALID_VALUE, 0 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t number = 0;

		ck_assert_msg(netron_value_to_i64(&cases[i].value, &number) == cases[i].rc,
			"case %zu", i);
		ck_assert_int_eq(number, cases[i].number);
	}
	ck_assert_int_eq(netron_value_to_i64(NULL, NULL), NETRON_E_INVALID_VALUE);
}
END_TEST

START_TEST(numbers_to_f64)
{
	const struct {
		netron_value value;
		int rc;
		double number;
	} cases[] = {
		{ netron_value_i64(-5), 0, -5 },
		{ netron_value_i64(INT64_MAX), 0, 0x1p63 },
		{ netron_value_u64(UINT64_MAX), 0, 0x1p64 },
		{ long_value(false, (uint64_t)-7), 0, -7 },
		{ long_value(true, UINT64_MAX), 0, 0x1p64 },
		{ netron_value_f64(0.1), 0, 0.1 },
		{ netron_value_f64(INFINITY), 0, INFINITY },
		{ netron_value_bigint("-1000000000000000000000000000000"), 0, -1e30 },
		{ netron_value_bigint("1e3"), NETRON_E_INVALID_VALUE, 0 },
		{ netron_value_bigint("inf"), NETRON_E_INVALID_VALUE, 0 },
		{ netron_value_null(), NETRON_E_INVALID_VALUE, 0 },
		{ netron_value_string("1"), NETRON_E_INVALID_VALUE, 0 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		double number = 0;

		ck_assert_int_eq(netron_value_to_f64(&cases[i].value, &number), cases[i].rc);
		ck_assert(number == cases[i].number);
	}
	ck_assert_int_eq(netron_value_to_f64(NULL, NULL), NETRON_E_INVALID_VALUE);
}
END_TEST

Suite *value_suite(void)
{
	Suite *suite = suite_create("value");
	TCase *tc = tcase_create("value");

	tcase_add_test(tc, built_values_say_what_they_are);
	tcase_add_test(tc, members_and_items_are_found);
	tcase_add_test(tc, numbers_to_i64);
	tcase_add_test(tc, numbers_to_f64);
	suite_add_tcase(suite, tc);
	return suite;
}
