/* utf8.h - one step over UTF-8, strictly: no overlong forms, no surrogates, nothing above U+10FFFF.
 */
#ifndef NT_UTF8_H
#define NT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes of the character at p, 1 to 4; 0 when the up to left bytes there are none. */
size_t nt_utf8_step(const uint8_t *p, size_t left);
/* Whether the character of so many bytes at p is a control character: C0, DEL or C1. */
bool nt_utf8_is_control(const uint8_t *p, size_t size);
/* Writes a code point that is no surrogate; returns the bytes, 1 to 4. */
size_t nt_utf8_put(uint32_t code, uint8_t out[4]);

#endif
