/* request.c - reading the parts of a request's body. */
#include "suites.h"

#include "service/request.h"

#include <string.h>

START_TEST(strings_of_a_body)
{
	static const uint8_t bytes[] = "\x93\xa1"
				       "a"
				       "\xd9\2"
				       "bc"
				       "\5";
	struct nt_packet packet = { .body = bytes, .body_size = sizeof bytes - 1 };
	struct nt_request_body body;
	const char *text;
	size_t size;

	ck_assert(nt_request_open(&packet, &body));
	ck_assert_uint_eq(body.left, 3);
	ck_assert(nt_request_string(&body, &text, &size));
	ck_assert_uint_eq(size, 1);
	ck_assert_mem_eq(text, "a", 1);
	ck_assert(nt_request_string(&body, &text, &size));
	ck_assert_uint_eq(size, 2);
	ck_assert(!nt_request_string(&body, &text, &size));
	ck_assert_uint_eq(body.left, 1);
	packet.body_size = 1;
	ck_assert(!nt_request_open(&packet, &body));
	packet.body_size = 0;
	ck_assert(!nt_request_open(&packet, &body));
}
END_TEST

START_TEST(long_text_is_cut_between_characters)
{
	char text[512];

	ck_assert_int_eq(nt_request_clip("abc", 3), 3);
	memset(text, 'x', sizeof text);
	ck_assert_int_eq(nt_request_clip(text, 200), 200);
	ck_assert_int_eq(nt_request_clip(text, 201), 200);
	memcpy(text + 198, "\xf0\x9f\x98\x80", 4);
	ck_assert_int_eq(nt_request_clip(text, 400), 198);
	memset(text, 0x80, sizeof text);
	ck_assert_int_eq(nt_request_clip(text, 400), 0);
}
END_TEST

Suite *request_suite(void)
{
	Suite *suite = suite_create("request");
	TCase *reading = tcase_create("reading");

	tcase_add_test(reading, strings_of_a_body);
	tcase_add_test(reading, long_text_is_cut_between_characters);
	suite_add_tcase(suite, reading);
	return suite;
}
