/* subscription.h - the event names one peer asked for: a bounded set. */
#ifndef NT_SUBSCRIPTION_H
#define NT_SUBSCRIPTION_H

#include "peer/peer.h"

enum { NT_SUBSCRIPTIONS_MAX = 1000, NT_SUBSCRIPTION_NAME_MAX = 255 };

/* 0 (also when it is there already), NETRON_E_LIMIT, NETRON_E_TOO_LARGE, NETRON_E_NO_MEMORY. */
int nt_subscription_add(struct nt_peer *peer, const char *name, size_t size);
void nt_subscription_remove(struct nt_peer *peer, const char *name, size_t size);
bool nt_subscription_has(const struct nt_peer *peer, const char *name, size_t size);
void nt_subscriptions_free(struct nt_peer *peer);

#endif
