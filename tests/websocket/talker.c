/* talker.c - a client of WebSocket below the peers. */
#include "talker.h"

#include "io/url.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PATIENCE_S = 20, MAX_MESSAGE = 4 << 20, LINGER_MS = 3000 };

static bool keep(void *user, const uint8_t *data, size_t size)
{
	struct talker *talker = user;

	ck_assert_uint_lt(talker->count, TALKER_MESSAGES);
	talker->messages[talker->count] = malloc(size + 1);
	memcpy(talker->messages[talker->count], data, size);
	talker->sizes[talker->count++] = size;
	return true;
}

static bool on_wrote(void *user)
{
	struct talker *talker = user;

	talker->channel->ops->flush(talker->channel);
	return true;
}

static void on_closing(void *user, uint16_t code, const char *text)
{
	struct talker *talker = user;

	talker->code = code;
	snprintf(talker->text, sizeof talker->text, "%s", text);
	talker->channel->ops->close(talker->channel, LINGER_MS);
}

static void on_fail(void *user, uint16_t code)
{
	struct talker *talker = user;

	talker->code = code;
	talker->channel->ops->abort(talker->channel, NETRON_E_PROTOCOL);
}

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct talker *talker = user;

	if (talker->websocket)
		nt_websocket_feed(talker->websocket, data, size);
	else
		keep(talker, data, size);
}

static void on_end(void *user)
{
	struct talker *talker = user;

	talker->ended++;
	talker->channel->ops->close(talker->channel, LINGER_MS);
}

static void on_close(void *user, const netron_error *error)
{
	struct talker *talker = user;

	talker->closed++;
	talker->close_code = error ? netron_error_code(error) : 0;
	if (error)
		snprintf(talker->text, sizeof talker->text, "%s", netron_error_message(error));
	nt_websocket_free(talker->websocket);
	talker->websocket = NULL;
	talker->channel = NULL;
}

static void on_dialed(void *user, struct nt_channel *channel, const netron_error *error)
{
	static const struct nt_channel_events events = {
		.on_bytes = on_bytes,
		.on_end = on_end,
		.on_close = on_close,
	};
	static const struct nt_websocket_events websocket_events = { keep, on_wrote, on_closing,
		on_fail };
	struct talker *talker = user;

	talker->dialed++;
	talker->dial = NULL;
	talker->dial_code = error ? netron_error_code(error) : 0;
	if (error)
		snprintf(talker->text, sizeof talker->text, "%s", netron_error_message(error));
	talker->channel = channel;
	if (!channel)
		return;
	channel->max_message_bytes = MAX_MESSAGE;
	if (channel->framing == NT_FRAMING_WEBSOCKET)
		talker->websocket = nt_websocket_new(
			&talker->loop, channel, MAX_MESSAGE, &websocket_events, talker);
	nt_channel_start(channel, &events, talker);
}

void talker_init(struct talker *talker, netron_websocket_backend backend)
{
	memset(talker, 0, sizeof *talker);
	ck_assert_int_eq(nt_loop_init(&talker->loop, &nt_alloc_default, NULL), 0);
	talker->websocket_options = netron_websocket_options_default();
	talker->websocket_options.backend = backend;
	talker->options.websocket = &talker->websocket_options;
}

static void note_closed(struct nt_loop *loop, void *user)
{
	(void)loop;
	++*(size_t *)user;
}

void talker_fini(struct talker *talker)
{
	size_t is_closed = 0;

	if (talker->dial)
		nt_transport_find("ws")->cancel(talker->dial);
	if (talker->channel)
		talker->channel->ops->abort(talker->channel, 0);
	nt_loop_close(&talker->loop, note_closed, &is_closed);
	talker_wait(talker, &is_closed, 1);
	ck_assert_ptr_null(talker->channel);
	ck_assert_int_eq(uv_loop_alive(talker->loop.uv), 0);
	nt_loop_fini(&talker->loop);
	talker_forget(talker);
}

void talker_dial(struct talker *talker, const char *url)
{
	struct nt_url parsed;
	netron_error *error = NULL;

	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, url, &parsed, NULL), 0);
	talker->dialed = talker->closed = talker->ended = 0;
	talker->dial_code = nt_transport_find(parsed.scheme)
				    ->dial(&talker->loop, &parsed, &talker->options, on_dialed,
					    talker, &talker->dial, &error);
	if (talker->dial_code == 0)
		return;
	talker->dial = NULL;
	talker->dialed = 1;
	snprintf(talker->text, sizeof talker->text, "%s", netron_error_message(error));
	netron_error_free(error);
}

static void on_tick(uv_timer_t *timer)
{
	*(bool *)timer->data = true;
}

void talker_wait(struct talker *talker, const size_t *count, size_t least)
{
	bool is_late = false;
	uv_timer_t timer;

	uv_update_time(talker->loop.uv);
	uv_timer_init(talker->loop.uv, &timer);
	timer.data = &is_late;
	uv_timer_start(&timer, on_tick, PATIENCE_S * 1000, 0);
	while (*count < least && !is_late)
		nt_loop_turn(&talker->loop, true);
	uv_close((uv_handle_t *)&timer, NULL);
	nt_loop_turn(&talker->loop, false);
	ck_assert_msg(!is_late, "waited in vain: %s", talker->text);
}

void talker_connect(struct talker *talker, const char *url)
{
	talker_dial(talker, url);
	talker_wait(talker, &talker->dialed, 1);
	ck_assert_msg(talker->dial_code == 0, "%s", talker->text);
}

void talker_send(struct talker *talker, const void *data, size_t size)
{
	struct nt_channel *channel = talker->channel;
	size_t begin = nt_buf_size(&channel->out), room = nt_framing_room(channel);

	ck_assert(nt_buf_reserve(&channel->out, room + size));
	channel->out.end += room;
	nt_buf_append(&channel->out, data, size);
	ck_assert(nt_framing_end(channel, begin));
	channel->ops->flush(channel);
}

void talker_close(struct talker *talker)
{
	if (talker->websocket)
		nt_websocket_close(talker->websocket, NT_WS_NORMAL, NULL);
	talker->channel->ops->close(talker->channel, LINGER_MS);
}

void talker_forget(struct talker *talker)
{
	while (talker->count > 0)
		free(talker->messages[--talker->count]);
}
