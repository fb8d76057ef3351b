#include "codec/text.h"

#include "base/utf8.h"
#include "suites.h"

#include <stdlib.h>
#include <string.h>

/* Beyond what is copied word by word. */
enum { LONGEST = 72 };

/* Character by character, the way nobody can get wrong. */
static bool reference(const uint8_t *p, size_t size, bool nul_is_fine)
{
	for (size_t step; size; p += step, size -= step) {
		step = nt_utf8_step(p, size);
		if (!step || (!*p && !nul_is_fine))
			return false;
	}
	return true;
}

/* In memory of exactly this size, and with slack behind it. */
static void check(const uint8_t *data, size_t size)
{
	bool want = reference(data, size, false);
	uint8_t *exact = malloc(size ? size : 1), *to = malloc(size ? size : 1);
	uint8_t slack[LONGEST + 8], room[LONGEST + 8];

	ck_assert_uint_le(size, LONGEST);
	memset(slack, 0xff, sizeof(slack));
	memcpy(exact, data, size);
	memcpy(slack, data, size);
	ck_assert_int_eq(nt_text_is_valid(exact, size), want);
	ck_assert_int_eq(nt_text_is_utf8(exact, size), reference(data, size, true));
	ck_assert_int_eq(nt_text_copy(to, exact, size), want);
	ck_assert(!want || !memcmp(to, data, size));
	ck_assert_int_eq(nt_text_copy_slack(room, slack, size), want);
	ck_assert(!want || !memcmp(room, data, size));
	free(exact);
	free(to);
}

START_TEST(takes_every_length_and_place)
{
	static const char *const pieces[] = { "\x7f", "", "\xc3\xbc", "\xe4\xbd\xa0",
		"\xf0\x9f\x98\x80", "\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80",
		"\xf4\x90\x80\x80", "\xff" };
	uint8_t data[LONGEST + 4];

	for (size_t piece = 0; piece < sizeof(pieces) / sizeof(pieces[0]); piece++) {
		size_t length = strlen(pieces[piece]);

		for (size_t size = length ? length : 1; size <= LONGEST; size++) {
			for (size_t at = 0; at + length <= size; at++) {
				memset(data, 'a', sizeof(data));
				memcpy(data + at, pieces[piece], length);
				if (!length)
					data[at] = '\0';
				check(data, size);
				check(data, at + length / 2); /* cut inside */
			}
		}
	}
	check(data, 0);
}
END_TEST

START_TEST(agrees_on_all_three_byte_texts_that_begin_high)
{
	uint8_t data[16], room[16];

	for (uint32_t x = 0xc00000; x < 0x1000000; x += x % 7 == 0 ? 3 : 1) {
		bool want;

		memset(data, 'a', sizeof(data));
		data[0] = (uint8_t)(x >> 16);
		data[1] = (uint8_t)(x >> 8);
		data[2] = (uint8_t)x;
		want = reference(data, 3, false);
		if (nt_text_is_valid(data, 3) != want || nt_text_copy(room, data, 3) != want ||
			nt_text_copy_slack(room, data, 3) != want ||
			nt_text_is_valid(data, 12) != reference(data, 12, false))
			ck_abort_msg("%06x", (unsigned)x);
	}
}
END_TEST

START_TEST(counts_code_points)
{
	ck_assert_uint_eq(nt_text_length("", 0), 0);
	ck_assert_uint_eq(nt_text_length("Gr\xc3\xbc\xc3\x9f"
					 "e",
				  7),
		5);
	ck_assert_uint_eq(nt_text_length("\xf0\x9f\x98\x80", 4), 1);
}
END_TEST

Suite *text_suite(void)
{
	Suite *suite = suite_create("text");
	TCase *tests = tcase_create("text");

	tcase_add_test(tests, takes_every_length_and_place);
	tcase_add_test(tests, agrees_on_all_three_byte_texts_that_begin_high);
	tcase_add_test(tests, counts_code_points);
	suite_add_tcase(suite, tests);
	return suite;
}
