/* gzip.h - large answers, smaller, to clients that take them so (RFC 9110, 8.4). */
#ifndef NT_HTTP_GZIP_H
#define NT_HTTP_GZIP_H

#include "http/gateway.h"

/* Appends the parts, compressed, to http->zipped, which is emptied before. false: no memory, or
 * that would not be smaller. */
bool nt_http_gzip(struct nt_http *http, const struct nt_text *parts, size_t count);

#endif
