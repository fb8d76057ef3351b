/* client_packet.c - packets of the peer: what asks goes on to client_call.c and client_task.c, what
 * concerns a request or a stream to its exchange. */
#include "http/client.h"

#include "peer/chunk.h"
#include "peer/context.h"
#include "wire/body.h"

#include <netron/error.h>

#include <stdio.h>

static uint32_t left_of(const struct nt_http_client *client, uint32_t id)
{
	if (client->context.is_set && client->context.id == id)
		return client->context.left_ms;
	return nt_client_peer(client)->net->timeout_ms;
}

bool nt_asked_take(struct nt_asked *asked, bool has_service)
{
	const struct nt_packet *packet = asked->packet;
	struct nt_peer *peer = nt_client_peer(asked->client);

	asked->task = peer ? nt_calls_find(&peer->calls, packet->id) : NULL;
	if (!asked->task)
		return false;
	asked->left_ms = left_of(asked->client, packet->id);
	asked->end = packet->body + packet->body_size;
	asked->p = nt_take_array(packet->body, asked->end, &asked->count);
	if (asked->p && has_service) {
		asked->p =
			nt_take_string(asked->p, asked->end, &asked->service, &asked->service_size);
		asked->count--;
	}
	if (asked->p)
		asked->p = nt_take_string(asked->p, asked->end, &asked->name, &asked->name_size);
	asked->count--;
	return asked->p != NULL;
}

void nt_asked_fail(const struct nt_asked *asked, int code, const char *message)
{
	nt_give_failure(asked->client, asked->packet->id, code, message);
}

static void ping(const struct nt_asked *asked)
{
	struct nt_exchange *exchange =
		nt_exchange_new(asked->client, NT_EXCHANGE_PING, asked->packet);
	const struct nt_client_head head = {
		.method = "GET", .path = "/health", .accept = NT_ACCEPT_JSON, .left_ms = UINT32_MAX
	};

	if (!exchange) {
		nt_asked_fail(asked, NETRON_E_NO_MEMORY, "out of memory");
		return;
	}
	exchange->is_repeatable = true;
	nt_exchange_ask(exchange, &head, NULL, 0);
}

/* ---- what concerns requests and streams ---- */

static void forget_context(struct nt_client_context *context)
{
	if (context->is_set)
		nt_arena_fini(&context->arena);
	*context = (struct nt_client_context){ 0 };
}

static void take_context(struct nt_http_client *client, const struct nt_packet *packet)
{
	struct nt_client_context *context = &client->context;
	netron *net = nt_client_peer(client)->net;
	struct nt_reader reader;

	nt_arena_init(&context->arena, &net->arenas, net->limits.max_arena_bytes);
	context->is_set = true;
	context->id = packet->id;
	context->left_ms = UINT32_MAX;
	nt_reader_init(&reader, packet->body + packet->body_size, &context->arena, &net->limits);
	context->context = nt_context_read(&reader, packet->body, &context->left_ms);
	nt_reader_done(&reader);
}

static void cancel(struct nt_http_client *client, uint32_t id)
{
	struct nt_exchange *exchange = nt_exchange_of(client, id);

	if (exchange)
		nt_exchange_drop(exchange);
}

static void credit(struct nt_http_client *client, const struct nt_chunk_row *row)
{
	struct nt_exchange *exchange = nt_exchange_of_incoming(client, row->numbers[0]);

	if (!exchange)
		return;
	exchange->in.bytes += row->numbers[1];
	exchange->in.items += row->numbers[2];
	nt_incoming_feed(exchange);
}

/* The reader waits for a word that nothing more comes, whoever it was that ended the stream. */
static void stop(struct nt_http_client *client, uint32_t stream)
{
	struct nt_exchange *exchange = nt_exchange_of_incoming(client, stream);

	if (exchange)
		nt_exchange_drop(exchange);
	nt_give_close(client, stream);
}

static void stream_note(struct nt_http_client *client, const struct nt_packet *packet)
{
	netron *net = nt_client_peer(client)->net;
	struct nt_chunk_row row;
	struct nt_arena arena;

	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	if (nt_packet_type(packet) == NT_PACKET_CREDIT) {
		if (nt_chunk_read_credit(net, packet, &arena, &row))
			credit(client, &row);
	} else if (nt_packet_type(packet) == NT_PACKET_STOP) {
		if (nt_chunk_read_stop(net, packet, &arena, &row))
			stop(client, row.numbers[0]);
	} else {
		nt_upload_broken(client, packet);
	}
	if (arena.chunks)
		nt_arena_fini(&arena);
}

/* ---- the bridge ---- */

static void request(struct nt_asked *asked)
{
	switch (nt_packet_type(asked->packet)) {
	case NT_PACKET_PING:
		ping(asked);
		break;
	case NT_PACKET_GET:
		nt_asked_property(asked, false);
		break;
	case NT_PACKET_SET:
		nt_asked_property(asked, true);
		break;
	case NT_PACKET_CALL:
		nt_asked_call(asked);
		break;
	case NT_PACKET_TASK:
		nt_asked_task(asked);
		break;
	case NT_PACKET_CANCEL:
		cancel(asked->client, asked->packet->id);
		break;
	case NT_PACKET_STREAM:
		nt_upload_chunk(asked->client, asked->packet);
		break;
	default:
		stream_note(asked->client, asked->packet);
		break;
	}
}

static void on_packet(void *owner, const uint8_t *data, size_t size)
{
	struct nt_http_client *client = owner;
	struct nt_packet packet;
	struct nt_asked asked = { .client = client, .packet = &packet };

	/* Answers of the peer are to the events that it was told. */
	if (!nt_client_peer(client) || nt_packet_decode(data, size, &packet) < 0 ||
		!nt_packet_is_request(&packet))
		return;
	if (nt_packet_type(&packet) == NT_PACKET_CONTEXT) {
		take_context(client, &packet);
		return;
	}
	request(&asked);
	forget_context(&client->context);
}

static void on_room(void *owner)
{
	struct nt_http_client *client = owner;
	struct nt_list *node, *next;

	for (node = client->running.next; node != &client->running; node = next) {
		struct nt_exchange *exchange = NT_CONTAINER(node, struct nt_exchange, node);
		next = node->next;
		if (exchange->is_streamed || exchange->in.is_array)
			nt_incoming_feed(exchange);
	}
}

static void on_close(void *owner, const netron_error *error)
{
	struct nt_http_client *client = owner;

	(void)error;
	client->bridge = NULL;
	forget_context(&client->context);
	client->is_over = true;
	nt_pool_close(client);
	nt_client_ended(client);
}

static void address(void *owner, char *text, size_t size)
{
	const struct nt_http_client *client = owner;

	snprintf(text, size, "%s", client->address);
}

const struct nt_bridge_events nt_client_events = {
	.on_packet = on_packet,
	.on_room = on_room,
	.on_close = on_close,
	.address = address,
};
