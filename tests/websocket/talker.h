/* talker.h - a client of WebSocket below the peers: connects through the dialer of ws and wss, with
 * either back end, sends messages and keeps what comes. */
#ifndef TALKER_H
#define TALKER_H

#include "io/loop.h"
#include "peer/websocket.h"
#include "transport/transport.h"

#include <netron/websocket.h>

enum { TALKER_MESSAGES = 64 };

struct talker {
	struct nt_loop loop;
	struct nt_transport_options options;
	netron_websocket_options websocket_options;
	struct nt_dial *dial;
	struct nt_channel *channel;     /* NULL: none, or closed */
	struct nt_websocket *websocket; /* of the native back end */
	uint8_t *messages[TALKER_MESSAGES];
	size_t sizes[TALKER_MESSAGES], count;
	size_t dialed, ended, closed;
	int dial_code, close_code;
	uint16_t code; /* of the close frame that came, where that can be known */
	char text[512];
};

void talker_init(struct talker *talker, netron_websocket_backend backend);
/* Closes what is open, and checks that nothing is left. */
void talker_fini(struct talker *talker);
/* Starts to connect; a failure to begin counts as the result. */
void talker_dial(struct talker *talker, const char *url);
/* Turns the loop until *count is least; fails after some seconds. */
void talker_wait(struct talker *talker, const size_t *count, size_t least);
void talker_connect(struct talker *talker, const char *url);
void talker_send(struct talker *talker, const void *data, size_t size);
/* In order, with a close frame. */
void talker_close(struct talker *talker);
void talker_forget(struct talker *talker);

#endif
