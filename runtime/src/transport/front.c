#include "transport/front.h"

#include "io/url.h"
#include "transport/arrival.h"
#include "transport/fault.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { TIMEOUT_MS = 5000 };

/* A socket, and the listeners that share it. */
struct front {
	struct nt_list node; /* of loop->fronts, as long as it accepts */
	struct nt_arrival_port port;
	struct nt_list rows;        /* that are open */
	size_t row_count;           /* with those whose on_close is owed */
	struct nt_listener *socket; /* NULL: closed */
	char host[256];
	uint16_t number;
	bool is_shared; /* with other instances: reuseport */
};

/* What a scheme stands for. */
static const struct kind {
	const char *scheme;
	bool is_secure, has_packets;
	uint8_t serves;
} kinds[] = {
	{ "tls", true, true, 0 },
	{ "wss", true, false, NT_SERVES_WEBSOCKET },
	{ "https", true, false, NT_SERVES_HTTP },
	{ "ws", false, false, NT_SERVES_WEBSOCKET },
	{ "http", false, false, NT_SERVES_HTTP },
};

/* One listener. */
struct row {
	struct nt_listener listener; /* first */
	struct nt_list node;         /* of front->rows, until it is closed */
	struct front *front;
	const struct kind *kind;
	struct nt_tls_context *context; /* NULL: without TLS */
	struct nt_pending end;
};

/* ---- what is served ---- */

static struct row *row_at(struct nt_list *node)
{
	return NT_CONTAINER(node, struct row, node);
}

static void update(struct front *front)
{
	struct nt_arrival_serves serves = { 0 };
	struct nt_list *node;

	for (node = front->rows.next; node != &front->rows; node = node->next) {
		const struct row *row = row_at(node);

		if (!row->kind->is_secure) {
			serves.plain |= row->kind->serves;
			continue;
		}
		serves.inside |= row->kind->serves;
		serves.has_packets = serves.has_packets || row->kind->has_packets;
		serves.context = row->context;
	}
	front->port.serves = serves;
}

/* Whose a connection is: of two that serve HTTP, the one that does more; the other is told where
 * it may be needed. */
static struct row *find_row(struct front *front, bool is_inside, struct nt_channel *channel)
{
	bool is_packets = channel->protocol == NT_PROTOCOL_NETRON;
	struct row *best = NULL;
	struct nt_list *node;

	for (node = front->rows.next; node != &front->rows; node = node->next) {
		struct row *row = row_at(node);

		if (row->kind->is_secure != is_inside || row->kind->has_packets != is_packets)
			continue;
		if (!best || row->kind->serves == NT_SERVES_HTTP)
			best = row;
		if (row->kind->serves == NT_SERVES_WEBSOCKET)
			channel->upgrader = row->listener.user;
	}
	return best;
}

static struct front *of_port(struct nt_arrival_port *port)
{
	return NT_CONTAINER(port, struct front, port);
}

static void on_known(struct nt_arrival_port *port, struct nt_channel *channel, bool is_inside)
{
	struct row *row = find_row(of_port(port), is_inside, channel);

	if (row)
		row->listener.events->on_accept(row->listener.user, channel);
	else
		channel->ops->abort(channel, 0); /* its listener has closed meanwhile */
}

static void on_refused(struct nt_arrival_port *port, const netron_error *error)
{
	struct front *front = of_port(port);
	const struct row *row;

	if (nt_list_empty(&front->rows))
		return;
	row = row_at(front->rows.next);
	if (row->listener.events->on_refused)
		row->listener.events->on_refused(row->listener.user, error);
}

/* ---- the socket ---- */

static void release(struct front *front)
{
	if (front->socket || front->row_count > 0 || !nt_list_empty(&front->port.arrivals))
		return;
	nt_list_remove(&front->node);
	nt_free(front->port.loop->allocator, front);
}

static void on_gone(struct nt_arrival_port *port)
{
	release(of_port(port));
}

static void on_socket_accept(void *user, struct nt_channel *channel)
{
	struct front *front = user;

	nt_arrival_take(&front->port, channel);
}

static void on_socket_error(void *user, const netron_error *error)
{
	struct front *front = user;
	struct row *row;

	if (nt_list_empty(&front->rows))
		return;
	row = row_at(front->rows.next);
	if (row->listener.events->on_error)
		row->listener.events->on_error(row->listener.user, error);
}

static void on_socket_close(void *user)
{
	struct front *front = user;

	front->socket = NULL;
	release(front);
}

static const struct nt_listener_events socket_events = {
	.on_accept = on_socket_accept,
	.on_error = on_socket_error,
	.on_close = on_socket_close,
};

/* ---- closing a listener ---- */

static void on_row_end(struct nt_pending *pending)
{
	struct row *row = NT_CONTAINER(pending, struct row, end);
	struct front *front = row->front;
	struct nt_loop *loop = front->port.loop;

	if (row->listener.events->on_close)
		row->listener.events->on_close(row->listener.user);
	front->row_count--;
	release(front);
	nt_free(loop->allocator, row);
	nt_loop_release(loop);
}

static void leave(struct row *row)
{
	nt_list_remove(&row->node);
	update(row->front);
	if (row->context)
		nt_tls_context_unref(row->context);
	row->context = NULL;
}

static void op_close(struct nt_listener *listener)
{
	struct row *row = NT_CONTAINER(listener, struct row, listener);
	struct front *front = row->front;

	if (!nt_list_linked(&row->node))
		return;
	leave(row);
	nt_loop_defer_turn(front->port.loop, &row->end);
	if (!nt_list_empty(&front->rows))
		return;
	nt_list_remove(&front->node);
	front->socket->ops->close(front->socket);
	nt_arrivals_close(&front->port);
}

static const struct nt_listener_ops ops = { .close = op_close };

/* ---- opening one ---- */

static const struct kind *kind_of(const char *scheme)
{
	const struct kind *kind = kinds;

	while (strcmp(kind->scheme, scheme) != 0)
		kind++;
	return kind;
}

static bool is_shared(const struct nt_url *url)
{
	char text[8];

	return nt_url_param(url, "reuseport", text, sizeof text) && strcmp(text, "1") == 0;
}

static const char *host_of(const struct nt_url *url)
{
	return strcasecmp(url->host, "localhost") == 0 ? "127.0.0.1" : url->host;
}

static struct front *find_front(struct nt_loop *loop, const struct nt_url *url)
{
	struct nt_list *node;

	for (node = loop->fronts.next; url->port != 0 && node != &loop->fronts; node = node->next) {
		struct front *front = NT_CONTAINER(node, struct front, node);

		if (front->number == url->port && strcmp(front->host, host_of(url)) == 0 &&
			front->is_shared == is_shared(url))
			return front;
	}
	return NULL;
}

static int open_socket(struct front *front, const struct nt_url *url,
	const struct nt_transport_options *options, netron_error **out_error)
{
	struct nt_loop *loop = front->port.loop;
	struct nt_url plain = *url, real;
	int rc;

	plain.has_port = true;
	plain.path[0] = '\0';
	rc = nt_transport_tcp.listen(
		loop, &plain, options, &socket_events, front, &front->socket, out_error);
	if (rc < 0)
		return rc;
	front->number = url->port;
	if (nt_url_parse(loop->allocator, front->socket->url, &real, NULL) == 0)
		front->number = real.port;
	snprintf(front->host, sizeof front->host, "%s", host_of(url));
	return 0;
}

static int make_front(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, struct front **out_front,
	netron_error **out_error)
{
	struct front *front = nt_alloc_zeroed(loop->allocator, 1, sizeof *front);
	struct nt_admission *admission = loop->admission;
	int rc;

	if (!front)
		return nt_error_set(loop->allocator, out_error, NETRON_E_NO_MEMORY,
			"listening at %s://%s: out of memory", url->scheme, url->host);
	front->port.loop = loop;
	front->port.on_known = on_known;
	front->port.on_refused = on_refused;
	front->port.on_gone = on_gone;
	front->port.admission = admission;
	front->port.timeout_ms = admission ? admission->timeout_ms : TIMEOUT_MS;
	front->is_shared = is_shared(url);
	nt_list_init(&front->rows);
	nt_list_init(&front->port.arrivals);
	rc = open_socket(front, url, options, out_error);
	if (rc < 0) {
		nt_free(loop->allocator, front);
		return rc;
	}
	nt_list_append(&loop->fronts, &front->node);
	*out_front = front;
	return 0;
}

static int fail_conflict(
	struct nt_loop *loop, const struct nt_url *url, const char *text, netron_error **out_error)
{
	return nt_error_set(loop->allocator, out_error, NETRON_E_CONFLICT,
		"listening at %s://%s:%u: %s", url->scheme, url->host, (unsigned)url->port, text);
}

/* Whether row may stand beside those that are there. */
static int check(struct front *front, const struct row *row, const struct nt_url *url,
	netron_error **out_error)
{
	struct nt_loop *loop = front->port.loop;
	struct nt_list *node;

	for (node = front->rows.next; node != &front->rows; node = node->next) {
		const struct row *other = row_at(node);

		if (other->kind == row->kind)
			return fail_conflict(loop, url, "address already in use", out_error);
		if (row->context && other->context && row->context != other->context)
			return fail_conflict(loop, url,
				"another listener of this address has other TLS options",
				out_error);
	}
	return 0;
}

static void set_url(struct row *row, const struct nt_url *url)
{
	struct nt_url real = *url;

	real.port = row->front->number;
	real.query[0] = '\0';
	nt_url_format(&real, row->listener.url, sizeof row->listener.url);
}

/* Finds row its place. */
static int join(struct row *row, struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, netron_error **out_error)
{
	struct front *front = find_front(loop, url);
	int rc = front ? check(front, row, url, out_error)
		       : make_front(loop, url, options, &front, out_error);

	if (rc < 0)
		return rc;
	row->front = front;
	nt_list_append(&front->rows, &row->node);
	front->row_count++;
	update(front);
	if (row->context && row->context->settings.handshake_timeout_ms < front->port.timeout_ms)
		front->port.timeout_ms = row->context->settings.handshake_timeout_ms;
	set_url(row, url);
	return 0;
}

int nt_front_listen(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, const struct nt_listener_events *events,
	void *user, struct nt_listener **out_listener, netron_error **out_error)
{
	struct row *row = nt_alloc_zeroed(loop->allocator, 1, sizeof *row);
	int rc = 0;

	*out_listener = NULL;
	if (!row)
		return nt_error_set(loop->allocator, out_error, NETRON_E_NO_MEMORY,
			"listening at %s://%s: out of memory", url->scheme, url->host);
	row->listener.ops = &ops;
	row->listener.events = events;
	row->listener.user = user;
	row->kind = kind_of(url->scheme);
	row->end.run = on_row_end;
	if (row->kind->is_secure)
		rc = nt_tls_context_open(loop, NT_TLS_SERVER, options ? options->tls : NULL,
			&row->context, out_error);
	if (rc == 0)
		rc = join(row, loop, url, options, out_error);
	if (rc < 0) {
		if (row->context)
			nt_tls_context_unref(row->context);
		nt_free(loop->allocator, row);
		return rc;
	}
	nt_loop_hold(loop);
	*out_listener = &row->listener;
	return 0;
}
