#include "support/diag.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DIAG_MAX_KEPT 1000

struct diag_list {
	struct arena *arena;
	struct diag **items;
	size_t count, capacity;
	struct diag **set; /* open addressing, to find duplicates */
	size_t set_size;   /* a power of two, more than twice count */
	size_t errors, warnings;
	bool is_sorted;
	struct diag unkept; /* takes the notes of what is not kept, and forgets them */
};

struct diag_list *diag_list_new(struct arena *arena)
{
	struct diag_list *list = ARENA_NEW(arena, struct diag_list);

	list->arena = arena;
	return list;
}

static size_t hash_diag(const struct diag *diag)
{
	uint64_t hash = UINT64_C(14695981039346656037);

	for (const char *c = diag->message; *c; c++)
		hash = (hash ^ (unsigned char)*c) * UINT64_C(1099511628211);
	hash = (hash ^ diag->span.begin) * UINT64_C(1099511628211);
	hash = (hash ^ (unsigned)diag->code) * UINT64_C(1099511628211);
	return (size_t)(hash ^ hash >> 32);
}

static bool is_same(const struct diag *a, const struct diag *b)
{
	return a->code == b->code && source_compare(a->span, b->span) == 0 &&
	       strcmp(a->message, b->message) == 0;
}

/* The slot that holds an equal one, or the free slot where it belongs. */
static struct diag **find_slot(struct diag_list *list, const struct diag *diag)
{
	size_t slot = hash_diag(diag) & (list->set_size - 1);

	while (list->set[slot] && !is_same(list->set[slot], diag))
		slot = (slot + 1) & (list->set_size - 1);
	return &list->set[slot];
}

static void grow(struct diag_list *list)
{
	size_t capacity = list->capacity ? list->capacity * 2 : 16;

	list->items = arena_grow(list->arena, list->items, list->count * sizeof(*list->items),
		capacity * sizeof(*list->items));
	list->capacity = capacity;
	list->set_size = capacity * 4;
	list->set = ARENA_ARRAY(list->arena, list->set_size, struct diag *);
	for (size_t i = 0; i < list->count; i++)
		*find_slot(list, list->items[i]) = list->items[i];
}

static struct diag *unkept(struct diag_list *list)
{
	list->unkept = (struct diag){ 0 };
	return &list->unkept;
}

static struct diag *add(struct diag_list *list, const struct diag *diag)
{
	if (list->count == list->capacity)
		grow(list);
	struct diag **slot = find_slot(list, diag);
	if (*slot)
		return unkept(list);
	if (diag->level == DIAG_ERROR)
		list->errors++;
	else
		list->warnings++;
	if (list->count >= DIAG_MAX_KEPT)
		return unkept(list);
	struct diag *kept = ARENA_NEW(list->arena, struct diag);
	*kept = *diag;
	kept->list = list;
	kept->order = list->count;
	*slot = kept;
	list->items[list->count++] = kept;
	list->is_sorted = false;
	return kept;
}

static char *format_message(struct diag_list *list, const char *format, va_list arguments)
	__attribute__((format(printf, 2, 0)));

static char *format_message(struct diag_list *list, const char *format, va_list arguments)
{
	struct text text;

	text_init(&text, list->arena);
	text_vformat(&text, format, arguments);
	return text.data;
}

struct diag *diag_error(struct diag_list *list, enum diag_code code, struct source_span span,
	const char *format, ...)
{
	struct diag diag = { .level = DIAG_ERROR, .code = code, .span = span };
	va_list arguments;

	va_start(arguments, format);
	diag.message = format_message(list, format, arguments);
	va_end(arguments);
	return add(list, &diag);
}

struct diag *diag_warning(struct diag_list *list, enum diag_code code, struct source_span span,
	const char *format, ...)
{
	struct diag diag = { .level = DIAG_WARNING, .code = code, .span = span };
	va_list arguments;

	va_start(arguments, format);
	diag.message = format_message(list, format, arguments);
	va_end(arguments);
	return add(list, &diag);
}

void diag_label(struct diag *diag, const char *format, ...)
{
	va_list arguments;

	if (!diag->list)
		return;
	va_start(arguments, format);
	diag->label = format_message(diag->list, format, arguments);
	va_end(arguments);
}

static struct diag_note *add_note(
	struct diag *diag, enum diag_note_kind kind, struct source_span span, const char *message)
{
	struct diag_note *note = ARENA_NEW(diag->list->arena, struct diag_note);

	note->kind = kind;
	note->span = span;
	note->message = message;
	if (diag->last_note)
		diag->last_note->next = note;
	else
		diag->first_note = note;
	diag->last_note = note;
	return note;
}

void diag_note(struct diag *diag, struct source_span span, const char *format, ...)
{
	va_list arguments;

	if (!diag->list)
		return;
	va_start(arguments, format);
	add_note(diag, DIAG_NOTE, span, format_message(diag->list, format, arguments));
	va_end(arguments);
}

void diag_help(struct diag *diag, const char *format, ...)
{
	va_list arguments;

	if (!diag->list)
		return;
	va_start(arguments, format);
	add_note(diag, DIAG_HELP, SOURCE_NOWHERE, format_message(diag->list, format, arguments));
	va_end(arguments);
}

void diag_fix(struct diag *diag, struct source_span span, const char *replacement,
	const char *format, ...)
{
	va_list arguments;

	if (!diag->list)
		return;
	va_start(arguments, format);
	const char *message = format_message(diag->list, format, arguments);
	va_end(arguments);
	struct diag_note *note = add_note(diag, DIAG_HELP, span, message);
	note->replacement = arena_string(diag->list->arena, replacement);
}

size_t diag_errors(const struct diag_list *list)
{
	return list->errors;
}

size_t diag_warnings(const struct diag_list *list)
{
	return list->warnings;
}

bool diag_is_full(const struct diag_list *list)
{
	return list->count >= DIAG_MAX_KEPT;
}

size_t diag_count(const struct diag_list *list)
{
	return list->count;
}

static int compare(const void *a, const void *b)
{
	const struct diag *x = *(struct diag *const *)a, *y = *(struct diag *const *)b;
	int order = source_compare(x->span, y->span);

	if (order)
		return order;
	return x->order < y->order ? -1 : x->order > y->order;
}

const struct diag *diag_at(struct diag_list *list, size_t index)
{
	if (!list->is_sorted && list->count) {
		qsort(list->items, list->count, sizeof(*list->items), compare);
		list->is_sorted = true;
	}
	return index < list->count ? list->items[index] : NULL;
}

bool diag_wants_color(int fd)
{
	const char *no_color = getenv("NO_COLOR");
	const char *term = getenv("TERM");

	if (no_color && *no_color)
		return false;
	if (!term || !*term || strcmp(term, "dumb") == 0)
		return false;
	return isatty(fd) == 1;
}
