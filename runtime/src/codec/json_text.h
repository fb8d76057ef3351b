/* json_text.h - text of JSON eight bytes at a time, for reading and for writing. */
#ifndef NT_JSON_TEXT_H
#define NT_JSON_TEXT_H

#include "codec/bytes.h"
#include "codec/text.h"

/* Whether none of eight bytes is a quote, a backslash or below a space. */
NT_INLINE bool nt_json_is_plain(uint64_t word)
{
	uint64_t quote = word ^ 0x2222222222222222u, slash = word ^ 0x5c5c5c5c5c5c5c5cu;
	uint64_t doubt = (quote - NT_TEXT_ONES) & ~quote;

	doubt |= (slash - NT_TEXT_ONES) & ~slash;
	doubt |= (word - 0x2020202020202020u) & ~word;
	return !(doubt & NT_TEXT_HIGHS);
}

/* The first of these, or end. */
NT_INLINE const uint8_t *nt_json_skip_plain(const uint8_t *p, const uint8_t *end)
{
	while (end - p >= 8 && nt_json_is_plain(nt_text_load(p)))
		p += 8;
	while (p < end && *p != '"' && *p != '\\' && *p >= 0x20)
		p++;
	return p;
}

#endif
