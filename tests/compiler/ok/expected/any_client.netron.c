/* any_client.netron.c - calling Echo@1.0.0 of any.nsvc.
 * Written by netronc 0.1.0. Change any.nsvc instead. */
#include "any_client.netron.h"

#include <netron/schema.h>

/* ---- Echo@1.0.0 ---- */

dyn_echo dyn_echo_at(netron_peer peer)
{
	return (dyn_echo){ .peer = peer };
}

dyn_echo dyn_echo_of(netron_reference reference)
{
	dyn_echo nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int dyn_echo_release(const dyn_echo *echo)
{
	netron_reference nt_reference = { echo->peer.net, echo->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- echo(v: any) -> any ---- */

static void netronc_done_dyn_echo_echo(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((dyn_echo_echo_done *)done)(
		error, result ? *(const netron_value *const *)result : NULL, user);
}

netron_task dyn_echo_echo(
	const dyn_echo *echo, const netron_value *v, dyn_echo_echo_done *done, void *user)
{
	dyn_echo_echo_args args = {
		.v = v,
	};

	return netron_invoke(echo->peer, &netronc_service_dyn_echo.methods[0], &args,
		&echo->options, netronc_done_dyn_echo_echo, (netron_function *)done, user);
}

int dyn_echo_echo_sync(const dyn_echo *echo, const netron_value *v, netron_value **out_result,
	netron_error **out_error)
{
	dyn_echo_echo_args args = {
		.v = v,
	};

	return netron_invoke_sync_pointer(echo->peer, &netronc_service_dyn_echo.methods[0], &args,
		&echo->options, (void **)out_result, out_error);
}

/* ---- args(values: any...) -> any[] ---- */

static void netronc_done_dyn_echo_args(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((dyn_echo_args_done *)done)(error, result, user);
}

netron_task dyn_echo_args(
	const dyn_echo *echo, netron_values values, dyn_echo_args_done *done, void *user)
{
	dyn_echo_args_args args = {
		.values = values,
	};

	return netron_invoke(echo->peer, &netronc_service_dyn_echo.methods[1], &args,
		&echo->options, netronc_done_dyn_echo_args, (netron_function *)done, user);
}

int dyn_echo_args_sync(const dyn_echo *echo, netron_values values, netron_values **out_result,
	netron_error **out_error)
{
	dyn_echo_args_args args = {
		.values = values,
	};

	return netron_invoke_sync(echo->peer, &netronc_service_dyn_echo.methods[1], &args,
		&echo->options, (void **)out_result, out_error);
}

/* ---- log(level: u8, parts: string...) ---- */

static void netronc_done_dyn_echo_log(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((dyn_echo_log_done *)done)(error, user);
}

netron_task dyn_echo_log(const dyn_echo *echo, uint8_t level, netron_strings parts,
	dyn_echo_log_done *done, void *user)
{
	dyn_echo_log_args args = {
		.level = level,
		.parts = parts,
	};

	return netron_invoke(echo->peer, &netronc_service_dyn_echo.methods[2], &args,
		&echo->options, netronc_done_dyn_echo_log, (netron_function *)done, user);
}

int dyn_echo_log_sync(
	const dyn_echo *echo, uint8_t level, netron_strings parts, netron_error **out_error)
{
	dyn_echo_log_args args = {
		.level = level,
		.parts = parts,
	};

	return netron_invoke_sync_plain(echo->peer, &netronc_service_dyn_echo.methods[2], &args,
		&echo->options, NULL, out_error);
}

/* ---- event(event: Event) -> Event ---- */

static void netronc_done_dyn_echo_event(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((dyn_echo_event_done *)done)(error, result, user);
}

netron_task dyn_echo_event(
	const dyn_echo *echo, const dyn_event *event, dyn_echo_event_done *done, void *user)
{
	dyn_echo_event_args args = {
		.event = *event,
	};

	return netron_invoke(echo->peer, &netronc_service_dyn_echo.methods[3], &args,
		&echo->options, netronc_done_dyn_echo_event, (netron_function *)done, user);
}

int dyn_echo_event_sync(const dyn_echo *echo, const dyn_event *event, dyn_event **out_event,
	netron_error **out_error)
{
	dyn_echo_event_args args = {
		.event = *event,
	};

	return netron_invoke_sync(echo->peer, &netronc_service_dyn_echo.methods[3], &args,
		&echo->options, (void **)out_event, out_error);
}
