/* http_client.c - a client that connects to http://: what its connections, limits and callbacks do.
 * What it says to servers, byte by byte, is in tests/interop. */
#include "suites.h"
#include "alloc.h"
#include "flows.h"
#include "lamp.h"

#include "http/client.h"
#include "http/gateway.h"

#include <netron/http.h>
#include <string.h>

#define TRACE "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

/* ---- the world ---- */

struct web {
	struct world world;
	struct lamp lamp;
	netron_exposed lamp_exposed;
	struct flows flows;
};

static void web_open(struct web *web, const netron_http_options *client)
{
	static const netron_http_options quiet = { .heartbeat_ms = UINT32_MAX,
		.idle_timeout_ms = UINT32_MAX };
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default(),
		.url = "http://127.0.0.1:0" };

	memset(web, 0, sizeof *web);
	options.server.http = &quiet;
	options.client.http = client;
	world_open(&web->world, &options);
	ck_assert_int_eq(lamp_expose(web->world.server, &web->lamp, &web->lamp_exposed), 0);
	ck_assert_int_eq(flows_expose(web->world.server, &web->flows), 0);
}

static struct nt_http_client *client_of(const struct world *world)
{
	const struct nt_bridge *bridge = (struct nt_bridge *)nt_peer_of(world->peer)->channel;

	return bridge->owner;
}

/* Sockets take as many turns as they like. */
#define UNTIL(world, condition)                                                                    \
	do {                                                                                       \
		for (int turn_ = 0; turn_ < 10000 && !(condition); turn_++)                        \
			world_settle(world);                                                       \
		ck_assert_msg(condition, "%s", #condition);                                        \
	} while (0)

/* ---- connections ---- */

START_TEST(calls_wait_for_a_connection)
{
	const netron_http_options http = { .client_connections = 2 };
	struct outcome outcomes[5] = { 0 };
	static struct web web;
	struct world *world = &web.world;

	web_open(&web, &http);
	for (unsigned i = 0; i < 5; i++)
		probe_later(world->peer, NULL, i, outcome_later, &outcomes[i]);
	UNTIL(world, world->probe.laters == 2);
	world_settle(world);
	ck_assert_uint_eq(world->probe.laters, 2);
	ck_assert_uint_eq(client_of(world)->link_count, 2);
	for (unsigned i = 0; i < 5; i++) {
		UNTIL(world, world->probe.laters > i);
		probe_answer(&world->probe, i);
	}
	for (unsigned i = 0; i < 5; i++) {
		UNTIL(world, outcomes[i].count == 1);
		ck_assert_int_eq(outcomes[i].code, 0);
		ck_assert_int_eq(outcomes[i].number, i);
	}
	ck_assert_uint_eq(client_of(world)->link_count, 2);
	world_close(world);
}
END_TEST

START_TEST(streams_have_a_limit)
{
	const netron_http_options http = { .client_connections = 1, .client_streams = 2 };
	struct heard heard[3] = { 0 };
	struct outcome sum = { 0 };
	static struct web web;
	struct world *world = &web.world;

	web_open(&web, &http);
	web.flows.handler = flows_hold;
	for (unsigned i = 0; i < 3; i++)
		netron_u32_source_read(
			flows_count(world->peer, 1), heard_number, heard_end, &heard[i]);
	UNTIL(world, heard[2].end.count == 1);
	ck_assert_int_eq(heard[2].end.code, NETRON_E_LIMIT);
	/* Their connections are not those of calls. */
	probe_add(world->peer, NULL, 1, 2, outcome_add, &sum);
	UNTIL(world, sum.count == 1);
	ck_assert_int_eq(sum.code, 0);
	world_close(world);
}
END_TEST

START_TEST(a_connection_that_rests_is_closed)
{
	const netron_http_options http = { .client_idle_ms = 1000 };
	struct outcome sum = { 0 };
	static struct web web;
	struct world *world = &web.world;

	web_open(&web, &http);
	ck_assert_uint_eq(client_of(world)->link_count, 1);
	world_advance(world, 999);
	ck_assert_uint_eq(client_of(world)->link_count, 1);
	world_advance(world, 1);
	UNTIL(world, client_of(world)->link_count == 0);
	ck_assert_int_eq(netron_peer_get_state(world->peer), NETRON_PEER_READY);
	probe_add(world->peer, NULL, 1, 2, outcome_add, &sum);
	UNTIL(world, sum.count == 1);
	ck_assert_int_eq(sum.number, 3);
	world_close(world);
}
END_TEST

static void on_switched(bool on, const char *by, void *user)
{
	(void)on;
	(void)by;
	++*(unsigned *)user;
}

static void note_end(const netron_error *error, void *user)
{
	outcome_note(user, error);
}

START_TEST(a_silent_subscription_is_lost)
{
	const netron_http_options http = { .client_silence_ms = 5000 };
	struct outcome end = { 0 };
	static struct web web;
	struct world *world = &web.world;
	unsigned heard = 0;

	web_open(&web, &http);
	netron_subscription subscription = lamp_on_switched(world->peer, NULL, on_switched, &heard);
	netron_subscription_on_end(subscription, note_end, &end);
	UNTIL(world, client_of(world)->running.next != &client_of(world)->running);
	for (int i = 0; i < 100 && heard == 0; i++) {
		lamp_emit_switched(web.lamp_exposed, true, "me");
		world_settle(world);
	}
	ck_assert_uint_gt(heard, 0);
	world_advance(world, 4999);
	ck_assert_uint_eq(end.count, 0);
	world_advance(world, 1);
	UNTIL(world, end.count == 1);
	world_close(world);
}
END_TEST

START_TEST(an_answer_has_a_limit)
{
	const netron_http_options http = { .max_body_bytes = 1000 };
	static struct web web;
	struct world *world = &web.world;
	struct heard heard = { 0 };
	struct outcome greeting = { 0 }, sum = { 0 };
	static char name[2000];
	netron_value who = { .kind = NETRON_KIND_STRING };

	memset(name, 'x', sizeof name);
	who.as.string.data = name;
	who.as.string.size = sizeof name;
	web_open(&web, &http);
	netron_peer_call(
		world->peer, "probe@1.0.0", "echo", &who, 1, NULL, outcome_value, &greeting);
	UNTIL(world, greeting.count == 1);
	ck_assert_int_eq(greeting.code, NETRON_E_TOO_LARGE);
	netron_bytes_source_read(flows_down(world->peer, 1), heard_bytes, heard_end, &heard);
	UNTIL(world, heard.end.count == 1);
	probe_add(world->peer, NULL, 1, 2, outcome_add, &sum);
	UNTIL(world, sum.count == 1);
	ck_assert_int_eq(sum.code, 0);
	world_close(world);
}
END_TEST

/* ---- batches ---- */

START_TEST(calls_of_one_turn_go_together)
{
	const netron_http_options http = { .client_batch = 10 };
	struct outcome outcomes[25] = { 0 };
	static struct web web;
	struct world *world = &web.world;

	web_open(&web, &http);
	for (int i = 0; i < 25; i++)
		probe_add(world->peer, NULL, i, 1, outcome_add, &outcomes[i]);
	for (int i = 0; i < 25; i++) {
		UNTIL(world, outcomes[i].count == 1);
		ck_assert_int_eq(outcomes[i].code, 0);
		ck_assert_int_eq(outcomes[i].number, i + 1);
	}
	/* Three requests. */
	ck_assert_uint_le(client_of(world)->link_count, 3);
	ck_assert_uint_eq(world->probe.adds, 25);
	world_close(world);
}
END_TEST

START_TEST(parts_of_a_batch_end_by_themselves)
{
	const netron_http_options http = { .client_batch = 10 };
	netron_call_options hasty = { .timeout_ms = 50 };
	struct outcome slow = { 0 }, broken = { 0 }, cancelled = { 0 }, late = { 0 };
	static struct web web;
	struct world *world = &web.world;

	web_open(&web, &http);
	probe_later(world->peer, NULL, 7, outcome_later, &slow);
	probe_void(world->peer, PROBE_BROKEN, NULL, outcome_void, &broken);
	netron_task task = probe_later(world->peer, NULL, 8, outcome_later, &cancelled);
	probe_later(world->peer, &hasty, 9, outcome_later, &late);
	UNTIL(world, world->probe.laters == 3);
	ck_assert_uint_eq(client_of(world)->link_count, 1);
	netron_task_cancel(task);
	world_advance(world, 50);
	ck_assert_uint_eq(cancelled.count, 1);
	ck_assert_int_eq(cancelled.code, NETRON_E_CANCELLED);
	ck_assert_uint_eq(late.count, 1);
	ck_assert_int_eq(late.code, NETRON_E_TIMEOUT);
	for (unsigned i = 0; i < 3; i++)
		probe_answer(&world->probe, i);
	UNTIL(world, slow.count == 1 && broken.count == 1);
	ck_assert_int_eq(slow.number, 7);
	ck_assert_int_eq(broken.code, -409);
	world_close(world);
}
END_TEST

/* ---- what travels along ---- */

struct seen {
	char trace[64], authorization[64], tenant[64];
	uint32_t left_ms;
};

static void copy(char *to, const char *from)
{
	snprintf(to, 64, "%s", from ? from : "");
}

static const char *value_of(const netron_string_map *map, const char *key)
{
	for (size_t i = 0; map && i < map->count; i++)
		if (strcmp(map->items[i].key, key) == 0)
			return map->items[i].value;
	return NULL;
}

static void look(netron_task task, void *user)
{
	struct seen *seen = user;

	copy(seen->trace, netron_task_traceparent(task));
	copy(seen->authorization, value_of(netron_task_metadata(task), "authorization"));
	copy(seen->tenant, value_of(netron_task_metadata(task), "tenant"));
	seen->left_ms = netron_task_remaining_ms(task);
}

START_TEST(context_travels)
{
	netron_pair pairs[] = { { "authorization", "Bearer abc" },
		{ "tenant", "acme \"\xc3\xa9\n\"" } };
	netron_string_map metadata = { pairs, 2 };
	netron_call_options options = {
		.timeout_ms = 1234, .traceparent = TRACE, .metadata = &metadata
	};
	struct outcome sum = { 0 };
	static struct web web;
	struct world *world = &web.world;
	struct seen seen = { .left_ms = 0 };

	web_open(&web, NULL);
	world->probe.inside = look;
	world->probe.user = &seen;
	probe_add(world->peer, &options, 1, 2, outcome_add, &sum);
	UNTIL(world, sum.count == 1);
	ck_assert_int_eq(sum.code, 0);
	ck_assert_str_eq(seen.authorization, "Bearer abc");
	ck_assert_str_eq(seen.tenant, "acme \"\xc3\xa9\n\"");
	ck_assert_uint_gt(seen.left_ms, 0);
	ck_assert_uint_le(seen.left_ms, 1234);
	ck_assert_int_eq(strncmp(seen.trace, TRACE, 35), 0);
	world_close(world);
}
END_TEST

/* A line of a header is no place for another. */
START_TEST(metadata_cannot_become_a_header)
{
	netron_pair pair = { "authorization", "x\r\nX-Evil: 1" };
	netron_string_map metadata = { &pair, 1 };
	netron_call_options options = { .metadata = &metadata };
	struct outcome sum = { 0 };
	static struct web web;
	struct world *world = &web.world;

	web_open(&web, NULL);
	probe_add(world->peer, &options, 1, 2, outcome_add, &sum);
	UNTIL(world, sum.count == 1);
	ck_assert_int_eq(sum.code, NETRON_E_INVALID_VALUE);
	ck_assert_uint_eq(world->probe.adds, 0);
	world_close(world);
}
END_TEST

/* ---- names ---- */

/* The server's list of services says which one a range means; a service it has not is not called.
 */
START_TEST(names_are_looked_up)
{
	static const struct {
		const char *service;
		int code;
	} asked[] = {
		{ "probe", 0 },
		{ "probe@^1", 0 },
		{ "probe@^2", NETRON_E_NOT_FOUND },
		{ "nothing", NETRON_E_NOT_FOUND },
		{ "probe@1.0.0", 0 },
	};
	static struct web web;
	struct world *world = &web.world;

	web_open(&web, NULL);
	for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
		netron_call_options options = { .service = asked[i].service };
		struct outcome sum = { 0 };
		probe_add(world->peer, &options, 1, 2, outcome_add, &sum);
		UNTIL(world, sum.count == 1);
		ck_assert_int_eq(sum.code, asked[i].code);
	}
	ck_assert_uint_eq(world->probe.adds, 3);
	world_close(world);
}
END_TEST

/* ---- streams ---- */

/* A reader that rests holds the writer back, through the connection. */
START_TEST(a_reader_that_rests_holds_the_writer)
{
	enum { MANY = 200000 };
	static struct web web;
	struct world *world = &web.world;
	struct heard heard = { 0 };
	size_t kept;

	web_open(&web, NULL);
	netron_u32_source source = flows_count(world->peer, MANY);
	netron_u32_source_read(source, heard_number, heard_end, &heard);
	UNTIL(world, heard.count > 0);
	netron_source_pause(source.stream);
	for (int i = 0; i < 50; i++)
		world_settle(world);
	struct nt_exchange *exchange =
		NT_CONTAINER(client_of(world)->running.next, struct nt_exchange, node);
	kept = nt_buf_size(&exchange->answer);
	ck_assert_uint_le(kept, 2 * NT_LOOP_READ_SIZE);
	ck_assert_uint_lt(heard.count, MANY);
	netron_source_resume(source.stream);
	UNTIL(world, heard.end.count == 1);
	ck_assert_int_eq(heard.end.code, 0);
	ck_assert_uint_eq(heard.count, MANY);
	ck_assert(!heard.is_out_of_order);
	world_close(world);
}
END_TEST

START_TEST(an_upload_waits_for_the_connection)
{
	enum { MANY = 100000 };
	static struct web web;
	struct world *world = &web.world;
	struct outcome sum = { 0 };
	netron_u32_sink sink;
	struct pump pump;

	web_open(&web, NULL);
	flows_sum(world->peer, &sink, &sum);
	pump_start(&pump, sink, MANY);
	UNTIL(world, sum.count == 1);
	ck_assert_int_eq(sum.code, 0);
	ck_assert_int_eq(sum.number, (int64_t)MANY * (MANY - 1) / 2);
	ck_assert_uint_gt(pump.full, 0);
	world_close(world);
}
END_TEST

/* ---- ends ---- */

struct closing {
	struct outcome outcome;
	netron_peer peer;
};

static void close_peer(const netron_error *error, int32_t sum, void *user)
{
	struct closing *closing = user;

	outcome_add(error, sum, &closing->outcome);
	netron_peer_close(closing->peer);
}

START_TEST(closing_inside_a_callback)
{
	struct outcome other = { 0 };
	static struct web web;
	struct world *world = &web.world;
	struct closing closing = { .outcome = { 0 } };

	web_open(&web, NULL);
	closing.peer = world->peer;
	probe_later(world->peer, NULL, 1, outcome_later, &other);
	probe_add(world->peer, NULL, 1, 2, close_peer, &closing);
	UNTIL(world, closing.outcome.count == 1 && other.count == 1);
	ck_assert_int_eq(closing.outcome.code, 0);
	ck_assert_int_eq(other.code, NETRON_E_CLOSED);
	world_close(world);
}
END_TEST

START_TEST(freeing_with_everything_on_the_way)
{
	struct outcome outcomes[20] = { 0 }, level = { 0 };
	struct heard heard = { 0 };
	struct outcome sum = { 0 };
	static struct web web;
	struct world *world = &web.world;
	netron_u32_sink sink;
	unsigned switched = 0;

	web_open(&web, NULL);
	web.flows.handler = flows_hold;
	for (unsigned i = 0; i < 20; i++)
		probe_later(world->peer, NULL, i, outcome_later, &outcomes[i]);
	netron_u32_source_read(flows_count(world->peer, 9), heard_number, heard_end, &heard);
	flows_sum(world->peer, &sink, &sum);
	netron_u32_sink_write(sink, 1);
	lamp_on_switched(world->peer, NULL, on_switched, &switched);
	UNTIL(world, world->probe.laters >= 10);
	probe_add(world->peer, NULL, 1, 2, outcome_add, &level);
	netron_free(world->client);
	world->client = NULL;
	for (unsigned i = 0; i < 20; i++)
		ck_assert_uint_eq(outcomes[i].count, 1);
	ck_assert_uint_eq(level.count, 1);
	UNTIL(world, nt_http_is_empty(world->server));
	world_close(world);
}
END_TEST

START_TEST(addresses_that_cannot_be)
{
	static const struct {
		const char *url;
		int code;
	} wrong[] = {
		{ "http://127.0.0.1:1/?token=x", NETRON_E_ADDRESS },
		{ "http://127.0.0.1:1/a%2fb", NETRON_E_ADDRESS },
		{ "http://127.0.0.1:1", NETRON_E_REFUSED },
	};
	struct world world;

	world_make(&world, NULL);
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		struct outcome connected = { 0 };
		netron_connect(world.client, wrong[i].url, outcome_connect, &connected);
		UNTIL(&world, connected.count == 1);
		ck_assert_int_eq(connected.code, wrong[i].code);
	}
	world_close(&world);
}
END_TEST

/* ---- memory ---- */

struct scene {
	struct outcome connected, sum, named, ping, upload, error;
	struct heard heard;
	unsigned switched;
};

static void run_turns(struct world *world)
{
	for (int i = 0; i < 6; i++)
		world_settle(world);
}

/* Everything a client does, with an allocator that fails once. */
static void play(
	struct web *web, const char *url, const netron_allocator *allocator, struct scene *scene)
{
	netron_options options = netron_options_default();
	netron_pair pair = { "authorization", "Bearer abc" };
	netron_string_map metadata = { &pair, 1 };
	netron_call_options call = { .traceparent = TRACE, .metadata = &metadata };
	netron_http_options http = { .client_batch = 4 };
	struct world *world = &web->world;
	netron_u32_sink sink;

	memset(scene, 0, sizeof *scene);
	options.allocator = allocator;
	options.loop = &world->uv;
	options.http = &http;
	netron *net = netron_new(&options);
	if (!net)
		return;
	netron_peer peer = netron_connect(net, url, outcome_connect, &scene->connected);
	run_turns(world);
	lamp_on_switched(peer, NULL, on_switched, &scene->switched);
	probe_add(peer, &call, 1, 2, outcome_add, &scene->sum);
	probe_void(peer, PROBE_BROKEN, NULL, outcome_void, &scene->error);
	probe_void(peer, PROBE_NOTHING, NULL, outcome_void, &(struct outcome){ 0 });
	lamp_get_level(peer, NULL, NULL, NULL);
	probe_add(peer, &(netron_call_options){ .service = "probe@^1" }, 1, 2, outcome_add,
		&scene->named);
	netron_peer_ping(peer, NULL, outcome_ping, &scene->ping);
	netron_u32_source_read(flows_count(peer, 3), heard_number, heard_end, &scene->heard);
	flows_sum(peer, &sink, &scene->upload);
	netron_u32_sink_write(sink, 1);
	netron_u32_sink_end(sink);
	run_turns(world);
	lamp_emit_switched(web->lamp_exposed, true, "me");
	run_turns(world);
	netron_free(net);
	run_turns(world);
}

/* Whatever became of it, once. */
static void check_told(const struct scene *scene)
{
	if (scene->connected.count == 0) /* there was no instance */
		return;
	ck_assert_uint_eq(scene->connected.count, 1);
	ck_assert_uint_eq(scene->sum.count, 1);
	ck_assert_uint_eq(scene->error.count, 1);
	ck_assert_uint_eq(scene->named.count, 1);
	ck_assert_uint_eq(scene->ping.count, 1);
	ck_assert_uint_eq(scene->upload.count, 1);
	ck_assert_uint_eq(scene->heard.end.count, 1);
}

START_TEST(memory_may_end_anywhere)
{
	static struct web web;
	struct scene scene;
	char url[300];
	size_t n, failed = 0;

	web_open(&web, NULL);
	snprintf(url, sizeof url, "%s", netron_peer_address(web.world.peer));
	for (n = 1;; n++) {
		struct nt_test_alloc alloc;

		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		play(&web, url, &alloc.allocator, &scene);
		ck_assert_uint_eq(alloc.live, 0);
		check_told(&scene);
		if (alloc.count < n)
			break;
		failed += scene.connected.code != 0;
	}
	ck_assert_int_eq(scene.connected.code, 0);
	ck_assert_int_eq(scene.sum.number, 3);
	ck_assert_int_eq(scene.error.code, -409);
	ck_assert_int_eq(scene.named.number, 3);
	ck_assert_uint_eq(scene.heard.count, 3);
	ck_assert_int_eq(scene.upload.code, 0);
	ck_assert_uint_eq(scene.ping.count, 1);
	ck_assert_uint_eq(scene.switched, 1);
	ck_assert_uint_gt(failed, 5);
	world_close(&web.world);
}
END_TEST

Suite *http_client_suite(void)
{
	Suite *suite = suite_create("http_client");
	TCase *tcase = tcase_create("all");

	tcase_set_timeout(tcase, 120);
	tcase_add_test(tcase, calls_wait_for_a_connection);
	tcase_add_test(tcase, streams_have_a_limit);
	tcase_add_test(tcase, a_connection_that_rests_is_closed);
	tcase_add_test(tcase, a_silent_subscription_is_lost);
	tcase_add_test(tcase, an_answer_has_a_limit);
	tcase_add_test(tcase, calls_of_one_turn_go_together);
	tcase_add_test(tcase, parts_of_a_batch_end_by_themselves);
	tcase_add_test(tcase, context_travels);
	tcase_add_test(tcase, metadata_cannot_become_a_header);
	tcase_add_test(tcase, names_are_looked_up);
	tcase_add_test(tcase, a_reader_that_rests_holds_the_writer);
	tcase_add_test(tcase, an_upload_waits_for_the_connection);
	tcase_add_test(tcase, closing_inside_a_callback);
	tcase_add_test(tcase, freeing_with_everything_on_the_way);
	tcase_add_test(tcase, addresses_that_cannot_be);
	tcase_add_test(tcase, memory_may_end_anywhere);
	suite_add_tcase(suite, tcase);
	return suite;
}
