/* told_client.netron.h - calling Told@1.2.0, Other@1.0.0 of told.nsvc.
 * Written by netronc 0.1.0. Change told.nsvc instead. */
#ifndef TOLD_TOLD_CLIENT_NETRON_H
#define TOLD_TOLD_CLIENT_NETRON_H

#include "told.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Tells what it is.
 * In detail.
 *
 * A plain value: put it on the stack, copy it, change its options.
 * Deprecated: * / ? ?/ "quoted" \ żółć */
typedef struct told_told {
	netron_peer peer;
	netron_call_options options;
} told_told;

told_told told_told_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
told_told told_told_of(netron_reference reference);
int told_told_release(const told_told *told);

/* ---- do(what: u8, shape: Shape?, kind: Kind = first, all: u32...) -> string throws Missing
 * ---- */

typedef void told_told_do_done(const netron_error *error, const char *result, void *user);

/** Does it.
 *
 * Idempotent; 500 ms. */
netron_task told_told_do(const told_told *told, uint8_t what, const told_shape *shape,
	told_kind kind, netron_u32s all, told_told_do_done *done, void *user);
int told_told_do_sync(const told_told *told, uint8_t what, const told_shape *shape, told_kind kind,
	netron_u32s all, char **out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- stream(rights: stream Rights) -> stream Point ---- */

told_point_source told_told_stream(const told_told *told, told_rights_sink *out_rights);

/* ---- readonly property level: Kind ---- */

typedef void told_told_get_the_level_done(
	const netron_error *error, told_kind the_level, void *user);

netron_task told_told_get_the_level(
	const told_told *told, told_told_get_the_level_done *done, void *user);
int told_told_get_the_level_sync(
	const told_told *told, told_kind *out_the_level, netron_error **out_error) NETRON_MUST_USE;

typedef void told_told_on_the_level_changed_fn(told_kind the_level, void *user);

/** Calls fn with every new value from now on. */
netron_subscription told_told_on_the_level_changed(
	const told_told *told, told_told_on_the_level_changed_fn *fn, void *user);

/* ---- event told(what: map<u32, Rights>) ---- */

typedef void told_told_on_told_fn(told_rights_by_u32_map what, void *user);

netron_subscription told_told_on_told(const told_told *told, told_told_on_told_fn *fn, void *user);

/** Speaks of the same types.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct told_other {
	netron_peer peer;
	netron_call_options options;
} told_other;

told_other told_other_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
told_other told_other_of(netron_reference reference);
int told_other_release(const told_other *other);

/* ---- f() -> Moment ---- */

typedef void told_other_f_done(const netron_error *error, told_moment moment, void *user);

netron_task told_other_f(const told_other *other, told_other_f_done *done, void *user);
int told_other_f_sync(
	const told_other *other, netron_time *out_moment, netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
