/* health.h - whether this instance and its services can do their work, told to peers that ask.
 * Not here: asking; generate a client from netron/health.nsvc. What holds for every function:
 * netron.h. Read on in docs/guide/introspection.md. */
#ifndef NETRON_HEALTH_H
#define NETRON_HEALTH_H

#include <netron/netron.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum netron_health_status {
	NETRON_HEALTH_UNKNOWN = 0,
	NETRON_HEALTH_SERVING = 1,
	NETRON_HEALTH_NOT_SERVING = 2
} netron_health_status;

/** Offers netron.health@1.0.0. Until netron_health_set says otherwise everything that is exposed is
 * serving; while draining nothing is. out_exposed may be NULL. NETRON_E_CONFLICT when it is offered
 * already. */
NETRON_API int netron_health_expose(netron *net, netron_exposed *out_exposed) NETRON_MUST_USE;

/** Sets the state of a service by its name, name@version or any word of yours (at most 255 bytes),
 * or of the whole: "". Tells those who listen to the event `changed`. The name is copied; it may be
 * set before netron_health_expose. */
NETRON_API int netron_health_set(netron *net, const char *service, netron_health_status status);

#ifdef __cplusplus
}
#endif
#endif
