/* resolve.c - what files mean once everything in them is resolved. What is wrong with wrong ones is
 * tested in tests/compiler/bad. */
#include "model_suites.h"

#include <string.h>

struct meaning {
	struct arena *arena;
	struct diag_list *diags;
	const struct model_file *file;
};

static void open_text(struct meaning *meaning, const char *text)
{
	static const struct resolve_options options = { .for_output = false };
	struct resolve_result result;

	meaning->arena = arena_new(NULL);
	ck_assert_ptr_nonnull(meaning->arena);
	meaning->diags = diag_list_new(meaning->arena);
	result = resolve_text(
		meaning->arena, meaning->diags, "dir/t.nsvc", text, strlen(text), &options);
	for (size_t i = 0; i < diag_count(meaning->diags); i++)
		ck_assert_msg(diag_at(meaning->diags, i)->level != DIAG_ERROR, "%s",
			diag_at(meaning->diags, i)->message);
	ck_assert_uint_eq(result.model->files.count, 1);
	meaning->file = result.model->files.items[0];
	ck_assert(meaning->file->is_requested);
}

static void close_text(struct meaning *meaning)
{
	arena_free(meaning->arena);
}

/* The declaration of that name: each begins with its base. */
static const void *find(const struct meaning *meaning, const char *name)
{
	for (size_t i = 0; i < meaning->file->declarations.count; i++) {
		const struct model_base *base =
			&meaning->file->declarations.items[i].as.structure->base;

		if (strcmp(base->name, name) == 0)
			return base;
	}
	ck_abort_msg("no declaration %s", name);
	return NULL;
}

static const struct model_field *field(const struct model_struct *structure, const char *name)
{
	for (size_t i = 0; i < structure->fields.count; i++)
		if (strcmp(structure->fields.items[i].base.name, name) == 0)
			return &structure->fields.items[i];
	ck_abort_msg("no field %s", name);
	return NULL;
}

static size_t place(const struct meaning *meaning, const char *name)
{
	const void *base = find(meaning, name);
	size_t i = 0;

	while (meaning->file->declarations.items[i].as.structure != base)
		i++;
	return i;
}

START_TEST(test_file)
{
	struct meaning meaning;

	open_text(&meaning, "/// All of it.\nnamespace acme.trade;\nstruct Quote { x: i32; }\n");
	ck_assert_str_eq(meaning.file->path, "dir/t.nsvc");
	ck_assert_str_eq(meaning.file->stem, "t");
	ck_assert_str_eq(meaning.file->namespace_, "acme.trade");
	ck_assert_str_eq(meaning.file->c_prefix, "acme_trade_");
	ck_assert_str_eq(meaning.file->doc, "All of it.");
	ck_assert_str_eq(((const struct model_struct *)find(&meaning, "Quote"))->base.c_name,
		"acme_trade_quote");
	close_text(&meaning);
}
END_TEST

START_TEST(test_c_names)
{
	struct meaning meaning;
	const struct model_service *service;
	const struct model_enum *side;
	const struct model_struct *quote;

	open_text(&meaning,
		"namespace acme;\n"
		"struct Quote { bidPrice: f64; int: i32; errno: i32; has: bool?; }\n"
		"enum Side { buy, sellShort, @cName(\"other\") int }\n"
		"const MAX_ORDERS: u32 = 1;\n"
		"service trade.Market@1.2.0 {\n"
		"  getQuote(symbol: string, self: i32, outX: i32, market: i32, class: i32) -> "
		"Quote;\n"
		"  int();\n  @cName(\"drop_all\") delete();\n}\n"
		"@cName(\"old_market\") service trade.Market@1.1.0 { get(oldMarket: i32); }\n");
	quote = find(&meaning, "Quote");
	ck_assert_str_eq(quote->fields.items[0].base.c_name, "bid_price");
	ck_assert_str_eq(quote->fields.items[1].base.c_name, "int_");
	ck_assert_str_eq(quote->fields.items[1].base.c_stem, "int");
	ck_assert_str_eq(quote->fields.items[2].base.c_name, "errno_");
	side = find(&meaning, "Side");
	ck_assert_str_eq(side->base.c_name, "acme_side");
	ck_assert_str_eq(side->values.items[0].base.c_name, "ACME_SIDE_BUY");
	ck_assert_str_eq(side->values.items[1].base.c_name, "ACME_SIDE_SELL_SHORT");
	ck_assert_str_eq(side->values.items[2].base.c_name, "ACME_SIDE_OTHER");
	ck_assert_str_eq(((const struct model_const *)find(&meaning, "MAX_ORDERS"))->base.c_name,
		"ACME_MAX_ORDERS");
	service = find(&meaning, "trade.Market");
	ck_assert_str_eq(service->base.c_name, "acme_trade_market");
	ck_assert_str_eq(service->handle, "market");
	ck_assert_str_eq(service->key, "trade.Market@1.2.0");
	ck_assert_str_eq(service->members.items[0].base.c_name, "get_quote");
	ck_assert_str_eq(service->members.items[0].params.items[0].base.c_name, "symbol");
	ck_assert_str_eq(service->members.items[0].params.items[1].base.c_name, "self_");
	ck_assert_str_eq(service->members.items[0].params.items[2].base.c_name, "out_x_");
	ck_assert_str_eq(service->members.items[0].params.items[3].base.c_name, "market_");
	ck_assert_str_eq(service->members.items[0].params.items[4].base.c_name, "class_");
	ck_assert_str_eq(service->members.items[1].base.c_name, "int_");
	ck_assert_str_eq(service->members.items[1].base.c_stem, "int");
	ck_assert_str_eq(service->members.items[2].base.c_name, "drop_all");
	close_text(&meaning);
}
END_TEST

START_TEST(test_names_without_a_namespace)
{
	struct meaning meaning;
	const struct model_struct *order;

	open_text(&meaning, "struct Int { x: i32; }\nstruct Time { x: i32; }\n"
			    "struct Order { int: Int; quote: Quote; }\nstruct Quote { x: i32; }\n"
			    "enum Seek { set, other }\n");
	ck_assert_str_eq(meaning.file->c_prefix, "");
	ck_assert_str_eq(((const struct model_struct *)find(&meaning, "Int"))->base.c_name, "int_");
	ck_assert_str_eq(
		((const struct model_struct *)find(&meaning, "Time"))->base.c_name, "time_");
	order = find(&meaning, "Order");
	/* A field may not hide the type of the next one. */
	ck_assert_str_eq(field(order, "quote")->base.c_name, "quote_");
	ck_assert_str_eq(
		((const struct model_enum *)find(&meaning, "Seek"))->values.items[0].base.c_name,
		"SEEK_SET_");
	close_text(&meaning);
}
END_TEST

START_TEST(test_values)
{
	struct meaning meaning;
	const struct model_struct *a;
	const struct model_enum *small, *bits;

	open_text(&meaning,
		"const BIG: u64 = 18446744073709551615;\nconst LOW: i64 = -9223372036854775808;\n"
		"const FIVE: u8 = N;\nconst N: i64 = 5;\nconst HALF: f32 = 0.5;\nconst WAIT: "
		"duration "
		"= 250ms;\n"
		"enum Small : i8 { a = -2, b, c, d = N, e }\n"
		"flags Bits : u8 { r, w, x = 8, y, rw = 3 }\n"
		"type Names = string[];\n"
		"struct A {\n  n: i32 = 0x10;\n  side: Small = Small.b;\n  set: Bits = [r, w];\n"
		"  names: Names = [\"x\", \"y\"];\n  size: u32 = 4KiB;\n  inner: B = { v: 1 };\n"
		"  f: f64 = 3;\n  far: f64 = -inf;\n}\nstruct B { v: u8; w: u8 = 9; }\n");
	ck_assert_uint_eq(
		((const struct model_const *)find(&meaning, "BIG"))->value.integer, UINT64_MAX);
	ck_assert(((const struct model_const *)find(&meaning, "LOW"))->value.is_negative);
	ck_assert_int_eq(
		(int64_t)((const struct model_const *)find(&meaning, "LOW"))->value.integer,
		INT64_MIN);
	ck_assert_uint_eq(((const struct model_const *)find(&meaning, "FIVE"))->value.integer, 5);
	ck_assert_uint_eq(
		((const struct model_const *)find(&meaning, "WAIT"))->value.integer, 250000000);
	small = find(&meaning, "Small");
	ck_assert_int_eq(small->underlying, MODEL_I8);
	ck_assert_int_eq(small->values.items[0].value, -2);
	ck_assert_int_eq(small->values.items[1].value, -1);
	ck_assert_int_eq(small->values.items[2].value, 0);
	ck_assert_int_eq(small->values.items[3].value, 5);
	ck_assert_int_eq(small->values.items[4].value, 6);
	bits = find(&meaning, "Bits");
	ck_assert(bits->is_flags);
	ck_assert_int_eq(bits->values.items[1].value, 2);
	ck_assert_int_eq(bits->values.items[3].value, 16);
	ck_assert_int_eq(bits->values.items[4].value, 3);
	a = find(&meaning, "A");
	ck_assert_uint_eq(field(a, "n")->default_value->integer, 16);
	ck_assert_ptr_eq(field(a, "side")->default_value->enum_value, &small->values.items[1]);
	ck_assert_uint_eq(field(a, "set")->default_value->integer, 3);
	ck_assert_uint_eq(field(a, "names")->default_value->items.count, 2);
	ck_assert_str_eq(field(a, "names")->default_value->items.items[1].text, "y");
	ck_assert_uint_eq(field(a, "size")->default_value->integer, 4096);
	ck_assert_str_eq(field(a, "inner")->default_value->members.items[0].name, "v");
	ck_assert_int_eq(field(a, "f")->default_value->kind, MODEL_VALUE_FLOAT);
	ck_assert_double_eq(field(a, "f")->default_value->number, 3);
	ck_assert(field(a, "far")->default_value->number < -1e300);
	close_text(&meaning);
}
END_TEST

START_TEST(test_bounds)
{
	struct meaning meaning;
	const struct model_struct *a;
	const struct model_type *type;

	open_text(&meaning,
		"const MAX: u32 = 64;\nstruct A {\n  a: string<=MAX;\n  b: bytes<=4KiB;\n"
		"  c: i32[<=8];\n  d: u8[16];\n  @range(-1, MAX) e: i16;\n  @range(0, 1.5) f: "
		"f64?;\n"
		"  @length(1, 64) g: string;\n  @range(0, 18446744073709551615) h: u64;\n}\n");
	a = find(&meaning, "A");
	type = field(a, "a")->type;
	ck_assert(type->bounds.has_length && !type->bounds.is_code_points);
	ck_assert_uint_eq(type->bounds.max_length, 64);
	ck_assert_uint_eq(field(a, "b")->type->bounds.max_length, 4096);
	ck_assert_uint_eq(field(a, "c")->type->bounds.max_length, 8);
	ck_assert_uint_eq(field(a, "d")->type->fixed_count, 16);
	ck_assert(field(a, "e")->type->bounds.has_integer);
	ck_assert_int_eq(field(a, "e")->type->bounds.min_integer, -1);
	ck_assert_int_eq(field(a, "e")->type->bounds.max_integer, 64);
	ck_assert(field(a, "f")->type->item->bounds.has_number);
	ck_assert_double_eq(field(a, "f")->type->item->bounds.max_number, 1.5);
	ck_assert(field(a, "g")->type->bounds.is_code_points);
	ck_assert_uint_eq(field(a, "g")->type->bounds.min_length, 1);
	ck_assert(field(a, "h")->type->bounds.is_unsigned);
	ck_assert_uint_eq((uint64_t)field(a, "h")->type->bounds.max_integer, UINT64_MAX);
	close_text(&meaning);
}
END_TEST

START_TEST(test_order)
{
	struct meaning meaning;

	open_text(&meaning, "struct A { b: B; list: D[]; e: E[]; }\nstruct B { c: C[2]; }\n"
			    "type C = D;\nstruct D { a: A?; }\nenum E { e }\nunion U { v: V; }\n"
			    "struct V { x: i32; }\n");
	ck_assert_uint_lt(place(&meaning, "B"), place(&meaning, "A"));
	ck_assert_uint_lt(place(&meaning, "C"), place(&meaning, "B"));
	ck_assert_uint_lt(place(&meaning, "D"), place(&meaning, "C"));
	ck_assert_uint_lt(place(&meaning, "E"), place(&meaning, "A"));
	ck_assert_uint_lt(place(&meaning, "V"), place(&meaning, "U"));
	close_text(&meaning);
}
END_TEST

START_TEST(test_aliases)
{
	struct meaning meaning;

	open_text(&meaning, "type A = B;\ntype B = C;\ntype C = u8[4];\nstruct S { a: A; }\n");
	ck_assert_int_eq(
		((const struct model_alias *)find(&meaning, "A"))->target->kind, MODEL_ALIAS);
	ck_assert_int_eq(((const struct model_alias *)find(&meaning, "A"))->underlying->kind,
		MODEL_ARRAY_OF);
	ck_assert_int_eq(model_underlying(field(find(&meaning, "S"), "a")->type)->fixed_count, 4);
	close_text(&meaning);
}
END_TEST

START_TEST(test_inheritance)
{
	struct meaning meaning;
	const struct model_service *child, *middle;

	open_text(&meaning, "service C@1.0.0 extends B { h(c: i32); }\nservice B@2.0.0 extends "
			    "A@1.1.0 { g(); }\n"
			    "service A@1.1.0 {\n  /// Gets.\n  @timeout(2s) @idempotent "
			    "@tags(\"t\") @since(1.10)\n"
			    "  @deprecated(\"use g\")\n  f(x: i32 = 5) -> string throws "
			    "E;\n}\nerror E(404) { }\n");
	child = find(&meaning, "C");
	middle = find(&meaning, "B");
	ck_assert_ptr_eq(child->parent, middle);
	ck_assert_uint_eq(child->members.count, 3);
	ck_assert_str_eq(child->members.items[0].base.name, "f");
	ck_assert_str_eq(child->members.items[0].base.doc, "Gets.");
	ck_assert_str_eq(child->members.items[0].base.c_name, "f");
	ck_assert_str_eq(child->members.items[0].base.deprecated, "use g");
	ck_assert_str_eq(child->members.items[0].declared_in->key, "A@1.1.0");
	ck_assert_uint_eq(child->members.items[0].timeout_ms, 2000);
	ck_assert(child->members.items[0].is_idempotent);
	ck_assert_uint_eq(child->members.items[0].base.annotations.count, 5);
	ck_assert_str_eq(child->members.items[0].throws.items[0]->base.name, "E");
	ck_assert_uint_eq(child->members.items[0].params.items[0].default_value->integer, 5);
	ck_assert_str_eq(child->members.items[1].base.name, "g");
	ck_assert_str_eq(child->members.items[2].base.name, "h");
	close_text(&meaning);
}
END_TEST

static const struct {
	const char *member, *signature;
} signatures[] = {
	{ "f ( ) ;", "f()" },
	{ "oneway log(line:string);", "oneway log(line: string)" },
	{ "get(a:i32[ ]=[1,2],b:map<string,u8?>?)->E throws X,Y;",
		"get(a: i32[] = [...], b: map<string, u8?>?) -> E throws X, Y" },
	{ "w(d:stream bytes<=4KiB)->stream set<uuid>;",
		"w(d: stream bytes<=4KiB) -> stream set<uuid>" },
	{ "args(v:any...)->any[];", "args(v: any...) -> any[]" },
	{ "s(q:string=\"a\\\"\\n\");", "s(q: string = \"a\\\"\\n\")" },
	{ "b(q:bytes=\"\\xff\");", "b(q: bytes = \"\\xFF\")" },
	{ "event changed(at:timestamp);", "event changed(at: timestamp)" },
	{ "readonly property open:bool;", "readonly property open: bool" },
	{ "property key:u8[16];", "property key: u8[16]" },
	{ "d(p:P={x:1});", "d(p: P = {...})" },
};

START_TEST(test_signature)
{
	struct meaning meaning;
	struct arena *arena = arena_new(NULL);
	const struct model_service *service;

	open_text(&meaning, arena_format(arena,
				    "enum E { a }\nerror X(400) { }\nerror Y(401) { }\n"
				    "struct P { x: i32; }\nservice S@1.0.0 { %s }\n",
				    signatures[_i].member));
	service = find(&meaning, "S");
	ck_assert_str_eq(service->members.items[0].signature, signatures[_i].signature);
	close_text(&meaning);
	arena_free(arena);
}
END_TEST

START_TEST(test_annotations)
{
	struct meaning meaning;
	const struct model_struct *secret;
	const struct model_service *service;

	open_text(&meaning,
		"annotation owner(team: string, level: u8 = 1) on service;\n"
		"@owner(\"storage\", level = 7) service S@1.0.0 { f(@secret key: string); }\n"
		"struct A { @secret x: string; y: string; }\n@retryable error E(503) { }\n"
		"@closed @names enum K { a }\n@closed union U { a: i32; }\n");
	service = find(&meaning, "S");
	ck_assert(service->base.annotations.items[0].is_user_defined);
	ck_assert_uint_eq(service->base.annotations.items[0].arguments.count, 2);
	ck_assert_str_eq(
		service->base.annotations.items[0].arguments.items[0].value.text, "storage");
	ck_assert_str_eq(service->base.annotations.items[0].arguments.items[1].name, "level");
	ck_assert_uint_eq(service->base.annotations.items[0].arguments.items[1].value.integer, 7);
	ck_assert(service->members.items[0].params.items[0].is_secret);
	secret = find(&meaning, "A");
	ck_assert(secret->fields.items[0].is_secret && !secret->fields.items[1].is_secret);
	ck_assert(((const struct model_struct *)find(&meaning, "E"))->is_retryable);
	ck_assert_uint_eq(((const struct model_struct *)find(&meaning, "E"))->status, 503);
	ck_assert(((const struct model_enum *)find(&meaning, "K"))->is_closed);
	ck_assert(((const struct model_enum *)find(&meaning, "K"))->is_named);
	ck_assert(((const struct model_union *)find(&meaning, "U"))->is_closed);
	close_text(&meaning);
}
END_TEST

START_TEST(test_examples)
{
	struct meaning meaning;
	const struct model_service *service;
	const struct model_example *example;

	open_text(&meaning, "service S@1.0.0 {\n  add(a: f64, b: f64) -> f64 {\n"
			    "    example small { in { a: 1, b: 2 } out 3 }\n  }\n}\n");
	service = find(&meaning, "S");
	ck_assert_uint_eq(service->members.items[0].examples.count, 1);
	example = &service->members.items[0].examples.items[0];
	ck_assert_str_eq(example->name, "small");
	ck_assert_uint_eq(example->in.members.count, 2);
	ck_assert_double_eq(example->in.members.items[1].value.number, 2);
	ck_assert(example->has_out);
	ck_assert_double_eq(example->out.number, 3);
	close_text(&meaning);
}
END_TEST

Suite *resolve_suite(void)
{
	Suite *suite = suite_create("compiler resolve");
	TCase *tests = tcase_create("resolve");

	tcase_add_test(tests, test_file);
	tcase_add_test(tests, test_c_names);
	tcase_add_test(tests, test_names_without_a_namespace);
	tcase_add_test(tests, test_values);
	tcase_add_test(tests, test_bounds);
	tcase_add_test(tests, test_order);
	tcase_add_test(tests, test_aliases);
	tcase_add_test(tests, test_inheritance);
	tcase_add_loop_test(tests, test_signature, 0, sizeof(signatures) / sizeof(signatures[0]));
	tcase_add_test(tests, test_annotations);
	tcase_add_test(tests, test_examples);
	suite_add_tcase(suite, tests);
	return suite;
}
