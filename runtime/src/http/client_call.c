/* client_call.c - calls and properties -> requests. */
#include "http/client.h"

#include "codec/cursor.h"
#include "codec/json_write.h"
#include "wire/http1_write.h"

#include <netron/error.h>

#include <stdio.h>

static const netron_limits *limits_of(const struct nt_asked *asked)
{
	return &nt_client_peer(asked->client)->net->limits;
}

static bool is_stream(const uint8_t *p, const uint8_t *end)
{
	return end - p > 3 && p[0] == 0xc7 && p[2] == NT_EXT_STREAM;
}

/* Arguments of any kind, as an array without the stream. */
static int put_values(const struct nt_asked *asked, struct nt_json_out *out, struct nt_buf *text)
{
	netron *net = nt_client_peer(asked->client)->net;
	const uint8_t *p = asked->p;
	struct nt_reader reader;
	struct nt_arena arena;
	bool is_first = true;
	int rc = nt_json_put(text, "[") ? 0 : NETRON_E_NO_MEMORY;

	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	nt_reader_init(&reader, asked->end, &arena, &net->limits);
	for (uint32_t i = 0; rc == 0 && p && i < asked->count; i++) {
		if (is_stream(p, asked->end)) {
			p = nt_skip(&reader, p);
			continue;
		}
		if (!is_first && !nt_json_put(text, ","))
			rc = NETRON_E_NO_MEMORY;
		else
			rc = nt_json_write_any(out, &p, asked->end);
		is_first = false;
	}
	nt_reader_done(&reader);
	nt_arena_fini(&arena);
	if (rc == 0 && (!p || !nt_json_put(text, "]")))
		rc = p ? NETRON_E_NO_MEMORY : NETRON_E_DECODE;
	return rc;
}

/* 0, or a code and the call has failed. */
static int put_args(const struct nt_asked *asked, struct nt_buf *text)
{
	const netron_method *method = asked->task->method;
	const uint8_t *p = asked->p;
	struct nt_json_out out;
	char message[300];

	nt_json_out_init(&out, text, 0, limits_of(asked));
	int rc = method ? nt_json_write_args(&out, &p, asked->end, asked->count, method->args)
			: put_values(asked, &out, text);
	if (rc < 0) {
		const char *path = nt_json_out_path(&out);
		snprintf(message, sizeof message, "the arguments cannot be sent as JSON: %s%s%s",
			path, path[0] ? ": " : "",
			out.r.reason ? out.r.reason : netron_strerror(rc));
		nt_asked_fail(asked, rc, message);
	}
	return rc;
}

/* "/rpc/service/member", terminated. NULL: no memory. */
static const char *path_to(const struct nt_asked *asked, struct nt_buf *path)
{
	nt_buf_truncate(path, 0);
	if (!nt_buf_append(path, "/rpc/", 5) ||
		!nt_request_put_segment(path, asked->service, asked->service_size) ||
		!nt_buf_append(path, "/", 1) ||
		!nt_request_put_segment(path, asked->name, asked->name_size) ||
		!nt_buf_append(path, "", 1))
		return NULL;
	return (const char *)path->data + path->start;
}

/* ---- calls ---- */

static bool put_envelope(const struct nt_asked *asked, struct nt_buf *text)
{
	return nt_json_put(text, "{\"id\":\"") && nt_json_put_u64(text, asked->packet->id) &&
	       nt_json_put(text, "\",\"service\":") &&
	       nt_json_put_string(text, asked->service, asked->service_size) &&
	       nt_json_put(text, ",\"method\":") &&
	       nt_json_put_string(text, asked->name, asked->name_size) &&
	       nt_json_put(text, ",\"input\":");
}

static void invoke(const struct nt_asked *asked, struct nt_exchange *exchange)
{
	struct nt_http_client *client = asked->client;
	struct nt_buf *text = &client->text;
	const struct nt_client_head head = {
		.method = "POST",
		.path = "/netron/invoke",
		.accept = exchange->wants_stream && client->is_rich ? NT_ACCEPT_STREAM
								    : NT_ACCEPT_JSON,
		.content_type = NT_TYPE_JSON,
		.left_ms = asked->left_ms,
	};

	nt_buf_truncate(text, 0);
	bool is_put = put_envelope(asked, text);
	if (is_put && put_args(asked, text) < 0) {
		nt_exchange_drop(exchange);
		return;
	}
	if (is_put && nt_request_put_context(client, text) &&
		nt_request_put_hints(text, asked->left_ms) && nt_json_put(text, "}"))
		nt_exchange_ask(exchange, &head, text->data + text->start, nt_buf_size(text));
	else
		nt_exchange_fail(exchange, NETRON_E_NO_MEMORY, "out of memory");
}

/* The arguments are the first line of the body, items the following. */
static void upload(const struct nt_asked *asked, struct nt_exchange *exchange)
{
	struct nt_http_client *client = asked->client;
	struct nt_buf *text = &client->text, *path = &client->packet;
	struct nt_client_head head = {
		.method = "POST",
		.path = path_to(asked, path),
		.accept = exchange->wants_stream ? NT_ACCEPT_STREAM : NT_ACCEPT_JSON,
		.content_type = NT_TYPE_LINES,
		.is_chunked = true,
		.left_ms = asked->left_ms,
	};
	size_t begin;

	nt_buf_truncate(text, 0);
	begin = nt_http_chunk_begin(text);
	if (begin != SIZE_MAX && put_args(asked, text) < 0) {
		nt_exchange_drop(exchange);
		return;
	}
	if (head.path && begin != SIZE_MAX && nt_json_put(text, "\n") &&
		nt_http_chunk_end(text, begin))
		nt_exchange_ask(exchange, &head, text->data + text->start, nt_buf_size(text));
	else
		nt_exchange_fail(exchange, NETRON_E_NO_MEMORY, "out of memory");
}

/* The stream among the arguments: its writer may have ended it already, and then nothing else knows
 * its id. 0: there is none. */
static uint32_t stream_in(const struct nt_asked *asked)
{
	static const netron_slot slot = { .size = sizeof(netron_stream_wire),
		.op = NETRON_OP_STREAM };
	netron *net = nt_client_peer(asked->client)->net;
	netron_stream_wire wire = { .id = 0 };
	const uint8_t *p = asked->p;
	struct nt_reader reader;
	struct nt_arena arena;

	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	nt_reader_init(&reader, asked->end, &arena, &net->limits);
	for (uint32_t i = 0; p && i < asked->count && wire.id == 0; i++) {
		if (is_stream(p, asked->end))
			p = nt_unpack_slot(&reader, p, &slot, &wire);
		else
			p = nt_skip(&reader, p);
	}
	nt_reader_done(&reader);
	nt_arena_fini(&arena);
	return wire.id;
}

void nt_asked_call(struct nt_asked *asked)
{
	struct nt_http_client *client = asked->client;
	struct nt_exchange *exchange;

	if (!nt_asked_take(asked, true))
		return;
	const struct nt_task *task = asked->task;
	if (task->sink && !client->is_rich) {
		nt_asked_fail(asked, NETRON_E_UNIMPLEMENTED, "this HTTP server takes no streams");
		return;
	}
	exchange = nt_exchange_new(
		client, task->sink ? NT_EXCHANGE_PLAIN : NT_EXCHANGE_CALL, asked->packet);
	if (!exchange) {
		nt_asked_fail(asked, NETRON_E_NO_MEMORY, "out of memory");
		return;
	}
	exchange->method = task->method;
	exchange->wants_stream = task->source != 0;
	exchange->is_repeatable = task->method && !task->sink &&
				  (task->method->flags & NETRON_METHOD_IDEMPOTENT) != 0;
	if (task->sink) {
		exchange->up.id = stream_in(asked);
		exchange->up.item = task->method ? &task->method->sends->item : NULL;
		upload(asked, exchange);
	} else {
		invoke(asked, exchange);
	}
}

/* ---- properties ---- */

/* The value alone: arguments without their brackets. */
static int put_value(const struct nt_asked *asked, struct nt_buf *text)
{
	int rc = put_args(asked, text);

	if (rc < 0)
		return rc;
	nt_buf_take(text, 1);
	nt_buf_truncate(text, nt_buf_size(text) - 1);
	return 0;
}

void nt_asked_property(struct nt_asked *asked, bool is_set)
{
	struct nt_http_client *client = asked->client;
	struct nt_buf *text = &client->text;
	struct nt_exchange *exchange;

	if (!nt_asked_take(asked, true))
		return;
	if (!client->is_rich) {
		nt_asked_fail(asked, NETRON_E_UNIMPLEMENTED, "this HTTP server has no properties");
		return;
	}
	exchange = nt_exchange_new(client, NT_EXCHANGE_PLAIN, asked->packet);
	const char *path = exchange ? path_to(asked, &client->packet) : NULL;
	if (!path) {
		if (exchange)
			nt_exchange_drop(exchange);
		nt_asked_fail(asked, NETRON_E_NO_MEMORY, "out of memory");
		return;
	}
	const struct nt_client_head head = {
		.method = is_set ? "PUT" : "GET",
		.path = path,
		.accept = NT_ACCEPT_JSON,
		.content_type = is_set ? NT_TYPE_JSON : NULL,
		.left_ms = asked->left_ms,
	};
	exchange->method = asked->task->method;
	exchange->is_repeatable = true; /* both may be asked twice (RFC 9110, 9.2.2) */
	nt_buf_truncate(text, 0);
	int rc = is_set ? put_value(asked, text) : 0;
	if (rc < 0)
		nt_exchange_drop(exchange); /* and the call has failed */
	else
		nt_exchange_ask(exchange, &head, text->data + text->start, nt_buf_size(text));
}
