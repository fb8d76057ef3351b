#include "base/base64.h"

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

enum { NONE = 64 };

/* What a character stands for; NONE: it is not in the alphabet. */
/* clang-format off */
static const uint8_t values[256] = {
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 62, 64, 64, 64, 63,
	52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 64, 64, 64, 64, 64, 64,
	64, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
	15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 64, 64, 64, 64, 64,
	64, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
	41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 64, 64, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
};
/* clang-format on */

size_t nt_base64_encode(const void *data, size_t size, char *out)
{
	const uint8_t *p = data;
	char *to = out;

	for (; size >= 3; p += 3, size -= 3) {
		uint32_t bits = (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];

		*to++ = alphabet[bits >> 18];
		*to++ = alphabet[bits >> 12 & 63];
		*to++ = alphabet[bits >> 6 & 63];
		*to++ = alphabet[bits & 63];
	}
	if (size) {
		uint32_t bits = (uint32_t)p[0] << 16 | (size == 2 ? (uint32_t)p[1] << 8 : 0);

		*to++ = alphabet[bits >> 18];
		*to++ = alphabet[bits >> 12 & 63];
		*to++ = size == 2 ? alphabet[bits >> 6 & 63] : '=';
		*to++ = '=';
	}
	return (size_t)(to - out);
}

bool nt_base64_is_digit(char c)
{
	return values[(uint8_t)c] != NONE;
}

/* Four characters without padding. */
static bool decode_group(const uint8_t *in, uint8_t **out)
{
	uint8_t a = values[in[0]], b = values[in[1]], c = values[in[2]], d = values[in[3]];

	if ((a | b | c | d) & NONE)
		return false;
	*(*out)++ = (uint8_t)(a << 2 | b >> 4);
	*(*out)++ = (uint8_t)(b << 4 | c >> 2);
	*(*out)++ = (uint8_t)(c << 6 | d);
	return true;
}

/* The last four, of which the last or the last two are padding. */
static bool decode_end(const uint8_t *in, uint8_t **out)
{
	uint8_t a = values[in[0]], b = values[in[1]], c;

	if ((a | b) & NONE)
		return false;
	if (in[2] == '=') {
		if (b & 15)
			return false;
		*(*out)++ = (uint8_t)(a << 2 | b >> 4);
		return true;
	}
	c = values[in[2]];
	if (c & NONE || c & 3)
		return false;
	*(*out)++ = (uint8_t)(a << 2 | b >> 4);
	*(*out)++ = (uint8_t)(b << 4 | c >> 2);
	return true;
}

bool nt_base64_decode(const char *text, size_t size, uint8_t *out, size_t *out_size)
{
	const uint8_t *in = (const uint8_t *)text, *end = in + size;
	uint8_t *to = out;

	if (size % 4)
		return false;
	for (; in < end; in += 4) {
		bool is_padded = end - in == 4 && in[3] == '=';

		if (!(is_padded ? decode_end(in, &to) : decode_group(in, &to)))
			return false;
	}
	*out_size = (size_t)(to - out);
	return true;
}
