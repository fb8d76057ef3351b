/* pressure.c - writers that are faster than their readers: what waits is bounded on both sides,
 * others have their turn, and nothing is allocated for an item. */
#include "flows.h"
#include "raw.h"
#include "alloc.h"
#include "suites.h"

#include "peer/streams.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

static void open_world(
	struct world *world, struct flows *flows, const struct world_options *options)
{
	memset(flows, 0, sizeof *flows);
	world_open(world, options);
	ck_assert_int_eq(flows_expose(world->server, flows), 0);
}

static struct nt_flow *held_sink(const struct flows *flows)
{
	return nt_flow_sink(netron_task_sink(flows->tasks[0]));
}

/* The declarations of the probe are changed by tests: each runs in a process of its own. */
static void declare(netron_stream_type *type, uint32_t items, uint8_t policy, uint32_t window)
{
	type->buffer_items = items;
	type->policy = policy;
	type->window_bytes = window;
}

/* ---- what waits ---- */

START_TEST(writer_that_does_not_heed_full)
{
	struct world world;
	struct flows flows;
	static uint8_t blob[16384];
	netron_bytes item = { blob, sizeof blob };
	unsigned taken = 0;
	int rc;

	open_world(&world, &flows, NULL);
	flows.handler = flows_hold;
	flows_down(world.peer, 0);
	world_settle(&world);
	netron_bytes_sink sink = { netron_task_sink(flows.tasks[0]) };
	while ((rc = netron_bytes_sink_write(sink, item)) >= 0)
		taken++;
	ck_assert_int_eq(rc, NETRON_E_LIMIT);
	ck_assert_uint_eq(taken, 16 + 15); /* the credit, and what waits: 256 KiB each */
	ck_assert_uint_le(nt_queue_bytes(&held_sink(&flows)->sink.queue), 256 << 10);
	world_close(&world);
}
END_TEST

/* The window of the reader, in bytes and in items. */
START_TEST(window_of_a_reader)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };
	static uint8_t blob[1000];
	netron_bytes item = { blob, sizeof blob };

	declare(&flows_blobs, 0, NETRON_BUFFER_BLOCK, 1 << 20);
	open_world(&world, &flows, NULL);
	flows.handler = flows_hold;
	netron_bytes_source source = flows_down(world.peer, 0);
	world_settle(&world);
	struct nt_flow *sink = held_sink(&flows);
	netron_bytes_sink_write((netron_bytes_sink){ nt_flow_handle(sink) }, item);
	world_settle(&world);
	ck_assert_int_eq(sink->sink.bytes, (1 << 20) - 1003);
	ck_assert_int_eq(sink->sink.items, 1023);
	/* Half of it read, half of it given back. */
	netron_bytes_source_read(source, heard_bytes, heard_end, &heard);
	for (int i = 0; i < 522; i++) {
		netron_bytes_sink_write((netron_bytes_sink){ nt_flow_handle(sink) }, item);
		if (i % 200 == 0)
			world_settle(&world);
	}
	world_settle(&world);
	ck_assert_uint_eq(heard.count, 523);
	ck_assert_int_gt(sink->sink.bytes, (1 << 20) - 20000);
	ck_assert_int_gt(sink->sink.items, 1000);
	world_close(&world);
}
END_TEST

/* One item may be larger than all the credit: then it must be read before the next. */
START_TEST(item_larger_than_the_window)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };
	uint8_t *blob = calloc(1, 4 << 20);
	netron_bytes item = { blob, 4 << 20 };

	open_world(&world, &flows, NULL);
	flows.handler = flows_hold;
	netron_bytes_source source = flows_down(world.peer, 0);
	world_settle(&world);
	netron_bytes_sink sink = { netron_task_sink(flows.tasks[0]) };
	ck_assert_int_eq(netron_bytes_sink_write(sink, item), NETRON_FULL);
	for (int i = 0; i < 8; i++)
		world_settle(&world);
	ck_assert_int_lt(held_sink(&flows)->sink.bytes, 0);
	netron_bytes_source_read(source, heard_bytes, heard_end, &heard);
	for (int i = 0; i < 8; i++)
		world_settle(&world);
	ck_assert_uint_eq(heard.bytes, 4 << 20);
	ck_assert_int_gt(held_sink(&flows)->sink.bytes, 0);
	ck_assert(!held_sink(&flows)->sink.is_full);
	free(blob);
	world_close(&world);
}
END_TEST

/* ---- policies ---- */

static const struct {
	uint8_t policy;
	int last_rc;
	uint32_t first, last; /* of the items behind the first NT_CREDIT_ITEMS */
	int end;
	unsigned dropped;
} policies[] = {
	{ NETRON_BUFFER_BLOCK, NETRON_FULL, NT_CREDIT_ITEMS, NT_CREDIT_ITEMS + 19, 0, 0 },
	{ NETRON_BUFFER_DROP_OLDEST, 0, NT_CREDIT_ITEMS + 10, NT_CREDIT_ITEMS + 19, 0, 10 },
	{ NETRON_BUFFER_DROP_NEWEST, 0, NT_CREDIT_ITEMS, NT_CREDIT_ITEMS + 9, 0, 10 },
	{ NETRON_BUFFER_ERROR, NETRON_E_CLOSED, NT_CREDIT_ITEMS, NT_CREDIT_ITEMS + 9,
		NETRON_E_LIMIT, 0 },
};

static void note_last(uint32_t item, void *user)
{
	struct heard *heard = user;

	if (item >= NT_CREDIT_ITEMS && heard->bytes == 0)
		heard->bytes = item; /* the first of them */
	heard_number(item, user);
}

/* Twenty items more than there is credit for, with room for ten. */
START_TEST(policy_of_a_writer)
{
	struct world world;
	struct flows flows;
	struct heard heard = { 0 };
	int rc = 0;

	declare(&flows_numbers, 10, policies[_i].policy, 0);
	open_world(&world, &flows, NULL);
	flows.handler = flows_hold;
	netron_u32_source source = flows_count(world.peer, 0);
	world_settle(&world);
	netron_u32_sink sink = { netron_task_sink(flows.tasks[0]) };
	for (uint32_t i = 0; i < NT_CREDIT_ITEMS + 20; i++)
		rc = netron_u32_sink_write(sink, i);
	ck_assert_int_eq(rc, policies[_i].last_rc);
	ck_assert_uint_eq(netron_stream_dropped(sink.stream), policies[_i].dropped);
	netron_u32_source_read(source, note_last, heard_end, &heard);
	world_settle(&world);
	if (rc >= 0)
		ck_assert_int_eq(netron_u32_sink_end(sink), 0);
	world_settle(&world);
	ck_assert_uint_eq(heard.bytes, policies[_i].first);
	ck_assert_uint_eq(heard.last, policies[_i].last);
	ck_assert(!heard.is_out_of_order);
	ck_assert_int_eq(heard.end.code, policies[_i].end);
	world_close(&world);
}
END_TEST

/* The same at the reader, where the writer knows no credit. */
START_TEST(policy_of_a_reader)
{
	static const struct {
		uint8_t policy;
		unsigned count;
		uint32_t last;
		int end;
	} cases[] = {
		{ NETRON_BUFFER_BLOCK, 50, 49, 0 },
		{ NETRON_BUFFER_DROP_OLDEST, 10, 49, 0 },
		{ NETRON_BUFFER_DROP_NEWEST, 10, 9, 0 },
		{ NETRON_BUFFER_ERROR, 10, 9, NETRON_E_LIMIT },
	};
	struct world world;
	struct raw raw;
	struct flows flows = { .handler = flows_hold };
	struct heard heard = { 0 };

	declare(&flows_numbers, 10, cases[_i].policy, 0);
	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	raw_call_items(&raw, 7, FLOWS_SUM, 5);
	for (uint8_t i = 0; i < 50; i++)
		raw_chunk(&raw, 0, 5, i, &i, 1);
	raw_chunk(&raw, NT_PACKET_EOS, 5, 50, NULL, 0);
	world_settle(&world);
	netron_u32_source source = { netron_task_source(flows.tasks[0]) };
	if (cases[_i].end == 0)
		ck_assert_uint_eq(netron_stream_dropped(source.stream), 50 - cases[_i].count);
	netron_u32_source_read(source, heard_number, heard_end, &heard);
	world_settle(&world);
	ck_assert_uint_eq(netron_stream_dropped(source.stream), 0); /* gone */
	ck_assert_uint_eq(heard.count, cases[_i].count);
	ck_assert_uint_eq(heard.last, cases[_i].last);
	ck_assert_int_eq(heard.end.code, cases[_i].end);
	raw_close(&raw);
}
END_TEST

/* ---- a lot ---- */

static uint64_t much(void)
{
	return getenv("NETRON_LONG") ? (uint64_t)10 << 30 : (uint64_t)1 << 30;
}

/* So much is thrown at a reader that never reads: by a writer that may lose it, and by one that
 * does as it is told and so hardly gets rid of anything. */
START_TEST(reader_that_never_reads)
{
	struct world world;
	struct flows flows;
	struct nt_test_alloc server_alloc, client_alloc;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	static uint8_t blob[65536];
	netron_bytes item = { blob, sizeof blob };
	uint64_t sent = 0;

	nt_test_alloc_init(&server_alloc);
	nt_test_alloc_init(&client_alloc);
	options.server.allocator = &server_alloc.allocator;
	options.client.allocator = &client_alloc.allocator;
	declare(&flows_blobs, 4, _i ? NETRON_BUFFER_BLOCK : NETRON_BUFFER_DROP_OLDEST, 0);
	open_world(&world, &flows, &options);
	flows.handler = flows_hold;
	flows_down(world.peer, 0);
	world_settle(&world);
	netron_bytes_sink sink = { netron_task_sink(flows.tasks[0]) };
	for (unsigned i = 0; sent < much(); i++) {
		int rc = netron_bytes_sink_write(sink, item);
		ck_assert_int_ge(rc, _i ? NETRON_E_LIMIT : 0);
		sent += sizeof blob;
		if (i % 64 == 0)
			uv_run(&world.uv, UV_RUN_NOWAIT);
	}
	world_settle(&world);
	ck_assert_uint_lt(server_alloc.peak_bytes, 4 << 20);
	ck_assert_uint_lt(client_alloc.peak_bytes, 4 << 20);
	world_close(&world);
	ck_assert_uint_eq(server_alloc.live, 0);
	ck_assert_uint_eq(client_alloc.live, 0);
}
END_TEST

/* A gigabyte from a handler that heeds FULL, read as it comes. */
static void down_run(void *user);

struct down {
	netron_bytes_sink sink;
	uint64_t left;
};

static uint8_t down_blob[65536];

static void down_run(void *user)
{
	struct down *down = user;
	netron_bytes item = { down_blob, sizeof down_blob };

	while (down->left > 0) {
		down->left -= sizeof down_blob;
		if (netron_bytes_sink_write(down->sink, item) != 0)
			return;
	}
	netron_bytes_sink_end(down->sink);
}

static int down_handler(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	struct down *down = flows->user;

	if (method != FLOWS_DOWN)
		return netron_reply(task, &flows_methods[method], &(uint64_t){ n });
	down->sink.stream = netron_task_sink(task);
	netron_bytes_sink_on_ready(down->sink, down_run, down);
	down_run(down);
	return 0;
}

START_TEST(bulk_and_calls)
{
	struct world world;
	struct flows flows;
	struct down down = { .left = (uint64_t)256 << 20 };
	struct heard heard = { 0 };
	struct outcome sum = { 0 };
	uint64_t most = 0, since = 0;

	open_world(&world, &flows, NULL);
	flows.handler = down_handler;
	flows.user = &down;
	netron_bytes_source_read(flows_down(world.peer, 0), heard_bytes, heard_end, &heard);
	while (heard.end.count == 0) {
		if (sum.count == 0 && since == 0) {
			probe_add(world.peer, NULL, 1, 2, outcome_add, &sum);
			since = heard.bytes + 1;
		}
		uv_run(&world.uv, UV_RUN_NOWAIT);
		if (sum.count > 0) {
			if (heard.bytes - since > most)
				most = heard.bytes - since;
			memset(&sum, 0, sizeof sum);
			since = 0;
		}
	}
	ck_assert_uint_eq(heard.bytes, (uint64_t)256 << 20);
	/* What is ahead of an answer: the connection's queue and what the transport holds. */
	ck_assert_uint_lt(most, 1 << 20);
	world_close(&world);
}
END_TEST

/* All get on alike. */
START_TEST(streams_take_turns)
{
	enum { STREAMS = 8 };
	struct world world;
	struct flows flows;
	struct heard heard[STREAMS] = { { 0 } };
	unsigned least = UINT32_MAX, most = 0;

	open_world(&world, &flows, NULL);
	for (unsigned i = 0; i < STREAMS; i++)
		netron_u32_source_read(
			flows_count(world.peer, 1000000), heard_number, heard_end, &heard[i]);
	while (heard[0].count < 200000)
		uv_run(&world.uv, UV_RUN_NOWAIT);
	for (unsigned i = 0; i < STREAMS; i++) {
		least = heard[i].count < least ? heard[i].count : least;
		most = heard[i].count > most ? heard[i].count : most;
	}
	ck_assert_uint_gt(least, 150000);
	ck_assert_uint_lt(most, 260000);
	world_close(&world);
}
END_TEST

/* ---- memory ---- */

/* Linked with --wrap: every allocation of the program comes through here, those of libuv too. */
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *memory, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *memory, size_t size);

static atomic_size_t allocations;

void *__wrap_malloc(size_t size)
{
	allocations++;
	return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
	allocations++;
	return __real_calloc(count, size);
}

void *__wrap_realloc(void *memory, size_t size)
{
	allocations++;
	return __real_realloc(memory, size);
}

static void read_until(netron *net, const struct heard *heard, unsigned count)
{
	while (heard->count < count)
		nt_loop_turn(&net->loop, true);
}

START_TEST(items_allocate_nothing)
{
	static const char *const urls[] = { "memory://steady", "tcp://127.0.0.1:0" };
	static struct flows flows;
	struct heard heard = { 0 };
	netron_listener listener;
	netron_peer peer;
	size_t before;

	netron *net = netron_new(NULL);
	ck_assert_int_eq(flows_expose(net, &flows), 0);
	ck_assert_int_eq(netron_listen_at(net, urls[_i], &listener, NULL), 0);
	ck_assert_int_eq(netron_connect_sync(net, netron_listener_url(listener), &peer, NULL), 0);
	netron_u32_source_read(flows_count(peer, 300000), heard_number, heard_end, &heard);
	read_until(net, &heard, 100000);
	before = allocations;
	read_until(net, &heard, 250000);
	ck_assert_uint_eq(allocations - before, 0);
	ck_assert(!heard.is_out_of_order);
	netron_free(net);
}
END_TEST

/* ---- memory that is not there ---- */

struct scene {
	netron *net;
	struct flows flows;
	struct heard heard, twice;
	struct outcome connected, sum;
	struct pump pump, pump_twice;
	bool has_begun;
};

static void turn(netron *net)
{
	for (int i = 0; i < 60; i++)
		nt_loop_turn(&net->loop, false);
}

/* A download, an upload, both at once; the last is broken off. Whatever fails is told. */
static void play(struct scene *scene, const netron_allocator *allocator)
{
	netron_options options = netron_options_default();
	netron_u32_sink sink;
	netron_peer peer;

	memset(scene, 0, sizeof *scene);
	options.allocator = allocator;
	scene->net = netron_new(&options);
	if (!scene->net)
		return;
	if (flows_expose(scene->net, &scene->flows) == 0 &&
		netron_listen(scene->net, "memory://starved", NULL) == 0) {
		peer = netron_connect(
			scene->net, "memory://starved", outcome_connect, &scene->connected);
		turn(scene->net);
		scene->has_begun = true;
		netron_u32_source_read(
			flows_count(peer, 20), heard_number, heard_end, &scene->heard);
		flows_sum(peer, &sink, &scene->sum);
		pump_start(&scene->pump, sink, 20);
		turn(scene->net);
		netron_u32_source_read(
			flows_double(peer, &sink), heard_number, heard_end, &scene->twice);
		pump_start(&scene->pump_twice, sink, 3000);
		turn(scene->net);
		netron_peer_close(peer);
		turn(scene->net);
	}
	netron_free(scene->net);
}

static void sweep(bool fail_all_after)
{
	static struct scene scene;
	struct nt_test_alloc alloc;

	for (size_t n = 1;; n++) {
		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		alloc.fail_all_after = fail_all_after;
		play(&scene, &alloc.allocator);
		ck_assert_uint_eq(alloc.live, 0);
		if (scene.has_begun) {
			ck_assert_uint_eq(scene.heard.end.count, 1);
			ck_assert_uint_eq(scene.twice.end.count, 1);
			ck_assert_uint_eq(scene.sum.count, 1);
			ck_assert(scene.heard.end.code != 0 || scene.heard.count == 20);
			ck_assert(scene.sum.code != 0 || scene.sum.number == 190);
		}
		if (alloc.count < n)
			break;
	}
	ck_assert_int_eq(scene.heard.end.code, 0);
	ck_assert_int_eq(scene.sum.number, 190);
	ck_assert_uint_eq(scene.twice.count, 3000);
}

START_TEST(every_allocation_fails_once)
{
	sweep(false);
}
END_TEST

START_TEST(every_allocation_is_the_last)
{
	sweep(true);
}
END_TEST

enum { ENDS = 24 };

/* Items and then an error; a call with streams is refused. */
static int fail_all(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	(void)flows;
	if (method == FLOWS_DOUBLE)
		return NETRON_E_FORBIDDEN;
	for (uint32_t i = 0; i < n; i++)
		netron_u32_sink_write((netron_u32_sink){ netron_task_sink(task) }, i);
	return NETRON_E_CONFLICT;
}

/* Every reader hears of the end, without a timeout and before all is freed. */
static void play_ends(const netron_allocator *allocator)
{
	netron_options options = netron_options_default();
	struct heard failed[ENDS] = { { 0 } }, refused[ENDS] = { { 0 } };
	struct flows flows = { .handler = fail_all };
	struct outcome connected = { 0 };
	netron_u32_sink sink;
	netron_peer peer;

	options.allocator = allocator;
	netron *net = netron_new(&options);
	if (!net)
		return;
	if (flows_expose(net, &flows) == 0 && netron_listen(net, "memory://short", NULL) == 0) {
		peer = netron_connect(net, "memory://short", outcome_connect, &connected);
		turn(net);
		for (uint32_t i = 0; i < ENDS; i++) {
			netron_u32_source_read(
				flows_count(peer, i), heard_number, heard_end, &failed[i]);
			netron_u32_source_read(
				flows_double(peer, &sink), heard_number, heard_end, &refused[i]);
		}
		turn(net);
		for (uint32_t i = 0; i < ENDS; i++) {
			ck_assert_uint_eq(failed[i].end.count, 1);
			ck_assert_int_lt(failed[i].end.code, 0);
			ck_assert_uint_eq(refused[i].end.count, 1);
			ck_assert_int_lt(refused[i].end.code, 0);
		}
	}
	netron_free(net);
}

START_TEST(ends_when_an_allocation_fails)
{
	struct nt_test_alloc alloc;

	for (size_t n = 1;; n++) {
		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		alloc.fail_all_after = _i == 1;
		play_ends(&alloc.allocator);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
	}
}
END_TEST

Suite *pressure_suite(void)
{
	Suite *suite = suite_create("pressure");
	TCase *waits = tcase_create("waits"), *lots = tcase_create("lots");
	TCase *memory = tcase_create("memory");

	tcase_add_test(waits, writer_that_does_not_heed_full);
	tcase_add_test(waits, window_of_a_reader);
	tcase_add_test(waits, item_larger_than_the_window);
	tcase_add_loop_test(waits, policy_of_a_writer, 0, 4);
	tcase_add_loop_test(waits, policy_of_a_reader, 0, 4);
	suite_add_tcase(suite, waits);
	tcase_set_timeout(lots, 600);
	tcase_add_loop_test(lots, reader_that_never_reads, 0, 2);
	tcase_add_test(lots, bulk_and_calls);
	tcase_add_test(lots, streams_take_turns);
	suite_add_tcase(suite, lots);
	tcase_add_loop_test(memory, items_allocate_nothing, 0, 2);
	tcase_set_timeout(memory, 120);
	tcase_add_test(memory, every_allocation_fails_once);
	tcase_add_test(memory, every_allocation_is_the_last);
	tcase_add_loop_test(memory, ends_when_an_allocation_fails, 0, 2);
	suite_add_tcase(suite, memory);
	return suite;
}
