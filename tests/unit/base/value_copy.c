#include "base/value.h"

#include "alloc.h"
#include "samples.h"
#include "suites.h"

#include <string.h>

START_TEST(every_kind_is_copied)
{
	for (size_t i = 0; i < sample_count; i++) {
		netron_value *copy = netron_value_copy(&samples[i]);

		ck_assert_ptr_nonnull(copy);
		ck_assert_msg(netron_value_equal(copy, &samples[i]), "sample %zu", i);
		netron_value_freep(&copy);
		ck_assert_ptr_null(copy);
	}
	ck_assert_ptr_null(netron_value_copy(NULL));
	netron_value_free(NULL);
}
END_TEST

START_TEST(the_copy_points_to_nothing_of_the_original)
{
	char key[] = "key", text[] = "text", data[] = "data";
	netron_value items[] = { netron_value_string(text), netron_value_bytes(data, 4) };
	netron_value array = netron_value_array(items, 2);
	netron_member member = { key, 3, &array };
	netron_value object = netron_value_object(&member, 1);
	netron_value *copy = netron_value_copy(&object);
	const netron_value *found;

	memset(key, '?', 3);
	memset(text, '?', 4);
	memset(data, '?', 4);
	memset(items, 0, sizeof(items));
	memset(&array, 0, sizeof(array));
	memset(&member, 0, sizeof(member));
	found = netron_value_get(copy, "key");
	ck_assert_str_eq(netron_value_at(found, 0)->as.string.data, "text");
	ck_assert_mem_eq(netron_value_at(found, 1)->as.bytes.data, "data", 4);
	netron_value_free(copy);
}
END_TEST

START_TEST(strings_are_terminated)
{
	netron_value text = { .kind = NETRON_KIND_STRING, .as.string = { "abcdef", 3 } };
	netron_value *copy = netron_value_copy(&text);

	ck_assert_str_eq(copy->as.string.data, "abc");
	netron_value_free(copy);
}
END_TEST

START_TEST(depth_is_bounded)
{
	netron_value *copy = netron_value_copy(nested(NT_VALUE_DEPTH));

	ck_assert_ptr_nonnull(copy);
	netron_value_free(copy);
	ck_assert_ptr_null(netron_value_copy(nested(NT_VALUE_DEPTH + 1)));
	ck_assert_ptr_null(netron_value_copy(nested(200)));
}
END_TEST

START_TEST(failing_memory)
{
	netron_value all = netron_value_array(samples, sample_count);

	for (size_t n = 1;; n++) {
		struct nt_test_alloc alloc;
		netron_value *copy;

		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		copy = nt_value_give(&alloc.allocator, &all);
		ck_assert((copy == NULL) == (alloc.count >= n));
		if (copy)
			ck_assert(netron_value_equal(copy, &all));
		netron_value_free(copy);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
	}
}
END_TEST

START_TEST(into_an_arena_with_a_limit)
{
	netron_value all = netron_value_array(samples, sample_count);
	struct nt_arena_pool pool;
	struct nt_arena arena;
	bool done = false;

	nt_arena_pool_init(&pool, &nt_alloc_default, 4);
	for (size_t limit = 100; !done; limit += 100) {
		const netron_value *copy;

		ck_assert_uint_lt(limit, 100000);
		nt_arena_init(&arena, &pool, limit);
		copy = nt_value_copy(&arena, &all);
		ck_assert_uint_le(arena.used, limit);
		done = copy && netron_value_equal(copy, &all);
		ck_assert(done || !copy);
		nt_arena_fini(&arena);
	}
	nt_arena_pool_fini(&pool);
}
END_TEST

Suite *value_copy_suite(void)
{
	Suite *suite = suite_create("value_copy");
	TCase *tc = tcase_create("value_copy");

	tcase_add_test(tc, every_kind_is_copied);
	tcase_add_test(tc, the_copy_points_to_nothing_of_the_original);
	tcase_add_test(tc, strings_are_terminated);
	tcase_add_test(tc, depth_is_bounded);
	tcase_add_test(tc, failing_memory);
	tcase_add_test(tc, into_an_arena_with_a_limit);
	suite_add_tcase(suite, tc);
	return suite;
}
