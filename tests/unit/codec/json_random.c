/* Random values of the struct that has everything, as JSON and back. */
#include "codec/json_read.h"
#include "codec/json_write.h"

#include "bench.h"
#include "random.h"
#include "suites.h"

#include <locale.h>

enum { VALUES = 1500 };

/* MessagePack of one value as text. */
static void write_json(
	struct nt_buf *text, const netron_slot *slot, const struct nt_buf *from, unsigned seed)
{
	const uint8_t *p = from->data;
	struct nt_json_out out;

	nt_buf_truncate(text, 0);
	nt_json_out_init(&out, text, 0, NULL);
	ck_assert_msg(nt_json_write_slot(&out, &p, from->data + from->end, slot) == 0,
		"seed %u: %s: %s", seed, nt_json_out_path(&out), out.r.reason);
	ck_assert_ptr_eq(p, from->data + from->end);
}

static void read_json(
	struct nt_buf *into, const netron_slot *slot, const struct nt_buf *text, unsigned seed)
{
	struct nt_json_in in;
	char message[256];

	nt_buf_truncate(into, 0);
	nt_json_in_init(&in, text->data, text->end, NULL, text->allocator);
	if (nt_json_read_slot(&in, slot, into) || !nt_json_end(&in)) {
		nt_json_message(&in, message, sizeof(message));
		ck_abort_msg("seed %u: %s: %.*s", seed, message, (int)text->end,
			(const char *)text->data);
	}
	nt_json_in_fini(&in);
}

static void assert_same(const struct nt_buf *a, const struct nt_buf *b, unsigned seed)
{
	ck_assert_msg(a->end == b->end && !memcmp(a->data, b->data, a->end), "seed %u", seed);
}

/* Values inside any are what JSON can say: a number stays one, undefined becomes null. */
START_TEST(random_values_survive_as_json)
{
	netron_slot slot = test_slot(test_everything_type());
	struct test_everything value, back;
	struct nt_buf packed, again, text, other;
	struct bench bench;

	bench_init(&bench);
	nt_buf_init(&packed, &bench.alloc.allocator);
	nt_buf_init(&again, &bench.alloc.allocator);
	nt_buf_init(&text, &bench.alloc.allocator);
	nt_buf_init(&other, &bench.alloc.allocator);
	for (unsigned seed = 1; seed <= VALUES; seed++) {
		struct random random = { seed * 0x9e3779b97f4a7c15u, &bench.arena, 0 };

		random_value(&random, &slot, &value);
		value.any = NULL;
		ck_assert(bench_write(&bench, &slot, &value, true));
		nt_buf_truncate(&packed, 0);
		ck_assert(nt_buf_append(&packed, bench.out.data, nt_buf_size(&bench.out)));
		write_json(&text, &slot, &packed, seed);
		read_json(&again, &slot, &text, seed);
		/* What is read is the value, to the last bit. */
		ck_assert_msg(
			bench_read(&bench, &slot, again.data, again.end, &back) == (long)again.end,
			"seed %u: %s: %s", seed, bench.path, bench.reason);
		ck_assert(bench_write(&bench, &slot, &back, true));
		assert_same(&bench.out, &packed, seed);
		/* And the same text again. */
		write_json(&other, &slot, &again, seed);
		assert_same(&other, &text, seed);
		nt_arena_fini(&bench.arena);
	}
	nt_buf_fini(&packed);
	nt_buf_fini(&again);
	nt_buf_fini(&text);
	nt_buf_fini(&other);
	bench_fini(&bench);
}
END_TEST

Suite *json_random_suite(void)
{
	Suite *suite = suite_create("json_random");
	TCase *tests = tcase_create("json_random");

	tcase_add_test(tests, random_values_survive_as_json);
	suite_add_tcase(suite, tests);
	return suite;
}
