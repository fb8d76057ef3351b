/* syntax_error.c - what stood where something else was expected, in words for people. */
#include "syntax/state.h"

#include <string.h>

enum { MAX_NAMED = 6 };

/* Kinds of tokens by what they may all stand for. */
struct expectation {
	const char *names[MAX_NAMED];
	size_t count; /* more than MAX_NAMED: too many to name */
	bool has_semicolon;
};

static bool has(const char *const *names, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

static void add(struct expectation *e, const char *name)
{
	for (size_t i = 0; i < e->count && i < MAX_NAMED; i++)
		if (strcmp(e->names[i], name) == 0)
			return;
	if (e->count < MAX_NAMED)
		e->names[e->count] = name;
	e->count++;
}

static bool is_word(const char *name)
{
	return name[0] == '\'' && name[1] >= 'a' && name[1] <= 'z';
}

static bool is_value(const char *name)
{
	static const char *const names[] = { "an integer", "a number", "a string",
		"a duration or size", "a version", "a rate", "'['", "'-'", "'{' of a value",
		"a name" };

	return has(names, sizeof(names) / sizeof(names[0]), name);
}

static void expect(struct expectation *e, const char *const *names, size_t count)
{
	bool any_value = has(names, count, "a string") && has(names, count, "an integer") &&
			 has(names, count, "a rate");
	bool any_name = has(names, count, "a name");
	bool any_declaration = has(names, count, "'struct'") && !any_name;

	e->has_semicolon = has(names, count, "';'");
	if (any_declaration)
		add(e, "a declaration");
	if (any_value)
		add(e, "a value");
	for (size_t i = 0; i < count; i++) {
		if (strcmp(names[i], "end of what was skipped") == 0 ||
			strcmp(names[i], "what fits nowhere") == 0 ||
			(any_value && is_value(names[i])) ||
			(is_word(names[i]) && (any_name || any_declaration)))
			continue;
		if (any_declaration &&
			(strcmp(names[i], "'@'") == 0 || strcmp(names[i], "';'") == 0))
			continue;
		add(e, strcmp(names[i], "'}' of a value") == 0 ? "'}'" : names[i]);
	}
}

static void add_expected(struct text *text, const struct expectation *e)
{
	if (e->count == 0 || (e->count > MAX_NAMED && !e->has_semicolon))
		return;
	text_add(text, ", expected ");
	if (e->count > MAX_NAMED) {
		text_add(text, "';'");
		return;
	}
	for (size_t i = 0; i < e->count; i++) {
		if (i)
			text_add(text, i + 1 == e->count ? " or " : ", ");
		text_add(text, e->names[i]);
	}
}

static void add_found(struct text *text, struct parser *parser, struct place place)
{
	uint32_t size = place.end - place.begin;
	const char *found = parser_text(parser, place);

	if (size > 40 || memchr(found, '\n', size))
		text_add(text, found[0] == '"' ? "unexpected string" : "unexpected text");
	else
		text_format(text, "unexpected '%.*s'", (int)size, found);
}

/* Where the token before stands on a line above, a ';' was forgotten there. */
static void offer_semicolon(struct parser *parser, struct diag *diag, struct place place)
{
	uint32_t end = parser->before_last_end;
	const char *content = parser->source->content;

	if (end == 0 || end > place.begin || !memchr(content + end, '\n', place.begin - end))
		return;
	diag_fix(diag, parser_span(parser, (struct place){ end, end }), ";",
		"a ';' is missing behind the line above");
}

void syntax_error_report(struct parser *parser, struct place place, bool is_end,
	const char *const *expected, size_t count)
{
	struct expectation e = { .count = 0 };
	struct text text;
	struct diag *diag;

	if (parser->is_stopped)
		return;
	parser->syntax_errors++;
	if (diag_is_full(parser->diags)) {
		parser_stop(parser);
		return;
	}
	text_init(&text, parser->arena);
	if (is_end)
		text_add(&text, "unexpected end of file");
	else
		add_found(&text, parser, place);
	expect(&e, expected, count);
	add_expected(&text, &e);
	diag = diag_error(parser->diags, DIAG_SYNTAX, parser_span(parser, place), "%s", text.data);
	if (has(expected, count, "';'"))
		offer_semicolon(parser, diag, place);
	tokens_recover(parser);
}
