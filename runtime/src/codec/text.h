/* text.h - whether bytes are a string of the language: valid UTF-8 without NUL. The fast half is
 * inline: ASCII eight bytes at a time. */
#ifndef NT_TEXT_H
#define NT_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Out of line: any text. */
bool nt_text_check(const uint8_t *p, size_t size);
/* UTF-8 that may hold NUL: strings inside `any`. Needs no slack. */
bool nt_text_is_utf8(const uint8_t *p, size_t size);
/* Code points of valid UTF-8. */
size_t nt_text_length(const char *text, size_t size);

/* All eight of 1..0x7f: neither NUL nor part of a longer sequence. */
static inline bool nt_text_is_plain(uint64_t word)
{
	return !((word | (word - 0x0101010101010101u)) & 0x8080808080808080u);
}

static inline uint64_t nt_text_load(const void *p)
{
	uint64_t word;

	memcpy(&word, p, sizeof(word));
	return word;
}

/* For eight bytes and more: the last word overlaps the one before. */
static inline __attribute__((always_inline)) bool nt_text_is_valid_long(
	const uint8_t *p, size_t size)
{
	for (size_t i = 0; i + 8 <= size; i += 8)
		if (!nt_text_is_plain(nt_text_load(p + i)))
			return nt_text_check(p, size);
	return nt_text_is_plain(nt_text_load(p + size - 8)) || nt_text_check(p, size);
}

static inline __attribute__((always_inline)) bool nt_text_is_valid(const uint8_t *p, size_t size)
{
	uint32_t first, last;

	if (size >= 8)
		return nt_text_is_valid_long(p, size);
	if (size >= 4) { /* two halves that overlap */
		memcpy(&first, p, sizeof(first));
		memcpy(&last, p + size - 4, sizeof(last));
		return nt_text_is_plain((uint64_t)first << 32 | last) || nt_text_check(p, size);
	}
	for (size_t i = 0; i < size; i++)
		if ((uint8_t)(p[i] - 1) >= 0x7f)
			return nt_text_check(p, size);
	return true;
}

/* The same where 8 bytes may be read at p, however short the text is. */
static inline __attribute__((always_inline)) bool nt_text_is_valid_slack(
	const uint8_t *p, size_t size)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	uint64_t mask = ((uint64_t)1 << (8 * (size & 7))) - 1;

	if (size < 8)
		return nt_text_is_plain((nt_text_load(p) & mask) | (0x0101010101010101u & ~mask)) ||
		       nt_text_check(p, size);
#endif
	return nt_text_is_valid(p, size);
}

#endif
