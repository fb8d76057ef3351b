#include "suites.h"

#include <netron/types.h>

START_TEST(sorted_and_unsorted_are_found)
{
	static const netron_pair sorted[] = { { "a", "1" }, { "b", "2" }, { "c", "3" },
		{ "d", "4" } };
	static const netron_pair unsorted[] = { { "d", "4" }, { "a", "1" }, { "c", "3" },
		{ "b", "2" } };
	netron_string_map maps[] = { { sorted, 4 }, { unsorted, 4 } };

	for (int i = 0; i < 2; i++) {
		ck_assert_str_eq(netron_string_map_get(maps[i], "a"), "1");
		ck_assert_str_eq(netron_string_map_get(maps[i], "b"), "2");
		ck_assert_str_eq(netron_string_map_get(maps[i], "c"), "3");
		ck_assert_str_eq(netron_string_map_get(maps[i], "d"), "4");
		ck_assert_ptr_null(netron_string_map_get(maps[i], ""));
		ck_assert_ptr_null(netron_string_map_get(maps[i], "bb"));
		ck_assert_ptr_null(netron_string_map_get(maps[i], "e"));
	}
}
END_TEST

START_TEST(empty_has_nothing)
{
	ck_assert_ptr_null(netron_string_map_get((netron_string_map){ NULL, 0 }, "a"));
}
END_TEST

Suite *string_map_suite(void)
{
	Suite *suite = suite_create("string_map");
	TCase *tc = tcase_create("string_map");

	tcase_add_test(tc, sorted_and_unsorted_are_found);
	tcase_add_test(tc, empty_has_nothing);
	suite_add_tcase(suite, tc);
	return suite;
}
