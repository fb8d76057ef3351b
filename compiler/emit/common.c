/* common.c - what all generated files have in common. */
#include "emit/c_type.h"
#include "emit/emit.h"

#include <string.h>

const char *emit_input_name(struct emit *emit, const struct model_file *file)
{
	const char *slash = strrchr(file->path, '/');

	return c_comment_line(emit->arena, slash ? slash + 1 : file->path);
}

const char *emit_file_name(
	struct emit *emit, const struct model_file *file, const char *side, const char *extension)
{
	return arena_format(emit->arena, "%s%s.netron%s", file->stem, side, extension);
}

/* "market.netron.h - values and errors of market.nsvc." and who wrote it. */
static void add_title(struct emit *emit, struct text *out, const char *side, const char *extension,
	const char *what, const char *doc)
{
	const char *name = emit_file_name(emit, emit->file, side, extension);
	const char *input = emit_input_name(emit, emit->file);

	c_comment(out, 0,
		arena_format(emit->arena,
			"%s - %s %s.\nWritten by netronc %s. Change %s instead.%s%s", name, what,
			input, emit->options->version, input, doc ? "\n\n" : "", doc ? doc : ""));
}

static const char *guard_of(struct emit *emit, const char *side)
{
	const char *prefix = emit->file->c_prefix;

	return arena_format(emit->arena, "%s%s%s_NETRON_H",
		c_macro(emit->arena, *prefix ? prefix : "nsvc_"),
		c_macro(emit->arena, emit->file->stem), c_macro(emit->arena, side));
}

void emit_begin_header(struct emit *emit, struct text *out, const char *side, const char *what,
	const char *includes)
{
	const char *guard = guard_of(emit, side);

	add_title(emit, out, side, ".h", what, *side ? NULL : emit->file->doc);
	text_format(out, "#ifndef %s\n#define %s\n\n", guard, guard);
	text_add(out, includes);
	text_add(out, "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
}

void emit_end_header(struct text *out)
{
	text_add(out, "\n#ifdef __cplusplus\n}\n#endif\n#endif\n");
}

void emit_begin_source(struct emit *emit, struct text *out, const char *side, const char *what)
{
	add_title(emit, out, side, ".c", what, NULL);
	text_format(out, "#include %s\n\n#include <netron/schema.h>\n",
		c_string_of(emit->arena, emit_file_name(emit, emit->file, side, ".h")));
}

void emit_refuse(struct emit *emit, struct source_span span, const char *what)
{
	emit->is_refused = true;
	diag_error(emit->diags, DIAG_EMIT_UNSUPPORTED, span, "%s cannot be written as C yet", what);
}

void emit_doc(struct emit *emit, struct text *out, unsigned indent, const struct model_base *base,
	const char *more)
{
	if (base->deprecated)
		more = arena_format(emit->arena, "%s%sDeprecated%s%s", more ? more : "",
			more ? "\n" : "", *base->deprecated ? ": " : ".", base->deprecated);
	c_doc(out, indent, base->doc, more);
}

void emit_each_service(struct emit *emit, struct text *out,
	void (*visit)(struct emit *emit, struct text *out, const struct model_service *service))
{
	for (size_t i = 0; i < emit->file->declarations.count; i++) {
		const struct model_declaration *it = &emit->file->declarations.items[i];
		if (it->kind == MODEL_DECLARES_SERVICE)
			visit(emit, out, it->as.service);
	}
}

static bool has_param(const struct model_service *service, const char *name)
{
	for (size_t i = 0; i < service->members.count; i++)
		for (size_t k = 0; k < service->members.items[i].params.count; k++)
			if (strcmp(service->members.items[i].params.items[k].base.c_name, name) ==
				0)
				return true;
	for (size_t i = 0; i < service->members.count; i++)
		if (service->members.items[i].kind == MODEL_PROPERTY &&
			strcmp(service->members.items[i].base.c_name, name) == 0)
			return true; /* the parameter of its set */
	return false;
}

const char *emit_handle(struct emit *emit, const struct model_service *service)
{
	const char *handle = service->handle;

	while (has_param(service, handle))
		handle = arena_format(emit->arena, "%s_", handle);
	return handle;
}

const char *emit_purpose(struct emit *emit, const char *verb)
{
	const char *keys = NULL;
	size_t count = 0;

	for (size_t i = 0; i < emit->file->declarations.count; i++) {
		const struct model_declaration *it = &emit->file->declarations.items[i];
		if (it->kind == MODEL_DECLARES_SERVICE && count++ < 4)
			keys = arena_format(emit->arena, "%s%s%s", keys ? keys : "",
				keys ? ", " : "", it->as.service->key);
	}
	if (count > 4)
		return arena_format(emit->arena, "%s the services of", verb);
	return arena_format(emit->arena, "%s %s of", verb, keys ? keys : "no service");
}
