#include "http_trace.h"

#include <stdio.h>
#include <stdlib.h>

struct reader {
	enum nt_http_kind kind;
	const struct nt_http_limits *limits;
	struct nt_http_scan scan;
	struct nt_http_head head;
	struct nt_http_body body;
	bool is_in_body, is_in_data, is_done;
	struct nt_buf *out;
};

static void add(struct reader *reader, const char *p, size_t n)
{
	if (!nt_buf_append(reader->out, p, n))
		abort();
}

static void add_string(struct reader *reader, const char *string)
{
	add(reader, string, strlen(string));
}

static void add_text(struct reader *reader, const char *before, struct nt_text text)
{
	add_string(reader, before);
	add(reader, text.p, text.n);
}

static void add_number(struct reader *reader, const char *before, uint64_t number)
{
	char text[64];

	snprintf(text, sizeof(text), "%s%llu", before, (unsigned long long)number);
	add_string(reader, text);
}

static void add_flags(struct reader *reader)
{
	const struct nt_http_head *head = &reader->head;

	add_number(reader, " HTTP/1.", head->minor);
	if (head->host.p)
		add_text(reader, " host=", head->host);
	if (head->has_length)
		add_number(reader, " length=", head->length);
	add_string(reader, head->keep_alive ? "" : " close");
	add_string(reader, head->is_chunked ? " chunked" : "");
	add_string(reader, head->upgrades ? " upgrade" : "");
	add_string(reader, head->is_websocket ? " websocket" : "");
	add_string(reader, head->expects_continue ? " continue" : "");
	add_string(reader, "\n");
}

static void add_head(struct reader *reader)
{
	const struct nt_http_head *head = &reader->head;

	if (reader->kind == NT_HTTP_REQUEST) {
		add_text(reader, "", head->method);
		add_text(reader, " ", head->path);
		if (head->query.p)
			add_text(reader, "?", head->query);
	} else {
		add_number(reader, "", head->status);
		add_text(reader, " ", head->reason);
	}
	add_flags(reader);
	for (size_t i = 0; i < head->field_count; i++) {
		add_text(reader, "", head->fields[i].name);
		add_text(reader, ": ", head->fields[i].value);
		add_string(reader, "\n");
	}
}

static void fail(struct reader *reader, int status)
{
	add_number(reader, reader->is_in_data ? "\n!" : "!", (uint64_t)-status);
	reader->is_done = true;
}

/* Reads a head and what must hold of it. false: it is not complete, or wrong. */
static bool read_head(struct reader *reader, const uint8_t **p, const uint8_t *end)
{
	int n = nt_http_head_read(
		reader->kind, &reader->scan, reader->limits, *p, (size_t)(end - *p), &reader->head);
	int status;

	if (n < 0)
		fail(reader, n);
	if (n <= 0)
		return false;
	if ((size_t)n > (size_t)(end - *p) || reader->head.field_count > reader->limits->fields ||
		(reader->head.is_chunked && reader->head.has_length))
		abort();
	*p += n;
	memset(&reader->scan, 0, sizeof(reader->scan));
	add_head(reader);
	status = nt_http_body_begin(&reader->body, &reader->head, reader->limits, false);
	if (status)
		fail(reader, status);
	reader->is_in_body = !status;
	return !status;
}

/* false: it is not complete, or wrong. */
static bool read_body(struct reader *reader, const uint8_t **p, const uint8_t *end)
{
	struct nt_text data;
	int step;

	while ((step = nt_http_body_next(&reader->body, p, end, &data)) == NT_HTTP_DATA) {
		if (!data.n)
			abort();
		add_text(reader, reader->is_in_data ? "" : "=", data);
		reader->is_in_data = true;
	}
	if (step < 0)
		fail(reader, step);
	if (step != NT_HTTP_END)
		return false;
	add_string(reader, reader->is_in_data ? "\n.\n" : ".\n");
	reader->is_in_body = reader->is_in_data = false;
	return true;
}

/* Returns how many bytes were used. They lie in memory of their own, of which a sanitizer knows the
 * end, and which is gone afterwards. */
static size_t read_some(struct reader *reader, const uint8_t *data, size_t size)
{
	uint8_t *copy = malloc(size);
	const uint8_t *p = copy, *end = copy + size;
	size_t used;

	memcpy(copy, data, size);
	while (p < end || reader->is_in_body)
		if (!(reader->is_in_body ? read_body : read_head)(reader, &p, end))
			break;
	used = (size_t)(p - copy);
	free(copy);
	return used;
}

void nt_test_http_trace(enum nt_http_kind kind, const struct nt_http_limits *limits,
	const uint8_t *data, size_t size, size_t (*size_of_cut)(void *user, size_t at), void *user,
	struct nt_buf *out)
{
	struct reader reader = { .kind = kind, .limits = limits, .out = out };
	size_t used = 0, have = 0;

	while (have < size && !reader.is_done) {
		size_t more = size_of_cut ? size_of_cut(user, have) : size;

		have += more < size - have ? more : size - have;
		if (have > used)
			used += read_some(&reader, data + used, have - used);
	}
	if (reader.is_done)
		return;
	if (reader.is_in_body)
		add_string(&reader, nt_http_body_may_end(&reader.body) ? "~" : "?");
	else if (used < size)
		add_string(&reader, "?");
}
