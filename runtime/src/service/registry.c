/* registry.c - what this instance offers. */
#include "service/registry.h"

#include "base/semver.h"
#include "service/lifecycle.h"
#include "service/remote.h"

#include <stdlib.h>
#include <string.h>

/* ---- finding ---- */

struct nt_exposed *nt_registry_by_key(
	const struct nt_registry *registry, const char *key, size_t size)
{
	return nt_strmap_get(&registry->by_key, key, size);
}

struct nt_exposed *nt_registry_by_id(
	const struct nt_registry *registry, const char *id, size_t size)
{
	return nt_strmap_get(&registry->by_id, id, size);
}

static bool parse_version(const struct nt_exposed *exposed, struct nt_semver *out_version)
{
	const char *version = exposed->service->version;

	return version && nt_semver_parse(version, strlen(version), out_version);
}

/* range_size 0: any version, prereleases too. */
static struct nt_exposed *find_highest(const struct nt_registry *registry, const char *name,
	size_t name_size, const char *range, size_t range_size)
{
	struct nt_exposed *best = NULL;
	struct nt_semver best_version = { 0 };

	for (struct nt_list *node = registry->all.next; node != &registry->all; node = node->next) {
		struct nt_exposed *exposed = NT_CONTAINER(node, struct nt_exposed, node);
		struct nt_semver version;

		if (exposed->name_size != name_size ||
			memcmp(exposed->service->name, name, name_size) != 0 ||
			!parse_version(exposed, &version))
			continue;
		if (range_size > 0 && !nt_semver_matches(&version, range, range_size, false))
			continue;
		if (!best || nt_semver_compare(&version, &best_version) > 0) {
			best = exposed;
			best_version = version;
		}
	}
	return best;
}

struct nt_exposed *nt_registry_find(
	const struct nt_registry *registry, const char *asked, size_t size)
{
	struct nt_exposed *exposed = nt_registry_by_key(registry, asked, size);
	const char *at = memchr(asked, '@', size);
	const char *range = at ? at + 1 : asked + size;
	size_t name_size = at ? (size_t)(at - asked) : size;
	size_t range_size = (size_t)(asked + size - range);

	if (exposed)
		return exposed;
	if (range_size == 1 && *range == '*')
		range_size = 0;
	if (at && range_size == 0) {
		exposed = nt_registry_by_key(registry, asked, name_size);
		if (exposed)
			return exposed;
	}
	return find_highest(registry, asked, name_size, range, range_size);
}

/* ---- offering ---- */

static void free_exposed(struct nt_exposed *exposed)
{
	netron *net = exposed->registry->net;

	nt_list_remove(&exposed->node);
	nt_remote_free(net, exposed->remote);
	for (int kind = 0; kind < NT_METHOD_KINDS; kind++)
		nt_strmap_fini(&exposed->by_name[kind]);
	nt_free(&net->allocator, exposed);
}

/* Nobody finds it any more. */
static void withdraw(struct nt_exposed *exposed)
{
	struct nt_registry *registry = exposed->registry;

	registry->change++;
	exposed->is_withdrawn = true;
	if (nt_registry_by_key(registry, exposed->service->key, exposed->key_size) == exposed)
		nt_strmap_remove(&registry->by_key, exposed->service->key, exposed->key_size);
	if (nt_strmap_get(&registry->by_id, exposed->id, NT_UID_TEXT - 1) == exposed)
		nt_strmap_remove(&registry->by_id, exposed->id, NT_UID_TEXT - 1);
}

static void give_up_handle(struct nt_exposed *exposed)
{
	if (exposed->handle)
		nt_slots_remove(&exposed->registry->net->exposed, exposed->handle);
	exposed->handle = 0;
}

struct nt_exposed *nt_exposed_of(netron_exposed handle)
{
	return handle.net ? nt_handle_get(handle.net, &handle.net->exposed, handle.id) : NULL;
}

void nt_exposed_hold(struct nt_exposed *exposed)
{
	exposed->holds++;
}

void nt_exposed_unhold(struct nt_exposed *exposed)
{
	struct nt_registry *registry = exposed->registry;

	if (--exposed->holds > 0)
		return;
	if (!exposed->is_offer) {
		free_exposed(exposed);
		return;
	}
	withdraw(exposed);
	nt_list_remove(&exposed->node);
	nt_list_append(&registry->released, &exposed->node);
	nt_loop_defer_turn(&registry->net->loop, &registry->tell_released);
}

static void tell_released(struct nt_registry *registry)
{
	netron *net = registry->net;

	while (!nt_list_empty(&registry->released)) {
		struct nt_exposed *exposed =
			NT_CONTAINER(registry->released.next, struct nt_exposed, node);
		void (*released)(void *self) = exposed->released;
		void *self = exposed->self;

		free_exposed(exposed);
		if (!released)
			continue;
		nt_enter(net);
		released(self);
		nt_leave(net);
	}
}

static void on_released(struct nt_pending *pending)
{
	tell_released(NT_CONTAINER(pending, struct nt_registry, tell_released));
}

/* The table of methods is only read behind the const; the map wants void *. */
static void *unconst(const void *pointer)
{
	union {
		const void *in;
		void *out;
	} cast = { pointer };
	return cast.out;
}

static int fill(struct nt_registry *registry, struct nt_exposed *exposed)
{
	const netron_service *service = exposed->service;
	int rc = 0;

	for (uint16_t i = 0; i < service->count && rc == 0; i++) {
		const netron_method *method = &service->methods[i];
		if (method->kind >= NT_METHOD_KINDS)
			return NETRON_E_ARGUMENT;
		rc = nt_strmap_put(&exposed->by_name[method->kind], method->name,
			strlen(method->name), unconst(method));
	}
	if (rc == 0)
		rc = nt_strmap_put(&registry->by_id, exposed->id, NT_UID_TEXT - 1, exposed);
	if (rc == 0 && !exposed->is_offer)
		rc = nt_strmap_put(&registry->by_key, service->key, exposed->key_size, exposed);
	if (rc == 0) {
		exposed->handle = nt_slots_add(&registry->net->exposed, exposed);
		rc = exposed->handle ? 0 : NETRON_E_NO_MEMORY;
	}
	return rc;
}

/* With its maps filled and its handle, held once; in none of the lists. */
static int make(struct nt_registry *registry, const netron_service *service,
	const netron_skeleton *skeletons, const void *methods, void *self, bool is_offer,
	struct nt_exposed **out_exposed)
{
	netron *net = registry->net;
	struct nt_exposed *exposed = nt_alloc_zeroed(&net->allocator, 1, sizeof *exposed);

	if (!exposed)
		return NETRON_E_NO_MEMORY;
	exposed->registry = registry;
	exposed->is_offer = is_offer;
	exposed->holds = 1;
	exposed->service = service;
	exposed->skeletons = skeletons;
	exposed->methods = methods;
	exposed->self = self;
	exposed->key_size = strlen(service->key);
	exposed->name_size = strlen(service->name);
	nt_uid_make(exposed->id);
	for (int kind = 0; kind < NT_METHOD_KINDS; kind++)
		nt_strmap_init(&exposed->by_name[kind], &net->allocator);
	int rc = fill(registry, exposed);
	if (rc < 0) {
		give_up_handle(exposed);
		withdraw(exposed);
		free_exposed(exposed);
		return rc;
	}
	registry->change++;
	*out_exposed = exposed;
	return 0;
}

static int admit(netron *net, const netron_service *service, const netron_skeleton *skeletons,
	const void *methods)
{
	if (!net || !service || !skeletons || !methods)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	return rc == 0 && net->is_closing ? NETRON_E_CLOSED : rc;
}

int nt_registry_add(struct nt_registry *registry, const netron_service *service,
	struct nt_remote *remote, struct nt_exposed **out_exposed)
{
	int rc = make(registry, service, NULL, NULL, NULL, false, out_exposed);

	if (rc < 0)
		return rc;
	(*out_exposed)->remote = remote;
	nt_list_append(&registry->all, &(*out_exposed)->node);
	registry->count++;
	return 0;
}

/* The peer that owns it is told of as long as the event is written. */
void nt_registry_withdraw(struct nt_exposed *exposed)
{
	struct nt_registry *registry = exposed->registry;

	give_up_handle(exposed);
	withdraw(exposed);
	nt_list_remove(&exposed->node);
	nt_list_append(&registry->others, &exposed->node);
	registry->count--;
	nt_lifecycle_service(registry->net, exposed, false);
	if (exposed->remote) {
		nt_list_remove(&exposed->remote->node);
		exposed->remote->owner->services->offered_count--;
	}
	nt_exposed_unhold(exposed);
}

int netron_expose(netron *net, const netron_service *service, const netron_skeleton *skeletons,
	const void *methods, void *self, netron_exposed *out_exposed)
{
	int rc = admit(net, service, skeletons, methods);
	struct nt_exposed *exposed;

	if (rc < 0)
		return rc;
	struct nt_registry *registry = net->registry;
	if (nt_registry_by_key(registry, service->key, strlen(service->key)))
		return NETRON_E_CONFLICT;
	rc = make(registry, service, skeletons, methods, self, false, &exposed);
	if (rc < 0)
		return rc;
	nt_list_append(&registry->all, &exposed->node);
	registry->count++;
	nt_lifecycle_service(net, exposed, true);
	if (out_exposed)
		*out_exposed = (netron_exposed){ net, exposed->handle };
	return 0;
}

int netron_offer(netron *net, const netron_service *service, const netron_skeleton *skeletons,
	const void *methods, void *self, void (*released)(void *self), netron_exposed *out_exposed)
{
	int rc = out_exposed ? admit(net, service, skeletons, methods) : NETRON_E_ARGUMENT;
	struct nt_exposed *exposed;

	if (rc == 0)
		rc = make(net->registry, service, skeletons, methods, self, true, &exposed);
	if (rc < 0)
		return rc;
	exposed->released = released;
	nt_list_append(&net->registry->others, &exposed->node);
	*out_exposed = (netron_exposed){ net, exposed->handle };
	return 0;
}

int netron_unexpose(netron_exposed handle)
{
	struct nt_exposed *exposed = nt_exposed_of(handle);

	if (!exposed)
		return nt_gone(handle.net);
	int rc = nt_usable(handle.net);
	if (rc < 0)
		return rc;
	if (exposed->is_offer) {
		give_up_handle(exposed);
		nt_exposed_unhold(exposed);
	} else {
		nt_registry_withdraw(exposed);
	}
	return 0;
}

netron_service_wire netron_exposed_wire(netron_exposed handle)
{
	const struct nt_exposed *exposed = nt_exposed_of(handle);

	if (!exposed)
		return (netron_service_wire){ 0 };
	return (netron_service_wire){ exposed->id, handle.net->id, exposed->service };
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

netron_strings *netron_exposed_names(netron *net)
{
	struct nt_registry *registry;
	struct nt_arena arena;

	if (!net || nt_usable_debug(net) < 0)
		return NULL;
	registry = net->registry;
	netron_strings *names = nt_owned_begin(&net->allocator, sizeof *names, 0, &arena);
	size_t count = 0;

	if (!names)
		return NULL;
	const char **items = nt_arena_alloc(&arena, (registry->count + 1) * sizeof *items);
	for (struct nt_list *node = registry->all.next; items && node != &registry->all;
		node = node->next) {
		struct nt_exposed *exposed = NT_CONTAINER(node, struct nt_exposed, node);
		items[count] = nt_arena_strndup(&arena, exposed->service->key, exposed->key_size);
		if (!items[count++])
			items = NULL;
	}
	if (!items) {
		nt_owned_abandon(names, &arena);
		return NULL;
	}
	qsort(items, count, sizeof *items, compare_names);
	names->items = items;
	names->count = count;
	nt_owned_end(names, &arena);
	return names;
}

/* ---- the registry itself ---- */

struct nt_registry *nt_registry_new(netron *net)
{
	struct nt_registry *registry = nt_alloc_zeroed(&net->allocator, 1, sizeof *registry);

	if (!registry)
		return NULL;
	registry->net = net;
	nt_list_init(&registry->all);
	nt_list_init(&registry->others);
	nt_list_init(&registry->released);
	registry->tell_released.run = on_released;
	nt_strmap_init(&registry->by_key, &net->allocator);
	nt_strmap_init(&registry->by_id, &net->allocator);
	return registry;
}

/* Whoever still holds them is gone with the instance. */
static void free_list(struct nt_list *list)
{
	while (!nt_list_empty(list)) {
		struct nt_exposed *exposed = NT_CONTAINER(list->next, struct nt_exposed, node);

		nt_list_remove(&exposed->node);
		if (exposed->is_offer)
			nt_list_append(&exposed->registry->released, &exposed->node);
		else
			free_exposed(exposed);
	}
}

void nt_registry_free(struct nt_registry *registry)
{
	if (!registry)
		return;
	netron *net = registry->net;
	nt_loop_undefer(&registry->tell_released);
	free_list(&registry->all);
	free_list(&registry->others);
	tell_released(registry);
	nt_strmap_fini(&registry->by_key);
	nt_strmap_fini(&registry->by_id);
	nt_free(&net->allocator, registry);
}
