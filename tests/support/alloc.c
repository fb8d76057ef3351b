/* alloc.c - see alloc.h. */
#include "alloc.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Stands before every block. The magic is the owner's address mixed with a constant, so that a
 * block of another allocator is told from one of ours. */
struct header {
	uintptr_t magic;
	size_t size;
};

/* Keeps the block behind the header aligned for any type. */
enum { HEADER_SIZE = 32 };

static const uintptr_t LIVE = (uintptr_t)0x6e65742d6c697665;
static const uintptr_t DEAD = (uintptr_t)0x6e65742d64656164;

static bool should_fail(struct nt_test_alloc *alloc)
{
	alloc->count++;
	if (alloc->fail_at == 0)
		return false;
	return alloc->fail_all_after ? alloc->count >= alloc->fail_at
				     : alloc->count == alloc->fail_at;
}

static struct header *header_of(const struct nt_test_alloc *alloc, void *memory)
{
	struct header *header = (void *)((char *)memory - HEADER_SIZE);

	if (header->magic != ((uintptr_t)alloc ^ LIVE)) {
		fprintf(stderr, "test allocator: %p is %s\n", memory,
			header->magic == ((uintptr_t)alloc ^ DEAD) ? "freed twice"
								   : "not a block of its own");
		abort();
	}
	return header;
}

static void *give(struct nt_test_alloc *alloc, struct header *header, size_t size)
{
	header->magic = (uintptr_t)alloc ^ LIVE;
	header->size = size;
	return (char *)header + HEADER_SIZE;
}

static void *test_alloc(size_t size, void *user)
{
	struct nt_test_alloc *alloc = user;
	struct header *header;

	if (should_fail(alloc) || size > SIZE_MAX - HEADER_SIZE)
		return NULL;
	header = malloc(HEADER_SIZE + size);
	if (header == NULL)
		return NULL;
	/* What nobody wrote must not look like zeros. */
	memset((char *)header + HEADER_SIZE, 0xa5, size);
	alloc->live++;
	alloc->live_bytes += size;
	if (alloc->live_bytes > alloc->peak_bytes)
		alloc->peak_bytes = alloc->live_bytes;
	return give(alloc, header, size);
}

static void test_free(void *memory, void *user)
{
	struct nt_test_alloc *alloc = user;
	struct header *header;

	if (memory == NULL)
		return;
	header = header_of(alloc, memory);
	header->magic = (uintptr_t)alloc ^ DEAD;
	memset(memory, 0xdd, header->size);
	alloc->live--;
	alloc->live_bytes -= header->size;
	free(header);
}

/* Always moves, so that a pointer kept across a reallocation is found. */
static void *test_realloc(void *memory, size_t size, void *user)
{
	struct nt_test_alloc *alloc = user;
	size_t old_size;
	void *moved;

	if (memory == NULL)
		return test_alloc(size, user);
	old_size = header_of(alloc, memory)->size;
	moved = test_alloc(size, user);
	if (moved == NULL)
		return NULL;
	memcpy(moved, memory, old_size < size ? old_size : size);
	test_free(memory, user);
	return moved;
}

void nt_test_alloc_init(struct nt_test_alloc *alloc)
{
	*alloc = (struct nt_test_alloc){
		.allocator = {
			.alloc = test_alloc,
			.realloc = test_realloc,
			.free = test_free,
			.user = alloc,
		},
	};
}
