/* Enums, flags, unions, optional and bounded values. */
#include "codec/walk.h"

#include "bench.h"
#include "suites.h"

static const netron_enum_value sides[] = { { "buy", 1 }, { "sell", 2 } };
static const netron_enum_type open_enum = { "Side", sides, 2, NETRON_OP_I32, 0 };
static const netron_enum_type closed_enum = { "Side", sides, 2, NETRON_OP_U8, NETRON_ENUM_CLOSED };
static const netron_enum_type named_enum = { "Side", sides, 2, NETRON_OP_I16, NETRON_ENUM_NAMES };
static const netron_enum_type bits_enum = { "Rights", sides, 2, NETRON_OP_U64,
	NETRON_ENUM_BITS | NETRON_ENUM_CLOSED };
static const netron_checked_type short_text = { .slot = { NULL, sizeof(char *), NETRON_OP_STRING,
							1 },
	.bounds = NETRON_BOUND_LENGTH,
	.min_length = 1,
	.max_length = 2 };
static const netron_checked_type byte_text = { .slot = { NULL, sizeof(char *), NETRON_OP_STRING,
						       1 },
	.bounds = NETRON_BOUND_BYTE_LENGTH,
	.max_length = 2 };
static const netron_checked_type short_bytes = { .slot = { NULL, sizeof(netron_bytes),
							 NETRON_OP_BYTES, 1 },
	.bounds = NETRON_BOUND_LENGTH,
	.max_length = 2 };
static const netron_checked_type percent = { .slot = { NULL, 8, NETRON_OP_I64, 1 },
	.bounds = NETRON_BOUND_INTEGER,
	.min_integer = -1,
	.max_integer = 100 };
static const netron_checked_type big = { .slot = { NULL, 8, NETRON_OP_U64, 1 },
	.bounds = NETRON_BOUND_INTEGER,
	.min_integer = 5,
	.max_integer = -1 };
static const netron_checked_type ratio = { .slot = { NULL, 8, NETRON_OP_F64, 1 },
	.bounds = NETRON_BOUND_NUMBER,
	.min_number = 0,
	.max_number = 1 };
static const netron_optional_type optional_i32 = { { NULL, 4, NETRON_OP_I32, 1 },
	offsetof(test_optional_i32, value), 0 };
static const netron_optional_type optional_text = { { NULL, sizeof(char *), NETRON_OP_STRING, 1 },
	NETRON_NULLABLE, 0 };

static const netron_slot open_slot = { &open_enum, 4, NETRON_OP_ENUM, 1 };
static const netron_slot closed_slot = { &closed_enum, 1, NETRON_OP_ENUM, 1 };
static const netron_slot named_slot = { &named_enum, 2, NETRON_OP_ENUM, 1 };
static const netron_slot bits_slot = { &bits_enum, 8, NETRON_OP_ENUM, 1 };
static const netron_slot short_text_slot = { &short_text, sizeof(char *), NETRON_OP_CHECKED, 1 };
static const netron_slot byte_text_slot = { &byte_text, sizeof(char *), NETRON_OP_CHECKED, 1 };
static const netron_slot short_bytes_slot = { &short_bytes, sizeof(netron_bytes), NETRON_OP_CHECKED,
	1 };
static const netron_slot percent_slot = { &percent, 8, NETRON_OP_CHECKED, 1 };
static const netron_slot big_slot = { &big, 8, NETRON_OP_CHECKED, 1 };
static const netron_slot ratio_slot = { &ratio, 8, NETRON_OP_CHECKED, 1 };
static const netron_slot optional_slot = { &optional_i32, sizeof(test_optional_i32),
	NETRON_OP_OPTIONAL, 1 };
static const netron_slot nullable_slot = { &optional_text, sizeof(char *), NETRON_OP_OPTIONAL, 1 };
static const netron_slot void_slot = { NULL, 0, NETRON_OP_VOID, 1 };

static const struct {
	const netron_slot *slot;
	const char *hex;
	int error;
	const char *again; /* NULL: the same bytes */
} cases[] = {
	{ &open_slot, "01", 0, NULL },
	{ &open_slot, "09", 0, NULL },
	{ &open_slot, "d2 80000000", 0, NULL },
	{ &open_slot, "ce 80000000", NETRON_E_INVALID_VALUE, NULL },
	{ &open_slot, "a3 627579", NETRON_E_INVALID_VALUE, NULL },
	{ &closed_slot, "02", 0, NULL },
	{ &closed_slot, "03", NETRON_E_INVALID_VALUE, NULL },
	{ &closed_slot, "cd 0101", NETRON_E_INVALID_VALUE, NULL },
	{ &named_slot, "a3 627579", 0, NULL },
	{ &named_slot, "02", 0, "a4 73656c6c" },
	{ &named_slot, "05", 0, NULL },
	{ &named_slot, "a4 53656c6c", NETRON_E_INVALID_VALUE, NULL },
	{ &named_slot, "a2 6275", NETRON_E_INVALID_VALUE, NULL },
	{ &bits_slot, "03", 0, NULL },
	{ &bits_slot, "00", 0, NULL },
	{ &bits_slot, "04", NETRON_E_INVALID_VALUE, NULL },
	{ &short_text_slot, "a1 61", 0, NULL },
	{ &short_text_slot, "a4 c3bcc3bc", 0, NULL },
	{ &short_text_slot, "a0", NETRON_E_INVALID_VALUE, NULL },
	{ &short_text_slot, "a3 616263", NETRON_E_INVALID_VALUE, NULL },
	{ &byte_text_slot, "a2 c3bc", 0, NULL },
	{ &byte_text_slot, "a3 c3bc61", NETRON_E_INVALID_VALUE, NULL },
	{ &short_bytes_slot, "c4 02 0000", 0, NULL },
	{ &short_bytes_slot, "c4 03 000000", NETRON_E_INVALID_VALUE, NULL },
	{ &percent_slot, "64", 0, NULL },
	{ &percent_slot, "ff", 0, NULL },
	{ &percent_slot, "65", NETRON_E_INVALID_VALUE, NULL },
	{ &percent_slot, "fe", NETRON_E_INVALID_VALUE, NULL },
	{ &big_slot, "c7 15 78 b4 3138343436373434303733373039353531363135", 0, NULL },
	{ &big_slot, "04", NETRON_E_INVALID_VALUE, NULL },
	{ &ratio_slot, "cb 3fe0000000000000", 0, NULL },
	{ &ratio_slot, "02", NETRON_E_INVALID_VALUE, NULL },
	{ &ratio_slot, "cb 7ff8000000000000", NETRON_E_INVALID_VALUE, NULL },
	{ &optional_slot, "05", 0, NULL },
	{ &optional_slot, "d40000", 0, NULL },
	{ &optional_slot, "c0", 0, "d40000" },
	{ &optional_slot, "a0", NETRON_E_INVALID_VALUE, NULL },
	{ &nullable_slot, "a1 61", 0, NULL },
	{ &nullable_slot, "c0", 0, "d40000" },
	{ &void_slot, "d40000", 0, NULL },
	{ &void_slot, "c0", 0, "d40000" },
};

START_TEST(narrow_types_as_they_travel)
{
	struct bench bench;
	uint8_t data[64];
	uint64_t value[4];

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t size = nt_test_bytes(cases[i].hex, data, sizeof(data));
		long taken = bench_read(&bench, cases[i].slot, data, size, value);

		ck_assert_msg(bench.error == cases[i].error, "%zu %s: %d %s", i, cases[i].hex,
			bench.error, bench.reason);
		if (cases[i].error)
			continue;
		ck_assert_int_eq(taken, (long)size);
		ck_assert(bench_write(&bench, cases[i].slot, value, false));
		bench_expect(&bench, cases[i].hex, cases[i].again ? cases[i].again : cases[i].hex);
	}
	bench_fini(&bench);
}
END_TEST

START_TEST(bounds_hold_for_what_is_sent)
{
	const char *text = "abc";
	netron_bytes bytes = { (const uint8_t *)"abc", 3 };
	int64_t number = 101;
	uint8_t color = 3;
	double part = 1.5;
	struct bench bench;
	const struct {
		const netron_slot *slot;
		const void *value;
	} refused[] = { { &short_text_slot, &text }, { &byte_text_slot, &text },
		{ &short_bytes_slot, &bytes }, { &percent_slot, &number }, { &closed_slot, &color },
		{ &ratio_slot, &part } };

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(refused); i++) {
		ck_assert(!bench_write(&bench, refused[i].slot, refused[i].value, false));
		ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	}
	bench_fini(&bench);
}
END_TEST

static const struct {
	const char *hex;
	int error, tag, closed_error;
	const char *path;
} unions[] = {
	{ "81 a4 74657874 a1 61", 0, 1, 0, "" },
	{ "81 a6 6e756d626572 05", 0, 2, 0, "" },
	{ "82 a4 74657874 a1 61 a6 6e756d626572 d40000", 0, 1, 0, "" },
	{ "82 a6 6e756d626572 d40000 a4 74657874 a1 61", 0, 1, 0, "" },
	{ "81 a1 7a 05", 0, 0, NETRON_E_INVALID_VALUE, "" },
	{ "80", NETRON_E_INVALID_VALUE, 0, NETRON_E_INVALID_VALUE, "" },
	{ "81 a4 74657874 d40000", NETRON_E_INVALID_VALUE, 0, NETRON_E_INVALID_VALUE, "" },
	{ "82 a4 74657874 a1 61 a6 6e756d626572 05", NETRON_E_INVALID_VALUE, 0,
		NETRON_E_INVALID_VALUE, "" },
	{ "82 a4 74657874 a1 61 a1 7a 05", NETRON_E_INVALID_VALUE, 0, NETRON_E_INVALID_VALUE, "" },
	{ "81 a6 6e756d626572 a0", NETRON_E_INVALID_VALUE, 0, NETRON_E_INVALID_VALUE, "number" },
	{ "81 01 05", NETRON_E_INVALID_VALUE, 0, NETRON_E_INVALID_VALUE, "" },
	{ "91 01", NETRON_E_INVALID_VALUE, 0, NETRON_E_INVALID_VALUE, "" },
};

START_TEST(a_union_is_an_object_with_one_key)
{
	netron_union closed = *test_choice_type();
	struct test_choice value;
	struct bench bench;
	uint8_t data[64];

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(unions); i++) {
		netron_slot slot = { test_choice_type(), sizeof(value), NETRON_OP_UNION, 3 };
		size_t size = nt_test_bytes(unions[i].hex, data, sizeof(data));

		bench_read(&bench, &slot, data, size, &value);
		ck_assert_msg(
			bench.error == unions[i].error, "%s: %s", unions[i].hex, bench.reason);
		ck_assert_str_eq(bench.path, unions[i].path);
		if (!unions[i].error)
			ck_assert_int_eq(value.tag, unions[i].tag);
		closed.flags = NETRON_UNION_CLOSED;
		slot.type = &closed;
		bench_read(&bench, &slot, data, size, &value);
		ck_assert_int_eq(bench.error, unions[i].closed_error);
	}
	bench_fini(&bench);
}
END_TEST

START_TEST(a_union_without_a_value_is_not_sent)
{
	netron_slot slot = { test_choice_type(), sizeof(struct test_choice), NETRON_OP_UNION, 3 };
	struct test_choice value = { .tag = 2, .as = { .number = 5 } };
	struct bench bench;

	bench_init(&bench);
	ck_assert(bench_write(&bench, &slot, &value, false));
	bench_expect(&bench, "union", "81 a6 6e756d626572 05");
	for (int tag = -1; tag <= 4; tag++) {
		value.tag = tag;
		if (tag >= 1 && tag <= 3)
			continue;
		ck_assert(!bench_write(&bench, &slot, &value, false));
		ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	}
	value = (struct test_choice){ .tag = 3 };
	ck_assert(!bench_write(&bench, &slot, &value, false));
	ck_assert_str_eq(bench.path, "quote.symbol");
	bench_fini(&bench);
}
END_TEST

Suite *walk_other_suite(void)
{
	Suite *suite = suite_create("walk_other");
	TCase *tests = tcase_create("walk_other");

	tcase_add_test(tests, narrow_types_as_they_travel);
	tcase_add_test(tests, bounds_hold_for_what_is_sent);
	tcase_add_test(tests, a_union_is_an_object_with_one_key);
	tcase_add_test(tests, a_union_without_a_value_is_not_sent);
	suite_add_tcase(suite, tests);
	return suite;
}
