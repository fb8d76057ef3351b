/* owned.c - results that outlive their task and their instance: one piece, freed by its root. */
#include "base/arena.h"

#include <string.h>

/* In front of the root. The allocator is copied because the instance may be gone by then. */
struct owned {
	netron_allocator allocator;
	struct nt_arena_pool pool; /* keeps nothing: it only carries the allocator */
	struct nt_arena arena;     /* of a finished result */
};

/* Its room up to the root, a multiple of the alignment. */
enum { HEADER = (sizeof(struct owned) + 15) & ~(size_t)15 };

static struct owned *header_of(void *root)
{
	return (void *)((char *)root - HEADER);
}

void *nt_owned_begin(const netron_allocator *allocator, size_t root_size, size_t max_bytes,
	struct nt_arena *out_arena)
{
	struct nt_arena_pool pool;
	struct owned *owned;

	if (root_size > PTRDIFF_MAX)
		return NULL;
	nt_arena_pool_init(&pool, allocator, 0);
	nt_arena_init(out_arena, &pool, max_bytes);
	owned = nt_arena_first(out_arena, HEADER + root_size);
	if (!owned)
		return NULL;
	memset(owned, 0, HEADER + root_size);
	owned->allocator = *allocator;
	nt_arena_pool_init(&owned->pool, &owned->allocator, 0);
	out_arena->pool = &owned->pool;
	return (char *)owned + HEADER;
}

void nt_owned_end(void *root, struct nt_arena *arena)
{
	header_of(root)->arena = *arena;
	*arena = (struct nt_arena){ 0 };
}

/* The header lies in one of the chunks to free: what frees them must stand elsewhere. */
static void free_chunks(const struct owned *owned, struct nt_arena arena)
{
	netron_allocator allocator = owned->allocator;
	struct nt_arena_pool pool;

	nt_arena_pool_init(&pool, &allocator, 0);
	arena.pool = &pool;
	nt_arena_fini(&arena);
}

void nt_owned_abandon(void *root, struct nt_arena *arena)
{
	free_chunks(header_of(root), *arena);
	*arena = (struct nt_arena){ 0 };
}

void netron_owned_free(void *owned)
{
	if (owned)
		free_chunks(header_of(owned), header_of(owned)->arena);
}

void *nt_owned_copy(const netron_allocator *allocator, const void *data, size_t size)
{
	struct nt_arena arena;
	void *root = nt_owned_begin(allocator, size, 0, &arena);

	if (!root)
		return NULL;
	if (size)
		memcpy(root, data, size);
	nt_owned_end(root, &arena);
	return root;
}

char *nt_owned_strndup(const netron_allocator *allocator, const char *string, size_t size)
{
	struct nt_arena arena;
	char *root = size < PTRDIFF_MAX ? nt_owned_begin(allocator, size + 1, 0, &arena) : NULL;

	if (!root)
		return NULL;
	if (size)
		memcpy(root, string, size);
	nt_owned_end(root, &arena);
	return root;
}

void netron_string_free(char *string)
{
	netron_owned_free(string);
}

void netron_string_freep(char **string)
{
	netron_owned_free(*string);
	*string = NULL;
}
