/* bounds_client.netron.c - calling Bounded@1.0.0 of bounds.nsvc.
 * Written by netronc 0.1.0. Change bounds.nsvc instead. */
#include "bounds_client.netron.h"

#include <netron/schema.h>

/* ---- Bounded@1.0.0 ---- */

bounded_bounded bounded_bounded_at(netron_peer peer)
{
	return (bounded_bounded){ .peer = peer };
}

bounded_bounded bounded_bounded_of(netron_reference reference)
{
	bounded_bounded nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int bounded_bounded_release(const bounded_bounded *bounded)
{
	netron_reference nt_reference = { bounded->peer.net, bounded->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- check(digit: u8, word: string, pin: string, link: string) -> string<=16 ---- */

static void netronc_done_bounded_bounded_check(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((bounded_bounded_check_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task bounded_bounded_check(const bounded_bounded *bounded, uint8_t digit, const char *word,
	const char *pin, const char *link, bounded_bounded_check_done *done, void *user)
{
	bounded_bounded_check_args args = {
		.digit = digit,
		.word = word,
		.pin = pin,
		.link = link,
	};

	return netron_invoke(bounded->peer, &netronc_service_bounded_bounded.methods[0], &args,
		&bounded->options, netronc_done_bounded_bounded_check, (netron_function *)done,
		user);
}

int bounded_bounded_check_sync(const bounded_bounded *bounded, uint8_t digit, const char *word,
	const char *pin, const char *link, char **out_result, netron_error **out_error)
{
	bounded_bounded_check_args args = {
		.digit = digit,
		.word = word,
		.pin = pin,
		.link = link,
	};

	return netron_invoke_sync_pointer(bounded->peer,
		&netronc_service_bounded_bounded.methods[0], &args, &bounded->options,
		(void **)out_result, out_error);
}
