#include "wire/hello.h"

#include "suites.h"

#include <netron/error.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *reason;

static int read_bytes(const void *data, size_t size, struct nt_hello *hello)
{
	uint8_t *copy = malloc(size ? size : 1); /* exact, for the sanitizer */
	int rc;

	memcpy(copy, data, size);
	reason = NULL;
	rc = nt_hello_read(copy, size, hello, &reason);
	free(copy);
	ck_assert((rc == 0) == (reason == NULL));
	return rc;
}

static int read_text(const char *text, struct nt_hello *hello)
{
	return read_bytes(text, strlen(text), hello);
}

static unsigned features_of(const char *members)
{
	char text[1024];
	struct nt_hello hello;

	snprintf(text, sizeof(text), "{\"type\":\"id\",\"id\":\"x\",\"netronc\":%s}", members);
	ck_assert_msg(read_text(text, &hello) == 0, "%s: %s", text, reason);
	return hello.features;
}

/* As the original writes them. */
static const char server_text[] =
	"{\"type\":\"id\",\"id\":\"11111111-1111-7111-8111-111111111111\"}";
static const char client_text[] =
	"{\"type\":\"client-id\",\"id\":\"22222222-2222-7222-8222-222222222222\"}";

START_TEST(reads_the_original)
{
	struct nt_hello hello;

	ck_assert_int_eq(read_text(server_text, &hello), 0);
	ck_assert_int_eq(hello.type, NT_HELLO_SERVER);
	ck_assert_str_eq(hello.id, "11111111-1111-7111-8111-111111111111");
	ck_assert_uint_eq(hello.features, 0);
	ck_assert_int_eq(read_text(client_text, &hello), 0);
	ck_assert_int_eq(hello.type, NT_HELLO_CLIENT);
	ck_assert_str_eq(hello.id, "22222222-2222-7222-8222-222222222222");
}
END_TEST

START_TEST(writes_like_the_original)
{
	struct nt_hello server = { .type = NT_HELLO_SERVER,
		.id = "11111111-1111-7111-8111-111111111111" };
	struct nt_hello client = { .type = NT_HELLO_CLIENT,
		.id = "22222222-2222-7222-8222-222222222222" };
	char text[NT_HELLO_MAX];

	ck_assert_uint_eq(nt_hello_write(&server, text), strlen(server_text));
	ck_assert_str_eq(text, server_text);
	ck_assert_uint_eq(nt_hello_write(&client, text), strlen(client_text));
	ck_assert_str_eq(text, client_text);
	server.features = NT_FEATURE_INT64;
	nt_hello_write(&server, text);
	ck_assert_str_eq(text, "{\"type\":\"id\",\"id\":\"11111111-1111-7111-8111-111111111111\","
			       "\"netronc\":{\"v\":1,\"features\":[\"int64\"]}}");
}
END_TEST

START_TEST(every_set_of_features_goes_there_and_back)
{
	for (unsigned set = 0; set < 32; set++) {
		struct nt_hello hello = { .type = NT_HELLO_CLIENT, .id = "me", .features = set };
		struct nt_hello got;
		char text[NT_HELLO_MAX];
		size_t size = nt_hello_write(&hello, text);

		ck_assert_uint_gt(size, 0);
		ck_assert_int_eq(read_bytes(text, size, &got), 0);
		ck_assert_uint_eq(got.features, set);
		ck_assert((strstr(text, "netronc") == NULL) == (set == 0));
	}
}
END_TEST

START_TEST(times_go_there_and_back)
{
	static const uint32_t sets[] = { 1, 1000, UINT32_MAX };
	struct nt_hello hello = {
		.type = NT_HELLO_SERVER, .id = "me", .features = NT_FEATURE_INT64
	};
	struct nt_hello got;
	char text[NT_HELLO_MAX];

	for (size_t i = 0; i < 3; i++) {
		hello.keepalive_ms = sets[i];
		hello.timeout_ms = sets[2 - i];
		size_t size = nt_hello_write(&hello, text);
		ck_assert_int_eq(read_bytes(text, size, &got), 0);
		ck_assert_uint_eq(got.keepalive_ms, sets[i]);
		ck_assert_uint_eq(got.timeout_ms, sets[2 - i]);
	}
	hello.keepalive_ms = 1000;
	hello.timeout_ms = 5000;
	nt_hello_write(&hello, text);
	ck_assert_ptr_nonnull(strstr(text,
		"\"netronc\":{\"v\":1,\"features\":[\"int64\"],\"keepalive\":1000,\"timeout\":"
		"5000}"));
	hello.keepalive_ms = hello.timeout_ms = 0;
	nt_hello_write(&hello, text);
	ck_assert_ptr_nonnull(strstr(text, "\"netronc\":{\"v\":1,\"features\":[\"int64\"]}"));
	/* Nothing is said to the original. */
	hello.features = 0;
	nt_hello_write(&hello, text);
	ck_assert_ptr_null(strstr(text, "keepalive"));
	ck_assert_int_eq(
		read_text("{\"type\":\"id\",\"id\":\"x\",\"netronc\":{\"v\":1}}", &got), 0);
	ck_assert_uint_eq(got.keepalive_ms, 0);
	ck_assert_uint_eq(got.timeout_ms, 0);
}
END_TEST

START_TEST(ids_that_need_care)
{
	static const char *const ids[] = { "\"", "\\", "a\"b\\c\"", "\xe2\x82\xac",
		"\xf0\x9f\x98\x80", " ", "/", "{}" };
	struct nt_hello hello = { .type = NT_HELLO_SERVER }, got;
	char text[NT_HELLO_MAX];

	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		size_t size;

		strcpy(hello.id, ids[i]);
		size = nt_hello_write(&hello, text);
		ck_assert_uint_gt(size, 0);
		ck_assert_int_eq(read_bytes(text, size, &got), 0);
		ck_assert_str_eq(got.id, ids[i]);
	}
}
END_TEST

START_TEST(ids_that_cannot_be_written)
{
	static const char *const ids[] = { "", "\n", "a\x7f", "\xc2\x80", "\xff", "\xed\xa0\x80" };
	struct nt_hello hello = { .type = NT_HELLO_SERVER };
	char text[NT_HELLO_MAX];

	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		strcpy(hello.id, ids[i]);
		ck_assert_uint_eq(nt_hello_write(&hello, text), 0);
	}
}
END_TEST

START_TEST(longest_id)
{
	struct nt_hello hello = { .type = NT_HELLO_CLIENT, .features = 31 }, got;
	char text[NT_HELLO_MAX];
	size_t size;

	memset(hello.id, 'x', NT_HELLO_ID_MAX);
	size = nt_hello_write(&hello, text);
	ck_assert_uint_gt(size, NT_HELLO_ID_MAX);
	ck_assert_uint_lt(size, NT_HELLO_MAX);
	ck_assert_int_eq(read_bytes(text, size, &got), 0);
	ck_assert_str_eq(got.id, hello.id);
	memset(hello.id, '"', NT_HELLO_ID_MAX); /* twice as long on the wire: does not fit */
	ck_assert_uint_eq(nt_hello_write(&hello, text), 0);
	memset(hello.id, 'x', sizeof(hello.id)); /* no NUL: not an id, and not run over */
	ck_assert_uint_eq(nt_hello_write(&hello, text), 0);
}
END_TEST

START_TEST(ids_of_every_length)
{
	for (size_t length = 0; length < 300; length++) {
		char text[400], id[301] = "";
		struct nt_hello hello;
		int rc;

		memset(id, 'y', length);
		snprintf(text, sizeof(text), "{\"type\":\"id\",\"id\":\"%s\"}", id);
		rc = read_text(text, &hello);
		ck_assert_int_eq(rc, length >= 1 && length <= 255 ? 0 : NETRON_E_PROTOCOL);
		if (!rc)
			ck_assert_str_eq(hello.id, id);
	}
}
END_TEST

START_TEST(other_ways_to_say_the_same)
{
	static const char *const texts[] = {
		" \t\r\n{ \"type\" : \"id\" , \"id\" : \"x\" } \n",
		"{\"id\":\"x\",\"type\":\"id\"}",
		"{\"\\u0074ype\":\"\\u0069d\",\"i\\u0064\":\"\\u0078\"}",
		"{\"a\":1,\"type\":\"id\",\"b\":[],\"id\":\"x\",\"c\":{}}",
		"{\"type\":\"id\",\"id\":\"x\",\"ID\":\"y\",\"Type\":5}",
		"{\"type\":\"id\",\"id\":\"x\",\"deep\":{\"type\":\"no\",\"id\":[{\"id\":0}]}}",
		"{\"type\":\"id\",\"id\":\"x\",\"a\":[true,false,null,-0.5e+10,\"\\u20ac\"]}",
	};
	struct nt_hello hello;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		ck_assert_msg(read_text(texts[i], &hello) == 0, "%s: %s", texts[i], reason);
		ck_assert_int_eq(hello.type, NT_HELLO_SERVER);
		ck_assert_str_eq(hello.id, "x");
	}
}
END_TEST

START_TEST(no_such_message)
{
	static const char *const texts[] = { "", " ", "null", "\"id\"", "[]", "{}", "{", "}",
		"{\"type\":\"id\"}", "{\"id\":\"x\"}", "{\"type\":\"id\",\"id\":\"\"}",
		"{\"type\":\"ID\",\"id\":\"x\"}", "{\"type\":\"\",\"id\":\"x\"}",
		"{\"type\":\"id\\u0000\",\"id\":\"x\"}",
		"{\"type\":\"id and more, much more\",\"id\":\"x\"}", "{\"type\":1,\"id\":\"x\"}",
		"{\"type\":null,\"id\":\"x\"}", "{\"type\":[\"id\"],\"id\":\"x\"}",
		"{\"type\":\"id\",\"id\":1}", "{\"type\":\"id\",\"id\":null}",
		"{\"type\":\"id\",\"id\":[\"x\"]}", "{\"type\":\"id\",\"id\":{\"id\":\"x\"}}",
		"{\"type\":\"id\",\"id\":\"x\"}x", "{\"type\":\"id\",\"id\":\"x\"}{}",
		"{\"type\":\"id\",\"id\":\"x\"},", "{\"type\":\"id\",\"id\":\"x\",}",
		"{,\"type\":\"id\",\"id\":\"x\"}", "{\"type\":\"id\" \"id\":\"x\"}",
		"{\"type\":\"id\";\"id\":\"x\"}", "{\"type\" \"id\",\"id\":\"x\"}",
		"{type:\"id\",\"id\":\"x\"}", "{'type':'id','id':'x'}",
		"\xef\xbb\xbf{\"type\":\"id\",\"id\":\"x\"}",
		"{\"type\":\"id\",\"id\":\"x\",\"a\":tru}",
		"{\"type\":\"id\",\"id\":\"x\",\"a\":01}",
		"{\"type\":\"id\",\"id\":\"x\",\"a\":NaN}", "{\"type\":\"id\",\"id\":\"x\"/**/}",
		"{\"type\":\"id\",\"id\":\"a\nb\"}", "{\"type\":\"id\",\"id\":\"a\\nb\"}",
		"{\"type\":\"id\",\"id\":\"a\\u0000b\"}", "{\"type\":\"id\",\"id\":\"\\u0000\"}",
		"{\"type\":\"id\",\"id\":\"\\u007f\"}", "{\"type\":\"id\",\"id\":\"\\u0085\"}",
		"{\"type\":\"id\",\"id\":\"\x7f\"}", "{\"type\":\"id\",\"id\":\"\xff\"}",
		"{\"type\":\"id\",\"id\":\"\xc0\xaf\"}",
		"{\"type\":\"id\",\"id\":\"\xed\xa0\x80\"}", "{\"type\":\"id\",\"id\":\"\\ud800\"}",
		"{\"type\":\"id\",\"id\":\"\\udc00\"}",
		"{\"type\":\"id\",\"id\":\"\\ud800\\ud800\"}",
		"{\"type\":\"id\",\"id\":\"\\ud800x\"}", "{\"type\":\"id\",\"id\":\"\\x41\"}",
		"{\"type\":\"id\",\"id\":\"\\u00g0\"}", "{\"type\":\"id\",\"id\":\"\\",
		"{\"type\":\"id\",\"id\":\"\\u00" };
	struct nt_hello hello;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		ck_assert_msg(read_text(texts[i], &hello) == NETRON_E_PROTOCOL, "%s", texts[i]);
}
END_TEST

START_TEST(keys_that_come_twice)
{
	static const char *const texts[] = { "{\"type\":\"id\",\"id\":\"x\",\"id\":\"y\"}",
		"{\"type\":\"id\",\"type\":\"id\",\"id\":\"x\"}",
		"{\"type\":\"id\",\"id\":\"x\",\"\\u0069d\":\"y\"}",
		"{\"type\":\"id\",\"id\":\"x\",\"a\":1,\"a\":1}",
		"{\"type\":\"id\",\"id\":\"x\",\"o\":{\"a\":1,\"b\":2,\"a\":3}}",
		"{\"type\":\"id\",\"id\":\"x\",\"netronc\":{\"v\":1,\"v\":1}}",
		"{\"type\":\"id\",\"id\":\"x\",\"netronc\":{},\"netronc\":{}}" };
	struct nt_hello hello;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		ck_assert_int_eq(read_text(texts[i], &hello), NETRON_E_PROTOCOL);
		ck_assert_str_eq(reason, "a key comes twice");
	}
}
END_TEST

START_TEST(features)
{
	ck_assert_uint_eq(features_of("{\"v\":1,\"features\":[\"int64\"]}"), NT_FEATURE_INT64);
	ck_assert_uint_eq(features_of("{\"features\":[\"goaway\",\"cancel\"],\"v\":1}"),
		NT_FEATURE_GOAWAY | NT_FEATURE_CANCEL);
	ck_assert_uint_eq(
		features_of("{\"v\":1,\"features\":[\"credit\",\"credit\"]}"), NT_FEATURE_CREDIT);
	ck_assert_uint_eq(features_of("{\"v\":1,\"features\":[\"context\",\"later\"],\"x\":{}}"),
		NT_FEATURE_CONTEXT);
	ck_assert_uint_eq(
		features_of("{\"v\":1,\"features\":[\"c\\u0061ncel\"]}"), NT_FEATURE_CANCEL);
	ck_assert_uint_eq(features_of("{\"v\":1,\"features\":[]}"), 0);
	ck_assert_uint_eq(features_of("{\"v\":1}"), 0);
}
END_TEST

START_TEST(features_that_are_not_understood)
{
	static const char *const none[] = { "{}", "null", "1", "[]", "\"int64\"", "true",
		"{\"features\":[\"int64\"]}", "{\"v\":2,\"features\":[\"int64\"]}",
		"{\"v\":0,\"features\":[\"int64\"]}", "{\"v\":11,\"features\":[\"int64\"]}",
		"{\"v\":-1,\"features\":[\"int64\"]}", "{\"v\":\"1\",\"features\":[\"int64\"]}",
		"{\"v\":null,\"features\":[\"int64\"]}", "{\"v\":[1],\"features\":[\"int64\"]}",
		"{\"v\":1,\"features\":\"int64\"}", "{\"v\":1,\"features\":{\"int64\":true}}",
		"{\"v\":1,\"features\":null}", "{\"v\":1,\"features\":[\"int64\",1]}",
		"{\"v\":1,\"features\":[null,\"int64\"]}", "{\"v\":1,\"features\":[[\"int64\"]]}",
		"{\"v\":1,\"features\":[\"INT64\",\"int64 \",\"int6\",\"\"]}",
		"{\"v\":1,\"features\":[\"int64\"],\"keepalive\":\"1000\"}",
		"{\"v\":1,\"features\":[\"int64\"],\"keepalive\":1000.5}",
		"{\"v\":1,\"features\":[\"int64\"],\"keepalive\":-1}",
		"{\"v\":1,\"features\":[\"int64\"],\"keepalive\":1e3}",
		"{\"v\":1,\"features\":[\"int64\"],\"keepalive\":4294967296}",
		"{\"v\":1,\"features\":[\"int64\"],\"keepalive\":18446744073709551617}",
		"{\"v\":1,\"features\":[\"int64\"],\"keepalive\":null}",
		"{\"v\":1,\"features\":[\"int64\"],\"keepalive\":[1000]}",
		"{\"v\":1,\"features\":[\"int64\"],\"timeout\":\"5s\"}",
		"{\"v\":1,\"features\":[\"int64\"],\"timeout\":4294967296}",
		"{\"V\":1,\"Features\":[\"int64\"]}" };

	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		ck_assert_msg(features_of(none[i]) == 0, "%s", none[i]);
}
END_TEST

START_TEST(every_cut_is_refused)
{
	static const char text[] =
		"{\"type\":\"id\",\"id\":\"\xe2\x82\xac\\u20ac\",\"netronc\":{"
		"\"v\":1,\"features\":[\"int64\",\"goaway\"]},\"a\":[-1.5e3,{}]}";
	struct nt_hello hello;

	ck_assert_int_eq(read_text(text, &hello), 0);
	for (size_t cut = 0; cut < strlen(text); cut++)
		ck_assert_int_eq(read_bytes(text, cut, &hello), NETRON_E_PROTOCOL);
}
END_TEST

/* Any single byte changed: read or refused, never more. */
START_TEST(every_byte_changed)
{
	static const char text[] = "{\"type\":\"id\",\"id\":\"x\\u20ac\",\"netronc\":{\"v\":1,"
				   "\"features\":[\"int64\"]}}";
	char changed[sizeof(text)];
	int accepted = 0;

	for (size_t at = 0; at < strlen(text); at++) {
		for (int byte = 0; byte < 256; byte++) {
			struct nt_hello hello;

			memcpy(changed, text, sizeof(text));
			changed[at] = (char)byte;
			if (nt_hello_read((const uint8_t *)changed, strlen(text), &hello, &reason))
				continue;
			accepted++;
			if (!*hello.id || hello.features & ~31u)
				ck_abort_msg("byte %zu: %d", at, byte);
		}
	}
	ck_assert_int_gt(accepted, 500);
}
END_TEST

static size_t nest(char *text, int depth, const char *open, const char *close)
{
	char *p = text;

	p += sprintf(p, "{\"type\":\"id\",\"id\":\"x\",\"a\":");
	for (int i = 0; i < depth; i++)
		p += sprintf(p, "%s", open);
	p += sprintf(p, "0");
	for (int i = 0; i < depth; i++)
		p += sprintf(p, "%s", close);
	p += sprintf(p, "}");
	return (size_t)(p - text);
}

START_TEST(nesting_is_bounded)
{
	static char text[16384];
	struct nt_hello hello;

	ck_assert_int_eq(read_bytes(text, nest(text, 31, "[", "]"), &hello), 0);
	ck_assert_int_eq(read_bytes(text, nest(text, 32, "[", "]"), &hello), NETRON_E_PROTOCOL);
	ck_assert_str_eq(reason, "nested too deep");
	ck_assert_int_eq(read_bytes(text, nest(text, 31, "{\"\":", "}"), &hello), 0);
	ck_assert_int_eq(
		read_bytes(text, nest(text, 32, "{\"\":", "}"), &hello), NETRON_E_PROTOCOL);
	ck_assert_int_eq(read_bytes(text, nest(text, 8000, "[", "]"), &hello), NETRON_E_PROTOCOL);
}
END_TEST

START_TEST(length_is_bounded)
{
	static char text[20000];
	static const char start[] = "{\"type\":\"id\",\"id\":\"x\"}";
	struct nt_hello hello;

	memset(text, ' ', sizeof(text));
	memcpy(text, start, strlen(start));
	ck_assert_int_eq(read_bytes(text, 16384, &hello), 0);
	ck_assert_int_eq(read_bytes(text, 16385, &hello), NETRON_E_PROTOCOL);
	ck_assert_str_eq(reason, "the message is too long");
}
END_TEST

START_TEST(keys_are_bounded)
{
	static char text[4096];
	struct nt_hello hello;

	for (int count = 62; count <= 63; count++) {
		char *p = text + sprintf(text, "{\"type\":\"id\",\"id\":\"x\"");

		for (int i = 0; i < count; i++)
			p += sprintf(p, ",\"k%d\":%d", i, i);
		p += sprintf(p, "}");
		ck_assert_int_eq(read_bytes(text, (size_t)(p - text), &hello),
			count == 62 ? 0 : NETRON_E_PROTOCOL);
	}
}
END_TEST

Suite *hello_suite(void)
{
	Suite *suite = suite_create("hello");
	TCase *tc = tcase_create("hello");

	tcase_add_test(tc, reads_the_original);
	tcase_add_test(tc, writes_like_the_original);
	tcase_add_test(tc, every_set_of_features_goes_there_and_back);
	tcase_add_test(tc, times_go_there_and_back);
	tcase_add_test(tc, ids_that_need_care);
	tcase_add_test(tc, ids_that_cannot_be_written);
	tcase_add_test(tc, longest_id);
	tcase_add_test(tc, ids_of_every_length);
	tcase_add_test(tc, other_ways_to_say_the_same);
	tcase_add_test(tc, no_such_message);
	tcase_add_test(tc, keys_that_come_twice);
	tcase_add_test(tc, features);
	tcase_add_test(tc, features_that_are_not_understood);
	tcase_add_test(tc, every_cut_is_refused);
	tcase_add_test(tc, every_byte_changed);
	tcase_add_test(tc, nesting_is_bounded);
	tcase_add_test(tc, length_is_bounded);
	tcase_add_test(tc, keys_are_bounded);
	suite_add_tcase(suite, tc);
	return suite;
}
