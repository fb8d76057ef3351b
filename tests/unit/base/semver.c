#include "base/semver.h"

#include "suites.h"

#include <string.h>

static bool is_valid(const char *text)
{
	struct nt_semver version;

	return nt_semver_parse(text, strlen(text), &version);
}

START_TEST(parts)
{
	static const char text[] = "1.20.300-rc.1+build.5";
	struct nt_semver version;

	ck_assert(nt_semver_parse(text, strlen(text), &version));
	ck_assert_uint_eq(version.major, 1);
	ck_assert_uint_eq(version.minor, 20);
	ck_assert_uint_eq(version.patch, 300);
	ck_assert_uint_eq(version.pre_size, 4);
	ck_assert_mem_eq(version.pre, "rc.1", 4);
	ck_assert(nt_semver_parse("1.2.34", 5, &version)); /* the size counts */
	ck_assert_uint_eq(version.patch, 3);
	ck_assert_uint_eq(version.pre_size, 0);
}
END_TEST

START_TEST(valid_ones)
{
	static const char *const valid[] = { "0.0.0", "1.2.3", "v1.2.3", "10.20.30", "1.0.0-alpha",
		"1.0.0-0.3.7", "1.0.0-x.7.z.92", "1.0.0-x-y-z.-", "1.0.0-0a", "1.0.0--",
		"1.0.0-alpha+001", "1.0.0+20130313144700", "1.0.0+21AF26D3---117B344092BD",
		"1.0.0+0.build.1-rc.10000", "9007199254740991.9007199254740991.9007199254740991",
		"1.0.0-99999999999999999999999" };

	for (size_t i = 0; i < sizeof(valid) / sizeof(valid[0]); i++)
		ck_assert_msg(is_valid(valid[i]), "%s", valid[i]);
}
END_TEST

START_TEST(invalid_ones)
{
	static const char *const invalid[] = { "", "1", "1.2", "1.2.", "1.2.3.4", "01.2.3",
		"1.02.3", "1.2.03", "1.2.3-", "1.2.3+", "1.2.3-01", "1.2.3-a..b", "1.2.3-a.",
		"1.2.3-.a", "1.2.3+a..b", "1.2.3-a_b", "1.2.3 ", " 1.2.3", "-1.2.3", "+1.2.3",
		"1.2.3-a+b+c", "vv1.2.3", "V1.2.3", "=1.2.3", "1.2.x", "1.2.*", "a.b.c", "alpha",
		"v", "1..3", "9007199254740992.0.0", "0.9007199254740992.0",
		"0.0.99999999999999999999999", "1.2.3-\xc3\xa9" };
	char text[300];

	for (size_t i = 0; i < sizeof(invalid) / sizeof(invalid[0]); i++)
		ck_assert_msg(!is_valid(invalid[i]), "%s", invalid[i]);
	memset(text, 'a', sizeof(text));
	memcpy(text, "1.2.3-", 6);
	text[256] = '\0';
	ck_assert(is_valid(text));
	text[256] = 'a';
	text[257] = '\0';
	ck_assert(!is_valid(text));
}
END_TEST

static int sign(int order)
{
	return (order > 0) - (order < 0);
}

START_TEST(order)
{
	static const char *const rising[] = { "0.0.0-0", "0.0.0", "0.0.1", "0.1.0", "0.9.9",
		"0.10.0", "1.0.0-0", "1.0.0-2", "1.0.0-10", "1.0.0-99999999999999999999", "1.0.0-A",
		"1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-alpha-1", "1.0.0-beta",
		"1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "2.0.0" };
	enum { COUNT = sizeof(rising) / sizeof(rising[0]) };

	for (int i = 0; i < COUNT; i++) {
		for (int j = 0; j < COUNT; j++) {
			struct nt_semver a, b;

			ck_assert(nt_semver_parse(rising[i], strlen(rising[i]), &a));
			ck_assert(nt_semver_parse(rising[j], strlen(rising[j]), &b));
			ck_assert_msg(sign(nt_semver_compare(&a, &b)) == sign(i - j), "%s, %s",
				rising[i], rising[j]);
		}
	}
}
END_TEST

START_TEST(build_does_not_count)
{
	struct nt_semver a, b;

	ck_assert(nt_semver_parse("1.0.0-a+1", 9, &a));
	ck_assert(nt_semver_parse("1.0.0-a+2", 9, &b));
	ck_assert_int_eq(nt_semver_compare(&a, &b), 0);
}
END_TEST

Suite *semver_suite(void)
{
	Suite *suite = suite_create("semver");
	TCase *tc = tcase_create("semver");

	tcase_add_test(tc, parts);
	tcase_add_test(tc, valid_ones);
	tcase_add_test(tc, invalid_ones);
	tcase_add_test(tc, order);
	tcase_add_test(tc, build_does_not_count);
	suite_add_tcase(suite, tc);
	return suite;
}
