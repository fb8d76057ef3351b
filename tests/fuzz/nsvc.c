/* nsvc.c - any text as an .nsvc file: read, resolved, checked, what is wrong with it printed, and
 * what is right written in every way there is. */
#include "emit/emitter.h"
#include "model/resolve.h"
#include "support/load.h"
#include "syntax/parse.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct input {
	struct arena *arena;
	const char *text;
	size_t size;
};

/* Carets and columns are worked out for every place, so they must all be in the text. */
static void check_places(struct diag_list *diags)
{
	for (size_t i = 0; i < diag_count(diags); i++) {
		const struct diag *diag = diag_at(diags, i);
		if (diag->span.file && (diag->span.begin > diag->span.end ||
					       diag->span.end > diag->span.file->size))
			abort();
		for (const struct diag_note *note = diag->first_note; note; note = note->next)
			if (note->span.file && (note->span.begin > note->span.end ||
						       note->span.end > note->span.file->size))
				abort();
	}
}

static void print(struct arena *arena, struct diag_list *diags)
{
	const struct diag_style text_style = { .max_errors = 20 };
	const struct diag_style json_style = { .is_json = true };
	struct text out;

	check_places(diags);
	text_init(&out, arena);
	diag_render(diags, &text_style, &out);
	diag_render(diags, &json_style, &out);
}

/* What every rule allows can be written. */
static void write_all_kinds(struct arena *arena, const struct model *model, struct diag_list *diags)
{
	const struct emit_options options = { .version = "0", .emitters = ~0u };
	struct emit_outputs outputs = { 0 };

	for (size_t i = 0; i < model->files.count; i++)
		if (emit_file(arena, model->files.items[i], &options, diags, &outputs) != EMIT_OK)
			abort();
}

static void run(void *context)
{
	const struct input *input = context;
	const struct resolve_options options = { .for_output = true };
	struct diag_list *diags = diag_list_new(input->arena);
	const struct source_file *source;

	if (load_text(input->arena, diags, "fuzz.nsvc", input->text, input->size, &source) !=
		LOAD_OK) {
		print(input->arena, diags);
		return;
	}
	const struct ast_file *file = parse_file(input->arena, diags, source);
	print(input->arena, diags);
	if (file->imports.count)
		return; /* would read whatever the text names */
	diags = diag_list_new(input->arena);
	struct resolve_result result =
		resolve_text(input->arena, diags, "fuzz.nsvc", input->text, input->size, &options);
	print(input->arena, diags);
	if (diag_errors(diags) == 0)
		write_all_kinds(input->arena, result.model, diags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = { arena_new(NULL), (const char *)data, size };

	if (!input.arena)
		abort();
	if (!arena_try(input.arena, run, &input))
		abort(); /* no text of this size needs that much */
	arena_free(input.arena);
	return 0;
}
