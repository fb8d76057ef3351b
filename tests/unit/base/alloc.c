#include "base/alloc.h"

#include "alloc.h"
#include "suites.h"

#include <string.h>

START_TEST(default_is_malloc)
{
	char *memory = nt_alloc(&nt_alloc_default, 3);

	ck_assert_ptr_nonnull(memory);
	memcpy(memory, "ab", 3);
	memory = nt_realloc(&nt_alloc_default, memory, 1000);
	ck_assert_str_eq(memory, "ab");
	nt_free(&nt_alloc_default, memory);
	nt_free(&nt_alloc_default, NULL);
}
END_TEST

START_TEST(nothing_is_something)
{
	void *none = nt_alloc(&nt_alloc_default, 0);
	void *from_null = nt_realloc(&nt_alloc_default, NULL, 0);

	ck_assert_ptr_nonnull(none);
	ck_assert_ptr_nonnull(from_null);
	nt_free(&nt_alloc_default, none);
	nt_free(&nt_alloc_default, from_null);
}
END_TEST

START_TEST(zeroed_checks_the_product)
{
	uint32_t *numbers = nt_alloc_zeroed(&nt_alloc_default, 100, sizeof(*numbers));

	for (size_t i = 0; i < 100; i++)
		ck_assert_uint_eq(numbers[i], 0);
	nt_free(&nt_alloc_default, numbers);
	ck_assert_ptr_null(nt_alloc_zeroed(&nt_alloc_default, SIZE_MAX / 2, 3));
	ck_assert_ptr_null(nt_alloc_zeroed(&nt_alloc_default, 3, SIZE_MAX / 2));
}
END_TEST

START_TEST(absurd_sizes_never_reach_the_allocator)
{
	struct nt_test_alloc alloc;

	nt_test_alloc_init(&alloc);
	ck_assert_ptr_null(nt_alloc(&alloc.allocator, SIZE_MAX));
	ck_assert_ptr_null(nt_realloc(&alloc.allocator, NULL, (size_t)PTRDIFF_MAX + 1));
	ck_assert_ptr_null(nt_strndup(&alloc.allocator, "", SIZE_MAX));
	ck_assert_uint_eq(alloc.count, 0);
}
END_TEST

START_TEST(strings_are_copied_and_terminated)
{
	struct nt_test_alloc alloc;
	char *whole, *part, *none;

	nt_test_alloc_init(&alloc);
	whole = nt_strdup(&alloc.allocator, "netron");
	part = nt_strndup(&alloc.allocator, "netron", 3);
	none = nt_strndup(&alloc.allocator, NULL, 0);
	ck_assert_str_eq(whole, "netron");
	ck_assert_str_eq(part, "net");
	ck_assert_str_eq(none, "");
	ck_assert_uint_eq(alloc.live, 3);
	nt_free(&alloc.allocator, whole);
	nt_free(&alloc.allocator, part);
	nt_free(&alloc.allocator, none);
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

START_TEST(failure_is_null)
{
	struct nt_test_alloc alloc;

	nt_test_alloc_init(&alloc);
	alloc.fail_at = 1;
	alloc.fail_all_after = true;
	ck_assert_ptr_null(nt_alloc(&alloc.allocator, 1));
	ck_assert_ptr_null(nt_alloc_zeroed(&alloc.allocator, 1, 1));
	ck_assert_ptr_null(nt_strdup(&alloc.allocator, "x"));
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

Suite *alloc_suite(void)
{
	Suite *suite = suite_create("alloc");
	TCase *tc = tcase_create("alloc");

	tcase_add_test(tc, default_is_malloc);
	tcase_add_test(tc, nothing_is_something);
	tcase_add_test(tc, zeroed_checks_the_product);
	tcase_add_test(tc, absurd_sizes_never_reach_the_allocator);
	tcase_add_test(tc, strings_are_copied_and_terminated);
	tcase_add_test(tc, failure_is_null);
	suite_add_tcase(suite, tc);
	return suite;
}
