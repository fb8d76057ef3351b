/* resolve.h - which definition a name means at a peer: asked once by query_interface, remembered
 * for a while, calls waiting meanwhile. */
#ifndef NT_RESOLVE_H
#define NT_RESOLVE_H

#include "peer/peer.h"

enum { NT_RESOLVED_MAX = 500, NT_RESOLVED_MS = 300000 };

/* Whether calls to key must go by definition id: it is bare or a range, or the peer looks up fewer
 * keys than we do (it is not Netron for C). */
bool nt_resolve_is_needed(const struct nt_peer *peer, const char *key);
/* The same for the key of a service of the IDL: always exact. */
bool nt_resolve_is_needed_for(const struct nt_peer *peer, const netron_service *service);
/* The definition id, or NULL: not known (yet). Valid until the loop's next turn. */
const char *nt_resolve_known(struct nt_peer *peer, const char *key);
/* Queues task, whose service is the key, until the definition is known; asks when nobody did. */
void nt_resolve_wait(struct nt_task *task);
/* The peer does not know the id any more: the next call asks again. */
void nt_resolve_forget(struct nt_peer *peer, const char *key);
void nt_resolver_free(struct nt_peer *peer);

#endif
