#include "io/url.h"

#include "alloc.h"
#include "suites.h"

#include <stdio.h>
#include <string.h>

struct good {
	const char *text, *scheme, *host;
	int port; /* -1: none */
	const char *path, *query, *canonical;
};

static const struct good goods[] = {
	{ "tcp://127.0.0.1:9000", "tcp", "127.0.0.1", 9000, "", "", "tcp://127.0.0.1:9000" },
	{ "TCP://Example.com:0/", "tcp", "Example.com", 0, "", "", "tcp://Example.com:0" },
	{ "tcp://h:65535?id=a%20b", "tcp", "h", 65535, "", "id=a%20b", "tcp://h:65535?id=a%20b" },
	{ "tcp://h:000080", "tcp", "h", 80, "", "", "tcp://h:80" },
	{ "tcp://[::1]:1", "tcp", "::1", 1, "", "", "tcp://[::1]:1" },
	{ "tcp://[::ffff:1.2.3.4]:1", "tcp", "::ffff:1.2.3.4", 1, "", "",
		"tcp://[::ffff:1.2.3.4]:1" },
	{ "tcp://[fe80::1%25eth0]:1", "tcp", "fe80::1%eth0", 1, "", "",
		"tcp://[fe80::1%25eth0]:1" },
	{ "tcp://[fe80::1%eth0]:1", "tcp", "fe80::1%eth0", 1, "", "", "tcp://[fe80::1%25eth0]:1" },
	{ "tcp://my_host-1.local:7", "tcp", "my_host-1.local", 7, "", "",
		"tcp://my_host-1.local:7" },
	{ "unix:///run/x.sock", "unix", "", -1, "/run/x.sock", "", "unix:///run/x.sock" },
	{ "unix:/run/x", "unix", "", -1, "/run/x", "", "unix:///run/x" },
	{ "unix:./x", "unix", "", -1, "./x", "", "unix:./x" },
	{ "unix:x", "unix", "", -1, "x", "", "unix:x" },
	{ "unix:////x", "unix", "", -1, "//x", "", "unix:////x" },
	{ "unix:///a%20b%3Fc%25?mode=0660", "unix", "", -1, "/a b?c%", "mode=0660",
		"unix:///a%20b%3Fc%25?mode=0660" },
	{ "unix:///\xc3\xa9", "unix", "", -1, "/\xc3\xa9", "", "unix:///\xc3\xa9" },
	{ "unix:///%01", "unix", "", -1, "/\001", "", "unix:///%01" },
	{ "memory://name", "memory", "name", -1, "", "", "memory://name" },
	{ "memory://a%2Fb", "memory", "a/b", -1, "", "", "memory://a%2Fb" },
	{ "http://h/a/b?c=d", "http", "h", -1, "/a/b", "c=d", "http://h/a/b?c=d" },
	{ "wss://h:1/%41", "wss", "h", 1, "/%41", "", "wss://h:1/%41" },
};

START_TEST(test_good)
{
	const struct good *good = &goods[_i];
	char text[NT_URL_TEXT];
	struct nt_url url, again;
	netron_error *error = NULL;

	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, good->text, &url, &error), 0);
	ck_assert_ptr_null(error);
	ck_assert_str_eq(url.scheme, good->scheme);
	ck_assert_str_eq(url.host, good->host);
	ck_assert_int_eq(url.has_port ? url.port : -1, good->port);
	ck_assert_str_eq(url.path, good->path);
	ck_assert_str_eq(url.query, good->query);
	ck_assert_uint_eq(nt_url_format(&url, text, sizeof text), strlen(good->canonical));
	ck_assert_str_eq(text, good->canonical);
	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, text, &again, NULL), 0);
	ck_assert_mem_eq(&url, &again, sizeof url);
}
END_TEST

struct bad {
	const char *text;
	unsigned at;
	const char *expected; /* part of the message */
};

static const struct bad bads[] = {
	{ "", 1, "a scheme" },
	{ "://", 1, "a scheme" },
	{ "9000", 1, "a scheme" },
	{ "localhost", 10, "':' after the scheme" },
	{ "abcdefghijkl://x", 12, "at most 11" },
	{ "tcp", 4, "':' after the scheme" },
	{ "tcp:", 5, "'//'" },
	{ "tcp:/x", 5, "'//'" },
	{ "tcp://", 7, "a host" },
	{ "tcp://:9000", 7, "a host" },
	{ "tcp://h", 8, "':' and a port" },
	{ "tcp://h/", 8, "':' and a port" },
	{ "tcp://h:", 9, "a port from 0 to 65535" },
	{ "tcp://h:65536", 9, "a port from 0 to 65535" },
	{ "tcp://h:99999999999999999999", 9, "a port from 0 to 65535" },
	{ "tcp://h:-1", 9, "a port from 0 to 65535" },
	{ "tcp://h:8x", 10, "a port from 0 to 65535" },
	{ "tcp://h:1/path", 11, "no path" },
	{ "tcp://user@h:1", 11, "a host" },
	{ "tcp://h h:1", 8, "a host" },
	{ "tcp://\xff:1", 7, "a host" },
	{ "tcp://1.2.3:1", 7, "an IPv4 address" },
	{ "tcp://1.2.3.256:1", 7, "an IPv4 address" },
	{ "tcp://::1:1", 7, "a host" },
	{ "tcp://[::1:1", 13, "']'" },
	{ "tcp://[]:1", 8, "an IPv6 address" },
	{ "tcp://[1.2.3.4]:1", 8, "an IPv6 address" },
	{ "tcp://[::1%]:1", 12, "network interface" },
	{ "tcp://[::1%a/b]:1", 13, "']'" },
	{ "tcp://[::1]1", 12, "':' and a port" },
	{ "tcp://h:1#f", 10, "no '#'" },
	{ "tcp://h:1?a%2", 12, "two hexadecimal digits" },
	{ "tcp://h:1?a b", 12, "a printable character" },
	{ "unix:", 6, "a file" },
	{ "unix://", 8, "'/'" },
	{ "unix://relative", 8, "'/'" },
	{ "unix:?mode=0600", 6, "a file" },
	{ "unix:///a%00", 10, "not 00" },
	{ "unix:///a%zz", 10, "two hexadecimal digits" },
	{ "unix:///a\nb", 10, "a printable character" },
	{ "memory://", 10, "a name" },
	{ "memory://a/b", 11, "a name only" },
	{ "memory:x", 8, "'//'" },
};

START_TEST(test_bad)
{
	const struct bad *bad = &bads[_i];
	struct nt_url url;
	netron_error *error = NULL;
	char at[40];

	ck_assert_int_eq(
		nt_url_parse(&nt_alloc_default, bad->text, &url, &error), NETRON_E_ADDRESS);
	ck_assert_int_eq(netron_error_code(error), NETRON_E_ADDRESS);
	snprintf(at, sizeof at, "at character %u:", bad->at);
	ck_assert_msg(strstr(netron_error_message(error), bad->expected) != NULL &&
			      strstr(netron_error_message(error), at) != NULL,
		"%s", netron_error_message(error));
	netron_error_free(error);
}
END_TEST

/* Each part at its limit, and one beyond. */
START_TEST(test_lengths)
{
	static const struct {
		const char *before, *after;
		size_t most, per;
		const char *one;
	} parts[] = {
		{ "tcp://", ":1", 255, 1, "h" },
		{ "unix:", "", 255, 1, "p" },
		{ "unix:", "", 255, 3, "%41" },
		{ "memory://", "", 255, 1, "m" },
		{ "tcp://h:1?", "", 127, 1, "q" },
		{ "http://h/", "", 254, 1, "p" },
	};

	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		for (size_t more = 0; more < 2; more++) {
			char text[2048], canonical[NT_URL_TEXT];
			struct nt_url url;
			size_t length = (size_t)snprintf(text, sizeof text, "%s", parts[i].before);

			for (size_t k = 0; k < parts[i].most + more; k++, length += parts[i].per)
				memcpy(text + length, parts[i].one, parts[i].per);
			strcpy(text + length, parts[i].after);
			ck_assert_int_eq(nt_url_parse(&nt_alloc_default, text, &url, NULL),
				more ? NETRON_E_ADDRESS : 0);
			if (!more)
				ck_assert_uint_lt(nt_url_format(&url, canonical, sizeof canonical),
					sizeof canonical);
		}
	}
}
END_TEST

START_TEST(test_params)
{
	struct nt_url url;
	char text[8];

	ck_assert_int_eq(
		nt_url_parse(&nt_alloc_default,
			"unix:x?a=1&mode=0660&&b&empty=&long=12345678&e=%41&modes=7", &url, NULL),
		0);
	ck_assert(nt_url_param(&url, "a", text, sizeof text));
	ck_assert_str_eq(text, "1");
	ck_assert(nt_url_param(&url, "mode", text, sizeof text));
	ck_assert_str_eq(text, "0660");
	ck_assert(nt_url_param(&url, "empty", text, sizeof text));
	ck_assert_str_eq(text, "");
	ck_assert(nt_url_param(&url, "e", text, sizeof text));
	ck_assert_str_eq(text, "A");
	ck_assert(!nt_url_param(&url, "b", text, sizeof text));
	ck_assert(!nt_url_param(&url, "mod", text, sizeof text));
	ck_assert(!nt_url_param(&url, "long", text, sizeof text));
	ck_assert(!nt_url_param(&url, "absent", text, sizeof text));
	ck_assert(!nt_url_param(&url, "a", text, 0));
}
END_TEST

/* As snprintf: whatever the room, terminated, and the whole length told. */
START_TEST(test_format_cuts)
{
	static const char whole[] = "unix:///a%20b?mode=0660";
	struct nt_url url;
	char text[sizeof whole + 1];

	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, whole, &url, NULL), 0);
	for (size_t size = 0; size <= sizeof whole; size++) {
		memset(text, 'x', sizeof text);
		ck_assert_uint_eq(nt_url_format(&url, text, size), sizeof whole - 1);
		ck_assert_int_eq(text[size], 'x');
		if (size > 0) {
			ck_assert_uint_eq(strlen(text),
				size - 1 < sizeof whole - 1 ? size - 1 : sizeof whole - 1);
			ck_assert_mem_eq(text, whole, strlen(text));
		}
	}
}
END_TEST

/* Any byte anywhere: parsed or refused, and what is parsed reads back the same. */
START_TEST(test_every_byte)
{
	for (size_t i = 0; i < sizeof goods / sizeof goods[0]; i++) {
		size_t size = strlen(goods[i].text);

		for (size_t at = 0; at <= size; at++) {
			for (int byte = 0; byte < 256; byte++) {
				char text[64], canonical[NT_URL_TEXT];
				struct nt_url url, again;

				strcpy(text, goods[i].text);
				text[at] = (char)byte;
				text[size + 1] = '\0';
				if (nt_url_parse(&nt_alloc_default, text, &url, NULL) < 0)
					continue;
				nt_url_format(&url, canonical, sizeof canonical);
				ck_assert_int_eq(
					nt_url_parse(&nt_alloc_default, canonical, &again, NULL),
					0);
				ck_assert_mem_eq(&url, &again, sizeof url);
			}
		}
	}
}
END_TEST

START_TEST(test_no_memory)
{
	struct nt_test_alloc alloc;
	struct nt_url url;
	netron_error *error = NULL;

	nt_test_alloc_init(&alloc);
	alloc.fail_at = 1;
	alloc.fail_all_after = true;
	ck_assert_int_lt(nt_url_parse(&alloc.allocator, "tcp:", &url, &error), 0);
	netron_error_free(error);
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

Suite *url_suite(void)
{
	Suite *suite = suite_create("url");
	TCase *tcase = tcase_create("url");

	tcase_add_loop_test(tcase, test_good, 0, sizeof goods / sizeof goods[0]);
	tcase_add_loop_test(tcase, test_bad, 0, sizeof bads / sizeof bads[0]);
	tcase_add_test(tcase, test_lengths);
	tcase_add_test(tcase, test_params);
	tcase_add_test(tcase, test_format_cuts);
	tcase_add_test(tcase, test_every_byte);
	tcase_add_test(tcase, test_no_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
