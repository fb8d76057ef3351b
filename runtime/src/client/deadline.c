/* deadline.c - the time a call may take. */
#include "client/deadline.h"

#include "peer/control.h"
#include "peer/timed_out.h"

static void on_due(struct nt_timer *timer, nt_ms now)
{
	struct nt_task *task = NT_CONTAINER(timer, struct nt_task, timer);
	struct nt_timed_out said;

	(void)now;
	nt_timed_out_say(&said, task->timeout_ms);
	nt_cancel_send(task);
	nt_call_conclude(task, &said.error, NULL, NULL);
}

void nt_call_set_deadline(struct nt_task *task, uint32_t timeout_ms)
{
	if (timeout_ms == 0 || timeout_ms == UINT32_MAX)
		return;
	task->timeout_ms = timeout_ms;
	task->timer.on_due = on_due;
	nt_loop_set_timer(&task->net->loop, &task->timer, timeout_ms);
}
