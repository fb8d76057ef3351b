/* c_files.c - which C files are written of an input: market.netron.h and .c (values and tables,
 * values.c and schema.c), market_client.netron.h and .c (client.c), market_server.netron.h and .c
 * (server.c). */
#include "emit/emit.h"

static void make(struct emit *emit, const char *side, const char *extension,
	void (*part)(struct emit *emit, struct text *out))
{
	struct text draft, text;

	text_init(&draft, emit->arena);
	text_init(&text, emit->arena);
	part(emit, &draft);
	c_fence_long_lines(&text, draft.data, draft.size);
	emit_add_output(emit, emit_file_name(emit, emit->file, side, extension), &text);
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

void emit_c(struct emit *emit)
{
	const struct emit_options *options = emit->options;

	make(emit, "", ".h", emit_values_header);
	make(emit, "", ".c", emit_values_source);
	if (!options->no_client || serves_as_client(emit)) {
		make(emit, "_client", ".h", emit_client_header);
		make(emit, "_client", ".c", emit_client_source);
	}
	if (!options->no_server) {
		make(emit, "_server", ".h", emit_server_header);
		make(emit, "_server", ".c", emit_server_source);
	}
}
