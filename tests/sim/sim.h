/* sim.h - a deterministic simulation: several instances on one loop, a clock and a network of its
 * own, work and faults from a seed. The same seed gives the same run. */
#ifndef SIM_H
#define SIM_H

#include "alloc.h"
#include "flows.h"
#include "probe.h"
#include "random.h"

#include "peer/instance.h"
#include "peer/peer.h"
#include "transport/memory.h"

#include <uv.h>

enum {
	SIM_START = 1000000, /* of the clock */
	SIM_NODES = 4,       /* at most */
	SIM_PEERS = 24,      /* known to one node at once */
	SIM_CALLS_AT_ONCE = 256,
	SIM_NODE_BYTES = 32 * 1024 * 1024, /* more is growth without bound */
};

/* What may go wrong; each can be left out of a run. */
enum sim_fault {
	SIM_SPLIT,     /* bytes arrive in pieces */
	SIM_DELAY,     /* a direction rests for some milliseconds */
	SIM_STALL,     /* for seconds */
	SIM_DROP,      /* a connection is reset */
	SIM_HALF_OPEN, /* a direction carries nothing any more, and nobody is told */
	SIM_REFUSE,    /* connecting fails for a while */
	SIM_NO_MEMORY, /* an allocation fails */
	SIM_RESTART,   /* an instance is freed and made anew */
	SIM_CLOSE,     /* the application closes a connection */
	SIM_DRAIN,     /* an instance ends in order, and is made anew */
	SIM_FAULTS
};

extern const char *const sim_fault_names[SIM_FAULTS];

struct sim_options {
	uint64_t seed;
	unsigned faults;     /* bits of enum sim_fault: what is allowed to happen */
	unsigned max_faults; /* no more than so many in all but splits */
	unsigned steps;
	bool is_traced;
};

/* A peer of a node, as the application holds it. Kept to the end of the run. */
struct sim_peer {
	struct nt_list node;
	netron_peer peer;
	struct sim_node *owner;
	unsigned to;           /* index of the node on the other side */
	struct sim_link *link; /* NULL: not connected */
	bool is_ours;          /* made by sim_connect */
	bool reconnects;       /* for ever */
	bool was_ready, is_over, was_closed;
	unsigned done; /* calls of netron_connect_done */
	int code;      /* what the last one said */
};

struct sim_node {
	struct sim *sim;
	unsigned index;
	netron *net;     /* NULL: down */
	netron *leaving; /* freed, while its last connections close */
	struct nt_test_alloc alloc;
	struct probe probe;
	struct nt_list held; /* calls it has not answered yet */
	unsigned held_count;
	struct nt_list listeners; /* to events of others */
	unsigned listener_count, incarnation, emitted;
	struct flows flows;
	unsigned flow_count;
	struct sim_peer *peers[SIM_PEERS];
	unsigned peer_count;
	unsigned live_calls;
	bool is_tight; /* has low limits: may cut what is above them */
	bool is_leaving;
	nt_ms up_at;      /* down: when it is made anew */
	nt_ms drained_at; /* draining: when that is over; 0: it is not */
	char url[32];
};

struct sim {
	struct sim_options options;
	struct sim_random work, fault, pace; /* one each, so that leaving a fault out moves
						nothing else */
	unsigned step;
	unsigned *progress; /* of the step, for whoever finds this process dead */
	nt_ms clock;
	uv_loop_t uv;
	uv_idle_t alive;
	struct sim_node nodes[SIM_NODES];
	unsigned node_count;
	struct nt_network network;
	struct nt_list links, peers; /* all that ever were */
	struct nt_list calls, past_calls, past_held, past_listeners;
	struct nt_list flows, past_flows;
	unsigned chance[SIM_FAULTS]; /* in 10,000 steps, from the seed */
	unsigned fault_count;
	nt_ms refuse_until;
	bool is_healed;     /* nothing goes wrong any more */
	bool had_no_memory; /* an allocation failed somewhere */
	bool lacks_credit;  /* an instance did, of all that were */
	uint64_t digest;    /* of everything traced */
	struct {
		unsigned calls, good, bad, links, emitted, heard, flows, items;
	} sums;
};

/* One run. Returns when all was well; else sim_fail has ended the process. */
void sim_run(struct sim *sim, const struct sim_options *options);

/* Tells what is wrong and ends the process with 1. */
void sim_fail(const struct sim *sim, const char *format, ...)
	__attribute__((noreturn, format(printf, 2, 3)));
/* A line of the trace; every line goes into the digest. */
void sim_trace(struct sim *sim, const char *format, ...) __attribute__((format(printf, 2, 3)));

#define SIM_CHECK(sim, condition, ...)                                                             \
	do {                                                                                       \
		if (!(condition))                                                                  \
			sim_fail(sim, __VA_ARGS__);                                                \
	} while (0)

/* Whether this fault happens now; counts it. */
bool sim_strikes(struct sim *sim, enum sim_fault fault);
/* Moves the clock, fires what is due, turns the loop. */
void sim_turn(struct sim *sim, nt_ms ms, unsigned turns);

/* ---- network.c ---- */

/* One connection. It outlives its channels, so that what was said over it can be judged. */
struct sim_link {
	struct nt_list node;
	unsigned number;
	struct sim_end {
		struct nt_channel *channel; /* NULL: gone */
		unsigned node;
		nt_ms rests_until; /* nothing reaches this end before */
		bool is_dead;      /* nothing reaches it ever */
		bool is_split;
	} ends[2];
	bool is_disturbed; /* it may end before its time */
};

void sim_network_init(struct sim *sim);
/* What goes wrong in this step. */
void sim_network_step(struct sim *sim);
/* Everything passes; what is half open is reset. */
void sim_network_heal(struct sim *sim);
void sim_network_free(struct sim *sim);
/* All connections of the node may end now. */
void sim_disturb_node(struct sim *sim, unsigned node);
struct sim_link *sim_link_of(struct sim *sim, netron_peer peer);
bool sim_any_disturbed(const struct sim *sim, unsigned a, unsigned b);

/* ---- node.c ---- */

void sim_node_up(struct sim_node *node);
void sim_node_down(struct sim_node *node);
/* Connections made and closed, memory that fails, instances that go and come back. */
void sim_node_step(struct sim_node *node);
void sim_mend_memory(struct sim_node *node);
void sim_node_check(struct sim_node *node);
void sim_connect(struct sim_node *node, unsigned to, bool may_come_back);
/* Every connect was told of, and who comes back is back. */
void sim_peers_check(struct sim *sim);
void sim_peers_free(struct sim *sim);
struct sim_peer *sim_some_peer(struct sim_node *node);

/* ---- calls.c ---- */

/* Calls, answers, cancels. */
void sim_calls_step(struct sim_node *node);
/* A call that has to succeed. */
void sim_call_surely(struct sim_node *node, struct sim_peer *peer);
/* What the application does in a callback; within: that of the call being handled, or zero. */
void sim_inside(struct sim_node *node, netron_task within);
/* Whether what began over this link (NULL: none yet) may fail so, whatever it is. */
bool sim_may_fail(const struct sim_node *node, unsigned to, const struct sim_link *link, int code);
/* The handler of the call with this number runs. */
void sim_executed(struct sim *sim, unsigned number);
void sim_calls_check(struct sim *sim);
/* Calls that have ended are not looked at in each step. */
void sim_calls_forget(struct sim *sim);
/* All calls of the node have ended. */
void sim_calls_check_over(struct sim *sim, const struct sim_node *node);
void sim_calls_free(struct sim *sim);

/* ---- handlers.c ---- */

void sim_handlers_init(struct sim_node *node);
void sim_handlers_step(struct sim_node *node);
/* Answers one of those that wait. */
void sim_answer(struct sim_node *node);
void sim_answer_all(struct sim_node *node);
void sim_handlers_forget(struct sim_node *node);
void sim_handlers_free(struct sim *sim);

/* ---- flows.c ---- */

void sim_flows_init(struct sim_node *node);
void sim_flows_step(struct sim *sim);
/* Begins a call with streams. */
void sim_flow(struct sim_node *node, netron_task within);
void sim_flows_check_over(struct sim *sim, const struct sim_node *node);
void sim_flows_free(struct sim *sim);

/* ---- events.c ---- */

void sim_events_init(struct sim_node *node);
void sim_events_step(struct sim_node *node);
void sim_emit(struct sim_node *node, unsigned name);
void sim_unlisten(struct sim_node *node);
void sim_events_check(struct sim *sim);
void sim_events_forget(struct sim_node *node);
void sim_events_free(struct sim *sim);

#endif
