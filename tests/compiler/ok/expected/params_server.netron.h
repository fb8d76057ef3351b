/* params_server.netron.h - implementing Params@1.0.0 of params.nsvc.
 * Written by netronc 0.1.0. Change params.nsvc instead. */
#ifndef PARAMS_PARAMS_SERVER_NETRON_H
#define PARAMS_PARAMS_SERVER_NETRON_H

#include "params.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct params_params_plain_call {
	netron_task task;
} params_params_plain_call;
typedef struct params_params_optional_call {
	netron_task task;
} params_params_optional_call;
typedef struct params_params_names_call {
	netron_task task;
} params_params_names_call;
typedef struct params_params_rest_call {
	netron_task task;
} params_params_rest_call;
typedef struct params_params_tell_call {
	netron_task task;
} params_params_tell_call;

/** Parameters of every form; names that generated functions use themselves.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct params_params_methods {
	int (*plain)(void *self, params_params_plain_call call, double a, const char *b,
		netron_bytes c, params_color d, const params_user *e, const params_either *f,
		netron_strings g, params_user_list h, netron_string_map i, netron_uuid j);

	int (*optional)(void *self, params_params_optional_call call, const double *a,
		const char *b, const netron_bytes *c, const params_color *d, const params_user *e,
		const params_either *f, const netron_strings *g, const params_user_list *h,
		const netron_string_map *i, const netron_uuid *j);

	int (*names)(void *self, params_params_names_call call, int32_t self_, int32_t call_,
		int32_t task_, int32_t done_, int32_t user_, int32_t error_, int32_t params_,
		int32_t int_);

	int (*rest)(
		void *self, params_params_rest_call call, int32_t first, params_user_list others);

	/** Oneway: nobody waits for an answer. */
	int (*tell)(
		void *self, params_params_tell_call call, const params_user *b, const double *a);
} params_params_methods;

/** Offers Params@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int params_params_expose(netron *net, const params_params_methods *methods, void *self,
	netron_exposed *out_params) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int params_params_offer(netron *net, const params_params_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_params) NETRON_MUST_USE;

int params_params_plain_reply(params_params_plain_call call);

int params_params_optional_reply(params_params_optional_call call);

int params_params_names_reply(params_params_names_call call, const params_user *user_);

int params_params_rest_reply(params_params_rest_call call, uint32_t result);

#ifdef __cplusplus
}
#endif
#endif
