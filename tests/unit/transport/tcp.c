#include "transport/stream.h"

#include "transport_suites.h"
#include "world.h"

#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>

static struct world world;

static void connect_over(const char *listen_url, const char *dial_host)
{
	struct nt_url url;

	world_init(&world, "tcp");
	snprintf(world.url, sizeof world.url, "%s", listen_url);
	world_listen(&world);
	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world.url, &url, NULL), 0);
	ck_assert_uint_ne(url.port, 0);
	snprintf(world.url, sizeof world.url, "tcp://%s:%u", dial_host, (unsigned)url.port);
	world_dial(&world, &world.client);
	world_wait(&world, &world.dialed, 1);
	ck_assert_msg(world.dial_code == 0, "%s", world.dial_text);
	world_wait(&world, &world.accepted, 1);
	side_send_pattern(&world.client, 0, 100);
	world_wait_bytes(&world, &world.server, 100);
}

START_TEST(test_hosts)
{
	static const char *const pairs[][2] = {
		{ "tcp://127.0.0.1:0", "127.0.0.1" },
		{ "tcp://0.0.0.0:0", "127.0.0.1" },
		{ "tcp://localhost:0", "127.0.0.1" },
		{ "tcp://LOCALHOST:0/?id=1", "127.0.0.1" },
		{ "tcp://[::1]:0", "[::1]" },
		{ "tcp://[::]:0", "127.0.0.1" },
		{ "tcp://[::]:0", "[::1]" },
	};

	connect_over(pairs[_i][0], pairs[_i][1]);
	world_fini(&world);
}
END_TEST

static int option_of(const struct nt_channel *channel, int level, int name)
{
	const struct nt_stream *stream = (const struct nt_stream *)(const void *)channel;
	socklen_t size = sizeof(int);
	int fd, value = -1;

	ck_assert_int_eq(uv_fileno(&stream->handle.any, &fd), 0);
	ck_assert_int_eq(getsockopt(fd, level, name, &value, &size), 0);
	return value;
}

START_TEST(test_options)
{
	connect_over("tcp://127.0.0.1:0", "127.0.0.1");
	ck_assert_int_ne(option_of(world.client.channel, IPPROTO_TCP, TCP_NODELAY), 0);
	ck_assert_int_ne(option_of(world.server.channel, IPPROTO_TCP, TCP_NODELAY), 0);
	ck_assert_int_ne(option_of(world.client.channel, SOL_SOCKET, SO_KEEPALIVE), 0);
	ck_assert_int_ne(option_of(world.server.channel, SOL_SOCKET, SO_KEEPALIVE), 0);
	world_fini(&world);
}
END_TEST

/* A server that has just closed its connections can be started again at the same port. */
START_TEST(test_same_port_again)
{
	char url[NT_URL_TEXT];

	connect_over("tcp://127.0.0.1:0", "127.0.0.1");
	strcpy(url, world.url);
	side_close(&world.server, 500);
	side_close(&world.client, 500);
	world_wait(&world, &world.server.closed, 1);
	world_fini(&world);
	connect_over(url, "127.0.0.1");
	world_fini(&world);
}
END_TEST

START_TEST(test_refuses)
{
	static const struct {
		const char *url, *text;
		int code;
	} wrong[] = {
		{ "tcp://example.com:80", "expected an IP address of this machine",
			NETRON_E_ADDRESS },
		{ "tcp://203.0.113.1:0", "EADDRNOTAVAIL", NETRON_E_ADDRESS },
	};

	world_init(&world, "tcp");
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		struct nt_listener_events events = { .on_accept = NULL };
		struct nt_listener *listener;
		struct nt_url url;
		netron_error *error = NULL;

		ck_assert_int_eq(nt_url_parse(&nt_alloc_default, wrong[i].url, &url, NULL), 0);
		ck_assert_int_eq(world.transport->listen(
					 &world.loop, &url, NULL, &events, NULL, &listener, &error),
			wrong[i].code);
		ck_assert_ptr_nonnull(strstr(netron_error_message(error), wrong[i].text));
		ck_assert_ptr_null(listener);
		netron_error_free(error);
	}
	strcpy(world.url, "tcp://127.0.0.1:0");
	world_dial(&world, &world.client);
	ck_assert_int_eq(world.dial_code, NETRON_E_ADDRESS);
	ck_assert_ptr_nonnull(strstr(world.dial_text, "a port from 1 to 65535"));
	world_fini(&world);
}
END_TEST

Suite *tcp_suite(void)
{
	Suite *suite = suite_create("tcp");
	TCase *tcase = tcase_create("tcp");

	tcase_add_loop_test(tcase, test_hosts, 0, 7);
	tcase_add_test(tcase, test_options);
	tcase_add_test(tcase, test_same_port_again);
	tcase_add_test(tcase, test_refuses);
	suite_add_tcase(suite, tcase);
	return suite;
}
