/* arriving.c - packets of streams in: chunks, also of streams that nobody announced yet, errors,
 * credit, stops. */
#include "peer/chunk.h"
#include "peer/connection.h"
#include "peer/peer.h"
#include "peer/streams.h"

#include <string.h>

enum { MAX_EARLY = 64 };

/* ---- chunks ---- */

static void drop_early(struct nt_flow *flow)
{
	flow->calls++;
	flow->net->counts.unknown_streams++;
	nt_streams_tell_stop_code(flow->peer, flow->id, NETRON_E_NOT_FOUND);
	nt_streams_close_source(flow);
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
	struct nt_streams *streams = nt_streams_of(peer);
	struct nt_flow *flow = NULL;

	if (streams && packet->stream_id != 0 && packet->stream_index == 0 &&
		streams->early_count < MAX_EARLY &&
		streams->early_bytes + packet->body_size <= net->limits.early_bytes)
		flow = nt_flow_new_source(net, &any, nt_streams_has_credit(peer));
	if (!flow) {
		net->counts.unknown_streams++;
		if (packet->stream_id != 0)
			nt_streams_tell_stop_code(peer, packet->stream_id, NETRON_E_NOT_FOUND);
		return NULL;
	}
	flow->source.phase = NT_SOURCE_EARLY;
	flow->id = packet->stream_id;
	if (nt_streams_enter(peer, flow) < 0) {
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
	if (is_end &&
		(flow->source.phase == NT_SOURCE_EARLY || flow->source.phase == NT_SOURCE_OPEN))
		nt_flow_end(flow, NULL);
	if (is_end &&
		(flow->source.phase == NT_SOURCE_OPEN || flow->source.phase == NT_SOURCE_DISCARDED))
		nt_streams_close_source(flow);
	else
		nt_flow_release(flow);
}

/* The peer's limiter has dropped the stream: nothing more is to be sent. */
static void stop_over_limit(struct nt_flow *flow)
{
	nt_streams_forget(flow);
	nt_flow_stop_code(flow, NETRON_E_LIMIT);
}

/* The original's limiter answers a chunk. */
static void on_answer(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_flow *flow = nt_streams_sink(peer, packet->stream_id);

	if (!flow || !nt_packet_is_error(packet)) {
		peer->net->counts.unknown_streams++;
		return;
	}
	stop_over_limit(flow);
}

static void on_chunk(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_flow *flow = nt_streams_source(peer, packet->stream_id);

	if (!nt_packet_is_request(packet)) {
		on_answer(peer, packet);
		return;
	}
	if (!flow)
		flow = park(peer, packet);
	if (flow && flow->source.phase != NT_SOURCE_DISCARDED)
		take_chunk(flow, packet);
	else if (flow && (packet->flags & NT_PACKET_EOS))
		nt_streams_close_source(flow);
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
	int rc = nt_chunk_read_note(peer->net, packet, arena, &note);

	/* The end of a stream that is not heard never comes. */
	if (rc == NETRON_E_NO_MEMORY) {
		nt_peer_abort(peer, rc, "the end of a stream could not be read");
		return;
	}
	if (rc < 0) {
		peer->net->counts.unknown_streams++;
		return;
	}
	if (nt_packet_type(packet) == NT_PACKET_STREAM_CLOSE && note.text &&
		strcmp(note.text, "stream-limit-reached") == 0 && nt_streams_sink(peer, note.id)) {
		stop_over_limit(nt_streams_sink(peer, note.id));
		return;
	}
	flow = nt_streams_source(peer, note.id);
	if (!flow) {
		peer->net->counts.unknown_streams++;
		return;
	}
	if (flow->source.phase != NT_SOURCE_DISCARDED)
		nt_flow_end(flow, error_of(flow, packet, &note, arena, &plain));
	if (flow->source.phase != NT_SOURCE_EARLY)
		nt_streams_close_source(flow);
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
	flow = nt_streams_sink(peer, row.numbers[0]);
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
	flow = nt_streams_sink(peer, row.numbers[0]);
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
