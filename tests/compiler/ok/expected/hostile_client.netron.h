/* hostile_client.netron.h - calling Hostile@1.0.0 of hostile.nsvc.
 * Written by netronc 0.1.0. Change hostile.nsvc instead. */
#ifndef HOSTILE_HOSTILE_CLIENT_NETRON_H
#define HOSTILE_HOSTILE_CLIENT_NETRON_H

#include "hostile.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct hostile_hostile {
	netron_peer peer;
	netron_call_options options;
} hostile_hostile;

hostile_hostile hostile_hostile_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
hostile_hostile hostile_hostile_of(netron_reference reference);
int hostile_hostile_release(const hostile_hostile *hostile);

/* ---- run(text: string = "* /") ---- */

typedef void hostile_hostile_run_done(const netron_error *error, void *user);

/** * / void broken(void);
 * / /
 *
 * Deprecated: * / "now" ? ?/ */
netron_task hostile_hostile_run(const hostile_hostile *hostile, const char *text,
	hostile_hostile_run_done *done, void *user);
int hostile_hostile_run_sync(
	const hostile_hostile *hostile, const char *text, netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
