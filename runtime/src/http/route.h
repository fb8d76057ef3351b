/* route.h - which part of the gateway a request is for. */
#ifndef NT_HTTP_ROUTE_H
#define NT_HTTP_ROUTE_H

#include "http/connection.h"

/* The head of a request is there, and its body follows or not. Answers it, or says what is to
 * become of the body. */
void nt_http_route(struct nt_http_connection *connection, const struct nt_http_head *head);

#endif
