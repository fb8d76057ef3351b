/* task.h - one operation in flight, asked of the peer (a call) or by it (a request): its states,
 * its memory, and that it is settled exactly once. No sockets; time comes as an argument. */
#ifndef NT_TASK_H
#define NT_TASK_H

#include "base/arena.h"
#include "base/list.h"
#include "base/wheel.h"

#include <netron/schema.h>

struct nt_context;
struct nt_exposed;
struct nt_peer;

/* Call:    NEW -> QUEUED -> SENT -> DONE, or to FAILED -> DONE from each.
 * Request: NEW -> OPEN -> DONE, or OPEN -> CANCELLED -> DONE, or OPEN -> STREAMING -> DONE. */
enum nt_task_phase {
	NT_TASK_NEW,
	NT_TASK_QUEUED,    /* a call that waits for the hello or for a definition */
	NT_TASK_SENT,      /* a call that waits for its answer */
	NT_TASK_FAILED,    /* a call whose failure is reported at the end of this turn */
	NT_TASK_OPEN,      /* a request that waits for its answer */
	NT_TASK_CANCELLED, /* a request nobody waits for any more */
	NT_TASK_STREAMING, /* a request answered with a stream that goes on */
	NT_TASK_DONE,      /* settled; its handle is gone */
	NT_TASK_PHASES
};

struct nt_task;

/* How a call ends. error is set, or the answer's body stands at body .. end. Runs once; the task is
 * freed behind it. */
typedef void nt_task_settle(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end);

struct nt_task {
	netron *net;
	struct nt_peer *peer; /* NULL: gone (requests), or the call never had one */
	uint64_t handle;      /* 0: none */
	struct nt_list node;  /* in one of: free, early, waiting, outcomes, requests, orphans */
	struct nt_timer timer;
	struct nt_arena arena;
	uint32_t id;   /* on the wire */
	uint8_t type;  /* NT_PACKET_* */
	uint8_t phase; /* enum nt_task_phase */
	bool is_request;
	bool is_in_handler; /* the arena must stay until the handler returns */
	bool is_reserved;
	bool is_observed; /* hooks.on_task heard of its start, and will of its end */
	bool is_resolved; /* sent with a definition id that a peer gave for `service` */
	uint32_t timeout_ms;
	const netron_method *method;      /* NULL: by name */
	const char *service, *name;       /* NULL: as in method */
	const struct nt_context *context; /* NULL: no trace and no metadata; in the arena */
	uint64_t started_ns; /* by the loop's clock, or exactly: see nt_task_duration */

	/* A request. */
	struct nt_exposed *exposed;  /* whose member runs: held; NULL: none */
	netron_cancel_fn *on_cancel; /* NULL: none, or told */
	void *cancel_user;
	struct nt_list cancel_node; /* in net->cancels while on_cancel is due */
	int cancel_reason;          /* phase CANCELLED */

	/* A call. */
	nt_task_settle *settle;
	netron_done *thunk;
	netron_function *done;
	void *user;
	const netron_error
		*error;      /* phase FAILED; in the arena. Of one that ends: what it ends with */
	const uint8_t *rest; /* phase QUEUED: name and arguments, encoded; in the arena */
	size_t rest_size;
	uint32_t item_count; /* phase QUEUED: of the packet's array */
	bool is_native64;    /* phase QUEUED: what the rest was encoded for */
	/* Phase QUEUED: services among the arguments, which the peer holds already; in the arena.
	 * Taken back when it fails before it is sent. */
	const netron_service_wire *handed;
	uint32_t handed_count;
	uint64_t sent_ns; /* of a ping */

	uint64_t sink, source; /* handles of its streams; 0: none */
};

/* Takes one from the pool; NULL: no memory. Its handle is made by nt_task_open. */
struct nt_task *nt_task_new(netron *net);
/* For a call that cannot even be started for want of memory: from the reserve; NULL: used up. */
struct nt_task *nt_task_take_reserved(netron *net);
/* Makes the handle. false: no memory. */
bool nt_task_open(struct nt_task *task);
void nt_task_free(struct nt_task *task);

/* NULL: the handle is gone. */
struct nt_task *nt_task_of(netron_task handle);
netron_task nt_task_handle(const struct nt_task *task);

/* Asserts that the move is allowed. */
void nt_task_move(struct nt_task *task, enum nt_task_phase phase);
const char *nt_task_phase_name(enum nt_task_phase phase);
bool nt_task_may_move(enum nt_task_phase from, enum nt_task_phase to);

/* Notes when it began; how long that is ago. */
void nt_task_began(struct nt_task *task);
uint64_t nt_task_duration_ns(const struct nt_task *task);
/* Milliseconds until its timer is due; UINT32_MAX: none is set. */
uint32_t nt_task_left_ms(const struct nt_task *task);

/* Fills the pool's reserve. false: no memory. */
bool nt_tasks_init(netron *net);
void nt_tasks_fini(netron *net);

/* ---- calls ---- */

/* Settles now: takes the call off its peer, runs settle, frees. */
void nt_call_conclude(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end);
/* Settles at the end of this turn with an error of the task's arena. */
void nt_call_fail(struct nt_task *task, const netron_error *error);
void nt_call_fail_code(struct nt_task *task, int code);
/* Reports all failures and cancels that wait. */
void nt_calls_report(netron *net);

/* ---- requests ---- */

/* Nobody waits for the answer: its handler is told at the end of this turn. Until that has answered
 * it stays with its peer and counts there. Nothing when it was cancelled before. */
void nt_request_cancel(struct nt_task *task, int reason);
/* It is cancelled and has on_cancel: that is due. */
void nt_request_tell_cancel(struct nt_task *task);
/* Its peer is gone: cancelled, and off it. */
void nt_request_orphan(struct nt_task *task);
/* Answered or dropped: off its peer; freed as soon as its handler has returned. */
void nt_request_close(struct nt_task *task);
/* The handler has returned. */
void nt_request_leave(struct nt_task *task);

#endif
