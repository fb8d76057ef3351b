/* client_event.c - subscriptions: each is a request whose answer never ends. */
#include "http/client.h"

#include "client/listen.h"
#include "codec/json_read.h"
#include "wire/body.h"

#include <netron/error.h>

#include <string.h>

/* The event is what stands behind the last dot: Market@1.2.0.halted. NULL: there is none. */
static const char *last_dot(const char *name, size_t size)
{
	for (size_t i = size; i > 0; i--)
		if (name[i - 1] == '.')
			return i > 1 && i < size ? name + i - 1 : NULL;
	return NULL;
}

static const char *path_to(struct nt_buf *path, const char *name, size_t size, const char *dot)
{
	nt_buf_truncate(path, 0);
	if (!nt_buf_append(path, "/rpc/", 5) ||
		!nt_request_put_segment(path, name, (size_t)(dot - name)) ||
		!nt_buf_append(path, "/", 1) ||
		!nt_request_put_segment(path, dot + 1, (size_t)(name + size - dot - 1)) ||
		!nt_buf_append(path, "", 1))
		return NULL;
	return (const char *)path->data + path->start;
}

void nt_event_subscribe(struct nt_http_client *client, uint32_t id, const char *name, size_t size)
{
	const char *dot = last_dot(name, size);
	const struct nt_packet packet = { .id = id, .flags = NT_PACKET_TASK };
	struct nt_client_head head = {
		.method = "GET",
		.accept = "text/event-stream",
		.left_ms = UINT32_MAX,
	};

	if (!client->is_rich || !dot) {
		nt_give_failure(client, id, NETRON_E_UNIMPLEMENTED,
			dot ? "this HTTP server tells no events"
			    : "over HTTP only events of services can be listened to");
		return;
	}
	struct nt_exchange *exchange = nt_exchange_new(client, NT_EXCHANGE_EVENTS, &packet);
	if (exchange) {
		exchange->is_repeatable = true;
		exchange->event = nt_strndup(client->allocator, name, size);
		head.path = path_to(&client->packet, name, size, dot);
	}
	if (exchange && exchange->event && head.path) {
		nt_exchange_ask(exchange, &head, NULL, 0);
		return;
	}
	if (exchange)
		nt_exchange_drop(exchange);
	nt_give_failure(client, id, NETRON_E_NO_MEMORY, "out of memory");
}

static struct nt_exchange *find(struct nt_list *list, const char *name, size_t size)
{
	for (struct nt_list *node = list->next; node != list; node = node->next) {
		struct nt_exchange *exchange = NT_CONTAINER(node, struct nt_exchange, node);
		if (exchange->kind == NT_EXCHANGE_EVENTS && strlen(exchange->event) == size &&
			memcmp(exchange->event, name, size) == 0)
			return exchange;
	}
	return NULL;
}

void nt_event_unsubscribe(struct nt_http_client *client, uint32_t id, const char *name, size_t size)
{
	struct nt_exchange *exchange = find(&client->running, name, size);

	if (!exchange)
		exchange = find(&client->waiting, name, size);
	if (exchange)
		nt_exchange_drop(exchange);
	nt_give_undefined(client, id, NT_PACKET_TASK);
}

/* ---- what is heard ---- */

/* ["emit", name, arguments...]: the arguments stand in client->text. */
static int put_emit(struct nt_exchange *exchange, uint32_t count)
{
	struct nt_http_client *client = exchange->client;
	struct nt_buf *packet = &client->packet, *text = &client->text;
	size_t size = strlen(exchange->event);
	uint8_t *p;

	if (!nt_give_begin(client, 1, NT_PACKET_REQUEST | NT_PACKET_TASK) ||
		!nt_buf_reserve(packet, 16 + size))
		return NETRON_E_NO_MEMORY;
	p = nt_put_array(packet->data + packet->end, 2 + count);
	p = nt_put_string(p, "emit", 4);
	p = nt_put_string(p, exchange->event, size);
	packet->end = (size_t)(p - packet->data);
	return nt_buf_append(packet, text->data + text->start, nt_buf_size(text))
		       ? 0
		       : NETRON_E_NO_MEMORY;
}

/* An array of any values. */
static int read_values(struct nt_json_in *in, struct nt_buf *out, uint32_t *out_count)
{
	struct nt_json_level level;
	int rc = 0;

	*out_count = 0;
	if (!nt_json_enter(in, '[', &level))
		return in->error;
	while (rc == 0 && nt_json_next_item(in, &level)) {
		rc = nt_json_read_any(in, out);
		++*out_count;
	}
	return rc < 0 ? rc : in->error;
}

int nt_event_give(struct nt_exchange *exchange, const struct nt_sse_event *said)
{
	struct nt_http_client *client = exchange->client;
	struct nt_peer *peer = nt_client_peer(client);
	const netron_event *event =
		nt_listening_event(peer, exchange->event, strlen(exchange->event));
	struct nt_json_args how = { .form = NT_JSON_POSITIONAL };
	struct nt_json_in in;
	uint32_t count;

	nt_buf_truncate(&client->text, 0);
	nt_json_in_init(&in, said->data, said->data_size, &peer->net->limits, client->allocator);
	int rc = event ? nt_json_read_args(&in, event->args, &how, &client->text, &count)
		       : read_values(&in, &client->text, &count);
	if (rc == 0 && !nt_json_end(&in))
		rc = NETRON_E_DECODE;
	nt_json_in_fini(&in);
	if (rc == 0)
		rc = put_emit(exchange, count);
	if (rc == 0)
		nt_give(client);
	/* One that is not as declared is not heard, as on every transport. */
	if (rc < 0 && rc != NETRON_E_NO_MEMORY)
		peer->net->counts.bad_events++;
	return rc == NETRON_E_NO_MEMORY ? rc : 0;
}

/* What is said from now on is not heard: the peer is lost, as where one connection is all there is,
 * and whoever wants to hear more connects again. */
void nt_event_lost(struct nt_exchange *exchange)
{
	struct nt_http_client *client = exchange->client;

	nt_exchange_drop(exchange);
	nt_client_lose(client, NETRON_E_LOST);
}
