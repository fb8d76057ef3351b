/* index.c - the routes of all services that are exposed. */
#include "http/index.h"

#include "base/semver.h"
#include "http/query.h"
#include "service/registry.h"

#include <stdlib.h>

/* ---- the table ---- */

static size_t count_of(const struct nt_registry *registry)
{
	size_t count = 0;

	for (struct nt_list *node = registry->all.next; node != &registry->all; node = node->next) {
		const netron_service *service =
			NT_CONTAINER(node, struct nt_exposed, node)->service;
		if (service->flags & NETRON_SERVICE_HTTP)
			count += service->route_count;
	}
	return count;
}

static int compare_texts(struct nt_text a, struct nt_text b)
{
	int order = memcmp(a.p, b.p, a.n < b.n ? a.n : b.n);

	if (order != 0)
		return order;
	return a.n < b.n ? -1 : a.n > b.n;
}

static int compare_versions(const char *a, const char *b)
{
	struct nt_semver x, y;

	if (!nt_semver_parse(a, strlen(a), &x) || !nt_semver_parse(b, strlen(b), &y))
		return 0;
	return nt_semver_compare(&x, &y);
}

/* Of what fits the same request the first counts: a service's own before what it inherited, and a
 * higher version before a lower one. */
static int compare(const void *left, const void *right)
{
	const struct nt_http_entry *a = left, *b = right;
	int order = compare_texts(a->first, b->first);

	if (order == 0)
		order = (a->route->flags & NETRON_HTTP_INHERITED) -
			(b->route->flags & NETRON_HTTP_INHERITED);
	if (order == 0)
		order = compare_versions(
			b->exposed->service->version, a->exposed->service->version);
	return order;
}

static void add_all(struct nt_http_index *index, struct nt_exposed *exposed)
{
	const netron_service *service = exposed->service;

	if (!(service->flags & NETRON_SERVICE_HTTP))
		return;
	for (uint16_t i = 0; i < service->route_count; i++) {
		const netron_http_route *route = &service->routes[i];
		const char *first = route->segment_count > 0 ? route->segments[0].text : NULL;
		index->entries[index->count++] =
			(struct nt_http_entry){ nt_text_of(first ? first : ""), exposed, route };
	}
}

bool nt_http_index_look(struct nt_http_index *index, const netron *net)
{
	const struct nt_registry *registry = net->registry;
	size_t count;

	if (index->change == registry->change + 1)
		return true;
	count = count_of(registry);
	struct nt_http_entry *entries =
		nt_alloc_zeroed(&net->allocator, count + 1, sizeof *entries);
	if (!entries)
		return false;
	nt_free(&net->allocator, index->entries);
	*index = (struct nt_http_index){ registry->change + 1, entries, 0 };
	for (struct nt_list *node = registry->all.next; node != &registry->all; node = node->next)
		add_all(index, NT_CONTAINER(node, struct nt_exposed, node));
	qsort(entries, index->count, sizeof *entries, compare);
	return true;
}

void nt_http_index_fini(struct nt_http_index *index, const netron_allocator *allocator)
{
	nt_free(allocator, index->entries);
	*index = (struct nt_http_index){ 0 };
}

/* ---- finding ---- */

static bool fits(const netron_http_route *route, struct nt_text path)
{
	struct nt_text segment;

	for (uint8_t i = 0; i < route->segment_count; i++) {
		const netron_http_segment *wanted = &route->segments[i];
		if (wanted->is_rest)
			return path.n > 0; /* at least the slash */
		if (!nt_http_next_segment(&path, &segment))
			return false;
		if (wanted->text ? !nt_http_decodes_to(segment, nt_text_of(wanted->text))
				 : segment.n == 0)
			return false;
	}
	return path.n == 0;
}

/* The first entry of those whose first segment is this one, or where it would be. */
static size_t begin_of(const struct nt_http_index *index, struct nt_text first)
{
	size_t low = 0, high = index->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (compare_texts(index->entries[middle].first, first) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct nt_http_entry *nt_http_index_find(
	const struct nt_http_index *index, struct nt_text path, uint8_t verb, unsigned *out_verbs)
{
	const struct nt_http_entry *found = NULL;
	struct nt_text rest = path, first = { "", 0 };

	*out_verbs = 0;
	if (path.n == 1)
		path.n = 0; /* "/" has no segments */
	else
		nt_http_next_segment(&rest, &first);
	for (size_t i = begin_of(index, first); i < index->count; i++) {
		const struct nt_http_entry *entry = &index->entries[i];
		if (compare_texts(entry->first, first) != 0)
			break;
		if (!fits(entry->route, path))
			continue;
		*out_verbs |= 1u << entry->route->verb;
		if (!found && entry->route->verb == verb)
			found = entry;
	}
	return found;
}
