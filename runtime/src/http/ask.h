/* ask.h - one call for one request. */
#ifndef NT_HTTP_ASK_H
#define NT_HTTP_ASK_H

#include "http/connection.h"

/* Asks connection->call, whose arguments stand as JSON. how: form, plain, is_missing. Errors are
 * answered. */
void nt_http_ask(struct nt_http_connection *connection, const struct nt_http_target *target,
	struct nt_json_in *in, struct nt_json_args *how);

#endif
