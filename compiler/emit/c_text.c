/* c_text.c - see c_text.h. */
#include "emit/c_text.h"

#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void c_list_init(struct c_list *list, struct arena *arena)
{
	*list = (struct c_list){ .arena = arena };
}

void c_list_add(struct c_list *list, const char *format, ...)
{
	struct text text;
	va_list args;

	if (list->count == list->capacity) {
		size_t capacity = list->capacity ? list->capacity * 2 : 8;
		list->items = arena_grow(list->arena, list->items,
			list->capacity * sizeof *list->items, capacity * sizeof *list->items);
		list->capacity = capacity;
	}
	text_init(&text, list->arena);
	va_start(args, format);
	text_vformat(&text, format, args);
	va_end(args);
	list->items[list->count++] = text.data;
}

/* ---- width ---- */

/* The code point at *text, which is valid UTF-8; moves on. */
static uint32_t next_code_point(const char **text)
{
	const unsigned char *p = (const unsigned char *)*text;
	uint32_t c = p[0];
	unsigned more = c < 0x80 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;

	if (more)
		c &= 0x3fu >> more;
	for (unsigned i = 1; i <= more && p[i]; i++)
		c = c << 6 | (p[i] & 0x3f);
	for (*text += 1; more && **text; more--)
		*text += 1;
	return c;
}

/* Two columns for what East Asian fonts and emoji take; too many rather than too few. */
static size_t columns_of(uint32_t c)
{
	return c >= 0x1100 && !(c >= 0x1e00 && c <= 0x2e7f) ? 2 : 1;
}

size_t c_width(const char *text)
{
	size_t width = 0;

	while (*text) {
		uint32_t c = next_code_point(&text);
		width += c == '\t' ? 8 : columns_of(c);
	}
	return width;
}

/* ---- comments ---- */

/* What would end a line for a compiler, or show a reader something else than is there. */
static bool is_hidden(uint32_t c)
{
	return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
	       (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

static bool is_blank(uint32_t c)
{
	return c <= ' ' || (c >= 0x7f && c <= 0xa0) || c == 0x2028 || c == 0x2029;
}

/* Adds the word made harmless: no end or begin of a comment, no trigraph, nothing hidden. */
static void add_harmless(struct text *out, const char *word, size_t size)
{
	const char *end = word + size;

	while (word < end) {
		const char *at = word;
		uint32_t c = next_code_point(&word);
		char last = out->size ? out->data[out->size - 1] : '\0';
		if (is_hidden(c))
			continue;
		if ((last == '*' && c == '/') || (last == '/' && c == '*') ||
			(last == '/' && c == '/') || (last == '?' && c == '?'))
			text_add_char(out, ' ');
		text_add_bytes(out, at, (size_t)(word - at));
	}
}

/* The next word of a line; false at its end. */
static bool next_word(const char **line, const char *end, const char **out_word, size_t *out_size)
{
	const char *p = *line;

	for (const char *at = p; p < end; p = at) {
		if (!is_blank(next_code_point(&at)))
			break;
	}
	*out_word = p;
	for (const char *at = p; p < end; p = at) {
		if (is_blank(next_code_point(&at)))
			break;
	}
	*out_size = (size_t)(p - *out_word);
	*line = p;
	return *out_size > 0;
}

/* A backslash at the end of a line would join it with the next. */
static void end_line(struct text *out)
{
	size_t size = out->size;

	while (size && (out->data[size - 1] == '\\' || out->data[size - 1] == ' '))
		size--;
	out->size = size;
	out->data[size] = '\0';
}

const char *c_comment_line(struct arena *arena, const char *text)
{
	struct text out;
	const char *end = text + strlen(text), *word;
	size_t size;

	text_init(&out, arena);
	while (next_word(&text, end, &word, &size)) {
		if (out.size)
			text_add_char(&out, ' ');
		add_harmless(&out, word, size);
	}
	end_line(&out);
	return out.data;
}

/* Wraps one line of a comment into lines of at most width columns. */
static void wrap_line(struct c_list *lines, const char *line, const char *end, size_t width)
{
	struct text current, one;
	const char *word;
	size_t size, before = lines->count;

	text_init(&current, lines->arena);
	text_init(&one, lines->arena);
	while (next_word(&line, end, &word, &size)) {
		text_clear(&one);
		add_harmless(&one, word, size);
		if (current.size && c_width(current.data) + 1 + c_width(one.data) > width) {
			end_line(&current);
			c_list_add(lines, "%s", current.data);
			text_clear(&current);
		}
		if (current.size)
			text_add_char(&current, ' ');
		text_add(&current, one.data);
	}
	end_line(&current);
	if (current.size || lines->count == before)
		c_list_add(lines, "%s", current.data);
}

static void wrap(struct c_list *lines, const char *text, size_t width)
{
	while (*text) {
		const char *end = strchr(text, '\n');
		if (!end)
			end = text + strlen(text);
		wrap_line(lines, text, end, width);
		text = *end ? end + 1 : end;
	}
	while (lines->count && !*lines->items[lines->count - 1])
		lines->count--;
}

/* Behind the last line, or below one that is too long. */
static void close_comment(struct text *out, unsigned indent, bool is_below)
{
	out->size--;
	out->data[out->size] = '\0';
	if (is_below) {
		text_add_char(out, '\n');
		text_add_repeated(out, '\t', indent);
	}
	text_add(out, " */\n");
}

/* Lines as a comment that starts with open, each but the first behind rest. */
static void add_lines(struct text *out, unsigned indent, const char *open, const char *rest,
	const struct c_list *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		bool is_last = i + 1 == lines->count;
		const char *line = lines->items[i];
		text_add_repeated(out, '\t', indent);
		if (i == 0)
			text_format(out, "%s %s", open, line);
		else
			text_format(out, "%s%s%s", rest, *line ? " " : "", line);
		bool is_full =
			8 * indent + strlen(" * ") + c_width(line) + strlen(" */") > C_COLUMNS;
		text_add(out, "\n");
		if (is_last)
			close_comment(out, indent, is_full);
	}
}

void c_doc(struct text *out, unsigned indent, const char *doc, const char *more)
{
	struct c_list lines;
	size_t width = C_COLUMNS - 8 * indent - strlen("/**  */");

	c_list_init(&lines, out->arena);
	if (doc)
		wrap(&lines, doc, width);
	if (lines.count && more)
		c_list_add(&lines, "%s", "");
	if (more)
		wrap(&lines, more, width);
	while (lines.count && !*lines.items[0]) {
		lines.items++;
		lines.count--;
	}
	add_lines(out, indent, "/**", " *", &lines);
}

void c_comment(struct text *out, unsigned indent, const char *comment)
{
	struct c_list lines;

	c_list_init(&lines, out->arena);
	wrap(&lines, comment, C_COLUMNS - 8 * indent - strlen("/*  */"));
	add_lines(out, indent, "/*", " *", &lines);
}

void c_section(struct text *out, const char *title)
{
	struct text text;

	text_init(&text, out->arena);
	text_format(&text, "---- %s ----", c_comment_line(out->arena, title));
	c_comment(out, 0, text.data);
}

/* ---- literals ---- */

void c_string(struct text *out, const char *bytes, size_t size)
{
	char last = '\0';

	text_add_char(out, '"');
	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)bytes[i];
		if (c == '"' || c == '\\' || (c == '?' && last == '?'))
			text_format(out, "\\%c", c);
		else if (c == '\n')
			text_add(out, "\\n");
		else if (c == '\t')
			text_add(out, "\\t");
		else if (c < ' ' || c > '~')
			text_format(out, "\\%03o", c);
		else
			text_add_char(out, (char)c);
		last = (char)c;
	}
	text_add_char(out, '"');
}

const char *c_string_of(struct arena *arena, const char *string)
{
	struct text text;

	text_init(&text, arena);
	c_string(&text, string, strlen(string));
	return text.data;
}

const char *c_double(struct arena *arena, double number, int is_float)
{
	char digits[40];

	if (isnan(number) || isinf(number))
		return isnan(number) ? "(0.0 / 0.0)" : number < 0 ? "(-1.0 / 0.0)" : "(1.0 / 0.0)";
	for (int precision = 1; precision <= 17; precision++) {
		snprintf(digits, sizeof digits, "%.*g", precision, number);
		if (is_float ? strtof(digits, NULL) == (float)number
			     : strtod(digits, NULL) == number)
			break;
	}
	bool is_whole = !strpbrk(digits, ".e");
	return arena_format(arena, "%s%s%s", digits, is_whole ? ".0" : "", is_float ? "F" : "");
}

const char *c_int(struct arena *arena, int64_t value)
{
	if (value == INT64_MIN)
		return "(-INT64_C(9223372036854775807) - 1)";
	if (value == INT32_MIN)
		return "(-2147483647 - 1)";
	if (value >= INT32_MIN && value <= INT32_MAX)
		return arena_format(arena, "%" PRId64, value);
	return arena_format(
		arena, "%sINT64_C(%" PRId64 ")", value < 0 ? "-" : "", value < 0 ? -value : value);
}

const char *c_uint(struct arena *arena, uint64_t value)
{
	if (value <= INT32_MAX)
		return arena_format(arena, "%" PRIu64, value);
	if (value <= UINT32_MAX)
		return arena_format(arena, "UINT32_C(%" PRIu64 ")", value);
	return arena_format(arena, "UINT64_C(%" PRIu64 ")", value);
}

const char *c_macro(struct arena *arena, const char *name)
{
	char *upper = arena_string(arena, name);

	for (char *p = upper; *p; p++) {
		if (*p >= 'a' && *p <= 'z')
			*p = (char)(*p - 'a' + 'A');
		else if (!((*p >= 'A' && *p <= 'Z') || (*p >= '0' && *p <= '9')))
			*p = '_';
	}
	return upper;
}

/* ---- lists in parentheses ---- */

static const char *join(struct arena *arena, const struct c_list *list)
{
	struct text text;

	text_init(&text, arena);
	for (size_t i = 0; i < list->count; i++)
		text_format(&text, "%s%s", i ? ", " : "", list->items[i]);
	return text.data;
}

/* As many as fit on each line. */
static void add_filled(struct text *out, unsigned indent, size_t column, const struct c_list *list,
	const char *tail)
{
	size_t limit = C_COLUMNS;

	for (size_t i = 0; i < list->count; i++) {
		bool is_last = i + 1 == list->count;
		size_t behind = is_last ? 1 + c_width(tail) : 1;
		size_t width = c_width(list->items[i]);
		size_t blank = i ? 1 : 0;
		if (column + blank + width + behind > limit) {
			text_add_char(out, '\n');
			text_add_repeated(out, '\t', indent + 1);
			column = 8 * (indent + 1);
		} else if (blank) {
			text_add_char(out, ' ');
			column++;
		}
		text_add(out, list->items[i]);
		column += width + 1;
		if (!is_last)
			text_add_char(out, ',');
	}
}

static void add_parenthesised(struct text *out, unsigned indent, const char *head,
	const struct c_list *list, const char *empty, const char *tail)
{
	const char *all = list->count ? join(out->arena, list) : empty;
	size_t head_width = 8 * indent + c_width(head) + 1;
	size_t rest = c_width(all) + 1 + c_width(tail);

	text_add_repeated(out, '\t', indent);
	text_format(out, "%s(", head);
	if (head_width + rest <= C_COLUMNS || !list->count) {
		text_add(out, all);
	} else if (8 * (indent + 1) + rest <= C_COLUMNS) {
		text_add_char(out, '\n');
		text_add_repeated(out, '\t', indent + 1);
		text_add(out, all);
	} else {
		add_filled(out, indent, head_width, list, tail);
	}
	text_format(out, ")%s\n", tail);
}

static bool has_long_line(const char *text)
{
	while (*text) {
		const char *end = strchr(text, '\n');
		size_t columns = 0;
		while (*text && text != end)
			columns += *text++ == '\t' ? 8 : 1;
		if (columns > C_COLUMNS)
			return true;
		text = end ? end + 1 : text;
	}
	return false;
}

static void add_between_fences(struct text *out, unsigned indent, const char *statement)
{
	text_add_repeated(out, '\t', indent);
	text_format(out, "/* clang-format off */\n%s", statement);
	text_add_repeated(out, '\t', indent);
	text_add(out, "/* clang-format on */\n");
}

/* What does not fit anyway is kept as it is. */
static void add_fenced(struct text *out, unsigned indent, const char *head,
	const struct c_list *list, const char *empty, const char *tail)
{
	struct text one;

	text_init(&one, out->arena);
	add_parenthesised(&one, indent, head, list, empty, tail);
	if (has_long_line(one.data))
		add_between_fences(out, indent, one.data);
	else
		text_add(out, one.data);
}

void c_prototype(struct text *out, unsigned indent, const char *head, const struct c_list *params,
	const char *tail)
{
	add_fenced(out, indent, head, params, "void", tail);
}

void c_call(struct text *out, unsigned indent, const char *head, const struct c_list *args,
	const char *tail)
{
	add_fenced(out, indent, head, args, "", tail);
}

void c_call_fenced(struct text *out, unsigned indent, const char *head, const struct c_list *args)
{
	struct text one;

	text_init(&one, out->arena);
	add_parenthesised(&one, indent, head, args, "", ";");
	add_between_fences(out, indent, one.data);
}

void c_call_into(struct text *out, unsigned indent, const char *head, const struct c_list *args)
{
	struct text one;
	size_t lines = 0;

	text_init(&one, out->arena);
	add_parenthesised(&one, indent, head, args, "", ";");
	for (const char *p = one.data; *p; p++)
		lines += *p == '\n';
	if (lines > 2)
		add_between_fences(out, indent, one.data);
	else
		c_call(out, indent, head, args, ";");
}

void c_prototype_of(struct text *out, const char *head, const char *param, const char *tail)
{
	struct c_list params;

	c_list_init(&params, out->arena);
	c_list_add(&params, "%s", param);
	c_prototype(out, 0, head, &params, tail);
}

/* ---- the whole ---- */

static bool is_comment(const char *line, size_t size)
{
	while (size && (*line == '\t' || *line == ' ')) {
		line++;
		size--;
	}
	return size && (*line == '*' || (size > 1 && line[0] == '/' && line[1] == '*'));
}

static size_t columns_of_line(const char *line, size_t size)
{
	size_t columns = 0;

	for (size_t i = 0; i < size; i++)
		columns += line[i] == '\t' ? 8 : 1;
	return columns;
}

static size_t indent_of_line(const char *line, size_t size)
{
	size_t indent = 0;

	while (indent < size && line[indent] == '\t')
		indent++;
	return indent;
}

void c_fence_long_lines(struct text *out, const char *text, size_t size)
{
	static const char tabs[] = "\t\t\t\t\t\t\t\t";
	const char *all = text + size;
	bool is_off = false;

	while (text < all) {
		const char *end = memchr(text, '\n', (size_t)(all - text));
		size_t length = (size_t)((end ? end : all) - text);
		int indent = (int)indent_of_line(text, length);
		if (memmem(text, length, "/* clang-format o", 17))
			is_off = memmem(text, length, "format off", 10) != NULL;
		bool is_long = !is_off && !is_comment(text, length) &&
			       columns_of_line(text, length) > C_COLUMNS;
		if (is_long)
			text_format(out, "%.*s/* clang-format off */\n", indent, tabs);
		text_add_bytes(out, text, length);
		text_add_char(out, '\n');
		if (is_long)
			text_format(out, "%.*s/* clang-format on */\n", indent, tabs);
		text += length + (end != NULL);
	}
}
