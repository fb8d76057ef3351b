/* http1.c - a stream of messages, cut as its first byte says: the same must be read from it as from
 * the whole in one piece, and the same error come. */
#include "http_trace.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t next_cut(void *user, size_t at)
{
	(void)at;
	return *(const size_t *)user;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct nt_http_limits limits = {
		.head = 2048, .target = 256, .fields = 32, .body = 16384
	};
	enum nt_http_kind kind;
	struct nt_buf whole, cut;
	size_t step;

	if (!size)
		return 0;
	kind = *data & 1 ? NT_HTTP_RESPONSE : NT_HTTP_REQUEST;
	step = 1 + (*data >> 1) % 61;
	data++;
	size--;
	nt_buf_init(&whole, &nt_alloc_default);
	nt_buf_init(&cut, &nt_alloc_default);
	nt_test_http_trace(kind, &limits, data, size, NULL, NULL, &whole);
	nt_test_http_trace(kind, &limits, data, size, next_cut, &step, &cut);
	if (nt_buf_size(&whole) != nt_buf_size(&cut) ||
		(whole.data && memcmp(whole.data, cut.data, nt_buf_size(&whole))))
		abort();
	nt_buf_fini(&whole);
	nt_buf_fini(&cut);
	return 0;
}
