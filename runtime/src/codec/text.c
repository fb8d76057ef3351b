#include "codec/text.h"

#include "base/utf8.h"

static const uint8_t *skip_plain(const uint8_t *p, const uint8_t *end)
{
	while (end - p >= 8 && nt_text_is_plain(nt_text_load(p)))
		p += 8;
	return p;
}

static bool check(const uint8_t *p, size_t size, bool nul_is_fine)
{
	const uint8_t *end = p + size;

	while ((p = skip_plain(p, end)) < end) {
		size_t step = nt_utf8_step(p, (size_t)(end - p));

		if (!step || (!*p && !nul_is_fine))
			return false;
		p += step;
	}
	return true;
}

bool nt_text_check(const uint8_t *p, size_t size)
{
	return check(p, size, false);
}

bool nt_text_is_utf8(const uint8_t *p, size_t size)
{
	return !size || check(p, size, true);
}

size_t nt_text_length(const char *text, size_t size)
{
	size_t length = 0;

	for (size_t i = 0; i < size; i++)
		length += ((uint8_t)text[i] & 0xc0) != 0x80;
	return length;
}
