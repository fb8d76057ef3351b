/* wide_client.netron.c - calling LongService@1.0.0 of wide.nsvc.
 * Written by netronc 0.1.0. Change wide.nsvc instead. */
#include "wide_client.netron.h"

#include <netron/schema.h>
#include <string.h>

/* ---- LongService@1.0.0 ---- */

a_very_wide_one_long_service a_very_wide_one_long_service_at(netron_peer peer)
{
	return (a_very_wide_one_long_service){ .peer = peer };
}

a_very_wide_one_long_service a_very_wide_one_long_service_of(netron_reference reference)
{
	a_very_wide_one_long_service nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int a_very_wide_one_long_service_release(const a_very_wide_one_long_service *long_service)
{
	netron_reference nt_reference = { long_service->peer.net, long_service->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- aMethodWithAVeryLongName(aParameterWithALongName: AStructWithALongName, third: u8[16],
 * another: f64?) -> AStructWithALongName throws AnErrorWithAVeryLongNameToo ---- */

static void netronc_done_a_very_wide_one_long_service_a_method_with_a_very_long_name(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((a_very_wide_one_long_service_a_method_with_a_very_long_name_done *)done)(
		error, result, user);
}

netron_task a_very_wide_one_long_service_a_method_with_a_very_long_name(
	const a_very_wide_one_long_service *long_service,
	const a_very_wide_one_a_struct_with_a_long_name *a_parameter_with_a_long_name,
	const uint8_t third[16], const double *another,
	a_very_wide_one_long_service_a_method_with_a_very_long_name_done *done, void *user)
{
	a_very_wide_one_long_service_a_method_with_a_very_long_name_args args = {
		.a_parameter_with_a_long_name = *a_parameter_with_a_long_name,
		.has_another = another != NULL,
		.another = another ? *another : 0,
	};
	memcpy(args.third, third, sizeof args.third);

	return netron_invoke(long_service->peer,
		&netronc_service_a_very_wide_one_long_service.methods[0], &args,
		&long_service->options,
		netronc_done_a_very_wide_one_long_service_a_method_with_a_very_long_name,
		(netron_function *)done, user);
}

int a_very_wide_one_long_service_a_method_with_a_very_long_name_sync(
	const a_very_wide_one_long_service *long_service,
	const a_very_wide_one_a_struct_with_a_long_name *a_parameter_with_a_long_name,
	const uint8_t third[16], const double *another,
	a_very_wide_one_a_struct_with_a_long_name **out_a_struct_with_a_long_name,
	netron_error **out_error)
{
	a_very_wide_one_long_service_a_method_with_a_very_long_name_args args = {
		.a_parameter_with_a_long_name = *a_parameter_with_a_long_name,
		.has_another = another != NULL,
		.another = another ? *another : 0,
	};
	memcpy(args.third, third, sizeof args.third);

	return netron_invoke_sync(long_service->peer,
		&netronc_service_a_very_wide_one_long_service.methods[0], &args,
		&long_service->options, (void **)out_a_struct_with_a_long_name, out_error);
}

/* ---- shorter(one: i32, two: i32, three: i32, four: i32, five: i32, six: i32, seven: i32,
 * eight: i32, nine: i32, ten: i32) -> i32? ---- */

static void netronc_done_a_very_wide_one_long_service_shorter(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	const a_very_wide_one_i32_optional *value = result;

	((a_very_wide_one_long_service_shorter_done *)done)(
		error, value && value->has_value ? &value->value : NULL, user);
}

netron_task a_very_wide_one_long_service_shorter(const a_very_wide_one_long_service *long_service,
	int32_t one, int32_t two, int32_t three, int32_t four, int32_t five, int32_t six,
	int32_t seven, int32_t eight, int32_t nine, int32_t ten,
	a_very_wide_one_long_service_shorter_done *done, void *user)
{
	a_very_wide_one_long_service_shorter_args args = {
		.one = one,
		.two = two,
		.three = three,
		.four = four,
		.five = five,
		.six = six,
		.seven = seven,
		.eight = eight,
		.nine = nine,
		.ten = ten,
	};

	return netron_invoke(long_service->peer,
		&netronc_service_a_very_wide_one_long_service.methods[1], &args,
		&long_service->options, netronc_done_a_very_wide_one_long_service_shorter,
		(netron_function *)done, user);
}

int a_very_wide_one_long_service_shorter_sync(const a_very_wide_one_long_service *long_service,
	int32_t one, int32_t two, int32_t three, int32_t four, int32_t five, int32_t six,
	int32_t seven, int32_t eight, int32_t nine, int32_t ten, bool *out_has_result,
	int32_t *out_result, netron_error **out_error)
{
	a_very_wide_one_i32_optional result = { 0 };
	a_very_wide_one_long_service_shorter_args args = {
		.one = one,
		.two = two,
		.three = three,
		.four = four,
		.five = five,
		.six = six,
		.seven = seven,
		.eight = eight,
		.nine = nine,
		.ten = ten,
	};

	/* clang-format off */
	int rc = netron_invoke_sync_plain(long_service->peer,
		&netronc_service_a_very_wide_one_long_service.methods[1], &args,
		&long_service->options, &result, out_error);
	/* clang-format on */

	if (rc == 0) {
		*out_has_result = result.has_value;
		*out_result = result.value;
	}
	return rc;
}
