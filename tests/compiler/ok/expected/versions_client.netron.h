/* versions_client.netron.h - calling Files@1.0.0, Files@2.0.0, Empty@1.0.0 of versions.nsvc.
 * Written by netronc 0.1.0. Change versions.nsvc instead. */
#ifndef VERSIONS_VERSIONS_CLIENT_NETRON_H
#define VERSIONS_VERSIONS_CLIENT_NETRON_H

#include "versions.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct versions_files {
	netron_peer peer;
	netron_call_options options;
} versions_files;

versions_files versions_files_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
versions_files versions_files_of(netron_reference reference);
int versions_files_release(const versions_files *files);

/* ---- stat(path: string) -> Stat ---- */

typedef void versions_files_stat_done(
	const netron_error *error, const versions_stat *stat_, void *user);

netron_task versions_files_stat(
	const versions_files *files, const char *path, versions_files_stat_done *done, void *user);
int versions_files_stat_sync(const versions_files *files, const char *path,
	versions_stat **out_stat, netron_error **out_error) NETRON_MUST_USE;

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct versions_files2 {
	netron_peer peer;
	netron_call_options options;
} versions_files2;

versions_files2 versions_files2_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
versions_files2 versions_files2_of(netron_reference reference);
int versions_files2_release(const versions_files2 *files);

/* ---- stat(path: string, follow: bool = true) -> Stat ---- */

typedef void versions_files2_stat_done(
	const netron_error *error, const versions_stat *stat_, void *user);

netron_task versions_files2_stat(const versions_files2 *files, const char *path, bool follow,
	versions_files2_stat_done *done, void *user);
int versions_files2_stat_sync(const versions_files2 *files, const char *path, bool follow,
	versions_stat **out_stat, netron_error **out_error) NETRON_MUST_USE;

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct versions_empty {
	netron_peer peer;
	netron_call_options options;
} versions_empty;

versions_empty versions_empty_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
versions_empty versions_empty_of(netron_reference reference);
int versions_empty_release(const versions_empty *empty);

#ifdef __cplusplus
}
#endif
#endif
