/* named.c - tasks of the application. */
#include "service/named.h"

#include "base/strmap.h"
#include "service/core.h"

#include <string.h>

enum { MAX_NAME = 255 };

struct named {
	netron_task_handler *handler;
	void *user;
	char name[];
};

struct nt_named_tasks {
	struct nt_strmap map;
};

static struct named *find(const netron *net, const char *name, size_t size)
{
	return net->named ? nt_strmap_get(&net->named->map, name, size) : NULL;
}

static bool make_map(netron *net)
{
	if (net->named)
		return true;
	net->named = nt_alloc(&net->allocator, sizeof *net->named);
	if (net->named)
		nt_strmap_init(&net->named->map, &net->allocator);
	return net->named != NULL;
}

int netron_task_register(netron *net, const char *name, netron_task_handler *handler, void *user)
{
	size_t size = name ? strnlen(name, MAX_NAME + 1) : 0;

	if (!net || !handler || size == 0 || size > MAX_NAME)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc < 0)
		return rc;
	if (nt_core_has(name, size) || find(net, name, size))
		return NETRON_E_CONFLICT;
	struct named *named = nt_alloc(&net->allocator, sizeof *named + size + 1);
	if (!named || !make_map(net)) {
		nt_free(&net->allocator, named);
		return NETRON_E_NO_MEMORY;
	}
	named->handler = handler;
	named->user = user;
	memcpy(named->name, name, size + 1);
	rc = nt_strmap_put(&net->named->map, named->name, size, named);
	if (rc < 0)
		nt_free(&net->allocator, named);
	return rc;
}

/* Those being handled outlive the name. */
static void forget_name(struct nt_list *requests, const char *name)
{
	struct nt_list *node;

	for (node = requests->next; node != requests; node = node->next) {
		struct nt_task *task = NT_CONTAINER(node, struct nt_task, node);
		if (task->name == name)
			task->name = NULL;
	}
}

int netron_task_unregister(netron *net, const char *name)
{
	struct nt_list *node;

	if (!net || !name)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc < 0)
		return rc;
	struct named *named = find(net, name, strlen(name));
	if (!named)
		return NETRON_E_NOT_FOUND;
	nt_strmap_remove(&net->named->map, named->name, strlen(named->name));
	for (node = net->peer_list.next; node != &net->peer_list; node = node->next)
		forget_name(&NT_CONTAINER(node, struct nt_peer, node)->requests, named->name);
	forget_name(&net->orphans, named->name);
	nt_free(&net->allocator, named);
	return 0;
}

bool nt_named_run(
	struct nt_task *task, const netron_value *name, const netron_value *args, uint32_t count)
{
	netron *net = task->net;
	const struct named *named = find(net, name->as.string.data, name->as.string.size);

	if (!named)
		return false;
	task->name = named->name;
	nt_request_observe(task);
	struct nt_task *before = nt_request_enter(task);
	int rc = named->handler(nt_task_handle(task), args, count, named->user);
	nt_request_exit(task, before);
	if (rc < 0 && task->phase != NT_TASK_DONE)
		nt_request_fail_with(task, rc, "%s", netron_strerror(rc));
	return true;
}

static void free_named(const char *key, size_t size, void *value, void *user)
{
	(void)key;
	(void)size;
	nt_free(user, value);
}

void nt_named_free(netron *net)
{
	if (!net->named)
		return;
	nt_strmap_each(&net->named->map, free_named, &net->allocator);
	nt_strmap_fini(&net->named->map);
	nt_free(&net->allocator, net->named);
	net->named = NULL;
}
