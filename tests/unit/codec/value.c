/* Dynamic values: every kind both ways. */
#include "codec/value.h"

#include "bench.h"
#include "suites.h"

#include <stdio.h>

#include <math.h>

/* Written again exactly as read; again: what is written instead. */
static const struct {
	const char *hex, *again;
	netron_kind kind;
} cases[] = {
	{ "c0", NULL, NETRON_KIND_NULL },
	{ "c2", NULL, NETRON_KIND_BOOL },
	{ "d40000", NULL, NETRON_KIND_UNDEFINED },
	{ "00", NULL, NETRON_KIND_INT },
	{ "cc 80", NULL, NETRON_KIND_INT },
	{ "d2 80000000", NULL, NETRON_KIND_INT },
	{ "cc 05", "05", NETRON_KIND_INT },
	{ "d3 ffffffffffffffff", "ff", NETRON_KIND_INT },
	{ "cf 0000000100000000", "cb 41f0000000000000", NETRON_KIND_INT },
	{ "cf ffffffffffffffff", "c7 15 78 b4 3138343436373434303733373039353531363135",
		NETRON_KIND_UINT },
	{ "cb 3ff8000000000000", NULL, NETRON_KIND_FLOAT },
	{ "cb 8000000000000000", NULL, NETRON_KIND_FLOAT },
	{ "cb 4014000000000000", NULL, NETRON_KIND_FLOAT },
	{ "ca 3fc00000", "cb 3ff8000000000000", NETRON_KIND_FLOAT },
	{ "a0", NULL, NETRON_KIND_STRING },
	{ "a3 610062", NULL, NETRON_KIND_STRING },
	{ "d9 01 61", "a1 61", NETRON_KIND_STRING },
	{ "c4 02 dead", NULL, NETRON_KIND_BYTES },
	{ "c6 00000001 00", "c4 01 00", NETRON_KIND_BYTES },
	{ "90", NULL, NETRON_KIND_ARRAY },
	{ "93 01 92 02 80 c0", NULL, NETRON_KIND_ARRAY },
	{ "dc 0001 01", "91 01", NETRON_KIND_ARRAY },
	{ "80", NULL, NETRON_KIND_OBJECT },
	{ "82 a1 62 01 a1 61 d40000", NULL, NETRON_KIND_OBJECT },
	{ "82 01 02 c0 03", "82 a1 31 02 a4 6e756c6c 03", NETRON_KIND_OBJECT },
	{ "82 ff 02 c3 03", "82 a2 2d31 02 a4 74727565 03", NETRON_KIND_OBJECT },
	{ "df 00000001 a0 01", "81 a0 01", NETRON_KIND_OBJECT },
	{ "d5 78 a1 35", NULL, NETRON_KIND_BIGINT },
	{ "c7 03 78 a2 2d31", NULL, NETRON_KIND_BIGINT },
	{ "c7 09 77 01 ffffffffffffffff", NULL, NETRON_KIND_LONG },
	{ "c7 09 77 00 fffffffffffffffb", NULL, NETRON_KIND_LONG },
	{ "d7 7d 0000018bcfe5687b", NULL, NETRON_KIND_DATE },
	{ "d6 ff 00000001", "d7 7d 00000000000003e8", NETRON_KIND_DATE },
	{ "d6 7c 00000000", NULL, NETRON_KIND_MAP },
	{ "c7 0a 7c 00000002 a1 61 01 02 a1 62", NULL, NETRON_KIND_MAP },
	{ "c7 07 7c 00000001 01 02 ff", "c7 06 7c 00000001 01 02", NETRON_KIND_MAP },
	{ "d6 7b 00000000", NULL, NETRON_KIND_SET },
	{ "c7 08 7b 00000003 01 a1 78 c0", "d7 7b 00000003 01 a1 78 c0", NETRON_KIND_SET },
	{ "c7 06 7b 00000002 90 90", NULL, NETRON_KIND_SET },
	{ "d6 79 a1 61 a1 69", NULL, NETRON_KIND_REGEXP },
	{ "c7 03 6c a2 6964", NULL, NETRON_KIND_REFERENCE },
	{ "c7 07 6b a2 3737 01 00 a1 43", NULL, NETRON_KIND_STREAM },
	{ "d7 6b a3 333030 00 00 a1 70", NULL, NETRON_KIND_STREAM },
	{ "c7 05 6d a1 61 a0 a0 80", NULL, NETRON_KIND_DEFINITION },
	{ "d4 01 ff", NULL, NETRON_KIND_EXTENSION },
	{ "c7 03 63 010203", NULL, NETRON_KIND_EXTENSION },
	{ "c7 00 05", NULL, NETRON_KIND_EXTENSION },
	{ "c7 07 7e 0001 a0 a0 a0 0000", NULL, NETRON_KIND_ERROR },
	{ "c7 10 7e 0003 a9 547970654572726f72 a0 a1 6d 0000", NULL, NETRON_KIND_ERROR },
	{ "c7 14 6e a1 45 cd 0194 a1 6d 81 a1 61 01 81 a1 62 02 01 c0 c0 c0 c0 c0 c0 c0", NULL,
		NETRON_KIND_ERROR },
	{ "82 a1 64 d7 7d 000000e8d4a51000 a1 6d c7 0f 7c 00000001 01 d7 7b 00000001 d5 78 a1 32",
		NULL, NETRON_KIND_OBJECT },
};

/* The length byte of an ext8 in a case is what stands there, counted. */
static size_t case_bytes(const char *hex, uint8_t *data)
{
	size_t size = nt_test_bytes(hex, data, 256);

	if (data[0] == 0xc7)
		data[1] = (uint8_t)(size - 3);
	return size;
}

START_TEST(every_kind_survives_the_way)
{
	struct bench bench;
	uint8_t data[256];
	char hex[1024];

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t size = case_bytes(cases[i].hex, data);
		const netron_value *value, *again;

		ck_assert_msg(bench_read_value(&bench, data, size, &value) == (long)size, "%s: %s",
			cases[i].hex, bench.reason);
		ck_assert_msg(
			value->kind == cases[i].kind, "%s: kind %d", cases[i].hex, value->kind);
		ck_assert_msg(bench_write_value(&bench, value, false), "%s: %s", cases[i].hex,
			bench.reason);
		nt_test_hex(data, size, hex);
		bench_expect(&bench, cases[i].hex, cases[i].again ? cases[i].again : hex);
		ck_assert_int_ge(
			bench_read_value(&bench, bench.out.data, nt_buf_size(&bench.out), &again),
			0);
		if (!cases[i].again)
			ck_assert_msg(netron_value_equal(value, again) ||
					      value->kind == NETRON_KIND_ERROR,
				"%s", cases[i].hex);
		for (size_t cut = 0; cut < size; cut++)
			ck_assert_int_eq(bench_read_value(&bench, data, cut, &again), -1);
	}
	bench_fini(&bench);
}
END_TEST

static const char *const refused[] = { "a1 ff", "a3 eda080", "81 a1 ff 01", "81 90 01", "81 80 01",
	"81 c4 01 61 01", "82 a1 61 01 a1 61 02", "82 01 02 a1 31 03",
	"c7 08 7c 00000002 01 02 01 03", "c7 0a 7c 00000002 01 02 cc01 03",
	"c7 0f 7c 00000002 01 02 cb3ff0000000000000 03", "c7 06 7b 00000002 a0 a0",
	"c7 06 7b 00000002 c0 c0", "d4 78 a0", "d4 78 05", "c7 03 78 a2 2d2d", "c7 03 78 a2 3178",
	"d4 6c a0", "d4 6c 05", "c7 06 6b a1 78 01 01 a0",
	"c7 0f 6b aa 39393939393939393939 01 01 a0", "d5 79 01 a0", "d5 79 a0 01",
	"c7 04 6d 01 a0 a0 80" };

START_TEST(what_no_peer_means_is_refused)
{
	const netron_value *value;
	struct bench bench;
	uint8_t data[256];

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(refused); i++) {
		size_t size = case_bytes(refused[i], data);

		ck_assert_msg(bench_read_value(&bench, data, size, &value) == -1, "%s", refused[i]);
		ck_assert_msg(bench.error == NETRON_E_INVALID_VALUE, "%s: %d %s", refused[i],
			bench.error, bench.reason);
	}
	bench_fini(&bench);
}
END_TEST

START_TEST(native_numbers_between_peers_of_the_feature)
{
	netron_value values[] = { netron_value_i64(1ll << 32), netron_value_i64(INT64_MIN),
		netron_value_u64(UINT64_MAX), netron_value_time(-1) };
	static const char *const hex[] = { "cf 0000000100000000", "d3 8000000000000000",
		"cf ffffffffffffffff", "c7 0c ff 3b9ac9ff ffffffffffffffff" };
	const netron_value *back;
	struct bench bench;

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(values); i++) {
		ck_assert(bench_write_value(&bench, &values[i], true));
		bench_expect(&bench, "native", hex[i]);
		ck_assert_int_ge(
			bench_read_value(&bench, bench.out.data, nt_buf_size(&bench.out), &back),
			0);
		ck_assert(netron_value_equal(back, &values[i]));
	}
	ck_assert(!bench_write_value(&bench, &values[3], false));
	ck_assert_int_eq(bench.error, NETRON_E_RANGE);
	bench_fini(&bench);
}
END_TEST

/* An error that holds what only such peers read is not passed on as it came. */
START_TEST(errors_are_passed_on_in_the_reader_s_dialect)
{
	const netron_value *value;
	struct bench bench;
	uint8_t data[256];
	size_t size = case_bytes(
		"c7 00 6e a1 45 cd 0194 a1 6d cf 0000000100000000 80 01 c0 c0 c0 c0 c0 c0 c0",
		data);

	bench_init(&bench);
	ck_assert_int_eq(bench_read_value(&bench, data, size, &value), (long)size);
	ck_assert(bench_write_value(&bench, value, true));
	ck_assert_ptr_nonnull(memchr(bench.out.data, 0xcf, nt_buf_size(&bench.out)));
	ck_assert(bench_write_value(&bench, value, false));
	ck_assert_ptr_null(memchr(bench.out.data, 0xcf, nt_buf_size(&bench.out)));
	bench_fini(&bench);
}
END_TEST

START_TEST(values_that_cannot_travel_are_refused)
{
	netron_value values[] = { { .kind = NETRON_KIND_STRING, .as.string = { "\xff", 1 } },
		{ .kind = NETRON_KIND_STRING, .as.string = { NULL, 1 } },
		{ .kind = NETRON_KIND_EXTENSION, .as.extension = { 100, (const uint8_t *)"", 0 } },
		{ .kind = NETRON_KIND_EXTENSION, .as.extension = { 0, (const uint8_t *)"", 0 } },
		netron_value_bigint("12x"), netron_value_bigint("-"), netron_value_bigint("") };
	struct bench bench;

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(values); i++) {
		ck_assert_msg(!bench_write_value(&bench, &values[i], false), "%zu", i);
		ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	}
	bench_fini(&bench);
}
END_TEST

START_TEST(nesting_is_limited_both_ways)
{
	netron_value links[34] = { netron_value_null() };
	const netron_value *back;
	struct bench bench;

	for (unsigned i = 1; i < COUNT(links); i++)
		links[i] = netron_value_array(&links[i - 1], 1);
	bench_init(&bench);
	ck_assert(!bench_write_value(&bench, &links[33], false));
	ck_assert_int_eq(bench.error, NETRON_E_TOO_LARGE);
	ck_assert(bench_write_value(&bench, &links[32], false));
	ck_assert_int_ge(
		bench_read_value(&bench, bench.out.data, nt_buf_size(&bench.out), &back), 0);
	ck_assert(netron_value_equal(back, &links[32]));
	bench_fini(&bench);
}
END_TEST

START_TEST(objects_beyond_what_the_original_reads)
{
	static netron_member members[65536];
	static char keys[65536][6];
	static netron_value null;
	netron_value value = netron_value_object(members, 65536);
	const netron_value *back;
	struct bench bench;

	null = netron_value_null();
	for (unsigned i = 0; i < 65536; i++) {
		int size = snprintf(keys[i], sizeof(keys[i]), "%x", i);

		members[i] = (netron_member){ keys[i], (size_t)size, &null };
	}
	bench_init(&bench);
	ck_assert(!bench_write_value(&bench, &value, true));
	ck_assert_int_eq(bench.error, NETRON_E_RANGE);
	value.as.object.count = 65535;
	ck_assert(bench_write_value(&bench, &value, false));
	ck_assert_int_ge(
		bench_read_value(&bench, bench.out.data, nt_buf_size(&bench.out), &back), 0);
	ck_assert_uint_eq(back->as.object.count, 65535);
	bench_fini(&bench);
}
END_TEST

START_TEST(paths_lead_into_values)
{
	const netron_value *value;
	struct bench bench;
	uint8_t data[64];
	size_t size = nt_test_bytes("82 a1 61 01 a1 62 93 01 02 a1 ff", data, sizeof(data));

	bench_init(&bench);
	ck_assert_int_eq(bench_read_value(&bench, data, size, &value), -1);
	ck_assert_str_eq(bench.path, "b[2]");
	bench_fini(&bench);
}
END_TEST

Suite *value_suite(void)
{
	Suite *suite = suite_create("value");
	TCase *tests = tcase_create("value");

	tcase_add_test(tests, every_kind_survives_the_way);
	tcase_add_test(tests, what_no_peer_means_is_refused);
	tcase_add_test(tests, native_numbers_between_peers_of_the_feature);
	tcase_add_test(tests, errors_are_passed_on_in_the_reader_s_dialect);
	tcase_add_test(tests, values_that_cannot_travel_are_refused);
	tcase_add_test(tests, nesting_is_limited_both_ways);
	tcase_add_test(tests, objects_beyond_what_the_original_reads);
	tcase_add_test(tests, paths_lead_into_values);
	suite_add_tcase(suite, tests);
	return suite;
}
