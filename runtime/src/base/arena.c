#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define NT_ARENA_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NT_ARENA_ASAN 1
#endif
#endif

#ifdef NT_ARENA_ASAN
#include <sanitizer/asan_interface.h>
#define POISON(memory, size) ASAN_POISON_MEMORY_REGION(memory, size)
#define UNPOISON(memory, size) ASAN_UNPOISON_MEMORY_REGION(memory, size)
#else
#define POISON(memory, size) ((void)(memory), (void)(size))
#define UNPOISON(memory, size) ((void)(memory), (void)(size))
#endif

/* FIRST: an owned result of this size or less is one allocation. */
enum { ALIGNMENT = 16, FIRST = 512 };

/* The room follows; size counts this header too. */
struct nt_chunk {
	struct nt_chunk *next;
	size_t size;
};

_Static_assert(sizeof(struct nt_chunk) % ALIGNMENT == 0, "the room starts aligned");

static char *chunk_room(struct nt_chunk *chunk)
{
	return (char *)(chunk + 1);
}

static char *align_up(char *at)
{
	return at + (-(uintptr_t)at & (ALIGNMENT - 1));
}

void nt_arena_pool_init(
	struct nt_arena_pool *pool, const netron_allocator *allocator, size_t max_count)
{
	*pool = (struct nt_arena_pool){ .allocator = allocator, .max_count = max_count };
}

static void chunk_free(struct nt_arena_pool *pool, struct nt_chunk *chunk)
{
	UNPOISON(chunk_room(chunk), chunk->size - sizeof(*chunk));
	nt_free(pool->allocator, chunk);
}

void nt_arena_pool_fini(struct nt_arena_pool *pool)
{
	while (pool->free) {
		struct nt_chunk *chunk = pool->free;

		pool->free = chunk->next;
		chunk_free(pool, chunk);
	}
	pool->count = 0;
}

void nt_arena_init(struct nt_arena *arena, struct nt_arena_pool *pool, size_t max_bytes)
{
	*arena = (struct nt_arena){ .pool = pool, .max_bytes = max_bytes };
}

/* Only chunks of the standard size are kept: any of them serves any arena. */
static void chunk_release(struct nt_arena_pool *pool, struct nt_chunk *chunk)
{
	if (chunk->size != NT_ARENA_CHUNK || pool->count >= pool->max_count) {
		chunk_free(pool, chunk);
		return;
	}
	POISON(chunk_room(chunk), chunk->size - sizeof(*chunk));
	chunk->next = pool->free;
	pool->free = chunk;
	pool->count++;
}

void nt_arena_fini(struct nt_arena *arena)
{
	while (arena->chunks) {
		struct nt_chunk *chunk = arena->chunks;

		arena->chunks = chunk->next;
		chunk_release(arena->pool, chunk);
	}
	nt_arena_init(arena, arena->pool, arena->max_bytes);
}

static bool fits_limit(const struct nt_arena *arena, size_t size)
{
	return !arena->max_bytes ||
	       (size <= arena->max_bytes && arena->used <= arena->max_bytes - size);
}

static struct nt_chunk *chunk_take(struct nt_arena_pool *pool, size_t size)
{
	struct nt_chunk *chunk = pool->free;

	if (size == NT_ARENA_CHUNK && chunk) {
		pool->free = chunk->next;
		pool->count--;
		UNPOISON(chunk_room(chunk), chunk->size - sizeof(*chunk));
		return chunk;
	}
	chunk = nt_alloc(pool->allocator, size);
	if (chunk)
		chunk->size = size;
	return chunk;
}

/* A chunk with room for size bytes wherever they start, and the slack; of usual bytes when that is
 * more. A limit too low for the usual size still lets in what fits it exactly. */
static struct nt_chunk *chunk_add(struct nt_arena *arena, size_t size, size_t usual)
{
	size_t total;
	struct nt_chunk *chunk;

	if (__builtin_add_overflow(size, sizeof(*chunk) + NT_ARENA_SLACK + ALIGNMENT - 1, &total))
		return NULL;
	if (total < usual && fits_limit(arena, usual))
		total = usual;
	if (!fits_limit(arena, total))
		return NULL;
	chunk = chunk_take(arena->pool, total);
	if (!chunk)
		return NULL;
	chunk->next = arena->chunks;
	arena->chunks = chunk;
	arena->used += total;
	return chunk;
}

static void chunk_make_current(struct nt_arena *arena, struct nt_chunk *chunk)
{
	arena->at = chunk_room(chunk);
	arena->limit = (char *)chunk + chunk->size;
}

static bool has_room(const struct nt_arena *arena, size_t size)
{
	return arena->at && (size_t)(arena->limit - arena->at) >= NT_ARENA_SLACK + ALIGNMENT - 1 &&
	       (size_t)(arena->limit - arena->at) - (NT_ARENA_SLACK + ALIGNMENT - 1) >= size;
}

bool nt_arena_room(struct nt_arena *arena, size_t size)
{
	struct nt_chunk *chunk;

	if (has_room(arena, size))
		return true;
	chunk = chunk_add(arena, size, NT_ARENA_CHUNK);
	if (!chunk)
		return false;
	chunk_make_current(arena, chunk);
	return true;
}

static void *bump(struct nt_arena *arena, size_t size)
{
	char *memory = align_up(arena->at);

	arena->at = memory + size;
	return memory;
}

/* What is large gets a chunk of its own, so that the room left in the current one stays in use. */
void *nt_arena_alloc(struct nt_arena *arena, size_t size)
{
	if (!has_room(arena, size)) {
		struct nt_chunk *chunk = chunk_add(arena, size, NT_ARENA_CHUNK);

		if (!chunk)
			return NULL;
		if (arena->at && size > NT_ARENA_CHUNK / 2)
			return chunk_room(chunk);
		chunk_make_current(arena, chunk);
	}
	return bump(arena, size);
}

void *nt_arena_first(struct nt_arena *arena, size_t size)
{
	struct nt_chunk *chunk = chunk_add(arena, size, FIRST);

	if (!chunk)
		return NULL;
	chunk_make_current(arena, chunk);
	return bump(arena, size);
}

void *nt_arena_zeroed(struct nt_arena *arena, size_t size)
{
	void *memory = nt_arena_alloc(arena, size);

	if (memory)
		memset(memory, 0, size);
	return memory;
}

void *nt_arena_array(struct nt_arena *arena, size_t count, size_t size)
{
	size_t total;

	if (__builtin_mul_overflow(count, size, &total))
		return NULL;
	return nt_arena_alloc(arena, total);
}

char *nt_arena_strndup(struct nt_arena *arena, const char *string, size_t size)
{
	char *copy;

	if (size == SIZE_MAX || !nt_arena_room(arena, size + 1))
		return NULL;
	copy = arena->at;
	arena->at += size + 1;
	if (size)
		memcpy(copy, string, size);
	copy[size] = '\0';
	return copy;
}

char *nt_arena_vprintf(struct nt_arena *arena, const char *format, va_list arguments)
{
	va_list again;
	char *text = NULL;
	int length;

	va_copy(again, arguments);
	length = vsnprintf(NULL, 0, format, arguments);
	if (length >= 0 && nt_arena_room(arena, (size_t)length + 1)) {
		text = arena->at;
		arena->at += (size_t)length + 1;
		vsnprintf(text, (size_t)length + 1, format, again);
	}
	va_end(again);
	return text;
}

char *nt_arena_printf(struct nt_arena *arena, const char *format, ...)
{
	va_list arguments;
	char *text;

	va_start(arguments, format);
	text = nt_arena_vprintf(arena, format, arguments);
	va_end(arguments);
	return text;
}
