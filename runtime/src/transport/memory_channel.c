/* The two ends of a memory connection. What one flushes stands in the other's inbox, which is
 * bounded as a socket's buffer is, and is delivered in a later turn. */
#include "transport/fault.h"
#include "transport/memory.h"

#include <stdio.h>

enum { INBOX_BYTES = 64 * 1024, PIECE_BYTES = 64 * 1024, IDLE_MS = 1000 };

static struct nt_memory *of_channel(struct nt_channel *channel)
{
	return NT_CONTAINER(channel, struct nt_memory, channel);
}

static void swap(struct nt_buf *a, struct nt_buf *b)
{
	struct nt_buf c = *a;

	*a = *b;
	*b = c;
}

/* The end. */

static void discard(struct nt_memory *memory)
{
	struct nt_loop *loop = memory->loop;

	if (memory->network)
		memory->network->on_gone(memory->network, &memory->channel);
	nt_buf_fini(&memory->channel.out);
	nt_buf_fini(&memory->inbox);
	nt_buf_fini(&memory->reading);
	nt_free(loop->allocator, memory);
	nt_loop_release(loop);
}

static void on_ended(struct nt_pending *pending)
{
	struct nt_memory *memory = NT_CONTAINER(pending, struct nt_memory, end);
	struct nt_channel *channel = &memory->channel;
	const netron_error *error = NULL;
	struct nt_fault fault;

	if (memory->fault_code != 0)
		error = nt_fault_fill(&fault, memory->fault_code, "%s %s: %s", memory->fault_text,
			memory->url, netron_strerror(memory->fault_code));
	if (channel->events)
		channel->events->on_close(channel->user, error);
	discard(memory);
}

/* Whether the peer is gone as far as this side can know. */
static bool peer_is_gone(const struct nt_memory *memory)
{
	struct nt_network *network = memory->network;

	return !memory->peer && (!network || network->tells_end(network, &memory->channel));
}

static void part(struct nt_memory *memory)
{
	struct nt_memory *peer = memory->peer;

	if (!peer)
		return;
	memory->peer = peer->peer = NULL;
	peer->peer_ended = true;
	peer->was_reset = nt_buf_size(&memory->inbox) + nt_buf_size(&memory->reading) > 0 &&
			  memory->state != NT_MEMORY_CLOSING;
	nt_loop_defer_turn(peer->loop, &peer->delivery);
	if (nt_buf_size(&peer->channel.out) > 0)
		nt_loop_defer(peer->loop, &peer->flush);
}

static void close_now(struct nt_memory *memory)
{
	if (memory->state == NT_MEMORY_CLOSED)
		return;
	part(memory);
	memory->state = NT_MEMORY_CLOSED;
	nt_loop_undefer(&memory->flush);
	nt_loop_undefer(&memory->delivery);
	nt_loop_unset_timer(memory->loop, &memory->deadline);
	nt_loop_unset_timer(memory->loop, &memory->idle);
	nt_loop_defer_turn(memory->loop, &memory->end);
}

static void fail(struct nt_memory *memory, int code, const char *text)
{
	if (memory->state == NT_MEMORY_CLOSED)
		return;
	memory->fault_code = code;
	memory->fault_text = text;
	close_now(memory);
}

/* Sending. */

static void on_flush(struct nt_pending *pending);

/* Buffers not used for a while go back. */
static void on_idle(struct nt_timer *timer, nt_ms now)
{
	struct nt_memory *memory = NT_CONTAINER(timer, struct nt_memory, idle);

	(void)now;
	if (memory->was_used) {
		memory->was_used = false;
		nt_loop_set_timer(memory->loop, timer, IDLE_MS);
		return;
	}
	nt_buf_shrink(&memory->channel.out, 0);
	nt_buf_shrink(&memory->inbox, 0);
	nt_buf_shrink(&memory->reading, 0);
}

static void keep_buffers_a_while(struct nt_memory *memory)
{
	memory->was_used = true;
	if (!nt_list_linked(&memory->idle.node))
		nt_loop_set_timer(memory->loop, &memory->idle, IDLE_MS);
}

static void on_deadline(struct nt_timer *timer, nt_ms now)
{
	struct nt_memory *memory = NT_CONTAINER(timer, struct nt_memory, deadline);
	uint32_t timeout = memory->channel.write_timeout_ms;

	/* However short the time, one try is made. */
	if (memory->state == NT_MEMORY_CLOSING)
		on_flush(&memory->flush);
	if (memory->state == NT_MEMORY_CLOSED)
		return;
	if (memory->state == NT_MEMORY_CLOSING)
		fail(memory, NETRON_E_TIMEOUT, "sending the rest to");
	else if (now < memory->progress_at + timeout)
		nt_loop_set_timer(memory->loop, timer, memory->progress_at + timeout - now);
	else
		fail(memory, NETRON_E_TIMEOUT, "writing to");
}

static void tell_drained(struct nt_memory *memory)
{
	struct nt_channel *channel = &memory->channel;

	if (!memory->is_above || nt_channel_queued(channel) > channel->low_bytes)
		return;
	memory->is_above = false;
	if (memory->state == NT_MEMORY_OPEN && channel->events->on_drained)
		channel->events->on_drained(channel->user);
}

/* As much of out as the inbox of the peer takes; in the usual case the two change places. Memory
 * never changes hands between two instances: each has its own allocator, and its own end. */
static bool move_out(struct nt_memory *memory)
{
	if (!memory->peer)
		return true; /* gone, which the network has not told */

	struct nt_buf *out = &memory->channel.out, *inbox = &memory->peer->inbox;
	size_t size = nt_buf_size(out), room = INBOX_BYTES - nt_buf_size(inbox);

	if (memory->peer->state == NT_MEMORY_CLOSING) {
		nt_buf_truncate(out, 0); /* it reads no more */
		return true;
	}
	if (size == 0 || room == 0)
		return true;
	if (room == INBOX_BYTES && size <= room && memory->loop == memory->peer->loop) {
		swap(out, inbox);
	} else {
		size = size < room ? size : room;
		if (!nt_buf_append(inbox, out->data + out->start, size))
			return false;
		nt_buf_take(out, size);
	}
	memory->progress_at = nt_loop_now(memory->loop);
	keep_buffers_a_while(memory);
	keep_buffers_a_while(memory->peer);
	nt_loop_defer_turn(memory->peer->loop, &memory->peer->delivery);
	return true;
}

static void on_flush(struct nt_pending *pending)
{
	struct nt_memory *memory = NT_CONTAINER(pending, struct nt_memory, flush);
	struct nt_channel *channel = &memory->channel;

	if (peer_is_gone(memory)) {
		if (nt_buf_size(&channel->out) > 0)
			fail(memory, NETRON_E_LOST, "writing to");
		else if (memory->state == NT_MEMORY_CLOSING)
			close_now(memory);
		return;
	}
	if (!move_out(memory)) {
		fail(memory, NETRON_E_NO_MEMORY, "writing to");
		return;
	}
	if (nt_buf_size(&channel->out) == 0) {
		if (memory->state == NT_MEMORY_CLOSING)
			close_now(memory);
		else
			nt_loop_unset_timer(memory->loop, &memory->deadline);
	} else if (memory->state == NT_MEMORY_OPEN && channel->write_timeout_ms > 0 &&
		   !nt_list_linked(&memory->deadline.node)) {
		memory->progress_at = nt_loop_now(memory->loop);
		nt_loop_set_timer(memory->loop, &memory->deadline, channel->write_timeout_ms);
	}
	tell_drained(memory);
}

/* Receiving. */

static bool may_give(const struct nt_memory *memory)
{
	return memory->state == NT_MEMORY_OPEN && !memory->is_paused;
}

static void give_bytes(struct nt_memory *memory)
{
	struct nt_channel *channel = &memory->channel;
	struct nt_buf *reading = &memory->reading;

	while (nt_buf_size(reading) > 0 && may_give(memory)) {
		size_t size = nt_buf_size(reading);

		size = size < PIECE_BYTES ? size : PIECE_BYTES;
		if (memory->network)
			size = memory->network->pass(memory->network, channel, size);
		if (size == 0)
			return;
		channel->events->on_bytes(channel->user, reading->data + reading->start, size);
		nt_buf_take(reading, size);
	}
}

static void on_delivery(struct nt_pending *pending)
{
	struct nt_memory *memory = NT_CONTAINER(pending, struct nt_memory, delivery);
	struct nt_channel *channel = &memory->channel;

	if (!may_give(memory))
		return;
	if (memory->was_reset && peer_is_gone(memory)) {
		fail(memory, NETRON_E_LOST, "reading from");
		return;
	}
	if (nt_buf_size(&memory->reading) == 0 && nt_buf_size(&memory->inbox) > 0) {
		swap(&memory->reading, &memory->inbox);
		if (memory->peer && nt_buf_size(&memory->peer->channel.out) > 0)
			nt_loop_defer(memory->peer->loop, &memory->peer->flush);
	}
	give_bytes(memory);
	if (!may_give(memory))
		return;
	if (nt_buf_size(&memory->inbox) > 0 || nt_buf_size(&memory->reading) > 0 ||
		(memory->peer_ended && !peer_is_gone(memory))) {
		nt_loop_defer_turn(memory->loop, &memory->delivery);
	} else if (memory->peer_ended && !memory->has_ended) {
		memory->has_ended = true;
		if (channel->events->on_end)
			channel->events->on_end(channel->user);
	}
}

/* The operations of a channel. */

static void op_start(struct nt_channel *channel)
{
	struct nt_memory *memory = of_channel(channel);

	if (memory->state != NT_MEMORY_NEW)
		return;
	memory->state = NT_MEMORY_OPEN;
	nt_loop_defer_turn(memory->loop, &memory->delivery);
}

static void op_flush(struct nt_channel *channel)
{
	struct nt_memory *memory = of_channel(channel);

	if (memory->state == NT_MEMORY_CLOSED)
		nt_buf_truncate(&channel->out, 0);
	if (memory->state != NT_MEMORY_OPEN)
		return;
	if (channel->high_bytes > 0 && nt_channel_queued(channel) > channel->high_bytes)
		memory->is_above = true;
	nt_loop_defer(memory->loop, &memory->flush);
}

static void op_pause(struct nt_channel *channel)
{
	of_channel(channel)->is_paused = true;
}

static void op_resume(struct nt_channel *channel)
{
	struct nt_memory *memory = of_channel(channel);

	if (!memory->is_paused)
		return;
	memory->is_paused = false;
	if (memory->state == NT_MEMORY_OPEN)
		nt_loop_defer_turn(memory->loop, &memory->delivery);
}

static void op_abort(struct nt_channel *channel, int reason)
{
	if (reason != 0)
		fail(of_channel(channel), reason, "closing the connection to");
	else
		close_now(of_channel(channel));
}

static void op_close(struct nt_channel *channel, uint32_t linger_ms)
{
	struct nt_memory *memory = of_channel(channel);

	if (memory->state == NT_MEMORY_NEW) {
		close_now(memory);
		return;
	}
	if (memory->state != NT_MEMORY_OPEN)
		return;
	memory->state = NT_MEMORY_CLOSING;
	/* What stands here is dropped, so that the peer is not held up by it. */
	nt_buf_truncate(&memory->inbox, 0);
	if (memory->peer && nt_buf_size(&memory->peer->channel.out) > 0)
		nt_loop_defer(memory->peer->loop, &memory->peer->flush);
	nt_loop_set_timer(memory->loop, &memory->deadline, linger_ms);
	nt_loop_defer(memory->loop, &memory->flush);
}

static void op_address(const struct nt_channel *channel, char *text, size_t size)
{
	const struct nt_memory *memory = (const struct nt_memory *)(const void *)channel;

	snprintf(text, size, "%s", memory->url);
}

static const struct nt_channel_ops ops = {
	.start = op_start,
	.flush = op_flush,
	.pause = op_pause,
	.resume = op_resume,
	.close = op_close,
	.abort = op_abort,
	.address = op_address,
};

static struct nt_memory *make(struct nt_loop *loop, const char *url)
{
	struct nt_memory *memory = nt_alloc_zeroed(loop->allocator, 1, sizeof *memory);

	if (!memory)
		return NULL;
	memory->channel.ops = &ops;
	memory->loop = loop;
	memory->network = loop->network;
	memory->flush.run = on_flush;
	memory->delivery.run = on_delivery;
	memory->end.run = on_ended;
	memory->deadline.on_due = on_deadline;
	memory->idle.on_due = on_idle;
	nt_buf_init(&memory->channel.out, loop->allocator);
	nt_buf_init(&memory->inbox, loop->allocator);
	nt_buf_init(&memory->reading, loop->allocator);
	snprintf(memory->url, sizeof memory->url, "%s", url);
	nt_loop_hold(loop);
	return memory;
}

bool nt_memory_pair(struct nt_loop *loop, struct nt_loop *other_loop, const char *url,
	struct nt_memory **out_one, struct nt_memory **out_other)
{
	struct nt_memory *one = make(loop, url);
	struct nt_memory *other = make(other_loop, url);

	if (one && other) {
		one->peer = other;
		other->peer = one;
		*out_one = one;
		*out_other = other;
		if (one->network)
			one->network->on_open(one->network, &one->channel, &other->channel);
		return true;
	}
	if (one)
		discard(one);
	if (other)
		discard(other);
	return false;
}
