#include "http/settings.h"

#include "suites.h"

#include <netron/error.h>
#include <stdio.h>
#include <string.h>

static struct nt_http_settings *make(const netron_http_options *options)
{
	struct nt_http_settings *settings = NULL;
	const char *wrong;

	ck_assert_int_eq(
		nt_http_settings_new(&nt_alloc_default, options, NULL, "", &settings, &wrong), 0);
	return settings;
}

START_TEST(test_defaults)
{
	struct nt_http_settings *settings = make(NULL);

	ck_assert_uint_eq(settings->given.max_head_bytes, 16384);
	ck_assert_uint_eq(settings->given.max_batch, 100);
	ck_assert_str_eq(settings->given.path_prefix, "");
	nt_http_settings_unref(nt_http_settings_ref(settings));
	nt_http_settings_unref(settings);
	nt_http_settings_unref(NULL);
}
END_TEST

/* An application that was compiled with fewer members. */
START_TEST(test_older)
{
	netron_http_options options = netron_http_options_default();

	options.size = offsetof(netron_http_options, max_batch);
	options.max_body_bytes = 7;
	options.max_batch = 8;
	struct nt_http_settings *settings = make(&options);
	ck_assert_uint_eq(settings->given.max_body_bytes, 7);
	ck_assert_uint_eq(settings->given.max_batch, 100);
	nt_http_settings_unref(settings);
}
END_TEST

START_TEST(test_prefix)
{
	static const char *const wrong[] = { "api", "/a b", "/a\r\nb" };
	netron_http_options options = netron_http_options_default();
	struct nt_http_settings *settings;
	const char *text;

	options.path_prefix = "/api/v1/";
	settings = make(&options);
	ck_assert_uint_eq(settings->prefix_size, 7);
	nt_http_settings_unref(settings);
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		options.path_prefix = wrong[i];
		ck_assert_int_eq(nt_http_settings_new(
					 &nt_alloc_default, &options, NULL, "", &settings, &text),
			NETRON_E_ARGUMENT);
		ck_assert_ptr_nonnull(text);
	}
}
END_TEST

static bool is_own(const char *origin, const char *host)
{
	bool is_secure = strncmp(origin, "https", 5) == 0;

	return nt_http_origin_is_own(nt_text_of(origin), nt_text_of(host), is_secure);
}

START_TEST(test_own_origin)
{
	ck_assert(is_own("https://Server.example:80", "server.example:80"));
	ck_assert(is_own("https://server.example", "server.example"));
	ck_assert(!is_own("https://server.example.evil", "server.example"));
	ck_assert(!is_own("https://server.example:81", "server.example"));
	ck_assert(!is_own("null", "server.example"));
	ck_assert(!is_own("https://", ""));
	ck_assert(!is_own("http://", ""));
	/* Of the other kind: what one page loaded unprotected is not what the other is. */
	ck_assert(!nt_http_origin_is_own(
		nt_text_of("http://localhost"), nt_text_of("localhost"), true));
	ck_assert(!nt_http_origin_is_own(
		nt_text_of("https://localhost"), nt_text_of("localhost"), false));
}
END_TEST

/* Without TLS a name proves nothing. */
START_TEST(test_own_origin_without_names)
{
	static const char *const good[] = { "localhost", "LocalHost:8080", "app.localhost:1",
		"127.0.0.1", "192.168.1.2:80", "[::1]", "[fe80::1]:8080" };
	static const char *const bad[] = { "evil.example", "evil.example:80",
		"localhost.evil.example", "127.0.0.1.evil.example", "notlocalhost", "a1.2.3", "" };
	char origin[64];

	for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
		snprintf(origin, sizeof origin, "http://%s", good[i]);
		ck_assert_msg(is_own(origin, good[i]), "%s", good[i]);
	}
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
		snprintf(origin, sizeof origin, "http://%s", bad[i]);
		ck_assert_msg(!is_own(origin, bad[i]), "%s", bad[i]);
	}
}
END_TEST

START_TEST(test_listed_origins)
{
	static const char *const some[] = { "https://app.example", "http://localhost:3000", NULL };
	static const char *const any[] = { "*", NULL };
	static const char *const wrong[] = { "https://a\r\nb", NULL };
	netron_http_options options = netron_http_options_default();
	struct nt_http_settings *settings;
	const char *text;

	options.origins = some;
	settings = make(&options);
	const char *const *list = settings->given.origins;
	ck_assert_ptr_ne(list, some);
	ck_assert(nt_http_origin_is_listed(list, nt_text_of("https://APP.example")));
	ck_assert(nt_http_origin_is_listed(list, nt_text_of("http://localhost:3000")));
	ck_assert(!nt_http_origin_is_listed(list, nt_text_of("http://app.example")));
	nt_http_settings_unref(settings);
	ck_assert(nt_http_origin_is_listed(any, nt_text_of("null")));
	ck_assert(!nt_http_origin_is_listed(NULL, nt_text_of("null")));
	options.origins = wrong;
	ck_assert_int_eq(
		nt_http_settings_new(&nt_alloc_default, &options, NULL, "", &settings, &text),
		NETRON_E_ARGUMENT);
	ck_assert_ptr_nonnull(text);
}
END_TEST

START_TEST(test_assets)
{
	static const netron_http_asset wrong[] = {
		{ NULL, "text/plain", "x", 1 },
		{ "page", "text/plain", "x", 1 },
		{ "/a b", "text/plain", "x", 1 },
		{ "/page", NULL, "x", 1 },
		{ "/page", "", "x", 1 },
		{ "/page", "text/plain\r\nSet-Cookie: a=b", "x", 1 },
		{ "/page", "text/plain", NULL, 1 },
	};
	char path[] = "/page", type[] = "text/plain; charset=utf-8";
	const netron_http_asset files[] = { { path, type, "x", 1 }, { "/empty", type, NULL, 0 } };
	netron_http_options options = netron_http_options_default();
	struct nt_http_settings *settings;
	const char *text;

	options.assets = files;
	options.asset_count = 2;
	settings = make(&options);
	memset(path, '?', sizeof path - 1);
	memset(type, '?', sizeof type - 1);
	ck_assert_uint_eq(settings->given.asset_count, 2);
	ck_assert_str_eq(settings->given.assets[0].path, "/page");
	ck_assert_str_eq(settings->given.assets[1].type, "text/plain; charset=utf-8");
	nt_http_settings_unref(settings);
	options.asset_count = 1;
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		options.assets = &wrong[i];
		ck_assert_int_eq(nt_http_settings_new(
					 &nt_alloc_default, &options, NULL, "", &settings, &text),
			NETRON_E_ARGUMENT);
		ck_assert_ptr_nonnull(strstr(text, "asset"));
	}
}
END_TEST

Suite *settings_suite(void)
{
	Suite *suite = suite_create("settings");
	TCase *tcase = tcase_create("settings");

	tcase_add_test(tcase, test_defaults);
	tcase_add_test(tcase, test_older);
	tcase_add_test(tcase, test_prefix);
	tcase_add_test(tcase, test_own_origin);
	tcase_add_test(tcase, test_own_origin_without_names);
	tcase_add_test(tcase, test_listed_origins);
	tcase_add_test(tcase, test_assets);
	suite_add_tcase(suite, tcase);
	return suite;
}
