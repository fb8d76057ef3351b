/* imports_server.netron.h - implementing Storage@1.1.0 of imports.nsvc.
 * Written by netronc 0.1.0. Change imports.nsvc instead. */
#ifndef STORE_IMPORTS_SERVER_NETRON_H
#define STORE_IMPORTS_SERVER_NETRON_H

#include "imports.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct store_storage_version_call {
	netron_task task;
} store_storage_version_call;
typedef struct store_storage_amounts_call {
	netron_task task;
} store_storage_amounts_call;
typedef struct store_storage_shelf_call {
	netron_task task;
} store_storage_shelf_call;
typedef struct store_storage_total_call {
	netron_task task;
} store_storage_total_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct store_storage_methods {
	int (*version)(void *self, store_storage_version_call call);

	int (*amounts)(void *self, store_storage_amounts_call call);

	int (*shelf)(void *self, store_storage_shelf_call call, const char *name,
		const common_unit *unit);

	int (*total)(void *self, store_storage_total_call call);
} store_storage_methods;

/** Offers Storage@1.1.0 to every peer until unexposed. methods and self must outlive it. */
int store_storage_expose(netron *net, const store_storage_methods *methods, void *self,
	netron_exposed *out_storage) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int store_storage_offer(netron *net, const store_storage_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_storage) NETRON_MUST_USE;

int store_storage_version_reply(store_storage_version_call call, const char *result);

int store_storage_amounts_reply(store_storage_amounts_call call, common_amount_list result);
int store_storage_amounts_throw_refused(
	store_storage_amounts_call call, const common_refused *error);

int store_storage_shelf_reply(store_storage_shelf_call call, const store_shelf *shelf);
int store_storage_shelf_throw_refused(store_storage_shelf_call call, const common_refused *error);

int store_storage_total_reply(store_storage_total_call call, const common_amount *amount);

#ifdef __cplusplus
}
#endif
#endif
