/* http1.c - reading whole streams of messages, each in one piece and cut at every byte. */
#include "wire/http1.h"

#include "http_trace.h"
#include "suites.h"

#include <stdio.h>

#define GET "GET / HTTP/1.1\r\nHost: h\r\n"
#define POST "POST / HTTP/1.1\r\nHost: h\r\n"
#define CHUNKED POST "Transfer-Encoding: chunked\r\n\r\n"
#define CHUNKED_HEAD "POST / HTTP/1.1 host=h chunked\nHost: h\nTransfer-Encoding: chunked\n"

struct sample {
	const char *bytes, *trace;
};

static const struct nt_http_limits limits = { .head = 512, .target = 64, .fields = 12, .body = 64 };

static size_t first_cut;

/* One cut, or after each byte where first_cut is 0. */
static size_t next_cut(void *user, size_t at)
{
	(void)user;
	if (!first_cut)
		return 1;
	return at < first_cut ? first_cut - at : SIZE_MAX;
}

static void expect(enum nt_http_kind kind, const struct nt_http_limits *with, const char *bytes,
	size_t size, const char *trace)
{
	struct nt_buf seen;

	for (size_t cut = 0; cut <= size; cut++) {
		nt_buf_init(&seen, &nt_alloc_default);
		first_cut = cut;
		nt_test_http_trace(kind, with, (const uint8_t *)bytes, size, next_cut, NULL, &seen);
		ck_assert(nt_buf_append(&seen, "", 1));
		if (strcmp((char *)seen.data, trace) != 0)
			ck_abort_msg("%s\ncut at %zu gives\n%s\nnot\n%s", bytes, cut,
				(char *)seen.data, trace);
		nt_buf_fini(&seen);
	}
}

static void expect_sample(enum nt_http_kind kind, const struct sample *sample)
{
	expect(kind, &limits, sample->bytes, strlen(sample->bytes), sample->trace);
}

static const struct sample requests[] = {
	/* nothing, and the beginnings of something */
	{ "", "" },
	{ "G", "?" },
	{ "\r", "?" },
	{ "\r\n", "?" },
	{ "GET / HTTP/1.1\r\n", "?" },
	{ GET, "?" },
	{ GET "\r", "?" },
	/* the request line */
	{ GET "\r\n", "GET / HTTP/1.1 host=h\nHost: h\n.\n" },
	{ "\r\n" GET "\r\n", "GET / HTTP/1.1 host=h\nHost: h\n.\n" },
	{ GET "\r\n" GET "\r\n",
		"GET / HTTP/1.1 host=h\nHost: h\n.\nGET / HTTP/1.1 host=h\nHost: h\n.\n" },
	{ GET "\r\n\r\n" GET "\r\n",
		"GET / HTTP/1.1 host=h\nHost: h\n.\nGET / HTTP/1.1 host=h\nHost: h\n.\n" },
	{ "\r\n\r\n" GET "\r\n", "!400" },
	{ "\rGET / HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "\n" GET "\r\n", "!400" },
	{ " GET / HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1 \r\nHost: h\r\n\r\n", "!400" },
	{ "GET /  HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET\t/ HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET /\r\n\r\n", "!400" },
	{ "GET\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\nHost: h\n\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost: h\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost: h\r\n\n", "!400" },
	{ "GET / HTTP/1.1\rHost: h\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost: h\rX: y\r\n\r\n", "!400" },
	{ "G@T / HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "ABCDEFGHIJKLMNOP / HTTP/1.1\r\nHost: h\r\n\r\n",
		"ABCDEFGHIJKLMNOP / HTTP/1.1 host=h\nHost: h\n.\n" },
	{ "ABCDEFGHIJKLMNOPQ / HTTP/1.1\r\nHost: h\r\n\r\n", "!501" },
	/* refused before the head is complete */
	{ "SSH-2.0-x\r\n", "!400" },
	{ "EHLO h\r\n", "!400" },
	{ "GET / HTTP/2.0\r\n", "!505" },
	{ "GET * HTTP/1.1\r\nA: b\n", "!400" },
	/* versions */
	{ "GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.0 close\n.\n" },
	{ "GET / HTTP/1.2\r\nHost: h\r\n\r\n", "GET / HTTP/1.1 host=h\nHost: h\n.\n" },
	{ "GET / HTTP/2.0\r\nHost: h\r\n\r\n", "!505" },
	{ "GET / HTTP/0.9\r\nHost: h\r\n\r\n", "!505" },
	{ "GET / http/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET / HTTP/11\r\nHost: h\r\n\r\n", "!400" },
	{ "GET / HTTP/1.10\r\nHost: h\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1x\r\nHost: h\r\n\r\n", "!400" },
	{ "GET / HTTPS/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "!505" },
	/* targets */
	{ "GET /a/b%20c?x=1&y=%41?z HTTP/1.1\r\nHost: h\r\n\r\n",
		"GET /a/b%20c?x=1&y=%41?z HTTP/1.1 host=h\nHost: h\n.\n" },
	{ "GET /? HTTP/1.1\r\nHost: h\r\n\r\n", "GET /? HTTP/1.1 host=h\nHost: h\n.\n" },
	{ "GET //evil/ HTTP/1.1\r\nHost: h\r\n\r\n", "GET //evil/ HTTP/1.1 host=h\nHost: h\n.\n" },
	{ "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", "OPTIONS * HTTP/1.1 host=h\nHost: h\n.\n" },
	{ "GET * HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET a HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET h:80 HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "CONNECT h:80 HTTP/1.1\r\nHost: h\r\n\r\n", "!501" },
	{ "GET /# HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET /<script> HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET /\\..\\a HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET /\xc3\xa4 HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	/* the form for proxies */
	{ "GET http://a.b:80/c?d HTTP/1.1\r\nHost: h\r\n\r\n",
		"GET /c?d HTTP/1.1 host=a.b:80\nHost: h\n.\n" },
	{ "GET HTTPS://a HTTP/1.1\r\nHost: h\r\n\r\n", "GET / HTTP/1.1 host=a\nHost: h\n.\n" },
	{ "GET http://a?b/c HTTP/1.1\r\nHost: h\r\n\r\n",
		"GET /?b/c HTTP/1.1 host=a\nHost: h\n.\n" },
	{ "OPTIONS http://a HTTP/1.1\r\nHost: h\r\n\r\n",
		"OPTIONS * HTTP/1.1 host=a\nHost: h\n.\n" },
	{ "GET http://a/ HTTP/1.1\r\n\r\n", "!400" },
	{ "GET http:/// HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET http:// HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET http://u@a/ HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	{ "GET ftp://a/ HTTP/1.1\r\nHost: h\r\n\r\n", "!400" },
	/* Host */
	{ "GET / HTTP/1.1\r\n\r\n", "!400" },
	{ GET "Host: h\r\n\r\n", "!400" },
	{ GET "hOST: g\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost:\r\n\r\n", "GET / HTTP/1.1 host=\nHost: \n.\n" },
	{ "GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n",
		"GET / HTTP/1.1 host=[::1]:8080\nHost: [::1]:8080\n.\n" },
	{ "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost: []\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost: a:b\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost: a:123456\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\nHost: \xc3\xa4\r\n\r\n", "!400" },
	{ "GET / HTTP/1.0\r\nHost: a/b\r\n\r\n", "!400" },
	/* fields */
	{ GET "Empty:\r\nTabs:\t a\tb \t\r\nX-Y: \xe4\r\n\r\n",
		"GET / HTTP/1.1 host=h\nHost: h\nEmpty: \nTabs: a\tb\nX-Y: \xe4\n.\n" },
	{ GET "A : b\r\n\r\n", "!400" },
	{ GET "A\t: b\r\n\r\n", "!400" },
	{ GET ": b\r\n\r\n", "!400" },
	{ GET "A\r\n\r\n", "!400" },
	{ GET "A b: c\r\n\r\n", "!400" },
	{ GET "A(: c\r\n\r\n", "!400" },
	{ GET "\xc3\xa4: c\r\n\r\n", "!400" },
	{ GET "A: b\r\n c\r\n\r\n", "!400" },
	{ GET "A: b\r\n\tc\r\n\r\n", "!400" },
	{ "GET / HTTP/1.1\r\n Host: h\r\n\r\n", "!400" },
	{ GET "A: b\x01\r\n\r\n", "!400" },
	{ GET "A: b\x7f\r\n\r\n", "!400" },
	/* whether the connection goes on */
	{ GET "Connection: close\r\n\r\n",
		"GET / HTTP/1.1 host=h close\nHost: h\nConnection: close\n.\n" },
	{ GET "Connection: keep-alive, CLOSE\r\n\r\n",
		"GET / HTTP/1.1 host=h close\nHost: h\nConnection: keep-alive, CLOSE\n.\n" },
	{ GET "Connection: close\r\nConnection: keep-alive\r\n\r\n",
		"GET / HTTP/1.1 host=h close\nHost: h\nConnection: close\nConnection: "
		"keep-alive\n.\n" },
	{ "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n",
		"GET / HTTP/1.0\nConnection: Keep-Alive\n.\n" },
	{ "GET / HTTP/1.0\r\nConnection: close, keep-alive\r\n\r\n",
		"GET / HTTP/1.0 close\nConnection: close, keep-alive\n.\n" },
	{ GET "Connection: ,, Upgrade\r\nUpgrade: h2c, WebSocket\r\n\r\n",
		"GET / HTTP/1.1 host=h upgrade websocket\nHost: h\nConnection: ,, Upgrade\n"
		"Upgrade: h2c, WebSocket\n.\n" },
	{ GET "Upgrade: websocket\r\n\r\n",
		"GET / HTTP/1.1 host=h\nHost: h\nUpgrade: websocket\n.\n" },
	{ GET "Connection: upgraded\r\nUpgrade: websocket\r\n\r\n",
		"GET / HTTP/1.1 host=h\nHost: h\nConnection: upgraded\nUpgrade: websocket\n.\n" },
	{ "GET / HTTP/1.0\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n",
		"GET / HTTP/1.0 close\nConnection: upgrade\nUpgrade: websocket\n.\n" },
	/* expectations */
	{ GET "Expect: 100-Continue\r\n\r\n",
		"GET / HTTP/1.1 host=h continue\nHost: h\nExpect: 100-Continue\n.\n" },
	{ GET "Expect: tea\r\n\r\n", "!417" },
	{ "GET / HTTP/1.0\r\nExpect: 100-continue\r\n\r\n",
		"GET / HTTP/1.0 close\nExpect: 100-continue\n.\n" },
	/* bodies of a known length */
	{ POST "Content-Length: 5\r\n\r\nhello",
		"POST / HTTP/1.1 host=h length=5\nHost: h\nContent-Length: 5\n=hello\n.\n" },
	{ POST "Content-Length: 5\r\n\r\nhello" GET "\r\n",
		"POST / HTTP/1.1 host=h length=5\nHost: h\nContent-Length: 5\n=hello\n.\n"
		"GET / HTTP/1.1 host=h\nHost: h\n.\n" },
	{ POST "Content-Length: 5\r\n\r\nhell",
		"POST / HTTP/1.1 host=h length=5\nHost: h\nContent-Length: 5\n=hell?" },
	{ POST "Content-Length: 0\r\n\r\n",
		"POST / HTTP/1.1 host=h length=0\nHost: h\nContent-Length: 0\n.\n" },
	{ POST "Content-Length: 0064\r\n\r\n",
		"POST / HTTP/1.1 host=h length=64\nHost: h\nContent-Length: 0064\n?" },
	{ POST "Content-Length: 65\r\n\r\n",
		"POST / HTTP/1.1 host=h length=65\nHost: h\nContent-Length: 65\n!413" },
	/* bodies in chunks */
	{ CHUNKED "0\r\n\r\n", CHUNKED_HEAD ".\n" },
	{ CHUNKED "5\r\nhello\r\n0\r\n\r\n", CHUNKED_HEAD "=hello\n.\n" },
	{ CHUNKED "5\r\nhello\r\n000b\r\n, my worlds\r\n0\r\n\r\n" GET "\r\n",
		CHUNKED_HEAD "=hello, my worlds\n.\nGET / HTTP/1.1 host=h\nHost: h\n.\n" },
	{ CHUNKED "A;x=\"y z\";q\r\n0123456789\r\n0;end\r\nSum: 4\r\nX:\r\n\r\n",
		CHUNKED_HEAD "=0123456789\n.\n" },
	{ CHUNKED "5\r\nhel", CHUNKED_HEAD "=hel?" },
	{ CHUNKED "5\r\nhello\r\n", CHUNKED_HEAD "=hello?" },
	{ CHUNKED "0\r\n", CHUNKED_HEAD "?" },
	{ CHUNKED "g\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "0x5\r\nhello\r\n0\r\n\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "+5\r\nhello\r\n0\r\n\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "-1\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED " 5\r\nhello\r\n0\r\n\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "5 \r\nhello\r\n0\r\n\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "5\nhello\r\n0\r\n\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "5\r\nhello\n0\r\n\r\n", CHUNKED_HEAD "=hello\n!400" },
	{ CHUNKED "5\r\nhello0\r\n\r\n", CHUNKED_HEAD "=hello\n!400" },
	{ CHUNKED "5;a\nb\r\nhello\r\n0\r\n\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "5\rx", CHUNKED_HEAD "!400" },
	{ CHUNKED "0\r\nx", CHUNKED_HEAD "?" },
	{ CHUNKED "0\r\n\rx", CHUNKED_HEAD "!400" },
	{ CHUNKED "0\r\n: x\r\n\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "0\r\na b: x\r\n\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "0\r\na: b\r\n c\r\n\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "0\r\na: b\n\r\n", CHUNKED_HEAD "!400" },
	{ CHUNKED "40\r\n", CHUNKED_HEAD "?" },
	{ CHUNKED "41\r\n", CHUNKED_HEAD "!413" },
	{ CHUNKED "5\r\nhello\r\n3C\r\n", CHUNKED_HEAD "=hello\n!413" },
	{ CHUNKED "ffffffffffffffff\r\n", CHUNKED_HEAD "!413" },
	{ CHUNKED "000000000000001\r\na\r\n0\r\n\r\n", CHUNKED_HEAD "=a\n.\n" },
	{ CHUNKED "0000000000000001\r\na\r\n0\r\n\r\n", CHUNKED_HEAD "!400" },
};

START_TEST(request)
{
	expect_sample(NT_HTTP_REQUEST, &requests[_i]);
}
END_TEST

/* What was used to make two readers of one stream see different requests behind each other. */
#define HIDDEN "GET /hidden HTTP/1.1\r\nHost: h\r\n\r\n"
static const struct sample smuggling[] = {
	{ POST "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" HIDDEN, "!400" },
	{ POST "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length: 0\r\nContent-Length: 33\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length: 33\r\nContent-Length: 33\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length: 0, 33\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length: 33, 33\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length: +0\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length: -1\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length: 0x10\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length: 0 5\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length:\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length : 5\r\n\r\n" HIDDEN, "!400" },
	{ POST "Content-Length: 18446744073709551616\r\n\r\n" HIDDEN, "!413" },
	{ POST "Content-Length: 18446744073709551615\r\n\r\n" HIDDEN, "!413" },
	{ POST "Content-Length: 9223372036854775808\r\n\r\n" HIDDEN, "!413" },
	{ POST "Content-Length: 5\r\n 0\r\n\r\n" HIDDEN, "!400" },
	{ POST "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" HIDDEN, "!400" },
	{ POST "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" HIDDEN, "!501" },
	{ POST "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" HIDDEN, "!501" },
	{ POST "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" HIDDEN, "!501" },
	{ POST "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n" HIDDEN, "!501" },
	{ POST "Transfer-Encoding:\r\n\r\n0\r\n\r\n" HIDDEN, "!501" },
	{ POST "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" HIDDEN,
		"!400" },
	{ POST "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n" HIDDEN,
		"!400" },
	{ POST "Transfer-Encoding:\x0b"
	       "chunked\r\n\r\n0\r\n\r\n" HIDDEN,
		"!400" },
	{ POST "X: y\nContent-Length: 33\r\n\r\n" HIDDEN, "!400" },
	{ POST "X: y\rContent-Length: 33\r\n\r\n" HIDDEN, "!400" },
	{ "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" HIDDEN, "!400" },
	{ "GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 33\r\n\r\n" HIDDEN,
		"GET / HTTP/1.1 host=h length=33\nHost: h\nContent-Length: 33\n=" HIDDEN "\n.\n" },
};

START_TEST(smuggled)
{
	expect_sample(NT_HTTP_REQUEST, &smuggling[_i]);
}
END_TEST

#define OK "HTTP/1.1 200 OK\r\n"
static const struct sample responses[] = {
	{ "", "" },
	{ "H", "?" },
	{ OK, "?" },
	{ OK "Content-Length: 2\r\n\r\nhi",
		"200 OK HTTP/1.1 length=2\nContent-Length: 2\n=hi\n.\n" },
	{ "HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n",
		"404  HTTP/1.1 length=0\nContent-Length: 0\n.\n" },
	{ "HTTP/1.1 404 \r\nContent-Length: 0\r\n\r\n",
		"404  HTTP/1.1 length=0\nContent-Length: 0\n.\n" },
	{ "HTTP/1.0 200 Fine \xe4\r\n\r\nall of it", "200 Fine \xe4 HTTP/1.0 close\n=all of it~" },
	{ OK "\r\n", "200 OK HTTP/1.1\n~" },
	{ OK "Transfer-Encoding: Chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
		"200 OK HTTP/1.1 chunked\nTransfer-Encoding: Chunked\n=hi\n.\n" },
	{ OK "Transfer-Encoding: chunked\r\n\r\n2\r\nh",
		"200 OK HTTP/1.1 chunked\nTransfer-Encoding: chunked\n=h?" },
	/* one before the one that counts */
	{ "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n",
		"100 Continue HTTP/1.1\n.\n204 No Content HTTP/1.1\n.\n" },
	{ "HTTP/1.1 101 Now\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n",
		"101 Now HTTP/1.1 upgrade websocket\nConnection: upgrade\nUpgrade: "
		"websocket\n.\n" },
	/* those that never have a body */
	{ "HTTP/1.1 204 -\r\nContent-Length: 0\r\n\r\n",
		"204 - HTTP/1.1 length=0\nContent-Length: 0\n.\n" },
	{ "HTTP/1.1 204 -\r\nContent-Length: 3\r\n\r\nabc",
		"204 - HTTP/1.1 length=3\nContent-Length: 3\n!400" },
	{ "HTTP/1.1 100 -\r\nTransfer-Encoding: chunked\r\n\r\n",
		"100 - HTTP/1.1 chunked\nTransfer-Encoding: chunked\n!400" },
	{ "HTTP/1.1 304 -\r\nContent-Length: 300\r\n\r\nHTTP/1.1 304 -\r\n\r\n",
		"304 - HTTP/1.1 length=300\nContent-Length: 300\n.\n304 - HTTP/1.1\n.\n" },
	/* limits */
	{ OK "Content-Length: 65\r\n\r\n", "200 OK HTTP/1.1 length=65\nContent-Length: 65\n!413" },
	{ "HTTP/1.0 200 -\r\n\r\n0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
		"200 - HTTP/1.0 close\n="
		"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef~" },
	{ "HTTP/1.0 200 -\r\n\r\n0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdefX",
		"200 - HTTP/1.0 close\n="
		"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n!413" },
	/* what is none */
	{ "SSH-2.0-x\r\n", "!400" },
	{ "HTTQ", "!400" },
	{ "\r\n" OK "\r\n", "!400" },
	{ "HTTP/2.0 200 OK\r\n\r\n", "!505" },
	{ "HTTP/1.1  200 OK\r\n\r\n", "!400" },
	{ "HTTP/1.1 20 OK\r\n\r\n", "!400" },
	{ "HTTP/1.1 2000 OK\r\n\r\n", "!400" },
	{ "HTTP/1.1 099 OK\r\n\r\n", "!400" },
	{ "HTTP/1.1 600 OK\r\n\r\n", "!400" },
	{ "HTTP/1.1 200 O\x01K\r\n\r\n", "!400" },
	{ "HTTP/1.1 20a OK\r\n\r\n", "!400" },
	{ "HTTP/1.1 200 OK\n\n", "!400" },
	{ OK "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n", "!400" },
	{ OK "Content-Length: 2\r\nContent-Length: 2\r\n\r\n", "!400" },
	{ OK "Transfer-Encoding: gzip\r\n\r\n", "!501" },
	{ OK "Transfer-Encoding: gzip, chunked\r\n\r\n", "!501" },
};

START_TEST(response)
{
	expect_sample(NT_HTTP_RESPONSE, &responses[_i]);
}
END_TEST

START_TEST(nul)
{
	static const char in_target[] = "GET /\0 HTTP/1.1\r\nHost: h\r\n\r\n";
	static const char in_value[] = GET "A: \0\r\n\r\n";
	static const char in_name[] = GET "A\0: \r\n\r\n";

	expect(NT_HTTP_REQUEST, &limits, in_target, sizeof(in_target) - 1, "!400");
	expect(NT_HTTP_REQUEST, &limits, in_value, sizeof(in_value) - 1, "!400");
	expect(NT_HTTP_REQUEST, &limits, in_name, sizeof(in_name) - 1, "!400");
}
END_TEST

static void fill(char *p, size_t size, char with)
{
	memset(p, with, size);
	p[size] = '\0';
}

/* Lines that never end are refused as soon as they are too long, and not before. */
START_TEST(long_lines)
{
	char text[2048], trace[2048], path[512];

	fill(path, 63, 'p');
	snprintf(text, sizeof(text), "GET /%s HTTP/1.1\r\nHost: h\r\n\r\n", path);
	snprintf(trace, sizeof(trace), "GET /%s HTTP/1.1 host=h\nHost: h\n.\n", path);
	expect(NT_HTTP_REQUEST, &limits, text, strlen(text), trace);
	fill(path, 64, 'p');
	snprintf(text, sizeof(text), "GET /%s HTTP/1.1\r\nHost: h\r\n\r\n", path);
	expect(NT_HTTP_REQUEST, &limits, text, strlen(text), "!414");
	fill(text, limits.target + 32, 'p');
	expect(NT_HTTP_REQUEST, &limits, text, strlen(text), "?");
	fill(text, limits.target + 33, 'p');
	expect(NT_HTTP_REQUEST, &limits, text, strlen(text), "!414");
}
END_TEST

START_TEST(long_heads)
{
	char text[2048];
	size_t size;

	strcpy(text, GET "X: ");
	size = strlen(text);
	fill(text + size, limits.head - size - 1, 'x');
	expect(NT_HTTP_REQUEST, &limits, text, strlen(text), "?");
	strcat(text, "x");
	expect(NT_HTTP_REQUEST, &limits, text, strlen(text), "!431");
	/* The largest that is taken. */
	strcpy(text + limits.head - 4, "\r\n\r\n");
	for (size_t i = 1; i <= limits.head; i++) {
		struct nt_http_scan scan = { 0 };
		static struct nt_http_head head;
		int got = nt_http_head_read(
			NT_HTTP_REQUEST, &scan, &limits, (const uint8_t *)text, i, &head);

		ck_assert_int_eq(got, i < limits.head ? 0 : (int)limits.head);
	}
}
END_TEST

START_TEST(many_fields)
{
	struct nt_http_limits more = limits;
	char text[4096] = GET;
	static struct nt_http_head head;
	struct nt_http_scan scan = { 0 };

	more.head = sizeof(text);
	for (size_t i = 1; i < more.fields; i++)
		strcat(text, "A: b\r\n");
	strcat(text, "\r\n");
	ck_assert_int_gt(nt_http_head_read(NT_HTTP_REQUEST, &scan, &more, (const uint8_t *)text,
				 strlen(text), &head),
		0);
	ck_assert_uint_eq(head.field_count, more.fields);
	strcpy(text + strlen(text) - 2, "A: b\r\n\r\n");
	expect(NT_HTTP_REQUEST, &more, text, strlen(text), "!431");
	/* No limit lets more through than there is room for. */
	more.fields = UINT32_MAX;
	strcpy(text, GET);
	for (size_t i = 1; i <= NT_HTTP_FIELDS; i++)
		strcat(text, "A: b\r\n");
	strcat(text, "\r\n");
	memset(&scan, 0, sizeof(scan));
	ck_assert_int_eq(nt_http_head_read(NT_HTTP_REQUEST, &scan, &more, (const uint8_t *)text,
				 strlen(text), &head),
		-431);
}
END_TEST

/* Extensions and trailers have one budget for all chunks of a body. */
START_TEST(much_beside_the_data)
{
	struct nt_http_limits few = limits;
	char text[2048];

	few.head = 96;
	strcpy(text, CHUNKED);
	for (int i = 0; i < 12; i++)
		strcat(text, "1;1234567\r\nx\r\n");
	strcat(text, "0;123456789\r\n\r\n");
	expect(NT_HTTP_REQUEST, &few, text, strlen(text), CHUNKED_HEAD "=xxxxxxxxxxxx\n.\n");
	strcpy(strstr(text, "0;12"), "0;1234567890123\r\n\r\n");
	expect(NT_HTTP_REQUEST, &few, text, strlen(text), CHUNKED_HEAD "=xxxxxxxxxxxx\n!431");
	strcpy(strstr(text, "0;12"), "0\r\nabcdef: 123456789\r\n\r\n");
	expect(NT_HTTP_REQUEST, &few, text, strlen(text), CHUNKED_HEAD "=xxxxxxxxxxxx\n!431");
	strcpy(strstr(text, "0\r\nab"), "0\r\nabcdefghijklmnopqrst: 123456789\r\n\r\n");
	expect(NT_HTTP_REQUEST, &few, text, strlen(text), CHUNKED_HEAD "=xxxxxxxxxxxx\n!431");
}
END_TEST

/* A head that comes byte by byte is searched once: the search goes on where it stopped. */
START_TEST(the_search_goes_on)
{
	static const char text[] = GET "A: b\r\n\r\n";
	static struct nt_http_head head;
	struct nt_http_scan scan = { 0 };

	for (size_t i = 1; i < sizeof(text) - 1; i++) {
		ck_assert_int_eq(nt_http_head_read(NT_HTTP_REQUEST, &scan, &limits,
					 (const uint8_t *)text, i, &head),
			0);
		ck_assert_uint_eq(scan.at, i);
	}
}
END_TEST

Suite *http1_suite(void)
{
	Suite *suite = suite_create("http1");
	TCase *tc = tcase_create("http1");

	tcase_add_loop_test(tc, request, 0, sizeof(requests) / sizeof(requests[0]));
	tcase_add_loop_test(tc, smuggled, 0, sizeof(smuggling) / sizeof(smuggling[0]));
	tcase_add_loop_test(tc, response, 0, sizeof(responses) / sizeof(responses[0]));
	tcase_add_test(tc, nul);
	tcase_add_test(tc, long_lines);
	tcase_add_test(tc, long_heads);
	tcase_add_test(tc, many_fields);
	tcase_add_test(tc, much_beside_the_data);
	tcase_add_test(tc, the_search_goes_on);
	suite_add_tcase(suite, tc);
	return suite;
}
