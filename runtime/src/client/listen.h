/* listen.h - the events this side listens to at a peer: asked for once per name, told to everybody
 * who wants it, asked for again after a new hello. */
#ifndef NT_LISTEN_H
#define NT_LISTEN_H

#include "peer/peer.h"

struct nt_listened; /* one name at one peer */

/* Who waits until a subscription is in force, or over. */
struct nt_listen_waiter {
	struct nt_list node;
	struct nt_timer timer;
	netron *net;
	void (*done)(struct nt_listen_waiter *waiter, const netron_error *error);
};

/* A subscription: one handler of one name. */
struct nt_subscription {
	netron *net;
	uint64_t handle;
	struct nt_listened *at; /* NULL: it is over, and that is to be told */
	struct nt_list node;    /* there, or in net->over */
	struct nt_list waiters;
	bool is_closed; /* by the application, inside a handler: freed when all have run */
	uint64_t since; /* handlers hear what comes after they began to listen */

	const netron_event *event; /* NULL: by name */
	netron_heard *thunk;
	netron_function *fn; /* or a netron_event_fn */
	void *user;

	netron_subscription_end_fn *on_end;
	void *end_user;
	int code; /* why it is over */
	char *message;
};

void nt_listening_init(netron *net);

/* The hook on_event. */
void nt_listening_hear(struct nt_peer *peer, const struct nt_heard *heard);
/* The connection is over: the peer has forgotten what it was asked. */
void nt_listening_lost(struct nt_peer *peer);
/* The hook on_gone: all subscriptions are over. */
void nt_listening_gone(struct nt_peer *peer, const netron_error *reason);
/* The declaration of an event by its name at the peer, as somebody listens to it; NULL: nobody
 * does, or by name alone. */
const netron_event *nt_listening_event(const struct nt_peer *peer, const char *name, size_t size);
/* After a hello: asks for everything that is listened to and not asked for. */
void nt_subscriptions_restore(struct nt_peer *peer);

/* Calls done once: now when it is in force, else when that is known, in time or not. 0, or
 * NETRON_E_GONE. */
int nt_subscription_await(netron_subscription subscription, struct nt_listen_waiter *waiter);

#endif
