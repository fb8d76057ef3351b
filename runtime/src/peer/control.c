/* control.c - packets that speak of requests and are none. */
#include "peer/control.h"

#include "peer/context.h"
#include "peer/output.h"
#include "peer/reconnect.h"

#include <stdio.h>

/* ---- CONTEXT ---- */

static void refuse(struct nt_pending_context *pending, const struct nt_reader *reader)
{
	const char *path = nt_reader_path(reader);

	pending->error = reader->error;
	snprintf(pending->reason, sizeof pending->reason, "the context of the call: %.50s%s%.60s",
		path, path[0] ? ": " : "",
		reader->reason ? reader->reason : netron_strerror(reader->error));
}

static void read_context(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_pending_context *pending = &peer->context;
	netron *net = peer->net;
	struct nt_reader reader = { .error = NETRON_E_NO_MEMORY };

	pending->task = nt_task_new(net);
	if (!pending->task) {
		refuse(pending, &reader);
		return;
	}
	nt_reader_init(
		&reader, packet->body + packet->body_size, &pending->task->arena, &net->limits);
	pending->task->context = nt_context_read(&reader, packet->body, &pending->left_ms);
	if (!pending->task->context)
		refuse(pending, &reader);
}

/* What is wrong with it is answered to the request. */
static void on_context(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_pending_context *pending = &peer->context;

	pending->is_set = true;
	pending->id = packet->id;
	pending->left_ms = UINT32_MAX;
	pending->since = nt_loop_now(&peer->net->loop);
	pending->error = 0;
	if (nt_context_read_time(packet->body, packet->body_size, &pending->left_ms))
		return;
	if (packet->body_size <= peer->net->limits.max_metadata_bytes) {
		read_context(peer, packet);
		return;
	}
	pending->error = NETRON_E_TOO_LARGE;
	snprintf(pending->reason, sizeof pending->reason,
		"the context of the call is larger than the limit");
}

/* ---- CANCEL ---- */

void nt_cancel_send(const struct nt_task *task)
{
	struct nt_peer *peer = task->peer;
	struct nt_output output;

	if (task->phase != NT_TASK_SENT || task->type == NT_PACKET_PING ||
		peer->phase != NT_PEER_READY || !(peer->features & NT_FEATURE_CANCEL))
		return;
	uint8_t *p =
		nt_output_begin(&output, peer, task->id, NT_PACKET_REQUEST | NT_PACKET_CANCEL, 1);
	if (p)
		*p++ = 0xc0;
	/* Without memory the handler goes on for nobody: no more than that. */
	nt_output_end(&output, p);
}

static struct nt_task *find_open(const struct nt_peer *peer, uint32_t id)
{
	struct nt_list *node;

	for (node = peer->requests.next; node != &peer->requests; node = node->next) {
		struct nt_task *task = NT_CONTAINER(node, struct nt_task, node);
		if (task->id == id && task->phase == NT_TASK_OPEN)
			return task;
	}
	return NULL;
}

/* The peer's ids are its own: should one be in flight twice, all of it is cancelled. */
static void on_cancel(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_task *task;

	while ((task = find_open(peer, packet->id)) != NULL)
		nt_request_cancel(task, NETRON_E_CANCELLED);
}

/* ---- GOAWAY ---- */

struct goaway {
	uint64_t last, drain_ms;
	const char *reason;
};

#define FIELD(name, text_at, text_len, op_name, has_kind, bit)                                     \
	{                                                                                          \
		.key = (text_at), .key_len = (text_len), .op = NETRON_OP_##op_name,                \
		.offset = offsetof(struct goaway, name), .has = (has_kind), .index = (bit)         \
	}

static const netron_field goaway_fields[] = {
	FIELD(last, 0, 5, U64, NETRON_REQUIRED, 0),
	FIELD(drain_ms, 5, 8, U64, NETRON_DEFAULTED, 1),
	FIELD(reason, 13, 7, STRING, NETRON_NULLABLE, 2),
	{ .key = 20, .key_len = 1, .op = NETRON_OP_END },
};

static const netron_struct goaway_type = {
	.fields = goaway_fields,
	.keys = "\xa4last\xa7"
		"drainMs\xa6reason\xc1\0\0\0\0\0\0\0\0",
	.name = "goaway",
	.required = 1,
	.size = sizeof(struct goaway),
	.count = 3,
	.optional = 1,
	.least = 1,
};

void nt_goaway_send(struct nt_peer *peer, uint32_t drain_ms)
{
	static const char reason[] = "shutting down";
	struct nt_output output;

	if (peer->phase != NT_PEER_READY || !(peer->features & NT_FEATURE_GOAWAY))
		return;
	uint8_t *p = nt_output_begin(&output, peer, nt_calls_next_id(&peer->calls),
		NT_PACKET_REQUEST | NT_PACKET_GOAWAY, 64);
	if (p) {
		p = nt_put_map(p, 3);
		p = nt_put_u32(nt_put_string(p, "last", 4), peer->last_request);
		p = nt_put_u32(nt_put_string(p, "drainMs", 7), drain_ms);
		p = nt_put_string(nt_put_string(p, "reason", 6), reason, sizeof reason - 1);
	}
	/* Without memory its requests are refused one by one. */
	nt_output_end(&output, p);
}

/* Ids are given in the order of sending, and wrap. */
static bool is_behind(const struct nt_peer *peer, uint32_t id, uint32_t last)
{
	uint32_t distance = (id - last) & peer->calls.id_mask;

	return last == 0 || (distance > 0 && distance <= peer->calls.id_mask / 2);
}

static bool may_wait(const struct nt_peer *peer, const struct nt_task *task)
{
	return nt_reconnect_is_wanted(peer) && !task->handed &&
	       nt_reconnect_may_wait(peer, task->type, task->method);
}

/* What the peer has not begun may be asked of another. */
static void fail_not_begun(struct nt_peer *peer, const struct goaway *goaway)
{
	struct nt_task *task;
	uint32_t at = 0;

	while ((task = nt_calls_next(&peer->calls, &at)) != NULL) {
		bool is_sent = task->phase == NT_TASK_SENT;
		if (task->type == NT_PACKET_PING ||
			(is_sent && !is_behind(peer, task->id, (uint32_t)goaway->last)) ||
			(!is_sent && may_wait(peer, task)))
			continue;
		nt_call_fail(task, nt_error_make(&task->arena, NETRON_E_UNAVAILABLE,
					   "the peer takes no more calls (%.100s); this one was "
					   "not begun",
					   goaway->reason ? goaway->reason : "no reason given"));
	}
}

static void on_goaway(struct nt_peer *peer, const struct nt_packet *packet)
{
	netron *net = peer->net;
	struct goaway goaway;
	struct nt_arena arena;
	struct nt_reader reader;
	const uint8_t *end = packet->body + packet->body_size;

	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	nt_reader_init(&reader, end, &arena, &net->limits);
	const uint8_t *p = nt_unpack(&reader, packet->body, &goaway_type, &goaway);
	nt_reader_done(&reader);
	if (p == end) {
		nt_log(&net->log, NT_LOG_INFO, "%s takes no more calls: %.100s",
			peer->id ? peer->id : "a peer", goaway.reason ? goaway.reason : "");
		peer->is_leaving = true;
		fail_not_begun(peer, &goaway);
	}
	nt_arena_fini(&arena);
	if (p != end)
		nt_peer_abort(peer, NETRON_E_PROTOCOL, "a GOAWAY cannot be read");
}

/* ---- all ---- */

void nt_control_arrived(struct nt_peer *peer, const struct nt_packet *packet)
{
	if (nt_packet_type(packet) == NT_PACKET_CONTEXT)
		on_context(peer, packet);
	else if (nt_packet_type(packet) == NT_PACKET_CANCEL)
		on_cancel(peer, packet);
	else
		on_goaway(peer, packet);
}
