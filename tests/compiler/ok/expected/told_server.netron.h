/* told_server.netron.h - implementing Told@1.2.0, Other@1.0.0 of told.nsvc.
 * Written by netronc 0.1.0. Change told.nsvc instead. */
#ifndef TOLD_TOLD_SERVER_NETRON_H
#define TOLD_TOLD_SERVER_NETRON_H

#include "told.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct told_told_do_call {
	netron_task task;
} told_told_do_call;
typedef struct told_told_stream_call {
	netron_task task;
} told_told_stream_call;
typedef struct told_told_get_the_level_call {
	netron_task task;
} told_told_get_the_level_call;

/** Tells what it is.
 * In detail.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns.
 * Deprecated: * / ? ?/ "quoted" \ żółć */
typedef struct told_told_methods {
	/** Does it. */
	int (*do_)(void *self, told_told_do_call call, uint8_t what, const told_shape *shape,
		told_kind kind, netron_u32s all);

	/** The stream is the answer: write it, then end it. */
	int (*stream)(void *self, told_told_stream_call call, told_rights_source rights,
		told_point_sink sink);

	int (*get_the_level)(void *self, told_told_get_the_level_call call);
} told_told_methods;

/** Offers Told@1.2.0 to every peer until unexposed. methods and self must outlive it. */
int told_told_expose(netron *net, const told_told_methods *methods, void *self,
	netron_exposed *out_told) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int told_told_offer(netron *net, const told_told_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_told) NETRON_MUST_USE;

int told_told_do_reply(told_told_do_call call, const char *result);
int told_told_do_throw_missing(told_told_do_call call, const told_missing *error);

int told_told_get_the_level_reply(told_told_get_the_level_call call, told_kind the_level);

/** Tells every peer that listens the new value. */
int told_told_emit_the_level_changed(netron_exposed told, told_kind the_level);

int told_told_emit_told(netron_exposed told, told_rights_by_u32_map what);

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct told_other_f_call {
	netron_task task;
} told_other_f_call;

/** Speaks of the same types.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct told_other_methods {
	int (*f)(void *self, told_other_f_call call);
} told_other_methods;

/** Offers Other@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int told_other_expose(netron *net, const told_other_methods *methods, void *self,
	netron_exposed *out_other) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int told_other_offer(netron *net, const told_other_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_other) NETRON_MUST_USE;

int told_other_f_reply(told_other_f_call call, told_moment moment);

#ifdef __cplusplus
}
#endif
#endif
