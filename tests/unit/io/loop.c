#include "io/loop.h"

#include "alloc.h"
#include "suites.h"

#include <netron/error.h>

#include <pthread.h>
#include <signal.h>
#include <string.h>

/* What happened, as letters in order. */
static char trace[256];
static size_t trace_size;

static void note(char letter)
{
	if (trace_size + 1 < sizeof trace)
		trace[trace_size++] = letter;
	trace[trace_size] = '\0';
}

static void note_closed(struct nt_loop *loop, void *user)
{
	(void)loop;
	*(bool *)user = true;
	note('!');
}

static void setup(struct nt_loop *loop, uv_loop_t *uv)
{
	trace_size = 0;
	trace[0] = '\0';
	ck_assert_int_eq(nt_loop_init(loop, &nt_alloc_default, uv), 0);
}

static void teardown(struct nt_loop *loop)
{
	bool is_closed = false;

	nt_loop_close(loop, note_closed, &is_closed);
	ck_assert(!is_closed);
	nt_loop_run(loop);
	ck_assert(is_closed);
	ck_assert_int_eq(uv_loop_alive(loop->uv), 0);
	nt_loop_fini(loop);
}

START_TEST(test_nothing_left)
{
	struct nt_loop loop;

	setup(&loop, NULL);
	ck_assert_int_eq(nt_loop_run(&loop), 0);
	ck_assert(!nt_loop_turn(&loop, true));
	ck_assert(!nt_loop_turn(&loop, false));
	teardown(&loop);
}
END_TEST

static void count_handle(uv_handle_t *handle, void *user)
{
	(void)handle;
	++*(unsigned *)user;
}

/* On a loop of the user's, nothing of ours is left, and its handles go on. */
static void stop_user_timer(uv_timer_t *timer)
{
	note('u');
	uv_close((uv_handle_t *)timer, NULL);
}

START_TEST(test_users_loop)
{
	uv_loop_t uv;
	uv_timer_t timer;
	struct nt_loop loop;
	bool is_closed = false;
	unsigned handles = 0;

	uv_loop_init(&uv);
	setup(&loop, &uv);
	uv_timer_init(&uv, &timer);
	uv_timer_start(&timer, stop_user_timer, 100, 0);
	nt_loop_close(&loop, note_closed, &is_closed);
	uv_run(&uv, UV_RUN_DEFAULT);
	ck_assert(is_closed);
	ck_assert_str_eq(trace, "!u");
	nt_loop_fini(&loop);
	uv_walk(&uv, count_handle, &handles);
	ck_assert_uint_eq(handles, 0);
	ck_assert_int_eq(uv_loop_close(&uv), 0);
}
END_TEST

static void fini_inside(struct nt_loop *loop, void *user)
{
	nt_loop_fini(loop);
	*(bool *)user = true;
}

START_TEST(test_users_loop_fini_inside)
{
	uv_loop_t uv;
	struct nt_loop loop;
	bool is_closed = false;

	uv_loop_init(&uv);
	setup(&loop, &uv);
	nt_loop_close(&loop, fini_inside, &is_closed);
	uv_run(&uv, UV_RUN_DEFAULT);
	ck_assert(is_closed);
	ck_assert_int_eq(uv_loop_close(&uv), 0);
}
END_TEST

/* Deferred work. */

struct work {
	struct nt_pending pending; /* first */
	struct nt_loop *loop;
	char letter;
	struct work *then, *then_later, *cancels;
};

static void run_work(struct nt_pending *pending)
{
	struct work *work = (struct work *)(void *)pending;

	note(work->letter);
	if (work->then)
		nt_loop_defer(work->loop, &work->then->pending);
	if (work->then_later)
		nt_loop_defer_turn(work->loop, &work->then_later->pending);
	if (work->cancels)
		nt_loop_undefer(&work->cancels->pending);
	work->then = work->then_later = NULL;
}

START_TEST(test_defer)
{
	struct nt_loop loop;
	struct work a = { { .run = run_work }, &loop, 'a', NULL, NULL, NULL };
	struct work b = { { .run = run_work }, &loop, 'b', NULL, NULL, NULL };
	struct work c = { { .run = run_work }, &loop, 'c', NULL, NULL, NULL };
	struct work d = { { .run = run_work }, &loop, 'd', NULL, NULL, NULL };

	setup(&loop, NULL);
	a.then = &a; /* again, but behind the others of this time */
	a.cancels = &d;
	b.then_later = &c;
	nt_loop_defer(&loop, &a.pending);
	nt_loop_defer(&loop, &b.pending);
	nt_loop_defer(&loop, &a.pending);
	nt_loop_defer(&loop, &d.pending);
	ck_assert_str_eq(trace, "");
	nt_loop_run(&loop);
	ck_assert_str_eq(trace, "abac");
	nt_loop_defer(&loop, &b.pending);
	nt_loop_undefer(&b.pending);
	nt_loop_undefer(&b.pending);
	nt_loop_run(&loop);
	ck_assert_str_eq(trace, "abac");
	teardown(&loop);
}
END_TEST

static void run_nested(struct nt_pending *pending)
{
	struct work *work = (struct work *)(void *)pending;

	note('(');
	nt_loop_defer(work->loop, &work->then->pending);
	nt_loop_run_deferred(work->loop);
	note(')');
}

START_TEST(test_run_deferred)
{
	struct nt_loop loop;
	struct work b = { { .run = run_work }, &loop, 'b', NULL, NULL, NULL };
	struct work later = { { .run = run_work }, &loop, 'l', NULL, NULL, NULL };
	struct work a = { { .run = run_nested }, &loop, 'a', &b, NULL, NULL };

	setup(&loop, NULL);
	nt_loop_defer(&loop, &a.pending);
	nt_loop_defer_turn(&loop, &later.pending);
	nt_loop_run_deferred(&loop);
	ck_assert_str_eq(trace, "()");
	nt_loop_run_deferred(&loop);
	ck_assert_str_eq(trace, "()b");
	nt_loop_run(&loop);
	ck_assert_str_eq(trace, "()bl");
	teardown(&loop);
}
END_TEST

/* Time. */

struct alarm {
	struct nt_timer timer; /* first */
	struct nt_loop *loop;
	char letter;
	nt_ms due, fired_at;
};

static void on_alarm(struct nt_timer *timer, nt_ms now)
{
	struct alarm *alarm = (struct alarm *)(void *)timer;

	(void)now;
	alarm->fired_at = nt_loop_now(alarm->loop);
	note(alarm->letter);
}

static void set_alarm(struct alarm *alarm, struct nt_loop *loop, char letter, uint64_t in_ms)
{
	alarm->timer = (struct nt_timer){ .on_due = on_alarm };
	alarm->loop = loop;
	alarm->letter = letter;
	alarm->due = nt_loop_now(loop) + in_ms;
	nt_loop_set_timer(loop, &alarm->timer, in_ms);
}

START_TEST(test_timers)
{
	struct nt_loop loop;
	struct alarm a, b, c;

	setup(&loop, NULL);
	set_alarm(&c, &loop, 'c', 60);
	set_alarm(&b, &loop, 'b', 5);
	set_alarm(&a, &loop, 'a', 30);
	nt_loop_run(&loop);
	/* as they were due, which a slow machine may change */
	ck_assert_uint_eq(strlen(trace), 3);
	ck_assert_int_eq(strchr(trace, 'b') < strchr(trace, 'a'), b.due <= a.due);
	ck_assert(a.due == c.due || (strchr(trace, 'a') < strchr(trace, 'c')) == (a.due < c.due));
	ck_assert(b.due == c.due || (strchr(trace, 'b') < strchr(trace, 'c')) == (b.due < c.due));
	ck_assert_uint_ge(a.fired_at, a.due);
	ck_assert_uint_ge(b.fired_at, b.due);
	ck_assert_uint_ge(c.fired_at, c.due);
	teardown(&loop);
}
END_TEST

/* A deadline that was taken back does not hold the loop open. */
START_TEST(test_unset_timer)
{
	struct nt_loop loop;
	struct alarm a, b;
	nt_ms start;

	setup(&loop, NULL);
	start = nt_loop_now(&loop);
	set_alarm(&a, &loop, 'a', 60000);
	set_alarm(&b, &loop, 'b', 5);
	nt_loop_unset_timer(&loop, &a.timer);
	nt_loop_run(&loop);
	ck_assert_str_eq(trace, "b");
	set_alarm(&a, &loop, 'a', UINT64_MAX);
	nt_loop_unset_timer(&loop, &a.timer);
	nt_loop_unset_timer(&loop, &a.timer);
	nt_loop_run(&loop);
	ck_assert_uint_lt(nt_loop_now(&loop) - start, 30000);
	teardown(&loop);
}
END_TEST

static nt_ms read_test_clock(void *user)
{
	return *(nt_ms *)user;
}

START_TEST(test_own_clock)
{
	struct nt_loop loop;
	struct alarm a, b;
	nt_ms now = 1000;

	setup(&loop, NULL);
	loop.now = read_test_clock;
	loop.now_user = &now;
	set_alarm(&a, &loop, 'a', 3600000);
	set_alarm(&b, &loop, 'b', 50);
	nt_loop_tick(&loop);
	now += 49;
	nt_loop_tick(&loop);
	ck_assert_str_eq(trace, "");
	now += 1 + NT_WHEEL_TICK_MS;
	nt_loop_tick(&loop);
	ck_assert_str_eq(trace, "b");
	nt_loop_run(&loop); /* nothing happens by itself */
	ck_assert_str_eq(trace, "b");
	now += 3600000;
	nt_loop_tick(&loop);
	ck_assert_str_eq(trace, "ba");
	teardown(&loop);
}
END_TEST

/* Time passed outside of the loop does not shorten a deadline. */
START_TEST(test_stale_time)
{
	struct nt_loop loop;
	struct alarm a;
	uint64_t end;

	setup(&loop, NULL);
	nt_loop_turn(&loop, false);
	end = uv_hrtime() + 60 * 1000000ull;
	while (uv_hrtime() < end)
		;
	end = uv_hrtime();
	set_alarm(&a, &loop, 'a', 40);
	nt_loop_run(&loop);
	ck_assert_uint_ge(uv_hrtime() - end, 39 * 1000000ull);
	teardown(&loop);
}
END_TEST

/* Posts. */

enum { POSTS = 20000, THREADS = 4 };

struct poster {
	struct nt_loop *loop;
	pthread_t thread;
	unsigned seen, sent;
	struct poster_item {
		struct poster *poster;
		unsigned number;
	} items[POSTS];
};

static void on_post(void *arg)
{
	struct poster_item *item = arg;

	/* FIFO per thread. */
	ck_assert_uint_eq(item->number, item->poster->seen);
	item->poster->seen++;
}

static void *post_all(void *arg)
{
	struct poster *poster = arg;

	for (unsigned i = 0; i < POSTS; i++) {
		poster->items[i] = (struct poster_item){ poster, i };
		if (nt_loop_post(poster->loop, on_post, &poster->items[i]) < 0)
			break;
		poster->sent++;
	}
	return NULL;
}

START_TEST(test_posts)
{
	static struct poster posters[THREADS];
	struct nt_loop loop;
	unsigned seen = 0;

	setup(&loop, NULL);
	nt_loop_keep_open(&loop, true);
	for (size_t i = 0; i < THREADS; i++) {
		posters[i].loop = &loop;
		pthread_create(&posters[i].thread, NULL, post_all, &posters[i]);
	}
	while (seen < THREADS * POSTS) {
		nt_loop_turn(&loop, true);
		seen = 0;
		for (size_t i = 0; i < THREADS; i++)
			seen += posters[i].seen;
	}
	for (size_t i = 0; i < THREADS; i++)
		pthread_join(posters[i].thread, NULL);
	nt_loop_keep_open(&loop, false);
	teardown(&loop);
}
END_TEST

/* What was accepted before close is run, later ones are refused. */
START_TEST(test_posts_during_close)
{
	static struct poster posters[THREADS];
	struct nt_loop loop;
	bool is_closed = false;

	setup(&loop, NULL);
	for (size_t i = 0; i < THREADS; i++) {
		posters[i].loop = &loop;
		pthread_create(&posters[i].thread, NULL, post_all, &posters[i]);
	}
	while (posters[0].seen < 100)
		nt_loop_turn(&loop, false);
	nt_loop_close(&loop, note_closed, &is_closed);
	nt_loop_run(&loop);
	ck_assert(is_closed);
	for (size_t i = 0; i < THREADS; i++) {
		pthread_join(posters[i].thread, NULL);
		ck_assert_uint_eq(posters[i].seen, posters[i].sent);
	}
	ck_assert_int_eq(nt_loop_post(&loop, on_post, NULL), NETRON_E_CLOSED);
	nt_loop_fini(&loop);
}
END_TEST

static void post_note(void *arg)
{
	note(*(const char *)arg);
}

static void post_again(void *arg)
{
	note('1');
	ck_assert_int_eq(nt_loop_post(arg, post_note, (void *)(uintptr_t) "2"), 0);
}

/* A post runs although nothing else holds the loop, but never inside nt_loop_post. */
START_TEST(test_post_alone)
{
	struct nt_loop loop;

	setup(&loop, NULL);
	ck_assert_int_eq(nt_loop_post(&loop, post_again, &loop), 0);
	ck_assert_str_eq(trace, "");
	nt_loop_run(&loop);
	ck_assert_str_eq(trace, "12");
	ck_assert_int_eq(nt_loop_post(&loop, post_note, (void *)(uintptr_t) "3"), 0);
	teardown(&loop);
	ck_assert_str_eq(trace, "123!");
}
END_TEST

struct again {
	struct nt_post post;
	struct nt_loop *loop;
	unsigned left;
};

static void post_node_again(void *arg)
{
	struct again *again = arg;

	note('n');
	if (again->left-- > 0)
		ck_assert_int_eq(nt_loop_post_node(again->loop, &again->post), 0);
}

/* What is the caller's waits once, needs no memory, and may be posted again when it runs. */
START_TEST(test_post_node)
{
	struct again again = { .left = 2 };
	struct nt_test_alloc alloc;
	struct nt_loop loop;

	nt_test_alloc_init(&alloc);
	setup(&loop, NULL);
	loop.allocator = &alloc.allocator;
	alloc.fail_at = 1;
	alloc.fail_all_after = true;
	again.loop = &loop;
	again.post = (struct nt_post){ .fn = post_node_again, .arg = &again };
	ck_assert_int_eq(nt_loop_post_node(&loop, &again.post), 0);
	ck_assert_int_eq(nt_loop_post_node(&loop, &again.post), 0);
	nt_loop_run(&loop);
	ck_assert_str_eq(trace, "nnn");
	ck_assert_uint_eq(alloc.count, 0);
	loop.allocator = &nt_alloc_default;
	teardown(&loop);
}
END_TEST

static void post_stop(void *arg)
{
	note('s');
	nt_loop_stop(arg);
}

START_TEST(test_stop)
{
	struct nt_loop loop;
	struct alarm a;

	setup(&loop, NULL);
	set_alarm(&a, &loop, 'a', 60000);
	nt_loop_post(&loop, post_stop, &loop);
	nt_loop_run(&loop);
	ck_assert_str_eq(trace, "s");
	nt_loop_stop(&loop);
	nt_loop_run(&loop);
	nt_loop_unset_timer(&loop, &a.timer);
	set_alarm(&a, &loop, 'a', 1);
	nt_loop_run(&loop);
	ck_assert_str_eq(trace, "sa");
	teardown(&loop);
}
END_TEST

/* on_closed waits for what transports hold. */
START_TEST(test_close_waits)
{
	struct nt_loop loop;
	struct alarm a;
	bool is_closed = false;

	setup(&loop, NULL);
	nt_loop_hold(&loop);
	nt_loop_hold(&loop);
	nt_loop_close(&loop, note_closed, &is_closed);
	set_alarm(&a, &loop, 'a', 1);
	nt_loop_run(&loop);
	ck_assert_str_eq(trace, "a");
	nt_loop_release(&loop);
	nt_loop_run(&loop);
	ck_assert(!is_closed);
	nt_loop_release(&loop);
	ck_assert(!is_closed);
	nt_loop_run(&loop);
	ck_assert(is_closed);
	nt_loop_fini(&loop);
}
END_TEST

static void handle_signal(int number)
{
	(void)number;
}

START_TEST(test_sigpipe)
{
	struct sigaction action;
	struct nt_loop loop;

	signal(SIGPIPE, SIG_DFL);
	setup(&loop, NULL);
	sigaction(SIGPIPE, NULL, &action);
	ck_assert(action.sa_handler == SIG_IGN);
	teardown(&loop);
	signal(SIGPIPE, handle_signal);
	setup(&loop, NULL);
	sigaction(SIGPIPE, NULL, &action);
	ck_assert(action.sa_handler == handle_signal);
	teardown(&loop);
}
END_TEST

START_TEST(test_no_memory)
{
	for (size_t n = 1;; n++) {
		struct nt_test_alloc alloc;
		struct nt_loop loop;
		bool is_closed = false;
		int status;

		trace_size = 0;
		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		status = nt_loop_init(&loop, &alloc.allocator, NULL);
		if (status == 0) {
			status = nt_loop_post(&loop, post_note, (void *)(uintptr_t) "p");
			ck_assert(status == 0 || status == NETRON_E_NO_MEMORY);
			nt_loop_close(&loop, note_closed, &is_closed);
			nt_loop_run(&loop);
			ck_assert_str_eq(trace, status == 0 ? "p!" : "!");
			nt_loop_fini(&loop);
		}
		ck_assert_int_eq(status, alloc.count < n ? 0 : NETRON_E_NO_MEMORY);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
	}
}
END_TEST

Suite *loop_suite(void)
{
	Suite *suite = suite_create("loop");
	TCase *tcase = tcase_create("loop");

	tcase_set_timeout(tcase, 30);
	tcase_add_test(tcase, test_nothing_left);
	tcase_add_test(tcase, test_users_loop);
	tcase_add_test(tcase, test_users_loop_fini_inside);
	tcase_add_test(tcase, test_defer);
	tcase_add_test(tcase, test_run_deferred);
	tcase_add_test(tcase, test_timers);
	tcase_add_test(tcase, test_unset_timer);
	tcase_add_test(tcase, test_own_clock);
	tcase_add_test(tcase, test_stale_time);
	tcase_add_test(tcase, test_posts);
	tcase_add_test(tcase, test_posts_during_close);
	tcase_add_test(tcase, test_post_alone);
	tcase_add_test(tcase, test_post_node);
	tcase_add_test(tcase, test_stop);
	tcase_add_test(tcase, test_close_waits);
	tcase_add_test(tcase, test_sigpipe);
	tcase_add_test(tcase, test_no_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
