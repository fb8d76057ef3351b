#include "transport/transport.h"

#include "transport_suites.h"

#include <stdio.h>

START_TEST(a_row_is_found_by_its_scheme)
{
	ck_assert_ptr_eq(nt_transport_find("tcp"), &nt_transport_tcp);
	ck_assert_ptr_eq(nt_transport_find("memory"), &nt_transport_memory);
	ck_assert_ptr_null(nt_transport_find("pigeon"));
}
END_TEST

/* Each test is a process of its own: what is added here is not seen by others. */
START_TEST(rows_are_added_once)
{
	static const struct nt_transport pigeon = { .scheme = "pigeon" };
	static const struct nt_transport other = { .scheme = "pigeon" };
	static const struct nt_transport tcp = { .scheme = "tcp" };

	ck_assert_int_eq(nt_transport_register(&pigeon), 0);
	ck_assert_int_eq(nt_transport_register(&pigeon), 0);
	ck_assert_int_eq(nt_transport_register(&other), NETRON_E_CONFLICT);
	ck_assert_int_eq(nt_transport_register(&tcp), NETRON_E_CONFLICT);
	ck_assert_ptr_eq(nt_transport_find("pigeon"), &pigeon);
}
END_TEST

START_TEST(so_many_rows_can_be_added)
{
	static struct nt_transport rows[NT_TRANSPORTS_MAX + 1];
	static char names[NT_TRANSPORTS_MAX + 1][16];

	for (int i = 0; i <= NT_TRANSPORTS_MAX; i++) {
		snprintf(names[i], sizeof names[i], "row%d", i);
		rows[i].scheme = names[i];
		ck_assert_int_eq(nt_transport_register(&rows[i]),
			i < NT_TRANSPORTS_MAX ? 0 : NETRON_E_LIMIT);
	}
	ck_assert_ptr_eq(nt_transport_find("row31"), &rows[31]);
	ck_assert_ptr_null(nt_transport_find("row32"));
}
END_TEST

Suite *transport_suite(void)
{
	Suite *suite = suite_create("transport");
	TCase *tcase = tcase_create("rows");

	tcase_add_test(tcase, a_row_is_found_by_its_scheme);
	tcase_add_test(tcase, rows_are_added_once);
	tcase_add_test(tcase, so_many_rows_can_be_added);
	suite_add_tcase(suite, tcase);
	return suite;
}
