/* connection.c - one HTTP connection: bytes in, one request at a time, and its end. */
#include "http/connection.h"

#include "base/clock.h"
#include "peer/peer.h"
#include "wire/packet.h"

enum {
	LINGER_MS = 1000 /* what is queued goes out, and what still comes is dropped */
};

/* ---- the end ---- */

static void stop_timers(struct nt_http_connection *connection)
{
	nt_loop_unset_timer(&connection->net->loop, &connection->timer);
	nt_loop_unset_timer(&connection->net->loop, &connection->heartbeat);
	nt_loop_undefer(&connection->more);
}

/* The bridge first: what is given up is not told to it one by one. */
static void give_up(struct nt_http_connection *connection)
{
	struct nt_bridge *bridge = connection->bridge;

	connection->bridge = NULL;
	if (bridge)
		nt_bridge_close(bridge, NETRON_E_LOST);
	connection->parts->on_over(connection);
}

static void close_request(struct nt_http_connection *connection)
{
	if (!connection->is_open)
		return;
	connection->is_open = false;
	connection->http->counts.active--;
	connection->http->counts.duration_ns += nt_clock_monotonic_ns() - connection->began_ns;
}

void nt_http_cut(struct nt_http_connection *connection)
{
	connection->phase = NT_HTTP_AT_END;
	close_request(connection);
	stop_timers(connection);
	give_up(connection);
	if (connection->channel)
		connection->channel->ops->abort(connection->channel, 0);
}

void nt_http_close(struct nt_http_connection *connection)
{
	connection->phase = NT_HTTP_AT_END;
	close_request(connection);
	stop_timers(connection);
	give_up(connection);
	if (connection->channel)
		connection->channel->ops->close(connection->channel, LINGER_MS);
}

static void release(struct nt_http_connection *connection)
{
	netron *net = connection->net;

	close_request(connection);
	stop_timers(connection);
	give_up(connection);
	nt_http_call_fini(&connection->call);
	nt_list_remove(&connection->node);
	connection->http->connection_count--;
	if (connection->is_counted)
		net->inbound_count--;
	nt_buf_fini(&connection->in);
	nt_buf_fini(&connection->head);
	nt_buf_fini(&connection->body);
	nt_buf_fini(&connection->id);
	nt_http_settings_unref(connection->settings);
	nt_http_settings_unref(connection->upgrades);
	nt_free(&net->allocator, connection);
}

static void on_close(void *user, const netron_error *error)
{
	struct nt_http_connection *connection = user;
	netron *net = connection->net;

	(void)error;
	connection->channel = NULL;
	release(connection);
	net->hooks.on_idle(net);
}

/* ---- time ---- */

void nt_http_set_timer(struct nt_http_connection *connection, uint32_t ms)
{
	nt_loop_set_timer(&connection->net->loop, &connection->timer, ms);
}

void nt_http_no_timer(struct nt_http_connection *connection)
{
	nt_loop_unset_timer(&connection->net->loop, &connection->timer);
}

static void on_due(struct nt_timer *timer, nt_ms now)
{
	struct nt_http_connection *connection =
		NT_CONTAINER(timer, struct nt_http_connection, timer);

	(void)now;
	bool is_idle = connection->phase == NT_HTTP_AT_HEAD && nt_buf_size(&connection->in) == 0;
	if (is_idle || connection->has_ended) {
		nt_http_close(connection);
		return;
	}
	connection->parts->on_late(connection);
}

static void read_on(struct nt_http_connection *connection, bool may)
{
	if (!connection->channel || connection->is_paused == !may)
		return;
	connection->is_paused = !may;
	if (may)
		connection->channel->ops->resume(connection->channel);
	else
		connection->channel->ops->pause(connection->channel);
}

/* ---- the request's turn ---- */

void nt_http_open(struct nt_http_connection *connection)
{
	connection->request = (struct nt_http_request){ .minor = 1 };
	connection->is_open = true;
	connection->has_begun = connection->is_chunked = false;
	connection->keep_alive = true;
	connection->form = NT_HTTP_ENVELOPE;
	connection->allow = NULL;
	connection->run = NULL;
	connection->event = NULL;
	connection->content = (struct nt_text){ NULL, 0 };
	connection->began_ns = nt_clock_monotonic_ns();
	nt_buf_truncate(&connection->id, 0);
	nt_buf_truncate(&connection->body, 0);
	connection->call.timeout_ms = 0;
	connection->http->counts.requests++;
	connection->http->counts.active++;
}

void nt_http_answered(struct nt_http_connection *connection)
{
	netron *net = connection->net;
	bool is_reading =
		connection->phase == NT_HTTP_AT_BODY || connection->phase == NT_HTTP_AT_UPLOAD;

	close_request(connection);
	nt_loop_unset_timer(&net->loop, &connection->heartbeat);
	connection->parts->on_over(connection);
	connection->channel->ops->flush(connection->channel);
	if (is_reading && connection->request.length > NT_HTTP_MOST_REST)
		connection->keep_alive = false;
	if (!connection->keep_alive || connection->phase == NT_HTTP_AT_END) {
		nt_http_close(connection);
		net->hooks.on_idle(net);
		return;
	}
	connection->phase = is_reading ? NT_HTTP_AT_REST : NT_HTTP_AT_HEAD;
	if (!is_reading)
		nt_http_idle(connection);
	nt_http_go_on(connection);
}

/* Between two requests: little memory, and a time. */
void nt_http_idle(struct nt_http_connection *connection)
{
	connection->scan = (struct nt_http_scan){ 0 };
	nt_http_set_timer(connection, connection->settings->given.idle_timeout_ms);
}

void nt_http_go_on(struct nt_http_connection *connection)
{
	if (connection->phase == NT_HTTP_AT_END || connection->is_working)
		return;
	/* The end of a body takes no more bytes. */
	if (nt_buf_size(&connection->in) > 0 || connection->phase == NT_HTTP_AT_UPLOAD)
		nt_loop_defer(&connection->net->loop, &connection->more);
	else
		read_on(connection, true);
}

bool nt_http_has_room(const struct nt_http_connection *connection)
{
	return nt_channel_queued(connection->channel) <= NT_HTTP_HIGH;
}

/* ---- bytes in ---- */

/* Uses what it can of the bytes. */
static size_t step(struct nt_http_connection *connection, const uint8_t *data, size_t size)
{
	switch (connection->phase) {
	case NT_HTTP_AT_HEAD:
		return connection->parts->take_head(connection, data, size);
	case NT_HTTP_AT_BODY:
	case NT_HTTP_AT_UPLOAD:
	case NT_HTTP_AT_REST:
		return connection->parts->take_body(connection, data, size);
	case NT_HTTP_AT_END:
		return size;
	default:
		return 0;
	}
}

static bool may_begin(const struct nt_http_connection *connection)
{
	return connection->phase != NT_HTTP_AT_HEAD || nt_http_has_room(connection);
}

/* How many bytes were used: until a step uses none and changes nothing. */
static size_t work(struct nt_http_connection *connection, const uint8_t *data, size_t size)
{
	size_t used = 0;

	connection->is_working = true;
	while (connection->channel && may_begin(connection)) {
		uint8_t phase = connection->phase;
		size_t n = step(connection, data + used, size - used);
		used += n;
		if (n == 0 && connection->phase == phase)
			break;
	}
	connection->is_working = false;
	return used;
}

static void keep_or_pause(struct nt_http_connection *connection)
{
	size_t kept = nt_buf_size(&connection->in);
	bool is_waiting = connection->phase == NT_HTTP_AT_NEXT ||
			  connection->phase == NT_HTTP_AT_UPLOAD || !may_begin(connection);

	if (connection->phase == NT_HTTP_AT_END)
		nt_buf_truncate(&connection->in, 0);
	else
		read_on(connection, !is_waiting || kept < NT_HTTP_MOST_NEXT);
	if (kept == 0)
		nt_buf_shrink(&connection->in, 0);
}

/* Somebody else's now, and so is what is left of the bytes. */
static void pass_on(struct nt_http_connection *connection, const uint8_t *data, size_t size)
{
	struct nt_channel *channel = connection->handed;

	if (size > 0)
		channel->events->on_bytes(channel->user, data, size);
	release(connection);
}

static void on_more(struct nt_pending *pending)
{
	struct nt_http_connection *connection =
		NT_CONTAINER(pending, struct nt_http_connection, more);
	struct nt_buf *in = &connection->in;
	const uint8_t *data = in->data ? in->data + in->start : (const uint8_t *)"";

	nt_buf_take(in, work(connection, data, nt_buf_size(in)));
	if (connection->channel)
		keep_or_pause(connection);
	else
		pass_on(connection, in->data + in->start, nt_buf_size(in));
}

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct nt_http_connection *connection = user;
	struct nt_buf *in = &connection->in;

	connection->http->counts.bytes_in += size;
	if (connection->phase == NT_HTTP_AT_END)
		return;
	if (connection->phase == NT_HTTP_AT_HEAD && nt_buf_size(in) == 0)
		nt_http_set_timer(connection, connection->settings->given.head_timeout_ms);
	size_t used = nt_buf_size(in) > 0 ? 0 : work(connection, data, size);
	if (!connection->channel) {
		pass_on(connection, data + used, size - used);
		return;
	}
	if (used < size && !nt_buf_append(in, data + used, size - used)) {
		nt_http_cut(connection);
		return;
	}
	if (used == 0 && nt_buf_size(in) > 0) {
		nt_loop_undefer(&connection->more);
		on_more(&connection->more);
		return;
	}
	keep_or_pause(connection);
}

static void on_drained(void *user)
{
	struct nt_http_connection *connection = user;

	nt_http_call_credit(&connection->call, true);
	if (connection->bridge)
		nt_bridge_hold(connection->bridge, false);
	nt_http_go_on(connection);
}

/* The client sends no more, and is gone or waits for its answer: that cannot be told apart. A
 * little time tells; what is asked then is given up. */
static void on_end(void *user)
{
	struct nt_http_connection *connection = user;
	bool is_waiting = connection->is_open && connection->phase == NT_HTTP_AT_NEXT;

	connection->has_ended = true;
	connection->keep_alive = false;
	if (is_waiting && !connection->has_begun)
		nt_http_set_timer(connection, LINGER_MS);
	else
		nt_http_close(connection);
}

/* ---- the instance's side ---- */

static void on_packet(void *owner, const uint8_t *data, size_t size)
{
	struct nt_http_connection *connection = owner;
	struct nt_packet packet;

	if (nt_packet_decode(data, size, &packet) == 0)
		connection->parts->on_packet(connection, &packet);
}

static void on_room(void *owner)
{
	struct nt_http_connection *connection = owner;

	connection->parts->on_room(connection);
	nt_http_go_on(connection);
}

static void on_bridge_close(void *owner, const netron_error *error)
{
	struct nt_http_connection *connection = owner;

	(void)error;
	connection->bridge = NULL;
	connection->parts->on_bridge_close(connection);
}

static void address(void *owner, char *text, size_t size)
{
	const struct nt_http_connection *connection = owner;

	if (connection->channel)
		connection->channel->ops->address(connection->channel, text, size);
	else if (size > 0)
		text[0] = '\0';
}

static const netron_certificate *certificate(void *owner)
{
	const struct nt_http_connection *connection = owner;
	const struct nt_channel *channel = connection->channel;

	return channel && channel->ops->certificate ? channel->ops->certificate(channel) : NULL;
}

struct nt_bridge *nt_http_bridge(struct nt_http_connection *connection)
{
	static const struct nt_bridge_events events = {
		.on_packet = on_packet,
		.on_room = on_room,
		.on_close = on_bridge_close,
		.address = address,
		.certificate = certificate,
	};
	netron *net = connection->net;

	if (connection->bridge)
		return connection->bridge;
	connection->bridge = nt_bridge_new(&net->loop, &events, connection);
	if (connection->bridge)
		nt_peer_accept(net, &connection->bridge->channel, false);
	return connection->bridge;
}

/* ---- the beginning ---- */

static const struct nt_channel_events channel_events = {
	.on_bytes = on_bytes,
	.on_drained = on_drained,
	.on_end = on_end,
	.on_close = on_close,
};

static struct nt_http_connection *make(netron *net)
{
	struct nt_http *http = nt_http_of(net);
	struct nt_http_connection *connection =
		http ? nt_alloc_zeroed(&net->allocator, 1, sizeof *connection) : NULL;

	if (!connection)
		return NULL;
	connection->net = net;
	connection->http = http;
	connection->timer.on_due = on_due;
	connection->more.run = on_more;
	connection->keep_alive = true;
	nt_list_init(&connection->calls);
	nt_buf_init(&connection->in, &net->allocator);
	nt_buf_init(&connection->head, &net->allocator);
	nt_buf_init(&connection->body, &net->allocator);
	nt_buf_init(&connection->id, &net->allocator);
	nt_http_call_init(&connection->call, connection, 0);
	nt_list_append(&http->connections, &connection->node);
	http->connection_count++;
	http->counts.connections++;
	return connection;
}

static void refuse(netron *net, struct nt_channel *channel, int code)
{
	nt_log(&net->log, NT_LOG_WARNING, "an HTTP connection is refused: %s",
		netron_strerror(code));
	channel->ops->abort(channel, code);
}

void nt_http_connection_accept(netron *net, struct nt_channel *channel,
	struct nt_http_settings *settings, struct nt_http_settings *upgrades,
	const struct nt_http_parts *parts)
{
	struct nt_http_connection *connection;

	if (net->is_closing || net->is_draining ||
		net->inbound_count >= net->limits.max_connections) {
		refuse(net, channel, NETRON_E_LIMIT);
		return;
	}
	connection = make(net);
	if (!connection) {
		refuse(net, channel, NETRON_E_NO_MEMORY);
		return;
	}
	connection->parts = parts;
	connection->settings = nt_http_settings_ref(settings);
	connection->upgrades = nt_http_settings_ref(upgrades);
	connection->is_counted = true;
	net->inbound_count++;
	connection->channel = channel;
	channel->high_bytes = NT_HTTP_HIGH;
	channel->low_bytes = NT_HTTP_LOW;
	channel->write_timeout_ms = net->limits.write_timeout_ms;
	nt_http_set_timer(connection, settings->given.head_timeout_ms);
	nt_channel_start(channel, &channel_events, connection);
}
