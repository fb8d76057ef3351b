/* ws.c - a stream of frames, cut as its first byte says: the same events must come as from the
 * whole in one piece. And what is written in one role is read in the other. */
#include "ws_trace.h"

#include <stdlib.h>
#include <string.h>

enum { MAX = 4096 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t next_cut(void *user, size_t at)
{
	(void)at;
	return *(const size_t *)user;
}

static void must_be_equal(const struct nt_buf *a, const struct nt_buf *b)
{
	if (nt_buf_size(a) != nt_buf_size(b) ||
		(a->data && memcmp(a->data, b->data, nt_buf_size(a))))
		abort();
}

static void trace(
	enum nt_ws_role role, const uint8_t *data, size_t size, size_t *step, struct nt_buf *seen)
{
	nt_buf_init(seen, &nt_alloc_default);
	nt_test_ws_trace(
		&nt_alloc_default, role, MAX, data, size, step ? next_cut : NULL, step, seen);
}

/* The input as a message of our own. */
static void write_and_read(enum nt_ws_role role, const uint8_t *data, size_t size, size_t *step)
{
	struct nt_buf frame, wanted, seen;

	nt_buf_init(&frame, &nt_alloc_default);
	nt_buf_init(&wanted, &nt_alloc_default);
	if (!nt_ws_put(&frame, role, NT_WS_BINARY, data, size) ||
		!nt_buf_append(&wanted, "binary ", 7) || !nt_buf_append(&wanted, data, size) ||
		!nt_buf_append(&wanted, "\n", 1))
		abort();
	trace(role == NT_WS_SERVER ? NT_WS_CLIENT : NT_WS_SERVER, frame.data, nt_buf_size(&frame),
		step, &seen);
	must_be_equal(&wanted, &seen);
	nt_buf_fini(&frame);
	nt_buf_fini(&wanted);
	nt_buf_fini(&seen);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	enum nt_ws_role role;
	struct nt_buf whole, cut;
	size_t step;

	if (!size)
		return 0;
	role = *data & 1 ? NT_WS_CLIENT : NT_WS_SERVER;
	step = 1 + (*data >> 1) % 61;
	data++;
	size--;
	trace(role, data, size, NULL, &whole);
	trace(role, data, size, &step, &cut);
	must_be_equal(&whole, &cut);
	nt_buf_fini(&whole);
	nt_buf_fini(&cut);
	write_and_read(role, data, size < MAX ? size : MAX, &step);
	return 0;
}
