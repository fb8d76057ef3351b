/* Several listeners at one address: what comes in reaches the one it is for. */
#include "transport/front.h"

#include "certs.h"
#include "transport_suites.h"
#include "world.h"

#include "io/tls.h"
#include "transport/secure.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static struct world world;

/* A listener, and what reached it. */
struct door {
	struct nt_listener *listener;
	size_t accepted, closed, refused;
	uint8_t protocol, serves;
	char refusal[300];
	struct nt_buf got;
	struct nt_channel *channel;
	size_t channel_closed, got_size;
	bool refuses; /* aborts what it is given */
};

static void door_bytes(void *user, const uint8_t *data, size_t size)
{
	struct door *door = user;

	ck_assert(nt_buf_append(&door->got, data, size));
	door->got_size = nt_buf_size(&door->got);
}

static void door_channel_close(void *user, const netron_error *error)
{
	struct door *door = user;

	(void)error;
	door->channel = NULL;
	door->channel_closed++;
}

static const struct nt_channel_events channel_events = {
	.on_bytes = door_bytes,
	.on_close = door_channel_close,
};

static void door_accept(void *user, struct nt_channel *channel)
{
	struct door *door = user;

	door->accepted++;
	door->protocol = channel->protocol;
	door->serves = channel->serves;
	if (door->refuses) {
		channel->ops->abort(channel, 0);
		return;
	}
	door->channel = channel;
	nt_channel_start(channel, &channel_events, door);
}

static void door_close(void *user)
{
	((struct door *)user)->closed++;
}

static void door_refused(void *user, const netron_error *error)
{
	struct door *door = user;

	door->refused++;
	snprintf(door->refusal, sizeof door->refusal, "%s", netron_error_message(error));
}

static const struct nt_listener_events events = {
	.on_accept = door_accept,
	.on_close = door_close,
	.on_refused = door_refused,
};

/* At the port of another, or any. */
static int door_open(struct door *door, const char *scheme, unsigned port, netron_error **out_error)
{
	char text[64];
	struct nt_url url;

	memset(door, 0, sizeof *door);
	nt_buf_init(&door->got, &nt_alloc_default);
	snprintf(text, sizeof text, "%s://127.0.0.1:%u", scheme, port);
	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, text, &url, NULL), 0);
	return nt_front_listen(
		&world.loop, &url, &world.options, &events, door, &door->listener, out_error);
}

static unsigned port_of(const struct door *door)
{
	struct nt_url url;

	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, door->listener->url, &url, NULL), 0);
	return url.port;
}

static void door_shut(struct door *door)
{
	if (door->channel) {
		door->channel->ops->abort(door->channel, 0);
		world_wait(&world, &door->channel_closed, 1);
	}
	if (door->listener) {
		door->listener->ops->close(door->listener);
		door->listener->ops->close(door->listener);
		world_wait(&world, &door->closed, 1);
	}
	nt_buf_fini(&door->got);
}

static int connect_raw(unsigned port)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	address.sin_port = htons((uint16_t)port);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	ck_assert_int_eq(connect(fd, (const struct sockaddr *)&address, sizeof address), 0);
	return fd;
}

static void say(int fd, const char *text)
{
	ck_assert_int_eq(send(fd, text, strlen(text), MSG_NOSIGNAL), (ssize_t)strlen(text));
}

/* A client with TLS that asks for a protocol and says something. */
static void dial(unsigned port, const char *alpn, const char *text)
{
	world.dialed = 0;
	snprintf(world.url, sizeof world.url, "tls://127.0.0.1:%u", port);
	world.options.alpn = alpn;
	world_dial(&world, &world.client);
	world.options.alpn = NULL;
	world_wait(&world, &world.dialed, 1);
	ck_assert_msg(world.dial_code == 0, "%s", world.dial_text);
	if (text)
		side_send(&world.client, text, strlen(text));
}

static void hang_up(void)
{
	if (!world.client.channel)
		return;
	side_abort(&world.client, 0);
	world_wait(&world, &world.client.closed, 1);
	world.client.closed = world.client.ended = 0;
}

START_TEST(test_one_address)
{
	struct door http, ws, tls, wss, https, again;
	netron_error *error = NULL;
	unsigned port;
	int fd;

	world_init(&world, "tls");
	ck_assert_int_eq(door_open(&http, "http", 0, NULL), 0);
	port = port_of(&http);
	ck_assert_int_eq(door_open(&ws, "ws", port, NULL), 0);
	ck_assert_int_eq(door_open(&tls, "tls", port, NULL), 0);
	ck_assert_int_eq(door_open(&wss, "wss", port, NULL), 0);
	ck_assert_int_eq(door_open(&https, "https", port, NULL), 0);
	ck_assert_uint_eq(port_of(&https), port);
	ck_assert_int_eq(door_open(&again, "wss", port, &error), NETRON_E_CONFLICT);
	ck_assert_ptr_nonnull(strstr(netron_error_message(error), "address already in use"));
	netron_error_free(error);
	/* Without TLS. */
	fd = connect_raw(port);
	say(fd, "G");
	world_wait(&world, &http.got_size, 1);
	ck_assert_uint_eq(http.protocol, NT_PROTOCOL_HTTP);
	ck_assert_uint_eq(http.serves, NT_SERVES_HTTP | NT_SERVES_WEBSOCKET);
	say(fd, "ET / HTTP/1.1\r\n");
	world_wait(&world, &http.got_size, 16);
	close(fd);
	/* With it: by the protocol agreed on, at once, or by the first octet. */
	dial(port, "netron/1", NULL);
	world_wait(&world, &tls.accepted, 1);
	ck_assert_uint_eq(tls.protocol, NT_PROTOCOL_NETRON);
	hang_up();
	world_wait(&world, &tls.channel_closed, 1);
	dial(port, "http/1.1", NULL);
	world_wait(&world, &https.accepted, 1);
	ck_assert_uint_eq(https.protocol, NT_PROTOCOL_HTTP);
	ck_assert_uint_eq(https.serves, NT_SERVES_HTTP | NT_SERVES_WEBSOCKET);
	hang_up();
	world_wait(&world, &https.channel_closed, 1);
	dial(port, "", "POST / HTTP/1.1\r\n");
	world_wait(&world, &https.got_size, 17);
	hang_up();
	world_wait(&world, &https.channel_closed, 2);
	dial(port, "", NULL);
	ck_assert(nt_buf_append(&world.client.channel->out, "\0\0\0\1x", 5));
	side_send(&world.client, "", 0);
	world_wait(&world, &tls.got_size, 5);
	hang_up();
	/* Nothing of that. */
	dial(port, "", "\x7f");
	world_wait_gone(&world, &world.client);
	hang_up();
	ck_assert_uint_eq(http.refused, 1);
	ck_assert_ptr_nonnull(strstr(http.refusal, "it speaks nothing that is served here"));
	ck_assert_uint_eq(ws.accepted + wss.accepted, 0);
	door_shut(&http);
	/* What a port serves changes with its listeners. */
	fd = connect_raw(port);
	say(fd, "GET");
	world_wait(&world, &ws.got_size, 3);
	ck_assert_uint_eq(ws.serves, NT_SERVES_WEBSOCKET);
	close(fd);
	door_shut(&https);
	dial(port, "http/1.1", NULL);
	world_wait(&world, &wss.accepted, 1);
	ck_assert_uint_eq(wss.serves, NT_SERVES_WEBSOCKET);
	hang_up();
	door_shut(&wss);
	door_shut(&tls);
	door_shut(&ws);
	nt_buf_fini(&again.got);
	world_fini(&world);
}
END_TEST

/* Alone, a listener takes nothing that it does not serve. */
START_TEST(test_alone)
{
	static const struct {
		const char *scheme, *said, *text;
	} rows[] = {
		{ "http", "\x16\x03\x01", "it speaks nothing that is served here" },
		{ "ws", "\x01", "it speaks nothing that is served here" },
		{ "http", "get", "it speaks nothing that is served here" },
		{ "tls", "GET", "what the client sent is not TLS" },
		{ "wss", "GET", "what the client sent is not TLS" },
		{ "https", "\x80", "what the client sent is not TLS" },
	};

	world_init(&world, "tls");
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct door door;
		char byte;
		int fd;

		ck_assert_int_eq(door_open(&door, rows[i].scheme, 0, NULL), 0);
		fd = connect_raw(port_of(&door));
		say(fd, rows[i].said);
		world_wait(&world, &door.refused, 1);
		ck_assert_ptr_nonnull(strstr(door.refusal, rows[i].text));
		ck_assert_ptr_nonnull(strstr(door.refusal, "tcp://127.0.0.1:"));
		ck_assert_uint_eq(door.accepted, 0);
		world_pass(&world, 2);
		ck_assert_int_le(recv(fd, &byte, 1, 0), 0); /* without a word */
		close(fd);
		door_shut(&door);
	}
	world_fini(&world);
}
END_TEST

/* Who is let in may still be refused by the owner, plain and inside TLS. */
START_TEST(test_owner_refuses)
{
	struct door http, https;
	int fd;

	world_init(&world, "tls");
	ck_assert_int_eq(door_open(&http, "http", 0, NULL), 0);
	ck_assert_int_eq(door_open(&https, "https", port_of(&http), NULL), 0);
	http.refuses = https.refuses = true;
	fd = connect_raw(port_of(&http));
	say(fd, "GET");
	world_wait(&world, &http.accepted, 1);
	for (int i = 0; i < 2; i++) {
		dial(port_of(&https), i ? "" : "http/1.1", i ? "GET" : NULL);
		world_wait(&world, &https.accepted, 1u + (unsigned)i);
		world_wait_gone(&world, &world.client);
		hang_up();
		world.client.closed = world.client.ended = 0;
	}
	close(fd);
	door_shut(&http);
	door_shut(&https);
	world_fini(&world);
}
END_TEST

/* The listener goes while connections are being looked at. */
START_TEST(test_close_meanwhile)
{
	struct door tls;
	char byte;
	int fds[2];

	world_init(&world, "tls");
	ck_assert_int_eq(door_open(&tls, "tls", 0, NULL), 0);
	fds[0] = connect_raw(port_of(&tls));
	fds[1] = connect_raw(port_of(&tls));
	ck_assert_int_eq(send(fds[1], "\x16\x03\x01\x02\x00", 5, 0), 5);
	world_pass(&world, 10);
	door_shut(&tls);
	world_pass(&world, 2);
	for (int i = 0; i < 2; i++) {
		ck_assert_int_le(recv(fds[i], &byte, 1, 0), 0);
		close(fds[i]);
	}
	ck_assert_uint_eq(tls.refused, 0);
	world_fini(&world);
}
END_TEST

/* Those who share a port share its certificates. */
START_TEST(test_other_options)
{
	netron_error *error = NULL;
	struct door tls, wss;

	world_init(&world, "tls");
	ck_assert_int_eq(door_open(&tls, "tls", 0, NULL), 0);
	world.tls.min_version = NETRON_TLS_1_3;
	ck_assert_int_eq(door_open(&wss, "wss", port_of(&tls), &error), NETRON_E_CONFLICT);
	ck_assert_ptr_nonnull(strstr(netron_error_message(error), "has other TLS options"));
	netron_error_free(error);
	nt_buf_fini(&wss.got);
	door_shut(&tls);
	world_fini(&world);
}
END_TEST

/* Without a server's certificate nothing listens. */
START_TEST(test_no_certificate)
{
	netron_error *error = NULL;
	struct door tls;

	world_init(&world, "tls");
	world.tls.certificate = NULL;
	unsetenv("NETRON_TLS_CERT");
	ck_assert_int_eq(door_open(&tls, "tls", 0, &error), NETRON_E_TLS);
	ck_assert_ptr_nonnull(strstr(netron_error_message(error), "a server needs a certificate"));
	netron_error_free(error);
	world_fini(&world);
}
END_TEST

/* What TLS answers by itself has a bound, too: who asks and does not read is given up. */
START_TEST(test_answers_are_bounded)
{
	static const uint8_t answer[64 * 1024];
	struct nt_channel *lower;

	world_connect(&world, "tls");
	lower = ((struct nt_secure *)(void *)world.client.channel)->lower;
	side_pause(&world.server);
	for (int i = 0; i < 17; i++)
		ck_assert(nt_buf_append(&lower->out, answer, sizeof answer));
	side_send(&world.server, "x", 1);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, NETRON_E_LIMIT);
	ck_assert_ptr_nonnull(
		strstr(world.client.close_text, "the other side does not read what it asks for"));
	world_fini(&world);
}
END_TEST

Suite *front_suite(void)
{
	Suite *suite = suite_create("front");
	TCase *tcase = tcase_create("front");

	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, test_one_address);
	tcase_add_test(tcase, test_alone);
	tcase_add_test(tcase, test_owner_refuses);
	tcase_add_test(tcase, test_close_meanwhile);
	tcase_add_test(tcase, test_other_options);
	tcase_add_test(tcase, test_no_certificate);
	tcase_add_test(tcase, test_answers_are_bounded);
	suite_add_tcase(suite, tcase);
	return suite;
}
