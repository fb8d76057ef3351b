/* observe.c - tells the application's events what becomes of tasks. */
#include "netron_life.h"

#include "peer/context.h"
#include "peer/peer.h"
#include "wire/packet.h"

static void fill(netron_task_event *event, const struct nt_task *task)
{
	*event = (netron_task_event){
		.task = nt_task_handle(task),
		.is_handler = task->is_request,
		.service = task->service,
		.method = task->name,
		.timeout_ms = task->timeout_ms,
	};
	if (task->peer && task->peer->handle)
		event->peer = nt_peer_handle(task->peer);
	if (task->method && !event->service)
		event->service = task->method->service->key;
	if (task->method && !event->method)
		event->method = task->method->name;
	if (task->context)
		event->traceparent = task->context->traceparent;
}

static void on_task(struct nt_task *task, enum nt_task_news news)
{
	netron *net = task->net;
	const netron_events *events = &net->events;
	void (*tell)(const netron_task_event *event, void *user) = events->on_task_start;
	netron_task_event event;

	fill(&event, task);
	if (news == NT_TASK_ENDS) {
		event.duration = (netron_duration)nt_task_duration_ns(task);
		event.error = task->error;
		tell = task->error ? events->on_task_error : events->on_task_complete;
	}
	if (!tell)
		return;
	nt_enter(net);
	tell(&event, events->user);
	nt_leave(net);
}

void nt_observe_tasks(netron *net)
{
	const netron_events *events = &net->events;

	if (events->on_task_start || events->on_task_complete || events->on_task_error)
		net->hooks.on_task = on_task;
}
