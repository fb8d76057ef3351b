/* websocket.h - connecting to ws:// and wss://: over tcp or tls, the handshake of HTTP, then a
 * channel with the framing of WebSocket. Listening is front.h's and the gateway's. */
#ifndef NT_WEBSOCKET_H
#define NT_WEBSOCKET_H

#include "transport/transport.h"

/* For the rows of ws and wss. */
int nt_websocket_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error);
void nt_websocket_cancel(struct nt_dial *dial);

#endif
