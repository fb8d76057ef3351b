/* decimal_get.c - text as numbers. */
#include "codec/decimal.h"

#include "codec/bytes.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* scale: what a digit that fits adds to the exponent; one that does not adds one more. Where one
 * does not fit, none behind it does. */
static void add_digit(struct nt_decimal *out, char c, int scale)
{
	uint64_t digit = (uint64_t)(c - '0'), more;

	if (!__builtin_mul_overflow(out->magnitude, 10, &more) &&
		!__builtin_add_overflow(more, digit, &more)) {
		out->magnitude = more;
		out->exponent += scale;
		return;
	}
	out->exponent += scale + 1;
	out->is_cut |= digit != 0;
}

enum { MAX_EXPONENT = 1000000000 };

static int64_t parse_exponent(const char *p, const char *end)
{
	bool is_negative = *p == '-';
	int64_t exponent = 0;

	p += *p == '-' || *p == '+';
	for (; p < end; p++)
		if (exponent < MAX_EXPONENT)
			exponent = exponent * 10 + (*p - '0');
	return is_negative ? -exponent : exponent;
}

struct nt_decimal nt_decimal_parse(const char *text, size_t size)
{
	const char *p = text, *end = text + size;
	struct nt_decimal out = { .is_integer = true };

	out.is_negative = *p == '-';
	for (p += out.is_negative; p < end && is_digit(*p); p++)
		add_digit(&out, *p, 0);
	if (p < end && *p == '.') {
		out.is_integer = false;
		for (p++; p < end && is_digit(*p); p++)
			add_digit(&out, *p, -1);
	}
	if (p < end) {
		out.is_integer = false;
		out.exponent += parse_exponent(p + 1, end);
	}
	return out;
}

bool nt_decimal_whole(const struct nt_decimal *decimal, uint64_t *out)
{
	uint64_t number = decimal->magnitude;

	if (decimal->is_cut)
		return false;
	for (int64_t i = decimal->exponent; i && number; i += i < 0 ? 1 : -1) {
		if (i > 0 && __builtin_mul_overflow(number, 10, &number))
			return false;
		if (i < 0 && number % 10)
			return false;
		if (i < 0)
			number /= 10;
	}
	*out = number;
	return true;
}

/* ---- doubles ---- */

/* magnitude * 10^exponent where both are exact as doubles, and so is not more than one rounding. */
static bool exact(const struct nt_decimal *decimal, double *out)
{
	static const double powers[] = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10,
		1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };

	if (decimal->magnitude >> 53 || decimal->exponent < -22 || decimal->exponent > 22)
		return false;
	if (decimal->exponent < 0)
		*out = (double)decimal->magnitude / powers[-decimal->exponent];
	else
		*out = (double)decimal->magnitude * powers[decimal->exponent];
	return true;
}

/* The first 128 bits of factor * 10^exponent, as far as 55 of them need. */
static struct nt_power product(uint64_t factor, int exponent)
{
	struct nt_power power = nt_powers[exponent - NT_POWER_MIN], out;
	uint64_t more;

	if (exponent >= -27 && exponent < 0) { /* rounded up */
		power.low++;
		power.high += !power.low;
	}
	out.high = nt_multiply_high(power.high, factor);
	out.low = power.high * factor;
	if ((out.high & 511) == 511) {
		more = nt_multiply_high(power.low, factor);
		out.low += more;
		out.high += out.low < more;
	}
	return out;
}

enum { FRACTION_BITS = 52, INFINITE = 0x7ff };

static double make(uint64_t fraction, int exponent)
{
	uint64_t bits = fraction | (uint64_t)exponent << FRACTION_BITS;
	double number;

	memcpy(&number, &bits, sizeof(number));
	return number;
}

/* Below the normal numbers. shift: 1 for the largest. */
static double subnormal(uint64_t fraction, int shift)
{
	if (shift >= 64)
		return 0;
	fraction >>= shift;
	fraction += fraction & 1;
	return make(fraction >> 1, 0); /* a carry makes it the smallest normal one */
}

/* Eisel-Lemire: the nearest double to magnitude * 10^exponent. magnitude is not 0. (Daniel Lemire,
 * Number Parsing at a Gigabyte per Second, 2021; Noble Mushtak and Daniel Lemire, Fast Number
 * Parsing Without Fallback, 2022.) */
static double nearest(uint64_t magnitude, int64_t exponent)
{
	unsigned zeros = (unsigned)__builtin_clzll(magnitude), upper, shift;
	struct nt_power both;
	uint64_t fraction;
	int binary;

	if (exponent < NT_POWER_MIN)
		return 0;
	if (exponent > 308)
		return HUGE_VAL;
	both = product(magnitude << zeros, (int)exponent);
	upper = (unsigned)(both.high >> 63);
	shift = upper + 64 - FRACTION_BITS - 3;
	fraction = both.high >> shift; /* and two bits to round by */
	binary = (int)((217706 * exponent) >> 16) + 63 + (int)upper - (int)zeros + 1023;
	if (binary <= 0)
		return subnormal(fraction, 1 - binary);
	/* Halfway, and so exact: down to even. */
	if (both.low <= 1 && exponent >= -4 && exponent <= 23 && (fraction & 3) == 1 &&
		fraction << shift == both.high)
		fraction &= ~(uint64_t)1;
	fraction += fraction & 1;
	fraction >>= 1;
	if (fraction >> (FRACTION_BITS + 1)) {
		fraction >>= 1;
		binary++;
	}
	if (binary >= INFINITE)
		return HUGE_VAL;
	return make(fraction & (((uint64_t)1 << FRACTION_BITS) - 1), binary);
}

enum { DIGITS = 780 }; /* more cannot decide; the rest is there or it is not */

/* For the library's function, without a point, which the locale would choose. */
static double parse_slowly(const char *text, size_t size)
{
	char digits[DIGITS + 32];
	struct nt_decimal all = nt_decimal_parse(text, size);
	int64_t exponent = all.exponent;
	size_t count = 0;
	bool is_more = false;
	const char *p = text + all.is_negative;
	uint64_t magnitude = all.magnitude;

	/* The exponent of the first digits is known; each that is taken beyond them lowers it. */
	for (; magnitude; magnitude /= 10)
		exponent++;
	for (; p < text + size && (is_digit(*p) || *p == '.'); p++) {
		if (*p == '.' || (*p == '0' && !count))
			continue;
		if (count < DIGITS)
			digits[count++] = *p;
		else
			is_more |= *p != '0';
	}
	exponent -= (int64_t)count;
	if (exponent > MAX_EXPONENT || exponent < -MAX_EXPONENT)
		return exponent > 0 ? HUGE_VAL : 0;
	if (is_more) {
		digits[count++] = '1';
		exponent--;
	}
	snprintf(digits + count, sizeof(digits) - count, "e%d", (int)exponent);
	return strtod(digits, NULL);
}

static double magnitude_of(const struct nt_decimal *decimal, const char *text, size_t size)
{
	double number;

	if (!decimal->magnitude)
		return 0;
	if (!decimal->is_cut && exact(decimal, &number))
		return number;
	number = nearest(decimal->magnitude, decimal->exponent);
	if (!decimal->is_cut)
		return number;
	/* What was cut lies between this and one more. */
	if (decimal->magnitude < UINT64_MAX &&
		number == nearest(decimal->magnitude + 1, decimal->exponent))
		return number;
	return parse_slowly(text, size);
}

double nt_decimal_f64(const struct nt_decimal *decimal, const char *text, size_t size)
{
	double number = magnitude_of(decimal, text, size);

	return decimal->is_negative ? -number : number;
}
