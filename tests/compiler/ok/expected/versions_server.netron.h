/* versions_server.netron.h - implementing Files@1.0.0, Files@2.0.0, Empty@1.0.0 of
 * versions.nsvc.
 * Written by netronc 0.1.0. Change versions.nsvc instead. */
#ifndef VERSIONS_VERSIONS_SERVER_NETRON_H
#define VERSIONS_VERSIONS_SERVER_NETRON_H

#include "versions.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct versions_files_stat_call {
	netron_task task;
} versions_files_stat_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct versions_files_methods {
	int (*stat_)(void *self, versions_files_stat_call call, const char *path);
} versions_files_methods;

/** Offers Files@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int versions_files_expose(netron *net, const versions_files_methods *methods, void *self,
	netron_exposed *out_files) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int versions_files_offer(netron *net, const versions_files_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_files) NETRON_MUST_USE;

int versions_files_stat_reply(versions_files_stat_call call, const versions_stat *stat_);

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct versions_files2_stat_call {
	netron_task task;
} versions_files2_stat_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct versions_files2_methods {
	int (*stat_)(void *self, versions_files2_stat_call call, const char *path, bool follow);
} versions_files2_methods;

/** Offers Files@2.0.0 to every peer until unexposed. methods and self must outlive it. */
int versions_files2_expose(netron *net, const versions_files2_methods *methods, void *self,
	netron_exposed *out_files2) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int versions_files2_offer(netron *net, const versions_files2_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_files2) NETRON_MUST_USE;

int versions_files2_stat_reply(versions_files2_stat_call call, const versions_stat *stat_);

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct versions_empty_methods {
	char nothing; /* a struct of C has a member */
} versions_empty_methods;

/** Offers Empty@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int versions_empty_expose(netron *net, const versions_empty_methods *methods, void *self,
	netron_exposed *out_empty) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int versions_empty_offer(netron *net, const versions_empty_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_empty) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
