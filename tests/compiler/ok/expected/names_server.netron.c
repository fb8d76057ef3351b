/* names_server.netron.c - implementing Default@1.0.0, a.b.Dotted@1.0.0 of names.nsvc.
 * Written by netronc 0.1.0. Change names.nsvc instead. */
#include "names_server.netron.h"

#include <netron/schema.h>

/* ---- Default@1.0.0 ---- */

static int netronc_call_names_default_int(
	netron_task task, const void *methods, void *self, const void *args)
{
	const names_default_methods *m = methods;
	const names_default_int_args *a = args;

	return m->int_(self, (names_default_int_call){ task }, a->int_, &a->user_);
}

int names_default_int_reply(names_default_int_call call, const names_user *user_)
{
	return netron_reply(call.task, &netronc_service_names_default.methods[0], user_);
}

static int netronc_call_names_default_delete(
	netron_task task, const void *methods, void *self, const void *args)
{
	const names_default_methods *m = methods;

	(void)args;
	return m->delete_(self, (names_default_delete_call){ task });
}

int names_default_delete_reply(names_default_delete_call call, const names_switch *switch_)
{
	return netron_reply(call.task, &netronc_service_names_default.methods[1], switch_);
}

static int netronc_call_names_default_struct(
	netron_task task, const void *methods, void *self, const void *args)
{
	const names_default_methods *m = methods;
	const names_default_struct_args *a = args;

	return m->struct_(
		self, (names_default_struct_call){ task }, a->has_default ? &a->default_ : NULL);
}

int names_default_struct_reply(names_default_struct_call call)
{
	return netron_reply(call.task, &netronc_service_names_default.methods[2], NULL);
}

static int netronc_call_names_default_template(
	netron_task task, const void *methods, void *self, const void *args)
{
	const names_default_methods *m = methods;

	(void)args;
	return m->template_(self, (names_default_template_call){ task });
}

int names_default_template_reply(names_default_template_call call, names_register register_)
{
	return netron_reply(call.task, &netronc_service_names_default.methods[3], &register_);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_names_default[] = {
	{ netronc_call_names_default_int, offsetof(names_default_methods, int_) },
	{ netronc_call_names_default_delete, offsetof(names_default_methods, delete_) },
	{ netronc_call_names_default_struct, offsetof(names_default_methods, struct_) },
	{ netronc_call_names_default_template, offsetof(names_default_methods, template_) },
};
/* clang-format on */

int names_default_expose(
	netron *net, const names_default_methods *methods, void *self, netron_exposed *out_default)
{
	return netron_expose(net, &netronc_service_names_default, netronc_skeletons_names_default,
		methods, self, out_default);
}

int names_default_offer(netron *net, const names_default_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_default)
{
	return netron_offer(net, &netronc_service_names_default, netronc_skeletons_names_default,
		methods, self, released, out_default);
}

/* ---- a.b.Dotted@1.0.0 ---- */

static int netronc_call_names_a_b_dotted_call_me(
	netron_task task, const void *methods, void *self, const void *args)
{
	const names_a_b_dotted_methods *m = methods;

	(void)args;
	return m->call_me(self, (names_a_b_dotted_call_me_call){ task });
}

int names_a_b_dotted_call_me_reply(names_a_b_dotted_call_me_call call, const names_int *int_)
{
	return netron_reply(call.task, &netronc_service_names_a_b_dotted.methods[0], int_);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_names_a_b_dotted[] = {
	{ netronc_call_names_a_b_dotted_call_me, offsetof(names_a_b_dotted_methods, call_me) },
};
/* clang-format on */

int names_a_b_dotted_expose(netron *net, const names_a_b_dotted_methods *methods, void *self,
	netron_exposed *out_a_b_dotted)
{
	return netron_expose(net, &netronc_service_names_a_b_dotted,
		netronc_skeletons_names_a_b_dotted, methods, self, out_a_b_dotted);
}

int names_a_b_dotted_offer(netron *net, const names_a_b_dotted_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_a_b_dotted)
{
	return netron_offer(net, &netronc_service_names_a_b_dotted,
		netronc_skeletons_names_a_b_dotted, methods, self, released, out_a_b_dotted);
}
