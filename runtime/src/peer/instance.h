/* instance.h - what all parts of one instance share: memory, limits, the loop, the tables behind
 * handles, and the slots through which lower layers reach upper ones. Made and torn down by
 * netron.c. */
#ifndef NT_INSTANCE_H
#define NT_INSTANCE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/forks.h"
#include "base/list.h"
#include "base/log.h"
#include "base/slots.h"
#include "base/strmap.h"
#include "io/loop.h"
#include "transport/transport.h"

#include <netron/schema.h>

#include <pthread.h>
#include <stdatomic.h>

struct nt_deflate;
struct nt_health;
struct nt_http; /* http/gateway.h */
struct nt_heard;
struct nt_packet;
struct nt_peer;
struct nt_registry;
struct nt_signal;
struct nt_task;

enum { NT_SIGNALS = 2 }; /* SIGTERM, SIGINT */

/* Filled in by netron.c: how a lower layer hands over to an upper one. */
struct nt_named_tasks; /* service/named.c */

enum nt_task_news { NT_TASK_STARTS, NT_TASK_ENDS }; /* with task->error, or in order */

struct nt_hooks {
	/* A request of type GET, SET, CALL or TASK arrived. It will be answered. */
	void (*on_request)(struct nt_peer *peer, const struct nt_packet *packet);
	/* A packet of type CONTEXT, CANCEL or GOAWAY, which may be used with this peer. */
	void (*on_control)(struct nt_peer *peer, const struct nt_packet *packet);
	/* The hello is complete: calls that waited for it may go. */
	void (*on_ready)(struct nt_peer *peer);
	/* The connection is lost or closes: what was learnt over it is void. The peer may come
	 * back. */
	void (*on_lost)(struct nt_peer *peer);
	/* The peer will not come back; reason is why. */
	void (*on_gone)(struct nt_peer *peer, const netron_error *reason);
	/* An answer that nobody waits for any more. */
	void (*on_stray)(struct nt_peer *peer, const struct nt_packet *packet);
	/* A request that holds a service is over. */
	void (*on_answered)(struct nt_task *task);
	/* A service goes to the peer as a value; it could not be sent after all. */
	int (*on_hand_over)(struct nt_peer *peer, const netron_service_wire *wire);
	void (*on_take_back)(struct nt_peer *peer, const netron_service_wire *wire);
	/* It emitted an event: the name, and arguments that are well formed. */
	void (*on_event)(struct nt_peer *peer, const struct nt_heard *heard);
	/* The peer's memory goes: free what was attached to it. */
	void (*on_forget)(struct nt_peer *peer);
	/* Something came from a peer that said GOAWAY: what was asked of it may be done. */
	void (*on_leaving)(struct nt_peer *peer);
	/* What became of a task; NULL: nobody asks. Last of what is done in its place: the
	 * application runs. */
	void (*on_task)(struct nt_task *task, enum nt_task_news news);
	/* A peer or a listener is gone, or a request was answered. */
	void (*on_idle)(netron *net);
	/* A packet of a stream arrived. */
	void (*on_stream)(struct nt_peer *peer, const struct nt_packet *packet);
	/* There is room to write again, after nt_connection_watch. */
	void (*on_room)(struct nt_peer *peer);
	/* The peer sends no more; is_over: nor does it take anything. code: why. */
	void (*on_streams_lost)(struct nt_peer *peer, int code, bool is_over);
	/* A request that has streams is over: answered, or nobody waits for it any more. */
	void (*on_request_over)(struct nt_task *task, bool is_cancelled);
};

/* An event that a peer emitted. */
struct nt_heard {
	const char *name;
	size_t name_size;
	const uint8_t *p, *end; /* the arguments */
	uint32_t count;
	struct nt_arena *arena; /* for what is read of them */
};

/* What happened that concerns no single call. */
struct nt_counts {
	uint64_t unknown_answers; /* late, repeated, or never asked for */
	uint64_t unknown_streams; /* stream packets without a stream */
	uint64_t dropped_events;  /* not sent to a peer that did not keep up */
	uint64_t bad_events;      /* received, and not what their declaration says */
};

struct netron {
	netron_allocator allocator;
	netron_limits limits; /* defaults filled in */
	netron_events events;
	struct nt_log log;
	uint32_t timeout_ms, connect_timeout_ms;
	uint32_t keepalive_ms, keepalive_min_ms; /* 0: the default of each side; what peers are
						    asked */
	unsigned features;                       /* what this side announces: NT_FEATURE_* */
	char **may_expose;                       /* names, then NULL; NULL: nothing */
	unsigned allow;                          /* NETRON_ALLOW_* */
	char *id;
	struct nt_admission admission;
	struct nt_transport_options transport_options; /* of those that say nothing else */
	uint64_t random;                               /* of waiting times: see base/prng.h */
	unsigned forks;                                /* nt_forks when it was made */

	struct nt_loop loop;
	struct nt_arena_pool arenas;
	struct nt_deflate *deflate; /* NULL: not needed yet */
	struct nt_buf deflated, inflated;
	uint32_t compress_bytes; /* 0: never */
	struct nt_buf scratch;   /* packets that cannot go out yet are encoded here first */
	struct nt_hooks hooks;
	struct nt_counts counts;

	/* What handles refer to. */
	struct nt_slots peers, tasks, exposed, listeners, subscriptions, flows, references;
	struct nt_list peer_list, listener_list, after_list;
	size_t peer_count, inbound_count, listener_count;
	uint64_t local_peer; /* handle; 0: none yet */

	/* Tasks: see task.h. */
	struct nt_list free_tasks, reserved_tasks;
	size_t free_task_count, reserved_task_count;
	struct nt_list orphans; /* handlers still at work although their caller is gone */
	size_t orphan_count;
	size_t handling;  /* requests not answered yet, of all peers */
	size_t cancelled; /* those of them that nobody waits for any more, orphans included */
	struct nt_task *current; /* the request whose handler is running */
	struct nt_list outcomes; /* failures to be reported at the end of this turn */
	struct nt_list cancels;  /* requests whose handlers are to be told then */
	struct nt_pending report;

	/* Streams: see flow.h. */
	struct nt_list flow_list, due_flows;
	size_t stream_count; /* not over yet, of all peers */
	struct nt_pending flow_turn;

	struct nt_registry *registry;
	struct nt_health *health;     /* health.c; NULL: nothing said yet */
	uint8_t health_of_all;        /* NETRON_HEALTH_* of "", 0: nothing said */
	struct nt_http *http;         /* NULL: nothing came over HTTP yet */
	struct nt_named_tasks *named; /* NULL: none */

	/* Events: see service/subscription.h and client/listen.h. */
	struct nt_strmap topics;  /* name -> nt_topic */
	unsigned emitting;        /* emissions being sent: subscribers stay in memory */
	struct nt_list stale;     /* those that left meanwhile */
	struct nt_buf emitted[2]; /* where emissions are encoded */
	uint64_t heard;           /* events that came in */
	struct nt_list over;      /* subscriptions whose end is to be told */
	struct nt_pending tell_over;

	unsigned depth; /* callbacks of the user being run now */
	bool is_closing, is_draining, free_asked, stop_asked;
	bool is_in_run, run_is_over; /* netron_run, and that it is to end */
	bool is_finished;            /* the loop is closed */
	struct nt_pending close;
	struct nt_post stop_post; /* of netron_stop, which cannot fail */
	struct nt_timer drain_timer;
	struct nt_pending drain_later; /* draining: to be queued when a stream is over */
	bool drain_is_due;
	void (*on_drained)(void *user); /* NULL, or of the server this is part of: before it stops
					 */
	void *on_drained_user;
	struct nt_signal *signals[NT_SIGNALS]; /* NULL: left to the application */
	uint32_t signal_drain_ms;

	/* Threads: see blocking.c. */
	_Atomic bool is_running; /* inside the loop, on the thread below */
	pthread_t thread;
	bool has_thread; /* netron_start was called */
};

/* Around every callback of the user. */
static inline void nt_enter(netron *net)
{
	net->depth++;
}
static inline void nt_leave(netron *net)
{
	net->depth--;
}

/* Whether this is a child of the process that made it: there nothing of it may be touched, for loop
 * and descriptors are shared with the parent. */
static inline bool nt_is_forked(const netron *net)
{
	return net->forks != nt_forks;
}

/* What a handle refers to; NULL: it is gone. */
static inline void *nt_handle_get(const netron *net, const struct nt_slots *slots, uint64_t id)
{
	return nt_is_forked(net) ? NULL : nt_slots_get(slots, id);
}

/* Why a handle refers to nothing. */
static inline int nt_gone(const netron *net)
{
	return net && nt_is_forked(net) ? NETRON_E_FORKED : NETRON_E_GONE;
}

/* Whether a public function may be used here and now: 0, NETRON_E_FORKED or NETRON_E_THREAD. */
int nt_usable(const netron *net);

/* The same for the functions of every call: threads only where asserts are compiled in. */
static inline int nt_usable_debug(const netron *net)
{
	if (nt_is_forked(net))
		return NETRON_E_FORKED;
#ifndef NDEBUG
	if (net->is_running && !pthread_equal(net->thread, pthread_self()))
		return NETRON_E_THREAD;
#endif
	return 0;
}

/* Tells on_error and the log. */
void nt_report(netron *net, enum nt_log_level level, int code, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* An error on the stack, for a callback; message is borrowed. */
netron_error nt_error_plain(int code, const char *message);

#endif
