/* strmap.h - string -> pointer, open addressing, SipHash-1-3 with a random key per map: keys may
 * come from peers. Keys are borrowed: they live in the value. */
#ifndef NT_STRMAP_H
#define NT_STRMAP_H

#include "base/alloc.h"

/* Free: key is NULL. Linear probing; removing closes the gap, so there are no tombstones. */
struct nt_strmap_entry {
	const char *key;
	size_t size;
	void *value;
	uint64_t hash;
};

struct nt_strmap {
	const netron_allocator *allocator;
	struct nt_strmap_entry *entries;
	size_t count, capacity;
	uint64_t seed[2];
};

void nt_strmap_init(struct nt_strmap *map, const netron_allocator *allocator);
void nt_strmap_fini(struct nt_strmap *map);
/* 0, NETRON_E_CONFLICT when the key is there, NETRON_E_NO_MEMORY. */
int nt_strmap_put(struct nt_strmap *map, const char *key, size_t size, void *value);
void *nt_strmap_get(const struct nt_strmap *map, const char *key, size_t size);
void *nt_strmap_remove(struct nt_strmap *map, const char *key, size_t size);
/* Calls fn for each; fn may not change the map. */
void nt_strmap_each(const struct nt_strmap *map,
	void (*fn)(const char *key, size_t size, void *value, void *user), void *user);

#endif
