/* reflection.h - what this instance offers, told to peers that ask: names, versions, documentation,
 * declarations. Not here: calling it; generate a client from netron/reflection.nsvc.
 * Read on in docs/guide/introspection.md. */
#ifndef NETRON_REFLECTION_H
#define NETRON_REFLECTION_H

#include <netron/netron.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Offers netron.reflection@1.0.0. Every peer may then learn of every service that has a name.
 * out_exposed may be NULL. NETRON_E_CONFLICT when it is offered already. */
NETRON_API int netron_reflection_expose(netron *net, netron_exposed *out_exposed) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
