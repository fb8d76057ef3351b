/* flow.c - one end of a stream: its memory, its handle, its end. */
#include "peer/flow.h"

#include "peer/peer.h"
#include "peer/streams.h"

/* ---- memory and handles ---- */

static void report(struct nt_pending *pending)
{
	nt_flows_report(NT_CONTAINER(pending, netron, flow_turn));
}

void nt_flows_init(netron *net)
{
	nt_list_init(&net->flow_list);
	nt_list_init(&net->due_flows);
	net->flow_turn.run = report;
}

static struct nt_flow *make(netron *net, const netron_slot *item)
{
	struct nt_flow *flow = nt_alloc_zeroed(&net->allocator, 1, sizeof *flow);

	if (!flow)
		return NULL;
	flow->net = net;
	flow->item = item;
	nt_list_append(&net->flow_list, &flow->all);
	net->stream_count++;
	return flow;
}

struct nt_flow *nt_flow_new_sink(netron *net, const netron_stream_type *type)
{
	struct nt_flow *flow = make(net, &type->item);

	if (!flow)
		return NULL;
	flow->is_sink = true;
	nt_sink_init(&flow->sink, &net->allocator, type, net->limits.stream_queue_bytes);
	return flow;
}

struct nt_flow *nt_flow_new_source(netron *net, const netron_slot *item, bool has_credit)
{
	struct nt_flow *flow = make(net, item);

	if (flow)
		nt_source_init(&flow->source, &net->allocator, has_credit);
	return flow;
}

bool nt_flow_open(struct nt_flow *flow)
{
	flow->handle = nt_slots_add(&flow->net->flows, flow);
	return flow->handle != 0;
}

static struct nt_flow *find(netron_stream handle, bool is_sink)
{
	struct nt_flow *flow =
		handle.net ? nt_handle_get(handle.net, &handle.net->flows, handle.id) : NULL;

	return flow && flow->is_sink == is_sink ? flow : NULL;
}

struct nt_flow *nt_flow_sink(netron_stream handle)
{
	return find(handle, true);
}

struct nt_flow *nt_flow_source(netron_stream handle)
{
	return find(handle, false);
}

uint64_t netron_stream_dropped(netron_stream stream)
{
	const struct nt_flow *sink = nt_flow_sink(stream), *source = nt_flow_source(stream);

	if (sink)
		return sink->sink.dropped;
	return source ? source->source.dropped : 0;
}

netron_stream nt_flow_handle(const struct nt_flow *flow)
{
	return (netron_stream){ flow->net, flow->handle };
}

static void discard(struct nt_flow *flow)
{
	netron *net = flow->net;

	nt_loop_unset_timer(&net->loop, &flow->timer);
	nt_list_remove(&flow->all);
	nt_list_remove(&flow->due);
	nt_list_remove(&flow->node);
	nt_list_remove(&flow->of_peer);
	if (flow->is_sink)
		nt_sink_fini(&flow->sink);
	else
		nt_source_fini(&flow->source);
	netron_error_free(flow->error);
	nt_free(&net->allocator, flow);
}

void nt_flow_release(struct nt_flow *flow)
{
	if (flow->is_over && !flow->is_in_table && flow->calls == 0)
		discard(flow);
}

void nt_flow_over(struct nt_flow *flow)
{
	netron *net = flow->net;

	if (flow->is_over)
		return;
	flow->is_over = true;
	if (flow->handle)
		nt_slots_remove(&net->flows, flow->handle);
	flow->handle = 0;
	nt_list_remove(&flow->due);
	nt_loop_unset_timer(&net->loop, &flow->timer);
	net->stream_count--;
	if (net->is_draining)
		nt_loop_defer(&net->loop, &net->drain_later);
	if (!flow->is_sink && flow->calls == 0)
		nt_queue_clear(&flow->source.queue);
	nt_streams_leave(flow);
	nt_flow_release(flow);
}

/* A writer that was promised to hear of the end hears of this one, and so does a reader that
 * rested. */
void nt_flows_fini(netron *net)
{
	while (!nt_list_empty(&net->flow_list)) {
		struct nt_flow *flow = NT_CONTAINER(net->flow_list.next, struct nt_flow, all);
		netron_error error = nt_error_plain(NETRON_E_CLOSED, NULL);
		nt_list_remove(&flow->all);
		flow->calls++; /* whatever is done in the callback, it is freed here */
		if (flow->is_sink && flow->close && !flow->is_over) {
			nt_enter(net);
			flow->close(flow->error ? flow->error : &error, flow->close_user);
			nt_leave(net);
		} else if (!flow->is_sink && flow->take && !flow->is_over) {
			nt_enter(net);
			flow->on_end(flow, flow->error ? flow->error : &error);
			nt_leave(net);
		}
		discard(flow);
	}
}

void nt_flow_enter(struct nt_flow *flow)
{
	flow->calls++;
	nt_enter(flow->net);
}

void nt_flow_leave(struct nt_flow *flow)
{
	nt_leave(flow->net);
	flow->calls--;
	nt_flow_release(flow);
}

/* ---- telling ---- */

void nt_flow_due(struct nt_flow *flow)
{
	if (flow->is_over || nt_list_linked(&flow->due))
		return;
	nt_list_append(&flow->net->due_flows, &flow->due);
	nt_loop_defer(&flow->net->loop, &flow->net->flow_turn);
}

static void tell_close(struct nt_flow *flow)
{
	nt_flow_enter(flow);
	if (flow->owner && flow->owner->over)
		flow->owner->over(flow);
	if (flow->on_end)
		flow->on_end(flow, flow->error);
	if (flow->close)
		flow->close(flow->error, flow->close_user);
	nt_flow_over(flow);
	nt_flow_leave(flow);
}

void nt_flow_close(struct nt_flow *flow)
{
	if (flow->close || flow->on_end)
		nt_flow_due(flow);
	else
		nt_flow_over(flow);
}

/* What becomes due meanwhile waits for the next time. */
void nt_flows_report(netron *net)
{
	struct nt_list now;

	if (nt_list_empty(&net->due_flows))
		return;
	nt_list_take(&net->due_flows, &now);
	while (!nt_list_empty(&now)) {
		struct nt_flow *flow = NT_CONTAINER(now.next, struct nt_flow, due);
		nt_list_remove(&flow->due);
		if (flow->is_over)
			nt_flow_release(flow);
		else if (flow->is_sink)
			tell_close(flow);
		else
			nt_flow_deliver(flow);
	}
	if (net->is_draining || net->is_closing)
		net->hooks.on_idle(net);
}

/* ---- ends ---- */

void nt_flow_end(struct nt_flow *flow, const netron_error *error)
{
	if (flow->is_ending || flow->is_over)
		return;
	flow->is_ending = true;
	if (flow->source.phase != NT_SOURCE_EARLY) /* its timer ends it when nobody asks for it */
		nt_loop_unset_timer(&flow->net->loop, &flow->timer);
	if (error)
		nt_error_give(&flow->net->allocator, &flow->error, error);
	nt_flow_due(flow);
}

void nt_flow_end_code(struct nt_flow *flow, int code)
{
	netron_error error = nt_error_plain(code, NULL);

	nt_flow_end(flow, &error);
}

void nt_flow_stop(struct nt_flow *flow, const netron_error *reason)
{
	if (flow->sink.phase == NT_SINK_OVER || flow->is_over)
		return;
	nt_sink_move(&flow->sink, NT_SINK_OVER);
	nt_queue_clear(&flow->sink.queue);
	flow->sink.has_failed = false;
	nt_list_remove(&flow->node);
	if (!flow->error)
		nt_error_give(&flow->net->allocator, &flow->error, reason);
	nt_flow_due(flow);
}

void nt_flow_stop_code(struct nt_flow *flow, int code)
{
	netron_error error = nt_error_plain(code, NULL);

	nt_flow_stop(flow, &error);
}
