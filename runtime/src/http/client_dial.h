/* client_dial.h - connecting to http:// and https://: for the rows of these schemes. */
#ifndef NT_HTTP_CLIENT_DIAL_H
#define NT_HTTP_CLIENT_DIAL_H

#include "transport/transport.h"

/* As nt_transport.dial: makes a connection, asks GET /health whether an HTTP server is there and of
 * which kind, and gives a bridge. */
int nt_http_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error);
int nt_https_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error);
void nt_http_dial_cancel(struct nt_dial *dial);

#endif
