/* delivery.c - events to one peer: so many on the way, so many waiting, and then what the event's
 * @buffer says. The peer answers each; only that makes room for the next. */
#include "service/emission.h"
#include "service/subscription.h"

#include "peer/output.h"

#include <string.h>

enum {
	QUEUE_HIGH = 256 * 1024, /* events wait for a connection that has this much to write */
	TOLD_MS = 1000           /* people hear of drops at most so often */
};

/* An event that waits. */
struct item {
	struct nt_list in_peer, in_subscriber;
	struct nt_subscriber *subscriber;
	struct nt_blob *blob;
};

static void free_item(struct item *item)
{
	struct nt_subscriber *subscriber = item->subscriber;
	netron *net = subscriber->owner->peer->net;

	nt_list_remove(&item->in_peer);
	nt_list_remove(&item->in_subscriber);
	subscriber->count--;
	subscriber->owner->waiting_bytes -= item->blob->size;
	nt_blob_unref(net, item->blob);
	nt_free(&net->allocator, item);
}

void nt_delivery_forget(struct nt_subscriber *subscriber)
{
	while (!nt_list_empty(&subscriber->waiting))
		free_item(NT_CONTAINER(subscriber->waiting.next, struct item, in_subscriber));
}

/* ---- drops ---- */

static void drop(struct nt_subscriptions *owner)
{
	owner->dropped++;
	owner->peer->net->counts.dropped_events++;
}

static void tell_drops(struct nt_subscriptions *owner, uint64_t before)
{
	struct nt_peer *peer = owner->peer;
	nt_ms now;

	if (owner->dropped == before)
		return;
	now = nt_loop_now(&peer->net->loop);
	if (owner->told && now < owner->told + TOLD_MS)
		return;
	owner->told = now;
	nt_log(&peer->net->log, NT_LOG_WARNING,
		"%s does not keep up with its events: %llu dropped so far", peer->id,
		(unsigned long long)owner->dropped);
}

/* ---- sending ---- */

/* One may always be on the way, so that its answer brings the others. */
static bool may_send(const struct nt_subscriptions *owner)
{
	const struct nt_peer *peer = owner->peer;
	const netron_limits *limits = &peer->net->limits;
	size_t high = limits->write_high_bytes < QUEUE_HIGH ? limits->write_high_bytes : QUEUE_HIGH;

	if (owner->unanswered == 0)
		return true;
	return owner->unanswered < limits->max_events_unanswered &&
	       nt_channel_queued(peer->channel) <= high;
}

static bool is_reachable(const struct nt_subscriptions *owner)
{
	const struct nt_peer *peer = owner->peer;

	return peer->subscriptions == owner && peer->phase == NT_PEER_READY && !peer->has_ended;
}

static void pump(struct nt_subscriptions *owner);

/* Answered, with whatever, or not in time. The one it was sent for may be gone with its connection.
 */
static void on_answer(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	struct nt_subscriptions *owner = task->peer->subscriptions;

	(void)error;
	(void)body;
	(void)end;
	if (!owner || owner != task->user)
		return;
	if (owner->unanswered > 0)
		owner->unanswered--;
	pump(owner);
}

/* Counts as an answer: the next one may go. */
static void on_due(struct nt_timer *timer, nt_ms now)
{
	(void)now;
	nt_call_conclude(NT_CONTAINER(timer, struct nt_task, timer), NULL, NULL, NULL);
}

static int put_packet(struct nt_peer *peer, uint32_t id, const uint8_t *data, size_t size)
{
	struct nt_output output;
	uint8_t *p = nt_output_begin(&output, peer, id, NT_PACKET_REQUEST | NT_PACKET_TASK, size);

	if (p) {
		memcpy(p, data, size);
		p += size;
	}
	return nt_output_end(&output, p);
}

/* An event that cannot be sent for want of memory is one that is dropped. */
static void transmit(struct nt_subscriptions *owner, const uint8_t *data, size_t size)
{
	struct nt_peer *peer = owner->peer;
	netron *net = peer->net;
	struct nt_task *task = nt_task_new(net);

	if (!task) {
		drop(owner);
		return;
	}
	task->type = NT_PACKET_TASK;
	task->name = "emit";
	task->user = owner;
	task->peer = peer;
	nt_peer_ref(peer);
	nt_task_move(task, NT_TASK_SENT);
	if (nt_calls_add(&peer->calls, &net->allocator, UINT32_MAX, task, &task->id) < 0 ||
		put_packet(peer, task->id, data, size) < 0) {
		drop(owner);
		nt_call_conclude(task, NULL, NULL, NULL);
		return;
	}
	task->settle = on_answer;
	task->timer.on_due = on_due;
	owner->unanswered++;
	/* The writing may have ended the connection, and failed this with all that was in flight.
	 */
	if (task->phase == NT_TASK_SENT)
		nt_loop_set_timer(&net->loop, &task->timer, net->timeout_ms);
}

static void pump(struct nt_subscriptions *owner)
{
	uint64_t dropped = owner->dropped;
	netron *net = owner->peer->net;

	nt_emitting_begin(net);
	while (!nt_list_empty(&owner->waiting) && is_reachable(owner) && may_send(owner)) {
		struct item *item = NT_CONTAINER(owner->waiting.next, struct item, in_peer);
		transmit(owner, item->blob->data, item->blob->size);
		free_item(item);
	}
	tell_drops(owner, dropped);
	nt_emitting_end(net);
}

/* ---- waiting ---- */

/* A single one may be of any size. */
static bool has_room(
	const struct nt_subscriber *to, const struct nt_emission *emission, size_t size)
{
	const struct nt_subscriptions *owner = to->owner;
	size_t max = owner->peer->net->limits.max_event_bytes;

	if (to->count >= emission->max_waiting)
		return false;
	return owner->waiting_bytes == 0 || (size <= max && owner->waiting_bytes <= max - size);
}

/* First of the same event; others only where bytes are short. */
static void drop_oldest(struct nt_subscriber *to)
{
	struct nt_subscriptions *owner = to->owner;

	if (to->count > 0)
		free_item(NT_CONTAINER(to->waiting.next, struct item, in_subscriber));
	else
		free_item(NT_CONTAINER(owner->waiting.next, struct item, in_peer));
	drop(owner);
}

static void append(struct nt_subscriber *to, struct nt_blob *blob)
{
	struct nt_subscriptions *owner = to->owner;
	netron *net = owner->peer->net;
	struct item *item = nt_alloc_zeroed(&net->allocator, 1, sizeof *item);

	if (!item) {
		nt_blob_unref(net, blob);
		drop(owner);
		return;
	}
	item->subscriber = to;
	item->blob = blob;
	nt_list_append(&owner->waiting, &item->in_peer);
	nt_list_append(&to->waiting, &item->in_subscriber);
	owner->waiting_bytes += blob->size;
	to->count++;
}

static void enqueue(struct nt_subscriber *to, struct nt_emission *emission, bool native64)
{
	struct nt_subscriptions *owner = to->owner;
	bool keeps_old = emission->policy == NETRON_BUFFER_DROP_NEWEST ||
			 emission->policy == NETRON_BUFFER_ERROR;
	struct nt_blob *blob = nt_emission_blob(emission, native64);

	if (!blob) {
		drop(owner);
		return;
	}
	if (keeps_old && !has_room(to, emission, blob->size)) {
		if (emission->policy == NETRON_BUFFER_ERROR && emission->error == 0)
			emission->error = NETRON_E_LIMIT;
		nt_blob_unref(owner->peer->net, blob);
		drop(owner);
		return;
	}
	while (!has_room(to, emission, blob->size))
		drop_oldest(to);
	append(to, blob);
}

void nt_deliver(struct nt_subscriber *to, struct nt_emission *emission)
{
	struct nt_subscriptions *owner = to->owner;
	bool native64 = (owner->peer->features & NT_FEATURE_INT64) != 0;
	uint64_t dropped = owner->dropped;
	const struct nt_buf *bytes;

	if (!is_reachable(owner))
		return;
	bytes = nt_emission_bytes(emission, native64);
	if (!bytes)
		return;
	if (nt_list_empty(&owner->waiting) && may_send(owner))
		transmit(owner, bytes->data + bytes->start, nt_buf_size(bytes));
	else
		enqueue(to, emission, native64);
	tell_drops(owner, dropped);
}
