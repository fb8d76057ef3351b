/* registry.h - what this instance offers: name@version -> service, and definition id -> service. */
#ifndef NT_REGISTRY_H
#define NT_REGISTRY_H

#include "base/list.h"
#include "base/strmap.h"
#include "base/uid.h"
#include "peer/instance.h"

#include <netron/schema.h>

enum { NT_METHOD_KINDS = NETRON_METHOD_SET + 1 };

/* A service offered: by name to all, or as a value to those it was handed to. */
struct nt_remote; /* service/remote.h */

struct nt_exposed {
	struct nt_registry *registry;
	struct nt_list node; /* in all; in others: offers, and what is withdrawn and still held */
	uint64_t handle;     /* 0: given up */
	uint32_t holds;      /* the handle, references of peers, requests being handled */
	bool is_offer, is_withdrawn;
	struct nt_remote *remote;     /* of a peer, which is asked; NULL: of this side */
	void (*released)(void *self); /* of an offer */
	char id[NT_UID_TEXT];         /* of its definition */
	size_t key_size, name_size;
	const netron_service *service;
	const netron_skeleton *skeletons;
	const void *methods;
	void *self;
	/* By kind (NETRON_METHOD_CALL ...): name -> netron_method. */
	struct nt_strmap by_name[NT_METHOD_KINDS];
};

struct nt_registry {
	netron *net;
	struct nt_list all, others;
	struct nt_list released; /* offers nobody holds, to be told */
	struct nt_pending tell_released;
	size_t count;    /* of all */
	uint64_t change; /* counts what is exposed and withdrawn */
	struct nt_strmap by_key, by_id;
};

struct nt_registry *nt_registry_new(netron *net);
void nt_registry_free(struct nt_registry *registry);

/* What is offered lives as long as somebody holds it. */
void nt_exposed_hold(struct nt_exposed *exposed);
void nt_exposed_unhold(struct nt_exposed *exposed);
/* NULL: the handle is gone. */
struct nt_exposed *nt_exposed_of(netron_exposed handle);

/* Offers a service of a peer. 0, NETRON_E_NO_MEMORY. */
int nt_registry_add(struct nt_registry *registry, const netron_service *service,
	struct nt_remote *remote, struct nt_exposed **out_exposed);
/* Nobody finds it any more; the handle is gone. */
void nt_registry_withdraw(struct nt_exposed *exposed);

/* Exactly this key or definition id; NULL: none. */
struct nt_exposed *nt_registry_by_key(
	const struct nt_registry *registry, const char *key, size_t size);
struct nt_exposed *nt_registry_by_id(
	const struct nt_registry *registry, const char *id, size_t size);
/* What a peer asks for by name, name@version or name@range: exactly that key first; then the
 * highest version that fits. A bare name, name@ and name@* mean any version. */
struct nt_exposed *nt_registry_find(
	const struct nt_registry *registry, const char *asked, size_t size);

#endif
