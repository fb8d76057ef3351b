/* stream.c - the streams of a request: opened before its handler runs, over when it is. */
#include "service/stream.h"

#include "peer/streams.h"
#include "service/request.h"

static struct nt_task *task_of(const struct nt_flow *flow)
{
	return nt_task_of((netron_task){ flow->net, flow->task });
}

static struct nt_flow *sink_of(const struct nt_task *task)
{
	return nt_flow_sink((netron_stream){ task->net, task->sink });
}

static struct nt_flow *source_of(const struct nt_task *task)
{
	return nt_flow_source((netron_stream){ task->net, task->source });
}

/* ---- the stream that is the result ---- */

/* The reference is the answer, and goes before the first chunk. */
static int announce(struct nt_flow *flow)
{
	static const netron_slot slot = { .size = sizeof(netron_stream_wire),
		.op = NETRON_OP_STREAM };
	struct nt_task *task = task_of(flow);
	struct nt_output output;

	if (!task || !task->peer)
		return NETRON_E_GONE;
	const netron_stream_wire wire = {
		.peer_id = task->peer->id,
		.id = flow->id,
		.is_writable = true,
		.is_live = true,
	};
	uint8_t *p = nt_output_begin(&output, task->peer, task->id, task->type, 64);
	int rc = nt_output_end(&output, p ? nt_pack_slot(&output.writer, p, &slot, &wire) : NULL);
	if (rc < 0) {
		nt_request_fail_with(task, rc, "the answer cannot be sent");
		return rc;
	}
	if (!flow->peer)
		return NETRON_E_GONE;
	nt_task_move(task, NT_TASK_STREAMING);
	nt_loop_unset_timer(&task->net->loop, &task->timer); /* it was the answer's */
	nt_streams_announced(flow);
	return 0;
}

static int refuse(struct nt_flow *flow, int code, const char *message,
	const netron_error_type *type, const void *value)
{
	netron_task task = { flow->net, flow->task };

	return type ? netron_throw(task, type, value) : netron_task_fail(task, code, message);
}

static void on_over(struct nt_flow *flow)
{
	struct nt_task *task = task_of(flow);

	if (!task || task->phase != NT_TASK_STREAMING)
		return;
	struct nt_peer *peer = task->peer;
	nt_request_close(task);
	if (peer && peer->has_ended)
		nt_peer_answered(peer);
}

static const struct nt_flow_owner handler = {
	.announce = announce,
	.refuse = refuse,
	.over = on_over,
};

static int open_sink(struct nt_task *task, const netron_stream_type *type)
{
	struct nt_flow *flow = nt_flow_new_sink(task->net, type);

	if (!flow)
		return NETRON_E_NO_MEMORY;
	flow->is_live = true;
	flow->owner = &handler;
	flow->task = task->handle;
	int rc = nt_flow_open(flow) ? nt_streams_add_sink(task->peer, flow) : NETRON_E_NO_MEMORY;
	if (rc < 0)
		nt_flow_over(flow);
	else
		task->sink = flow->handle;
	return rc;
}

/* ---- the stream that is a parameter ---- */

static int open_source(struct nt_task *task, const netron_stream_wire *wire, const char **reason)
{
	const netron_stream_type *type = task->method->sends;
	struct nt_flow *flow;
	int rc;

	if (!wire->is_writable) {
		*reason = "the stream is not one that the caller writes";
		return NETRON_E_INVALID_VALUE;
	}
	flow = nt_flow_new_source(task->net, &type->item, false);
	if (!flow)
		return NETRON_E_NO_MEMORY;
	flow->task = task->handle;
	flow->throws = task->method->throws;
	rc = nt_flow_open(flow) ? 0 : NETRON_E_NO_MEMORY;
	if (rc == 0)
		rc = nt_streams_add_source(task->peer, flow, wire->id, wire->is_live, type);
	if (rc == NETRON_E_CONFLICT)
		*reason = "the stream is there already";
	if (rc < 0)
		nt_flow_over(flow);
	else
		task->source = flow->handle;
	return rc;
}

static const netron_stream_wire *wire_in(const netron_method *method, const void *args)
{
	const netron_field *field = method->args->fields;

	while (field->op != NETRON_OP_STREAM)
		field++;
	return (const netron_stream_wire *)(const void *)((const char *)args + field->offset);
}

/* ---- a request ---- */

int nt_request_streams(struct nt_task *task, const void *args, const char **out_reason)
{
	const netron_method *method = task->method;
	int rc = 0;

	*out_reason = NULL;
	if (method->sends)
		rc = open_source(task, wire_in(method, args), out_reason);
	if (rc == 0 && method->returns)
		rc = open_sink(task, method->returns);
	if (rc < 0 && !*out_reason)
		*out_reason = rc == NETRON_E_LIMIT ? "Too many streams" : netron_strerror(rc);
	return rc;
}

void nt_request_stream_on(struct nt_task *task, int rc)
{
	netron_stream sink = { task->net, task->sink };
	struct nt_flow *flow = sink_of(task);

	if (!flow || flow->sink.phase == NT_SINK_OVER)
		return;
	if (rc >= 0 && !flow->sink.is_announced)
		announce(flow);
	if (rc >= 0 || netron_sink_fail(sink, rc, NULL) != NETRON_E_NO_MEMORY)
		return;
	/* The handler cannot try again. */
	netron_error error = nt_error_plain(rc, NULL);
	flow = nt_flow_sink(sink);
	if (flow)
		nt_streams_fail_sink(flow, &error);
}

/* What nobody began to read, nobody will. */
void nt_request_streams_over(struct nt_task *task, bool is_cancelled)
{
	bool is_lost = !task->peer || task->peer->phase >= NT_PEER_CLOSING;
	int code = is_lost ? NETRON_E_LOST : NETRON_E_CANCELLED;
	struct nt_flow *sink = sink_of(task), *source = source_of(task);
	netron_error error = nt_error_plain(code, NULL);

	if (sink && sink->sink.phase != NT_SINK_OVER) {
		nt_streams_forget(sink);
		nt_flow_stop_code(sink, code);
		if (!is_cancelled)
			nt_flow_close(sink);
	}
	if (source && !is_cancelled && !source->take)
		nt_streams_cancel(source);
	else if (source && is_cancelled)
		nt_streams_break(source, &error, true);
}

netron_stream netron_task_source(netron_task handle)
{
	const struct nt_task *task = nt_task_of(handle);

	return (netron_stream){ handle.net, task ? task->source : 0 };
}

netron_stream netron_task_sink(netron_task handle)
{
	const struct nt_task *task = nt_task_of(handle);

	return (netron_stream){ handle.net, task ? task->sink : 0 };
}
