/* syntax_error.c - what stood where something else was expected, in words for people. */
#include "syntax/parse.h"
#include "syntax/state.h"

#include "syntax/parser.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define MAX_LISTED 4

/* The names of tokens as the grammar gives them: "a name", "';'", "'struct'". */
struct expected {
	const char *const *names;
	size_t count;
};

static bool expects(const struct expected *expected, const char *name)
{
	for (size_t i = 0; i < expected->count; i++)
		if (strcmp(expected->names[i], name) == 0)
			return true;
	return false;
}

/* 'struct' and the like. */
static bool is_word(const char *name)
{
	return name[0] == '\'' && name[1] >= 'a' && name[1] <= 'z';
}

/* What may follow almost everything of its kind, and only hides what is missing. */
static bool is_continuation(const char *name)
{
	static const char *const names[] = { "'.'", "'?'", "'['", "'<='", "'...'",
		"'@' and a version", "what fits nowhere", "end of what was skipped",
		"end of file" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

/* One word for what many tokens may start; NULL: no such word. */
static const char *summary(const struct expected *expected)
{
	bool has_name = expects(expected, "a name");

	if (!has_name && expects(expected, "'struct'"))
		return "a declaration";
	if (expects(expected, "an integer") && expects(expected, "a string"))
		return "a value";
	if (has_name && expects(expected, "'map'") && !expects(expected, "'struct'"))
		return expects(expected, "'stream'") ? "a type or 'stream'" : "a type";
	if (has_name && expects(expected, "'struct'") && expects(expected, "'}'") &&
		expects(expected, "';'"))
		return "a member or '}'";
	return NULL;
}

/* Whether the name is worth being listed. */
static bool is_listed(const struct expected *expected, const char *name)
{
	bool has_name = expects(expected, "a name");

	if (is_continuation(name))
		return expected->count == 1;
	if (has_name && (is_word(name) || strcmp(name, "'@'") == 0))
		return false;
	if (strcmp(name, "'='") == 0)
		return expected->count <= 2;
	return true;
}

/* The grammar tells braces of values from others; people do not. */
static void add_name(struct text *text, const char *name)
{
	const char *of = strstr(name, " of a value");

	text_add_bytes(text, name, of ? (size_t)(of - name) : strlen(name));
}

static void add_list(struct text *text, const struct expected *expected)
{
	size_t listed = 0, count = 0;

	for (size_t i = 0; i < expected->count; i++)
		count += is_listed(expected, expected->names[i]);
	if (count == 0 || count > MAX_LISTED + 1)
		return;
	text_add(text, ", expected ");
	for (size_t i = 0; i < expected->count; i++) {
		if (!is_listed(expected, expected->names[i]))
			continue;
		if (listed)
			text_add(text, listed + 1 == count ? " or " : ", ");
		add_name(text, expected->names[i]);
		listed++;
	}
}

/* The token that was not expected. */
struct error_at {
	struct parser *parser;
	struct place place;
};

static void add_unexpected(struct text *text, const struct error_at *at, bool is_end)
{
	size_t size = at->place.end - at->place.begin;

	if (is_end)
		text_add(text, "unexpected end of file");
	else if (at->parser->last == T_STRING)
		text_add(text, "unexpected string");
	else
		text_format(text, "unexpected '%.*s'%s", (int)(size > 40 ? 40 : size),
			parser_text(at->parser, at->place), size > 40 ? "..." : "");
}

/* ---- help ---- */

static const char *found_text(const struct error_at *at)
{
	return arena_string_n(at->parser->arena, parser_text(at->parser, at->place),
		at->place.end - at->place.begin);
}

/* True when the token is the first of a later line than the one before it. */
static bool is_on_new_line(const struct error_at *at)
{
	const char *from = at->parser->source->content + at->parser->before_last_end;
	const char *to = parser_text(at->parser, at->place);

	return to > from && memchr(from, '\n', (size_t)(to - from));
}

static bool help_semicolon(
	const struct error_at *at, struct diag *diag, const struct expected *expected)
{
	struct place end = { at->parser->before_last_end, at->parser->before_last_end };

	if (!expects(expected, "';'") || expects(expected, "'struct'") || end.end == 0)
		return false;
	if (at->parser->last == ',') {
		diag_fix(diag, parser_span(at->parser, at->place), ";", "end it with ';'");
		return true;
	}
	if (at->parser->last != '}' && !is_on_new_line(at))
		return false;
	diag_fix(diag, parser_span(at->parser, end), ";", "add ';'");
	return true;
}

static bool help_comma(
	const struct error_at *at, struct diag *diag, const struct expected *expected)
{
	struct place end = { at->parser->before_last_end, at->parser->before_last_end };

	if (!at->parser->is_in_enum || !expects(expected, "','"))
		return false;
	if (at->parser->last == ';')
		diag_fix(diag, parser_span(at->parser, at->place), ",",
			"values are separated by ','");
	else if (is_on_new_line(at))
		diag_fix(diag, parser_span(at->parser, end), ",", "add ','");
	return true;
}

static bool help_arrow(
	const struct error_at *at, struct diag *diag, const struct expected *expected)
{
	if (at->parser->last != ':' || !expects(expected, "'->'"))
		return false;
	diag_fix(diag, parser_span(at->parser, at->place), " ->", "the result follows '->'");
	return true;
}

/* Words of other languages, then words that are nearly ours. */
static bool help_declaration(const struct error_at *at, struct diag *diag)
{
	static const char *const foreign[][2] = { { "message", "struct" }, { "class", "struct" },
		{ "record", "struct" }, { "object", "struct" }, { "structure", "struct" },
		{ "interface", "service" }, { "protocol", "service" }, { "exception", "error" },
		{ "typedef", "type" }, { "alias", "type" }, { "using", "type" },
		{ "oneof", "union" }, { "package", "namespace" }, { "module", "namespace" },
		{ "include", "import" }, { "use", "import" }, { "bitfield", "flags" },
		{ "bitflags", "flags" }, { "let", "const" } };
	static const char *const words[] = { "namespace", "import", "enum", "flags", "struct",
		"union", "error", "type", "const", "service", "annotation" };
	const char *text = found_text(at);
	struct diag_guess guess;
	const char *meant = NULL;

	if (at->parser->last != T_IDENT)
		return false;
	for (size_t i = 0; i < sizeof(foreign) / sizeof(foreign[0]) && !meant; i++)
		if (strcmp(foreign[i][0], text) == 0)
			meant = foreign[i][1];
	diag_guess_init(&guess, text);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]) && !meant; i++)
		diag_guess_offer(&guess, words[i]);
	if (!meant)
		meant = guess.best;
	if (meant)
		diag_fix(diag, parser_span(at->parser, at->place), meant, "did you mean '%s'?",
			meant);
	else
		diag_help(diag, "declarations are: enum, flags, struct, union, error, type, const, "
				"service, annotation");
	return true;
}

/* The name in front of the token, and where it is; "" when there is none. */
static const char *word_before(const struct error_at *at, struct place *out_place)
{
	const char *content = at->parser->source->content;
	uint32_t end = at->parser->before_last_end, begin = end;

	while (begin > 0 &&
		(isalnum((unsigned char)content[begin - 1]) || content[begin - 1] == '_'))
		begin--;
	*out_place = (struct place){ begin, end };
	return arena_string_n(at->parser->arena, content + begin, end - begin);
}

/* string<64>, list<T>: what other languages write with angle brackets. */
static bool help_angle(const struct error_at *at, struct diag *diag)
{
	static const char *const forms[][2] = { { "string", "string<=64 limits a string" },
		{ "bytes", "bytes<=1KiB limits bytes" }, { "list", "a list is written T[]" },
		{ "array", "a list is written T[], a fixed array T[3]" },
		{ "vector", "a list is written T[]" }, { "seq", "a list is written T[]" },
		{ "sequence", "a list is written T[]" },
		{ "optional", "an optional is written T?" },
		{ "option", "an optional is written T?" }, { "maybe", "an optional is written T?" },
		{ "nullable", "an optional is written T?" },
		{ "stream", "a stream is written: stream T" },
		{ "dict", "a map is written map<K, V>" },
		{ "record", "a map is written map<K, V>" },
		{ "hashmap", "a map is written map<K, V>" } };
	struct place place;
	const char *before;

	if (at->parser->last != '<')
		return false;
	before = word_before(at, &place);
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		if (strcasecmp(forms[i][0], before) == 0) {
			diag_help(diag, "%s", forms[i][1]);
			return true;
		}
	}
	return false;
}

/* Of ours, and of languages that write it first. */
static bool is_type_word(const char *word)
{
	static const char *const words[] = { "bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32",
		"u64", "f32", "f64", "string", "bytes", "timestamp", "duration", "uuid", "any",
		"int", "uint", "long", "short", "char", "byte", "float", "double", "boolean",
		"int32", "int64", "uint32", "uint64", "String" };

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcmp(words[i], word) == 0)
			return true;
	return false;
}

/* i32 x, or x i32: the name comes first, and a colon behind it. */
static bool help_colon(
	const struct error_at *at, struct diag *diag, const struct expected *expected)
{
	struct place place;
	const char *before = word_before(at, &place), *found = found_text(at);

	if (!expects(expected, "':'") || !*before || is_on_new_line(at))
		return false;
	if (at->parser->last == '=') {
		diag_help(diag, "the type stands between: %s: i32 = ...", before);
		return true;
	}
	if (at->parser->last != T_IDENT || parse_is_keyword(before))
		return false;
	bool is_swapped = is_type_word(before) && !is_type_word(found);
	place.end = at->place.end;
	diag_fix(diag, parser_span(at->parser, place),
		arena_format(at->parser->arena, "%s: %s", is_swapped ? found : before,
			is_swapped ? before : found),
		is_swapped ? "the name comes first" : "a ':' stands between name and type");
	return true;
}

/* 5 s; x: i32 @range(0, 5). */
static bool help_order(const struct error_at *at, struct diag *diag)
{
	struct place place;
	const char *before = word_before(at, &place);

	if (at->parser->last == '@') {
		diag_help(diag, "annotations stand in front of what they are about");
		return true;
	}
	if (at->parser->last != T_IDENT || *before < '0' || *before > '9')
		return false;
	place.end = at->place.end;
	diag_fix(diag, parser_span(at->parser, place),
		arena_format(at->parser->arena, "%s%s", before, found_text(at)),
		"a unit follows without a space");
	return true;
}

static bool help_parameters(
	const struct error_at *at, struct diag *diag, const struct expected *expected)
{
	if (at->parser->last != ';' || !expects(expected, "','") || !expects(expected, "')'"))
		return false;
	diag_fix(diag, parser_span(at->parser, at->place), ",", "parameters are separated by ','");
	return true;
}

static void add_help(const struct error_at *at, struct diag *diag, const struct expected *expected)
{
	const char *what = summary(expected);

	if (what && strcmp(what, "a declaration") == 0) {
		help_declaration(at, diag);
		return;
	}
	if (help_angle(at, diag) || help_colon(at, diag, expected))
		return;
	if (what && strncmp(what, "a type", 6) == 0 && parse_is_keyword(found_text(at))) {
		diag_help(diag, "it is a word of the language, and no type can be called so");
		return;
	}
	if (help_arrow(at, diag, expected) || help_comma(at, diag, expected) ||
		help_parameters(at, diag, expected) || help_semicolon(at, diag, expected))
		return;
	help_order(at, diag);
}

/* ---- the report ---- */

void syntax_error_report(struct parser *parser, struct place place, bool is_end,
	const char *const *names, size_t count)
{
	const struct expected expected = { names, count };
	const struct error_at at = { parser, place };
	const char *what = summary(&expected);
	struct text message;
	struct diag *diag;

	if (parser->is_stopped)
		return;
	parser->syntax_errors++;
	/* What is missing is most likely what the lexer refused in front of it. */
	if (parser->refused_end && parser->refused_end >= parser->before_last_end) {
		tokens_recover(parser);
		return;
	}
	if (diag_is_full(parser->diags)) {
		parser_stop(parser);
		return;
	}
	text_init(&message, parser->arena);
	add_unexpected(&message, &at, is_end);
	if (what)
		text_format(&message, ", expected %s", what);
	else
		add_list(&message, &expected);
	diag = diag_error(
		parser->diags, DIAG_SYNTAX, parser_span(parser, place), "%s", message.data);
	if (!is_end)
		add_help(&at, diag, &expected);
	tokens_recover(parser);
}
