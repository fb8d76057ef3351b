/* check_services.c - what methods and events may look like. */
#include "model/checks.h"

#include <string.h>

void check_oneway(struct resolver *resolver, struct symbol *symbol)
{
	const struct ast_member *ast = symbol->ast->members.first;

	for (size_t i = 0; ast; ast = ast->next, i++) {
		const struct model_member *member = &symbol->as.service->members.items[i];
		bool has_stream = false;

		if (!member->is_oneway)
			continue;
		for (size_t j = 0; j < member->params.count; j++)
			has_stream |= member->params.items[j].is_stream;
		if (ast->type || ast->throws.count || has_stream)
			diag_error(resolver->diags, DIAG_ONEWAY_RESULT, member->base.span,
				"oneway method '%s' has %s", member->base.name,
				ast->type    ? "a result"
				: has_stream ? "a stream"
					     : "errors");
	}
}

static void check_stream_item(
	struct resolver *resolver, const struct model_type *type, struct source_span span)
{
	const struct model_type *underlying = model_underlying(type);

	if (underlying && (underlying->kind == MODEL_OPTIONAL || underlying->kind == MODEL_SERVICE))
		diag_error(resolver->diags, DIAG_STREAM_ITEM, span,
			"the items of a stream cannot be %s",
			underlying->kind == MODEL_OPTIONAL ? "optional" : "services");
}

static void check_member_streams(
	struct resolver *resolver, const struct ast_member *ast, const struct model_member *member)
{
	const struct ast_param *param = ast->params.first;
	bool has_stream = false;

	if (member->is_result_stream)
		check_stream_item(resolver, member->result, ast->stream_span);
	for (size_t i = 0; param; param = param->next, i++) {
		if (!param->is_stream)
			continue;
		check_stream_item(resolver, member->params.items[i].type, param->stream_span);
		if (has_stream || member->kind != MODEL_METHOD)
			diag_error(resolver->diags, DIAG_STREAM_TWICE, param->stream_span, "%s",
				has_stream ? "a second stream parameter"
					   : "events take no streams");
		has_stream = true;
	}
}

void check_streams(struct resolver *resolver, struct symbol *symbol)
{
	const struct ast_member *ast = symbol->ast->members.first;

	for (size_t i = 0; ast; ast = ast->next, i++)
		check_member_streams(resolver, ast, &symbol->as.service->members.items[i]);
}

/* ---- parameters ---- */

static bool may_be_missing(const struct ast_param *param)
{
	return param->default_value || param->is_rest ||
	       (param->type && param->type->kind == AST_TYPE_OPTIONAL) ||
	       (param->type && param->type->name.text &&
		       strcmp(param->type->name.text, "any") == 0);
}

static void check_params(struct resolver *resolver, const struct ast_param *param, bool is_method)
{
	const struct ast_param *missing = NULL;

	for (; param; param = param->next) {
		if (param->is_rest && (param->next || !is_method))
			diag_error(resolver->diags, DIAG_REST_POSITION, param->stream_span, "%s",
				is_method ? "'...' stands at the last parameter only"
					  : "only methods take any number of arguments");
		if (missing && !may_be_missing(param)) {
			struct diag *diag = diag_error(resolver->diags, DIAG_PARAMETER_ORDER,
				param->base.name.span,
				"'%s' is needed, but stands behind one that may be missing",
				param->base.name.text);
			diag_note(diag, missing->base.name.span, "this one may be missing");
			return;
		}
		if ((param->default_value ||
			    (param->type && param->type->kind == AST_TYPE_OPTIONAL)) &&
			!missing)
			missing = param;
	}
}

void check_parameters(struct resolver *resolver, struct symbol *symbol)
{
	if (symbol->ast->kind == AST_ANNOTATION) {
		check_params(resolver, symbol->ast->params.first, false);
		return;
	}
	for (const struct ast_member *member = symbol->ast->members.first; member;
		member = member->next)
		check_params(resolver, member->params.first, member->kind == AST_METHOD);
}

/* ---- examples ---- */

static void example_argument(struct resolver *resolver, struct symbol *symbol,
	const struct model_member *member, const struct ast_member_value *written,
	struct model_value *in)
{
	for (size_t i = 0; i < member->params.count; i++) {
		struct model_member_value value = { .name = written->name.text };

		if (strcmp(member->params.items[i].base.name, written->name.text) != 0)
			continue;
		if (member->params.items[i].type &&
			values_evaluate(resolver, symbol->unit, written->value,
				member->params.items[i].type, &value.value))
			LIST_ADD(resolver->arena, &in->members, value);
		return;
	}
	diag_error(resolver->diags, DIAG_OBJECT_MEMBER, written->name.span,
		"'%s' has no parameter '%s'", member->base.name, written->name.text);
}

static void add_example(struct resolver *resolver, struct symbol *symbol,
	struct model_member *member, const struct ast_example *ast)
{
	struct model_example example = { .name = ast->base.name.text,
		.doc = ast->base.doc ? ast->base.doc->text : NULL };

	example.in.kind = MODEL_VALUE_OBJECT;
	if (ast->in && ast->in->kind != AST_VALUE_OBJECT) {
		diag_error(resolver->diags, DIAG_VALUE_TYPE, ast->in->span,
			"'in' names the arguments: { a: 1 }");
		return;
	}
	for (const struct ast_member_value *written = ast->in ? ast->in->members.first : NULL;
		written; written = written->next)
		example_argument(resolver, symbol, member, written, &example.in);
	if (ast->out && !member->result)
		diag_error(resolver->diags, DIAG_VALUE_TYPE, ast->out->span, "'%s' has no result",
			member->base.name);
	else if (ast->out)
		example.has_out = values_evaluate(
			resolver, symbol->unit, ast->out, member->result, &example.out);
	LIST_ADD(resolver->arena, &member->examples, example);
}

void check_examples(struct resolver *resolver, struct symbol *symbol)
{
	const struct ast_member *ast = symbol->ast->members.first;

	for (size_t i = 0; ast; ast = ast->next, i++)
		for (const struct ast_example *example = ast->examples.first; example;
			example = example->next)
			add_example(
				resolver, symbol, &symbol->as.service->members.items[i], example);
}
