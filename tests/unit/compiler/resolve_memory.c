/* resolve_memory.c - the whole way from a text to C, with memory running out at every place. */
#include "emit/emitter.h"
#include "model_suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct sweep {
	struct arena *arena;
	const char *text;
	size_t size, live, count, fail_at, outputs;
};

static void *sweep_alloc(size_t size, void *user)
{
	struct sweep *sweep = user;

	if (++sweep->count == sweep->fail_at)
		return NULL;
	sweep->live++;
	return malloc(size);
}

static void sweep_free(void *block, void *user)
{
	struct sweep *sweep = user;

	if (block)
		sweep->live--;
	free(block);
}

static void compile(void *context)
{
	struct sweep *sweep = context;
	const struct resolve_options options = { .for_output = true };
	const struct emit_options emit = { .version = "0", .emitters = ~0u };
	const struct diag_style style = { .is_json = false };
	struct diag_list *diags = diag_list_new(sweep->arena);
	struct resolve_result result =
		resolve_text(sweep->arena, diags, "t.nsvc", sweep->text, sweep->size, &options);
	struct emit_outputs outputs = { 0 };
	struct text out;

	if (diag_errors(diags) == 0)
		ck_assert_int_eq(emit_file(sweep->arena, result.model->files.items[0], &emit, diags,
					 &outputs),
			EMIT_OK);
	sweep->outputs = outputs.count;
	text_init(&out, sweep->arena);
	diag_render(diags, &style, &out);
}

static size_t sweep_all(const char *text, size_t *out_outputs)
{
	bool is_done = false;
	size_t failures = 0;

	/* The first block is the arena itself. */
	for (size_t n = 2; !is_done; n++) {
		struct sweep sweep = { .text = text, .size = strlen(text), .fail_at = n };
		const struct arena_allocator allocator = { sweep_alloc, sweep_free, &sweep };

		sweep.arena = arena_new(&allocator);
		ck_assert_ptr_nonnull(sweep.arena);
		is_done = arena_try(sweep.arena, compile, &sweep);
		ck_assert_int_eq(is_done, sweep.count < n);
		arena_free(sweep.arena);
		ck_assert_uint_eq(sweep.live, 0);
		failures += !is_done;
		*out_outputs = sweep.outputs;
	}
	return failures;
}

/* Enough of everything that every pass needs memory of its own from below. */
static char *repeat(const char *part, int times)
{
	struct arena *arena = arena_new(NULL);
	struct text text;
	char *copy;

	text_init(&text, arena);
	for (int i = 0; i < times; i++) {
		char number[16];

		snprintf(number, sizeof(number), "%d", i);
		text_put(&text, part, { "n", number });
	}
	copy = strdup(text.data);
	ck_assert_ptr_nonnull(copy);
	arena_free(arena);
	return copy;
}

START_TEST(test_what_is_right)
{
	char *text = repeat(
		"/// Doc.\nstruct S{n} { a: i32 = 7; b: string<=9; c: S{n}[]; d: map<string, "
		"K{n}>; }\n"
		"enum K{n} : u8 { a, b }\nunion U{n} { s: S{n}; k: K{n}; }\nerror E{n}(404) { x: "
		"any; }\n"
		"type A{n} = S{n}[];\nconst C{n}: u32 = 5;\n"
		"service V{n}@1.0.0 { @timeout(1s) f(a: A{n}, r: i32...) -> S{n}? throws E{n}; "
		"@window(1MiB) g(@buffer(3, error) a: stream S{n}) -> stream A{n}; event e(a: "
		"U{n}); "
		"@notify property p: K{n}; h(v: V{n}) -> V{n}; }\n",
		60);
	size_t outputs;

	ck_assert_uint_gt(sweep_all(text, &outputs), 10);
	ck_assert_uint_ge(outputs, 6);
	free(text);
}
END_TEST

START_TEST(test_what_is_wrong)
{
	char *text = repeat("struct S{n} { a: Missing; b: S{n}; b: i32?? = 3; }\n"
			    "service V{n}@1.0.0 { @nothing f(a: S{n}...) -> V{n}[] throws S{n}; }\n"
			    "const A{n}: u8 = A{n};\n",
		60);
	size_t outputs;

	ck_assert_uint_gt(sweep_all(text, &outputs), 5);
	ck_assert_uint_eq(outputs, 0);
	free(text);
}
END_TEST

Suite *resolve_memory_suite(void)
{
	Suite *suite = suite_create("compiler memory");
	TCase *tests = tcase_create("memory");

	tcase_set_timeout(tests, 120);
	tcase_add_test(tests, test_what_is_right);
	tcase_add_test(tests, test_what_is_wrong);
	suite_add_tcase(suite, tests);
	return suite;
}
