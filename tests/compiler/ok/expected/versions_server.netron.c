/* versions_server.netron.c - implementing Files@1.0.0, Files@2.0.0, Empty@1.0.0 of
 * versions.nsvc.
 * Written by netronc 0.1.0. Change versions.nsvc instead. */
#include "versions_server.netron.h"

#include <netron/schema.h>

/* ---- Files@1.0.0 ---- */

static int netronc_call_versions_files_stat(
	netron_task task, const void *methods, void *self, const void *args)
{
	const versions_files_methods *m = methods;
	const versions_files_stat_args *a = args;

	return m->stat_(self, (versions_files_stat_call){ task }, a->path);
}

int versions_files_stat_reply(versions_files_stat_call call, const versions_stat *stat_)
{
	return netron_reply(call.task, &netronc_service_versions_files.methods[0], stat_);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_versions_files[] = {
	{ netronc_call_versions_files_stat, offsetof(versions_files_methods, stat_) },
};
/* clang-format on */

int versions_files_expose(
	netron *net, const versions_files_methods *methods, void *self, netron_exposed *out_files)
{
	return netron_expose(net, &netronc_service_versions_files, netronc_skeletons_versions_files,
		methods, self, out_files);
}

int versions_files_offer(netron *net, const versions_files_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_files)
{
	return netron_offer(net, &netronc_service_versions_files, netronc_skeletons_versions_files,
		methods, self, released, out_files);
}

/* ---- Files@2.0.0 ---- */

static int netronc_call_versions_files2_stat(
	netron_task task, const void *methods, void *self, const void *args)
{
	const versions_files2_methods *m = methods;
	const versions_files2_stat_args *a = args;

	return m->stat_(self, (versions_files2_stat_call){ task }, a->path, a->follow);
}

int versions_files2_stat_reply(versions_files2_stat_call call, const versions_stat *stat_)
{
	return netron_reply(call.task, &netronc_service_versions_files2.methods[0], stat_);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_versions_files2[] = {
	{ netronc_call_versions_files2_stat, offsetof(versions_files2_methods, stat_) },
};
/* clang-format on */

int versions_files2_expose(
	netron *net, const versions_files2_methods *methods, void *self, netron_exposed *out_files2)
{
	return netron_expose(net, &netronc_service_versions_files2,
		netronc_skeletons_versions_files2, methods, self, out_files2);
}

int versions_files2_offer(netron *net, const versions_files2_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_files2)
{
	return netron_offer(net, &netronc_service_versions_files2,
		netronc_skeletons_versions_files2, methods, self, released, out_files2);
}

/* ---- Empty@1.0.0 ---- */

int versions_empty_expose(
	netron *net, const versions_empty_methods *methods, void *self, netron_exposed *out_empty)
{
	return netron_expose(net, &netronc_service_versions_empty, NULL, methods, self, out_empty);
}

int versions_empty_offer(netron *net, const versions_empty_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_empty)
{
	return netron_offer(
		net, &netronc_service_versions_empty, NULL, methods, self, released, out_empty);
}
