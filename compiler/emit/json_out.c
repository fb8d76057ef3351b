/* json_out.c - see json_out.h. */
#include "emit/json_out.h"

#include <inttypes.h>
#include <string.h>

void json_out_init(struct json_out *out, struct text *text, unsigned depth, bool is_pretty)
{
	*out = (struct json_out){ .text = text, .depth = depth, .is_pretty = is_pretty };
}

static void new_line(struct json_out *out)
{
	if (!out->is_pretty)
		return;
	text_add_char(out->text, '\n');
	text_add_repeated(out->text, ' ', 2 * (size_t)out->depth);
}

/* What stands in front of a value or a key. */
static void next(struct json_out *out)
{
	if (!out->is_behind && out->has_item)
		text_add_char(out->text, ',');
	if (!out->is_behind && out->depth && out->text->size)
		new_line(out);
	out->is_behind = false;
	out->has_item = true;
}

void json_begin(struct json_out *out, char bracket)
{
	next(out);
	text_add_char(out->text, bracket);
	out->depth++;
	out->has_item = false;
}

void json_end(struct json_out *out, char bracket)
{
	out->depth--;
	if (out->has_item)
		new_line(out);
	text_add_char(out->text, bracket);
	out->has_item = true;
}

void json_key(struct json_out *out, const char *name)
{
	json_string(out, name);
	text_add(out->text, out->is_pretty ? ": " : ":");
	out->is_behind = true;
}

void json_string_n(struct json_out *out, const char *bytes, size_t size)
{
	next(out);
	text_add_char(out->text, '"');
	text_add_json(out->text, bytes, size);
	text_add_char(out->text, '"');
}

void json_string(struct json_out *out, const char *string)
{
	json_string_n(out, string, strlen(string));
}

void json_raw(struct json_out *out, const char *text)
{
	next(out);
	text_add(out->text, text);
}

void json_bool(struct json_out *out, bool value)
{
	json_raw(out, value ? "true" : "false");
}

void json_signed(struct json_out *out, int64_t value)
{
	next(out);
	text_format(out->text, "%" PRId64, value);
}

void json_unsigned(struct json_out *out, uint64_t value)
{
	next(out);
	text_format(out->text, "%" PRIu64, value);
}

void json_pair(struct json_out *out, const char *name, const char *string)
{
	json_key(out, name);
	json_string(out, string);
}

void json_pair_bool(struct json_out *out, const char *name, bool value)
{
	json_key(out, name);
	json_bool(out, value);
}

void json_pair_unsigned(struct json_out *out, const char *name, uint64_t value)
{
	json_key(out, name);
	json_unsigned(out, value);
}

void json_strings(struct json_out *out, const char *name, const char *const *strings, size_t count)
{
	json_key(out, name);
	json_begin(out, '[');
	for (size_t i = 0; i < count; i++)
		json_string(out, strings[i]);
	json_end(out, ']');
}
