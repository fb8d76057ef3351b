/* outgoing.c - what a call takes along. */
#include "client/outgoing.h"

static uint32_t timeout_of(const netron *net, const struct nt_request *request)
{
	if (request->options && request->options->timeout_ms)
		return request->options->timeout_ms;
	if (request->method && request->method->timeout_ms)
		return request->method->timeout_ms;
	/* How long an upload takes is its writer's affair: the time begins with its end. */
	if (request->sink && !request->source && request->type != NT_PACKET_PING)
		return UINT32_MAX;
	return net->timeout_ms;
}

/* The request for which the call is made; NULL: none. */
static int find_parent(const netron *net, const struct nt_request *request,
	const struct nt_task **out_parent, const char **out_reason)
{
	const netron_call_options *options = request->options;
	const struct nt_task *parent;

	*out_parent = net->current;
	if (!options || !options->within.net)
		return 0;
	*out_parent = parent = nt_task_of(options->within);
	if (!parent) {
		*out_reason = "the call for which it is made is over";
		return NETRON_E_GONE;
	}
	if (!parent->is_request)
		return NETRON_E_ARGUMENT;
	if (parent->phase == NT_TASK_CANCELLED) {
		*out_reason = "nobody waits for the call for which it is made";
		return NETRON_E_CANCELLED;
	}
	return 0;
}

static int inherit(struct nt_outgoing *out, const struct nt_task *parent, const char **out_reason)
{
	uint32_t left = nt_task_left_ms(parent);

	if (parent->context)
		out->context.traceparent = parent->context->traceparent;
	if (left >= out->timeout_ms)
		return 0;
	out->timeout_ms = left;
	out->is_limited = true;
	if (left > 0)
		return 0;
	*out_reason = "the call for which it is made has no time left";
	return NETRON_E_TIMEOUT;
}

static int take_given(struct nt_outgoing *out, const netron *net,
	const netron_call_options *options, const char **out_reason)
{
	int rc;

	if (!options->metadata && !options->traceparent)
		return 0;
	if (options->metadata)
		out->context.metadata = *options->metadata;
	if (options->traceparent)
		out->context.traceparent = options->traceparent;
	rc = nt_context_check(&net->limits, &out->context);
	if (rc == NETRON_E_TOO_LARGE)
		*out_reason = "the metadata of the call is larger than the limit";
	else if (rc < 0)
		*out_reason = "the metadata or the traceparent of the call is not well formed";
	return rc;
}

int nt_outgoing_take(struct nt_outgoing *out, const netron *net, const struct nt_request *request,
	const char **out_reason)
{
	const struct nt_task *parent = NULL;
	int rc = 0;

	out->timeout_ms = timeout_of(net, request);
	out->is_limited = request->options && request->options->timeout_ms;
	out->context = (struct nt_context){ 0 };
	if (request->is_own)
		return 0;
	if (net->current || request->options)
		rc = find_parent(net, request, &parent, out_reason);
	if (rc == 0 && parent)
		rc = inherit(out, parent, out_reason);
	if (rc == 0 && request->options)
		rc = take_given(out, net, request->options, out_reason);
	return rc;
}
