/* frame.h - byte stream <-> messages: u32 big endian length, then the message (netron-wire: framing
 * of TCP and Unix sockets). No sockets, no clock. */
#ifndef NT_FRAME_H
#define NT_FRAME_H

#include "base/buf.h"

enum { NT_FRAME_HEADER = 4 };

struct nt_frame {
	struct nt_buf partial; /* a message begun and not complete; empty (and without memory)
				  between messages */
	uint32_t max_bytes;
};

void nt_frame_init(struct nt_frame *frame, const netron_allocator *allocator, uint32_t max_bytes);
void nt_frame_fini(struct nt_frame *frame);

/* Called for each complete message; data has NT_BUF_SLACK readable bytes behind it and is valid
 * during the call. Return false to stop feeding (the connection is gone: frame is not touched
 * again). */
typedef bool nt_frame_on_message(void *user, const uint8_t *data, size_t size);

/* Feeds bytes that have NT_BUF_SLACK readable bytes behind them. Whole messages are passed on where
 * they lie; only an incomplete one is copied, and memory grows with what arrived, never with what a
 * length claims. 0, NETRON_E_TOO_LARGE as soon as a header says more than max_bytes,
 * NETRON_E_NO_MEMORY, or NETRON_E_CLOSED when on_message returned false. */
int nt_frame_feed(struct nt_frame *frame, const uint8_t *data, size_t size,
	nt_frame_on_message *on_message, void *user);

/* Whether a message has begun and is not complete: a timeout applies. */
bool nt_frame_is_partial(const struct nt_frame *frame);

/* Writing: reserve the header, encode behind it, then patch. */
size_t nt_frame_begin(struct nt_buf *out); /* SIZE_MAX: no memory. Else where the frame starts,
					      counted from out->start */
void nt_frame_end(struct nt_buf *out, size_t begin);

#endif
