/* utf8.h - strict UTF-8: no surrogates, no overlong forms, nothing above U+10FFFF. */
#ifndef NETRONC_UTF8_H
#define NETRONC_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Length of the sequence at the start of bytes (1 to 4), its code point in *out_point; 0 when it is
 * not valid or size is 0. */
size_t utf8_decode(const char *bytes, size_t size, uint32_t *out_point);

/* Writes 1 to 4 bytes; point must be a code point and no surrogate. */
size_t utf8_encode(uint32_t point, char out[4]);

/* On false *out_at (may be NULL) is the offset of the first bad byte. */
bool utf8_is_valid(const char *bytes, size_t size, size_t *out_at);

/* True for characters that turn the direction of text around and so can hide what is written. */
bool utf8_is_bidi_control(uint32_t point);

/* Columns on a terminal: 0 for combining marks, 2 for wide characters, else 1. */
unsigned utf8_width(uint32_t point);

#endif
