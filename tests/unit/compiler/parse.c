/* parse.c - every construct of the language, as the tree has it. */
#include "suites.h"

#include "syntax/parse.h"

#include <stdio.h>
#include <string.h>

START_TEST(test_head_of_a_file)
{
	check_tree("", "");
	check_tree("/// What it is.\nnamespace acme.trade;\nimport \"a.nsvc\";\nimport "
		   "\"b/c.nsvc\";\n",
		"namespace acme.trade #What it is.\nimport a.nsvc\nimport b/c.nsvc\n");
	check_tree("\xEF\xBB\xBFnamespace a\r\n.\tb /* c */ . // d\n e;", "namespace a.b.e\n");
}
END_TEST

START_TEST(test_enums_and_flags)
{
	check_tree("enum Side { buy = 1, sell = 0x2, }", "enum Side\n  buy=1\n  sell=2\n");
	check_tree("@closed enum E : u8 { a, @deprecated b = -1 }",
		"enum @closed E : u8\n  a\n  @deprecated b=-1\n");
	check_tree("flags F : u32 { read, write = 4 }", "flags F : u32\n  read\n  write=4\n");
}
END_TEST

START_TEST(test_structs_unions_errors)
{
	check_tree("struct S { x: i32 = 7; @range(0, 100) y: a.b.T?; }\nstruct Empty { }",
		"struct S\n  x:i32=7\n  @range(0 100) y:optional(a.b.T)\nstruct Empty\n");
	check_tree("union U { a: A; b: B; }", "union U\n  a:A\n  b:B\n");
	check_tree("@retryable error Busy(503) { at: timestamp?; }\nerror Gone(410);\nerror E { }",
		"error @retryable Busy=503\n  at:optional(timestamp)\nerror Gone=410\nerror E\n");
}
END_TEST

START_TEST(test_types)
{
	check_tree("struct S { a: i32[]; b: i32[<=64]; c: i32[16]; d: i32?[]; e: i32[]?; }",
		"struct S\n  a:list(i32)\n  b:list(i32 64)\n  c:array(i32 16)\n"
		"  d:list(optional(i32))\n  e:optional(list(i32))\n");
	check_tree("struct S { a: map<string, map<i32, T?>>; b: set<string<=64>[]; }",
		"struct S\n  a:map(string map(i32 optional(T)))\n  b:list(set(string<=64))\n");
	check_tree("struct S { a: string<=64?; b: bytes<=4KiB; c: T[MAX]; d: string<=x.MAX; }",
		"struct S\n  a:optional(string<=64)\n  b:bytes<=4096B\n  c:array(T name:MAX)\n"
		"  d:string<=name:x.MAX\n");
	check_tree("type Id = string;\n@length(1, 3) type Short = string;",
		"type Id : string\ntype @length(1 3) Short : string\n");
	check_tree("const MAX: u32 = 100;", "const MAX : u32=100\n");
}
END_TEST

START_TEST(test_services)
{
	check_tree("service Files@1.3.0 extends a.Storage@1.0.0-rc.1 {\n"
		   "  stat(path: string) -> Stat throws NotFound, a.Denied;\n"
		   "  touch(path: string,);\n"
		   "  oneway log(line: string);\n"
		   "  read(path: string, from: u64 = 0) -> stream bytes;\n"
		   "  write(path: string, data: stream bytes) -> Stat;\n"
		   "  args(values: any...) -> any[];\n"
		   "  open() -> Files@1.3.0;\n"
		   "  event changed(change: Change);\n"
		   "  property quota: u64;\n"
		   "  readonly property used: u64;\n"
		   "}\n"
		   "service a.b.C@0.0.1 { }\nservice D@1.0.0 extends C { }",
		"service Files@1.3.0 extends a.Storage@1.0.0-rc.1\n"
		"  method stat (path:string) -> Stat throws NotFound a.Denied\n"
		"  method touch (path:string)\n"
		"  oneway method log (line:string)\n"
		"  method read (path:string, from:u64=0) -> stream bytes\n"
		"  method write (path:string, data:stream bytes) -> Stat\n"
		"  method args (values:any...) -> list(any)\n"
		"  method open () -> Files@1.3.0\n"
		"  event changed (change:Change)\n"
		"  property quota -> u64\n"
		"  readonly property used -> u64\n"
		"service a.b.C@0.0.1\nservice D@1.0.0 extends C@\n");
}
END_TEST

START_TEST(test_annotations)
{
	check_tree("@http(GET, \"/a/{b}\") @auth(role = \"x\", permission=\"y\",)\n"
		   "@rate(100/s) @cache(5s) @since(1.10) @a.b() @buffer(256, error)\n"
		   "struct S { }",
		"struct @http(name:GET \"/a/{b}\") @auth(role=\"x\" permission=\"y\") "
		"@rate(100/1000000000ns) @cache(5000000000ns) @since(float:1.1000000000000001) "
		"@a.b() @buffer(256 name:error) S\n");
	check_tree("annotation owner(team: string, size: u32? = 3) on service, method, enum;\n"
		   "annotation internal on field;",
		"annotation owner (team:string, size:optional(u32)=3) on service method enum\n"
		"annotation internal on field\n");
	check_tree("service A@1.0.0 { f(@length(1, 2) a: string, @secret b: i32); }",
		"service A@1.0.0\n  method f (@length(1 2) a:string, @secret b:i32)\n");
}
END_TEST

START_TEST(test_examples)
{
	check_tree("service A@1.0.0 {\n"
		   "  add(a: f64) -> f64 {\n"
		   "    /// Small numbers.\n"
		   "    example small { in { a: 1, \"b c\": [1, {}] } out 3 }\n"
		   "    example in { in {}; out -1; }\n"
		   "    example none { }\n"
		   "  }\n  g() { }\n}",
		"service A@1.0.0\n  method add (a:f64) -> f64\n"
		"    example small in {a:1 b c:[1 {}]} out 3 #Small numbers.\n"
		"    example in in {} out -1\n    example none\n  method g ()\n");
}
END_TEST

static const char *const words[] = { "annotation", "const", "enum", "error", "event", "example",
	"extends", "flags", "import", "in", "map", "namespace", "on", "oneway", "out", "property",
	"readonly", "service", "set", "stream", "struct", "throws", "type", "union", "true",
	"false", "null" };

/* Every word of the language may name a field, a parameter, a member or an enum value. */
START_TEST(test_keyword_as_name)
{
	const char *w = words[_i];
	struct reading reading;

	reading_open(&reading, "", 0);
	const char *text = arena_format(reading.arena,
		"enum E { %s, b }\nstruct S { %s: i32; a: T = a.%s; }\n"
		"service A@1.0.0 { %s(%s: %s.%s, b: i32); oneway %s(); event %s(); "
		"property %s: i32; f() { example %s { in { %s: %s } } } }\n"
		"annotation x on %s;\n",
		w, w, w, w, w, "a", w, w, w, w, w, w, "1", w);
	const char *expected = arena_format(reading.arena,
		"enum E\n  %s\n  b\nstruct S\n  %s:i32\n  a:T=name:a.%s\n"
		"service A@1.0.0\n  method %s (%s:a.%s, b:i32)\n  oneway method %s ()\n"
		"  event %s ()\n  property %s -> i32\n  method f ()\n"
		"    example %s in {%s:1}\nannotation x on %s\n",
		w, w, w, w, w, w, w, w, w, w, w, w);
	check_tree(text, expected);
	reading_close(&reading);
}
END_TEST

START_TEST(test_keyword_as_type_name)
{
	if (strcmp(words[_i], "true") == 0 || strcmp(words[_i], "false") == 0 ||
		strcmp(words[_i], "null") == 0) {
		ck_assert(!parse_is_keyword(words[_i]));
		return;
	}
	ck_assert(parse_is_keyword(words[_i]));
	struct reading reading;
	char text[64];
	snprintf(text, sizeof(text), "struct %s { a: i32; }", words[_i]);
	reading_open(&reading, text, strlen(text));
	ck_assert_uint_eq(diag_count(reading.diags), 1);
	ck_assert_int_eq((int)diag_at(reading.diags, 0)->code, DIAG_KEYWORD_NAME);
	ck_assert_uint_eq(diag_at(reading.diags, 0)->span.begin, 7);
	/* It was read all the same. */
	ck_assert_uint_eq(reading.file->declarations.first->fields.count, 1);
	reading_close(&reading);
}
END_TEST

START_TEST(test_docs_belong_to_what_follows)
{
	check_tree("/// One.\n///  Two.  \n///\n/// Three.\nstruct S {\n"
		   "  /** A field.\n   * More.\n   */\n  x: i32;\n  /// before\n  @a y: i32;\n"
		   "  @a /// between\n  z: i32;\n}\n"
		   "enum E {\n/// a value\na, /** b */ b }\n"
		   "service A@1.0.0 { /// m\n f(/// p\n a: i32); /// e\n event e(); /// r\n "
		   "readonly property p: i32; }",
		"struct S #One.| Two.||Three.\n  x:i32 #A field.|More.\n  @a y:i32 #before\n"
		"  @a z:i32 #between\nenum E\n  a #a value\n  b #b\n"
		"service A@1.0.0\n  method f (a:i32 #p) #m\n  event e () #e\n"
		"  readonly property p -> i32 #r\n");
}
END_TEST

START_TEST(test_other_comments_are_no_docs)
{
	check_tree("// a\n//// b\n/* c */ /**/ /*** d ***/ /* // */ struct S { } // end",
		"struct S\n");
	check_tree("/* /* no nesting */ struct S { }", "struct S\n");
	check_tree("/***/ /****/ struct S { }", "struct S\n");
}
END_TEST

static void check_span(struct source_span span, uint32_t begin, uint32_t end)
{
	ck_assert_uint_eq(span.begin, begin);
	ck_assert_uint_eq(span.end, end);
}

START_TEST(test_spans)
{
	static const char text[] = "@a(1) struct S { /// d\n @b x: map<i32, T[]>? = {a: 1}; }";
	struct reading reading;

	reading_open(&reading, text, strlen(text));
	const struct ast_declaration *s = reading.file->declarations.first;
	const struct ast_field *x = s->fields.first;
	check_span(s->base.span, 0, (uint32_t)strlen(text));
	check_span(s->base.name.span, 13, 14);
	check_span(s->base.annotations.first->span, 0, 5);
	check_span(s->base.annotations.first->name.span, 1, 2);
	check_span(x->base.doc->span, 17, 22);
	check_span(x->base.span, 24, 54);
	check_span(x->base.name.span, 27, 28);
	check_span(x->type->span, 30, 44);
	check_span(x->type->item->key->span, 34, 37);
	check_span(x->type->item->item->span, 39, 42);
	check_span(x->default_value->span, 47, 53);
	check_span(x->default_value->members.first->name.span, 48, 49);
	check_span(x->default_value->members.first->value->span, 51, 52);
	ck_assert_ptr_eq(x->base.span.file, reading.source);
	reading_close(&reading);
}
END_TEST

START_TEST(test_member_spans)
{
	static const char text[] =
		"service A@1.2.3 { @x f(a: stream i32) -> stream T; readonly property p: T; }";
	struct reading reading;

	reading_open(&reading, text, strlen(text));
	const struct ast_declaration *a = reading.file->declarations.first;
	const struct ast_member *f = a->members.first;
	check_span(a->version.span, 10, 15);
	check_span(f->base.span, 18, 50);
	check_span(f->params.first->stream_span, 26, 32);
	check_span(f->stream_span, 41, 47);
	check_span(f->next->word_span, 51, 59);
	reading_close(&reading);
}
END_TEST

START_TEST(test_lists_end)
{
	static const char text[] = "enum E { a, b, c }";
	struct reading reading;

	reading_open(&reading, text, strlen(text));
	const struct ast_declaration *e = reading.file->declarations.first;
	ck_assert_uint_eq(e->values.count, 3);
	ck_assert_ptr_eq(e->values.first->next->next, e->values.last);
	ck_assert_ptr_null(e->values.last->next);
	ck_assert_ptr_null(e->fields.first);
	reading_close(&reading);
}
END_TEST

Suite *parse_suite(void)
{
	const int count = sizeof(words) / sizeof(words[0]);
	Suite *suite = suite_create("compiler parse");
	TCase *tests = tcase_create("constructs");

	tcase_add_test(tests, test_head_of_a_file);
	tcase_add_test(tests, test_enums_and_flags);
	tcase_add_test(tests, test_structs_unions_errors);
	tcase_add_test(tests, test_types);
	tcase_add_test(tests, test_services);
	tcase_add_test(tests, test_annotations);
	tcase_add_test(tests, test_examples);
	tcase_add_loop_test(tests, test_keyword_as_name, 0, count);
	tcase_add_loop_test(tests, test_keyword_as_type_name, 0, count);
	tcase_add_test(tests, test_docs_belong_to_what_follows);
	tcase_add_test(tests, test_other_comments_are_no_docs);
	tcase_add_test(tests, test_spans);
	tcase_add_test(tests, test_member_spans);
	tcase_add_test(tests, test_lists_end);
	suite_add_tcase(suite, tests);
	return suite;
}
