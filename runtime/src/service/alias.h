/* alias.h - services of this side that a peer knows by definition ids of its own, because they were
 * offered there: it calls them by those. One per name, as at the peer. They outlive the connection
 * of a peer that comes back, and are offered again. */
#ifndef NT_ALIAS_H
#define NT_ALIAS_H

#include "peer/peer.h"
#include "service/registry.h"

/* The peer has taken it, in place of another of that name. 0; NETRON_E_DECODE: no id;
 * NETRON_E_NO_MEMORY. */
int nt_alias_add(struct nt_peer *peer, struct nt_exposed *exposed, const char *id);
/* It is being withdrawn: not to be offered again. */
void nt_alias_leave(struct nt_peer *peer, const struct nt_exposed *exposed);
void nt_alias_drop(struct nt_peer *peer, const char *id);
/* NULL: none, or it is not exposed any more. */
struct nt_exposed *nt_alias_find(const struct nt_peer *peer, const char *id, size_t size);

/* The connection is over: kept is what is offered again when the peer comes back. */
void nt_aliases_lost(struct nt_peer *peer);
/* The next one to be offered again, each once per connection; NULL: no more. */
struct nt_exposed *nt_alias_next_away(struct nt_peer *peer);
/* The peer did not take it again. false: it will be asked once more, over another connection. */
bool nt_alias_refused(struct nt_peer *peer, const struct nt_exposed *exposed);
/* The peer will not come back. */
void nt_aliases_gone(struct nt_peer *peer);

#endif
