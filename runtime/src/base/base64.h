/* base64.h - bytes as text: RFC 4648 section 4, with its padding. */
#ifndef NT_BASE64_H
#define NT_BASE64_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Characters that so many bytes become. */
#define NT_BASE64_SIZE(bytes) (((bytes) + 2) / 3 * 4)
/* The most bytes that so many characters become. */
#define NT_BASE64_BYTES(characters) ((characters) / 4 * 3)

/* Writes NT_BASE64_SIZE(size) characters and no NUL; returns how many. */
size_t nt_base64_encode(const void *data, size_t size, char *out);

/* Strict: the standard alphabet, padded, nothing else in between, and the bits that no byte has are
 * zero, so that the same bytes have one text. out takes NT_BASE64_BYTES(size). false: *out_size is
 * untouched, what out holds is not defined. out may be where text is. */
bool nt_base64_decode(const char *text, size_t size, uint8_t *out, size_t *out_size);

/* Whether a character is one of the 64. */
bool nt_base64_is_digit(char c);

#endif
