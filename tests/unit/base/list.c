#include "base/list.h"

#include "suites.h"

struct item {
	int number;
	struct nt_list node;
};

START_TEST(keeps_order_and_finds_the_owner)
{
	struct nt_list list, *node;
	struct item items[3] = { { .number = 1 }, { .number = 2 }, { .number = 3 } };
	int expected = 1;

	nt_list_init(&list);
	ck_assert(nt_list_empty(&list));
	for (int i = 0; i < 3; i++) {
		ck_assert(!nt_list_linked(&items[i].node));
		nt_list_append(&list, &items[i].node);
		ck_assert(nt_list_linked(&items[i].node));
	}
	for (node = list.next; node != &list; node = node->next)
		ck_assert_int_eq(NT_CONTAINER(node, struct item, node)->number, expected++);
	ck_assert_int_eq(expected, 4);
}
END_TEST

START_TEST(removing_twice_is_fine)
{
	struct nt_list list;
	struct item item = { 0 };

	nt_list_init(&list);
	nt_list_remove(&item.node);
	nt_list_append(&list, &item.node);
	nt_list_remove(&item.node);
	nt_list_remove(&item.node);
	ck_assert(nt_list_empty(&list));
	ck_assert(!nt_list_linked(&item.node));
}
END_TEST

Suite *list_suite(void)
{
	Suite *suite = suite_create("list");
	TCase *tc = tcase_create("list");

	tcase_add_test(tc, keeps_order_and_finds_the_owner);
	tcase_add_test(tc, removing_twice_is_fine);
	suite_add_tcase(suite, tc);
	return suite;
}
