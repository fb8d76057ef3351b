/* reentry.c - what callbacks do: each callback of the library does each of the things an
 * application may do in it. Nothing crashes, nothing leaks, every callback comes exactly once. */
#include "suites.h"
#include "world.h"

#include "peer/reconnect.h"

#include <string.h>

enum action {
	CLOSE_PEER,
	FREE_INSTANCE,
	FREE_OTHER_INSTANCE,
	CANCEL,
	CALL_AGAIN,
	WAIT,
	CONNECT_AGAIN,
	STOP,
	DRAIN,
	UNEXPOSE,
	ACTIONS
};

enum place {
	IN_CALL_DONE,
	IN_CALL_FAILED,
	IN_CONNECT_DONE,
	IN_CONNECT_FAILED,
	IN_ON_CONNECT,
	IN_ON_DISCONNECT,
	IN_HANDLER,
	IN_TIMEOUT,
	IN_PING_DONE,
	IN_POST,
	IN_RESOLVED_CALL_DONE,
	IN_LOSS,      /* on_disconnect of a client that reconnects */
	IN_RETURN,    /* its on_connect */
	IN_LOST_CALL, /* the failure of a call that was in flight */
	IN_GIVING_UP, /* its last on_disconnect */
	IN_KEPT_CALL, /* the failure of a call that waited then */
	IN_AFTER,
	IN_VALUE_DONE,
	IN_EVENT,
	IN_SUBSCRIPTION_END,
	IN_CANCEL, /* a handler is told that nobody waits any more */
	IN_NAMED_TASK,
	PLACES
};

struct scene {
	struct world world;
	enum action action;
	bool is_armed;
	unsigned runs;     /* of the action */
	netron *net;       /* whose callback it is */
	netron_task other; /* a call in flight */
	struct outcome main, held, again, connecting;
	enum place place;
};

static void act(struct scene *scene, netron *net, netron_peer peer)
{
	struct world *world = &scene->world;
	int32_t sum;

	if (!scene->is_armed)
		return;
	scene->is_armed = false;
	scene->runs++;
	switch (scene->action) {
	case CLOSE_PEER:
		netron_peer_close(peer);
		break;
	case FREE_INSTANCE:
	case FREE_OTHER_INSTANCE: {
		bool is_own = scene->action == FREE_INSTANCE;
		netron *freed = (net == world->server) == is_own ? world->server : world->client;
		if (freed == world->server)
			world->server = NULL;
		else
			world->client = NULL;
		netron_free(freed);
		break;
	}
	case CANCEL:
		netron_task_cancel(scene->other);
		break;
	case CALL_AGAIN:
		probe_add(peer, NULL, 3, 4, outcome_add, &scene->again);
		break;
	case WAIT: {
		netron_peer to = { net, peer.id };
		netron_peer out;
		ck_assert_int_eq(probe_add_sync(to, NULL, 1, 2, &sum, NULL), NETRON_E_REENTRANT);
		ck_assert_int_eq(
			netron_connect_sync(net, "memory://world", &out, NULL), NETRON_E_REENTRANT);
		ck_assert_int_eq(netron_run(net), NETRON_E_REENTRANT);
		ck_assert_int_eq(netron_task_wait((netron_task){ net, 1 }), NETRON_E_REENTRANT);
		break;
	}
	case CONNECT_AGAIN:
		netron_connect(net, "memory://world", outcome_connect, &scene->connecting);
		break;
	case STOP:
		netron_stop(net);
		break;
	case DRAIN:
		netron_drain(net, 100);
		break;
	case UNEXPOSE:
		netron_unexpose(world->exposed);
		break;
	default:
		ck_abort();
	}
}

static void on_add(const netron_error *error, int32_t sum, void *user)
{
	struct scene *scene = user;

	outcome_add(error, sum, &scene->main);
	act(scene, scene->net, scene->world.peer);
}

static void on_later(const netron_error *error, uint32_t tag, void *user)
{
	struct scene *scene = user;

	outcome_later(error, tag, &scene->main);
	act(scene, scene->net, scene->world.peer);
}

static void on_ping(const netron_error *error, netron_duration round_trip, void *user)
{
	struct scene *scene = user;

	outcome_ping(error, round_trip, &scene->main);
	act(scene, scene->net, scene->world.peer);
}

static void on_connected(const netron_error *error, netron_peer peer, void *user)
{
	struct scene *scene = user;

	outcome_connect(error, peer, &scene->main);
	act(scene, scene->net, peer);
}

static void in_handler(netron_task task, void *user)
{
	struct scene *scene = user;

	scene->main.count++;
	act(scene, task.net, netron_task_peer(task));
}

static void on_event_connect(netron_peer peer, void *user)
{
	struct scene *scene = user;

	scene->world.visitor = peer;
	act(scene, peer.net, peer);
}

static void on_event_disconnect(netron_peer peer, const netron_error *reason, void *user)
{
	struct scene *scene = user;

	(void)reason;
	act(scene, peer.net, peer);
}

/* Of the client. */
static void on_return(netron_peer peer, void *user)
{
	struct scene *scene = user;

	if (scene->place != IN_RETURN || !scene->is_armed)
		return;
	scene->main.count++;
	act(scene, peer.net, peer);
}

static void on_loss(netron_peer peer, const netron_error *reason, void *user)
{
	struct scene *scene = user;

	(void)reason;
	if (!scene->is_armed || !(scene->place == IN_LOSS || (scene->place == IN_GIVING_UP &&
								     netron_peer_get_state(peer) ==
									     NETRON_PEER_CLOSING)))
		return;
	scene->main.count++;
	act(scene, peer.net, peer);
}

static void on_posted(void *user)
{
	struct scene *scene = user;

	scene->main.count++;
	act(scene, scene->net, scene->world.peer);
}

static void on_value(const netron_error *error, const netron_value *result, void *user)
{
	struct scene *scene = user;

	outcome_value(error, result, &scene->main);
	act(scene, scene->net, scene->world.peer);
}

static void on_event(const netron_value *args, size_t count, void *user)
{
	(void)args;
	(void)count;
	on_posted(user);
}

static void on_subscription_end(const netron_error *error, void *user)
{
	(void)error;
	on_posted(user);
}

static void on_cancel(netron_task task, int reason, void *user)
{
	(void)reason;
	in_handler(task, user);
}

static int on_named(netron_task task, const netron_value *args, size_t count, void *user)
{
	(void)args;
	(void)count;
	in_handler(task, user);
	int rc = netron_task_reply_value(task, NULL);
	return rc == NETRON_E_GONE ? 0 : rc;
}

/* Places with more to set up than one call. */
static void stage_more(struct scene *scene, enum place place)
{
	struct world *world = &scene->world;
	netron_subscription news = { 0 };

	if (place == IN_EVENT || place == IN_SUBSCRIPTION_END) {
		news = netron_peer_on(world->peer, "news", on_event, scene);
		world_settle(world);
	}
	switch (place) {
	case IN_EVENT:
		ck_assert_int_eq(netron_emit_values(world->server, "news", NULL, 0), 0);
		break;
	case IN_SUBSCRIPTION_END:
		netron_subscription_on_end(news, on_subscription_end, scene);
		nt_peer_abort(nt_peer_of(world->visitor), NETRON_E_LIMIT, "test");
		break;
	case IN_CANCEL:
		scene->net = world->server;
		ck_assert_int_eq(netron_task_on_cancel(world->probe.later[0], on_cancel, scene), 0);
		netron_task_cancel(scene->other);
		break;
	case IN_NAMED_TASK:
		scene->net = world->server;
		ck_assert_int_eq(netron_task_register(world->server, "act", on_named, scene), 0);
		netron_peer_run(world->peer, "act", NULL, 0, NULL, NULL, NULL);
		break;
	default:
		ck_abort();
	}
}

static void stage(struct scene *scene, enum place place)
{
	struct world *world = &scene->world;
	netron_call_options bare = { .service = "probe" };

	scene->net = world->client;
	scene->place = place;
	scene->is_armed = true;
	switch (place) {
	case IN_CALL_DONE:
		probe_add(world->peer, NULL, 1, 2, on_add, scene);
		break;
	case IN_CALL_FAILED:
		probe_add((netron_peer){ world->client, 0x77 }, NULL, 1, 2, on_add, scene);
		break;
	case IN_CONNECT_DONE:
		netron_connect(world->client, "memory://world", on_connected, scene);
		break;
	case IN_CONNECT_FAILED:
		netron_connect(world->client, "memory://nobody", on_connected, scene);
		break;
	case IN_ON_CONNECT:
		scene->net = world->server;
		netron_connect(world->client, "memory://world", outcome_connect, &scene->main);
		break;
	case IN_ON_DISCONNECT:
		scene->net = world->server;
		scene->main.count = 1;
		nt_peer_abort(nt_peer_of(world->visitor), NETRON_E_LIMIT, "test");
		break;
	case IN_HANDLER:
		scene->net = world->server;
		world->probe.inside = in_handler;
		world->probe.user = scene;
		probe_add(world->peer, NULL, 1, 2, NULL, NULL);
		break;
	case IN_TIMEOUT:
		probe_later(world->peer, NULL, 1, on_later, scene);
		world_settle(world);
		world_advance(world, 6000);
		break;
	case IN_PING_DONE:
		netron_peer_ping(world->peer, NULL, on_ping, scene);
		break;
	case IN_POST:
		ck_assert_int_eq(netron_post(world->client, on_posted, scene), 0);
		break;
	case IN_RESOLVED_CALL_DONE:
		probe_add(world->peer, &bare, 1, 2, on_add, scene);
		break;
	case IN_GIVING_UP:
	case IN_KEPT_CALL:
		nt_peer_of(world->peer)->reconnect->max_attempts = 1;
		memcpy(nt_peer_of(world->peer)->address, "memory://wurld", 14);
		nt_peer_abort(nt_peer_of(world->peer), NETRON_E_LIMIT, "test");
		if (place == IN_KEPT_CALL)
			probe_add(world->peer, NULL, 1, 2, on_add, scene);
		break;
	case IN_LOST_CALL:
		probe_later(world->peer, NULL, 1, on_later, scene);
		world_settle(world);
		/* fallthrough */
	case IN_LOSS:
	case IN_RETURN:
		nt_peer_abort(nt_peer_of(world->peer), NETRON_E_LIMIT, "test");
		break;
	case IN_AFTER:
		ck_assert_int_eq(netron_after(world->client, 10, on_posted, scene), 0);
		break;
	case IN_VALUE_DONE:
		netron_peer_call(
			world->peer, "probe@1.0.0", "nothing", NULL, 0, NULL, on_value, scene);
		break;
	default:
		stage_more(scene, place);
		break;
	}
}

START_TEST(callback_and_action)
{
	enum place place = (enum place)(_i / ACTIONS);
	static struct scene scene;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	memset(&scene, 0, sizeof scene);
	scene.action = (enum action)(_i % ACTIONS);
	options.server.events.on_connect = on_event_connect;
	options.server.events.on_disconnect = on_event_disconnect;
	options.server.events.user = &scene;
	options.client.events.on_connect = on_return;
	options.client.events.on_disconnect = on_loss;
	options.client.events.user = &scene;
	options.reconnect = place >= IN_LOSS && place <= IN_KEPT_CALL;
	/* The harness's own error and log callbacks take the world, first in the scene. */
	world_open(&scene.world, &options);
	netron_call_options patient = { .timeout_ms = 100000 };
	scene.other = probe_later(scene.world.peer, &patient, 9, outcome_later, &scene.held);
	world_settle(&scene.world);
	stage(&scene, place);
	for (int i = 0; i < 8; i++)
		world_advance(&scene.world, 200);
	ck_assert_uint_eq(scene.runs, 1);
	ck_assert_uint_eq(scene.main.count, 1);
	if (scene.again.count > 0)
		ck_assert_uint_eq(scene.again.count, 1);
	world_close(&scene.world);
	/* Whatever happened: the call in flight was told exactly once. */
	ck_assert_uint_eq(scene.held.count, 1);
	ck_assert_uint_eq(scene.main.count, 1);
	if (scene.action == CALL_AGAIN)
		ck_assert_uint_eq(scene.again.count, 1);
	if (scene.action == CONNECT_AGAIN)
		ck_assert_uint_eq(scene.connecting.count, 1);
}
END_TEST

/* ---- an instance with a loop of its own, freed from inside ---- */

struct own {
	netron *net;
	netron_peer peer;
	struct outcome outcome;
	struct probe probe;
};

static void free_own(netron_task task, void *user)
{
	(void)task;
	netron_free(((struct own *)user)->net);
}

static void add_then_free(const netron_error *error, int32_t sum, void *user)
{
	struct own *own = user;

	outcome_add(error, sum, &own->outcome);
	netron_free(own->net);
}

static void open_own(struct own *own)
{
	memset(own, 0, sizeof *own);
	own->net = netron_new(NULL);
	ck_assert_ptr_nonnull(own->net);
	ck_assert_int_eq(probe_expose(own->net, &own->probe, NULL), 0);
	ck_assert_int_eq(netron_listen(own->net, "memory://own", NULL), 0);
	ck_assert_int_eq(netron_connect_sync(own->net, "memory://own", &own->peer, NULL), 0);
}

START_TEST(free_inside_a_waiting_call)
{
	static struct own own;
	int32_t sum;

	open_own(&own);
	own.probe.inside = free_own;
	own.probe.user = &own;
	ck_assert_int_eq(probe_add_sync(own.peer, NULL, 1, 2, &sum, NULL), NETRON_E_CLOSED);
}
END_TEST

START_TEST(free_inside_run)
{
	static struct own own;

	open_own(&own);
	probe_add(own.peer, NULL, 1, 2, add_then_free, &own);
	ck_assert_int_eq(netron_run(own.net), 0);
	ck_assert_uint_eq(own.outcome.count, 1);
}
END_TEST

START_TEST(other_callbacks_run_while_one_waits)
{
	static struct own own;
	struct outcome earlier = { 0 };
	int32_t sum = 0;

	open_own(&own);
	probe_add(own.peer, NULL, 20, 1, outcome_add, &earlier);
	ck_assert_int_eq(probe_add_sync(own.peer, NULL, 1, 2, &sum, NULL), 0);
	ck_assert_int_eq(sum, 3);
	ck_assert_int_eq(earlier.number, 21);
	netron_task task = probe_add(own.peer, NULL, 4, 4, outcome_add, &earlier);
	ck_assert_int_eq(netron_task_wait(task), 0);
	ck_assert_int_eq(earlier.number, 8);
	ck_assert_int_eq(netron_task_wait(task), 0);
	netron_free(own.net);
}
END_TEST

static void close_in_callback(const netron_error *error, int32_t sum, void *user)
{
	struct own *own = user;

	outcome_add(error, sum, &own->outcome);
	netron_peer_close(own->peer);
}

START_TEST(close_by_another_callback_ends_the_wait)
{
	static struct own own;
	struct probe_tag args = { 5 };
	uint32_t tag;

	open_own(&own);
	probe_add(own.peer, NULL, 1, 2, close_in_callback, &own);
	ck_assert_int_eq(netron_invoke_sync_plain(
				 own.peer, &probe_methods[PROBE_LATER], &args, NULL, &tag, NULL),
		NETRON_E_CLOSED);
	ck_assert_uint_eq(own.outcome.count, 1);
	netron_free(own.net);
}
END_TEST

Suite *reentry_suite(void)
{
	Suite *suite = suite_create("reentry");
	TCase *matrix = tcase_create("matrix");
	TCase *waiting = tcase_create("waiting");

	tcase_add_loop_test(matrix, callback_and_action, 0, (int)PLACES * (int)ACTIONS);
	suite_add_tcase(suite, matrix);
	tcase_add_test(waiting, free_inside_a_waiting_call);
	tcase_add_test(waiting, free_inside_run);
	tcase_add_test(waiting, other_callbacks_run_while_one_waits);
	tcase_add_test(waiting, close_by_another_callback_ends_the_wait);
	suite_add_tcase(suite, waiting);
	return suite;
}
