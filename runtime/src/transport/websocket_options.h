/* websocket_options.h - netron_websocket_options, checked and kept. */
#ifndef NT_WEBSOCKET_OPTIONS_H
#define NT_WEBSOCKET_OPTIONS_H

#include "base/alloc.h"

#include <netron/websocket.h>

/* A deep copy; from NULL: the defaults. NULL: no memory. */
netron_websocket_options *nt_websocket_options_copy(
	const netron_allocator *allocator, const netron_websocket_options *from);
/* Frees a copy, for those who hold it as one that is not theirs to change. NULL is fine. */
void nt_websocket_options_free(
	const netron_allocator *allocator, const netron_websocket_options *copy);
/* What is wrong with them, for people; NULL: nothing. */
const char *nt_websocket_options_wrong(const netron_websocket_options *options);

/* What the back end of a connection is, AUTO decided. */
netron_websocket_backend nt_websocket_backend(const netron_websocket_options *options);

#endif
