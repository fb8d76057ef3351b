/* unescape.c - the value of a string literal. */
#include "syntax/unescape.h"

#include "support/utf8.h"

#include <ctype.h>
#include <string.h>

struct unescaper {
	struct parser *parser;
	const char *at, *end;
	char *out;
	size_t size;
};

static void bad_escape(struct unescaper *u, const char *begin)
{
	const char *content = u->parser->source->content;
	struct place place = { (uint32_t)(begin - content), (uint32_t)(u->at - content) };

	diag_error(u->parser->diags, DIAG_BAD_ESCAPE, parser_span(u->parser, place),
		"unknown or malformed escape '%.*s'", (int)(u->at - begin), begin);
}

/* Up to max hexadecimal digits; how many there were. */
static unsigned hex(struct unescaper *u, unsigned max, uint32_t *out_number)
{
	unsigned count = 0;

	*out_number = 0;
	for (; count < max && u->at < u->end && isxdigit((unsigned char)*u->at); count++, u->at++) {
		char c = *u->at;
		*out_number =
			*out_number << 4 | (uint32_t)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
	}
	return count;
}

/* Two halves make one code point, as in JSON. */
static void join_surrogates(struct unescaper *u, uint32_t *point)
{
	const char *second = u->at;
	uint32_t low;

	if (u->end - u->at < 6 || u->at[0] != '\\' || u->at[1] != 'u')
		return;
	u->at += 2;
	if (hex(u, 4, &low) == 4 && low >= 0xdc00 && low <= 0xdfff)
		*point = 0x10000 + ((*point - 0xd800) << 10) + (low - 0xdc00);
	else
		u->at = second;
}

static bool unescape_point(struct unescaper *u)
{
	bool has_braces = u->at < u->end && *u->at == '{';
	uint32_t point;
	unsigned count;

	u->at += has_braces;
	count = hex(u, has_braces ? 6 : 4, &point);
	if (has_braces) {
		if (u->at >= u->end || *u->at != '}')
			return false;
		u->at++;
	}
	if (has_braces ? count == 0 : count != 4)
		return false;
	if (!has_braces && point >= 0xd800 && point <= 0xdbff)
		join_surrogates(u, &point);
	if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
		return false;
	u->size += utf8_encode(point, u->out + u->size);
	return true;
}

static bool unescape_one(struct unescaper *u)
{
	static const char letters[] = "nrt0\\\"'/bf", values[] = "\n\r\t\0\\\"'/\b\f";
	const char *found;
	uint32_t byte;
	char c;

	if (u->at >= u->end)
		return false;
	c = *u->at++;
	if (c == 'u')
		return unescape_point(u);
	if (c == 'x') {
		if (hex(u, 2, &byte) != 2)
			return false;
		u->out[u->size++] = (char)byte;
		return true;
	}
	found = c ? strchr(letters, c) : NULL;
	if (!found)
		return false;
	u->out[u->size++] = values[found - letters];
	return true;
}

void unescape(struct parser *parser, struct place inside, struct ast_value *value)
{
	const char *begin = parser_text(parser, inside);
	size_t room = inside.end > inside.begin ? inside.end - inside.begin : 0;
	struct unescaper u = { .parser = parser, .at = begin, .end = begin + room };

	u.out = arena_alloc(parser->arena, room + 1);
	while (u.at < u.end) {
		const char *escape = u.at;
		if (*u.at != '\\') {
			u.out[u.size++] = *u.at++;
			continue;
		}
		u.at++;
		if (!unescape_one(&u))
			bad_escape(&u, escape);
	}
	value->text = u.out;
	value->size = u.size;
	value->is_utf8 = utf8_is_valid(u.out, u.size, NULL);
}
