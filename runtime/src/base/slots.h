/* slots.h - handle <-> object in O(1), with generations, so that an old handle finds nothing.
 * An id is index | generation << 32, never 0. A slot whose generation would wrap is retired. */
#ifndef NT_SLOTS_H
#define NT_SLOTS_H

#include "base/alloc.h"

/* Free: object is NULL and next the next free index + 1. Retired: generation 0. */
struct nt_slot {
	void *object;
	uint32_t generation, next;
};

struct nt_slots {
	const netron_allocator *allocator;
	struct nt_slot *slots;
	uint32_t count, capacity, free; /* free: first free index + 1, 0: none */
	uint32_t live;
};

void nt_slots_init(struct nt_slots *slots, const netron_allocator *allocator);
void nt_slots_fini(struct nt_slots *slots);
uint64_t nt_slots_add(struct nt_slots *slots, void *object);   /* 0: no memory */
void *nt_slots_get(const struct nt_slots *slots, uint64_t id); /* NULL: gone */
void nt_slots_remove(struct nt_slots *slots, uint64_t id);

#endif
