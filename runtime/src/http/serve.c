/* serve.c - what the parts of a connection are, and all connections of an instance. */
#include "http/serve.h"

#include "http/answer.h"
#include "http/batch.h"
#include "http/events.h"
#include "http/receive.h"
#include "http/route.h"
#include "http/upload.h"
#include "wire/packet.h"

/* ---- what comes from the instance ---- */

static void on_packet(struct nt_http_connection *connection, const struct nt_packet *packet)
{
	switch (nt_packet_type(packet)) {
	case NT_PACKET_STREAM:
	case NT_PACKET_STREAM_ERROR:
	case NT_PACKET_STREAM_CLOSE:
		nt_http_call_stream(connection, packet);
		break;
	case NT_PACKET_CREDIT:
	case NT_PACKET_STOP:
		nt_http_upload_packet(connection, packet);
		break;
	default:
		if (nt_packet_is_request(packet))
			nt_http_told(connection, packet);
		else
			nt_http_call_answer(connection, packet);
	}
}

/* A handler closed the peer, or the instance drains: nothing that was asked will be answered. */
static void on_bridge_close(struct nt_http_connection *connection)
{
	if (connection->is_open && connection->has_begun && connection->event) {
		connection->keep_alive = false;
		nt_http_answer_end(connection);
	}
	while (!nt_list_empty(&connection->calls) && connection->is_open)
		nt_http_call_fail(NT_CONTAINER(connection->calls.next, struct nt_http_call, node),
			503, "TransportError", "the connection to the service was closed");
}

/* ---- requests ---- */

static void on_late(struct nt_http_connection *connection)
{
	bool is_head = connection->phase == NT_HTTP_AT_HEAD;

	if (is_head)
		nt_http_open(connection); /* of which nothing is known */
	if (!connection->is_open)
		nt_http_close(connection); /* the rest of a body that nobody wants */
	else
		nt_http_refuse(connection, 408,
			is_head ? "The request's head took too long"
				: "The request's body took too long");
}

static void on_over(struct nt_http_connection *connection)
{
	while (!nt_list_empty(&connection->calls))
		nt_http_call_cancel(
			NT_CONTAINER(connection->calls.next, struct nt_http_call, node));
	nt_http_batch_free(connection);
	nt_http_upload_free(connection);
}

static const struct nt_http_parts parts = {
	.take_head = nt_http_take_head,
	.take_body = nt_http_take_body,
	.route = nt_http_route,
	.on_late = on_late,
	.on_over = on_over,
	.on_packet = on_packet,
	.on_room = nt_http_upload_room,
	.on_bridge_close = on_bridge_close,
};

/* ---- all of an instance ---- */

void nt_http_accept(netron *net, struct nt_channel *channel, struct nt_http_settings *settings,
	struct nt_http_settings *upgrades)
{
	nt_http_connection_accept(net, channel, settings, upgrades, &parts);
}

void nt_http_close_all(netron *net)
{
	struct nt_list *node, *next;

	if (!net->http)
		return;
	for (node = net->http->connections.next; node != &net->http->connections; node = next) {
		next = node->next;
		nt_http_close(NT_CONTAINER(node, struct nt_http_connection, node));
	}
}

void nt_http_drain(netron *net)
{
	struct nt_list *node, *next;

	if (!net->http)
		return;
	for (node = net->http->connections.next; node != &net->http->connections; node = next) {
		struct nt_http_connection *connection =
			NT_CONTAINER(node, struct nt_http_connection, node);
		next = node->next;
		if (!connection->is_open)
			nt_http_close(connection);
	}
}
