/* diag.h - collects errors and warnings, each at a place, and prints them: sorted, without
 * duplicates, with the source line and a caret, as text or as JSON. Everything lives in an arena.
 */
#ifndef NETRONC_DIAG_H
#define NETRONC_DIAG_H

#include "support/arena.h"
#include "support/codes.h"
#include "support/guess.h"
#include "support/source.h"
#include "support/text.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum diag_level { DIAG_ERROR, DIAG_WARNING };

struct diag_list;

enum diag_note_kind { DIAG_NOTE, DIAG_HELP };

/* A line under an error. */
struct diag_note {
	enum diag_note_kind kind;
	struct source_span span; /* of the other place, or of what the fix replaces */
	const char *message;
	const char *replacement; /* NULL: no fix */
	struct diag_note *next;
};

struct diag {
	struct diag_list *list; /* NULL: not kept, only counted */
	enum diag_level level;
	enum diag_code code;
	struct source_span span;
	const char *message;
	const char *label; /* NULL: none */
	struct diag_note *first_note;
	struct diag_note *last_note;
	size_t order; /* when it was added */
};

struct diag_list *diag_list_new(struct arena *arena);

/* Adds an error or a warning at a place (SOURCE_NOWHERE: about no file). The message is one line,
 * starts with a small letter and ends without a full stop: "unknown type 'Uzer'". The result takes
 * labels, notes and helps; it is never NULL (what is over the limit is only counted). */
struct diag *diag_error(struct diag_list *list, enum diag_code code, struct source_span span,
	const char *format, ...) __attribute__((format(printf, 4, 5), returns_nonnull));
struct diag *diag_warning(struct diag_list *list, enum diag_code code, struct source_span span,
	const char *format, ...) __attribute__((format(printf, 4, 5), returns_nonnull));

/* Text beside the caret. At most one. */
void diag_label(struct diag *diag, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* "note: first declared here", with its own source line when it has a place. */
void diag_note(struct diag *diag, struct source_span span, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* "help: did you mean 'User'?" */
void diag_help(struct diag *diag, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A help with a change an editor can make: the span becomes the replacement (an empty span
 * inserts). Printed as "help: message" with the changed line. */
void diag_fix(struct diag *diag, struct source_span span, const char *replacement,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

/* How many were added; duplicates (same code, place and message) count once. */
size_t diag_errors(const struct diag_list *list);
size_t diag_warnings(const struct diag_list *list);

/* True when so many were added that adding more helps nobody: parsers give up then. */
bool diag_is_full(const struct diag_list *list);

/* Walks them in printing order; for tests and other front ends. */
size_t diag_count(const struct diag_list *list);
const struct diag *diag_at(struct diag_list *list, size_t index);

struct diag_style {
	bool is_colored;
	bool is_json;
	size_t max_errors; /* printed; 0: 100. The rest is counted in one line. JSON prints all. */
};

/* Colour on a terminal and not with NO_COLOR (set and not empty) or TERM=dumb. */
bool diag_wants_color(int fd);

/* Adds all to the text, in the order of files and places: text with a closing line "3 errors, 1
 * warning", or JSON, one object a line. Adds nothing when there are none. */
void diag_render(struct diag_list *list, const struct diag_style *style, struct text *out);

#endif
