/* task.c - operations in flight, both ways. */
#include "peer/task.h"

#include "base/clock.h"
#include "peer/instance.h"
#include "peer/peer.h"

#include <assert.h>
#include <string.h>

enum { FREE_TASKS = 1024, RESERVED_TASKS = 16 };

#define BIT(phase) (1u << (phase))

static const struct {
	const char *name;
	unsigned next;
} phases[NT_TASK_PHASES] = {
	[NT_TASK_NEW] = { "new", BIT(NT_TASK_QUEUED) | BIT(NT_TASK_SENT) | BIT(NT_TASK_FAILED) |
					 BIT(NT_TASK_OPEN) | BIT(NT_TASK_DONE) },
	[NT_TASK_QUEUED] = { "queued",
		BIT(NT_TASK_SENT) | BIT(NT_TASK_FAILED) | BIT(NT_TASK_DONE) },
	[NT_TASK_SENT] = { "sent", BIT(NT_TASK_FAILED) | BIT(NT_TASK_DONE) },
	[NT_TASK_FAILED] = { "failed", BIT(NT_TASK_DONE) },
	[NT_TASK_OPEN] = { "open",
		BIT(NT_TASK_CANCELLED) | BIT(NT_TASK_STREAMING) | BIT(NT_TASK_DONE) },
	[NT_TASK_CANCELLED] = { "cancelled", BIT(NT_TASK_DONE) },
	[NT_TASK_STREAMING] = { "streaming", BIT(NT_TASK_CANCELLED) | BIT(NT_TASK_DONE) },
	[NT_TASK_DONE] = { "done", 0 },
};

const char *nt_task_phase_name(enum nt_task_phase phase)
{
	return phase < NT_TASK_PHASES ? phases[phase].name : "?";
}

bool nt_task_may_move(enum nt_task_phase from, enum nt_task_phase to)
{
	return from < NT_TASK_PHASES && to < NT_TASK_PHASES && (phases[from].next & BIT(to));
}

void nt_task_move(struct nt_task *task, enum nt_task_phase phase)
{
	assert(nt_task_may_move(task->phase, phase));
	task->phase = (uint8_t)phase;
}

/* ---- memory ---- */

/* Field by field: most of a task is not read in most tasks, and clearing all of it shows. The list
 * node and the timer of a free task are in no list. */
static void prepare(netron *net, struct nt_task *task)
{
	task->net = net;
	task->peer = NULL;
	task->handle = 0;
	task->phase = NT_TASK_NEW;
	task->is_request = task->is_in_handler = task->is_resolved = false;
	task->is_observed = false;
	task->error = NULL;
	task->method = NULL;
	task->service = task->name = NULL;
	task->exposed = NULL;
	task->context = NULL;
	task->handed = NULL;
	task->on_cancel = NULL;
	task->settle = NULL;
	task->sink = task->source = 0;
	nt_arena_init(&task->arena, &net->arenas, net->limits.max_arena_bytes);
}

static struct nt_task *pop(struct nt_list *list)
{
	struct nt_list *node = list->next;

	nt_list_remove(node);
	return NT_CONTAINER(node, struct nt_task, node);
}

struct nt_task *nt_task_new(netron *net)
{
	struct nt_task *task;

	if (!nt_list_empty(&net->free_tasks)) {
		task = pop(&net->free_tasks);
		net->free_task_count--;
	} else {
		task = nt_alloc_zeroed(&net->allocator, 1, sizeof *task);
		if (!task)
			return NULL;
	}
	prepare(net, task);
	return task;
}

struct nt_task *nt_task_take_reserved(netron *net)
{
	if (nt_list_empty(&net->reserved_tasks))
		return NULL;
	struct nt_task *task = pop(&net->reserved_tasks);
	net->reserved_task_count--;
	prepare(net, task);
	return task;
}

bool nt_task_open(struct nt_task *task)
{
	task->handle = nt_slots_add(&task->net->tasks, task);
	return task->handle != 0;
}

static void close_handle(struct nt_task *task)
{
	if (task->handle)
		nt_slots_remove(&task->net->tasks, task->handle);
	task->handle = 0;
}

static void unset_timer(struct nt_task *task)
{
	if (nt_list_linked(&task->timer.node))
		nt_loop_unset_timer(&task->net->loop, &task->timer);
}

void nt_task_free(struct nt_task *task)
{
	netron *net = task->net;

	close_handle(task);
	nt_list_remove(&task->node);
	nt_list_remove(&task->cancel_node);
	unset_timer(task);
	if (task->arena.chunks)
		nt_arena_fini(&task->arena);
	if (task->peer && !task->is_request)
		nt_peer_unref(task->peer);
	task->peer = NULL;
	if (task->is_reserved) {
		nt_list_append(&net->reserved_tasks, &task->node);
		net->reserved_task_count++;
	} else if (net->free_task_count < FREE_TASKS) {
		nt_list_append(&net->free_tasks, &task->node);
		net->free_task_count++;
	} else {
		nt_free(&net->allocator, task);
	}
}

static void report(struct nt_pending *pending)
{
	nt_calls_report(NT_CONTAINER(pending, netron, report));
}

bool nt_tasks_init(netron *net)
{
	nt_list_init(&net->free_tasks);
	nt_list_init(&net->reserved_tasks);
	nt_list_init(&net->orphans);
	nt_list_init(&net->outcomes);
	nt_list_init(&net->cancels);
	net->report.run = report;
	while (net->reserved_task_count < RESERVED_TASKS) {
		struct nt_task *task = nt_alloc_zeroed(&net->allocator, 1, sizeof *task);
		if (!task)
			return false;
		task->is_reserved = true;
		nt_list_append(&net->reserved_tasks, &task->node);
		net->reserved_task_count++;
	}
	return true;
}

static void free_all(netron *net, struct nt_list *list)
{
	while (!nt_list_empty(list))
		nt_free(&net->allocator, pop(list));
}

void nt_tasks_fini(netron *net)
{
	while (!nt_list_empty(&net->orphans))
		nt_task_free(pop(&net->orphans));
	free_all(net, &net->free_tasks);
	free_all(net, &net->reserved_tasks);
}

/* ---- handles ---- */

struct nt_task *nt_task_of(netron_task handle)
{
	return handle.net ? nt_handle_get(handle.net, &handle.net->tasks, handle.id) : NULL;
}

netron_task nt_task_handle(const struct nt_task *task)
{
	return (netron_task){ task->net, task->handle };
}

/* ---- time ---- */

/* Exactly where somebody measures. */
static uint64_t now_ns(netron *net)
{
	return net->hooks.on_task ? nt_clock_monotonic_ns() : nt_loop_now(&net->loop) * 1000000;
}

void nt_task_began(struct nt_task *task)
{
	task->started_ns = now_ns(task->net);
}

uint64_t nt_task_duration_ns(const struct nt_task *task)
{
	return now_ns(task->net) - task->started_ns;
}

static void tell_end(struct nt_task *task)
{
	task->is_observed = false;
	task->net->hooks.on_task(task, NT_TASK_ENDS);
}

uint32_t nt_task_left_ms(const struct nt_task *task)
{
	if (!nt_list_linked(&task->timer.node))
		return UINT32_MAX;
	nt_ms now = nt_loop_now(&task->net->loop);
	return task->timer.due > now ? (uint32_t)(task->timer.due - now) : 0;
}

/* ---- calls ---- */

static void take_back(struct nt_task *task)
{
	for (uint32_t i = 0; i < task->handed_count; i++)
		task->net->hooks.on_take_back(task->peer, &task->handed[i]);
	task->handed = NULL;
}

static void detach(struct nt_task *task)
{
	unset_timer(task);
	nt_list_remove(&task->node);
	if (!task->peer)
		return;
	nt_calls_remove(&task->peer->calls, task, task->id);
	if (task->phase == NT_TASK_QUEUED)
		task->peer->queued_bytes -= task->rest_size;
	if (task->handed)
		take_back(task);
}

void nt_call_conclude(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	netron *net = task->net;

	detach(task);
	close_handle(task);
	nt_task_move(task, NT_TASK_DONE);
	if (task->settle) {
		nt_enter(net);
		task->settle(task, error, body, end);
		nt_leave(net);
	}
	if (task->is_observed) {
		task->error = error ? error : task->error;
		tell_end(task);
	}
	nt_task_free(task);
	if (net->is_draining)
		net->hooks.on_idle(net);
}

void nt_call_fail(struct nt_task *task, const netron_error *error)
{
	netron *net = task->net;

	if (task->phase == NT_TASK_FAILED)
		return;
	detach(task);
	nt_task_move(task, NT_TASK_FAILED);
	task->error = error;
	nt_list_append(&net->outcomes, &task->node);
	nt_loop_defer(&net->loop, &net->report);
}

void nt_call_fail_code(struct nt_task *task, int code)
{
	nt_call_fail(task, nt_error_make(&task->arena, code, "%s", netron_strerror(code)));
}

static void tell_cancel(struct nt_task *task)
{
	netron *net = task->net;
	netron_cancel_fn *fn = task->on_cancel;

	nt_list_remove(&task->cancel_node);
	task->on_cancel = NULL;
	netron_task handle = nt_task_handle(task);
	nt_enter(net);
	fn(handle, task->cancel_reason, task->cancel_user);
	nt_leave(net);
	task = nt_task_of(handle);
	if (task && task->sink)
		nt_request_close(task);
}

/* What fails while this runs waits for the next turn, so that no callback can keep the loop here.
 */
void nt_calls_report(netron *net)
{
	struct nt_list cancels, outcomes;

	nt_list_take(&net->cancels, &cancels);
	nt_list_take(&net->outcomes, &outcomes);
	while (!nt_list_empty(&cancels))
		tell_cancel(NT_CONTAINER(cancels.next, struct nt_task, cancel_node));
	while (!nt_list_empty(&outcomes)) {
		struct nt_task *task = NT_CONTAINER(outcomes.next, struct nt_task, node);
		nt_call_conclude(task, task->error, NULL, NULL);
	}
	/* It may have been the last that the end waited for. */
	if (net->is_closing)
		net->hooks.on_idle(net);
}

/* ---- requests ---- */

static void leave_peer(struct nt_task *task)
{
	netron *net = task->net;

	nt_list_remove(&task->node);
	if (task->peer)
		task->peer->request_count--;
	else
		net->orphan_count--;
	if (task->phase == NT_TASK_CANCELLED)
		net->cancelled--;
	net->handling--;
	task->peer = NULL;
}

void nt_request_tell_cancel(struct nt_task *task)
{
	netron *net = task->net;

	if (!task->on_cancel || nt_list_linked(&task->cancel_node))
		return;
	nt_list_append(&net->cancels, &task->cancel_node);
	nt_loop_defer(&net->loop, &net->report);
}

/* Its streams end with it. A peer that cannot be told is closed, and takes the task along: false.
 */
static bool streams_over(struct nt_task *task, bool is_cancelled)
{
	netron_task handle = nt_task_handle(task);

	if (!task->sink && !task->source)
		return true;
	task->net->hooks.on_request_over(task, is_cancelled);
	return nt_task_of(handle) == task;
}

void nt_request_cancel(struct nt_task *task, int reason)
{
	netron *net = task->net;

	if (!streams_over(task, true))
		return;
	/* A stream that was to be the answer tells its writer: nothing is left to be answered. */
	if (task->sink && !task->on_cancel) {
		netron_error error = nt_error_plain(reason, NULL);
		task->error = &error;
		nt_request_close(task);
		return;
	}
	if (task->phase != NT_TASK_OPEN && task->phase != NT_TASK_STREAMING)
		return;
	unset_timer(task);
	nt_task_move(task, NT_TASK_CANCELLED);
	task->cancel_reason = reason;
	net->cancelled++;
	nt_request_tell_cancel(task);
	if (net->is_draining)
		net->hooks.on_idle(net);
	if (task->is_observed) {
		netron_error error = nt_error_plain(reason, NULL);
		task->error = &error;
		tell_end(task);
	}
}

void nt_request_orphan(struct nt_task *task)
{
	netron *net = task->net;

	nt_list_remove(&task->node);
	task->peer->request_count--;
	task->peer = NULL;
	nt_list_append(&net->orphans, &task->node);
	net->orphan_count++;
	nt_request_cancel(task, NETRON_E_LOST);
}

void nt_request_close(struct nt_task *task)
{
	netron *net = task->net;

	if (!streams_over(task, false))
		return;
	close_handle(task);
	if (task->is_observed)
		tell_end(task);
	leave_peer(task);
	unset_timer(task);
	nt_list_remove(&task->cancel_node);
	nt_task_move(task, NT_TASK_DONE);
	if (task->exposed)
		net->hooks.on_answered(task);
	if (!task->is_in_handler)
		nt_request_leave(task);
	if (net->is_draining || net->is_closing)
		net->hooks.on_idle(net);
}

/* A handler that answers later needs its arguments no more: a request that waits holds no chunk,
 * unless metadata is in it. */
void nt_request_leave(struct nt_task *task)
{
	task->is_in_handler = false;
	if (task->phase == NT_TASK_DONE)
		nt_task_free(task);
	else if (task->arena.chunks && !task->context)
		nt_arena_fini(&task->arena);
}
