/* decimal.h - numbers as text and back, whatever the locale: integers exactly, doubles as the
 * fewest digits that are read as the same double. */
#ifndef NT_DECIMAL_H
#define NT_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What any of the writers takes at most: "-1.2345678901234567e-308". */
enum { NT_DECIMAL_SIZE = 32 };

/* All write at out, without a NUL, and return the end of it. */
char *nt_decimal_put_u64(char *out, uint64_t number);
char *nt_decimal_put_i64(char *out, int64_t number);
/* A finite number as JSON has it. From 2^53 on with an exponent, below without a fraction when it
 * is whole: so a number without either stands for exactly the integer it shows. */
char *nt_decimal_put_f64(char *out, double number);
/* The same with the fewest digits that are read as the same float. */
char *nt_decimal_put_f32(char *out, float number);

/* A number in JSON's notation taken apart: (-1)^is_negative * magnitude * 10^exponent. */
struct nt_decimal {
	uint64_t magnitude; /* the first digits, as many as fit */
	int64_t exponent;
	bool is_negative;
	bool is_integer; /* neither fraction nor exponent was written */
	bool is_cut;     /* digits that are not 0 did not fit */
};

/* The text must be a number by the grammar. */
struct nt_decimal nt_decimal_parse(const char *text, size_t size);
/* The nearest double, ties to even; infinite when it is out of range. text is what it was parsed
 * from. */
double nt_decimal_f64(const struct nt_decimal *decimal, const char *text, size_t size);
/* Its magnitude as a whole number; false: it is none, or larger than 64 bits. */
bool nt_decimal_whole(const struct nt_decimal *decimal, uint64_t *out);

/* Ten to a power from NT_POWER_MIN to NT_POWER_MAX: 128 bits of which the first is 1, rounded down
 * (decimal_powers.c). */
enum { NT_POWER_MIN = -342, NT_POWER_MAX = 324 };

struct nt_power {
	uint64_t high, low;
};

extern const struct nt_power nt_powers[NT_POWER_MAX - NT_POWER_MIN + 1];

#endif
