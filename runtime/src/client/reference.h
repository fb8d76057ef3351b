/* reference.h - services of a peer that were handed to this side as values, and ours on their way
 * to it as arguments. */
#ifndef NT_REFERENCE_H
#define NT_REFERENCE_H

#include "base/uid.h"
#include "peer/peer.h"

struct nt_reference {
	netron *net;
	struct nt_peer *peer;
	uint64_t handle;
	struct nt_list node; /* of the peer's */
	bool is_counted;     /* there: it is told of the release */
	char id[NT_UID_TEXT];
};

/* NULL: released, or gone with the connection. */
struct nt_reference *nt_reference_of(netron *net, uint64_t handle);
/* What a peer sent. 0; NETRON_E_LIMIT and NETRON_E_NO_MEMORY: given back at once. */
int nt_reference_take(
	struct nt_peer *peer, const netron_service_wire *wire, netron_reference *out_reference);
/* The hook on_stray: a service in an answer that came too late is given back. */
void nt_reference_stray(struct nt_peer *peer, const struct nt_packet *packet);
/* The connection is over: the peer has forgotten them. */
void nt_references_lost(struct nt_peer *peer);

/* The peer holds the services among the arguments from before it gets them; 0, or why not. */
int nt_arguments_hand_over(struct nt_peer *peer, const netron_method *method, const void *args);
/* Notes in the task, which will be sent later, what was handed over. false: no memory. */
bool nt_arguments_note(struct nt_task *task, const void *args);
/* They could not be sent. */
void nt_arguments_take_back(struct nt_peer *peer, const netron_method *method, const void *args);

#endif
