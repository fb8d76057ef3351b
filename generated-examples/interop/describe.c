/* describe.c - a value in a few words, as JavaScript would name it. */
#include "describe.h"

#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *text(const char *format, ...) __attribute__((format(printf, 1, 2)));

static char *text(const char *format, ...)
{
	va_list args;
	char *out;

	va_start(args, format);
	int length = vasprintf(&out, format, args);
	va_end(args);
	return length < 0 ? NULL : out;
}

/* ECMA-262, Number::toString: the shortest digits that read back the same, plain from 1e-6 to 1e21.
 */
static char *describe_number(double number)
{
	char digits[32];
	int precision = 1;

	if (isnan(number))
		return text("number:NaN");
	if (isinf(number))
		return text("number:%sInfinity", number < 0 ? "-" : "");
	if (number == 0)
		return text("number:%s0", signbit(number) ? "-" : "");
	do
		snprintf(digits, sizeof digits, "%.*e", precision - 1, number);
	while (strtod(digits, NULL) != number && ++precision <= 17);

	int exponent = atoi(strchr(digits, 'e') + 1);
	if (exponent < -7 || exponent >= 21) {
		*strchr(digits, 'e') = 0;
		return text("number:%se%+d", digits, exponent);
	}
	int decimals = precision - 1 - exponent;
	return text("number:%.*f", decimals > 0 ? decimals : 0, number);
}

static char *describe_bytes(netron_bytes bytes)
{
	static const char prefix[] = "Buffer:";
	char *out = malloc(sizeof prefix + 2 * bytes.size);

	if (!out)
		return NULL;
	memcpy(out, prefix, sizeof prefix);
	char *at = out + sizeof prefix - 1;
	for (size_t i = 0; i < bytes.size; i++, at += 2)
		snprintf(at, 3, "%02x", bytes.data[i]);
	return out;
}

static char *describe_date(netron_time at)
{
	netron_time ms = at / 1000000 - (at % 1000000 < 0);
	time_t seconds = ms / 1000 - (ms % 1000 < 0);
	int millis = (int)(ms - (netron_time)seconds * 1000);
	struct tm utc;
	char day[64];

	if (!gmtime_r(&seconds, &utc))
		return text("Date:Invalid Date");
	strftime(day, sizeof day, "%Y-%m-%dT%H:%M:%S", &utc);
	return text("Date:%s.%03dZ", day, millis);
}

static char *describe_object(const netron_value *value)
{
	static const char prefix[] = "Object:";
	size_t size = sizeof prefix;

	for (size_t i = 0; i < value->as.object.count; i++)
		size += value->as.object.items[i].key_size + 1;
	char *out = malloc(size);
	if (!out)
		return NULL;
	memcpy(out, prefix, sizeof prefix);
	char *at = out + sizeof prefix - 1;
	for (size_t i = 0; i < value->as.object.count; i++) {
		const netron_member *member = &value->as.object.items[i];
		if (i > 0)
			*at++ = ',';
		memcpy(at, member->key, member->key_size);
		at += member->key_size;
	}
	*at = 0;
	return out;
}

char *describe(const netron_value *value)
{
	if (!value)
		return text("undefined");
	switch (value->kind) {
	case NETRON_KIND_UNDEFINED:
		return text("undefined");
	case NETRON_KIND_NULL:
		return text("null");
	case NETRON_KIND_BOOL:
		return text("boolean:%s", value->as.boolean ? "true" : "false");
	case NETRON_KIND_INT:
		return text("number:%" PRId64, value->as.i64);
	case NETRON_KIND_UINT:
		return describe_number((double)value->as.u64);
	case NETRON_KIND_FLOAT:
		return describe_number(value->as.f64);
	case NETRON_KIND_STRING:
		return text("string:%s", value->as.string.data);
	case NETRON_KIND_BYTES:
		return describe_bytes(value->as.bytes);
	case NETRON_KIND_ARRAY:
		return text("Array:%zu", value->as.array.count);
	case NETRON_KIND_OBJECT:
		return describe_object(value);
	case NETRON_KIND_BIGINT:
		return text("bigint:%s", value->as.string.data);
	case NETRON_KIND_LONG:
		return value->is_unsigned ? text("Long:%" PRIu64, value->as.u64)
					  : text("Long:%" PRId64, value->as.i64);
	case NETRON_KIND_DATE:
		return describe_date(value->as.time);
	case NETRON_KIND_MAP:
		return text("Map:%zu", value->as.map.count);
	case NETRON_KIND_SET:
		return text("Set:%zu", value->as.array.count);
	case NETRON_KIND_REGEXP:
		return text("RegExp:/%s/%s", value->as.regexp.source, value->as.regexp.flags);
	case NETRON_KIND_ERROR:
		return text("%s:%s", netron_error_name(value->as.error),
			netron_error_message(value->as.error));
	case NETRON_KIND_DEFINITION:
		return text("Definition:%s", value->as.definition.id);
	case NETRON_KIND_REFERENCE:
		return text("Reference:%s", value->as.string.data);
	case NETRON_KIND_STREAM:
		return text("StreamReference:%" PRIu32, value->as.stream.id);
	case NETRON_KIND_EXTENSION:
		return text("Extension:%d", value->as.extension.type);
	}
	return text("undefined");
}
