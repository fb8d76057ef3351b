/* negotiate.h - which content comes, and which may go. */
#ifndef NT_HTTP_NEGOTIATE_H
#define NT_HTTP_NEGOTIATE_H

#include "http/connection.h"

/* Whether the body is JSON: else it was answered, 411 or 415. */
bool nt_http_is_json(struct nt_http_connection *connection);
/* Whether the client takes JSON: else it was answered, 406. */
bool nt_http_takes_json(struct nt_http_connection *connection);

#endif
