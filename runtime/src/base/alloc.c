#include "base/alloc.h"

#include <stdlib.h>
#include <string.h>

static void *default_alloc(size_t size, void *user)
{
	(void)user;
	return malloc(size);
}

static void *default_realloc(void *memory, size_t size, void *user)
{
	(void)user;
	return realloc(memory, size);
}

static void default_free(void *memory, void *user)
{
	(void)user;
	free(memory);
}

const netron_allocator nt_alloc_default = { default_alloc, default_realloc, default_free, NULL };

void *nt_alloc(const netron_allocator *allocator, size_t size)
{
	if (size > PTRDIFF_MAX)
		return NULL;
	return allocator->alloc(size ? size : 1, allocator->user);
}

void *nt_alloc_zeroed(const netron_allocator *allocator, size_t count, size_t size)
{
	size_t total;
	void *memory;

	if (__builtin_mul_overflow(count, size, &total))
		return NULL;
	memory = nt_alloc(allocator, total);
	if (memory)
		memset(memory, 0, total);
	return memory;
}

void *nt_realloc(const netron_allocator *allocator, void *memory, size_t size)
{
	if (size > PTRDIFF_MAX)
		return NULL;
	if (!memory)
		return nt_alloc(allocator, size);
	return allocator->realloc(memory, size ? size : 1, allocator->user);
}

void nt_free(const netron_allocator *allocator, void *memory)
{
	if (memory)
		allocator->free(memory, allocator->user);
}

char *nt_strdup(const netron_allocator *allocator, const char *string)
{
	return nt_strndup(allocator, string, strlen(string));
}

char *nt_strndup(const netron_allocator *allocator, const char *string, size_t size)
{
	char *copy = size < PTRDIFF_MAX ? nt_alloc(allocator, size + 1) : NULL;

	if (!copy)
		return NULL;
	if (size)
		memcpy(copy, string, size);
	copy[size] = '\0';
	return copy;
}
