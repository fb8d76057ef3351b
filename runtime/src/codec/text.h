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

#define NT_TEXT_ONES 0x0101010101010101u
#define NT_TEXT_HIGHS 0x8080808080808080u

/* The high bits are clear when all eight are 1..0x7f: neither NUL nor part of a longer sequence. */
static inline uint64_t nt_text_doubt(uint64_t word)
{
	return word | (word - NT_TEXT_ONES);
}

static inline bool nt_text_is_plain(uint64_t word)
{
	return !(nt_text_doubt(word) & NT_TEXT_HIGHS);
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

/* Copies and looks at each word once; false: no valid text, and what was written means nothing. For
 * eight bytes and more. */
static inline __attribute__((always_inline)) bool nt_text_copy_long(
	void *to, const uint8_t *from, size_t size)
{
	uint64_t first = nt_text_load(from), last = nt_text_load(from + size - 8);
	uint64_t doubt = nt_text_doubt(first) | nt_text_doubt(last);

	if (size > 64) {
		memcpy(to, from, size);
		return nt_text_is_valid_long(from, size);
	}
	memcpy(to, &first, 8);
	for (size_t i = 8; i + 8 < size; i += 8) {
		uint64_t word = nt_text_load(from + i);

		doubt |= nt_text_doubt(word);
		memcpy((char *)to + i, &word, 8);
	}
	memcpy((char *)to + size - 8, &last, 8); /* overlaps the one before */
	return !(doubt & NT_TEXT_HIGHS) || nt_text_check(from, size);
}

static inline __attribute__((always_inline)) bool nt_text_copy(
	void *to, const uint8_t *from, size_t size)
{
	uint32_t first, last;

	if (size >= 8)
		return nt_text_copy_long(to, from, size);
	if (size >= 4) {
		memcpy(&first, from, 4);
		memcpy(&last, from + size - 4, 4);
		memcpy(to, &first, 4);
		memcpy((char *)to + size - 4, &last, 4);
		return nt_text_is_plain((uint64_t)first << 32 | last) || nt_text_check(from, size);
	}
	if (!size)
		return true;
	first = from[0] | (uint32_t)from[size / 2] << 8 | (uint32_t)from[size - 1] << 16;
	((uint8_t *)to)[0] = from[0];
	((uint8_t *)to)[size / 2] = from[size / 2];
	((uint8_t *)to)[size - 1] = from[size - 1];
	return nt_text_is_plain(first | (NT_TEXT_ONES & ~(uint64_t)0xffffff)) ||
	       nt_text_check(from, size);
}

/* The same where 8 bytes may be read and written, however short the text is. */
static inline __attribute__((always_inline)) bool nt_text_copy_slack(
	void *to, const uint8_t *from, size_t size)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	if (size < 8) {
		/* What is behind the text is moved out; empty text is looked at by the check. */
		unsigned out = (unsigned)(64 - 8 * size) & 63;
		uint64_t word = nt_text_load(from), text = word << out;

		memcpy(to, &word, 8);
		return !((text | (text - (NT_TEXT_ONES << out))) & NT_TEXT_HIGHS) ||
		       nt_text_check(from, size);
	}
	return nt_text_copy_long(to, from, size);
#else
	return nt_text_copy(to, from, size);
#endif
}

#endif
