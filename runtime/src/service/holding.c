/* holding.c - the references a peer holds to services that were handed to it as values. */
#include "service/holding.h"

#include <string.h>

struct holding {
	struct nt_exposed *exposed;
	uint32_t count;
};

struct nt_holdings {
	struct nt_strmap by_id; /* -> holding; the key is the service's */
};

static struct nt_holdings *get(struct nt_peer *peer)
{
	netron *net = peer->net;

	if (!peer->holdings) {
		peer->holdings = nt_alloc(&net->allocator, sizeof *peer->holdings);
		if (peer->holdings)
			nt_strmap_init(&peer->holdings->by_id, &net->allocator);
	}
	return peer->holdings;
}

int nt_holding_add(struct nt_peer *peer, struct nt_exposed *exposed)
{
	netron *net = peer->net;
	struct nt_holdings *all;
	struct holding *holding;

	if (!exposed->is_offer)
		return 0;
	all = get(peer);
	if (!all)
		return NETRON_E_NO_MEMORY;
	holding = nt_strmap_get(&all->by_id, exposed->id, NT_UID_TEXT - 1);
	if (holding) {
		if (holding->count == UINT32_MAX)
			return NETRON_E_LIMIT;
		holding->count++;
		return 0;
	}
	if (all->by_id.count >= net->limits.max_references)
		return NETRON_E_LIMIT;
	holding = nt_alloc(&net->allocator, sizeof *holding);
	if (!holding)
		return NETRON_E_NO_MEMORY;
	*holding = (struct holding){ exposed, 1 };
	int rc = nt_strmap_put(&all->by_id, exposed->id, NT_UID_TEXT - 1, holding);
	if (rc < 0) {
		nt_free(&net->allocator, holding);
		return rc;
	}
	nt_exposed_hold(exposed);
	return 0;
}

static void discard(netron *net, struct holding *holding)
{
	struct nt_exposed *exposed = holding->exposed;

	nt_free(&net->allocator, holding);
	nt_exposed_unhold(exposed);
}

void nt_holding_release(struct nt_peer *peer, const char *id, size_t size)
{
	struct nt_holdings *all = peer->holdings;
	struct holding *holding = all ? nt_strmap_get(&all->by_id, id, size) : NULL;

	if (!holding || --holding->count > 0)
		return;
	nt_strmap_remove(&all->by_id, id, size);
	discard(peer->net, holding);
}

static void discard_each(const char *key, size_t size, void *value, void *user)
{
	(void)key;
	(void)size;
	discard(user, value);
}

void nt_holdings_free(struct nt_peer *peer)
{
	struct nt_holdings *all = peer->holdings;

	if (!all)
		return;
	peer->holdings = NULL;
	nt_strmap_each(&all->by_id, discard_each, peer->net);
	nt_strmap_fini(&all->by_id);
	nt_free(&peer->net->allocator, all);
}

static struct nt_exposed *find(const struct nt_peer *peer, const netron_service_wire *wire)
{
	return nt_registry_by_id(peer->net->registry, wire->id, strlen(wire->id));
}

/* A reference names a service of the peer: nothing of ours. */
int nt_holding_hand_over(struct nt_peer *peer, const netron_service_wire *wire)
{
	struct nt_exposed *exposed;

	if (!wire->id || !wire->service)
		return 0;
	exposed = find(peer, wire);
	return exposed ? nt_holding_add(peer, exposed) : NETRON_E_ARGUMENT;
}

void nt_holding_take_back(struct nt_peer *peer, const netron_service_wire *wire)
{
	if (wire->id && wire->service)
		nt_holding_release(peer, wire->id, strlen(wire->id));
}
