/* arena.h - bump allocation for what lives and dies together: one task, one result.
 * Chunks come from a pool so that the steady state allocates nothing. ASan poisons what is free. */
#ifndef NT_ARENA_H
#define NT_ARENA_H

#include "base/alloc.h"

#include <stdarg.h>

/* Bytes behind at that may be written past the end of an allocation by whole-word copies. */
enum { NT_ARENA_SLACK = 16, NT_ARENA_CHUNK = 4096 };

struct nt_chunk; /* one piece of memory */

/* Free standard chunks of one instance, bounded. */
struct nt_arena_pool {
	const netron_allocator *allocator;
	struct nt_chunk *free;
	size_t count, max_count;
};

struct nt_arena {
	struct nt_arena_pool *pool;
	struct nt_chunk *chunks;
	char *at, *limit;       /* the free room of the current chunk; the codec works on these two
				   directly */
	size_t used, max_bytes; /* of all chunks; 0: no limit */
};

void nt_arena_pool_init(
	struct nt_arena_pool *pool, const netron_allocator *allocator, size_t max_count);
void nt_arena_pool_fini(struct nt_arena_pool *pool);

void nt_arena_init(struct nt_arena *arena, struct nt_arena_pool *pool,
	size_t max_bytes);                  /* takes no memory yet */
void nt_arena_fini(struct nt_arena *arena); /* chunks go back to the pool; arena is as after init */

/* Aligned to 16, not zeroed. NULL when memory is out or max_bytes is reached. */
void *nt_arena_alloc(struct nt_arena *arena, size_t size);
void *nt_arena_zeroed(struct nt_arena *arena, size_t size);
void *nt_arena_array(struct nt_arena *arena, size_t count, size_t size); /* NULL on overflow too */
/* Makes at..limit at least size + NT_ARENA_SLACK bytes, also when at is first aligned to 16 (a new
 * chunk when needed). false: no memory or limit. */
bool nt_arena_room(struct nt_arena *arena, size_t size);
char *nt_arena_strndup(struct nt_arena *arena, const char *string, size_t size);
char *nt_arena_printf(struct nt_arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
char *nt_arena_vprintf(struct nt_arena *arena, const char *format, va_list arguments)
	__attribute__((format(printf, 2, 0)));
/* The first allocation of an arena that will stay small: a chunk little larger than size. */
void *nt_arena_first(struct nt_arena *arena, size_t size);

/* An owned result: an arena whose root value comes first and is freed through
 * netron_owned_free(root). begin: reserves the hidden header and root_size zeroed bytes in a fresh
 * arena taken from allocator (no pool: it may be freed on any thread). Allocate what root points to
 * from *out_arena, then end. */
void *nt_owned_begin(const netron_allocator *allocator, size_t root_size, size_t max_bytes,
	struct nt_arena *out_arena);
void nt_owned_end(void *root,
	struct nt_arena *arena); /* root owns the arena's chunks from here; arena is empty */
void nt_owned_abandon(void *root, struct nt_arena *arena);
/* A flat result in one step; netron_owned_free, netron_string_free. */
void *nt_owned_copy(const netron_allocator *allocator, const void *data, size_t size);
char *nt_owned_strndup(const netron_allocator *allocator, const char *string, size_t size);

#endif
