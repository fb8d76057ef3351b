#include "peer/websocket.h"

#include <stdio.h>

/* The original waits 10; the clock of the loop may be some behind. */
enum { WAIT_MS = 15 };

struct nt_websocket *nt_websocket_new(struct nt_loop *loop, struct nt_channel *channel,
	uint32_t max_message, const struct nt_websocket_events *events, void *user)
{
	struct nt_websocket *websocket = nt_alloc_zeroed(loop->allocator, 1, sizeof *websocket);

	if (!websocket)
		return NULL;
	websocket->loop = loop;
	websocket->channel = channel;
	websocket->events = events;
	websocket->user = user;
	nt_ws_init(&websocket->ws, loop->allocator, nt_framing_role(channel), max_message);
	nt_buf_init(&websocket->early, loop->allocator);
	return websocket;
}

void nt_websocket_free(struct nt_websocket *websocket)
{
	if (!websocket)
		return;
	nt_loop_unset_timer(websocket->loop, &websocket->wait);
	nt_ws_fini(&websocket->ws);
	nt_buf_fini(&websocket->early);
	nt_free(websocket->loop->allocator, websocket);
}

/* ---- closing ---- */

bool nt_websocket_close(struct nt_websocket *websocket, uint16_t code, const char *reason)
{
	struct nt_channel *channel = websocket->channel;

	nt_loop_unset_timer(websocket->loop, &websocket->wait);
	if (websocket->has_closed)
		return false;
	websocket->has_closed = true;
	return nt_ws_put_close(&channel->out, nt_framing_role(channel), code, reason);
}

uint16_t nt_websocket_code_of(int error)
{
	switch (error) {
	case NETRON_E_PROTOCOL: /* messages that are whole, and not what Netron says */
		return NT_WS_UNSUPPORTED;
	case NETRON_E_TOO_LARGE:
		return NT_WS_TOO_LARGE;
	case NETRON_E_TIMEOUT:
		return NT_WS_POLICY;
	default:
		return 0;
	}
}

/* ---- the beginning ---- */

static void on_waited(struct nt_timer *timer, nt_ms now)
{
	struct nt_websocket *websocket = NT_CONTAINER(timer, struct nt_websocket, wait);
	struct nt_channel *channel = websocket->channel;
	struct nt_buf early = websocket->early;

	(void)now;
	websocket->is_waiting = false;
	nt_buf_init(&websocket->early, websocket->loop->allocator);
	websocket->begin(websocket->user);
	channel->ops->resume(channel);
	if (nt_buf_size(&early) > 0)
		channel->events->on_bytes(
			channel->user, early.data + early.start, nt_buf_size(&early));
	nt_buf_fini(&early);
}

void nt_websocket_wait(struct nt_websocket *websocket, void (*begin)(void *user))
{
	websocket->is_waiting = true;
	websocket->begin = begin;
	websocket->wait.on_due = on_waited;
	websocket->channel->ops->pause(websocket->channel);
	nt_loop_set_timer(websocket->loop, &websocket->wait, WAIT_MS);
}

/* ---- in ---- */

/* What waits to be written counts: a flood of pings stops being read, as any other does. */
static bool answer_ping(struct nt_websocket *websocket, const struct nt_ws_event *event)
{
	struct nt_channel *channel = websocket->channel;

	if (nt_ws_put(&channel->out, nt_framing_role(channel), NT_WS_PONGING, event->data,
		    event->size))
		return websocket->events->on_wrote(websocket->user);
	websocket->events->on_fail(websocket->user, NT_WS_INTERNAL);
	return false;
}

static void answer_close(struct nt_websocket *websocket, const struct nt_ws_event *event)
{
	char text[96 + NT_WS_REASON_MAX];

	websocket->was_closed = true;
	nt_websocket_close(websocket, event->code, NULL);
	snprintf(text, sizeof text, "the peer closed the connection with code %u%s%.*s",
		(unsigned)event->code, event->size ? ": " : "", (int)event->size,
		event->size ? (const char *)event->data : "");
	websocket->events->on_close(websocket->user, event->code, text);
}

/* false: nothing more is to be read. */
static bool take(struct nt_websocket *websocket, const struct nt_ws_event *event)
{
	switch (event->kind) {
	case NT_WS_MESSAGE:
		return websocket->events->on_message(websocket->user, event->data, event->size);
	case NT_WS_PING:
		return answer_ping(websocket, event);
	case NT_WS_CLOSE:
		answer_close(websocket, event);
		return false;
	case NT_WS_FAIL:
		websocket->events->on_fail(websocket->user, event->code);
		return false;
	default: /* a pong: a sign of life, and more is not asked of it */
		return true;
	}
}

int nt_websocket_feed(struct nt_websocket *websocket, const uint8_t *data, size_t size)
{
	const uint8_t *end = data + size;
	struct nt_ws_event event;

	if (websocket->is_waiting)
		return nt_buf_append(&websocket->early, data, size) ? 0 : NETRON_E_NO_MEMORY;
	while (nt_ws_next(&websocket->ws, &data, end, &event) != NT_WS_MORE)
		if (!take(websocket, &event))
			return NETRON_E_CLOSED;
	return 0;
}
