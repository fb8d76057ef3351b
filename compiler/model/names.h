/* names.h - from a string to a pointer, in an arena. Small tables are searched, large ones hashed.
 */
#ifndef NETRONC_NAMES_H
#define NETRONC_NAMES_H

#include "support/arena.h"

#include <stddef.h>
#include <stdint.h>

struct names_entry {
	const char *key;
	void *value;
	uint64_t hash;
};

/* Zeroed is empty. */
struct names {
	struct names_entry *entries; /* in the order they came */
	uint32_t *slots;             /* index + 1 into entries; NULL while there are few */
	size_t count, capacity, slot_count;
};

/* NULL when key is not there. */
void *names_get(const struct names *names, const char *key);

/* Adds key (which must stay) unless it is there; returns what was there before, else NULL. value is
 * not NULL. */
void *names_add(struct names *names, struct arena *arena, const char *key, void *value);

#endif
