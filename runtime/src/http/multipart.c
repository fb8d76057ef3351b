/* multipart.c - multipart/form-data. */
#include "http/multipart.h"

#include <string.h>

enum { PREAMBLE, DATA, MARKED, MARKED_DASH, MARKED_CR, HEAD, OVER };

/* ---- parameters of a field: form-data; name="x" ---- */

static bool is_space(char c)
{
	return c == ' ' || c == '\t';
}

/* The value of a parameter, without quotes. */
static bool find_param(struct nt_text field, const char *name, struct nt_text *out_value)
{
	const char *p = field.p, *end = field.p + field.n;
	size_t size = strlen(name);

	while (p < end && (p = memchr(p, ';', (size_t)(end - p))) != NULL) {
		for (p++; p < end && is_space(*p);)
			p++;
		if ((size_t)(end - p) <= size || p[size] != '=' ||
			!nt_text_is_alike((struct nt_text){ p, size }, nt_text_of(name)))
			continue;
		p += size + 1;
		bool is_quoted = p < end && *p == '"';
		const char *begin = p + is_quoted;
		for (p = begin; p < end && (is_quoted ? *p != '"' : *p != ';' && !is_space(*p));)
			p++;
		*out_value = (struct nt_text){ begin, (size_t)(p - begin) };
		return true;
	}
	return false;
}

bool nt_multipart_init(
	struct nt_multipart *form, const netron_allocator *allocator, struct nt_text content_type)
{
	struct nt_text boundary;

	*form = (struct nt_multipart){ .state = PREAMBLE, .matched = 2 };
	nt_buf_init(&form->head, allocator);
	if (!find_param(content_type, "boundary", &boundary) || boundary.n == 0 ||
		boundary.n > NT_MULTIPART_BOUNDARY || memchr(boundary.p, '\r', boundary.n))
		return false;
	memcpy(form->mark, "\r\n--", 4);
	memcpy(form->mark + 4, boundary.p, boundary.n);
	form->mark_size = (uint8_t)(4 + boundary.n);
	return true;
}

void nt_multipart_fini(struct nt_multipart *form)
{
	if (form->head.allocator)
		nt_buf_fini(&form->head);
}

bool nt_multipart_is(const struct nt_multipart *form, const char *name)
{
	return strcmp(form->name, name) == 0;
}

bool nt_multipart_is_over(const struct nt_multipart *form)
{
	return form->state == OVER;
}

/* ---- the head of a part ---- */

static void read_name(struct nt_multipart *form)
{
	static const char wanted[] = "content-disposition:";
	const char *p = (const char *)form->head.data + form->head.start;
	const char *end = p + nt_buf_size(&form->head);
	struct nt_text value;

	form->name[0] = '\0';
	while (p < end) {
		const char *line_end = memchr(p, '\r', (size_t)(end - p));
		struct nt_text line = { p, line_end ? (size_t)(line_end - p) : (size_t)(end - p) };
		p += line.n + 2;
		if (line.n < sizeof wanted - 1 ||
			!nt_text_is_alike((struct nt_text){ line.p, sizeof wanted - 1 },
				nt_text_of(wanted)) ||
			!find_param(line, "name", &value) || value.n >= sizeof form->name)
			continue;
		memcpy(form->name, value.p, value.n);
		form->name[value.n] = '\0';
	}
}

static bool head_is_over(const struct nt_buf *head)
{
	size_t size = nt_buf_size(head);
	const uint8_t *end = head->data + head->end;

	return (size == 2 && memcmp(end - 2, "\r\n", 2) == 0) ||
	       (size >= 4 && memcmp(end - 4, "\r\n\r\n", 4) == 0);
}

static int take_head(struct nt_multipart *form, const uint8_t **p, const uint8_t *end)
{
	while (*p < end) {
		const uint8_t *lf = memchr(*p, '\n', (size_t)(end - *p));
		size_t size = (size_t)((lf ? lf + 1 : end) - *p);
		if (nt_buf_size(&form->head) + size > NT_MULTIPART_HEAD)
			return -431;
		if (!nt_buf_append(&form->head, *p, size))
			return -503;
		*p += size;
		if (!head_is_over(&form->head))
			continue;
		read_name(form);
		form->state = DATA;
		return NT_MULTIPART_BEGIN;
	}
	return NT_MULTIPART_MORE;
}

/* ---- between the parts ---- */

static int take_mark_end(struct nt_multipart *form, uint8_t c)
{
	uint8_t before = form->state;

	if (before == MARKED && is_space((char)c))
		return 0;
	if (before == MARKED && c == '\r')
		form->state = MARKED_CR;
	else if (before == MARKED && c == '-')
		form->state = MARKED_DASH;
	else if (before == MARKED_DASH && c == '-')
		form->state = OVER;
	else if (before == MARKED_CR && c == '\n')
		form->state = HEAD;
	else
		return -400;
	if (form->state == HEAD)
		nt_buf_truncate(&form->head, 0);
	return 0;
}

/* ---- data, until the mark: only its first octet is a CR, so that it can begin nowhere inside of
 * itself ---- */

/* Where the mark begins, or may begin as far as can be seen. */
static const uint8_t *find_mark(
	const struct nt_multipart *form, const uint8_t *p, const uint8_t *end)
{
	while (p < end && (p = memchr(p, '\r', (size_t)(end - p))) != NULL) {
		size_t seen = (size_t)(end - p);
		if (memcmp(p, form->mark, seen < form->mark_size ? seen : form->mark_size) == 0)
			return p;
		p++;
	}
	return end;
}

static int take_data(
	struct nt_multipart *form, const uint8_t **p, const uint8_t *end, struct nt_text *out_data)
{
	const uint8_t *begin = *p;

	if (form->given > 0) {
		*out_data = (struct nt_text){ form->mark, form->given };
		form->given = 0;
		return NT_MULTIPART_DATA;
	}
	if (form->matched == 0) {
		*p = find_mark(form, begin, end);
		*out_data = (struct nt_text){ (const char *)begin, (size_t)(*p - begin) };
		if (out_data->n > 0)
			return NT_MULTIPART_DATA;
	}
	while (*p < end && form->matched < form->mark_size &&
		**p == (uint8_t)form->mark[form->matched]) {
		++*p;
		form->matched++;
	}
	if (form->matched == form->mark_size) {
		form->matched = 0;
		form->state = MARKED;
		return NT_MULTIPART_END;
	}
	if (*p < end) {
		form->given = form->matched;
		form->matched = 0;
	}
	return NT_MULTIPART_MORE;
}

int nt_multipart_next(
	struct nt_multipart *form, const uint8_t **p, const uint8_t *end, struct nt_text *out_data)
{
	for (;;) {
		uint8_t before = form->state;
		int what = NT_MULTIPART_MORE;

		if (before == OVER)
			*p = end;
		if (*p == end && form->given == 0)
			return NT_MULTIPART_MORE;
		if (before == PREAMBLE || before == DATA)
			what = take_data(form, p, end, out_data);
		else if (before == HEAD)
			what = take_head(form, p, end);
		else
			what = take_mark_end(form, *(*p)++);
		if (what < 0 || (what != NT_MULTIPART_MORE && before != PREAMBLE))
			return what;
	}
}
