/* any_server.netron.c - implementing Echo@1.0.0 of any.nsvc.
 * Written by netronc 0.1.0. Change any.nsvc instead. */
#include "any_server.netron.h"

#include <netron/schema.h>

/* ---- Echo@1.0.0 ---- */

static int netronc_call_dyn_echo_echo(
	netron_task task, const void *methods, void *self, const void *args)
{
	const dyn_echo_methods *m = methods;
	const dyn_echo_echo_args *a = args;

	return m->echo(self, (dyn_echo_echo_call){ task }, a->v);
}

int dyn_echo_echo_reply(dyn_echo_echo_call call, const netron_value *result)
{
	return netron_reply(call.task, &netronc_service_dyn_echo.methods[0], &result);
}

static int netronc_call_dyn_echo_args(
	netron_task task, const void *methods, void *self, const void *args)
{
	const dyn_echo_methods *m = methods;
	const dyn_echo_args_args *a = args;

	return m->args(self, (dyn_echo_args_call){ task }, a->values);
}

int dyn_echo_args_reply(dyn_echo_args_call call, netron_values result)
{
	return netron_reply(call.task, &netronc_service_dyn_echo.methods[1], &result);
}

static int netronc_call_dyn_echo_log(
	netron_task task, const void *methods, void *self, const void *args)
{
	const dyn_echo_methods *m = methods;
	const dyn_echo_log_args *a = args;

	return m->log(self, (dyn_echo_log_call){ task }, a->level, a->parts);
}

int dyn_echo_log_reply(dyn_echo_log_call call)
{
	return netron_reply(call.task, &netronc_service_dyn_echo.methods[2], NULL);
}

static int netronc_call_dyn_echo_event(
	netron_task task, const void *methods, void *self, const void *args)
{
	const dyn_echo_methods *m = methods;
	const dyn_echo_event_args *a = args;

	return m->event(self, (dyn_echo_event_call){ task }, &a->event);
}

int dyn_echo_event_reply(dyn_echo_event_call call, const dyn_event *event)
{
	return netron_reply(call.task, &netronc_service_dyn_echo.methods[3], event);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_dyn_echo[] = {
	{ netronc_call_dyn_echo_echo, offsetof(dyn_echo_methods, echo) },
	{ netronc_call_dyn_echo_args, offsetof(dyn_echo_methods, args) },
	{ netronc_call_dyn_echo_log, offsetof(dyn_echo_methods, log) },
	{ netronc_call_dyn_echo_event, offsetof(dyn_echo_methods, event) },
};
/* clang-format on */

int dyn_echo_expose(
	netron *net, const dyn_echo_methods *methods, void *self, netron_exposed *out_echo)
{
	return netron_expose(net, &netronc_service_dyn_echo, netronc_skeletons_dyn_echo, methods,
		self, out_echo);
}

int dyn_echo_offer(netron *net, const dyn_echo_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_echo)
{
	return netron_offer(net, &netronc_service_dyn_echo, netronc_skeletons_dyn_echo, methods,
		self, released, out_echo);
}
