/* errors_server.netron.h - implementing Shop@2.0.0-rc.1 of errors.nsvc.
 * Written by netronc 0.1.0. Change errors.nsvc instead. */
#ifndef SHOP_ERRORS_SERVER_NETRON_H
#define SHOP_ERRORS_SERVER_NETRON_H

#include "errors.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct shop_shop_buy_call {
	netron_task task;
} shop_shop_buy_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct shop_shop_methods {
	int (*buy)(void *self, shop_shop_buy_call call, const char *what);
} shop_shop_methods;

/** Offers Shop@2.0.0-rc.1 to every peer until unexposed. methods and self must outlive it. */
int shop_shop_expose(netron *net, const shop_shop_methods *methods, void *self,
	netron_exposed *out_shop) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int shop_shop_offer(netron *net, const shop_shop_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_shop) NETRON_MUST_USE;

int shop_shop_buy_reply(shop_shop_buy_call call, uint32_t result);
int shop_shop_buy_throw_not_sold(shop_shop_buy_call call, const shop_not_sold *error);
int shop_shop_buy_throw_busy(shop_shop_buy_call call, const shop_busy *error);
int shop_shop_buy_throw_empty(shop_shop_buy_call call, const shop_empty *error);

#ifdef __cplusplus
}
#endif
#endif
