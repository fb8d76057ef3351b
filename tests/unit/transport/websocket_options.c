#include "transport/websocket_options.h"

#include "alloc.h"
#include "websocket_suites.h"

#include <string.h>

static const char *const protocols[] = { "netron", "netron.2", NULL };
static const char *const headers[] = { "Authorization: Bearer x", "x-id:7", NULL };
static const char *const origins[] = { "https://app.example", NULL };

static const netron_websocket_options all = {
	.size = sizeof all,
	.protocols = protocols,
	.backend = NETRON_WEBSOCKET_LWS,
	.compression = true,
	.proxy = "http://127.0.0.1:3128",
	.origin = "https://app.example",
	.headers = headers,
	.path = "/netron",
	.origins = origins,
};

START_TEST(test_copy)
{
	netron_websocket_options *copy, *again;

	copy = nt_websocket_options_copy(&nt_alloc_default, &all);
	/* A copy of the copy, which is then gone. */
	again = nt_websocket_options_copy(&nt_alloc_default, copy);
	nt_websocket_options_free(&nt_alloc_default, copy);
	ck_assert_ptr_ne(again->protocols[0], protocols[0]);
	ck_assert_str_eq(again->protocols[0], "netron");
	ck_assert_str_eq(again->protocols[1], "netron.2");
	ck_assert_ptr_null(again->protocols[2]);
	ck_assert_str_eq(again->headers[1], "x-id:7");
	ck_assert_ptr_null(again->headers[2]);
	ck_assert_str_eq(again->origins[0], "https://app.example");
	ck_assert_str_eq(again->proxy, all.proxy);
	ck_assert_str_eq(again->origin, all.origin);
	ck_assert_str_eq(again->path, "/netron");
	ck_assert(again->compression);
	nt_websocket_options_free(&nt_alloc_default, again);
}
END_TEST

START_TEST(test_defaults)
{
	netron_websocket_options given = netron_websocket_options_default(), *copy;

	ck_assert_uint_eq(given.size, sizeof given);
	copy = nt_websocket_options_copy(&nt_alloc_default, NULL);
	ck_assert_ptr_null(copy->protocols);
	ck_assert_ptr_null(copy->path);
	ck_assert_int_eq(nt_websocket_backend(copy), NETRON_WEBSOCKET_NATIVE);
	nt_websocket_options_free(&nt_alloc_default, copy);
	/* A program built with an older header: what is behind its size is not read. */
	given = all;
	given.size = offsetof(netron_websocket_options, backend);
	copy = nt_websocket_options_copy(&nt_alloc_default, &given);
	ck_assert_str_eq(copy->protocols[0], "netron");
	ck_assert_ptr_null(copy->proxy);
	nt_websocket_options_free(&nt_alloc_default, copy);
}
END_TEST

START_TEST(test_backend)
{
	netron_websocket_options given = netron_websocket_options_default();

	given.compression = true;
	ck_assert_int_eq(nt_websocket_backend(&given), NETRON_WEBSOCKET_LWS);
	given.compression = false;
	ck_assert_ptr_null(nt_websocket_options_wrong(&all));
	given.proxy = "http://proxy:3128";
	ck_assert_int_eq(nt_websocket_backend(&given), NETRON_WEBSOCKET_LWS);
	given.proxy = NULL;
	given.backend = NETRON_WEBSOCKET_LWS;
	ck_assert_int_eq(nt_websocket_backend(&given), NETRON_WEBSOCKET_LWS);
}
END_TEST

static void check_refused(const netron_websocket_options *given, const char *why)
{
	const char *wrong = nt_websocket_options_wrong(given);

	ck_assert_ptr_nonnull(wrong);
	ck_assert_ptr_nonnull(strstr(wrong, why));
}

START_TEST(test_refused)
{
	static const char *const bad_headers[] = { "", "Name", "Na me: x", ": x", "A: b\r\nC: d",
		"A: b\nC", "A: \x01", "Name : x" };
	static const char *const own_headers[] = { "Host: x", "host: x", "Sec-WebSocket-Key: x",
		"sec-websocket-anything: x", "Upgrade: h2c", "Content-Length: 5",
		"transfer-encoding: chunked", "Origin: x" };
	static const char *const bad_protocols[] = { "", "a b", "a,b", "a\r\n", "\xc3\xa9" };
	netron_websocket_options given = netron_websocket_options_default();
	const char *list[3] = { 0 };

	given.headers = list;
	for (size_t i = 0; i < sizeof bad_headers / sizeof bad_headers[0]; i++) {
		list[0] = bad_headers[i];
		check_refused(&given, "one line");
	}
	for (size_t i = 0; i < sizeof own_headers / sizeof own_headers[0]; i++) {
		list[0] = own_headers[i];
		check_refused(&given, "handshake's own");
	}
	given.headers = NULL;
	given.protocols = list;
	for (size_t i = 0; i < sizeof bad_protocols / sizeof bad_protocols[0]; i++) {
		list[0] = bad_protocols[i];
		check_refused(&given, "a word");
	}
	list[0] = list[1] = "twice";
	check_refused(&given, "named twice");
	given = netron_websocket_options_default();
	given.path = "netron";
	check_refused(&given, "begin with '/'");
	given = netron_websocket_options_default();
	given.origin = "a\r\nb";
	check_refused(&given, "origin");
	given = netron_websocket_options_default();
	given.backend = NETRON_WEBSOCKET_NATIVE;
	given.compression = true;
	check_refused(&given, "native");
	given.backend = (netron_websocket_backend)7;
	check_refused(&given, "no such back end");
}
END_TEST

START_TEST(test_no_memory)
{
	struct nt_test_alloc alloc;

	nt_test_alloc_init(&alloc);
	alloc.fail_at = 1;
	ck_assert_ptr_null(nt_websocket_options_copy(&alloc.allocator, &all));
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

Suite *websocket_options_suite(void)
{
	Suite *suite = suite_create("websocket options");
	TCase *tcase = tcase_create("options");

	tcase_add_test(tcase, test_copy);
	tcase_add_test(tcase, test_defaults);
	tcase_add_test(tcase, test_backend);
	tcase_add_test(tcase, test_refused);
	tcase_add_test(tcase, test_no_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
