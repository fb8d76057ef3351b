#include "base/siphash.h"

#include "suites.h"

#include <stdbool.h>

/* Key 00 01 .. 0f, message 00 01 .. length-1: values of the reference implementation, SipHash-1-3.
 */
START_TEST(reference_vectors)
{
	static const uint64_t key[2] = { 0x0706050403020100, 0x0f0e0d0c0b0a0908 };
	static const uint64_t expected[] = { 0xabac0158050fc4dc, 0xc9f49bf37d57ca93,
		0x82cb9b024dc7d44d, 0x8bf80ab8e7ddf7fb, 0xcf75576088d38328, 0xdef9d52f49533b67,
		0xc50d2b50c59f22a7, 0xd3927d989bb11140, 0x369095118d299a8e, 0x25a48eb36c063de4,
		0x79de85ee92ff097f, 0x70c118c1f94dc352, 0x78a384b157b4d9a2, 0x306f760c1229ffa7,
		0x605aa111c0f95d34, 0xd320d86d2a519956, 0xcc4fdd1a7d908b66 };
	uint8_t message[16];

	for (uint8_t i = 0; i < sizeof(message); i++)
		message[i] = i;
	for (size_t size = 0; size < sizeof(expected) / sizeof(expected[0]); size++)
		ck_assert_uint_eq(nt_siphash(key, message, size), expected[size]);
}
END_TEST

START_TEST(key_and_length_matter)
{
	static const uint64_t a[2] = { 1, 2 }, b[2] = { 1, 3 };
	static const char zeros[32];

	ck_assert_uint_ne(nt_siphash(a, "netron", 6), nt_siphash(b, "netron", 6));
	for (size_t i = 0; i < 32; i++)
		for (size_t j = 0; j < i; j++)
			ck_assert_uint_ne(nt_siphash(a, zeros, i), nt_siphash(a, zeros, j));
}
END_TEST

Suite *siphash_suite(void)
{
	Suite *suite = suite_create("siphash");
	TCase *tc = tcase_create("siphash");

	tcase_add_test(tc, reference_vectors);
	tcase_add_test(tc, key_and_length_matter);
	suite_add_tcase(suite, tc);
	return suite;
}
