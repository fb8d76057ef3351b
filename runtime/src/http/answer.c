/* answer.c - what goes back to the client. */
#include "http/answer.h"

#include "base/uid.h"
#include "http/cors.h"
#include "http/gzip.h"
#include "wire/http1_write.h"

#include <stdio.h>
#include <string.h>

#define TEXT_OF(number) #number
#define DOTTED(major, minor) TEXT_OF(major) "." TEXT_OF(minor)
#define VERSION DOTTED(NETRON_VERSION_MAJOR, NETRON_VERSION_MINOR)

const char nt_http_type_json[] = "application/json";

/* ---- fields ---- */

static bool put(struct nt_buf *out, const char *text)
{
	return nt_buf_append(out, text, strlen(text));
}

/* Seconds, from the clock on the wall. */
static const char *date_now(struct nt_http *http)
{
	return nt_http_date_text(&http->date, netron_now() / 1000000000);
}

static bool put_cache(struct nt_buf *out, const struct nt_http_answer *answer)
{
	char text[64];

	if (answer->status >= 400 || !answer->cache_ms)
		return put(out, "Cache-Control: no-store, no-cache, must-revalidate\r\n");
	snprintf(text, sizeof text, "Cache-Control: public, max-age=%u\r\n",
		answer->cache_ms / 1000);
	return put(out, text);
}

static bool put_id(struct nt_buf *out, const struct nt_http_connection *connection,
	const struct nt_http_answer *answer)
{
	struct nt_text id = connection->request.id.p ? connection->request.id : answer->id;

	return !id.p || nt_http_put_text_field(out, "X-Request-ID", id);
}

static bool put_connection(struct nt_buf *out, const struct nt_http_connection *connection)
{
	if (!connection->keep_alive)
		return put(out, "Connection: close\r\n");
	return connection->request.minor > 0 || put(out, "Connection: keep-alive\r\n");
}

static bool put_fields(struct nt_http_connection *connection, struct nt_buf *out,
	const struct nt_http_answer *answer)
{
	bool is_put = nt_http_put_status(out, answer->status) &&
		      nt_http_put_field(out, "Date", date_now(connection->http)) &&
		      put(out, "X-Content-Type-Options: nosniff\r\n") && put_cache(out, answer) &&
		      put_id(out, connection, answer) && nt_http_put_cors(connection, out) &&
		      put_connection(out, connection);

	if (answer->type)
		is_put = is_put && nt_http_put_field(out, "Content-Type", answer->type);
	if (answer->allow)
		is_put = is_put && nt_http_put_field(out, "Allow", answer->allow);
	if (answer->etag)
		is_put = is_put && nt_http_put_field(out, "ETag", answer->etag);
	if (answer->says_version)
		is_put = is_put && put(out, "Netron-Version: " VERSION "\r\n");
	if (answer->status == 426)
		is_put = is_put && put(out, "Sec-WebSocket-Version: 13\r\nUpgrade: websocket\r\n");
	return is_put;
}

/* ---- whole answers ---- */

/* A body that the client still sends is dropped while the next request waits; but not any length of
 * it, nor one that waits to be asked for. An answer that goes on may outlast it. */
static void decide_keep_alive(struct nt_http_connection *connection, bool goes_on)
{
	bool is_reading =
		connection->phase == NT_HTTP_AT_BODY || connection->phase == NT_HTTP_AT_UPLOAD;

	if (connection->net->is_draining || connection->net->is_closing || connection->has_ended)
		connection->keep_alive = false;
	if (is_reading && !goes_on &&
		(connection->request.expects_continue ||
			connection->request.length > NT_HTTP_MOST_REST))
		connection->keep_alive = false;
}

static bool put_body(struct nt_http_connection *connection, struct nt_buf *out,
	const struct nt_http_answer *answer, size_t size)
{
	bool has_body = answer->type && connection->request.verb != NT_HTTP_HEAD;

	if (answer->status != 304 && answer->status != 204 &&
		!nt_http_put_number_field(out, "Content-Length", size))
		return false;
	if (!nt_http_put_head_end(out))
		return false;
	for (int i = 0; has_body && i < NT_HTTP_PARTS; i++)
		if (answer->parts[i].n > 0 &&
			!nt_buf_append(out, answer->parts[i].p, answer->parts[i].n))
			return false;
	return true;
}

static void write_answer(
	struct nt_http_connection *connection, const struct nt_http_answer *answer, bool is_gzip)
{
	struct nt_buf *out = &connection->channel->out;
	size_t before = nt_buf_size(out), size = 0;

	for (int i = 0; i < NT_HTTP_PARTS; i++)
		size += answer->parts[i].n;
	bool is_put =
		put_fields(connection, out, answer) &&
		(!is_gzip || put(out, "Content-Encoding: gzip\r\nVary: Accept-Encoding\r\n")) &&
		put_body(connection, out, answer, size);
	if (!is_put) {
		nt_buf_truncate(out, before);
		nt_http_cut(connection);
		return;
	}
	connection->has_begun = true;
	connection->http->counts.errors += answer->status >= 400;
	nt_http_answered(connection);
}

/* true: the parts are compressed now. */
static bool squeeze(struct nt_http_connection *connection, struct nt_http_answer *answer)
{
	struct nt_http *http = connection->http;
	size_t size = 0;

	for (int i = 0; i < NT_HTTP_PARTS; i++)
		size += answer->parts[i].n;
	if (!connection->request.takes_gzip || !answer->type ||
		size < connection->settings->given.gzip_min_bytes ||
		!nt_http_gzip(http, answer->parts, NT_HTTP_PARTS))
		return false;
	memset(answer->parts, 0, sizeof answer->parts);
	answer->parts[0] = nt_http_text(&http->zipped);
	return true;
}

void nt_http_answer(struct nt_http_connection *connection, const struct nt_http_answer *answer)
{
	struct nt_http_answer packed = *answer;

	if (!connection->is_open)
		return;
	decide_keep_alive(connection, false);
	write_answer(connection, &packed, squeeze(connection, &packed));
}

void nt_http_answer_json(struct nt_http_connection *connection, int status, struct nt_text json)
{
	struct nt_http_answer answer = { .status = status, .type = nt_http_type_json };

	answer.parts[0] = json;
	nt_http_answer(connection, &answer);
}

/* ---- errors ---- */

/* The id of an envelope: what the request said, else what its head did, else a new one. */
static bool put_envelope_id(
	const struct nt_http_connection *connection, struct nt_buf *text, const char *made)
{
	const struct nt_http_request *request = &connection->request;

	if (nt_buf_size(&connection->id) > 0)
		return nt_buf_append(text, connection->id.data + connection->id.start,
			nt_buf_size(&connection->id));
	if (request->id.p)
		return nt_json_put_string(text, request->id.p, request->id.n);
	return nt_json_put_string(text, made, strlen(made));
}

void nt_http_answer_failure(struct nt_http_connection *connection, int status, struct nt_text error)
{
	struct nt_http_answer answer = { .status = status, .type = nt_http_type_json };
	struct nt_buf *text = &connection->http->text;
	char made[NT_UID_TEXT] = "";
	bool is_put = true;

	if (!connection->request.id.p) {
		nt_uid_make(made);
		answer.id = nt_text_of(made);
	}
	nt_buf_truncate(text, 0);
	if (connection->form == NT_HTTP_ENVELOPE)
		is_put = nt_json_put(text, "{\"id\":") && put_envelope_id(connection, text, made) &&
			 nt_json_put(text, ",\"success\":false,\"error\":");
	else
		is_put = nt_json_put(text, "{\"error\":");
	answer.parts[0] = nt_http_text(text);
	answer.parts[1] = error;
	answer.parts[2] = nt_text_of("}");
	if (status == 405)
		answer.allow = connection->allow;
	if (is_put)
		nt_http_answer(connection, &answer);
	else
		nt_http_cut(connection);
	nt_buf_truncate(text, 0);
}

void nt_http_answer_error(struct nt_http_connection *connection, int status, const char *message)
{
	const char *name = nt_error_name_of(nt_error_code_of(status));
	struct nt_buf *json = &connection->http->packed;

	nt_buf_truncate(json, 0);
	if (nt_http_put_error(
		    json, status, connection->form == NT_HTTP_BARE ? name : NULL, message))
		nt_http_answer_failure(connection, status, nt_http_text(json));
	else
		nt_http_cut(connection);
	nt_buf_truncate(json, 0);
}

void nt_http_answer_allow(struct nt_http_connection *connection, const char *allow)
{
	connection->allow = allow;
	nt_http_answer_error(connection, 405, "Method not allowed");
}

void nt_http_refuse(struct nt_http_connection *connection, int status, const char *message)
{
	connection->keep_alive = false;
	connection->phase = NT_HTTP_AT_END;
	if (connection->has_begun) {
		nt_http_answer_break(connection);
		return;
	}
	nt_http_answer_error(connection, status, message);
}

/* ---- answers that go on ---- */

void nt_http_answer_begin(struct nt_http_connection *connection, const char *type)
{
	const struct nt_http_answer answer = { .status = 200, .type = type };
	struct nt_buf *out = &connection->channel->out;
	size_t before = nt_buf_size(out);

	decide_keep_alive(connection, true);
	connection->is_chunked = connection->request.minor > 0;
	if (!connection->is_chunked)
		connection->keep_alive = false; /* its end is that of the connection */
	bool is_put = put_fields(connection, out, &answer) &&
		      (!connection->is_chunked || put(out, "Transfer-Encoding: chunked\r\n")) &&
		      nt_http_put_head_end(out);
	if (!is_put) {
		nt_buf_truncate(out, before);
		nt_http_cut(connection);
		return;
	}
	connection->has_begun = true;
	connection->channel->ops->flush(connection->channel);
}

void nt_http_answer_piece(
	struct nt_http_connection *connection, const struct nt_text *parts, size_t count)
{
	struct nt_buf *out = &connection->channel->out;
	size_t size = 0;
	char head[24];
	bool is_put = true;

	for (size_t i = 0; i < count; i++)
		size += parts[i].n;
	snprintf(head, sizeof head, "%zx\r\n", size);
	if (connection->is_chunked)
		is_put = put(out, head);
	for (size_t i = 0; i < count && is_put; i++)
		is_put = parts[i].n == 0 || nt_buf_append(out, parts[i].p, parts[i].n);
	if (connection->is_chunked)
		is_put = is_put && put(out, "\r\n");
	if (is_put)
		connection->channel->ops->flush(connection->channel);
	else
		nt_http_cut(connection);
}

void nt_http_answer_end(struct nt_http_connection *connection)
{
	if (connection->is_chunked && !nt_http_put_last_chunk(&connection->channel->out))
		nt_http_cut(connection);
	else
		nt_http_answered(connection);
}

void nt_http_answer_break(struct nt_http_connection *connection)
{
	connection->keep_alive = false;
	nt_http_answered(connection);
}

void nt_http_answer_continue(struct nt_http_connection *connection)
{
	struct nt_buf *out = &connection->channel->out;

	if (!connection->request.expects_continue)
		return;
	connection->request.expects_continue = false;
	if (put(out, "HTTP/1.1 100 Continue\r\n\r\n"))
		connection->channel->ops->flush(connection->channel);
	else
		nt_http_cut(connection);
}
