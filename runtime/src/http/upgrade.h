/* upgrade.h - a connection becomes WebSocket (RFC 6455, 4.2). */
#ifndef NT_HTTP_UPGRADE_H
#define NT_HTTP_UPGRADE_H

#include "http/connection.h"

/* The head asks for it: the channel goes to a peer, or the request is refused. */
void nt_http_upgrade(struct nt_http_connection *connection, const struct nt_http_head *head);

#endif
