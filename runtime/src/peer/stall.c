/* stall.c - uploads whose reader takes nothing any more: a writer does not wait for ever. */
#include "peer/peer.h"
#include "peer/streams.h"

static bool is_waiting(const struct nt_flow *flow)
{
	return flow->sink.is_full || flow->sink.queue.count > 0;
}

static void on_due(struct nt_timer *timer, nt_ms now)
{
	struct nt_flow *flow = NT_CONTAINER(timer, struct nt_flow, timer);
	nt_ms until = flow->active_at + flow->idle_ms;
	netron_error error =
		nt_error_plain(NETRON_E_TIMEOUT, "the reader of the stream takes nothing");

	if (!is_waiting(flow))
		return;
	if (now < until)
		nt_loop_set_timer(&flow->net->loop, timer, until - now);
	else
		nt_streams_fail_sink(flow, &error);
}

void nt_flow_watch_reader(struct nt_flow *flow)
{
	if (flow->idle_ms == 0 || nt_list_linked(&flow->timer.node) || !is_waiting(flow) ||
		flow->is_over || flow->sink.phase == NT_SINK_OVER)
		return;
	flow->active_at = nt_loop_now(&flow->net->loop);
	flow->timer.on_due = on_due;
	nt_loop_set_timer(&flow->net->loop, &flow->timer, flow->idle_ms);
}

void nt_flow_moved(struct nt_flow *flow, size_t size)
{
	nt_sink_sent(&flow->sink, size);
	if (flow->idle_ms > 0)
		flow->active_at = nt_loop_now(&flow->net->loop);
}
