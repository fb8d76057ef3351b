/* client_incoming.c - streams that the server writes: items of its answer -> chunks to the peer, no
 * more of them than the peer gives credit for. What there is no credit for rests in the answer, and
 * the connection is not read. */
#include "http/client.h"

#include "codec/json_read.h"
#include "peer/streams.h"
#include "wire/body.h"

#include <netron/error.h>

#include <string.h>

static bool has_credit(const struct nt_exchange *exchange)
{
	const struct nt_peer *peer = nt_client_peer(exchange->client);

	return peer && (peer->features & NT_FEATURE_CREDIT);
}

static bool may_give(const struct nt_exchange *exchange)
{
	const struct nt_http_client *client = exchange->client;

	if (!client->bridge || nt_bridge_is_full(client->bridge))
		return false;
	if (exchange->kind == NT_EXCHANGE_EVENTS || !has_credit(exchange))
		return true;
	return exchange->in.bytes > 0 && exchange->in.items > 0;
}

/* ---- to the peer ---- */

void nt_incoming_begin(struct nt_exchange *exchange)
{
	struct nt_http_client *client = exchange->client;
	struct nt_incoming *in = &exchange->in;
	uint32_t id = exchange->id;

	if (exchange->kind == NT_EXCHANGE_EVENTS) {
		exchange->id = 0; /* answered */
		in->has_begun = true;
		nt_give_undefined(client, id, NT_PACKET_TASK);
		return;
	}
	do
		in->id = ++client->last_stream;
	while (in->id == 0 || nt_exchange_of_incoming(client, in->id) != exchange);
	in->bytes = NT_CREDIT_BYTES;
	in->items = NT_CREDIT_ITEMS;
	in->has_begun = true;
	exchange->id = 0; /* answered */
	if (!nt_give_reference(client, id, in->id))
		nt_client_lose(client, NETRON_E_NO_MEMORY);
}

static const netron_slot *item_of(const struct nt_exchange *exchange)
{
	const netron_method *method = exchange->method;

	return method && method->returns ? &method->returns->item : NULL;
}

static int give_chunk(struct nt_exchange *exchange, uint8_t flags, struct nt_json_in *json)
{
	struct nt_http_client *client = exchange->client;
	struct nt_incoming *in = &exchange->in;
	struct nt_buf *packet = &client->packet;
	const netron_slot *item = item_of(exchange);
	int rc = 0;

	if (!nt_give_begin(
		    client, 1, NT_PACKET_REQUEST | NT_PACKET_STREAM | NT_PACKET_LIVE | flags))
		return NETRON_E_NO_MEMORY;
	size_t before = nt_buf_size(packet);
	if (json)
		rc = item ? nt_json_read_slot(json, item, packet) : nt_json_read_any(json, packet);
	else if (!nt_buf_append(packet, "\xc0", 1))
		rc = NETRON_E_NO_MEMORY;
	if (rc < 0)
		return rc;
	in->bytes -= json ? (int64_t)(nt_buf_size(packet) - before) : 0;
	in->items -= json != NULL;
	if (!nt_buf_reserve(packet, NT_PACKET_TRAILER))
		return NETRON_E_NO_MEMORY;
	nt_packet_trailer(packet->data + packet->end, in->id, in->index);
	packet->end += NT_PACKET_TRAILER;
	in->index += json != NULL;
	nt_give(client);
	return 0;
}

static int give_end(struct nt_exchange *exchange)
{
	exchange->in.is_complete = true;
	return give_chunk(exchange, NT_PACKET_EOS, NULL);
}

/* { streamId, message, error }: the error as an answer would have it. */
static int give_error(struct nt_exchange *exchange, struct nt_json_in *json)
{
	struct nt_http_client *client = exchange->client;
	const netron_method *method = exchange->method;
	uint8_t begin[64], *p = begin;

	*p++ = 0x83;
	p = nt_put_string(p, "streamId", 8);
	p = nt_put_u32(p, exchange->in.id);
	p = nt_put_string(p, "message", 7);
	p = nt_put_string(p, "the stream failed", 17);
	p = nt_put_string(p, "error", 5);
	exchange->in.is_complete = true;
	if (!nt_give_begin(client, 1, NT_PACKET_REQUEST | NT_PACKET_STREAM_ERROR) ||
		!nt_buf_append(&client->packet, begin, (size_t)(p - begin)))
		return NETRON_E_NO_MEMORY;
	int rc = nt_json_read_error(
		json, 500, method ? method->throws : NULL, netron_now() / 1000000, &client->packet);
	if (rc == 0)
		nt_give(client);
	return rc;
}

/* ---- from the server ---- */

static bool is_called(const struct nt_sse_event *event, const char *name)
{
	return strlen(name) == event->name_size && memcmp(name, event->name, event->name_size) == 0;
}

static int take_json(struct nt_exchange *exchange, const struct nt_sse_event *event)
{
	const struct nt_peer *peer = nt_client_peer(exchange->client);
	struct nt_json_in json;
	int rc;

	nt_json_in_init(&json, event->data, event->data_size, &peer->net->limits,
		exchange->client->allocator);
	if (is_called(event, "error")) {
		rc = give_error(exchange, &json);
	} else {
		rc = give_chunk(exchange, 0, &json);
		if (rc == 0 && !nt_json_end(&json))
			rc = NETRON_E_DECODE;
	}
	nt_json_in_fini(&json);
	return rc;
}

static int take_event(struct nt_exchange *exchange, const struct nt_sse_event *event)
{
	if (exchange->kind == NT_EXCHANGE_EVENTS)
		return nt_event_give(exchange, event);
	if (is_called(event, "end"))
		return give_end(exchange);
	if (is_called(event, "message") || is_called(event, "error"))
		return take_json(exchange, event);
	return 0; /* the server says more than is known here */
}

/* 0 or NETRON_E_*. *p is behind what was used. */
static int feed_events(struct nt_exchange *exchange, const uint8_t **p, const uint8_t *end)
{
	struct nt_sse_event event;
	int rc = 1;

	while (rc == 1 && !exchange->in.is_complete && may_give(exchange)) {
		rc = nt_sse_next(&exchange->in.sse, p, end, &event);
		if (rc == 1 && (rc = take_event(exchange, &event)) == 0)
			rc = 1;
	}
	if (exchange->in.is_complete) /* what is said behind the end is for nobody */
		*p = end;
	return rc < 0 ? rc : 0;
}

/* The array was read before: commas and the bracket stand where they must. */
static int feed_items(struct nt_exchange *exchange, const uint8_t **p, const uint8_t *end)
{
	const struct nt_peer *peer = nt_client_peer(exchange->client);
	struct nt_json_in json;
	int rc = 0;

	nt_json_in_init(&json, *p, (size_t)(end - *p), peer ? &peer->net->limits : NULL,
		exchange->client->allocator);
	while (rc == 0 && may_give(exchange)) {
		uint8_t next = nt_json_peek(&json);
		if (next == ']') {
			json.p = end;
			rc = give_end(exchange);
			break;
		}
		if (next == ',')
			json.p++;
		else
			rc = give_chunk(exchange, 0, &json);
	}
	*p = json.p;
	nt_json_in_fini(&json);
	return rc;
}

static int feed(struct nt_exchange *exchange, const uint8_t **p, const uint8_t *end)
{
	return exchange->in.is_array ? feed_items(exchange, p, end) : feed_events(exchange, p, end);
}

static const char *reason_of(int code)
{
	return code == NETRON_E_TOO_LARGE ? "an item of the stream is larger than the limit"
	       : code == NETRON_E_NO_MEMORY
		       ? "out of memory"
		       : "an item of the stream is not what was declared, or no JSON";
}

void nt_incoming_data(struct nt_exchange *exchange, const uint8_t *data, size_t size)
{
	const uint8_t *p = data, *end = data + size;
	int rc = 0;

	if (nt_buf_size(&exchange->answer) == 0)
		rc = feed(exchange, &p, end);
	if (rc == 0 && p < end && !nt_buf_append(&exchange->answer, p, (size_t)(end - p)))
		rc = NETRON_E_NO_MEMORY;
	if (rc < 0)
		nt_exchange_fail(exchange, rc, "%s", reason_of(rc));
	else if (p < end)
		nt_link_hold(exchange->link, true);
}

void nt_incoming_feed(struct nt_exchange *exchange)
{
	struct nt_buf *answer = &exchange->answer;
	const uint8_t *begin = answer->data + answer->start, *p = begin;

	if (nt_buf_size(answer) == 0 || exchange->client->is_over)
		return;
	int rc = feed(exchange, &p, begin + nt_buf_size(answer));
	nt_buf_take(answer, (size_t)(p - begin));
	if (rc < 0) {
		nt_exchange_fail(exchange, rc, "%s", reason_of(rc));
		return;
	}
	if (nt_buf_size(answer) > 0)
		return;
	nt_buf_shrink(answer, 0);
	if (exchange->is_ended)
		nt_incoming_end(exchange);
	else if (exchange->link)
		nt_link_hold(exchange->link, false);
}

void nt_incoming_end(struct nt_exchange *exchange)
{
	exchange->is_ended = true;
	if (nt_buf_size(&exchange->answer) > 0)
		return;
	if (exchange->kind == NT_EXCHANGE_EVENTS)
		nt_event_lost(exchange);
	else if (exchange->in.is_complete)
		nt_exchange_drop(exchange);
	else
		nt_incoming_break(
			exchange, NETRON_E_LOST, "the server's answer ended before the stream did");
}

/* The peer's reader hears of it; its STOP is answered by client_packet.c. */
void nt_incoming_break(struct nt_exchange *exchange, int code, const char *message)
{
	struct nt_peer *peer = nt_client_peer(exchange->client);
	struct nt_flow *flow = peer ? nt_streams_source(peer, exchange->in.id) : NULL;
	netron_error error = nt_error_plain(code, message);

	nt_exchange_drop(exchange);
	if (flow && flow->source.phase == NT_SOURCE_OPEN)
		nt_streams_break(flow, &error, true);
}
