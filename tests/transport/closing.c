/* The ends of a connection: in order, in haste, on one side only. */
#include "suites.h"
#include "world.h"

#include <string.h>

static struct world world;

static void close_back(struct side *side)
{
	side_close(side, 1000);
}

START_TEST(test_close_in_order)
{
	uint64_t start;

	world_connect(&world, test_scheme);
	start = uv_hrtime();
	world.server.on_end = close_back;
	side_close(&world.client, 5000);
	side_close(&world.client, 1);
	ck_assert_uint_eq(world.client.closed, 0);
	world_wait(&world, &world.client.closed, 1);
	world_wait(&world, &world.server.closed, 1);
	ck_assert_uint_eq(world.server.ended, 1);
	ck_assert_uint_eq(world.client.ended, 0);
	ck_assert_int_eq(world.client.close_code, 0);
	ck_assert_int_eq(world.server.close_code, 0);
	/* Nobody has waited for a deadline. */
	ck_assert_uint_lt(uv_hrtime() - start, 400 * 1000000ull);
	world_fini(&world);
}
END_TEST

/* What was appended before close arrives. */
START_TEST(test_close_sends_rest)
{
	world_connect(&world, test_scheme);
	world.server.on_end = close_back;
	side_send_pattern(&world.client, 0, 3000000);
	side_close(&world.client, 20000);
	world_wait(&world, &world.server.closed, 1);
	side_check_pattern(&world.server, 3000000);
	ck_assert_uint_eq(world.server.ended, 1);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, 0);
	world_fini(&world);
}
END_TEST

/* A peer that does not read does not keep this side. */
START_TEST(test_linger_ends)
{
	world_connect(&world, test_scheme);
	side_pause(&world.server);
	side_send_pattern(&world.client, 0, 10000000);
	side_close(&world.client, 30);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, NETRON_E_TIMEOUT);
	ck_assert_ptr_nonnull(strstr(world.client.close_text, "sending the rest"));
	world_fini(&world);
}
END_TEST

/* A peer that never closes its side does not either. */
START_TEST(test_peer_stays)
{
	uint64_t start;

	world_connect(&world, test_scheme);
	start = uv_hrtime();
	side_close(&world.client, 60000);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, 0);
	ck_assert_uint_lt(uv_hrtime() - start, 5000 * 1000000ull);
	ck_assert_uint_eq(world.server.closed, 0);
	world_fini(&world);
}
END_TEST

START_TEST(test_close_without_linger)
{
	world_connect(&world, test_scheme);
	side_send(&world.client, "bye", 3);
	side_close(&world.client, 0);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, 0);
	world_wait(&world, &world.server.ended, 1);
	ck_assert_mem_eq(world.server.received.data, "bye", 3);
	world_fini(&world);
}
END_TEST

/* What comes in while closing is dropped, and the owner hears nothing of it. */
START_TEST(test_no_bytes_after_close)
{
	world_connect(&world, test_scheme);
	side_send_pattern(&world.server, 0, 1000000);
	side_close(&world.client, 300);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_uint_eq(world.client.bytes_calls, 0);
	world_fini(&world);
}
END_TEST

START_TEST(test_abort)
{
	world_connect(&world, test_scheme);
	side_send_pattern(&world.client, 0, 1000);
	side_abort(&world.client, NETRON_E_PROTOCOL);
	side_abort(&world.client, NETRON_E_LIMIT);
	side_close(&world.client, 10);
	ck_assert_uint_eq(world.client.closed, 0);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, NETRON_E_PROTOCOL);
	world_wait_gone(&world, &world.server);
	ck_assert_uint_eq(nt_buf_size(&world.server.received), 0);
	world_fini(&world);
}
END_TEST

START_TEST(test_abort_without_reason)
{
	world_connect(&world, test_scheme);
	side_abort(&world.client, 0);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, 0);
	world_fini(&world);
}
END_TEST

/* Closing takes too long: abort ends it. */
START_TEST(test_abort_while_closing)
{
	world_connect(&world, test_scheme);
	side_pause(&world.server);
	side_send_pattern(&world.client, 0, 10000000);
	side_close(&world.client, 600000);
	world_pass(&world, 10);
	side_abort(&world.client, NETRON_E_CLOSED);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, NETRON_E_CLOSED);
	world_fini(&world);
}
END_TEST

/* One side drops what the other has sent: the other one learns that it was lost. */
START_TEST(test_reset)
{
	world_connect(&world, test_scheme);
	side_pause(&world.server);
	side_send_pattern(&world.client, 0, 10000000);
	world_pass(&world, 10);
	side_abort(&world.server, 0);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, NETRON_E_LOST);
	world_fini(&world);
}
END_TEST

static void keep_writing(struct side *side)
{
	side_send_pattern(side, 0, 1000);
}

/* Writing to one that is gone ends in an error, not in a signal. */
START_TEST(test_write_after_end)
{
	world_connect(&world, test_scheme);
	world.client.on_end = keep_writing;
	side_abort(&world.server, 0);
	world_wait_gone(&world, &world.client);
	while (!world.client.closed) {
		if (world.client.channel)
			keep_writing(&world.client);
		nt_loop_turn(&world.loop, false);
	}
	ck_assert_int_eq(world.client.close_code, NETRON_E_LOST);
	world_fini(&world);
}
END_TEST

/* Appending and flushing between the end and on_close does nothing, also in on_close. */
static void write_more(struct side *side)
{
	side_send_pattern(side, 0, 1000);
	side_abort(side, NETRON_E_LIMIT);
	side_close(side, 10);
	side_pause(side);
	side_resume(side);
}

START_TEST(test_use_until_close)
{
	world_connect(&world, test_scheme);
	world.client.on_close = write_more;
	side_abort(&world.client, 0);
	write_more(&world.client);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, 0);
	ck_assert_uint_eq(nt_buf_size(&world.server.received), 0);
	world_fini(&world);
}
END_TEST

/* Both at the same time. */
START_TEST(test_close_both)
{
	world_connect(&world, test_scheme);
	side_send_pattern(&world.client, 0, 100);
	side_send_pattern(&world.server, 0, 100);
	side_close(&world.client, 3000);
	side_close(&world.server, 3000);
	world_wait(&world, &world.client.closed, 1);
	world_wait(&world, &world.server.closed, 1);
	ck_assert_uint_eq(world.client.bytes_calls + world.server.bytes_calls, 0);
	world_fini(&world);
}
END_TEST

Suite *closing_suite(void)
{
	Suite *suite = suite_create(test_scheme);
	TCase *tcase = tcase_create("closing");

	tcase_add_test(tcase, test_close_in_order);
	tcase_add_test(tcase, test_close_sends_rest);
	tcase_add_test(tcase, test_linger_ends);
	tcase_add_test(tcase, test_peer_stays);
	tcase_add_test(tcase, test_close_without_linger);
	tcase_add_test(tcase, test_no_bytes_after_close);
	tcase_add_test(tcase, test_abort);
	tcase_add_test(tcase, test_abort_without_reason);
	tcase_add_test(tcase, test_abort_while_closing);
	tcase_add_test(tcase, test_reset);
	tcase_add_test(tcase, test_write_after_end);
	tcase_add_test(tcase, test_use_until_close);
	tcase_add_test(tcase, test_close_both);
	suite_add_tcase(suite, tcase);
	return suite;
}
