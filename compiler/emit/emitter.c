/* emitter.c - see emitter.h. */
#include "emit/emit.h"
#include "model/names.h"

#include <stdio.h>
#include <string.h>

/* The first one is what is written when nobody asks for anything. */
const struct emitter emitters[] = {
	{ "c", "market.netron.[ch], market_client.netron.[ch], market_server.netron.[ch]", emit_c },
	{ "openapi", "market.openapi.json", emit_openapi },
	{ "ts", "market.netron.ts", emit_ts },
};

const size_t emitter_count = sizeof(emitters) / sizeof(emitters[0]);

/* ---- outputs ---- */

static const char *directory_of(
	struct arena *arena, const struct model_file *file, const struct emit_options *options)
{
	const char *path = file->path;
	const char *slash = strrchr(path, '/');

	if (options->directory)
		return options->directory;
	if (!slash)
		return "";
	return slash == path ? "/" : arena_string_n(arena, path, (size_t)(slash - path));
}

static const char *path_of(struct arena *arena, const struct model_file *file,
	const struct emit_options *options, const char *name)
{
	const char *directory = directory_of(arena, file, options);
	size_t size = strlen(directory);

	if (!size || strcmp(directory, ".") == 0)
		return name;
	return arena_format(
		arena, "%s%s%s", directory, directory[size - 1] == '/' ? "" : "/", name);
}

static void add_output(struct arena *arena, struct emit_outputs *outputs, const char *path,
	const struct text *text)
{
	/* sizes of 1, 3, 7 ... */
	if ((outputs->count & (outputs->count + 1)) == 0)
		outputs->items =
			arena_grow(arena, outputs->items, outputs->count * sizeof(*outputs->items),
				(outputs->count * 2 + 1) * sizeof(*outputs->items));
	outputs->items[outputs->count++] =
		(struct emit_output){ .path = path, .text = text->data, .size = text->size };
}

void emit_add_output(struct emit *emit, const char *name, const struct text *text)
{
	add_output(emit->arena, emit->outputs,
		path_of(emit->arena, emit->file, emit->options, name), text);
}

enum emit_status emit_file(struct arena *arena, const struct model_file *file,
	const struct emit_options *options, struct diag_list *diags, struct emit_outputs *outputs)
{
	unsigned wanted = options->emitters ? options->emitters : 1;
	enum emit_status status = EMIT_OK;

	for (size_t i = 0; i < emitter_count; i++) {
		struct emit emit = { .arena = arena,
			.file = file,
			.options = options,
			.diags = diags,
			.outputs = outputs };

		if (wanted >> i & 1)
			emitters[i].run(&emit);
		if (emit.is_refused)
			status = EMIT_REFUSED;
	}
	return status;
}

/* ---- all files ---- */

/* The first path that two inputs would write, or NULL. */
static const char *find_twice(struct arena *arena, const struct emit_outputs *outputs)
{
	struct names seen = { 0 };

	for (size_t i = 0; i < outputs->count; i++)
		if (names_add(&seen, arena, outputs->items[i].path, &outputs->items[i]))
			return outputs->items[i].path;
	return NULL;
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
	const struct emit_options *options, struct emit_outputs *outputs)
{
	const struct model_file **seen =
		ARENA_ARRAY(arena, model->files.count, const struct model_file *);
	const struct model_file *first = NULL;
	const char *path = options->depfile;
	size_t seen_count = 0;
	struct text text;

	text_init(&text, arena);
	for (size_t i = 0; i < outputs->count; i++) {
		text_add(&text, i ? " " : "");
		add_dependency(&text, outputs->items[i].path);
	}
	text_add_char(&text, ':');
	for (size_t i = 0; i < model->files.count; i++) {
		if (!model->files.items[i]->is_requested)
			continue;
		first = first ? first : model->files.items[i];
		depend_on(model->files.items[i], seen, &seen_count);
	}
	for (size_t i = 0; i < seen_count; i++) {
		text_add(&text, " \\\n  ");
		add_dependency(&text, seen[i]->path);
	}
	text_add_char(&text, '\n');
	if (!*path)
		path = path_of(
			arena, first, options, arena_format(arena, "%s.netron.d", first->stem));
	add_output(arena, outputs, path, &text);
}

enum emit_status emit_all(struct arena *arena, const struct model *model,
	const struct emit_options *options, struct diag_list *diags, struct emit_outputs *outputs)
{
	enum emit_status status = EMIT_OK;
	const char *twice;

	for (size_t i = 0; i < model->files.count; i++)
		if (model->files.items[i]->is_requested &&
			emit_file(arena, model->files.items[i], options, diags, outputs) != EMIT_OK)
			status = EMIT_REFUSED;
	twice = find_twice(arena, outputs);
	if (twice) {
		diag_error(diags, DIAG_EMIT_SAME_OUTPUT, SOURCE_NOWHERE,
			"two inputs would both write '%s'", c_comment_line(arena, twice));
		status = EMIT_REFUSED;
	}
	if (status == EMIT_OK && options->depfile && outputs->count)
		add_depfile(arena, model, options, outputs);
	return status;
}
