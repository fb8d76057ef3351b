/* after.c - what the application wants called later. */
#include "netron_life.h"

#include "base/clock.h"

struct after {
	struct nt_timer timer;
	struct nt_list node; /* of the instance, so that its end finds it */
	netron *net;
	void (*fn)(void *arg);
	void *arg;
};

static void run(struct after *after)
{
	struct after call = *after;

	nt_list_remove(&after->node);
	nt_free(&after->net->allocator, after);
	nt_enter(call.net);
	call.fn(call.arg);
	nt_leave(call.net);
}

static void on_due(struct nt_timer *timer, nt_ms now)
{
	(void)now;
	run(NT_CONTAINER(timer, struct after, timer));
}

int netron_after(netron *net, uint32_t delay_ms, void (*fn)(void *arg), void *arg)
{
	if (!net || !fn)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc < 0)
		return rc;
	if (net->is_closing)
		return NETRON_E_CLOSED;
	struct after *after = nt_alloc_zeroed(&net->allocator, 1, sizeof *after);
	if (!after)
		return NETRON_E_NO_MEMORY;
	after->timer.on_due = on_due;
	after->net = net;
	after->fn = fn;
	after->arg = arg;
	nt_list_append(&net->after_list, &after->node);
	nt_loop_set_timer(&net->loop, &after->timer, delay_ms);
	return 0;
}

void nt_after_all(netron *net)
{
	while (!nt_list_empty(&net->after_list)) {
		struct after *after = NT_CONTAINER(net->after_list.next, struct after, node);
		nt_loop_unset_timer(&net->loop, &after->timer);
		run(after);
	}
}
