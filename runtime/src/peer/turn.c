/* turn.c - whose turn it is to write: the sinks of one connection share it round robin, and only up
 * to a mark, so that calls are never far behind. */
#include "peer/chunk.h"
#include "peer/connection.h"
#include "peer/peer.h"
#include "peer/streams.h"

enum { SLICE_BYTES = 64 * 1024 }; /* of what waits in one sink, before the next has its turn */

static bool is_usable(const struct nt_peer *peer)
{
	return peer && peer->channel && peer->phase == NT_PEER_READY;
}

bool nt_streams_may_write(const struct nt_flow *flow)
{
	const struct nt_peer *peer = flow->peer;

	if (!is_usable(peer) || flow->sink.queue.count > 0 || !nt_sink_may_send(&flow->sink) ||
		!nt_connection_has_room(peer))
		return false;
	const struct nt_streams *streams = peer->streams;
	return streams->current == flow ||
	       (nt_list_empty(&streams->ready) && nt_list_empty(&streams->serving));
}

static void schedule(struct nt_streams *streams)
{
	if (nt_list_empty(&streams->ready) || !is_usable(streams->peer))
		return;
	if (nt_connection_has_room(streams->peer))
		nt_loop_defer(&streams->peer->net->loop, &streams->turn);
	else
		nt_connection_watch(streams->peer);
}

void nt_streams_want(struct nt_flow *flow)
{
	struct nt_peer *peer = flow->peer;

	if (!is_usable(peer) || !flow->sink.is_announced || flow->is_over)
		return;
	if (!nt_list_linked(&flow->node))
		nt_list_append(&peer->streams->ready, &flow->node);
	schedule(peer->streams);
}

/* ---- a turn ---- */

static void fail(struct nt_flow *flow, int rc)
{
	netron_error error = nt_error_plain(rc, "an item could not be sent");

	nt_streams_fail_sink(flow, &error);
}

static void send_waiting(struct nt_flow *flow)
{
	const uint8_t *body;
	size_t size, sent = 0;

	while (nt_sink_waiting(&flow->sink) > 0 && nt_sink_may_send(&flow->sink) &&
		sent < SLICE_BYTES && nt_connection_has_room(flow->peer)) {
		nt_queue_front(&flow->sink.queue, &body, &size);
		int rc = nt_chunk_encoded(flow, body, size);
		if (rc < 0) {
			fail(flow, rc);
			return;
		}
		if (!flow->peer) /* that was too much for the connection */
			return;
		nt_flow_moved(flow, size);
		nt_queue_drop(&flow->sink.queue);
		sent += size;
	}
}

static void send_last(struct nt_flow *flow)
{
	const uint8_t *body;
	size_t size;
	int rc;

	if (flow->sink.has_failed) {
		nt_queue_front(&flow->sink.queue, &body, &size);
		rc = nt_chunk_error(flow, body, size);
	} else {
		rc = nt_chunk_end(flow);
	}
	if (rc < 0) {
		fail(flow, rc);
		return;
	}
	if (flow->sink.phase == NT_SINK_OVER)
		return;
	nt_streams_forget(flow);
	nt_sink_move(&flow->sink, NT_SINK_OVER);
	flow->calls++;
	if (flow->owner && flow->owner->over)
		flow->owner->over(flow);
	flow->owner = NULL;
	nt_flow_close(flow);
	flow->calls--;
	nt_flow_release(flow);
}

static bool has_room_again(const struct nt_sink *sink)
{
	if (nt_sink_waiting(sink) == 0)
		return nt_sink_may_send(sink);
	return sink->queue.count <= sink->max_items / 2 && nt_sink_has_room(sink);
}

static void wake(struct nt_streams *streams, struct nt_flow *flow)
{
	flow->sink.is_full = false;
	streams->current = flow;
	nt_flow_enter(flow);
	if (flow->on_ready)
		flow->on_ready(flow, flow->user);
	else if (flow->ready)
		flow->ready(flow->ready_user);
	streams->current = NULL;
	nt_flow_leave(flow);
}

static void serve(struct nt_streams *streams, struct nt_flow *flow)
{
	struct nt_sink *sink = &flow->sink;

	flow->calls++;
	send_waiting(flow);
	if (sink->phase == NT_SINK_OVER || !flow->peer)
		;
	else if (nt_sink_waiting(sink) == 0 && sink->phase == NT_SINK_ENDING)
		send_last(flow);
	else if (sink->is_full && has_room_again(sink))
		wake(streams, flow);
	if (nt_sink_waiting(sink) > 0 && nt_sink_may_send(sink))
		nt_streams_want(flow);
	nt_flow_watch_reader(flow);
	flow->calls--;
	nt_flow_release(flow);
}

static void on_turn(struct nt_pending *pending)
{
	struct nt_streams *streams = NT_CONTAINER(pending, struct nt_streams, turn);
	struct nt_peer *peer = streams->peer;

	nt_peer_ref(peer);
	nt_list_splice(&streams->ready, &streams->serving);
	while (!nt_list_empty(&streams->serving) && is_usable(peer) &&
		nt_connection_has_room(peer)) {
		struct nt_list *node = streams->serving.next;
		nt_list_remove(node);
		serve(streams, NT_CONTAINER(node, struct nt_flow, node));
	}
	/* Those that had no turn this time are the first the next time. */
	nt_list_splice(&streams->ready, &streams->serving);
	nt_list_splice(&streams->serving, &streams->ready);
	schedule(streams);
	nt_peer_unref(peer);
}

void nt_streams_turn_init(struct nt_streams *streams)
{
	streams->turn.run = on_turn;
}

void nt_streams_room(struct nt_peer *peer)
{
	if (peer->streams)
		schedule(peer->streams);
}

void nt_streams_finish(struct nt_flow *flow)
{
	bool is_first = nt_sink_waiting(&flow->sink) == 0 && flow->sink.is_announced;

	if (is_first && is_usable(flow->peer) && nt_connection_has_room(flow->peer))
		send_last(flow);
	else
		nt_streams_want(flow);
}
