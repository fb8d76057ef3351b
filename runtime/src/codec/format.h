/* format.h - @format: what a string has to look like, checked in one pass over it. */
#ifndef NT_FORMAT_H
#define NT_FORMAT_H

#include <stddef.h>
#include <stdint.h>

/* NULL when the text has the format (NETRON_FORMAT_*), else what is wrong (static text). */
const char *nt_format_breach(uint8_t format, const char *text, size_t size);

#endif
