/* json_text.h - text of JSON eight bytes at a time, for reading and for writing. */
#ifndef NT_JSON_TEXT_H
#define NT_JSON_TEXT_H

#include "codec/bytes.h"
#include "codec/text.h"

/* The high bit of the first of eight bytes that is a quote, a backslash or below a space, and
 * perhaps of some behind it; 0: there is none. */
NT_INLINE uint64_t nt_json_doubt(uint64_t word)
{
	uint64_t quote = word ^ 0x2222222222222222u, slash = word ^ 0x5c5c5c5c5c5c5c5cu;
	uint64_t doubt = (quote - NT_TEXT_ONES) & ~quote;

	doubt |= (slash - NT_TEXT_ONES) & ~slash;
	doubt |= (word - 0x2020202020202020u) & ~word;
	return doubt & NT_TEXT_HIGHS;
}

NT_INLINE bool nt_json_is_plain(uint8_t c)
{
	return c != '"' && c != '\\' && c >= 0x20;
}

/* The first of these, or end. The high bits of *seen say whether what is not ASCII was passed, or
 * stands close behind. */
NT_INLINE const uint8_t *nt_json_skip_plain(const uint8_t *p, const uint8_t *end, uint64_t *seen)
{
	while (end - p >= 8) {
		uint64_t word = nt_text_load(p), doubt = nt_json_doubt(word);

		*seen |= word;
		if (!doubt) {
			p += 8;
			continue;
		}
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
		return p + (__builtin_ctzll(doubt) >> 3);
#else
		break;
#endif
	}
	for (; p < end && nt_json_is_plain(*p); p++)
		*seen |= *p;
	return p;
}

#endif
