/* ws_trace.h - what a reader of WebSocket makes of a stream of bytes, as text to compare: the same
 * however the bytes were cut. */
#ifndef NT_TEST_WS_TRACE_H
#define NT_TEST_WS_TRACE_H

#include "wire/ws.h"

/* Reads the bytes as they arrive: size_of_cut(user, at) bytes after at, at least 1; NULL: all at
 * once. Appends to out a line for each event: "text ..." and "binary ..." with the data as it is,
 * "ping ...", "pong ...", "close 1000 ...", "!1002"; and at the end "?" where more must come. */
void nt_test_ws_trace(const netron_allocator *allocator, enum nt_ws_role role, uint32_t max_message,
	const uint8_t *data, size_t size, size_t (*size_of_cut)(void *user, size_t at), void *user,
	struct nt_buf *out);

#endif
