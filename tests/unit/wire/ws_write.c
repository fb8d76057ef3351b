#include "wire/ws.h"

#include "alloc.h"
#include "hex.h"
#include "suites.h"
#include "ws_trace.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

START_TEST(headers)
{
	static const struct {
		uint64_t size;
		const char *plain, *masked;
	} rows[] = {
		{ 0, "8200", "828001020304" },
		{ 125, "827d", "82fd01020304" },
		{ 126, "827e007e", "82fe007e01020304" },
		{ 65535, "827effff", "82feffff01020304" },
		{ 65536, "827f0000000000010000", "82ff000000000001000001020304" },
		{ 0x123456789a, "827f000000123456789a", "82ff000000123456789a01020304" },
	};
	static const uint8_t key[] = { 1, 2, 3, 4 };

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		uint8_t header[NT_WS_HEADER_MAX];
		char hex[2 * NT_WS_HEADER_MAX + 1];

		nt_test_hex(
			header, nt_ws_header(header, NT_WS_BINARY, true, rows[i].size, NULL), hex);
		ck_assert_str_eq(hex, rows[i].plain);
		nt_test_hex(
			header, nt_ws_header(header, NT_WS_BINARY, true, rows[i].size, key), hex);
		ck_assert_str_eq(hex, rows[i].masked);
		nt_ws_header(header, NT_WS_TEXT, false, rows[i].size, NULL);
		ck_assert_uint_eq(header[0], 0x01);
	}
}
END_TEST

/* As octet by octet, for each size, phase and place in memory. */
START_TEST(masks)
{
	static const uint8_t key[] = { 0x12, 0x34, 0x56, 0x78 };
	uint8_t data[80], wanted[80];

	for (size_t at = 0; at < 8; at++) {
		for (size_t size = 0; size < 40; size++) {
			size_t phase = size % 5;

			for (size_t i = 0; i < sizeof(data); i++)
				data[i] = wanted[i] = (uint8_t)(i * 7);
			for (size_t i = 0; i < size; i++)
				wanted[at + i] ^= key[(phase + i) % 4];
			nt_ws_mask(data + at, size, key, phase);
			ck_assert_mem_eq(data, wanted, sizeof(data));
		}
	}
}
END_TEST

START_TEST(masks_differ)
{
	uint8_t keys[64][4];

	for (size_t i = 0; i < 64; i++) {
		nt_ws_make_key(keys[i]);
		for (size_t j = 0; j < i; j++)
			ck_assert(memcmp(keys[i], keys[j], 4) != 0);
	}
}
END_TEST

static enum nt_ws_role other(enum nt_ws_role role)
{
	return role == NT_WS_SERVER ? NT_WS_CLIENT : NT_WS_SERVER;
}

static void reads(enum nt_ws_role role, const void *trace, size_t size)
{
	struct nt_buf seen;

	nt_buf_init(&seen, &nt_alloc_default);
	nt_test_ws_trace(&nt_alloc_default, other(role), 1 << 20, out.data + out.start,
		nt_buf_size(&out), NULL, NULL, &seen);
	ck_assert_uint_eq(nt_buf_size(&seen), size);
	ck_assert_mem_eq(seen.data, trace, size);
	nt_buf_fini(&seen);
}

/* Sizes on both sides of each form a length has, behind another frame. */
START_TEST(frames_of_any_size)
{
	static const size_t sizes[] = { 0, 1, 125, 126, 65535, 65536, 200000 };
	enum nt_ws_role role = (enum nt_ws_role)_i;

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		size_t trace = 7 + 7 + sizes[i] + 1, begin;
		char *data = malloc(trace);

		memcpy(data, "ping x\nbinary ", 14);
		memset(data + 14, 'z', sizes[i]);
		data[trace - 1] = '\n';
		nt_buf_truncate(&out, 0);
		ck_assert(nt_ws_put(&out, role, NT_WS_PINGING, "x", 1));
		begin = nt_ws_begin(&out, role);
		ck_assert(nt_buf_append(&out, data + 14, sizes[i]));
		ck_assert(nt_ws_end(&out, begin, role, NT_WS_BINARY));
		reads(role, data, trace);
		free(data);
	}
}
END_TEST

START_TEST(control_frames_are_short)
{
	char data[NT_WS_CONTROL_MAX + 1] = { 0 };

	ck_assert(nt_ws_put(&out, NT_WS_SERVER, NT_WS_PONGING, data, NT_WS_CONTROL_MAX));
	ck_assert_uint_eq(nt_buf_size(&out), 2 + NT_WS_CONTROL_MAX);
	ck_assert(!nt_ws_put(&out, NT_WS_SERVER, NT_WS_PONGING, data, sizeof(data)));
	ck_assert_uint_eq(nt_buf_size(&out), 2 + NT_WS_CONTROL_MAX);
}
END_TEST

static void closes(uint16_t code, const char *reason, const char *trace)
{
	for (int role = NT_WS_SERVER; role <= NT_WS_CLIENT; role++) {
		nt_buf_truncate(&out, 0);
		ck_assert(nt_ws_put_close(&out, (enum nt_ws_role)role, code, reason));
		reads((enum nt_ws_role)role, trace, strlen(trace));
	}
}

START_TEST(closing)
{
	char reason[200], trace[220];

	closes(NT_WS_NO_CODE, "not sent", "close 1005 \n");
	closes(NT_WS_NORMAL, NULL, "close 1000 \n");
	closes(NT_WS_GOING_AWAY, "bye", "close 1001 bye\n");
	closes(4999, "\xc3\xa4", "close 4999 \xc3\xa4\n");
	/* What may not be sent. */
	closes(NT_WS_ABNORMAL, NULL, "close 1002 \n");
	closes(999, NULL, "close 1002 \n");
	closes(1015, NULL, "close 1002 \n");
	closes(5000, NULL, "close 1002 \n");
	closes(NT_WS_NORMAL, "a\xff", "close 1000 a\n");
	/* Cut between characters: 122 bytes, and one of two that no longer fits. */
	memset(reason, 'r', sizeof(reason));
	strcpy(reason + 122, "\xc3\xa4");
	snprintf(trace, sizeof(trace), "close 1000 %.122s\n", reason);
	closes(NT_WS_NORMAL, reason, trace);
	strcpy(reason + 121, "\xc3\xa4zz");
	snprintf(trace, sizeof(trace), "close 1000 %.123s\n", reason);
	closes(NT_WS_NORMAL, reason, trace);
}
END_TEST

START_TEST(failing_memory)
{
	static char data[70000];

	for (size_t n = 1;; n++) {
		bool is_written;

		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		nt_buf_init(&out, &alloc.allocator);
		is_written = nt_ws_put(&out, NT_WS_CLIENT, NT_WS_BINARY, data, sizeof(data));
		ck_assert(is_written == (alloc.count < n));
		if (!is_written)
			ck_assert_uint_eq(nt_buf_size(&out), 0);
		nt_buf_fini(&out);
		ck_assert_uint_eq(alloc.live, 0);
		if (is_written)
			break;
	}
}
END_TEST

/* The header of a large frame is longer than what was kept free for it. */
START_TEST(a_frame_without_end)
{
	size_t begin = nt_ws_begin(&out, NT_WS_SERVER);

	while (nt_buf_size(&out) < 65536 + 4 || out.end < out.capacity)
		ck_assert(nt_buf_append(&out, "x", 1));
	alloc.fail_at = alloc.count + 1;
	ck_assert(!nt_ws_end(&out, begin, NT_WS_SERVER, NT_WS_BINARY));
	ck_assert_uint_eq(nt_buf_size(&out), 0);
}
END_TEST

START_TEST(handshake)
{
	char accept[NT_WS_ACCEPT + 1], key[NT_WS_KEY + 1], again[NT_WS_KEY + 1];
	static const char *const wrong[] = { "",
		"dGhlIHNhbXBsZSBub25jZQ=", "dGhlIHNhbXBsZSBub25jZQ", "dGhlIHNhbXBsZSBub25jZQ===",
		"dGhlIHNhbXBsZSBub25jZQA=", "dGhlIHNhbXBsZSBub25j ==", "dGhlIHNhbXBsZSBub25jZ-==" };

	nt_ws_accept_key("dGhlIHNhbXBsZSBub25jZQ==", accept);
	ck_assert_str_eq(accept, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
	ck_assert(nt_ws_key_is_valid(nt_text_of("dGhlIHNhbXBsZSBub25jZQ==")));
	ck_assert(nt_ws_key_is_valid(nt_text_of("dGhlIHNhbXBsZSBub25jZz==")));
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		ck_assert_msg(!nt_ws_key_is_valid(nt_text_of(wrong[i])), "%s", wrong[i]);
	ck_assert(!nt_ws_key_is_valid((struct nt_text){ NULL, 0 }));
	nt_ws_make_handshake_key(key);
	nt_ws_make_handshake_key(again);
	ck_assert(nt_ws_key_is_valid(nt_text_of(key)));
	ck_assert_str_ne(key, again);
}
END_TEST

Suite *ws_write_suite(void)
{
	Suite *suite = suite_create("ws_write");
	TCase *tc = tcase_create("ws_write");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, headers);
	tcase_add_test(tc, masks);
	tcase_add_test(tc, masks_differ);
	tcase_add_loop_test(tc, frames_of_any_size, NT_WS_SERVER, NT_WS_CLIENT + 1);
	tcase_add_test(tc, control_frames_are_short);
	tcase_add_test(tc, closing);
	tcase_add_test(tc, failing_memory);
	tcase_add_test(tc, a_frame_without_end);
	tcase_add_test(tc, handshake);
	suite_add_tcase(suite, tc);
	return suite;
}
