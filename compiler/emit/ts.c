/* ts.c - market.netron.ts: types, errors and clients in TypeScript. */
#include "emit/ts.h"

static bool is_first(const struct model_declaration *declaration)
{
	return declaration->kind == MODEL_DECLARES_ENUM;
}

/* Values are computed when the module is loaded, in order: what others are made of comes first. */
static void add_body(struct ts *ts)
{
	const struct model_file *file = ts->emit->file;

	for (size_t i = 0; i < file->declarations.count; i++)
		if (is_first(&file->declarations.items[i]))
			ts_declare(ts, &file->declarations.items[i]);
	for (size_t i = 0; i < file->declarations.count; i++)
		if (!is_first(&file->declarations.items[i]))
			ts_declare(ts, &file->declarations.items[i]);
	for (size_t i = 0; i < file->declarations.count; i++)
		if (file->declarations.items[i].kind == MODEL_DECLARES_SERVICE)
			ts_declare_service(ts, file->declarations.items[i].as.service);
}

static const char *module_of(struct ts *ts, const struct model_file *file)
{
	return ts_string_of(ts, arena_format(ts->emit->arena, "./%s.netron.js", file->stem));
}

static void add_imports(struct ts *ts, struct text *out)
{
	const struct model_file *file = ts->emit->file;

	if (ts->uses_runtime)
		text_add(out, "import * as $ from \"@netron/client\";\n");
	for (size_t i = 0; i < file->imports.count; i++)
		if (ts->uses_import[i])
			text_format(out, "import * as $%zu from %s;\n", i + 1,
				module_of(ts, file->imports.items[i]));
}

void emit_ts(struct emit *emit)
{
	const char *input = emit_input_name(emit, emit->file);
	const char *name = emit_file_name(emit, emit->file, "", ".ts");
	struct ts ts = { .emit = emit };
	struct text out;

	ts.uses_import = ARENA_ARRAY(emit->arena, emit->file->imports.count, bool);
	text_init(&ts.body, emit->arena);
	text_init(&out, emit->arena);
	add_body(&ts);
	text_format(&out, "// %s - types and clients of %s.\n", c_comment_line(emit->arena, name),
		input);
	text_format(&out, "// Written by netronc %s. Change %s instead.\n", emit->options->version,
		input);
	add_imports(&ts, &out);
	text_add_bytes(&out, ts.body.data, ts.body.size);
	if (!ts.body.size)
		text_add(&out, "export {};\n");
	emit_add_output(emit, name, &out);
}
