#include "transport/lws_channel.h"

#include "transport/fault.h"
#include "transport/lws_tls.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* The library is torn down in two steps: what it has on the loop is closed in the turns after the
 * first; the second frees it, and must not come before the third turn. */
enum { TURNS = 8 };

enum { LENGTH = 4 }; /* of a message in out, before it */

static struct nt_lws *of_channel(struct nt_channel *channel)
{
	return NT_CONTAINER(channel, struct nt_lws, channel);
}

/* ---- the end ---- */

static void discard(struct nt_lws *lws)
{
	struct nt_loop *loop = lws->loop;

	if (lws->found)
		uv_freeaddrinfo(lws->found);
	nt_buf_fini(&lws->channel.out);
	nt_buf_fini(&lws->message);
	nt_buf_fini(&lws->writing);
	nt_lws_tls_close(lws);
	nt_free(loop->allocator, lws->protocols);
	nt_free(loop->allocator, lws->options);
	nt_free(loop->allocator, lws);
	nt_loop_release(loop);
}

static void tell_end(struct nt_lws *lws)
{
	const struct nt_channel_events *events = lws->channel.events;
	nt_dial_done *done = lws->done;
	const netron_error *error = NULL;
	struct nt_fault fault;

	if (lws->fault_code)
		error = nt_fault_fill(&fault, lws->fault_code, "%s", lws->fault_text);
	lws->done = NULL;
	lws->channel.events = NULL;
	if (done)
		done(lws->user, NULL, error);
	else if (events)
		events->on_close(lws->channel.user, error);
}

static void on_turn(struct nt_pending *pending)
{
	struct nt_lws *lws = NT_CONTAINER(pending, struct nt_lws, turn);

	if (lws->turns++ == 0) {
		if (lws->context)
			lws->library->lws_context_destroy(lws->context);
		tell_end(lws);
	} else if (lws->turns > TURNS || !lws->context) {
		if (lws->context)
			lws->library->lws_context_destroy(lws->context);
		if (!lws->is_looking) {
			discard(lws);
			return;
		}
		/* A lookup that runs cannot be stopped: its callback queues this again. */
		lws->context = NULL;
		return;
	}
	nt_loop_defer_turn(lws->loop, pending);
}

void nt_lws_end(struct nt_lws *lws, int code, const char *format, ...)
{
	char where[NT_LISTENER_URL];
	va_list args;
	int used = 0;

	if (lws->state == NT_LWS_ENDED)
		return;
	lws->state = NT_LWS_ENDED;
	lws->fault_code = code;
	if (!lws->done) { /* the dialer above says where by itself */
		nt_url_format(&lws->url, where, sizeof where);
		used = snprintf(lws->fault_text, sizeof lws->fault_text, "%.160s: ", where);
	}
	va_start(args, format);
	vsnprintf(lws->fault_text + used, sizeof lws->fault_text - (size_t)used, format, args);
	va_end(args);
	nt_loop_unset_timer(lws->loop, &lws->deadline);
	nt_loop_undefer(&lws->turn);
	lws->turn.run = on_turn;
	nt_loop_defer_turn(lws->loop, &lws->turn);
}

/* ---- writing ---- */

static void ask_to_write(struct nt_lws *lws)
{
	if (lws->was_asked || !lws->wsi)
		return;
	lws->was_asked = true;
	lws->library->lws_callback_on_writable(lws->wsi);
}

static void on_deadline(struct nt_timer *timer, nt_ms now)
{
	struct nt_lws *lws = NT_CONTAINER(timer, struct nt_lws, deadline);
	nt_ms due = lws->progress_at + lws->channel.write_timeout_ms;

	if (lws->state == NT_LWS_CLOSING) {
		if (nt_channel_queued(&lws->channel) > 0)
			nt_lws_end(lws, NETRON_E_TIMEOUT, "sending the rest");
		else
			nt_lws_end(lws, 0, "closed");
	} else if (now < due) {
		nt_loop_set_timer(lws->loop, timer, due - now);
	} else {
		nt_lws_end(lws, NETRON_E_TIMEOUT, "writing: nothing was taken in time");
	}
}

/* Something waits to be written: from now on the other side must take something. */
static void watch_progress(struct nt_lws *lws)
{
	lws->progress_at = nt_loop_now(lws->loop);
	if (lws->state == NT_LWS_OPEN && lws->channel.write_timeout_ms > 0 &&
		!nt_list_linked(&lws->deadline.node))
		nt_loop_set_timer(lws->loop, &lws->deadline, lws->channel.write_timeout_ms);
}

static void tell_drained(struct nt_lws *lws)
{
	struct nt_channel *channel = &lws->channel;

	if (!lws->is_above || nt_channel_queued(channel) > channel->low_bytes)
		return;
	lws->is_above = false;
	if (lws->state == NT_LWS_OPEN && channel->events->on_drained)
		channel->events->on_drained(channel->user);
}

static uint32_t load_be32(const uint8_t *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

/* One message: with compression more than one in a turn would come out broken. What the system does
 * not take at once the library keeps. */
static int write_one(struct nt_lws *lws)
{
	struct nt_buf *out = &lws->channel.out, *writing = &lws->writing;
	size_t size = load_be32(out->data + out->start);

	if (!nt_buf_reserve(writing, LWS_PRE + size)) {
		nt_lws_end(lws, NETRON_E_NO_MEMORY, "writing: out of memory");
		return -1;
	}
	memcpy(writing->data + LWS_PRE, out->data + out->start + LENGTH, size);
	if (lws->library->lws_write(lws->wsi, writing->data + LWS_PRE, size, LWS_WRITE_BINARY) <
		0) {
		nt_lws_end(lws, NETRON_E_LOST, "writing: the connection is lost");
		return -1;
	}
	nt_buf_take(out, LENGTH + size);
	lws->channel.unsent = lws->library->lws_partial_buffered(lws->wsi) ? size : 0;
	nt_buf_shrink(writing, 0);
	return 0;
}

int nt_lws_writable(struct nt_lws *lws)
{
	struct nt_buf *out = &lws->channel.out;

	lws->was_asked = false;
	lws->channel.unsent = 0; /* it asks when it has written what it kept */
	if (lws->state == NT_LWS_ENDED)
		return -1;
	if (nt_buf_size(out) > 0) {
		if (write_one(lws) < 0)
			return -1;
	} else if (lws->state == NT_LWS_CLOSING) {
		lws->library->lws_close_reason(lws->wsi, LWS_CLOSE_STATUS_NORMAL, NULL, 0);
		return -1;
	}
	if (nt_channel_queued(&lws->channel) > 0 || lws->state == NT_LWS_CLOSING)
		ask_to_write(lws);
	if (nt_channel_queued(&lws->channel) > 0)
		watch_progress(lws);
	else if (lws->state == NT_LWS_OPEN)
		nt_loop_unset_timer(lws->loop, &lws->deadline);
	tell_drained(lws);
	return lws->state == NT_LWS_ENDED ? -1 : 0;
}

/* ---- reading ---- */

static void hand_on(struct nt_lws *lws)
{
	struct nt_buf *message = &lws->message;

	if (lws->state == NT_LWS_OPEN)
		lws->channel.events->on_bytes(
			lws->channel.user, message->data + message->start, nt_buf_size(message));
	nt_buf_truncate(message, 0);
	nt_buf_shrink(message, 0);
}

/* Pieces of messages as they come. */
int nt_lws_receive(struct nt_lws *lws, const uint8_t *data, size_t size)
{
	const struct nt_lws_library *library = lws->library;

	if (lws->state == NT_LWS_CLOSING)
		return 0;
	if (lws->state != NT_LWS_OPEN)
		return -1;
	if (size > lws->channel.max_message_bytes - nt_buf_size(&lws->message)) {
		library->lws_close_reason(lws->wsi, LWS_CLOSE_STATUS_MESSAGE_TOO_LARGE, NULL, 0);
		nt_lws_end(lws, NETRON_E_TOO_LARGE, "a message is larger than the limit");
		return -1;
	}
	if (!nt_buf_append(&lws->message, data, size)) {
		nt_lws_end(lws, NETRON_E_NO_MEMORY, "reading: out of memory");
		return -1;
	}
	if (library->lws_is_final_fragment(lws->wsi))
		hand_on(lws);
	return lws->state == NT_LWS_ENDED ? -1 : 0;
}

/* ---- the operations ---- */

static void op_start(struct nt_channel *channel)
{
	struct nt_lws *lws = of_channel(channel);

	if (lws->state != NT_LWS_NEW)
		return;
	lws->state = NT_LWS_OPEN;
	lws->deadline.on_due = on_deadline;
	if (lws->is_paused)
		lws->library->lws_rx_flow_control(lws->wsi, 0);
}

static void op_flush(struct nt_channel *channel)
{
	struct nt_lws *lws = of_channel(channel);

	if (lws->state != NT_LWS_OPEN) {
		if (lws->state == NT_LWS_ENDED)
			nt_buf_truncate(&channel->out, 0);
		return;
	}
	if (channel->high_bytes > 0 && nt_channel_queued(channel) > channel->high_bytes)
		lws->is_above = true;
	if (nt_channel_queued(channel) == 0)
		return;
	ask_to_write(lws);
	if (!nt_list_linked(&lws->deadline.node))
		watch_progress(lws);
}

static void op_pause(struct nt_channel *channel)
{
	struct nt_lws *lws = of_channel(channel);

	if (!lws->is_paused && lws->state == NT_LWS_OPEN && lws->wsi)
		lws->library->lws_rx_flow_control(lws->wsi, 0);
	lws->is_paused = true;
}

static void op_resume(struct nt_channel *channel)
{
	struct nt_lws *lws = of_channel(channel);

	if (lws->is_paused && lws->state == NT_LWS_OPEN && lws->wsi)
		lws->library->lws_rx_flow_control(lws->wsi, 1);
	lws->is_paused = false;
}

static void op_close(struct nt_channel *channel, uint32_t linger_ms)
{
	struct nt_lws *lws = of_channel(channel);

	if (lws->state >= NT_LWS_CLOSING)
		return;
	if (lws->state == NT_LWS_NEW || !lws->wsi) {
		nt_lws_end(lws, 0, "closed");
		return;
	}
	lws->state = NT_LWS_CLOSING;
	nt_loop_set_timer(lws->loop, &lws->deadline, linger_ms);
	if (lws->is_paused) /* what comes is dropped, up to the other side's close frame */
		lws->library->lws_rx_flow_control(lws->wsi, 1);
	ask_to_write(lws);
}

static void op_abort(struct nt_channel *channel, int reason)
{
	nt_lws_end(of_channel(channel), reason, "%s", reason ? netron_strerror(reason) : "closed");
}

static void op_address(const struct nt_channel *channel, char *text, size_t size)
{
	const struct nt_lws *lws = (const struct nt_lws *)(const void *)channel;

	nt_url_format(&lws->url, text, size);
}

const struct nt_channel_ops nt_lws_ops = {
	.start = op_start,
	.flush = op_flush,
	.pause = op_pause,
	.resume = op_resume,
	.close = op_close,
	.abort = op_abort,
	.address = op_address,
};
