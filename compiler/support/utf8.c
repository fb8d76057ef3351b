#include "support/utf8.h"

#include <string.h>

size_t utf8_decode(const char *bytes, size_t size, uint32_t *out_point)
{
	const unsigned char *b = (const unsigned char *)bytes;
	static const uint32_t lowest[5] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t length;
	uint32_t point;

	if (size == 0)
		return 0;
	if (b[0] < 0x80) {
		*out_point = b[0];
		return 1;
	}
	if (b[0] < 0xC2 || b[0] > 0xF4)
		return 0;
	length = b[0] < 0xE0 ? 2 : b[0] < 0xF0 ? 3 : 4;
	if (size < length)
		return 0;
	point = b[0] & (0x7Fu >> length);
	for (size_t i = 1; i < length; i++) {
		if ((b[i] & 0xC0) != 0x80)
			return 0;
		point = point << 6 | (b[i] & 0x3F);
	}
	if (point < lowest[length] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
		return 0;
	*out_point = point;
	return length;
}

size_t utf8_encode(uint32_t point, char out[4])
{
	if (point < 0x80) {
		out[0] = (char)point;
		return 1;
	}
	if (point < 0x800) {
		out[0] = (char)(0xC0 | point >> 6);
		out[1] = (char)(0x80 | (point & 0x3F));
		return 2;
	}
	if (point < 0x10000) {
		out[0] = (char)(0xE0 | point >> 12);
		out[1] = (char)(0x80 | (point >> 6 & 0x3F));
		out[2] = (char)(0x80 | (point & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | point >> 18);
	out[1] = (char)(0x80 | (point >> 12 & 0x3F));
	out[2] = (char)(0x80 | (point >> 6 & 0x3F));
	out[3] = (char)(0x80 | (point & 0x3F));
	return 4;
}

bool utf8_is_valid(const char *bytes, size_t size, size_t *out_at)
{
	size_t at = 0;

	while (at < size) {
		uint64_t eight;
		if (size - at >= sizeof(eight)) {
			memcpy(&eight, bytes + at, sizeof(eight));
			if (!(eight & UINT64_C(0x8080808080808080))) {
				at += sizeof(eight);
				continue;
			}
		}
		uint32_t point;
		size_t length = utf8_decode(bytes + at, size - at, &point);
		if (length == 0) {
			if (out_at)
				*out_at = at;
			return false;
		}
		at += length;
	}
	return true;
}

bool utf8_is_bidi_control(uint32_t point)
{
	return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

unsigned utf8_width(uint32_t point)
{
	static const uint32_t zero[][2] = { { 0x0300, 0x036F }, { 0x200B, 0x200F },
		{ 0x20D0, 0x20FF }, { 0xFE00, 0xFE0F }, { 0xFEFF, 0xFEFF } };
	static const uint32_t wide[][2] = { { 0x1100, 0x115F }, { 0x2E80, 0x303E },
		{ 0x3041, 0xA4CF }, { 0xAC00, 0xD7A3 }, { 0xF900, 0xFAFF }, { 0xFE30, 0xFE6F },
		{ 0xFF00, 0xFF60 }, { 0xFFE0, 0xFFE6 }, { 0x1F300, 0x1F64F }, { 0x1F680, 0x1F6FF },
		{ 0x1F900, 0x1F9FF }, { 0x20000, 0x3FFFD } };

	if (point < 0x300)
		return 1;
	for (size_t i = 0; i < sizeof(zero) / sizeof(zero[0]); i++)
		if (point >= zero[i][0] && point <= zero[i][1])
			return 0;
	for (size_t i = 0; i < sizeof(wide) / sizeof(wide[0]); i++)
		if (point >= wide[i][0] && point <= wide[i][1])
			return 2;
	return 1;
}
