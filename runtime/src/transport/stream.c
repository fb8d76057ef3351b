#include "transport/stream.h"

#include "io/url.h"
#include "transport/fault.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

enum {
	WRITE_PIECE = 256 * 1024, /* of one write request, so that progress shows */
	IDLE_MS = 1000,           /* unused buffers are kept so long */
	IDLE_BYTES = 0,           /* what is kept then */
	FIN_WAIT_MS = 500,        /* all was sent: how long the other side may take to close too */
};

static void write_out(struct nt_stream *stream);
static void on_read(uv_stream_t *handle, ssize_t count, const uv_buf_t *buffer);

static struct nt_stream *of_channel(struct nt_channel *channel)
{
	return NT_CONTAINER(channel, struct nt_stream, channel);
}

/* The end. */

static const netron_error *describe_fault(struct nt_stream *stream, struct nt_fault *fault)
{
	char where[NT_LISTENER_URL];

	if (stream->fault_code == 0)
		return NULL;
	stream->channel.ops->address(&stream->channel, where, sizeof where);
	if (stream->fault_status != 0)
		return nt_fault_fill_uv(
			fault, stream->fault_code, stream->fault_what, where, stream->fault_status);
	return nt_fault_fill(fault, stream->fault_code, "%s %s: %s", stream->fault_what, where,
		netron_strerror(stream->fault_code));
}

static void on_closed(uv_handle_t *handle)
{
	struct nt_stream *stream = handle->data;
	struct nt_loop *loop = stream->loop;
	struct nt_channel *channel = &stream->channel;
	struct nt_fault fault;

	if (channel->events)
		channel->events->on_close(channel->user, describe_fault(stream, &fault));
	nt_stream_discard(stream);
	nt_loop_release(loop);
}

static void close_now(struct nt_stream *stream)
{
	if (stream->state == NT_STREAM_CLOSED)
		return;
	stream->state = NT_STREAM_CLOSED;
	nt_loop_undefer(&stream->flush);
	nt_loop_unset_timer(stream->loop, &stream->deadline);
	nt_loop_unset_timer(stream->loop, &stream->idle);
	if (!stream->is_resetting || uv_tcp_close_reset(&stream->handle.tcp, on_closed) < 0)
		uv_close(&stream->handle.any, on_closed);
}

static void fail(struct nt_stream *stream, int code, int status, const char *what)
{
	if (stream->state == NT_STREAM_CLOSED)
		return;
	stream->fault_code = code;
	stream->fault_status = status;
	stream->fault_what = what;
	close_now(stream);
}

static void on_shut(uv_shutdown_t *request, int status)
{
	struct nt_stream *stream = request->data;

	if (stream->state == NT_STREAM_CLOSED)
		return;
	stream->is_shut = true;
	if (status < 0 || stream->has_ended) {
		close_now(stream);
		return;
	}
	/* Closing before the other side has read would reset the connection under its hands. */
	if (stream->linger_until > nt_loop_now(stream->loop) + FIN_WAIT_MS)
		nt_loop_set_timer(stream->loop, &stream->deadline, FIN_WAIT_MS);
}

/* Writing failed. What the other side had said before it went is still worth reading: its last
 * words may tell why. The end of that, or some time, ends the stream with what failed here. */
static void fail_writing(struct nt_stream *stream, int status)
{
	if (stream->state != NT_STREAM_OPEN || !stream->is_reading) {
		fail(stream, nt_fault_lost_code(status), status, "writing to");
		return;
	}
	stream->is_broken = true;
	stream->fault_code = nt_fault_lost_code(status);
	stream->fault_status = status;
	stream->fault_what = "writing to";
	nt_buf_truncate(&stream->channel.out, 0);
	nt_buf_truncate(&stream->sending, 0);
	stream->channel.unsent = 0;
	nt_loop_set_timer(stream->loop, &stream->deadline, FIN_WAIT_MS);
}

/* closing, and all was written: FIN. */
static void finish_closing(struct nt_stream *stream)
{
	int status;

	stream->is_shutting = true;
	status = uv_shutdown(&stream->shutdown, &stream->handle.stream, on_shut);
	if (status < 0)
		close_now(stream);
}

/* Writing. */

static void keep_buffers_a_while(struct nt_stream *stream)
{
	if (stream->channel.out.capacity == 0 && stream->sending.capacity == 0)
		return;
	stream->was_used = true;
	if (!nt_list_linked(&stream->idle.node))
		nt_loop_set_timer(stream->loop, &stream->idle, IDLE_MS);
}

static void on_idle(struct nt_timer *timer, nt_ms now)
{
	struct nt_stream *stream = NT_CONTAINER(timer, struct nt_stream, idle);

	(void)now;
	if (stream->was_used || nt_channel_queued(&stream->channel) > 0) {
		stream->was_used = false;
		nt_loop_set_timer(stream->loop, timer, IDLE_MS);
		return;
	}
	nt_buf_shrink(&stream->channel.out, IDLE_BYTES);
	nt_buf_shrink(&stream->sending, IDLE_BYTES);
}

static void note_progress(struct nt_stream *stream, size_t left)
{
	stream->progress = left;
	stream->progress_at = nt_loop_now(stream->loop);
}

static void on_deadline(struct nt_timer *timer, nt_ms now)
{
	struct nt_stream *stream = NT_CONTAINER(timer, struct nt_stream, deadline);
	size_t left = uv_stream_get_write_queue_size(&stream->handle.stream);
	uint32_t timeout = stream->channel.write_timeout_ms;

	if (stream->is_broken) {
		close_now(stream);
		return;
	}
	if (stream->state == NT_STREAM_CLOSING) {
		/* However short the time, one try is made. */
		write_out(stream);
		if (nt_channel_queued(&stream->channel) > 0)
			fail(stream, NETRON_E_TIMEOUT, 0, "sending the rest to");
		else
			close_now(stream);
		return;
	}
	if (left != stream->progress)
		note_progress(stream, left);
	if (now < stream->progress_at + timeout)
		nt_loop_set_timer(stream->loop, timer,
			stream->progress_at + timeout - nt_loop_now(stream->loop));
	else
		fail(stream, NETRON_E_TIMEOUT, 0, "writing to");
}

/* A write request is in flight: from now on the other side must take something. */
static void watch_progress(struct nt_stream *stream)
{
	note_progress(stream, uv_stream_get_write_queue_size(&stream->handle.stream));
	if (stream->state == NT_STREAM_OPEN && stream->channel.write_timeout_ms > 0 &&
		!nt_list_linked(&stream->deadline.node))
		nt_loop_set_timer(
			stream->loop, &stream->deadline, stream->channel.write_timeout_ms);
}

static void note_high(struct nt_stream *stream)
{
	struct nt_channel *channel = &stream->channel;

	if (channel->high_bytes > 0 && nt_channel_queued(channel) > channel->high_bytes)
		stream->is_above = true;
}

static void tell_drained(struct nt_stream *stream)
{
	struct nt_channel *channel = &stream->channel;

	if (!stream->is_above || nt_channel_queued(channel) > channel->low_bytes)
		return;
	stream->is_above = false;
	if (stream->state == NT_STREAM_OPEN && channel->events->on_drained)
		channel->events->on_drained(channel->user);
}

static void on_written(uv_write_t *request, int status)
{
	struct nt_stream *stream = request->data;

	stream->is_writing = false;
	if (stream->state == NT_STREAM_CLOSED)
		return;
	if (status < 0) {
		fail_writing(stream, status);
		return;
	}
	nt_buf_take(&stream->sending, stream->piece);
	stream->channel.unsent = nt_buf_size(&stream->sending);
	write_out(stream);
}

static void request_write(struct nt_stream *stream)
{
	struct nt_buf *sending = &stream->sending;
	uv_buf_t buffer;
	int status;

	stream->piece = nt_buf_size(sending) < WRITE_PIECE ? nt_buf_size(sending) : WRITE_PIECE;
	buffer = uv_buf_init((char *)sending->data + sending->start, (unsigned)stream->piece);
	status = uv_write(&stream->write, &stream->handle.stream, &buffer, 1, on_written);
	if (status < 0) {
		fail_writing(stream, status);
		return;
	}
	stream->is_writing = true;
	watch_progress(stream);
}

/* As much of buf as the system takes now. false: it takes no more, or the stream failed. */
static bool try_write(struct nt_stream *stream, struct nt_buf *buf)
{
	size_t size = nt_buf_size(buf);
	uv_buf_t buffer;
	int count;

	if (size == 0)
		return true;
	if (size > INT32_MAX)
		size = INT32_MAX;
	buffer = uv_buf_init((char *)buf->data + buf->start, (unsigned)size);
	count = uv_try_write(&stream->handle.stream, &buffer, 1);
	if (count == UV_EAGAIN)
		return false;
	if (count < 0) {
		fail_writing(stream, count);
		return false;
	}
	nt_buf_take(buf, (size_t)count);
	return nt_buf_size(buf) == 0;
}

/* sending first, then out; what does not go now becomes sending, by swapping the two. */
static void write_out(struct nt_stream *stream)
{
	struct nt_channel *channel = &stream->channel;
	bool is_done;

	if (stream->is_writing || stream->is_shutting)
		return;
	is_done = try_write(stream, &stream->sending) && try_write(stream, &channel->out);
	if (stream->state == NT_STREAM_CLOSED || stream->is_broken)
		return;
	if (!is_done && nt_buf_size(&stream->sending) == 0) {
		struct nt_buf swap = stream->sending;

		stream->sending = channel->out;
		channel->out = swap;
	}
	channel->unsent = nt_buf_size(&stream->sending);
	if (!is_done)
		request_write(stream);
	else if (stream->state == NT_STREAM_CLOSING)
		finish_closing(stream);
	else
		nt_loop_unset_timer(stream->loop, &stream->deadline);
	if (stream->state == NT_STREAM_CLOSED)
		return;
	keep_buffers_a_while(stream);
	tell_drained(stream);
}

/* Deferred to the end of the turn: one write for all that was appended in it. */
static void on_flush(struct nt_pending *pending)
{
	struct nt_stream *stream = NT_CONTAINER(pending, struct nt_stream, flush);

	write_out(stream);
}

/* Reading. */

static void on_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *out_buffer)
{
	struct nt_stream *stream = handle->data;

	(void)suggested;
	*out_buffer = uv_buf_init((char *)stream->loop->read_buffer, NT_LOOP_READ_SIZE);
}

static void update_reading(struct nt_stream *stream)
{
	bool wants =
		!stream->has_ended && ((stream->state == NT_STREAM_OPEN && !stream->is_paused) ||
					      stream->state == NT_STREAM_CLOSING);
	int status;

	if (wants == stream->is_reading)
		return;
	stream->is_reading = wants;
	if (!wants) {
		uv_read_stop(&stream->handle.stream);
		return;
	}
	status = uv_read_start(&stream->handle.stream, on_alloc, on_read);
	if (status < 0)
		fail(stream, nt_fault_lost_code(status), status, "reading from");
}

static void on_end(struct nt_stream *stream)
{
	struct nt_channel *channel = &stream->channel;

	stream->has_ended = true;
	update_reading(stream);
	if (stream->is_broken) {
		close_now(stream);
		return;
	}
	if (stream->state == NT_STREAM_OPEN) {
		if (channel->events->on_end)
			channel->events->on_end(channel->user);
	} else if (stream->is_shut) {
		close_now(stream);
	}
}

static void on_read(uv_stream_t *handle, ssize_t count, const uv_buf_t *buffer)
{
	struct nt_stream *stream = handle->data;
	struct nt_channel *channel = &stream->channel;

	if (stream->state == NT_STREAM_CLOSED || count == 0)
		return;
	if (count == UV_EOF) {
		on_end(stream);
	} else if (count < 0) {
		/* Reset while waiting for its FIN, with all sent: as good as one. */
		if (stream->is_shutting || stream->is_broken)
			close_now(stream);
		else
			fail(stream, nt_fault_lost_code((int)count), (int)count, "reading from");
	} else if (stream->state == NT_STREAM_OPEN) {
		channel->events->on_bytes(
			channel->user, (const uint8_t *)buffer->base, (size_t)count);
	}
}

/* The operations of a channel. */

static void op_start(struct nt_channel *channel)
{
	struct nt_stream *stream = of_channel(channel);

	if (stream->state != NT_STREAM_NEW)
		return;
	stream->state = NT_STREAM_OPEN;
	update_reading(stream);
}

static void op_flush(struct nt_channel *channel)
{
	struct nt_stream *stream = of_channel(channel);

	if (stream->state != NT_STREAM_OPEN) {
		/* Only what was there at close still goes out. */
		if (stream->state == NT_STREAM_CLOSED)
			nt_buf_truncate(&channel->out, 0);
		return;
	}
	if (stream->is_broken) {
		nt_buf_truncate(&channel->out, 0);
		return;
	}
	note_high(stream);
	if (!stream->is_writing)
		nt_loop_defer(stream->loop, &stream->flush);
}

static void op_pause(struct nt_channel *channel)
{
	struct nt_stream *stream = of_channel(channel);

	stream->is_paused = true;
	if (stream->state == NT_STREAM_OPEN)
		update_reading(stream);
}

static void op_resume(struct nt_channel *channel)
{
	struct nt_stream *stream = of_channel(channel);

	stream->is_paused = false;
	if (stream->state == NT_STREAM_OPEN)
		update_reading(stream);
}

static void op_abort(struct nt_channel *channel, int reason)
{
	struct nt_stream *stream = of_channel(channel);

	stream->is_resetting = channel->resets && stream->handle.any.type == UV_TCP;
	if (reason != 0)
		fail(stream, reason, 0, "closing the connection to");
	else
		close_now(stream);
}

static void op_close(struct nt_channel *channel, uint32_t linger_ms)
{
	struct nt_stream *stream = of_channel(channel);

	if (stream->state == NT_STREAM_NEW || stream->is_broken) {
		close_now(stream);
		return;
	}
	if (stream->state != NT_STREAM_OPEN)
		return;
	stream->state = NT_STREAM_CLOSING;
	stream->linger_until = nt_loop_now(stream->loop) + linger_ms;
	nt_loop_set_timer(stream->loop, &stream->deadline, linger_ms);
	/* What comes in is read and dropped, so that the connection ends in order. */
	update_reading(stream);
	if (stream->state == NT_STREAM_CLOSING && !stream->is_writing)
		nt_loop_defer(stream->loop, &stream->flush);
}

static void op_address(const struct nt_channel *channel, char *text, size_t size)
{
	const struct nt_stream *stream = (const struct nt_stream *)(const void *)channel;

	nt_stream_address_format(&stream->address, text, size);
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

/* Making. */

struct nt_stream *nt_stream_new(struct nt_loop *loop)
{
	struct nt_stream *stream = nt_alloc_zeroed(loop->allocator, 1, sizeof *stream);

	if (!stream)
		return NULL;
	stream->channel.ops = &ops;
	stream->loop = loop;
	stream->flush.run = on_flush;
	stream->deadline.on_due = on_deadline;
	stream->idle.on_due = on_idle;
	stream->write.data = stream->shutdown.data = stream;
	nt_buf_init(&stream->channel.out, loop->allocator);
	nt_buf_init(&stream->sending, loop->allocator);
	return stream;
}

void nt_stream_discard(struct nt_stream *stream)
{
	nt_buf_fini(&stream->channel.out);
	nt_buf_fini(&stream->sending);
	nt_free(stream->loop->allocator, stream);
}

void nt_stream_ready(struct nt_stream *stream)
{
	stream->handle.any.data = stream;
	nt_loop_hold(stream->loop);
}

void nt_stream_drop(struct nt_stream *stream)
{
	stream->channel.events = NULL;
	close_now(stream);
}

void nt_stream_address_format(const union nt_stream_address *address, char *text, size_t size)
{
	char host[INET6_ADDRSTRLEN] = "";
	struct nt_url url = { .scheme = "unix" };

	switch (address->any.sa_family) {
	case AF_INET6:
		uv_ip6_name(&address->ipv6, host, sizeof host);
		snprintf(text, size, "tcp://[%s]:%u", host,
			(unsigned)ntohs(address->ipv6.sin6_port));
		break;
	case AF_INET:
		uv_ip4_name(&address->ipv4, host, sizeof host);
		snprintf(text, size, "tcp://%s:%u", host, (unsigned)ntohs(address->ipv4.sin_port));
		break;
	default:
		snprintf(url.path, sizeof url.path, "%.*s", (int)sizeof address->local.sun_path,
			address->local.sun_path);
		nt_url_format(&url, text, size);
	}
}
