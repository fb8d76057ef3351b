/* events.c - an event of a service as a stream of server-sent events. The instance sends the next
 * ones when earlier ones were answered: which they are when they were written, so that a client
 * that does not read is one that does not keep up. */
#include "http/events.h"

#include "http/answer.h"
#include "http/packets.h"
#include "http/telling.h"
#include "http/trouble.h"
#include "service/registry.h"
#include "wire/body.h"
#include "wire/packet.h"

#include <string.h>

const netron_event *nt_http_event_of(const struct nt_exposed *exposed, struct nt_text name)
{
	const netron_service *service = exposed->service;

	for (uint16_t i = 0; i < service->event_count; i++)
		if (nt_text_is(name, service->events[i].name))
			return &service->events[i];
	return NULL;
}

/* ---- asking for it ---- */

static void on_subscribed(struct nt_http_call *call)
{
	struct nt_http_connection *connection = call->connection;

	if (!connection->is_open)
		return;
	if (call->status >= 400)
		nt_http_answer_failure(connection, call->status, nt_http_text(&call->json));
	else
		nt_http_tell_events(connection);
}

static const struct nt_http_call_events subscribing = { .on_done = on_subscribed };

void nt_http_listen(struct nt_http_connection *connection, const netron_event *event)
{
	struct nt_http_call *call = &connection->call;
	struct nt_buf *packet = &connection->http->packet;
	size_t size = strlen(event->wire_name);

	call->events = &subscribing;
	call->has_name = true;
	connection->event = event;
	/* The client may ask something else over this connection only when it has left. */
	int rc = nt_http_call_begin_task(call, "subscribe");
	if (rc == 0 && !nt_buf_reserve(packet, size + 8))
		rc = NETRON_E_NO_MEMORY;
	if (rc == 0) {
		uint8_t *p = nt_put_string(packet->data + packet->end, event->wire_name, size);
		packet->end = (size_t)(p - packet->data);
		rc = nt_http_call_send(call, 1);
	}
	if (rc < 0)
		nt_http_answer_unasked(connection, rc);
}

/* ---- hearing of it ---- */

/* The arguments of ["emit", name, ...]; NULL: it is none, or another event. */
static const uint8_t *arguments(
	const netron_event *event, const struct nt_packet *packet, uint32_t *out_count)
{
	const uint8_t *end = packet->body + packet->body_size;
	const char *text;
	size_t size;
	const uint8_t *p = nt_take_array(packet->body, end, out_count);

	if (!p || *out_count < 2 || nt_packet_type(packet) != NT_PACKET_TASK)
		return NULL;
	p = nt_take_string(p, end, &text, &size);
	if (!p || size != 4 || memcmp(text, "emit", 4) != 0)
		return NULL;
	p = nt_take_string(p, end, &text, &size);
	if (!p || size != strlen(event->wire_name) || memcmp(text, event->wire_name, size) != 0)
		return NULL;
	*out_count -= 2;
	return p;
}

static void tell(struct nt_http_connection *connection, const struct nt_packet *packet)
{
	const netron_event *event = connection->event;
	struct nt_buf *json = &connection->call.json;
	struct nt_json_out out;
	uint32_t count;
	const uint8_t *p = arguments(event, packet, &count);

	if (!p)
		return;
	nt_buf_truncate(json, 0);
	nt_json_out_init(&out, json, connection->settings->given.max_collect_bytes,
		&connection->net->limits);
	if (nt_json_write_args(&out, &p, packet->body + packet->body_size, count, event->args) <
		0) {
		nt_log(&connection->net->log, NT_LOG_WARNING,
			"the event %s cannot be written as JSON: %s", event->wire_name,
			netron_strerror(out.r.error));
		return;
	}
	const struct nt_text parts[] = { nt_text_of("event: "), nt_text_of(event->name),
		nt_text_of("\ndata: "), nt_http_text(json), nt_text_of("\n\n") };
	nt_http_tell(connection, parts, 5);
}

void nt_http_told(struct nt_http_connection *connection, const struct nt_packet *packet)
{
	if (connection->is_open && connection->has_begun && connection->event)
		tell(connection, packet);
	if (!connection->bridge)
		return;
	nt_http_send_undefined(connection, packet->id, nt_packet_type(packet));
	/* What waits at the instance is bounded there, and the oldest is dropped. */
	if (connection->channel && !nt_http_has_room(connection))
		nt_bridge_hold(connection->bridge, true);
}
