/* platform_client.netron.c - calling Client@1.0.0 of platform.nsvc.
 * Written by netronc 0.1.0. Change platform.nsvc instead. */
#include "platform_client.netron.h"

#include <netron/schema.h>

/* ---- Client@1.0.0 ---- */

platform_client platform_client_at(netron_peer peer)
{
	return (platform_client){ .peer = peer };
}

platform_client platform_client_of(netron_reference reference)
{
	platform_client nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int platform_client_release(const platform_client *client)
{
	netron_reference nt_reference = { client->peer.net, client->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- constructor() -> class throws Error, globalThis ---- */

static void netronc_done_platform_client_constructor(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((platform_client_constructor_done *)done)(error, result, user);
}

netron_task platform_client_constructor(
	const platform_client *client, platform_client_constructor_done *done, void *user)
{
	return netron_invoke(client->peer, &netronc_service_platform_client.methods[0], NULL,
		&client->options, netronc_done_platform_client_constructor, (netron_function *)done,
		user);
}

int platform_client_constructor_sync(
	const platform_client *client, platform_class **out_class, netron_error **out_error)
{
	return netron_invoke_sync(client->peer, &netronc_service_platform_client.methods[0], NULL,
		&client->options, (void **)out_class, out_error);
}

/* ---- then(options: u32, resolve: any, reject: string?) -> Promise ---- */

static void netronc_done_platform_client_then(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((platform_client_then_done *)done)(error, result, user);
}

netron_task platform_client_then(const platform_client *client, uint32_t options_,
	const netron_value *resolve, const char *reject, platform_client_then_done *done,
	void *user)
{
	platform_client_then_args args = {
		.options_ = options_,
		.resolve = resolve,
		.reject = reject,
	};

	return netron_invoke(client->peer, &netronc_service_platform_client.methods[1], &args,
		&client->options, netronc_done_platform_client_then, (netron_function *)done, user);
}

int platform_client_then_sync(const platform_client *client, uint32_t options_,
	const netron_value *resolve, const char *reject, platform_promise **out_promise,
	netron_error **out_error)
{
	platform_client_then_args args = {
		.options_ = options_,
		.resolve = resolve,
		.reject = reject,
	};

	return netron_invoke_sync(client->peer, &netronc_service_platform_client.methods[1], &args,
		&client->options, (void **)out_promise, out_error);
}

/* ---- toString(this: string, function: number, default: u8 = 3, var: u8 = 4) -> unknown ---- */

static void netronc_done_platform_client_to_string(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((platform_client_to_string_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task platform_client_to_string(const platform_client *client, const char *this_,
	platform_number function, uint8_t default_, uint8_t var,
	platform_client_to_string_done *done, void *user)
{
	platform_client_to_string_args args = {
		.this_ = this_,
		.function = function,
		.default_ = default_,
		.var = var,
	};

	return netron_invoke(client->peer, &netronc_service_platform_client.methods[2], &args,
		&client->options, netronc_done_platform_client_to_string, (netron_function *)done,
		user);
}

int platform_client_to_string_sync(const platform_client *client, const char *this_,
	platform_number function, uint8_t default_, uint8_t var, char **out_unknown,
	netron_error **out_error)
{
	platform_client_to_string_args args = {
		.this_ = this_,
		.function = function,
		.default_ = default_,
		.var = var,
	};

	return netron_invoke_sync_pointer(client->peer, &netronc_service_platform_client.methods[2],
		&args, &client->options, (void **)out_unknown, out_error);
}

/* ---- delete(new: Date, in: Map, arguments: Set, eval: Uint8Array?, package: never...) ->
 * Record ---- */

static void netronc_done_platform_client_delete(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((platform_client_delete_done *)done)(error, result, user);
}

netron_task platform_client_delete(const platform_client *client, const platform_date *new_,
	const platform_map *in, const platform_set *arguments, const platform_uint8_array *eval,
	platform_string_list_list package, platform_client_delete_done *done, void *user)
{
	platform_client_delete_args args = {
		.new_ = *new_,
		.in = *in,
		.arguments = *arguments,
		.eval = eval,
		.package = package,
	};

	return netron_invoke(client->peer, &netronc_service_platform_client.methods[3], &args,
		&client->options, netronc_done_platform_client_delete, (netron_function *)done,
		user);
}

int platform_client_delete_sync(const platform_client *client, const platform_date *new_,
	const platform_map *in, const platform_set *arguments, const platform_uint8_array *eval,
	platform_string_list_list package, platform_record **out_record, netron_error **out_error)
{
	platform_client_delete_args args = {
		.new_ = *new_,
		.in = *in,
		.arguments = *arguments,
		.eval = eval,
		.package = package,
	};

	return netron_invoke_sync(client->peer, &netronc_service_platform_client.methods[3], &args,
		&client->options, (void **)out_record, out_error);
}

/* ---- await(yield: stream symbol, static: object) -> stream Array ---- */

platform_array_source platform_client_await(const platform_client *client,
	const platform_some_object *static_, platform_symbol_sink *out_yield)
{
	platform_array_source nt_source = { { NULL, 0 } };
	platform_client_await_args args = {
		.static_ = *static_,
	};

	netron_invoke_stream(client->peer, &netronc_service_platform_client.methods[4], &args,
		&client->options, NULL, NULL, NULL, &out_yield->stream, &nt_source.stream);
	return nt_source;
}

/* ---- property name: string ---- */

static void netronc_done_platform_client_get_name(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((platform_client_get_name_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task platform_client_get_name(
	const platform_client *client, platform_client_get_name_done *done, void *user)
{
	return netron_invoke(client->peer, &netronc_service_platform_client.methods[5], NULL,
		&client->options, netronc_done_platform_client_get_name, (netron_function *)done,
		user);
}

int platform_client_get_name_sync(
	const platform_client *client, char **out_name, netron_error **out_error)
{
	return netron_invoke_sync_pointer(client->peer, &netronc_service_platform_client.methods[5],
		NULL, &client->options, (void **)out_name, out_error);
}

static void netronc_done_platform_client_set_name(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((platform_client_set_name_done *)done)(error, user);
}

netron_task platform_client_set_name(const platform_client *client, const char *name,
	platform_client_set_name_done *done, void *user)
{
	platform_client_set_name_args args = {
		.name = name,
	};

	return netron_invoke(client->peer, &netronc_service_platform_client.methods[6], &args,
		&client->options, netronc_done_platform_client_set_name, (netron_function *)done,
		user);
}

int platform_client_set_name_sync(
	const platform_client *client, const char *name, netron_error **out_error)
{
	platform_client_set_name_args args = {
		.name = name,
	};

	return netron_invoke_sync_plain(client->peer, &netronc_service_platform_client.methods[6],
		&args, &client->options, NULL, out_error);
}

/* ---- property length: number ---- */

static void netronc_done_platform_client_get_length(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((platform_client_get_length_done *)done)(
		error, result ? *(const platform_number *)result : (platform_number)0, user);
}

netron_task platform_client_get_length(
	const platform_client *client, platform_client_get_length_done *done, void *user)
{
	return netron_invoke(client->peer, &netronc_service_platform_client.methods[7], NULL,
		&client->options, netronc_done_platform_client_get_length, (netron_function *)done,
		user);
}

int platform_client_get_length_sync(
	const platform_client *client, platform_number *out_length, netron_error **out_error)
{
	return netron_invoke_sync_plain(client->peer, &netronc_service_platform_client.methods[7],
		NULL, &client->options, out_length, out_error);
}

static void netronc_done_platform_client_set_length(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((platform_client_set_length_done *)done)(error, user);
}

netron_task platform_client_set_length(const platform_client *client, platform_number length,
	platform_client_set_length_done *done, void *user)
{
	platform_client_set_length_args args = {
		.length = length,
	};

	return netron_invoke(client->peer, &netronc_service_platform_client.methods[8], &args,
		&client->options, netronc_done_platform_client_set_length, (netron_function *)done,
		user);
}

int platform_client_set_length_sync(
	const platform_client *client, platform_number length, netron_error **out_error)
{
	platform_client_set_length_args args = {
		.length = length,
	};

	return netron_invoke_sync_plain(client->peer, &netronc_service_platform_client.methods[8],
		&args, &client->options, NULL, out_error);
}

/* ---- readonly property prototype: Object ---- */

static void netronc_done_platform_client_get_prototype(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((platform_client_get_prototype_done *)done)(error, result, user);
}

netron_task platform_client_get_prototype(
	const platform_client *client, platform_client_get_prototype_done *done, void *user)
{
	return netron_invoke(client->peer, &netronc_service_platform_client.methods[9], NULL,
		&client->options, netronc_done_platform_client_get_prototype,
		(netron_function *)done, user);
}

int platform_client_get_prototype_sync(
	const platform_client *client, platform_object **out_prototype, netron_error **out_error)
{
	return netron_invoke_sync(client->peer, &netronc_service_platform_client.methods[9], NULL,
		&client->options, (void **)out_prototype, out_error);
}

/* ---- event catch(throw: Thrown, let: u8, import: string?) ---- */

static void netronc_heard_platform_client_catch(const void *args, netron_function *fn, void *user)
{
	const platform_client_catch_args *a = args;

	((platform_client_on_catch_fn *)fn)(&a->throw_, a->let, a->import, user);
}

netron_subscription platform_client_on_catch(
	const platform_client *client, platform_client_on_catch_fn *fn, void *user)
{
	return netron_on(client->peer, &netronc_service_platform_client.events[0], &client->options,
		netronc_heard_platform_client_catch, (netron_function *)fn, user);
}

/* ---- property length: number ---- */

static void netronc_heard_platform_client_length_changed(
	const void *args, netron_function *fn, void *user)
{
	const platform_client_length_changed_args *a = args;

	((platform_client_on_length_changed_fn *)fn)(a->length, user);
}

netron_subscription platform_client_on_length_changed(
	const platform_client *client, platform_client_on_length_changed_fn *fn, void *user)
{
	return netron_on(client->peer, &netronc_service_platform_client.events[1], &client->options,
		netronc_heard_platform_client_length_changed, (netron_function *)fn, user);
}
