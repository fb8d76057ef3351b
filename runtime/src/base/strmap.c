#include "base/strmap.h"

#include "base/siphash.h"
#include "base/uid.h"

#include <netron/error.h>
#include <string.h>

enum { FIRST_CAPACITY = 8 };

void nt_strmap_init(struct nt_strmap *map, const netron_allocator *allocator)
{
	*map = (struct nt_strmap){ .allocator = allocator };
	nt_random(map->seed, sizeof(map->seed));
}

void nt_strmap_fini(struct nt_strmap *map)
{
	nt_free(map->allocator, map->entries);
	map->entries = NULL;
	map->count = map->capacity = 0;
}

/* The entry of key, or the free one where it would go. There is always a free one. */
static struct nt_strmap_entry *find(
	const struct nt_strmap *map, const char *key, size_t size, uint64_t hash)
{
	size_t mask = map->capacity - 1;

	for (size_t i = (size_t)hash & mask;; i = (i + 1) & mask) {
		struct nt_strmap_entry *entry = &map->entries[i];

		if (!entry->key)
			return entry;
		if (entry->hash == hash && entry->size == size && !memcmp(entry->key, key, size))
			return entry;
	}
}

static bool grow(struct nt_strmap *map)
{
	struct nt_strmap larger = *map;

	larger.capacity = map->capacity ? map->capacity * 2 : FIRST_CAPACITY;
	larger.entries = nt_alloc_zeroed(map->allocator, larger.capacity, sizeof(*larger.entries));
	if (!larger.entries)
		return false;
	for (size_t i = 0; i < map->capacity; i++) {
		const struct nt_strmap_entry *entry = &map->entries[i];

		if (entry->key)
			*find(&larger, entry->key, entry->size, entry->hash) = *entry;
	}
	nt_free(map->allocator, map->entries);
	*map = larger;
	return true;
}

int nt_strmap_put(struct nt_strmap *map, const char *key, size_t size, void *value)
{
	uint64_t hash = nt_siphash(map->seed, key, size);
	struct nt_strmap_entry *entry;

	if (map->capacity && find(map, key, size, hash)->key)
		return NETRON_E_CONFLICT;
	if (map->count >= map->capacity / 4 * 3 && !grow(map))
		return NETRON_E_NO_MEMORY;
	entry = find(map, key, size, hash);
	*entry = (struct nt_strmap_entry){ key, size, value, hash };
	map->count++;
	return 0;
}

void *nt_strmap_get(const struct nt_strmap *map, const char *key, size_t size)
{
	if (!map->count)
		return NULL;
	return find(map, key, size, nt_siphash(map->seed, key, size))->value;
}

void *nt_strmap_remove(struct nt_strmap *map, const char *key, size_t size)
{
	size_t mask = map->capacity - 1, gap;
	struct nt_strmap_entry *entry;
	void *value;

	if (!map->count)
		return NULL;
	entry = find(map, key, size, nt_siphash(map->seed, key, size));
	if (!entry->key)
		return NULL;
	value = entry->value;
	gap = (size_t)(entry - map->entries);
	for (size_t i = (gap + 1) & mask; map->entries[i].key; i = (i + 1) & mask) {
		size_t home = (size_t)map->entries[i].hash & mask;

		/* It may move to the gap when that lies between its home and where it is. */
		if (((i - home) & mask) < ((i - gap) & mask))
			continue;
		map->entries[gap] = map->entries[i];
		gap = i;
	}
	map->entries[gap] = (struct nt_strmap_entry){ 0 };
	map->count--;
	return value;
}

void nt_strmap_each(const struct nt_strmap *map,
	void (*fn)(const char *key, size_t size, void *value, void *user), void *user)
{
	for (size_t i = 0; i < map->capacity; i++) {
		const struct nt_strmap_entry *entry = &map->entries[i];

		if (entry->key)
			fn(entry->key, entry->size, entry->value, user);
	}
}
