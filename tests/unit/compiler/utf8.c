#include "support/utf8.h"
#include "suites.h"

#include <string.h>

START_TEST(test_every_code_point_comes_back)
{
	for (uint32_t point = 0; point <= 0x10FFFF; point++) {
		char bytes[4];
		uint32_t back = 0;
		if (point == 0xD800)
			point = 0xE000;
		size_t size = utf8_encode(point, bytes);
		if (utf8_decode(bytes, size, &back) != size || back != point ||
			utf8_decode(bytes, size - 1, &back) != 0)
			ck_abort_msg("U+%04X does not come back", (unsigned)point);
	}
}
END_TEST

static const struct {
	const char *bytes;
	size_t bad_at;
} bad[] = {
	{ "\x80", 0 },                   /* a continuation alone */
	{ "ab\xC3", 2 },                 /* cut off */
	{ "\xC0\x80", 0 },               /* overlong */
	{ "\xC1\xBF", 0 },               /* overlong */
	{ "\xE0\x80\x80", 0 },           /* overlong */
	{ "\xF0\x80\x80\x80", 0 },       /* overlong */
	{ "\xED\xA0\x80", 0 },           /* a surrogate */
	{ "\xF4\x90\x80\x80", 0 },       /* above U+10FFFF */
	{ "\xF8\x88\x80\x80\x80", 0 },   /* five bytes */
	{ "12345678901234567\xFF", 17 }, /* behind the part read eight at a time */
	{ "1234567\xC3\xA9\xC3", 9 },
};

START_TEST(test_invalid)
{
	size_t at = 99;

	ck_assert(!utf8_is_valid(bad[_i].bytes, strlen(bad[_i].bytes), &at));
	ck_assert_uint_eq(at, bad[_i].bad_at);
	ck_assert(!utf8_is_valid(bad[_i].bytes, strlen(bad[_i].bytes), NULL));
}
END_TEST

START_TEST(test_valid)
{
	const char *text = "plain, \xC3\xA9, \xE2\x82\xAC and \xF0\x9F\x98\x80";

	ck_assert(utf8_is_valid(text, strlen(text), NULL));
	ck_assert(utf8_is_valid("", 0, NULL));
	ck_assert(utf8_is_valid("a\0b", 3, NULL));
}
END_TEST

START_TEST(test_widths)
{
	ck_assert_uint_eq(utf8_width('a'), 1);
	ck_assert_uint_eq(utf8_width(0xE9), 1);
	ck_assert_uint_eq(utf8_width(0x0301), 0);
	ck_assert_uint_eq(utf8_width(0x4E2D), 2);
	ck_assert_uint_eq(utf8_width(0x1F600), 2);
	ck_assert(utf8_is_bidi_control(0x202E));
	ck_assert(utf8_is_bidi_control(0x2066));
	ck_assert(!utf8_is_bidi_control(0x202F));
}
END_TEST

Suite *utf8_suite(void)
{
	Suite *suite = suite_create("compiler utf8");
	TCase *tests = tcase_create("utf8");

	tcase_add_test(tests, test_every_code_point_comes_back);
	tcase_add_loop_test(tests, test_invalid, 0, sizeof(bad) / sizeof(bad[0]));
	tcase_add_test(tests, test_valid);
	tcase_add_test(tests, test_widths);
	suite_add_tcase(suite, tests);
	return suite;
}
