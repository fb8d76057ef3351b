/* deliver.c - from what came in a stream to the reader. */
#include "peer/deliver.h"

#include "codec/walk.h"
#include "peer/peer.h"
#include "peer/streams.h"

/* Items on the stack up to SMALL_ITEM bytes; at most BURST items before others have their turn. */
enum { SMALL_ITEM = 128, BURST = 1024 };

/* ---- one item ---- */

const netron_error *nt_item_read(struct nt_flow *flow, const uint8_t *body, const uint8_t *end,
	struct nt_arena *arena, void *out_item)
{
	struct nt_reader reader;

	nt_reader_init(&reader, end, arena, &flow->net->limits);
	const uint8_t *p = nt_unpack_slot(&reader, body, flow->item, out_item);
	nt_reader_done(&reader);
	if (p == end)
		return NULL;
	const char *path = p ? "" : nt_reader_path(&reader);
	return nt_error_make(arena, p ? NETRON_E_DECODE : reader.error,
		"an item of the stream cannot be read: %s%s%s", path, path[0] ? ": " : "",
		p ? "bytes are left over" : reader.reason);
}

/* Bytes need no copy: they are shown where they stand. */
static bool find_bytes(const uint8_t *body, const uint8_t *end, netron_bytes *out_bytes)
{
	unsigned width = body[0] >= 0xc4 && body[0] <= 0xc6 ? 1u << (body[0] - 0xc4) : 0;
	size_t size = 0;

	if (!width || (size_t)(end - body) < 1 + width)
		return false;
	for (unsigned i = 1; i <= width; i++)
		size = size << 8 | body[i];
	*out_bytes = (netron_bytes){ body + 1 + width, size };
	return size == (size_t)(end - body) - 1 - width;
}

static bool take_for_callback(struct nt_flow *flow, const uint8_t *body, const uint8_t *end,
	struct nt_arena *arena, const netron_error **out_error)
{
	_Alignas(max_align_t) char small[SMALL_ITEM];
	void *item = small;
	netron_bytes bytes;

	if (flow->item->op == NETRON_OP_BYTES && find_bytes(body, end, &bytes)) {
		flow->thunk(&bytes, flow->on_item, flow->user);
		return true;
	}
	if (flow->item->size > sizeof small)
		item = nt_arena_alloc(arena, flow->item->size);
	*out_error = item ? nt_item_read(flow, body, end, arena, item)
			  : nt_error_make(arena, NETRON_E_NO_MEMORY, "out of memory");
	if (*out_error)
		return false;
	flow->thunk(item, flow->on_item, flow->user);
	return true;
}

static void hand_on(struct nt_flow *flow, const uint8_t *body, size_t size)
{
	netron *net = flow->net;
	const netron_error *error = NULL;
	struct nt_arena arena;

	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	flow->active_at = nt_loop_now(&net->loop);
	nt_enter(net);
	bool ok = flow->take(flow, body, body + size, &arena, &error);
	nt_leave(net);
	if (ok)
		nt_streams_was_read(flow, size);
	else
		nt_streams_break(flow, error, false);
	if (arena.chunks)
		nt_arena_fini(&arena);
	if (flow->is_dropping)
		nt_queue_clear(&flow->source.queue);
	flow->is_dropping = false;
}

/* ---- what waits ---- */

bool nt_flow_is_reading(const struct nt_flow *flow)
{
	return flow->take && !flow->is_paused && !flow->is_over;
}

static void give_items(struct nt_flow *flow)
{
	struct nt_queue *queue = &flow->source.queue;
	const uint8_t *body;
	size_t size;

	for (unsigned i = 0; nt_flow_is_reading(flow) && nt_queue_front(queue, &body, &size); i++) {
		if (i == BURST) {
			nt_flow_due(flow);
			return;
		}
		hand_on(flow, body, size);
		nt_queue_drop(queue);
		nt_streams_weigh(flow);
	}
}

static void tell_end(struct nt_flow *flow)
{
	nt_flow_over(flow);
	nt_enter(flow->net);
	flow->on_end(flow, flow->error);
	nt_leave(flow->net);
}

void nt_flow_deliver(struct nt_flow *flow)
{
	flow->calls++;
	give_items(flow);
	if (flow->is_ending && flow->source.queue.count == 0 && nt_flow_is_reading(flow))
		tell_end(flow);
	flow->calls--;
	nt_flow_release(flow);
}

void nt_flow_receive(struct nt_flow *flow, const uint8_t *body, size_t size)
{
	int rc = 0;

	flow->calls++;
	if (nt_flow_is_reading(flow) && flow->source.queue.count == 0)
		hand_on(flow, body, size);
	else
		rc = nt_source_keep(&flow->source, body, size);
	if (rc < 0) {
		netron_error error = nt_error_plain(rc, NULL);
		nt_streams_break(flow, &error, true);
	}
	nt_streams_weigh(flow);
	flow->calls--;
	nt_flow_release(flow);
}

/* ---- readers ---- */

int nt_flow_read(struct nt_flow *flow, nt_flow_take *take,
	void (*on_end)(struct nt_flow *flow, const netron_error *error), void *user)
{
	if (flow->take)
		return NETRON_E_CONFLICT;
	flow->take = take;
	flow->on_end = on_end;
	flow->user = user;
	nt_flow_due(flow);
	return 0;
}

void nt_flow_unread(struct nt_flow *flow)
{
	flow->take = NULL;
}

static void end_for_callback(struct nt_flow *flow, const netron_error *error)
{
	if (flow->end)
		flow->end(error, flow->user);
}

/* A handle that is gone has an end too: as a call that fails. */
static void settle_gone(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	netron_end_fn *on_end = (netron_end_fn *)task->done;

	(void)body;
	(void)end;
	on_end(error, task->user);
}

static void end_later(netron *net, int code, netron_end_fn *on_end, void *user)
{
	netron_error error = nt_error_plain(code, NULL);
	struct nt_task *task = NULL;

	if (!on_end)
		return;
	if (net && nt_usable_debug(net) == 0) {
		task = nt_task_new(net);
		if (!task)
			task = nt_task_take_reserved(net);
	}
	if (!task) { /* there is no loop here, or no memory, that could tell it later */
		on_end(&error, user);
		return;
	}
	task->settle = settle_gone;
	task->done = (netron_function *)on_end;
	task->user = user;
	nt_call_fail_code(task, code);
}

void netron_source_read(netron_stream source, netron_item_thunk *thunk, netron_function *on_item,
	netron_end_fn *on_end, void *user)
{
	struct nt_flow *flow = nt_flow_source(source);
	int rc = flow ? 0 : nt_gone(source.net);

	if (flow)
		rc = nt_usable_debug(flow->net);
	if (rc == 0)
		rc = nt_flow_read(flow, take_for_callback, end_for_callback, user);
	if (rc < 0) {
		end_later(source.net, rc, on_end, user);
		return;
	}
	flow->thunk = thunk;
	flow->on_item = on_item;
	flow->end = on_end;
}

static int find(netron_stream source, struct nt_flow **out_flow)
{
	struct nt_flow *flow = nt_flow_source(source);

	*out_flow = flow;
	return flow ? nt_usable_debug(flow->net) : nt_gone(source.net);
}

int netron_source_stop(netron_stream source)
{
	struct nt_flow *flow;
	int rc = find(source, &flow);

	if (rc == 0)
		nt_streams_cancel(flow);
	return rc;
}

int netron_source_set_timeout(netron_stream source, uint32_t timeout_ms)
{
	struct nt_flow *flow;
	int rc = find(source, &flow);

	if (rc < 0)
		return rc;
	flow->idle_ms = timeout_ms;
	flow->has_own_idle = true;
	nt_flow_watch(flow);
	return 0;
}

int netron_source_pause(netron_stream source)
{
	struct nt_flow *flow;
	int rc = find(source, &flow);

	if (rc == 0)
		flow->is_paused = true;
	return rc;
}

int netron_source_resume(netron_stream source)
{
	struct nt_flow *flow;
	int rc = find(source, &flow);

	if (rc < 0)
		return rc;
	flow->is_paused = false;
	flow->active_at = nt_loop_now(&flow->net->loop);
	if (flow->take)
		nt_flow_due(flow);
	return 0;
}
