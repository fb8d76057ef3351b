/* check_names.c - which names may stand where. */
#include "model/checks.h"
#include "syntax/parse.h"

#include <ctype.h>
#include <string.h>

/* MAX_EVENT: what a peer takes as the name of an event. */
enum { MAX_NAME = 250, MAX_KEY = 200, MAX_EVENT = 255 };

/* A property is two methods, and those are counted in 16 bits. */
enum { MAX_MEMBERS = 32767 };

void check_reserved_name(struct resolver *resolver, struct symbol *symbol)
{
	bool is_type = symbol->ast->kind != AST_ANNOTATION && symbol->ast->kind != AST_CONST;

	if (!is_type || !scope_is_builtin_type(symbol->name, NULL))
		return;
	diag_error(resolver->diags, DIAG_RESERVED_NAME, symbol->as.base->span,
		"'%s' is a built-in type", symbol->name);
}

/* Goes before every call. */
static void check_key(struct resolver *resolver, const struct model_service *service)
{
	if (strlen(service->key) > MAX_KEY)
		diag_error(resolver->diags, DIAG_WIRE_NAME, service->base.span,
			"the name of a service and its version have at most %d characters together",
			MAX_KEY);
}

void check_members_fit(struct resolver *resolver, const struct model_service *service)
{
	size_t size = strlen(service->key);

	if (service->members.count > MAX_MEMBERS)
		diag_error(resolver->diags, DIAG_TOO_MANY_FIELDS, service->base.span,
			"'%s' has %zu members, at most %d are possible", service->base.name,
			service->members.count, MAX_MEMBERS);
	for (size_t i = 0; i < service->members.count; i++) {
		const struct model_member *member = &service->members.items[i];

		if (member->kind != MODEL_METHOD &&
			size + 1 + strlen(member->base.name) > MAX_EVENT)
			diag_error(resolver->diags, DIAG_WIRE_NAME, member->base.span,
				"'%s.%s' is longer than %d characters", service->key,
				member->base.name, MAX_EVENT);
	}
}

/* The original's rule: letters and digits, dots between parts. */
void check_wire_name(struct resolver *resolver, struct symbol *symbol)
{
	const char *name = symbol->name;

	for (const char *at = name; *at; at++) {
		bool is_dot = *at == '.' && at > name && at[1] && at[1] != '.';

		if (isalnum((unsigned char)*at) || is_dot)
			continue;
		diag_error(resolver->diags, DIAG_WIRE_NAME, symbol->as.base->span,
			"a service cannot be called '%s': its name may hold letters, digits and "
			"dots",
			name);
		return;
	}
	check_key(resolver, symbol->as.service);
	check_members_fit(resolver, symbol->as.service);
}

static void check_once(struct resolver *resolver, struct names *names,
	const struct model_base *base, const char *what)
{
	const struct model_base *before;

	if (!*base->name)
		return;
	if (strlen(base->name) > MAX_NAME) {
		diag_error(resolver->diags, DIAG_WIRE_NAME, base->span,
			"a name has at most %d characters", MAX_NAME);
		return;
	}
	before = names_add(names, resolver->arena, base->name, (void *)(uintptr_t)base);
	if (!before)
		return;
	struct diag *diag = diag_error(resolver->diags, DIAG_DUPLICATE_MEMBER, base->span,
		"a second %s '%s'", what, base->name);
	diag_note(diag, before->span, "the first is here");
}

static void check_fields(
	struct resolver *resolver, const struct model_field *fields, size_t count, const char *what)
{
	struct names names = { 0 };

	for (size_t i = 0; i < count; i++)
		check_once(resolver, &names, &fields[i].base, what);
}

static void check_params(struct resolver *resolver, const struct model_param *params, size_t count)
{
	struct names names = { 0 };

	for (size_t i = 0; i < count; i++)
		check_once(resolver, &names, &params[i].base, "parameter");
}

static void check_members(struct resolver *resolver, const struct model_service *service)
{
	struct names names = { 0 };

	for (size_t i = 0; i < service->members.count; i++) {
		const struct model_member *member = &service->members.items[i];

		check_once(resolver, &names, &member->base, "member");
		check_params(resolver, member->params.items, member->params.count);
	}
}

static void check_values(struct resolver *resolver, const struct model_enum *enumeration)
{
	struct names names = { 0 };

	for (size_t i = 0; i < enumeration->values.count; i++)
		check_once(resolver, &names, &enumeration->values.items[i].base, "value");
}

void check_member_names(struct resolver *resolver, struct symbol *symbol)
{
	switch (symbol->ast->kind) {
	case AST_ENUM:
	case AST_FLAGS:
		check_values(resolver, symbol->as.enumeration);
		break;
	case AST_STRUCT:
	case AST_ERROR:
		check_fields(resolver, symbol->as.structure->fields.items,
			symbol->as.structure->fields.count, "field");
		break;
	case AST_UNION:
		check_fields(resolver, symbol->as.union_->alternatives.items,
			symbol->as.union_->alternatives.count, "alternative");
		break;
	case AST_SERVICE:
		check_members(resolver, symbol->as.service);
		break;
	case AST_ANNOTATION:
		check_params(resolver, symbol->as.annotation->params.items,
			symbol->as.annotation->params.count);
		break;
	default:
		break;
	}
}
