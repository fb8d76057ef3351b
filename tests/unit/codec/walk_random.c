/* Random values of the struct that has everything, and random damage to their bytes. */
#include "codec/value.h"
#include "codec/walk.h"

#include "bench.h"
#include "codec/scan.h"
#include "random.h"
#include "suites.h"

#include <stdlib.h>

enum { VALUES = 1500, DAMAGES = 30 };

START_TEST(random_values_survive_the_way)
{
	netron_slot slot = test_slot(test_everything_type());
	struct test_everything value, back, copy;
	struct nt_buf first;
	struct bench bench;

	bench_init(&bench);
	nt_buf_init(&first, &bench.alloc.allocator);
	for (unsigned seed = 1; seed <= VALUES; seed++) {
		struct random random = { seed * 0x9e3779b97f4a7c15u, &bench.arena, 0 };
		bool native = seed & 1;

		random_value(&random, &slot, &value);
		ck_assert_msg(bench_write(&bench, &slot, &value, native), "seed %u: %s: %s", seed,
			bench.path, bench.reason);
		nt_buf_truncate(&first, 0);
		ck_assert(nt_buf_append(&first, bench.out.data, nt_buf_size(&bench.out)));
		ck_assert_msg(
			bench_read(&bench, &slot, first.data, first.end, &back) == (long)first.end,
			"seed %u: %s: %s", seed, bench.path, bench.reason);
		/* what was read is written as the same bytes, and so is a deep copy of it */
		ck_assert(bench_write(&bench, &slot, &back, native));
		ck_assert_mem_eq(bench.out.data, first.data, first.end);
		ck_assert(nt_copy_slot(&bench.arena, &slot, &back, &copy));
		ck_assert(bench_write(&bench, &slot, &copy, native));
		ck_assert_mem_eq(bench.out.data, first.data, first.end);
		nt_arena_fini(&bench.arena);
	}
	nt_buf_fini(&first);
	bench_fini(&bench);
}
END_TEST

static void damage(struct random *random, uint8_t *data, size_t size)
{
	for (unsigned i = 0; i < 1 + random_next(random) % 3; i++)
		data[random_next(random) % size] = (uint8_t)random_next(random);
}

/* What the walker takes, the scan takes too, up to the same byte; and it can be written again. */
START_TEST(damaged_bytes_are_taken_whole_or_refused)
{
	netron_slot slot = test_slot(test_everything_type());
	struct test_everything value, back;
	struct bench bench;
	unsigned taken = 0;

	bench_init(&bench);
	for (unsigned seed = 1; seed <= VALUES; seed++) {
		struct random random = { seed * 0x9e3779b97f4a7c15u, &bench.arena, 0 };
		size_t size;
		uint8_t *data;

		random_value(&random, &slot, &value);
		ck_assert(bench_write(&bench, &slot, &value, true));
		size = nt_buf_size(&bench.out);
		data = malloc(size);
		for (unsigned i = 0; i < DAMAGES; i++) {
			const char *reason;
			long end;
			int code;

			memcpy(data, bench.out.data, size);
			damage(&random, data, size);
			end = bench_read(&bench, &slot, data, size, &back);
			if (end < 0)
				continue;
			taken++;
			ck_assert_msg(nt_scan(data, data + size, &bench.limits, &code, &reason) ==
					      data + end,
				"seed %u", seed);
		}
		free(data);
		nt_arena_fini(&bench.arena);
	}
	ck_assert_uint_gt(taken, VALUES);
	bench_fini(&bench);
}
END_TEST

Suite *walk_random_suite(void)
{
	Suite *suite = suite_create("walk_random");
	TCase *tests = tcase_create("walk_random");

	tcase_add_test(tests, random_values_survive_the_way);
	tcase_add_test(tests, damaged_bytes_are_taken_whole_or_refused);
	suite_add_tcase(suite, tests);
	return suite;
}
