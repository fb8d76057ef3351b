/* resolve.c - files in, what they mean out: the passes in their order (resolver.h). */
#include "model/resolve.h"

#include "model/c_names.h"
#include "model/layout.h"
#include "model/resolver.h"

static struct resolve_result run(struct resolver *resolver)
{
	struct resolve_result result = { .is_unreadable = resolver->is_unreadable };

	scope_declare_all(resolver);
	types_resolve_all(resolver);
	members_mark_written(resolver);
	order_declarations(resolver);
	values_evaluate_all(resolver);
	annotations_apply_all(resolver);
	layout_all(resolver);
	check_all(resolver);
	c_names_assign(resolver);
	import_warn_unused(resolver);
	if (diag_errors(resolver->diags) == 0)
		written_keep_all(resolver);
	result.model = resolver->model;
	return result;
}

static void init(struct resolver *resolver, struct arena *arena, struct diag_list *diags,
	const struct resolve_options *options)
{
	*resolver = (struct resolver){ .arena = arena, .diags = diags, .options = options };
	resolver->model = ARENA_NEW(arena, struct model);
}

struct resolve_result resolve_files(struct arena *arena, struct diag_list *diags,
	const char *const *paths, size_t count, const struct resolve_options *options)
{
	struct resolver resolver;

	init(&resolver, arena, diags, options);
	for (size_t i = 0; i < count; i++)
		import_requested(&resolver, paths[i]);
	return run(&resolver);
}

struct resolve_result resolve_text(struct arena *arena, struct diag_list *diags, const char *path,
	const char *text, size_t size, const struct resolve_options *options)
{
	struct resolver resolver;

	init(&resolver, arena, diags, options);
	import_text(&resolver, path, text, size);
	return run(&resolver);
}
