/* parse_limits.c - large, deep and broken texts; memory that runs out anywhere. */
#include "suites.h"

#include "support/load.h"
#include "syntax/parse.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

static struct reading reading;

/* before, count times between, after. */
static void read_repeated(const char *before, const char *between, size_t count, const char *after)
{
	struct arena *arena = arena_new(NULL);
	struct text text;

	text_init(&text, arena);
	text_add(&text, before);
	for (size_t i = 0; i < count; i++)
		text_add(&text, between);
	text_add(&text, after);
	reading_open(&reading, text.data, text.size);
	arena_free(arena);
}

/* Closed brackets: 256 deep is fine, 257 is one error, a million is the same one. */
static const struct {
	const char *before, *open, *middle, *close, *after;
	size_t levels; /* that may be nested */
} nested[] = {
	{ "struct S { a: ", "set<", "i32", ">", "; }", 255 },
	{ "const A: T = ", "[", "", "]", ";", 256 },
	{ "const A: T = ", "{a:", "1", "}", ";", 256 },
};

static void read_nested(int i, size_t depth)
{
	struct arena *arena = arena_new(NULL);
	struct text text;

	text_init(&text, arena);
	text_add(&text, nested[i].before);
	for (size_t level = 0; level < depth; level++)
		text_add(&text, nested[i].open);
	text_add(&text, nested[i].middle);
	for (size_t level = 0; level < depth; level++)
		text_add(&text, nested[i].close);
	text_add(&text, nested[i].after);
	reading_open(&reading, text.data, text.size);
	arena_free(arena);
}

static void check_too_deep(void)
{
	ck_assert_uint_eq(diag_count(reading.diags), 1);
	ck_assert_int_eq((int)diag_at(reading.diags, 0)->code, DIAG_TOO_DEEP);
	reading_close(&reading);
}

START_TEST(test_nesting)
{
	read_nested(_i, nested[_i].levels - 2);
	ck_assert_str_eq(reading_diags(&reading), "");
	reading_close(&reading);
	read_nested(_i, nested[_i].levels + 2);
	check_too_deep();
	read_nested(_i, 1000000);
	check_too_deep();
}
END_TEST

START_TEST(test_suffixes)
{
	read_repeated("struct S { a: i32", "[]", 250, "; }");
	ck_assert_str_eq(reading_diags(&reading), "");
	reading_close(&reading);
	read_repeated("struct S { a: i32", "[]", 1000000, "; }");
	check_too_deep();
}
END_TEST

START_TEST(test_open_without_end)
{
	static const char *const opens[] = { "{", "(", "[", "<", "struct A {", "@a(", "map<" };

	for (size_t i = 0; i < sizeof(opens) / sizeof(opens[0]); i++) {
		read_repeated("", opens[i], 100000, "");
		ck_assert_uint_ge(diag_errors(reading.diags), 1);
		ck_assert_uint_le(diag_count(reading.diags), 1000);
		reading_close(&reading);
	}
}
END_TEST

START_TEST(test_many_methods)
{
	read_repeated("service A@1.0.0 {\n", "  m(a: i32, b: string[]) -> map<string, T>;\n", 10000,
		"}\n");
	ck_assert_str_eq(reading_diags(&reading), "");
	ck_assert_uint_eq(reading.file->declarations.first->members.count, 10000);
	reading_close(&reading);
}
END_TEST

START_TEST(test_many_errors_are_cut_off)
{
	read_repeated("", "struct ;\n", 100000, "");
	ck_assert(diag_is_full(reading.diags));
	ck_assert_uint_le(diag_errors(reading.diags), 1001);
	reading_close(&reading);
}
END_TEST

/* Seconds it takes to read, the best of three. */
static double seconds(const char *before, const char *between, size_t count, const char *after)
{
	double best = 1e9;

	for (int i = 0; i < 3; i++) {
		struct timespec begin, end;
		struct arena *arena = arena_new(NULL);
		struct text text;
		text_init(&text, arena);
		text_add(&text, before);
		for (size_t n = 0; n < count; n++)
			text_add(&text, between);
		text_add(&text, after);
		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &begin);
		reading_open(&reading, text.data, text.size);
		clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
		reading_close(&reading);
		arena_free(arena);
		double took = (double)(end.tv_sec - begin.tv_sec) +
			      (double)(end.tv_nsec - begin.tv_nsec) / 1e9;
		if (took < best)
			best = took;
	}
	return best;
}

static const struct {
	const char *name, *before, *between, *after;
	size_t count;
} growing[] = {
	{ "declarations", "", "/// Doc.\nstruct S { @range(0, 9) x: map<string, i32[]>? = {}; }\n",
		"", 4000 },
	{ "doc lines", "", "/// A line of text.\n", "struct S { }", 10000 },
	{ "doc blocks", "", "/** A block. */\n", "struct S { }", 10000 },
	{ "path parts", "namespace a", ".a", ";", 50000 },
	{ "fields on one line", "struct S {", "x:i32;", "}", 30000 },
	{ "list items", "const A: T = [", "1,", "];", 50000 },
	{ "nested lists", "const A: T = [[[[[[[[[[[[", "1,", "]]]]]]]]]]]];", 50000 },
	{ "one string", "const A: string = \"", "text\\n", "\";", 50000 },
	{ "one comment", "/*", "* text", "*/", 50000 },
	{ "annotations", "", "@a(1) ", "struct S { }", 20000 },
	{ "annotations with docs", "", "/// d\n@a\n", "struct S { }", 10000 },
	{ "enum values", "enum E {", "a,", "}", 50000 },
	{ "stars without an end", "/*", "*", "", 100000 },
};

/* Eight times the text takes about eight times as long; a quadratic reader would take 64. */
START_TEST(test_time_is_linear)
{
	double small = seconds(
		growing[_i].before, growing[_i].between, growing[_i].count, growing[_i].after);
	double large = seconds(
		growing[_i].before, growing[_i].between, growing[_i].count * 8, growing[_i].after);

	ck_assert_msg(
		large < 24 * small + 0.02, "%s: %f s, then %f s", growing[_i].name, small, large);
}
END_TEST

/* ---- memory that runs out ---- */

struct sweep {
	struct arena *arena;
	const char *text;
	struct ast_file *file;
	size_t live, count, fail_at;
};

/* Small chunks, so that many places see the end of memory. */
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

static void read_all(void *context)
{
	struct sweep *sweep = context;
	struct diag_list *diags = diag_list_new(sweep->arena);
	const struct diag_style style = { .is_json = false };
	const struct source_file *source;
	struct text out;

	ck_assert_int_eq(
		load_text(sweep->arena, diags, "t.nsvc", sweep->text, strlen(sweep->text), &source),
		LOAD_OK);
	sweep->file = parse_file(sweep->arena, diags, source);
	text_init(&out, sweep->arena);
	diag_render(diags, &style, &out);
	ck_assert_uint_gt(out.size, 0);
}

START_TEST(test_every_allocation_may_fail)
{
	static const char part[] =
		"/// Doc.\n/// More.\n@a(b = \"c\\n\", [1, {d: 2s}]) struct S {\n"
		"  x: map<string, i32[<=9]>? = -7;\n  y z;\n}\n"
		"service A@1.0.0 { f(a: stream i32) -> T throws E { example e { in {} } } }\n";
	char text[sizeof(part) * 200];
	bool is_done = false;
	size_t failures = 0;

	text[0] = '\0';
	for (size_t i = 0; i < 200; i++)
		memcpy(text + i * (sizeof(part) - 1), part, sizeof(part));
	for (size_t n = 2; !is_done; n++) {
		struct sweep sweep = { .text = text, .fail_at = n };
		const struct arena_allocator allocator = { sweep_alloc, sweep_free, &sweep };
		sweep.arena = arena_new(&allocator);
		ck_assert_ptr_nonnull(sweep.arena);
		is_done = arena_try(sweep.arena, read_all, &sweep);
		failures += !is_done;
		ck_assert_int_eq(is_done, sweep.count < n);
		arena_free(sweep.arena);
		ck_assert_uint_eq(sweep.live, 0);
	}
	ck_assert_uint_gt(failures, 5);
}
END_TEST

Suite *parse_limits_suite(void)
{
	Suite *suite = suite_create("compiler parse limits");
	TCase *tests = tcase_create("limits");

	tcase_set_timeout(tests, 120);
	tcase_add_loop_test(tests, test_nesting, 0, sizeof(nested) / sizeof(nested[0]));
	tcase_add_test(tests, test_suffixes);
	tcase_add_test(tests, test_open_without_end);
	tcase_add_test(tests, test_many_methods);
	tcase_add_test(tests, test_many_errors_are_cut_off);
	tcase_add_loop_test(tests, test_time_is_linear, 0, sizeof(growing) / sizeof(growing[0]));
	tcase_add_test(tests, test_every_allocation_may_fail);
	suite_add_tcase(suite, tests);
	return suite;
}
