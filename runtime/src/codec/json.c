/* json.c - the tokens of JSON: spaces, numbers, words; errors and where they are. */
#include "codec/json.h"

#include "base/alloc.h"
#include "codec/decimal.h"
#include "codec/walk.h"

#include <netron/error.h>
#include <stdio.h>

void nt_json_in_init(struct nt_json_in *in, const void *text, size_t size,
	const netron_limits *limits, const netron_allocator *allocator)
{
	in->text = in->p = text;
	in->end = size ? in->p + size : in->p;
	in->elements = limits && limits->max_elements ? limits->max_elements : 1048576;
	in->max_string = limits && limits->max_string_bytes ? limits->max_string_bytes : 16 << 20;
	in->depth = 0;
	in->max_depth = NT_MAX_DEPTH;
	if (limits && limits->max_depth && limits->max_depth < NT_MAX_DEPTH)
		in->max_depth = (uint16_t)limits->max_depth;
	in->error = 0;
	in->reason = NULL;
	in->error_at = NULL;
	nt_path_init(&in->path);
	in->allocator = allocator;
	in->keys = in->few;
	in->key_count = 0;
	in->key_room = NT_JSON_FEW_KEYS;
}

void nt_json_in_fini(struct nt_json_in *in)
{
	if (in->keys != in->few)
		nt_free(in->allocator, in->keys);
	in->keys = in->few;
	in->key_room = NT_JSON_FEW_KEYS;
}

void nt_json_in_goto(struct nt_json_in *in, const void *at)
{
	if (in->error)
		return;
	in->p = at;
	in->depth = 0;
}

/* ---- errors ---- */

bool nt_json_fail_at(struct nt_json_in *in, const uint8_t *at, int error, const char *reason)
{
	if (!in->error) {
		in->error = error;
		in->reason = reason;
		in->error_at = at;
	}
	in->p = in->end;
	return false;
}

bool nt_json_fail(struct nt_json_in *in, int error, const char *reason)
{
	return nt_json_fail_at(in, in->p, error, reason);
}

bool nt_json_malformed(struct nt_json_in *in, const char *reason)
{
	return nt_json_fail(in, NETRON_E_DECODE, reason);
}

struct nt_json_position nt_json_where(const struct nt_json_in *in)
{
	const uint8_t *at = in->error_at;
	struct nt_json_position out = { 0, 1, 1 };

	if (!at)
		return (struct nt_json_position){ 0 };
	out.byte = (size_t)(at - in->text);
	for (const uint8_t *p = in->text; p < at; p++) {
		if (*p == '\n') {
			out.line++;
			out.column = 1;
		} else if ((*p & 0xc0) != 0x80) {
			out.column++;
		}
	}
	return out;
}

const char *nt_json_path(const struct nt_json_in *in)
{
	return in->path.text + in->path.at;
}

size_t nt_json_message(const struct nt_json_in *in, char *out, size_t size)
{
	struct nt_json_position where = nt_json_where(in);
	const char *path = nt_json_path(in);
	const char *reason = in->reason ? in->reason : "", *colon = *path ? ": " : "";
	int length;

	if (where.line)
		length = snprintf(out, size, "%s%s%s (line %zu, column %zu)", path, colon, reason,
			where.line, where.column);
	else
		length = snprintf(out, size, "%s%s%s", path, colon, reason);
	return (size_t)length < size ? (size_t)length : size ? size - 1 : 0;
}

/* ---- spaces and ends ---- */

uint8_t nt_json_skip_spaces(struct nt_json_in *in)
{
	while (in->p < in->end &&
		(*in->p == ' ' || *in->p == '\t' || *in->p == '\n' || *in->p == '\r'))
		in->p++;
	return in->p < in->end ? *in->p : 0;
}

bool nt_json_at_end(struct nt_json_in *in)
{
	nt_json_peek(in);
	return in->p == in->end && !in->error;
}

bool nt_json_end(struct nt_json_in *in)
{
	return nt_json_at_end(in) || nt_json_malformed(in, "text behind the value");
}

bool nt_json_unexpected(struct nt_json_in *in, const char *reason)
{
	uint8_t next = nt_json_peek(in);

	if (!next && in->p == in->end)
		return nt_json_malformed(in, "the text ends inside a value");
	if (next && strchr("{[\"tfn-0123456789", next))
		return nt_json_fail(in, NETRON_E_INVALID_VALUE, reason);
	return nt_json_malformed(in, "a value was expected");
}

/* ---- numbers and words ---- */

static const uint8_t *skip_digits(const uint8_t *p, const uint8_t *end)
{
	while (p < end && *p >= '0' && *p <= '9')
		p++;
	return p;
}

static bool incomplete(struct nt_json_in *in, const uint8_t *at)
{
	return nt_json_fail_at(in, at, NETRON_E_DECODE, "a number is not complete");
}

bool nt_json_digits(struct nt_json_in *in, struct nt_text *out)
{
	const uint8_t *begin = in->p, *end = in->end, *p = begin, *start;

	p += p < end && *p == '-';
	start = p;
	p = p < end && *p == '0' ? p + 1 : skip_digits(p, end);
	if (p == start)
		return incomplete(in, p);
	if (p < end && *p == '.') {
		start = ++p;
		p = skip_digits(p, end);
		if (p == start)
			return incomplete(in, p);
	}
	if (p < end && (*p | 0x20) == 'e') {
		p++;
		p += p < end && (*p == '+' || *p == '-');
		start = p;
		p = skip_digits(p, end);
		if (p == start)
			return incomplete(in, p);
	}
	*out = (struct nt_text){ (const char *)begin, (size_t)(p - begin) };
	in->p = p;
	return true;
}

static bool word(struct nt_json_in *in, const char *word)
{
	size_t size = strlen(word);

	if ((size_t)(in->end - in->p) < size || memcmp(in->p, word, size) != 0)
		return nt_json_malformed(in, "an unknown word");
	in->p += size;
	return true;
}

bool nt_json_bool(struct nt_json_in *in, bool *out)
{
	uint8_t next = nt_json_peek(in);

	if (next != 't' && next != 'f')
		return nt_json_unexpected(in, "expected a boolean");
	if (!word(in, next == 't' ? "true" : "false"))
		return false;
	*out = next == 't';
	return true;
}

bool nt_json_null(struct nt_json_in *in)
{
	if (nt_json_peek(in) != 'n')
		return nt_json_unexpected(in, "expected null");
	return word(in, "null");
}

bool nt_json_u64(struct nt_json_in *in, uint64_t max, uint64_t *out)
{
	uint8_t next = nt_json_peek(in);
	const uint8_t *at = in->p;
	struct nt_decimal decimal;
	struct nt_text text;
	uint64_t number;

	if (next != '-' && (next < '0' || next > '9'))
		return nt_json_unexpected(in, "expected a number");
	if (!nt_json_digits(in, &text))
		return false;
	decimal = nt_decimal_parse(text.p, text.n);
	if (!nt_decimal_whole(&decimal, &number) || number > max || (decimal.is_negative && number))
		return nt_json_fail_at(in, at, NETRON_E_INVALID_VALUE, "a number out of range");
	*out = number;
	return true;
}
