/* wide_client.netron.h - calling LongService@1.0.0 of wide.nsvc.
 * Written by netronc 0.1.0. Change wide.nsvc instead. */
#ifndef A_VERY_WIDE_ONE_WIDE_CLIENT_NETRON_H
#define A_VERY_WIDE_ONE_WIDE_CLIENT_NETRON_H

#include "wide.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct a_very_wide_one_long_service {
	netron_peer peer;
	netron_call_options options;
} a_very_wide_one_long_service;

a_very_wide_one_long_service a_very_wide_one_long_service_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
a_very_wide_one_long_service a_very_wide_one_long_service_of(netron_reference reference);
int a_very_wide_one_long_service_release(const a_very_wide_one_long_service *long_service);

/* ---- aMethodWithAVeryLongName(aParameterWithALongName: AStructWithALongName, third: u8[16],
 * another: f64?) -> AStructWithALongName throws AnErrorWithAVeryLongNameToo ---- */

typedef void a_very_wide_one_long_service_a_method_with_a_very_long_name_done(
	const netron_error *error,
	const a_very_wide_one_a_struct_with_a_long_name *a_struct_with_a_long_name, void *user);

netron_task a_very_wide_one_long_service_a_method_with_a_very_long_name(
	const a_very_wide_one_long_service *long_service,
	const a_very_wide_one_a_struct_with_a_long_name *a_parameter_with_a_long_name,
	const uint8_t third[16], const double *another,
	a_very_wide_one_long_service_a_method_with_a_very_long_name_done *done, void *user);
int a_very_wide_one_long_service_a_method_with_a_very_long_name_sync(
	const a_very_wide_one_long_service *long_service,
	const a_very_wide_one_a_struct_with_a_long_name *a_parameter_with_a_long_name,
	const uint8_t third[16], const double *another,
	a_very_wide_one_a_struct_with_a_long_name **out_a_struct_with_a_long_name,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- shorter(one: i32, two: i32, three: i32, four: i32, five: i32, six: i32, seven: i32,
 * eight: i32, nine: i32, ten: i32) -> i32? ---- */

typedef void a_very_wide_one_long_service_shorter_done(
	const netron_error *error, const int32_t *result, void *user);

netron_task a_very_wide_one_long_service_shorter(const a_very_wide_one_long_service *long_service,
	int32_t one, int32_t two, int32_t three, int32_t four, int32_t five, int32_t six,
	int32_t seven, int32_t eight, int32_t nine, int32_t ten,
	a_very_wide_one_long_service_shorter_done *done, void *user);
int a_very_wide_one_long_service_shorter_sync(const a_very_wide_one_long_service *long_service,
	int32_t one, int32_t two, int32_t three, int32_t four, int32_t five, int32_t six,
	int32_t seven, int32_t eight, int32_t nine, int32_t ten, bool *out_has_result,
	int32_t *out_result, netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
