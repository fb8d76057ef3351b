#include "base/arena.h"

#include "alloc.h"
#include "suites.h"

#include <string.h>

static struct nt_test_alloc alloc;
static struct nt_arena_pool pool;

static void setup(void)
{
	nt_test_alloc_init(&alloc);
	nt_arena_pool_init(&pool, &alloc.allocator, 4);
}

static void teardown(void)
{
	nt_arena_pool_fini(&pool);
	ck_assert_uint_eq(alloc.live, 0);
}

START_TEST(takes_nothing_before_it_is_used)
{
	struct nt_arena arena;

	nt_arena_init(&arena, &pool, 0);
	ck_assert_uint_eq(alloc.count, 0);
	ck_assert_uint_eq(arena.used, 0);
	nt_arena_fini(&arena);
}
END_TEST

/* Every allocation is aligned, apart from all others, and writable to its end and the slack. */
START_TEST(allocations_are_aligned_and_apart)
{
	enum { COUNT = 2000 };
	static uint8_t *at[COUNT];
	static size_t sizes[COUNT];
	struct nt_arena arena;

	nt_arena_init(&arena, &pool, 0);
	for (size_t i = 0; i < COUNT; i++) {
		sizes[i] = i % 37 == 0 ? 5000 + i : i * 7 % 300;
		at[i] = nt_arena_alloc(&arena, sizes[i]);
		ck_assert_ptr_nonnull(at[i]);
		ck_assert_uint_eq((uintptr_t)at[i] % 16, 0);
		memset(at[i], 0xee, sizes[i] + NT_ARENA_SLACK);
		memset(at[i], (int)(i % 251), sizes[i]);
		if (i % 3 == 0)
			ck_assert_ptr_nonnull(nt_arena_strndup(&arena, "odd", 3));
	}
	for (size_t i = 0; i < COUNT; i++)
		for (size_t j = 0; j < sizes[i]; j++)
			ck_assert_uint_eq(at[i][j], i % 251);
	nt_arena_fini(&arena);
}
END_TEST

START_TEST(steady_state_allocates_nothing)
{
	struct nt_arena arena;
	size_t before = 0;

	nt_arena_init(&arena, &pool, 0);
	for (int round = 0; round < 100; round++) {
		for (int i = 0; i < 100; i++)
			ck_assert_ptr_nonnull(nt_arena_alloc(&arena, 100));
		nt_arena_fini(&arena);
		if (!round)
			before = alloc.count;
	}
	ck_assert_uint_eq(alloc.count, before);
}
END_TEST

START_TEST(pool_is_bounded)
{
	struct nt_arena arena;

	nt_arena_init(&arena, &pool, 0);
	for (int i = 0; i < 1000; i++)
		ck_assert_ptr_nonnull(nt_arena_alloc(&arena, 1000));
	nt_arena_fini(&arena);
	ck_assert_uint_eq(pool.count, 4);
	ck_assert_uint_eq(alloc.live, 4);
}
END_TEST

START_TEST(large_ones_leave_the_room_of_the_current_chunk)
{
	struct nt_arena arena;
	char *small, *next;

	nt_arena_init(&arena, &pool, 0);
	small = nt_arena_alloc(&arena, 16);
	ck_assert_ptr_nonnull(nt_arena_alloc(&arena, 100000));
	next = nt_arena_alloc(&arena, 16);
	ck_assert_ptr_eq(next, small + 16);
	nt_arena_fini(&arena);
	ck_assert_uint_eq(alloc.live, pool.count);
}
END_TEST

START_TEST(room_is_what_it_says)
{
	struct nt_arena arena;

	nt_arena_init(&arena, &pool, 0);
	for (size_t size = 0; size < 20000; size = size * 2 + 1) {
		ck_assert(nt_arena_room(&arena, size));
		ck_assert_uint_ge((size_t)(arena.limit - arena.at), size + NT_ARENA_SLACK + 15);
		memset(arena.at, 0x5a, size + NT_ARENA_SLACK);
		arena.at += size; /* as the codec does */
	}
	nt_arena_fini(&arena);
}
END_TEST

START_TEST(limit_holds)
{
	struct nt_arena arena;
	size_t got = 0;

	nt_arena_init(&arena, &pool, 20000);
	while (nt_arena_alloc(&arena, 100))
		got += 100;
	ck_assert_uint_gt(got, 14000);
	ck_assert_uint_le(arena.used, 20000);
	ck_assert_ptr_null(nt_arena_alloc(&arena, 20000));
	ck_assert(!nt_arena_room(&arena, 20000));
	nt_arena_fini(&arena);
	ck_assert_uint_eq(arena.used, 0);
	ck_assert_ptr_nonnull(nt_arena_alloc(&arena, 100));
	nt_arena_fini(&arena);
}
END_TEST

START_TEST(limit_below_a_chunk_is_usable)
{
	struct nt_arena arena;

	nt_arena_init(&arena, &pool, 200);
	ck_assert_ptr_nonnull(nt_arena_alloc(&arena, 100));
	ck_assert_ptr_null(nt_arena_alloc(&arena, 150));
	ck_assert_uint_le(arena.used, 200);
	nt_arena_fini(&arena);
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

START_TEST(sizes_that_overflow_are_refused)
{
	struct nt_arena arena;

	nt_arena_init(&arena, &pool, 0);
	for (size_t less = 0; less < 100; less++) {
		ck_assert_ptr_null(nt_arena_alloc(&arena, SIZE_MAX - less));
		ck_assert(!nt_arena_room(&arena, SIZE_MAX - less));
		ck_assert_ptr_null(nt_arena_strndup(&arena, "", SIZE_MAX - less));
	}
	ck_assert_ptr_null(nt_arena_array(&arena, SIZE_MAX / 2, 4));
	ck_assert_ptr_null(nt_arena_array(&arena, 4, SIZE_MAX / 2));
	ck_assert_uint_eq(alloc.count, 0);
}
END_TEST

START_TEST(zeroed_and_strings)
{
	struct nt_arena arena;
	const char *text;
	uint8_t *zeroed;

	nt_arena_init(&arena, &pool, 0);
	memset(nt_arena_alloc(&arena, 2000), 0xff, 2000);
	nt_arena_fini(&arena);
	zeroed = nt_arena_zeroed(&arena, 2000);
	for (size_t i = 0; i < 2000; i++)
		ck_assert_uint_eq(zeroed[i], 0);
	ck_assert_str_eq(nt_arena_strndup(&arena, "netron", 3), "net");
	ck_assert_str_eq(nt_arena_strndup(&arena, NULL, 0), "");
	text = nt_arena_printf(&arena, "%s[%d].%s", "orders", 3, "price");
	ck_assert_str_eq(text, "orders[3].price");
	text = nt_arena_printf(&arena, "%10000d", 7);
	ck_assert_uint_eq(strlen(text), 10000);
	nt_arena_fini(&arena);
}
END_TEST

START_TEST(failing_memory)
{
	for (size_t n = 1;; n++) {
		struct nt_arena arena;
		bool failed = false;

		setup();
		alloc.fail_at = n;
		nt_arena_init(&arena, &pool, 0);
		for (size_t i = 0; i < 50; i++) {
			failed |= !nt_arena_alloc(&arena, i * 100);
			failed |= !nt_arena_room(&arena, i * 10);
			failed |= !nt_arena_printf(&arena, "%zu", i);
		}
		ck_assert(failed == (alloc.count >= n));
		nt_arena_fini(&arena);
		nt_arena_pool_fini(&pool);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
	}
}
END_TEST

Suite *arena_suite(void)
{
	Suite *suite = suite_create("arena");
	TCase *tc = tcase_create("arena");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, takes_nothing_before_it_is_used);
	tcase_add_test(tc, allocations_are_aligned_and_apart);
	tcase_add_test(tc, steady_state_allocates_nothing);
	tcase_add_test(tc, pool_is_bounded);
	tcase_add_test(tc, large_ones_leave_the_room_of_the_current_chunk);
	tcase_add_test(tc, room_is_what_it_says);
	tcase_add_test(tc, limit_holds);
	tcase_add_test(tc, limit_below_a_chunk_is_usable);
	tcase_add_test(tc, sizes_that_overflow_are_refused);
	tcase_add_test(tc, zeroed_and_strings);
	tcase_add_test(tc, failing_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
