/* decimal_put.c - numbers as text. */
#include "codec/decimal.h"

#include "codec/bytes.h"

/* Rounded up where it is not exact. */
static struct nt_power power_above(int k)
{
	struct nt_power power = nt_powers[k - NT_POWER_MIN];

	if (k < 0 || k > 55) {
		power.low++;
		power.high += !power.low;
	}
	return power;
}

/* ---- integers as text ---- */

static const char pairs[] = "00010203040506070809101112131415161718192021222324"
			    "25262728293031323334353637383940414243444546474849"
			    "50515253545556575859606162636465666768697071727374"
			    "75767778798081828384858687888990919293949596979899";

/* The digits of number end at end; returns their beginning. */
static char *put_digits_before(char *end, uint64_t number)
{
	while (number >= 100) {
		end -= 2;
		memcpy(end, pairs + number % 100 * 2, 2);
		number /= 100;
	}
	if (number >= 10) {
		memcpy(end - 2, pairs + number * 2, 2);
		return end - 2;
	}
	*--end = (char)('0' + number);
	return end;
}

char *nt_decimal_put_u64(char *out, uint64_t number)
{
	char digits[20], *end = digits + sizeof(digits), *begin;

	if (number < 10) {
		*out = (char)('0' + number);
		return out + 1;
	}
	begin = put_digits_before(end, number);
	memcpy(out, begin, (size_t)(end - begin));
	return out + (end - begin);
}

char *nt_decimal_put_i64(char *out, int64_t number)
{
	if (number >= 0)
		return nt_decimal_put_u64(out, (uint64_t)number);
	*out++ = '-';
	return nt_decimal_put_u64(out, 0 - (uint64_t)number);
}

/* ---- floats as text: Schubfach, by Raffaele Giulietti ---- */

/* significand * 2^exponent; is_edge: the number below is nearer than the one above. */
struct binary {
	uint64_t significand;
	int exponent;
	bool is_edge;
};

/* digits * 10^exponent */
struct digits {
	uint64_t digits;
	int exponent;
};

static uint64_t round_to_odd(struct nt_power power, uint64_t factor)
{
	uint64_t low = nt_multiply_high(power.low, factor);
	uint64_t middle = power.high * factor + low;
	uint64_t high = nt_multiply_high(power.high, factor) + (middle < low);

	return high | (middle > 1);
}

/* Floors of logarithms, for all exponents of doubles. */
static int log10_of_power2(int exponent, bool is_edge)
{
	return (exponent * 1262611 - (is_edge ? 524031 : 0)) >> 22;
}

static int log2_of_power10(int exponent)
{
	return (exponent * 1741647) >> 19;
}

/* The shortest between the numbers halfway to the neighbours, and of those the nearest. */
static struct digits shortest(struct binary number)
{
	uint64_t center = number.significand << 2;
	bool is_odd = number.significand & 1;
	int k = log10_of_power2(number.exponent, number.is_edge);
	int shift = number.exponent + log2_of_power10(-k) + 1;
	struct nt_power power = power_above(-k);
	uint64_t low = round_to_odd(power, (center - 2 + number.is_edge) << shift) + is_odd;
	uint64_t value = round_to_odd(power, center << shift);
	uint64_t high = round_to_odd(power, (center + 2) << shift) - is_odd;
	uint64_t digits = value / 4, tens = digits / 10;
	bool is_under, is_over;

	if (digits >= 10) {
		is_under = low <= 40 * tens;
		is_over = 40 * tens + 40 <= high;
		if (is_under != is_over)
			return (struct digits){ tens + is_over, k + 1 };
	}
	is_under = low <= 4 * digits;
	is_over = 4 * digits + 4 <= high;
	if (is_under != is_over)
		return (struct digits){ digits + is_over, k };
	value -= 4 * digits; /* quarters: up beyond the half, to even at it */
	return (struct digits){ digits + (value > 2 || (value == 2 && digits & 1)), k };
}

static char *put_zeros(char *out, int count)
{
	memset(out, '0', (size_t)count);
	return out + count;
}

/* d.ddde-7 */
static char *put_scientific(char *out, const char *digits, int count, int exponent)
{
	*out++ = digits[0];
	if (count > 1) {
		*out++ = '.';
		memcpy(out, digits + 1, (size_t)count - 1);
		out += count - 1;
	}
	*out++ = 'e';
	return nt_decimal_put_i64(out, exponent);
}

enum { WHOLE_DIGITS = 16, SMALL_ZEROS = 6 };

/* At the end, of 17 digits at most: many at once. */
static void drop_zeros(struct digits *number)
{
	static const struct {
		uint32_t power, zeros;
	} steps[] = { { 100000000, 8 }, { 100000000, 8 }, { 10000, 4 }, { 100, 2 }, { 10, 1 } };

	if (number->digits % 10)
		return;
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		if (number->digits % steps[i].power)
			continue;
		number->digits /= steps[i].power;
		number->exponent += (int)steps[i].zeros;
	}
}

/* is_large: with an exponent, though all digits stand before the point. */
static char *put_number(char *out, struct digits number, bool is_large)
{
	char room[20], *end = room + sizeof(room), *digits;
	int count, point;

	drop_zeros(&number);
	digits = put_digits_before(end, number.digits);
	count = (int)(end - digits);
	point = count + number.exponent;
	if (is_large || point <= -SMALL_ZEROS || point > WHOLE_DIGITS)
		return put_scientific(out, digits, count, point - 1);
	if (point <= 0) {
		*out++ = '0';
		*out++ = '.';
		out = put_zeros(out, -point);
		memcpy(out, digits, (size_t)count);
		return out + count;
	}
	if (point >= count) {
		memcpy(out, digits, (size_t)count);
		return put_zeros(out + count, point - count);
	}
	memcpy(out, digits, (size_t)point);
	out[point] = '.';
	memcpy(out + point + 1, digits + point, (size_t)(count - point));
	return out + count + 1;
}

static char *put_zero(char *out, bool is_negative)
{
	if (is_negative)
		*out++ = '-';
	*out++ = '0';
	return out;
}

char *nt_decimal_put_f64(char *out, double number)
{
	uint64_t bits, fraction;
	int exponent;
	struct binary binary;

	memcpy(&bits, &number, sizeof(bits));
	if (!(bits << 1))
		return put_zero(out, bits >> 63);
	if (bits >> 63) {
		*out++ = '-';
		number = -number;
	}
	if (number < 0x1p53 && number == (double)(uint64_t)number)
		return nt_decimal_put_u64(out, (uint64_t)number);
	fraction = bits & (((uint64_t)1 << 52) - 1);
	exponent = (int)(bits >> 52 & 2047);
	binary.significand = exponent ? fraction | (uint64_t)1 << 52 : fraction;
	binary.exponent = (exponent ? exponent : 1) - 1075;
	binary.is_edge = !fraction && exponent > 1;
	return put_number(out, shortest(binary), number >= 0x1p53);
}

char *nt_decimal_put_f32(char *out, float number)
{
	uint32_t bits, fraction;
	int exponent;
	struct binary binary;

	memcpy(&bits, &number, sizeof(bits));
	if (!(bits << 1))
		return put_zero(out, bits >> 31);
	if (bits >> 31) {
		*out++ = '-';
		number = -number;
	}
	if (number < 0x1p24f && number == (float)(uint32_t)number)
		return nt_decimal_put_u64(out, (uint64_t)number);
	fraction = bits & ((1u << 23) - 1);
	exponent = (int)(bits >> 23 & 255);
	binary.significand = exponent ? fraction | 1u << 23 : fraction;
	binary.exponent = (exponent ? exponent : 1) - 150;
	binary.is_edge = !fraction && exponent > 1;
	return put_number(out, shortest(binary), number >= 0x1p53f);
}
