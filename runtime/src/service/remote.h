/* remote.h - services that peers offer here: named in this registry, called at their owner. */
#ifndef NT_REMOTE_H
#define NT_REMOTE_H

#include "service/registry.h"
#include "service/request.h"

/* What makes an exposed service one of a peer. */
struct nt_remote {
	struct nt_peer *owner;
	struct nt_list node;    /* of owner->offered */
	netron_value *meta;     /* as the peer sent it */
	netron_service service; /* made of it: names that live in meta */
	netron_method *methods;
};

/* Whether netron_options.may_expose has the name. */
bool nt_remote_is_allowed(const netron *net, const char *name);
/* Takes the service in, in place of one of that name that the peer offered before. 0, or a code
 * with static text in *out_reason. */
int nt_remote_expose(struct nt_peer *peer, const netron_value *meta,
	struct nt_exposed **out_exposed, const char **out_reason);
void nt_remote_free(netron *net, struct nt_remote *remote);
/* The owner is gone, and all it offered with it. */
void nt_remotes_lost(struct nt_peer *peer);

/* Passes the request on to the owner, and its answer back. body: what is left behind the member's
 * name (forward.c). */
void nt_forward(
	struct nt_task *task, const struct nt_request_body *body, struct nt_exposed *exposed);

#endif
