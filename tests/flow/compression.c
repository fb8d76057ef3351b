/* compression.c - packets that travel compressed: between whom, which, and what of it is an attack.
 */
#include "flows.h"
#include "raw.h"
#include "suites.h"

#include "codec/deflate.h"
#include "wire/body.h"

#include <stdlib.h>
#include <string.h>

#define HELLO(features)                                                                            \
	"{\"type\":\"client-id\",\"id\":\"raw\",\"netronc\":{\"v\":1,\"features\":[" features "]}" \
	"}"

enum { LONG = 5000 };

static struct world world;
static struct raw raw;
static struct nt_deflate *both;

static struct world_options compressing(uint32_t server, uint32_t client)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	options.server.compress_bytes = server;
	options.client.compress_bytes = client;
	return options;
}

/* A raw client that has said hello. */
static void open_raw(uint32_t compress_bytes, const char *hello)
{
	struct world_options options = compressing(compress_bytes, 0);

	both = nt_deflate_new(&nt_alloc_default, NT_DEFLATE_RAW);
	raw_open(&raw, &world, &options, false);
	raw_text(&raw, hello);
	world_settle(&world);
	ck_assert_int_eq(netron_peer_get_state(world.visitor), NETRON_PEER_READY);
	raw_forget(&raw);
}

static void close_raw(void)
{
	raw_close(&raw);
	nt_deflate_free(both);
}

/* CALL probe@1.0.0 echo(text), of size bytes; the size of the packet. */
static size_t put_echo(uint8_t *packet, uint32_t id, const char *who, size_t size)
{
	uint8_t *p = nt_packet_header(packet, id, NT_PACKET_REQUEST | NT_PACKET_CALL);

	p = nt_put_array(p, 3);
	p = nt_put_string(p, "probe@1.0.0", 11);
	p = nt_put_string(p, "echo", 4);
	p = nt_put_string(p, who, size);
	return (size_t)(p - packet);
}

static char *long_name(bool is_noise)
{
	char *who = malloc(LONG);

	srand(3);
	for (int i = 0; i < LONG; i++)
		who[i] = (char)(is_noise ? ' ' + rand() % 95 : "to and fro "[i % 11]);
	return who;
}

static void send_echo(uint32_t id, const char *who, size_t size)
{
	uint8_t packet[LONG + 64];

	raw_send(&raw, packet, put_echo(packet, id, who, size));
	world_settle(&world);
}

/* data, compressed, as the body of a packet. */
static void send_deflated(uint8_t flags, const uint8_t *data, size_t size)
{
	struct nt_buf small;
	uint8_t *body;

	nt_buf_init(&small, &nt_alloc_default);
	ck_assert(nt_deflate_pack(both, data, size, UINT32_MAX, &small));
	body = malloc(nt_buf_size(&small) + 5);
	uint8_t *end = nt_put_bin(body, small.data, nt_buf_size(&small));
	raw_packet(&raw, 1, flags, body, (size_t)(end - body));
	free(body);
	nt_buf_fini(&small);
	world_settle(&world);
}

enum { DEFLATED = NT_PACKET_REQUEST | NT_PACKET_DEFLATED };

/* The packet inside the only message that came. Valid until the next one. */
static const struct nt_packet *unwrap(void)
{
	static struct nt_buf inner;
	static struct nt_packet packet;
	struct nt_packet outer;
	const uint8_t *data;
	size_t size;

	ck_assert_uint_eq(raw.count, 1);
	ck_assert_int_eq(nt_packet_decode(raw.messages[0], raw.sizes[0], &outer), 0);
	ck_assert_int_eq(nt_packet_type(&outer), NT_PACKET_DEFLATED);
	ck_assert_ptr_nonnull(nt_take_bin(outer.body, outer.body + outer.body_size, &data, &size));
	nt_buf_fini(&inner);
	nt_buf_init(&inner, &nt_alloc_default);
	ck_assert_int_eq(nt_deflate_unpack(both, data, size, 1u << 20, &inner), 0);
	ck_assert_int_eq(nt_packet_decode(inner.data, nt_buf_size(&inner), &packet), 0);
	return &packet;
}

/* ---- who and what ---- */

START_TEST(a_long_answer_is_compressed)
{
	char *who = long_name(false);

	open_raw(1000, HELLO("\"deflate\""));
	send_echo(7, who, LONG);
	ck_assert_uint_lt(raw.sizes[0], LONG / 10);
	const struct nt_packet *answer = unwrap();
	ck_assert_uint_eq(answer->id, 7);
	ck_assert_uint_gt(answer->body_size, LONG);
	ck_assert(memmem(answer->body, answer->body_size, who, LONG) != NULL);
	free(who);
	close_raw();
}
END_TEST

START_TEST(a_short_answer_is_not)
{
	open_raw(1000, HELLO("\"deflate\""));
	send_echo(7, "you", 3);
	ck_assert_ptr_nonnull(raw_answer(&raw, 7));
	close_raw();
}
END_TEST

/* Twice as large for nothing would be worse than as it is. */
START_TEST(noise_is_sent_as_it_is)
{
	char *who = malloc(LONG);

	srand(5);
	for (int i = 0; i < LONG; i++)
		who[i] = (char)(1 + rand() % 127);
	open_raw(10, HELLO("\"deflate\""));
	send_echo(7, who, LONG);
	ck_assert_ptr_nonnull(raw_answer(&raw, 7));
	free(who);
	close_raw();
}
END_TEST

START_TEST(only_between_two_who_say_so)
{
	char *who = long_name(false);

	open_raw(1000, HELLO("\"int64\""));
	send_echo(7, who, LONG);
	ck_assert_ptr_nonnull(raw_answer(&raw, 7));
	close_raw();
	open_raw(0, HELLO("\"deflate\""));
	send_echo(7, who, LONG);
	ck_assert_ptr_nonnull(raw_answer(&raw, 7));
	close_raw();
	free(who);
}
END_TEST

START_TEST(a_compressed_request_is_answered)
{
	uint8_t packet[200];

	open_raw(1000, HELLO("\"deflate\", \"context\""));
	send_deflated(DEFLATED, packet, put_echo(packet, 9, "you", 3));
	ck_assert_ptr_nonnull(strstr(raw_print(raw_answer(&raw, 9)), "you"));
	/* Also behind its context. */
	raw_packet(&raw, 10, NT_PACKET_REQUEST | NT_PACKET_CONTEXT,
		"\x81\xa1"
		"d\xcd\x03\xe8",
		6);
	send_deflated(DEFLATED, packet, put_echo(packet, 10, "all", 3));
	ck_assert_ptr_nonnull(strstr(raw_print(raw_answer(&raw, 10)), "all"));
	close_raw();
}
END_TEST

static void check_both_ways(uint32_t server, uint32_t client)
{
	struct world_options options = compressing(server, client);
	char *who = long_name(false);
	netron_value *back, text = netron_value_string("");

	text.as.string.data = who;
	text.as.string.size = LONG;
	world_open(&world, &options);
	for (int i = 0; i < 3; i++) {
		ck_assert_int_eq(netron_peer_call_sync(world.peer, "probe@1.0.0", "echo", &text, 1,
					 NULL, &back, NULL),
			0);
		ck_assert(netron_value_equal(back, &text));
		netron_value_free(back);
	}
	/* Between packets nothing large is kept. */
	ck_assert_uint_le(world.server->deflated.capacity, 64 * 1024);
	ck_assert_uint_le(world.client->inflated.capacity, 64 * 1024);
	ck_assert_uint_eq(world.errors, 0);
	world_close(&world);
	free(who);
}

START_TEST(two_instances_agree)
{
	check_both_ways(100, 100);
	check_both_ways(1, 1);
	check_both_ways(1, 1u << 30);
	check_both_ways(100, 0);
	check_both_ways(0, 100);
}
END_TEST

struct reading {
	uint64_t bytes;
	unsigned ends;
};

static void on_blob(netron_bytes blob, void *user)
{
	((struct reading *)user)->bytes += blob.size;
}

static void on_end(const netron_error *error, void *user)
{
	ck_assert_ptr_null(error);
	((struct reading *)user)->ends++;
}

/* Credit counts what an item is, not what became of it on the way. */
static int send_blobs(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	static uint8_t zeros[50000];
	netron_bytes_sink sink = { netron_task_sink(task) };

	(void)flows;
	(void)method;
	for (uint32_t i = 0; i < n; i++)
		ck_assert_int_ge(
			netron_bytes_sink_write(sink, (netron_bytes){ zeros, sizeof zeros }), 0);
	return netron_bytes_sink_end(sink);
}

START_TEST(streams_keep_their_credit)
{
	struct world_options options = compressing(1000, 1000);
	struct flows flows = { .handler = send_blobs };
	struct reading reading = { 0 };

	options.server.limits.stream_queue_bytes = 4u << 20;
	world_open(&world, &options);
	ck_assert_int_eq(flows_expose(world.server, &flows), 0);
	netron_bytes_source source = flows_down(world.peer, 40);
	netron_bytes_source_read(source, on_blob, on_end, &reading);
	for (int i = 0; i < 100 && reading.ends == 0; i++)
		world_settle(&world);
	ck_assert_uint_eq(reading.ends, 1);
	ck_assert_uint_eq(reading.bytes, 40 * 50000);
	world_close(&world);
}
END_TEST

/* ---- attacks ---- */

static void check_closed(const char *reason)
{
	world_settle(&world);
	ck_assert(raw.is_closed || raw.has_ended);
	ck_assert_msg(strstr(world.log, reason) != NULL, "no \"%s\" in: %s", reason, world.log);
}

START_TEST(a_bomb_closes_the_connection)
{
	struct world_options options = compressing(1000, 0);
	uint8_t *zeros = calloc(1, 3u << 20);

	options.server.limits.max_packet_bytes = 1u << 20;
	both = nt_deflate_new(&nt_alloc_default, NT_DEFLATE_RAW);
	raw_open(&raw, &world, &options, false);
	raw_text(&raw, HELLO("\"deflate\""));
	world_settle(&world);
	send_deflated(DEFLATED, zeros, 3u << 20);
	check_closed("a compressed packet is larger than the limit");
	ck_assert_uint_le(world.server->inflated.capacity, 64 * 1024);
	free(zeros);
	close_raw();
}
END_TEST

START_TEST(what_is_no_packet_closes_the_connection)
{
	static const struct {
		uint8_t flags;
		const char *body;
		size_t size;
		const char *reason;
	} wrong[] = {
		{ DEFLATED, "\xc0", 1, "cannot be read" },             /* no bin */
		{ DEFLATED, "\xc4\x05zz", 4, "cannot be read" },       /* shorter than it says */
		{ DEFLATED, "\xc4\x02zz\xc0", 5, "cannot be read" },   /* something behind */
		{ DEFLATED, "\xc4\x04zzzz", 6, "cannot be read" },     /* not compressed */
		{ DEFLATED, "\xc4\x00", 2, "cannot be read" },         /* nothing */
		{ NT_PACKET_DEFLATED, "\xc4\x00", 2, "unknown type" }, /* an answer */
	};

	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		open_raw(1000, HELLO("\"deflate\""));
		raw_packet(&raw, 1, wrong[i].flags, wrong[i].body, wrong[i].size);
		check_closed(wrong[i].reason);
		close_raw();
	}
}
END_TEST

START_TEST(what_is_inside_must_be_a_packet)
{
	uint8_t twice[16] = { 0, 0, 0, 1, DEFLATED, 0xc4, 0 };

	open_raw(1000, HELLO("\"deflate\""));
	send_deflated(DEFLATED, twice, 7);
	check_closed("compressed twice");
	close_raw();
	open_raw(1000, HELLO("\"deflate\""));
	send_deflated(DEFLATED, twice, 4);
	check_closed("cannot be read");
	close_raw();
}
END_TEST

/* To one who did not announce it, the type is unknown like any other. */
START_TEST(unasked_it_is_refused)
{
	char text[200];

	open_raw(0, HELLO("\"deflate\""));
	raw_packet(&raw, 1, DEFLATED, "\xc4\x00", 2);
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 1), text, sizeof text), 501);
	close_raw();
}
END_TEST

Suite *compression_suite(void)
{
	Suite *suite = suite_create("compression");
	TCase *tcase = tcase_create("who and what");

	tcase_add_test(tcase, a_long_answer_is_compressed);
	tcase_add_test(tcase, a_short_answer_is_not);
	tcase_add_test(tcase, noise_is_sent_as_it_is);
	tcase_add_test(tcase, only_between_two_who_say_so);
	tcase_add_test(tcase, a_compressed_request_is_answered);
	tcase_add_test(tcase, two_instances_agree);
	tcase_add_test(tcase, streams_keep_their_credit);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("attacks");
	tcase_add_test(tcase, a_bomb_closes_the_connection);
	tcase_add_test(tcase, what_is_no_packet_closes_the_connection);
	tcase_add_test(tcase, what_is_inside_must_be_a_packet);
	tcase_add_test(tcase, unasked_it_is_refused);
	suite_add_tcase(suite, tcase);
	return suite;
}
