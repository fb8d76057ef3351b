/* call.h - starting a call of any kind: what is asked becomes a packet, the packet a task that
 * waits for its answer. */
#ifndef NT_CALL_H
#define NT_CALL_H

#include "peer/output.h"
#include "peer/peer.h"

/* What is asked. Borrowed until nt_call returns. */
struct nt_request {
	uint8_t type; /* NT_PACKET_PING ... NT_PACKET_TASK */
	/* A method of the IDL with its args, or names and values. */
	const netron_method *method;
	const void *args;
	const char *service, *name; /* service: NULL for TASK and PING */
	const netron_value *values;
	size_t count;
	const netron_call_options *options; /* may be NULL */
	bool is_own;           /* the library's: made for no handler, whichever is running */
	uint64_t sink, source; /* handles of its streams; 0: none */
	int failure;           /* 0, or why it cannot even be tried */
	/* How it ends. */
	nt_task_settle *settle;
	netron_done *thunk;
	netron_function *done;
	void *user;
};

/* Starts it. settle runs exactly once and never before this returns, also when it cannot be
 * started. */
netron_task nt_call(netron_peer peer, const struct nt_request *request);
/* Sends it and forgets it: the answer will be ignored. 0, or why not. */
int nt_call_oneway(netron_peer peer, const struct nt_request *request);

/* Sends a queued call, to the definition id when there is one. */
void nt_call_send_queued(struct nt_task *task, const char *definition);
/* The hook on_ready: what waited for the hello goes out, or on to wait for a definition. */
void nt_call_release_early(struct nt_peer *peer);

#endif
