/* etag.h - the version of an answer that may be kept, as the original makes it. */
#ifndef NT_HTTP_ETAG_H
#define NT_HTTP_ETAG_H

#include "base/text.h"

enum { NT_HTTP_ETAG = 16 };

/* W/"811c9dc5": FNV-1a of 32 bits over the UTF-16 units of the JSON, into text; returns text. */
const char *nt_http_etag(struct nt_text json, char text[NT_HTTP_ETAG]);
/* Whether If-None-Match names it: a list, or "*"; compared weakly. */
bool nt_http_etag_matches(struct nt_text list, const char *etag);

#endif
