/* lifecycle.c - the events an instance emits of itself. Nothing is encoded unless somebody asked.
 */
#include "service/lifecycle.h"

#include "codec/definition.h"
#include "service/emission.h"
#include "service/remote.h"
#include "service/subscription.h"

#include <string.h>

bool nt_lifecycle_is(const char *name, size_t size)
{
	static const char *const names[] = { "peer:connect", "peer:disconnect", "service:expose",
		"service:unexpose" };

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (strlen(names[i]) == size && memcmp(names[i], name, size) == 0)
			return true;
	return false;
}

static void emit(netron *net, const char *name, nt_emission_write *write, const void *what)
{
	const struct nt_topic *topic = nt_topic_find(net, name, strlen(name));
	struct nt_emission emission;

	if (!topic)
		return;
	nt_emission_begin(&emission, net, topic->name, topic->size);
	emission.count = 1;
	emission.write = write;
	emission.what = what;
	nt_emission_send(&emission, topic);
	nt_emission_end(&emission);
}

static uint8_t *put(struct nt_writer *writer, uint8_t *p, const char *text)
{
	netron_value value = netron_value_string(text);

	return p ? nt_value_write(writer, p, &value) : NULL;
}

static uint8_t *put_member(struct nt_writer *writer, uint8_t *p, const char *key, const char *text)
{
	return put(writer, put(writer, p, key), text);
}

static uint8_t *write_peer(struct nt_writer *writer, uint8_t *p, const void *what)
{
	const struct nt_peer *peer = what;

	*p++ = 0x81;
	return put_member(writer, p, "peerId", peer->id);
}

void nt_lifecycle_peer(struct nt_peer *peer, bool is_connected)
{
	if (peer->id)
		emit(peer->net, is_connected ? "peer:connect" : "peer:disconnect", write_peer,
			peer);
}

uint8_t *nt_exposed_describe(struct nt_writer *writer, uint8_t *p, const struct nt_exposed *exposed)
{
	const struct nt_remote *remote = exposed->remote;
	netron_value value = { .kind = NETRON_KIND_DEFINITION };

	if (!remote)
		return nt_definition_write(
			writer, p, exposed->id, "", exposed->registry->net->id, exposed->service);
	value.as.definition.id = exposed->id;
	value.as.definition.parent_id = "";
	value.as.definition.peer_id = remote->owner->id;
	value.as.definition.meta = remote->meta;
	return nt_value_write(writer, p, &value);
}

struct change {
	const netron *net;
	const struct nt_exposed *exposed;
	bool is_exposed;
};

static uint8_t *write_service(struct nt_writer *writer, uint8_t *p, const void *what)
{
	const struct change *change = what;
	const struct nt_exposed *exposed = change->exposed;
	const netron_service *service = exposed->service;

	*p++ = exposed->remote ? 0x86 : 0x85;
	p = put_member(writer, p, "name", service->name);
	p = put_member(writer, p, "version", service->version);
	p = put_member(writer, p, "qualifiedName", service->key);
	p = put_member(writer, p, "peerId", change->net->id);
	if (exposed->remote)
		p = put_member(writer, p, "remotePeerId", exposed->remote->owner->id);
	if (!change->is_exposed)
		return put_member(writer, p, "defId", exposed->id);
	p = put(writer, p, "definition");
	return p ? nt_exposed_describe(writer, p, exposed) : NULL;
}

void nt_lifecycle_service(netron *net, const struct nt_exposed *exposed, bool is_exposed)
{
	const struct change change = { net, exposed, is_exposed };

	emit(net, is_exposed ? "service:expose" : "service:unexpose", write_service, &change);
}
