/* values.c - what is written as a value, as a value of a type: constants, defaults, bounds. */
#include "model/values.h"

#include <float.h>
#include <math.h>
#include <string.h>

enum { MAX_CONSTANT_DEPTH = 256 };

static void evaluate_constant(struct resolver *resolver, struct symbol *symbol);

const char *value_describe(const struct ast_value *value)
{
	static const char *const names[] = { [AST_VALUE_BOOL] = "a bool",
		[AST_VALUE_INT] = "an integer",
		[AST_VALUE_FLOAT] = "a number with a fraction",
		[AST_VALUE_STRING] = "a string",
		[AST_VALUE_DURATION] = "a duration",
		[AST_VALUE_SIZE] = "a size",
		[AST_VALUE_VERSION] = "a version",
		[AST_VALUE_RATE] = "a rate",
		[AST_VALUE_NAME] = "a name",
		[AST_VALUE_NULL] = "null",
		[AST_VALUE_LIST] = "a list",
		[AST_VALUE_OBJECT] = "an object" };

	return names[value->kind];
}

static bool mismatch(
	struct resolver *resolver, const struct ast_value *value, const struct model_type *type)
{
	diag_error(resolver->diags, DIAG_VALUE_TYPE, value->span, "%s is not a value of type %s",
		value_describe(value), types_describe(resolver->arena, type));
	return false;
}

/* ---- numbers ---- */

bool value_fits_integer(enum model_type_kind kind, bool is_negative, uint64_t magnitude)
{
	static const unsigned bits[] = { [MODEL_I8] = 7,
		[MODEL_I16] = 15,
		[MODEL_I32] = 31,
		[MODEL_I64] = 63,
		[MODEL_U8] = 8,
		[MODEL_U16] = 16,
		[MODEL_U32] = 32,
		[MODEL_U64] = 64 };
	bool is_signed = kind <= MODEL_I64;

	if (is_negative && magnitude > 0)
		return is_signed && magnitude <= (uint64_t)1 << bits[kind];
	return bits[kind] == 64 || magnitude >> bits[kind] == 0;
}

const char *value_integer_range(enum model_type_kind kind)
{
	static const char *const ranges[] = { [MODEL_I8] = "-128 to 127",
		[MODEL_I16] = "-32768 to 32767",
		[MODEL_I32] = "-2147483648 to 2147483647",
		[MODEL_I64] = "-9223372036854775808 to 9223372036854775807",
		[MODEL_U8] = "0 to 255",
		[MODEL_U16] = "0 to 65535",
		[MODEL_U32] = "0 to 4294967295",
		[MODEL_U64] = "0 to 18446744073709551615" };

	return ranges[kind];
}

static bool is_integer(enum model_type_kind kind)
{
	return kind >= MODEL_I8 && kind <= MODEL_U64;
}

static bool set_integer(struct resolver *resolver, const struct ast_value *value,
	const struct model_type *type, bool is_negative, uint64_t magnitude,
	struct model_value *out)
{
	if (!value_fits_integer(type->kind, is_negative, magnitude)) {
		struct diag *diag = diag_error(resolver->diags, DIAG_VALUE_RANGE, value->span,
			"%s does not fit the type %s", value->text ? value->text : "this value",
			types_describe(resolver->arena, type));

		diag_help(diag, "it takes %s", value_integer_range(type->kind));
		return false;
	}
	out->kind = MODEL_VALUE_INT;
	out->is_negative = is_negative && magnitude > 0;
	out->integer = is_negative ? 0 - magnitude : magnitude;
	return true;
}

static bool set_float(struct resolver *resolver, const struct ast_value *value,
	const struct model_type *type, double number, struct model_value *out)
{
	if (type->kind == MODEL_F32 && isfinite(number) && fabs(number) > (double)FLT_MAX) {
		diag_error(resolver->diags, DIAG_VALUE_RANGE, value->span,
			"%s does not fit the type f32", value->text);
		return false;
	}
	out->kind = MODEL_VALUE_FLOAT;
	out->number = number;
	return true;
}

/* ---- names ---- */

const struct model_const *value_find_constant(
	struct resolver *resolver, struct unit *unit, const struct ast_value *name)
{
	struct ast_name written = { name->text, name->span };
	struct symbol *symbol = scope_find(resolver, unit, written, "constant");

	if (!symbol)
		return NULL;
	if (symbol->ast->kind != AST_CONST) {
		struct diag *diag = diag_error(resolver->diags, DIAG_NOT_A_CONSTANT, name->span,
			"'%s' is %s, not a constant", name->text, scope_kind_of(symbol->ast->kind));

		diag_note(diag, symbol->as.base->span, "declared here");
		return NULL;
	}
	if (symbol->evaluated == PROGRESS_RUNNING) {
		struct diag *diag = diag_error(resolver->diags, DIAG_CONSTANT_CYCLE, name->span,
			"the constant '%s' is defined by itself", symbol->name);

		diag_note(diag, symbol->as.base->span, "declared here");
		return NULL;
	}
	if (symbol->evaluated == PROGRESS_NONE)
		evaluate_constant(resolver, symbol);
	return symbol->has_value ? symbol->as.constant : NULL;
}

static bool from_constant(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out)
{
	const struct model_const *constant = value_find_constant(resolver, unit, value);
	const struct model_type *from;

	if (!constant)
		return false;
	*out = constant->value;
	out->span = value->span;
	from = model_underlying(constant->type);
	if (is_integer(type->kind) && out->kind == MODEL_VALUE_INT && is_integer(from->kind))
		return set_integer(resolver, value, type, out->is_negative,
			out->is_negative ? 0 - out->integer : out->integer, out);
	if ((type->kind == MODEL_F32 || type->kind == MODEL_F64)) {
		if (out->kind == MODEL_VALUE_FLOAT)
			return set_float(resolver, value, type, out->number, out);
		if (out->kind == MODEL_VALUE_INT && is_integer(from->kind))
			return set_float(resolver, value, type,
				out->is_negative ? (double)(int64_t)out->integer
						 : (double)out->integer,
				out);
	}
	if (from->kind == type->kind && from->enumeration == type->enumeration)
		return true;

	struct diag *diag = diag_error(resolver->diags, DIAG_VALUE_TYPE, value->span,
		"the constant '%s' of type %s is not a value of type %s", value->text,
		types_describe(resolver->arena, constant->type),
		types_describe(resolver->arena, type));

	diag_note(diag, constant->base.span, "declared here");
	return false;
}

static const struct model_enum_value *find_enum_value(
	const struct model_enum *enumeration, const char *name)
{
	for (size_t i = 0; i < enumeration->values.count; i++)
		if (!strcmp(enumeration->values.items[i].base.name, name))
			return &enumeration->values.items[i];
	return NULL;
}

/* buy, Side.buy, acme.Side.buy, or a constant. */
static bool from_enum_name(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out)
{
	const struct model_enum *enumeration = type->enumeration;
	const char *dot = strrchr(value->text, '.');
	const char *name = dot ? dot + 1 : value->text;
	struct diag_guess guess;

	if (dot) {
		const char *path =
			arena_string_n(resolver->arena, value->text, (size_t)(dot - value->text));
		struct symbol *symbol = scope_look(resolver, unit, path);

		if (!symbol || symbol->as.base != &enumeration->base)
			return from_constant(resolver, unit, value, type, out);
	}
	out->kind = MODEL_VALUE_ENUM;
	out->enum_value = find_enum_value(enumeration, name);
	if (out->enum_value)
		return true;
	if (!dot && scope_look(resolver, unit, name))
		return from_constant(resolver, unit, value, type, out);

	if (unit->has_syntax_errors && enumeration->base.file == unit->model)
		return false; /* it may have been lost to one of them */
	struct diag *diag = diag_error(resolver->diags, DIAG_UNKNOWN_ENUM_VALUE, value->span,
		"'%s' has no value '%s'", enumeration->base.name, name);

	diag_guess_init(&guess, name);
	for (size_t i = 0; i < enumeration->values.count; i++)
		diag_guess_offer(&guess, enumeration->values.items[i].base.name);
	diag_note(diag, enumeration->base.span, "declared here");
	if (guess.best && !dot)
		diag_fix(diag, value->span, guess.best, "did you mean '%s'?", guess.best);
	return false;
}

/* ---- by type ---- */

static bool evaluate_integer(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out)
{
	if (value->kind == AST_VALUE_INT)
		return set_integer(resolver, value, type, value->is_negative, value->integer, out);
	if (value->kind == AST_VALUE_SIZE)
		return set_integer(resolver, value, type, false, value->integer, out);
	if (value->kind == AST_VALUE_NAME)
		return from_constant(resolver, unit, value, type, out);
	return mismatch(resolver, value, type);
}

static bool evaluate_float(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out)
{
	if (value->kind == AST_VALUE_FLOAT)
		return set_float(resolver, value, type, value->number, out);
	if (value->kind == AST_VALUE_INT)
		return set_float(resolver, value, type,
			value->is_negative ? -(double)value->integer : (double)value->integer, out);
	if (value->kind != AST_VALUE_NAME)
		return mismatch(resolver, value, type);
	if (!strcmp(value->text, "inf") || !strcmp(value->text, "-inf"))
		return set_float(
			resolver, value, type, value->text[0] == '-' ? -INFINITY : INFINITY, out);
	if (!strcmp(value->text, "nan"))
		return set_float(resolver, value, type, NAN, out);
	return from_constant(resolver, unit, value, type, out);
}

static bool evaluate_text(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out)
{
	if (value->kind == AST_VALUE_NAME)
		return from_constant(resolver, unit, value, type, out);
	if (value->kind != AST_VALUE_STRING)
		return mismatch(resolver, value, type);
	out->kind = MODEL_VALUE_STRING;
	out->text = value->text;
	out->size = value->size;
	if (type->kind == MODEL_BYTES)
		return true;
	if (!value->is_utf8 || memchr(value->text, '\0', value->size)) {
		struct diag *diag = diag_error(resolver->diags, DIAG_VALUE_TEXT, value->span,
			value->is_utf8 ? "a string holds no \\0" : "a string holds valid UTF-8");

		diag_help(diag, "the type for any bytes is bytes");
		return false;
	}
	return true;
}

static bool evaluate_uuid(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out)
{
	bool is_fine = value->size == 36;

	if (value->kind != AST_VALUE_STRING)
		return evaluate_text(resolver, unit, value, type, out);
	for (size_t i = 0; i < 36 && is_fine; i++) {
		bool is_dash = i == 8 || i == 13 || i == 18 || i == 23;
		char c = value->text[i];

		is_fine = is_dash ? c == '-' : c && strchr("0123456789abcdefABCDEF", c) != NULL;
	}
	if (!is_fine) {
		diag_error(resolver->diags, DIAG_VALUE_TEXT, value->span,
			"a uuid is written as \"01234567-89ab-cdef-0123-456789abcdef\"");
		return false;
	}
	return evaluate_text(resolver, unit, value, type, out);
}

static bool evaluate_flags(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out)
{
	uint64_t bits = 0;

	if (value->kind == AST_VALUE_NAME)
		return from_enum_name(resolver, unit, value, type, out);
	if (value->kind != AST_VALUE_LIST)
		return mismatch(resolver, value, type);
	for (const struct ast_value *item = value->items.first; item; item = item->next) {
		struct model_value one = { 0 };

		if (item->kind != AST_VALUE_NAME)
			return mismatch(resolver, item, type);
		if (!from_enum_name(resolver, unit, item, type, &one))
			return false;
		bits |= one.kind == MODEL_VALUE_ENUM ? (uint64_t)one.enum_value->value
						     : one.integer;
	}
	out->kind = MODEL_VALUE_INT;
	out->integer = bits;
	return true;
}

static bool evaluate_as(struct resolver *resolver, struct unit *unit, const struct ast_value *value,
	const struct model_type *type, struct model_value *out)
{
	switch (type->kind) {
	case MODEL_BOOL:
		out->kind = MODEL_VALUE_BOOL;
		out->boolean = value->boolean;
		if (value->kind == AST_VALUE_NAME)
			return from_constant(resolver, unit, value, type, out);
		return value->kind == AST_VALUE_BOOL || mismatch(resolver, value, type);
	case MODEL_F32:
	case MODEL_F64:
		return evaluate_float(resolver, unit, value, type, out);
	case MODEL_STRING:
	case MODEL_BYTES:
		return evaluate_text(resolver, unit, value, type, out);
	case MODEL_UUID:
		return evaluate_uuid(resolver, unit, value, type, out);
	case MODEL_DURATION:
		out->kind = MODEL_VALUE_DURATION;
		out->is_negative = value->is_negative && value->integer > 0;
		out->integer = out->is_negative ? 0 - value->integer : value->integer;
		if (value->kind == AST_VALUE_NAME)
			return from_constant(resolver, unit, value, type, out);
		return value->kind == AST_VALUE_DURATION || mismatch(resolver, value, type);
	case MODEL_ENUM:
		if (type->enumeration->is_flags)
			return evaluate_flags(resolver, unit, value, type, out);
		if (value->kind == AST_VALUE_NAME)
			return from_enum_name(resolver, unit, value, type, out);
		return mismatch(resolver, value, type);
	case MODEL_LIST_OF:
	case MODEL_SET_OF:
	case MODEL_ARRAY_OF:
		return value_evaluate_list(resolver, unit, value, type, out);
	case MODEL_MAP_OF:
	case MODEL_STRUCT:
	case MODEL_UNION:
		return value_evaluate_object(resolver, unit, value, type, out);
	case MODEL_OPTIONAL:
		return values_evaluate(resolver, unit, value, type->item, out);
	case MODEL_TIMESTAMP:
	case MODEL_ANY:
	case MODEL_SERVICE:
		diag_error(resolver->diags, DIAG_NO_LITERAL, value->span,
			"a value of the type %s cannot be written down",
			types_describe(resolver->arena, type));
		return false;
	default:
		return evaluate_integer(resolver, unit, value, type, out);
	}
}

bool values_evaluate(struct resolver *resolver, struct unit *unit, const struct ast_value *value,
	const struct model_type *type, struct model_value *out)
{
	const struct model_type *underlying = model_underlying(type);

	if (!underlying)
		return false;
	memset(out, 0, sizeof(*out));
	out->span = value->span;
	if (!evaluate_as(resolver, unit, value, underlying, out))
		return false;
	for (;; type = type->alias->target) {
		if (!value_is_within(resolver, type, out))
			return false;
		if (type->kind != MODEL_ALIAS)
			return true;
	}
}

/* ---- constants ---- */

static void evaluate_constant(struct resolver *resolver, struct symbol *symbol)
{
	struct model_const *constant = symbol->as.constant;
	static const struct model_value none;

	if (resolver->constant_depth >= MAX_CONSTANT_DEPTH) {
		diag_error(resolver->diags, DIAG_CONSTANT_CYCLE, symbol->as.base->span,
			"constants refer to each other more than %d deep", MAX_CONSTANT_DEPTH);
		symbol->evaluated = PROGRESS_DONE;
		return;
	}
	resolver->constant_depth++;
	symbol->evaluated = PROGRESS_RUNNING;
	constant->value = none;
	if (symbol->ast->value && constant->type)
		symbol->has_value = values_evaluate(resolver, symbol->unit, symbol->ast->value,
			constant->type, &constant->value);
	symbol->evaluated = PROGRESS_DONE;
	resolver->constant_depth--;
}

static bool is_constant_type(const struct model_type *type)
{
	type = model_underlying(type);
	if (!type)
		return true;
	switch (type->kind) {
	case MODEL_LIST_OF:
	case MODEL_ARRAY_OF:
	case MODEL_SET_OF:
	case MODEL_MAP_OF:
	case MODEL_OPTIONAL:
	case MODEL_STRUCT:
	case MODEL_UNION:
	case MODEL_SERVICE:
	case MODEL_ANY:
	case MODEL_TIMESTAMP:
		return false;
	default:
		return true;
	}
}

static void check_constant_type(struct resolver *resolver, struct symbol *symbol)
{
	struct model_const *constant = symbol->as.constant;

	if (is_constant_type(constant->type))
		return;
	diag_error(resolver->diags, DIAG_CONSTANT_TYPE, symbol->ast->type->span,
		"a constant cannot have the type %s",
		types_describe(resolver->arena, constant->type));
	constant->type = NULL;
}

void values_evaluate_all(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->symbols.count; i++) {
		struct symbol *symbol = resolver->symbols.items[i];

		if (symbol->ast->kind == AST_CONST)
			check_constant_type(resolver, symbol);
	}
	for (size_t i = 0; i < resolver->symbols.count; i++) {
		struct symbol *symbol = resolver->symbols.items[i];

		if (symbol->ast->kind == AST_ENUM || symbol->ast->kind == AST_FLAGS)
			value_number_enum(resolver, symbol);
	}
	for (size_t i = 0; i < resolver->symbols.count; i++) {
		struct symbol *symbol = resolver->symbols.items[i];

		if (symbol->ast->kind == AST_CONST && symbol->evaluated == PROGRESS_NONE)
			evaluate_constant(resolver, symbol);
	}
}

/* Types are made out before constants have types: a bound looks at what is written. */
bool values_bound(
	struct resolver *resolver, struct unit *unit, const struct ast_value *value, uint64_t *out)
{
	const struct ast_value *at = value;

	for (unsigned depth = 0; at->kind == AST_VALUE_NAME; depth++) {
		struct ast_name name = { at->text, at->span };
		struct symbol *symbol = scope_find(resolver, unit, name, "constant");

		if (!symbol)
			return false;
		if (symbol->ast->kind != AST_CONST || !symbol->ast->value) {
			diag_error(resolver->diags, DIAG_NOT_A_CONSTANT, value->span,
				"'%s' is not a constant", value->text);
			return false;
		}
		if (depth >= MAX_CONSTANT_DEPTH) {
			diag_error(resolver->diags, DIAG_CONSTANT_CYCLE, value->span,
				"constants refer to each other more than %d deep",
				MAX_CONSTANT_DEPTH);
			return false;
		}
		at = symbol->ast->value;
		unit = symbol->unit;
	}
	if ((at->kind != AST_VALUE_INT && at->kind != AST_VALUE_SIZE) || at->is_negative ||
		at->integer == 0 || at->integer >= UINT32_MAX) {
		diag_error(resolver->diags, DIAG_BOUND_RANGE, value->span,
			"a length is a whole number from 1 to 4294967294");
		return false;
	}
	*out = at->integer;
	return true;
}
