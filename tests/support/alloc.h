/* alloc.h - an allocator for tests: counts what is live, fails where it is told to, and notices
 * blocks that are freed twice or were never its own.
 *
 * The sweep every user of memory is put through:
 *
 *	for (size_t n = 1;; n++) {
 *		struct nt_test_alloc alloc;
 *
 *		nt_test_alloc_init(&alloc);
 *		alloc.fail_at = n;
 *		... the work, with &alloc.allocator: succeeds, or fails with NETRON_E_NO_MEMORY ...
 *		ck_assert_uint_eq(alloc.live, 0);
 *		if (alloc.count < n)
 *			break;
 *	} */
#ifndef NT_TEST_ALLOC_H
#define NT_TEST_ALLOC_H

#include <netron/types.h>

#include <stdbool.h>
#include <stddef.h>

struct nt_test_alloc {
	netron_allocator allocator; /* hand out &x.allocator; it points back to x */
	size_t live;                /* blocks allocated and not yet freed */
	size_t live_bytes;          /* what they hold together */
	size_t peak_bytes;          /* the most they ever held */
	size_t count;               /* allocations and reallocations asked for so far */
	size_t fail_at;             /* the one that fails, counted from 1; 0: none */
	bool fail_all_after;        /* fail_at and every later one */
};

/* The struct must stay where it is: the allocator holds its address. */
void nt_test_alloc_init(struct nt_test_alloc *alloc);

#endif
