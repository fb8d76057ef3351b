/* lines.h - bytes that come in pieces -> lines. Pull parser: a line that stands whole in the bytes
 * given is not copied; what is kept grows by what was received. */
#ifndef NT_LINES_H
#define NT_LINES_H

#include "base/buf.h"

enum nt_lines_ends {
	NT_LINES_LF,  /* LF ends a line; a CR right before it is none of it (NDJSON) */
	NT_LINES_ANY, /* CR LF, LF, or CR alone (server-sent events) */
};

struct nt_lines {
	struct nt_buf kept; /* the beginning of a line that is not whole yet */
	size_t max;         /* longest line, in bytes */
	uint8_t ends;       /* enum nt_lines_ends */
	bool was_given;     /* kept is the line handed out last: to be dropped */
	bool after_cr;      /* an LF that follows belongs to the end before it */
};

void nt_lines_init(struct nt_lines *lines, const netron_allocator *allocator,
	enum nt_lines_ends ends, size_t max);
void nt_lines_fini(struct nt_lines *lines);

/* Takes bytes from *p until a line is whole: 1 with the line, without its end, valid until the next
 * call and while the bytes are; 0: all bytes are taken and more are needed; NETRON_E_TOO_LARGE,
 * NETRON_E_NO_MEMORY. */
int nt_lines_next(struct nt_lines *lines, const uint8_t **p, const uint8_t *end,
	const uint8_t **out_line, size_t *out_size);
/* The rest, when nothing follows: a last line without an end. false: there is none. */
bool nt_lines_rest(struct nt_lines *lines, const uint8_t **out_line, size_t *out_size);

#endif
