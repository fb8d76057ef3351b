/* stream.c - starting calls that have streams, and what their answers mean for them. */
#include "client/stream.h"

#include "client/deadline.h"
#include "client/dynamic.h"
#include "client/invoke.h"
#include "peer/reconnect.h"
#include "peer/streams.h"

static struct nt_flow *sink_of(const struct nt_task *task)
{
	return nt_flow_sink((netron_stream){ task->net, task->sink });
}

static struct nt_flow *source_of(const struct nt_task *task)
{
	return nt_flow_source((netron_stream){ task->net, task->source });
}

/* ---- what is written ---- */

/* The answer may be expected from here on. */
static void on_sink_over(struct nt_flow *flow)
{
	struct nt_task *task = nt_task_of((netron_task){ flow->net, flow->task });

	if (task && (task->phase == NT_TASK_SENT || task->phase == NT_TASK_QUEUED) &&
		!nt_list_linked(&task->timer.node))
		nt_call_set_deadline(task, flow->net->timeout_ms);
}

static const struct nt_flow_owner caller = { .over = on_sink_over };

/* The original loses chunks that come in one read with their reference: its PONG says that it has
 * seen that. */
static void on_pong(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	struct nt_flow *flow = sink_of(task);

	(void)body;
	(void)end;
	if (flow && error)
		nt_streams_fail_sink(flow, error);
	else if (flow && flow->peer)
		nt_streams_announced(flow);
}

void nt_call_went(struct nt_task *task)
{
	struct nt_flow *flow = sink_of(task);

	if (!flow || !flow->peer)
		return;
	if (flow->peer->features & NT_FEATURE_CREDIT) {
		nt_streams_announced(flow);
		return;
	}
	flow->is_known = true;
	const struct nt_request ping = {
		.type = NT_PACKET_PING,
		.settle = on_pong,
		.sink = task->sink,
	};
	nt_call(nt_peer_handle(flow->peer), &ping);
}

/* ---- what the answer means ---- */

static void fail_streams(const struct nt_task *task, const netron_error *error)
{
	struct nt_flow *sink = sink_of(task), *source = source_of(task);

	if (sink)
		nt_streams_fail_sink(sink, error);
	if (source)
		nt_flow_end(source, error);
}

/* Who has answered reads no more. */
static void end_upload(const struct nt_task *task)
{
	netron_error error =
		nt_error_plain(NETRON_E_CANCELLED, "the call was answered before the end");
	struct nt_flow *sink = sink_of(task);

	if (sink)
		nt_streams_close_sink(sink, &error);
}

static void settle_typed(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	if (error)
		fail_streams(task, error);
	else
		end_upload(task);
	nt_invoke_settle(task, error, body, end);
}

static void settle_value(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	if (error)
		fail_streams(task, error);
	else
		end_upload(task);
	nt_dynamic_settle(task, error, body, end);
}

static const netron_error *read_reference(
	struct nt_task *task, const uint8_t *body, const uint8_t *end, netron_stream_wire *out_wire)
{
	static const netron_slot slot = { .size = sizeof *out_wire, .op = NETRON_OP_STREAM };
	struct nt_reader reader;

	nt_reader_init(&reader, end, &task->arena, &task->net->limits);
	const uint8_t *p = nt_unpack_slot(&reader, body, &slot, out_wire);
	nt_reader_done(&reader);
	if (p == end && out_wire->is_writable)
		return NULL;
	return nt_error_make(&task->arena, p ? NETRON_E_DECODE : reader.error,
		"the answer is no stream: %s", p ? "it is not written by the peer" : reader.reason);
}

/* A method that returns a stream: its answer is the reference. */
static void settle_source(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	static const netron_stream_type any = { .item = { .op = NETRON_OP_ANY } };
	struct nt_flow *flow = source_of(task);
	netron_stream_wire wire;

	if (!error)
		error = read_reference(task, body, end, &wire);
	if (error) {
		nt_call_missed(task, error);
		fail_streams(task, error);
		return;
	}
	if (!flow || flow->is_ending) {
		nt_streams_refuse(task->peer, wire.id, NETRON_E_CANCELLED);
		return;
	}
	int rc = nt_streams_add_source(task->peer, flow, wire.id, wire.is_live,
		task->method ? task->method->returns : &any);
	if (rc < 0)
		nt_flow_end_code(flow, rc);
}

/* ---- starting ---- */

static const netron_stream_type any_stream = {
	.item = { .size = sizeof(netron_value *), .op = NETRON_OP_ANY, .least = 1 },
};

/* A handle at once, whatever becomes of the call. */
static struct nt_flow *open_flow(struct nt_flow *flow)
{
	if (flow && !nt_flow_open(flow)) {
		nt_flow_over(flow);
		flow = NULL;
	}
	return flow;
}

static int open_sink(struct nt_peer *peer, netron *net, const netron_stream_type *type,
	bool is_live, netron_stream_wire *wire, uint64_t *out_handle)
{
	struct nt_flow *flow = open_flow(nt_flow_new_sink(net, type));
	int rc = 0;

	if (!flow)
		return NETRON_E_NO_MEMORY;
	flow->is_live = is_live;
	flow->owner = &caller;
	flow->idle_ms = is_live ? 0 : net->limits.stream_timeout_ms;
	*out_handle = flow->handle;
	if (peer && peer->phase < NT_PEER_CLOSING)
		rc = nt_streams_add_sink(peer, flow);
	else if (peer && nt_reconnect_is_wanted(peer))
		rc = NETRON_E_UNAVAILABLE; /* the call could wait, what is written for it cannot */
	*wire = (netron_stream_wire){
		.peer_id = net->id,
		.id = flow->id ? flow->id : 1, /* of a call that fails */
		.is_writable = true,
		.is_live = is_live,
	};
	return rc;
}

static int open_source(netron *net, const netron_stream_type *type,
	const netron_error_type *const *throws, uint64_t *out_handle)
{
	struct nt_flow *flow = open_flow(nt_flow_new_source(net, &type->item, false));

	if (!flow)
		return NETRON_E_NO_MEMORY;
	flow->throws = throws;
	*out_handle = flow->handle;
	return 0;
}

static netron_task start(netron_peer handle, struct nt_request *request, netron_stream *out_sink,
	netron_stream *out_source)
{
	netron_task task = nt_call(handle, request);
	struct nt_flow *sink = nt_flow_sink((netron_stream){ handle.net, request->sink });

	if (sink)
		sink->task = task.id;
	if (out_sink)
		*out_sink = (netron_stream){ handle.net, request->sink };
	if (out_source)
		*out_source = (netron_stream){ handle.net, request->source };
	return task;
}

static netron_stream_wire *wire_in(const netron_method *method, void *args)
{
	const netron_field *field = method->args->fields;

	while (field->op != NETRON_OP_STREAM)
		field++;
	return (netron_stream_wire *)(void *)((char *)args + field->offset);
}

netron_task netron_invoke_stream(netron_peer handle, const netron_method *method, void *args,
	const netron_call_options *options, netron_done *thunk, netron_function *done, void *user,
	netron_stream *out_sink, netron_stream *out_source)
{
	netron *net = handle.net;
	struct nt_request request = {
		.type = NT_PACKET_CALL,
		.method = method,
		.args = args,
		.options = options,
		.settle = method->returns ? settle_source : settle_typed,
		.thunk = thunk,
		.done = done,
		.user = user,
	};
	bool is_usable = net && nt_usable_debug(net) == 0;
	int rc = 0;

	if (method->sends)
		*wire_in(method, args) = (netron_stream_wire){ "", 1, true, false };
	if (is_usable && method->sends)
		request.failure = open_sink(nt_peer_of(handle), net, method->sends,
			method->returns != NULL, wire_in(method, args), &request.sink);
	if (is_usable && method->returns)
		rc = open_source(net, method->returns, method->throws, &request.source);
	if (request.failure == 0)
		request.failure = rc;
	return start(handle, &request, method->sends ? out_sink : NULL,
		method->returns ? out_source : NULL);
}

static netron_value *stream_in(netron_value *args, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (args[i].kind == NETRON_KIND_STREAM)
			return &args[i];
	return NULL;
}

netron_task netron_peer_call_stream(netron_peer handle, const char *service, const char *method,
	netron_value *args, size_t count, const netron_call_options *options,
	netron_value_done *done, void *user, netron_stream *out_sink, netron_stream *out_source)
{
	netron *net = handle.net;
	netron_value *place = stream_in(args, count);
	struct nt_request request = {
		.type = NT_PACKET_CALL,
		.service = service,
		.name = method,
		.values = args,
		.count = count,
		.options = options,
		.settle = out_source ? settle_source : settle_value,
		.done = (netron_function *)done,
		.user = user,
	};
	bool is_usable = net && nt_usable_debug(net) == 0;
	netron_stream_wire wire = { .peer_id = "", .id = 1 };
	int rc = 0;

	if (out_sink && !place)
		request.failure = NETRON_E_ARGUMENT;
	else if (is_usable && out_sink)
		request.failure = open_sink(nt_peer_of(handle), net, &any_stream,
			out_source != NULL, &wire, &request.sink);
	if (out_sink && place) {
		place->as.stream.id = wire.id;
		place->as.stream.is_writable = true;
		place->as.stream.is_live = wire.is_live;
		place->as.stream.peer_id = wire.peer_id;
	}
	if (is_usable && out_source)
		rc = open_source(net, &any_stream, NULL, &request.source);
	if (request.failure == 0)
		request.failure = rc;
	return start(handle, &request, out_sink, out_source);
}
