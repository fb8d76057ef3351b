/* http_options.h - netron_http_options, kept. */
#ifndef NT_HTTP_OPTIONS_H
#define NT_HTTP_OPTIONS_H

#include "base/alloc.h"

#include <netron/http.h>

/* A deep copy in one block; from NULL: the defaults. NULL: no memory. */
netron_http_options *nt_http_options_copy(
	const netron_allocator *allocator, const netron_http_options *from);
/* Frees a copy, for those who hold it as one that is not theirs to change. NULL is fine. */
void nt_http_options_free(const netron_allocator *allocator, const netron_http_options *copy);
/* What is wrong with them, for people; NULL: nothing. */
const char *nt_http_options_wrong(const netron_http_options *options);

#endif
