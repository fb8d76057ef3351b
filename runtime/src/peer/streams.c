/* streams.c - the streams of one peer: what their ids mean, and packets in. */
#include "peer/streams.h"

#include "peer/chunk.h"
#include "peer/connection.h"
#include "peer/peer.h"

#include <string.h>

enum { MAX_EARLY = 64 };

/* ---- the tables ---- */

static struct nt_streams *get(struct nt_peer *peer)
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

static struct nt_flow *find_sink(const struct nt_peer *peer, uint32_t id)
{
	return peer->streams ? find(&peer->streams->sinks, id) : NULL;
}

static struct nt_flow *find_source(const struct nt_peer *peer, uint32_t id)
{
	return peer->streams ? find(&peer->streams->sources, id) : NULL;
}

static struct nt_strmap *table_of(const struct nt_flow *flow)
{
	struct nt_streams *streams = flow->peer->streams;

	return flow->is_sink ? &streams->sinks : &streams->sources;
}

/* flow->id is its key. */
static int enter(struct nt_peer *peer, struct nt_flow *flow)
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
static void close_source(struct nt_flow *flow)
{
	nt_streams_forget(flow);
	if (flow->source.phase != NT_SOURCE_CLOSED)
		nt_source_move(&flow->source, NT_SOURCE_CLOSED);
	nt_loop_unset_timer(&flow->net->loop, &flow->timer);
	if (flow->is_over)
		nt_streams_leave(flow);
	nt_flow_release(flow);
}

/* ---- telling the peer ---- */

static bool can_tell(const struct nt_peer *peer)
{
	return peer && peer->channel && peer->phase == NT_PEER_READY;
}

static bool has_credit(const struct nt_peer *peer)
{
	return (peer->features & NT_FEATURE_CREDIT) != 0;
}

/* What cannot be told would leave the other side waiting. */
static void told(struct nt_peer *peer, int rc)
{
	if (rc < 0)
		nt_peer_abort(peer, rc, "a stream could not be told what it must know");
}

static void tell_stop(struct nt_peer *peer, uint32_t id, const netron_error *error)
{
	if (can_tell(peer) && has_credit(peer))
		told(peer, nt_chunk_stop(peer, id, error->status, netron_error_message(error)));
	else if (can_tell(peer) && error->code == NETRON_E_LIMIT)
		told(peer, nt_chunk_close(peer, id, "stream-limit-reached"));
}

static void tell_stop_code(struct nt_peer *peer, uint32_t id, int code)
{
	netron_error error = nt_error_plain(code, NULL);

	tell_stop(peer, id, &error);
}

/* ---- announcing ---- */

int nt_streams_add_sink(struct nt_peer *peer, struct nt_flow *flow)
{
	struct nt_streams *streams = get(peer);

	if (!streams)
		return NETRON_E_NO_MEMORY;
	if (streams->sinks.count >= peer->net->limits.max_streams)
		return NETRON_E_LIMIT;
	do
		flow->id = ++streams->last_id;
	while (flow->id == 0 || find(&streams->sinks, flow->id));
	return enter(peer, flow);
}

static void on_idle_due(struct nt_timer *timer, nt_ms now)
{
	struct nt_flow *flow = NT_CONTAINER(timer, struct nt_flow, timer);
	nt_ms until = flow->active_at + flow->idle_ms;
	netron_error error = nt_error_plain(NETRON_E_TIMEOUT, "nothing came in the stream");

	if (now < until)
		nt_loop_set_timer(&flow->net->loop, timer, until - now);
	else
		nt_streams_break(flow, &error, true);
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
	const struct nt_flow *there = find_source(peer, id);

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
	int rc = get(peer) ? admit_source(peer, id) : NETRON_E_NO_MEMORY;
	struct nt_flow *early;

	if (rc < 0) {
		if (rc != NETRON_E_CONFLICT)
			tell_stop_code(peer, id, rc);
		return rc;
	}
	flow->id = id;
	flow->is_live = is_live;
	flow->source.has_credit = has_credit(peer);
	early = find_source(peer, id);
	if (early)
		adopt(flow, early);
	nt_source_move(&flow->source, NT_SOURCE_OPEN);
	rc = enter(peer, flow);
	if (rc < 0)
		return rc;
	uint32_t more = nt_source_shape(&flow->source, type);
	if (flow->is_ending) {
		nt_streams_forget(flow);
		nt_source_move(&flow->source, NT_SOURCE_CLOSED);
	} else if (more > 0 && can_tell(peer)) {
		told(peer, nt_chunk_credit(peer, id, more, 0));
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

	if (!can_tell(peer))
		return;
	flow = nt_flow_new_source(peer->net, &any.item, has_credit(peer));
	if (!flow)
		tell_stop_code(peer, id, code);
	else if (nt_streams_add_source(peer, flow, id, true, &any) == 0)
		nt_streams_cancel(flow);
	else
		nt_flow_over(flow);
}

void nt_streams_announced(struct nt_flow *flow)
{
	nt_sink_announce(&flow->sink, has_credit(flow->peer));
	if (flow->sink.queue.count > 0 || flow->sink.is_full || flow->sink.phase == NT_SINK_ENDING)
		nt_streams_want(flow);
}

/* ---- ends ---- */

void nt_streams_was_read(struct nt_flow *flow, size_t size)
{
	uint32_t bytes, items;

	if (flow->source.phase != NT_SOURCE_OPEN ||
		!nt_source_read(&flow->source, size, &bytes, &items))
		return;
	if (can_tell(flow->peer))
		told(flow->peer, nt_chunk_credit(flow->peer, flow->id, bytes, items));
}

void nt_streams_break(struct nt_flow *flow, const netron_error *error, bool keep_queue)
{
	if (flow->source.phase == NT_SOURCE_OPEN) {
		nt_source_move(&flow->source, NT_SOURCE_DISCARDED);
		tell_stop(flow->peer, flow->id, error);
	}
	if (!keep_queue)
		nt_queue_clear(&flow->source.queue);
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
		tell_stop(flow->peer, flow->id, &error);
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
	if (flow->sink.is_announced && can_tell(flow->peer)) {
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
			told(flow->peer, rc);
	}
	nt_streams_forget(flow);
	nt_flow_stop(flow, error);
}

void nt_streams_close_sink(struct nt_flow *flow, const netron_error *reason)
{
	struct nt_peer *peer = flow->peer;
	bool must_tell = flow->sink.is_announced && can_tell(peer);

	if (flow->sink.phase == NT_SINK_OVER || flow->is_over)
		return;
	nt_streams_forget(flow);
	nt_flow_stop(flow, reason);
	if (must_tell)
		told(peer, nt_chunk_close(peer, flow->id, "stopped"));
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
		if (is_over || !flow->is_sink || has_credit(peer))
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

/* ---- chunks ---- */

static void drop_early(struct nt_flow *flow)
{
	flow->calls++;
	flow->net->counts.unknown_streams++;
	tell_stop_code(flow->peer, flow->id, NETRON_E_NOT_FOUND);
	close_source(flow);
	nt_flow_over(flow);
	flow->calls--;
	nt_flow_release(flow);
}

static void on_early_due(struct nt_timer *timer, nt_ms now)
{
	(void)now;
	drop_early(NT_CONTAINER(timer, struct nt_flow, timer));
}

/* A chunk of a stream that was not announced: it is kept for a while, when it is the first. */
static struct nt_flow *park(struct nt_peer *peer, const struct nt_packet *packet)
{
	static const netron_slot any = { .op = NETRON_OP_ANY };
	netron *net = peer->net;
	struct nt_streams *streams = get(peer);
	struct nt_flow *flow = NULL;

	if (streams && packet->stream_id != 0 && packet->stream_index == 0 &&
		streams->early_count < MAX_EARLY &&
		streams->early_bytes + packet->body_size <= net->limits.early_bytes)
		flow = nt_flow_new_source(net, &any, has_credit(peer));
	if (!flow) {
		net->counts.unknown_streams++;
		if (packet->stream_id != 0)
			tell_stop_code(peer, packet->stream_id, NETRON_E_NOT_FOUND);
		return NULL;
	}
	flow->source.phase = NT_SOURCE_EARLY;
	flow->id = packet->stream_id;
	if (enter(peer, flow) < 0) {
		nt_flow_over(flow);
		return NULL;
	}
	streams->early_count++;
	nt_list_append(&streams->early, &flow->node);
	flow->timer.on_due = on_early_due;
	nt_loop_set_timer(&net->loop, &flow->timer, net->limits.early_timeout_ms);
	return flow;
}

static void keep_early(struct nt_flow *flow, const uint8_t *body, size_t size)
{
	struct nt_streams *streams = flow->peer->streams;

	if (streams->early_bytes + size > flow->net->limits.early_bytes ||
		!nt_queue_add(&flow->source.queue, body, size)) {
		drop_early(flow);
		return;
	}
	streams->early_bytes += size;
}

static void take_chunk(struct nt_flow *flow, const struct nt_packet *packet)
{
	bool is_end = (packet->flags & NT_PACKET_EOS) != 0;
	bool has_item = !(is_end && packet->body_size == 1 && packet->body[0] == 0xc0);
	const char *reason = flow->is_ending ? "a chunk behind the end"
					     : nt_source_check(&flow->source, packet->stream_index,
						       has_item, packet->body_size);

	if (reason) {
		netron_error error = nt_error_plain(NETRON_E_PROTOCOL, reason);
		if (flow->source.phase == NT_SOURCE_EARLY)
			drop_early(flow);
		else
			nt_streams_break(flow, &error, true);
		return;
	}
	flow->active_at = nt_loop_now(&flow->net->loop);
	flow->calls++;
	if (has_item && flow->source.phase == NT_SOURCE_EARLY)
		keep_early(flow, packet->body, packet->body_size);
	else if (has_item)
		nt_flow_receive(flow, packet->body, packet->body_size);
	flow->calls--;
	if (is_end && flow->source.phase == NT_SOURCE_EARLY)
		nt_flow_end(flow, NULL);
	else if (is_end && flow->source.phase == NT_SOURCE_OPEN)
		nt_flow_end(flow, NULL);
	if (is_end &&
		(flow->source.phase == NT_SOURCE_OPEN || flow->source.phase == NT_SOURCE_DISCARDED))
		close_source(flow);
	else
		nt_flow_release(flow);
}

/* The original's limiter answers a chunk: then nothing more is to be sent. */
static void on_answer(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_flow *flow = find_sink(peer, packet->stream_id);

	if (!flow || !nt_packet_is_error(packet)) {
		peer->net->counts.unknown_streams++;
		return;
	}
	nt_streams_forget(flow);
	nt_flow_stop_code(flow, NETRON_E_LIMIT);
}

static void on_chunk(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_flow *flow = find_source(peer, packet->stream_id);

	if (!nt_packet_is_request(packet)) {
		on_answer(peer, packet);
		return;
	}
	if (!flow)
		flow = park(peer, packet);
	if (flow && flow->source.phase != NT_SOURCE_DISCARDED)
		take_chunk(flow, packet);
	else if (flow && (packet->flags & NT_PACKET_EOS))
		close_source(flow);
}

/* ---- notes ---- */

/* A writer that ends like this did not write all: never a clean end. */
static const netron_error *error_of(struct nt_flow *flow, const struct nt_packet *packet,
	const struct nt_chunk_note *note, struct nt_arena *arena, netron_error *plain)
{
	const uint8_t *end = packet->body + packet->body_size;
	const netron_error *error = NULL;
	struct nt_reader reader;

	if (note->error) {
		nt_reader_init(&reader, end, arena, &flow->net->limits);
		nt_failure_read(&reader, note->error, flow->throws, &error);
		nt_reader_done(&reader);
	}
	if (error)
		return error;
	*plain = nt_error_plain(
		NETRON_E_REMOTE, note->text ? note->text : "the stream was broken off");
	plain->name = "StreamError";
	plain->is_remote = true;
	return plain;
}

static void on_note(struct nt_peer *peer, const struct nt_packet *packet, struct nt_arena *arena)
{
	struct nt_chunk_note note;
	struct nt_flow *flow;
	netron_error plain;

	if (!nt_chunk_read_note(peer->net, packet, arena, &note)) {
		peer->net->counts.unknown_streams++;
		return;
	}
	if (nt_packet_type(packet) == NT_PACKET_STREAM_CLOSE && note.text &&
		strcmp(note.text, "stream-limit-reached") == 0 && find_sink(peer, note.id)) {
		flow = find_sink(peer, note.id);
		nt_streams_forget(flow);
		nt_flow_stop_code(flow, NETRON_E_LIMIT);
		return;
	}
	flow = find_source(peer, note.id);
	if (!flow) {
		peer->net->counts.unknown_streams++;
		return;
	}
	if (flow->source.phase != NT_SOURCE_DISCARDED)
		nt_flow_end(flow, error_of(flow, packet, &note, arena, &plain));
	if (flow->source.phase != NT_SOURCE_EARLY)
		close_source(flow);
}

static void on_credit(struct nt_peer *peer, const struct nt_packet *packet, struct nt_arena *arena)
{
	netron_error error = nt_error_plain(NETRON_E_PROTOCOL, "more credit than can be counted");
	struct nt_chunk_row row;
	struct nt_flow *flow;

	if (!nt_chunk_read_credit(peer->net, packet, arena, &row)) {
		nt_peer_abort(peer, NETRON_E_PROTOCOL, "a malformed CREDIT");
		return;
	}
	flow = find_sink(peer, row.numbers[0]);
	if (!flow) /* it ended meanwhile */
		return;
	if (!nt_sink_credit(&flow->sink, row.numbers[1], row.numbers[2]))
		nt_streams_fail_sink(flow, &error);
	else if (flow->sink.queue.count > 0 || flow->sink.is_full)
		nt_streams_want(flow);
}

static void on_stop(struct nt_peer *peer, const struct nt_packet *packet, struct nt_arena *arena)
{
	struct nt_chunk_row row;
	struct nt_flow *flow;

	if (!nt_chunk_read_stop(peer->net, packet, arena, &row)) {
		nt_peer_abort(peer, NETRON_E_PROTOCOL, "a malformed STOP");
		return;
	}
	flow = find_sink(peer, row.numbers[0]);
	if (!flow) /* its end is on the way */
		return;
	int status = row.numbers[1] <= 999 ? (int)row.numbers[1] : 0;
	int code = status == nt_error_status_of(NETRON_E_CANCELLED) ? NETRON_E_CANCELLED
								    : nt_error_code_of(status);
	netron_error error = nt_error_plain(code, row.text);
	error.status = status;
	error.is_remote = true;
	nt_streams_close_sink(flow, &error);
}

void nt_streams_packet(struct nt_peer *peer, const struct nt_packet *packet)
{
	netron *net = peer->net;
	struct nt_arena arena;

	if (nt_packet_type(packet) == NT_PACKET_STREAM) {
		on_chunk(peer, packet);
		return;
	}
	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	if (nt_packet_type(packet) == NT_PACKET_CREDIT)
		on_credit(peer, packet, &arena);
	else if (nt_packet_type(packet) == NT_PACKET_STOP)
		on_stop(peer, packet, &arena);
	else
		on_note(peer, packet, &arena);
	if (arena.chunks)
		nt_arena_fini(&arena);
}
