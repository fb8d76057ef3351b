/* raw.c - the other side of a connection as bytes. */
#include "raw.h"

#include "codec/failure.h"
#include "codec/value.h"
#include "io/url.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool on_message(void *user, const uint8_t *data, size_t size)
{
	struct raw *raw = user;

	ck_assert_uint_lt(raw->count, RAW_MESSAGES);
	raw->messages[raw->count] = calloc(1, size + NT_BUF_SLACK);
	memcpy(raw->messages[raw->count], data, size);
	raw->sizes[raw->count++] = size;
	return true;
}

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct raw *raw = user;

	ck_assert_int_eq(nt_frame_feed(&raw->frame, data, size, on_message, raw), 0);
}

static void on_drained(void *user)
{
	(void)user;
}

static void on_end(void *user)
{
	((struct raw *)user)->has_ended = true;
}

static void on_close(void *user, const netron_error *error)
{
	struct raw *raw = user;

	(void)error;
	raw->channel = NULL;
	raw->is_closed = true;
}

static void on_dialed(void *user, struct nt_channel *channel, const netron_error *error)
{
	static const struct nt_channel_events events = { on_bytes, on_drained, on_end, on_close };
	struct raw *raw = user;

	ck_assert_ptr_null(error);
	raw->channel = channel;
	nt_channel_start(channel, &events, raw);
}

static nt_ms now(void *user)
{
	return ((struct world *)user)->clock;
}

void raw_open(struct raw *raw, struct world *world, const struct world_options *options, bool hello)
{
	struct nt_url url;

	memset(raw, 0, sizeof *raw);
	raw->world = world;
	world_make(world, options);
	ck_assert_int_eq(netron_listen(world->server, "memory://raw", NULL), 0);
	ck_assert_int_eq(nt_loop_init(&raw->loop, &nt_alloc_default, &world->uv), 0);
	raw->loop.now = now;
	raw->loop.now_user = world;
	nt_frame_init(&raw->frame, &nt_alloc_default, 64u << 20);
	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, "memory://raw", &url, NULL), 0);
	ck_assert_int_eq(
		nt_transport_memory.dial(&raw->loop, &url, NULL, on_dialed, raw, &raw->dial, NULL),
		0);
	world_settle(world);
	ck_assert_ptr_nonnull(raw->channel);
	if (hello) {
		raw_text(raw, "{\"type\":\"client-id\",\"id\":\"raw\"}");
		world_settle(world);
		ck_assert_int_eq(netron_peer_get_state(world->visitor), NETRON_PEER_READY);
	}
}

static void note_closed(struct nt_loop *loop, void *user)
{
	(void)loop;
	*(bool *)user = true;
}

void raw_close(struct raw *raw)
{
	struct world *world = raw->world;
	bool is_closed = false;

	if (raw->channel)
		raw->channel->ops->abort(raw->channel, 0);
	world_settle(world);
	ck_assert(raw->is_closed);
	nt_loop_close(&raw->loop, note_closed, &is_closed);
	world_settle(world);
	ck_assert(is_closed);
	nt_loop_fini(&raw->loop);
	nt_frame_fini(&raw->frame);
	raw_forget(raw);
	world_close(world);
}

void raw_forget(struct raw *raw)
{
	while (raw->count > 0)
		free(raw->messages[--raw->count]);
}

void raw_bytes(struct raw *raw, const void *data, size_t size)
{
	if (!raw->channel)
		return;
	ck_assert(nt_buf_append(&raw->channel->out, data, size));
	raw->channel->ops->flush(raw->channel);
}

void raw_send(struct raw *raw, const void *data, size_t size)
{
	uint8_t header[4] = { (uint8_t)(size >> 24), (uint8_t)(size >> 16), (uint8_t)(size >> 8),
		(uint8_t)size };

	raw_bytes(raw, header, sizeof header);
	raw_bytes(raw, data, size);
}

void raw_text(struct raw *raw, const char *text)
{
	raw_send(raw, text, strlen(text));
}

void raw_packet(struct raw *raw, uint32_t id, uint8_t flags, const void *body, size_t size)
{
	uint8_t *message = calloc(1, NT_PACKET_HEADER + size);

	memcpy(nt_packet_header(message, id, flags), body, size);
	raw_send(raw, message, NT_PACKET_HEADER + size);
	free(message);
}

const struct nt_packet *raw_answer(struct raw *raw, uint32_t id)
{
	static struct nt_packet packet;

	for (unsigned i = 0; i < raw->count; i++) {
		if (memcmp(raw->messages[i], "{\"type", 6) == 0 ||
			nt_packet_decode(raw->messages[i], raw->sizes[i], &packet) < 0)
			continue;
		if (packet.id == id && !nt_packet_is_request(&packet))
			return &packet;
	}
	return NULL;
}

static const netron_value *read_value(const struct nt_packet *answer, struct nt_arena *arena)
{
	static const netron_limits limits = {
		.max_depth = 32, .max_elements = 1000000, .max_string_bytes = 1 << 24
	};
	const uint8_t *end = answer->body + answer->body_size;
	const netron_value *value = NULL;
	struct nt_reader reader;

	nt_reader_init(&reader, end, arena, &limits);
	ck_assert_ptr_eq(nt_value_read(&reader, answer->body, &value), end);
	nt_reader_done(&reader);
	return value;
}

int raw_error(const struct nt_packet *answer, char *text, size_t size)
{
	static const netron_limits limits = {
		.max_depth = 32, .max_elements = 1000000, .max_string_bytes = 1 << 24
	};
	const netron_error *error = NULL;
	struct nt_arena_pool pool;
	struct nt_arena arena;
	struct nt_reader reader;

	ck_assert_ptr_nonnull(answer);
	if (!nt_packet_is_error(answer))
		return 0;
	const uint8_t *end = answer->body + answer->body_size;
	nt_arena_pool_init(&pool, &nt_alloc_default, 1);
	nt_arena_init(&arena, &pool, 0);
	nt_reader_init(&reader, end, &arena, &limits);
	ck_assert_ptr_eq(nt_failure_read(&reader, answer->body, NULL, &error), end);
	nt_reader_done(&reader);
	int status = netron_error_status(error);
	snprintf(text, size, "%s", netron_error_message(error));
	nt_arena_fini(&arena);
	nt_arena_pool_fini(&pool);
	return status;
}

const char *raw_print(const struct nt_packet *answer)
{
	static char text[2048];
	struct nt_arena_pool pool;
	struct nt_arena arena;

	ck_assert_ptr_nonnull(answer);
	nt_arena_pool_init(&pool, &nt_alloc_default, 1);
	nt_arena_init(&arena, &pool, 0);
	netron_value_print(read_value(answer, &arena), text, sizeof text);
	nt_arena_fini(&arena);
	nt_arena_pool_fini(&pool);
	return text;
}
