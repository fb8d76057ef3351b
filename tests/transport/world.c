#include "world.h"

#include "certs.h"
#include "upgrade.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PATIENCE_S = 20 };

/* What a transport tells. */

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct side *side = user;
	uint8_t sum = 0;

	ck_assert_int_eq(side->world->depth, 0);
	ck_assert_uint_eq(side->closed, 0);
	ck_assert_uint_eq(side->ended, 0);
	ck_assert_uint_gt(size, 0);
	side->bytes_calls++;
	/* The bytes behind may be read. */
	for (size_t i = 0; i < NT_BUF_SLACK; i++)
		sum = (uint8_t)(sum + data[size + i]);
	(void)sum;
	if (side->is_echo) {
		ck_assert(nt_buf_append(&side->channel->out, data, size));
		side->world->depth++;
		side->channel->ops->flush(side->channel);
		side->world->depth--;
	} else {
		ck_assert(nt_buf_append(&side->received, data, size));
	}
	if (side->on_bytes)
		side->on_bytes(side);
}

static void on_drained(void *user)
{
	struct side *side = user;

	ck_assert_int_eq(side->world->depth, 0);
	ck_assert_uint_eq(side->closed, 0);
	ck_assert_uint_le(nt_channel_queued(side->channel), side->channel->low_bytes);
	side->drained++;
	if (side->on_drained)
		side->on_drained(side);
}

static void on_end(void *user)
{
	struct side *side = user;

	ck_assert_int_eq(side->world->depth, 0);
	ck_assert_uint_eq(side->closed, 0);
	side->ended++;
	ck_assert_uint_eq(side->ended, 1);
	if (side->on_end)
		side->on_end(side);
}

static void on_close(void *user, const netron_error *error)
{
	struct side *side = user;

	ck_assert_int_eq(side->world->depth, 0);
	side->closed++;
	ck_assert_uint_eq(side->closed, 1);
	side->close_code = error ? netron_error_code(error) : 0;
	snprintf(side->close_text, sizeof side->close_text, "%s",
		error ? netron_error_message(error) : "");
	if (side->on_close)
		side->on_close(side);
	side->channel = NULL;
}

static const struct nt_channel_events channel_events = { on_bytes, on_drained, on_end, on_close };

static void start(struct side *side, struct nt_channel *channel)
{
	side->channel = channel;
	side->world->depth++;
	nt_channel_start(channel, &channel_events, side);
	side->world->depth--;
}

static void take(void *user, struct nt_channel *channel)
{
	struct world *world = user;

	ck_assert_int_eq(world->depth, 0);
	world->accepted++;
	if (world->next_server)
		start(world->next_server, channel);
	else
		channel->ops->abort(channel, 0);
}

static void on_accept(void *user, struct nt_channel *channel)
{
	if (channel->protocol == NT_PROTOCOL_HTTP)
		upgrade(channel, take, user);
	else
		take(user, channel);
}

static void on_accept_error(void *user, const netron_error *error)
{
	struct world *world = user;

	world->accept_errors++;
	world->accept_error_code = netron_error_code(error);
}

static void on_listener_close(void *user)
{
	struct world *world = user;

	ck_assert_int_eq(world->depth, 0);
	world->listener_closed++;
	world->listener = NULL;
}

static const struct nt_listener_events listener_events = {
	.on_accept = on_accept,
	.on_error = on_accept_error,
	.on_close = on_listener_close,
};

static void on_dialed(void *user, struct nt_channel *channel, const netron_error *error)
{
	struct side *side = user;
	struct world *world = side->world;

	ck_assert_int_eq(world->depth, 0);
	ck_assert((channel != NULL) != (error != NULL));
	world->dialed++;
	world->dial = NULL;
	world->dial_code = error ? netron_error_code(error) : 0;
	snprintf(world->dial_text, sizeof world->dial_text, "%s",
		error ? netron_error_message(error) : "");
	if (channel)
		start(side, channel);
}

/* Sides. */

void side_init(struct world *world, struct side *side)
{
	*side = (struct side){ .world = world };
	nt_buf_init(&side->received, &nt_alloc_default);
}

void side_fini(struct side *side)
{
	nt_buf_fini(&side->received);
}

static void flush(struct side *side)
{
	side->world->depth++;
	side->channel->ops->flush(side->channel);
	side->world->depth--;
}

void side_send(struct side *side, const void *data, size_t size)
{
	ck_assert(nt_buf_append(&side->channel->out, data, size));
	flush(side);
}

void side_close(struct side *side, uint32_t linger_ms)
{
	side->world->depth++;
	side->channel->ops->close(side->channel, linger_ms);
	side->world->depth--;
}

void side_abort(struct side *side, int reason)
{
	side->world->depth++;
	side->channel->ops->abort(side->channel, reason);
	side->world->depth--;
}

void side_pause(struct side *side)
{
	side->world->depth++;
	side->channel->ops->pause(side->channel);
	side->world->depth--;
}

void side_resume(struct side *side)
{
	side->world->depth++;
	side->channel->ops->resume(side->channel);
	side->world->depth--;
}

uint8_t pattern_at(size_t offset)
{
	return (uint8_t)(offset * 7 + offset / 251 + offset / 65521);
}

void side_send_pattern(struct side *side, size_t offset, size_t size)
{
	ck_assert(nt_buf_reserve(&side->channel->out, size));
	for (size_t i = 0; i < size; i++)
		side->channel->out.data[side->channel->out.end++] = pattern_at(offset + i);
	flush(side);
}

void side_check_pattern(const struct side *side, size_t size)
{
	ck_assert_uint_eq(nt_buf_size(&side->received), size);
	for (size_t i = 0; i < size; i++)
		if (side->received.data[side->received.start + i] != pattern_at(i))
			ck_abort_msg("byte %zu is wrong", i);
}

/* The world. */

static char directory[64];

static void remove_directory(void)
{
	char path[80];

	snprintf(path, sizeof path, "%s/s", directory);
	unlink(path);
	rmdir(directory);
}

void world_init(struct world *world, const char *scheme)
{
	memset(world, 0, sizeof *world);
	nt_test_alloc_init(&world->alloc);
	ck_assert_int_eq(nt_loop_init(&world->loop, &world->alloc.allocator, NULL), 0);
	world->transport = nt_transport_find(scheme);
	ck_assert_ptr_nonnull(world->transport);
	side_init(world, &world->client);
	side_init(world, &world->server);
	world->client.other = &world->server;
	world->server.other = &world->client;
	world->next_server = &world->server;
	if (strcmp(scheme, "unix") == 0) {
		strcpy(directory, "/tmp/netron-test-XXXXXX");
		ck_assert_ptr_nonnull(mkdtemp(directory));
		snprintf(world->url, sizeof world->url, "unix://%s/s", directory);
	} else {
		snprintf(world->url, sizeof world->url, "%s://%s", scheme,
			strcmp(scheme, "memory") == 0 || strcmp(scheme, "pipe") == 0
				? "test"
				: "127.0.0.1:0");
	}
	if (strcmp(scheme, "tls") == 0 || strcmp(scheme, "wss") == 0) {
		const struct nt_test_certs *certs = nt_test_certs();

		world->tls.certificate = certs->server.pem;
		world->tls.key = certs->server.key_pem;
		world->tls.ca = certs->ca.pem;
		world->options.tls = &world->tls;
	}
}

void world_listen(struct world *world)
{
	struct nt_url url;
	netron_error *error = NULL;

	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world->url, &url, NULL), 0);
	world->depth++;
	ck_assert_int_eq(world->transport->listen(&world->loop, &url, &world->options,
				 &listener_events, world, &world->listener, &error),
		0);
	world->depth--;
	snprintf(world->url, sizeof world->url, "%s", world->listener->url);
}

void world_dial(struct world *world, struct side *side)
{
	struct nt_url url;
	netron_error *error = NULL;

	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world->url, &url, NULL), 0);
	world->depth++;
	world->dial_code = world->transport->dial(
		&world->loop, &url, &world->options, on_dialed, side, &world->dial, &error);
	world->depth--;
	if (world->dial_code < 0) {
		world->dial = NULL;
		snprintf(world->dial_text, sizeof world->dial_text, "%s",
			netron_error_message(error));
		netron_error_free(error);
	}
}

void world_connect(struct world *world, const char *scheme)
{
	world_init(world, scheme);
	world_listen(world);
	world_dial(world, &world->client);
	world_wait(world, &world->dialed, 1);
	world_wait(world, &world->accepted, 1);
	ck_assert_int_eq(world->dial_code, 0);
}

static void note_closed(struct nt_loop *loop, void *user)
{
	(void)loop;
	++*(size_t *)user;
}

void world_fini(struct world *world)
{
	size_t is_closed = 0;

	if (world->dial)
		world->transport->cancel(world->dial);
	if (world->client.channel)
		side_abort(&world->client, 0);
	if (world->server.channel)
		side_abort(&world->server, 0);
	if (world->listener)
		world->listener->ops->close(world->listener);
	nt_loop_close(&world->loop, note_closed, &is_closed);
	world_wait(world, &is_closed, 1);
	ck_assert_ptr_null(world->client.channel);
	ck_assert_ptr_null(world->server.channel);
	ck_assert_ptr_null(world->listener);
	ck_assert_ptr_null(world->dial);
	ck_assert_int_eq(uv_loop_alive(world->loop.uv), 0);
	nt_loop_fini(&world->loop);
	side_fini(&world->client);
	side_fini(&world->server);
	ck_assert_uint_eq(world->alloc.live, 0);
	if (strcmp(world->transport->scheme, "unix") == 0) {
		ck_assert_int_eq(access(world->url + strlen("unix://"), F_OK), -1);
		remove_directory();
	}
}

/* Waiting: the loop blocks until something happens, at most until a timer of the test's own. */

static void on_tick(uv_timer_t *timer)
{
	++*(size_t *)timer->data;
}

static void run_until(
	struct world *world, const size_t *count, size_t least, unsigned ms, bool may_pass)
{
	uv_timer_t timer;
	size_t ticks = 0;

	if (*count >= least)
		return;
	uv_update_time(world->loop.uv);
	uv_timer_init(world->loop.uv, &timer);
	uv_timer_start(&timer, on_tick, ms, 0);
	timer.data = &ticks;
	while (*count < least && ticks == 0)
		nt_loop_turn(&world->loop, true);
	uv_close((uv_handle_t *)&timer, NULL);
	nt_loop_turn(&world->loop, false);
	if (!may_pass)
		ck_assert_msg(ticks == 0, "waited in vain");
}

void world_wait(struct world *world, const size_t *count, size_t least)
{
	run_until(world, count, least, PATIENCE_S * 1000, false);
}

void world_wait_gone(struct world *world, struct side *side)
{
	while (!side->ended && !side->closed)
		nt_loop_turn(&world->loop, true);
	if (side->closed && !side->ended)
		ck_assert_int_eq(side->close_code, NETRON_E_LOST);
}

void world_pass(struct world *world, unsigned ms)
{
	size_t never = 0;

	run_until(world, &never, 1, ms, true);
}

void world_wait_bytes(struct world *world, struct side *side, size_t size)
{
	/* start stays 0: nobody takes from received. */
	ck_assert_uint_eq(side->received.start, 0);
	run_until(world, &side->received.end, size, PATIENCE_S * 1000, false);
}
