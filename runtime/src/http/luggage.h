/* luggage.h - what travels with a call beside its arguments: from the head of the request, and from
 * the context of an envelope. */
#ifndef NT_HTTP_LUGGAGE_H
#define NT_HTTP_LUGGAGE_H

#include "http/call.h"
#include "peer/context.h"

bool nt_http_has_luggage(const struct nt_http_call *call);
/* In the arena. 0, or NETRON_E_NO_MEMORY. */
int nt_http_luggage(
	const struct nt_http_call *call, struct nt_arena *arena, struct nt_context *out_context);

#endif
