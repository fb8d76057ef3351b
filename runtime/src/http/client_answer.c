/* client_answer.c - whole answers become packets. */
#include "http/client.h"

#include "codec/json_read.h"
#include "wire/http1_write.h"

#include <netron/error.h>

/* The members of an envelope. p NULL: not there. */
struct envelope {
	struct nt_text data, error;
	bool has_success, success;
};

static void init(struct nt_json_in *in, const struct nt_exchange *exchange)
{
	const struct nt_buf *answer = &exchange->answer;
	const struct nt_peer *peer = nt_client_peer(exchange->client);

	nt_json_in_init(in, answer->data ? answer->data + answer->start : (const uint8_t *)"",
		nt_buf_size(answer), peer ? &peer->net->limits : NULL, exchange->client->allocator);
}

static bool read_envelope(struct nt_json_in *in, struct envelope *envelope)
{
	struct nt_json_level level;
	char name[16];
	struct nt_json_string key = { .text = name, .room = sizeof name };

	if (!nt_json_enter(in, '{', &level))
		return false;
	while (nt_json_next_key(in, &level, &key)) {
		bool is_read;
		if (nt_json_string_is(&key, "data")) {
			is_read = nt_json_skip(in, &envelope->data);
		} else if (nt_json_string_is(&key, "error")) {
			is_read = nt_json_skip(in, &envelope->error);
		} else if (nt_json_string_is(&key, "success")) {
			envelope->has_success = true;
			is_read = nt_json_bool(in, &envelope->success);
		} else {
			is_read = nt_json_skip(in, NULL);
		}
		if (!is_read)
			return false;
	}
	return !in->error && nt_json_end(in);
}

static void fail_reading(struct nt_exchange *exchange, const struct nt_json_in *in)
{
	char text[256];
	int code = in->error ? in->error : NETRON_E_DECODE;

	nt_json_message(in, text, sizeof text);
	nt_exchange_fail(exchange, code, "the answer of the server cannot be read: %s", text);
}

/* ---- values ---- */

static bool is_void(const struct nt_exchange *exchange)
{
	return exchange->method && exchange->method->result.op == NETRON_OP_VOID;
}

/* A whole value stands at `in`. */
static void give_value(struct nt_exchange *exchange, struct nt_json_in *in)
{
	struct nt_http_client *client = exchange->client;
	const netron_method *method = exchange->method;

	if (is_void(exchange)) {
		nt_give_undefined(client, exchange->id, exchange->type);
	} else if (!nt_give_begin(client, exchange->id, exchange->type)) {
		nt_client_lose(client, NETRON_E_NO_MEMORY);
	} else if ((method ? nt_json_read_slot(in, &method->result, &client->packet)
			   : nt_json_read_any(in, &client->packet)) < 0) {
		fail_reading(exchange, in);
		return;
	} else {
		nt_give(client);
	}
	nt_exchange_drop(exchange);
}

/* A result of nothing is left out by the original. */
static void give_nothing(struct nt_exchange *exchange)
{
	struct nt_json_in in;

	nt_json_in_init(&in, "null", 4, NULL, NULL);
	if (exchange->method) {
		give_value(exchange, &in);
	} else {
		nt_give_undefined(exchange->client, exchange->id, exchange->type);
		nt_exchange_drop(exchange);
	}
	nt_json_in_fini(&in);
}

/* A stream that was collected: its items go to the peer one by one, as if they came so. */
static void give_items(struct nt_exchange *exchange, struct nt_text data)
{
	struct nt_buf *answer = &exchange->answer;

	if (!data.p || data.p[0] != '[') {
		nt_exchange_fail(exchange, NETRON_E_DECODE,
			"the answer of the server is no array of the items of a stream");
		return;
	}
	size_t begin = (size_t)((const uint8_t *)data.p - (answer->data + answer->start));
	nt_buf_truncate(answer, begin + data.n);
	nt_buf_take(answer, begin + 1); /* behind the bracket */
	exchange->in.is_array = exchange->is_ended = true;
	nt_incoming_begin(exchange);
	nt_incoming_feed(exchange);
}

/* ---- errors ---- */

static netron_time now_ms(void)
{
	return netron_now() / 1000000;
}

/* What speaks for the server is no server of Netron's: a proxy, mostly. */
static void give_status(struct nt_exchange *exchange)
{
	const struct nt_http_client *client = exchange->client;
	int code = exchange->status >= 400 ? nt_error_code_of(exchange->status) : NETRON_E_PROTOCOL;

	nt_exchange_fail(exchange, code, "%s: HTTP status %u %s", client->address,
		(unsigned)exchange->status, nt_http_reason(exchange->status));
}

static void give_error(struct nt_exchange *exchange, struct nt_json_in *in)
{
	struct nt_http_client *client = exchange->client;
	int status = exchange->status >= 400 ? exchange->status : 500;

	if (!nt_give_begin(client, exchange->id, exchange->type | NT_PACKET_ERROR)) {
		nt_client_lose(client, NETRON_E_NO_MEMORY);
	} else if (nt_json_read_error(in, status,
			   exchange->method ? exchange->method->throws : NULL, now_ms(),
			   &client->packet) < 0) {
		fail_reading(exchange, in);
		return;
	} else {
		nt_give(client);
	}
	nt_exchange_drop(exchange);
}

/* ---- the answer ---- */

static bool is_fine(const struct nt_exchange *exchange)
{
	return exchange->status >= 200 && exchange->status < 300;
}

static void give_refusal(struct nt_exchange *exchange, struct nt_json_in *in)
{
	struct envelope envelope = { 0 };

	if (!read_envelope(in, &envelope) || !envelope.error.p) {
		give_status(exchange);
		return;
	}
	nt_json_in_goto(in, envelope.error.p);
	give_error(exchange, in);
}

static void give_enveloped(struct nt_exchange *exchange, struct nt_json_in *in)
{
	struct envelope envelope = { 0 };

	if (!read_envelope(in, &envelope)) {
		fail_reading(exchange, in);
	} else if (!envelope.has_success || (!envelope.success && !envelope.error.p)) {
		nt_exchange_fail(exchange, NETRON_E_DECODE,
			"the answer of the server says neither success nor an error");
	} else if (!envelope.success) {
		nt_json_in_goto(in, envelope.error.p);
		give_error(exchange, in);
	} else if (exchange->wants_stream) {
		give_items(exchange, envelope.data);
	} else if (!envelope.data.p) {
		give_nothing(exchange);
	} else {
		nt_json_in_goto(in, envelope.data.p);
		give_value(exchange, in);
	}
}

static void give_plain(struct nt_exchange *exchange, struct nt_json_in *in)
{
	struct nt_text value;

	if (nt_buf_size(&exchange->answer) == 0) {
		give_nothing(exchange);
	} else if (!nt_json_skip(in, &value) || !nt_json_end(in)) {
		fail_reading(exchange, in);
	} else if (exchange->wants_stream) {
		give_items(exchange, value);
	} else {
		nt_json_in_goto(in, value.p);
		give_value(exchange, in);
	}
}

static void give_pong(struct nt_exchange *exchange)
{
	static const uint8_t nil[] = { 0xc0 };
	struct nt_http_client *client = exchange->client;

	if (nt_give_begin(client, exchange->id, NT_PACKET_PING) &&
		nt_buf_append(&client->packet, nil, sizeof nil))
		nt_give(client);
	else
		nt_client_lose(client, NETRON_E_NO_MEMORY);
	nt_exchange_drop(exchange);
}

void nt_answer_complete(struct nt_exchange *exchange)
{
	struct nt_http_client *client = exchange->client;
	struct nt_json_in in;

	if (exchange->kind == NT_EXCHANGE_PROBE) {
		client->is_rich = exchange->is_announced;
		nt_exchange_drop(exchange);
		nt_client_ready(client);
		return;
	}
	if (exchange->kind == NT_EXCHANGE_BATCH) {
		nt_batch_complete(exchange);
		return;
	}
	if (exchange->kind == NT_EXCHANGE_DEFINE) {
		nt_define_complete(exchange);
		return;
	}
	if (exchange->kind == NT_EXCHANGE_PING) { /* whatever it says of itself, it answers */
		give_pong(exchange);
		return;
	}
	init(&in, exchange);
	if (!is_fine(exchange))
		give_refusal(exchange, &in);
	else if (exchange->kind == NT_EXCHANGE_EVENTS)
		nt_exchange_fail(exchange, NETRON_E_PROTOCOL,
			"the server's answer to a subscription is no stream of events");
	else if (exchange->kind == NT_EXCHANGE_CALL)
		give_enveloped(exchange, &in);
	else
		give_plain(exchange, &in);
	nt_json_in_fini(&in);
}
