/* wide_server.netron.c - implementing LongService@1.0.0 of wide.nsvc.
 * Written by netronc 0.1.0. Change wide.nsvc instead. */
#include "wide_server.netron.h"

#include <netron/schema.h>

/* ---- LongService@1.0.0 ---- */

static int netronc_call_a_very_wide_one_long_service_a_method_with_a_very_long_name(
	netron_task task, const void *methods, void *self, const void *args)
{
	const a_very_wide_one_long_service_methods *m = methods;
	const a_very_wide_one_long_service_a_method_with_a_very_long_name_args *a = args;

	return m->a_method_with_a_very_long_name(self,
		(a_very_wide_one_long_service_a_method_with_a_very_long_name_call){ task },
		&a->a_parameter_with_a_long_name, a->third, a->has_another ? &a->another : NULL);
}

int a_very_wide_one_long_service_a_method_with_a_very_long_name_reply(
	a_very_wide_one_long_service_a_method_with_a_very_long_name_call call,
	const a_very_wide_one_a_struct_with_a_long_name *a_struct_with_a_long_name)
{
	return netron_reply(call.task, &netronc_service_a_very_wide_one_long_service.methods[0],
		a_struct_with_a_long_name);
}

/* clang-format off */
int a_very_wide_one_long_service_a_method_with_a_very_long_name_throw_an_error_with_a_very_long_name_too(
	a_very_wide_one_long_service_a_method_with_a_very_long_name_call call,
	const a_very_wide_one_an_error_with_a_very_long_name_too *error)
/* clang-format on */
{
	return netron_throw(call.task,
		&netronc_error_a_very_wide_one_an_error_with_a_very_long_name_too, error);
}

static int netronc_call_a_very_wide_one_long_service_shorter(
	netron_task task, const void *methods, void *self, const void *args)
{
	const a_very_wide_one_long_service_methods *m = methods;
	const a_very_wide_one_long_service_shorter_args *a = args;

	return m->shorter(self, (a_very_wide_one_long_service_shorter_call){ task }, a->one, a->two,
		a->three, a->four, a->five, a->six, a->seven, a->eight, a->nine, a->ten);
}

int a_very_wide_one_long_service_shorter_reply(
	a_very_wide_one_long_service_shorter_call call, const int32_t *result)
{
	a_very_wide_one_i32_optional nt_value = {
		.has_value = result != NULL,
		.value = result ? *result : 0,
	};

	return netron_reply(
		call.task, &netronc_service_a_very_wide_one_long_service.methods[1], &nt_value);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_a_very_wide_one_long_service[] = {
	{ netronc_call_a_very_wide_one_long_service_a_method_with_a_very_long_name, offsetof(a_very_wide_one_long_service_methods, a_method_with_a_very_long_name) },
	{ netronc_call_a_very_wide_one_long_service_shorter, offsetof(a_very_wide_one_long_service_methods, shorter) },
};
/* clang-format on */

int a_very_wide_one_long_service_expose(netron *net,
	const a_very_wide_one_long_service_methods *methods, void *self,
	netron_exposed *out_long_service)
{
	return netron_expose(net, &netronc_service_a_very_wide_one_long_service,
		netronc_skeletons_a_very_wide_one_long_service, methods, self, out_long_service);
}

int a_very_wide_one_long_service_offer(netron *net,
	const a_very_wide_one_long_service_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_long_service)
{
	return netron_offer(net, &netronc_service_a_very_wide_one_long_service,
		netronc_skeletons_a_very_wide_one_long_service, methods, self, released,
		out_long_service);
}
