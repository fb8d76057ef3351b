/* lws.h - connecting to ws:// and wss:// with libwebsockets on the loop of the instance: what
 * websocket.c has dialed where a proxy, compression or the options ask for it. Only ever outwards.
 *
 * A connection has a context of its own, which makes its end simple: the context goes, and all of
 * the connection with it. */
#ifndef NT_LWS_H
#define NT_LWS_H

#include "transport/transport.h"

#include <netron/websocket.h>

/* As the functions of a row. options: checked, and copied where they are kept. */
int nt_lws_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error);
void nt_lws_cancel(struct nt_dial *dial);

#endif
