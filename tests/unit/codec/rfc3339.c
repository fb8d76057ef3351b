/* Times as text and back. */
#include "codec/rfc3339.h"

#include "random.h"
#include "suites.h"

#include <string.h>
#include <time.h>

static const char *text_of(netron_time time)
{
	static char text[NT_RFC3339_SIZE + 1];

	*nt_rfc3339_put(text, time) = '\0';
	ck_assert_uint_lt(strlen(text), NT_RFC3339_SIZE);
	return text;
}

static void reads(const char *text, netron_time expected)
{
	netron_time time = 42;

	ck_assert_msg(nt_rfc3339_parse(text, strlen(text), &time), "%s", text);
	ck_assert_msg(time == expected, "%s is %lld", text, (long long)time);
}

#define SECONDS(number) ((number)*1000000000ll)

START_TEST(times_as_text)
{
	ck_assert_str_eq(text_of(0), "1970-01-01T00:00:00Z");
	ck_assert_str_eq(text_of(-1), "1969-12-31T23:59:59.999999999Z");
	ck_assert_str_eq(text_of(SECONDS(951782400)), "2000-02-29T00:00:00Z");
	ck_assert_str_eq(text_of(SECONDS(1700000000) + 120000000), "2023-11-14T22:13:20.120Z");
	ck_assert_str_eq(text_of(SECONDS(1700000000) + 1000), "2023-11-14T22:13:20.000001Z");
	ck_assert_str_eq(text_of(INT64_MAX), "2262-04-11T23:47:16.854775807Z");
	ck_assert_str_eq(text_of(INT64_MIN), "1677-09-21T00:12:43.145224192Z");
}
END_TEST

START_TEST(text_as_times)
{
	reads("1970-01-01T00:00:00Z", 0);
	reads("1970-01-01t00:00:00z", 0);
	reads("1970-01-01T01:00:00+01:00", 0);
	reads("1969-12-31T16:00:00-08:00", 0);
	reads("1970-01-01T05:30:00.5+05:30", 500000000);
	reads("1970-01-01T00:00:00-00:00", 0);
	reads("1970-01-01T00:00:00.0000000010000Z", 1);
	reads("2262-04-11T23:47:16.854775807Z", INT64_MAX);
	reads("1677-09-21T00:12:43.145224192Z", INT64_MIN);
	/* the examples of the RFC */
	reads("1985-04-12T23:20:50.52Z", SECONDS(482196050) + 520000000);
	reads("1996-12-19T16:39:57-08:00", SECONDS(851042397));
	reads("1990-12-31T23:59:60Z", SECONDS(662688000));
	reads("1990-12-31T15:59:60-08:00", SECONDS(662688000));
	reads("1937-01-01T12:00:27.87+00:20", SECONDS(-1041337172) - 130000000);
}
END_TEST

START_TEST(nonsense)
{
	static const char *const texts[] = { "", "1970", "1970-01-01", "1970-01-01T00:00:00",
		"1970-01-01 00:00:00Z", "1970-1-01T00:00:00Z", "70-01-01T00:00:00Z",
		"1970-00-01T00:00:00Z", "1970-13-01T00:00:00Z", "1970-01-00T00:00:00Z",
		"1970-01-32T00:00:00Z", "1970-04-31T00:00:00Z", "1900-02-29T00:00:00Z",
		"2023-02-29T00:00:00Z", "1970-01-01T24:00:00Z", "1970-01-01T00:60:00Z",
		"1970-01-01T00:00:61Z", "1970-01-01T00:00:60Z", "1970-01-01T00:00Z",
		"1970-01-01T00:00:00.Z", "1970-01-01T00:00:00,5Z",
		"1970-01-01T00:00:00.0000000001Z", "1970-01-01T00:00:00+01",
		"1970-01-01T00:00:00+0100", "1970-01-01T00:00:00+24:00",
		"1970-01-01T00:00:00+01:60", "1970-01-01T00:00:00Zx", " 1970-01-01T00:00:00Z",
		"1970-01-01T00:00:00Z ", "+1970-01-01T00:00:00Z", "2262-04-11T23:47:16.854775808Z",
		"1677-09-21T00:12:43.145224191Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z" };

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		netron_time time = 42;

		ck_assert_msg(!nt_rfc3339_parse(texts[i], strlen(texts[i]), &time), "%s", texts[i]);
	}
}
END_TEST

/* Beside the library's calendar. */
START_TEST(random_times_survive)
{
	struct random random = { 23, NULL, 0 };

	for (int i = 0; i < 100000; i++) {
		netron_time time = (netron_time)random_next(&random), back = 42;
		time_t seconds = (time_t)(time / 1000000000 - (time % 1000000000 < 0));
		const char *text = text_of(time);
		char expected[32];
		struct tm tm;

		ck_assert_ptr_nonnull(gmtime_r(&seconds, &tm));
		strftime(expected, sizeof(expected), "%Y-%m-%dT%H:%M:%S", &tm);
		ck_assert_msg(!strncmp(text, expected, 19), "%s, not %s", text, expected);
		ck_assert(nt_rfc3339_parse(text, strlen(text), &back) && back == time);
	}
}
END_TEST

Suite *rfc3339_suite(void)
{
	Suite *suite = suite_create("rfc3339");
	TCase *tests = tcase_create("rfc3339");

	tcase_add_test(tests, times_as_text);
	tcase_add_test(tests, text_as_times);
	tcase_add_test(tests, nonsense);
	tcase_add_test(tests, random_times_survive);
	suite_add_tcase(suite, tests);
	return suite;
}
