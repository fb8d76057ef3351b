#include "wire/http1_write.h"

#include "wire/http1.h"

#include "alloc.h"
#include "suites.h"

#include <stdio.h>

static struct nt_test_alloc alloc;
static struct nt_buf out;

static void setup(void)
{
	nt_test_alloc_init(&alloc);
	nt_buf_init(&out, &alloc.allocator);
}

static void teardown(void)
{
	nt_buf_fini(&out);
	ck_assert_uint_eq(alloc.live, 0);
}

static void written(const char *text)
{
	ck_assert_msg(nt_buf_size(&out) == strlen(text) &&
			      (!out.data || !memcmp(out.data + out.start, text, strlen(text))),
		"%.*s is not %s", (int)nt_buf_size(&out), (char *)out.data, text);
}

START_TEST(an_answer)
{
	ck_assert(nt_http_put_status(&out, 200));
	ck_assert(nt_http_put_field(&out, "Content-Type", "text/plain"));
	ck_assert(nt_http_put_number_field(&out, "Content-Length", UINT64_MAX));
	ck_assert(nt_http_put_text_field(&out, "X", (struct nt_text){ "abc", 2 }));
	ck_assert(nt_http_put_field(&out, "Empty", ""));
	ck_assert(nt_http_put_head_end(&out));
	written("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
		"Content-Length: 18446744073709551615\r\nX: ab\r\nEmpty: \r\n\r\n");
}
END_TEST

START_TEST(each_status_is_read_back)
{
	static const struct nt_http_limits limits = NT_HTTP_LIMITS_DEFAULT;
	static struct nt_http_head head;

	for (int status = 100; status <= 599; status++) {
		struct nt_http_scan scan = { 0 };

		nt_buf_truncate(&out, 0);
		ck_assert(nt_http_put_status(&out, status));
		ck_assert(nt_http_put_head_end(&out));
		ck_assert_int_eq(nt_http_head_read(NT_HTTP_RESPONSE, &scan, &limits, out.data,
					 nt_buf_size(&out), &head),
			(int)nt_buf_size(&out));
		ck_assert_int_eq(head.status, status);
		ck_assert(nt_text_is(head.reason, nt_http_reason(status)));
	}
	ck_assert_str_eq(nt_http_reason(299), "");
	nt_buf_truncate(&out, 0);
	ck_assert(!nt_http_put_status(&out, 99));
	ck_assert(!nt_http_put_status(&out, 600));
	ck_assert(!nt_http_put_status(&out, -1));
	written("");
}
END_TEST

START_TEST(a_request)
{
	ck_assert(
		nt_http_put_request(&out, "POST", nt_text_of("/a?b=%20"), nt_text_of("[::1]:80")));
	written("POST /a?b=%20 HTTP/1.1\r\nHost: [::1]:80\r\n");
	nt_buf_truncate(&out, 0);
	ck_assert(!nt_http_put_request(&out, "GE T", nt_text_of("/"), nt_text_of("h")));
	ck_assert(!nt_http_put_request(&out, "", nt_text_of("/"), nt_text_of("h")));
	ck_assert(!nt_http_put_request(&out, "GET", nt_text_of("/ a"), nt_text_of("h")));
	ck_assert(!nt_http_put_request(&out, "GET", nt_text_of(""), nt_text_of("h")));
	ck_assert(!nt_http_put_request(&out, "GET", nt_text_of("/\r\nX: y"), nt_text_of("h")));
	ck_assert(!nt_http_put_request(&out, "GET", nt_text_of("/\xc3\xa4"), nt_text_of("h")));
	ck_assert(!nt_http_put_request(&out, "GET", nt_text_of("/"), nt_text_of("h\r\nX: y")));
	ck_assert(!nt_http_put_request(&out, "GET", nt_text_of("/"), nt_text_of("")));
	written("");
}
END_TEST

/* What would become another line is refused, and leaves nothing behind. */
START_TEST(no_field_becomes_two)
{
	static const char *const values[] = { "a\r\nSet-Cookie: b", "a\rb", "a\nb", "\n", "a\x01",
		"a\x7f" };
	static const char *const names[] = { "", "a b", "a:", "a\r\nb", "\xc3\xa4", "a\n" };

	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		ck_assert(!nt_http_put_field(&out, "X", values[i]));
		ck_assert(!nt_http_value_is_valid(nt_text_of(values[i])));
	}
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		ck_assert(!nt_http_put_field(&out, names[i], "x"));
	ck_assert(!nt_http_put_text_field(&out, "X", (struct nt_text){ "a\0b", 3 }));
	ck_assert(nt_http_value_is_valid((struct nt_text){ NULL, 0 }));
	written("");
}
END_TEST

START_TEST(chunks)
{
	size_t begin;

	ck_assert(nt_buf_append(&out, "xx", 2));
	nt_buf_take(&out, 1); /* begin counts from what is left */
	begin = nt_http_chunk_begin(&out);
	ck_assert_uint_eq(begin, 1);
	ck_assert(nt_buf_append(&out, "hello, my worlds", 16));
	ck_assert(nt_http_chunk_end(&out, begin));
	begin = nt_http_chunk_begin(&out);
	ck_assert(nt_http_chunk_end(&out, begin)); /* an empty one would be the last */
	ck_assert(nt_http_put_last_chunk(&out));
	written("x00000010\r\nhello, my worlds\r\n0\r\n\r\n");
}
END_TEST

static bool write_all(void)
{
	size_t begin;

	return nt_http_put_status(&out, 200) && nt_http_put_field(&out, "A", "b") &&
	       nt_http_put_head_end(&out) && (begin = nt_http_chunk_begin(&out)) != SIZE_MAX &&
	       nt_buf_reserve(&out, 3000) && nt_buf_append(&out, "x", 1) &&
	       nt_http_chunk_end(&out, begin) && nt_http_put_last_chunk(&out);
}

START_TEST(failing_memory)
{
	for (size_t n = 1;; n++) {
		bool is_written;

		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		nt_buf_init(&out, &alloc.allocator);
		is_written = write_all();
		ck_assert(is_written == (alloc.count < n));
		nt_buf_fini(&out);
		ck_assert_uint_eq(alloc.live, 0);
		if (is_written)
			break;
	}
}
END_TEST

/* No memory for the end of a chunk: nothing of it may stay, for its size is not there. */
START_TEST(a_chunk_without_end)
{
	size_t begin;

	ck_assert(nt_buf_reserve(&out, 1));
	begin = nt_http_chunk_begin(&out);
	while (out.end < out.capacity)
		ck_assert(nt_buf_append(&out, "x", 1));
	alloc.fail_at = alloc.count + 1;
	ck_assert(!nt_http_chunk_end(&out, begin));
	written("");
}
END_TEST

START_TEST(dates)
{
	static const struct {
		int64_t second;
		const char *text;
	} rows[] = {
		{ 0, "Thu, 01 Jan 1970 00:00:00 GMT" },
		{ 784111777, "Sun, 06 Nov 1994 08:49:37 GMT" },
		{ 784111778, "Sun, 06 Nov 1994 08:49:38 GMT" },
		{ 951782400, "Tue, 29 Feb 2000 00:00:00 GMT" },
		{ 4102444799, "Thu, 31 Dec 2099 23:59:59 GMT" },
		{ 253402300799, "Fri, 31 Dec 9999 23:59:59 GMT" },
	};
	struct nt_http_date date = { 0 };

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ck_assert_str_eq(nt_http_date_text(&date, rows[i].second), rows[i].text);
		date.text[0] = '!'; /* it is made once a second */
		ck_assert_int_eq(nt_http_date_text(&date, rows[i].second)[0], '!');
	}
}
END_TEST

Suite *http1_write_suite(void)
{
	Suite *suite = suite_create("http1_write");
	TCase *tc = tcase_create("http1_write");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, an_answer);
	tcase_add_test(tc, each_status_is_read_back);
	tcase_add_test(tc, a_request);
	tcase_add_test(tc, no_field_becomes_two);
	tcase_add_test(tc, chunks);
	tcase_add_test(tc, failing_memory);
	tcase_add_test(tc, a_chunk_without_end);
	tcase_add_test(tc, dates);
	suite_add_tcase(suite, tc);
	return suite;
}
