/* ws.c - reading frames, each stream in one piece and cut at every byte. */
#include "wire/ws.h"

#include "alloc.h"
#include "hex.h"
#include "suites.h"
#include "ws_trace.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX = 300 };

static struct nt_test_alloc alloc;
static struct nt_buf seen;
static size_t first_cut;

static void setup(void)
{
	nt_test_alloc_init(&alloc);
	nt_buf_init(&seen, &nt_alloc_default);
}

static void teardown(void)
{
	nt_buf_fini(&seen);
	ck_assert_uint_eq(alloc.live, 0);
}

/* One cut, or after each byte where first_cut is 0. */
static size_t next_cut(void *user, size_t at)
{
	(void)user;
	if (!first_cut)
		return 1;
	return at < first_cut ? first_cut - at : SIZE_MAX;
}

static void expect(enum nt_ws_role role, const uint8_t *bytes, size_t size, const char *trace)
{
	for (size_t cut = 0; cut <= size; cut++) {
		nt_buf_truncate(&seen, 0);
		first_cut = cut;
		nt_test_ws_trace(&alloc.allocator, role, MAX, bytes, size, next_cut, NULL, &seen);
		ck_assert(nt_buf_append(&seen, "", 1));
		if (strcmp((char *)seen.data, trace) != 0)
			ck_abort_msg("cut at %zu of %zu gives\n%s\nnot\n%s", cut, size,
				(char *)seen.data, trace);
	}
}

struct sample {
	const char *hex, *trace;
};

/* As a client reads them: nothing is masked, so that the bytes show what they say. */
static const struct sample from_server[] = {
	{ "", "" },
	/* RFC 6455, 5.7 */
	{ "81 05 48656c6c6f", "text Hello\n" },
	{ "01 03 48656c 80 02 6c6f", "text Hello\n" },
	{ "89 05 48656c6c6f", "ping Hello\n" },
	{ "8a 05 48656c6c6f", "pong Hello\n" },
	{ "82 03 616263 82 00 82 01 78", "binary abc\nbinary \nbinary x\n" },
	/* cut off */
	{ "81", "?" },
	{ "81 05", "?" },
	{ "81 05 48656c6c", "?" },
	{ "01 00", "?" },
	{ "01 03 48656c", "?" },
	{ "82 7e 00", "?" },
	{ "82 7f 0000000000", "?" },
	/* fragments, and control frames between them */
	{ "02 01 61 00 01 62 00 00 80 01 63", "binary abc\n" },
	{ "02 00 00 00 80 00", "binary \n" },
	{ "01 01 61 89 01 70 00 01 62 8a 00 80 01 63", "ping p\npong \ntext abc\n" },
	{ "01 01 61 88 02 03e8 80 01 62", "close 1000 \n" },
	{ "80 01 61", "!1002\n" },
	{ "00 01 61", "!1002\n" },
	{ "01 01 61 81 01 62", "!1002\n" },
	{ "01 01 61 02 01 62", "!1002\n" },
	{ "01 01 61 80 01 62 80 01 63", "text ab\n!1002\n" },
	/* reserved bits and opcodes */
	{ "c1 00", "!1002\n" },
	{ "a1 00", "!1002\n" },
	{ "91 00", "!1002\n" },
	{ "f1 00", "!1002\n" },
	{ "c9 00", "!1002\n" },
	{ "83 00", "!1002\n" },
	{ "84 00", "!1002\n" },
	{ "87 00", "!1002\n" },
	{ "8b 00", "!1002\n" },
	{ "8f 00", "!1002\n" },
	/* a server does not mask */
	{ "81 85 37fa213d 7f9f4d5158", "!1002\n" },
	{ "89 80 37fa213d", "!1002\n" },
	/* control frames are short and whole */
	{ "09 00", "!1002\n" },
	{ "0a 00", "!1002\n" },
	{ "08 02 03e8", "!1002\n" },
	{ "89 7e 007e", "!1002\n" },
	{ "89 7f 0000000000000000", "!1002\n" },
	{ "88 7e 0080", "!1002\n" },
	/* lengths are as short as can be */
	{ "82 7e 007d", "!1002\n" },
	{ "82 7e 0000", "!1002\n" },
	{ "82 7f 000000000000ffff", "!1002\n" },
	{ "82 7f 0000000000000001", "!1002\n" },
	{ "82 7f 8000000000000000", "!1002\n" },
	{ "82 7f ffffffffffffffff", "!1002\n" },
	/* what is announced is too large, alone or with what came before */
	{ "82 7e 012d", "!1009\n" },
	{ "82 7f 0000000000010000", "!1009\n" },
	{ "82 7f 7fffffffffffffff", "!1009\n" },
	{ "02 02 6161 80 7e 012b", "!1009\n" },
	{ "02 7e 012d", "!1009\n" },
	/* closing */
	{ "88 00", "close 1005 \n" },
	{ "88 02 03e8", "close 1000 \n" },
	{ "88 06 03f2 7465a061", "!1007\n" },
	{ "88 05 03f2 746561", "close 1010 tea\n" },
	{ "88 04 03e8 c3a4", "close 1000 \xc3\xa4\n" },
	{ "88 03 03e8 c3", "!1007\n" },
	{ "88 01 03", "!1002\n" },
	{ "88 02 0000", "!1002\n" },
	{ "88 02 03e7", "!1002\n" },
	{ "88 02 03ec", "!1002\n" },
	{ "88 02 03ed", "!1002\n" },
	{ "88 02 03ee", "!1002\n" },
	{ "88 02 03f6", "close 1014 \n" },
	{ "88 02 03f7", "!1002\n" },
	{ "88 02 07d0", "!1002\n" },
	{ "88 02 0bb7", "!1002\n" },
	{ "88 02 0bb8", "close 3000 \n" },
	{ "88 02 1387", "close 4999 \n" },
	{ "88 02 1388", "!1002\n" },
	{ "88 02 ffff", "!1002\n" },
	/* nothing counts afterwards */
	{ "88 00 81 01 61 c1 00", "close 1005 \n" },
	{ "83 00 81 01 61 88 00", "!1002\n" },
	/* texts are UTF-8, wherever fragments were cut */
	{ "81 02 c3a4", "text \xc3\xa4\n" },
	{ "01 01 c3 80 01 a4", "text \xc3\xa4\n" },
	{ "01 01 f0 00 01 9f 00 01 98 80 01 80", "text \xf0\x9f\x98\x80\n" },
	{ "81 01 c3", "!1007\n" },
	{ "81 02 c0af", "!1007\n" },
	{ "81 03 eda080", "!1007\n" },
	{ "81 04 f4908080", "!1007\n" },
	{ "81 01 80", "!1007\n" },
	{ "01 01 c3 80 01 28", "!1007\n" },
	{ "82 02 c0af", "binary \xc0\xaf\n" },
	{ "89 02 c0af", "ping \xc0\xaf\n" },
};

START_TEST(reads_a_server)
{
	uint8_t bytes[64];
	size_t size = nt_test_bytes(from_server[_i].hex, bytes, sizeof(bytes));

	expect(NT_WS_CLIENT, bytes, size, from_server[_i].trace);
}
END_TEST

/* Masked. */
static const struct sample from_client[] = {
	{ "81 85 37fa213d 7f9f4d5158", "text Hello\n" },
	{ "81 85 00000000 48656c6c6f", "text Hello\n" },
	{ "89 80 37fa213d", "ping \n" },
	{ "81 80 37fa213d 81 80 01020304", "text \ntext \n" },
	{ "01 83 01020304 60 60 60 80 81 ff000000 9b", "text abcd\n" },
	{ "82 89 20202020 41 42 43 44 45 46 47 48 49", "binary abcdefghi\n" },
	{ "88 82 01010101 02e9", "close 1000 \n" },
	{ "82 83 010203", "?" },
	{ "81 05 48656c6c6f", "!1002\n" },
	{ "89 00", "!1002\n" },
	{ "88 02 03e8", "!1002\n" },
	{ "82 fe 012d", "!1009\n" },
};

START_TEST(reads_a_client)
{
	uint8_t bytes[64];
	size_t size = nt_test_bytes(from_client[_i].hex, bytes, sizeof(bytes));

	expect(NT_WS_SERVER, bytes, size, from_client[_i].trace);
}
END_TEST

/* Each opcode with each of the first octet's other bits: only what RFC 6455 names begins. */
START_TEST(every_first_octet)
{
	for (unsigned first = 0; first < 256; first++) {
		uint8_t bytes[] = { (uint8_t)first, 0 };
		bool is_control = first == 0x88 || first == 0x89 || first == 0x8a;
		bool is_good =
			is_control || first == 1 || first == 2 || first == 0x81 || first == 0x82;

		nt_buf_truncate(&seen, 0);
		nt_test_ws_trace(&alloc.allocator, NT_WS_CLIENT, MAX, bytes, sizeof(bytes), NULL,
			NULL, &seen);
		ck_assert_msg((seen.data[0] != '!') == is_good, "first octet %02x", first);
	}
}
END_TEST

/* The largest message, in each form a length has, arrives in both directions. */
START_TEST(all_sizes)
{
	static const size_t sizes[] = { 0, 1, 7, 8, 125, 126, 127, 255, 256, MAX };

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		char data[MAX + 1], trace[MAX + 16];
		struct nt_buf out;

		memset(data, 'a' + (int)i, sizes[i]);
		data[sizes[i]] = '\0';
		snprintf(trace, sizeof(trace), "binary %s\n", data);
		for (int role = NT_WS_SERVER; role <= NT_WS_CLIENT; role++) {
			nt_buf_init(&out, &nt_alloc_default);
			ck_assert(nt_ws_put(
				&out, (enum nt_ws_role)role, NT_WS_BINARY, data, sizes[i]));
			expect(role == NT_WS_SERVER ? NT_WS_CLIENT : NT_WS_SERVER, out.data,
				nt_buf_size(&out), trace);
			nt_buf_fini(&out);
		}
	}
}
END_TEST

static enum nt_ws_event_kind next(
	struct nt_ws *ws, const uint8_t *data, size_t size, struct nt_ws_event *event)
{
	const uint8_t *p = data;
	enum nt_ws_event_kind kind = nt_ws_next(ws, &p, data + size, event);

	ck_assert_ptr_eq(p, data + size);
	return kind;
}

START_TEST(whole_messages_are_not_copied)
{
	uint8_t bytes[64] = { 0x82, 0x83, 1, 1, 1, 1, 'a', 'b', 'c' };
	struct nt_ws ws;
	struct nt_ws_event event;

	nt_ws_init(&ws, &alloc.allocator, NT_WS_SERVER, MAX);
	ck_assert_int_eq(next(&ws, bytes, 9, &event), NT_WS_MESSAGE);
	ck_assert_ptr_eq(event.data, bytes + 6);
	ck_assert_uint_eq(alloc.count, 0);
	nt_ws_fini(&ws);
}
END_TEST

/* What a header claims costs nothing; what came is held, and given back. */
START_TEST(memory_grows_with_what_came)
{
	static uint8_t data[70000];
	struct nt_ws ws;
	struct nt_ws_event event;
	const uint8_t header[] = { 0x02, 127, 0, 0, 0, 0, 0x10, 0, 0, 0 };
	const uint8_t fragment[] = { 0x00, 1, 'x' };

	nt_ws_init(&ws, &alloc.allocator, NT_WS_CLIENT, UINT32_MAX);
	ck_assert_int_eq(next(&ws, header, sizeof(header), &event), NT_WS_MORE);
	ck_assert_uint_eq(alloc.live, 0);
	ck_assert_int_eq(next(&ws, data, 1, &event), NT_WS_MORE);
	ck_assert_uint_lt(alloc.live_bytes, 1024);
	ck_assert_int_eq(next(&ws, data, sizeof(data), &event), NT_WS_MORE);
	ck_assert_uint_lt(alloc.live_bytes, 4 * sizeof(data));
	nt_ws_fini(&ws);
	ck_assert_uint_eq(alloc.live, 0);

	/* A hundred thousand fragments of one byte are a hundred thousand bytes. */
	nt_ws_init(&ws, &alloc.allocator, NT_WS_CLIENT, 100000);
	ck_assert_int_eq(next(&ws, (const uint8_t[]){ 2, 0 }, 2, &event), NT_WS_MORE);
	for (int i = 0; i < 100000; i++)
		ck_assert_int_eq(next(&ws, fragment, 3, &event), NT_WS_MORE);
	ck_assert_uint_lt(alloc.live_bytes, 300000);
	{
		const uint8_t *p = fragment;

		ck_assert_int_eq(nt_ws_next(&ws, &p, fragment + 3, &event), NT_WS_FAIL);
		ck_assert_uint_eq(event.code, NT_WS_TOO_LARGE);
	}
	ck_assert_uint_eq(alloc.live, 0);
	nt_ws_fini(&ws);
}
END_TEST

/* Messages that are always in two reads use one block; a read that ends between messages frees it.
 */
START_TEST(steady_state_allocates_nothing)
{
	const uint8_t whole[] = { 0x82, 4, 'a', 'b', 'c', 'd', 0x82, 4, 'e', 'f', 'g', 'h' };
	struct nt_ws ws;
	struct nt_ws_event event;
	size_t before;

	nt_ws_init(&ws, &alloc.allocator, NT_WS_CLIENT, MAX);
	ck_assert_int_eq(next(&ws, whole, 4, &event), NT_WS_MORE);
	before = alloc.count;
	for (int i = 0; i < 100; i++) {
		const uint8_t *p = whole + 4, *end = whole + 10;

		ck_assert_int_eq(nt_ws_next(&ws, &p, end, &event), NT_WS_MESSAGE);
		ck_assert_mem_eq(event.data, i % 2 ? "efcd" : i ? "efcd" : "abcd", 4);
		ck_assert_int_eq(nt_ws_next(&ws, &p, end, &event), NT_WS_MORE);
	}
	ck_assert_uint_eq(alloc.count, before);
	{
		const uint8_t *p = whole + 10, *end = whole + 12;

		ck_assert_int_eq(nt_ws_next(&ws, &p, end, &event), NT_WS_MESSAGE);
		ck_assert_mem_eq(event.data, "efgh", 4);
		ck_assert_int_eq(nt_ws_next(&ws, &p, end, &event), NT_WS_MORE);
	}
	ck_assert_uint_eq(alloc.live, 0);
	nt_ws_fini(&ws);
}
END_TEST

START_TEST(failing_memory)
{
	static uint8_t stream[2000] = { 0x02, 126, 2, 0x58 };

	stream[4 + 600] = 0x80;
	stream[5 + 600] = 126;
	stream[6 + 600] = 2;
	stream[7 + 600] = 0x58;
	for (size_t n = 1;; n++) {
		struct nt_ws ws;
		struct nt_ws_event event = { 0 };
		enum nt_ws_event_kind kind = NT_WS_MORE;

		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		nt_ws_init(&ws, &alloc.allocator, NT_WS_CLIENT, 2000);
		for (size_t at = 0; at < 1208 && kind == NT_WS_MORE; at += 8) {
			const uint8_t *p = stream + at;

			kind = nt_ws_next(&ws, &p, stream + at + 8, &event);
		}
		ck_assert_int_eq(kind, alloc.count >= n ? NT_WS_FAIL : NT_WS_MESSAGE);
		if (kind == NT_WS_FAIL)
			ck_assert_uint_eq(event.code, NT_WS_INTERNAL);
		nt_ws_fini(&ws);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
	}
}
END_TEST

Suite *ws_suite(void)
{
	Suite *suite = suite_create("ws");
	TCase *tc = tcase_create("ws");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_loop_test(tc, reads_a_server, 0, sizeof(from_server) / sizeof(from_server[0]));
	tcase_add_loop_test(tc, reads_a_client, 0, sizeof(from_client) / sizeof(from_client[0]));
	tcase_add_test(tc, every_first_octet);
	tcase_add_test(tc, all_sizes);
	tcase_add_test(tc, whole_messages_are_not_copied);
	tcase_add_test(tc, memory_grows_with_what_came);
	tcase_add_test(tc, steady_state_allocates_nothing);
	tcase_add_test(tc, failing_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
