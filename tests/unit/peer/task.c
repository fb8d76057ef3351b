/* task.c - the moves a task may make, its memory, and that it settles once. */
#include "suites.h"
#include "alloc.h"

#include "peer/instance.h"
#include "peer/task.h"

#include <string.h>

/* The rows are from, the columns to: new queued sent failed open cancelled streaming done. */
static const char *const moves[NT_TASK_PHASES] = {
	[NT_TASK_NEW] = ".yyyy..y",
	[NT_TASK_QUEUED] = "..yy...y",
	[NT_TASK_SENT] = "...y...y",
	[NT_TASK_FAILED] = ".......y",
	[NT_TASK_OPEN] = ".....yyy",
	[NT_TASK_CANCELLED] = ".......y",
	[NT_TASK_STREAMING] = ".....y.y",
	[NT_TASK_DONE] = "........",
};

START_TEST(moves_are_those_of_the_table)
{
	for (unsigned from = 0; from < NT_TASK_PHASES; from++)
		for (unsigned to = 0; to < NT_TASK_PHASES; to++)
			ck_assert_msg(nt_task_may_move(from, to) == (moves[from][to] == 'y'),
				"%s -> %s", nt_task_phase_name(from), nt_task_phase_name(to));
	ck_assert(!nt_task_may_move(NT_TASK_PHASES, NT_TASK_DONE));
	ck_assert(!nt_task_may_move(NT_TASK_NEW, NT_TASK_PHASES));
	ck_assert_str_eq(nt_task_phase_name(NT_TASK_PHASES), "?");
}
END_TEST

static void settle(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	unsigned *count = task->user;

	ck_assert_int_eq(task->phase, NT_TASK_DONE);
	ck_assert_uint_eq(task->handle, 0);
	ck_assert_int_eq(netron_error_code(error), NETRON_E_LIMIT);
	ck_assert_ptr_null(body);
	ck_assert_ptr_null(end);
	++*count;
}

START_TEST(failure_is_told_once_and_later)
{
	netron *net = netron_new(NULL);
	unsigned count = 0;

	ck_assert_ptr_nonnull(net);
	struct nt_task *task = nt_task_new(net);
	ck_assert(nt_task_open(task));
	netron_task handle = nt_task_handle(task);
	task->settle = settle;
	task->user = &count;
	ck_assert_ptr_eq(nt_task_of(handle), task);
	nt_call_fail_code(task, NETRON_E_LIMIT);
	nt_call_fail_code(task, NETRON_E_LOST);
	ck_assert_uint_eq(count, 0);
	nt_calls_report(net);
	ck_assert_uint_eq(count, 1);
	ck_assert_ptr_null(nt_task_of(handle));
	nt_calls_report(net);
	ck_assert_uint_eq(count, 1);
	netron_free(net);
}
END_TEST

START_TEST(memory_is_used_again)
{
	struct nt_test_alloc alloc;
	netron_options options = netron_options_default();

	nt_test_alloc_init(&alloc);
	options.allocator = &alloc.allocator;
	netron *net = netron_new(&options);
	ck_assert_ptr_nonnull(net);
	for (int i = 0; i < 3; i++) {
		struct nt_task *task = nt_task_new(net);
		ck_assert(nt_task_open(task));
		ck_assert_ptr_nonnull(nt_arena_alloc(&task->arena, 100));
		nt_task_free(task);
		if (i == 0)
			alloc.count = 0;
	}
	ck_assert_uint_eq(alloc.count, 0);
	netron_free(net);
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

START_TEST(reserve_lasts_when_memory_does_not)
{
	struct nt_test_alloc alloc;
	netron_options options = netron_options_default();
	struct nt_task *tasks[64];
	unsigned taken = 0;

	nt_test_alloc_init(&alloc);
	options.allocator = &alloc.allocator;
	netron *net = netron_new(&options);
	ck_assert_ptr_nonnull(net);
	alloc.fail_at = alloc.count + 1;
	alloc.fail_all_after = true;
	ck_assert_ptr_null(nt_task_new(net));
	while ((tasks[taken] = nt_task_take_reserved(net)) != NULL)
		taken++;
	ck_assert_uint_ge(taken, 8);
	while (taken > 0)
		nt_task_free(tasks[--taken]);
	ck_assert_ptr_nonnull(tasks[0] = nt_task_take_reserved(net));
	nt_task_free(tasks[0]);
	alloc.fail_at = 0;
	alloc.fail_all_after = false;
	netron_free(net);
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

Suite *task_suite(void)
{
	Suite *suite = suite_create("task");
	TCase *life = tcase_create("life");

	tcase_add_test(life, moves_are_those_of_the_table);
	tcase_add_test(life, failure_is_told_once_and_later);
	tcase_add_test(life, memory_is_used_again);
	tcase_add_test(life, reserve_lasts_when_memory_does_not);
	suite_add_tcase(suite, life);
	return suite;
}
