#include "transport/websocket.h"

#include "wire/ws.h"

#include "websocket_suites.h"
#include "world.h"

#include <netron/websocket.h>

#include <stdio.h>
#include <string.h>

static struct world world;

/* A server of TCP, and a client of WebSocket that has asked it. */
static void ask(const char *path, const netron_websocket_options *options)
{
	struct nt_url url;

	world_init(&world, "tcp");
	world_listen(&world);
	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world.url, &url, NULL), 0);
	snprintf(world.url, sizeof world.url, "ws://127.0.0.1:%u%s", (unsigned)url.port, path);
	world.transport = &nt_transport_ws;
	world.options.websocket = options;
	world_dial(&world, &world.client);
}

static const char *request(void)
{
	struct nt_buf *received = &world.server.received;
	const char *text;

	for (;;) {
		ck_assert(nt_buf_append(received, "", 1));
		received->end--;
		text = (const char *)received->data + received->start;
		if (strstr(text, "\r\n\r\n"))
			return text;
		world_wait_bytes(&world, &world.server, received->end + 1);
	}
}

/* The answer to that, with what follows it. */
static void answer(const char *more, const void *rest, size_t rest_size)
{
	const char *key = strstr(request(), "Sec-WebSocket-Key: ") + 19;
	char accept[NT_WS_ACCEPT + 1], head[512];

	nt_ws_accept_key(key, accept);
	snprintf(head, sizeof head,
		"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
		"Connection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n%s\r\n",
		accept, more);
	if (!nt_buf_append(&world.server.channel->out, head, strlen(head)))
		side_abort(&world.server, 0); /* no memory */
	else
		side_send(&world.server, rest, rest_size);
}

START_TEST(test_upgrade)
{
	ask("/a?b=c", NULL);
	ck_assert_ptr_nonnull(strstr(request(), "GET /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:"));
	ck_assert_uint_eq(world.dialed, 0);
	answer("", "", 0);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, 0);
	ck_assert_int_eq(world.client.channel->framing, NT_FRAMING_WEBSOCKET);
	ck_assert(world.client.channel->is_client);
	ck_assert_uint_eq(world.client.bytes_calls, 0);
	side_send(&world.server, "frames", 6);
	world_wait_bytes(&world, &world.client, 6);
	world.server.received.start = world.server.received.end = 0;
	side_send_pattern(&world.client, 0, 100000);
	world_wait_bytes(&world, &world.server, 100000);
	world_fini(&world);
}
END_TEST

/* What comes in one piece with the answer is the new owner's; and in any other pieces, too. */
START_TEST(test_bytes_behind)
{
	for (size_t cut = 0; cut < 150; cut += 7) {
		size_t size;

		ask("/", NULL);
		answer("", "behind", 6);
		size = nt_buf_size(&world.server.channel->out);
		if (cut > 0 && cut < size) { /* the rest in a turn of its own */
			struct nt_buf *out = &world.server.channel->out;
			char rest[512];

			memcpy(rest, out->data + out->start + cut, size - cut);
			nt_buf_truncate(out, cut);
			world_pass(&world, 5);
			ck_assert_uint_eq(world.dialed, cut >= size - 6);
			side_send(&world.server, rest, size - cut);
		}
		world_wait_bytes(&world, &world.client, 6);
		ck_assert_mem_eq(world.client.received.data, "behind", 6);
		ck_assert_uint_eq(world.dialed, 1);
		world_fini(&world);
	}
}
END_TEST

static const struct {
	const char *text;
	int code;
	const char *why;
} bad[] = {
	{ "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", NETRON_E_NOT_FOUND,
		"404 Not Found" },
	{ "HTTP/1.1 302 Found\r\nLocation: http://x/\r\n\r\n", NETRON_E_REFUSED, "redirects" },
	{ "SSH-2.0-OpenSSH\r\n\r\n", NETRON_E_PROTOCOL, "not HTTP" },
	{ "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n"
	  "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n",
		NETRON_E_PROTOCOL, "Accept" },
};

START_TEST(test_bad_answers)
{
	ask("/x", NULL);
	request();
	side_send(&world.server, bad[_i].text, strlen(bad[_i].text));
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, bad[_i].code);
	ck_assert_msg(strstr(world.dial_text, bad[_i].why) != NULL, "%s", world.dial_text);
	ck_assert_ptr_nonnull(strstr(world.dial_text, world.url));
	world_wait(&world, &world.server.ended, 1);
	world_fini(&world);
}
END_TEST

START_TEST(test_long_answer)
{
	ask("/", NULL);
	request();
	side_send(&world.server, "HTTP/1.1 101 x\r\nX: ", 19);
	side_send_pattern(&world.server, 0, 0);
	for (int i = 0; i < 20000; i++)
		ck_assert(nt_buf_append(&world.server.channel->out, "x", 1));
	side_send(&world.server, "", 0);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_PROTOCOL);
	ck_assert_ptr_nonnull(strstr(world.dial_text, "too long"));
	world_fini(&world);
}
END_TEST

static void close_at_once(struct side *side)
{
	side_close(side, 100);
}

START_TEST(test_no_answer)
{
	ask("/", NULL);
	world.server.on_bytes = close_at_once;
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_REFUSED);
	ck_assert_ptr_nonnull(strstr(world.dial_text, "did not answer"));
	world_fini(&world);
	ask("/", NULL);
	request();
	side_abort(&world.server, 0);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_lt(world.dial_code, 0);
	world_fini(&world);
}
END_TEST

START_TEST(test_nobody_listens)
{
	ask("/", NULL);
	world_fini(&world);
	world_init(&world, "tcp");
	world.transport = &nt_transport_ws;
	strcpy(world.url, "ws://127.0.0.1:1/");
	world_dial(&world, &world.client);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_REFUSED);
	ck_assert_ptr_nonnull(strstr(world.dial_text, "ws://127.0.0.1:1/"));
	world_fini(&world);
}
END_TEST

/* At each turn of an attempt. */
START_TEST(test_cancel)
{
	for (int turns = 0; turns < 8; turns++) {
		ask("/", NULL);
		for (int i = 0; i < turns; i++)
			nt_loop_turn(&world.loop, false);
		world.transport->cancel(world.dial);
		world.transport->cancel(world.dial);
		ck_assert_uint_eq(world.dialed, 0);
		world_wait(&world, &world.dialed, 1);
		ck_assert_int_eq(world.dial_code, NETRON_E_CANCELLED);
		world_fini(&world);
	}
}
END_TEST

static const char *const list[] = { "one", "two", NULL };

START_TEST(test_protocols)
{
	netron_websocket_options options = { .size = sizeof options, .protocols = list };

	ask("/", &options);
	ck_assert_ptr_nonnull(strstr(request(), "Sec-WebSocket-Protocol: one, two\r\n"));
	answer("Sec-WebSocket-Protocol: two\r\n", "", 0);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, 0);
	world_fini(&world);
	ask("/", NULL);
	answer("Sec-WebSocket-Protocol: two\r\n", "", 0);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_PROTOCOL);
	world_fini(&world);
}
END_TEST

START_TEST(test_refuses)
{
	static const char *const host[] = { "Host: x", NULL };
	netron_websocket_options options = { .size = sizeof options, .headers = host };

	ask("/", &options);
	ck_assert_int_eq(world.dial_code, NETRON_E_ARGUMENT);
	ck_assert_ptr_nonnull(strstr(world.dial_text, "handshake's own"));
	world_fini(&world);
	world_init(&world, "tcp");
	world.transport = &nt_transport_ws;
	strcpy(world.url, "ws://127.0.0.1:0/");
	world_dial(&world, &world.client);
	ck_assert_int_eq(world.dial_code, NETRON_E_ADDRESS);
	world_fini(&world);
}
END_TEST

/* Memory fails at each allocation once. */
START_TEST(test_no_memory)
{
	size_t n, count;

	for (n = 1; n < 60; n++) {
		ask("/", NULL);
		world_fini(&world);
		world_init(&world, "tcp");
		world_listen(&world);
		struct nt_url url;

		ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world.url, &url, NULL), 0);
		snprintf(world.url, sizeof world.url, "ws://127.0.0.1:%u/", (unsigned)url.port);
		world.transport = &nt_transport_ws;
		world.alloc.fail_at = world.alloc.count + n;
		world_dial(&world, &world.client);
		if (world.dial_code == 0) {
			while (!world.dialed && !world.accept_errors &&
				nt_buf_size(&world.server.received) == 0)
				nt_loop_turn(&world.loop, true);
			if (!world.dialed && nt_buf_size(&world.server.received) > 0)
				answer("", "behind", 6);
			while (!world.dialed && !world.accept_errors && !world.server.closed)
				nt_loop_turn(&world.loop, true);
		} else {
			ck_assert_int_eq(world.dial_code, NETRON_E_NO_MEMORY);
		}
		count = world.alloc.count;
		world.alloc.fail_at = world.alloc.fail_at > count ? 0 : world.alloc.fail_at;
		world_fini(&world);
		if (world.alloc.fail_at == 0)
			break;
	}
	ck_assert_uint_gt(n, 4);
	ck_assert_uint_lt(n, 60);
}
END_TEST

Suite *websocket_suite(void)
{
	Suite *suite = suite_create("websocket");
	TCase *tcase = tcase_create("dialing");

	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, test_upgrade);
	tcase_add_test(tcase, test_bytes_behind);
	tcase_add_loop_test(tcase, test_bad_answers, 0, sizeof bad / sizeof bad[0]);
	tcase_add_test(tcase, test_long_answer);
	tcase_add_test(tcase, test_no_answer);
	tcase_add_test(tcase, test_nobody_listens);
	tcase_add_test(tcase, test_cancel);
	tcase_add_test(tcase, test_protocols);
	tcase_add_test(tcase, test_refuses);
	tcase_add_test(tcase, test_no_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
