/* versions_client.netron.c - calling Files@1.0.0, Files@2.0.0, Empty@1.0.0 of versions.nsvc.
 * Written by netronc 0.1.0. Change versions.nsvc instead. */
#include "versions_client.netron.h"

#include <netron/schema.h>

/* ---- Files@1.0.0 ---- */

versions_files versions_files_at(netron_peer peer)
{
	return (versions_files){ .peer = peer };
}

versions_files versions_files_of(netron_reference reference)
{
	versions_files nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int versions_files_release(const versions_files *files)
{
	netron_reference nt_reference = { files->peer.net, files->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- stat(path: string) -> Stat ---- */

static void netronc_done_versions_files_stat(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((versions_files_stat_done *)done)(error, result, user);
}

netron_task versions_files_stat(
	const versions_files *files, const char *path, versions_files_stat_done *done, void *user)
{
	versions_files_stat_args args = {
		.path = path,
	};

	return netron_invoke(files->peer, &netronc_service_versions_files.methods[0], &args,
		&files->options, netronc_done_versions_files_stat, (netron_function *)done, user);
}

int versions_files_stat_sync(const versions_files *files, const char *path,
	versions_stat **out_stat, netron_error **out_error)
{
	versions_files_stat_args args = {
		.path = path,
	};

	return netron_invoke_sync(files->peer, &netronc_service_versions_files.methods[0], &args,
		&files->options, (void **)out_stat, out_error);
}

/* ---- Files@2.0.0 ---- */

versions_files2 versions_files2_at(netron_peer peer)
{
	return (versions_files2){ .peer = peer };
}

versions_files2 versions_files2_of(netron_reference reference)
{
	versions_files2 nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int versions_files2_release(const versions_files2 *files)
{
	netron_reference nt_reference = { files->peer.net, files->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- stat(path: string, follow: bool = true) -> Stat ---- */

static void netronc_done_versions_files2_stat(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((versions_files2_stat_done *)done)(error, result, user);
}

netron_task versions_files2_stat(const versions_files2 *files, const char *path, bool follow,
	versions_files2_stat_done *done, void *user)
{
	versions_files2_stat_args args = {
		.path = path,
		.follow = follow,
	};

	return netron_invoke(files->peer, &netronc_service_versions_files2.methods[0], &args,
		&files->options, netronc_done_versions_files2_stat, (netron_function *)done, user);
}

int versions_files2_stat_sync(const versions_files2 *files, const char *path, bool follow,
	versions_stat **out_stat, netron_error **out_error)
{
	versions_files2_stat_args args = {
		.path = path,
		.follow = follow,
	};

	return netron_invoke_sync(files->peer, &netronc_service_versions_files2.methods[0], &args,
		&files->options, (void **)out_stat, out_error);
}

/* ---- Empty@1.0.0 ---- */

versions_empty versions_empty_at(netron_peer peer)
{
	return (versions_empty){ .peer = peer };
}

versions_empty versions_empty_of(netron_reference reference)
{
	versions_empty nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int versions_empty_release(const versions_empty *empty)
{
	netron_reference nt_reference = { empty->peer.net, empty->options.reference };

	return netron_reference_release(nt_reference);
}
