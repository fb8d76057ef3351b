/* lifecycle.h - the events an instance emits of itself, under the names of the original. */
#ifndef NT_LIFECYCLE_H
#define NT_LIFECYCLE_H

#include "codec/walk.h"
#include "peer/peer.h"
#include "service/registry.h"

/* Whether it is one of them: a peer may only ask for it where netron_options.allow says so. */
bool nt_lifecycle_is(const char *name, size_t size);

/* peer:connect, peer:disconnect. */
void nt_lifecycle_peer(struct nt_peer *peer, bool is_connected);
/* What peers are told of a service: its definition. */
uint8_t *nt_exposed_describe(
	struct nt_writer *writer, uint8_t *p, const struct nt_exposed *exposed);
/* service:expose, service:unexpose. */
void nt_lifecycle_service(netron *net, const struct nt_exposed *exposed, bool is_exposed);

#endif
