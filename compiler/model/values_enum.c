/* values_enum.c - the numbers of enum values and the bits of flags. */
#include "model/values.h"

#include <string.h>

struct numbering {
	struct resolver *resolver;
	struct symbol *symbol;
	struct model_enum *enumeration;
	struct names by_name;
	struct names by_number;
	bool has_next; /* the number of a value without one is known */
	uint64_t next; /* two's complement */
	uint64_t bits; /* flags: all so far */
};

/* The number in the value, as magnitude and sign. False: reported. */
static bool written_number(struct numbering *numbering, const struct ast_value *value,
	bool *out_negative, uint64_t *out_magnitude)
{
	struct resolver *resolver = numbering->resolver;
	const struct model_enum_value *earlier;
	const struct model_const *constant;

	*out_negative = value->is_negative;
	*out_magnitude = value->integer;
	if (value->kind == AST_VALUE_INT)
		return true;
	if (value->kind != AST_VALUE_NAME) {
		diag_error(resolver->diags, DIAG_VALUE_TYPE, value->span,
			"%s is no number of an enum value", value_describe(value));
		return false;
	}
	earlier = names_get(&numbering->by_name, value->text);
	if (earlier) {
		bool is_signed = numbering->enumeration->underlying <= MODEL_I64;

		*out_negative = is_signed && earlier->value < 0;
		*out_magnitude =
			*out_negative ? 0 - (uint64_t)earlier->value : (uint64_t)earlier->value;
		return true;
	}
	constant = value_find_constant(resolver, numbering->symbol->unit, value);
	if (!constant)
		return false;
	if (constant->value.kind != MODEL_VALUE_INT) {
		diag_error(resolver->diags, DIAG_VALUE_TYPE, value->span,
			"the constant '%s' is no integer", value->text);
		return false;
	}
	*out_negative = constant->value.is_negative;
	*out_magnitude = *out_negative ? 0 - constant->value.integer : constant->value.integer;
	return true;
}

static void check_repeated(
	struct numbering *numbering, struct model_enum_value *value, struct source_span span)
{
	struct arena *arena = numbering->resolver->arena;
	const char *key = arena_format(arena, "%llx", (unsigned long long)value->value);
	const struct model_enum_value *before = names_add(&numbering->by_number, arena, key, value);

	if (!before)
		return;
	struct diag *diag = diag_error(numbering->resolver->diags, DIAG_ENUM_REPEATED, span,
		"'%s' and '%s' have the same number", before->base.name, value->base.name);

	diag_note(diag, before->base.span, "the other one");
}

/* What the next value without a number gets; has_next false: there is no room. */
static void advance(struct numbering *numbering, int64_t last)
{
	struct model_enum *enumeration = numbering->enumeration;

	if (enumeration->is_flags) {
		numbering->bits |= (uint64_t)last;
		numbering->next = 1;
		while (numbering->next && numbering->next <= numbering->bits)
			numbering->next <<= 1;
		numbering->has_next = numbering->next != 0;
		return;
	}
	numbering->next = (uint64_t)last + 1;
	numbering->has_next =
		enumeration->underlying <= MODEL_I64 ? last != INT64_MAX : numbering->next != 0;
}

static void report_range(struct numbering *numbering, struct source_span span, const char *name)
{
	const struct model_enum *enumeration = numbering->enumeration;
	struct diag *diag = diag_error(numbering->resolver->diags, DIAG_ENUM_RANGE, span,
		"the number of '%s' does not fit the base of '%s'", name, enumeration->base.name);

	diag_help(diag, "the base takes %s", value_integer_range(enumeration->underlying));
}

static void check_bits(
	struct numbering *numbering, const struct model_enum_value *value, struct source_span span)
{
	uint64_t bits = (uint64_t)value->value;
	struct diag *diag;

	if (bits == 0) {
		diag = diag_error(numbering->resolver->diags, DIAG_FLAGS_BITS, span,
			"'%s' has no bit", value->base.name);
		diag_help(diag, "no flags at all is 0, which needs no name");
	} else if ((bits & (bits - 1)) && (bits & ~numbering->bits)) {
		diag = diag_error(numbering->resolver->diags, DIAG_FLAGS_BITS, span,
			"'%s' has bits that no earlier flag has", value->base.name);
		diag_help(diag, "give each bit its own flag, then name the combination");
	}
}

static void number_value(struct numbering *numbering, const struct ast_enum_value *ast,
	struct model_enum_value *value)
{
	enum model_type_kind base = numbering->enumeration->underlying;
	struct source_span span = ast->value ? ast->value->span : ast->base.name.span;
	bool is_negative = false;
	uint64_t magnitude = numbering->next;

	if (ast->value) {
		if (!written_number(numbering, ast->value, &is_negative, &magnitude)) {
			numbering->has_next = false;
			return;
		}
	} else if (!numbering->has_next) {
		return;
	} else if (base <= MODEL_I64 && (int64_t)magnitude < 0) {
		is_negative = true;
		magnitude = 0 - magnitude;
	}
	if (!value_fits_integer(base, is_negative, magnitude)) {
		report_range(numbering, span, value->base.name);
		numbering->has_next = false;
		return;
	}
	value->value = (int64_t)(is_negative ? 0 - magnitude : magnitude);
	if (numbering->enumeration->is_flags)
		check_bits(numbering, value, span);
	check_repeated(numbering, value, span);
	names_add(&numbering->by_name, numbering->resolver->arena, value->base.name, value);
	advance(numbering, value->value);
}

void value_number_enum(struct resolver *resolver, struct symbol *symbol)
{
	struct numbering numbering = {
		.resolver = resolver,
		.symbol = symbol,
		.enumeration = symbol->as.enumeration,
		.has_next = true,
		.next = symbol->as.enumeration->is_flags ? 1 : 0,
	};
	size_t i = 0;

	for (const struct ast_enum_value *value = symbol->ast->values.first; value;
		value = value->next)
		number_value(&numbering, value, &symbol->as.enumeration->values.items[i++]);
}
