/* names_server.netron.h - implementing Default@1.0.0, a.b.Dotted@1.0.0 of names.nsvc.
 * Written by netronc 0.1.0. Change names.nsvc instead. */
#ifndef NAMES_NAMES_SERVER_NETRON_H
#define NAMES_NAMES_SERVER_NETRON_H

#include "names.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct names_default_int_call {
	netron_task task;
} names_default_int_call;
typedef struct names_default_delete_call {
	netron_task task;
} names_default_delete_call;
typedef struct names_default_struct_call {
	netron_task task;
} names_default_struct_call;
typedef struct names_default_template_call {
	netron_task task;
} names_default_template_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct names_default_methods {
	int (*int_)(void *self, names_default_int_call call, int32_t int_, const names_user *user_);

	int (*delete_)(void *self, names_default_delete_call call);

	int (*struct_)(void *self, names_default_struct_call call, const int32_t *default_);

	int (*template_)(void *self, names_default_template_call call);
} names_default_methods;

/** Offers Default@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int names_default_expose(netron *net, const names_default_methods *methods, void *self,
	netron_exposed *out_default) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int names_default_offer(netron *net, const names_default_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_default) NETRON_MUST_USE;

int names_default_int_reply(names_default_int_call call, const names_user *user_);

int names_default_delete_reply(names_default_delete_call call, const names_switch *switch_);

int names_default_struct_reply(names_default_struct_call call);

int names_default_template_reply(names_default_template_call call, names_register register_);

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct names_a_b_dotted_call_me_call {
	netron_task task;
} names_a_b_dotted_call_me_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct names_a_b_dotted_methods {
	int (*call_me)(void *self, names_a_b_dotted_call_me_call call);
} names_a_b_dotted_methods;

/** Offers a.b.Dotted@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int names_a_b_dotted_expose(netron *net, const names_a_b_dotted_methods *methods, void *self,
	netron_exposed *out_a_b_dotted) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int names_a_b_dotted_offer(netron *net, const names_a_b_dotted_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_a_b_dotted) NETRON_MUST_USE;

int names_a_b_dotted_call_me_reply(names_a_b_dotted_call_me_call call, const names_int *int_);

#ifdef __cplusplus
}
#endif
#endif
