/* stall.c - uploads whose reader takes nothing any more: a writer does not wait for ever. */
#include "peer/peer.h"
#include "peer/streams.h"

/* Also for the end alone: its reader may never come to know of the stream. */
static bool is_waiting(const struct nt_flow *flow)
{
	const struct nt_sink *sink = &flow->sink;

	return sink->phase != NT_SINK_OVER && !flow->is_over &&
	       (sink->is_full || sink->queue.count > 0 || sink->phase == NT_SINK_ENDING);
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
	bool is_watched = nt_list_linked(&flow->timer.node);

	if (flow->idle_ms == 0)
		return;
	if (is_watched && !is_waiting(flow))
		nt_loop_unset_timer(&flow->net->loop, &flow->timer);
	if (is_watched || !is_waiting(flow))
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
