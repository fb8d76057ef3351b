/* arrays_client.netron.h - calling Grid@1.0.0 of arrays.nsvc.
 * Written by netronc 0.1.0. Change arrays.nsvc instead. */
#ifndef VALUES_ARRAYS_CLIENT_NETRON_H
#define VALUES_ARRAYS_CLIENT_NETRON_H

#include "arrays.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct values_grid {
	netron_peer peer;
	netron_call_options options;
} values_grid;

values_grid values_grid_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
values_grid values_grid_of(netron_reference reference);
int values_grid_release(const values_grid *grid);

/* ---- rotate(by: f64[4], corners: Point[4]) -> f64[4] ---- */

typedef void values_grid_rotate_done(const netron_error *error, const double *result, void *user);

netron_task values_grid_rotate(const values_grid *grid, const double by[4],
	const values_point corners[4], values_grid_rotate_done *done, void *user);
int values_grid_rotate_sync(const values_grid *grid, const double by[4],
	const values_point corners[4], double out_result[4],
	netron_error **out_error) NETRON_MUST_USE;

/* ---- names() -> string[2] ---- */

typedef void values_grid_names_done(
	const netron_error *error, const char *const *result, void *user);

netron_task values_grid_names(const values_grid *grid, values_grid_names_done *done, void *user);
int values_grid_names_sync(const values_grid *grid, const char ***out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- digest(of: bytes) -> Digest ---- */

typedef void values_grid_digest_done(const netron_error *error, const uint8_t *digest, void *user);

netron_task values_grid_digest(
	const values_grid *grid, netron_bytes of, values_grid_digest_done *done, void *user);
int values_grid_digest_sync(const values_grid *grid, netron_bytes of, uint8_t out_digest[32],
	netron_error **out_error) NETRON_MUST_USE;

/* ---- maybe(raw: u8[4]?) -> u8[4]? ---- */

typedef void values_grid_maybe_done(const netron_error *error, const uint8_t *result, void *user);

netron_task values_grid_maybe(
	const values_grid *grid, const uint8_t *raw, values_grid_maybe_done *done, void *user);
int values_grid_maybe_sync(const values_grid *grid, const uint8_t *raw,
	values_u8_array4 **out_result, netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
