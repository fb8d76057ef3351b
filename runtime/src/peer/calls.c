/* calls.c - the requests of one connection that wait for an answer. */
#include "peer/calls.h"

#include <netron/error.h>

enum { FIRST_CAPACITY = 8 };

void nt_calls_init(struct nt_calls *calls)
{
	*calls = (struct nt_calls){ .id_mask = UINT32_MAX };
}

void nt_calls_fini(struct nt_calls *calls, const netron_allocator *allocator)
{
	nt_free(allocator, calls->places);
	nt_calls_init(calls);
}

/* Ids that had different places keep different places in a table twice as large. */
static int grow(struct nt_calls *calls, const netron_allocator *allocator)
{
	uint32_t capacity = calls->capacity ? calls->capacity * 2 : FIRST_CAPACITY;
	struct nt_call_place *places = nt_alloc_zeroed(allocator, capacity, sizeof *places);

	if (!places)
		return NETRON_E_NO_MEMORY;
	for (uint32_t i = 0; i < calls->capacity; i++)
		if (calls->places[i].task)
			places[calls->places[i].id & (capacity - 1)] = calls->places[i];
	nt_free(allocator, calls->places);
	calls->places = places;
	calls->capacity = capacity;
	return 0;
}

uint32_t nt_calls_next_id(struct nt_calls *calls)
{
	do
		calls->last_id = (calls->last_id + 1) & calls->id_mask;
	while (calls->last_id == 0 ||
		(calls->places && calls->places[calls->last_id & (calls->capacity - 1)].task));
	return calls->last_id;
}

/* At most half of the places are taken, so that few ids are skipped. */
int nt_calls_add(struct nt_calls *calls, const netron_allocator *allocator, uint32_t max,
	struct nt_task *task, uint32_t *out_id)
{
	if (calls->count >= max || calls->count >= calls->id_mask / 2)
		return NETRON_E_LIMIT;
	if (calls->count * 2 >= calls->capacity) {
		int rc = grow(calls, allocator);
		if (rc < 0)
			return rc;
	}
	*out_id = nt_calls_next_id(calls);
	calls->places[*out_id & (calls->capacity - 1)] = (struct nt_call_place){ task, *out_id };
	calls->count++;
	return 0;
}

struct nt_task *nt_calls_find(const struct nt_calls *calls, uint32_t id)
{
	if (calls->count == 0)
		return NULL;
	const struct nt_call_place *place = &calls->places[id & (calls->capacity - 1)];
	return place->id == id ? place->task : NULL;
}

void nt_calls_remove(struct nt_calls *calls, const struct nt_task *task, uint32_t id)
{
	struct nt_call_place *place;

	if (calls->count == 0)
		return;
	place = &calls->places[id & (calls->capacity - 1)];
	if (place->task != task)
		return;
	place->task = NULL;
	calls->count--;
}

struct nt_task *nt_calls_next(const struct nt_calls *calls, uint32_t *at)
{
	while (calls->count > 0 && *at < calls->capacity) {
		struct nt_task *task =
			calls->places[(calls->last_id + ++*at) & (calls->capacity - 1)].task;
		if (task)
			return task;
	}
	return NULL;
}

void nt_calls_restart(struct nt_calls *calls)
{
	calls->last_id = 0;
}
