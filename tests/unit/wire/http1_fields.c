#include "wire/http1.h"

#include "suites.h"

#include <stdio.h>

static struct nt_http_head head;

static void read_head(const char *text)
{
	static const struct nt_http_limits limits = NT_HTTP_LIMITS_DEFAULT;
	struct nt_http_scan scan = { 0 };

	ck_assert_int_eq(nt_http_head_read(NT_HTTP_REQUEST, &scan, &limits, (const uint8_t *)text,
				 strlen(text), &head),
		(int)strlen(text));
}

static void is_text(struct nt_text text, const char *string)
{
	ck_assert_msg(nt_text_is(text, string), "%.*s is not %s", (int)text.n, text.p, string);
}

START_TEST(known_fields)
{
	read_head("GET /chat HTTP/1.1\r\nhost: h:1\r\nORIGIN: http://a\r\nContent-Type: a/b\r\n"
		  "Sec-WebSocket-Key: k\r\nsec-websocket-version: 13\r\n"
		  "Sec-Websocket-Accept: x\r\n\r\n");
	is_text(head.host, "h:1");
	is_text(head.origin, "http://a");
	is_text(head.content_type, "a/b");
	is_text(head.ws_key, "k");
	is_text(head.ws_version, "13");
	is_text(head.ws_accept, "x");
	/* Nothing of it stays for the next. */
	read_head("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
	ck_assert_ptr_null(head.origin.p);
	ck_assert_ptr_null(head.content_type.p);
	ck_assert_ptr_null(head.ws_key.p);
	ck_assert_ptr_null(head.query.p);
	ck_assert_uint_eq(head.field_count, 1);
}
END_TEST

static const char *const only_once[] = { "Origin: a\r\nOrigin: a",
	"Content-Type: a\r\nContent-Type: a", "Sec-WebSocket-Key: a\r\nSec-WebSocket-Key: a",
	"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Version: 13",
	"Sec-WebSocket-Accept: a\r\nSec-WebSocket-Accept: a" };

START_TEST(fields_that_are_there_once)
{
	static const struct nt_http_limits limits = NT_HTTP_LIMITS_DEFAULT;
	struct nt_http_scan scan = { 0 };
	char text[256];

	snprintf(text, sizeof(text), "GET / HTTP/1.1\r\nHost: h\r\n%s\r\n\r\n", only_once[_i]);
	ck_assert_int_eq(nt_http_head_read(NT_HTTP_REQUEST, &scan, &limits, (const uint8_t *)text,
				 strlen(text), &head),
		-400);
}
END_TEST

START_TEST(other_fields)
{
	read_head("GET / HTTP/1.1\r\nHost: h\r\nX-A: 1\r\nx-a: 2\r\nX-Empty:\r\n\r\n");
	is_text(*nt_http_field(&head, "x-a"), "1");
	is_text(*nt_http_field(&head, "x-empty"), "");
	ck_assert_ptr_nonnull(nt_http_field(&head, "x-empty")->p);
	ck_assert_ptr_null(nt_http_field(&head, "x-b"));
	ck_assert_ptr_null(nt_http_field(&head, "x-"));
}
END_TEST

START_TEST(lists)
{
	read_head("GET / HTTP/1.1\r\nHost: h\r\nAccept-Encoding: br;q=1.0, GZip ;q=0.5\r\n"
		  "Accept-Encoding: , x-one,,\ttwo\t,\r\n\r\n");
	ck_assert(nt_http_lists(&head, "accept-encoding", "br"));
	ck_assert(nt_http_lists(&head, "accept-encoding", "gzip"));
	ck_assert(nt_http_lists(&head, "accept-encoding", "x-one"));
	ck_assert(nt_http_lists(&head, "accept-encoding", "two"));
	ck_assert(!nt_http_lists(&head, "accept-encoding", "one"));
	ck_assert(!nt_http_lists(&head, "accept-encoding", "b"));
	ck_assert(!nt_http_lists(&head, "accept-encoding", ""));
	ck_assert(!nt_http_lists(&head, "accept", "br"));
}
END_TEST

START_TEST(members)
{
	struct nt_text list = nt_text_of(" a ,, b c,\t"), member;

	ck_assert(nt_http_next_member(&list, &member));
	is_text(member, "a");
	ck_assert(nt_http_next_member(&list, &member));
	is_text(member, "b c");
	ck_assert(!nt_http_next_member(&list, &member));
	list = (struct nt_text){ NULL, 0 };
	ck_assert(!nt_http_next_member(&list, &member));
	ck_assert(!nt_http_has_token(list, "a"));
}
END_TEST

START_TEST(types)
{
	struct nt_text none = { NULL, 0 };

	ck_assert(nt_http_is_type(nt_text_of("application/json"), "application/json"));
	ck_assert(nt_http_is_type(
		nt_text_of("Application/JSON ; charset=utf-8"), "application/json"));
	ck_assert(!nt_http_is_type(nt_text_of("application/jsonp"), "application/json"));
	ck_assert(!nt_http_is_type(nt_text_of("text/plain, application/json"), "application/json"));
	ck_assert(!nt_http_is_type(none, "application/json"));
}
END_TEST

Suite *http1_fields_suite(void)
{
	Suite *suite = suite_create("http1_fields");
	TCase *tc = tcase_create("http1_fields");

	tcase_add_test(tc, known_fields);
	tcase_add_loop_test(
		tc, fields_that_are_there_once, 0, sizeof(only_once) / sizeof(only_once[0]));
	tcase_add_test(tc, other_fields);
	tcase_add_test(tc, lists);
	tcase_add_test(tc, members);
	tcase_add_test(tc, types);
	suite_add_tcase(suite, tc);
	return suite;
}
