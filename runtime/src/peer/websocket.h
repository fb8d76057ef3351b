/* websocket.h - what a channel of WebSocket needs beyond messages in frames: pings, the two close
 * frames, and a beginning that is not at once. Knows the channel; of the peer nothing. */
#ifndef NT_PEER_WEBSOCKET_H
#define NT_PEER_WEBSOCKET_H

#include "io/loop.h"
#include "peer/framing.h"

struct nt_websocket_events {
	/* A whole message, as nt_frame_on_message. */
	bool (*on_message)(void *user, const uint8_t *data, size_t size);
	/* An answer was appended to the channel's out. false: nothing more is to be read. */
	bool (*on_wrote)(void *user);
	/* The other side closes; the answer is in out. text: its code and reason, for people. */
	void (*on_close)(void *user, uint16_t code, const char *text);
	/* It broke a rule; code: of the close frame that is to say so. */
	void (*on_fail)(void *user, uint16_t code);
};

struct nt_websocket {
	struct nt_ws ws;
	struct nt_loop *loop;
	struct nt_channel *channel;
	const struct nt_websocket_events *events;
	void *user;
	bool was_closed; /* the other side's close frame came */
	bool has_closed; /* this side's was written */

	/* The beginning that waits. */
	struct nt_timer wait;
	struct nt_buf early; /* what came meanwhile */
	bool is_waiting;
	void (*begin)(void *user);
};

/* For a channel that has this framing. max_message: as nt_ws_init. NULL: no memory. */
struct nt_websocket *nt_websocket_new(struct nt_loop *loop, struct nt_channel *channel,
	uint32_t max_message, const struct nt_websocket_events *events, void *user);
void nt_websocket_free(struct nt_websocket *websocket); /* NULL is fine */

/* Calls begin(user) some milliseconds from now, for what must not come with the answer to the
 * handshake: there are clients that lose it. Until then nothing is read. */
void nt_websocket_wait(struct nt_websocket *websocket, void (*begin)(void *user));

/* Bytes of the channel. 0, NETRON_E_NO_MEMORY, or NETRON_E_CLOSED: nothing more is to be fed. */
int nt_websocket_feed(struct nt_websocket *websocket, const uint8_t *data, size_t size);

/* Writes the close frame; nothing may follow it. false: one was written, or there is no memory. */
bool nt_websocket_close(struct nt_websocket *websocket, uint16_t code, const char *reason);
/* The code of the close frame that says why a connection is broken off; 0: it has no words for it.
 */
uint16_t nt_websocket_code_of(int error);

/* Whether the other side has closed in order. */
static inline bool nt_websocket_was_closed(const struct nt_websocket *websocket)
{
	return websocket && websocket->was_closed;
}

#endif
