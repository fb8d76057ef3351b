#include "hex.h"

#include <stdlib.h>

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	abort();
}

size_t nt_test_bytes(const char *text, uint8_t *out, size_t capacity)
{
	size_t size = 0;

	for (; *text; text++) {
		if (*text == ' ')
			continue;
		if (size == capacity)
			abort();
		out[size++] = (uint8_t)(digit(text[0]) << 4 | digit(text[1]));
		text++;
	}
	return size;
}

void nt_test_hex(const uint8_t *data, size_t size, char *text)
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < size; i++) {
		*text++ = digits[data[i] >> 4];
		*text++ = digits[data[i] & 15];
	}
	*text = '\0';
}
