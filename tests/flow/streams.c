/* streams.c - streams between two instances: all kinds, in order and in error. */
#include "flows.h"
#include "framed.h"
#include "suites.h"

#include <stdlib.h>
#include <string.h>

/* ---- worlds ---- */

static const char *const urls[] = { "memory://world", "tcp://127.0.0.1:0",
	"unix:///tmp/netron-flow-streams.sock", "mws://world" };

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
	flows_check_empty(&world);
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
	flows_check_empty(&world);
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
	flows_check_empty(&world);
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
	flows_check_empty(&world);
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
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

/* ---- the forms that wait ---- */

struct line {
	netron *net;
	netron_peer peer;
	struct flows flows;
};

static void open_line(struct line *line, const char *url, bool has_thread)
{
	netron_listener listener;

	memset(line, 0, sizeof *line);
	framed_register();
	line->net = netron_new(NULL);
	ck_assert_ptr_nonnull(line->net);
	ck_assert_int_eq(flows_expose(line->net, &line->flows), 0);
	ck_assert_int_eq(netron_listen_at(line->net, url, &listener, NULL), 0);
	url = netron_listener_url(listener);
	if (has_thread)
		ck_assert_int_eq(netron_start(line->net), 0);
	ck_assert_int_eq(netron_connect_sync(line->net, url, &line->peer, NULL), 0);
}

START_TEST(reading_that_waits)
{
	struct line line;
	uint32_t item, count = 0;
	netron_error *error = NULL;
	int rc;

	open_line(&line, urls[_i], false);
	netron_u32_source source = flows_count(line.peer, 5000);
	while ((rc = netron_u32_source_next_sync(source, &item, &error)) == 1)
		ck_assert_uint_eq(item, count++);
	ck_assert_int_eq(rc, 0);
	ck_assert_ptr_null(error);
	ck_assert_uint_eq(count, 5000);
	ck_assert_int_eq(netron_u32_source_next_sync(source, &item, &error), NETRON_E_GONE);
	ck_assert_int_eq(netron_error_code(error), NETRON_E_GONE);
	netron_error_free(error);
	netron_free(line.net);
}
END_TEST

START_TEST(writing_that_waits)
{
	struct line line;
	struct outcome outcome = { 0 };
	netron_u32_sink sink;

	open_line(&line, urls[_i], false);
	netron_task task = flows_sum(line.peer, &sink, &outcome);
	for (uint32_t i = 0; i < 5000; i++)
		ck_assert_int_eq(netron_u32_sink_write_sync(sink, i, NULL), 0);
	ck_assert_int_eq(netron_u32_sink_end(sink), 0);
	ck_assert_int_lt(netron_u32_sink_write_sync(sink, 1, NULL), 0);
	ck_assert_int_eq(netron_task_wait(task), 0);
	ck_assert_int_eq(outcome.number, 12497500);
	netron_free(line.net);
}
END_TEST

static int write_some(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	netron_stream sink = netron_task_sink(task);

	(void)flows;
	if (method == FLOWS_DOWN) {
		netron_bytes_sink_write(
			(netron_bytes_sink){ sink }, (netron_bytes){ (const uint8_t *)"abc", n });
		return netron_sink_fail(sink, NETRON_E_CONFLICT, "no more");
	}
	netron_task_fail(task, NETRON_E_NOT_FOUND, "nothing here");
	return 0;
}

/* Items that are owned, and ends that are errors. */
START_TEST(reading_that_waits_for_an_error)
{
	struct line line;
	netron_value n = netron_value_i64(3);
	netron_bytes *bytes = NULL;
	netron_value *value = NULL;
	netron_error *error = NULL;
	netron_value_source values;
	uint32_t item;

	open_line(&line, urls[_i], false);
	line.flows.handler = write_some;
	netron_bytes_source source = flows_down(line.peer, 2);
	ck_assert_int_eq(netron_bytes_source_next_sync(source, &bytes, NULL), 1);
	ck_assert_uint_eq(bytes->size, 2);
	ck_assert_mem_eq(bytes->data, "ab", 2);
	netron_bytes_free(bytes);
	ck_assert_int_eq(netron_bytes_source_next_sync(source, &bytes, &error), NETRON_E_CONFLICT);
	ck_assert_str_eq(netron_error_message(error), "no more");
	netron_error_free(error);
	netron_peer_call_stream(
		line.peer, "flows@1.0.0", "down", &n, 1, NULL, NULL, NULL, NULL, &values.stream);
	ck_assert_int_eq(netron_value_source_next_sync(values, &value, NULL), 1);
	ck_assert_int_eq(value->kind, NETRON_KIND_BYTES);
	ck_assert_uint_eq(value->as.bytes.size, 3);
	netron_value_free(value);
	netron_value_source_stop(values);
	ck_assert_int_eq(netron_u32_source_next_sync(flows_count(line.peer, 1), &item, NULL),
		NETRON_E_NOT_FOUND);
	netron_free(line.net);
}
END_TEST

struct opening {
	struct line *line;
	netron_u32_source source;
	netron_u32_sink sink;
	struct outcome sum;
	unsigned more;
};

static void open_on_loop(void *arg)
{
	struct opening *opening = arg;

	opening->source = flows_count(opening->line->peer, 3000);
	flows_sum(opening->line->peer, &opening->sink, &opening->sum);
}

static void end_on_loop(void *arg)
{
	netron_u32_sink_end(((struct opening *)arg)->sink);
}

static void fill_on_loop(void *arg)
{
	struct opening *opening = arg;
	int rc = 0;

	for (uint32_t i = 0; rc == 0; i++)
		rc = netron_u32_sink_write(opening->sink, i);
	ck_assert_int_eq(rc, NETRON_FULL);
	for (unsigned i = 0; i < opening->more; i++) /* waits, and before the end */
		ck_assert_int_eq(netron_u32_sink_write(opening->sink, i), NETRON_FULL);
}

static void end_soon(void *arg)
{
	struct opening *opening = arg;

	ck_assert_int_eq(netron_after(opening->line->net, 20, end_on_loop, opening), 0);
}

/* An instance with a thread of its own: the loop opens and ends, every thread reads and writes. */
START_TEST(waiting_with_a_thread)
{
	struct line line;
	struct opening opening = { .line = &line };
	uint32_t item, count = 0;
	int rc;

	open_line(&line, urls[_i], true);
	ck_assert_int_eq(netron_post(line.net, open_on_loop, &opening), 0);
	/* A call that waits is behind the post. */
	ck_assert_int_eq(netron_peer_ping_sync(line.peer, NULL, &(netron_duration){ 0 }, NULL), 0);
	while ((rc = netron_u32_source_next_sync(opening.source, &item, NULL)) == 1) {
		ck_assert_uint_eq(item, count++);
		ck_assert_int_eq(netron_u32_sink_write_sync(opening.sink, item, NULL), 0);
	}
	ck_assert_int_eq(rc, 0);
	ck_assert_uint_eq(count, 3000);
	ck_assert_int_eq(netron_post(line.net, end_on_loop, &opening), 0);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(
			netron_peer_ping_sync(line.peer, NULL, &(netron_duration){ 0 }, NULL), 0);
	netron_free(line.net);
	ck_assert_int_eq(opening.sum.number, 4498500);
}
END_TEST

/* Whoever waits for room is told that there will be none. */
START_TEST(end_while_a_writer_waits)
{
	struct line line;
	struct opening opening = { .line = &line, .more = _i < 2 ? 0 : 1 };
	netron_error *error = NULL;

	open_line(&line, urls[0], _i % 2);
	line.flows.handler = flows_hold;
	ck_assert_int_eq(netron_post(line.net, open_on_loop, &opening), 0);
	ck_assert_int_eq(netron_peer_ping_sync(line.peer, NULL, &(netron_duration){ 0 }, NULL), 0);
	if (_i % 2)
		ck_assert_int_eq(netron_post(line.net, fill_on_loop, &opening), 0);
	else
		fill_on_loop(&opening);
	ck_assert_int_eq(netron_peer_ping_sync(line.peer, NULL, &(netron_duration){ 0 }, NULL), 0);
	ck_assert_int_eq(netron_post(line.net, end_soon, &opening), 0);
	ck_assert_int_eq(netron_u32_sink_write_sync(opening.sink, 1, &error), NETRON_E_CLOSED);
	ck_assert_int_eq(netron_error_code(error), NETRON_E_CLOSED);
	netron_error_free(error);
	netron_free(line.net);
}
END_TEST

/* @buffer(4, error): the stream ends for those that wait as for those that do not. */
START_TEST(waiting_does_not_help_a_full_buffer)
{
	struct line line;
	struct outcome outcome = { 0 };
	netron_u32_sink sink;
	int rc = 0, count = 0;

	flows_numbers.buffer_items = 4;
	flows_numbers.policy = NETRON_BUFFER_ERROR;
	open_line(&line, urls[0], false);
	line.flows.handler = flows_hold;
	flows_sum(line.peer, &sink, &outcome);
	for (; rc == 0 && count < 2000; count += rc == 0)
		rc = netron_u32_sink_write_sync(sink, 1, NULL);
	ck_assert_int_eq(rc, NETRON_E_LIMIT);
	ck_assert_int_eq(count, 1024 + 4);
	ck_assert_int_eq(netron_u32_sink_write_sync(sink, 1, NULL), NETRON_E_CLOSED);
	netron_free(line.net);
	flows_numbers.buffer_items = 0;
	flows_numbers.policy = NETRON_BUFFER_BLOCK;
}
END_TEST

Suite *streams_suite(void)
{
	TCase *waiting = tcase_create("waiting");
	Suite *suite = suite_create("streams");
	TCase *kinds = tcase_create("kinds");

	tcase_add_loop_test(kinds, server_stream, 0, 4);
	tcase_add_loop_test(kinds, empty_server_stream, 0, 4);
	tcase_add_loop_test(kinds, client_stream, 0, 4);
	tcase_add_loop_test(kinds, bidirectional_stream, 0, 4);
	tcase_add_loop_test(kinds, streams_by_name, 0, 4);
	suite_add_tcase(suite, kinds);
	tcase_add_loop_test(waiting, reading_that_waits, 0, 4);
	tcase_add_loop_test(waiting, writing_that_waits, 0, 4);
	tcase_add_loop_test(waiting, reading_that_waits_for_an_error, 0, 4);
	tcase_add_loop_test(waiting, waiting_with_a_thread, 0, 4);
	tcase_add_loop_test(waiting, end_while_a_writer_waits, 0, 4);
	tcase_add_test(waiting, waiting_does_not_help_a_full_buffer);
	suite_add_tcase(suite, waiting);
	return suite;
}
