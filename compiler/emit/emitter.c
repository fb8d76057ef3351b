/* emitter.c - see emitter.h. */
#include "emit/emit.h"

#include <stdio.h>
#include <string.h>

enum { MAX_OUTPUTS = 6 };

static const char *directory_of(struct emit *emit)
{
	const char *path = emit->file->path;
	const char *slash = strrchr(path, '/');

	if (emit->options->directory)
		return emit->options->directory;
	if (!slash)
		return "";
	return slash == path ? "/" : arena_string_n(emit->arena, path, (size_t)(slash - path));
}

static const char *path_of(struct emit *emit, const char *name)
{
	const char *directory = directory_of(emit);
	size_t size = strlen(directory);

	if (!size || strcmp(directory, ".") == 0)
		return name;
	return arena_format(
		emit->arena, "%s%s%s", directory, directory[size - 1] == '/' ? "" : "/", name);
}

static void make(struct emit *emit, const char *side, const char *extension,
	void (*part)(struct emit *emit, struct text *out), struct emit_output *outputs,
	size_t *count)
{
	struct text draft, text;

	text_init(&draft, emit->arena);
	text_init(&text, emit->arena);
	part(emit, &draft);
	c_fence_long_lines(&text, draft.data, draft.size);
	outputs[*count] = (struct emit_output){
		.path = path_of(emit, emit_file_name(emit, emit->file, side, extension)),
		.text = text.data,
		.size = text.size,
	};
	*count += 1;
}

static void note_own(struct emit *emit, void *context, const struct model_service *service)
{
	bool *found = context;

	*found |= service->base.file == emit->file;
}

/* A server that takes services of its own file needs their handles. */
static bool serves_as_client(struct emit *emit)
{
	bool found = false;

	for (size_t i = 0; i < emit->file->declarations.count; i++)
		if (emit->file->declarations.items[i].kind == MODEL_DECLARES_SERVICE)
			emit_each_reference(emit, emit->file->declarations.items[i].as.service,
				true, note_own, &found);
	return found;
}

enum emit_status emit_c_file(struct arena *arena, const struct model_file *file,
	const struct emit_options *options, struct diag_list *diags, struct emit_output *outputs,
	size_t *out_count)
{
	struct emit emit = { .arena = arena, .file = file, .options = options, .diags = diags };

	*out_count = 0;
	make(&emit, "", ".h", emit_values_header, outputs, out_count);
	make(&emit, "", ".c", emit_values_source, outputs, out_count);
	if (!options->no_client || serves_as_client(&emit)) {
		make(&emit, "_client", ".h", emit_client_header, outputs, out_count);
		make(&emit, "_client", ".c", emit_client_source, outputs, out_count);
	}
	if (!options->no_server) {
		make(&emit, "_server", ".h", emit_server_header, outputs, out_count);
		make(&emit, "_server", ".c", emit_server_source, outputs, out_count);
	}
	return emit.is_refused ? EMIT_REFUSED : EMIT_OK;
}

/* ---- all files ---- */

static void refuse_same_output(struct arena *arena, const char *path, struct diag_list *diags)
{
	diag_error(diags, DIAG_EMIT_SAME_OUTPUT, SOURCE_NOWHERE, "two inputs would both write '%s'",
		c_comment_line(arena, path));
}

static bool has_path(const struct emit_output *outputs, size_t count, const char *path)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(outputs[i].path, path) == 0)
			return true;
	return false;
}

/* ---- the depfile ---- */

/* As make and ninja read a path: blanks, # and backslashes before them escaped, $ doubled. */
static void add_dependency(struct text *out, const char *path)
{
	for (const char *p = path; *p; p++) {
		if (*p == ' ' || *p == '#' || *p == ':' || *p == '\t') {
			/* GNU make takes \: on the right side too; a colon needs it on the left */
			for (const char *back = p; back > path && back[-1] == '\\'; back--)
				text_add_char(out, '\\');
			text_add_char(out, '\\');
		} else if (*p == '$') {
			text_add_char(out, '$');
		}
		text_add_char(out, *p);
	}
}

static void depend_on(const struct model_file *file, const struct model_file **seen, size_t *count)
{
	for (size_t i = 0; i < *count; i++)
		if (seen[i] == file)
			return;
	seen[(*count)++] = file;
	for (size_t i = 0; i < file->imports.count; i++)
		depend_on(file->imports.items[i], seen, count);
}

static void add_depfile(struct arena *arena, const struct model *model,
	const struct emit_options *options, struct emit_output *outputs, size_t *count)
{
	const struct model_file **seen =
		ARENA_ARRAY(arena, model->files.count, const struct model_file *);
	size_t seen_count = 0;
	struct text text;
	const char *path = options->depfile;

	text_init(&text, arena);
	for (size_t i = 0; i < *count; i++) {
		text_add(&text, i ? " " : "");
		add_dependency(&text, outputs[i].path);
	}
	text_add_char(&text, ':');
	for (size_t i = 0; i < model->files.count; i++)
		if (model->files.items[i]->is_requested)
			depend_on(model->files.items[i], seen, &seen_count);
	for (size_t i = 0; i < seen_count; i++) {
		text_add(&text, " \\\n  ");
		add_dependency(&text, seen[i]->path);
	}
	text_add_char(&text, '\n');
	if (!*path) {
		const char *first = outputs[0].path;
		path = arena_format(arena, "%.*s.d", (int)(strlen(first) - 2), first);
	}
	outputs[(*count)++] =
		(struct emit_output){ .path = path, .text = text.data, .size = text.size };
}

enum emit_status emit_c(struct arena *arena, const struct model *model,
	const struct emit_options *options, struct diag_list *diags,
	struct emit_output **out_outputs, size_t *out_count)
{
	struct emit_output *outputs =
		ARENA_ARRAY(arena, model->files.count * MAX_OUTPUTS + 1, struct emit_output);
	enum emit_status status = EMIT_OK;
	size_t count = 0;

	for (size_t i = 0; i < model->files.count; i++) {
		const struct model_file *file = model->files.items[i];
		size_t one = 0;
		if (!file->is_requested)
			continue;
		if (emit_c_file(arena, file, options, diags, outputs + count, &one) != EMIT_OK)
			status = EMIT_REFUSED;
		if (one && has_path(outputs, count, outputs[count].path)) {
			refuse_same_output(arena, outputs[count].path, diags);
			status = EMIT_REFUSED;
		}
		count += one;
	}
	if (status != EMIT_OK)
		return status;
	if (options->depfile && count)
		add_depfile(arena, model, options, outputs, &count);
	*out_outputs = outputs;
	*out_count = count;
	return EMIT_OK;
}
