#include "base/arena.h"

#include "alloc.h"
#include "suites.h"

#include <pthread.h>
#include <string.h>

struct tree {
	const char *name;
	uint64_t *numbers;
	size_t count;
};

static struct tree *make_tree(const netron_allocator *allocator)
{
	struct nt_arena arena;
	struct tree *tree = nt_owned_begin(allocator, sizeof(*tree), 0, &arena);

	if (!tree)
		return NULL;
	tree->count = 3000;
	tree->name = nt_arena_strndup(&arena, "root", 4);
	tree->numbers = nt_arena_array(&arena, tree->count, sizeof(*tree->numbers));
	if (!tree->name || !tree->numbers || !nt_arena_alloc(&arena, 3000)) {
		nt_owned_abandon(tree, &arena);
		return NULL;
	}
	for (size_t i = 0; i < tree->count; i++)
		tree->numbers[i] = i;
	nt_owned_end(tree, &arena);
	ck_assert_ptr_null(arena.chunks);
	return tree;
}

START_TEST(root_is_zeroed_and_frees_all)
{
	struct nt_test_alloc alloc;
	struct nt_arena arena;
	struct tree *tree;

	nt_test_alloc_init(&alloc);
	tree = nt_owned_begin(&alloc.allocator, sizeof(*tree), 0, &arena);
	ck_assert_uint_eq((uintptr_t)tree % 16, 0);
	ck_assert_ptr_null(tree->name);
	ck_assert_uint_eq(tree->count, 0);
	nt_owned_end(tree, &arena);
	netron_owned_free(tree);
	tree = make_tree(&alloc.allocator);
	ck_assert_str_eq(tree->name, "root");
	ck_assert_uint_eq(tree->numbers[2999], 2999);
	ck_assert_uint_gt(alloc.live, 1);
	netron_owned_free(tree);
	ck_assert_uint_eq(alloc.live, 0);
	netron_owned_free(NULL);
}
END_TEST

START_TEST(small_is_one_allocation)
{
	struct nt_test_alloc alloc;
	char *text;

	nt_test_alloc_init(&alloc);
	text = nt_owned_strndup(&alloc.allocator, "netron", 3);
	ck_assert_str_eq(text, "net");
	ck_assert_uint_eq(alloc.count, 1);
	netron_string_freep(&text);
	ck_assert_ptr_null(text);
	netron_string_free(NULL);
	text = nt_owned_copy(&alloc.allocator, "bytes", 6);
	ck_assert_str_eq(text, "bytes");
	netron_owned_free(text);
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

START_TEST(limit_holds)
{
	struct nt_test_alloc alloc;
	struct nt_arena arena;
	void *root;

	nt_test_alloc_init(&alloc);
	root = nt_owned_begin(&alloc.allocator, 8, 4096, &arena);
	ck_assert_ptr_nonnull(root);
	ck_assert_ptr_null(nt_arena_alloc(&arena, 4096));
	nt_owned_abandon(root, &arena);
	ck_assert_ptr_null(nt_owned_begin(&alloc.allocator, 5000, 4096, &arena));
	ck_assert_ptr_null(nt_owned_begin(&alloc.allocator, SIZE_MAX, 0, &arena));
	ck_assert_ptr_null(nt_owned_strndup(&alloc.allocator, "", SIZE_MAX));
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

START_TEST(failing_memory)
{
	for (size_t n = 1;; n++) {
		struct nt_test_alloc alloc;
		struct tree *tree;

		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		tree = make_tree(&alloc.allocator);
		ck_assert((tree == NULL) == (alloc.count >= n));
		netron_owned_free(tree);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
	}
}
END_TEST

static void *free_it(void *owned)
{
	netron_owned_free(owned);
	return NULL;
}

START_TEST(outlives_its_allocator_struct_and_thread)
{
	netron_allocator allocator = nt_alloc_default;
	struct tree *tree = make_tree(&allocator);
	pthread_t thread;

	memset(&allocator, 0, sizeof(allocator));
	ck_assert_str_eq(tree->name, "root");
	ck_assert_int_eq(pthread_create(&thread, NULL, free_it, tree), 0);
	ck_assert_int_eq(pthread_join(thread, NULL), 0);
}
END_TEST

Suite *owned_suite(void)
{
	Suite *suite = suite_create("owned");
	TCase *tc = tcase_create("owned");

	tcase_add_test(tc, root_is_zeroed_and_frees_all);
	tcase_add_test(tc, small_is_one_allocation);
	tcase_add_test(tc, limit_holds);
	tcase_add_test(tc, failing_memory);
	tcase_add_test(tc, outlives_its_allocator_struct_and_thread);
	suite_add_tcase(suite, tc);
	return suite;
}
