/* calls.c - ids of requests in flight. */
#include "suites.h"
#include "alloc.h"

#include "peer/calls.h"
#include "peer/task.h"

#include <netron/error.h>

#include <string.h>

enum { MANY = 5000 };

static struct nt_task tasks[MANY];

static struct nt_task *first(const struct nt_calls *calls)
{
	uint32_t at = 0;

	return nt_calls_next(calls, &at);
}

START_TEST(ids_start_at_one_and_never_are_zero)
{
	struct nt_calls calls;

	nt_calls_init(&calls);
	ck_assert_ptr_null(nt_calls_find(&calls, 1));
	ck_assert_ptr_null(first(&calls));
	ck_assert_int_eq(nt_calls_add(&calls, &nt_alloc_default, 10, &tasks[0], &tasks[0].id), 0);
	ck_assert_uint_eq(tasks[0].id, 1);
	ck_assert_ptr_eq(nt_calls_find(&calls, 1), &tasks[0]);
	ck_assert_ptr_null(nt_calls_find(&calls, 0));
	ck_assert_ptr_null(nt_calls_find(&calls, 9)); /* the same place */
	nt_calls_remove(&calls, &tasks[0], tasks[0].id);
	nt_calls_remove(&calls, &tasks[0], tasks[0].id);
	ck_assert_uint_eq(calls.count, 0);
	calls.last_id = UINT32_MAX;
	ck_assert_int_eq(nt_calls_add(&calls, &nt_alloc_default, 10, &tasks[0], &tasks[0].id), 0);
	ck_assert_uint_eq(tasks[0].id, 1);
	ck_assert_uint_eq(nt_calls_next_id(&calls), 2);
	nt_calls_fini(&calls, &nt_alloc_default);
}
END_TEST

START_TEST(many_in_any_order)
{
	struct nt_calls calls;

	nt_calls_init(&calls);
	for (unsigned i = 0; i < MANY; i++)
		ck_assert_int_eq(
			nt_calls_add(&calls, &nt_alloc_default, MANY, &tasks[i], &tasks[i].id), 0);
	for (unsigned i = 0; i < MANY; i++)
		ck_assert_ptr_eq(nt_calls_find(&calls, tasks[i].id), &tasks[i]);
	for (unsigned i = 0; i < MANY; i += 3)
		nt_calls_remove(&calls, &tasks[i], tasks[i].id);
	for (unsigned i = 0; i < MANY; i++)
		ck_assert_ptr_eq(nt_calls_find(&calls, tasks[i].id), i % 3 ? &tasks[i] : NULL);
	uint32_t at = 0;
	struct nt_task *task;
	for (unsigned i = 0; (task = nt_calls_next(&calls, &at)) != NULL; i++) {
		if (i % 3 == 0)
			i++;
		ck_assert_ptr_eq(task, &tasks[i]);
		nt_calls_remove(&calls, task, task->id);
	}
	ck_assert_uint_eq(calls.count, 0);
	nt_calls_fini(&calls, &nt_alloc_default);
}
END_TEST

START_TEST(first_is_the_oldest)
{
	struct nt_calls calls;

	nt_calls_init(&calls);
	for (unsigned i = 0; i < 100; i++)
		ck_assert_int_eq(
			nt_calls_add(&calls, &nt_alloc_default, MANY, &tasks[i], &tasks[i].id), 0);
	for (unsigned i = 0; i < 100; i++) {
		ck_assert_ptr_eq(first(&calls), &tasks[i]);
		nt_calls_remove(&calls, &tasks[i], tasks[i].id);
	}
	nt_calls_fini(&calls, &nt_alloc_default);
}
END_TEST

START_TEST(ids_begin_anew_with_a_connection)
{
	struct nt_calls calls;

	nt_calls_init(&calls);
	for (unsigned i = 0; i < 100; i++)
		ck_assert_int_eq(
			nt_calls_add(&calls, &nt_alloc_default, MANY, &tasks[i], &tasks[i].id), 0);
	for (unsigned i = 0; i < 100; i++)
		nt_calls_remove(&calls, &tasks[i], tasks[i].id);
	nt_calls_restart(&calls);
	for (unsigned i = 0; i < 100; i++) {
		ck_assert_int_eq(
			nt_calls_add(&calls, &nt_alloc_default, MANY, &tasks[i], &tasks[i].id), 0);
		ck_assert_uint_eq(tasks[i].id, i + 1);
	}
	nt_calls_fini(&calls, &nt_alloc_default);
}
END_TEST

START_TEST(ids_in_use_are_skipped_at_the_wrap)
{
	struct nt_calls calls;
	bool seen[16] = { false };

	nt_calls_init(&calls);
	calls.id_mask = 15;
	for (unsigned i = 0; i < 7; i++)
		ck_assert_int_eq(
			nt_calls_add(&calls, &nt_alloc_default, 100, &tasks[i], &tasks[i].id), 0);
	/* Half of the ids is all there is. */
	ck_assert_int_eq(nt_calls_add(&calls, &nt_alloc_default, 100, &tasks[7], &tasks[7].id),
		NETRON_E_LIMIT);
	for (unsigned turn = 0; turn < 1000; turn++) {
		struct nt_task *task = &tasks[turn % 5];
		nt_calls_remove(&calls, task, task->id);
		ck_assert_int_eq(nt_calls_add(&calls, &nt_alloc_default, 100, task, &task->id), 0);
		ck_assert_uint_ge(task->id, 1);
		ck_assert_uint_le(task->id, 15);
		memset(seen, 0, sizeof seen);
		for (unsigned i = 0; i < 7; i++) {
			ck_assert(!seen[tasks[i].id]);
			seen[tasks[i].id] = true;
		}
	}
	nt_calls_fini(&calls, &nt_alloc_default);
}
END_TEST

START_TEST(limit_and_memory)
{
	struct nt_test_alloc alloc;
	struct nt_calls calls;

	nt_test_alloc_init(&alloc);
	nt_calls_init(&calls);
	alloc.fail_at = 1;
	ck_assert_int_eq(nt_calls_add(&calls, &alloc.allocator, 2, &tasks[0], &tasks[0].id),
		NETRON_E_NO_MEMORY);
	ck_assert_int_eq(nt_calls_add(&calls, &alloc.allocator, 2, &tasks[0], &tasks[0].id), 0);
	ck_assert_int_eq(nt_calls_add(&calls, &alloc.allocator, 2, &tasks[1], &tasks[1].id), 0);
	ck_assert_int_eq(
		nt_calls_add(&calls, &alloc.allocator, 2, &tasks[2], &tasks[2].id), NETRON_E_LIMIT);
	/* The table cannot grow: those in it stay found. */
	alloc.fail_at = alloc.count + 1;
	ck_assert_int_eq(nt_calls_add(&calls, &alloc.allocator, 9, &tasks[2], &tasks[2].id), 0);
	ck_assert_int_eq(nt_calls_add(&calls, &alloc.allocator, 9, &tasks[3], &tasks[3].id), 0);
	ck_assert_int_eq(nt_calls_add(&calls, &alloc.allocator, 9, &tasks[4], &tasks[4].id),
		NETRON_E_NO_MEMORY);
	for (unsigned i = 0; i < 4; i++)
		ck_assert_ptr_eq(nt_calls_find(&calls, tasks[i].id), &tasks[i]);
	ck_assert_int_eq(nt_calls_add(&calls, &alloc.allocator, 9, &tasks[4], &tasks[4].id), 0);
	nt_calls_fini(&calls, &alloc.allocator);
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

Suite *calls_suite(void)
{
	Suite *suite = suite_create("calls");
	TCase *ids = tcase_create("ids");

	tcase_add_test(ids, ids_start_at_one_and_never_are_zero);
	tcase_add_test(ids, many_in_any_order);
	tcase_add_test(ids, first_is_the_oldest);
	tcase_add_test(ids, ids_begin_anew_with_a_connection);
	tcase_add_test(ids, ids_in_use_are_skipped_at_the_wrap);
	tcase_add_test(ids, limit_and_memory);
	suite_add_tcase(suite, ids);
	return suite;
}
