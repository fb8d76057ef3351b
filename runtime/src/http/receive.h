/* receive.h - a request's head and body, out of the bytes of its connection. */
#ifndef NT_HTTP_RECEIVE_H
#define NT_HTTP_RECEIVE_H

#include "http/connection.h"

/* How many bytes were used; what is wrong was answered. */
size_t nt_http_take_head(struct nt_http_connection *connection, const uint8_t *data, size_t size);
size_t nt_http_take_body(struct nt_http_connection *connection, const uint8_t *data, size_t size);

/* For a route: the body is kept until it is there as a whole, then run is called; at once when
 * there is none. */
void nt_http_want_body(struct nt_http_connection *connection, nt_http_run *run);
/* The same for a body that is taken as it comes. */
void nt_http_want_upload(
	struct nt_http_connection *connection, const struct nt_http_intake *intake);

#endif
