/* subscription.h - the events one peer asked for, and those that wait to be told to it. Both are
 * bounded: a peer that does not keep up loses events, and nobody else notices. */
#ifndef NT_SUBSCRIPTION_H
#define NT_SUBSCRIPTION_H

#include "base/strmap.h"
#include "peer/peer.h"

enum { NT_EVENT_NAME_MAX = 255 };

struct nt_emission; /* service/emission.h */

/* Everybody who asked for one event. */
struct nt_topic {
	struct nt_list subscribers;
	size_t size;
	char name[];
};

/* One event for one peer. */
struct nt_subscriber {
	struct nt_subscriptions *owner;
	struct nt_topic *topic;  /* NULL: whatever is sent to the peer unasked */
	struct nt_list in_topic; /* among its subscribers */
	struct nt_list waiting;  /* what is still to be sent, oldest first */
	uint32_t count;          /* of those */
};

/* All of one peer. */
struct nt_subscriptions {
	struct nt_peer *peer;
	struct nt_list node;         /* in net->stale: the connection is over */
	struct nt_strmap names;      /* name -> nt_subscriber */
	struct nt_subscriber direct; /* netron_peer_emit */
	struct nt_list waiting;      /* of all subscribers, oldest first */
	size_t waiting_bytes;
	uint32_t unanswered; /* sent, and not yet acknowledged */
	uint64_t dropped;
	nt_ms told; /* when people heard of it last */
};

/* NULL: no memory. */
struct nt_subscriptions *nt_subscriptions_get(struct nt_peer *peer);

/* 0 (also when it is there already), NETRON_E_LIMIT, NETRON_E_TOO_LARGE, NETRON_E_NO_MEMORY. */
int nt_subscription_add(struct nt_peer *peer, const char *name, size_t size);
void nt_subscription_remove(struct nt_peer *peer, const char *name, size_t size);
bool nt_subscription_has(const struct nt_peer *peer, const char *name, size_t size);
/* The connection is over: nothing is told to the peer any more. */
void nt_subscriptions_free(struct nt_peer *peer);
/* Around all that writes events: a write may end a connection, and its subscribers are freed only
 * when nobody looks at them. */
void nt_emitting_begin(netron *net);
void nt_emitting_end(netron *net);

/* NULL: nobody asked for it. */
struct nt_topic *nt_topic_find(const netron *net, const char *name, size_t size);

/* ---- delivery (delivery.c) ---- */

/* Sends it, or keeps it until the peer has answered earlier ones. */
void nt_deliver(struct nt_subscriber *to, struct nt_emission *emission);
/* Drops what waits for one event. */
void nt_delivery_forget(struct nt_subscriber *subscriber);

#endif
