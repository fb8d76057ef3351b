/* control.h - packets that speak of requests and are none: CONTEXT, CANCEL and GOAWAY. */
#ifndef NT_CONTROL_H
#define NT_CONTROL_H

#include "peer/peer.h"
#include "wire/packet.h"

/* The hook on_control: a packet of these types arrived. */
void nt_control_arrived(struct nt_peer *peer, const struct nt_packet *packet);

/* A call that was sent is about to end here: its handler may hear of it, where the peer knows how.
 */
void nt_cancel_send(const struct nt_task *task);
/* This side takes no new requests, and will end in so many milliseconds at the latest: told to
 * peers that know how to hear it. */
void nt_goaway_send(struct nt_peer *peer, uint32_t drain_ms);

#endif
