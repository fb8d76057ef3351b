/* emit.c - the events of this instance: what generated code and applications emit. */
#include "codec/value.h"
#include "service/emission.h"
#include "service/registry.h"
#include "service/subscription.h"

#include <stdio.h>
#include <string.h>

struct values {
	const netron_value *items;
	size_t count;
};

static uint8_t *write_values(struct nt_writer *writer, uint8_t *p, const void *what)
{
	const struct values *values = what;

	for (size_t i = 0; p && i < values->count; i++)
		p = nt_value_write(writer, p, &values->items[i]);
	return p;
}

struct typed {
	const netron_event *event;
	const void *args;
};

static uint8_t *write_args(struct nt_writer *writer, uint8_t *p, const void *what)
{
	const struct typed *typed = what;

	return nt_pack_args(writer, p, typed->event->args, typed->args);
}

/* 0, or why nothing can be emitted here and now. */
static int admit(const netron *net)
{
	int rc = nt_usable_debug(net);

	return rc == 0 && net->is_closing ? NETRON_E_CLOSED : rc;
}

/* Those who hold a service as a value hear the events of that one alone. */
static const struct nt_topic *topic_of(const struct nt_exposed *exposed, const netron_event *event)
{
	const netron *net = exposed->registry->net;
	char text[NT_EVENT_NAME_MAX + 1];
	int size;

	if (!exposed->is_offer)
		return nt_topic_find(net, event->wire_name, strlen(event->wire_name));
	size = snprintf(text, sizeof text, "%s.%s", exposed->id, event->name);
	return size < (int)sizeof text ? nt_topic_find(net, text, (size_t)size) : NULL;
}

int netron_emit(netron_exposed handle, const netron_event *event, const void *args)
{
	const struct nt_exposed *exposed = nt_exposed_of(handle);
	struct nt_emission emission;
	struct typed typed = { event, args };
	netron *net = handle.net;

	if (!exposed)
		return nt_gone(handle.net);
	int rc = admit(net);
	if (rc < 0)
		return rc;
	if (!event || event->service != exposed->service)
		return NETRON_E_ARGUMENT;
	const struct nt_topic *topic = topic_of(exposed, event);
	if (!topic)
		return 0;
	nt_emission_begin(&emission, net, topic->name, topic->size);
	emission.count = nt_pack_args_count(event->args, args);
	emission.write = write_args;
	emission.what = &typed;
	emission.policy = event->policy;
	if (event->buffer_items > 0)
		emission.max_waiting = event->buffer_items;
	nt_emission_send(&emission, topic);
	return nt_emission_end(&emission);
}

static int check_name(const char *name)
{
	return name && strlen(name) <= NT_EVENT_NAME_MAX ? 0 : NETRON_E_ARGUMENT;
}

int netron_emit_values(netron *net, const char *name, const netron_value *args, size_t count)
{
	struct nt_emission emission;
	struct values values = { args, count };

	if (!net || check_name(name) < 0 || count > UINT32_MAX - 2)
		return NETRON_E_ARGUMENT;
	int rc = admit(net);
	if (rc < 0)
		return rc;
	const struct nt_topic *topic = nt_topic_find(net, name, strlen(name));
	if (!topic)
		return 0;
	nt_emission_begin(&emission, net, topic->name, topic->size);
	emission.count = (uint32_t)count;
	emission.write = write_values;
	emission.what = &values;
	nt_emission_send(&emission, topic);
	return nt_emission_end(&emission);
}

int netron_peer_emit(netron_peer handle, const char *name, const netron_value *args, size_t count)
{
	struct nt_peer *peer = nt_peer_of(handle);
	struct nt_emission emission;
	struct values values = { args, count };

	if (!peer)
		return nt_gone(handle.net);
	int rc = admit(peer->net);
	if (rc < 0)
		return rc;
	if (check_name(name) < 0 || count > UINT32_MAX - 2)
		return NETRON_E_ARGUMENT;
	if (peer->phase != NT_PEER_READY || peer->has_ended)
		return peer->phase < NT_PEER_READY ? NETRON_E_UNAVAILABLE : NETRON_E_CLOSED;
	struct nt_subscriptions *all = nt_subscriptions_get(peer);
	if (!all)
		return NETRON_E_NO_MEMORY;
	nt_emission_begin(&emission, peer->net, name, strlen(name));
	emission.count = (uint32_t)count;
	emission.write = write_values;
	emission.what = &values;
	nt_deliver(&all->direct, &emission);
	return nt_emission_end(&emission);
}

uint64_t netron_peer_dropped_events(netron_peer handle)
{
	const struct nt_peer *peer = nt_peer_of(handle);

	return peer && peer->subscriptions ? peer->subscriptions->dropped : 0;
}
