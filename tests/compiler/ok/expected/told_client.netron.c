/* told_client.netron.c - calling Told@1.2.0, Other@1.0.0 of told.nsvc.
 * Written by netronc 0.1.0. Change told.nsvc instead. */
#include "told_client.netron.h"

#include <netron/schema.h>

/* ---- Told@1.2.0 ---- */

told_told told_told_at(netron_peer peer)
{
	return (told_told){ .peer = peer };
}

told_told told_told_of(netron_reference reference)
{
	told_told nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int told_told_release(const told_told *told)
{
	netron_reference nt_reference = { told->peer.net, told->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- do(what: u8, shape: Shape?, kind: Kind = first, all: u32...) -> string throws Missing
 * ---- */

static void netronc_done_told_told_do(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((told_told_do_done *)done)(error, result ? *(const char *const *)result : NULL, user);
}

netron_task told_told_do(const told_told *told, uint8_t what, const told_shape *shape,
	told_kind kind, netron_u32s all, told_told_do_done *done, void *user)
{
	told_told_do_args args = {
		.what = what,
		.shape = shape,
		.kind = kind,
		.all = all,
	};

	return netron_invoke(told->peer, &netronc_service_told_told.methods[0], &args,
		&told->options, netronc_done_told_told_do, (netron_function *)done, user);
}

int told_told_do_sync(const told_told *told, uint8_t what, const told_shape *shape, told_kind kind,
	netron_u32s all, char **out_result, netron_error **out_error)
{
	told_told_do_args args = {
		.what = what,
		.shape = shape,
		.kind = kind,
		.all = all,
	};

	return netron_invoke_sync_pointer(told->peer, &netronc_service_told_told.methods[0], &args,
		&told->options, (void **)out_result, out_error);
}

/* ---- stream(rights: stream Rights) -> stream Point ---- */

told_point_source told_told_stream(const told_told *told, told_rights_sink *out_rights)
{
	told_point_source nt_source = { { NULL, 0 } };
	told_told_stream_args args = {
		.rights = { .peer_id = NULL },
	};

	netron_invoke_stream(told->peer, &netronc_service_told_told.methods[1], &args,
		&told->options, NULL, NULL, NULL, &out_rights->stream, &nt_source.stream);
	return nt_source;
}

/* ---- readonly property level: Kind ---- */

static void netronc_done_told_told_get_the_level(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((told_told_get_the_level_done *)done)(
		error, result ? *(const told_kind *)result : (told_kind)0, user);
}

netron_task told_told_get_the_level(
	const told_told *told, told_told_get_the_level_done *done, void *user)
{
	return netron_invoke(told->peer, &netronc_service_told_told.methods[2], NULL,
		&told->options, netronc_done_told_told_get_the_level, (netron_function *)done,
		user);
}

int told_told_get_the_level_sync(
	const told_told *told, told_kind *out_the_level, netron_error **out_error)
{
	return netron_invoke_sync_plain(told->peer, &netronc_service_told_told.methods[2], NULL,
		&told->options, out_the_level, out_error);
}

/* ---- readonly property level: Kind ---- */

static void netronc_heard_told_told_the_level_changed(
	const void *args, netron_function *fn, void *user)
{
	const told_told_the_level_changed_args *a = args;

	((told_told_on_the_level_changed_fn *)fn)(a->the_level, user);
}

netron_subscription told_told_on_the_level_changed(
	const told_told *told, told_told_on_the_level_changed_fn *fn, void *user)
{
	return netron_on(told->peer, &netronc_service_told_told.events[0], &told->options,
		netronc_heard_told_told_the_level_changed, (netron_function *)fn, user);
}

/* ---- event told(what: map<u32, Rights>) ---- */

static void netronc_heard_told_told_told(const void *args, netron_function *fn, void *user)
{
	const told_told_told_args *a = args;

	((told_told_on_told_fn *)fn)(a->what, user);
}

netron_subscription told_told_on_told(const told_told *told, told_told_on_told_fn *fn, void *user)
{
	return netron_on(told->peer, &netronc_service_told_told.events[1], &told->options,
		netronc_heard_told_told_told, (netron_function *)fn, user);
}

/* ---- Other@1.0.0 ---- */

told_other told_other_at(netron_peer peer)
{
	return (told_other){ .peer = peer };
}

told_other told_other_of(netron_reference reference)
{
	told_other nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int told_other_release(const told_other *other)
{
	netron_reference nt_reference = { other->peer.net, other->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- f() -> Moment ---- */

static void netronc_done_told_other_f(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((told_other_f_done *)done)(error, result ? *(const netron_time *)result : 0, user);
}

netron_task told_other_f(const told_other *other, told_other_f_done *done, void *user)
{
	return netron_invoke(other->peer, &netronc_service_told_other.methods[0], NULL,
		&other->options, netronc_done_told_other_f, (netron_function *)done, user);
}

int told_other_f_sync(const told_other *other, netron_time *out_moment, netron_error **out_error)
{
	return netron_invoke_sync_plain(other->peer, &netronc_service_told_other.methods[0], NULL,
		&other->options, out_moment, out_error);
}
