/* sse.h - server-sent events: bytes -> events, as the HTML standard reads them (section 9.2). No
 * sockets; time is the owner's. */
#ifndef NT_SSE_H
#define NT_SSE_H

#include "http/lines.h"

struct nt_sse_event {
	const char *name; /* "message" when none was given */
	size_t name_size;
	const uint8_t *data; /* lines of data, with LF between them */
	size_t data_size;
};

struct nt_sse {
	struct nt_lines lines;
	struct nt_buf data, name, id; /* id: the last that came, of all events */
	size_t max;                   /* of the data of one event */
	uint32_t retry_ms;            /* asked for by the server; 0: nothing was */
	bool has_data;
	bool was_given; /* data and name are of the event handed out last */
	bool has_begun; /* the first line is behind: it may begin with a byte order mark */
};

/* max: bytes of one event, and of one line. */
void nt_sse_init(struct nt_sse *sse, const netron_allocator *allocator, size_t max);
void nt_sse_fini(struct nt_sse *sse);

/* Takes bytes from *p until an event is whole: 1 with the event, valid until the next call; 0: all
 * bytes are taken and more are needed; NETRON_E_TOO_LARGE, NETRON_E_NO_MEMORY. An event without its
 * blank line is none. */
int nt_sse_next(
	struct nt_sse *sse, const uint8_t **p, const uint8_t *end, struct nt_sse_event *out_event);

#endif
