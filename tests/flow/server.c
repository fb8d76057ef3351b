/* server.c - several instances at one address, and blocking clients on many threads with all that
 * travels beside a call. */
#include "suites.h"
#include "probe.h"

#include <netron/server.h>

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { INSTANCES = 4, CLIENTS = 4, CALLS = 60 };

struct serving {
	netron_server *server;
	struct probe probes[INSTANCES];
	atomic_uint setups, releases, starts, ends, named;
	int setup_code; /* of the last instance */
	char url[64];
};

static int on_named(netron_task task, const netron_value *args, size_t count, void *user)
{
	struct serving *serving = user;

	atomic_fetch_add(&serving->named, 1);
	return netron_task_reply_value(task, count > 0 ? &args[0] : NULL);
}

static int setup(netron *net, uint32_t index, void *user)
{
	struct serving *serving = user;

	atomic_fetch_add(&serving->setups, 1);
	if (index == INSTANCES - 1 && serving->setup_code)
		return serving->setup_code;
	int rc = netron_task_register(net, "named", on_named, serving);
	return rc < 0 ? rc : probe_expose(net, &serving->probes[index], NULL);
}

static void released(uint32_t index, void *user)
{
	(void)index;
	atomic_fetch_add(&((struct serving *)user)->releases, 1);
}

static void on_start(const netron_task_event *event, void *user)
{
	(void)event;
	atomic_fetch_add(&((struct serving *)user)->starts, 1);
}

static void on_finish(const netron_task_event *event, void *user)
{
	(void)event;
	atomic_fetch_add(&((struct serving *)user)->ends, 1);
}

static void make(struct serving *serving)
{
	netron_server_options options = netron_server_options_default();

	memset(serving, 0, sizeof *serving);
	options.threads = INSTANCES;
	options.setup = setup;
	options.released = released;
	options.user = serving;
	options.instance.events.on_task_start = on_start;
	options.instance.events.on_task_complete = on_finish;
	options.instance.events.on_task_error = on_finish;
	options.instance.events.user = serving;
	serving->server = netron_server_new(&options, NULL);
	ck_assert_ptr_nonnull(serving->server);
	ck_assert_uint_eq(serving->setups, INSTANCES);
}

static void open_server(struct serving *serving)
{
	make(serving);
	ck_assert_int_eq(netron_server_listen(serving->server, "tcp://127.0.0.1:0", NULL), 0);
	snprintf(serving->url, sizeof serving->url, "%s", netron_server_url(serving->server, 0));
	ck_assert_int_eq(netron_server_start(serving->server), 0);
}

/* ---- many ---- */

struct client {
	struct serving *serving;
	netron *net; /* shared by all */
	pthread_t thread;
	unsigned good, late, odd;
};

static void *call_many(void *arg)
{
	struct client *client = arg;
	netron_pair pair = { "tenant", "acme" };
	netron_string_map metadata = { &pair, 1 };
	netron_call_options options = { .metadata = &metadata,
		.traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" };
	netron_call_options brief = { .timeout_ms = 1 };
	struct probe_tag tag = { 1 };

	for (int32_t i = 0; i < CALLS; i++) {
		netron_value number = netron_value_i64(i), *result = NULL;
		netron_peer peer;
		uint32_t answer;
		int32_t sum = 0;

		if (netron_connect_sync(client->net, client->serving->url, &peer, NULL) < 0) {
			client->odd++;
			continue;
		}
		if (probe_add_sync(peer, &options, i, i, &sum, NULL) == 0 && sum == 2 * i)
			client->good++;
		if (netron_peer_run_sync(peer, "named", &number, 1, &options, &result, NULL) == 0)
			client->good++;
		netron_value_free(result);
		/* Nobody answers it: the deadline ends it at both sides, about at once. */
		if (netron_invoke_sync_plain(peer, &probe_methods[PROBE_LATER], &tag, &brief,
			    &answer, NULL) == NETRON_E_TIMEOUT)
			client->late++;
	}
	return NULL;
}

START_TEST(many_connections_on_many_threads)
{
	static struct serving serving;
	struct client clients[CLIENTS] = { { 0 } };
	netron *net = netron_new(NULL);
	unsigned busy = 0;

	open_server(&serving);
	ck_assert_int_eq(netron_start(net), 0);
	for (int i = 0; i < CLIENTS; i++) {
		clients[i] = (struct client){ .serving = &serving, .net = net };
		pthread_create(&clients[i].thread, NULL, call_many, &clients[i]);
	}
	for (int i = 0; i < CLIENTS; i++) {
		pthread_join(clients[i].thread, NULL);
		ck_assert_uint_eq(clients[i].good, 2 * CALLS);
		ck_assert_uint_eq(clients[i].late, CALLS);
		ck_assert_uint_eq(clients[i].odd, 0);
	}
	netron_free(net);
	netron_server_stop(serving.server);
	ck_assert_int_eq(netron_server_join(serving.server), 0);
	ck_assert_uint_eq(serving.releases, INSTANCES);
	ck_assert_uint_eq(serving.named, CLIENTS * CALLS);
	ck_assert_uint_ge(serving.starts, 2 * CLIENTS * CALLS);
	ck_assert_uint_eq(serving.starts, serving.ends);
	for (int i = 0; i < INSTANCES; i++)
		busy += serving.probes[i].adds > 0;
	ck_assert_uint_gt(busy, 1);
	netron_server_free(serving.server);
}
END_TEST

/* ---- ends ---- */

struct waiting_call {
	struct serving *serving;
	netron_peer peer;
	atomic_int code;
	uint32_t answer;
};

static void *call_later(void *arg)
{
	struct waiting_call *call = arg;
	struct probe_tag tag = { 7 };

	call->code = netron_invoke_sync_plain(
		call->peer, &probe_methods[PROBE_LATER], &tag, NULL, &call->answer, NULL);
	return NULL;
}

static void *join_it(void *arg)
{
	netron_server_join(((struct serving *)arg)->server);
	return NULL;
}

/* On the thread of each instance: answers what waits there, and says how many did. */
struct answering {
	struct probe *probe;
	atomic_int answered; /* -1: not looked yet */
};

static void answer(void *arg)
{
	struct answering *answering = arg;

	if (answering->probe->laters == 0) {
		answering->answered = 0;
		return;
	}
	answering->answered = probe_answer(answering->probe, 0) == 0;
}

static int answer_all(struct serving *serving, netron *const *nets)
{
	struct answering answering[INSTANCES];
	int answered = 0;

	for (int i = 0; i < INSTANCES; i++) {
		answering[i].probe = &serving->probes[i];
		answering[i].answered = -1;
		ck_assert_int_eq(netron_post(nets[i], answer, &answering[i]), 0);
	}
	for (int i = 0; i < INSTANCES; i++) {
		while (answering[i].answered < 0)
			sched_yield();
		answered += answering[i].answered;
	}
	return answered;
}

/* By draining and answering, by draining twice, by stopping. */
START_TEST(server_ends)
{
	static struct serving serving;
	struct waiting_call call = { .serving = &serving };
	netron *client = netron_new(NULL);
	netron *nets[INSTANCES];
	pthread_t caller, joiner;
	netron_peer peer;

	open_server(&serving);
	for (uint32_t i = 0; i < INSTANCES; i++)
		nets[i] = netron_server_instance(serving.server, i);
	ck_assert_int_eq(netron_start(client), 0);
	ck_assert_int_eq(netron_connect_sync(client, serving.url, &call.peer, NULL), 0);
	pthread_create(&joiner, NULL, join_it, &serving);
	pthread_create(&caller, NULL, call_later, &call);
	while (serving.starts == 0)
		sched_yield();
	if (_i < 2) {
		ck_assert_int_eq(netron_server_drain(serving.server, 60000), 0);
		while (netron_connect_sync(client, serving.url, &peer, NULL) == 0)
			; /* until the last listener is closed */
	}
	if (_i == 0)
		ck_assert_int_eq(answer_all(&serving, nets), 1);
	else if (_i == 1)
		ck_assert_int_eq(netron_server_drain(serving.server, 60000), 0);
	else
		ck_assert_int_eq(netron_server_stop(serving.server), 0);
	pthread_join(caller, NULL);
	pthread_join(joiner, NULL);
	ck_assert_int_eq(call.code, _i == 0 ? 0 : NETRON_E_LOST);
	ck_assert_uint_eq(serving.releases, INSTANCES);
	ck_assert_int_eq(netron_server_drain(serving.server, 1), NETRON_E_CLOSED);
	netron_free(client);
	netron_server_freep(&serving.server);
	ck_assert_ptr_null(serving.server);
}
END_TEST

static struct serving inside;
static atomic_int inside_code;

static void end_from_inside(void *arg)
{
	netron_server_free(arg);
	inside_code = netron_server_join(arg);
	netron_server_stop(arg);
}

START_TEST(join_on_its_own_thread)
{
	open_server(&inside);
	ck_assert_int_eq(netron_post(netron_server_instance(inside.server, 1), end_from_inside,
				 inside.server),
		0);
	ck_assert_int_eq(netron_server_join(inside.server), 0);
	ck_assert_int_eq(inside_code, NETRON_E_REENTRANT);
	netron_server_free(inside.server);
}
END_TEST

/* ---- what is refused ---- */

START_TEST(making_and_listening)
{
	static struct serving serving;
	netron_server_options options = netron_server_options_default();
	netron_error *error = NULL;
	char path[64], url[96];

	ck_assert_ptr_null(netron_server_new(&options, &error));
	ck_assert_int_eq(netron_error_code(error), NETRON_E_ARGUMENT);
	netron_error_freep(&error);
	memset(&serving, 0, sizeof serving);
	serving.setup_code = NETRON_E_FORBIDDEN;
	options.threads = INSTANCES;
	options.setup = setup;
	options.released = released;
	options.user = &serving;
	ck_assert_ptr_null(netron_server_new(&options, &error));
	ck_assert_int_eq(netron_error_code(error), NETRON_E_FORBIDDEN);
	netron_error_freep(&error);
	ck_assert_uint_eq(serving.releases, INSTANCES);

	make(&serving);
	netron_server *server = serving.server;
	snprintf(path, sizeof path, "/tmp/netron-server-%d.sock", (int)getpid());
	snprintf(url, sizeof url, "unix://%s", path);
	ck_assert_int_eq(netron_server_listen(server, url, NULL), 0);
	ck_assert_int_eq(netron_server_listen(server, "tcp://127.0.0.1:0", NULL), 0);
	ck_assert_str_eq(netron_server_url(server, 0), url);
	ck_assert_ptr_nonnull(netron_server_url(server, 1));
	ck_assert_ptr_null(netron_server_url(server, 2));
	/* Who does not share keeps the port for itself. */
	ck_assert_int_eq(netron_server_listen(server, url, &error), NETRON_E_CONFLICT);
	netron_error_freep(&error);
	netron *other = netron_new(NULL);
	ck_assert_int_lt(netron_listen(other, netron_server_url(server, 1), NULL), 0);
	netron_free(other);
	ck_assert_int_eq(netron_server_listen(server, "nonsense", NULL), NETRON_E_ADDRESS);
	ck_assert_uint_eq(netron_server_count(server), INSTANCES);
	ck_assert_ptr_null(netron_server_instance(server, INSTANCES));
	ck_assert_int_eq(netron_server_drain(server, 1), NETRON_E_CLOSED);
	ck_assert_int_eq(netron_server_start(server), 0);
	ck_assert_int_eq(netron_server_start(server), NETRON_E_CONFLICT);
	ck_assert_int_eq(
		netron_server_listen(server, "tcp://127.0.0.1:0", NULL), NETRON_E_CONFLICT);
	netron_server_free(server);
	netron_server_free(NULL);
	ck_assert_int_eq(netron_server_join(NULL), NETRON_E_ARGUMENT);
}
END_TEST

Suite *server_suite(void)
{
	Suite *suite = suite_create("server");
	TCase *many = tcase_create("many");
	TCase *ends = tcase_create("ends");

	tcase_set_timeout(many, 120);
	tcase_set_timeout(ends, 60);
	tcase_add_test(many, many_connections_on_many_threads);
	suite_add_tcase(suite, many);
	tcase_add_loop_test(ends, server_ends, 0, 3);
	tcase_add_test(ends, join_on_its_own_thread);
	tcase_add_test(ends, making_and_listening);
	suite_add_tcase(suite, ends);
	return suite;
}
