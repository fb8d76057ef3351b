/* arena.h - everything the compiler allocates, freed at once. arena_alloc() never returns NULL:
 * when memory runs out it leaves the innermost arena_try(), or, outside of one, ends the program
 * with "out of memory" and exit code 3. Whoever allocates from an arena needs no cleanup of its
 * own. */
#ifndef NETRONC_ARENA_H
#define NETRONC_ARENA_H

#include <stdbool.h>
#include <stddef.h>

/* Where an arena takes its memory from. alloc may return NULL. */
struct arena_allocator {
	void *(*alloc)(size_t size, void *user);
	void (*free)(void *block, void *user);
	void *user;
};

struct arena;

/* allocator: NULL for malloc and free; copied. NULL when out of memory. */
struct arena *arena_new(const struct arena_allocator *allocator);
void arena_free(struct arena *arena);

/* Calls run(context). False when memory ran out in it: run did not return, what it allocated stays
 * in the arena. Calls nest. run must hold nothing but memory of this arena when it allocates. */
bool arena_try(struct arena *arena, void (*run)(void *context), void *context);

/* Leaves as running out of memory does, for those who caught it to clean up first. */
_Noreturn void arena_exhausted(const struct arena *arena);

/* Zeroed, aligned for everything. A size of 0 is fine. */
void *arena_alloc(struct arena *arena, size_t size)
	__attribute__((malloc, alloc_size(2), returns_nonnull));

/* count items of size bytes; zeroed; an overflow counts as running out of memory. */
void *arena_array(struct arena *arena, size_t count, size_t size)
	__attribute__((malloc, alloc_size(2, 3), returns_nonnull));

/* A block of new_size bytes that starts with the old_size bytes of block (which stays valid, but
 * the last block grows in place). block may be NULL. What is new is not zeroed. */
void *arena_grow(struct arena *arena, void *block, size_t old_size, size_t new_size)
	__attribute__((alloc_size(4), returns_nonnull));

/* Copies with a NUL behind them. */
char *arena_string(struct arena *arena, const char *string) __attribute__((returns_nonnull));
char *arena_string_n(struct arena *arena, const char *bytes, size_t size)
	__attribute__((returns_nonnull));
char *arena_format(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3), returns_nonnull));

/* Bytes handed out so far, for tests and --stats. */
size_t arena_used(const struct arena *arena);

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, count, type) ((type *)arena_array((arena), (count), sizeof(type)))

#endif
