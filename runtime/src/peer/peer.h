/* peer.h - one remote: its states, what is in flight with it both ways, and how it ends. */
#ifndef NT_PEER_H
#define NT_PEER_H

#include "peer/calls.h"
#include "peer/instance.h"
#include "peer/keepalive.h"
#include "peer/task.h"
#include "transport/transport.h"
#include "wire/frame.h"
#include "wire/hello.h"

/* DIALING -> HELLO -> READY -> CLOSING -> OVER; CLOSING and OVER from everywhere before. One that
 * comes back (reconnect.h): CLOSING -> WAITING -> DIALING. */
enum nt_peer_phase {
	NT_PEER_WAITING, /* no connection; the next attempt is not due */
	NT_PEER_DIALING,
	NT_PEER_HELLO,
	NT_PEER_READY,
	NT_PEER_CLOSING, /* nothing is read any more; what is queued goes out */
	NT_PEER_OVER,    /* no channel; memory lives while a call holds it */
	NT_PEER_PHASES
};

struct nt_exposed;       /* service/registry.h */
struct nt_reconnect;     /* peer/reconnect.h */
struct nt_resolver;      /* client/resolve.h */
struct nt_holdings;      /* service/holding.h */
struct nt_listening;     /* client/listen.h */
struct nt_streams;       /* streams.h */
struct nt_subscriptions; /* service/subscription.h */
struct nt_websocket;     /* peer/websocket.h */

/* The CONTEXT packet whose request has not come yet. */
struct nt_pending_context {
	bool is_set;
	uint32_t id;
	uint32_t left_ms; /* UINT32_MAX: no deadline */
	nt_ms since;
	int error; /* what the request will be answered with */
	char reason[144];
	struct nt_task *task; /* what the request becomes: trace and metadata are in its arena;
				 NULL: there are none */
};

/* Services of one side that the other knows of. Most peers have none. */
struct nt_services {
	struct nt_list references; /* ours to its services: client/reference.h */
	struct nt_list offered;    /* services it offers here: service/remote.h */
	struct nt_list aliases;    /* ours that it knows by ids of its own: service/alias.h */
	uint32_t reference_count, offered_count;
};

struct nt_peer {
	netron *net;
	uint64_t handle;
	struct nt_list node; /* in net->peer_list */
	unsigned refs;       /* the connection's, and one per call */
	uint8_t phase;       /* enum nt_peer_phase */
	bool is_inbound;     /* it connected to us */
	bool is_local;       /* an end of the instance's connection to itself */
	bool is_bridge;      /* behind its channel is a translator: see transport.h */
	bool is_counted;     /* in net->inbound_count */
	bool is_paused;      /* not read: too much waits to be written */
	bool is_held;        /* not read: streams have more than their readers take */
	bool has_ended;      /* it sends no more */
	bool was_announced;  /* on_connect was called */
	bool is_up;          /* peer:connect was emitted, and peer:disconnect not yet */
	bool was_refused;    /* this side broke it off */
	bool is_final;       /* it does not come back */
	bool frame_is_new;   /* the partial message is not the one the timer was set for */
	bool is_netron_c;    /* its hello announced features */
	bool is_leaving;     /* it said GOAWAY: it takes no new calls */
	unsigned features;   /* in force: NT_FEATURE_* */
	uint32_t connect_timeout_ms;
	uint32_t keepalive_ms;       /* asked for; 0: the default of its side, UINT32_MAX: never */
	uint32_t keepalive_floor;    /* what its hello says it bears */
	uint32_t request_timeout_ms; /* of its requests without a context; 0: none */

	const struct nt_transport *transport;
	struct nt_transport_options *options; /* of dialing; NULL: it connected to us */
	struct nt_dial *dial;                 /* phase DIALING */
	struct nt_channel *channel;           /* NULL before and after */
	struct nt_frame frame;
	struct nt_websocket *websocket; /* NULL: the channel is none */
	struct nt_timer
		timer; /* by phase: dialing, hello, partial message, last answers, waiting */
	struct nt_keepalive keepalive;
	struct nt_timer keepalive_timer;
	uint32_t keepalive_id; /* of its PING that is not answered; 0: none */

	struct nt_calls calls;   /* ours to it */
	struct nt_list early;    /* those of them that wait for the hello */
	size_t queued_bytes;     /* of calls that cannot go out yet */
	struct nt_list requests; /* its to us, not answered yet */
	uint32_t request_count;
	uint32_t last_request; /* the id of the last one accepted; 0: none */
	struct nt_pending_context context;

	char *id, *address;
	netron_connect_done *done; /* of netron_connect, until called */
	void *user;
	int reason; /* why it ends: NETRON_E_*, 0: in order */
	char *reason_text;

	/* The method called last: most calls are of the same. Valid for that state of the registry.
	 */
	struct nt_exposed *last_exposed;
	const netron_method *last_method;
	uint64_t last_change;

	struct nt_reconnect *reconnect;         /* NULL: its first connection is its last */
	struct nt_streams *streams;             /* NULL: there were none */
	struct nt_resolver *resolver;           /* NULL: nothing resolved yet */
	struct nt_subscriptions *subscriptions; /* its to our events; NULL: none */
	struct nt_holdings *holdings;           /* its references to our services; NULL: none */
	struct nt_services *services;           /* handed over and offered; NULL: none */
	struct nt_listening *listening;         /* ours to its events; NULL: none */
};

/* NULL: the handle is gone. */
struct nt_peer *nt_peer_of(netron_peer handle);
netron_peer nt_peer_handle(const struct nt_peer *peer);

/* A new peer in phase DIALING with one reference; NULL: no memory. */
struct nt_peer *nt_peer_new(netron *net);
/* Made when there are none; NULL: no memory. */
struct nt_services *nt_peer_services(struct nt_peer *peer);
void nt_peer_ref(struct nt_peer *peer);
void nt_peer_unref(struct nt_peer *peer);

/* Starts to connect; the outcome comes through peer->done. 0, or why it could not begin: then the
 * caller owns the peer as before. */
int nt_peer_dial(struct nt_peer *peer, const char *url, netron_error **out_error);
/* The same once more, from phase WAITING. */
int nt_peer_redial(struct nt_peer *peer, netron_error **out_error);
/* A channel came in: makes the peer of it, or refuses. */
/* NULL: refused, and the channel was told. */
struct nt_peer *nt_peer_accept(netron *net, struct nt_channel *channel, bool is_local);
/* The hello is complete: features and id are set. */
void nt_peer_ready(struct nt_peer *peer);

/* The context that waits for its request is used, or not needed. */
void nt_peer_drop_context(struct nt_peer *peer);

/* Sends what is queued and closes for good; code is what calls in flight fail with. */
void nt_peer_close(struct nt_peer *peer, int code);
/* The same, and comes back if it is one that does. */
void nt_peer_leave(struct nt_peer *peer);
/* Closes at once, with a reason for people. Calls in flight fail with NETRON_E_LOST. */
void nt_peer_abort(struct nt_peer *peer, int code, const char *reason);
/* The peer sends no more: answers what it asked, then closes. */
void nt_peer_ended(struct nt_peer *peer);
/* A request was answered: is there anything left to wait for? */
void nt_peer_answered(struct nt_peer *peer);
/* The channel or the attempt is gone, after its last callback. */
void nt_peer_over(struct nt_peer *peer, const netron_error *error);
/* Why the connection ends; the first reason stays until it is forgotten. */
void nt_peer_set_reason(struct nt_peer *peer, int code, const char *text);
void nt_peer_forget_reason(struct nt_peer *peer);

/* Whether the application hears of it: a connection to itself, and one that a translator accepted,
 * are no peers to anybody. */
static inline bool nt_peer_is_news(const struct nt_peer *peer)
{
	return !peer->is_local && !(peer->is_bridge && peer->is_inbound);
}

/* Whether calls can go out. */
static inline bool nt_peer_is_open(const struct nt_peer *peer)
{
	return peer->phase == NT_PEER_READY && !peer->has_ended;
}

void nt_peer_move(struct nt_peer *peer, enum nt_peer_phase phase);
const char *nt_peer_phase_name(enum nt_peer_phase phase);
bool nt_peer_may_move(enum nt_peer_phase from, enum nt_peer_phase to);

#endif
