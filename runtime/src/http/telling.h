/* telling.h - how the answer to a call is told: as JSON, or as a stream of events or lines. */
#ifndef NT_HTTP_TELLING_H
#define NT_HTTP_TELLING_H

#include "http/connection.h"

/* How the answer of this method is told to this client; NULL: it takes none of what there is, and
 * was answered 406. */
const struct nt_http_call_events *nt_http_telling(
	struct nt_http_connection *connection, const netron_method *method);
/* An event stream begins, and says something now and then even when nothing happens. */
void nt_http_tell_events(struct nt_http_connection *connection);
/* A piece of an answer that goes on. */
void nt_http_tell(struct nt_http_connection *connection, const struct nt_text *parts, size_t count);

#endif
