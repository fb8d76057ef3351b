/* value.c - building dynamic values, finding what is inside, numbers. */
#include "base/value.h"

#include <netron/error.h>
#include <stdlib.h>
#include <string.h>

netron_value netron_value_undefined(void)
{
	return (netron_value){ .kind = NETRON_KIND_UNDEFINED };
}

netron_value netron_value_null(void)
{
	return (netron_value){ .kind = NETRON_KIND_NULL };
}

netron_value netron_value_bool(bool boolean)
{
	return (netron_value){ .kind = NETRON_KIND_BOOL, .as.boolean = boolean };
}

netron_value netron_value_i64(int64_t number)
{
	return (netron_value){ .kind = NETRON_KIND_INT, .as.i64 = number };
}

netron_value netron_value_u64(uint64_t number)
{
	if (number <= INT64_MAX)
		return netron_value_i64((int64_t)number);
	return (netron_value){ .kind = NETRON_KIND_UINT, .as.u64 = number };
}

netron_value netron_value_f64(double number)
{
	return (netron_value){ .kind = NETRON_KIND_FLOAT, .as.f64 = number };
}

static netron_value text_value(netron_kind kind, const char *text)
{
	if (!text)
		return netron_value_null();
	return (netron_value){ .kind = kind, .as.string = { text, strlen(text) } };
}

netron_value netron_value_string(const char *string)
{
	return text_value(NETRON_KIND_STRING, string);
}

netron_value netron_value_bytes(const void *data, size_t size)
{
	return (netron_value){ .kind = NETRON_KIND_BYTES, .as.bytes = { data, size } };
}

netron_value netron_value_time(netron_time time)
{
	return (netron_value){ .kind = NETRON_KIND_DATE, .as.time = time };
}

netron_value netron_value_array(const netron_value *items, size_t count)
{
	return (netron_value){ .kind = NETRON_KIND_ARRAY, .as.array = { items, count } };
}

netron_value netron_value_object(const netron_member *items, size_t count)
{
	return (netron_value){ .kind = NETRON_KIND_OBJECT, .as.object = { items, count } };
}

netron_value netron_value_bigint(const char *digits)
{
	return text_value(NETRON_KIND_BIGINT, digits);
}

const netron_value *netron_value_get(const netron_value *value, const char *key)
{
	size_t size;

	if (!value || !key || value->kind != NETRON_KIND_OBJECT)
		return NULL;
	size = strlen(key);
	for (size_t i = 0; i < value->as.object.count; i++) {
		const netron_member *member = &value->as.object.items[i];

		if (member->key_size == size && !memcmp(member->key, key, size))
			return member->value;
	}
	return NULL;
}

const netron_value *netron_value_at(const netron_value *value, size_t index)
{
	if (!value || (value->kind != NETRON_KIND_ARRAY && value->kind != NETRON_KIND_SET) ||
		index >= value->as.array.count)
		return NULL;
	return &value->as.array.items[index];
}

static bool is_digits(const char *p, size_t size)
{
	if (size && *p == '-') {
		p++;
		size--;
	}
	for (size_t i = 0; i < size; i++)
		if (p[i] < '0' || p[i] > '9')
			return false;
	return size;
}

static int bigint_to_i64(const netron_value *value, int64_t *out_number)
{
	const char *p = value->as.string.data;
	size_t size = value->as.string.size;
	bool is_negative = size && *p == '-';
	int64_t number = 0;

	if (!is_digits(p, size))
		return NETRON_E_INVALID_VALUE;
	for (size_t i = is_negative; i < size; i++) {
		int digit = is_negative ? '0' - p[i] : p[i] - '0';

		if (__builtin_mul_overflow(number, 10, &number) ||
			__builtin_add_overflow(number, digit, &number))
			return NETRON_E_RANGE;
	}
	*out_number = number;
	return 0;
}

/* Both bounds are powers of two, so they are exact as doubles. NaN fails every comparison. */
static int f64_to_i64(double number, int64_t *out_number)
{
	if (!(number >= -0x1p63 && number < 0x1p63) || number != (double)(int64_t)number)
		return NETRON_E_RANGE;
	*out_number = (int64_t)number;
	return 0;
}

static int u64_to_i64(uint64_t number, int64_t *out_number)
{
	if (number > INT64_MAX)
		return NETRON_E_RANGE;
	*out_number = (int64_t)number;
	return 0;
}

int netron_value_to_i64(const netron_value *value, int64_t *out_number)
{
	if (!value)
		return NETRON_E_INVALID_VALUE;
	switch (value->kind) {
	case NETRON_KIND_INT:
		*out_number = value->as.i64;
		return 0;
	case NETRON_KIND_UINT:
		return u64_to_i64(value->as.u64, out_number);
	case NETRON_KIND_LONG:
		if (value->is_unsigned)
			return u64_to_i64(value->as.u64, out_number);
		*out_number = value->as.i64;
		return 0;
	case NETRON_KIND_FLOAT:
		return f64_to_i64(value->as.f64, out_number);
	case NETRON_KIND_BIGINT:
		return bigint_to_i64(value, out_number);
	default:
		return NETRON_E_INVALID_VALUE;
	}
}

int netron_value_to_f64(const netron_value *value, double *out_number)
{
	if (!value)
		return NETRON_E_INVALID_VALUE;
	switch (value->kind) {
	case NETRON_KIND_INT:
		*out_number = (double)value->as.i64;
		return 0;
	case NETRON_KIND_UINT:
		*out_number = (double)value->as.u64;
		return 0;
	case NETRON_KIND_LONG:
		*out_number = value->is_unsigned ? (double)value->as.u64 : (double)value->as.i64;
		return 0;
	case NETRON_KIND_FLOAT:
		*out_number = value->as.f64;
		return 0;
	case NETRON_KIND_BIGINT: /* digits only: no locale has a say in strtod */
		if (!is_digits(value->as.string.data, value->as.string.size))
			return NETRON_E_INVALID_VALUE;
		*out_number = strtod(value->as.string.data, NULL);
		return 0;
	default:
		return NETRON_E_INVALID_VALUE;
	}
}
