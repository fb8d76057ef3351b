/* reflection.c - netron.reflection@1.0.0, from the tables of the services offered. */
#include "service/registry.h"

#include "reflection_server.netron.h"

#include <netron/reflection.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b)
{
	const own_reflection_summary *one = a, *other = b;
	int order = strcmp(one->name, other->name);

	return order ? order : strcmp(one->version, other->version);
}

static int list(void *self, own_reflection_services_list_call call)
{
	netron *net = self;
	const struct nt_registry *registry = net->registry;
	const struct nt_list *all = &registry->all;
	own_reflection_summary_list summaries = { 0 };
	struct nt_arena arena;
	int rc = NETRON_E_NO_MEMORY;

	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	own_reflection_summary *items = nt_arena_array(&arena, registry->count + 1, sizeof *items);
	for (struct nt_list *node = all->next; items && node != all; node = node->next) {
		const netron_service *service =
			NT_CONTAINER(node, struct nt_exposed, node)->service;
		items[summaries.count++] = (own_reflection_summary){ service->name,
			service->version, service->info ? service->info->doc : NULL };
	}
	if (items) {
		qsort(items, summaries.count, sizeof *items, compare);
		summaries.items = items;
		rc = own_reflection_services_list_reply(call, summaries);
	}
	nt_arena_fini(&arena);
	return rc == NETRON_E_GONE ? 0 : rc;
}

static netron_strings strings_of(const char *const *annotations)
{
	netron_strings strings = { annotations, 0 };

	while (annotations && annotations[strings.count])
		strings.count++;
	return strings;
}

/* false: no memory. */
static bool fill(struct nt_arena *arena, const netron_service_info *info,
	own_reflection_description *description)
{
	own_reflection_member *members =
		nt_arena_array(arena, info->member_count + 1u, sizeof *members);
	own_reflection_type *types = nt_arena_array(arena, info->type_count + 1u, sizeof *types);

	if (!members || !types)
		return false;
	for (unsigned i = 0; i < info->member_count; i++) {
		const netron_member_info *member = &info->members[i];
		members[i] = (own_reflection_member){ member->name, member->signature, member->doc,
			strings_of(member->annotations) };
	}
	for (unsigned i = 0; i < info->type_count; i++)
		types[i] = (own_reflection_type){ info->types[i].name, info->types[i].text,
			info->types[i].doc };
	description->doc = info->doc;
	description->annotations = strings_of(info->annotations);
	description->members = (own_reflection_member_list){ members, info->member_count };
	description->types = (own_reflection_type_list){ types, info->type_count };
	return true;
}

static int describe(void *self, own_reflection_services_describe_call call, const char *service)
{
	netron *net = self;
	const struct nt_exposed *exposed =
		nt_registry_find(net->registry, service, strlen(service));
	own_reflection_description description = { 0 };
	struct nt_arena arena;
	int rc = NETRON_E_NO_MEMORY;

	if (!exposed)
		return NETRON_E_NOT_FOUND;
	description.name = exposed->service->name;
	description.version = exposed->service->version;
	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	if (!exposed->service->info || fill(&arena, exposed->service->info, &description))
		rc = own_reflection_services_describe_reply(call, &description);
	nt_arena_fini(&arena);
	return rc == NETRON_E_GONE ? 0 : rc;
}

int netron_reflection_expose(netron *net, netron_exposed *out_exposed)
{
	static const own_reflection_services_methods methods = { list, describe };

	return own_reflection_services_expose(net, &methods, net, out_exposed);
}
