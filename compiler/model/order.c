/* order.c - the order in which C can declare things: what another holds by value comes first. Finds
 * what can have no order. Without recursion, because a file may hold long chains. */
#include "model/resolver.h"
#include "support/text.h"

enum { SHOWN = 20 };

/* "A.b -> B.c -> A": from what is contained down to the one that closes the circle. */
static const char *describe_cycle(
	struct resolver *resolver, struct symbol *from, const struct edge *back)
{
	const struct symbol *steps[SHOWN];
	size_t count = 0, total = 1;
	struct text text;

	for (const struct symbol *at = from; at != back->to; at = at->walked_from, total++)
		if (count < SHOWN - 1)
			steps[count++] = at;
	steps[count++] = back->to;
	text_init(&text, resolver->arena);
	for (size_t i = count; i > 0; i--) {
		const struct edge *edge = i == 1 ? back : steps[i - 1]->walked;

		text_add(&text, steps[i - 1]->name);
		if (edge->via)
			text_format(&text, ".%s", edge->via);
		text_add(&text, i == count && total > count ? " -> ... -> " : " -> ");
	}
	text_add(&text, back->to->name);
	return text.data;
}

static void report_cycle(struct resolver *resolver, struct symbol *from, struct edge *back)
{
	struct symbol *to = back->to;
	bool is_alias = to->ast->kind == AST_ALIAS;
	size_t shown = 0;
	struct diag *diag;

	for (struct symbol *at = from; at != to; at = at->walked_from)
		is_alias = is_alias && at->ast->kind == AST_ALIAS;
	diag = diag_error(resolver->diags, is_alias ? DIAG_ALIAS_CYCLE : DIAG_CONTAINS_ITSELF,
		back->span, "'%s' %s: %s", to->name,
		is_alias ? "is declared as itself" : "contains itself",
		describe_cycle(resolver, from, back));
	for (struct symbol *at = from; at != to && shown < SHOWN; at = at->walked_from, shown++)
		diag_note(diag, at->walked_from->walked->span, "'%s' holds '%s' here",
			at->walked_from->name, at->name);
	if (!is_alias)
		diag_help(
			diag, "'%s?' or '%s[]' in its place breaks the circle", to->name, to->name);
}

/* Hard edges to what is not finished yet; NULL when all are. */
static struct edge *next_edge(struct symbol *symbol)
{
	struct edge *edge = symbol->walked ? symbol->walked->next : symbol->edges;

	while (edge && !edge->is_hard)
		edge = edge->next;
	return edge;
}

static void walk(struct resolver *resolver, struct symbol *start)
{
	struct symbol *at = start;

	at->ordered = PROGRESS_RUNNING;
	while (at) {
		struct edge *edge = next_edge(at);

		if (!edge) {
			at->ordered = PROGRESS_DONE;
			LIST_ADD(resolver->arena, &resolver->ordered, at);
			at = at->walked_from;
			continue;
		}
		at->walked = edge;
		if (edge->to->ordered == PROGRESS_RUNNING) {
			report_cycle(resolver, at, edge);
		} else if (edge->to->ordered == PROGRESS_NONE) {
			edge->to->walked_from = at;
			edge->to->ordered = PROGRESS_RUNNING;
			at = edge->to;
		}
	}
}

static void add_declaration(struct resolver *resolver, struct symbol *symbol)
{
	static const enum model_declaration_kind kinds[] = {
		[AST_ENUM] = MODEL_DECLARES_ENUM,
		[AST_FLAGS] = MODEL_DECLARES_ENUM,
		[AST_STRUCT] = MODEL_DECLARES_STRUCT,
		[AST_ERROR] = MODEL_DECLARES_STRUCT,
		[AST_UNION] = MODEL_DECLARES_UNION,
		[AST_ALIAS] = MODEL_DECLARES_ALIAS,
		[AST_CONST] = MODEL_DECLARES_CONST,
		[AST_SERVICE] = MODEL_DECLARES_SERVICE,
		[AST_ANNOTATION] = MODEL_DECLARES_ANNOTATION,
	};
	struct model_declaration declaration = { .kind = kinds[symbol->ast->kind] };

	declaration.as.structure = symbol->as.structure;
	LIST_ADD(resolver->arena, &symbol->unit->model->declarations, declaration);
}

/* In their order, so that each is one step from the end; those of a circle lead nowhere and were
 * reported. */
static void follow_alias(struct symbol *symbol)
{
	symbol->as.alias->underlying = model_underlying(symbol->as.alias->target);
}

void order_declarations(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->symbols.count; i++)
		if (resolver->symbols.items[i]->ordered == PROGRESS_NONE)
			walk(resolver, resolver->symbols.items[i]);
	for (size_t i = 0; i < resolver->ordered.count; i++)
		add_declaration(resolver, resolver->ordered.items[i]);
	for (size_t i = 0; i < resolver->ordered.count; i++) {
		struct symbol *symbol = resolver->ordered.items[i];

		if (symbol->ast->kind == AST_ALIAS)
			follow_alias(symbol);
	}
}
