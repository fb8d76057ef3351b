/* lines.c - bytes that come in pieces -> lines. */
#include "http/lines.h"

#include <netron/error.h>

#include <string.h>

/* What one long line took is given back behind it. */
enum { KEEP_BYTES = 4096 };

void nt_lines_init(struct nt_lines *lines, const netron_allocator *allocator,
	enum nt_lines_ends ends, size_t max)
{
	*lines = (struct nt_lines){ .max = max, .ends = (uint8_t)ends };
	nt_buf_init(&lines->kept, allocator);
}

void nt_lines_fini(struct nt_lines *lines)
{
	nt_buf_fini(&lines->kept);
}

/* The end of a line in the bytes; NULL: there is none. */
static const uint8_t *find_end(const struct nt_lines *lines, const uint8_t *p, size_t size)
{
	const uint8_t *lf = memchr(p, '\n', size);

	if (lines->ends == NT_LINES_LF)
		return lf;
	const uint8_t *cr = memchr(p, '\r', lf ? (size_t)(lf - p) : size);
	return cr ? cr : lf;
}

static void drop_given(struct nt_lines *lines)
{
	if (!lines->was_given)
		return;
	lines->was_given = false;
	nt_buf_truncate(&lines->kept, 0);
	nt_buf_shrink(&lines->kept, KEEP_BYTES);
}

static int give(struct nt_lines *lines, const uint8_t *line, size_t size, const uint8_t **out,
	size_t *out_size)
{
	if (lines->ends == NT_LINES_LF && size > 0 && line[size - 1] == '\r')
		size--;
	if (size > lines->max)
		return NETRON_E_TOO_LARGE;
	*out = line;
	*out_size = size;
	return 1;
}

static int keep(struct nt_lines *lines, const uint8_t *p, size_t size)
{
	/* One more for a CR that may be none of the line. */
	if (nt_buf_size(&lines->kept) + size > lines->max + 1)
		return NETRON_E_TOO_LARGE;
	return nt_buf_append(&lines->kept, p, size) ? 0 : NETRON_E_NO_MEMORY;
}

int nt_lines_next(struct nt_lines *lines, const uint8_t **p, const uint8_t *end,
	const uint8_t **out_line, size_t *out_size)
{
	const uint8_t *begin, *stop;
	int rc;

	drop_given(lines);
	if (lines->after_cr && *p < end) {
		*p += **p == '\n';
		lines->after_cr = false;
	}
	if (*p == end)
		return 0;
	begin = *p;
	stop = find_end(lines, begin, (size_t)(end - begin));
	if (!stop) {
		*p = end;
		return keep(lines, begin, (size_t)(end - begin));
	}
	*p = stop + 1;
	lines->after_cr = *stop == '\r';
	if (nt_buf_size(&lines->kept) == 0)
		return give(lines, begin, (size_t)(stop - begin), out_line, out_size);
	rc = keep(lines, begin, (size_t)(stop - begin));
	if (rc < 0)
		return rc;
	lines->was_given = true;
	return give(lines, lines->kept.data + lines->kept.start, nt_buf_size(&lines->kept),
		out_line, out_size);
}

bool nt_lines_rest(struct nt_lines *lines, const uint8_t **out_line, size_t *out_size)
{
	drop_given(lines);
	if (nt_buf_size(&lines->kept) == 0)
		return false;
	lines->was_given = true;
	return give(lines, lines->kept.data + lines->kept.start, nt_buf_size(&lines->kept),
		       out_line, out_size) == 1;
}
