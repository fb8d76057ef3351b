/* websocket.c - connections over WebSocket, with the other side as bytes: the hello that waits,
 * pings, the two close frames and their codes, in both roles. */
#include "framed.h"
#include "suites.h"
#include "world.h"

#include "io/url.h"
#include "wire/packet.h"
#include "wire/ws.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { EVENTS = 512, HELLO_MS = 10, PATIENCE_MS = 30 };

static const char client_hello[] = "{\"type\":\"client-id\",\"id\":\"raw\"}";
static const char server_hello[] = "{\"type\":\"id\",\"id\":\"raw\"}";

struct heard {
	enum nt_ws_event_kind kind;
	uint16_t code;
	uint8_t *data;
	size_t size;
};

/* The other side. */
struct end {
	struct world *world;
	struct nt_loop loop;
	enum nt_ws_role role;
	struct nt_listener *listener;
	struct nt_channel *channel; /* NULL: closed, or none yet */
	struct nt_ws ws;
	struct heard heard[EVENTS];
	unsigned count;
	bool has_ended, is_closed;
};

/* ---- bytes ---- */

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct end *end = user;
	const uint8_t *stop = data + size;
	struct nt_ws_event event;

	while (nt_ws_next(&end->ws, &data, stop, &event) != NT_WS_MORE) {
		struct heard *heard = &end->heard[end->count++];

		ck_assert_uint_lt(end->count, EVENTS);
		ck_assert_int_ne(event.kind, NT_WS_FAIL);
		*heard = (struct heard){ event.kind, event.code,
			calloc(1, event.size + NT_BUF_SLACK), event.size };
		if (event.size)
			memcpy(heard->data, event.data, event.size);
	}
}

static void on_end(void *user)
{
	((struct end *)user)->has_ended = true;
}

static void on_close(void *user, const netron_error *error)
{
	struct end *end = user;

	(void)error;
	end->channel = NULL;
	end->is_closed = true;
}

static const struct nt_channel_events events = { on_bytes, NULL, on_end, on_close };

static void take(struct end *end, struct nt_channel *channel)
{
	end->channel = channel;
	nt_ws_init(&end->ws, &nt_alloc_default, end->role, 64u << 20);
	nt_channel_start(channel, &events, end);
}

static void on_dialed(void *user, struct nt_channel *channel, const netron_error *error)
{
	ck_assert_ptr_null(error);
	take(user, channel);
}

static void on_accept(void *user, struct nt_channel *channel)
{
	take(user, channel);
}

static void on_error(void *user, const netron_error *error)
{
	(void)user;
	(void)error;
}

static void on_listener_close(void *user)
{
	((struct end *)user)->listener = NULL;
}

static nt_ms now(void *user)
{
	return ((struct world *)user)->clock;
}

static void end_init(struct end *end, struct world *world, enum nt_ws_role role)
{
	memset(end, 0, sizeof *end);
	end->world = world;
	end->role = role;
	ck_assert_int_eq(nt_loop_init(&end->loop, &nt_alloc_default, &world->uv), 0);
	end->loop.now = now;
	end->loop.now_user = world;
}

/* A visitor of the world's server. */
static void visit(struct end *end, struct world *world, const struct world_options *options)
{
	struct nt_dial *dial;
	struct nt_url url;

	world_make(world, options);
	ck_assert_int_eq(netron_listen(world->server, "mws://raw", NULL), 0);
	end_init(end, world, NT_WS_CLIENT);
	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, "memory://raw", &url, NULL), 0);
	ck_assert_int_eq(
		nt_transport_memory.dial(&end->loop, &url, NULL, on_dialed, end, &dial, NULL), 0);
	world_settle(world);
	ck_assert_ptr_nonnull(end->channel);
}

static void note_closed(struct nt_loop *loop, void *user)
{
	(void)loop;
	*(bool *)user = true;
}

static void leave(struct end *end)
{
	struct world *world = end->world;
	bool is_closed = false;

	if (end->channel)
		end->channel->ops->abort(end->channel, 0);
	if (end->listener)
		end->listener->ops->close(end->listener);
	world_settle(world);
	ck_assert_ptr_null(end->channel);
	nt_loop_close(&end->loop, note_closed, &is_closed);
	world_settle(world);
	ck_assert(is_closed);
	nt_loop_fini(&end->loop);
	nt_ws_fini(&end->ws);
	while (end->count > 0)
		free(end->heard[--end->count].data);
	world_close(world);
}

static void send_bytes(struct end *end, const void *data, size_t size)
{
	if (!end->channel)
		return;
	ck_assert(nt_buf_append(&end->channel->out, data, size));
	end->channel->ops->flush(end->channel);
	world_settle(end->world);
}

static void send_frame(struct end *end, enum nt_ws_opcode opcode, const void *data, size_t size)
{
	ck_assert(nt_ws_put(&end->channel->out, end->role, opcode, data, size));
	end->channel->ops->flush(end->channel);
	world_settle(end->world);
}

static void send_text(struct end *end, const char *text)
{
	send_frame(end, NT_WS_TEXT, text, strlen(text));
}

static void send_close(struct end *end, uint16_t code, const char *reason)
{
	ck_assert(nt_ws_put_close(&end->channel->out, end->role, code, reason));
	end->channel->ops->flush(end->channel);
	world_settle(end->world);
}

static void send_ping_packet(struct end *end, uint32_t id)
{
	uint8_t packet[NT_PACKET_HEADER + 1];

	*nt_packet_header(packet, id, NT_PACKET_REQUEST | NT_PACKET_PING) = 0xc0;
	send_frame(end, NT_WS_BINARY, packet, sizeof packet);
}

static void introduce(struct end *end)
{
	send_text(end, client_hello);
	world_advance(end->world, PATIENCE_MS);
	ck_assert_int_eq(netron_peer_get_state(end->world->visitor), NETRON_PEER_READY);
}

static const struct heard *last(const struct end *end)
{
	ck_assert_uint_gt(end->count, 0);
	return &end->heard[end->count - 1];
}

static void check_closed(struct end *end, uint16_t code, const char *reason)
{
	const struct heard *close = last(end);
	char text[NT_WS_REASON_MAX + 1];

	ck_assert_int_eq(close->kind, NT_WS_CLOSE);
	ck_assert_uint_eq(close->code, code);
	snprintf(text, sizeof text, "%.*s", (int)close->size, (const char *)close->data);
	if (reason)
		ck_assert_msg(strstr(text, reason) != NULL, "%s", text);
	world_advance(end->world, 600);
	ck_assert(end->has_ended || end->is_closed);
}

/* ---- the hello ---- */

START_TEST(hello_waits)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	ck_assert_ptr_nonnull(
		NT_CONTAINER(world.server->peer_list.next, struct nt_peer, node)->websocket);
	world_advance(&world, HELLO_MS);
	ck_assert_uint_eq(end.count, 0);
	world_advance(&world, PATIENCE_MS);
	ck_assert_uint_eq(end.count, 1);
	ck_assert_int_eq(end.heard[0].kind, NT_WS_MESSAGE);
	ck_assert_int_eq(memcmp(end.heard[0].data, "{\"type\":\"id\"", 12), 0);
	introduce(&end);
	send_ping_packet(&end, 7);
	ck_assert_uint_eq(end.count, 2);
	leave(&end);
}
END_TEST

/* All that a client may say at once is taken, and the hello is the first it hears. */
START_TEST(early_client)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	send_ping_packet(&end, 7);
	send_text(&end, client_hello);
	send_ping_packet(&end, 8);
	ck_assert_uint_eq(end.count, 0);
	world_advance(&world, HELLO_MS + PATIENCE_MS);
	ck_assert_uint_eq(end.count, 3);
	ck_assert_int_eq(memcmp(end.heard[0].data, "{\"type\":\"id\"", 12), 0);
	ck_assert_uint_eq(end.heard[1].data[3], 7);
	ck_assert_uint_eq(end.heard[2].data[3], 8);
	ck_assert_int_eq(netron_peer_get_state(world.visitor), NETRON_PEER_READY);
	leave(&end);
}
END_TEST

START_TEST(gone_before_the_hello)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	end.channel->ops->abort(end.channel, 0);
	world_settle(&world);
	world_advance(&world, 100);
	ck_assert_uint_eq(world.server->peer_count, 0);
	leave(&end);
	/* The server, before its hello. */
	visit(&end, &world, NULL);
	netron_free(world.server);
	world.server = NULL;
	world_settle(&world);
	check_closed(&end, NT_WS_GOING_AWAY, NULL);
	leave(&end);
}
END_TEST

START_TEST(hello_that_is_none)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	send_text(&end, "{}");
	world_advance(&world, PATIENCE_MS);
	check_closed(&end, NT_WS_UNSUPPORTED, "no hello");
	leave(&end);
}
END_TEST

START_TEST(hello_that_never_comes)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	world_advance(&world, 4900);
	ck_assert_uint_eq(end.count, 1);
	world_advance(&world, 200);
	check_closed(&end, NT_WS_POLICY, "hello did not come");
	leave(&end);
}
END_TEST

/* ---- control frames ---- */

START_TEST(pings)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	introduce(&end);
	send_frame(&end, NT_WS_PINGING, "", 0);
	send_frame(&end, NT_WS_PINGING, "hello", 5);
	send_frame(&end, NT_WS_PONGING, "nobody asked", 12);
	send_ping_packet(&end, 7);
	ck_assert_uint_eq(end.count, 4);
	ck_assert_int_eq(end.heard[1].kind, NT_WS_PONG);
	ck_assert_uint_eq(end.heard[1].size, 0);
	ck_assert_int_eq(end.heard[2].kind, NT_WS_PONG);
	ck_assert_mem_eq(end.heard[2].data, "hello", 5);
	ck_assert_int_eq(end.heard[3].kind, NT_WS_MESSAGE);
	leave(&end);
}
END_TEST

/* Pings are not read any more when their answers are not. */
START_TEST(ping_flood)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	static uint8_t data[NT_WS_CONTROL_MAX];
	struct world world;
	struct end end;

	options.server.limits.write_high_bytes = 100000;
	options.server.limits.write_low_bytes = 10000;
	visit(&end, &world, &options);
	introduce(&end);
	struct nt_peer *visitor = nt_peer_of(world.visitor);
	end.channel->ops->pause(end.channel);
	for (int i = 0; i < 20000; i++)
		ck_assert(nt_ws_put(&end.channel->out, end.role, NT_WS_PINGING, data, sizeof data));
	end.channel->ops->flush(end.channel);
	for (int i = 0; i < 20; i++)
		world_settle(&world);
	ck_assert(visitor->is_paused);
	ck_assert_uint_gt(nt_channel_queued(visitor->channel), 100000);
	ck_assert_uint_lt(nt_channel_queued(visitor->channel), 300000);
	leave(&end);
}
END_TEST

START_TEST(close_is_answered)
{
	static const uint16_t codes[] = { NT_WS_NORMAL, NT_WS_GOING_AWAY, NT_WS_NO_CODE, 3000,
		4999 };

	for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
		struct world world;
		struct end end;

		visit(&end, &world, NULL);
		introduce(&end);
		ck_assert(nt_ws_put_close(&end.channel->out, end.role, codes[i], NULL));
		send_ping_packet(&end, 9); /* behind it: not heard */
		ck_assert_uint_eq(end.count, 2);
		check_closed(&end, codes[i], NULL);
		ck_assert_uint_eq(world.disconnects, 1);
		ck_assert_int_eq(world.last_reason, i < 3 ? 1 : NETRON_E_LOST);
		leave(&end);
	}
}
END_TEST

/* This side closes; the answer of the other one, and what it says before that, is dropped. */
START_TEST(close_by_this_side)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	introduce(&end);
	netron_peer_close(world.visitor);
	ck_assert(nt_ws_put(&end.channel->out, end.role, NT_WS_PINGING, "", 0));
	send_close(&end, NT_WS_NORMAL, NULL);
	ck_assert_int_eq(last(&end)->kind, NT_WS_CLOSE);
	ck_assert_uint_eq(last(&end)->code, NT_WS_NORMAL);
	ck_assert_uint_eq(end.count, 2);
	world_advance(&world, 600);
	ck_assert_uint_eq(world.server->peer_count, 0);
	leave(&end);
}
END_TEST

START_TEST(close_when_draining)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	introduce(&end);
	netron_drain(world.server, 1000);
	world_settle(&world);
	world_advance(&world, 1100);
	check_closed(&end, NT_WS_GOING_AWAY, NULL);
	leave(&end);
}
END_TEST

/* No close frame: as on other transports. */
START_TEST(end_without_close)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	introduce(&end);
	end.channel->ops->close(end.channel, 1000);
	world_settle(&world);
	world_advance(&world, 600);
	ck_assert_uint_eq(world.server->peer_count, 0);
	ck_assert_int_eq(last(&end)->kind, NT_WS_MESSAGE);
	leave(&end);
}
END_TEST

/* ---- what is refused ---- */

static const struct {
	const char *bytes;
	size_t size;
	uint16_t code;
	int reason;
} wrong[] = {
#define WRONG(bytes, code, reason)                                                                 \
	{                                                                                          \
		bytes, sizeof bytes - 1, code, reason                                              \
	}
	WRONG("\x82\x01x", NT_WS_PROTOCOL_ERROR, NETRON_E_PROTOCOL), /* not masked */
	WRONG("\xc2\x81\0\0\0\0x", NT_WS_PROTOCOL_ERROR, NETRON_E_PROTOCOL),
	WRONG("\x83\x81\0\0\0\0x", NT_WS_PROTOCOL_ERROR, NETRON_E_PROTOCOL),
	WRONG("\x80\x81\0\0\0\0x", NT_WS_PROTOCOL_ERROR, NETRON_E_PROTOCOL),
	WRONG("\x88\x81\0\0\0\0x", NT_WS_PROTOCOL_ERROR, NETRON_E_PROTOCOL),
	WRONG("\x88\x82\0\0\0\0\3\xe7", NT_WS_PROTOCOL_ERROR, NETRON_E_PROTOCOL), /* 999 */
	WRONG("\x81\x81\0\0\0\0\xff", NT_WS_NOT_UTF8, NETRON_E_PROTOCOL),
	WRONG("\x82\xff\0\0\0\0\1\0\0\1\0\0\0\0", NT_WS_TOO_LARGE, NETRON_E_TOO_LARGE),
	WRONG("\x82\x80\0\0\0\0", NT_WS_UNSUPPORTED, NETRON_E_PROTOCOL), /* no packet */
	WRONG("\x81\x83\0\0\0\0abc", NT_WS_UNSUPPORTED, NETRON_E_PROTOCOL),
#undef WRONG
};

START_TEST(refused)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	introduce(&end);
	send_bytes(&end, wrong[_i].bytes, wrong[_i].size);
	check_closed(&end, wrong[_i].code, NULL);
	ck_assert_int_eq(world.last_reason, wrong[_i].reason);
	leave(&end);
}
END_TEST

/* A text is as good as a binary message, in as many pieces as it likes. */
START_TEST(fragments)
{
	struct world world;
	struct end end;

	visit(&end, &world, NULL);
	introduce(&end);
	send_bytes(&end, "\x02\x83\0\0\0\0\0\0\0", 9);
	send_bytes(&end, "\x89\x81\0\0\0\0p", 7); /* a ping in between */
	send_bytes(&end, "\x00\x80\0\0\0\0", 6);
	send_bytes(&end, "\x80\x83\0\0\0\0\5\x40\xc0", 9);
	send_bytes(&end, "\x81\x86\0\0\0\0\0\0\0\6\x40\x01", 12);
	ck_assert_uint_eq(end.count, 4);
	ck_assert_int_eq(end.heard[1].kind, NT_WS_PONG);
	ck_assert_uint_eq(end.heard[2].data[3], 5);
	ck_assert_uint_eq(end.heard[3].data[3], 6);
	leave(&end);
}
END_TEST

START_TEST(fragments_above_the_limit)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	static uint8_t data[600];
	struct world world;
	struct end end;

	options.server.limits.max_packet_bytes = 1000;
	visit(&end, &world, &options);
	introduce(&end);
	send_bytes(&end, "\x02\xfe\2\x58\0\0\0\0", 8);
	send_bytes(&end, data, 600);
	send_bytes(&end, "\x00\xfe\1\x91\0\0\0\0", 8);
	check_closed(&end, NT_WS_TOO_LARGE, "larger than the limit");
	leave(&end);
}
END_TEST

/* The clock runs from the first byte of a message; pings in between do not set it back. */
START_TEST(message_that_never_ends)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	struct world world;
	struct end end;

	options.server.limits.frame_timeout_ms = 900;
	visit(&end, &world, &options);
	introduce(&end);
	world_advance(&world, 5000);
	send_bytes(&end, "\x02\x81\0\0\0\0\0", 7);
	for (int i = 0; i < 8; i++) {
		send_frame(&end, NT_WS_PINGING, "still here", 10);
		world_advance(&world, 100);
	}
	ck_assert_int_eq(last(&end)->kind, NT_WS_PONG);
	world_advance(&world, 150);
	check_closed(&end, NT_WS_POLICY, "not finished in time");
	ck_assert_int_eq(world.last_reason, NETRON_E_TIMEOUT);
	leave(&end);
}
END_TEST

/* ---- the client ---- */

/* The world's client visits the other side. */
static void receive(struct end *end, struct world *world, struct outcome *connected)
{
	static const struct nt_listener_events listener_events = {
		.on_accept = on_accept, .on_error = on_error, .on_close = on_listener_close
	};
	struct nt_url url;

	world_make(world, NULL);
	end_init(end, world, NT_WS_SERVER);
	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, "memory://raw", &url, NULL), 0);
	ck_assert_int_eq(nt_transport_memory.listen(&end->loop, &url, NULL, &listener_events, end,
				 &end->listener, NULL),
		0);
	world->peer = netron_connect(world->client, "mws://raw", outcome_connect, connected);
	world_settle(world);
	ck_assert_ptr_nonnull(end->channel);
}

START_TEST(client_closes)
{
	struct outcome connected = { 0 };
	struct world world;
	struct end end;

	receive(&end, &world, &connected);
	ck_assert_uint_eq(end.count, 0); /* it waits for the server's hello */
	send_text(&end, server_hello);
	ck_assert_uint_eq(connected.count, 1);
	ck_assert_int_eq(connected.code, 0);
	ck_assert_int_eq(memcmp(end.heard[0].data, "{\"type\":\"client-id\"", 19), 0);
	netron_peer_close(world.peer);
	world_settle(&world);
	check_closed(&end, NT_WS_NORMAL, NULL);
	leave(&end);
}
END_TEST

START_TEST(client_is_refused)
{
	static const struct {
		uint16_t code;
		const char *reason;
		int result;
	} cases[] = { { 4001, "the token has expired", NETRON_E_UNAUTHORIZED },
		{ NT_WS_TRY_AGAIN, "busy", NETRON_E_REFUSED },
		{ NT_WS_NORMAL, "", NETRON_E_REFUSED } };

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct outcome connected = { 0 };
		struct world world;
		struct end end;
		char code[8];

		receive(&end, &world, &connected);
		send_close(&end, cases[i].code, cases[i].reason);
		check_closed(&end, cases[i].code, NULL);
		ck_assert_uint_eq(connected.count, 1);
		ck_assert_int_eq(connected.code, cases[i].result);
		ck_assert_ptr_nonnull(strstr(connected.message, cases[i].reason));
		snprintf(code, sizeof code, "%u", cases[i].code);
		ck_assert_ptr_nonnull(strstr(connected.message, code));
		leave(&end);
	}
}
END_TEST

/* A server masks nothing: what is masked is refused. */
START_TEST(client_refuses)
{
	struct outcome connected = { 0 };
	struct world world;
	struct end end;

	receive(&end, &world, &connected);
	send_bytes(&end, "\x82\x81\0\0\0\0x", 7);
	check_closed(&end, NT_WS_PROTOCOL_ERROR, NULL);
	ck_assert_int_eq(connected.code, NETRON_E_PROTOCOL);
	leave(&end);
}
END_TEST

Suite *websocket_suite(void)
{
	Suite *suite = suite_create("websocket");
	TCase *hello = tcase_create("hello"), *control = tcase_create("control"),
	      *limits = tcase_create("refused"), *client = tcase_create("client");

	tcase_add_test(hello, hello_waits);
	tcase_add_test(hello, early_client);
	tcase_add_test(hello, gone_before_the_hello);
	tcase_add_test(hello, hello_that_is_none);
	tcase_add_test(hello, hello_that_never_comes);
	tcase_add_test(control, pings);
	tcase_add_test(control, ping_flood);
	tcase_add_test(control, close_is_answered);
	tcase_add_test(control, close_by_this_side);
	tcase_add_test(control, close_when_draining);
	tcase_add_test(control, end_without_close);
	tcase_add_loop_test(limits, refused, 0, sizeof wrong / sizeof wrong[0]);
	tcase_add_test(limits, fragments);
	tcase_add_test(limits, fragments_above_the_limit);
	tcase_add_test(limits, message_that_never_ends);
	tcase_add_test(client, client_closes);
	tcase_add_test(client, client_is_refused);
	tcase_add_test(client, client_refuses);
	suite_add_tcase(suite, hello);
	suite_add_tcase(suite, control);
	suite_add_tcase(suite, limits);
	suite_add_tcase(suite, client);
	return suite;
}
