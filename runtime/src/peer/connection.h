/* connection.h - bytes of a channel -> messages -> packets -> calls and requests of a peer, and
 * back. */
#ifndef NT_CONNECTION_H
#define NT_CONNECTION_H

#include "peer/peer.h"

/* Takes the channel; sends the hello when the other side connected. */
void nt_connection_open(struct nt_peer *peer, struct nt_channel *channel);
/* Something was appended to the channel's output: sends it, and minds the marks. */
void nt_connection_wrote(struct nt_peer *peer);
/* The hello is complete: from now on the peer's silence is noticed. */
void nt_connection_keep_alive(struct nt_peer *peer);

#endif
