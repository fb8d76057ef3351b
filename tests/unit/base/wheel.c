#include "base/wheel.h"

#include "suites.h"

#include <stdlib.h>
#include <string.h>

struct alarm {
	struct nt_timer timer;
	int index, fired;
	nt_ms fired_at, due; /* due: UINT64_MAX when not set */
};

static struct nt_wheel wheel;
static int order[64], order_count;

static struct alarm *alarm_of(struct nt_timer *timer)
{
	return NT_CONTAINER(timer, struct alarm, timer);
}

static void on_due(struct nt_timer *timer, nt_ms now)
{
	struct alarm *alarm = alarm_of(timer);

	ck_assert(!nt_list_linked(&timer->node));
	alarm->fired++;
	alarm->fired_at = now;
	if (order_count < 64)
		order[order_count++] = alarm->index;
}

static void setup(void)
{
	nt_wheel_init(&wheel, 1000);
	order_count = 0;
}

START_TEST(empty_waits_for_ever)
{
	ck_assert_uint_eq(nt_wheel_next(&wheel), UINT64_MAX);
	nt_wheel_advance(&wheel, 5000);
	nt_wheel_advance(&wheel, UINT64_MAX - 1);
	ck_assert_uint_eq(nt_wheel_next(&wheel), UINT64_MAX);
}
END_TEST

START_TEST(fires_at_its_millisecond)
{
	struct alarm alarm = { .timer.on_due = on_due };

	for (nt_ms delay = 0; delay < 20000; delay += 7) {
		nt_ms due = wheel.now + delay;

		alarm.fired = 0;
		nt_wheel_set(&wheel, &alarm.timer, due);
		ck_assert_uint_eq(nt_wheel_next(&wheel), due);
		if (delay) {
			nt_wheel_advance(&wheel, due - 1);
			ck_assert_int_eq(alarm.fired, 0);
		}
		nt_wheel_advance(&wheel, due);
		ck_assert_int_eq(alarm.fired, 1);
		ck_assert_uint_eq(wheel.count, 0);
	}
}
END_TEST

START_TEST(past_fires_in_the_next_advance)
{
	struct alarm alarm = { .timer.on_due = on_due };

	nt_wheel_set(&wheel, &alarm.timer, 0);
	ck_assert_uint_le(nt_wheel_next(&wheel), 1000);
	nt_wheel_advance(&wheel, 1000);
	ck_assert_int_eq(alarm.fired, 1);
}
END_TEST

START_TEST(set_again_moves)
{
	struct alarm alarm = { .timer.on_due = on_due };

	nt_wheel_set(&wheel, &alarm.timer, 1010);
	nt_wheel_set(&wheel, &alarm.timer, 9000);
	ck_assert_uint_eq(wheel.count, 1);
	nt_wheel_advance(&wheel, 8999);
	ck_assert_int_eq(alarm.fired, 0);
	ck_assert_uint_eq(nt_wheel_next(&wheel), 9000);
	nt_wheel_advance(&wheel, 9000);
	ck_assert_int_eq(alarm.fired, 1);
	nt_wheel_unset(&wheel, &alarm.timer);
	nt_wheel_unset(&wheel, &alarm.timer);
	ck_assert_uint_eq(wheel.count, 0);
}
END_TEST

START_TEST(order_is_by_due_then_by_setting)
{
	enum { COUNT = 60 };
	static struct alarm alarms[COUNT];
	static const nt_ms dues[] = { 1500, 1007, 1007, 7000, 1006, 5096, 1000, 1500, 9192, 1001 };
	nt_ms last = 0;
	int last_index = -1;

	memset(alarms, 0, sizeof(alarms));
	for (int i = 0; i < COUNT; i++) {
		alarms[i].timer.on_due = on_due;
		alarms[i].index = i;
		nt_wheel_set(&wheel, &alarms[i].timer, dues[i % 10]);
	}
	nt_wheel_advance(&wheel, 100000);
	ck_assert_int_eq(order_count, COUNT);
	for (int i = 0; i < COUNT; i++) {
		nt_ms due = alarms[order[i]].timer.due;

		ck_assert(due > last || (due == last && order[i] > last_index));
		last = due;
		last_index = order[i];
	}
}
END_TEST

static struct alarm others[3];

static void on_due_disturb(struct nt_timer *timer, nt_ms now)
{
	on_due(timer, now);
	nt_wheel_unset(&wheel, &others[0].timer);         /* due as well, not fired yet */
	nt_wheel_set(&wheel, &others[1].timer, now + 50); /* due as well: moved away */
	nt_wheel_set(&wheel, timer, now);                 /* itself, at once */
}

START_TEST(callbacks_may_do_anything_to_timers)
{
	struct alarm alarm = { .timer.on_due = on_due_disturb };

	memset(others, 0, sizeof(others));
	for (int i = 0; i < 3; i++)
		others[i].timer.on_due = on_due;
	nt_wheel_set(&wheel, &alarm.timer, 1100);
	for (int i = 0; i < 3; i++)
		nt_wheel_set(&wheel, &others[i].timer, 1101);
	nt_wheel_advance(&wheel, 1200);
	ck_assert_int_eq(alarm.fired, 1); /* not again in the same call */
	ck_assert_int_eq(others[0].fired, 0);
	ck_assert_int_eq(others[1].fired, 0);
	ck_assert_int_eq(others[2].fired, 1);
	ck_assert_uint_eq(wheel.count, 2);
	ck_assert_uint_le(nt_wheel_next(&wheel), 1200);
	alarm.timer.on_due = on_due;
	nt_wheel_advance(&wheel, 1200);
	ck_assert_int_eq(alarm.fired, 2);
	nt_wheel_advance(&wheel, 1250);
	ck_assert_int_eq(others[1].fired, 1);
	ck_assert_uint_eq(nt_wheel_next(&wheel), UINT64_MAX);
}
END_TEST

static void on_due_free(struct nt_timer *timer, nt_ms now)
{
	(void)now;
	free(alarm_of(timer));
}

START_TEST(callback_may_free_its_timer)
{
	for (int i = 0; i < 100; i++) {
		struct alarm *alarm = calloc(1, sizeof(*alarm));

		ck_assert_ptr_nonnull(alarm);
		alarm->timer.on_due = on_due_free;
		nt_wheel_set(&wheel, &alarm->timer, 1000 + (nt_ms)(i % 7));
	}
	nt_wheel_advance(&wheel, 2000);
	ck_assert_uint_eq(wheel.count, 0);
}
END_TEST

START_TEST(huge_leaps_are_quick)
{
	struct alarm near = { .timer.on_due = on_due }, far = { .timer.on_due = on_due },
		     never = { .timer.on_due = on_due };

	nt_wheel_set(&wheel, &near.timer, 1001);
	nt_wheel_set(&wheel, &far.timer, UINT64_MAX / 2);
	nt_wheel_set(&wheel, &never.timer, UINT64_MAX);
	nt_wheel_advance(&wheel, UINT64_MAX / 4);
	ck_assert_int_eq(near.fired, 1);
	ck_assert_int_eq(far.fired, 0);
	ck_assert_uint_eq(nt_wheel_next(&wheel), UINT64_MAX / 2);
	nt_wheel_advance(&wheel, UINT64_MAX - 1);
	ck_assert_int_eq(far.fired, 1);
	ck_assert_int_eq(never.fired, 0);
}
END_TEST

/* Against a plain array: in every round exactly what is due fires, and next is never too late. */
START_TEST(random_use)
{
	enum { COUNT = 200 };
	static struct alarm alarms[COUNT];
	nt_ms now = 1000;
	int idle = 0;

	srand(5);
	memset(alarms, 0, sizeof(alarms));
	for (int i = 0; i < COUNT; i++) {
		alarms[i].timer.on_due = on_due;
		alarms[i].due = UINT64_MAX;
	}
	for (int round = 0; round < 50000; round++) {
		nt_ms first = UINT64_MAX, next;
		int fired = 0;

		for (int n = rand() % 5; n; n--) {
			struct alarm *alarm = &alarms[rand() % COUNT];

			alarm->due = UINT64_MAX;
			if (rand() % 3) {
				alarm->due = now + (nt_ms)(rand() % (rand() % 4 ? 300 : 20000));
				nt_wheel_set(&wheel, &alarm->timer, alarm->due);
			} else {
				nt_wheel_unset(&wheel, &alarm->timer);
			}
		}
		for (int i = 0; i < COUNT; i++)
			first = alarms[i].due < first ? alarms[i].due : first;
		next = nt_wheel_next(&wheel);
		ck_assert_uint_le(next, first);
		if (rand() % 2 && next != UINT64_MAX)
			now = next > now ? next : now;
		else
			now += (nt_ms)(rand() % 40);
		nt_wheel_advance(&wheel, now);
		for (int i = 0; i < COUNT; i++) {
			bool is_due = alarms[i].due <= now;

			if (alarms[i].fired != is_due)
				ck_abort_msg("round %d: fired %d times", round, alarms[i].fired);
			fired += is_due;
			if (is_due) {
				alarms[i].due = UINT64_MAX;
				alarms[i].fired = 0;
			}
		}
		idle += !fired;
	}
	ck_assert_int_lt(idle, 40000);
}
END_TEST

Suite *wheel_suite(void)
{
	Suite *suite = suite_create("wheel");
	TCase *tc = tcase_create("wheel");

	tcase_add_checked_fixture(tc, setup, NULL);
	tcase_add_test(tc, empty_waits_for_ever);
	tcase_add_test(tc, fires_at_its_millisecond);
	tcase_add_test(tc, past_fires_in_the_next_advance);
	tcase_add_test(tc, set_again_moves);
	tcase_add_test(tc, order_is_by_due_then_by_setting);
	tcase_add_test(tc, callbacks_may_do_anything_to_timers);
	tcase_add_test(tc, callback_may_free_its_timer);
	tcase_add_test(tc, huge_leaps_are_quick);
	tcase_add_test(tc, random_use);
	suite_add_tcase(suite, tc);
	return suite;
}
