/* serve.h - the HTTP side of an instance, as the instance sees it. */
#ifndef NT_HTTP_SERVE_H
#define NT_HTTP_SERVE_H

#include "http/gateway.h"

struct nt_channel;

/* A channel came in whose first bytes are HTTP. settings: of the listener; upgrades:
 * of the one whose WebSocket connections may come out of it. Makes a connection of
 * it, or refuses. */
void nt_http_accept(netron *net, struct nt_channel *channel, struct nt_http_settings *settings,
	struct nt_http_settings *upgrades);
/* Closes all connections; on_idle follows. */
void nt_http_close_all(netron *net);
/* Draining: those that have nothing to answer are closed, the others after their answer. */
void nt_http_drain(netron *net);

#endif
