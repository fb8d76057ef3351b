#include "support/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define ARENA_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_ASAN 1
#endif
#endif
#ifdef ARENA_ASAN
#include <sanitizer/asan_interface.h>
#define ARENA_GAP 16 /* poisoned bytes between blocks */
#else
#define ASAN_POISON_MEMORY_REGION(block, size) ((void)(block), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(block, size) ((void)(block), (void)(size))
#define ARENA_GAP 0
#endif

#define ARENA_ALIGN _Alignof(max_align_t)
#ifndef ARENA_FIRST_CHUNK /* a test makes them small */
#define ARENA_FIRST_CHUNK (16u * 1024u)
#define ARENA_LAST_CHUNK (1024u * 1024u)
#endif

struct chunk {
	struct chunk *older;
	size_t size; /* of data */
	_Alignas(ARENA_ALIGN) char data[];
};

/* Where to go on when memory runs out. */
struct guard {
	struct guard *outer;
	jmp_buf jump;
};

struct arena {
	struct arena_allocator allocator;
	struct chunk *chunk; /* the one in use, older ones behind it */
	size_t taken;        /* of chunk->data */
	size_t next_size;
	size_t used;
	struct guard *guard;
};

static void *heap_alloc(size_t size, void *user)
{
	(void)user;
	return malloc(size);
}

static void heap_free(void *block, void *user)
{
	(void)user;
	free(block);
}

struct arena *arena_new(const struct arena_allocator *allocator)
{
	const struct arena_allocator heap = { heap_alloc, heap_free, NULL };

	if (!allocator)
		allocator = &heap;
	struct arena *arena = allocator->alloc(sizeof(*arena), allocator->user);
	if (!arena)
		return NULL;
	*arena = (struct arena){ .allocator = *allocator, .next_size = ARENA_FIRST_CHUNK };
	return arena;
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	struct arena_allocator allocator = arena->allocator;
	struct chunk *chunk = arena->chunk;
	while (chunk) {
		struct chunk *older = chunk->older;
		ASAN_UNPOISON_MEMORY_REGION(chunk->data, chunk->size);
		allocator.free(chunk, allocator.user);
		chunk = older;
	}
	allocator.free(arena, allocator.user);
}

bool arena_try(struct arena *arena, void (*run)(void *context), void *context)
{
	struct guard guard = { .outer = arena->guard };

	arena->guard = &guard;
	if (setjmp(guard.jump) == 0) {
		run(context);
		arena->guard = guard.outer;
		return true;
	}
	arena->guard = guard.outer;
	return false;
}

_Noreturn void arena_exhausted(const struct arena *arena)
{
	if (arena->guard)
		longjmp(arena->guard->jump, 1);
	fputs("netronc: error: out of memory\n", stderr);
	exit(3);
}

/* A chunk with room for size bytes becomes the current one. */
static void arena_add_chunk(struct arena *arena, size_t size)
{
	if (size > PTRDIFF_MAX - sizeof(struct chunk) - ARENA_LAST_CHUNK)
		arena_exhausted(arena);
	size_t room = size > arena->next_size / 4 ? size + arena->next_size : arena->next_size;
	struct chunk *chunk = arena->allocator.alloc(sizeof(*chunk) + room, arena->allocator.user);
	if (!chunk)
		arena_exhausted(arena);
	chunk->older = arena->chunk;
	chunk->size = room;
	ASAN_POISON_MEMORY_REGION(chunk->data, room);
	arena->chunk = chunk;
	arena->taken = 0;
	if (arena->next_size < ARENA_LAST_CHUNK)
		arena->next_size *= 2;
}

/* Like arena_alloc(), not zeroed. */
static void *arena_take(struct arena *arena, size_t size)
{
	if (size > PTRDIFF_MAX - ARENA_ALIGN - ARENA_GAP)
		arena_exhausted(arena);
	size_t step = ((size ? size : 1) + ARENA_GAP + ARENA_ALIGN - 1) & ~(ARENA_ALIGN - 1);
	if (!arena->chunk || arena->chunk->size - arena->taken < step)
		arena_add_chunk(arena, step);
	void *block = arena->chunk->data + arena->taken;
	arena->taken += step;
	arena->used += step;
	ASAN_UNPOISON_MEMORY_REGION(block, size);
	return block;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	return memset(arena_take(arena, size), 0, size);
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
	size_t total;

	if (__builtin_mul_overflow(count, size, &total))
		arena_exhausted(arena);
	return arena_alloc(arena, total);
}

void *arena_grow(struct arena *arena, void *block, size_t old_size, size_t new_size)
{
	if (block && new_size <= old_size)
		return block;
	if (block && old_size) {
		size_t step = (old_size + ARENA_GAP + ARENA_ALIGN - 1) & ~(ARENA_ALIGN - 1);
		char *end = arena->chunk->data + arena->taken;
		size_t extra = new_size - old_size;
		size_t room = arena->chunk->size - arena->taken;
		if ((char *)block + step == end && extra < room &&
			room - extra >= ARENA_ALIGN + ARENA_GAP) {
			size_t more = (extra + ARENA_ALIGN - 1) & ~(ARENA_ALIGN - 1);
			arena->taken += more;
			arena->used += more;
			ASAN_UNPOISON_MEMORY_REGION(block, new_size);
			return block;
		}
	}
	void *grown = arena_take(arena, new_size);
	if (old_size)
		memcpy(grown, block, old_size);
	return grown;
}

char *arena_string_n(struct arena *arena, const char *bytes, size_t size)
{
	char *copy = arena_take(arena, size + 1);

	if (size)
		memcpy(copy, bytes, size);
	copy[size] = '\0';
	return copy;
}

char *arena_string(struct arena *arena, const char *string)
{
	return arena_string_n(arena, string, strlen(string));
}

char *arena_format(struct arena *arena, const char *format, ...)
{
	va_list arguments, again;

	va_start(arguments, format);
	va_copy(again, arguments);
	int size = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	if (size < 0) {
		va_end(again);
		arena_exhausted(arena);
	}
	char *string = arena_take(arena, (size_t)size + 1);
	vsnprintf(string, (size_t)size + 1, format, again);
	va_end(again);
	return string;
}

size_t arena_used(const struct arena *arena)
{
	return arena->used;
}
