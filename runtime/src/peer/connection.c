/* connection.c - the order of things on one connection: bytes, frame, message, packet, task. */
#include "peer/connection.h"

#include "peer/compress.h"
#include "peer/handshake.h"
#include "peer/output.h"
#include "peer/websocket.h"
#include "wire/packet.h"

#include <stdio.h>

/* ---- in ---- */

/* Matched by id alone: peers answer with types of their own. */
static void on_answer(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_task *task = nt_calls_find(&peer->calls, packet->id);

	if (!task || task->phase != NT_TASK_SENT) {
		peer->net->counts.unknown_answers++;
		peer->net->hooks.on_stray(peer, packet);
		return;
	}
	nt_call_answer(task, packet);
}

static void on_broken(struct nt_peer *peer, const struct nt_packet *packet, size_t size)
{
	if (size >= NT_PACKET_HEADER && nt_packet_is_request(packet) && !peer->context.is_set &&
		nt_packet_type(packet) >= NT_PACKET_GET && nt_packet_type(packet) <= NT_PACKET_TASK)
		nt_output_error_code(peer, packet->id, nt_packet_type(packet), NETRON_E_BAD_REQUEST,
			"the packet has no body");
	else
		nt_peer_abort(peer, NETRON_E_PROTOCOL, "a packet is too short for its parts");
}

/* Answered or closed, never silence. */
static void on_unknown(struct nt_peer *peer, const struct nt_packet *packet)
{
	if (nt_packet_is_request(packet))
		nt_output_error_code(peer, packet->id, nt_packet_type(packet),
			NETRON_E_UNIMPLEMENTED, "unknown packet type");
	else
		nt_peer_abort(peer, NETRON_E_PROTOCOL, "an answer of an unknown type");
}

/* Of types that only peers of the same feature use. */
static bool may_use(const struct nt_peer *peer, const struct nt_packet *packet, unsigned feature)
{
	return (peer->features & feature) != 0 && nt_packet_is_request(packet);
}

/* Nothing may come between a context and its request. */
static bool is_request_of(const struct nt_pending_context *context, const struct nt_packet *packet)
{
	return packet->id == context->id && nt_packet_is_request(packet) &&
	       nt_packet_type(packet) >= NT_PACKET_GET && nt_packet_type(packet) <= NT_PACKET_TASK;
}

static void on_packet(struct nt_peer *peer, const struct nt_packet *packet)
{
	if (peer->context.is_set && !is_request_of(&peer->context, packet)) {
		nt_peer_abort(peer, NETRON_E_PROTOCOL, "a context without its request");
		return;
	}
	switch (nt_packet_type(packet)) {
	case NT_PACKET_PING:
		if (nt_packet_is_request(packet))
			nt_output_pong(peer, packet);
		else if (packet->id == peer->keepalive_id)
			peer->keepalive_id = 0;
		else
			on_answer(peer, packet);
		break;
	case NT_PACKET_GET:
	case NT_PACKET_SET:
	case NT_PACKET_CALL:
	case NT_PACKET_TASK:
		if (nt_packet_is_request(packet))
			peer->net->hooks.on_request(peer, packet);
		else
			on_answer(peer, packet);
		break;
	case NT_PACKET_STREAM:
	case NT_PACKET_STREAM_ERROR:
	case NT_PACKET_STREAM_CLOSE:
		peer->net->hooks.on_stream(peer, packet);
		break;
	case NT_PACKET_CREDIT:
	case NT_PACKET_STOP:
		if (may_use(peer, packet, NT_FEATURE_CREDIT))
			peer->net->hooks.on_stream(peer, packet);
		else
			on_unknown(peer, packet);
		break;
	case NT_PACKET_CONTEXT:
		if (may_use(peer, packet, NT_FEATURE_CONTEXT))
			peer->net->hooks.on_control(peer, packet);
		else
			on_unknown(peer, packet);
		break;
	case NT_PACKET_CANCEL:
		if (may_use(peer, packet, NT_FEATURE_CANCEL))
			peer->net->hooks.on_control(peer, packet);
		else
			on_unknown(peer, packet);
		break;
	case NT_PACKET_GOAWAY:
		if (may_use(peer, packet, NT_FEATURE_GOAWAY))
			peer->net->hooks.on_control(peer, packet);
		else
			on_unknown(peer, packet);
		break;
	default:
		on_unknown(peer, packet);
	}
}

/* A packet inside a packet, one deep. */
static void on_deflated(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_packet inner;
	int rc = nt_expand(peer->net, packet, &inner);

	if (rc < 0)
		nt_peer_abort(peer, rc,
			rc == NETRON_E_TOO_LARGE ? "a compressed packet is larger than the limit"
						 : "a compressed packet cannot be read");
	else if (nt_packet_type(&inner) == NT_PACKET_DEFLATED)
		nt_peer_abort(peer, NETRON_E_PROTOCOL, "a packet is compressed twice");
	else
		on_packet(peer, &inner);
	nt_expanded(peer->net);
}

static bool on_message(void *user, const uint8_t *data, size_t size)
{
	struct nt_peer *peer = user;
	struct nt_packet packet;

	peer->frame_is_new = true;
	if (peer->phase == NT_PEER_HELLO)
		nt_handshake_message(peer, data, size);
	else if (size > 0 && data[0] == '{' && nt_handshake_is_hello(data, size))
		nt_log(&peer->net->log, NT_LOG_DEBUG, "a second hello is ignored");
	else if (nt_packet_decode(data, size, &packet) < 0)
		on_broken(peer, &packet, size);
	else if (nt_packet_type(&packet) == NT_PACKET_DEFLATED &&
		 may_use(peer, &packet, NT_FEATURE_DEFLATE))
		on_deflated(peer, &packet);
	else
		on_packet(peer, &packet);
	return peer->phase < NT_PEER_CLOSING;
}

static void on_frame_due(struct nt_timer *timer, nt_ms now)
{
	(void)now;
	nt_peer_abort(NT_CONTAINER(timer, struct nt_peer, timer), NETRON_E_TIMEOUT,
		"a packet was begun and not finished in time");
}

static bool has_partial(const struct nt_peer *peer)
{
	return peer->websocket ? nt_ws_is_partial(&peer->websocket->ws)
			       : nt_frame_is_partial(&peer->frame);
}

/* The clock runs from the first byte of the message that is not complete. */
static void watch_partial(struct nt_peer *peer)
{
	netron *net = peer->net;

	if (peer->phase != NT_PEER_READY || peer->has_ended)
		return;
	if (peer->is_held) { /* its time begins anew when it is read again */
		nt_loop_unset_timer(&net->loop, &peer->timer);
		peer->frame_is_new = true;
		return;
	}
	if (!has_partial(peer)) {
		nt_loop_unset_timer(&net->loop, &peer->timer);
	} else if (peer->frame_is_new) {
		peer->timer.on_due = on_frame_due;
		nt_loop_set_timer(&net->loop, &peer->timer, net->limits.frame_timeout_ms);
	}
	peer->frame_is_new = !has_partial(peer);
}

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct nt_peer *peer = user;
	int rc;

	if (peer->phase >= NT_PEER_CLOSING)
		return;
	nt_keepalive_heard(&peer->keepalive, nt_loop_now(&peer->net->loop));
	switch (peer->channel->framing) {
	case NT_FRAMING_MESSAGES:
		rc = on_message(peer, data, size) ? 0 : NETRON_E_CLOSED;
		break;
	case NT_FRAMING_WEBSOCKET:
		rc = nt_websocket_feed(peer->websocket, data, size);
		break;
	default:
		rc = nt_frame_feed(&peer->frame, data, size, on_message, peer);
	}
	if (rc == NETRON_E_TOO_LARGE)
		nt_peer_abort(peer, rc, "a packet is larger than the limit");
	else if (rc < 0)
		nt_peer_abort(peer, rc, NULL);
	else
		watch_partial(peer);
	if (peer->is_leaving)
		peer->net->hooks.on_leaving(peer);
}

static void on_end(void *user)
{
	nt_peer_ended(user);
}

static void on_close(void *user, const netron_error *error)
{
	struct nt_peer *peer = user;
	bool was_closed = nt_websocket_was_closed(peer->websocket);

	nt_websocket_free(peer->websocket);
	peer->websocket = NULL;
	/* Where both sides have said that it ends, how it then did says nothing. */
	nt_peer_over(peer, was_closed ? NULL : error);
}

/* ---- WebSocket ---- */

/* Codes of closing that applications chose: the original's, for a token that does not hold. */
enum { CODE_UNAUTHORIZED = 4001 };

static bool on_wrote(void *user)
{
	struct nt_peer *peer = user;

	nt_connection_wrote(peer);
	return peer->phase < NT_PEER_CLOSING;
}

/* The connection is closed as the other side wishes. */
static void on_closing(void *user, uint16_t code, const char *text)
{
	struct nt_peer *peer = user;

	if (code == CODE_UNAUTHORIZED)
		nt_peer_set_reason(peer, NETRON_E_UNAUTHORIZED, text);
	else if (peer->phase < NT_PEER_READY)
		nt_peer_set_reason(peer, NETRON_E_REFUSED, text);
	else if (code != NT_WS_NORMAL && code != NT_WS_GOING_AWAY && code != NT_WS_NO_CODE)
		nt_peer_set_reason(peer, NETRON_E_LOST, text);
	nt_peer_leave(peer);
}

static void on_fail(void *user, uint16_t code)
{
	struct nt_peer *peer = user;

	if (code == NT_WS_INTERNAL) {
		nt_peer_abort(peer, NETRON_E_NO_MEMORY, NULL);
		return;
	}
	bool is_large = code == NT_WS_TOO_LARGE;
	const char *reason = is_large                 ? "a packet is larger than the limit"
			     : code == NT_WS_NOT_UTF8 ? "a text is not UTF-8"
						      : "a frame breaks the rules of WebSocket";
	nt_websocket_close(peer->websocket, code, reason);
	nt_peer_abort(peer, is_large ? NETRON_E_TOO_LARGE : NETRON_E_PROTOCOL, reason);
}

static bool open_websocket(struct nt_peer *peer)
{
	static const struct nt_websocket_events events = {
		.on_message = on_message,
		.on_wrote = on_wrote,
		.on_close = on_closing,
		.on_fail = on_fail,
	};

	peer->websocket = nt_websocket_new(
		&peer->net->loop, peer->channel, peer->net->limits.max_packet_bytes, &events, peer);
	return peer->websocket != NULL;
}

/* ---- silence ---- */

static void give_up(struct nt_peer *peer, nt_ms now)
{
	char text[96];

	snprintf(text, sizeof text,
		"the connection was lost: nothing was heard for %u ms, nor a PING answered",
		(unsigned)(now - peer->keepalive.heard_at));
	nt_peer_abort(peer, NETRON_E_LOST, text);
}

static void ask(struct nt_peer *peer, nt_ms now)
{
	/* No memory for it now: that says nothing of the peer. */
	if (!nt_output_ping(peer, &peer->keepalive_id))
		nt_keepalive_heard(&peer->keepalive, now);
}

static void on_keepalive_due(struct nt_timer *timer, nt_ms now)
{
	struct nt_peer *peer = NT_CONTAINER(timer, struct nt_peer, keepalive_timer);
	nt_ms next;

	/* A connection that is not read is silent because of us. */
	if (peer->is_paused || peer->is_held)
		nt_keepalive_heard(&peer->keepalive, now);
	switch (nt_keepalive_look(&peer->keepalive, now, &next)) {
	case NT_KEEPALIVE_LOST:
		give_up(peer, now);
		return;
	case NT_KEEPALIVE_ASK:
		ask(peer, now);
		break;
	case NT_KEEPALIVE_WAIT:
		break;
	}
	if (peer->phase == NT_PEER_READY)
		nt_loop_set_timer(&peer->net->loop, timer, next - now);
}

/* A client that uses only functions that wait does not turn its loop between them, and would not
 * answer: so only the side that connected asks by itself. */
static uint32_t own_interval(const struct nt_peer *peer)
{
	if (peer->is_local || peer->is_bridge)
		return UINT32_MAX;
	if (peer->keepalive_ms)
		return peer->keepalive_ms;
	return peer->is_inbound ? UINT32_MAX : NT_KEEPALIVE_MS;
}

void nt_connection_keep_alive(struct nt_peer *peer)
{
	struct nt_loop *loop = &peer->net->loop;
	struct nt_keepalive *keepalive = &peer->keepalive;

	nt_keepalive_start(keepalive, own_interval(peer), peer->keepalive_floor, nt_loop_now(loop));
	peer->keepalive_id = 0;
	peer->keepalive_timer.on_due = on_keepalive_due;
	if (keepalive->interval_ms)
		nt_loop_set_timer(loop, &peer->keepalive_timer, keepalive->interval_ms);
}

/* ---- out ---- */

static uint32_t lower(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

static void set_marks(struct nt_peer *peer, uint32_t high, uint32_t low)
{
	const netron_limits *limits = &peer->net->limits;

	peer->channel->high_bytes = lower(limits->write_high_bytes, high);
	peer->channel->low_bytes = lower(limits->write_low_bytes, low);
}

static void on_drained(void *user)
{
	struct nt_peer *peer = user;

	set_marks(peer, UINT32_MAX, UINT32_MAX);
	if (peer->is_paused && !peer->is_held)
		peer->channel->ops->resume(peer->channel);
	peer->is_paused = false;
	peer->net->hooks.on_room(peer);
}

bool nt_connection_has_room(const struct nt_peer *peer)
{
	return peer->channel && nt_channel_queued(peer->channel) <=
					lower(peer->net->limits.write_high_bytes, NT_STREAM_HIGH);
}

void nt_connection_watch(struct nt_peer *peer)
{
	set_marks(peer, NT_STREAM_HIGH, NT_STREAM_LOW);
	peer->channel->ops->flush(peer->channel);
}

void nt_connection_hold(struct nt_peer *peer, bool hold)
{
	if (peer->is_held == hold)
		return;
	peer->is_held = hold;
	if (!peer->channel || peer->phase != NT_PEER_READY)
		return;
	watch_partial(peer);
	nt_keepalive_heard(&peer->keepalive, nt_loop_now(&peer->net->loop));
	if (hold)
		peer->channel->ops->pause(peer->channel);
	else if (!peer->is_paused)
		peer->channel->ops->resume(peer->channel);
}

void nt_connection_wrote(struct nt_peer *peer)
{
	const netron_limits *limits = &peer->net->limits;
	size_t queued = nt_channel_queued(peer->channel);

	peer->channel->ops->flush(peer->channel);
	if (queued <= limits->write_high_bytes)
		return;
	if (queued > limits->write_max_bytes) {
		nt_peer_abort(peer, NETRON_E_LIMIT, "the peer does not read what it is sent");
	} else if (!peer->is_paused) {
		peer->is_paused = true;
		peer->channel->ops->pause(peer->channel);
	}
}

void nt_connection_open(struct nt_peer *peer, struct nt_channel *channel)
{
	static const struct nt_channel_events events = {
		.on_bytes = on_bytes,
		.on_drained = on_drained,
		.on_end = on_end,
		.on_close = on_close,
	};
	const netron_limits *limits = &peer->net->limits;

	peer->channel = channel;
	set_marks(peer, UINT32_MAX, UINT32_MAX);
	channel->write_timeout_ms = limits->write_timeout_ms;
	channel->max_message_bytes = limits->max_packet_bytes;
	peer->frame_is_new = true;
	bool is_open = channel->framing != NT_FRAMING_WEBSOCKET || open_websocket(peer);
	nt_channel_start(channel, &events, peer);
	if (!is_open)
		nt_peer_abort(peer, NETRON_E_NO_MEMORY, NULL);
	else if (peer->phase == NT_PEER_DIALING)
		nt_handshake_start(peer);
}

/* ---- the end ---- */

/* How long a close waits for the other side to take what is queued. */
enum { LINGER_MS = 500 };

void nt_connection_close(struct nt_peer *peer)
{
	bool is_leaving = peer->is_inbound && (peer->net->is_draining || peer->net->is_closing);

	if (peer->websocket)
		nt_websocket_close(
			peer->websocket, is_leaving ? NT_WS_GOING_AWAY : NT_WS_NORMAL, NULL);
	peer->channel->ops->close(peer->channel, LINGER_MS);
}

/* Where the protocol has words for it the other side is told why; where they were said, waits until
 * they are out. */
void nt_connection_break(struct nt_peer *peer, int code, const char *reason)
{
	uint16_t say = nt_websocket_code_of(code);

	if (peer->websocket && say)
		nt_websocket_close(peer->websocket, say, reason);
	if (peer->websocket && peer->websocket->has_closed)
		peer->channel->ops->close(peer->channel, LINGER_MS);
	else
		peer->channel->ops->abort(peer->channel, code);
}
