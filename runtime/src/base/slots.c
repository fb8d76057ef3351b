#include "base/slots.h"

#include <string.h>

enum { FIRST_CAPACITY = 16 };

void nt_slots_init(struct nt_slots *slots, const netron_allocator *allocator)
{
	*slots = (struct nt_slots){ .allocator = allocator };
}

void nt_slots_fini(struct nt_slots *slots)
{
	nt_free(slots->allocator, slots->slots);
	nt_slots_init(slots, slots->allocator);
}

static bool grow(struct nt_slots *slots)
{
	uint32_t capacity = slots->capacity ? slots->capacity * 2 : FIRST_CAPACITY;
	struct nt_slot *memory;

	if (slots->capacity > UINT32_MAX / 4)
		return false;
	memory = nt_realloc(slots->allocator, slots->slots, capacity * sizeof(*memory));
	if (!memory)
		return false;
	slots->slots = memory;
	slots->capacity = capacity;
	return true;
}

uint64_t nt_slots_add(struct nt_slots *slots, void *object)
{
	uint32_t index;
	struct nt_slot *slot;

	if (slots->free) {
		index = slots->free - 1;
		slot = &slots->slots[index];
		slots->free = slot->next;
	} else {
		if (slots->count == slots->capacity && !grow(slots))
			return 0;
		index = slots->count++;
		slot = &slots->slots[index];
		slot->generation = 1;
	}
	slot->object = object;
	slot->next = 0;
	slots->live++;
	return index | (uint64_t)slot->generation << 32;
}

static struct nt_slot *find(const struct nt_slots *slots, uint64_t id)
{
	uint32_t index = (uint32_t)id, generation = (uint32_t)(id >> 32);

	if (!generation || index >= slots->count || slots->slots[index].generation != generation)
		return NULL;
	return &slots->slots[index];
}

void *nt_slots_get(const struct nt_slots *slots, uint64_t id)
{
	struct nt_slot *slot = find(slots, id);

	return slot ? slot->object : NULL;
}

void nt_slots_remove(struct nt_slots *slots, uint64_t id)
{
	struct nt_slot *slot = find(slots, id);

	if (!slot || !slot->object)
		return;
	slot->object = NULL;
	slots->live--;
	if (!++slot->generation)
		return;
	slot->next = slots->free;
	slots->free = (uint32_t)id + 1;
}
