/* requests.c - what a server answers to packets of every kind, well formed or not: never nothing.
 */
#include "suites.h"
#include "raw.h"

#include <stdio.h>
#include <string.h>

/* One byte array header and two strings. */
#define PROBE                                                                                      \
	"\xab"                                                                                     \
	"probe@1.0.0"
#define CALL (NT_PACKET_REQUEST | NT_PACKET_CALL)
#define GET (NT_PACKET_REQUEST | NT_PACKET_GET)
#define SET (NT_PACKET_REQUEST | NT_PACKET_SET)
#define TASK (NT_PACKET_REQUEST | NT_PACKET_TASK)
#define PING (NT_PACKET_REQUEST | NT_PACKET_PING)

/* ---- the hello ---- */

START_TEST(hello_of_the_server)
{
	struct world world;
	struct raw raw;
	char expected[256];

	raw_open(&raw, &world, NULL, false);
	ck_assert_uint_eq(raw.count, 1);
	snprintf(expected, sizeof expected,
		"{\"type\":\"id\",\"id\":\"%s\",\"netronc\":{\"v\":1,\"features\":["
		"\"int64\",\"context\",\"cancel\",\"credit\",\"goaway\"],\"keepalive\":1000,"
		"\"timeout\":5000}}",
		netron_id(world.server));
	ck_assert_uint_eq(raw.sizes[0], strlen(expected));
	ck_assert_mem_eq(raw.messages[0], expected, strlen(expected));
	raw_close(&raw);
}
END_TEST

static const char *const bad_hellos[] = { "{}", "[]", "null", "{", "{\"type\":\"client-id\"}",
	"{\"type\":\"id\",\"id\":\"x\"}", "{\"type\":\"client-id\",\"id\":5}",
	"{\"type\":\"client-id\",\"id\":\"\"}", "{\"type\":\"client-id\",\"id\":\"x\"}trailing", "",
	"nonsense", "\0\0\0\1\x43\xc0" };

START_TEST(hello_that_is_none_closes)
{
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, false);
	raw_text(&raw, bad_hellos[_i]);
	world_settle(&world);
	ck_assert(raw.is_closed || raw.has_ended);
	ck_assert_ptr_nonnull(strstr(world.log, "first message is no hello"));
	ck_assert_uint_eq(world.errors, 1);
	ck_assert_uint_eq(world.connects, 0);
	ck_assert_uint_eq(world.disconnects, 0);
	ck_assert_uint_eq(world.server->peer_count, 0);
	raw_close(&raw);
}
END_TEST

START_TEST(hello_may_follow_pings)
{
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, false);
	RAW_PACKET(&raw, 1, PING, "\xc0");
	raw_text(&raw, "{\"id\":\"raw\",\"type\":\"client-id\",\"more\":[1,{}]}");
	RAW_PACKET(&raw, 2, CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\x01\x02");
	world_settle(&world);
	ck_assert_ptr_nonnull(raw_answer(&raw, 1));
	ck_assert_str_eq(raw_print(raw_answer(&raw, 2)), "3");
	ck_assert_uint_eq(world.connects, 1);
	ck_assert_str_eq(netron_peer_id(world.visitor), "raw");
	ck_assert(!netron_peer_is_netron_c(world.visitor));
	raw_close(&raw);
}
END_TEST

START_TEST(second_hello_is_ignored)
{
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, true);
	raw_text(&raw, "{\"type\":\"client-id\",\"id\":\"other\"}");
	RAW_PACKET(&raw, 1, PING, "\xc0");
	world_settle(&world);
	ck_assert_ptr_nonnull(raw_answer(&raw, 1));
	ck_assert_str_eq(netron_peer_id(world.visitor), "raw");
	ck_assert_uint_eq(raw.count, 2);
	raw_close(&raw);
}
END_TEST

START_TEST(living_id_takes_nothing_over)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	struct world world;
	struct raw raw;
	struct outcome connected = { 0 }, sum = { 0 };

	options.client.id = "raw";
	raw_open(&raw, &world, &options, true);
	netron_peer first = world.visitor;
	netron_peer other =
		netron_connect(world.client, "memory://raw", outcome_connect, &connected);
	world_settle(&world);
	ck_assert_uint_eq(world.connects, 2);
	ck_assert_uint_ne(world.visitor.id, first.id);
	ck_assert_str_eq(netron_peer_id(world.visitor), netron_peer_id(first));
	RAW_PACKET(&raw, 9, CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\x01\x02");
	probe_add(other, NULL, 2, 2, outcome_add, &sum);
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 9)), "3");
	ck_assert_int_eq(sum.number, 4);
	netron_peer_close(other);
	world_settle(&world);
	RAW_PACKET(&raw, 10, CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\x01\x03");
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 10)), "4");
	raw_close(&raw);
}
END_TEST

/* ---- PING ---- */

START_TEST(ping_is_echoed_byte_for_byte)
{
	static const uint8_t body[] = { 0xdd, 0, 0, 0, 2, 0xcd, 0, 1, 0xc7, 0, 42 };
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, true);
	raw_packet(&raw, 0x7b000007, PING, body, sizeof body);
	raw_packet(&raw, 0, PING | NT_PACKET_EOS | NT_PACKET_LIVE, body, sizeof body);
	raw_packet(&raw, UINT32_MAX, PING, body, sizeof body);
	world_settle(&world);
	for (int i = 0; i < 3; i++) {
		const struct nt_packet *answer =
			raw_answer(&raw, (const uint32_t[]){ 0x7b000007, 0, UINT32_MAX }[i]);
		ck_assert_ptr_nonnull(answer);
		ck_assert_uint_eq(answer->flags, NT_PACKET_PING);
		ck_assert_uint_eq(answer->body_size, sizeof body);
		ck_assert_mem_eq(answer->body, body, sizeof body);
	}
	raw_close(&raw);
}
END_TEST

/* ---- bodies, their status and their text ---- */

struct expectation {
	uint8_t flags;
	const char *body;
	size_t size;
	int status;
	const char *text; /* NULL: any */
};

#define ROW(flags, body, status, text)                                                             \
	{                                                                                          \
		flags, body, sizeof(body) - 1, status, text                                        \
	}
#define UNDEFINED "{\"$undefined\":true}"
#define UUID "018f0000-0000-7000-8000-000000000001"

static const struct expectation expectations[] = {
	/* kinds of body */
	ROW(CALL, "\xc0", 400, "the body must be an array"),
	ROW(CALL, "\x80", 400, NULL),
	ROW(CALL, "\xc1", 400, NULL),
	ROW(CALL, "\x90", 400, "Definition ID must be a string"),
	ROW(CALL, "\x91\x05", 400, "Definition ID must be a string"),
	ROW(CALL, "\xdd\xff\xff\xff\xff\xc0", 400, NULL),
	ROW(CALL, "\x91\xdb\xff\xff\xff\xff", 400, NULL),
	/* which service */
	ROW(CALL,
		"\x92\xa3"
		"a b"
		"\xa1"
		"m",
		400, "Invalid definition ID format"),
	ROW(CALL,
		"\x92\xa0\xa1"
		"m",
		400, "Invalid definition ID format"),
	ROW(CALL,
		"\x92\xa7"
		"a.b@1.0"
		"\xa1"
		"m",
		400, "Invalid definition ID format"),
	ROW(CALL,
		"\x92\xa2\xff\xfe\xa1"
		"m",
		400, "Invalid definition ID format"),
	ROW(CALL,
		"\x92\xaa"
		"nope@1.0.0"
		"\xa1"
		"m",
		404, "Service 'nope@1.0.0' not found"),
	ROW(CALL,
		"\x92\xa5"
		"probe"
		"\xa3"
		"add",
		404, "Service 'probe' not found"),
	ROW(CALL,
		"\x92\xd9\x24" UUID "\xa1"
		"m",
		404, "Definition with id " UUID " not found"),
	/* which method */
	ROW(CALL, "\x91" PROBE, 400, "Invalid method name"),
	ROW(CALL, "\x92" PROBE "\x05", 400, "Invalid method name"),
	ROW(CALL, "\x92" PROBE "\xa0", 400, "Invalid method name"),
	ROW(CALL,
		"\x92" PROBE "\xa3"
		"a-b",
		400, "Invalid method name"),
	ROW(CALL,
		"\x92" PROBE "\xa4"
		"nope",
		404, "Method 'probe@1.0.0.nope' not found"),
	ROW(CALL,
		"\x92" PROBE "\xa9"
		"__proto__",
		404, "Method 'probe@1.0.0.__proto__' not found"),
	ROW(CALL,
		"\x92" PROBE "\xa6"
		"absent",
		501, "probe@1.0.0.absent is not implemented"),
	ROW(CALL,
		"\x92" PROBE "\xa6"
		"broken",
		409, NULL),
	/* arguments */
	ROW(CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\x01\xa1"
		"x",
		422, NULL),
	ROW(CALL,
		"\x93" PROBE "\xa3"
		"add"
		"\x01",
		422, NULL),
	ROW(CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\x01\x02\x03",
		400, NULL),
	ROW(CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\x01\xc1",
		422, NULL),
	ROW(CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\x01",
		400, NULL),
	ROW(CALL,
		"\x93" PROBE "\xa5"
		"greet"
		"\xa2\xff\xfe",
		422, NULL),
	/* properties: there are none */
	ROW(GET, "\xc0", 400, NULL),
	ROW(GET,
		"\x92" PROBE "\xa1"
		"x",
		404, "Property 'probe@1.0.0.x' not found"),
	ROW(GET,
		"\x92" PROBE "\xa3"
		"a-b",
		400, "Invalid property name"),
	ROW(GET,
		"\x92\xa4"
		"nope"
		"\xa1"
		"x",
		404, "Service 'nope' not found"),
	ROW(SET,
		"\x93" PROBE "\xa3"
		"add"
		"\x05",
		404, "Property 'probe@1.0.0.add' not found"),
	/* tasks */
	ROW(TASK, "\xc0", 400, NULL),
	ROW(TASK, "\x90", 400, "Task name must be a string"),
	ROW(TASK, "\x91\x05", 400, "Task name must be a string"),
	ROW(TASK,
		"\x91\xac"
		"no_such_task",
		404, "Task with id no_such_task not found"),
	ROW(TASK,
		"\x92\xaf"
		"query_interface"
		"\xaa"
		"nope@1.0.0",
		404, "Service 'nope@1.0.0' not found"),
	ROW(TASK,
		"\x92\xaf"
		"query_interface"
		"\xa8"
		"probe@^2",
		404, "Service 'probe@^2' not found"),
	ROW(TASK,
		"\x92\xaf"
		"query_interface"
		"\xa1"
		"(",
		404, "Service '(' not found"),
	ROW(TASK,
		"\x92\xaf"
		"query_interface"
		"\x05",
		400, "Service name must be a string"),
	ROW(TASK,
		"\x92\xac"
		"authenticate"
		"\x80",
		503, "Authentication not configured"),
	ROW(TASK,
		"\x92\xae"
		"expose_service"
		"\x80",
		403,
		"Core task 'expose_service' is disabled for remote peers. Set Netron option "
		"'allowRemoteServiceExposure: true' to allow federated peers to publish or "
		"withdraw services, and gate with an AuthorizationManager."),
	ROW(TASK,
		"\x92\xb0"
		"unexpose_service"
		"\xa1"
		"x",
		403, NULL),
	ROW(TASK,
		"\x92\xa9"
		"subscribe"
		"\x05",
		400, "Event name must be a string"),
	ROW(TASK,
		"\x92\xa9"
		"subscribe"
		"\xa1"
		"e",
		0, UNDEFINED),
	ROW(TASK,
		"\x92\xab"
		"unsubscribe"
		"\xa1"
		"e",
		0, UNDEFINED),
	ROW(TASK,
		"\x93\xa4"
		"emit"
		"\xa1"
		"e"
		"\x01",
		0, UNDEFINED),
	ROW(TASK,
		"\x92\xad"
		"unref_service"
		"\xa1"
		"x",
		0, UNDEFINED),
	ROW(TASK,
		"\x91\xb0"
		"invalidate_cache",
		0, "0"),
	/* types nobody knows */
	ROW(NT_PACKET_REQUEST | 8, "\xc0", 501, "unknown packet type"),
	ROW(NT_PACKET_REQUEST | 15, "\xc0", 501, "unknown packet type"),
	/* what is right */
	ROW(CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\x28\x02",
		0, "42"),
	ROW(CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\xcb\x40\x45\0\0\0\0\0\0\xd2\xff\xff\xff\xff",
		0, "41"),
	ROW(CALL,
		"\x95" PROBE "\xa3"
		"add"
		"\x01\x02\x90",
		0, "3"),
	ROW(CALL,
		"\x92" PROBE "\xa7"
		"nothing",
		0, UNDEFINED),
	ROW(CALL,
		"\x93" PROBE "\xa4"
		"note"
		"\x07",
		0, UNDEFINED),
	ROW(CALL,
		"\xdc\0\3" PROBE "\xd9\5"
		"greet"
		"\xa3"
		"you",
		0, "\"hello you\""),
};

START_TEST(every_request_is_answered)
{
	const struct expectation *expectation = &expectations[_i];
	struct world world;
	struct raw raw;
	char text[512] = "";

	raw_open(&raw, &world, NULL, true);
	raw_packet(&raw, 77, expectation->flags, expectation->body, expectation->size);
	world_settle(&world);
	const struct nt_packet *answer = raw_answer(&raw, 77);
	ck_assert_ptr_nonnull(answer);
	ck_assert_uint_eq(nt_packet_type(answer), expectation->flags & NT_PACKET_TYPE_MASK);
	ck_assert_int_eq(raw_error(answer, text, sizeof text), expectation->status);
	if (expectation->text)
		ck_assert_str_eq(expectation->status ? text : raw_print(answer), expectation->text);
	ck_assert_uint_eq(world.server->handling, 0);
	/* And the connection lives. */
	RAW_PACKET(&raw, 78, PING, "\xc0");
	world_settle(&world);
	ck_assert_ptr_nonnull(raw_answer(&raw, 78));
	raw_close(&raw);
}
END_TEST

START_TEST(definition_of_a_service)
{
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(probe_expose_2(world.server, &world.probe, NULL), 0);
	RAW_PACKET(&raw, 1, TASK,
		"\x92\xaf"
		"query_interface"
		"\xa5"
		"probe");
	RAW_PACKET(&raw, 2, TASK,
		"\x92\xaf"
		"query_interface"
		"\xa9"
		"probe@1.x");
	RAW_PACKET(&raw, 3, TASK,
		"\x92\xaf"
		"query_interface"
		"\xa7"
		"probe@*");
	world_settle(&world);
	ck_assert_ptr_nonnull(strstr(raw_print(raw_answer(&raw, 1)), "2.0.0"));
	ck_assert_ptr_nonnull(strstr(raw_print(raw_answer(&raw, 2)), "1.0.0"));
	ck_assert_ptr_nonnull(strstr(raw_print(raw_answer(&raw, 3)), "2.0.0"));
	raw_close(&raw);
}
END_TEST

/* A number beyond 32 bits goes as a float to the original, as it is to a C peer. */
START_TEST(dialect_follows_the_hello)
{
	static const char *const hellos[] = { "{\"type\":\"client-id\",\"id\":\"raw\"}",
		"{\"type\":\"client-id\",\"id\":\"raw\",\"netronc\":{\"v\":1,\"features\":"
		"[\"int64\",\"credit\"]}}",
		"{\"type\":\"client-id\",\"id\":\"raw\",\"netronc\":{\"v\":2,\"features\":"
		"[\"int64\"]}}" };
	static const uint8_t native[] = { 0xcf, 0, 0, 1, 0, 0, 0, 0, 0 };
	static const uint8_t original[] = { 0xcb, 0x42, 0x70, 0, 0, 0, 0, 0, 0 };
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, false);
	raw_text(&raw, hellos[_i]);
	RAW_PACKET(&raw, 1, CALL,
		"\x93" PROBE "\xa4"
		"echo"
		"\xcf\0\0\1\0\0\0\0\0");
	world_settle(&world);
	const struct nt_packet *answer = raw_answer(&raw, 1);
	ck_assert_ptr_nonnull(answer);
	ck_assert_uint_eq(answer->body_size, 9);
	ck_assert_mem_eq(answer->body, _i == 1 ? native : original, 9);
	raw_close(&raw);
}
END_TEST

/* ---- packets that are none, and answers nobody asked for ---- */

START_TEST(packet_without_body)
{
	struct world world;
	struct raw raw;
	char text[128];

	raw_open(&raw, &world, NULL, true);
	raw_packet(&raw, 5, CALL, "", 0);
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 5), text, sizeof text), 400);
	ck_assert(!raw.is_closed);
	raw_close(&raw);
}
END_TEST

START_TEST(short_packet_closes)
{
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, true);
	raw_send(&raw, "\0\0\0\0\0", (size_t)_i);
	world_settle(&world);
	ck_assert(raw.is_closed || raw.has_ended);
	ck_assert_uint_eq(world.disconnects, 1);
	ck_assert_int_eq(world.last_reason, NETRON_E_PROTOCOL);
	raw_close(&raw);
}
END_TEST

START_TEST(unasked_answers_are_counted)
{
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, true);
	for (uint32_t id = 0; id < 100; id++) {
		RAW_PACKET(&raw, id * 77777, NT_PACKET_CALL, "\xc0");
		RAW_PACKET(&raw, id, NT_PACKET_TASK | NT_PACKET_ERROR,
			"\xa1"
			"x");
	}
	world_settle(&world);
	ck_assert_uint_eq(world.server->counts.unknown_answers, 200);
	ck_assert(!raw.is_closed);
	raw_close(&raw);
}
END_TEST

START_TEST(unknown_streams_cost_nothing)
{
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, true);
	for (uint32_t id = 1; id <= 100; id++) {
		RAW_PACKET(&raw, id, NT_PACKET_REQUEST | NT_PACKET_STREAM,
			"\xa4"
			"data"
			"\0\0\0\5\0\0\0\1");
		RAW_PACKET(&raw, id, NT_PACKET_REQUEST | NT_PACKET_STREAM_CLOSE, "\xc0");
		RAW_PACKET(&raw, id, NT_PACKET_REQUEST | NT_PACKET_STREAM_ERROR, "\xc0");
	}
	RAW_PACKET(&raw, 500, PING, "\xc0");
	world_settle(&world);
	ck_assert_uint_eq(world.server->counts.unknown_streams, 300);
	ck_assert_ptr_nonnull(raw_answer(&raw, 500));
	raw_close(&raw);
}
END_TEST

START_TEST(answer_of_an_unknown_type_closes)
{
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, true);
	RAW_PACKET(&raw, 1, 9, "\xc0");
	world_settle(&world);
	ck_assert_int_eq(world.last_reason, NETRON_E_PROTOCOL);
	raw_close(&raw);
}
END_TEST

START_TEST(same_id_twice_is_answered_twice)
{
	struct world world;
	struct raw raw;
	unsigned answers = 0;

	raw_open(&raw, &world, NULL, true);
	RAW_PACKET(&raw, 5, CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\x01\x02");
	RAW_PACKET(&raw, 5, CALL,
		"\x94" PROBE "\xa3"
		"add"
		"\x01\x03");
	world_settle(&world);
	for (unsigned i = 0; i < raw.count; i++)
		answers += raw.messages[i][3] == 5 && raw.sizes[i] == 6;
	ck_assert_uint_eq(answers, 2);
	raw_close(&raw);
}
END_TEST

/* Every byte a frame of its own arrival. */
START_TEST(packets_cut_at_every_byte)
{
	static const uint8_t stream[] = "\0\0\0\x18\0\0\0\5\x43\x94" PROBE "\xa3"
					"add"
					"\x01"
					"\x02\0\0\0\6\0\0\0\6\x40\xc0";
	struct world world;
	struct raw raw;

	raw_open(&raw, &world, NULL, true);
	for (size_t cut = 1; cut < sizeof stream - 1; cut++) {
		unsigned before = raw.count;
		raw_bytes(&raw, stream, cut);
		world_settle(&world);
		raw_bytes(&raw, stream + cut, sizeof stream - 1 - cut);
		world_settle(&world);
		ck_assert_uint_eq(raw.count, before + 2);
	}
	raw_close(&raw);
}
END_TEST

Suite *requests_suite(void)
{
	Suite *suite = suite_create("requests");
	TCase *hello = tcase_create("hello");
	TCase *answers = tcase_create("answers");
	TCase *oddities = tcase_create("oddities");

	tcase_add_test(hello, hello_of_the_server);
	tcase_add_loop_test(hello, hello_that_is_none_closes, 0,
		(int)(sizeof bad_hellos / sizeof bad_hellos[0]));
	tcase_add_test(hello, hello_may_follow_pings);
	tcase_add_test(hello, second_hello_is_ignored);
	tcase_add_test(hello, living_id_takes_nothing_over);
	suite_add_tcase(suite, hello);
	tcase_add_test(answers, ping_is_echoed_byte_for_byte);
	tcase_add_loop_test(answers, every_request_is_answered, 0,
		(int)(sizeof expectations / sizeof expectations[0]));
	tcase_add_test(answers, definition_of_a_service);
	tcase_add_loop_test(answers, dialect_follows_the_hello, 0, 3);
	suite_add_tcase(suite, answers);
	tcase_add_test(oddities, packet_without_body);
	tcase_add_loop_test(oddities, short_packet_closes, 0, 6);
	tcase_add_test(oddities, unasked_answers_are_counted);
	tcase_add_test(oddities, unknown_streams_cost_nothing);
	tcase_add_test(oddities, answer_of_an_unknown_type_closes);
	tcase_add_test(oddities, same_id_twice_is_answered_twice);
	tcase_add_test(oddities, packets_cut_at_every_byte);
	suite_add_tcase(suite, oddities);
	return suite;
}
