/* subscription.c - the event names one peer asked for. */
#include "service/subscription.h"

#include "base/strmap.h"

struct nt_subscriptions {
	struct nt_strmap names; /* name -> its own copy */
};

static struct nt_subscriptions *get(struct nt_peer *peer)
{
	if (!peer->subscriptions) {
		peer->subscriptions =
			nt_alloc_zeroed(&peer->net->allocator, 1, sizeof *peer->subscriptions);
		if (peer->subscriptions)
			nt_strmap_init(&peer->subscriptions->names, &peer->net->allocator);
	}
	return peer->subscriptions;
}

int nt_subscription_add(struct nt_peer *peer, const char *name, size_t size)
{
	const netron_allocator *allocator = &peer->net->allocator;
	struct nt_subscriptions *set = get(peer);

	if (!set)
		return NETRON_E_NO_MEMORY;
	if (size > NT_SUBSCRIPTION_NAME_MAX)
		return NETRON_E_TOO_LARGE;
	if (nt_strmap_get(&set->names, name, size))
		return 0;
	if (set->names.count >= NT_SUBSCRIPTIONS_MAX)
		return NETRON_E_LIMIT;
	char *copy = nt_strndup(allocator, name, size);
	if (!copy)
		return NETRON_E_NO_MEMORY;
	int rc = nt_strmap_put(&set->names, copy, size, copy);
	if (rc < 0)
		nt_free(allocator, copy);
	return rc;
}

void nt_subscription_remove(struct nt_peer *peer, const char *name, size_t size)
{
	if (peer->subscriptions)
		nt_free(&peer->net->allocator,
			nt_strmap_remove(&peer->subscriptions->names, name, size));
}

bool nt_subscription_has(const struct nt_peer *peer, const char *name, size_t size)
{
	return peer->subscriptions && nt_strmap_get(&peer->subscriptions->names, name, size);
}

static void free_name(const char *key, size_t size, void *value, void *user)
{
	const netron_allocator *allocator = user;

	(void)key;
	(void)size;
	nt_free(allocator, value);
}

void nt_subscriptions_free(struct nt_peer *peer)
{
	if (!peer->subscriptions)
		return;
	nt_strmap_each(&peer->subscriptions->names, free_name, &peer->net->allocator);
	nt_strmap_fini(&peer->subscriptions->names);
	nt_free(&peer->net->allocator, peer->subscriptions);
	peer->subscriptions = NULL;
}
