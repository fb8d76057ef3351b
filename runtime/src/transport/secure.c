#include "transport/secure.h"

#include "transport/fault.h"

#include <stdio.h>
#include <string.h>

enum {
	LOWER_HIGH = 256 * 1024, /* what is encrypted and has not gone yet */
	LOWER_LOW = 64 * 1024,
	LOWER_MAX = 1024 * 1024, /* the same with what TLS answers by itself */
	ALERT_MS = 1000,         /* for the last words of a handshake that failed */
	IDLE_MS = 1000,
};

static void pump(struct nt_secure *secure);

static struct nt_secure *of_channel(struct nt_channel *channel)
{
	return NT_CONTAINER(channel, struct nt_secure, channel);
}

/* ---- the end ---- */

static void op_address(const struct nt_channel *channel, char *text, size_t size)
{
	const struct nt_secure *secure = (const struct nt_secure *)(const void *)channel;

	secure->lower->ops->address(secure->lower, text, size);
	if (strncmp(text, "tcp:", 4) == 0)
		memcpy(text, "tls", 3);
}

static const netron_error *describe(struct nt_secure *secure, struct nt_fault *fault)
{
	bool is_tls = secure->fault_code == NETRON_E_TLS && secure->tls.text;
	const char *text = is_tls ? secure->tls.text : secure->fault_text;
	char where[NT_LISTENER_URL];

	if (!text)
		text = netron_strerror(secure->fault_code);
	if (secure->done)
		return nt_fault_fill(fault, secure->fault_code, "TLS: %s", text);
	op_address(&secure->channel, where, sizeof where);
	return nt_fault_fill(
		fault, secure->fault_code, "the connection to %s: TLS: %s", where, text);
}

static void discard(struct nt_secure *secure)
{
	nt_tls_fini(&secure->tls);
	nt_buf_fini(&secure->channel.out);
	nt_buf_fini(&secure->held);
	nt_free(secure->loop->allocator, secure);
}

static void on_lower_close(void *user, const netron_error *error)
{
	struct nt_secure *secure = user;
	struct nt_channel *channel = &secure->channel;
	struct nt_fault fault;

	secure->state = NT_SECURE_OVER;
	nt_loop_undefer(&secure->flush);
	nt_loop_undefer(&secure->delivery);
	nt_loop_unset_timer(secure->loop, &secure->deadline);
	nt_loop_unset_timer(secure->loop, &secure->idle);
	if (secure->fault_code == 0 && !error && secure->done) {
		secure->fault_code = NETRON_E_LOST;
		secure->fault_text = "the other side closed during the handshake";
	}
	if (secure->fault_code != 0)
		error = describe(secure, &fault);
	if (secure->done)
		secure->done(secure->done_user, NULL, error);
	else if (channel->events)
		channel->events->on_close(channel->user, error);
	discard(secure);
}

static void be_over(struct nt_secure *secure, int code, const char *text)
{
	secure->state = NT_SECURE_OVER;
	secure->fault_code = code;
	secure->fault_text = text;
	nt_loop_undefer(&secure->flush);
	nt_loop_undefer(&secure->delivery);
	nt_loop_unset_timer(secure->loop, &secure->deadline);
	nt_buf_truncate(&secure->channel.out, 0);
}

/* text: a constant; NULL: what TLS says. The other side may be told by an alert, which stands in
 * the lower channel's out. */
static void fail(struct nt_secure *secure, int code, const char *text)
{
	if (secure->state == NT_SECURE_OVER)
		return;
	be_over(secure, code, text);
	if (nt_buf_size(&secure->lower->out) > 0)
		secure->lower->ops->close(secure->lower, ALERT_MS);
	else
		secure->lower->ops->abort(secure->lower, 0);
}

/* ---- sending ---- */

static void keep_buffers_a_while(struct nt_secure *secure)
{
	secure->was_used = true;
	if (!nt_list_linked(&secure->idle.node))
		nt_loop_set_timer(secure->loop, &secure->idle, IDLE_MS);
}

static void on_idle(struct nt_timer *timer, nt_ms now)
{
	struct nt_secure *secure = NT_CONTAINER(timer, struct nt_secure, idle);

	(void)now;
	if (secure->was_used || nt_buf_size(&secure->channel.out) > 0) {
		secure->was_used = false;
		nt_loop_set_timer(secure->loop, timer, IDLE_MS);
		return;
	}
	nt_buf_shrink(&secure->channel.out, 0);
}

static void tell_drained(struct nt_secure *secure)
{
	struct nt_channel *channel = &secure->channel;

	if (!secure->is_above || nt_channel_queued(channel) > channel->low_bytes)
		return;
	secure->is_above = false;
	if (secure->state == NT_SECURE_OPEN && channel->events->on_drained)
		channel->events->on_drained(channel->user);
}

/* closing, and all is encrypted. */
static void finish_closing(struct nt_secure *secure)
{
	nt_ms now = nt_loop_now(secure->loop);

	if (secure->is_finishing)
		return;
	secure->is_finishing = true;
	nt_loop_unset_timer(secure->loop, &secure->deadline);
	nt_tls_end(&secure->tls);
	secure->lower->ops->close(secure->lower,
		secure->linger_until > now ? (uint32_t)(secure->linger_until - now) : 0);
}

/* out becomes records, as long as the lower channel gets rid of them. */
static void pump(struct nt_secure *secure)
{
	struct nt_buf *out = &secure->channel.out;
	struct nt_channel *lower = secure->lower;

	while (nt_buf_size(out) > 0 && nt_channel_queued(lower) <= LOWER_HIGH) {
		size_t size = nt_buf_size(out) < NT_TLS_RECORD ? nt_buf_size(out) : NT_TLS_RECORD;
		int rc = nt_tls_write(&secure->tls, out->data + out->start, size);

		if (rc < 0) {
			fail(secure, rc, NULL);
			return;
		}
		nt_buf_take(out, size);
	}
	keep_buffers_a_while(secure);
	if (nt_channel_queued(lower) > 0)
		lower->ops->flush(lower);
	if (secure->state == NT_SECURE_CLOSING && nt_buf_size(out) == 0)
		finish_closing(secure);
	else
		tell_drained(secure);
}

static bool is_sending(const struct nt_secure *secure)
{
	return secure->state == NT_SECURE_OPEN ||
	       (secure->state == NT_SECURE_CLOSING && !secure->is_finishing);
}

static void on_flush(struct nt_pending *pending)
{
	struct nt_secure *secure = NT_CONTAINER(pending, struct nt_secure, flush);

	if (is_sending(secure))
		pump(secure);
}

static void on_lower_drained(void *user)
{
	struct nt_secure *secure = user;

	if (is_sending(secure))
		pump(secure);
}

static void on_deadline(struct nt_timer *timer, nt_ms now)
{
	struct nt_secure *secure = NT_CONTAINER(timer, struct nt_secure, deadline);

	(void)now;
	/* However short the time, one try is made. */
	pump(secure);
	if (secure->state == NT_SECURE_CLOSING && !secure->is_finishing) {
		be_over(secure, NETRON_E_TIMEOUT, "sending the rest took too long");
		secure->lower->ops->abort(secure->lower, 0);
	}
}

/* The lower channel's turn comes right after this one's: both happen before the loop blocks. */
static void send_soon(struct nt_secure *secure)
{
	nt_loop_defer(secure->loop, &secure->flush);
	secure->lower->ops->flush(secure->lower);
}

/* ---- receiving ---- */

static bool may_give(const struct nt_secure *secure)
{
	return secure->state == NT_SECURE_OPEN && !secure->is_paused && !secure->has_ended;
}

static void give_end(struct nt_secure *secure)
{
	struct nt_channel *channel = &secure->channel;

	secure->has_ended = true;
	nt_tls_feed(&secure->tls, NULL, 0);
	if (channel->events->on_end)
		channel->events->on_end(channel->user);
}

/* As many records as there are and the buffer holds: they are given in one piece. */
static int read_records(struct nt_secure *secure, uint8_t *data, size_t *out_size)
{
	int rc = NT_TLS_DONE;

	*out_size = 0;
	while (rc == NT_TLS_DONE && NT_LOOP_READ_SIZE - *out_size >= NT_TLS_RECORD) {
		size_t count;

		rc = nt_tls_read(
			&secure->tls, data + *out_size, NT_LOOP_READ_SIZE - *out_size, &count);
		*out_size += count;
	}
	return rc;
}

static void give_bytes(struct nt_secure *secure)
{
	struct nt_channel *channel = &secure->channel;
	uint8_t *data = secure->tls.context->store->plain;
	int rc = NT_TLS_DONE;

	while (rc == NT_TLS_DONE && may_give(secure)) {
		size_t size;

		rc = read_records(secure, data, &size);
		if (size > 0)
			channel->events->on_bytes(channel->user, data, size);
	}
	if (secure->state != NT_SECURE_OPEN || rc == NT_TLS_DONE || rc == NT_TLS_MORE)
		return;
	/* Paused with the last bytes: TLS says it again when they go on. */
	secure->end_is_owed = secure->is_paused;
	if (secure->is_paused)
		return;
	if (rc == NT_TLS_END)
		give_end(secure);
	else
		fail(secure, rc, NULL);
}

/* The handshake is done: the owner takes the channel. */
static void give_channel(struct nt_secure *secure)
{
	nt_secure_done *done = secure->done;

	secure->done = NULL;
	secure->state = NT_SECURE_NEW;
	done(secure->done_user, &secure->channel, NULL);
}

/* Uses up what was fed, as far as the owner takes it. */
static void run(struct nt_secure *secure)
{
	struct nt_channel *lower = secure->lower;

	if (secure->state == NT_SECURE_HANDSHAKE) {
		int rc = nt_tls_handshake(&secure->tls);

		if (rc < 0) {
			fail(secure, rc, NULL);
			return;
		}
		if (rc == NT_TLS_DONE)
			give_channel(secure);
	}
	if (may_give(secure))
		give_bytes(secure);
	if (secure->state == NT_SECURE_OVER || nt_buf_size(&lower->out) == 0)
		return;
	/* TLS has something to say by itself. */
	if (nt_channel_queued(lower) > LOWER_MAX)
		fail(secure, NETRON_E_LIMIT, "the other side does not read what it asks for");
	else
		lower->ops->flush(lower);
}

static void on_lower_bytes(void *user, const uint8_t *data, size_t size)
{
	struct nt_secure *secure = user;

	if (secure->state > NT_SECURE_OPEN || secure->has_ended)
		return;
	if (nt_buf_size(&secure->held) == 0 && !secure->is_paused) {
		nt_tls_feed(&secure->tls, data, size);
		run(secure);
		size = nt_tls_left(&secure->tls);
		data = secure->tls.in;
		nt_tls_feed(&secure->tls, NULL, 0);
	}
	if (size == 0 || secure->state != NT_SECURE_OPEN || secure->has_ended)
		return;
	if (!nt_buf_append(&secure->held, data, size))
		fail(secure, NETRON_E_NO_MEMORY, NULL);
}

/* The owner goes on reading: first what was held. */
static void on_delivery(struct nt_pending *pending)
{
	struct nt_secure *secure = NT_CONTAINER(pending, struct nt_secure, delivery);
	struct nt_buf *held = &secure->held;
	size_t size = nt_buf_size(held);

	if (!may_give(secure))
		return;
	nt_tls_feed(&secure->tls, held->data + held->start, size);
	run(secure);
	nt_buf_take(held, size - nt_tls_left(&secure->tls));
	nt_tls_feed(&secure->tls, NULL, 0);
	if (!may_give(secure) || nt_buf_size(held) > 0)
		return;
	nt_buf_shrink(held, 0);
	secure->lower->ops->resume(secure->lower);
}

static void on_lower_end(void *user)
{
	struct nt_secure *secure = user;

	if (secure->state == NT_SECURE_HANDSHAKE)
		fail(secure, NETRON_E_LOST, "the other side closed during the handshake");
	else if (secure->state == NT_SECURE_OPEN && !secure->has_ended)
		/* Whoever is on the way can end a connection, and not forge its last words. */
		fail(secure, NETRON_E_LOST,
			"it was cut off: the other side has not said that nothing follows");
}

static const struct nt_channel_events lower_events = {
	.on_bytes = on_lower_bytes,
	.on_drained = on_lower_drained,
	.on_end = on_lower_end,
	.on_close = on_lower_close,
};

/* ---- the operations of a channel ---- */

static void op_start(struct nt_channel *channel)
{
	struct nt_secure *secure = of_channel(channel);

	if (secure->state == NT_SECURE_NEW)
		secure->state = NT_SECURE_OPEN;
}

static void op_flush(struct nt_channel *channel)
{
	struct nt_secure *secure = of_channel(channel);

	if (secure->state != NT_SECURE_OPEN) {
		if (secure->state == NT_SECURE_OVER)
			nt_buf_truncate(&channel->out, 0);
		return;
	}
	if (channel->high_bytes > 0 && nt_channel_queued(channel) > channel->high_bytes)
		secure->is_above = true;
	secure->lower->write_timeout_ms = channel->write_timeout_ms;
	send_soon(secure);
}

static void op_pause(struct nt_channel *channel)
{
	struct nt_secure *secure = of_channel(channel);

	secure->is_paused = true;
	if (secure->state == NT_SECURE_OPEN)
		secure->lower->ops->pause(secure->lower);
}

static void op_resume(struct nt_channel *channel)
{
	struct nt_secure *secure = of_channel(channel);

	secure->is_paused = false;
	if (secure->state != NT_SECURE_OPEN)
		return;
	if (nt_buf_size(&secure->held) > 0 || secure->end_is_owed)
		nt_loop_defer_turn(secure->loop, &secure->delivery);
	else
		secure->lower->ops->resume(secure->lower);
}

static void op_close(struct nt_channel *channel, uint32_t linger_ms)
{
	struct nt_secure *secure = of_channel(channel);

	if (secure->state == NT_SECURE_NEW) {
		channel->ops->abort(channel, 0);
		return;
	}
	if (secure->state != NT_SECURE_OPEN)
		return;
	secure->state = NT_SECURE_CLOSING;
	nt_loop_undefer(&secure->delivery);
	nt_buf_truncate(&secure->held, 0);
	secure->linger_until = nt_loop_now(secure->loop) + linger_ms;
	nt_loop_set_timer(secure->loop, &secure->deadline, linger_ms);
	/* What comes in is read and dropped. */
	secure->lower->ops->resume(secure->lower);
	send_soon(secure);
}

static void op_abort(struct nt_channel *channel, int reason)
{
	struct nt_secure *secure = of_channel(channel);

	if (secure->state != NT_SECURE_OVER)
		be_over(secure, 0, NULL);
	secure->lower->resets = channel->resets;
	secure->lower->ops->abort(secure->lower, reason);
}

static const netron_certificate *op_certificate(const struct nt_channel *channel)
{
	const struct nt_secure *secure = (const struct nt_secure *)(const void *)channel;

	return nt_tls_certificate(secure->filter);
}

static const struct nt_channel_ops ops = {
	.start = op_start,
	.flush = op_flush,
	.pause = op_pause,
	.resume = op_resume,
	.close = op_close,
	.abort = op_abort,
	.address = op_address,
	.certificate = op_certificate,
};

/* ---- making ---- */

static struct nt_secure *make(
	struct nt_loop *loop, struct nt_channel *lower, nt_secure_done *done, void *user)
{
	struct nt_secure *secure = nt_alloc_zeroed(loop->allocator, 1, sizeof *secure);

	if (!secure)
		return NULL;
	secure->channel.ops = &ops;
	secure->channel.is_secure = true;
	secure->loop = loop;
	secure->lower = lower;
	secure->filter = &secure->tls;
	secure->done = done;
	secure->done_user = user;
	secure->flush.run = on_flush;
	secure->delivery.run = on_delivery;
	secure->deadline.on_due = on_deadline;
	secure->idle.on_due = on_idle;
	nt_buf_init(&secure->channel.out, loop->allocator);
	nt_buf_init(&secure->held, loop->allocator);
	return secure;
}

static void take_over(struct nt_secure *secure)
{
	struct nt_channel *lower = secure->lower;

	lower->high_bytes = LOWER_HIGH;
	lower->low_bytes = LOWER_LOW;
	nt_channel_start(lower, &lower_events, secure);
}

struct nt_secure *nt_secure_accept(struct nt_loop *loop, struct nt_channel *lower,
	struct nt_tls_context *context, unsigned serves, nt_secure_done *done, void *user)
{
	struct nt_secure *secure = make(loop, lower, done, user);

	if (!secure)
		return NULL;
	if (nt_tls_init_server(&secure->tls, loop->allocator, context, serves, &lower->out) < 0) {
		discard(secure);
		return NULL;
	}
	take_over(secure);
	return secure;
}

struct nt_secure *nt_secure_connect(struct nt_loop *loop, struct nt_channel *lower,
	struct nt_tls_context *context, const char *host, uint16_t port, const char *alpn,
	nt_secure_done *done, void *user)
{
	struct nt_secure *secure = make(loop, lower, done, user);

	if (!secure)
		return NULL;
	if (nt_tls_init_client(
		    &secure->tls, loop->allocator, context, host, port, alpn, &lower->out) < 0) {
		discard(secure);
		return NULL;
	}
	take_over(secure);
	run(secure); /* the client speaks first */
	return secure;
}

void nt_secure_give_up(struct nt_secure *secure, int code, const char *text)
{
	if (!secure->done)
		return;
	/* One that has failed by itself may still be telling the other side. */
	if (secure->state == NT_SECURE_HANDSHAKE)
		be_over(secure, code, text);
	secure->lower->ops->abort(secure->lower, 0);
}
