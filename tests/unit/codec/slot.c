/* The public calls on one value. */
#include <netron/error.h>
#include <netron/schema.h>

#include "bench.h"
#include "suites.h"

START_TEST(encodes_and_decodes)
{
	netron_slot slot = test_slot(test_quote_type());
	struct test_quote quote = { "ACME", 1.5 };
	void *back = NULL;
	uint8_t *data = NULL;
	size_t size = 0;

	ck_assert_int_eq(netron_encode(&slot, &quote, &data, &size, NULL), 0);
	ck_assert_uint_eq(size, 28);
	ck_assert_int_eq(netron_decode(&slot, data, size, &back, NULL), 0);
	ck_assert_str_eq(((struct test_quote *)back)->symbol, "ACME");
	netron_owned_free(back);
	netron_owned_free(data);
}
END_TEST

START_TEST(errors_say_where)
{
	netron_slot slot = test_slot(test_quote_type());
	struct test_quote quote = { NULL, 1.5 };
	netron_error *error = NULL;
	void *back = NULL;
	uint8_t *data = NULL;
	size_t size;

	ck_assert_int_eq(
		netron_encode(&slot, &quote, &data, &size, &error), NETRON_E_INVALID_VALUE);
	ck_assert_str_eq(netron_error_message(error), "symbol: a required value is missing");
	netron_error_freep(&error);
	ck_assert_int_eq(netron_validate(&slot, &quote, &error), NETRON_E_INVALID_VALUE);
	ck_assert_str_eq(netron_error_message(error), "symbol: a required value is missing");
	netron_error_freep(&error);
	ck_assert_int_eq(
		netron_decode(&slot, (const uint8_t *)"\x81\xa6symbol\1", 9, &back, &error),
		NETRON_E_INVALID_VALUE);
	ck_assert_str_eq(netron_error_message(error), "symbol: expected a string");
	netron_error_freep(&error);
	ck_assert_int_eq(netron_decode(&bench_any, (const uint8_t *)"\1\2", 2, &back, &error),
		NETRON_E_DECODE);
	ck_assert_str_eq(netron_error_message(error), "1 bytes behind the value");
	netron_error_freep(&error);
	ck_assert_int_eq(netron_decode(&slot, NULL, 0, &back, NULL), NETRON_E_DECODE);
	ck_assert_ptr_null(back);
	ck_assert_ptr_null(data);
}
END_TEST

/* A declaration knows no dialect; the bytes every peer reads do. */
START_TEST(early_times_are_valid_but_not_for_everyone)
{
	netron_slot slot = { NULL, 8, NETRON_OP_TIME, 1 };
	netron_time time = -1;
	uint8_t *data;
	size_t size;

	ck_assert_int_eq(netron_validate(&slot, &time, NULL), 0);
	ck_assert_int_eq(netron_encode(&slot, &time, &data, &size, NULL), NETRON_E_RANGE);
}
END_TEST

START_TEST(copies_are_owned_as_one)
{
	netron_slot slot = test_slot(test_everything_type());
	struct test_everything value = test_everything_sample(), *copy;

	ck_assert_int_eq(netron_validate(&slot, &value, NULL), 0);
	copy = netron_copy_of(&slot, &value);
	ck_assert_ptr_nonnull(copy);
	ck_assert_str_eq(copy->quotes.items[1].symbol, "B");
	netron_owned_free(copy);
}
END_TEST

Suite *slot_suite(void)
{
	Suite *suite = suite_create("slot");
	TCase *tests = tcase_create("slot");

	tcase_add_test(tests, encodes_and_decodes);
	tcase_add_test(tests, errors_say_where);
	tcase_add_test(tests, early_times_are_valid_but_not_for_everyone);
	tcase_add_test(tests, copies_are_owned_as_one);
	suite_add_tcase(suite, tests);
	return suite;
}
