/* platform_server.netron.h - implementing Client@1.0.0 of platform.nsvc.
 * Written by netronc 0.1.0. Change platform.nsvc instead. */
#ifndef PLATFORM_PLATFORM_SERVER_NETRON_H
#define PLATFORM_PLATFORM_SERVER_NETRON_H

#include "platform.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct platform_client_constructor_call {
	netron_task task;
} platform_client_constructor_call;
typedef struct platform_client_then_call {
	netron_task task;
} platform_client_then_call;
typedef struct platform_client_to_string_call {
	netron_task task;
} platform_client_to_string_call;
typedef struct platform_client_delete_call {
	netron_task task;
} platform_client_delete_call;
typedef struct platform_client_await_call {
	netron_task task;
} platform_client_await_call;
typedef struct platform_client_get_name_call {
	netron_task task;
} platform_client_get_name_call;
typedef struct platform_client_set_name_call {
	netron_task task;
} platform_client_set_name_call;
typedef struct platform_client_get_length_call {
	netron_task task;
} platform_client_get_length_call;
typedef struct platform_client_set_length_call {
	netron_task task;
} platform_client_set_length_call;
typedef struct platform_client_get_prototype_call {
	netron_task task;
} platform_client_get_prototype_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct platform_client_methods {
	int (*constructor)(void *self, platform_client_constructor_call call);

	int (*then)(void *self, platform_client_then_call call, uint32_t options_,
		const netron_value *resolve, const char *reject);

	int (*to_string)(void *self, platform_client_to_string_call call, const char *this_,
		platform_number function, uint8_t default_, uint8_t var);

	int (*delete_)(void *self, platform_client_delete_call call, const platform_date *new_,
		const platform_map *in, const platform_set *arguments,
		const platform_uint8_array *eval, platform_string_list_list package);

	/** The stream is the answer: write it, then end it. */
	int (*await)(void *self, platform_client_await_call call,
		const platform_some_object *static_, platform_symbol_source yield,
		platform_array_sink sink);

	int (*get_name)(void *self, platform_client_get_name_call call);

	int (*set_name)(void *self, platform_client_set_name_call call, const char *name);

	int (*get_length)(void *self, platform_client_get_length_call call);

	int (*set_length)(void *self, platform_client_set_length_call call, platform_number length);

	int (*get_prototype)(void *self, platform_client_get_prototype_call call);
} platform_client_methods;

/** Offers Client@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int platform_client_expose(netron *net, const platform_client_methods *methods, void *self,
	netron_exposed *out_client) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int platform_client_offer(netron *net, const platform_client_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_client) NETRON_MUST_USE;

int platform_client_constructor_reply(
	platform_client_constructor_call call, const platform_class *class_);
int platform_client_constructor_throw_error(
	platform_client_constructor_call call, const platform_error *error);
int platform_client_constructor_throw_global_this(
	platform_client_constructor_call call, const platform_global_this *error);

int platform_client_then_reply(platform_client_then_call call, const platform_promise *promise);

int platform_client_to_string_reply(platform_client_to_string_call call, platform_unknown unknown);

int platform_client_delete_reply(platform_client_delete_call call, const platform_record *record);

int platform_client_get_name_reply(platform_client_get_name_call call, const char *name);

int platform_client_set_name_reply(platform_client_set_name_call call);

int platform_client_get_length_reply(platform_client_get_length_call call, platform_number length);

int platform_client_set_length_reply(platform_client_set_length_call call);

int platform_client_get_prototype_reply(
	platform_client_get_prototype_call call, const platform_object *prototype);

int platform_client_emit_catch(
	netron_exposed client, const platform_thrown *throw_, uint8_t let, const char *import);

/** Tells every peer that listens the new value. */
int platform_client_emit_length_changed(netron_exposed client, platform_number length);

#ifdef __cplusplus
}
#endif
#endif
