/* make_value.c - works out what literals are worth. Mistakes are reported at the literal and leave
 * a value that stands for it. */
#include "syntax/list.h"
#include "syntax/make.h"
#include "syntax/unescape.h"

#include <ctype.h>
#include <errno.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static struct ast_value *new_value(
	struct parser *parser, enum ast_value_kind kind, struct place place)
{
	struct ast_value *value = ARENA_NEW(parser->arena, struct ast_value);

	value->kind = kind;
	value->span = parser_span(parser, place);
	value->depth = 1;
	/* Nested values would copy the same text again and again. */
	if (kind == AST_VALUE_LIST || kind == AST_VALUE_OBJECT)
		return value;
	value->size = place.end - place.begin;
	value->text = arena_string_n(parser->arena, parser_text(parser, place), value->size);
	return value;
}

/* The digits of a literal without its sign, unit and underscores. */
struct digits {
	char *text;
	size_t size; /* of what they took in the source */
	unsigned base;
	bool is_float;
};

static void bad_number(struct parser *parser, const struct ast_value *value, const char *why)
{
	diag_error(parser->diags, DIAG_BAD_NUMBER, value->span, "%s", why);
}

static bool is_digit(char c, unsigned base)
{
	return base == 16 ? isxdigit((unsigned char)c) : c >= '0' && c <= '9';
}

static void check_digits(struct parser *parser, const struct ast_value *value, const char *text,
	size_t size, const struct digits *digits)
{
	for (size_t i = 0; i < size; i++) {
		if (text[i] == '_' &&
			(i == 0 || i + 1 == size || !is_digit(text[i - 1], digits->base) ||
				!is_digit(text[i + 1], digits->base))) {
			bad_number(parser, value, "'_' stands between two digits only");
			return;
		}
	}
	if (digits->base == 16 && !digits->text[0])
		bad_number(parser, value, "a hexadecimal number needs digits");
	else if (digits->base == 10 && size > 1 && text[0] == '0' && is_digit(text[1], 10))
		bad_number(parser, value, "a decimal number does not start with 0");
}

static struct digits read_digits(
	struct parser *parser, const struct ast_value *value, const char *text)
{
	struct digits digits = { .base = 10 };
	size_t used = 0, prefix = 0, i;

	if (text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
		digits.base = 16;
		prefix = 2;
	}
	digits.text = arena_alloc(parser->arena, strlen(text) + 1);
	for (i = prefix; is_digit(text[i], digits.base) || text[i] == '_' || text[i] == '.'; i++) {
		if (text[i] == '.')
			digits.is_float = true;
		if (text[i] != '_')
			digits.text[used++] = text[i];
	}
	digits.size = i;
	check_digits(parser, value, text + prefix, i - prefix, &digits);
	return digits;
}

static void overflow(struct parser *parser, const struct ast_value *value)
{
	diag_error(parser->diags, DIAG_INTEGER_OVERFLOW, value->span,
		"'%s' does not fit into 64 bits", value->text);
}

static uint64_t parse_integer(
	struct parser *parser, const struct ast_value *value, const struct digits *digits)
{
	uint64_t number = 0;

	for (const char *at = digits->text; *at; at++) {
		unsigned digit =
			*at <= '9' ? (unsigned)(*at - '0') : (unsigned)((*at | 32) - 'a') + 10;
		if (__builtin_mul_overflow(number, digits->base, &number) ||
			__builtin_add_overflow(number, digit, &number)) {
			overflow(parser, value);
			return 0;
		}
	}
	return number;
}

/* Decimal digits with a point and an exponent, whatever the locale. */
static double parse_float(struct parser *parser, const char *text)
{
	const char *point = localeconv()->decimal_point;
	char *local = arena_alloc(parser->arena, strlen(text) + strlen(point) + 1);
	char *at = local;

	for (; *text; text++) {
		if (*text == '.')
			at = stpcpy(at, point);
		else if (*text != '_')
			*at++ = *text;
	}
	*at = '\0';
	return strtod(local, NULL);
}

static const char *unsigned_text(const struct ast_value *value, bool is_negative)
{
	const char *text = value->text;

	if (!is_negative)
		return text;
	for (text++; *text && strchr(" \t\r\n", *text); text++)
		;
	return text;
}

struct ast_value *make_integer(struct parser *parser, struct place place, bool is_negative)
{
	struct ast_value *value = new_value(parser, AST_VALUE_INT, place);
	struct digits digits = read_digits(parser, value, unsigned_text(value, is_negative));

	value->is_negative = is_negative;
	value->integer = parse_integer(parser, value, &digits);
	if (is_negative && value->integer > (uint64_t)1 << 63) {
		overflow(parser, value);
		value->integer = 0;
	}
	return value;
}

struct ast_value *make_float(struct parser *parser, struct place place, bool is_negative)
{
	struct ast_value *value = new_value(parser, AST_VALUE_FLOAT, place);
	const char *text = unsigned_text(value, is_negative);
	double number = parse_float(parser, text);

	if (text[0] == '0' && is_digit(text[1], 10))
		bad_number(parser, value, "a decimal number does not start with 0");
	if (isinf(number)) {
		diag_error(parser->diags, DIAG_FLOAT_OVERFLOW, value->span,
			"'%s' is larger than a 64-bit floating point number can be", value->text);
		number = 0;
	}
	value->is_negative = is_negative;
	value->number = is_negative ? -number : number;
	return value;
}

/* ---- durations, sizes, rates ---- */

struct unit {
	const char *name;
	uint64_t factor;
	bool is_size;
};

static const struct unit units[] = {
	{ "ns", 1, false },
	{ "us", 1000, false },
	{ "ms", 1000000, false },
	{ "s", 1000000000, false },
	{ "m", UINT64_C(60000000000), false },
	{ "h", UINT64_C(3600000000000), false },
	{ "d", UINT64_C(86400000000000), false },
	{ "B", 1, true },
	{ "KiB", UINT64_C(1) << 10, true },
	{ "MiB", UINT64_C(1) << 20, true },
	{ "GiB", UINT64_C(1) << 30, true },
	{ "TiB", UINT64_C(1) << 40, true },
};

static const struct unit *find_unit(
	struct parser *parser, const struct ast_value *value, const char *name, bool only_durations)
{
	struct diag_guess guess;
	struct diag *diag;

	diag_guess_init(&guess, name);
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		if (only_durations && units[i].is_size)
			continue;
		if (strcmp(units[i].name, name) == 0)
			return &units[i];
		diag_guess_offer(&guess, units[i].name);
	}
	diag = diag_error(parser->diags, DIAG_UNKNOWN_UNIT, value->span, "unknown unit '%s'", name);
	if (guess.best)
		diag_help(diag, "did you mean '%s'?", guess.best);
	else
		diag_help(diag, "durations end in ns us ms s m h d, sizes in B KiB MiB GiB TiB");
	return NULL;
}

static uint64_t scale(struct parser *parser, const struct ast_value *value,
	const struct digits *digits, uint64_t factor, uint64_t limit)
{
	uint64_t number;

	if (digits->is_float) {
		double product = parse_float(parser, digits->text) * (double)factor;
		if (product < (double)limit)
			return (uint64_t)product;
	} else {
		number = parse_integer(parser, value, digits);
		if (!__builtin_mul_overflow(number, factor, &number) && number <= limit)
			return number;
	}
	overflow(parser, value);
	return 0;
}

struct ast_value *make_quantity(struct parser *parser, struct place place, bool is_negative)
{
	struct ast_value *value = new_value(parser, AST_VALUE_DURATION, place);
	const char *text = unsigned_text(value, is_negative);
	struct digits digits = read_digits(parser, value, text);
	const struct unit *unit = find_unit(parser, value, text + digits.size, false);

	value->is_negative = is_negative;
	if (!unit)
		return value;
	if (unit->is_size)
		value->kind = AST_VALUE_SIZE;
	if (unit->is_size && is_negative)
		bad_number(parser, value, "a size is not negative");
	value->integer =
		scale(parser, value, &digits, unit->factor, unit->is_size ? UINT64_MAX : INT64_MAX);
	return value;
}

static void bad_rate(struct parser *parser, const struct ast_value *value)
{
	diag_error(parser->diags, DIAG_BAD_RATE, value->span,
		"'%s' is no rate: write a number of times in a period, such as 100/s", value->text);
}

struct ast_value *make_rate(struct parser *parser, struct place place)
{
	struct ast_value *value = new_value(parser, AST_VALUE_RATE, place);
	struct digits times = read_digits(parser, value, value->text);
	const char *period = value->text + times.size + 1;
	struct digits count = { .text = arena_string(parser->arena, "1"), .base = 10 };
	const struct unit *unit;

	if (*period >= '0' && *period <= '9')
		count = read_digits(parser, value, period);
	unit = find_unit(parser, value, period + count.size, true);
	value->integer = parse_integer(parser, value, &times);
	if (unit)
		value->period = (int64_t)scale(parser, value, &count, unit->factor, INT64_MAX);
	if (unit && (!value->integer || !value->period))
		bad_rate(parser, value);
	return value;
}

/* ---- versions ---- */

static bool is_identifier_char(char c)
{
	return isalnum((unsigned char)c) || c == '-';
}

/* Semantic Versioning 2.0.0, sections 2 and 9, without build metadata. */
static const char *version_mistake(const char *text)
{
	for (unsigned part = 0; part < 3; part++) {
		const char *begin = text;
		while (*text >= '0' && *text <= '9')
			text++;
		if (text == begin)
			return "a version has three numbers: 1.2.0";
		if (*begin == '0' && text - begin > 1)
			return "a number of a version has no leading zero";
		if (text - begin > 15)
			return "a number of a version has at most 15 digits";
		if (part < 2 && *text++ != '.')
			return "a version has three numbers: 1.2.0";
	}
	if (strchr(text, '+'))
		return "build metadata (+) is not allowed in a version";
	if (!*text)
		return NULL;
	if (*text != '-')
		return "a version has three numbers, and perhaps '-' and a pre-release";
	while (*text) {
		const char *begin = ++text;
		bool is_number = true;
		for (; is_identifier_char(*text); text++)
			is_number = is_number && *text >= '0' && *text <= '9';
		if (text == begin || (*text && *text != '.'))
			return "a pre-release is made of letters, digits, '-' and dots: 1.2.0-rc.1";
		if (is_number && *begin == '0' && text - begin > 1)
			return "a number of a pre-release has no leading zero";
	}
	return NULL;
}

static void check_version(struct parser *parser, struct source_span span, const char *text)
{
	const char *mistake = version_mistake(text);

	if (mistake)
		diag_error(parser->diags, DIAG_BAD_VERSION, span, "%s", mistake);
}

struct ast_name make_version(struct parser *parser, struct place place)
{
	struct ast_name version;

	place.begin++; /* the @ */
	version.span = parser_span(parser, place);
	version.text =
		arena_string_n(parser->arena, parser_text(parser, place), place.end - place.begin);
	check_version(parser, version.span, version.text);
	return version;
}

struct ast_value *make_version_value(struct parser *parser, struct place place)
{
	struct ast_value *value = new_value(parser, AST_VALUE_VERSION, place);

	check_version(parser, value->span, value->text);
	return value;
}

/* ---- strings and words ---- */

struct ast_value *make_string(struct parser *parser, struct place place)
{
	struct ast_value *value = new_value(parser, AST_VALUE_STRING, place);
	size_t size = value->size;

	/* One that does not end was reported by the lexer. */
	if (size < 2 || value->text[size - 1] != value->text[0])
		size++;
	unescape(
		parser, (struct place){ place.begin + 1, place.begin + (uint32_t)size - 1 }, value);
	return value;
}

struct ast_value *make_word(struct parser *parser, struct place place, bool is_negative)
{
	struct ast_value *value = new_value(parser, AST_VALUE_NAME, place);

	value->is_negative = is_negative;
	value->text = make_name(parser, place).text;
	value->size = strlen(value->text);
	if (strcmp(value->text, "null") == 0)
		value->kind = AST_VALUE_NULL;
	if (strcmp(value->text, "true") == 0 || strcmp(value->text, "false") == 0) {
		value->kind = AST_VALUE_BOOL;
		value->boolean = value->text[0] == 't';
	}
	if (is_negative && strcmp(value->text, "-inf") != 0)
		bad_number(parser, value, "only numbers and inf may be negative");
	return value;
}

/* ---- lists and objects ---- */

static void set_depth(struct parser *parser, struct ast_value *value, unsigned inner)
{
	if (inner + 1 > value->depth)
		value->depth = inner + 1;
	if (value->depth > AST_MAX_DEPTH)
		make_too_deep(parser, (struct place){ value->span.begin, value->span.end });
}

struct ast_value *make_list_value(struct parser *parser, struct place place, struct ast_value *last)
{
	struct ast_value *value = new_value(parser, AST_VALUE_LIST, place);

	LIST_FROM_RING(value->items, last);
	for (const struct ast_value *item = value->items.first; item; item = item->next)
		set_depth(parser, value, item->depth);
	return value;
}

struct ast_value *make_object_value(
	struct parser *parser, struct place place, struct ast_member_value *last)
{
	struct ast_value *value = new_value(parser, AST_VALUE_OBJECT, place);

	LIST_FROM_RING(value->members, last);
	for (const struct ast_member_value *member = value->members.first; member;
		member = member->next)
		set_depth(parser, value, member->value->depth);
	return value;
}

struct ast_member_value *make_member_value(
	struct parser *parser, struct place name, bool is_quoted, struct ast_value *value)
{
	struct ast_member_value *member = ARENA_NEW(parser->arena, struct ast_member_value);

	if (is_quoted)
		member->name = (struct ast_name){ make_string(parser, name)->text,
			parser_span(parser, name) };
	else
		member->name = make_name(parser, name);
	member->value = value;
	return member;
}
