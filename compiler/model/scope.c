/* scope.c - which declaration a name means: one of the file, then one of the files it imports, by
 * its bare name or behind its namespace. */
#include "model/resolver.h"

#include <string.h>

/* Names looked at for all did-you-means together. */
enum { MAX_GUESSES = 1000000 };

static const struct {
	const char *name;
	enum model_type_kind kind;
} builtin_types[] = {
	{ "bool", MODEL_BOOL },
	{ "i8", MODEL_I8 },
	{ "i16", MODEL_I16 },
	{ "i32", MODEL_I32 },
	{ "i64", MODEL_I64 },
	{ "u8", MODEL_U8 },
	{ "u16", MODEL_U16 },
	{ "u32", MODEL_U32 },
	{ "u64", MODEL_U64 },
	{ "f32", MODEL_F32 },
	{ "f64", MODEL_F64 },
	{ "string", MODEL_STRING },
	{ "bytes", MODEL_BYTES },
	{ "timestamp", MODEL_TIMESTAMP },
	{ "duration", MODEL_DURATION },
	{ "uuid", MODEL_UUID },
	{ "any", MODEL_ANY },
};

/* What people call these types elsewhere. */
static const struct {
	const char *name, *ours;
} foreign_types[] = {
	{ "int", "i32" },
	{ "uint", "u32" },
	{ "int8", "i8" },
	{ "int16", "i16" },
	{ "int32", "i32" },
	{ "int64", "i64" },
	{ "uint8", "u8" },
	{ "uint16", "u16" },
	{ "uint32", "u32" },
	{ "uint64", "u64" },
	{ "sint32", "i32" },
	{ "sint64", "i64" },
	{ "byte", "u8" },
	{ "char", "u8" },
	{ "short", "i16" },
	{ "long", "i64" },
	{ "bigint", "i64" },
	{ "float", "f32" },
	{ "float32", "f32" },
	{ "float64", "f64" },
	{ "double", "f64" },
	{ "number", "f64" },
	{ "boolean", "bool" },
	{ "Boolean", "bool" },
	{ "String", "string" },
	{ "str", "string" },
	{ "text", "string" },
	{ "binary", "bytes" },
	{ "blob", "bytes" },
	{ "Buffer", "bytes" },
	{ "Date", "timestamp" },
	{ "date", "timestamp" },
	{ "time", "timestamp" },
	{ "datetime", "timestamp" },
	{ "DateTime", "timestamp" },
	{ "Timestamp", "timestamp" },
	{ "Duration", "duration" },
	{ "UUID", "uuid" },
	{ "Uuid", "uuid" },
	{ "guid", "uuid" },
	{ "object", "any" },
	{ "Object", "any" },
	{ "unknown", "any" },
	{ "Any", "any" },
};

bool scope_is_builtin_type(const char *name, enum model_type_kind *out_kind)
{
	for (size_t i = 0; i < sizeof(builtin_types) / sizeof(builtin_types[0]); i++) {
		if (strcmp(builtin_types[i].name, name) != 0)
			continue;
		if (out_kind)
			*out_kind = builtin_types[i].kind;
		return true;
	}
	return false;
}

const char *scope_kind_of(enum ast_declaration_kind kind)
{
	static const char *const words[] = { [AST_ENUM] = "an enum",
		[AST_FLAGS] = "flags",
		[AST_STRUCT] = "a struct",
		[AST_UNION] = "a union",
		[AST_ERROR] = "an error",
		[AST_ALIAS] = "a type",
		[AST_CONST] = "a constant",
		[AST_SERVICE] = "a service",
		[AST_ANNOTATION] = "an annotation" };

	return words[kind];
}

/* ---- declaring ---- */

static size_t size_of_model(enum ast_declaration_kind kind)
{
	switch (kind) {
	case AST_ENUM:
	case AST_FLAGS:
		return sizeof(struct model_enum);
	case AST_STRUCT:
	case AST_ERROR:
		return sizeof(struct model_struct);
	case AST_UNION:
		return sizeof(struct model_union);
	case AST_ALIAS:
		return sizeof(struct model_alias);
	case AST_CONST:
		return sizeof(struct model_const);
	case AST_SERVICE:
		return sizeof(struct model_service);
	case AST_ANNOTATION:
		break;
	}
	return sizeof(struct model_annotation_type);
}

static enum model_target target_of(enum ast_declaration_kind kind)
{
	static const enum model_target targets[] = {
		[AST_ENUM] = MODEL_ON_ENUM,
		[AST_FLAGS] = MODEL_ON_FLAGS,
		[AST_STRUCT] = MODEL_ON_STRUCT,
		[AST_UNION] = MODEL_ON_UNION,
		[AST_ERROR] = MODEL_ON_ERROR,
		[AST_ALIAS] = MODEL_ON_ALIAS,
		[AST_CONST] = MODEL_ON_CONST,
		[AST_SERVICE] = MODEL_ON_SERVICE,
		[AST_ANNOTATION] = 0,
	};

	return targets[kind];
}

/* Another version of a service that is there. False: reported. */
static bool add_version(struct resolver *resolver, struct symbol *first, struct symbol *symbol)
{
	const struct symbol *before;

	if (!first->last_version) {
		first->last_version = first;
		names_add(&first->unit->versions, resolver->arena, first->as.service->key, first);
	}
	before = symbol->as.service->version ? names_add(&symbol->unit->versions, resolver->arena,
						       symbol->as.service->key, symbol)
					     : NULL;
	if (before) {
		struct diag *diag =
			diag_error(resolver->diags, DIAG_DUPLICATE_VERSION, symbol->as.base->span,
				"service '%s' is declared twice", symbol->as.service->key);

		diag_note(diag, before->as.base->span, "first declared here");
		return false;
	}
	first->last_version->next_version = symbol;
	first->last_version = symbol;
	return true;
}

static void add_to_scope(struct resolver *resolver, struct unit *unit, struct symbol *symbol)
{
	bool is_annotation = symbol->ast->kind == AST_ANNOTATION;
	struct names *names = is_annotation ? &unit->annotations : &unit->scope;
	struct symbol *before = names_add(names, resolver->arena, symbol->name, symbol);

	if (!before)
		return;
	symbol->is_shadowed = true;
	if (before->ast->kind == AST_SERVICE && symbol->ast->kind == AST_SERVICE) {
		symbol->is_shadowed = !add_version(resolver, before, symbol);
		return;
	}
	struct diag *diag = diag_error(resolver->diags, DIAG_DUPLICATE_NAME, symbol->as.base->span,
		"'%s' is declared twice", symbol->name);

	diag_label(diag, "declared again");
	diag_note(diag, before->as.base->span, "first declared here, as %s",
		scope_kind_of(before->ast->kind));
}

static void declare(
	struct resolver *resolver, struct unit *unit, const struct ast_declaration *declaration)
{
	struct arena *arena = resolver->arena;
	struct symbol *symbol = ARENA_NEW(arena, struct symbol);

	symbol->ast = declaration;
	symbol->unit = unit;
	symbol->name = declaration->base.name.text;
	symbol->edges_end = &symbol->edges;
	symbol->as.base = arena_alloc(arena, size_of_model(declaration->kind));
	members_fill_base(resolver, symbol, target_of(declaration->kind), &declaration->base,
		symbol->as.base, NULL, NULL);
	if (declaration->kind == AST_SERVICE) {
		const char *version = declaration->version.text;

		symbol->as.service->version = version;
		symbol->as.service->key =
			arena_format(arena, "%s@%s", symbol->name, version ? version : "");
	}
	LIST_ADD(arena, &unit->symbols, symbol);
	LIST_ADD(arena, &resolver->symbols, symbol);
	add_to_scope(resolver, unit, symbol);
}

void scope_declare_all(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->units.count; i++) {
		struct unit *unit = resolver->units.items[i];
		const struct ast_declaration *declaration = unit->ast->declarations.first;

		for (; declaration; declaration = declaration->next)
			if (declaration->base.name.text)
				declare(resolver, unit, declaration);
	}
}

/* ---- finding ---- */

/* What name says in a file it is imported from or stands in: behind its namespace, or bare. */
static struct symbol *look_in(const struct unit *unit, const char *name)
{
	const char *space = unit->model->namespace_;
	size_t size = strlen(space);
	struct symbol *symbol = names_get(&unit->scope, name);

	if (!symbol && size > 0 && !strncmp(name, space, size) && name[size] == '.')
		symbol = names_get(&unit->scope, name + size + 1);
	return symbol;
}

static struct symbol *look(struct unit *unit, const char *name, struct symbol **out_other,
	struct unit_import **out_import)
{
	struct symbol *found = look_in(unit, name);

	*out_other = NULL;
	*out_import = NULL;
	if (found)
		return found;
	for (size_t i = 0; i < unit->imports.count; i++) {
		struct symbol *symbol = look_in(unit->imports.items[i].unit, name);

		if (symbol && found && symbol != found) {
			*out_other = symbol;
			return found;
		}
		if (symbol && !found) {
			found = symbol;
			*out_import = &unit->imports.items[i];
		}
	}
	return found;
}

struct symbol *scope_look(struct resolver *resolver, struct unit *unit, const char *name)
{
	struct unit_import *import;
	struct symbol *other, *found = look(unit, name, &other, &import);

	(void)resolver;
	if (import)
		import->is_used = true;
	return other ? NULL : found;
}

void scope_guess(struct unit *unit, struct diag_guess *guess)
{
	const char *dot = strrchr(guess->wanted, '.');
	size_t skip = dot ? (size_t)(dot - guess->wanted) + 1 : 0;
	struct diag_guess bare;

	diag_guess_init(&bare, guess->wanted + skip);
	for (size_t i = 0; i <= unit->imports.count; i++) {
		const struct unit *in = i == 0 ? unit : unit->imports.items[i - 1].unit;

		for (size_t j = 0; j < in->symbols.count; j++)
			if (in->symbols.items[j]->ast->kind != AST_ANNOTATION)
				diag_guess_offer(&bare, in->symbols.items[j]->name);
	}
	guess->best = bare.best;
	guess->distance = bare.distance;
}

static void report_unknown(
	struct resolver *resolver, struct unit *unit, struct ast_name name, const char *what)
{
	struct diag *diag = diag_error(
		resolver->diags, DIAG_UNKNOWN_NAME, name.span, "unknown %s '%s'", what, name.text);
	struct diag_guess guess;

	diag_label(diag, "not declared here or in an import");
	for (size_t i = 0; i < sizeof(foreign_types) / sizeof(foreign_types[0]); i++) {
		if (strcmp(foreign_types[i].name, name.text) != 0)
			continue;
		diag_fix(diag, name.span, foreign_types[i].ours, "this type is called '%s'",
			foreign_types[i].ours);
		return;
	}
	for (size_t i = 0; i < resolver->units.count; i++) {
		const struct unit *other = resolver->units.items[i];
		const struct symbol *symbol = look_in(other, name.text);

		if (!symbol || other == unit)
			continue;
		diag_note(diag, symbol->as.base->span, "declared in '%s', which is not imported",
			other->model->path);
		return;
	}
	/* Guessing looks at every name there is: not for ever. */
	resolver->guesses += unit->symbols.count;
	for (size_t i = 0; i < unit->imports.count; i++)
		resolver->guesses += unit->imports.items[i].unit->symbols.count;
	if (resolver->guesses > MAX_GUESSES)
		return;
	diag_guess_init(&guess, name.text);
	scope_guess(unit, &guess);
	if (!strcmp(what, "type")) {
		struct diag_guess builtin;

		diag_guess_init(&builtin, name.text);
		for (size_t i = 0; i < sizeof(builtin_types) / sizeof(builtin_types[0]); i++)
			diag_guess_offer(&builtin, builtin_types[i].name);
		if (builtin.best && (!guess.best || builtin.distance < guess.distance))
			guess = builtin;
	}
	if (guess.best)
		diag_fix(diag, name.span, guess.best, "did you mean '%s'?", guess.best);
}

struct symbol *scope_find(
	struct resolver *resolver, struct unit *unit, struct ast_name name, const char *what)
{
	struct unit_import *import;
	struct symbol *other, *found = look(unit, name.text, &other, &import);

	if (!found) {
		report_unknown(resolver, unit, name, what);
		return NULL;
	}
	if (import)
		import->is_used = true;
	if (!other)
		return found;

	struct diag *diag = diag_error(resolver->diags, DIAG_AMBIGUOUS_NAME, name.span,
		"'%s' is declared in more than one import", name.text);

	diag_note(diag, found->as.base->span, "declared here");
	diag_note(diag, other->as.base->span, "and here");
	if (found->unit->model->namespace_[0] &&
		strcmp(found->unit->model->namespace_, other->unit->model->namespace_) != 0)
		diag_help(diag, "write '%s.%s'", found->unit->model->namespace_, found->name);
	return NULL;
}

struct symbol *scope_version(struct resolver *resolver, struct symbol *service,
	struct ast_name name, struct ast_name version)
{
	struct symbol *found = NULL;

	if (!version.text) {
		if (!service->next_version)
			return service;
		struct diag *diag = diag_error(resolver->diags, DIAG_VERSION_NEEDED, name.span,
			"service '%s' has several versions: name one", name.text);

		for (struct symbol *other = service; other; other = other->next_version)
			diag_note(diag, other->as.base->span, "'%s' is declared here",
				other->as.service->key);
		return NULL;
	}
	for (struct symbol *other = service; other && !found; other = other->next_version)
		if (other->as.service->version && !strcmp(other->as.service->version, version.text))
			found = other;
	if (!found) {
		struct diag *diag = diag_error(resolver->diags, DIAG_UNKNOWN_VERSION, version.span,
			"service '%s' has no version %s", name.text, version.text);

		for (struct symbol *other = service; other; other = other->next_version)
			diag_note(diag, other->as.base->span, "'%s' is declared here",
				other->as.service->key);
	}
	return found;
}

struct symbol *scope_annotation(struct resolver *resolver, struct unit *unit, const char *name)
{
	struct symbol *found = names_get(&unit->annotations, name);

	(void)resolver;
	for (size_t i = 0; i < unit->imports.count && !found; i++) {
		const struct unit *in = unit->imports.items[i].unit;
		const char *space = in->model->namespace_;
		size_t size = strlen(space);

		found = names_get(&in->annotations, name);
		if (!found && size > 0 && !strncmp(name, space, size) && name[size] == '.')
			found = names_get(&in->annotations, name + size + 1);
		if (found)
			unit->imports.items[i].is_used = true;
	}
	return found;
}
