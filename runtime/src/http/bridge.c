/* bridge.c - a channel between a peer and code. */
#include "http/bridge.h"

#include "transport/fault.h"

#include <netron/leaf.h>
#include <stdio.h>
#include <string.h>

enum { LENGTH = 4 };

static struct nt_bridge *of_channel(struct nt_channel *channel)
{
	return NT_CONTAINER(channel, struct nt_bridge, channel);
}

static uint32_t length_at(const uint8_t *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

/* The first message of a buffer. NULL: there is none. */
static const uint8_t *first_of(const struct nt_buf *buf, size_t *out_size)
{
	if (nt_buf_size(buf) == 0)
		return NULL;
	const uint8_t *p = buf->data + buf->start;
	*out_size = length_at(p);
	return p + LENGTH;
}

/* ---- the end ---- */

static void discard(struct nt_bridge *bridge)
{
	struct nt_loop *loop = bridge->loop;

	nt_loop_undefer(&bridge->drain);
	nt_loop_undefer(&bridge->feed);
	nt_buf_fini(&bridge->channel.out);
	nt_buf_fini(&bridge->reading);
	nt_buf_fini(&bridge->waiting);
	nt_free(loop->allocator, bridge);
	nt_loop_release(loop);
}

static void on_ended(struct nt_pending *pending)
{
	struct nt_bridge *bridge = NT_CONTAINER(pending, struct nt_bridge, end);
	struct nt_channel *channel = &bridge->channel;
	const netron_error *error = NULL;
	struct nt_fault fault;

	if (bridge->reason != 0)
		error = nt_fault_fill(
			&fault, bridge->reason, "%s", netron_strerror(bridge->reason));
	if (channel->events)
		channel->events->on_close(channel->user, error);
	if (bridge->events)
		bridge->events->on_close(bridge->owner, error);
	discard(bridge);
}

static void close_now(struct nt_bridge *bridge, int reason)
{
	if (bridge->phase == NT_BRIDGE_OVER)
		return;
	bridge->phase = NT_BRIDGE_OVER;
	bridge->reason = reason;
	nt_loop_undefer(&bridge->drain);
	nt_loop_undefer(&bridge->feed);
	nt_loop_defer_turn(bridge->loop, &bridge->end);
}

/* ---- from the peer ---- */

static void swap(struct nt_buf *a, struct nt_buf *b)
{
	struct nt_buf c = *a;

	*a = *b;
	*b = c;
}

static void tell_drained(struct nt_bridge *bridge)
{
	struct nt_channel *channel = &bridge->channel;

	if (!bridge->is_above || nt_channel_queued(channel) > channel->low_bytes)
		return;
	bridge->is_above = false;
	if (bridge->phase == NT_BRIDGE_OPEN && channel->events->on_drained)
		channel->events->on_drained(channel->user);
}

/* What the peer wrote before it closed is still given, whether the owner holds or not: it is
 * bounded, and nothing comes behind it. */
static bool may_take(const struct nt_bridge *bridge)
{
	if (!bridge->events || bridge->phase == NT_BRIDGE_OVER)
		return false;
	return !bridge->is_held || bridge->phase == NT_BRIDGE_CLOSING;
}

/* The owner may give while it takes: then the peer writes to `out` again. */
static void take_packets(struct nt_bridge *bridge)
{
	struct nt_channel *channel = &bridge->channel;
	const uint8_t *data;
	size_t size;

	if (nt_buf_size(&bridge->reading) == 0)
		swap(&bridge->reading, &channel->out);
	while (may_take(bridge) && (data = first_of(&bridge->reading, &size)) != NULL) {
		channel->unsent = nt_buf_size(&bridge->reading);
		bridge->events->on_packet(bridge->owner, data, size);
		nt_buf_take(&bridge->reading, LENGTH + size);
	}
	channel->unsent = nt_buf_size(&bridge->reading);
}

static void on_drain(struct nt_pending *pending)
{
	struct nt_bridge *bridge = NT_CONTAINER(pending, struct nt_bridge, drain);
	struct nt_channel *channel = &bridge->channel;

	take_packets(bridge);
	if (bridge->phase == NT_BRIDGE_OVER)
		return;
	tell_drained(bridge);
	if (may_take(bridge) && nt_channel_queued(channel) > 0)
		nt_loop_defer(bridge->loop, &bridge->drain);
	else if (bridge->phase == NT_BRIDGE_CLOSING)
		close_now(bridge, bridge->reason);
}

void nt_bridge_hold(struct nt_bridge *bridge, bool hold)
{
	bridge->is_held = hold;
	if (!hold && bridge->phase == NT_BRIDGE_OPEN && nt_channel_queued(&bridge->channel) > 0)
		nt_loop_defer(bridge->loop, &bridge->drain);
}

/* ---- to the peer ---- */

static bool may_feed(const struct nt_bridge *bridge)
{
	return bridge->phase == NT_BRIDGE_OPEN && !bridge->is_paused;
}

static void on_feed(struct nt_pending *pending)
{
	struct nt_bridge *bridge = NT_CONTAINER(pending, struct nt_bridge, feed);
	struct nt_channel *channel = &bridge->channel;
	const uint8_t *data;
	size_t size;

	if (nt_buf_size(&bridge->waiting) == 0)
		return;
	while (may_feed(bridge) && (data = first_of(&bridge->waiting, &size)) != NULL) {
		channel->events->on_bytes(channel->user, data, size);
		nt_buf_take(&bridge->waiting, LENGTH + size);
	}
	if (may_feed(bridge) && bridge->events && bridge->events->on_room)
		bridge->events->on_room(bridge->owner);
}

bool nt_bridge_is_full(const struct nt_bridge *bridge)
{
	return nt_buf_size(&bridge->waiting) > 0 || !may_feed(bridge);
}

static bool keep(struct nt_bridge *bridge, const uint8_t *data, size_t size)
{
	const uint8_t length[LENGTH] = { (uint8_t)(size >> 24), (uint8_t)(size >> 16),
		(uint8_t)(size >> 8), (uint8_t)size };

	return nt_buf_reserve(&bridge->waiting, LENGTH + size) &&
	       nt_buf_append(&bridge->waiting, length, LENGTH) &&
	       nt_buf_append(&bridge->waiting, data, size);
}

bool nt_bridge_give(struct nt_bridge *bridge, const uint8_t *data, size_t size)
{
	struct nt_channel *channel = &bridge->channel;

	if (bridge->phase >= NT_BRIDGE_CLOSING)
		return true; /* its on_close is on the way */
	if (nt_bridge_is_full(bridge))
		return keep(bridge, data, size);
	channel->events->on_bytes(channel->user, data, size);
	return true;
}

/* ---- the operations of a channel ---- */

static void op_start(struct nt_channel *channel)
{
	struct nt_bridge *bridge = of_channel(channel);

	if (bridge->phase != NT_BRIDGE_NEW)
		return;
	bridge->phase = NT_BRIDGE_OPEN;
	if (nt_buf_size(&bridge->waiting) > 0)
		nt_loop_defer(bridge->loop, &bridge->feed);
}

static void op_flush(struct nt_channel *channel)
{
	struct nt_bridge *bridge = of_channel(channel);

	if (bridge->phase != NT_BRIDGE_OPEN || !bridge->events) {
		nt_buf_truncate(&channel->out, 0);
		return;
	}
	if (channel->high_bytes > 0 && nt_channel_queued(channel) > channel->high_bytes)
		bridge->is_above = true;
	if (!bridge->is_held)
		nt_loop_defer(bridge->loop, &bridge->drain);
}

static void op_pause(struct nt_channel *channel)
{
	of_channel(channel)->is_paused = true;
}

static void op_resume(struct nt_channel *channel)
{
	struct nt_bridge *bridge = of_channel(channel);

	if (!bridge->is_paused)
		return;
	bridge->is_paused = false;
	if (bridge->phase == NT_BRIDGE_OPEN)
		nt_loop_defer(bridge->loop, &bridge->feed);
}

static void op_close(struct nt_channel *channel, uint32_t linger_ms)
{
	struct nt_bridge *bridge = of_channel(channel);

	(void)linger_ms; /* the owner takes all there is */
	if (bridge->phase >= NT_BRIDGE_CLOSING)
		return;
	bridge->phase = NT_BRIDGE_CLOSING;
	nt_loop_defer(bridge->loop, &bridge->drain);
}

static void op_abort(struct nt_channel *channel, int reason)
{
	close_now(of_channel(channel), reason);
}

static void op_address(const struct nt_channel *channel, char *text, size_t size)
{
	const struct nt_bridge *bridge = (const struct nt_bridge *)(const void *)channel;

	if (bridge->events)
		bridge->events->address(bridge->owner, text, size);
	else if (size > 0)
		text[0] = '\0';
}

static const struct netron_certificate *op_certificate(const struct nt_channel *channel)
{
	const struct nt_bridge *bridge = (const struct nt_bridge *)(const void *)channel;

	return bridge->events && bridge->events->certificate
		       ? bridge->events->certificate(bridge->owner)
		       : NULL;
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

/* ---- the owner's side ---- */

struct nt_bridge *nt_bridge_new(
	struct nt_loop *loop, const struct nt_bridge_events *events, void *owner)
{
	struct nt_bridge *bridge = nt_alloc_zeroed(loop->allocator, 1, sizeof *bridge);

	if (!bridge)
		return NULL;
	bridge->channel.ops = &ops;
	bridge->channel.framing = NT_FRAMING_MESSAGES;
	bridge->channel.is_bridge = true;
	bridge->loop = loop;
	bridge->events = events;
	bridge->owner = owner;
	bridge->drain.run = on_drain;
	bridge->feed.run = on_feed;
	bridge->end.run = on_ended;
	nt_buf_init(&bridge->channel.out, loop->allocator);
	nt_buf_init(&bridge->reading, loop->allocator);
	nt_buf_init(&bridge->waiting, loop->allocator);
	nt_loop_hold(loop);
	return bridge;
}

void nt_bridge_close(struct nt_bridge *bridge, int reason)
{
	bridge->events = NULL;
	bridge->owner = NULL;
	close_now(bridge, reason);
}

void nt_bridge_rest(struct nt_bridge *bridge)
{
	nt_buf_shrink(&bridge->channel.out, 0);
	nt_buf_shrink(&bridge->reading, 0);
	nt_buf_shrink(&bridge->waiting, 0);
}
