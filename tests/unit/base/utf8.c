#include "base/utf8.h"

#include "suites.h"

#include <string.h>

static bool is_character(uint32_t code)
{
	return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

START_TEST(every_character_goes_there_and_back)
{
	for (uint32_t code = 0; code <= 0x10ffff; code++) {
		uint8_t bytes[4];
		size_t size;

		if (!is_character(code))
			continue;
		size = nt_utf8_put(code, bytes);
		if (nt_utf8_step(bytes, size) != size || nt_utf8_step(bytes, 4) != size)
			ck_abort_msg("U+%04X", code);
		for (size_t left = 0; left < size; left++)
			if (nt_utf8_step(bytes, left))
				ck_abort_msg("U+%04X cut at %zu", code, left);
	}
}
END_TEST

/* What a decoder that trusts the lengths would read; good when it is the shortest form. */
START_TEST(every_three_bytes)
{
	for (uint32_t n = 0; n < 0x1000000; n++) {
		uint8_t p[3] = { (uint8_t)(n >> 16), (uint8_t)(n >> 8), (uint8_t)n };
		uint32_t code = p[0];
		size_t expected = 1;

		if (p[0] >= 0xe0 && p[0] < 0xf0) {
			code = (p[0] & 0xfu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
			expected = (p[1] & 0xc0) == 0x80 && (p[2] & 0xc0) == 0x80 &&
						   code >= 0x800 && is_character(code)
					   ? 3
					   : 0;
		} else if (p[0] >= 0xc0 && p[0] < 0xe0) {
			code = (p[0] & 0x1fu) << 6 | (p[1] & 0x3fu);
			expected = (p[1] & 0xc0) == 0x80 && code >= 0x80 ? 2 : 0;
		} else if (p[0] >= 0x80) {
			expected = 0; /* a continuation, or four bytes of which three are there */
		}
		if (nt_utf8_step(p, 3) != expected)
			ck_abort_msg("%02x %02x %02x", p[0], p[1], p[2]);
	}
}
END_TEST

START_TEST(four_bytes_at_their_edges)
{
	static const struct {
		const char *bytes;
		size_t size;
	} cases[] = {
		{ "\xf0\x90\x80\x80", 4 },
		{ "\xf0\x8f\xbf\xbf", 0 },
		{ "\xf4\x8f\xbf\xbf", 4 },
		{ "\xf4\x90\x80\x80", 0 },
		{ "\xf5\x80\x80\x80", 0 },
		{ "\xf1\x80\x80\x7f", 0 },
		{ "\xf1\x80\xc0\x80", 0 },
		{ "\xf8\x88\x80\x80", 0 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		ck_assert_uint_eq(nt_utf8_step((const uint8_t *)cases[i].bytes, 4), cases[i].size);
}
END_TEST

START_TEST(controls)
{
	for (uint32_t code = 0; code < 0x300; code++) {
		uint8_t bytes[4];
		size_t size = nt_utf8_put(code, bytes);
		bool expected = code < 0x20 || (code >= 0x7f && code < 0xa0);

		ck_assert_msg(nt_utf8_is_control(bytes, size) == expected, "U+%04X", code);
	}
}
END_TEST

Suite *utf8_suite(void)
{
	Suite *suite = suite_create("utf8");
	TCase *tc = tcase_create("utf8");

	tcase_add_test(tc, every_character_goes_there_and_back);
	tcase_add_test(tc, every_three_bytes);
	tcase_add_test(tc, four_bytes_at_their_edges);
	tcase_add_test(tc, controls);
	suite_add_tcase(suite, tc);
	return suite;
}
