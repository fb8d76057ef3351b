#include "base/strmap.h"

#include "alloc.h"
#include "base/siphash.h"
#include "suites.h"

#include <netron/error.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct nt_test_alloc alloc;
static struct nt_strmap map;

static void setup(void)
{
	nt_test_alloc_init(&alloc);
	nt_strmap_init(&map, &alloc.allocator);
}

static void teardown(void)
{
	nt_strmap_fini(&map);
	ck_assert_uint_eq(alloc.live, 0);
}

START_TEST(empty_has_nothing)
{
	ck_assert_ptr_null(nt_strmap_get(&map, "a", 1));
	ck_assert_ptr_null(nt_strmap_remove(&map, "a", 1));
	ck_assert_uint_eq(alloc.count, 0);
}
END_TEST

START_TEST(keys_are_bytes_of_any_kind)
{
	int a, b, c, d;

	ck_assert_int_eq(nt_strmap_put(&map, "", 0, &a), 0);
	ck_assert_int_eq(nt_strmap_put(&map, "x", 1, &b), 0);
	ck_assert_int_eq(nt_strmap_put(&map, "x\0", 2, &c), 0);
	ck_assert_int_eq(nt_strmap_put(&map, "x\0y", 3, &d), 0);
	ck_assert_int_eq(nt_strmap_put(&map, "x\0yz", 3, &a), NETRON_E_CONFLICT);
	ck_assert_ptr_eq(nt_strmap_get(&map, "", 0), &a);
	ck_assert_ptr_eq(nt_strmap_get(&map, "x", 1), &b);
	ck_assert_ptr_eq(nt_strmap_get(&map, "x\0", 2), &c);
	ck_assert_ptr_eq(nt_strmap_get(&map, "x\0y", 3), &d);
	ck_assert_ptr_null(nt_strmap_get(&map, "X", 1));
	ck_assert_ptr_eq(nt_strmap_remove(&map, "x", 1), &b);
	ck_assert_ptr_null(nt_strmap_get(&map, "x", 1));
	ck_assert_ptr_eq(nt_strmap_get(&map, "x\0", 2), &c);
	ck_assert_uint_eq(map.count, 3);
}
END_TEST

static void count_one(const char *key, size_t size, void *value, void *user)
{
	ck_assert_ptr_eq(key, value);
	ck_assert_uint_eq(size, strlen(key));
	++*(size_t *)user;
}

/* Against a plain table. Removing closes gaps, which is where it would go wrong. */
START_TEST(random_use)
{
	enum { COUNT = 300 };
	static char keys[COUNT][16];
	static bool is_in[COUNT];
	size_t count = 0, seen = 0;

	srand(4);
	for (int i = 0; i < COUNT; i++)
		snprintf(keys[i], sizeof(keys[i]), "k%d", i);
	for (int round = 0; round < 200000; round++) {
		int i = rand() % COUNT, rc;
		size_t size = strlen(keys[i]);
		void *value = nt_strmap_get(&map, keys[i], size);

		ck_assert_ptr_eq(value, is_in[i] ? keys[i] : NULL);
		/* Swings between nearly empty and nearly full. */
		if (rand() % 4 < (round / 10000 % 2 ? 3 : 1)) {
			rc = nt_strmap_put(&map, keys[i], size, keys[i]);
			ck_assert_int_eq(rc, is_in[i] ? NETRON_E_CONFLICT : 0);
			count += !is_in[i];
			is_in[i] = true;
		} else {
			ck_assert_ptr_eq(
				nt_strmap_remove(&map, keys[i], size), is_in[i] ? keys[i] : NULL);
			count -= is_in[i];
			is_in[i] = false;
		}
		ck_assert_uint_eq(map.count, count);
	}
	for (int i = 0; i < COUNT; i++)
		ck_assert_ptr_eq(
			nt_strmap_get(&map, keys[i], strlen(keys[i])), is_in[i] ? keys[i] : NULL);
	nt_strmap_each(&map, count_one, &seen);
	ck_assert_uint_eq(seen, count);
}
END_TEST

START_TEST(each_map_has_its_own_key)
{
	struct nt_strmap other;

	nt_strmap_init(&other, &alloc.allocator);
	ck_assert(other.seed[0] != map.seed[0] || other.seed[1] != map.seed[1]);
	nt_strmap_fini(&other);
}
END_TEST

static size_t longest_run(const struct nt_strmap *in)
{
	size_t longest = 0, run = 0;

	for (size_t i = 0; i < in->capacity; i++) {
		run = in->entries[i].key ? run + 1 : 0;
		longest = run > longest ? run : longest;
	}
	return longest;
}

/* Keys chosen to collide under one seed stand in one long run there, and are spread like any
 * others under a seed that is not known. */
START_TEST(chosen_collisions_do_not_carry_over)
{
	enum { WANTED = 300, MASK = 511 }; /* ends with a table of 512 */
	static char keys[WANTED][16];
	struct nt_strmap known;
	size_t found = 0;

	nt_strmap_init(&known, &alloc.allocator);
	for (uint32_t i = 0; found < WANTED; i++) {
		int size = snprintf(keys[found], sizeof(keys[0]), "%x", i);

		found += (nt_siphash(known.seed, keys[found], (size_t)size) & MASK) == 7;
	}
	for (size_t i = 0; i < WANTED; i++) {
		size_t size = strlen(keys[i]);

		ck_assert_int_eq(nt_strmap_put(&known, keys[i], size, keys[i]), 0);
		ck_assert_int_eq(nt_strmap_put(&map, keys[i], size, keys[i]), 0);
	}
	ck_assert_uint_eq(known.capacity, MASK + 1);
	ck_assert_uint_eq(longest_run(&known), WANTED);
	ck_assert_uint_lt(longest_run(&map), 100);
	for (size_t i = 0; i < WANTED; i += 2) /* gaps close within the run, too */
		ck_assert_ptr_eq(nt_strmap_remove(&known, keys[i], strlen(keys[i])), keys[i]);
	for (size_t i = 0; i < WANTED; i++)
		ck_assert_ptr_eq(
			nt_strmap_get(&known, keys[i], strlen(keys[i])), i % 2 ? keys[i] : NULL);
	ck_assert_uint_eq(longest_run(&known), WANTED / 2);
	nt_strmap_fini(&known);
}
END_TEST

START_TEST(failing_memory_keeps_what_is_in)
{
	static char keys[100][16];

	for (int i = 0; i < 100; i++) {
		snprintf(keys[i], sizeof(keys[i]), "k%d", i);
		alloc.fail_at = alloc.count + 1;
		if (nt_strmap_put(&map, keys[i], strlen(keys[i]), keys[i])) {
			ck_assert_uint_eq(map.count, (size_t)i);
			alloc.fail_at = 0;
			ck_assert_int_eq(nt_strmap_put(&map, keys[i], strlen(keys[i]), keys[i]), 0);
		}
	}
	for (int i = 0; i < 100; i++)
		ck_assert_ptr_eq(nt_strmap_get(&map, keys[i], strlen(keys[i])), keys[i]);
}
END_TEST

Suite *strmap_suite(void)
{
	Suite *suite = suite_create("strmap");
	TCase *tc = tcase_create("strmap");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, empty_has_nothing);
	tcase_add_test(tc, keys_are_bytes_of_any_kind);
	tcase_add_test(tc, random_use);
	tcase_add_test(tc, each_map_has_its_own_key);
	tcase_add_test(tc, chosen_collisions_do_not_carry_over);
	tcase_add_test(tc, failing_memory_keeps_what_is_in);
	suite_add_tcase(suite, tc);
	return suite;
}
