/* blocking_streams.c - the functions that wait for an item of a stream, or for room in one. */
#include "waiting.h"

#include "peer/deliver.h"
#include "peer/streams.h"

#include <string.h>

struct streaming {
	struct nt_waiting base;
	netron_stream stream;
	nt_flow_take *take;
	void *out_item;
	const void *item;
};

/* ---- the next item ---- */

static struct streaming *reader_of(const struct nt_flow *flow)
{
	return flow->user;
}

/* The reader has what it waited for: what comes now waits for the next. */
static void leave(struct nt_flow *flow, int rc)
{
	struct streaming *streaming = reader_of(flow);

	nt_flow_unread(flow);
	nt_waiting_finish(&streaming->base, rc);
}

static bool take_owned(struct nt_flow *flow, const uint8_t *body, const uint8_t *end,
	struct nt_arena *arena, const netron_error **out_error)
{
	netron *net = flow->net;
	struct nt_arena owned;
	void *root = nt_owned_begin(
		&net->allocator, flow->item->size, net->limits.max_arena_bytes, &owned);

	if (!root) {
		*out_error = nt_error_make(arena, NETRON_E_NO_MEMORY, "out of memory");
		return false;
	}
	*out_error = nt_item_read(flow, body, end, &owned, root);
	if (*out_error) { /* it lives there */
		*out_error = nt_error_copy(arena, *out_error);
		if (!*out_error)
			*out_error = nt_error_make(arena, NETRON_E_NO_MEMORY, "out of memory");
		nt_owned_abandon(root, &owned);
		return false;
	}
	nt_owned_end(root, &owned);
	*(void **)reader_of(flow)->out_item = root;
	leave(flow, 1);
	return true;
}

static bool take_plain(struct nt_flow *flow, const uint8_t *body, const uint8_t *end,
	struct nt_arena *arena, const netron_error **out_error)
{
	void *item = nt_arena_alloc(arena, flow->item->size);

	*out_error = item ? nt_item_read(flow, body, end, arena, item)
			  : nt_error_make(arena, NETRON_E_NO_MEMORY, "out of memory");
	if (*out_error)
		return false;
	memcpy(reader_of(flow)->out_item, item, flow->item->size);
	leave(flow, 1);
	return true;
}

static bool take_pointer(struct nt_flow *flow, const uint8_t *body, const uint8_t *end,
	struct nt_arena *arena, const netron_error **out_error)
{
	void *item = NULL, *copy;

	*out_error = nt_item_read(flow, body, end, arena, &item);
	if (*out_error)
		return false;
	copy = nt_copy_pointed(flow->net, flow->item, item);
	if (!copy) {
		*out_error = nt_error_make(arena, NETRON_E_NO_MEMORY, "out of memory");
		return false;
	}
	*(void **)reader_of(flow)->out_item = copy;
	leave(flow, 1);
	return true;
}

static void on_end(struct nt_flow *flow, const netron_error *error)
{
	struct streaming *streaming = reader_of(flow);

	if (error)
		nt_waiting_fail(&streaming->base, error);
	else
		nt_waiting_finish(&streaming->base, 0);
}

static void start_reading(struct nt_waiting *waiting)
{
	struct streaming *streaming = NT_CONTAINER(waiting, struct streaming, base);
	struct nt_flow *flow = nt_flow_source(streaming->stream);
	int rc = flow ? nt_flow_read(flow, streaming->take, on_end, streaming) : NETRON_E_GONE;

	if (rc < 0)
		nt_waiting_fail_code(waiting, rc);
}

static int next(netron_stream source, nt_flow_take *take, void *out_item, netron_error **out_error)
{
	struct streaming streaming = {
		.base = { .net = source.net, .start = start_reading, .out_error = out_error },
		.stream = source,
		.take = take,
		.out_item = out_item,
	};

	return nt_wait(&streaming.base);
}

int netron_source_next_sync(netron_stream source, void **out_item, netron_error **out_error)
{
	return next(source, take_owned, out_item, out_error);
}

int netron_source_next_sync_plain(netron_stream source, void *out_item, netron_error **out_error)
{
	return next(source, take_plain, out_item, out_error);
}

int netron_source_next_sync_pointer(netron_stream source, void **out_item, netron_error **out_error)
{
	return next(source, take_pointer, out_item, out_error);
}

/* ---- room for an item ---- */

static void write_now(struct nt_flow *flow, struct streaming *streaming)
{
	int rc;

	flow->on_ready = NULL;
	flow->on_end = NULL;
	rc = nt_flow_write(flow, streaming->item);
	if (rc < 0)
		nt_waiting_fail_code(&streaming->base, rc);
	else
		nt_waiting_finish(&streaming->base, 0);
}

static void on_room(struct nt_flow *flow, void *user)
{
	write_now(flow, user);
}

static void on_stop(struct nt_flow *flow, const netron_error *error)
{
	struct streaming *streaming = flow->user;

	flow->on_ready = NULL;
	flow->on_end = NULL;
	if (error)
		nt_waiting_fail(&streaming->base, error);
	else
		nt_waiting_fail_code(&streaming->base, NETRON_E_CLOSED);
}

static void start_writing(struct nt_waiting *waiting)
{
	struct streaming *streaming = NT_CONTAINER(waiting, struct streaming, base);
	struct nt_flow *flow = nt_flow_sink(streaming->stream);

	if (!flow)
		nt_waiting_fail_code(waiting, NETRON_E_GONE);
	else if (flow->sink.phase == NT_SINK_ENDING)
		nt_waiting_fail_code(waiting, NETRON_E_CLOSED);
	else if (flow->on_ready || flow->ready)
		nt_waiting_fail_code(waiting, NETRON_E_CONFLICT);
	else if (!flow->sink.is_full && flow->sink.phase != NT_SINK_OVER)
		write_now(flow, streaming);
	else {
		flow->on_ready = on_room;
		flow->on_end = on_stop;
		flow->user = streaming;
	}
}

int netron_sink_write_sync(netron_stream sink, const void *item, netron_error **out_error)
{
	struct streaming streaming = {
		.base = { .net = sink.net, .start = start_writing, .out_error = out_error },
		.stream = sink,
		.item = item,
	};

	return nt_wait(&streaming.base);
}
