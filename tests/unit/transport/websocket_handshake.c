#include "transport/websocket_handshake.h"

#include "alloc.h"
#include "websocket_suites.h"

#include <string.h>

#define KEY "dGhlIHNhbXBsZSBub25jZQ==" /* of RFC 6455, section 1.3 */
#define ACCEPT "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="

static const char *const protocols[] = { "netron", "netron.2", NULL };
static const char *const headers[] = { "Authorization: Bearer x", NULL };

static struct nt_url parse(const char *text)
{
	struct nt_url url;

	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, text, &url, NULL), 0);
	return url;
}

START_TEST(test_addresses)
{
	static const struct {
		const char *url, *host, *target;
		uint16_t port;
	} cases[] = {
		{ "ws://a.example", "a.example", "/", 80 },
		{ "ws://a.example:80/", "a.example", "/", 80 },
		{ "ws://a.example:8080/x/%20y?a=1&b", "a.example:8080", "/x/%20y?a=1&b", 8080 },
		{ "wss://a.example?q", "a.example", "/?q", 443 },
		{ "wss://[::1]:443/", "[::1]", "/", 443 },
		{ "wss://[fe80::1%25eth0]:80/", "[fe80::1]:80", "/", 80 },
	};

	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct nt_url url = parse(cases[i].url);
		char text[400];

		nt_websocket_host(&url, text, sizeof text);
		ck_assert_str_eq(text, cases[i].host);
		nt_websocket_target(&url, text, sizeof text);
		ck_assert_str_eq(text, cases[i].target);
		ck_assert_uint_eq(nt_websocket_port(&url), cases[i].port);
		ck_assert_int_eq(nt_websocket_is_secure(&url), cases[i].url[2] == 's');
	}
}
END_TEST

START_TEST(test_request)
{
	netron_websocket_options options = {
		.origin = "https://b.example", .protocols = protocols, .headers = headers
	};
	struct nt_url url = parse("ws://a.example:81/x?id=1");
	struct nt_buf out;

	nt_buf_init(&out, &nt_alloc_default);
	ck_assert_int_eq(nt_websocket_put_request(&out, &url, &options, KEY), 0);
	ck_assert(nt_buf_append(&out, "", 1));
	ck_assert_str_eq((const char *)out.data + out.start,
		"GET /x?id=1 HTTP/1.1\r\n"
		"Host: a.example:81\r\n"
		"Upgrade: websocket\r\n"
		"Connection: Upgrade\r\n"
		"Sec-WebSocket-Version: 13\r\n"
		"Sec-WebSocket-Key: " KEY "\r\n"
		"Origin: https://b.example\r\n"
		"Sec-WebSocket-Protocol: netron, netron.2\r\n"
		"Authorization: Bearer x\r\n"
		"\r\n");
	/* What the URL may have and a request may not. */
	nt_buf_truncate(&out, 0);
	url = parse("ws://a.example/\"x\"");
	ck_assert_int_eq(nt_websocket_put_request(&out, &url, &options, KEY), NETRON_E_ADDRESS);
	ck_assert_uint_eq(nt_buf_size(&out), 0);
	nt_buf_fini(&out);
}
END_TEST

START_TEST(test_no_memory)
{
	netron_websocket_options options = { .headers = headers };
	struct nt_url url = parse("ws://a.example");
	struct nt_test_alloc alloc;
	struct nt_buf out;

	nt_test_alloc_init(&alloc);
	alloc.fail_at = 1;
	nt_buf_init(&out, &alloc.allocator);
	ck_assert_int_eq(nt_websocket_put_request(&out, &url, &options, KEY), NETRON_E_NO_MEMORY);
	ck_assert_uint_eq(nt_buf_size(&out), 0);
	nt_buf_fini(&out);
}
END_TEST

#define SWITCHING "HTTP/1.1 101 Switching Protocols\r\n"
#define UPGRADE "Upgrade: WebSocket\r\nConnection: keep-alive, upgrade\r\n"
#define ACCEPTED "Sec-WebSocket-Accept: " ACCEPT "\r\n"

static const struct {
	const char *answer;
	int code;
	const char *why;
} answers[] = {
	{ SWITCHING UPGRADE ACCEPTED "\r\n", 0, "" },
	{ SWITCHING UPGRADE ACCEPTED "Sec-WebSocket-Protocol: netron.2\r\n\r\n", 0, "" },
	{ SWITCHING UPGRADE "\r\n", NETRON_E_PROTOCOL, "Accept" },
	{ SWITCHING UPGRADE "Sec-WebSocket-Accept: S3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
		NETRON_E_PROTOCOL, "Accept" },
	{ SWITCHING "Upgrade: websocket\r\n" ACCEPTED "\r\n", NETRON_E_PROTOCOL, "upgrade" },
	{ SWITCHING "Connection: upgrade\r\nUpgrade: h2c\r\n" ACCEPTED "\r\n", NETRON_E_PROTOCOL,
		"upgrade" },
	{ SWITCHING UPGRADE ACCEPTED "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n",
		NETRON_E_PROTOCOL, "extension" },
	{ SWITCHING UPGRADE ACCEPTED "Sec-WebSocket-Protocol: other\r\n\r\n", NETRON_E_PROTOCOL,
		"sub-protocol" },
	{ SWITCHING UPGRADE ACCEPTED "Sec-WebSocket-Protocol: Netron\r\n\r\n", NETRON_E_PROTOCOL,
		"sub-protocol" },
	{ SWITCHING UPGRADE ACCEPTED
		"Sec-WebSocket-Protocol: netron\r\nSec-WebSocket-Protocol: netron.2\r\n\r\n",
		NETRON_E_PROTOCOL, "sub-protocol" },
	{ "HTTP/1.1 200 OK\r\n\r\n", NETRON_E_REFUSED, "answered 200 OK" },
	{ "HTTP/1.1 301 Moved\r\nLocation: ws://b/\r\n\r\n", NETRON_E_REFUSED,
		"301 Moved; redirects are not followed" },
	{ "HTTP/1.1 401 \r\n\r\n", NETRON_E_UNAUTHORIZED, "answered 401" },
	{ "HTTP/1.1 403 Forbidden\r\n\r\n", NETRON_E_FORBIDDEN, "403 Forbidden" },
	{ "HTTP/1.1 404 Not Found\r\n\r\n", NETRON_E_NOT_FOUND, "404" },
	{ "HTTP/1.1 503 Busy\r\n\r\n", NETRON_E_UNAVAILABLE, "503" },
	{ "HTTP/1.1 426 x\r\n\r\n", -426, "426" },
};

START_TEST(test_answers)
{
	static const struct nt_http_limits limits = NT_HTTP_LIMITS_DEFAULT;
	netron_websocket_options options = { .protocols = protocols };
	const char *answer = answers[_i].answer;
	struct nt_http_scan scan = { 0 };
	struct nt_http_head head;
	char text[200] = "";

	ck_assert_int_gt(nt_http_head_read(NT_HTTP_RESPONSE, &scan, &limits,
				 (const uint8_t *)answer, strlen(answer), &head),
		0);
	ck_assert_int_eq(
		nt_websocket_judge(&head, &options, KEY, text, sizeof text), answers[_i].code);
	ck_assert_msg(strstr(text, answers[_i].why) != NULL, "%s", text);
}
END_TEST

Suite *websocket_handshake_suite(void)
{
	Suite *suite = suite_create("websocket handshake");
	TCase *tcase = tcase_create("handshake");

	tcase_add_test(tcase, test_addresses);
	tcase_add_test(tcase, test_request);
	tcase_add_test(tcase, test_no_memory);
	tcase_add_loop_test(tcase, test_answers, 0, sizeof answers / sizeof answers[0]);
	suite_add_tcase(suite, tcase);
	return suite;
}
