/* answer.h - what goes back to the client: whole answers, and those that go on. Each begins with
 * the fields every answer has; nothing a client or a handler says can become a field of its own. */
#ifndef NT_HTTP_ANSWER_H
#define NT_HTTP_ANSWER_H

#include "http/connection.h"

enum { NT_HTTP_PARTS = 6 };

struct nt_http_answer {
	int status;
	const char *type;                    /* of the body; NULL: there is none */
	struct nt_text parts[NT_HTTP_PARTS]; /* the body: one behind the other */
	const char *allow;                   /* methods, of a 405; NULL: not said */
	const char *etag;                    /* NULL: none */
	uint32_t cache_ms;                   /* may be kept so long; 0: not at all */
	struct nt_text id;                   /* X-Request-ID where the client sent none */
	bool says_version; /* Netron-Version: clients of this library ask more of a
			      server that says so (client_dial.c) */
};

extern const char nt_http_type_json[];

/* The whole answer; the request is over with it. */
void nt_http_answer(struct nt_http_connection *connection, const struct nt_http_answer *answer);
/* The same of some JSON. */
void nt_http_answer_json(struct nt_http_connection *connection, int status, struct nt_text json);
/* An error of the gateway's own, put as the route puts errors. */
void nt_http_answer_error(struct nt_http_connection *connection, int status, const char *message);
/* 405 with what is allowed. */
void nt_http_answer_allow(struct nt_http_connection *connection, const char *allow);
/* An error object (as nt_http_put_error or nt_json_write_error make it), put as the route does. */
void nt_http_answer_failure(
	struct nt_http_connection *connection, int status, struct nt_text error);
/* An error in the bytes themselves: behind the answer the connection ends. */
void nt_http_refuse(struct nt_http_connection *connection, int status, const char *message);

/* An answer whose end is not known yet. */
void nt_http_answer_begin(struct nt_http_connection *connection, const char *type);
/* A piece of it, at once: `parts` texts. */
void nt_http_answer_piece(
	struct nt_http_connection *connection, const struct nt_text *parts, size_t count);
/* It is complete, and with it the request. */
void nt_http_answer_end(struct nt_http_connection *connection);
/* It cannot be completed: the connection ends so that the client sees that. */
void nt_http_answer_break(struct nt_http_connection *connection);

/* 100 Continue, when the client waits for it. */
void nt_http_answer_continue(struct nt_http_connection *connection);

/* Never of p NULL, which would mean that there is none. */
static inline struct nt_text nt_http_text(const struct nt_buf *buf)
{
	if (!buf->data)
		return (struct nt_text){ "", 0 };
	return (struct nt_text){ (const char *)buf->data + buf->start, nt_buf_size(buf) };
}

#endif
