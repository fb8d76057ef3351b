/* front.h - listening where several protocols may come in: tls, wss and https with TLS, ws and http
 * without. Listeners of one instance at one address share its socket; the first octet tells what a
 * connection speaks, and inside TLS what was agreed on (ALPN), or again the first octet. */
#ifndef NT_FRONT_H
#define NT_FRONT_H

#include "transport/transport.h"

/* The listen of the rows for these schemes. */
int nt_front_listen(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, const struct nt_listener_events *events,
	void *user, struct nt_listener **out_listener, netron_error **out_error);

#endif
