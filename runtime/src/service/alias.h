/* alias.h - services of this side that a peer knows by definition ids of its own, because they were
 * offered there: it calls them by those. */
#ifndef NT_ALIAS_H
#define NT_ALIAS_H

#include "peer/peer.h"
#include "service/registry.h"

/* 0; NETRON_E_DECODE: no id; NETRON_E_NO_MEMORY. */
int nt_alias_add(struct nt_peer *peer, struct nt_exposed *exposed, const char *id);
void nt_alias_drop(struct nt_peer *peer, const char *id);
/* NULL: none, or it is not exposed any more. */
struct nt_exposed *nt_alias_find(const struct nt_peer *peer, const char *id, size_t size);
/* The connection is over. */
void nt_aliases_lost(struct nt_peer *peer);

#endif
