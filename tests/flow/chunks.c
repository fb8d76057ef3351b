/* chunks.c - streams as bytes: what breaks the protocol, what the original's peer sees and sends,
 * what a peer of Netron for C may add. */
#include "flows.h"
#include "raw.h"
#include "suites.h"

#include "peer/streams.h"

#include <string.h>

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
	netron_u32_source_read(flows_source(&flows, 0), heard_number, heard_end, &heard);
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
	netron_u32_source_read(flows_source(&flows, 0), heard_number, heard_end, &heard);
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
	flows_check_empty(&world);
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
	netron_u32_source_read(flows_source(&flows, 0), heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, NETRON_E_REMOTE);
	ck_assert_int_eq(netron_task_fail(flows.tasks[0], NETRON_E_CONFLICT, "too late"), 0);
	world_settle(&world);
	flows_check_empty(&world);
	world_close(&world);
}
END_TEST

/* Both ways in which the original's reader says that it dropped a stream at its limit. */
static void say_limit(struct raw *raw, int way)
{
	if (way == 0)
		RAW_PACKET(raw, 8, NT_PACKET_REQUEST | NT_PACKET_STREAM_CLOSE,
			"\x82\xa8streamId\x01\xa6reason\xb4stream-limit-reached");
	else
		RAW_PACKET(raw, 8, NT_PACKET_ERROR | NT_PACKET_STREAM, "\xc0\0\0\0\1\0\0\0\0");
	world_settle(raw->world);
}

START_TEST(limit_of_the_reader)
{
	struct world world;
	struct raw raw;
	struct flows flows = { .handler = flows_hold };
	struct heard heard = { 0 };

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	raw_call_number(&raw, 7, FLOWS_COUNT, 1);
	world_settle(&world);
	netron_u32_sink sink = flows_sink(&flows, 0);
	netron_u32_sink_on_close(sink, heard_end, &heard);
	ck_assert_int_eq(netron_u32_sink_write(sink, 1), 0);
	say_limit(&raw, _i);
	ck_assert_uint_eq(heard.end.count, 1);
	ck_assert_int_eq(heard.end.code, NETRON_E_LIMIT);
	ck_assert_int_eq(netron_u32_sink_write(sink, 2), NETRON_E_GONE);
	ck_assert_uint_eq(world.server->stream_count, 0);
	ck_assert_uint_eq(world.server->counts.unknown_streams, 0);
	say_limit(&raw, _i); /* of a stream that is no more */
	ck_assert_uint_eq(world.server->counts.unknown_streams, 1);
	ck_assert(!raw.is_closed);
	raw_close(&raw);
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
	netron_u32_source_read(flows_source(&flows, 0), heard_number, heard_end, &heard);
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
	netron_u32_sink_write(flows_sink(&flows, 0), 1);
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
	netron_u32_sink_write(flows_sink(&flows, 0), 1);
	stop_or_credit(&raw, NT_PACKET_STOP, "\x93\x01\xcd\x01\xf3\xa1x", 7);
	ck_assert_uint_eq(raw_count_type(&raw, NT_PACKET_STREAM_CLOSE), 1);
	ck_assert_int_eq(netron_u32_sink_write(flows_sink(&flows, 0), 1), NETRON_E_GONE);
	ck_assert_int_eq(netron_task_get_state(flows.tasks[0]), NETRON_TASK_GONE);
	raw_close(&raw);
}
END_TEST

Suite *chunks_suite(void)
{
	Suite *suite = suite_create("chunks");
	TCase *wrong = tcase_create("wrong");
	TCase *original = tcase_create("original");
	TCase *credit = tcase_create("credit");

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
	tcase_add_loop_test(original, limit_of_the_reader, 0, 2);
	suite_add_tcase(suite, original);
	tcase_add_test(credit, more_than_the_credit);
	tcase_add_test(credit, credit_is_given_as_it_is_read);
	tcase_add_loop_test(credit, credit_and_stop_of_all_kinds, 0,
		(int)(sizeof controls / sizeof controls[0]));
	tcase_add_test(credit, credit_without_the_feature);
	tcase_add_test(credit, stop_is_confirmed);
	suite_add_tcase(suite, credit);
	return suite;
}
