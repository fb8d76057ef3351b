/* parse_error.c - mistakes: what is said about them, where, and that reading goes on behind them.
 */
#include "suites.h"

#include <string.h>

static const struct {
	const char *text, *diags;
} mistakes[] = {
	{ "struct A { x: i32 }", "N0201 1:19-20 unexpected '}', expected ';'\n"
				 "  help 1:18-18 [;] add ';'\n" },
	{ "struct A { x: i32, y: i32; }", "N0201 1:18-19 unexpected ',', expected ';'\n"
					  "  help 1:18-19 [;] end it with ';'\n" },
	{ "struct A { x: i32\n  y: i32; }", "N0201 2:3-4 unexpected 'y', expected ';'\n"
					    "  help 1:18-18 [;] add ';'\n" },
	{ "struct A { x i32; y 5; z: i32; }\nenum E { a b, c = , d }\nconst B: T = ;\n",
		"N0201 1:14-17 unexpected 'i32', expected ':'\n"
		"  help 1:12-17 [x: i32] a ':' stands between name and type\n"
		"N0201 1:21-22 unexpected '5', expected ':'\n"
		"N0201 2:12-13 unexpected 'b', expected ',' or '}'\n"
		"N0201 2:19-20 unexpected ',', expected a value\n"
		"N0201 3:14-15 unexpected ';', expected a value\n" },
	{ "struct A { int x; tags: List<i32>; name: string<64>; }",
		"N0201 1:16-17 unexpected 'x', expected ':'\n"
		"  help 1:12-17 [x: int] the name comes first\n"
		"N0201 1:29-30 unexpected '<', expected ';'\n"
		"  help a list is written T[]\n"
		"N0201 1:48-49 unexpected '<', expected ';'\n"
		"  help string<=64 limits a string\n" },
	{ "const A = 5;\nstruct B { a: duration = 5 s; b: i32 @x; }",
		"N0201 1:9-10 unexpected '=', expected ':'\n"
		"  help the type stands between: A: i32 = ...\n"
		"N0201 2:28-29 unexpected 's', expected ';'\n"
		"  help 2:26-29 [5s] a unit follows without a space\n"
		"N0201 2:38-39 unexpected '@', expected ';'\n"
		"  help annotations stand in front of what they are about\n" },
	{ "service A@1.0.0 { f(a: i32; b: i32); }",
		"N0201 1:27-28 unexpected ';', expected ',' or ')'\n"
		"  help 1:27-28 [,] parameters are separated by ','\n"
		"N0201 1:30-31 unexpected ':', expected '('\n" },
	{ "message Foo { a: i32; }\nenum E { a }",
		"N0201 1:1-8 unexpected 'message', expected a declaration\n"
		"  help 1:1-8 [struct] did you mean 'struct'?\n" },
	{ "servce A@1.0.0 { f(); }", "N0201 1:1-7 unexpected 'servce', expected a declaration\n"
				     "  help 1:1-7 [service] did you mean 'service'?\n" },
	{ "blah blah;", "N0201 1:1-5 unexpected 'blah', expected a declaration\n"
			"  help declarations are: enum, flags, struct, union, error, type, const, "
			"service, annotation\n" },
	{ "service A { f(); }", "N0209 1:9-10 service 'A' has no version\n"
				"  help 1:10-10 [@1.0.0] say which version this is\n" },
	{ "service A@1 { }", "N0117 1:11-12 a version has three numbers: 1.2.0\n" },
	{ "service A@1.2 { }", "N0117 1:11-14 a version has three numbers: 1.2.0\n" },
	{ "service A@1.0.0 {\n  f(a: string b: string) -> T;\n  g(): T;\n  h() -> ;\n  i(a: "
	  "event);\n}",
		"N0201 2:15-16 unexpected 'b', expected ',' or ')'\n"
		"N0201 3:6-7 unexpected ':', expected 'throws', '->', ';' or '{'\n"
		"  help 3:6-7 [ ->] the result follows '->'\n"
		"N0201 4:10-11 unexpected ';', expected a type or 'stream'\n"
		"N0201 5:8-13 unexpected 'event', expected a type or 'stream'\n"
		"  help it is a word of the language, and no type can be called so\n" },
	{ "service A@1.0.0 {\n  f() { example x { in { a 1 } out 2 } }\n  g(;\n}",
		"N0201 2:28-29 unexpected '1', expected ':'\n"
		"N0201 3:5-6 unexpected ';', expected a name or ')'\n" },
	{ "struct A { a?: i32; };", "N0207 1:13-14 the '?' of an optional stands behind its type\n"
				    "  help 1:13-19 [: i32?] write it there\n"
				    "N0208 1:22-23 there is nothing for this ';' to end\n" },
	{ "@a namespace x;", "N0206 1:1-3 a namespace takes no annotations\n" },
	{ "struct A { }\nnamespace a;\nimport \"b.nsvc\";\nnamespace c;",
		"N0205 2:1-10 the namespace comes first in a file\n"
		"N0205 3:1-7 imports come before the first declaration\n"
		"N0205 4:1-10 a second namespace\n"
		"  note 2:11-12 the first is here\n" },
	{ "namespace a;\nnamespace b;", "N0205 2:1-10 a second namespace\n"
					"  note 1:11-12 the first is here\n" },
	{ "@a(x = 1, 2) struct A { }", "N0212 1:11-12 a positional argument behind a named one\n" },
	{ "service A@1.0.0 { f() { @a example x { in 1 in 2 } } }",
		"N0206 1:25-27 an example takes no annotations\n"
		"N0211 1:45-47 a second 'in'\n"
		"  note 1:43-44 the first is here\n" },
	{ "/// lost", "warning N0204 1:1-9 this comment documents nothing\n" },
	{ "struct A { /// lost\n}", "warning N0204 1:12-20 this comment documents nothing\n" },
	{ "struct A {\n  x: i32;\n", "N0202 3:1-1 the file ends inside of braces\n"
				     "  note 1:10-11 this '{' is not closed\n" },
	{ "struct A {\n  x: i32;\n\nstruct B { y: i32; }",
		"N0201 4:8-9 unexpected 'B', expected ':'\n"
		"N0202 4:21-21 the file ends inside of braces\n"
		"  note 1:10-11 this '{' is not closed\n" },
	{ "}", "N0201 1:1-2 unexpected '}', expected a declaration\n" },
	{ "struct A { x: i32 = { a: 1; }; y: 5; }\nstruct B { }",
		"N0201 1:27-28 unexpected ';', expected '}' or ','\n"
		"N0201 1:35-36 unexpected '5', expected a type\n" },
	{ "struct A { x: \303\251; }",
		"N0111 1:15-16 names are made of the letters a to z, digits and '_'\n" },
	{ "struct gr\303\266\303\237e { }",
		"N0111 1:8-13 names are made of the letters a to z, digits and '_'\n" },
	{ "struct A { x: string = \342\200\234a\342\200\235; }",
		"N0112 1:24-25 '\342\200\234' (U+201C) has no meaning here\n"
		"N0112 1:26-27 '\342\200\235' (U+201D) has no meaning here\n" },
	{ "struct A { x: string = 'a'; }", "N0112 1:24-27 strings stand in double quotes\n"
					   "  help 1:24-27 [\"a\"] write it so\n" },
	{ "# comment", "N0112 1:1-2 '#' has no meaning here\n" },
	{ "struct A { x: i32\302\240; }",
		"N0112 1:18-19 '\302\240' (U+00A0) has no meaning here\n" },
	{ "const A: T = \"abc;\nconst B: T = 1;",
		"N0109 1:14-19 this string does not end on its line\n" },
	{ "/* never\nends", "N0108 1:1-3 this comment has no end\n" },
	{ "// a\001b", "N0107 1:5-6 a control character (U+0001)\n" },
	{ "// a\rb", "N0107 1:5-6 a control character (U+000D)\n" },
	{ "struct A { x: string @length(1); }",
		"N0201 1:22-23 unexpected '@', expected ';'\n"
		"  help annotations stand in front of what they are about\n" },
	{ "enum E { a; b; }", "N0201 1:11-12 unexpected ';', expected ',' or '}'\n"
			      "  help 1:11-12 [,] values are separated by ','\n" },
	{ "enum E {\n  a\n  b\n}", "N0201 3:3-4 unexpected 'b', expected ',' or '}'\n"
				   "  help 2:4-4 [,] add ','\n" },
	{ "const A: T = $x | !y;", "N0112 1:14-15 '$' has no meaning here\n"
				   "N0112 1:17-18 '|' has no meaning here\n"
				   "N0112 1:19-20 '!' has no meaning here\n" },
	{ "struct A { x: map<string>; y: set<>; z: i32[; }",
		"N0201 1:25-26 unexpected '>', expected ','\n"
		"N0201 1:35-36 unexpected '>', expected a type\n"
		"N0201 1:45-46 unexpected ';', expected a name, an integer, a duration or size or "
		"']'\n" },
	{ "struct enum { }",
		"N0210 1:8-12 'enum' is a word of the language and cannot be a name here\n" },
	{ "5", "N0201 1:1-2 unexpected '5', expected a declaration\n" },
	{ "struct A", "N0201 1:9-9 unexpected end of file, expected '{'\n" },
	{ "struct A { x: \"string\"; }", "N0201 1:15-23 unexpected string, expected a type\n" },
	{ "const A: T = 5", "N0201 1:15-15 unexpected end of file, expected ';'\n" },
};

START_TEST(test_mistake)
{
	check_diags(mistakes[_i].text, mistakes[_i].diags);
}
END_TEST

/* A mistake in the middle takes nothing with it but what it stands in. */
START_TEST(test_reading_goes_on)
{
	static const char text[] = "struct A { x: i32; y z; w: i32; }\n"
				   "enum E { a, 5, b }\n"
				   "blah { x; { } };\n"
				   "service S@1.0.0 { f(; g() { example { } } h(); }\n"
				   "struct B { }\n";
	struct reading reading;

	reading_open(&reading, text, strlen(text));
	ck_assert_str_eq(reading_dump(&reading),
		"struct A\n  x:i32\n  w:i32\nenum E\n  a\n  b\n"
		"service S@1.0.0\n  method g ()\n  method h ()\nstruct B\n");
	ck_assert_uint_ge(diag_errors(reading.diags), 5);
	reading_close(&reading);
}
END_TEST

Suite *parse_error_suite(void)
{
	Suite *suite = suite_create("compiler parse errors");
	TCase *tests = tcase_create("errors");

	tcase_add_loop_test(tests, test_mistake, 0, sizeof(mistakes) / sizeof(mistakes[0]));
	tcase_add_test(tests, test_reading_goes_on);
	suite_add_tcase(suite, tests);
	return suite;
}
