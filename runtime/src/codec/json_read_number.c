/* json_read_number.c - numbers from JSON, each into what its type can hold. */
#include "codec/decimal.h"
#include "codec/json_reading.h"

#include <float.h>
#include <math.h>

static bool fits(uint8_t op, bool is_negative, uint64_t magnitude)
{
	switch (op) {
	case NETRON_OP_I8:
		return magnitude <= (uint64_t)INT8_MAX + is_negative;
	case NETRON_OP_I16:
		return magnitude <= (uint64_t)INT16_MAX + is_negative;
	case NETRON_OP_I32:
		return magnitude <= (uint64_t)INT32_MAX + is_negative;
	case NETRON_OP_I64:
		return magnitude <= (uint64_t)INT64_MAX + is_negative;
	case NETRON_OP_U8:
		return magnitude <= UINT8_MAX && (!is_negative || !magnitude);
	case NETRON_OP_U16:
		return magnitude <= UINT16_MAX && (!is_negative || !magnitude);
	case NETRON_OP_U32:
		return magnitude <= UINT32_MAX && (!is_negative || !magnitude);
	default:
		return !is_negative || !magnitude;
	}
}

/* The bits, for unsigned ones. */
static bool take_magnitude(struct nt_json_in *in, uint8_t op, bool is_negative, uint64_t magnitude,
	const uint8_t *at, int64_t *out)
{
	*out = (int64_t)(is_negative ? 0 - magnitude : magnitude);
	return nt_likely(fits(op, is_negative, magnitude)) ||
	       nt_json_fail_at(in, at, NETRON_E_INVALID_VALUE, "a number out of range");
}

/* Whole, in whatever notation. */
static bool take_digits(struct nt_json_in *in, uint8_t op, struct nt_text digits, int64_t *out)
{
	struct nt_decimal decimal = nt_decimal_parse(digits.p, digits.n);
	const uint8_t *at = (const uint8_t *)digits.p;
	uint64_t number;

	if (!nt_decimal_whole(&decimal, &number))
		return nt_json_fail_at(in, at, NETRON_E_INVALID_VALUE,
			decimal.is_integer || decimal.exponent > 0 ? "a number out of range"
								   : "expected a whole number");
	return take_magnitude(in, op, decimal.is_negative, number, at, out);
}

enum { SURE_DIGITS = 18 /* of which any fit */ };

bool nt_json_take_integer(struct nt_json_in *in, uint8_t op, int64_t *out)
{
	const uint8_t *at = in->p, *end = in->end, *first = at, *digit;
	bool is_negative = *at == '-';
	struct nt_text digits;
	uint64_t number = 0;

	first += is_negative;
	for (digit = first; digit < end && *digit >= '0' && *digit <= '9'; digit++)
		number = number * 10 + (uint64_t)(*digit - '0');
	if (nt_likely(digit > first && digit - first <= SURE_DIGITS &&
		      (*first != '0' || digit == first + 1) &&
		      (digit == end || (*digit != '.' && (*digit | 0x20) != 'e')))) {
		in->p = digit;
		return take_magnitude(in, op, is_negative, number, at, out);
	}
	return nt_json_digits(in, &digits) && take_digits(in, op, digits, out);
}

/* Digits alone, as the integers beyond 2^53 are written. */
bool nt_json_take_integer_text(
	struct nt_json_in *in, uint8_t op, const struct nt_json_raw *raw, int64_t *out)
{
	struct nt_json_in alone;
	struct nt_text digits;

	nt_json_in_init(&alone, raw->p, raw->size, NULL, NULL);
	if (raw->is_escaped || !nt_json_digits(&alone, &digits) || digits.n != raw->size)
		return nt_json_fail_at(in, raw->p - 1, NETRON_E_INVALID_VALUE, "expected a number");
	return take_digits(in, op, digits, out);
}

uint8_t *nt_json_put_bits(struct nt_json_reading *j, uint8_t *p, uint8_t op, int64_t number)
{
	if (op == NETRON_OP_U64)
		return nt_put_u64(&j->w, p, (uint64_t)number);
	return nt_put_i64(&j->w, p, number);
}

/* ---- floats and durations ---- */

static uint8_t *get_double(struct nt_json_reading *j, uint8_t *p, double *out)
{
	const uint8_t *at = j->in->p;
	struct nt_decimal decimal;
	struct nt_text digits;

	if (!nt_json_digits(j->in, &digits))
		return NULL;
	decimal = nt_decimal_parse(digits.p, digits.n);
	*out = nt_decimal_f64(&decimal, digits.p, digits.n);
	if (nt_unlikely(*out - *out != 0))
		return nt_json_refuse(j, at, NETRON_E_DECODE, "a number out of range");
	return p;
}

static uint8_t *get_f64(struct nt_json_reading *j, uint8_t *p)
{
	double number;

	return get_double(j, p, &number) ? nt_put_f64(p, number) : NULL;
}

static uint8_t *get_f32(struct nt_json_reading *j, uint8_t *p)
{
	const uint8_t *at = j->in->p;
	double number;

	if (!get_double(j, p, &number))
		return NULL;
	if (number > (double)FLT_MAX || number < -(double)FLT_MAX)
		return nt_json_invalid(j, at, "a number out of range");
	return nt_put_f64(p, (double)(float)number);
}

/* Milliseconds: whole ones as an integer. */
static uint8_t *get_duration(struct nt_json_reading *j, uint8_t *p)
{
	const uint8_t *at = j->in->p;
	double number;

	if (!get_double(j, p, &number))
		return NULL;
	if (!(number > -0x1p63 / 1e6 && number < 0x1p63 / 1e6))
		return nt_json_invalid(j, at, "a number out of range");
	if (number == (double)(int64_t)number)
		return nt_put_i64(&j->w, p, (int64_t)number);
	return nt_put_f64(p, number);
}

uint8_t *nt_json_get_float_text(
	struct nt_json_reading *j, uint8_t *p, const struct nt_json_raw *raw)
{
	struct nt_text text = { (const char *)raw->p, raw->size };

	if (nt_text_is(text, "NaN"))
		return nt_put_f64(p, (double)NAN);
	if (nt_text_is(text, "Infinity"))
		return nt_put_f64(p, HUGE_VAL);
	if (nt_text_is(text, "-Infinity"))
		return nt_put_f64(p, -HUGE_VAL);
	return nt_json_invalid(j, raw->p - 1, "expected a number");
}

uint8_t *nt_json_get_number(struct nt_json_reading *j, uint8_t *p, uint8_t op)
{
	int64_t number;

	switch (op) {
	case NETRON_OP_F64:
		return get_f64(j, p);
	case NETRON_OP_F32:
		return get_f32(j, p);
	case NETRON_OP_DURATION:
		return get_duration(j, p);
	default:
		return nt_json_take_integer(j->in, op, &number) ? nt_json_put_bits(j, p, op, number)
								: NULL;
	}
}
