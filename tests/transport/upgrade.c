#include "upgrade.h"

#include "wire/http1.h"
#include "wire/ws.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct upgrading {
	struct nt_channel *channel;
	void (*done)(void *user, struct nt_channel *channel);
	void *user;
	uint8_t data[4096 + NT_BUF_SLACK];
	size_t size;
};

static bool answer(struct nt_channel *channel, const struct nt_http_head *head)
{
	char key[NT_WS_KEY + 1], accept[NT_WS_ACCEPT + 1], text[256];

	ck_assert(head->is_websocket && nt_ws_key_is_valid(head->ws_key));
	snprintf(key, sizeof key, "%.*s", (int)head->ws_key.n, head->ws_key.p);
	nt_ws_accept_key(key, accept);
	snprintf(text, sizeof text,
		"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
		"Connection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n",
		accept);
	return nt_buf_append(&channel->out, text, strlen(text));
}

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	static const struct nt_http_limits limits = NT_HTTP_LIMITS_DEFAULT;
	struct upgrading *upgrading = user;
	struct nt_channel *channel = upgrading->channel;
	struct nt_http_scan scan = { 0 };
	struct nt_http_head head;
	int used;

	ck_assert_uint_le(upgrading->size + size, 4096);
	memcpy(upgrading->data + upgrading->size, data, size);
	upgrading->size += size;
	used = nt_http_head_read(
		NT_HTTP_REQUEST, &scan, &limits, upgrading->data, upgrading->size, &head);
	ck_assert_int_ge(used, 0);
	if (used == 0)
		return;
	ck_assert_uint_eq((size_t)used, upgrading->size); /* the client waits for the answer */
	if (!answer(channel, &head)) {
		channel->ops->abort(channel, NETRON_E_NO_MEMORY);
		return;
	}
	channel->ops->flush(channel);
	channel->framing = NT_FRAMING_WEBSOCKET;
	upgrading->done(upgrading->user, channel);
	if (channel->user != upgrading) /* else it was aborted, and on_close comes */
		free(upgrading);
}

static void on_end(void *user)
{
	struct upgrading *upgrading = user;

	upgrading->channel->ops->abort(upgrading->channel, 0);
}

static void on_close(void *user, const netron_error *error)
{
	(void)error;
	free(user);
}

void upgrade(struct nt_channel *channel, void (*done)(void *user, struct nt_channel *channel),
	void *user)
{
	static const struct nt_channel_events events = {
		.on_bytes = on_bytes,
		.on_end = on_end,
		.on_close = on_close,
	};
	struct upgrading *upgrading = calloc(1, sizeof *upgrading);

	*upgrading = (struct upgrading){ .channel = channel, .done = done, .user = user };
	nt_channel_start(channel, &events, upgrading);
}
