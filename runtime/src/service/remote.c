/* remote.c - services that peers offer here. */
#include "service/remote.h"

#include <string.h>

enum {
	MAX_MEMBERS = 1000,
	MAX_META = 64 * 1024, /* of the description, printed */
	MAX_NAME = 255
};

bool nt_remote_is_allowed(const netron *net, const char *name)
{
	for (char **allowed = net->may_expose; allowed && *allowed; allowed++)
		if (strcmp(*allowed, "*") == 0 || strcmp(*allowed, name) == 0)
			return true;
	return false;
}

/* ---- the description ---- */

static const netron_value *object_of(const netron_value *meta, const char *key)
{
	const netron_value *value = netron_value_get(meta, key);

	return value && value->kind == NETRON_KIND_OBJECT ? value : NULL;
}

static size_t count_of(const netron_value *object)
{
	return object ? object->as.object.count : 0;
}

static bool is_readonly(const netron_value *property)
{
	const netron_value *readonly = netron_value_get(property, "readonly");

	return readonly && readonly->kind == NETRON_KIND_BOOL && readonly->as.boolean;
}

/* Every key is a member; only names matter here, the owner looks at the rest. */
static void add(struct nt_remote *remote, const netron_value *object, uint8_t kind)
{
	for (size_t i = 0; i < count_of(object); i++) {
		const netron_member *member = &object->as.object.items[i];

		if (kind == NETRON_METHOD_SET && is_readonly(member->value))
			continue;
		remote->methods[remote->service.count++] = (netron_method){
			.name = member->key,
			.service = &remote->service,
			.result = { .op = NETRON_OP_ANY },
			.kind = kind,
		};
	}
}

static const char *check(const netron_value *meta)
{
	const netron_value *name = netron_value_get(meta, "name");

	if (!meta || meta->kind != NETRON_KIND_OBJECT)
		return "Service meta must be an object";
	if (!name || name->kind != NETRON_KIND_STRING || name->as.string.size == 0 ||
		name->as.string.size > MAX_NAME ||
		strlen(name->as.string.data) != name->as.string.size)
		return "Service name must be a string";
	return NULL;
}

static struct nt_remote *make(netron *net, const netron_value *meta, size_t members)
{
	struct nt_remote *remote = nt_alloc_zeroed(&net->allocator, 1, sizeof *remote);
	const char *name;

	if (!remote)
		return NULL;
	remote->meta = nt_value_give(&net->allocator, meta);
	remote->methods = nt_alloc_zeroed(&net->allocator, members + 1, sizeof *remote->methods);
	if (!remote->meta || !remote->methods) {
		nt_remote_free(net, remote);
		return NULL;
	}
	name = netron_value_get(remote->meta, "name")->as.string.data;
	remote->service = (netron_service){ .name = name, .version = "", .key = name };
	remote->service.methods = remote->methods;
	add(remote, object_of(remote->meta, "methods"), NETRON_METHOD_CALL);
	add(remote, object_of(remote->meta, "properties"), NETRON_METHOD_GET);
	add(remote, object_of(remote->meta, "properties"), NETRON_METHOD_SET);
	return remote;
}

void nt_remote_free(netron *net, struct nt_remote *remote)
{
	if (!remote)
		return;
	nt_list_remove(&remote->node);
	netron_value_free(remote->meta);
	nt_free(&net->allocator, remote->methods);
	nt_free(&net->allocator, remote);
}

/* ---- taking in ---- */

/* 0 when nothing is in the way any more. */
static int make_way(struct nt_peer *peer, const char *name)
{
	struct nt_exposed *there = nt_registry_by_key(peer->net->registry, name, strlen(name));

	if (!there)
		return 0;
	if (!there->remote || there->remote->owner != peer)
		return NETRON_E_CONFLICT;
	nt_registry_withdraw(there);
	return 0;
}

int nt_remote_expose(struct nt_peer *peer, const netron_value *meta,
	struct nt_exposed **out_exposed, const char **out_reason)
{
	netron *net = peer->net;
	struct nt_services *services = nt_peer_services(peer);
	size_t members;
	int rc;

	if (!services)
		return NETRON_E_NO_MEMORY;
	*out_reason = check(meta);
	if (*out_reason)
		return NETRON_E_BAD_REQUEST;
	members =
		count_of(object_of(meta, "methods")) + 2 * count_of(object_of(meta, "properties"));
	if (members > MAX_MEMBERS || netron_value_print(meta, NULL, 0) > MAX_META) {
		*out_reason = "Service meta is too large";
		return NETRON_E_TOO_LARGE;
	}
	rc = make_way(peer, netron_value_get(meta, "name")->as.string.data);
	if (rc == 0 && services->offered_count >= net->limits.max_exposed)
		rc = NETRON_E_LIMIT;
	if (rc < 0)
		return rc;
	struct nt_remote *remote = make(net, meta, members);
	if (!remote)
		return NETRON_E_NO_MEMORY;
	rc = nt_registry_add(net->registry, &remote->service, remote, out_exposed);
	if (rc < 0) {
		nt_remote_free(net, remote);
		return rc;
	}
	remote->owner = peer;
	nt_list_append(&services->offered, &remote->node);
	services->offered_count++;
	return 0;
}

void nt_remotes_lost(struct nt_peer *peer)
{
	while (peer->services && !nt_list_empty(&peer->services->offered)) {
		const struct nt_remote *remote =
			NT_CONTAINER(peer->services->offered.next, struct nt_remote, node);
		const char *name = remote->service.key;
		nt_registry_withdraw(nt_registry_by_key(peer->net->registry, name, strlen(name)));
	}
}
