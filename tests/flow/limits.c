/* limits.c - every limit of netron_limits: what happens above it, and what goes on below. */
#include "suites.h"
#include "flows.h"
#include "raw.h"

#include "peer/connection.h"
#include "peer/streams.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PROBE                                                                                      \
	"\xab"                                                                                     \
	"probe@1.0.0"
#define CALL (NT_PACKET_REQUEST | NT_PACKET_CALL)
#define PING (NT_PACKET_REQUEST | NT_PACKET_PING)

static struct world_options defaults(void)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	return options;
}

START_TEST(defaults_are_filled_in)
{
	struct world world;

	world_make(&world, NULL);
	const netron_limits *limits = &world.server->limits;
	ck_assert_uint_eq(limits->max_packet_bytes, 16u << 20);
	ck_assert_uint_eq(limits->max_depth, 32);
	ck_assert_uint_eq(limits->max_elements, 1048576);
	ck_assert_uint_eq(limits->max_string_bytes, 16u << 20);
	ck_assert_uint_eq(limits->max_arena_bytes, 64u << 20);
	ck_assert_uint_eq(limits->max_calls, 1024);
	ck_assert_uint_eq(limits->max_pending, 65536);
	ck_assert_uint_eq(limits->max_queued_bytes, 16u << 20);
	ck_assert_uint_eq(limits->write_high_bytes, 1u << 20);
	ck_assert_uint_eq(limits->write_low_bytes, 256u << 10);
	ck_assert_uint_eq(limits->write_max_bytes, 64u << 20);
	ck_assert_uint_eq(limits->write_timeout_ms, 10000);
	ck_assert_uint_eq(limits->handshake_timeout_ms, 5000);
	ck_assert_uint_eq(limits->frame_timeout_ms, 30000);
	ck_assert_uint_eq(limits->max_connections, 10000);
	ck_assert_uint_eq(limits->max_metadata_bytes, 8u << 10);
	ck_assert_uint_eq(limits->max_streams, 1000);
	ck_assert_uint_eq(limits->stream_queue_bytes, 256u << 10);
	ck_assert_uint_eq(limits->stream_timeout_ms, 60000);
	ck_assert_uint_eq(limits->early_bytes, 1u << 20);
	ck_assert_uint_eq(limits->early_timeout_ms, 5000);
	world_close(&world);
}
END_TEST

START_TEST(id_that_no_hello_carries_is_refused)
{
	netron_options options = netron_options_default();
	char longest[300];

	memset(longest, 'x', sizeof longest);
	longest[255] = '\0';
	options.id = longest;
	netron *net = netron_new(&options);
	ck_assert_ptr_nonnull(net);
	netron_free(net);
	longest[255] = 'x';
	longest[256] = '\0';
	ck_assert_ptr_null(netron_new(&options));
	options.id = "";
	ck_assert_ptr_null(netron_new(&options));
	options.id = "a\nb";
	ck_assert_ptr_null(netron_new(&options));
}
END_TEST

/* ---- one packet ---- */

START_TEST(largest_packet_is_taken)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;
	static uint8_t body[995];

	options.server.limits.max_packet_bytes = 1000;
	raw_open(&raw, &world, &options, true);
	raw_packet(&raw, 1, PING, body, sizeof body);
	world_settle(&world);
	ck_assert_ptr_nonnull(raw_answer(&raw, 1));
	ck_assert(!raw.is_closed && !raw.has_ended);
	raw_close(&raw);
}
END_TEST

START_TEST(packet_announced_too_large)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;

	options.server.limits.max_packet_bytes = 1000;
	raw_open(&raw, &world, &options, true);
	raw_bytes(&raw, "\0\0\x03\xe9", 4);
	world_settle(&world);
	ck_assert(raw.is_closed || raw.has_ended);
	ck_assert_int_eq(world.last_reason, NETRON_E_TOO_LARGE);
	raw_close(&raw);
}
END_TEST

START_TEST(packet_sent_too_large)
{
	struct world_options options = defaults();
	struct world world;
	struct outcome outcome = { 0 };
	netron_value text;
	char *big = malloc(2001);

	memset(big, 'x', 2000);
	big[2000] = '\0';
	text = netron_value_string(big);
	options.client.limits.max_packet_bytes = 1000;
	world_open(&world, &options);
	netron_peer_call(
		world.peer, "probe@1.0.0", "greet", &text, 1, NULL, outcome_value, &outcome);
	ck_assert_uint_eq(outcome.count, 0);
	world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_TOO_LARGE);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_READY);
	free(big);
	world_close(&world);
}
END_TEST

START_TEST(answer_too_large_becomes_an_error)
{
	struct world_options options = defaults();
	struct world world;
	struct outcome outcome = { 0 };
	netron_value size = netron_value_i64(5000);

	options.server.limits.max_packet_bytes = 1000;
	world_open(&world, &options);
	netron_peer_call(
		world.peer, "probe@1.0.0", "blob", &size, 1, NULL, outcome_value, &outcome);
	world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_TOO_LARGE);
	ck_assert_uint_eq(world.server->handling, 0);
	world_close(&world);
}
END_TEST

/* echo(v), v an array nested so deep. */
static size_t nested(uint8_t *body, unsigned depth)
{
	static const char head[] = "\x93" PROBE "\xa4"
				   "echo";

	memcpy(body, head, sizeof head - 1);
	memset(body + sizeof head - 1, 0x91, depth);
	body[sizeof head - 1 + depth] = 0xc0;
	return sizeof head + depth;
}

START_TEST(values_too_deep)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;
	uint8_t body[256];
	char text[256];

	options.server.limits.max_depth = 10;
	raw_open(&raw, &world, &options, true);
	raw_packet(&raw, 1, CALL, body, nested(body, 8));
	raw_packet(&raw, 2, CALL, body, nested(body, 20));
	raw_packet(&raw, 3, CALL, body, nested(body, 200));
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 1), text, sizeof text), 0);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 2), text, sizeof text), 413);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 3), text, sizeof text), 413);
	raw_close(&raw);
}
END_TEST

START_TEST(too_many_elements)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;
	uint8_t body[300];
	char text[256];

	options.server.limits.max_elements = 100;
	raw_open(&raw, &world, &options, true);
	memset(body, 0xc0, sizeof body);
	size_t head = nested(body, 0) - 1;
	memcpy(body + head, "\xdc\0\x50", 3);
	memset(body + head + 3, 1, 200);
	raw_packet(&raw, 1, CALL, body, head + 3 + 0x50);
	body[head + 2] = 0x70;
	raw_packet(&raw, 2, CALL, body, head + 3 + 0x70);
	/* The array of the packet itself. */
	memcpy(body, "\xdc\0\x90", 3);
	memset(body + 3, 0x91, 0x90);
	memcpy(body + 3,
		PROBE "\xa3"
		      "add",
		16);
	memset(body + 19, 1, 0x90);
	raw_packet(&raw, 3, CALL, body, 3 + 16 + 0x8e);
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 1), text, sizeof text), 0);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 2), text, sizeof text), 413);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 3), text, sizeof text), 413);
	raw_close(&raw);
}
END_TEST

START_TEST(string_too_long)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;
	char text[256];

	options.server.limits.max_string_bytes = 20;
	raw_open(&raw, &world, &options, true);
	RAW_PACKET(&raw, 1, CALL,
		"\x93" PROBE "\xa5"
		"greet"
		"\xb4"
		"12345678901234567890");
	RAW_PACKET(&raw, 2, CALL,
		"\x93" PROBE "\xa5"
		"greet"
		"\xb5"
		"123456789012345678901");
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 1), text, sizeof text), 0);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 2), text, sizeof text), 413);
	raw_close(&raw);
}
END_TEST

START_TEST(arena_too_small)
{
	struct world_options options = defaults();
	struct world world;
	struct outcome outcome = { 0 }, fine = { 0 };
	netron_value size = netron_value_i64(200000);

	options.client.limits.max_arena_bytes = 50000;
	world_open(&world, &options);
	netron_peer_call(
		world.peer, "probe@1.0.0", "blob", &size, 1, NULL, outcome_value, &outcome);
	probe_add(world.peer, NULL, 1, 2, outcome_add, &fine);
	for (int i = 0; i < 100 && fine.count == 0; i++)
		world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_ne(outcome.code, 0);
	ck_assert_int_eq(fine.number, 3);
	world_close(&world);
}
END_TEST

/* ---- calls ---- */

START_TEST(too_many_requests)
{
	struct world_options options = defaults();
	struct world world;
	struct outcome outcomes[5] = { { 0 } };

	options.server.limits.max_calls = 3;
	world_open(&world, &options);
	for (uint32_t i = 0; i < 5; i++)
		probe_later(world.peer, NULL, i, outcome_later, &outcomes[i]);
	world_settle(&world);
	ck_assert_uint_eq(world.probe.laters, 3);
	ck_assert_int_eq(outcomes[3].code, NETRON_E_LIMIT);
	ck_assert_int_eq(outcomes[4].code, NETRON_E_LIMIT);
	ck_assert_uint_eq(outcomes[0].count, 0);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	probe_later(world.peer, NULL, 9, outcome_later, &outcomes[4]);
	world_settle(&world);
	ck_assert_uint_eq(world.probe.laters, 4);
	world_close(&world);
}
END_TEST

START_TEST(handlers_left_alone_count)
{
	struct world_options options = defaults();
	struct world world;
	struct outcome outcome;

	options.server.limits.max_calls = 1;
	world_open(&world, &options);
	for (uint32_t i = 0; i < 70; i++) {
		probe_later(world.peer, NULL, i, outcome_later, &outcome);
		world_settle(&world);
		nt_peer_abort(nt_peer_of(world.peer), NETRON_E_CLOSED, NULL);
		world_settle(&world);
		if (nt_peer_of(world.visitor))
			nt_peer_abort(nt_peer_of(world.visitor), NETRON_E_CLOSED, NULL);
		memset(&outcome, 0, sizeof outcome);
		world.peer =
			netron_connect(world.client, "memory://world", outcome_connect, &outcome);
		world_settle(&world);
		ck_assert_int_eq(outcome.code, 0);
	}
	ck_assert_uint_eq(world.probe.laters, 64);
	ck_assert_uint_eq(world.server->orphan_count, 64);
	for (unsigned i = 0; i < 64; i++)
		ck_assert_int_eq(probe_answer(&world.probe, i), NETRON_E_GONE);
	ck_assert_uint_eq(world.server->orphan_count, 0);
	ck_assert_uint_eq(world.server->handling, 0);
	world_close(&world);
}
END_TEST

START_TEST(too_many_pending)
{
	struct world_options options = defaults();
	struct world world;
	struct outcome outcomes[4] = { { 0 } };

	options.client.limits.max_pending = 3;
	world_open(&world, &options);
	for (uint32_t i = 0; i < 4; i++)
		probe_later(world.peer, NULL, i, outcome_later, &outcomes[i]);
	ck_assert_uint_eq(outcomes[3].count, 0);
	world_settle(&world);
	ck_assert_int_eq(outcomes[3].code, NETRON_E_LIMIT);
	ck_assert_uint_eq(outcomes[2].count, 0);
	ck_assert_uint_eq(world.probe.laters, 3);
	world_close(&world);
}
END_TEST

START_TEST(too_much_queued)
{
	struct world_options options = defaults();
	struct world world;
	struct outcome outcomes[9] = { { 0 } };
	struct outcome connected = { 0 };

	options.client.limits.max_queued_bytes = 50;
	world_make(&world, &options);
	ck_assert_int_eq(netron_listen(world.server, "memory://world", NULL), 0);
	netron_peer peer =
		netron_connect(world.client, "memory://world", outcome_connect, &connected);
	/* "add" and two small numbers: six bytes. */
	for (int i = 0; i < 9; i++)
		probe_add(peer, NULL, i, 1, outcome_add, &outcomes[i]);
	world_settle(&world);
	for (int i = 0; i < 9; i++)
		ck_assert_int_eq(outcomes[i].code, i < 8 ? 0 : NETRON_E_LIMIT);
	ck_assert_str_eq(outcomes[8].message, "too much waits for the connection already");
	ck_assert_uint_eq(nt_peer_of(peer)->queued_bytes, 0);
	world_close(&world);
}
END_TEST

START_TEST(ids_in_use_are_skipped)
{
	struct world world;
	struct outcome first = { 0 }, others = { 0 };

	world_open(&world, NULL);
	nt_peer_of(world.peer)->calls.id_mask = 15;
	probe_later(world.peer, NULL, 1, outcome_later, &first);
	for (int i = 0; i < 100; i++) {
		probe_add(world.peer, NULL, i, 0, outcome_add, &others);
		world_settle(&world);
		ck_assert_int_eq(others.number, i);
	}
	ck_assert_uint_eq(first.count, 0);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_uint_eq(first.count, 1);
	ck_assert_int_eq(first.number, 1);
	world_close(&world);
}
END_TEST

START_TEST(subscriptions_are_bounded)
{
	struct world world;
	struct raw raw;
	char body[64], text[128];

	raw_open(&raw, &world, NULL, true);
	for (unsigned i = 0; i < 1002; i++) {
		int size = snprintf(body, sizeof body, "\x92\xa9subscribe\xa5%05u", i % 1001);
		if (raw.count > 200)
			raw_forget(&raw);
		raw_packet(&raw, i + 1, NT_PACKET_REQUEST | NT_PACKET_TASK, body, (size_t)size);
		world_settle(&world);
		ck_assert_int_eq(
			raw_error(raw_answer(&raw, i + 1), text, sizeof text), i == 1000 ? 429 : 0);
	}
	ck_assert_int_eq(raw_error(raw_answer(&raw, 1001), text, sizeof text), 429);
	ck_assert_str_eq(text, "Too many requests");
	RAW_PACKET(&raw, 2000, NT_PACKET_REQUEST | NT_PACKET_TASK,
		"\x92\xab"
		"unsubscribe"
		"\xa5"
		"00007");
	RAW_PACKET(&raw, 2001, NT_PACKET_REQUEST | NT_PACKET_TASK,
		"\x92\xa9"
		"subscribe"
		"\xa1"
		"x");
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 2001), text, sizeof text), 0);
	raw_close(&raw);
}
END_TEST

/* ---- writing ---- */

/* A peer that asks and never reads: the server stops reading it, and closes at the deadline. */
START_TEST(peer_that_never_reads)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;
	static uint8_t body[20000];
	unsigned sent = 0;

	options.server.limits.write_high_bytes = 100000;
	options.server.limits.write_low_bytes = 10000;
	raw_open(&raw, &world, &options, true);
	raw.channel->ops->pause(raw.channel);
	memset(body, 1, sizeof body);
	for (int i = 0; i < 100; i++, sent++) {
		raw_packet(&raw, sent, PING, body, sizeof body);
		world_settle(&world);
	}
	struct nt_peer *visitor = nt_peer_of(world.visitor);
	ck_assert_ptr_nonnull(visitor);
	ck_assert(visitor->is_paused);
	ck_assert_uint_gt(nt_channel_queued(visitor->channel), 100000);
	ck_assert_uint_lt(nt_channel_queued(visitor->channel), 400000);
	/* It reads again, and so does the server: every PING is answered. */
	raw.channel->ops->resume(raw.channel);
	for (int i = 0; i < 200; i++)
		world_settle(&world);
	ck_assert(!visitor->is_paused);
	ck_assert_uint_eq(raw.count, sent + 1);
	raw_close(&raw);
}
END_TEST

START_TEST(peer_that_never_reads_is_closed_in_time)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;
	static uint8_t body[20000];

	options.server.limits.write_timeout_ms = 700;
	raw_open(&raw, &world, &options, true);
	raw.channel->ops->pause(raw.channel);
	memset(body, 1, sizeof body);
	for (uint32_t i = 0; i < 20; i++) {
		raw_packet(&raw, i, PING, body, sizeof body);
		world_settle(&world);
	}
	world_advance(&world, 600);
	ck_assert_uint_eq(world.disconnects, 0);
	world_advance(&world, 200);
	ck_assert_uint_eq(world.disconnects, 1);
	ck_assert_int_eq(world.last_reason, NETRON_E_TIMEOUT);
	raw_close(&raw);
}
END_TEST

START_TEST(answers_above_the_queue_close)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;
	int i;

	options.server.limits.write_high_bytes = 100000;
	options.server.limits.write_max_bytes = 1000000;
	raw_open(&raw, &world, &options, true);
	raw.channel->ops->pause(raw.channel);
	/* All in one read: stopping to read comes too late. */
	for (i = 0; i < 30; i++)
		RAW_PACKET(&raw, (uint32_t)i, CALL,
			"\x93" PROBE "\xa4"
			"blob"
			"\xcd\xea\x60");
	world_settle(&world);
	ck_assert_uint_eq(world.disconnects, 1);
	ck_assert_int_eq(world.last_reason, NETRON_E_LIMIT);
	raw_close(&raw);
}
END_TEST

START_TEST(calls_above_the_queue_are_refused)
{
	struct world_options options = defaults();
	struct world world;
	struct outcome outcomes[8] = { { 0 } };
	netron_value text;
	char *big = malloc(100001);
	unsigned refused = 0;

	memset(big, 'x', 100000);
	big[100000] = '\0';
	text = netron_value_string(big);
	options.client.limits.write_max_bytes = 400000;
	world_open(&world, &options);
	for (int i = 0; i < 8; i++)
		netron_peer_call(world.peer, "probe@1.0.0", "greet", &text, 1, NULL, outcome_value,
			&outcomes[i]);
	for (int i = 0; i < 20; i++)
		world_settle(&world);
	for (int i = 0; i < 8; i++) {
		ck_assert_uint_eq(outcomes[i].count, 1);
		refused += outcomes[i].code == NETRON_E_LIMIT;
	}
	ck_assert_uint_gt(refused, 3);
	ck_assert_uint_lt(refused, 7);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_READY);
	free(big);
	world_close(&world);
}
END_TEST

/* ---- time and connections ---- */

START_TEST(hello_that_never_comes)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;

	options.server.limits.handshake_timeout_ms = 900;
	raw_open(&raw, &world, &options, false);
	world_advance(&world, 800);
	RAW_PACKET(&raw, 1, PING, "\xc0");
	world_settle(&world);
	ck_assert(!raw.is_closed && !raw.has_ended);
	world_advance(&world, 150);
	ck_assert(raw.is_closed || raw.has_ended);
	ck_assert_uint_eq(world.server->peer_count, 0);
	raw_close(&raw);
}
END_TEST

START_TEST(packet_that_never_ends)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;

	options.server.limits.frame_timeout_ms = 900;
	raw_open(&raw, &world, &options, true);
	world_advance(&world, 5000); /* idle is fine */
	raw_bytes(&raw, "\0\0\1\0", 4);
	world_settle(&world);
	for (int i = 0; i < 8; i++) {
		raw_bytes(&raw, "x", 1); /* slow-loris */
		world_settle(&world);
		world_advance(&world, 100);
	}
	ck_assert(!raw.is_closed && !raw.has_ended);
	world_advance(&world, 150);
	ck_assert_int_eq(world.last_reason, NETRON_E_TIMEOUT);
	raw_close(&raw);
}
END_TEST

START_TEST(next_packet_has_its_own_time)
{
	struct world_options options = defaults();
	struct world world;
	struct raw raw;

	options.server.limits.frame_timeout_ms = 900;
	raw_open(&raw, &world, &options, true);
	raw_bytes(&raw, "\0\0", 2);
	world_settle(&world);
	world_advance(&world, 800);
	raw_bytes(&raw, "\0\6\0\0\0\1\x40\xc0\0\0", 10); /* ends it, begins another */
	world_settle(&world);
	world_advance(&world, 800);
	ck_assert(!raw.is_closed && !raw.has_ended);
	raw_bytes(&raw, "\0\6\0\0\0\2\x40\xc0", 8);
	world_settle(&world);
	world_advance(&world, 5000);
	ck_assert(!raw.is_closed && !raw.has_ended);
	ck_assert_uint_eq(raw.count, 3);
	raw_close(&raw);
}
END_TEST

START_TEST(too_many_connections)
{
	struct world_options options = defaults();
	struct world world;
	struct outcome outcomes[2] = { { 0 } };

	options.server.limits.max_connections = 2;
	world_open(&world, &options);
	for (int i = 0; i < 2; i++)
		netron_connect(world.client, "memory://world", outcome_connect, &outcomes[i]);
	world_settle(&world);
	ck_assert_int_eq(outcomes[0].code, 0);
	ck_assert_int_eq(outcomes[1].code, NETRON_E_REFUSED);
	ck_assert_uint_eq(world.connects, 2);
	/* One leaves, one may come; the way to itself does not count. */
	netron_local_peer(world.server);
	netron_peer_close(world.peer);
	world_settle(&world);
	netron_connect(world.client, "memory://world", outcome_connect, &outcomes[1]);
	world_settle(&world);
	ck_assert_int_eq(outcomes[1].code, 0);
	world_close(&world);
}
END_TEST

/* On this side it is refused before it is sent; at the other it is answered. */
START_TEST(metadata_too_large)
{
	struct world_options options = defaults();
	struct world world;
	struct outcome outcome = { 0 };
	char value[100];
	netron_pair pair = { "key", value };
	netron_string_map metadata = { &pair, 1 };
	netron_call_options call = { .metadata = &metadata };

	memset(value, 'x', sizeof value);
	value[99] = '\0';
	options.server.limits.max_metadata_bytes = 100;
	options.client.limits.max_metadata_bytes = 200;
	world_open(&world, &options);
	probe_add(world.peer, &call, 1, 2, outcome_add, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_TOO_LARGE);
	ck_assert_str_eq(outcome.message, "the context of the call is larger than the limit");
	world.client->limits.max_metadata_bytes = 100;
	probe_add(world.peer, &call, 1, 2, outcome_add, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_TOO_LARGE);
	ck_assert_str_eq(outcome.message, "the metadata of the call is larger than the limit");
	value[40] = '\0';
	probe_add(world.peer, &call, 1, 2, outcome_add, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, 0);
	ck_assert_uint_eq(world.probe.adds, 1);
	world_close(&world);
}
END_TEST

/* ---- streams ---- */

/* A thousand and one in either direction. */
START_TEST(too_many_streams)
{
	static netron_u32_source sources[1001];
	static struct heard heard[1001];
	struct world world;
	struct flows flows = { .handler = flows_hold };
	struct outcome outcome = { 0 };
	netron_u32_sink sink;
	unsigned ended = 0;

	memset(heard, 0, sizeof heard);
	world_open(&world, NULL);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	for (unsigned i = 0; i < 1001; i++) {
		sources[i] = flows_count(world.peer, 1);
		netron_u32_source_read(sources[i], heard_number, heard_end, &heard[i]);
	}
	world_settle(&world);
	for (unsigned i = 0; i < 1001; i++)
		ended += heard[i].end.count;
	ck_assert_uint_eq(ended, 1);
	ck_assert_int_eq(heard[1000].end.code, NETRON_E_LIMIT);
	for (unsigned i = 0; i < 1000; i++)
		ck_assert_int_eq(netron_u32_source_stop(sources[i]), 0);
	world_settle(&world);
	ck_assert_int_eq(heard[0].end.code, NETRON_E_CANCELLED);
	for (unsigned i = 0; i < 1001; i++)
		flows_sum(world.peer, &sink, &outcome);
	world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_LIMIT);
	world_close(&world);
}
END_TEST

/* Without credit it is the connection that is not read. */
START_TEST(stream_that_is_never_read)
{
	struct world world;
	struct raw raw;
	struct flows flows = { .handler = flows_hold };
	uint8_t *blob = calloc(1, 16384 + 3);

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	raw_call_items(&raw, 7, FLOWS_UP, 5);
	world_settle(&world);
	memcpy(blob, "\xc5\x40\x00", 3);
	for (uint32_t i = 0; i < 100; i++)
		raw_chunk(&raw, 0, 5, i, blob, 16384 + 3);
	world_settle(&world);
	struct nt_peer *peer = nt_peer_of(world.visitor);
	ck_assert(peer->is_held);
	struct nt_flow *flow = nt_flow_source(netron_task_source(flows.tasks[0]));
	ck_assert_uint_gt(nt_queue_bytes(&flow->source.queue), 256 << 10);
	ck_assert_uint_lt(nt_queue_bytes(&flow->source.queue), 512 << 10);
	ck_assert_uint_gt(nt_channel_queued(raw.channel), 1 << 20);
	/* Read, it goes on. */
	struct heard heard = { 0 };
	netron_bytes_source_read(
		(netron_bytes_source){ nt_flow_handle(flow) }, heard_bytes, heard_end, &heard);
	raw_chunk(&raw, NT_PACKET_EOS, 5, 100, NULL, 0);
	world_settle(&world);
	ck_assert(!peer->is_held);
	ck_assert_uint_eq(heard.bytes, 100 * 16384);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, 0);
	free(blob);
	raw_close(&raw);
}
END_TEST

START_TEST(upload_that_never_goes_on)
{
	struct world world;
	struct raw raw;
	struct flows flows = { 0 };
	char text[160];

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	raw_call_items(&raw, 7, FLOWS_SUM, 5);
	raw_chunk(&raw, 0, 5, 0, "\x01", 1);
	world_settle(&world);
	world_advance(&world, 59000);
	raw_chunk(&raw, 0, 5, 1, "\x01", 1);
	world_settle(&world);
	world_advance(&world, 59000);
	ck_assert_ptr_null(raw_answer(&raw, 7));
	world_advance(&world, 2000);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 7), text, sizeof text), 408);
	raw_close(&raw);
}
END_TEST

/* A server that lets an upload wait for ever: the writer does not. */
START_TEST(upload_that_is_never_taken)
{
	struct world world;
	struct flows flows = { .handler = flows_hold };
	struct outcome outcome = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	world_open(&world, NULL);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	flows_sum(world.peer, &sink, &outcome);
	pump_start(&pump, sink, 1000000);
	world_settle(&world);
	ck_assert_int_eq(pump.rc, NETRON_FULL);
	world_advance(&world, 59000);
	ck_assert_uint_eq(pump.close.count, 0);
	world_advance(&world, 2000);
	ck_assert_uint_eq(pump.close.count, 1);
	ck_assert_int_eq(pump.close.code, NETRON_E_TIMEOUT);
	world_close(&world);
}
END_TEST

/* What a server returns may be silent for ever, unless its reader says otherwise. */
START_TEST(reader_that_waits_no_longer)
{
	struct world world;
	struct flows flows = { .handler = flows_hold };
	struct heard patient = { 0 }, hasty = { 0 };

	world_open(&world, NULL);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	netron_u32_source source = flows_count(world.peer, 1);
	netron_u32_source_read(source, heard_number, heard_end, &hasty);
	netron_u32_source_read(flows_count(world.peer, 1), heard_number, heard_end, &patient);
	ck_assert_int_eq(netron_source_set_timeout(source.stream, 1000), 0);
	world_settle(&world);
	netron_sink_write(netron_task_sink(flows.tasks[0]), &(uint32_t){ 5 });
	world_settle(&world);
	world_advance(&world, 900);
	netron_sink_write(netron_task_sink(flows.tasks[0]), &(uint32_t){ 6 });
	world_settle(&world);
	world_advance(&world, 900);
	ck_assert_uint_eq(hasty.end.count, 0);
	world_advance(&world, 200);
	ck_assert_uint_eq(hasty.count, 2);
	ck_assert_int_eq(hasty.end.code, NETRON_E_TIMEOUT);
	world_advance(&world, 3600000);
	ck_assert_uint_eq(patient.end.count, 0);
	ck_assert_int_eq(netron_source_set_timeout(source.stream, 1), NETRON_E_GONE);
	world_close(&world);
}
END_TEST

START_TEST(chunks_without_a_reference)
{
	struct world world;
	struct raw raw;
	struct flows flows = { 0 };
	uint8_t *blob = calloc(1, 60000 + 3);
	struct nt_streams *streams;

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	memcpy(blob, "\xc5\xea\x60", 3);
	for (uint32_t i = 0; i < 100; i++) /* too many, and too large */
		raw_chunk(&raw, 0, 10 + i, 0, blob, 60000 + 3);
	while (nt_channel_queued(raw.channel) > 0)
		world_settle(&world);
	world_settle(&world);
	streams = nt_peer_of(world.visitor)->streams;
	ck_assert_uint_le(streams->early_bytes, 1 << 20);
	ck_assert_uint_gt(streams->early_bytes, 900000);
	ck_assert_uint_eq(world.server->counts.unknown_streams, 100 - streams->early_count);
	/* One that is announced in time loses nothing. */
	raw_call_items(&raw, 7, FLOWS_UP, 10);
	raw_chunk(&raw, NT_PACKET_EOS, 10, 1, NULL, 0);
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 7)), "60000");
	world_advance(&world, 6000);
	ck_assert_uint_eq(streams->early_bytes, 0);
	ck_assert_uint_eq(streams->early_count, 0);
	ck_assert_uint_eq(world.server->stream_count, 0);
	free(blob);
	raw_close(&raw);
}
END_TEST

/* Also those whose end has come. */
START_TEST(whole_streams_without_a_reference)
{
	struct world world;
	struct raw raw;
	struct flows flows = { 0 };

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	for (uint32_t i = 0; i < 70; i++)
		raw_chunk(&raw, NT_PACKET_EOS, 10 + i, 0, "\x01", 1);
	world_settle(&world);
	const struct nt_streams *streams = nt_peer_of(world.visitor)->streams;
	ck_assert_uint_eq(streams->early_count, 64);
	raw_call_items(&raw, 7, FLOWS_SUM, 10);
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 7)), "1");
	world_advance(&world, 6000);
	ck_assert_uint_eq(streams->early_count, 0);
	ck_assert_uint_eq(world.server->stream_count, 0);
	ck_assert(nt_list_empty(&world.server->flow_list));
	raw_close(&raw);
}
END_TEST

/* Without credit what waits holds up the connection, but not for longer than the stream lives. */
START_TEST(upload_that_nobody_reads_lets_go_of_the_connection)
{
	struct world world;
	struct raw raw;
	struct flows flows = { .handler = flows_hold };
	struct heard heard = { 0 };
	uint8_t *blob = calloc(1, 60000 + 3);

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	memcpy(blob, "\xc5\xea\x60", 3);
	raw_call_items(&raw, 7, FLOWS_UP, 5);
	struct nt_peer *peer = nt_peer_of(world.visitor);
	for (uint32_t i = 0; i < 100 && !peer->is_held; i++) {
		raw_chunk(&raw, 0, 5, i, blob, 60000 + 3);
		world_settle(&world);
	}
	ck_assert(peer->is_held);
	world_advance(&world, 59000);
	ck_assert(peer->is_held);
	world_advance(&world, 2000);
	ck_assert_ptr_eq(nt_peer_of(world.visitor), peer);
	ck_assert(!peer->is_held);
	ck_assert_uint_eq(peer->streams->waiting_bytes, 0);
	netron_bytes_source_read((netron_bytes_source){ netron_task_source(flows.tasks[0]) },
		heard_bytes, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, 0);
	ck_assert_int_eq(heard.end.code, NETRON_E_TIMEOUT);
	free(blob);
	raw_close(&raw);
}
END_TEST

/* The time counts from when the writer began to wait, however often it has waited before. */
START_TEST(writer_that_waits_anew)
{
	struct world world;
	struct flows flows = { .handler = flows_hold };
	struct outcome outcome = { 0 };
	struct heard heard = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	world_open(&world, NULL);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	flows_sum(world.peer, &sink, &outcome);
	pump_start(&pump, sink, 1000000);
	world_settle(&world);
	ck_assert_int_eq(pump.rc, NETRON_FULL);
	ck_assert_int_eq(netron_u32_sink_on_ready(sink, NULL, NULL), 0);
	netron_u32_source source = { netron_task_source(flows.tasks[0]) };
	netron_u32_source_read(source, heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, pump.next);
	netron_source_pause(source.stream);
	/* Just what there is credit for: nothing waits. */
	struct nt_flow *flow = nt_flow_sink(sink.stream);
	world_advance(&world, 1000);
	flow->sink.max_items = 8;
	while (flow->sink.items > 0)
		ck_assert_int_eq(netron_u32_sink_write(sink, pump.next++), 0);
	world_advance(&world, 57000);
	ck_assert_int_eq(netron_u32_sink_write(sink, pump.next++), 0); /* this one does */
	world_advance(&world, 4000);
	ck_assert_uint_eq(pump.close.count, 0);
	world_advance(&world, 57000);
	ck_assert_uint_eq(pump.close.count, 1);
	ck_assert_int_eq(pump.close.code, NETRON_E_TIMEOUT);
	world_close(&world);
}
END_TEST

/* The PONG, the end and the answer: each of them has its time. */
START_TEST(upload_to_a_server_that_has_stopped)
{
	struct world world;
	struct flows flows = { 0 };
	struct outcome outcome = { 0 }, connected = { 0 };
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	netron_u32_sink sink;

	options.client.keepalive_ms = UINT32_MAX;
	world_make(&world, &options);
	world.server->features = 0;
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	ck_assert_int_eq(netron_listen(world.server, "memory://old", NULL), 0);
	world.peer = netron_connect(world.client, "memory://old", outcome_connect, &connected);
	world_settle(&world);
	netron_peer_ping(world.peer, NULL, outcome_ping, &connected);
	world_settle(&world);
	nt_connection_hold(nt_peer_of(world.visitor), true);
	netron_task task = flows_sum(world.peer, &sink, &outcome);
	if (_i == 0)
		ck_assert_int_eq(netron_u32_sink_write(sink, 1), NETRON_FULL);
	ck_assert_int_eq(netron_u32_sink_end(sink), 0);
	world_settle(&world);
	for (int i = 0; i < 10 && outcome.count == 0; i++)
		world_advance(&world, world.client->timeout_ms / 2 + 1);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_TIMEOUT);
	ck_assert_int_eq(netron_task_get_state(task), NETRON_TASK_GONE);
	ck_assert_uint_eq(world.client->stream_count, 0);
	world_close(&world);
}
END_TEST

/* An upload that is over before its call goes out: the call has its time too. */
START_TEST(upload_that_ends_before_its_call_goes)
{
	struct world world;
	struct flows flows = { .handler = flows_hold };
	struct outcome outcome = { 0 }, connected = { 0 };
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	netron_u32_sink sink;

	options.client.limits.stream_timeout_ms = 10;
	world_make(&world, &options);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	ck_assert_int_eq(netron_listen(world.server, "memory://slow", NULL), 0);
	world.peer = netron_connect(world.client, "memory://slow", outcome_connect, &connected);
	netron_task task = flows_sum(world.peer, &sink, &outcome);
	ck_assert_int_eq(netron_u32_sink_write(sink, 1), NETRON_FULL);
	world_advance(&world, 20);
	ck_assert_int_eq(netron_u32_sink_write(sink, 2), NETRON_E_GONE);
	world_settle(&world);
	ck_assert_uint_eq(flows.count, 1);
	ck_assert_int_eq(netron_task_get_state(task), NETRON_TASK_RUNNING);
	world_advance(&world, world.client->timeout_ms + 1);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_TIMEOUT);
	world_close(&world);
}
END_TEST

Suite *limits_suite(void)
{
	TCase *streams = tcase_create("streams");
	Suite *suite = suite_create("limits");
	TCase *packets = tcase_create("packets");
	TCase *calls = tcase_create("calls");
	TCase *writing = tcase_create("writing");
	TCase *time = tcase_create("time");

	tcase_add_test(packets, defaults_are_filled_in);
	tcase_add_test(packets, id_that_no_hello_carries_is_refused);
	tcase_add_test(packets, largest_packet_is_taken);
	tcase_add_test(packets, packet_announced_too_large);
	tcase_add_test(packets, packet_sent_too_large);
	tcase_add_test(packets, answer_too_large_becomes_an_error);
	tcase_add_test(packets, values_too_deep);
	tcase_add_test(packets, too_many_elements);
	tcase_add_test(packets, string_too_long);
	tcase_add_test(packets, arena_too_small);
	suite_add_tcase(suite, packets);
	tcase_add_test(calls, too_many_requests);
	tcase_add_test(calls, handlers_left_alone_count);
	tcase_add_test(calls, too_many_pending);
	tcase_add_test(calls, too_much_queued);
	tcase_add_test(calls, ids_in_use_are_skipped);
	tcase_add_test(calls, subscriptions_are_bounded);
	suite_add_tcase(suite, calls);
	tcase_add_test(writing, peer_that_never_reads);
	tcase_add_test(writing, peer_that_never_reads_is_closed_in_time);
	tcase_add_test(writing, answers_above_the_queue_close);
	tcase_add_test(writing, calls_above_the_queue_are_refused);
	suite_add_tcase(suite, writing);
	tcase_add_test(time, hello_that_never_comes);
	tcase_add_test(time, packet_that_never_ends);
	tcase_add_test(time, next_packet_has_its_own_time);
	tcase_add_test(time, too_many_connections);
	tcase_add_test(time, metadata_too_large);
	suite_add_tcase(suite, time);
	tcase_add_test(streams, too_many_streams);
	tcase_add_test(streams, stream_that_is_never_read);
	tcase_add_test(streams, upload_that_never_goes_on);
	tcase_add_test(streams, upload_that_is_never_taken);
	tcase_add_test(streams, reader_that_waits_no_longer);
	tcase_add_test(streams, chunks_without_a_reference);
	tcase_add_test(streams, whole_streams_without_a_reference);
	tcase_add_test(streams, upload_that_nobody_reads_lets_go_of_the_connection);
	tcase_add_test(streams, writer_that_waits_anew);
	tcase_add_test(streams, upload_that_ends_before_its_call_goes);
	tcase_add_loop_test(streams, upload_to_a_server_that_has_stopped, 0, 2);
	suite_add_tcase(suite, streams);
	return suite;
}
