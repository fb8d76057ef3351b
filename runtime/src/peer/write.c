/* write.c - the public functions of a sink: straight to the connection where that is possible, into
 * the sink's queue where it is not. */
#include "peer/chunk.h"
#include "peer/peer.h"
#include "peer/streams.h"

static int find(netron_stream handle, struct nt_flow **out_flow)
{
	struct nt_flow *flow = nt_flow_sink(handle);

	if (!flow)
		return nt_gone(handle.net);
	int rc = nt_usable_debug(flow->net);
	if (rc < 0)
		return rc;
	if (flow->sink.phase == NT_SINK_OVER)
		return NETRON_E_GONE;
	if (flow->sink.phase == NT_SINK_ENDING)
		return NETRON_E_CLOSED;
	*out_flow = flow;
	return 0;
}

/* The writer is asked for nothing more; who waits to write is told. */
static void end(struct nt_flow *flow)
{
	flow->sink.is_full = false;
	nt_sink_move(&flow->sink, NT_SINK_ENDING);
	if (flow->on_end)
		flow->on_end(flow, NULL);
	nt_flow_watch_reader(flow);
	nt_streams_finish(flow);
}

/* The error stands behind the items, encoded as it will go. */
static int fail(struct nt_flow *flow, const netron_error *error, const netron_error_type *type,
	const void *value)
{
	struct nt_queue *queue = &flow->sink.queue;
	size_t mark = nt_queue_begin(queue);

	if (mark == SIZE_MAX)
		return NETRON_E_NO_MEMORY;
	int rc = nt_chunk_error_body(flow, &queue->buf, error, type, value);
	if (rc < 0) {
		nt_queue_undo(queue, mark);
		return rc;
	}
	nt_queue_end(queue, mark);
	flow->sink.has_failed = true;
	nt_error_give(&flow->net->allocator, &flow->error, error);
	end(flow);
	return 0;
}

/* ---- items ---- */

bool nt_flow_has_room(const struct nt_flow *flow)
{
	return flow->sink.policy != NETRON_BUFFER_BLOCK || nt_streams_may_write(flow) ||
	       nt_sink_has_room(&flow->sink);
}

static int full(struct nt_flow *flow)
{
	flow->sink.is_full = true;
	if (flow->sink.is_announced && nt_sink_may_send(&flow->sink))
		nt_streams_want(flow);
	return NETRON_FULL;
}

static int write_through(struct nt_flow *flow, const void *item)
{
	struct nt_output output;
	int64_t size = nt_chunk_item(flow, item, &output);

	if (size < 0)
		return (int)size;
	if (!flow->peer)
		return NETRON_E_GONE;
	nt_flow_moved(flow, (size_t)size);
	return nt_flow_has_room(flow) ? 0 : full(flow);
}

static int write_behind(struct nt_flow *flow, const void *item)
{
	struct nt_queue *queue = &flow->sink.queue;
	bool native64 = flow->peer && (flow->peer->features & NT_FEATURE_INT64);
	size_t mark = nt_queue_begin(queue);
	struct nt_writer writer;
	uint8_t *p;

	if (mark == SIZE_MAX)
		return NETRON_E_NO_MEMORY;
	p = nt_writer_begin(&writer, &queue->buf, 64, native64);
	p = p ? nt_pack_slot(&writer, p, flow->item, item) : NULL;
	if (!p) {
		nt_queue_undo(queue, mark);
		return writer.error;
	}
	nt_writer_end(&writer, p);
	size_t size = nt_queue_end(queue, mark);
	if (size + NT_PACKET_HEADER + NT_PACKET_TRAILER > flow->net->limits.max_packet_bytes) {
		nt_queue_undo(queue, mark);
		queue->count--;
		return NETRON_E_TOO_LARGE;
	}
	int rc = nt_sink_queued(&flow->sink, mark);
	if (nt_sink_may_send(&flow->sink))
		nt_streams_want(flow);
	return rc == NETRON_FULL ? full(flow) : rc;
}

int nt_flow_write(struct nt_flow *flow, const void *item)
{
	if (!flow->sink.is_announced && flow->owner && flow->owner->announce) {
		int rc = flow->owner->announce(flow);
		if (rc < 0)
			return rc;
	}
	int rc = nt_streams_may_write(flow) ? write_through(flow, item) : write_behind(flow, item);
	nt_flow_watch_reader(flow);
	if (rc == NETRON_E_LIMIT && flow->sink.policy == NETRON_BUFFER_ERROR &&
		flow->sink.phase < NT_SINK_ENDING) {
		netron_error error = nt_error_plain(rc, "the buffer of the stream is full");
		fail(flow, &error, NULL, NULL);
	}
	return rc;
}

int netron_sink_write(netron_stream sink, const void *item)
{
	struct nt_flow *flow;
	int rc = find(sink, &flow);

	return rc < 0 ? rc : nt_flow_write(flow, item);
}

/* ---- callbacks ---- */

int netron_sink_on_ready(netron_stream sink, void (*on_ready)(void *user), void *user)
{
	struct nt_flow *flow;
	int rc = find(sink, &flow);

	if (rc < 0)
		return rc;
	flow->ready = on_ready;
	flow->ready_user = user;
	return 0;
}

int netron_sink_on_close(
	netron_stream sink, void (*on_close)(const netron_error *reason, void *user), void *user)
{
	struct nt_flow *flow = nt_flow_sink(sink);

	if (!flow)
		return nt_gone(sink.net);
	int rc = nt_usable_debug(flow->net);
	if (rc < 0)
		return rc;
	flow->close = on_close;
	flow->close_user = user;
	return 0;
}

/* ---- ends ---- */

int netron_sink_end(netron_stream sink)
{
	struct nt_flow *flow;
	int rc = find(sink, &flow);

	if (rc == 0 && !flow->sink.is_announced && flow->owner && flow->owner->announce)
		rc = flow->owner->announce(flow);
	if (rc < 0)
		return rc;
	end(flow);
	return 0;
}

int nt_sink_fail_with(netron_stream handle, const netron_error *error, const netron_value *thrown)
{
	struct nt_flow *flow;
	int rc = find(handle, &flow);

	return rc < 0 ? rc : fail(flow, error, NULL, thrown);
}

int netron_sink_fail(netron_stream sink, int code, const char *message)
{
	struct nt_flow *flow;
	int rc = find(sink, &flow);

	if (rc < 0 || code >= 0)
		return rc < 0 ? rc : NETRON_E_ARGUMENT;
	if (!flow->sink.is_announced && flow->owner && flow->owner->refuse)
		return flow->owner->refuse(flow, code, message, NULL, NULL);
	netron_error error = nt_error_plain(code, message);
	return fail(flow, &error, NULL, NULL);
}

int netron_sink_throw(netron_stream sink, const netron_error_type *type, const void *value)
{
	int code = type->status ? -(int)type->status : NETRON_E_INTERNAL;
	struct nt_flow *flow;
	int rc = find(sink, &flow);

	if (rc < 0)
		return rc;
	if (!flow->sink.is_announced && flow->owner && flow->owner->refuse)
		return flow->owner->refuse(flow, code, NULL, type, value);
	netron_error error = nt_error_plain(code, NULL);
	return fail(flow, &error, type, value);
}
