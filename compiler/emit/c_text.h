/* c_text.h - pieces of C as text: comments and literals that nothing from an input can break out
 * of, and lines of at most 100 columns, laid out as the project's .clang-format lays them out.
 * Knows nothing of the model. */
#ifndef NETRONC_C_TEXT_H
#define NETRONC_C_TEXT_H

#include "support/arena.h"
#include "support/text.h"

#include <stddef.h>
#include <stdint.h>

#define C_COLUMNS 100

/* A growing list of strings: parameters, initialisers. */
struct c_list {
	struct arena *arena;
	const char **items;
	size_t count, capacity;
};

void c_list_init(struct c_list *list, struct arena *arena);
void c_list_add(struct c_list *list, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* How wide the text stands on a screen; tabs are 8, wide characters 2. */
size_t c_width(const char *text);

/* The text made harmless for the inside of a C comment, on one line. */
const char *c_comment_line(struct arena *arena, const char *text);

/* A doc comment: the paragraphs of doc, then those of more (either may be NULL), wrapped. Nothing
 * when both are NULL. */
void c_doc(struct text *out, unsigned indent, const char *doc, const char *more);

/* A plain comment, wrapped. */
void c_comment(struct text *out, unsigned indent, const char *comment);

/* The text between the dashes of a section comment; a long one is wrapped. */
void c_section(struct text *out, const char *title);

/* A string literal with its quotes; octal escapes, so that no digit behind one can join it. */
void c_string(struct text *out, const char *bytes, size_t size);
const char *c_string_of(struct arena *arena, const char *string);

/* head(a, b, c)tail and a newline, broken where it must be. No arguments: "void". */
void c_prototype(struct text *out, unsigned indent, const char *head, const struct c_list *params,
	const char *tail);

/* The same with one parameter. */
void c_prototype_of(struct text *out, const char *head, const char *param, const char *tail);

/* The same for a call: no arguments stay empty. */
void c_call(struct text *out, unsigned indent, const char *head, const struct c_list *args,
	const char *tail);

/* A call whose result is assigned; where to break that is left to the formatter only when it is
 * plain. */
void c_call_into(struct text *out, unsigned indent, const char *head, const struct c_list *args);

/* A statement the formatter would lay out in another way. */
void c_call_fenced(struct text *out, unsigned indent, const char *head, const struct c_list *args);

/* Copies text; a line that is too long and no comment is kept from the formatter. */
void c_fence_long_lines(struct text *out, const char *text, size_t size);

/* A literal of a double (is_float: of a float) that reads back as the same number. */
const char *c_double(struct arena *arena, double number, int is_float);

/* A literal of an integer, of a type wide enough. */
const char *c_int(struct arena *arena, int64_t value);
const char *c_uint(struct arena *arena, uint64_t value);

/* Upper case, for include guards and constants: ASCII letters and digits stay, the rest becomes _.
 */
const char *c_macro(struct arena *arena, const char *name);

#endif
