/* platform_server.netron.c - implementing Client@1.0.0 of platform.nsvc.
 * Written by netronc 0.1.0. Change platform.nsvc instead. */
#include "platform_server.netron.h"

#include <netron/schema.h>

/* ---- Client@1.0.0 ---- */

static int netronc_call_platform_client_constructor(
	netron_task task, const void *methods, void *self, const void *args)
{
	const platform_client_methods *m = methods;

	(void)args;
	return m->constructor(self, (platform_client_constructor_call){ task });
}

int platform_client_constructor_reply(
	platform_client_constructor_call call, const platform_class *class_)
{
	return netron_reply(call.task, &netronc_service_platform_client.methods[0], class_);
}

int platform_client_constructor_throw_error(
	platform_client_constructor_call call, const platform_error *error)
{
	return netron_throw(call.task, &netronc_error_platform_error, error);
}

int platform_client_constructor_throw_global_this(
	platform_client_constructor_call call, const platform_global_this *error)
{
	return netron_throw(call.task, &netronc_error_platform_global_this, error);
}

static int netronc_call_platform_client_then(
	netron_task task, const void *methods, void *self, const void *args)
{
	const platform_client_methods *m = methods;
	const platform_client_then_args *a = args;

	return m->then(
		self, (platform_client_then_call){ task }, a->options_, a->resolve, a->reject);
}

int platform_client_then_reply(platform_client_then_call call, const platform_promise *promise)
{
	return netron_reply(call.task, &netronc_service_platform_client.methods[1], promise);
}

static int netronc_call_platform_client_to_string(
	netron_task task, const void *methods, void *self, const void *args)
{
	const platform_client_methods *m = methods;
	const platform_client_to_string_args *a = args;

	return m->to_string(self, (platform_client_to_string_call){ task }, a->this_, a->function,
		a->default_, a->var);
}

int platform_client_to_string_reply(platform_client_to_string_call call, platform_unknown unknown)
{
	return netron_reply(call.task, &netronc_service_platform_client.methods[2], &unknown);
}

static int netronc_call_platform_client_delete(
	netron_task task, const void *methods, void *self, const void *args)
{
	const platform_client_methods *m = methods;
	const platform_client_delete_args *a = args;

	return m->delete_(self, (platform_client_delete_call){ task }, &a->new_, &a->in,
		&a->arguments, a->eval, a->package);
}

int platform_client_delete_reply(platform_client_delete_call call, const platform_record *record)
{
	return netron_reply(call.task, &netronc_service_platform_client.methods[3], record);
}

static int netronc_call_platform_client_await(
	netron_task task, const void *methods, void *self, const void *args)
{
	const platform_client_methods *m = methods;
	const platform_client_await_args *a = args;

	return m->await(self, (platform_client_await_call){ task }, &a->static_,
		(platform_symbol_source){ netron_task_source(task) },
		(platform_array_sink){ netron_task_sink(task) });
}

static int netronc_call_platform_client_get_name(
	netron_task task, const void *methods, void *self, const void *args)
{
	const platform_client_methods *m = methods;

	(void)args;
	return m->get_name(self, (platform_client_get_name_call){ task });
}

int platform_client_get_name_reply(platform_client_get_name_call call, const char *name)
{
	return netron_reply(call.task, &netronc_service_platform_client.methods[5], &name);
}

static int netronc_call_platform_client_set_name(
	netron_task task, const void *methods, void *self, const void *args)
{
	const platform_client_methods *m = methods;
	const platform_client_set_name_args *a = args;

	return m->set_name(self, (platform_client_set_name_call){ task }, a->name);
}

int platform_client_set_name_reply(platform_client_set_name_call call)
{
	return netron_reply(call.task, &netronc_service_platform_client.methods[6], NULL);
}

static int netronc_call_platform_client_get_length(
	netron_task task, const void *methods, void *self, const void *args)
{
	const platform_client_methods *m = methods;

	(void)args;
	return m->get_length(self, (platform_client_get_length_call){ task });
}

int platform_client_get_length_reply(platform_client_get_length_call call, platform_number length)
{
	return netron_reply(call.task, &netronc_service_platform_client.methods[7], &length);
}

static int netronc_call_platform_client_set_length(
	netron_task task, const void *methods, void *self, const void *args)
{
	const platform_client_methods *m = methods;
	const platform_client_set_length_args *a = args;

	return m->set_length(self, (platform_client_set_length_call){ task }, a->length);
}

int platform_client_set_length_reply(platform_client_set_length_call call)
{
	return netron_reply(call.task, &netronc_service_platform_client.methods[8], NULL);
}

static int netronc_call_platform_client_get_prototype(
	netron_task task, const void *methods, void *self, const void *args)
{
	const platform_client_methods *m = methods;

	(void)args;
	return m->get_prototype(self, (platform_client_get_prototype_call){ task });
}

int platform_client_get_prototype_reply(
	platform_client_get_prototype_call call, const platform_object *prototype)
{
	return netron_reply(call.task, &netronc_service_platform_client.methods[9], prototype);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_platform_client[] = {
	{ netronc_call_platform_client_constructor, offsetof(platform_client_methods, constructor) },
	{ netronc_call_platform_client_then, offsetof(platform_client_methods, then) },
	{ netronc_call_platform_client_to_string, offsetof(platform_client_methods, to_string) },
	{ netronc_call_platform_client_delete, offsetof(platform_client_methods, delete_) },
	{ netronc_call_platform_client_await, offsetof(platform_client_methods, await) },
	{ netronc_call_platform_client_get_name, offsetof(platform_client_methods, get_name) },
	{ netronc_call_platform_client_set_name, offsetof(platform_client_methods, set_name) },
	{ netronc_call_platform_client_get_length, offsetof(platform_client_methods, get_length) },
	{ netronc_call_platform_client_set_length, offsetof(platform_client_methods, set_length) },
	{ netronc_call_platform_client_get_prototype, offsetof(platform_client_methods, get_prototype) },
};
/* clang-format on */

int platform_client_expose(
	netron *net, const platform_client_methods *methods, void *self, netron_exposed *out_client)
{
	return netron_expose(net, &netronc_service_platform_client,
		netronc_skeletons_platform_client, methods, self, out_client);
}

int platform_client_offer(netron *net, const platform_client_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_client)
{
	return netron_offer(net, &netronc_service_platform_client,
		netronc_skeletons_platform_client, methods, self, released, out_client);
}

int platform_client_emit_catch(
	netron_exposed client, const platform_thrown *throw_, uint8_t let, const char *import)
{
	platform_client_catch_args args = {
		.throw_ = *throw_,
		.let = let,
		.import = import,
	};

	return netron_emit(client, &netronc_service_platform_client.events[0], &args);
}

int platform_client_emit_length_changed(netron_exposed client, platform_number length)
{
	platform_client_length_changed_args args = {
		.length = length,
	};

	return netron_emit(client, &netronc_service_platform_client.events[1], &args);
}
