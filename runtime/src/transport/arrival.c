#include "transport/arrival.h"

#include "transport/fault.h"
#include "transport/secure.h"
#include "transport/stream.h"

#include <string.h>

enum { TLS_HANDSHAKE = 0x16 };

struct arrival {
	struct nt_list node;
	struct nt_arrival_port *port;
	struct nt_channel *channel; /* as it was accepted, or inside TLS */
	struct nt_secure *secure;   /* during its handshake */
	struct nt_timer deadline;
	uint64_t host; /* its address; of IPv6 the network's half */
	bool is_inside, is_over;
};

static void decide(struct arrival *arrival, const uint8_t *data, size_t size);

/* ---- the end ---- */

static void forget(struct arrival *arrival)
{
	struct nt_arrival_port *port = arrival->port;

	nt_list_remove(&arrival->node);
	nt_loop_unset_timer(port->loop, &arrival->deadline);
	if (port->admission)
		port->admission->waiting--;
	nt_free(port->loop->allocator, arrival);
	port->on_gone(port);
}

/* Closes without a word; on_close, or the end of the handshake, follows. */
static void drop(struct arrival *arrival)
{
	if (arrival->is_over)
		return;
	arrival->is_over = true;
	if (arrival->secure)
		nt_secure_give_up(arrival->secure, NETRON_E_CLOSED, NULL);
	else
		arrival->channel->ops->abort(arrival->channel, 0);
}

static void refuse(
	struct nt_arrival_port *port, struct nt_channel *channel, int code, const char *text)
{
	char address[NT_LISTENER_URL];
	struct nt_fault fault;

	channel->ops->address(channel, address, sizeof address);
	port->on_refused(port, nt_fault_fill(&fault, code, "%s: %s", address, text));
}

static void on_deadline(struct nt_timer *timer, nt_ms now)
{
	struct arrival *arrival = NT_CONTAINER(timer, struct arrival, deadline);

	(void)now;
	if (arrival->is_over)
		return;
	if (arrival->secure) {
		nt_secure_give_up(arrival->secure, NETRON_E_TIMEOUT,
			"the handshake was not finished in time");
		return;
	}
	refuse(arrival->port, arrival->channel, NETRON_E_TIMEOUT, "nothing was said in time");
	drop(arrival);
}

/* ---- what a connection speaks ---- */

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct arrival *arrival = user;

	if (!arrival->is_over)
		decide(arrival, data, size);
}

static void on_end(void *user)
{
	drop(user);
}

static void on_close(void *user, const netron_error *error)
{
	(void)error;
	forget(user);
}

static const struct nt_channel_events events = {
	.on_bytes = on_bytes,
	.on_end = on_end,
	.on_close = on_close,
};

/* The owner takes it over; data is the beginning of what it says. One that is refused stays until
 * it is closed. */
static void give(
	struct arrival *arrival, enum nt_protocol protocol, const uint8_t *data, size_t size)
{
	struct nt_arrival_port *port = arrival->port;
	struct nt_channel *channel = arrival->channel;
	const struct nt_arrival_serves *serves = &port->serves;

	channel->protocol = (uint8_t)protocol;
	channel->serves = arrival->is_inside ? serves->inside : serves->plain;
	if (port->admission) /* it is counted by its owner now */
		port->admission->waiting--;
	port->on_known(port, channel, arrival->is_inside);
	if (port->admission)
		port->admission->waiting++;
	if (channel->events && channel->user == arrival) {
		arrival->is_over = true;
		return;
	}
	forget(arrival);
	if (size > 0 && channel->events)
		channel->events->on_bytes(channel->user, data, size);
}

static void on_secured(void *user, struct nt_channel *channel, const netron_error *error)
{
	struct arrival *arrival = user;
	const struct nt_arrival_serves *serves = &arrival->port->serves;
	char text[32];
	const char *alpn;

	arrival->secure = NULL;
	if (error) {
		if (!arrival->is_over)
			refuse(arrival->port, arrival->channel, netron_error_code(error),
				netron_error_message(error));
		forget(arrival);
		return;
	}
	alpn = nt_tls_alpn(&((struct nt_secure *)(void *)channel)->tls, text, sizeof text);
	arrival->channel = channel;
	arrival->is_inside = true;
	if (serves->has_packets && (alpn ? strcmp(alpn, NT_ALPN_NETRON) == 0 : !serves->inside))
		give(arrival, NT_PROTOCOL_NETRON, NULL, 0);
	else if (serves->inside && alpn && strcmp(alpn, NT_ALPN_HTTP) == 0)
		give(arrival, NT_PROTOCOL_HTTP, NULL, 0);
	else
		nt_channel_start(channel, &events, arrival);
}

static void begin_tls(struct arrival *arrival, const uint8_t *data, size_t size)
{
	struct nt_arrival_port *port = arrival->port;
	const struct nt_arrival_serves *serves = &port->serves;
	struct nt_channel *channel = arrival->channel;
	unsigned inside =
		(serves->has_packets ? NT_TLS_NETRON : 0) | (serves->inside ? NT_TLS_HTTP : 0);

	arrival->secure =
		nt_secure_accept(port->loop, channel, serves->context, inside, on_secured, arrival);
	if (!arrival->secure) {
		refuse(port, channel, NETRON_E_NO_MEMORY, "out of memory");
		drop(arrival);
		return;
	}
	channel->events->on_bytes(channel->user, data, size);
}

static void decide(struct arrival *arrival, const uint8_t *data, size_t size)
{
	const struct nt_arrival_serves *serves = &arrival->port->serves;
	uint8_t http = arrival->is_inside ? serves->inside : serves->plain;
	uint8_t first = data[0];

	if (first == TLS_HANDSHAKE && !arrival->is_inside && serves->context)
		begin_tls(arrival, data, size);
	else if (((first >= 'A' && first <= 'Z') || first == '\r') && http)
		give(arrival, NT_PROTOCOL_HTTP, data, size);
	else if (first <= 1 && arrival->is_inside && serves->has_packets)
		give(arrival, NT_PROTOCOL_NETRON, data, size);
	else {
		refuse(arrival->port, arrival->channel, NETRON_E_PROTOCOL,
			serves->context && !arrival->is_inside && !http
				? "what the client sent is not TLS"
				: "it speaks nothing that is served here");
		drop(arrival);
	}
}

/* ---- coming in ---- */

static uint64_t host_of(const struct nt_channel *channel)
{
	const struct nt_stream *stream = (const struct nt_stream *)(const void *)channel;
	const union nt_stream_address *address = &stream->address;
	uint64_t host = 0;

	if (address->any.sa_family == AF_INET)
		memcpy(&host, &address->ipv4.sin_addr, sizeof address->ipv4.sin_addr);
	else if (IN6_IS_ADDR_V4MAPPED(&address->ipv6.sin6_addr))
		memcpy(&host, address->ipv6.sin6_addr.s6_addr + 12, 4);
	else
		memcpy(&host, address->ipv6.sin6_addr.s6_addr, sizeof host);
	return host;
}

/* NULL: there is room for it. */
static const char *objection(const struct nt_arrival_port *port, uint64_t host)
{
	const struct nt_admission *admission = port->admission;
	const struct nt_list *node;
	uint32_t count = 0;

	if (!admission)
		return NULL;
	if (*admission->accepted + admission->waiting >= admission->max)
		return "too many connections are open";
	if (admission->waiting < admission->max_per_address)
		return NULL;
	for (node = port->arrivals.next; node != &port->arrivals; node = node->next)
		count += ((const struct arrival *)(const void *)node)->host == host;
	return count >= admission->max_per_address ? "too many handshakes of this host" : NULL;
}

void nt_arrival_take(struct nt_arrival_port *port, struct nt_channel *channel)
{
	uint64_t host = host_of(channel);
	const char *text = objection(port, host);
	struct arrival *arrival =
		text ? NULL : nt_alloc_zeroed(port->loop->allocator, 1, sizeof *arrival);

	if (!arrival) {
		int code = text ? NETRON_E_LIMIT : NETRON_E_NO_MEMORY;

		refuse(port, channel, code, text ? text : "out of memory");
		channel->ops->abort(channel, 0);
		return;
	}
	arrival->port = port;
	arrival->channel = channel;
	arrival->host = host;
	arrival->deadline.on_due = on_deadline;
	nt_list_append(&port->arrivals, &arrival->node);
	if (port->admission)
		port->admission->waiting++;
	nt_loop_set_timer(port->loop, &arrival->deadline, port->timeout_ms);
	nt_channel_start(channel, &events, arrival);
}

void nt_arrivals_close(struct nt_arrival_port *port)
{
	struct nt_list *node, *next;

	for (node = port->arrivals.next; node != &port->arrivals; node = next) {
		next = node->next;
		drop(NT_CONTAINER(node, struct arrival, node));
	}
}
