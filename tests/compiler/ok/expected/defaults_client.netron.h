/* defaults_client.netron.h - calling Defaulted@1.0.0 of defaults.nsvc.
 * Written by netronc 0.1.0. Change defaults.nsvc instead. */
#ifndef DEFAULTS_DEFAULTS_CLIENT_NETRON_H
#define DEFAULTS_DEFAULTS_CLIENT_NETRON_H

#include "defaults.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct defaults_defaulted {
	netron_peer peer;
	netron_call_options options;
} defaults_defaulted;

defaults_defaulted defaults_defaulted_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
defaults_defaulted defaults_defaulted_of(netron_reference reference);
int defaults_defaulted_release(const defaults_defaulted *defaulted);

/* ---- page(query: string, from: u64 = 0, count: u32 = LIMIT, order: Color = Color.red) ->
 * string[] ---- */

typedef void defaults_defaulted_page_done(
	const netron_error *error, const netron_strings *result, void *user);

netron_task defaults_defaulted_page(const defaults_defaulted *defaulted, const char *query,
	uint64_t from, uint32_t count, defaults_color order, defaults_defaulted_page_done *done,
	void *user);
int defaults_defaulted_page_sync(const defaults_defaulted *defaulted, const char *query,
	uint64_t from, uint32_t count, defaults_color order, netron_strings **out_result,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
