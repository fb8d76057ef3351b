/* client_exchange.c - one request and its answer. */
#include "http/client.h"

#include <netron/error.h>

#include <stdarg.h>
#include <stdio.h>

struct nt_exchange *nt_exchange_new(
	struct nt_http_client *client, enum nt_exchange_kind kind, const struct nt_packet *packet)
{
	struct nt_exchange *exchange = nt_alloc_zeroed(client->allocator, 1, sizeof *exchange);

	if (!exchange)
		return NULL;
	exchange->client = client;
	exchange->kind = (uint8_t)kind;
	if (packet) {
		exchange->id = packet->id;
		exchange->type = nt_packet_type(packet);
	}
	nt_buf_init(&exchange->request, client->allocator);
	nt_buf_init(&exchange->answer, client->allocator);
	return exchange;
}

void nt_exchange_drop(struct nt_exchange *exchange)
{
	struct nt_http_client *client = exchange->client;
	struct nt_exchange *batch = exchange->batch;

	nt_list_remove(&exchange->node);
	if (exchange->link)
		nt_link_abort(exchange->link);
	if (exchange->kind == NT_EXCHANGE_BATCH)
		for (struct nt_exchange *member; (member = nt_batch_member(exchange)) != NULL;)
			member->batch = NULL;
	if (exchange->is_counted)
		client->stream_count--;
	if (exchange->is_streamed)
		nt_sse_fini(&exchange->in.sse);
	nt_buf_fini(&exchange->request);
	nt_buf_fini(&exchange->answer);
	nt_free(client->allocator, exchange->event);
	nt_free(client->allocator, exchange);
	if (batch && !nt_batch_member(batch)) /* nobody waits for any of it */
		nt_exchange_drop(batch);
}

void nt_exchange_start(struct nt_exchange *exchange)
{
	struct nt_http_client *client = exchange->client;
	bool is_long =
		exchange->wants_stream || exchange->up.id || exchange->kind == NT_EXCHANGE_EVENTS;

	nt_list_append(&client->waiting, &exchange->node);
	if (is_long && !exchange->is_counted) {
		if (client->stream_count >= client->settings.max_streams) {
			nt_exchange_fail(exchange, NETRON_E_LIMIT,
				"too many streams and subscriptions over HTTP already");
			return;
		}
		exchange->is_counted = true;
		client->stream_count++;
	}
	nt_pool_look(client);
}

/* ---- finding ---- */

typedef bool is_meant(const struct nt_exchange *exchange, uint32_t number);

static struct nt_exchange *find_in(struct nt_list *list, is_meant *is, uint32_t number)
{
	for (struct nt_list *node = list->next; node != list; node = node->next) {
		struct nt_exchange *exchange = NT_CONTAINER(node, struct nt_exchange, node);
		if (is(exchange, number))
			return exchange;
	}
	return NULL;
}

static struct nt_exchange *find(struct nt_http_client *client, is_meant *is, uint32_t number)
{
	struct nt_exchange *exchange = find_in(&client->running, is, number);

	return exchange ? exchange : find_in(&client->waiting, is, number);
}

static bool is_answer_to(const struct nt_exchange *exchange, uint32_t id)
{
	return exchange->id == id && id != 0;
}

static bool is_incoming(const struct nt_exchange *exchange, uint32_t stream)
{
	return exchange->in.id == stream && stream != 0;
}

static bool is_upload(const struct nt_exchange *exchange, uint32_t stream)
{
	return exchange->up.id == stream && stream != 0;
}

struct nt_exchange *nt_exchange_of(struct nt_http_client *client, uint32_t id)
{
	return find(client, is_answer_to, id);
}

struct nt_exchange *nt_exchange_of_incoming(struct nt_http_client *client, uint32_t stream)
{
	return find(client, is_incoming, stream);
}

struct nt_exchange *nt_exchange_of_upload(struct nt_http_client *client, uint32_t stream)
{
	return find(client, is_upload, stream);
}

/* ---- the answer ---- */

static bool is_encoded(const struct nt_http_head *head)
{
	const struct nt_text *encoding = nt_http_field(head, "content-encoding");

	return encoding && !nt_text_is_alike(*encoding, nt_text_of("identity"));
}

static void take_events(struct nt_exchange *exchange)
{
	struct nt_http_client *client = exchange->client;

	if (exchange->kind != NT_EXCHANGE_EVENTS && !exchange->wants_stream) {
		nt_exchange_fail(exchange, NETRON_E_PROTOCOL,
			"%s: the answer is a stream of events, which was not asked for",
			client->address);
		return;
	}
	exchange->is_streamed = true;
	nt_sse_init(&exchange->in.sse, client->allocator, client->settings.max_item);
	nt_incoming_begin(exchange);
}

void nt_exchange_head(struct nt_exchange *exchange, const struct nt_http_head *head)
{
	const struct nt_http_client *client = exchange->client;
	const struct nt_text *where = nt_http_field(head, "location");

	exchange->status = head->status;
	exchange->is_announced = nt_http_field(head, "netron-version") != NULL;
	if (head->status >= 300 && head->status < 400)
		nt_exchange_fail(exchange, NETRON_E_PROTOCOL,
			"%s: redirects are not followed: %u to %.*s", client->address,
			(unsigned)head->status, where && where->n < 200 ? (int)where->n : 0,
			where ? where->p : "");
	else if (is_encoded(head))
		nt_exchange_fail(exchange, NETRON_E_PROTOCOL,
			"%s: the answer is compressed, which was not asked for", client->address);
	else if (head->status == 200 && nt_http_is_type(head->content_type, "text/event-stream"))
		take_events(exchange);
}

void nt_exchange_data(struct nt_exchange *exchange, const uint8_t *data, size_t size)
{
	if (exchange->is_streamed)
		nt_incoming_data(exchange, data, size);
	else if (!nt_buf_append(&exchange->answer, data, size))
		nt_exchange_fail(exchange, NETRON_E_NO_MEMORY, "out of memory");
}

void nt_exchange_end(struct nt_exchange *exchange)
{
	if (exchange->is_streamed)
		nt_incoming_end(exchange);
	else
		nt_answer_complete(exchange);
}

/* ---- ends before that ---- */

void nt_exchange_fail(struct nt_exchange *exchange, int code, const char *format, ...)
{
	struct nt_http_client *client = exchange->client;
	char message[400];
	va_list args;

	va_start(args, format);
	vsnprintf(message, sizeof message, format, args);
	va_end(args);
	if (exchange->kind == NT_EXCHANGE_PROBE) {
		netron_error error = nt_error_plain(code, message);
		nt_exchange_drop(exchange);
		nt_client_refused(client, &error);
	} else if (exchange->kind == NT_EXCHANGE_BATCH) {
		nt_batch_fail(exchange, code, message);
	} else if (exchange->kind == NT_EXCHANGE_EVENTS && exchange->in.has_begun) {
		nt_event_lost(exchange);
	} else if (exchange->in.has_begun) {
		nt_incoming_break(exchange, code, message);
	} else {
		nt_give_failure(client, exchange->id, code, message);
		nt_exchange_drop(exchange);
	}
}

void nt_exchange_lost(struct nt_exchange *exchange, const netron_error *error)
{
	struct nt_http_client *client = exchange->client;

	if (exchange->kind == NT_EXCHANGE_EVENTS && exchange->in.has_begun) {
		nt_event_lost(exchange);
	} else if (exchange->in.has_begun && exchange->in.is_complete) {
		nt_incoming_end(exchange);
	} else if (exchange->is_repeatable && exchange->is_unheard && !exchange->was_repeated) {
		exchange->was_repeated = true;
		nt_list_remove(&exchange->node);
		nt_exchange_start(exchange);
	} else if (exchange->kind == NT_EXCHANGE_PROBE) {
		nt_exchange_drop(exchange);
		nt_client_refused(client, error);
	} else {
		nt_exchange_fail(exchange, NETRON_E_LOST,
			"%s: the connection was lost before the answer was complete: %s",
			client->address, netron_error_message(error));
	}
}
