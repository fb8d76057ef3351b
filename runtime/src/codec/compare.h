/* compare.h - an order of C values by their descriptors: maps are sorted by key, sets and maps hold
 * each once. Also dynamic values, as JavaScript's Map and Set tell them apart. */
#ifndef NT_COMPARE_H
#define NT_COMPARE_H

#include <netron/schema.h>

/* <0, 0, >0. Strings as strcmp. NaN equals NaN, -0 equals 0. Objects inside `any` are equal only to
 * themselves. */
int nt_compare(uint8_t op, const void *type, const void *a, const void *b);
/* Numbers by value, strings, booleans ... by content; everything else by address. */
int nt_compare_values(const netron_value *a, const netron_value *b);

/* count elements of size bytes; key is the slot of what stands at the start of each. */
bool nt_is_ascending(const netron_slot *key, const void *items, size_t count, size_t size);
/* Sorts the elements in place. Index of the second of two equal ones, SIZE_MAX when there are none.
 */
size_t nt_sort_entries(const netron_slot *key, void *items, size_t count, size_t size);
/* The same without moving elements; order is room for count indices. */
size_t nt_find_twice(
	const netron_slot *key, const void *items, size_t count, size_t size, uint32_t *order);

/* Heap sort: in place, no memory, no bad cases. */
void nt_sort(void *items, size_t count, size_t size,
	int (*compare)(const void *a, const void *b, const void *context), const void *context);

#endif
