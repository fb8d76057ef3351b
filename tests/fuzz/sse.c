/* sse.c - server-sent events, and lines as they are for NDJSON: the same events and lines must come
 * however the bytes were cut. The first byte says how. */
#include "cut.h"
#include "http/sse.h"

#include <stdio.h>

enum { MAX = 200 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void say_result(struct nt_buf *seen, int rc)
{
	char text[16];

	snprintf(text, sizeof(text), "!%d", rc);
	cut_say(seen, rc < 0 ? text : "", NULL, 0);
}

static void read_events(const uint8_t *data, size_t size, size_t step, struct nt_buf *seen)
{
	struct nt_sse sse;
	char text[32];
	int rc = 0;

	nt_sse_init(&sse, &nt_alloc_default, MAX);
	for (size_t at = 0, n; !rc && at < size; at += n) {
		uint8_t *piece = cut_piece(data, size, at, step, &n);
		const uint8_t *p = piece;
		struct nt_sse_event event;

		while ((rc = nt_sse_next(&sse, &p, piece + n, &event)) > 0) {
			if (event.data_size > MAX)
				abort();
			cut_say(seen, "\nevent ", event.name, event.name_size);
			cut_say(seen, "\ndata ", event.data, event.data_size);
		}
		free(piece);
	}
	say_result(seen, rc);
	if (rc == 0) {
		snprintf(text, sizeof(text), "\nretry %u\nid ", sse.retry_ms);
		cut_say(seen, text, sse.id.data ? sse.id.data + sse.id.start : NULL,
			nt_buf_size(&sse.id));
	}
	nt_sse_fini(&sse);
}

static enum nt_lines_ends ends;

static void read_lines(const uint8_t *data, size_t size, size_t step, struct nt_buf *seen)
{
	struct nt_lines lines;
	const uint8_t *line;
	size_t length;
	int rc = 0;

	nt_lines_init(&lines, &nt_alloc_default, ends, MAX);
	for (size_t at = 0, n; !rc && at < size; at += n) {
		uint8_t *piece = cut_piece(data, size, at, step, &n);
		const uint8_t *p = piece;

		while ((rc = nt_lines_next(&lines, &p, piece + n, &line, &length)) > 0) {
			if (length > MAX)
				abort();
			cut_say(seen, "\n", line, length);
		}
		free(piece);
	}
	say_result(seen, rc);
	if (rc == 0 && nt_lines_rest(&lines, &line, &length))
		cut_say(seen, "\nrest ", line, length);
	nt_lines_fini(&lines);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t step;

	if (!size)
		return 0;
	step = 1 + *data % 61;
	cut_compare(read_events, data + 1, size - 1, step);
	ends = NT_LINES_LF;
	cut_compare(read_lines, data + 1, size - 1, step);
	ends = NT_LINES_ANY;
	cut_compare(read_lines, data + 1, size - 1, step);
	return 0;
}
