/* main.c - netronc: read, resolve, check, write. Exit status: 0 fine, 1 errors in the input, 2
 * wrong usage, 3 cannot read or write. */
#include "emit/write.h"
#include "model/resolve.h"
#include "options.h"
#include "support/codes.h"
#include "support/diag.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FINE = 0, INPUT_ERROR = 1, USAGE_ERROR = 2, SYSTEM_ERROR = 3 };

struct run {
	const struct options *options;
	struct arena *arena;
	struct diag_list *diags;
	int status;
};

/* ../share/netron/idl beside the program, wherever the whole was installed; else where it was meant
 * to be. */
static size_t library_dirs(struct arena *arena, const char *dirs[2])
{
	char path[PATH_MAX];
	ssize_t size = readlink("/proc/self/exe", path, sizeof(path) - 1);
	size_t count = 0;

	if (size > 0) {
		path[size] = '\0';
		char *slash = strrchr(path, '/');
		if (slash) {
			*slash = '\0';
			dirs[count++] = arena_format(arena, "%s/../share/netron/idl", path);
		}
	}
	dirs[count++] = NETRONC_IDL_DIR;
	return count;
}

static struct text render(struct run *run)
{
	struct diag_style style = { .is_colored = diag_wants_color(STDERR_FILENO),
		.is_json = run->options->is_json };
	struct text text;

	text_init(&text, run->arena);
	diag_render(run->diags, &style, &text);
	return text;
}

static void print(struct text text)
{
	fwrite(text.data, 1, text.size, stderr);
}

/* What there is to say is put together before a file changes: from there on memory cannot run out.
 */
static void generate(struct run *run, const struct model *model)
{
	const struct options *options = run->options;
	struct emit_options emit = {
		.emitters = options->emitters,
		.directory = options->directory,
		.version = NETRONC_VERSION,
		.no_client = options->no_client,
		.no_server = options->no_server,
		.no_openapi = options->no_openapi,
		.depfile = options->depfile,
	};
	struct emit_outputs outputs = { 0 };

	if (emit_all(run->arena, model, &emit, run->diags, &outputs) != EMIT_OK) {
		run->status = INPUT_ERROR;
		print(render(run));
		return;
	}
	struct text said = render(run);
	if (write_all(run->arena, outputs.items, outputs.count, run->diags)) {
		print(said);
		return;
	}
	run->status = SYSTEM_ERROR;
	print(render(run));
}

static void compile(void *context)
{
	struct run *run = context;
	const struct options *options = run->options;
	const char *dirs[2];
	struct resolve_options resolve = {
		.include_dirs = options->include_dirs,
		.include_count = options->include_count,
		.library_dirs = dirs,
		.library_count = library_dirs(run->arena, dirs),
		.for_output = options->command == COMMAND_GEN,
	};
	struct resolve_result result;

	run->diags = diag_list_new(run->arena);
	result = resolve_files(
		run->arena, run->diags, options->files, options->file_count, &resolve);
	if (result.is_unreadable)
		run->status = SYSTEM_ERROR;
	else if (diag_errors(run->diags) > 0)
		run->status = INPUT_ERROR;
	if (run->status == FINE && options->command == COMMAND_GEN)
		generate(run, result.model);
	else
		print(render(run));
}

static int explain(const struct options *options)
{
	int status = FINE;

	for (size_t i = 0; i < options->file_count; i++) {
		const struct code_info *info = code_parse(options->files[i]);

		if (!info) {
			fprintf(stderr, "netronc: there is no code '%s'\n", options->files[i]);
			status = USAGE_ERROR;
			continue;
		}
		printf("N%04d %s\n\n%s\n", (int)info->code, info->name, info->paragraph);
		if (*info->example)
			printf("\nExample:\n\n%s\n", info->example);
	}
	return status;
}

static int run_compiler(const struct options *options)
{
	struct run run = { .options = options, .arena = arena_new(NULL) };

	if (!run.arena || !arena_try(run.arena, compile, &run)) {
		fputs("netronc: out of memory\n", stderr);
		run.status = SYSTEM_ERROR;
	}
	arena_free(run.arena);
	return run.status;
}

int main(int argc, char **argv)
{
	struct options options;
	int status = USAGE_ERROR;

	if (options_parse(&options, argc, argv)) {
		switch (options.command) {
		case COMMAND_HELP:
			options_print_help();
			status = FINE;
			break;
		case COMMAND_VERSION:
			puts("netronc " NETRONC_VERSION);
			status = FINE;
			break;
		case COMMAND_EXPLAIN:
			status = explain(&options);
			break;
		default:
			status = run_compiler(&options);
			break;
		}
	} else if (!options.files || !options.include_dirs) {
		status = SYSTEM_ERROR;
	}
	options_free(&options);
	return status;
}
