/* arrays_client.netron.c - calling Grid@1.0.0 of arrays.nsvc.
 * Written by netronc 0.1.0. Change arrays.nsvc instead. */
#include "arrays_client.netron.h"

#include <netron/schema.h>
#include <string.h>

/* ---- Grid@1.0.0 ---- */

values_grid values_grid_at(netron_peer peer)
{
	return (values_grid){ .peer = peer };
}

values_grid values_grid_of(netron_reference reference)
{
	values_grid nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int values_grid_release(const values_grid *grid)
{
	netron_reference nt_reference = { grid->peer.net, grid->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- rotate(by: f64[4], corners: Point[4]) -> f64[4] ---- */

static void netronc_done_values_grid_rotate(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((values_grid_rotate_done *)done)(error, result, user);
}

netron_task values_grid_rotate(const values_grid *grid, const double by[4],
	const values_point corners[4], values_grid_rotate_done *done, void *user)
{
	values_grid_rotate_args args = {
		0,
	};
	memcpy(args.by, by, sizeof args.by);
	memcpy(args.corners, corners, sizeof args.corners);

	return netron_invoke(grid->peer, &netronc_service_values_grid.methods[0], &args,
		&grid->options, netronc_done_values_grid_rotate, (netron_function *)done, user);
}

int values_grid_rotate_sync(const values_grid *grid, const double by[4],
	const values_point corners[4], double out_result[4], netron_error **out_error)
{
	values_grid_rotate_args args = {
		0,
	};
	memcpy(args.by, by, sizeof args.by);
	memcpy(args.corners, corners, sizeof args.corners);

	return netron_invoke_sync_plain(grid->peer, &netronc_service_values_grid.methods[0], &args,
		&grid->options, out_result, out_error);
}

/* ---- names() -> string[2] ---- */

static void netronc_done_values_grid_names(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((values_grid_names_done *)done)(error, result, user);
}

netron_task values_grid_names(const values_grid *grid, values_grid_names_done *done, void *user)
{
	return netron_invoke(grid->peer, &netronc_service_values_grid.methods[1], NULL,
		&grid->options, netronc_done_values_grid_names, (netron_function *)done, user);
}

int values_grid_names_sync(
	const values_grid *grid, const char ***out_result, netron_error **out_error)
{
	return netron_invoke_sync(grid->peer, &netronc_service_values_grid.methods[1], NULL,
		&grid->options, (void **)out_result, out_error);
}

/* ---- digest(of: bytes) -> Digest ---- */

static void netronc_done_values_grid_digest(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((values_grid_digest_done *)done)(error, result, user);
}

netron_task values_grid_digest(
	const values_grid *grid, netron_bytes of, values_grid_digest_done *done, void *user)
{
	values_grid_digest_args args = {
		.of = of,
	};

	return netron_invoke(grid->peer, &netronc_service_values_grid.methods[2], &args,
		&grid->options, netronc_done_values_grid_digest, (netron_function *)done, user);
}

int values_grid_digest_sync(
	const values_grid *grid, netron_bytes of, uint8_t out_digest[32], netron_error **out_error)
{
	values_grid_digest_args args = {
		.of = of,
	};

	return netron_invoke_sync_plain(grid->peer, &netronc_service_values_grid.methods[2], &args,
		&grid->options, out_digest, out_error);
}

/* ---- maybe(raw: u8[4]?) -> u8[4]? ---- */

static void netronc_done_values_grid_maybe(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((values_grid_maybe_done *)done)(
		error, result ? (*(const values_u8_array4 *const *)result)->items : NULL, user);
}

netron_task values_grid_maybe(
	const values_grid *grid, const uint8_t *raw, values_grid_maybe_done *done, void *user)
{
	values_grid_maybe_args args = {
		.has_raw = raw != NULL,
	};
	if (raw)
		memcpy(args.raw, raw, sizeof args.raw);

	return netron_invoke(grid->peer, &netronc_service_values_grid.methods[3], &args,
		&grid->options, netronc_done_values_grid_maybe, (netron_function *)done, user);
}

int values_grid_maybe_sync(const values_grid *grid, const uint8_t *raw,
	values_u8_array4 **out_result, netron_error **out_error)
{
	values_grid_maybe_args args = {
		.has_raw = raw != NULL,
	};
	if (raw)
		memcpy(args.raw, raw, sizeof args.raw);

	return netron_invoke_sync_pointer(grid->peer, &netronc_service_values_grid.methods[3],
		&args, &grid->options, (void **)out_result, out_error);
}
