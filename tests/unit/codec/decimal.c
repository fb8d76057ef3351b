/* Numbers as text and back, beside what the C library makes of them. */
#include "codec/decimal.h"

#include "random.h"
#include "suites.h"

#include <inttypes.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { VALUES = 60000 };

static double parse(const char *text)
{
	struct nt_decimal decimal = nt_decimal_parse(text, strlen(text));

	return nt_decimal_f64(&decimal, text, strlen(text));
}

static const char *text_of(double number)
{
	static char text[NT_DECIMAL_SIZE + 1];

	*nt_decimal_put_f64(text, number) = '\0';
	ck_assert_uint_lt(strlen(text), NT_DECIMAL_SIZE);
	return text;
}

static const char *text_of_float(float number)
{
	static char text[NT_DECIMAL_SIZE + 1];

	*nt_decimal_put_f32(text, number) = '\0';
	return text;
}

static bool is_same(double a, double b)
{
	return !memcmp(&a, &b, sizeof(a));
}

/* How many digits the shortest text needs, as the library finds it. */
static int fewest_digits(double number)
{
	char text[64];

	for (int digits = 1;; digits++) {
		snprintf(text, sizeof(text), "%.*e", digits - 1, number);
		if (strtod(text, NULL) == number)
			return digits;
	}
}

static int digits_in(const char *text)
{
	char digits[64];
	int count = 0;

	for (; *text && *text != 'e'; text++)
		if (*text >= '0' && *text <= '9' && (count || *text != '0'))
			digits[count++] = *text;
	while (count && digits[count - 1] == '0')
		count--;
	return count;
}

static double random_double(struct random *random)
{
	double number;

	do {
		uint64_t bits = random_next(random);

		memcpy(&number, &bits, sizeof(number));
	} while (number - number != 0);
	return number;
}

static void check_double(double number)
{
	const char *text = text_of(number);

	ck_assert_msg(is_same(strtod(text, NULL), number), "%s is not %.17g", text, number);
	ck_assert_msg(is_same(parse(text), number), "%s read is not %.17g", text, number);
	if (number != 0)
		ck_assert_msg(
			digits_in(text) <= fewest_digits(number), "%s for %.17g", text, number);
}

START_TEST(doubles_survive_with_the_fewest_digits)
{
	static const double numbers[] = { 0.0, -0.0, 1, -1, 0.1, 0.3, 1.0 / 3, 5e-324, 1e-323,
		2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 1e22, 1e23,
		9007199254740991, 9007199254740992, 9007199254740994, 1e15, 1e16, 1e17, 123456.789,
		4.35, 2e-44, 9.5367431640625e-07, 6.02214076e23, 0x1p-1074, 0x1p-1022, 0x1p1023,
		5e-7, 1e-6, 1e-7, 9.109e-31 };
	struct random random = { 7, NULL, 0 };

	for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		check_double(numbers[i]);
	for (int i = -1074; i < 1024; i++) { /* where the lower neighbour is nearer */
		check_double(ldexp(1, i));
		check_double(nextafter(ldexp(1, i), 0));
		check_double(nextafter(ldexp(1, i), HUGE_VAL));
	}
	for (int i = 0; i < VALUES; i++)
		check_double(random_double(&random));
	for (int i = 0; i < VALUES; i++) /* of few digits */
		check_double((double)(int64_t)(random_next(&random) % 100000000) / 1000);
}
END_TEST

START_TEST(floats_have_the_fewest_digits)
{
	struct random random = { 11, NULL, 0 };

	ck_assert_str_eq(text_of_float(0.1f), "0.1");
	ck_assert_str_eq(text_of_float(-0.0f), "-0");
	ck_assert_str_eq(text_of_float(16777216), "16777216");
	ck_assert_str_eq(text_of_float(3.4028235e38f), "3.4028235e38");
	ck_assert_str_eq(text_of_float(1e-45f), "1e-45");
	ck_assert_str_eq(text_of_float(2.5f), "2.5");
	for (int i = 0; i < VALUES; i++) {
		uint32_t bits = (uint32_t)random_next(&random);
		const char *text;
		float number;

		memcpy(&number, &bits, sizeof(number));
		if (number - number != 0)
			continue;
		text = text_of_float(number);
		ck_assert_msg(strtof(text, NULL) == number, "%s is not %.9g", text, (double)number);
		ck_assert_msg((float)parse(text) == number, "%s is not %.9g", text, (double)number);
		ck_assert_int_le(digits_in(text), 9);
	}
}
END_TEST

START_TEST(text_says_what_is_an_integer)
{
	static const struct {
		double number;
		const char *text;
	} cases[] = { { 0, "0" }, { -0.0, "-0" }, { 1, "1" }, { 100, "100" },
		{ 1e15, "1000000000000000" }, { 9007199254740991, "9007199254740991" },
		{ 9007199254740992, "9.007199254740992e15" }, { 1e16, "1e16" }, { 1e21, "1e21" },
		{ 1e300, "1e300" }, { 0.5, "0.5" }, { 0.001, "0.001" }, { 0.000001, "0.000001" },
		{ 1.5e-7, "1.5e-7" }, { -123.25, "-123.25" }, { 1e-300, "1e-300" },
		{ 2251799813685248.5, "2251799813685248.5" } };

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		ck_assert_str_eq(text_of(cases[i].number), cases[i].text);
}
END_TEST

/* Random digits, also more than fit, beside strtod. */
static void write_number(struct random *random, char *text, size_t most)
{
	size_t digits = 1 + random_next(random) % most, point = random_next(random) % digits;

	for (size_t i = 0; i < digits; i++) {
		if (i == point && i)
			*text++ = '.';
		*text++ = (char)('0' + random_next(random) % 10);
	}
	sprintf(text, "e%d", (int)(random_next(random) % 700) - 370);
}

START_TEST(doubles_are_read_as_the_library_reads_them)
{
	struct random random = { 13, NULL, 0 };
	char text[1200];

	for (int i = 0; i < VALUES; i++) {
		write_number(&random, text, i % 50 ? 40 : 1000);
		ck_assert_msg(is_same(parse(text), strtod(text, NULL)), "%s", text);
	}
}
END_TEST

/* Halfway between two doubles, exactly and by one digit more. */
START_TEST(halves_are_rounded_to_even)
{
	struct random random = { 17, NULL, 0 };
	char text[1200];

	for (int i = 0; i < VALUES / 20; i++) {
		double number = fabs(random_double(&random)), half;
		long double between;
		size_t size;

		if (i % 2)
			number = ldexp(1 + (double)(random_next(&random) >> 12) * 0x1p-52,
				(int)(random_next(&random) % 120) - 60);
		half = nextafter(number, HUGE_VAL);
		if (half - half != 0)
			continue;
		between = ((long double)number + (long double)half) / 2;
		snprintf(text, sizeof(text), "%.800Le", between);
		ck_assert_msg(is_same(parse(text), strtod(text, NULL)), "%s", text);
		size = (size_t)(strchr(text, 'e') - text);
		text[size - 1] = '1';
		ck_assert_msg(is_same(parse(text), strtod(text, NULL)), "%s", text);
	}
	ck_assert(is_same(parse("9007199254740993"), 9007199254740992));
	ck_assert(is_same(
		parse("9007199254740993.00000000000000000000000000000000001"), 9007199254740994));
	ck_assert(is_same(parse("2.4703282292062327208e-324"), 0));
	ck_assert(is_same(parse("2.4703282292062328e-324"), 5e-324));
	ck_assert(is_same(parse("1.797693134862315807e308"), 1.7976931348623157e308));
	ck_assert(isinf(parse("1.797693134862315808e308")));
}
END_TEST

START_TEST(numbers_out_of_range)
{
	static char zeros[5000];

	ck_assert(isinf(parse("1e309")) && isinf(parse("1e999999999999")) && parse("-1e309") < 0);
	ck_assert(is_same(parse("1e-400"), 0) && is_same(parse("-1e-99999999999"), -0.0));
	ck_assert(is_same(parse("0e999999999999"), 0));
	ck_assert(isinf(parse("18446744073709551616123456789e99999999999")));
	ck_assert(is_same(parse("18446744073709551616123456789e-99999999999"), 0));
	ck_assert(is_same(parse("18446744073709551615999e-99999999999"), 0));
	/* What the exponent takes back. */
	memset(zeros, '0', sizeof(zeros) - 1);
	zeros[1] = '.';
	memcpy(zeros + 4000, "125e3999", 9);
	ck_assert(is_same(parse(zeros), 1.25));
	memset(zeros, '0', sizeof(zeros) - 1);
	zeros[0] = '1';
	memcpy(zeros + 4000, "e-3999", 7);
	ck_assert(is_same(parse(zeros), 1));
}
END_TEST

static void check_whole(const char *text, bool is_whole, uint64_t expected)
{
	struct nt_decimal decimal = nt_decimal_parse(text, strlen(text));
	uint64_t number = 0;

	ck_assert_msg(nt_decimal_whole(&decimal, &number) == is_whole, "%s", text);
	ck_assert_msg(number == expected, "%s: %" PRIu64, text, number);
}

START_TEST(whole_numbers_in_whatever_notation)
{
	check_whole("0", true, 0);
	check_whole("-0.000e5", true, 0);
	check_whole("0e99999999999", true, 0);
	check_whole("42", true, 42);
	check_whole("-42", true, 42);
	check_whole("4.2e1", true, 42);
	check_whole("4200e-2", true, 42);
	check_whole("42.000000000000000000000000000000", true, 42);
	check_whole("18446744073709551615", true, UINT64_MAX);
	check_whole("18446744073709551615.0", true, UINT64_MAX);
	check_whole("1844674407370955161500e-2", true, UINT64_MAX);
	check_whole("18446744073709551616", false, 0);
	check_whole("1e20", false, 0);
	check_whole("1e99999999999", false, 0);
	check_whole("0.5", false, 0);
	check_whole("1e-99999999999", false, 0);
	check_whole("42.00000000000000000000000000000001", false, 0);
}
END_TEST

START_TEST(integers_as_text)
{
	struct random random = { 19, NULL, 0 };
	char text[NT_DECIMAL_SIZE + 1], expected[64];

	for (int i = 0; i < VALUES; i++) {
		uint64_t number = random_next(&random) >> (random_next(&random) & 63);

		*nt_decimal_put_u64(text, number) = '\0';
		snprintf(expected, sizeof(expected), "%" PRIu64, number);
		ck_assert_str_eq(text, expected);
		*nt_decimal_put_i64(text, (int64_t)(0 - number)) = '\0';
		snprintf(expected, sizeof(expected), "%" PRId64, (int64_t)(0 - number));
		ck_assert_str_eq(text, expected);
	}
	*nt_decimal_put_i64(text, INT64_MIN) = '\0';
	ck_assert_str_eq(text, "-9223372036854775808");
}
END_TEST

/* Where the point is a comma; skipped where no such locale is there. */
START_TEST(locale_does_not_matter)
{
	static const char *const names[] = { "de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8",
		"ru_RU.UTF-8" };
	const char *set = NULL;

	for (size_t i = 0; i < sizeof(names) / sizeof(*names) && !set; i++)
		set = setlocale(LC_ALL, names[i]);
	ck_assert_str_eq(text_of(1234.5), "1234.5");
	ck_assert(is_same(parse("1234.5"), 0x1.34ap10));
	/* The one that the library's function reads. */
	ck_assert(is_same(parse("9007199254740993.00000000000000000000000000000000001"),
		0x1.0000000000001p53));
	setlocale(LC_ALL, "C");
}
END_TEST

Suite *decimal_suite(void)
{
	Suite *suite = suite_create("decimal");
	TCase *tests = tcase_create("decimal");

	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, doubles_survive_with_the_fewest_digits);
	tcase_add_test(tests, floats_have_the_fewest_digits);
	tcase_add_test(tests, text_says_what_is_an_integer);
	tcase_add_test(tests, doubles_are_read_as_the_library_reads_them);
	tcase_add_test(tests, halves_are_rounded_to_even);
	tcase_add_test(tests, numbers_out_of_range);
	tcase_add_test(tests, whole_numbers_in_whatever_notation);
	tcase_add_test(tests, integers_as_text);
	tcase_add_test(tests, locale_does_not_matter);
	suite_add_tcase(suite, tests);
	return suite;
}
