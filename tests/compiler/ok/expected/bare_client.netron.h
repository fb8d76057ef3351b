/* bare_client.netron.h - calling Points@1.0.0 of bare.nsvc.
 * Written by netronc 0.1.0. Change bare.nsvc instead. */
#ifndef NSVC_BARE_CLIENT_NETRON_H
#define NSVC_BARE_CLIENT_NETRON_H

#include "bare.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct points {
	netron_peer peer;
	netron_call_options options;
} points;

points points_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
points points_of(netron_reference reference);
int points_release(const points *points_);

/* ---- add(point: Point) -> Point ---- */

typedef void points_add_done(const netron_error *error, const point *point_, void *user);

netron_task points_add(
	const points *points_, const point *point_, points_add_done *done, void *user);
int points_add_sync(const points *points_, const point *point_, point **out_point,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
