/* resolve.c - which definition a name means at a peer. */
#include "client/resolve.h"

#include "base/semver.h"
#include "base/strmap.h"
#include "base/uid.h"
#include "client/call.h"
#include "codec/value.h"

#include <string.h>

struct entry {
	struct nt_peer *peer;
	struct nt_list node;    /* in the resolver's order of asking */
	struct nt_list waiting; /* calls */
	nt_ms until;            /* when `id` is too old */
	char *id;               /* NULL: not known */
	bool is_asked;
	bool is_dropped; /* not in the map any more: freed when the answer has come */
	char key[];
};

struct nt_resolver {
	struct nt_strmap entries;
	struct nt_list order;
};

/* ---- what must be resolved ---- */

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_' || c == '-';
}

/* Keys of the form [\w-]+@[\w.-]+ are looked up by every peer as they stand. */
bool nt_resolve_is_needed(const struct nt_peer *peer, const char *key)
{
	const char *at = key;
	struct nt_semver version;

	while (is_word(*at))
		at++;
	if (*at == '.' && peer->is_netron_c) {
		at = strchr(at, '@');
		if (!at)
			return true;
	}
	if (*at == '@')
		return !nt_semver_parse(at + 1, strlen(at + 1), &version) ||
		       (!peer->is_netron_c && strchr(at + 1, '+'));
	return !nt_uid_is(key, strlen(key));
}

bool nt_resolve_is_needed_for(const struct nt_peer *peer, const netron_service *service)
{
	if (peer->is_netron_c)
		return false;
	return strchr(service->name, '.') || strchr(service->version, '+');
}

/* ---- entries ---- */

static struct nt_resolver *get(struct nt_peer *peer)
{
	netron *net = peer->net;

	if (!peer->resolver) {
		peer->resolver = nt_alloc(&net->allocator, sizeof *peer->resolver);
		if (!peer->resolver)
			return NULL;
		nt_strmap_init(&peer->resolver->entries, &net->allocator);
		nt_list_init(&peer->resolver->order);
	}
	return peer->resolver;
}

static struct entry *find(const struct nt_peer *peer, const char *key)
{
	return peer->resolver ? nt_strmap_get(&peer->resolver->entries, key, strlen(key)) : NULL;
}

static void free_entry(struct entry *entry)
{
	const netron_allocator *allocator = &entry->peer->net->allocator;

	nt_free(allocator, entry->id);
	nt_free(allocator, entry);
}

/* Out of the map; the memory stays while its question is on the way. */
static void drop(struct entry *entry)
{
	struct nt_resolver *resolver = entry->peer->resolver;

	nt_strmap_remove(&resolver->entries, entry->key, strlen(entry->key));
	nt_list_remove(&entry->node);
	entry->is_dropped = true;
	if (!entry->is_asked)
		free_entry(entry);
}

static void drop_oldest(struct nt_resolver *resolver)
{
	for (struct nt_list *node = resolver->order.next; node != &resolver->order;
		node = node->next) {
		struct entry *entry = NT_CONTAINER(node, struct entry, node);
		if (!entry->is_asked) {
			drop(entry);
			return;
		}
	}
}

static struct entry *add(struct nt_peer *peer, const char *key)
{
	const netron_allocator *allocator = &peer->net->allocator;
	struct nt_resolver *resolver = get(peer);
	size_t size = strlen(key);

	if (!resolver)
		return NULL;
	if (resolver->entries.count >= NT_RESOLVED_MAX)
		drop_oldest(resolver);
	struct entry *entry = nt_alloc_zeroed(allocator, 1, sizeof *entry + size + 1);
	if (!entry)
		return NULL;
	memcpy(entry->key, key, size + 1);
	entry->peer = peer;
	nt_list_init(&entry->waiting);
	if (nt_strmap_put(&resolver->entries, entry->key, size, entry) < 0) {
		nt_free(allocator, entry);
		return NULL;
	}
	nt_list_append(&resolver->order, &entry->node);
	return entry;
}

/* ---- asking ---- */

static void ask(struct entry *entry);

static struct nt_task *next_waiting(struct entry *entry)
{
	struct nt_list *node = entry->waiting.next;

	if (nt_list_empty(&entry->waiting))
		return NULL;
	nt_list_remove(node);
	return NT_CONTAINER(node, struct nt_task, node);
}

static void fail_waiting(struct entry *entry, const netron_error *error)
{
	struct nt_task *task;

	while ((task = next_waiting(entry)) != NULL) {
		const netron_error *copy =
			nt_error_make(&task->arena, error->code, "%s", netron_error_message(error));
		nt_call_fail(task, copy);
	}
}

/* The definition's id in the arena of the asking task; NULL with *out_error. */
static const char *read_id(struct nt_task *task, const uint8_t *body, const uint8_t *end,
	const netron_error **out_error)
{
	const netron_value *value = NULL;
	struct nt_reader reader;

	nt_reader_init(&reader, end, &task->arena, &task->net->limits);
	const uint8_t *p = nt_value_read(&reader, body, &value);
	nt_reader_done(&reader);
	if (p == end && value->kind == NETRON_KIND_DEFINITION && value->as.definition.id[0])
		return value->as.definition.id;
	*out_error = nt_error_make(&task->arena,
		!p && reader.error == NETRON_E_NO_MEMORY ? NETRON_E_NO_MEMORY : NETRON_E_DECODE,
		"the peer's answer to query_interface is no definition%s%s", p ? "" : ": ",
		p ? "" : reader.reason);
	return NULL;
}

static void on_definition(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	struct entry *entry = task->user;
	netron *net = task->net;
	const char *id = NULL;
	struct nt_task *waiting;

	entry->is_asked = false;
	if (!error)
		id = read_id(task, body, end, &error);
	if (id) {
		nt_free(&net->allocator, entry->id);
		entry->id = nt_strdup(&net->allocator, id);
		entry->until = nt_loop_now(&net->loop) + NT_RESOLVED_MS;
		while ((waiting = next_waiting(entry)) != NULL)
			nt_call_send_queued(waiting, id);
	} else if (error->code == NETRON_E_TIMEOUT && !error->is_remote &&
		   !nt_list_empty(&entry->waiting) && entry->peer->phase == NT_PEER_READY) {
		ask(entry); /* for those who have more time than the question had */
		return;
	} else {
		fail_waiting(entry, error);
	}
	if (entry->is_dropped)
		free_entry(entry);
	else if (!entry->id)
		drop(entry);
}

static void ask(struct entry *entry)
{
	netron_value key = netron_value_string(entry->key);
	const struct nt_request request = {
		.type = NT_PACKET_TASK,
		.name = "query_interface",
		.values = &key,
		.count = 1,
		.is_own = true,
		.settle = on_definition,
		.user = entry,
	};

	entry->is_asked = true;
	nt_call(nt_peer_handle(entry->peer), &request);
}

const char *nt_resolve_known(struct nt_peer *peer, const char *key)
{
	const struct entry *entry = find(peer, key);

	if (!entry || entry->until < nt_loop_now(&peer->net->loop))
		return NULL;
	return entry->id;
}

void nt_resolve_wait(struct nt_task *task)
{
	struct entry *entry = find(task->peer, task->service);

	if (!entry)
		entry = add(task->peer, task->service);
	if (!entry) {
		nt_call_fail_code(task, NETRON_E_NO_MEMORY);
		return;
	}
	nt_list_append(&entry->waiting, &task->node);
	if (!entry->is_asked)
		ask(entry);
}

void nt_resolve_forget(struct nt_peer *peer, const char *key)
{
	struct entry *entry = find(peer, key);

	if (entry && !entry->is_asked)
		drop(entry);
}

void nt_resolver_free(struct nt_peer *peer)
{
	if (!peer->resolver)
		return;
	while (!nt_list_empty(&peer->resolver->order))
		drop(NT_CONTAINER(peer->resolver->order.next, struct entry, node));
	nt_strmap_fini(&peer->resolver->entries);
	nt_free(&peer->net->allocator, peer->resolver);
	peer->resolver = NULL;
}
