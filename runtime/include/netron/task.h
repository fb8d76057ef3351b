/* task.h - one call, seen from the caller or from the handler.
 * Not here: starting a call (generated functions, peer.h).
 * Read on in docs/guide/calls.md. */
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
	const void *reserved[5];
} netron_call_options;

typedef enum netron_task_state {
	NETRON_TASK_GONE = 0, /* over, or never was */
	NETRON_TASK_RUNNING,
	NETRON_TASK_CANCELLED /* of a handler: nobody waits for the answer any more */
} netron_task_state;

NETRON_API netron_task_state netron_task_get_state(netron_task task);

/** Ends a call you made: its callback gets NETRON_E_CANCELLED in a later turn of the loop.
 * NETRON_E_GONE when it is over. */
NETRON_API int netron_task_cancel(netron_task task);

/** Runs the loop until the call is over. 0, also when it failed; NETRON_E_REENTRANT inside a
 * callback. */
NETRON_API int netron_task_wait(netron_task task);

/** The other side of the call. */
NETRON_API netron_peer netron_task_peer(netron_task task);

/** Milliseconds until the deadline; UINT32_MAX when there is none, 0 when it has passed or the task
 * is gone. */
NETRON_API uint32_t netron_task_remaining_ms(netron_task task);

/** The service key and the method called; NULL when the task is gone. Valid until the task is over.
 */
NETRON_API const char *netron_task_service(netron_task task);
NETRON_API const char *netron_task_method(netron_task task);

/** Answers a call you handle with an error. code: a NETRON_E_* or the negative of a status 400 to
 * 599; message: NULL for the table's text. */
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

NETRON_API int netron_task_fail_with(netron_task task, const netron_failure *failure);

/** Fails with just this value, as JavaScript may throw anything: the caller finds it with
 * netron_error_thrown. NETRON_E_ARGUMENT for an error, which netron_task_fail_with sends. */
NETRON_API int netron_task_throw_value(netron_task task, const netron_value *value);

#ifdef __cplusplus
}
#endif
#endif
