/* common_client.netron.h - calling Base@1.0.0 of common.nsvc.
 * Written by netronc 0.1.0. Change common.nsvc instead. */
#ifndef COMMON_COMMON_CLIENT_NETRON_H
#define COMMON_COMMON_CLIENT_NETRON_H

#include "common.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct common_base {
	netron_peer peer;
	netron_call_options options;
} common_base;

common_base common_base_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
common_base common_base_of(netron_reference reference);
int common_base_release(const common_base *base);

/* ---- version() -> string ---- */

typedef void common_base_version_done(const netron_error *error, const char *result, void *user);

netron_task common_base_version(
	const common_base *base, common_base_version_done *done, void *user);
int common_base_version_sync(
	const common_base *base, char **out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- amounts() -> Amount[] throws Refused ---- */

typedef void common_base_amounts_done(
	const netron_error *error, const common_amount_list *result, void *user);

netron_task common_base_amounts(
	const common_base *base, common_base_amounts_done *done, void *user);
int common_base_amounts_sync(const common_base *base, common_amount_list **out_result,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
