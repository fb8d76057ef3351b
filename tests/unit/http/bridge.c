#include "http/bridge.h"

#include "suites.h"

#include <stdio.h>
#include <string.h>

static struct {
	struct nt_loop loop;
	struct nt_bridge *bridge;
	char to_peer[256], to_owner[256];
	unsigned drained, rooms, peer_closed, owner_closed;
	int peer_code, owner_code;
	bool answers; /* the peer answers what it gets, and the owner asks again, twice */
} world;

/* ---- the peer's side ---- */

static void write_packet(const char *text)
{
	struct nt_channel *channel = &world.bridge->channel;
	uint8_t length[4] = { 0, 0, 0, (uint8_t)strlen(text) };

	ck_assert(nt_buf_append(&channel->out, length, 4));
	ck_assert(nt_buf_append(&channel->out, text, strlen(text)));
	channel->ops->flush(channel);
}

static void note(char *list, const uint8_t *data, size_t size)
{
	snprintf(list + strlen(list), 256 - strlen(list), "%.*s ", (int)size, (const char *)data);
}

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	(void)user;
	note(world.to_peer, data, size);
	if (world.answers)
		write_packet("answer");
}

static void on_drained(void *user)
{
	(void)user;
	world.drained++;
}

static void on_peer_close(void *user, const netron_error *error)
{
	(void)user;
	world.peer_closed++;
	world.peer_code = error ? netron_error_code(error) : 0;
}

static const struct nt_channel_events peer_events = {
	.on_bytes = on_bytes,
	.on_drained = on_drained,
	.on_close = on_peer_close,
};

/* ---- the owner's side ---- */

static bool give(const char *text)
{
	uint8_t data[64 + NT_BUF_SLACK] = { 0 };

	memcpy(data, text, strlen(text));
	return nt_bridge_give(world.bridge, data, strlen(text));
}

static void on_packet(void *owner, const uint8_t *data, size_t size)
{
	(void)owner;
	note(world.to_owner, data, size);
	if (world.answers && strlen(world.to_owner) < 3 * sizeof "answer")
		give("more");
}

static void on_room(void *owner)
{
	(void)owner;
	world.rooms++;
}

static void on_close(void *owner, const netron_error *error)
{
	(void)owner;
	world.owner_closed++;
	world.owner_code = error ? netron_error_code(error) : 0;
}

static void address(void *owner, char *text, size_t size)
{
	(void)owner;
	snprintf(text, size, "http://example");
}

static const struct nt_bridge_events owner_events = {
	.on_packet = on_packet, .on_room = on_room, .on_close = on_close, .address = address
};

static void begin(void)
{
	memset(&world, 0, sizeof world);
	ck_assert_int_eq(nt_loop_init(&world.loop, &nt_alloc_default, NULL), 0);
	world.bridge = nt_bridge_new(&world.loop, &owner_events, NULL);
	ck_assert_ptr_nonnull(world.bridge);
}

static void turn(unsigned times)
{
	while (times--)
		nt_loop_turn(&world.loop, false);
}

static void end(void)
{
	if (world.peer_closed + world.owner_closed == 0)
		nt_bridge_close(world.bridge, 0);
	turn(4);
	nt_loop_close(&world.loop, NULL, NULL);
	turn(4);
	nt_loop_fini(&world.loop);
}

static void start(void)
{
	nt_channel_start(&world.bridge->channel, &peer_events, NULL);
}

START_TEST(test_both_ways)
{
	char text[32];

	begin();
	ck_assert_uint_eq(world.bridge->channel.framing, NT_FRAMING_MESSAGES);
	ck_assert(world.bridge->channel.is_bridge);
	world.bridge->channel.ops->address(&world.bridge->channel, text, sizeof text);
	ck_assert_str_eq(text, "http://example");
	start();
	give("one");
	ck_assert_str_eq(world.to_peer, "one ");
	write_packet("two");
	write_packet("three");
	ck_assert_str_eq(world.to_owner, "");
	turn(1);
	ck_assert_str_eq(world.to_owner, "two three ");
	end();
	ck_assert_uint_eq(world.peer_closed, 1);
	ck_assert_uint_eq(world.owner_closed, 0);
}
END_TEST

/* What is given before the peer starts, or while it takes nothing, waits in order. */
START_TEST(test_peer_pauses)
{
	begin();
	give("one");
	ck_assert(nt_bridge_is_full(world.bridge));
	start();
	ck_assert_str_eq(world.to_peer, "");
	turn(1);
	ck_assert_str_eq(world.to_peer, "one ");
	ck_assert_uint_eq(world.rooms, 1);
	world.bridge->channel.ops->pause(&world.bridge->channel);
	give("two");
	give("three");
	turn(2);
	ck_assert_str_eq(world.to_peer, "one ");
	world.bridge->channel.ops->resume(&world.bridge->channel);
	give("four");
	turn(2);
	ck_assert_str_eq(world.to_peer, "one two three four ");
	ck_assert_uint_eq(world.rooms, 2);
	end();
}
END_TEST

/* What the owner does not take counts as unsent, and on_drained tells when it did. */
START_TEST(test_owner_holds)
{
	begin();
	start();
	world.bridge->channel.high_bytes = 8;
	world.bridge->channel.low_bytes = 2;
	nt_bridge_hold(world.bridge, true);
	write_packet("one");
	write_packet("two");
	turn(2);
	ck_assert_str_eq(world.to_owner, "");
	ck_assert_uint_eq(nt_channel_queued(&world.bridge->channel), 14);
	nt_bridge_hold(world.bridge, false);
	turn(2);
	ck_assert_str_eq(world.to_owner, "one two ");
	ck_assert_uint_eq(world.drained, 1);
	ck_assert_uint_eq(nt_channel_queued(&world.bridge->channel), 0);
	end();
}
END_TEST

/* The peer writes while the owner takes. */
START_TEST(test_ping_pong)
{
	begin();
	start();
	world.answers = true;
	give("one");
	turn(6);
	ck_assert_str_eq(world.to_owner, "answer answer answer ");
	ck_assert_str_eq(world.to_peer, "one more more ");
	end();
}
END_TEST

START_TEST(test_peer_closes)
{
	begin();
	start();
	nt_bridge_hold(world.bridge, true);
	write_packet("last");
	world.bridge->channel.ops->close(&world.bridge->channel, 100);
	give("nothing");
	turn(3);
	ck_assert_str_eq(world.to_owner, "last ");
	ck_assert_str_eq(world.to_peer, "");
	ck_assert_uint_eq(world.peer_closed, 1);
	ck_assert_uint_eq(world.owner_closed, 1);
	ck_assert_int_eq(world.owner_code, 0);
	end();
}
END_TEST

START_TEST(test_peer_aborts)
{
	begin();
	start();
	write_packet("dropped");
	world.bridge->channel.ops->abort(&world.bridge->channel, NETRON_E_LIMIT);
	turn(3);
	ck_assert_str_eq(world.to_owner, "");
	ck_assert_uint_eq(world.owner_closed, 1);
	ck_assert_int_eq(world.owner_code, NETRON_E_LIMIT);
	end();
}
END_TEST

START_TEST(test_owner_closes)
{
	begin();
	start();
	write_packet("dropped");
	nt_bridge_close(world.bridge, NETRON_E_LOST);
	turn(3);
	ck_assert_str_eq(world.to_owner, "");
	ck_assert_uint_eq(world.owner_closed, 0);
	ck_assert_uint_eq(world.peer_closed, 1);
	ck_assert_int_eq(world.peer_code, NETRON_E_LOST);
	end();
}
END_TEST

Suite *bridge_suite(void)
{
	Suite *suite = suite_create("bridge");
	TCase *tcase = tcase_create("bridge");

	tcase_add_test(tcase, test_both_ways);
	tcase_add_test(tcase, test_peer_pauses);
	tcase_add_test(tcase, test_owner_holds);
	tcase_add_test(tcase, test_ping_pong);
	tcase_add_test(tcase, test_peer_closes);
	tcase_add_test(tcase, test_peer_aborts);
	tcase_add_test(tcase, test_owner_closes);
	suite_add_tcase(suite, tcase);
	return suite;
}
