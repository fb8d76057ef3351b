#include "support/text.h"

#include "support/utf8.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void text_init(struct text *text, struct arena *arena)
{
	text->arena = arena;
	text->size = 0;
	text->capacity = 64;
	text->data = arena_alloc(arena, text->capacity);
}

void text_clear(struct text *text)
{
	text->size = 0;
	text->data[0] = '\0';
}

/* Room for size more bytes and the NUL. */
static char *text_reserve(struct text *text, size_t size)
{
	size_t needed;

	if (__builtin_add_overflow(text->size, size, &needed) || needed >= SIZE_MAX / 2)
		needed = SIZE_MAX / 2; /* the arena says no */
	if (needed >= text->capacity) {
		size_t capacity = text->capacity * 2;
		if (capacity <= needed)
			capacity = needed + 1;
		text->data = arena_grow(text->arena, text->data, text->size + 1, capacity);
		text->capacity = capacity;
	}
	return text->data + text->size;
}

void text_add_bytes(struct text *text, const char *bytes, size_t size)
{
	char *end = text_reserve(text, size);

	if (size)
		memcpy(end, bytes, size);
	end[size] = '\0';
	text->size += size;
}

void text_add(struct text *text, const char *string)
{
	text_add_bytes(text, string, strlen(string));
}

void text_add_char(struct text *text, char c)
{
	text_add_bytes(text, &c, 1);
}

void text_add_repeated(struct text *text, char c, size_t count)
{
	char *end = text_reserve(text, count);

	memset(end, c, count);
	end[count] = '\0';
	text->size += count;
}

void text_vformat(struct text *text, const char *format, va_list arguments)
{
	va_list again;

	va_copy(again, arguments);
	int size = vsnprintf(NULL, 0, format, arguments);
	if (size > 0) {
		char *end = text_reserve(text, (size_t)size);
		vsnprintf(end, (size_t)size + 1, format, again);
		text->size += (size_t)size;
	}
	va_end(again);
}

void text_format(struct text *text, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	text_vformat(text, format, arguments);
	va_end(arguments);
}

static bool is_hole_char(char c, bool is_first)
{
	return (c >= 'a' && c <= 'z') || (!is_first && ((c >= '0' && c <= '9') || c == '_'));
}

/* Size of the name when a hole starts at the brace; 0 when it is just a brace. */
static size_t hole_size(const char *brace)
{
	size_t size = 0;

	while (is_hole_char(brace[1 + size], size == 0))
		size++;
	return brace[1 + size] == '}' ? size : 0;
}

static const char *hole_value(
	const struct text_hole *holes, size_t count, const char *name, size_t size)
{
	for (size_t i = 0; i < count; i++)
		if (strncmp(holes[i].name, name, size) == 0 && holes[i].name[size] == '\0' &&
			holes[i].value)
			return holes[i].value;
	fprintf(stderr, "netronc: internal error: no value for {%.*s} in a template\n", (int)size,
		name);
	abort();
}

void text_expand(
	struct text *text, const char *template, const struct text_hole *holes, size_t count)
{
	const char *brace;

	while ((brace = strchr(template, '{'))) {
		text_add_bytes(text, template, (size_t)(brace - template));
		size_t size = hole_size(brace);
		if (size == 0) {
			text_add_char(text, '{');
			template = brace + 1;
			continue;
		}
		text_add(text, hole_value(holes, count, brace + 1, size));
		template = brace + size + 2;
	}
	text_add(text, template);
}

static void add_json_char(struct text *text, const char *bytes, size_t length, uint32_t point)
{
	static const char letters[][2] = { { '"', '"' }, { '\\', '\\' }, { '\b', 'b' },
		{ '\f', 'f' }, { '\n', 'n' }, { '\r', 'r' }, { '\t', 't' } };

	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++) {
		if (point == (uint32_t)letters[i][0]) {
			text_add_char(text, '\\');
			text_add_char(text, letters[i][1]);
			return;
		}
	}
	/* Line separators end a line in JavaScript; others are control characters. */
	if (point < 0x20 || point == 0x7F || point == 0x2028 || point == 0x2029)
		text_format(text, "\\u%04x", (unsigned)point);
	else
		text_add_bytes(text, bytes, length);
}

void text_add_json(struct text *text, const char *bytes, size_t size)
{
	size_t at = 0;

	while (at < size) {
		uint32_t point;
		size_t length = utf8_decode(bytes + at, size - at, &point);
		if (length == 0) {
			text_add(text, "\xEF\xBF\xBD");
			at++;
			continue;
		}
		add_json_char(text, bytes + at, length, point);
		at += length;
	}
}
