/* reading.c - reads a text and says what became of it. */
#include "suites.h"

#include "support/load.h"
#include "syntax/parse.h"

#include <string.h>

void reading_open(struct reading *reading, const char *text, size_t size)
{
	memset(reading, 0, sizeof(*reading));
	reading->arena = arena_new(NULL);
	ck_assert_ptr_nonnull(reading->arena);
	reading->diags = diag_list_new(reading->arena);
	if (load_text(reading->arena, reading->diags, "t.nsvc", text, size, &reading->source) ==
		LOAD_OK)
		reading->file = parse_file(reading->arena, reading->diags, reading->source);
}

void reading_close(struct reading *reading)
{
	arena_free(reading->arena);
}

static void add_span(struct text *out, struct source_span span)
{
	if (!span.file)
		return;
	struct source_position begin = source_position(span.file, span.begin);
	struct source_position end = source_position(span.file, span.end);
	text_format(out, " %u:%u-", (unsigned)begin.line, (unsigned)begin.column);
	if (begin.line != end.line)
		text_format(out, "%u:", (unsigned)end.line);
	text_format(out, "%u", (unsigned)end.column);
}

const char *reading_diags(struct reading *reading)
{
	struct text out;

	text_init(&out, reading->arena);
	for (size_t i = 0; i < diag_count(reading->diags); i++) {
		const struct diag *diag = diag_at(reading->diags, i);
		text_format(&out, "%s%04u", diag->level == DIAG_ERROR ? "N" : "warning N",
			(unsigned)diag->code);
		add_span(&out, diag->span);
		text_format(&out, " %s\n", diag->message);
		for (const struct diag_note *note = diag->first_note; note; note = note->next) {
			text_add(&out, note->kind == DIAG_HELP ? "  help" : "  note");
			add_span(&out, note->span);
			if (note->replacement)
				text_format(&out, " [%s]", note->replacement);
			text_format(&out, " %s\n", note->message);
		}
	}
	return out.data;
}

void check_tree(const char *text, const char *expected)
{
	struct reading reading;

	reading_open(&reading, text, strlen(text));
	ck_assert_str_eq(reading_diags(&reading), "");
	ck_assert_ptr_nonnull(reading.file);
	ck_assert_str_eq(reading_dump(&reading), expected);
	reading_close(&reading);
}

void check_diags(const char *text, const char *expected)
{
	struct reading reading;

	reading_open(&reading, text, strlen(text));
	ck_assert_str_eq(reading_diags(&reading), expected);
	reading_close(&reading);
}
