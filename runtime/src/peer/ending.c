/* ending.c - how streams end before their time, and what the peer is told of it and of what was
 * read. */
#include "peer/chunk.h"
#include "peer/connection.h"
#include "peer/peer.h"
#include "peer/streams.h"

/* ---- telling the peer ---- */

bool nt_streams_can_tell(const struct nt_peer *peer)
{
	return peer && peer->channel && peer->phase == NT_PEER_READY;
}

bool nt_streams_has_credit(const struct nt_peer *peer)
{
	return (peer->features & NT_FEATURE_CREDIT) != 0;
}

/* What cannot be told would leave the other side waiting. */
void nt_streams_told(struct nt_peer *peer, int rc)
{
	if (rc < 0)
		nt_peer_abort(peer, rc, "a stream could not be told what it must know");
}

void nt_streams_tell_stop(struct nt_peer *peer, uint32_t id, const netron_error *error)
{
	if (nt_streams_can_tell(peer) && nt_streams_has_credit(peer))
		nt_streams_told(
			peer, nt_chunk_stop(peer, id, error->status, netron_error_message(error)));
	else if (nt_streams_can_tell(peer) && error->code == NETRON_E_LIMIT)
		nt_streams_told(peer, nt_chunk_close(peer, id, "stream-limit-reached"));
}

void nt_streams_tell_stop_code(struct nt_peer *peer, uint32_t id, int code)
{
	netron_error error = nt_error_plain(code, NULL);

	nt_streams_tell_stop(peer, id, &error);
}

/* ---- ends ---- */

void nt_streams_was_read(struct nt_flow *flow, size_t size)
{
	uint32_t bytes, items;

	if (flow->source.phase != NT_SOURCE_OPEN ||
		!nt_source_read(&flow->source, size, &bytes, &items))
		return;
	if (nt_streams_can_tell(flow->peer))
		nt_streams_told(flow->peer, nt_chunk_credit(flow->peer, flow->id, bytes, items));
}

void nt_streams_break(struct nt_flow *flow, const netron_error *error, bool keep_queue)
{
	if (flow->source.phase == NT_SOURCE_OPEN) {
		nt_source_move(&flow->source, NT_SOURCE_DISCARDED);
		nt_streams_tell_stop(flow->peer, flow->id, error);
	}
	if (!keep_queue)
		nt_queue_clear(&flow->source.queue);
	nt_streams_weigh(flow);
	nt_flow_end(flow, error);
}

static void drop_queue(struct nt_flow *flow)
{
	if (flow->calls == 0)
		nt_queue_clear(&flow->source.queue);
	else
		flow->is_dropping = true;
}

void nt_streams_cancel(struct nt_flow *flow)
{
	netron_error error = nt_error_plain(NETRON_E_CANCELLED, "the reader wants no more");

	if (flow->is_over)
		return;
	if (flow->source.phase == NT_SOURCE_OPEN) {
		nt_source_move(&flow->source, NT_SOURCE_DISCARDED);
		nt_streams_tell_stop(flow->peer, flow->id, &error);
	}
	drop_queue(flow);
	nt_streams_weigh(flow);
	flow->is_paused = false;
	netron_error_free(flow->error);
	flow->error = NULL;
	flow->is_ending = false;
	nt_flow_end(flow, &error);
	if (!flow->take)
		nt_flow_over(flow);
}

/* The reader is told at once: what waited is not wanted any more. */
void nt_streams_fail_sink(struct nt_flow *flow, const netron_error *error)
{
	struct nt_queue *queue = &flow->sink.queue;
	const uint8_t *body;
	size_t size, mark;

	if (flow->sink.phase == NT_SINK_OVER || flow->is_over)
		return;
	if ((flow->sink.is_announced || flow->is_known) && nt_streams_can_tell(flow->peer)) {
		nt_queue_clear(queue);
		mark = nt_queue_begin(queue);
		int rc = mark == SIZE_MAX
				 ? NETRON_E_NO_MEMORY
				 : nt_chunk_error_body(flow, &queue->buf, error, NULL, NULL);
		if (rc == 0) {
			nt_queue_end(queue, mark);
			nt_queue_front(queue, &body, &size);
			rc = nt_chunk_error(flow, body, size);
		} else if (mark != SIZE_MAX) {
			nt_queue_undo(queue, mark);
		}
		if (rc < 0 && flow->peer)
			nt_streams_told(flow->peer, rc);
	}
	nt_streams_forget(flow);
	nt_flow_stop(flow, error);
}

void nt_streams_close_sink(struct nt_flow *flow, const netron_error *reason)
{
	struct nt_peer *peer = flow->peer;
	bool must_tell = flow->sink.is_announced && nt_streams_can_tell(peer);

	if (flow->sink.phase == NT_SINK_OVER || flow->is_over)
		return;
	nt_streams_forget(flow);
	nt_flow_stop(flow, reason);
	if (must_tell)
		nt_streams_told(peer, nt_chunk_close(peer, flow->id, "stopped"));
}

/* Whoever told the peer something may be the one for whom it is lost: nothing is freed here. */
static void lose(struct nt_flow *flow, int code)
{
	netron *net = flow->net;

	flow->calls++;
	nt_streams_forget(flow);
	nt_list_remove(&flow->of_peer);
	if (!flow->is_sink)
		flow->peer->streams->waiting_bytes -= flow->weight;
	flow->weight = 0;
	flow->peer = NULL;
	if (flow->is_sink)
		nt_flow_stop_code(flow, code);
	else if (flow->source.phase != NT_SOURCE_CLOSED)
		nt_source_move(&flow->source, NT_SOURCE_CLOSED);
	if (!flow->is_sink)
		nt_flow_end_code(flow, code);
	if (!flow->handle)
		nt_flow_over(flow);
	flow->calls--;
	if (flow->is_over && !nt_list_linked(&flow->due)) {
		nt_list_append(&net->due_flows, &flow->due);
		nt_loop_defer(&net->loop, &net->flow_turn);
	}
}

void nt_streams_lost(struct nt_peer *peer, int code, bool is_over)
{
	struct nt_streams *streams = peer->streams;
	struct nt_list *node, *next;

	if (!streams)
		return;
	for (node = streams->flows.next; node != &streams->flows; node = next) {
		struct nt_flow *flow = NT_CONTAINER(node, struct nt_flow, of_peer);
		next = node->next;
		/* Who sends no more gives no more credit. */
		if (is_over || !flow->is_sink || nt_streams_has_credit(peer))
			lose(flow, code);
	}
	nt_connection_hold(peer, false);
}

/* ---- what waits to be read ---- */

/* Without credit nothing but the connection can hold a writer back. */
void nt_streams_weigh(struct nt_flow *flow)
{
	struct nt_peer *peer = flow->peer;
	struct nt_streams *streams;
	size_t weight = flow->is_over ? 0 : nt_queue_bytes(&flow->source.queue);

	if (!peer || flow->source.has_credit)
		return;
	streams = peer->streams;
	streams->waiting_bytes += weight - flow->weight;
	flow->weight = weight;
	if (streams->waiting_bytes > flow->net->limits.stream_queue_bytes)
		nt_connection_hold(peer, true);
	else if (streams->waiting_bytes <= flow->net->limits.stream_queue_bytes / 2)
		nt_connection_hold(peer, false);
}
