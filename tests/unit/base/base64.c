#include "base/base64.h"

#include "suites.h"

#include <stdlib.h>
#include <string.h>

/* RFC 4648 section 10, and every length of the last group. */
static const struct {
	const char *bytes, *text;
} samples[] = {
	{ "", "" },
	{ "f", "Zg==" },
	{ "fo", "Zm8=" },
	{ "foo", "Zm9v" },
	{ "foob", "Zm9vYg==" },
	{ "fooba", "Zm9vYmE=" },
	{ "foobar", "Zm9vYmFy" },
	{ "\xfb\xff\xbf", "+/+/" },
	{ "\xff\xff\xff\xff", "/////w==" },
};

START_TEST(samples_both_ways)
{
	char text[16];
	uint8_t bytes[16];
	size_t size = 99, length = strlen(samples[_i].bytes);

	ck_assert_uint_eq(
		nt_base64_encode(samples[_i].bytes, length, text), strlen(samples[_i].text));
	ck_assert_uint_eq(NT_BASE64_SIZE(length), strlen(samples[_i].text));
	ck_assert_mem_eq(text, samples[_i].text, strlen(samples[_i].text));
	ck_assert(nt_base64_decode(samples[_i].text, strlen(samples[_i].text), bytes, &size));
	ck_assert_uint_eq(size, length);
	ck_assert_mem_eq(bytes, samples[_i].bytes, size);
}
END_TEST

/* Each text has one meaning, and each meaning one text. */
static const char *const wrong[] = { "Z", "Zg", "Zg=", "Zg===", "Zm9",
	"Zm9v=", "====", "=g==", "Z===", "Zg=g", "Z=g=", "Zh==", "Zm9=", "Zm8=Zm8=", "Zg==Zm9v",
	"Zm 9v", "Zm9\n", " Zm9v===", "Zm-_", "Zm9\x80", "Zm\xc3\xa4", "Zm.v" };

START_TEST(wrong_is_refused)
{
	uint8_t bytes[16];
	size_t size = 99;

	ck_assert(!nt_base64_decode(wrong[_i], strlen(wrong[_i]), bytes, &size));
	ck_assert_uint_eq(size, 99);
}
END_TEST

START_TEST(nul_is_no_character)
{
	uint8_t bytes[3];
	size_t size;

	ck_assert(!nt_base64_decode("Zm9\0", 4, bytes, &size));
}
END_TEST

START_TEST(random_bytes_come_back)
{
	srand(4);
	for (size_t length = 0; length < 300; length++) {
		uint8_t *bytes = malloc(length + 1);
		char *text = malloc(NT_BASE64_SIZE(length) + 1);
		size_t size;

		for (size_t i = 0; i < length; i++)
			bytes[i] = (uint8_t)rand();
		ck_assert_uint_eq(nt_base64_encode(bytes, length, text), NT_BASE64_SIZE(length));
		/* In place, as the bytes are never more than the characters. */
		ck_assert(nt_base64_decode(text, NT_BASE64_SIZE(length), (uint8_t *)text, &size));
		ck_assert_uint_eq(size, length);
		ck_assert(!length || !memcmp(text, bytes, length));
		free(bytes);
		free(text);
	}
}
END_TEST

Suite *base64_suite(void)
{
	Suite *suite = suite_create("base64");
	TCase *tc = tcase_create("base64");

	tcase_add_loop_test(tc, samples_both_ways, 0, sizeof(samples) / sizeof(samples[0]));
	tcase_add_loop_test(tc, wrong_is_refused, 0, sizeof(wrong) / sizeof(wrong[0]));
	tcase_add_test(tc, nul_is_no_character);
	tcase_add_test(tc, random_bytes_come_back);
	suite_add_tcase(suite, tc);
	return suite;
}
