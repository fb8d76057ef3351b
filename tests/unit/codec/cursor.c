/* Scalars one by one: what each op takes, refuses, and writes for either dialect. */
#include "codec/cursor.h"

#include "bench.h"
#include "suites.h"

#include <math.h>

struct number_case {
	uint8_t op;
	const char *hex;
	int64_t value;
	bool is_refused;
};

static const struct number_case numbers[] = {
	{ NETRON_OP_I8, "7f", 127, false },
	{ NETRON_OP_I8, "cc 80", 0, true },
	{ NETRON_OP_I8, "d0 80", -128, false },
	{ NETRON_OP_I8, "d1 ff7f", 0, true },
	{ NETRON_OP_I8, "d3 ffffffffffffff80", -128, false },
	{ NETRON_OP_U8, "cc ff", 255, false },
	{ NETRON_OP_U8, "cd 0100", 0, true },
	{ NETRON_OP_U8, "ff", 0, true },
	{ NETRON_OP_I16, "d1 8000", -32768, false },
	{ NETRON_OP_I16, "cd 8000", 0, true },
	{ NETRON_OP_U16, "cd ffff", 65535, false },
	{ NETRON_OP_U16, "ce 00010000", 0, true },
	{ NETRON_OP_I32, "d2 80000000", INT32_MIN, false },
	{ NETRON_OP_I32, "ce 80000000", 0, true },
	{ NETRON_OP_I32, "cb 41dfffffffc00000", INT32_MAX, false },
	{ NETRON_OP_I32, "cb 3fe0000000000000", 0, true },
	{ NETRON_OP_I32, "cb 7ff8000000000000", 0, true },
	{ NETRON_OP_I32, "ca 3f800000", 1, false },
	{ NETRON_OP_I32, "d5 78 a1 35", 5, false },
	{ NETRON_OP_U32, "ce ffffffff", UINT32_MAX, false },
	{ NETRON_OP_U32, "cb 41f0000000000000", 0, true },
	{ NETRON_OP_I64, "cb 8000000000000000", 0, false },
	{ NETRON_OP_I64, "cb c3e0000000000000", INT64_MIN, false },
	{ NETRON_OP_I64, "cb 43e0000000000000", 0, true },
	{ NETRON_OP_I64, "cf 8000000000000000", 0, true },
	{ NETRON_OP_I64, "d3 8000000000000000", INT64_MIN, false },
	{ NETRON_OP_I64, "c7 15 78 b4 2d39323233333732303336383534373735383038", INT64_MIN, false },
	{ NETRON_OP_I64, "c7 15 78 b4 2d39323233333732303336383534373735383039", 0, true },
	{ NETRON_OP_I64, "c7 16 78 b5 2d3939323233333732303336383534373735383038", 0, true },
	{ NETRON_OP_I64, "c7 09 77 00 fffffffffffffffb", -5, false },
	{ NETRON_OP_I64, "c7 09 77 01 ffffffffffffffff", 0, true },
	{ NETRON_OP_I64, "d5 78 a1 2d", 0, true },
	{ NETRON_OP_I64, "d4 78 a0", 0, true },
	{ NETRON_OP_I64, "c7 03 78 a2 3178", 0, true },
	{ NETRON_OP_I64, "d5 79 a0 a0", 0, true },
	{ NETRON_OP_I64, "a1 31", 0, true },
	{ NETRON_OP_I64, "c3", 0, true },
	{ NETRON_OP_I64, "c0", 0, true },
	{ NETRON_OP_U64, "cf ffffffffffffffff", -1, false },
	{ NETRON_OP_U64, "cb 43e0000000000000", INT64_MIN, false },
	{ NETRON_OP_U64, "cb 43f0000000000000", 0, true },
	{ NETRON_OP_U64, "c7 09 77 01 ffffffffffffffff", -1, false },
	{ NETRON_OP_U64, "c7 15 78 b4 3138343436373434303733373039353531363135", -1, false },
	{ NETRON_OP_U64, "c7 15 78 b4 3138343436373434303733373039353531363136", 0, true },
	{ NETRON_OP_U64, "ff", 0, true },
	{ NETRON_OP_BOOL, "c3", 1, false },
	{ NETRON_OP_BOOL, "01", 0, true },
	{ NETRON_OP_TIME, "d7 7d 0000018bcfe5687b", 1700000000123 * 1000000ll, false },
	{ NETRON_OP_TIME, "c7 08 7d 0000000000000001", 1000000, false },
	{ NETRON_OP_TIME, "d6 ff 00000001", 1000000000, false },
	{ NETRON_OP_TIME, "d7 ff 0000000400000001", 1000000001, false },
	{ NETRON_OP_TIME, "c7 0c ff 3b9ac9ff ffffffffffffffff", -1, false },
	{ NETRON_OP_TIME, "c7 0c ff 3b9aca00 0000000000000000", 0, true },
	{ NETRON_OP_TIME, "c7 0c ff 00000000 7fffffffffffffff", 0, true },
	{ NETRON_OP_TIME, "d7 7d ffffffffffffffff", 0, true },
	{ NETRON_OP_TIME, "d6 7d 00000000", 0, true },
	{ NETRON_OP_TIME, "01", 0, true },
	{ NETRON_OP_TIME, "d5 78 a1 35", 0, true },
	{ NETRON_OP_DURATION, "05", 5000000, false },
	{ NETRON_OP_DURATION, "ff", -1000000, false },
	{ NETRON_OP_DURATION, "cb 3ff8000000000000", 1500000, false },
	{ NETRON_OP_DURATION, "cb bff8000000000000", -1500000, false },
	{ NETRON_OP_DURATION, "cb 7ff0000000000000", 0, true },
	{ NETRON_OP_DURATION, "cb 7ff8000000000000", 0, true },
	{ NETRON_OP_DURATION, "cf 7fffffffffffffff", 0, true },
	{ NETRON_OP_DURATION, "a0", 0, true },
};

/* Widened as the op says. */
static int64_t load(uint8_t op, const void *value)
{
	switch (op) {
	case NETRON_OP_BOOL:
		return *(const bool *)value;
	case NETRON_OP_I8:
		return *(const int8_t *)value;
	case NETRON_OP_U8:
		return *(const uint8_t *)value;
	case NETRON_OP_I16:
		return *(const int16_t *)value;
	case NETRON_OP_U16:
		return *(const uint16_t *)value;
	case NETRON_OP_I32:
		return *(const int32_t *)value;
	case NETRON_OP_U32:
		return *(const uint32_t *)value;
	default:
		return *(const int64_t *)value;
	}
}

START_TEST(reads_integers_of_every_form)
{
	struct bench bench;
	uint8_t data[64];

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(numbers); i++) {
		const struct number_case *c = &numbers[i];
		netron_slot slot = { NULL, 8, c->op, 1 };
		size_t size = nt_test_bytes(c->hex, data, sizeof(data));
		int64_t value = 0;
		long taken = bench_read(&bench, &slot, data, size, &value);

		if (c->is_refused) {
			ck_assert_msg(taken == -1, "%s", c->hex);
			ck_assert_msg(bench.error == NETRON_E_INVALID_VALUE, "%s: %s", c->hex,
				bench.reason);
			continue;
		}
		ck_assert_msg(taken == (long)size, "%s: %s", c->hex, bench.reason);
		ck_assert_msg(load(c->op, &value) == c->value, "%s: %lld", c->hex,
			(long long)load(c->op, &value));
		for (size_t cut = 0; cut < size; cut++)
			ck_assert_msg(bench_read(&bench, &slot, data, cut, &value) == -1 &&
					      bench.error == NETRON_E_DECODE,
				"%s cut at %zu", c->hex, cut);
	}
	bench_fini(&bench);
}
END_TEST

static const struct {
	uint8_t op;
	int64_t value;
	const char *original, *native; /* NULL: refused; native NULL: the same */
} written[] = {
	{ NETRON_OP_I64, 127, "7f", NULL },
	{ NETRON_OP_I64, 128, "cc 80", NULL },
	{ NETRON_OP_I64, 256, "cd 0100", NULL },
	{ NETRON_OP_I64, 65536, "ce 00010000", NULL },
	{ NETRON_OP_I64, 4294967295, "ce ffffffff", NULL },
	{ NETRON_OP_I64, 4294967296, "cb 41f0000000000000", "cf 0000000100000000" },
	{ NETRON_OP_I64, -1, "ff", NULL },
	{ NETRON_OP_I64, -33, "d0 df", NULL },
	{ NETRON_OP_I64, -129, "d1 ff7f", NULL },
	{ NETRON_OP_I64, -2147483648ll, "d2 80000000", NULL },
	{ NETRON_OP_I64, -2147483649ll, "cb c1e0000000200000", "d3 ffffffff7fffffff" },
	{ NETRON_OP_I64, 9007199254740992, "cb 4340000000000000", "cf 0020000000000000" },
	{ NETRON_OP_I64, 9007199254740993, "c7 11 78 b0 39303037313939323534373430393933",
		"cf 0020000000000001" },
	{ NETRON_OP_I64, INT64_MIN, "c7 15 78 b4 2d39323233333732303336383534373735383038",
		"d3 8000000000000000" },
	{ NETRON_OP_U64, -1, "c7 15 78 b4 3138343436373434303733373039353531363135",
		"cf ffffffffffffffff" },
	{ NETRON_OP_TIME, 0, "d7 7d 0000000000000000", NULL },
	{ NETRON_OP_TIME, 1999999, "d7 7d 0000000000000001", "d7 ff 007a11fc00000000" },
	{ NETRON_OP_TIME, -1, NULL, "c7 0c ff 3b9ac9ff ffffffffffffffff" },
	{ NETRON_OP_DURATION, 5000000, "05", NULL },
	{ NETRON_OP_DURATION, -1000000, "ff", NULL },
	{ NETRON_OP_DURATION, 1500000, "cb 3ff8000000000000", NULL },
	{ NETRON_OP_DURATION, 4294967296000000, "cb 41f0000000000000", NULL },
};

START_TEST(writes_what_the_peer_reads)
{
	struct bench bench;

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(written); i++) {
		netron_slot slot = { NULL, 8, written[i].op, 1 };
		const char *native = written[i].native ? written[i].native : written[i].original;

		ck_assert_int_eq(bench_write(&bench, &slot, &written[i].value, false),
			written[i].original != NULL);
		if (written[i].original)
			bench_expect(&bench, "original", written[i].original);
		else
			ck_assert_int_eq(bench.error, NETRON_E_RANGE);
		ck_assert(bench_write(&bench, &slot, &written[i].value, true));
		bench_expect(&bench, "native", native);
	}
	bench_fini(&bench);
}
END_TEST

/* Every power of two and its neighbours comes back in both dialects. */
START_TEST(integers_survive_the_way)
{
	netron_slot i64 = { NULL, 8, NETRON_OP_I64, 1 }, u64 = { NULL, 8, NETRON_OP_U64, 1 };
	struct bench bench;

	bench_init(&bench);
	for (unsigned i = 0; i < 64 * 3 * 2; i++) {
		uint64_t value = ((uint64_t)1 << (i / 6)) + (uint64_t)(i / 2 % 3) - 1, back;
		const netron_slot *slot = i & 1 ? &i64 : &u64;

		for (int native = 0; native < 2; native++) {
			ck_assert(bench_write(&bench, slot, &value, native));
			ck_assert_int_ge(bench_read(&bench, slot, bench.out.data,
						 nt_buf_size(&bench.out), &back),
				0);
			ck_assert_uint_eq(back, value);
		}
	}
	bench_fini(&bench);
}
END_TEST

START_TEST(reads_floats_from_any_number)
{
	static const struct {
		const char *hex;
		double value;
	} cases[] = { { "cb 3ff8000000000000", 1.5 }, { "ca 3fc00000", 1.5 }, { "05", 5 },
		{ "ff", -1 }, { "cf ffffffffffffffff", 0x1p64 }, { "d3 8000000000000000", -0x1p63 },
		{ "cb 7ff0000000000000", (double)INFINITY } };
	static const char *const refused[] = { "c0", "c3", "a1 31", "d5 78 a1 35", "91 00",
		"d4 00 00", "c7 09 77 00 0000000000000001" };
	netron_slot slot = { NULL, 8, NETRON_OP_F64, 1 };
	struct bench bench;
	uint8_t data[16];
	double value;

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t size = nt_test_bytes(cases[i].hex, data, sizeof(data));

		ck_assert_int_eq(bench_read(&bench, &slot, data, size, &value), (long)size);
		ck_assert(value == cases[i].value);
	}
	for (size_t i = 0; i < COUNT(refused); i++) {
		size_t size = nt_test_bytes(refused[i], data, sizeof(data));

		ck_assert_int_eq(bench_read(&bench, &slot, data, size, &value), -1);
		ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	}
	ck_assert_int_eq(bench_read(&bench, &slot, "\xcb\x7f\xf8\0\0\0\0\0\0", 9, &value), 9);
	ck_assert(isnan(value));
	bench_fini(&bench);
}
END_TEST

START_TEST(narrow_floats_keep_to_their_range)
{
	netron_slot slot = { NULL, 4, NETRON_OP_F32, 1 };
	struct bench bench;
	float value;

	bench_init(&bench);
	ck_assert_int_eq(bench_read(&bench, &slot, "\xcb\x7f\xf0\0\0\0\0\0\0", 9, &value), 9);
	ck_assert(isinf(value));
	ck_assert_int_eq(
		bench_read(&bench, &slot, "\xcb\x7e\x37\xe4\x3c\x88\0\x75\x9c", 9, &value), -1);
	value = 0.1f;
	ck_assert(bench_write(&bench, &slot, &value, false));
	bench_expect(&bench, "f32", "cb 3fb99999a0000000");
	bench_fini(&bench);
}
END_TEST

START_TEST(reads_strings_and_refuses_what_is_none)
{
	static const char *const good[] = { "a0", "a3 616263", "d9 03 616263", "da 0003 616263",
		"db 00000003 616263", "a4 f09f9880" };
	static const char *const bad[] = { "a3 610062", "a1 ff", "a3 eda080", "c4 01 61", "01",
		"c0" };
	netron_slot slot = { NULL, sizeof(char *), NETRON_OP_STRING, 1 };
	struct bench bench;
	const char *value;
	uint8_t data[16];

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(good); i++) {
		size_t size = nt_test_bytes(good[i], data, sizeof(data));

		ck_assert_int_eq(bench_read(&bench, &slot, data, size, &value), (long)size);
		ck_assert_str_eq(value, i == 0 ? "" : i == 5 ? "\xf0\x9f\x98\x80" : "abc");
		for (size_t cut = 0; cut < size; cut++)
			ck_assert_int_eq(bench_read(&bench, &slot, data, cut, &value), -1);
	}
	for (size_t i = 0; i < COUNT(bad); i++) {
		size_t size = nt_test_bytes(bad[i], data, sizeof(data));

		ck_assert_int_eq(bench_read(&bench, &slot, data, size, &value), -1);
		ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	}
	bench.limits.max_string_bytes = 2;
	ck_assert_int_eq(bench_read(&bench, &slot,
				 "\xa3"
				 "abc",
				 4, &value),
		-1);
	ck_assert_int_eq(bench.error, NETRON_E_TOO_LARGE);
	bench_fini(&bench);
}
END_TEST

/* Around every width of the header and every size of the copy. */
START_TEST(strings_of_every_length_survive_the_way)
{
	static const size_t long_sizes[] = { 255, 256, 4095, 65535, 65536, 70000 };
	netron_slot slot = { NULL, sizeof(char *), NETRON_OP_STRING, 1 };
	static char text[70001];
	struct bench bench;

	bench_init(&bench);
	for (size_t i = 0; i < 80 + COUNT(long_sizes); i++) {
		size_t size = i < 80 ? i : long_sizes[i - 80];
		const char *value = text, *back;

		memset(text, 'x', size);
		text[size] = '\0';
		ck_assert(bench_write(&bench, &slot, &value, false));
		ck_assert_int_ge(
			bench_read(&bench, &slot, bench.out.data, nt_buf_size(&bench.out), &back),
			0);
		ck_assert_str_eq(back, text);
	}
	bench_fini(&bench);
}
END_TEST

START_TEST(reads_bytes_of_every_width)
{
	static const char *const good[] = { "c4 01 ff", "c5 0001 ff", "c6 00000001 ff" };
	netron_slot slot = { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 };
	struct bench bench;
	netron_bytes value;
	uint8_t data[16];

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(good); i++) {
		size_t size = nt_test_bytes(good[i], data, sizeof(data));

		ck_assert_int_eq(bench_read(&bench, &slot, data, size, &value), (long)size);
		ck_assert_uint_eq(value.size, 1);
		ck_assert_uint_eq(value.data[0], 0xff);
		for (size_t cut = 0; cut < size; cut++)
			ck_assert_int_eq(bench_read(&bench, &slot, data, cut, &value), -1);
	}
	ck_assert_int_eq(bench_read(&bench, &slot,
				 "\xa1"
				 "a",
				 2, &value),
		-1);
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	value = (netron_bytes){ NULL, 1 };
	ck_assert(!bench_write(&bench, &slot, &value, false));
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	value = (netron_bytes){ NULL, 0 };
	ck_assert(bench_write(&bench, &slot, &value, false));
	bench_expect(&bench, "no bytes", "c4 00");
	bench_fini(&bench);
}
END_TEST

START_TEST(uuids_are_their_canonical_text)
{
	netron_slot slot = { NULL, 16, NETRON_OP_UUID, 1 };
	netron_uuid id = { { 0x01, 0x8f, [6] = 0x70, [8] = 0x80, [15] = 0x01 } }, back;
	struct bench bench;

	bench_init(&bench);
	ck_assert(bench_write(&bench, &slot, &id, false));
	bench_expect(&bench, "uuid",
		"d924 30313866303030302d303030302d373030302d383030302d303030303030303030303031");
	ck_assert_int_eq(bench_read(&bench, &slot, bench.out.data, 38, &back), 38);
	ck_assert_mem_eq(&back, &id, sizeof(id));
	bench.out.data[10] = '_';
	ck_assert_int_eq(bench_read(&bench, &slot, bench.out.data, 38, &back), -1);
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	bench_fini(&bench);
}
END_TEST

Suite *cursor_suite(void)
{
	Suite *suite = suite_create("cursor");
	TCase *tests = tcase_create("cursor");

	tcase_add_test(tests, reads_integers_of_every_form);
	tcase_add_test(tests, writes_what_the_peer_reads);
	tcase_add_test(tests, integers_survive_the_way);
	tcase_add_test(tests, reads_floats_from_any_number);
	tcase_add_test(tests, narrow_floats_keep_to_their_range);
	tcase_add_test(tests, reads_strings_and_refuses_what_is_none);
	tcase_add_test(tests, strings_of_every_length_survive_the_way);
	tcase_add_test(tests, reads_bytes_of_every_width);
	tcase_add_test(tests, uuids_are_their_canonical_text);
	suite_add_tcase(suite, tests);
	return suite;
}
