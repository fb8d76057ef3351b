/* json_out.c - nothing breaks out of JSON that is written, and commas stand where they must. */
#include "emit/json_out.h"

#include "emit_suites.h"

static struct arena *arena;
static struct text text;
static struct json_out out;

static void setup(void)
{
	arena = arena_new(NULL);
	text_init(&text, arena);
	json_out_init(&out, &text, 0, false);
}

static void teardown(void)
{
	arena_free(arena);
}

START_TEST(test_strings_stay_inside)
{
	json_begin(&out, '{');
	json_pair(&out, "a\"}", "\"},\\\n\t\x01\x7f");
	json_pair(&out, "b", "\xe2\x80\xa8</script>\xc3\xa9");
	json_key(&out, "c");
	json_string_n(&out, "\xff\0x", 3);
	json_end(&out, '}');
	ck_assert_str_eq(text.data, "{\"a\\\"}\":\"\\\"},\\\\\\n\\t\\u0001\\u007f\","
				    "\"b\":\"\\u2028</script>\xc3\xa9\","
				    "\"c\":\"\xef\xbf\xbd\\u0000x\"}");
}
END_TEST

START_TEST(test_commas)
{
	json_begin(&out, '[');
	json_begin(&out, '{');
	json_end(&out, '}');
	json_begin(&out, '[');
	json_end(&out, ']');
	json_signed(&out, INT64_MIN);
	json_unsigned(&out, UINT64_MAX);
	json_bool(&out, true);
	json_begin(&out, '{');
	json_pair_bool(&out, "x", false);
	json_pair_unsigned(&out, "y", 7);
	json_strings(&out, "z", (const char *const[]){ "p", "q" }, 2);
	json_end(&out, '}');
	json_raw(&out, "null");
	json_end(&out, ']');
	ck_assert_str_eq(text.data, "[{},[],-9223372036854775808,18446744073709551615,true,"
				    "{\"x\":false,\"y\":7,\"z\":[\"p\",\"q\"]},null]");
}
END_TEST

/* A part that was written apart, for its depth, fits in. */
START_TEST(test_lines)
{
	struct json_out part;
	struct text inner;

	text_init(&inner, arena);
	json_out_init(&part, &inner, 1, true);
	json_begin(&part, '{');
	json_pair(&part, "x", "y");
	json_end(&part, '}');
	json_out_init(&out, &text, 0, true);
	json_begin(&out, '{');
	json_key(&out, "none");
	json_begin(&out, '[');
	json_end(&out, ']');
	json_key(&out, "part");
	json_raw(&out, inner.data);
	json_end(&out, '}');
	ck_assert_str_eq(text.data, "{\n  \"none\": [],\n  \"part\": {\n    \"x\": \"y\"\n  }\n}");
}
END_TEST

Suite *json_out_suite(void)
{
	Suite *suite = suite_create("json_out");
	TCase *tcase = tcase_create("json_out");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, test_strings_stay_inside);
	tcase_add_test(tcase, test_commas);
	tcase_add_test(tcase, test_lines);
	suite_add_tcase(suite, tcase);
	return suite;
}
