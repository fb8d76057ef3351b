/* Lists, sets, fixed arrays and maps. */
#include "codec/walk.h"

#include "bench.h"
#include "suites.h"

static const netron_list_type i32_list = { { NULL, 4, NETRON_OP_I32, 1 }, 0, 3 };
static const netron_list_type string_set_type = { { NULL, sizeof(char *), NETRON_OP_STRING, 1 }, 0,
	UINT32_MAX };
static const netron_list_type pair = { { NULL, 4, NETRON_OP_I32, 1 }, 2, 2 };
static const netron_map_type counters = { { NULL, sizeof(char *), NETRON_OP_STRING, 1 },
	{ NULL, 4, NETRON_OP_I32, 1 }, sizeof(struct test_counter),
	offsetof(struct test_counter, value), 3 };
static const netron_map_type labels = { { NULL, 8, NETRON_OP_I64, 1 },
	{ NULL, sizeof(char *), NETRON_OP_STRING, 1 }, sizeof(struct test_label),
	offsetof(struct test_label, value), UINT32_MAX };

static const netron_slot list_slot = { &i32_list, sizeof(netron_i32s), NETRON_OP_LIST, 1 };
static const netron_slot set_slot = { &i32_list, sizeof(netron_i32s), NETRON_OP_SET, 1 };
static const netron_slot string_set = { &string_set_type, sizeof(netron_strings), NETRON_OP_SET,
	1 };
static const netron_slot pair_slot = { &pair, 8, NETRON_OP_ARRAY, 1 };
static const netron_slot counters_slot = { &counters, 16, NETRON_OP_MAP, 1 };
static const netron_slot labels_slot = { &labels, 16, NETRON_OP_MAP, 1 };

static const struct {
	const netron_slot *slot;
	const char *hex;
	int error;
	const char *path, *again; /* again: what is written for it; NULL: the same bytes */
} cases[] = {
	{ &list_slot, "90", 0, "", NULL },
	{ &list_slot, "93 01 02 ff", 0, "", NULL },
	{ &list_slot, "dc 0001 01", 0, "", "91 01" },
	{ &list_slot, "dd 00000001 01", 0, "", "91 01" },
	{ &list_slot, "94 01 02 03 04", NETRON_E_INVALID_VALUE, "", NULL },
	{ &list_slot, "92 01 a0", NETRON_E_INVALID_VALUE, "[1]", NULL },
	{ &list_slot, "80", NETRON_E_INVALID_VALUE, "", NULL },
	{ &list_slot, "dd ffffffff 01 02 03", NETRON_E_DECODE, "", NULL },
	{ &list_slot, "c7 05 7b 00000001 01", NETRON_E_INVALID_VALUE, "", NULL },
	{ &set_slot, "d6 7b 00000000", 0, "", NULL },
	{ &set_slot, "c7 07 7b 00000003 03 01 02", 0, "", NULL },
	{ &set_slot, "93 03 01 02", 0, "", "c7 07 7b 00000003 03 01 02" },
	{ &set_slot, "c7 06 7b 00000001 05 ff", 0, "", "c7 05 7b 00000001 05" },
	{ &set_slot, "c7 07 7b 00000003 01 02 01", NETRON_E_INVALID_VALUE, "[2]", NULL },
	{ &set_slot, "93 01 cc01 02", NETRON_E_INVALID_VALUE, "[1]", NULL },
	{ &set_slot, "c7 05 7b 00000002 01", NETRON_E_DECODE, "", NULL },
	{ &set_slot, "d6 7c 00000000", NETRON_E_INVALID_VALUE, "", NULL },
	{ &set_slot, "d5 7b 0000", NETRON_E_DECODE, "", NULL },
	{ &string_set, "d7 7b 00000002 a1 62 a1 61", 0, "", NULL },
	{ &string_set, "c7 08 7b 00000002 a1 62 a1 62", NETRON_E_INVALID_VALUE, "[1]", NULL },
	{ &pair_slot, "92 01 02", 0, "", NULL },
	{ &pair_slot, "91 01", NETRON_E_INVALID_VALUE, "", NULL },
	{ &pair_slot, "93 01 02 03", NETRON_E_INVALID_VALUE, "", NULL },
	{ &pair_slot, "92 01 c0", NETRON_E_INVALID_VALUE, "[1]", NULL },
	{ &counters_slot, "80", 0, "", NULL },
	{ &counters_slot, "82 a1 62 01 a1 61 02", 0, "", "82 a1 61 02 a1 62 01" },
	{ &counters_slot, "c7 07 7c 00000001 a1 61 02", 0, "", "81 a1 61 02" },
	{ &counters_slot, "82 a1 61 01 a1 61 02", NETRON_E_INVALID_VALUE, "a", NULL },
	{ &counters_slot, "83 a1 62 01 a1 61 02 a1 62 03", NETRON_E_INVALID_VALUE, "b", NULL },
	{ &counters_slot, "84 a1 62 01 a1 61 02 a1 63 03 a1 64 04", NETRON_E_INVALID_VALUE, "",
		NULL },
	{ &counters_slot, "82 a1 62 01 a1 61 a0", NETRON_E_INVALID_VALUE, "a", NULL },
	{ &counters_slot, "81 01 01", NETRON_E_INVALID_VALUE, "[0]", NULL },
	{ &counters_slot, "90", NETRON_E_INVALID_VALUE, "", NULL },
	{ &counters_slot, "df ffffffff 00 00", NETRON_E_DECODE, "", NULL },
	{ &labels_slot, "d6 7c 00000000", 0, "", NULL },
	{ &labels_slot, "c7 0a 7c 00000002 01 a1 61 ff a1 62", 0, "",
		"c7 0a 7c 00000002 ff a1 62 01 a1 61" },
	{ &labels_slot, "81 05 a1 61", 0, "", "c7 07 7c 00000001 05 a1 61" },
	{ &labels_slot, "c7 0b 7c 00000002 01 a1 61 cc01 a1 62", NETRON_E_INVALID_VALUE, "[1]",
		NULL },
	{ &labels_slot, "c7 06 7c 00000001 01 02", NETRON_E_INVALID_VALUE, "[0]", NULL },
};

START_TEST(collections_as_they_travel)
{
	struct bench bench;
	uint8_t data[64];
	uint64_t value[4];

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t size = nt_test_bytes(cases[i].hex, data, sizeof(data));
		long taken = bench_read(&bench, cases[i].slot, data, size, value);

		ck_assert_msg(bench.error == cases[i].error, "%s: %d %s", cases[i].hex, bench.error,
			bench.reason);
		ck_assert_msg(
			!strcmp(bench.path, cases[i].path), "%s: %s", cases[i].hex, bench.path);
		if (cases[i].error)
			continue;
		ck_assert_int_eq(taken, (long)size);
		ck_assert(bench_write(&bench, cases[i].slot, value, false));
		bench_expect(&bench, cases[i].hex, cases[i].again ? cases[i].again : cases[i].hex);
		for (size_t cut = 0; cut < size; cut++)
			ck_assert_int_eq(bench_read(&bench, cases[i].slot, data, cut, value), -1);
	}
	bench_fini(&bench);
}
END_TEST

START_TEST(what_is_there_twice_is_not_sent)
{
	static const int32_t twice[] = { 2, 1, 2 };
	static const struct test_counter same[] = { { "b", 1 }, { "a", 2 }, { "b", 3 } };
	netron_i32s set = { twice, 3 };
	struct {
		const struct test_counter *items;
		size_t count;
	} map = { same, 3 };
	struct bench bench;

	bench_init(&bench);
	ck_assert(!bench_write(&bench, &set_slot, &set, false));
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	ck_assert_str_eq(bench.path, "[2]");
	ck_assert(!bench_write(&bench, &counters_slot, &map, false));
	ck_assert_str_eq(bench.path, "[2]");
	set.count = 2;
	ck_assert(bench_write(&bench, &set_slot, &set, false));
	map.count = 2; /* unsorted is fine */
	ck_assert(bench_write(&bench, &counters_slot, &map, false));
	bench_expect(&bench, "unsorted", "82 a1 62 01 a1 61 02");
	bench_fini(&bench);
}
END_TEST

START_TEST(limits_hold_for_what_is_sent)
{
	static const int32_t items[] = { 1, 2, 3, 4 };
	netron_i32s list = { items, 4 };
	struct bench bench;

	bench_init(&bench);
	ck_assert(!bench_write(&bench, &list_slot, &list, false));
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	list = (netron_i32s){ NULL, 1 };
	ck_assert(!bench_write(&bench, &list_slot, &list, false));
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	bench_fini(&bench);
}
END_TEST

/* The original reads no map of more than 65535 entries. */
START_TEST(large_maps_are_not_sent)
{
	static const netron_map_type type = { { NULL, sizeof(char *), NETRON_OP_STRING, 1 },
		{ NULL, 4, NETRON_OP_I32, 1 }, sizeof(struct test_counter),
		offsetof(struct test_counter, value), UINT32_MAX };
	static const netron_slot slot = { &type, 16, NETRON_OP_MAP, 1 };
	static struct test_counter entries[65536];
	static char keys[65536][8];
	struct {
		const struct test_counter *items;
		size_t count;
	} map = { entries, 65536 }, back;
	struct bench bench;

	for (unsigned i = 0; i < 65536; i++) {
		for (unsigned digit = 0; digit < 4; digit++)
			keys[i][digit] = "0123456789abcdef"[i >> (12 - 4 * digit) & 15];
		entries[i].key = keys[i];
	}
	bench_init(&bench);
	ck_assert(!bench_write(&bench, &slot, &map, false));
	ck_assert_int_eq(bench.error, NETRON_E_RANGE);
	map.count = 65535;
	ck_assert(bench_write(&bench, &slot, &map, false));
	ck_assert_uint_eq(bench.out.data[0], 0xde);
	ck_assert_int_ge(
		bench_read(&bench, &slot, bench.out.data, nt_buf_size(&bench.out), &back), 0);
	ck_assert_uint_eq(back.count, 65535);
	ck_assert_str_eq(back.items[65534].key, "fffe");
	bench_fini(&bench);
}
END_TEST

/* An item of at least 14 bytes: a count that cannot be there takes no memory. */
START_TEST(claims_take_no_memory)
{
	netron_list_type type = { test_slot(test_quote_type()), 0, UINT32_MAX };
	netron_slot slot = { &type, 16, NETRON_OP_LIST, 1 };
	struct bench bench;
	uint8_t data[5 + 1000];
	netron_values value;

	bench_init(&bench);
	memcpy(data, "\xdd\0\0\3\xe8", 5);
	memset(data + 5, 0x80, 1000);
	ck_assert_int_eq(bench_read(&bench, &slot, data, sizeof(data), &value), -1);
	ck_assert_int_eq(bench.error, NETRON_E_DECODE);
	ck_assert_uint_eq(bench.alloc.count, 0);
	bench_fini(&bench);
}
END_TEST

Suite *walk_items_suite(void)
{
	Suite *suite = suite_create("walk_items");
	TCase *tests = tcase_create("walk_items");

	tcase_add_test(tests, collections_as_they_travel);
	tcase_add_test(tests, what_is_there_twice_is_not_sent);
	tcase_add_test(tests, limits_hold_for_what_is_sent);
	tcase_add_test(tests, large_maps_are_not_sent);
	tcase_add_test(tests, claims_take_no_memory);
	suite_add_tcase(suite, tests);
	return suite;
}
