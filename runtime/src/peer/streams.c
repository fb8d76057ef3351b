/* streams.c - the streams of one peer: what their ids mean, and how they get one. */
#include "peer/streams.h"

#include "peer/chunk.h"
#include "peer/connection.h"
#include "peer/peer.h"

/* ---- the tables ---- */

struct nt_streams *nt_streams_of(struct nt_peer *peer)
{
	netron *net = peer->net;
	struct nt_streams *streams = peer->streams;

	if (streams)
		return streams;
	streams = nt_alloc_zeroed(&net->allocator, 1, sizeof *streams);
	if (!streams)
		return NULL;
	streams->peer = peer;
	nt_strmap_init(&streams->sinks, &net->allocator);
	nt_strmap_init(&streams->sources, &net->allocator);
	nt_list_init(&streams->ready);
	nt_list_init(&streams->serving);
	nt_list_init(&streams->flows);
	nt_list_init(&streams->early);
	nt_streams_turn_init(streams);
	peer->streams = streams;
	return streams;
}

void nt_streams_free(struct nt_peer *peer)
{
	struct nt_streams *streams = peer->streams;

	if (!streams)
		return;
	nt_loop_undefer(&streams->turn);
	nt_strmap_fini(&streams->sinks);
	nt_strmap_fini(&streams->sources);
	nt_free(&peer->net->allocator, streams);
	peer->streams = NULL;
}

static struct nt_flow *find(const struct nt_strmap *map, uint32_t id)
{
	return nt_strmap_get(map, (const char *)&id, sizeof id);
}

struct nt_flow *nt_streams_sink(const struct nt_peer *peer, uint32_t id)
{
	return peer->streams ? find(&peer->streams->sinks, id) : NULL;
}

struct nt_flow *nt_streams_source(const struct nt_peer *peer, uint32_t id)
{
	return peer->streams ? find(&peer->streams->sources, id) : NULL;
}

static struct nt_strmap *table_of(const struct nt_flow *flow)
{
	struct nt_streams *streams = flow->peer->streams;

	return flow->is_sink ? &streams->sinks : &streams->sources;
}

/* flow->id is its key. */
int nt_streams_enter(struct nt_peer *peer, struct nt_flow *flow)
{
	int rc;

	flow->peer = peer;
	rc = nt_strmap_put(table_of(flow), (const char *)&flow->id, sizeof flow->id, flow);
	if (rc < 0) {
		flow->peer = NULL;
		return rc;
	}
	flow->is_in_table = true;
	nt_list_append(&peer->streams->flows, &flow->of_peer);
	return 0;
}

void nt_streams_forget(struct nt_flow *flow)
{
	struct nt_streams *streams;

	if (!flow->is_in_table)
		return;
	streams = flow->peer->streams;
	nt_strmap_remove(table_of(flow), (const char *)&flow->id, sizeof flow->id);
	flow->is_in_table = false;
	nt_list_remove(&flow->node);
	if (!flow->is_sink && flow->source.phase == NT_SOURCE_EARLY) {
		streams->early_count--;
		streams->early_bytes -= nt_queue_bytes(&flow->source.queue);
	}
}

void nt_streams_leave(struct nt_flow *flow)
{
	if (!flow->peer)
		return;
	if (!flow->is_sink)
		nt_streams_weigh(flow);
	nt_list_remove(&flow->node);
	if (flow->is_in_table && flow->is_sink)
		nt_streams_forget(flow);
	if (flow->is_in_table)
		return; /* what still comes for it is dropped */
	nt_list_remove(&flow->of_peer);
	flow->peer = NULL;
}

/* Nothing comes for it any more. */
void nt_streams_close_source(struct nt_flow *flow)
{
	nt_streams_forget(flow);
	if (flow->source.phase != NT_SOURCE_CLOSED)
		nt_source_move(&flow->source, NT_SOURCE_CLOSED);
	nt_loop_unset_timer(&flow->net->loop, &flow->timer);
	if (flow->is_over)
		nt_streams_leave(flow);
	nt_flow_release(flow);
}

/* ---- announcing ---- */

int nt_streams_add_sink(struct nt_peer *peer, struct nt_flow *flow)
{
	struct nt_streams *streams = nt_streams_of(peer);

	if (!streams)
		return NETRON_E_NO_MEMORY;
	if (streams->sinks.count >= peer->net->limits.max_streams)
		return NETRON_E_LIMIT;
	do
		flow->id = ++streams->last_id;
	while (flow->id == 0 || find(&streams->sinks, flow->id));
	return nt_streams_enter(peer, flow);
}

static void on_idle_due(struct nt_timer *timer, nt_ms now)
{
	struct nt_flow *flow = NT_CONTAINER(timer, struct nt_flow, timer);
	nt_ms until = flow->active_at + flow->idle_ms;
	netron_error error = nt_error_plain(NETRON_E_TIMEOUT, "nothing came in the stream");

	if (now < until)
		nt_loop_set_timer(&flow->net->loop, timer, until - now);
	else /* a queue that nobody reads holds up others, or a window */
		nt_streams_break(flow, &error, false);
}

/* What came early is what came. */
static void adopt(struct nt_flow *flow, struct nt_flow *early)
{
	nt_streams_forget(early);
	nt_source_fini(&flow->source);
	flow->source = early->source;
	nt_queue_init(&early->source.queue, &flow->net->allocator);
	if (early->is_ending)
		nt_flow_end(flow, early->error);
	nt_source_move(&early->source, NT_SOURCE_CLOSED);
	nt_flow_over(early);
}

static int admit_source(struct nt_peer *peer, uint32_t id)
{
	const struct nt_flow *there = nt_streams_source(peer, id);

	if (id == 0)
		return NETRON_E_INVALID_VALUE;
	if (there && there->source.phase != NT_SOURCE_EARLY)
		return NETRON_E_CONFLICT;
	if (!there && peer->streams->sources.count >= peer->net->limits.max_streams)
		return NETRON_E_LIMIT;
	return 0;
}

void nt_flow_watch(struct nt_flow *flow)
{
	netron *net = flow->net;

	flow->active_at = nt_loop_now(&net->loop);
	if (flow->source.phase != NT_SOURCE_OPEN || flow->is_ending)
		return;
	nt_loop_unset_timer(&net->loop, &flow->timer);
	if (flow->idle_ms == 0)
		return;
	flow->timer.on_due = on_idle_due;
	nt_loop_set_timer(&net->loop, &flow->timer, flow->idle_ms);
}

int nt_streams_add_source(struct nt_peer *peer, struct nt_flow *flow, uint32_t id, bool is_live,
	const netron_stream_type *type)
{
	int rc = nt_streams_of(peer) ? admit_source(peer, id) : NETRON_E_NO_MEMORY;
	struct nt_flow *early;

	if (rc < 0) {
		if (rc != NETRON_E_CONFLICT)
			nt_streams_tell_stop_code(peer, id, rc);
		return rc;
	}
	flow->id = id;
	flow->is_live = is_live;
	flow->source.has_credit = nt_streams_has_credit(peer);
	early = nt_streams_source(peer, id);
	if (early)
		adopt(flow, early);
	nt_source_move(&flow->source, NT_SOURCE_OPEN);
	rc = nt_streams_enter(peer, flow);
	if (rc < 0) {
		nt_streams_tell_stop_code(peer, id, rc);
		return rc;
	}
	uint32_t more = nt_source_shape(&flow->source, type);
	if (flow->is_ending) {
		nt_streams_forget(flow);
		nt_source_move(&flow->source, NT_SOURCE_CLOSED);
	} else if (more > 0 && nt_streams_can_tell(peer)) {
		nt_streams_told(peer, nt_chunk_credit(peer, id, more, 0));
	}
	if (!flow->has_own_idle)
		flow->idle_ms = is_live ? 0 : flow->net->limits.stream_timeout_ms;
	nt_flow_watch(flow);
	nt_streams_weigh(flow);
	return 0;
}

/* Remembered while there is room, so that what comes for it is dropped at once. */
void nt_streams_refuse(struct nt_peer *peer, uint32_t id, int code)
{
	static const netron_stream_type any = { .item = { .op = NETRON_OP_ANY } };
	struct nt_flow *flow;

	if (!nt_streams_can_tell(peer))
		return;
	flow = nt_flow_new_source(peer->net, &any.item, nt_streams_has_credit(peer));
	if (!flow)
		nt_streams_tell_stop_code(peer, id, code);
	else if (nt_streams_add_source(peer, flow, id, true, &any) == 0)
		nt_streams_cancel(flow);
	else
		nt_flow_over(flow);
}

void nt_streams_announced(struct nt_flow *flow)
{
	nt_sink_announce(&flow->sink, nt_streams_has_credit(flow->peer));
	if (flow->sink.queue.count > 0 || flow->sink.is_full || flow->sink.phase == NT_SINK_ENDING)
		nt_streams_want(flow);
}
