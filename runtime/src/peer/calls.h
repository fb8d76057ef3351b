/* calls.h - the requests of one connection that wait for an answer: id <-> task. Ids are ours, so
 * the low bits of an id are its place in the table; an id whose place is taken is skipped. */
#ifndef NT_CALLS_H
#define NT_CALLS_H

#include "base/alloc.h"

struct nt_task;

struct nt_call_place {
	struct nt_task *task; /* NULL: free */
	uint32_t id;
};

struct nt_calls {
	struct nt_call_place *places; /* capacity of them, a power of two; NULL while there were
					 none */
	uint32_t capacity, count;
	uint32_t last_id;
	uint32_t id_mask; /* ids are 1 to id_mask; all ones but in tests of the wrap */
};

void nt_calls_init(struct nt_calls *calls);
void nt_calls_fini(struct nt_calls *calls, const netron_allocator *allocator);
/* 0 and an id, NETRON_E_LIMIT when max or every id is in use, NETRON_E_NO_MEMORY. */
int nt_calls_add(struct nt_calls *calls, const netron_allocator *allocator, uint32_t max,
	struct nt_task *task, uint32_t *out_id);
/* An id nobody waits for: of a request whose answer is ignored. */
uint32_t nt_calls_next_id(struct nt_calls *calls);
/* NULL: nobody waits for this id. */
struct nt_task *nt_calls_find(const struct nt_calls *calls, uint32_t id);
/* Nothing when task is not there under this id. */
void nt_calls_remove(struct nt_calls *calls, const struct nt_task *task, uint32_t id);
/* Each in turn, the oldest first but for wraps: *at is 0 before the first; NULL: that was the last.
 * The one returned may be removed meanwhile. */
struct nt_task *nt_calls_next(const struct nt_calls *calls, uint32_t *at);
/* A new connection: ids from 1 on. Nothing may be in the table. */
void nt_calls_restart(struct nt_calls *calls);

#endif
