/* holding.h - the references a peer holds to services that were handed to it as values: counted,
 * bounded, and gone with its connection. */
#ifndef NT_HOLDING_H
#define NT_HOLDING_H

#include "peer/peer.h"
#include "service/registry.h"

/* One more. Services with a name need none. 0, NETRON_E_LIMIT, NETRON_E_NO_MEMORY. */
int nt_holding_add(struct nt_peer *peer, struct nt_exposed *exposed);
/* One less; nothing when it holds none. */
void nt_holding_release(struct nt_peer *peer, const char *id, size_t size);
void nt_holdings_free(struct nt_peer *peer);

/* The hooks on_hand_over and on_take_back: the same by the id of what is sent. NETRON_E_ARGUMENT:
 * it is none of ours. */
int nt_holding_hand_over(struct nt_peer *peer, const netron_service_wire *wire);
void nt_holding_take_back(struct nt_peer *peer, const netron_service_wire *wire);

#endif
