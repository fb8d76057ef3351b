#include "codec/json.h"

#include "suites.h"

#include <string.h>

static bool is_valid(const char *text)
{
	struct nt_json_in json;

	nt_json_in_init(&json, text, strlen(text), NULL, NULL);
	return nt_json_skip(&json, NULL) && nt_json_at_end(&json);
}

START_TEST(values_of_every_kind)
{
	static const char *const valid[] = { "0", "-0", "1", "-1", "10", "0.5", "-0.5", "1e5",
		"1E+5", "1.25e-10", "true", "false", "null", "\"\"", "\"a\"", "[]", "[ ]", "[1]",
		"[1,2,[3]]", "{}", "{ }", "{\"a\":1}", "{\"a\":{\"b\":[]},\"c\":null}", " 1 ",
		"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\"", "\"\x7f\"" };
	static const char *const invalid[] = { "", " ", "-", "+1", "01", "-01", "1.", ".5", "1e",
		"1e+", "0x1", "1.5.5", "True", "tru", "nul", "nulll", "'a'", "\"", "\"\\\"",
		"\"\\a\"", "\"\t\"", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1,,2]", "{",
		"{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{\"a\",1}", "{1:2}",
		"{\"a\":}", "{\"a\" 1}", "1 2", "[1]]", "{}}", "//", "/**/1",
		"\x0b"
		"1",
		"\xc2\xa0"
		"1" };

	for (size_t i = 0; i < sizeof(valid) / sizeof(valid[0]); i++)
		ck_assert_msg(is_valid(valid[i]), "%s", valid[i]);
	for (size_t i = 0; i < sizeof(invalid) / sizeof(invalid[0]); i++)
		ck_assert_msg(!is_valid(invalid[i]), "%s", invalid[i]);
}
END_TEST

START_TEST(nul_bytes_are_no_end)
{
	static const char *const texts[] = { "1\0", "\0[]", "[1\0]", "\"a\0\"", "{\0}", "tru\0" };
	static const size_t sizes[] = { 2, 3, 4, 4, 3, 4 };

	for (int i = 0; i < 6; i++) {
		struct nt_json_in json;

		nt_json_in_init(&json, texts[i], sizes[i], NULL, NULL);
		ck_assert_msg(!(nt_json_skip(&json, NULL) && nt_json_at_end(&json)), "case %d", i);
	}
}
END_TEST

static struct nt_json_string read_string(const char *text, char *into, size_t room)
{
	struct nt_json_string string = { .text = into, .room = room };
	struct nt_json_in json;

	nt_json_in_init(&json, text, strlen(text), NULL, NULL);
	ck_assert(nt_json_string(&json, &string));
	return string;
}

START_TEST(strings_are_decoded)
{
	char text[64];
	struct nt_json_string string;

	string = read_string("\"a\\u00e4\\u20ac\\ud83d\\ude00\\n\"", text, sizeof(text));
	ck_assert_str_eq(text, "a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\n");
	ck_assert_uint_eq(string.size, strlen(text));
	ck_assert(string.has_control);
	string = read_string("\"a\\u0000b\"", text, sizeof(text));
	ck_assert_uint_eq(string.size, 3);
	ck_assert_mem_eq(text, "a\0b", 4);
	ck_assert(string.has_control);
	string = read_string("\"plain\"", text, sizeof(text));
	ck_assert(!string.has_control);
}
END_TEST

START_TEST(hash_is_of_what_is_meant)
{
	char text[64];

	ck_assert_uint_eq(read_string("\"id\"", text, sizeof(text)).hash,
		read_string("\"\\u0069\\u0064\"", NULL, 0).hash);
	ck_assert_uint_ne(read_string("\"id\"", text, sizeof(text)).hash,
		read_string("\"ie\"", text, sizeof(text)).hash);
}
END_TEST

START_TEST(little_room_keeps_whole_characters)
{
	for (size_t room = 0; room < 12; room++) {
		char text[16];
		struct nt_json_string string;
		size_t expected = room <= 1 ? 0 : room <= 4 ? 1 : room <= 6 ? 4 : 6;

		memset(text, '#', sizeof(text));
		string = read_string("\"a\xe2\x82\xac\xc3\xa4\"", text, room);
		ck_assert_uint_eq(string.size, 6);
		if (room)
			ck_assert_uint_eq(strlen(text), expected);
		ck_assert_int_eq(text[room], '#');
	}
}
END_TEST

START_TEST(first_error_stays)
{
	struct nt_json_in json;

	nt_json_in_init(&json, "[1,}", 4, NULL, NULL);
	ck_assert(!nt_json_skip(&json, NULL));
	ck_assert_int_eq(json.error, NETRON_E_DECODE);
	ck_assert(!nt_json_malformed(&json, "another"));
	ck_assert_str_ne(json.reason, "another");
	ck_assert_uint_eq(nt_json_peek(&json), 0);
	ck_assert(!nt_json_at_end(&json));
}
END_TEST

Suite *json_suite(void)
{
	Suite *suite = suite_create("json");
	TCase *tc = tcase_create("json");

	tcase_add_test(tc, values_of_every_kind);
	tcase_add_test(tc, nul_bytes_are_no_end);
	tcase_add_test(tc, strings_are_decoded);
	tcase_add_test(tc, hash_is_of_what_is_meant);
	tcase_add_test(tc, little_room_keeps_whole_characters);
	tcase_add_test(tc, first_error_stays);
	suite_add_tcase(suite, tc);
	return suite;
}
