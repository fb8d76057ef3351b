/* events.h - an event of a service as a stream of server-sent events. */
#ifndef NT_HTTP_EVENTS_H
#define NT_HTTP_EVENTS_H

#include "http/connection.h"

/* NULL: the service has none of that name. */
const netron_event *nt_http_event_of(const struct nt_exposed *exposed, struct nt_text name);
/* Answers the request with the event as it is emitted, for as long as the client stays. */
void nt_http_listen(struct nt_http_connection *connection, const netron_event *event);
/* A request of the instance: an event, or something that is answered with nothing. */
void nt_http_told(struct nt_http_connection *connection, const struct nt_packet *packet);

#endif
