/* annotations.c - what stands behind an @: the built-in ones do something, those users declare are
 * kept with their arguments. What the runtime does not carry out is said, never ignored. */
#include "model/c_names.h"
#include "model/resolver.h"
#include "model/values.h"

#include <string.h>

#define EVERYTHING 0x3fffu
#define VALUES (MODEL_ON_FIELD | MODEL_ON_PARAM)

struct built_in {
	const char *name;
	unsigned targets;
	size_t min_arguments, max_arguments;
	/* NULL: this runtime does not carry it out. */
	void (*apply)(struct resolver *resolver, struct subject *subject,
		const struct ast_annotation *annotation);
	const char *usage;
};

static void wrong_arguments(struct resolver *resolver, struct source_span span, const char *usage)
{
	struct diag *diag =
		diag_error(resolver->diags, DIAG_ANNOTATION_ARGUMENTS, span, "wrong arguments");

	diag_help(diag, "write %s", usage);
}

static const struct ast_value *first(const struct ast_annotation *annotation)
{
	return annotation->arguments.first ? annotation->arguments.first->value : NULL;
}

/* The string that is its only argument; NULL: reported. */
static const char *text_argument(
	struct resolver *resolver, const struct ast_annotation *annotation, const char *usage)
{
	const struct ast_value *value = first(annotation);

	if (value && value->kind == AST_VALUE_STRING && value->is_utf8 &&
		strlen(value->text) == value->size)
		return value->text;
	wrong_arguments(resolver, annotation->span, usage);
	return NULL;
}

/* ---- what each does ---- */

static void apply_timeout(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const struct ast_value *value = first(annotation);
	uint64_t ms = value->integer / 1000000;

	if (value->kind != AST_VALUE_DURATION || value->is_negative || ms == 0 || ms > UINT32_MAX)
		wrong_arguments(resolver, annotation->span, "@timeout(500ms), from 1ms to 49d");
	else
		subject->as.member->timeout_ms = (uint32_t)ms;
}

static void apply_idempotent(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	(void)resolver;
	(void)annotation;
	subject->as.member->is_idempotent = true;
}

static void apply_deprecated(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const char *text = "";

	if (first(annotation))
		text = text_argument(resolver, annotation, "@deprecated(\"use stat\")");
	subject->base->deprecated = text;
}

static void apply_since(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const struct ast_value *value = first(annotation);

	(void)subject;
	if (value->kind != AST_VALUE_FLOAT && value->kind != AST_VALUE_VERSION &&
		value->kind != AST_VALUE_INT)
		wrong_arguments(resolver, annotation->span, "@since(1.2)");
}

static void apply_tags(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	(void)subject;
	for (const struct ast_argument *argument = annotation->arguments.first; argument;
		argument = argument->next)
		if (argument->name.text || argument->value->kind != AST_VALUE_STRING)
			wrong_arguments(resolver, argument->value->span, "@tags(\"a\", \"b\")");
}

static void apply_c_name(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const char *text = text_argument(resolver, annotation, "@cName(\"list_all\")");

	if (text && !c_is_valid_override(text)) {
		diag_error(resolver->diags, DIAG_C_NAME, first(annotation)->span,
			"'%s' cannot be a name in C", text);
		return;
	}
	subject->c_override = text;
	subject->c_override_span = annotation->span;
}

static void apply_closed(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	(void)resolver;
	(void)annotation;
	if (subject->target == MODEL_ON_UNION)
		subject->owner->as.union_->is_closed = true;
	else
		subject->owner->as.enumeration->is_closed = true;
}

static void apply_names(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	(void)resolver;
	(void)annotation;
	subject->owner->as.enumeration->is_named = true;
}

static void apply_retryable(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	(void)resolver;
	(void)annotation;
	subject->owner->as.structure->is_retryable = true;
}

static void apply_secret(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	(void)resolver;
	(void)annotation;
	if (subject->target == MODEL_ON_FIELD)
		subject->as.field->is_secret = true;
	else
		subject->as.param->is_secret = true;
}

/* The type a bound is about: what an optional holds. */
static struct model_type *bounded(struct subject *subject)
{
	const struct model_type *type = subject->type;

	if (type && type->kind == MODEL_OPTIONAL)
		type = type->item;
	return (struct model_type *)(uintptr_t)type;
}

static bool is_number(const struct ast_value *value)
{
	return value->kind == AST_VALUE_INT || value->kind == AST_VALUE_FLOAT;
}

static double number_of(const struct ast_value *value)
{
	if (value->kind == AST_VALUE_FLOAT)
		return value->number;
	return value->is_negative ? -(double)value->integer : (double)value->integer;
}

static bool fits(enum model_type_kind kind, const struct ast_value *value)
{
	return value->kind == AST_VALUE_INT &&
	       value_fits_integer(kind, value->is_negative, value->integer);
}

static int64_t bits_of(const struct ast_value *value)
{
	return (int64_t)(value->is_negative ? 0 - value->integer : value->integer);
}

static void empty_range(struct resolver *resolver, const struct ast_annotation *annotation)
{
	diag_error(resolver->diags, DIAG_EMPTY_RANGE, annotation->span,
		"no value of the type is in this range");
}

static void apply_range(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const struct ast_value *low = first(annotation), *high = annotation->arguments.last->value;
	struct model_type *type = bounded(subject);
	const struct model_type *underlying = model_underlying(type);

	if (!type || !underlying)
		return;
	if (underlying->kind == MODEL_F32 || underlying->kind == MODEL_F64) {
		if (!is_number(low) || !is_number(high))
			wrong_arguments(resolver, annotation->span, "@range(0, 1.5)");
		else if (number_of(low) > number_of(high))
			empty_range(resolver, annotation);
		type->bounds.has_number = true;
		type->bounds.min_number = number_of(low);
		type->bounds.max_number = number_of(high);
		return;
	}
	if (underlying->kind < MODEL_I8 || underlying->kind > MODEL_U64) {
		diag_error(resolver->diags, DIAG_ANNOTATION_TARGET, annotation->span,
			"@range is for numbers");
		return;
	}
	type->bounds.has_integer = true;
	type->bounds.is_unsigned = underlying->kind >= MODEL_U8;
	type->bounds.min_integer = bits_of(low);
	type->bounds.max_integer = bits_of(high);
	if (!fits(underlying->kind, low) || !fits(underlying->kind, high))
		empty_range(resolver, annotation);
	else if (type->bounds.is_unsigned ? low->integer > high->integer
					  : bits_of(low) > bits_of(high))
		empty_range(resolver, annotation);
}

static void apply_length(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const struct ast_value *low = first(annotation), *high = annotation->arguments.last->value;
	struct model_type *type = bounded(subject);
	const struct model_type *underlying = model_underlying(type);

	if (!type || !underlying)
		return;
	if (underlying->kind != MODEL_STRING && underlying->kind != MODEL_BYTES &&
		underlying->kind != MODEL_LIST_OF && underlying->kind != MODEL_SET_OF &&
		underlying->kind != MODEL_MAP_OF) {
		diag_error(resolver->diags, DIAG_ANNOTATION_TARGET, annotation->span,
			"@length is for strings, bytes, lists, sets and maps");
		return;
	}
	if (!fits(MODEL_U32, low) || !fits(MODEL_U32, high)) {
		wrong_arguments(resolver, annotation->span, "@length(1, 64)");
		return;
	}
	if (low->integer > high->integer)
		empty_range(resolver, annotation);
	if (type->bounds.has_length) {
		diag_error(resolver->diags, DIAG_ANNOTATION_TWICE, annotation->span,
			"the type has a length already");
		return;
	}
	type->bounds.has_length = true;
	type->bounds.is_code_points = underlying->kind == MODEL_STRING;
	type->bounds.min_length = low->integer;
	type->bounds.max_length = high->integer;
}

static const struct built_in built_ins[] = {
	{ "timeout", MODEL_ON_METHOD, 1, 1, apply_timeout, "@timeout(500ms)" },
	{ "idempotent", MODEL_ON_METHOD, 0, 0, apply_idempotent, "@idempotent" },
	{ "deprecated", EVERYTHING, 0, 1, apply_deprecated, "@deprecated(\"use stat\")" },
	{ "since", EVERYTHING, 1, 1, apply_since, "@since(1.2)" },
	{ "tags", EVERYTHING, 1, 100, apply_tags, "@tags(\"a\", \"b\")" },
	{ "cName", EVERYTHING, 1, 1, apply_c_name, "@cName(\"list_all\")" },
	{ "closed", MODEL_ON_ENUM | MODEL_ON_FLAGS | MODEL_ON_UNION, 0, 0, apply_closed,
		"@closed" },
	{ "names", MODEL_ON_ENUM, 0, 0, apply_names, "@names" },
	{ "retryable", MODEL_ON_ERROR, 0, 0, apply_retryable, "@retryable" },
	{ "secret", VALUES, 0, 0, apply_secret, "@secret" },
	{ "range", VALUES, 2, 2, apply_range, "@range(0, 100)" },
	{ "length", VALUES, 2, 2, apply_length, "@length(1, 64)" },
	{ "auth", MODEL_ON_SERVICE | MODEL_ON_METHOD | MODEL_ON_PROPERTY | MODEL_ON_EVENT, 0, 10,
		NULL, "@auth(\"admin\")" },
	{ "public", MODEL_ON_SERVICE | MODEL_ON_METHOD | MODEL_ON_PROPERTY | MODEL_ON_EVENT, 0, 0,
		NULL, "@public" },
	{ "http", MODEL_ON_METHOD, 1, 2, NULL, "@http(GET, \"/files/{path}\")" },
	{ "cache", MODEL_ON_METHOD, 1, 1, NULL, "@cache(5s)" },
	{ "rate", MODEL_ON_SERVICE | MODEL_ON_METHOD, 1, 1, NULL, "@rate(100/s)" },
	{ "window", MODEL_ON_METHOD | MODEL_ON_PARAM, 1, 1, NULL, "@window(64KiB)" },
	{ "buffer", MODEL_ON_METHOD | MODEL_ON_PARAM | MODEL_ON_EVENT, 1, 2, NULL,
		"@buffer(256, block)" },
	{ "notify", MODEL_ON_PROPERTY, 0, 0, NULL, "@notify" },
	{ "pattern", VALUES, 1, 1, NULL, "@pattern(\"[a-z]+\")" },
	{ "format", VALUES, 1, 1, NULL, "@format(email)" },
};

enum { BUILT_INS = sizeof(built_ins) / sizeof(built_ins[0]) };

/* ---- all of them ---- */

static const char *target_word(enum model_target target)
{
	static const char *const words[] = { "a service", "a method", "an event", "a property",
		"a struct", "a field", "a parameter", "an enum", "an enum value", "a union",
		"an error", "a type", "a constant", "flags" };

	for (unsigned i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if ((unsigned)target == 1u << i)
			return words[i];
	return "an annotation";
}

static bool check_target(struct resolver *resolver, const struct subject *subject,
	const struct ast_annotation *annotation, unsigned targets)
{
	if (targets & (unsigned)subject->target)
		return true;
	diag_error(resolver->diags, DIAG_ANNOTATION_TARGET, annotation->span, "@%s is not for %s",
		annotation->name.text, target_word(subject->target));
	return false;
}

static void not_enforced(struct resolver *resolver, const struct ast_annotation *annotation)
{
	struct diag *diag;

	if (resolver->options->for_output)
		diag = diag_error(resolver->diags, DIAG_NOT_ENFORCED, annotation->span,
			"@%s is not carried out by this runtime yet", annotation->name.text);
	else
		diag = diag_warning(resolver->diags, DIAG_NOT_ENFORCED, annotation->span,
			"@%s is not carried out by this runtime yet", annotation->name.text);
	diag_note(diag, SOURCE_NOWHERE,
		"nothing that is declared is ignored, so no code is generated");
}

static void apply_built_in(struct resolver *resolver, struct subject *subject,
	const struct ast_annotation *annotation, const struct built_in *built_in)
{
	size_t count = annotation->arguments.count;

	if (!check_target(resolver, subject, annotation, built_in->targets))
		return;
	if (count < built_in->min_arguments || count > built_in->max_arguments ||
		(annotation->has_parentheses && count == 0)) {
		wrong_arguments(resolver, annotation->span, built_in->usage);
		return;
	}
	for (const struct ast_argument *argument = annotation->arguments.first;
		argument && built_in->apply; argument = argument->next) {
		if (argument->name.text) {
			wrong_arguments(resolver, argument->name.span, built_in->usage);
			return;
		}
	}
	if (built_in->apply)
		built_in->apply(resolver, subject, annotation);
	else
		not_enforced(resolver, annotation);
}

/* The parameter an argument is for. */
static const struct model_param *parameter(
	const struct model_annotation_type *type, const struct ast_argument *argument, size_t index)
{
	if (!argument->name.text)
		return index < type->params.count ? &type->params.items[index] : NULL;
	for (size_t i = 0; i < type->params.count; i++)
		if (strcmp(type->params.items[i].base.name, argument->name.text) == 0)
			return &type->params.items[i];
	return NULL;
}

static void apply_declared(struct resolver *resolver, struct subject *subject,
	const struct ast_annotation *annotation, const struct symbol *symbol)
{
	const struct model_annotation_type *type = symbol->as.annotation;
	struct model_annotation *out =
		&subject->base->annotations.items[subject->base->annotations.count - 1];
	size_t index = 0, given = 0;

	out->is_user_defined = true;
	if (!check_target(resolver, subject, annotation, type->targets))
		return;
	for (const struct ast_argument *argument = annotation->arguments.first; argument;
		argument = argument->next, index++) {
		const struct model_param *param = parameter(type, argument, index);
		struct model_argument value = { .name = argument->name.text };

		if (!param) {
			diag_error(resolver->diags, DIAG_ANNOTATION_ARGUMENTS,
				argument->value->span, "@%s has no such argument",
				annotation->name.text);
			return;
		}
		given++;
		if (values_evaluate(resolver, subject->owner->unit, argument->value, param->type,
			    &value.value))
			LIST_ADD(resolver->arena, &out->arguments, value);
	}
	for (size_t i = given; i < type->params.count; i++) {
		if (type->params.items[i].default_value || !type->params.items[i].type ||
			type->params.items[i].type->kind == MODEL_OPTIONAL)
			continue;
		diag_error(resolver->diags, DIAG_ANNOTATION_ARGUMENTS, annotation->span,
			"@%s needs the argument '%s'", annotation->name.text,
			type->params.items[i].base.name);
		return;
	}
}

static void unknown(struct resolver *resolver, const struct ast_annotation *annotation)
{
	struct diag *diag = diag_error(resolver->diags, DIAG_UNKNOWN_ANNOTATION,
		annotation->name.span, "unknown annotation '@%s'", annotation->name.text);
	struct diag_guess guess;

	diag_guess_init(&guess, annotation->name.text);
	for (size_t i = 0; i < BUILT_INS; i++)
		diag_guess_offer(&guess, built_ins[i].name);
	if (guess.best)
		diag_fix(
			diag, annotation->name.span, guess.best, "did you mean '@%s'?", guess.best);
	else
		diag_help(
			diag, "declare your own: annotation %s on service;", annotation->name.text);
}

static bool is_repeated(const struct model_base *base, const char *name)
{
	for (size_t i = 0; i < base->annotations.count; i++)
		if (strcmp(base->annotations.items[i].name, name) == 0)
			return true;
	return false;
}

static void apply(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	struct model_annotation kept = { .name = annotation->name.text, .span = annotation->span };
	const struct symbol *symbol;

	if (is_repeated(subject->base, annotation->name.text)) {
		diag_error(resolver->diags, DIAG_ANNOTATION_TWICE, annotation->span,
			"@%s stands here already", annotation->name.text);
		return;
	}
	LIST_ADD(resolver->arena, &subject->base->annotations, kept);
	for (size_t i = 0; i < BUILT_INS; i++) {
		if (strcmp(built_ins[i].name, annotation->name.text) == 0) {
			apply_built_in(resolver, subject, annotation, &built_ins[i]);
			return;
		}
	}
	symbol = scope_annotation(resolver, subject->owner->unit, annotation->name.text);
	if (symbol)
		apply_declared(resolver, subject, annotation, symbol);
	else
		unknown(resolver, annotation);
}

void annotations_apply_all(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->subjects.count; i++) {
		struct subject *subject = resolver->subjects.items[i];

		for (const struct ast_annotation *annotation = subject->ast->annotations.first;
			annotation; annotation = annotation->next)
			if (annotation->name.text)
				apply(resolver, subject, annotation);
	}
}
