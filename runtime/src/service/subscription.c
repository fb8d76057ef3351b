/* subscription.c - the events one peer asked for, and who asked for an event. */
#include "service/subscription.h"

#include <string.h>

/* ---- topics ---- */

struct nt_topic *nt_topic_find(const netron *net, const char *name, size_t size)
{
	return nt_strmap_get(&net->topics, name, size);
}

static struct nt_topic *get_topic(netron *net, const char *name, size_t size)
{
	struct nt_topic *topic = nt_topic_find(net, name, size);

	if (topic)
		return topic;
	topic = nt_alloc_zeroed(&net->allocator, 1, sizeof *topic + size + 1);
	if (!topic)
		return NULL;
	nt_list_init(&topic->subscribers);
	topic->size = size;
	memcpy(topic->name, name, size);
	if (nt_strmap_put(&net->topics, topic->name, size, topic) < 0) {
		nt_free(&net->allocator, topic);
		return NULL;
	}
	return topic;
}

/* A topic lives as long as somebody asks for it. */
static void release_topic(netron *net, struct nt_topic *topic)
{
	if (!nt_list_empty(&topic->subscribers))
		return;
	nt_strmap_remove(&net->topics, topic->name, topic->size);
	nt_free(&net->allocator, topic);
}

/* ---- subscribers ---- */

static void init(struct nt_subscriber *subscriber, struct nt_subscriptions *owner)
{
	subscriber->owner = owner;
	nt_list_init(&subscriber->waiting);
}

struct nt_subscriptions *nt_subscriptions_get(struct nt_peer *peer)
{
	netron *net = peer->net;

	if (!peer->subscriptions) {
		struct nt_subscriptions *all = nt_alloc_zeroed(&net->allocator, 1, sizeof *all);
		if (!all)
			return NULL;
		all->peer = peer;
		nt_strmap_init(&all->names, &net->allocator);
		nt_list_init(&all->waiting);
		init(&all->direct, all);
		peer->subscriptions = all;
	}
	return peer->subscriptions;
}

static void discard(struct nt_subscriber *subscriber)
{
	netron *net = subscriber->owner->peer->net;

	nt_delivery_forget(subscriber);
	nt_list_remove(&subscriber->in_topic);
	release_topic(net, subscriber->topic);
	nt_free(&net->allocator, subscriber);
}

int nt_subscription_add(struct nt_peer *peer, const char *name, size_t size)
{
	netron *net = peer->net;
	struct nt_subscriptions *all = nt_subscriptions_get(peer);

	if (!all)
		return NETRON_E_NO_MEMORY;
	if (size > NT_EVENT_NAME_MAX)
		return NETRON_E_TOO_LARGE;
	if (nt_strmap_get(&all->names, name, size))
		return 0;
	if (all->names.count >= net->limits.max_subscriptions)
		return NETRON_E_LIMIT;
	struct nt_subscriber *subscriber = nt_alloc_zeroed(&net->allocator, 1, sizeof *subscriber);
	if (!subscriber)
		return NETRON_E_NO_MEMORY;
	init(subscriber, all);
	subscriber->topic = get_topic(net, name, size);
	if (!subscriber->topic) {
		nt_free(&net->allocator, subscriber);
		return NETRON_E_NO_MEMORY;
	}
	nt_list_append(&subscriber->topic->subscribers, &subscriber->in_topic);
	if (nt_strmap_put(&all->names, subscriber->topic->name, size, subscriber) < 0) {
		discard(subscriber);
		return NETRON_E_NO_MEMORY;
	}
	return 0;
}

void nt_subscription_remove(struct nt_peer *peer, const char *name, size_t size)
{
	struct nt_subscriber *subscriber = NULL;

	if (peer->subscriptions)
		subscriber = nt_strmap_remove(&peer->subscriptions->names, name, size);
	if (subscriber)
		discard(subscriber);
}

bool nt_subscription_has(const struct nt_peer *peer, const char *name, size_t size)
{
	return peer->subscriptions && nt_strmap_get(&peer->subscriptions->names, name, size);
}

static void discard_each(const char *key, size_t size, void *value, void *user)
{
	(void)key;
	(void)size;
	(void)user;
	discard(value);
}

static void free_all(struct nt_subscriptions *all)
{
	netron *net = all->peer->net;

	nt_list_remove(&all->node);
	nt_delivery_forget(&all->direct);
	nt_strmap_each(&all->names, discard_each, NULL);
	nt_strmap_fini(&all->names);
	nt_free(&net->allocator, all);
}

void nt_subscriptions_free(struct nt_peer *peer)
{
	struct nt_subscriptions *all = peer->subscriptions;
	netron *net = peer->net;

	if (!all)
		return;
	peer->subscriptions = NULL;
	if (net->emitting > 0)
		nt_list_append(&net->stale, &all->node);
	else
		free_all(all);
}

void nt_emitting_begin(netron *net)
{
	net->emitting++;
}

void nt_emitting_end(netron *net)
{
	if (--net->emitting > 0)
		return;
	while (!nt_list_empty(&net->stale))
		free_all(NT_CONTAINER(net->stale.next, struct nt_subscriptions, node));
}
