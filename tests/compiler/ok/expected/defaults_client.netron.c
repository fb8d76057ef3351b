/* defaults_client.netron.c - calling Defaulted@1.0.0 of defaults.nsvc.
 * Written by netronc 0.1.0. Change defaults.nsvc instead. */
#include "defaults_client.netron.h"

#include <netron/schema.h>

/* ---- Defaulted@1.0.0 ---- */

defaults_defaulted defaults_defaulted_at(netron_peer peer)
{
	return (defaults_defaulted){ .peer = peer };
}

defaults_defaulted defaults_defaulted_of(netron_reference reference)
{
	defaults_defaulted nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int defaults_defaulted_release(const defaults_defaulted *defaulted)
{
	netron_reference nt_reference = { defaulted->peer.net, defaulted->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- page(query: string, from: u64 = 0, count: u32 = LIMIT, order: Color = Color.red) ->
 * string[] ---- */

static void netronc_done_defaults_defaulted_page(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((defaults_defaulted_page_done *)done)(error, result, user);
}

netron_task defaults_defaulted_page(const defaults_defaulted *defaulted, const char *query,
	uint64_t from, uint32_t count, defaults_color order, defaults_defaulted_page_done *done,
	void *user)
{
	defaults_defaulted_page_args args = {
		.query = query,
		.from = from,
		.count = count,
		.order = order,
	};

	return netron_invoke(defaulted->peer, &netronc_service_defaults_defaulted.methods[0], &args,
		&defaulted->options, netronc_done_defaults_defaulted_page, (netron_function *)done,
		user);
}

int defaults_defaulted_page_sync(const defaults_defaulted *defaulted, const char *query,
	uint64_t from, uint32_t count, defaults_color order, netron_strings **out_result,
	netron_error **out_error)
{
	defaults_defaulted_page_args args = {
		.query = query,
		.from = from,
		.count = count,
		.order = order,
	};

	return netron_invoke_sync(defaulted->peer, &netronc_service_defaults_defaulted.methods[0],
		&args, &defaulted->options, (void **)out_result, out_error);
}
