#include "model/names.h"

#include <string.h>

enum { SEARCHED = 8 };

static uint64_t hash_of(const char *key)
{
	uint64_t hash = 0xcbf29ce484222325u;

	for (; *key; key++)
		hash = (hash ^ (unsigned char)*key) * 0x100000001b3u;
	return hash ^ hash >> 29;
}

static struct names_entry *find(const struct names *names, const char *key, uint64_t hash)
{
	if (!names->slots) {
		for (size_t i = 0; i < names->count; i++)
			if (names->entries[i].hash == hash && !strcmp(names->entries[i].key, key))
				return &names->entries[i];
		return NULL;
	}
	for (size_t at = hash & (names->slot_count - 1); names->slots[at];
		at = (at + 1) & (names->slot_count - 1)) {
		struct names_entry *entry = &names->entries[names->slots[at] - 1];

		if (entry->hash == hash && !strcmp(entry->key, key))
			return entry;
	}
	return NULL;
}

static void insert_slot(struct names *names, size_t index)
{
	size_t at = names->entries[index].hash & (names->slot_count - 1);

	while (names->slots[at])
		at = (at + 1) & (names->slot_count - 1);
	names->slots[at] = (uint32_t)(index + 1);
}

static void grow(struct names *names, struct arena *arena)
{
	size_t capacity = names->capacity ? names->capacity * 2 : SEARCHED;

	names->entries = arena_grow(arena, names->entries, names->count * sizeof(*names->entries),
		capacity * sizeof(*names->entries));
	names->capacity = capacity;
	if (capacity == SEARCHED)
		return;

	names->slot_count = capacity * 2;
	names->slots = ARENA_ARRAY(arena, names->slot_count, uint32_t);
	for (size_t i = 0; i < names->count; i++)
		insert_slot(names, i);
}

void *names_get(const struct names *names, const char *key)
{
	const struct names_entry *entry = find(names, key, hash_of(key));

	return entry ? entry->value : NULL;
}

void *names_add(struct names *names, struct arena *arena, const char *key, void *value)
{
	uint64_t hash = hash_of(key);
	const struct names_entry *entry = find(names, key, hash);

	if (entry)
		return entry->value;
	if (names->count == names->capacity)
		grow(names, arena);
	names->entries[names->count++] = (struct names_entry){ key, value, hash };
	if (names->slots)
		insert_slot(names, names->count - 1);
	return NULL;
}
