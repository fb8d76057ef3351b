/* alloc.h - the user's allocator, handed down explicitly. Sizes are checked against overflow by the
 * callers' helpers here. */
#ifndef NT_ALLOC_H
#define NT_ALLOC_H

#include <netron/types.h>

/* malloc, realloc, free. */
extern const netron_allocator nt_alloc_default;

void *nt_alloc(const netron_allocator *allocator, size_t size);
/* Zeroed; NULL too when count * size overflows. */
void *nt_alloc_zeroed(const netron_allocator *allocator, size_t count, size_t size);
void *nt_realloc(const netron_allocator *allocator, void *memory, size_t size);
void nt_free(const netron_allocator *allocator, void *memory); /* NULL is fine */
char *nt_strdup(const netron_allocator *allocator, const char *string);
char *nt_strndup(const netron_allocator *allocator, const char *string, size_t size);

#endif
