/* any_client.netron.h - calling Echo@1.0.0 of any.nsvc.
 * Written by netronc 0.1.0. Change any.nsvc instead. */
#ifndef DYN_ANY_CLIENT_NETRON_H
#define DYN_ANY_CLIENT_NETRON_H

#include "any.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct dyn_echo {
	netron_peer peer;
	netron_call_options options;
} dyn_echo;

dyn_echo dyn_echo_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
dyn_echo dyn_echo_of(netron_reference reference);
int dyn_echo_release(const dyn_echo *echo);

/* ---- echo(v: any) -> any ---- */

typedef void dyn_echo_echo_done(const netron_error *error, const netron_value *result, void *user);

netron_task dyn_echo_echo(
	const dyn_echo *echo, const netron_value *v, dyn_echo_echo_done *done, void *user);
int dyn_echo_echo_sync(const dyn_echo *echo, const netron_value *v, netron_value **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- args(values: any...) -> any[] ---- */

typedef void dyn_echo_args_done(const netron_error *error, const netron_values *result, void *user);

netron_task dyn_echo_args(
	const dyn_echo *echo, netron_values values, dyn_echo_args_done *done, void *user);
int dyn_echo_args_sync(const dyn_echo *echo, netron_values values, netron_values **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- log(level: u8, parts: string...) ---- */

typedef void dyn_echo_log_done(const netron_error *error, void *user);

netron_task dyn_echo_log(const dyn_echo *echo, uint8_t level, netron_strings parts,
	dyn_echo_log_done *done, void *user);
int dyn_echo_log_sync(const dyn_echo *echo, uint8_t level, netron_strings parts,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- event(event: Event) -> Event ---- */

typedef void dyn_echo_event_done(const netron_error *error, const dyn_event *event, void *user);

netron_task dyn_echo_event(
	const dyn_echo *echo, const dyn_event *event, dyn_echo_event_done *done, void *user);
int dyn_echo_event_sync(const dyn_echo *echo, const dyn_event *event, dyn_event **out_event,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
