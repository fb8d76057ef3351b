/* meta.h - what the gateway tells of itself and the instance. */
#ifndef NT_HTTP_META_H
#define NT_HTTP_META_H

#include "http/connection.h"

void nt_http_health(struct nt_http_connection *connection);   /* GET /health */
void nt_http_metrics(struct nt_http_connection *connection);  /* GET /metrics (metrics.c) */
void nt_http_openapi(struct nt_http_connection *connection);  /* GET /openapi.json (openapi.c) */
void nt_http_discover(struct nt_http_connection *connection); /* GET /discover */
void nt_http_authenticate(struct nt_http_connection *connection); /* POST /netron/authenticate */

#endif
