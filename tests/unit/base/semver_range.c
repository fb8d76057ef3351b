#include "base/semver.h"

#include "suites.h"

#include <string.h>

static bool matches(const char *version, const char *range, bool include_prerelease)
{
	struct nt_semver parsed;

	ck_assert(nt_semver_parse(version, strlen(version), &parsed));
	return nt_semver_matches(&parsed, range, strlen(range), include_prerelease);
}

/* Of each form: versions inside and outside, at the edges. */
START_TEST(forms)
{
	static const struct {
		const char *range, *in[6], *out[6];
	} cases[] = {
		{ "1.2.3", { "1.2.3" }, { "1.2.4", "1.2.2", "1.2.3-a" } },
		{ "=1.2.3", { "1.2.3" }, { "1.2.4" } },
		{ "v1.2.3", { "1.2.3" }, { "1.2.4" } },
		{ "1.2.3+build", { "1.2.3" }, { "1.2.4" } },
		{ ">1.2.3", { "1.2.4", "2.0.0" }, { "1.2.3", "2.0.0-a" } },
		{ ">=1.2.3", { "1.2.3", "9.9.9" }, { "1.2.2", "1.2.3-a" } },
		{ "<1.2.3", { "1.2.2", "0.0.0" }, { "1.2.3", "1.2.3-a" } },
		{ "<=1.2.3", { "1.2.3" }, { "1.2.4" } },
		{ "^1.2.3", { "1.2.3", "1.99.0" }, { "1.2.2", "2.0.0", "2.0.0-a", "1.3.0-a" } },
		{ "^0.2.3", { "0.2.3", "0.2.9" }, { "0.2.2", "0.3.0", "1.0.0" } },
		{ "^0.0.3", { "0.0.3" }, { "0.0.2", "0.0.4" } },
		{ "^1.2.3-b", { "1.2.3-b", "1.2.3-c", "1.2.3" }, { "1.2.3-a", "1.2.4-c" } },
		{ "^1.2", { "1.2.0", "1.3.0" }, { "1.1.9", "2.0.0" } },
		{ "^0.0", { "0.0.0", "0.0.9" }, { "0.1.0" } },
		{ "^0", { "0.0.0", "0.9.0" }, { "1.0.0" } },
		{ "^1.x", { "1.0.0", "1.9.9" }, { "2.0.0", "0.9.9" } },
		{ "^x", { "0.0.0", "9.0.0" }, { "1.0.0-a" } },
		{ "~1.2.3", { "1.2.3", "1.2.9" }, { "1.2.2", "1.3.0" } },
		{ "~1.2", { "1.2.0", "1.2.9" }, { "1.3.0", "1.1.9" } },
		{ "~1", { "1.0.0", "1.9.9" }, { "2.0.0" } },
		{ "~>1.2.3", { "1.2.3" }, { "1.3.0" } },
		{ "~1.2.3-b.2", { "1.2.3-b.2", "1.2.3-b.10", "1.2.4" },
			{ "1.2.3-b.1", "1.2.4-b.3" } },
		{ "*", { "0.0.0", "1.2.3" }, { "1.0.0-a" } },
		{ "", { "0.0.0", "1.2.3" }, { "1.0.0-a" } },
		{ "1", { "1.0.0", "1.9.9" }, { "2.0.0", "0.9.9" } },
		{ "1.X", { "1.0.0" }, { "2.0.0" } },
		{ "1.2.*", { "1.2.0", "1.2.9" }, { "1.3.0" } },
		{ "1.x.3", { "1.0.0", "1.9.9" }, { "2.0.0" } },
		{ ">1", { "2.0.0" }, { "1.9.9" } },
		{ ">1.2", { "1.3.0" }, { "1.2.9" } },
		{ ">=1.2", { "1.2.0" }, { "1.1.9" } },
		{ "<1.2", { "1.1.9" }, { "1.2.0" } },
		{ "<=1.2", { "1.2.9" }, { "1.3.0" } },
		{ "<=1", { "1.9.9" }, { "2.0.0" } },
		{ ">*", { NULL }, { "0.0.0", "9.9.9" } },
		{ "<x", { NULL }, { "0.0.0", "9.9.9" } },
		{ ">=*", { "0.0.0" }, { "0.0.0-a" } },
		{ "1.2.3 - 2.3.4", { "1.2.3", "2.3.4" }, { "1.2.2", "2.3.5" } },
		{ "1.2 - 2.3.4", { "1.2.0" }, { "1.1.9" } },
		{ "1.2.3 - 2.3", { "2.3.9" }, { "2.4.0" } },
		{ "1.2.3 - 2", { "2.9.9" }, { "3.0.0" } },
		{ "* - 2", { "0.0.0" }, { "3.0.0" } },
		{ "1 - *", { "9.0.0" }, { "0.9.9" } },
		{ "1.0.0-a - 2.0.0-b", { "1.0.0-a", "2.0.0-b", "1.5.0" },
			{ "2.0.0-c", "1.5.0-a" } },
		{ ">=1.0.0 <2.0.0", { "1.0.0", "1.9.9" }, { "2.0.0", "0.9.9" } },
		{ ">= 1.0.0\t<  2.0.0", { "1.0.0" }, { "2.0.0" } },
		{ ">1.0.0 <1.0.0", { NULL }, { "1.0.0" } },
		{ "1.0.0 || 2.0.0", { "1.0.0", "2.0.0" }, { "1.5.0" } },
		{ "<1||>=3", { "0.9.0", "3.0.0" }, { "2.0.0" } },
		{ "||", { "1.0.0" }, { "1.0.0-a" } },
		{ "1.0.0-a || 2", { "1.0.0-a", "2.1.0" }, { "2.1.0-a" } },
		{ "  ^1.2  ", { "1.2.0" }, { "2.0.0" } },
		{ "^ 1.2", { "1.2.0" }, { "2.0.0" } },
		{ "~> 1.2", { "1.2.0" }, { "1.3.0" } },
		{ "> =1.2.3", { "1.2.3" }, { "1.2.2" } },
		{ "^v1.2.3", { "1.2.3" }, { "2.0.0" } },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		ck_assert_msg(nt_semver_range_valid(cases[i].range, strlen(cases[i].range)), "%s",
			cases[i].range);
		for (int j = 0; j < 6 && cases[i].in[j]; j++)
			ck_assert_msg(matches(cases[i].in[j], cases[i].range, false), "%s in %s",
				cases[i].in[j], cases[i].range);
		for (int j = 0; j < 6 && cases[i].out[j]; j++)
			ck_assert_msg(!matches(cases[i].out[j], cases[i].range, false),
				"%s not in %s", cases[i].out[j], cases[i].range);
	}
}
END_TEST

START_TEST(prereleases_on_demand)
{
	ck_assert(matches("1.3.0-a", "^1.2.3", true));
	ck_assert(!matches("1.2.3-a", "^1.2.3", true));
	ck_assert(!matches("2.0.0-a", "^1.2.3", true));
	ck_assert(matches("1.0.0-a", "*", true));
	ck_assert(matches("1.0.0-a", "1.x", true));
	ck_assert(matches("1.0.0-a", "1.0.0 - 2.0.0", true));
	ck_assert(!matches("2.0.1-a", "1.0.0 - 2.0.0", true));
	ck_assert(matches("2.0.0-a", ">1", true));
	ck_assert(!matches("1.9.0-a", ">1", true));
}
END_TEST

START_TEST(malformed)
{
	static const char *const bad[] = { "a", "1.2.3.4", "^", "~", ">", ">=", "=", "^a", "1.",
		"1.2.", "01", "1.02", "1.2.3-", "1.2.3-01", "1.2-a", "1 -", "- 1", "1 - 2 - 3",
		"1 - a", "== 1.2.3", "==1.2.3", "v=1.2.3", ">==1.2.3", "<>1", "><1", "=>1", "^^1",
		"~~1", "^~1", "^>1", "!1", "1.2.3 || a", "a || 1.2.3", "1|2", "1 | 2", "1 &&2",
		"(1)", "9007199254740992", "9007199254740991.x", "^9007199254740991.0.0",
		">9007199254740991", "~0.9007199254740991.0", "<=1.9007199254740991", "1.2.3-\xff",
		">1.2.3<2.0.0", "x1", "1x", "**", "=1.2.3 - 2.0.0" };
	struct nt_semver version;

	ck_assert(nt_semver_parse("1.2.3", 5, &version));
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		ck_assert_msg(!nt_semver_range_valid(bad[i], strlen(bad[i])), "%s", bad[i]);
		ck_assert(!nt_semver_matches(&version, bad[i], strlen(bad[i]), false));
	}
}
END_TEST

START_TEST(size_counts)
{
	ck_assert(nt_semver_range_valid("^1.2.3junk", 6));
	ck_assert(nt_semver_range_valid(NULL, 0));
	ck_assert(!nt_semver_range_valid("1\0", 2));
}
END_TEST

Suite *semver_range_suite(void)
{
	Suite *suite = suite_create("semver_range");
	TCase *tc = tcase_create("semver_range");

	tcase_add_test(tc, forms);
	tcase_add_test(tc, prereleases_on_demand);
	tcase_add_test(tc, malformed);
	tcase_add_test(tc, size_counts);
	suite_add_tcase(suite, tc);
	return suite;
}
