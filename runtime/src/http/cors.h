/* cors.h - which pages of browsers may call, and how they are told (Fetch, 3.2). */
#ifndef NT_HTTP_CORS_H
#define NT_HTTP_CORS_H

#include "base/buf.h"

struct nt_http_connection;

/* The fields of every answer to a request with an Origin. false: no memory. */
bool nt_http_put_cors(const struct nt_http_connection *connection, struct nt_buf *out);

#endif
