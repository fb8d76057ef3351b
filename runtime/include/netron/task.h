/* task.h - one call, seen from the caller or from the handler.
 * Not here: starting a call (generated functions, peer.h); what holds for every function (threads,
 * errors, ownership: netron.h). Read on in docs/guide/calls.md. */
#ifndef NETRON_TASK_H
#define NETRON_TASK_H

#include <netron/error.h>
#include <netron/types.h>
#include <netron/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How one call differs from the instance's defaults. Sits by value in every generated service
 * handle. */
typedef struct netron_call_options {
	uint32_t size;       /* 0, or sizeof this struct */
	uint32_t timeout_ms; /* 0: the method's @timeout, else the instance's */
	/** Which service to call instead of the stub's own name@version: a definition id, a bare
	 * name (the highest version), name@version, or name@range (Market@^1.2). Borrowed: keep it
	 * alive while the handle is used. */
	const char *service;
	/** The call being handled for which this one is made: it gets no more time than that one
	 * has left, and its trace. Zero: the call whose handler is running; outside of handlers
	 * none. */
	netron_task within;
	/** Travels beside the arguments; inherited from nowhere. NULL: none. Borrowed. */
	const netron_string_map *metadata;
	/** A W3C traceparent. NULL: the trace of the call being handled, if any. Borrowed. */
	const char *traceparent;
	/** The id of a netron_reference: the service it stands for, before all else. 0: none. */
	uint64_t reference;
	const void *reserved[4];
} netron_call_options;

typedef enum netron_task_state {
	NETRON_TASK_GONE = 0, /* over, or never was */
	NETRON_TASK_RUNNING,
	NETRON_TASK_CANCELLED /* of a handler: nobody waits for the answer any more */
} netron_task_state;

/** Never fails. */
NETRON_API netron_task_state netron_task_get_state(netron_task task);

/** Ends a call you made: its callback gets NETRON_E_CANCELLED in a later turn of the loop, and the
 * handler is told if the peer is able to. NETRON_E_GONE when it is over. */
NETRON_API int netron_task_cancel(netron_task task);

/** reason: NETRON_E_CANCELLED (by the caller), NETRON_E_TIMEOUT (the deadline has passed) or
 * NETRON_E_LOST (the caller is gone). */
typedef void netron_cancel_fn(netron_task task, int reason, void *user);

/** Of a call you handle: fn is called once, in a later turn of the loop, when nobody waits for the
 * answer any more; not when you have answered by then. The call still has to be answered, as the
 * sign that its handler has ended: that returns NETRON_E_GONE. The last fn set counts; NULL: none.
 * NETRON_E_GONE when the task is over. */
NETRON_API int netron_task_on_cancel(netron_task task, netron_cancel_fn *fn, void *user);

/** Runs the loop until the call is over. 0, also when it failed; NETRON_E_REENTRANT inside a
 * callback, NETRON_E_THREAD once the instance has a thread of its own. */
NETRON_API int netron_task_wait(netron_task task);

/** The other side of the call. All zeros when the task is gone. */
NETRON_API netron_peer netron_task_peer(netron_task task);

/** Milliseconds until the deadline; UINT32_MAX when there is none, 0 when it has passed or the task
 * is gone. */
NETRON_API uint32_t netron_task_remaining_ms(netron_task task);

/** Since it was started or arrived; to the millisecond, and exact where events of tasks are heard
 * (netron_events). 0 when the task is gone. */
NETRON_API netron_duration netron_task_duration(netron_task task);

/** Of a call you handle: what the caller sent with it. Empty when it sent nothing, NULL when the
 * task is gone. Valid until the task is over. */
NETRON_API const netron_string_map *netron_task_metadata(netron_task task);

/** Of a call you handle: the W3C traceparent it came with, NULL: none. Valid until the task is
 * over. */
NETRON_API const char *netron_task_traceparent(netron_task task);

/** The service key and the method called; NULL when the task is gone, and the service of a task by
 * name. Valid until the task is over. */
NETRON_API const char *netron_task_service(netron_task task);
NETRON_API const char *netron_task_method(netron_task task);

/* ---- tasks of your own, called by name (netron_peer_run) ---- */

/** args are valid until it returns. Returns 0, having answered or to answer later, or a negative
 * code, which the caller gets. */
typedef int netron_task_handler(
	netron_task task, const netron_value *args, size_t count, void *user);

/** Any peer may run it from then on; user must live until it is unregistered and what it handles is
 * answered. NETRON_E_CONFLICT when the name is taken, also by a task of the protocol. */
NETRON_API int netron_task_register(
	netron *net, const char *name, netron_task_handler *handler, void *user);

/** Tasks being handled go on. NETRON_E_NOT_FOUND when there is none. */
NETRON_API int netron_task_unregister(netron *net, const char *name);

/** Answers a task run by name. value NULL: nothing. NETRON_E_GONE when it was answered or nobody
 * waits; on an encoding error the caller gets that error and so do you. */
NETRON_API int netron_task_reply_value(netron_task task, const netron_value *value);

/** Answers a call you handle with an error; of one that returns a stream, ends the stream with it.
 * code: a NETRON_E_* or the negative of a status 400 to 599; message: NULL for the table's text.
 * NETRON_E_GONE when it was answered or nobody waits. */
NETRON_API int netron_task_fail(netron_task task, int code, const char *message);

/* An error with everything the protocol can carry. */
typedef struct netron_failure {
	uint32_t size;       /* 0, or sizeof this struct */
	int32_t status;      /* any number the caller is to see */
	const char *name;    /* NULL: "TitanError" */
	const char *message; /* NULL: the table's text */
	const char *request_id, *correlation_id, *trace_id, *span_id; /* NULL: none */
	const netron_value *details;                                  /* NULL: an empty object */
	const void *reserved[4];
} netron_failure;

/** netron_task_fail with all of that, borrowed until it returns. */
NETRON_API int netron_task_fail_with(netron_task task, const netron_failure *failure);

/** Fails with just this value, as JavaScript may throw anything: the caller finds it with
 * netron_error_thrown. NETRON_E_ARGUMENT for an error, which netron_task_fail_with sends. */
NETRON_API int netron_task_throw_value(netron_task task, const netron_value *value);

#ifdef __cplusplus
}
#endif
#endif
