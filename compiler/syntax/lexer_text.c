/* lexer_text.c - what the lexer finds in the text: documentation, and what does not belong there.
 */
#include "support/utf8.h"
#include "syntax/state.h"

#include <string.h>

/* ---- documentation ---- */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* Appends the line to out without blanks at its end. */
static char *put_line(char *out, const char *begin, const char *end)
{
	while (end > begin && is_blank(end[-1]))
		end--;
	memcpy(out, begin, (size_t)(end - begin));
	return out + (end - begin);
}

/* A line of a block: a leading star is decoration. */
static char *put_block_line(char *out, const char *begin, const char *end)
{
	const char *at = begin;

	while (at < end && is_blank(*at))
		at++;
	if (at < end && *at == '*') {
		at++;
		if (at < end && *at == ' ')
			at++;
	}
	return put_line(out, at, end);
}

static const char *block_text(struct parser *parser, const char *begin, const char *end)
{
	char *text = arena_alloc(parser->arena, (size_t)(end - begin) + 1), *out = text;
	const char *first = text;

	while (begin <= end) {
		const char *line = memchr(begin, '\n', (size_t)(end - begin));
		const char *line_end = line ? line : end;
		out = put_block_line(out, begin, line_end);
		if (!line)
			break;
		*out++ = '\n';
		begin = line + 1;
	}
	while (out > text && (out[-1] == '\n' || is_blank(out[-1])))
		out--;
	*out = '\0';
	while (*first == '\n')
		first++;
	return first;
}

static const char *line_text(struct parser *parser, const char *begin, const char *end)
{
	char *text = arena_alloc(parser->arena, (size_t)(end - begin) + 1);

	if (begin < end && *begin == ' ')
		begin++;
	*put_line(text, begin, end) = '\0';
	return text;
}

/* Grows in place: a comment of many lines costs no more than its size. */
static void add_to_doc(struct parser *parser, struct ast_doc *doc, const char *text)
{
	if (!parser->has_doc_text) {
		text_init(&parser->doc_text, parser->arena);
		text_add(&parser->doc_text, doc->text);
		parser->has_doc_text = true;
	}
	text_add_char(&parser->doc_text, '\n');
	text_add(&parser->doc_text, text);
	doc->text = parser->doc_text.data;
	doc->span.end = parser->token.end;
}

static void keep(struct parser *parser, const char *text)
{
	struct ast_doc *doc = parser->pending_doc;

	if (doc) {
		add_to_doc(parser, doc, text);
		return;
	}
	doc = ARENA_NEW(parser->arena, struct ast_doc);
	doc->text = text;
	doc->span = parser_span(parser, parser->token);
	if (parser->last_doc)
		parser->last_doc->next = doc;
	else
		parser->first_doc = doc;
	parser->last_doc = parser->pending_doc = doc;
	parser->has_doc_text = false;
}

void lexer_doc(struct parser *parser)
{
	const char *begin = parser_text(parser, parser->token);
	const char *end = begin + (parser->token.end - parser->token.begin);

	if (begin[1] == '/') {
		if (end - begin > 3 && begin[3] == '/')
			return; /* a rule of slashes */
		keep(parser, line_text(parser, begin + 3, end));
		return;
	}
	/* Neither an empty comment nor a box of stars. */
	if (end - begin < 5 || begin[2] != '*' || begin[3] == '*')
		return;
	keep(parser, block_text(parser, begin + 3, end - 2));
}

/* ---- what does not belong there ---- */

static bool is_control(char c)
{
	return ((unsigned char)c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f;
}

void lexer_check_controls(struct parser *parser)
{
	const char *content = parser->source->content;

	for (uint32_t at = parser->token.begin; at < parser->token.end; at++) {
		if (!is_control(content[at]) && (content[at] != '\r' || content[at + 1] == '\n'))
			continue;
		diag_error(parser->diags, DIAG_CONTROL_CHARACTER,
			parser_span(parser, (struct place){ at, at + 1 }),
			"a control character (U+%04X)", (unsigned)(unsigned char)content[at]);
		return;
	}
}

void lexer_unterminated_comment(struct parser *parser)
{
	diag_error(parser->diags, DIAG_UNTERMINATED_COMMENT, parser_span(parser, parser->token),
		"this comment has no end");
	parser_stop(parser);
}

void lexer_unterminated_string(struct parser *parser)
{
	diag_error(parser->diags, DIAG_UNTERMINATED_STRING, parser_span(parser, parser->token),
		"this string does not end on its line");
	parser->refused_end = parser->token.end;
}

void lexer_single_quotes(struct parser *parser)
{
	struct diag *diag = diag_error(parser->diags, DIAG_UNEXPECTED_CHARACTER,
		parser_span(parser, parser->token), "strings stand in double quotes");
	const char *text = parser_text(parser, parser->token);
	size_t size = parser->token.end - parser->token.begin;

	if (!memchr(text, '"', size) && !memchr(text, '\\', size))
		diag_fix(diag, parser_span(parser, parser->token),
			arena_format(parser->arena, "\"%.*s\"", (int)size - 2, text + 1),
			"write it so");
}

void lexer_unexpected(struct parser *parser)
{
	const char *text = parser_text(parser, parser->token);
	int size = (int)(parser->token.end - parser->token.begin);

	parser->refused_end = parser->token.end;
	if (*text == '\r')
		diag_error(parser->diags, DIAG_CONTROL_CHARACTER,
			parser_span(parser, parser->token),
			"a carriage return without a line feed");
	else if (is_control(*text))
		diag_error(parser->diags, DIAG_CONTROL_CHARACTER,
			parser_span(parser, parser->token), "a control character (U+%04X)",
			(unsigned)(unsigned char)*text);
	else
		diag_error(parser->diags, DIAG_UNEXPECTED_CHARACTER,
			parser_span(parser, parser->token), "'%.*s' has no meaning here", size,
			text);
}

/* Letters of the scripts of the world, roughly: no punctuation, no symbols, no spaces. */
static bool is_letter(uint32_t point)
{
	return point >= 0xc0 && point != 0xd7 && point != 0xf7 &&
	       !(point >= 0x2000 && point < 0x2c00) && !(point >= 0x3000 && point < 0x3040) &&
	       !(point >= 0xfe00 && point < 0xff21) && point != 0xfeff && point < 0x1f000;
}

bool lexer_non_ascii(struct parser *parser)
{
	const char *text = parser_text(parser, parser->token);
	size_t size = parser->token.end - parser->token.begin, length;
	uint32_t point;

	for (size_t at = 0; at < size; at += length) {
		length = utf8_decode(text + at, size - at, &point);
		if (length == 0)
			length = 1;
		if (point < 0x80 || is_letter(point))
			continue;
		parser->token.begin += (uint32_t)at;
		parser->token.end = parser->token.begin + (uint32_t)length;
		diag_error(parser->diags, DIAG_UNEXPECTED_CHARACTER,
			parser_span(parser, parser->token), "'%.*s' (U+%04X) has no meaning here",
			(int)length, text + at, (unsigned)point);
		parser->token.begin -= (uint32_t)at;
		parser->refused_end = parser->token.end;
		return false;
	}
	diag_error(parser->diags, DIAG_NON_ASCII_NAME, parser_span(parser, parser->token),
		"names are made of the letters a to z, digits and '_'");
	return true;
}
