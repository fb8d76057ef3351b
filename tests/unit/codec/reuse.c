/* netron_codec: room that is used again. */
#include <netron/codec.h>
#include <netron/error.h>

#include "bench.h"
#include "suites.h"

START_TEST(values_go_through_again_and_again)
{
	netron_slot slot = netron_slot_of(test_quote_type());
	struct test_quote quote = { "ACME", 1.5 };
	struct nt_test_alloc alloc;
	netron_codec *codec;
	const void *value;
	uint8_t data[64 + 16] = { 0 };
	size_t size, warm = 0;

	nt_test_alloc_init(&alloc);
	codec = netron_codec_new(&alloc.allocator);
	ck_assert_ptr_nonnull(codec);
	for (unsigned i = 0; i < 5; i++) {
		ck_assert_int_eq(netron_codec_encode(codec, &slot, &quote, data, 64, &size), 0);
		ck_assert_uint_eq(size, 28);
		ck_assert_int_eq(netron_codec_decode(codec, &slot, data, size, &value), 0);
		ck_assert_str_eq(((const struct test_quote *)value)->symbol, "ACME");
		if (i == 1)
			warm = alloc.count;
	}
	ck_assert_uint_eq(alloc.count, warm);
	netron_codec_free(codec);
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

START_TEST(errors_are_kept_until_the_next_use)
{
	netron_slot slot = netron_slot_of(test_quote_type());
	struct test_quote quote = { "a symbol that is somewhat long", 1.5 };
	netron_codec *codec = netron_codec_new(NULL);
	const void *value;
	uint8_t data[64 + 16] = { 0 };
	size_t size = 0;

	ck_assert_ptr_nonnull(codec);
	ck_assert_int_eq(
		netron_codec_encode(codec, &slot, &quote, data, 8, &size), NETRON_E_TOO_LARGE);
	ck_assert_uint_eq(size, 54);
	ck_assert_int_eq(netron_error_code(netron_codec_error(codec)), NETRON_E_TOO_LARGE);
	ck_assert_int_eq(netron_codec_encode(codec, &slot, &quote, data, 64, &size), 0);
	ck_assert_ptr_null(netron_codec_error(codec));
	ck_assert_int_eq(
		netron_codec_decode(codec, &slot, data, size - 1, &value), NETRON_E_DECODE);
	ck_assert_ptr_nonnull(netron_codec_error(codec));
	netron_codec_free(codec);
	netron_codec_free(NULL);
}
END_TEST

Suite *reuse_suite(void)
{
	Suite *suite = suite_create("reuse");
	TCase *tests = tcase_create("reuse");

	tcase_add_test(tests, values_go_through_again_and_again);
	tcase_add_test(tests, errors_are_kept_until_the_next_use);
	suite_add_tcase(suite, tests);
	return suite;
}
