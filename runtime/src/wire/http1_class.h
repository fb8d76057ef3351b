/* http1_class.h - which octets may stand where in HTTP/1.1. */
#ifndef NT_HTTP1_CLASS_H
#define NT_HTTP1_CLASS_H

#include "base/text.h"

#include <stdint.h>

enum {
	NT_HTTP_TOKEN = 1,  /* tchar: RFC 9110, 5.6.2 */
	NT_HTTP_VALUE = 2,  /* of a field's value: VCHAR, obs-text, space and tab: RFC 9110, 5.5 */
	NT_HTTP_TARGET = 4, /* of a URI, '%' among them; no fragment: RFC 3986 */
	NT_HTTP_HOST = 8    /* of a reg-name: RFC 3986, 3.2.2 */
};

extern const uint8_t nt_http_class[256];

/* How many octets from p on are of the class. */
static inline size_t nt_http_span(const char *p, const char *end, uint8_t mask)
{
	const char *start = p;

	while (p < end && nt_http_class[(uint8_t)*p] & mask)
		p++;
	return (size_t)(p - start);
}

static inline bool nt_http_is_all(struct nt_text text, uint8_t mask)
{
	return nt_http_span(text.p, text.p + text.n, mask) == text.n;
}

#endif
