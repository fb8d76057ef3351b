/* diag_render.c - diagnostics as text for people and as JSON for editors. */
#include "support/diag.h"
#include "support/utf8.h"

#include <string.h>

#define RENDER_TAB 4
#define RENDER_MAX_ERRORS 100
#define RENDER_WIDTH 160  /* columns of a source line that are shown */
#define RENDER_BEFORE 100 /* bytes of a long line that are shown in front of the caret */

enum color { COLOR_ERROR, COLOR_WARNING, COLOR_NOTE, COLOR_HELP, COLOR_GUTTER, COLOR_BOLD };

struct render {
	struct text *out;
	const struct diag_style *style;
};

static void color(const struct render *render, enum color which)
{
	static const char *const codes[] = { "\033[1;31m", "\033[1;35m", "\033[1;36m", "\033[1;32m",
		"\033[34m", "\033[1m" };

	if (render->style->is_colored)
		text_add(render->out, codes[which]);
}

static void uncolor(const struct render *render)
{
	if (render->style->is_colored)
		text_add(render->out, "\033[0m");
}

/* Names, paths and messages come from outside: nothing in them may steer the terminal. */
static void add_plain(struct text *out, const char *string)
{
	size_t size = strlen(string), at = 0;

	while (at < size) {
		uint32_t point = 0;
		size_t length = utf8_decode(string + at, size - at, &point);
		if (length == 0) {
			text_format(out, "\\x%02X", (unsigned)(unsigned char)string[at]);
			length = 1;
		} else if (point < 0x20 || (point >= 0x7F && point < 0xA0)) {
			text_format(out, "\\x%02X", (unsigned)point);
		} else if (utf8_is_bidi_control(point)) {
			text_format(out, "\\u{%04X}", (unsigned)point);
		} else {
			text_add_bytes(out, string + at, length);
		}
		at += length;
	}
}

/* A piece of a line as it is shown, and where the marked bytes ended up in it. */
struct shown {
	size_t width;
	size_t mark_begin, mark_end;
};

/* Adds one character; its columns. Tabs become spaces, and what cannot be shown U+FFFD. */
static size_t add_cell(struct text *out, const char *bytes, size_t length, uint32_t point)
{
	if (point == '\t') {
		text_add_repeated(out, ' ', RENDER_TAB);
		return RENDER_TAB;
	}
	if (length == 0 || point < 0x20 || (point >= 0x7F && point < 0xA0) ||
		utf8_is_bidi_control(point)) {
		text_add(out, "\xEF\xBF\xBD");
		return 1;
	}
	text_add_bytes(out, bytes, length);
	return utf8_width(point);
}

static struct shown add_line(
	struct text *out, const char *line, size_t size, size_t begin, size_t end)
{
	struct shown shown = { 0, 0, 0 };
	size_t at = 0;

	if (begin > RENDER_BEFORE && size > RENDER_WIDTH) {
		at = begin - RENDER_BEFORE;
		while (at < begin && ((unsigned char)line[at] & 0xC0) == 0x80)
			at++;
		text_add(out, "...");
		shown.width = 3;
	}
	for (;;) {
		uint32_t point = 0;
		if (at <= begin)
			shown.mark_begin = shown.width;
		if (at <= end)
			shown.mark_end = shown.width;
		if (at >= size)
			break;
		if (shown.width > RENDER_WIDTH) {
			text_add(out, "...");
			break;
		}
		size_t length = utf8_decode(line + at, size - at, &point);
		shown.width += add_cell(out, line + at, length, point);
		at += length ? length : 1;
	}
	if (shown.mark_end <= shown.mark_begin)
		shown.mark_end = shown.mark_begin + 1;
	return shown;
}

/* The line, and under it marks: the first character of them once, the second for the rest. */
static void add_excerpt(const struct render *render, uint32_t number, const char *line, size_t size,
	size_t begin, size_t end, const char marks[2], enum color mark_color, const char *label)
{
	struct text *out = render->out;

	color(render, COLOR_GUTTER);
	text_format(out, "%5u |", (unsigned)number);
	uncolor(render);
	size_t before = out->size;
	text_add_char(out, ' ');
	struct shown shown = add_line(out, line, size, begin, end);
	while (out->size > before && out->data[out->size - 1] == ' ')
		out->data[--out->size] = '\0';
	text_add_char(out, '\n');
	color(render, COLOR_GUTTER);
	text_add(out, "      | ");
	uncolor(render);
	text_add_repeated(out, ' ', shown.mark_begin);
	color(render, mark_color);
	text_add_char(out, marks[0]);
	text_add_repeated(out, marks[1], shown.mark_end - shown.mark_begin - 1);
	if (label) {
		text_add_char(out, ' ');
		add_plain(out, label);
	}
	uncolor(render);
	text_add_char(out, '\n');
}

static void add_excerpt_at(const struct render *render, struct source_span span,
	enum color mark_color, const char *label)
{
	struct source_position position = source_position(span.file, span.begin);
	size_t size;
	const char *line = source_line(span.file, position.line, &size);
	uint32_t start = (uint32_t)(line - span.file->content);
	size_t begin = span.begin > start ? span.begin - start : 0;
	size_t end = span.end > start ? span.end - start : 0;

	if (begin > size)
		begin = size;
	if (end > size)
		end = size;
	add_excerpt(render, position.line, line, size, begin, end, "^~", mark_color, label);
}

/* "file:line:col: " or "netronc: ". */
static void add_place(const struct render *render, struct source_span span)
{
	color(render, COLOR_BOLD);
	if (span.file) {
		struct source_position position = source_position(span.file, span.begin);
		add_plain(render->out, span.file->path);
		text_format(render->out, ":%u:%u: ", (unsigned)position.line,
			(unsigned)position.column);
	} else {
		text_add(render->out, "netronc: ");
	}
	uncolor(render);
}

static void add_kind(const struct render *render, enum color which, const char *word)
{
	color(render, which);
	text_add(render->out, word);
	uncolor(render);
}

/* The line as it is after the fix, when that is one line. */
static void add_fixed_line(const struct render *render, const struct diag_note *note)
{
	struct source_position position = source_position(note->span.file, note->span.begin);
	size_t size, added = strlen(note->replacement);
	const char *line = source_line(note->span.file, position.line, &size);
	uint32_t start = (uint32_t)(line - note->span.file->content);
	struct text fixed;

	if (added == 0 || strchr(note->replacement, '\n') || note->span.begin < start ||
		note->span.end - start > size)
		return;
	size_t begin = note->span.begin - start, end = note->span.end - start;
	text_init(&fixed, render->out->arena);
	text_add_bytes(&fixed, line, begin);
	text_add(&fixed, note->replacement);
	text_add_bytes(&fixed, line + end, size - end);
	add_excerpt(render, position.line, fixed.data, fixed.size, begin, begin + added,
		begin == end ? "++" : "~~", COLOR_HELP, NULL);
}

static void add_note(const struct render *render, const struct diag_note *note)
{
	bool is_help = note->kind == DIAG_HELP;

	if (!is_help && note->span.file)
		add_place(render, note->span);
	add_kind(render, is_help ? COLOR_HELP : COLOR_NOTE, is_help ? "help" : "note");
	text_add(render->out, ": ");
	add_plain(render->out, note->message);
	text_add_char(render->out, '\n');
	if (!note->span.file)
		return;
	if (note->replacement)
		add_fixed_line(render, note);
	else
		add_excerpt_at(render, note->span, COLOR_NOTE, NULL);
}

static void add_diag(const struct render *render, const struct diag *diag)
{
	bool is_error = diag->level == DIAG_ERROR;
	enum color which = is_error ? COLOR_ERROR : COLOR_WARNING;

	add_place(render, diag->span);
	color(render, which);
	text_format(render->out, "%s[N%04u]", is_error ? "error" : "warning", (unsigned)diag->code);
	uncolor(render);
	text_add(render->out, ": ");
	color(render, COLOR_BOLD);
	add_plain(render->out, diag->message);
	uncolor(render);
	text_add_char(render->out, '\n');
	if (diag->span.file)
		add_excerpt_at(render, diag->span, which, diag->label);
	for (const struct diag_note *note = diag->first_note; note; note = note->next)
		add_note(render, note);
}

static void add_count(struct text *out, size_t count, const char *what)
{
	text_format(out, "%zu %s%s", count, what, count == 1 ? "" : "s");
}

static void add_summary(const struct render *render, const struct diag_list *list, size_t printed)
{
	size_t errors = diag_errors(list), warnings = diag_warnings(list);

	if (errors + warnings > printed) {
		add_count(render->out, errors + warnings - printed, "more message");
		text_add(render->out,
			errors + warnings - printed == 1 ? " is not shown\n" : " are not shown\n");
	}
	if (errors)
		add_count(render->out, errors, "error");
	if (errors && warnings)
		text_add(render->out, ", ");
	if (warnings)
		add_count(render->out, warnings, "warning");
	text_add_char(render->out, '\n');
}

static void render_text(struct diag_list *list, const struct render *render)
{
	size_t most = render->style->max_errors ? render->style->max_errors : RENDER_MAX_ERRORS;
	size_t printed = 0, errors = 0;

	for (size_t i = 0; i < diag_count(list); i++) {
		const struct diag *diag = diag_at(list, i);
		if (errors >= most)
			break;
		errors += diag->level == DIAG_ERROR;
		add_diag(render, diag);
		printed++;
	}
	add_summary(render, list, printed);
}

/* ---- JSON ---- */

static void json_string(struct text *out, const char *key, const char *value)
{
	text_format(out, ",\"%s\":\"", key);
	text_add_json(out, value, strlen(value));
	text_add_char(out, '"');
}

static void json_span(struct text *out, struct source_span span)
{
	if (!span.file)
		return;
	struct source_position begin = source_position(span.file, span.begin);
	struct source_position end = source_position(span.file, span.end);
	json_string(out, "file", span.file->path);
	text_format(out,
		",\"line\":%u,\"column\":%u,\"endLine\":%u,\"endColumn\":%u"
		",\"begin\":%u,\"end\":%u",
		(unsigned)begin.line, (unsigned)begin.column, (unsigned)end.line,
		(unsigned)end.column, (unsigned)span.begin, (unsigned)span.end);
}

static void json_diag(struct text *out, const struct diag *diag)
{
	const struct code_info *info = code_find(diag->code);

	text_format(out, "{\"level\":\"%s\",\"code\":\"N%04u\"",
		diag->level == DIAG_ERROR ? "error" : "warning", (unsigned)diag->code);
	if (info)
		json_string(out, "name", info->name);
	json_string(out, "message", diag->message);
	if (diag->label)
		json_string(out, "label", diag->label);
	json_span(out, diag->span);
	text_add(out, ",\"notes\":[");
	for (const struct diag_note *note = diag->first_note; note; note = note->next) {
		text_format(out, "{\"kind\":\"%s\"", note->kind == DIAG_HELP ? "help" : "note");
		json_string(out, "message", note->message);
		json_span(out, note->span);
		if (note->replacement)
			json_string(out, "replacement", note->replacement);
		text_add(out, note->next ? "}," : "}");
	}
	text_add(out, "]}\n");
}

void diag_render(struct diag_list *list, const struct diag_style *style, struct text *out)
{
	const struct render render = { out, style };

	if (diag_count(list) == 0)
		return;
	if (!style->is_json) {
		render_text(list, &render);
		return;
	}
	for (size_t i = 0; i < diag_count(list); i++)
		json_diag(out, diag_at(list, i));
}
