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

/* The numbers of the list's items, forwards and backwards, as digits. */
static const char *digits(const struct nt_list *list)
{
	static char text[32];
	char *p = text;

	for (struct nt_list *node = list->next; node != list && p < text + 12; node = node->next)
		*p++ = (char)('0' + NT_CONTAINER(node, struct item, node)->number);
	*p++ = ' ';
	for (struct nt_list *node = list->prev; node != list && p < text + 24; node = node->prev)
		*p++ = (char)('0' + NT_CONTAINER(node, struct item, node)->number);
	*p = '\0';
	return text;
}

/* As streams have them: heads that stand beside each other, of nodes in the middle of others. */
struct heads {
	int before;
	struct nt_list ready, serving;
};

static void fill(struct heads *heads, struct item *items, int count)
{
	nt_list_init(&heads->ready);
	nt_list_init(&heads->serving);
	for (int i = 0; i < count; i++) {
		items[i] = (struct item){ .number = i };
		nt_list_append(i < 2 ? &heads->ready : &heads->serving, &items[i].node);
	}
}

START_TEST(taking_and_splicing)
{
	struct heads heads;
	struct item items[5];
	struct nt_list now;

	fill(&heads, items, 5);
	ck_assert_str_eq(digits(&heads.ready), "01 10");
	ck_assert_str_eq(digits(&heads.serving), "234 432");
	nt_list_take(&heads.serving, &now);
	ck_assert(nt_list_empty(&heads.serving));
	ck_assert_str_eq(digits(&now), "234 432");
	nt_list_splice(&now, &heads.ready);
	ck_assert(nt_list_empty(&now));
	ck_assert_str_eq(digits(&heads.ready), "01234 43210");
	nt_list_take(&heads.serving, &now); /* none */
	ck_assert(nt_list_empty(&now));
	nt_list_splice(&now, &heads.ready);
	ck_assert_str_eq(digits(&heads.ready), "01234 43210");
}
END_TEST

/* One by one, from either end to either end: every compiler and level of optimisation is to see
 * that the heads change. */
START_TEST(moving_one_by_one)
{
	struct heads heads;
	struct item items[5];
	struct nt_list now, *node;
	int turns = 0;

	fill(&heads, items, 5);
	for (; !nt_list_empty(&heads.serving) && turns < 9; turns++) {
		node = heads.serving.prev;
		nt_list_remove(node);
		nt_list_append(heads.ready.next, node); /* before the first */
	}
	ck_assert_int_eq(turns, 3);
	ck_assert_str_eq(digits(&heads.ready), "23401 10432");
	nt_list_take(&heads.ready, &now);
	for (turns = 0; !nt_list_empty(&now) && turns < 9; turns++) {
		struct item *item = NT_CONTAINER(now.next, struct item, node);
		nt_list_remove(&item->node);
		nt_list_append(&heads.serving, &item->node);
	}
	ck_assert_int_eq(turns, 5);
	ck_assert_str_eq(digits(&heads.serving), "23401 10432");
}
END_TEST

Suite *list_suite(void)
{
	Suite *suite = suite_create("list");
	TCase *tc = tcase_create("list");

	tcase_add_test(tc, keeps_order_and_finds_the_owner);
	tcase_add_test(tc, removing_twice_is_fine);
	tcase_add_test(tc, taking_and_splicing);
	tcase_add_test(tc, moving_one_by_one);
	suite_add_tcase(suite, tc);
	return suite;
}
