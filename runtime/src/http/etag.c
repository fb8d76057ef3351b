/* etag.c - the version of an answer. */
#include "http/etag.h"

#include <stdint.h>
#include <stdio.h>

static uint32_t mix(uint32_t hash, uint32_t unit)
{
	return (hash ^ unit) * 16777619u;
}

/* The code point at p, which is in UTF-8 that was checked. */
static uint32_t decode(const uint8_t *p, size_t *out_size)
{
	if (p[0] < 0x80) {
		*out_size = 1;
		return p[0];
	}
	*out_size = p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
	uint32_t code = p[0] & (0xffu >> (*out_size + 1));
	for (size_t i = 1; i < *out_size; i++)
		code = code << 6 | (p[i] & 0x3fu);
	return code;
}

const char *nt_http_etag(struct nt_text json, char text[NT_HTTP_ETAG])
{
	uint32_t hash = 2166136261u;
	size_t size;

	for (size_t i = 0; i < json.n; i += size) {
		uint32_t code = decode((const uint8_t *)json.p + i, &size);
		if (code >= 0x10000) {
			hash = mix(hash, 0xd800 + ((code - 0x10000) >> 10));
			code = 0xdc00 + ((code - 0x10000) & 0x3ff);
		}
		hash = mix(hash, code);
	}
	snprintf(text, NT_HTTP_ETAG, "W/\"%x\"", hash);
	return text;
}

/* A weak one and a strong one of the same text are the same here. */
static struct nt_text opaque(struct nt_text tag)
{
	if (tag.n >= 2 && tag.p[0] == 'W' && tag.p[1] == '/')
		return (struct nt_text){ tag.p + 2, tag.n - 2 };
	return tag;
}

static struct nt_text trim(struct nt_text text)
{
	for (; text.n > 0 && (*text.p == ' ' || *text.p == '\t'); text.p++)
		text.n--;
	while (text.n > 0 && (text.p[text.n - 1] == ' ' || text.p[text.n - 1] == '\t'))
		text.n--;
	return text;
}

/* Our tags have no comma inside. */
bool nt_http_etag_matches(struct nt_text list, const char *etag)
{
	const struct nt_text own = opaque(nt_text_of(etag));

	while (list.n > 0) {
		const char *comma = memchr(list.p, ',', list.n);
		size_t size = comma ? (size_t)(comma - list.p) : list.n;
		struct nt_text tag = opaque(trim((struct nt_text){ list.p, size }));

		if (nt_text_is(tag, "*") || (tag.n == own.n && memcmp(tag.p, own.p, own.n) == 0))
			return true;
		size += comma ? 1 : 0;
		list.p += size;
		list.n -= size;
	}
	return false;
}
