/* value_twice.c - whether keys and members of sets are all different, in n log n. */
#include "codec/value_twice.h"

#include "codec/compare.h"

#include <string.h>

static int compare_members(const void *a, const void *b, const void *context)
{
	const netron_member *members = context;
	const netron_member *x = &members[*(const uint32_t *)a],
			    *y = &members[*(const uint32_t *)b];
	size_t shorter = x->key_size < y->key_size ? x->key_size : y->key_size;
	int order = memcmp(x->key, y->key, shorter);

	if (order)
		return order;
	return x->key_size < y->key_size ? -1 : x->key_size > y->key_size;
}

struct values {
	const char *first;
	size_t stride;
};

static int compare_values(const void *a, const void *b, const void *context)
{
	const struct values *values = context;
	const void *x = values->first + values->stride * *(const uint32_t *)a;
	const void *y = values->first + values->stride * *(const uint32_t *)b;

	return nt_compare_values(x, y);
}

static bool are_unique(struct nt_reader *r, size_t count,
	int (*compare)(const void *, const void *, const void *), const void *context)
{
	uint32_t *order;

	if (count < 2)
		return true;
	order = nt_take(r, count * sizeof(*order));
	if (!order)
		return false;
	for (uint32_t i = 0; i < count; i++)
		order[i] = i;
	nt_sort(order, count, sizeof(*order), compare, context);
	for (size_t i = 1; i < count; i++) {
		if (compare(&order[i - 1], &order[i], context) == 0) {
			nt_read_fail(r, NETRON_E_INVALID_VALUE, "a key that stands there twice");
			return false;
		}
	}
	return true;
}

bool nt_members_are_unique(struct nt_reader *r, const netron_member *members, size_t count)
{
	return are_unique(r, count, compare_members, members);
}

bool nt_values_are_unique(
	struct nt_reader *r, const netron_value *values, size_t stride, size_t count)
{
	struct values context = { (const char *)values, stride };

	return are_unique(r, count, compare_values, &context);
}
