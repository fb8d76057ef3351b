/* text.h - growing text in an arena, and templates with named holes. The text is NUL-terminated at
 * any time. Locale-independent. */
#ifndef NETRONC_TEXT_H
#define NETRONC_TEXT_H

#include "support/arena.h"

#include <stdarg.h>
#include <stddef.h>

struct text {
	struct arena *arena;
	char *data; /* never NULL after text_init() */
	size_t size;
	size_t capacity;
};

void text_init(struct text *text, struct arena *arena);
void text_clear(struct text *text);

void text_add(struct text *text, const char *string);
void text_add_bytes(struct text *text, const char *bytes, size_t size);
void text_add_char(struct text *text, char c);
void text_add_repeated(struct text *text, char c, size_t count);
void text_format(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_vformat(struct text *text, const char *format, va_list arguments)
	__attribute__((format(printf, 2, 0)));

/* A value for the hole {name}. Values are copied as they are: holes in them stay text. */
struct text_hole {
	const char *name;
	const char *value;
};

/* Adds the template; each {name} (lower-case letters, digits and _ directly between the braces,
 * starting with a letter) becomes the value of the hole of that name. Every other brace is text, so
 * that C code can stand in a template. A name without a value is a mistake in the compiler: abort.
 */
void text_expand(
	struct text *text, const char *template, const struct text_hole *holes, size_t count);

/* text_put(&text, "{service}_{method}", { "service", s }, { "method", m }) */
#define text_put(text, template, ...)                                                              \
	text_expand((text), (template), (const struct text_hole[]){ __VA_ARGS__ },                 \
		sizeof((const struct text_hole[]){ __VA_ARGS__ }) / sizeof(struct text_hole))

/* Adds the bytes as the inside of a JSON string: quotes, backslashes and control characters
 * escaped, bytes that are not UTF-8 become U+FFFD. */
void text_add_json(struct text *text, const char *bytes, size_t size);

#endif
