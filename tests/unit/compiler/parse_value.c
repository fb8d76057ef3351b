/* parse_value.c - what literals are worth, and what is wrong with wrong ones. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

static const struct {
	const char *literal, *value;
} good[] = {
	{ "0", "0" },
	{ "1_000_000", "1000000" },
	{ "0xFF_ff", "65535" },
	{ "18446744073709551615", "18446744073709551615" },
	{ "0xFFFFFFFFFFFFFFFF", "18446744073709551615" },
	{ "-9223372036854775808", "-9223372036854775808" },
	{ "- 5", "-5" },
	{ "-0", "-0" },
	{ "1.5", "float:1.5" },
	{ "-1.5e3", "float:-1500" },
	{ "1e308", "float:1e+308" },
	{ "1_0.2_5", "float:10.25" },
	{ "250ms", "250000000ns" },
	{ "1_500us", "1500000ns" },
	{ "7ns", "7ns" },
	{ "5s", "5000000000ns" },
	{ "2m", "120000000000ns" },
	{ "1h", "3600000000000ns" },
	{ "-1s", "-1000000000ns" },
	{ "10B", "10B" },
	{ "64KiB", "65536B" },
	{ "16MiB", "16777216B" },
	{ "2GiB", "2147483648B" },
	{ "1.2.0", "version:1.2.0" },
	{ "1.2.0-rc.1", "version:1.2.0-rc.1" },
	{ "1.0.0-x-y.0a.7", "version:1.0.0-x-y.0a.7" },
	{ "100/s", "100/1000000000ns" },
	{ "6/m", "6/60000000000ns" },
	{ "5/10s", "5/10000000000ns" },
	{ "true", "true" },
	{ "false", "false" },
	{ "null", "null" },
	{ "Side.buy", "name:Side.buy" },
	{ "[]", "[]" },
	{ "[1, [2,], \"a\"]", "[1 [2] \"a\"]" },
	{ "{ a: 1, \"b\": { c: [] }, }", "{a:1 b:{c:[]}}" },
	{ "\"\"", "\"\"" },
	{ "\"a\\n\\r\\t\\0\\\\\\\"\\'\\/\\b\\f\"", "\"a<0A><0D><09><00>\\\"'/<08><0C>\"" },
	{ "\"\\x41\\x7f\"", "\"A<7F>\"" },
	{ "\"\\xFF\"", "bytes:\"<FF>\"" },
	{ "\"\\xC3\\xA9\"", "\"<C3><A9>\"" },
	{ "\"\\u00E9\\u{1F600}\\u{41}\"", "\"<C3><A9><F0><9F><98><80>A\"" },
	{ "\"\\uD83D\\uDE00\"", "\"<F0><9F><98><80>\"" },
	{ "\"caf\xC3\xA9 // no /* comment */\"", "\"caf<C3><A9> // no /* comment */\"" },
};

START_TEST(test_good)
{
	struct reading reading;

	reading_open(&reading, "", 0);
	check_tree(arena_format(reading.arena, "const A: T = %s;", good[_i].literal),
		arena_format(reading.arena, "const A : T=%s\n", good[_i].value));
	reading_close(&reading);
}
END_TEST

/* What stands at column 14, its code, and the columns it is reported at. */
static const struct {
	const char *literal;
	enum diag_code code;
	uint32_t begin, end;
} bad[] = {
	{ "18446744073709551616", DIAG_INTEGER_OVERFLOW, 14, 34 },
	{ "0x1_0000_0000_0000_0000", DIAG_INTEGER_OVERFLOW, 14, 37 },
	{ "-9223372036854775809", DIAG_INTEGER_OVERFLOW, 14, 34 },
	{ "99999999999999999999999999999999", DIAG_INTEGER_OVERFLOW, 14, 46 },
	{ "1e999", DIAG_FLOAT_OVERFLOW, 14, 19 },
	{ "-1e999", DIAG_FLOAT_OVERFLOW, 14, 20 },
	{ "007", DIAG_BAD_NUMBER, 14, 17 },
	{ "1__0", DIAG_BAD_NUMBER, 14, 18 },
	{ "10_", DIAG_BAD_NUMBER, 14, 17 },
	{ "0x", DIAG_BAD_NUMBER, 14, 16 },
	{ "00.5", DIAG_BAD_NUMBER, 14, 18 },
	{ "9223372036s", DIAG_NONE, 0, 0 },
	{ "9223372037s", DIAG_INTEGER_OVERFLOW, 14, 25 },
	{ "16777216TiB", DIAG_INTEGER_OVERFLOW, 14, 25 },
	{ "1.2.3+build", DIAG_BAD_VERSION, 14, 25 },
	{ "01.2.3", DIAG_BAD_VERSION, 14, 20 },
	{ "1.2.3-01", DIAG_BAD_VERSION, 14, 22 },
	{ "99999999999999999999.0.0", DIAG_BAD_VERSION, 14, 38 },
	{ "0/s", DIAG_BAD_RATE, 14, 17 },
	{ "\"a\\q\"", DIAG_BAD_ESCAPE, 16, 18 },
	{ "\"\\x4\"", DIAG_BAD_ESCAPE, 15, 18 },
	{ "\"\\u12\"", DIAG_BAD_ESCAPE, 15, 19 },
	{ "\"\\u{}\"", DIAG_BAD_ESCAPE, 15, 19 },
	{ "\"\\uD800\"", DIAG_BAD_ESCAPE, 15, 21 },
	{ "\"\\u{110000}\"", DIAG_BAD_ESCAPE, 15, 25 },
};

START_TEST(test_bad)
{
	struct reading reading;

	reading_open(&reading, "", 0);
	const char *text = arena_format(reading.arena, "const A: T = %s;", bad[_i].literal);
	struct reading other;
	reading_open(&other, text, strlen(text));
	const char *diags = reading_diags(&other);
	ck_assert_msg(
		diag_count(other.diags) == (bad[_i].code ? 1 : 0), "%s gives %s", text, diags);
	if (bad[_i].code) {
		const struct diag *diag = diag_at(other.diags, 0);
		ck_assert_msg(diag->code == bad[_i].code, "%s gives %s", text, diags);
		ck_assert_msg(
			diag->span.begin + 1 == bad[_i].begin && diag->span.end + 1 == bad[_i].end,
			"%s gives %s", text, diags);
	}
	/* The constant is there in spite of it. */
	ck_assert_uint_eq(other.file->declarations.count, 1);
	reading_close(&other);
	reading_close(&reading);
}
END_TEST

static const struct {
	const char *literal;
	enum diag_code code;
} units[] = {
	{ "5sec", DIAG_UNKNOWN_UNIT },
	{ "5KB", DIAG_UNKNOWN_UNIT },
	{ "5q", DIAG_UNKNOWN_UNIT },
	{ "100/sec", DIAG_UNKNOWN_UNIT },
	{ "100/KiB", DIAG_UNKNOWN_UNIT },
};

START_TEST(test_units)
{
	struct reading reading;
	char text[64];

	snprintf(text, sizeof(text), "const A: T = %s;", units[_i].literal);
	reading_open(&reading, text, strlen(text));
	ck_assert_uint_eq(diag_count(reading.diags), 1);
	ck_assert_msg(diag_at(reading.diags, 0)->code == units[_i].code ||
			      diag_at(reading.diags, 0)->code == DIAG_BAD_RATE,
		"%s", reading_diags(&reading));
	reading_close(&reading);
}
END_TEST

Suite *parse_value_suite(void)
{
	Suite *suite = suite_create("compiler parse values");
	TCase *tests = tcase_create("values");

	tcase_add_loop_test(tests, test_good, 0, sizeof(good) / sizeof(good[0]));
	tcase_add_loop_test(tests, test_bad, 0, sizeof(bad) / sizeof(bad[0]));
	tcase_add_loop_test(tests, test_units, 0, sizeof(units) / sizeof(units[0]));
	suite_add_tcase(suite, tests);
	return suite;
}
