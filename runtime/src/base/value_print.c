/* value_print.c - dynamic values as text for people and logs: JSON, with $-forms for the rest. */
#include "base/error.h"
#include "base/utf8.h"
#include "base/value.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct printer {
	char *text;
	size_t size;   /* of text */
	size_t length; /* of all that was printed, also what did not fit */
	int depth;
};

static void print_value(struct printer *p, const netron_value *value);

static void put(struct printer *p, const char *data, size_t size)
{
	if (p->length < p->size) {
		size_t room = p->size - p->length;

		memcpy(p->text + p->length, data, size < room ? size : room);
	}
	p->length += size;
}

static void puts_(struct printer *p, const char *string)
{
	put(p, string, strlen(string));
}

__attribute__((format(printf, 2, 3))) static void putf(struct printer *p, const char *format, ...)
{
	char text[128];
	va_list arguments;
	int length;

	va_start(arguments, format);
	length = vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	if (length > 0)
		put(p, text, (size_t)length < sizeof(text) ? (size_t)length : sizeof(text) - 1);
}

/* Control characters, quotes and bytes that are no UTF-8 never get out as they are. */
static void print_character(struct printer *p, const uint8_t *at, size_t size)
{
	static const char short_forms[] = "\"\"\\\\\bb\ff\nn\rr\tt";

	if (!size) {
		puts_(p, "\xef\xbf\xbd");
		return;
	}
	for (size_t i = 0; i + 1 < sizeof(short_forms); i += 2) {
		if ((char)*at == short_forms[i]) {
			put(p, "\\", 1);
			put(p, &short_forms[i + 1], 1);
			return;
		}
	}
	if (nt_utf8_is_control(at, size))
		putf(p, "\\u%04x", at[size - 1]);
	else
		put(p, (const char *)at, size);
}

static void print_text(struct printer *p, const char *text, size_t size)
{
	const uint8_t *at = (const uint8_t *)text;

	put(p, "\"", 1);
	for (size_t i = 0; i < size;) {
		size_t step = nt_utf8_step(at + i, size - i);

		print_character(p, at + i, step);
		i += step ? step : 1;
	}
	put(p, "\"", 1);
}

static void print_string(struct printer *p, const char *string)
{
	if (string)
		print_text(p, string, strlen(string));
	else
		puts_(p, "null");
}

static void print_hex(struct printer *p, const uint8_t *data, size_t size)
{
	put(p, "\"", 1);
	for (size_t i = 0; i < size; i++)
		putf(p, "%02x", data[i]);
	put(p, "\"", 1);
}

/* The fewest digits that read back as the same number, with a point whatever the locale. */
static void print_float(struct printer *p, double number)
{
	char text[40];
	size_t length = 0;

	if (isnan(number) || isinf(number) || (number == 0 && signbit(number))) {
		putf(p, "{\"$float\":\"%s\"}",
			isnan(number) ? "NaN"
			: number == 0 ? "-0"
			: number > 0  ? "Infinity"
				      : "-Infinity");
		return;
	}
	for (int digits = 15; digits <= 17; digits++) {
		snprintf(text, sizeof(text), "%.*g", digits, number);
		if (strtod(text, NULL) == number)
			break;
	}
	for (const char *at = text; *at; at++) {
		if (strchr("+-0123456789e", *at))
			text[length++] = *at;
		else if (!length || text[length - 1] != '.')
			text[length++] = '.';
	}
	put(p, text, length);
}

/* ISO 8601 in UTC, with as many digits of a second as it takes. */
static void print_time(struct printer *p, netron_time time)
{
	int64_t seconds = time / 1000000000, part = time % 1000000000;
	time_t at;
	struct tm tm;
	int digits = 9;

	if (part < 0) {
		part += 1000000000;
		seconds--;
	}
	at = (time_t)seconds;
	gmtime_r(&at, &tm);
	putf(p, "{\"$date\":\"%04d-%02d-%02dT%02d:%02d:%02d", tm.tm_year + 1900, tm.tm_mon + 1,
		tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec);
	for (; digits && part % 10 == 0; digits--)
		part /= 10;
	if (digits)
		putf(p, ".%0*" PRId64, digits, part);
	puts_(p, "Z\"}");
}

static void print_items(struct printer *p, const netron_value *items, size_t count)
{
	put(p, "[", 1);
	for (size_t i = 0; i < count; i++) {
		if (i)
			put(p, ",", 1);
		print_value(p, &items[i]);
	}
	put(p, "]", 1);
}

static void print_members(struct printer *p, const netron_member *items, size_t count)
{
	put(p, "{", 1);
	for (size_t i = 0; i < count; i++) {
		if (i)
			put(p, ",", 1);
		print_text(p, items[i].key, items[i].key_size);
		put(p, ":", 1);
		print_value(p, items[i].value);
	}
	put(p, "}", 1);
}

static void print_entries(struct printer *p, const netron_entry *items, size_t count)
{
	puts_(p, "{\"$map\":[");
	for (size_t i = 0; i < count; i++) {
		puts_(p, i ? ",[" : "[");
		print_value(p, items[i].key);
		put(p, ",", 1);
		print_value(p, items[i].value);
		put(p, "]", 1);
	}
	puts_(p, "]}");
}

static void print_error(struct printer *p, const netron_error *error)
{
	if (!error || p->depth >= NT_VALUE_DEPTH) {
		puts_(p, error ? "\"...\"" : "null");
		return;
	}
	p->depth++;
	puts_(p, "{\"$error\":{\"name\":");
	print_string(p, netron_error_name(error));
	putf(p, ",\"status\":%d,\"message\":", error->status);
	print_string(p, netron_error_message(error));
	if (error->details) {
		puts_(p, ",\"details\":");
		print_value(p, error->details);
	}
	if (error->thrown) {
		puts_(p, ",\"thrown\":");
		print_value(p, error->thrown);
	}
	if (error->cause) {
		puts_(p, ",\"cause\":");
		print_error(p, error->cause);
	}
	puts_(p, "}}");
	p->depth--;
}

static void print_definition(struct printer *p, const netron_value *value)
{
	puts_(p, "{\"$definition\":{\"id\":");
	print_string(p, value->as.definition.id);
	puts_(p, ",\"parentId\":");
	print_string(p, value->as.definition.parent_id);
	puts_(p, ",\"peerId\":");
	print_string(p, value->as.definition.peer_id);
	puts_(p, ",\"meta\":");
	print_value(p, value->as.definition.meta);
	puts_(p, "}}");
}

static void print_stream(struct printer *p, const netron_value *value)
{
	putf(p, "{\"$stream\":{\"id\":%" PRIu32 ",\"writable\":%s,\"live\":%s,\"peerId\":",
		value->as.stream.id, value->as.stream.is_writable ? "true" : "false",
		value->as.stream.is_live ? "true" : "false");
	print_string(p, value->as.stream.peer_id);
	puts_(p, "}}");
}

static void print_form(struct printer *p, const char *name, const char *text, size_t size)
{
	putf(p, "{\"%s\":", name);
	print_text(p, text, size);
	put(p, "}", 1);
}

static void print_scalar(struct printer *p, const netron_value *value)
{
	switch (value->kind) {
	case NETRON_KIND_UNDEFINED:
		puts_(p, "{\"$undefined\":true}");
		break;
	case NETRON_KIND_BOOL:
		puts_(p, value->as.boolean ? "true" : "false");
		break;
	case NETRON_KIND_INT:
		putf(p, "%" PRId64, value->as.i64);
		break;
	case NETRON_KIND_UINT:
		putf(p, "%" PRIu64, value->as.u64);
		break;
	case NETRON_KIND_FLOAT:
		print_float(p, value->as.f64);
		break;
	case NETRON_KIND_LONG:
		if (value->is_unsigned)
			putf(p, "{\"$long\":\"%" PRIu64 "\",\"unsigned\":true}", value->as.u64);
		else
			putf(p, "{\"$long\":\"%" PRId64 "\",\"unsigned\":false}", value->as.i64);
		break;
	case NETRON_KIND_DATE:
		print_time(p, value->as.time);
		break;
	default:
		puts_(p, "null");
	}
}

static void print_whole(struct printer *p, const netron_value *value)
{
	switch (value->kind) {
	case NETRON_KIND_STRING:
		print_text(p, value->as.string.data, value->as.string.size);
		break;
	case NETRON_KIND_BIGINT:
		print_form(p, "$bigint", value->as.string.data, value->as.string.size);
		break;
	case NETRON_KIND_REFERENCE:
		print_form(p, "$reference", value->as.string.data, value->as.string.size);
		break;
	case NETRON_KIND_BYTES:
		puts_(p, "{\"$bin\":");
		print_hex(p, value->as.bytes.data, value->as.bytes.size);
		put(p, "}", 1);
		break;
	case NETRON_KIND_ARRAY:
		print_items(p, value->as.array.items, value->as.array.count);
		break;
	case NETRON_KIND_SET:
		puts_(p, "{\"$set\":");
		print_items(p, value->as.array.items, value->as.array.count);
		put(p, "}", 1);
		break;
	case NETRON_KIND_OBJECT:
		print_members(p, value->as.object.items, value->as.object.count);
		break;
	case NETRON_KIND_MAP:
		print_entries(p, value->as.map.items, value->as.map.count);
		break;
	case NETRON_KIND_REGEXP:
		puts_(p, "{\"$regexp\":[");
		print_string(p, value->as.regexp.source);
		put(p, ",", 1);
		print_string(p, value->as.regexp.flags);
		puts_(p, "]}");
		break;
	case NETRON_KIND_ERROR:
		print_error(p, value->as.error);
		break;
	case NETRON_KIND_DEFINITION:
		print_definition(p, value);
		break;
	case NETRON_KIND_STREAM:
		print_stream(p, value);
		break;
	case NETRON_KIND_EXTENSION:
		putf(p, "{\"$extension\":[%d,", value->as.extension.type);
		print_hex(p, value->as.extension.data, value->as.extension.size);
		puts_(p, "]}");
		break;
	default:
		print_scalar(p, value);
	}
}

static void print_value(struct printer *p, const netron_value *value)
{
	if (!value || p->depth >= NT_VALUE_DEPTH) {
		puts_(p, value ? "\"...\"" : "null");
		return;
	}
	p->depth++;
	print_whole(p, value);
	p->depth--;
}

size_t netron_value_print(const netron_value *value, char *text, size_t size)
{
	struct printer p = { .text = text, .size = size ? size - 1 : 0 };

	print_value(&p, value);
	if (size)
		text[p.length < size - 1 ? p.length : size - 1] = '\0';
	return p.length;
}
