/* connection.h - bytes of a channel -> messages -> packets -> calls and requests of a peer, and
 * back. */
#ifndef NT_CONNECTION_H
#define NT_CONNECTION_H

#include "peer/peer.h"

/* Takes the channel; sends the hello when the other side connected. */
void nt_connection_open(struct nt_peer *peer, struct nt_channel *channel);
/* Streams keep the queue of the connection at HIGH or little above, so that calls are never far
 * behind them, and go on below LOW. */
enum { NT_STREAM_HIGH = 256 * 1024, NT_STREAM_LOW = 64 * 1024 };

/* Whether a stream may write now. */
bool nt_connection_has_room(const struct nt_peer *peer);
/* There is no room: hooks.on_room is called when there is again. */
void nt_connection_watch(struct nt_peer *peer);
/* Stops reading the connection, or goes on. */
void nt_connection_hold(struct nt_peer *peer, bool hold);

/* Something was appended to the channel's output: sends it, and minds the marks. */
void nt_connection_wrote(struct nt_peer *peer);
/* The peer is closing: sends what is queued, then closes the channel; or drops all, because of code
 * (NETRON_E_*). */
void nt_connection_close(struct nt_peer *peer);
void nt_connection_break(struct nt_peer *peer, int code, const char *reason);
/* The hello is complete: from now on the peer's silence is noticed. */
void nt_connection_keep_alive(struct nt_peer *peer);

#endif
