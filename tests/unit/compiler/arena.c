#include "suites.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Counts blocks and refuses the one it is told to. */
struct counted {
	size_t live, count, fail_at;
};

static void *counted_alloc(size_t size, void *user)
{
	struct counted *counted = user;

	if (++counted->count == counted->fail_at)
		return NULL;
	counted->live++;
	return malloc(size);
}

static void counted_free(void *block, void *user)
{
	struct counted *counted = user;

	if (block)
		counted->live--;
	free(block);
}

static struct arena *counted_arena(struct counted *counted)
{
	const struct arena_allocator allocator = { counted_alloc, counted_free, counted };

	return arena_new(&allocator);
}

START_TEST(test_blocks_are_zeroed_aligned_and_apart)
{
	struct arena *arena = arena_new(NULL);
	unsigned char *blocks[200];

	for (size_t i = 0; i < 200; i++) {
		blocks[i] = arena_alloc(arena, i * 7);
		ck_assert_uint_eq((uintptr_t)blocks[i] % _Alignof(max_align_t), 0);
		for (size_t b = 0; b < i * 7; b++)
			ck_assert_uint_eq(blocks[i][b], 0);
		memset(blocks[i], (int)i, i * 7);
	}
	for (size_t i = 0; i < 200; i++)
		for (size_t b = 0; b < i * 7; b++)
			ck_assert_uint_eq(blocks[i][b], i);
	arena_free(arena);
}
END_TEST

START_TEST(test_everything_is_freed_at_once)
{
	struct counted counted = { 0, 0, 0 };
	struct arena *arena = counted_arena(&counted);

	for (size_t i = 0; i < 1000; i++)
		arena_alloc(arena, 1000);
	arena_alloc(arena, 10 * 1024 * 1024);
	ck_assert_uint_gt(counted.live, 2);
	ck_assert_uint_lt(counted.count, 30);
	arena_free(arena);
	ck_assert_uint_eq(counted.live, 0);
	arena_free(NULL);
}
END_TEST

START_TEST(test_grow_keeps_what_was_there)
{
	struct arena *arena = arena_new(NULL);
	char *block = arena_grow(arena, NULL, 0, 10);
	size_t size = 10;

	memset(block, 'x', size);
	while (size < 3 * 1024 * 1024) {
		char *grown = arena_grow(arena, block, size, size * 2);
		memset(grown + size, 'x', size);
		size *= 2;
		block = grown;
		if (size == 80)
			arena_alloc(arena, 1); /* from here on it is not the last block */
	}
	for (size_t i = 0; i < size; i++)
		if (block[i] != 'x')
			ck_abort_msg("byte %zu is lost", i);
	ck_assert_ptr_eq(arena_grow(arena, block, size, size - 1), block);
	arena_free(arena);
}
END_TEST

START_TEST(test_last_block_grows_in_place)
{
	struct arena *arena = arena_new(NULL);
	char *block = arena_grow(arena, NULL, 0, 64);

	ck_assert_ptr_eq(arena_grow(arena, block, 64, 128), block);
	char *other = arena_alloc(arena, 1);
	ck_assert(other >= block + 128);
	ck_assert_ptr_ne(arena_grow(arena, block, 128, 256), block);
	arena_free(arena);
}
END_TEST

START_TEST(test_strings)
{
	struct arena *arena = arena_new(NULL);

	ck_assert_str_eq(arena_string(arena, "text"), "text");
	ck_assert_str_eq(arena_string_n(arena, "text", 2), "te");
	ck_assert_str_eq(arena_string_n(arena, NULL, 0), "");
	ck_assert_str_eq(arena_format(arena, "%s-%05d", "a", 42), "a-00042");
	arena_free(arena);
}
END_TEST

/* The compiler must not see that they are nonsense. */
static volatile size_t half = SIZE_MAX / 2, nearly_all = SIZE_MAX - 3;

static void take_too_much(void *context)
{
	struct arena *arena = context;

	arena_array(arena, half, 16);
}

static void take_all(void *context)
{
	struct arena *arena = context;

	arena_alloc(arena, nearly_all);
}

static void take_nested(void *context)
{
	struct arena *arena = context;

	ck_assert(!arena_try(arena, take_too_much, arena));
	arena_alloc(arena, 1);
}

START_TEST(test_try_catches_what_cannot_be_had)
{
	struct arena *arena = arena_new(NULL);

	ck_assert(!arena_try(arena, take_too_much, arena));
	ck_assert(!arena_try(arena, take_all, arena));
	ck_assert(arena_try(arena, take_nested, arena));
	ck_assert_ptr_nonnull(arena_alloc(arena, 10));
	arena_free(arena);
}
END_TEST

static void take_chunks(void *context)
{
	struct arena *arena = context;

	for (size_t i = 0; i < 100; i++)
		arena_alloc(arena, 5000);
}

START_TEST(test_every_allocation_may_fail)
{
	bool is_done = false;

	for (size_t n = 1; !is_done; n++) {
		struct counted counted = { 0, 0, n };
		struct arena *arena = counted_arena(&counted);
		if (n == 1) {
			ck_assert_ptr_null(arena);
			continue;
		}
		is_done = arena_try(arena, take_chunks, arena);
		ck_assert_int_eq(is_done, counted.count < n);
		arena_free(arena);
		ck_assert_uint_eq(counted.live, 0);
	}
}
END_TEST

START_TEST(test_outside_of_a_try_the_program_ends)
{
	struct counted counted = { 0, 0, 2 };

	arena_alloc(counted_arena(&counted), 10);
}
END_TEST

Suite *arena_suite(void)
{
	Suite *suite = suite_create("compiler arena");
	TCase *tests = tcase_create("arena");

	tcase_add_test(tests, test_blocks_are_zeroed_aligned_and_apart);
	tcase_add_test(tests, test_everything_is_freed_at_once);
	tcase_add_test(tests, test_grow_keeps_what_was_there);
	tcase_add_test(tests, test_last_block_grows_in_place);
	tcase_add_test(tests, test_strings);
	tcase_add_test(tests, test_try_catches_what_cannot_be_had);
	tcase_add_test(tests, test_every_allocation_may_fail);
	tcase_add_exit_test(tests, test_outside_of_a_try_the_program_ends, 3);
	suite_add_tcase(suite, tests);
	return suite;
}
