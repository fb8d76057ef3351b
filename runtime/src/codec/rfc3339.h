/* rfc3339.h - times as text, RFC 3339: 2026-01-31T12:00:00.25+01:00. */
#ifndef NT_RFC3339_H
#define NT_RFC3339_H

#include <netron/types.h>

enum { NT_RFC3339_SIZE = 32 };

/* In UTC, with a Z; milliseconds, microseconds or nanoseconds as far as they are needed. Writes no
 * NUL; returns the end. */
char *nt_rfc3339_put(char *out, netron_time time);
/* Any offset; fractions of at most nine digits, further zeros; the second 60 only where leap
 * seconds are, and it is taken for the one after it. false: no such time, or out of range. */
bool nt_rfc3339_parse(const char *text, size_t size, netron_time *out);

#endif
