#include "codec/bounds.h"

#include "codec/format.h"
#include "codec/text.h"
#include "codec/walk_read.h"

static int64_t load_integer(uint8_t op, const void *value)
{
	switch (op) {
	case NETRON_OP_I8:
		return *(const int8_t *)value;
	case NETRON_OP_I16:
		return *(const int16_t *)value;
	case NETRON_OP_I32:
		return *(const int32_t *)value;
	case NETRON_OP_U8:
		return *(const uint8_t *)value;
	case NETRON_OP_U16:
		return *(const uint16_t *)value;
	case NETRON_OP_U32:
		return *(const uint32_t *)value;
	case NETRON_OP_U64:
		return (int64_t) * (const uint64_t *)value;
	default:
		return *(const int64_t *)value;
	}
}

static size_t length_of(const netron_checked_type *type, uint8_t op, const void *value)
{
	const char *text;
	size_t size;

	switch (op) {
	case NETRON_OP_STRING:
		text = *(const char *const *)value;
		size = text ? strlen(text) : 0;
		return type->bounds & NETRON_BOUND_BYTE_LENGTH ? size : nt_text_length(text, size);
	case NETRON_OP_BYTES:
		return ((const netron_bytes *)value)->size;
	case NETRON_OP_ARRAY:
		return type->min_length;
	default: /* lists, sets, maps */
		return ((const struct nt_items *)value)->count;
	}
}

static const char *length_breach(const netron_checked_type *type, uint8_t op, const void *value)
{
	size_t length = length_of(type, op, value);

	if (length < type->min_length)
		return "shorter than declared";
	return length > type->max_length ? "longer than declared" : NULL;
}

static const char *integer_breach(const netron_checked_type *type, uint8_t op, const void *value)
{
	int64_t number = load_integer(op, value);
	bool is_low, is_high;

	if (op == NETRON_OP_U64) {
		is_low = (uint64_t)number < (uint64_t)type->min_integer;
		is_high = (uint64_t)number > (uint64_t)type->max_integer;
	} else {
		is_low = number < type->min_integer;
		is_high = number > type->max_integer;
	}
	return is_low ? "below the declared range" : is_high ? "above the declared range" : NULL;
}

static const char *number_breach(const netron_checked_type *type, uint8_t op, const void *value)
{
	double number =
		op == NETRON_OP_F32 ? (double)*(const float *)value : *(const double *)value;

	if (!(number >= type->min_number)) /* NaN is in no range */
		return "below the declared range";
	return number > type->max_number ? "above the declared range" : NULL;
}

static const char *format_breach(const netron_checked_type *type, const void *value)
{
	const char *text = *(const char *const *)value;

	return text ? nt_format_breach(type->format, text, strlen(text)) : NULL;
}

const char *nt_bounds_breach(const netron_checked_type *type, const void *value)
{
	const netron_slot *slot = &type->slot;
	const char *reason = NULL;

	while (slot->op == NETRON_OP_CHECKED)
		slot = &((const netron_checked_type *)slot->type)->slot;
	if (type->bounds & (NETRON_BOUND_LENGTH | NETRON_BOUND_BYTE_LENGTH))
		reason = length_breach(type, slot->op, value);
	if (!reason && type->bounds & NETRON_BOUND_INTEGER)
		reason = integer_breach(type, slot->op, value);
	if (!reason && type->bounds & NETRON_BOUND_NUMBER)
		reason = number_breach(type, slot->op, value);
	if (!reason && type->bounds & NETRON_BOUND_FORMAT && slot->op == NETRON_OP_STRING)
		reason = format_breach(type, value);
	return reason;
}

int64_t nt_enum_load(const netron_enum_type *type, const void *value)
{
	return load_integer(type->base, value);
}

const netron_enum_value *nt_enum_find(const netron_enum_type *type, int64_t number)
{
	for (unsigned i = 0; i < type->count; i++)
		if (type->values[i].value == number)
			return &type->values[i];
	return NULL;
}

bool nt_enum_takes(const netron_enum_type *type, int64_t number)
{
	int64_t all = 0;

	if (!(type->flags & NETRON_ENUM_BITS))
		return nt_enum_find(type, number);
	for (unsigned i = 0; i < type->count; i++)
		all |= type->values[i].value;
	return !(number & ~all);
}
