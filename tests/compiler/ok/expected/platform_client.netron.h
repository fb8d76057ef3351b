/* platform_client.netron.h - calling Client@1.0.0 of platform.nsvc.
 * Written by netronc 0.1.0. Change platform.nsvc instead. */
#ifndef PLATFORM_PLATFORM_CLIENT_NETRON_H
#define PLATFORM_PLATFORM_CLIENT_NETRON_H

#include "platform.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct platform_client {
	netron_peer peer;
	netron_call_options options;
} platform_client;

platform_client platform_client_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
platform_client platform_client_of(netron_reference reference);
int platform_client_release(const platform_client *client);

/* ---- constructor() -> class throws Error, globalThis ---- */

typedef void platform_client_constructor_done(
	const netron_error *error, const platform_class *class_, void *user);

netron_task platform_client_constructor(
	const platform_client *client, platform_client_constructor_done *done, void *user);
int platform_client_constructor_sync(const platform_client *client, platform_class **out_class,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- then(options: u32, resolve: any, reject: string?) -> Promise ---- */

typedef void platform_client_then_done(
	const netron_error *error, const platform_promise *promise, void *user);

netron_task platform_client_then(const platform_client *client, uint32_t options_,
	const netron_value *resolve, const char *reject, platform_client_then_done *done,
	void *user);
int platform_client_then_sync(const platform_client *client, uint32_t options_,
	const netron_value *resolve, const char *reject, platform_promise **out_promise,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- toString(this: string, function: number, default: u8 = 3, var: u8 = 4) -> unknown ---- */

typedef void platform_client_to_string_done(
	const netron_error *error, platform_unknown unknown, void *user);

netron_task platform_client_to_string(const platform_client *client, const char *this_,
	platform_number function, uint8_t default_, uint8_t var,
	platform_client_to_string_done *done, void *user);
int platform_client_to_string_sync(const platform_client *client, const char *this_,
	platform_number function, uint8_t default_, uint8_t var, char **out_unknown,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- delete(new: Date, in: Map, arguments: Set, eval: Uint8Array?, package: never...) ->
 * Record ---- */

typedef void platform_client_delete_done(
	const netron_error *error, const platform_record *record, void *user);

netron_task platform_client_delete(const platform_client *client, const platform_date *new_,
	const platform_map *in, const platform_set *arguments, const platform_uint8_array *eval,
	platform_string_list_list package, platform_client_delete_done *done, void *user);
int platform_client_delete_sync(const platform_client *client, const platform_date *new_,
	const platform_map *in, const platform_set *arguments, const platform_uint8_array *eval,
	platform_string_list_list package, platform_record **out_record,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- await(yield: stream symbol, static: object) -> stream Array ---- */

platform_array_source platform_client_await(const platform_client *client,
	const platform_some_object *static_, platform_symbol_sink *out_yield);

/* ---- property name: string ---- */

typedef void platform_client_get_name_done(const netron_error *error, const char *name, void *user);

netron_task platform_client_get_name(
	const platform_client *client, platform_client_get_name_done *done, void *user);
int platform_client_get_name_sync(
	const platform_client *client, char **out_name, netron_error **out_error) NETRON_MUST_USE;

typedef void platform_client_set_name_done(const netron_error *error, void *user);

netron_task platform_client_set_name(const platform_client *client, const char *name,
	platform_client_set_name_done *done, void *user);
int platform_client_set_name_sync(
	const platform_client *client, const char *name, netron_error **out_error) NETRON_MUST_USE;

/* ---- property length: number ---- */

typedef void platform_client_get_length_done(
	const netron_error *error, platform_number length, void *user);

netron_task platform_client_get_length(
	const platform_client *client, platform_client_get_length_done *done, void *user);
int platform_client_get_length_sync(const platform_client *client, platform_number *out_length,
	netron_error **out_error) NETRON_MUST_USE;

typedef void platform_client_set_length_done(const netron_error *error, void *user);

netron_task platform_client_set_length(const platform_client *client, platform_number length,
	platform_client_set_length_done *done, void *user);
int platform_client_set_length_sync(const platform_client *client, platform_number length,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- readonly property prototype: Object ---- */

typedef void platform_client_get_prototype_done(
	const netron_error *error, const platform_object *prototype, void *user);

netron_task platform_client_get_prototype(
	const platform_client *client, platform_client_get_prototype_done *done, void *user);
int platform_client_get_prototype_sync(const platform_client *client,
	platform_object **out_prototype, netron_error **out_error) NETRON_MUST_USE;

/* ---- event catch(throw: Thrown, let: u8, import: string?) ---- */

typedef void platform_client_on_catch_fn(
	const platform_thrown *throw_, uint8_t let, const char *import, void *user);

netron_subscription platform_client_on_catch(
	const platform_client *client, platform_client_on_catch_fn *fn, void *user);

typedef void platform_client_on_length_changed_fn(platform_number length, void *user);

/** Calls fn with every new value from now on. */
netron_subscription platform_client_on_length_changed(
	const platform_client *client, platform_client_on_length_changed_fn *fn, void *user);

#ifdef __cplusplus
}
#endif
#endif
