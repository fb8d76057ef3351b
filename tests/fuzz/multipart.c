/* multipart.c - a Content-Type, a line feed, and a form: the same parts must come however the bytes
 * were cut. The first byte says how. */
#include "cut.h"
#include "http/multipart.h"

#include <stdio.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct nt_text content_type;

/* Data comes in pieces that depend on the cuts: they are put together. false: it is over. */
static bool read_piece(
	struct nt_multipart *form, const uint8_t *p, const uint8_t *end, struct nt_buf *seen)
{
	struct nt_text data;
	char text[NT_MULTIPART_NAME + 16];
	int step;

	while ((step = nt_multipart_next(form, &p, end, &data)) != NT_MULTIPART_MORE) {
		if (step < 0) {
			snprintf(text, sizeof(text), "\n!%d", -step);
			cut_say(seen, text, NULL, 0);
			return false;
		}
		if (step == NT_MULTIPART_DATA && (!data.n || !data.p))
			abort();
		if (step == NT_MULTIPART_BEGIN) {
			if (form->name[0] && !nt_multipart_is(form, form->name))
				abort();
			cut_say(seen, "\n[", form->name, strlen(form->name));
			cut_say(seen, "]", NULL, 0);
		} else if (step == NT_MULTIPART_DATA) {
			cut_say(seen, "", data.p, data.n);
		} else {
			cut_say(seen, "\n.", NULL, 0);
		}
	}
	if (p != end)
		abort();
	return true;
}

static void read_form(const uint8_t *data, size_t size, size_t step, struct nt_buf *seen)
{
	struct nt_multipart form;
	bool goes_on = true;

	if (!nt_multipart_init(&form, &nt_alloc_default, content_type)) {
		cut_say(seen, "no form", NULL, 0);
		return;
	}
	for (size_t at = 0, n; goes_on && at < size; at += n) {
		uint8_t *piece = cut_piece(data, size, at, step, &n);

		goes_on = read_piece(&form, piece, piece + n, seen);
		free(piece);
	}
	cut_say(seen, nt_multipart_is_over(&form) ? "over" : "", NULL, 0);
	nt_multipart_fini(&form);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *line;
	size_t step;

	if (size < 2)
		return 0;
	step = 1 + *data % 61;
	line = memchr(data + 1, '\n', size - 1);
	if (!line)
		return 0;
	content_type = (struct nt_text){ (const char *)data + 1, (size_t)(line - data - 1) };
	cut_compare(read_form, line + 1, size - (size_t)(line + 1 - data), step);
	return 0;
}
