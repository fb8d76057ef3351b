/* request.h - what a request asks for, taken out of its head. */
#ifndef NT_HTTP_REQUEST_H
#define NT_HTTP_REQUEST_H

#include "wire/http1.h"

enum nt_http_verb {
	NT_HTTP_GET,
	NT_HTTP_HEAD,
	NT_HTTP_POST,
	NT_HTTP_PUT,
	NT_HTTP_PATCH,
	NT_HTTP_DELETE,
	NT_HTTP_OPTIONS,
	NT_HTTP_OTHER
};

/* What may come back: bits. The last three only where the client named them. */
enum {
	NT_HTTP_TAKES_JSON = 1,
	NT_HTTP_TAKES_EVENTS = 2, /* text/event-stream */
	NT_HTTP_TAKES_LINES = 4,  /* application/x-ndjson */
	NT_HTTP_TAKES_TEXT = 8    /* text/plain */
};

enum nt_http_content {
	NT_HTTP_NO_TYPE,
	NT_HTTP_JSON,
	NT_HTTP_LINES,     /* application/x-ndjson */
	NT_HTTP_MULTIPART, /* multipart/form-data */
	NT_HTTP_OTHER_TYPE
};

/* The texts lie where the head lay: see nt_http_request_move. A p of NULL: it was not there. */
struct nt_http_request {
	uint8_t verb;    /* enum nt_http_verb */
	uint8_t content; /* enum nt_http_content */
	uint8_t takes;   /* NT_HTTP_TAKES_* */
	uint8_t minor;
	bool keep_alive;
	bool has_body;
	bool is_framed; /* its length is said, even if that is 0 */
	bool takes_gzip;
	bool is_preflight; /* asks before another request is made: CORS */
	bool expects_continue;
	uint32_t timeout_ms; /* X-Netron-Timeout; 0: none */
	uint64_t length;     /* of the body; UINT64_MAX: not known */
	struct nt_text path, query;
	struct nt_text host, origin, content_type;
	struct nt_text id; /* X-Request-ID, when it can be said back */
	struct nt_text traceparent, authorization, if_none_match, last_event_id;
};

/* 0, or the status of a head that cannot be served. */
int nt_http_request_read(struct nt_http_request *request, const struct nt_http_head *head);
/* The head's bytes were copied from one place to another. */
void nt_http_request_move(
	struct nt_http_request *request, const char *from, size_t size, const char *to);

#endif
