/* ends.c - how streams between two instances end: errors of either side, stops, calls that fail,
 * lost connections. */
#include "flows.h"
#include "suites.h"

#include "peer/streams.h"

#include <stdlib.h>
#include <string.h>

static void open_world(struct world *world, struct flows *flows)
{
	memset(flows, 0, sizeof *flows);
	world_open(world, NULL);
	ck_assert_int_eq(flows_expose(world->server, flows), 0);
}

/* ---- ends of a writer ---- */

START_TEST(error_after_items)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };

	open_world(&world, &flows);
	flows.handler = flows_hold;
	netron_u32_source_read(flows_count(world.peer, 0), heard_number, heard_end, &heard);
	world_settle(&world);
	for (uint32_t i = 0; i < 5; i++)
		ck_assert_int_eq(netron_u32_sink_write(flows_sink(&flows, 0), i), 0);
	ck_assert_int_eq(
		netron_u32_sink_fail(flows_sink(&flows, 0), NETRON_E_CONFLICT, "five is enough"),
		0);
	ck_assert_int_eq(netron_u32_sink_write(flows_sink(&flows, 0), 9), NETRON_E_GONE);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, 5);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, NETRON_E_CONFLICT);
	ck_assert_str_eq(heard.end.message, "five is enough");
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

static int fail_at_once(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	(void)flows;
	(void)method;
	if (n == 0)
		return NETRON_E_FORBIDDEN;
	if (n == 1)
		return netron_task_fail(task, -418, "teapot");
	return netron_sink_fail(netron_task_sink(task), -418, "teapot");
}

/* Before the first item it is the call that fails. */
START_TEST(error_instead_of_a_stream)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };

	open_world(&world, &flows);
	flows.handler = fail_at_once;
	netron_u32_source_read(
		flows_count(world.peer, (uint32_t)_i), heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, _i == 0 ? NETRON_E_FORBIDDEN : -418);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

static int fail_while_streaming(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	(void)flows;
	(void)method;
	(void)n;
	netron_u32_sink_write((netron_u32_sink){ netron_task_sink(task) }, 1);
	return NETRON_E_INTERNAL;
}

START_TEST(handler_that_fails_behind_its_first_item)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };

	open_world(&world, &flows);
	flows.handler = fail_while_streaming;
	netron_u32_source_read(flows_count(world.peer, 0), heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, 1);
	ck_assert_int_eq(heard.end.code, NETRON_E_INTERNAL);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

/* The task is there as long as the stream, and its error is the stream's. */
START_TEST(task_fails_its_stream)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };

	open_world(&world, &flows);
	flows.handler = flows_hold;
	netron_u32_source_read(flows_count(world.peer, 0), heard_number, heard_end, &heard);
	world_settle(&world);
	netron_u32_sink_write(flows_sink(&flows, 0), 1);
	world_settle(&world);
	ck_assert_int_eq(netron_task_get_state(flows.tasks[0]), NETRON_TASK_RUNNING);
	ck_assert_int_eq(
		netron_reply(flows.tasks[0], &flows_methods[FLOWS_COUNT], NULL), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_task_fail(flows.tasks[0], NETRON_E_TIMEOUT, "too late"), 0);
	world_settle(&world);
	ck_assert_int_eq(netron_task_get_state(flows.tasks[0]), NETRON_TASK_GONE);
	ck_assert_int_eq(heard.end.code, NETRON_E_TIMEOUT);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

static void note_whole(const netron_error *error, void *user)
{
	struct heard *heard = user;
	const netron_value *value = netron_error_details(error);

	ck_assert(netron_error_is_remote(error));
	if (netron_error_thrown(error))
		value = netron_error_thrown(error);
	else
		ck_assert_str_eq(netron_error_request_id(error), "req-1");
	netron_value_print(value, heard->end.message, sizeof heard->end.message);
	strncat(heard->end.message, netron_error_name(error), 20);
	heard->end.code = netron_error_code(error);
	heard->end.count++;
}

/* An error of a task whose stream runs is whole at the reader; so is a value that is thrown. */
START_TEST(whole_error_behind_items)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };
	netron_value n = netron_value_i64(7);
	netron_member member = { "n", 1, &n };
	netron_value details = netron_value_object(&member, 1);
	netron_failure failure = { .status = 409,
		.name = "Custom",
		.message = "no",
		.request_id = "req-1",
		.details = &details };

	open_world(&world, &flows);
	flows.handler = flows_hold;
	netron_u32_source_read(flows_count(world.peer, 0), heard_number, note_whole, &heard);
	world_settle(&world);
	netron_u32_sink_write(flows_sink(&flows, 0), 1);
	if (_i == 0)
		ck_assert_int_eq(netron_task_fail_with(flows.tasks[0], &failure), 0);
	else
		ck_assert_int_eq(netron_task_throw_value(flows.tasks[0], &details), 0);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, 1);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, _i == 0 ? NETRON_E_CONFLICT : NETRON_E_REMOTE);
	ck_assert_mem_eq(heard.end.message, "{\"n\":7}", 7);
	if (_i == 0)
		ck_assert_str_eq(heard.end.message + 7, "Custom");
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

START_TEST(upload_that_fails)
{
	struct world world;
	struct flows flows;
	struct outcome outcome = { 0 };
	netron_u32_sink sink;

	open_world(&world, &flows);
	flows_sum(world.peer, &sink, &outcome);
	netron_u32_sink_write(sink, 1);
	ck_assert_int_eq(netron_u32_sink_fail(sink, -418, NULL), 0);
	ck_assert_int_eq(netron_u32_sink_end(sink), NETRON_E_GONE);
	world_settle(&world);
	ck_assert_int_eq(flows.stop_code, -418);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, -418);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

/* ---- ends of a reader ---- */

START_TEST(reader_stops)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };

	open_world(&world, &flows);
	netron_u32_source source = flows_count(world.peer, 1000000);
	netron_u32_source_read(source, heard_number, heard_end, &heard);
	for (int i = 0; i < 10 && heard.count == 0; i++)
		uv_run(&world.uv, UV_RUN_NOWAIT);
	ck_assert_int_eq(netron_u32_source_stop(source), 0);
	unsigned count = heard.count;
	ck_assert_uint_eq(heard.end.count, 0);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, count);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, NETRON_E_CANCELLED);
	ck_assert_uint_eq(flows.stops, 1);
	ck_assert_int_eq(flows.stop_code, NETRON_E_CANCELLED);
	ck_assert_int_eq(netron_u32_source_stop(source), NETRON_E_GONE);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

/* Before the reference has come, and before anybody read. */
START_TEST(reader_stops_early)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };

	open_world(&world, &flows);
	netron_u32_source source = flows_count(world.peer, 1000000);
	if (_i == 1)
		netron_u32_source_read(source, heard_number, heard_end, &heard);
	ck_assert_int_eq(netron_u32_source_stop(source), 0);
	world_settle(&world);
	ck_assert_uint_eq(heard.end.count, (unsigned)_i);
	ck_assert_uint_eq(heard.count, 0);
	ck_assert_uint_eq(flows.stops, 1);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

START_TEST(gone_handles_have_an_end_too)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 }, twice = { 0 }, none = { 0 };

	open_world(&world, &flows);
	netron_u32_source source = flows_count(world.peer, 3);
	netron_u32_source_read(source, heard_number, heard_end, &heard);
	netron_u32_source_read(source, heard_number, heard_end, &twice);
	ck_assert_uint_eq(twice.end.count, 0);
	world_settle(&world);
	ck_assert_int_eq(heard.end.code, 0);
	ck_assert_int_eq(twice.end.code, NETRON_E_CONFLICT);
	memset(&twice, 0, sizeof twice);
	netron_u32_source_read(source, heard_number, heard_end, &twice);
	ck_assert_uint_eq(twice.end.count, 0);
	world_settle(&world);
	ck_assert_uint_eq(twice.end.count, 1);
	ck_assert_int_eq(twice.end.code, NETRON_E_GONE);
	netron_u32_source_read((netron_u32_source){ { 0 } }, heard_number, heard_end, &none);
	ck_assert_int_eq(none.end.code, NETRON_E_GONE);
	ck_assert_int_eq(
		netron_u32_sink_write((netron_u32_sink){ source.stream }, 1), NETRON_E_GONE);
	world_close(&world);
}
END_TEST

START_TEST(handler_stops_an_upload)
{
	struct world world;
	struct flows flows;
	struct outcome outcome = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	open_world(&world, &flows);
	flows.handler = flows_hold;
	flows_sum(world.peer, &sink, &outcome);
	pump_start(&pump, sink, 1000000);
	world_settle(&world);
	ck_assert_uint_eq(pump.close.count, 0);
	ck_assert_int_eq(netron_u32_source_stop(flows_source(&flows, 0)), 0);
	world_settle(&world);
	ck_assert_uint_eq(pump.close.count, 1);
	ck_assert_int_eq(pump.close.code, NETRON_E_CANCELLED);
	ck_assert_uint_eq(outcome.count, 0);
	netron_task_fail(flows.tasks[0], -418, NULL);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, -418);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

/* What nobody began to read when the call is answered, nobody will. */
START_TEST(answer_before_the_upload_is_read)
{
	struct world world;
	struct flows flows;
	struct outcome outcome = { 0 };
	netron_u32_sink sink;
	struct pump pump;
	uint64_t sum = 7;

	open_world(&world, &flows);
	flows.handler = flows_hold;
	flows_sum(world.peer, &sink, &outcome);
	pump_start(&pump, sink, 1000000);
	world_settle(&world);
	ck_assert_int_eq(netron_reply(flows.tasks[0], &flows_methods[FLOWS_SUM], &sum), 0);
	world_settle(&world);
	ck_assert_int_eq(outcome.number, 7);
	ck_assert_uint_eq(pump.close.count, 1);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

/* ---- the call ---- */

START_TEST(call_that_fails_stops_its_upload)
{
	struct world world;
	struct flows flows;
	struct outcome outcome = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	open_world(&world, &flows);
	flows.handler = flows_hold;
	netron_task task = flows_sum(world.peer, &sink, &outcome);
	pump_start(&pump, sink, 10000);
	world_settle(&world);
	ck_assert_int_eq(netron_task_cancel(task), 0);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_CANCELLED);
	ck_assert_uint_eq(pump.close.count, 1);
	ck_assert_int_eq(pump.close.code, NETRON_E_CANCELLED);
	struct heard heard = { 0 };
	netron_u32_source_read(flows_source(&flows, 0), heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_ne(heard.end.code, 0);
	netron_task_fail(flows.tasks[0], -418, NULL);
	world_settle(&world);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

START_TEST(nobody_to_call)
{
	struct world world;
	struct flows flows;
	struct outcome outcome = { 0 };
	struct heard heard = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	open_world(&world, &flows);
	netron_peer_close(world.peer);
	world_settle(&world);
	flows_sum(world.peer, &sink, &outcome);
	pump_start(&pump, sink, 10);
	netron_u32_source_read(flows_count(world.peer, 5), heard_number, heard_end, &heard);
	ck_assert_uint_eq(outcome.count + heard.end.count + pump.close.count, 0);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_GONE);
	ck_assert_int_eq(heard.end.code, NETRON_E_GONE);
	ck_assert_uint_eq(pump.close.count, 1);
	ck_assert_int_eq(pump.close.code, NETRON_E_GONE);
	ck_assert_uint_eq(world.client->stream_count, 0);
	world_close(&world);
}
END_TEST

START_TEST(stream_before_the_hello)
{
	struct world world;
	struct flows flows = { 0 };
	struct outcome outcome = { 0 }, connected = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	world_make(&world, NULL);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	ck_assert_int_eq(netron_listen(world.server, "memory://early", NULL), 0);
	netron_peer peer =
		netron_connect(world.client, "memory://early", outcome_connect, &connected);
	flows_sum(peer, &sink, &outcome);
	pump_start(&pump, sink, 1000);
	ck_assert_uint_eq(pump.next, 1);
	world_settle(&world);
	ck_assert_int_eq(outcome.number, 499500);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

/* ---- lost connections ---- */

static void lose(struct world *world)
{
	struct nt_peer *peer = nt_peer_of(world->peer);

	peer->channel->ops->abort(peer->channel, 0);
	world_settle(world);
}

START_TEST(connection_lost_in_a_download)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };

	open_world(&world, &flows);
	netron_u32_source_read(flows_count(world.peer, 1000000), heard_number, heard_end, &heard);
	while (heard.count == 0)
		uv_run(&world.uv, UV_RUN_NOWAIT);
	lose(&world);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, NETRON_E_LOST);
	ck_assert_uint_lt(heard.count, 1000000);
	ck_assert(!heard.is_out_of_order);
	ck_assert_uint_eq(flows.stops, 1);
	ck_assert_int_eq(flows.stop_code, NETRON_E_LOST);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

START_TEST(connection_lost_in_an_upload)
{
	struct world world;
	struct flows flows;
	struct outcome outcome = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	open_world(&world, &flows);
	flows_sum(world.peer, &sink, &outcome);
	pump_start(&pump, sink, 1000000);
	for (int i = 0; i < 10; i++)
		uv_run(&world.uv, UV_RUN_NOWAIT);
	lose(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_LOST);
	ck_assert_uint_eq(pump.close.count, 1);
	ck_assert_int_eq(pump.close.code, NETRON_E_LOST);
	ck_assert_int_eq(flows.stop_code, NETRON_E_LOST);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

/* What had come is read first; then the error. */
START_TEST(connection_lost_before_it_was_read)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };

	open_world(&world, &flows);
	netron_u32_source source = flows_count(world.peer, 1000000);
	world_settle(&world);
	lose(&world);
	netron_u32_source_read(source, heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, NT_CREDIT_ITEMS);
	ck_assert_int_eq(heard.end.code, NETRON_E_LOST);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

Suite *ends_suite(void)
{
	Suite *suite = suite_create("ends");
	TCase *writer = tcase_create("writer");
	TCase *reader = tcase_create("reader");
	TCase *call = tcase_create("call");
	TCase *lost = tcase_create("lost");

	tcase_add_test(writer, error_after_items);
	tcase_add_loop_test(writer, error_instead_of_a_stream, 0, 3);
	tcase_add_test(writer, handler_that_fails_behind_its_first_item);
	tcase_add_test(writer, task_fails_its_stream);
	tcase_add_loop_test(writer, whole_error_behind_items, 0, 2);
	tcase_add_test(writer, upload_that_fails);
	suite_add_tcase(suite, writer);
	tcase_add_test(reader, reader_stops);
	tcase_add_loop_test(reader, reader_stops_early, 0, 2);
	tcase_add_test(reader, gone_handles_have_an_end_too);
	tcase_add_test(reader, handler_stops_an_upload);
	tcase_add_test(reader, answer_before_the_upload_is_read);
	suite_add_tcase(suite, reader);
	tcase_add_test(call, call_that_fails_stops_its_upload);
	tcase_add_test(call, nobody_to_call);
	tcase_add_test(call, stream_before_the_hello);
	suite_add_tcase(suite, call);
	tcase_add_test(lost, connection_lost_in_a_download);
	tcase_add_test(lost, connection_lost_in_an_upload);
	tcase_add_test(lost, connection_lost_before_it_was_read);
	suite_add_tcase(suite, lost);
	return suite;
}
