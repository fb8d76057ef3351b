/* memory.c - what calls cost in memory: nothing in the steady state, an error when there is none
 * left, and nothing lost afterwards. */
#include "suites.h"
#include "alloc.h"
#include "lamp.h"
#include "world.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* ---- every allocation fails once ---- */

struct scene {
	netron *net;
	struct probe probe;
	struct outcome connected, sum, later, bare, ping, named;
};

static nt_ms later(void *user)
{
	return *(nt_ms *)user;
}

static int on_named(netron_task task, const netron_value *args, size_t count, void *user)
{
	(void)args;
	(void)count;
	(void)user;
	return netron_task_reply_value(task, NULL);
}

static void turn(netron *net)
{
	for (int i = 0; i < 40; i++)
		nt_loop_turn(&net->loop, false);
}

/* Listens, connects, calls in three ways, loses a call, closes. Whatever fails is told. */
static void play(struct scene *scene, const netron_allocator *allocator)
{
	netron_options options = netron_options_default();
	netron_pair pair = { "tenant", "acme" };
	netron_string_map metadata = { &pair, 1 };
	netron_call_options bare = { .service = "probe@^1", .metadata = &metadata };
	netron_error *error = NULL;
	netron_peer peer;

	memset(scene, 0, sizeof *scene);
	options.allocator = allocator;
	scene->net = netron_new(&options);
	if (!scene->net)
		return;
	if (probe_expose(scene->net, &scene->probe, NULL) == 0 &&
		netron_task_register(scene->net, "named", on_named, NULL) == 0 &&
		netron_listen(scene->net, "memory://sweep", &error) == 0) {
		peer = netron_connect(
			scene->net, "memory://sweep", outcome_connect, &scene->connected);
		turn(scene->net);
		probe_add(peer, NULL, 1, 2, outcome_add, &scene->sum);
		probe_add(peer, &bare, 3, 4, outcome_add, &scene->bare);
		netron_peer_ping(peer, NULL, outcome_ping, &scene->ping);
		bare.service = NULL;
		netron_peer_run(peer, "named", NULL, 0, &bare, outcome_value, &scene->named);
		turn(scene->net);
		probe_later(peer, NULL, 5, outcome_later, &scene->later);
		turn(scene->net);
		netron_peer_close(peer);
		turn(scene->net);
	}
	netron_error_free(error);
	netron_free(scene->net);
}

/* Connects, loses the connection with calls of every kind in flight and waiting, comes back, and
 * calls again; the last loss is not survived. */
static void play_reconnect(struct scene *scene, const netron_allocator *allocator)
{
	netron_options options = netron_options_default();
	netron_connect_options connect = netron_connect_options_default();
	netron_call_options bare = { .service = "probe@^1" };
	static nt_ms clock;

	memset(scene, 0, sizeof *scene);
	clock = 1000000;
	options.allocator = allocator;
	connect.reconnect = connect.retry_first = true;
	connect.reconnect_max_attempts = 2;
	scene->net = netron_new(&options);
	if (!scene->net)
		return;
	scene->net->loop.now = later;
	scene->net->loop.now_user = &clock;
	if (probe_expose(scene->net, &scene->probe, NULL) == 0 &&
		netron_listen(scene->net, "memory://sweep", NULL) == 0) {
		netron_peer peer = netron_connect_with(
			scene->net, "memory://sweep", &connect, outcome_connect, &scene->connected);
		turn(scene->net);
		probe_later(peer, NULL, 5, outcome_later, &scene->later);
		probe_add(peer, &bare, 3, 4, outcome_add, &scene->bare);
		if (nt_peer_of(peer))
			nt_peer_abort(nt_peer_of(peer), NETRON_E_LIMIT, "test");
		probe_add(peer, NULL, 1, 2, outcome_add, &scene->sum);
		for (int i = 0; i < 4; i++) {
			turn(scene->net);
			clock += 2008;
			nt_loop_tick(&scene->net->loop);
		}
		turn(scene->net);
		netron_peer_run(peer, "named", NULL, 0, NULL, outcome_value, &scene->named);
		netron_peer_ping(peer, NULL, outcome_ping, &scene->ping);
		turn(scene->net);
	}
	netron_free(scene->net);
}

static void check_told(const struct scene *scene, bool all_began)
{
	if (!all_began)
		return;
	ck_assert_uint_eq(scene->connected.count, 1);
	ck_assert_uint_eq(scene->sum.count, 1);
	ck_assert_uint_eq(scene->bare.count, 1);
	ck_assert_uint_eq(scene->ping.count, 1);
	ck_assert_uint_eq(scene->later.count, 1);
	ck_assert_uint_eq(scene->named.count, 1);
}

static void sweep(void (*play_scene)(struct scene *scene, const netron_allocator *allocator),
	bool fail_all_after)
{
	static struct scene scene;
	struct nt_test_alloc alloc;
	size_t n, ran = 0;

	for (n = 1;; n++) {
		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		alloc.fail_all_after = fail_all_after;
		play_scene(&scene, &alloc.allocator);
		ck_assert_uint_eq(alloc.live, 0);
		check_told(&scene, scene.connected.count > 0);
		ran += scene.connected.count > 0;
		if (alloc.count < n)
			break;
	}
	ck_assert_uint_gt(ran, 10);
	ck_assert_int_eq(scene.sum.number, 3);
	ck_assert_int_eq(scene.bare.number, 7);
}

START_TEST(every_allocation_fails_once)
{
	sweep(play, false);
}
END_TEST

START_TEST(every_allocation_of_reconnecting_fails_once)
{
	sweep(play_reconnect, false);
}
END_TEST

START_TEST(every_allocation_is_the_last)
{
	sweep(play, true);
}
END_TEST

START_TEST(every_allocation_of_reconnecting_is_the_last)
{
	sweep(play_reconnect, true);
}
END_TEST

/* ---- the same with events and properties ---- */

struct event_scene {
	netron *net;
	struct lamp lamp;
	unsigned heard, by_name;
	struct outcome connected, ended, level;
};

static void on_switched(bool on, const char *by, void *user)
{
	(void)on;
	(void)by;
	((struct event_scene *)user)->heard++;
}

static void on_values(const netron_value *args, size_t count, void *user)
{
	(void)args;
	(void)count;
	((struct event_scene *)user)->by_name++;
}

static void on_subscription_end(const netron_error *error, void *user)
{
	outcome_note(user, error);
}

static void on_level(const netron_error *error, int32_t level, void *user)
{
	((struct outcome *)user)->number = level;
	outcome_note(user, error);
}

/* More events than may be on the way, so that some wait. */
static void play_events(struct event_scene *scene, const netron_allocator *allocator)
{
	netron_options options = netron_options_default();
	netron_exposed exposed;
	netron_value arg = netron_value_string("x");

	memset(scene, 0, sizeof *scene);
	scene->lamp.level = 7;
	options.allocator = allocator;
	options.limits.max_events_unanswered = 2;
	scene->net = netron_new(&options);
	if (!scene->net)
		return;
	if (lamp_expose(scene->net, &scene->lamp, &exposed) == 0 &&
		netron_listen(scene->net, "memory://sweep", NULL) == 0) {
		netron_peer peer = netron_connect(
			scene->net, "memory://sweep", outcome_connect, &scene->connected);
		netron_subscription on = lamp_on_switched(peer, NULL, on_switched, scene);
		if (netron_subscription_on_end(on, on_subscription_end, &scene->ended) ==
			NETRON_E_GONE)
			scene->ended.count++;
		netron_subscription other = netron_peer_on(peer, "e", on_values, scene);
		turn(scene->net);
		lamp_get_level(peer, NULL, on_level, &scene->level);
		for (int i = 0; i < 5; i++) {
			lamp_emit_switched(exposed, true, "hand");
			netron_emit_values(scene->net, "e", &arg, 1);
		}
		turn(scene->net);
		netron_subscription_close(other);
		turn(scene->net);
		netron_peer_close(peer);
		turn(scene->net);
	}
	netron_free(scene->net);
}

static void sweep_events(bool fail_all_after)
{
	static struct event_scene scene;
	struct nt_test_alloc alloc;
	size_t n, ran = 0;

	for (n = 1;; n++) {
		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		alloc.fail_all_after = fail_all_after;
		play_events(&scene, &alloc.allocator);
		ck_assert_uint_eq(alloc.live, 0);
		if (scene.connected.count > 0) {
			ck_assert_uint_eq(scene.ended.count, 1);
			ck_assert_uint_eq(scene.level.count, 1);
			ran++;
		}
		if (alloc.count < n)
			break;
	}
	ck_assert_uint_gt(ran, 10);
	ck_assert_uint_eq(scene.heard, 5);
	ck_assert_uint_eq(scene.by_name, 5);
	ck_assert_int_eq(scene.level.number, 7);
}

START_TEST(every_allocation_of_events_fails_once)
{
	sweep_events(false);
}
END_TEST

START_TEST(every_allocation_of_events_is_the_last)
{
	sweep_events(true);
}
END_TEST

/* ---- the steady state ---- */

/* Linked with --wrap: every allocation of the program comes through here, those of libuv too. */
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *memory, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *memory, size_t size);

static atomic_size_t allocations;

void *__wrap_malloc(size_t size)
{
	allocations++;
	return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
	allocations++;
	return __real_calloc(count, size);
}

void *__wrap_realloc(void *memory, size_t size)
{
	allocations++;
	return __real_realloc(memory, size);
}

struct steady {
	netron *net;
	netron_peer peer;
	const netron_call_options *options;
	unsigned left, done, failed;
};

static void next(const netron_error *error, int32_t sum, void *user)
{
	struct steady *steady = user;

	steady->failed += error != NULL; /* no ck_assert here: it allocates */
	steady->done++;
	if (steady->left > 0) {
		steady->left--;
		probe_add(steady->peer, steady->options, sum, 1, next, steady);
	}
}

/* 16 calls always in flight. */
static void run_calls(struct steady *steady, unsigned count)
{
	steady->left = count;
	steady->done = 0;
	for (int i = 0; i < 16; i++)
		probe_add(steady->peer, steady->options, 0, 1, next, steady);
	while (steady->done < count + 16)
		nt_loop_turn(&steady->net->loop, true);
}

START_TEST(calls_allocate_nothing)
{
	static const char *const urls[] = { "memory://steady", "tcp://127.0.0.1:0" };
	netron_pair pair = { "tenant", "acme" };
	netron_string_map metadata = { &pair, 1 };
	netron_call_options options = { .timeout_ms = 60000,
		.metadata = &metadata,
		.traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" };
	struct steady steady = { .options = _i % 2 ? &options : NULL };
	static struct probe probe;
	netron_listener listener;
	size_t before;

	steady.net = netron_new(NULL);
	ck_assert_ptr_nonnull(steady.net);
	ck_assert_int_eq(probe_expose(steady.net, &probe, NULL), 0);
	ck_assert_int_eq(netron_listen_at(steady.net, urls[_i / 2], &listener, NULL), 0);
	ck_assert_int_eq(
		netron_connect_sync(steady.net, netron_listener_url(listener), &steady.peer, NULL),
		0);
	run_calls(&steady, 1000);
	ck_assert_uint_gt(allocations, 10); /* the count counts */
	before = allocations;
	run_calls(&steady, 10000);
	ck_assert_uint_eq(allocations - before, 0);
	ck_assert_uint_eq(steady.failed, 0);
	netron_free(steady.net);
}
END_TEST

/* An event to three peers, each time answered. */
START_TEST(events_allocate_nothing)
{
	static const char *const urls[] = { "memory://steady", "tcp://127.0.0.1:0" };
	static struct event_scene scene;
	netron_peer peers[3];
	netron_listener listener;
	netron_exposed exposed;
	size_t before = 0;

	memset(&scene, 0, sizeof scene);
	scene.net = netron_new(NULL);
	ck_assert_ptr_nonnull(scene.net);
	ck_assert_int_eq(lamp_expose(scene.net, &scene.lamp, &exposed), 0);
	ck_assert_int_eq(netron_listen_at(scene.net, urls[_i], &listener, NULL), 0);
	for (int i = 0; i < 3; i++) {
		ck_assert_int_eq(netron_connect_sync(
					 scene.net, netron_listener_url(listener), &peers[i], NULL),
			0);
		netron_subscription on = lamp_on_switched(peers[i], NULL, on_switched, &scene);
		ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	}
	for (unsigned i = 0; i < 3000; i++) {
		if (i == 1000)
			before = allocations;
		lamp_emit_switched(exposed, true, "hand");
		while (scene.heard < 3 * (i + 1))
			nt_loop_turn(&scene.net->loop, true);
	}
	ck_assert_uint_eq(allocations - before, 0);
	netron_free(scene.net);
}
END_TEST

Suite *memory_suite(void)
{
	Suite *suite = suite_create("memory");
	TCase *sweeps = tcase_create("sweeps");
	TCase *steady = tcase_create("steady state");

	tcase_set_timeout(sweeps, 120);
	tcase_add_test(sweeps, every_allocation_fails_once);
	tcase_add_test(sweeps, every_allocation_is_the_last);
	tcase_add_test(sweeps, every_allocation_of_reconnecting_fails_once);
	tcase_add_test(sweeps, every_allocation_of_reconnecting_is_the_last);
	tcase_add_test(sweeps, every_allocation_of_events_fails_once);
	tcase_add_test(sweeps, every_allocation_of_events_is_the_last);
	suite_add_tcase(suite, sweeps);
	tcase_add_loop_test(steady, calls_allocate_nothing, 0, 4);
	tcase_add_loop_test(steady, events_allocate_nothing, 0, 2);
	suite_add_tcase(suite, steady);
	return suite;
}
