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
	const char *kinds; /* of the arguments, see is_kind(); the last one may repeat */
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

/* ---- what each does ---- */

static void apply_timeout(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const struct ast_value *value = first(annotation);
	uint64_t ms = value->integer / 1000000;

	if (value->is_negative || ms == 0 || ms > UINT32_MAX)
		wrong_arguments(resolver, value->span, "@timeout(500ms), from 1ms to 49d");
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
	(void)resolver;
	subject->base->deprecated = first(annotation) ? first(annotation)->text : "";
}

/* Taken as written: 1.10 is not 1.1. */
static void apply_since(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const struct ast_value *value = first(annotation);

	(void)subject;
	if (value->kind != AST_VALUE_VERSION &&
		strspn(value->text, "0123456789.") != strlen(value->text))
		wrong_arguments(resolver, value->span, "@since(1.2)");
}

static void apply_nothing(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	(void)resolver;
	(void)subject;
	(void)annotation;
}

static void apply_c_name(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	const char *text = first(annotation)->text;

	if (!c_is_valid_override(text)) {
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

static void empty_range(struct resolver *resolver, const struct ast_annotation *annotation)
{
	diag_error(resolver->diags, DIAG_EMPTY_RANGE, annotation->span,
		"no value of the type is in this range");
}

static void apply_range(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	struct model_type *type = bounded(subject);
	const struct model_type *underlying = model_underlying(type);
	struct model_bounds *bounds;
	struct model_value low, high;
	bool is_empty;

	if (!type || !underlying)
		return;
	if (underlying->kind < MODEL_I8 || underlying->kind > MODEL_F64) {
		diag_error(resolver->diags, DIAG_ANNOTATION_TARGET, annotation->span,
			"@range is for numbers");
		return;
	}
	if (!values_evaluate(resolver, subject->owner->unit, first(annotation), underlying, &low) ||
		!values_evaluate(resolver, subject->owner->unit, annotation->arguments.last->value,
			underlying, &high))
		return;
	bounds = &type->bounds;
	bounds->has_number = low.kind == MODEL_VALUE_FLOAT;
	bounds->has_integer = !bounds->has_number;
	bounds->is_unsigned = underlying->kind >= MODEL_U8;
	bounds->min_integer = (int64_t)low.integer;
	bounds->max_integer = (int64_t)high.integer;
	bounds->min_number = low.number;
	bounds->max_number = high.number;
	if (bounds->has_number)
		is_empty = !(low.number <= high.number);
	else if (bounds->is_unsigned)
		is_empty = low.integer > high.integer;
	else
		is_empty = bounds->min_integer > bounds->max_integer;
	if (is_empty)
		empty_range(resolver, annotation);
}

/* A whole number of up to 32 bits, or a constant that is one. */
static bool read_length(struct resolver *resolver, const struct subject *subject,
	const struct ast_value *value, uint64_t *out)
{
	static const struct model_type u32 = { .kind = MODEL_U32 };
	struct model_value number;

	if (!values_evaluate(resolver, subject->owner->unit, value, &u32, &number))
		return false;
	*out = number.integer;
	return true;
}

static void apply_length(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	struct model_type *type = bounded(subject);
	const struct model_type *underlying = model_underlying(type);
	uint64_t low, high;

	if (!type || !underlying)
		return;
	if (underlying->kind != MODEL_STRING && underlying->kind != MODEL_BYTES &&
		underlying->kind != MODEL_LIST_OF && underlying->kind != MODEL_SET_OF &&
		underlying->kind != MODEL_MAP_OF) {
		diag_error(resolver->diags, DIAG_ANNOTATION_TARGET, annotation->span,
			"@length is for strings, bytes, lists, sets and maps");
		return;
	}
	if (!read_length(resolver, subject, first(annotation), &low) ||
		!read_length(resolver, subject, annotation->arguments.last->value, &high))
		return;
	if (low > high)
		empty_range(resolver, annotation);
	if (type->bounds.has_length) {
		diag_error(resolver->diags, DIAG_ANNOTATION_CONFLICT, annotation->span,
			"the type has a length already");
		return;
	}
	type->bounds.has_length = true;
	type->bounds.is_code_points = underlying->kind == MODEL_STRING;
	type->bounds.min_length = low;
	type->bounds.max_length = high;
}

static void apply_notify(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	(void)resolver;
	(void)annotation;
	subject->as.member->is_notify = true;
}

static void apply_format(
	struct resolver *resolver, struct subject *subject, const struct ast_annotation *annotation)
{
	static const char *const names[] = {
		[MODEL_EMAIL] = "email", [MODEL_URI] = "uri", [MODEL_HOSTNAME] = "hostname"
	};
	struct model_type *type = bounded(subject);
	const struct model_type *underlying = model_underlying(type);
	bool has_default = subject->target == MODEL_ON_FIELD
				   ? subject->as.field->default_value != NULL
				   : subject->as.param->default_value != NULL;

	if (!type || !underlying)
		return;
	if (underlying->kind != MODEL_STRING) {
		diag_error(resolver->diags, DIAG_ANNOTATION_TARGET, annotation->span,
			"@format is for strings");
		return;
	}
	/* The compiler does not know the formats, the runtime does not check its own defaults. */
	if (has_default)
		diag_error(resolver->diags, DIAG_ANNOTATION_CONFLICT, annotation->span,
			"what has a @format has no default");
	for (int i = MODEL_EMAIL; i <= MODEL_HOSTNAME; i++)
		if (strcmp(names[i], first(annotation)->text) == 0)
			type->bounds.format = (enum model_format)i;
	if (!type->bounds.format)
		wrong_arguments(resolver, first(annotation)->span,
			"@format(email), @format(uri) or @format(hostname)");
}

static const struct built_in built_ins[] = {
	{ "timeout", MODEL_ON_METHOD, 1, 1, apply_timeout, "d", "@timeout(500ms)" },
	{ "idempotent", MODEL_ON_METHOD, 0, 0, apply_idempotent, "", "@idempotent" },
	{ "deprecated", EVERYTHING, 0, 1, apply_deprecated, "s", "@deprecated(\"use stat\")" },
	{ "since", EVERYTHING, 1, 1, apply_since, "v", "@since(1.2)" },
	{ "tags", EVERYTHING, 1, 100, apply_nothing, "s", "@tags(\"a\", \"b\")" },
	{ "cName", EVERYTHING, 1, 1, apply_c_name, "s", "@cName(\"list_all\")" },
	{ "closed", MODEL_ON_ENUM | MODEL_ON_FLAGS | MODEL_ON_UNION, 0, 0, apply_closed, "",
		"@closed" },
	{ "names", MODEL_ON_ENUM, 0, 0, apply_names, "", "@names" },
	{ "retryable", MODEL_ON_ERROR, 0, 0, apply_retryable, "", "@retryable" },
	{ "secret", VALUES, 0, 0, apply_secret, "", "@secret" },
	{ "range", VALUES, 2, 2, apply_range, "x", "@range(0, 100)" },
	{ "length", VALUES, 2, 2, apply_length, "x", "@length(1, 64)" },
	{ "auth", MODEL_ON_SERVICE | MODEL_ON_METHOD | MODEL_ON_PROPERTY | MODEL_ON_EVENT, 0, 10,
		NULL, "s", "@auth(\"admin\")" },
	{ "public", MODEL_ON_SERVICE | MODEL_ON_METHOD | MODEL_ON_PROPERTY | MODEL_ON_EVENT, 0, 0,
		NULL, "", "@public" },
	{ "http", MODEL_ON_METHOD, 2, 2, annotations_apply_http, "ns",
		"@http(GET, \"/files/{id}\")" },
	{ "cache", MODEL_ON_METHOD, 1, 1, annotations_apply_cache, "d", "@cache(5s)" },
	{ "rate", MODEL_ON_SERVICE | MODEL_ON_METHOD, 1, 1, NULL, "r", "@rate(100/s)" },
	{ "window", MODEL_ON_METHOD | MODEL_ON_PARAM, 1, 1, annotations_apply_window, "z",
		"@window(1MiB)" },
	{ "buffer", MODEL_ON_METHOD | MODEL_ON_PARAM | MODEL_ON_EVENT, 1, 2,
		annotations_apply_buffer, "in", "@buffer(256, dropOldest)" },
	{ "notify", MODEL_ON_PROPERTY, 0, 0, apply_notify, "", "@notify" },
	{ "pattern", VALUES, 1, 1, NULL, "s", "@pattern(\"[a-z]+\")" },
	{ "format", VALUES, 1, 1, apply_format, "n", "@format(email)" },
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

/* d: duration, s: text, v: version, n: word, i: integer, z: size, r: rate, x: number or constant.
 */
static bool is_kind(char kind, const struct ast_value *value)
{
	switch (kind) {
	case 'd':
		return value->kind == AST_VALUE_DURATION;
	case 's':
		return value->kind == AST_VALUE_STRING && value->is_utf8 &&
		       strlen(value->text) == value->size;
	case 'v':
		return value->kind == AST_VALUE_FLOAT || value->kind == AST_VALUE_VERSION ||
		       value->kind == AST_VALUE_INT;
	case 'n':
		return value->kind == AST_VALUE_NAME;
	case 'i':
		return value->kind == AST_VALUE_INT && !value->is_negative;
	case 'z':
		return value->kind == AST_VALUE_SIZE;
	case 'r':
		return value->kind == AST_VALUE_RATE;
	default:
		return value->kind == AST_VALUE_INT || value->kind == AST_VALUE_FLOAT ||
		       value->kind == AST_VALUE_NAME;
	}
}

/* Only those of @auth have names. */
static bool check_arguments(struct resolver *resolver, const struct unit *unit,
	const struct ast_annotation *annotation, const struct built_in *built_in)
{
	const char *kind = built_in->kinds;

	for (const struct ast_argument *argument = annotation->arguments.first; argument;
		argument = argument->next) {
		bool may_have_name = strcmp(built_in->name, "auth") == 0;

		if (unit->has_syntax_errors && argument->value->integer == 0)
			return false; /* what stands for a token that was refused */
		if (!is_kind(*kind, argument->value) || (argument->name.text && !may_have_name)) {
			wrong_arguments(resolver,
				argument->name.text && !may_have_name ? argument->name.span
								      : argument->value->span,
				built_in->usage);
			return false;
		}
		if (kind[1])
			kind++;
	}
	return true;
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
	if (!check_arguments(resolver, subject->owner->unit, annotation, built_in))
		return;
	if (built_in->apply)
		built_in->apply(resolver, subject, annotation);
	else if (subject->owner->unit->is_written)
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
	struct names given = { 0 };
	size_t index = 0;

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
		if (names_add(&given, resolver->arena, param->base.name, &subject->base)) {
			diag_error(resolver->diags, DIAG_ANNOTATION_ARGUMENTS,
				argument->value->span, "'%s' is given twice", param->base.name);
			return;
		}
		if (values_evaluate(resolver, subject->owner->unit, argument->value, param->type,
			    &value.value))
			LIST_ADD(resolver->arena, &out->arguments, value);
	}
	for (size_t i = 0; i < type->params.count; i++) {
		const struct model_type *of = model_underlying(type->params.items[i].type);

		if (names_get(&given, type->params.items[i].base.name) || !of ||
			type->params.items[i].default_value || of->kind == MODEL_OPTIONAL)
			continue;
		diag_error(resolver->diags, DIAG_ANNOTATION_ARGUMENTS, annotation->span,
			"@%s needs the argument '%s'", annotation->name.text,
			type->params.items[i].base.name);
		return;
	}
}

static void unknown(
	struct resolver *resolver, const struct unit *unit, const struct ast_annotation *annotation)
{
	struct diag *diag = diag_error(resolver->diags, DIAG_UNKNOWN_ANNOTATION,
		annotation->name.span, "unknown annotation '@%s'", annotation->name.text);
	struct diag_guess guess;

	diag_guess_init(&guess, annotation->name.text);
	for (size_t i = 0; i < BUILT_INS; i++)
		diag_guess_offer(&guess, built_ins[i].name);
	for (size_t i = 0; i < unit->annotations.count; i++)
		diag_guess_offer(&guess, unit->annotations.entries[i].key);
	for (size_t i = 0; i < unit->imports.count; i++)
		for (size_t j = 0; j < unit->imports.items[i].unit->annotations.count; j++)
			diag_guess_offer(
				&guess, unit->imports.items[i].unit->annotations.entries[j].key);
	if (guess.best)
		diag_fix(
			diag, annotation->name.span, guess.best, "did you mean '@%s'?", guess.best);
	else
		diag_help(
			diag, "declare your own: annotation %s on service;", annotation->name.text);
}

/* False: it cannot stand beside what is there. */
static bool check_beside(
	struct resolver *resolver, struct names *here, const struct ast_annotation *annotation)
{
	const char *name = annotation->name.text;
	const char *other = strcmp(name, "auth") == 0     ? "public"
			    : strcmp(name, "public") == 0 ? "auth"
							  : NULL;
	const struct ast_annotation *before =
		names_add(here, resolver->arena, name, (void *)(uintptr_t)annotation);
	struct diag *diag;

	if (before) {
		diag = diag_error(resolver->diags, DIAG_ANNOTATION_TWICE, annotation->span,
			"@%s stands here already", name);
	} else {
		before = other ? names_get(here, other) : NULL;
		if (!before)
			return true;
		diag = diag_error(resolver->diags, DIAG_ANNOTATION_CONFLICT, annotation->span,
			"@%s contradicts @%s", name, other);
	}
	diag_note(diag, before->span, "the other one is here");
	return false;
}

static void apply(struct resolver *resolver, struct subject *subject, struct names *here,
	const struct ast_annotation *annotation)
{
	struct model_annotation kept = { .name = annotation->name.text,
		.text = written_annotation(resolver->arena, annotation),
		.span = annotation->span };
	const struct symbol *symbol;

	if (!check_beside(resolver, here, annotation))
		return;
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
		unknown(resolver, subject->owner->unit, annotation);
}

void annotations_apply_all(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->subjects.count; i++) {
		struct subject *subject = resolver->subjects.items[i];
		struct names here = { 0 };

		for (const struct ast_annotation *annotation = subject->ast->annotations.first;
			annotation; annotation = annotation->next)
			if (annotation->name.text)
				apply(resolver, subject, &here, annotation);
	}
}
