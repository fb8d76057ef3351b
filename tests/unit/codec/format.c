/* format.c - strings that have a @format, and strings that do not. */
#include "codec/format.h"

#include "bench.h"
#include "suites.h"

#include <netron/schema.h>

#include <string.h>

#define LABEL_63 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static const struct {
	uint8_t format;
	bool is_good;
	const char *text;
} texts[] = {
	{ NETRON_FORMAT_HOSTNAME, true, "localhost" },
	{ NETRON_FORMAT_HOSTNAME, true, "a.b-c.example" },
	{ NETRON_FORMAT_HOSTNAME, true, "192.168.0.1" },
	{ NETRON_FORMAT_HOSTNAME, true, "3com" },
	{ NETRON_FORMAT_HOSTNAME, true, LABEL_63 ".x" },
	{ NETRON_FORMAT_HOSTNAME, false, "" },
	{ NETRON_FORMAT_HOSTNAME, false, "." },
	{ NETRON_FORMAT_HOSTNAME, false, ".a" },
	{ NETRON_FORMAT_HOSTNAME, false, "a." },
	{ NETRON_FORMAT_HOSTNAME, false, "a..b" },
	{ NETRON_FORMAT_HOSTNAME, false, "-a" },
	{ NETRON_FORMAT_HOSTNAME, false, "a-" },
	{ NETRON_FORMAT_HOSTNAME, false, "a-.b" },
	{ NETRON_FORMAT_HOSTNAME, false, "a.-b" },
	{ NETRON_FORMAT_HOSTNAME, false, "a_b" },
	{ NETRON_FORMAT_HOSTNAME, false, "a b" },
	{ NETRON_FORMAT_HOSTNAME, false, "m\xc3\xbcller.de" },
	{ NETRON_FORMAT_HOSTNAME, false, LABEL_63 "a" },
	{ NETRON_FORMAT_HOSTNAME, false, LABEL_63 "." LABEL_63 "." LABEL_63 "." LABEL_63 },
	{ NETRON_FORMAT_EMAIL, true, "a@b" },
	{ NETRON_FORMAT_EMAIL, true, "first.last+tag@mail.example" },
	{ NETRON_FORMAT_EMAIL, true, "o'brien@example.org" },
	{ NETRON_FORMAT_EMAIL, false, "" },
	{ NETRON_FORMAT_EMAIL, false, "@" },
	{ NETRON_FORMAT_EMAIL, false, "@b" },
	{ NETRON_FORMAT_EMAIL, false, "a@" },
	{ NETRON_FORMAT_EMAIL, false, "a" },
	{ NETRON_FORMAT_EMAIL, false, "a@b@c" },
	{ NETRON_FORMAT_EMAIL, false, ".a@b" },
	{ NETRON_FORMAT_EMAIL, false, "a.@b" },
	{ NETRON_FORMAT_EMAIL, false, "a..b@c" },
	{ NETRON_FORMAT_EMAIL, false, "a b@c" },
	{ NETRON_FORMAT_EMAIL, false, "a@b c" },
	{ NETRON_FORMAT_EMAIL, false, "a@-b" },
	{ NETRON_FORMAT_EMAIL, false, "a\r\nBcc: x@b" },
	{ NETRON_FORMAT_EMAIL, false, LABEL_63 "aa@b" },
	{ NETRON_FORMAT_URI, true, "http://example.org/a?b=c#d" },
	{ NETRON_FORMAT_URI, true, "http://[::1]:80/" },
	{ NETRON_FORMAT_URI, true, "mailto:a@b" },
	{ NETRON_FORMAT_URI, true, "urn:isbn:0451450523" },
	{ NETRON_FORMAT_URI, true, "a+b-c.1:%20" },
	{ NETRON_FORMAT_URI, true, "x:" },
	{ NETRON_FORMAT_URI, false, "" },
	{ NETRON_FORMAT_URI, false, ":" },
	{ NETRON_FORMAT_URI, false, "/a/b" },
	{ NETRON_FORMAT_URI, false, "1a:b" },
	{ NETRON_FORMAT_URI, false, "a_b:c" },
	{ NETRON_FORMAT_URI, false, "http://a b" },
	{ NETRON_FORMAT_URI, false, "http://a/%2" },
	{ NETRON_FORMAT_URI, false, "http://a/%zz" },
	{ NETRON_FORMAT_URI, false, "http://a/[b]" },
	{ NETRON_FORMAT_URI, false, "http://a/#b#c" },
	{ NETRON_FORMAT_URI, false, "http://a/<b>" },
	{ NETRON_FORMAT_URI, false, "http://\xc3\xa9" },
	{ 99, false, "a" },
};

START_TEST(formats)
{
	const char *reason =
		nt_format_breach(texts[_i].format, texts[_i].text, strlen(texts[_i].text));

	ck_assert_msg(
		!reason == texts[_i].is_good, "%s: %s", texts[_i].text, reason ? reason : "taken");
}
END_TEST

/* Both ways, as a declaration asks for it. */
START_TEST(a_string_has_its_format)
{
	const netron_checked_type type = { .slot = { NULL, sizeof(char *), NETRON_OP_STRING, 1 },
		.bounds = NETRON_BOUND_FORMAT,
		.format = NETRON_FORMAT_HOSTNAME };
	const netron_slot slot = { &type, sizeof(char *), NETRON_OP_CHECKED, 1 };
	const char *value = "a_b";
	struct bench bench;

	bench_init(&bench);
	ck_assert(!bench_write(&bench, &slot, &value, false));
	ck_assert_str_eq(bench.reason, "not a host name");
	ck_assert_int_eq(bench_read(&bench, &slot,
				 "\xa3"
				 "a_b",
				 4, &value),
		-1);
	ck_assert_str_eq(bench.reason, "not a host name");
	ck_assert_int_eq(bench_read(&bench, &slot,
				 "\xa3"
				 "a-b",
				 4, &value),
		4);
	ck_assert_str_eq(value, "a-b");
	ck_assert(bench_write(&bench, &slot, &value, false));
	bench_fini(&bench);
}
END_TEST

Suite *format_suite(void)
{
	Suite *suite = suite_create("format");
	TCase *tests = tcase_create("format");

	tcase_add_loop_test(tests, formats, 0, (int)(sizeof(texts) / sizeof(texts[0])));
	tcase_add_test(tests, a_string_has_its_format);
	suite_add_tcase(suite, tests);
	return suite;
}
