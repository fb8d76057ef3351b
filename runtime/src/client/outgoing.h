/* outgoing.h - what a call takes along: its time, its trace, its metadata; given, or inherited from
 * the call for which it is made. */
#ifndef NT_OUTGOING_H
#define NT_OUTGOING_H

#include "client/call.h"
#include "peer/context.h"

struct nt_outgoing {
	uint32_t timeout_ms;
	bool is_limited; /* by the call's options, or by what another call has left */
	struct nt_context context;
};

/* 0; or why the call cannot be made, with static text in *out_reason where the table's is not
 * enough. */
int nt_outgoing_take(struct nt_outgoing *out, const netron *net, const struct nt_request *request,
	const char **out_reason);

/* NULL: nothing but the time. */
static inline const struct nt_context *nt_outgoing_context(const struct nt_outgoing *outgoing)
{
	return outgoing->context.traceparent || outgoing->context.metadata.count
		       ? &outgoing->context
		       : NULL;
}

#endif
