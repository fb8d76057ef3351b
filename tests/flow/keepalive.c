/* keepalive.c - a peer that has fallen silent is asked, and found out. */
#include "suites.h"
#include "raw.h"

#include <string.h>

static struct world_options defaults(void)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	return options;
}

/* From now on the server reads nothing, as if its packets were dropped on the way. */
static void make_black_hole(struct world *world)
{
	struct nt_peer *visitor = nt_peer_of(world->visitor);

	visitor->channel->ops->pause(visitor->channel);
}

START_TEST(who_asks_by_default)
{
	static struct world world;

	world_open(&world, NULL);
	ck_assert_uint_eq(nt_peer_of(world.peer)->keepalive.interval_ms, 30000);
	ck_assert_uint_eq(nt_peer_of(world.visitor)->keepalive.interval_ms, 0);
	ck_assert_uint_eq(nt_peer_of(world.peer)->keepalive_floor, 1000);
	ck_assert_uint_eq(nt_peer_of(world.visitor)->keepalive_floor, 1000);
	netron_local_peer(world.client);
	world_settle(&world);
	ck_assert_uint_eq(nt_peer_of(netron_local_peer(world.client))->keepalive.interval_ms, 0);
	world_close(&world);
}
END_TEST

START_TEST(both_sides_ask_when_told_to)
{
	struct world_options options = defaults();
	static struct world world;

	options.client.keepalive_ms = 2000;
	options.server.keepalive_ms = 3000;
	world_open(&world, &options);
	ck_assert_uint_eq(nt_peer_of(world.peer)->keepalive.interval_ms, 2000);
	ck_assert_uint_eq(nt_peer_of(world.visitor)->keepalive.interval_ms, 3000);
	world_close(&world);
	options.client.keepalive_ms = UINT32_MAX;
	world_open(&world, &options);
	ck_assert_uint_eq(nt_peer_of(world.peer)->keepalive.interval_ms, 0);
	world_close(&world);
}
END_TEST

START_TEST(the_larger_of_both_is_in_force)
{
	struct world_options options = defaults();
	static struct world world;

	options.client.keepalive_ms = options.server.keepalive_ms = 2000;
	options.client.keepalive_min_ms = 10000;
	options.server.keepalive_min_ms = 1;
	world_open(&world, &options);
	ck_assert_uint_eq(nt_peer_of(world.peer)->keepalive.interval_ms, 2000);
	ck_assert_uint_eq(nt_peer_of(world.visitor)->keepalive.interval_ms, 10000);
	world_close(&world);
}
END_TEST

START_TEST(idle_for_a_day)
{
	static struct world world;

	world_open(&world, NULL);
	struct nt_peer *peer = nt_peer_of(world.peer);
	uint32_t first = peer->calls.last_id;
	for (int i = 0; i < 24 * 60; i++)
		world_advance(&world, 60000);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_READY);
	ck_assert_uint_ge(peer->calls.last_id - first, 24 * 60);
	ck_assert_uint_eq(world.client->counts.unknown_answers, 0);
	ck_assert_uint_eq(peer->keepalive_id, 0);
	world_close(&world);
}
END_TEST

START_TEST(a_connection_in_use_is_not_asked)
{
	static struct world world;
	struct outcome sum = { 0 };

	world_open(&world, NULL);
	for (int i = 0; i < 100; i++) {
		probe_add(world.peer, NULL, i, 1, outcome_add, &sum);
		world_settle(&world);
		world_advance(&world, 20000);
	}
	ck_assert_uint_eq(nt_peer_of(world.peer)->calls.last_id, 100);
	ck_assert_uint_eq(sum.count, 100);
	world_close(&world);
}
END_TEST

START_TEST(a_black_hole_is_found_within_two_intervals)
{
	struct world_options options = defaults();
	netron_call_options patient = { .timeout_ms = 1000000 };
	static struct world world;
	struct outcome outcome = { 0 };

	options.client.keepalive_ms = 4000;
	world_open(&world, &options);
	make_black_hole(&world);
	probe_later(world.peer, &patient, 1, outcome_later, &outcome);
	world_settle(&world);
	world_advance(&world, 4000);
	world_advance(&world, 3990);
	ck_assert_uint_eq(outcome.count, 0);
	world_advance(&world, 18); /* the wheel's tick */
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_LOST);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_GONE);
	world_close(&world);
}
END_TEST

static char reason_text[160];
static int reason_code;

static void note_reason(netron_peer peer, const netron_error *reason, void *user)
{
	(void)peer;
	(void)user;
	reason_code = reason ? netron_error_code(reason) : 1;
	if (reason)
		strncpy(reason_text, netron_error_message(reason), sizeof reason_text - 1);
}

START_TEST(the_reason_says_so_and_the_peer_comes_back)
{
	struct world_options options = defaults();
	static struct world world;
	struct outcome sum = { 0 };

	options.client.events.on_disconnect = note_reason;
	options.client.keepalive_ms = 1000;
	options.reconnect = true;
	world_open(&world, &options);
	make_black_hole(&world);
	world_advance(&world, 1000);
	world_advance(&world, 1000);
	ck_assert_int_eq(reason_code, NETRON_E_LOST);
	ck_assert_str_eq(reason_text, "the connection was lost: nothing was heard for 2000 ms, nor "
				      "a PING answered");
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_RECONNECTING);
	ck_assert_uint_eq(world.errors, 0);
	world_advance(&world, 1008);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_READY);
	probe_add(world.peer, NULL, 1, 2, outcome_add, &sum);
	world_settle(&world);
	ck_assert_int_eq(sum.number, 3);
	world_close(&world);
}
END_TEST

/* The writer is held up by our own marks: then nothing can be heard, and that proves nothing. */
START_TEST(a_connection_that_is_not_read_is_not_lost)
{
	static struct world world;

	world_open(&world, NULL);
	struct nt_peer *peer = nt_peer_of(world.peer);
	peer->is_paused = true;
	peer->channel->ops->pause(peer->channel);
	for (int i = 0; i < 10; i++)
		world_advance(&world, 30000);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_READY);
	peer->is_paused = false;
	peer->channel->ops->resume(peer->channel);
	world_settle(&world);
	for (int i = 0; i < 10; i++)
		world_advance(&world, 30000);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_READY);
	world_close(&world);
}
END_TEST

/* As the original would: the hello without netronc, PINGs answered with their body. */
START_TEST(the_original_is_asked_with_a_plain_ping)
{
	struct world_options options = defaults();
	static struct world world;
	static struct raw raw;
	const uint8_t *ping;

	options.server.keepalive_ms = 1000;
	raw_open(&raw, &world, &options, true);
	raw_forget(&raw);
	for (uint32_t i = 0; i < 3; i++) {
		world_advance(&world, 1000);
		ck_assert_uint_eq(raw.count, 1);
		ping = raw.messages[0];
		ck_assert_uint_eq(raw.sizes[0], 6);
		ck_assert_uint_eq(ping[4], NT_PACKET_REQUEST | NT_PACKET_PING);
		ck_assert_uint_eq(ping[5], 0xc0);
		raw_packet(&raw, (uint32_t)ping[3], NT_PACKET_PING, "\xc0", 1);
		raw_forget(&raw);
		world_settle(&world);
	}
	ck_assert_uint_eq(world.disconnects, 0);
	world_advance(&world, 1000);
	world_advance(&world, 1000);
	ck_assert_uint_eq(world.disconnects, 1);
	ck_assert_int_eq(world.last_reason, NETRON_E_LOST);
	raw_close(&raw);
}
END_TEST

Suite *keepalive_suite(void)
{
	Suite *suite = suite_create("keepalive");
	TCase *silence = tcase_create("silence");

	tcase_add_test(silence, who_asks_by_default);
	tcase_add_test(silence, both_sides_ask_when_told_to);
	tcase_add_test(silence, the_larger_of_both_is_in_force);
	tcase_add_test(silence, idle_for_a_day);
	tcase_add_test(silence, a_connection_in_use_is_not_asked);
	tcase_add_test(silence, a_black_hole_is_found_within_two_intervals);
	tcase_add_test(silence, the_reason_says_so_and_the_peer_comes_back);
	tcase_add_test(silence, a_connection_that_is_not_read_is_not_lost);
	tcase_add_test(silence, the_original_is_asked_with_a_plain_ping);
	suite_add_tcase(suite, silence);
	return suite;
}
