/* c_names.c - names in C, the words they stay away from, and the table names are found in. */
#include "model/c_names.h"
#include "model/c_words.h"
#include "model/names.h"
#include "model_suites.h"

#include <stdio.h>
#include <string.h>

static const struct {
	const char *name, *snake;
} snakes[] = {
	{ "getQuote", "get_quote" },
	{ "GetQuote", "get_quote" },
	{ "get_quote", "get_quote" },
	{ "HTTPServer", "http_server" },
	{ "parseHTTP", "parse_http" },
	{ "userID", "user_id" },
	{ "userIDs", "user_ids" },
	{ "IDs", "ids" },
	{ "userIDsList", "user_ids_list" },
	{ "v2Beta", "v2_beta" },
	{ "utf8String", "utf8_string" },
	{ "getURL2", "get_url2" },
	{ "x", "x" },
	{ "X", "x" },
	{ "ABC", "abc" },
	{ "aB", "a_b" },
	{ "a1", "a1" },
	{ "A1B2", "a1_b2" },
	{ "acme.trade", "acme_trade" },
	{ "acme.Files", "acme_files" },
	{ "Acme.HTTPApi", "acme_http_api" },
	{ "_private", "private" },
	{ "__twice__", "twice" },
	{ "a__b", "a_b" },
	{ "_Bool", "bool" },
	{ "snake_Case", "snake_case" },
	{ "SNAKE_CASE", "snake_case" },
	{ "_", "x" },
	{ "_1", "x1" },
};

START_TEST(test_snake)
{
	struct arena *arena = arena_new(NULL);

	ck_assert_str_eq(c_snake(arena, snakes[_i].name), snakes[_i].snake);
	/* What is in the form already stays. */
	ck_assert_str_eq(c_snake(arena, snakes[_i].snake), snakes[_i].snake);
	arena_free(arena);
}
END_TEST

START_TEST(test_upper)
{
	struct arena *arena = arena_new(NULL);

	ck_assert_str_eq(c_upper(arena, "acme_side_buy2"), "ACME_SIDE_BUY2");
	arena_free(arena);
}
END_TEST

static const struct {
	const char *name;
	bool is_valid;
} overrides[] = {
	{ "a", true },
	{ "list_all", true },
	{ "listAll2", true },
	{ "", false },
	{ "2a", false },
	{ "_a", false },
	{ "a_", false },
	{ "a__b", false },
	{ "a-b", false },
	{ "a b", false },
	{ "a\"", false },
	{ "\xc3\xa9", false },
};

START_TEST(test_override)
{
	ck_assert_int_eq(c_is_valid_override(overrides[_i].name), overrides[_i].is_valid);
}
END_TEST

START_TEST(test_generated_params)
{
	static const char *const taken[] = { "self", "call", "task", "done", "user", "error",
		"out_x", "out_quote", "nt_x" };
	static const char *const open[] = { "symbol", "selfish", "outer", "ntx", "users" };

	for (size_t i = 0; i < sizeof(taken) / sizeof(taken[0]); i++)
		ck_assert_msg(c_is_generated_param(taken[i]), "%s", taken[i]);
	for (size_t i = 0; i < sizeof(open) / sizeof(open[0]); i++)
		ck_assert_msg(!c_is_generated_param(open[i]), "%s", open[i]);
}
END_TEST

/* Looking up halves the lists, so a word out of order would not be found. */
START_TEST(test_lists_are_sorted)
{
	for (int list = C_WORD_KEYWORDS; list <= C_WORD_LIBRARY; list++) {
		size_t count = 0;

		for (; c_word_at((enum c_word_list)list, count); count++)
			if (count)
				ck_assert_str_lt(c_word_at((enum c_word_list)list, count - 1),
					c_word_at((enum c_word_list)list, count));
		ck_assert_uint_gt(count, 100);
	}
}
END_TEST

/* From the standards, not from the tables. */
static const char *const keywords[] = {
	/* C11 */
	"auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else",
	"enum", "extern", "float", "for", "goto", "if", "inline", "int", "long", "register",
	"restrict", "return", "short", "signed", "sizeof", "static", "struct", "switch", "typedef",
	"union", "unsigned", "void", "volatile", "while", "_Alignas", "_Alignof", "_Atomic",
	"_Bool", "_Complex", "_Generic", "_Imaginary", "_Noreturn", "_Static_assert",
	"_Thread_local",
	/* C23 */
	"alignas", "alignof", "bool", "constexpr", "false", "nullptr", "static_assert",
	"thread_local", "true", "typeof", "typeof_unqual", "_BitInt", "_Decimal32", "_Decimal64",
	"_Decimal128",
	/* C++20 */
	"and", "and_eq", "asm", "bitand", "bitor", "catch", "char8_t", "char16_t", "char32_t",
	"class", "compl", "concept", "consteval", "constinit", "const_cast", "co_await",
	"co_return", "co_yield", "decltype", "delete", "dynamic_cast", "explicit", "export",
	"friend", "mutable", "namespace", "new", "noexcept", "not", "not_eq", "operator", "or",
	"or_eq", "private", "protected", "public", "reinterpret_cast", "requires", "static_cast",
	"template", "this", "throw", "try", "typeid", "typename", "using", "virtual", "wchar_t",
	"xor", "xor_eq"
};

START_TEST(test_keywords)
{
	for (size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++) {
		ck_assert_msg(c_word_is_keyword(keywords[i]), "%s", keywords[i]);
		ck_assert_msg(c_is_taken_in_scope(keywords[i]), "%s", keywords[i]);
		ck_assert_msg(c_is_taken_globally(keywords[i]), "%s", keywords[i]);
	}
	ck_assert(!c_word_is_keyword("quote"));
	ck_assert(!c_word_is_keyword(""));
	ck_assert(!c_word_is_keyword("Int"));
}
END_TEST

START_TEST(test_libc)
{
	static const char *const macros[] = { "errno", "stdin", "stdout", "stderr", "assert",
		"linux", "unix", "NULL", "EOF", "offsetof", "setjmp", "isnan", "major", "minor",
		"environ", "INT_MAX", "SEEK_SET", "SIGTERM" };
	static const char *const types[] = { "size_t", "int32_t", "time_t", "va_list", "uint" };
	static const char *const functions[] = { "printf", "malloc", "time", "read", "signal",
		"index", "sin", "socket", "pthread_create", "main" };

	for (size_t i = 0; i < sizeof(macros) / sizeof(macros[0]); i++) {
		ck_assert_msg(c_word_is_macro(macros[i]), "%s", macros[i]);
		ck_assert_msg(c_is_taken_in_scope(macros[i]), "%s", macros[i]);
	}
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		ck_assert_msg(c_is_taken_in_scope(types[i]), "%s", types[i]);
	for (size_t i = 0; i < sizeof(functions) / sizeof(functions[0]); i++) {
		ck_assert_msg(!c_is_taken_in_scope(functions[i]), "%s", functions[i]);
		ck_assert_msg(c_is_taken_globally(functions[i]), "%s", functions[i]);
	}
}
END_TEST

START_TEST(test_names)
{
	enum { COUNT = 1000 };
	struct arena *arena = arena_new(NULL);
	struct names names = { 0 };
	static char keys[COUNT][16];
	static int values[COUNT];

	ck_assert_ptr_null(names_get(&names, "k0"));
	for (int i = 0; i < COUNT; i++) {
		snprintf(keys[i], sizeof(keys[i]), "k%d", i);
		ck_assert_ptr_null(names_get(&names, keys[i]));
		ck_assert_ptr_null(names_add(&names, arena, keys[i], &values[i]));
		ck_assert_ptr_eq(names_add(&names, arena, keys[i], &names), &values[i]);
		ck_assert_uint_eq(names.count, (size_t)i + 1);
	}
	for (int i = 0; i < COUNT; i++) {
		ck_assert_ptr_eq(names_get(&names, keys[i]), &values[i]);
		ck_assert_str_eq(names.entries[i].key, keys[i]);
	}
	ck_assert_ptr_null(names_get(&names, ""));
	arena_free(arena);
}
END_TEST

Suite *c_names_suite(void)
{
	Suite *suite = suite_create("compiler names in C");
	TCase *tests = tcase_create("names");

	tcase_add_loop_test(tests, test_snake, 0, sizeof(snakes) / sizeof(snakes[0]));
	tcase_add_test(tests, test_upper);
	tcase_add_loop_test(tests, test_override, 0, sizeof(overrides) / sizeof(overrides[0]));
	tcase_add_test(tests, test_generated_params);
	tcase_add_test(tests, test_lists_are_sorted);
	tcase_add_test(tests, test_keywords);
	tcase_add_test(tests, test_libc);
	tcase_add_test(tests, test_names);
	suite_add_tcase(suite, tests);
	return suite;
}
