/* told_server.netron.c - implementing Told@1.2.0, Other@1.0.0 of told.nsvc.
 * Written by netronc 0.1.0. Change told.nsvc instead. */
#include "told_server.netron.h"

#include <netron/schema.h>

/* ---- Told@1.2.0 ---- */

static int netronc_call_told_told_do(
	netron_task task, const void *methods, void *self, const void *args)
{
	const told_told_methods *m = methods;
	const told_told_do_args *a = args;

	return m->do_(self, (told_told_do_call){ task }, a->what, a->shape, a->kind, a->all);
}

int told_told_do_reply(told_told_do_call call, const char *result)
{
	return netron_reply(call.task, &netronc_service_told_told.methods[0], &result);
}

int told_told_do_throw_missing(told_told_do_call call, const told_missing *error)
{
	return netron_throw(call.task, &netronc_error_told_missing, error);
}

static int netronc_call_told_told_stream(
	netron_task task, const void *methods, void *self, const void *args)
{
	const told_told_methods *m = methods;

	(void)args;
	return m->stream(self, (told_told_stream_call){ task },
		(told_rights_source){ netron_task_source(task) },
		(told_point_sink){ netron_task_sink(task) });
}

static int netronc_call_told_told_get_the_level(
	netron_task task, const void *methods, void *self, const void *args)
{
	const told_told_methods *m = methods;

	(void)args;
	return m->get_the_level(self, (told_told_get_the_level_call){ task });
}

int told_told_get_the_level_reply(told_told_get_the_level_call call, told_kind the_level)
{
	return netron_reply(call.task, &netronc_service_told_told.methods[2], &the_level);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_told_told[] = {
	{ netronc_call_told_told_do, offsetof(told_told_methods, do_) },
	{ netronc_call_told_told_stream, offsetof(told_told_methods, stream) },
	{ netronc_call_told_told_get_the_level, offsetof(told_told_methods, get_the_level) },
};
/* clang-format on */

int told_told_expose(
	netron *net, const told_told_methods *methods, void *self, netron_exposed *out_told)
{
	return netron_expose(net, &netronc_service_told_told, netronc_skeletons_told_told, methods,
		self, out_told);
}

int told_told_offer(netron *net, const told_told_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_told)
{
	return netron_offer(net, &netronc_service_told_told, netronc_skeletons_told_told, methods,
		self, released, out_told);
}

int told_told_emit_the_level_changed(netron_exposed told, told_kind the_level)
{
	told_told_the_level_changed_args args = {
		.the_level = the_level,
	};

	return netron_emit(told, &netronc_service_told_told.events[0], &args);
}

int told_told_emit_told(netron_exposed told, told_rights_by_u32_map what)
{
	told_told_told_args args = {
		.what = what,
	};

	return netron_emit(told, &netronc_service_told_told.events[1], &args);
}

/* ---- Other@1.0.0 ---- */

static int netronc_call_told_other_f(
	netron_task task, const void *methods, void *self, const void *args)
{
	const told_other_methods *m = methods;

	(void)args;
	return m->f(self, (told_other_f_call){ task });
}

int told_other_f_reply(told_other_f_call call, told_moment moment)
{
	return netron_reply(call.task, &netronc_service_told_other.methods[0], &moment);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_told_other[] = {
	{ netronc_call_told_other_f, offsetof(told_other_methods, f) },
};
/* clang-format on */

int told_other_expose(
	netron *net, const told_other_methods *methods, void *self, netron_exposed *out_other)
{
	return netron_expose(net, &netronc_service_told_other, netronc_skeletons_told_other,
		methods, self, out_other);
}

int told_other_offer(netron *net, const told_other_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_other)
{
	return netron_offer(net, &netronc_service_told_other, netronc_skeletons_told_other, methods,
		self, released, out_other);
}
