/* bounds_client.netron.h - calling Bounded@1.0.0 of bounds.nsvc.
 * Written by netronc 0.1.0. Change bounds.nsvc instead. */
#ifndef BOUNDED_BOUNDS_CLIENT_NETRON_H
#define BOUNDED_BOUNDS_CLIENT_NETRON_H

#include "bounds.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct bounded_bounded {
	netron_peer peer;
	netron_call_options options;
} bounded_bounded;

bounded_bounded bounded_bounded_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
bounded_bounded bounded_bounded_of(netron_reference reference);
int bounded_bounded_release(const bounded_bounded *bounded);

/* ---- check(digit: u8, word: string, pin: string, link: string) -> string<=16 ---- */

typedef void bounded_bounded_check_done(const netron_error *error, const char *result, void *user);

netron_task bounded_bounded_check(const bounded_bounded *bounded, uint8_t digit, const char *word,
	const char *pin, const char *link, bounded_bounded_check_done *done, void *user);
int bounded_bounded_check_sync(const bounded_bounded *bounded, uint8_t digit, const char *word,
	const char *pin, const char *link, char **out_result,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
