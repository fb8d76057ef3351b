/* c_names.c - from an IDL name to a C name, and what collides on the way. The rules stand in
 * c_names.h. */
#include "model/c_names.h"

#include "model/c_namer.h"
#include "model/c_words.h"

#include <ctype.h>
#include <string.h>

/* ---- one name ---- */

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_lower_or_digit(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* Whether a word begins at name[at]: getQuote, HTTPServer, but userIDs stays user_ids. */
static bool starts_word(const char *name, size_t at)
{
	char c = name[at], before = at ? name[at - 1] : '_', after = name[at + 1];

	if (!is_upper(c) || before == '_' || before == '.')
		return false;
	if (is_lower_or_digit(before))
		return true;
	if (after == 's' && !islower((unsigned char)name[at + 2]))
		return false;
	return after >= 'a' && after <= 'z';
}

char *c_snake(struct arena *arena, const char *name)
{
	char *out = arena_alloc(arena, 2 * strlen(name) + 3);
	size_t size = 0;

	for (size_t i = 0; name[i]; i++) {
		char c = name[i] == '.' ? '_' : name[i];

		if ((starts_word(name, i) || c == '_') && size > 0 && out[size - 1] != '_')
			out[size++] = '_';
		if (c != '_')
			out[size++] = is_upper(c) ? (char)(c + 32) : c;
	}
	while (size > 0 && out[size - 1] == '_')
		size--;
	out[size] = '\0';
	if (size == 0)
		return arena_string(arena, "x");
	if (out[0] >= '0' && out[0] <= '9')
		return arena_format(arena, "x%s", out);
	return out;
}

char *c_upper(struct arena *arena, const char *name)
{
	char *out = arena_string(arena, name);

	for (char *at = out; *at; at++)
		if (*at >= 'a' && *at <= 'z')
			*at = (char)(*at - 32);
	return out;
}

bool c_is_taken_in_scope(const char *name)
{
	return c_word_is_keyword(name) || c_word_is_macro(name) || c_word_is_type(name);
}

bool c_is_taken_globally(const char *name)
{
	return c_is_taken_in_scope(name) || c_word_is_library(name);
}

bool c_is_generated_param(const char *name)
{
	static const char *const names[] = { "self", "call", "task", "done", "user", "error",
		"methods", "peer", "options", "net", "result", "args", "rc", "fn" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return strncmp(name, "out_", 4) == 0 || strncmp(name, "nt_", 3) == 0;
}

bool c_is_valid_override(const char *name)
{
	size_t size = strlen(name);

	if (size == 0 || (name[0] >= '0' && name[0] <= '9') || name[0] == '_' ||
		name[size - 1] == '_' || strstr(name, "__"))
		return false;
	for (; *name; name++)
		if (!isalnum((unsigned char)*name) && *name != '_')
			return false;
	return true;
}

/* ---- all names ---- */

static void report_collision(struct namer *namer, const struct model_base *base,
	const struct model_base *before, const char *c_name)
{
	struct diag *diag = diag_error(namer->resolver->diags, DIAG_C_COLLISION, base->span,
		"'%s' and '%s' both become '%s' in C", before->name, base->name, c_name);

	diag_note(diag, before->span, "the other one is here");
	diag_help(diag, "give one of them another name in C: @cName(\"%s2\")",
		c_snake(namer->resolver->arena, base->name));
}

/* At file scope there are also libc and Netron itself. */
static bool is_free(struct namer *namer, const struct model_base *base, const char *c_name)
{
	bool is_library = c_word_is_library(c_name);
	bool is_ours = !strncmp(c_name, "nt_", 3) || !strncmp(c_name, "NT_", 3) ||
		       ((!strncmp(c_name, "netron_", 7) || !strncmp(c_name, "NETRON_", 7)) &&
			       strncmp(base->file->namespace_, "netron.", 7) != 0);
	struct diag *diag;

	if (!is_library && !is_ours)
		return true;
	diag = diag_error(namer->resolver->diags, DIAG_C_LIBRARY, base->span,
		"'%s' is a name of %s", c_name, is_library ? "the C library" : "Netron itself");
	if (*base->file->namespace_)
		diag_help(diag, "choose another namespace, or another name: @cName(\"...\")");
	else
		diag_help(diag, "a namespace puts something in front of it");
	return false;
}

bool c_names_claim(
	struct namer *namer, struct names *names, const char *c_name, const struct model_base *base)
{
	const struct model_base *before =
		names_add(names, namer->resolver->arena, c_name, (void *)(uintptr_t)base);

	if (!before)
		return names != &namer->global || is_free(namer, base, c_name);
	if (before == base)
		return true;
	if (namer->has_errors && before->file == base->file && !strcmp(before->name, base->name))
		return false; /* declared twice, which was said */
	report_collision(namer, base, before, c_name);
	return false;
}

void c_names_check_length(struct namer *namer, const struct model_base *base, const char *c_name)
{
	if (strlen(c_name) <= C_NAME_MAX)
		return;
	struct diag *diag = diag_error(namer->resolver->diags, DIAG_C_TOO_LONG, base->span,
		"'%s' is longer than %d characters", c_name, C_NAME_MAX);
	diag_help(diag, "@cName(\"...\") gives it a shorter name in C");
}

/* At file scope, behind the prefix of the namespace. */
static bool name_global(struct namer *namer, struct subject *subject, bool is_upper_case)
{
	struct arena *arena = namer->resolver->arena;
	struct model_base *base = subject->base;
	const char *own = subject->c_override ? subject->c_override : c_snake(arena, base->name);
	const char *stem = arena_format(arena, "%s%s", base->file->c_prefix, own);

	if (is_upper_case)
		stem = c_upper(arena, stem);
	base->c_stem = stem;
	base->c_name = c_is_taken_globally(stem) ? arena_format(arena, "%s_", stem) : stem;
	c_names_check_length(namer, base, base->c_name);
	return c_names_claim(namer, &namer->global, base->c_name, base);
}

/* What generated code derives from a name at file scope. */
static void claim_derived(struct namer *namer, const struct model_base *base, const char *stem,
	const char *const *suffixes, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const char *name = arena_format(namer->resolver->arena, "%s%s", stem, suffixes[i]);

		if (!c_names_claim(namer, &namer->global, name, base))
			return;
	}
}

/* Inside a struct, an enum, a method. Without a namespace it may meet a type of the same name. */
static void name_local(struct namer *namer, struct subject *subject)
{
	struct arena *arena = namer->resolver->arena;
	struct model_base *base = subject->base;

	base->c_stem = subject->c_override ? subject->c_override : c_snake(arena, base->name);
	base->c_name = c_is_taken_in_scope(base->c_stem) || names_get(&namer->global, base->c_stem)
			       ? arena_format(arena, "%s_", base->c_stem)
			       : base->c_stem;
	c_names_check_length(namer, base, base->c_name);
}

static void name_param(struct namer *namer, struct subject *subject)
{
	struct model_base *base = subject->base;
	const char *handle = subject->owner->ast->kind == AST_SERVICE
				     ? subject->owner->as.service->handle
				     : NULL;

	name_local(namer, subject);
	if (base->c_name == base->c_stem &&
		(c_is_generated_param(base->c_stem) || (handle && !strcmp(handle, base->c_stem))))
		base->c_name = arena_format(namer->resolver->arena, "%s_", base->c_stem);
}

static void name_enum_value(struct namer *namer, struct subject *subject)
{
	struct arena *arena = namer->resolver->arena;
	struct model_base *base = subject->base;
	const char *own = subject->c_override ? subject->c_override : c_snake(arena, base->name);

	base->c_stem =
		c_upper(arena, arena_format(arena, "%s_%s", subject->owner->as.base->c_stem, own));
	base->c_name = c_is_taken_in_scope(base->c_stem) ? arena_format(arena, "%s_", base->c_stem)
							 : base->c_stem;
	c_names_check_length(namer, base, base->c_name);
	c_names_claim(namer, &namer->global, base->c_name, base);
}

static void name_service(struct namer *namer, struct subject *subject)
{
	static const char *const derived[] = { "_at", "_methods", "_expose", "_service",
		"_as_parent", "_of", "_release", "_offer" };
	struct arena *arena = namer->resolver->arena;
	struct model_service *service = subject->owner->as.service;
	const char *dot = strrchr(service->base.name, '.');
	bool is_free_name;

	is_free_name = name_global(namer, subject, false);
	service->handle = c_snake(arena, dot ? dot + 1 : service->base.name);
	if (c_is_taken_in_scope(service->handle) || c_is_generated_param(service->handle))
		service->handle = arena_format(arena, "%s_", service->handle);
	if (is_free_name)
		claim_derived(namer, &service->base, service->base.c_stem, derived,
			sizeof(derived) / sizeof(derived[0]));
}

/* The parameter that takes the handle hides no type. */
static void name_handle(struct namer *namer, struct model_service *service)
{
	if (names_get(&namer->global, service->handle))
		service->handle = arena_format(namer->resolver->arena, "%s_", service->handle);
}

static void name_subject(struct namer *namer, struct subject *subject)
{
	static const char *const derived[] = { "_copy", "_free", "_freep", "_schema" };
	static const char *const of_error[] = { "_of", "_error" };

	switch (subject->target) {
	case MODEL_ON_SERVICE:
		name_service(namer, subject);
		break;
	case MODEL_ON_STRUCT:
	case MODEL_ON_ERROR:
	case MODEL_ON_UNION:
		if (!name_global(namer, subject, false))
			break;
		claim_derived(namer, subject->base, subject->base->c_name, derived,
			sizeof(derived) / sizeof(derived[0]));
		if (subject->target == MODEL_ON_ERROR)
			claim_derived(namer, subject->base, subject->base->c_name, of_error,
				sizeof(of_error) / sizeof(of_error[0]));
		break;
	case MODEL_ON_ENUM:
	case MODEL_ON_FLAGS:
	case MODEL_ON_ALIAS:
		name_global(namer, subject, false);
		break;
	case MODEL_ON_CONST:
		name_global(namer, subject, true);
		break;
	case MODEL_ON_ENUM_VALUE:
		name_enum_value(namer, subject);
		break;
	case MODEL_ON_PARAM:
		name_param(namer, subject);
		break;
	default:
		name_local(namer, subject);
		break;
	}
}

static bool is_at_file_scope(const struct subject *subject)
{
	return subject->target & (MODEL_ON_SERVICE | MODEL_ON_STRUCT | MODEL_ON_ENUM |
					 MODEL_ON_ENUM_VALUE | MODEL_ON_UNION | MODEL_ON_ERROR |
					 MODEL_ON_ALIAS | MODEL_ON_CONST | MODEL_ON_FLAGS);
}

static void name_subjects(struct namer *namer, bool at_file_scope)
{
	for (size_t i = 0; i < namer->resolver->subjects.count; i++) {
		struct subject *subject = namer->resolver->subjects.items[i];

		if (!subject->owner->is_shadowed && is_at_file_scope(subject) == at_file_scope)
			name_subject(namer, subject);
	}
}

/* ---- what collides inside of something ---- */

static void check_fields(struct namer *namer, const struct model_field *fields, size_t count)
{
	struct names names = { 0 };
	struct arena *arena = namer->resolver->arena;

	for (size_t i = 0; i < count; i++)
		c_names_claim(namer, &names, fields[i].base.c_name, &fields[i].base);
	for (size_t i = 0; i < count; i++)
		if (fields[i].type && fields[i].type->kind == MODEL_OPTIONAL)
			c_names_claim(namer, &names,
				arena_format(arena, "has_%s", fields[i].base.c_stem),
				&fields[i].base);
}

static void check_tags(struct namer *namer, const struct model_union *type)
{
	struct arena *arena = namer->resolver->arena;

	for (size_t i = 0; i < type->alternatives.count; i++)
		c_names_claim(namer, &namer->global,
			c_upper(arena, arena_format(arena, "%s_%s", type->base.c_stem,
					       type->alternatives.items[i].base.c_stem)),
			&type->alternatives.items[i].base);
}

/* ---- names of lists and maps, which are made of those of their items ---- */

static const struct model_base *named_base(const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_ENUM:
		return &type->enumeration->base;
	case MODEL_STRUCT:
		return &type->structure->base;
	case MODEL_UNION:
		return &type->union_->base;
	default:
		return NULL;
	}
}

/* acme_quote_list, acme_quote_map, acme_quote_map_entry. */
static void check_container(struct namer *namer, const struct model_type *type)
{
	struct arena *arena = namer->resolver->arena;
	const struct model_type *item = model_underlying(type->item);
	const struct model_base *base = item ? named_base(item) : NULL;
	const struct model_type *key =
		type->kind == MODEL_MAP_OF ? model_underlying(type->key) : NULL;

	if (!base || !base->c_stem)
		return;
	if (type->kind == MODEL_LIST_OF || type->kind == MODEL_SET_OF)
		c_names_claim(
			namer, &namer->global, arena_format(arena, "%s_list", base->c_stem), base);
	if (!key || key->kind != MODEL_STRING)
		return;
	if (c_names_claim(namer, &namer->global, arena_format(arena, "%s_map", base->c_stem), base))
		c_names_claim(namer, &namer->global,
			arena_format(arena, "%s_map_entry", base->c_stem), base);
}

static void check_containers(struct namer *namer)
{
	for (size_t i = 0; i < namer->resolver->subjects.count; i++) {
		const struct model_type *type = namer->resolver->subjects.items[i]->type;

		for (; type && type->item; type = type->item)
			check_container(namer, type);
	}
}

/* All versions of a service in a file but one say what they are called in C. */
static void check_versions(struct namer *namer)
{
	struct names names = { 0 };

	for (size_t i = 0; i < namer->resolver->subjects.count; i++) {
		struct subject *subject = namer->resolver->subjects.items[i];
		const struct subject *before;

		if (subject->target != MODEL_ON_SERVICE || subject->c_override ||
			subject->owner->is_shadowed)
			continue;
		before = names_add(&names, namer->resolver->arena,
			arena_format(namer->resolver->arena, "%s %p", subject->base->name,
				(void *)subject->owner->unit),
			subject);
		if (!before)
			continue;
		struct diag *diag = diag_error(namer->resolver->diags, DIAG_C_VERSIONS,
			subject->base->span, "'%s' and '%s' have the same name in C",
			before->owner->as.service->key, subject->owner->as.service->key);
		struct source_span start = subject->ast->span;

		start.end = start.begin;
		diag_note(diag, before->base->span, "the other version is here");
		diag_fix(diag, start,
			arena_format(namer->resolver->arena, "@cName(\"%s2\") ",
				c_snake(namer->resolver->arena, subject->base->name)),
			"give one of them another name in C");
		subject->owner->is_shadowed = true;
	}
}

static void check_symbol(struct namer *namer, const struct symbol *symbol)
{
	switch (symbol->ast->kind) {
	case AST_STRUCT:
	case AST_ERROR:
		check_fields(namer, symbol->as.structure->fields.items,
			symbol->as.structure->fields.count);
		break;
	case AST_UNION:
		check_fields(namer, symbol->as.union_->alternatives.items,
			symbol->as.union_->alternatives.count);
		check_tags(namer, symbol->as.union_);
		break;
	case AST_SERVICE:
		c_names_check_service(namer, symbol->as.service);
		break;
	default:
		break;
	}
}

static void set_prefix(struct arena *arena, struct unit *unit)
{
	const char *space = unit->model->namespace_;

	unit->model->c_prefix = *space ? arena_format(arena, "%s_", c_snake(arena, space)) : "";
}

void c_names_assign(struct resolver *resolver)
{
	struct namer namer = { .resolver = resolver,
		.has_errors = diag_errors(resolver->diags) > 0 };
	size_t errors;

	for (size_t i = 0; i < resolver->units.count; i++)
		set_prefix(resolver->arena, resolver->units.items[i]);
	check_versions(&namer);
	name_subjects(&namer, true);
	for (size_t i = 0; i < resolver->symbols.count; i++)
		if (resolver->symbols.items[i]->ast->kind == AST_SERVICE &&
			resolver->symbols.items[i]->as.service->handle)
			name_handle(&namer, resolver->symbols.items[i]->as.service);
	name_subjects(&namer, false);
	errors = diag_errors(resolver->diags);
	members_flatten_all(resolver);
	if (namer.has_errors || diag_errors(resolver->diags) > errors)
		return; /* members may be there twice */
	for (size_t i = 0; i < resolver->symbols.count; i++)
		if (!resolver->symbols.items[i]->is_shadowed)
			check_symbol(&namer, resolver->symbols.items[i]);
	check_containers(&namer);
}
