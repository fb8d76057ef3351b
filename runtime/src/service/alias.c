/* alias.c - services of this side that a peer knows by definition ids of its own. */
#include "service/alias.h"

#include <string.h>

struct alias {
	struct nt_list node; /* of the peer */
	struct nt_exposed *exposed;
	char id[NT_UID_TEXT];
};

static struct alias *find(const struct nt_peer *peer, const char *id, size_t size)
{
	struct nt_list *all = peer->services ? &peer->services->aliases : NULL;

	if (!all || size != NT_UID_TEXT - 1)
		return NULL;
	for (struct nt_list *node = all->next; node != all; node = node->next) {
		struct alias *alias = NT_CONTAINER(node, struct alias, node);
		if (memcmp(alias->id, id, size) == 0)
			return alias;
	}
	return NULL;
}

static void forget(struct alias *alias)
{
	struct nt_exposed *exposed = alias->exposed;

	nt_list_remove(&alias->node);
	nt_free(&exposed->registry->net->allocator, alias);
	nt_exposed_unhold(exposed);
}

int nt_alias_add(struct nt_peer *peer, struct nt_exposed *exposed, const char *id)
{
	struct nt_services *services = nt_peer_services(peer);
	struct alias *alias;

	if (!services)
		return NETRON_E_NO_MEMORY;
	if (!nt_uid_is(id, strlen(id)))
		return NETRON_E_DECODE;
	alias = nt_alloc_zeroed(&peer->net->allocator, 1, sizeof *alias);
	if (!alias)
		return NETRON_E_NO_MEMORY;
	memcpy(alias->id, id, NT_UID_TEXT);
	alias->exposed = exposed;
	nt_exposed_hold(exposed);
	nt_list_append(&services->aliases, &alias->node);
	return 0;
}

void nt_alias_drop(struct nt_peer *peer, const char *id)
{
	struct alias *alias = find(peer, id, strlen(id));

	if (alias)
		forget(alias);
}

struct nt_exposed *nt_alias_find(const struct nt_peer *peer, const char *id, size_t size)
{
	const struct alias *alias = find(peer, id, size);

	return alias && !alias->exposed->is_withdrawn ? alias->exposed : NULL;
}

void nt_aliases_lost(struct nt_peer *peer)
{
	while (peer->services && !nt_list_empty(&peer->services->aliases))
		forget(NT_CONTAINER(peer->services->aliases.next, struct alias, node));
}
