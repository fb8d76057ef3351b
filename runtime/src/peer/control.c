/* control.c - packets that speak of requests and are none. */
#include "peer/control.h"

#include "peer/context.h"
#include "peer/output.h"

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

void nt_control_arrived(struct nt_peer *peer, const struct nt_packet *packet)
{
	if (nt_packet_type(packet) == NT_PACKET_CONTEXT)
		on_context(peer, packet);
	else
		on_cancel(peer, packet);
}
