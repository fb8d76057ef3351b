/* ends.c - how streams end: errors of either side, stops, lost connections, what breaks the
 * protocol; and what may be done in a callback. */
#include "flows.h"
#include "raw.h"
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

static void check_empty(const struct world *world)
{
	ck_assert_uint_eq(world->client->stream_count, 0);
	ck_assert_uint_eq(world->server->stream_count, 0);
	ck_assert_uint_eq(world->server->handling, 0);
	ck_assert(nt_list_empty(&world->client->flow_list));
	ck_assert(nt_list_empty(&world->server->flow_list));
}

static netron_u32_sink held_sink(const struct flows *flows, unsigned n)
{
	return (netron_u32_sink){ netron_task_sink(flows->tasks[n]) };
}

static netron_u32_source held_source(const struct flows *flows, unsigned n)
{
	return (netron_u32_source){ netron_task_source(flows->tasks[n]) };
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
		ck_assert_int_eq(netron_u32_sink_write(held_sink(&flows, 0), i), 0);
	ck_assert_int_eq(
		netron_u32_sink_fail(held_sink(&flows, 0), NETRON_E_CONFLICT, "five is enough"), 0);
	ck_assert_int_eq(netron_u32_sink_write(held_sink(&flows, 0), 9), NETRON_E_GONE);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, 5);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, NETRON_E_CONFLICT);
	ck_assert_str_eq(heard.end.message, "five is enough");
	check_empty(&world);
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
	check_empty(&world);
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
	check_empty(&world);
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
	netron_u32_sink_write(held_sink(&flows, 0), 1);
	world_settle(&world);
	ck_assert_int_eq(netron_task_get_state(flows.tasks[0]), NETRON_TASK_RUNNING);
	ck_assert_int_eq(
		netron_reply(flows.tasks[0], &flows_methods[FLOWS_COUNT], NULL), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_task_fail(flows.tasks[0], NETRON_E_TIMEOUT, "too late"), 0);
	world_settle(&world);
	ck_assert_int_eq(netron_task_get_state(flows.tasks[0]), NETRON_TASK_GONE);
	ck_assert_int_eq(heard.end.code, NETRON_E_TIMEOUT);
	check_empty(&world);
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
	netron_u32_sink_write(held_sink(&flows, 0), 1);
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
	check_empty(&world);
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
	check_empty(&world);
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
	check_empty(&world);
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
	check_empty(&world);
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
	ck_assert_int_eq(netron_u32_source_stop(held_source(&flows, 0)), 0);
	world_settle(&world);
	ck_assert_uint_eq(pump.close.count, 1);
	ck_assert_int_eq(pump.close.code, NETRON_E_CANCELLED);
	ck_assert_uint_eq(outcome.count, 0);
	netron_task_fail(flows.tasks[0], -418, NULL);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, -418);
	check_empty(&world);
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
	check_empty(&world);
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
	netron_u32_source_read(held_source(&flows, 0), heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_ne(heard.end.code, 0);
	netron_task_fail(flows.tasks[0], -418, NULL);
	world_settle(&world);
	check_empty(&world);
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
	check_empty(&world);
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
	check_empty(&world);
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
	check_empty(&world);
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
	check_empty(&world);
	world_close(&world);
}
END_TEST

/* ---- what breaks the protocol ---- */

struct wrong {
	const char *what;
	uint8_t flags[3];
	uint32_t indexes[3];
	bool is_item[3];
	unsigned count;
	unsigned items; /* that are read before the error */
};

static const struct wrong wrongs[] = {
	{ "a gap", { 0 }, { 0, 2 }, { true, true }, 2, 1 },
	{ "a jump", { 0 }, { 0, 1, 0xffffffff }, { true, true, true }, 3, 2 },
	{ "a duplicate", { 0 }, { 0, 0 }, { true, true }, 2, 1 },
	{ "backwards", { 0 }, { 0, 1, 0 }, { true, true, true }, 3, 2 },
	{ "an end too early", { 0, NT_PACKET_EOS }, { 0, 5 }, { true, false }, 2, 1 },
	{ "an end too late", { 0, NT_PACKET_EOS }, { 0, 0 }, { true, false }, 2, 1 },
};

START_TEST(wrong_order_is_an_error_of_the_stream)
{
	const struct wrong *wrong = &wrongs[_i];
	struct world world;
	struct raw raw;
	struct flows flows = { .handler = flows_hold };
	struct heard heard = { 0 };

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	raw_call_items(&raw, 7, FLOWS_SUM, 5);
	for (unsigned i = 0; i < wrong->count; i++)
		raw_chunk(&raw, wrong->flags[i], 5, wrong->indexes[i],
			wrong->is_item[i] ? "\x03" : NULL, 1);
	raw_chunk(&raw, NT_PACKET_EOS, 5, 1, NULL, 0); /* in time for nobody */
	world_settle(&world);
	netron_u32_source_read(held_source(&flows, 0), heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, wrong->items);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, NETRON_E_PROTOCOL);
	RAW_PACKET(&raw, 9, NT_PACKET_REQUEST | NT_PACKET_PING, "\x01");
	world_settle(&world);
	ck_assert_ptr_nonnull(raw_answer(&raw, 9));
	raw_close(&raw);
}
END_TEST

/* After the end the id means nothing any more: dropped, counted, and nobody hears of it. */
START_TEST(chunks_nobody_waits_for)
{
	struct world world;
	struct raw raw;
	struct flows flows = { 0 };

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	raw_call_items(&raw, 7, FLOWS_SUM, 5);
	raw_chunk(&raw, 0, 5, 0, "\x03", 1);
	raw_chunk(&raw, NT_PACKET_EOS, 5, 1, NULL, 0);
	raw_chunk(&raw, NT_PACKET_EOS, 5, 1, NULL, 0);
	raw_chunk(&raw, 0, 5, 2, "\x03", 1);
	raw_chunk(&raw, 0, 0, 0, "\x03", 1);
	raw_chunk(&raw, 0, 99, 17, "\x03", 1);
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 7)), "3");
	ck_assert_uint_eq(world.server->counts.unknown_streams, 4);
	ck_assert_uint_eq(world.server->stream_count, 0);
	raw_close(&raw);
}
END_TEST

/* An end may carry the last item. */
START_TEST(end_with_an_item)
{
	struct world world;
	struct raw raw;
	struct flows flows = { 0 };

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	raw_call_items(&raw, 7, FLOWS_SUM, 5);
	raw_chunk(&raw, 0, 5, 0, "\x03", 1);
	raw_chunk(&raw, NT_PACKET_EOS, 5, 1, "\x04", 1);
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 7)), "7");
	raw_close(&raw);
}
END_TEST

static const struct {
	const char *what, *body;
	size_t size;
	int type, code;
} notes[] = {
	{ "closed", "\x82\xa8streamId\x05\xa6reason\xa5kaput", 24, NT_PACKET_STREAM_CLOSE, 500 },
	{ "error",
		"\x82\xa8streamId\x05\xa7message\xa4"
		"boom",
		24, NT_PACKET_STREAM_ERROR, 500 },
};

/* The original's writer that breaks off: never a clean end. */
START_TEST(writer_breaks_off)
{
	struct world world;
	struct raw raw;
	struct flows flows = { .handler = flows_hold };
	struct heard heard = { 0 };

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	raw_call_items(&raw, 7, FLOWS_SUM, 5);
	raw_chunk(&raw, 0, 5, 0, "\x03", 1);
	raw_packet(&raw, 8, (uint8_t)(NT_PACKET_REQUEST | notes[_i].type), notes[_i].body,
		notes[_i].size);
	world_settle(&world);
	netron_u32_source_read(held_source(&flows, 0), heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, 1);
	ck_assert_int_eq(heard.end.code, NETRON_E_REMOTE);
	ck_assert_str_eq(heard.end.message, _i == 0 ? "kaput" : "boom");
	raw_close(&raw);
}
END_TEST

static const char *const malformed[] = { "\xc0", "\x05", "\x80", "\x81\xa8streamId\xc0",
	"\x81\xa8streamId\xa1"
	"5",
	"\x81\xa8streamId\xff", "\x81\xa8streamId\x81", "\x91\x01" };

START_TEST(malformed_notes_are_dropped)
{
	struct world world;
	struct raw raw;
	unsigned count = sizeof malformed / sizeof malformed[0];

	raw_open(&raw, &world, NULL, true);
	for (unsigned i = 0; i < count; i++) {
		raw_packet(&raw, 1, NT_PACKET_REQUEST | NT_PACKET_STREAM_ERROR, malformed[i],
			strlen(malformed[i]));
		raw_packet(&raw, 1, NT_PACKET_REQUEST | NT_PACKET_STREAM_CLOSE, malformed[i],
			strlen(malformed[i]));
	}
	RAW_PACKET(&raw, 9, NT_PACKET_REQUEST | NT_PACKET_PING, "\x01");
	world_settle(&world);
	ck_assert_uint_eq(world.server->counts.unknown_streams, 2 * count);
	ck_assert_ptr_nonnull(raw_answer(&raw, 9));
	raw_close(&raw);
}
END_TEST

/* An item that is not what was declared ends the stream, not the connection. */
START_TEST(item_of_another_type)
{
	struct world world;
	struct raw raw;
	struct flows flows = { 0 };
	char text[160];

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	raw_call_items(&raw, 7, FLOWS_SUM, 5);
	raw_chunk(&raw, 0, 5, 0, "\x03", 1);
	raw_chunk(&raw, 0, 5, 1, "\xa1x", 2);
	raw_chunk(&raw, 0, 5, 2, "\x03", 1);
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 7), text, sizeof text), 422);
	raw_close(&raw);
}
END_TEST

/* ---- as the original's peer ---- */

/* The reference first, then the chunks; for an empty stream too. */
START_TEST(reference_goes_before_chunks)
{
	struct world world;
	struct raw raw;
	struct flows flows = { 0 };

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	raw_forget(&raw);
	raw_call_number(&raw, 7, FLOWS_COUNT, (uint8_t)_i);
	world_settle(&world);
	ck_assert_uint_eq(raw.count, (unsigned)_i + 2);
	ck_assert_uint_eq(raw.messages[0][4], NT_PACKET_CALL);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 7)),
		"{\"$stream\":{\"id\":1,\"writable\":true,\"live\":true,\"peerId\":\"raw\"}}");
	for (unsigned i = 0; i < (unsigned)_i; i++)
		ck_assert_uint_eq(raw.messages[1 + i][4],
			NT_PACKET_REQUEST | NT_PACKET_STREAM | NT_PACKET_LIVE);
	ck_assert_uint_eq(raw.messages[1 + _i][4],
		NT_PACKET_REQUEST | NT_PACKET_STREAM | NT_PACKET_LIVE | NT_PACKET_EOS);
	raw_close(&raw);
}
END_TEST

/* Without credit: CALL, PING, PONG, chunks. */
START_TEST(upload_waits_for_the_pong)
{
	struct world world;
	struct flows flows = { 0 };
	struct outcome outcome = { 0 }, connected = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	world_make(&world, NULL);
	world.server->features = 0;
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	ck_assert_int_eq(netron_listen(world.server, "memory://old", NULL), 0);
	world.peer = netron_connect(world.client, "memory://old", outcome_connect, &connected);
	world_settle(&world);
	ck_assert_uint_eq(nt_peer_of(world.peer)->features, 0);
	flows_sum(world.peer, &sink, &outcome);
	pump_start(&pump, sink, 100000);
	ck_assert_uint_eq(pump.next, 1);
	ck_assert_uint_eq(nt_peer_of(world.peer)->calls.count, 2);
	for (int i = 0; i < 10; i++)
		world_settle(&world);
	ck_assert_int_eq(outcome.number, 4999950000);
	check_empty(&world);
	world_close(&world);
}
END_TEST

/* Its reader has the reference, and would wait for ever. */
START_TEST(upload_that_ends_before_the_pong)
{
	struct world world;
	struct flows flows = { .handler = flows_hold };
	struct outcome outcome = { 0 }, connected = { 0 };
	struct heard heard = { 0 };
	netron_u32_sink sink;

	world_make(&world, NULL);
	world.server->features = 0;
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	ck_assert_int_eq(netron_listen(world.server, "memory://old", NULL), 0);
	world.peer = netron_connect(world.client, "memory://old", outcome_connect, &connected);
	world_settle(&world);
	ck_assert_int_eq(netron_task_cancel(flows_sum(world.peer, &sink, &outcome)), 0);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_CANCELLED);
	ck_assert_uint_eq(flows.count, 1);
	netron_u32_source_read(held_source(&flows, 0), heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, NETRON_E_REMOTE);
	ck_assert_int_eq(netron_task_fail(flows.tasks[0], NETRON_E_CONFLICT, "too late"), 0);
	world_settle(&world);
	check_empty(&world);
	world_close(&world);
}
END_TEST

/* ---- as a peer of Netron for C ---- */

static void open_credit(struct raw *raw, struct world *world, struct flows *flows)
{
	memset(flows, 0, sizeof *flows);
	raw_open(raw, world, NULL, false);
	raw_text(raw, "{\"type\":\"client-id\",\"id\":\"raw\",\"netronc\":{\"v\":1,"
		      "\"features\":[\"credit\"]}}");
	world_settle(world);
	ck_assert_int_eq(netron_peer_get_state(world->visitor), NETRON_PEER_READY);
	ck_assert_int_eq(flows_expose(world->server, flows), 0);
	flows->handler = flows_hold;
	raw_forget(raw);
}

static void stop_or_credit(struct raw *raw, uint8_t type, const void *body, size_t size)
{
	raw_packet(raw, 50, (uint8_t)(NT_PACKET_REQUEST | type), body, size);
	world_settle(raw->world);
}

/* Who sends more than there is credit for breaks the stream, not the connection. */
START_TEST(more_than_the_credit)
{
	struct world world;
	struct raw raw;
	struct flows flows;
	struct heard heard = { 0 };

	open_credit(&raw, &world, &flows);
	raw_call_items(&raw, 7, FLOWS_SUM, 5);
	for (uint32_t i = 0; i <= NT_CREDIT_ITEMS; i++)
		raw_chunk(&raw, 0, 5, i, "\x01", 1);
	world_settle(&world);
	ck_assert_uint_eq(raw_count_type(&raw, NT_PACKET_STOP), 1);
	netron_u32_source_read(held_source(&flows, 0), heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, NT_CREDIT_ITEMS);
	ck_assert_int_eq(heard.end.code, NETRON_E_PROTOCOL);
	raw_close(&raw);
}
END_TEST

START_TEST(credit_is_given_as_it_is_read)
{
	struct world world;
	struct raw raw;
	struct flows flows;

	open_credit(&raw, &world, &flows);
	flows.handler = NULL;
	raw_call_items(&raw, 7, FLOWS_SUM, 5);
	for (uint32_t i = 0; i < NT_CREDIT_ITEMS; i++)
		raw_chunk(&raw, 0, 5, i, "\x01", 1);
	world_settle(&world);
	ck_assert_uint_eq(raw_count_type(&raw, NT_PACKET_CREDIT), 2);
	raw_close(&raw);
}
END_TEST

static const struct {
	uint8_t type;
	const char *body;
	size_t size;
	bool is_closed;
} controls[] = {
	{ NT_PACKET_CREDIT, "\x93\x01\x01\x01", 4, false },
	{ NT_PACKET_CREDIT, "\x93\x09\x01\x01", 4, false }, /* of no stream: it may have ended */
	{ NT_PACKET_CREDIT, "\x93\x01\xce\xff\xff\xff\xff\x01", 8, false }, /* fails the stream */
	{ NT_PACKET_CREDIT, "\x93\x01\xff\x01", 4, true },
	{ NT_PACKET_CREDIT, "\x92\x01\x01", 3, true },
	{ NT_PACKET_CREDIT, "\xc0", 1, true },
	{ NT_PACKET_CREDIT, "\x93\x01\x01\x01\x01", 5, true },
	{ NT_PACKET_STOP, "\x93\x01\x05\xa1x", 5, false },
	{ NT_PACKET_STOP, "\x93\x09\x05\xa1x", 5, false },
	{ NT_PACKET_STOP, "\x93\x01\x05\x05", 4, true },
	{ NT_PACKET_STOP, "\x05", 1, true },
};

START_TEST(credit_and_stop_of_all_kinds)
{
	struct world world;
	struct raw raw;
	struct flows flows;

	open_credit(&raw, &world, &flows);
	raw_call_number(&raw, 7, FLOWS_COUNT, 1);
	world_settle(&world);
	netron_u32_sink_write(held_sink(&flows, 0), 1);
	for (int i = 0; i < 2 && !raw.is_closed; i++)
		stop_or_credit(&raw, controls[_i].type, controls[_i].body, controls[_i].size);
	ck_assert_int_eq(raw.is_closed, controls[_i].is_closed);
	raw_close(&raw);
}
END_TEST

/* What cannot be used is no silence either. */
START_TEST(credit_without_the_feature)
{
	struct world world;
	struct raw raw;
	char text[160];

	raw_open(&raw, &world, NULL, true);
	stop_or_credit(&raw, NT_PACKET_CREDIT, "\x93\x01\x01\x01", 4);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 50), text, sizeof text), 501);
	raw_close(&raw);
}
END_TEST

/* A stop is confirmed, so that the reader knows when nothing comes any more. */
START_TEST(stop_is_confirmed)
{
	struct world world;
	struct raw raw;
	struct flows flows;

	open_credit(&raw, &world, &flows);
	raw_call_number(&raw, 7, FLOWS_COUNT, 1);
	world_settle(&world);
	netron_u32_sink_write(held_sink(&flows, 0), 1);
	stop_or_credit(&raw, NT_PACKET_STOP, "\x93\x01\xcd\x01\xf3\xa1x", 7);
	ck_assert_uint_eq(raw_count_type(&raw, NT_PACKET_STREAM_CLOSE), 1);
	ck_assert_int_eq(netron_u32_sink_write(held_sink(&flows, 0), 1), NETRON_E_GONE);
	ck_assert_int_eq(netron_task_get_state(flows.tasks[0]), NETRON_TASK_GONE);
	raw_close(&raw);
}
END_TEST

/* ---- callbacks ---- */

enum action { STOP_SOURCE, END_SINK, CLOSE_PEER, FREE_CLIENT, FREE_SERVER, AGAIN, ACTIONS };
enum place { IN_ITEM, IN_END, IN_READY, IN_CLOSE, IN_SERVER_ITEM, IN_SERVER_END, PLACES };

struct scene {
	struct world world;
	struct flows flows;
	enum action action;
	bool is_armed;
	netron_u32_source source, server_source;
	netron_u32_sink sink, server_sink;
	struct heard heard, server_heard, again;
	uint32_t next;
	unsigned closes, acts;
};

static struct scene *scene;

static void act(void)
{
	struct world *world = &scene->world;
	netron *net;

	if (!scene->is_armed)
		return;
	scene->is_armed = false;
	scene->acts++;
	switch (scene->action) {
	case STOP_SOURCE:
		netron_u32_source_stop(scene->source);
		netron_u32_source_stop(scene->server_source);
		break;
	case END_SINK:
		netron_u32_sink_end(scene->sink);
		netron_u32_sink_end(scene->server_sink);
		break;
	case CLOSE_PEER:
		netron_peer_close(world->peer);
		break;
	case FREE_CLIENT:
		net = world->client;
		world->client = NULL;
		netron_free(net);
		break;
	case FREE_SERVER:
		net = world->server;
		world->server = NULL;
		netron_free(net);
		break;
	default:
		netron_u32_source_read(
			flows_count(world->peer, 10), heard_number, heard_end, &scene->again);
		break;
	}
}

static void scene_item(uint32_t item, void *user)
{
	(void)user;
	heard_number(item, &scene->heard);
	if (scene->heard.count == 50)
		act();
}

static void scene_end(const netron_error *error, void *user)
{
	(void)user;
	heard_end(error, &scene->heard);
	act();
}

static void scene_server_item(uint32_t item, void *user)
{
	(void)user;
	heard_number(item, &scene->server_heard);
	if (scene->server_heard.count == 50)
		act();
	netron_u32_sink_write(scene->server_sink, item);
}

static void scene_server_end(const netron_error *error, void *user)
{
	(void)user;
	heard_end(error, &scene->server_heard);
	act();
	netron_u32_sink_end(scene->server_sink);
}

static void scene_ready(void *user)
{
	(void)user;
	act();
	while (scene->next < 5000)
		if (netron_u32_sink_write(scene->sink, scene->next++) != 0)
			return;
	netron_u32_sink_end(scene->sink);
}

static void scene_close(const netron_error *reason, void *user)
{
	(void)reason;
	(void)user;
	scene->closes++;
	act();
}

static int scene_handler(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	(void)flows;
	(void)n;
	if (method == FLOWS_COUNT) {
		netron_u32_sink sink = { netron_task_sink(task) };
		for (uint32_t i = 0; i < 10; i++)
			netron_u32_sink_write(sink, i);
		return netron_u32_sink_end(sink);
	}
	scene->server_source.stream = netron_task_source(task);
	scene->server_sink.stream = netron_task_sink(task);
	netron_u32_source_read(scene->server_source, scene_server_item, scene_server_end, NULL);
	return 0;
}

/* Only the callback of that place acts. */
static void disarm_but(enum place place, enum place here)
{
	scene->is_armed = scene->acts == 0 && place == here;
}

static enum place scene_place;

static void placed_item(uint32_t item, void *user)
{
	disarm_but(scene_place, IN_ITEM);
	scene_item(item, user);
}

static void placed_end(const netron_error *error, void *user)
{
	disarm_but(scene_place, IN_END);
	scene_end(error, user);
}

static void placed_ready(void *user)
{
	disarm_but(scene_place, IN_READY);
	scene_ready(user);
}

static void placed_close(const netron_error *reason, void *user)
{
	disarm_but(scene_place, IN_CLOSE);
	scene_close(reason, user);
}

static int placed_handler(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	scene->is_armed =
		scene->acts == 0 && (scene_place == IN_SERVER_ITEM || scene_place == IN_SERVER_END);
	return scene_handler(flows, task, method, n);
}

START_TEST(anything_in_any_callback)
{
	scene = calloc(1, sizeof *scene);
	scene_place = (enum place)(_i / ACTIONS);
	scene->action = (enum action)(_i % ACTIONS);
	open_world(&scene->world, &scene->flows);
	scene->flows.handler = placed_handler;
	scene->source = flows_double(scene->world.peer, &scene->sink);
	netron_u32_sink_on_ready(scene->sink, placed_ready, NULL);
	netron_u32_sink_on_close(scene->sink, placed_close, NULL);
	netron_u32_source_read(scene->source, placed_item, placed_end, NULL);
	scene_ready(NULL);
	for (int i = 0; i < 8; i++)
		world_settle(&scene->world);
	if (scene_place == IN_CLOSE && scene->world.client) {
		netron_peer_close(scene->world.peer);
		world_settle(&scene->world);
	}
	world_close(&scene->world);
	ck_assert_uint_eq(scene->heard.end.count, 1);
	ck_assert_uint_le(scene->server_heard.end.count, 1);
	ck_assert_uint_le(scene->closes, 1);
	free(scene);
}
END_TEST

Suite *ends_suite(void)
{
	Suite *suite = suite_create("ends");
	TCase *writer = tcase_create("writer"), *reader = tcase_create("reader");
	TCase *call = tcase_create("call"), *lost = tcase_create("lost");
	TCase *wrong = tcase_create("wrong"), *original = tcase_create("original");
	TCase *credit = tcase_create("credit"), *callbacks = tcase_create("callbacks");

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
	tcase_add_loop_test(wrong, wrong_order_is_an_error_of_the_stream, 0,
		(int)(sizeof wrongs / sizeof wrongs[0]));
	tcase_add_test(wrong, chunks_nobody_waits_for);
	tcase_add_test(wrong, end_with_an_item);
	tcase_add_loop_test(wrong, writer_breaks_off, 0, 2);
	tcase_add_test(wrong, malformed_notes_are_dropped);
	tcase_add_test(wrong, item_of_another_type);
	suite_add_tcase(suite, wrong);
	tcase_add_loop_test(original, reference_goes_before_chunks, 0, 3);
	tcase_add_test(original, upload_waits_for_the_pong);
	tcase_add_test(original, upload_that_ends_before_the_pong);
	suite_add_tcase(suite, original);
	tcase_add_test(credit, more_than_the_credit);
	tcase_add_test(credit, credit_is_given_as_it_is_read);
	tcase_add_loop_test(credit, credit_and_stop_of_all_kinds, 0,
		(int)(sizeof controls / sizeof controls[0]));
	tcase_add_test(credit, credit_without_the_feature);
	tcase_add_test(credit, stop_is_confirmed);
	suite_add_tcase(suite, credit);
	tcase_add_loop_test(callbacks, anything_in_any_callback, 0, PLACES * ACTIONS);
	suite_add_tcase(suite, callbacks);
	return suite;
}
