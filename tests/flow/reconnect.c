/* reconnect.c - a peer that outlives its connection: when it comes back, what of it is kept, and
 * when it is given up. */
#include "suites.h"
#include "world.h"

#include "peer/reconnect.h"
#include "io/url.h"
#include "transport/transport.h"

#include <stdio.h>
#include <string.h>

/* A client that reconnects to the world's server, and what it hears. */
struct link {
	struct world world;
	netron_listener listener;
	netron_peer peer;
	struct outcome connected;
	unsigned ups, downs;
	int last_reason;              /* of a loss; 1: none */
	netron_peer_state last_state; /* when told of it */
	netron_peer last_peer;
};

static void on_up(netron_peer peer, void *user)
{
	struct link *link = user;

	link->ups++;
	link->last_peer = peer;
	ck_assert_int_eq(netron_peer_get_state(peer), NETRON_PEER_READY);
}

static void on_down(netron_peer peer, const netron_error *reason, void *user)
{
	struct link *link = user;

	link->downs++;
	link->last_peer = peer;
	link->last_reason = reason ? netron_error_code(reason) : 1;
	link->last_state = netron_peer_get_state(peer);
}

static netron_connect_options comes_back(void)
{
	netron_connect_options options = netron_connect_options_default();

	options.reconnect = true;
	return options;
}

static void make(struct link *link)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	memset(link, 0, sizeof *link);
	options.client.events =
		(netron_events){ .on_connect = on_up, .on_disconnect = on_down, .user = link };
	world_make(&link->world, &options);
	link->world.client->random = 1;
}

static void listen_again(struct link *link)
{
	ck_assert_int_eq(
		netron_listen_at(link->world.server, "memory://world", &link->listener, NULL), 0);
}

static void stop_listening(struct link *link)
{
	ck_assert_int_eq(netron_listener_close(link->listener), 0);
	world_settle(&link->world);
}

static void start(struct link *link, const netron_connect_options *options)
{
	make(link);
	listen_again(link);
	link->peer = netron_connect_with(
		link->world.client, "memory://world", options, outcome_connect, &link->connected);
	world_settle(&link->world);
	ck_assert_uint_eq(link->connected.count, 1);
	ck_assert_int_eq(link->connected.code, 0);
	ck_assert_uint_eq(link->ups, 1);
}

/* The server breaks the connection. */
static void lose(struct link *link)
{
	nt_peer_abort(nt_peer_of(link->world.visitor), NETRON_E_LIMIT, "test");
	world_settle(&link->world);
}

/* Longer than any wait before the n-th attempt. */
static void wait_for_attempt(struct link *link, unsigned n)
{
	world_advance(&link->world, n < 5 ? (1000u << (n - 1)) + 8 : 30008);
}

/* ---- coming back ---- */

START_TEST(comes_back_under_the_same_handle)
{
	netron_connect_options options = comes_back();
	struct outcome sum = { 0 };
	static struct link link;
	const char *id;

	start(&link, &options);
	for (unsigned i = 1; i <= 3; i++) {
		lose(&link);
		ck_assert_uint_eq(link.downs, i);
		ck_assert_int_eq(link.last_state, NETRON_PEER_RECONNECTING);
		ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_RECONNECTING);
		wait_for_attempt(&link, i);
		ck_assert_uint_eq(link.ups, i + 1);
		ck_assert_uint_eq(link.last_peer.id, link.peer.id);
		ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_READY);
		probe_add(link.peer, NULL, 1, (int)i, outcome_add, &sum);
		world_settle(&link.world);
		ck_assert_uint_eq(sum.count, i);
		ck_assert_int_eq(sum.number, 1 + i);
	}
	ck_assert_uint_eq(link.connected.count, 1);
	id = netron_peer_id(link.peer);
	ck_assert_str_eq(id, netron_id(link.world.server));
	ck_assert_str_eq(netron_peer_address(link.peer), "memory://world");
	world_close(&link.world);
	ck_assert_uint_eq(link.downs, 4);
	ck_assert_int_eq(link.last_state, NETRON_PEER_CLOSING);
}
END_TEST

START_TEST(a_peer_that_closes_in_order_is_called_again)
{
	netron_connect_options options = comes_back();
	static struct link link;

	start(&link, &options);
	netron_peer_close(link.world.visitor);
	world_settle(&link.world);
	ck_assert_uint_eq(link.downs, 1);
	ck_assert_int_eq(link.last_reason, 1);
	wait_for_attempt(&link, 1);
	ck_assert_uint_eq(link.ups, 2);
	world_close(&link.world);
}
END_TEST

/* The server that asked is gone: nobody waits for its answer. */
START_TEST(what_the_server_asked_does_not_hold_it_up)
{
	netron_connect_options options = comes_back();
	static struct link link;
	static struct probe probe;
	struct outcome later = { 0 };

	start(&link, &options);
	ck_assert_int_eq(probe_expose(link.world.client, &probe, NULL), 0);
	probe_later(link.world.visitor, NULL, 1, outcome_later, &later);
	world_settle(&link.world);
	ck_assert_uint_eq(probe.laters, 1);
	lose(&link);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_RECONNECTING);
	ck_assert_int_eq(netron_task_get_state(probe.later[0]), NETRON_TASK_CANCELLED);
	wait_for_attempt(&link, 1);
	ck_assert_uint_eq(link.ups, 2);
	ck_assert_int_eq(probe_answer(&probe, 0), NETRON_E_GONE);
	world_close(&link.world);
}
END_TEST

START_TEST(without_the_option_the_first_connection_is_the_last)
{
	netron_connect_options options = netron_connect_options_default();
	static struct link link;

	start(&link, &options);
	lose(&link);
	ck_assert_int_eq(link.last_state, NETRON_PEER_CLOSING);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_GONE);
	world_advance(&link.world, 100000);
	ck_assert_uint_eq(link.ups, 1);
	world_close(&link.world);
}
END_TEST

/* A server of the same address, of another kind: other definition ids, another instance id. */
START_TEST(what_was_learnt_of_the_old_server_is_forgotten)
{
	netron_connect_options options = comes_back();
	netron_call_options bare = { .service = "probe" };
	static struct link link;
	static struct probe probe;
	struct outcome first = { 0 }, second = { 0 };
	netron_options other = netron_options_default();

	start(&link, &options);
	probe_add(link.peer, &bare, 1, 1, outcome_add, &first);
	world_settle(&link.world);
	ck_assert_int_eq(first.code, 0);
	ck_assert_ptr_nonnull(nt_peer_of(link.peer)->resolver);
	netron_free(link.world.server);
	world_settle(&link.world);
	ck_assert_ptr_null(nt_peer_of(link.peer)->resolver);
	other.loop = &link.world.uv;
	other.id = "another";
	link.world.server = netron_new(&other);
	link.world.server->loop.now = link.world.client->loop.now;
	link.world.server->loop.now_user = &link.world;
	ck_assert_int_eq(probe_expose(link.world.server, &probe, NULL), 0);
	listen_again(&link);
	wait_for_attempt(&link, 1);
	wait_for_attempt(&link, 2);
	ck_assert_uint_eq(link.ups, 2);
	ck_assert_str_eq(netron_peer_id(link.peer), "another");
	probe_add(link.peer, &bare, 2, 2, outcome_add, &second);
	world_settle(&link.world);
	ck_assert_int_eq(second.number, 4);
	ck_assert_uint_eq(probe.adds, 1);
	world_close(&link.world);
}
END_TEST

START_TEST(ids_begin_at_one_on_every_connection)
{
	netron_connect_options options = comes_back();
	static struct link link;
	struct outcome sum = { 0 };

	start(&link, &options);
	for (int i = 0; i < 50; i++)
		probe_add(link.peer, NULL, i, i, outcome_add, &sum);
	world_settle(&link.world);
	/* An id from here on looks like the beginning of JSON to the original. */
	nt_peer_of(link.peer)->calls.last_id = 0x7b000000;
	lose(&link);
	wait_for_attempt(&link, 1);
	probe_add(link.peer, NULL, 1, 1, outcome_add, &sum);
	ck_assert_uint_eq(nt_peer_of(link.peer)->calls.last_id, 1);
	world_settle(&link.world);
	ck_assert_uint_eq(sum.count, 51);
	world_close(&link.world);
}
END_TEST

/* ---- calls ---- */

START_TEST(calls_in_flight_are_lost_at_once)
{
	netron_connect_options options = comes_back();
	static struct link link;
	struct outcome later = { 0 }, ping = { 0 }, sum = { 0 };

	start(&link, &options);
	probe_later(link.peer, NULL, 1, outcome_later, &later);
	world_settle(&link.world);
	/* Sent and not answered: that it may be repeated does not make it known what happened. */
	probe_add(link.peer, NULL, 1, 1, outcome_add, &sum);
	netron_peer_ping(link.peer, NULL, outcome_ping, &ping);
	lose(&link);
	ck_assert_int_eq(later.code, NETRON_E_LOST);
	ck_assert_int_eq(ping.code, NETRON_E_LOST);
	ck_assert_uint_eq(sum.count, 1);
	wait_for_attempt(&link, 1);
	ck_assert_uint_eq(later.count + ping.count + sum.count, 3);
	ck_assert_uint_eq(link.world.probe.laters, 1);
	world_close(&link.world);
}
END_TEST

START_TEST(calls_without_a_connection_wait_or_fail)
{
	netron_connect_options options = comes_back();
	netron_call_options brief = { .timeout_ms = 100 };
	static struct link link;
	struct outcome idempotent = { 0 }, other = { 0 }, by_name = { 0 }, get = { 0 },
		       late = { 0 }, ping = { 0 };

	start(&link, &options);
	stop_listening(&link);
	lose(&link);
	probe_add(link.peer, NULL, 20, 2, outcome_add, &idempotent);
	probe_add(link.peer, &brief, 1, 1, outcome_add, &late);
	probe_later(link.peer, NULL, 1, outcome_later, &other);
	netron_peer_call(
		link.peer, "probe@1.0.0", "nothing", NULL, 0, NULL, outcome_value, &by_name);
	netron_peer_get(link.peer, "probe@1.0.0", "nothing", NULL, outcome_value, &get);
	netron_peer_ping(link.peer, NULL, outcome_ping, &ping);
	ck_assert_int_eq(probe_note(link.peer, 1), NETRON_E_UNAVAILABLE);
	ck_assert_uint_eq(other.count, 0);
	world_settle(&link.world);
	ck_assert_int_eq(other.code, NETRON_E_UNAVAILABLE);
	ck_assert_int_eq(by_name.code, NETRON_E_UNAVAILABLE);
	ck_assert_int_eq(ping.code, NETRON_E_UNAVAILABLE);
	ck_assert_uint_eq(idempotent.count + get.count + late.count, 0);
	wait_for_attempt(&link, 1); /* refused */
	ck_assert_int_eq(late.code, NETRON_E_TIMEOUT);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_RECONNECTING);
	listen_again(&link);
	wait_for_attempt(&link, 2);
	ck_assert_uint_eq(link.ups, 2);
	ck_assert_uint_eq(idempotent.count, 1);
	ck_assert_int_eq(idempotent.number, 22);
	ck_assert_int_eq(get.count, 1); /* reached the server, which has no such property */
	ck_assert_int_ne(get.code, NETRON_E_UNAVAILABLE);
	ck_assert_uint_eq(link.world.probe.adds, 1);
	ck_assert_uint_eq(link.world.probe.notes, 0);
	ck_assert_uint_eq(nt_peer_of(link.peer)->queued_bytes, 0);
	world_close(&link.world);
}
END_TEST

/* A call whose definition is being asked for has not been sent either. */
START_TEST(calls_that_wait_for_a_definition_wait_on)
{
	netron_connect_options options = comes_back();
	netron_call_options bare = { .service = "probe@^1" };
	static struct link link;
	struct outcome idempotent = { 0 }, other = { 0 };

	start(&link, &options);
	probe_add(link.peer, &bare, 3, 4, outcome_add, &idempotent);
	probe_later(link.peer, &bare, 1, outcome_later, &other);
	nt_peer_abort(nt_peer_of(link.peer), NETRON_E_LIMIT, "test");
	world_settle(&link.world);
	ck_assert_int_eq(other.code, NETRON_E_UNAVAILABLE);
	ck_assert_uint_eq(idempotent.count, 0);
	ck_assert_int_eq(link.last_reason, NETRON_E_LIMIT);
	wait_for_attempt(&link, 1);
	ck_assert_int_eq(idempotent.number, 7);
	world_close(&link.world);
}
END_TEST

START_TEST(waiting_calls_keep_their_order_and_can_be_cancelled)
{
	netron_connect_options options = comes_back();
	static struct link link;
	struct outcome sums[5] = { { 0 } };
	netron_task tasks[5];

	start(&link, &options);
	lose(&link);
	for (int i = 0; i < 5; i++)
		tasks[i] = probe_add(link.peer, NULL, i, 0, outcome_add, &sums[i]);
	ck_assert_int_eq(netron_task_cancel(tasks[2]), 0);
	wait_for_attempt(&link, 1);
	for (int i = 0; i < 5; i++) {
		ck_assert_uint_eq(sums[i].count, 1);
		ck_assert_int_eq(sums[i].code, i == 2 ? NETRON_E_CANCELLED : 0);
	}
	ck_assert_uint_lt(sums[0].order, sums[1].order);
	ck_assert_uint_lt(sums[1].order, sums[3].order);
	ck_assert_uint_lt(sums[3].order, sums[4].order);
	ck_assert_uint_eq(link.world.probe.adds, 4);
	world_close(&link.world);
}
END_TEST

/* ---- when ---- */

START_TEST(waits_double_up_to_the_cap)
{
	struct nt_reconnect reconnect = { .delay_ms = 1000, .max_delay_ms = 30000 };
	static const uint32_t ceilings[] = { 1000, 2000, 4000, 8000, 16000, 30000, 30000 };
	uint64_t random = 7;

	for (unsigned i = 0; i < 7; i++) {
		uint64_t sum = 0;
		uint32_t most = 0, least = UINT32_MAX;

		reconnect.attempts = i;
		for (int k = 0; k < 2000; k++) {
			uint32_t delay = nt_reconnect_delay(&reconnect, &random);
			sum += delay;
			most = delay > most ? delay : most;
			least = delay < least ? delay : least;
		}
		ck_assert_uint_le(most, ceilings[i]);
		ck_assert_uint_gt(most, ceilings[i] / 100 * 97);
		ck_assert_uint_lt(least, ceilings[i] / 100 * 3);
		ck_assert_uint_gt(sum / 2000, ceilings[i] / 100 * 45);
		ck_assert_uint_lt(sum / 2000, ceilings[i] / 100 * 55);
	}
	reconnect.attempts = UINT32_MAX;
	ck_assert_uint_le(nt_reconnect_delay(&reconnect, &random), 30000);
	reconnect = (struct nt_reconnect){ .delay_ms = UINT32_MAX, .max_delay_ms = UINT32_MAX };
	nt_reconnect_delay(&reconnect, &random);
	reconnect = (struct nt_reconnect){ .delay_ms = 5000, .max_delay_ms = 10 };
	ck_assert_uint_le(nt_reconnect_delay(&reconnect, &random), 10);
}
END_TEST

START_TEST(the_same_seed_waits_the_same)
{
	netron_connect_options options = comes_back();
	static struct link link;
	nt_ms waits[2];

	for (int i = 0; i < 2; i++) {
		start(&link, &options);
		link.world.client->random = 42;
		nt_ms now = link.world.clock;
		lose(&link);
		waits[i] = nt_peer_of(link.peer)->timer.due - now;
		world_close(&link.world);
	}
	ck_assert_uint_eq(waits[0], waits[1]);
}
END_TEST

enum { CROWD = 1000 };

/* All lose the same server in the same moment. */
START_TEST(a_thousand_do_not_come_back_at_once)
{
	netron_connect_options options = comes_back();
	static struct link link;
	unsigned most = 0, before;

	make(&link);
	link.world.server->limits.max_connections = CROWD;
	listen_again(&link);
	for (int i = 0; i < CROWD; i++)
		netron_connect_with(link.world.client, "memory://world", &options, NULL, NULL);
	world_settle(&link.world);
	ck_assert_uint_eq(link.ups, CROWD);
	for (struct nt_list *node = link.world.server->peer_list.next;
		node != &link.world.server->peer_list; node = node->next)
		nt_peer_abort(NT_CONTAINER(node, struct nt_peer, node), NETRON_E_LIMIT, "test");
	world_settle(&link.world);
	ck_assert_uint_eq(link.downs, CROWD);
	/* 100 windows of 10 ms: ten come in one on average. */
	for (int i = 0; i < 101; i++) {
		before = link.ups;
		world_advance(&link.world, 10);
		most = link.ups - before > most ? link.ups - before : most;
	}
	ck_assert_uint_eq(link.ups, 2 * CROWD);
	ck_assert_uint_le(most, 35);
	world_close(&link.world);
}
END_TEST

START_TEST(one_attempt_at_a_time)
{
	netron_connect_options options = comes_back();
	static struct link link;

	start(&link, &options);
	stop_listening(&link);
	lose(&link);
	for (unsigned i = 1; i <= 8; i++) {
		ck_assert_uint_eq(nt_peer_of(link.peer)->reconnect->attempts, i);
		wait_for_attempt(&link, i);
		ck_assert_uint_eq(link.world.client->peer_count, 1);
	}
	/* Told of once, however many attempts fail. */
	ck_assert_uint_eq(link.downs, 1);
	world_close(&link.world);
	ck_assert_uint_eq(link.downs, 2);
	ck_assert_int_eq(link.last_reason, 1);
}
END_TEST

START_TEST(only_a_connection_that_lasts_is_a_success)
{
	netron_connect_options options = comes_back();
	static struct link link;

	options.reconnect_stable_ms = 5000;
	start(&link, &options);
	for (unsigned i = 1; i <= 4; i++) {
		lose(&link);
		ck_assert_uint_eq(nt_peer_of(link.peer)->reconnect->attempts, i);
		wait_for_attempt(&link, i);
		ck_assert_uint_eq(link.ups, i + 1);
		world_advance(&link.world, i < 4 ? 10 : 5000);
	}
	lose(&link);
	ck_assert_uint_eq(nt_peer_of(link.peer)->reconnect->attempts, 1);
	world_close(&link.world);
}
END_TEST

/* ---- giving up ---- */

START_TEST(given_up_with_the_last_error)
{
	netron_connect_options options = comes_back();
	netron_call_options patient = { .timeout_ms = 1000000 };
	static struct link link;
	struct outcome waiting = { 0 }, too_late = { 0 };

	options.reconnect_max_attempts = 3;
	start(&link, &options);
	stop_listening(&link);
	lose(&link);
	probe_add(link.peer, &patient, 1, 1, outcome_add, &waiting);
	for (unsigned i = 1; i <= 2; i++)
		wait_for_attempt(&link, i);
	ck_assert_uint_eq(waiting.count, 0);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_RECONNECTING);
	wait_for_attempt(&link, 3);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_GONE);
	ck_assert_uint_eq(link.downs, 2);
	ck_assert_int_eq(link.last_state, NETRON_PEER_CLOSING);
	ck_assert_int_eq(link.last_reason, NETRON_E_REFUSED);
	ck_assert_uint_eq(waiting.count, 1);
	ck_assert_int_eq(waiting.code, NETRON_E_UNAVAILABLE);
	probe_add(link.peer, NULL, 1, 1, outcome_add, &too_late);
	world_settle(&link.world);
	ck_assert_int_eq(too_late.code, NETRON_E_GONE);
	ck_assert_uint_eq(link.world.client->peer_count, 0);
	world_close(&link.world);
}
END_TEST

START_TEST(the_first_attempt_is_not_repeated)
{
	netron_connect_options options = comes_back();
	static struct link link;

	make(&link);
	link.peer = netron_connect_with(
		link.world.client, "memory://world", &options, outcome_connect, &link.connected);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_CONNECTING);
	world_settle(&link.world);
	ck_assert_uint_eq(link.connected.count, 1);
	ck_assert_int_eq(link.connected.code, NETRON_E_REFUSED);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_GONE);
	ck_assert_uint_eq(link.ups + link.downs, 0);
	world_close(&link.world);
}
END_TEST

START_TEST(the_first_attempt_is_repeated_when_asked)
{
	netron_connect_options options = comes_back();
	static struct link link;
	struct outcome later = { 0 };

	options.retry_first = true;
	make(&link);
	link.peer = netron_connect_with(
		link.world.client, "memory://world", &options, outcome_connect, &link.connected);
	/* Until the first connection every call waits for it: none was sent. */
	probe_later(link.peer, NULL, 1, outcome_later, &later);
	world_settle(&link.world);
	ck_assert_uint_eq(link.connected.count, 0);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_CONNECTING);
	listen_again(&link);
	wait_for_attempt(&link, 1);
	ck_assert_uint_eq(link.connected.count, 1);
	ck_assert_int_eq(link.connected.code, 0);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_READY);
	ck_assert_uint_eq(link.world.probe.laters, 1);
	ck_assert_uint_eq(later.count, 0);
	world_close(&link.world);
}
END_TEST

START_TEST(the_first_attempts_are_given_up_too)
{
	netron_connect_options options = comes_back();
	static struct link link;

	options.retry_first = true;
	options.reconnect_max_attempts = 2;
	make(&link);
	link.peer = netron_connect_with(
		link.world.client, "memory://world", &options, outcome_connect, &link.connected);
	world_settle(&link.world);
	wait_for_attempt(&link, 1);
	ck_assert_uint_eq(link.connected.count, 0);
	wait_for_attempt(&link, 2);
	ck_assert_uint_eq(link.connected.count, 1);
	ck_assert_int_eq(link.connected.code, NETRON_E_REFUSED);
	ck_assert_uint_eq(link.ups + link.downs, 0);
	world_close(&link.world);
}
END_TEST

START_TEST(an_address_that_is_wrong_is_never_tried_again)
{
	netron_connect_options options = comes_back();
	static struct link link;

	options.retry_first = true;
	make(&link);
	netron_connect_with(
		link.world.client, "pigeon://world", &options, outcome_connect, &link.connected);
	world_settle(&link.world);
	ck_assert_uint_eq(link.connected.count, 1);
	ck_assert_int_eq(link.connected.code, NETRON_E_ADDRESS);
	ck_assert_uint_eq(link.world.client->peer_count, 0);
	world_close(&link.world);
}
END_TEST

/* ---- a server that answers, and does not speak ---- */

static void swallow(void *user, const uint8_t *data, size_t size)
{
	(void)user;
	(void)data;
	(void)size;
}

struct mute {
	struct nt_channel *channel;
	unsigned closed;
};

static void close_mute(void *user)
{
	struct mute *mute = user;

	mute->channel->ops->close(mute->channel, 0);
}

static void forget(void *user, const netron_error *error)
{
	struct mute *mute = user;

	(void)error;
	mute->closed++;
}

static void accept_mute(void *user, struct nt_channel *channel)
{
	static const struct nt_channel_events events = {
		.on_bytes = swallow, .on_end = close_mute, .on_close = forget
	};
	struct mute *mute = user;

	mute->channel = channel;
	nt_channel_start(channel, &events, user);
}

START_TEST(a_hello_that_never_comes_is_a_failed_attempt)
{
	static const struct nt_listener_events events = { .on_accept = accept_mute };
	netron_connect_options options = comes_back();
	struct nt_url url = { .scheme = "memory", .host = "mute" };
	static struct link link;
	struct nt_listener *listener;
	struct mute mute = { 0 };

	options.retry_first = true;
	make(&link);
	ck_assert_int_eq(nt_transport_memory.listen(&link.world.server->loop, &url, NULL, &events,
				 &mute, &listener, NULL),
		0);
	link.peer = netron_connect_with(
		link.world.client, "memory://mute", &options, outcome_connect, &link.connected);
	for (unsigned i = 1; i <= 3; i++) {
		world_settle(&link.world);
		world_advance(&link.world, 5008); /* the limit on the hello */
		ck_assert_uint_eq(mute.closed, i);
		wait_for_attempt(&link, i);
	}
	ck_assert_uint_eq(link.connected.count, 0);
	listener->ops->close(listener);
	world_close(&link.world);
	ck_assert_uint_eq(link.connected.count, 1);
	ck_assert_int_eq(link.connected.code, NETRON_E_CLOSED);
}
END_TEST

/* ---- closing ---- */

START_TEST(closed_between_two_attempts)
{
	netron_connect_options options = comes_back();
	static struct link link;
	struct outcome waiting = { 0 };

	start(&link, &options);
	stop_listening(&link);
	lose(&link);
	probe_add(link.peer, NULL, 1, 1, outcome_add, &waiting);
	ck_assert_int_eq(netron_peer_close(link.peer), 0);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_CLOSING);
	ck_assert_uint_eq(link.downs, 1); /* never early */
	ck_assert_uint_eq(waiting.count, 0);
	world_settle(&link.world);
	ck_assert_uint_eq(link.downs, 2);
	ck_assert_int_eq(link.last_reason, 1);
	ck_assert_int_eq(waiting.code, NETRON_E_CLOSED);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_GONE);
	world_close(&link.world);
}
END_TEST

START_TEST(closed_while_an_attempt_is_made)
{
	netron_connect_options options = comes_back();
	static struct link link;

	start(&link, &options);
	lose(&link);
	link.world.clock += 1008;
	nt_loop_tick(&link.world.client->loop);
	ck_assert_int_eq(nt_peer_of(link.peer)->phase, NT_PEER_DIALING);
	ck_assert_int_eq(netron_peer_close(link.peer), 0);
	world_settle(&link.world);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_GONE);
	ck_assert_uint_eq(link.ups, 1);
	ck_assert_uint_eq(link.downs, 2);
	world_close(&link.world);
}
END_TEST

START_TEST(closed_for_good_while_the_old_connection_ends)
{
	netron_connect_options options = comes_back();
	static struct link link;

	start(&link, &options);
	nt_peer_abort(nt_peer_of(link.peer), NETRON_E_LIMIT, "test");
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_RECONNECTING);
	ck_assert_int_eq(netron_peer_close(link.peer), 0);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_CLOSING);
	world_settle(&link.world);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_GONE);
	ck_assert_uint_eq(link.downs, 1);
	world_close(&link.world);
}
END_TEST

START_TEST(freed_and_drained_between_two_attempts)
{
	netron_connect_options options = comes_back();
	static struct link link;

	start(&link, &options);
	lose(&link);
	if (_i == 0)
		ck_assert_int_eq(netron_drain(link.world.client, 1000), 0);
	world_settle(&link.world);
	world_close(&link.world);
	ck_assert_uint_eq(link.downs, 2);
}
END_TEST

/* More than the connection takes at once: it ends in the middle of what waited. */
START_TEST(what_waited_ends_the_connection_again)
{
	netron_connect_options options = comes_back();
	netron_call_options patient = { .timeout_ms = 1000000 };
	static struct link link;
	static struct outcome sums[100];
	unsigned told = 0, done = 0;

	memset(sums, 0, sizeof sums);
	start(&link, &options);
	link.world.client->limits.write_high_bytes = 500;
	link.world.client->limits.write_max_bytes = 1000;
	lose(&link);
	for (int i = 0; i < 100; i++)
		probe_add(link.peer, &patient, i, 0, outcome_add, &sums[i]);
	for (unsigned i = 1; i < 10; i++)
		wait_for_attempt(&link, i);
	ck_assert_uint_gt(link.downs, 2);
	ck_assert_int_eq(netron_peer_get_state(link.peer), NETRON_PEER_READY);
	for (int i = 0; i < 100; i++) {
		ck_assert_uint_eq(sums[i].count, 1);
		told += sums[i].count;
		done += sums[i].code == 0;
		ck_assert(sums[i].code == 0 || sums[i].code == NETRON_E_LOST);
	}
	ck_assert_uint_eq(told, 100);
	ck_assert_uint_gt(done, 0);
	ck_assert_uint_eq(nt_peer_of(link.peer)->calls.count, 0);
	ck_assert_uint_eq(nt_peer_of(link.peer)->queued_bytes, 0);
	world_close(&link.world);
}
END_TEST

/* ---- functions that wait, in real time ---- */

struct late {
	netron *net;
	struct probe probe;
	int rc;
};

static void listen_late(void *arg)
{
	struct late *late = arg;

	late->rc = netron_listen(late->net, "memory://late", NULL);
}

START_TEST(waiting_functions_wait_for_the_server)
{
	static struct late late;
	netron_connect_options options = comes_back();
	netron_peer peer;
	int32_t sum = 0;

	memset(&late, 0, sizeof late);
	late.rc = 1;
	late.net = netron_new(NULL);
	ck_assert_int_eq(probe_expose(late.net, &late.probe, NULL), 0);
	options.retry_first = true;
	options.reconnect_delay_ms = options.reconnect_max_delay_ms = 20;
	ck_assert_int_eq(netron_after(late.net, 50, listen_late, &late), 0);
	ck_assert_int_eq(
		netron_connect_with_sync(late.net, "memory://late", &options, &peer, NULL), 0);
	ck_assert_int_eq(late.rc, 0);
	nt_peer_abort(nt_peer_of(peer), NETRON_E_LIMIT, "test");
	ck_assert_int_eq(probe_add_sync(peer, NULL, 20, 3, &sum, NULL), 0);
	ck_assert_int_eq(sum, 23);
	netron_free(late.net);
}
END_TEST

Suite *reconnect_suite(void)
{
	Suite *suite = suite_create("reconnect");
	TCase *back = tcase_create("coming back");
	TCase *calls = tcase_create("calls");
	TCase *when = tcase_create("when");
	TCase *end = tcase_create("the end");

	tcase_add_test(back, comes_back_under_the_same_handle);
	tcase_add_test(back, a_peer_that_closes_in_order_is_called_again);
	tcase_add_test(back, what_the_server_asked_does_not_hold_it_up);
	tcase_add_test(back, without_the_option_the_first_connection_is_the_last);
	tcase_add_test(back, what_was_learnt_of_the_old_server_is_forgotten);
	tcase_add_test(back, ids_begin_at_one_on_every_connection);
	suite_add_tcase(suite, back);
	tcase_add_test(calls, calls_in_flight_are_lost_at_once);
	tcase_add_test(calls, calls_without_a_connection_wait_or_fail);
	tcase_add_test(calls, calls_that_wait_for_a_definition_wait_on);
	tcase_add_test(calls, waiting_calls_keep_their_order_and_can_be_cancelled);
	tcase_add_test(calls, what_waited_ends_the_connection_again);
	tcase_add_test(calls, waiting_functions_wait_for_the_server);
	suite_add_tcase(suite, calls);
	tcase_add_test(when, waits_double_up_to_the_cap);
	tcase_add_test(when, the_same_seed_waits_the_same);
	tcase_add_test(when, a_thousand_do_not_come_back_at_once);
	tcase_add_test(when, one_attempt_at_a_time);
	tcase_add_test(when, only_a_connection_that_lasts_is_a_success);
	tcase_add_test(when, a_hello_that_never_comes_is_a_failed_attempt);
	suite_add_tcase(suite, when);
	tcase_add_test(end, given_up_with_the_last_error);
	tcase_add_test(end, the_first_attempt_is_not_repeated);
	tcase_add_test(end, the_first_attempt_is_repeated_when_asked);
	tcase_add_test(end, the_first_attempts_are_given_up_too);
	tcase_add_test(end, an_address_that_is_wrong_is_never_tried_again);
	tcase_add_test(end, closed_between_two_attempts);
	tcase_add_test(end, closed_while_an_attempt_is_made);
	tcase_add_test(end, closed_for_good_while_the_old_connection_ends);
	tcase_add_loop_test(end, freed_and_drained_between_two_attempts, 0, 2);
	suite_add_tcase(suite, end);
	return suite;
}
