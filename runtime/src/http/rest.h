/* rest.h - members of services as resources: /rpc/<service>/<member>, and the routes of @http. Both
 * answer the request, or wait for its body. */
#ifndef NT_HTTP_REST_H
#define NT_HTTP_REST_H

#include "http/connection.h"

/* Its path begins with /rpc/. */
void nt_http_rpc(struct nt_http_connection *connection);
/* It has none of the fixed paths. */
void nt_http_rest(struct nt_http_connection *connection);

#endif
