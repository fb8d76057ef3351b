/* telling.c - how the answer to a call is told. */
#include "http/telling.h"

#include "base/clock.h"
#include "http/answer.h"
#include "http/etag.h"

#include <stdio.h>
#include <string.h>

/* ---- as one answer ---- */

static const char *said(struct nt_http_connection *connection, char *text, size_t size)
{
	const netron_method *method = connection->call.method;
	unsigned long long ms =
		(unsigned long long)(nt_clock_monotonic_ns() - connection->began_ns) / 1000000;
	int n = snprintf(text, size, ",\"hints\":{\"metrics\":{\"serverTime\":%llu}", ms);

	if (method && method->cache_ms)
		n += snprintf(text + n, size - (size_t)n, ",\"cache\":{\"maxAge\":%u,\"tags\":[]}",
			method->cache_ms);
	snprintf(text + n, size - (size_t)n, "}}");
	return text;
}

static void answer_result(struct nt_http_connection *connection, struct nt_text json)
{
	const netron_method *method = connection->call.method;
	struct nt_http_answer answer = { .status = 200, .type = nt_http_type_json };
	char hints[128], etag[NT_HTTP_ETAG];

	answer.cache_ms = method ? method->cache_ms : 0;
	if (answer.cache_ms) {
		answer.etag = nt_http_etag(json, etag);
		if (nt_http_etag_matches(connection->request.if_none_match, etag)) {
			answer.status = 304;
			answer.type = NULL;
			nt_http_answer(connection, &answer);
			return;
		}
	}
	if (connection->form == NT_HTTP_BARE) {
		answer.parts[0] = json;
	} else {
		answer.parts[0] = nt_text_of("{\"id\":");
		answer.parts[1] = nt_http_text(&connection->id);
		answer.parts[2] = nt_text_of(",\"success\":true,\"data\":");
		answer.parts[3] = json;
		answer.parts[4] = nt_text_of(said(connection, hints, sizeof hints));
	}
	nt_http_answer(connection, &answer);
}

static void on_done(struct nt_http_call *call)
{
	struct nt_http_connection *connection = call->connection;

	if (!connection->is_open)
		return;
	if (call->status >= 400)
		nt_http_answer_failure(connection, call->status, nt_http_text(&call->json));
	else
		answer_result(connection, nt_http_text(&call->json));
}

/* ---- as a stream ---- */

static void beat(struct nt_timer *timer, nt_ms now)
{
	struct nt_http_connection *connection =
		NT_CONTAINER(timer, struct nt_http_connection, heartbeat);
	const struct nt_text comment = nt_text_of(":\n\n");
	nt_ms due = connection->told_at + connection->settings->given.heartbeat_ms;

	if (now >= due && nt_http_has_room(connection)) {
		connection->told_at = now;
		nt_http_answer_piece(connection, &comment, 1);
	}
	if (!connection->is_open)
		return;
	due = connection->told_at + connection->settings->given.heartbeat_ms;
	nt_loop_set_timer(&connection->net->loop, timer, due > now ? due - now : 1000);
}

void nt_http_tell_events(struct nt_http_connection *connection)
{
	struct nt_loop *loop = &connection->net->loop;
	uint32_t every = connection->settings->given.heartbeat_ms;

	nt_http_answer_begin(connection, "text/event-stream");
	if (!connection->is_open || every == UINT32_MAX)
		return;
	connection->told_at = nt_loop_now(loop);
	connection->heartbeat.on_due = beat;
	nt_loop_set_timer(loop, &connection->heartbeat, every);
}

void nt_http_tell(struct nt_http_connection *connection, const struct nt_text *parts, size_t count)
{
	connection->told_at = nt_loop_now(&connection->net->loop);
	nt_http_answer_piece(connection, parts, count);
}

static void hold_back(struct nt_http_call *call)
{
	if (call->connection->is_open && !nt_http_has_room(call->connection))
		nt_http_call_credit(call, false);
}

static void on_events(struct nt_http_call *call)
{
	nt_http_tell_events(call->connection);
}

static void on_event(struct nt_http_call *call)
{
	char id[40];

	snprintf(id, sizeof id, "id: %llu\ndata: ", (unsigned long long)call->item_count + 1);
	const struct nt_text parts[] = { nt_text_of(id), nt_http_text(&call->json),
		nt_text_of("\n\n") };
	nt_http_tell(call->connection, parts, 3);
	hold_back(call);
}

static void on_events_done(struct nt_http_call *call)
{
	struct nt_http_connection *connection = call->connection;
	const struct nt_text end = nt_text_of("event: end\ndata: null\n\n");
	const struct nt_text error[] = { nt_text_of("event: error\ndata: "),
		nt_http_text(&call->json), nt_text_of("\n\n") };

	if (!connection->is_open || !connection->has_begun) {
		on_done(call);
		return;
	}
	if (call->status >= 400)
		nt_http_answer_piece(connection, error, 3);
	else
		nt_http_answer_piece(connection, &end, 1);
	if (connection->is_open)
		nt_http_answer_end(connection);
}

static void on_lines(struct nt_http_call *call)
{
	nt_http_answer_begin(call->connection, "application/x-ndjson");
}

static void on_line(struct nt_http_call *call)
{
	const struct nt_text parts[] = { nt_http_text(&call->json), nt_text_of("\n") };

	nt_http_tell(call->connection, parts, 2);
	hold_back(call);
}

/* A client that reads lines sees a failure by the line and by the missing end. */
static void on_lines_done(struct nt_http_call *call)
{
	struct nt_http_connection *connection = call->connection;
	const struct nt_text error[] = { nt_text_of("{\"$error\":"), nt_http_text(&call->json),
		nt_text_of("}\n") };

	if (!connection->is_open || !connection->has_begun) {
		on_done(call);
	} else if (call->status >= 400) {
		nt_http_answer_piece(connection, error, 3);
		if (connection->is_open)
			nt_http_answer_break(connection);
	} else {
		nt_http_answer_end(connection);
	}
}

static const struct nt_http_call_events as_json = { .on_done = on_done };
static const struct nt_http_call_events as_events = {
	.on_done = on_events_done,
	.on_item = on_event,
	.on_stream = on_events,
};
static const struct nt_http_call_events as_lines = {
	.on_done = on_lines_done,
	.on_item = on_line,
	.on_stream = on_lines,
};

const struct nt_http_call_events *nt_http_telling(
	struct nt_http_connection *connection, const netron_method *method)
{
	uint8_t takes = connection->request.takes;
	bool is_stream = method->returns && connection->request.verb != NT_HTTP_HEAD;

	if (is_stream && (takes & NT_HTTP_TAKES_EVENTS))
		return &as_events;
	if (is_stream && (takes & NT_HTTP_TAKES_LINES))
		return &as_lines;
	/* To HEAD there is nothing to be told but how long it would be. */
	if ((takes & NT_HTTP_TAKES_JSON) || (method->returns && !is_stream && takes))
		return &as_json;
	nt_http_answer_error(connection, 406,
		method->returns ? "The answer is application/json, application/x-ndjson or "
				  "text/event-stream"
				: "The answer is application/json");
	return NULL;
}
