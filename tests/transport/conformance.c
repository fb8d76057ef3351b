/* Connecting, bytes both ways, back-pressure. */
#include "pipe_transport.h"
#include "suite.h"
#include "suites.h"
#include "world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *test_scheme;

static struct world world;

START_TEST(test_connects)
{
	char text[NT_URL_TEXT];

	world_connect(&world, test_scheme);
	ck_assert_ptr_nonnull(world.client.channel);
	ck_assert_ptr_nonnull(world.server.channel);
	ck_assert_uint_eq(nt_channel_queued(world.client.channel), 0);
	nt_channel_address(world.client.channel, text, sizeof text);
	ck_assert_str_eq(text, world.url);
	nt_channel_address(world.server.channel, text, sizeof text);
	ck_assert_int_eq(strncmp(text, test_scheme, strlen(test_scheme)), 0);
	ck_assert_ptr_null(strstr(world.url, ":0"));
	world_fini(&world);
}
END_TEST

START_TEST(test_refused)
{
	world_connect(&world, test_scheme);
	world.listener->ops->close(world.listener);
	world.listener->ops->close(world.listener);
	ck_assert_uint_eq(world.listener_closed, 0);
	world_wait(&world, &world.listener_closed, 1);
	/* What was accepted goes on without the listener. */
	side_send_pattern(&world.client, 0, 100);
	world_wait_bytes(&world, &world.server, 100);
	world.dialed = 0;
	world_dial(&world, &world.client);
	ck_assert_int_eq(world.dial_code, 0);
	ck_assert_uint_eq(world.dialed, 0);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_REFUSED);
	ck_assert_ptr_nonnull(strstr(world.dial_text, world.url));
	world_fini(&world);
}
END_TEST

START_TEST(test_address_taken)
{
	struct nt_listener_events events = { .on_accept = NULL };
	struct nt_listener *second;
	struct nt_url url;
	netron_error *error = NULL;

	world_connect(&world, test_scheme);
	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world.url, &url, NULL), 0);
	world.next_server = NULL; /* a Unix socket is probed, which shows as a connection */
	ck_assert_int_eq(world.transport->listen(
				 &world.loop, &url, &world.options, &events, NULL, &second, &error),
		NETRON_E_CONFLICT);
	ck_assert_ptr_null(second);
	ck_assert_int_eq(netron_error_code(error), NETRON_E_CONFLICT);
	ck_assert_ptr_nonnull(strstr(netron_error_message(error), "listening at"));
	netron_error_free(error);
	world_pass(&world, 2);
	/* The first was not disturbed. */
	world.next_server = &world.server;
	world.dialed = world.accepted = 0;
	side_abort(&world.client, 0);
	world_wait(&world, &world.client.closed, 1);
	world.client.closed = 0;
	world_wait_gone(&world, &world.server);
	if (world.server.channel)
		side_abort(&world.server, 0);
	world_wait(&world, &world.server.closed, 1);
	world.server.closed = world.server.ended = 0;
	world_dial(&world, &world.client);
	world_wait(&world, &world.dialed, 1);
	world_wait(&world, &world.accepted, 1);
	ck_assert_int_eq(world.dial_code, 0);
	world_fini(&world);
}
END_TEST

START_TEST(test_cancel)
{
	world_init(&world, test_scheme);
	world_listen(&world);
	world_dial(&world, &world.client);
	world.transport->cancel(world.dial);
	world.transport->cancel(world.dial);
	ck_assert_uint_eq(world.dialed, 0);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_CANCELLED);
	ck_assert_ptr_null(world.client.channel);
	world_fini(&world);
	ck_assert_uint_eq(world.dialed, 1);
}
END_TEST

START_TEST(test_aborted_in_accept)
{
	world_init(&world, test_scheme);
	world_listen(&world);
	world.next_server = NULL;
	world_dial(&world, &world.client);
	world_wait(&world, &world.dialed, 1);
	world_wait(&world, &world.accepted, 1);
	/* Where the accepting side has just answered a handshake, that goes with the rest. */
	if (strncmp(test_scheme, "ws", 2) != 0)
		ck_assert_int_eq(world.dial_code, 0);
	if (world.client.channel)
		world_wait_gone(&world, &world.client);
	world_fini(&world);
}
END_TEST

START_TEST(test_echo)
{
	static const size_t sizes[] = { 1, 2, 15, 16, 17, 4095, 65535, 65536, 65537, 200000 };
	size_t sent = 0;

	world_connect(&world, test_scheme);
	world.server.is_echo = true;
	for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
		side_send_pattern(&world.client, sent, sizes[i]);
		sent += sizes[i];
		world_wait_bytes(&world, &world.client, sent);
	}
	side_check_pattern(&world.client, sent);
	ck_assert_uint_eq(world.client.ended + world.client.closed, 0);
	world_fini(&world);
}
END_TEST

/* Many pieces in one turn, both ways at once. */
START_TEST(test_both_ways)
{
	size_t sent = 0;

	world_connect(&world, test_scheme);
	srand(1);
	for (int turn = 0; turn < 200; turn++) {
		for (int i = 0; i < 20; i++) {
			size_t size = (size_t)rand() % 700;

			side_send_pattern(&world.client, sent, size);
			side_send_pattern(&world.server, sent, size);
			sent += size;
		}
		nt_loop_turn(&world.loop, false);
	}
	world_wait_bytes(&world, &world.client, sent);
	world_wait_bytes(&world, &world.server, sent);
	side_check_pattern(&world.client, sent);
	side_check_pattern(&world.server, sent);
	world_fini(&world);
}
END_TEST

/* A flush with nothing, and a flush before anything was written. */
START_TEST(test_empty_flush)
{
	world_connect(&world, test_scheme);
	world.client.channel->high_bytes = 10;
	side_send(&world.client, "", 0);
	world_pass(&world, 5);
	ck_assert_uint_eq(world.server.bytes_calls, 0);
	ck_assert_uint_eq(world.client.drained, 0);
	side_send(&world.client, "x", 1);
	side_send(&world.client, "", 0);
	world_wait_bytes(&world, &world.server, 1);
	world_fini(&world);
}
END_TEST

enum { HUGE_BYTES = 10 * 1024 * 1024, HIGH = 256 * 1024, LOW = 64 * 1024 };

START_TEST(test_huge_write)
{
	world_connect(&world, test_scheme);
	world.client.channel->high_bytes = HIGH;
	world.client.channel->low_bytes = LOW;
	side_send_pattern(&world.client, 0, HUGE_BYTES);
	ck_assert_uint_eq(nt_channel_queued(world.client.channel), HUGE_BYTES);
	world_wait_bytes(&world, &world.server, HUGE_BYTES);
	side_check_pattern(&world.server, HUGE_BYTES);
	world_wait(&world, &world.client.drained, 1);
	ck_assert_uint_eq(world.client.drained, 1);
	ck_assert_uint_eq(nt_channel_queued(world.client.channel), 0);
	world_fini(&world);
}
END_TEST

/* Nobody reads: what the system takes is bounded, the rest stands in the queue, and all of it comes
 * once the reader reads. */
START_TEST(test_paused_reader)
{
	size_t queued;

	world_connect(&world, test_scheme);
	world.client.channel->high_bytes = HIGH;
	world.client.channel->low_bytes = LOW;
	side_pause(&world.server);
	side_pause(&world.server);
	side_send_pattern(&world.client, 0, HUGE_BYTES / 2);
	world_pass(&world, 20);
	side_send_pattern(&world.client, HUGE_BYTES / 2, HUGE_BYTES / 2);
	world_pass(&world, 20);
	queued = nt_channel_queued(world.client.channel);
	/* Loopback TCP buffers up to some MiB. */
	ck_assert_uint_gt(queued, HIGH);
	ck_assert_uint_eq(world.server.bytes_calls, 0);
	ck_assert_uint_eq(world.client.drained, 0);
	side_resume(&world.server);
	side_resume(&world.server);
	world_wait_bytes(&world, &world.server, HUGE_BYTES);
	side_check_pattern(&world.server, HUGE_BYTES);
	world_wait(&world, &world.client.drained, 1);
	ck_assert_uint_eq(world.client.drained, 1);
	world_fini(&world);
}
END_TEST

static void pause_after_each(struct side *side)
{
	side_pause(side);
}

/* Paused inside on_bytes: not one more call until resumed. */
START_TEST(test_pause_inside)
{
	size_t calls = 0;

	world_connect(&world, test_scheme);
	world.server.on_bytes = pause_after_each;
	side_send_pattern(&world.client, 0, 1000000);
	while (nt_buf_size(&world.server.received) < 1000000) {
		world_wait(&world, &world.server.bytes_calls, ++calls);
		nt_loop_turn(&world.loop, false);
		nt_loop_turn(&world.loop, false);
		ck_assert_uint_eq(world.server.bytes_calls, calls);
		side_resume(&world.server);
	}
	side_check_pattern(&world.server, 1000000);
	world_fini(&world);
}
END_TEST

/* Without marks nobody is told. */
START_TEST(test_no_marks)
{
	world_connect(&world, test_scheme);
	side_send_pattern(&world.client, 0, 1000000);
	world_wait_bytes(&world, &world.server, 1000000);
	ck_assert_uint_eq(world.client.drained, 0);
	world_fini(&world);
}
END_TEST

/* A peer that takes nothing for so long is given up. */
START_TEST(test_write_timeout)
{
	uint64_t start;

	world_connect(&world, test_scheme);
	world.client.channel->write_timeout_ms = 60;
	side_pause(&world.server);
	start = uv_hrtime();
	side_send_pattern(&world.client, 0, HUGE_BYTES);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, NETRON_E_TIMEOUT);
	ck_assert_ptr_nonnull(strstr(world.client.close_text, "writing to"));
	ck_assert_uint_ge(uv_hrtime() - start, 59 * 1000000ull);
	world_fini(&world);
}
END_TEST

static void slow_down(struct side *side)
{
	side_pause(side);
}

/* A slow peer is not a dead one: some progress within each period is enough. */
START_TEST(test_slow_reader)
{
	world_connect(&world, test_scheme);
	world.client.channel->write_timeout_ms = getenv("NETRON_VALGRIND") ? 8000 : 400;
	world.server.on_bytes = slow_down;
	side_send_pattern(&world.client, 0, HUGE_BYTES);
	for (int i = 0; i < 60; i++) {
		world_pass(&world, 10);
		for (int k = 0; k < 8; k++) {
			side_resume(&world.server);
			nt_loop_turn(&world.loop, false);
		}
	}
	ck_assert_uint_eq(world.client.closed, 0);
	world.server.on_bytes = NULL;
	side_resume(&world.server);
	world_wait_bytes(&world, &world.server, HUGE_BYTES);
	/* Nothing is waited for any more: no timeout comes. */
	world_pass(&world, 450);
	ck_assert_uint_eq(world.client.closed, 0);
	world_fini(&world);
}
END_TEST

Suite *conformance_suite(void)
{
	Suite *suite = suite_create(test_scheme);
	TCase *tcase = tcase_create("bytes");

	tcase_add_test(tcase, test_connects);
	tcase_add_test(tcase, test_refused);
	tcase_add_test(tcase, test_address_taken);
	tcase_add_test(tcase, test_cancel);
	tcase_add_test(tcase, test_aborted_in_accept);
	tcase_add_test(tcase, test_echo);
	tcase_add_test(tcase, test_both_ways);
	tcase_add_test(tcase, test_empty_flush);
	tcase_add_test(tcase, test_huge_write);
	tcase_add_test(tcase, test_paused_reader);
	tcase_add_test(tcase, test_pause_inside);
	tcase_add_test(tcase, test_no_marks);
	tcase_add_test(tcase, test_write_timeout);
	tcase_add_test(tcase, test_slow_reader);
	suite_add_tcase(suite, tcase);
	return suite;
}

static Suite *(*const suites[])(
	void) = { conformance_suite, closing_suite, reentrancy_suite, resources_suite };

int main(int count, char **arguments)
{
	if (pipe_transport_register() < 0 || count != 2 || !nt_transport_find(arguments[1])) {
		fprintf(stderr, "usage: %s tcp|unix|memory|tls|pipe\n", arguments[0]);
		return 2;
	}
	test_scheme = arguments[1];
	return nt_suite_main(suites, sizeof suites / sizeof suites[0]);
}
