/* dispatch.h - a request packet -> task -> service and method -> skeleton. Every request is
 * answered. */
#ifndef NT_DISPATCH_H
#define NT_DISPATCH_H

#include "peer/peer.h"
#include "wire/packet.h"

/* The hook on_request. */
void nt_dispatch(struct nt_peer *peer, const struct nt_packet *packet);

#endif
