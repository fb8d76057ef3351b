/* streams.c - streams between two instances: all kinds, in order and in error. */
#include "flows.h"
#include "suites.h"

#include <stdlib.h>
#include <string.h>

/* ---- worlds ---- */

static const char *const urls[] = { "memory://world", "tcp://127.0.0.1:0",
	"unix:///tmp/netron-flow-streams.sock" };

static void open_world(struct world *world, struct flows *flows, const char *url)
{
	struct world_options options = {
		.server = netron_options_default(), .client = netron_options_default(), .url = url
	};

	memset(flows, 0, sizeof *flows);
	world_open(world, &options);
	ck_assert_int_eq(flows_expose(world->server, flows), 0);
}

/* Until the end was heard; sockets take more turns than memory. */
static void settle_until(struct world *world, const unsigned *count)
{
	for (int i = 0; i < 2000 && *count == 0; i++)
		world_settle(world);
	ck_assert_uint_eq(*count, 1);
}

static void check_empty(const struct world *world)
{
	ck_assert_uint_eq(world->client->stream_count, 0);
	ck_assert_uint_eq(world->server->stream_count, 0);
	ck_assert_uint_eq(world->server->handling, 0);
}

/* ---- all kinds ---- */

START_TEST(server_stream)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };

	open_world(&world, &flows, urls[_i]);
	netron_u32_source_read(flows_count(world.peer, 100000), heard_number, heard_end, &heard);
	ck_assert_uint_eq(heard.count, 0);
	settle_until(&world, &heard.end.count);
	ck_assert_int_eq(heard.end.code, 0);
	ck_assert_uint_eq(heard.count, 100000);
	ck_assert_uint_eq(heard.sum, 4999950000);
	ck_assert(!heard.is_out_of_order);
	world_settle(&world);
	check_empty(&world);
	world_close(&world);
}
END_TEST

START_TEST(empty_server_stream)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };

	open_world(&world, &flows, urls[_i]);
	netron_u32_source_read(flows_count(world.peer, 0), heard_number, heard_end, &heard);
	settle_until(&world, &heard.end.count);
	ck_assert_int_eq(heard.end.code, 0);
	ck_assert_uint_eq(heard.count, 0);
	check_empty(&world);
	world_close(&world);
}
END_TEST

START_TEST(client_stream)
{
	struct world world;
	struct flows flows;
	struct outcome outcome = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	open_world(&world, &flows, urls[_i]);
	flows_sum(world.peer, &sink, &outcome);
	pump_start(&pump, sink, 100000);
	settle_until(&world, &outcome.count);
	ck_assert_int_eq(outcome.code, 0);
	ck_assert_int_eq(outcome.number, 4999950000);
	ck_assert_uint_gt(pump.full, 10);
	ck_assert_uint_eq(pump.close.count, 1);
	world_settle(&world);
	check_empty(&world);
	world_close(&world);
}
END_TEST

START_TEST(bidirectional_stream)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	open_world(&world, &flows, urls[_i]);
	netron_u32_source_read(flows_double(world.peer, &sink), heard_number, heard_end, &heard);
	pump_start(&pump, sink, 50000);
	settle_until(&world, &heard.end.count);
	ck_assert_int_eq(heard.end.code, 0);
	ck_assert_uint_eq(heard.count, 50000);
	ck_assert_uint_eq(heard.sum, 2499950000);
	world_settle(&world);
	check_empty(&world);
	world_close(&world);
}
END_TEST

START_TEST(streams_by_name)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };
	netron_value_source source;
	netron_value_sink sink;
	netron_value n = netron_value_i64(10), args = { .kind = NETRON_KIND_STREAM };

	open_world(&world, &flows, urls[_i]);
	netron_peer_call_stream(
		world.peer, "flows@1.0.0", "count", &n, 1, NULL, NULL, NULL, NULL, &source.stream);
	netron_value_source_read(source, heard_value, heard_end, &heard);
	settle_until(&world, &heard.end.count);
	ck_assert_uint_eq(heard.sum, 45);
	memset(&heard, 0, sizeof heard);
	netron_peer_call_stream(world.peer, "flows", "double", &args, 1, NULL, NULL, NULL,
		&sink.stream, &source.stream);
	netron_value_source_read(source, heard_value, heard_end, &heard);
	for (int i = 0; i < 10; i++) {
		netron_value item = netron_value_i64(i);
		ck_assert_int_ge(netron_value_sink_write(sink, &item), 0);
	}
	ck_assert_int_eq(netron_value_sink_end(sink), 0);
	settle_until(&world, &heard.end.count);
	ck_assert_int_eq(heard.end.code, 0);
	ck_assert_uint_eq(heard.sum, 90);
	check_empty(&world);
	world_close(&world);
}
END_TEST

Suite *streams_suite(void)
{
	Suite *suite = suite_create("streams");
	TCase *kinds = tcase_create("kinds");

	tcase_add_loop_test(kinds, server_stream, 0, 3);
	tcase_add_loop_test(kinds, empty_server_stream, 0, 3);
	tcase_add_loop_test(kinds, client_stream, 0, 3);
	tcase_add_loop_test(kinds, bidirectional_stream, 0, 3);
	tcase_add_loop_test(kinds, streams_by_name, 0, 3);
	suite_add_tcase(suite, kinds);
	return suite;
}
