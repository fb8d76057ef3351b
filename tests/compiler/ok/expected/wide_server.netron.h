/* wide_server.netron.h - implementing LongService@1.0.0 of wide.nsvc.
 * Written by netronc 0.1.0. Change wide.nsvc instead. */
#ifndef A_VERY_WIDE_ONE_WIDE_SERVER_NETRON_H
#define A_VERY_WIDE_ONE_WIDE_SERVER_NETRON_H

#include "wide.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct a_very_wide_one_long_service_a_method_with_a_very_long_name_call {
	netron_task task;
} a_very_wide_one_long_service_a_method_with_a_very_long_name_call;
typedef struct a_very_wide_one_long_service_shorter_call {
	netron_task task;
} a_very_wide_one_long_service_shorter_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct a_very_wide_one_long_service_methods {
	int (*a_method_with_a_very_long_name)(void *self,
		a_very_wide_one_long_service_a_method_with_a_very_long_name_call call,
		const a_very_wide_one_a_struct_with_a_long_name *a_parameter_with_a_long_name,
		const uint8_t third[16], const double *another);

	int (*shorter)(void *self, a_very_wide_one_long_service_shorter_call call, int32_t one,
		int32_t two, int32_t three, int32_t four, int32_t five, int32_t six, int32_t seven,
		int32_t eight, int32_t nine, int32_t ten);
} a_very_wide_one_long_service_methods;

/** Offers LongService@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int a_very_wide_one_long_service_expose(netron *net,
	const a_very_wide_one_long_service_methods *methods, void *self,
	netron_exposed *out_long_service) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int a_very_wide_one_long_service_offer(netron *net,
	const a_very_wide_one_long_service_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_long_service) NETRON_MUST_USE;

int a_very_wide_one_long_service_a_method_with_a_very_long_name_reply(
	a_very_wide_one_long_service_a_method_with_a_very_long_name_call call,
	const a_very_wide_one_a_struct_with_a_long_name *a_struct_with_a_long_name);
/* clang-format off */
int a_very_wide_one_long_service_a_method_with_a_very_long_name_throw_an_error_with_a_very_long_name_too(
	a_very_wide_one_long_service_a_method_with_a_very_long_name_call call,
	const a_very_wide_one_an_error_with_a_very_long_name_too *error);
/* clang-format on */

int a_very_wide_one_long_service_shorter_reply(
	a_very_wide_one_long_service_shorter_call call, const int32_t *result);

#ifdef __cplusplus
}
#endif
#endif
