#include "codec/deflate.h"

#include "alloc.h"
#include "suite.h"
#include "suites.h"

#include <netron/error.h>
#include <stdlib.h>
#include <string.h>

enum { MUCH = 300000 };

/* Text that repeats itself, or noise. */
static void fill(uint8_t *data, size_t size, bool is_noise)
{
	srand(7);
	for (size_t i = 0; i < size; i++)
		data[i] = is_noise ? (uint8_t)rand() : (uint8_t)("quotations "[i % 11]);
}

static void check_there_and_back(enum nt_deflate_format format)
{
	static const size_t sizes[] = { 0, 1, 100, 65535, 65536, 65537, MUCH };
	struct nt_deflate *both = nt_deflate_new(&nt_alloc_default, format);
	uint8_t *data = malloc(MUCH);
	struct nt_buf small, back;

	nt_buf_init(&small, &nt_alloc_default);
	nt_buf_init(&back, &nt_alloc_default);
	for (int noise = 0; noise < 2; noise++) {
		for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
			fill(data, sizes[i], noise);
			nt_buf_truncate(&small, 0);
			nt_buf_truncate(&back, 0);
			ck_assert(nt_buf_append(&small, "ab", 2) && nt_buf_append(&back, "c", 1));
			ck_assert(nt_deflate_pack(both, data, sizes[i], UINT32_MAX, &small));
			if (!noise && sizes[i] > 100)
				ck_assert_uint_lt(nt_buf_size(&small), sizes[i] / 20);
			ck_assert_int_eq(nt_deflate_unpack(both, small.data + small.start + 2,
						 nt_buf_size(&small) - 2, sizes[i], &back),
				0);
			ck_assert_uint_eq(nt_buf_size(&back), sizes[i] + 1);
			ck_assert(sizes[i] == 0 ||
				  memcmp(back.data + back.start + 1, data, sizes[i]) == 0);
		}
	}
	nt_buf_fini(&small);
	nt_buf_fini(&back);
	free(data);
	nt_deflate_free(both);
}

START_TEST(there_and_back)
{
	check_there_and_back(NT_DEFLATE_RAW);
	check_there_and_back(NT_DEFLATE_GZIP);
}
END_TEST

/* A thousand times its size, and memory for what was allowed only. */
START_TEST(a_bomb_is_stopped_at_the_limit)
{
	struct nt_deflate *both = nt_deflate_new(&nt_alloc_default, NT_DEFLATE_RAW);
	uint8_t *zeros = calloc(1, 16u << 20);
	struct nt_buf bomb, out;

	nt_buf_init(&bomb, &nt_alloc_default);
	nt_buf_init(&out, &nt_alloc_default);
	ck_assert(nt_deflate_pack(both, zeros, 16u << 20, UINT32_MAX, &bomb));
	ck_assert_uint_lt(nt_buf_size(&bomb), 100000);
	ck_assert_int_eq(nt_deflate_unpack(both, bomb.data, nt_buf_size(&bomb), 100000, &out),
		NETRON_E_TOO_LARGE);
	ck_assert_uint_eq(nt_buf_size(&out), 0);
	ck_assert_uint_le(out.capacity, 300000);
	/* It is as good as new after that. */
	ck_assert_int_eq(
		nt_deflate_unpack(both, bomb.data, nt_buf_size(&bomb), 16u << 20, &out), 0);
	ck_assert_int_eq(
		nt_deflate_unpack(both, bomb.data, nt_buf_size(&bomb), (16u << 20) - 1, &out),
		NETRON_E_TOO_LARGE);
	nt_buf_fini(&bomb);
	nt_buf_fini(&out);
	free(zeros);
	nt_deflate_free(both);
}
END_TEST

START_TEST(what_would_not_be_smaller_is_left)
{
	struct nt_deflate *both = nt_deflate_new(&nt_alloc_default, NT_DEFLATE_RAW);
	uint8_t data[1000];
	struct nt_buf out;

	nt_buf_init(&out, &nt_alloc_default);
	fill(data, sizeof data, true);
	ck_assert(!nt_deflate_pack(both, data, sizeof data, 900, &out));
	ck_assert_uint_eq(nt_buf_size(&out), 0);
	nt_buf_fini(&out);
	nt_deflate_free(both);
}
END_TEST

START_TEST(damage_is_noticed)
{
	struct nt_deflate *both = nt_deflate_new(&nt_alloc_default, NT_DEFLATE_GZIP);
	uint8_t data[5000];
	struct nt_buf small, out;

	nt_buf_init(&small, &nt_alloc_default);
	nt_buf_init(&out, &nt_alloc_default);
	fill(data, sizeof data, false);
	ck_assert(nt_deflate_pack(both, data, sizeof data, UINT32_MAX, &small));
	for (size_t size = 0; size < nt_buf_size(&small); size++)
		ck_assert_int_eq(
			nt_deflate_unpack(both, small.data, size, 10000, &out), NETRON_E_DECODE);
	ck_assert(nt_buf_append(&small, "", 1));
	ck_assert_int_eq(nt_deflate_unpack(both, small.data, nt_buf_size(&small), 10000, &out),
		NETRON_E_DECODE);
	small.data[0] ^= 1;
	ck_assert_int_eq(nt_deflate_unpack(both, small.data, nt_buf_size(&small), 10000, &out),
		NETRON_E_DECODE);
	ck_assert_uint_eq(nt_buf_size(&out), 0);
	nt_buf_fini(&small);
	nt_buf_fini(&out);
	nt_deflate_free(both);
}
END_TEST

/* Each allocation fails once, those of zlib too. */
START_TEST(without_memory)
{
	uint8_t data[70000];
	bool is_done = false;

	fill(data, sizeof data, false);
	for (size_t index = 1; !is_done; index++) {
		struct nt_test_alloc alloc;
		struct nt_buf small, out;
		struct nt_deflate *both;

		nt_test_alloc_init(&alloc);
		alloc.fail_at = index;
		nt_buf_init(&small, &alloc.allocator);
		nt_buf_init(&out, &alloc.allocator);
		both = nt_deflate_new(&alloc.allocator, NT_DEFLATE_RAW);
		if (both && nt_deflate_pack(both, data, sizeof data, UINT32_MAX, &small)) {
			int rc = nt_deflate_unpack(
				both, small.data, nt_buf_size(&small), sizeof data, &out);
			ck_assert(rc == 0 || rc == NETRON_E_NO_MEMORY);
			is_done = rc == 0;
		}
		nt_deflate_free(both);
		nt_buf_fini(&small);
		nt_buf_fini(&out);
		ck_assert_uint_eq(alloc.live, 0);
	}
}
END_TEST

Suite *deflate_suite(void)
{
	Suite *suite = suite_create("deflate");
	TCase *tcase = tcase_create("deflate");

	tcase_add_test(tcase, there_and_back);
	tcase_add_test(tcase, a_bomb_is_stopped_at_the_limit);
	tcase_add_test(tcase, what_would_not_be_smaller_is_left);
	tcase_add_test(tcase, damage_is_noticed);
	tcase_add_test(tcase, without_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
