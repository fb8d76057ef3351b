/* versions.netron.h - values and errors of versions.nsvc.
 * Written by netronc 0.1.0. Change versions.nsvc instead. */
#ifndef VERSIONS_VERSIONS_NETRON_H
#define VERSIONS_VERSIONS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct versions_stat {
	uint64_t size;
} versions_stat;

/* Copies own everything they point to; one free releases all of it. */
versions_stat *versions_stat_copy(const versions_stat *stat_) NETRON_MUST_USE;
void versions_stat_free(versions_stat *stat_);
void versions_stat_freep(versions_stat **stat_);

/* ---- what follows is for the generated .c files ---- */

typedef struct versions_files_stat_args {
	const char *path;
} versions_files_stat_args;

typedef struct versions_files2_stat_args {
	const char *path;
	bool follow;
} versions_files2_stat_args;

extern const struct netron_struct netronc_struct_versions_stat;
extern const struct netron_service netronc_service_versions_files;
extern const struct netron_service netronc_service_versions_files2;
extern const struct netron_service netronc_service_versions_empty;

#ifdef __cplusplus
}
#endif
#endif
