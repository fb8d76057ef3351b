/* bare_client.netron.c - calling Points@1.0.0 of bare.nsvc.
 * Written by netronc 0.1.0. Change bare.nsvc instead. */
#include "bare_client.netron.h"

#include <netron/schema.h>

/* ---- Points@1.0.0 ---- */

points points_at(netron_peer peer)
{
	return (points){ .peer = peer };
}

points points_of(netron_reference reference)
{
	points nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int points_release(const points *points_)
{
	netron_reference nt_reference = { points_->peer.net, points_->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- add(point: Point) -> Point ---- */

static void netronc_done_points_add(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((points_add_done *)done)(error, result, user);
}

netron_task points_add(
	const points *points_, const point *point_, points_add_done *done, void *user)
{
	points_add_args args = {
		.point_ = *point_,
	};

	return netron_invoke(points_->peer, &netronc_service_points.methods[0], &args,
		&points_->options, netronc_done_points_add, (netron_function *)done, user);
}

int points_add_sync(
	const points *points_, const point *point_, point **out_point, netron_error **out_error)
{
	points_add_args args = {
		.point_ = *point_,
	};

	return netron_invoke_sync(points_->peer, &netronc_service_points.methods[0], &args,
		&points_->options, (void **)out_point, out_error);
}
