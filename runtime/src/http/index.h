/* index.h - the routes of all services that are exposed, found by their first segment. */
#ifndef NT_HTTP_INDEX_H
#define NT_HTTP_INDEX_H

#include "base/text.h"
#include "peer/instance.h"

struct nt_exposed;

struct nt_http_entry {
	struct nt_text first; /* segment; empty: the route "/" */
	struct nt_exposed *exposed;
	const netron_http_route *route;
};

/* Valid for one state of the registry. Zeroed: empty. */
struct nt_http_index {
	uint64_t change; /* of the registry, + 1 */
	struct nt_http_entry *entries;
	size_t count;
};

/* Brings it up to date. false: no memory. */
bool nt_http_index_look(struct nt_http_index *index, const netron *net);
void nt_http_index_fini(struct nt_http_index *index, const netron_allocator *allocator);

/* The route for a path and a verb (NETRON_HTTP_GET ...); NULL: none. *out_verbs: bits of the verbs
 * (1 << NETRON_HTTP_GET ...) of all routes that fit the path. */
const struct nt_http_entry *nt_http_index_find(
	const struct nt_http_index *index, struct nt_text path, uint8_t verb, unsigned *out_verbs);

#endif
