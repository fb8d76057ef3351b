/* common_client.netron.c - calling Base@1.0.0 of common.nsvc.
 * Written by netronc 0.1.0. Change common.nsvc instead. */
#include "common_client.netron.h"

#include <netron/schema.h>

/* ---- Base@1.0.0 ---- */

common_base common_base_at(netron_peer peer)
{
	return (common_base){ .peer = peer };
}

common_base common_base_of(netron_reference reference)
{
	common_base nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int common_base_release(const common_base *base)
{
	netron_reference nt_reference = { base->peer.net, base->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- version() -> string ---- */

static void netronc_done_common_base_version(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((common_base_version_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task common_base_version(const common_base *base, common_base_version_done *done, void *user)
{
	return netron_invoke(base->peer, &netronc_service_common_base.methods[0], NULL,
		&base->options, netronc_done_common_base_version, (netron_function *)done, user);
}

int common_base_version_sync(const common_base *base, char **out_result, netron_error **out_error)
{
	return netron_invoke_sync_pointer(base->peer, &netronc_service_common_base.methods[0], NULL,
		&base->options, (void **)out_result, out_error);
}

/* ---- amounts() -> Amount[] throws Refused ---- */

static void netronc_done_common_base_amounts(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((common_base_amounts_done *)done)(error, result, user);
}

netron_task common_base_amounts(const common_base *base, common_base_amounts_done *done, void *user)
{
	return netron_invoke(base->peer, &netronc_service_common_base.methods[1], NULL,
		&base->options, netronc_done_common_base_amounts, (netron_function *)done, user);
}

int common_base_amounts_sync(
	const common_base *base, common_amount_list **out_result, netron_error **out_error)
{
	return netron_invoke_sync(base->peer, &netronc_service_common_base.methods[1], NULL,
		&base->options, (void **)out_result, out_error);
}
