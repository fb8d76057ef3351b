/* http_trace.h - what a reader of HTTP/1.1 makes of a stream of bytes, as text to compare: the same
 * however the bytes were cut. */
#ifndef NT_TEST_HTTP_TRACE_H
#define NT_TEST_HTTP_TRACE_H

#include "base/buf.h"
#include "wire/http1.h"

/* Reads the bytes as a peer does, as they arrive: size_of_cut(user, at) bytes more after at, at
 * least 1. Appends to out
 *
 *	GET /path?query HTTP/1.1 host=h close chunked upgrade websocket continue
 *	name: value                                  of each field
 *	=body
 *	.                                            the end of a body, or that there was none
 *
 * for each request, "200 OK HTTP/1.1 length=5" for each response, and at the end "!400" when it was
 * refused, "?" where more must come, "~" where a response ends with the connection. */
void nt_test_http_trace(enum nt_http_kind kind, const struct nt_http_limits *limits,
	const uint8_t *data, size_t size, size_t (*size_of_cut)(void *user, size_t at), void *user,
	struct nt_buf *out);

#endif
