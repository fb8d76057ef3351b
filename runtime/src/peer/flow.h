/* flow.h - one end of a stream as the application holds it: its handle, its callbacks, and that
 * each of them comes exactly once and never early. Around a source or a sink, which know the rules.
 */
#ifndef NT_FLOW_H
#define NT_FLOW_H

#include "base/wheel.h"
#include "peer/sink.h"
#include "peer/source.h"

struct nt_arena;
struct nt_flow;
struct nt_peer;

/* Who made the flow, and wants to know: the file that started or serves the call. */
struct nt_flow_owner {
	/* A sink of a handler is about to send: the reference goes first. 0 or why it cannot. */
	int (*announce)(struct nt_flow *flow);
	/* A sink fails before that: the call does. type NULL: with code and message. */
	int (*refuse)(struct nt_flow *flow, int code, const char *message,
		const netron_error_type *type, const void *value);
	/* The last packet of a sink went out, or it was stopped. The flow is still there. */
	void (*over)(struct nt_flow *flow);
};

/* What becomes of an item: body .. end, with NT_BUF_SLACK readable bytes behind it. false: it
 * cannot be read; then *out_error, in the arena. Runs inside nt_enter. */
typedef bool nt_flow_take(struct nt_flow *flow, const uint8_t *body, const uint8_t *end,
	struct nt_arena *arena, const netron_error **out_error);

struct nt_flow {
	netron *net;
	struct nt_peer *peer;   /* NULL: gone, or not known yet */
	uint64_t handle;        /* 0: none */
	struct nt_list all;     /* in net->flow_list */
	struct nt_list due;     /* in net->due_flows */
	struct nt_list of_peer; /* in streams->flows */
	struct nt_list node;    /* of a sink: in streams->ready; of a source: in streams->early */
	struct nt_timer timer;
	nt_ms active_at; /* when something last happened */
	uint32_t id;     /* on the wire; 0: not known yet */
	unsigned calls;  /* callbacks of the user being run now */
	bool is_sink, is_live;
	bool is_in_table; /* its id means it */
	bool is_over;     /* the application was told: no callback any more */
	const netron_slot *item;
	const netron_error_type *const *throws; /* NULL: none */
	const struct nt_flow_owner *owner;      /* NULL: nobody wants to know */
	uint64_t task;                          /* the call or the request it belongs to; 0: none */
	netron_error *error;                    /* how it ended */

	union {
		struct nt_source source;
		struct nt_sink sink;
	};

	uint32_t idle_ms; /* for so long nothing may come, or go when it could; 0: for ever */

	/* A source. */
	bool is_known;     /* a sink: the peer has its reference, if it may not be written yet */
	bool has_own_idle; /* idle_ms is as the application said */
	bool is_ending;    /* the end comes behind what is queued */
	bool is_paused;
	bool is_dropping; /* stopped inside a callback: what is queued goes when it has returned */
	size_t weight;    /* of what is queued, as counted for the connection */
	nt_flow_take *take; /* NULL: nobody reads */
	netron_item_thunk *thunk;
	netron_function *on_item;
	/* A sink. */
	void (*on_ready)(struct nt_flow *flow, void *user);
	void (*ready)(void *user);
	void *ready_user;
	void (*close)(const netron_error *reason, void *user);
	void *close_user;
	/* Both: what hears of the end. */
	void (*on_end)(struct nt_flow *flow, const netron_error *error);
	netron_end_fn *end;
	void *user;
};

void nt_flows_init(netron *net);
/* Frees those that nobody read to the end. */
void nt_flows_fini(netron *net);
/* Tells now whatever is due. */
void nt_flows_report(netron *net);

/* type: of the items and the policies. NULL: no memory. */
struct nt_flow *nt_flow_new_sink(netron *net, const netron_stream_type *type);
struct nt_flow *nt_flow_new_source(netron *net, const netron_slot *item, bool has_credit);
/* Makes the handle. false: no memory. */
bool nt_flow_open(struct nt_flow *flow);
/* NULL: the handle is gone, or means the other end. */
struct nt_flow *nt_flow_sink(netron_stream handle);
struct nt_flow *nt_flow_source(netron_stream handle);
netron_stream nt_flow_handle(const struct nt_flow *flow);

/* Around callbacks of the user: the flow stays until the last has returned. */
void nt_flow_enter(struct nt_flow *flow);
void nt_flow_leave(struct nt_flow *flow);

/* Something is to be told, in this turn but never from here. */
void nt_flow_due(struct nt_flow *flow);
/* The reader's end, behind what is queued; the first one counts. error NULL: in order. */
void nt_flow_end(struct nt_flow *flow, const netron_error *error);
void nt_flow_end_code(struct nt_flow *flow, int code);
/* A sink is over, with flow->error as the reason: tells its writer in a later turn. */
void nt_flow_close(struct nt_flow *flow);
/* The writer is to stop: tells it. */
void nt_flow_stop(struct nt_flow *flow, const netron_error *reason);
void nt_flow_stop_code(struct nt_flow *flow, int code);
/* No callback comes any more: the handle goes, and the memory when nothing refers to it. */
void nt_flow_over(struct nt_flow *flow);
/* Frees what is over and out of the table. */
void nt_flow_release(struct nt_flow *flow);

/* Counts idle_ms of a source that is open from now on (streams.c). */
void nt_flow_watch(struct nt_flow *flow);
/* Counts idle_ms of a sink as long as its writer, its items or its end wait: to be called whenever
 * that may have changed (stall.c). */
void nt_flow_watch_reader(struct nt_flow *flow);
/* An item of so many bytes went. */
void nt_flow_moved(struct nt_flow *flow, size_t size);
/* Hands on what is queued, as far as the reader takes it, then the end (deliver.c). */
void nt_flow_deliver(struct nt_flow *flow);
/* An item came for a source that is open. */
void nt_flow_receive(struct nt_flow *flow, const uint8_t *body, size_t size);
/* Whether an item would be handed on at once. */
bool nt_flow_is_reading(const struct nt_flow *flow);
/* Writes for the public functions and those that wait (write.c). */
int nt_flow_write(struct nt_flow *flow, const void *item);
bool nt_flow_has_room(const struct nt_flow *flow);
/* A sink whose reader knows of it fails with a whole error; thrown: the value that stands for it,
 * or NULL. */
int nt_sink_fail_with(netron_stream handle, const netron_error *error, const netron_value *thrown);

#endif
