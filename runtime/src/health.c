/* health.c - netron.health@1.0.0: what the application says of itself and its services. */
#include "netron_life.h"

#include "service/registry.h"

#include "health_server.netron.h"

#include <netron/health.h>
#include <string.h>

enum { MAX_NAME = 255 };

struct entry {
	own_health_status status;
	char name[];
};

struct nt_health {
	struct nt_strmap entries;
	netron_exposed exposed;
};

static struct nt_health *get(netron *net)
{
	if (!net->health) {
		net->health = nt_alloc_zeroed(&net->allocator, 1, sizeof *net->health);
		if (net->health)
			nt_strmap_init(&net->health->entries, &net->allocator);
	}
	return net->health;
}

static void free_entry(const char *key, size_t size, void *value, void *user)
{
	(void)key;
	(void)size;
	nt_free(user, value);
}

void nt_health_free(netron *net)
{
	if (!net->health)
		return;
	nt_strmap_each(&net->health->entries, free_entry, &net->allocator);
	nt_strmap_fini(&net->health->entries);
	nt_free(&net->allocator, net->health);
	net->health = NULL;
}

static int check(void *self, own_health_monitor_check_call call, const char *service)
{
	netron *net = self;
	size_t size = strlen(service);
	const struct entry *entry = nt_strmap_get(&net->health->entries, service, size);
	own_health_status status = OWN_HEALTH_STATUS_SERVING;

	if (entry)
		status = entry->status;
	else if (size > 0 && !nt_registry_find(net->registry, service, size))
		return NETRON_E_NOT_FOUND;
	if (net->is_draining)
		status = OWN_HEALTH_STATUS_NOT_SERVING;
	int rc = own_health_monitor_check_reply(call, status);
	return rc == NETRON_E_GONE ? 0 : rc;
}

int netron_health_expose(netron *net, netron_exposed *out_exposed)
{
	static const own_health_monitor_methods methods = { check };
	netron_exposed exposed;

	if (!net)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc == 0 && !get(net))
		rc = NETRON_E_NO_MEMORY;
	if (rc == 0)
		rc = own_health_monitor_expose(net, &methods, net, &exposed);
	if (rc < 0)
		return rc;
	net->health->exposed = exposed;
	if (out_exposed)
		*out_exposed = exposed;
	return 0;
}

int netron_health_set(netron *net, const char *service, netron_health_status status)
{
	size_t size = service ? strlen(service) : MAX_NAME + 1;
	struct entry *entry;

	if (!net || size > MAX_NAME || status > NETRON_HEALTH_NOT_SERVING)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc < 0)
		return rc;
	struct nt_health *health = get(net);
	if (!health)
		return NETRON_E_NO_MEMORY;
	entry = nt_strmap_get(&health->entries, service, size);
	if (entry && entry->status == (own_health_status)status)
		return 0;
	if (!entry) {
		entry = nt_alloc(&net->allocator, sizeof *entry + size + 1);
		if (!entry)
			return NETRON_E_NO_MEMORY;
		memcpy(entry->name, service, size + 1);
		rc = nt_strmap_put(&health->entries, entry->name, size, entry);
		if (rc < 0) {
			nt_free(&net->allocator, entry);
			return rc;
		}
	}
	entry->status = (own_health_status)status;
	if (size == 0)
		net->health_of_all = (uint8_t)status;
	own_health_monitor_emit_changed(health->exposed, service, entry->status);
	return 0;
}
