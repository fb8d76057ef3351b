/* members.c - methods, events and properties of services, parameters of annotation declarations,
 * and what a service inherits. */
#include "model/checks.h"

#include <string.h>

/* How long a chain of parents may be, and how far one is followed at all. */
enum { MAX_EXTENDS_DEPTH = 64, MAX_FOLLOWED = 2000 };

void members_fill_base(struct resolver *resolver, struct symbol *owner, enum model_target target,
	const struct ast_base *ast, struct model_base *base, struct model_type *type, void *object)
{
	struct subject *subject = ARENA_NEW(resolver->arena, struct subject);

	base->name = ast->name.text ? ast->name.text : "";
	base->c_name = base->c_stem = "";
	base->doc = ast->doc ? ast->doc->text : NULL;
	base->span = ast->name.span;
	base->file = owner->unit->model;

	subject->target = target;
	subject->ast = ast;
	subject->base = base;
	subject->owner = owner;
	subject->type = type;
	subject->as.field = object;
	LIST_ADD(resolver->arena, &resolver->subjects, subject);
}

struct model_param *members_params(struct resolver *resolver, struct symbol *owner,
	const struct ast_param *params, size_t count)
{
	struct model_param *out = ARENA_ARRAY(resolver->arena, count, struct model_param);
	size_t i = 0;

	for (const struct ast_param *param = params; param; param = param->next, i++) {
		struct model_type *type = types_resolve(resolver, owner, param->type, NULL);

		out[i].type = type;
		out[i].is_stream = param->is_stream;
		out[i].is_rest = param->is_rest;
		if (param->default_value)
			out[i].default_value = ARENA_NEW(resolver->arena, struct model_value);
		members_fill_base(
			resolver, owner, MODEL_ON_PARAM, &param->base, &out[i].base, type, &out[i]);
	}
	return out;
}

/* ---- throws ---- */

static void report_not_an_error(
	struct resolver *resolver, const struct ast_reference *reference, struct symbol *symbol)
{
	struct diag *diag = diag_error(resolver->diags, DIAG_THROWS_NO_ERROR, reference->name.span,
		"'%s' is %s, not an error", reference->name.text, scope_kind_of(symbol->ast->kind));

	diag_note(diag, symbol->as.base->span, "declared here");
}

static void resolve_throws(struct resolver *resolver, struct symbol *owner,
	const struct ast_member *ast, struct model_member *out)
{
	struct names seen = { 0 };

	for (const struct ast_reference *reference = ast->throws.first; reference;
		reference = reference->next) {
		struct symbol *symbol;

		if (!reference->name.text)
			continue;
		symbol = scope_find(resolver, owner->unit, reference->name, "error");
		if (!symbol)
			continue;
		if (symbol->ast->kind != AST_ERROR) {
			report_not_an_error(resolver, reference, symbol);
			continue;
		}
		if (names_add(&seen, resolver->arena, symbol->name, symbol))
			diag_error(resolver->diags, DIAG_THROWS_TWICE, reference->name.span,
				"an error '%s' is in this list already", symbol->name);
		else
			LIST_ADD(resolver->arena, &out->throws, symbol->as.structure);
	}
}

/* ---- members ---- */

static void resolve_member(struct resolver *resolver, struct symbol *owner,
	const struct ast_member *ast, struct model_member *out)
{
	static const enum model_target targets[] = { [AST_METHOD] = MODEL_ON_METHOD,
		[AST_EVENT] = MODEL_ON_EVENT,
		[AST_PROPERTY] = MODEL_ON_PROPERTY };
	struct model_type *type = types_resolve(resolver, owner, ast->type, NULL);

	out->kind = ast->kind == AST_METHOD  ? MODEL_METHOD
		    : ast->kind == AST_EVENT ? MODEL_EVENT
					     : MODEL_PROPERTY;
	out->declared_in = owner->as.service;
	out->result = type;
	out->is_result_stream = ast->is_result_stream;
	out->is_oneway = ast->is_oneway;
	out->is_readonly = ast->is_readonly;
	out->signature = signature_of(resolver->arena, ast);
	members_fill_base(resolver, owner, targets[ast->kind], &ast->base, &out->base, type, out);
	out->params.items = members_params(resolver, owner, ast->params.first, ast->params.count);
	out->params.count = ast->params.count;
	resolve_throws(resolver, owner, ast, out);
}

static void resolve_parent(struct resolver *resolver, struct symbol *symbol)
{
	const struct ast_declaration *ast = symbol->ast;
	struct symbol *parent;

	if (!ast->parent.text)
		return;
	parent = scope_find(resolver, symbol->unit, ast->parent, "service");
	if (!parent)
		return;
	if (parent->ast->kind != AST_SERVICE) {
		struct diag *diag = diag_error(resolver->diags, DIAG_EXTENDS_NO_SERVICE,
			ast->parent.span, "'%s' is %s, not a service", ast->parent.text,
			scope_kind_of(parent->ast->kind));

		diag_note(diag, parent->as.base->span, "declared here");
		return;
	}
	symbol->parent = scope_version(resolver, parent, ast->parent, ast->parent_version);
	if (symbol->parent)
		symbol->as.service->parent = symbol->parent->as.service;
}

static const struct {
	const char *word;
	enum model_target target;
} target_words[] = {
	{ "service", MODEL_ON_SERVICE },
	{ "method", MODEL_ON_METHOD },
	{ "event", MODEL_ON_EVENT },
	{ "property", MODEL_ON_PROPERTY },
	{ "struct", MODEL_ON_STRUCT },
	{ "field", MODEL_ON_FIELD },
	{ "param", MODEL_ON_PARAM },
	{ "parameter", MODEL_ON_PARAM },
	{ "enum", MODEL_ON_ENUM },
	{ "value", MODEL_ON_ENUM_VALUE },
	{ "union", MODEL_ON_UNION },
	{ "error", MODEL_ON_ERROR },
	{ "type", MODEL_ON_ALIAS },
	{ "const", MODEL_ON_CONST },
	{ "flags", MODEL_ON_FLAGS },
};

static void resolve_targets(struct resolver *resolver, struct symbol *symbol)
{
	const size_t count = sizeof(target_words) / sizeof(target_words[0]);

	for (const struct ast_reference *reference = symbol->ast->targets.first; reference;
		reference = reference->next) {
		struct diag_guess guess;
		size_t i = 0;

		if (!reference->name.text)
			continue;
		diag_guess_init(&guess, reference->name.text);
		for (; i < count && strcmp(target_words[i].word, reference->name.text) != 0; i++)
			diag_guess_offer(&guess, target_words[i].word);
		if (i < count) {
			symbol->as.annotation->targets |= target_words[i].target;
			continue;
		}
		struct diag *diag = diag_error(resolver->diags, DIAG_ANNOTATION_TARGET_WORD,
			reference->name.span, "nothing called '%s' can be annotated",
			reference->name.text);

		if (guess.best)
			diag_fix(diag, reference->name.span, guess.best, "did you mean '%s'?",
				guess.best);
		else
			diag_help(diag, "service, method, event, property, struct, field, param, "
					"enum, value, union, error, type, const and flags can");
	}
}

void members_resolve(struct resolver *resolver, struct symbol *symbol)
{
	struct arena *arena = resolver->arena;
	size_t i = 0;

	if (symbol->ast->kind == AST_ANNOTATION) {
		symbol->as.annotation->params.items = members_params(
			resolver, symbol, symbol->ast->params.first, symbol->ast->params.count);
		symbol->as.annotation->params.count = symbol->ast->params.count;
		resolve_targets(resolver, symbol);
		return;
	}
	symbol->as.service->members.items =
		ARENA_ARRAY(arena, symbol->ast->members.count, struct model_member);
	symbol->as.service->members.count = symbol->ast->members.count;
	for (const struct ast_member *member = symbol->ast->members.first; member;
		member = member->next)
		resolve_member(resolver, symbol, member, &symbol->as.service->members.items[i++]);
	resolve_parent(resolver, symbol);
}

/* ---- extends ---- */

void members_mark_written(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->symbols.count; i++) {
		struct symbol *symbol = resolver->symbols.items[i];

		if (!symbol->unit->model->is_requested)
			continue;
		for (unsigned depth = 0; symbol && depth <= MAX_EXTENDS_DEPTH; depth++) {
			symbol->unit->is_written = true;
			symbol = symbol->ast->kind == AST_SERVICE ? symbol->parent : NULL;
		}
	}
}

static void report_redefined(struct resolver *resolver, const struct model_member *member,
	const struct model_member *inherited)
{
	struct diag *diag = diag_error(resolver->diags, DIAG_REDEFINED_MEMBER, member->base.span,
		"'%s' is already a member of '%s', which this service extends", member->base.name,
		inherited->declared_in->key);

	diag_note(diag, inherited->base.span, "inherited from here");
}

/* The members of the parent, then its own. */
static void join_members(struct resolver *resolver, struct model_service *service,
	const struct model_service *parent)
{
	size_t count = parent->members.count + service->members.count;
	struct model_member *members = ARENA_ARRAY(resolver->arena, count, struct model_member);
	struct names inherited = { 0 };

	for (size_t i = 0; i < parent->members.count; i++) {
		members[i] = parent->members.items[i];
		names_add(&inherited, resolver->arena, members[i].base.name, &members[i]);
	}
	for (size_t i = 0; i < service->members.count; i++) {
		struct model_member *own = &members[parent->members.count + i];
		const struct model_member *before;

		*own = service->members.items[i];
		before = names_get(&inherited, own->base.name);
		if (before)
			report_redefined(resolver, own, before);
	}
	service->members.items = members;
	service->members.count = count;
}

static void report_extends(struct resolver *resolver, struct symbol *symbol, bool is_cycle)
{
	if (is_cycle)
		diag_error(resolver->diags, DIAG_EXTENDS_CYCLE, symbol->ast->parent.span,
			"'%s' extends itself", symbol->as.service->key);
	else
		diag_error(resolver->diags, DIAG_EXTENDS_DEPTH, symbol->ast->parent.span,
			"'%s' extends more than %d services in a row", symbol->as.service->key,
			MAX_EXTENDS_DEPTH);
	symbol->parent = NULL;
	symbol->as.service->parent = NULL;
}

static void flatten(struct resolver *resolver, struct symbol *symbol, unsigned depth)
{
	if (symbol->flattened == PROGRESS_DONE)
		return;
	if (symbol->flattened == PROGRESS_RUNNING || depth > MAX_FOLLOWED) {
		report_extends(resolver, symbol, symbol->flattened == PROGRESS_RUNNING);
		symbol->flattened = PROGRESS_DONE;
		return;
	}
	symbol->flattened = PROGRESS_RUNNING;
	if (symbol->parent)
		flatten(resolver, symbol->parent, depth + 1);
	if (symbol->parent) {
		symbol->extends_depth = symbol->parent->extends_depth + 1;
		if (symbol->extends_depth > MAX_EXTENDS_DEPTH)
			report_extends(resolver, symbol, false);
		else
			join_members(resolver, symbol->as.service, symbol->parent->as.service);
		check_members_fit(resolver, symbol->as.service);
	}
	if (!symbol->parent)
		symbol->extends_depth = 0;
	symbol->flattened = PROGRESS_DONE;
}

void members_flatten_all(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->symbols.count; i++)
		if (resolver->symbols.items[i]->ast->kind == AST_SERVICE)
			flatten(resolver, resolver->symbols.items[i], 0);
}
