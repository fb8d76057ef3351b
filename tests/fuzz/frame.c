/* frame.c - a stream of bytes, cut as its first bytes say: the same messages must come as from the
 * whole in one piece, or the same error. */
#include "wire/frame.h"

#include <netron/error.h>
#include <stdlib.h>
#include <string.h>

enum { MAX = 4096 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool keep(void *user, const uint8_t *data, size_t size)
{
	struct nt_buf *seen = user;
	size_t begin = nt_frame_begin(seen);

	if (begin == SIZE_MAX || !nt_buf_append(seen, data, size))
		abort();
	nt_frame_end(seen, begin);
	return true;
}

static int feed(struct nt_frame *frame, const uint8_t *data, size_t size, struct nt_buf *seen)
{
	uint8_t *copy = malloc(size + NT_BUF_SLACK);
	int rc;

	if (size)
		memcpy(copy, data, size);
	memset(copy + size, 0xee, NT_BUF_SLACK);
	rc = nt_frame_feed(frame, copy, size, keep, seen);
	free(copy);
	return rc;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct nt_frame whole, cut;
	struct nt_buf seen, seen_cut;
	size_t step, at = 0;
	int rc, rc_cut = 0;

	if (!size)
		return 0;
	step = 1 + *data % 64;
	data++;
	size--;
	nt_frame_init(&whole, &nt_alloc_default, MAX);
	nt_frame_init(&cut, &nt_alloc_default, MAX);
	nt_buf_init(&seen, &nt_alloc_default);
	nt_buf_init(&seen_cut, &nt_alloc_default);
	rc = feed(&whole, data, size, &seen);
	for (; at < size && !rc_cut; at += step)
		rc_cut = feed(&cut, data + at, size - at < step ? size - at : step, &seen_cut);
	if (rc != rc_cut || (rc && rc != NETRON_E_TOO_LARGE) ||
		nt_buf_size(&seen) != nt_buf_size(&seen_cut) ||
		(seen.data && memcmp(seen.data, seen_cut.data, nt_buf_size(&seen))) ||
		(!rc && nt_frame_is_partial(&whole) != nt_frame_is_partial(&cut)))
		abort();
	nt_frame_fini(&whole);
	nt_frame_fini(&cut);
	nt_buf_fini(&seen);
	nt_buf_fini(&seen_cut);
	return 0;
}
