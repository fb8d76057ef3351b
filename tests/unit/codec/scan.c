#include "codec/scan.h"

#include "bench.h"
#include "suites.h"

#include <netron/error.h>
#include <stdlib.h>

static long scan(const uint8_t *data, size_t size, const netron_limits *limits, int *code)
{
	uint8_t *copy = malloc(size + 1);
	const char *reason;
	const uint8_t *p;
	long taken;

	memcpy(copy, data, size);
	p = nt_scan(copy, copy + size, limits, code, &reason);
	taken = p ? p - copy : -1;
	if (!p)
		ck_assert_ptr_nonnull(reason);
	free(copy);
	return taken;
}

/* One value each, exactly. */
static const char *const good[] = { "00", "7f", "80", "90", "a0",
	"bf 61616161616161616161616161616161616161616161616161616161616161", "c0", "c2", "c3",
	"c4 00", "c4 01 ff", "c5 0001 ff", "c6 00000001 ff", "ca 00000000", "cb 0000000000000000",
	"cc 00", "cd 0000", "ce 00000000", "cf 0000000000000000", "d0 00", "d1 0000", "d2 00000000",
	"d3 0000000000000000", "d9 00", "da 0001 61", "db 00000001 61", "dc 0001 00",
	"dd 00000001 00", "de 0001 00 00", "df 00000001 00 00", "e0", "ff", "93 01 92 02 03 04",
	"82 a1 61 01 a1 62 90", "d4 00 00", "d4 01 ff", "d4 63 ff", "c7 00 05",
	"d7 7d 0000000000000000", "c7 0c ff 00000000 ffffffffffffffff",
	"c7 0c ff 00000000 7fffffffffffffff", "d6 ff 00000000", "d7 ff 0000000000000000",
	"d5 78 a1 35", "c7 09 77 01 ffffffffffffffff", "d6 7b 00000000", "c7 05 7b 00000001 c0",
	"c7 06 7c 00000001 01 02", "c7 07 7c 00000001 01 02 ff", "c7 04 79 a1 61 a1 69",
	"c7 03 6c a2 3132", "c7 08 6b a1 31 01 01 a3 313233", "c7 07 7e 0001 a0 a0 a0 0000",
	"c7 0a 7e 0001 a0 a0 a0 0001 a1 61 01", "c7 0d 6e c0 c0 c0 c0 c0 c0 c0 c0 c0 c0 c0 c0 c0",
	"c7 04 6d a0 a0 a0 80" };

/* Refused as malformed. */
static const char *const bad[] = { "", "c1", "91", "81 00", "a1", "d4", "d4 00", "d4 00 01",
	"c7 00 00", "c7 02 00 0000", "d4 64 00", "d4 6f 00", "d4 7a 00", "d4 7f 00", "d4 fe 00",
	"d4 80 00", "d6 7d 00000000", "d5 ff 0000", "d7 ff ffffffffffffffff",
	"c7 0c ff 3b9aca00 0000000000000000", "c7 08 77 0000000000000000", "d5 7b 0000",
	"d6 7b 00000001", "d6 7c ffffffff", "c7 05 7c 00000001 00", "d4 78 c1", "d5 78 a2 35",
	"d4 79 a0", "d5 6b a0 00", "d4 7e 00", "c7 05 7e 0001 a0 a0 a0",
	"c7 07 7e 0001 a0 a0 a0 0001", "c7 0c 6e c0 c0 c0 c0 c0 c0 c0 c0 c0 c0 c0 c0",
	"c7 03 6d a0 a0 a0", "dd ffffffff", "df ffffffff", "dd ffffffff 00 00 00", "db ffffffff 61",
	"c6 ffffffff 00", "c9 ffffffff 01 00", "c8 0001 01" };

START_TEST(takes_what_is_well_formed)
{
	uint8_t data[64];
	int code;

	for (size_t i = 0; i < COUNT(good); i++) {
		size_t size = nt_test_bytes(good[i], data, sizeof(data));

		ck_assert_msg(scan(data, size, NULL, &code) == (long)size, "%s", good[i]);
		data[size] = 0xc1; /* what follows is not looked at */
		ck_assert_msg(scan(data, size + 1, NULL, &code) == (long)size, "%s", good[i]);
	}
}
END_TEST

START_TEST(refuses_every_cut)
{
	uint8_t data[64];
	int code;

	for (size_t i = 0; i < COUNT(good); i++) {
		size_t size = nt_test_bytes(good[i], data, sizeof(data));

		for (size_t cut = 0; cut < size; cut++) {
			ck_assert_msg(
				scan(data, cut, NULL, &code) == -1, "%s at %zu", good[i], cut);
			ck_assert_int_eq(code, NETRON_E_DECODE);
		}
	}
}
END_TEST

START_TEST(refuses_what_is_malformed)
{
	uint8_t data[64];
	int code;

	for (size_t i = 0; i < COUNT(bad); i++) {
		size_t size = nt_test_bytes(bad[i], data, sizeof(data));

		ck_assert_msg(scan(data, size, NULL, &code) == -1, "%s", bad[i]);
		ck_assert_msg(code == NETRON_E_DECODE, "%s: %d", bad[i], code);
	}
}
END_TEST

START_TEST(refuses_nesting_beyond_the_limit)
{
	netron_limits limits = { .max_depth = 5 };
	uint8_t data[256];
	int code;

	memset(data, 0x91, sizeof(data));
	data[32] = 0xc0;
	ck_assert_int_eq(scan(data, 33, NULL, &code), 33);
	data[32] = 0x91;
	ck_assert_int_eq(scan(data, sizeof(data), NULL, &code), -1);
	ck_assert_int_eq(code, NETRON_E_TOO_LARGE);
	data[5] = 0xc0;
	ck_assert_int_eq(scan(data, 6, &limits, &code), 6);
	data[5] = 0x90;
	ck_assert_int_eq(scan(data, 6, &limits, &code), -1);
	ck_assert_int_eq(code, NETRON_E_TOO_LARGE);
}
END_TEST

/* Sets in sets, through extensions and map keys. */
START_TEST(counts_extensions_as_nesting)
{
	uint8_t data[512], *p;
	int code;

	for (unsigned depth = 32; depth <= 33; depth++) {
		size_t size = 1;

		p = data + sizeof(data);
		*--p = 0xc0;
		for (unsigned i = 0; i < depth; i++) {
			p -= 4;
			memcpy(p, "\0\0\0\1", 4);
			*--p = 0x7b;
			size += 4;
			*--p = (uint8_t)size;
			*--p = 0xc7;
			size += 3;
			if (size > 200)
				break;
		}
		ck_assert_int_eq(scan(p, (size_t)(data + sizeof(data) - p), NULL, &code),
			data + sizeof(data) - p);
	}
	/* c8 headers: deep enough to pass the limit */
	for (unsigned depth = 32; depth <= 33; depth++) {
		size_t size = 1;

		p = data + sizeof(data);
		*--p = 0xc0;
		for (unsigned i = 0; i < depth; i++) {
			p -= 8;
			memcpy(p, "\xc8\0\0\x7b\0\0\0\1", 8);
			size += 4;
			p[1] = (uint8_t)(size >> 8);
			p[2] = (uint8_t)size;
			size += 4;
		}
		ck_assert_int_eq(scan(p, (size_t)(data + sizeof(data) - p), NULL, &code),
			depth == 32 ? data + sizeof(data) - p : -1);
	}
	ck_assert_int_eq(code, NETRON_E_TOO_LARGE);
}
END_TEST

START_TEST(keeps_to_the_budgets)
{
	netron_limits limits = { .max_elements = 3, .max_string_bytes = 4 };
	uint8_t data[64];
	int code;

	ck_assert_int_eq(scan(data, nt_test_bytes("92 01 91 02", data, 64), &limits, &code), 4);
	ck_assert_int_eq(scan(data, nt_test_bytes("92 01 92 02 03", data, 64), &limits, &code), -1);
	ck_assert_int_eq(code, NETRON_E_TOO_LARGE);
	ck_assert_int_eq(
		scan(data, nt_test_bytes("84 00 00 00 00 00 00 00 00", data, 64), &limits, &code),
		-1);
	ck_assert_int_eq(code, NETRON_E_TOO_LARGE);
	ck_assert_int_eq(scan(data, nt_test_bytes("a4 61616161", data, 64), &limits, &code), 5);
	ck_assert_int_eq(scan(data, nt_test_bytes("a5 6161616161", data, 64), &limits, &code), -1);
	ck_assert_int_eq(code, NETRON_E_TOO_LARGE);
	ck_assert_int_eq(scan(data, nt_test_bytes("c7 08 7b 00000004 c0 c0 c0 c0", data, 64),
				 &limits, &code),
		-1);
	ck_assert_int_eq(code, NETRON_E_TOO_LARGE);
}
END_TEST

Suite *scan_suite(void)
{
	Suite *suite = suite_create("scan");
	TCase *tests = tcase_create("scan");

	tcase_add_test(tests, takes_what_is_well_formed);
	tcase_add_test(tests, refuses_every_cut);
	tcase_add_test(tests, refuses_what_is_malformed);
	tcase_add_test(tests, refuses_nesting_beyond_the_limit);
	tcase_add_test(tests, counts_extensions_as_nesting);
	tcase_add_test(tests, keeps_to_the_budgets);
	suite_add_tcase(suite, tests);
	return suite;
}
