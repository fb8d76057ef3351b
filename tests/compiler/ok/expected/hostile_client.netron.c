/* hostile_client.netron.c - calling Hostile@1.0.0 of hostile.nsvc.
 * Written by netronc 0.1.0. Change hostile.nsvc instead. */
#include "hostile_client.netron.h"

#include <netron/schema.h>

/* ---- Hostile@1.0.0 ---- */

hostile_hostile hostile_hostile_at(netron_peer peer)
{
	return (hostile_hostile){ .peer = peer };
}

hostile_hostile hostile_hostile_of(netron_reference reference)
{
	hostile_hostile nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int hostile_hostile_release(const hostile_hostile *hostile)
{
	netron_reference nt_reference = { hostile->peer.net, hostile->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- run(text: string = "* /") ---- */

static void netronc_done_hostile_hostile_run(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((hostile_hostile_run_done *)done)(error, user);
}

netron_task hostile_hostile_run(const hostile_hostile *hostile, const char *text,
	hostile_hostile_run_done *done, void *user)
{
	hostile_hostile_run_args args = {
		.text = text,
	};

	return netron_invoke(hostile->peer, &netronc_service_hostile_hostile.methods[0], &args,
		&hostile->options, netronc_done_hostile_hostile_run, (netron_function *)done, user);
}

int hostile_hostile_run_sync(
	const hostile_hostile *hostile, const char *text, netron_error **out_error)
{
	hostile_hostile_run_args args = {
		.text = text,
	};

	return netron_invoke_sync_plain(hostile->peer, &netronc_service_hostile_hostile.methods[0],
		&args, &hostile->options, NULL, out_error);
}
