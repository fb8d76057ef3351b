/* streams.c - the process at the other end of a stream is killed in the middle of it: what was read
 * is a beginning of what was written, its end is an error, and nothing of it is left. */
#include "flows.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ENDLESS = 2000000000, PATIENCE_MS = 20000 };

struct pair {
	netron *net;
	netron_peer peer;
	struct flows flows;
	pid_t child;
	char url[128];
};

/* Nothing happened for so long: the turn that waits ends. */
static void on_patience_due(struct nt_timer *timer, nt_ms now)
{
	(void)timer;
	(void)now;
}

/* Until condition() holds; real time. */
static void turn_until(struct pair *pair, bool (*holds)(void *arg), void *arg)
{
	struct nt_timer patience = { .on_due = on_patience_due };

	nt_loop_set_timer(&pair->net->loop, &patience, PATIENCE_MS);
	while (!holds(arg) && nt_list_linked(&patience.node))
		nt_loop_turn(&pair->net->loop, true);
	nt_loop_unset_timer(&pair->net->loop, &patience);
	ck_assert(holds(arg));
}

static bool is_told(void *arg)
{
	return ((struct outcome *)arg)->count > 0;
}

static bool has_heard_some(void *arg)
{
	return ((struct heard *)arg)->count > 5000;
}

static bool has_no_streams(void *arg)
{
	const struct pair *pair = arg;

	return pair->net->stream_count == 0 && pair->net->handling == 0;
}

/* The server, in this process or another. Its address goes to fd when it listens. */
static void serve(struct pair *pair, int fd)
{
	netron_listener listener;

	pair->net = netron_new(NULL);
	ck_assert_ptr_nonnull(pair->net);
	ck_assert_int_eq(flows_expose(pair->net, &pair->flows), 0);
	ck_assert_int_eq(netron_listen_at(pair->net, pair->url, &listener, NULL), 0);
	snprintf(pair->url, sizeof pair->url, "%s", netron_listener_url(listener));
	if (fd >= 0)
		ck_assert_int_gt(write(fd, pair->url, sizeof pair->url), 0);
}

static void begin(struct pair *pair, int scheme)
{
	memset(pair, 0, sizeof *pair);
	if (scheme == 0)
		snprintf(pair->url, sizeof pair->url, "tcp://127.0.0.1:0");
	else
		snprintf(pair->url, sizeof pair->url, "unix:///tmp/netron-chaos-%ld.sock",
			(long)getpid());
}

static void start_server(struct pair *pair)
{
	int pipes[2];

	ck_assert_int_eq(pipe(pipes), 0);
	pair->child = fork();
	if (pair->child == 0) {
		static struct pair own;
		own = *pair;
		serve(&own, pipes[1]);
		_exit(netron_run(own.net) < 0);
	}
	ck_assert_int_eq(read(pipes[0], pair->url, sizeof pair->url), (ssize_t)sizeof pair->url);
	close(pipes[0]);
	close(pipes[1]);
}

static void kill_child(struct pair *pair)
{
	int status;

	ck_assert_int_eq(kill(pair->child, SIGKILL), 0);
	ck_assert_int_eq(waitpid(pair->child, &status, 0), pair->child);
	ck_assert(WIFSIGNALED(status));
}

static void connect_to(struct pair *pair)
{
	netron_connect_options connect = netron_connect_options_default();

	connect.reconnect = connect.retry_first = true;
	connect.reconnect_delay_ms = 50;
	connect.reconnect_max_delay_ms = 100;
	pair->net = netron_new(NULL);
	ck_assert_ptr_nonnull(pair->net);
	ck_assert_int_eq(
		netron_connect_with_sync(pair->net, pair->url, &connect, &pair->peer, NULL), 0);
}

static bool is_back(void *arg)
{
	return netron_peer_get_state(((struct pair *)arg)->peer) == NETRON_PEER_READY;
}

/* A stream to us, one from us, and one both ways, all endless, when the server dies. */
START_TEST(server_killed)
{
	static struct pair pair;
	static struct pump up, both;
	struct heard down = { 0 }, doubled = { 0 }, again = { 0 };
	struct outcome sum = { 0 };
	netron_u32_sink sink;

	begin(&pair, _i);
	start_server(&pair);
	connect_to(&pair);
	netron_u32_source_read(flows_count(pair.peer, ENDLESS), heard_number, heard_end, &down);
	flows_sum(pair.peer, &sink, &sum);
	pump_start(&up, sink, ENDLESS);
	netron_u32_source source = flows_double(pair.peer, &sink);
	netron_u32_source_read(source, heard_number, heard_end, &doubled);
	pump_start(&both, sink, ENDLESS);
	turn_until(&pair, has_heard_some, &down);
	turn_until(&pair, has_heard_some, &doubled);
	kill_child(&pair);
	turn_until(&pair, is_told, &down.end);
	turn_until(&pair, is_told, &doubled.end);
	turn_until(&pair, is_told, &sum);
	turn_until(&pair, is_told, &up.close);
	turn_until(&pair, is_told, &both.close);
	ck_assert_int_eq(down.end.code, NETRON_E_LOST);
	ck_assert_int_eq(doubled.end.code, NETRON_E_LOST);
	ck_assert_int_eq(sum.code, NETRON_E_LOST);
	ck_assert_int_eq(up.close.code, NETRON_E_LOST);
	ck_assert(!down.is_out_of_order);
	turn_until(&pair, has_no_streams, &pair);
	/* The next server has never heard of them. */
	start_server(&pair);
	turn_until(&pair, is_back, &pair);
	netron_u32_source_read(flows_count(pair.peer, 100000), heard_number, heard_end, &again);
	turn_until(&pair, is_told, &again.end);
	ck_assert_int_eq(again.end.code, 0);
	ck_assert_uint_eq(again.count, 100000);
	ck_assert_uint_eq(
		down.end.count + doubled.end.count + sum.count + up.close.count + both.close.count,
		5);
	netron_free(pair.net);
	kill_child(&pair);
}
END_TEST

static void be_client(struct pair *pair)
{
	static struct pump up;
	static struct heard down;
	static struct outcome sum;
	netron_u32_sink sink;

	connect_to(pair);
	netron_u32_source_read(flows_count(pair->peer, ENDLESS), heard_number, heard_end, &down);
	flows_sum(pair->peer, &sink, &sum);
	pump_start(&up, sink, ENDLESS);
	_exit(netron_run(pair->net) < 0);
}

static bool is_streaming(void *arg)
{
	const struct pair *pair = arg;

	return pair->net->stream_count >= 2;
}

static bool has_no_peers(void *arg)
{
	return ((struct pair *)arg)->net->peer_count == 0;
}

/* The server goes on, and holds nothing of the dead. */
START_TEST(client_killed)
{
	static struct pair pair;

	begin(&pair, _i);
	serve(&pair, -1);
	for (int i = 0; i < 3; i++) {
		pair.child = fork();
		if (pair.child == 0) {
			static struct pair own;
			own = pair;
			be_client(&own);
		}
		turn_until(&pair, is_streaming, &pair);
		for (int turn = 0; turn < 200; turn++)
			nt_loop_turn(&pair.net->loop, true);
		kill_child(&pair);
		turn_until(&pair, has_no_streams, &pair);
		turn_until(&pair, has_no_peers, &pair);
	}
	netron_free(pair.net);
}
END_TEST

static Suite *streams_suite(void)
{
	Suite *suite = suite_create("streams");
	TCase *kills = tcase_create("kill -9");

	tcase_set_timeout(kills, 60);
	tcase_add_loop_test(kills, server_killed, 0, 2);
	tcase_add_loop_test(kills, client_killed, 0, 2);
	suite_add_tcase(suite, kills);
	return suite;
}

int main(void)
{
	static Suite *(*const suites[])(void) = { streams_suite };

	return nt_suite_main(suites, 1);
}
