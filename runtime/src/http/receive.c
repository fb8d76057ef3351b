/* receive.c - a request's head and body. */
#include "http/receive.h"

#include "http/answer.h"

#include <string.h>

enum { BODY_STEP = 64 * 1024 }; /* a body's time begins anew with every so many bytes */

/* ---- the head ---- */

static const char *why(int status)
{
	switch (status) {
	case 413:
		return "The request's body is too large";
	case 414:
		return "The request's target is too long";
	case 417:
		return "Only 100-continue can be expected";
	case 431:
		return "The request's head is too large";
	case 501:
		return "This transfer encoding is not known";
	case 505:
		return "Only HTTP/1.0 and HTTP/1.1 are spoken here";
	default:
		return "The request is malformed";
	}
}

static struct nt_http_limits limits_of(const struct nt_http_connection *connection)
{
	const netron_http_options *given = &connection->settings->given;

	return (struct nt_http_limits){ given->max_head_bytes, given->max_target_bytes,
		given->max_fields, UINT64_MAX };
}

/* The head's texts stay for as long as the request. */
static int keep_head(struct nt_http_connection *connection, const struct nt_http_head *head,
	const uint8_t *data, size_t size)
{
	struct nt_buf *kept = &connection->head;
	int status = nt_http_request_read(&connection->request, head);

	nt_buf_truncate(kept, 0);
	if (!nt_buf_append(kept, data, size))
		return 503;
	nt_http_request_move(&connection->request, (const char *)data, size,
		(const char *)kept->data + kept->start);
	connection->keep_alive = connection->request.keep_alive && !connection->has_ended;
	return status;
}

/* The body's limit depends on what is done with it. */
static void begin(struct nt_http_connection *connection, const struct nt_http_head *head)
{
	const struct nt_http_limits limits = limits_of(connection);

	connection->passed = 0;
	nt_http_body_begin(&connection->reading, head, &limits, false);
	connection->phase = connection->request.has_body ? NT_HTTP_AT_BODY : NT_HTTP_AT_NEXT;
	if (connection->request.has_body)
		nt_http_set_timer(connection, connection->settings->given.body_timeout_ms);
	else
		nt_http_no_timer(connection);
	connection->parts->route(connection, head);
}

size_t nt_http_take_head(struct nt_http_connection *connection, const uint8_t *data, size_t size)
{
	const struct nt_http_limits limits = limits_of(connection);
	struct nt_http_head head;
	int used;

	if (size == 0)
		return 0;
	used = nt_http_head_read(NT_HTTP_REQUEST, &connection->scan, &limits, data, size, &head);
	if (used == 0)
		return 0;
	nt_http_open(connection);
	if (used < 0) {
		nt_http_refuse(connection, -used, why(-used));
		return size;
	}
	int status = keep_head(connection, &head, data, (size_t)used);
	if (status > 0)
		nt_http_refuse(connection, status, why(status));
	else
		begin(connection, &head);
	return (size_t)used;
}

/* ---- the body ---- */

void nt_http_want_body(struct nt_http_connection *connection, nt_http_run *run)
{
	connection->run = run;
	if (connection->phase == NT_HTTP_AT_NEXT) {
		run(connection);
		return;
	}
	if (connection->request.length != UINT64_MAX &&
		connection->request.length > connection->settings->given.max_body_bytes) {
		nt_http_answer_error(connection, 413, why(413));
		return;
	}
	/* A chunk that says more than may still come is refused before it does. */
	connection->reading.allowed = connection->settings->given.max_body_bytes;
	nt_http_answer_continue(connection);
}

void nt_http_want_upload(struct nt_http_connection *connection, const struct nt_http_intake *intake)
{
	connection->intake = intake;
	if (connection->phase != NT_HTTP_AT_BODY) {
		intake->end(connection);
		return;
	}
	connection->phase = NT_HTTP_AT_UPLOAD;
	nt_http_answer_continue(connection);
}

/* The whole body where it lies, or the last of its pieces behind those that were kept. */
static bool keep_piece(struct nt_http_connection *connection, struct nt_text piece)
{
	size_t kept = nt_buf_size(&connection->body);

	if (kept + piece.n > connection->settings->given.max_body_bytes) {
		nt_http_refuse(connection, 413, why(413));
		return false;
	}
	if (kept == 0 && piece.n == connection->request.length) {
		connection->content = piece;
		return true;
	}
	if (!nt_buf_append(&connection->body, piece.p, piece.n)) {
		nt_http_refuse(connection, 503, "Out of memory");
		return false;
	}
	return true;
}

static void passed(struct nt_http_connection *connection, size_t size)
{
	connection->passed += size;
	if (connection->passed < BODY_STEP)
		return;
	connection->passed = 0;
	nt_http_set_timer(connection, connection->settings->given.body_timeout_ms);
}

static void body_is_there(struct nt_http_connection *connection)
{
	uint8_t phase = connection->phase;

	connection->phase = NT_HTTP_AT_NEXT;
	nt_http_no_timer(connection);
	if (phase == NT_HTTP_AT_UPLOAD) {
		connection->intake->end(connection);
	} else if (phase == NT_HTTP_AT_REST) {
		connection->phase = NT_HTTP_AT_HEAD;
		nt_http_idle(connection);
	} else if (connection->run) {
		if (!connection->content.p)
			connection->content = nt_http_text(&connection->body);
		connection->run(connection);
	} /* else it was asked without waiting for a body that it has no use for */
}

/* false: it is not taken, and with it ends this round. */
static bool take_piece(struct nt_http_connection *connection, struct nt_text piece)
{
	switch (connection->phase) {
	case NT_HTTP_AT_BODY:
		passed(connection, piece.n);
		return !connection->run || keep_piece(connection, piece);
	case NT_HTTP_AT_UPLOAD:
		connection->intake->take(connection, piece);
		return true;
	default:
		return true;
	}
}

size_t nt_http_take_body(struct nt_http_connection *connection, const uint8_t *data, size_t size)
{
	const uint8_t *p = data, *end = data + size;
	struct nt_text piece;
	uint8_t phase = connection->phase;

	while (connection->phase == phase) {
		if (phase == NT_HTTP_AT_UPLOAD && connection->intake->is_full(connection))
			break;
		int what = nt_http_body_next(&connection->reading, &p, end, &piece);
		if (what == NT_HTTP_MORE)
			break;
		if (what == NT_HTTP_END) {
			body_is_there(connection);
			break;
		}
		if (what < 0) {
			nt_http_refuse(connection, -what, why(-what));
			break;
		}
		if (!take_piece(connection, piece))
			break;
	}
	return (size_t)(p - data);
}
