/* params_server.netron.c - implementing Params@1.0.0 of params.nsvc.
 * Written by netronc 0.1.0. Change params.nsvc instead. */
#include "params_server.netron.h"

#include <netron/schema.h>

/* ---- Params@1.0.0 ---- */

static int netronc_call_params_params_plain(
	netron_task task, const void *methods, void *self, const void *args)
{
	const params_params_methods *m = methods;
	const params_params_plain_args *a = args;

	return m->plain(self, (params_params_plain_call){ task }, a->a, a->b, a->c, a->d, &a->e,
		&a->f, a->g, a->h, a->i, a->j);
}

int params_params_plain_reply(params_params_plain_call call)
{
	return netron_reply(call.task, &netronc_service_params_params.methods[0], NULL);
}

static int netronc_call_params_params_optional(
	netron_task task, const void *methods, void *self, const void *args)
{
	const params_params_methods *m = methods;
	const params_params_optional_args *a = args;

	return m->optional(self, (params_params_optional_call){ task }, a->has_a ? &a->a : NULL,
		a->b, a->has_c ? &a->c : NULL, a->has_d ? &a->d : NULL, a->e, a->f,
		a->has_g ? &a->g : NULL, a->has_h ? &a->h : NULL, a->has_i ? &a->i : NULL,
		a->has_j ? &a->j : NULL);
}

int params_params_optional_reply(params_params_optional_call call)
{
	return netron_reply(call.task, &netronc_service_params_params.methods[1], NULL);
}

static int netronc_call_params_params_names(
	netron_task task, const void *methods, void *self, const void *args)
{
	const params_params_methods *m = methods;
	const params_params_names_args *a = args;

	return m->names(self, (params_params_names_call){ task }, a->self_, a->call_, a->task_,
		a->done_, a->user_, a->error_, a->params_, a->int_);
}

int params_params_names_reply(params_params_names_call call, const params_user *user_)
{
	return netron_reply(call.task, &netronc_service_params_params.methods[2], user_);
}

static int netronc_call_params_params_rest(
	netron_task task, const void *methods, void *self, const void *args)
{
	const params_params_methods *m = methods;
	const params_params_rest_args *a = args;

	return m->rest(self, (params_params_rest_call){ task }, a->first, a->others);
}

int params_params_rest_reply(params_params_rest_call call, uint32_t result)
{
	return netron_reply(call.task, &netronc_service_params_params.methods[3], &result);
}

static int netronc_call_params_params_tell(
	netron_task task, const void *methods, void *self, const void *args)
{
	const params_params_methods *m = methods;
	const params_params_tell_args *a = args;

	return m->tell(self, (params_params_tell_call){ task }, &a->b, a->has_a ? &a->a : NULL);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_params_params[] = {
	{ netronc_call_params_params_plain, offsetof(params_params_methods, plain) },
	{ netronc_call_params_params_optional, offsetof(params_params_methods, optional) },
	{ netronc_call_params_params_names, offsetof(params_params_methods, names) },
	{ netronc_call_params_params_rest, offsetof(params_params_methods, rest) },
	{ netronc_call_params_params_tell, offsetof(params_params_methods, tell) },
};
/* clang-format on */

int params_params_expose(
	netron *net, const params_params_methods *methods, void *self, netron_exposed *out_params)
{
	return netron_expose(net, &netronc_service_params_params, netronc_skeletons_params_params,
		methods, self, out_params);
}

int params_params_offer(netron *net, const params_params_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_params)
{
	return netron_offer(net, &netronc_service_params_params, netronc_skeletons_params_params,
		methods, self, released, out_params);
}
