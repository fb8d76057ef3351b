/* drain.c - shutting down: what is running ends, what is new goes elsewhere, and nobody is left in
 * doubt. */
#include "suites.h"
#include "raw.h"

#include <stdio.h>
#include <string.h>

#define PROBE                                                                                      \
	"\xab"                                                                                     \
	"probe@1.0.0"
#define ADD_1_2                                                                                    \
	"\x94" PROBE "\xa3"                                                                        \
	"add"                                                                                      \
	"\x01\x02"
#define LATER_7                                                                                    \
	"\x93" PROBE "\xa5"                                                                        \
	"later"                                                                                    \
	"\x07"
#define CALL (NT_PACKET_REQUEST | NT_PACKET_CALL)
#define GOAWAY (NT_PACKET_REQUEST | NT_PACKET_GOAWAY)

#define HELLO "{\"type\":\"client-id\",\"id\":\"raw\",\"netronc\":{\"v\":1,\"features\":[%s]}}"

static void open_with(struct raw *raw, struct world *world, const char *features)
{
	char hello[256];

	raw_open(raw, world, NULL, false);
	snprintf(hello, sizeof hello, HELLO, features);
	raw_text(raw, hello);
	world_settle(world);
	ck_assert_int_eq(netron_peer_get_state(world->visitor), NETRON_PEER_READY);
}

/* ---- the peer that is told ---- */

START_TEST(running_calls_end_and_new_ones_are_refused)
{
	struct world world;
	struct outcome running = { 0 }, late = { 0 }, ping = { 0 };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 7, outcome_later, &running);
	world_settle(&world);
	ck_assert_int_eq(netron_drain(world.server, 1000), 0);
	world_settle(&world);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_LEAVING);
	ck_assert_uint_eq(running.count, 0);
	probe_add(world.peer, NULL, 1, 1, outcome_add, &late);
	ck_assert_int_eq(probe_note(world.peer, 1), NETRON_E_UNAVAILABLE);
	netron_peer_ping(world.peer, NULL, outcome_ping, &ping);
	ck_assert_uint_eq(late.count, 0);
	world_settle(&world);
	ck_assert_int_eq(late.code, NETRON_E_UNAVAILABLE);
	ck_assert_int_eq(ping.code, 0);
	ck_assert_uint_eq(world.probe.adds, 0);
	/* The handler still may call others. */
	netron_call_options within = { .within = world.probe.later[0] };
	struct outcome own = { 0 };
	netron_peer_call(world.visitor, "nobody@1.0.0", "x", NULL, 0, &within, outcome_value, &own);
	world_settle(&world);
	ck_assert_int_eq(own.code, NETRON_E_NOT_FOUND);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_int_eq(running.code, 0);
	ck_assert_int_eq(running.number, 7);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_GONE);
	world_close(&world);
}
END_TEST

/* It was on the way when the server said so: surely not begun, so it may be asked elsewhere. */
START_TEST(what_was_not_begun_is_known)
{
	struct world world;
	struct outcome running = { 0 }, crossing = { 0 }, resolving = { 0 };
	netron_call_options bare = { .service = "probe" };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 7, outcome_later, &running);
	world_settle(&world);
	ck_assert_int_eq(netron_drain(world.server, 1000), 0);
	probe_add(world.peer, NULL, 1, 2, outcome_add, &crossing);
	probe_add(world.peer, &bare, 1, 2, outcome_add, &resolving);
	world_settle(&world);
	ck_assert_uint_eq(crossing.count, 1);
	ck_assert_int_eq(crossing.code, NETRON_E_UNAVAILABLE);
	ck_assert_str_eq(crossing.message,
		"the peer takes no more calls (shutting down); this one was not begun");
	ck_assert_uint_eq(resolving.count, 1);
	ck_assert_int_eq(resolving.code, NETRON_E_UNAVAILABLE);
	ck_assert_uint_eq(world.probe.adds, 0);
	ck_assert_uint_eq(running.count, 0);
	world_advance(&world, 1010);
	ck_assert_uint_eq(running.count, 1);
	ck_assert_int_eq(running.code, NETRON_E_LOST); /* was begun: who knows */
	ck_assert_uint_eq(crossing.count, 1);
	world_close(&world);
}
END_TEST

START_TEST(without_the_feature_they_are_refused_one_by_one)
{
	struct world world;
	struct raw raw;
	char text[128];

	raw_open(&raw, &world, NULL, true);
	RAW_PACKET(&raw, 1, CALL, LATER_7);
	world_settle(&world);
	raw_forget(&raw);
	ck_assert_int_eq(netron_drain(world.server, 1000), 0);
	world_settle(&world);
	ck_assert_uint_eq(raw.count, 0);
	RAW_PACKET(&raw, 2, CALL, ADD_1_2);
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 2), text, sizeof text), 503);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 1)), "7");
	ck_assert(raw.is_closed || raw.has_ended);
	raw_close(&raw);
}
END_TEST

/* ---- what is sent ---- */

START_TEST(goaway_names_the_last_request_accepted)
{
	struct world world;
	struct raw raw;
	struct nt_packet packet;
	const char *expected = "{\"last\":9,\"drainMs\":70000,\"reason\":\"shutting down\"}";

	open_with(&raw, &world, "\"goaway\"");
	RAW_PACKET(&raw, 4000000000, CALL, ADD_1_2);
	RAW_PACKET(&raw, 9, CALL, LATER_7);
	RAW_PACKET(&raw, 10, NT_PACKET_REQUEST | NT_PACKET_PING, "\xc0");
	world_settle(&world);
	raw_forget(&raw);
	ck_assert_int_eq(netron_drain(world.server, 70000), 0);
	world_settle(&world);
	ck_assert_uint_eq(raw.count, 1);
	ck_assert_int_eq(nt_packet_decode(raw.messages[0], raw.sizes[0], &packet), 0);
	ck_assert_uint_eq(packet.flags, GOAWAY);
	ck_assert_uint_ne(packet.id, 0);
	ck_assert_str_eq(raw_print(&packet), expected);
	raw_close(&raw);
}
END_TEST

/* ---- what is received ---- */

/* Ids wrap; the last one named may have been answered long ago. */
START_TEST(order_is_that_of_sending)
{
	struct world world;
	struct raw raw;
	struct outcome outcomes[6] = { { 0 } };
	netron_task tasks[6];

	open_with(&raw, &world, "\"goaway\"");
	struct nt_peer *peer = nt_peer_of(world.visitor);
	peer->calls.id_mask = 15;
	peer->calls.last_id = 12;
	for (int i = 0; i < 6; i++)
		tasks[i] = netron_peer_call(
			world.visitor, "x@1.0.0", "y", NULL, 0, NULL, outcome_value, &outcomes[i]);
	world_settle(&world);
	ck_assert_uint_eq(nt_task_of(tasks[0])->id, 13);
	ck_assert_uint_eq(nt_task_of(tasks[3])->id, 1);
	/* The second has its answer; it is the last that was begun. */
	RAW_PACKET(&raw, 14, NT_PACKET_CALL, "\xc0");
	RAW_PACKET(&raw, 1, GOAWAY,
		"\x81\xa4"
		"last\x0e");
	world_settle(&world);
	ck_assert_uint_eq(outcomes[0].count, 0);
	ck_assert_int_eq(outcomes[1].code, 0);
	for (int i = 2; i < 6; i++)
		ck_assert_int_eq(outcomes[i].code, NETRON_E_UNAVAILABLE);
	ck_assert_int_eq(netron_peer_get_state(world.visitor), NETRON_PEER_LEAVING);
	/* It may say so again, and that it begun none at all. */
	RAW_PACKET(&raw, 2, GOAWAY,
		"\x82\xa4"
		"last\x00\xa6"
		"reason\xa4"
		"bye!");
	world_settle(&world);
	ck_assert_int_eq(outcomes[0].code, NETRON_E_UNAVAILABLE);
	/* Its own requests are still answered. */
	RAW_PACKET(&raw, 3, CALL, ADD_1_2);
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 3)), "3");
	raw_close(&raw);
}
END_TEST

static const struct {
	const char *features;
	uint8_t flags;
	const char *body;
	size_t size;
} bad[] = {
	{ "\"goaway\"", GOAWAY, "\xc0", 1 },
	{ "\"goaway\"", GOAWAY, "\x80", 1 },
	{ "\"goaway\"", GOAWAY, "\x81\xa4last\xa1x", 8 },
	{ "\"goaway\"", GOAWAY, "\x81\xa4last\x01\x01", 8 },
	{ "\"goaway\"", NT_PACKET_GOAWAY, "\x81\xa4last\x01", 7 },
	{ "\"goaway\"", GOAWAY, "", 0 },
};

/* Its hello comes when all others were told already. */
START_TEST(peer_that_says_hello_meanwhile)
{
	struct world world;
	struct raw raw;
	struct outcome running = { 0 };
	char hello[256];

	raw_open(&raw, &world, NULL, false);
	probe_later(netron_local_peer(world.server), NULL, 7, outcome_later, &running);
	world_settle(&world);
	ck_assert_int_eq(netron_drain(world.server, 1000), 0);
	world_settle(&world);
	size_t before = raw.count;
	snprintf(hello, sizeof hello, HELLO, "\"goaway\"");
	raw_text(&raw, hello);
	world_settle(&world);
	ck_assert_uint_eq(raw.count, before + 1);
	ck_assert_uint_eq(raw.messages[before][4], GOAWAY);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	raw_close(&raw);
}
END_TEST

START_TEST(goaway_that_cannot_be_read_closes)
{
	struct world world;
	struct raw raw;

	open_with(&raw, &world, bad[_i].features);
	raw_packet(&raw, 1, bad[_i].flags, bad[_i].body, bad[_i].size);
	world_settle(&world);
	ck_assert(raw.is_closed || raw.has_ended);
	ck_assert_int_eq(world.last_reason, NETRON_E_PROTOCOL);
	raw_close(&raw);
}
END_TEST

START_TEST(goaway_not_announced_is_answered)
{
	struct world world;
	struct raw raw;
	char text[128];

	open_with(&raw, &world, "\"cancel\"");
	RAW_PACKET(&raw, 6, GOAWAY,
		"\x81\xa4"
		"last\x01");
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 6), text, sizeof text), 501);
	ck_assert_int_eq(netron_peer_get_state(world.visitor), NETRON_PEER_READY);
	raw_close(&raw);
}
END_TEST

/* ---- how it ends ---- */

struct told {
	unsigned count;
	int reason;
};

static void on_cancel(netron_task task, int reason, void *user)
{
	struct told *told = user;

	told->count++;
	told->reason = reason;
	netron_task_fail(task, NETRON_E_CANCELLED, NULL);
}

/* By time, and by asking again. */
START_TEST(what_does_not_end_is_cancelled)
{
	struct world world;
	struct outcome running = { 0 };
	struct told told = { 0 };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 7, outcome_later, &running);
	world_settle(&world);
	netron_task_on_cancel(world.probe.later[0], on_cancel, &told);
	ck_assert_int_eq(netron_drain(world.server, 1000), 0);
	world_settle(&world);
	ck_assert_uint_eq(told.count, 0);
	if (_i == 0)
		world_advance(&world, 1010);
	else
		ck_assert_int_eq(netron_drain(world.server, 1000), 0);
	world_settle(&world);
	ck_assert_uint_eq(told.count, 1);
	ck_assert_int_eq(told.reason, NETRON_E_LOST);
	ck_assert_int_eq(running.code, NETRON_E_LOST);
	ck_assert(!world.server->is_draining);
	ck_assert_uint_eq(world.server->handling, 0);
	world_close(&world);
}
END_TEST

START_TEST(cancelled_handlers_are_not_waited_for)
{
	struct world world;
	struct outcome running = { 0 };

	world_open(&world, NULL);
	netron_task task = probe_later(world.peer, NULL, 7, outcome_later, &running);
	world_settle(&world);
	ck_assert_int_eq(netron_drain(world.server, 60000), 0);
	world_settle(&world);
	ck_assert(world.server->is_draining);
	netron_task_cancel(task);
	world_settle(&world);
	ck_assert(!world.server->is_draining);
	ck_assert_int_eq(probe_answer(&world.probe, 0), NETRON_E_GONE);
	world_close(&world);
}
END_TEST

START_TEST(own_calls_and_streams_are_waited_for)
{
	struct world world;
	struct outcome running = { 0 };

	world_open(&world, NULL);
	world.client->stream_count++;
	probe_later(world.peer, NULL, 7, outcome_later, &running);
	world_settle(&world);
	ck_assert_int_eq(netron_drain(world.client, 60000), 0);
	world_settle(&world);
	ck_assert_int_eq(netron_peer_get_state(world.visitor), NETRON_PEER_LEAVING);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_int_eq(running.code, 0);
	ck_assert(world.client->is_draining);
	world.client->stream_count--;
	world.client->hooks.on_idle(world.client);
	world_settle(&world);
	ck_assert(!world.client->is_draining);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_GONE);
	world_close(&world);
}
END_TEST

/* ---- elsewhere ---- */

/* A peer that comes back keeps what may be repeated, and gives it to who is there next. */
START_TEST(reconnecting_peer_goes_to_the_next)
{
	struct world world;
	netron_connect_options connect = netron_connect_options_default();
	netron_options options = netron_options_default();
	struct outcome connected = { 0 }, running = { 0 }, call = { 0 }, get = { 0 };

	connect.reconnect = true;
	world_make(&world, NULL);
	ck_assert_int_eq(netron_listen(world.server, "memory://next", NULL), 0);
	world.peer = netron_connect_with(
		world.client, "memory://next", &connect, outcome_connect, &connected);
	world_settle(&world);
	probe_later(world.peer, NULL, 7, outcome_later, &running);
	world_settle(&world);
	ck_assert_int_eq(netron_drain(world.server, 1000), 0);
	world_settle(&world);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_LEAVING);
	probe_later(world.peer, NULL, 8, outcome_later, &call);
	netron_peer_get(world.peer, "probe@1.0.0", "color", NULL, outcome_value, &get);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_int_eq(running.code, 0);
	ck_assert_int_eq(call.code, NETRON_E_UNAVAILABLE);
	ck_assert_uint_eq(get.count, 0);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_RECONNECTING);
	options.loop = &world.uv;
	netron *next = netron_new(&options);
	ck_assert_int_eq(netron_listen(next, "memory://next", NULL), 0);
	for (int i = 0; i < 3 && get.count == 0; i++)
		world_advance(&world, 1008);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_READY);
	ck_assert_int_eq(get.code, NETRON_E_NOT_FOUND);
	netron_free(next);
	world_close(&world);
}
END_TEST

/* The instance is freed while the peer is on its way from one connection to the next. */
START_TEST(kept_call_ends_with_the_instance)
{
	struct world world;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default(),
		.reconnect = true };
	struct outcome running = { 0 }, kept = { 0 };

	world_open(&world, &options);
	probe_later(world.peer, NULL, 7, outcome_later, &running);
	world_settle(&world);
	ck_assert_int_eq(netron_drain(world.server, 1000), 0);
	world_settle(&world);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_LEAVING);
	netron_peer_get(world.peer, "probe@1.0.0", "color", NULL, outcome_value, &kept);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	for (int i = 0; i < 64 && nt_peer_of(world.peer)->phase != NT_PEER_CLOSING; i++)
		uv_run(&world.uv, UV_RUN_NOWAIT);
	ck_assert_int_eq(nt_peer_of(world.peer)->phase, NT_PEER_CLOSING);
	ck_assert_uint_eq(kept.count, 0);
	netron_free(world.client);
	world.client = NULL;
	ck_assert_uint_eq(kept.count, 1);
	ck_assert_int_eq(kept.code, NETRON_E_CLOSED);
	world_close(&world);
}
END_TEST

/* Others have calls that run on; one that has none does not wait for them. */
START_TEST(reconnecting_peer_without_calls_goes_at_once)
{
	struct world world;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default(),
		.reconnect = true };
	netron_options another = netron_options_default();
	struct outcome connected = { 0 }, running = { 0 };

	world_open(&world, &options);
	another.loop = &world.uv;
	netron *other = netron_new(&another);
	netron_peer busy = netron_connect(other, "memory://world", outcome_connect, &connected);
	world_settle(&world);
	probe_later(busy, NULL, 7, outcome_later, &running);
	world_settle(&world);
	ck_assert_int_eq(netron_drain(world.server, 100000), 0);
	world_settle(&world);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_RECONNECTING);
	ck_assert_int_eq(netron_peer_get_state(busy), NETRON_PEER_LEAVING);
	ck_assert_uint_eq(running.count, 0);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_int_eq(running.code, 0);
	netron_free(other);
	world_close(&world);
}
END_TEST

Suite *drain_suite(void)
{
	Suite *suite = suite_create("drain");
	TCase *told = tcase_create("told");
	TCase *packets = tcase_create("packets");
	TCase *end = tcase_create("end");

	tcase_add_test(told, running_calls_end_and_new_ones_are_refused);
	tcase_add_test(told, what_was_not_begun_is_known);
	tcase_add_test(told, without_the_feature_they_are_refused_one_by_one);
	tcase_add_test(told, reconnecting_peer_goes_to_the_next);
	tcase_add_test(told, kept_call_ends_with_the_instance);
	tcase_add_test(told, reconnecting_peer_without_calls_goes_at_once);
	suite_add_tcase(suite, told);
	tcase_add_test(packets, goaway_names_the_last_request_accepted);
	tcase_add_test(packets, order_is_that_of_sending);
	tcase_add_test(packets, peer_that_says_hello_meanwhile);
	tcase_add_loop_test(
		packets, goaway_that_cannot_be_read_closes, 0, sizeof bad / sizeof bad[0]);
	tcase_add_test(packets, goaway_not_announced_is_answered);
	suite_add_tcase(suite, packets);
	tcase_add_loop_test(end, what_does_not_end_is_cancelled, 0, 2);
	tcase_add_test(end, cancelled_handlers_are_not_waited_for);
	tcase_add_test(end, own_calls_and_streams_are_waited_for);
	suite_add_tcase(suite, end);
	return suite;
}
