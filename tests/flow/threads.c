/* threads.c - an instance with a thread of its own: blocking calls from several threads, posts,
 * and ends. */
#include "suites.h"
#include "probe.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 4, CALLS = 200 };

struct shared {
	netron *net;
	netron_peer peer;
	struct probe probe;
	atomic_uint sums, fails, posts;
};

static void *call_many(void *arg)
{
	struct shared *shared = arg;

	for (int32_t i = 0; i < CALLS; i++) {
		netron_auto(netron_error) error = NULL;
		int32_t sum = 0;
		char *text = NULL;

		if (probe_add_sync(shared->peer, NULL, i, i, &sum, &error) == 0 && sum == 2 * i)
			atomic_fetch_add(&shared->sums, 1);
		if (probe_greet_sync(shared->peer, "thread", &text, NULL) < 0 ||
			strcmp(text, "hello thread") != 0)
			atomic_fetch_add(&shared->fails, 1);
		netron_string_free(text);
	}
	return NULL;
}

static void open_shared(struct shared *shared)
{
	memset(shared, 0, sizeof *shared);
	shared->net = netron_new(NULL);
	ck_assert_ptr_nonnull(shared->net);
	ck_assert_int_eq(probe_expose(shared->net, &shared->probe, NULL), 0);
	ck_assert_int_eq(netron_listen(shared->net, "memory://threads", NULL), 0);
	ck_assert_int_eq(netron_start(shared->net), 0);
	ck_assert_int_eq(
		netron_connect_sync(shared->net, "memory://threads", &shared->peer, NULL), 0);
}

START_TEST(blocking_calls_from_four_threads)
{
	static struct shared shared;
	pthread_t threads[THREADS];

	open_shared(&shared);
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, call_many, &shared), 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	ck_assert_uint_eq(shared.sums, THREADS * CALLS);
	ck_assert_uint_eq(shared.fails, 0);
	netron_free(shared.net);
	ck_assert_uint_eq(shared.probe.adds, THREADS * CALLS);
}
END_TEST

static void note_post(void *arg)
{
	struct shared *shared = arg;
	int32_t sum;

	/* On the loop's thread waiting is refused, the rest is allowed. */
	if (probe_add_sync(shared->peer, NULL, 1, 1, &sum, NULL) == NETRON_E_REENTRANT &&
		netron_peer_get_state(shared->peer) == NETRON_PEER_READY)
		atomic_fetch_add(&shared->posts, 1);
}

START_TEST(posts_run_on_the_loop)
{
	static struct shared shared;

	open_shared(&shared);
	for (int i = 0; i < 100; i++)
		ck_assert_int_eq(netron_post(shared.net, note_post, &shared), 0);
	ck_assert_int_eq(netron_run(shared.net), NETRON_E_THREAD);
	ck_assert_int_eq(netron_start(shared.net), NETRON_E_THREAD);
	netron_free(shared.net); /* after the posts */
	ck_assert_uint_eq(shared.posts, 100);
}
END_TEST

static void *wait_for_answer(void *arg)
{
	struct shared *shared = arg;
	struct probe_tag args = { 1 };
	uint32_t tag;
	int rc = netron_invoke_sync_plain(
		shared->peer, &probe_methods[PROBE_LATER], &args, NULL, &tag, NULL);

	return (void *)(intptr_t)rc;
}

static void note_laters(void *arg)
{
	struct shared *shared = arg;

	atomic_store(&shared->posts, shared->probe.laters);
}

START_TEST(free_ends_what_waits)
{
	static struct shared shared;
	pthread_t threads[THREADS];

	open_shared(&shared);
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, wait_for_answer, &shared), 0);
	while (shared.posts < THREADS) {
		ck_assert_int_eq(netron_post(shared.net, note_laters, &shared), 0);
		sched_yield();
	}
	netron_free(shared.net);
	for (int i = 0; i < THREADS; i++) {
		void *rc;
		pthread_join(threads[i], &rc);
		ck_assert_int_eq((int)(intptr_t)rc, NETRON_E_CLOSED);
	}
}
END_TEST

static pthread_mutex_t freed_mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t freed = PTHREAD_COND_INITIALIZER;
static unsigned frees;

static void *count_alloc(size_t size, void *user)
{
	(void)user;
	return malloc(size);
}

static void *count_realloc(void *memory, size_t size, void *user)
{
	(void)user;
	return realloc(memory, size);
}

/* The instance itself is the last block to go. */
static void count_free(void *memory, void *user)
{
	pthread_mutex_lock(&freed_mutex);
	if (memory && memory == *(void **)user) {
		frees++;
		pthread_cond_signal(&freed);
	}
	pthread_mutex_unlock(&freed_mutex);
	free(memory);
}

static void free_posted(void *arg)
{
	netron_free(arg);
}

START_TEST(freed_by_its_own_thread)
{
	static void *watched;
	netron_allocator allocator = { count_alloc, count_realloc, count_free, &watched };
	netron_options options = netron_options_default();

	options.allocator = &allocator;
	netron *net = netron_new(&options);
	ck_assert_ptr_nonnull(net);
	watched = net;
	ck_assert_int_eq(netron_start(net), 0);
	ck_assert_int_eq(netron_post(net, free_posted, net), 0);
	pthread_mutex_lock(&freed_mutex);
	while (frees == 0)
		pthread_cond_wait(&freed, &freed_mutex);
	pthread_mutex_unlock(&freed_mutex);
}
END_TEST

static void note_code(const netron_error *error, int32_t sum, void *user)
{
	(void)sum;
	*(int *)user = netron_error_code(error);
}

static void *use_from_elsewhere(void *arg)
{
	netron_peer peer = { arg, 1 };
	intptr_t rc = netron_listen(arg, "memory://elsewhere", NULL);

	int32_t sum;
	int code = 0;

	if (rc == NETRON_E_THREAD &&
		probe_add_sync(peer, NULL, 1, 1, &sum, NULL) != NETRON_E_THREAD)
		rc = 1;
	probe_add(peer, NULL, 1, 1, note_code, &code);
	if (rc == NETRON_E_THREAD && code != NETRON_E_THREAD)
		rc = 2;
	return (void *)rc;
}

static void check_elsewhere(void *arg)
{
	pthread_t thread;
	void *rc;

	ck_assert_int_eq(pthread_create(&thread, NULL, use_from_elsewhere, arg), 0);
	pthread_join(thread, &rc);
	ck_assert_int_eq((int)(intptr_t)rc, NETRON_E_THREAD);
	netron_stop(arg);
}

START_TEST(wrong_thread_is_told)
{
	netron *net = netron_new(NULL);

	ck_assert_ptr_nonnull(net);
	ck_assert_int_eq(netron_post(net, check_elsewhere, net), 0);
	ck_assert_int_eq(netron_run(net), 0);
	netron_free(net);
}
END_TEST

START_TEST(child_after_fork_is_told)
{
	netron *net = netron_new(NULL);
	netron_peer peer;
	int status;

	ck_assert_ptr_nonnull(net);
	ck_assert_int_eq(netron_listen(net, "memory://fork", NULL), 0);
	pid_t child = fork();
	if (child == 0) {
		bool is_told =
			netron_listen(net, "memory://child", NULL) == NETRON_E_FORKED &&
			netron_connect_sync(net, "memory://fork", &peer, NULL) == NETRON_E_FORKED &&
			netron_run(net) == NETRON_E_FORKED &&
			netron_start(net) == NETRON_E_FORKED &&
			netron_post(net, free_posted, net) == NETRON_E_FORKED;
		netron_free(net);
		_exit(is_told ? 0 : 1);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	ck_assert_int_eq(netron_connect_sync(net, "memory://fork", &peer, NULL), 0);
	netron_free(net);
}
END_TEST

Suite *threads_suite(void)
{
	Suite *suite = suite_create("threads");
	TCase *blocking = tcase_create("blocking");

	tcase_set_timeout(blocking, 60);
	tcase_add_test(blocking, blocking_calls_from_four_threads);
	tcase_add_test(blocking, posts_run_on_the_loop);
	tcase_add_test(blocking, free_ends_what_waits);
	tcase_add_test(blocking, freed_by_its_own_thread);
	tcase_add_test(blocking, wrong_thread_is_told);
	tcase_add_test(blocking, child_after_fork_is_told);
	suite_add_tcase(suite, blocking);
	return suite;
}
