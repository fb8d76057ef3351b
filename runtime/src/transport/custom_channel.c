/* custom_channel.c - a connection of a transport that the program brings. */
#include "transport/custom.h"
#include "transport/fault.h"

#include <stdio.h>
#include <string.h>

enum {
	IDLE_MS = 1000,    /* an unused buffer is kept so long */
	FIN_WAIT_MS = 500, /* all was sent: how long the other side may take to close too */
};

static netron_channel *of_channel(struct nt_channel *channel)
{
	return NT_CONTAINER(channel, netron_channel, channel);
}

/* ---- the end ---- */

static void on_over(struct nt_pending *pending)
{
	netron_channel *custom = NT_CONTAINER(pending, netron_channel, end);
	struct nt_channel *channel = &custom->channel;
	struct nt_loop *loop = custom->loop;
	const netron_error *error = NULL;
	struct nt_fault fault;

	if (custom->fault_code != 0)
		error = nt_fault_fill(&fault, custom->fault_code, "%s %s: %s", custom->fault_what,
			custom->address,
			custom->fault[0] ? custom->fault : netron_strerror(custom->fault_code));
	if (channel->events)
		channel->events->on_close(channel->user, error);
	nt_buf_fini(&channel->out);
	nt_free(loop->allocator, custom);
	nt_loop_release(loop);
}

/* Closed by this side, and let go by the transport. */
static void try_over(netron_channel *custom)
{
	if (custom->state == NT_CUSTOM_CLOSED && custom->is_let_go && custom->depth == 0)
		nt_loop_defer_turn(custom->loop, &custom->end);
}

static void close_now(netron_channel *custom)
{
	if (custom->state == NT_CUSTOM_CLOSED)
		return;
	custom->state = NT_CUSTOM_CLOSED;
	nt_loop_undefer(&custom->flush);
	nt_loop_undefer(&custom->arrive);
	nt_loop_unset_timer(custom->loop, &custom->deadline);
	nt_loop_unset_timer(custom->loop, &custom->idle);
	custom->depth++;
	custom->methods->close(custom->self);
	custom->depth--;
	try_over(custom);
}

static void fail(netron_channel *custom, int code, const char *what, const char *text)
{
	if (custom->state == NT_CUSTOM_CLOSED)
		return;
	custom->fault_code = code;
	custom->fault_what = what;
	snprintf(custom->fault, sizeof custom->fault, "%s", text ? text : "");
	close_now(custom);
}

static void finish_closing(netron_channel *custom)
{
	if (custom->is_shut)
		return;
	custom->is_shut = true;
	if (!custom->methods->end || custom->has_ended) {
		close_now(custom);
		return;
	}
	custom->depth++;
	custom->methods->end(custom->self);
	custom->depth--;
	/* Closing before the other side has read may take away what it has not read yet. */
	nt_loop_set_timer(custom->loop, &custom->deadline, FIN_WAIT_MS);
}

/* ---- writing ---- */

static void tell_drained(netron_channel *custom)
{
	struct nt_channel *channel = &custom->channel;

	if (!custom->is_above || nt_channel_queued(channel) > channel->low_bytes)
		return;
	custom->is_above = false;
	if (custom->state == NT_CUSTOM_OPEN && channel->events->on_drained)
		channel->events->on_drained(channel->user);
}

static void keep_buffer_a_while(netron_channel *custom)
{
	custom->was_used = true;
	if (!nt_list_linked(&custom->idle.node))
		nt_loop_set_timer(custom->loop, &custom->idle, IDLE_MS);
}

static void on_idle(struct nt_timer *timer, nt_ms now)
{
	netron_channel *custom = NT_CONTAINER(timer, netron_channel, idle);

	(void)now;
	if (custom->was_used || nt_buf_size(&custom->channel.out) > 0) {
		custom->was_used = false;
		nt_loop_set_timer(custom->loop, timer, IDLE_MS);
		return;
	}
	nt_buf_shrink(&custom->channel.out, 0);
}

/* From now on the other side must take something. */
static void wait_for_room(netron_channel *custom)
{
	custom->is_full = true;
	if (custom->state != NT_CUSTOM_OPEN || custom->channel.write_timeout_ms == 0 ||
		nt_list_linked(&custom->deadline.node))
		return;
	custom->progress_at = nt_loop_now(custom->loop);
	nt_loop_set_timer(custom->loop, &custom->deadline, custom->channel.write_timeout_ms);
}

static void write_out(netron_channel *custom)
{
	struct nt_buf *out = &custom->channel.out;
	size_t size = nt_buf_size(out);
	int64_t count;

	if (custom->is_full || custom->is_shut)
		return;
	if (size > 0) {
		custom->depth++;
		count = custom->methods->write(custom->self, out->data + out->start, size);
		custom->depth--;
		if (count < 0 || (uint64_t)count > size) {
			fail(custom, count < 0 ? (int)count : NETRON_E_ARGUMENT, "writing to",
				NULL);
			return;
		}
		nt_buf_take(out, (size_t)count);
		keep_buffer_a_while(custom);
		if (count > 0)
			custom->progress_at = nt_loop_now(custom->loop);
		if ((size_t)count < size)
			wait_for_room(custom);
	}
	if (nt_buf_size(out) == 0 && custom->state == NT_CUSTOM_CLOSING)
		finish_closing(custom);
	else if (nt_buf_size(out) == 0)
		nt_loop_unset_timer(custom->loop, &custom->deadline);
	if (custom->state != NT_CUSTOM_CLOSED)
		tell_drained(custom);
}

static void on_flush(struct nt_pending *pending)
{
	write_out(NT_CONTAINER(pending, netron_channel, flush));
}

static void on_deadline(struct nt_timer *timer, nt_ms now)
{
	netron_channel *custom = NT_CONTAINER(timer, netron_channel, deadline);
	uint32_t timeout = custom->channel.write_timeout_ms;

	if (custom->is_shut) {
		close_now(custom);
	} else if (custom->state == NT_CUSTOM_CLOSING) {
		/* However short the time, one try is made. */
		write_out(custom);
		if (!custom->is_shut)
			fail(custom, NETRON_E_TIMEOUT, "sending the rest to", NULL);
	} else if (now < custom->progress_at + timeout) {
		nt_loop_set_timer(custom->loop, timer, custom->progress_at + timeout - now);
	} else {
		fail(custom, NETRON_E_TIMEOUT, "writing to", NULL);
	}
}

/* ---- what the transport says ---- */

/* 0, or why it may not speak now. */
static int may_tell(const netron_channel *custom)
{
	if (!custom)
		return NETRON_E_ARGUMENT;
	if (custom->depth > 0)
		return NETRON_E_REENTRANT;
	return custom->state == NT_CUSTOM_CLOSED ? NETRON_E_CLOSED : 0;
}

void *netron_channel_room(netron_channel *channel, size_t *out_size)
{
	*out_size = NT_LOOP_READ_SIZE;
	return channel->loop->read_buffer;
}

int netron_channel_received(netron_channel *channel, const void *data, size_t size)
{
	int rc = may_tell(channel);

	if (rc == 0 &&
		(size > NT_LOOP_READ_SIZE || channel->has_ended || channel->state == NT_CUSTOM_NEW))
		rc = NETRON_E_ARGUMENT;
	if (rc < 0 || size == 0 || channel->state != NT_CUSTOM_OPEN)
		return rc;
	/* The owner may read a little beyond. */
	if (data != channel->loop->read_buffer)
		memmove(channel->loop->read_buffer, data, size);
	channel->channel.events->on_bytes(channel->channel.user, channel->loop->read_buffer, size);
	return 0;
}

int netron_channel_writable(netron_channel *channel)
{
	int rc = may_tell(channel);

	if (rc < 0)
		return rc;
	channel->is_full = false;
	nt_loop_defer(channel->loop, &channel->flush);
	return 0;
}

int netron_channel_ended(netron_channel *channel)
{
	int rc = may_tell(channel);

	if (rc < 0 || channel->has_ended)
		return rc;
	channel->has_ended = true;
	if (channel->state == NT_CUSTOM_OPEN && channel->channel.events->on_end)
		channel->channel.events->on_end(channel->channel.user);
	else if (channel->is_shut)
		close_now(channel);
	return 0;
}

int netron_channel_failed(netron_channel *channel, int code, const char *message)
{
	int rc = may_tell(channel);

	if (rc < 0)
		return rc;
	if (channel->is_shut) /* all was sent: as good as its end */
		close_now(channel);
	else
		fail(channel, code < 0 ? code : NETRON_E_LOST, "the connection to", message);
	return 0;
}

void netron_channel_closed(netron_channel *channel)
{
	if (!channel)
		return;
	channel->is_let_go = true;
	try_over(channel);
}

/* ---- the operations of a channel ---- */

static void op_start(struct nt_channel *channel)
{
	netron_channel *custom = of_channel(channel);

	if (custom->state != NT_CUSTOM_NEW)
		return;
	custom->state = NT_CUSTOM_OPEN;
	custom->depth++;
	custom->methods->start(custom->self);
	custom->depth--;
}

static void op_flush(struct nt_channel *channel)
{
	netron_channel *custom = of_channel(channel);

	if (custom->state == NT_CUSTOM_CLOSED)
		nt_buf_truncate(&channel->out, 0);
	if (custom->state != NT_CUSTOM_OPEN)
		return;
	if (channel->high_bytes > 0 && nt_channel_queued(channel) > channel->high_bytes)
		custom->is_above = true;
	if (!custom->is_full)
		nt_loop_defer(custom->loop, &custom->flush);
}

static void set_paused(netron_channel *custom, bool is_paused)
{
	if (custom->is_paused == is_paused || custom->state != NT_CUSTOM_OPEN)
		return;
	custom->is_paused = is_paused;
	custom->depth++;
	if (is_paused)
		custom->methods->pause(custom->self);
	else
		custom->methods->resume(custom->self);
	custom->depth--;
}

static void op_pause(struct nt_channel *channel)
{
	set_paused(of_channel(channel), true);
}

static void op_resume(struct nt_channel *channel)
{
	set_paused(of_channel(channel), false);
}

static void op_abort(struct nt_channel *channel, int reason)
{
	if (reason != 0)
		fail(of_channel(channel), reason, "closing the connection to", NULL);
	else
		close_now(of_channel(channel));
}

static void op_close(struct nt_channel *channel, uint32_t linger_ms)
{
	netron_channel *custom = of_channel(channel);

	if (custom->state == NT_CUSTOM_NEW) {
		close_now(custom);
		return;
	}
	if (custom->state != NT_CUSTOM_OPEN)
		return;
	/* What comes in is read and dropped, so that the connection ends in order. */
	set_paused(custom, false);
	custom->state = NT_CUSTOM_CLOSING;
	nt_loop_set_timer(custom->loop, &custom->deadline, linger_ms);
	nt_loop_defer(custom->loop, &custom->flush);
}

static void op_address(const struct nt_channel *channel, char *text, size_t size)
{
	const netron_channel *custom = (const netron_channel *)(const void *)channel;

	snprintf(text, size, "%s", custom->address);
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

netron_channel *nt_custom_channel_new(struct nt_loop *loop, const netron_channel_methods *methods,
	void *self, const char *address)
{
	netron_channel *custom = nt_alloc_zeroed(loop->allocator, 1, sizeof *custom);

	if (!custom)
		return NULL;
	custom->channel.ops = &ops;
	custom->loop = loop;
	custom->methods = methods;
	custom->self = self;
	custom->flush.run = on_flush;
	custom->end.run = on_over;
	custom->deadline.on_due = on_deadline;
	custom->idle.on_due = on_idle;
	snprintf(custom->address, sizeof custom->address, "%s", address);
	nt_buf_init(&custom->channel.out, loop->allocator);
	nt_loop_hold(loop);
	return custom;
}
