/* Structs and parameters: keys in any order, absent, unknown, twice; paths of errors. */
#include "codec/walk.h"

#include "bench.h"
#include "suites.h"

#include <stdlib.h>

static const char quote_bytes[] =
	"82 a6 73796d626f6c a4 41434d45 a5 7072696365 cb 3ff8000000000000";

START_TEST(a_struct_is_an_object_with_its_keys_as_written)
{
	netron_slot slot = test_slot(test_quote_type());
	struct test_quote quote = { "ACME", 1.5 }, back;
	struct bench bench;

	bench_init(&bench);
	ck_assert(bench_write(&bench, &slot, &quote, false));
	bench_expect(&bench, "quote", quote_bytes);
	ck_assert_int_ge(
		bench_read(&bench, &slot, bench.out.data, nt_buf_size(&bench.out), &back), 0);
	ck_assert_str_eq(back.symbol, "ACME");
	ck_assert(back.price == 1.5);
	bench_fini(&bench);
}
END_TEST

static const struct {
	const char *hex;
	int error; /* 0: taken */
	const char *path, *reason;
} objects[] = {
	/* the other order; an unknown key before, between, behind; a long header of a key */
	{ "82 a5 7072696365 cb 3ff8000000000000 a6 73796d626f6c a4 41434d45", 0, "", NULL },
	{ "83 a1 78 93 01 02 03 a6 73796d626f6c a4 41434d45 a5 7072696365 cb 3ff8000000000000", 0,
		"", NULL },
	{ "83 a6 73796d626f6c a4 41434d45 a1 78 80 a5 7072696365 cb 3ff8000000000000", 0, "",
		NULL },
	{ "83 a6 73796d626f6c a4 41434d45 a5 7072696365 cb 3ff8000000000000 a1 78 c0", 0, "",
		NULL },
	{ "82 d9 06 73796d626f6c a4 41434d45 a5 7072696365 cb 3ff8000000000000", 0, "", NULL },
	{ "de 0002 a6 73796d626f6c a4 41434d45 a5 7072696365 cb 3ff8000000000000", 0, "", NULL },
	{ "df 00000002 a6 73796d626f6c a4 41434d45 a5 7072696365 cb 3ff8000000000000", 0, "",
		NULL },
	/* a key that begins as another */
	{ "83 a7 73796d626f6c73 01 a6 73796d626f6c a4 41434d45 a5 7072696365 cb 3ff8000000000000",
		0, "", NULL },
	{ "81 a6 73796d626f6c a4 41434d45", NETRON_E_INVALID_VALUE, "price",
		"a required value is missing" },
	{ "80", NETRON_E_INVALID_VALUE, "symbol", "a required value is missing" },
	{ "82 a6 73796d626f6c c0 a5 7072696365 cb 3ff8000000000000", NETRON_E_INVALID_VALUE,
		"symbol", "expected a string" },
	{ "83 a6 73796d626f6c a1 41 a6 73796d626f6c a1 41 a5 7072696365 00", NETRON_E_INVALID_VALUE,
		"symbol", "a key that is there twice" },
	{ "82 a6 73796d626f6c 01 a5 7072696365 00", NETRON_E_INVALID_VALUE, "symbol",
		"expected a string" },
	{ "82 a6 73796d626f6c a1 41 a5 7072696365 a0", NETRON_E_INVALID_VALUE, "price",
		"expected a number" },
	{ "83 01 02 a6 73796d626f6c a1 41 a5 7072696365 00", NETRON_E_INVALID_VALUE, "",
		"a key that is no string" },
	{ "92 a1 41 00", NETRON_E_INVALID_VALUE, "", "expected an object" },
	{ "c0", NETRON_E_INVALID_VALUE, "", "expected an object" },
	{ "82 a6 73796d626f6c a4 41434d", NETRON_E_DECODE, "symbol", NULL },
	{ "df ffffffff", NETRON_E_DECODE, "", NULL },
	{ "83 a1 78 c1 a6 73796d626f6c a1 41 a5 7072696365 00", NETRON_E_DECODE, "", NULL },
};

START_TEST(keys_may_come_in_any_order_but_once)
{
	netron_slot slot = test_slot(test_quote_type());
	struct test_quote quote;
	struct bench bench;
	uint8_t data[128];

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(objects); i++) {
		size_t size = nt_test_bytes(objects[i].hex, data, sizeof(data));
		long taken = bench_read(&bench, &slot, data, size, &quote);

		ck_assert_msg(bench.error == objects[i].error, "%s: %d %s", objects[i].hex,
			bench.error, bench.reason);
		ck_assert_str_eq(bench.path, objects[i].path);
		if (objects[i].reason)
			ck_assert_str_eq(bench.reason, objects[i].reason);
		if (objects[i].error)
			continue;
		ck_assert_int_eq(taken, (long)size);
		ck_assert_str_eq(quote.symbol, "ACME");
		ck_assert(quote.price == 1.5);
	}
	bench_fini(&bench);
}
END_TEST

/* 256 unknown keys pass, 257 do not. */
START_TEST(unknown_keys_are_counted)
{
	netron_slot slot = test_slot(test_quote_type());
	struct test_quote quote;
	struct bench bench;
	uint8_t data[4096];

	bench_init(&bench);
	for (unsigned unknown = 256; unknown <= 257; unknown++) {
		size_t at = 3;

		data[0] = 0xde;
		data[1] = (uint8_t)((unknown + 2) >> 8);
		data[2] = (uint8_t)(unknown + 2);
		for (unsigned i = 0; i < unknown; i++) {
			memcpy(data + at, "\xa2__\xc0", 4);
			at += 4;
		}
		at += nt_test_bytes(quote_bytes + 3, data + at, sizeof(data) - at);
		ck_assert_int_eq(bench_read(&bench, &slot, data, at, &quote),
			unknown == 256 ? (long)at : -1);
	}
	ck_assert_int_eq(bench.error, NETRON_E_TOO_LARGE);
	bench_fini(&bench);
}
END_TEST

/* ---- absence ---- */

static netron_slot everything_slot(void)
{
	return test_slot(test_everything_type());
}

static void expect_same(const struct test_everything *a, const struct test_everything *b)
{
	ck_assert(a->flag == b->flag && a->i8 == b->i8 && a->i16 == b->i16 && a->i32 == b->i32);
	ck_assert(a->i64 == b->i64 && a->u8 == b->u8 && a->u16 == b->u16 && a->u32 == b->u32);
	ck_assert(a->u64 == b->u64 && a->f32 == b->f32 && a->f64 == b->f64);
	ck_assert_str_eq(a->text, b->text);
	ck_assert_uint_eq(a->blob.size, b->blob.size);
	ck_assert_mem_eq(a->blob.data, b->blob.data, b->blob.size);
	ck_assert_int_eq(a->at, b->at);
	ck_assert_int_eq(a->span, b->span);
	ck_assert_mem_eq(&a->id, &b->id, sizeof(a->id));
	ck_assert(netron_value_equal(a->any, b->any));
	ck_assert_str_eq(a->quote.symbol, b->quote.symbol);
	ck_assert_str_eq(a->maybe->symbol, b->maybe->symbol);
	ck_assert(a->has_limit && a->limit == b->limit && a->retries == b->retries);
	ck_assert_str_eq(a->note, b->note);
	ck_assert_mem_eq(a->doubles.items, b->doubles.items, 3 * sizeof(double));
	ck_assert_str_eq(a->names.items[2], b->names.items[2]);
	ck_assert_mem_eq(a->numbers.items, b->numbers.items, 3 * sizeof(int32_t));
	ck_assert_str_eq(a->quotes.items[1].symbol, b->quotes.items[1].symbol);
	ck_assert_mem_eq(a->unique.items, b->unique.items, 3 * sizeof(int32_t));
	ck_assert_mem_eq(a->fixed, b->fixed, sizeof(a->fixed));
	ck_assert_str_eq(a->counters.items[1].key, "b");
	ck_assert_int_eq(a->counters.items[1].value, -2);
	ck_assert_str_eq(a->labels.items[1].value, "high");
	ck_assert_int_eq(a->choice.tag, 3);
	ck_assert_str_eq(a->choice.as.quote.symbol, "C");
	ck_assert(a->color == 5 && a->side == 2 && a->rights == 3 && a->percent == 100);
	ck_assert(a->sparse.items[0].has && !a->sparse.items[1].has);
	ck_assert_int_eq(a->sparse.items[2].value, -4);
	ck_assert_str_eq(a->code, "12345");
}

START_TEST(every_kind_of_member_survives_the_way)
{
	struct test_everything value = test_everything_sample(), back;
	netron_slot slot = everything_slot();
	struct bench bench;

	bench_init(&bench);
	for (int native = 0; native < 2; native++) {
		ck_assert_msg(bench_write(&bench, &slot, &value, native), "%s: %s", bench.path,
			bench.reason);
		memset(&back, 0xee, sizeof(back));
		ck_assert_msg(bench_read(&bench, &slot, bench.out.data, nt_buf_size(&bench.out),
				      &back) == (long)nt_buf_size(&bench.out),
			"%s: %s", bench.path, bench.reason);
		expect_same(&back, &value);
		for (size_t cut = 0; cut < nt_buf_size(&bench.out); cut++) {
			ck_assert_int_eq(bench_read(&bench, &slot, bench.out.data, cut, &back), -1);
			ck_assert_int_eq(bench.error, NETRON_E_DECODE);
		}
	}
	bench_fini(&bench);
}
END_TEST

/* The sample without what may be missing, written and read. */
START_TEST(what_may_be_absent_is_left_out)
{
	struct test_everything value = test_everything_sample(), back;
	netron_slot slot = everything_slot();
	struct bench bench;

	value.any = NULL;
	value.maybe = NULL;
	value.has_limit = false;
	value.note = NULL;
	bench_init(&bench);
	ck_assert(bench_write(&bench, &slot, &value, false));
	ck_assert_ptr_null(memmem(bench.out.data, nt_buf_size(&bench.out), "limit", 5));
	ck_assert_uint_eq(bench.out.data[2], test_everything_type()->count - 4);
	ck_assert_int_ge(
		bench_read(&bench, &slot, bench.out.data, nt_buf_size(&bench.out), &back), 0);
	ck_assert_ptr_null(back.any);
	ck_assert_ptr_null(back.maybe);
	ck_assert(!back.has_limit);
	ck_assert_ptr_null(back.note);
	bench_fini(&bench);
}
END_TEST

/* Parameters of which all may be absent, to see nil, undefined and defaults. */
struct optionals {
	bool has_a;
	int32_t a;
	const char *b;
	int32_t c;
	const struct test_quote *d;
};

static const netron_struct *optionals_type(void)
{
	static struct test_table table;
	static const struct optionals defaults = { .c = 7 };
	const struct test_member members[] = {
		{ "a", NETRON_OP_I32, offsetof(struct optionals, a),
			offsetof(struct optionals, has_a), NULL },
		{ "b", NETRON_OP_STRING, offsetof(struct optionals, b), NETRON_NULLABLE, NULL },
		{ "c", NETRON_OP_I32, offsetof(struct optionals, c), NETRON_DEFAULTED, NULL },
		{ "d", NETRON_OP_STRUCT, offsetof(struct optionals, d), NETRON_POINTER,
			test_quote_type() },
	};

	table.type.defaults = &defaults;
	return table.type.name ? &table.type
			       : test_table_make(&table, "Optionals", sizeof(defaults), members, 4);
}

START_TEST(nil_and_undefined_are_absent)
{
	static const char *const cases[] = { "80", "84 a1 61 c0 a1 62 c0 a1 63 c0 a1 64 c0",
		"84 a1 61 d40000 a1 62 d40000 a1 63 d40000 a1 64 d40000" };
	netron_slot slot = test_slot(optionals_type());
	struct optionals value;
	struct bench bench;
	uint8_t data[64];

	bench_init(&bench);
	for (size_t i = 0; i < COUNT(cases); i++) {
		size_t size = nt_test_bytes(cases[i], data, sizeof(data));

		ck_assert_int_eq(bench_read(&bench, &slot, data, size, &value), (long)size);
		ck_assert(!value.has_a && !value.b && value.c == 7 && !value.d);
	}
	/* nil twice is twice; any other extension is no undefined */
	ck_assert_int_eq(bench_read(&bench, &slot,
				 "\x82\xa1"
				 "a\xc0\xa1"
				 "a\xc0",
				 7, &value),
		-1);
	ck_assert_str_eq(bench.path, "a");
	ck_assert_int_eq(bench_read(&bench, &slot,
				 "\x81\xa1"
				 "a\xd4\0\1",
				 6, &value),
		-1);
	ck_assert_int_eq(bench_read(&bench, &slot,
				 "\x81\xa1"
				 "a\xd4\5\0",
				 6, &value),
		-1);
	bench_fini(&bench);
}
END_TEST

/* ---- parameters ---- */

static long read_args(
	struct bench *bench, const netron_struct *type, const char *hex, uint32_t count, void *out)
{
	uint8_t data[128 + NT_BUF_SLACK] = { 0 };
	size_t size = nt_test_bytes(hex, data, 128);
	struct nt_reader reader;
	const uint8_t *p;

	nt_reader_init(&reader, data + size, &bench->arena, &bench->limits);
	p = nt_unpack_args(&reader, data, count, type, out);
	nt_reader_done(&reader);
	bench->error = reader.error;
	strcpy(bench->path, nt_reader_path(&reader));
	return p ? p - data : -1;
}

START_TEST(parameters_stand_in_order)
{
	struct test_quote quote;
	struct optionals value;
	struct bench bench;

	bench_init(&bench);
	ck_assert_int_eq(read_args(&bench, test_quote_type(), "a1 41 02", 2, &quote), 3);
	ck_assert_str_eq(quote.symbol, "A");
	ck_assert(quote.price == 2);
	/* more than declared are stepped over, but checked */
	ck_assert_int_eq(
		read_args(&bench, test_quote_type(), "a1 41 02 93 01 02 03", 3, &quote), 7);
	ck_assert_int_eq(read_args(&bench, test_quote_type(), "a1 41 02 c1", 3, &quote), -1);
	ck_assert_int_eq(read_args(&bench, test_quote_type(), "a1 41", 1, &quote), -1);
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	ck_assert_str_eq(bench.path, "price");
	ck_assert_int_eq(read_args(&bench, test_quote_type(), "a1 41", 4000000000u, &quote), -1);
	ck_assert_int_eq(bench.error, NETRON_E_DECODE);
	ck_assert_int_eq(read_args(&bench, optionals_type(), "", 0, &value), 0);
	ck_assert(!value.has_a && value.c == 7);
	ck_assert_int_eq(read_args(&bench, optionals_type(), "05 c0 c0", 3, &value), 3);
	ck_assert(value.has_a && value.a == 5 && !value.b && value.c == 7);
	bench_fini(&bench);
}
END_TEST

static size_t write_args(
	struct bench *bench, const netron_struct *type, const void *value, uint32_t *count)
{
	struct nt_writer writer;
	uint8_t *p;

	nt_buf_truncate(&bench->out, 0);
	p = nt_writer_begin(&writer, &bench->out, 0, false);
	*count = nt_pack_args_count(type, value);
	p = nt_pack_args(&writer, p, type, value);
	bench->error = writer.error;
	strcpy(bench->path, nt_writer_path(&writer));
	if (p)
		nt_writer_end(&writer, p);
	return nt_buf_size(&bench->out);
}

START_TEST(trailing_absent_parameters_are_not_sent)
{
	struct test_quote quote = { "Q", 1 };
	struct optionals value = { .c = 7 };
	struct bench bench;
	uint32_t count;

	bench_init(&bench);
	write_args(&bench, optionals_type(), &value, &count);
	ck_assert_uint_eq(count, 3); /* c is always there */
	bench_expect(&bench, "holes are undefined", "d40000 d40000 07");
	value.d = &quote;
	value.has_a = true;
	write_args(&bench, optionals_type(), &value, &count);
	ck_assert_uint_eq(count, 4);
	bench_expect(&bench, "all",
		"00 d40000 07 82 a6 73796d626f6c a1 51 a5 7072696365 cb 3ff0000000000000");
	quote.symbol = NULL;
	write_args(&bench, optionals_type(), &value, &count);
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	ck_assert_str_eq(bench.path, "d.symbol");
	bench_fini(&bench);
}
END_TEST

struct rest {
	int32_t first;
	netron_strings others;
};

START_TEST(the_last_parameter_may_take_the_rest)
{
	static const netron_list_type list = { { NULL, sizeof(char *), NETRON_OP_STRING, 1 }, 0,
		3 };
	static struct test_table table;
	static const struct test_member members[] = {
		{ "first", NETRON_OP_I32, offsetof(struct rest, first), NETRON_REQUIRED, NULL },
		{ "others", NETRON_OP_LIST, offsetof(struct rest, others), NETRON_DEFAULTED,
			&list },
	};
	const netron_struct *type =
		test_table_make(&table, "Rest", sizeof(struct rest), members, 2);
	struct rest value = { 1, NETRON_STRINGS("a", "b") }, back;
	struct bench bench;
	uint32_t count;

	table.type.flags = NETRON_STRUCT_REST;
	bench_init(&bench);
	write_args(&bench, type, &value, &count);
	ck_assert_uint_eq(count, 3);
	bench_expect(&bench, "rest", "01 a1 61 a1 62");
	ck_assert_int_eq(read_args(&bench, type, "01 a1 61 a1 62", 3, &back), 5);
	ck_assert_uint_eq(back.others.count, 2);
	ck_assert_str_eq(back.others.items[1], "b");
	ck_assert_int_eq(read_args(&bench, type, "01", 1, &back), 1);
	ck_assert_uint_eq(back.others.count, 0);
	ck_assert_int_eq(read_args(&bench, type, "", 0, &back), -1);
	ck_assert_str_eq(bench.path, "first");
	ck_assert_int_eq(read_args(&bench, type, "01 a1 61 02", 3, &back), -1);
	ck_assert_str_eq(bench.path, "others[1]");
	ck_assert_int_eq(read_args(&bench, type, "01 a0 a0 a0 a0", 5, &back), -1);
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	bench_fini(&bench);
}
END_TEST

/* ---- paths and limits ---- */

START_TEST(errors_name_the_path)
{
	struct test_everything value = test_everything_sample(), back;
	netron_slot slot = everything_slot();
	struct bench bench;
	uint8_t *at;

	bench_init(&bench);
	ck_assert(bench_write(&bench, &slot, &value, false));
	at = memmem(bench.out.data, nt_buf_size(&bench.out),
		"\xa1"
		"B\xa5price",
		8);
	ck_assert_ptr_nonnull(at);
	at = memmem(at + 1, nt_buf_size(&bench.out) - (size_t)(at - bench.out.data) - 1,
		"\xa1"
		"B\xa5price",
		8);
	ck_assert_ptr_nonnull(at); /* the second stands in quotes */
	at[8] = 0xc3;
	memset(at + 9, 0xc3, 8);
	ck_assert_int_eq(
		bench_read(&bench, &slot, bench.out.data, nt_buf_size(&bench.out), &back), -1);
	ck_assert_str_eq(bench.path, "quotes[1].price");
	bench_fini(&bench);
}
END_TEST

/* What a peer calls a member may be longer than the path: nothing but text of it is told. */
START_TEST(paths_are_cut_in_front)
{
	static const struct {
		unsigned sizes[4]; /* of the names, from the outermost in */
		const char *begin;
		size_t length;
	} cases[] = {
		{ { 200 }, "...", 3 },
		{ { 156 }, "kkk", 156 },
		{ { 157 }, "...", 3 },
		{ { 2, 155 }, "...kkk", 158 },
		{ { 2, 3, 200 }, "...", 3 },
		{ { 200, 2, 3 }, "...kk.kkk", 9 },
		{ { 3, 200, 2 }, "...kk", 5 },
	};
	const netron_value *value;
	struct bench bench;
	char data[1024];

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		size_t size = 0;

		for (size_t k = 0; k < 4 && cases[i].sizes[k]; k++) {
			data[size++] = (char)0x81;
			data[size++] = (char)0xd9;
			data[size++] = (char)cases[i].sizes[k];
			memset(data + size, 'k', cases[i].sizes[k]);
			size += cases[i].sizes[k];
		}
		data[size++] = (char)0xa1; /* a string that is no UTF-8 */
		data[size++] = (char)0xff;
		bench_init(&bench);
		ck_assert_int_eq(bench_read_value(&bench, data, size, &value), -1);
		ck_assert_uint_eq(strlen(bench.path), cases[i].length);
		ck_assert_uint_eq(strspn(bench.path, "k."), cases[i].length);
		ck_assert_int_eq(strncmp(bench.path, cases[i].begin, strlen(cases[i].begin)), 0);
		bench_fini(&bench);
	}
}
END_TEST

START_TEST(writing_names_the_path_too)
{
	struct test_quote quotes[2] = { { "A", 1 }, { NULL, 2 } };
	const char *names[] = { "fine", "\xff" };
	netron_slot slot = everything_slot();
	struct test_everything value = test_everything_sample();
	struct bench bench;

	bench_init(&bench);
	value.quotes.items = quotes;
	ck_assert(!bench_write(&bench, &slot, &value, false));
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	ck_assert_str_eq(bench.path, "quotes[1].symbol");
	value = test_everything_sample();
	value.names = (netron_strings){ names, 2 };
	ck_assert(!bench_write(&bench, &slot, &value, false));
	ck_assert_str_eq(bench.path, "names[1]");
	value = test_everything_sample();
	value.at = -1;
	ck_assert(!bench_write(&bench, &slot, &value, false));
	ck_assert_int_eq(bench.error, NETRON_E_RANGE);
	ck_assert_str_eq(bench.path, "at");
	bench_fini(&bench);
}
END_TEST

/* A struct that holds itself: depth is what limits it, in both directions. */
struct nested {
	const struct nested *next;
};

START_TEST(nesting_is_limited_both_ways)
{
	static struct test_table table;
	const struct test_member members[] = { { "n", NETRON_OP_STRUCT, 0, NETRON_POINTER,
		&table.type } };
	const netron_struct *type =
		test_table_make(&table, "Nested", sizeof(struct nested), members, 1);
	netron_slot slot = test_slot(type);
	struct nested links[33], back;
	struct bench bench;

	bench_init(&bench);
	for (unsigned i = 0; i < 33; i++)
		links[i].next = i ? &links[i - 1] : NULL;
	ck_assert(!bench_write(&bench, &slot, &links[32], false));
	ck_assert_int_eq(bench.error, NETRON_E_TOO_LARGE);
	ck_assert(bench_write(&bench, &slot, &links[31], false));
	ck_assert_int_ge(
		bench_read(&bench, &slot, bench.out.data, nt_buf_size(&bench.out), &back), 0);
	ck_assert_ptr_nonnull(back.next);
	bench.limits.max_depth = 31;
	ck_assert_int_eq(
		bench_read(&bench, &slot, bench.out.data, nt_buf_size(&bench.out), &back), -1);
	ck_assert_int_eq(bench.error, NETRON_E_TOO_LARGE);
	bench_fini(&bench);
}
END_TEST

/* What is stepped over counts as nested where it stands. */
START_TEST(unknown_values_count_as_nested)
{
	netron_slot slot = test_slot(optionals_type());
	struct optionals value;
	struct bench bench;
	uint8_t data[64];

	bench_init(&bench);
	memcpy(data, "\x81\xa1x", 3);
	memset(data + 3, 0x91, 40);
	data[3 + 31] = 0xc0;
	ck_assert_int_eq(bench_read(&bench, &slot, data, 35, &value), 35);
	data[3 + 31] = 0x91;
	ck_assert_int_eq(bench_read(&bench, &slot, data, 43, &value), -1);
	ck_assert_int_eq(bench.error, NETRON_E_TOO_LARGE);
	bench_fini(&bench);
}
END_TEST

START_TEST(elements_and_memory_are_limited)
{
	struct test_everything value = test_everything_sample(), back;
	netron_slot slot = everything_slot();
	struct bench bench;

	bench_init(&bench);
	ck_assert(bench_write(&bench, &slot, &value, false));
	bench.limits.max_elements = 40;
	ck_assert_int_eq(
		bench_read(&bench, &slot, bench.out.data, nt_buf_size(&bench.out), &back), -1);
	ck_assert_int_eq(bench.error, NETRON_E_TOO_LARGE);
	bench.limits.max_elements = 0;
	nt_arena_fini(&bench.arena);
	nt_arena_init(&bench.arena, &bench.pool, 300);
	ck_assert_int_eq(
		bench_read(&bench, &slot, bench.out.data, nt_buf_size(&bench.out), &back), -1);
	ck_assert_int_eq(bench.error, NETRON_E_TOO_LARGE);
	bench_fini(&bench);
}
END_TEST

Suite *walk_suite(void)
{
	Suite *suite = suite_create("walk");
	TCase *tests = tcase_create("walk");

	tcase_add_test(tests, a_struct_is_an_object_with_its_keys_as_written);
	tcase_add_test(tests, keys_may_come_in_any_order_but_once);
	tcase_add_test(tests, unknown_keys_are_counted);
	tcase_add_test(tests, every_kind_of_member_survives_the_way);
	tcase_add_test(tests, what_may_be_absent_is_left_out);
	tcase_add_test(tests, nil_and_undefined_are_absent);
	tcase_add_test(tests, parameters_stand_in_order);
	tcase_add_test(tests, trailing_absent_parameters_are_not_sent);
	tcase_add_test(tests, the_last_parameter_may_take_the_rest);
	tcase_add_test(tests, errors_name_the_path);
	tcase_add_test(tests, paths_are_cut_in_front);
	tcase_add_test(tests, writing_names_the_path_too);
	tcase_add_test(tests, nesting_is_limited_both_ways);
	tcase_add_test(tests, unknown_values_count_as_nested);
	tcase_add_test(tests, elements_and_memory_are_limited);
	suite_add_tcase(suite, tests);
	return suite;
}
