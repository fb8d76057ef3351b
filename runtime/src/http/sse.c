/* sse.c - server-sent events. */
#include "http/sse.h"

#include <netron/error.h>

#include <string.h>

enum { MAX_NAME = 1024, MAX_ID = 1024, KEEP_BYTES = 4096, MAX_RETRY_MS = 3600 * 1000 };

struct field {
	const uint8_t *name, *value;
	size_t name_size, value_size;
};

void nt_sse_init(struct nt_sse *sse, const netron_allocator *allocator, size_t max)
{
	*sse = (struct nt_sse){ .max = max };
	nt_lines_init(&sse->lines, allocator, NT_LINES_ANY, max);
	nt_buf_init(&sse->data, allocator);
	nt_buf_init(&sse->name, allocator);
	nt_buf_init(&sse->id, allocator);
}

void nt_sse_fini(struct nt_sse *sse)
{
	nt_lines_fini(&sse->lines);
	nt_buf_fini(&sse->data);
	nt_buf_fini(&sse->name);
	nt_buf_fini(&sse->id);
}

static void begin_event(struct nt_sse *sse)
{
	nt_buf_truncate(&sse->data, 0);
	nt_buf_truncate(&sse->name, 0);
	nt_buf_shrink(&sse->data, KEEP_BYTES);
	sse->has_data = sse->was_given = false;
}

/* ---- fields ---- */

static struct field split(const uint8_t *line, size_t size)
{
	const uint8_t *colon = memchr(line, ':', size), *end = line + size;
	struct field field = { .name = line, .name_size = size, .value = end };

	if (!colon)
		return field;
	field.name_size = (size_t)(colon - line);
	field.value = colon + 1;
	if (field.value < end && *field.value == ' ')
		field.value++;
	field.value_size = (size_t)(end - field.value);
	return field;
}

static bool is_called(const struct field *field, const char *name)
{
	return strlen(name) == field->name_size && memcmp(field->name, name, field->name_size) == 0;
}

static int add_data(struct nt_sse *sse, const struct field *field)
{
	size_t room = sse->max - nt_buf_size(&sse->data);

	if (field->value_size + sse->has_data > room)
		return NETRON_E_TOO_LARGE;
	if ((sse->has_data && !nt_buf_append(&sse->data, "\n", 1)) ||
		!nt_buf_append(&sse->data, field->value, field->value_size))
		return NETRON_E_NO_MEMORY;
	sse->has_data = true;
	return 0;
}

static int set(struct nt_buf *buf, const struct field *field, size_t max)
{
	if (field->value_size > max)
		return NETRON_E_TOO_LARGE;
	nt_buf_truncate(buf, 0);
	return nt_buf_append(buf, field->value, field->value_size) ? 0 : NETRON_E_NO_MEMORY;
}

static void set_retry(struct nt_sse *sse, const struct field *field)
{
	uint32_t number = 0;

	for (size_t i = 0; i < field->value_size; i++) {
		if (field->value[i] < '0' || field->value[i] > '9')
			return;
		number = number * 10 + (field->value[i] - '0');
		if (number > MAX_RETRY_MS)
			number = MAX_RETRY_MS;
	}
	if (field->value_size > 0)
		sse->retry_ms = number;
}

/* A line that is not blank. What is not known is left out, as the standard asks. */
static int take_field(struct nt_sse *sse, const uint8_t *line, size_t size)
{
	const struct field field = split(line, size);

	if (field.name_size == 0) /* a comment: a sign of life */
		return 0;
	if (is_called(&field, "data"))
		return add_data(sse, &field);
	if (is_called(&field, "event"))
		return set(&sse->name, &field, MAX_NAME);
	if (is_called(&field, "id") && !memchr(field.value, '\0', field.value_size))
		return set(&sse->id, &field, MAX_ID);
	if (is_called(&field, "retry"))
		set_retry(sse, &field);
	return 0;
}

/* ---- events ---- */

static const uint8_t *behind_mark(struct nt_sse *sse, const uint8_t *line, size_t *size)
{
	bool is_first = !sse->has_begun;

	sse->has_begun = true;
	if (!is_first || *size < 3 || memcmp(line, "\xef\xbb\xbf", 3) != 0)
		return line;
	*size -= 3;
	return line + 3;
}

static void give(struct nt_sse *sse, struct nt_sse_event *out_event)
{
	*out_event = (struct nt_sse_event){ .name = "message", .name_size = 7 };
	if (nt_buf_size(&sse->name) > 0) {
		out_event->name = (const char *)sse->name.data + sse->name.start;
		out_event->name_size = nt_buf_size(&sse->name);
	}
	out_event->data = sse->data.data + sse->data.start;
	out_event->data_size = nt_buf_size(&sse->data);
	sse->was_given = true;
}

int nt_sse_next(
	struct nt_sse *sse, const uint8_t **p, const uint8_t *end, struct nt_sse_event *out_event)
{
	const uint8_t *line;
	size_t size;
	int rc;

	if (sse->was_given)
		begin_event(sse);
	while ((rc = nt_lines_next(&sse->lines, p, end, &line, &size)) == 1) {
		line = behind_mark(sse, line, &size);
		if (size > 0) {
			rc = take_field(sse, line, size);
			if (rc < 0)
				return rc;
		} else if (sse->has_data) {
			give(sse, out_event);
			return 1;
		} else {
			begin_event(sse);
		}
	}
	return rc;
}
