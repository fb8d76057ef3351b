/* hex.h - bytes written as hex digits, for tests of formats. */
#ifndef NT_TEST_HEX_H
#define NT_TEST_HEX_H

#include <stddef.h>
#include <stdint.h>

/* Digits in pairs; spaces between pairs are skipped. Returns the number of bytes; aborts when they
 * are more than capacity, or text is no hex. */
size_t nt_test_bytes(const char *text, uint8_t *out, size_t capacity);

/* The other way, without spaces. text takes 2 * size + 1 bytes. */
void nt_test_hex(const uint8_t *data, size_t size, char *text);

#endif
