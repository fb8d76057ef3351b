/* alias.c - services of this side that a peer knows by definition ids of its own. */
#include "service/alias.h"

#include "peer/reconnect.h"

#include <string.h>

enum place {
	THERE, /* under its id */
	AWAY,  /* the connection is lost */
	ASKED  /* offered again */
};

struct alias {
	struct nt_list node; /* of the peer */
	struct nt_exposed *exposed;
	enum place place;
	bool is_leaving;
	char id[NT_UID_TEXT]; /* place THERE */
};

static struct alias *find(const struct nt_peer *peer, const char *id, size_t size)
{
	struct nt_list *all = peer->services ? &peer->services->aliases : NULL;

	if (!all || size != NT_UID_TEXT - 1)
		return NULL;
	for (struct nt_list *node = all->next; node != all; node = node->next) {
		struct alias *alias = NT_CONTAINER(node, struct alias, node);
		if (alias->place == THERE && memcmp(alias->id, id, size) == 0)
			return alias;
	}
	return NULL;
}

static struct alias *find_name(const struct nt_peer *peer, const char *name)
{
	struct nt_list *all = peer->services ? &peer->services->aliases : NULL;

	for (struct nt_list *node = all ? all->next : NULL; node != all; node = node->next) {
		struct alias *alias = NT_CONTAINER(node, struct alias, node);
		if (strcmp(alias->exposed->service->name, name) == 0)
			return alias;
	}
	return NULL;
}

static struct alias *find_exposed(const struct nt_peer *peer, const struct nt_exposed *exposed)
{
	struct alias *alias = find_name(peer, exposed->service->name);

	return alias && alias->exposed == exposed ? alias : NULL;
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
	struct alias *alias, *before = find_name(peer, exposed->service->name);

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
	if (before) {
		alias->is_leaving = before->is_leaving && before->exposed == exposed;
		forget(before);
	}
	return 0;
}

void nt_alias_leave(struct nt_peer *peer, const struct nt_exposed *exposed)
{
	struct alias *alias = find_exposed(peer, exposed);

	if (!alias)
		return;
	alias->is_leaving = true;
	if (alias->place == AWAY)
		forget(alias);
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
	struct nt_list *all = peer->services ? &peer->services->aliases : NULL;
	struct nt_list *node = all ? all->next : NULL;

	while (node != all) {
		struct alias *alias = NT_CONTAINER(node, struct alias, node);
		node = node->next;
		alias->place = AWAY;
		if (!nt_reconnect_is_wanted(peer) || alias->is_leaving ||
			alias->exposed->is_withdrawn)
			forget(alias);
	}
}

struct nt_exposed *nt_alias_next_away(struct nt_peer *peer)
{
	struct nt_list *all = peer->services ? &peer->services->aliases : NULL;
	struct nt_list *node = all ? all->next : NULL;

	while (node != all) {
		struct alias *alias = NT_CONTAINER(node, struct alias, node);
		node = node->next;
		if (alias->place != AWAY)
			continue;
		if (!alias->exposed->is_withdrawn) {
			alias->place = ASKED;
			return alias->exposed;
		}
		forget(alias);
	}
	return NULL;
}

bool nt_alias_refused(struct nt_peer *peer, const struct nt_exposed *exposed)
{
	struct alias *alias = find_exposed(peer, exposed);

	if (!alias || alias->place != ASKED)
		return false;
	forget(alias);
	return true;
}

void nt_aliases_gone(struct nt_peer *peer)
{
	while (peer->services && !nt_list_empty(&peer->services->aliases))
		forget(NT_CONTAINER(peer->services->aliases.next, struct alias, node));
}
