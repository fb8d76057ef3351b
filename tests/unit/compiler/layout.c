/* layout.c - what netronc thinks values take in C is what the C compiler makes of them. */
#include "model/layout.h"
#include "model_suites.h"

#include <netron/netron.h>

#include <string.h>

/* As they are generated; the names in the text below are the same. */
typedef struct {
	bool a;
	int64_t b;
	uint8_t c;
	float d;
	int16_t e;
} Scalars;

typedef struct {
	const char *a;
	netron_bytes b;
	netron_time c;
	netron_uuid d;
	const netron_value *e;
	netron_i32s f;
} Wide;

typedef struct {
	bool has_a;
	uint8_t a;
	bool has_b;
	double b;
	const char *c;
	const Wide *d;
	bool has_e;
	netron_bytes e;
	bool has_f;
	uint16_t f[3];
	bool has_g;
	uint64_t g;
} Absent;

typedef struct {
	char nothing;
} Empty;

typedef struct {
	bool has_value;
	int32_t value;
} i32_optional;

typedef struct {
	Scalars a[3];
	i32_optional b[5];
	const Wide *c[2];
	Empty d;
	uint8_t e[2][3];
} Arrays;

typedef struct {
	int32_t tag;
	union {
		Arrays a;
		uint8_t b[7];
	};
} Either;

typedef struct {
	int32_t tag;
	union {
		uint8_t b[7];
	};
} Odd;

typedef struct {
	Odd odd[3];
	Either either;
	uint8_t small;
} Deep;

static const char text[] =
	"enum Small : u8 { a }\n"
	"flags Bits : u64 { a }\n"
	"type Row = Rest[3];\n"
	"type Rest = u8;\n"
	"struct Deep { odd: Odd[3]; either: Either; small: Small; }\n"
	"union Odd { b: u8[7]; }\n"
	"union Either { a: Arrays; b: u8[7]; }\n"
	"struct Arrays { a: Scalars[3]; b: i32?[5]; c: Wide?[2]; d: Empty; e: Row[2]; }\n"
	"struct Empty { }\n"
	"struct Absent { a: u8?; b: f64?; c: string?; d: Wide?; e: bytes?; f: u16[3]?; g: Bits?; "
	"}\n"
	"struct Wide { a: string; b: bytes; c: timestamp; d: uuid; e: any; f: i32[]; }\n"
	"struct Scalars { a: bool; b: i64; c: u8; d: f32; e: i16; }\n";

static const struct {
	const char *name;
	size_t size, align;
} expected[] = {
#define EXPECT(type)                                                                               \
	{                                                                                          \
#type, sizeof(type), _Alignof(type)                                                \
	}
	EXPECT(Scalars),
	EXPECT(Wide),
	EXPECT(Absent),
	EXPECT(Empty),
	EXPECT(Arrays),
	EXPECT(Either),
	EXPECT(Odd),
	EXPECT(Deep),
#undef EXPECT
};

static struct model_layout layout_of(const struct model_file *file, const char *name)
{
	for (size_t i = 0; i < file->declarations.count; i++) {
		const struct model_declaration *it = &file->declarations.items[i];

		if (strcmp(it->as.structure->base.name, name) == 0)
			return it->kind == MODEL_DECLARES_STRUCT ? it->as.structure->layout
								 : it->as.union_->layout;
	}
	ck_abort_msg("no declaration %s", name);
	return (struct model_layout){ 0 };
}

START_TEST(test_same_as_c)
{
	static const struct resolve_options options = { .for_output = true };
	struct arena *arena = arena_new(NULL);
	struct diag_list *diags = diag_list_new(arena);
	struct resolve_result result =
		resolve_text(arena, diags, "t.nsvc", text, strlen(text), &options);
	struct model_layout layout = layout_of(result.model->files.items[0], expected[_i].name);

	ck_assert_uint_eq(diag_count(diags), 0);
	if (sizeof(void *) == 8) { /* smaller elsewhere: NETRON_FITS checks that */
		ck_assert_uint_eq(layout.size, expected[_i].size);
		ck_assert_uint_eq(layout.align, expected[_i].align);
	}
	arena_free(arena);
}
END_TEST

/* What held the one before twice took twice the time. */
START_TEST(test_long_chain)
{
	static const struct resolve_options options = { .for_output = true };
	struct arena *arena = arena_new(NULL);
	struct diag_list *diags = diag_list_new(arena);
	struct resolve_result result;
	struct text chain;

	text_init(&chain, arena);
	for (int i = 3000; i > 0; i--)
		text_format(&chain, "union U%d { a: U%d; b: A%d; }\ntype A%d = U%d;\n", i, i - 1, i,
			i, i - 1);
	text_add(&chain, "@closed union U0 { a: i32; bee: u8[10]; }\n");
	result = resolve_text(arena, diags, "t.nsvc", chain.data, chain.size, &options);
	ck_assert_uint_eq(diag_count(diags), 0);
	ck_assert_uint_eq(layout_of(result.model->files.items[0], "U3000").size, 4 * 3000 + 4 + 12);
	ck_assert_uint_eq(layout_of(result.model->files.items[0], "U0").least, 1 + 2 + 1);
	ck_assert_uint_eq(layout_of(result.model->files.items[0], "U3000").least, 1);
	arena_free(arena);
}
END_TEST

Suite *layout_suite(void)
{
	Suite *suite = suite_create("compiler layout");
	TCase *tests = tcase_create("layout");

	tcase_add_loop_test(
		tests, test_same_as_c, 0, (int)(sizeof(expected) / sizeof(expected[0])));
	tcase_add_test(tests, test_long_chain);
	suite_add_tcase(suite, tests);
	return suite;
}
